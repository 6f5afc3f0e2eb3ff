<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of all respondents, those not asked included, several answers possible</source>
        <translation>% de tous les répondants, non interrogés compris, plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>% of mentions</source>
        <translation>% des mentions</translation>
    </message>
    <message>
        <source>% of respondents who answered, several answers possible</source>
        <translation>% des personnes ayant répondu, plusieurs réponses possibles</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>respondents with an answer</comment>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in common</source>
        <translation>
            <numerusform>%n réponse commune</numerusform>
            <numerusform>%n réponses communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>%n réponse en tête</numerusform>
            <numerusform>%n réponses se partagent la tête (ex æquo statistiquement)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” are new: {answers}.</source>
        <translation>
            <numerusform>%n réponse à «&#xa0;{question}&#xa0;» est nouvelle&#xa0;: {answers}.</numerusform>
            <numerusform>%n réponses à «&#xa0;{question}&#xa0;» sont nouvelles&#xa0;: {answers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no dates are left out.</source>
        <translation>
            <numerusform>%n réponse à «&#xa0;{question}&#xa0;» n&apos;est pas une date et est écartée.</numerusform>
            <numerusform>%n réponses à «&#xa0;{question}&#xa0;» ne sont pas des dates et sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “{question}” that are no numbers are left out.</source>
        <translation>
            <numerusform>%n réponse à «&#xa0;{question}&#xa0;» n&apos;est pas un nombre et est écartée.</numerusform>
            <numerusform>%n réponses à «&#xa0;{question}&#xa0;» ne sont pas des nombres et sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n between waves that do not compare</source>
        <translation>
            <numerusform>%n entre vagues non comparables</numerusform>
            <numerusform>%n entre vagues non comparables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n vide</numerusform>
            <numerusform>%n vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) at the end left out.</source>
        <translation>
            <numerusform>%n ligne vide à la fin est ignorée.</numerusform>
            <numerusform>%n lignes vides à la fin sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error of the spreadsheet ({errors}), no answer: {columns}.</source>
        <translation>
            <numerusform>%n cellule contient une erreur du tableur ({errors}) et non une réponse&#xa0;: {columns}.</numerusform>
            <numerusform>%n cellules contiennent une erreur du tableur ({errors}) et non une réponse&#xa0;: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure: left out, never taken as zero.</source>
        <translation>
            <numerusform>%n cellule ne contient aucun chiffre&#xa0;: laissée de côté, jamais prise pour zéro.</numerusform>
            <numerusform>%n cellules ne contiennent aucun chiffre&#xa0;: laissées de côté, jamais prises pour zéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold something else than a number: left out.</source>
        <translation>
            <numerusform>%n cellule contient autre chose qu&apos;un nombre&#xa0;: laissée de côté.</numerusform>
            <numerusform>%n cellules contiennent autre chose qu&apos;un nombre&#xa0;: laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made again.</source>
        <translation>
            <numerusform>%n modification n&apos;a pas pu être refaite.</numerusform>
            <numerusform>%n modifications n&apos;ont pas pu être refaites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be tested: {why}.</source>
        <translation>
            <numerusform>%n évolution n&apos;a pas pu être testée&#xa0;: {why}.</numerusform>
            <numerusform>%n évolutions n&apos;ont pas pu être testées&#xa0;: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) tested, corrected together (Holm)</source>
        <translation>
            <numerusform>%n évolution testée, correction conjointe (Holm)</numerusform>
            <numerusform>%n évolutions testées, correction conjointe (Holm)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) or picture(s) not made here stay as they are.</source>
        <translation>
            <numerusform>%n graphique ou image non créé ici reste tel quel.</numerusform>
            <numerusform>%n graphiques ou images non créés ici restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) updated</source>
        <translation>
            <numerusform>%n graphique mis à jour</numerusform>
            <numerusform>%n graphiques mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) will be updated.</source>
        <translation>
            <numerusform>%n graphique sera mis à jour.</numerusform>
            <numerusform>%n graphiques seront mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “{question}” have no label: {codes}.</source>
        <translation>
            <numerusform>%n code de «&#xa0;{question}&#xa0;» n&apos;a pas de libellé&#xa0;: {codes}.</numerusform>
            <numerusform>%n codes de «&#xa0;{question}&#xa0;» n&apos;ont pas de libellé&#xa0;: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are gone: {columns}.</source>
        <translation>
            <numerusform>%n colonne a disparu&#xa0;: {columns}.</numerusform>
            <numerusform>%n colonnes ont disparu&#xa0;: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new: {columns}.</source>
        <translation>
            <numerusform>%n colonne est nouvelle&#xa0;: {columns}.</numerusform>
            <numerusform>%n colonnes sont nouvelles&#xa0;: {columns}.</numerusform>
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
            <numerusform>%n choix ne convient pas au fichier ainsi lu, et a été écarté.</numerusform>
            <numerusform>%n choix ne conviennent pas au fichier ainsi lu, et ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time could not be carried out.</source>
        <translation>
            <numerusform>%n choix de la dernière fois n&apos;a pas pu être appliqué.</numerusform>
            <numerusform>%n choix de la dernière fois n&apos;ont pas pu être appliqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n n&apos;a pas répondu</numerusform>
            <numerusform>%n n&apos;ont pas répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s)</source>
        <translation>
            <numerusform>%n vague antérieure</numerusform>
            <numerusform>%n vagues antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wave(s) in the table</source>
        <translation>
            <numerusform>%n vague antérieure dans le tableau</numerusform>
            <numerusform>%n vagues antérieures dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be understood</source>
        <translation>
            <numerusform>%n entrée n&apos;a pas pu être comprise</numerusform>
            <numerusform>%n entrées n&apos;ont pas pu être comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <comment>typed in</comment>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) added to “{study}”.</source>
        <translation>
            <numerusform>%n chiffre ajouté à «&#xa0;{study}&#xa0;».</numerusform>
            <numerusform>%n chiffres ajoutés à «&#xa0;{study}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are given more than once: the first one counts.</source>
        <translation>
            <numerusform>%n chiffre figure plusieurs fois&#xa0;: le premier compte.</numerusform>
            <numerusform>%n chiffres figurent plusieurs fois&#xa0;: le premier compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have a remark of the source, such as provisional or estimated.</source>
        <translation>
            <numerusform>%n chiffre porte une remarque de la source, comme provisoire ou estimé.</numerusform>
            <numerusform>%n chiffres portent une remarque de la source, comme provisoire ou estimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n laissé tel quel</numerusform>
            <numerusform>%n laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) by {respondents}</source>
        <translation>
            <numerusform>%n mention par {respondents}</numerusform>
            <numerusform>%n mentions par {respondents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing by name</source>
        <translation>
            <numerusform>%n manquante déclarée</numerusform>
            <numerusform>%n manquantes déclarées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) in the table</source>
        <translation>
            <numerusform>%n autre réponse dans le tableau</numerusform>
            <numerusform>%n autres réponses dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) in the table</source>
        <translation>
            <numerusform>%n autre colonne dans le tableau</numerusform>
            <numerusform>%n autres colonnes dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) were not in both waves</source>
        <translation>
            <numerusform>%n autre question n&apos;était pas dans les deux vagues</numerusform>
            <numerusform>%n autres questions n&apos;étaient pas dans les deux vagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in the table</source>
        <translation>
            <numerusform>%n autre ligne dans le tableau</numerusform>
            <numerusform>%n autres lignes dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): a workbook of the study has all of them</source>
        <translation>
            <numerusform>%n ligne de plus&#xa0;: un classeur de l&apos;étude les contient toutes</numerusform>
            <numerusform>%n lignes de plus&#xa0;: un classeur de l&apos;étude les contient toutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n source de plus</numerusform>
            <numerusform>%n sources de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n non interrogé</numerusform>
            <numerusform>%n non interrogés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not updated</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n pas mis à jour</numerusform>
            <numerusform>%n pas mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were pasted for {answers} answers.</source>
        <translation>
            <numerusform>%n nombre a été collé pour {answers} réponses.</numerusform>
            <numerusform>%n nombres ont été collés pour {answers} réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them gave this answer</source>
        <translation>
            <numerusform>%n d&apos;entre eux a donné cette réponse</numerusform>
            <numerusform>%n d&apos;entre eux ont donné cette réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: the survey was not finished.</source>
        <translation>
            <numerusform>%n réponse sur {all} est partielle&#xa0;: l&apos;enquête n&apos;a pas été terminée.</numerusform>
            <numerusform>%n réponses sur {all} sont partielles&#xa0;: l&apos;enquête n&apos;a pas été terminée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are partial: they were never submitted.</source>
        <translation>
            <numerusform>%n réponse sur {all} est partielle&#xa0;: elle n&apos;a jamais été envoyée.</numerusform>
            <numerusform>%n réponses sur {all} sont partielles&#xa0;: elles n&apos;ont jamais été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answers are previews or tests by the survey’s makers.</source>
        <translation>
            <numerusform>%n réponse sur {all} est un aperçu ou un test des auteurs de l&apos;enquête.</numerusform>
            <numerusform>%n réponses sur {all} sont des aperçus ou des tests des auteurs de l&apos;enquête.</numerusform>
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
            <numerusform>%n sondage commence après sa fin&#xa0;: la fin sert de date.</numerusform>
            <numerusform>%n sondages commencent après leur fin&#xa0;: la fin sert de date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) have no sample size: no intervals, and no tests.</source>
        <translation>
            <numerusform>%n sondage n&apos;a pas de taille d&apos;échantillon&#xa0;: ni intervalles ni tests.</numerusform>
            <numerusform>%n sondages n&apos;ont pas de taille d&apos;échantillon&#xa0;: ni intervalles ni tests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n chiffre publié</numerusform>
            <numerusform>%n chiffres publiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s) of {file} were added.</source>
        <translation>
            <numerusform>%n chiffre publié de {file} a été ajouté.</numerusform>
            <numerusform>%n chiffres publiés de {file} ont été ajoutés.</numerusform>
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
            <numerusform>%n question commune</numerusform>
            <numerusform>%n questions communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with several answers put together from tick boxes.</source>
        <translation>
            <numerusform>%n question à plusieurs réponses reconstituée à partir de cases à cocher.</numerusform>
            <numerusform>%n questions à plusieurs réponses reconstituées à partir de cases à cocher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n répondant</numerusform>
            <numerusform>%n répondants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) of {file} were added.</source>
        <translation>
            <numerusform>%n répondant de {file} a été ajouté.</numerusform>
            <numerusform>%n répondants de {file} ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, kept as a category of their own</source>
        <translation>
            <numerusform>%n répondant sans réponse à ces questions, gardé comme catégorie à part</numerusform>
            <numerusform>%n répondants sans réponse à ces questions, gardés comme catégorie à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) with no answer to these questions, left out</source>
        <translation>
            <numerusform>%n répondant sans réponse à ces questions, écarté</numerusform>
            <numerusform>%n répondants sans réponse à ces questions, écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) without a value for the wave form a wave of their own.</source>
        <translation>
            <numerusform>%n répondant sans indication de vague forme une vague à part.</numerusform>
            <numerusform>%n répondants sans indication de vague forment une vague à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) recovered; not saved yet.</source>
        <translation>
            <numerusform>%n étude récupérée&#xa0;; pas encore enregistrée.</numerusform>
            <numerusform>%n études récupérées&#xa0;; pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stay as they are: make them anew.</source>
        <translation>
            <numerusform>%n tableau reste tel quel&#xa0;: refaites-le.</numerusform>
            <numerusform>%n tableaux restent tels quels&#xa0;: refaites-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>charts</comment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n vague</numerusform>
            <numerusform>%n vagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s) from {first} to {last} together</source>
        <translation>
            <numerusform>%n vague, de {first} à {last}</numerusform>
            <numerusform>%n vagues ensemble, de {first} à {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) at the limits {low} and {high}</source>
        <translation>
            <numerusform>%n poids aux limites {low} et {high}</numerusform>
            <numerusform>%n poids aux limites {low} et {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose base was not published</source>
        <translation>
            <numerusform>%n dont la base n&apos;est pas publiée</numerusform>
            <numerusform>%n dont la base n&apos;est pas publiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose weight is 0</source>
        <translation>
            <numerusform>%n de poids 0</numerusform>
            <numerusform>%n de poids 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few answers</source>
        <translation>
            <numerusform>%n avec trop peu de réponses</numerusform>
            <numerusform>%n avec trop peu de réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with “{answer}”</source>
        <translation>
            <numerusform>%n «&#xa0;{answer}&#xa0;»</numerusform>
            <numerusform>%n «&#xa0;{answer}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer or not asked</source>
        <comment>respondents</comment>
        <translation>
            <numerusform>%n sans réponse ou non interrogé</numerusform>
            <numerusform>%n sans réponse ou non interrogés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without exact figures</source>
        <translation>
            <numerusform>%n sans chiffres exacts</numerusform>
            <numerusform>%n sans chiffres exacts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation>À &amp;propos de SNI Explorer</translation>
    </message>
    <message>
        <source>&amp;Add a wave from a file…</source>
        <translation>&amp;Ajouter une vague depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Add the figures</source>
        <translation>&amp;Ajouter les chiffres</translation>
    </message>
    <message>
        <source>&amp;Add the wave</source>
        <translation>&amp;Ajouter la vague</translation>
    </message>
    <message>
        <source>&amp;Agreement and rises</source>
        <translation>&amp;Accord et hausses</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>Texte de &amp;remplacement</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>Rép&amp;onses</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation>&amp;Opinions</translation>
    </message>
    <message>
        <source>&amp;Automatic title and note</source>
        <translation>Titre et note &amp;automatiques</translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation>Taille des &amp;bases</translation>
    </message>
    <message>
        <source>&amp;CSV table with its codebook…</source>
        <translation>&amp;Tableau CSV et son dictionnaire…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Fermer l&apos;étude</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Do&amp;nnées</translation>
    </message>
    <message>
        <source>&amp;Data for a spreadsheet</source>
        <translation>&amp;Données pour un tableur</translation>
    </message>
    <message>
        <source>&amp;Data package…</source>
        <translation>Paquet de &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Declared by</source>
        <translation>&amp;Déclaré par</translation>
    </message>
    <message>
        <source>&amp;Disagreement and falls</source>
        <translation>Dé&amp;saccord et baisses</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Term&amp;iné</translation>
    </message>
    <message>
        <source>&amp;EMF drawing for Office</source>
        <translation>Dessin &amp;EMF pour Office</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit styles…</source>
        <translation>&amp;Modifier les styles…</translation>
    </message>
    <message>
        <source>&amp;Explain this number</source>
        <translation>&amp;Expliquer ce chiffre</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>&amp;Exporter le graphique</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>Chercher une &amp;question</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Polic&amp;e</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Form&amp;at</translation>
    </message>
    <message>
        <source>&amp;Greys, for print</source>
        <translation>&amp;Gris, pour l&apos;impression</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;How the file was read…</source>
        <translation>&amp;Comment le fichier a été lu…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalles</translation>
    </message>
    <message>
        <source>&amp;Keep the slides of the template</source>
        <translation>Garder les diapositives d&amp;u modèle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Écar&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Limits of the weights</source>
        <translation>&amp;Limites des poids</translation>
    </message>
    <message>
        <source>&amp;Lines and bars</source>
        <translation>&amp;Lignes et barres</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;New table of published figures…</source>
        <translation>&amp;Nouveau tableau de chiffres publiés…</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Question suivante</translation>
    </message>
    <message>
        <source>&amp;No answer to these questions</source>
        <translation>&amp;Sans réponse à ces questions</translation>
    </message>
    <message>
        <source>&amp;Only what nobody has decided about</source>
        <translation>&amp;Seulement ce dont personne n&apos;a décidé</translation>
    </message>
    <message>
        <source>&amp;Open survey file…</source>
        <translation>&amp;Ouvrir un fichier d&apos;enquête…</translation>
    </message>
    <message>
        <source>&amp;Options panel</source>
        <translation>&amp;Panneau d&apos;options</translation>
    </message>
    <message>
        <source>&amp;Order of the waves</source>
        <translation>&amp;Ordre des vagues</translation>
    </message>
    <message>
        <source>&amp;Order, number and decimals</source>
        <translation>&amp;Ordre, nombre et décimales</translation>
    </message>
    <message>
        <source>&amp;PDF page</source>
        <translation>Page &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Parquet file…</source>
        <translation>Fichier &amp;Parquet…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Pré&amp;senter</translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation>Vague &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Classement</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remark beside a mark…</source>
        <translation>&amp;Remarque à côté d&apos;un repère…</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Supprimer les lignes</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Respondents for whom</source>
        <translation>&amp;Répondants pour lesquels</translation>
    </message>
    <message>
        <source>&amp;SPSS file (.sav)…</source>
        <translation>Fichier &amp;SPSS (.sav)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing</source>
        <translation>Dessin &amp;SVG</translation>
    </message>
    <message>
        <source>&amp;Sample shown</source>
        <translation>Éc&amp;hantillon affiché</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;Enregistrer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Save slides…</source>
        <translation>Enregi&amp;strer les diapositives…</translation>
    </message>
    <message>
        <source>&amp;Save study</source>
        <translation>Enregi&amp;strer l&apos;étude</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Take the waves from</source>
        <translation>&amp;Tirer les vagues de</translation>
    </message>
    <message>
        <source>&amp;Takeaway sentence</source>
        <translation>Phrase &amp;clé</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move an answer up</comment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Update a presentation…</source>
        <translation>&amp;Mettre à jour une présentation…</translation>
    </message>
    <message>
        <source>&amp;Use for all charts</source>
        <translation>Utiliser pour &amp;tous les graphiques</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Waves</source>
        <translation>&amp;Vagues</translation>
    </message>
    <message>
        <source>&amp;Waves…</source>
        <translation>&amp;Vagues…</translation>
    </message>
    <message>
        <source>&amp;Weights to start from</source>
        <translation>Poids de &amp;départ</translation>
    </message>
    <message>
        <source>&amp;Words and order</source>
        <translation>&amp;Mots et ordre</translation>
    </message>
    <message>
        <source>&amp;Workbook (.xlsx)…</source>
        <translation>&amp;Classeur (.xlsx)…</translation>
    </message>
    <message>
        <source>(reversed): “{answers}” counts as the positive side</source>
        <translation>(inversé)&#xa0;: «&#xa0;{answers}&#xa0;» compte comme le côté positif</translation>
    </message>
    <message>
        <source>* small base: take care</source>
        <translation>* petite base&#xa0;: prudence</translation>
    </message>
    <message>
        <source>** too uncertain to show (fewer than 30 answers, or an interval of 30 points or more)</source>
        <translation>** trop incertain pour être affiché (moins de 30 réponses, ou intervalle de 30 points ou plus)</translation>
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
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>A PDF has the colours and fonts of the template, and not its pictures.</source>
        <translation>Un PDF a les couleurs et les polices du modèle, mais pas ses images.</translation>
    </message>
    <message>
        <source>A backslash before a quotation mark is left out: the mark belongs to the cell.</source>
        <translation>Une barre oblique inverse devant un guillemet est omise&#xa0;: le guillemet fait partie de la cellule.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal mark in {columns}.</source>
        <translation>La virgule est lue comme séparateur décimal dans {columns}.</translation>
    </message>
    <message>
        <source>A condition looks like this: {example}</source>
        <translation>Une condition s&apos;écrit ainsi&#xa0;: {example}</translation>
    </message>
    <message>
        <source>A date is a year, a month or a day.</source>
        <translation>Une date est une année, un mois ou un jour.</translation>
    </message>
    <message>
        <source>A file for &amp;each language</source>
        <translation>Un fichi&amp;er par langue</translation>
    </message>
    <message>
        <source>A known share of “{question}” is below 0.</source>
        <translation>Une part connue de «&#xa0;{question}&#xa0;» est inférieure à 0.</translation>
    </message>
    <message>
        <source>A known share of “{question}” is no number.</source>
        <translation>Une part connue de «&#xa0;{question}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>A number question that holds the size of each stratum</source>
        <translation>Une question numérique qui contient la taille de chaque strate</translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation>Un paquet de chiffres publiés comprend&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A percentage published with its base: it can be compared and tested.</source>
        <translation>Un pourcentage publié avec sa base&#xa0;: il peut être comparé et testé.</translation>
    </message>
    <message>
        <source>A percentage published without its base: no interval, and no test.</source>
        <translation>Un pourcentage publié sans sa base&#xa0;: ni intervalle, ni test.</translation>
    </message>
    <message>
        <source>A published order stays as it was published.</source>
        <translation>Un ordre publié reste tel qu&apos;il a été publié.</translation>
    </message>
    <message>
        <source>A question is not crossed with itself. Choose another question, or another breakdown.</source>
        <translation>Une question ne se croise pas avec elle-même. Choisissez une autre question ou une autre ventilation.</translation>
    </message>
    <message>
        <source>A remark stands beside a mark of the chart.</source>
        <translation>Une remarque se place à côté d&apos;un repère du graphique.</translation>
    </message>
    <message>
        <source>A score is the place of an answer on a scale, such as 1 to 5. Higher is more positive.</source>
        <translation>Un score est la place d&apos;une réponse sur une échelle, par exemple de 1 à 5. Plus il est élevé, plus la réponse est positive.</translation>
    </message>
    <message>
        <source>A separator or a quotation mark may be missing or too many; correct the row and try again.</source>
        <translation>Il y a peut-être un séparateur ou un guillemet manquant ou en trop&#xa0;; corrigez la ligne et réessayez.</translation>
    </message>
    <message>
        <source>A share of all answers given, not of respondents</source>
        <translation>Une part de toutes les réponses données, et non des répondants</translation>
    </message>
    <message>
        <source>A share of all respondents: who was not asked has not chosen</source>
        <translation>Une part de tous les répondants&#xa0;: qui n&apos;a pas été interrogé n&apos;a pas choisi</translation>
    </message>
    <message>
        <source>A share of those who answered; several answers were possible</source>
        <translation>Une part de ceux qui ont répondu&#xa0;; plusieurs réponses étaient possibles</translation>
    </message>
    <message>
        <source>A straight line by generalised least squares: each wave counts by the inverse of its variance, and what waves have in common by their sampling is allowed for.</source>
        <translation>Droite des moindres carrés généralisés&#xa0;: chaque vague compte selon l&apos;inverse de sa variance, et il est tenu compte de ce que les vagues ont en commun par leur échantillonnage.</translation>
    </message>
    <message>
        <source>A stratum with &amp;one unit</source>
        <translation>Une strate à u&amp;ne seule unité</translation>
    </message>
    <message>
        <source>A study can have {most} waves.</source>
        <translation>Une étude peut compter {most} vagues.</translation>
    </message>
    <message>
        <source>A study is being written already.</source>
        <translation>Une étude est déjà en cours d&apos;écriture.</translation>
    </message>
    <message>
        <source>A study needs a question at least.</source>
        <translation>Une étude doit compter au moins une question.</translation>
    </message>
    <message>
        <source>A text that holds the separator must stand between quotation marks.</source>
        <translation>Un texte qui contient le séparateur doit être placé entre guillemets.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and holds no space.</source>
        <translation>Une adresse web commence par https:// ou http:// et ne contient pas d&apos;espace.</translation>
    </message>
    <message>
        <source>A workbook holds {rows} rows and {columns} columns at most.</source>
        <translation>Un classeur contient au plus {rows} lignes et {columns} colonnes.</translation>
    </message>
    <message>
        <source>A&amp;ccent</source>
        <translation>A&amp;ccent</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>A4 column</source>
        <translation>Colonne A4</translation>
    </message>
    <message>
        <source>About SNI Explorer</source>
        <translation>À propos de SNI Explorer</translation>
    </message>
    <message>
        <source>About the table</source>
        <translation>À propos du tableau</translation>
    </message>
    <message>
        <source>About this survey</source>
        <translation>À propos de cette enquête</translation>
    </message>
    <message>
        <source>Accents are read as {encoding}; in brackets as {other}: {examples}.</source>
        <translation>Les accents sont lus en {encoding}&#xa0;; entre parenthèses, en {other}&#xa0;: {examples}.</translation>
    </message>
    <message>
        <source>Add &amp;published figures…</source>
        <translation>Ajouter des chiffres &amp;publiés…</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>Add a &amp;remark…</source>
        <translation>Ajouter une &amp;remarque…</translation>
    </message>
    <message>
        <source>Add a condition to the group</source>
        <translation>Ajouter une condition au groupe</translation>
    </message>
    <message>
        <source>Add a question whose shares in the population are known.</source>
        <translation>Ajoutez une question dont les parts dans la population sont connues.</translation>
    </message>
    <message>
        <source>Add a wave</source>
        <translation>Ajouter une vague</translation>
    </message>
    <message>
        <source>Add a wave from a file</source>
        <translation>Ajouter une vague depuis un fichier</translation>
    </message>
    <message>
        <source>Add published figures</source>
        <translation>Ajouter des chiffres publiés</translation>
    </message>
    <message>
        <source>Add the known shares of this question</source>
        <translation>Ajouter les parts connues de cette question</translation>
    </message>
    <message>
        <source>Added up from rounded percentages, each of which may be a little higher or lower.</source>
        <translation>Somme de pourcentages arrondis, dont chacun peut être un peu plus haut ou plus bas.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Against the other columns</source>
        <translation>Par rapport aux autres colonnes</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>Par rapport aux autres répondants</translation>
    </message>
    <message numerus="yes">
        <source>Against the rest: p is corrected for the %n comparison(s) of this row with the rest in this breakdown (Holm).</source>
        <translation>
            <numerusform>Par rapport aux autres répondants&#xa0;: p est corrigé pour la %n comparaison de cette ligne dans cette ventilation (Holm).</numerusform>
            <numerusform>Par rapport aux autres répondants&#xa0;: p est corrigé pour les %n comparaisons de cette ligne dans cette ventilation (Holm).</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreeing with this statement is the negative side of the scale</source>
        <translation>Être d&apos;accord avec cette affirmation, c&apos;est le côté négatif de l&apos;échelle</translation>
    </message>
    <message>
        <source>All answers on a scale are shown.</source>
        <translation>Toutes les réponses d&apos;une échelle sont montrées.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All in the base gave the same answer: the effective base is that of the weights (Kish).</source>
        <translation>Tous ont donné la même réponse&#xa0;: la base équivalente est celle des poids (Kish).</translation>
    </message>
    <message>
        <source>All respondents</source>
        <translation>Tous les répondants</translation>
    </message>
    <message>
        <source>All respondents alike</source>
        <translation>Tous les répondants à égalité</translation>
    </message>
    <message>
        <source>All respondents as a single wave</source>
        <translation>Tous les répondants en une seule vague</translation>
    </message>
    <message>
        <source>All respondents count alike: the answers are unweighted</source>
        <translation>Tous les répondants comptent autant&#xa0;: les réponses ne sont pas pondérées</translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation>Tous les répondants forment une seule vague.</translation>
    </message>
    <message>
        <source>All waves together</source>
        <translation>Toutes les vagues ensemble</translation>
    </message>
    <message>
        <source>All weights are zero: nobody counts.</source>
        <translation>Tous les poids sont nuls&#xa0;: personne ne compte.</translation>
    </message>
    <message>
        <source>All who meet these conditions have a weight of zero: nobody counts.</source>
        <translation>Tous ceux qui remplissent ces conditions ont un poids nul&#xa0;: personne ne compte.</translation>
    </message>
    <message>
        <source>An approximate figure: drawn where it was named, never compared or tested.</source>
        <translation>Un chiffre approximatif&#xa0;: placé à la valeur citée, jamais comparé ni testé.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Une erreur inattendue s&apos;est produite.</translation>
    </message>
    <message>
        <source>Another kind of char&amp;t</source>
        <translation>Autre &amp;type de graphique</translation>
    </message>
    <message>
        <source>Another program left out who was looked at and how: all respondents are, without weights.</source>
        <translation>Un autre programme a omis qui était pris en compte et comment&#xa0;: ce sont tous les répondants, sans pondération.</translation>
    </message>
    <message>
        <source>Another program may be writing it; try again when that is done.</source>
        <translation>Un autre programme est peut-être en train de l&apos;écrire&#xa0;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer in the new file</source>
        <translation>Réponse dans le nouveau fichier</translation>
    </message>
    <message>
        <source>Answer in this study</source>
        <translation>Réponse dans cette étude</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers drawn</source>
        <translation>Réponses montrées</translation>
    </message>
    <message>
        <source>Answers of the question</source>
        <translation>Réponses à la question</translation>
    </message>
    <message>
        <source>Answers taken together: {answers}</source>
        <translation>Réponses réunies&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Answers to the chosen question</source>
        <translation>Réponses à la question choisie</translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation>Les réponses à une même question sont considérées comme ne s&apos;excluant pas.</translation>
    </message>
    <message>
        <source>Answers to “{question}” are in several languages: {groups}.</source>
        <translation>Les réponses à «&#xa0;{question}&#xa0;» sont en plusieurs langues&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation>Touches fléchées sur le graphique</translation>
    </message>
    <message>
        <source>As &amp;EMF drawing for Office…</source>
        <translation>Dessin &amp;EMF pour Office…</translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation>Image &amp;PNG…</translation>
    </message>
    <message>
        <source>As &amp;SVG drawing…</source>
        <translation>Dessin &amp;SVG…</translation>
    </message>
    <message>
        <source>As P&amp;DF page…</source>
        <translation>Page P&amp;DF…</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation>Tel que publié&#xa0;: 42&#xa0;%, environ 42,5&#xa0;%, un peu moins de 20&#xa0;%, 2/3, rang 1, rang 1-2 ou «&#xa0;cité&#xa0;».</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Tel qu&apos;il a été lu</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Asked: {who}</source>
        <translation>Interrogés&#xa0;: {who}</translation>
    </message>
    <message>
        <source>At character {position}, a closing parenthesis should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut une parenthèse fermante et non {found}.</translation>
    </message>
    <message>
        <source>At character {position}, a question should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut une question et non {found}.</translation>
    </message>
    <message>
        <source>At character {position}, a value should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut une valeur et non {found}.</translation>
    </message>
    <message>
        <source>At character {position}, an opening parenthesis should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut une parenthèse ouvrante et non {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “and” or “or” should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut «&#xa0;and&#xa0;» ou «&#xa0;or&#xa0;» et non {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “and” with the highest value should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut «&#xa0;and&#xa0;» suivi de la valeur la plus élevée et non {found}.</translation>
    </message>
    <message>
        <source>At character {position}, “is”, “is not”, “in” or “between” should stand, not {found}.</source>
        <translation>Au caractère {position}, il faut «&#xa0;is&#xa0;», «&#xa0;is not&#xa0;», «&#xa0;in&#xa0;» ou «&#xa0;between&#xa0;» et non {found}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic sentence</source>
        <translation>Phrase automatique</translation>
    </message>
    <message>
        <source>Automatic title and note</source>
        <translation>Titre et note automatiques</translation>
    </message>
    <message>
        <source>Automatic words</source>
        <translation>Textes automatiques</translation>
    </message>
    <message>
        <source>Back to the automatic title and note (Ctrl+Alt+R)</source>
        <translation>Revenir au titre et à la note automatiques (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base (n)</source>
        <translation>Base (n)</translation>
    </message>
    <message>
        <source>Base and sample</source>
        <translation>Base et échantillon</translation>
    </message>
    <message>
        <source>Base by the spread of the weights (Kish): {n}</source>
        <translation>Base selon la dispersion des poids (Kish)&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>Base: %n respondent(s) (n)</source>
        <translation>
            <numerusform>Base&#xa0;: %n répondant (n)</numerusform>
            <numerusform>Base&#xa0;: %n répondants (n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Base: {who}</source>
        <translation>Base&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Base: {who}; {sizes}</source>
        <translation>Base&#xa0;: {who}&#xa0;; {sizes}</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie de questions</translation>
    </message>
    <message>
        <source>Before that correction: {p}</source>
        <translation>Avant cette correction&#xa0;: {p}</translation>
    </message>
    <message>
        <source>Brea&amp;k down by this question</source>
        <translation>&amp;Ventiler par cette question</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Breakdown {number}</source>
        <translation>Ventilation {number}</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Browse survey waves, rankings and attitudes, and copy charts into presentations.</source>
        <translation>Parcourez les vagues d&apos;enquête, les classements et les opinions, et copiez les graphiques dans vos présentations.</translation>
    </message>
    <message>
        <source>By itself: {text}</source>
        <translation>Automatiquement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>By {question}</source>
        <translation>Selon {question}</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>CSV with a codebook beside it</source>
        <translation>CSV avec un dictionnaire à côté</translation>
    </message>
    <message>
        <source>CSV with commas and decimal points</source>
        <translation>CSV avec virgules et points décimaux</translation>
    </message>
    <message>
        <source>CSV with semicolons and decimal commas</source>
        <translation>CSV avec points-virgules et virgules décimales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Caution: {caveat}</source>
        <translation>Prudence&#xa0;: {caveat}</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Cellule par cellule</translation>
    </message>
    <message>
        <source>Cells of “{question}” hold several answers, divided by {separator}.</source>
        <translation>Les cellules de «&#xa0;{question}&#xa0;» contiennent plusieurs réponses, séparées par des {separator}.</translation>
    </message>
    <message>
        <source>Cells of “{question}” may hold several answers, divided by {separator}.</source>
        <translation>Les cellules de «&#xa0;{question}&#xa0;» contiennent peut-être plusieurs réponses, séparées par des {separator}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change the &amp;remark…</source>
        <translation>Modifier la &amp;remarque…</translation>
    </message>
    <message>
        <source>Change the filter…</source>
        <translation>Modifier le filtre…</translation>
    </message>
    <message>
        <source>Changes and what is said of them</source>
        <translation>Évolutions et ce qui en est dit</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>a sheet of a workbook</comment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart st&amp;yle</source>
        <translation>St&amp;yle des graphiques</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Charts &amp;of</source>
        <translation>Graphi&amp;ques de</translation>
    </message>
    <message>
        <source>Charts are set in {family} instead.</source>
        <translation>Les graphiques sont composés en {family} à la place.</translation>
    </message>
    <message>
        <source>Charts become native charts that can be edited where slide programs have their kind, and drawings where they have not.</source>
        <translation>Les graphiques deviennent des graphiques natifs, modifiables, là où les logiciels de présentation en connaissent le type, et sinon des dessins.</translation>
    </message>
    <message>
        <source>Charts of the presentation</source>
        <translation>Graphiques de la présentation</translation>
    </message>
    <message>
        <source>Check that both files come from the same export, or export them again.</source>
        <translation>Vérifiez que les deux fichiers viennent du même export, ou exportez-les à nouveau.</translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation>Vérifiez qu&apos;il n&apos;a pas été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Check that the file is there, and may be read.</source>
        <translation>Vérifiez que le fichier est là et qu&apos;il peut être lu.</translation>
    </message>
    <message>
        <source>Check that the folder {folder} may be written.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Check that you may open the file, then try again.</source>
        <translation>Vérifiez que vous avez le droit d&apos;ouvrir le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk or the network, then try again.</source>
        <translation>Vérifiez le disque ou le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose a .pptx or .potx file that opens in a slide program, without a password.</source>
        <translation>Choisissez un fichier .pptx ou .potx qui s&apos;ouvre dans un logiciel de présentation, sans mot de passe.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file, an SVG one without pictures from elsewhere.</source>
        <translation>Choisissez un fichier PNG, JPEG ou SVG, un SVG sans images venues d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>Choose a breakdown at the right, or drag a question onto this card.</source>
        <translation>Choisissez une ventilation à droite, ou faites glisser une question sur cette carte.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Choose a column of dates, or take its values as they are.</source>
        <translation>Choisissez une colonne de dates, ou prenez ses valeurs telles quelles.</translation>
    </message>
    <message>
        <source>Choose a column with at most {most} different values.</source>
        <translation>Choisissez une colonne comptant au plus {most} valeurs différentes.</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>Choisissez un fichier dans le dossier.</translation>
    </message>
    <message>
        <source>Choose a file that SNI Explorer saved, or the survey file itself.</source>
        <translation>Choisissez un fichier enregistré par SNI Explorer, ou le fichier d&apos;enquête lui-même.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from the list of styles.</source>
        <translation>Choisissez un fichier exporté depuis la liste des styles.</translation>
    </message>
    <message>
        <source>Choose a file with answers or figures.</source>
        <translation>Choisissez un fichier contenant des réponses ou des chiffres.</translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation>Choisissez un fichier avec une ligne par répondant, ou encodez les chiffres dans un tableau de chiffres publiés.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose a lowest weight below 1 and a highest weight above 1.</source>
        <translation>Choisissez un poids minimal inférieur à 1 et un poids maximal supérieur à 1.</translation>
    </message>
    <message>
        <source>Choose a number in the table or a mark of the chart.</source>
        <translation>Choisissez un chiffre du tableau, ou un point ou une barre du graphique.</translation>
    </message>
    <message>
        <source>Choose a number question that holds the size of each respondent&apos;s stratum.</source>
        <translation>Choisissez une question numérique qui contient la taille de la strate de chaque répondant.</translation>
    </message>
    <message>
        <source>Choose a question in the table.</source>
        <translation>Choisissez une question dans le tableau.</translation>
    </message>
    <message>
        <source>Choose a question that holds the size of each respondent&apos;s stratum, or leave out the strata.</source>
        <translation>Choisissez une question qui contient la taille de la strate de chaque répondant, ou retirez les strates.</translation>
    </message>
    <message>
        <source>Choose a question that is a single column of the file.</source>
        <translation>Choisissez une question qui est une seule colonne du fichier.</translation>
    </message>
    <message>
        <source>Choose a question whose shares in the population you know (such as the region), then Add.</source>
        <translation>Choisissez une question dont vous connaissez les parts dans la population (la région, par exemple), puis «&#xa0;Ajouter&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a question with one answer to choose.</source>
        <translation>Choisissez une question à réponse unique.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a template whose slides are at least 6 cm wide and high.</source>
        <translation>Choisissez un modèle dont les diapositives font au moins 6 cm de large et de haut.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>Choose another column, or read this one as a number.</source>
        <translation>Choisissez une autre colonne, ou lisez celle-ci comme un nombre.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again from the survey tool.</source>
        <translation>Choisissez un autre fichier, ou exportez-le à nouveau depuis l&apos;outil d&apos;enquête.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in other programs.</source>
        <translation>Choisissez un autre dossier, ou fermez le fichier dans les autres programmes.</translation>
    </message>
    <message>
        <source>Choose another folder, or connect the disk again.</source>
        <translation>Choisissez un autre dossier, ou reconnectez le disque.</translation>
    </message>
    <message>
        <source>Choose another name, or the existing file if it is to be replaced.</source>
        <translation>Choisissez un autre nom, ou le fichier existant s&apos;il doit être remplacé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another rule for strata with one unit, or merge strata.</source>
        <translation>Choisissez une autre règle pour les strates à une seule unité, ou regroupez des strates.</translation>
    </message>
    <message>
        <source>Choose another type; several answers in a cell are divided by commas or semicolons.</source>
        <translation>Choisissez un autre type&#xa0;; plusieurs réponses dans une cellule sont séparées par des virgules ou des points-virgules.</translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation>Choisissez un autre type&#xa0;; les cases à cocher demandent une colonne par option.</translation>
    </message>
    <message>
        <source>Choose columns of this file.</source>
        <translation>Choisissez des colonnes de ce fichier.</translation>
    </message>
    <message>
        <source>Choose fewer indicators, units, places or years where you download the data, then open that file.</source>
        <translation>Choisissez moins d&apos;indicateurs, d&apos;unités, de lieux ou d&apos;années là où vous téléchargez les données, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Choose in the window who is looked at.</source>
        <translation>Choisissez dans la fenêtre qui est pris en compte.</translation>
    </message>
    <message>
        <source>Choose or enter it.</source>
        <translation>Choisissez une réponse ou tapez un nombre.</translation>
    </message>
    <message>
        <source>Choose other questions, another wave, or a wider filter.</source>
        <translation>Choisissez d&apos;autres questions, une autre vague ou un filtre plus large.</translation>
    </message>
    <message>
        <source>Choose questions that all respondents have.</source>
        <translation>Choisissez des questions que tous les répondants ont.</translation>
    </message>
    <message>
        <source>Choose the answers one by one.</source>
        <translation>Choisissez les réponses une à une.</translation>
    </message>
    <message>
        <source>Choose the comparison with several values.</source>
        <translation>Choisissez la comparaison avec plusieurs valeurs.</translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation>Choisissez le type texte libre ou nombre.</translation>
    </message>
    <message>
        <source>Choose the weights again.</source>
        <translation>Choisissez de nouveau la pondération.</translation>
    </message>
    <message>
        <source>Choose two answers that are on the scale.</source>
        <translation>Choisissez deux réponses situées sur l&apos;échelle.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close a message, a remark or an explanation</source>
        <translation>Fermer un message, une remarque ou une explication</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation>Fermez-le dans les autres programmes, ou demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose a folder that you may write in.</source>
        <translation>Fermez-le dans les autres programmes, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Close it, and put a backslash before every quotation mark and backslash that it holds.</source>
        <translation>Fermez-le, et mettez une barre oblique inverse devant chaque guillemet et chaque barre inverse du texte.</translation>
    </message>
    <message>
        <source>Close other programs, or leave out some columns or rows.</source>
        <translation>Fermez d&apos;autres programmes, ou laissez de côté des colonnes ou des lignes.</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fermer l&apos;explication</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another folder.</source>
        <translation>Fermez le fichier s&apos;il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close w&amp;indow</source>
        <translation>Fermer l&amp;a fenêtre</translation>
    </message>
    <message>
        <source>Closes without applying</source>
        <translation>Ferme sans appliquer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the answer</source>
        <translation>Code de la réponse</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of “{question}” taken as missing for their labels: {codes}.</source>
        <translation>Codes de «&#xa0;{question}&#xa0;» pris comme manquants d&apos;après leurs étiquettes&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Codes of “{question}” that may mean “don&apos;t know” or “no answer”: {codes}.</source>
        <translation>Codes de «&#xa0;{question}&#xa0;» qui peuvent vouloir dire «&#xa0;ne sait pas&#xa0;» ou «&#xa0;sans réponse&#xa0;»&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
    </message>
    <message>
        <source>Colour {number} hardly stands out from the white card.</source>
        <translation>La couleur {number} se détache à peine de la fiche blanche.</translation>
    </message>
    <message>
        <source>Colour-blind readers hardly tell colours {first} and {second} apart.</source>
        <translation>Les lecteurs daltoniens distinguent à peine les couleurs {first} et {second}.</translation>
    </message>
    <message>
        <source>Colour-blind readers hardly tell the colours of the two sides apart.</source>
        <translation>Les lecteurs daltoniens distinguent à peine les couleurs des deux côtés.</translation>
    </message>
    <message>
        <source>Colours begin &amp;with</source>
        <translation>Couleurs de &amp;départ</translation>
    </message>
    <message>
        <source>Colours begin with</source>
        <translation>Couleurs de départ</translation>
    </message>
    <message>
        <source>Colours {first} and {second} are hardly told apart.</source>
        <translation>Les couleurs {first} et {second} se distinguent à peine.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns that are no shares of the answers are left out: {names}.</source>
        <translation>Les colonnes qui ne sont pas des parts des réponses sont laissées de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Comparability of the waves</source>
        <translation>Comparabilité des vagues</translation>
    </message>
    <message>
        <source>Compared with {waves}</source>
        <translation>Comparaison avec&#xa0;: {waves}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of condition {number}</source>
        <translation>Comparaison de la condition {number}</translation>
    </message>
    <message>
        <source>Complete the sizes in the file, or choose another question.</source>
        <translation>Complétez les tailles dans le fichier, ou choisissez une autre question.</translation>
    </message>
    <message>
        <source>Complete the weights in the file, or choose another one.</source>
        <translation>Complétez les poids dans le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <source>Copy &amp;editable chart</source>
        <translation>Copier un graphique &amp;modifiable</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy chart &amp;as</source>
        <translation>Copier le graphique c&amp;omme</translation>
    </message>
    <message>
        <source>Copy it as a picture instead.</source>
        <translation>Copiez-le plutôt comme image.</translation>
    </message>
    <message>
        <source>Copy lines with an answer and its share, as from a spreadsheet.</source>
        <translation>Copiez des lignes avec une réponse et sa part, par exemple d&apos;un tableur.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+C), or drag it by an empty place to another program</source>
        <translation>Copier le graphique comme image (Ctrl+C), ou le glisser par un endroit vide vers un autre programme</translation>
    </message>
    <message>
        <source>Copy the chart as a picture instead, and report this, please.</source>
        <translation>Copiez plutôt le graphique comme image, et signalez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Copier l&apos;explication</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Correct the weight in the file, or choose another one.</source>
        <translation>Corrigez le poids dans le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Correct them, or scale them.</source>
        <translation>Corrigez-les, ou ramenez-les au total.</translation>
    </message>
    <message>
        <source>Cou&amp;nt as one</source>
        <translation>Compter ensem&amp;ble</translation>
    </message>
    <message>
        <source>Count them as answers</source>
        <translation>Les compter comme réponses</translation>
    </message>
    <message>
        <source>Count {answers} as one answer</source>
        <translation>Compter {answers} comme une seule réponse</translation>
    </message>
    <message>
        <source>Count “{answer}” as an answer</source>
        <translation>Compter «&#xa0;{answer}&#xa0;» comme réponse</translation>
    </message>
    <message>
        <source>Counts the marked answers as one, the first of them</source>
        <translation>Compte les réponses sélectionnées comme une seule, la première</translation>
    </message>
    <message>
        <source>Cro&amp;sstab</source>
        <translation>Croise&amp;ment</translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation>Ctrl+C dans un tableau</translation>
    </message>
    <message>
        <source>D&amp;eclare</source>
        <translation>Déc&amp;larer</translation>
    </message>
    <message>
        <source>DDI Codebook</source>
        <translation>DDI Codebook</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>Dashed lines join waves that may differ.</source>
        <translation>Les lignes pointillées relient des vagues qui peuvent différer.</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Données de l&apos;étude</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Paquet de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates in “{question}” are read with the day first; the month may come first instead.</source>
        <translation>Les dates de «&#xa0;{question}&#xa0;» sont lues avec le jour en premier&#xa0;; le mois pourrait venir en premier.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2019 in “{column}” are read with the day first.</source>
        <translation>Les dates comme 3/4/2019 dans «&#xa0;{column}&#xa0;» sont lues avec le jour en premier.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Decimals of percentages, in all charts of the study</source>
        <translation>Décimales des pourcentages, dans tous les graphiques de l&apos;étude</translation>
    </message>
    <message>
        <source>Declared comparable by {by} ({when}): {reason}</source>
        <translation>Déclarées comparables par {by} ({when})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Declared not comparable by {by} ({when}): {reason}</source>
        <translation>Déclarées non comparables par {by} ({when})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Declared to differ perhaps by {by} ({when}): {reason}</source>
        <translation>Déclarées différentes peut-être par {by} ({when})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Design (own)…</source>
        <translation>Plan de sondage (défini)…</translation>
    </message>
    <message>
        <source>Design effect: {effect} times the variance of a simple random sample</source>
        <translation>Effet de plan&#xa0;: {effect} fois la variance d&apos;un échantillon aléatoire simple</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Plan de sondage…</translation>
    </message>
    <message>
        <source>Difference from the rest</source>
        <translation>Différence avec le reste</translation>
    </message>
    <message>
        <source>Difference: {value}</source>
        <translation>Différence&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation>Les différences entre vagues ne s&apos;encodent pas&#xa0;: elles sont calculées à partir des parts.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Diverging bars</source>
        <translation>Barres divergentes</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <comment>move an answer down</comment>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Download it again, or choose another format, such as CSV.</source>
        <translation>Téléchargez-le à nouveau, ou choisissez un autre format, comme CSV.</translation>
    </message>
    <message>
        <source>Download one of the data sets that it names, and open that file.</source>
        <translation>Téléchargez l&apos;un des jeux de données qu&apos;il nomme, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Download the data with their values, for a period in which there are some.</source>
        <translation>Téléchargez les données avec leurs valeurs, pour une période qui en compte.</translation>
    </message>
    <message>
        <source>Drawn from a closed list of {n}, without putting back</source>
        <translation>Tiré sans remise d&apos;une liste complète de {n}</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Each bar is all who answered; its parts are the shares of the answers.</source>
        <translation>Chaque barre représente tous ceux qui ont répondu&#xa0;; ses segments sont les parts des réponses.</translation>
    </message>
    <message>
        <source>Each bar is the share that gave an answer.</source>
        <translation>Chaque barre est la part de ceux qui ont donné une réponse.</translation>
    </message>
    <message>
        <source>Each dot is a share or a mean; the grey one is the wave before, if there is one.</source>
        <translation>Chaque point est une part ou une moyenne&#xa0;; le gris est la vague précédente, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>Each group has its own base; numbers are shares of it.</source>
        <translation>Chaque groupe a sa propre base&#xa0;; les chiffres en sont des parts.</translation>
    </message>
    <message>
        <source>Each mark is a wave; lines join what may be compared.</source>
        <translation>Chaque marque est une vague&#xa0;; les lignes relient ce qui peut être comparé.</translation>
    </message>
    <message>
        <source>Each wave needs a name of its own.</source>
        <translation>Chaque vague doit avoir son propre nom.</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>Modifier la &amp;note…</translation>
    </message>
    <message>
        <source>Edit &amp;title…</source>
        <translation>Modifier le &amp;titre…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Edit title…</source>
        <translation>Modifier le titre…</translation>
    </message>
    <message>
        <source>Effective base</source>
        <translation>Base équivalente</translation>
    </message>
    <message>
        <source>Effective base: {n}</source>
        <translation>Base équivalente&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Empties the conditions; Apply then looks at everybody</source>
        <translation>Efface les conditions&#xa0;; «&#xa0;Appliquer&#xa0;» prend alors tout le monde en compte</translation>
    </message>
    <message>
        <source>Empties the fields; Apply then takes it</source>
        <translation>Vide les champs&#xa0;; à confirmer avec «&#xa0;Appliquer&#xa0;»</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>&amp;Codage</translation>
    </message>
    <message>
        <source>Enter on a mark or in a table</source>
        <translation>Entrée sur un point, sur une barre ou dans un tableau</translation>
    </message>
    <message>
        <source>Enter or double-click opens the chart</source>
        <translation>Entrée ou double-clic ouvre le graphique</translation>
    </message>
    <message>
        <source>Enter the known shares again.</source>
        <translation>Saisissez de nouveau les parts connues.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Established ahead of it: {answers}</source>
        <translation>Devant, de façon établie&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Established behind it: {answers}</source>
        <translation>Derrière, de façon établie&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Eurostat TSV</source>
        <translation>TSV d&apos;Eurostat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody is looked at.</source>
        <translation>Tout le monde est pris en compte.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Explain the number, or open the row</source>
        <translation>Expliquer le chiffre, ou ouvrir la ligne</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Explanation of {number}</source>
        <translation>Explication de {number}</translation>
    </message>
    <message>
        <source>Expor&amp;t study</source>
        <translation>Expor&amp;ter l&apos;étude</translation>
    </message>
    <message>
        <source>Export it as SPSS, CSV or Parquet, or save it as a study.</source>
        <translation>Exportez-la en SPSS, CSV ou Parquet, ou enregistrez-la comme étude.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Export study</source>
        <translation>Exporter l&apos;étude</translation>
    </message>
    <message>
        <source>Export the answers again; this file holds only the headers.</source>
        <translation>Exportez à nouveau les réponses&#xa0;; ce fichier ne contient que les en-têtes.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export the codebook again, with its variables, as DDI Codebook 2.5.</source>
        <translation>Exportez à nouveau le dictionnaire de codes, avec ses variables, au format DDI Codebook 2.5.</translation>
    </message>
    <message>
        <source>Export the numbers of the chart</source>
        <translation>Exporter les chiffres du graphique</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>Exporter le style</translation>
    </message>
    <message>
        <source>Export the survey again as Triple-S 1.2 or 2.0.</source>
        <translation>Exportez à nouveau l&apos;enquête au format Triple-S 1.2 ou 2.0.</translation>
    </message>
    <message>
        <source>Export the survey structure (.lss) again from LimeSurvey.</source>
        <translation>Exportez à nouveau la structure du questionnaire (.lss) depuis LimeSurvey.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files of up to {size} MB can be opened; leave out some columns or rows.</source>
        <translation>La taille maximale est de {size} Mo&#xa0;; supprimez des colonnes ou des lignes.</translation>
    </message>
    <message>
        <source>Fill in one row for each figure in the first sheet, then open the file again.</source>
        <translation>Remplissez une ligne par chiffre dans la première feuille, puis ouvrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Fill in one row for each figure.</source>
        <translation>Remplissez une ligne par chiffre.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation>Remplissez la cellule ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>Find a question…  Ctrl+K</source>
        <translation>Chercher une question…  Ctrl+K</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>Chercher dans les licences</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test</source>
        <translation>test exact de Fisher</translation>
    </message>
    <message>
        <source>Flow of ranks</source>
        <translation>Évolution des rangs</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>For questions with several answers, and for published orders.</source>
        <translation>Pour les questions à plusieurs réponses et les classements publiés.</translation>
    </message>
    <message>
        <source>For scales of agreement and for opinions.</source>
        <translation>Pour les échelles d&apos;accord et les opinions.</translation>
    </message>
    <message>
        <source>For shares and means, wave by wave.</source>
        <translation>Pour les parts et les moyennes, vague par vague.</translation>
    </message>
    <message>
        <source>For studies with two waves or more.</source>
        <translation>Pour les études de deux vagues ou plus.</translation>
    </message>
    <message>
        <source>For surveys of respondents: breaks a question down by the answers to others.</source>
        <translation>Pour les enquêtes avec répondants&#xa0;: ventile une question selon les réponses à d&apos;autres.</translation>
    </message>
    <message>
        <source>For “{question}”, a lowest and a highest value are needed.</source>
        <translation>Pour «&#xa0;{question}&#xa0;», il faut une valeur minimale et une valeur maximale.</translation>
    </message>
    <message>
        <source>For “{question}”, a value is still missing.</source>
        <translation>Pour «&#xa0;{question}&#xa0;», il manque encore une valeur.</translation>
    </message>
    <message>
        <source>For “{question}”, only one value is possible here.</source>
        <translation>Pour «&#xa0;{question}&#xa0;», une seule valeur est possible ici.</translation>
    </message>
    <message>
        <source>For “{question}”, {low} is higher than {high}.</source>
        <translation>Pour «&#xa0;{question}&#xa0;», {low} est au-dessus de {high}.</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Format des copies</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; the file there is as it was.</source>
        <translation>Libérez de la place ou choisissez un autre disque&#xa0;; le fichier en place est inchangé.</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Free texts and identifiers have no answers to compare; choose another question.</source>
        <translation>Les textes libres et les identifiants n&apos;ont pas de réponses à comparer&#xa0;; choisissez une autre question.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>before the earlier of two waves</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From: {wave}</source>
        <translation>De&#xa0;: {wave}</translation>
    </message>
    <message>
        <source>From: {wave} ({population})</source>
        <translation>De&#xa0;: {wave} ({population})</translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation>Donnez à chaque ligne un identifiant propre.</translation>
    </message>
    <message>
        <source>Give standard, strong, greys, the name of a saved style, or a style file.</source>
        <translation>Indiquez standard, strong, greys, le nom d&apos;un style enregistré ou un fichier de style.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation>Donnez à la colonne le format «&#xa0;Texte&#xa0;», puis tapez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>Give the lowest and the highest value instead, for example: {example}</source>
        <translation>Donnez plutôt la valeur la plus basse et la plus élevée, par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Give the number of all units on the list that the sample was drawn from.</source>
        <translation>Indiquez le nombre de toutes les unités de la liste dont l&apos;échantillon est tiré.</translation>
    </message>
    <message>
        <source>Give the published figures a wave of their own.</source>
        <translation>Donnez aux chiffres publiés une vague à eux.</translation>
    </message>
    <message>
        <source>Go back to “{study}” first.</source>
        <translation>Revenez d&apos;abord à «&#xa0;{study}&#xa0;».</translation>
    </message>
    <message>
        <source>Go back to “{study}” to apply weights.</source>
        <translation>Revenez à «&#xa0;{study}&#xa0;» pour appliquer la pondération.</translation>
    </message>
    <message>
        <source>Greys, for print</source>
        <translation>Gris, pour l&apos;impression</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>letters: answers that share one are not told apart</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>Barres groupées</translation>
    </message>
    <message>
        <source>Groups that were drawn whole, such as schools or households</source>
        <translation>Groupes tirés en entier, comme des écoles ou des ménages</translation>
    </message>
    <message>
        <source>Groups that were sampled apart, such as regions</source>
        <translation>Groupes échantillonnés séparément, comme des régions</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Demi-diapositive</translation>
    </message>
    <message>
        <source>Header &amp;rows</source>
        <translation>&amp;Lignes d&apos;en-tête</translation>
    </message>
    <message>
        <source>Higher than</source>
        <translation>Plus élevé que</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valeur la plus élevée</translation>
    </message>
    <message>
        <source>Highest weight, as a multiple of the mean</source>
        <translation>Poids maximal, en multiple de la moyenne</translation>
    </message>
    <message>
        <source>How asked</source>
        <translation>Mode d&apos;enquête</translation>
    </message>
    <message>
        <source>How it was tested</source>
        <translation>Comment elle a été testée</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Comment il a été calculé</translation>
    </message>
    <message>
        <source>How many answered was not published</source>
        <translation>Le nombre de répondants n&apos;est pas publié</translation>
    </message>
    <message>
        <source>How many firms or people this figure is a share of. Leave it empty if it was not published.</source>
        <translation>Le nombre d&apos;entreprises ou de personnes dont ce chiffre est une part. Laissez vide si ce nombre n&apos;est pas publié.</translation>
    </message>
    <message>
        <source>How respondents count: {weighting}</source>
        <translation>Comment comptent les répondants&#xa0;: {weighting}</translation>
    </message>
    <message>
        <source>How respondents were drawn</source>
        <translation>Comment les répondants ont été tirés</translation>
    </message>
    <message>
        <source>How respondents were drawn and weighted was not published: a simple random sample is assumed.</source>
        <translation>Le tirage et la pondération des répondants ne sont pas publiés&#xa0;: un échantillon aléatoire simple est supposé.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Comment les conditions sont reliées</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d&apos;emploi</translation>
    </message>
    <message>
        <source>How to read it: {how}</source>
        <translation>Lecture&#xa0;: {how}</translation>
    </message>
    <message>
        <source>How {file} was read</source>
        <translation>Comment {file} a été lu</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of the &amp;person (panel)</source>
        <translation>Identifiant du &amp;répondant (panel)</translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation>Illustration avec des données fictives</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Importer un style</translation>
    </message>
    <message>
        <source>In the base: {answers}</source>
        <translation>Dans la base&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>In the column: {value}</source>
        <translation>Dans la colonne&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In the crosstab: {questions}</source>
        <translation>Dans le croisement&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>Dans le fichier&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>In the lead: {before} in {first}, {after} in {last}</source>
        <translation>En tête&#xa0;: {before} ({first}), {after} ({last})</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>Dans le nouveau fichier</translation>
    </message>
    <message>
        <source>In the rest: {value}</source>
        <translation>Ailleurs&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In the words of the source: “{words}”</source>
        <translation>Selon les termes de la source&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>Dans cette étude</translation>
    </message>
    <message>
        <source>Include “don&apos;t &amp;know”</source>
        <translation>Inc&amp;lure «&#xa0;ne sait pas&#xa0;»</translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation>Intervalle de l&apos;évolution</translation>
    </message>
    <message>
        <source>Interval of the difference</source>
        <translation>Intervalle de la différence</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>It has another shape now, and was drawn anew: looks chosen by hand are gone.</source>
        <translation>Il a une autre forme à présent et a été redessiné&#xa0;: les mises en forme choisies à la main ont disparu.</translation>
    </message>
    <message numerus="yes">
        <source>It is corrected for the %n change(s) tested together (Holm), so that the chance of any false claim among them stays below {alpha}.</source>
        <translation>
            <numerusform>Il est corrigé pour l&apos;évolution testée (Holm, %n), de sorte que le risque d&apos;une affirmation fausse reste inférieur à {alpha}.</numerusform>
            <numerusform>Il est corrigé pour les %n évolutions testées ensemble (Holm), de sorte que le risque d&apos;une seule affirmation fausse parmi elles reste inférieur à {alpha}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is that of the least favourable rounding.</source>
        <translation>C&apos;est celui de l&apos;arrondi le moins favorable.</translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation>Le programme ne se connecte à aucun réseau et ne modifie jamais les fichiers qu&apos;il ouvre.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Il a peut-être été déplacé ou renommé&#xa0;; choisissez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>It would be established if that base were %n answer(s) or more.</source>
        <translation>
            <numerusform>L&apos;évolution serait établie si cette base était d&apos;au moins %n réponse.</numerusform>
            <numerusform>L&apos;évolution serait établie si cette base était d&apos;au moins %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answers are: {answers}.</source>
        <translation>Ses réponses sont&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>Its base</source>
        <translation>Sa base</translation>
    </message>
    <message>
        <source>Its line ends may be lost; export it again from the survey tool.</source>
        <translation>Ses fins de ligne sont peut-être perdues&#xa0;; exportez-le à nouveau depuis l&apos;outil d&apos;enquête.</translation>
    </message>
    <message>
        <source>Its numbers had been changed by hand: they are those of the study now.</source>
        <translation>Ses chiffres avaient été modifiés à la main&#xa0;: ce sont à présent ceux de l&apos;étude.</translation>
    </message>
    <message>
        <source>Its rank</source>
        <translation>Son rang</translation>
    </message>
    <message>
        <source>Its rank lies between 1 plus those ahead, and the number of answers less those behind.</source>
        <translation>Son rang se situe entre 1 plus le nombre de réponses devant, et le nombre total de réponses moins celles qui sont derrière.</translation>
    </message>
    <message>
        <source>Its sheet “survey” needs the columns “type” and “name”; download the form again.</source>
        <translation>Sa feuille «&#xa0;survey&#xa0;» doit avoir les colonnes «&#xa0;type&#xa0;» et «&#xa0;name&#xa0;»&#xa0;; téléchargez à nouveau le formulaire.</translation>
    </message>
    <message>
        <source>JSON-stat</source>
        <translation>JSON-stat</translation>
    </message>
    <message>
        <source>Joint places {first} to {last}: the source gives no order among them</source>
        <translation>Places {first} à {last} ex æquo&#xa0;: la source ne les départage pas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Gardez une seule des deux lignes.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Gardez une seule des deux lignes.</translation>
    </message>
    <message>
        <source>Keep the text (Enter)</source>
        <translation>Garder le texte (Entrée)</translation>
    </message>
    <message>
        <source>Keeps these choices for the next file of this form (Ctrl+Return)</source>
        <translation>Garde ces choix pour le prochain fichier de cette forme (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Kept as a category of their own</source>
        <translation>Gardés comme catégorie à part</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Known share</source>
        <translation>Part connue</translation>
    </message>
    <message>
        <source>Known shares &amp;of</source>
        <translation>&amp;Parts connues de</translation>
    </message>
    <message>
        <source>Known shares: {question}</source>
        <translation>Parts connues&#xa0;: {question}</translation>
    </message>
    <message>
        <source>KoboToolbox, ODK, XLSForm</source>
        <translation>KoboToolbox, ODK, XLSForm</translation>
    </message>
    <message>
        <source>La&amp;yout for charts</source>
        <translation>Mise en pa&amp;ge des graphiques</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label of that question</source>
        <translation>Libellé de cette question</translation>
    </message>
    <message>
        <source>Label of the answer</source>
        <translation>Libellé de la réponse</translation>
    </message>
    <message>
        <source>Label of the battery</source>
        <translation>Libellé de la batterie</translation>
    </message>
    <message>
        <source>Label of the code</source>
        <translation>Libellé du code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window and of the charts</source>
        <translation>Langue de la fenêtre et des graphiques</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Leads to check</source>
        <translation>Évolutions à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Leads to check: {found} found among %n change(s) tested</source>
        <translation>
            <numerusform>À vérifier&#xa0;: {found} évolution sur %n testée</numerusform>
            <numerusform>À vérifier&#xa0;: {found} des %n évolutions testées</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Leave it out of the study</source>
        <translation>L&apos;exclure de l&apos;étude</translation>
    </message>
    <message>
        <source>Leave out some columns or rows.</source>
        <translation>Omettez quelques colonnes ou lignes.</translation>
    </message>
    <message>
        <source>Leave the question out of the known shares: every wave must have been asked.</source>
        <translation>Retirez la question des parts connues&#xa0;: elle doit avoir été posée dans chaque vague.</translation>
    </message>
    <message>
        <source>Leave this as it is unless you know the sampling plan. Each wave is a sample of its own.</source>
        <translation>Laissez ceci tel quel, sauf si vous connaissez le plan de sondage. Chaque vague est un échantillon à part.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Left out (weight 0)</source>
        <translation>Écartés (poids 0)</translation>
    </message>
    <message>
        <source>Left out: there is nothing to show.</source>
        <translation>Laissé de côté&#xa0;: il n&apos;y a rien à montrer.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letters {letters}: higher than {columns}</source>
        <translation>Lettres {letters}&#xa0;: plus élevé que {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Letters: corrected in the same way for the %n pair(s) of columns of this row in this breakdown.</source>
        <translation>
            <numerusform>Lettres&#xa0;: même correction pour la %n paire de colonnes de cette ligne dans cette ventilation.</numerusform>
            <numerusform>Lettres&#xa0;: même correction pour les %n paires de colonnes de cette ligne dans cette ventilation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licences de toutes les parties</translation>
    </message>
    <message>
        <source>LimeSurvey</source>
        <translation>LimeSurvey</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Ligne sous le titre</translation>
    </message>
    <message>
        <source>Line {line}: {text} is below 0.</source>
        <translation>Ligne {line}&#xa0;: {text} est inférieur à 0.</translation>
    </message>
    <message>
        <source>Line {line}: “{answer}” has a number already, in line {other}.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{answer}&#xa0;» a déjà un nombre, à la ligne {other}.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” begins with more than one answer.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» commence par plusieurs réponses possibles.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” has no number.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;a pas de nombre.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no answer to “{question}”.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;est pas une réponse à «&#xa0;{question}&#xa0;».</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines follow the ranks of answers over the waves; they say nothing of distances.</source>
        <translation>Les lignes suivent les rangs des réponses d&apos;une vague à l&apos;autre&#xa0;; elles ne disent rien des écarts.</translation>
    </message>
    <message>
        <source>Lines with an answer and its share, or a column of shares</source>
        <translation>Des lignes avec une réponse et sa part, ou une colonne de parts</translation>
    </message>
    <message>
        <source>Lines with caps, and bands, are {level} intervals: what the numbers may be, from chance alone.</source>
        <translation>Les traits à butées et les bandes sont des intervalles à {level}&#xa0;: ce que les chiffres peuvent être, du seul fait du hasard.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List size by &amp;stratum</source>
        <translation>Taille de la liste par &amp;strate</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look at a question in the main window to see its chart here.</source>
        <translation>Affichez une question dans la fenêtre principale pour voir ici son graphique.</translation>
    </message>
    <message>
        <source>Look at it in the window to see why.</source>
        <translation>Regardez-la dans la fenêtre pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Looking for what changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Lower than {columns}, where the letter {letter} says so</source>
        <translation>Moins élevé que {columns}, où figure la lettre {letter}</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valeur la plus basse</translation>
    </message>
    <message>
        <source>Lowest weight, as a multiple of the mean</source>
        <translation>Poids minimal, en multiple de la moyenne</translation>
    </message>
    <message>
        <source>Make this chart anew, or give the question its old name.</source>
        <translation>Refaites ce graphique, ou rendez à la question son ancien nom.</translation>
    </message>
    <message>
        <source>Make this chart anew.</source>
        <translation>Refaites ce graphique.</translation>
    </message>
    <message>
        <source>Makes each tick box a question of its own</source>
        <translation>Fait de chaque case à cocher une question à part</translation>
    </message>
    <message>
        <source>Makes one question of the tick boxes that are marked</source>
        <translation>Fait une seule question des cases à cocher sélectionnées</translation>
    </message>
    <message>
        <source>Marked as a small base: it, or the effective one, is below {base}, or the interval is {width} wide or more.</source>
        <translation>Signalé comme petite base&#xa0;: la base, ou la base équivalente, est inférieure à {base}, ou l&apos;intervalle atteint {width}.</translation>
    </message>
    <message>
        <source>Marked as a small base: it, or the effective one, is below {base}.</source>
        <translation>Signalé comme petite base&#xa0;: la base, ou la base équivalente, est inférieure à {base}.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Merge it with another answer, or leave it out of the known shares.</source>
        <translation>Regroupez-la avec une autre réponse, ou retirez-la des parts connues.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Méthode&#xa0;: {method}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Missing value; in the file: {cell}</source>
        <translation>Valeur manquante&#xa0;; dans le fichier&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Missing values, such as 98; 99</source>
        <translation>Manquants, p. ex. 98&#xa0;; 99</translation>
    </message>
    <message>
        <source>Months of “{column}” as waves</source>
        <translation>Les mois de «&#xa0;{column}&#xa0;» comme vagues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nom du style</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Nouve&amp;lle fenêtre</translation>
    </message>
    <message>
        <source>Nearly all answers to “{question}” are numbers, but not these: {words}.</source>
        <translation>Presque toutes les réponses à «&#xa0;{question}&#xa0;» sont des nombres, sauf celles-ci&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Net (positive less negative)</source>
        <translation>Solde (positif moins négatif)</translation>
    </message>
    <message>
        <source>Net: positive less negative</source>
        <translation>Solde&#xa0;: positif moins négatif</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Sans ventilation</translation>
    </message>
    <message>
        <source>No change between {earlier} and {later} could be tested</source>
        <translation>Aucune évolution entre {earlier} et {later} n&apos;a pu être testée</translation>
    </message>
    <message>
        <source>No change established between {earlier} and {later}</source>
        <translation>Pas d&apos;évolution établie entre {earlier} et {later}</translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation>Aucun graphique ne convient à cette question. Ses réponses se trouvent dans l&apos;onglet Données.</translation>
    </message>
    <message>
        <source>No chart in it was made here.</source>
        <translation>Aucun de ses graphiques n&apos;a été créé ici.</translation>
    </message>
    <message>
        <source>No chart of an office program says what this one says.</source>
        <translation>Aucun graphique d&apos;un logiciel de bureautique ne dit la même chose que celui-ci.</translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation>Aucune colonne&#xa0;: une seule vague</translation>
    </message>
    <message>
        <source>No difference established by {breakdown}</source>
        <translation>Pas de différence établie selon {breakdown}</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier ouvert jusqu&apos;ici</translation>
    </message>
    <message numerus="yes">
        <source>No leads found among %n change(s) tested</source>
        <translation>
            <numerusform>Aucune évolution à vérifier sur %n testée</numerusform>
            <numerusform>Aucune évolution à vérifier sur %n testées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order established among %n answer(s)</source>
        <translation>
            <numerusform>Aucun ordre établi pour %n réponse</numerusform>
            <numerusform>Aucun ordre établi entre les %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>No other column of “{question}” has answers enough</source>
        <translation>Aucune autre colonne de «&#xa0;{question}&#xa0;» n&apos;a assez de réponses</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Aucune imprimante n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>No published shares are found on {sheets}: not read.</source>
        <translation>Aucune part publiée trouvée sur {sheets}&#xa0;: non lu.</translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation>Aucune question ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>No whole number out of {n} rounds to {amount}: the percentage is weighted, or misprinted.</source>
        <translation>Aucun nombre entier sur {n} ne s&apos;arrondit à {amount}&#xa0;: le pourcentage est pondéré, ou mal imprimé.</translation>
    </message>
    <message>
        <source>Nobody answered this question, or too few to show anything.</source>
        <translation>Personne n&apos;a répondu à cette question, ou trop peu pour montrer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nobody in {waves} meets these conditions.</source>
        <translation>Personne ne remplit ces conditions ({waves}).</translation>
    </message>
    <message>
        <source>Nobody meets these conditions.</source>
        <translation>Personne ne remplit ces conditions.</translation>
    </message>
    <message>
        <source>Nobody of those who are looked at gave an answer that counts.</source>
        <translation>Aucune des personnes prises en compte n&apos;a donné de réponse qui compte.</translation>
    </message>
    <message>
        <source>Nobody who is looked at answered: there is no number.</source>
        <translation>Aucune des personnes prises en compte n&apos;a répondu&#xa0;: il n&apos;y a pas de chiffre.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>limits of the weights</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None: a single column</source>
        <translation>Aucun&#xa0;: une seule colonne</translation>
    </message>
    <message>
        <source>Not asked in {wave}.</source>
        <translation>Non posée dans {wave}.</translation>
    </message>
    <message>
        <source>Not compared: the column or the rest has too few answers</source>
        <translation>Non comparé&#xa0;: trop peu de réponses dans la colonne ou chez les autres répondants</translation>
    </message>
    <message>
        <source>Not compared: too few answers</source>
        <translation>Non comparé&#xa0;: trop peu de réponses</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Not in the base: {who}</source>
        <translation>Hors de la base&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Not read; in the file: {cell}</source>
        <translation>Non lu&#xa0;; dans le fichier&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>Not shown: it needs a base and an effective base of at least {least}, and an interval of less than {width}.</source>
        <translation>Non affiché&#xa0;: il faut une base et une base équivalente d&apos;au moins {least}, et un intervalle de moins de {width}.</translation>
    </message>
    <message>
        <source>Not shown: it needs a base and an effective base of at least {least}.</source>
        <translation>Non affiché&#xa0;: il faut une base et une base équivalente d&apos;au moins {least}.</translation>
    </message>
    <message>
        <source>Not told apart from it: {answers}</source>
        <translation>Ex æquo statistiquement&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Not told apart from {columns}</source>
        <translation>Pas de différence établie avec {columns}</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Pas mis à jour</translation>
    </message>
    <message>
        <source>Not updated: no question is like “{question}”</source>
        <translation>Pas mis à jour&#xa0;: aucune question ne ressemble à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>Not updated: there is no “{question}” any more. It may be “{other}” now.</source>
        <translation>Pas mis à jour&#xa0;: «&#xa0;{question}&#xa0;» n&apos;existe plus. C&apos;est peut-être «&#xa0;{other}&#xa0;» à présent.</translation>
    </message>
    <message>
        <source>Not updated: “{question}” asks something else now</source>
        <translation>Pas mis à jour&#xa0;: «&#xa0;{question}&#xa0;» demande autre chose à présent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation>Remarque sur l&apos;étude</translation>
    </message>
    <message>
        <source>Note under the chart ({language}); the source stays</source>
        <translation>Note sous le graphique ({language})&#xa0;; la source reste</translation>
    </message>
    <message>
        <source>Nothing is known that would keep the waves from being compared.</source>
        <translation>Rien de connu n&apos;empêche de comparer les vagues.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing was assumed, and nothing looks odd.</source>
        <translation>Rien n&apos;a été supposé, et rien ne paraît étrange.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of respondents</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Numbers as &amp;CSV…</source>
        <translation>Chiffres en CS&amp;V…</translation>
    </message>
    <message>
        <source>Numbers as &amp;workbook…</source>
        <translation>Chiffres en &amp;classeur…</translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation>Les nombres entre 0 et 1 de la colonne des valeurs ont été lus comme des pourcentages.</translation>
    </message>
    <message>
        <source>OECD.Stat CSV</source>
        <translation>CSV d&apos;OECD.Stat</translation>
    </message>
    <message>
        <source>Of a scale, follow</source>
        <translation>Indicateur de l&apos;échelle</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Réponse unique</translation>
    </message>
    <message>
        <source>One change was tested, so nothing had to be corrected.</source>
        <translation>Une seule évolution a été testée&#xa0;: rien n&apos;était à corriger.</translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation>Une seule colonne ne peut pas former une question à plusieurs réponses.</translation>
    </message>
    <message>
        <source>One figure a row: 42 %, about 40 %, 2/3, rank 1, named. A wave, question or answer that is called as in “{study}” is that one. Rows can be pasted from a spreadsheet.</source>
        <translation>Un chiffre par ligne&#xa0;: 42&#xa0;%, environ 40&#xa0;%, 2/3, rang 1, cité. Une vague, une question ou une réponse qui porte un nom de «&#xa0;{study}&#xa0;» est la même. Des lignes peuvent être collées d&apos;un tableur.</translation>
    </message>
    <message>
        <source>One of the numbers is marked as a small base.</source>
        <translation>L&apos;un des chiffres est signalé comme petite base.</translation>
    </message>
    <message>
        <source>One of the two is marked as a small base.</source>
        <translation>L&apos;un des deux est signalé comme petite base.</translation>
    </message>
    <message>
        <source>One of the two is no exact figure, so nothing can be tested.</source>
        <translation>L&apos;un des deux n&apos;est pas un chiffre exact&#xa0;: rien ne peut être testé.</translation>
    </message>
    <message>
        <source>One of the two rests on too few answers, so nothing was tested.</source>
        <translation>L&apos;un des deux repose sur trop peu de réponses&#xa0;: rien n&apos;a été testé.</translation>
    </message>
    <message>
        <source>One size of the whole list does not tell how many are in each stratum.</source>
        <translation>La taille de la liste entière ne dit pas combien d&apos;unités compte chaque strate.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n file(s) were opened.</source>
        <translation>
            <numerusform>Seul %n fichier a été ouvert.</numerusform>
            <numerusform>Seuls %n fichiers ont été ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files within the package&apos;s own folder are opened.</source>
        <translation>Seuls les fichiers du dossier du paquet sont ouverts.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read, not {others}.</source>
        <translation>Seule la feuille «&#xa0;{sheet}&#xa0;» est lue, pas {others}.</translation>
    </message>
    <message>
        <source>Only where all were drawn at random from one complete list</source>
        <translation>Seulement si tous ont été tirés au hasard d&apos;une même liste complète</translation>
    </message>
    <message>
        <source>Only: {condition}</source>
        <translation>Uniquement&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Open a CSV or TSV file, or save the table as “CSV UTF-8” in the spreadsheet program.</source>
        <translation>Ouvrez un fichier CSV ou TSV, ou enregistrez le tableau au format «&#xa0;CSV UTF-8&#xa0;» dans le tableur.</translation>
    </message>
    <message>
        <source>Open a copy from a backup, or the survey file that it was made from.</source>
        <translation>Ouvrez une copie de sauvegarde, ou le fichier d&apos;enquête dont il provient.</translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation>Un fichier avec une ligne par répondant s&apos;ouvre comme fichier d&apos;enquête.</translation>
    </message>
    <message>
        <source>Open a study with a question that has a chart.</source>
        <translation>Ouvrez une étude dont une question a un graphique.</translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation>Ouvrir un fichier d&apos;enquête</translation>
    </message>
    <message>
        <source>Open a survey file to choose who is looked at.</source>
        <translation>Ouvrez un fichier d&apos;enquête pour choisir qui est pris en compte.</translation>
    </message>
    <message>
        <source>Open a survey file with one row a respondent.</source>
        <translation>Ouvrez un fichier d&apos;enquête avec une ligne par répondant.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open in the chart of its waves</source>
        <translation>Ouvrir dans le graphique des vagues</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as an Excel workbook.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau comme classeur Excel.</translation>
    </message>
    <message>
        <source>Open the datapackage.json of a package of published figures, or the survey file itself.</source>
        <translation>Ouvrez le fichier datapackage.json d&apos;un paquet de chiffres publiés, ou le fichier d&apos;enquête lui-même.</translation>
    </message>
    <message>
        <source>Open the file of the answers; keep this one in the same folder.</source>
        <translation>Ouvrez le fichier des réponses&#xa0;; gardez celui-ci dans le même dossier.</translation>
    </message>
    <message>
        <source>Open the others once some windows are closed.</source>
        <translation>Ouvrez les autres une fois quelques fenêtres fermées.</translation>
    </message>
    <message>
        <source>Open the survey file or the study again.</source>
        <translation>Ouvrez à nouveau le fichier d&apos;enquête ou l&apos;étude.</translation>
    </message>
    <message numerus="yes">
        <source>Opened as last time (recipe of %n decision(s)).</source>
        <translation>
            <numerusform>Ouvert comme la dernière fois (recette de %n choix).</numerusform>
            <numerusform>Ouvert comme la dernière fois (recette de %n choix).</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order and words</source>
        <translation>Ordre et textes</translation>
    </message>
    <message>
        <source>Orders and lists that were published without shares have no intervals, and are no bars.</source>
        <translation>Les ordres et les listes publiés sans parts n&apos;ont pas d&apos;intervalles et ne sont pas des barres.</translation>
    </message>
    <message>
        <source>Other slides stay as they are, the cover too.</source>
        <translation>Les autres diapositives restent telles quelles, la couverture aussi.</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limites au choix</translation>
    </message>
    <message>
        <source>PNG picture without &amp;background</source>
        <translation>Image PNG sans &amp;fond</translation>
    </message>
    <message>
        <source>PNG picture, &amp;1×</source>
        <translation>Image PNG, &amp;1×</translation>
    </message>
    <message>
        <source>PNG picture, &amp;2×</source>
        <translation>Image PNG, &amp;2×</translation>
    </message>
    <message>
        <source>PNG picture, &amp;3×</source>
        <translation>Image PNG, &amp;3×</translation>
    </message>
    <message>
        <source>Paired score interval, since the same respondents are on both sides: {formula}, with d = {net}, s = {error} (the standard error), n = {n}, k = {kish} (Kish) and z = {z}</source>
        <translation>Intervalle de score apparié, puisque les mêmes répondants sont des deux côtés&#xa0;: {formula}, avec d = {net}, s = {error} (l&apos;erreur type), n = {n}, k = {kish} (Kish) et z = {z}</translation>
    </message>
    <message>
        <source>Parentheses stand more than {most} deep inside one another.</source>
        <translation>Plus de {most} parenthèses sont imbriquées les unes dans les autres.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a number for each answer, or answers with their numbers.</source>
        <translation>Collez un nombre pour chaque réponse, ou les réponses avec leurs nombres.</translation>
    </message>
    <message>
        <source>Paste all the answers together, or write a percent sign behind each number.</source>
        <translation>Collez toutes les réponses ensemble, ou écrivez un signe de pourcentage après chaque nombre.</translation>
    </message>
    <message>
        <source>Paste it into a slide or a document.</source>
        <translation>Collez-le dans une diapositive ou un document.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet or a document.</source>
        <translation>Collez-le dans un tableur ou un document.</translation>
    </message>
    <message>
        <source>Paste known shares: {question}</source>
        <translation>Coller des parts connues&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Paste them into a spreadsheet.</source>
        <translation>Collez-les dans un tableur.</translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation>Les signes de pourcentage sont ignorés dans {columns}.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place {place} in the order of the source</source>
        <translation>Place {place} dans l&apos;ordre de la source</translation>
    </message>
    <message>
        <source>Places as they were published: an order tells nothing of distances, and is no share.</source>
        <translation>Places telles que publiées&#xa0;: un ordre ne dit rien des écarts et n&apos;est pas une part.</translation>
    </message>
    <message>
        <source>Point at a bar or a dot, or go to it with the arrow keys, and try again.</source>
        <translation>Pointez une barre ou un point, ou allez-y avec les flèches, puis réessayez.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population: {population}</source>
        <translation>Population&#xa0;: {population}</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Question p&amp;récédente</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Presenting: question {number} of {count}</source>
        <translation>Présentation&#xa0;: question {number} sur {count}</translation>
    </message>
    <message>
        <source>Preview of the slides</source>
        <translation>Aperçu des diapositives</translation>
    </message>
    <message>
        <source>Preview of {style}</source>
        <translation>Aperçu de {style}</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Imprimer le graphique</translation>
    </message>
    <message>
        <source>Printed as {amount}</source>
        <translation>Publié sous la forme&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Publié sous forme de</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation>Les chiffres publiés appartiennent à leurs sources. Le programme est un logiciel libre (MIT).</translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: %n question(s), columns: {groups}.</source>
        <translation>
            <numerusform>Chiffres publiés, pas de répondants&#xa0;: %n question, colonnes&#xa0;: {groups}.</numerusform>
            <numerusform>Chiffres publiés, pas de répondants&#xa0;: %n questions, colonnes&#xa0;: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published figures, no respondents: each row is a poll, and so a wave (%n).</source>
        <translation>
            <numerusform>Chiffres publiés, pas de répondants&#xa0;: chaque ligne est un sondage, donc une vague (%n).</numerusform>
            <numerusform>Chiffres publiés, pas de répondants&#xa0;: chaque ligne est un sondage, donc une vague (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Published figures: the answers are the values of “{dimension}”.</source>
        <translation>Chiffres publiés&#xa0;: les réponses sont les valeurs de «&#xa0;{dimension}&#xa0;».</translation>
    </message>
    <message>
        <source>Published figures: the answers of single respondents are not available.</source>
        <translation>Chiffres publiés&#xa0;: les réponses individuelles ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>Published numbers in their own unit; they are no shares.</source>
        <translation>Chiffres publiés dans leur propre unité&#xa0;; ce ne sont pas des parts.</translation>
    </message>
    <message>
        <source>Published numbers that are no shares have no intervals.</source>
        <translation>Les chiffres publiés qui ne sont pas des parts n&apos;ont pas d&apos;intervalles.</translation>
    </message>
    <message>
        <source>Put a semicolon or a tab between them.</source>
        <translation>Séparez-les par un point-virgule ou une tabulation.</translation>
    </message>
    <message>
        <source>Put the data file beside it under the same name, and take the folder out of the XML.</source>
        <translation>Placez le fichier de données à côté, sous le même nom, et retirez le dossier du XML.</translation>
    </message>
    <message>
        <source>Put the lowest value first.</source>
        <translation>Mettez d&apos;abord la valeur la plus basse.</translation>
    </message>
    <message>
        <source>Put {wanted} beside it, and open it again.</source>
        <translation>Placez {wanted} à côté, puis ouvrez à nouveau.</translation>
    </message>
    <message>
        <source>Quarters of “{column}” as waves</source>
        <translation>Les trimestres de «&#xa0;{column}&#xa0;» comme vagues</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question as put</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Question of condition {number}</source>
        <translation>Question de la condition {number}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <translation>Question&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions and answers are named by {file}: {known} of {columns} columns match.</source>
        <translation>Les questions et les réponses sont nommées d&apos;après {file}&#xa0;: {known} colonnes sur {columns} correspondent.</translation>
    </message>
    <message>
        <source>Questions of both files</source>
        <translation>Questions des deux fichiers</translation>
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
        <translation>test de Rao et Scott&#xa0;: F = {f} à {df} et {error} degrés de liberté</translation>
    </message>
    <message>
        <source>Re&amp;move the remark</source>
        <translation>&amp;Supprimer la remarque</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Read as numbers of people, {total} in all, and turned into shares.</source>
        <translation>Lu comme des nombres de personnes, {total} en tout, et converti en parts.</translation>
    </message>
    <message>
        <source>Read each cell as one answer</source>
        <translation>Lire chaque cellule comme une seule réponse</translation>
    </message>
    <message>
        <source>Read it as numbers</source>
        <translation>La lire comme des nombres</translation>
    </message>
    <message>
        <source>Read it as text</source>
        <translation>Lire comme texte</translation>
    </message>
    <message>
        <source>Recipes and unsaved changes</source>
        <translation>Recettes et modifications non enregistrées</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark beside this mark ({language})</source>
        <translation>Remarque à côté de ce repère ({language})</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Remarque&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>Supprimer la condition {number}</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Remove the known shares: {question}</source>
        <translation>Retirer les parts connues&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Supprimer la remarque</translation>
    </message>
    <message>
        <source>Remove the row, or name another wave.</source>
        <translation>Supprimez la ligne, ou nommez une autre vague.</translation>
    </message>
    <message>
        <source>Remove unused sheets and far-away cells, or save the sheet with the answers as CSV.</source>
        <translation>Supprimez les feuilles inutiles et les cellules éloignées, ou enregistrez au format CSV la feuille des réponses.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Renommez ou supprimez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Report of &amp;wave</source>
        <translation>Rapport de la &amp;vague</translation>
    </message>
    <message>
        <source>Respondent {row} has a negative weight.</source>
        <translation>Le répondant {row} a un poids négatif.</translation>
    </message>
    <message>
        <source>Respondent {row} has no size of a stratum in “{column}”.</source>
        <translation>Le répondant {row} n&apos;a pas de taille de strate dans «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Respondent {row} has no weight.</source>
        <translation>Le répondant {row} n&apos;a pas de poids.</translation>
    </message>
    <message>
        <source>Respondent {row} has “{text}” in “{column}”, which is no number.</source>
        <translation>Le répondant {row} a «&#xa0;{text}&#xa0;» dans «&#xa0;{column}&#xa0;», ce qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Répondants</translation>
    </message>
    <message>
        <source>Respondents (n)</source>
        <translation>Répondants (n)</translation>
    </message>
    <message>
        <source>Respondents answered “{question}” in the wave “{wave}”.</source>
        <translation>Des répondants ont répondu à «&#xa0;{question}&#xa0;» dans la vague «&#xa0;{wave}&#xa0;».</translation>
    </message>
    <message>
        <source>Respondents are weighted so that “{study}” agrees with known shares of the population, each wave by itself.</source>
        <translation>Les répondants sont pondérés pour que «&#xa0;{study}&#xa0;» corresponde aux parts connues de la population, chaque vague séparément.</translation>
    </message>
    <message>
        <source>Respondents who come back are known by: {question}</source>
        <translation>Répondants reconnus d&apos;une vague à l&apos;autre par&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Respondents who come back in several waves</source>
        <translation>Répondants qui reviennent dans plusieurs vagues</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results of {wave}</source>
        <translation>Résultats&#xa0;: {wave}</translation>
    </message>
    <message>
        <source>Reverse-coded</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Rounded: it stands for anything from {low} to {high}</source>
        <translation>Arrondi&#xa0;: la valeur exacte se situe entre {low} et {high}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Row {row} of the answers (“{text}”) sums up the others: it is counted as a person.</source>
        <translation>La ligne {row} des réponses («&#xa0;{text}&#xa0;») résume les autres&#xa0;: elle est comptée comme une personne.</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has a negative weight in “{column}”.</source>
        <translation>La ligne {row} du fichier ({wave}) a un poids négatif dans «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has no weight in “{column}”.</source>
        <translation>La ligne {row} du fichier ({wave}) n&apos;a pas de poids dans «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Row {row} of the file ({wave}) has “{text}” in “{column}”, which is no number.</source>
        <translation>La ligne {row} du fichier ({wave}) contient «&#xa0;{text}&#xa0;» dans «&#xa0;{column}&#xa0;», ce qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation>La ligne {row} de {name} compte {found} cellules, alors que l&apos;en-tête en compte {expected}.</translation>
    </message>
    <message>
        <source>Rows are answers, columns groups. A letter names a column that the number is established above; shading marks what differs from the rest.</source>
        <translation>Les lignes sont des réponses, les colonnes des groupes. Une lettre nomme une colonne que le chiffre dépasse de façon établie&#xa0;; les cases teintées diffèrent du reste.</translation>
    </message>
    <message>
        <source>Rows are counted from the first respondent. Correct the file (0 leaves a respondent out), or choose other weights.</source>
        <translation>Les lignes sont comptées à partir du premier répondant. Corrigez le fichier (0 écarte un répondant), ou choisissez une autre pondération.</translation>
    </message>
    <message>
        <source>S&amp;lides and report…</source>
        <translation>&amp;Diapositives et rapport…</translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation>&amp;Source et méthode</translation>
    </message>
    <message>
        <source>S&amp;trata</source>
        <translation>S&amp;trates</translation>
    </message>
    <message>
        <source>S&amp;trong, for projectors</source>
        <translation>&amp;Contrasté, pour projecteurs</translation>
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
        <translation>Dessin SVG, lettres en c&amp;ontours</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Sampling &amp;units</source>
        <translation>&amp;Unités d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Sampling units: {question}</source>
        <translation>Unités d&apos;échantillonnage&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation>Enregistrez une copie sans mot de passe dans le tableur, et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>Save a copy without its films and large pictures, and choose that.</source>
        <translation>Enregistrez une copie sans ses films et ses grandes images, puis choisissez-la.</translation>
    </message>
    <message>
        <source>Save a copy without its pictures and films, and choose that.</source>
        <translation>Enregistrez une copie sans ses images ni ses films, et choisissez-la.</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Enregistrer un tableau vide</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as an Excel workbook.</source>
        <translation>Enregistrez-le à nouveau au format CSV en UTF-8, ou comme classeur Excel.</translation>
    </message>
    <message>
        <source>Save it again as CSV with commas, in UTF-8.</source>
        <translation>Enregistrez-le à nouveau au format CSV avec des virgules, en UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as Parquet version 1, or as CSV.</source>
        <translation>Enregistrez-le à nouveau en Parquet version 1, ou en CSV.</translation>
    </message>
    <message>
        <source>Save it as .pptx in the program that it was made with, and choose that.</source>
        <translation>Enregistrez-la au format .pptx dans le programme qui l&apos;a créée, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as a study, or export it as a data package or a workbook.</source>
        <translation>Enregistrez-la comme étude, ou exportez-la comme paquet de données ou comme classeur.</translation>
    </message>
    <message>
        <source>Save it or close it to read the file again.</source>
        <translation>Enregistrez-le ou fermez-le pour relire le fichier.</translation>
    </message>
    <message>
        <source>Save it smaller: 1000 pixels are wide enough.</source>
        <translation>Enregistrez-le en plus petit&#xa0;: 1000 pixels de large suffisent.</translation>
    </message>
    <message>
        <source>Save it under another name, or save again to replace it.</source>
        <translation>Enregistrez-le sous un autre nom, ou enregistrez à nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Save slides</source>
        <translation>Enregistrer les diapositives</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Enregistrer l&apos;étude</translation>
    </message>
    <message>
        <source>Save study &amp;as…</source>
        <translation>Enregistrer l&apos;étude so&amp;us…</translation>
    </message>
    <message>
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation>Enregistrez à nouveau le fichier en choisissant l&apos;encodage UTF-8.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Say who declares it.</source>
        <translation>Indiquez qui le déclare.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the study.</source>
        <translation>Indiquez pourquoi&#xa0;: la raison est gardée avec l&apos;étude.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale the known shares to {whole}: {question}</source>
        <translation>Ramener les parts connues à {whole}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Scale to {whole}</source>
        <translation>Ramener à {whole}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>See the crosstab</source>
        <translation>Voir le croisement</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or export the chart as a PDF page.</source>
        <translation>Installez-en une dans les réglages du système, ou exportez le graphique comme page PDF.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>Several answers were possible, so that one respondent may be in several columns.</source>
        <translation>Plusieurs réponses étaient possibles&#xa0;: un répondant peut figurer dans plusieurs colonnes.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share in the sample</source>
        <translation>Part dans l&apos;échantillon</translation>
    </message>
    <message>
        <source>Share of all respondents</source>
        <translation>Part de tous les répondants</translation>
    </message>
    <message>
        <source>Share of mentions</source>
        <translation>Part des mentions</translation>
    </message>
    <message>
        <source>Share of positive answers</source>
        <translation>Part de réponses positives</translation>
    </message>
    <message>
        <source>Shares on fewer than 30 answers are not shown; those on fewer than 100 are marked.</source>
        <translation>Les parts reposant sur moins de 30 réponses ne sont pas montrées&#xa0;; celles sur moins de 100 sont signalées.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show leads to check instead of findings: more letters, less certain</source>
        <translation>Montrer des pistes à vérifier plutôt que des résultats établis&#xa0;: plus de lettres, moins sûres</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Voir la question</translation>
    </message>
    <message>
        <source>Si&amp;mple random sample</source>
        <translation>Échantillon aléatoire si&amp;mple</translation>
    </message>
    <message>
        <source>Size of the &amp;list</source>
        <translation>Taille de la &amp;liste</translation>
    </message>
    <message>
        <source>Size of the population of each stratum: {question}</source>
        <translation>Taille de la population de chaque strate&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Slide {slide}, {question}: {what}</source>
        <translation>Diapositive {slide}, {question}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Slide, 12 × 5 in</source>
        <translation>Diapositive, 30 × 13 cm</translation>
    </message>
    <message>
        <source>Slide, 4:3</source>
        <translation>Diapositive, 4/3</translation>
    </message>
    <message>
        <source>Slides and report</source>
        <translation>Diapositives et rapport</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>Un panneau par groupe</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>So many answers are drawn, those most often given; the others together, if they can be added</source>
        <translation>Autant de réponses sont montrées, les plus fréquentes&#xa0;; les autres ensemble, si elles peuvent s&apos;additionner</translation>
    </message>
    <message>
        <source>Some numbers are written with a decimal comma and others with a decimal point.</source>
        <translation>Certains nombres sont écrits avec une virgule décimale, d&apos;autres avec un point.</translation>
    </message>
    <message>
        <source>Some texts are not in the encoding that the file names, and are read as Windows-1252.</source>
        <translation>Certains textes ne sont pas dans l&apos;encodage indiqué par le fichier et sont lus en Windows-1252.</translation>
    </message>
    <message>
        <source>Something in here was changed.</source>
        <translation>Quelque chose a été modifié ici.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Source et méthode</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Ligne de source</translation>
    </message>
    <message>
        <source>Source: {file}, own calculation</source>
        <translation>Source&#xa0;: {file}, calcul propre</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Source&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Split them into several answers</source>
        <translation>Les diviser en plusieurs réponses</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barres empilées</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard errors allow for the weighting (e&amp;xpert)</source>
        <translation>Les erreurs types tiennent compte du redressement (e&amp;xpert)</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Strata and sampling units are allowed for, as they were declared.</source>
        <translation>Les strates et les unités d&apos;échantillonnage déclarées sont prises en compte.</translation>
    </message>
    <message>
        <source>Strata, sampling units, and the list that respondents come from</source>
        <translation>Strates, unités d&apos;échantillonnage et liste d&apos;où viennent les répondants</translation>
    </message>
    <message>
        <source>Strata: {question}</source>
        <translation>Strates&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Strong, for projectors</source>
        <translation>Contrasté, pour projecteurs</translation>
    </message>
    <message numerus="yes">
        <source>Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} (%n degree(s) of freedom)</source>
        <translation>
            <numerusform>Intervalle de Student&#xa0;: {formula}, avec m = {mean}, s = {error} (l&apos;erreur type) et t = {t} (%n degré de liberté)</numerusform>
            <numerusform>Intervalle de Student&#xa0;: {formula}, avec m = {mean}, s = {error} (l&apos;erreur type) et t = {t} (%n degrés de liberté)</numerusform>
        </translation>
    </message>
    <message>
        <source>Student&apos;s t test of the difference, with the standard error of each column (linearised).</source>
        <translation>Test t de Student de la différence, avec l&apos;erreur type de chaque colonne (linéarisée).</translation>
    </message>
    <message>
        <source>Student&apos;s t test of the difference, with the standard error of each wave (linearised).</source>
        <translation>Test t de Student de la différence, avec l&apos;erreur type de chaque vague (linéarisée).</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Studies and questions</source>
        <translation>Études et questions</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation>Étude sous forme de paquet de données</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Styles of charts</source>
        <translation>Styles des graphiques</translation>
    </message>
    <message>
        <source>Sum of the weights in the base: {sum}</source>
        <translation>Somme des poids de la base&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>Sum: {answers}</source>
        <translation>Sous-total&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Survey files</source>
        <translation>Fichiers d&apos;enquête</translation>
    </message>
    <message>
        <source>T&amp;itle and method first</source>
        <translation>T&amp;itre et méthode au début</translation>
    </message>
    <message>
        <source>T&amp;o check</source>
        <translation>À &amp;vérifier</translation>
    </message>
    <message>
        <source>T&amp;o check ({n})</source>
        <translation>À &amp;vérifier ({n})</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation>Ta&amp;bleau sous le graphique</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the end</source>
        <translation>Ta&amp;bleaux à la fin</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tab&amp;leau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of polls</source>
        <translation>Tableau de sondages</translation>
    </message>
    <message>
        <source>Table of published figures</source>
        <translation>Tableau de chiffres publiés</translation>
    </message>
    <message>
        <source>Table of the chart&apos;s numbers</source>
        <translation>Tableau des chiffres du graphique</translation>
    </message>
    <message>
        <source>Take its tick boxes apart first.</source>
        <translation>Séparez d&apos;abord ses cases à cocher.</translation>
    </message>
    <message>
        <source>Take the waves from a column before other files are added.</source>
        <translation>Tirez les vagues d&apos;une colonne avant d&apos;ajouter d&apos;autres fichiers.</translation>
    </message>
    <message>
        <source>Take these codes as missing</source>
        <translation>Considérer ces codes comme manquants</translation>
    </message>
    <message>
        <source>Take {codes} as missing</source>
        <translation>Considérer {codes} comme manquant</translation>
    </message>
    <message>
        <source>Taken for a simple random sample of each wave</source>
        <translation>Considéré comme un échantillon aléatoire simple de chaque vague</translation>
    </message>
    <message>
        <source>Takes back what was changed of this style here</source>
        <translation>Annule ce qui a été modifié ici dans ce style</translation>
    </message>
    <message>
        <source>Takes the marked questions out; their columns stay in the data</source>
        <translation>Retire les questions sélectionnées&#xa0;; leurs colonnes restent dans les données</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Test d&apos;ensemble</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tableau au format texte</translation>
    </message>
    <message>
        <source>The &amp;waves chosen are</source>
        <translation>Les &amp;vagues choisies sont</translation>
    </message>
    <message>
        <source>The Data tab shows how the file was read.</source>
        <translation>Les hypothèses de lecture figurent dans l&apos;onglet Données.</translation>
    </message>
    <message>
        <source>The alternative text is on the clipboard.</source>
        <translation>Le texte de remplacement est copié.</translation>
    </message>
    <message>
        <source>The answer “{answer}” to “{question}” is not on the scale.</source>
        <translation>La réponse «&#xa0;{answer}&#xa0;» à «&#xa0;{question}&#xa0;» n&apos;est pas sur l&apos;échelle.</translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation>La réponse, en quelques mots&#xa0;: les mêmes mots à chaque vague.</translation>
    </message>
    <message>
        <source>The answers on a scale keep their order.</source>
        <translation>Les réponses d&apos;une échelle gardent leur ordre.</translation>
    </message>
    <message>
        <source>The answers to “{question}” have no order, so nothing is between them.</source>
        <translation>Les réponses à «&#xa0;{question}&#xa0;» n&apos;ont pas d&apos;ordre&#xa0;; rien ne se trouve donc entre elles.</translation>
    </message>
    <message>
        <source>The base of one of the two was not published, so nothing can be tested.</source>
        <translation>La base de l&apos;un des deux n&apos;est pas publiée&#xa0;: rien ne peut être testé.</translation>
    </message>
    <message>
        <source>The cells of “{column}” hold one answer each.</source>
        <translation>Les cellules de «&#xa0;{column}&#xa0;» contiennent chacune une seule réponse.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Le graphique est copié.</translation>
    </message>
    <message>
        <source>The chart needs a question that is not there: {questions}.</source>
        <translation>Le graphique a besoin d&apos;une question qui n&apos;est pas là&#xa0;: {questions}.</translation>
    </message>
    <message>
        <source>The chart on the slide is damaged, or linked to another file.</source>
        <translation>Le graphique de la diapositive est endommagé, ou lié à un autre fichier.</translation>
    </message>
    <message>
        <source>The chart that it was does not fit any more: it is another one now.</source>
        <translation>Le type de graphique ne convient plus&#xa0;: c&apos;en est un autre à présent.</translation>
    </message>
    <message>
        <source>The colours of the two sides are hardly told apart.</source>
        <translation>Les couleurs des deux côtés se distinguent à peine.</translation>
    </message>
    <message>
        <source>The condition has more than {most} characters.</source>
        <translation>La condition compte plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>Les données sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The data file of {name} is not in its folder.</source>
        <translation>Le fichier de données de {name} n&apos;est pas dans son dossier.</translation>
    </message>
    <message>
        <source>The data package has no resource “{name}”.</source>
        <translation>Le paquet de données n&apos;a pas de ressource «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The data package points to a file outside its folder: {file}.</source>
        <translation>Le paquet de données renvoie à un fichier hors de son dossier&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>The dates in “{column}” are blanked out: the survey was anonymous.</source>
        <translation>Les dates de «&#xa0;{column}&#xa0;» sont effacées&#xa0;: l&apos;enquête était anonyme.</translation>
    </message>
    <message>
        <source>The design does not cover respondent {row}.</source>
        <translation>Le plan de sondage ne couvre pas le répondant {row}.</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>La différence</translation>
    </message>
    <message>
        <source>The earlier wave</source>
        <translation>La première vague</translation>
    </message>
    <message>
        <source>The editable chart could not be made.</source>
        <translation>Le graphique modifiable n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>The effective base is the number of answers, since nothing takes from its worth.</source>
        <translation>La base équivalente est le nombre de réponses&#xa0;: rien n&apos;en réduit la valeur.</translation>
    </message>
    <message>
        <source>The effective base is the smallest of three: the answers ({n}), the base by the spread of the weights (Kish, {kish}), and what the variance is worth (Taylor, {taylor}).</source>
        <translation>La base équivalente est la plus petite de trois valeurs&#xa0;: le nombre de réponses ({n}), la base selon la dispersion des poids (Kish, {kish}) et la base qui correspond à la variance (Taylor, {taylor}).</translation>
    </message>
    <message>
        <source>The effective base is what the variance is worth, since the population is finite (Taylor).</source>
        <translation>La base équivalente correspond à la variance, puisque la population est finie (Taylor).</translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>L&apos;explication est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The figures carry no decimals: a decimal needs 1000 answers, or was printed.</source>
        <translation>Les chiffres ne portent pas de décimale&#xa0;: il faut 1000 réponses, ou une décimale publiée.</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>Le fichier tel quel</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>Le fichier n&apos;a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The file holds weights, which are not applied.</source>
        <translation>Le fichier contient des poids, qui ne sont pas appliqués.</translation>
    </message>
    <message>
        <source>The file is damaged; download it again.</source>
        <translation>Le fichier est endommagé&#xa0;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is incomplete, or a quotation mark is missing; export or download it again.</source>
        <translation>Le fichier est incomplet ou il y manque un guillemet&#xa0;; exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is read as {encoding}, in a single column.</source>
        <translation>Le fichier est lu en {encoding}, comme une seule colonne.</translation>
    </message>
    <message>
        <source>The file is read as {encoding}, separated by {separator}.</source>
        <translation>Le fichier est lu en {encoding}, avec comme séparateurs des {separator}.</translation>
    </message>
    <message>
        <source>The file may be cut off; download it again.</source>
        <translation>Le fichier est peut-être tronqué&#xa0;; téléchargez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>%n ligne est lue comme en-tête.</numerusform>
            <numerusform>Les %n premières lignes sont lues comme en-tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of {name} is not there any more.</source>
        <translation>Le dossier de {name} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The font {family} is not installed here; charts are set in {other}.</source>
        <translation>La police {family} n&apos;est pas installée ici&#xa0;; les graphiques sont composés en {other}.</translation>
    </message>
    <message>
        <source>The font {family} of this style is not installed here.</source>
        <translation>La police {family} de ce style n&apos;est pas installée ici.</translation>
    </message>
    <message>
        <source>The interval holds for every whole number of answers that rounds to the printed percentages.</source>
        <translation>L&apos;intervalle vaut pour tout nombre entier de réponses qui s&apos;arrondit aux pourcentages publiés.</translation>
    </message>
    <message>
        <source>The interval joins those of the two shares (MOVER, Newcombe):</source>
        <translation>L&apos;intervalle combine ceux des deux parts (MOVER, Newcombe)&#xa0;:</translation>
    </message>
    <message>
        <source>The interval joins those of the two shares (MOVER, Newcombe); p, before its correction, is that of this interval.</source>
        <translation>L&apos;intervalle combine ceux des deux parts (MOVER, Newcombe)&#xa0;; p, avant sa correction, est celui de cet intervalle.</translation>
    </message>
    <message>
        <source>The intervals drawn beside the answers are not what ranks rest on.</source>
        <translation>Les rangs ne reposent pas sur les intervalles dessinés à côté des réponses.</translation>
    </message>
    <message>
        <source>The known shares contradict one another in this wave: correct them, or leave a question out.</source>
        <translation>Les parts connues se contredisent dans cette vague&#xa0;: corrigez-en, ou retirez une question.</translation>
    </message>
    <message>
        <source>The known shares of “{question}” add up to {sum}, not to {whole}.</source>
        <translation>Les parts connues de «&#xa0;{question}&#xa0;» totalisent {sum} et non {whole}.</translation>
    </message>
    <message>
        <source>The last row has {found} of {expected} cells: the file may be cut off.</source>
        <translation>La dernière ligne a {found} cellules sur {expected}&#xa0;: le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The later wave</source>
        <translation>La vague suivante</translation>
    </message>
    <message>
        <source>The limits are too tight: allow lower and higher weights.</source>
        <translation>Les limites sont trop étroites&#xa0;: autorisez des poids plus petits et plus grands.</translation>
    </message>
    <message>
        <source>The mean of the numbers given</source>
        <translation>La moyenne des nombres donnés</translation>
    </message>
    <message>
        <source>The mean of the scores, from {low} to {high}</source>
        <translation>La moyenne des scores, de {low} à {high}</translation>
    </message>
    <message>
        <source>The note under the chart was written by hand.</source>
        <translation>La note sous le graphique a été rédigée à la main.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Le chiffre</translation>
    </message>
    <message>
        <source>The numbers add up to {sum}: neither 100 (percent), nor 1 (shares), nor a number of people.</source>
        <translation>Les nombres totalisent {sum}&#xa0;: ni 100 (pourcentages), ni 1 (parts), ni un nombre de personnes.</translation>
    </message>
    <message>
        <source>The numbers it goes through</source>
        <translation>Les chiffres sur lesquels elle repose</translation>
    </message>
    <message>
        <source>The order of the answers</source>
        <translation>L&apos;ordre des réponses</translation>
    </message>
    <message>
        <source>The population of respondent {row} is smaller than the sample drawn from it.</source>
        <translation>La population du répondant {row} est plus petite que l&apos;échantillon qui en est tiré.</translation>
    </message>
    <message>
        <source>The program ended without saving changes of {names}.</source>
        <translation>Le programme s&apos;est arrêté sans enregistrer des modifications de {names}.</translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation>La question, en quelques mots&#xa0;: les mêmes mots sur toutes les lignes qui la concernent.</translation>
    </message>
    <message>
        <source>The quotation mark at character {position} is not closed.</source>
        <translation>Le guillemet au caractère {position} n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The rest: all others who answered “{question}”</source>
        <translation>Ailleurs&#xa0;: tous les autres répondants à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation>La vague de l&apos;enquête. Commencez par la plus ancienne&#xa0;: l&apos;ordre des lignes compte.</translation>
    </message>
    <message>
        <source>The same respondents are behind both answers, which each comparison allows for.</source>
        <translation>Les deux réponses viennent des mêmes répondants&#xa0;: chaque comparaison en tient compte.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>The share of {positive} less the share of {negative}</source>
        <translation>La part de {positive} moins la part de {negative}</translation>
    </message>
    <message>
        <source>The shares add up to {sum}.</source>
        <translation>Les parts totalisent {sum}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; missing: {points}.</source>
        <translation>Les parts totalisent {sum}&#xa0;; il manque {points}.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}; too much: {points}.</source>
        <translation>Les parts totalisent {sum}&#xa0;; en trop&#xa0;: {points}.</translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n poll(s) do not add up to 100%.</source>
        <translation>
            <numerusform>Les parts de %n sondage ne font pas 100&#xa0;%.</numerusform>
            <numerusform>Les parts de %n sondages ne font pas 100&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shares of %n question(s) do not add up to 100%: several answers may have been possible.</source>
        <translation>
            <numerusform>Les parts de %n question ne font pas 100&#xa0;%&#xa0;: plusieurs réponses étaient peut-être possibles.</numerusform>
            <numerusform>Les parts de %n questions ne font pas 100&#xa0;%&#xa0;: plusieurs réponses étaient peut-être possibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “{sheet}” has %n row(s) of a repeat group; it is not read.</source>
        <translation>
            <numerusform>La feuille «&#xa0;{sheet}&#xa0;» contient %n ligne d&apos;un groupe répété&#xa0;; elle n&apos;est pas lue.</numerusform>
            <numerusform>La feuille «&#xa0;{sheet}&#xa0;» contient %n lignes d&apos;un groupe répété&#xa0;; elle n&apos;est pas lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The short mark across a bar is the wave before.</source>
        <translation>Le petit trait en travers d&apos;une barre est la vague précédente.</translation>
    </message>
    <message>
        <source>The sign “{sign}” at character {position} is not known.</source>
        <translation>Le signe «&#xa0;{sign}&#xa0;» au caractère {position} n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The slides of {name} are too small for charts.</source>
        <translation>Les diapositives de {name} sont trop petites pour des graphiques.</translation>
    </message>
    <message>
        <source>The source gives a number that is no share: there is no interval, and nothing can be tested.</source>
        <translation>La source donne un nombre qui n&apos;est pas une part&#xa0;: il n&apos;y a pas d&apos;intervalle, et rien ne peut être testé.</translation>
    </message>
    <message>
        <source>The source gives an order and no shares: there is no interval, and nothing can be tested.</source>
        <translation>La source donne un ordre et aucune part&#xa0;: il n&apos;y a pas d&apos;intervalle, et rien ne peut être testé.</translation>
    </message>
    <message>
        <source>The source names it without figures: the place in the list is no rank.</source>
        <translation>La source le cite sans chiffres&#xa0;: la place dans la liste n&apos;est pas un rang.</translation>
    </message>
    <message>
        <source>The stratum of respondent {row} has a single sampling unit.</source>
        <translation>La strate du répondant {row} n&apos;a qu&apos;une seule unité d&apos;échantillonnage.</translation>
    </message>
    <message>
        <source>The style could not be saved.</source>
        <translation>Le style n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est copié.</translation>
    </message>
    <message>
        <source>The takeaway is on the clipboard.</source>
        <translation>La phrase clé est copiée.</translation>
    </message>
    <message>
        <source>The title was written by hand. The program&apos;s own sentence: {sentence}</source>
        <translation>Le titre a été rédigé à la main. La phrase du programme&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The total contains the column, and so is never compared with it.</source>
        <translation>Le total contient la colonne&#xa0;: il ne lui est donc jamais comparé.</translation>
    </message>
    <message>
        <source>The total: all who are looked at, whatever column they are in</source>
        <translation>Le total&#xa0;: tous ceux qui sont pris en compte, quelle que soit leur colonne</translation>
    </message>
    <message>
        <source>The trend</source>
        <translation>La tendance</translation>
    </message>
    <message>
        <source>The two numbers</source>
        <translation>Les deux chiffres</translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation>Les deux vagues n&apos;ont peut-être pas interrogé les mêmes publics.</translation>
    </message>
    <message>
        <source>The unsaved changes of {name} cannot be read.</source>
        <translation>Les modifications non enregistrées de {name} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The waves are being joined…</source>
        <translation>Les vagues sont réunies…</translation>
    </message>
    <message>
        <source>The waves are known not to compare, so nothing was tested.</source>
        <translation>On sait que les vagues ne sont pas comparables&#xa0;: rien n&apos;a été testé.</translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation>Les vagues sont les valeurs de la colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The waves depart from a straight line by more than chance would make them (Cochran&apos;s Q, p below {level}), so no slope is given.</source>
        <translation>Les vagues s&apos;écartent d&apos;une droite plus que le hasard ne l&apos;expliquerait (Q de Cochran, p inférieur à {level})&#xa0;: aucune pente n&apos;est donc donnée.</translation>
    </message>
    <message>
        <source>The waves do not compare.</source>
        <translation>Les vagues ne sont pas comparables.</translation>
    </message>
    <message>
        <source>The waves do not depart from a straight line by more than chance would make them (Cochran&apos;s Q).</source>
        <translation>Les vagues ne s&apos;écartent pas d&apos;une droite plus que le hasard ne l&apos;expliquerait (Q de Cochran).</translation>
    </message>
    <message>
        <source>The waves may differ: the comparison is made, and carries this caution.</source>
        <translation>Les vagues peuvent différer&#xa0;: la comparaison est faite, avec cette réserve.</translation>
    </message>
    <message>
        <source>The waves of “{study}” come from several files.</source>
        <translation>Les vagues de «&#xa0;{study}&#xa0;» viennent de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation>L&apos;adresse web où le chiffre a été lu. Peut rester vide.</translation>
    </message>
    <message>
        <source>The {level} interval of the slope is not corrected for other trends.</source>
        <translation>L&apos;intervalle à {level} de la pente n&apos;est pas corrigé pour les autres tendances.</translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation>{file} ne contient pas encore de chiffres.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Il n&apos;y a pas encore de chiffres.</translation>
    </message>
    <message>
        <source>There are no known shares in the text that was pasted.</source>
        <translation>Le texte collé ne contient pas de parts connues.</translation>
    </message>
    <message>
        <source>There are no known shares to weight to.</source>
        <translation>Il n&apos;y a pas de parts connues sur lesquelles redresser.</translation>
    </message>
    <message>
        <source>There are too few answers to leave any out.</source>
        <translation>Il y a trop peu de réponses pour en laisser de côté.</translation>
    </message>
    <message>
        <source>There is no chart to present.</source>
        <translation>Il n&apos;y a pas de graphique à présenter.</translation>
    </message>
    <message>
        <source>There is no question “{question}” in this study.</source>
        <translation>Cette étude n&apos;a pas de question «&#xa0;{question}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no question “{question}” to weight by.</source>
        <translation>Il n&apos;y a pas de question «&#xa0;{question}&#xa0;» pour pondérer.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <translation>Il n&apos;y a pas de style {name}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {name}.</source>
        <translation>Il n&apos;y a pas assez de place sur le disque pour {name}.</translation>
    </message>
    <message>
        <source>There is nothing to draw of this question.</source>
        <translation>Il n&apos;y a rien à dessiner de cette question.</translation>
    </message>
    <message>
        <source>There is nothing to show on slides.</source>
        <translation>Il n&apos;y a rien à montrer sur des diapositives.</translation>
    </message>
    <message>
        <source>There is one statement only, and waves keep their order.</source>
        <translation>Il n&apos;y a qu&apos;une affirmation, et les vagues gardent leur ordre.</translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation>Ces colonnes sont nécessaires&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>These questions have no answers that could be columns. Choose another breakdown.</source>
        <translation>Ces questions n&apos;ont pas de réponses qui puissent former des colonnes. Choisissez une autre ventilation.</translation>
    </message>
    <message>
        <source>This &amp;chart is about</source>
        <translation>Ce &amp;graphique porte sur</translation>
    </message>
    <message>
        <source>This &amp;question is</source>
        <translation>Cette &amp;question correspond à</translation>
    </message>
    <message>
        <source>This ans&amp;wer is</source>
        <translation>Cette &amp;réponse correspond à</translation>
    </message>
    <message>
        <source>This choice cannot be changed here, only cleared.</source>
        <translation>Ce choix ne peut pas être modifié ici, seulement effacé.</translation>
    </message>
    <message>
        <source>This file holds a questionnaire, no answers.</source>
        <translation>Ce fichier contient un questionnaire, sans réponses.</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Ce chiffre</translation>
    </message>
    <message>
        <source>This study does not have: {waves}. The chart loses what it showed of that.</source>
        <translation>Cette étude ne contient pas&#xa0;: {waves}. Le graphique perd ce qu&apos;il en montrait.</translation>
    </message>
    <message>
        <source>This study has no two waves with a question in common.</source>
        <translation>Cette étude n&apos;a pas deux vagues qui partagent une question.</translation>
    </message>
    <message>
        <source>This study has one wave: there is nothing to compare it with yet.</source>
        <translation>Cette étude n&apos;a qu&apos;une vague&#xa0;: il n&apos;y a encore rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>This style comes with the program. Duplicate it to make your own of it.</source>
        <translation>Ce style est fourni avec le programme. Dupliquez-le pour en faire le vôtre.</translation>
    </message>
    <message>
        <source>Those who answered “{answer}” to “{question}” (column {letter})</source>
        <translation>Ceux qui ont répondu «&#xa0;{answer}&#xa0;» à «&#xa0;{question}&#xa0;» (colonne {letter})</translation>
    </message>
    <message>
        <source>Those with “{answer}” among their answers to “{question}” (column {letter})</source>
        <translation>Ceux qui ont cité «&#xa0;{answer}&#xa0;» parmi leurs réponses à «&#xa0;{question}&#xa0;» (colonne {letter})</translation>
    </message>
    <message>
        <source>Tick box of</source>
        <translation>Case de la question</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title and note</source>
        <translation>Titre et note</translation>
    </message>
    <message>
        <source>Title of the chart ({language})</source>
        <translation>Titre du graphique ({language})</translation>
    </message>
    <message>
        <source>To known shares</source>
        <translation>Sur des parts connues</translation>
    </message>
    <message>
        <source>To known shares…</source>
        <translation>Sur des parts connues…</translation>
    </message>
    <message>
        <source>To: {wave}</source>
        <translation>À&#xa0;: {wave}</translation>
    </message>
    <message>
        <source>To: {wave} ({population})</source>
        <translation>À&#xa0;: {wave} ({population})</translation>
    </message>
    <message numerus="yes">
        <source>Together the two files have %n wave(s).</source>
        <translation>
            <numerusform>Ensemble, les deux fichiers ont %n vague.</numerusform>
            <numerusform>Ensemble, les deux fichiers ont %n vagues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Toplines or crosstab</source>
        <translation>Résultats publiés en tableau croisé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Triple-S</source>
        <translation>Triple-S</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type 2019, 2019-07 or 2019-07-04.</source>
        <translation>Tapez 2019, 2019-07 ou 2019-07-04.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100, such as {example}.</source>
        <translation>Saisissez un nombre de 0 à 100, par exemple {example}.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Tapez un autre nom.</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Type or paste the known shares.</source>
        <translation>Saisissez ou collez les parts connues.</translation>
    </message>
    <message>
        <source>Type percentages from 0 to 100.</source>
        <translation>Saisissez des pourcentages de 0 à 100.</translation>
    </message>
    <message>
        <source>Under the chart</source>
        <translation>Sous le graphique</translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation>Sont compris&#xa0;: les pourcentages (42&#xa0;%, environ 42,5&#xa0;%), les fractions (2/3), les places (rang 1, rang 1-2) et «&#xa0;cité&#xa0;».</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unité&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for after a crash: save the study yourself.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être gardées en cas de panne&#xa0;: enregistrez l&apos;étude vous-même.</translation>
    </message>
    <message>
        <source>Unweighted</source>
        <translation>Non pondéré</translation>
    </message>
    <message>
        <source>Update a presentation</source>
        <translation>Mettre à jour une présentation</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Updated: {before} → {after}</source>
        <translation>Mis à jour&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>Use its short name: one of {names}.</source>
        <translation>Utilisez son nom court, l&apos;un de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Use one of these endings: {endings}.</source>
        <translation>Utilisez une de ces extensions&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>Use one of these, or add it to its table: {names}.</source>
        <translation>Utilisez l&apos;une de ces valeurs, ou ajoutez-la à sa table&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Use one of these: {names}.</source>
        <translation>Utilisez l&apos;un de ces mots&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Use the name of the question as it stands in the list.</source>
        <translation>Utilisez le nom de la question tel qu&apos;il figure dans la liste.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Conclusion&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Walk through its marks and read them</source>
        <translation>Parcourir les points et les barres, et les lire</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Wave column</source>
        <translation>Colonne des vagues</translation>
    </message>
    <message>
        <source>Wave: {wave}</source>
        <translation>Vague&#xa0;: {wave}</translation>
    </message>
    <message>
        <source>Wave: {wave} ({population})</source>
        <translation>Vague&#xa0;: {wave} ({population})</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Waves and who was asked</source>
        <translation>Vagues et personnes interrogées</translation>
    </message>
    <message>
        <source>Waves of both files</source>
        <translation>Vagues des deux fichiers</translation>
    </message>
    <message>
        <source>Waves of “{study}”. Where all have dates (2019, 2019-07 or 2019-07-04) they stand in their order; where two differ in population or in how people were asked, the line between them breaks.</source>
        <translation>Vagues de «&#xa0;{study}&#xa0;». Si toutes ont une date (2019, 2019-07 ou 2019-07-04), elles se suivent dans cet ordre. Entre deux vagues dont la population ou le mode d&apos;enquête diffère, la ligne se rompt.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Weight to known shares</source>
        <translation>Redresser sur des parts connues</translation>
    </message>
    <message>
        <source>Weighted base</source>
        <translation>Base pondérée</translation>
    </message>
    <message>
        <source>Weights and sampling</source>
        <translation>Pondération et échantillonnage</translation>
    </message>
    <message>
        <source>Weights are being worked out…</source>
        <translation>Calcul des poids en cours…</translation>
    </message>
    <message>
        <source>Weights have the mean 1, which must lie between the limits.</source>
        <translation>Les poids ont pour moyenne 1, qui doit se trouver entre les limites.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>What &amp;changed between waves…</source>
        <translation>Ce qui a &amp;changé entre les vagues…</translation>
    </message>
    <message>
        <source>What chan&amp;ged?</source>
        <translation>Évol&amp;utions</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed between the waves is in the Data menu.</source>
        <translation>Ce qui a changé entre les vagues est dans le menu «&#xa0;Jeu de données&#xa0;».</translation>
    </message>
    <message>
        <source>What changed between waves</source>
        <translation>Ce qui a changé entre les vagues</translation>
    </message>
    <message>
        <source>What changed from wave to wave in “{study}”. Where files were added, each change breaks the line until somebody declares that the waves compare: who, when and why is kept.</source>
        <translation>Ce qui a changé de vague en vague dans «&#xa0;{study}&#xa0;». Là où des fichiers ont été ajoutés, chaque changement rompt la ligne jusqu&apos;à ce que quelqu&apos;un déclare que les vagues sont comparables&#xa0;: qui, quand et pourquoi est conservé.</translation>
    </message>
    <message>
        <source>What differs from last time</source>
        <translation>Ce qui diffère de la dernière fois</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What is drawn stands where its value is, or in the order of the source.</source>
        <translation>Ce qui est dessiné est placé selon sa valeur, ou dans l&apos;ordre de la source.</translation>
    </message>
    <message>
        <source>What is for it stands right of zero, what is against it left; neutral answers are set aside.</source>
        <translation>Ce qui est pour se trouve à droite de zéro, ce qui est contre à gauche&#xa0;; les réponses neutres sont mises de côté.</translation>
    </message>
    <message>
        <source>What is hatched or hollow is approximate, or its base is small or not known.</source>
        <translation>Ce qui est hachuré ou creux est approximatif, ou sa base est petite ou inconnue.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation>Ce qui paraît étrange</translation>
    </message>
    <message>
        <source>What may be said, and why</source>
        <translation>Ce qu&apos;on peut en dire, et pourquoi</translation>
    </message>
    <message>
        <source>What respondents in several columns have in common is allowed for.</source>
        <translation>Il est tenu compte des répondants présents dans plusieurs colonnes.</translation>
    </message>
    <message>
        <source>What such a stratum adds to the margin of error</source>
        <translation>Ce qu&apos;une telle strate ajoute à la marge d&apos;erreur</translation>
    </message>
    <message>
        <source>What the columns and codes mean is taken from {name}, which lies beside the file.</source>
        <translation>La signification des colonnes et des codes est tirée de {name}, à côté du fichier.</translation>
    </message>
    <message>
        <source>What the source names, without numbers: the order of the list means nothing.</source>
        <translation>Ce que la source cite, sans chiffres&#xa0;: l&apos;ordre de la liste ne signifie rien.</translation>
    </message>
    <message>
        <source>What the two waves have in common by their sampling is allowed for.</source>
        <translation>Il est tenu compte de ce que les deux vagues ont en commun par leur échantillonnage.</translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation>Ce qu&apos;il faut savoir avant d&apos;utiliser le chiffre. Peut rester vide.</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Ce qui a été supposé</translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation>Ce qui était ouvert l&apos;est toujours. Vous pouvez copier un rapport pour les auteurs du programme.</translation>
    </message>
    <message>
        <source>What was published without shares is shown as it was published.</source>
        <translation>Ce qui a été publié sans parts est montré tel quel.</translation>
    </message>
    <message>
        <source>What {level} means: so many of the intervals made in this way hold the true value, if respondents were drawn at random.</source>
        <translation>Ce que signifie {level}&#xa0;: cette part des intervalles ainsi établis contient la vraie valeur, si les répondants ont été tirés au hasard.</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Où il a été publié</translation>
    </message>
    <message>
        <source>Where the logo stands</source>
        <translation>Place du logo</translation>
    </message>
    <message>
        <source>Whether the waves compare</source>
        <translation>Comparabilité des vagues</translation>
    </message>
    <message>
        <source>Which questions of {file} are those of “{study}”? What is matched here becomes one question; the others have no answers in the other file’s waves.</source>
        <translation>Quelles questions de {file} sont celles de «&#xa0;{study}&#xa0;»&#xa0;? Celles qui correspondent deviennent une seule question&#xa0;; les autres n&apos;ont pas de réponses dans les vagues de l&apos;autre fichier.</translation>
    </message>
    <message>
        <source>Who did not answer a question meets no condition on it.</source>
        <translation>Qui n&apos;a pas répondu à une question ne remplit aucune condition sur elle.</translation>
    </message>
    <message>
        <source>Who is in the column</source>
        <translation>Qui est dans la colonne</translation>
    </message>
    <message>
        <source>Who is looked at</source>
        <translation>Qui est pris en compte</translation>
    </message>
    <message>
        <source>Who is looked at, and how they count</source>
        <translation>Répondants pris en compte et pondération</translation>
    </message>
    <message>
        <source>Who published the figure. May be empty.</source>
        <translation>Qui a publié le chiffre. Peut rester vide.</translation>
    </message>
    <message>
        <source>Who was asked. May be empty.</source>
        <translation>Qui a été interrogé. Peut rester vide.</translation>
    </message>
    <message>
        <source>Whole slide, 16:9</source>
        <translation>Diapositive entière, 16/9</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it has this rank</source>
        <translation>Pourquoi ce rang</translation>
    </message>
    <message>
        <source>Why there is no share</source>
        <translation>Pourquoi il n&apos;y a pas de part</translation>
    </message>
    <message>
        <source>Wilson interval: {formula}</source>
        <translation>Intervalle de Wilson&#xa0;: {formula}</translation>
    </message>
    <message>
        <source>With the &amp;table</source>
        <translation>Avec le &amp;tableau</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Write 2020, 2020-05 or 2020-05-31. Leave the cell empty if the date was not published.</source>
        <translation>Écrivez 2020, 2020-05 ou 2020-05-31. Laissez la cellule vide si la date n&apos;a pas été publiée.</translation>
    </message>
    <message>
        <source>Write a note in the place of the line of methods (Ctrl+Shift+Y)</source>
        <translation>Écrire une note à la place de la ligne de méthode (Ctrl+Maj+Y)</translation>
    </message>
    <message>
        <source>Write a share after every answer; leave out other lines.</source>
        <translation>Écrivez une part après chaque réponse&#xa0;; supprimez les autres lignes.</translation>
    </message>
    <message>
        <source>Write a title of your own (Ctrl+Shift+T, or double-click it)</source>
        <translation>Écrire votre propre titre (Ctrl+Maj+T, ou double-clic dessus)</translation>
    </message>
    <message>
        <source>Write answers as they are in the table; leave out headings and totals.</source>
        <translation>Écrivez les réponses comme dans le tableau&#xa0;; supprimez les en-têtes et les totaux.</translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation>Écrivez combien ont été interrogés, par exemple 536. Laissez la cellule vide si ce nombre n&apos;a pas été publié.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 18.</source>
        <translation>Écrivez-le en chiffres, par exemple 18.</translation>
    </message>
    <message>
        <source>Write the numbers without a mark between thousands.</source>
        <translation>Écrivez les nombres sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>Write them all alike, without a mark between thousands.</source>
        <translation>Écrivez-les tous de la même façon, sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
    <message>
        <source>Years of “{column}” as waves</source>
        <translation>Les années de «&#xa0;{column}&#xa0;» comme vagues</translation>
    </message>
    <message>
        <source>a file of my own…</source>
        <translation>un fichier à moi…</translation>
    </message>
    <message>
        <source>a mean takes the steps of the scale as equal</source>
        <translation>une moyenne suppose que les échelons sont à égale distance</translation>
    </message>
    <message numerus="yes">
        <source>about %n of them may be chance</source>
        <translation>
            <numerusform>environ %n d&apos;entre elles peut être due au hasard</numerusform>
            <numerusform>environ %n d&apos;entre elles peuvent être dues au hasard</numerusform>
        </translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>adjusted p &lt; {p}</source>
        <translation>p ajusté &lt; {p}</translation>
    </message>
    <message>
        <source>adjusted p = {p}</source>
        <translation>p ajusté = {p}</translation>
    </message>
    <message>
        <source>after the bar: change of “{part}” from the wave before</source>
        <translation>après la barre&#xa0;: évolution de «&#xa0;{part}&#xa0;» par rapport à la vague précédente</translation>
    </message>
    <message>
        <source>after the net: change of “{part}” from the wave before</source>
        <translation>après le solde&#xa0;: évolution de «&#xa0;{part}&#xa0;» par rapport à la vague précédente</translation>
    </message>
    <message>
        <source>all changes corrected together (Benjamini and Hochberg)</source>
        <translation>toutes les évolutions corrigées ensemble (Benjamini et Hochberg)</translation>
    </message>
    <message>
        <source>all changes corrected together (Benjamini and Hochberg): on average, at most {part} of the leads are chance</source>
        <translation>toutes les évolutions corrigées ensemble (Benjamini et Hochberg)&#xa0;: en moyenne, au plus {part} de celles à vérifier sont dues au hasard</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>toutes ces conditions sont remplies</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>toutes les questions</translation>
    </message>
    <message>
        <source>all respondents, those not asked included</source>
        <translation>tous les répondants, non interrogés compris</translation>
    </message>
    <message>
        <source>all waves</source>
        <translation>toutes les vagues</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the lowest and the highest value</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>and by …</source>
        <translation>et par …</translation>
    </message>
    <message>
        <source>answers outside the scale have no score, and are not in the mean</source>
        <translation>les réponses hors échelle n&apos;ont pas de score et ne comptent pas dans la moyenne</translation>
    </message>
    <message>
        <source>answers were read again from the cells</source>
        <translation>des réponses ont été relues dans les cellules</translation>
    </message>
    <message>
        <source>approximate figure</source>
        <translation>chiffre approximatif</translation>
    </message>
    <message>
        <source>approximate figures are drawn hatched or hollow, at the value that was named</source>
        <translation>les chiffres approximatifs sont hachurés ou creux, placés à la valeur citée</translation>
    </message>
    <message>
        <source>approximate figures: no ranks are established</source>
        <translation>chiffres approximatifs&#xa0;: aucun rang établi</translation>
    </message>
    <message>
        <source>as a whole: {found}</source>
        <translation>dans l&apos;ensemble&#xa0;: {found}</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>au moins une de ces conditions est remplie</translation>
    </message>
    <message>
        <source>at the bottom, beside the source</source>
        <translation>en bas, à côté de la source</translation>
    </message>
    <message>
        <source>at the top, beside the title</source>
        <translation>en haut, à côté du titre</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>base not published</source>
        <translation>base non publiée</translation>
    </message>
    <message>
        <source>base not published: no interval</source>
        <translation>base non publiée&#xa0;: pas d&apos;intervalle</translation>
    </message>
    <message>
        <source>base not published: no ranks are established</source>
        <translation>base non publiée&#xa0;: aucun rang établi</translation>
    </message>
    <message>
        <source>bases differ: see the table</source>
        <translation>bases différentes&#xa0;: voir le tableau</translation>
    </message>
    <message>
        <source>before each bar: its possible ranks; bracket: not told apart</source>
        <translation>devant chaque barre&#xa0;: ses rangs possibles&#xa0;; crochet&#xa0;: ex æquo statistiquement</translation>
    </message>
    <message>
        <source>before each bar: its possible ranks; many answers are not told apart</source>
        <translation>devant chaque barre&#xa0;: ses rangs possibles&#xa0;; beaucoup de réponses sont ex æquo statistiquement</translation>
    </message>
    <message>
        <source>before each bar: its rank</source>
        <translation>devant chaque barre&#xa0;: son rang</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>changes are of the exact figures, before rounding</source>
        <translation>évolutions calculées avant arrondi</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>chosen questions</source>
        <translation>questions choisies</translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation>en nette baisse</translation>
    </message>
    <message>
        <source>clearly higher than the rest</source>
        <translation>nettement plus élevé que le reste</translation>
    </message>
    <message>
        <source>clearly higher than the rest ({rest}): {change}, {interval}</source>
        <translation>nettement plus élevé qu&apos;ailleurs ({rest})&#xa0;: {change}, {interval}</translation>
    </message>
    <message>
        <source>clearly lower than the rest</source>
        <translation>nettement moins élevé que le reste</translation>
    </message>
    <message>
        <source>clearly lower than the rest ({rest}): {change}, {interval}</source>
        <translation>nettement moins élevé qu&apos;ailleurs ({rest})&#xa0;: {change}, {interval}</translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation>en nette hausse</translation>
    </message>
    <message>
        <source>column percentages</source>
        <translation>pourcentages en colonne</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>colonne {letter}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>comparables</translation>
    </message>
    <message>
        <source>corrected over the whole table (Benjamini and Hochberg)</source>
        <translation>corrigé sur tout le tableau (Benjamini et Hochberg)</translation>
    </message>
    <message>
        <source>corrected within each row (Holm)</source>
        <translation>corrigé dans chaque ligne (Holm)</translation>
    </message>
    <message>
        <source>counts from the mean of the sample</source>
        <translation>est comparée à la moyenne de l&apos;échantillon</translation>
    </message>
    <message>
        <source>dashed: waves in between not shown</source>
        <translation>tirets&#xa0;: des vagues intermédiaires ne sont pas affichées</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>does not include</source>
        <comment>between a question and its answer</comment>
        <translation>ne comprend pas</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>each dot: {part}</source>
        <translation>chaque point&#xa0;: {part}</translation>
    </message>
    <message>
        <source>each wave is ranked by itself</source>
        <translation>chaque vague est classée séparément</translation>
    </message>
    <message>
        <source>effective n = {effective} of {n} (design effect {effect})</source>
        <translation>{n} réponses en valent {effective} (effet de plan {effect})</translation>
    </message>
    <message>
        <source>effective n = {n}</source>
        <translation>équivaut à n = {n}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>groups compared with the rest, at {level}, {corrected}</source>
        <translation>groupes comparés au reste, à {level}, {corrected}</translation>
    </message>
    <message>
        <source>higher than the rest</source>
        <translation>plus élevé que le reste</translation>
    </message>
    <message>
        <source>higher than the rest ({rest}): {change}, {interval}</source>
        <translation>plus élevé qu&apos;ailleurs ({rest})&#xa0;: {change}, {interval}</translation>
    </message>
    <message>
        <source>higher than {columns}</source>
        <translation>plus élevé que {columns}</translation>
    </message>
    <message>
        <source>hollow and linked: order not established</source>
        <translation>marques vides et reliées&#xa0;: ordre non établi</translation>
    </message>
    <message>
        <source>includes</source>
        <comment>between a question and its answer</comment>
        <translation>comprend</translation>
    </message>
    <message>
        <source>includes one of</source>
        <comment>between a question and its answers</comment>
        <translation>comprend l&apos;une de</translation>
    </message>
    <message>
        <source>interval, above</source>
        <translation>intervalle, vers le haut</translation>
    </message>
    <message>
        <source>interval, below</source>
        <translation>intervalle, vers le bas</translation>
    </message>
    <message>
        <source>intervals in the table</source>
        <translation>intervalles dans le tableau</translation>
    </message>
    <message>
        <source>is</source>
        <comment>between a question and its answer</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>between a question and two answers</comment>
        <translation>est entre</translation>
    </message>
    <message>
        <source>is left out of the variance</source>
        <translation>n&apos;entre pas dans la variance</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>between a question and its answer</comment>
        <translation>n&apos;est pas</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>between a question and its answers</comment>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusée</translation>
    </message>
    <message>
        <source>it is lost who belongs to which wave</source>
        <translation>on ne sait plus qui appartient à quelle vague</translation>
    </message>
    <message>
        <source>its order depends on how many chose both answers, which was not published</source>
        <translation>son ordre dépend du nombre de personnes qui ont choisi les deux réponses, non publié</translation>
    </message>
    <message>
        <source>its order depends on the rounding or the weighting of the published shares</source>
        <translation>son ordre dépend de l&apos;arrondi ou de la pondération des parts publiées</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>ex æquo</translation>
    </message>
    <message>
        <source>joint places {first} to {last}: the source gives no order among them</source>
        <translation>places {first} à {last} ex æquo&#xa0;: la source ne les départage pas</translation>
    </message>
    <message>
        <source>just over {amount}</source>
        <translation>un peu plus de {amount}</translation>
    </message>
    <message>
        <source>just under {amount}</source>
        <translation>un peu moins de {amount}</translation>
    </message>
    <message>
        <source>known to be renamed</source>
        <translation>changement de nom connu</translation>
    </message>
    <message>
        <source>labels and decisions are lost, and the questions were recognised anew</source>
        <translation>les libellés et les décisions sont perdus, et les questions ont été reconnues à nouveau</translation>
    </message>
    <message>
        <source>lead: {verdict}</source>
        <translation>à vérifier&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>leads to check, not findings</source>
        <translation>Pistes à vérifier, pas des résultats établis</translation>
    </message>
    <message>
        <source>letters: higher than that column of the breakdown, at {level}, {corrected}</source>
        <translation>lettres&#xa0;: plus élevé que dans cette colonne de la ventilation, à {level}, {corrected}</translation>
    </message>
    <message numerus="yes">
        <source>limits applied %n time(s)</source>
        <translation>
            <numerusform>limites appliquées %n fois</numerusform>
            <numerusform>limites appliquées %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>sauts de ligne</translation>
    </message>
    <message>
        <source>lower end {formula}</source>
        <translation>borne inférieure {formula}</translation>
    </message>
    <message>
        <source>lower than the rest</source>
        <translation>moins élevé que le reste</translation>
    </message>
    <message>
        <source>lower than the rest ({rest}): {change}, {interval}</source>
        <translation>moins élevé qu&apos;ailleurs ({rest})&#xa0;: {change}, {interval}</translation>
    </message>
    <message>
        <source>lowest weight {least}, highest {most} (mean 1)</source>
        <translation>poids minimal {least}, maximal {most} (moyenne 1)</translation>
    </message>
    <message>
        <source>margins of error about {wider} wider than with equal weights</source>
        <translation>marges d&apos;erreur plus larges d&apos;environ {wider} qu&apos;avec des poids égaux</translation>
    </message>
    <message>
        <source>margins of error hardly wider than with equal weights</source>
        <translation>marges d&apos;erreur à peine plus larges qu&apos;avec des poids égaux</translation>
    </message>
    <message>
        <source>may differ</source>
        <translation>différentes peut-être</translation>
    </message>
    <message>
        <source>mean, from {low} = {first} to {high} = {last}</source>
        <translation>moyenne, de {low} = {first} à {high} = {last}</translation>
    </message>
    <message>
        <source>mentions by respondents who chose something</source>
        <translation>mentions des répondants ayant choisi une réponse</translation>
    </message>
    <message>
        <source>n = {low} to {high}</source>
        <translation>n = {low} à {high}</translation>
    </message>
    <message>
        <source>n = {low} to {high} a wave</source>
        <translation>n&#xa0;=&#xa0;{low} à {high} par vague</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>n = {n} a wave</source>
        <translation>n&#xa0;=&#xa0;{n} par vague</translation>
    </message>
    <message>
        <source>named</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>named only</source>
        <translation>simple mention</translation>
    </message>
    <message>
        <source>named without figures: the order of the list is no ranking</source>
        <translation>cités sans chiffres&#xa0;: l&apos;ordre de la liste n&apos;est pas un classement</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>presque les mêmes mots</translation>
    </message>
    <message>
        <source>net {points}</source>
        <translation>solde {points}</translation>
    </message>
    <message>
        <source>net: {why}</source>
        <translation>solde&#xa0;: {why}</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>nouvelle réponse</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas d&apos;évolution établie</translation>
    </message>
    <message>
        <source>no clear trend</source>
        <translation>pas de tendance établie</translation>
    </message>
    <message>
        <source>no complete list</source>
        <translation>pas de liste complète</translation>
    </message>
    <message>
        <source>no ranks</source>
        <translation>aucun rang</translation>
    </message>
    <message>
        <source>no whole number of answers gives this percentage: it is weighted, or misprinted</source>
        <translation>aucun nombre entier de réponses ne donne ce pourcentage&#xa0;: il est pondéré, ou mal imprimé</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <comment>logo</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>strata</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sampling units</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an identifier of a person</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a question with the size of each stratum</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation>non posée ou non publiée</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparables</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>not compared with the rest</source>
        <translation>non comparé au reste</translation>
    </message>
    <message>
        <source>not compared with the rest: too few answers</source>
        <translation>non comparé aux autres répondants&#xa0;: trop peu de réponses</translation>
    </message>
    <message>
        <source>not compared: the question or the population changed</source>
        <translation>non comparé&#xa0;: la question ou la population a changé</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>not decided: the rounding of the published figures is too coarse</source>
        <translation>non tranché&#xa0;: l&apos;arrondi des chiffres publiés est trop grossier</translation>
    </message>
    <message>
        <source>not described in the source</source>
        <translation>non décrite dans la source</translation>
    </message>
    <message>
        <source>not in the new file</source>
        <translation>absente du nouveau fichier</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non cité</translation>
    </message>
    <message>
        <source>not named in {waves}</source>
        <translation>non cité ({waves})</translation>
    </message>
    <message>
        <source>not on the list, or chosen by nobody</source>
        <translation>pas sur la liste, ou choisi par personne</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publiée</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>not tested, since several answers were possible</source>
        <translation>non testé, car plusieurs réponses étaient possibles</translation>
    </message>
    <message>
        <source>not tested, since the answers are numbers</source>
        <translation>non testé, car les réponses sont des nombres</translation>
    </message>
    <message>
        <source>not tested: base not published</source>
        <translation>non testé&#xa0;: base non publiée</translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; the change would be established from %n answer(s)</source>
        <translation>
            <numerusform>non testé&#xa0;: base non publiée&#xa0;; l&apos;évolution serait établie à partir de %n réponse</numerusform>
            <numerusform>non testé&#xa0;: base non publiée&#xa0;; l&apos;évolution serait établie à partir de %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested: no exact figures published</source>
        <translation>non testé&#xa0;: pas de chiffres exacts publiés</translation>
    </message>
    <message>
        <source>not to be compared: {waves}</source>
        <translation>à ne pas comparer&#xa0;: {waves}</translation>
    </message>
    <message numerus="yes">
        <source>not told apart from %n other answer(s)</source>
        <translation>
            <numerusform>ex æquo statistiquement avec %n autre réponse</numerusform>
            <numerusform>ex æquo statistiquement avec %n autres réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>not told apart from the rest</source>
        <translation>non départagé du reste</translation>
    </message>
    <message>
        <source>not told apart from the rest ({rest}): {change}, {interval}</source>
        <translation>pas de différence établie avec les autres répondants ({rest})&#xa0;: {change}, {interval}</translation>
    </message>
    <message>
        <source>not told apart from {names}</source>
        <translation>ex æquo statistiquement avec {names}</translation>
    </message>
    <message>
        <source>not told apart: {names}</source>
        <translation>ex æquo statistiquement&#xa0;: {names}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>number not published</source>
        <translation>nombre non publié</translation>
    </message>
    <message>
        <source>number, no share</source>
        <translation>nombre, pas une part</translation>
    </message>
    <message>
        <source>numbers, no shares</source>
        <translation>nombres, pas des parts</translation>
    </message>
    <message>
        <source>numbers, no shares: {unit}</source>
        <translation>nombres, pas des parts&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>numbers: possible ranks</source>
        <translation>nombres&#xa0;: rangs possibles</translation>
    </message>
    <message>
        <source>of all mentions</source>
        <translation>de toutes les mentions</translation>
    </message>
    <message>
        <source>of all respondents</source>
        <translation>de tous les répondants</translation>
    </message>
    <message>
        <source>of those who answered</source>
        <translation>de ceux qui ont répondu</translation>
    </message>
    <message>
        <source>on average, fewer than one is chance</source>
        <translation>en moyenne, moins d&apos;une est due au hasard</translation>
    </message>
    <message>
        <source>only in the new file</source>
        <translation>seulement dans le nouveau fichier</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>ordre seul</translation>
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
        <translation>p est une part, l et u les bornes de son intervalle&#xa0;; 1 est la première vague, 2 la suivante.</translation>
    </message>
    <message>
        <source>p is below {level} for some numbers of answers that round to the printed percentages, not for all.</source>
        <translation>p est inférieur à {level} pour certains nombres de réponses qui s&apos;arrondissent aux pourcentages publiés, pas pour tous.</translation>
    </message>
    <message>
        <source>p is below {level}, but would not be had the shares been weighted as surveys often are (design effect {effect}); the source says nothing of weights.</source>
        <translation>p est inférieur à {level}, mais ne le serait pas si les parts étaient pondérées comme souvent dans les enquêtes (effet de plan {effect})&#xa0;; la source ne dit rien d&apos;une pondération.</translation>
    </message>
    <message>
        <source>p is below {level}: the change is established.</source>
        <translation>p est inférieur à {level}&#xa0;: l&apos;évolution est établie.</translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n comparison(s) of the whole table (Benjamini and Hochberg): these are leads to check, of which some are false.</source>
        <translation>
            <numerusform>p est corrigé pour la %n comparaison du tableau (Benjamini et Hochberg)&#xa0;: c&apos;est une piste à vérifier, qui peut être fausse.</numerusform>
            <numerusform>p est corrigé pour les %n comparaisons du tableau (Benjamini et Hochberg)&#xa0;: ce sont des pistes à vérifier, dont certaines sont fausses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is corrected for the %n trend(s) of the chart (Holm).</source>
        <translation>
            <numerusform>p est corrigé pour la %n tendance du graphique (Holm).</numerusform>
            <numerusform>p est corrigé pour les %n tendances du graphique (Holm).</numerusform>
        </translation>
    </message>
    <message>
        <source>p is not below {level}, and the interval lies within 3 points of zero: stable.</source>
        <translation>p n&apos;est pas inférieur à {level}, et l&apos;intervalle reste à moins de 3 points de zéro&#xa0;: stable.</translation>
    </message>
    <message>
        <source>p is not below {level}: no change is established, and no standstill either.</source>
        <translation>p n&apos;est pas inférieur à {level}&#xa0;: aucune évolution n&apos;est établie, ni aucune stabilité.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation>pourcentage sans base</translation>
    </message>
    <message>
        <source>perhaps “{answer}”?</source>
        <translation>peut-être «&#xa0;{answer}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation>les populations peuvent différer</translation>
    </message>
    <message>
        <source>possibly down</source>
        <translation>baisse possible</translation>
    </message>
    <message>
        <source>possibly up</source>
        <translation>hausse possible</translation>
    </message>
    <message>
        <source>published as an order only: no shares, intervals or tests</source>
        <translation>seul l&apos;ordre est publié&#xa0;: ni parts, ni intervalles, ni tests</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>chiffres publiés</translation>
    </message>
    <message>
        <source>published numbers, no shares: no intervals or tests</source>
        <translation>nombres publiés, pas des parts&#xa0;: ni intervalles ni tests</translation>
    </message>
    <message>
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation>pourcentages publiés, dont l&apos;arrondi est pris en compte dans les intervalles à {level}</translation>
    </message>
    <message>
        <source>rank {first} to {last}</source>
        <translation>rang {first} à {last}</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message numerus="yes">
        <source>ranks among all %n answer(s)</source>
        <translation>
            <numerusform>rangs parmi %n réponse</numerusform>
            <numerusform>rangs parmi l&apos;ensemble des %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared among the same respondents</source>
        <translation>
            <numerusform>rangs&#xa0;: %n paire de réponses comparée chez les mêmes répondants</numerusform>
            <numerusform>rangs&#xa0;: %n paires de réponses comparées chez les mêmes répondants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of answers compared by exact binomial tests</source>
        <translation>
            <numerusform>rangs&#xa0;: %n paire de réponses comparée par un test binomial exact</numerusform>
            <numerusform>rangs&#xa0;: %n paires de réponses comparées par des tests binomiaux exacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst overlap, rounding and weighting</source>
        <translation>
            <numerusform>rangs&#xa0;: %n paire de parts publiées, dans le cas le moins favorable de recoupement, d&apos;arrondi et de pondération</numerusform>
            <numerusform>rangs&#xa0;: %n paires de parts publiées, dans le cas le moins favorable de recoupement, d&apos;arrondi et de pondération</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ranks: %n pair(s) of published shares, at the worst rounding and weighting</source>
        <translation>
            <numerusform>rangs&#xa0;: %n paire de parts publiées, dans le cas le moins favorable d&apos;arrondi et de pondération</numerusform>
            <numerusform>rangs&#xa0;: %n paires de parts publiées, dans le cas le moins favorable d&apos;arrondi et de pondération</numerusform>
        </translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation>répondants ayant donné une réponse</translation>
    </message>
    <message>
        <source>respondents who answered, “don&apos;t know” and the like included</source>
        <translation>répondants ayant donné une réponse, «&#xa0;ne sait pas&#xa0;» et similaires compris</translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation>pourcentage arrondi</translation>
    </message>
    <message>
        <source>same code and words</source>
        <translation>même code et mêmes mots</translation>
    </message>
    <message>
        <source>same code, other words</source>
        <translation>même code, autres mots</translation>
    </message>
    <message>
        <source>same letters: not told apart</source>
        <translation>mêmes lettres&#xa0;: ex æquo statistiquement</translation>
    </message>
    <message>
        <source>same meaning in another language</source>
        <translation>même sens dans une autre langue</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>même formulation</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>sampling not published: intervals assume simple random samples</source>
        <translation>échantillonnage non publié&#xa0;: les intervalles supposent des échantillons aléatoires simples</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>several, with semicolons between them</source>
        <translation>plusieurs, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>shares of different bases: no ranks are established</source>
        <translation>parts de bases différentes&#xa0;: aucun rang établi</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>petite base</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>stable (within 3 points)</source>
        <translation>stable (à 3 points près)</translation>
    </message>
    <message>
        <source>strata with a single unit, left out of the variance: {n}</source>
        <translation>strates à une seule unité, hors de la variance&#xa0;: {n}</translation>
    </message>
    <message>
        <source>strata with a single unit, taken as certain to be drawn: {n}</source>
        <translation>strates à une seule unité, considérée comme tirée d&apos;office&#xa0;: {n}</translation>
    </message>
    <message>
        <source>strata with a single unit, which counts from the mean of the sample: {n}</source>
        <translation>strates à une seule unité, comparée à la moyenne de l&apos;échantillon&#xa0;: {n}</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>taken together: {answers}</source>
        <translation>regroupées&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>the answers to {questions} are lost</source>
        <translation>les réponses à {questions} sont perdues</translation>
    </message>
    <message>
        <source>the cells of the original file are lost</source>
        <translation>les cellules du fichier d&apos;origine sont perdues</translation>
    </message>
    <message>
        <source>the columns are not told apart</source>
        <translation>pas de différence établie entre les colonnes</translation>
    </message>
    <message>
        <source>the columns differ</source>
        <translation>les colonnes diffèrent</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the interval allows for the rounding of the published percentages</source>
        <translation>l&apos;intervalle tient compte de l&apos;arrondi des pourcentages publiés</translation>
    </message>
    <message>
        <source>the new waves first</source>
        <translation>les nouvelles vagues au début</translation>
    </message>
    <message>
        <source>the new waves last</source>
        <translation>les nouvelles vagues à la fin</translation>
    </message>
    <message>
        <source>the program’s own slides</source>
        <translation>les diapositives du programme</translation>
    </message>
    <message>
        <source>the question or the population changed</source>
        <translation>la question ou la population a changé</translation>
    </message>
    <message>
        <source>the s&amp;ystem’s</source>
        <translation>celle du s&amp;ystème</translation>
    </message>
    <message>
        <source>the waves may differ</source>
        <translation>les vagues diffèrent peut-être</translation>
    </message>
    <message>
        <source>the whole study</source>
        <translation>toute l&apos;étude</translation>
    </message>
    <message>
        <source>thick line: the possible ranks do not overlap</source>
        <translation>ligne épaisse&#xa0;: les rangs possibles ne se recoupent pas</translation>
    </message>
    <message>
        <source>this chart alone</source>
        <translation>ce graphique seul</translation>
    </message>
    <message>
        <source>tick: total</source>
        <translation>trait&#xa0;: total</translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation>trait&#xa0;: {wave}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two waves</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation>trop peu de réponses pour comparer</translation>
    </message>
    <message>
        <source>too few answers to test</source>
        <translation>trop peu de réponses pour tester</translation>
    </message>
    <message>
        <source>too few answers: no ranks are established</source>
        <translation>trop peu de réponses&#xa0;: aucun rang établi</translation>
    </message>
    <message>
        <source>trends: straight lines through the waves, weighted by precision</source>
        <translation>tendances&#xa0;: droites passant par les vagues, pondérées par leur précision</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>irrégulière</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>non pondéré</translation>
    </message>
    <message>
        <source>unweighted; {intervals}</source>
        <translation>non pondéré&#xa0;; {intervals}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>upper end {formula}</source>
        <translation>borne supérieure {formula}</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>vertical line: total</source>
        <translation>ligne verticale&#xa0;: total</translation>
    </message>
    <message>
        <source>vertical line: waves that do not compare</source>
        <translation>ligne verticale&#xa0;: vagues non comparables</translation>
    </message>
    <message>
        <source>was certain to be drawn: adds nothing</source>
        <translation>était tirée d&apos;office&#xa0;: n&apos;ajoute rien</translation>
    </message>
    <message>
        <source>weighted by “{column}”</source>
        <translation>pondéré par «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>weighted to {questions} (raked)</source>
        <translation>redressé sur {questions} (calage)</translation>
    </message>
    <message>
        <source>with n = {n} and z = {z}, for p from {low} to {high}: the lowest end and the highest are taken</source>
        <translation>avec n = {n} et z = {z}, pour p de {low} à {high}&#xa0;: la borne la plus basse et la plus haute sont retenues</translation>
    </message>
    <message>
        <source>with p = {p}, n = {n} (the effective base) and z = {z}</source>
        <translation>avec p = {p}, n = {n} (la base équivalente) et z = {z}</translation>
    </message>
    <message numerus="yes">
        <source>with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degree(s) of freedom)</source>
        <translation>
            <numerusform>avec p = {p}, n = {n} (la base équivalente) et z = {z} (Student, %n degré de liberté)</numerusform>
            <numerusform>avec p = {p}, n = {n} (la base équivalente) et z = {z} (Student, %n degrés de liberté)</numerusform>
        </translation>
    </message>
    <message>
        <source>with {level} confidence all ranks hold together (Holm)</source>
        <translation>tous les rangs valent ensemble avec une confiance de {level} (Holm)</translation>
    </message>
    <message>
        <source>wording {share} alike</source>
        <translation>formulation identique à {share}</translation>
    </message>
    <message>
        <source>{answers}, in the base: {shares}</source>
        <translation>{answers}, dans la base&#xa0;: {shares}</translation>
    </message>
    <message>
        <source>{answers}, outside the base: {shares}</source>
        <translation>{answers}, hors base&#xa0;: {shares}</translation>
    </message>
    <message>
        <source>{answer} (of all who answered)</source>
        <translation>{answer} (sur tous ceux qui ont répondu)</translation>
    </message>
    <message>
        <source>{answer} (reversed: {other})</source>
        <translation>{answer} (inversé&#xa0;: {other})</translation>
    </message>
    <message>
        <source>{answer} ({letter})</source>
        <translation>{answer} ({letter})</translation>
    </message>
    <message>
        <source>{answer}, {column}: {value}</source>
        <translation>{answer}, {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{answer}, {wave}: {value}</source>
        <translation>{answer}, {wave}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{answer}: down from {before} in {earlier} to {after} in {later}</source>
        <translation>{answer}&#xa0;: en baisse, de {before} ({earlier}) à {after} ({later})</translation>
    </message>
    <message>
        <source>{answer}: rank {before}, then {after}</source>
        <translation>{answer}&#xa0;: rang {before}, puis {after}</translation>
    </message>
    <message>
        <source>{answer}: up from {before} in {earlier} to {after} in {later}</source>
        <translation>{answer}&#xa0;: en hausse, de {before} ({earlier}) à {after} ({later})</translation>
    </message>
    <message>
        <source>{answer}: {value} in “{column}”, {rest} elsewhere</source>
        <translation>{answer}&#xa0;: {value} pour «&#xa0;{column}&#xa0;», {rest} ailleurs</translation>
    </message>
    <message>
        <source>{base}; only: {condition}</source>
        <translation>{base}&#xa0;; uniquement&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>{column} (looks like a weight)</source>
        <translation>{column} (semble être un poids)</translation>
    </message>
    <message>
        <source>{column}: days</source>
        <translation>{column}&#xa0;: jours</translation>
    </message>
    <message>
        <source>{column}: marks</source>
        <translation>{column}&#xa0;: signes</translation>
    </message>
    <message>
        <source>{column}: months</source>
        <translation>{column}&#xa0;: mois</translation>
    </message>
    <message>
        <source>{column}: quarters</source>
        <translation>{column}&#xa0;: trimestres</translation>
    </message>
    <message>
        <source>{column}: years</source>
        <translation>{column}&#xa0;: années</translation>
    </message>
    <message numerus="yes">
        <source>{condition}, and %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, et %n autre condition</numerusform>
            <numerusform>{condition}, et %n autres conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{condition}, or %n more condition(s)</source>
        <translation>
            <numerusform>{condition}, ou %n autre condition</numerusform>
            <numerusform>{condition}, ou %n autres conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {n} rounds to {amount}, and no other number does</source>
        <translation>{count} sur {n} s&apos;arrondit à {amount}, et aucun autre nombre</translation>
    </message>
    <message>
        <source>{count}: nothing could be shown.</source>
        <translation>{count}&#xa0;: il n&apos;y aurait rien à afficher.</translation>
    </message>
    <message>
        <source>{earlier} and {later} are not compared: {reason}</source>
        <translation>{earlier} et {later} ne sont pas comparées&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{earlier} and {later} compared on %n question(s)</source>
        <translation>
            <numerusform>Comparaison de {earlier} et {later} sur %n question</numerusform>
            <numerusform>Comparaison de {earlier} et {later} sur %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{figures}, %n not understood</source>
        <comment>rows</comment>
        <translation>
            <numerusform>{figures}, %n non compris</numerusform>
            <numerusform>{figures}, %n non compris</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”.</source>
        <translation>{file} n&apos;a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} has two columns for “{column}”.</source>
        <translation>{file} a deux colonnes pour «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} has two columns with the same name.</source>
        <translation>{file} a deux colonnes du même nom.</translation>
    </message>
    <message>
        <source>{file} is not a data package of published figures.</source>
        <translation>{file} n&apos;est pas un paquet de chiffres publiés.</translation>
    </message>
    <message>
        <source>{file} is not a well-formed CSV table.</source>
        <translation>{file} n&apos;est pas un tableau CSV correct.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} est introuvable.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8.</source>
        <translation>{file} n&apos;est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>{file} is open already, with changes that are not saved.</source>
        <translation>{file} est déjà ouvert, avec des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>{file} is open in this window.</source>
        <translation>{file} est ouvert dans cette fenêtre.</translation>
    </message>
    <message>
        <source>{file} is open: it is read, and never written.</source>
        <translation>{file} est ouvert&#xa0;: il est lu, et jamais écrit.</translation>
    </message>
    <message>
        <source>{file} is the old presentation, which is kept.</source>
        <translation>{file} est l&apos;ancienne présentation, qui est conservée.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of published figures.</source>
        <translation>{file} est trop volumineux pour un tableau de chiffres publiés.</translation>
    </message>
    <message>
        <source>{file} was added: {waves} now.</source>
        <translation>{file} a été ajouté&#xa0;: {waves} désormais.</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened or saved here.</source>
        <translation>{file} a été modifié par un autre programme depuis son ouverture ou son enregistrement ici.</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>{file} a été enregistré.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} a été écrit.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>{file}: charts that were made here get the numbers of “{study}”. Your own slides, texts and looks stay as they are, and so does the file itself.</source>
        <translation>{file}&#xa0;: les graphiques créés ici reçoivent les chiffres de «&#xa0;{study}&#xa0;». Vos propres diapositives, textes et mises en forme restent tels quels, tout comme le fichier lui-même.</translation>
    </message>
    <message>
        <source>{file}: {figures}.</source>
        <translation>{file}&#xa0;: {figures}.</translation>
    </message>
    <message>
        <source>{file}: {respondents}, {questions}, {waves}.</source>
        <translation>{file}&#xa0;: {respondents}, {questions}, {waves}.</translation>
    </message>
    <message>
        <source>{first} leads ({value})</source>
        <translation>{first} arrive en tête ({value})</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, et {second}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, ou {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{found}; {chance}</source>
        <translation>{found}&#xa0;; {chance}</translation>
    </message>
    <message>
        <source>{groups}: too few answers</source>
        <translation>{groups}&#xa0;: trop peu de réponses</translation>
    </message>
    <message>
        <source>{heading} ({unit})</source>
        <translation>{heading} ({unit})</translation>
    </message>
    <message>
        <source>{interval}: high</source>
        <translation>{interval}&#xa0;: haut</translation>
    </message>
    <message>
        <source>{interval}: low</source>
        <translation>{interval}&#xa0;: bas</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} et {last}</translation>
    </message>
    <message>
        <source>{items} or {last}</source>
        <translation>{items} ou {last}</translation>
    </message>
    <message>
        <source>{joined}, {new}</source>
        <translation>{joined}, {new}</translation>
    </message>
    <message>
        <source>{key} makes the question marked in the list the breakdown.</source>
        <translation>{key} ventile selon la question marquée dans la liste.</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervalle à {level}</translation>
    </message>
    <message>
        <source>{level} interval {interval}</source>
        <translation>intervalle à {level}&#xa0;: {interval}</translation>
    </message>
    <message>
        <source>{level} interval: {low} to {high}</source>
        <translation>Intervalle à {level}&#xa0;: de {low} à {high}</translation>
    </message>
    <message>
        <source>{level} intervals allow for the sampling design</source>
        <translation>les intervalles à {level} tiennent compte du plan de sondage</translation>
    </message>
    <message>
        <source>{level} intervals assume a random sample</source>
        <translation>les intervalles à {level} supposent un échantillon aléatoire</translation>
    </message>
    <message>
        <source>{level} intervals of published shares hold for everything that rounds to the printed number, and assume simple random samples, since the sampling is not published.</source>
        <translation>Les intervalles à {level} des parts publiées valent pour tout ce qui s&apos;arrondit au chiffre imprimé, et supposent des échantillons aléatoires simples, l&apos;échantillonnage n&apos;étant pas publié.</translation>
    </message>
    <message>
        <source>{level} intervals of shares are Wilson&apos;s on the effective base, those of means Student’s: what the numbers may be, from chance alone.</source>
        <translation>Les intervalles à {level} des parts sont ceux de Wilson sur la base effective, ceux des moyennes sont ceux de Student&#xa0;: ce que les chiffres peuvent être, du seul fait du hasard.</translation>
    </message>
    <message>
        <source>{line}. {note}</source>
        <translation>{line}. {note}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {n} round to {amount}</source>
        <translation>De {low} à {high} sur {n} s&apos;arrondissent à {amount}</translation>
    </message>
    <message>
        <source>{low} to {high} times the mean</source>
        <translation>de {low} à {high} fois la moyenne</translation>
    </message>
    <message>
        <source>{mean} answers a respondent on average</source>
        <translation>{mean} réponses par répondant en moyenne</translation>
    </message>
    <message>
        <source>{names} share the lead (not told apart)</source>
        <translation>{names} se partagent la tête (ex æquo statistiquement)</translation>
    </message>
    <message>
        <source>{names}; order not established: it depends on how many chose both (not published)</source>
        <translation>{names}&#xa0;; ordre non établi&#xa0;: il dépend du recoupement, non publié</translation>
    </message>
    <message>
        <source>{names}; order not established: it depends on rounding or weighting</source>
        <translation>{names}&#xa0;; ordre non établi&#xa0;: il dépend de l&apos;arrondi ou de la pondération</translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation>{name} a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{name} does not describe any data that can be read.</source>
        <translation>{name} ne décrit aucune donnée lisible.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{name} ends in the middle of a cell.</source>
        <translation>{name} s&apos;arrête au milieu d&apos;une cellule.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n column(s) but no rows.</source>
        <translation>
            <numerusform>{name} a %n colonne mais aucune ligne.</numerusform>
            <numerusform>{name} a %n colonnes mais aucune ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has a line of more than {most} MB.</source>
        <translation>{name} contient une ligne de plus de {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} a plus de {most} colonnes.</translation>
    </message>
    <message>
        <source>{name} has more than {most} values of “{dimension}”.</source>
        <translation>{name} contient plus de {most} valeurs de «&#xa0;{dimension}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} has no cells with content.</source>
        <translation>{name} ne contient aucune cellule remplie.</translation>
    </message>
    <message>
        <source>{name} has no ending of a format that can be written.</source>
        <translation>{name} n&apos;a pas l&apos;extension d&apos;un format qui peut être écrit.</translation>
    </message>
    <message>
        <source>{name} has {found} values, but its dimensions make {expected} cells.</source>
        <translation>{name} a {found} valeurs, mais ses dimensions font {expected} cellules.</translation>
    </message>
    <message>
        <source>{name} holds more figures than can be looked through: over {most}.</source>
        <translation>{name} contient plus de chiffres que l&apos;on ne peut en parcourir&#xa0;: plus de {most}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} periods.</source>
        <translation>{name} contient plus de {most} périodes.</translation>
    </message>
    <message>
        <source>{name} holds no figures, only their description.</source>
        <translation>{name} ne contient aucun chiffre, seulement leur description.</translation>
    </message>
    <message>
        <source>{name} holds no questions.</source>
        <translation>{name} ne contient aucune question.</translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation>{name} contient des chiffres publiés, pas des réponses individuelles.</translation>
    </message>
    <message>
        <source>{name} is a device or a connection, not a file.</source>
        <translation>{name} est un périphérique ou une connexion, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a list of data sets, or describes one: it holds no figures itself.</source>
        <translation>{name} est une liste de jeux de données, ou en décrit un&#xa0;: il ne contient pas de chiffres lui-même.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a Parquet file.</source>
        <translation>{name} est endommagé ou n&apos;est pas un fichier Parquet.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a spreadsheet.</source>
        <translation>{name} est endommagé, ou n&apos;est pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>{name} is damaged: nothing in it can be read.</source>
        <translation>{name} est endommagé&#xa0;: rien n&apos;en peut être lu.</translation>
    </message>
    <message>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} est endommagé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is no .pptx presentation.</source>
        <translation>{name} n&apos;est pas une présentation .pptx.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be a logo.</source>
        <translation>{name} n&apos;est pas une image utilisable comme logo.</translation>
    </message>
    <message>
        <source>{name} is no presentation, or a damaged one.</source>
        <translation>{name} n&apos;est pas une présentation, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>{name} is no style of charts.</source>
        <translation>{name} n&apos;est pas un style de graphiques.</translation>
    </message>
    <message>
        <source>{name} is not a JSON-stat data set as it should be: its parts do not fit together.</source>
        <translation>{name} n&apos;est pas un jeu de données JSON-stat correct&#xa0;: ses parties ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{name} is not a LimeSurvey questionnaire.</source>
        <translation>{name} n&apos;est pas un questionnaire LimeSurvey.</translation>
    </message>
    <message>
        <source>{name} is not a study file.</source>
        <translation>{name} n&apos;est pas un fichier d&apos;étude.</translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation>{name} n&apos;est pas un tableau au format texte.</translation>
    </message>
    <message>
        <source>{name} is not laid out as its description says.</source>
        <translation>{name} n&apos;est pas structuré comme sa description le dit.</translation>
    </message>
    <message>
        <source>{name} is not well-formed JSON.</source>
        <translation>{name} n&apos;est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that this program does not know.</source>
        <translation>{name} est compressé d&apos;une manière que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is too large for a logo.</source>
        <translation>{name} est trop grand pour un logo.</translation>
    </message>
    <message>
        <source>{name} is too large to be a template.</source>
        <translation>{name} est trop grand pour servir de modèle.</translation>
    </message>
    <message>
        <source>{name} is too large to be updated.</source>
        <translation>{name} est trop volumineux pour être mis à jour.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} est trop volumineux.</translation>
    </message>
    <message>
        <source>{name} leads in {first} as in {last}</source>
        <translation>{name} en tête, {first} comme {last}</translation>
    </message>
    <message>
        <source>{name} makes more than {most} questions.</source>
        <translation>{name} donne plus de {most} questions.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>La lecture de {name} n&apos;est pas autorisée.</translation>
    </message>
    <message>
        <source>{name} may not be written.</source>
        <translation>{name} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{name} names a data file outside of its folder.</source>
        <translation>{name} désigne un fichier de données hors de son dossier.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} demande plus de mémoire qu&apos;il n&apos;y en a.</translation>
    </message>
    <message>
        <source>{name} share the lead in {first} as in {last} (not told apart)</source>
        <translation>{name} se partagent la tête, {first} comme {last} (ex æquo statistiquement)</translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation>Une fois décompressé, {name} contient trop de données pour être ouvert.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version: what this one does not know is missing.</source>
        <translation>{name} a été enregistré par une version plus récente&#xa0;: ce que celle-ci ne connaît pas manque.</translation>
    </message>
    <message>
        <source>{name}: {unit}</source>
        <translation>{name}&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{number}/{count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{n} respondents, {columns} columns</source>
        <translation>{n} répondants, {columns} colonnes</translation>
    </message>
    <message>
        <source>{parts} of {n}</source>
        <translation>{parts} sur {n}</translation>
    </message>
    <message numerus="yes">
        <source>{passing} of %n respondent(s)</source>
        <translation>
            <numerusform>{passing} sur %n répondant</numerusform>
            <numerusform>{passing} sur %n répondants</numerusform>
        </translation>
    </message>
    <message>
        <source>{publisher}: {title}</source>
        <translation>{publisher}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{publisher}: {title}, {url}</source>
        <translation>{publisher}&#xa0;: {title}, {url}</translation>
    </message>
    <message>
        <source>{publisher}: {what}</source>
        <translation>{publisher}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{p}, below {level}: higher than the rest</source>
        <translation>{p}, inférieur à {level}&#xa0;: plus élevé qu&apos;ailleurs</translation>
    </message>
    <message>
        <source>{p}, below {level}: lower than the rest</source>
        <translation>{p}, inférieur à {level}&#xa0;: moins élevé qu&apos;ailleurs</translation>
    </message>
    <message>
        <source>{p}, below {level}: the trend is established.</source>
        <translation>{p}, inférieur à {level}&#xa0;: la tendance est établie.</translation>
    </message>
    <message>
        <source>{p}, not below {level}: not told apart from the rest, which does not mean alike</source>
        <translation>{p}, non inférieur à {level}&#xa0;: pas de différence établie avec les autres répondants, ce qui ne veut pas dire qu&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>{p}: how often chance alone would give at least such a difference, had nothing changed</source>
        <translation>{p}&#xa0;: la fréquence à laquelle le seul hasard donnerait une différence au moins aussi grande, si rien n&apos;avait changé</translation>
    </message>
    <message>
        <source>{p}: no trend is established, which does not mean that nothing has moved.</source>
        <translation>{p}&#xa0;: aucune tendance n&apos;est établie, ce qui ne veut pas dire que rien n&apos;a bougé.</translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation>{question} (moyenne)</translation>
    </message>
    <message>
        <source>{question} (net)</source>
        <translation>{question} (solde)</translation>
    </message>
    <message>
        <source>{question} (reversed)</source>
        <translation>{question} (inversé)</translation>
    </message>
    <message>
        <source>{question} by {breakdown}</source>
        <translation>{question} selon {breakdown}</translation>
    </message>
    <message>
        <source>{question} does not include {answer}</source>
        <translation>{question} ne comprend pas {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{question} includes one of %n answer(s)</source>
        <translation>
            <numerusform>{question} comprend %n réponse précise</numerusform>
            <numerusform>{question} comprend l&apos;une des %n réponses choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} includes {answer}</source>
        <translation>{question} comprend {answer}</translation>
    </message>
    <message>
        <source>{question} is between {low} and {high}</source>
        <translation>{question} est entre {low} et {high}</translation>
    </message>
    <message>
        <source>{question} is not {answer}</source>
        <translation>{question} n&apos;est pas {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{question} is one of %n answer(s)</source>
        <translation>
            <numerusform>{question} est %n réponse précise</numerusform>
            <numerusform>{question} est l&apos;une des %n réponses choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} is {answer}</source>
        <translation>{question} est {answer}</translation>
    </message>
    <message>
        <source>{question}, “{answer}”</source>
        <translation>{question}, «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) named, without figures</source>
        <translation>
            <numerusform>{question}&#xa0;: %n réponse citée, sans chiffres</numerusform>
            <numerusform>{question}&#xa0;: %n réponses citées, sans chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: %n answer(s) share the lead (not told apart)</source>
        <translation>
            <numerusform>{question}&#xa0;: %n réponse en tête</numerusform>
            <numerusform>{question}&#xa0;: %n réponses se partagent la tête (ex æquo statistiquement)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question}: no order established among %n answer(s)</source>
        <translation>
            <numerusform>{question}&#xa0;: aucun ordre établi pour %n réponse</numerusform>
            <numerusform>{question}&#xa0;: aucun ordre établi entre les %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation>{question}&#xa0;: rien à montrer dans ces vagues</translation>
    </message>
    <message>
        <source>{question}: possible ranks, wave by wave</source>
        <translation>{question}&#xa0;: rangs possibles, vague par vague</translation>
    </message>
    <message>
        <source>{question}: table</source>
        <translation>{question}&#xa0;: tableau</translation>
    </message>
    <message>
        <source>{question}: too few answers</source>
        <translation>{question}&#xa0;: trop peu de réponses</translation>
    </message>
    <message>
        <source>{question}: {answers} ({value})</source>
        <translation>{question}&#xa0;– {answers} ({value})</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{question}: {first} leads ({value})</source>
        <translation>{question}&#xa0;: {first} arrive en tête ({value})</translation>
    </message>
    <message>
        <source>{question}: {names}</source>
        <translation>{question}&#xa0;– {names}</translation>
    </message>
    <message>
        <source>{question}: {names} share the lead (not told apart)</source>
        <translation>{question}&#xa0;: {names} se partagent la tête (ex æquo statistiquement)</translation>
    </message>
    <message>
        <source>{question}: {names}; order not established: it depends on how many chose both (not published)</source>
        <translation>{question}&#xa0;: {names}&#xa0;; ordre non établi&#xa0;: il dépend du recoupement, non publié</translation>
    </message>
    <message>
        <source>{question}: {names}; order not established: it depends on rounding or weighting</source>
        <translation>{question}&#xa0;: {names}&#xa0;; ordre non établi&#xa0;: il dépend de l&apos;arrondi ou de la pondération</translation>
    </message>
    <message>
        <source>{question}: {value} answered “{first}”</source>
        <translation>{question}&#xa0;: {value} ont répondu «&#xa0;{first}&#xa0;»</translation>
    </message>
    <message>
        <source>{respondents}, {questions}, {waves}</source>
        <translation>{respondents}, {questions}, {waves}</translation>
    </message>
    <message>
        <source>{sentence} – small base</source>
        <translation>{sentence}&#xa0;– petite base</translation>
    </message>
    <message>
        <source>{sentence}, from {wave} on</source>
        <translation>{sentence}, à partir de {wave}</translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n more established change(s)</source>
        <translation>
            <numerusform>{sentence}&#xa0;; %n autre évolution établie</numerusform>
            <numerusform>{sentence}&#xa0;; %n autres évolutions établies</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all respondents</source>
        <translation>{share} de tous les répondants</translation>
    </message>
    <message>
        <source>{share} of mentions</source>
        <translation>{share} des mentions</translation>
    </message>
    <message>
        <source>{share} of respondents who answered</source>
        <translation>{share} des personnes ayant répondu</translation>
    </message>
    <message>
        <source>{size} (effective {effective})</source>
        <translation>{size} (vaut {effective} après pondération)</translation>
    </message>
    <message>
        <source>{size} a month</source>
        <comment>a slope</comment>
        <translation>{size} par mois</translation>
    </message>
    <message>
        <source>{size} a wave</source>
        <comment>a slope</comment>
        <translation>{size} par vague</translation>
    </message>
    <message>
        <source>{size} a year</source>
        <comment>a slope</comment>
        <translation>{size} par an</translation>
    </message>
    <message>
        <source>{size} answered</source>
        <translation>{size} ont répondu</translation>
    </message>
    <message>
        <source>{size}, of whom {answered} answered</source>
        <translation>{size}, dont {answered} ont répondu</translation>
    </message>
    <message>
        <source>{slide}: {question}</source>
        <translation>{slide}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{state}: {by}, {when}</source>
        <translation>{state}&#xa0;: {by}, {when}</translation>
    </message>
    <message>
        <source>{style} (in use)</source>
        <translation>{style} (utilisé)</translation>
    </message>
    <message>
        <source>{style}, copy</source>
        <translation>{style}, copie</translation>
    </message>
    <message>
        <source>{subject}: clearly down, from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}&#xa0;: en nette baisse, de {before} à {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: clearly up, from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}&#xa0;: en nette hausse, de {before} à {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: down from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}&#xa0;: en baisse, de {before} à {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: falling by about {rate} (between {low} and {high})</source>
        <translation>{subject}&#xa0;: en baisse d&apos;environ {rate} (entre {low} et {high})</translation>
    </message>
    <message>
        <source>{subject}: moves unevenly, no single slope describes it</source>
        <translation>{subject}&#xa0;: évolution irrégulière, qu&apos;aucune pente unique ne décrit</translation>
    </message>
    <message>
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation>{subject}&#xa0;: pas d&apos;évolution établie, {before} puis {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: no clear trend (between {low} and {high})</source>
        <translation>{subject}&#xa0;: pas de tendance établie (entre {low} et {high})</translation>
    </message>
    <message>
        <source>{subject}: rising by about {rate} (between {low} and {high})</source>
        <translation>{subject}&#xa0;: en hausse d&apos;environ {rate} (entre {low} et {high})</translation>
    </message>
    <message>
        <source>{subject}: stable within 3 points, {before} then {after} ({interval})</source>
        <translation>{subject}&#xa0;: stable à 3 points près, {before} puis {after} ({interval})</translation>
    </message>
    <message>
        <source>{subject}: up from {before} to {after} ({change}, {interval})</source>
        <translation>{subject}&#xa0;: en hausse, de {before} à {after} ({change}, {interval})</translation>
    </message>
    <message>
        <source>{subject}: {before} in {first}, {after} in {last}</source>
        <translation>{subject}&#xa0;: {before} ({first}), {after} ({last})</translation>
    </message>
    <message>
        <source>{subject}: {before}, then {after} ({verdict})</source>
        <translation>{subject}&#xa0;: {before}, puis {after} ({verdict})</translation>
    </message>
    <message>
        <source>{subject}: {value}</source>
        <translation>{subject}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{subject}: {value} in {wave}</source>
        <translation>{subject}&#xa0;: {value} ({wave})</translation>
    </message>
    <message>
        <source>{subject}: {verdict}; {before} then {after} ({interval})</source>
        <translation>{subject}&#xa0;: {verdict}&#xa0;; {before} puis {after} ({interval})</translation>
    </message>
    <message>
        <source>{texts} are read as not ticked in “{question}”.</source>
        <translation>{texts} sont lus comme non coché dans «&#xa0;{question}&#xa0;».</translation>
    </message>
    <message>
        <source>{text}: kept as written by hand.</source>
        <translation>{text}&#xa0;: conservé tel qu&apos;écrit à la main.</translation>
    </message>
    <message>
        <source>{text}: kept as written by hand. Now it would be: {suggestion}</source>
        <translation>{text}&#xa0;: conservé tel qu&apos;écrit à la main. Ce serait à présent&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} sur {count})</translation>
    </message>
    <message>
        <source>{value} answered “{first}”</source>
        <translation>{value} ont répondu «&#xa0;{first}&#xa0;»</translation>
    </message>
    <message>
        <source>{value} of {n}</source>
        <translation>{value} de {n}</translation>
    </message>
    <message>
        <source>{value}, shown as {shown}</source>
        <translation>{value}, affiché {shown}</translation>
    </message>
    <message>
        <source>{value}: a number, no share</source>
        <translation>{value}&#xa0;: un nombre, pas une part</translation>
    </message>
    <message>
        <source>{value}: an order, no share</source>
        <translation>{value}&#xa0;: un ordre, pas une part</translation>
    </message>
    <message>
        <source>{value}: approximate, not tested</source>
        <translation>{value}&#xa0;: approximatif, non testé</translation>
    </message>
    <message>
        <source>{value}: base not published, not tested</source>
        <translation>{value}&#xa0;: base non publiée, non testé</translation>
    </message>
    <message>
        <source>{value}: no number</source>
        <translation>{value}&#xa0;: pas de nombre</translation>
    </message>
    <message>
        <source>{verdict} (small base)</source>
        <translation>{verdict} (petite base)</translation>
    </message>
    <message>
        <source>{verdict}, established only if the shares are unweighted</source>
        <translation>{verdict}, établie seulement si les parts ne sont pas pondérées</translation>
    </message>
    <message>
        <source>{verdict}, not established</source>
        <translation>{verdict}, non établie</translation>
    </message>
    <message numerus="yes">
        <source>{verdict}, not established among %n test(s)</source>
        <translation>
            <numerusform>{verdict}, non établie sur %n test</numerusform>
            <numerusform>{verdict}, non établie sur %n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}; it would be, if the shares are unweighted</source>
        <translation>{verdict}&#xa0;; elle le serait si les parts ne sont pas pondérées</translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation>{verdict}&#xa0;; les populations peuvent différer</translation>
    </message>
    <message>
        <source>{waves} together</source>
        <translation>{waves} ensemble</translation>
    </message>
    <message>
        <source>{waves}: {why}</source>
        <translation>{waves}&#xa0;: {why}</translation>
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
            <numerusform>{wave}&#xa0;: parts connues toutes atteintes après %n passage, à moins de {error}&#xa0;point près</numerusform>
            <numerusform>{wave}&#xa0;: parts connues toutes atteintes après %n passages, à moins de {error}&#xa0;point près</numerusform>
        </translation>
    </message>
    <message>
        <source>{wave}: no weights reach all the known shares together.</source>
        <translation>{wave}&#xa0;: aucune pondération n&apos;atteint toutes les parts connues à la fois.</translation>
    </message>
    <message>
        <source>{wave}: nobody gave an answer to “{question}” whose share is known.</source>
        <translation>{wave}&#xa0;: personne n&apos;a donné à «&#xa0;{question}&#xa0;» une réponse dont la part est connue.</translation>
    </message>
    <message>
        <source>{wave}: nobody has a weight in “{column}”, from row {row} of the file on.</source>
        <translation>{wave}&#xa0;: personne n&apos;a de poids dans «&#xa0;{column}&#xa0;», à partir de la ligne {row} du fichier.</translation>
    </message>
    <message>
        <source>{wave}: nobody who can be weighted answered “{answer}” to “{question}” ({share}).</source>
        <translation>{wave}&#xa0;: parmi ceux qui peuvent être pondérés, personne n&apos;a répondu «&#xa0;{answer}&#xa0;» à «&#xa0;{question}&#xa0;» ({share}).</translation>
    </message>
    <message>
        <source>{wave}: {first} named first</source>
        <translation>{wave}&#xa0;: {first} en premier lieu</translation>
    </message>
    <message>
        <source>{wave}: {first} named first, then {others}</source>
        <translation>{wave}&#xa0;: {first} en premier lieu, puis {others}</translation>
    </message>
    <message>
        <source>{wave}: {names}, some in joint places</source>
        <translation>{wave}&#xa0;: {names}, avec des ex æquo</translation>
    </message>
    <message>
        <source>{wave}: {size}</source>
        <translation>{wave}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>{wave}: {value}</source>
        <translation>{wave}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{weighting}; {intervals}</source>
        <translation>{weighting}&#xa0;; {intervals}</translation>
    </message>
    <message>
        <source>{weight} (suggested)</source>
        <translation>{weight} (suggéré)</translation>
    </message>
    <message>
        <source>{where}: a share must be between 0 and 100 %.</source>
        <translation>{where}&#xa0;: une part doit être comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>{where}: the base “{value}” is not a whole number.</source>
        <translation>{where}&#xa0;: la base «&#xa0;{value}&#xa0;» n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{where}: the cell “{column}” is empty.</source>
        <translation>{where}&#xa0;: la cellule «&#xa0;{column}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>{where}: the date “{value}” is not understood.</source>
        <translation>{where}&#xa0;: la date «&#xa0;{value}&#xa0;» n&apos;est pas comprise.</translation>
    </message>
    <message>
        <source>{where}: the score “{value}” is not a number.</source>
        <translation>{where}&#xa0;: le score «&#xa0;{value}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{where}: the spreadsheet made a date of the value.</source>
        <translation>{where}&#xa0;: le tableur a transformé la valeur en date.</translation>
    </message>
    <message>
        <source>{where}: the value “{value}” is not understood.</source>
        <translation>{where}&#xa0;: la valeur «&#xa0;{value}&#xa0;» n&apos;est pas comprise.</translation>
    </message>
    <message>
        <source>{where}: there are more cells than columns.</source>
        <translation>{where}&#xa0;: il y a plus de cellules que de colonnes.</translation>
    </message>
    <message>
        <source>{where}: there is no question “{id}”.</source>
        <translation>{where}&#xa0;: la question «&#xa0;{id}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{where}: there is no source “{id}”.</source>
        <translation>{where}&#xa0;: la source «&#xa0;{id}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{where}: there is no wave “{id}”.</source>
        <translation>{where}&#xa0;: la vague «&#xa0;{id}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{where}: this answer already has a figure for this wave ({first}).</source>
        <translation>{where}&#xa0;: cette réponse a déjà un chiffre pour cette vague ({first}).</translation>
    </message>
    <message>
        <source>{where}: this question has no option “{id}”.</source>
        <translation>{where}&#xa0;: cette question n&apos;a pas d&apos;option «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>{where}: {id} is already in this table ({first}).</source>
        <translation>{where}&#xa0;: {id} figure déjà dans ce tableau ({first}).</translation>
    </message>
    <message>
        <source>{where}: “{value}” is not a web address.</source>
        <translation>{where}&#xa0;: «&#xa0;{value}&#xa0;» n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>{where}: “{value}” is not known in the column “{column}”.</source>
        <translation>{where}&#xa0;: «&#xa0;{value}&#xa0;» n&apos;est pas prévu dans la colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>{words} beside tick boxes is read as: the question was not asked.</source>
        <translation>{words} à côté de cases à cocher se lit&#xa0;: question non posée.</translation>
    </message>
    <message>
        <source>– leave as it is –</source>
        <translation>– laisser tel quel –</translation>
    </message>
    <message>
        <source>– no match –</source>
        <translation>– aucune –</translation>
    </message>
    <message>
        <source>– nobody</source>
        <translation>– personne</translation>
    </message>
    <message>
        <source>“Clearly”: the end of the interval nearest to zero is at least 5 points from it.</source>
        <translation>«&#xa0;Nette&#xa0;»&#xa0;: la borne de l&apos;intervalle la plus proche de zéro en est à 5 points au moins.</translation>
    </message>
    <message>
        <source>“Stable”: the whole interval lies within 3 points of zero. “No clear change”: nothing is established, which does not mean that nothing has changed.</source>
        <translation>«&#xa0;Stable&#xa0;»&#xa0;: tout l&apos;intervalle est à moins de 3 points de zéro. «&#xa0;Pas d&apos;évolution établie&#xa0;»&#xa0;: rien n&apos;est établi, ce qui ne veut pas dire que rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>“Up” and “down” are established at {level}, all changes of a question tested together (Holm); “clearly” if even the end of the interval nearest to zero is 5 points away from it.</source>
        <translation>«&#xa0;Hausse&#xa0;» et «&#xa0;baisse&#xa0;» sont établies à {level}, toutes les évolutions d&apos;une question étant testées ensemble (Holm)&#xa0;; «&#xa0;nette&#xa0;» si même la borne de l&apos;intervalle la plus proche de zéro en est à 5 points.</translation>
    </message>
    <message>
        <source>“{answer}” is a missing code of “{question}” in the file.</source>
        <translation>«&#xa0;{answer}&#xa0;» est un code manquant de «&#xa0;{question}&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>“{answer}” is a missing value</source>
        <translation>«&#xa0;{answer}&#xa0;» est une valeur manquante</translation>
    </message>
    <message>
        <source>“{column}” does not hold dates.</source>
        <translation>«&#xa0;{column}&#xa0;» ne contient pas de dates.</translation>
    </message>
    <message>
        <source>“{column}” has too many different values for waves.</source>
        <translation>«&#xa0;{column}&#xa0;» a trop de valeurs différentes pour être des vagues.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is the name of more than one answer to “{question}”.</source>
        <translation>Plusieurs réponses à «&#xa0;{question}&#xa0;» s&apos;appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is the name of more than one question.</source>
        <translation>Plusieurs questions s&apos;appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{old}” seems to be called “{new}” now.</source>
        <translation>«&#xa0;{old}&#xa0;» semble s&apos;appeler «&#xa0;{new}&#xa0;» à présent.</translation>
    </message>
    <message>
        <source>“{question}” as a whole: {found}</source>
        <translation>«&#xa0;{question}&#xa0;» dans l&apos;ensemble&#xa0;: {found}</translation>
    </message>
    <message>
        <source>“{question}” cannot be columns</source>
        <translation>«&#xa0;{question}&#xa0;» ne peut pas former de colonnes</translation>
    </message>
    <message>
        <source>“{question}” cannot be used to choose who is looked at.</source>
        <translation>«&#xa0;{question}&#xa0;» ne permet pas de choisir qui est pris en compte.</translation>
    </message>
    <message>
        <source>“{question}” cannot be weighted to: respondents do not give it one answer each.</source>
        <translation>«&#xa0;{question}&#xa0;» ne peut pas servir au redressement&#xa0;: les répondants n&apos;y donnent pas chacun une seule réponse.</translation>
    </message>
    <message>
        <source>“{question}” cannot describe how respondents were drawn.</source>
        <translation>«&#xa0;{question}&#xa0;» ne peut pas décrire comment les répondants ont été tirés.</translation>
    </message>
    <message>
        <source>“{question}” does not hold the size of a population.</source>
        <translation>«&#xa0;{question}&#xa0;» ne contient pas la taille d&apos;une population.</translation>
    </message>
    <message>
        <source>“{question}” has a figure for “{answer}” in the wave “{wave}” already.</source>
        <translation>«&#xa0;{question}&#xa0;» a déjà un chiffre pour «&#xa0;{answer}&#xa0;» dans la vague «&#xa0;{wave}&#xa0;».</translation>
    </message>
    <message>
        <source>“{question}” has further columns.</source>
        <translation>«&#xa0;{question}&#xa0;» a d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>“{question}” has no answer “{answer}”.</source>
        <translation>«&#xa0;{question}&#xa0;» n&apos;a pas de réponse «&#xa0;{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation>«&#xa0;{question}&#xa0;» compte {n} réponses différentes&#xa0;: trop pour les compter une à une.</translation>
    </message>
    <message>
        <source>“{question}” holds no numbers, so it cannot be a weight.</source>
        <translation>«&#xa0;{question}&#xa0;» ne contient pas de nombres et ne peut pas servir de poids.</translation>
    </message>
    <message>
        <source>“{question}” is not crossed with itself</source>
        <translation>«&#xa0;{question}&#xa0;» ne se croise pas avec elle-même</translation>
    </message>
    <message>
        <source>“{question}” is not read as numbers: {example} may have a decimal comma, or thousands.</source>
        <translation>«&#xa0;{question}&#xa0;» n&apos;est pas lu comme des nombres&#xa0;: la virgule de {example} peut marquer les décimales ou les milliers.</translation>
    </message>
    <message>
        <source>“{question}” is read as a ranking of {n} items: 1 is the first place, not a low score.</source>
        <translation>«&#xa0;{question}&#xa0;» est lu comme un classement de {n} éléments&#xa0;: 1 est la première place, pas une note basse.</translation>
    </message>
    <message>
        <source>“{question}” is read as a single choice from {n} columns: nobody ticked two of them.</source>
        <translation>«&#xa0;{question}&#xa0;» est lu comme un choix unique sur {n} colonnes&#xa0;: personne n&apos;en a coché deux.</translation>
    </message>
    <message>
        <source>“{question}” is the only question.</source>
        <translation>«&#xa0;{question}&#xa0;» est la seule question.</translation>
    </message>
    <message>
        <source>“{question}” looks like another type than last time.</source>
        <translation>«&#xa0;{question}&#xa0;» semble être d&apos;un autre type que la dernière fois.</translation>
    </message>
    <message>
        <source>“{question}” may tell who the respondents are.</source>
        <translation>«&#xa0;{question}&#xa0;» peut révéler l&apos;identité des répondants.</translation>
    </message>
    <message>
        <source>“{study}” has changes that are not saved.</source>
        <translation>«&#xa0;{study}&#xa0;» a des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>“{study}” holds no respondents, so there is nobody to weight.</source>
        <translation>«&#xa0;{study}&#xa0;» ne contient pas de répondants&#xa0;: il n&apos;y a personne à pondérer.</translation>
    </message>
    <message>
        <source>“{study}” holds published figures, not answers of respondents.</source>
        <translation>«&#xa0;{study}&#xa0;» contient des chiffres publiés, pas des réponses de répondants.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un pourcentage.</translation>
    </message>
    <message>
        <source>“{text}” may be a name and a number, or a number alone.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être un nom et un nombre, ou un nombre seul.</translation>
    </message>
    <message>
        <source>“{text}” may have decimals or thousands behind its mark.</source>
        <translation>Dans «&#xa0;{text}&#xa0;», le signe peut précéder des décimales ou des milliers.</translation>
    </message>
    <message>
        <source>“{text}” stands above the header: it is read as a title.</source>
        <translation>«&#xa0;{text}&#xa0;» se trouve au-dessus de l&apos;en-tête&#xa0;: lu comme un titre.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>▲ higher than the rest</source>
        <translation>▲ plus élevé qu&apos;ailleurs</translation>
    </message>
    <message>
        <source>▲ higher than the rest by at least 5 points, surely</source>
        <translation>▲ plus élevé qu&apos;ailleurs d&apos;au moins 5 points, marge d&apos;erreur comprise</translation>
    </message>
    <message>
        <source>▲▼: higher or lower than the rest</source>
        <translation>▲▼&#xa0;: plus ou moins que le reste</translation>
    </message>
    <message>
        <source>▼ lower than the rest</source>
        <translation>▼ moins élevé qu&apos;ailleurs</translation>
    </message>
    <message>
        <source>▼ lower than the rest by at least 5 points, surely</source>
        <translation>▼ moins élevé qu&apos;ailleurs d&apos;au moins 5 points, marge d&apos;erreur comprise</translation>
    </message>
    <message>
        <source>⚠ very unequal weights, despite the limits: a few respondents count for many</source>
        <translation>⚠ poids très inégaux malgré les limites&#xa0;: quelques répondants comptent pour beaucoup</translation>
    </message>
    <message>
        <source>⚠ very unequal weights: a few respondents count for many; set limits, such as {low} to {high} times the mean</source>
        <translation>⚠ poids très inégaux&#xa0;: quelques répondants comptent pour beaucoup&#xa0;; fixez des limites, par exemple de {low} à {high} fois la moyenne</translation>
    </message>
</context>
</TS>
