<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Files that are opened from outside will open in a window of their own.</source>
        <translation>Dateien, die von außen geöffnet werden, öffnen sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>This window cannot listen for them: {why}.</source>
        <translation>Dieses Fenster kann sie nicht empfangen: {why}.</translation>
    </message>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>Im Fenster ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your files are untouched; you can go on. Please report it.</source>
        <translation>Ihre Dateien sind unberührt; Sie können weiterarbeiten. Bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>Choose an article from the list.</source>
        <translation>Wählen Sie einen Artikel aus der Liste.</translation>
    </message>
    <message>
        <source>nothing is suspected</source>
        <translation>nichts ist verdächtig</translation>
    </message>
    <message>
        <source>nothing that is listed is suspected</source>
        <translation>nichts von dem, was gelistet ist, ist verdächtig</translation>
    </message>
    <message>
        <source>Readable text copied</source>
        <translation>Lesetext kopiert</translation>
    </message>
    <message>
        <source>Cleaning goes on; File, Clean a Folder shows it</source>
        <translation>Das Säubern läuft weiter; „Datei“, „Ordner säubern“ zeigt es</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Largest Removals</source>
        <translation>Die größten Entfernungen</translation>
    </message>
    <message>
        <source>{piece}, restored</source>
        <translation>{piece}, wiederhergestellt</translation>
    </message>
    <message>
        <source>{piece}, removed</source>
        <translation>{piece}, entfernt</translation>
    </message>
    <message>
        <source>undone: {what}</source>
        <translation>zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>done again: {what}</source>
        <translation>erneut ausgeführt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <comment>%n piece</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>removal {rank} of {count}, {kind}</source>
        <translation>Entfernung {rank} von {count}, {kind}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>comments shown</source>
        <translation>Kommentare gezeigt</translation>
    </message>
    <message>
        <source>now {kind}</source>
        <translation>jetzt {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces, now {kind}</source>
        <comment>%n piece, now {kind}</comment>
        <translation>
            <numerusform>%n Stelle, jetzt {kind}</numerusform>
            <numerusform>%n Stellen, jetzt {kind}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces copied</source>
        <comment>%n piece copied</comment>
        <translation>
            <numerusform>%n Stelle kopiert</numerusform>
            <numerusform>%n Stellen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>nothing of the readable text is selected</source>
        <translation>vom Lesetext ist nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>removed, %n characters</source>
        <comment>removed, %n character</comment>
        <translation>
            <numerusform>entfernt, %n Zeichen</numerusform>
            <numerusform>entfernt, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rich text copied</source>
        <translation>Formatierter Text kopiert</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown kopiert</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>Zitat kopiert</translation>
    </message>
    <message>
        <source>Citation copied as BibTeX</source>
        <translation>Quellenangabe als BibTeX kopiert</translation>
    </message>
    <message>
        <source>Citation copied as CSL JSON</source>
        <translation>Quellenangabe als CSL JSON kopiert</translation>
    </message>
    <message>
        <source>Citation copied as APA</source>
        <translation>Quellenangabe als APA kopiert</translation>
    </message>
    <message>
        <source>Give this up (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Save Readable Text</source>
        <translation>Lesetext sichern</translation>
    </message>
    <message>
        <source>Choose Another Place…</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>„{name}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>„{name}“ gesichert.</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Vorschau wird geöffnet …</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{saving}  page {page} of {of}</source>
        <translation>{saving}  Seite {page} von {of}</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>„{name}“ wird gesichert …</translation>
    </message>
    <message>
        <source>Heading {rank} of {count}: {heading}</source>
        <translation>Überschrift {rank} von {count}: {heading}</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>Dieser Artikel hat keine Überschriften</translation>
    </message>
    <message>
        <source>This was the last heading</source>
        <translation>Das war die letzte Überschrift</translation>
    </message>
    <message>
        <source>This was the first heading</source>
        <translation>Das war die erste Überschrift</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Move Edge: {how}</source>
        <translation>Rand verschieben: {how}</translation>
    </message>
    <message>
        <source>Copy Citation {form}</source>
        <translation>Quellenangabe kopieren: {form}</translation>
    </message>
    <message>
        <source>{name} Panel</source>
        <translation>Leiste „{name}“</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Remove {piece}</source>
        <translation>{piece} entfernen</translation>
    </message>
    <message>
        <source>Restore {piece}</source>
        <translation>{piece} wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Pieces</source>
        <comment>Restore %n Piece</comment>
        <translation>
            <numerusform>%n Stelle wiederherstellen</numerusform>
            <numerusform>%n Stellen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Pieces</source>
        <comment>Remove %n Piece</comment>
        <translation>
            <numerusform>%n Stelle entfernen</numerusform>
            <numerusform>%n Stellen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>All {kind}</source>
        <translation>Alle: {kind}</translation>
    </message>
    <message>
        <source>All with This Reason</source>
        <translation>Alle mit diesem Grund</translation>
    </message>
    <message>
        <source>Always Keep This…</source>
        <translation>Immer behalten …</translation>
    </message>
    <message>
        <source>Always Remove This…</source>
        <translation>Immer entfernen …</translation>
    </message>
    <message>
        <source>Select in the List</source>
        <translation>In der Liste auswählen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove Selected Text</source>
        <translation>Ausgewählten Text entfernen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Kopieren als &amp;Text</translation>
    </message>
    <message>
        <source>Copy as &amp;Rich Text</source>
        <translation>Kopieren als &amp;formatierter Text</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Kopieren als &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;Quotation</source>
        <translation>Kopieren als &amp;Zitat</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>What was open last time cannot be read.</source>
        <translation>Was zuletzt geöffnet war, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No longer on disk: {names}.</source>
        <translation>Nicht mehr auf der Platte: {names}.</translation>
    </message>
    <message>
        <source>Too long to be kept without a file: {names}.</source>
        <translation>Zu lang, um ohne Datei aufgehoben zu werden: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles of last time could not be opened again.</source>
        <comment>One article of last time could not be opened again.</comment>
        <translation>
            <numerusform>Ein Artikel vom letzten Mal ließ sich nicht wieder öffnen.</numerusform>
            <numerusform>%n Artikel vom letzten Mal ließen sich nicht wieder öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>open articles</source>
        <translation>offene Artikel</translation>
    </message>
    <message>
        <source>What is open cannot be kept for next time: {why}.</source>
        <translation>Was offen ist, lässt sich nicht für das nächste Mal aufheben: {why}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>{names} and %n more</comment>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves full screen</source>
        <translation>Esc verlässt das Vollbild</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Enter shows an article, letters filter the list</source>
        <translation>Eingabe zeigt einen Artikel, Buchstaben filtern die Liste</translation>
    </message>
    <message>
        <source>Choose another list of contents</source>
        <translation>Eine andere Inhaltsliste wählen</translation>
    </message>
    <message>
        <source>Show another list</source>
        <translation>Eine andere Liste zeigen</translation>
    </message>
    <message>
        <source>Close the list of contents</source>
        <translation>Die Inhaltsliste schließen</translation>
    </message>
    <message>
        <source>Close this list; open articles stay</source>
        <translation>Diese Liste schließen; offene Artikel bleiben</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>Inhalt filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>%n article</comment>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>{number} so far…</source>
        <translation>bisher {number} …</translation>
    </message>
    <message>
        <source>{number}, then it breaks off</source>
        <translation>{number}, dann bricht es ab</translation>
    </message>
    <message>
        <source>Contents of {name}, {number}</source>
        <translation>Inhalt von {name}, {number}</translation>
    </message>
    <message>
        <source>Clean All of It…</source>
        <translation>Alles darin säubern …</translation>
    </message>
    <message>
        <source>{rank} of {count}, {kind}</source>
        <translation>{rank} von {count}, {kind}</translation>
    </message>
    <message>
        <source>removal {which}, restored</source>
        <translation>Entfernung {which}, wiederhergestellt</translation>
    </message>
    <message>
        <source>suspected, {which}, not removed</source>
        <translation>verdächtig, {which}, nicht entfernt</translation>
    </message>
    <message>
        <source>removal {which}</source>
        <translation>Entfernung {which}</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Zeiche&amp;nkodierung</translation>
    </message>
    <message>
        <source>See which encoding the file is read in, and read it in another one</source>
        <translation>Sehen, in welcher Kodierung die Datei gelesen wird, und sie in einer anderen lesen</translation>
    </message>
    <message>
        <source>Find &amp;Automatically</source>
        <translation>&amp;Automatisch finden</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>The list was stopped before its end.</source>
        <translation>Die Liste wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>closed the list {name}</source>
        <translation>Liste {name} geschlossen</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>It is being read again</source>
        <translation>Er wird neu gelesen</translation>
    </message>
    <message>
        <source>It could not be read again; shown is what it was</source>
        <translation>Er ließ sich nicht neu lesen; gezeigt wird, was er war</translation>
    </message>
    <message>
        <source>Its file is no longer on disk</source>
        <translation>Die Datei ist nicht mehr auf der Platte</translation>
    </message>
    <message>
        <source>Its file changed on disk</source>
        <translation>Die Datei hat sich auf der Platte geändert</translation>
    </message>
    <message>
        <source>Your decisions about it are carried out</source>
        <translation>Ihre Entscheidungen dazu werden ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n removals</source>
        <comment>%n removal</comment>
        <translation>
            <numerusform>%n Entfernung</numerusform>
            <numerusform>%n Entfernungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>The arrow keys show an article, Delete closes it</source>
        <translation>Pfeiltasten zeigen einen Artikel, Entf schließt ihn</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close &amp;Others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed</source>
        <translation>Geschlossenen wieder ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n articles?</source>
        <comment>Close %n article?</comment>
        <translation>
            <numerusform>%n Artikel schließen?</numerusform>
            <numerusform>Alle %n Artikel schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them can be reopened, one after the other.</source>
        <translation>Jeder lässt sich wieder öffnen, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>closed {title}</source>
        <translation>{title} geschlossen</translation>
    </message>
    <message>
        <source>Reloaded, nothing has changed</source>
        <translation>Neu geladen, nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Reloaded, the file has changed</source>
        <translation>Neu geladen, die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>“{name}” is no longer on disk.</source>
        <translation>„{name}“ ist nicht mehr auf der Platte.</translation>
    </message>
    <message>
        <source>What is shown stays.</source>
        <translation>Was gezeigt wird, bleibt.</translation>
    </message>
    <message>
        <source>“{name}” changed on disk.</source>
        <translation>„{name}“ hat sich auf der Platte geändert.</translation>
    </message>
    <message>
        <source>Shown is what it was when it was opened.</source>
        <translation>Gezeigt wird, was beim Öffnen darin stand.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Filter the open articles</source>
        <translation>Offene Artikel filtern</translation>
    </message>
    <message>
        <source>No open article is called that.</source>
        <translation>Kein offener Artikel heißt so.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As Winnow cleaned it</source>
        <translation>Wie Winnow ihn gesäubert hat</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Verlauf der Entscheidungen</translation>
    </message>
    <message>
        <source>Removed all of the readable text.</source>
        <translation>Der ganze Lesetext wurde entfernt.</translation>
    </message>
    <message>
        <source>Removed {share} of the readable text.</source>
        <translation>{share} des Lesetexts wurden entfernt.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is listed among the removals, and can be restored at any time.</source>
        <translation>Nichts ist verloren: Es steht bei den Entfernungen und lässt sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections have no place any more in “{name}”, which changed since.</source>
        <comment>One of your corrections has no place any more in “{name}”, which changed since.</comment>
        <translation>
            <numerusform>Eine Ihrer Korrekturen hat keinen Platz mehr in „{name}“, das sich seitdem geändert hat.</numerusform>
            <numerusform>%n Ihrer Korrekturen haben keinen Platz mehr in „{name}“, das sich seitdem geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was about “{first}”.</source>
        <translation>Es ging um „{first}“.</translation>
    </message>
    <message>
        <source>The first was about “{first}”.</source>
        <translation>In der ersten ging es um „{first}“.</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Save Rule</source>
        <translation>Regel sichern</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What the text is</source>
        <translation>Was der Text ist</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Wo sie gilt</translation>
    </message>
    <message>
        <source>On {site}</source>
        <translation>Auf {site}</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>Where it holds: on {site}</source>
        <translation>Wo sie gilt: auf {site}</translation>
    </message>
    <message>
        <source>Where it holds: in all articles</source>
        <translation>Wo sie gilt: in allen Artikeln</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Also in the articles that are open</source>
        <translation>Auch in den offenen Artikeln</translation>
    </message>
    <message>
        <source>How many pieces it touches</source>
        <translation>Wie viele Stellen sie betrifft</translation>
    </message>
    <message>
        <source>Pieces of the open articles that the rule touches</source>
        <translation>Stellen der offenen Artikel, die die Regel betrifft</translation>
    </message>
    <message>
        <source>Enter goes to a piece</source>
        <translation>Eingabe geht zu einer Stelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Numbers and white space in it may differ.</source>
        <translation>Zahlen und Leerraum darin dürfen abweichen.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n pieces so far.</source>
        <comment>Looking… %n piece so far.</comment>
        <translation>
            <numerusform>Wird gesucht … bisher %n Stelle.</numerusform>
            <numerusform>Wird gesucht … bisher %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>This piece is too long for a rule.</source>
        <translation>Diese Stelle ist zu lang für eine Regel.</translation>
    </message>
    <message>
        <source>This piece is too short for a rule.</source>
        <translation>Diese Stelle ist zu kurz für eine Regel.</translation>
    </message>
    <message>
        <source>It would hardly be the same twice.</source>
        <translation>Sie käme kaum zweimal gleich vor.</translation>
    </message>
    <message>
        <source>It would be found in the middle of what you read.</source>
        <translation>Sie fände sich mitten in dem, was Sie lesen.</translation>
    </message>
    <message>
        <source>Readable text goes</source>
        <translation>Lesetext geht</translation>
    </message>
    <message>
        <source>Suspected code goes</source>
        <translation>Verdächtiger Code geht</translation>
    </message>
    <message>
        <source>Is removed already</source>
        <translation>Ist schon entfernt</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Stays already</source>
        <translation>Bleibt ohnehin</translation>
    </message>
    <message>
        <source>You decided otherwise</source>
        <translation>Sie haben anders entschieden</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>No piece in the %n open articles.</source>
        <comment>No piece in the open article.</comment>
        <translation>
            <numerusform>Keine Stelle im offenen Artikel.</numerusform>
            <numerusform>Keine Stelle in den %n offenen Artikeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in the open article</source>
        <comment>%n piece in the open article</comment>
        <translation>
            <numerusform>%n Stelle im offenen Artikel</numerusform>
            <numerusform>%n Stellen im offenen Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pieces} in {number} of %n open articles</source>
        <comment>{pieces} in {number} of %n open article</comment>
        <translation>
            <numerusform>{pieces} in {number} von %n offenen Artikel</numerusform>
            <numerusform>{pieces} in {number} von %n offenen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}.</source>
        <translation>{pieces}.</translation>
    </message>
    <message>
        <source>{pieces}; it would come back.</source>
        <translation>{pieces}; sie käme zurück.</translation>
    </message>
    <message>
        <source>{pieces}; all of them would come back.</source>
        <translation>{pieces}; alle kämen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{pieces}; %n of them would come back.</source>
        <comment>{pieces}; %n of them would come back.</comment>
        <translation>
            <numerusform>{pieces}; %n davon käme zurück.</numerusform>
            <numerusform>{pieces}; %n davon kämen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}; it is readable text that would go.</source>
        <translation>{pieces}; sie ist Lesetext, der ginge.</translation>
    </message>
    <message>
        <source>{pieces}; all of them are readable text that would go.</source>
        <translation>{pieces}; alle sind Lesetext, der ginge.</translation>
    </message>
    <message numerus="yes">
        <source>{pieces}; %n of them are readable text that would go.</source>
        <comment>{pieces}; %n of them is readable text that would go.</comment>
        <translation>
            <numerusform>{pieces}; %n davon ist Lesetext, der ginge.</numerusform>
            <numerusform>{pieces}; %n davon sind Lesetext, der ginge.</numerusform>
        </translation>
    </message>
    <message>
        <source>It acts when an article is opened.</source>
        <translation>Sie wirkt, wenn ein Artikel geöffnet wird.</translation>
    </message>
    <message>
        <source>No corrections are kept, so there are no rules.</source>
        <translation>Es werden keine Korrekturen aufgehoben, also gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>It acts in the articles that are open, and when one is opened.</source>
        <translation>Sie wirkt in den offenen Artikeln und wenn einer geöffnet wird.</translation>
    </message>
    <message>
        <source>New rule: {rule}.</source>
        <translation>Neue Regel: {rule}.</translation>
    </message>
    <message>
        <source>Changed rule: {rule}.</source>
        <translation>Geänderte Regel: {rule}.</translation>
    </message>
    <message>
        <source>Forgot a rule: {rule}.</source>
        <translation>Regel vergessen: {rule}.</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n rules.</source>
        <comment>Forgot %n rule.</comment>
        <translation>
            <numerusform>%n Regel vergessen.</numerusform>
            <numerusform>%n Regeln vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in open articles is taken back.</source>
        <translation>Was sie in offenen Artikeln getan hat, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>What they did in open articles is taken back.</source>
        <translation>Was sie in offenen Artikeln getan haben, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>This rule still holds: {rule}.</source>
        <translation>Diese Regel gilt noch: {rule}.</translation>
    </message>
    <message>
        <source>Forget Rule</source>
        <translation>Regel vergessen</translation>
    </message>
    <message>
        <source>In All Articles…</source>
        <translation>In allen Artikeln …</translation>
    </message>
    <message>
        <source>On {site}…</source>
        <translation>Auf {site} …</translation>
    </message>
    <message>
        <source>Keep {piece} wherever Winnow meets it again?</source>
        <translation>{piece} behalten, wo immer Winnow es wieder antrifft?</translation>
    </message>
    <message>
        <source>Remove {piece} wherever Winnow meets it again?</source>
        <translation>{piece} entfernen, wo immer Winnow es wieder antrifft?</translation>
    </message>
    <message>
        <source>Manage rules in Edit → Rules.</source>
        <translation>Verwalten Sie Regeln unter „Bearbeiten“ → „Regeln“.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>piece of style rules</source>
        <translation>Stück Stilregeln</translation>
    </message>
    <message>
        <source>piece of data</source>
        <translation>Stück Daten</translation>
    </message>
    <message>
        <source>piece of page code</source>
        <translation>Stück Seitencode</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Stück Platzhalter</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>Stück Fehlermeldung</translation>
    </message>
    <message>
        <source>piece of encoded data</source>
        <translation>Stück kodierter Daten</translation>
    </message>
    <message>
        <source>piece of the page</source>
        <translation>Stück der Seite</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>Stück verborgener Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Stück Text</translation>
    </message>
    <message>
        <source>this {what}</source>
        <translation>dieses {what}</translation>
    </message>
    <message>
        <source>Keeps {piece} in all articles</source>
        <translation>Behält {piece} in allen Artikeln</translation>
    </message>
    <message>
        <source>Removes {piece} in all articles</source>
        <translation>Entfernt {piece} in allen Artikeln</translation>
    </message>
    <message>
        <source>Keeps {piece} on {site}</source>
        <translation>Behält {piece} auf {site}</translation>
    </message>
    <message>
        <source>Removes {piece} on {site}</source>
        <translation>Entfernt {piece} auf {site}</translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation>{what} behalten</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <comment>%n rule</comment>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n rules</source>
        <comment>{shown} of %n rule</comment>
        <translation>
            <numerusform>{shown} von %n Regel</numerusform>
            <numerusform>{shown} von %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections (*.json);;All files (*)</source>
        <translation>Korrekturen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no rule yet. You are asked when you restore or remove something.</source>
        <translation>Es gibt noch keine Regel. Sie werden gefragt, wenn Sie etwas wiederherstellen oder entfernen.</translation>
    </message>
    <message>
        <source>In no rule do all of these words stand.</source>
        <translation>In keiner Regel stehen alle diese Wörter.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>In den Regeln suchen</translation>
    </message>
    <message>
        <source>Search in what the rules do, where, and in their text</source>
        <translation>Suchen, was die Regeln tun, wo, und in ihrem Text</translation>
    </message>
    <message>
        <source>Number of rules</source>
        <translation>Zahl der Regeln</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Export Corrections…</source>
        <translation>Korrekturen exportieren …</translation>
    </message>
    <message>
        <source>Import Corrections…</source>
        <translation>Korrekturen importieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter changes a rule, Delete forgets it</source>
        <translation>Eingabe ändert eine Regel, Entf vergisst sie</translation>
    </message>
    <message>
        <source>What you decided for other articles too. A rule acts when an article is opened. Forget it, and what it did in open articles is taken back.</source>
        <translation>Was Sie auch für andere Artikel entschieden haben. Eine Regel wirkt, wenn ein Artikel geöffnet wird. Wird sie vergessen, ist zurückgenommen, was sie in offenen Artikeln getan hat.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <translation>Korrekturen exportieren</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Korrekturen importieren</translation>
    </message>
    <message>
        <source>This file holds no corrections of Winnow.</source>
        <translation>Diese Datei enthält keine Korrekturen von Winnow.</translation>
    </message>
    <message>
        <source>Choose one that Winnow exported.</source>
        <translation>Wählen Sie eine, die Winnow exportiert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and rules were added.</source>
        <comment>%n decision or rule was added.</comment>
        <translation>
            <numerusform>%n Entscheidung oder Regel kam hinzu.</numerusform>
            <numerusform>%n Entscheidungen und Regeln kamen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Nichts darin war neu.</translation>
    </message>
    <message>
        <source>They act when an article is opened.</source>
        <translation>Sie wirken, wenn ein Artikel geöffnet wird.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>In how many places of the open articles it acts</source>
        <translation>An wie vielen Stellen der offenen Artikel sie wirkt</translation>
    </message>
    <message>
        <source>In how many articles it has acted</source>
        <translation>In wie vielen Artikeln sie gewirkt hat</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Selected Text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message numerus="yes">
        <source>Call %n Pieces {kind}</source>
        <comment>Call %n Piece {kind}</comment>
        <translation>
            <numerusform>%n Stelle umbenennen: {kind}</numerusform>
            <numerusform>%n Stellen umbenennen: {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>Call It {kind}</source>
        <translation>Umbenennen: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n Pieces</source>
        <comment>%n Piece</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move Edge of {kind}</source>
        <translation>Rand verschieben: {kind}</translation>
    </message>
    <message>
        <source>Clean a Folder</source>
        <translation>Ordner säubern</translation>
    </message>
    <message>
        <source>Cleaning into this folder was begun. What is there already stays.</source>
        <translation>Das Säubern in diesen Ordner wurde begonnen. Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>This folder holds files already. What is there stays, and its articles are not cleaned again.</source>
        <translation>In diesem Ordner sind schon Dateien. Was da ist, bleibt, und diese Artikel werden nicht noch einmal gesäubert.</translation>
    </message>
    <message>
        <source>This folder holds what was cleaned from other articles. Choose another one.</source>
        <translation>In diesem Ordner liegt, was aus anderen Artikeln gesäubert wurde. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This lies within the folder that is to be cleaned. Choose another one.</source>
        <translation>Er liegt in dem Ordner, der gesäubert werden soll. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Säubern</translation>
    </message>
    <message>
        <source>A folder, or a file that holds articles</source>
        <translation>Ein Ordner, oder eine Datei, die Artikel enthält</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>A folder, which need not be there yet</source>
        <translation>Ein Ordner, den es noch nicht geben muss</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Choose the folder to clean</source>
        <translation>Den zu säubernden Ordner wählen</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Choose the file to clean</source>
        <translation>Die zu säubernde Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of outputs</source>
        <translation>Den Zielordner wählen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Found for each file</source>
        <translation>Für jede Datei gefunden</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>Weitermachen, wo angehalten wurde</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>The folder to clean</source>
        <translation>Der zu säubernde Ordner</translation>
    </message>
    <message>
        <source>The file to clean</source>
        <translation>Die zu säubernde Datei</translation>
    </message>
    <message>
        <source>The folder of outputs</source>
        <translation>Der Zielordner</translation>
    </message>
    <message>
        <source>C&amp;lean</source>
        <translation>S&amp;äubern</translation>
    </message>
    <message>
        <source>In&amp;to</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>As in the window, code goes that is {share} sure to have leaked ({level}). {reach}.</source>
        <translation>Wie im Fenster geht Code, der zu {share} sicher durchgesickert ist ({level}). {reach}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>Report of removals</source>
        <translation>Bericht der Entfernungen</translation>
    </message>
    <message>
        <source>JSON lines, one file</source>
        <translation>JSON-Zeilen, eine Datei</translation>
    </message>
    <message>
        <source>{name} cleaned</source>
        <translation>{name} gesäubert</translation>
    </message>
    <message>
        <source>The process that cleans could not be started.</source>
        <translation>Der Prozess, der säubert, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Articles that failed, and why</source>
        <translation>Artikel, die fehlschlugen, und warum</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>&amp;Bericht zeigen</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Clean &amp;Another…</source>
        <translation>&amp;Weiteren säubern …</translation>
    </message>
    <message>
        <source>{source}, into {folder}</source>
        <translation>{source}, in {folder}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>The window can be used meanwhile. Closing this dialog stops nothing.</source>
        <translation>Das Fenster lässt sich inzwischen benutzen. Diesen Dialog zu schließen hält nichts an.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed; the report lists them.</source>
        <comment>%n more failed; the report lists it.</comment>
        <translation>
            <numerusform>%n weiterer schlug fehl; der Bericht nennt ihn.</numerusform>
            <numerusform>%n weitere schlugen fehl; der Bericht nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on later where it was stopped: clean the same folder again.</source>
        <translation>Später geht es weiter, wo es angehalten wurde: Säubern Sie denselben Ordner noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>%n done</comment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>%n there already</comment>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>%n failed</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message>
        <source>Cleaned {articles}</source>
        <translation>{articles} gesäubert</translation>
    </message>
    <message>
        <source>Stopped after {articles}</source>
        <translation>Angehalten nach {articles}</translation>
    </message>
    <message>
        <source>Broke off after {articles}</source>
        <translation>Abgebrochen nach {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n were there already</source>
        <comment>{sentence}; %n was there already</comment>
        <translation>
            <numerusform>{sentence}; %n war schon da</numerusform>
            <numerusform>{sentence}; %n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n failed.</source>
        <comment>{sentence}; %n failed.</comment>
        <translation>
            <numerusform>{sentence}; %n fehlgeschlagen.</numerusform>
            <numerusform>{sentence}; %n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {counts}</source>
        <translation>Angehalten: {counts}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The process that writes articles stopped.</source>
        <translation>Der Prozess, der Artikel schreibt, hat aufgehört.</translation>
    </message>
    <message>
        <source>Try it again. No file was changed.</source>
        <translation>Versuchen Sie es noch einmal. Keine Datei wurde verändert.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be set in pages.</source>
        <translation>„{name}“ ist zu lang, um in Seiten gesetzt zu werden.</translation>
    </message>
    <message>
        <source>Save it as plain text or as a web page.</source>
        <translation>Sichern Sie es als reinen Text oder als Webseite.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Page Setup…</source>
        <translation>Seite einrichten …</translation>
    </message>
    <message>
        <source>Print “{title}” — Winnow</source>
        <translation>„{title}“ drucken – Winnow</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What there is no room for</source>
        <translation>Wofür kein Platz ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>Number of the page that is shown</source>
        <translation>Nummer der gezeigten Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Winnow Guide</source>
        <translation>Winnow-Handbuch</translation>
    </message>
    <message>
        <source>Look in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nichts im Handbuch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>“{name}” holds several articles by now.</source>
        <translation>„{name}“ enthält inzwischen mehrere Artikel.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to list.</source>
        <translation>„{name}“ aufzulisten dauerte länger als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>What was found until then can be opened.</source>
        <translation>Was bis dahin gefunden wurde, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The process that lists “{name}” gave an answer that makes no sense and was stopped.</source>
        <translation>Der Prozess, der „{name}“ auflistet, gab eine sinnlose Antwort und wurde angehalten.</translation>
    </message>
    <message>
        <source>The process that lists “{name}” stopped.</source>
        <translation>Der Prozess, der „{name}“ auflistet, hat aufgehört.</translation>
    </message>
    <message>
        <source>What it found can be opened.</source>
        <translation>Was er fand, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Winnow fetches nothing from the web. Save the page, and open the file.</source>
        <translation>Winnow holt nichts aus dem Netz. Sichern Sie die Seite und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>A picture cannot be opened. Winnow reads text and pages.</source>
        <translation>Ein Bild lässt sich nicht öffnen. Winnow liest Text und Seiten.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>Stop opening this (Esc)</source>
        <translation>Dieses Öffnen anhalten (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>  (%n more)</source>
        <comment>  (%n more)</comment>
        <translation>
            <numerusform>  (%n weitere)</numerusform>
            <numerusform>  (%n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaning “{name}” again…</source>
        <translation>„{name}“ wird neu gesäubert …</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>Waiting to be opened</source>
        <translation>Wartet auf das Öffnen</translation>
    </message>
    <message>
        <source>Delete takes a row away and gives up what it opens</source>
        <translation>Entf nimmt eine Zeile weg und gibt auf, was sie öffnet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Opening {number} of {total}</source>
        <translation>{number} von {total} wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n not opened</source>
        <comment>%n not opened</comment>
        <translation>
            <numerusform>%n nicht geöffnet</numerusform>
            <numerusform>%n nicht geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The process that cleans articles gave an answer that makes no sense and was stopped at “{name}”.</source>
        <translation>Der Prozess, der Artikel säubert, gab bei „{name}“ eine sinnlose Antwort und wurde angehalten.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds, so Winnow gave it up.</source>
        <translation>„{name}“ dauerte länger als {seconds} Sekunden, also gab Winnow es auf.</translation>
    </message>
    <message>
        <source>Split it, or open a part of it.</source>
        <translation>Teilen Sie es, oder öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The process that cleans articles could not be started at “{name}”.</source>
        <translation>Der Prozess, der Artikel säubert, ließ sich bei „{name}“ nicht starten.</translation>
    </message>
    <message>
        <source>The process that cleans articles stopped at “{name}”.</source>
        <translation>Der Prozess, der Artikel säubert, hat bei „{name}“ aufgehört.</translation>
    </message>
    <message>
        <source>Open it again, or split it if that happens twice. Everything else goes on.</source>
        <translation>Öffnen Sie es noch einmal, oder teilen Sie es, wenn das zweimal geschieht. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>The article shows it as “{shown}”, but it leads to “{host}”.</source>
        <translation>Der Artikel zeigt ihn als „{shown}“, doch er führt zu „{host}“.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can look like others: “{letters}”.</source>
        <translation>Der Name hat ungewöhnliche Buchstaben, die anderen gleichen können: „{letters}“.</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site. The site is “{host}”.</source>
        <translation>Was vor dem @ steht, ist nicht die Website. Die Website ist „{host}“.</translation>
    </message>
    <message>
        <source>The article shows it as “{shown}”, but the letter would go to “{to}”.</source>
        <translation>Der Artikel zeigt ihn als „{shown}“, doch der Brief ginge an „{to}“.</translation>
    </message>
    <message>
        <source>It asks your mail program to attach a file.</source>
        <translation>Er bittet Ihr Mailprogramm, eine Datei anzuhängen.</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>Link&amp;adresse kopieren</translation>
    </message>
    <message>
        <source>Copy Link Te&amp;xt</source>
        <translation>Link&amp;text kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to Place</source>
        <translation>Zur &amp;Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Write a Letter…</source>
        <translation>&amp;Brief schreiben …</translation>
    </message>
    <message>
        <source>Open in &amp;Browser…</source>
        <translation>Im &amp;Browser öffnen …</translation>
    </message>
    <message>
        <source>Link address copied</source>
        <translation>Linkadresse kopiert</translation>
    </message>
    <message>
        <source>Link text copied</source>
        <translation>Linktext kopiert</translation>
    </message>
    <message>
        <source>Winnow does not follow this link.</source>
        <translation>Winnow folgt diesem Link nicht.</translation>
    </message>
    <message>
        <source>It leads to a page beside this one, and this one does not say where it was.</source>
        <translation>Er führt zu einer Seite neben dieser, und diese sagt nicht, wo sie war.</translation>
    </message>
    <message>
        <source>Open {site} outside Winnow?</source>
        <translation>{site} außerhalb von Winnow öffnen?</translation>
    </message>
    <message>
        <source>Write to {address}?</source>
        <translation>An {address} schreiben?</translation>
    </message>
    <message>
        <source>Write a letter?</source>
        <translation>Einen Brief schreiben?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>This link leads to a part of the page that is not part of the article.</source>
        <translation>Dieser Link führt zu einem Teil der Seite, der nicht zum Artikel gehört.</translation>
    </message>
    <message>
        <source>You find it in the original.</source>
        <translation>Sie finden ihn im Original.</translation>
    </message>
    <message>
        <source>This link leads to a place that the page does not have.</source>
        <translation>Dieser Link führt zu einer Stelle, die die Seite nicht hat.</translation>
    </message>
    <message>
        <source>A script, which Winnow never runs</source>
        <translation>Ein Skript, das Winnow nie ausführt</translation>
    </message>
    <message>
        <source>Data within the page, which Winnow does not open</source>
        <translation>Daten in der Seite, die Winnow nicht öffnet</translation>
    </message>
    <message>
        <source>Data of the page’s scripts, which Winnow does not have</source>
        <translation>Daten der Skripte der Seite, die Winnow nicht hat</translation>
    </message>
    <message>
        <source>A file on a disk, which Winnow does not open</source>
        <translation>Eine Datei auf einer Platte, die Winnow nicht öffnet</translation>
    </message>
    <message>
        <source>A place in this article: #{name}</source>
        <translation>Eine Stelle in diesem Artikel: #{name}</translation>
    </message>
    <message>
        <source>The beginning of this article</source>
        <translation>Der Anfang dieses Artikels</translation>
    </message>
    <message>
        <source>A letter: {address}</source>
        <translation>Ein Brief: {address}</translation>
    </message>
    <message>
        <source>{address} (written “{written}”)</source>
        <translation>{address} (geschrieben „{written}“)</translation>
    </message>
    <message>
        <source>Winnow does not follow this link</source>
        <translation>Winnow folgt diesem Link nicht</translation>
    </message>
    <message>
        <source>A page beside this one, which does not say where it was</source>
        <translation>Eine Seite neben dieser, die nicht sagt, wo sie war</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Ziehen Sie einen Artikel hierher</translation>
    </message>
    <message>
        <source>Text, web pages, documents, books, archives or a folder. You read them clean, beside the original, with every removed piece of code marked and explained.</source>
        <translation>Text, Webseiten, Dokumente, Bücher, Archive oder ein Ordner. Sie lesen sie sauber neben dem Original, und jedes entfernte Stück Code ist markiert und erklärt.</translation>
    </message>
    <message>
        <source>Drop field</source>
        <translation>Ablagefeld</translation>
    </message>
    <message>
        <source>Nothing is changed, sent or run.</source>
        <translation>Nichts wird verändert, gesendet oder ausgeführt.</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Ablageziel</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n files</source>
        <comment>Drop to open %n file</comment>
        <translation>
            <numerusform>%n Datei zum Öffnen ablegen</numerusform>
            <numerusform>%n Dateien zum Öffnen ablegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artikel ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nothing removed</source>
        <translation>nichts entfernt</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Enter opens a file, Delete forgets it</source>
        <translation>Eingabe öffnet eine Datei, Entf vergisst sie</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <comment>%n space</comment>
        <translation>
            <numerusform>%n Leerzeichen</numerusform>
            <numerusform>%n Leerzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty lines</source>
        <comment>%n empty line</comment>
        <translation>
            <numerusform>%n Leerzeile</numerusform>
            <numerusform>%n Leerzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page’s head, %n characters</source>
        <comment>The page’s head, %n character</comment>
        <translation>
            <numerusform>Der Kopf der Seite, %n Zeichen</numerusform>
            <numerusform>Der Kopf der Seite, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Aufklappen: {what}</translation>
    </message>
    <message>
        <source>Fold: {what}</source>
        <translation>Zuklappen: {what}</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Show the page as it was written, with its tags</source>
        <translation>Die Seite zeigen, wie sie geschrieben ist, mit ihren Tags</translation>
    </message>
    <message>
        <source>Show the page’s own text, without tags</source>
        <translation>Den eigenen Text der Seite zeigen, ohne Tags</translation>
    </message>
    <message>
        <source>, {share} sure</source>
        <translation>, zu {share} sicher</translation>
    </message>
    <message>
        <source>Overview of the removals</source>
        <translation>Übersicht der Entfernungen</translation>
    </message>
    <message numerus="yes">
        <source>%n marks, from the beginning of the original at the top to its end at the bottom</source>
        <comment>%n mark, from the beginning of the original at the top to its end at the bottom</comment>
        <translation>
            <numerusform>%n Marke, vom Anfang des Originals oben bis zu seinem Ende unten</numerusform>
            <numerusform>%n Marken, vom Anfang des Originals oben bis zu seinem Ende unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspected: {piece}</source>
        <translation>Verdächtig: {piece}</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>Stilblatt</translation>
    </message>
    <message>
        <source>text for browsers without scripts</source>
        <translation>Text für Browser ohne Skripte</translation>
    </message>
    <message>
        <source>text for browsers without frames</source>
        <translation>Text für Browser ohne Frames</translation>
    </message>
    <message>
        <source>text for old browsers</source>
        <translation>Text für alte Browser</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>embedded page</source>
        <translation>eingebettete Seite</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>eingebettetes Objekt</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n characters</source>
        <comment>{what}, %n character</comment>
        <translation>
            <numerusform>{what}, %n Zeichen</numerusform>
            <numerusform>{what}, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the rest…</source>
        <translation>Der Rest wird gesetzt …</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Originaltext</translation>
    </message>
    <message>
        <source>The page’s own text</source>
        <translation>Der eigene Text der Seite</translation>
    </message>
    <message>
        <source>Enter opens or folds the current removal, if it is a long one</source>
        <translation>Eingabe klappt die aktuelle Entfernung auf oder zu, wenn sie lang ist</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>The headings of the article; Enter goes to one</source>
        <translation>Die Überschriften des Artikels; Eingabe geht zu einer</translation>
    </message>
    <message>
        <source>{heading}, level {level}</source>
        <translation>{heading}, Ebene {level}</translation>
    </message>
    <message>
        <source>Nothing is left to read</source>
        <translation>Nichts bleibt zu lesen</translation>
    </message>
    <message>
        <source>Clean with “{level}”</source>
        <translation>Säubern mit „{level}“</translation>
    </message>
    <message>
        <source>Remove Less of the Page</source>
        <translation>Weniger von der Seite entfernen</translation>
    </message>
    <message>
        <source>Show the Original</source>
        <translation>Das Original zeigen</translation>
    </message>
    <message>
        <source>Read It in Another Encoding…</source>
        <translation>In anderer Kodierung lesen …</translation>
    </message>
    <message>
        <source>Nothing is left to read.</source>
        <translation>Nichts bleibt zu lesen.</translation>
    </message>
    <message>
        <source>All of this text was removed. Nothing is lost: what went can come back.</source>
        <translation>Dieser Text wurde ganz entfernt. Nichts ist verloren: Was ging, kann zurückkommen.</translation>
    </message>
    <message>
        <source>There is no text in here.</source>
        <translation>Hier ist kein Text.</translation>
    </message>
    <message>
        <source>Where there should be some, it may be in another encoding.</source>
        <translation>Wo welcher sein sollte, steht er vielleicht in einer anderen Kodierung.</translation>
    </message>
    <message>
        <source>Restore the Largest Removals</source>
        <translation>Die größten Entfernungen wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the Largest Removal</source>
        <translation>Die größte Entfernung wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n characters removed</source>
        <comment>{kind}, %n character removed</comment>
        <translation>
            <numerusform>{kind}, %n Zeichen entfernt</numerusform>
            <numerusform>{kind}, %n Zeichen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>Winnow fetches nothing by itself. “Load Pictures…” in the View menu asks for it.</source>
        <translation>Winnow holt nichts von selbst. „Bilder laden …“ im Menü „Ansicht“ fragt danach.</translation>
    </message>
    <message>
        <source>It should stand beside the page and does not.</source>
        <translation>Es sollte neben der Seite liegen, tut es aber nicht.</translation>
    </message>
    <message>
        <source>It is larger than Winnow shows.</source>
        <translation>Es ist größer, als Winnow zeigt.</translation>
    </message>
    <message>
        <source>Winnow does not show it: it is damaged, of another form, or outside of the page’s folder.</source>
        <translation>Winnow zeigt es nicht: Es ist beschädigt, hat eine andere Form oder liegt außerhalb des Ordners der Seite.</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>Es ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <translation>Zum Vergrößern klicken</translation>
    </message>
    <message>
        <source>&amp;Enlarge Image</source>
        <translation>Bild v&amp;ergrößern</translation>
    </message>
    <message>
        <source>Readable text</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>Esc closes   ·   + and − zoom   ·   ← and → show the others</source>
        <translation>Esc schließt   ·   + und − vergrößern und verkleinern   ·   ← und → zeigen die anderen</translation>
    </message>
    <message>
        <source>Esc closes   ·   + and − zoom</source>
        <translation>Esc schließt   ·   + und − vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{rank} von {count}</translation>
    </message>
    <message>
        <source>Enlarged image {number}</source>
        <translation>Vergrößertes Bild {number}</translation>
    </message>
    <message>
        <source>Enlarged image</source>
        <translation>Vergrößertes Bild</translation>
    </message>
    <message>
        <source>No image that is shown is in sight</source>
        <translation>Kein gezeigtes Bild ist in Sicht</translation>
    </message>
    <message>
        <source>what came makes no sense</source>
        <translation>was kam, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>nothing came of it</source>
        <translation>es kam nichts dabei heraus</translation>
    </message>
    <message>
        <source>the process that loads pictures stopped</source>
        <translation>der Prozess, der Bilder lädt, hat aufgehört</translation>
    </message>
    <message>
        <source>the process that loads pictures does not start</source>
        <translation>der Prozess, der Bilder lädt, startet nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop loading pictures</source>
        <translation>Das Laden der Bilder anhalten</translation>
    </message>
    <message>
        <source>Load no more pictures (Esc)</source>
        <translation>Keine weiteren Bilder laden (Esc)</translation>
    </message>
    <message>
        <source>Load Pi&amp;ctures ({pictures})…</source>
        <translation>B&amp;ilder laden ({pictures}) …</translation>
    </message>
    <message>
        <source>Load Pi&amp;ctures…</source>
        <translation>B&amp;ilder laden …</translation>
    </message>
    <message numerus="yes">
        <source>From {servers}. Their servers learn the address of your computer, and that somebody looks at these pictures.</source>
        <comment>From {servers}. Its server learns the address of your computer, and that somebody looks at this picture.</comment>
        <translation>
            <numerusform>Von {servers}. Dessen Server erfährt die Adresse Ihres Rechners, und dass jemand dieses Bild ansieht.</numerusform>
            <numerusform>Von {servers}. Deren Server erfahren die Adresse Ihres Rechners, und dass jemand diese Bilder ansieht.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {servers}. Its server learns the address of your computer, and that somebody looks at these pictures.</source>
        <translation>Von {servers}. Dessen Server erfährt die Adresse Ihres Rechners, und dass jemand diese Bilder ansieht.</translation>
    </message>
    <message>
        <source>Load the first {pictures}?</source>
        <translation>Die ersten laden: {pictures}?</translation>
    </message>
    <message>
        <source>Load {pictures}?</source>
        <translation>{pictures} laden?</translation>
    </message>
    <message>
        <source>Load Pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>you stopped it</source>
        <translation>Sie haben es angehalten</translation>
    </message>
    <message>
        <source>Loading pictures {number} of {total} from {hosts}</source>
        <translation>Bilder werden geladen: {number} von {total}, von {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <comment>%n host</comment>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Servern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures loaded</source>
        <comment>%n picture loaded</comment>
        <translation>
            <numerusform>%n Bild geladen</numerusform>
            <numerusform>%n Bilder geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message numerus="yes">
        <source>{loaded}, %n not: {why}</source>
        <comment>{loaded}, %n not: {why}</comment>
        <translation>
            <numerusform>{loaded}, %n nicht: {why}</numerusform>
            <numerusform>{loaded}, %n nicht: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} from {hosts}</source>
        <translation>{pictures} von {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Säubern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Reset to Defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give everything here the value that it had at first; your recent files stay</source>
        <translation>Allem hier den Wert vom Anfang geben; zuletzt geöffnete Dateien bleiben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Scroll both panes together</source>
        <translation>Beide Bereiche zusammen rollen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows what your desktop asks for, light or dark.</source>
        <translation>„System“ folgt dem, was Ihr Desktop verlangt: hell oder dunkel.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>It is spoken when Winnow starts the next time.</source>
        <translation>Sie gilt, wenn Winnow das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Text of the reader</source>
        <translation>Text des Lesebereichs</translation>
    </message>
    <message>
        <source>How sure Winnow must be that code leaked before it removes it. What is less likely is marked and stays.</source>
        <translation>Wie sicher Winnow sein muss, dass Code durchgesickert ist, bevor es ihn entfernt. Was weniger wahrscheinlich ist, wird markiert und bleibt.</translation>
    </message>
    <message>
        <source>How much of a page goes</source>
        <translation>Wie viel von einer Seite geht</translation>
    </message>
    <message>
        <source>What is no part of a saved page&apos;s article. Scripts, styles and hidden text always go.</source>
        <translation>Was kein Teil des Artikels einer gesicherten Seite ist. Skripte, Stile und verborgener Text gehen immer.</translation>
    </message>
    <message>
        <source>Open the articles of last time</source>
        <translation>Die Artikel vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Remember the files that were opened</source>
        <translation>Geöffnete Dateien merken</translation>
    </message>
    <message>
        <source>Forget Recent Files</source>
        <translation>Zuletzt geöffnete vergessen</translation>
    </message>
    <message>
        <source>The open dialog begins in</source>
        <translation>Der Öffnen-Dialog beginnt in</translation>
    </message>
    <message>
        <source>The Last Folder</source>
        <translation>Letzter Ordner</translation>
    </message>
    <message>
        <source>Always the Same</source>
        <translation>Immer derselbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Begin them with where they come from</source>
        <translation>Mit der Herkunft beginnen</translation>
    </message>
    <message>
        <source>When Winnow starts</source>
        <translation>Wenn Winnow startet</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Gesicherte Texte</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>{tip}: {share} sure or more.</source>
        <translation>{tip}: zu {share} sicher oder mehr.</translation>
    </message>
    <message>
        <source>The folder that the open dialog begins in</source>
        <translation>Der Ordner, in dem der Öffnen-Dialog beginnt</translation>
    </message>
    <message>
        <source>Installed faces</source>
        <translation>Installierte Schriften</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>Andere Schrift</translation>
    </message>
    <message>
        <source>Any face that is installed; type a part of its name to find it</source>
        <translation>Jede installierte Schrift; ein Teil des Namens findet sie</translation>
    </message>
    <message>
        <source>Installed faces that match</source>
        <translation>Passende installierte Schriften</translation>
    </message>
    <message>
        <source>Another face…</source>
        <translation>Andere Schrift …</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Legible</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Size, face, spacing and width of the reader&apos;s text</source>
        <translation>Größe, Schrift, Abstand und Breite des Lesetexts</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Hyphenate long words</source>
        <translation>Lange Wörter trennen</translation>
    </message>
    <message>
        <source>Mark what was removed</source>
        <translation>Entferntes markieren</translation>
    </message>
    <message>
        <source>A small mark in the text where code or a part of the page was removed</source>
        <translation>Eine kleine Marke im Text, wo Code oder ein Teil der Seite entfernt wurde</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset type</source>
        <translation>Schrift zurücksetzen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>{points} pt</source>
        <translation>{points} pt</translation>
    </message>
    <message>
        <source>Size, face and spacing of the text, and the theme</source>
        <translation>Größe, Schrift und Abstand des Textes, und das Farbschema</translation>
    </message>
    <message>
        <source>Text of the piece</source>
        <translation>Text der Stelle</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>What these words mean</source>
        <translation>Was diese Wörter bedeuten</translation>
    </message>
    <message>
        <source>Choose a removal to see what it is.</source>
        <translation>Wählen Sie eine Entfernung, um zu sehen, was sie ist.</translation>
    </message>
    <message>
        <source>No removal is like that.</source>
        <translation>Keine Entfernung ist so.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{state}. {what} It stays in the text.</source>
        <translation>{state}. {what} Es bleibt im Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <comment>%n character</comment>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this {kind}</source>
        <translation>Entfernen: {kind}</translation>
    </message>
    <message>
        <source>Restore this {kind}</source>
        <translation>Wiederherstellen: {kind}</translation>
    </message>
    <message>
        <source>Change the kind of this piece</source>
        <translation>Die Art dieser Stelle ändern</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more characters</source>
        <comment>… and %n more character</comment>
        <translation>
            <numerusform>… und %n weiteres Zeichen</numerusform>
            <numerusform>… und %n weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>It says “{words}”</source>
        <translation>Darin steht „{words}“</translation>
    </message>
    <message>
        <source>It holds no words</source>
        <translation>Sie enthält keine Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces chosen: {kinds}.</source>
        <comment>%n piece chosen: {kinds}.</comment>
        <translation>
            <numerusform>%n Stelle gewählt: {kinds}.</numerusform>
            <numerusform>%n Stellen gewählt: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n pieces</source>
        <comment>Remove this %n piece</comment>
        <translation>
            <numerusform>Diese %n Stelle entfernen</numerusform>
            <numerusform>Diese %n Stellen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore these %n pieces</source>
        <comment>Restore this %n piece</comment>
        <translation>
            <numerusform>Diese %n Stelle wiederherstellen</numerusform>
            <numerusform>Diese %n Stellen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of these %n pieces</source>
        <comment>Change the kind of this %n piece</comment>
        <translation>
            <numerusform>Die Art dieser %n Stelle ändern</numerusform>
            <numerusform>Die Art dieser %n Stellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>&amp;Art ändern</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Filter the removals by words</source>
        <translation>Die Entfernungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the removals by kind and state</source>
        <translation>Die Entfernungen nach Art und Zustand filtern</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>In Groups</source>
        <translation>In Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>%n chosen</comment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Nothing removed</source>
        <translation>Nichts entfernt</translation>
    </message>
    <message>
        <source>Nothing had to be removed.</source>
        <translation>Nichts musste entfernt werden.</translation>
    </message>
    <message>
        <source>{removals}, {share} of the original</source>
        <translation>{removals}, {share} des Originals</translation>
    </message>
    <message numerus="yes">
        <source>, %n suspected</source>
        <comment>, %n suspected</comment>
        <translation>
            <numerusform>, %n verdächtig</numerusform>
            <numerusform>, %n verdächtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n restored</source>
        <comment>, %n restored</comment>
        <translation>
            <numerusform>, %n wiederhergestellt</numerusform>
            <numerusform>, %n wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Remove only code that has almost certainly leaked, to the letter</source>
        <translation>Nur Code entfernen, der so gut wie sicher durchgesickert ist, auf den Buchstaben genau</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Remove code that has more likely leaked than not</source>
        <translation>Code entfernen, der eher durchgesickert ist als nicht</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Remove code that may well have leaked</source>
        <translation>Code entfernen, der gut durchgesickert sein kann</translation>
    </message>
    <message>
        <source>How sure Winnow must be that code leaked, and where it begins and ends; what is less sure is marked and stays</source>
        <translation>Wie sicher Winnow sein muss, dass Code durchgesickert ist und wo er beginnt und endet; was weniger sicher ist, wird markiert und bleibt</translation>
    </message>
    <message>
        <source>{tip}: {share} sure or more</source>
        <translation>{tip}: zu {share} sicher oder mehr</translation>
    </message>
    <message>
        <source>{level} cleaning</source>
        <translation>Säubern: {level}</translation>
    </message>
    <message>
        <source>Cleaning level</source>
        <translation>Stufe des Säuberns</translation>
    </message>
    <message numerus="yes">
        <source>%n more would go</source>
        <comment>%n more would go</comment>
        <translation>
            <numerusform>%n mehr würden gehen</numerusform>
            <numerusform>%n mehr würden gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer would go</source>
        <comment>%n fewer would go</comment>
        <translation>
            <numerusform>%n weniger würden gehen</numerusform>
            <numerusform>%n weniger würden gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Why it went</source>
        <translation>Warum es ging</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How many characters long it is</source>
        <translation>Wie viele Zeichen lang es ist</translation>
    </message>
    <message>
        <source>The line of the original that it begins in</source>
        <translation>Die Zeile des Originals, in der es beginnt</translation>
    </message>
    <message>
        <source>How sure Winnow is that all of the piece should go, and nothing beside it</source>
        <translation>Wie sicher Winnow ist, dass das ganze Stück gehen soll, und nichts daneben</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected</source>
        <comment>%n suspected</comment>
        <translation>
            <numerusform>%n verdächtig</numerusform>
            <numerusform>%n verdächtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <comment>%n restored</comment>
        <translation>
            <numerusform>%n wiederhergestellt</numerusform>
            <numerusform>%n wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>List of removals</source>
        <translation>Liste der Entfernungen</translation>
    </message>
    <message>
        <source>Enter goes to a piece; right and left open and fold a group</source>
        <translation>Eingabe geht zu einer Stelle; rechts und links klappen eine Gruppe auf und zu</translation>
    </message>
    <message>
        <source>Show Comments</source>
        <translation>Kommentare zeigen</translation>
    </message>
    <message>
        <source>Comments are no part of the article; put them back into the text</source>
        <translation>Kommentare sind kein Teil des Artikels; sie in den Text zurückholen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Remove only what is surely beside the article: {least} sure or more</source>
        <translation>Nur entfernen, was sicher neben dem Artikel steht: zu {least} sicher oder mehr</translation>
    </message>
    <message>
        <source>Less of the page goes</source>
        <translation>Weniger von der Seite geht</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Remove what is probably beside the article; headings, cells and short lines only where that is surer</source>
        <translation>Entfernen, was wahrscheinlich neben dem Artikel steht; Überschriften, Zellen und kurze Zeilen nur, wo das sicherer ist</translation>
    </message>
    <message>
        <source>The usual part of the page goes</source>
        <translation>Der übliche Teil der Seite geht</translation>
    </message>
    <message>
        <source>Remove whatever is more likely beside the article than part of it, headings and captions of it too: {least} sure or more</source>
        <translation>Alles entfernen, was eher neben dem Artikel steht als zu ihm gehört, auch seine Überschriften und Bildunterschriften: zu {least} sicher oder mehr</translation>
    </message>
    <message>
        <source>More of the page goes</source>
        <translation>Mehr von der Seite geht</translation>
    </message>
    <message>
        <source>How much of the page goes beside the article; scripts, styles and hidden text always do</source>
        <translation>Wie viel von der Seite neben dem Artikel geht; Skripte, Stile und verborgener Text immer</translation>
    </message>
    <message>
        <source>How much of the page goes</source>
        <translation>Wie viel von der Seite geht</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pieces below would stay</source>
        <comment>%n of the pieces below would stay</comment>
        <translation>
            <numerusform>%n der Stellen unten bliebe</numerusform>
            <numerusform>%n der Stellen unten blieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in the article</source>
        <translation>{what} im Artikel</translation>
    </message>
    <message>
        <source>{what} around the article</source>
        <translation>{what} um den Artikel</translation>
    </message>
    <message>
        <source>{what} in the page’s head</source>
        <translation>{what} im Kopf der Seite</translation>
    </message>
    <message>
        <source>{what} in the page’s code</source>
        <translation>{what} im Code der Seite</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Im Original suchen</translation>
    </message>
    <message>
        <source>Find in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <translation>Keine Wortteile finden</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What is written is a regular expression</source>
        <translation>Was dasteht, ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{number} hits</source>
        <comment>{number} hits</comment>
        <translation>
            <numerusform>{number} Treffer</numerusform>
            <numerusform>{number} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Position</source>
        <translation>Gehe zu Position</translation>
    </message>
    <message>
        <source>Position in the original</source>
        <translation>Position im Original</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe</translation>
    </message>
    <message>
        <source>Line (12), line and column (12:5), or character (#1234)</source>
        <translation>Zeile (12), Zeile und Spalte (12:5) oder Zeichen (#1234)</translation>
    </message>
    <message>
        <source>That is no place. It would be 12, 12:5 or #1234.</source>
        <translation>Das ist keine Stelle. Sie wäre 12, 12:5 oder #1234.</translation>
    </message>
    <message>
        <source>The last character is #{count}.</source>
        <translation>Das letzte Zeichen ist #{count}.</translation>
    </message>
    <message>
        <source>Lines and columns are counted from 1.</source>
        <translation>Zeilen und Spalten werden ab 1 gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n lines.</source>
        <comment>There is %n line.</comment>
        <translation>
            <numerusform>Es gibt %n Zeile.</numerusform>
            <numerusform>Es gibt %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} ends at column {last}.</source>
        <translation>Zeile {line} endet bei Spalte {last}.</translation>
    </message>
    <message>
        <source>within the page itself</source>
        <translation>in der Seite selbst</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Nicht geholt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>Zu groß zum Zeigen</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Image, not in this file</source>
        <translation>Bild, nicht in dieser Datei</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>noch {hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put this notice away (Esc)</source>
        <translation>Diesen Hinweis weglegen (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What could not be opened</source>
        <translation>Was sich nicht öffnen ließ</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <comment>%n file could not be opened.</comment>
        <translation>
            <numerusform>%n Datei ließ sich nicht öffnen.</numerusform>
            <numerusform>%n Dateien ließen sich nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer Details</source>
        <translation>Weniger Einzelheiten</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <comment>%n more behind</comment>
        <translation>
            <numerusform>%n weitere dahinter</numerusform>
            <numerusform>%n weitere dahinter</numerusform>
        </translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Script (JS)</source>
        <translation>Skript (JS)</translation>
    </message>
    <message>
        <source>Styles (CSS)</source>
        <translation>Stile (CSS)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Tags (HTML)</source>
        <translation>Tags (HTML)</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Encoded data</source>
        <translation>Kodierte Daten</translation>
    </message>
    <message>
        <source>Page extras</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Shows an article clean beside its original. Nothing is lost, nothing is run, and nothing is fetched but the pictures that you ask for.</source>
        <translation>Zeigt einen Artikel sauber neben seinem Original. Nichts geht verloren, nichts wird ausgeführt, und nichts wird geholt außer den Bildern, um die Sie bitten.</translation>
    </message>
    <message>
        <source>MIT, © 2026 The Winnow authors</source>
        <translation>MIT, © 2026 The Winnow authors</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufgehoben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>Über Winnow</translation>
    </message>
    <message>
        <source>Licence, places and versions</source>
        <translation>Lizenz, Orte und Versionen</translation>
    </message>
    <message>
        <source>Copy all of this, for a report</source>
        <translation>All das kopieren, für einen Bericht</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Move &amp;Edge</source>
        <translation>&amp;Rand verschieben</translation>
    </message>
    <message>
        <source>Copy Ci&amp;tation</source>
        <translation>&amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Art der Seite</translation>
    </message>
    <message>
        <source>Lead image</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>links nach rechts</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>rechts nach links</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Was es von sich sagt</translation>
    </message>
    <message>
        <source>What was made of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>, at {place}</source>
        <translation>, bei {place}</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Behälter</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecodable</source>
        <translation>Nicht dekodierbar</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>%n place</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and cleaned in</source>
        <translation>Gelesen und gesäubert in</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>from what the page holds for its scripts</source>
        <translation>aus dem, was die Seite für ihre Skripte enthält</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>{restored}, {removed}</source>
        <translation>{restored}, {removed}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Removed from</source>
        <translation>Entfernt ab</translation>
    </message>
    <message>
        <source>{share} certainty</source>
        <translation>{share} Sicherheit</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>About This Article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>All das als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>List the articles of a folder, and open them</source>
        <translation>Die Artikel eines Ordners auflisten und öffnen</translation>
    </message>
    <message>
        <source>Open from Clip&amp;board</source>
        <translation>Aus der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Open the text, page or files that were copied</source>
        <translation>Den Text, die Seite oder die Dateien öffnen, die kopiert wurden</translation>
    </message>
    <message>
        <source>Reloa&amp;d</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Read the file of the article in front again</source>
        <translation>Die Datei des Artikels vorn noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Save Readable Text As…</source>
        <translation>Lesetext si&amp;chern unter …</translation>
    </message>
    <message>
        <source>Save the readable text as text, Markdown, web page, EPUB or PDF</source>
        <translation>Den Lesetext als Text, Markdown, Webseite, EPUB oder PDF sichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation>&amp;Bericht sichern …</translation>
    </message>
    <message>
        <source>Save what was removed, with places and reasons</source>
        <translation>Sichern, was entfernt wurde, mit Stellen und Gründen</translation>
    </message>
    <message>
        <source>Cle&amp;an a Folder…</source>
        <translation>Ordner &amp;säubern …</translation>
    </message>
    <message>
        <source>Clean all articles of a folder, or of a file that holds many, into another folder</source>
        <translation>Alle Artikel eines Ordners, oder einer Datei mit vielen, in einen anderen Ordner säubern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>See the article on paper, and print it</source>
        <translation>Den Artikel auf Papier sehen und drucken</translation>
    </message>
    <message>
        <source>Abou&amp;t This Article…</source>
        <translation>Ü&amp;ber diesen Artikel …</translation>
    </message>
    <message>
        <source>See where it comes from, what it says of itself, and what was made of it</source>
        <translation>Sehen, woher er kommt, was er von sich sagt und was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>&amp;Artikel schließen</translation>
    </message>
    <message>
        <source>Close the article in front</source>
        <translation>Den Artikel vorn schließen</translation>
    </message>
    <message>
        <source>Close Ot&amp;hers</source>
        <translation>Andere schl&amp;ießen</translation>
    </message>
    <message>
        <source>Close every article but the one in front</source>
        <translation>Jeden Artikel schließen außer dem vorn</translation>
    </message>
    <message>
        <source>Close A&amp;ll</source>
        <translation>A&amp;lle schließen</translation>
    </message>
    <message>
        <source>Close every article</source>
        <translation>Jeden Artikel schließen</translation>
    </message>
    <message>
        <source>R&amp;eopen Closed</source>
        <translation>&amp;Geschlossenen wieder öffnen</translation>
    </message>
    <message>
        <source>Open the article that was closed last</source>
        <translation>Den zuletzt geschlossenen Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Noch einmal entscheiden, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Re&amp;store or Remove Again</source>
        <translation>W&amp;iederherstellen oder erneut entfernen</translation>
    </message>
    <message>
        <source>Put the current removal back, or remove it again</source>
        <translation>Die aktuelle Entfernung zurückholen oder wieder entfernen</translation>
    </message>
    <message>
        <source>Re&amp;move Selected Text</source>
        <translation>Ausgewählten Text &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the selected text from what is read</source>
        <translation>Den ausgewählten Text aus dem Lesetext entfernen</translation>
    </message>
    <message>
        <source>Copy &amp;Readable Text</source>
        <translation>&amp;Lesetext kopieren</translation>
    </message>
    <message>
        <source>Copy the whole readable text</source>
        <translation>Den ganzen Lesetext kopieren</translation>
    </message>
    <message>
        <source>Copy as Rich Te&amp;xt</source>
        <translation>&amp;Formatiert kopieren</translation>
    </message>
    <message>
        <source>Copy the whole article with its headings, links and tables</source>
        <translation>Den ganzen Artikel mit Überschriften, Links und Tabellen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the whole article as Markdown</source>
        <translation>Den ganzen Artikel als Markdown kopieren</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>Re&amp;geln …</translation>
    </message>
    <message>
        <source>See what you decided for all articles; export and import corrections</source>
        <translation>Sehen, was Sie für alle Artikel entschieden haben; Korrekturen exportieren und importieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find words in the pane that is read</source>
        <translation>Wörter in dem Bereich suchen, der gelesen wird</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Voriges suchen</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einstell&amp;ungen …</translation>
    </message>
    <message>
        <source>Set how Winnow looks and works</source>
        <translation>Einstellen, wie Winnow aussieht und arbeitet</translation>
    </message>
    <message>
        <source>&amp;Next Removal</source>
        <translation>&amp;Nächste Entfernung</translation>
    </message>
    <message>
        <source>Go to the next removal or suspected code</source>
        <translation>Zur nächsten Entfernung oder zu verdächtigem Code gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Removal</source>
        <translation>&amp;Vorige Entfernung</translation>
    </message>
    <message>
        <source>Go to the removal or suspected code before</source>
        <translation>Zur vorigen Entfernung oder zu verdächtigem Code davor gehen</translation>
    </message>
    <message>
        <source>Next S&amp;uspected</source>
        <translation>Nächster Ver&amp;dacht</translation>
    </message>
    <message>
        <source>Go to the next code that is only suspected</source>
        <translation>Zum nächsten Code gehen, der nur verdächtig ist</translation>
    </message>
    <message>
        <source>Go to P&amp;osition…</source>
        <translation>Gehe zu &amp;Position …</translation>
    </message>
    <message>
        <source>Go to a line or a character of the original</source>
        <translation>Zu einer Zeile oder einem Zeichen des Originals gehen</translation>
    </message>
    <message>
        <source>Next &amp;Heading</source>
        <translation>Nächste Über&amp;schrift</translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation>Zur nächsten Überschrift gehen</translation>
    </message>
    <message>
        <source>Previous Headin&amp;g</source>
        <translation>Vorige Übers&amp;chrift</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <translation>Zur vorigen Überschrift gehen</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Show the next article</source>
        <translation>Den nächsten Artikel zeigen</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>Voriger A&amp;rtikel</translation>
    </message>
    <message>
        <source>Show the article before</source>
        <translation>Den vorigen Artikel zeigen</translation>
    </message>
    <message>
        <source>&amp;Filter Articles…</source>
        <translation>Artikel &amp;filtern …</translation>
    </message>
    <message>
        <source>List only some of the articles</source>
        <translation>Nur einige der Artikel auflisten</translation>
    </message>
    <message>
        <source>Next in &amp;List</source>
        <translation>Nächster in der &amp;Liste</translation>
    </message>
    <message>
        <source>Show the next article of the list</source>
        <translation>Den nächsten Artikel der Liste zeigen</translation>
    </message>
    <message>
        <source>Previous in Lis&amp;t</source>
        <translation>Voriger in der Lis&amp;te</translation>
    </message>
    <message>
        <source>Show the article before in the list</source>
        <translation>Den vorigen Artikel der Liste zeigen</translation>
    </message>
    <message>
        <source>Filter &amp;Contents…</source>
        <translation>&amp;Inhalt filtern …</translation>
    </message>
    <message>
        <source>List only some of the contents</source>
        <translation>Nur einiges vom Inhalt auflisten</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go to the next pane or panel</source>
        <translation>Zum nächsten Bereich oder zur nächsten Leiste gehen</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the pane or panel before</source>
        <translation>Zum vorigen Bereich oder zur vorigen Leiste gehen</translation>
    </message>
    <message>
        <source>Winnow &amp;Guide</source>
        <translation>Winnow-&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read how Winnow is used</source>
        <translation>Lesen, wie man Winnow benutzt</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>See every action and its keys, and change them</source>
        <translation>Alle Aktionen und ihre Tasten sehen und ändern</translation>
    </message>
    <message>
        <source>&amp;What the Words Mean</source>
        <translation>&amp;Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Removed, suspected, restored, decision, rule, kind and level</source>
        <translation>Entfernt, verdächtig, wiederhergestellt, Entscheidung, Regel, Art und Stufe</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open an article that code leaked into</source>
        <translation>Einen Artikel öffnen, in den Code durchgesickert ist</translation>
    </message>
    <message>
        <source>&amp;About Winnow…</source>
        <translation>&amp;Über Winnow …</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <translation>Was das ist, und welche Version</translation>
    </message>
    <message>
        <source>As &amp;BibTeX</source>
        <translation>Als &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy the article’s entry for a bibliography in LaTeX</source>
        <translation>Den Eintrag des Artikels für ein Literaturverzeichnis in LaTeX kopieren</translation>
    </message>
    <message>
        <source>As &amp;CSL JSON</source>
        <translation>Als &amp;CSL JSON</translation>
    </message>
    <message>
        <source>Copy the article’s entry for Zotero, Pandoc and the like</source>
        <translation>Den Eintrag des Artikels für Zotero, Pandoc und dergleichen kopieren</translation>
    </message>
    <message>
        <source>As &amp;APA</source>
        <translation>Als &amp;APA</translation>
    </message>
    <message>
        <source>Copy the article’s entry in a list of references, in words</source>
        <translation>Den Eintrag des Artikels in einem Literaturverzeichnis kopieren, in Worten</translation>
    </message>
    <message>
        <source>Start Earlier</source>
        <translation>Früher beginnen</translation>
    </message>
    <message>
        <source>Start Later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>End Earlier</source>
        <translation>Früher enden</translation>
    </message>
    <message>
        <source>End Later</source>
        <translation>Später enden</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>Wie weit gelesen ist</translation>
    </message>
    <message>
        <source>How much of the article stands before the line that you read, and how long the rest takes</source>
        <translation>Wie viel des Artikels vor der Zeile steht, die Sie lesen, und wie lange der Rest dauert</translation>
    </message>
    <message>
        <source>{key} is for moving about in the window.</source>
        <translation>{key} dient zum Bewegen im Fenster.</translation>
    </message>
    <message>
        <source>{key} is for text that is selected.</source>
        <translation>{key} dient ausgewähltem Text.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>No action is called that, and none has that key.</source>
        <translation>Keine Aktion heißt so, und keine hat diese Taste.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action the keys that it had at first</source>
        <translation>Jeder Aktion die Tasten vom Anfang geben</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Enter changes the keys of an action</source>
        <translation>Eingabe ändert die Tasten einer Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Remove Keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Leave the action without any key</source>
        <translation>Der Aktion keine Taste lassen</translation>
    </message>
    <message>
        <source>Give the action the keys that it had at first</source>
        <translation>Der Aktion die Tasten vom Anfang geben</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Take the key from the action that has it</source>
        <translation>Die Taste der Aktion nehmen, die sie hat</translation>
    </message>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>Geändert; anfangs: {keys}</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”.</source>
        <translation>{key} ist die Taste von „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” is now {keys}.</source>
        <translation>„{action}“ hat jetzt {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>„{action}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} again.</source>
        <translation>„{action}“ hat wieder: {keys}.</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Every action has the keys that it had at first.</source>
        <translation>Jede Aktion hat die Tasten vom Anfang.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Setting the rest of the text …</source>
        <translation>Der Rest des Textes wird gesetzt …</translation>
    </message>
    <message>
        <source>Pieces that were removed, their share of the original’s characters, and suspected code, which stays</source>
        <translation>Entfernte Stellen, ihr Anteil an den Zeichen des Originals, und verdächtiger Code, der bleibt</translation>
    </message>
    <message>
        <source>Encoding: {name} ({reason})
Read and cleaned in {took}</source>
        <translation>Kodierung: {name} ({reason})
Gelesen und gesäubert in {took}</translation>
    </message>
    <message numerus="yes">
        <source>%n undecodable places</source>
        <comment>%n undecodable place</comment>
        <translation>
            <numerusform>%n nicht dekodierbare Stelle</numerusform>
            <numerusform>%n nicht dekodierbare Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding; each stands as � in the article</source>
        <translation>Bytes, die in dieser Kodierung kein Text sind; jedes steht als � im Artikel</translation>
    </message>
    <message>
        <source>Text from the page’s data</source>
        <translation>Text aus den Daten der Seite</translation>
    </message>
    <message>
        <source>The page shows little of its article. The text was taken from what the page holds for its scripts: {where}.</source>
        <translation>Die Seite zeigt wenig von ihrem Artikel. Der Text stammt aus dem, was die Seite für ihre Skripte enthält: {where}.</translation>
    </message>
    <message>
        <source>Nothing removed{rest}</source>
        <translation>Nichts entfernt{rest}</translation>
    </message>
    <message>
        <source>Nothing had to be removed</source>
        <translation>Nichts musste entfernt werden</translation>
    </message>
    <message>
        <source>{removals}, {share} of the original{rest}</source>
        <translation>{removals}, {share} des Originals{rest}</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>weniger als {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Which removal is the current one, suspected code among them</source>
        <translation>Welche Entfernung die aktuelle ist, verdächtiger Code eingeschlossen</translation>
    </message>
    <message>
        <source>None listed</source>
        <translation>Keine gelistet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Removals: {which}</source>
        <translation>Entfernungen: {which}</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lesetext</translation>
    </message>
    <message>
        <source>Show the article alone</source>
        <translation>Den Artikel allein zeigen</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Show both panes</source>
        <translation>Beide Bereiche zeigen</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>Show the original alone</source>
        <translation>Das Original allein zeigen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Den Bildschirm füllen</translation>
    </message>
    <message>
        <source>&amp;Link Panes</source>
        <translation>&amp;Bereiche koppeln</translation>
    </message>
    <message>
        <source>Te&amp;xt of the Page</source>
        <translation>Te&amp;xt der Seite</translation>
    </message>
    <message>
        <source>Show a page’s own text in the place of its source</source>
        <translation>Den eigenen Text einer Seite anstelle ihres Quelltexts zeigen</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation>Alles z&amp;uklappen</translation>
    </message>
    <message>
        <source>Fold the long removals of the original</source>
        <translation>Die langen Entfernungen des Originals zuklappen</translation>
    </message>
    <message>
        <source>Op&amp;en All</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>Open what is folded in the original</source>
        <translation>Aufklappen, was im Original zugeklappt ist</translation>
    </message>
    <message>
        <source>&amp;Marks of Removals</source>
        <translation>&amp;Marken der Entfernungen</translation>
    </message>
    <message>
        <source>Mark in the reader where something was removed</source>
        <translation>Im Lesetext markieren, wo etwas entfernt wurde</translation>
    </message>
    <message>
        <source>Ask their servers for the pictures of this article that are not in its file</source>
        <translation>Die Bilder dieses Artikels, die nicht in seiner Datei sind, von ihren Servern erbitten</translation>
    </message>
    <message>
        <source>Enlar&amp;ge Image</source>
        <translation>Bild ver&amp;größern</translation>
    </message>
    <message>
        <source>See the first image in sight over the whole window</source>
        <translation>Das erste sichtbare Bild über das ganze Fenster sehen</translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation>S&amp;chrift …</translation>
    </message>
    <message>
        <source>Size, face, spacing and width of the text, and the theme</source>
        <translation>Größe, Schrift, Abstand und Breite des Textes, und das Farbschema</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Normale G&amp;röße</translation>
    </message>
    <message>
        <source>Text of the normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Winnow shows an article without what does not belong to it. The original never changes: whatever is taken out of the text is listed, and can come back.</source>
        <translation>Winnow zeigt einen Artikel ohne das, was nicht zu ihm gehört. Das Original ändert sich nie: Was aus dem Text genommen wird, ist aufgelistet und kann zurückkommen.</translation>
    </message>
    <message>
        <source>A level decides what is sure enough to be removed; what is less sure is suspected. What was removed can be restored, and what is suspected can be removed: each time that is a decision. A decision can become a rule. The kind says what a piece is, whatever became of it.</source>
        <translation>Eine Stufe bestimmt, was sicher genug ist, um entfernt zu werden; was weniger sicher ist, ist verdächtig. Was entfernt wurde, lässt sich wiederherstellen, und was verdächtig ist, entfernen: Jedes Mal ist das eine Entscheidung. Eine Entscheidung kann zur Regel werden. Die Art sagt, was ein Stück ist, was auch immer daraus wurde.</translation>
    </message>
    <message>
        <source>Taken out of the readable text. The original shows it on a coloured ground, the list names it, and Restore puts it back.</source>
        <translation>Aus dem Lesetext genommen. Das Original zeigt es auf farbigem Grund, die Liste nennt es, und „Wiederherstellen“ holt es zurück.</translation>
    </message>
    <message>
        <source>It may not belong to the article, but Winnow is not sure enough. It stays in the text, with dots below it, until you remove it.</source>
        <translation>Es gehört vielleicht nicht zum Artikel, aber Winnow ist nicht sicher genug. Es bleibt im Text, mit Punkten darunter, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>Put back by you or by one of your rules. It stays in the text, also when you open the article again.</source>
        <translation>Von Ihnen oder einer Ihrer Regeln zurückgeholt. Es bleibt im Text, auch wenn Sie den Artikel wieder öffnen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What you say about one piece of one article: restore it, remove it, call it another kind, move its beginning or its end. Winnow keeps your decisions, and Undo takes them back.</source>
        <translation>Was Sie über ein Stück eines Artikels sagen: wiederherstellen, entfernen, anders nennen, Anfang oder Ende verschieben. Winnow hebt Ihre Entscheidungen auf, und „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A decision that holds wherever Winnow meets the same piece again, on one site or in all articles. You are asked after a decision. Manage rules in Edit&#xa0;→&#xa0;Rules.</source>
        <translation>Eine Entscheidung, die gilt, wo immer Winnow dasselbe Stück wieder antrifft, auf einer Website oder in allen Artikeln. Sie werden nach einer Entscheidung gefragt. Verwalten Sie Regeln unter „Bearbeiten“ → „Regeln“.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How sure Winnow must be before it removes code from a text: {levels} or {last}. For web pages, a second level says how much goes of what stands beside the article.</source>
        <translation>Wie sicher Winnow sein muss, bevor es Code aus einem Text entfernt: {levels} oder {last}. Für Webseiten sagt eine zweite Stufe, wie viel von dem geht, was neben dem Artikel steht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What a piece is. Each kind has a colour and a line of its own:</source>
        <translation>Was ein Stück ist. Jede Art hat eine Farbe und eine Linie für sich:</translation>
    </message>
    <message>
        <source>commands for the browser (JavaScript), such as calls for advertisements</source>
        <translation>Befehle für den Browser (JavaScript), etwa Aufrufe von Werbung</translation>
    </message>
    <message>
        <source>rules for colours, letters and places on a page</source>
        <translation>Regeln für Farben, Buchstaben und Plätze auf einer Seite</translation>
    </message>
    <message>
        <source>facts for programs and for search engines</source>
        <translation>Angaben für Programme und Suchmaschinen</translation>
    </message>
    <message>
        <source>marks of a page’s code, and notes in it</source>
        <translation>Zeichen des Codes einer Seite, und Notizen darin</translation>
    </message>
    <message>
        <source>commands that the site should have replaced, such as shortcodes</source>
        <translation>Befehle, die die Website hätte ersetzen sollen, etwa Shortcodes</translation>
    </message>
    <message>
        <source>what a server or a database says when something fails</source>
        <translation>was ein Server oder eine Datenbank sagt, wenn etwas fehlschlägt</translation>
    </message>
    <message>
        <source>files, keys and tracking strings, written as letters and digits</source>
        <translation>Dateien, Schlüssel und Verfolgungszeichen, als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message>
        <source>menus, advertisements, comments, links to other articles, notices</source>
        <translation>Menüs, Werbung, Kommentare, Links zu anderen Artikeln, Hinweise</translation>
    </message>
    <message>
        <source>text that the page itself does not show</source>
        <translation>Text, den die Seite selbst nicht zeigt</translation>
    </message>
    <message>
        <source>what you selected and removed yourself</source>
        <translation>was Sie selbst ausgewählt und entfernt haben</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>How they hang together</source>
        <translation>Wie sie zusammenhängen</translation>
    </message>
    <message>
        <source>What the Words Mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
</context>
</TS>
