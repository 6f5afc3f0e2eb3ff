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
        <source>%n answer(s)</source>
        <comment>respondents with an answer</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in common</source>
        <translation>
            <numerusform>%n answer in common</numerusform>
            <numerusform>%n answers in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>%n answer leads</numerusform>
            <numerusform>%n answers share the lead (not told apart)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” are new: {answers}.</source>
        <translation>
            <numerusform>%n answer to “{question}” is new: {answers}.</numerusform>
            <numerusform>%n answers to “{question}” are new: {answers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no dates are left out.</source>
        <translation>
            <numerusform>%n answer to “{question}” that is not a date is left out.</numerusform>
            <numerusform>%n answers to “{question}” that are not dates are left out.</numerusform>
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
        <source>%n between waves that do not compare</source>
        <translation>
            <numerusform>%n between waves that do not compare</numerusform>
            <numerusform>%n between waves that do not compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blank</numerusform>
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
        <source>%n cell(s) hold an error of the spreadsheet ({errors}), no answer: {columns}.</source>
        <translation>
            <numerusform>%n cell holds an error of the spreadsheet ({errors}), no answer: {columns}.</numerusform>
            <numerusform>%n cells hold an error of the spreadsheet ({errors}), no answer: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure: left out, never taken as zero.</source>
        <translation>
            <numerusform>%n cell holds no figure: left out, never taken as zero.</numerusform>
            <numerusform>%n cells hold no figure: left out, never taken as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold something else than a number: left out.</source>
        <translation>
            <numerusform>%n cell holds something else than a number: left out.</numerusform>
            <numerusform>%n cells hold something else than a number: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made again.</source>
        <translation>
            <numerusform>%n change could not be made again.</numerusform>
            <numerusform>%n changes could not be made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be tested: {why}.</source>
        <translation>
            <numerusform>%n change could not be tested: {why}.</numerusform>
            <numerusform>%n changes could not be tested: {why}.</numerusform>
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
        <source>%n chart(s) or picture(s) not made here stay as they are.</source>
        <translation>
            <numerusform>%n chart or picture not made here stays as it is.</numerusform>
            <numerusform>%n charts or pictures not made here stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) updated</source>
        <translation>
            <numerusform>%n chart updated</numerusform>
            <numerusform>%n charts updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) will be updated.</source>
        <translation>
            <numerusform>%n chart will be updated.</numerusform>
            <numerusform>%n charts will be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “{question}” have no label: {codes}.</source>
        <translation>
            <numerusform>%n code of “{question}” has no label: {codes}.</numerusform>
            <numerusform>%n codes of “{question}” have no label: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are gone: {columns}.</source>
        <translation>
            <numerusform>%n column is gone: {columns}.</numerusform>
            <numerusform>%n columns are gone: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new: {columns}.</source>
        <translation>
            <numerusform>%n column is new: {columns}.</numerusform>
            <numerusform>%n columns are new: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) do not fit the file read so, and were left out.</source>
        <translation>
            <numerusform>%n decision does not fit the file read so, and was left out.</numerusform>
            <numerusform>%n decisions do not fit the file read so, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time could not be carried out.</source>
        <translation>
            <numerusform>%n decision of last time could not be carried out.</numerusform>
            <numerusform>%n decisions of last time could not be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n did not answer</numerusform>
            <numerusform>%n did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s)</source>
        <translation>
            <numerusform>%n earlier wave</numerusform>
            <numerusform>%n earlier waves</numerusform>
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
        <source>%n entry(ies) could not be understood</source>
        <translation>
            <numerusform>%n entry could not be understood</numerusform>
            <numerusform>%n entries could not be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <comment>typed in</comment>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) added to “{study}”.</source>
        <translation>
            <numerusform>%n figure added to “{study}”.</numerusform>
            <numerusform>%n figures added to “{study}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are given more than once: the first one counts.</source>
        <translation>
            <numerusform>%n figure is given more than once: the first one counts.</numerusform>
            <numerusform>%n figures are given more than once: the first one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have a remark of the source, such as provisional or estimated.</source>
        <translation>
            <numerusform>%n figure has a remark of the source, such as provisional or estimated.</numerusform>
            <numerusform>%n figures have a remark of the source, such as provisional or estimated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) by {respondents}</source>
        <translation>
            <numerusform>%n mention by {respondents}</numerusform>
            <numerusform>%n mentions by {respondents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing by name</source>
        <translation>
            <numerusform>%n named missing</numerusform>
            <numerusform>%n named missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
        <source>%n more column(s) in the table</source>
        <translation>
            <numerusform>%n more column in the table</numerusform>
            <numerusform>%n more columns in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) were not in both waves</source>
        <translation>
            <numerusform>%n more question was not in both waves</numerusform>
            <numerusform>%n more questions were not in both waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in the table</source>
        <translation>
            <numerusform>%n more row in the table</numerusform>
            <numerusform>%n more rows in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): a workbook of the study has all of them</source>
        <translation>
            <numerusform>%n more row: a workbook of the study has all of them</numerusform>
            <numerusform>%n more rows: a workbook of the study has all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n more source</numerusform>
            <numerusform>%n more sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not updated</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n not updated</numerusform>
            <numerusform>%n not updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were pasted for {answers} answers.</source>
        <translation>
            <numerusform>%n number was pasted for {answers} answers.</numerusform>
            <numerusform>%n numbers were pasted for {answers} answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them gave this answer</source>
        <translation>
            <numerusform>%n of them gave this answer</numerusform>
            <numerusform>%n of them gave this answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: the survey was not finished.</source>
        <translation>
            <numerusform>%n of {all} answers is partial: the survey was not finished.</numerusform>
            <numerusform>%n of {all} answers are partial: the survey was not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: they were never submitted.</source>
        <translation>
            <numerusform>%n of {all} answers is partial: it was never submitted.</numerusform>
            <numerusform>%n of {all} answers are partial: they were never submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are previews or tests by the survey’s makers.</source>
        <translation>
            <numerusform>%n of {all} answers is a preview or test by the survey&apos;s makers.</numerusform>
            <numerusform>%n of {all} answers are previews or tests by the survey&apos;s makers.</numerusform>
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
        <source>%n poll(s) begin after their end: the end is taken as the date.</source>
        <translation>
            <numerusform>%n poll begins after its end: the end is taken as the date.</numerusform>
            <numerusform>%n polls begin after their end: the end is taken as the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) have no sample size: no intervals, and no tests.</source>
        <translation>
            <numerusform>%n poll has no sample size: no intervals, and no tests.</numerusform>
            <numerusform>%n polls have no sample size: no intervals, and no tests.</numerusform>
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
        <source>%n published figure(s) of {file} were added.</source>
        <translation>
            <numerusform>%n published figure of {file} was added.</numerusform>
            <numerusform>%n published figures of {file} were added.</numerusform>
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
        <source>%n question(s) of both</source>
        <translation>
            <numerusform>%n question of both</numerusform>
            <numerusform>%n questions of both</numerusform>
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
        <source>%n respondent(s) of {file} were added.</source>
        <translation>
            <numerusform>%n respondent of {file} was added.</numerusform>
            <numerusform>%n respondents of {file} were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, kept as a category of their own</source>
        <translation>
            <numerusform>%n respondent with no answer to these questions, kept as a category of their own</numerusform>
            <numerusform>%n respondents with no answer to these questions, kept as a category of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, left out</source>
        <translation>
            <numerusform>%n respondent with no answer to these questions, left out</numerusform>
            <numerusform>%n respondents with no answer to these questions, left out</numerusform>
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
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) recovered; not saved yet.</source>
        <translation>
            <numerusform>%n study recovered; not saved yet.</numerusform>
            <numerusform>%n studies recovered; not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stay as they are: make them anew.</source>
        <translation>
            <numerusform>%n table stays as it is: make it anew.</numerusform>
            <numerusform>%n tables stay as they are: make them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
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
        <source>%n wave(s) from {first} to {last} together</source>
        <translation>
            <numerusform>%n wave from {first} to {last} together</numerusform>
            <numerusform>%n waves from {first} to {last} together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) at the limits {low} and {high}</source>
        <translation>
            <numerusform>%n weight at the limits {low} and {high}</numerusform>
            <numerusform>%n weights at the limits {low} and {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose base was not published</source>
        <translation>
            <numerusform>%n whose base was not published</numerusform>
            <numerusform>%n whose base was not published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose weight is 0</source>
        <translation>
            <numerusform>%n whose weight is 0</numerusform>
            <numerusform>%n whose weight is 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers</source>
        <translation>
            <numerusform>%n with too few answers</numerusform>
            <numerusform>%n with too few answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with “{answer}”</source>
        <translation>
            <numerusform>%n with “{answer}”</numerusform>
            <numerusform>%n with “{answer}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer or not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n without an answer or not asked</numerusform>
            <numerusform>%n without an answer or not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without exact figures</source>
        <translation>
            <numerusform>%n without exact figures</numerusform>
            <numerusform>%n without exact figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the rest: p is corrected for the %n comparison(s) of this row with the rest in this breakdown (Holm).</source>
        <translation>
            <numerusform>Against the rest: p is corrected for the %n comparison of this row with the rest in this breakdown (Holm).</numerusform>
            <numerusform>Against the rest: p is corrected for the %n comparisons of this row with the rest in this breakdown (Holm).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Base: %n respondent(s) (n)</source>
        <translation>
            <numerusform>Base: %n respondent (n)</numerusform>
            <numerusform>Base: %n respondents (n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is corrected for the %n change(s) tested together (Holm), so that the chance of any false claim among them stays below {alpha}.</source>
        <translation>
            <numerusform>It is corrected for the %n change tested together (Holm), so that the chance of any false claim among them stays below {alpha}.</numerusform>
            <numerusform>It is corrected for the %n changes tested together (Holm), so that the chance of any false claim among them stays below {alpha}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be established if that base were %n answer(s) or more.</source>
        <translation>
            <numerusform>It would be established if that base were %n answer or more.</numerusform>
            <numerusform>It would be established if that base were %n answers or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads to check: {found} found among %n change(s) tested</source>
        <translation>
            <numerusform>Leads to check: {found} found among %n change tested</numerusform>
            <numerusform>Leads to check: {found} found among %n changes tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters: corrected in the same way for the %n pair(s) of columns of this row in this breakdown.</source>
        <translation>
            <numerusform>Letters: corrected in the same way for the %n pair of columns of this row in this breakdown.</numerusform>
            <numerusform>Letters: corrected in the same way for the %n pairs of columns of this row in this breakdown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No leads found among %n change(s) tested</source>
        <translation>
            <numerusform>No leads found among %n change tested</numerusform>
            <numerusform>No leads found among %n changes tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order established among %n answer(s)</source>
        <translation>
            <numerusform>No order established among %n answer</numerusform>
            <numerusform>No order established among %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n file(s) were opened.</source>
        <translation>
            <numerusform>Only %n file was opened.</numerusform>
            <numerusform>Only %n files were opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened as last time (recipe of %n decision(s)).</source>
        <translation>
            <numerusform>Opened as last time (recipe of %n decision).</numerusform>
            <numerusform>Opened as last time (recipe of %n decisions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: %n question(s), columns: {groups}.</source>
        <translation>
            <numerusform>Published figures, no respondents: %n question, columns: {groups}.</numerusform>
            <numerusform>Published figures, no respondents: %n questions, columns: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: each row is a poll, and so a wave (%n).</source>
        <translation>
            <numerusform>Published figures, no respondents: each row is a poll, and so a wave (%n).</numerusform>
            <numerusform>Published figures, no respondents: each row is a poll, and so a wave (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} (%n degree(s) of freedom)</source>
        <translation>
            <numerusform>Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} (%n degree of freedom)</numerusform>
            <numerusform>Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} (%n degrees of freedom)</numerusform>
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
        <source>The shares of %n poll(s) do not add up to 100%.</source>
        <translation>
            <numerusform>The shares of %n poll do not add up to 100%.</numerusform>
            <numerusform>The shares of %n polls do not add up to 100%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n question(s) do not add up to 100%: several answers may have been possible.</source>
        <translation>
            <numerusform>The shares of %n question do not add up to 100%: several answers may have been possible.</numerusform>
            <numerusform>The shares of %n questions do not add up to 100%: several answers may have been possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “{sheet}” has %n row(s) of a repeat group; it is not read.</source>
        <translation>
            <numerusform>The sheet “{sheet}” has %n row of a repeat group; it is not read.</numerusform>
            <numerusform>The sheet “{sheet}” has %n rows of a repeat group; it is not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together the two files have %n wave(s).</source>
        <translation>
            <numerusform>Together the two files have %n wave.</numerusform>
            <numerusform>Together the two files have %n waves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n of them may be chance</source>
        <translation>
            <numerusform>about %n of them may be chance</numerusform>
            <numerusform>about %n of them may be chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits applied %n time(s)</source>
        <translation>
            <numerusform>limits applied %n time</numerusform>
            <numerusform>limits applied %n times</numerusform>
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
        <source>not told apart from %n other answer(s)</source>
        <translation>
            <numerusform>not told apart from %n other answer</numerusform>
            <numerusform>not told apart from %n other answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n comparison(s) of the whole table (Benjamini and Hochberg): these are leads to check, of which some are false.</source>
        <translation>
            <numerusform>p is corrected for the %n comparison of the whole table (Benjamini and Hochberg): these are leads to check, of which some are false.</numerusform>
            <numerusform>p is corrected for the %n comparisons of the whole table (Benjamini and Hochberg): these are leads to check, of which some are false.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n trend(s) of the chart (Holm).</source>
        <translation>
            <numerusform>p is corrected for the %n trend of the chart (Holm).</numerusform>
            <numerusform>p is corrected for the %n trends of the chart (Holm).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks among all %n answer(s)</source>
        <translation>
            <numerusform>ranks among all %n answer</numerusform>
            <numerusform>ranks among all %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared among the same respondents</source>
        <translation>
            <numerusform>ranks: %n pair of answers compared among the same respondents</numerusform>
            <numerusform>ranks: %n pairs of answers compared among the same respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared by exact binomial tests</source>
        <translation>
            <numerusform>ranks: %n pair of answers compared by an exact binomial test</numerusform>
            <numerusform>ranks: %n pairs of answers compared by exact binomial tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst overlap, rounding and weighting</source>
        <translation>
            <numerusform>ranks: %n pair of published shares, at the worst overlap, rounding and weighting</numerusform>
            <numerusform>ranks: %n pairs of published shares, at the worst overlap, rounding and weighting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst rounding and weighting</source>
        <translation>
            <numerusform>ranks: %n pair of published shares, at the worst rounding and weighting</numerusform>
            <numerusform>ranks: %n pairs of published shares, at the worst rounding and weighting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degree(s) of freedom)</source>
        <translation>
            <numerusform>with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degree of freedom)</numerusform>
            <numerusform>with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degrees of freedom)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{condition}, and %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, and %n more condition</numerusform>
            <numerusform>{condition}, and %n more conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{condition}, or %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, or %n more condition</numerusform>
            <numerusform>{condition}, or %n more conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{earlier} and {later} compared on %n question(s)</source>
        <translation>
            <numerusform>{earlier} and {later} compared on %n question</numerusform>
            <numerusform>{earlier} and {later} compared on %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{figures}, %n not understood</source>
        <comment>rows</comment>
        <translation>
            <numerusform>{figures}, %n not understood</numerusform>
            <numerusform>{figures}, %n not understood</numerusform>
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
        <source>{passing} of %n respondent(s)</source>
        <translation>
            <numerusform>{passing} of %n respondent</numerusform>
            <numerusform>{passing} of %n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question} includes one of %n answer(s)</source>
        <translation>
            <numerusform>{question} includes one of %n answer</numerusform>
            <numerusform>{question} includes one of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question} is one of %n answer(s)</source>
        <translation>
            <numerusform>{question} is one of %n answer</numerusform>
            <numerusform>{question} is one of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) named, without figures</source>
        <translation>
            <numerusform>{question}: %n answer named, without figures</numerusform>
            <numerusform>{question}: %n answers named, without figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>{question}: %n answer shares the lead (not told apart)</numerusform>
            <numerusform>{question}: %n answers share the lead (not told apart)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: no order established among %n answer(s)</source>
        <translation>
            <numerusform>{question}: no order established among %n answer</numerusform>
            <numerusform>{question}: no order established among %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n more established change(s)</source>
        <translation>
            <numerusform>{sentence}; %n more established change</numerusform>
            <numerusform>{sentence}; %n more established changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{verdict}, not established among %n test(s)</source>
        <translation>
            <numerusform>{verdict}, not established among %n test</numerusform>
            <numerusform>{verdict}, not established among %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wave}: all known shares reached after %n round(s), off by less than {error} points</source>
        <translation>
            <numerusform>{wave}: all known shares reached after %n round, off by less than {error} points</numerusform>
            <numerusform>{wave}: all known shares reached after %n rounds, off by less than {error} points</numerusform>
        </translation>
    </message>
</context>
</TS>
