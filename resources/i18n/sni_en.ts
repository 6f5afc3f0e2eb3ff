<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no numbers are left out.</source>
        <translation>
            <numerusform>%n answer to “{question}” that is not a number is left out.</numerusform>
            <numerusform>%n answers to “{question}” that are not numbers are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) at the end left out.</source>
        <translation>
            <numerusform>%n blank row at the end left out.</numerusform>
            <numerusform>%n blank rows at the end left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) tested, corrected together (Holm)</source>
        <translation>
            <numerusform>%n change tested, corrected together (Holm)</numerusform>
            <numerusform>%n changes tested, corrected together (Holm)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s) in the table</source>
        <translation>
            <numerusform>%n earlier wave in the table</numerusform>
            <numerusform>%n earlier waves in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) in the table</source>
        <translation>
            <numerusform>%n more answer in the table</numerusform>
            <numerusform>%n more answers in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>percentage points</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n published figure</numerusform>
            <numerusform>%n published figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with several answers put together from tick boxes.</source>
        <translation>
            <numerusform>%n question with several answers put together from tick boxes.</numerusform>
            <numerusform>%n questions with several answers put together from tick boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) without a value for the wave form a wave of their own.</source>
        <translation>
            <numerusform>%n respondent without a value for the wave forms a wave of their own.</numerusform>
            <numerusform>%n respondents without a value for the wave form a wave of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n wave</numerusform>
            <numerusform>%n waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>The first %n row is read as the header.</numerusform>
            <numerusform>The first %n rows are read as the header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; the change would be established from %n answer(s)</source>
        <translation>
            <numerusform>not tested: base not published; the change would be established from %n answer</numerusform>
            <numerusform>not tested: base not published; the change would be established from %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n column(s) but no rows.</source>
        <translation>
            <numerusform>{name} has %n column but no rows.</numerusform>
            <numerusform>{name} has %n columns but no rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) named, without figures</source>
        <translation>
            <numerusform>{question}: %n answer named, without figures</numerusform>
            <numerusform>{question}: %n answers named, without figures</numerusform>
        </translation>
    </message>
</context>
</TS>
