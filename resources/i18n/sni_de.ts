<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of respondents, several answers possible</source>
        <translation>% der Befragten, mehrere Antworten möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no numbers are left out.</source>
        <translation>
            <numerusform>%n Antwort auf „{question}“ ist keine Zahl und ist weggelassen.</numerusform>
            <numerusform>%n Antworten auf „{question}“ sind keine Zahlen und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) at the end left out.</source>
        <translation>
            <numerusform>%n leere Zeile am Ende ist weggelassen.</numerusform>
            <numerusform>%n leere Zeilen am Ende sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) tested, corrected together (Holm)</source>
        <translation>
            <numerusform>%n Veränderung geprüft, gemeinsam korrigiert (Holm)</numerusform>
            <numerusform>%n Veränderungen geprüft, gemeinsam korrigiert (Holm)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s) in the table</source>
        <translation>
            <numerusform>%n frühere Welle in der Tabelle</numerusform>
            <numerusform>%n frühere Wellen in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) in the table</source>
        <translation>
            <numerusform>%n weitere Antwort in der Tabelle</numerusform>
            <numerusform>%n weitere Antworten in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>percentage points</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n veröffentlichte Zahl</numerusform>
            <numerusform>%n veröffentlichte Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with several answers put together from tick boxes.</source>
        <translation>
            <numerusform>%n Frage mit mehreren Antworten aus Ankreuzfeldern zusammengesetzt.</numerusform>
            <numerusform>%n Fragen mit mehreren Antworten aus Ankreuzfeldern zusammengesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n Befragter</numerusform>
            <numerusform>%n Befragte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) without a value for the wave form a wave of their own.</source>
        <translation>
            <numerusform>%n befragte Person ohne Angabe der Welle bildet eine eigene Welle.</numerusform>
            <numerusform>%n Befragte ohne Angabe der Welle bilden eine eigene Welle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n Welle</numerusform>
            <numerusform>%n Wellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation>Ü&amp;ber SNI Explorer</translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation>&amp;Meinungen</translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation>Größe der Ba&amp;sis</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Studie &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>Diagramm &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>Frage &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New table of published figures…</source>
        <translation>&amp;Neue Tabelle für veröffentlichte Zahlen…</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Open survey file…</source>
        <translation>&amp;Umfragedatei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Options panel</source>
        <translation>&amp;Optionsleiste</translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation>&amp;Vorherige Welle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Rangfolge</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Waves</source>
        <translation>&amp;Wellen</translation>
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
        <translation>Das Komma ist als Dezimalzeichen gelesen in {columns}.</translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation>Ein Paket veröffentlichter Zahlen enthält: {names}.</translation>
    </message>
    <message>
        <source>A score is the place of an answer on a scale, such as 1 to 5. Higher is more positive.</source>
        <translation>Ein Skalenwert ist der Platz einer Antwort auf einer Skala, etwa von 1 bis 5. Höher ist positiver.</translation>
    </message>
    <message>
        <source>A separator or a quotation mark may be missing or too many; correct the row and try again.</source>
        <translation>Vielleicht fehlt ein Trennzeichen oder ein Anführungszeichen, oder es ist eines zu viel; berichtigen Sie die Zeile, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A text that holds the separator must stand between quotation marks.</source>
        <translation>Ein Text, der das Trennzeichen enthält, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and holds no space.</source>
        <translation>Eine Webadresse beginnt mit https:// oder http:// und enthält kein Leerzeichen.</translation>
    </message>
    <message>
        <source>A4 column</source>
        <translation>A4-Spalte</translation>
    </message>
    <message>
        <source>About SNI Explorer</source>
        <translation>Über SNI Explorer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation>Alle Befragten bilden eine einzige Welle.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation>Es wird angenommen, dass Antworten auf dieselbe Frage einander nicht ausschließen.</translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation>Pfeiltasten im Diagramm</translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation>Als &amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>As &amp;SVG drawing…</source>
        <translation>Als &amp;SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation>Wie veröffentlicht: 42&#xa0;%, etwa 42,5&#xa0;%, knapp 20&#xa0;%, 2/3, Platz 1, Platz 1-2 oder „genannt“.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
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
        <translation>Sehen Sie Umfragewellen, Rangfolgen und Meinungen durch, und kopieren Sie die Diagramme in Ihre Präsentationen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation>Prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>Check that you may open the file, then try again.</source>
        <translation>Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk or the network, then try again.</source>
        <translation>Prüfen Sie das Laufwerk oder das Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a column with at most {most} different values.</source>
        <translation>Wählen Sie eine Spalte mit höchstens {most} verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>Wählen Sie eine Datei im Ordner.</translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation>Wählen Sie eine Datei mit einer Zeile je befragter Person, oder tragen Sie die Zahlen in eine Tabelle für veröffentlichte Zahlen ein.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again from the survey tool.</source>
        <translation>Wählen Sie eine andere Datei, oder exportieren Sie sie noch einmal aus dem Umfrageprogramm.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in other programs.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie die Datei in anderen Programmen.</translation>
    </message>
    <message>
        <source>Choose another name, or the existing file if it is to be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder die vorhandene Datei, wenn sie ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation>Wählen Sie eine andere Art; Ankreuzfelder brauchen eine Spalte je Möglichkeit.</translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation>Wählen Sie die Art Freitext oder Zahl.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close a message or a remark</source>
        <translation>Meldung oder Hinweis schließen</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation>Schließen Sie die Datei in anderen Programmen, oder bitten Sie den Eigentümer um Leserechte.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another folder.</source>
        <translation>Schließen Sie die Datei, falls sie in einem anderen Programm geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenzniveau</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+C)</source>
        <translation>Das Diagramm als Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation>Strg+C in einer Tabelle</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Daten der Studie</translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation>Unterschiede zwischen Wellen werden nicht eingegeben: Sie werden aus den Anteilen berechnet.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportieren oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Export the answers again; this file holds only the headers.</source>
        <translation>Exportieren Sie die Antworten noch einmal; diese Datei enthält nur die Spaltenköpfe.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Files of up to {size} MB can be opened; leave out some columns or rows.</source>
        <translation>Dateien bis {size} MB können geöffnet werden; lassen Sie Spalten oder Zeilen weg.</translation>
    </message>
    <message>
        <source>Fill in one row for each figure in the first sheet, then open the file again.</source>
        <translation>Füllen Sie auf dem ersten Blatt eine Zeile je Zahl aus, und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation>Füllen Sie die Zelle aus, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Find a question…  Ctrl+K</source>
        <translation>Frage suchen…  Strg+K</translation>
    </message>
    <message>
        <source>For questions with several answers, and for published orders.</source>
        <translation>Für Fragen mit mehreren Antworten und für veröffentlichte Rangfolgen.</translation>
    </message>
    <message>
        <source>For scales of agreement and for opinions.</source>
        <translation>Für Zustimmungsskalen und für Meinungen.</translation>
    </message>
    <message>
        <source>For shares and means, wave by wave.</source>
        <translation>Für Anteile und Mittelwerte, Welle für Welle.</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Format der Kopien</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation>Geben Sie jeder Zeile eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation>Geben Sie der Spalte das Format „Text“, und tippen Sie den Wert noch einmal ein.</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Halbe Folie</translation>
    </message>
    <message>
        <source>How many firms or people this figure is a share of. Leave it empty if it was not published.</source>
        <translation>Auf wie viele Unternehmen oder Personen sich die Zahl bezieht. Leer lassen, wenn das nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation>Illustration mit erfundenen Daten</translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation>Intervall der Veränderung</translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation>Das Programm stellt keine Netzwerkverbindung her und ändert nie die Dateien, die es öffnet.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Die Datei wurde vielleicht verschoben oder umbenannt; wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window and of the charts</source>
        <translation>Sprache des Fensters und der Diagramme</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation>Für diese Frage gibt es kein passendes Diagramm. Die Antworten stehen auf der Registerkarte Daten.</translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation>Keine Spalte: eine Welle</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation>Keine Frage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation>Zahlen zwischen 0 und 1 in der Spalte der Werte wurden als Prozentwerte gelesen.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation>Eine einzelne Spalte kann keine Frage mit mehreren Antworten sein.</translation>
    </message>
    <message>
        <source>Only files within the package&apos;s own folder are opened.</source>
        <translation>Nur Dateien im Ordner des Pakets werden geöffnet.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read, not {others}.</source>
        <translation>Nur das Blatt „{sheet}“ ist gelesen, nicht {others}.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a CSV or TSV file, or save the table as “CSV UTF-8” in the spreadsheet program.</source>
        <translation>Öffnen Sie eine CSV- oder TSV-Datei, oder speichern Sie die Tabelle in der Tabellenkalkulation als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation>Öffnen Sie eine Datei mit einer Zeile je befragter Person als Umfragedatei.</translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation>Umfragedatei öffnen</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx, without a password.</source>
        <translation>Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie noch einmal als .xlsx, ohne Kennwort.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as an Excel workbook.</source>
        <translation>Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie noch einmal als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Open the datapackage.json of a package of published figures, or the survey file itself.</source>
        <translation>Öffnen Sie die datapackage.json eines Pakets veröffentlichter Zahlen oder die Umfragedatei selbst.</translation>
    </message>
    <message>
        <source>Paste it into a slide or a document.</source>
        <translation>Fügen Sie es in eine Folie oder ein Dokument ein.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet or a document.</source>
        <translation>Fügen Sie sie in ein Rechenblatt oder ein Dokument ein.</translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation>Prozentzeichen sind weggelassen in {columns}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Vor&amp;herige Frage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Veröffentlicht als</translation>
    </message>
    <message>
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation>Die veröffentlichten Zahlen gehören ihren Quellen. Das Programm ist freie Software (MIT).</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remove unused sheets and far-away cells, or save the sheet with the answers as CSV.</source>
        <translation>Löschen Sie unbenutzte Blätter und weit entfernte Zellen, oder speichern Sie das Blatt mit den Antworten als CSV.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Benennen Sie eine davon um, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation>Zeile {row} von {name} hat {found} Zellen, die Kopfzeile aber {expected}.</translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation>&amp;Quelle und Methode</translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation>Speichern Sie in der Tabellenkalkulation eine Kopie ohne Kennwort, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Leere Tabelle speichern</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as an Excel workbook.</source>
        <translation>Speichern Sie die Datei noch einmal als CSV in UTF-8 oder als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save it again as CSV with commas, in UTF-8.</source>
        <translation>Speichern Sie die Datei noch einmal als CSV mit Kommas, in UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation>Speichern Sie die Datei noch einmal, und wählen Sie UTF-8 als Kodierung.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Slide, 12 × 5 in</source>
        <translation>Folie, 30 × 13 cm</translation>
    </message>
    <message>
        <source>Slide, 4:3</source>
        <translation>Folie, 4:3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: {file}, own calculation</source>
        <translation>Quelle: {file}, eigene Berechnung</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Quelle: {sources}</translation>
    </message>
    <message>
        <source>Studies and questions</source>
        <translation>Studien und Fragen</translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation>Studie als Datenpaket</translation>
    </message>
    <message>
        <source>Survey files</source>
        <translation>Umfragedateien</translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation>Ta&amp;belle unter dem Diagramm</translation>
    </message>
    <message>
        <source>Table of published figures</source>
        <translation>Tabelle mit veröffentlichten Zahlen</translation>
    </message>
    <message>
        <source>Table of the chart&apos;s numbers</source>
        <translation>Tabelle mit den Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabelle in Textform</translation>
    </message>
    <message>
        <source>The Data tab shows how the file was read.</source>
        <translation>Auf der Registerkarte Daten steht, wie die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation>Die Antwort in wenigen Worten: dieselben Worte in jeder Welle.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Das Diagramm ist kopiert.</translation>
    </message>
    <message>
        <source>The data package has no resource “{name}”.</source>
        <translation>Das Datenpaket hat keine Ressource „{name}“.</translation>
    </message>
    <message>
        <source>The data package points to a file outside its folder: {file}.</source>
        <translation>Das Datenpaket verweist auf eine Datei außerhalb seines Ordners: {file}.</translation>
    </message>
    <message>
        <source>The file is incomplete, or a quotation mark is missing; export or download it again.</source>
        <translation>Die Datei ist unvollständig, oder es fehlt ein Anführungszeichen; exportieren oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The file is read as {encoding}, in a single column.</source>
        <translation>Die Datei ist als {encoding} gelesen, in einer einzigen Spalte.</translation>
    </message>
    <message>
        <source>The file is read as {encoding}, separated by {separator}.</source>
        <translation>Die Datei ist als {encoding} gelesen, getrennt durch {separator}.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>%n Zeile ist als Kopf gelesen.</numerusform>
            <numerusform>Die ersten %n Zeilen sind als Kopf gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation>Die Frage in wenigen Worten: dieselben Worte in jeder Zeile dazu.</translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation>Die Welle der Umfrage. Beginnen Sie mit der ältesten: Die Reihenfolge der Zeilen zählt.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation>Die beiden Wellen haben womöglich nicht dieselben Gruppen befragt.</translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation>Die Wellen sind die Werte der Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation>Die Webadresse, unter der die Zahl zu lesen war. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation>In {file} stehen noch keine Zahlen.</translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation>Diese Spalten werden gebraucht: {names}.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation>Möglich sind Prozentwerte (42&#xa0;%, etwa 42,5&#xa0;%), Brüche (2/3), Plätze (Platz 1, Platz 1-2) und „genannt“.</translation>
    </message>
    <message>
        <source>Use one of these, or add it to its table: {names}.</source>
        <translation>Verwenden Sie einen dieser Werte, oder ergänzen Sie den fehlenden in seiner Tabelle: {names}.</translation>
    </message>
    <message>
        <source>Use one of these: {names}.</source>
        <translation>Verwenden Sie eines dieser Wörter: {names}.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Walk through its marks and read them</source>
        <translation>Punkte und Balken durchgehen und lesen</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Wave column</source>
        <translation>Spalte mit den Wellen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation>Was man wissen muss, bevor man die Zahl verwendet. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation>Was geöffnet war, ist noch da. Ein Bericht für die Entwickler kann kopiert werden.</translation>
    </message>
    <message>
        <source>Who published the figure. May be empty.</source>
        <translation>Wer die Zahl veröffentlicht hat. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Who was asked. May be empty.</source>
        <translation>Wer befragt wurde. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Whole slide, 16:9</source>
        <translation>Ganze Folie, 16:9</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Write 2020, 2020-05 or 2020-05-31. Leave the cell empty if the date was not published.</source>
        <translation>Schreiben Sie 2020, 2020-05 oder 2020-05-31. Lassen Sie die Zelle leer, wenn das Datum nicht veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation>Schreiben Sie, wie viele befragt wurden, etwa 536. Lassen Sie die Zelle leer, wenn das nicht veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>approximate figure</source>
        <translation>ungefähre Zahl</translation>
    </message>
    <message>
        <source>approximate figures are drawn hatched or hollow, at the value that was named</source>
        <translation>ungefähre Zahlen sind schraffiert oder hohl eingezeichnet, beim genannten Wert</translation>
    </message>
    <message>
        <source>base not published</source>
        <translation>Basis nicht veröffentlicht</translation>
    </message>
    <message>
        <source>base not published: no interval</source>
        <translation>Basis nicht veröffentlicht: kein Intervall</translation>
    </message>
    <message>
        <source>bases differ: see the table</source>
        <translation>unterschiedliche Basis: siehe Tabelle</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation>deutlicher Rückgang</translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation>deutlicher Anstieg</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>don&apos;t know, outside the base: {shares}</source>
        <translation>weiß nicht, außerhalb der Basis: {shares}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>joint places {first} to {last}: the source gives no order among them</source>
        <translation>geteilte Plätze {first} bis {last}: Die Quelle nennt keine Reihenfolge darunter</translation>
    </message>
    <message>
        <source>just over {amount}</source>
        <translation>etwas mehr als {amount}</translation>
    </message>
    <message>
        <source>just under {amount}</source>
        <translation>knapp {amount}</translation>
    </message>
    <message>
        <source>n = {low} to {high}</source>
        <translation>n = {low} bis {high}</translation>
    </message>
    <message>
        <source>n = {low} to {high} a wave</source>
        <translation>n&#xa0;=&#xa0;{low} bis {high} je Welle</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>named only</source>
        <translation>nur Nennung</translation>
    </message>
    <message>
        <source>named without figures: the order of the list is no ranking</source>
        <translation>ohne Zahlen genannt: Die Reihenfolge der Liste ist keine Rangfolge</translation>
    </message>
    <message>
        <source>net {points}</source>
        <translation>Saldo {points}</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine deutliche Veränderung</translation>
    </message>
    <message>
        <source>no whole number of answers gives this percentage: it is weighted, or misprinted</source>
        <translation>keine ganze Zahl von Antworten ergibt diesen Prozentsatz: Er ist gewichtet oder falsch gedruckt</translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation>nicht gefragt oder nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not compared: the question or the population changed</source>
        <translation>nicht verglichen: Frage oder Grundgesamtheit geändert</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not decided: the rounding of the published figures is too coarse</source>
        <translation>nicht zu entscheiden: veröffentlichte Zahlen zu grob gerundet</translation>
    </message>
    <message>
        <source>not described in the source</source>
        <translation>in der Quelle nicht beschrieben</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not named in {waves}</source>
        <translation>nicht genannt ({waves})</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not tested: base not published</source>
        <translation>nicht geprüft: Basis nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; the change would be established from %n answer(s)</source>
        <translation>
            <numerusform>nicht geprüft: Basis nicht veröffentlicht; ab %n Antwort wäre die Veränderung gesichert</numerusform>
            <numerusform>nicht geprüft: Basis nicht veröffentlicht; ab %n Antworten wäre die Veränderung gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested: no exact figures published</source>
        <translation>nicht geprüft: keine genauen Zahlen veröffentlicht</translation>
    </message>
    <message>
        <source>number not published</source>
        <translation>Anzahl nicht veröffentlicht</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>nur Reihenfolge</translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation>Prozentwert ohne Basis</translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation>die Grundgesamtheiten können sich unterscheiden</translation>
    </message>
    <message>
        <source>published as an order only: no shares, intervals or tests</source>
        <translation>nur die Reihenfolge ist veröffentlicht: keine Anteile, Intervalle oder Tests</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation>veröffentlichte Prozentwerte, deren Rundung in den {level}-Intervallen berücksichtigt ist</translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation>Befragte, die geantwortet haben</translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation>gerundeter Prozentwert</translation>
    </message>
    <message>
        <source>sampling not published: intervals assume simple random samples</source>
        <translation>Stichprobenverfahren nicht veröffentlicht: Die Intervalle setzen einfache Zufallsstichproben voraus</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>kleine Basis</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>stable (within 3 points)</source>
        <translation>stabil (innerhalb von 3 Punkten)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>the interval allows for the rounding of the published percentages</source>
        <translation>das Intervall berücksichtigt die Rundung der veröffentlichten Prozentwerte</translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation>Strich: {wave}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation>zu wenige Antworten für einen Vergleich</translation>
    </message>
    <message>
        <source>unweighted; {level} intervals assume a simple random sample</source>
        <translation>ungewichtet; die {level}-Intervalle setzen eine einfache Zufallsstichprobe voraus</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>{answer}, {wave}: {value}</source>
        <translation>{answer}, {wave}: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation>{file} kann nicht als Arbeitsmappe gelesen werden.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”.</source>
        <translation>{file} hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>{file} has two columns for “{column}”.</source>
        <translation>{file} hat zwei Spalten für „{column}“.</translation>
    </message>
    <message>
        <source>{file} has two columns with the same name.</source>
        <translation>{file} hat zwei Spalten mit demselben Namen.</translation>
    </message>
    <message>
        <source>{file} is not a data package of published figures.</source>
        <translation>{file} ist kein Datenpaket mit veröffentlichten Zahlen.</translation>
    </message>
    <message>
        <source>{file} is not a well-formed CSV table.</source>
        <translation>{file} ist keine korrekte CSV-Tabelle.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} ist nicht da.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8.</source>
        <translation>{file} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of published figures.</source>
        <translation>{file} ist zu groß für eine Tabelle mit veröffentlichten Zahlen.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, Zeile {row}</translation>
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
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>{level}-Intervall</translation>
    </message>
    <message>
        <source>{level} interval {interval}</source>
        <translation>{level}-Intervall: {interval}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} ends in the middle of a cell.</source>
        <translation>{name} endet mitten in einer Zelle.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n column(s) but no rows.</source>
        <translation>
            <numerusform>{name} hat %n Spalte, aber keine Zeilen.</numerusform>
            <numerusform>{name} hat %n Spalten, aber keine Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no cells with content.</source>
        <translation>{name} hat keine Zellen mit Inhalt.</translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation>{name} enthält veröffentlichte Zahlen, keine Antworten von Befragten.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a spreadsheet.</source>
        <translation>{name} ist beschädigt oder keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation>{name} ist keine Tabelle in Textform.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} ist zu groß.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation>{name} enthält entpackt zu viele Daten, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{n} respondents, {columns} columns</source>
        <translation>{n} Befragte, {columns} Spalten</translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation>{question} (Mittelwert)</translation>
    </message>
    <message>
        <source>{question}, “{answer}”</source>
        <translation>{question}, „{answer}“</translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) named, without figures</source>
        <translation>
            <numerusform>{question}: %n Antwort genannt, ohne Zahlen</numerusform>
            <numerusform>{question}: %n Antworten genannt, ohne Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation>{question}: in diesen Wellen nichts zu zeigen</translation>
    </message>
    <message>
        <source>{question}: too few answers</source>
        <translation>{question}: zu wenige Antworten</translation>
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
        <translation>{sentence}&#xa0;– kleine Basis</translation>
    </message>
    <message>
        <source>{subject}: clearly down, from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: deutlicher Rückgang, von {before} auf {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: clearly up, from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: deutlicher Anstieg, von {before} auf {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: down from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: Rückgang von {before} auf {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation>{subject}: keine deutliche Veränderung, {before}, danach {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: stable within 3 points, {before} then {after} ({interval})</source>
        <translation>{subject}: stabil innerhalb von 3 Punkten, {before}, danach {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: up from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}: Anstieg von {before} auf {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: {before} in {first}, {after} in {last}</source>
        <translation>{subject}: {before} ({first}), {after} ({last})</translation>
    </message>
    <message>
        <source>{subject}: {before}, then {after} ({verdict})</source>
        <translation>{subject}: {before}, danach {after} ({verdict})</translation>
    </message>
    <message>
        <source>{subject}: {value}</source>
        <translation>{subject}: {value}</translation>
    </message>
    <message>
        <source>{verdict} (small base)</source>
        <translation>{verdict} (kleine Basis)</translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation>{verdict}; die Grundgesamtheiten können sich unterscheiden</translation>
    </message>
    <message>
        <source>{wave}, {size}</source>
        <translation>{wave}, {size}</translation>
    </message>
    <message>
        <source>{wave}: {first} named first</source>
        <translation>{wave}: {first} zuerst genannt</translation>
    </message>
    <message>
        <source>{wave}: {first} named first, then {others}</source>
        <translation>{wave}: {first} zuerst genannt, dann {others}</translation>
    </message>
    <message>
        <source>{wave}: {names}, some in joint places</source>
        <translation>{wave}: {names}, mit geteilten Plätzen</translation>
    </message>
    <message>
        <source>{wave}: {size}</source>
        <translation>{wave}: {size}</translation>
    </message>
    <message>
        <source>{where}: a share must be between 0 and 100 %.</source>
        <translation>{where}: Ein Anteil muss zwischen 0 und 100&#xa0;% liegen.</translation>
    </message>
    <message>
        <source>{where}: the base “{value}” is not a whole number.</source>
        <translation>{where}: Die Basis „{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{where}: the cell “{column}” is empty.</source>
        <translation>{where}: Die Zelle „{column}“ ist leer.</translation>
    </message>
    <message>
        <source>{where}: the date “{value}” is not understood.</source>
        <translation>{where}: Das Datum „{value}“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>{where}: the score “{value}” is not a number.</source>
        <translation>{where}: Der Skalenwert „{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{where}: the spreadsheet made a date of the value.</source>
        <translation>{where}: Die Tabellenkalkulation hat aus dem Wert ein Datum gemacht.</translation>
    </message>
    <message>
        <source>{where}: the value “{value}” is not understood.</source>
        <translation>{where}: Der Wert „{value}“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>{where}: there are more cells than columns.</source>
        <translation>{where}: Es gibt mehr Zellen als Spalten.</translation>
    </message>
    <message>
        <source>{where}: there is no question “{id}”.</source>
        <translation>{where}: Die Frage „{id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>{where}: there is no source “{id}”.</source>
        <translation>{where}: Die Quelle „{id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>{where}: there is no wave “{id}”.</source>
        <translation>{where}: Die Welle „{id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>{where}: this answer already has a figure for this wave ({first}).</source>
        <translation>{where}: Für diese Antwort gibt es in dieser Welle schon eine Zahl ({first}).</translation>
    </message>
    <message>
        <source>{where}: this question has no option “{id}”.</source>
        <translation>{where}: Diese Frage hat keine Antwortmöglichkeit „{id}“.</translation>
    </message>
    <message>
        <source>{where}: {id} is already in this table ({first}).</source>
        <translation>{where}: {id} steht schon in dieser Tabelle ({first}).</translation>
    </message>
    <message>
        <source>{where}: “{value}” is not a web address.</source>
        <translation>{where}: „{value}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{where}: “{value}” is not known in the column “{column}”.</source>
        <translation>{where}: „{value}“ ist in der Spalte „{column}“ nicht bekannt.</translation>
    </message>
    <message>
        <source>{words} beside tick boxes is read as: the question was not asked.</source>
        <translation>{words} neben Ankreuzfeldern ist gelesen als: Frage nicht gestellt.</translation>
    </message>
    <message>
        <source>“{column}” has too many different values for waves.</source>
        <translation>„{column}“ hat zu viele verschiedene Werte für Wellen.</translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation>„{question}“ hat {n} verschiedene Antworten: zu viele, um sie einzeln zu zählen.</translation>
    </message>
</context>
</TS>
