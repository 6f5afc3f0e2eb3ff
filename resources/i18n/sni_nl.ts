<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of respondents, several answers possible</source>
        <translation>% van de respondenten, meerdere antwoorden mogelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no numbers are left out.</source>
        <translation>
            <numerusform>%n antwoord op “{question}” is geen getal en is weggelaten.</numerusform>
            <numerusform>%n antwoorden op “{question}” zijn geen getallen en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) at the end left out.</source>
        <translation>
            <numerusform>%n lege rij aan het einde is weggelaten.</numerusform>
            <numerusform>%n lege rijen aan het einde zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) tested, corrected together (Holm)</source>
        <translation>
            <numerusform>%n verandering getoetst, samen gecorrigeerd (Holm)</numerusform>
            <numerusform>%n veranderingen getoetst, samen gecorrigeerd (Holm)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s) in the table</source>
        <translation>
            <numerusform>%n eerdere meting in de tabel</numerusform>
            <numerusform>%n eerdere metingen in de tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) in the table</source>
        <translation>
            <numerusform>nog %n antwoord in de tabel</numerusform>
            <numerusform>nog %n antwoorden in de tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>percentage points</comment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n gepubliceerd cijfer</numerusform>
            <numerusform>%n gepubliceerde cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with several answers put together from tick boxes.</source>
        <translation>
            <numerusform>%n vraag met meerdere antwoorden samengesteld uit aankruisvakjes.</numerusform>
            <numerusform>%n vragen met meerdere antwoorden samengesteld uit aankruisvakjes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) without a value for the wave form a wave of their own.</source>
        <translation>
            <numerusform>%n respondent zonder vermelding van de meting vormt een aparte meting.</numerusform>
            <numerusform>%n respondenten zonder vermelding van de meting vormen een aparte meting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation>&amp;Over SNI Explorer</translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation>O&amp;pinies</translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation>Grootte van de ba&amp;sis</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Grafiek</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Studie &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Grafiek &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Gege&amp;vens</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>Grafiek &amp;exporteren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>Vraag &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervallen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;New table of published figures…</source>
        <translation>&amp;Nieuwe tabel met gepubliceerde cijfers…</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Volgende vraag</translation>
    </message>
    <message>
        <source>&amp;Open survey file…</source>
        <translation>Enquêtebestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Options panel</source>
        <translation>&amp;Optiepaneel</translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation>V&amp;orige meting</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Rangschikking</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Waves</source>
        <translation>&amp;Metingen</translation>
    </message>
    <message>
        <source>1080 × 1080 px</source>
        <translation>1080 × 1080 px</translation>
    </message>
    <message>
        <source>1200 × 627 px</source>
        <translation>1200 × 627 px</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A comma is read as the decimal mark in {columns}.</source>
        <translation>De komma is als decimaalteken gelezen in {columns}.</translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation>Een pakket met gepubliceerde cijfers bevat: {names}.</translation>
    </message>
    <message>
        <source>A score is the place of an answer on a scale, such as 1 to 5. Higher is more positive.</source>
        <translation>Een score is de plaats van een antwoord op een schaal, bijvoorbeeld van 1 tot 5. Hoger is positiever.</translation>
    </message>
    <message>
        <source>A separator or a quotation mark may be missing or too many; correct the row and try again.</source>
        <translation>Misschien is er een scheidingsteken of aanhalingsteken te weinig of te veel; verbeter de rij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>A text that holds the separator must stand between quotation marks.</source>
        <translation>Een tekst die het scheidingsteken bevat, moet tussen aanhalingstekens staan.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and holds no space.</source>
        <translation>Een webadres begint met https:// of http:// en bevat geen spatie.</translation>
    </message>
    <message>
        <source>A4 column</source>
        <translation>A4-kolom</translation>
    </message>
    <message>
        <source>About SNI Explorer</source>
        <translation>Over SNI Explorer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation>Alle respondenten vormen samen één meting.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Er ging onverwacht iets mis.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation>Er wordt van uitgegaan dat antwoorden op dezelfde vraag elkaar niet uitsluiten.</translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation>Pijltoetsen op de grafiek</translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation>Als &amp;PNG-afbeelding…</translation>
    </message>
    <message>
        <source>As &amp;SVG drawing…</source>
        <translation>Als &amp;SVG-tekening…</translation>
    </message>
    <message>
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation>Zoals gepubliceerd: 42&#xa0;%, ongeveer 42,5&#xa0;%, net geen 20&#xa0;%, 2/3, plaats 1, plaats 1-2 of “genoemd”.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>Base (n)</source>
        <translation>Basis (n)</translation>
    </message>
    <message>
        <source>Base: {who}</source>
        <translation>Basis: {who}</translation>
    </message>
    <message>
        <source>Base: {who}; {sizes}</source>
        <translation>Basis: {who}; {sizes}</translation>
    </message>
    <message>
        <source>Browse survey waves, rankings and attitudes, and copy charts into presentations.</source>
        <translation>Bekijk metingen, rangschikkingen en opinies, en kopieer de grafieken naar je presentaties.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Grafiek: {title}</translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation>Ga na of het niet is verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>Check that you may open the file, then try again.</source>
        <translation>Ga na of je het bestand mag openen en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Check the disk or the network, then try again.</source>
        <translation>Controleer de schijf of het netwerk en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Choose a column with at most {most} different values.</source>
        <translation>Kies een kolom met hoogstens {most} verschillende waarden.</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>Kies een bestand in de map.</translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation>Kies een bestand met één rij per respondent, of vul de cijfers in een tabel met gepubliceerde cijfers in.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again from the survey tool.</source>
        <translation>Kies een ander bestand, of exporteer het opnieuw uit het enquêteprogramma.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in other programs.</source>
        <translation>Kies een andere map, of sluit het bestand in andere programma&apos;s.</translation>
    </message>
    <message>
        <source>Choose another name, or the existing file if it is to be replaced.</source>
        <translation>Kies een andere naam, of het bestaande bestand als het vervangen moet worden.</translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation>Kies een ander type; aankruisvakjes vragen een kolom per optie.</translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation>Kies het type vrije tekst of getal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close a message or a remark</source>
        <translation>Een bericht of een opmerking sluiten</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation>Sluit het in andere programma&apos;s, of vraag de eigenaar om leesrechten.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another folder.</source>
        <translation>Sluit het bestand als het in een ander programma open is, of kies een andere map.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabel kopiëren</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Grafiek kopiëren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+C)</source>
        <translation>De grafiek als afbeelding kopiëren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Geselecteerde cellen kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation>Ctrl+C in een tabel</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Gegevens van de studie</translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation>Verschillen tussen metingen worden niet ingevuld: ze worden uit de aandelen berekend.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exporteer of download het opnieuw.</translation>
    </message>
    <message>
        <source>Export the answers again; this file holds only the headers.</source>
        <translation>Exporteer de antwoorden opnieuw; dit bestand bevat alleen de kolomkoppen.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Files of up to {size} MB can be opened; leave out some columns or rows.</source>
        <translation>Bestanden tot {size} MB kunnen worden geopend; laat kolommen of rijen weg.</translation>
    </message>
    <message>
        <source>Fill in one row for each figure in the first sheet, then open the file again.</source>
        <translation>Vul op het eerste blad één rij per cijfer in en open het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation>Vul de cel in of verwijder de rij.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Vraag zoeken</translation>
    </message>
    <message>
        <source>Find a question…  Ctrl+K</source>
        <translation>Vraag zoeken…  Ctrl+K</translation>
    </message>
    <message>
        <source>For questions with several answers, and for published orders.</source>
        <translation>Voor vragen met meerdere antwoorden en voor gepubliceerde rangschikkingen.</translation>
    </message>
    <message>
        <source>For scales of agreement and for opinions.</source>
        <translation>Voor schalen (eens of oneens) en voor opinies.</translation>
    </message>
    <message>
        <source>For shares and means, wave by wave.</source>
        <translation>Voor aandelen en gemiddelden, meting per meting.</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Formaat van kopieën</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation>Geef elke rij een eigen id.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation>Geef de kolom de opmaak “Tekst” en typ de waarde opnieuw.</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Halve dia</translation>
    </message>
    <message>
        <source>How many firms or people this figure is a share of. Leave it empty if it was not published.</source>
        <translation>Hoeveel bedrijven of personen het cijfer als geheel omvat. Laat leeg als dat niet gepubliceerd is.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation>Illustratie met fictieve gegevens</translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation>Interval van de verandering</translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation>Het programma maakt geen verbinding met een netwerk en wijzigt nooit de bestanden die het opent.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Misschien is het verplaatst of hernoemd; kies het opnieuw.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Behoud een van de twee rijen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the window and of the charts</source>
        <translation>Taal van het venster en van de grafieken</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genoemd</translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation>Voor deze vraag is er geen passende grafiek. De antwoorden staan op het tabblad Gegevens.</translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation>Geen kolom: één meting</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Nog geen bestand geopend</translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation>Geen enkele vraag bevat deze woorden.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation>Getallen tussen 0 en 1 in de kolom met waarden zijn als percentages gelezen.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eén antwoord</translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation>Eén kolom kan geen vraag met meerdere antwoorden zijn.</translation>
    </message>
    <message>
        <source>Only files within the package&apos;s own folder are opened.</source>
        <translation>Alleen bestanden in de map van het pakket worden geopend.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read, not {others}.</source>
        <translation>Alleen het blad “{sheet}” is gelezen, niet {others}.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recente bestanden</translation>
    </message>
    <message>
        <source>Open a CSV or TSV file, or save the table as “CSV UTF-8” in the spreadsheet program.</source>
        <translation>Open een CSV- of TSV-bestand, of sla de tabel op als “CSV UTF-8” in het rekenbladprogramma.</translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation>Open een bestand met één rij per respondent als enquêtebestand.</translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation>Een enquêtebestand openen</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx, without a password.</source>
        <translation>Open het in een rekenbladprogramma en sla het opnieuw op als .xlsx, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as an Excel workbook.</source>
        <translation>Open het in een rekenbladprogramma en sla het opnieuw op als Excel-werkmap.</translation>
    </message>
    <message>
        <source>Open the datapackage.json of a package of published figures, or the survey file itself.</source>
        <translation>Open de datapackage.json van een pakket met gepubliceerde cijfers, of het enquêtebestand zelf.</translation>
    </message>
    <message>
        <source>Paste it into a slide or a document.</source>
        <translation>Plak hem in een dia of een document.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet or a document.</source>
        <translation>Plak ze in een rekenblad of een document.</translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation>Procenttekens zijn weggelaten in {columns}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Populatie</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Vori&amp;ge vraag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Gepubliceerd als</translation>
    </message>
    <message>
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation>De gepubliceerde cijfers horen toe aan hun bronnen. Het programma is vrije software (MIT).</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Remove unused sheets and far-away cells, or save the sheet with the answers as CSV.</source>
        <translation>Verwijder ongebruikte bladen en veraf gelegen cellen, of sla het blad met de antwoorden op als CSV.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Hernoem of verwijder een van de twee.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation>Rij {row} van {name} telt {found} cellen, maar de kop telt er {expected}.</translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation>Bro&amp;n en methode</translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation>Sla in het rekenbladprogramma een kopie zonder wachtwoord op en open die kopie.</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Een lege tabel opslaan</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as an Excel workbook.</source>
        <translation>Sla het opnieuw op als CSV in UTF-8, of als Excel-werkmap.</translation>
    </message>
    <message>
        <source>Save it again as CSV with commas, in UTF-8.</source>
        <translation>Sla het opnieuw op als CSV met komma&apos;s, in UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation>Sla het bestand opnieuw op en kies UTF-8 als codering.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Slide, 12 × 5 in</source>
        <translation>Dia, 30 × 13 cm</translation>
    </message>
    <message>
        <source>Slide, 4:3</source>
        <translation>Dia, 4:3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source: {file}, own calculation</source>
        <translation>Bron: {file}, eigen berekening</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Bron: {sources}</translation>
    </message>
    <message>
        <source>Studies and questions</source>
        <translation>Studies en vragen</translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation>Studie als datapakket</translation>
    </message>
    <message>
        <source>Survey files</source>
        <translation>Enquêtebestanden</translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation>Ta&amp;bel onder de grafiek</translation>
    </message>
    <message>
        <source>Table of published figures</source>
        <translation>Tabel met gepubliceerde cijfers</translation>
    </message>
    <message>
        <source>Table of the chart&apos;s numbers</source>
        <translation>Tabel met de cijfers van de grafiek</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabel in tekstvorm</translation>
    </message>
    <message>
        <source>The Data tab shows how the file was read.</source>
        <translation>Op het tabblad Gegevens staat hoe het bestand is gelezen.</translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation>Het antwoord, in enkele woorden: dezelfde woorden in elke meting.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>De grafiek is gekopieerd.</translation>
    </message>
    <message>
        <source>The data package has no resource “{name}”.</source>
        <translation>Het datapakket heeft geen onderdeel “{name}”.</translation>
    </message>
    <message>
        <source>The data package points to a file outside its folder: {file}.</source>
        <translation>Het datapakket verwijst naar een bestand buiten zijn map: {file}.</translation>
    </message>
    <message>
        <source>The file is incomplete, or a quotation mark is missing; export or download it again.</source>
        <translation>Het bestand is onvolledig of er ontbreekt een aanhalingsteken; exporteer of download het opnieuw.</translation>
    </message>
    <message>
        <source>The file is read as {encoding}, in a single column.</source>
        <translation>Het bestand is gelezen als {encoding}, in één kolom.</translation>
    </message>
    <message>
        <source>The file is read as {encoding}, separated by {separator}.</source>
        <translation>Het bestand is gelezen als {encoding}, met {separator} als scheidingsteken.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>%n rij is als kop gelezen.</numerusform>
            <numerusform>De eerste %n rijen zijn als kop gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation>De vraag, in enkele woorden: dezelfde woorden in elke rij over die vraag.</translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation>De meting van de enquête. Begin met de oudste: de volgorde van de rijen telt.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel is gekopieerd.</translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation>Misschien hebben de twee metingen niet dezelfde groepen bevraagd.</translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation>De metingen zijn de waarden van de kolom “{column}”.</translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation>Het webadres waar het cijfer is gelezen. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation>Er staan nog geen cijfers in {file}.</translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation>Deze kolommen zijn nodig: {names}.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation>Mogelijk zijn percentages (42&#xa0;%, ongeveer 42,5&#xa0;%), breuken (2/3), plaatsen (plaats 1, plaats 1-2) en “genoemd”.</translation>
    </message>
    <message>
        <source>Use one of these, or add it to its table: {names}.</source>
        <translation>Gebruik een van deze, of voeg de ontbrekende toe aan haar tabel: {names}.</translation>
    </message>
    <message>
        <source>Use one of these: {names}.</source>
        <translation>Gebruik een van deze woorden: {names}.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Walk through its marks and read them</source>
        <translation>Punten en staven aflopen en lezen</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>Wave column</source>
        <translation>Kolom met de metingen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation>Wat men moet weten voor men het cijfer gebruikt. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation>Wat open was, is er nog. Je kunt een rapport voor de makers kopiëren.</translation>
    </message>
    <message>
        <source>Who published the figure. May be empty.</source>
        <translation>Wie het cijfer heeft gepubliceerd. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Who was asked. May be empty.</source>
        <translation>Wie is ondervraagd. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Whole slide, 16:9</source>
        <translation>Volledige dia, 16:9</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Werkmap</translation>
    </message>
    <message>
        <source>Write 2020, 2020-05 or 2020-05-31. Leave the cell empty if the date was not published.</source>
        <translation>Schrijf 2020, 2020-05 of 2020-05-31. Laat de cel leeg als de datum niet is gepubliceerd.</translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation>Schrijf hoeveel er zijn ondervraagd, bijvoorbeeld 536. Laat de cel leeg als dat niet is gepubliceerd.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>ongeveer {amount}</translation>
    </message>
    <message>
        <source>approximate figure</source>
        <translation>benaderend cijfer</translation>
    </message>
    <message>
        <source>approximate figures are drawn hatched or hollow, at the value that was named</source>
        <translation>benaderende cijfers zijn gearceerd of hol getekend, op de genoemde waarde</translation>
    </message>
    <message>
        <source>base not published</source>
        <translation>basis niet gepubliceerd</translation>
    </message>
    <message>
        <source>base not published: no interval</source>
        <translation>basis niet gepubliceerd: geen interval</translation>
    </message>
    <message>
        <source>bases differ: see the table</source>
        <translation>de basis verschilt: zie de tabel</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>tussen {low} en {high}</translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation>duidelijke daling</translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation>duidelijke stijging</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma&apos;s</translation>
    </message>
    <message>
        <source>don&apos;t know, outside the base: {shares}</source>
        <translation>weet niet, buiten de basis: {shares}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>daling</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>joint places {first} to {last}: the source gives no order among them</source>
        <translation>gedeelde plaatsen {first} tot {last}: de bron geeft daartussen geen volgorde</translation>
    </message>
    <message>
        <source>just over {amount}</source>
        <translation>iets meer dan {amount}</translation>
    </message>
    <message>
        <source>just under {amount}</source>
        <translation>net geen {amount}</translation>
    </message>
    <message>
        <source>n = {low} to {high}</source>
        <translation>n = {low} tot {high}</translation>
    </message>
    <message>
        <source>n = {low} to {high} a wave</source>
        <translation>n&#xa0;=&#xa0;{low} tot {high} per meting</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genoemd</translation>
    </message>
    <message>
        <source>named only</source>
        <translation>enkel vermelding</translation>
    </message>
    <message>
        <source>named without figures: the order of the list is no ranking</source>
        <translation>genoemd zonder cijfers: de volgorde van de lijst is geen rangschikking</translation>
    </message>
    <message>
        <source>net {points}</source>
        <translation>saldo {points}</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>geen duidelijke verandering</translation>
    </message>
    <message>
        <source>no whole number of answers gives this percentage: it is weighted, or misprinted</source>
        <translation>geen geheel aantal antwoorden geeft dit percentage: het is gewogen, of verkeerd gedrukt</translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation>niet gevraagd of niet gepubliceerd</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>not compared: the question or the population changed</source>
        <translation>niet vergeleken: de vraag of de populatie is veranderd</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
    <message>
        <source>not decided: the rounding of the published figures is too coarse</source>
        <translation>niet uit te maken: de gepubliceerde cijfers zijn te grof afgerond</translation>
    </message>
    <message>
        <source>not described in the source</source>
        <translation>niet beschreven in de bron</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>not named in {waves}</source>
        <translation>niet genoemd ({waves})</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>niet gepubliceerd</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getoetst</translation>
    </message>
    <message>
        <source>not tested: base not published</source>
        <translation>niet getoetst: basis niet gepubliceerd</translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; the change would be established from %n answer(s)</source>
        <translation>
            <numerusform>niet getoetst: basis niet gepubliceerd; vanaf %n antwoord zou de verandering vaststaan</numerusform>
            <numerusform>niet getoetst: basis niet gepubliceerd; vanaf %n antwoorden zou de verandering vaststaan</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested: no exact figures published</source>
        <translation>niet getoetst: geen exacte cijfers gepubliceerd</translation>
    </message>
    <message>
        <source>number not published</source>
        <translation>aantal niet gepubliceerd</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>enkel de volgorde</translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation>percentage zonder basis</translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation>de populaties kunnen verschillen</translation>
    </message>
    <message>
        <source>published as an order only: no shares, intervals or tests</source>
        <translation>enkel de volgorde is gepubliceerd: geen aandelen, intervallen of toetsen</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>gepubliceerde cijfers</translation>
    </message>
    <message>
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation>gepubliceerde percentages, waarvan de afronding is meegerekend in de {level}-intervallen</translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation>respondenten die antwoordden</translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation>afgerond percentage</translation>
    </message>
    <message>
        <source>sampling not published: intervals assume simple random samples</source>
        <translation>steekproefmethode niet gepubliceerd: de intervallen gaan uit van enkelvoudige toevalssteekproeven</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma&apos;s</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>kleine basis</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>bron: {source}</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabiel</translation>
    </message>
    <message>
        <source>stable (within 3 points)</source>
        <translation>stabiel (binnen 3 punten)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>the interval allows for the rounding of the published percentages</source>
        <translation>het interval houdt rekening met de afronding van de gepubliceerde percentages</translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation>streepje: {wave}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation>te weinig antwoorden om te vergelijken</translation>
    </message>
    <message>
        <source>unweighted; {level} intervals assume a simple random sample</source>
        <translation>ongewogen; de {level}-intervallen gaan uit van een enkelvoudige toevalssteekproef</translation>
    </message>
    <message>
        <source>up</source>
        <translation>stijging</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>verticale strepen</translation>
    </message>
    <message>
        <source>{answer}, {wave}: {value}</source>
        <translation>{answer}, {wave}: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation>{file} kan niet als werkmap worden gelezen.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} kan niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} bestaat al.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”.</source>
        <translation>{file} heeft geen kolom “{column}”.</translation>
    </message>
    <message>
        <source>{file} has two columns for “{column}”.</source>
        <translation>{file} heeft twee kolommen voor “{column}”.</translation>
    </message>
    <message>
        <source>{file} has two columns with the same name.</source>
        <translation>{file} heeft twee kolommen met dezelfde naam.</translation>
    </message>
    <message>
        <source>{file} is not a data package of published figures.</source>
        <translation>{file} is geen datapakket met gepubliceerde cijfers.</translation>
    </message>
    <message>
        <source>{file} is not a well-formed CSV table.</source>
        <translation>{file} is geen correcte CSV-tabel.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} is er niet.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8.</source>
        <translation>{file} is niet in UTF-8 geschreven.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of published figures.</source>
        <translation>{file} is te groot voor een tabel met gepubliceerde cijfers.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rij {row}</translation>
    </message>
    <message>
        <source>{file}: {figures}.</source>
        <translation>{file}: {figures}.</translation>
    </message>
    <message>
        <source>{file}: {respondents}, {questions}, {waves}.</source>
        <translation>{file}: {respondents}, {questions}, {waves}.</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} en {last}</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>{level}-interval</translation>
    </message>
    <message>
        <source>{level} interval {interval}</source>
        <translation>{level}-interval: {interval}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} bestaat niet.</translation>
    </message>
    <message>
        <source>{name} ends in the middle of a cell.</source>
        <translation>{name} stopt midden in een cel.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n column(s) but no rows.</source>
        <translation>
            <numerusform>{name} heeft %n kolom maar geen rijen.</numerusform>
            <numerusform>{name} heeft %n kolommen maar geen rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no cells with content.</source>
        <translation>{name} heeft geen ingevulde cellen.</translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation>{name} bevat gepubliceerde cijfers, geen antwoorden van respondenten.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} is een map, geen bestand.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a spreadsheet.</source>
        <translation>{name} is beschadigd, of is geen rekenblad.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} is beschadigd.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is leeg.</translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation>{name} is geen tabel in tekstvorm.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} is te groot.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation>{name} bevat, eenmaal uitgepakt, te veel gegevens om te openen.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{n} respondents, {columns} columns</source>
        <translation>{n} respondenten, {columns} kolommen</translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation>{question} (gemiddelde)</translation>
    </message>
    <message>
        <source>{question}, “{answer}”</source>
        <translation>{question}, “{answer}”</translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) named, without figures</source>
        <translation>
            <numerusform>{question}: %n antwoord genoemd, zonder cijfers</numerusform>
            <numerusform>{question}: %n antwoorden genoemd, zonder cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation>{question}: niets te tonen in deze metingen</translation>
    </message>
    <message>
        <source>{question}: too few answers</source>
        <translation>{question}: te weinig antwoorden</translation>
    </message>
    <message>
        <source>{question}: {answers} ({value})</source>
        <translation>{question}&#xa0;– {answers} ({value})</translation>
    </message>
    <message>
        <source>{question}: {names}</source>
        <translation>{question}&#xa0;– {names}</translation>
    </message>
    <message>
        <source>{sentence} – small base</source>
        <translation>{sentence}&#xa0;– kleine basis</translation>
    </message>
    <message>
        <source>{subject}: clearly down, from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: duidelijke daling, van {before} naar {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: clearly up, from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: duidelijke stijging, van {before} naar {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: down from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: daling van {before} naar {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation>{subject}: geen duidelijke verandering, {before} en daarna {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: stable within 3 points, {before} then {after} ({interval})</source>
        <translation>{subject}: stabiel binnen 3 punten, {before} en daarna {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: up from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: stijging van {before} naar {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: {before} in {first}, {after} in {last}</source>
        <translation>{subject}: {before} ({first}), {after} ({last})</translation>
    </message>
    <message>
        <source>{subject}: {before}, then {after} ({verdict})</source>
        <translation>{subject}: {before}, daarna {after} ({verdict})</translation>
    </message>
    <message>
        <source>{subject}: {value}</source>
        <translation>{subject}: {value}</translation>
    </message>
    <message>
        <source>{verdict} (small base)</source>
        <translation>{verdict} (kleine basis)</translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation>{verdict}; de populaties kunnen verschillen</translation>
    </message>
    <message>
        <source>{wave}, {size}</source>
        <translation>{wave}, {size}</translation>
    </message>
    <message>
        <source>{wave}: {first} named first</source>
        <translation>{wave}: {first} als eerste genoemd</translation>
    </message>
    <message>
        <source>{wave}: {first} named first, then {others}</source>
        <translation>{wave}: {first} als eerste genoemd, daarna {others}</translation>
    </message>
    <message>
        <source>{wave}: {names}, some in joint places</source>
        <translation>{wave}: {names}, met gedeelde plaatsen</translation>
    </message>
    <message>
        <source>{wave}: {size}</source>
        <translation>{wave}: {size}</translation>
    </message>
    <message>
        <source>{where}: a share must be between 0 and 100 %.</source>
        <translation>{where}: een aandeel moet tussen 0 en 100&#xa0;% liggen.</translation>
    </message>
    <message>
        <source>{where}: the base “{value}” is not a whole number.</source>
        <translation>{where}: de basis “{value}” is geen geheel getal.</translation>
    </message>
    <message>
        <source>{where}: the cell “{column}” is empty.</source>
        <translation>{where}: de cel “{column}” is leeg.</translation>
    </message>
    <message>
        <source>{where}: the date “{value}” is not understood.</source>
        <translation>{where}: de datum “{value}” is niet duidelijk.</translation>
    </message>
    <message>
        <source>{where}: the score “{value}” is not a number.</source>
        <translation>{where}: de score “{value}” is geen getal.</translation>
    </message>
    <message>
        <source>{where}: the spreadsheet made a date of the value.</source>
        <translation>{where}: het rekenblad heeft van de waarde een datum gemaakt.</translation>
    </message>
    <message>
        <source>{where}: the value “{value}” is not understood.</source>
        <translation>{where}: de waarde “{value}” is niet duidelijk.</translation>
    </message>
    <message>
        <source>{where}: there are more cells than columns.</source>
        <translation>{where}: er zijn meer cellen dan kolommen.</translation>
    </message>
    <message>
        <source>{where}: there is no question “{id}”.</source>
        <translation>{where}: er is geen vraag “{id}”.</translation>
    </message>
    <message>
        <source>{where}: there is no source “{id}”.</source>
        <translation>{where}: er is geen bron “{id}”.</translation>
    </message>
    <message>
        <source>{where}: there is no wave “{id}”.</source>
        <translation>{where}: er is geen meting “{id}”.</translation>
    </message>
    <message>
        <source>{where}: this answer already has a figure for this wave ({first}).</source>
        <translation>{where}: dit antwoord heeft al een cijfer voor deze meting ({first}).</translation>
    </message>
    <message>
        <source>{where}: this question has no option “{id}”.</source>
        <translation>{where}: deze vraag heeft geen optie “{id}”.</translation>
    </message>
    <message>
        <source>{where}: {id} is already in this table ({first}).</source>
        <translation>{where}: {id} staat al in deze tabel ({first}).</translation>
    </message>
    <message>
        <source>{where}: “{value}” is not a web address.</source>
        <translation>{where}: “{value}” is geen webadres.</translation>
    </message>
    <message>
        <source>{where}: “{value}” is not known in the column “{column}”.</source>
        <translation>{where}: “{value}” is niet bekend in de kolom “{column}”.</translation>
    </message>
    <message>
        <source>{words} beside tick boxes is read as: the question was not asked.</source>
        <translation>{words} naast aankruisvakjes is gelezen als: de vraag is niet gesteld.</translation>
    </message>
    <message>
        <source>“{column}” has too many different values for waves.</source>
        <translation>“{column}” heeft te veel verschillende waarden voor metingen.</translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation>“{question}” heeft {n} verschillende antwoorden: te veel om ze een voor een te tellen.</translation>
    </message>
</context>
</TS>
