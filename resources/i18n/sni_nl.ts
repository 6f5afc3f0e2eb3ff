<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of all respondents, those not asked included, several answers possible</source>
        <translation>% van alle respondenten, ook wie de vraag niet kreeg, meerdere antwoorden mogelijk</translation>
    </message>
    <message>
        <source>% of mentions</source>
        <translation>% van de vermeldingen</translation>
    </message>
    <message>
        <source>% of respondents who answered, several answers possible</source>
        <translation>% van de respondenten die antwoordden, meerdere antwoorden mogelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>respondents with an answer</comment>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in common</source>
        <translation>
            <numerusform>%n gemeenschappelijk antwoord</numerusform>
            <numerusform>%n gemeenschappelijke antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>%n antwoord bovenaan</numerusform>
            <numerusform>%n antwoorden delen de eerste plaats (statistisch gelijk)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” are new: {answers}.</source>
        <translation>
            <numerusform>%n antwoord op “{question}” is nieuw: {answers}.</numerusform>
            <numerusform>%n antwoorden op “{question}” zijn nieuw: {answers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no dates are left out.</source>
        <translation>
            <numerusform>%n antwoord op “{question}” is geen datum en is weggelaten.</numerusform>
            <numerusform>%n antwoorden op “{question}” zijn geen datums en zijn weggelaten.</numerusform>
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
        <source>%n between waves that do not compare</source>
        <translation>
            <numerusform>%n tussen metingen die niet vergelijkbaar zijn</numerusform>
            <numerusform>%n tussen metingen die niet vergelijkbaar zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n leeg</numerusform>
            <numerusform>%n leeg</numerusform>
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
        <source>%n cell(s) hold an error of the spreadsheet ({errors}), no answer: {columns}.</source>
        <translation>
            <numerusform>%n cel bevat een fout van het rekenblad ({errors}), geen antwoord: {columns}.</numerusform>
            <numerusform>%n cellen bevatten een fout van het rekenblad ({errors}), geen antwoord: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure: left out, never taken as zero.</source>
        <translation>
            <numerusform>%n cel bevat geen cijfer: weggelaten, nooit als nul gerekend.</numerusform>
            <numerusform>%n cellen bevatten geen cijfer: weggelaten, nooit als nul gerekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold something else than a number: left out.</source>
        <translation>
            <numerusform>%n cel bevat iets anders dan een getal: weggelaten.</numerusform>
            <numerusform>%n cellen bevatten iets anders dan een getal: weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made again.</source>
        <translation>
            <numerusform>%n wijziging kon niet opnieuw worden gemaakt.</numerusform>
            <numerusform>%n wijzigingen konden niet opnieuw worden gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be tested: {why}.</source>
        <translation>
            <numerusform>%n verandering kon niet worden getoetst: {why}.</numerusform>
            <numerusform>%n veranderingen konden niet worden getoetst: {why}.</numerusform>
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
        <source>%n chart(s) or picture(s) not made here stay as they are.</source>
        <translation>
            <numerusform>%n grafiek of afbeelding die niet hier is gemaakt, blijft zoals ze is.</numerusform>
            <numerusform>%n grafieken of afbeeldingen die niet hier zijn gemaakt, blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) updated</source>
        <translation>
            <numerusform>%n grafiek bijgewerkt</numerusform>
            <numerusform>%n grafieken bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) will be updated.</source>
        <translation>
            <numerusform>%n grafiek wordt bijgewerkt.</numerusform>
            <numerusform>%n grafieken worden bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “{question}” have no label: {codes}.</source>
        <translation>
            <numerusform>%n code van “{question}” heeft geen label: {codes}.</numerusform>
            <numerusform>%n codes van “{question}” hebben geen label: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are gone: {columns}.</source>
        <translation>
            <numerusform>%n kolom is verdwenen: {columns}.</numerusform>
            <numerusform>%n kolommen zijn verdwenen: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new: {columns}.</source>
        <translation>
            <numerusform>%n kolom is nieuw: {columns}.</numerusform>
            <numerusform>%n kolommen zijn nieuw: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n voorwaarde</numerusform>
            <numerusform>%n voorwaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) do not fit the file read so, and were left out.</source>
        <translation>
            <numerusform>%n keuze past niet bij het zo gelezen bestand en is weggelaten.</numerusform>
            <numerusform>%n keuzes passen niet bij het zo gelezen bestand en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time could not be carried out.</source>
        <translation>
            <numerusform>%n keuze van de vorige keer kon niet worden toegepast.</numerusform>
            <numerusform>%n keuzes van de vorige keer konden niet worden toegepast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n antwoordde niet</numerusform>
            <numerusform>%n antwoordden niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s)</source>
        <translation>
            <numerusform>%n eerdere meting</numerusform>
            <numerusform>%n eerdere metingen</numerusform>
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
        <source>%n entry(ies) could not be understood</source>
        <translation>
            <numerusform>%n gegeven kon niet worden begrepen</numerusform>
            <numerusform>%n gegevens konden niet worden begrepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <comment>typed in</comment>
        <translation>
            <numerusform>%n cijfer</numerusform>
            <numerusform>%n cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) added to “{study}”.</source>
        <translation>
            <numerusform>%n cijfer toegevoegd aan “{study}”.</numerusform>
            <numerusform>%n cijfers toegevoegd aan “{study}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are given more than once: the first one counts.</source>
        <translation>
            <numerusform>%n cijfer staat er meer dan eens: het eerste telt.</numerusform>
            <numerusform>%n cijfers staan er meer dan eens: het eerste telt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have a remark of the source, such as provisional or estimated.</source>
        <translation>
            <numerusform>%n cijfer heeft een opmerking van de bron, zoals voorlopig of geraamd.</numerusform>
            <numerusform>%n cijfers hebben een opmerking van de bron, zoals voorlopig of geraamd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n gelaten zoals het is</numerusform>
            <numerusform>%n gelaten zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) by {respondents}</source>
        <translation>
            <numerusform>%n vermelding door {respondents}</numerusform>
            <numerusform>%n vermeldingen door {respondents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing by name</source>
        <translation>
            <numerusform>%n benoemd ontbrekend</numerusform>
            <numerusform>%n benoemd ontbrekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
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
        <source>%n more column(s) in the table</source>
        <translation>
            <numerusform>nog %n kolom in de tabel</numerusform>
            <numerusform>nog %n kolommen in de tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) were not in both waves</source>
        <translation>
            <numerusform>%n andere vraag zat niet in beide metingen</numerusform>
            <numerusform>%n andere vragen zaten niet in beide metingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in the table</source>
        <translation>
            <numerusform>nog %n rij in de tabel</numerusform>
            <numerusform>nog %n rijen in de tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): a workbook of the study has all of them</source>
        <translation>
            <numerusform>nog %n rij: een werkmap van de studie bevat ze allemaal</numerusform>
            <numerusform>nog %n rijen: een werkmap van de studie bevat ze allemaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>nog %n bron</numerusform>
            <numerusform>nog %n bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n nieuwe</numerusform>
            <numerusform>%n nieuwe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n niet bevraagd</numerusform>
            <numerusform>%n niet bevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n niet gelezen</numerusform>
            <numerusform>%n niet gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not updated</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n niet bijgewerkt</numerusform>
            <numerusform>%n niet bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were pasted for {answers} answers.</source>
        <translation>
            <numerusform>%n getal is geplakt voor {answers} antwoorden.</numerusform>
            <numerusform>%n getallen zijn geplakt voor {answers} antwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them gave this answer</source>
        <translation>
            <numerusform>%n van hen gaf dit antwoord</numerusform>
            <numerusform>%n van hen gaven dit antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: the survey was not finished.</source>
        <translation>
            <numerusform>%n van de {all} antwoorden is onvolledig: de enquête werd niet afgemaakt.</numerusform>
            <numerusform>%n van de {all} antwoorden zijn onvolledig: de enquête werd niet afgemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: they were never submitted.</source>
        <translation>
            <numerusform>%n van de {all} antwoorden is onvolledig: het is nooit verzonden.</numerusform>
            <numerusform>%n van de {all} antwoorden zijn onvolledig: ze zijn nooit verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are previews or tests by the survey’s makers.</source>
        <translation>
            <numerusform>%n van de {all} antwoorden is een voorbeeld of test van de makers van de enquête.</numerusform>
            <numerusform>%n van de {all} antwoorden zijn voorbeelden of tests van de makers van de enquête.</numerusform>
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
        <source>%n poll(s) begin after their end: the end is taken as the date.</source>
        <translation>
            <numerusform>%n peiling begint na haar einde: het einde geldt als datum.</numerusform>
            <numerusform>%n peilingen beginnen na hun einde: het einde geldt als datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) have no sample size: no intervals, and no tests.</source>
        <translation>
            <numerusform>%n peiling heeft geen steekproefgrootte: geen intervallen en geen toetsen.</numerusform>
            <numerusform>%n peilingen hebben geen steekproefgrootte: geen intervallen en geen toetsen.</numerusform>
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
        <source>%n published figure(s) of {file} were added.</source>
        <translation>
            <numerusform>%n gepubliceerd cijfer van {file} is toegevoegd.</numerusform>
            <numerusform>%n gepubliceerde cijfers van {file} zijn toegevoegd.</numerusform>
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
        <source>%n question(s) of both</source>
        <translation>
            <numerusform>%n gemeenschappelijke vraag</numerusform>
            <numerusform>%n gemeenschappelijke vragen</numerusform>
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
        <source>%n respondent(s) of {file} were added.</source>
        <translation>
            <numerusform>%n respondent van {file} is toegevoegd.</numerusform>
            <numerusform>%n respondenten van {file} zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, kept as a category of their own</source>
        <translation>
            <numerusform>%n respondent zonder antwoord op deze vragen, behouden als eigen categorie</numerusform>
            <numerusform>%n respondenten zonder antwoord op deze vragen, behouden als eigen categorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, left out</source>
        <translation>
            <numerusform>%n respondent zonder antwoord op deze vragen, weggelaten</numerusform>
            <numerusform>%n respondenten zonder antwoord op deze vragen, weggelaten</numerusform>
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
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n rij gekozen</numerusform>
            <numerusform>%n rijen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) recovered; not saved yet.</source>
        <translation>
            <numerusform>%n studie hersteld; nog niet opgeslagen.</numerusform>
            <numerusform>%n studies hersteld; nog niet opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stay as they are: make them anew.</source>
        <translation>
            <numerusform>%n tabel blijft zoals ze is: maak ze opnieuw.</numerusform>
            <numerusform>%n tabellen blijven zoals ze zijn: maak ze opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s) from {first} to {last} together</source>
        <translation>
            <numerusform>%n meting, van {first} tot {last}</numerusform>
            <numerusform>%n metingen samen, van {first} tot {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) at the limits {low} and {high}</source>
        <translation>
            <numerusform>%n gewicht op de grenzen {low} en {high}</numerusform>
            <numerusform>%n gewichten op de grenzen {low} en {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose base was not published</source>
        <translation>
            <numerusform>%n waarvan de basis niet gepubliceerd is</numerusform>
            <numerusform>%n waarvan de basis niet gepubliceerd is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose weight is 0</source>
        <translation>
            <numerusform>%n met gewicht 0</numerusform>
            <numerusform>%n met gewicht 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers</source>
        <translation>
            <numerusform>%n met te weinig antwoorden</numerusform>
            <numerusform>%n met te weinig antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with “{answer}”</source>
        <translation>
            <numerusform>%n met “{answer}”</numerusform>
            <numerusform>%n met “{answer}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n zonder antwoord</numerusform>
            <numerusform>%n zonder antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer or not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n zonder antwoord of niet bevraagd</numerusform>
            <numerusform>%n zonder antwoord of niet bevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without exact figures</source>
        <translation>
            <numerusform>%n zonder exacte cijfers</numerusform>
            <numerusform>%n zonder exacte cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation>&amp;Over SNI Explorer</translation>
    </message>
    <message>
        <source>&amp;Add a wave from a file…</source>
        <translation>Een &amp;meting uit een bestand toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Add the figures</source>
        <translation>Cijfers &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add the wave</source>
        <translation>Meting &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Agreement and rises</source>
        <translation>Akk&amp;oord en stijgingen</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>Al&amp;ternatieve tekst</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>Antwoo&amp;rden</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation>O&amp;pinies</translation>
    </message>
    <message>
        <source>&amp;Automatic title and note</source>
        <translation>&amp;Automatische titel en noot</translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation>Grootte van de ba&amp;sis</translation>
    </message>
    <message>
        <source>&amp;CSV table with its codebook…</source>
        <translation>&amp;CSV-tabel met codeboek…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Grafiek</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
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
        <source>&amp;Data for a spreadsheet</source>
        <translation>&amp;Gegevens voor een rekenblad</translation>
    </message>
    <message>
        <source>&amp;Data package…</source>
        <translation>&amp;Datapakket…</translation>
    </message>
    <message>
        <source>&amp;Declared by</source>
        <translation>&amp;Verklaard door</translation>
    </message>
    <message>
        <source>&amp;Disagreement and falls</source>
        <translation>Niet akkoord en d&amp;alingen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Wijzigingen &amp;verwerpen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;EMF drawing for Office</source>
        <translation>&amp;EMF-tekening voor Office</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Edit styles…</source>
        <translation>Stijlen &amp;bewerken…</translation>
    </message>
    <message>
        <source>&amp;Explain this number</source>
        <translation>Dit cijfer &amp;uitleggen</translation>
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
        <source>&amp;Font</source>
        <translation>Lette&amp;rtype</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>&amp;Greys, for print</source>
        <translation>&amp;Grijstinten, voor druk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;How the file was read…</source>
        <translation>&amp;Hoe het bestand is gelezen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervallen</translation>
    </message>
    <message>
        <source>&amp;Keep the slides of the template</source>
        <translation>De dia&apos;s van het sjabloon &amp;behouden</translation>
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
        <source>&amp;Languages</source>
        <translation>Ta&amp;len</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Weglate&amp;n</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Limits of the weights</source>
        <translation>G&amp;renzen van de gewichten</translation>
    </message>
    <message>
        <source>&amp;Lines and bars</source>
        <translation>&amp;Lijnen en balken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
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
        <source>&amp;No answer to these questions</source>
        <translation>Zonder &amp;antwoord op deze vragen</translation>
    </message>
    <message>
        <source>&amp;Only what nobody has decided about</source>
        <translation>&amp;Alleen waarover niemand besliste</translation>
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
        <source>&amp;Order of the waves</source>
        <translation>&amp;Volgorde van de metingen</translation>
    </message>
    <message>
        <source>&amp;Order, number and decimals</source>
        <translation>Vol&amp;gorde, aantal en decimalen</translation>
    </message>
    <message>
        <source>&amp;PDF page</source>
        <translation>&amp;PDF-pagina</translation>
    </message>
    <message>
        <source>&amp;Parquet file…</source>
        <translation>&amp;Parquetbestand…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Pres&amp;enteren</translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation>V&amp;orige meting</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>Samen&amp;voegen</translation>
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
        <source>&amp;Remark beside a mark…</source>
        <translation>&amp;Opmerking naast een punt of staaf…</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Rijen &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>&amp;Respondents for whom</source>
        <translation>&amp;Respondenten voor wie</translation>
    </message>
    <message>
        <source>&amp;SPSS file (.sav)…</source>
        <translation>&amp;SPSS-bestand (.sav)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing</source>
        <translation>&amp;SVG-tekening</translation>
    </message>
    <message>
        <source>&amp;Sample shown</source>
        <translation>&amp;Getoonde steekproef</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;Opslaan als nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Save slides…</source>
        <translation>&amp;Dia&apos;s opslaan…</translation>
    </message>
    <message>
        <source>&amp;Save study</source>
        <translation>Studie ops&amp;laan</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Scheidingsteken</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Bla&amp;d</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>S&amp;plitsen</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standaard</translation>
    </message>
    <message>
        <source>&amp;Take the waves from</source>
        <translation>Metingen &amp;uit</translation>
    </message>
    <message>
        <source>&amp;Takeaway sentence</source>
        <translation>&amp;Kernzin</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>S&amp;jabloon</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move an answer up</comment>
        <translation>&amp;Omhoog</translation>
    </message>
    <message>
        <source>&amp;Update a presentation…</source>
        <translation>Presentatie &amp;bijwerken…</translation>
    </message>
    <message>
        <source>&amp;Use for all charts</source>
        <translation>Voor alle grafie&amp;ken gebruiken</translation>
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
        <source>&amp;Waves…</source>
        <translation>Me&amp;tingen…</translation>
    </message>
    <message>
        <source>&amp;Weights to start from</source>
        <translation>Gewichten om &amp;mee te beginnen</translation>
    </message>
    <message>
        <source>&amp;Words and order</source>
        <translation>&amp;Woorden en volgorde</translation>
    </message>
    <message>
        <source>&amp;Workbook (.xlsx)…</source>
        <translation>&amp;Werkmap (.xlsx)…</translation>
    </message>
    <message>
        <source>(reversed): “{answers}” counts as the positive side</source>
        <translation>(omgekeerd): “{answers}” telt als de positieve kant</translation>
    </message>
    <message>
        <source>* small base: take care</source>
        <translation>* kleine basis: voorzichtig</translation>
    </message>
    <message>
        <source>** too uncertain to show (fewer than 30 answers, or an interval of 30 points or more)</source>
        <translation>** te onzeker om te tonen (minder dan 30 antwoorden, of een interval van 30 punten of meer)</translation>
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
        <source>A PDF has the colours and fonts of the template, and not its pictures.</source>
        <translation>Een PDF heeft de kleuren en lettertypen van het sjabloon, maar niet de afbeeldingen ervan.</translation>
    </message>
    <message>
        <source>A backslash before a quotation mark is left out: the mark belongs to the cell.</source>
        <translation>Een backslash voor een aanhalingsteken wordt weggelaten: het teken hoort bij de cel.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal mark in {columns}.</source>
        <translation>De komma is als decimaalteken gelezen in {columns}.</translation>
    </message>
    <message>
        <source>A condition looks like this: {example}</source>
        <translation>Een voorwaarde ziet er zo uit: {example}</translation>
    </message>
    <message>
        <source>A date is a year, a month or a day.</source>
        <translation>Een datum is een jaar, een maand of een dag.</translation>
    </message>
    <message>
        <source>A file for &amp;each language</source>
        <translation>Een bestand p&amp;er taal</translation>
    </message>
    <message>
        <source>A known share of “{question}” is below 0.</source>
        <translation>Een bekend aandeel van “{question}” is lager dan 0.</translation>
    </message>
    <message>
        <source>A known share of “{question}” is no number.</source>
        <translation>Een bekend aandeel van “{question}” is geen getal.</translation>
    </message>
    <message>
        <source>A number question that holds the size of each stratum</source>
        <translation>Een getalvraag met de grootte van elk stratum</translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation>Een pakket met gepubliceerde cijfers bevat: {names}.</translation>
    </message>
    <message>
        <source>A percentage published with its base: it can be compared and tested.</source>
        <translation>Een percentage dat met zijn basis is gepubliceerd: het kan worden vergeleken en getoetst.</translation>
    </message>
    <message>
        <source>A percentage published without its base: no interval, and no test.</source>
        <translation>Een percentage dat zonder zijn basis is gepubliceerd: geen interval en geen toets.</translation>
    </message>
    <message>
        <source>A published order stays as it was published.</source>
        <translation>Een gepubliceerde volgorde blijft zoals ze gepubliceerd is.</translation>
    </message>
    <message>
        <source>A question is not crossed with itself. Choose another question, or another breakdown.</source>
        <translation>Een vraag wordt niet met zichzelf gekruist. Kies een andere vraag of een andere uitsplitsing.</translation>
    </message>
    <message>
        <source>A remark stands beside a mark of the chart.</source>
        <translation>Een opmerking staat naast een punt of staaf van de grafiek.</translation>
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
        <source>A share of all answers given, not of respondents</source>
        <translation>Een aandeel van alle gegeven antwoorden, niet van de respondenten</translation>
    </message>
    <message>
        <source>A share of all respondents: who was not asked has not chosen</source>
        <translation>Een aandeel van alle respondenten: wie de vraag niet kreeg, heeft niet gekozen</translation>
    </message>
    <message>
        <source>A share of those who answered; several answers were possible</source>
        <translation>Een aandeel van wie antwoordde; meerdere antwoorden waren mogelijk</translation>
    </message>
    <message>
        <source>A straight line by generalised least squares: each wave counts by the inverse of its variance, and what waves have in common by their sampling is allowed for.</source>
        <translation>Rechte lijn volgens de gegeneraliseerde kleinste kwadraten: elke meting telt naar het omgekeerde van haar variantie, en er is rekening gehouden met wat de metingen door hun steekproef gemeen hebben.</translation>
    </message>
    <message>
        <source>A stratum with &amp;one unit</source>
        <translation>Een stratum met éé&amp;n eenheid</translation>
    </message>
    <message>
        <source>A study can have {most} waves.</source>
        <translation>Een studie kan {most} metingen hebben.</translation>
    </message>
    <message>
        <source>A study is being written already.</source>
        <translation>Er wordt al een studie geschreven.</translation>
    </message>
    <message>
        <source>A study needs a question at least.</source>
        <translation>Een studie heeft minstens één vraag nodig.</translation>
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
        <source>A workbook holds {rows} rows and {columns} columns at most.</source>
        <translation>Een werkmap bevat hoogstens {rows} rijen en {columns} kolommen.</translation>
    </message>
    <message>
        <source>A&amp;ccent</source>
        <translation>A&amp;ccent</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Toe&amp;voegen</translation>
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
        <source>About the table</source>
        <translation>Over de tabel</translation>
    </message>
    <message>
        <source>About this survey</source>
        <translation>Over deze enquête</translation>
    </message>
    <message>
        <source>Accents are read as {encoding}; in brackets as {other}: {examples}.</source>
        <translation>Accenten zijn gelezen als {encoding}; tussen haakjes als {other}: {examples}.</translation>
    </message>
    <message>
        <source>Add &amp;published figures…</source>
        <translation>&amp;Gepubliceerde cijfers toevoegen…</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>&amp;Groep toevoegen</translation>
    </message>
    <message>
        <source>Add a &amp;remark…</source>
        <translation>&amp;Opmerking toevoegen…</translation>
    </message>
    <message>
        <source>Add a condition to the group</source>
        <translation>Voorwaarde aan de groep toevoegen</translation>
    </message>
    <message>
        <source>Add a question whose shares in the population are known.</source>
        <translation>Voeg een vraag toe waarvan de aandelen in de populatie bekend zijn.</translation>
    </message>
    <message>
        <source>Add a wave</source>
        <translation>Een meting toevoegen</translation>
    </message>
    <message>
        <source>Add a wave from a file</source>
        <translation>Een meting uit een bestand toevoegen</translation>
    </message>
    <message>
        <source>Add published figures</source>
        <translation>Gepubliceerde cijfers toevoegen</translation>
    </message>
    <message>
        <source>Add the known shares of this question</source>
        <translation>De bekende aandelen van deze vraag toevoegen</translation>
    </message>
    <message>
        <source>Added up from rounded percentages, each of which may be a little higher or lower.</source>
        <translation>Som van afgeronde percentages, die elk iets hoger of lager kunnen zijn.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Against the other columns</source>
        <translation>Tegenover de andere kolommen</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>Tegenover de andere respondenten</translation>
    </message>
    <message numerus="yes">
        <source>Against the rest: p is corrected for the %n comparison(s) of this row with the rest in this breakdown (Holm).</source>
        <translation>
            <numerusform>Tegenover de andere respondenten: p is gecorrigeerd voor de %n vergelijking van deze rij in deze uitsplitsing (Holm).</numerusform>
            <numerusform>Tegenover de andere respondenten: p is gecorrigeerd voor de %n vergelijkingen van deze rij in deze uitsplitsing (Holm).</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreeing with this statement is the negative side of the scale</source>
        <translation>Wie het met deze stelling eens is, staat aan de negatieve kant van de schaal</translation>
    </message>
    <message>
        <source>All answers on a scale are shown.</source>
        <translation>Alle antwoorden op een schaal worden getoond.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>All in the base gave the same answer: the effective base is that of the weights (Kish).</source>
        <translation>Iedereen in de basis gaf hetzelfde antwoord: de effectieve steekproefgrootte is die van de gewichten (Kish).</translation>
    </message>
    <message>
        <source>All respondents</source>
        <translation>Alle respondenten</translation>
    </message>
    <message>
        <source>All respondents alike</source>
        <translation>Alle respondenten gelijk</translation>
    </message>
    <message>
        <source>All respondents as a single wave</source>
        <translation>Alle respondenten als één meting</translation>
    </message>
    <message>
        <source>All respondents count alike: the answers are unweighted</source>
        <translation>Alle respondenten tellen even zwaar: de antwoorden zijn ongewogen</translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation>Alle respondenten vormen samen één meting.</translation>
    </message>
    <message>
        <source>All waves together</source>
        <translation>Alle metingen samen</translation>
    </message>
    <message>
        <source>All weights are zero: nobody counts.</source>
        <translation>Alle gewichten zijn nul: niemand telt mee.</translation>
    </message>
    <message>
        <source>All who meet these conditions have a weight of zero: nobody counts.</source>
        <translation>Iedereen die aan deze voorwaarden voldoet, heeft gewicht nul: niemand telt mee.</translation>
    </message>
    <message>
        <source>An approximate figure: drawn where it was named, never compared or tested.</source>
        <translation>Een benaderend cijfer: getekend op de genoemde waarde, nooit vergeleken of getoetst.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Er ging onverwacht iets mis.</translation>
    </message>
    <message>
        <source>Another kind of char&amp;t</source>
        <translation>Andere soort gra&amp;fiek</translation>
    </message>
    <message>
        <source>Another program left out who was looked at and how: all respondents are, without weights.</source>
        <translation>Een ander programma heeft weggelaten naar wie werd gekeken en hoe: het zijn alle respondenten, zonder weging.</translation>
    </message>
    <message>
        <source>Another program may be writing it; try again when that is done.</source>
        <translation>Misschien schrijft een ander programma het; probeer opnieuw als dat klaar is.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer in the new file</source>
        <translation>Antwoord in het nieuwe bestand</translation>
    </message>
    <message>
        <source>Answer in this study</source>
        <translation>Antwoord in deze studie</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwoord: {answer}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answers drawn</source>
        <translation>Getoonde antwoorden</translation>
    </message>
    <message>
        <source>Answers of the question</source>
        <translation>Antwoorden op de vraag</translation>
    </message>
    <message>
        <source>Answers taken together: {answers}</source>
        <translation>Antwoorden samengenomen: {answers}</translation>
    </message>
    <message>
        <source>Answers to the chosen question</source>
        <translation>Antwoorden op de gekozen vraag</translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation>Er wordt van uitgegaan dat antwoorden op dezelfde vraag elkaar niet uitsluiten.</translation>
    </message>
    <message>
        <source>Answers to “{question}” are in several languages: {groups}.</source>
        <translation>De antwoorden op “{question}” staan in verschillende talen: {groups}.</translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation>Pijltoetsen op de grafiek</translation>
    </message>
    <message>
        <source>As &amp;EMF drawing for Office…</source>
        <translation>Als &amp;EMF-tekening voor Office…</translation>
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
        <source>As P&amp;DF page…</source>
        <translation>Als P&amp;DF-pagina…</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Zoals gevraagd</translation>
    </message>
    <message>
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation>Zoals gepubliceerd: 42&#xa0;%, ongeveer 42,5&#xa0;%, net geen 20&#xa0;%, 2/3, plaats 1, plaats 1-2 of “genoemd”.</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Zoals het is gelezen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>Asked: {who}</source>
        <translation>Ondervraagd: {who}</translation>
    </message>
    <message>
        <source>At character {position}, a closing parenthesis should stand, not {found}.</source>
        <translation>Bij teken {position} hoort een sluithaakje te staan, niet {found}.</translation>
    </message>
    <message>
        <source>At character {position}, a question should stand, not {found}.</source>
        <translation>Bij teken {position} hoort een vraag te staan, niet {found}.</translation>
    </message>
    <message>
        <source>At character {position}, a value should stand, not {found}.</source>
        <translation>Bij teken {position} hoort een waarde te staan, niet {found}.</translation>
    </message>
    <message>
        <source>At character {position}, an opening parenthesis should stand, not {found}.</source>
        <translation>Bij teken {position} hoort een openingshaakje te staan, niet {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “and” or “or” should stand, not {found}.</source>
        <translation>Bij teken {position} hoort “and” of “or” te staan, niet {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “and” with the highest value should stand, not {found}.</source>
        <translation>Bij teken {position} hoort “and” met de hoogste waarde te staan, niet {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “is”, “is not”, “in” or “between” should stand, not {found}.</source>
        <translation>Bij teken {position} hoort “is”, “is not”, “in” of “between” te staan, niet {found}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic sentence</source>
        <translation>Automatische zin</translation>
    </message>
    <message>
        <source>Automatic title and note</source>
        <translation>Automatische titel en noot</translation>
    </message>
    <message>
        <source>Automatic words</source>
        <translation>Automatische tekst</translation>
    </message>
    <message>
        <source>Back to the automatic title and note (Ctrl+Alt+R)</source>
        <translation>Terug naar de automatische titel en noot (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base (n)</source>
        <translation>Basis (n)</translation>
    </message>
    <message>
        <source>Base and sample</source>
        <translation>Basis en steekproef</translation>
    </message>
    <message>
        <source>Base by the spread of the weights (Kish): {n}</source>
        <translation>Basis volgens de spreiding van de gewichten (Kish): {n}</translation>
    </message>
    <message numerus="yes">
        <source>Base: %n respondent(s) (n)</source>
        <translation>
            <numerusform>Basis: %n respondent (n)</numerusform>
            <numerusform>Basis: %n respondenten (n)</numerusform>
        </translation>
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
        <source>Battery</source>
        <translation>Vragenbatterij</translation>
    </message>
    <message>
        <source>Before that correction: {p}</source>
        <translation>Vóór die correctie: {p}</translation>
    </message>
    <message>
        <source>Brea&amp;k down by this question</source>
        <translation>Uitsplitsen naar &amp;deze vraag</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Uitsplitsing</translation>
    </message>
    <message>
        <source>Breakdown {number}</source>
        <translation>Uitsplitsing {number}</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>Browse survey waves, rankings and attitudes, and copy charts into presentations.</source>
        <translation>Bekijk metingen, rangschikkingen en opinies, en kopieer de grafieken naar je presentaties.</translation>
    </message>
    <message>
        <source>By itself: {text}</source>
        <translation>Automatisch: {text}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Alfabetisch</translation>
    </message>
    <message>
        <source>By {question}</source>
        <translation>Naar {question}</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>CSV with a codebook beside it</source>
        <translation>CSV met een codeboek ernaast</translation>
    </message>
    <message>
        <source>CSV with commas and decimal points</source>
        <translation>CSV met komma&apos;s en decimale punten</translation>
    </message>
    <message>
        <source>CSV with semicolons and decimal commas</source>
        <translation>CSV met puntkomma&apos;s en decimale komma&apos;s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Caution: {caveat}</source>
        <translation>Let op: {caveat}</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Cel per cel</translation>
    </message>
    <message>
        <source>Cells of “{question}” hold several answers, divided by {separator}.</source>
        <translation>Cellen van “{question}” bevatten meerdere antwoorden, gescheiden door {separator}.</translation>
    </message>
    <message>
        <source>Cells of “{question}” may hold several answers, divided by {separator}.</source>
        <translation>Cellen van “{question}” bevatten misschien meerdere antwoorden, gescheiden door {separator}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change the &amp;remark…</source>
        <translation>&amp;Opmerking wijzigen…</translation>
    </message>
    <message>
        <source>Change the filter…</source>
        <translation>Filter wijzigen…</translation>
    </message>
    <message>
        <source>Changes and what is said of them</source>
        <translation>Veranderingen en wat ervan wordt gezegd</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>a sheet of a workbook</comment>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Chart st&amp;yle</source>
        <translation>Graf&amp;iekstijl</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Grafiek: {title}</translation>
    </message>
    <message>
        <source>Charts &amp;of</source>
        <translation>Gr&amp;afieken van</translation>
    </message>
    <message>
        <source>Charts are set in {family} instead.</source>
        <translation>De grafieken worden in {family} gezet.</translation>
    </message>
    <message>
        <source>Charts become native charts that can be edited where slide programs have their kind, and drawings where they have not.</source>
        <translation>Grafieken worden eigen, bewerkbare grafieken waar presentatieprogramma&apos;s hun soort kennen, en anders tekeningen.</translation>
    </message>
    <message>
        <source>Charts of the presentation</source>
        <translation>Grafieken van de presentatie</translation>
    </message>
    <message>
        <source>Check that both files come from the same export, or export them again.</source>
        <translation>Controleer of beide bestanden uit dezelfde export komen, of exporteer ze opnieuw.</translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation>Ga na of het niet is verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>Check that the file is there, and may be read.</source>
        <translation>Controleer of het bestand er is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>Check that the folder {folder} may be written.</source>
        <translation>Controleer of u in de map {folder} mag schrijven.</translation>
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
        <source>Choose a .pptx or .potx file that opens in a slide program, without a password.</source>
        <translation>Kies een .pptx- of .potx-bestand dat in een presentatieprogramma opengaat, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file, an SVG one without pictures from elsewhere.</source>
        <translation>Kies een PNG-, JPEG- of SVG-bestand, een SVG zonder afbeeldingen van elders.</translation>
    </message>
    <message>
        <source>Choose a breakdown at the right, or drag a question onto this card.</source>
        <translation>Kies rechts een uitsplitsing, of sleep een vraag naar deze kaart.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Een kleur kiezen</translation>
    </message>
    <message>
        <source>Choose a column of dates, or take its values as they are.</source>
        <translation>Kies een kolom met datums, of neem de waarden zoals ze zijn.</translation>
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
        <source>Choose a file that SNI Explorer saved, or the survey file itself.</source>
        <translation>Kies een bestand dat SNI Explorer heeft opgeslagen, of het enquêtebestand zelf.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from the list of styles.</source>
        <translation>Kies een bestand dat uit de lijst met stijlen is geëxporteerd.</translation>
    </message>
    <message>
        <source>Choose a file with answers or figures.</source>
        <translation>Kies een bestand met antwoorden of cijfers.</translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation>Kies een bestand met één rij per respondent, of vul de cijfers in een tabel met gepubliceerde cijfers in.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Choose a lowest weight below 1 and a highest weight above 1.</source>
        <translation>Kies een laagste gewicht onder 1 en een hoogste boven 1.</translation>
    </message>
    <message>
        <source>Choose a number in the table or a mark of the chart.</source>
        <translation>Kies een cijfer in de tabel, of een punt of staaf in de grafiek.</translation>
    </message>
    <message>
        <source>Choose a number question that holds the size of each respondent&apos;s stratum.</source>
        <translation>Kies een getalvraag met de grootte van het stratum van elke respondent.</translation>
    </message>
    <message>
        <source>Choose a question in the table.</source>
        <translation>Kies een vraag in de tabel.</translation>
    </message>
    <message>
        <source>Choose a question that holds the size of each respondent&apos;s stratum, or leave out the strata.</source>
        <translation>Kies een vraag met de grootte van het stratum van elke respondent, of laat de strata weg.</translation>
    </message>
    <message>
        <source>Choose a question that is a single column of the file.</source>
        <translation>Kies een vraag die één kolom van het bestand is.</translation>
    </message>
    <message>
        <source>Choose a question whose shares in the population you know (such as the region), then Add.</source>
        <translation>Kies een vraag waarvan je de aandelen in de populatie kent (zoals het gewest) en dan “Toevoegen”.</translation>
    </message>
    <message>
        <source>Choose a question with one answer to choose.</source>
        <translation>Kies een vraag met één antwoord.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Een sjabloon kiezen</translation>
    </message>
    <message>
        <source>Choose a template whose slides are at least 6 cm wide and high.</source>
        <translation>Kies een sjabloon met dia&apos;s die minstens 6 cm breed en hoog zijn.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Kies een antwoord.</translation>
    </message>
    <message>
        <source>Choose another column, or read this one as a number.</source>
        <translation>Kies een andere kolom, of lees deze als getal.</translation>
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
        <source>Choose another folder, or connect the disk again.</source>
        <translation>Kies een andere map, of sluit de schijf opnieuw aan.</translation>
    </message>
    <message>
        <source>Choose another name, or the existing file if it is to be replaced.</source>
        <translation>Kies een andere naam, of het bestaande bestand als het vervangen moet worden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose another rule for strata with one unit, or merge strata.</source>
        <translation>Kies een andere regel voor strata met één eenheid, of voeg strata samen.</translation>
    </message>
    <message>
        <source>Choose another type; several answers in a cell are divided by commas or semicolons.</source>
        <translation>Kies een ander type; meerdere antwoorden in een cel zijn gescheiden door komma&apos;s of puntkomma&apos;s.</translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation>Kies een ander type; aankruisvakjes vragen een kolom per optie.</translation>
    </message>
    <message>
        <source>Choose columns of this file.</source>
        <translation>Kies kolommen van dit bestand.</translation>
    </message>
    <message>
        <source>Choose fewer indicators, units, places or years where you download the data, then open that file.</source>
        <translation>Kies minder indicatoren, eenheden, plaatsen of jaren waar u de gegevens downloadt, en open dan dat bestand.</translation>
    </message>
    <message>
        <source>Choose in the window who is looked at.</source>
        <translation>Kies in het venster naar wie wordt gekeken.</translation>
    </message>
    <message>
        <source>Choose or enter it.</source>
        <translation>Kies een antwoord of vul een getal in.</translation>
    </message>
    <message>
        <source>Choose other questions, another wave, or a wider filter.</source>
        <translation>Kies andere vragen, een andere meting of een ruimer filter.</translation>
    </message>
    <message>
        <source>Choose questions that all respondents have.</source>
        <translation>Kies vragen die alle respondenten hebben.</translation>
    </message>
    <message>
        <source>Choose the answers one by one.</source>
        <translation>Kies de antwoorden één voor één.</translation>
    </message>
    <message>
        <source>Choose the comparison with several values.</source>
        <translation>Kies de vergelijking met meerdere waarden.</translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation>Kies het type vrije tekst of getal.</translation>
    </message>
    <message>
        <source>Choose the weights again.</source>
        <translation>Kies de weging opnieuw.</translation>
    </message>
    <message>
        <source>Choose two answers that are on the scale.</source>
        <translation>Kies twee antwoorden die op de schaal staan.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close a message, a remark or an explanation</source>
        <translation>Een melding, een opmerking of een uitleg sluiten</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation>Sluit het in andere programma&apos;s, of vraag de eigenaar om leesrechten.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose a folder that you may write in.</source>
        <translation>Sluit het in andere programma&apos;s, of kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>Close it, and put a backslash before every quotation mark and backslash that it holds.</source>
        <translation>Sluit het, en zet een backslash voor elk aanhalingsteken en elke backslash in de tekst.</translation>
    </message>
    <message>
        <source>Close other programs, or leave out some columns or rows.</source>
        <translation>Sluit andere programma&apos;s, of laat kolommen of rijen weg.</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>De uitleg sluiten</translation>
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
        <source>Close w&amp;indow</source>
        <translation>Venster slu&amp;iten</translation>
    </message>
    <message>
        <source>Closes without applying</source>
        <translation>Sluit zonder toe te passen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the answer</source>
        <translation>Code van het antwoord</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of “{question}” taken as missing for their labels: {codes}.</source>
        <translation>Codes van “{question}” als ontbrekend gelezen op grond van hun labels: {codes}.</translation>
    </message>
    <message>
        <source>Codes of “{question}” that may mean “don&apos;t know” or “no answer”: {codes}.</source>
        <translation>Codes van “{question}” die “weet niet” of “geen antwoord” kunnen betekenen: {codes}.</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Kleur {number}</translation>
    </message>
    <message>
        <source>Colour {number} hardly stands out from the white card.</source>
        <translation>Kleur {number} valt nauwelijks op tegen de witte kaart.</translation>
    </message>
    <message>
        <source>Colour-blind readers hardly tell colours {first} and {second} apart.</source>
        <translation>Kleurenblinde lezers onderscheiden de kleuren {first} en {second} nauwelijks.</translation>
    </message>
    <message>
        <source>Colour-blind readers hardly tell the colours of the two sides apart.</source>
        <translation>Kleurenblinde lezers onderscheiden de kleuren van de twee kanten nauwelijks.</translation>
    </message>
    <message>
        <source>Colours begin &amp;with</source>
        <translation>Kleuren &amp;beginnen met</translation>
    </message>
    <message>
        <source>Colours begin with</source>
        <translation>Kleuren beginnen met</translation>
    </message>
    <message>
        <source>Colours {first} and {second} are hardly told apart.</source>
        <translation>De kleuren {first} en {second} zijn nauwelijks te onderscheiden.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns that are no shares of the answers are left out: {names}.</source>
        <translation>Kolommen die geen aandelen van de antwoorden zijn, zijn weggelaten: {names}.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Comparability of the waves</source>
        <translation>Vergelijkbaarheid van de metingen</translation>
    </message>
    <message>
        <source>Compared with {waves}</source>
        <translation>Vergeleken met: {waves}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Comparison of condition {number}</source>
        <translation>Vergelijking van voorwaarde {number}</translation>
    </message>
    <message>
        <source>Complete the sizes in the file, or choose another question.</source>
        <translation>Vul de groottes in het bestand aan, of kies een andere vraag.</translation>
    </message>
    <message>
        <source>Complete the weights in the file, or choose another one.</source>
        <translation>Vul de gewichten in het bestand aan, of kies een ander.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>Copy &amp;editable chart</source>
        <translation>&amp;Bewerkbare grafiek kopiëren</translation>
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
        <source>Copy chart &amp;as</source>
        <translation>Grafiek kopiëren &amp;als</translation>
    </message>
    <message>
        <source>Copy it as a picture instead.</source>
        <translation>Kopieer ze in de plaats als afbeelding.</translation>
    </message>
    <message>
        <source>Copy lines with an answer and its share, as from a spreadsheet.</source>
        <translation>Kopieer regels met een antwoord en zijn aandeel, bijvoorbeeld uit een rekenblad.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+C), or drag it by an empty place to another program</source>
        <translation>De grafiek als afbeelding kopiëren (Ctrl+C), of op een lege plek vastpakken en naar een ander programma slepen</translation>
    </message>
    <message>
        <source>Copy the chart as a picture instead, and report this, please.</source>
        <translation>Kopieer de grafiek in de plaats als afbeelding en meld dit alstublieft.</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>De uitleg kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Geselecteerde cellen kopiëren</translation>
    </message>
    <message>
        <source>Correct the weight in the file, or choose another one.</source>
        <translation>Verbeter het gewicht in het bestand, of kies een ander.</translation>
    </message>
    <message>
        <source>Correct them, or scale them.</source>
        <translation>Verbeter ze, of herschaal ze.</translation>
    </message>
    <message>
        <source>Cou&amp;nt as one</source>
        <translation>S&amp;amen tellen</translation>
    </message>
    <message>
        <source>Count them as answers</source>
        <translation>Als antwoorden tellen</translation>
    </message>
    <message>
        <source>Count {answers} as one answer</source>
        <translation>{answers} als één antwoord tellen</translation>
    </message>
    <message>
        <source>Count “{answer}” as an answer</source>
        <translation>“{answer}” als antwoord tellen</translation>
    </message>
    <message>
        <source>Counts the marked answers as one, the first of them</source>
        <translation>Telt de geselecteerde antwoorden als één, het eerste</translation>
    </message>
    <message>
        <source>Cro&amp;sstab</source>
        <translation>&amp;Kruistabel</translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation>Ctrl+C in een tabel</translation>
    </message>
    <message>
        <source>D&amp;eclare</source>
        <translation>V&amp;erklaren</translation>
    </message>
    <message>
        <source>DDI Codebook</source>
        <translation>DDI Codebook</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>G&amp;egevens</translation>
    </message>
    <message>
        <source>Dashed lines join waves that may differ.</source>
        <translation>Stippellijnen verbinden metingen die kunnen verschillen.</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Gegevens van de studie</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datapakket</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates in “{question}” are read with the day first; the month may come first instead.</source>
        <translation>Datums in “{question}” worden met de dag vooraan gelezen; misschien staat de maand vooraan.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2019 in “{column}” are read with the day first.</source>
        <translation>Datums zoals 3/4/2019 in “{column}” worden met de dag eerst gelezen.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimalen</translation>
    </message>
    <message>
        <source>Decimals of percentages, in all charts of the study</source>
        <translation>Decimalen van percentages, in alle grafieken van de studie</translation>
    </message>
    <message>
        <source>Declared comparable by {by} ({when}): {reason}</source>
        <translation>Vergelijkbaar verklaard door {by} ({when}): {reason}</translation>
    </message>
    <message>
        <source>Declared not comparable by {by} ({when}): {reason}</source>
        <translation>Niet vergelijkbaar verklaard door {by} ({when}): {reason}</translation>
    </message>
    <message>
        <source>Declared to differ perhaps by {by} ({when}): {reason}</source>
        <translation>Misschien anders verklaard door {by} ({when}): {reason}</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Design (own)…</source>
        <translation>Steekproefplan (eigen)…</translation>
    </message>
    <message>
        <source>Design effect: {effect} times the variance of a simple random sample</source>
        <translation>Designeffect: {effect} keer de variantie van een enkelvoudige aselecte steekproef</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Steekproefplan…</translation>
    </message>
    <message>
        <source>Difference from the rest</source>
        <translation>Verschil met de rest</translation>
    </message>
    <message>
        <source>Difference: {value}</source>
        <translation>Verschil: {value}</translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation>Verschillen tussen metingen worden niet ingevuld: ze worden uit de aandelen berekend.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Diverging bars</source>
        <translation>Divergerende balken</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <comment>move an answer down</comment>
        <translation>O&amp;mlaag</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Download it again, or choose another format, such as CSV.</source>
        <translation>Download het opnieuw, of kies een ander formaat, zoals CSV.</translation>
    </message>
    <message>
        <source>Download one of the data sets that it names, and open that file.</source>
        <translation>Download een van de gegevenssets die het noemt, en open dat bestand.</translation>
    </message>
    <message>
        <source>Download the data with their values, for a period in which there are some.</source>
        <translation>Download de gegevens met hun waarden, voor een periode waarin die er zijn.</translation>
    </message>
    <message>
        <source>Drawn from a closed list of {n}, without putting back</source>
        <translation>Zonder teruglegging getrokken uit een volledige lijst van {n}</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>V&amp;erkennen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Each bar is all who answered; its parts are the shares of the answers.</source>
        <translation>Elke balk is iedereen die antwoordde; de delen ervan zijn de aandelen van de antwoorden.</translation>
    </message>
    <message>
        <source>Each bar is the share that gave an answer.</source>
        <translation>Elke balk is het aandeel dat een antwoord gaf.</translation>
    </message>
    <message>
        <source>Each dot is a share or a mean; the grey one is the wave before, if there is one.</source>
        <translation>Elke stip is een aandeel of een gemiddelde; de grijze is de vorige meting, als die er is.</translation>
    </message>
    <message>
        <source>Each group has its own base; numbers are shares of it.</source>
        <translation>Elke groep heeft een eigen basis; de cijfers zijn aandelen daarvan.</translation>
    </message>
    <message>
        <source>Each mark is a wave; lines join what may be compared.</source>
        <translation>Elk teken is een meting; lijnen verbinden wat vergeleken mag worden.</translation>
    </message>
    <message>
        <source>Each wave needs a name of its own.</source>
        <translation>Elke meting heeft een eigen naam nodig.</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>&amp;Noot bewerken…</translation>
    </message>
    <message>
        <source>Edit &amp;title…</source>
        <translation>&amp;Titel bewerken…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Noot bewerken…</translation>
    </message>
    <message>
        <source>Edit title…</source>
        <translation>Titel bewerken…</translation>
    </message>
    <message>
        <source>Effective base</source>
        <translation>Effectieve steekproefgrootte</translation>
    </message>
    <message>
        <source>Effective base: {n}</source>
        <translation>Effectieve steekproefgrootte: {n}</translation>
    </message>
    <message>
        <source>Empties the conditions; Apply then looks at everybody</source>
        <translation>Wist de voorwaarden; met “Toepassen” wordt daarna naar iedereen gekeken</translation>
    </message>
    <message>
        <source>Empties the fields; Apply then takes it</source>
        <translation>Maakt de velden leeg; bevestig met “Toepassen”</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>&amp;Codering</translation>
    </message>
    <message>
        <source>Enter on a mark or in a table</source>
        <translation>Enter op een punt of staaf, of in een tabel</translation>
    </message>
    <message>
        <source>Enter or double-click opens the chart</source>
        <translation>Enter of dubbelklikken opent de grafiek</translation>
    </message>
    <message>
        <source>Enter the known shares again.</source>
        <translation>Voer de bekende aandelen opnieuw in.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Established ahead of it: {answers}</source>
        <translation>Staat vast ervoor: {answers}</translation>
    </message>
    <message>
        <source>Established behind it: {answers}</source>
        <translation>Staat vast erachter: {answers}</translation>
    </message>
    <message>
        <source>Eurostat TSV</source>
        <translation>TSV van Eurostat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everybody is looked at.</source>
        <translation>Er wordt naar iedereen gekeken.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Explain the number, or open the row</source>
        <translation>Het cijfer uitleggen, of de rij openen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Explanation of {number}</source>
        <translation>Uitleg bij {number}</translation>
    </message>
    <message>
        <source>Expor&amp;t study</source>
        <translation>Studie expor&amp;teren</translation>
    </message>
    <message>
        <source>Export it as SPSS, CSV or Parquet, or save it as a study.</source>
        <translation>Exporteer ze als SPSS, CSV of Parquet, of sla ze op als studie.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exporteer of download het opnieuw.</translation>
    </message>
    <message>
        <source>Export study</source>
        <translation>Studie exporteren</translation>
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
        <source>Export the codebook again, with its variables, as DDI Codebook 2.5.</source>
        <translation>Exporteer het codeboek opnieuw, met de variabelen, als DDI Codebook 2.5.</translation>
    </message>
    <message>
        <source>Export the numbers of the chart</source>
        <translation>De cijfers van de grafiek exporteren</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>De stijl exporteren</translation>
    </message>
    <message>
        <source>Export the survey again as Triple-S 1.2 or 2.0.</source>
        <translation>Exporteer de enquête opnieuw als Triple-S 1.2 of 2.0.</translation>
    </message>
    <message>
        <source>Export the survey structure (.lss) again from LimeSurvey.</source>
        <translation>Exporteer de structuur van de vragenlijst (.lss) opnieuw uit LimeSurvey.</translation>
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
        <source>File</source>
        <translation>Bestand</translation>
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
        <source>Fill in one row for each figure.</source>
        <translation>Vul voor elk cijfer een rij in.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation>Vul de cel in of verwijder de rij.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>Find in the licences</source>
        <translation>Zoeken in de licenties</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test</source>
        <translation>exacte toets van Fisher</translation>
    </message>
    <message>
        <source>Flow of ranks</source>
        <translation>Verloop van de rangen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
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
        <source>For studies with two waves or more.</source>
        <translation>Voor studies met twee of meer metingen.</translation>
    </message>
    <message>
        <source>For surveys of respondents: breaks a question down by the answers to others.</source>
        <translation>Voor enquêtes met respondenten: splitst een vraag uit naar de antwoorden op andere vragen.</translation>
    </message>
    <message>
        <source>For “{question}”, a lowest and a highest value are needed.</source>
        <translation>Voor “{question}” zijn een laagste en een hoogste waarde nodig.</translation>
    </message>
    <message>
        <source>For “{question}”, a value is still missing.</source>
        <translation>Voor “{question}” ontbreekt nog een waarde.</translation>
    </message>
    <message>
        <source>For “{question}”, only one value is possible here.</source>
        <translation>Voor “{question}” is hier maar één waarde mogelijk.</translation>
    </message>
    <message>
        <source>For “{question}”, {low} is higher than {high}.</source>
        <translation>Voor “{question}” is {low} hoger dan {high}.</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Formaat van kopieën</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; the file there is as it was.</source>
        <translation>Maak ruimte vrij of kies een andere schijf; het bestand daar is ongewijzigd.</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>Free texts and identifiers have no answers to compare; choose another question.</source>
        <translation>Vrije teksten en identificatiecodes hebben geen antwoorden om te vergelijken; kies een andere vraag.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>before the earlier of two waves</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>From: {wave}</source>
        <translation>Van: {wave}</translation>
    </message>
    <message>
        <source>From: {wave} ({population})</source>
        <translation>Van: {wave} ({population})</translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation>Geef elke rij een eigen id.</translation>
    </message>
    <message>
        <source>Give standard, strong, greys, the name of a saved style, or a style file.</source>
        <translation>Geef standard, strong, greys, de naam van een bewaarde stijl of een stijlbestand op.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation>Geef de kolom de opmaak “Tekst” en typ de waarde opnieuw.</translation>
    </message>
    <message>
        <source>Give the lowest and the highest value instead, for example: {example}</source>
        <translation>Geef in plaats daarvan de laagste en de hoogste waarde, bijvoorbeeld: {example}</translation>
    </message>
    <message>
        <source>Give the number of all units on the list that the sample was drawn from.</source>
        <translation>Geef het aantal van alle eenheden op de lijst waaruit de steekproef is getrokken.</translation>
    </message>
    <message>
        <source>Give the published figures a wave of their own.</source>
        <translation>Geef de gepubliceerde cijfers een eigen meting.</translation>
    </message>
    <message>
        <source>Go back to “{study}” first.</source>
        <translation>Ga eerst terug naar “{study}”.</translation>
    </message>
    <message>
        <source>Go back to “{study}” to apply weights.</source>
        <translation>Ga terug naar “{study}” om gewichten toe te passen.</translation>
    </message>
    <message>
        <source>Greys, for print</source>
        <translation>Grijstinten, voor druk</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>letters: answers that share one are not told apart</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>Gegroepeerde balken</translation>
    </message>
    <message>
        <source>Groups that were drawn whole, such as schools or households</source>
        <translation>Groepen die in hun geheel zijn getrokken, zoals scholen of huishoudens</translation>
    </message>
    <message>
        <source>Groups that were sampled apart, such as regions</source>
        <translation>Groepen waaruit apart is getrokken, zoals gewesten</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Halve dia</translation>
    </message>
    <message>
        <source>Header &amp;rows</source>
        <translation>Kopri&amp;jen</translation>
    </message>
    <message>
        <source>Higher than</source>
        <translation>Hoger dan</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Hoogste waarde</translation>
    </message>
    <message>
        <source>Highest weight, as a multiple of the mean</source>
        <translation>Hoogste gewicht, als veelvoud van het gemiddelde</translation>
    </message>
    <message>
        <source>How asked</source>
        <translation>Hoe gevraagd</translation>
    </message>
    <message>
        <source>How it was tested</source>
        <translation>Hoe het is getoetst</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>How many answered was not published</source>
        <translation>Hoeveel er antwoordden, is niet gepubliceerd</translation>
    </message>
    <message>
        <source>How many firms or people this figure is a share of. Leave it empty if it was not published.</source>
        <translation>Hoeveel bedrijven of personen het cijfer als geheel omvat. Laat leeg als dat niet gepubliceerd is.</translation>
    </message>
    <message>
        <source>How respondents count: {weighting}</source>
        <translation>Hoe respondenten tellen: {weighting}</translation>
    </message>
    <message>
        <source>How respondents were drawn</source>
        <translation>Hoe respondenten zijn getrokken</translation>
    </message>
    <message>
        <source>How respondents were drawn and weighted was not published: a simple random sample is assumed.</source>
        <translation>Hoe respondenten zijn getrokken en gewogen, is niet gepubliceerd: er wordt uitgegaan van een enkelvoudige aselecte steekproef.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Hoe de voorwaarden zijn verbonden</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Lezing van het bestand</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>How to read it: {how}</source>
        <translation>Zo leest u het: {how}</translation>
    </message>
    <message>
        <source>How {file} was read</source>
        <translation>Hoe {file} is gelezen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Identifier of the &amp;person (panel)</source>
        <translation>Identificatie van de &amp;respondent (panel)</translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation>Illustratie met fictieve gegevens</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Een stijl importeren</translation>
    </message>
    <message>
        <source>In the base: {answers}</source>
        <translation>In de basis: {answers}</translation>
    </message>
    <message>
        <source>In the column: {value}</source>
        <translation>In de kolom: {value}</translation>
    </message>
    <message>
        <source>In the crosstab: {questions}</source>
        <translation>In de kruistabel: {questions}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>In het bestand: {cell}</translation>
    </message>
    <message>
        <source>In the lead: {before} in {first}, {after} in {last}</source>
        <translation>Bovenaan: {before} ({first}), {after} ({last})</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>In het nieuwe bestand</translation>
    </message>
    <message>
        <source>In the rest: {value}</source>
        <translation>Elders: {value}</translation>
    </message>
    <message>
        <source>In the words of the source: “{words}”</source>
        <translation>In de woorden van de bron: “{words}”</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>In deze studie</translation>
    </message>
    <message>
        <source>Include “don&apos;t &amp;know”</source>
        <translation>“Weet niet” mee&amp;tellen</translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation>Interval van de verandering</translation>
    </message>
    <message>
        <source>Interval of the difference</source>
        <translation>Interval van het verschil</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervallen</translation>
    </message>
    <message>
        <source>It has another shape now, and was drawn anew: looks chosen by hand are gone.</source>
        <translation>De grafiek heeft nu een andere vorm en is opnieuw getekend: met de hand gekozen opmaak is weg.</translation>
    </message>
    <message numerus="yes">
        <source>It is corrected for the %n change(s) tested together (Holm), so that the chance of any false claim among them stays below {alpha}.</source>
        <translation>
            <numerusform>De p-waarde is gecorrigeerd voor de %n getoetste verandering (Holm), zodat de kans op een onterechte uitspraak onder {alpha} blijft.</numerusform>
            <numerusform>De p-waarde is gecorrigeerd voor de %n samen getoetste veranderingen (Holm), zodat de kans op ook maar één onterechte uitspraak onder {alpha} blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is that of the least favourable rounding.</source>
        <translation>Dat is die van de minst gunstige afronding.</translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation>Het programma maakt geen verbinding met een netwerk en wijzigt nooit de bestanden die het opent.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Misschien is het verplaatst of hernoemd; kies het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>It would be established if that base were %n answer(s) or more.</source>
        <translation>
            <numerusform>De verandering zou vaststaan als die basis minstens %n antwoord telde.</numerusform>
            <numerusform>De verandering zou vaststaan als die basis minstens %n antwoorden telde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answers are: {answers}.</source>
        <translation>De antwoorden zijn: {answers}.</translation>
    </message>
    <message>
        <source>Its base</source>
        <translation>De basis ervan</translation>
    </message>
    <message>
        <source>Its line ends may be lost; export it again from the survey tool.</source>
        <translation>Misschien zijn de regeleinden verloren gegaan; exporteer het opnieuw uit het enquêteprogramma.</translation>
    </message>
    <message>
        <source>Its numbers had been changed by hand: they are those of the study now.</source>
        <translation>De cijfers waren met de hand gewijzigd: het zijn nu die van de studie.</translation>
    </message>
    <message>
        <source>Its rank</source>
        <translation>De rang ervan</translation>
    </message>
    <message>
        <source>Its rank lies between 1 plus those ahead, and the number of answers less those behind.</source>
        <translation>De rang ligt tussen 1 plus het aantal antwoorden ervoor, en het totale aantal antwoorden min die erachter.</translation>
    </message>
    <message>
        <source>Its sheet “survey” needs the columns “type” and “name”; download the form again.</source>
        <translation>Het blad “survey” moet de kolommen “type” en “name” hebben; download het formulier opnieuw.</translation>
    </message>
    <message>
        <source>JSON-stat</source>
        <translation>JSON-stat</translation>
    </message>
    <message>
        <source>Joint places {first} to {last}: the source gives no order among them</source>
        <translation>Gedeelde plaatsen {first} tot {last}: de bron geeft daartussen geen volgorde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Behoud een van beide regels.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Behoud een van de twee rijen.</translation>
    </message>
    <message>
        <source>Keep the text (Enter)</source>
        <translation>De tekst bewaren (Enter)</translation>
    </message>
    <message>
        <source>Keeps these choices for the next file of this form (Ctrl+Return)</source>
        <translation>Bewaart deze keuzes voor het volgende bestand van deze vorm (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Kept as a category of their own</source>
        <translation>Behouden als eigen categorie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Soort grafiek</translation>
    </message>
    <message>
        <source>Known share</source>
        <translation>Bekend aandeel</translation>
    </message>
    <message>
        <source>Known shares &amp;of</source>
        <translation>&amp;Bekende aandelen van</translation>
    </message>
    <message>
        <source>Known shares: {question}</source>
        <translation>Bekende aandelen: {question}</translation>
    </message>
    <message>
        <source>KoboToolbox, ODK, XLSForm</source>
        <translation>KoboToolbox, ODK, XLSForm</translation>
    </message>
    <message>
        <source>La&amp;yout for charts</source>
        <translation>Indelin&amp;g voor grafieken</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label of that question</source>
        <translation>Label van die vraag</translation>
    </message>
    <message>
        <source>Label of the answer</source>
        <translation>Label van het antwoord</translation>
    </message>
    <message>
        <source>Label of the battery</source>
        <translation>Label van de vragenbatterij</translation>
    </message>
    <message>
        <source>Label of the code</source>
        <translation>Label van de code</translation>
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
        <source>Largest first</source>
        <translation>Grootste eerst</translation>
    </message>
    <message>
        <source>Leads to check</source>
        <translation>Veranderingen om na te gaan</translation>
    </message>
    <message numerus="yes">
        <source>Leads to check: {found} found among %n change(s) tested</source>
        <translation>
            <numerusform>Na te gaan: {found} van de %n getoetste verandering</numerusform>
            <numerusform>Na te gaan: {found} van de %n getoetste veranderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Laten zoals het was (Esc)</translation>
    </message>
    <message>
        <source>Leave it out of the study</source>
        <translation>Uit de studie weglaten</translation>
    </message>
    <message>
        <source>Leave out some columns or rows.</source>
        <translation>Laat enkele kolommen of rijen weg.</translation>
    </message>
    <message>
        <source>Leave the question out of the known shares: every wave must have been asked.</source>
        <translation>Laat de vraag uit de bekende aandelen weg: ze moet in elke meting gesteld zijn.</translation>
    </message>
    <message>
        <source>Leave this as it is unless you know the sampling plan. Each wave is a sample of its own.</source>
        <translation>Laat dit zoals het is, tenzij je het steekproefplan kent. Elke meting is een steekproef op zich.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Gelaten zoals het is</translation>
    </message>
    <message>
        <source>Left out (weight 0)</source>
        <translation>Weggelaten (gewicht 0)</translation>
    </message>
    <message>
        <source>Left out: there is nothing to show.</source>
        <translation>Weggelaten: er is niets om te tonen.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters {letters}: higher than {columns}</source>
        <translation>Letters {letters}: hoger dan {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Letters: corrected in the same way for the %n pair(s) of columns of this row in this breakdown.</source>
        <translation>
            <numerusform>Letters: op dezelfde manier gecorrigeerd voor het %n paar kolommen van deze rij in deze uitsplitsing.</numerusform>
            <numerusform>Letters: op dezelfde manier gecorrigeerd voor de %n paren kolommen van deze rij in deze uitsplitsing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licenties van alle onderdelen</translation>
    </message>
    <message>
        <source>LimeSurvey</source>
        <translation>LimeSurvey</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Regel onder de titel</translation>
    </message>
    <message>
        <source>Line {line}: {text} is below 0.</source>
        <translation>Regel {line}: {text} is lager dan 0.</translation>
    </message>
    <message>
        <source>Line {line}: “{answer}” has a number already, in line {other}.</source>
        <translation>Regel {line}: “{answer}” heeft al een getal, in regel {other}.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” begins with more than one answer.</source>
        <translation>Regel {line}: “{text}” begint met meer dan één antwoord.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” has no number.</source>
        <translation>Regel {line}: “{text}” heeft geen getal.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no answer to “{question}”.</source>
        <translation>Regel {line}: “{text}” is geen antwoord op “{question}”.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Lines follow the ranks of answers over the waves; they say nothing of distances.</source>
        <translation>Lijnen volgen de rangen van de antwoorden over de metingen; ze zeggen niets over afstanden.</translation>
    </message>
    <message>
        <source>Lines with an answer and its share, or a column of shares</source>
        <translation>Regels met een antwoord en zijn aandeel, of een kolom met aandelen</translation>
    </message>
    <message>
        <source>Lines with caps, and bands, are {level} intervals: what the numbers may be, from chance alone.</source>
        <translation>Lijnen met streepjes en banden zijn {level}-intervallen: wat de cijfers kunnen zijn, door toeval alleen.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>List size by &amp;stratum</source>
        <translation>Lijst&amp;grootte per stratum</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Look at a question in the main window to see its chart here.</source>
        <translation>Bekijk een vraag in het hoofdvenster om hier haar grafiek te zien.</translation>
    </message>
    <message>
        <source>Look at it in the window to see why.</source>
        <translation>Bekijk ze in het venster om te zien waarom.</translation>
    </message>
    <message>
        <source>Looking for what changed…</source>
        <translation>Zoeken naar wat er veranderd is…</translation>
    </message>
    <message>
        <source>Lower than {columns}, where the letter {letter} says so</source>
        <translation>Lager dan {columns}, waar de letter {letter} staat</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Laagste waarde</translation>
    </message>
    <message>
        <source>Lowest weight, as a multiple of the mean</source>
        <translation>Laagste gewicht, als veelvoud van het gemiddelde</translation>
    </message>
    <message>
        <source>Make this chart anew, or give the question its old name.</source>
        <translation>Maak deze grafiek opnieuw, of geef de vraag haar oude naam.</translation>
    </message>
    <message>
        <source>Make this chart anew.</source>
        <translation>Maak deze grafiek opnieuw.</translation>
    </message>
    <message>
        <source>Makes each tick box a question of its own</source>
        <translation>Maakt van elk aankruisvakje een aparte vraag</translation>
    </message>
    <message>
        <source>Makes one question of the tick boxes that are marked</source>
        <translation>Maakt één vraag van de geselecteerde aankruisvakjes</translation>
    </message>
    <message>
        <source>Marked as a small base: it, or the effective one, is below {base}, or the interval is {width} wide or more.</source>
        <translation>Gemarkeerd als kleine basis: de basis of de effectieve steekproefgrootte is kleiner dan {base}, of het interval is {width} breed of meer.</translation>
    </message>
    <message>
        <source>Marked as a small base: it, or the effective one, is below {base}.</source>
        <translation>Gemarkeerd als kleine basis: de basis of de effectieve steekproefgrootte is kleiner dan {base}.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Gemiddelde score</translation>
    </message>
    <message>
        <source>Merge it with another answer, or leave it out of the known shares.</source>
        <translation>Voeg het samen met een ander antwoord, of laat het uit de bekende aandelen weg.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Methode: {method}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Missing value; in the file: {cell}</source>
        <translation>Ontbrekende waarde; in het bestand: {cell}</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>Missing values, such as 98; 99</source>
        <translation>Ontbrekend, bv. 98; 99</translation>
    </message>
    <message>
        <source>Months of “{column}” as waves</source>
        <translation>Maanden van “{column}” als metingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Naam van de stijl</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genoemd</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Nieu&amp;w venster</translation>
    </message>
    <message>
        <source>Nearly all answers to “{question}” are numbers, but not these: {words}.</source>
        <translation>Bijna alle antwoorden op “{question}” zijn getallen, maar deze niet: {words}.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Net (positive less negative)</source>
        <translation>Saldo (positief min negatief)</translation>
    </message>
    <message>
        <source>Net: positive less negative</source>
        <translation>Saldo: positief min negatief</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Geen uitsplitsing</translation>
    </message>
    <message>
        <source>No change between {earlier} and {later} could be tested</source>
        <translation>Geen enkele verandering tussen {earlier} en {later} kon worden getoetst</translation>
    </message>
    <message>
        <source>No change established between {earlier} and {later}</source>
        <translation>Geen duidelijke verandering tussen {earlier} en {later}</translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation>Voor deze vraag is er geen passende grafiek. De antwoorden staan op het tabblad Gegevens.</translation>
    </message>
    <message>
        <source>No chart in it was made here.</source>
        <translation>Geen enkele grafiek erin is hier gemaakt.</translation>
    </message>
    <message>
        <source>No chart of an office program says what this one says.</source>
        <translation>Geen grafiek van een kantoorprogramma zegt hetzelfde als deze.</translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation>Geen kolom: één meting</translation>
    </message>
    <message>
        <source>No difference established by {breakdown}</source>
        <translation>Geen duidelijk verschil naar {breakdown}</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Nog geen bestand geopend</translation>
    </message>
    <message numerus="yes">
        <source>No leads found among %n change(s) tested</source>
        <translation>
            <numerusform>Niets na te gaan bij %n getoetste verandering</numerusform>
            <numerusform>Niets na te gaan bij %n getoetste veranderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order established among %n answer(s)</source>
        <translation>
            <numerusform>Geen volgorde vastgesteld voor %n antwoord</numerusform>
            <numerusform>Geen volgorde vastgesteld tussen %n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>No other column of “{question}” has answers enough</source>
        <translation>Geen andere kolom van “{question}” heeft genoeg antwoorden</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Er is geen printer gevonden.</translation>
    </message>
    <message>
        <source>No published shares are found on {sheets}: not read.</source>
        <translation>Geen gepubliceerde aandelen gevonden op {sheets}: niet gelezen.</translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation>Geen enkele vraag bevat deze woorden.</translation>
    </message>
    <message>
        <source>No whole number out of {n} rounds to {amount}: the percentage is weighted, or misprinted.</source>
        <translation>Geen geheel aantal op {n} wordt afgerond tot {amount}: het percentage is gewogen, of verkeerd gedrukt.</translation>
    </message>
    <message>
        <source>Nobody answered this question, or too few to show anything.</source>
        <translation>Niemand heeft deze vraag beantwoord, of te weinigen om iets te tonen.</translation>
    </message>
    <message>
        <source>Nobody in {waves} meets these conditions.</source>
        <translation>Niemand voldoet aan deze voorwaarden ({waves}).</translation>
    </message>
    <message>
        <source>Nobody meets these conditions.</source>
        <translation>Niemand voldoet aan deze voorwaarden.</translation>
    </message>
    <message>
        <source>Nobody of those who are looked at gave an answer that counts.</source>
        <translation>Van wie meetelt, gaf niemand een antwoord dat telt.</translation>
    </message>
    <message>
        <source>Nobody who is looked at answered: there is no number.</source>
        <translation>Van wie meetelt, heeft niemand geantwoord: er is geen cijfer.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>limits of the weights</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None: a single column</source>
        <translation>Geen: één kolom</translation>
    </message>
    <message>
        <source>Not asked in {wave}.</source>
        <translation>Niet gevraagd in {wave}.</translation>
    </message>
    <message>
        <source>Not compared: the column or the rest has too few answers</source>
        <translation>Niet vergeleken: te weinig antwoorden in de kolom of bij de andere respondenten</translation>
    </message>
    <message>
        <source>Not compared: too few answers</source>
        <translation>Niet vergeleken: te weinig antwoorden</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Niet gevonden.</translation>
    </message>
    <message>
        <source>Not in the base: {who}</source>
        <translation>Niet in de basis: {who}</translation>
    </message>
    <message>
        <source>Not read; in the file: {cell}</source>
        <translation>Niet gelezen; in het bestand: {cell}</translation>
    </message>
    <message>
        <source>Not shown: it needs a base and an effective base of at least {least}, and an interval of less than {width}.</source>
        <translation>Niet getoond: nodig zijn een basis en een effectieve steekproefgrootte van minstens {least}, en een interval van minder dan {width}.</translation>
    </message>
    <message>
        <source>Not shown: it needs a base and an effective base of at least {least}.</source>
        <translation>Niet getoond: nodig zijn een basis en een effectieve steekproefgrootte van minstens {least}.</translation>
    </message>
    <message>
        <source>Not told apart from it: {answers}</source>
        <translation>Statistisch gelijk: {answers}</translation>
    </message>
    <message>
        <source>Not told apart from {columns}</source>
        <translation>Geen duidelijk verschil met {columns}</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Niet bijgewerkt</translation>
    </message>
    <message>
        <source>Not updated: no question is like “{question}”</source>
        <translation>Niet bijgewerkt: geen enkele vraag lijkt op “{question}”</translation>
    </message>
    <message>
        <source>Not updated: there is no “{question}” any more. It may be “{other}” now.</source>
        <translation>Niet bijgewerkt: “{question}” bestaat niet meer. Misschien is het nu “{other}”.</translation>
    </message>
    <message>
        <source>Not updated: “{question}” asks something else now</source>
        <translation>Niet bijgewerkt: “{question}” vraagt nu iets anders</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation>Opmerking bij de studie</translation>
    </message>
    <message>
        <source>Note under the chart ({language}); the source stays</source>
        <translation>Noot onder de grafiek ({language}); de bron blijft staan</translation>
    </message>
    <message>
        <source>Nothing is known that would keep the waves from being compared.</source>
        <translation>Er is niets bekend dat een vergelijking van de metingen in de weg staat.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>Nothing was assumed, and nothing looks odd.</source>
        <translation>Er is niets aangenomen en er valt niets op.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of respondents</comment>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Numbers as &amp;CSV…</source>
        <translation>Cijfers als &amp;CSV…</translation>
    </message>
    <message>
        <source>Numbers as &amp;workbook…</source>
        <translation>Cijfers als &amp;werkmap…</translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation>Getallen tussen 0 en 1 in de kolom met waarden zijn als percentages gelezen.</translation>
    </message>
    <message>
        <source>OECD.Stat CSV</source>
        <translation>CSV van OECD.Stat</translation>
    </message>
    <message>
        <source>Of a scale, follow</source>
        <translation>Schaal: te volgen cijfer</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eén antwoord</translation>
    </message>
    <message>
        <source>One change was tested, so nothing had to be corrected.</source>
        <translation>Er is maar één verandering getoetst, dus er hoefde niets gecorrigeerd te worden.</translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation>Eén kolom kan geen vraag met meerdere antwoorden zijn.</translation>
    </message>
    <message>
        <source>One figure a row: 42 %, about 40 %, 2/3, rank 1, named. A wave, question or answer that is called as in “{study}” is that one. Rows can be pasted from a spreadsheet.</source>
        <translation>Eén cijfer per rij: 42&#xa0;%, ongeveer 40&#xa0;%, 2/3, plaats 1, genoemd. Een meting, vraag of antwoord met een naam uit “{study}” is dezelfde. Rijen kunnen uit een rekenblad worden geplakt.</translation>
    </message>
    <message>
        <source>One of the numbers is marked as a small base.</source>
        <translation>Een van de cijfers is gemarkeerd als kleine basis.</translation>
    </message>
    <message>
        <source>One of the two is marked as a small base.</source>
        <translation>Een van de twee is gemarkeerd als kleine basis.</translation>
    </message>
    <message>
        <source>One of the two is no exact figure, so nothing can be tested.</source>
        <translation>Een van de twee is geen exact cijfer, dus er kan niets worden getoetst.</translation>
    </message>
    <message>
        <source>One of the two rests on too few answers, so nothing was tested.</source>
        <translation>Een van de twee berust op te weinig antwoorden, dus er is niets getoetst.</translation>
    </message>
    <message>
        <source>One size of the whole list does not tell how many are in each stratum.</source>
        <translation>De grootte van de hele lijst zegt niet hoeveel eenheden elk stratum telt.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n file(s) were opened.</source>
        <translation>
            <numerusform>Er is maar %n bestand geopend.</numerusform>
            <numerusform>Er zijn maar %n bestanden geopend.</numerusform>
        </translation>
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
        <source>Only where all were drawn at random from one complete list</source>
        <translation>Alleen als iedereen aselect uit één volledige lijst is getrokken</translation>
    </message>
    <message>
        <source>Only: {condition}</source>
        <translation>Alleen: {condition}</translation>
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
        <source>Open a copy from a backup, or the survey file that it was made from.</source>
        <translation>Open een reservekopie, of het enquêtebestand waaruit het is gemaakt.</translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation>Open een bestand met één rij per respondent als enquêtebestand.</translation>
    </message>
    <message>
        <source>Open a study with a question that has a chart.</source>
        <translation>Open een studie met een vraag die een grafiek heeft.</translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation>Een enquêtebestand openen</translation>
    </message>
    <message>
        <source>Open a survey file to choose who is looked at.</source>
        <translation>Open een enquêtebestand om te kiezen naar wie wordt gekeken.</translation>
    </message>
    <message>
        <source>Open a survey file with one row a respondent.</source>
        <translation>Open een enquêtebestand met één rij per respondent.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open in the chart of its waves</source>
        <translation>Openen in de grafiek van de metingen</translation>
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
        <source>Open the file of the answers; keep this one in the same folder.</source>
        <translation>Open het bestand met de antwoorden; houd dit bestand in dezelfde map.</translation>
    </message>
    <message>
        <source>Open the others once some windows are closed.</source>
        <translation>Open de andere zodra er enkele vensters gesloten zijn.</translation>
    </message>
    <message>
        <source>Open the survey file or the study again.</source>
        <translation>Open het enquêtebestand of de studie opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Opened as last time (recipe of %n decision(s)).</source>
        <translation>
            <numerusform>Geopend zoals de vorige keer (recept van %n keuze).</numerusform>
            <numerusform>Geopend zoals de vorige keer (recept van %n keuzes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Order and words</source>
        <translation>Volgorde en woorden</translation>
    </message>
    <message>
        <source>Orders and lists that were published without shares have no intervals, and are no bars.</source>
        <translation>Volgordes en lijsten die zonder aandelen zijn gepubliceerd, hebben geen intervallen en zijn geen balken.</translation>
    </message>
    <message>
        <source>Other slides stay as they are, the cover too.</source>
        <translation>De andere dia&apos;s blijven zoals ze zijn, ook de titeldia.</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Eigen grenzen</translation>
    </message>
    <message>
        <source>PNG picture without &amp;background</source>
        <translation>PNG-afbeelding zonder &amp;achtergrond</translation>
    </message>
    <message>
        <source>PNG picture, &amp;1×</source>
        <translation>PNG-afbeelding, &amp;1×</translation>
    </message>
    <message>
        <source>PNG picture, &amp;2×</source>
        <translation>PNG-afbeelding, &amp;2×</translation>
    </message>
    <message>
        <source>PNG picture, &amp;3×</source>
        <translation>PNG-afbeelding, &amp;3×</translation>
    </message>
    <message>
        <source>Paired score interval, since the same respondents are on both sides: {formula}, with d = {net}, s = {error} (the standard error), n = {n}, k = {kish} (Kish) and z = {z}</source>
        <translation>Gepaard score-interval, want dezelfde respondenten staan aan beide kanten: {formula}, met d = {net}, s = {error} (de standaardfout), n = {n}, k = {kish} (Kish) en z = {z}</translation>
    </message>
    <message>
        <source>Parentheses stand more than {most} deep inside one another.</source>
        <translation>Er staan meer dan {most} haakjes in elkaar.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Paste a number for each answer, or answers with their numbers.</source>
        <translation>Plak een getal voor elk antwoord, of antwoorden met hun getallen.</translation>
    </message>
    <message>
        <source>Paste all the answers together, or write a percent sign behind each number.</source>
        <translation>Plak alle antwoorden samen, of schrijf achter elk getal een procentteken.</translation>
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
        <source>Paste known shares: {question}</source>
        <translation>Bekende aandelen plakken: {question}</translation>
    </message>
    <message>
        <source>Paste them into a spreadsheet.</source>
        <translation>Plak ze in een rekenblad.</translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation>Procenttekens zijn weggelaten in {columns}.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place {place} in the order of the source</source>
        <translation>Plaats {place} in de volgorde van de bron</translation>
    </message>
    <message>
        <source>Places as they were published: an order tells nothing of distances, and is no share.</source>
        <translation>Plaatsen zoals ze zijn gepubliceerd: een volgorde zegt niets over afstanden en is geen aandeel.</translation>
    </message>
    <message>
        <source>Point at a bar or a dot, or go to it with the arrow keys, and try again.</source>
        <translation>Wijs een staaf of een punt aan, of ga erheen met de pijltoetsen, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Populatie</translation>
    </message>
    <message>
        <source>Population: {population}</source>
        <translation>Populatie: {population}</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Vori&amp;ge vraag</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaties</translation>
    </message>
    <message>
        <source>Presenting: question {number} of {count}</source>
        <translation>Presentatie: vraag {number} van {count}</translation>
    </message>
    <message>
        <source>Preview of the slides</source>
        <translation>Voorbeeld van de dia&apos;s</translation>
    </message>
    <message>
        <source>Preview of {style}</source>
        <translation>Voorbeeld van {style}</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>De grafiek afdrukken</translation>
    </message>
    <message>
        <source>Printed as {amount}</source>
        <translation>Gepubliceerd als {amount}</translation>
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
        <source>Published figures</source>
        <translation>Gepubliceerde cijfers</translation>
    </message>
    <message>
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation>De gepubliceerde cijfers horen toe aan hun bronnen. Het programma is vrije software (MIT).</translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: %n question(s), columns: {groups}.</source>
        <translation>
            <numerusform>Gepubliceerde cijfers, geen respondenten: %n vraag, kolommen: {groups}.</numerusform>
            <numerusform>Gepubliceerde cijfers, geen respondenten: %n vragen, kolommen: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: each row is a poll, and so a wave (%n).</source>
        <translation>
            <numerusform>Gepubliceerde cijfers, geen respondenten: elke rij is een peiling, en dus een meting (%n).</numerusform>
            <numerusform>Gepubliceerde cijfers, geen respondenten: elke rij is een peiling, en dus een meting (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Published figures: the answers are the values of “{dimension}”.</source>
        <translation>Gepubliceerde cijfers: de antwoorden zijn de waarden van “{dimension}”.</translation>
    </message>
    <message>
        <source>Published figures: the answers of single respondents are not available.</source>
        <translation>Gepubliceerde cijfers: de antwoorden van afzonderlijke respondenten zijn niet beschikbaar.</translation>
    </message>
    <message>
        <source>Published numbers in their own unit; they are no shares.</source>
        <translation>Gepubliceerde cijfers in hun eigen eenheid; het zijn geen aandelen.</translation>
    </message>
    <message>
        <source>Published numbers that are no shares have no intervals.</source>
        <translation>Gepubliceerde cijfers die geen aandelen zijn, hebben geen intervallen.</translation>
    </message>
    <message>
        <source>Put a semicolon or a tab between them.</source>
        <translation>Zet er een puntkomma of een tab tussen.</translation>
    </message>
    <message>
        <source>Put the data file beside it under the same name, and take the folder out of the XML.</source>
        <translation>Zet het gegevensbestand ernaast met dezelfde naam, en haal de map uit de XML.</translation>
    </message>
    <message>
        <source>Put the lowest value first.</source>
        <translation>Zet de laagste waarde eerst.</translation>
    </message>
    <message>
        <source>Put {wanted} beside it, and open it again.</source>
        <translation>Zet {wanted} ernaast en open het opnieuw.</translation>
    </message>
    <message>
        <source>Quarters of “{column}” as waves</source>
        <translation>Kwartalen van “{column}” als metingen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Question as put</source>
        <translation>Vraag zoals gesteld</translation>
    </message>
    <message>
        <source>Question of condition {number}</source>
        <translation>Vraag van voorwaarde {number}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <translation>Vraag: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Questions and answers are named by {file}: {known} of {columns} columns match.</source>
        <translation>Vragen en antwoorden zijn benoemd volgens {file}: {known} van de {columns} kolommen komen overeen.</translation>
    </message>
    <message>
        <source>Questions of both files</source>
        <translation>Vragen van beide bestanden</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>Rao and Scott&apos;s test: F = {f} on {df} and {error} degrees of freedom</source>
        <translation>toets van Rao en Scott: F = {f} met {df} en {error} vrijheidsgraden</translation>
    </message>
    <message>
        <source>Re&amp;move the remark</source>
        <translation>Opmerking &amp;verwijderen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Read as numbers of people, {total} in all, and turned into shares.</source>
        <translation>Gelezen als aantallen mensen, {total} in totaal, en omgezet in aandelen.</translation>
    </message>
    <message>
        <source>Read each cell as one answer</source>
        <translation>Elke cel als één antwoord lezen</translation>
    </message>
    <message>
        <source>Read it as numbers</source>
        <translation>Als getallen lezen</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Als tekst lezen</translation>
    </message>
    <message>
        <source>Recipes and unsaved changes</source>
        <translation>Recepten en niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Remark beside this mark ({language})</source>
        <translation>Opmerking naast dit punt of deze staaf ({language})</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Opmerking: {text}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>Voorwaarde {number} verwijderen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Remove the known shares: {question}</source>
        <translation>Bekende aandelen verwijderen: {question}</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Het logo verwijderen</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Opmerking verwijderen</translation>
    </message>
    <message>
        <source>Remove the row, or name another wave.</source>
        <translation>Verwijder de rij, of noem een andere meting.</translation>
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
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Report of &amp;wave</source>
        <translation>Verslag van &amp;meting</translation>
    </message>
    <message>
        <source>Respondent {row} has a negative weight.</source>
        <translation>Respondent {row} heeft een negatief gewicht.</translation>
    </message>
    <message>
        <source>Respondent {row} has no size of a stratum in “{column}”.</source>
        <translation>Respondent {row} heeft geen stratumgrootte in “{column}”.</translation>
    </message>
    <message>
        <source>Respondent {row} has no weight.</source>
        <translation>Respondent {row} heeft geen gewicht.</translation>
    </message>
    <message>
        <source>Respondent {row} has “{text}” in “{column}”, which is no number.</source>
        <translation>Respondent {row} heeft “{text}” in “{column}”, en dat is geen getal.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>Respondents (n)</source>
        <translation>Respondenten (n)</translation>
    </message>
    <message>
        <source>Respondents answered “{question}” in the wave “{wave}”.</source>
        <translation>Respondenten beantwoordden “{question}” in de meting “{wave}”.</translation>
    </message>
    <message>
        <source>Respondents are weighted so that “{study}” agrees with known shares of the population, each wave by itself.</source>
        <translation>Respondenten worden gewogen zodat “{study}” overeenkomt met bekende aandelen van de populatie, elke meting apart.</translation>
    </message>
    <message>
        <source>Respondents who come back are known by: {question}</source>
        <translation>Respondenten van meting tot meting herkend aan: {question}</translation>
    </message>
    <message>
        <source>Respondents who come back in several waves</source>
        <translation>Respondenten die in meerdere metingen terugkomen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Results of {wave}</source>
        <translation>Resultaten: {wave}</translation>
    </message>
    <message>
        <source>Reverse-coded</source>
        <translation>Omgekeerd gesteld</translation>
    </message>
    <message>
        <source>Rounded: it stands for anything from {low} to {high}</source>
        <translation>Afgerond: de exacte waarde ligt tussen {low} en {high}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>Row {row} of the answers (“{text}”) sums up the others: it is counted as a person.</source>
        <translation>Rij {row} van de antwoorden (“{text}”) vat de andere samen: ze wordt als een persoon geteld.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has a negative weight in “{column}”.</source>
        <translation>Rij {row} van het bestand ({wave}) heeft een negatief gewicht in “{column}”.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has no weight in “{column}”.</source>
        <translation>Rij {row} van het bestand ({wave}) heeft geen gewicht in “{column}”.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has “{text}” in “{column}”, which is no number.</source>
        <translation>Rij {row} van het bestand ({wave}) bevat “{text}” in “{column}”, en dat is geen getal.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation>Rij {row} van {name} telt {found} cellen, maar de kop telt er {expected}.</translation>
    </message>
    <message>
        <source>Rows are answers, columns groups. A letter names a column that the number is established above; shading marks what differs from the rest.</source>
        <translation>Rijen zijn antwoorden, kolommen groepen. Een letter noemt een kolom waar het cijfer vastgesteld boven ligt; gekleurde cellen verschillen van de rest.</translation>
    </message>
    <message>
        <source>Rows are counted from the first respondent. Correct the file (0 leaves a respondent out), or choose other weights.</source>
        <translation>Rijen worden geteld vanaf de eerste respondent. Verbeter het bestand (0 laat een respondent weg), of kies andere gewichten.</translation>
    </message>
    <message>
        <source>S&amp;lides and report…</source>
        <translation>Dia&apos;s en &amp;verslag…</translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation>Bro&amp;n en methode</translation>
    </message>
    <message>
        <source>S&amp;trata</source>
        <translation>Str&amp;ata</translation>
    </message>
    <message>
        <source>S&amp;trong, for projectors</source>
        <translation>S&amp;terk, voor projectoren</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>SPSS</source>
        <translation>SPSS</translation>
    </message>
    <message>
        <source>SVG drawing, letters as &amp;outlines</source>
        <translation>SVG-tekening, letters als &amp;omtrekken</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Steekproef</translation>
    </message>
    <message>
        <source>Sampling &amp;units</source>
        <translation>Steekproe&amp;feenheden</translation>
    </message>
    <message>
        <source>Sampling units: {question}</source>
        <translation>Steekproefeenheden: {question}</translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation>Sla in het rekenbladprogramma een kopie zonder wachtwoord op en open die kopie.</translation>
    </message>
    <message>
        <source>Save a copy without its films and large pictures, and choose that.</source>
        <translation>Sla een kopie op zonder de films en grote afbeeldingen, en kies die.</translation>
    </message>
    <message>
        <source>Save a copy without its pictures and films, and choose that.</source>
        <translation>Sla een kopie op zonder de afbeeldingen en films, en kies die.</translation>
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
        <source>Save it again as Parquet version 1, or as CSV.</source>
        <translation>Bewaar het opnieuw als Parquet versie 1, of als CSV.</translation>
    </message>
    <message>
        <source>Save it as .pptx in the program that it was made with, and choose that.</source>
        <translation>Sla ze als .pptx op in het programma waarmee ze is gemaakt, en kies dat bestand.</translation>
    </message>
    <message>
        <source>Save it as a study, or export it as a data package or a workbook.</source>
        <translation>Sla ze op als studie, of exporteer ze als datapakket of als werkmap.</translation>
    </message>
    <message>
        <source>Save it or close it to read the file again.</source>
        <translation>Sla het op of sluit het om het bestand opnieuw te lezen.</translation>
    </message>
    <message>
        <source>Save it smaller: 1000 pixels are wide enough.</source>
        <translation>Bewaar het kleiner: 1000 pixels is breed genoeg.</translation>
    </message>
    <message>
        <source>Save it under another name, or save again to replace it.</source>
        <translation>Sla het onder een andere naam op, of sla nogmaals op om het te vervangen.</translation>
    </message>
    <message>
        <source>Save slides</source>
        <translation>Dia&apos;s opslaan</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Studie opslaan</translation>
    </message>
    <message>
        <source>Save study &amp;as…</source>
        <translation>Stu&amp;die opslaan als…</translation>
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
        <source>Say who declares it.</source>
        <translation>Zeg wie het verklaart.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the study.</source>
        <translation>Zeg waarom: de reden wordt bij de studie bewaard.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Scale the known shares to {whole}: {question}</source>
        <translation>Bekende aandelen herschalen tot {whole}: {question}</translation>
    </message>
    <message>
        <source>Scale to {whole}</source>
        <translation>Herschalen tot {whole}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>See the crosstab</source>
        <translation>Naar de kruistabel</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or export the chart as a PDF page.</source>
        <translation>Stel er een in bij de systeeminstellingen, of exporteer de grafiek als PDF-pagina.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Meerdere antwoorden</translation>
    </message>
    <message>
        <source>Several answers were possible, so that one respondent may be in several columns.</source>
        <translation>Meerdere antwoorden waren mogelijk, zodat een respondent in meerdere kolommen kan staan.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share in the sample</source>
        <translation>Aandeel in de steekproef</translation>
    </message>
    <message>
        <source>Share of all respondents</source>
        <translation>Aandeel van alle respondenten</translation>
    </message>
    <message>
        <source>Share of mentions</source>
        <translation>Aandeel van de vermeldingen</translation>
    </message>
    <message>
        <source>Share of positive answers</source>
        <translation>Aandeel positieve antwoorden</translation>
    </message>
    <message>
        <source>Shares on fewer than 30 answers are not shown; those on fewer than 100 are marked.</source>
        <translation>Aandelen op minder dan 30 antwoorden worden niet getoond; die op minder dan 100 zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show leads to check instead of findings: more letters, less certain</source>
        <translation>Aanwijzingen om na te gaan tonen in plaats van vaststellingen: meer letters, minder zeker</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Vraag tonen</translation>
    </message>
    <message>
        <source>Si&amp;mple random sample</source>
        <translation>&amp;Enkelvoudige aselecte steekproef</translation>
    </message>
    <message>
        <source>Size of the &amp;list</source>
        <translation>Grootte van de &amp;lijst</translation>
    </message>
    <message>
        <source>Size of the population of each stratum: {question}</source>
        <translation>Omvang van de populatie van elk stratum: {question}</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Slide {slide}, {question}: {what}</source>
        <translation>Dia {slide}, {question}: {what}</translation>
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
        <source>Slides and report</source>
        <translation>Dia&apos;s en verslag</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>Een paneel per groep</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste eerst</translation>
    </message>
    <message>
        <source>So many answers are drawn, those most often given; the others together, if they can be added</source>
        <translation>Zoveel antwoorden worden getoond, de vaakst gegeven; de andere samen, als ze kunnen worden opgeteld</translation>
    </message>
    <message>
        <source>Some numbers are written with a decimal comma and others with a decimal point.</source>
        <translation>Sommige getallen hebben een decimale komma en andere een decimale punt.</translation>
    </message>
    <message>
        <source>Some texts are not in the encoding that the file names, and are read as Windows-1252.</source>
        <translation>Sommige teksten staan niet in de codering die het bestand noemt en worden als Windows-1252 gelezen.</translation>
    </message>
    <message>
        <source>Something in here was changed.</source>
        <translation>Hier is iets gewijzigd.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Bron en methode</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Bronregel</translation>
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
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Split them into several answers</source>
        <translation>Splitsen in meerdere antwoorden</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Gestapelde balken</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Standard errors allow for the weighting (e&amp;xpert)</source>
        <translation>Standaardfouten houden rekening met de weging (e&amp;xpert)</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Strata and sampling units are allowed for, as they were declared.</source>
        <translation>Met de opgegeven strata en steekproefeenheden is rekening gehouden.</translation>
    </message>
    <message>
        <source>Strata, sampling units, and the list that respondents come from</source>
        <translation>Strata, steekproefeenheden en de lijst waaruit respondenten komen</translation>
    </message>
    <message>
        <source>Strata: {question}</source>
        <translation>Strata: {question}</translation>
    </message>
    <message>
        <source>Strong, for projectors</source>
        <translation>Sterk, voor projectoren</translation>
    </message>
    <message numerus="yes">
        <source>Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} (%n degree(s) of freedom)</source>
        <translation>
            <numerusform>Student-interval: {formula}, met m = {mean}, s = {error} (de standaardfout) en t = {t} (%n vrijheidsgraad)</numerusform>
            <numerusform>Student-interval: {formula}, met m = {mean}, s = {error} (de standaardfout) en t = {t} (%n vrijheidsgraden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Student&apos;s t test of the difference, with the standard error of each column (linearised).</source>
        <translation>t-toets van Student op het verschil, met de standaardfout van elke kolom (gelineariseerd).</translation>
    </message>
    <message>
        <source>Student&apos;s t test of the difference, with the standard error of each wave (linearised).</source>
        <translation>t-toets van Student op het verschil, met de standaardfout van elke meting (gelineariseerd).</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Studies and questions</source>
        <translation>Studies en vragen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation>Studie als datapakket</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stijlen</translation>
    </message>
    <message>
        <source>Styles of charts</source>
        <translation>Grafiekstijlen</translation>
    </message>
    <message>
        <source>Sum of the weights in the base: {sum}</source>
        <translation>Som van de gewichten in de basis: {sum}</translation>
    </message>
    <message>
        <source>Sum: {answers}</source>
        <translation>Subtotaal: {answers}</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Survey files</source>
        <translation>Enquêtebestanden</translation>
    </message>
    <message>
        <source>T&amp;itle and method first</source>
        <translation>T&amp;itel en methode vooraan</translation>
    </message>
    <message>
        <source>T&amp;o check</source>
        <translation>&amp;Te controleren</translation>
    </message>
    <message>
        <source>T&amp;o check ({n})</source>
        <translation>&amp;Te controleren ({n})</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation>Ta&amp;bel onder de grafiek</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the end</source>
        <translation>&amp;Tabellen achteraan</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart</source>
        <translation>S&amp;plitsen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tabe&amp;l</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table of polls</source>
        <translation>Tabel met peilingen</translation>
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
        <source>Take its tick boxes apart first.</source>
        <translation>Haal eerst de aankruisvakjes uit elkaar.</translation>
    </message>
    <message>
        <source>Take the waves from a column before other files are added.</source>
        <translation>Haal de metingen uit een kolom voordat u andere bestanden toevoegt.</translation>
    </message>
    <message>
        <source>Take these codes as missing</source>
        <translation>Deze codes als ontbrekend nemen</translation>
    </message>
    <message>
        <source>Take {codes} as missing</source>
        <translation>{codes} als ontbrekend beschouwen</translation>
    </message>
    <message>
        <source>Taken for a simple random sample of each wave</source>
        <translation>Opgevat als een enkelvoudige aselecte steekproef van elke meting</translation>
    </message>
    <message>
        <source>Takes back what was changed of this style here</source>
        <translation>Maakt ongedaan wat hier aan deze stijl is gewijzigd</translation>
    </message>
    <message>
        <source>Takes the marked questions out; their columns stay in the data</source>
        <translation>Laat de geselecteerde vragen weg; hun kolommen blijven in de gegevens</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Toets van het geheel</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabel in tekstvorm</translation>
    </message>
    <message>
        <source>The &amp;waves chosen are</source>
        <translation>De gekozen &amp;metingen zijn</translation>
    </message>
    <message>
        <source>The Data tab shows how the file was read.</source>
        <translation>Op het tabblad Gegevens staat hoe het bestand is gelezen.</translation>
    </message>
    <message>
        <source>The alternative text is on the clipboard.</source>
        <translation>De alternatieve tekst is gekopieerd.</translation>
    </message>
    <message>
        <source>The answer “{answer}” to “{question}” is not on the scale.</source>
        <translation>Het antwoord “{answer}” op “{question}” staat niet op de schaal.</translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation>Het antwoord, in enkele woorden: dezelfde woorden in elke meting.</translation>
    </message>
    <message>
        <source>The answers on a scale keep their order.</source>
        <translation>De antwoorden op een schaal behouden hun volgorde.</translation>
    </message>
    <message>
        <source>The answers to “{question}” have no order, so nothing is between them.</source>
        <translation>De antwoorden op “{question}” hebben geen volgorde; er ligt dus niets tussen.</translation>
    </message>
    <message>
        <source>The base of one of the two was not published, so nothing can be tested.</source>
        <translation>De basis van een van de twee is niet gepubliceerd, dus er kan niets worden getoetst.</translation>
    </message>
    <message>
        <source>The cells of “{column}” hold one answer each.</source>
        <translation>De cellen van “{column}” bevatten elk één antwoord.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>De grafiek is gekopieerd.</translation>
    </message>
    <message>
        <source>The chart needs a question that is not there: {questions}.</source>
        <translation>De grafiek heeft een vraag nodig die er niet is: {questions}.</translation>
    </message>
    <message>
        <source>The chart on the slide is damaged, or linked to another file.</source>
        <translation>De grafiek op de dia is beschadigd, of gekoppeld aan een ander bestand.</translation>
    </message>
    <message>
        <source>The chart that it was does not fit any more: it is another one now.</source>
        <translation>Het soort grafiek past niet meer: het is nu een ander.</translation>
    </message>
    <message>
        <source>The colours of the two sides are hardly told apart.</source>
        <translation>De kleuren van de twee kanten zijn nauwelijks te onderscheiden.</translation>
    </message>
    <message>
        <source>The condition has more than {most} characters.</source>
        <translation>De voorwaarde telt meer dan {most} tekens.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>De gegevens staan op het klembord.</translation>
    </message>
    <message>
        <source>The data file of {name} is not in its folder.</source>
        <translation>Het gegevensbestand van {name} staat niet in zijn map.</translation>
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
        <source>The dates in “{column}” are blanked out: the survey was anonymous.</source>
        <translation>De datums in “{column}” zijn uitgewist: de enquête was anoniem.</translation>
    </message>
    <message>
        <source>The design does not cover respondent {row}.</source>
        <translation>Het steekproefplan omvat respondent {row} niet.</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Het verschil</translation>
    </message>
    <message>
        <source>The earlier wave</source>
        <translation>De eerdere meting</translation>
    </message>
    <message>
        <source>The editable chart could not be made.</source>
        <translation>De bewerkbare grafiek kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The effective base is the number of answers, since nothing takes from its worth.</source>
        <translation>De effectieve steekproefgrootte is het aantal antwoorden: niets vermindert de waarde ervan.</translation>
    </message>
    <message>
        <source>The effective base is the smallest of three: the answers ({n}), the base by the spread of the weights (Kish, {kish}), and what the variance is worth (Taylor, {taylor}).</source>
        <translation>De effectieve steekproefgrootte is de kleinste van drie waarden: het aantal antwoorden ({n}), de basis volgens de spreiding van de gewichten (Kish, {kish}) en de basis die met de variantie overeenkomt (Taylor, {taylor}).</translation>
    </message>
    <message>
        <source>The effective base is what the variance is worth, since the population is finite (Taylor).</source>
        <translation>De effectieve steekproefgrootte komt overeen met de variantie, want de populatie is eindig (Taylor).</translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>De uitleg staat op het klembord.</translation>
    </message>
    <message>
        <source>The figures carry no decimals: a decimal needs 1000 answers, or was printed.</source>
        <translation>De cijfers laten geen decimalen toe: daarvoor zijn 1000 antwoorden nodig, of een gepubliceerde decimaal.</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>Het bestand zoals het is</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>Het bestand heeft geen kolom “{column}”.</translation>
    </message>
    <message>
        <source>The file holds weights, which are not applied.</source>
        <translation>Het bestand bevat gewichten, die niet zijn toegepast.</translation>
    </message>
    <message>
        <source>The file is damaged; download it again.</source>
        <translation>Het bestand is beschadigd; download het opnieuw.</translation>
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
    <message>
        <source>The file may be cut off; download it again.</source>
        <translation>Het bestand is misschien afgebroken; download het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>%n rij is als kop gelezen.</numerusform>
            <numerusform>De eerste %n rijen zijn als kop gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of {name} is not there any more.</source>
        <translation>De map van {name} is er niet meer.</translation>
    </message>
    <message>
        <source>The font {family} is not installed here; charts are set in {other}.</source>
        <translation>Het lettertype {family} is hier niet geïnstalleerd; grafieken worden in {other} gezet.</translation>
    </message>
    <message>
        <source>The font {family} of this style is not installed here.</source>
        <translation>Het lettertype {family} van deze stijl is hier niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The interval holds for every whole number of answers that rounds to the printed percentages.</source>
        <translation>Het interval geldt voor elk geheel aantal antwoorden dat tot de gepubliceerde percentages wordt afgerond.</translation>
    </message>
    <message>
        <source>The interval joins those of the two shares (MOVER, Newcombe):</source>
        <translation>Het interval combineert die van de twee aandelen (MOVER, Newcombe):</translation>
    </message>
    <message>
        <source>The interval joins those of the two shares (MOVER, Newcombe); p, before its correction, is that of this interval.</source>
        <translation>Het interval combineert die van de twee aandelen (MOVER, Newcombe); p is, vóór de correctie, die van dit interval.</translation>
    </message>
    <message>
        <source>The intervals drawn beside the answers are not what ranks rest on.</source>
        <translation>De rangen berusten niet op de intervallen die naast de antwoorden getekend zijn.</translation>
    </message>
    <message>
        <source>The known shares contradict one another in this wave: correct them, or leave a question out.</source>
        <translation>De bekende aandelen spreken elkaar in deze meting tegen: verbeter ze, of laat een vraag weg.</translation>
    </message>
    <message>
        <source>The known shares of “{question}” add up to {sum}, not to {whole}.</source>
        <translation>De bekende aandelen van “{question}” tellen op tot {sum}, niet tot {whole}.</translation>
    </message>
    <message>
        <source>The last row has {found} of {expected} cells: the file may be cut off.</source>
        <translation>De laatste rij heeft {found} van {expected} cellen: het bestand is misschien afgebroken.</translation>
    </message>
    <message>
        <source>The later wave</source>
        <translation>De latere meting</translation>
    </message>
    <message>
        <source>The limits are too tight: allow lower and higher weights.</source>
        <translation>De grenzen zijn te krap: laat lagere en hogere gewichten toe.</translation>
    </message>
    <message>
        <source>The mean of the numbers given</source>
        <translation>Het gemiddelde van de opgegeven getallen</translation>
    </message>
    <message>
        <source>The mean of the scores, from {low} to {high}</source>
        <translation>Het gemiddelde van de scores, van {low} tot {high}</translation>
    </message>
    <message>
        <source>The note under the chart was written by hand.</source>
        <translation>De noot onder de grafiek is met de hand geschreven.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Het cijfer</translation>
    </message>
    <message>
        <source>The numbers add up to {sum}: neither 100 (percent), nor 1 (shares), nor a number of people.</source>
        <translation>De getallen tellen op tot {sum}: geen 100 (procent), geen 1 (aandelen) en geen aantal mensen.</translation>
    </message>
    <message>
        <source>The numbers it goes through</source>
        <translation>De cijfers waarop hij berust</translation>
    </message>
    <message>
        <source>The order of the answers</source>
        <translation>De volgorde van de antwoorden</translation>
    </message>
    <message>
        <source>The population of respondent {row} is smaller than the sample drawn from it.</source>
        <translation>De populatie van respondent {row} is kleiner dan de steekproef eruit.</translation>
    </message>
    <message>
        <source>The program ended without saving changes of {names}.</source>
        <translation>Het programma is gestopt zonder wijzigingen van {names} op te slaan.</translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation>De vraag, in enkele woorden: dezelfde woorden in elke rij over die vraag.</translation>
    </message>
    <message>
        <source>The quotation mark at character {position} is not closed.</source>
        <translation>Het aanhalingsteken bij teken {position} is niet gesloten.</translation>
    </message>
    <message>
        <source>The rest: all others who answered “{question}”</source>
        <translation>Elders: alle anderen die “{question}” beantwoordden</translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation>De meting van de enquête. Begin met de oudste: de volgorde van de rijen telt.</translation>
    </message>
    <message>
        <source>The same respondents are behind both answers, which each comparison allows for.</source>
        <translation>Achter beide antwoorden staan dezelfde respondenten: elke vergelijking houdt daar rekening mee.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Het zoeken is gestopt.</translation>
    </message>
    <message>
        <source>The share of {positive} less the share of {negative}</source>
        <translation>Het aandeel {positive} min het aandeel {negative}</translation>
    </message>
    <message>
        <source>The shares add up to {sum}.</source>
        <translation>De aandelen tellen op tot {sum}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; missing: {points}.</source>
        <translation>De aandelen tellen op tot {sum}; te weinig: {points}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; too much: {points}.</source>
        <translation>De aandelen tellen op tot {sum}; te veel: {points}.</translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n poll(s) do not add up to 100%.</source>
        <translation>
            <numerusform>De aandelen van %n peiling zijn samen geen 100&#xa0;%.</numerusform>
            <numerusform>De aandelen van %n peilingen zijn samen geen 100&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n question(s) do not add up to 100%: several answers may have been possible.</source>
        <translation>
            <numerusform>De aandelen van %n vraag zijn samen geen 100&#xa0;%: misschien waren meerdere antwoorden mogelijk.</numerusform>
            <numerusform>De aandelen van %n vragen zijn samen geen 100&#xa0;%: misschien waren meerdere antwoorden mogelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “{sheet}” has %n row(s) of a repeat group; it is not read.</source>
        <translation>
            <numerusform>Het blad “{sheet}” bevat %n rij van een herhaalde groep; het wordt niet gelezen.</numerusform>
            <numerusform>Het blad “{sheet}” bevat %n rijen van een herhaalde groep; het wordt niet gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The short mark across a bar is the wave before.</source>
        <translation>Het streepje dwars over een balk is de vorige meting.</translation>
    </message>
    <message>
        <source>The sign “{sign}” at character {position} is not known.</source>
        <translation>Het teken “{sign}” op plaats {position} is niet bekend.</translation>
    </message>
    <message>
        <source>The slides of {name} are too small for charts.</source>
        <translation>De dia&apos;s van {name} zijn te klein voor grafieken.</translation>
    </message>
    <message>
        <source>The source gives a number that is no share: there is no interval, and nothing can be tested.</source>
        <translation>De bron geeft een getal dat geen aandeel is: er is geen interval, en niets kan worden getoetst.</translation>
    </message>
    <message>
        <source>The source gives an order and no shares: there is no interval, and nothing can be tested.</source>
        <translation>De bron geeft een volgorde en geen aandelen: er is geen interval, en er kan niets worden getoetst.</translation>
    </message>
    <message>
        <source>The source names it without figures: the place in the list is no rank.</source>
        <translation>De bron noemt het zonder cijfers: de plaats in de lijst is geen rang.</translation>
    </message>
    <message>
        <source>The stratum of respondent {row} has a single sampling unit.</source>
        <translation>Het stratum van respondent {row} heeft maar één steekproefeenheid.</translation>
    </message>
    <message>
        <source>The style could not be saved.</source>
        <translation>De stijl kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel is gekopieerd.</translation>
    </message>
    <message>
        <source>The takeaway is on the clipboard.</source>
        <translation>De kernzin is gekopieerd.</translation>
    </message>
    <message>
        <source>The title was written by hand. The program&apos;s own sentence: {sentence}</source>
        <translation>De titel is met de hand geschreven. De zin van het programma: {sentence}</translation>
    </message>
    <message>
        <source>The total contains the column, and so is never compared with it.</source>
        <translation>Het totaal bevat de kolom en wordt er dus nooit mee vergeleken.</translation>
    </message>
    <message>
        <source>The total: all who are looked at, whatever column they are in</source>
        <translation>Het totaal: iedereen die meetelt, in welke kolom ook</translation>
    </message>
    <message>
        <source>The trend</source>
        <translation>De trend</translation>
    </message>
    <message>
        <source>The two numbers</source>
        <translation>De twee cijfers</translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation>Misschien hebben de twee metingen niet dezelfde groepen bevraagd.</translation>
    </message>
    <message>
        <source>The unsaved changes of {name} cannot be read.</source>
        <translation>De niet-opgeslagen wijzigingen van {name} kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>The waves are being joined…</source>
        <translation>De metingen worden samengevoegd…</translation>
    </message>
    <message>
        <source>The waves are known not to compare, so nothing was tested.</source>
        <translation>Het is bekend dat de metingen niet vergelijkbaar zijn, dus er is niets getoetst.</translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation>De metingen zijn de waarden van de kolom “{column}”.</translation>
    </message>
    <message>
        <source>The waves depart from a straight line by more than chance would make them (Cochran&apos;s Q, p below {level}), so no slope is given.</source>
        <translation>De metingen wijken sterker van een rechte lijn af dan door toeval te verwachten is (Q van Cochran, p kleiner dan {level}): er wordt dus geen helling gegeven.</translation>
    </message>
    <message>
        <source>The waves do not compare.</source>
        <translation>De metingen zijn niet vergelijkbaar.</translation>
    </message>
    <message>
        <source>The waves do not depart from a straight line by more than chance would make them (Cochran&apos;s Q).</source>
        <translation>De metingen wijken niet sterker van een rechte lijn af dan door toeval te verwachten is (Q van Cochran).</translation>
    </message>
    <message>
        <source>The waves may differ: the comparison is made, and carries this caution.</source>
        <translation>De metingen kunnen verschillen: ze worden vergeleken, met dit voorbehoud.</translation>
    </message>
    <message>
        <source>The waves of “{study}” come from several files.</source>
        <translation>De metingen van “{study}” komen uit verschillende bestanden.</translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation>Het webadres waar het cijfer is gelezen. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>The {level} interval of the slope is not corrected for other trends.</source>
        <translation>Het {level}-interval van de helling is niet gecorrigeerd voor andere trends.</translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation>Er staan nog geen cijfers in {file}.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Er zijn nog geen cijfers.</translation>
    </message>
    <message>
        <source>There are no known shares in the text that was pasted.</source>
        <translation>Er staan geen bekende aandelen in de geplakte tekst.</translation>
    </message>
    <message>
        <source>There are no known shares to weight to.</source>
        <translation>Er zijn geen bekende aandelen om naar te wegen.</translation>
    </message>
    <message>
        <source>There are too few answers to leave any out.</source>
        <translation>Er zijn te weinig antwoorden om er weg te laten.</translation>
    </message>
    <message>
        <source>There is no chart to present.</source>
        <translation>Er is geen grafiek om te presenteren.</translation>
    </message>
    <message>
        <source>There is no question “{question}” in this study.</source>
        <translation>Deze studie heeft geen vraag “{question}”.</translation>
    </message>
    <message>
        <source>There is no question “{question}” to weight by.</source>
        <translation>Er is geen vraag “{question}” om mee te wegen.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <translation>Er is geen stijl {name}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {name}.</source>
        <translation>Er is niet genoeg ruimte op de schijf voor {name}.</translation>
    </message>
    <message>
        <source>There is nothing to draw of this question.</source>
        <translation>Er valt van deze vraag niets te tekenen.</translation>
    </message>
    <message>
        <source>There is nothing to show on slides.</source>
        <translation>Er is niets om op dia&apos;s te tonen.</translation>
    </message>
    <message>
        <source>There is one statement only, and waves keep their order.</source>
        <translation>Er is maar één stelling, en metingen behouden hun volgorde.</translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation>Deze kolommen zijn nodig: {names}.</translation>
    </message>
    <message>
        <source>These questions have no answers that could be columns. Choose another breakdown.</source>
        <translation>Deze vragen hebben geen antwoorden die kolommen kunnen vormen. Kies een andere uitsplitsing.</translation>
    </message>
    <message>
        <source>This &amp;chart is about</source>
        <translation>Deze &amp;grafiek gaat over</translation>
    </message>
    <message>
        <source>This &amp;question is</source>
        <translation>Deze vraa&amp;g is</translation>
    </message>
    <message>
        <source>This ans&amp;wer is</source>
        <translation>Dit ant&amp;woord is</translation>
    </message>
    <message>
        <source>This choice cannot be changed here, only cleared.</source>
        <translation>Deze keuze kan hier niet worden gewijzigd, alleen gewist.</translation>
    </message>
    <message>
        <source>This file holds a questionnaire, no answers.</source>
        <translation>Dit bestand bevat een vragenlijst, geen antwoorden.</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Dit cijfer</translation>
    </message>
    <message>
        <source>This study does not have: {waves}. The chart loses what it showed of that.</source>
        <translation>Deze studie heeft niet: {waves}. De grafiek verliest wat ze daarvan liet zien.</translation>
    </message>
    <message>
        <source>This study has no two waves with a question in common.</source>
        <translation>Deze studie heeft geen twee metingen met een gemeenschappelijke vraag.</translation>
    </message>
    <message>
        <source>This study has one wave: there is nothing to compare it with yet.</source>
        <translation>Deze studie heeft één meting: er is nog niets om die mee te vergelijken.</translation>
    </message>
    <message>
        <source>This style comes with the program. Duplicate it to make your own of it.</source>
        <translation>Deze stijl hoort bij het programma. Dupliceer hem om er uw eigen stijl van te maken.</translation>
    </message>
    <message>
        <source>Those who answered “{answer}” to “{question}” (column {letter})</source>
        <translation>Wie “{answer}” antwoordde op “{question}” (kolom {letter})</translation>
    </message>
    <message>
        <source>Those with “{answer}” among their answers to “{question}” (column {letter})</source>
        <translation>Wie “{answer}” onder de antwoorden op “{question}” noemde (kolom {letter})</translation>
    </message>
    <message>
        <source>Tick box of</source>
        <translation>Vakje van</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and note</source>
        <translation>Titel en noot</translation>
    </message>
    <message>
        <source>Title of the chart ({language})</source>
        <translation>Titel van de grafiek ({language})</translation>
    </message>
    <message>
        <source>To known shares</source>
        <translation>Naar bekende aandelen</translation>
    </message>
    <message>
        <source>To known shares…</source>
        <translation>Naar bekende aandelen…</translation>
    </message>
    <message>
        <source>To: {wave}</source>
        <translation>Tot: {wave}</translation>
    </message>
    <message>
        <source>To: {wave} ({population})</source>
        <translation>Tot: {wave} ({population})</translation>
    </message>
    <message numerus="yes">
        <source>Together the two files have %n wave(s).</source>
        <translation>
            <numerusform>Samen hebben de twee bestanden %n meting.</numerusform>
            <numerusform>Samen hebben de twee bestanden %n metingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Toplines or crosstab</source>
        <translation>Gepubliceerde resultaten of kruistabel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Triple-S</source>
        <translation>Triple-S</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Probeer het opnieuw als dat klaar is.</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Twee kanten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type 2019, 2019-07 or 2019-07-04.</source>
        <translation>Typ 2019, 2019-07 of 2019-07-04.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100, such as {example}.</source>
        <translation>Typ een getal van 0 tot 100, zoals {example}.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Typ een getal.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Typ een andere naam.</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>Type or paste the known shares.</source>
        <translation>Typ of plak de bekende aandelen.</translation>
    </message>
    <message>
        <source>Type percentages from 0 to 100.</source>
        <translation>Typ percentages van 0 tot 100.</translation>
    </message>
    <message>
        <source>Under the chart</source>
        <translation>Onder de grafiek</translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation>Mogelijk zijn percentages (42&#xa0;%, ongeveer 42,5&#xa0;%), breuken (2/3), plaatsen (plaats 1, plaats 1-2) en “genoemd”.</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Ongedaan maken brengt ze terug.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Eenheid: {unit}</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for after a crash: save the study yourself.</source>
        <translation>Niet-opgeslagen wijzigingen kunnen niet worden bewaard voor na een crash: sla de studie zelf op.</translation>
    </message>
    <message>
        <source>Unweighted</source>
        <translation>Ongewogen</translation>
    </message>
    <message>
        <source>Update a presentation</source>
        <translation>Een presentatie bijwerken</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Updated: {before} → {after}</source>
        <translation>Bijgewerkt: {before} → {after}</translation>
    </message>
    <message>
        <source>Use its short name: one of {names}.</source>
        <translation>Gebruik de korte naam: een van {names}.</translation>
    </message>
    <message>
        <source>Use one of these endings: {endings}.</source>
        <translation>Gebruik een van deze extensies: {endings}.</translation>
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
        <source>Use the name of the question as it stands in the list.</source>
        <translation>Gebruik de naam van de vraag zoals die in de lijst staat.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Conclusie: {verdict}</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Verticale streep</translation>
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
        <source>Wave: {wave}</source>
        <translation>Meting: {wave}</translation>
    </message>
    <message>
        <source>Wave: {wave} ({population})</source>
        <translation>Meting: {wave} ({population})</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Waves and who was asked</source>
        <translation>Metingen en wie werd bevraagd</translation>
    </message>
    <message>
        <source>Waves of both files</source>
        <translation>Metingen van beide bestanden</translation>
    </message>
    <message>
        <source>Waves of “{study}”. Where all have dates (2019, 2019-07 or 2019-07-04) they stand in their order; where two differ in population or in how people were asked, the line between them breaks.</source>
        <translation>Metingen van “{study}”. Als ze allemaal een datum hebben (2019, 2019-07 of 2019-07-04), staan ze in die volgorde. Waar de populatie of de manier van vragen verschilt, breekt de lijn.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weging</translation>
    </message>
    <message>
        <source>Weight to known shares</source>
        <translation>Wegen naar bekende aandelen</translation>
    </message>
    <message>
        <source>Weighted base</source>
        <translation>Gewogen basis</translation>
    </message>
    <message>
        <source>Weights and sampling</source>
        <translation>Weging en steekproef</translation>
    </message>
    <message>
        <source>Weights are being worked out…</source>
        <translation>Gewichten worden berekend…</translation>
    </message>
    <message>
        <source>Weights have the mean 1, which must lie between the limits.</source>
        <translation>Gewichten hebben gemiddelde 1, dat tussen de grenzen moet liggen.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>What &amp;changed between waves…</source>
        <translation>Wat er tussen metingen &amp;veranderde…</translation>
    </message>
    <message>
        <source>What chan&amp;ged?</source>
        <translation>Evol&amp;utie</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>What changed between the waves is in the Data menu.</source>
        <translation>Wat er tussen de metingen veranderde, staat in het menu Gegevens.</translation>
    </message>
    <message>
        <source>What changed between waves</source>
        <translation>Wat er tussen metingen veranderde</translation>
    </message>
    <message>
        <source>What changed from wave to wave in “{study}”. Where files were added, each change breaks the line until somebody declares that the waves compare: who, when and why is kept.</source>
        <translation>Wat er van meting tot meting veranderde in “{study}”. Waar bestanden zijn toegevoegd, breekt elke verandering de lijn, tot iemand verklaart dat de metingen vergelijkbaar zijn: wie, wanneer en waarom wordt bewaard.</translation>
    </message>
    <message>
        <source>What differs from last time</source>
        <translation>Wat verschilt van de vorige keer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What is drawn stands where its value is, or in the order of the source.</source>
        <translation>Wat getekend is, staat op de plaats van zijn waarde, of in de volgorde van de bron.</translation>
    </message>
    <message>
        <source>What is for it stands right of zero, what is against it left; neutral answers are set aside.</source>
        <translation>Wat ervoor is staat rechts van nul, wat ertegen is links; neutrale antwoorden staan apart.</translation>
    </message>
    <message>
        <source>What is hatched or hollow is approximate, or its base is small or not known.</source>
        <translation>Wat gearceerd of hol is, is bij benadering, of de basis ervan is klein of niet bekend.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>What may be said, and why</source>
        <translation>Wat men mag zeggen, en waarom</translation>
    </message>
    <message>
        <source>What respondents in several columns have in common is allowed for.</source>
        <translation>Er is rekening gehouden met respondenten die in meerdere kolommen zitten.</translation>
    </message>
    <message>
        <source>What such a stratum adds to the margin of error</source>
        <translation>Wat zo&apos;n stratum aan de foutmarge toevoegt</translation>
    </message>
    <message>
        <source>What the columns and codes mean is taken from {name}, which lies beside the file.</source>
        <translation>Wat de kolommen en codes betekenen, komt uit {name}, naast het bestand.</translation>
    </message>
    <message>
        <source>What the source names, without numbers: the order of the list means nothing.</source>
        <translation>Wat de bron noemt, zonder cijfers: de volgorde van de lijst betekent niets.</translation>
    </message>
    <message>
        <source>What the two waves have in common by their sampling is allowed for.</source>
        <translation>Er is rekening gehouden met wat de twee metingen door hun steekproef gemeen hebben.</translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation>Wat men moet weten voor men het cijfer gebruikt. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Wat is aangenommen</translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation>Wat open was, is er nog. Je kunt een rapport voor de makers kopiëren.</translation>
    </message>
    <message>
        <source>What was published without shares is shown as it was published.</source>
        <translation>Wat zonder aandelen gepubliceerd is, wordt getoond zoals het is.</translation>
    </message>
    <message>
        <source>What {level} means: so many of the intervals made in this way hold the true value, if respondents were drawn at random.</source>
        <translation>Wat {level} betekent: zo veel van de intervallen die zo gemaakt zijn, bevatten de ware waarde, als respondenten aselect zijn getrokken.</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Waar het is gepubliceerd</translation>
    </message>
    <message>
        <source>Where the logo stands</source>
        <translation>Plaats van het logo</translation>
    </message>
    <message>
        <source>Whether the waves compare</source>
        <translation>Vergelijkbaarheid van de metingen</translation>
    </message>
    <message>
        <source>Which questions of {file} are those of “{study}”? What is matched here becomes one question; the others have no answers in the other file’s waves.</source>
        <translation>Welke vragen van {file} zijn die van “{study}”? Wat hier bij elkaar hoort, wordt één vraag; de andere hebben geen antwoorden in de metingen van het andere bestand.</translation>
    </message>
    <message>
        <source>Who did not answer a question meets no condition on it.</source>
        <translation>Wie een vraag niet beantwoordde, voldoet aan geen enkele voorwaarde erover.</translation>
    </message>
    <message>
        <source>Who is in the column</source>
        <translation>Wie er in de kolom zit</translation>
    </message>
    <message>
        <source>Who is looked at</source>
        <translation>Naar wie wordt gekeken</translation>
    </message>
    <message>
        <source>Who is looked at, and how they count</source>
        <translation>Wie wordt bekeken en hoe zij tellen</translation>
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
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why it has this rank</source>
        <translation>Waarom deze rang</translation>
    </message>
    <message>
        <source>Why there is no share</source>
        <translation>Waarom er geen aandeel is</translation>
    </message>
    <message>
        <source>Wilson interval: {formula}</source>
        <translation>Wilson-interval: {formula}</translation>
    </message>
    <message>
        <source>With the &amp;table</source>
        <translation>Met de &amp;tabel</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Zonder opslaan gaan ze verloren.</translation>
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
        <source>Write a note in the place of the line of methods (Ctrl+Shift+Y)</source>
        <translation>Een noot schrijven in plaats van de regel over de methode (Ctrl+Shift+Y)</translation>
    </message>
    <message>
        <source>Write a share after every answer; leave out other lines.</source>
        <translation>Schrijf achter elk antwoord een aandeel; laat andere regels weg.</translation>
    </message>
    <message>
        <source>Write a title of your own (Ctrl+Shift+T, or double-click it)</source>
        <translation>Een eigen titel schrijven (Ctrl+Shift+T, of dubbelklikken)</translation>
    </message>
    <message>
        <source>Write answers as they are in the table; leave out headings and totals.</source>
        <translation>Schrijf antwoorden zoals in de tabel; laat koppen en totalen weg.</translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation>Schrijf hoeveel er zijn ondervraagd, bijvoorbeeld 536. Laat de cel leeg als dat niet is gepubliceerd.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 18.</source>
        <translation>Schrijf het in cijfers, bijvoorbeeld 18.</translation>
    </message>
    <message>
        <source>Write the numbers without a mark between thousands.</source>
        <translation>Schrijf de getallen zonder teken tussen duizendtallen.</translation>
    </message>
    <message>
        <source>Write them all alike, without a mark between thousands.</source>
        <translation>Schrijf ze allemaal gelijk, zonder teken tussen duizendtallen.</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Met de hand geschreven</translation>
    </message>
    <message>
        <source>Years of “{column}” as waves</source>
        <translation>Jaren van “{column}” als metingen</translation>
    </message>
    <message>
        <source>a file of my own…</source>
        <translation>een eigen bestand…</translation>
    </message>
    <message>
        <source>a mean takes the steps of the scale as equal</source>
        <translation>een gemiddelde gaat ervan uit dat de stappen van de schaal even groot zijn</translation>
    </message>
    <message numerus="yes">
        <source>about %n of them may be chance</source>
        <translation>
            <numerusform>ongeveer %n daarvan kan aan toeval te wijten zijn</numerusform>
            <numerusform>ongeveer %n daarvan kunnen aan toeval te wijten zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>ongeveer {amount}</translation>
    </message>
    <message>
        <source>adjusted p &lt; {p}</source>
        <translation>aangepaste p &lt; {p}</translation>
    </message>
    <message>
        <source>adjusted p = {p}</source>
        <translation>aangepaste p = {p}</translation>
    </message>
    <message>
        <source>after the bar: change of “{part}” from the wave before</source>
        <translation>na de balk: verandering van “{part}” ten opzichte van de vorige meting</translation>
    </message>
    <message>
        <source>after the net: change of “{part}” from the wave before</source>
        <translation>na het saldo: verandering van “{part}” ten opzichte van de vorige meting</translation>
    </message>
    <message>
        <source>all changes corrected together (Benjamini and Hochberg)</source>
        <translation>alle veranderingen samen gecorrigeerd (Benjamini en Hochberg)</translation>
    </message>
    <message>
        <source>all changes corrected together (Benjamini and Hochberg): on average, at most {part} of the leads are chance</source>
        <translation>alle veranderingen samen gecorrigeerd (Benjamini en Hochberg): van wat na te gaan is, is gemiddeld hoogstens {part} aan toeval te wijten</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>al deze voorwaarden gelden</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>alle vragen</translation>
    </message>
    <message>
        <source>all respondents, those not asked included</source>
        <translation>alle respondenten, ook wie de vraag niet kreeg</translation>
    </message>
    <message>
        <source>all waves</source>
        <translation>alle metingen</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the lowest and the highest value</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>and by …</source>
        <translation>en naar …</translation>
    </message>
    <message>
        <source>answers outside the scale have no score, and are not in the mean</source>
        <translation>antwoorden buiten de schaal hebben geen score en tellen niet mee in het gemiddelde</translation>
    </message>
    <message>
        <source>answers were read again from the cells</source>
        <translation>antwoorden zijn opnieuw uit de cellen gelezen</translation>
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
        <source>approximate figures: no ranks are established</source>
        <translation>benaderende cijfers: geen rangen vastgesteld</translation>
    </message>
    <message>
        <source>as a whole: {found}</source>
        <translation>als geheel: {found}</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>minstens één van deze voorwaarden geldt</translation>
    </message>
    <message>
        <source>at the bottom, beside the source</source>
        <translation>onderaan, naast de bron</translation>
    </message>
    <message>
        <source>at the top, beside the title</source>
        <translation>bovenaan, naast de titel</translation>
    </message>
    <message>
        <source>base</source>
        <translation>basis</translation>
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
        <source>base not published: no ranks are established</source>
        <translation>basis niet gepubliceerd: geen rangen vastgesteld</translation>
    </message>
    <message>
        <source>bases differ: see the table</source>
        <translation>de basis verschilt: zie de tabel</translation>
    </message>
    <message>
        <source>before each bar: its possible ranks; bracket: not told apart</source>
        <translation>voor elke balk: de mogelijke rangen; haak: statistisch gelijk</translation>
    </message>
    <message>
        <source>before each bar: its possible ranks; many answers are not told apart</source>
        <translation>voor elke balk: de mogelijke rangen; veel antwoorden zijn statistisch gelijk</translation>
    </message>
    <message>
        <source>before each bar: its rank</source>
        <translation>voor elke balk: zijn rang</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>tussen {low} en {high}</translation>
    </message>
    <message>
        <source>changes are of the exact figures, before rounding</source>
        <translation>veranderingen berekend vóór afronding</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>chosen questions</source>
        <translation>gekozen vragen</translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation>duidelijke daling</translation>
    </message>
    <message>
        <source>clearly higher than the rest</source>
        <translation>duidelijk hoger dan de rest</translation>
    </message>
    <message>
        <source>clearly higher than the rest ({rest}): {change}, {interval}</source>
        <translation>duidelijk hoger dan elders ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>clearly lower than the rest</source>
        <translation>duidelijk lager dan de rest</translation>
    </message>
    <message>
        <source>clearly lower than the rest ({rest}): {change}, {interval}</source>
        <translation>duidelijk lager dan elders ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation>duidelijke stijging</translation>
    </message>
    <message>
        <source>column percentages</source>
        <translation>kolompercentages</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>kolom {letter}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma&apos;s</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>vergelijkbaar</translation>
    </message>
    <message>
        <source>corrected over the whole table (Benjamini and Hochberg)</source>
        <translation>gecorrigeerd over de hele tabel (Benjamini en Hochberg)</translation>
    </message>
    <message>
        <source>corrected within each row (Holm)</source>
        <translation>gecorrigeerd binnen elke rij (Holm)</translation>
    </message>
    <message>
        <source>counts from the mean of the sample</source>
        <translation>wordt vergeleken met het gemiddelde van de steekproef</translation>
    </message>
    <message>
        <source>dashed: waves in between not shown</source>
        <translation>streepjeslijn: tussenliggende metingen niet getoond</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>does not include</source>
        <comment>between a question and its answer</comment>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>daling</translation>
    </message>
    <message>
        <source>each dot: {part}</source>
        <translation>elk punt: {part}</translation>
    </message>
    <message>
        <source>each wave is ranked by itself</source>
        <translation>elke meting is apart gerangschikt</translation>
    </message>
    <message>
        <source>effective n = {effective} of {n} (design effect {effect})</source>
        <translation>{n} antwoorden tellen als {effective} (designeffect {effect})</translation>
    </message>
    <message>
        <source>effective n = {n}</source>
        <translation>telt als n = {n}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>groups compared with the rest, at {level}, {corrected}</source>
        <translation>groepen vergeleken met de rest, bij {level}, {corrected}</translation>
    </message>
    <message>
        <source>higher than the rest</source>
        <translation>hoger dan de rest</translation>
    </message>
    <message>
        <source>higher than the rest ({rest}): {change}, {interval}</source>
        <translation>hoger dan elders ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>higher than {columns}</source>
        <translation>hoger dan {columns}</translation>
    </message>
    <message>
        <source>hollow and linked: order not established</source>
        <translation>hol en verbonden: volgorde niet vastgesteld</translation>
    </message>
    <message>
        <source>includes</source>
        <comment>between a question and its answer</comment>
        <translation>bevat</translation>
    </message>
    <message>
        <source>includes one of</source>
        <comment>between a question and its answers</comment>
        <translation>bevat een van</translation>
    </message>
    <message>
        <source>interval, above</source>
        <translation>interval, naar boven</translation>
    </message>
    <message>
        <source>interval, below</source>
        <translation>interval, naar beneden</translation>
    </message>
    <message>
        <source>intervals in the table</source>
        <translation>intervallen in de tabel</translation>
    </message>
    <message>
        <source>is</source>
        <comment>between a question and its answer</comment>
        <translation>is</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>between a question and two answers</comment>
        <translation>ligt tussen</translation>
    </message>
    <message>
        <source>is left out of the variance</source>
        <translation>telt niet mee in de variantie</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>between a question and its answer</comment>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>between a question and its answers</comment>
        <translation>is een van</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wordt geweigerd</translation>
    </message>
    <message>
        <source>it is lost who belongs to which wave</source>
        <translation>het is verloren wie bij welke meting hoort</translation>
    </message>
    <message>
        <source>its order depends on how many chose both answers, which was not published</source>
        <translation>de volgorde hangt af van hoeveel mensen beide antwoorden kozen, wat niet gepubliceerd is</translation>
    </message>
    <message>
        <source>its order depends on the rounding or the weighting of the published shares</source>
        <translation>de volgorde hangt af van de afronding of de weging van de gepubliceerde aandelen</translation>
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
        <source>known to be renamed</source>
        <translation>bekend onder een nieuwe naam</translation>
    </message>
    <message>
        <source>labels and decisions are lost, and the questions were recognised anew</source>
        <translation>labels en beslissingen zijn verloren en de vragen zijn opnieuw herkend</translation>
    </message>
    <message>
        <source>lead: {verdict}</source>
        <translation>na te gaan: {verdict}</translation>
    </message>
    <message>
        <source>leads to check, not findings</source>
        <translation>Aanwijzingen om na te gaan, geen vaststellingen</translation>
    </message>
    <message>
        <source>letters: higher than that column of the breakdown, at {level}, {corrected}</source>
        <translation>letters: hoger dan in die kolom van de uitsplitsing, bij {level}, {corrected}</translation>
    </message>
    <message numerus="yes">
        <source>limits applied %n time(s)</source>
        <translation>
            <numerusform>grenzen %n keer toegepast</numerusform>
            <numerusform>grenzen %n keer toegepast</numerusform>
        </translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>regeleinden</translation>
    </message>
    <message>
        <source>lower end {formula}</source>
        <translation>ondergrens {formula}</translation>
    </message>
    <message>
        <source>lower than the rest</source>
        <translation>lager dan de rest</translation>
    </message>
    <message>
        <source>lower than the rest ({rest}): {change}, {interval}</source>
        <translation>lager dan elders ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>lowest weight {least}, highest {most} (mean 1)</source>
        <translation>laagste gewicht {least}, hoogste {most} (gemiddelde 1)</translation>
    </message>
    <message>
        <source>margins of error about {wider} wider than with equal weights</source>
        <translation>foutmarges ongeveer {wider} breder dan met gelijke gewichten</translation>
    </message>
    <message>
        <source>margins of error hardly wider than with equal weights</source>
        <translation>foutmarges nauwelijks breder dan met gelijke gewichten</translation>
    </message>
    <message>
        <source>may differ</source>
        <translation>misschien anders</translation>
    </message>
    <message>
        <source>mean, from {low} = {first} to {high} = {last}</source>
        <translation>gemiddelde, van {low} = {first} tot {high} = {last}</translation>
    </message>
    <message>
        <source>mentions by respondents who chose something</source>
        <translation>vermeldingen van respondenten die iets kozen</translation>
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
        <source>n = {n} a wave</source>
        <translation>n&#xa0;=&#xa0;{n} per meting</translation>
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
        <source>nearly the same words</source>
        <translation>bijna dezelfde woorden</translation>
    </message>
    <message>
        <source>net {points}</source>
        <translation>saldo {points}</translation>
    </message>
    <message>
        <source>net: {why}</source>
        <translation>saldo: {why}</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>nieuw antwoord</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>geen duidelijke verandering</translation>
    </message>
    <message>
        <source>no clear trend</source>
        <translation>geen duidelijke trend</translation>
    </message>
    <message>
        <source>no complete list</source>
        <translation>geen volledige lijst</translation>
    </message>
    <message>
        <source>no ranks</source>
        <translation>geen rangen</translation>
    </message>
    <message>
        <source>no whole number of answers gives this percentage: it is weighted, or misprinted</source>
        <translation>geen geheel aantal antwoorden geeft dit percentage: het is gewogen, of verkeerd gedrukt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>logo</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>strata</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sampling units</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an identifier of a person</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a question with the size of each stratum</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation>niet gevraagd of niet gepubliceerd</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet vergelijkbaar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>not compared with the rest</source>
        <translation>niet vergeleken met de rest</translation>
    </message>
    <message>
        <source>not compared with the rest: too few answers</source>
        <translation>niet met de andere respondenten vergeleken: te weinig antwoorden</translation>
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
        <source>not in the new file</source>
        <translation>niet in het nieuwe bestand</translation>
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
        <source>not on the list, or chosen by nobody</source>
        <translation>niet op de lijst, of door niemand gekozen</translation>
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
        <source>not tested, since several answers were possible</source>
        <translation>niet getoetst, want meerdere antwoorden waren mogelijk</translation>
    </message>
    <message>
        <source>not tested, since the answers are numbers</source>
        <translation>niet getoetst, want de antwoorden zijn getallen</translation>
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
        <source>not to be compared: {waves}</source>
        <translation>niet te vergelijken: {waves}</translation>
    </message>
    <message numerus="yes">
        <source>not told apart from %n other answer(s)</source>
        <translation>
            <numerusform>statistisch gelijk met %n ander antwoord</numerusform>
            <numerusform>statistisch gelijk met %n andere antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>not told apart from the rest</source>
        <translation>niet te onderscheiden van de rest</translation>
    </message>
    <message>
        <source>not told apart from the rest ({rest}): {change}, {interval}</source>
        <translation>geen duidelijk verschil met de andere respondenten ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>not told apart from {names}</source>
        <translation>statistisch gelijk met {names}</translation>
    </message>
    <message>
        <source>not told apart: {names}</source>
        <translation>statistisch gelijk: {names}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>er is niets verloren</translation>
    </message>
    <message>
        <source>number not published</source>
        <translation>aantal niet gepubliceerd</translation>
    </message>
    <message>
        <source>number, no share</source>
        <translation>getal, geen aandeel</translation>
    </message>
    <message>
        <source>numbers, no shares</source>
        <translation>getallen, geen aandelen</translation>
    </message>
    <message>
        <source>numbers, no shares: {unit}</source>
        <translation>getallen, geen aandelen: {unit}</translation>
    </message>
    <message>
        <source>numbers: possible ranks</source>
        <translation>cijfers: mogelijke rangen</translation>
    </message>
    <message>
        <source>of all mentions</source>
        <translation>van alle vermeldingen</translation>
    </message>
    <message>
        <source>of all respondents</source>
        <translation>van alle respondenten</translation>
    </message>
    <message>
        <source>of those who answered</source>
        <translation>van wie antwoordde</translation>
    </message>
    <message>
        <source>on average, fewer than one is chance</source>
        <translation>gemiddeld is er minder dan één aan toeval te wijten</translation>
    </message>
    <message>
        <source>only in the new file</source>
        <translation>alleen in het nieuwe bestand</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>enkel de volgorde</translation>
    </message>
    <message>
        <source>p &lt; {least}</source>
        <translation>p &lt; {least}</translation>
    </message>
    <message>
        <source>p &lt; {p}</source>
        <translation>p &lt; {p}</translation>
    </message>
    <message>
        <source>p = {p}</source>
        <translation>p = {p}</translation>
    </message>
    <message>
        <source>p is a share, l and u the ends of its interval; 1 is the earlier wave, 2 the later one.</source>
        <translation>p is een aandeel, l en u de grenzen van zijn interval; 1 is de eerdere meting, 2 de latere.</translation>
    </message>
    <message>
        <source>p is below {level} for some numbers of answers that round to the printed percentages, not for all.</source>
        <translation>p is kleiner dan {level} voor sommige aantallen antwoorden die tot de gepubliceerde percentages worden afgerond, niet voor alle.</translation>
    </message>
    <message>
        <source>p is below {level}, but would not be had the shares been weighted as surveys often are (design effect {effect}); the source says nothing of weights.</source>
        <translation>p is kleiner dan {level}, maar zou dat niet zijn als de aandelen gewogen waren zoals vaak in enquêtes (designeffect {effect}); de bron zegt niets over een weging.</translation>
    </message>
    <message>
        <source>p is below {level}: the change is established.</source>
        <translation>p is kleiner dan {level}: de verandering staat vast.</translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n comparison(s) of the whole table (Benjamini and Hochberg): these are leads to check, of which some are false.</source>
        <translation>
            <numerusform>p is gecorrigeerd voor de %n vergelijking van de tabel (Benjamini en Hochberg): dit is een aanwijzing om na te gaan, die onjuist kan zijn.</numerusform>
            <numerusform>p is gecorrigeerd voor de %n vergelijkingen van de hele tabel (Benjamini en Hochberg): dit zijn aanwijzingen om na te gaan, waarvan sommige onjuist zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n trend(s) of the chart (Holm).</source>
        <translation>
            <numerusform>p is gecorrigeerd voor de %n trend van de grafiek (Holm).</numerusform>
            <numerusform>p is gecorrigeerd voor de %n trends van de grafiek (Holm).</numerusform>
        </translation>
    </message>
    <message>
        <source>p is not below {level}, and the interval lies within 3 points of zero: stable.</source>
        <translation>p is niet kleiner dan {level}, en het interval ligt binnen 3 punten van nul: stabiel.</translation>
    </message>
    <message>
        <source>p is not below {level}: no change is established, and no standstill either.</source>
        <translation>p is niet kleiner dan {level}: er staat geen verandering vast, maar ook geen stilstand.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>pagina {number} van {count}</translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation>percentage zonder basis</translation>
    </message>
    <message>
        <source>perhaps “{answer}”?</source>
        <translation>misschien “{answer}”?</translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation>de populaties kunnen verschillen</translation>
    </message>
    <message>
        <source>possibly down</source>
        <translation>mogelijke daling</translation>
    </message>
    <message>
        <source>possibly up</source>
        <translation>mogelijke stijging</translation>
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
        <source>published numbers, no shares: no intervals or tests</source>
        <translation>gepubliceerde getallen, geen aandelen: geen intervallen of toetsen</translation>
    </message>
    <message>
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation>gepubliceerde percentages, waarvan de afronding is meegerekend in de {level}-intervallen</translation>
    </message>
    <message>
        <source>rank {first} to {last}</source>
        <translation>rang {first} tot {last}</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message numerus="yes">
        <source>ranks among all %n answer(s)</source>
        <translation>
            <numerusform>rangen onder %n antwoord</numerusform>
            <numerusform>rangen onder alle %n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared among the same respondents</source>
        <translation>
            <numerusform>rangen: %n paar antwoorden vergeleken bij dezelfde respondenten</numerusform>
            <numerusform>rangen: %n paren antwoorden vergeleken bij dezelfde respondenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared by exact binomial tests</source>
        <translation>
            <numerusform>rangen: %n paar antwoorden vergeleken met een exacte binomiale toets</numerusform>
            <numerusform>rangen: %n paren antwoorden vergeleken met exacte binomiale toetsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst overlap, rounding and weighting</source>
        <translation>
            <numerusform>rangen: %n paar gepubliceerde aandelen, bij de ongunstigste overlap, afronding en weging</numerusform>
            <numerusform>rangen: %n paren gepubliceerde aandelen, bij de ongunstigste overlap, afronding en weging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst rounding and weighting</source>
        <translation>
            <numerusform>rangen: %n paar gepubliceerde aandelen, bij de ongunstigste afronding en weging</numerusform>
            <numerusform>rangen: %n paren gepubliceerde aandelen, bij de ongunstigste afronding en weging</numerusform>
        </translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation>respondenten die antwoordden</translation>
    </message>
    <message>
        <source>respondents who answered, “don&apos;t know” and the like included</source>
        <translation>respondenten die antwoordden, “weet niet” en dergelijke meegeteld</translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation>afgerond percentage</translation>
    </message>
    <message>
        <source>same code and words</source>
        <translation>zelfde code en woorden</translation>
    </message>
    <message>
        <source>same code, other words</source>
        <translation>zelfde code, andere woorden</translation>
    </message>
    <message>
        <source>same letters: not told apart</source>
        <translation>zelfde letters: statistisch gelijk</translation>
    </message>
    <message>
        <source>same meaning in another language</source>
        <translation>zelfde betekenis in een andere taal</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>zelfde formulering</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>zelfde woorden</translation>
    </message>
    <message>
        <source>sampling not published: intervals assume simple random samples</source>
        <translation>steekproefmethode niet gepubliceerd: de intervallen gaan uit van enkelvoudige aselecte steekproeven</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma&apos;s</translation>
    </message>
    <message>
        <source>several, with semicolons between them</source>
        <translation>meerdere, met puntkomma&apos;s ertussen</translation>
    </message>
    <message>
        <source>shares of different bases: no ranks are established</source>
        <translation>aandelen van verschillende bases: geen rangen vastgesteld</translation>
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
        <source>strata with a single unit, left out of the variance: {n}</source>
        <translation>strata met één eenheid, niet meegeteld in de variantie: {n}</translation>
    </message>
    <message>
        <source>strata with a single unit, taken as certain to be drawn: {n}</source>
        <translation>strata met één eenheid, opgevat als zeker getrokken: {n}</translation>
    </message>
    <message>
        <source>strata with a single unit, which counts from the mean of the sample: {n}</source>
        <translation>strata met één eenheid, vergeleken met het gemiddelde van de steekproef: {n}</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>taken together: {answers}</source>
        <translation>samengenomen: {answers}</translation>
    </message>
    <message>
        <source>the answers to {questions} are lost</source>
        <translation>de antwoorden op {questions} zijn verloren</translation>
    </message>
    <message>
        <source>the cells of the original file are lost</source>
        <translation>de cellen van het oorspronkelijke bestand zijn verloren</translation>
    </message>
    <message>
        <source>the columns are not told apart</source>
        <translation>geen duidelijk verschil tussen de kolommen</translation>
    </message>
    <message>
        <source>the columns differ</source>
        <translation>de kolommen verschillen</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>het einde</translation>
    </message>
    <message>
        <source>the interval allows for the rounding of the published percentages</source>
        <translation>het interval houdt rekening met de afronding van de gepubliceerde percentages</translation>
    </message>
    <message>
        <source>the new waves first</source>
        <translation>de nieuwe metingen vooraan</translation>
    </message>
    <message>
        <source>the new waves last</source>
        <translation>de nieuwe metingen achteraan</translation>
    </message>
    <message>
        <source>the program’s own slides</source>
        <translation>de dia&apos;s van het programma</translation>
    </message>
    <message>
        <source>the question or the population changed</source>
        <translation>de vraag of de populatie is veranderd</translation>
    </message>
    <message>
        <source>the s&amp;ystem’s</source>
        <translation>dat van het s&amp;ysteem</translation>
    </message>
    <message>
        <source>the waves may differ</source>
        <translation>de metingen verschillen misschien</translation>
    </message>
    <message>
        <source>the whole study</source>
        <translation>de hele studie</translation>
    </message>
    <message>
        <source>thick line: the possible ranks do not overlap</source>
        <translation>dikke lijn: de mogelijke rangen overlappen niet</translation>
    </message>
    <message>
        <source>this chart alone</source>
        <translation>alleen deze grafiek</translation>
    </message>
    <message>
        <source>tick: total</source>
        <translation>streepje: totaal</translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation>streepje: {wave}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two waves</comment>
        <translation>tot</translation>
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
        <source>too few answers to test</source>
        <translation>te weinig antwoorden om te toetsen</translation>
    </message>
    <message>
        <source>too few answers: no ranks are established</source>
        <translation>te weinig antwoorden: geen rangen vastgesteld</translation>
    </message>
    <message>
        <source>trends: straight lines through the waves, weighted by precision</source>
        <translation>trends: rechte lijnen door de metingen, gewogen naar hun nauwkeurigheid</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>onregelmatig</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>ongewogen</translation>
    </message>
    <message>
        <source>unweighted; {intervals}</source>
        <translation>ongewogen; {intervals}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>stijging</translation>
    </message>
    <message>
        <source>upper end {formula}</source>
        <translation>bovengrens {formula}</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>verticale strepen</translation>
    </message>
    <message>
        <source>vertical line: total</source>
        <translation>verticale lijn: totaal</translation>
    </message>
    <message>
        <source>vertical line: waves that do not compare</source>
        <translation>verticale lijn: metingen die niet vergelijkbaar zijn</translation>
    </message>
    <message>
        <source>was certain to be drawn: adds nothing</source>
        <translation>werd zeker getrokken: voegt niets toe</translation>
    </message>
    <message>
        <source>weighted by “{column}”</source>
        <translation>gewogen met “{column}”</translation>
    </message>
    <message>
        <source>weighted to {questions} (raked)</source>
        <translation>gewogen naar {questions} (raking)</translation>
    </message>
    <message>
        <source>with n = {n} and z = {z}, for p from {low} to {high}: the lowest end and the highest are taken</source>
        <translation>met n = {n} en z = {z}, voor p van {low} tot {high}: de laagste en de hoogste grens worden genomen</translation>
    </message>
    <message>
        <source>with p = {p}, n = {n} (the effective base) and z = {z}</source>
        <translation>met p = {p}, n = {n} (de effectieve steekproefgrootte) en z = {z}</translation>
    </message>
    <message numerus="yes">
        <source>with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degree(s) of freedom)</source>
        <translation>
            <numerusform>met p = {p}, n = {n} (de effectieve steekproefgrootte) en z = {z} (Student, %n vrijheidsgraad)</numerusform>
            <numerusform>met p = {p}, n = {n} (de effectieve steekproefgrootte) en z = {z} (Student, %n vrijheidsgraden)</numerusform>
        </translation>
    </message>
    <message>
        <source>with {level} confidence all ranks hold together (Holm)</source>
        <translation>alle rangen gelden samen met {level} betrouwbaarheid (Holm)</translation>
    </message>
    <message>
        <source>wording {share} alike</source>
        <translation>formulering {share} gelijk</translation>
    </message>
    <message>
        <source>{answers}, in the base: {shares}</source>
        <translation>{answers}, in de basis: {shares}</translation>
    </message>
    <message>
        <source>{answers}, outside the base: {shares}</source>
        <translation>{answers}, buiten de basis: {shares}</translation>
    </message>
    <message>
        <source>{answer} (of all who answered)</source>
        <translation>{answer} (van iedereen die antwoordde)</translation>
    </message>
    <message>
        <source>{answer} (reversed: {other})</source>
        <translation>{answer} (omgekeerd: {other})</translation>
    </message>
    <message>
        <source>{answer} ({letter})</source>
        <translation>{answer} ({letter})</translation>
    </message>
    <message>
        <source>{answer}, {column}: {value}</source>
        <translation>{answer}, {column}: {value}</translation>
    </message>
    <message>
        <source>{answer}, {wave}: {value}</source>
        <translation>{answer}, {wave}: {value}</translation>
    </message>
    <message>
        <source>{answer}: down from {before} in {earlier} to {after} in {later}</source>
        <translation>{answer}: daling van {before} ({earlier}) naar {after} ({later})</translation>
    </message>
    <message>
        <source>{answer}: rank {before}, then {after}</source>
        <translation>{answer}: rang {before}, dan {after}</translation>
    </message>
    <message>
        <source>{answer}: up from {before} in {earlier} to {after} in {later}</source>
        <translation>{answer}: stijging van {before} ({earlier}) naar {after} ({later})</translation>
    </message>
    <message>
        <source>{answer}: {value} in “{column}”, {rest} elsewhere</source>
        <translation>{answer}: {value} bij “{column}”, {rest} elders</translation>
    </message>
    <message>
        <source>{base}; only: {condition}</source>
        <translation>{base}; alleen: {condition}</translation>
    </message>
    <message>
        <source>{column} (looks like a weight)</source>
        <translation>{column} (lijkt een gewicht)</translation>
    </message>
    <message>
        <source>{column}: days</source>
        <translation>{column}: dagen</translation>
    </message>
    <message>
        <source>{column}: marks</source>
        <translation>{column}: tekens</translation>
    </message>
    <message>
        <source>{column}: months</source>
        <translation>{column}: maanden</translation>
    </message>
    <message>
        <source>{column}: quarters</source>
        <translation>{column}: kwartalen</translation>
    </message>
    <message>
        <source>{column}: years</source>
        <translation>{column}: jaren</translation>
    </message>
    <message numerus="yes">
        <source>{condition}, and %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, en nog %n voorwaarde</numerusform>
            <numerusform>{condition}, en nog %n voorwaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{condition}, or %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, of nog %n voorwaarde</numerusform>
            <numerusform>{condition}, of nog %n voorwaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {n} rounds to {amount}, and no other number does</source>
        <translation>{count} op {n} wordt afgerond tot {amount}, en geen ander aantal</translation>
    </message>
    <message>
        <source>{count}: nothing could be shown.</source>
        <translation>{count}: er zou niets te tonen zijn.</translation>
    </message>
    <message>
        <source>{earlier} and {later} are not compared: {reason}</source>
        <translation>{earlier} en {later} worden niet vergeleken: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{earlier} and {later} compared on %n question(s)</source>
        <translation>
            <numerusform>{earlier} en {later} vergeleken op %n vraag</numerusform>
            <numerusform>{earlier} en {later} vergeleken op %n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{figures}, %n not understood</source>
        <comment>rows</comment>
        <translation>
            <numerusform>{figures}, %n niet begrepen</numerusform>
            <numerusform>{figures}, %n niet begrepen</numerusform>
        </translation>
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
        <source>{file} is open already, with changes that are not saved.</source>
        <translation>{file} is al geopend, met wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>{file} is open in this window.</source>
        <translation>{file} is geopend in dit venster.</translation>
    </message>
    <message>
        <source>{file} is open: it is read, and never written.</source>
        <translation>{file} is geopend: het wordt gelezen en nooit geschreven.</translation>
    </message>
    <message>
        <source>{file} is the old presentation, which is kept.</source>
        <translation>{file} is de oude presentatie, die bewaard blijft.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of published figures.</source>
        <translation>{file} is te groot voor een tabel met gepubliceerde cijfers.</translation>
    </message>
    <message>
        <source>{file} was added: {waves} now.</source>
        <translation>{file} is toegevoegd: nu {waves}.</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened or saved here.</source>
        <translation>{file} is door een ander programma gewijzigd sinds het hier werd geopend of opgeslagen.</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>{file} is opgeslagen.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} is geschreven.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rij {row}</translation>
    </message>
    <message>
        <source>{file}: charts that were made here get the numbers of “{study}”. Your own slides, texts and looks stay as they are, and so does the file itself.</source>
        <translation>{file}: grafieken die hier zijn gemaakt krijgen de cijfers van “{study}”. Uw eigen dia&apos;s, teksten en opmaak blijven zoals ze zijn, en het bestand zelf ook.</translation>
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
        <source>{first} leads ({value})</source>
        <translation>{first} staat bovenaan ({value})</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, en {second}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, of {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{found}; {chance}</source>
        <translation>{found}; {chance}</translation>
    </message>
    <message>
        <source>{groups}: too few answers</source>
        <translation>{groups}: te weinig antwoorden</translation>
    </message>
    <message>
        <source>{heading} ({unit})</source>
        <translation>{heading} ({unit})</translation>
    </message>
    <message>
        <source>{interval}: high</source>
        <translation>{interval}: hoog</translation>
    </message>
    <message>
        <source>{interval}: low</source>
        <translation>{interval}: laag</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} en {last}</translation>
    </message>
    <message>
        <source>{items} or {last}</source>
        <translation>{items} of {last}</translation>
    </message>
    <message>
        <source>{joined}, {new}</source>
        <translation>{joined}, {new}</translation>
    </message>
    <message>
        <source>{key} makes the question marked in the list the breakdown.</source>
        <translation>{key} splitst uit naar de vraag die in de lijst is aangeduid.</translation>
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
        <source>{level} interval: {low} to {high}</source>
        <translation>{level}-interval: {low} tot {high}</translation>
    </message>
    <message>
        <source>{level} intervals allow for the sampling design</source>
        <translation>{level}-intervallen houden rekening met het steekproefplan</translation>
    </message>
    <message>
        <source>{level} intervals assume a random sample</source>
        <translation>{level}-intervallen veronderstellen een aselecte steekproef</translation>
    </message>
    <message>
        <source>{level} intervals of published shares hold for everything that rounds to the printed number, and assume simple random samples, since the sampling is not published.</source>
        <translation>De {level}-intervallen van gepubliceerde aandelen gelden voor alles wat op het gedrukte cijfer wordt afgerond, en gaan uit van enkelvoudige aselecte steekproeven, want de steekproeftrekking is niet gepubliceerd.</translation>
    </message>
    <message>
        <source>{level} intervals of shares are Wilson&apos;s on the effective base, those of means Student’s: what the numbers may be, from chance alone.</source>
        <translation>De {level}-intervallen van aandelen zijn die van Wilson op de effectieve basis, die van gemiddelden die van Student: wat de cijfers kunnen zijn, door toeval alleen.</translation>
    </message>
    <message>
        <source>{line}. {note}</source>
        <translation>{line}. {note}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {n} round to {amount}</source>
        <translation>{low} tot {high} op {n} worden afgerond tot {amount}</translation>
    </message>
    <message>
        <source>{low} to {high} times the mean</source>
        <translation>{low} tot {high} keer het gemiddelde</translation>
    </message>
    <message>
        <source>{mean} answers a respondent on average</source>
        <translation>gemiddeld {mean} antwoorden per respondent</translation>
    </message>
    <message>
        <source>{names} share the lead (not told apart)</source>
        <translation>{names} delen de eerste plaats (statistisch gelijk)</translation>
    </message>
    <message>
        <source>{names}; order not established: it depends on how many chose both (not published)</source>
        <translation>{names}; volgorde niet vastgesteld: ze hangt af van de overlap (niet gepubliceerd)</translation>
    </message>
    <message>
        <source>{names}; order not established: it depends on rounding or weighting</source>
        <translation>{names}; volgorde niet vastgesteld: ze hangt af van afronding of weging</translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation>{name} is tijdens het lezen veranderd.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>{name} does not describe any data that can be read.</source>
        <translation>{name} beschrijft geen gegevens die gelezen kunnen worden.</translation>
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
        <source>{name} has a line of more than {most} MB.</source>
        <translation>{name} bevat een regel van meer dan {most}&#xa0;MB.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} heeft meer dan {most} kolommen.</translation>
    </message>
    <message>
        <source>{name} has more than {most} values of “{dimension}”.</source>
        <translation>{name} heeft meer dan {most} waarden van “{dimension}”.</translation>
    </message>
    <message>
        <source>{name} has no cells with content.</source>
        <translation>{name} heeft geen ingevulde cellen.</translation>
    </message>
    <message>
        <source>{name} has no ending of a format that can be written.</source>
        <translation>{name} heeft niet de extensie van een formaat dat kan worden geschreven.</translation>
    </message>
    <message>
        <source>{name} has {found} values, but its dimensions make {expected} cells.</source>
        <translation>{name} heeft {found} waarden, maar de dimensies vormen {expected} cellen.</translation>
    </message>
    <message>
        <source>{name} holds more figures than can be looked through: over {most}.</source>
        <translation>{name} bevat meer cijfers dan te overzien zijn: meer dan {most}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} periods.</source>
        <translation>{name} bevat meer dan {most} perioden.</translation>
    </message>
    <message>
        <source>{name} holds no figures, only their description.</source>
        <translation>{name} bevat geen cijfers, alleen hun beschrijving.</translation>
    </message>
    <message>
        <source>{name} holds no questions.</source>
        <translation>{name} bevat geen vragen.</translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation>{name} bevat gepubliceerde cijfers, geen antwoorden van respondenten.</translation>
    </message>
    <message>
        <source>{name} is a device or a connection, not a file.</source>
        <translation>{name} is een apparaat of een verbinding, geen bestand.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} is een map, geen bestand.</translation>
    </message>
    <message>
        <source>{name} is a list of data sets, or describes one: it holds no figures itself.</source>
        <translation>{name} is een lijst van gegevenssets, of beschrijft er een: het bevat zelf geen cijfers.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a Parquet file.</source>
        <translation>{name} is beschadigd of is geen Parquet-bestand.</translation>
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
        <source>{name} is damaged: nothing in it can be read.</source>
        <translation>{name} is beschadigd: niets ervan kan worden gelezen.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} is beschadigd: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is leeg.</translation>
    </message>
    <message>
        <source>{name} is no .pptx presentation.</source>
        <translation>{name} is geen .pptx-presentatie.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be a logo.</source>
        <translation>{name} is geen afbeelding die als logo kan dienen.</translation>
    </message>
    <message>
        <source>{name} is no presentation, or a damaged one.</source>
        <translation>{name} is geen presentatie, of een beschadigde.</translation>
    </message>
    <message>
        <source>{name} is no style of charts.</source>
        <translation>{name} is geen grafiekstijl.</translation>
    </message>
    <message>
        <source>{name} is not a JSON-stat data set as it should be: its parts do not fit together.</source>
        <translation>{name} is geen correcte JSON-stat-gegevensset: de delen passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>{name} is not a LimeSurvey questionnaire.</source>
        <translation>{name} is geen LimeSurvey-vragenlijst.</translation>
    </message>
    <message>
        <source>{name} is not a study file.</source>
        <translation>{name} is geen studiebestand.</translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation>{name} is geen tabel in tekstvorm.</translation>
    </message>
    <message>
        <source>{name} is not laid out as its description says.</source>
        <translation>{name} is niet opgebouwd zoals de beschrijving zegt.</translation>
    </message>
    <message>
        <source>{name} is not well-formed JSON.</source>
        <translation>{name} is geen goed gevormde JSON.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that this program does not know.</source>
        <translation>{name} is verpakt op een manier die dit programma niet kent.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>{name} is too large for a logo.</source>
        <translation>{name} is te groot voor een logo.</translation>
    </message>
    <message>
        <source>{name} is too large to be a template.</source>
        <translation>{name} is te groot om als sjabloon te dienen.</translation>
    </message>
    <message>
        <source>{name} is too large to be updated.</source>
        <translation>{name} is te groot om te worden bijgewerkt.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} is te groot.</translation>
    </message>
    <message>
        <source>{name} leads in {first} as in {last}</source>
        <translation>{name} staat bovenaan, in {first} en in {last}</translation>
    </message>
    <message>
        <source>{name} makes more than {most} questions.</source>
        <translation>{name} levert meer dan {most} vragen op.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>{name} may not be written.</source>
        <translation>{name} mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>{name} names a data file outside of its folder.</source>
        <translation>{name} verwijst naar een gegevensbestand buiten zijn map.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} heeft meer geheugen nodig dan er is.</translation>
    </message>
    <message>
        <source>{name} share the lead in {first} as in {last} (not told apart)</source>
        <translation>{name} delen de eerste plaats, in {first} en in {last} (statistisch gelijk)</translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation>{name} bevat, eenmaal uitgepakt, te veel gegevens om te openen.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version: what this one does not know is missing.</source>
        <translation>{name} is opgeslagen door een nieuwere versie: wat deze niet kent, ontbreekt.</translation>
    </message>
    <message>
        <source>{name}: {unit}</source>
        <translation>{name}: {unit}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number}/{count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{n} respondents, {columns} columns</source>
        <translation>{n} respondenten, {columns} kolommen</translation>
    </message>
    <message>
        <source>{parts} of {n}</source>
        <translation>{parts} van {n}</translation>
    </message>
    <message numerus="yes">
        <source>{passing} of %n respondent(s)</source>
        <translation>
            <numerusform>{passing} van de %n respondent</numerusform>
            <numerusform>{passing} van de %n respondenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{publisher}: {title}</source>
        <translation>{publisher}: {title}</translation>
    </message>
    <message>
        <source>{publisher}: {title}, {url}</source>
        <translation>{publisher}: {title}, {url}</translation>
    </message>
    <message>
        <source>{publisher}: {what}</source>
        <translation>{publisher}: {what}</translation>
    </message>
    <message>
        <source>{p}, below {level}: higher than the rest</source>
        <translation>{p}, kleiner dan {level}: hoger dan elders</translation>
    </message>
    <message>
        <source>{p}, below {level}: lower than the rest</source>
        <translation>{p}, kleiner dan {level}: lager dan elders</translation>
    </message>
    <message>
        <source>{p}, below {level}: the trend is established.</source>
        <translation>{p}, kleiner dan {level}: de trend staat vast.</translation>
    </message>
    <message>
        <source>{p}, not below {level}: not told apart from the rest, which does not mean alike</source>
        <translation>{p}, niet kleiner dan {level}: geen duidelijk verschil met de andere respondenten, wat niet betekent dat er geen is</translation>
    </message>
    <message>
        <source>{p}: how often chance alone would give at least such a difference, had nothing changed</source>
        <translation>{p}: hoe vaak toeval alleen een minstens even groot verschil zou geven, als er niets veranderd was</translation>
    </message>
    <message>
        <source>{p}: no trend is established, which does not mean that nothing has moved.</source>
        <translation>{p}: er staat geen trend vast, wat niet betekent dat er niets bewogen heeft.</translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation>{question} (gemiddelde)</translation>
    </message>
    <message>
        <source>{question} (net)</source>
        <translation>{question} (saldo)</translation>
    </message>
    <message>
        <source>{question} (reversed)</source>
        <translation>{question} (omgekeerd)</translation>
    </message>
    <message>
        <source>{question} by {breakdown}</source>
        <translation>{question} naar {breakdown}</translation>
    </message>
    <message>
        <source>{question} does not include {answer}</source>
        <translation>{question} bevat niet {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{question} includes one of %n answer(s)</source>
        <translation>
            <numerusform>{question} bevat %n bepaald antwoord</numerusform>
            <numerusform>{question} bevat een van de %n gekozen antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} includes {answer}</source>
        <translation>{question} bevat {answer}</translation>
    </message>
    <message>
        <source>{question} is between {low} and {high}</source>
        <translation>{question} ligt tussen {low} en {high}</translation>
    </message>
    <message>
        <source>{question} is not {answer}</source>
        <translation>{question} is niet {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{question} is one of %n answer(s)</source>
        <translation>
            <numerusform>{question} is %n bepaald antwoord</numerusform>
            <numerusform>{question} is een van de %n gekozen antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} is {answer}</source>
        <translation>{question} is {answer}</translation>
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
    <message numerus="yes">
        <source>{question}: %n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>{question}: %n antwoord bovenaan</numerusform>
            <numerusform>{question}: %n antwoorden delen de eerste plaats (statistisch gelijk)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: no order established among %n answer(s)</source>
        <translation>
            <numerusform>{question}: geen volgorde vastgesteld voor %n antwoord</numerusform>
            <numerusform>{question}: geen volgorde vastgesteld tussen %n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation>{question}: niets te tonen in deze metingen</translation>
    </message>
    <message>
        <source>{question}: possible ranks, wave by wave</source>
        <translation>{question}: mogelijke rangen, meting per meting</translation>
    </message>
    <message>
        <source>{question}: table</source>
        <translation>{question}: tabel</translation>
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
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{question}: {first} leads ({value})</source>
        <translation>{question}: {first} staat bovenaan ({value})</translation>
    </message>
    <message>
        <source>{question}: {names}</source>
        <translation>{question}&#xa0;– {names}</translation>
    </message>
    <message>
        <source>{question}: {names} share the lead (not told apart)</source>
        <translation>{question}: {names} delen de eerste plaats (statistisch gelijk)</translation>
    </message>
    <message>
        <source>{question}: {names}; order not established: it depends on how many chose both (not published)</source>
        <translation>{question}: {names}; volgorde niet vastgesteld: ze hangt af van de overlap (niet gepubliceerd)</translation>
    </message>
    <message>
        <source>{question}: {names}; order not established: it depends on rounding or weighting</source>
        <translation>{question}: {names}; volgorde niet vastgesteld: ze hangt af van afronding of weging</translation>
    </message>
    <message>
        <source>{question}: {value} answered “{first}”</source>
        <translation>{question}: {value} antwoordde “{first}”</translation>
    </message>
    <message>
        <source>{respondents}, {questions}, {waves}</source>
        <translation>{respondents}, {questions}, {waves}</translation>
    </message>
    <message>
        <source>{sentence} – small base</source>
        <translation>{sentence}&#xa0;– kleine basis</translation>
    </message>
    <message>
        <source>{sentence}, from {wave} on</source>
        <translation>{sentence}, vanaf {wave}</translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n more established change(s)</source>
        <translation>
            <numerusform>{sentence}; nog %n vaststaande verandering</numerusform>
            <numerusform>{sentence}; nog %n vaststaande veranderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all respondents</source>
        <translation>{share} van alle respondenten</translation>
    </message>
    <message>
        <source>{share} of mentions</source>
        <translation>{share} van de vermeldingen</translation>
    </message>
    <message>
        <source>{share} of respondents who answered</source>
        <translation>{share} van de respondenten die antwoordden</translation>
    </message>
    <message>
        <source>{size} (effective {effective})</source>
        <translation>{size} (telt na weging als {effective})</translation>
    </message>
    <message>
        <source>{size} a month</source>
        <comment>a slope</comment>
        <translation>{size} per maand</translation>
    </message>
    <message>
        <source>{size} a wave</source>
        <comment>a slope</comment>
        <translation>{size} per meting</translation>
    </message>
    <message>
        <source>{size} a year</source>
        <comment>a slope</comment>
        <translation>{size} per jaar</translation>
    </message>
    <message>
        <source>{size} answered</source>
        <translation>{size} antwoordden</translation>
    </message>
    <message>
        <source>{size}, of whom {answered} answered</source>
        <translation>{size}, van wie er {answered} antwoordden</translation>
    </message>
    <message>
        <source>{slide}: {question}</source>
        <translation>{slide}: {question}</translation>
    </message>
    <message>
        <source>{state}: {by}, {when}</source>
        <translation>{state}: {by}, {when}</translation>
    </message>
    <message>
        <source>{style} (in use)</source>
        <translation>{style} (in gebruik)</translation>
    </message>
    <message>
        <source>{style}, copy</source>
        <translation>{style}, kopie</translation>
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
        <source>{subject}: falling by about {rate} (between {low} and {high})</source>
        <translation>{subject}: daalt met ongeveer {rate} (tussen {low} en {high})</translation>
    </message>
    <message>
        <source>{subject}: moves unevenly, no single slope describes it</source>
        <translation>{subject}: onregelmatig verloop, dat niet met één helling te beschrijven is</translation>
    </message>
    <message>
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation>{subject}: geen duidelijke verandering, {before} en daarna {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: no clear trend (between {low} and {high})</source>
        <translation>{subject}: geen duidelijke trend (tussen {low} en {high})</translation>
    </message>
    <message>
        <source>{subject}: rising by about {rate} (between {low} and {high})</source>
        <translation>{subject}: stijgt met ongeveer {rate} (tussen {low} en {high})</translation>
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
        <source>{subject}: {value} in {wave}</source>
        <translation>{subject}: {value} ({wave})</translation>
    </message>
    <message>
        <source>{subject}: {verdict}; {before} then {after} ({interval})</source>
        <translation>{subject}: {verdict}; {before} en daarna {after} ({interval})</translation>
    </message>
    <message>
        <source>{texts} are read as not ticked in “{question}”.</source>
        <translation>{texts} zijn gelezen als niet aangevinkt in “{question}”.</translation>
    </message>
    <message>
        <source>{text}: kept as written by hand.</source>
        <translation>{text}: behouden zoals met de hand geschreven.</translation>
    </message>
    <message>
        <source>{text}: kept as written by hand. Now it would be: {suggestion}</source>
        <translation>{text}: behouden zoals met de hand geschreven. Nu zou het zijn: {suggestion}</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} van {count})</translation>
    </message>
    <message>
        <source>{value} answered “{first}”</source>
        <translation>{value} antwoordde “{first}”</translation>
    </message>
    <message>
        <source>{value} of {n}</source>
        <translation>{value} van {n}</translation>
    </message>
    <message>
        <source>{value}, shown as {shown}</source>
        <translation>{value}, getoond als {shown}</translation>
    </message>
    <message>
        <source>{value}: a number, no share</source>
        <translation>{value}: een getal, geen aandeel</translation>
    </message>
    <message>
        <source>{value}: an order, no share</source>
        <translation>{value}: een volgorde, geen aandeel</translation>
    </message>
    <message>
        <source>{value}: approximate, not tested</source>
        <translation>{value}: bij benadering, niet getoetst</translation>
    </message>
    <message>
        <source>{value}: base not published, not tested</source>
        <translation>{value}: basis niet gepubliceerd, niet getoetst</translation>
    </message>
    <message>
        <source>{value}: no number</source>
        <translation>{value}: geen getal</translation>
    </message>
    <message>
        <source>{verdict} (small base)</source>
        <translation>{verdict} (kleine basis)</translation>
    </message>
    <message>
        <source>{verdict}, established only if the shares are unweighted</source>
        <translation>{verdict}, die alleen vaststaat als de aandelen ongewogen zijn</translation>
    </message>
    <message>
        <source>{verdict}, not established</source>
        <translation>{verdict}, niet vaststaand</translation>
    </message>
    <message numerus="yes">
        <source>{verdict}, not established among %n test(s)</source>
        <translation>
            <numerusform>{verdict}, niet vaststaand bij %n toets</numerusform>
            <numerusform>{verdict}, niet vaststaand bij %n toetsen</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}; it would be, if the shares are unweighted</source>
        <translation>{verdict}; wel als de aandelen ongewogen zijn</translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation>{verdict}; de populaties kunnen verschillen</translation>
    </message>
    <message>
        <source>{waves} together</source>
        <translation>{waves} samen</translation>
    </message>
    <message>
        <source>{waves}: {why}</source>
        <translation>{waves}: {why}</translation>
    </message>
    <message>
        <source>{wave} (n = {n})</source>
        <translation>{wave} (n&#xa0;=&#xa0;{n})</translation>
    </message>
    <message>
        <source>{wave}, {size}</source>
        <translation>{wave}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>{wave}: all known shares reached after %n round(s), off by less than {error} points</source>
        <translation>
            <numerusform>{wave}: alle bekende aandelen gehaald na %n ronde, op minder dan {error} punt na</numerusform>
            <numerusform>{wave}: alle bekende aandelen gehaald na %n rondes, op minder dan {error} punt na</numerusform>
        </translation>
    </message>
    <message>
        <source>{wave}: no weights reach all the known shares together.</source>
        <translation>{wave}: geen enkele weging haalt alle bekende aandelen tegelijk.</translation>
    </message>
    <message>
        <source>{wave}: nobody gave an answer to “{question}” whose share is known.</source>
        <translation>{wave}: niemand gaf op “{question}” een antwoord waarvan het aandeel bekend is.</translation>
    </message>
    <message>
        <source>{wave}: nobody has a weight in “{column}”, from row {row} of the file on.</source>
        <translation>{wave}: niemand heeft een gewicht in “{column}”, vanaf rij {row} van het bestand.</translation>
    </message>
    <message>
        <source>{wave}: nobody who can be weighted answered “{answer}” to “{question}” ({share}).</source>
        <translation>{wave}: niemand die gewogen kan worden, antwoordde “{answer}” op “{question}” ({share}).</translation>
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
        <source>{wave}: {value}</source>
        <translation>{wave}: {value}</translation>
    </message>
    <message>
        <source>{weighting}; {intervals}</source>
        <translation>{weighting}; {intervals}</translation>
    </message>
    <message>
        <source>{weight} (suggested)</source>
        <translation>{weight} (voorgesteld)</translation>
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
        <source>– leave as it is –</source>
        <translation>– laten zoals het is –</translation>
    </message>
    <message>
        <source>– no match –</source>
        <translation>– geen –</translation>
    </message>
    <message>
        <source>– nobody</source>
        <translation>– niemand</translation>
    </message>
    <message>
        <source>“Clearly”: the end of the interval nearest to zero is at least 5 points from it.</source>
        <translation>“Duidelijk”: de grens van het interval die het dichtst bij nul ligt, is er minstens 5 punten van verwijderd.</translation>
    </message>
    <message>
        <source>“Stable”: the whole interval lies within 3 points of zero. “No clear change”: nothing is established, which does not mean that nothing has changed.</source>
        <translation>“Stabiel”: het hele interval ligt binnen 3 punten van nul. “Geen duidelijke verandering”: er is niets vastgesteld, wat niet betekent dat er niets is veranderd.</translation>
    </message>
    <message>
        <source>“Up” and “down” are established at {level}, all changes of a question tested together (Holm); “clearly” if even the end of the interval nearest to zero is 5 points away from it.</source>
        <translation>“Stijging” en “daling” zijn vastgesteld met {level} zekerheid, alle veranderingen van een vraag samen getoetst (Holm); “duidelijk” als zelfs het uiteinde van het interval dat het dichtst bij nul ligt, er 5 punten van af ligt.</translation>
    </message>
    <message>
        <source>“{answer}” is a missing code of “{question}” in the file.</source>
        <translation>“{answer}” is in het bestand een ontbrekende code van “{question}”.</translation>
    </message>
    <message>
        <source>“{answer}” is a missing value</source>
        <translation>“{answer}” is een ontbrekende waarde</translation>
    </message>
    <message>
        <source>“{column}” does not hold dates.</source>
        <translation>“{column}” bevat geen datums.</translation>
    </message>
    <message>
        <source>“{column}” has too many different values for waves.</source>
        <translation>“{column}” heeft te veel verschillende waarden voor metingen.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the name of more than one answer to “{question}”.</source>
        <translation>Meerdere antwoorden op “{question}” heten “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is the name of more than one question.</source>
        <translation>Meerdere vragen heten “{name}”.</translation>
    </message>
    <message>
        <source>“{old}” seems to be called “{new}” now.</source>
        <translation>“{old}” lijkt nu “{new}” te heten.</translation>
    </message>
    <message>
        <source>“{question}” as a whole: {found}</source>
        <translation>“{question}” als geheel: {found}</translation>
    </message>
    <message>
        <source>“{question}” cannot be columns</source>
        <translation>“{question}” kan geen kolommen vormen</translation>
    </message>
    <message>
        <source>“{question}” cannot be used to choose who is looked at.</source>
        <translation>Met “{question}” kan niet worden gekozen naar wie wordt gekeken.</translation>
    </message>
    <message>
        <source>“{question}” cannot be weighted to: respondents do not give it one answer each.</source>
        <translation>Naar “{question}” kan niet worden gewogen: respondenten geven er niet elk één antwoord op.</translation>
    </message>
    <message>
        <source>“{question}” cannot describe how respondents were drawn.</source>
        <translation>“{question}” kan niet beschrijven hoe respondenten zijn getrokken.</translation>
    </message>
    <message>
        <source>“{question}” does not hold the size of a population.</source>
        <translation>“{question}” bevat niet de grootte van een populatie.</translation>
    </message>
    <message>
        <source>“{question}” has a figure for “{answer}” in the wave “{wave}” already.</source>
        <translation>“{question}” heeft al een cijfer voor “{answer}” in de meting “{wave}”.</translation>
    </message>
    <message>
        <source>“{question}” has further columns.</source>
        <translation>“{question}” heeft nog andere kolommen.</translation>
    </message>
    <message>
        <source>“{question}” has no answer “{answer}”.</source>
        <translation>“{question}” heeft geen antwoord “{answer}”.</translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation>“{question}” heeft {n} verschillende antwoorden: te veel om ze een voor een te tellen.</translation>
    </message>
    <message>
        <source>“{question}” holds no numbers, so it cannot be a weight.</source>
        <translation>“{question}” bevat geen getallen en kan dus geen gewicht zijn.</translation>
    </message>
    <message>
        <source>“{question}” is not crossed with itself</source>
        <translation>“{question}” wordt niet met zichzelf gekruist</translation>
    </message>
    <message>
        <source>“{question}” is not read as numbers: {example} may have a decimal comma, or thousands.</source>
        <translation>“{question}” is niet als getallen gelezen: de komma in {example} kan decimalen of duizendtallen aangeven.</translation>
    </message>
    <message>
        <source>“{question}” is read as a ranking of {n} items: 1 is the first place, not a low score.</source>
        <translation>“{question}” is gelezen als een rangschikking van {n} items: 1 is de eerste plaats, geen lage score.</translation>
    </message>
    <message>
        <source>“{question}” is read as a single choice from {n} columns: nobody ticked two of them.</source>
        <translation>“{question}” is gelezen als één keuze uit {n} kolommen: niemand vinkte er twee aan.</translation>
    </message>
    <message>
        <source>“{question}” is the only question.</source>
        <translation>“{question}” is de enige vraag.</translation>
    </message>
    <message>
        <source>“{question}” looks like another type than last time.</source>
        <translation>“{question}” lijkt van een ander type dan de vorige keer.</translation>
    </message>
    <message>
        <source>“{question}” may tell who the respondents are.</source>
        <translation>“{question}” kan verraden wie de respondenten zijn.</translation>
    </message>
    <message>
        <source>“{study}” has changes that are not saved.</source>
        <translation>“{study}” heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>“{study}” holds no respondents, so there is nobody to weight.</source>
        <translation>“{study}” bevat geen respondenten, dus er is niemand te wegen.</translation>
    </message>
    <message>
        <source>“{study}” holds published figures, not answers of respondents.</source>
        <translation>“{study}” bevat gepubliceerde cijfers, geen antwoorden van respondenten.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage.</source>
        <translation>“{text}” is geen percentage.</translation>
    </message>
    <message>
        <source>“{text}” may be a name and a number, or a number alone.</source>
        <translation>“{text}” kan een naam en een getal zijn, of alleen een getal.</translation>
    </message>
    <message>
        <source>“{text}” may have decimals or thousands behind its mark.</source>
        <translation>In “{text}” kan het teken voor decimalen of voor duizendtallen staan.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header: it is read as a title.</source>
        <translation>“{text}” staat boven de kopregel: gelezen als titel.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” is geen getal.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>▲ higher than the rest</source>
        <translation>▲ hoger dan elders</translation>
    </message>
    <message>
        <source>▲ higher than the rest by at least 5 points, surely</source>
        <translation>▲ minstens 5 punten hoger dan elders, foutmarge inbegrepen</translation>
    </message>
    <message>
        <source>▲▼: higher or lower than the rest</source>
        <translation>▲▼: hoger of lager dan de rest</translation>
    </message>
    <message>
        <source>▼ lower than the rest</source>
        <translation>▼ lager dan elders</translation>
    </message>
    <message>
        <source>▼ lower than the rest by at least 5 points, surely</source>
        <translation>▼ minstens 5 punten lager dan elders, foutmarge inbegrepen</translation>
    </message>
    <message>
        <source>⚠ very unequal weights, despite the limits: a few respondents count for many</source>
        <translation>⚠ zeer ongelijke gewichten ondanks de grenzen: enkele respondenten tellen voor veel</translation>
    </message>
    <message>
        <source>⚠ very unequal weights: a few respondents count for many; set limits, such as {low} to {high} times the mean</source>
        <translation>⚠ zeer ongelijke gewichten: enkele respondenten tellen voor veel; stel grenzen in, bijvoorbeeld {low} tot {high} keer het gemiddelde</translation>
    </message>
</context>
</TS>
