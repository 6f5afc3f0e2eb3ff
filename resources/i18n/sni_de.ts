<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of all respondents, those not asked included, several answers possible</source>
        <translation>% aller Befragten, auch derer ohne diese Frage, mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>% of mentions</source>
        <translation>% der Nennungen</translation>
    </message>
    <message>
        <source>% of respondents who answered, several answers possible</source>
        <translation>% der Befragten, die geantwortet haben, mehrere Antworten möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>respondents with an answer</comment>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in common</source>
        <translation>
            <numerusform>%n gemeinsame Antwort</numerusform>
            <numerusform>%n gemeinsame Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>%n Antwort liegt vorn</numerusform>
            <numerusform>%n Antworten liegen gemeinsam vorn (statistisch gleichauf)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” are new: {answers}.</source>
        <translation>
            <numerusform>%n Antwort auf „{question}“ ist neu: {answers}.</numerusform>
            <numerusform>%n Antworten auf „{question}“ sind neu: {answers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no dates are left out.</source>
        <translation>
            <numerusform>%n Antwort auf „{question}“ ist kein Datum und ist weggelassen.</numerusform>
            <numerusform>%n Antworten auf „{question}“ sind keine Daten und sind weggelassen.</numerusform>
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
        <source>%n between waves that do not compare</source>
        <translation>
            <numerusform>%n zwischen nicht vergleichbaren Wellen</numerusform>
            <numerusform>%n zwischen nicht vergleichbaren Wellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n leer</numerusform>
            <numerusform>%n leer</numerusform>
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
        <source>%n cell(s) hold an error of the spreadsheet ({errors}), no answer: {columns}.</source>
        <translation>
            <numerusform>%n Zelle enthält einen Fehler der Tabelle ({errors}), keine Antwort: {columns}.</numerusform>
            <numerusform>%n Zellen enthalten einen Fehler der Tabelle ({errors}), keine Antwort: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure: left out, never taken as zero.</source>
        <translation>
            <numerusform>%n Zelle enthält keine Zahl: weggelassen, nie als null gerechnet.</numerusform>
            <numerusform>%n Zellen enthalten keine Zahl: weggelassen, nie als null gerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold something else than a number: left out.</source>
        <translation>
            <numerusform>%n Zelle enthält etwas anderes als eine Zahl: weggelassen.</numerusform>
            <numerusform>%n Zellen enthalten etwas anderes als eine Zahl: weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made again.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht erneut vorgenommen werden.</numerusform>
            <numerusform>%n Änderungen konnten nicht erneut vorgenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be tested: {why}.</source>
        <translation>
            <numerusform>%n Veränderung ließ sich nicht testen: {why}.</numerusform>
            <numerusform>%n Veränderungen ließen sich nicht testen: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) tested, corrected together (Holm)</source>
        <translation>
            <numerusform>%n Veränderung getestet, gemeinsam korrigiert (Holm)</numerusform>
            <numerusform>%n Veränderungen getestet, gemeinsam korrigiert (Holm)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) or picture(s) not made here stay as they are.</source>
        <translation>
            <numerusform>%n Diagramm oder Bild, das nicht hier erstellt wurde, bleibt, wie es ist.</numerusform>
            <numerusform>%n Diagramme oder Bilder, die nicht hier erstellt wurden, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) updated</source>
        <translation>
            <numerusform>%n Diagramm aktualisiert</numerusform>
            <numerusform>%n Diagramme aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) will be updated.</source>
        <translation>
            <numerusform>%n Diagramm wird aktualisiert.</numerusform>
            <numerusform>%n Diagramme werden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “{question}” have no label: {codes}.</source>
        <translation>
            <numerusform>%n Code von „{question}“ hat keine Beschriftung: {codes}.</numerusform>
            <numerusform>%n Codes von „{question}“ haben keine Beschriftung: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are gone: {columns}.</source>
        <translation>
            <numerusform>%n Spalte fehlt: {columns}.</numerusform>
            <numerusform>%n Spalten fehlen: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new: {columns}.</source>
        <translation>
            <numerusform>%n Spalte ist neu: {columns}.</numerusform>
            <numerusform>%n Spalten sind neu: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) do not fit the file read so, and were left out.</source>
        <translation>
            <numerusform>%n Entscheidung passt nicht zur so gelesenen Datei und wurde weggelassen.</numerusform>
            <numerusform>%n Entscheidungen passen nicht zur so gelesenen Datei und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time could not be carried out.</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal ließ sich nicht anwenden.</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal ließen sich nicht anwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n hat nicht geantwortet</numerusform>
            <numerusform>%n haben nicht geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s)</source>
        <translation>
            <numerusform>%n frühere Welle</numerusform>
            <numerusform>%n frühere Wellen</numerusform>
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
        <source>%n entry(ies) could not be understood</source>
        <translation>
            <numerusform>%n Eintrag wurde nicht verstanden</numerusform>
            <numerusform>%n Einträge wurden nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <comment>typed in</comment>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) added to “{study}”.</source>
        <translation>
            <numerusform>%n Zahl zu „{study}“ hinzugefügt.</numerusform>
            <numerusform>%n Zahlen zu „{study}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are given more than once: the first one counts.</source>
        <translation>
            <numerusform>%n Zahl steht mehrmals da: Die erste gilt.</numerusform>
            <numerusform>%n Zahlen stehen mehrmals da: Die erste gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have a remark of the source, such as provisional or estimated.</source>
        <translation>
            <numerusform>%n Zahl hat eine Anmerkung der Quelle, etwa vorläufig oder geschätzt.</numerusform>
            <numerusform>%n Zahlen haben eine Anmerkung der Quelle, etwa vorläufig oder geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n so gelassen</numerusform>
            <numerusform>%n so gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) by {respondents}</source>
        <translation>
            <numerusform>%n Nennung ({respondents})</numerusform>
            <numerusform>%n Nennungen ({respondents})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing by name</source>
        <translation>
            <numerusform>%n benannt fehlend</numerusform>
            <numerusform>%n benannt fehlend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <source>%n more column(s) in the table</source>
        <translation>
            <numerusform>%n weitere Spalte in der Tabelle</numerusform>
            <numerusform>%n weitere Spalten in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) were not in both waves</source>
        <translation>
            <numerusform>%n weitere Frage war nicht in beiden Wellen</numerusform>
            <numerusform>%n weitere Fragen waren nicht in beiden Wellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in the table</source>
        <translation>
            <numerusform>%n weitere Zeile in der Tabelle</numerusform>
            <numerusform>%n weitere Zeilen in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): a workbook of the study has all of them</source>
        <translation>
            <numerusform>%n weitere Zeile: Eine Arbeitsmappe der Studie enthält alle</numerusform>
            <numerusform>%n weitere Zeilen: Eine Arbeitsmappe der Studie enthält alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n weitere Quelle</numerusform>
            <numerusform>%n weitere Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n nicht gefragt</numerusform>
            <numerusform>%n nicht gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not updated</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n nicht aktualisiert</numerusform>
            <numerusform>%n nicht aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were pasted for {answers} answers.</source>
        <translation>
            <numerusform>%n Zahl wurde für {answers} Antworten eingefügt.</numerusform>
            <numerusform>%n Zahlen wurden für {answers} Antworten eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them gave this answer</source>
        <translation>
            <numerusform>%n davon gab diese Antwort</numerusform>
            <numerusform>%n davon gaben diese Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: the survey was not finished.</source>
        <translation>
            <numerusform>%n von {all} Antworten ist unvollständig: Die Umfrage wurde nicht beendet.</numerusform>
            <numerusform>%n von {all} Antworten sind unvollständig: Die Umfrage wurde nicht beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: they were never submitted.</source>
        <translation>
            <numerusform>%n von {all} Antworten ist unvollständig: Sie wurde nie abgeschickt.</numerusform>
            <numerusform>%n von {all} Antworten sind unvollständig: Sie wurden nie abgeschickt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are previews or tests by the survey’s makers.</source>
        <translation>
            <numerusform>%n von {all} Antworten ist eine Vorschau oder ein Test derer, die die Umfrage gemacht haben.</numerusform>
            <numerusform>%n von {all} Antworten sind Vorschauen oder Tests derer, die die Umfrage gemacht haben.</numerusform>
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
        <source>%n poll(s) begin after their end: the end is taken as the date.</source>
        <translation>
            <numerusform>%n Umfrage beginnt nach ihrem Ende: Das Ende gilt als Datum.</numerusform>
            <numerusform>%n Umfragen beginnen nach ihrem Ende: Das Ende gilt als Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) have no sample size: no intervals, and no tests.</source>
        <translation>
            <numerusform>%n Umfrage hat keinen Stichprobenumfang: keine Intervalle und keine Tests.</numerusform>
            <numerusform>%n Umfragen haben keinen Stichprobenumfang: keine Intervalle und keine Tests.</numerusform>
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
        <source>%n published figure(s) of {file} were added.</source>
        <translation>
            <numerusform>%n veröffentlichte Zahl aus {file} kam hinzu.</numerusform>
            <numerusform>%n veröffentlichte Zahlen aus {file} kamen hinzu.</numerusform>
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
        <source>%n question(s) of both</source>
        <translation>
            <numerusform>%n gemeinsame Frage</numerusform>
            <numerusform>%n gemeinsame Fragen</numerusform>
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
        <source>%n respondent(s) of {file} were added.</source>
        <translation>
            <numerusform>%n Befragter aus {file} kam hinzu.</numerusform>
            <numerusform>%n Befragte aus {file} kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, kept as a category of their own</source>
        <translation>
            <numerusform>%n Person ohne Antwort auf diese Fragen, als eigene Kategorie behalten</numerusform>
            <numerusform>%n Personen ohne Antwort auf diese Fragen, als eigene Kategorie behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, left out</source>
        <translation>
            <numerusform>%n Person ohne Antwort auf diese Fragen, weggelassen</numerusform>
            <numerusform>%n Personen ohne Antwort auf diese Fragen, weggelassen</numerusform>
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
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n Zeile gewählt</numerusform>
            <numerusform>%n Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) recovered; not saved yet.</source>
        <translation>
            <numerusform>%n Studie wiederhergestellt; noch nicht gespeichert.</numerusform>
            <numerusform>%n Studien wiederhergestellt; noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stay as they are: make them anew.</source>
        <translation>
            <numerusform>%n Tabelle bleibt, wie sie ist: Erstellen Sie sie neu.</numerusform>
            <numerusform>%n Tabellen bleiben, wie sie sind: Erstellen Sie sie neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n Welle</numerusform>
            <numerusform>%n Wellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s) from {first} to {last} together</source>
        <translation>
            <numerusform>%n Welle, von {first} bis {last}</numerusform>
            <numerusform>%n Wellen zusammen, von {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) at the limits {low} and {high}</source>
        <translation>
            <numerusform>%n Gewicht an den Grenzen {low} und {high}</numerusform>
            <numerusform>%n Gewichte an den Grenzen {low} und {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose base was not published</source>
        <translation>
            <numerusform>%n mit unveröffentlichter Basis</numerusform>
            <numerusform>%n mit unveröffentlichter Basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose weight is 0</source>
        <translation>
            <numerusform>%n mit Gewicht 0</numerusform>
            <numerusform>%n mit Gewicht 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers</source>
        <translation>
            <numerusform>%n mit zu wenigen Antworten</numerusform>
            <numerusform>%n mit zu wenigen Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with “{answer}”</source>
        <translation>
            <numerusform>%n mit „{answer}“</numerusform>
            <numerusform>%n mit „{answer}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer or not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n ohne Antwort oder nicht gefragt</numerusform>
            <numerusform>%n ohne Antwort oder nicht gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without exact figures</source>
        <translation>
            <numerusform>%n ohne genaue Zahlen</numerusform>
            <numerusform>%n ohne genaue Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation>Ü&amp;ber SNI Explorer</translation>
    </message>
    <message>
        <source>&amp;Add a wave from a file…</source>
        <translation>Welle aus einer &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add the figures</source>
        <translation>Zahlen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add the wave</source>
        <translation>Welle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Agreement and rises</source>
        <translation>Zus&amp;timmung und Anstiege</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation>&amp;Meinungen</translation>
    </message>
    <message>
        <source>&amp;Automatic title and note</source>
        <translation>&amp;Automatischer Titel, automatische Fußnote</translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation>Größe der Ba&amp;sis</translation>
    </message>
    <message>
        <source>&amp;CSV table with its codebook…</source>
        <translation>&amp;CSV-Tabelle mit Codebuch…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sc&amp;hließen</translation>
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
        <source>&amp;Data for a spreadsheet</source>
        <translation>&amp;Daten für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Data package…</source>
        <translation>&amp;Datenpaket…</translation>
    </message>
    <message>
        <source>&amp;Declared by</source>
        <translation>&amp;Erklärt von</translation>
    </message>
    <message>
        <source>&amp;Disagreement and falls</source>
        <translation>Able&amp;hnung und Rückgänge</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fe&amp;rtig</translation>
    </message>
    <message>
        <source>&amp;EMF drawing for Office</source>
        <translation>&amp;EMF-Zeichnung für Office</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit styles…</source>
        <translation>Stile &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Explain this number</source>
        <translation>Diese Zahl &amp;erklären</translation>
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
        <source>&amp;Font</source>
        <translation>&amp;Schriftart</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Greys, for print</source>
        <translation>&amp;Graustufen, für den Druck</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;How the file was read…</source>
        <translation>&amp;Wie die Datei gelesen wurde…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>&amp;Keep the slides of the template</source>
        <translation>Folien der Vorlage beh&amp;alten</translation>
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
        <source>&amp;Languages</source>
        <translation>Spra&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Limits of the weights</source>
        <translation>G&amp;renzen der Gewichte</translation>
    </message>
    <message>
        <source>&amp;Lines and bars</source>
        <translation>Linien &amp;und Balken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
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
        <source>&amp;No answer to these questions</source>
        <translation>&amp;Ohne Antwort auf diese Fragen</translation>
    </message>
    <message>
        <source>&amp;Only what nobody has decided about</source>
        <translation>&amp;Nur worüber niemand entschieden hat</translation>
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
        <source>&amp;Order of the waves</source>
        <translation>&amp;Reihenfolge der Wellen</translation>
    </message>
    <message>
        <source>&amp;Order, number and decimals</source>
        <translation>&amp;Reihenfolge, Anzahl und Nachkommastellen</translation>
    </message>
    <message>
        <source>&amp;PDF page</source>
        <translation>&amp;PDF-Seite</translation>
    </message>
    <message>
        <source>&amp;Parquet file…</source>
        <translation>&amp;Parquet-Datei…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation>&amp;Vorherige Welle</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>Zusammen&amp;fügen</translation>
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
        <source>&amp;Remark beside a mark…</source>
        <translation>&amp;Bemerkung neben Punkt oder Balken…</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Zeilen ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Respondents for whom</source>
        <translation>&amp;Befragte, für die</translation>
    </message>
    <message>
        <source>&amp;SPSS file (.sav)…</source>
        <translation>&amp;SPSS-Datei (.sav)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing</source>
        <translation>&amp;SVG-Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Sample shown</source>
        <translation>Gezeigte &amp;Stichprobe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;In neuer Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Save slides…</source>
        <translation>Folien &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Save study</source>
        <translation>Studie s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Auf&amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Take the waves from</source>
        <translation>Wellen a&amp;us</translation>
    </message>
    <message>
        <source>&amp;Takeaway sentence</source>
        <translation>&amp;Kernaussage</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move an answer up</comment>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>&amp;Update a presentation…</source>
        <translation>Präsentation &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>&amp;Use for all charts</source>
        <translation>Für &amp;alle Diagramme verwenden</translation>
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
        <source>&amp;Waves…</source>
        <translation>&amp;Wellen…</translation>
    </message>
    <message>
        <source>&amp;Weights to start from</source>
        <translation>Ausgangs&amp;gewichte</translation>
    </message>
    <message>
        <source>&amp;Words and order</source>
        <translation>&amp;Texte und Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Workbook (.xlsx)…</source>
        <translation>&amp;Arbeitsmappe (.xlsx)…</translation>
    </message>
    <message>
        <source>(reversed): “{answers}” counts as the positive side</source>
        <translation>(umgekehrt): „{answers}“ zählt als die positive Seite</translation>
    </message>
    <message>
        <source>* small base: take care</source>
        <translation>* kleine Basis: Vorsicht</translation>
    </message>
    <message>
        <source>** too uncertain to show (fewer than 30 answers, or an interval of 30 points or more)</source>
        <translation>** zu unsicher zum Zeigen (weniger als 30 Antworten oder ein Intervall von 30 Punkten oder mehr)</translation>
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
        <translation>Eine PDF-Datei hat die Farben und Schriften der Vorlage, aber nicht ihre Bilder.</translation>
    </message>
    <message>
        <source>A backslash before a quotation mark is left out: the mark belongs to the cell.</source>
        <translation>Ein Backslash vor einem Anführungszeichen wird weggelassen: Das Zeichen gehört zur Zelle.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal mark in {columns}.</source>
        <translation>Das Komma ist als Dezimalzeichen gelesen in {columns}.</translation>
    </message>
    <message>
        <source>A condition looks like this: {example}</source>
        <translation>Eine Bedingung sieht so aus: {example}</translation>
    </message>
    <message>
        <source>A date is a year, a month or a day.</source>
        <translation>Ein Datum ist ein Jahr, ein Monat oder ein Tag.</translation>
    </message>
    <message>
        <source>A file for &amp;each language</source>
        <translation>&amp;Eine Datei je Sprache</translation>
    </message>
    <message>
        <source>A known share of “{question}” is below 0.</source>
        <translation>Ein bekannter Anteil von „{question}“ liegt unter 0.</translation>
    </message>
    <message>
        <source>A known share of “{question}” is no number.</source>
        <translation>Ein bekannter Anteil von „{question}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A number question that holds the size of each stratum</source>
        <translation>Eine Zahlenfrage mit der Größe jeder Schicht</translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation>Ein Paket veröffentlichter Zahlen enthält: {names}.</translation>
    </message>
    <message>
        <source>A percentage published with its base: it can be compared and tested.</source>
        <translation>Ein mit seiner Basis veröffentlichter Prozentsatz: Er lässt sich vergleichen und testen.</translation>
    </message>
    <message>
        <source>A percentage published without its base: no interval, and no test.</source>
        <translation>Ein ohne seine Basis veröffentlichter Prozentsatz: kein Intervall und kein Test.</translation>
    </message>
    <message>
        <source>A published order stays as it was published.</source>
        <translation>Eine veröffentlichte Reihenfolge bleibt, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>A question is not crossed with itself. Choose another question, or another breakdown.</source>
        <translation>Eine Frage wird nicht mit sich selbst gekreuzt. Wählen Sie eine andere Frage oder eine andere Aufgliederung.</translation>
    </message>
    <message>
        <source>A remark stands beside a mark of the chart.</source>
        <translation>Eine Bemerkung steht neben einem Punkt oder Balken des Diagramms.</translation>
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
        <source>A share of all answers given, not of respondents</source>
        <translation>Ein Anteil aller gegebenen Antworten, nicht der Befragten</translation>
    </message>
    <message>
        <source>A share of all respondents: who was not asked has not chosen</source>
        <translation>Ein Anteil aller Befragten: Wer nicht gefragt wurde, hat nicht gewählt</translation>
    </message>
    <message>
        <source>A share of those who answered; several answers were possible</source>
        <translation>Ein Anteil derer, die geantwortet haben; mehrere Antworten waren möglich</translation>
    </message>
    <message>
        <source>A straight line by generalised least squares: each wave counts by the inverse of its variance, and what waves have in common by their sampling is allowed for.</source>
        <translation>Gerade nach der verallgemeinerten Methode der kleinsten Quadrate: Jede Welle zählt nach dem Kehrwert ihrer Varianz, und was die Wellen durch ihre Stichprobe gemeinsam haben, ist berücksichtigt.</translation>
    </message>
    <message>
        <source>A stratum with &amp;one unit</source>
        <translation>Eine Schicht mit &amp;nur einer Einheit</translation>
    </message>
    <message>
        <source>A study can have {most} waves.</source>
        <translation>Eine Studie kann {most} Wellen haben.</translation>
    </message>
    <message>
        <source>A study is being written already.</source>
        <translation>Es wird bereits eine Studie geschrieben.</translation>
    </message>
    <message>
        <source>A study needs a question at least.</source>
        <translation>Eine Studie braucht mindestens eine Frage.</translation>
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
        <source>A workbook holds {rows} rows and {columns} columns at most.</source>
        <translation>Eine Arbeitsmappe enthält höchstens {rows} Zeilen und {columns} Spalten.</translation>
    </message>
    <message>
        <source>A&amp;ccent</source>
        <translation>A&amp;kzent</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
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
        <source>About the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>About this survey</source>
        <translation>Über diese Umfrage</translation>
    </message>
    <message>
        <source>Accents are read as {encoding}; in brackets as {other}: {examples}.</source>
        <translation>Akzente sind als {encoding} gelesen; in Klammern als {other}: {examples}.</translation>
    </message>
    <message>
        <source>Add &amp;published figures…</source>
        <translation>&amp;Veröffentlichte Zahlen hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>B&amp;edingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;remark…</source>
        <translation>&amp;Bemerkung hinzufügen…</translation>
    </message>
    <message>
        <source>Add a condition to the group</source>
        <translation>Bedingung zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a question whose shares in the population are known.</source>
        <translation>Fügen Sie eine Frage hinzu, deren Anteile in der Grundgesamtheit bekannt sind.</translation>
    </message>
    <message>
        <source>Add a wave</source>
        <translation>Welle hinzufügen</translation>
    </message>
    <message>
        <source>Add a wave from a file</source>
        <translation>Welle aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add published figures</source>
        <translation>Veröffentlichte Zahlen hinzufügen</translation>
    </message>
    <message>
        <source>Add the known shares of this question</source>
        <translation>Die bekannten Anteile dieser Frage hinzufügen</translation>
    </message>
    <message>
        <source>Added up from rounded percentages, each of which may be a little higher or lower.</source>
        <translation>Summe gerundeter Prozentsätze, von denen jeder etwas höher oder niedriger sein kann.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Against the other columns</source>
        <translation>Gegenüber den anderen Spalten</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>Gegenüber den anderen Befragten</translation>
    </message>
    <message numerus="yes">
        <source>Against the rest: p is corrected for the %n comparison(s) of this row with the rest in this breakdown (Holm).</source>
        <translation>
            <numerusform>Gegenüber den anderen Befragten: p ist für den %n Vergleich dieser Zeile in dieser Aufgliederung korrigiert (Holm).</numerusform>
            <numerusform>Gegenüber den anderen Befragten: p ist für die %n Vergleiche dieser Zeile in dieser Aufgliederung korrigiert (Holm).</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreeing with this statement is the negative side of the scale</source>
        <translation>Wer dieser Aussage zustimmt, steht auf der negativen Seite der Skala</translation>
    </message>
    <message>
        <source>All answers on a scale are shown.</source>
        <translation>Alle Antworten auf einer Skala werden gezeigt.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All in the base gave the same answer: the effective base is that of the weights (Kish).</source>
        <translation>Alle in der Basis gaben dieselbe Antwort: Die effektive Fallzahl ist die der Gewichte (Kish).</translation>
    </message>
    <message>
        <source>All respondents</source>
        <translation>Alle Befragten</translation>
    </message>
    <message>
        <source>All respondents alike</source>
        <translation>Alle Befragten gleich</translation>
    </message>
    <message>
        <source>All respondents as a single wave</source>
        <translation>Alle Befragten als eine einzige Welle</translation>
    </message>
    <message>
        <source>All respondents count alike: the answers are unweighted</source>
        <translation>Alle Befragten zählen gleich: Die Antworten sind ungewichtet</translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation>Alle Befragten bilden eine einzige Welle.</translation>
    </message>
    <message>
        <source>All waves together</source>
        <translation>Alle Wellen zusammen</translation>
    </message>
    <message>
        <source>All weights are zero: nobody counts.</source>
        <translation>Alle Gewichte sind null: Niemand zählt.</translation>
    </message>
    <message>
        <source>All who meet these conditions have a weight of zero: nobody counts.</source>
        <translation>Alle, die diese Bedingungen erfüllen, haben das Gewicht null: Niemand zählt.</translation>
    </message>
    <message>
        <source>An approximate figure: drawn where it was named, never compared or tested.</source>
        <translation>Eine ungefähre Zahl: eingezeichnet beim genannten Wert, nie verglichen oder getestet.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Another kind of char&amp;t</source>
        <translation>Andere Art des &amp;Diagramms</translation>
    </message>
    <message>
        <source>Another program left out who was looked at and how: all respondents are, without weights.</source>
        <translation>Ein anderes Programm hat weggelassen, wer betrachtet wurde und wie: Es sind alle Befragten, ohne Gewichtung.</translation>
    </message>
    <message>
        <source>Another program may be writing it; try again when that is done.</source>
        <translation>Vielleicht schreibt ein anderes Programm sie gerade; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer in the new file</source>
        <translation>Antwort in der neuen Datei</translation>
    </message>
    <message>
        <source>Answer in this study</source>
        <translation>Antwort in dieser Studie</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers drawn</source>
        <translation>Gezeigte Antworten</translation>
    </message>
    <message>
        <source>Answers of the question</source>
        <translation>Antworten auf die Frage</translation>
    </message>
    <message>
        <source>Answers taken together: {answers}</source>
        <translation>Zusammengefasste Antworten: {answers}</translation>
    </message>
    <message>
        <source>Answers to the chosen question</source>
        <translation>Antworten auf die gewählte Frage</translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation>Es wird angenommen, dass Antworten auf dieselbe Frage einander nicht ausschließen.</translation>
    </message>
    <message>
        <source>Answers to “{question}” are in several languages: {groups}.</source>
        <translation>Die Antworten auf „{question}“ sind in mehreren Sprachen: {groups}.</translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation>Pfeiltasten im Diagramm</translation>
    </message>
    <message>
        <source>As &amp;EMF drawing for Office…</source>
        <translation>Als &amp;EMF-Zeichnung für Office…</translation>
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
        <source>As P&amp;DF page…</source>
        <translation>Als P&amp;DF-Seite…</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Wie gefragt</translation>
    </message>
    <message>
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation>Wie veröffentlicht: 42&#xa0;%, etwa 42,5&#xa0;%, knapp 20&#xa0;%, 2/3, Platz 1, Platz 1-2 oder „genannt“.</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Asked: {who}</source>
        <translation>Befragt: {who}</translation>
    </message>
    <message>
        <source>At character {position}, a closing parenthesis should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss eine schließende Klammer stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>At character {position}, a question should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss eine Frage stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>At character {position}, a value should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss ein Wert stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>At character {position}, an opening parenthesis should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss eine öffnende Klammer stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “and” or “or” should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss „and“ oder „or“ stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “and” with the highest value should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss „and“ mit dem höchsten Wert stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “is”, “is not”, “in” or “between” should stand, not {found}.</source>
        <translation>Bei Zeichen {position} muss „is“, „is not“, „in“ oder „between“ stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic sentence</source>
        <translation>Automatischer Satz</translation>
    </message>
    <message>
        <source>Automatic title and note</source>
        <translation>Automatischer Titel, automatische Fußnote</translation>
    </message>
    <message>
        <source>Automatic words</source>
        <translation>Automatische Texte</translation>
    </message>
    <message>
        <source>Back to the automatic title and note (Ctrl+Alt+R)</source>
        <translation>Zurück zu automatischem Titel und automatischer Fußnote (Strg+Alt+R)</translation>
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
        <translation>Basis und Stichprobe</translation>
    </message>
    <message>
        <source>Base by the spread of the weights (Kish): {n}</source>
        <translation>Basis nach der Streuung der Gewichte (Kish): {n}</translation>
    </message>
    <message numerus="yes">
        <source>Base: %n respondent(s) (n)</source>
        <translation>
            <numerusform>Basis: %n befragte Person (n)</numerusform>
            <numerusform>Basis: %n Befragte (n)</numerusform>
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
        <translation>Fragebatterie</translation>
    </message>
    <message>
        <source>Before that correction: {p}</source>
        <translation>Vor dieser Korrektur: {p}</translation>
    </message>
    <message>
        <source>Brea&amp;k down by this question</source>
        <translation>Nach dieser Frage &amp;aufgliedern</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufgliederung</translation>
    </message>
    <message>
        <source>Breakdown {number}</source>
        <translation>Aufgliederung {number}</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Browse survey waves, rankings and attitudes, and copy charts into presentations.</source>
        <translation>Sehen Sie Umfragewellen, Rangfolgen und Meinungen durch, und kopieren Sie die Diagramme in Ihre Präsentationen.</translation>
    </message>
    <message>
        <source>By itself: {text}</source>
        <translation>Automatisch: {text}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Alphabetisch</translation>
    </message>
    <message>
        <source>By {question}</source>
        <translation>Nach {question}</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>CSV with a codebook beside it</source>
        <translation>CSV mit einem Codebuch daneben</translation>
    </message>
    <message>
        <source>CSV with commas and decimal points</source>
        <translation>CSV mit Kommas und Dezimalpunkten</translation>
    </message>
    <message>
        <source>CSV with semicolons and decimal commas</source>
        <translation>CSV mit Semikolons und Dezimalkommas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caution: {caveat}</source>
        <translation>Vorsicht: {caveat}</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>Cells of “{question}” hold several answers, divided by {separator}.</source>
        <translation>Zellen von „{question}“ enthalten mehrere Antworten, getrennt durch {separator}.</translation>
    </message>
    <message>
        <source>Cells of “{question}” may hold several answers, divided by {separator}.</source>
        <translation>Zellen von „{question}“ enthalten vielleicht mehrere Antworten, getrennt durch {separator}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change the &amp;remark…</source>
        <translation>&amp;Bemerkung ändern…</translation>
    </message>
    <message>
        <source>Change the filter…</source>
        <translation>Filter ändern…</translation>
    </message>
    <message>
        <source>Changes and what is said of them</source>
        <translation>Veränderungen und was darüber gesagt wird</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>a sheet of a workbook</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart st&amp;yle</source>
        <translation>D&amp;iagrammstil</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
    <message>
        <source>Charts &amp;of</source>
        <translation>Diagramme v&amp;on</translation>
    </message>
    <message>
        <source>Charts are set in {family} instead.</source>
        <translation>Diagramme werden stattdessen in {family} gesetzt.</translation>
    </message>
    <message>
        <source>Charts become native charts that can be edited where slide programs have their kind, and drawings where they have not.</source>
        <translation>Diagramme werden zu eigenen, bearbeitbaren Diagrammen, wo Präsentationsprogramme ihre Art kennen, und sonst zu Zeichnungen.</translation>
    </message>
    <message>
        <source>Charts of the presentation</source>
        <translation>Diagramme der Präsentation</translation>
    </message>
    <message>
        <source>Check that both files come from the same export, or export them again.</source>
        <translation>Prüfen Sie, ob beide Dateien aus demselben Export stammen, oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation>Prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>Check that the file is there, and may be read.</source>
        <translation>Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that the folder {folder} may be written.</source>
        <translation>Prüfen Sie, ob in den Ordner {folder} geschrieben werden darf.</translation>
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
        <source>Choose a .pptx or .potx file that opens in a slide program, without a password.</source>
        <translation>Wählen Sie eine .pptx- oder .potx-Datei, die sich in einem Präsentationsprogramm öffnen lässt, ohne Passwort.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file, an SVG one without pictures from elsewhere.</source>
        <translation>Wählen Sie eine PNG-, JPEG- oder SVG-Datei, eine SVG-Datei ohne Bilder von anderswo.</translation>
    </message>
    <message>
        <source>Choose a breakdown at the right, or drag a question onto this card.</source>
        <translation>Wählen Sie rechts eine Aufgliederung, oder ziehen Sie eine Frage auf diese Karte.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Eine Farbe wählen</translation>
    </message>
    <message>
        <source>Choose a column of dates, or take its values as they are.</source>
        <translation>Wählen Sie eine Spalte mit Daten, oder nehmen Sie ihre Werte, wie sie sind.</translation>
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
        <source>Choose a file that SNI Explorer saved, or the survey file itself.</source>
        <translation>Wählen Sie eine von SNI Explorer gespeicherte Datei oder die Umfragedatei selbst.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from the list of styles.</source>
        <translation>Wählen Sie eine Datei, die aus der Liste der Stile exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose a file with answers or figures.</source>
        <translation>Wählen Sie eine Datei mit Antworten oder Zahlen.</translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation>Wählen Sie eine Datei mit einer Zeile je befragter Person, oder tragen Sie die Zahlen in eine Tabelle für veröffentlichte Zahlen ein.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Choose a lowest weight below 1 and a highest weight above 1.</source>
        <translation>Wählen Sie ein kleinstes Gewicht unter 1 und ein größtes über 1.</translation>
    </message>
    <message>
        <source>Choose a number in the table or a mark of the chart.</source>
        <translation>Wählen Sie eine Zahl der Tabelle oder einen Punkt oder Balken des Diagramms.</translation>
    </message>
    <message>
        <source>Choose a number question that holds the size of each respondent&apos;s stratum.</source>
        <translation>Wählen Sie eine Zahlenfrage mit der Größe der Schicht jedes Befragten.</translation>
    </message>
    <message>
        <source>Choose a question in the table.</source>
        <translation>Wählen Sie in der Tabelle eine Frage.</translation>
    </message>
    <message>
        <source>Choose a question that holds the size of each respondent&apos;s stratum, or leave out the strata.</source>
        <translation>Wählen Sie eine Frage mit der Größe der Schicht jedes Befragten, oder lassen Sie die Schichten weg.</translation>
    </message>
    <message>
        <source>Choose a question that is a single column of the file.</source>
        <translation>Wählen Sie eine Frage, die eine einzelne Spalte der Datei ist.</translation>
    </message>
    <message>
        <source>Choose a question whose shares in the population you know (such as the region), then Add.</source>
        <translation>Wählen Sie eine Frage, deren Anteile in der Grundgesamtheit Sie kennen (etwa die Region), dann „Hinzufügen“.</translation>
    </message>
    <message>
        <source>Choose a question with one answer to choose.</source>
        <translation>Wählen Sie eine Frage mit einer einzigen Antwort.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <source>Choose a template whose slides are at least 6 cm wide and high.</source>
        <translation>Wählen Sie eine Vorlage, deren Folien mindestens 6 cm breit und hoch sind.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Choose another column, or read this one as a number.</source>
        <translation>Wählen Sie eine andere Spalte, oder lesen Sie diese als Zahl.</translation>
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
        <source>Choose another folder, or connect the disk again.</source>
        <translation>Wählen Sie einen anderen Ordner oder schließen Sie den Datenträger wieder an.</translation>
    </message>
    <message>
        <source>Choose another name, or the existing file if it is to be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder die vorhandene Datei, wenn sie ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another rule for strata with one unit, or merge strata.</source>
        <translation>Wählen Sie eine andere Regel für Schichten mit einer Einheit, oder fassen Sie Schichten zusammen.</translation>
    </message>
    <message>
        <source>Choose another type; several answers in a cell are divided by commas or semicolons.</source>
        <translation>Wählen Sie einen anderen Typ; mehrere Antworten in einer Zelle sind durch Kommas oder Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation>Wählen Sie eine andere Art; Ankreuzfelder brauchen eine Spalte je Möglichkeit.</translation>
    </message>
    <message>
        <source>Choose columns of this file.</source>
        <translation>Wählen Sie Spalten dieser Datei.</translation>
    </message>
    <message>
        <source>Choose fewer indicators, units, places or years where you download the data, then open that file.</source>
        <translation>Wählen Sie beim Herunterladen weniger Indikatoren, Einheiten, Orte oder Jahre, und öffnen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>Choose in the window who is looked at.</source>
        <translation>Wählen Sie im Fenster, wer betrachtet wird.</translation>
    </message>
    <message>
        <source>Choose or enter it.</source>
        <translation>Wählen Sie eine Antwort oder geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Choose other questions, another wave, or a wider filter.</source>
        <translation>Wählen Sie andere Fragen, eine andere Welle oder einen weiteren Filter.</translation>
    </message>
    <message>
        <source>Choose questions that all respondents have.</source>
        <translation>Wählen Sie Fragen, die alle Befragten haben.</translation>
    </message>
    <message>
        <source>Choose the answers one by one.</source>
        <translation>Wählen Sie die Antworten einzeln.</translation>
    </message>
    <message>
        <source>Choose the comparison with several values.</source>
        <translation>Wählen Sie den Vergleich mit mehreren Werten.</translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation>Wählen Sie die Art Freitext oder Zahl.</translation>
    </message>
    <message>
        <source>Choose the weights again.</source>
        <translation>Wählen Sie die Gewichtung neu.</translation>
    </message>
    <message>
        <source>Choose two answers that are on the scale.</source>
        <translation>Wählen Sie zwei Antworten, die auf der Skala liegen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close a message, a remark or an explanation</source>
        <translation>Eine Meldung, eine Bemerkung oder eine Erklärung schließen</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation>Schließen Sie die Datei in anderen Programmen, oder bitten Sie den Eigentümer um Leserechte.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose a folder that you may write in.</source>
        <translation>Schließen Sie sie in anderen Programmen oder wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Close it, and put a backslash before every quotation mark and backslash that it holds.</source>
        <translation>Schließen Sie es, und setzen Sie vor jedes Anführungszeichen und jeden Backslash im Text einen Backslash.</translation>
    </message>
    <message>
        <source>Close other programs, or leave out some columns or rows.</source>
        <translation>Schließen Sie andere Programme, oder lassen Sie Spalten oder Zeilen weg.</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Die Erklärung schließen</translation>
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
        <source>Close w&amp;indow</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Closes without applying</source>
        <translation>Schließt, ohne anzuwenden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the answer</source>
        <translation>Code der Antwort</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of “{question}” taken as missing for their labels: {codes}.</source>
        <translation>Codes von „{question}“ wegen ihrer Beschriftung als fehlend gelesen: {codes}.</translation>
    </message>
    <message>
        <source>Codes of “{question}” that may mean “don&apos;t know” or “no answer”: {codes}.</source>
        <translation>Codes von „{question}“, die „weiß nicht“ oder „keine Antwort“ bedeuten können: {codes}.</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Farbe {number}</translation>
    </message>
    <message>
        <source>Colour {number} hardly stands out from the white card.</source>
        <translation>Farbe {number} hebt sich kaum von der weißen Karte ab.</translation>
    </message>
    <message>
        <source>Colour-blind readers hardly tell colours {first} and {second} apart.</source>
        <translation>Farbenblinde Leser unterscheiden die Farben {first} und {second} kaum.</translation>
    </message>
    <message>
        <source>Colour-blind readers hardly tell the colours of the two sides apart.</source>
        <translation>Farbenblinde Leser unterscheiden die Farben der beiden Seiten kaum.</translation>
    </message>
    <message>
        <source>Colours begin &amp;with</source>
        <translation>Farben beginnen &amp;mit</translation>
    </message>
    <message>
        <source>Colours begin with</source>
        <translation>Farben beginnen mit</translation>
    </message>
    <message>
        <source>Colours {first} and {second} are hardly told apart.</source>
        <translation>Die Farben {first} und {second} sind kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns that are no shares of the answers are left out: {names}.</source>
        <translation>Spalten, die keine Anteile der Antworten sind, sind weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Comparability of the waves</source>
        <translation>Vergleichbarkeit der Wellen</translation>
    </message>
    <message>
        <source>Compared with {waves}</source>
        <translation>Verglichen mit: {waves}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison of condition {number}</source>
        <translation>Vergleich der Bedingung {number}</translation>
    </message>
    <message>
        <source>Complete the sizes in the file, or choose another question.</source>
        <translation>Ergänzen Sie die Größen in der Datei, oder wählen Sie eine andere Frage.</translation>
    </message>
    <message>
        <source>Complete the weights in the file, or choose another one.</source>
        <translation>Ergänzen Sie die Gewichte in der Datei, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenzniveau</translation>
    </message>
    <message>
        <source>Copy &amp;editable chart</source>
        <translation>&amp;Bearbeitbares Diagramm kopieren</translation>
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
        <source>Copy chart &amp;as</source>
        <translation>Diagramm kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy it as a picture instead.</source>
        <translation>Kopieren Sie es stattdessen als Bild.</translation>
    </message>
    <message>
        <source>Copy lines with an answer and its share, as from a spreadsheet.</source>
        <translation>Kopieren Sie Zeilen mit einer Antwort und ihrem Anteil, etwa aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+C), or drag it by an empty place to another program</source>
        <translation>Das Diagramm als Bild kopieren (Strg+C) oder an einer leeren Stelle in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Copy the chart as a picture instead, and report this, please.</source>
        <translation>Kopieren Sie das Diagramm stattdessen als Bild, und melden Sie dies bitte.</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Die Erklärung kopieren</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>Correct the weight in the file, or choose another one.</source>
        <translation>Berichtigen Sie das Gewicht in der Datei, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Correct them, or scale them.</source>
        <translation>Berichtigen Sie sie, oder bringen Sie sie auf die volle Summe.</translation>
    </message>
    <message>
        <source>Cou&amp;nt as one</source>
        <translation>Al&amp;s eine zählen</translation>
    </message>
    <message>
        <source>Count them as answers</source>
        <translation>Als Antworten zählen</translation>
    </message>
    <message>
        <source>Count {answers} as one answer</source>
        <translation>{answers} als eine Antwort zählen</translation>
    </message>
    <message>
        <source>Count “{answer}” as an answer</source>
        <translation>„{answer}“ als Antwort zählen</translation>
    </message>
    <message>
        <source>Counts the marked answers as one, the first of them</source>
        <translation>Zählt die markierten Antworten als eine, die erste davon</translation>
    </message>
    <message>
        <source>Cro&amp;sstab</source>
        <translation>&amp;Kreuztabelle</translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation>Strg+C in einer Tabelle</translation>
    </message>
    <message>
        <source>D&amp;eclare</source>
        <translation>Er&amp;klären</translation>
    </message>
    <message>
        <source>DDI Codebook</source>
        <translation>DDI Codebook</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Dat&amp;en</translation>
    </message>
    <message>
        <source>Dashed lines join waves that may differ.</source>
        <translation>Gestrichelte Linien verbinden Wellen, die sich unterscheiden können.</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Daten der Studie</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datenpaket</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates in “{question}” are read with the day first; the month may come first instead.</source>
        <translation>Daten in „{question}“ werden mit dem Tag zuerst gelesen; vielleicht steht der Monat zuerst.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2019 in “{column}” are read with the day first.</source>
        <translation>Daten wie 3/4/2019 in „{column}“ werden mit dem Tag zuerst gelesen.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Decimals of percentages, in all charts of the study</source>
        <translation>Nachkommastellen der Prozentsätze, in allen Diagrammen der Studie</translation>
    </message>
    <message>
        <source>Declared comparable by {by} ({when}): {reason}</source>
        <translation>Für vergleichbar erklärt von {by} ({when}): {reason}</translation>
    </message>
    <message>
        <source>Declared not comparable by {by} ({when}): {reason}</source>
        <translation>Für nicht vergleichbar erklärt von {by} ({when}): {reason}</translation>
    </message>
    <message>
        <source>Declared to differ perhaps by {by} ({when}): {reason}</source>
        <translation>Für vielleicht verschieden erklärt von {by} ({when}): {reason}</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Design (own)…</source>
        <translation>Stichprobenplan (eigener)…</translation>
    </message>
    <message>
        <source>Design effect: {effect} times the variance of a simple random sample</source>
        <translation>Designeffekt: das {effect}-Fache der Varianz einer einfachen Zufallsstichprobe</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Stichprobenplan…</translation>
    </message>
    <message>
        <source>Difference from the rest</source>
        <translation>Unterschied zum Rest</translation>
    </message>
    <message>
        <source>Difference: {value}</source>
        <translation>Unterschied: {value}</translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation>Unterschiede zwischen Wellen werden nicht eingegeben: Sie werden aus den Anteilen berechnet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Diverging bars</source>
        <translation>Divergierende Balken</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <comment>move an answer down</comment>
        <translation>Na&amp;ch unten</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Download it again, or choose another format, such as CSV.</source>
        <translation>Laden Sie sie erneut herunter, oder wählen Sie ein anderes Format, etwa CSV.</translation>
    </message>
    <message>
        <source>Download one of the data sets that it names, and open that file.</source>
        <translation>Laden Sie einen der Datensätze herunter, die sie nennt, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Download the data with their values, for a period in which there are some.</source>
        <translation>Laden Sie die Daten mit ihren Werten herunter, für einen Zeitraum, in dem es welche gibt.</translation>
    </message>
    <message>
        <source>Drawn from a closed list of {n}, without putting back</source>
        <translation>Ohne Zurücklegen aus einer vollständigen Liste von {n} gezogen</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Each bar is all who answered; its parts are the shares of the answers.</source>
        <translation>Jeder Balken steht für alle, die geantwortet haben; seine Teile sind die Anteile der Antworten.</translation>
    </message>
    <message>
        <source>Each bar is the share that gave an answer.</source>
        <translation>Jeder Balken ist der Anteil derer, die eine Antwort gaben.</translation>
    </message>
    <message>
        <source>Each dot is a share or a mean; the grey one is the wave before, if there is one.</source>
        <translation>Jeder Punkt ist ein Anteil oder ein Mittelwert; der graue ist die vorige Welle, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Each group has its own base; numbers are shares of it.</source>
        <translation>Jede Gruppe hat ihre eigene Basis; die Zahlen sind Anteile davon.</translation>
    </message>
    <message>
        <source>Each mark is a wave; lines join what may be compared.</source>
        <translation>Jedes Zeichen ist eine Welle; Linien verbinden, was verglichen werden darf.</translation>
    </message>
    <message>
        <source>Each wave needs a name of its own.</source>
        <translation>Jede Welle braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>&amp;Fußnote bearbeiten…</translation>
    </message>
    <message>
        <source>Edit &amp;title…</source>
        <translation>&amp;Titel bearbeiten…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Fußnote bearbeiten…</translation>
    </message>
    <message>
        <source>Edit title…</source>
        <translation>Titel bearbeiten…</translation>
    </message>
    <message>
        <source>Effective base</source>
        <translation>Effektive Fallzahl</translation>
    </message>
    <message>
        <source>Effective base: {n}</source>
        <translation>Effektive Fallzahl: {n}</translation>
    </message>
    <message>
        <source>Empties the conditions; Apply then looks at everybody</source>
        <translation>Löscht die Bedingungen; „Anwenden“ betrachtet dann alle</translation>
    </message>
    <message>
        <source>Empties the fields; Apply then takes it</source>
        <translation>Leert die Felder; mit „Anwenden“ bestätigen</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Enter on a mark or in a table</source>
        <translation>Eingabetaste auf Punkt oder Balken oder in einer Tabelle</translation>
    </message>
    <message>
        <source>Enter or double-click opens the chart</source>
        <translation>Eingabetaste oder Doppelklick öffnet das Diagramm</translation>
    </message>
    <message>
        <source>Enter the known shares again.</source>
        <translation>Geben Sie die bekannten Anteile neu ein.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Established ahead of it: {answers}</source>
        <translation>Gesichert davor: {answers}</translation>
    </message>
    <message>
        <source>Established behind it: {answers}</source>
        <translation>Gesichert dahinter: {answers}</translation>
    </message>
    <message>
        <source>Eurostat TSV</source>
        <translation>TSV von Eurostat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody is looked at.</source>
        <translation>Alle werden betrachtet.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Explain the number, or open the row</source>
        <translation>Die Zahl erklären oder die Zeile öffnen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Explanation of {number}</source>
        <translation>Erklärung zu {number}</translation>
    </message>
    <message>
        <source>Expor&amp;t study</source>
        <translation>Studie exp&amp;ortieren</translation>
    </message>
    <message>
        <source>Export it as SPSS, CSV or Parquet, or save it as a study.</source>
        <translation>Exportieren Sie sie als SPSS, CSV oder Parquet oder speichern Sie sie als Studie.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportieren oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Export study</source>
        <translation>Studie exportieren</translation>
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
        <source>Export the codebook again, with its variables, as DDI Codebook 2.5.</source>
        <translation>Exportieren Sie das Codebuch mit seinen Variablen erneut als DDI Codebook 2.5.</translation>
    </message>
    <message>
        <source>Export the numbers of the chart</source>
        <translation>Die Zahlen des Diagramms exportieren</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>Den Stil exportieren</translation>
    </message>
    <message>
        <source>Export the survey again as Triple-S 1.2 or 2.0.</source>
        <translation>Exportieren Sie die Umfrage erneut als Triple-S 1.2 oder 2.0.</translation>
    </message>
    <message>
        <source>Export the survey structure (.lss) again from LimeSurvey.</source>
        <translation>Exportieren Sie die Umfragestruktur (.lss) noch einmal aus LimeSurvey.</translation>
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
        <source>File</source>
        <translation>Datei</translation>
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
        <source>Fill in one row for each figure.</source>
        <translation>Füllen Sie für jede Zahl eine Zeile aus.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation>Füllen Sie die Zelle aus, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>Find in the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test</source>
        <translation>exakter Test von Fisher</translation>
    </message>
    <message>
        <source>Flow of ranks</source>
        <translation>Verlauf der Ränge</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
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
        <source>For studies with two waves or more.</source>
        <translation>Für Studien mit zwei oder mehr Wellen.</translation>
    </message>
    <message>
        <source>For surveys of respondents: breaks a question down by the answers to others.</source>
        <translation>Für Umfragen mit Befragten: gliedert eine Frage nach den Antworten auf andere auf.</translation>
    </message>
    <message>
        <source>For “{question}”, a lowest and a highest value are needed.</source>
        <translation>Für „{question}“ werden ein niedrigster und ein höchster Wert benötigt.</translation>
    </message>
    <message>
        <source>For “{question}”, a value is still missing.</source>
        <translation>Für „{question}“ fehlt noch ein Wert.</translation>
    </message>
    <message>
        <source>For “{question}”, only one value is possible here.</source>
        <translation>Für „{question}“ ist hier nur ein Wert möglich.</translation>
    </message>
    <message>
        <source>For “{question}”, {low} is higher than {high}.</source>
        <translation>Für „{question}“ ist {low} höher als {high}.</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Format der Kopien</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; the file there is as it was.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger; die Datei dort ist unverändert.</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>Free texts and identifiers have no answers to compare; choose another question.</source>
        <translation>Freitexte und Kennungen haben keine vergleichbaren Antworten; wählen Sie eine andere Frage.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>before the earlier of two waves</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From: {wave}</source>
        <translation>Von: {wave}</translation>
    </message>
    <message>
        <source>From: {wave} ({population})</source>
        <translation>Von: {wave} ({population})</translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation>Geben Sie jeder Zeile eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give standard, strong, greys, the name of a saved style, or a style file.</source>
        <translation>Geben Sie standard, strong, greys, den Namen eines gespeicherten Stils oder eine Stildatei an.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation>Geben Sie der Spalte das Format „Text“, und tippen Sie den Wert noch einmal ein.</translation>
    </message>
    <message>
        <source>Give the lowest and the highest value instead, for example: {example}</source>
        <translation>Geben Sie stattdessen den niedrigsten und den höchsten Wert an, zum Beispiel: {example}</translation>
    </message>
    <message>
        <source>Give the number of all units on the list that the sample was drawn from.</source>
        <translation>Geben Sie die Zahl aller Einheiten der Liste an, aus der die Stichprobe gezogen wurde.</translation>
    </message>
    <message>
        <source>Give the published figures a wave of their own.</source>
        <translation>Geben Sie den veröffentlichten Zahlen eine eigene Welle.</translation>
    </message>
    <message>
        <source>Go back to “{study}” first.</source>
        <translation>Gehen Sie zuerst zu „{study}“ zurück.</translation>
    </message>
    <message>
        <source>Go back to “{study}” to apply weights.</source>
        <translation>Gehen Sie zu „{study}“ zurück, um Gewichte anzuwenden.</translation>
    </message>
    <message>
        <source>Greys, for print</source>
        <translation>Graustufen, für den Druck</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>letters: answers that share one are not told apart</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>Gruppierte Balken</translation>
    </message>
    <message>
        <source>Groups that were drawn whole, such as schools or households</source>
        <translation>Gruppen, die als Ganzes gezogen wurden, etwa Schulen oder Haushalte</translation>
    </message>
    <message>
        <source>Groups that were sampled apart, such as regions</source>
        <translation>Gruppen, aus denen getrennt gezogen wurde, etwa Regionen</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Halbe Folie</translation>
    </message>
    <message>
        <source>Header &amp;rows</source>
        <translation>Ko&amp;pfzeilen</translation>
    </message>
    <message>
        <source>Higher than</source>
        <translation>Höher als</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Highest weight, as a multiple of the mean</source>
        <translation>Größtes Gewicht, als Vielfaches des Mittelwerts</translation>
    </message>
    <message>
        <source>How asked</source>
        <translation>Wie gefragt</translation>
    </message>
    <message>
        <source>How it was tested</source>
        <translation>Wie er getestet wurde</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Wie sie berechnet wurde</translation>
    </message>
    <message>
        <source>How many answered was not published</source>
        <translation>Wie viele antworteten, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>How many firms or people this figure is a share of. Leave it empty if it was not published.</source>
        <translation>Auf wie viele Unternehmen oder Personen sich die Zahl bezieht. Leer lassen, wenn das nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>How respondents count: {weighting}</source>
        <translation>Wie die Befragten zählen: {weighting}</translation>
    </message>
    <message>
        <source>How respondents were drawn</source>
        <translation>Wie die Befragten gezogen wurden</translation>
    </message>
    <message>
        <source>How respondents were drawn and weighted was not published: a simple random sample is assumed.</source>
        <translation>Wie die Befragten gezogen und gewichtet wurden, ist nicht veröffentlicht: Es wird von einer einfachen Zufallsstichprobe ausgegangen.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Wie die Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Einlesen der Datei</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>How to read it: {how}</source>
        <translation>So ist es zu lesen: {how}</translation>
    </message>
    <message>
        <source>How {file} was read</source>
        <translation>Wie {file} gelesen wurde</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identifier of the &amp;person (panel)</source>
        <translation>Kennung der &amp;Befragten (Panel)</translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation>Illustration mit erfundenen Daten</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Einen Stil importieren</translation>
    </message>
    <message>
        <source>In the base: {answers}</source>
        <translation>In der Basis: {answers}</translation>
    </message>
    <message>
        <source>In the column: {value}</source>
        <translation>In der Spalte: {value}</translation>
    </message>
    <message>
        <source>In the crosstab: {questions}</source>
        <translation>In der Kreuztabelle: {questions}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>In der Datei: {cell}</translation>
    </message>
    <message>
        <source>In the lead: {before} in {first}, {after} in {last}</source>
        <translation>Vorn: {before} ({first}), {after} ({last})</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>In der neuen Datei</translation>
    </message>
    <message>
        <source>In the rest: {value}</source>
        <translation>Sonst: {value}</translation>
    </message>
    <message>
        <source>In the words of the source: “{words}”</source>
        <translation>In den Worten der Quelle: „{words}“</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>In dieser Studie</translation>
    </message>
    <message>
        <source>Include “don&apos;t &amp;know”</source>
        <translation>„Weiß nicht“ mitzäh&amp;len</translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation>Intervall der Veränderung</translation>
    </message>
    <message>
        <source>Interval of the difference</source>
        <translation>Intervall des Unterschieds</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>It has another shape now, and was drawn anew: looks chosen by hand are gone.</source>
        <translation>Das Diagramm hat jetzt eine andere Form und wurde neu gezeichnet: Von Hand gewählte Formatierungen sind weg.</translation>
    </message>
    <message numerus="yes">
        <source>It is corrected for the %n change(s) tested together (Holm), so that the chance of any false claim among them stays below {alpha}.</source>
        <translation>
            <numerusform>Er ist für die %n getestete Veränderung korrigiert (Holm), sodass die Wahrscheinlichkeit einer falschen Aussage unter {alpha} bleibt.</numerusform>
            <numerusform>Er ist für die %n gemeinsam getesteten Veränderungen korrigiert (Holm), sodass die Wahrscheinlichkeit auch nur einer falschen Aussage unter {alpha} bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is that of the least favourable rounding.</source>
        <translation>Das gilt für die ungünstigste Rundung.</translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation>Das Programm stellt keine Netzwerkverbindung her und ändert nie die Dateien, die es öffnet.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Die Datei wurde vielleicht verschoben oder umbenannt; wählen Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>It would be established if that base were %n answer(s) or more.</source>
        <translation>
            <numerusform>Die Veränderung wäre gesichert, wenn diese Basis mindestens %n Antwort umfasste.</numerusform>
            <numerusform>Die Veränderung wäre gesichert, wenn diese Basis mindestens %n Antworten umfasste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answers are: {answers}.</source>
        <translation>Die Antworten sind: {answers}.</translation>
    </message>
    <message>
        <source>Its base</source>
        <translation>Ihre Basis</translation>
    </message>
    <message>
        <source>Its line ends may be lost; export it again from the survey tool.</source>
        <translation>Vielleicht sind die Zeilenenden verloren gegangen; exportieren Sie sie noch einmal aus dem Umfrageprogramm.</translation>
    </message>
    <message>
        <source>Its numbers had been changed by hand: they are those of the study now.</source>
        <translation>Die Zahlen waren von Hand geändert: Jetzt sind es die der Studie.</translation>
    </message>
    <message>
        <source>Its rank</source>
        <translation>Ihr Rang</translation>
    </message>
    <message>
        <source>Its rank lies between 1 plus those ahead, and the number of answers less those behind.</source>
        <translation>Der Rang liegt zwischen 1 plus der Zahl der Antworten davor und der Gesamtzahl der Antworten abzüglich derer dahinter.</translation>
    </message>
    <message>
        <source>Its sheet “survey” needs the columns “type” and “name”; download the form again.</source>
        <translation>Das Blatt „survey“ braucht die Spalten „type“ und „name“; laden Sie das Formular noch einmal herunter.</translation>
    </message>
    <message>
        <source>JSON-stat</source>
        <translation>JSON-stat</translation>
    </message>
    <message>
        <source>Joint places {first} to {last}: the source gives no order among them</source>
        <translation>Geteilte Plätze {first} bis {last}: Die Quelle nennt keine Reihenfolge darunter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>Keep the text (Enter)</source>
        <translation>Text behalten (Enter)</translation>
    </message>
    <message>
        <source>Keeps these choices for the next file of this form (Ctrl+Return)</source>
        <translation>Behält diese Entscheidungen für die nächste Datei dieser Form (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Kept as a category of their own</source>
        <translation>Als eigene Kategorie behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Known share</source>
        <translation>Bekannter Anteil</translation>
    </message>
    <message>
        <source>Known shares &amp;of</source>
        <translation>Bekannte Anteile &amp;für</translation>
    </message>
    <message>
        <source>Known shares: {question}</source>
        <translation>Bekannte Anteile: {question}</translation>
    </message>
    <message>
        <source>KoboToolbox, ODK, XLSForm</source>
        <translation>KoboToolbox, ODK, XLSForm</translation>
    </message>
    <message>
        <source>La&amp;yout for charts</source>
        <translation>La&amp;yout für Diagramme</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Label of that question</source>
        <translation>Beschriftung dieser Frage</translation>
    </message>
    <message>
        <source>Label of the answer</source>
        <translation>Beschriftung der Antwort</translation>
    </message>
    <message>
        <source>Label of the battery</source>
        <translation>Beschriftung der Fragebatterie</translation>
    </message>
    <message>
        <source>Label of the code</source>
        <translation>Beschriftung des Codes</translation>
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
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Leads to check</source>
        <translation>Zu prüfende Veränderungen</translation>
    </message>
    <message numerus="yes">
        <source>Leads to check: {found} found among %n change(s) tested</source>
        <translation>
            <numerusform>Zu prüfen: {found} von %n getesteten Veränderung</numerusform>
            <numerusform>Zu prüfen: {found} von %n getesteten Veränderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Leave it out of the study</source>
        <translation>Aus der Studie weglassen</translation>
    </message>
    <message>
        <source>Leave out some columns or rows.</source>
        <translation>Lassen Sie einige Spalten oder Zeilen weg.</translation>
    </message>
    <message>
        <source>Leave the question out of the known shares: every wave must have been asked.</source>
        <translation>Nehmen Sie die Frage aus den bekannten Anteilen: Sie muss in jeder Welle gestellt worden sein.</translation>
    </message>
    <message>
        <source>Leave this as it is unless you know the sampling plan. Each wave is a sample of its own.</source>
        <translation>Lassen Sie dies so, wenn Sie den Stichprobenplan nicht kennen. Jede Welle ist eine eigene Stichprobe.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>Left out (weight 0)</source>
        <translation>Weggelassen (Gewicht 0)</translation>
    </message>
    <message>
        <source>Left out: there is nothing to show.</source>
        <translation>Weggelassen: Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Letters {letters}: higher than {columns}</source>
        <translation>Buchstaben {letters}: höher als {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Letters: corrected in the same way for the %n pair(s) of columns of this row in this breakdown.</source>
        <translation>
            <numerusform>Buchstaben: ebenso korrigiert für das %n Spaltenpaar dieser Zeile in dieser Aufgliederung.</numerusform>
            <numerusform>Buchstaben: ebenso korrigiert für die %n Spaltenpaare dieser Zeile in dieser Aufgliederung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Lizenzen aller Teile</translation>
    </message>
    <message>
        <source>LimeSurvey</source>
        <translation>LimeSurvey</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Zeile unter dem Titel</translation>
    </message>
    <message>
        <source>Line {line}: {text} is below 0.</source>
        <translation>Zeile {line}: {text} liegt unter 0.</translation>
    </message>
    <message>
        <source>Line {line}: “{answer}” has a number already, in line {other}.</source>
        <translation>Zeile {line}: „{answer}“ hat schon eine Zahl, in Zeile {other}.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” begins with more than one answer.</source>
        <translation>Zeile {line}: „{text}“ beginnt mit mehr als einer Antwort.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” has no number.</source>
        <translation>Zeile {line}: „{text}“ hat keine Zahl.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no answer to “{question}”.</source>
        <translation>Zeile {line}: „{text}“ ist keine Antwort auf „{question}“.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Lines follow the ranks of answers over the waves; they say nothing of distances.</source>
        <translation>Linien folgen den Rängen der Antworten über die Wellen; über Abstände sagen sie nichts.</translation>
    </message>
    <message>
        <source>Lines with an answer and its share, or a column of shares</source>
        <translation>Zeilen mit einer Antwort und ihrem Anteil, oder eine Spalte mit Anteilen</translation>
    </message>
    <message>
        <source>Lines with caps, and bands, are {level} intervals: what the numbers may be, from chance alone.</source>
        <translation>Linien mit Querstrichen und Bänder sind {level}-Intervalle: was die Zahlen sein können, allein durch Zufall.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List size by &amp;stratum</source>
        <translation>Listengröße je S&amp;chicht</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look at a question in the main window to see its chart here.</source>
        <translation>Sehen Sie sich im Hauptfenster eine Frage an, um hier ihr Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>Look at it in the window to see why.</source>
        <translation>Sehen Sie im Fenster nach, warum.</translation>
    </message>
    <message>
        <source>Looking for what changed…</source>
        <translation>Suche nach dem, was sich verändert hat…</translation>
    </message>
    <message>
        <source>Lower than {columns}, where the letter {letter} says so</source>
        <translation>Niedriger als {columns}, wo der Buchstabe {letter} steht</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Lowest weight, as a multiple of the mean</source>
        <translation>Kleinstes Gewicht, als Vielfaches des Mittelwerts</translation>
    </message>
    <message>
        <source>Make this chart anew, or give the question its old name.</source>
        <translation>Erstellen Sie dieses Diagramm neu, oder geben Sie der Frage ihren alten Namen.</translation>
    </message>
    <message>
        <source>Make this chart anew.</source>
        <translation>Erstellen Sie dieses Diagramm neu.</translation>
    </message>
    <message>
        <source>Makes each tick box a question of its own</source>
        <translation>Macht aus jedem Ankreuzfeld eine eigene Frage</translation>
    </message>
    <message>
        <source>Makes one question of the tick boxes that are marked</source>
        <translation>Macht aus den markierten Ankreuzfeldern eine Frage</translation>
    </message>
    <message>
        <source>Marked as a small base: it, or the effective one, is below {base}, or the interval is {width} wide or more.</source>
        <translation>Als kleine Basis markiert: Die Basis oder die effektive Fallzahl liegt unter {base}, oder das Intervall ist {width} breit oder breiter.</translation>
    </message>
    <message>
        <source>Marked as a small base: it, or the effective one, is below {base}.</source>
        <translation>Als kleine Basis markiert: Die Basis oder die effektive Fallzahl liegt unter {base}.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlerer Skalenwert</translation>
    </message>
    <message>
        <source>Merge it with another answer, or leave it out of the known shares.</source>
        <translation>Fassen Sie sie mit einer anderen Antwort zusammen, oder nehmen Sie sie aus den bekannten Anteilen.</translation>
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
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing value; in the file: {cell}</source>
        <translation>Fehlender Wert; in der Datei: {cell}</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Missing values, such as 98; 99</source>
        <translation>Fehlende Werte, z. B. 98; 99</translation>
    </message>
    <message>
        <source>Months of “{column}” as waves</source>
        <translation>Monate von „{column}“ als Wellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Name des Stils</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>Nearly all answers to “{question}” are numbers, but not these: {words}.</source>
        <translation>Fast alle Antworten auf „{question}“ sind Zahlen, nur diese nicht: {words}.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Net (positive less negative)</source>
        <translation>Saldo (positiv minus negativ)</translation>
    </message>
    <message>
        <source>Net: positive less negative</source>
        <translation>Saldo: positiv minus negativ</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Keine Aufgliederung</translation>
    </message>
    <message>
        <source>No change between {earlier} and {later} could be tested</source>
        <translation>Keine Veränderung zwischen {earlier} und {later} ließ sich testen</translation>
    </message>
    <message>
        <source>No change established between {earlier} and {later}</source>
        <translation>Keine gesicherte Veränderung zwischen {earlier} und {later}</translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation>Für diese Frage gibt es kein passendes Diagramm. Die Antworten stehen auf der Registerkarte Daten.</translation>
    </message>
    <message>
        <source>No chart in it was made here.</source>
        <translation>Kein Diagramm darin wurde hier erstellt.</translation>
    </message>
    <message>
        <source>No chart of an office program says what this one says.</source>
        <translation>Kein Diagramm eines Büroprogramms sagt dasselbe wie dieses.</translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation>Keine Spalte: eine Welle</translation>
    </message>
    <message>
        <source>No difference established by {breakdown}</source>
        <translation>Kein gesicherter Unterschied nach {breakdown}</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>No leads found among %n change(s) tested</source>
        <translation>
            <numerusform>Nichts zu prüfen bei %n getesteten Veränderung</numerusform>
            <numerusform>Nichts zu prüfen bei %n getesteten Veränderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order established among %n answer(s)</source>
        <translation>
            <numerusform>Keine Reihenfolge festgestellt für %n Antwort</numerusform>
            <numerusform>Keine Reihenfolge unter %n Antworten festgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>No other column of “{question}” has answers enough</source>
        <translation>Keine andere Spalte von „{question}“ hat genug Antworten</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Es wurde kein Drucker gefunden.</translation>
    </message>
    <message>
        <source>No published shares are found on {sheets}: not read.</source>
        <translation>Keine veröffentlichten Anteile gefunden auf {sheets}: nicht gelesen.</translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation>Keine Frage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No whole number out of {n} rounds to {amount}: the percentage is weighted, or misprinted.</source>
        <translation>Keine ganze Zahl von {n} rundet sich auf {amount}: Der Prozentsatz ist gewichtet oder falsch gedruckt.</translation>
    </message>
    <message>
        <source>Nobody answered this question, or too few to show anything.</source>
        <translation>Niemand hat diese Frage beantwortet, oder zu wenige, um etwas zu zeigen.</translation>
    </message>
    <message>
        <source>Nobody in {waves} meets these conditions.</source>
        <translation>Niemand erfüllt diese Bedingungen ({waves}).</translation>
    </message>
    <message>
        <source>Nobody meets these conditions.</source>
        <translation>Niemand erfüllt diese Bedingungen.</translation>
    </message>
    <message>
        <source>Nobody of those who are looked at gave an answer that counts.</source>
        <translation>Von den Betrachteten gab niemand eine Antwort, die zählt.</translation>
    </message>
    <message>
        <source>Nobody who is looked at answered: there is no number.</source>
        <translation>Von den Betrachteten hat niemand geantwortet: Es gibt keine Zahl.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>limits of the weights</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: a single column</source>
        <translation>Keines: eine einzige Spalte</translation>
    </message>
    <message>
        <source>Not asked in {wave}.</source>
        <translation>In {wave} nicht gefragt.</translation>
    </message>
    <message>
        <source>Not compared: the column or the rest has too few answers</source>
        <translation>Nicht verglichen: zu wenige Antworten in der Spalte oder bei den anderen Befragten</translation>
    </message>
    <message>
        <source>Not compared: too few answers</source>
        <translation>Nicht verglichen: zu wenige Antworten</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Not in the base: {who}</source>
        <translation>Nicht in der Basis: {who}</translation>
    </message>
    <message>
        <source>Not read; in the file: {cell}</source>
        <translation>Nicht gelesen; in der Datei: {cell}</translation>
    </message>
    <message>
        <source>Not shown: it needs a base and an effective base of at least {least}, and an interval of less than {width}.</source>
        <translation>Nicht gezeigt: Nötig sind eine Basis und eine effektive Fallzahl von mindestens {least} und ein Intervall von weniger als {width}.</translation>
    </message>
    <message>
        <source>Not shown: it needs a base and an effective base of at least {least}.</source>
        <translation>Nicht gezeigt: Nötig sind eine Basis und eine effektive Fallzahl von mindestens {least}.</translation>
    </message>
    <message>
        <source>Not told apart from it: {answers}</source>
        <translation>Statistisch gleichauf: {answers}</translation>
    </message>
    <message>
        <source>Not told apart from {columns}</source>
        <translation>Kein gesicherter Unterschied zu {columns}</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Not updated: no question is like “{question}”</source>
        <translation>Nicht aktualisiert: Keine Frage ähnelt „{question}“</translation>
    </message>
    <message>
        <source>Not updated: there is no “{question}” any more. It may be “{other}” now.</source>
        <translation>Nicht aktualisiert: „{question}“ gibt es nicht mehr. Vielleicht ist es jetzt „{other}“.</translation>
    </message>
    <message>
        <source>Not updated: “{question}” asks something else now</source>
        <translation>Nicht aktualisiert: „{question}“ fragt jetzt etwas anderes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation>Anmerkung zur Studie</translation>
    </message>
    <message>
        <source>Note under the chart ({language}); the source stays</source>
        <translation>Fußnote unter dem Diagramm ({language}); die Quelle bleibt</translation>
    </message>
    <message>
        <source>Nothing is known that would keep the waves from being compared.</source>
        <translation>Es ist nichts bekannt, was gegen einen Vergleich der Wellen spräche.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing was assumed, and nothing looks odd.</source>
        <translation>Nichts wurde angenommen, und nichts fällt auf.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of respondents</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers as &amp;CSV…</source>
        <translation>Zahlen als &amp;CSV…</translation>
    </message>
    <message>
        <source>Numbers as &amp;workbook…</source>
        <translation>Zahlen als &amp;Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation>Zahlen zwischen 0 und 1 in der Spalte der Werte wurden als Prozentwerte gelesen.</translation>
    </message>
    <message>
        <source>OECD.Stat CSV</source>
        <translation>CSV von OECD.Stat</translation>
    </message>
    <message>
        <source>Of a scale, follow</source>
        <translation>Kennzahl der Skala</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>One change was tested, so nothing had to be corrected.</source>
        <translation>Nur eine Veränderung wurde getestet, also war nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation>Eine einzelne Spalte kann keine Frage mit mehreren Antworten sein.</translation>
    </message>
    <message>
        <source>One figure a row: 42 %, about 40 %, 2/3, rank 1, named. A wave, question or answer that is called as in “{study}” is that one. Rows can be pasted from a spreadsheet.</source>
        <translation>Eine Zahl je Zeile: 42&#xa0;%, etwa 40&#xa0;%, 2/3, Platz 1, genannt. Eine Welle, Frage oder Antwort, die wie in „{study}“ heißt, ist dieselbe. Zeilen können aus einer Tabellenkalkulation eingefügt werden.</translation>
    </message>
    <message>
        <source>One of the numbers is marked as a small base.</source>
        <translation>Eine der Zahlen ist als kleine Basis markiert.</translation>
    </message>
    <message>
        <source>One of the two is marked as a small base.</source>
        <translation>Eine der beiden ist als kleine Basis markiert.</translation>
    </message>
    <message>
        <source>One of the two is no exact figure, so nothing can be tested.</source>
        <translation>Eine der beiden ist keine genaue Zahl, also lässt sich nichts testen.</translation>
    </message>
    <message>
        <source>One of the two rests on too few answers, so nothing was tested.</source>
        <translation>Eine der beiden beruht auf zu wenigen Antworten, also wurde nichts getestet.</translation>
    </message>
    <message>
        <source>One size of the whole list does not tell how many are in each stratum.</source>
        <translation>Die Größe der ganzen Liste sagt nicht, wie viele Einheiten jede Schicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n file(s) were opened.</source>
        <translation>
            <numerusform>Nur %n Datei wurde geöffnet.</numerusform>
            <numerusform>Nur %n Dateien wurden geöffnet.</numerusform>
        </translation>
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
        <source>Only where all were drawn at random from one complete list</source>
        <translation>Nur wenn alle zufällig aus einer vollständigen Liste gezogen wurden</translation>
    </message>
    <message>
        <source>Only: {condition}</source>
        <translation>Nur: {condition}</translation>
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
        <source>Open a copy from a backup, or the survey file that it was made from.</source>
        <translation>Öffnen Sie eine Sicherungskopie oder die Umfragedatei, aus der sie entstand.</translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation>Öffnen Sie eine Datei mit einer Zeile je befragter Person als Umfragedatei.</translation>
    </message>
    <message>
        <source>Open a study with a question that has a chart.</source>
        <translation>Öffnen Sie eine Studie mit einer Frage, die ein Diagramm hat.</translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation>Umfragedatei öffnen</translation>
    </message>
    <message>
        <source>Open a survey file to choose who is looked at.</source>
        <translation>Öffnen Sie eine Umfragedatei, um zu wählen, wer betrachtet wird.</translation>
    </message>
    <message>
        <source>Open a survey file with one row a respondent.</source>
        <translation>Öffnen Sie eine Umfragedatei mit einer Zeile je Befragten.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in the chart of its waves</source>
        <translation>Im Diagramm der Wellen öffnen</translation>
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
        <source>Open the file of the answers; keep this one in the same folder.</source>
        <translation>Öffnen Sie die Datei mit den Antworten; lassen Sie diese im selben Ordner.</translation>
    </message>
    <message>
        <source>Open the others once some windows are closed.</source>
        <translation>Öffnen Sie die anderen, sobald einige Fenster geschlossen sind.</translation>
    </message>
    <message>
        <source>Open the survey file or the study again.</source>
        <translation>Öffnen Sie die Umfragedatei oder die Studie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Opened as last time (recipe of %n decision(s)).</source>
        <translation>
            <numerusform>Geöffnet wie beim letzten Mal (Rezept mit %n Entscheidung).</numerusform>
            <numerusform>Geöffnet wie beim letzten Mal (Rezept mit %n Entscheidungen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order and words</source>
        <translation>Reihenfolge und Texte</translation>
    </message>
    <message>
        <source>Orders and lists that were published without shares have no intervals, and are no bars.</source>
        <translation>Reihenfolgen und Listen, die ohne Anteile veröffentlicht wurden, haben keine Intervalle und sind keine Balken.</translation>
    </message>
    <message>
        <source>Other slides stay as they are, the cover too.</source>
        <translation>Die anderen Folien bleiben, wie sie sind, auch die Titelfolie.</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>PNG picture without &amp;background</source>
        <translation>PNG-Bild ohne &amp;Hintergrund</translation>
    </message>
    <message>
        <source>PNG picture, &amp;1×</source>
        <translation>PNG-Bild, &amp;1×</translation>
    </message>
    <message>
        <source>PNG picture, &amp;2×</source>
        <translation>PNG-Bild, &amp;2×</translation>
    </message>
    <message>
        <source>PNG picture, &amp;3×</source>
        <translation>PNG-Bild, &amp;3×</translation>
    </message>
    <message>
        <source>Paired score interval, since the same respondents are on both sides: {formula}, with d = {net}, s = {error} (the standard error), n = {n}, k = {kish} (Kish) and z = {z}</source>
        <translation>Gepaartes Score-Intervall, da auf beiden Seiten dieselben Befragten stehen: {formula}, mit d = {net}, s = {error} (dem Standardfehler), n = {n}, k = {kish} (Kish) und z = {z}</translation>
    </message>
    <message>
        <source>Parentheses stand more than {most} deep inside one another.</source>
        <translation>Mehr als {most} Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a number for each answer, or answers with their numbers.</source>
        <translation>Fügen Sie für jede Antwort eine Zahl ein, oder Antworten mit ihren Zahlen.</translation>
    </message>
    <message>
        <source>Paste all the answers together, or write a percent sign behind each number.</source>
        <translation>Fügen Sie alle Antworten zusammen ein, oder schreiben Sie hinter jede Zahl ein Prozentzeichen.</translation>
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
        <source>Paste known shares: {question}</source>
        <translation>Bekannte Anteile einfügen: {question}</translation>
    </message>
    <message>
        <source>Paste them into a spreadsheet.</source>
        <translation>Fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation>Prozentzeichen sind weggelassen in {columns}.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prozente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Place {place} in the order of the source</source>
        <translation>Platz {place} in der Reihenfolge der Quelle</translation>
    </message>
    <message>
        <source>Places as they were published: an order tells nothing of distances, and is no share.</source>
        <translation>Plätze, wie sie veröffentlicht wurden: Eine Reihenfolge sagt nichts über Abstände und ist kein Anteil.</translation>
    </message>
    <message>
        <source>Point at a bar or a dot, or go to it with the arrow keys, and try again.</source>
        <translation>Zeigen Sie auf einen Balken oder Punkt, oder gehen Sie mit den Pfeiltasten hin, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Population: {population}</source>
        <translation>Grundgesamtheit: {population}</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Vor&amp;herige Frage</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>Presenting: question {number} of {count}</source>
        <translation>Präsentation: Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Preview of the slides</source>
        <translation>Vorschau der Folien</translation>
    </message>
    <message>
        <source>Preview of {style}</source>
        <translation>Vorschau von {style}</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Das Diagramm drucken</translation>
    </message>
    <message>
        <source>Printed as {amount}</source>
        <translation>Veröffentlicht als {amount}</translation>
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
        <source>Published figures</source>
        <translation>Veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation>Die veröffentlichten Zahlen gehören ihren Quellen. Das Programm ist freie Software (MIT).</translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: %n question(s), columns: {groups}.</source>
        <translation>
            <numerusform>Veröffentlichte Zahlen, keine Befragten: %n Frage, Spalten: {groups}.</numerusform>
            <numerusform>Veröffentlichte Zahlen, keine Befragten: %n Fragen, Spalten: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: each row is a poll, and so a wave (%n).</source>
        <translation>
            <numerusform>Veröffentlichte Zahlen, keine Befragten: Jede Zeile ist eine Umfrage, also eine Welle (%n).</numerusform>
            <numerusform>Veröffentlichte Zahlen, keine Befragten: Jede Zeile ist eine Umfrage, also eine Welle (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Published figures: the answers are the values of “{dimension}”.</source>
        <translation>Veröffentlichte Zahlen: Die Antworten sind die Werte von „{dimension}“.</translation>
    </message>
    <message>
        <source>Published figures: the answers of single respondents are not available.</source>
        <translation>Veröffentlichte Zahlen: Die Antworten einzelner Befragter liegen nicht vor.</translation>
    </message>
    <message>
        <source>Published numbers in their own unit; they are no shares.</source>
        <translation>Veröffentlichte Zahlen in ihrer eigenen Einheit; es sind keine Anteile.</translation>
    </message>
    <message>
        <source>Published numbers that are no shares have no intervals.</source>
        <translation>Veröffentlichte Zahlen, die keine Anteile sind, haben keine Intervalle.</translation>
    </message>
    <message>
        <source>Put a semicolon or a tab between them.</source>
        <translation>Setzen Sie ein Semikolon oder einen Tabulator dazwischen.</translation>
    </message>
    <message>
        <source>Put the data file beside it under the same name, and take the folder out of the XML.</source>
        <translation>Legen Sie die Datendatei unter demselben Namen daneben, und entfernen Sie den Ordner aus dem XML.</translation>
    </message>
    <message>
        <source>Put the lowest value first.</source>
        <translation>Geben Sie zuerst den niedrigsten Wert an.</translation>
    </message>
    <message>
        <source>Put {wanted} beside it, and open it again.</source>
        <translation>Legen Sie {wanted} daneben, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Quarters of “{column}” as waves</source>
        <translation>Quartale von „{column}“ als Wellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question as put</source>
        <translation>Frage im Wortlaut</translation>
    </message>
    <message>
        <source>Question of condition {number}</source>
        <translation>Frage der Bedingung {number}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <translation>Frage: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions and answers are named by {file}: {known} of {columns} columns match.</source>
        <translation>Fragen und Antworten sind nach {file} benannt: {known} von {columns} Spalten stimmen überein.</translation>
    </message>
    <message>
        <source>Questions of both files</source>
        <translation>Fragen beider Dateien</translation>
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
        <translation>Test von Rao und Scott: F = {f} mit {df} und {error} Freiheitsgraden</translation>
    </message>
    <message>
        <source>Re&amp;move the remark</source>
        <translation>Bemerkung &amp;entfernen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read as numbers of people, {total} in all, and turned into shares.</source>
        <translation>Als Zahlen von Personen gelesen, zusammen {total}, und in Anteile umgerechnet.</translation>
    </message>
    <message>
        <source>Read each cell as one answer</source>
        <translation>Jede Zelle als eine Antwort lesen</translation>
    </message>
    <message>
        <source>Read it as numbers</source>
        <translation>Als Zahlen lesen</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message>
        <source>Recipes and unsaved changes</source>
        <translation>Rezepte und nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remark beside this mark ({language})</source>
        <translation>Bemerkung neben diesem Punkt oder Balken ({language})</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Bemerkung: {text}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>Bedingung {number} entfernen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove the known shares: {question}</source>
        <translation>Bekannte Anteile entfernen: {question}</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Bemerkung entfernen</translation>
    </message>
    <message>
        <source>Remove the row, or name another wave.</source>
        <translation>Entfernen Sie die Zeile, oder nennen Sie eine andere Welle.</translation>
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
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of &amp;wave</source>
        <translation>Bericht über &amp;Welle</translation>
    </message>
    <message>
        <source>Respondent {row} has a negative weight.</source>
        <translation>Befragter {row} hat ein negatives Gewicht.</translation>
    </message>
    <message>
        <source>Respondent {row} has no size of a stratum in “{column}”.</source>
        <translation>Befragter {row} hat keine Schichtgröße in „{column}“.</translation>
    </message>
    <message>
        <source>Respondent {row} has no weight.</source>
        <translation>Befragter {row} hat kein Gewicht.</translation>
    </message>
    <message>
        <source>Respondent {row} has “{text}” in “{column}”, which is no number.</source>
        <translation>Zu Befragtem {row} steht „{text}“ in „{column}“; das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Respondents (n)</source>
        <translation>Befragte (n)</translation>
    </message>
    <message>
        <source>Respondents answered “{question}” in the wave “{wave}”.</source>
        <translation>Befragte haben „{question}“ in der Welle „{wave}“ beantwortet.</translation>
    </message>
    <message>
        <source>Respondents are weighted so that “{study}” agrees with known shares of the population, each wave by itself.</source>
        <translation>Befragte werden so gewichtet, dass „{study}“ mit bekannten Anteilen der Grundgesamtheit übereinstimmt, jede Welle für sich.</translation>
    </message>
    <message>
        <source>Respondents who come back are known by: {question}</source>
        <translation>Befragte von Welle zu Welle erkannt an: {question}</translation>
    </message>
    <message>
        <source>Respondents who come back in several waves</source>
        <translation>Befragte, die in mehreren Wellen wiederkehren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results of {wave}</source>
        <translation>Ergebnisse: {wave}</translation>
    </message>
    <message>
        <source>Reverse-coded</source>
        <translation>Umgekehrt formuliert</translation>
    </message>
    <message>
        <source>Rounded: it stands for anything from {low} to {high}</source>
        <translation>Gerundet: Der genaue Wert liegt zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row} of the answers (“{text}”) sums up the others: it is counted as a person.</source>
        <translation>Zeile {row} der Antworten („{text}“) fasst die anderen zusammen: Sie wird als Person gezählt.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has a negative weight in “{column}”.</source>
        <translation>Zeile {row} der Datei ({wave}) hat ein negatives Gewicht in „{column}“.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has no weight in “{column}”.</source>
        <translation>Zeile {row} der Datei ({wave}) hat kein Gewicht in „{column}“.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has “{text}” in “{column}”, which is no number.</source>
        <translation>Zeile {row} der Datei ({wave}) enthält „{text}“ in „{column}“; das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation>Zeile {row} von {name} hat {found} Zellen, die Kopfzeile aber {expected}.</translation>
    </message>
    <message>
        <source>Rows are answers, columns groups. A letter names a column that the number is established above; shading marks what differs from the rest.</source>
        <translation>Zeilen sind Antworten, Spalten Gruppen. Ein Buchstabe nennt eine Spalte, über der die Zahl gesichert liegt; getönte Zellen unterscheiden sich vom Rest.</translation>
    </message>
    <message>
        <source>Rows are counted from the first respondent. Correct the file (0 leaves a respondent out), or choose other weights.</source>
        <translation>Zeilen werden ab dem ersten Befragten gezählt. Berichtigen Sie die Datei (0 lässt jemanden weg), oder wählen Sie andere Gewichte.</translation>
    </message>
    <message>
        <source>S&amp;lides and report…</source>
        <translation>&amp;Folien und Bericht…</translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation>&amp;Quelle und Methode</translation>
    </message>
    <message>
        <source>S&amp;trata</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <source>S&amp;trong, for projectors</source>
        <translation>&amp;Kräftig, für Beamer</translation>
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
        <translation>SVG-Zeichnung, Schrift als &amp;Umrisse</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sampling &amp;units</source>
        <translation>Stichproben&amp;einheiten</translation>
    </message>
    <message>
        <source>Sampling units: {question}</source>
        <translation>Stichprobeneinheiten: {question}</translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation>Speichern Sie in der Tabellenkalkulation eine Kopie ohne Kennwort, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Save a copy without its films and large pictures, and choose that.</source>
        <translation>Speichern Sie eine Kopie ohne Filme und große Bilder, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Save a copy without its pictures and films, and choose that.</source>
        <translation>Speichern Sie eine Kopie ohne Bilder und Filme, und wählen Sie diese.</translation>
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
        <source>Save it again as Parquet version 1, or as CSV.</source>
        <translation>Speichern Sie es erneut als Parquet Version 1 oder als CSV.</translation>
    </message>
    <message>
        <source>Save it as .pptx in the program that it was made with, and choose that.</source>
        <translation>Speichern Sie sie in dem Programm, mit dem sie erstellt wurde, als .pptx, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it as a study, or export it as a data package or a workbook.</source>
        <translation>Speichern Sie sie als Studie oder exportieren Sie sie als Datenpaket oder Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save it or close it to read the file again.</source>
        <translation>Speichern oder schließen Sie sie, um die Datei erneut zu lesen.</translation>
    </message>
    <message>
        <source>Save it smaller: 1000 pixels are wide enough.</source>
        <translation>Speichern Sie es kleiner: 1000 Pixel Breite genügen.</translation>
    </message>
    <message>
        <source>Save it under another name, or save again to replace it.</source>
        <translation>Speichern Sie sie unter einem anderen Namen, oder speichern Sie noch einmal, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Save slides</source>
        <translation>Folien speichern</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Studie speichern</translation>
    </message>
    <message>
        <source>Save study &amp;as…</source>
        <translation>Studie speichern un&amp;ter…</translation>
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
        <source>Say who declares it.</source>
        <translation>Sagen Sie, wer es erklärt.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the study.</source>
        <translation>Sagen Sie, warum: Der Grund bleibt bei der Studie.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale the known shares to {whole}: {question}</source>
        <translation>Bekannte Anteile auf {whole} bringen: {question}</translation>
    </message>
    <message>
        <source>Scale to {whole}</source>
        <translation>Auf {whole} bringen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>See the crosstab</source>
        <translation>Zur Kreuztabelle</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or export the chart as a PDF page.</source>
        <translation>Richten Sie einen in den Systemeinstellungen ein, oder exportieren Sie das Diagramm als PDF-Seite.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>Several answers were possible, so that one respondent may be in several columns.</source>
        <translation>Mehrere Antworten waren möglich: Eine Person kann in mehreren Spalten vorkommen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share in the sample</source>
        <translation>Anteil in der Stichprobe</translation>
    </message>
    <message>
        <source>Share of all respondents</source>
        <translation>Anteil aller Befragten</translation>
    </message>
    <message>
        <source>Share of mentions</source>
        <translation>Anteil der Nennungen</translation>
    </message>
    <message>
        <source>Share of positive answers</source>
        <translation>Anteil positiver Antworten</translation>
    </message>
    <message>
        <source>Shares on fewer than 30 answers are not shown; those on fewer than 100 are marked.</source>
        <translation>Anteile aus weniger als 30 Antworten werden nicht gezeigt; solche aus weniger als 100 sind markiert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show leads to check instead of findings: more letters, less certain</source>
        <translation>Hinweise zum Prüfen statt Befunde zeigen: mehr Buchstaben, weniger sicher</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Frage zeigen</translation>
    </message>
    <message>
        <source>Si&amp;mple random sample</source>
        <translation>Einfache &amp;Zufallsstichprobe</translation>
    </message>
    <message>
        <source>Size of the &amp;list</source>
        <translation>Größe der &amp;Liste</translation>
    </message>
    <message>
        <source>Size of the population of each stratum: {question}</source>
        <translation>Größe der Grundgesamtheit jeder Schicht: {question}</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Slide {slide}, {question}: {what}</source>
        <translation>Folie {slide}, {question}: {what}</translation>
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
        <source>Slides and report</source>
        <translation>Folien und Bericht</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>Ein Feld je Gruppe</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>So many answers are drawn, those most often given; the others together, if they can be added</source>
        <translation>So viele Antworten werden gezeigt, die häufigsten; die anderen zusammen, wenn sie addiert werden können</translation>
    </message>
    <message>
        <source>Some numbers are written with a decimal comma and others with a decimal point.</source>
        <translation>Einige Zahlen sind mit Dezimalkomma geschrieben, andere mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Some texts are not in the encoding that the file names, and are read as Windows-1252.</source>
        <translation>Einige Texte sind nicht in der Kodierung, die die Datei nennt, und werden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Something in here was changed.</source>
        <translation>Hier wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Quelle und Methode</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellenzeile</translation>
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
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Split them into several answers</source>
        <translation>In mehrere Antworten aufteilen</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Gestapelte Balken</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard errors allow for the weighting (e&amp;xpert)</source>
        <translation>Standardfehler berücksichtigen die Gewichtung (E&amp;xperten)</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Strata and sampling units are allowed for, as they were declared.</source>
        <translation>Die angegebenen Schichten und Stichprobeneinheiten sind berücksichtigt.</translation>
    </message>
    <message>
        <source>Strata, sampling units, and the list that respondents come from</source>
        <translation>Schichten, Stichprobeneinheiten und die Liste, aus der die Befragten stammen</translation>
    </message>
    <message>
        <source>Strata: {question}</source>
        <translation>Schichten: {question}</translation>
    </message>
    <message>
        <source>Strong, for projectors</source>
        <translation>Kräftig, für Beamer</translation>
    </message>
    <message numerus="yes">
        <source>Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} (%n degree(s) of freedom)</source>
        <translation>
            <numerusform>Student-Intervall: {formula}, mit m = {mean}, s = {error} (dem Standardfehler) und t = {t} (%n Freiheitsgrad)</numerusform>
            <numerusform>Student-Intervall: {formula}, mit m = {mean}, s = {error} (dem Standardfehler) und t = {t} (%n Freiheitsgrade)</numerusform>
        </translation>
    </message>
    <message>
        <source>Student&apos;s t test of the difference, with the standard error of each column (linearised).</source>
        <translation>Students t-Test des Unterschieds, mit dem Standardfehler jeder Spalte (linearisiert).</translation>
    </message>
    <message>
        <source>Student&apos;s t test of the difference, with the standard error of each wave (linearised).</source>
        <translation>Students t-Test des Unterschieds, mit dem Standardfehler jeder Welle (linearisiert).</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Studies and questions</source>
        <translation>Studien und Fragen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation>Studie als Datenpaket</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Styles of charts</source>
        <translation>Diagrammstile</translation>
    </message>
    <message>
        <source>Sum of the weights in the base: {sum}</source>
        <translation>Summe der Gewichte in der Basis: {sum}</translation>
    </message>
    <message>
        <source>Sum: {answers}</source>
        <translation>Zwischensumme: {answers}</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Survey files</source>
        <translation>Umfragedateien</translation>
    </message>
    <message>
        <source>T&amp;itle and method first</source>
        <translation>T&amp;itel und Methode am Anfang</translation>
    </message>
    <message>
        <source>T&amp;o check</source>
        <translation>Z&amp;u prüfen</translation>
    </message>
    <message>
        <source>T&amp;o check ({n})</source>
        <translation>Z&amp;u prüfen ({n})</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation>Ta&amp;belle unter dem Diagramm</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the end</source>
        <translation>&amp;Tabellen am Ende</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of polls</source>
        <translation>Tabelle von Umfragen</translation>
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
        <source>Take its tick boxes apart first.</source>
        <translation>Trennen Sie zuerst die Ankreuzfelder.</translation>
    </message>
    <message>
        <source>Take the waves from a column before other files are added.</source>
        <translation>Nehmen Sie die Wellen aus einer Spalte, bevor andere Dateien hinzukommen.</translation>
    </message>
    <message>
        <source>Take these codes as missing</source>
        <translation>Diese Codes als fehlend nehmen</translation>
    </message>
    <message>
        <source>Take {codes} as missing</source>
        <translation>{codes} als fehlend betrachten</translation>
    </message>
    <message>
        <source>Taken for a simple random sample of each wave</source>
        <translation>Als einfache Zufallsstichprobe jeder Welle behandelt</translation>
    </message>
    <message>
        <source>Takes back what was changed of this style here</source>
        <translation>Nimmt zurück, was hier an diesem Stil geändert wurde</translation>
    </message>
    <message>
        <source>Takes the marked questions out; their columns stay in the data</source>
        <translation>Lässt die markierten Fragen weg; ihre Spalten bleiben in den Daten</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Test des Ganzen</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabelle in Textform</translation>
    </message>
    <message>
        <source>The &amp;waves chosen are</source>
        <translation>Die gewählten &amp;Wellen sind</translation>
    </message>
    <message>
        <source>The Data tab shows how the file was read.</source>
        <translation>Auf der Registerkarte Daten steht, wie die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>The alternative text is on the clipboard.</source>
        <translation>Der Alternativtext ist kopiert.</translation>
    </message>
    <message>
        <source>The answer “{answer}” to “{question}” is not on the scale.</source>
        <translation>Die Antwort „{answer}“ auf „{question}“ liegt nicht auf der Skala.</translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation>Die Antwort in wenigen Worten: dieselben Worte in jeder Welle.</translation>
    </message>
    <message>
        <source>The answers on a scale keep their order.</source>
        <translation>Die Antworten auf einer Skala behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>The answers to “{question}” have no order, so nothing is between them.</source>
        <translation>Die Antworten auf „{question}“ haben keine Reihenfolge; zwischen ihnen liegt also nichts.</translation>
    </message>
    <message>
        <source>The base of one of the two was not published, so nothing can be tested.</source>
        <translation>Die Basis einer der beiden ist nicht veröffentlicht, also lässt sich nichts testen.</translation>
    </message>
    <message>
        <source>The cells of “{column}” hold one answer each.</source>
        <translation>Die Zellen von „{column}“ enthalten je eine Antwort.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Das Diagramm ist kopiert.</translation>
    </message>
    <message>
        <source>The chart needs a question that is not there: {questions}.</source>
        <translation>Das Diagramm braucht eine Frage, die es nicht gibt: {questions}.</translation>
    </message>
    <message>
        <source>The chart on the slide is damaged, or linked to another file.</source>
        <translation>Das Diagramm auf der Folie ist beschädigt oder mit einer anderen Datei verknüpft.</translation>
    </message>
    <message>
        <source>The chart that it was does not fit any more: it is another one now.</source>
        <translation>Die Diagrammart passt nicht mehr: Es ist jetzt eine andere.</translation>
    </message>
    <message>
        <source>The colours of the two sides are hardly told apart.</source>
        <translation>Die Farben der beiden Seiten sind kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>The condition has more than {most} characters.</source>
        <translation>Die Bedingung hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>Die Daten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The data file of {name} is not in its folder.</source>
        <translation>Die Datendatei von {name} ist nicht in ihrem Ordner.</translation>
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
        <source>The dates in “{column}” are blanked out: the survey was anonymous.</source>
        <translation>Die Daten in „{column}“ sind gelöscht: Die Umfrage war anonym.</translation>
    </message>
    <message>
        <source>The design does not cover respondent {row}.</source>
        <translation>Der Stichprobenplan erfasst Befragten {row} nicht.</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Der Unterschied</translation>
    </message>
    <message>
        <source>The earlier wave</source>
        <translation>Die frühere Welle</translation>
    </message>
    <message>
        <source>The editable chart could not be made.</source>
        <translation>Das bearbeitbare Diagramm konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The effective base is the number of answers, since nothing takes from its worth.</source>
        <translation>Die effektive Fallzahl ist die Zahl der Antworten: Nichts mindert ihren Wert.</translation>
    </message>
    <message>
        <source>The effective base is the smallest of three: the answers ({n}), the base by the spread of the weights (Kish, {kish}), and what the variance is worth (Taylor, {taylor}).</source>
        <translation>Die effektive Fallzahl ist der kleinste von drei Werten: die Zahl der Antworten ({n}), die Basis nach der Streuung der Gewichte (Kish, {kish}) und die Basis, die der Varianz entspricht (Taylor, {taylor}).</translation>
    </message>
    <message>
        <source>The effective base is what the variance is worth, since the population is finite (Taylor).</source>
        <translation>Die effektive Fallzahl entspricht der Varianz, da die Grundgesamtheit endlich ist (Taylor).</translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>Die Erklärung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The figures carry no decimals: a decimal needs 1000 answers, or was printed.</source>
        <translation>Die Zahlen geben keine Nachkommastellen her: Dafür braucht es 1000 Antworten oder eine gedruckte Stelle.</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>Die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>Die Datei hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The file holds weights, which are not applied.</source>
        <translation>Die Datei enthält Gewichte, die nicht angewendet werden.</translation>
    </message>
    <message>
        <source>The file is damaged; download it again.</source>
        <translation>Die Datei ist beschädigt; laden Sie sie erneut herunter.</translation>
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
    <message>
        <source>The file may be cut off; download it again.</source>
        <translation>Die Datei ist vielleicht abgeschnitten; laden Sie sie erneut herunter.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>%n Zeile ist als Kopf gelesen.</numerusform>
            <numerusform>Die ersten %n Zeilen sind als Kopf gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of {name} is not there any more.</source>
        <translation>Der Ordner von {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The font {family} is not installed here; charts are set in {other}.</source>
        <translation>Die Schriftart {family} ist hier nicht installiert; Diagramme werden in {other} gesetzt.</translation>
    </message>
    <message>
        <source>The font {family} of this style is not installed here.</source>
        <translation>Die Schriftart {family} dieses Stils ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>The interval holds for every whole number of answers that rounds to the printed percentages.</source>
        <translation>Das Intervall gilt für jede ganze Zahl von Antworten, die sich auf die veröffentlichten Prozentsätze rundet.</translation>
    </message>
    <message>
        <source>The interval joins those of the two shares (MOVER, Newcombe):</source>
        <translation>Das Intervall verbindet die der beiden Anteile (MOVER, Newcombe):</translation>
    </message>
    <message>
        <source>The interval joins those of the two shares (MOVER, Newcombe); p, before its correction, is that of this interval.</source>
        <translation>Das Intervall verbindet die der beiden Anteile (MOVER, Newcombe); p gehört, vor seiner Korrektur, zu diesem Intervall.</translation>
    </message>
    <message>
        <source>The intervals drawn beside the answers are not what ranks rest on.</source>
        <translation>Die Ränge beruhen nicht auf den Intervallen, die neben den Antworten gezeichnet sind.</translation>
    </message>
    <message>
        <source>The known shares contradict one another in this wave: correct them, or leave a question out.</source>
        <translation>Die bekannten Anteile widersprechen sich in dieser Welle: Berichtigen Sie sie, oder lassen Sie eine Frage weg.</translation>
    </message>
    <message>
        <source>The known shares of “{question}” add up to {sum}, not to {whole}.</source>
        <translation>Die bekannten Anteile von „{question}“ ergeben {sum}, nicht {whole}.</translation>
    </message>
    <message>
        <source>The last row has {found} of {expected} cells: the file may be cut off.</source>
        <translation>Die letzte Zeile hat {found} von {expected} Zellen: Die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The later wave</source>
        <translation>Die spätere Welle</translation>
    </message>
    <message>
        <source>The limits are too tight: allow lower and higher weights.</source>
        <translation>Die Grenzen sind zu eng: Lassen Sie kleinere und größere Gewichte zu.</translation>
    </message>
    <message>
        <source>The mean of the numbers given</source>
        <translation>Der Mittelwert der genannten Zahlen</translation>
    </message>
    <message>
        <source>The mean of the scores, from {low} to {high}</source>
        <translation>Das Mittel der Skalenwerte, von {low} bis {high}</translation>
    </message>
    <message>
        <source>The note under the chart was written by hand.</source>
        <translation>Die Fußnote unter dem Diagramm wurde von Hand geschrieben.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Die Zahl</translation>
    </message>
    <message>
        <source>The numbers add up to {sum}: neither 100 (percent), nor 1 (shares), nor a number of people.</source>
        <translation>Die Zahlen ergeben {sum}: weder 100 (Prozent) noch 1 (Anteile) noch eine Zahl von Personen.</translation>
    </message>
    <message>
        <source>The numbers it goes through</source>
        <translation>Die Zahlen, auf denen er beruht</translation>
    </message>
    <message>
        <source>The order of the answers</source>
        <translation>Die Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>The population of respondent {row} is smaller than the sample drawn from it.</source>
        <translation>Die Grundgesamtheit von Befragtem {row} ist kleiner als die daraus gezogene Stichprobe.</translation>
    </message>
    <message>
        <source>The program ended without saving changes of {names}.</source>
        <translation>Das Programm endete, ohne Änderungen an {names} zu speichern.</translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation>Die Frage in wenigen Worten: dieselben Worte in jeder Zeile dazu.</translation>
    </message>
    <message>
        <source>The quotation mark at character {position} is not closed.</source>
        <translation>Das Anführungszeichen bei Zeichen {position} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The rest: all others who answered “{question}”</source>
        <translation>Sonst: alle anderen, die „{question}“ beantwortet haben</translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation>Die Welle der Umfrage. Beginnen Sie mit der ältesten: Die Reihenfolge der Zeilen zählt.</translation>
    </message>
    <message>
        <source>The same respondents are behind both answers, which each comparison allows for.</source>
        <translation>Hinter beiden Antworten stehen dieselben Befragten: Jeder Vergleich berücksichtigt das.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>The share of {positive} less the share of {negative}</source>
        <translation>Der Anteil von {positive} abzüglich des Anteils von {negative}</translation>
    </message>
    <message>
        <source>The shares add up to {sum}.</source>
        <translation>Die Anteile ergeben {sum}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; missing: {points}.</source>
        <translation>Die Anteile ergeben {sum}; es fehlen: {points}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; too much: {points}.</source>
        <translation>Die Anteile ergeben {sum}; zu viel: {points}.</translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n poll(s) do not add up to 100%.</source>
        <translation>
            <numerusform>Die Anteile von %n Umfrage ergeben nicht 100&#xa0;%.</numerusform>
            <numerusform>Die Anteile von %n Umfragen ergeben nicht 100&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n question(s) do not add up to 100%: several answers may have been possible.</source>
        <translation>
            <numerusform>Die Anteile von %n Frage ergeben nicht 100&#xa0;%: Vielleicht waren mehrere Antworten möglich.</numerusform>
            <numerusform>Die Anteile von %n Fragen ergeben nicht 100&#xa0;%: Vielleicht waren mehrere Antworten möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “{sheet}” has %n row(s) of a repeat group; it is not read.</source>
        <translation>
            <numerusform>Das Blatt „{sheet}“ hat %n Zeile einer wiederholten Gruppe; es wird nicht gelesen.</numerusform>
            <numerusform>Das Blatt „{sheet}“ hat %n Zeilen einer wiederholten Gruppe; es wird nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The short mark across a bar is the wave before.</source>
        <translation>Der kurze Strich quer über einem Balken ist die vorige Welle.</translation>
    </message>
    <message>
        <source>The sign “{sign}” at character {position} is not known.</source>
        <translation>Das Zeichen „{sign}“ an Stelle {position} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The slides of {name} are too small for charts.</source>
        <translation>Die Folien von {name} sind zu klein für Diagramme.</translation>
    </message>
    <message>
        <source>The source gives a number that is no share: there is no interval, and nothing can be tested.</source>
        <translation>Die Quelle gibt eine Zahl an, die kein Anteil ist: Es gibt kein Intervall, und nichts lässt sich testen.</translation>
    </message>
    <message>
        <source>The source gives an order and no shares: there is no interval, and nothing can be tested.</source>
        <translation>Die Quelle nennt eine Reihenfolge und keine Anteile: Es gibt kein Intervall, und nichts lässt sich testen.</translation>
    </message>
    <message>
        <source>The source names it without figures: the place in the list is no rank.</source>
        <translation>Die Quelle nennt es ohne Zahlen: Der Platz in der Liste ist kein Rang.</translation>
    </message>
    <message>
        <source>The stratum of respondent {row} has a single sampling unit.</source>
        <translation>Die Schicht von Befragtem {row} hat nur eine Stichprobeneinheit.</translation>
    </message>
    <message>
        <source>The style could not be saved.</source>
        <translation>Der Stil konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>The takeaway is on the clipboard.</source>
        <translation>Die Kernaussage ist kopiert.</translation>
    </message>
    <message>
        <source>The title was written by hand. The program&apos;s own sentence: {sentence}</source>
        <translation>Der Titel wurde von Hand geschrieben. Der Satz des Programms: {sentence}</translation>
    </message>
    <message>
        <source>The total contains the column, and so is never compared with it.</source>
        <translation>Das Gesamt enthält die Spalte und wird daher nie mit ihr verglichen.</translation>
    </message>
    <message>
        <source>The total: all who are looked at, whatever column they are in</source>
        <translation>Gesamt: alle, die betrachtet werden, gleich in welcher Spalte</translation>
    </message>
    <message>
        <source>The trend</source>
        <translation>Der Trend</translation>
    </message>
    <message>
        <source>The two numbers</source>
        <translation>Die beiden Zahlen</translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation>Die beiden Wellen haben womöglich nicht dieselben Gruppen befragt.</translation>
    </message>
    <message>
        <source>The unsaved changes of {name} cannot be read.</source>
        <translation>Die nicht gespeicherten Änderungen an {name} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The waves are being joined…</source>
        <translation>Die Wellen werden zusammengefügt…</translation>
    </message>
    <message>
        <source>The waves are known not to compare, so nothing was tested.</source>
        <translation>Die Wellen sind bekanntermaßen nicht vergleichbar, also wurde nichts getestet.</translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation>Die Wellen sind die Werte der Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The waves depart from a straight line by more than chance would make them (Cochran&apos;s Q, p below {level}), so no slope is given.</source>
        <translation>Die Wellen weichen stärker von einer Geraden ab, als durch Zufall zu erwarten ist (Cochrans Q, p unter {level}): Daher wird keine Steigung angegeben.</translation>
    </message>
    <message>
        <source>The waves do not compare.</source>
        <translation>Die Wellen sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>The waves do not depart from a straight line by more than chance would make them (Cochran&apos;s Q).</source>
        <translation>Die Wellen weichen nicht stärker von einer Geraden ab, als durch Zufall zu erwarten ist (Cochrans Q).</translation>
    </message>
    <message>
        <source>The waves may differ: the comparison is made, and carries this caution.</source>
        <translation>Die Wellen können sich unterscheiden: Sie werden verglichen, mit diesem Vorbehalt.</translation>
    </message>
    <message>
        <source>The waves of “{study}” come from several files.</source>
        <translation>Die Wellen von „{study}“ kommen aus mehreren Dateien.</translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation>Die Webadresse, unter der die Zahl zu lesen war. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>The {level} interval of the slope is not corrected for other trends.</source>
        <translation>Das {level}-Intervall der Steigung ist nicht für andere Trends korrigiert.</translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation>In {file} stehen noch keine Zahlen.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
    <message>
        <source>There are no known shares in the text that was pasted.</source>
        <translation>Der eingefügte Text enthält keine bekannten Anteile.</translation>
    </message>
    <message>
        <source>There are no known shares to weight to.</source>
        <translation>Es gibt keine bekannten Anteile, auf die gewichtet werden kann.</translation>
    </message>
    <message>
        <source>There are too few answers to leave any out.</source>
        <translation>Es gibt zu wenige Antworten, um welche wegzulassen.</translation>
    </message>
    <message>
        <source>There is no chart to present.</source>
        <translation>Es gibt kein Diagramm zum Präsentieren.</translation>
    </message>
    <message>
        <source>There is no question “{question}” in this study.</source>
        <translation>Diese Studie hat keine Frage „{question}“.</translation>
    </message>
    <message>
        <source>There is no question “{question}” to weight by.</source>
        <translation>Es gibt keine Frage „{question}“ zum Gewichten.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <translation>Es gibt keinen Stil {name}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {name}.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für {name}.</translation>
    </message>
    <message>
        <source>There is nothing to draw of this question.</source>
        <translation>Von dieser Frage gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>There is nothing to show on slides.</source>
        <translation>Es gibt nichts, was auf Folien gezeigt werden kann.</translation>
    </message>
    <message>
        <source>There is one statement only, and waves keep their order.</source>
        <translation>Es gibt nur eine Aussage, und Wellen behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation>Diese Spalten werden gebraucht: {names}.</translation>
    </message>
    <message>
        <source>These questions have no answers that could be columns. Choose another breakdown.</source>
        <translation>Diese Fragen haben keine Antworten, die Spalten bilden könnten. Wählen Sie eine andere Aufgliederung.</translation>
    </message>
    <message>
        <source>This &amp;chart is about</source>
        <translation>Dieses &amp;Diagramm zeigt</translation>
    </message>
    <message>
        <source>This &amp;question is</source>
        <translation>Diese &amp;Frage ist</translation>
    </message>
    <message>
        <source>This ans&amp;wer is</source>
        <translation>Diese Ant&amp;wort ist</translation>
    </message>
    <message>
        <source>This choice cannot be changed here, only cleared.</source>
        <translation>Diese Auswahl kann hier nicht geändert, nur zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>This file holds a questionnaire, no answers.</source>
        <translation>Diese Datei enthält einen Fragebogen, keine Antworten.</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Diese Zahl</translation>
    </message>
    <message>
        <source>This study does not have: {waves}. The chart loses what it showed of that.</source>
        <translation>Diese Studie enthält nicht: {waves}. Das Diagramm verliert, was es davon zeigte.</translation>
    </message>
    <message>
        <source>This study has no two waves with a question in common.</source>
        <translation>Diese Studie hat keine zwei Wellen mit einer gemeinsamen Frage.</translation>
    </message>
    <message>
        <source>This study has one wave: there is nothing to compare it with yet.</source>
        <translation>Diese Studie hat nur eine Welle: Es gibt noch nichts, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>This style comes with the program. Duplicate it to make your own of it.</source>
        <translation>Dieser Stil gehört zum Programm. Duplizieren Sie ihn, um daraus einen eigenen zu machen.</translation>
    </message>
    <message>
        <source>Those who answered “{answer}” to “{question}” (column {letter})</source>
        <translation>Wer „{answer}“ auf „{question}“ geantwortet hat (Spalte {letter})</translation>
    </message>
    <message>
        <source>Those with “{answer}” among their answers to “{question}” (column {letter})</source>
        <translation>Wer „{answer}“ unter den Antworten auf „{question}“ genannt hat (Spalte {letter})</translation>
    </message>
    <message>
        <source>Tick box of</source>
        <translation>Kästchen von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and note</source>
        <translation>Titel und Fußnote</translation>
    </message>
    <message>
        <source>Title of the chart ({language})</source>
        <translation>Titel des Diagramms ({language})</translation>
    </message>
    <message>
        <source>To known shares</source>
        <translation>Auf bekannte Anteile</translation>
    </message>
    <message>
        <source>To known shares…</source>
        <translation>Auf bekannte Anteile…</translation>
    </message>
    <message>
        <source>To: {wave}</source>
        <translation>Bis: {wave}</translation>
    </message>
    <message>
        <source>To: {wave} ({population})</source>
        <translation>Bis: {wave} ({population})</translation>
    </message>
    <message numerus="yes">
        <source>Together the two files have %n wave(s).</source>
        <translation>
            <numerusform>Zusammen haben die beiden Dateien %n Welle.</numerusform>
            <numerusform>Zusammen haben die beiden Dateien %n Wellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Toplines or crosstab</source>
        <translation>Veröffentlichte Ergebnisse oder Kreuztabelle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
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
        <translation>Versuchen Sie es erneut, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type 2019, 2019-07 or 2019-07-04.</source>
        <translation>Geben Sie 2019, 2019-07 oder 2019-07-04 ein.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100, such as {example}.</source>
        <translation>Geben Sie eine Zahl von 0 bis 100 ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Type or paste the known shares.</source>
        <translation>Geben Sie die bekannten Anteile ein, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Type percentages from 0 to 100.</source>
        <translation>Geben Sie Prozentsätze von 0 bis 100 ein.</translation>
    </message>
    <message>
        <source>Under the chart</source>
        <translation>Unter dem Diagramm</translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation>Möglich sind Prozentwerte (42&#xa0;%, etwa 42,5&#xa0;%), Brüche (2/3), Plätze (Platz 1, Platz 1-2) und „genannt“.</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Einheit: {unit}</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for after a crash: save the study yourself.</source>
        <translation>Nicht gespeicherte Änderungen können nicht für den Fall eines Absturzes aufbewahrt werden: Speichern Sie die Studie selbst.</translation>
    </message>
    <message>
        <source>Unweighted</source>
        <translation>Ungewichtet</translation>
    </message>
    <message>
        <source>Update a presentation</source>
        <translation>Eine Präsentation aktualisieren</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Updated: {before} → {after}</source>
        <translation>Aktualisiert: {before} → {after}</translation>
    </message>
    <message>
        <source>Use its short name: one of {names}.</source>
        <translation>Verwenden Sie den Kurznamen: einen von {names}.</translation>
    </message>
    <message>
        <source>Use one of these endings: {endings}.</source>
        <translation>Verwenden Sie eine dieser Endungen: {endings}.</translation>
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
        <source>Use the name of the question as it stands in the list.</source>
        <translation>Verwenden Sie den Namen der Frage, wie er in der Liste steht.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Ergebnis: {verdict}</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
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
        <source>Wave: {wave}</source>
        <translation>Welle: {wave}</translation>
    </message>
    <message>
        <source>Wave: {wave} ({population})</source>
        <translation>Welle: {wave} ({population})</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Waves and who was asked</source>
        <translation>Wellen und Befragte</translation>
    </message>
    <message>
        <source>Waves of both files</source>
        <translation>Wellen beider Dateien</translation>
    </message>
    <message>
        <source>Waves of “{study}”. Where all have dates (2019, 2019-07 or 2019-07-04) they stand in their order; where two differ in population or in how people were asked, the line between them breaks.</source>
        <translation>Wellen von „{study}“. Haben alle ein Datum (2019, 2019-07 oder 2019-07-04), stehen sie in dessen Reihenfolge. Wo sich Grundgesamtheit oder Befragungsart unterscheiden, bricht die Linie ab.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Weight to known shares</source>
        <translation>Auf bekannte Anteile gewichten</translation>
    </message>
    <message>
        <source>Weighted base</source>
        <translation>Gewichtete Basis</translation>
    </message>
    <message>
        <source>Weights and sampling</source>
        <translation>Gewichtung und Stichprobe</translation>
    </message>
    <message>
        <source>Weights are being worked out…</source>
        <translation>Gewichte werden berechnet…</translation>
    </message>
    <message>
        <source>Weights have the mean 1, which must lie between the limits.</source>
        <translation>Gewichte haben den Mittelwert 1, der zwischen den Grenzen liegen muss.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>What &amp;changed between waves…</source>
        <translation>Was sich &amp;zwischen Wellen änderte…</translation>
    </message>
    <message>
        <source>What chan&amp;ged?</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What changed between the waves is in the Data menu.</source>
        <translation>Was sich zwischen den Wellen änderte, steht im Menü „Daten“.</translation>
    </message>
    <message>
        <source>What changed between waves</source>
        <translation>Was sich zwischen Wellen änderte</translation>
    </message>
    <message>
        <source>What changed from wave to wave in “{study}”. Where files were added, each change breaks the line until somebody declares that the waves compare: who, when and why is kept.</source>
        <translation>Was sich von Welle zu Welle in „{study}“ änderte. Wo Dateien hinzukamen, unterbricht jede Änderung die Linie, bis jemand erklärt, dass die Wellen vergleichbar sind: Wer, wann und warum, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>What differs from last time</source>
        <translation>Was anders ist als beim letzten Mal</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is drawn stands where its value is, or in the order of the source.</source>
        <translation>Was gezeichnet ist, steht bei seinem Wert oder in der Reihenfolge der Quelle.</translation>
    </message>
    <message>
        <source>What is for it stands right of zero, what is against it left; neutral answers are set aside.</source>
        <translation>Zustimmung steht rechts von null, Ablehnung links; neutrale Antworten stehen abseits.</translation>
    </message>
    <message>
        <source>What is hatched or hollow is approximate, or its base is small or not known.</source>
        <translation>Was schraffiert oder hohl ist, ist ungefähr, oder seine Basis ist klein oder nicht bekannt.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>What may be said, and why</source>
        <translation>Was sich sagen lässt, und warum</translation>
    </message>
    <message>
        <source>What respondents in several columns have in common is allowed for.</source>
        <translation>Befragte, die in mehreren Spalten vorkommen, sind berücksichtigt.</translation>
    </message>
    <message>
        <source>What such a stratum adds to the margin of error</source>
        <translation>Was eine solche Schicht zur Fehlerspanne beiträgt</translation>
    </message>
    <message>
        <source>What the columns and codes mean is taken from {name}, which lies beside the file.</source>
        <translation>Was Spalten und Codes bedeuten, ist {name} entnommen, neben der Datei.</translation>
    </message>
    <message>
        <source>What the source names, without numbers: the order of the list means nothing.</source>
        <translation>Was die Quelle nennt, ohne Zahlen: Die Reihenfolge der Liste bedeutet nichts.</translation>
    </message>
    <message>
        <source>What the two waves have in common by their sampling is allowed for.</source>
        <translation>Was die beiden Wellen durch ihre Stichprobe gemeinsam haben, ist berücksichtigt.</translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation>Was man wissen muss, bevor man die Zahl verwendet. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation>Was geöffnet war, ist noch da. Ein Bericht für die Entwickler kann kopiert werden.</translation>
    </message>
    <message>
        <source>What was published without shares is shown as it was published.</source>
        <translation>Was ohne Anteile veröffentlicht wurde, wird so gezeigt.</translation>
    </message>
    <message>
        <source>What {level} means: so many of the intervals made in this way hold the true value, if respondents were drawn at random.</source>
        <translation>Was {level} heißt: So viele der so gebildeten Intervalle enthalten den wahren Wert, wenn die Befragten zufällig gezogen wurden.</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Wo sie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Where the logo stands</source>
        <translation>Platz des Logos</translation>
    </message>
    <message>
        <source>Whether the waves compare</source>
        <translation>Vergleichbarkeit der Wellen</translation>
    </message>
    <message>
        <source>Which questions of {file} are those of “{study}”? What is matched here becomes one question; the others have no answers in the other file’s waves.</source>
        <translation>Welche Fragen von {file} sind die von „{study}“? Was hier zusammengehört, wird eine Frage; die anderen haben keine Antworten in den Wellen der anderen Datei.</translation>
    </message>
    <message>
        <source>Who did not answer a question meets no condition on it.</source>
        <translation>Wer eine Frage nicht beantwortet hat, erfüllt keine Bedingung dazu.</translation>
    </message>
    <message>
        <source>Who is in the column</source>
        <translation>Wer in der Spalte ist</translation>
    </message>
    <message>
        <source>Who is looked at</source>
        <translation>Wer betrachtet wird</translation>
    </message>
    <message>
        <source>Who is looked at, and how they count</source>
        <translation>Wer betrachtet wird und wie viel jeder zählt</translation>
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
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it has this rank</source>
        <translation>Warum dieser Rang</translation>
    </message>
    <message>
        <source>Why there is no share</source>
        <translation>Warum es keinen Anteil gibt</translation>
    </message>
    <message>
        <source>Wilson interval: {formula}</source>
        <translation>Wilson-Intervall: {formula}</translation>
    </message>
    <message>
        <source>With the &amp;table</source>
        <translation>Mit der &amp;Tabelle</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
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
        <source>Write a note in the place of the line of methods (Ctrl+Shift+Y)</source>
        <translation>Fußnote anstelle der Methodenzeile schreiben (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>Write a share after every answer; leave out other lines.</source>
        <translation>Schreiben Sie hinter jede Antwort einen Anteil; lassen Sie andere Zeilen weg.</translation>
    </message>
    <message>
        <source>Write a title of your own (Ctrl+Shift+T, or double-click it)</source>
        <translation>Eigenen Titel schreiben (Strg+Umschalt+T oder Doppelklick)</translation>
    </message>
    <message>
        <source>Write answers as they are in the table; leave out headings and totals.</source>
        <translation>Schreiben Sie Antworten wie in der Tabelle; lassen Sie Überschriften und Summen weg.</translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation>Schreiben Sie, wie viele befragt wurden, etwa 536. Lassen Sie die Zelle leer, wenn das nicht veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 18.</source>
        <translation>Schreiben Sie sie in Ziffern, zum Beispiel 18.</translation>
    </message>
    <message>
        <source>Write the numbers without a mark between thousands.</source>
        <translation>Schreiben Sie die Zahlen ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>Write them all alike, without a mark between thousands.</source>
        <translation>Schreiben Sie alle gleich, ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>Years of “{column}” as waves</source>
        <translation>Jahre von „{column}“ als Wellen</translation>
    </message>
    <message>
        <source>a file of my own…</source>
        <translation>eine eigene Datei…</translation>
    </message>
    <message>
        <source>a mean takes the steps of the scale as equal</source>
        <translation>ein Mittelwert setzt gleich große Stufen der Skala voraus</translation>
    </message>
    <message numerus="yes">
        <source>about %n of them may be chance</source>
        <translation>
            <numerusform>etwa %n davon kann Zufall sein</numerusform>
            <numerusform>etwa %n davon können Zufall sein</numerusform>
        </translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>adjusted p &lt; {p}</source>
        <translation>angepasstes p &lt; {p}</translation>
    </message>
    <message>
        <source>adjusted p = {p}</source>
        <translation>angepasstes p = {p}</translation>
    </message>
    <message>
        <source>after the bar: change of “{part}” from the wave before</source>
        <translation>nach dem Balken: Veränderung von „{part}“ gegenüber der vorigen Welle</translation>
    </message>
    <message>
        <source>after the net: change of “{part}” from the wave before</source>
        <translation>nach dem Saldo: Veränderung von „{part}“ gegenüber der vorigen Welle</translation>
    </message>
    <message>
        <source>all changes corrected together (Benjamini and Hochberg)</source>
        <translation>alle Veränderungen gemeinsam korrigiert (Benjamini und Hochberg)</translation>
    </message>
    <message>
        <source>all changes corrected together (Benjamini and Hochberg): on average, at most {part} of the leads are chance</source>
        <translation>alle Veränderungen gemeinsam korrigiert (Benjamini und Hochberg): Von den zu prüfenden sind im Mittel höchstens {part} Zufall</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>alle diese Bedingungen gelten</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>alle Fragen</translation>
    </message>
    <message>
        <source>all respondents, those not asked included</source>
        <translation>alle Befragten, auch die ohne diese Frage</translation>
    </message>
    <message>
        <source>all waves</source>
        <translation>alle Wellen</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the lowest and the highest value</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>and by …</source>
        <translation>und nach …</translation>
    </message>
    <message>
        <source>answers outside the scale have no score, and are not in the mean</source>
        <translation>Antworten außerhalb der Skala haben keinen Skalenwert und zählen nicht zum Mittelwert</translation>
    </message>
    <message>
        <source>answers were read again from the cells</source>
        <translation>Antworten wurden erneut aus den Zellen gelesen</translation>
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
        <source>approximate figures: no ranks are established</source>
        <translation>ungefähre Zahlen: keine Ränge festgestellt</translation>
    </message>
    <message>
        <source>as a whole: {found}</source>
        <translation>als Ganzes: {found}</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>mindestens eine dieser Bedingungen gilt</translation>
    </message>
    <message>
        <source>at the bottom, beside the source</source>
        <translation>unten, neben der Quelle</translation>
    </message>
    <message>
        <source>at the top, beside the title</source>
        <translation>oben, neben dem Titel</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
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
        <source>base not published: no ranks are established</source>
        <translation>Basis nicht veröffentlicht: keine Ränge festgestellt</translation>
    </message>
    <message>
        <source>bases differ: see the table</source>
        <translation>unterschiedliche Basis: siehe Tabelle</translation>
    </message>
    <message>
        <source>before each bar: its possible ranks; bracket: not told apart</source>
        <translation>vor jedem Balken: die möglichen Ränge; Klammer: statistisch gleichauf</translation>
    </message>
    <message>
        <source>before each bar: its possible ranks; many answers are not told apart</source>
        <translation>vor jedem Balken: die möglichen Ränge; viele Antworten liegen statistisch gleichauf</translation>
    </message>
    <message>
        <source>before each bar: its rank</source>
        <translation>vor jedem Balken: sein Rang</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>changes are of the exact figures, before rounding</source>
        <translation>Veränderungen vor dem Runden berechnet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>chosen questions</source>
        <translation>ausgewählte Fragen</translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation>deutlicher Rückgang</translation>
    </message>
    <message>
        <source>clearly higher than the rest</source>
        <translation>deutlich höher als der Rest</translation>
    </message>
    <message>
        <source>clearly higher than the rest ({rest}): {change}, {interval}</source>
        <translation>deutlich höher als sonst ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>clearly lower than the rest</source>
        <translation>deutlich niedriger als der Rest</translation>
    </message>
    <message>
        <source>clearly lower than the rest ({rest}): {change}, {interval}</source>
        <translation>deutlich niedriger als sonst ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation>deutlicher Anstieg</translation>
    </message>
    <message>
        <source>column percentages</source>
        <translation>Spaltenprozente</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>vergleichbar</translation>
    </message>
    <message>
        <source>corrected over the whole table (Benjamini and Hochberg)</source>
        <translation>korrigiert über die ganze Tabelle (Benjamini und Hochberg)</translation>
    </message>
    <message>
        <source>corrected within each row (Holm)</source>
        <translation>korrigiert in jeder Zeile (Holm)</translation>
    </message>
    <message>
        <source>counts from the mean of the sample</source>
        <translation>wird mit dem Mittelwert der Stichprobe verglichen</translation>
    </message>
    <message>
        <source>dashed: waves in between not shown</source>
        <translation>gestrichelt: Wellen dazwischen nicht gezeigt</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>does not include</source>
        <comment>between a question and its answer</comment>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>each dot: {part}</source>
        <translation>jeder Punkt: {part}</translation>
    </message>
    <message>
        <source>each wave is ranked by itself</source>
        <translation>jede Welle ist für sich geordnet</translation>
    </message>
    <message>
        <source>effective n = {effective} of {n} (design effect {effect})</source>
        <translation>{n} Antworten zählen wie {effective} (Designeffekt {effect})</translation>
    </message>
    <message>
        <source>effective n = {n}</source>
        <translation>zählt wie n = {n}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>groups compared with the rest, at {level}, {corrected}</source>
        <translation>Gruppen mit dem Rest verglichen, bei {level}, {corrected}</translation>
    </message>
    <message>
        <source>higher than the rest</source>
        <translation>höher als der Rest</translation>
    </message>
    <message>
        <source>higher than the rest ({rest}): {change}, {interval}</source>
        <translation>höher als sonst ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>higher than {columns}</source>
        <translation>höher als {columns}</translation>
    </message>
    <message>
        <source>hollow and linked: order not established</source>
        <translation>hohl und verbunden: Reihenfolge nicht festgestellt</translation>
    </message>
    <message>
        <source>includes</source>
        <comment>between a question and its answer</comment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>includes one of</source>
        <comment>between a question and its answers</comment>
        <translation>enthält eine von</translation>
    </message>
    <message>
        <source>interval, above</source>
        <translation>Intervall, nach oben</translation>
    </message>
    <message>
        <source>interval, below</source>
        <translation>Intervall, nach unten</translation>
    </message>
    <message>
        <source>intervals in the table</source>
        <translation>Intervalle in der Tabelle</translation>
    </message>
    <message>
        <source>is</source>
        <comment>between a question and its answer</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>between a question and two answers</comment>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is left out of the variance</source>
        <translation>geht nicht in die Varianz ein</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>between a question and its answer</comment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>between a question and its answers</comment>
        <translation>ist eine von</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>it is lost who belongs to which wave</source>
        <translation>es ist verloren, wer zu welcher Welle gehört</translation>
    </message>
    <message>
        <source>its order depends on how many chose both answers, which was not published</source>
        <translation>die Reihenfolge hängt davon ab, wie viele beide Antworten wählten, was nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>its order depends on the rounding or the weighting of the published shares</source>
        <translation>die Reihenfolge hängt von der Rundung oder Gewichtung der veröffentlichten Anteile ab</translation>
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
        <source>known to be renamed</source>
        <translation>bekanntlich umbenannt</translation>
    </message>
    <message>
        <source>labels and decisions are lost, and the questions were recognised anew</source>
        <translation>Beschriftungen und Entscheidungen sind verloren, und die Fragen wurden neu erkannt</translation>
    </message>
    <message>
        <source>lead: {verdict}</source>
        <translation>zu prüfen: {verdict}</translation>
    </message>
    <message>
        <source>leads to check, not findings</source>
        <translation>Hinweise zum Prüfen, keine Befunde</translation>
    </message>
    <message>
        <source>letters: higher than that column of the breakdown, at {level}, {corrected}</source>
        <translation>Buchstaben: höher als in dieser Spalte der Aufgliederung, bei {level}, {corrected}</translation>
    </message>
    <message numerus="yes">
        <source>limits applied %n time(s)</source>
        <translation>
            <numerusform>Grenzen %n Mal angewandt</numerusform>
            <numerusform>Grenzen %n Mal angewandt</numerusform>
        </translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>lower end {formula}</source>
        <translation>unteres Ende {formula}</translation>
    </message>
    <message>
        <source>lower than the rest</source>
        <translation>niedriger als der Rest</translation>
    </message>
    <message>
        <source>lower than the rest ({rest}): {change}, {interval}</source>
        <translation>niedriger als sonst ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>lowest weight {least}, highest {most} (mean 1)</source>
        <translation>kleinstes Gewicht {least}, größtes {most} (Mittelwert 1)</translation>
    </message>
    <message>
        <source>margins of error about {wider} wider than with equal weights</source>
        <translation>Fehlerspannen etwa {wider} breiter als mit gleichen Gewichten</translation>
    </message>
    <message>
        <source>margins of error hardly wider than with equal weights</source>
        <translation>Fehlerspannen kaum breiter als mit gleichen Gewichten</translation>
    </message>
    <message>
        <source>may differ</source>
        <translation>vielleicht verschieden</translation>
    </message>
    <message>
        <source>mean, from {low} = {first} to {high} = {last}</source>
        <translation>Mittelwert, von {low} = {first} bis {high} = {last}</translation>
    </message>
    <message>
        <source>mentions by respondents who chose something</source>
        <translation>Nennungen der Befragten, die etwas gewählt haben</translation>
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
        <source>n = {n} a wave</source>
        <translation>n&#xa0;=&#xa0;{n} je Welle</translation>
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
        <source>nearly the same words</source>
        <translation>fast dieselben Worte</translation>
    </message>
    <message>
        <source>net {points}</source>
        <translation>Saldo {points}</translation>
    </message>
    <message>
        <source>net: {why}</source>
        <translation>Saldo: {why}</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine gesicherte Veränderung</translation>
    </message>
    <message>
        <source>no clear trend</source>
        <translation>kein gesicherter Trend</translation>
    </message>
    <message>
        <source>no complete list</source>
        <translation>keine vollständige Liste</translation>
    </message>
    <message>
        <source>no ranks</source>
        <translation>keine Ränge</translation>
    </message>
    <message>
        <source>no whole number of answers gives this percentage: it is weighted, or misprinted</source>
        <translation>keine ganze Zahl von Antworten ergibt diesen Prozentsatz: Er ist gewichtet oder falsch gedruckt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>logo</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>strata</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sampling units</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an identifier of a person</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a question with the size of each stratum</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation>nicht gefragt oder nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not compared with the rest</source>
        <translation>nicht mit dem Rest verglichen</translation>
    </message>
    <message>
        <source>not compared with the rest: too few answers</source>
        <translation>nicht mit den anderen Befragten verglichen: zu wenige Antworten</translation>
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
        <source>not in the new file</source>
        <translation>nicht in der neuen Datei</translation>
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
        <source>not on the list, or chosen by nobody</source>
        <translation>nicht auf der Liste oder von niemandem gewählt</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>not tested, since several answers were possible</source>
        <translation>nicht getestet, da mehrere Antworten möglich waren</translation>
    </message>
    <message>
        <source>not tested, since the answers are numbers</source>
        <translation>nicht getestet, da die Antworten Zahlen sind</translation>
    </message>
    <message>
        <source>not tested: base not published</source>
        <translation>nicht getestet: Basis nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; the change would be established from %n answer(s)</source>
        <translation>
            <numerusform>nicht getestet: Basis nicht veröffentlicht; ab %n Antwort wäre die Veränderung gesichert</numerusform>
            <numerusform>nicht getestet: Basis nicht veröffentlicht; ab %n Antworten wäre die Veränderung gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested: no exact figures published</source>
        <translation>nicht getestet: keine genauen Zahlen veröffentlicht</translation>
    </message>
    <message>
        <source>not to be compared: {waves}</source>
        <translation>nicht zu vergleichen: {waves}</translation>
    </message>
    <message numerus="yes">
        <source>not told apart from %n other answer(s)</source>
        <translation>
            <numerusform>statistisch gleichauf mit %n anderen Antwort</numerusform>
            <numerusform>statistisch gleichauf mit %n anderen Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>not told apart from the rest</source>
        <translation>nicht unterscheidbar vom Rest</translation>
    </message>
    <message>
        <source>not told apart from the rest ({rest}): {change}, {interval}</source>
        <translation>kein gesicherter Unterschied zu den anderen Befragten ({rest}): {change}, {interval}</translation>
    </message>
    <message>
        <source>not told apart from {names}</source>
        <translation>statistisch gleichauf mit {names}</translation>
    </message>
    <message>
        <source>not told apart: {names}</source>
        <translation>statistisch gleichauf: {names}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts ist verloren</translation>
    </message>
    <message>
        <source>number not published</source>
        <translation>Anzahl nicht veröffentlicht</translation>
    </message>
    <message>
        <source>number, no share</source>
        <translation>Zahl, kein Anteil</translation>
    </message>
    <message>
        <source>numbers, no shares</source>
        <translation>Zahlen, keine Anteile</translation>
    </message>
    <message>
        <source>numbers, no shares: {unit}</source>
        <translation>Zahlen, keine Anteile: {unit}</translation>
    </message>
    <message>
        <source>numbers: possible ranks</source>
        <translation>Zahlen: mögliche Ränge</translation>
    </message>
    <message>
        <source>of all mentions</source>
        <translation>aller Nennungen</translation>
    </message>
    <message>
        <source>of all respondents</source>
        <translation>aller Befragten</translation>
    </message>
    <message>
        <source>of those who answered</source>
        <translation>derer, die geantwortet haben</translation>
    </message>
    <message>
        <source>on average, fewer than one is chance</source>
        <translation>im Mittel ist weniger als eine davon Zufall</translation>
    </message>
    <message>
        <source>only in the new file</source>
        <translation>nur in der neuen Datei</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>nur Reihenfolge</translation>
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
        <translation>p ist ein Anteil, l und u sind die Enden seines Intervalls; 1 ist die frühere Welle, 2 die spätere.</translation>
    </message>
    <message>
        <source>p is below {level} for some numbers of answers that round to the printed percentages, not for all.</source>
        <translation>p liegt für einige Antwortzahlen, die sich auf die veröffentlichten Prozentsätze runden, unter {level}, nicht für alle.</translation>
    </message>
    <message>
        <source>p is below {level}, but would not be had the shares been weighted as surveys often are (design effect {effect}); the source says nothing of weights.</source>
        <translation>p liegt unter {level}, täte es aber nicht, wären die Anteile wie oft in Umfragen gewichtet (Designeffekt {effect}); die Quelle sagt nichts zu einer Gewichtung.</translation>
    </message>
    <message>
        <source>p is below {level}: the change is established.</source>
        <translation>p liegt unter {level}: Die Veränderung ist gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n comparison(s) of the whole table (Benjamini and Hochberg): these are leads to check, of which some are false.</source>
        <translation>
            <numerusform>p ist für den %n Vergleich der Tabelle korrigiert (Benjamini und Hochberg): Dies ist ein Hinweis zum Prüfen, der falsch sein kann.</numerusform>
            <numerusform>p ist für die %n Vergleiche der ganzen Tabelle korrigiert (Benjamini und Hochberg): Dies sind Hinweise zum Prüfen, von denen einige falsch sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n trend(s) of the chart (Holm).</source>
        <translation>
            <numerusform>p ist für den %n Trend des Diagramms korrigiert (Holm).</numerusform>
            <numerusform>p ist für die %n Trends des Diagramms korrigiert (Holm).</numerusform>
        </translation>
    </message>
    <message>
        <source>p is not below {level}, and the interval lies within 3 points of zero: stable.</source>
        <translation>p liegt nicht unter {level}, und das Intervall bleibt innerhalb von 3 Punkten um null: stabil.</translation>
    </message>
    <message>
        <source>p is not below {level}: no change is established, and no standstill either.</source>
        <translation>p liegt nicht unter {level}: Keine Veränderung ist gesichert, aber auch kein Stillstand.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation>Prozentwert ohne Basis</translation>
    </message>
    <message>
        <source>perhaps “{answer}”?</source>
        <translation>vielleicht „{answer}“?</translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation>die Grundgesamtheiten können sich unterscheiden</translation>
    </message>
    <message>
        <source>possibly down</source>
        <translation>möglicher Rückgang</translation>
    </message>
    <message>
        <source>possibly up</source>
        <translation>möglicher Anstieg</translation>
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
        <source>published numbers, no shares: no intervals or tests</source>
        <translation>veröffentlichte Zahlen, keine Anteile: keine Intervalle oder Tests</translation>
    </message>
    <message>
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation>veröffentlichte Prozentwerte, deren Rundung in den {level}-Intervallen berücksichtigt ist</translation>
    </message>
    <message>
        <source>rank {first} to {last}</source>
        <translation>Rang {first} bis {last}</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message numerus="yes">
        <source>ranks among all %n answer(s)</source>
        <translation>
            <numerusform>Ränge unter %n Antwort</numerusform>
            <numerusform>Ränge unter allen %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared among the same respondents</source>
        <translation>
            <numerusform>Ränge: %n Paar Antworten bei denselben Befragten verglichen</numerusform>
            <numerusform>Ränge: %n Paare von Antworten bei denselben Befragten verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared by exact binomial tests</source>
        <translation>
            <numerusform>Ränge: %n Paar Antworten mit einem exakten Binomialtest verglichen</numerusform>
            <numerusform>Ränge: %n Paare von Antworten mit exakten Binomialtests verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst overlap, rounding and weighting</source>
        <translation>
            <numerusform>Ränge: %n Paar veröffentlichter Anteile, bei ungünstigster Überschneidung, Rundung und Gewichtung</numerusform>
            <numerusform>Ränge: %n Paare veröffentlichter Anteile, bei ungünstigster Überschneidung, Rundung und Gewichtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst rounding and weighting</source>
        <translation>
            <numerusform>Ränge: %n Paar veröffentlichter Anteile, bei ungünstigster Rundung und Gewichtung</numerusform>
            <numerusform>Ränge: %n Paare veröffentlichter Anteile, bei ungünstigster Rundung und Gewichtung</numerusform>
        </translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation>Befragte, die geantwortet haben</translation>
    </message>
    <message>
        <source>respondents who answered, “don&apos;t know” and the like included</source>
        <translation>Befragte, die geantwortet haben, einschließlich „weiß nicht“ und Ähnlichem</translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation>gerundeter Prozentwert</translation>
    </message>
    <message>
        <source>same code and words</source>
        <translation>gleicher Code, gleiche Worte</translation>
    </message>
    <message>
        <source>same code, other words</source>
        <translation>gleicher Code, andere Worte</translation>
    </message>
    <message>
        <source>same letters: not told apart</source>
        <translation>gleiche Buchstaben: statistisch gleichauf</translation>
    </message>
    <message>
        <source>same meaning in another language</source>
        <translation>gleiche Bedeutung in anderer Sprache</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>gleicher Wortlaut</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Worte</translation>
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
        <source>several, with semicolons between them</source>
        <translation>mehrere, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>shares of different bases: no ranks are established</source>
        <translation>Anteile verschiedener Basen: keine Ränge festgestellt</translation>
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
        <source>strata with a single unit, left out of the variance: {n}</source>
        <translation>Schichten mit nur einer Einheit, nicht in der Varianz: {n}</translation>
    </message>
    <message>
        <source>strata with a single unit, taken as certain to be drawn: {n}</source>
        <translation>Schichten mit nur einer Einheit, als sicher gezogen betrachtet: {n}</translation>
    </message>
    <message>
        <source>strata with a single unit, which counts from the mean of the sample: {n}</source>
        <translation>Schichten mit nur einer Einheit, verglichen mit dem Mittelwert der Stichprobe: {n}</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>taken together: {answers}</source>
        <translation>zusammengenommen: {answers}</translation>
    </message>
    <message>
        <source>the answers to {questions} are lost</source>
        <translation>die Antworten auf {questions} sind verloren</translation>
    </message>
    <message>
        <source>the cells of the original file are lost</source>
        <translation>die Zellen der ursprünglichen Datei sind verloren</translation>
    </message>
    <message>
        <source>the columns are not told apart</source>
        <translation>kein gesicherter Unterschied zwischen den Spalten</translation>
    </message>
    <message>
        <source>the columns differ</source>
        <translation>die Spalten unterscheiden sich</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the interval allows for the rounding of the published percentages</source>
        <translation>das Intervall berücksichtigt die Rundung der veröffentlichten Prozentwerte</translation>
    </message>
    <message>
        <source>the new waves first</source>
        <translation>die neuen Wellen zuerst</translation>
    </message>
    <message>
        <source>the new waves last</source>
        <translation>die neuen Wellen zuletzt</translation>
    </message>
    <message>
        <source>the program’s own slides</source>
        <translation>die Folien des Programms</translation>
    </message>
    <message>
        <source>the question or the population changed</source>
        <translation>die Frage oder die Grundgesamtheit hat sich geändert</translation>
    </message>
    <message>
        <source>the s&amp;ystem’s</source>
        <translation>die des S&amp;ystems</translation>
    </message>
    <message>
        <source>the waves may differ</source>
        <translation>die Wellen unterscheiden sich vielleicht</translation>
    </message>
    <message>
        <source>the whole study</source>
        <translation>die ganze Studie</translation>
    </message>
    <message>
        <source>thick line: the possible ranks do not overlap</source>
        <translation>dicke Linie: die möglichen Ränge überschneiden sich nicht</translation>
    </message>
    <message>
        <source>this chart alone</source>
        <translation>nur dieses Diagramm</translation>
    </message>
    <message>
        <source>tick: total</source>
        <translation>Strich: Gesamt</translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation>Strich: {wave}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two waves</comment>
        <translation>bis</translation>
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
        <source>too few answers to test</source>
        <translation>zu wenige Antworten für einen Test</translation>
    </message>
    <message>
        <source>too few answers: no ranks are established</source>
        <translation>zu wenige Antworten: keine Ränge festgestellt</translation>
    </message>
    <message>
        <source>trends: straight lines through the waves, weighted by precision</source>
        <translation>Trends: Geraden durch die Wellen, nach ihrer Genauigkeit gewichtet</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>ungleichmäßig</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>ungewichtet</translation>
    </message>
    <message>
        <source>unweighted; {intervals}</source>
        <translation>ungewichtet; {intervals}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>upper end {formula}</source>
        <translation>oberes Ende {formula}</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>vertical line: total</source>
        <translation>senkrechte Linie: Gesamt</translation>
    </message>
    <message>
        <source>vertical line: waves that do not compare</source>
        <translation>senkrechte Linie: Wellen, die nicht vergleichbar sind</translation>
    </message>
    <message>
        <source>was certain to be drawn: adds nothing</source>
        <translation>wurde sicher gezogen: trägt nichts bei</translation>
    </message>
    <message>
        <source>weighted by “{column}”</source>
        <translation>gewichtet mit „{column}“</translation>
    </message>
    <message>
        <source>weighted to {questions} (raked)</source>
        <translation>gewichtet nach {questions} (Raking)</translation>
    </message>
    <message>
        <source>with n = {n} and z = {z}, for p from {low} to {high}: the lowest end and the highest are taken</source>
        <translation>mit n = {n} und z = {z}, für p von {low} bis {high}: Das niedrigste und das höchste Ende werden genommen</translation>
    </message>
    <message>
        <source>with p = {p}, n = {n} (the effective base) and z = {z}</source>
        <translation>mit p = {p}, n = {n} (der effektiven Fallzahl) und z = {z}</translation>
    </message>
    <message numerus="yes">
        <source>with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degree(s) of freedom)</source>
        <translation>
            <numerusform>mit p = {p}, n = {n} (der effektiven Fallzahl) und z = {z} (Student, %n Freiheitsgrad)</numerusform>
            <numerusform>mit p = {p}, n = {n} (der effektiven Fallzahl) und z = {z} (Student, %n Freiheitsgrade)</numerusform>
        </translation>
    </message>
    <message>
        <source>with {level} confidence all ranks hold together (Holm)</source>
        <translation>alle Ränge gelten zusammen mit {level} Sicherheit (Holm)</translation>
    </message>
    <message>
        <source>wording {share} alike</source>
        <translation>Wortlaut zu {share} gleich</translation>
    </message>
    <message>
        <source>{answers}, in the base: {shares}</source>
        <translation>{answers}, in der Basis: {shares}</translation>
    </message>
    <message>
        <source>{answers}, outside the base: {shares}</source>
        <translation>{answers}, außerhalb der Basis: {shares}</translation>
    </message>
    <message>
        <source>{answer} (of all who answered)</source>
        <translation>{answer} (von allen, die geantwortet haben)</translation>
    </message>
    <message>
        <source>{answer} (reversed: {other})</source>
        <translation>{answer} (umgekehrt: {other})</translation>
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
        <translation>{answer}: Rückgang von {before} ({earlier}) auf {after} ({later})</translation>
    </message>
    <message>
        <source>{answer}: rank {before}, then {after}</source>
        <translation>{answer}: Rang {before}, dann {after}</translation>
    </message>
    <message>
        <source>{answer}: up from {before} in {earlier} to {after} in {later}</source>
        <translation>{answer}: Anstieg von {before} ({earlier}) auf {after} ({later})</translation>
    </message>
    <message>
        <source>{answer}: {value} in “{column}”, {rest} elsewhere</source>
        <translation>{answer}: {value} bei „{column}“, sonst {rest}</translation>
    </message>
    <message>
        <source>{base}; only: {condition}</source>
        <translation>{base}; nur: {condition}</translation>
    </message>
    <message>
        <source>{column} (looks like a weight)</source>
        <translation>{column} (sieht nach einem Gewicht aus)</translation>
    </message>
    <message>
        <source>{column}: days</source>
        <translation>{column}: Tage</translation>
    </message>
    <message>
        <source>{column}: marks</source>
        <translation>{column}: Zeichen</translation>
    </message>
    <message>
        <source>{column}: months</source>
        <translation>{column}: Monate</translation>
    </message>
    <message>
        <source>{column}: quarters</source>
        <translation>{column}: Quartale</translation>
    </message>
    <message>
        <source>{column}: years</source>
        <translation>{column}: Jahre</translation>
    </message>
    <message numerus="yes">
        <source>{condition}, and %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, und %n weitere Bedingung</numerusform>
            <numerusform>{condition}, und %n weitere Bedingungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{condition}, or %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, oder %n weitere Bedingung</numerusform>
            <numerusform>{condition}, oder %n weitere Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {n} rounds to {amount}, and no other number does</source>
        <translation>{count} von {n} rundet sich auf {amount}, und keine andere Zahl</translation>
    </message>
    <message>
        <source>{count}: nothing could be shown.</source>
        <translation>{count}: Es gäbe nichts zu zeigen.</translation>
    </message>
    <message>
        <source>{earlier} and {later} are not compared: {reason}</source>
        <translation>{earlier} und {later} werden nicht verglichen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{earlier} and {later} compared on %n question(s)</source>
        <translation>
            <numerusform>{earlier} und {later} in %n Frage verglichen</numerusform>
            <numerusform>{earlier} und {later} in %n Fragen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{figures}, %n not understood</source>
        <comment>rows</comment>
        <translation>
            <numerusform>{figures}, %n nicht verstanden</numerusform>
            <numerusform>{figures}, %n nicht verstanden</numerusform>
        </translation>
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
        <source>{file} is open already, with changes that are not saved.</source>
        <translation>{file} ist bereits geöffnet, mit Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{file} is open in this window.</source>
        <translation>{file} ist in diesem Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{file} is open: it is read, and never written.</source>
        <translation>{file} ist geöffnet: Sie wird gelesen und nie geschrieben.</translation>
    </message>
    <message>
        <source>{file} is the old presentation, which is kept.</source>
        <translation>{file} ist die alte Präsentation, die erhalten bleibt.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of published figures.</source>
        <translation>{file} ist zu groß für eine Tabelle mit veröffentlichten Zahlen.</translation>
    </message>
    <message>
        <source>{file} was added: {waves} now.</source>
        <translation>{file} wurde hinzugefügt: jetzt {waves}.</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened or saved here.</source>
        <translation>{file} wurde von einem anderen Programm geändert, seit es hier geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>{file} wurde gespeichert.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, Zeile {row}</translation>
    </message>
    <message>
        <source>{file}: charts that were made here get the numbers of “{study}”. Your own slides, texts and looks stay as they are, and so does the file itself.</source>
        <translation>{file}: Diagramme, die hier erstellt wurden, erhalten die Zahlen von „{study}“. Ihre eigenen Folien, Texte und Formatierungen bleiben, wie sie sind, ebenso die Datei selbst.</translation>
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
        <translation>{first} liegt vorn ({value})</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, und {second}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, oder {second}</translation>
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
        <translation>{groups}: zu wenige Antworten</translation>
    </message>
    <message>
        <source>{heading} ({unit})</source>
        <translation>{heading} ({unit})</translation>
    </message>
    <message>
        <source>{interval}: high</source>
        <translation>{interval}: oben</translation>
    </message>
    <message>
        <source>{interval}: low</source>
        <translation>{interval}: unten</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>{items} or {last}</source>
        <translation>{items} oder {last}</translation>
    </message>
    <message>
        <source>{joined}, {new}</source>
        <translation>{joined}, {new}</translation>
    </message>
    <message>
        <source>{key} makes the question marked in the list the breakdown.</source>
        <translation>{key} gliedert nach der Frage auf, die in der Liste markiert ist.</translation>
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
        <source>{level} interval: {low} to {high}</source>
        <translation>{level}-Intervall: {low} bis {high}</translation>
    </message>
    <message>
        <source>{level} intervals allow for the sampling design</source>
        <translation>{level}-Intervalle berücksichtigen den Stichprobenplan</translation>
    </message>
    <message>
        <source>{level} intervals assume a random sample</source>
        <translation>{level}-Intervalle setzen eine Zufallsstichprobe voraus</translation>
    </message>
    <message>
        <source>{level} intervals of published shares hold for everything that rounds to the printed number, and assume simple random samples, since the sampling is not published.</source>
        <translation>Die {level}-Intervalle veröffentlichter Anteile gelten für alles, was auf die gedruckte Zahl gerundet wird, und nehmen einfache Zufallsstichproben an, da das Stichprobenverfahren nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>{level} intervals of shares are Wilson&apos;s on the effective base, those of means Student’s: what the numbers may be, from chance alone.</source>
        <translation>Die {level}-Intervalle der Anteile sind die von Wilson auf der effektiven Basis, die der Mittelwerte die von Student: was die Zahlen sein können, allein durch Zufall.</translation>
    </message>
    <message>
        <source>{line}. {note}</source>
        <translation>{line}. {note}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {n} round to {amount}</source>
        <translation>{low} bis {high} von {n} runden sich auf {amount}</translation>
    </message>
    <message>
        <source>{low} to {high} times the mean</source>
        <translation>das {low}- bis {high}-Fache des Mittelwerts</translation>
    </message>
    <message>
        <source>{mean} answers a respondent on average</source>
        <translation>im Mittel {mean} Antworten je Befragten</translation>
    </message>
    <message>
        <source>{names} share the lead (not told apart)</source>
        <translation>{names} liegen gemeinsam vorn (statistisch gleichauf)</translation>
    </message>
    <message>
        <source>{names}; order not established: it depends on how many chose both (not published)</source>
        <translation>{names}; Reihenfolge offen: Sie hängt von der Überschneidung ab (nicht veröffentlicht)</translation>
    </message>
    <message>
        <source>{names}; order not established: it depends on rounding or weighting</source>
        <translation>{names}; Reihenfolge offen: Sie hängt von Rundung oder Gewichtung ab</translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation>{name} hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} does not describe any data that can be read.</source>
        <translation>{name} beschreibt keine lesbaren Daten.</translation>
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
        <source>{name} has a line of more than {most} MB.</source>
        <translation>{name} enthält eine Zeile von mehr als {most}&#xa0;MB.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>{name} has more than {most} values of “{dimension}”.</source>
        <translation>{name} hat mehr als {most} Werte von „{dimension}“.</translation>
    </message>
    <message>
        <source>{name} has no cells with content.</source>
        <translation>{name} hat keine Zellen mit Inhalt.</translation>
    </message>
    <message>
        <source>{name} has no ending of a format that can be written.</source>
        <translation>{name} hat keine Endung eines Formats, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{name} has {found} values, but its dimensions make {expected} cells.</source>
        <translation>{name} hat {found} Werte, aber seine Dimensionen ergeben {expected} Zellen.</translation>
    </message>
    <message>
        <source>{name} holds more figures than can be looked through: over {most}.</source>
        <translation>{name} enthält mehr Zahlen, als sich durchsehen lassen: über {most}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} periods.</source>
        <translation>{name} enthält mehr als {most} Zeiträume.</translation>
    </message>
    <message>
        <source>{name} holds no figures, only their description.</source>
        <translation>{name} enthält keine Zahlen, nur ihre Beschreibung.</translation>
    </message>
    <message>
        <source>{name} holds no questions.</source>
        <translation>{name} enthält keine Fragen.</translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation>{name} enthält veröffentlichte Zahlen, keine Antworten von Befragten.</translation>
    </message>
    <message>
        <source>{name} is a device or a connection, not a file.</source>
        <translation>{name} ist ein Gerät oder eine Verbindung, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a list of data sets, or describes one: it holds no figures itself.</source>
        <translation>{name} ist eine Liste von Datensätzen oder beschreibt einen: Sie enthält selbst keine Zahlen.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a Parquet file.</source>
        <translation>{name} ist beschädigt oder keine Parquet-Datei.</translation>
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
        <source>{name} is damaged: nothing in it can be read.</source>
        <translation>{name} ist beschädigt: Nichts darin kann gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is no .pptx presentation.</source>
        <translation>{name} ist keine .pptx-Präsentation.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be a logo.</source>
        <translation>{name} ist kein Bild, das als Logo dienen kann.</translation>
    </message>
    <message>
        <source>{name} is no presentation, or a damaged one.</source>
        <translation>{name} ist keine Präsentation, oder eine beschädigte.</translation>
    </message>
    <message>
        <source>{name} is no style of charts.</source>
        <translation>{name} ist kein Diagrammstil.</translation>
    </message>
    <message>
        <source>{name} is not a JSON-stat data set as it should be: its parts do not fit together.</source>
        <translation>{name} ist kein richtiger JSON-stat-Datensatz: Seine Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{name} is not a LimeSurvey questionnaire.</source>
        <translation>{name} ist kein LimeSurvey-Fragebogen.</translation>
    </message>
    <message>
        <source>{name} is not a study file.</source>
        <translation>{name} ist keine Studiendatei.</translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation>{name} ist keine Tabelle in Textform.</translation>
    </message>
    <message>
        <source>{name} is not laid out as its description says.</source>
        <translation>{name} ist nicht so aufgebaut, wie die Beschreibung sagt.</translation>
    </message>
    <message>
        <source>{name} is not well-formed JSON.</source>
        <translation>{name} ist kein wohlgeformtes JSON.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that this program does not know.</source>
        <translation>{name} ist auf eine Weise gepackt, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is too large for a logo.</source>
        <translation>{name} ist zu groß für ein Logo.</translation>
    </message>
    <message>
        <source>{name} is too large to be a template.</source>
        <translation>{name} ist zu groß für eine Vorlage.</translation>
    </message>
    <message>
        <source>{name} is too large to be updated.</source>
        <translation>{name} ist zu groß, um aktualisiert zu werden.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} ist zu groß.</translation>
    </message>
    <message>
        <source>{name} leads in {first} as in {last}</source>
        <translation>{name} liegt vorn, in {first} wie in {last}</translation>
    </message>
    <message>
        <source>{name} makes more than {most} questions.</source>
        <translation>{name} ergibt mehr als {most} Fragen.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} may not be written.</source>
        <translation>{name} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} names a data file outside of its folder.</source>
        <translation>{name} nennt eine Datendatei außerhalb ihres Ordners.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>{name} share the lead in {first} as in {last} (not told apart)</source>
        <translation>{name} liegen gemeinsam vorn, in {first} wie in {last} (statistisch gleichauf)</translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation>{name} enthält entpackt zu viele Daten, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version: what this one does not know is missing.</source>
        <translation>{name} wurde von einer neueren Version gespeichert: Was diese nicht kennt, fehlt.</translation>
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
        <translation>{n} Befragte, {columns} Spalten</translation>
    </message>
    <message>
        <source>{parts} of {n}</source>
        <translation>{parts} von {n}</translation>
    </message>
    <message numerus="yes">
        <source>{passing} of %n respondent(s)</source>
        <translation>
            <numerusform>{passing} von %n Befragten</numerusform>
            <numerusform>{passing} von %n Befragten</numerusform>
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
        <translation>{p}, unter {level}: höher als sonst</translation>
    </message>
    <message>
        <source>{p}, below {level}: lower than the rest</source>
        <translation>{p}, unter {level}: niedriger als sonst</translation>
    </message>
    <message>
        <source>{p}, below {level}: the trend is established.</source>
        <translation>{p}, unter {level}: Der Trend ist gesichert.</translation>
    </message>
    <message>
        <source>{p}, not below {level}: not told apart from the rest, which does not mean alike</source>
        <translation>{p}, nicht unter {level}: kein gesicherter Unterschied zu den anderen Befragten, was nicht heißt, dass es keinen gibt</translation>
    </message>
    <message>
        <source>{p}: how often chance alone would give at least such a difference, had nothing changed</source>
        <translation>{p}: wie oft der Zufall allein einen mindestens so großen Unterschied ergäbe, hätte sich nichts verändert</translation>
    </message>
    <message>
        <source>{p}: no trend is established, which does not mean that nothing has moved.</source>
        <translation>{p}: Kein Trend ist gesichert, was nicht heißt, dass sich nichts bewegt hat.</translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation>{question} (Mittelwert)</translation>
    </message>
    <message>
        <source>{question} (net)</source>
        <translation>{question} (Saldo)</translation>
    </message>
    <message>
        <source>{question} (reversed)</source>
        <translation>{question} (umgekehrt)</translation>
    </message>
    <message>
        <source>{question} by {breakdown}</source>
        <translation>{question} nach {breakdown}</translation>
    </message>
    <message>
        <source>{question} does not include {answer}</source>
        <translation>{question} enthält nicht {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{question} includes one of %n answer(s)</source>
        <translation>
            <numerusform>{question} enthält %n bestimmte Antwort</numerusform>
            <numerusform>{question} enthält eine von %n gewählten Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} includes {answer}</source>
        <translation>{question} enthält {answer}</translation>
    </message>
    <message>
        <source>{question} is between {low} and {high}</source>
        <translation>{question} liegt zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{question} is not {answer}</source>
        <translation>{question} ist nicht {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{question} is one of %n answer(s)</source>
        <translation>
            <numerusform>{question} ist %n bestimmte Antwort</numerusform>
            <numerusform>{question} ist eine von %n gewählten Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} is {answer}</source>
        <translation>{question} ist {answer}</translation>
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
    <message numerus="yes">
        <source>{question}: %n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>{question}: %n Antwort liegt vorn</numerusform>
            <numerusform>{question}: %n Antworten liegen gemeinsam vorn (statistisch gleichauf)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: no order established among %n answer(s)</source>
        <translation>
            <numerusform>{question}: keine Reihenfolge festgestellt für %n Antwort</numerusform>
            <numerusform>{question}: keine Reihenfolge unter %n Antworten festgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation>{question}: in diesen Wellen nichts zu zeigen</translation>
    </message>
    <message>
        <source>{question}: possible ranks, wave by wave</source>
        <translation>{question}: mögliche Ränge, Welle für Welle</translation>
    </message>
    <message>
        <source>{question}: table</source>
        <translation>{question}: Tabelle</translation>
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
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{question}: {first} leads ({value})</source>
        <translation>{question}: {first} liegt vorn ({value})</translation>
    </message>
    <message>
        <source>{question}: {names}</source>
        <translation>{question}&#xa0;– {names}</translation>
    </message>
    <message>
        <source>{question}: {names} share the lead (not told apart)</source>
        <translation>{question}: {names} liegen gemeinsam vorn (statistisch gleichauf)</translation>
    </message>
    <message>
        <source>{question}: {names}; order not established: it depends on how many chose both (not published)</source>
        <translation>{question}: {names}; Reihenfolge offen: Sie hängt von der Überschneidung ab (nicht veröffentlicht)</translation>
    </message>
    <message>
        <source>{question}: {names}; order not established: it depends on rounding or weighting</source>
        <translation>{question}: {names}; Reihenfolge offen: Sie hängt von Rundung oder Gewichtung ab</translation>
    </message>
    <message>
        <source>{question}: {value} answered “{first}”</source>
        <translation>{question}: {value} antworteten „{first}“</translation>
    </message>
    <message>
        <source>{respondents}, {questions}, {waves}</source>
        <translation>{respondents}, {questions}, {waves}</translation>
    </message>
    <message>
        <source>{sentence} – small base</source>
        <translation>{sentence}&#xa0;– kleine Basis</translation>
    </message>
    <message>
        <source>{sentence}, from {wave} on</source>
        <translation>{sentence}, ab {wave}</translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n more established change(s)</source>
        <translation>
            <numerusform>{sentence}; %n weitere gesicherte Veränderung</numerusform>
            <numerusform>{sentence}; %n weitere gesicherte Veränderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all respondents</source>
        <translation>{share} aller Befragten</translation>
    </message>
    <message>
        <source>{share} of mentions</source>
        <translation>{share} der Nennungen</translation>
    </message>
    <message>
        <source>{share} of respondents who answered</source>
        <translation>{share} der Befragten, die geantwortet haben</translation>
    </message>
    <message>
        <source>{size} (effective {effective})</source>
        <translation>{size} (zählt nach Gewichtung wie {effective})</translation>
    </message>
    <message>
        <source>{size} a month</source>
        <comment>a slope</comment>
        <translation>{size} pro Monat</translation>
    </message>
    <message>
        <source>{size} a wave</source>
        <comment>a slope</comment>
        <translation>{size} pro Welle</translation>
    </message>
    <message>
        <source>{size} a year</source>
        <comment>a slope</comment>
        <translation>{size} pro Jahr</translation>
    </message>
    <message>
        <source>{size} answered</source>
        <translation>{size} haben geantwortet</translation>
    </message>
    <message>
        <source>{size}, of whom {answered} answered</source>
        <translation>{size}, davon haben {answered} geantwortet</translation>
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
        <translation>{style} (in Verwendung)</translation>
    </message>
    <message>
        <source>{style}, copy</source>
        <translation>{style}, Kopie</translation>
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
        <source>{subject}: falling by about {rate} (between {low} and {high})</source>
        <translation>{subject}: sinkt um etwa {rate} (zwischen {low} und {high})</translation>
    </message>
    <message>
        <source>{subject}: moves unevenly, no single slope describes it</source>
        <translation>{subject}: ungleichmäßiger Verlauf, den keine einzelne Steigung beschreibt</translation>
    </message>
    <message>
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation>{subject}: keine gesicherte Veränderung, {before}, danach {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: no clear trend (between {low} and {high})</source>
        <translation>{subject}: kein gesicherter Trend (zwischen {low} und {high})</translation>
    </message>
    <message>
        <source>{subject}: rising by about {rate} (between {low} and {high})</source>
        <translation>{subject}: steigt um etwa {rate} (zwischen {low} und {high})</translation>
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
        <source>{subject}: {value} in {wave}</source>
        <translation>{subject}: {value} ({wave})</translation>
    </message>
    <message>
        <source>{subject}: {verdict}; {before} then {after} ({interval})</source>
        <translation>{subject}: {verdict}; {before}, danach {after} ({interval})</translation>
    </message>
    <message>
        <source>{texts} are read as not ticked in “{question}”.</source>
        <translation>{texts} sind als nicht angekreuzt gelesen in „{question}“.</translation>
    </message>
    <message>
        <source>{text}: kept as written by hand.</source>
        <translation>{text}: bleibt, wie von Hand geschrieben.</translation>
    </message>
    <message>
        <source>{text}: kept as written by hand. Now it would be: {suggestion}</source>
        <translation>{text}: bleibt, wie von Hand geschrieben. Jetzt wäre es: {suggestion}</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} von {count})</translation>
    </message>
    <message>
        <source>{value} answered “{first}”</source>
        <translation>{value} antworteten „{first}“</translation>
    </message>
    <message>
        <source>{value} of {n}</source>
        <translation>{value} von {n}</translation>
    </message>
    <message>
        <source>{value}, shown as {shown}</source>
        <translation>{value}, gezeigt als {shown}</translation>
    </message>
    <message>
        <source>{value}: a number, no share</source>
        <translation>{value}: eine Zahl, kein Anteil</translation>
    </message>
    <message>
        <source>{value}: an order, no share</source>
        <translation>{value}: eine Reihenfolge, kein Anteil</translation>
    </message>
    <message>
        <source>{value}: approximate, not tested</source>
        <translation>{value}: ungefähr, nicht getestet</translation>
    </message>
    <message>
        <source>{value}: base not published, not tested</source>
        <translation>{value}: Basis nicht veröffentlicht, nicht getestet</translation>
    </message>
    <message>
        <source>{value}: no number</source>
        <translation>{value}: keine Zahl</translation>
    </message>
    <message>
        <source>{verdict} (small base)</source>
        <translation>{verdict} (kleine Basis)</translation>
    </message>
    <message>
        <source>{verdict}, established only if the shares are unweighted</source>
        <translation>{verdict}, nur gesichert, wenn die Anteile ungewichtet sind</translation>
    </message>
    <message>
        <source>{verdict}, not established</source>
        <translation>{verdict}, nicht gesichert</translation>
    </message>
    <message numerus="yes">
        <source>{verdict}, not established among %n test(s)</source>
        <translation>
            <numerusform>{verdict}, bei %n Test nicht gesichert</numerusform>
            <numerusform>{verdict}, bei %n Tests nicht gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}; it would be, if the shares are unweighted</source>
        <translation>{verdict}; anders, wenn die Anteile ungewichtet sind</translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation>{verdict}; die Grundgesamtheiten können sich unterscheiden</translation>
    </message>
    <message>
        <source>{waves} together</source>
        <translation>{waves} zusammen</translation>
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
            <numerusform>{wave}: alle bekannten Anteile nach %n Durchgang erreicht, auf weniger als {error} Punkte genau</numerusform>
            <numerusform>{wave}: alle bekannten Anteile nach %n Durchgängen erreicht, auf weniger als {error} Punkte genau</numerusform>
        </translation>
    </message>
    <message>
        <source>{wave}: no weights reach all the known shares together.</source>
        <translation>{wave}: Keine Gewichtung erreicht alle bekannten Anteile zugleich.</translation>
    </message>
    <message>
        <source>{wave}: nobody gave an answer to “{question}” whose share is known.</source>
        <translation>{wave}: Niemand gab auf „{question}“ eine Antwort, deren Anteil bekannt ist.</translation>
    </message>
    <message>
        <source>{wave}: nobody has a weight in “{column}”, from row {row} of the file on.</source>
        <translation>{wave}: Niemand hat ein Gewicht in „{column}“, ab Zeile {row} der Datei.</translation>
    </message>
    <message>
        <source>{wave}: nobody who can be weighted answered “{answer}” to “{question}” ({share}).</source>
        <translation>{wave}: Niemand, der gewichtet werden kann, antwortete „{answer}“ auf „{question}“ ({share}).</translation>
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
        <source>{wave}: {value}</source>
        <translation>{wave}: {value}</translation>
    </message>
    <message>
        <source>{weighting}; {intervals}</source>
        <translation>{weighting}; {intervals}</translation>
    </message>
    <message>
        <source>{weight} (suggested)</source>
        <translation>{weight} (vorgeschlagen)</translation>
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
        <source>– leave as it is –</source>
        <translation>– so lassen –</translation>
    </message>
    <message>
        <source>– no match –</source>
        <translation>– keine –</translation>
    </message>
    <message>
        <source>– nobody</source>
        <translation>– niemand</translation>
    </message>
    <message>
        <source>“Clearly”: the end of the interval nearest to zero is at least 5 points from it.</source>
        <translation>„Deutlich“: Das der Null nächste Ende des Intervalls ist mindestens 5 Punkte davon entfernt.</translation>
    </message>
    <message>
        <source>“Stable”: the whole interval lies within 3 points of zero. “No clear change”: nothing is established, which does not mean that nothing has changed.</source>
        <translation>„Stabil“: Das ganze Intervall liegt innerhalb von 3 Punkten um null. „Keine gesicherte Veränderung“: Nichts ist gesichert, was nicht heißt, dass sich nichts verändert hat.</translation>
    </message>
    <message>
        <source>“Up” and “down” are established at {level}, all changes of a question tested together (Holm); “clearly” if even the end of the interval nearest to zero is 5 points away from it.</source>
        <translation>„Anstieg“ und „Rückgang“ sind mit {level} gesichert, alle Veränderungen einer Frage gemeinsam getestet (Holm); „deutlich“, wenn selbst das Ende des Intervalls, das der Null am nächsten ist, 5 Punkte von ihr entfernt ist.</translation>
    </message>
    <message>
        <source>“{answer}” is a missing code of “{question}” in the file.</source>
        <translation>„{answer}“ ist in der Datei ein fehlender Code von „{question}“.</translation>
    </message>
    <message>
        <source>“{answer}” is a missing value</source>
        <translation>„{answer}“ ist ein fehlender Wert</translation>
    </message>
    <message>
        <source>“{column}” does not hold dates.</source>
        <translation>„{column}“ enthält keine Daten.</translation>
    </message>
    <message>
        <source>“{column}” has too many different values for waves.</source>
        <translation>„{column}“ hat zu viele verschiedene Werte für Wellen.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” is the name of more than one answer to “{question}”.</source>
        <translation>Mehrere Antworten auf „{question}“ heißen „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is the name of more than one question.</source>
        <translation>Mehrere Fragen heißen „{name}“.</translation>
    </message>
    <message>
        <source>“{old}” seems to be called “{new}” now.</source>
        <translation>„{old}“ heißt jetzt anscheinend „{new}“.</translation>
    </message>
    <message>
        <source>“{question}” as a whole: {found}</source>
        <translation>„{question}“ als Ganzes: {found}</translation>
    </message>
    <message>
        <source>“{question}” cannot be columns</source>
        <translation>„{question}“ kann keine Spalten bilden</translation>
    </message>
    <message>
        <source>“{question}” cannot be used to choose who is looked at.</source>
        <translation>Mit „{question}“ kann nicht gewählt werden, wer betrachtet wird.</translation>
    </message>
    <message>
        <source>“{question}” cannot be weighted to: respondents do not give it one answer each.</source>
        <translation>Nach „{question}“ kann nicht gewichtet werden: Nicht jeder Befragte gibt genau eine Antwort.</translation>
    </message>
    <message>
        <source>“{question}” cannot describe how respondents were drawn.</source>
        <translation>„{question}“ kann nicht beschreiben, wie die Befragten gezogen wurden.</translation>
    </message>
    <message>
        <source>“{question}” does not hold the size of a population.</source>
        <translation>„{question}“ enthält keine Größe einer Grundgesamtheit.</translation>
    </message>
    <message>
        <source>“{question}” has a figure for “{answer}” in the wave “{wave}” already.</source>
        <translation>„{question}“ hat in der Welle „{wave}“ schon eine Zahl für „{answer}“.</translation>
    </message>
    <message>
        <source>“{question}” has further columns.</source>
        <translation>„{question}“ hat noch andere Spalten.</translation>
    </message>
    <message>
        <source>“{question}” has no answer “{answer}”.</source>
        <translation>„{question}“ hat keine Antwort „{answer}“.</translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation>„{question}“ hat {n} verschiedene Antworten: zu viele, um sie einzeln zu zählen.</translation>
    </message>
    <message>
        <source>“{question}” holds no numbers, so it cannot be a weight.</source>
        <translation>„{question}“ enthält keine Zahlen und kann kein Gewicht sein.</translation>
    </message>
    <message>
        <source>“{question}” is not crossed with itself</source>
        <translation>„{question}“ wird nicht mit sich selbst gekreuzt</translation>
    </message>
    <message>
        <source>“{question}” is not read as numbers: {example} may have a decimal comma, or thousands.</source>
        <translation>„{question}“ ist nicht als Zahlen gelesen: Das Komma in {example} kann Dezimalstellen oder Tausender anzeigen.</translation>
    </message>
    <message>
        <source>“{question}” is read as a ranking of {n} items: 1 is the first place, not a low score.</source>
        <translation>„{question}“ ist als Rangfolge von {n} Elementen gelesen: 1 ist der erste Platz, kein niedriger Wert.</translation>
    </message>
    <message>
        <source>“{question}” is read as a single choice from {n} columns: nobody ticked two of them.</source>
        <translation>„{question}“ ist als Einfachauswahl aus {n} Spalten gelesen: Niemand hat zwei angekreuzt.</translation>
    </message>
    <message>
        <source>“{question}” is the only question.</source>
        <translation>„{question}“ ist die einzige Frage.</translation>
    </message>
    <message>
        <source>“{question}” looks like another type than last time.</source>
        <translation>„{question}“ sieht nach einem anderen Typ aus als beim letzten Mal.</translation>
    </message>
    <message>
        <source>“{question}” may tell who the respondents are.</source>
        <translation>„{question}“ kann verraten, wer die Befragten sind.</translation>
    </message>
    <message>
        <source>“{study}” has changes that are not saved.</source>
        <translation>„{study}“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>“{study}” holds no respondents, so there is nobody to weight.</source>
        <translation>„{study}“ enthält keine Befragten, es gibt also niemanden zu gewichten.</translation>
    </message>
    <message>
        <source>“{study}” holds published figures, not answers of respondents.</source>
        <translation>„{study}“ enthält veröffentlichte Zahlen, keine Antworten von Befragten.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage.</source>
        <translation>„{text}“ ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>“{text}” may be a name and a number, or a number alone.</source>
        <translation>„{text}“ kann ein Name mit einer Zahl sein, oder nur eine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” may have decimals or thousands behind its mark.</source>
        <translation>In „{text}“ kann das Zeichen vor Dezimalen oder vor Tausendern stehen.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header: it is read as a title.</source>
        <translation>„{text}“ steht über der Kopfzeile und wird als Titel gelesen.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>▲ higher than the rest</source>
        <translation>▲ höher als sonst</translation>
    </message>
    <message>
        <source>▲ higher than the rest by at least 5 points, surely</source>
        <translation>▲ mindestens 5 Punkte höher als sonst, Fehlerspanne eingerechnet</translation>
    </message>
    <message>
        <source>▲▼: higher or lower than the rest</source>
        <translation>▲▼: höher oder niedriger als der Rest</translation>
    </message>
    <message>
        <source>▼ lower than the rest</source>
        <translation>▼ niedriger als sonst</translation>
    </message>
    <message>
        <source>▼ lower than the rest by at least 5 points, surely</source>
        <translation>▼ mindestens 5 Punkte niedriger als sonst, Fehlerspanne eingerechnet</translation>
    </message>
    <message>
        <source>⚠ very unequal weights, despite the limits: a few respondents count for many</source>
        <translation>⚠ sehr ungleiche Gewichte trotz der Grenzen: einige wenige Befragte zählen für viele</translation>
    </message>
    <message>
        <source>⚠ very unequal weights: a few respondents count for many; set limits, such as {low} to {high} times the mean</source>
        <translation>⚠ sehr ungleiche Gewichte: einige wenige Befragte zählen für viele; setzen Sie Grenzen, etwa das {low}- bis {high}-Fache des Mittelwerts</translation>
    </message>
</context>
</TS>
