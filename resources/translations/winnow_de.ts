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
        <source>The rest is still being read …</source>
        <translation>Der Rest wird noch gelesen …</translation>
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
        <translation>Leis&amp;ten</translation>
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
        <translation>Zeichen&amp;kodierung</translation>
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
        <source>What it did in this article is taken back until that is opened again.</source>
        <translation>Was sie in diesem Artikel getan hat, ist zurückgenommen, bis er wieder geöffnet wird.</translation>
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
        <translation>Soll {piece} bleiben, wo immer Winnow es wieder antrifft?</translation>
    </message>
    <message>
        <source>Remove {piece} wherever Winnow meets it again?</source>
        <translation>Soll {piece} entfernt werden, wo immer Winnow es wieder antrifft?</translation>
    </message>
    <message>
        <source>First you see what that would touch.</source>
        <translation>Zuerst sehen Sie, was das beträfe.</translation>
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
        <translation>Zule&amp;tzt geöffnet</translation>
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
        <source>It stays in the text</source>
        <translation>Es bleibt im Text</translation>
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
    <message numerus="yes">
        <source>and %n more here</source>
        <comment>and %n more here</comment>
        <translation>
            <numerusform>und %n weitere hier</numerusform>
            <numerusform>und %n weitere hier</numerusform>
        </translation>
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
        <source>Click to open it</source>
        <translation>Zum Aufklappen klicken</translation>
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
        <source>Nothing is kept; another article asks again.</source>
        <translation>Nichts wird aufgehoben; ein anderer Artikel fragt wieder.</translation>
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
    <message>
        <source>not part of the article</source>
        <translation>nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>for browsers without scripts</source>
        <translation>für Browser ohne Skripte</translation>
    </message>
    <message>
        <source>hidden by the page itself</source>
        <translation>von der Seite selbst verborgen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>ohne etwas zu lesen</translation>
    </message>
    <message>
        <source>with nothing to read out</source>
        <translation>ohne etwas vorzulesen</translation>
    </message>
    <message>
        <source>with no words in it</source>
        <translation>ohne Wörter darin</translation>
    </message>
    <message>
        <source>with nothing to see</source>
        <translation>ohne etwas zu sehen</translation>
    </message>
    <message>
        <source>by its words</source>
        <translation>nach seinen Wörtern</translation>
    </message>
    <message>
        <source>never shown</source>
        <translation>nie gezeigt</translation>
    </message>
    <message>
        <source>its first words say so</source>
        <translation>die ersten Wörter sagen es</translation>
    </message>
    <message>
        <source>a word in it says so</source>
        <translation>ein Wort darin sagt es</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>{what}, which names “{name}”</source>
        <translation>{what}, das „{name}“ nennt</translation>
    </message>
    <message>
        <source>{what}, which loads “{name}”</source>
        <translation>{what}, das „{name}“ lädt</translation>
    </message>
    <message>
        <source>{what}, which is hidden and names “{name}”</source>
        <translation>{what}, das verborgen ist und „{name}“ nennt</translation>
    </message>
    <message>
        <source>{what}, which shows {site}</source>
        <translation>{what}, das {site} zeigt</translation>
    </message>
    <message>
        <source>{what}, called “{name}”</source>
        <translation>{what}, genannt „{name}“</translation>
    </message>
    <message>
        <source>a script element of the type {type}</source>
        <translation>einem script-Element vom Typ {type}</translation>
    </message>
    <message>
        <source>a script element</source>
        <translation>einem script-Element</translation>
    </message>
    <message>
        <source>a style element</source>
        <translation>einem style-Element</translation>
    </message>
    <message>
        <source>an iframe element</source>
        <translation>einem iframe-Element</translation>
    </message>
    <message>
        <source>a noscript element</source>
        <translation>einem noscript-Element</translation>
    </message>
    <message>
        <source>a comment of HTML</source>
        <translation>einem Kommentar von HTML</translation>
    </message>
    <message>
        <source>a declaration</source>
        <translation>einer Deklaration</translation>
    </message>
    <message>
        <source>a tag that never ends</source>
        <translation>einem Tag, der nie endet</translation>
    </message>
    <message>
        <source>a textarea element</source>
        <translation>einem textarea-Element</translation>
    </message>
    <message>
        <source>a noembed element</source>
        <translation>einem noembed-Element</translation>
    </message>
    <message>
        <source>a noframes element</source>
        <translation>einem noframes-Element</translation>
    </message>
    <message>
        <source>an svg element</source>
        <translation>einem svg-Element</translation>
    </message>
    <message>
        <source>a template element</source>
        <translation>einem template-Element</translation>
    </message>
    <message>
        <source>inside a {name} element</source>
        <translation>in einem {name}-Element</translation>
    </message>
    <message>
        <source>inside an {name} element</source>
        <translation>in einem {name}-Element</translation>
    </message>
    <message>
        <source>{what}: named “{name}”</source>
        <translation>{what}: genannt „{name}“</translation>
    </message>
    <message>
        <source>advertising call</source>
        <translation>Werbeaufruf</translation>
    </message>
    <message>
        <source>tracking code for counting visits</source>
        <translation>Verfolgungscode zum Zählen von Besuchen</translation>
    </message>
    <message>
        <source>facts about this page, prepared for the program that counts visits</source>
        <translation>Angaben über diese Seite, für das Programm, das Besuche zählt</translation>
    </message>
    <message>
        <source>banner asking for consent to cookies</source>
        <translation>Banner, das um Zustimmung zu Cookies bittet</translation>
    </message>
    <message>
        <source>post or button of a social network</source>
        <translation>Beitrag oder Knopf eines sozialen Netzwerks</translation>
    </message>
    <message>
        <source>comment box for readers</source>
        <translation>Kommentarfeld für Leser</translation>
    </message>
    <message>
        <source>player of videos or sound</source>
        <translation>Abspieler für Videos oder Ton</translation>
    </message>
    <message>
        <source>test whether a person is reading</source>
        <translation>Prüfung, ob ein Mensch liest</translation>
    </message>
    <message>
        <source>chat window</source>
        <translation>Chatfenster</translation>
    </message>
    <message>
        <source>form to fill in or to sign up with</source>
        <translation>Formular zum Ausfüllen oder Anmelden</translation>
    </message>
    <message>
        <source>offer to send notifications</source>
        <translation>Angebot, Benachrichtigungen zu senden</translation>
    </message>
    <message>
        <source>barrier for readers without a subscription</source>
        <translation>Schranke für Leser ohne Abonnement</translation>
    </message>
    <message>
        <source>part of a shop</source>
        <translation>Teil eines Shops</translation>
    </message>
    <message>
        <source>loading of the page’s fonts</source>
        <translation>Laden der Schriften der Seite</translation>
    </message>
    <message>
        <source>help for showing emoji</source>
        <translation>Hilfe zum Zeigen von Emoji</translation>
    </message>
    <message>
        <source>help for showing formulas</source>
        <translation>Hilfe zum Zeigen von Formeln</translation>
    </message>
    <message>
        <source>help for showing program code in colours</source>
        <translation>Hilfe, um Programmcode farbig zu zeigen</translation>
    </message>
    <message>
        <source>help for showing pictures as they come into view</source>
        <translation>Hilfe, um Bilder zu zeigen, wenn sie in Sicht kommen</translation>
    </message>
    <message>
        <source>report of errors to the makers of the page</source>
        <translation>Fehlermeldung an die Macher der Seite</translation>
    </message>
    <message>
        <source>the page’s own data for its scripts</source>
        <translation>die eigenen Daten der Seite für ihre Skripte</translation>
    </message>
    <message>
        <source>comments by readers</source>
        <translation>Kommentare von Lesern</translation>
    </message>
    <message>
        <source>embedded video</source>
        <translation>eingebettetes Video</translation>
    </message>
    <message>
        <source>embedded sound player</source>
        <translation>eingebetteter Tonabspieler</translation>
    </message>
    <message>
        <source>embedded map</source>
        <translation>eingebettete Karte</translation>
    </message>
    <message>
        <source>embedded post or button of a social network</source>
        <translation>eingebetteter Beitrag oder Knopf eines sozialen Netzwerks</translation>
    </message>
    <message>
        <source>embedded form to fill in</source>
        <translation>eingebettetes Formular</translation>
    </message>
    <message>
        <source>facts about the page for search engines</source>
        <translation>Angaben über die Seite für Suchmaschinen</translation>
    </message>
    <message>
        <source>hint which page to load next</source>
        <translation>Hinweis, welche Seite als Nächstes zu laden ist</translation>
    </message>
    <message>
        <source>list of the page’s scripts</source>
        <translation>Liste der Skripte der Seite</translation>
    </message>
    <message>
        <source>settings of the banner asking for consent to cookies</source>
        <translation>Einstellungen des Banners, das um Zustimmung zu Cookies bittet</translation>
    </message>
    <message>
        <source>settings for the page’s scripts</source>
        <translation>Einstellungen für die Skripte der Seite</translation>
    </message>
    <message>
        <source>words for the page’s scripts to show</source>
        <translation>Wörter, die die Skripte der Seite zeigen</translation>
    </message>
    <message>
        <source>pattern that the page’s scripts fill in, never shown itself</source>
        <translation>Muster, das die Skripte der Seite füllen, selbst nie gezeigt</translation>
    </message>
    <message>
        <source>page script</source>
        <translation>Seitenskript</translation>
    </message>
    <message>
        <source>data for the page’s scripts</source>
        <translation>Daten für die Skripte der Seite</translation>
    </message>
    <message>
        <source>fonts and other style rules of the page: how it looks, not what it says</source>
        <translation>Schriften und andere Stilregeln der Seite: wie sie aussieht, nicht was sie sagt</translation>
    </message>
    <message>
        <source>style rules of the page: how it looks, not what it says</source>
        <translation>Stilregeln der Seite: wie sie aussieht, nicht was sie sagt</translation>
    </message>
    <message>
        <source>invisible counter of visits</source>
        <translation>unsichtbarer Besuchszähler</translation>
    </message>
    <message>
        <source>hidden window into another page, which readers do not see</source>
        <translation>verborgenes Fenster in eine andere Seite, das Leser nicht sehen</translation>
    </message>
    <message>
        <source>window into another page, embedded here</source>
        <translation>Fenster in eine andere Seite, hier eingebettet</translation>
    </message>
    <message>
        <source>tracking pixel: an invisible picture that reports each visit</source>
        <translation>Zählpixel: ein unsichtbares Bild, das jeden Besuch meldet</translation>
    </message>
    <message>
        <source>picture once more, for browsers without scripts</source>
        <translation>Bild noch einmal, für Browser ohne Skripte</translation>
    </message>
    <message>
        <source>style rules for browsers without scripts</source>
        <translation>Stilregeln für Browser ohne Skripte</translation>
    </message>
    <message>
        <source>stand-in for browsers without scripts, with no words in it</source>
        <translation>Ersatz für Browser ohne Skripte, ohne Wörter darin</translation>
    </message>
    <message>
        <source>request to turn on scripts, shown only where they are off</source>
        <translation>Bitte, Skripte einzuschalten, nur gezeigt, wo sie aus sind</translation>
    </message>
    <message>
        <source>stand-in that is shown only where scripts are off</source>
        <translation>Ersatz, der nur gezeigt wird, wo Skripte aus sind</translation>
    </message>
    <message>
        <source>instruction for old versions of Internet Explorer, never shown</source>
        <translation>Anweisung für alte Versionen des Internet Explorers, nie gezeigt</translation>
    </message>
    <message>
        <source>mark that the editor of WordPress left in the page’s code, never shown</source>
        <translation>Zeichen, das der Editor von WordPress im Code der Seite ließ, nie gezeigt</translation>
    </message>
    <message>
        <source>part of the page that its makers switched off, never shown</source>
        <translation>Teil der Seite, den ihre Macher abgeschaltet haben, nie gezeigt</translation>
    </message>
    <message>
        <source>note that the page’s makers left in its code, never shown</source>
        <translation>Notiz der Macher im Code der Seite, nie gezeigt</translation>
    </message>
    <message>
        <source>command to the site’s server (PHP) that it did not carry out, never shown</source>
        <translation>Befehl an den Server der Website (PHP), den er nicht ausführte, nie gezeigt</translation>
    </message>
    <message>
        <source>instruction to programs in the page’s code, never shown</source>
        <translation>Anweisung an Programme im Code der Seite, nie gezeigt</translation>
    </message>
    <message>
        <source>mark of the page’s code (HTML tag) that was cut off</source>
        <translation>Zeichen des Seitencodes (HTML-Tag), das abgeschnitten wurde</translation>
    </message>
    <message>
        <source>field of a form to write in</source>
        <translation>Feld eines Formulars zum Schreiben</translation>
    </message>
    <message>
        <source>stand-in for very old browsers, never shown</source>
        <translation>Ersatz für sehr alte Browser, nie gezeigt</translation>
    </message>
    <message>
        <source>stand-in for browsers without frames, never shown</source>
        <translation>Ersatz für Browser ohne Frames, nie gezeigt</translation>
    </message>
    <message>
        <source>drawing made of code, such as an icon</source>
        <translation>Zeichnung aus Code, etwa ein Symbol</translation>
    </message>
    <message>
        <source>another form of the formula beside it</source>
        <translation>eine andere Form der Formel daneben</translation>
    </message>
    <message>
        <source>button at a listing of code, such as for copying</source>
        <translation>Knopf an einer Codeauflistung, etwa zum Kopieren</translation>
    </message>
    <message>
        <source>line numbers beside a listing of code</source>
        <translation>Zeilennummern neben einer Codeauflistung</translation>
    </message>
    <message>
        <source>sign before a command, not part of what is typed</source>
        <translation>Zeichen vor einem Befehl, das nicht getippt wird</translation>
    </message>
    <message>
        <source>stands once more in the text that the page holds for its scripts</source>
        <translation>steht noch einmal in dem Text, den die Seite für ihre Skripte enthält</translation>
    </message>
    <message>
        <source>{what} outside of the article</source>
        <translation>{what} außerhalb des Artikels</translation>
    </message>
    <message>
        <source>{what} in a box beside the article</source>
        <translation>{what} in einem Kasten neben dem Artikel</translation>
    </message>
    <message>
        <source>{what} beside the posts of a forum</source>
        <translation>{what} neben den Beiträgen eines Forums</translation>
    </message>
    <message>
        <source>{what} in a forum post, but not its author, time or text</source>
        <translation>{what} in einem Forenbeitrag, aber nicht Autor, Zeit oder Text</translation>
    </message>
    <message>
        <source>{what} in a forum post</source>
        <translation>{what} in einem Forenbeitrag</translation>
    </message>
    <message>
        <source>{what} in a part of the page that is not the article</source>
        <translation>{what} in einem Teil der Seite, der nicht der Artikel ist</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>Felder eines Formulars</translation>
    </message>
    <message>
        <source>button without words</source>
        <translation>Knopf ohne Wörter</translation>
    </message>
    <message>
        <source>menu with links</source>
        <translation>Menü mit Links</translation>
    </message>
    <message>
        <source>form or button</source>
        <translation>Formular oder Knopf</translation>
    </message>
    <message>
        <source>words with a button</source>
        <translation>Wörter mit einem Knopf</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>short line</source>
        <translation>kurze Zeile</translation>
    </message>
    <message>
        <source>text with a picture</source>
        <translation>Text mit einem Bild</translation>
    </message>
    <message>
        <source>text with links</source>
        <translation>Text mit Links</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>notes about the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>Links zu anderen Artikeln</translation>
    </message>
    <message>
        <source>line or box about who wrote the article</source>
        <translation>Zeile oder Kasten darüber, wer den Artikel schrieb</translation>
    </message>
    <message>
        <source>links to social networks, or buttons for sharing</source>
        <translation>Links zu sozialen Netzwerken, oder Knöpfe zum Teilen</translation>
    </message>
    <message>
        <source>topics under which the article is filed</source>
        <translation>Themen, unter denen der Artikel abgelegt ist</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>link to a topic under which articles are filed</source>
        <translation>Link zu einem Thema, unter dem Artikel abgelegt sind</translation>
    </message>
    <message>
        <source>link to an author</source>
        <translation>Link zu einem Autor</translation>
    </message>
    <message>
        <source>link to the page of a person or an account</source>
        <translation>Link zur Seite einer Person oder eines Kontos</translation>
    </message>
    <message>
        <source>link to a social network</source>
        <translation>Link zu einem sozialen Netzwerk</translation>
    </message>
    <message>
        <source>address for getting in touch</source>
        <translation>Adresse zum Kontaktieren</translation>
    </message>
    <message>
        <source>number for getting in touch</source>
        <translation>Nummer zum Kontaktieren</translation>
    </message>
    <message>
        <source>link to another place of the page</source>
        <translation>Link zu einer anderen Stelle der Seite</translation>
    </message>
    <message>
        <source>number of the page, and how many there are</source>
        <translation>Seitenzahl und wie viele es gibt</translation>
    </message>
    <message>
        <source>line across the page</source>
        <translation>Linie über die Seite</translation>
    </message>
    <message>
        <source>empty place for {what}</source>
        <translation>leerer Platz für {what}</translation>
    </message>
    <message>
        <source>heading {what}</source>
        <translation>Überschrift {what}</translation>
    </message>
    <message>
        <source>picture with its caption</source>
        <translation>Bild mit Bildunterschrift</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>heading of a part beside the article</source>
        <translation>Überschrift eines Teils neben dem Artikel</translation>
    </message>
    <message>
        <source>empty part of the page</source>
        <translation>leerer Teil der Seite</translation>
    </message>
    <message>
        <source>field of a form</source>
        <translation>Feld eines Formulars</translation>
    </message>
    <message>
        <source>framed box with links</source>
        <translation>gerahmter Kasten mit Links</translation>
    </message>
    <message>
        <source>framed box</source>
        <translation>gerahmter Kasten</translation>
    </message>
    <message>
        <source>notes about the article: {list}</source>
        <translation>Angaben zum Artikel: {list}</translation>
    </message>
    <message>
        <source>window that opens over the page: {what}</source>
        <translation>Fenster, das sich über der Seite öffnet: {what}</translation>
    </message>
    <message>
        <source>form to sign up with an e-mail address</source>
        <translation>Formular zum Anmelden mit einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>box for signing in</source>
        <translation>Kasten zum Anmelden</translation>
    </message>
    <message>
        <source>form for writing a comment</source>
        <translation>Formular zum Schreiben eines Kommentars</translation>
    </message>
    <message>
        <source>form for writing to the site or its readers</source>
        <translation>Formular, um der Website oder ihren Lesern zu schreiben</translation>
    </message>
    <message>
        <source>button that opens the menu</source>
        <translation>Knopf, der das Menü öffnet</translation>
    </message>
    <message>
        <source>button for sharing</source>
        <translation>Knopf zum Teilen</translation>
    </message>
    <message>
        <source>button for printing</source>
        <translation>Knopf zum Drucken</translation>
    </message>
    <message>
        <source>button for answering on cookies or consent</source>
        <translation>Knopf zum Antworten auf Cookies oder Zustimmung</translation>
    </message>
    <message>
        <source>button for subscribing or registering</source>
        <translation>Knopf zum Abonnieren oder Registrieren</translation>
    </message>
    <message>
        <source>button for signing in</source>
        <translation>Knopf zum Anmelden</translation>
    </message>
    <message>
        <source>button for searching</source>
        <translation>Knopf zum Suchen</translation>
    </message>
    <message>
        <source>button for enlarging a picture</source>
        <translation>Knopf zum Vergrößern eines Bildes</translation>
    </message>
    <message>
        <source>button for playing a video or sound</source>
        <translation>Knopf zum Abspielen von Video oder Ton</translation>
    </message>
    <message>
        <source>button for voting</source>
        <translation>Knopf zum Abstimmen</translation>
    </message>
    <message>
        <source>button for copying</source>
        <translation>Knopf zum Kopieren</translation>
    </message>
    <message>
        <source>button for comments or a reply</source>
        <translation>Knopf für Kommentare oder eine Antwort</translation>
    </message>
    <message>
        <source>button that goes back to the top of the page</source>
        <translation>Knopf zurück zum Anfang der Seite</translation>
    </message>
    <message>
        <source>button that closes a window</source>
        <translation>Knopf, der ein Fenster schließt</translation>
    </message>
    <message>
        <source>button that shows or hides more</source>
        <translation>Knopf, der mehr zeigt oder verbirgt</translation>
    </message>
    <message>
        <source>button for going on or back</source>
        <translation>Knopf zum Weiter- oder Zurückgehen</translation>
    </message>
    <message>
        <source>button for buying</source>
        <translation>Knopf zum Kaufen</translation>
    </message>
    <message>
        <source>button for downloading</source>
        <translation>Knopf zum Herunterladen</translation>
    </message>
    <message>
        <source>button for saving the article for later</source>
        <translation>Knopf, um den Artikel für später aufzuheben</translation>
    </message>
    <message>
        <source>button for following</source>
        <translation>Knopf zum Folgen</translation>
    </message>
    <message>
        <source>button for how the page looks</source>
        <translation>Knopf für das Aussehen der Seite</translation>
    </message>
    <message>
        <source>button for sending a form</source>
        <translation>Knopf zum Absenden eines Formulars</translation>
    </message>
    <message>
        <source>button for asking a question</source>
        <translation>Knopf zum Stellen einer Frage</translation>
    </message>
    <message>
        <source>button for donating</source>
        <translation>Knopf zum Spenden</translation>
    </message>
    <message>
        <source>button for choosing a part to show</source>
        <translation>Knopf zum Wählen eines Teils</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>Kontaktformular</translation>
    </message>
    <message>
        <source>cookie or consent notice</source>
        <translation>Cookie- oder Zustimmungshinweis</translation>
    </message>
    <message>
        <source>related articles</source>
        <translation>verwandte Artikel</translation>
    </message>
    <message>
        <source>sharing links</source>
        <translation>Teilen-Links</translation>
    </message>
    <message>
        <source>login or search box</source>
        <translation>Anmelde- oder Suchfeld</translation>
    </message>
    <message>
        <source>newsletter or subscription box</source>
        <translation>Newsletter- oder Abokasten</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>Aufklappfenster</translation>
    </message>
    <message>
        <source>hidden by a mark in its code</source>
        <translation>durch ein Zeichen im Code verborgen</translation>
    </message>
    <message>
        <source>hidden by its style</source>
        <translation>durch seinen Stil verborgen</translation>
    </message>
    <message>
        <source>hidden by a style rule of the page</source>
        <translation>durch eine Stilregel der Seite verborgen</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>link of a heading to itself</source>
        <translation>Link einer Überschrift auf sich selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>%n word</comment>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <comment>%n link</comment>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks in a row</source>
        <comment>%n block in a row</comment>
        <translation>
            <numerusform>%n Block in Folge</numerusform>
            <numerusform>%n Blöcke in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in links</source>
        <comment>%n of them in links</comment>
        <translation>
            <numerusform>%n davon in Links</numerusform>
            <numerusform>%n davon in Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of {what}</source>
        <comment>%n character of {what}</comment>
        <translation>
            <numerusform>%n Zeichen von {what}</numerusform>
            <numerusform>%n Zeichen von {what}</numerusform>
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
        <translation>Grund</translation>
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
        <translation>Seitenbeiwerk</translation>
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
        <translation>MIT, © 2026 die Autoren von Winnow</translation>
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
        <translation>Ran&amp;d verschieben</translation>
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
        <translation>Übe&amp;r diesen Artikel …</translation>
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
        <translation>B&amp;eenden</translation>
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
        <source>Layout</source>
        <translation>Anordnung</translation>
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
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Es ist nichts darin zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without text.</source>
        <translation>„{name}“ ist {what} ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without words.</source>
        <translation>„{name}“ ist {what} ohne Wörter.</translation>
    </message>
    <message>
        <source>It may hold images alone.</source>
        <translation>Vielleicht sind nur Bilder darin.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is protected against copying{by}.</source>
        <translation>„{name}“ ist {what} mit Kopierschutz{by}.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is protected against copying.</source>
        <translation>„{name}“ ist {what} mit Kopierschutz.</translation>
    </message>
    <message>
        <source>Winnow opens books without protection.</source>
        <translation>Winnow öffnet Bücher ohne Kopierschutz.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which needs {library}.</source>
        <translation>„{name}“ ist {what} und braucht {library}.</translation>
    </message>
    <message>
        <source>What is compressed with {what} needs the library {library}.</source>
        <translation>Was mit {what} komprimiert ist, braucht die Bibliothek {library}.</translation>
    </message>
    <message>
        <source>Install {package}.</source>
        <translation>Installieren Sie {package}.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Sichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is damaged.</source>
        <translation>„{name}“ ist {what}, aber beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, but damaged.</source>
        <translation>„{name}“ ist {what}, aber beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is no JSON.</source>
        <translation>„{name}“ ist beschädigt: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no Parquet that can be read.</source>
        <translation>„{name}“ ist beschädigt oder kein lesbares Parquet.</translation>
    </message>
    <message>
        <source>“{name}” is damaged after record {number}.</source>
        <translation>„{name}“ ist nach dem Datensatz {number} beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is damaged, or nests and refers beyond bounds.</source>
        <translation>„{name}“ ist {what}, aber beschädigt oder maßlos verschachtelt.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that lacks its part “{part}”.</source>
        <translation>„{name}“ ist {what}, dem der Teil „{part}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without entries.</source>
        <translation>„{name}“ ist {what} ohne Einträge.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without posts or pages.</source>
        <translation>„{name}“ ist {what} ohne Beiträge oder Seiten.</translation>
    </message>
    <message>
        <source>“{name}” is {what} in which nothing is said.</source>
        <translation>„{name}“ ist {what}, in der nichts gesagt wird.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that holds no page.</source>
        <translation>„{name}“ ist {what} ohne Seite.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that holds no article.</source>
        <translation>„{name}“ ist {what} ohne Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is {what} of several articles.</source>
        <translation>„{name}“ ist {what} mit mehreren Artikeln.</translation>
    </message>
    <message>
        <source>“{name}” is {what} of more than {number} parts.</source>
        <translation>„{name}“ ist {what} mit mehr als {number} Teilen.</translation>
    </message>
    <message>
        <source>“{name}” is {what} with entities of its own.</source>
        <translation>„{name}“ ist {what} mit eigenen Entitäten.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than Winnow takes from {what}.</source>
        <translation>„{name}“ entpackt sich zu mehr, als Winnow von {what} nimmt.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without a text.</source>
        <translation>„{name}“ ist {what} ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that holds no article.</source>
        <translation>„{name}“ ist ein Ordner ohne Artikel.</translation>
    </message>
    <message>
        <source>Save it again when it has some.</source>
        <translation>Sichern Sie es noch einmal, wenn es welche hat.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>The feed has only its title or link.</source>
        <translation>Der Feed hat nur seinen Titel oder Link.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files.</source>
        <translation>„{name}“ enthält mehr als {number} Dateien.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} articles.</source>
        <translation>„{name}“ enthält mehr als {number} Artikel.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} lists.</source>
        <translation>„{name}“ enthält mehr als {number} Listen.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{name}” holds no “{member}”.</source>
        <translation>„{name}“ enthält kein „{member}“.</translation>
    </message>
    <message>
        <source>It may have been changed since.</source>
        <translation>Es wurde seitdem vielleicht geändert.</translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has {number_of_fields} fields, and the head has {number_of_names}.</source>
        <translation>Zeile {number} von „{name}“ hat {number_of_fields} Felder, der Kopf hat {number_of_names}.</translation>
    </message>
    <message>
        <source>The other rows can be read.</source>
        <translation>Die anderen Zeilen sind lesbar.</translation>
    </message>
    <message>
        <source>A field of “{name}” is longer than {number} MB.</source>
        <translation>Ein Feld von „{name}“ ist länger als {number} MB.</translation>
    </message>
    <message>
        <source>Is a quotation mark missing in it?</source>
        <translation>Fehlt darin ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>Open a folder in it.</source>
        <translation>Öffnen Sie einen Ordner darin.</translation>
    </message>
    <message>
        <source>The folder {which} could not be read.</source>
        <translation>Der Ordner {which} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Winnow reads texts, pages and archives.</source>
        <translation>Winnow liest Texte, Seiten und Archive.</translation>
    </message>
    <message>
        <source>The other pages can be read.</source>
        <translation>Die anderen Seiten sind lesbar.</translation>
    </message>
    <message>
        <source>Save or copy it again.</source>
        <translation>Sichern oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Zeichnen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>Split it into records.</source>
        <translation>Teilen Sie es in Datensätze.</translation>
    </message>
    <message>
        <source>“{name}” nests too deeply to be read.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Item {number} is no record.</source>
        <translation>Eintrag {number} ist kein Datensatz.</translation>
    </message>
    <message>
        <source>See others.</source>
        <translation>Sehen Sie andere an.</translation>
    </message>
    <message>
        <source>“{name}” is a list of links from Omnivore, which holds no texts.</source>
        <translation>„{name}“ ist eine Linkliste von Omnivore ohne Texte.</translation>
    </message>
    <message>
        <source>Open the pages in the folder “content” of the same export.</source>
        <translation>Öffnen Sie die Seiten im Ordner „content“ desselben Exports.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is longer than {number_of_mb} MB.</source>
        <translation>Zeile {number} von „{name}“ ist länger als {number_of_mb} MB.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” nests too deeply.</source>
        <translation>Zeile {number} von „{name}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The other lines can be read.</source>
        <translation>Die anderen Zeilen sind lesbar.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is no JSON.</source>
        <translation>Zeile {number} von „{name}“ ist kein JSON.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is no record.</source>
        <translation>Zeile {number} von „{name}“ ist kein Datensatz.</translation>
    </message>
    <message>
        <source>Save the pages that you want to read, and open those.</source>
        <translation>Sichern Sie die Seiten, die Sie lesen möchten, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds (OPML), which holds their addresses and no articles.</source>
        <translation>„{name}“ ist eine Liste von Feeds (OPML) mit deren Adressen, ohne Artikel.</translation>
    </message>
    <message>
        <source>Save the feeds themselves, and open those.</source>
        <translation>Sichern Sie die Feeds selbst und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a list of links from Pocket, which holds no texts.</source>
        <translation>„{name}“ ist eine Linkliste von Pocket ohne Texte.</translation>
    </message>
    <message>
        <source>“{name}” is a list of bookmarks, which holds no texts.</source>
        <translation>„{name}“ ist eine Liste von Lesezeichen ohne Texte.</translation>
    </message>
    <message>
        <source>“{name}” is a list of links from Instapaper, which holds titles and addresses and no texts.</source>
        <translation>„{name}“ ist eine Linkliste von Instapaper mit Titeln und Adressen, ohne Texte.</translation>
    </message>
    <message>
        <source>Save what is attached to it by itself.</source>
        <translation>Sichern Sie das Angehängte einzeln.</translation>
    </message>
    <message>
        <source>The dump may be one of titles alone.</source>
        <translation>Der Auszug enthält vielleicht nur Titel.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Sichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” nests parts too deeply.</source>
        <translation>„{name}“ verschachtelt Teile zu tief.</translation>
    </message>
    <message>
        <source>It may be made to take forever.</source>
        <translation>Es ist vielleicht gemacht, um ewig zu dauern.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie es.</translation>
    </message>
    <message>
        <source>Split it first.</source>
        <translation>Teilen Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>Sichern Sie es zuerst ohne Passwort.</translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation>Es ist vielleicht gemacht, um zu schaden.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <translation>Laden oder sichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is scanned: its pages are images, and it holds no text.</source>
        <translation>„{name}“ ist gescannt: Die Seiten sind Bilder, Text ist keiner darin.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) add the text first.</source>
        <translation>Lassen Sie zuerst ein Programm zur Texterkennung (OCR) den Text hinzufügen.</translation>
    </message>
    <message>
        <source>Download it again, or print it into a new PDF.</source>
        <translation>Laden Sie es noch einmal, oder drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
        <source>“{name}” has {what}; Winnow reads up to {limit} of a PDF.</source>
        <translation>„{name}“ hat {what}; Winnow liest von einem PDF bis zu {limit}.</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} Seiten</translation>
    </message>
    <message>
        <source>more characters</source>
        <translation>mehr Zeichen</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>“{name}” nests containers too deeply.</source>
        <translation>„{name}“ verschachtelt Behälter zu tief.</translation>
    </message>
    <message>
        <source>The records in “{name}” have no field “{field}”.</source>
        <translation>Die Datensätze in „{name}“ haben kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Their fields are: {fields}.</source>
        <translation>Ihre Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Record {name} holds no text.</source>
        <translation>Datensatz {name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>The record holds no text.</source>
        <translation>Der Datensatz enthält keinen Text.</translation>
    </message>
    <message>
        <source>Its field “{field}” is empty.</source>
        <translation>Sein Feld „{field}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” ends too early.</source>
        <translation>„{name}“ endet zu früh.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {number} times its size, as no text does.</source>
        <translation>„{name}“ entpackt sich auf mehr als das {number}-Fache, wie kein Text es tut.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>Es ist vielleicht gemacht, um den Speicher zu füllen.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is no file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>No field of the records in “{name}” holds a text.</source>
        <translation>Kein Feld der Datensätze in „{name}“ enthält einen Text.</translation>
    </message>
    <message>
        <source>Name it: winnow clean FILE --text-field NAME.</source>
        <translation>Nennen Sie es: winnow clean DATEI --text-field NAME.</translation>
    </message>
    <message>
        <source>What stands before that can be read.</source>
        <translation>Was davor steht, ist lesbar.</translation>
    </message>
    <message>
        <source>What stands before it can be read.</source>
        <translation>Was davor steht, ist lesbar.</translation>
    </message>
    <message>
        <source>Record {number} of “{name}” is not as long as it says.</source>
        <translation>Datensatz {number} von „{name}“ ist nicht so lang, wie er sagt.</translation>
    </message>
    <message>
        <source>Export its content.</source>
        <translation>Exportieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>It may be a page that a theme fills.</source>
        <translation>Es ist vielleicht eine Seite, die ein Theme füllt.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <translation>Entpacken Sie das Archiv zuerst mit seinem Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is packed by a method that Winnow does not know.</source>
        <translation>„{name}“ ist auf eine Weise gepackt, die Winnow nicht kennt.</translation>
    </message>
    <message>
        <source>“{name}” lies over another file of the archive.</source>
        <translation>„{name}“ liegt über einer anderen Datei des Archivs.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”.</source>
        <translation>Es gibt keine Kodierung „{name}“.</translation>
    </message>
    <message>
        <source>Try utf-8, windows-1252, shift_jis or gb18030.</source>
        <translation>Versuchen Sie utf-8, windows-1252, shift_jis oder gb18030.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Öffnen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Save its content to a file first.</source>
        <translation>Sichern Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>You may not read “{name}”.</source>
        <translation>Sie dürfen „{name}“ nicht lesen.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>Ändern Sie die Rechte, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {what}.</source>
        <translation>„{name}“ ließ sich nicht lesen: {what}.</translation>
    </message>
    <message>
        <source>its name cannot be used</source>
        <translation>der Name ist unbrauchbar</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>„{name}“ ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Try again, or copy it elsewhere first.</source>
        <translation>Versuchen Sie es noch einmal, oder kopieren Sie sie zuerst woandershin.</translation>
    </message>
    <message>
        <source>“{name}” has {number} MB; Winnow opens up to {number_of_mb} MB.</source>
        <translation>„{name}“ hat {number} MB; Winnow öffnet bis zu {number_of_mb} MB.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not an article in text or HTML.</source>
        <translation>„{name}“ ist {what}, kein Artikel in Text oder HTML.</translation>
    </message>
    <message>
        <source>Open a text, Markdown or HTML file.</source>
        <translation>Öffnen Sie eine Text-, Markdown- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not text: it is full of control characters.</source>
        <translation>„{name}“ ist kein Text: Es ist voller Steuerzeichen.</translation>
    </message>
    <message>
        <source>Open it in a word processor, and save it as DOCX, ODT or PDF.</source>
        <translation>Öffnen Sie es in einer Textverarbeitung und sichern Sie es als DOCX, ODT oder PDF.</translation>
    </message>
    <message>
        <source>Save its text as DOCX, text or HTML.</source>
        <translation>Sichern Sie den Text als DOCX, Text oder HTML.</translation>
    </message>
    <message>
        <source>Convert it with Calibre first, to EPUB.</source>
        <translation>Wandeln Sie es zuerst mit Calibre in EPUB um.</translation>
    </message>
    <message>
        <source>Convert it to PDF first.</source>
        <translation>Wandeln Sie es zuerst in PDF um.</translation>
    </message>
    <message>
        <source>Open a text, a document, a book or a saved page.</source>
        <translation>Öffnen Sie einen Text, ein Dokument, ein Buch oder eine gesicherte Seite.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) make text or a PDF of it.</source>
        <translation>Lassen Sie ein Programm zur Texterkennung (OCR) Text oder ein PDF daraus machen.</translation>
    </message>
    <message>
        <source>“{name}” holds no text itself, only frames with other pages: {pages}.</source>
        <translation>„{name}“ enthält selbst keinen Text, nur Frames mit anderen Seiten: {pages}.</translation>
    </message>
    <message>
        <source>Save the page that is shown in the frame, and open that.</source>
        <translation>Sichern Sie die Seite, die im Frame gezeigt wird, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” holds no article, it only leads on to {address}.</source>
        <translation>„{name}“ enthält keinen Artikel, es führt nur weiter zu {address}.</translation>
    </message>
    <message>
        <source>Open that page in a browser, and save it.</source>
        <translation>Öffnen Sie jene Seite im Browser und sichern Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” holds no article, but a check by the site whether a person is reading.</source>
        <translation>„{name}“ enthält keinen Artikel, sondern eine Prüfung der Website, ob ein Mensch liest.</translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the article is shown, and save it then.</source>
        <translation>Öffnen Sie die Seite im Browser, warten Sie, bis der Artikel gezeigt wird, und sichern Sie sie dann.</translation>
    </message>
    <message>
        <source>“{name}” holds no article: its scripts would have fetched it, and nothing is run here.</source>
        <translation>„{name}“ enthält keinen Artikel: Seine Skripte hätten ihn geholt, und hier wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>This is no regular expression: {error}.</source>
        <translation>Das ist kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>Mend it, or search for its letters.</source>
        <translation>Berichtigen Sie ihn, oder suchen Sie nach seinen Buchstaben.</translation>
    </message>
    <message>
        <source>This regular expression takes too long and was stopped.</source>
        <translation>Dieser reguläre Ausdruck dauert zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Machen Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than Winnow may take.</source>
        <translation>„{name}“ braucht mehr Speicher, als Winnow nehmen darf.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>„{name}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Open a part of it.</source>
        <translation>Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>Winnow failed on “{name}”.</source>
        <translation>Winnow ist an „{name}“ gescheitert.</translation>
    </message>
    <message>
        <source>The file is untouched. Please report this with the file.</source>
        <translation>Die Datei ist unberührt. Bitte melden Sie das mit der Datei.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk.</source>
        <translation>„{name}“ wurde auf der Platte geändert.</translation>
    </message>
    <message>
        <source>Open it again to see what it holds now.</source>
        <translation>Öffnen Sie es noch einmal, um zu sehen, was jetzt darin ist.</translation>
    </message>
    <message>
        <source>The file of your corrections was damaged, so a new one was begun.</source>
        <translation>Die Datei Ihrer Korrekturen war beschädigt, also wurde eine neue begonnen.</translation>
    </message>
    <message>
        <source>The old one is kept: {path}</source>
        <translation>Die alte ist aufgehoben: {path}</translation>
    </message>
    <message>
        <source>Your decision about the characters {number} to {number_of_end} was left out: this article has {number_of_all}.</source>
        <translation>Ihre Entscheidung über die Zeichen {number} bis {number_of_end} wurde ausgelassen: Dieser Artikel hat {number_of_all}.</translation>
    </message>
    <message>
        <source>Decide again if you still want it.</source>
        <translation>Entscheiden Sie noch einmal, wenn Sie das noch wollen.</translation>
    </message>
    <message>
        <source>Your decision to keep “{words}” could not be carried out and was left out.</source>
        <translation>Ihre Entscheidung, „{words}“ zu behalten, ließ sich nicht ausführen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Your decision to remove “{words}” could not be carried out and was left out.</source>
        <translation>Ihre Entscheidung, „{words}“ zu entfernen, ließ sich nicht ausführen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Winnow failed to look for leaked code ({what}), so all of it is still there.</source>
        <translation>Winnow scheiterte bei der Suche nach durchgesickertem Code ({what}), also ist er noch ganz da.</translation>
    </message>
    <message>
        <source>Please report this with the file.</source>
        <translation>Bitte melden Sie das mit der Datei.</translation>
    </message>
    <message>
        <source>Your corrections cannot be kept in “{path}” ({error}).</source>
        <translation>Ihre Korrekturen lassen sich nicht in „{path}“ aufheben ({error}).</translation>
    </message>
    <message>
        <source>They work until the window is closed.</source>
        <translation>Sie wirken, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Check the folder’s rights and the room on the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Platz auf der Platte.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Winnow.</source>
        <translation>„{path}“ wurde von einem neueren Winnow geschrieben.</translation>
    </message>
    <message>
        <source>Your corrections are safe in it; update Winnow.</source>
        <translation>Ihre Korrekturen sind darin sicher; aktualisieren Sie Winnow.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>„{path}“ ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>Nennen Sie eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>{path} ließ sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Winnow failed to write “{name}”.</source>
        <translation>Winnow ist daran gescheitert, „{name}“ zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is.</source>
        <translation>„{name}“ braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>Save it as plain text, or open a part of it.</source>
        <translation>Sichern Sie es als reinen Text, oder öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>“{name}” is the original of an open article, which Winnow never changes.</source>
        <translation>„{name}“ ist das Original eines offenen Artikels, das Winnow nie verändert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is {what} whose groups nest too deeply.</source>
        <translation>„{name}“ ist {what} mit zu tief verschachtelten Gruppen.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not an article.</source>
        <translation>„{name}“ ist {what}, kein Artikel.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it again.</source>
        <translation>Öffnen Sie es in einer Textverarbeitung und sichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save its text as ODT, text or HTML.</source>
        <translation>Sichern Sie den Text als ODT, Text oder HTML.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>only {number} are loaded at once</source>
        <translation>nur {number} werden auf einmal geladen</translation>
    </message>
    <message>
        <source>it failed ({error})</source>
        <translation>es schlug fehl ({error})</translation>
    </message>
    <message>
        <source>its server sends on and on</source>
        <translation>der Server schickt immer weiter</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <translation>der Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>its server was not reached</source>
        <translation>der Server war nicht erreichbar</translation>
    </message>
    <message>
        <source>its server answered {status}</source>
        <translation>der Server antwortete {status}</translation>
    </message>
    <message>
        <source>it is packed, which was not asked for</source>
        <translation>es ist gepackt, worum nicht gebeten war</translation>
    </message>
    <message>
        <source>it is larger than {number} MB</source>
        <translation>es ist größer als {number} MB</translation>
    </message>
    <message>
        <source>it is no image that Winnow shows</source>
        <translation>es ist kein Bild, das Winnow zeigt</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>es brach ab</translation>
    </message>
    <message>
        <source>together they are larger than {number} MB</source>
        <translation>zusammen sind sie größer als {number} MB</translation>
    </message>
    <message>
        <source>its server was not found</source>
        <translation>der Server wurde nicht gefunden</translation>
    </message>
    <message>
        <source>its address leads into a private network</source>
        <translation>die Adresse führt in ein privates Netz</translation>
    </message>
    <message>
        <source>the system’s proxy is of a kind that Winnow cannot use</source>
        <translation>der Proxy des Systems ist von einer Art, die Winnow nicht benutzen kann</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>the system’s proxy broke off</source>
        <translation>der Proxy des Systems brach ab</translation>
    </message>
    <message>
        <source>the system’s proxy does not pass it on</source>
        <translation>der Proxy des Systems reicht es nicht weiter</translation>
    </message>
    <message>
        <source>its address makes no sense</source>
        <translation>die Adresse ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>die Adresse ist keine von https</translation>
    </message>
    <message>
        <source>its address names an unusual port</source>
        <translation>die Adresse nennt einen ungewöhnlichen Port</translation>
    </message>
    <message>
        <source>its address names a user, or no server</source>
        <translation>die Adresse nennt einen Benutzer, oder keinen Server</translation>
    </message>
    <message>
        <source>its server sends on to an address that makes no sense</source>
        <translation>der Server schickt weiter zu einer sinnlosen Adresse</translation>
    </message>
    <message>
        <source>its server sends on to an address that is not one of https</source>
        <translation>der Server schickt weiter zu einer Adresse ohne https</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>eine mit gzip komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with bzip2</source>
        <translation>eine mit bzip2 komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with xz</source>
        <translation>eine mit xz komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with Zstandard</source>
        <translation>eine mit Zstandard komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with Brotli</source>
        <translation>eine mit Brotli komprimierte Datei</translation>
    </message>
    <message>
        <source>a table of articles (CSV)</source>
        <translation>eine Tabelle von Artikeln (CSV)</translation>
    </message>
    <message>
        <source>a book (EPUB)</source>
        <translation>ein Buch (EPUB)</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>a feed (JSON Feed)</source>
        <translation>ein Feed (JSON Feed)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a recording of web traffic (HAR)</source>
        <translation>eine Aufzeichnung von Webverkehr (HAR)</translation>
    </message>
    <message>
        <source>a list of articles in JSON</source>
        <translation>eine Artikelliste in JSON</translation>
    </message>
    <message>
        <source>an article in JSON</source>
        <translation>ein Artikel in JSON</translation>
    </message>
    <message>
        <source>a corpus in JSON lines</source>
        <translation>ein Korpus in JSON-Zeilen</translation>
    </message>
    <message>
        <source>a list of links</source>
        <translation>eine Linkliste</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>eine Mail</translation>
    </message>
    <message>
        <source>a mailbox (mbox)</source>
        <translation>ein Postfach (mbox)</translation>
    </message>
    <message>
        <source>a mail in a mailbox (mbox)</source>
        <translation>eine Mail in einem Postfach (mbox)</translation>
    </message>
    <message>
        <source>a dump of a wiki (MediaWiki)</source>
        <translation>ein Auszug eines Wikis (MediaWiki)</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>ein Webarchiv (MHTML)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <translation>ein Webarchiv (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>ein Webarchiv (WARC)</translation>
    </message>
    <message>
        <source>a web archive (Safari)</source>
        <translation>ein Webarchiv (Safari)</translation>
    </message>
    <message>
        <source>a notebook (Jupyter)</source>
        <translation>ein Notizbuch (Jupyter)</translation>
    </message>
    <message>
        <source>a corpus in Parquet</source>
        <translation>ein Korpus in Parquet</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>ein Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>a text document (ODT)</source>
        <translation>ein Textdokument (ODT)</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>ein formatiertes Textdokument (RTF)</translation>
    </message>
    <message>
        <source>a file of subtitles (SRT or WebVTT)</source>
        <translation>eine Datei mit Untertiteln (SRT oder WebVTT)</translation>
    </message>
    <message>
        <source>an export of WordPress</source>
        <translation>ein Export von WordPress</translation>
    </message>
    <message>
        <source>a compressed page of SingleFile</source>
        <translation>eine komprimierte Seite von SingleFile</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a TAR archive</source>
        <translation>ein TAR-Archiv</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>an image, sound or film</source>
        <translation>ein Bild, Ton oder Film</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a cabinet archive</source>
        <translation>ein CAB-Archiv</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>ein lzip-Archiv</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>ein LZ4-Archiv</translation>
    </message>
    <message>
        <source>an archive of compress</source>
        <translation>ein Archiv von compress</translation>
    </message>
    <message>
        <source>an archive of programs</source>
        <translation>ein Archiv von Programmen</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>eine Ton- oder Filmdatei</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>eine binäre Eigenschaftsliste</translation>
    </message>
    <message>
        <source>an encrypted office document</source>
        <translation>ein verschlüsseltes Office-Dokument</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>ein altes Word-Dokument (DOC)</translation>
    </message>
    <message>
        <source>an old presentation (PPT)</source>
        <translation>eine alte Präsentation (PPT)</translation>
    </message>
    <message>
        <source>an old spreadsheet (XLS)</source>
        <translation>eine alte Tabelle (XLS)</translation>
    </message>
    <message>
        <source>a drawing (VSD)</source>
        <translation>eine Zeichnung (VSD)</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>a Microsoft Reader book (LIT)</source>
        <translation>ein Microsoft-Reader-Buch (LIT)</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <translation>eine Hilfedatei (CHM)</translation>
    </message>
    <message>
        <source>a scanned document (DjVu)</source>
        <translation>ein gescanntes Dokument (DjVu)</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a Windows Write document</source>
        <translation>ein Windows-Write-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a spreadsheet (XLSX)</source>
        <translation>eine Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>eine Präsentation (PPTX)</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>every second byte is zero</source>
        <translation>jedes zweite Byte ist null</translation>
    </message>
    <message>
        <source>reads as UTF-16</source>
        <translation>liest sich als UTF-16</translation>
    </message>
    <message>
        <source>declared in {what}</source>
        <translation>angegeben in {what}</translation>
    </message>
    <message>
        <source>the escapes of ISO-2022-JP</source>
        <translation>die Umschaltzeichen von ISO-2022-JP</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>gültiges UTF-8</translation>
    </message>
    <message>
        <source>nearly valid UTF-8</source>
        <translation>fast gültiges UTF-8</translation>
    </message>
    <message>
        <source>valid UTF-8, although {what} declares {encoding}</source>
        <translation>gültiges UTF-8, obwohl {what} {encoding} angibt</translation>
    </message>
    <message>
        <source>not {encoding}, which {what} declares</source>
        <translation>nicht {encoding}, das {what} angibt</translation>
    </message>
    <message>
        <source>guessed from the letters: {what}</source>
        <translation>aus den Buchstaben geraten: {what}</translation>
    </message>
    <message>
        <source>nothing else fits</source>
        <translation>nichts anderes passt</translation>
    </message>
    <message>
        <source>chosen by the reader</source>
        <translation>vom Leser gewählt</translation>
    </message>
    <message>
        <source>given as text</source>
        <translation>als Text gegeben</translation>
    </message>
    <message>
        <source>said by {what}</source>
        <translation>laut {what}</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>der Seite</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>dem Behälter</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>JSON-LD (last change)</source>
        <translation>JSON-LD (letzte Änderung)</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>Mikrodaten</translation>
    </message>
    <message>
        <source>meta {name}</source>
        <translation>meta {name}</translation>
    </message>
    <message>
        <source>{what} (last change)</source>
        <translation>{what} (letzte Änderung)</translation>
    </message>
    <message>
        <source>link image_src</source>
        <translation>link image_src</translation>
    </message>
    <message>
        <source>link {name}</source>
        <translation>link {name}</translation>
    </message>
    <message>
        <source>title element</source>
        <translation>title-Element</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>time-Element</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>erste Überschrift</translation>
    </message>
    <message>
        <source>first image</source>
        <translation>erstes Bild</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>erster Beitrag</translation>
    </message>
    <message>
        <source>visible byline</source>
        <translation>sichtbare Autorenzeile</translation>
    </message>
    <message>
        <source>visible date</source>
        <translation>sichtbares Datum</translation>
    </message>
    <message>
        <source>visible site</source>
        <translation>sichtbare Website</translation>
    </message>
    <message>
        <source>the blog&apos;s name</source>
        <translation>der Name des Blogs</translation>
    </message>
    <message>
        <source>the article&apos;s words</source>
        <translation>die Wörter des Artikels</translation>
    </message>
    <message>
        <source>html lang</source>
        <translation>html lang</translation>
    </message>
    <message>
        <source>html xml:lang</source>
        <translation>html xml:lang</translation>
    </message>
    <message>
        <source>body lang</source>
        <translation>body lang</translation>
    </message>
    <message>
        <source>html dir</source>
        <translation>html dir</translation>
    </message>
    <message>
        <source>body dir</source>
        <translation>body dir</translation>
    </message>
    <message>
        <source>{name} dir</source>
        <translation>{name} dir</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>the page&apos;s software or declared type</source>
        <translation>die Software oder der erklärte Typ der Seite</translation>
    </message>
    <message>
        <source>many blocks of code, no author and no date</source>
        <translation>viele Codeblöcke, kein Autor und kein Datum</translation>
    </message>
    <message>
        <source>no sign of another kind</source>
        <translation>kein Zeichen einer anderen Art</translation>
    </message>
    <message>
        <source>meta generator</source>
        <translation>meta generator</translation>
    </message>
    <message>
        <source>names in the page&apos;s frame</source>
        <translation>Namen im Rahmen der Seite</translation>
    </message>
    <message>
        <source>the page&apos;s serialised state</source>
        <translation>der serialisierte Zustand der Seite</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Eingebettete Seite</translation>
    </message>
    <message>
        <source>Image: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
    <message>
        <source>Video: {name}</source>
        <translation>Video: {name}</translation>
    </message>
    <message>
        <source>Audio: {name}</source>
        <translation>Ton: {name}</translation>
    </message>
    <message>
        <source>Embedded page: {name}</source>
        <translation>Eingebettete Seite: {name}</translation>
    </message>
    <message>
        <source>Video on {host}</source>
        <translation>Video auf {host}</translation>
    </message>
    <message>
        <source>Video on {host}: {name}</source>
        <translation>Video auf {host}: {name}</translation>
    </message>
    <message>
        <source>Audio on {host}</source>
        <translation>Ton auf {host}</translation>
    </message>
    <message>
        <source>Audio on {host}: {name}</source>
        <translation>Ton auf {host}: {name}</translation>
    </message>
    <message>
        <source>Embedded page from {host}</source>
        <translation>Eingebettete Seite von {host}</translation>
    </message>
    <message>
        <source>Embedded page from {host}: {name}</source>
        <translation>Eingebettete Seite von {host}: {name}</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>ISO 8859-14, Celtic</source>
        <translation>ISO 8859-14, Keltisch</translation>
    </message>
    <message>
        <source>ISO 8859-10, Nordic</source>
        <translation>ISO 8859-10, Nordisch</translation>
    </message>
    <message>
        <source>ISO 8859-3, South European</source>
        <translation>ISO 8859-3, Südeuropäisch</translation>
    </message>
    <message>
        <source>ISO 8859-16, Romanian</source>
        <translation>ISO 8859-16, Rumänisch</translation>
    </message>
    <message>
        <source>Macintosh Cyrillic</source>
        <translation>Macintosh, Kyrillisch</translation>
    </message>
    <message>
        <source>GB 18030, Simplified</source>
        <translation>GB 18030, vereinfacht</translation>
    </message>
    <message>
        <source>Big5, Traditional</source>
        <translation>Big5, traditionell</translation>
    </message>
    <message>
        <source>a drawing (VSDX)</source>
        <translation>eine Zeichnung (VSDX)</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{what} on {host}</source>
        <translation>{what} auf {host}</translation>
    </message>
    <message>
        <source>{what} on {host}: {name}</source>
        <translation>{what} auf {host}: {name}</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>von Ihnen entfernt</translation>
    </message>
    <message>
        <source>you put it back</source>
        <translation>Sie haben es zurückgeholt</translation>
    </message>
    <message>
        <source>start moved by you</source>
        <translation>Anfang von Ihnen verschoben</translation>
    </message>
    <message>
        <source>end moved by you</source>
        <translation>Ende von Ihnen verschoben</translation>
    </message>
    <message>
        <source>kind changed by you</source>
        <translation>Art von Ihnen geändert</translation>
    </message>
    <message>
        <source>your rule for all articles</source>
        <translation>Ihre Regel für alle Artikel</translation>
    </message>
    <message>
        <source>your rule for {site}</source>
        <translation>Ihre Regel für {site}</translation>
    </message>
    <message>
        <source>names “{name}”</source>
        <translation>nennt „{name}“</translation>
    </message>
    <message>
        <source>{what} that leaked into the text</source>
        <translation>{what}, in den Text durchgesickert</translation>
    </message>
    <message>
        <source>that leaked into the text</source>
        <translation>in den Text durchgesickert</translation>
    </message>
    <message>
        <source>that was cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>the last cut off</source>
        <translation>der letzte abgeschnitten</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>the beginning of {name}</source>
        <translation>der Anfang von {name}</translation>
    </message>
    <message>
        <source>the end of {name}</source>
        <translation>das Ende von {name}</translation>
    </message>
    <message>
        <source>a CDATA section</source>
        <translation>ein CDATA-Abschnitt</translation>
    </message>
    <message>
        <source>a processing instruction</source>
        <translation>eine Verarbeitungsanweisung</translation>
    </message>
    <message>
        <source>a document type</source>
        <translation>ein Dokumenttyp</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>stands within a {name} element</source>
        <translation>steht in einem {name}-Element</translation>
    </message>
    <message>
        <source>reads as program code: starts with “{head}”</source>
        <translation>liest sich als Programmcode: beginnt mit „{head}“</translation>
    </message>
    <message>
        <source>reads as style rules (CSS): starts with “{head}”</source>
        <translation>liest sich als Stilregeln (CSS): beginnt mit „{head}“</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>page script (JavaScript) that leaked into the text</source>
        <translation>Seitenskript (JavaScript), in den Text durchgesickert</translation>
    </message>
    <message>
        <source>note for programmers, from a script or style rules that leaked into the text</source>
        <translation>Notiz für Programmierer, aus einem Skript oder aus Stilregeln, in den Text durchgesickert</translation>
    </message>
    <message>
        <source>style rules of a page (CSS) that leaked into the text</source>
        <translation>Stilregeln einer Seite (CSS), in den Text durchgesickert</translation>
    </message>
    <message>
        <source>data for programs (JSON) that leaked into the text</source>
        <translation>Daten für Programme (JSON), in den Text durchgesickert</translation>
    </message>
    <message>
        <source>facts for search engines that leaked into the text</source>
        <translation>Angaben für Suchmaschinen, in den Text durchgesickert</translation>
    </message>
    <message>
        <source>data of the site’s own programs (PHP) that leaked into the text</source>
        <translation>Daten der Programme der Website (PHP), in den Text durchgesickert</translation>
    </message>
    <message>
        <source>code or data between marks (CDATA) that leaked into the text</source>
        <translation>Code oder Daten zwischen Zeichen (CDATA), in den Text durchgesickert</translation>
    </message>
    <message>
        <source>instruction to a program (XML or PHP) that leaked into the text</source>
        <translation>Anweisung an ein Programm (XML oder PHP), in den Text durchgesickert</translation>
    </message>
    <message>
        <source>kind of a file, from facts about a picture that leaked into the text</source>
        <translation>Art einer Datei, aus Angaben zu einem Bild, in den Text durchgesickert</translation>
    </message>
    <message>
        <source>mark of a source that a chat assistant left in what it wrote</source>
        <translation>Quellenzeichen, das ein Chatassistent in seinem Text ließ</translation>
    </message>
    <message>
        <source>note in a page’s code, never meant to be shown</source>
        <translation>Notiz im Code einer Seite, nie zum Zeigen gedacht</translation>
    </message>
    <message>
        <source>mark at the beginning of code or data (CDATA)</source>
        <translation>Zeichen am Anfang von Code oder Daten (CDATA)</translation>
    </message>
    <message>
        <source>mark at the end of code or data (CDATA)</source>
        <translation>Zeichen am Ende von Code oder Daten (CDATA)</translation>
    </message>
    <message>
        <source>first line of a page’s code, which says what kind of page it is</source>
        <translation>erste Zeile des Codes einer Seite, die sagt, von welcher Art sie ist</translation>
    </message>
    <message>
        <source>first line of a file of data (XML)</source>
        <translation>erste Zeile einer Datendatei (XML)</translation>
    </message>
    <message>
        <source>instruction for old versions of Internet Explorer</source>
        <translation>Anweisung für alte Versionen des Internet Explorers</translation>
    </message>
    <message>
        <source>instruction for old versions of Internet Explorer or of Word</source>
        <translation>Anweisung für alte Versionen des Internet Explorers oder von Word</translation>
    </message>
    <message>
        <source>error message of the site’s server (PHP) that was printed into the page</source>
        <translation>Fehlermeldung des Servers der Website (PHP), in die Seite gedruckt</translation>
    </message>
    <message>
        <source>error message of a program (Python), with the steps that led to it</source>
        <translation>Fehlermeldung eines Programms (Python), mit den Schritten dahin</translation>
    </message>
    <message>
        <source>error message of a program (Java), with the steps that led to it</source>
        <translation>Fehlermeldung eines Programms (Java), mit den Schritten dahin</translation>
    </message>
    <message>
        <source>error message of a page script (JavaScript)</source>
        <translation>Fehlermeldung eines Seitenskripts (JavaScript)</translation>
    </message>
    <message>
        <source>error message of a program (Ruby), with the steps that led to it</source>
        <translation>Fehlermeldung eines Programms (Ruby), mit den Schritten dahin</translation>
    </message>
    <message>
        <source>error message of a program (.NET), with the steps that led to it</source>
        <translation>Fehlermeldung eines Programms (.NET), mit den Schritten dahin</translation>
    </message>
    <message>
        <source>error message of the site’s server (ASP) that was printed into the page</source>
        <translation>Fehlermeldung des Servers der Website (ASP), in die Seite gedruckt</translation>
    </message>
    <message>
        <source>error message of the site’s server (ASP.NET) that was printed into the page</source>
        <translation>Fehlermeldung des Servers der Website (ASP.NET), in die Seite gedruckt</translation>
    </message>
    <message>
        <source>error message of the site’s database that was printed into the page</source>
        <translation>Fehlermeldung der Datenbank der Website, in die Seite gedruckt</translation>
    </message>
    <message>
        <source>question to the site’s database (SQL) that was printed into the page</source>
        <translation>Abfrage an die Datenbank der Website (SQL), in die Seite gedruckt</translation>
    </message>
    <message>
        <source>error message of a program (Go), with the steps that led to it</source>
        <translation>Fehlermeldung eines Programms (Go), mit den Schritten dahin</translation>
    </message>
    <message>
        <source>error message of a web server in the place of the page</source>
        <translation>Fehlermeldung eines Webservers anstelle der Seite</translation>
    </message>
    <message>
        <source>error message of the site in the place of the page</source>
        <translation>Fehlermeldung der Website anstelle der Seite</translation>
    </message>
    <message>
        <source>mark by which a forum {use} (BBCode)</source>
        <translation>Zeichen, mit dem ein Forum {use} (BBCode)</translation>
    </message>
    <message>
        <source>mark by which a forum {what} (BBCode)</source>
        <translation>Forenzeichen: {what} (BBCode)</translation>
    </message>
    <message>
        <source>sets text</source>
        <translation>setzt Text</translation>
    </message>
    <message>
        <source>sets bold letters</source>
        <translation>setzt fette Schrift</translation>
    </message>
    <message>
        <source>sets italic letters</source>
        <translation>setzt kursive Schrift</translation>
    </message>
    <message>
        <source>sets underlined letters</source>
        <translation>unterstreicht Schrift</translation>
    </message>
    <message>
        <source>strikes letters through</source>
        <translation>streicht Schrift durch</translation>
    </message>
    <message>
        <source>sets a colour</source>
        <translation>setzt eine Farbe</translation>
    </message>
    <message>
        <source>sets the size of letters</source>
        <translation>setzt die Schriftgröße</translation>
    </message>
    <message>
        <source>sets the face of letters</source>
        <translation>setzt die Schriftart</translation>
    </message>
    <message>
        <source>sets letters higher or lower</source>
        <translation>stellt Buchstaben hoch oder tief</translation>
    </message>
    <message>
        <source>places text on the page</source>
        <translation>richtet Text auf der Seite aus</translation>
    </message>
    <message>
        <source>quotes somebody</source>
        <translation>zitiert jemanden</translation>
    </message>
    <message>
        <source>sets program code</source>
        <translation>setzt Programmcode</translation>
    </message>
    <message>
        <source>hides text until it is clicked</source>
        <translation>verbirgt Text bis zum Anklicken</translation>
    </message>
    <message>
        <source>sets a link</source>
        <translation>setzt einen Link</translation>
    </message>
    <message>
        <source>names a member</source>
        <translation>nennt ein Mitglied</translation>
    </message>
    <message>
        <source>shows a picture</source>
        <translation>zeigt ein Bild</translation>
    </message>
    <message>
        <source>shows an attached file</source>
        <translation>zeigt eine angehängte Datei</translation>
    </message>
    <message>
        <source>shows a video or sound</source>
        <translation>zeigt Video oder Ton</translation>
    </message>
    <message>
        <source>sets a list</source>
        <translation>setzt eine Liste</translation>
    </message>
    <message>
        <source>sets a table</source>
        <translation>setzt eine Tabelle</translation>
    </message>
    <message>
        <source>breaks a line</source>
        <translation>bricht eine Zeile um</translation>
    </message>
    <message>
        <source>command to {what} (a {what_kind}) that the site did not carry out</source>
        <translation>Befehl ({what_kind}), den die Website nicht ausführte: {what}</translation>
    </message>
    <message>
        <source>command to {what} (an {what_kind}) that the site did not carry out</source>
        <translation>Befehl ({what_kind}), den die Website nicht ausführte: {what}</translation>
    </message>
    <message>
        <source>command for the site’s software (a {what}) that the site did not carry out</source>
        <translation>Befehl für die Software der Website ({what}), den sie nicht ausführte</translation>
    </message>
    <message>
        <source>command for the site’s software (an {what}) that the site did not carry out</source>
        <translation>Befehl für die Software der Website ({what}), den sie nicht ausführte</translation>
    </message>
    <message>
        <source>commands to {list_of_uses} (shortcodes) that the site did not carry out</source>
        <translation>Befehle (Shortcodes), die die Website nicht ausführte: {list_of_uses}</translation>
    </message>
    <message>
        <source>commands (shortcodes) that the site did not carry out</source>
        <translation>Befehle (Shortcodes), die die Website nicht ausführte</translation>
    </message>
    <message>
        <source>{what} and more</source>
        <translation>{what} und mehr</translation>
    </message>
    <message>
        <source>{list_of_uses} and {what}</source>
        <translation>{list_of_uses} und {what}</translation>
    </message>
    <message>
        <source>shortcode</source>
        <translation>Shortcode</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>play sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>show a button</source>
        <translation>einen Knopf zeigen</translation>
    </message>
    <message>
        <source>show a picture with its caption</source>
        <translation>ein Bild mit Bildunterschrift zeigen</translation>
    </message>
    <message>
        <source>show a picture</source>
        <translation>ein Bild zeigen</translation>
    </message>
    <message>
        <source>show a contact form</source>
        <translation>ein Kontaktformular zeigen</translation>
    </message>
    <message>
        <source>show a form</source>
        <translation>ein Formular zeigen</translation>
    </message>
    <message>
        <source>show a newsletter’s sign-up</source>
        <translation>die Anmeldung eines Newsletters zeigen</translation>
    </message>
    <message>
        <source>show something embedded</source>
        <translation>etwas Eingebettetes zeigen</translation>
    </message>
    <message>
        <source>show a gallery of pictures</source>
        <translation>eine Bildergalerie zeigen</translation>
    </message>
    <message>
        <source>show a row of changing pictures</source>
        <translation>eine Reihe wechselnder Bilder zeigen</translation>
    </message>
    <message>
        <source>show a video</source>
        <translation>ein Video zeigen</translation>
    </message>
    <message>
        <source>show an advertisement</source>
        <translation>Werbung zeigen</translation>
    </message>
    <message>
        <source>show a map</source>
        <translation>eine Karte zeigen</translation>
    </message>
    <message>
        <source>show a table of contents</source>
        <translation>ein Inhaltsverzeichnis zeigen</translation>
    </message>
    <message>
        <source>show comments</source>
        <translation>Kommentare zeigen</translation>
    </message>
    <message>
        <source>show a part of the site</source>
        <translation>einen Teil der Website zeigen</translation>
    </message>
    <message>
        <source>break the text into pages</source>
        <translation>den Text in Seiten teilen</translation>
    </message>
    <message>
        <source>show tabs</source>
        <translation>Reiter zeigen</translation>
    </message>
    <message>
        <source>offer a download</source>
        <translation>einen Download anbieten</translation>
    </message>
    <message>
        <source>set columns, rows or space</source>
        <translation>Spalten, Zeilen oder Abstand setzen</translation>
    </message>
    <message>
        <source>show a table</source>
        <translation>eine Tabelle zeigen</translation>
    </message>
    <message>
        <source>show something for sale</source>
        <translation>etwas zum Kauf zeigen</translation>
    </message>
    <message>
        <source>show other articles</source>
        <translation>andere Artikel zeigen</translation>
    </message>
    <message>
        <source>set the layout of the page</source>
        <translation>das Layout der Seite setzen</translation>
    </message>
    <message>
        <source>put in something</source>
        <translation>etwas einsetzen</translation>
    </message>
    <message>
        <source>set a link</source>
        <translation>einen Link setzen</translation>
    </message>
    <message>
        <source>set program code</source>
        <translation>Programmcode setzen</translation>
    </message>
    <message>
        <source>choose what to show</source>
        <translation>wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>hide a note</source>
        <translation>eine Notiz verbergen</translation>
    </message>
    <message>
        <source>repeat something</source>
        <translation>etwas wiederholen</translation>
    </message>
    <message>
        <source>set a quotation</source>
        <translation>ein Zitat setzen</translation>
    </message>
    <message>
        <source>keep something for later</source>
        <translation>etwas für später aufheben</translation>
    </message>
    <message>
        <source>command of the site’s template to {what}, not carried out</source>
        <translation>Befehl der Vorlage der Website, nicht ausgeführt: {what}</translation>
    </message>
    <message>
        <source>command of the site’s template, not carried out</source>
        <translation>Befehl der Vorlage der Website, nicht ausgeführt</translation>
    </message>
    <message>
        <source>placeholder that the site should have filled in</source>
        <translation>Platzhalter, den die Website hätte füllen sollen</translation>
    </message>
    <message>
        <source>mark of a page’s code (tag) {what}</source>
        <translation>Zeichen eines Seitencodes (Tag), {what}</translation>
    </message>
    <message>
        <source>mark of a page’s code (HTML tag) for {list_of_uses}, {what}</source>
        <translation>Zeichen eines Seitencodes (HTML-Tag) für {list_of_uses}, {what}</translation>
    </message>
    <message>
        <source>marks of a page’s code (HTML tags) for {list_of_uses}, {what}</source>
        <translation>Zeichen eines Seitencodes (HTML-Tags) für {list_of_uses}, {what}</translation>
    </message>
    <message>
        <source>marks of a page’s code (HTML tags) for {list_of_uses} that leaked into the text</source>
        <translation>Zeichen eines Seitencodes (HTML-Tags) für {list_of_uses}, in den Text durchgesickert</translation>
    </message>
    <message>
        <source>rest of a mark of a page’s code (HTML tag) that lost its beginning</source>
        <translation>Rest eines Zeichens des Seitencodes (HTML-Tag), das seinen Anfang verlor</translation>
    </message>
    <message>
        <source>mark of a page’s code (HTML tag) that lost its brackets</source>
        <translation>Zeichen eines Seitencodes (HTML-Tag), das seine Klammern verlor</translation>
    </message>
    <message>
        <source>beginning of a mark of a page’s code (HTML tag) that was cut off</source>
        <translation>Anfang eines Zeichens des Seitencodes (HTML-Tag), abgeschnitten</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>einen Link</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>something embedded</source>
        <translation>etwas Eingebettetes</translation>
    </message>
    <message>
        <source>a video or sound</source>
        <translation>Video oder Ton</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>einen neuen Absatz</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>a line across the page</source>
        <translation>eine Linie über die Seite</translation>
    </message>
    <message>
        <source>bold letters</source>
        <translation>fette Schrift</translation>
    </message>
    <message>
        <source>italic letters</source>
        <translation>kursive Schrift</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>unterstrichene Schrift</translation>
    </message>
    <message>
        <source>letters struck through</source>
        <translation>durchgestrichene Schrift</translation>
    </message>
    <message>
        <source>the look of letters</source>
        <translation>das Aussehen der Schrift</translation>
    </message>
    <message>
        <source>letters set higher or lower</source>
        <translation>hoch- oder tiefgestellte Schrift</translation>
    </message>
    <message>
        <source>marked letters</source>
        <translation>markierte Schrift</translation>
    </message>
    <message>
        <source>centred text</source>
        <translation>zentrierten Text</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>a stretch of text</source>
        <translation>ein Stück Text</translation>
    </message>
    <message>
        <source>the layout of the page</source>
        <translation>das Layout der Seite</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>style rules</source>
        <translation>Stilregeln</translation>
    </message>
    <message>
        <source>a pointer to another file</source>
        <translation>einen Verweis auf eine andere Datei</translation>
    </message>
    <message>
        <source>facts about the page</source>
        <translation>Angaben über die Seite</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>eine Fußnote</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>the size of letters</source>
        <translation>die Schriftgröße</translation>
    </message>
    <message>
        <source>the face of letters</source>
        <translation>die Schriftart</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>a preview picture</source>
        <translation>ein Vorschaubild</translation>
    </message>
    <message>
        <source>the page’s icon</source>
        <translation>das Symbol der Seite</translation>
    </message>
    <message>
        <source>the page’s own address</source>
        <translation>die eigene Adresse der Seite</translation>
    </message>
    <message>
        <source>a small sign (icon)</source>
        <translation>ein kleines Zeichen (Symbol)</translation>
    </message>
    <message>
        <source>long number by which programs tell files or versions (hash)</source>
        <translation>lange Zahl, an der Programme Dateien oder Versionen erkennen (Hash)</translation>
    </message>
    <message>
        <source>file or key written out as letters and digits (base64)</source>
        <translation>Datei oder Schlüssel, als Buchstaben und Ziffern geschrieben (Base64)</translation>
    </message>
    <message>
        <source>pass for signing in (token), written as letters and digits</source>
        <translation>Ausweis zum Anmelden (Token), als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message>
        <source>text in the spelling of web addresses, with percent signs</source>
        <translation>Text in der Schreibweise von Webadressen, mit Prozentzeichen</translation>
    </message>
    <message>
        <source>names of letters that a PDF program could not show</source>
        <translation>Namen von Buchstaben, die ein PDF-Programm nicht zeigen konnte</translation>
    </message>
    <message>
        <source>key or signature of an encryption program</source>
        <translation>Schlüssel oder Signatur eines Verschlüsselungsprogramms</translation>
    </message>
    <message>
        <source>code in the spelling of web addresses, with percent signs</source>
        <translation>Code in der Schreibweise von Webadressen, mit Prozentzeichen</translation>
    </message>
    <message>
        <source>tail of a web address that serves to track visits</source>
        <translation>Ende einer Webadresse, das Besuche verfolgt</translation>
    </message>
    <message>
        <source>tail of a web address whose beginning is missing</source>
        <translation>Ende einer Webadresse, deren Anfang fehlt</translation>
    </message>
    <message>
        <source>notes by which a site knows a visitor again (cookies)</source>
        <translation>Notizen, an denen eine Website Besucher wiedererkennt (Cookies)</translation>
    </message>
    <message>
        <source>command for the program that builds the site</source>
        <translation>Befehl für das Programm, das die Website baut</translation>
    </message>
    <message>
        <source>command for the program that builds the site (reStructuredText)</source>
        <translation>Befehl für das Programm, das die Website baut (reStructuredText)</translation>
    </message>
    <message>
        <source>setting for the program that the text was written in (Org)</source>
        <translation>Einstellung für das Programm, in dem der Text geschrieben wurde (Org)</translation>
    </message>
    <message>
        <source>notes of the program that the text was written in (Org)</source>
        <translation>Notizen des Programms, in dem der Text geschrieben wurde (Org)</translation>
    </message>
    <message>
        <source>note for the program that builds the site, on how the words beside it look</source>
        <translation>Notiz für das Programm, das die Website baut, wie die Wörter daneben aussehen</translation>
    </message>
    <message>
        <source>command of a wiki (Confluence), which should have been replaced</source>
        <translation>Befehl eines Wikis (Confluence), der hätte ersetzt werden sollen</translation>
    </message>
    <message>
        <source>style rules that a word processor left in the text</source>
        <translation>Stilregeln, die eine Textverarbeitung im Text ließ</translation>
    </message>
    <message>
        <source>settings that a word processor left in the text</source>
        <translation>Einstellungen, die eine Textverarbeitung im Text ließ</translation>
    </message>
    <message>
        <source>beginning of program code that was cut off</source>
        <translation>Anfang von Programmcode, abgeschnitten</translation>
    </message>
    <message>
        <source>rest of style rules that were cut off</source>
        <translation>Rest von Stilregeln, abgeschnitten</translation>
    </message>
    <message>
        <source>rest of program code that lost its beginning</source>
        <translation>Rest von Programmcode, der seinen Anfang verlor</translation>
    </message>
    <message>
        <source>mark by which a forum sets a list (BBCode)</source>
        <translation>Zeichen, mit dem ein Forum eine Liste setzt (BBCode)</translation>
    </message>
    <message>
        <source>command of a wiki, which should not be seen</source>
        <translation>Befehl eines Wikis, der nicht zu sehen sein sollte</translation>
    </message>
    <message>
        <source>source of the formula beside it, as wikis write it</source>
        <translation>Quelltext der Formel daneben, wie Wikis ihn schreiben</translation>
    </message>
    <message>
        <source>command of a wiki, which should have been replaced</source>
        <translation>Befehl eines Wikis, der hätte ersetzt werden sollen</translation>
    </message>
    <message>
        <source>end of a building block of a wiki (template)</source>
        <translation>Ende eines Bausteins eines Wikis (Vorlage)</translation>
    </message>
    <message>
        <source>link to a picture or a category, as wikis write it</source>
        <translation>Link zu einem Bild oder einer Kategorie, wie Wikis ihn schreiben</translation>
    </message>
    <message>
        <source>beginning of a link, as wikis write it</source>
        <translation>Anfang eines Links, wie Wikis ihn schreiben</translation>
    </message>
    <message>
        <source>end of a link, as wikis write it</source>
        <translation>Ende eines Links, wie Wikis ihn schreiben</translation>
    </message>
    <message>
        <source>mark of a table, as wikis write it</source>
        <translation>Zeichen einer Tabelle, wie Wikis es schreiben</translation>
    </message>
    <message>
        <source>beginning of a table, as wikis write it</source>
        <translation>Anfang einer Tabelle, wie Wikis ihn schreiben</translation>
    </message>
    <message>
        <source>end of a table, as wikis write it</source>
        <translation>Ende einer Tabelle, wie Wikis es schreiben</translation>
    </message>
    <message>
        <source>a rule that imports or orders style sheets</source>
        <translation>eine Regel, die Stilblätter holt oder ordnet</translation>
    </message>
    <message>
        <source>picture written out as letters and digits</source>
        <translation>Bild, als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>file written out as letters and digits</source>
        <translation>Datei, als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message>
        <source>font written out as letters and digits</source>
        <translation>Schrift, als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message>
        <source>sound written out as letters and digits</source>
        <translation>Ton, als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message>
        <source>video written out as letters and digits</source>
        <translation>Video, als Buchstaben und Ziffern geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>start moved by %n characters</source>
        <comment>start moved by %n character</comment>
        <translation>
            <numerusform>Anfang um %n Zeichen verschoben</numerusform>
            <numerusform>Anfang um %n Zeichen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by %n characters</source>
        <comment>end moved by %n character</comment>
        <translation>
            <numerusform>Ende um %n Zeichen verschoben</numerusform>
            <numerusform>Ende um %n Zeichen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <comment>%n tag</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reads as data (JSON): %n quoted names</source>
        <comment>reads as data (JSON): %n quoted name</comment>
        <translation>
            <numerusform>liest sich als Daten (JSON): %n Name in Anführungszeichen</numerusform>
            <numerusform>liest sich als Daten (JSON): %n Namen in Anführungszeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <comment>%n declaration</comment>
        <translation>
            <numerusform>%n Deklaration</numerusform>
            <numerusform>%n Deklarationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>%n statement</comment>
        <translation>
            <numerusform>%n Anweisung</numerusform>
            <numerusform>%n Anweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <comment>%n call</comment>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <comment>%n function</comment>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <comment>%n block</comment>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>number of followers or members</source>
        <translation>Zahl der Follower oder Mitglieder</translation>
    </message>
    <message>
        <source>number of readers</source>
        <translation>Zahl der Leser</translation>
    </message>
    <message>
        <source>number of comments or answers</source>
        <translation>Zahl der Kommentare oder Antworten</translation>
    </message>
    <message>
        <source>number of times that the article was shared</source>
        <translation>wie oft der Artikel geteilt wurde</translation>
    </message>
    <message>
        <source>votes by readers</source>
        <translation>Stimmen von Lesern</translation>
    </message>
    <message>
        <source>time that reading takes</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>number of articles</source>
        <translation>Zahl der Artikel</translation>
    </message>
    <message>
        <source>line that tells how long ago something was</source>
        <translation>Zeile, wie lange etwas her ist</translation>
    </message>
    <message>
        <source>notice of who holds the rights</source>
        <translation>Hinweis, wer die Rechte hält</translation>
    </message>
    <message>
        <source>line that names who wrote something</source>
        <translation>Zeile, die nennt, wer etwas schrieb</translation>
    </message>
    <message>
        <source>name of an account</source>
        <translation>Name eines Kontos</translation>
    </message>
    <message>
        <source>number of a page</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>number without words</source>
        <translation>Zahl ohne Wörter</translation>
    </message>
    <message>
        <source>sign without words</source>
        <translation>Zeichen ohne Wörter</translation>
    </message>
    <message>
        <source>short question</source>
        <translation>kurze Frage</translation>
    </message>
    <message>
        <source>lines with an address for getting in touch</source>
        <translation>Zeilen mit einer Kontaktadresse</translation>
    </message>
    <message>
        <source>lines with a number for getting in touch</source>
        <translation>Zeilen mit einer Kontaktnummer</translation>
    </message>
    <message>
        <source>line with a date</source>
        <translation>Zeile mit einem Datum</translation>
    </message>
    <message>
        <source>signature under a forum post</source>
        <translation>Signatur unter einem Forenbeitrag</translation>
    </message>
    <message>
        <source>title of the thread, said once more</source>
        <translation>Titel des Themas, noch einmal</translation>
    </message>
    <message>
        <source>repeats an earlier paragraph word for word</source>
        <translation>wiederholt einen früheren Absatz Wort für Wort</translation>
    </message>
    <message>
        <source>says once more what the paragraphs before it say</source>
        <translation>sagt noch einmal, was die Absätze davor sagen</translation>
    </message>
    <message>
        <source>repeats earlier paragraphs word for word</source>
        <translation>wiederholt frühere Absätze Wort für Wort</translation>
    </message>
    <message>
        <source>viewer of pictures</source>
        <translation>Bildbetrachter</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>place to which a table of contents leads</source>
        <translation>Stelle, zu der ein Inhaltsverzeichnis führt</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>einen Sprung</translation>
    </message>
    <message>
        <source>the path to the page</source>
        <translation>den Pfad zur Seite</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>a notice on cookies</source>
        <translation>einen Hinweis auf Cookies</translation>
    </message>
    <message>
        <source>readers without a subscription</source>
        <translation>Leser ohne Abonnement</translation>
    </message>
    <message>
        <source>sign-up for a newsletter</source>
        <translation>Anmeldung für einen Newsletter</translation>
    </message>
    <message>
        <source>a newsletter’s sign-up</source>
        <translation>die Anmeldung eines Newsletters</translation>
    </message>
    <message>
        <source>a form for comments</source>
        <translation>ein Formular für Kommentare</translation>
    </message>
    <message>
        <source>form for writing a review</source>
        <translation>Formular zum Schreiben einer Rezension</translation>
    </message>
    <message>
        <source>a form for reviews</source>
        <translation>ein Formular für Rezensionen</translation>
    </message>
    <message>
        <source>a contact form</source>
        <translation>ein Kontaktformular</translation>
    </message>
    <message>
        <source>invitation to subscribe or to sign up</source>
        <translation>Einladung zum Abonnieren oder Anmelden</translation>
    </message>
    <message>
        <source>a sign-up</source>
        <translation>eine Anmeldung</translation>
    </message>
    <message>
        <source>petition to sign</source>
        <translation>Petition zum Unterschreiben</translation>
    </message>
    <message>
        <source>a petition</source>
        <translation>eine Petition</translation>
    </message>
    <message>
        <source>request for donations</source>
        <translation>Bitte um Spenden</translation>
    </message>
    <message>
        <source>a request for donations</source>
        <translation>eine Bitte um Spenden</translation>
    </message>
    <message>
        <source>poll or questions to readers</source>
        <translation>Umfrage oder Fragen an Leser</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>eine Umfrage</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>das Anmelden</translation>
    </message>
    <message>
        <source>search box of the site</source>
        <translation>Suchfeld der Website</translation>
    </message>
    <message>
        <source>a search box</source>
        <translation>ein Suchfeld</translation>
    </message>
    <message>
        <source>buttons for sharing the article</source>
        <translation>Knöpfe zum Teilen des Artikels</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>Knöpfe zum Teilen</translation>
    </message>
    <message>
        <source>links to social networks</source>
        <translation>Links zu sozialen Netzwerken</translation>
    </message>
    <message>
        <source>number of readers, comments or likes</source>
        <translation>Zahl der Leser, Kommentare oder Likes</translation>
    </message>
    <message>
        <source>a number of readers</source>
        <translation>eine Leserzahl</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>eine Werbung</translation>
    </message>
    <message>
        <source>invitation to buy, or to do something else on the site</source>
        <translation>Einladung, auf der Website zu kaufen oder etwas anderes zu tun</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>eine Einladung</translation>
    </message>
    <message>
        <source>links to other articles, paid for by advertisers</source>
        <translation>von Werbern bezahlte Links zu anderen Artikeln</translation>
    </message>
    <message>
        <source>paid links</source>
        <translation>bezahlte Links</translation>
    </message>
    <message>
        <source>disclaimer by the site, such as on advertising</source>
        <translation>Erklärung der Website, etwa zu Werbung</translation>
    </message>
    <message>
        <source>a disclaimer</source>
        <translation>eine Erklärung</translation>
    </message>
    <message>
        <source>a notice of rights</source>
        <translation>einen Rechtehinweis</translation>
    </message>
    <message>
        <source>link that jumps to another place of the page</source>
        <translation>Link, der zu einer anderen Stelle der Seite springt</translation>
    </message>
    <message>
        <source>a jump to the top</source>
        <translation>einen Sprung nach oben</translation>
    </message>
    <message>
        <source>table of contents with links into the page</source>
        <translation>Inhaltsverzeichnis mit Links in die Seite</translation>
    </message>
    <message>
        <source>a table of contents</source>
        <translation>ein Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>the time that reading takes</source>
        <translation>die Lesezeit</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>den Autor</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>Datum des Artikels</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>a sign beside a heading</source>
        <translation>ein Zeichen neben einer Überschrift</translation>
    </message>
    <message>
        <source>sign beside a heading, for copying its address</source>
        <translation>Zeichen neben einer Überschrift, um ihre Adresse zu kopieren</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>eine Signatur</translation>
    </message>
    <message>
        <source>note on when a post was changed</source>
        <translation>Notiz, wann ein Beitrag geändert wurde</translation>
    </message>
    <message>
        <source>a note on changes</source>
        <translation>eine Notiz über Änderungen</translation>
    </message>
    <message>
        <source>votes by readers, or buttons for voting</source>
        <translation>Stimmen von Lesern, oder Knöpfe zum Abstimmen</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>rating by readers</source>
        <translation>Bewertung durch Leser</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>eine Bewertung</translation>
    </message>
    <message>
        <source>about the user: name, picture or rank</source>
        <translation>über den Benutzer: Name, Bild oder Rang</translation>
    </message>
    <message>
        <source>a user’s name</source>
        <translation>den Namen eines Benutzers</translation>
    </message>
    <message>
        <source>link or note for printing</source>
        <translation>Link oder Notiz zum Drucken</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>das Drucken</translation>
    </message>
    <message>
        <source>offer of something to download</source>
        <translation>Angebot zum Herunterladen</translation>
    </message>
    <message>
        <source>a download</source>
        <translation>einen Download</translation>
    </message>
    <message>
        <source>question whether the page was helpful</source>
        <translation>Frage, ob die Seite hilfreich war</translation>
    </message>
    <message>
        <source>a question to readers</source>
        <translation>eine Frage an Leser</translation>
    </message>
    <message>
        <source>choice of another language</source>
        <translation>Wahl einer anderen Sprache</translation>
    </message>
    <message>
        <source>a choice of languages</source>
        <translation>eine Sprachwahl</translation>
    </message>
    <message>
        <source>switch for how the page looks</source>
        <translation>Schalter für das Aussehen der Seite</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>einen Schalter</translation>
    </message>
    <message>
        <source>offer of an app</source>
        <translation>Angebot einer App</translation>
    </message>
    <message>
        <source>an offer of an app</source>
        <translation>ein App-Angebot</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>window for asking the site for help</source>
        <translation>Fenster, um die Website um Hilfe zu bitten</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>einen Chat</translation>
    </message>
    <message>
        <source>sound player</source>
        <translation>Tonabspieler</translation>
    </message>
    <message>
        <source>a sound player</source>
        <translation>einen Tonabspieler</translation>
    </message>
    <message>
        <source>video player</source>
        <translation>Videoabspieler</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <source>small note that shows up beside a word</source>
        <translation>kleine Notiz, die neben einem Wort erscheint</translation>
    </message>
    <message>
        <source>a small note</source>
        <translation>eine kleine Notiz</translation>
    </message>
    <message>
        <source>sign that something is loading</source>
        <translation>Zeichen, dass etwas lädt</translation>
    </message>
    <message>
        <source>a sign of loading</source>
        <translation>ein Ladezeichen</translation>
    </message>
    <message>
        <source>line that belongs to a picture</source>
        <translation>Zeile, die zu einem Bild gehört</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>eine Bildunterschrift</translation>
    </message>
    <message>
        <source>announcement by the site</source>
        <translation>Ankündigung der Website</translation>
    </message>
    <message>
        <source>an announcement</source>
        <translation>eine Ankündigung</translation>
    </message>
    <message>
        <source>how to get in touch</source>
        <translation>wie man Kontakt aufnimmt</translation>
    </message>
    <message>
        <source>head of the article, such as its title picture or its notes</source>
        <translation>Kopf des Artikels, etwa Titelbild oder Angaben</translation>
    </message>
    <message>
        <source>the head of the article</source>
        <translation>den Kopf des Artikels</translation>
    </message>
    <message>
        <source>foot of the article, such as its topics, its author or links to other articles</source>
        <translation>Fuß des Artikels, etwa Themen, Autor oder Links zu anderen Artikeln</translation>
    </message>
    <message>
        <source>the foot of the article</source>
        <translation>den Fuß des Artikels</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>den Fuß der Seite</translation>
    </message>
    <message>
        <source>column beside the article</source>
        <translation>Spalte neben dem Artikel</translation>
    </message>
    <message>
        <source>a column beside the article</source>
        <translation>eine Spalte neben dem Artikel</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>ein Menü</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>den Kopf der Seite</translation>
    </message>
    <message>
        <source>a window over the page</source>
        <translation>ein Fenster über der Seite</translation>
    </message>
    <message>
        <source>notes about the article, such as its author, date or topics</source>
        <translation>Angaben zum Artikel, etwa Autor, Datum oder Themen</translation>
    </message>
    <message>
        <source>notes about the article, such as its author, date or tags</source>
        <translation>Angaben zum Artikel, etwa Autor, Datum oder Schlagwörter</translation>
    </message>
    <message>
        <source>small sign (icon)</source>
        <translation>kleines Zeichen (Symbol)</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>space or line between parts</source>
        <translation>Abstand oder Linie zwischen Teilen</translation>
    </message>
    <message>
        <source>space between parts</source>
        <translation>Abstand zwischen Teilen</translation>
    </message>
    <message>
        <source>background without words</source>
        <translation>Hintergrund ohne Wörter</translation>
    </message>
    <message>
        <source>a background</source>
        <translation>einen Hintergrund</translation>
    </message>
    <message>
        <source>tabs to choose from</source>
        <translation>Reiter zur Auswahl</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>path to this page within the site, such as Home, News</source>
        <translation>Pfad zu dieser Seite in der Website, etwa Start, Nachrichten</translation>
    </message>
    <message>
        <source>links to the previous and the next article</source>
        <translation>Links zum vorigen und nächsten Artikel</translation>
    </message>
    <message>
        <source>links to the pages before and after</source>
        <translation>Links zu den Seiten davor und danach</translation>
    </message>
    <message>
        <source>notice that asks for consent to cookies</source>
        <translation>Hinweis, der um Zustimmung zu Cookies bittet</translation>
    </message>
    <message>
        <source>menu of the site: links beside the article</source>
        <translation>Menü der Website: Links neben dem Artikel</translation>
    </message>
    <message>
        <source>head of the page: the name of the site and its menu</source>
        <translation>Kopf der Seite: Name der Website und ihr Menü</translation>
    </message>
    <message>
        <source>window that opens over the page</source>
        <translation>Fenster, das sich über der Seite öffnet</translation>
    </message>
    <message>
        <source>box beside the article</source>
        <translation>Kasten neben dem Artikel</translation>
    </message>
    <message>
        <source>foot of the page, below the article</source>
        <translation>Fuß der Seite, unter dem Artikel</translation>
    </message>
    <message>
        <source>form to fill in</source>
        <translation>Formular zum Ausfüllen</translation>
    </message>
    <message>
        <source>button to press</source>
        <translation>Knopf zum Drücken</translation>
    </message>
    <message>
        <source>list to choose from, part of a form</source>
        <translation>Auswahlliste, Teil eines Formulars</translation>
    </message>
    <message>
        <source>menu with things to choose from</source>
        <translation>Menü mit Auswahl</translation>
    </message>
    <message>
        <source>row of buttons to press</source>
        <translation>Reihe von Knöpfen</translation>
    </message>
    <message>
        <source>window or note that opens over the page</source>
        <translation>Fenster oder Notiz, die sich über der Seite öffnet</translation>
    </message>
    <message>
        <source>small box beside the article, such as for search or signing in</source>
        <translation>kleiner Kasten neben dem Artikel, etwa zum Suchen oder Anmelden</translation>
    </message>
    <message>
        <source>sign-up for a newsletter or a subscription</source>
        <translation>Anmeldung für Newsletter oder Abonnement</translation>
    </message>
    <message>
        <source>menu of the site, or another help for finding the way</source>
        <translation>Menü der Website oder andere Orientierungshilfe</translation>
    </message>
    <message>
        <source>its tag says that it is a menu</source>
        <translation>sein Tag sagt, dass es ein Menü ist</translation>
    </message>
    <message>
        <source>its tag says that it stands beside</source>
        <translation>sein Tag sagt, dass es daneben steht</translation>
    </message>
    <message>
        <source>its tag says that it is a foot</source>
        <translation>sein Tag sagt, dass es ein Fuß ist</translation>
    </message>
    <message>
        <source>its tag says that it is a form</source>
        <translation>sein Tag sagt, dass es ein Formular ist</translation>
    </message>
    <message>
        <source>its tag says that it is a part of a form</source>
        <translation>sein Tag sagt, dass es Teil eines Formulars ist</translation>
    </message>
    <message>
        <source>its tag says that it is a button</source>
        <translation>sein Tag sagt, dass es ein Knopf ist</translation>
    </message>
    <message>
        <source>its tag says that it is a list to choose from</source>
        <translation>sein Tag sagt, dass es eine Auswahlliste ist</translation>
    </message>
    <message>
        <source>its tag says that it is a menu of choices</source>
        <translation>sein Tag sagt, dass es ein Auswahlmenü ist</translation>
    </message>
    <message>
        <source>its tag says that it is a window</source>
        <translation>sein Tag sagt, dass es ein Fenster ist</translation>
    </message>
    <message>
        <source>its tag says that it is for searching</source>
        <translation>sein Tag sagt, dass es zum Suchen ist</translation>
    </message>
    <message>
        <source>marked as a menu by the page</source>
        <translation>von der Seite als Menü bezeichnet</translation>
    </message>
    <message>
        <source>marked as a foot by the page</source>
        <translation>von der Seite als Fuß bezeichnet</translation>
    </message>
    <message>
        <source>marked as standing beside by the page</source>
        <translation>von der Seite als danebenstehend bezeichnet</translation>
    </message>
    <message>
        <source>marked as a search box by the page</source>
        <translation>von der Seite als Suchfeld bezeichnet</translation>
    </message>
    <message>
        <source>marked as a window by the page</source>
        <translation>von der Seite als Fenster bezeichnet</translation>
    </message>
    <message>
        <source>marked as a window with a warning by the page</source>
        <translation>von der Seite als Warnfenster bezeichnet</translation>
    </message>
    <message>
        <source>marked as a menu of choices by the page</source>
        <translation>von der Seite als Auswahlmenü bezeichnet</translation>
    </message>
    <message>
        <source>marked as a row of menus by the page</source>
        <translation>von der Seite als Menüreihe bezeichnet</translation>
    </message>
    <message>
        <source>marked as a row of buttons by the page</source>
        <translation>von der Seite als Knopfreihe bezeichnet</translation>
    </message>
    <message>
        <source>marked as a head by the page</source>
        <translation>von der Seite als Kopf bezeichnet</translation>
    </message>
    <message>
        <source>marked as not to be read out by the page</source>
        <translation>von der Seite als nicht vorzulesen bezeichnet</translation>
    </message>
    <message>
        <source>stand-in text where a video cannot be played</source>
        <translation>Ersatztext, wo ein Video nicht spielt</translation>
    </message>
    <message>
        <source>stand-in text where sound cannot be played</source>
        <translation>Ersatztext, wo Ton nicht spielt</translation>
    </message>
    <message>
        <source>stand-in for something embedded that cannot be shown</source>
        <translation>Ersatz für etwas Eingebettetes, das sich nicht zeigen lässt</translation>
    </message>
    <message>
        <source>stand-in for a drawing that cannot be shown</source>
        <translation>Ersatz für eine Zeichnung, die sich nicht zeigen lässt</translation>
    </message>
    <message>
        <source>suggestions for a field of a form</source>
        <translation>Vorschläge für ein Formularfeld</translation>
    </message>
    <message>
        <source>source of the formula beside it, not shown</source>
        <translation>Quelltext der Formel daneben, nicht gezeigt</translation>
    </message>
    <message>
        <source>embedded player or film</source>
        <translation>eingebetteter Abspieler oder Film</translation>
    </message>
    <message>
        <source>drawing made by a script</source>
        <translation>Zeichnung aus einem Skript</translation>
    </message>
    <message>
        <source>part of the page outside of the article</source>
        <translation>Teil der Seite außerhalb des Artikels</translation>
    </message>
    <message>
        <source>part of a forum’s page beside its posts</source>
        <translation>Teil einer Forenseite neben den Beiträgen</translation>
    </message>
    <message>
        <source>part of a forum post, but not its author, time or text</source>
        <translation>Teil eines Forenbeitrags, aber nicht Autor, Zeit oder Text</translation>
    </message>
    <message>
        <source>signature under a forum post, or a note on when it was changed</source>
        <translation>Signatur unter einem Forenbeitrag, oder Notiz, wann er geändert wurde</translation>
    </message>
    <message>
        <source>button of a forum post, or a note of the forum</source>
        <translation>Knopf eines Forenbeitrags, oder Notiz des Forums</translation>
    </message>
    <message>
        <source>text of a part of the page that is not the article</source>
        <translation>Text eines Teils der Seite, der nicht der Artikel ist</translation>
    </message>
    <message>
        <source>text that the page itself hides from its readers</source>
        <translation>Text, den die Seite selbst vor ihren Lesern verbirgt</translation>
    </message>
    <message>
        <source>decoration, which the page itself says is not to be read out</source>
        <translation>Zierde, die laut der Seite nicht vorgelesen werden soll</translation>
    </message>
    <message>
        <source>buttons for sharing the article, or links to social networks</source>
        <translation>Knöpfe zum Teilen des Artikels, oder Links zu sozialen Netzwerken</translation>
    </message>
    <message>
        <source>advertisement, or a call to buy or do something</source>
        <translation>Werbung, oder Aufforderung, etwas zu kaufen oder zu tun</translation>
    </message>
    <message>
        <source>choice of another version</source>
        <translation>Wahl einer anderen Version</translation>
    </message>
    <message>
        <source>tags or topics under which the article is filed</source>
        <translation>Schlagwörter oder Themen, unter denen der Artikel abgelegt ist</translation>
    </message>
    <message>
        <source>box about the author</source>
        <translation>Kasten über den Autor</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <translation>wer den Artikel schrieb</translation>
    </message>
    <message>
        <source>link for changing the page</source>
        <translation>Link zum Ändern der Seite</translation>
    </message>
    <message>
        <source>text for screen readers only, not shown on the page</source>
        <translation>Text nur für Vorleseprogramme, nicht auf der Seite gezeigt</translation>
    </message>
    <message>
        <source>part of the page that is not printed</source>
        <translation>Teil der Seite, der nicht gedruckt wird</translation>
    </message>
    <message>
        <source>text that is shown on paper only</source>
        <translation>Text, der nur auf Papier gezeigt wird</translation>
    </message>
    <message>
        <source>note on earning by links</source>
        <translation>Hinweis auf Verdienst durch Links</translation>
    </message>
    <message>
        <source>call to buy or do something</source>
        <translation>Aufforderung, etwas zu kaufen oder zu tun</translation>
    </message>
    <message>
        <source>advertisement by a sponsor</source>
        <translation>Werbung eines Sponsors</translation>
    </message>
    <message>
        <source>promotion of something else</source>
        <translation>Werbung für etwas anderes</translation>
    </message>
    <message>
        <source>links to new or popular articles</source>
        <translation>Links zu neuen oder beliebten Artikeln</translation>
    </message>
    <message>
        <source>call to read more elsewhere</source>
        <translation>Aufforderung, anderswo mehr zu lesen</translation>
    </message>
    <message>
        <source>pointer to other articles</source>
        <translation>Verweis auf andere Artikel</translation>
    </message>
    <message>
        <source>line that names who wrote or published the article</source>
        <translation>Zeile, die nennt, wer den Artikel schrieb oder veröffentlichte</translation>
    </message>
    <message>
        <source>note about the author</source>
        <translation>Notiz über den Autor</translation>
    </message>
    <message>
        <source>line that tells when the article was published or changed</source>
        <translation>Zeile, wann der Artikel veröffentlicht oder geändert wurde</translation>
    </message>
    <message>
        <source>line that tells a time</source>
        <translation>Zeile mit einer Zeitangabe</translation>
    </message>
    <message>
        <source>line that tells where a picture comes from</source>
        <translation>Zeile, woher ein Bild stammt</translation>
    </message>
    <message>
        <source>help for finding the way on the page</source>
        <translation>Orientierungshilfe auf der Seite</translation>
    </message>
    <message>
        <source>part of the comments by readers</source>
        <translation>Teil der Kommentare von Lesern</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>Einladung zum Abonnieren</translation>
    </message>
    <message>
        <source>invitation to do something on the site</source>
        <translation>Einladung, auf der Website etwas zu tun</translation>
    </message>
    <message>
        <source>notice by the site about itself</source>
        <translation>Hinweis der Website über sich selbst</translation>
    </message>
    <message>
        <source>mark of an advertisement</source>
        <translation>Kennzeichen einer Werbung</translation>
    </message>
    <message>
        <source>table of contents of the page</source>
        <translation>Inhaltsverzeichnis der Seite</translation>
    </message>
    <message>
        <source>pointer to social networks</source>
        <translation>Verweis auf soziale Netzwerke</translation>
    </message>
    <message>
        <source>text that says “we” or “us”, as a site does of itself</source>
        <translation>Text, der „wir“ oder „uns“ sagt, wie eine Website von sich</translation>
    </message>
    <message>
        <source>heading or line about comments by readers</source>
        <translation>Überschrift oder Zeile über Kommentare von Lesern</translation>
    </message>
    <message>
        <source>line that tells when something was changed</source>
        <translation>Zeile, wann etwas geändert wurde</translation>
    </message>
    <message>
        <source>link for signing in</source>
        <translation>Link zum Anmelden</translation>
    </message>
    <message>
        <source>line about how often something was read</source>
        <translation>Zeile, wie oft etwas gelesen wurde</translation>
    </message>
    <message>
        <source>line about how often something was shared</source>
        <translation>Zeile, wie oft etwas geteilt wurde</translation>
    </message>
    <message>
        <source>link for reporting something to the site</source>
        <translation>Link, um der Website etwas zu melden</translation>
    </message>
    <message>
        <source>link for replying to a comment</source>
        <translation>Link zum Antworten auf einen Kommentar</translation>
    </message>
    <message>
        <source>request for donations or other support</source>
        <translation>Bitte um Spenden oder andere Unterstützung</translation>
    </message>
    <message>
        <source>invitation to sign up for a newsletter</source>
        <translation>Einladung zur Anmeldung für einen Newsletter</translation>
    </message>
    <message>
        <source>invitation to sign up</source>
        <translation>Einladung zum Anmelden</translation>
    </message>
    <message>
        <source>invitation to follow on social networks</source>
        <translation>Einladung, in sozialen Netzwerken zu folgen</translation>
    </message>
    <message>
        <source>invitation to listen</source>
        <translation>Einladung zum Anhören</translation>
    </message>
    <message>
        <source>link for downloading</source>
        <translation>Link zum Herunterladen</translation>
    </message>
    <message>
        <source>thanks to readers</source>
        <translation>Dank an Leser</translation>
    </message>
    <message>
        <source>invitation to join</source>
        <translation>Einladung zum Beitreten</translation>
    </message>
    <message>
        <source>invitation to buy</source>
        <translation>Einladung zum Kaufen</translation>
    </message>
    <message>
        <source>invitation to book a date</source>
        <translation>Einladung, einen Termin zu buchen</translation>
    </message>
    <message>
        <source>invitation to get in touch</source>
        <translation>Einladung zur Kontaktaufnahme</translation>
    </message>
    <message>
        <source>invitation to try something</source>
        <translation>Einladung, etwas auszuprobieren</translation>
    </message>
    <message>
        <source>invitation to apply or to ask for something</source>
        <translation>Einladung, sich zu bewerben oder um etwas zu bitten</translation>
    </message>
    <message>
        <source>invitation to look at something else</source>
        <translation>Einladung, etwas anderes anzusehen</translation>
    </message>
    <message>
        <source>invitation to ask for an offer or a trial</source>
        <translation>Einladung, nach einem Angebot oder Test zu fragen</translation>
    </message>
    <message>
        <source>invitation to get something from the site</source>
        <translation>Einladung, etwas von der Website zu bekommen</translation>
    </message>
    <message>
        <source>note about the makers of the site</source>
        <translation>Notiz über die Macher der Website</translation>
    </message>
    <message>
        <source>price or special offer</source>
        <translation>Preis oder Sonderangebot</translation>
    </message>
    <message>
        <source>notice on cookies</source>
        <translation>Hinweis auf Cookies</translation>
    </message>
    <message>
        <source>notice on privacy</source>
        <translation>Hinweis zum Datenschutz</translation>
    </message>
    <message>
        <source>notice on the terms of use</source>
        <translation>Hinweis auf Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>disclaimer by the site</source>
        <translation>Erklärung der Website</translation>
    </message>
    <message>
        <source>note on how the article came about</source>
        <translation>Notiz, wie der Artikel entstand</translation>
    </message>
    <message>
        <source>notice on trademarks</source>
        <translation>Hinweis auf Marken</translation>
    </message>
    <message>
        <source>text in which the site speaks of itself</source>
        <translation>Text, in dem die Website von sich spricht</translation>
    </message>
    <message>
        <source>short line that does not belong to the article’s text</source>
        <translation>kurze Zeile, die nicht zum Text des Artikels gehört</translation>
    </message>
    <message>
        <source>link of a few words, not a sentence of the article</source>
        <translation>Link aus wenigen Wörtern, kein Satz des Artikels</translation>
    </message>
    <message>
        <source>link among other links, not a sentence of the article</source>
        <translation>Link unter anderen Links, kein Satz des Artikels</translation>
    </message>
    <message>
        <source>looks like something beside the article: by its position and its names</source>
        <translation>sieht aus wie etwas neben dem Artikel: nach Lage und Namen</translation>
    </message>
    <message>
        <source>another form of what stands beside it</source>
        <translation>eine andere Form dessen, was daneben steht</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>{what}: {what_more}</source>
        <translation>{what}: {what_more}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Press to see only these</source>
        <translation>Drücken, um nur diese zu sehen</translation>
    </message>
</context>
</TS>
