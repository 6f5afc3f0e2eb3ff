<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>percentage points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A text that holds the separator must stand between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of firms or people asked, such as 536. Leave it empty if it was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a share must be between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the base “{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the cell “{column}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the value “{value}” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there are more cells than columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{value}” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
