<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of respondents, several answers possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no numbers are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) at the end left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) tested, corrected together (Holm)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>percentage points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with several answers put together from tick boxes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) without a value for the wave form a wave of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New table of published figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open survey file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1080 × 1080 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1200 × 627 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is read as the decimal mark in {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is the place of an answer on a scale, such as 1 to 5. Higher is more positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separator or a quotation mark may be missing or too many; correct the row and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that holds the separator must stand between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and holds no space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SNI Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;SVG drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: {who}; {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse survey waves, rankings and attitudes, and copy charts into presentations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column with at most {most} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or export it again from the survey tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answers again; this file holds only the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of up to {size} MB can be opened; leave out some columns or rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in one row for each figure in the first sheet, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For questions with several answers, and for published orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scales of agreement and for opinions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For shares and means, wave by wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many firms or people were asked. Leave it empty if that was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window and of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files within the package&apos;s own folder are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read, not {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CSV or TSV file, or save the table as “CSV UTF-8” in the spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the datapackage.json of a package of published figures, or the survey file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into a slide or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove unused sheets and far-away cells, or save the sheet with the answers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as CSV with commas, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 12 × 5 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 4:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {file}, own calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the chart&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data package has no resource “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data package points to a file outside its folder: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete, or a quotation mark is missing; export or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read as {encoding}, in a single column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read as {encoding}, separated by {separator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these, or add it to its table: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was assumed is listed in the Data tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published the figure. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2020, 2020-05 or 2020-05-31. Leave the cell empty if the date was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate figures are hatched and drawn at their nominal place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base not published: no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes a message or a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know, outside the base: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint places {first} to {last}: the source gives no order among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just over {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just under {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {low} to {high} a wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named without figures: the order of the list is no ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared: the question or the population changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided: the rounding of the published figures is too coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not described in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named in {waves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested: base not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; it would be established from %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not tested: no exact figures published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published as an order only: no shares, intervals or tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling not published: intervals assume simple random samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable (within 3 points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rounding of the published percentages is carried into the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unweighted; {level} intervals assume a simple random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through its marks and read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, {wave}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has two columns for “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has two columns with the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a data package of published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a well-formed CSV table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a table of published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {n} published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {n} respondents, {questions} questions, {waves} waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends in the middle of a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n column(s) but no rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no cells with content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} respondents, {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {n} named, without figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {positive} on the positive side, {negative} on the negative side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: clearly down, from {before} to {after} ({change}, {interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: clearly up, from {before} to {after} ({change}, {interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: down from {before} to {after} ({change}, {interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: stable within 3 points, {before} then {after} ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: up from {before} to {after} ({change}, {interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {before} in {first}, {after} in {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {before}, then {after} ({verdict})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wave}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wave}: {first} named first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wave}: {first} named first, then {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wave}: {names}, in an order that is partly joint</source>
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
        <source>{where}: the date “{value}” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the score “{value}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the spreadsheet made a date of the value.</source>
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
        <source>{where}: there is no question “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no source “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no wave “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: this answer already has a figure for this wave ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: this question has no option “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {id} is already in this table ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{value}” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{value}” is not known in the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” has too many different values for waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
