<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of respondents, several answers possible</source>
        <translation>% des répondants, plusieurs réponses possibles</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
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
        <source>%n blank row(s) at the end left out.</source>
        <translation>
            <numerusform>%n ligne vide à la fin est ignorée.</numerusform>
            <numerusform>%n lignes vides à la fin sont ignorées.</numerusform>
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
        <source>%n earlier wave(s) in the table</source>
        <translation>
            <numerusform>%n vague antérieure dans le tableau</numerusform>
            <numerusform>%n vagues antérieures dans le tableau</numerusform>
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
            <numerusform>%n chiffre publié</numerusform>
            <numerusform>%n chiffres publiés</numerusform>
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
        <source>%n respondent(s) without a value for the wave form a wave of their own.</source>
        <translation>
            <numerusform>%n répondant sans indication de vague forme une vague à part.</numerusform>
            <numerusform>%n répondants sans indication de vague forment une vague à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n vague</numerusform>
            <numerusform>%n vagues</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SNI Explorer</source>
        <translation>À &amp;propos de SNI Explorer</translation>
    </message>
    <message>
        <source>&amp;Attitudes</source>
        <translation>&amp;Opinions</translation>
    </message>
    <message>
        <source>&amp;Base sizes</source>
        <translation>Taille des &amp;bases</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
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
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
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
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalles</translation>
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
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
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
        <source>&amp;Open survey file…</source>
        <translation>&amp;Ouvrir un fichier d&apos;enquête…</translation>
    </message>
    <message>
        <source>&amp;Options panel</source>
        <translation>&amp;Panneau d&apos;options</translation>
    </message>
    <message>
        <source>&amp;Previous wave</source>
        <translation>Vague &amp;précédente</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
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
        <source>A comma is read as the decimal mark in {columns}.</source>
        <translation>La virgule est lue comme séparateur décimal dans {columns}.</translation>
    </message>
    <message>
        <source>A package of published figures has these: {names}.</source>
        <translation>Un paquet de chiffres publiés comprend&#xa0;: {names}.</translation>
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
        <source>A text that holds the separator must stand between quotation marks.</source>
        <translation>Un texte qui contient le séparateur doit être placé entre guillemets.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and holds no space.</source>
        <translation>Une adresse web commence par https:// ou http:// et ne contient pas d&apos;espace.</translation>
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
        <source>Address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All respondents form a single wave.</source>
        <translation>Tous les répondants forment une seule vague.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Une erreur inattendue s&apos;est produite.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers to the same question are taken as not excluding one another.</source>
        <translation>Les réponses à une même question sont considérées comme ne s&apos;excluant pas.</translation>
    </message>
    <message>
        <source>Arrow keys on the chart</source>
        <translation>Touches fléchées sur le graphique</translation>
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
        <source>As it was published: 42 %, about 42.5 %, just under 20 %, 2/3, rank 1, rank 1-2 or “named”.</source>
        <translation>Tel que publié&#xa0;: 42&#xa0;%, environ 42,5&#xa0;%, un peu moins de 20&#xa0;%, 2/3, rang 1, rang 1-2 ou «&#xa0;cité&#xa0;».</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Base (n)</source>
        <translation>Base (n)</translation>
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
        <source>Browse survey waves, rankings and attitudes, and copy charts into presentations.</source>
        <translation>Parcourez les vagues d&apos;enquête, les classements et les opinions, et copiez les graphiques dans vos présentations.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Check that it was not moved, renamed or deleted.</source>
        <translation>Vérifiez qu&apos;il n&apos;a pas été déplacé, renommé ou supprimé.</translation>
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
        <source>Choose a column with at most {most} different values.</source>
        <translation>Choisissez une colonne comptant au plus {most} valeurs différentes.</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>Choisissez un fichier dans le dossier.</translation>
    </message>
    <message>
        <source>Choose a file with one row for each respondent, or enter the figures in a table of figures.</source>
        <translation>Choisissez un fichier avec une ligne par répondant, ou encodez les chiffres dans un tableau de chiffres publiés.</translation>
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
        <source>Choose another name, or the existing file if it is to be replaced.</source>
        <translation>Choisissez un autre nom, ou le fichier existant s&apos;il doit être remplacé.</translation>
    </message>
    <message>
        <source>Choose another type; tick boxes need a column for each option.</source>
        <translation>Choisissez un autre type&#xa0;; les cases à cocher demandent une colonne par option.</translation>
    </message>
    <message>
        <source>Choose the type text or number.</source>
        <translation>Choisissez le type texte libre ou nombre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close a message or a remark</source>
        <translation>Fermer un message ou une remarque</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask its owner for permission to read it.</source>
        <translation>Fermez-le dans les autres programmes, ou demandez à son propriétaire le droit de le lire.</translation>
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
        <source>Confidence</source>
        <translation>Niveau de confiance</translation>
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
        <source>Copy the chart as a picture (Ctrl+C)</source>
        <translation>Copier le graphique comme image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+C in a table</source>
        <translation>Ctrl+C dans un tableau</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Données de l&apos;étude</translation>
    </message>
    <message>
        <source>Differences between waves are not typed in: they are worked out from the shares.</source>
        <translation>Les différences entre vagues ne s&apos;encodent pas&#xa0;: elles sont calculées à partir des parts.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportez-le ou téléchargez-le à nouveau.</translation>
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
        <source>Files of up to {size} MB can be opened; leave out some columns or rows.</source>
        <translation>La taille maximale est de {size} Mo&#xa0;; supprimez des colonnes ou des lignes.</translation>
    </message>
    <message>
        <source>Fill in one row for each figure in the first sheet, then open the file again.</source>
        <translation>Remplissez une ligne par chiffre dans la première feuille, puis ouvrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the row.</source>
        <translation>Remplissez la cellule ou supprimez la ligne.</translation>
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
        <source>Format of copies</source>
        <translation>Format des copies</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Give every row an id of its own.</source>
        <translation>Donnez à chaque ligne un identifiant propre.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, then type the value again.</source>
        <translation>Donnez à la colonne le format «&#xa0;Texte&#xa0;», puis tapez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Demi-diapositive</translation>
    </message>
    <message>
        <source>How many firms or people this figure is a share of. Leave it empty if it was not published.</source>
        <translation>Le nombre d&apos;entreprises ou de personnes dont ce chiffre est une part. Laissez vide si ce nombre n&apos;est pas publié.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d&apos;emploi</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Illustration with made-up data</source>
        <translation>Illustration avec des données fictives</translation>
    </message>
    <message>
        <source>Interval of the change</source>
        <translation>Intervalle de l&apos;évolution</translation>
    </message>
    <message>
        <source>It makes no network connection, and never writes to the files it opens.</source>
        <translation>Le programme ne se connecte à aucun réseau et ne modifie jamais les fichiers qu&apos;il ouvre.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Il a peut-être été déplacé ou renommé&#xa0;; choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Gardez une seule des deux lignes.</translation>
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
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>No chart fits this question. Its answers are in the Data tab.</source>
        <translation>Aucun graphique ne convient à cette question. Ses réponses se trouvent dans l&apos;onglet Données.</translation>
    </message>
    <message>
        <source>No column: one wave</source>
        <translation>Aucune colonne&#xa0;: une seule vague</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier ouvert jusqu&apos;ici</translation>
    </message>
    <message>
        <source>No question matches these words.</source>
        <translation>Aucune question ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers between 0 and 1 in the column of values were read as percentages.</source>
        <translation>Les nombres entre 0 et 1 de la colonne des valeurs ont été lus comme des pourcentages.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Réponse unique</translation>
    </message>
    <message>
        <source>One column cannot be a question with several answers.</source>
        <translation>Une seule colonne ne peut pas former une question à plusieurs réponses.</translation>
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
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Open a CSV or TSV file, or save the table as “CSV UTF-8” in the spreadsheet program.</source>
        <translation>Ouvrez un fichier CSV ou TSV, ou enregistrez le tableau au format «&#xa0;CSV UTF-8&#xa0;» dans le tableur.</translation>
    </message>
    <message>
        <source>Open a file with one row a respondent as a survey file.</source>
        <translation>Un fichier avec une ligne par répondant s&apos;ouvre comme fichier d&apos;enquête.</translation>
    </message>
    <message>
        <source>Open a survey file</source>
        <translation>Ouvrir un fichier d&apos;enquête</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx, without a password.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx, sans mot de passe.</translation>
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
        <source>Paste it into a slide or a document.</source>
        <translation>Collez-le dans une diapositive ou un document.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet or a document.</source>
        <translation>Collez-le dans un tableur ou un document.</translation>
    </message>
    <message>
        <source>Percent signs are left out in {columns}.</source>
        <translation>Les signes de pourcentage sont ignorés dans {columns}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Question p&amp;récédente</translation>
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
        <source>Published figures belong to their sources. The program is free software (MIT).</source>
        <translation>Les chiffres publiés appartiennent à leurs sources. Le programme est un logiciel libre (MIT).</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
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
        <source>Row {row} of {name} has {found} cells, but the header has {expected}.</source>
        <translation>La ligne {row} de {name} compte {found} cellules, alors que l&apos;en-tête en compte {expected}.</translation>
    </message>
    <message>
        <source>S&amp;ource and method</source>
        <translation>&amp;Source et méthode</translation>
    </message>
    <message>
        <source>Save a copy without a password in the spreadsheet program, and open the copy.</source>
        <translation>Enregistrez une copie sans mot de passe dans le tableur, et ouvrez cette copie.</translation>
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
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation>Enregistrez à nouveau le fichier en choisissant l&apos;encodage UTF-8.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Studies and questions</source>
        <translation>Études et questions</translation>
    </message>
    <message>
        <source>Study as a data package</source>
        <translation>Étude sous forme de paquet de données</translation>
    </message>
    <message>
        <source>Survey files</source>
        <translation>Fichiers d&apos;enquête</translation>
    </message>
    <message>
        <source>Ta&amp;ble under the chart</source>
        <translation>Tablea&amp;u sous le graphique</translation>
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
        <source>Text table</source>
        <translation>Tableau au format texte</translation>
    </message>
    <message>
        <source>The Data tab shows how the file was read.</source>
        <translation>Les hypothèses de lecture figurent dans l&apos;onglet Données.</translation>
    </message>
    <message>
        <source>The answer, in a few words: the same words in every wave.</source>
        <translation>La réponse, en quelques mots&#xa0;: les mêmes mots à chaque vague.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Le graphique est copié.</translation>
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
    <message numerus="yes">
        <source>The first %n row(s) are read as the header.</source>
        <translation>
            <numerusform>%n ligne est lue comme en-tête.</numerusform>
            <numerusform>Les %n premières lignes sont lues comme en-tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question, in a few words: the same words in every row about it.</source>
        <translation>La question, en quelques mots&#xa0;: les mêmes mots sur toutes les lignes qui la concernent.</translation>
    </message>
    <message>
        <source>The round of the survey. List the oldest wave first: the order of the rows counts.</source>
        <translation>La vague de l&apos;enquête. Commencez par la plus ancienne&#xa0;: l&apos;ordre des lignes compte.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est copié.</translation>
    </message>
    <message>
        <source>The two waves may differ in whom they asked.</source>
        <translation>Les deux vagues n&apos;ont peut-être pas interrogé les mêmes publics.</translation>
    </message>
    <message>
        <source>The waves are the values of the column “{column}”.</source>
        <translation>Les vagues sont les valeurs de la colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The web address where the figure was read. May be empty.</source>
        <translation>L&apos;adresse web où le chiffre a été lu. Peut rester vide.</translation>
    </message>
    <message>
        <source>There are no figures in {file} yet.</source>
        <translation>{file} ne contient pas encore de chiffres.</translation>
    </message>
    <message>
        <source>These columns are needed: {names}.</source>
        <translation>Ces colonnes sont nécessaires&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”.</source>
        <translation>Sont compris&#xa0;: les pourcentages (42&#xa0;%, environ 42,5&#xa0;%), les fractions (2/3), les places (rang 1, rang 1-2) et «&#xa0;cité&#xa0;».</translation>
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
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What to know before using the figure. May be empty.</source>
        <translation>Ce qu&apos;il faut savoir avant d&apos;utiliser le chiffre. Peut rester vide.</translation>
    </message>
    <message>
        <source>What was open is still here. A report for the makers can be copied.</source>
        <translation>Ce qui était ouvert l&apos;est toujours. Vous pouvez copier un rapport pour les auteurs du programme.</translation>
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
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Write 2020, 2020-05 or 2020-05-31. Leave the cell empty if the date was not published.</source>
        <translation>Écrivez 2020, 2020-05 ou 2020-05-31. Laissez la cellule vide si la date n&apos;a pas été publiée.</translation>
    </message>
    <message>
        <source>Write how many were asked, such as 536. Leave the cell empty if that was not published.</source>
        <translation>Écrivez combien ont été interrogés, par exemple 536. Laissez la cellule vide si ce nombre n&apos;a pas été publié.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
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
        <source>base not published</source>
        <translation>base non publiée</translation>
    </message>
    <message>
        <source>base not published: no interval</source>
        <translation>base non publiée&#xa0;: pas d&apos;intervalle</translation>
    </message>
    <message>
        <source>bases differ: see the table</source>
        <translation>bases différentes&#xa0;: voir le tableau</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>clearly down</source>
        <translation>en nette baisse</translation>
    </message>
    <message>
        <source>clearly up</source>
        <translation>en nette hausse</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>don&apos;t know, outside the base: {shares}</source>
        <translation>ne sait pas, hors base&#xa0;: {shares}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en baisse</translation>
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
        <source>net {points}</source>
        <translation>solde {points}</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas de changement net</translation>
    </message>
    <message>
        <source>no whole number of answers gives this percentage: it is weighted, or misprinted</source>
        <translation>aucun nombre entier de réponses ne donne ce pourcentage&#xa0;: il est pondéré, ou mal imprimé</translation>
    </message>
    <message>
        <source>not asked or not published</source>
        <translation>non posée ou non publiée</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
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
        <translation>indécis&#xa0;: l&apos;arrondi des chiffres publiés ne permet pas de trancher</translation>
    </message>
    <message>
        <source>not described in the source</source>
        <translation>non décrite dans la source</translation>
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
        <source>not published</source>
        <translation>non publiée</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>not tested: base not published</source>
        <translation>non testé&#xa0;: base non publiée</translation>
    </message>
    <message numerus="yes">
        <source>not tested: base not published; the change would be established from %n answer(s)</source>
        <translation>
            <numerusform>non testé&#xa0;: base non publiée&#xa0;; le changement serait net à partir de %n réponse</numerusform>
            <numerusform>non testé&#xa0;: base non publiée&#xa0;; le changement serait net à partir de %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested: no exact figures published</source>
        <translation>non testé&#xa0;: pas de chiffres exacts publiés</translation>
    </message>
    <message>
        <source>number not published</source>
        <translation>nombre non publié</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>ordre seul</translation>
    </message>
    <message>
        <source>percentage without its base</source>
        <translation>pourcentage sans base</translation>
    </message>
    <message>
        <source>populations may differ</source>
        <translation>les populations peuvent différer</translation>
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
        <source>published percentages, rounding carried into the {level} intervals</source>
        <translation>pourcentages publiés, dont l&apos;arrondi est pris en compte dans les intervalles à {level}</translation>
    </message>
    <message>
        <source>respondents who answered</source>
        <translation>répondants ayant donné une réponse</translation>
    </message>
    <message>
        <source>rounded percentage</source>
        <translation>pourcentage arrondi</translation>
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
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>the interval allows for the rounding of the published percentages</source>
        <translation>l&apos;intervalle tient compte de l&apos;arrondi des pourcentages publiés</translation>
    </message>
    <message>
        <source>tick: {wave}</source>
        <translation>trait&#xa0;: {wave}</translation>
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
        <source>unweighted; {level} intervals assume a simple random sample</source>
        <translation>non pondéré&#xa0;; les intervalles à {level} supposent un échantillon aléatoire simple</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>{answer}, {wave}: {value}</source>
        <translation>{answer}, {wave}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook.</source>
        <translation>{file} ne peut pas être lu comme classeur.</translation>
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
        <source>{file} is too large for a table of published figures.</source>
        <translation>{file} est trop volumineux pour un tableau de chiffres publiés.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
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
        <source>{items} and {last}</source>
        <translation>{items} et {last}</translation>
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
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n&apos;a pas pu être lu.</translation>
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
        <source>{name} has no cells with content.</source>
        <translation>{name} ne contient aucune cellule remplie.</translation>
    </message>
    <message>
        <source>{name} holds published figures, not answers of respondents.</source>
        <translation>{name} contient des chiffres publiés, pas des réponses individuelles.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
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
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is not a text table.</source>
        <translation>{name} n&apos;est pas un tableau au format texte.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} est trop volumineux.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>La lecture de {name} n&apos;est pas autorisée.</translation>
    </message>
    <message>
        <source>{name} unpacks to more data than can be opened.</source>
        <translation>Une fois décompressé, {name} contient trop de données pour être ouvert.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{n} respondents, {columns} columns</source>
        <translation>{n} répondants, {columns} colonnes</translation>
    </message>
    <message>
        <source>{question} (mean)</source>
        <translation>{question} (moyenne)</translation>
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
    <message>
        <source>{question}: nothing to show in these waves</source>
        <translation>{question}&#xa0;: rien à montrer dans ces vagues</translation>
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
        <source>{question}: {names}</source>
        <translation>{question}&#xa0;– {names}</translation>
    </message>
    <message>
        <source>{sentence} – small base</source>
        <translation>{sentence}&#xa0;– petite base</translation>
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
        <source>{subject}: no clear change, {before} then {after} ({interval})</source>
        <translation>{subject}&#xa0;: pas de changement net, {before} puis {after} ({interval})</translation>
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
        <source>{verdict} (small base)</source>
        <translation>{verdict} (petite base)</translation>
    </message>
    <message>
        <source>{verdict}; populations may differ</source>
        <translation>{verdict}&#xa0;; les populations peuvent différer</translation>
    </message>
    <message>
        <source>{wave}, {size}</source>
        <translation>{wave}, {size}</translation>
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
        <source>“{column}” has too many different values for waves.</source>
        <translation>«&#xa0;{column}&#xa0;» a trop de valeurs différentes pour être des vagues.</translation>
    </message>
    <message>
        <source>“{question}” has {n} different answers, too many to count them one by one.</source>
        <translation>«&#xa0;{question}&#xa0;» compte {n} réponses différentes&#xa0;: trop pour les compter une à une.</translation>
    </message>
</context>
</TS>
