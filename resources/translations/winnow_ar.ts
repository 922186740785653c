<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>Files that are opened from outside will open in a window of their own.</source>
        <translation>الملفات التي تُفتح من خارج البرنامج ستُفتح في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>This window cannot listen for them: {why}.</source>
        <translation>لا تستطيع هذه النافذة استقبالها: {why}.</translation>
    </message>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>حدث خطأ ما في النافذة.</translation>
    </message>
    <message>
        <source>Your files are untouched; you can go on. Please report it.</source>
        <translation>ملفاتك لم تُمس، ويمكنك المتابعة. يُرجى الإبلاغ عن الخطأ.</translation>
    </message>
    <message>
        <source>Choose an article from the list.</source>
        <translation>اختر مقالة من القائمة.</translation>
    </message>
    <message>
        <source>nothing is suspected</source>
        <translation>لا شيء مشتبه فيه</translation>
    </message>
    <message>
        <source>nothing that is listed is suspected</source>
        <translation>لا شيء مما هو مدرج مشتبه فيه</translation>
    </message>
    <message>
        <source>Readable text copied</source>
        <translation>نُسخ النص المقروء</translation>
    </message>
    <message>
        <source>Cleaning goes on; File, Clean a Folder shows it</source>
        <translation>التنظيف مستمر؛ تجده في «ملف» ثم «تنظيف مجلد»</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Largest Removals</source>
        <translation>أكبر المحذوفات</translation>
    </message>
    <message>
        <source>{piece}, restored</source>
        <translation>{piece}، مستعاد</translation>
    </message>
    <message>
        <source>{piece}, removed</source>
        <translation>{piece}، محذوف</translation>
    </message>
    <message>
        <source>undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>done again: {what}</source>
        <translation>أُعيد التنفيذ: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <comment>%n piece</comment>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>removal {rank} of {count}, {kind}</source>
        <translation>المحذوف {rank} من {count}، {kind}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>comments shown</source>
        <translation>أُظهرت التعليقات</translation>
    </message>
    <message>
        <source>now {kind}</source>
        <translation>الآن {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces, now {kind}</source>
        <comment>%n piece, now {kind}</comment>
        <translation>
            <numerusform>لا قطع، الآن {kind}</numerusform>
            <numerusform>قطعة واحدة، الآن {kind}</numerusform>
            <numerusform>قطعتان، الآن {kind}</numerusform>
            <numerusform>%n قطع، الآن {kind}</numerusform>
            <numerusform>%n قطعة، الآن {kind}</numerusform>
            <numerusform>%n قطعة، الآن {kind}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces copied</source>
        <comment>%n piece copied</comment>
        <translation>
            <numerusform>نُسخت لا قطع</numerusform>
            <numerusform>نُسخت قطعة واحدة</numerusform>
            <numerusform>نُسخت قطعتان</numerusform>
            <numerusform>نُسخت %n قطع</numerusform>
            <numerusform>نُسخت %n قطعة</numerusform>
            <numerusform>نُسخت %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>nothing of the readable text is selected</source>
        <translation>لم يُحدد شيء من النص المقروء</translation>
    </message>
    <message numerus="yes">
        <source>removed, %n characters</source>
        <comment>removed, %n character</comment>
        <translation>
            <numerusform>حُذف، لا حروف</numerusform>
            <numerusform>حُذف، حرف واحد</numerusform>
            <numerusform>حُذف، حرفان</numerusform>
            <numerusform>حُذف، %n أحرف</numerusform>
            <numerusform>حُذف، %n حرفًا</numerusform>
            <numerusform>حُذف، %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Rich text copied</source>
        <translation>نُسخ النص المنسق</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>نُسخ Markdown</translation>
    </message>
    <message>
        <source>Quotation copied</source>
        <translation>نُسخ الاقتباس</translation>
    </message>
    <message>
        <source>Citation copied as BibTeX</source>
        <translation>نُسخ المرجع بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Citation copied as CSL JSON</source>
        <translation>نُسخ المرجع بصيغة CSL JSON</translation>
    </message>
    <message>
        <source>Citation copied as APA</source>
        <translation>نُسخ المرجع بصيغة APA</translation>
    </message>
    <message>
        <source>Give this up (Esc)</source>
        <translation>التخلي عن هذا (Esc)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save Readable Text</source>
        <translation>حفظ النص المقروء</translation>
    </message>
    <message>
        <source>Choose Another Place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>«{name}» موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>حُفظ «{name}».</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>جارٍ فتح المعاينة…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>{saving}  page {page} of {of}</source>
        <translation>{saving}  الصفحة {page} من {of}</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>جارٍ حفظ «{name}»…</translation>
    </message>
    <message>
        <source>Heading {rank} of {count}: {heading}</source>
        <translation>العنوان {rank} من {count}: {heading}</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>لا عناوين في هذه المقالة</translation>
    </message>
    <message>
        <source>This was the last heading</source>
        <translation>كان هذا آخر عنوان</translation>
    </message>
    <message>
        <source>This was the first heading</source>
        <translation>كان هذا أول عنوان</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Move Edge: {how}</source>
        <translation>تحريك الحد: {how}</translation>
    </message>
    <message>
        <source>Copy Citation {form}</source>
        <translation>نسخ المرجع: {form}</translation>
    </message>
    <message>
        <source>{name} Panel</source>
        <translation>لوح {name}</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove {piece}</source>
        <translation>حذف {piece}</translation>
    </message>
    <message>
        <source>Restore {piece}</source>
        <translation>استعادة {piece}</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Pieces</source>
        <comment>Restore %n Piece</comment>
        <translation>
            <numerusform>استعادة لا قطع</numerusform>
            <numerusform>استعادة قطعة واحدة</numerusform>
            <numerusform>استعادة قطعتين</numerusform>
            <numerusform>استعادة %n قطع</numerusform>
            <numerusform>استعادة %n قطعة</numerusform>
            <numerusform>استعادة %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Pieces</source>
        <comment>Remove %n Piece</comment>
        <translation>
            <numerusform>حذف لا قطع</numerusform>
            <numerusform>حذف قطعة واحدة</numerusform>
            <numerusform>حذف قطعتين</numerusform>
            <numerusform>حذف %n قطع</numerusform>
            <numerusform>حذف %n قطعة</numerusform>
            <numerusform>حذف %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>All {kind}</source>
        <translation>الكل: {kind}</translation>
    </message>
    <message>
        <source>All with This Reason</source>
        <translation>الكل بهذا السبب</translation>
    </message>
    <message>
        <source>Always Keep This…</source>
        <translation>الإبقاء على هذا دائمًا…</translation>
    </message>
    <message>
        <source>Always Remove This…</source>
        <translation>حذف هذا دائمًا…</translation>
    </message>
    <message>
        <source>Select in the List</source>
        <translation>تحديد في القائمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>نص محدد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Remove Selected Text</source>
        <translation>حذف النص المحدد</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy as &amp;Rich Text</source>
        <translation>نسخ كنص منسق</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;Quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>نُسخ النص</translation>
    </message>
    <message>
        <source>What was open last time cannot be read.</source>
        <translation>تتعذر قراءة ما كان مفتوحًا في المرة الماضية.</translation>
    </message>
    <message>
        <source>No longer on disk: {names}.</source>
        <translation>لم يعد على القرص: {names}.</translation>
    </message>
    <message>
        <source>Too long to be kept without a file: {names}.</source>
        <translation>أطول من أن يُحفظ بلا ملف: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles of last time could not be opened again.</source>
        <comment>One article of last time could not be opened again.</comment>
        <translation>
            <numerusform>تعذر أن تُفتح من جديد مما سبق: لا مقالات.</numerusform>
            <numerusform>تعذر أن تُفتح من جديد مما سبق: مقالة واحدة.</numerusform>
            <numerusform>تعذر أن تُفتح من جديد مما سبق: مقالتان.</numerusform>
            <numerusform>تعذر أن تُفتح من جديد مما سبق: %n مقالات.</numerusform>
            <numerusform>تعذر أن تُفتح من جديد مما سبق: %n مقالة.</numerusform>
            <numerusform>تعذر أن تُفتح من جديد مما سبق: %n مقالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>open articles</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <source>What is open cannot be kept for next time: {why}.</source>
        <translation>يتعذر حفظ ما هو مفتوح للمرة القادمة: {why}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>{names} and %n more</comment>
        <translation>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves full screen</source>
        <translation>‏Esc يغادر ملء الشاشة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Enter shows an article, letters filter the list</source>
        <translation>‏Enter يعرض مقالة، والحروف ترشح القائمة</translation>
    </message>
    <message>
        <source>Choose another list of contents</source>
        <translation>اختيار قائمة محتويات أخرى</translation>
    </message>
    <message>
        <source>Show another list</source>
        <translation>عرض قائمة أخرى</translation>
    </message>
    <message>
        <source>Close the list of contents</source>
        <translation>إغلاق قائمة المحتويات</translation>
    </message>
    <message>
        <source>Close this list; open articles stay</source>
        <translation>إغلاق هذه القائمة؛ تبقى المقالات المفتوحة</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>ترشيح المحتويات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>%n article</comment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>{number} so far…</source>
        <translation>{number} حتى الآن…</translation>
    </message>
    <message>
        <source>{number}, then it breaks off</source>
        <translation>{number}، ثم ينقطع</translation>
    </message>
    <message>
        <source>Contents of {name}, {number}</source>
        <translation>محتويات {name}، {number}</translation>
    </message>
    <message>
        <source>Clean All of It…</source>
        <translation>تنظيف كل ما فيها…</translation>
    </message>
    <message>
        <source>{rank} of {count}, {kind}</source>
        <translation>{rank} من {count}، {kind}</translation>
    </message>
    <message>
        <source>removal {which}, restored</source>
        <translation>المحذوف {which}، مستعاد</translation>
    </message>
    <message>
        <source>suspected, {which}, not removed</source>
        <translation>مشتبه فيه، {which}، غير محذوف</translation>
    </message>
    <message>
        <source>removal {which}</source>
        <translation>المحذوف {which}</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>See which encoding the file is read in, and read it in another one</source>
        <translation>معرفة الترميز الذي يُقرأ به الملف وقراءته بترميز آخر</translation>
    </message>
    <message>
        <source>Find &amp;Automatically</source>
        <translation>العثور عليه تلقائيًا</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>في المقدمة</translation>
    </message>
    <message>
        <source>The list was stopped before its end.</source>
        <translation>أُوقفت القائمة قبل نهايتها.</translation>
    </message>
    <message>
        <source>closed the list {name}</source>
        <translation>أُغلقت القائمة {name}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغير</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>مُقرر</translation>
    </message>
    <message>
        <source>It is being read again</source>
        <translation>تُقرأ من جديد</translation>
    </message>
    <message>
        <source>It could not be read again; shown is what it was</source>
        <translation>تعذرت قراءتها من جديد؛ المعروض ما كانت عليه</translation>
    </message>
    <message>
        <source>Its file is no longer on disk</source>
        <translation>لم يعد ملفها على القرص</translation>
    </message>
    <message>
        <source>Its file changed on disk</source>
        <translation>تغير ملفها على القرص</translation>
    </message>
    <message>
        <source>Your decisions about it are carried out</source>
        <translation>قراراتك بشأنها مطبقة</translation>
    </message>
    <message numerus="yes">
        <source>%n removals</source>
        <comment>%n removal</comment>
        <translation>
            <numerusform>لا محذوفات</numerusform>
            <numerusform>محذوف واحد</numerusform>
            <numerusform>محذوفان</numerusform>
            <numerusform>%n محذوفات</numerusform>
            <numerusform>%n محذوفًا</numerusform>
            <numerusform>%n محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <source>The arrow keys show an article, Delete closes it</source>
        <translation>مفاتيح الأسهم تعرض مقالة، وDelete يغلقها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close &amp;Others</source>
        <translation>إغلاق الأخرى</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed</source>
        <translation>إعادة فتح المغلقة</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n articles?</source>
        <comment>Close %n article?</comment>
        <translation>
            <numerusform>إغلاق لا مقالات؟</numerusform>
            <numerusform>إغلاق مقالة واحدة؟</numerusform>
            <numerusform>إغلاق مقالتين؟</numerusform>
            <numerusform>إغلاق %n مقالات؟</numerusform>
            <numerusform>إغلاق %n مقالة؟</numerusform>
            <numerusform>إغلاق %n مقالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them can be reopened, one after the other.</source>
        <translation>يمكن إعادة فتح كل منها، واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>إغلاق الكل</translation>
    </message>
    <message>
        <source>closed {title}</source>
        <translation>أُغلقت {title}</translation>
    </message>
    <message>
        <source>Reloaded, nothing has changed</source>
        <translation>أُعيد التحميل ولم يتغير شيء</translation>
    </message>
    <message>
        <source>Reloaded, the file has changed</source>
        <translation>أُعيد التحميل، وقد تغير الملف</translation>
    </message>
    <message>
        <source>“{name}” is no longer on disk.</source>
        <translation>«{name}» لم يعد على القرص.</translation>
    </message>
    <message>
        <source>What is shown stays.</source>
        <translation>يبقى المعروض كما هو.</translation>
    </message>
    <message>
        <source>“{name}” changed on disk.</source>
        <translation>تغير «{name}» على القرص.</translation>
    </message>
    <message>
        <source>Shown is what it was when it was opened.</source>
        <translation>المعروض هو ما كان عند فتحه.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Filter the open articles</source>
        <translation>ترشيح المقالات المفتوحة</translation>
    </message>
    <message>
        <source>No open article is called that.</source>
        <translation>لا مقالة مفتوحة بهذا الاسم.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>As Winnow cleaned it</source>
        <translation>كما نظفها Winnow</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>سجل القرارات</translation>
    </message>
    <message>
        <source>Removed all of the readable text.</source>
        <translation>حُذف كل النص المقروء.</translation>
    </message>
    <message>
        <source>Removed {share} of the readable text.</source>
        <translation>حُذف {share} من النص المقروء.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is listed among the removals, and can be restored at any time.</source>
        <translation>لم يضِع شيء: هو مدرج بين المحذوفات ويمكن استعادته في أي وقت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>قاعدة: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections have no place any more in “{name}”, which changed since.</source>
        <comment>One of your corrections has no place any more in “{name}”, which changed since.</comment>
        <translation>
            <numerusform>تصحيحات لم يعد لها موضع في «{name}» الذي تغير منذ ذلك: %n.</numerusform>
            <numerusform>تصحيحات لم يعد لها موضع في «{name}» الذي تغير منذ ذلك: %n.</numerusform>
            <numerusform>تصحيحات لم يعد لها موضع في «{name}» الذي تغير منذ ذلك: %n.</numerusform>
            <numerusform>تصحيحات لم يعد لها موضع في «{name}» الذي تغير منذ ذلك: %n.</numerusform>
            <numerusform>تصحيحات لم يعد لها موضع في «{name}» الذي تغير منذ ذلك: %n.</numerusform>
            <numerusform>تصحيحات لم يعد لها موضع في «{name}» الذي تغير منذ ذلك: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was about “{first}”.</source>
        <translation>كان يخص «{first}».</translation>
    </message>
    <message>
        <source>The first was about “{first}”.</source>
        <translation>كان أولها يخص «{first}».</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>تحرير القاعدة</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Save Rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>إنشاء القاعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>ما تفعله القاعدة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>What the text is</source>
        <translation>ما هو النص</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>أين تسري</translation>
    </message>
    <message>
        <source>On {site}</source>
        <translation>في {site}</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>Where it holds: on {site}</source>
        <translation>أين تسري: في {site}</translation>
    </message>
    <message>
        <source>Where it holds: in all articles</source>
        <translation>أين تسري: في كل المقالات</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>نصها</translation>
    </message>
    <message>
        <source>Also in the articles that are open</source>
        <translation>في المقالات المفتوحة أيضًا</translation>
    </message>
    <message>
        <source>How many pieces it touches</source>
        <translation>عدد القطع التي تمسها</translation>
    </message>
    <message>
        <source>Pieces of the open articles that the rule touches</source>
        <translation>قطع المقالات المفتوحة التي تمسها القاعدة</translation>
    </message>
    <message>
        <source>Enter goes to a piece</source>
        <translation>‏Enter ينتقل إلى قطعة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Numbers and white space in it may differ.</source>
        <translation>قد تختلف فيه الأرقام والمسافات.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n pieces so far.</source>
        <comment>Looking… %n piece so far.</comment>
        <translation>
            <numerusform>جارٍ البحث… حتى الآن لا قطع.</numerusform>
            <numerusform>جارٍ البحث… حتى الآن قطعة واحدة.</numerusform>
            <numerusform>جارٍ البحث… حتى الآن قطعتان.</numerusform>
            <numerusform>جارٍ البحث… حتى الآن %n قطع.</numerusform>
            <numerusform>جارٍ البحث… حتى الآن %n قطعة.</numerusform>
            <numerusform>جارٍ البحث… حتى الآن %n قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This piece is too long for a rule.</source>
        <translation>هذه القطعة أطول من أن تكون قاعدة.</translation>
    </message>
    <message>
        <source>This piece is too short for a rule.</source>
        <translation>هذه القطعة أقصر من أن تكون قاعدة.</translation>
    </message>
    <message>
        <source>It would hardly be the same twice.</source>
        <translation>قلما تتكرر كما هي.</translation>
    </message>
    <message>
        <source>It would be found in the middle of what you read.</source>
        <translation>ستوجد في وسط ما تقرؤه.</translation>
    </message>
    <message>
        <source>Readable text goes</source>
        <translation>يذهب نص مقروء</translation>
    </message>
    <message>
        <source>Suspected code goes</source>
        <translation>يذهب كود مشتبه فيه</translation>
    </message>
    <message>
        <source>Is removed already</source>
        <translation>محذوف بالفعل</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Stays already</source>
        <translation>باقٍ بالفعل</translation>
    </message>
    <message>
        <source>You decided otherwise</source>
        <translation>قررتَ غير ذلك</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا مقالة مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>No piece in the %n open articles.</source>
        <comment>No piece in the open article.</comment>
        <translation>
            <numerusform>لا قطعة في المقالات المفتوحة (%n).</numerusform>
            <numerusform>لا قطعة في المقالات المفتوحة (%n).</numerusform>
            <numerusform>لا قطعة في المقالات المفتوحة (%n).</numerusform>
            <numerusform>لا قطعة في المقالات المفتوحة (%n).</numerusform>
            <numerusform>لا قطعة في المقالات المفتوحة (%n).</numerusform>
            <numerusform>لا قطعة في المقالات المفتوحة (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in the open article</source>
        <comment>%n piece in the open article</comment>
        <translation>
            <numerusform>لا قطع في المقالة المفتوحة</numerusform>
            <numerusform>قطعة واحدة في المقالة المفتوحة</numerusform>
            <numerusform>قطعتان في المقالة المفتوحة</numerusform>
            <numerusform>%n قطع في المقالة المفتوحة</numerusform>
            <numerusform>%n قطعة في المقالة المفتوحة</numerusform>
            <numerusform>%n قطعة في المقالة المفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pieces} in {number} of %n open articles</source>
        <comment>{pieces} in {number} of %n open article</comment>
        <translation>
            <numerusform>{pieces} في {number} من المقالات المفتوحة (%n)</numerusform>
            <numerusform>{pieces} في {number} من المقالات المفتوحة (%n)</numerusform>
            <numerusform>{pieces} في {number} من المقالات المفتوحة (%n)</numerusform>
            <numerusform>{pieces} في {number} من المقالات المفتوحة (%n)</numerusform>
            <numerusform>{pieces} في {number} من المقالات المفتوحة (%n)</numerusform>
            <numerusform>{pieces} في {number} من المقالات المفتوحة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}.</source>
        <translation>{pieces}.</translation>
    </message>
    <message>
        <source>{pieces}; it would come back.</source>
        <translation>{pieces}؛ ستعود.</translation>
    </message>
    <message>
        <source>{pieces}; all of them would come back.</source>
        <translation>{pieces}؛ ستعود كلها.</translation>
    </message>
    <message numerus="yes">
        <source>{pieces}; %n of them would come back.</source>
        <comment>{pieces}; %n of them would come back.</comment>
        <translation>
            <numerusform>{pieces}؛ سيعود منها %n.</numerusform>
            <numerusform>{pieces}؛ سيعود منها %n.</numerusform>
            <numerusform>{pieces}؛ سيعود منها %n.</numerusform>
            <numerusform>{pieces}؛ سيعود منها %n.</numerusform>
            <numerusform>{pieces}؛ سيعود منها %n.</numerusform>
            <numerusform>{pieces}؛ سيعود منها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}; it is readable text that would go.</source>
        <translation>{pieces}؛ هي نص مقروء سيذهب.</translation>
    </message>
    <message>
        <source>{pieces}; all of them are readable text that would go.</source>
        <translation>{pieces}؛ كلها نص مقروء سيذهب.</translation>
    </message>
    <message numerus="yes">
        <source>{pieces}; %n of them are readable text that would go.</source>
        <comment>{pieces}; %n of them is readable text that would go.</comment>
        <translation>
            <numerusform>{pieces}؛ منها %n نص مقروء سيذهب.</numerusform>
            <numerusform>{pieces}؛ منها %n نص مقروء سيذهب.</numerusform>
            <numerusform>{pieces}؛ منها %n نص مقروء سيذهب.</numerusform>
            <numerusform>{pieces}؛ منها %n نص مقروء سيذهب.</numerusform>
            <numerusform>{pieces}؛ منها %n نص مقروء سيذهب.</numerusform>
            <numerusform>{pieces}؛ منها %n نص مقروء سيذهب.</numerusform>
        </translation>
    </message>
    <message>
        <source>It acts when an article is opened.</source>
        <translation>تعمل عند فتح مقالة.</translation>
    </message>
    <message>
        <source>No corrections are kept, so there are no rules.</source>
        <translation>لا تُحفظ تصحيحات، فلا قواعد.</translation>
    </message>
    <message>
        <source>It acts in the articles that are open, and when one is opened.</source>
        <translation>تعمل في المقالات المفتوحة وعند فتح مقالة.</translation>
    </message>
    <message>
        <source>New rule: {rule}.</source>
        <translation>قاعدة جديدة: {rule}.</translation>
    </message>
    <message>
        <source>Changed rule: {rule}.</source>
        <translation>قاعدة معدلة: {rule}.</translation>
    </message>
    <message>
        <source>Forgot a rule: {rule}.</source>
        <translation>نُسيت قاعدة: {rule}.</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n rules.</source>
        <comment>Forgot %n rule.</comment>
        <translation>
            <numerusform>نُسيت لا قواعد.</numerusform>
            <numerusform>نُسيت قاعدة واحدة.</numerusform>
            <numerusform>نُسيت قاعدتان.</numerusform>
            <numerusform>نُسيت %n قواعد.</numerusform>
            <numerusform>نُسيت %n قاعدة.</numerusform>
            <numerusform>نُسيت %n قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did in open articles is taken back.</source>
        <translation>ما فعلته في المقالات المفتوحة أُلغي.</translation>
    </message>
    <message>
        <source>What they did in open articles is taken back.</source>
        <translation>ما فعلته القواعد في المقالات المفتوحة أُلغي.</translation>
    </message>
    <message>
        <source>This rule still holds: {rule}.</source>
        <translation>ما زالت هذه القاعدة سارية: {rule}.</translation>
    </message>
    <message>
        <source>Forget Rule</source>
        <translation>نسيان القاعدة</translation>
    </message>
    <message>
        <source>In All Articles…</source>
        <translation>في كل المقالات…</translation>
    </message>
    <message>
        <source>On {site}…</source>
        <translation>في {site}…</translation>
    </message>
    <message>
        <source>Keep {piece} wherever Winnow meets it again?</source>
        <translation>الإبقاء على {piece} حيثما وجدها Winnow من جديد؟</translation>
    </message>
    <message>
        <source>Remove {piece} wherever Winnow meets it again?</source>
        <translation>حذف {piece} حيثما وجدها Winnow من جديد؟</translation>
    </message>
    <message>
        <source>Manage rules in Edit → Rules.</source>
        <translation>تُدار القواعد في «تحرير» ← «القواعد».</translation>
    </message>
    <message>
        <source>script</source>
        <translation>قطعة سكربت</translation>
    </message>
    <message>
        <source>piece of style rules</source>
        <translation>قطعة قواعد تنسيق</translation>
    </message>
    <message>
        <source>piece of data</source>
        <translation>قطعة بيانات</translation>
    </message>
    <message>
        <source>piece of page code</source>
        <translation>قطعة من كود الصفحة</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>قطعة عنصر نائب</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>قطعة رسالة خطأ</translation>
    </message>
    <message>
        <source>piece of encoded data</source>
        <translation>قطعة بيانات مرمزة</translation>
    </message>
    <message>
        <source>piece of the page</source>
        <translation>قطعة من الصفحة</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>قطعة نص مخفي</translation>
    </message>
    <message>
        <source>text</source>
        <translation>قطعة نص</translation>
    </message>
    <message>
        <source>this {what}</source>
        <translation>هذه الـ{what}</translation>
    </message>
    <message>
        <source>Keeps {piece} in all articles</source>
        <translation>تبقي {piece} في كل المقالات</translation>
    </message>
    <message>
        <source>Removes {piece} in all articles</source>
        <translation>تحذف {piece} في كل المقالات</translation>
    </message>
    <message>
        <source>Keeps {piece} on {site}</source>
        <translation>تبقي {piece} في {site}</translation>
    </message>
    <message>
        <source>Removes {piece} on {site}</source>
        <translation>تحذف {piece} في {site}</translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation>إبقاء {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <comment>%n rule</comment>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n rules</source>
        <comment>{shown} of %n rule</comment>
        <translation>
            <numerusform>{shown} من لا قواعد</numerusform>
            <numerusform>{shown} من قاعدة واحدة</numerusform>
            <numerusform>{shown} من قاعدتين</numerusform>
            <numerusform>{shown} من %n قواعد</numerusform>
            <numerusform>{shown} من %n قاعدة</numerusform>
            <numerusform>{shown} من %n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections (*.json);;All files (*)</source>
        <translation>التصحيحات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no rule yet. You are asked when you restore or remove something.</source>
        <translation>لا قاعدة بعد. ستُسأل عندما تستعيد شيئًا أو تحذفه.</translation>
    </message>
    <message>
        <source>In no rule do all of these words stand.</source>
        <translation>لا قاعدة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>البحث في القواعد</translation>
    </message>
    <message>
        <source>Search in what the rules do, where, and in their text</source>
        <translation>البحث فيما تفعله القواعد وأين وفي نصها</translation>
    </message>
    <message>
        <source>Number of rules</source>
        <translation>عدد القواعد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Export Corrections…</source>
        <translation>تصدير التصحيحات…</translation>
    </message>
    <message>
        <source>Import Corrections…</source>
        <translation>استيراد التصحيحات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter changes a rule, Delete forgets it</source>
        <translation>‏Enter يعدل قاعدة، وDelete ينساها</translation>
    </message>
    <message>
        <source>What you decided for other articles too. A rule acts when an article is opened. Forget it, and what it did in open articles is taken back.</source>
        <translation>ما قررتَه لمقالات أخرى أيضًا. تعمل القاعدة عند فتح مقالة. إن نُسيت أُلغي ما فعلته في المقالات المفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <translation>تصدير التصحيحات</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>استيراد التصحيحات</translation>
    </message>
    <message>
        <source>This file holds no corrections of Winnow.</source>
        <translation>لا يحوي هذا الملف تصحيحات من Winnow.</translation>
    </message>
    <message>
        <source>Choose one that Winnow exported.</source>
        <translation>اختر ملفًا صدّره Winnow.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and rules were added.</source>
        <comment>%n decision or rule was added.</comment>
        <translation>
            <numerusform>أُضيف من القرارات والقواعد: %n.</numerusform>
            <numerusform>أُضيف من القرارات والقواعد: %n.</numerusform>
            <numerusform>أُضيف من القرارات والقواعد: %n.</numerusform>
            <numerusform>أُضيف من القرارات والقواعد: %n.</numerusform>
            <numerusform>أُضيف من القرارات والقواعد: %n.</numerusform>
            <numerusform>أُضيف من القرارات والقواعد: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>They act when an article is opened.</source>
        <translation>تعمل عند فتح مقالة.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>In how many places of the open articles it acts</source>
        <translation>في كم موضع من المقالات المفتوحة تعمل</translation>
    </message>
    <message>
        <source>In how many articles it has acted</source>
        <translation>في كم مقالة عملت</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Selected Text</source>
        <translation>النص المحدد</translation>
    </message>
    <message numerus="yes">
        <source>Call %n Pieces {kind}</source>
        <comment>Call %n Piece {kind}</comment>
        <translation>
            <numerusform>تسمية لا قطع: {kind}</numerusform>
            <numerusform>تسمية قطعة واحدة: {kind}</numerusform>
            <numerusform>تسمية قطعتين: {kind}</numerusform>
            <numerusform>تسمية %n قطع: {kind}</numerusform>
            <numerusform>تسمية %n قطعة: {kind}</numerusform>
            <numerusform>تسمية %n قطعة: {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>Call It {kind}</source>
        <translation>تسمية: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n Pieces</source>
        <comment>%n Piece</comment>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move Edge of {kind}</source>
        <translation>تحريك حد: {kind}</translation>
    </message>
    <message>
        <source>Clean a Folder</source>
        <translation>تنظيف مجلد</translation>
    </message>
    <message>
        <source>Cleaning into this folder was begun. What is there already stays.</source>
        <translation>بدأ التنظيف في هذا المجلد من قبل. يبقى ما فيه.</translation>
    </message>
    <message>
        <source>This folder holds files already. What is there stays, and its articles are not cleaned again.</source>
        <translation>في هذا المجلد ملفات. يبقى ما فيه، ولا تُنظف مقالاته مرة أخرى.</translation>
    </message>
    <message>
        <source>This folder holds what was cleaned from other articles. Choose another one.</source>
        <translation>في هذا المجلد ما نُظف من مقالات أخرى. اختر غيره.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>هذا ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>This lies within the folder that is to be cleaned. Choose another one.</source>
        <translation>يقع داخل المجلد المراد تنظيفه. اختر غيره.</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>A folder, or a file that holds articles</source>
        <translation>مجلد، أو ملف يحوي مقالات</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>إلى المجلد</translation>
    </message>
    <message>
        <source>A folder, which need not be there yet</source>
        <translation>مجلد قد لا يكون موجودًا بعد</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder to clean</source>
        <translation>اختيار المجلد المراد تنظيفه</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Choose the file to clean</source>
        <translation>اختيار الملف المراد تنظيفه</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of outputs</source>
        <translation>اختيار مجلد النواتج</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Found for each file</source>
        <translation>يُعرف لكل ملف</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>المتابعة من حيث توقف</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The folder to clean</source>
        <translation>المجلد المراد تنظيفه</translation>
    </message>
    <message>
        <source>The file to clean</source>
        <translation>الملف المراد تنظيفه</translation>
    </message>
    <message>
        <source>The folder of outputs</source>
        <translation>مجلد النواتج</translation>
    </message>
    <message>
        <source>C&amp;lean</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>In&amp;to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>As in the window, code goes that is {share} sure to have leaked ({level}). {reach}.</source>
        <translation>كما في النافذة، يذهب الكود المتسرب بيقين {share} ({level}). {reach}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا ملف ولا مجلد كهذا.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>Report of removals</source>
        <translation>تقرير المحذوفات</translation>
    </message>
    <message>
        <source>JSON lines, one file</source>
        <translation>أسطر JSON، ملف واحد</translation>
    </message>
    <message>
        <source>{name} cleaned</source>
        <translation>{name} منظف</translation>
    </message>
    <message>
        <source>The process that cleans could not be started.</source>
        <translation>تعذر بدء عملية التنظيف.</translation>
    </message>
    <message>
        <source>Articles that failed, and why</source>
        <translation>المقالات التي فشلت وسبب ذلك</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Clean &amp;Another…</source>
        <translation>تنظيف مجلد آخر…</translation>
    </message>
    <message>
        <source>{source}, into {folder}</source>
        <translation>{source}، إلى {folder}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>The window can be used meanwhile. Closing this dialog stops nothing.</source>
        <translation>يمكن استخدام النافذة في أثناء ذلك. إغلاق هذا الحوار لا يوقف شيئًا.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed; the report lists them.</source>
        <comment>%n more failed; the report lists it.</comment>
        <translation>
            <numerusform>فشل %n غيرها؛ التقرير يسردها.</numerusform>
            <numerusform>فشل %n غيرها؛ التقرير يسردها.</numerusform>
            <numerusform>فشل %n غيرها؛ التقرير يسردها.</numerusform>
            <numerusform>فشل %n غيرها؛ التقرير يسردها.</numerusform>
            <numerusform>فشل %n غيرها؛ التقرير يسردها.</numerusform>
            <numerusform>فشل %n غيرها؛ التقرير يسردها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on later where it was stopped: clean the same folder again.</source>
        <translation>يمكن المتابعة لاحقًا من حيث توقف: نظف المجلد نفسه مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>%n done</comment>
        <translation>
            <numerusform>أُنجز %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>%n there already</comment>
        <translation>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>%n failed</comment>
        <translation>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>Cleaned {articles}</source>
        <translation>نُظفت {articles}</translation>
    </message>
    <message>
        <source>Stopped after {articles}</source>
        <translation>توقف بعد {articles}</translation>
    </message>
    <message>
        <source>Broke off after {articles}</source>
        <translation>انقطع بعد {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n were there already</source>
        <comment>{sentence}; %n was there already</comment>
        <translation>
            <numerusform>{sentence}؛ %n كانت موجودة</numerusform>
            <numerusform>{sentence}؛ %n كانت موجودة</numerusform>
            <numerusform>{sentence}؛ %n كانت موجودة</numerusform>
            <numerusform>{sentence}؛ %n كانت موجودة</numerusform>
            <numerusform>{sentence}؛ %n كانت موجودة</numerusform>
            <numerusform>{sentence}؛ %n كانت موجودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n failed.</source>
        <comment>{sentence}; %n failed.</comment>
        <translation>
            <numerusform>{sentence}؛ فشل %n.</numerusform>
            <numerusform>{sentence}؛ فشل %n.</numerusform>
            <numerusform>{sentence}؛ فشل %n.</numerusform>
            <numerusform>{sentence}؛ فشل %n.</numerusform>
            <numerusform>{sentence}؛ فشل %n.</numerusform>
            <numerusform>{sentence}؛ فشل %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {counts}</source>
        <translation>متوقف: {counts}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The process that writes articles stopped.</source>
        <translation>توقفت عملية كتابة المقالات.</translation>
    </message>
    <message>
        <source>Try it again. No file was changed.</source>
        <translation>حاول مرة أخرى. لم يتغير أي ملف.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be set in pages.</source>
        <translation>«{name}» أطول من أن يُصف في صفحات.</translation>
    </message>
    <message>
        <source>Save it as plain text or as a web page.</source>
        <translation>احفظه كنص عادي أو كصفحة ويب.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page Setup…</source>
        <translation>إعداد الصفحة…</translation>
    </message>
    <message>
        <source>Print “{title}” — Winnow</source>
        <translation>طباعة «{title}» — Winnow</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What there is no room for</source>
        <translation>ما لا مكان له</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Number of the page that is shown</source>
        <translation>رقم الصفحة المعروضة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Winnow Guide</source>
        <translation>دليل Winnow</translation>
    </message>
    <message>
        <source>Look in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>لا شيء في الدليل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>“{name}” holds several articles by now.</source>
        <translation>صار «{name}» يحوي عدة مقالات.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to list.</source>
        <translation>استغرق سرد «{name}» أكثر من {seconds} ثانية.</translation>
    </message>
    <message>
        <source>What was found until then can be opened.</source>
        <translation>ما وُجد حتى ذلك الحين يمكن فتحه.</translation>
    </message>
    <message>
        <source>The process that lists “{name}” gave an answer that makes no sense and was stopped.</source>
        <translation>أعطت العملية التي تسرد «{name}» جوابًا لا معنى له فأُوقفت.</translation>
    </message>
    <message>
        <source>The process that lists “{name}” stopped.</source>
        <translation>توقفت العملية التي تسرد «{name}».</translation>
    </message>
    <message>
        <source>What it found can be opened.</source>
        <translation>ما وجدته يمكن فتحه.</translation>
    </message>
    <message>
        <source>Winnow fetches nothing from the web. Save the page, and open the file.</source>
        <translation>‏Winnow لا يجلب شيئًا من الشبكة. احفظ الصفحة ثم افتح الملف.</translation>
    </message>
    <message>
        <source>A picture cannot be opened. Winnow reads text and pages.</source>
        <translation>لا يمكن فتح صورة. يقرأ Winnow النصوص والصفحات.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>Stop opening this (Esc)</source>
        <translation>إيقاف فتح هذا (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message numerus="yes">
        <source>  (%n more)</source>
        <comment>  (%n more)</comment>
        <translation>
            <numerusform>  (%n أخرى)</numerusform>
            <numerusform>  (%n أخرى)</numerusform>
            <numerusform>  (%n أخرى)</numerusform>
            <numerusform>  (%n أخرى)</numerusform>
            <numerusform>  (%n أخرى)</numerusform>
            <numerusform>  (%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaning “{name}” again…</source>
        <translation>جارٍ تنظيف «{name}» من جديد…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>جارٍ فتح «{name}»…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>يُقرأ…</translation>
    </message>
    <message>
        <source>Waiting to be opened</source>
        <translation>بانتظار الفتح</translation>
    </message>
    <message>
        <source>Delete takes a row away and gives up what it opens</source>
        <translation>‏Delete يزيل صفًا ويتخلى عما يفتحه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Opening {number} of {total}</source>
        <translation>جارٍ فتح {number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n not opened</source>
        <comment>%n not opened</comment>
        <translation>
            <numerusform>%n لم تُفتح</numerusform>
            <numerusform>%n لم تُفتح</numerusform>
            <numerusform>%n لم تُفتح</numerusform>
            <numerusform>%n لم تُفتح</numerusform>
            <numerusform>%n لم تُفتح</numerusform>
            <numerusform>%n لم تُفتح</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The process that cleans articles gave an answer that makes no sense and was stopped at “{name}”.</source>
        <translation>أعطت عملية تنظيف المقالات جوابًا لا معنى له عند «{name}» فأُوقفت.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds, so Winnow gave it up.</source>
        <translation>استغرق «{name}» أكثر من {seconds} ثانية فتخلى عنه Winnow.</translation>
    </message>
    <message>
        <source>Split it, or open a part of it.</source>
        <translation>قسّمه أو افتح جزءًا منه.</translation>
    </message>
    <message>
        <source>The process that cleans articles could not be started at “{name}”.</source>
        <translation>تعذر بدء عملية تنظيف المقالات عند «{name}».</translation>
    </message>
    <message>
        <source>The process that cleans articles stopped at “{name}”.</source>
        <translation>توقفت عملية تنظيف المقالات عند «{name}».</translation>
    </message>
    <message>
        <source>Open it again, or split it if that happens twice. Everything else goes on.</source>
        <translation>افتحه مرة أخرى، أو قسّمه إن تكرر ذلك. كل ما عداه مستمر.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} م.ث</translation>
    </message>
    <message>
        <source>The article shows it as “{shown}”, but it leads to “{host}”.</source>
        <translation>تعرضه المقالة على أنه «{shown}»، لكنه يؤدي إلى «{host}».</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can look like others: “{letters}”.</source>
        <translation>في اسمه حروف غير معتادة قد تشبه غيرها: «{letters}».</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site. The site is “{host}”.</source>
        <translation>ما قبل @ ليس الموقع. الموقع هو «{host}».</translation>
    </message>
    <message>
        <source>The article shows it as “{shown}”, but the letter would go to “{to}”.</source>
        <translation>تعرضه المقالة على أنه «{shown}»، لكن الرسالة ستذهب إلى «{to}».</translation>
    </message>
    <message>
        <source>It asks your mail program to attach a file.</source>
        <translation>يطلب من برنامج بريدك إرفاق ملف.</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy Link Te&amp;xt</source>
        <translation>نسخ نص الرابط</translation>
    </message>
    <message>
        <source>&amp;Go to Place</source>
        <translation>الانتقال إلى الموضع</translation>
    </message>
    <message>
        <source>&amp;Write a Letter…</source>
        <translation>كتابة رسالة…</translation>
    </message>
    <message>
        <source>Open in &amp;Browser…</source>
        <translation>فتح في المتصفح…</translation>
    </message>
    <message>
        <source>Link address copied</source>
        <translation>نُسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Link text copied</source>
        <translation>نُسخ نص الرابط</translation>
    </message>
    <message>
        <source>Winnow does not follow this link.</source>
        <translation>لا يتبع Winnow هذا الرابط.</translation>
    </message>
    <message>
        <source>It leads to a page beside this one, and this one does not say where it was.</source>
        <translation>يؤدي إلى صفحة بجوار هذه، وهذه لا تقول أين كانت.</translation>
    </message>
    <message>
        <source>Open {site} outside Winnow?</source>
        <translation>فتح {site} خارج Winnow؟</translation>
    </message>
    <message>
        <source>Write to {address}?</source>
        <translation>الكتابة إلى {address}؟</translation>
    </message>
    <message>
        <source>Write a letter?</source>
        <translation>كتابة رسالة؟</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>This link leads to a part of the page that is not part of the article.</source>
        <translation>يؤدي هذا الرابط إلى جزء من الصفحة ليس من المقالة.</translation>
    </message>
    <message>
        <source>You find it in the original.</source>
        <translation>تجده في الأصل.</translation>
    </message>
    <message>
        <source>This link leads to a place that the page does not have.</source>
        <translation>يؤدي هذا الرابط إلى موضع لا وجود له في الصفحة.</translation>
    </message>
    <message>
        <source>A script, which Winnow never runs</source>
        <translation>سكربت لا يشغله Winnow أبدًا</translation>
    </message>
    <message>
        <source>Data within the page, which Winnow does not open</source>
        <translation>بيانات داخل الصفحة لا يفتحها Winnow</translation>
    </message>
    <message>
        <source>Data of the page’s scripts, which Winnow does not have</source>
        <translation>بيانات سكربتات الصفحة ليست لدى Winnow</translation>
    </message>
    <message>
        <source>A file on a disk, which Winnow does not open</source>
        <translation>ملف على قرص لا يفتحه Winnow</translation>
    </message>
    <message>
        <source>A place in this article: #{name}</source>
        <translation>موضع في هذه المقالة: #{name}</translation>
    </message>
    <message>
        <source>The beginning of this article</source>
        <translation>بداية هذه المقالة</translation>
    </message>
    <message>
        <source>A letter: {address}</source>
        <translation>رسالة: {address}</translation>
    </message>
    <message>
        <source>{address} (written “{written}”)</source>
        <translation>{address} (مكتوب «{written}»)</translation>
    </message>
    <message>
        <source>Winnow does not follow this link</source>
        <translation>لا يتبع Winnow هذا الرابط</translation>
    </message>
    <message>
        <source>A page beside this one, which does not say where it was</source>
        <translation>صفحة بجوار هذه التي لا تقول أين كانت</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>أسقط مقالة هنا</translation>
    </message>
    <message>
        <source>Text, web pages, documents, books, archives or a folder. You read them clean, beside the original, with every removed piece of code marked and explained.</source>
        <translation>نص أو صفحات ويب أو مستندات أو كتب أو أرشيفات أو مجلد. تقرؤها نظيفة بجانب الأصل، وكل قطعة كود محذوفة معلّمة ومشروحة.</translation>
    </message>
    <message>
        <source>Drop field</source>
        <translation>حقل الإسقاط</translation>
    </message>
    <message>
        <source>Nothing is changed, sent or run.</source>
        <translation>لا شيء يُغيَّر أو يُرسل أو يُشغَّل.</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>هدف الإسقاط</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>أسقط للفتح</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n files</source>
        <comment>Drop to open %n file</comment>
        <translation>
            <numerusform>أسقط لفتح لا ملفات</numerusform>
            <numerusform>أسقط لفتح ملف واحد</numerusform>
            <numerusform>أسقط لفتح ملفين</numerusform>
            <numerusform>أسقط لفتح %n ملفات</numerusform>
            <numerusform>أسقط لفتح %n ملفًا</numerusform>
            <numerusform>أسقط لفتح %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>نص مُسقط</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>المقالات ({patterns});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>فتح مجلد مقالات</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>nothing removed</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} في {folder}</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
    <message>
        <source>Enter opens a file, Delete forgets it</source>
        <translation>‏Enter يفتح ملفًا، وDelete ينساه</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الحديثة</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>تجربة المثال</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <comment>%n space</comment>
        <translation>
            <numerusform>لا مسافات</numerusform>
            <numerusform>مسافة واحدة</numerusform>
            <numerusform>مسافتان</numerusform>
            <numerusform>%n مسافات</numerusform>
            <numerusform>%n مسافة</numerusform>
            <numerusform>%n مسافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty lines</source>
        <comment>%n empty line</comment>
        <translation>
            <numerusform>لا أسطر فارغة</numerusform>
            <numerusform>سطر واحد فارغة</numerusform>
            <numerusform>سطران فارغة</numerusform>
            <numerusform>%n أسطر فارغة</numerusform>
            <numerusform>%n سطرًا فارغة</numerusform>
            <numerusform>%n سطر فارغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page’s head, %n characters</source>
        <comment>The page’s head, %n character</comment>
        <translation>
            <numerusform>رأس الصفحة، لا حروف</numerusform>
            <numerusform>رأس الصفحة، حرف واحد</numerusform>
            <numerusform>رأس الصفحة، حرفان</numerusform>
            <numerusform>رأس الصفحة، %n أحرف</numerusform>
            <numerusform>رأس الصفحة، %n حرفًا</numerusform>
            <numerusform>رأس الصفحة، %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>فتح: {what}</translation>
    </message>
    <message>
        <source>Fold: {what}</source>
        <translation>طي: {what}</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>مشتبه فيه</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Show the page as it was written, with its tags</source>
        <translation>عرض الصفحة كما كُتبت بوسومها</translation>
    </message>
    <message>
        <source>Show the page’s own text, without tags</source>
        <translation>عرض نص الصفحة نفسه بلا وسوم</translation>
    </message>
    <message>
        <source>, {share} sure</source>
        <translation>، بيقين {share}</translation>
    </message>
    <message>
        <source>Overview of the removals</source>
        <translation>نظرة عامة على المحذوفات</translation>
    </message>
    <message numerus="yes">
        <source>%n marks, from the beginning of the original at the top to its end at the bottom</source>
        <comment>%n mark, from the beginning of the original at the top to its end at the bottom</comment>
        <translation>
            <numerusform>العلامات: %n، من بداية الأصل في الأعلى إلى نهايته في الأسفل</numerusform>
            <numerusform>العلامات: %n، من بداية الأصل في الأعلى إلى نهايته في الأسفل</numerusform>
            <numerusform>العلامات: %n، من بداية الأصل في الأعلى إلى نهايته في الأسفل</numerusform>
            <numerusform>العلامات: %n، من بداية الأصل في الأعلى إلى نهايته في الأسفل</numerusform>
            <numerusform>العلامات: %n، من بداية الأصل في الأعلى إلى نهايته في الأسفل</numerusform>
            <numerusform>العلامات: %n، من بداية الأصل في الأعلى إلى نهايته في الأسفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspected: {piece}</source>
        <translation>مشتبه فيه: {piece}</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>ورقة أنماط</translation>
    </message>
    <message>
        <source>text for browsers without scripts</source>
        <translation>نص للمتصفحات بلا سكربتات</translation>
    </message>
    <message>
        <source>text for browsers without frames</source>
        <translation>نص للمتصفحات بلا إطارات</translation>
    </message>
    <message>
        <source>text for old browsers</source>
        <translation>نص للمتصفحات القديمة</translation>
    </message>
    <message>
        <source>template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>embedded page</source>
        <translation>صفحة مضمنة</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>كائن مضمن</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n characters</source>
        <comment>{what}, %n character</comment>
        <translation>
            <numerusform>{what}، لا حروف</numerusform>
            <numerusform>{what}، حرف واحد</numerusform>
            <numerusform>{what}، حرفان</numerusform>
            <numerusform>{what}، %n أحرف</numerusform>
            <numerusform>{what}، %n حرفًا</numerusform>
            <numerusform>{what}، %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the rest…</source>
        <translation>جارٍ صف الباقي…</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>The page’s own text</source>
        <translation>نص الصفحة نفسه</translation>
    </message>
    <message>
        <source>Enter opens or folds the current removal, if it is a long one</source>
        <translation>‏Enter يفتح المحذوف الحالي أو يطويه إن كان طويلًا</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>لا عناوين في هذه المقالة.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>The headings of the article; Enter goes to one</source>
        <translation>عناوين المقالة؛ Enter ينتقل إلى أحدها</translation>
    </message>
    <message>
        <source>{heading}, level {level}</source>
        <translation>{heading}، المستوى {level}</translation>
    </message>
    <message>
        <source>Nothing is left to read</source>
        <translation>لم يبق ما يُقرأ</translation>
    </message>
    <message>
        <source>Clean with “{level}”</source>
        <translation>التنظيف بمستوى «{level}»</translation>
    </message>
    <message>
        <source>Remove Less of the Page</source>
        <translation>حذف أقل من الصفحة</translation>
    </message>
    <message>
        <source>Show the Original</source>
        <translation>إظهار الأصل</translation>
    </message>
    <message>
        <source>Read It in Another Encoding…</source>
        <translation>قراءته بترميز آخر…</translation>
    </message>
    <message>
        <source>Nothing is left to read.</source>
        <translation>لم يبق ما يُقرأ.</translation>
    </message>
    <message>
        <source>All of this text was removed. Nothing is lost: what went can come back.</source>
        <translation>حُذف كل هذا النص. لم يضِع شيء: ما ذهب يمكن أن يعود.</translation>
    </message>
    <message>
        <source>There is no text in here.</source>
        <translation>لا نص هنا.</translation>
    </message>
    <message>
        <source>Where there should be some, it may be in another encoding.</source>
        <translation>إن كان ينبغي أن يوجد نص فقد يكون بترميز آخر.</translation>
    </message>
    <message>
        <source>Restore the Largest Removals</source>
        <translation>استعادة أكبر المحذوفات</translation>
    </message>
    <message>
        <source>Restore the Largest Removal</source>
        <translation>استعادة أكبر محذوف</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n characters removed</source>
        <comment>{kind}, %n character removed</comment>
        <translation>
            <numerusform>{kind}، حُذف لا حروف</numerusform>
            <numerusform>{kind}، حُذف حرف واحد</numerusform>
            <numerusform>{kind}، حُذف حرفان</numerusform>
            <numerusform>{kind}، حُذف %n أحرف</numerusform>
            <numerusform>{kind}، حُذف %n حرفًا</numerusform>
            <numerusform>{kind}، حُذف %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Winnow fetches nothing by itself. “Load Pictures…” in the View menu asks for it.</source>
        <translation>لا يجلب Winnow شيئًا من نفسه. «تحميل الصور…» في قائمة «عرض» يطلبها.</translation>
    </message>
    <message>
        <source>It should stand beside the page and does not.</source>
        <translation>ينبغي أن تكون بجوار الصفحة وليست هناك.</translation>
    </message>
    <message>
        <source>It is larger than Winnow shows.</source>
        <translation>هي أكبر مما يعرضه Winnow.</translation>
    </message>
    <message>
        <source>Winnow does not show it: it is damaged, of another form, or outside of the page’s folder.</source>
        <translation>لا يعرضها Winnow: هي تالفة أو بصيغة أخرى أو خارج مجلد الصفحة.</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>تعذر تحميلها.</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <translation>انقر للتكبير</translation>
    </message>
    <message>
        <source>&amp;Enlarge Image</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Readable text</source>
        <translation>النص المقروء</translation>
    </message>
    <message>
        <source>Esc closes   ·   + and − zoom   ·   ← and → show the others</source>
        <translation>‏Esc للإغلاق   ·   + و− للتكبير والتصغير   ·   ← و→ للصور الأخرى</translation>
    </message>
    <message>
        <source>Esc closes   ·   + and − zoom</source>
        <translation>‏Esc للإغلاق   ·   + و− للتكبير والتصغير</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{rank} من {count}</translation>
    </message>
    <message>
        <source>Enlarged image {number}</source>
        <translation>صورة مكبرة {number}</translation>
    </message>
    <message>
        <source>Enlarged image</source>
        <translation>صورة مكبرة</translation>
    </message>
    <message>
        <source>No image that is shown is in sight</source>
        <translation>لا صورة معروضة في مجال النظر</translation>
    </message>
    <message>
        <source>what came makes no sense</source>
        <translation>ما وصل لا معنى له</translation>
    </message>
    <message>
        <source>nothing came of it</source>
        <translation>لم يأتِ منه شيء</translation>
    </message>
    <message>
        <source>the process that loads pictures stopped</source>
        <translation>توقفت عملية تحميل الصور</translation>
    </message>
    <message>
        <source>the process that loads pictures does not start</source>
        <translation>عملية تحميل الصور لا تبدأ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop loading pictures</source>
        <translation>إيقاف تحميل الصور</translation>
    </message>
    <message>
        <source>Load no more pictures (Esc)</source>
        <translation>عدم تحميل صور أخرى (Esc)</translation>
    </message>
    <message>
        <source>Load Pi&amp;ctures ({pictures})…</source>
        <translation>تحميل الصور ({pictures})…</translation>
    </message>
    <message>
        <source>Load Pi&amp;ctures…</source>
        <translation>تحميل الصور…</translation>
    </message>
    <message numerus="yes">
        <source>From {servers}. Their servers learn the address of your computer, and that somebody looks at these pictures.</source>
        <comment>From {servers}. Its server learns the address of your computer, and that somebody looks at this picture.</comment>
        <translation>
            <numerusform>من {servers}. ستعرف الخوادم عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</numerusform>
            <numerusform>من {servers}. ستعرف الخوادم عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</numerusform>
            <numerusform>من {servers}. ستعرف الخوادم عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</numerusform>
            <numerusform>من {servers}. ستعرف الخوادم عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</numerusform>
            <numerusform>من {servers}. ستعرف الخوادم عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</numerusform>
            <numerusform>من {servers}. ستعرف الخوادم عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {servers}. Its server learns the address of your computer, and that somebody looks at these pictures.</source>
        <translation>من {servers}. سيعرف خادمه عنوان حاسوبك وأن أحدًا ينظر إلى هذه الصور.</translation>
    </message>
    <message>
        <source>Load the first {pictures}?</source>
        <translation>تحميل الأولى: {pictures}؟</translation>
    </message>
    <message>
        <source>Load {pictures}?</source>
        <translation>تحميل {pictures}؟</translation>
    </message>
    <message>
        <source>Load Pictures</source>
        <translation>تحميل الصور</translation>
    </message>
    <message>
        <source>you stopped it</source>
        <translation>أنت أوقفته</translation>
    </message>
    <message>
        <source>Loading pictures {number} of {total} from {hosts}</source>
        <translation>جارٍ تحميل الصور: {number} من {total}، من {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <comment>%n host</comment>
        <translation>
            <numerusform>لا خوادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمان</numerusform>
            <numerusform>%n خوادم</numerusform>
            <numerusform>%n خادمًا</numerusform>
            <numerusform>%n خادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures loaded</source>
        <comment>%n picture loaded</comment>
        <translation>
            <numerusform>حُملت لا صور</numerusform>
            <numerusform>حُملت صورة واحدة</numerusform>
            <numerusform>حُملت صورتان</numerusform>
            <numerusform>حُملت %n صور</numerusform>
            <numerusform>حُملت %n صورة</numerusform>
            <numerusform>حُملت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>, …</source>
        <translation>، …</translation>
    </message>
    <message numerus="yes">
        <source>{loaded}, %n not: {why}</source>
        <comment>{loaded}, %n not: {why}</comment>
        <translation>
            <numerusform>{loaded}، ولم تُحمل %n: {why}</numerusform>
            <numerusform>{loaded}، ولم تُحمل %n: {why}</numerusform>
            <numerusform>{loaded}، ولم تُحمل %n: {why}</numerusform>
            <numerusform>{loaded}، ولم تُحمل %n: {why}</numerusform>
            <numerusform>{loaded}، ولم تُحمل %n: {why}</numerusform>
            <numerusform>{loaded}، ولم تُحمل %n: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} from {hosts}</source>
        <translation>{pictures} من {hosts}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Reset to Defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Give everything here the value that it had at first; your recent files stay</source>
        <translation>إعادة كل ما هنا إلى قيمته الأولى؛ تبقى ملفاتك الحديثة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Scroll both panes together</source>
        <translation>تمرير اللوحين معًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System follows what your desktop asks for, light or dark.</source>
        <translation>«النظام» يتبع ما يطلبه سطح المكتب، فاتحًا أو داكنًا.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>It is spoken when Winnow starts the next time.</source>
        <translation>تُعتمد عند بدء Winnow في المرة القادمة.</translation>
    </message>
    <message>
        <source>Text of the reader</source>
        <translation>نص القارئ</translation>
    </message>
    <message>
        <source>How sure Winnow must be that code leaked before it removes it. What is less likely is marked and stays.</source>
        <translation>كم يجب أن يكون Winnow متيقنًا من تسرب الكود قبل حذفه. ما هو أقل احتمالًا يُعلَّم ويبقى.</translation>
    </message>
    <message>
        <source>How much of a page goes</source>
        <translation>كم يذهب من الصفحة</translation>
    </message>
    <message>
        <source>What is no part of a saved page&apos;s article. Scripts, styles and hidden text always go.</source>
        <translation>ما ليس جزءًا من مقالة الصفحة المحفوظة. السكربتات والأنماط والنص المخفي تذهب دائمًا.</translation>
    </message>
    <message>
        <source>Open the articles of last time</source>
        <translation>فتح مقالات المرة الماضية</translation>
    </message>
    <message>
        <source>Remember the files that were opened</source>
        <translation>تذكر الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Forget Recent Files</source>
        <translation>نسيان الملفات الحديثة</translation>
    </message>
    <message>
        <source>The open dialog begins in</source>
        <translation>يبدأ حوار الفتح في</translation>
    </message>
    <message>
        <source>The Last Folder</source>
        <translation>المجلد الأخير</translation>
    </message>
    <message>
        <source>Always the Same</source>
        <translation>المجلد نفسه دائمًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Begin them with where they come from</source>
        <translation>بدؤها بذكر مصدرها</translation>
    </message>
    <message>
        <source>When Winnow starts</source>
        <translation>عند بدء Winnow</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>النصوص المحفوظة</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>حذف الكود</translation>
    </message>
    <message>
        <source>{tip}: {share} sure or more.</source>
        <translation>{tip}: بيقين {share} أو أكثر.</translation>
    </message>
    <message>
        <source>The folder that the open dialog begins in</source>
        <translation>المجلد الذي يبدأ فيه حوار الفتح</translation>
    </message>
    <message>
        <source>Installed faces</source>
        <translation>الخطوط المثبتة</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>خط آخر</translation>
    </message>
    <message>
        <source>Any face that is installed; type a part of its name to find it</source>
        <translation>أي خط مثبت؛ اكتب جزءًا من اسمه لتجده</translation>
    </message>
    <message>
        <source>Installed faces that match</source>
        <translation>الخطوط المثبتة المطابقة</translation>
    </message>
    <message>
        <source>Another face…</source>
        <translation>خط آخر…</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>مذيل</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>غير مذيل</translation>
    </message>
    <message>
        <source>Legible</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Size, face, spacing and width of the reader&apos;s text</source>
        <translation>حجم نص القارئ وخطه وتباعده وعرضه</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>ضبط الأسطر من الجانبين</translation>
    </message>
    <message>
        <source>Hyphenate long words</source>
        <translation>تقسيم الكلمات الطويلة</translation>
    </message>
    <message>
        <source>Mark what was removed</source>
        <translation>تعليم ما حُذف</translation>
    </message>
    <message>
        <source>A small mark in the text where code or a part of the page was removed</source>
        <translation>علامة صغيرة في النص حيث حُذف كود أو جزء من الصفحة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reset type</source>
        <translation>إعادة ضبط الخط</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>{points} pt</source>
        <translation>{points} نقطة</translation>
    </message>
    <message>
        <source>Size, face and spacing of the text, and the theme</source>
        <translation>حجم النص وخطه وتباعده، والسمة</translation>
    </message>
    <message>
        <source>Text of the piece</source>
        <translation>نص القطعة</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>What these words mean</source>
        <translation>ما معنى هذه الكلمات</translation>
    </message>
    <message>
        <source>Choose a removal to see what it is.</source>
        <translation>اختر محذوفًا لترى ما هو.</translation>
    </message>
    <message>
        <source>No removal is like that.</source>
        <translation>لا محذوف كهذا.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>{state}. {what} It stays in the text.</source>
        <translation>{state}. {what} وهو باقٍ في النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <comment>%n character</comment>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this {kind}</source>
        <translation>حذف هذه القطعة: {kind}</translation>
    </message>
    <message>
        <source>Restore this {kind}</source>
        <translation>استعادة هذه القطعة: {kind}</translation>
    </message>
    <message>
        <source>Change the kind of this piece</source>
        <translation>تغيير نوع هذه القطعة</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more characters</source>
        <comment>… and %n more character</comment>
        <translation>
            <numerusform>… ولا حروف غيرها</numerusform>
            <numerusform>… وحرف واحد غيرها</numerusform>
            <numerusform>… وحرفان غيرها</numerusform>
            <numerusform>… و%n أحرف غيرها</numerusform>
            <numerusform>… و%n حرفًا غيرها</numerusform>
            <numerusform>… و%n حرف غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>It says “{words}”</source>
        <translation>نصها «{words}»</translation>
    </message>
    <message>
        <source>It holds no words</source>
        <translation>ليس فيها كلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces chosen: {kinds}.</source>
        <comment>%n piece chosen: {kinds}.</comment>
        <translation>
            <numerusform>حُددت لا قطع: {kinds}.</numerusform>
            <numerusform>حُددت قطعة واحدة: {kinds}.</numerusform>
            <numerusform>حُددت قطعتان: {kinds}.</numerusform>
            <numerusform>حُددت %n قطع: {kinds}.</numerusform>
            <numerusform>حُددت %n قطعة: {kinds}.</numerusform>
            <numerusform>حُددت %n قطعة: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n pieces</source>
        <comment>Remove this %n piece</comment>
        <translation>
            <numerusform>حذف لا قطع</numerusform>
            <numerusform>حذف قطعة واحدة</numerusform>
            <numerusform>حذف قطعتين</numerusform>
            <numerusform>حذف %n قطع</numerusform>
            <numerusform>حذف %n قطعة</numerusform>
            <numerusform>حذف %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore these %n pieces</source>
        <comment>Restore this %n piece</comment>
        <translation>
            <numerusform>استعادة لا قطع</numerusform>
            <numerusform>استعادة قطعة واحدة</numerusform>
            <numerusform>استعادة قطعتين</numerusform>
            <numerusform>استعادة %n قطع</numerusform>
            <numerusform>استعادة %n قطعة</numerusform>
            <numerusform>استعادة %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of these %n pieces</source>
        <comment>Change the kind of this %n piece</comment>
        <translation>
            <numerusform>تغيير نوع لا قطع</numerusform>
            <numerusform>تغيير نوع قطعة واحدة</numerusform>
            <numerusform>تغيير نوع قطعتين</numerusform>
            <numerusform>تغيير نوع %n قطع</numerusform>
            <numerusform>تغيير نوع %n قطعة</numerusform>
            <numerusform>تغيير نوع %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>المحذوفات</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Filter the removals by words</source>
        <translation>ترشيح المحذوفات بالكلمات</translation>
    </message>
    <message>
        <source>Filter the removals by kind and state</source>
        <translation>ترشيح المحذوفات بالنوع والحالة</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>In Groups</source>
        <translation>في مجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>%n chosen</comment>
        <translation>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Nothing removed</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>Nothing had to be removed.</source>
        <translation>لم يلزم حذف شيء.</translation>
    </message>
    <message>
        <source>{removals}, {share} of the original</source>
        <translation>{removals}، {share} من الأصل</translation>
    </message>
    <message numerus="yes">
        <source>, %n suspected</source>
        <comment>, %n suspected</comment>
        <translation>
            <numerusform>، %n مشتبه فيها</numerusform>
            <numerusform>، %n مشتبه فيها</numerusform>
            <numerusform>، %n مشتبه فيها</numerusform>
            <numerusform>، %n مشتبه فيها</numerusform>
            <numerusform>، %n مشتبه فيها</numerusform>
            <numerusform>، %n مشتبه فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n restored</source>
        <comment>, %n restored</comment>
        <translation>
            <numerusform>، %n مستعادة</numerusform>
            <numerusform>، %n مستعادة</numerusform>
            <numerusform>، %n مستعادة</numerusform>
            <numerusform>، %n مستعادة</numerusform>
            <numerusform>، %n مستعادة</numerusform>
            <numerusform>، %n مستعادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>حذر</translation>
    </message>
    <message>
        <source>Remove only code that has almost certainly leaked, to the letter</source>
        <translation>حذف الكود الذي تسرب شبه يقين فقط، إلى الحرف</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Remove code that has more likely leaked than not</source>
        <translation>حذف الكود الذي يُرجح أنه تسرب</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Remove code that may well have leaked</source>
        <translation>حذف الكود الذي يحتمل أنه تسرب</translation>
    </message>
    <message>
        <source>How sure Winnow must be that code leaked, and where it begins and ends; what is less sure is marked and stays</source>
        <translation>كم يجب أن يكون Winnow متيقنًا من تسرب الكود ومن بدايته ونهايته؛ ما هو أقل يقينًا يُعلَّم ويبقى</translation>
    </message>
    <message>
        <source>{tip}: {share} sure or more</source>
        <translation>{tip}: بيقين {share} أو أكثر</translation>
    </message>
    <message>
        <source>{level} cleaning</source>
        <translation>تنظيف {level}</translation>
    </message>
    <message>
        <source>Cleaning level</source>
        <translation>مستوى التنظيف</translation>
    </message>
    <message numerus="yes">
        <source>%n more would go</source>
        <comment>%n more would go</comment>
        <translation>
            <numerusform>سيذهب %n أكثر</numerusform>
            <numerusform>سيذهب %n أكثر</numerusform>
            <numerusform>سيذهب %n أكثر</numerusform>
            <numerusform>سيذهب %n أكثر</numerusform>
            <numerusform>سيذهب %n أكثر</numerusform>
            <numerusform>سيذهب %n أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer would go</source>
        <comment>%n fewer would go</comment>
        <translation>
            <numerusform>سيذهب %n أقل</numerusform>
            <numerusform>سيذهب %n أقل</numerusform>
            <numerusform>سيذهب %n أقل</numerusform>
            <numerusform>سيذهب %n أقل</numerusform>
            <numerusform>سيذهب %n أقل</numerusform>
            <numerusform>سيذهب %n أقل</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Why it went</source>
        <translation>لماذا ذهب</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How many characters long it is</source>
        <translation>كم حرفًا طوله</translation>
    </message>
    <message>
        <source>The line of the original that it begins in</source>
        <translation>سطر الأصل الذي يبدأ فيه</translation>
    </message>
    <message>
        <source>How sure Winnow is that all of the piece should go, and nothing beside it</source>
        <translation>كم Winnow متيقن من أن القطعة كلها يجب أن تذهب ولا شيء بجوارها</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected</source>
        <comment>%n suspected</comment>
        <translation>
            <numerusform>%n مشتبه فيها</numerusform>
            <numerusform>%n مشتبه فيها</numerusform>
            <numerusform>%n مشتبه فيها</numerusform>
            <numerusform>%n مشتبه فيها</numerusform>
            <numerusform>%n مشتبه فيها</numerusform>
            <numerusform>%n مشتبه فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <comment>%n restored</comment>
        <translation>
            <numerusform>%n مستعادة</numerusform>
            <numerusform>%n مستعادة</numerusform>
            <numerusform>%n مستعادة</numerusform>
            <numerusform>%n مستعادة</numerusform>
            <numerusform>%n مستعادة</numerusform>
            <numerusform>%n مستعادة</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>List of removals</source>
        <translation>قائمة المحذوفات</translation>
    </message>
    <message>
        <source>Enter goes to a piece; right and left open and fold a group</source>
        <translation>‏Enter ينتقل إلى قطعة؛ اليمين واليسار يفتحان مجموعة ويطويانها</translation>
    </message>
    <message>
        <source>Show Comments</source>
        <translation>إظهار التعليقات</translation>
    </message>
    <message>
        <source>Comments are no part of the article; put them back into the text</source>
        <translation>التعليقات ليست جزءًا من المقالة؛ أعدها إلى النص</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Remove only what is surely beside the article: {least} sure or more</source>
        <translation>حذف ما هو بجوار المقالة يقينًا فقط: بيقين {least} أو أكثر</translation>
    </message>
    <message>
        <source>Less of the page goes</source>
        <translation>يذهب أقل من الصفحة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Remove what is probably beside the article; headings, cells and short lines only where that is surer</source>
        <translation>حذف ما هو على الأرجح بجوار المقالة؛ أما العناوين والخلايا والأسطر القصيرة فحيث يكون ذلك أوثق فقط</translation>
    </message>
    <message>
        <source>The usual part of the page goes</source>
        <translation>يذهب القدر المعتاد من الصفحة</translation>
    </message>
    <message>
        <source>Remove whatever is more likely beside the article than part of it, headings and captions of it too: {least} sure or more</source>
        <translation>حذف كل ما يُرجح أنه بجوار المقالة لا منها، حتى عناوينها وتعليقات صورها: بيقين {least} أو أكثر</translation>
    </message>
    <message>
        <source>More of the page goes</source>
        <translation>يذهب أكثر من الصفحة</translation>
    </message>
    <message>
        <source>How much of the page goes beside the article; scripts, styles and hidden text always do</source>
        <translation>كم يذهب من الصفحة بجوار المقالة؛ السكربتات والأنماط والنص المخفي تذهب دائمًا</translation>
    </message>
    <message>
        <source>How much of the page goes</source>
        <translation>كم يذهب من الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pieces below would stay</source>
        <comment>%n of the pieces below would stay</comment>
        <translation>
            <numerusform>ستبقى %n من القطع أدناه</numerusform>
            <numerusform>ستبقى %n من القطع أدناه</numerusform>
            <numerusform>ستبقى %n من القطع أدناه</numerusform>
            <numerusform>ستبقى %n من القطع أدناه</numerusform>
            <numerusform>ستبقى %n من القطع أدناه</numerusform>
            <numerusform>ستبقى %n من القطع أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in the article</source>
        <translation>{what} في المقالة</translation>
    </message>
    <message>
        <source>{what} around the article</source>
        <translation>{what} حول المقالة</translation>
    </message>
    <message>
        <source>{what} in the page’s head</source>
        <translation>{what} في رأس الصفحة</translation>
    </message>
    <message>
        <source>{what} in the page’s code</source>
        <translation>{what} في كود الصفحة</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>البحث في الأصل</translation>
    </message>
    <message>
        <source>Find in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>التمييز بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <translation>عدم العثور على أجزاء الكلمات</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>What is written is a regular expression</source>
        <translation>المكتوب تعبير نمطي</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>{number} hits</source>
        <comment>{number} hits</comment>
        <translation>
            <numerusform>النتائج: {number}</numerusform>
            <numerusform>النتائج: {number}</numerusform>
            <numerusform>النتائج: {number}</numerusform>
            <numerusform>النتائج: {number}</numerusform>
            <numerusform>النتائج: {number}</numerusform>
            <numerusform>النتائج: {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Position</source>
        <translation>الانتقال إلى موضع</translation>
    </message>
    <message>
        <source>Position in the original</source>
        <translation>الموضع في الأصل</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Line (12), line and column (12:5), or character (#1234)</source>
        <translation>سطر (12)، أو سطر وعمود (12:5)، أو حرف (#1234)</translation>
    </message>
    <message>
        <source>That is no place. It would be 12, 12:5 or #1234.</source>
        <translation>ليس هذا موضعًا. يكون 12 أو 12:5 أو #1234.</translation>
    </message>
    <message>
        <source>The last character is #{count}.</source>
        <translation>آخر حرف هو #{count}.</translation>
    </message>
    <message>
        <source>Lines and columns are counted from 1.</source>
        <translation>تُعد الأسطر والأعمدة من 1.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n lines.</source>
        <comment>There is %n line.</comment>
        <translation>
            <numerusform>هناك لا أسطر.</numerusform>
            <numerusform>هناك سطر واحد.</numerusform>
            <numerusform>هناك سطران.</numerusform>
            <numerusform>هناك %n أسطر.</numerusform>
            <numerusform>هناك %n سطرًا.</numerusform>
            <numerusform>هناك %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} ends at column {last}.</source>
        <translation>ينتهي السطر {line} عند العمود {last}.</translation>
    </message>
    <message>
        <source>within the page itself</source>
        <translation>في الصفحة نفسها</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>لم تُجلب</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>أكبر من أن تُعرض</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>لا يمكن عرضها</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>لم تُحمل</translation>
    </message>
    <message>
        <source>Image, not in this file</source>
        <translation>صورة ليست في هذا الملف</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>بقي {hours} س</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>بقي {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Put this notice away (Esc)</source>
        <translation>إبعاد هذا الإشعار (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What could not be opened</source>
        <translation>ما تعذر فتحه</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <comment>%n file could not be opened.</comment>
        <translation>
            <numerusform>تعذر فتح لا ملفات.</numerusform>
            <numerusform>تعذر فتح ملف واحد.</numerusform>
            <numerusform>تعذر فتح ملفين.</numerusform>
            <numerusform>تعذر فتح %n ملفات.</numerusform>
            <numerusform>تعذر فتح %n ملفًا.</numerusform>
            <numerusform>تعذر فتح %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer Details</source>
        <translation>تفاصيل أقل</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <comment>%n more behind</comment>
        <translation>
            <numerusform>%n أخرى خلفه</numerusform>
            <numerusform>%n أخرى خلفه</numerusform>
            <numerusform>%n أخرى خلفه</numerusform>
            <numerusform>%n أخرى خلفه</numerusform>
            <numerusform>%n أخرى خلفه</numerusform>
            <numerusform>%n أخرى خلفه</numerusform>
        </translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Script (JS)</source>
        <translation>سكربت (JS)</translation>
    </message>
    <message>
        <source>Styles (CSS)</source>
        <translation>أنماط (CSS)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>بيانات (JSON)</translation>
    </message>
    <message>
        <source>Tags (HTML)</source>
        <translation>وسوم (HTML)</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>عنصر نائب</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>Encoded data</source>
        <translation>بيانات مرمزة</translation>
    </message>
    <message>
        <source>Page extras</source>
        <translation>ملحقات الصفحة</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Shows an article clean beside its original. Nothing is lost, nothing is run, and nothing is fetched but the pictures that you ask for.</source>
        <translation>يعرض المقالة نظيفة بجانب أصلها. لا شيء يضيع ولا شيء يُشغَّل ولا شيء يُجلب إلا الصور التي تطلبها.</translation>
    </message>
    <message>
        <source>MIT, © 2026 The Winnow authors</source>
        <translation>‏MIT، © 2026 مؤلفو Winnow</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لا تُحفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>حول Winnow</translation>
    </message>
    <message>
        <source>Licence, places and versions</source>
        <translation>الترخيص والمواضع والإصدارات</translation>
    </message>
    <message>
        <source>Copy all of this, for a report</source>
        <translation>نسخ كل هذا من أجل بلاغ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Move &amp;Edge</source>
        <translation>تحريك الحد</translation>
    </message>
    <message>
        <source>Copy Ci&amp;tation</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>منتدى</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>نوع الصفحة</translation>
    </message>
    <message>
        <source>Lead image</source>
        <translation>الصورة الرئيسة</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>ما تقوله عن نفسها</translation>
    </message>
    <message>
        <source>What was made of it</source>
        <translation>ما صار منها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>تغير الملف</translation>
    </message>
    <message>
        <source>, at {place}</source>
        <translation>، عند {place}</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecodable</source>
        <translation>غير قابل للفك</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>%n place</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and cleaned in</source>
        <translation>قُرئت ونُظفت في</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>from what the page holds for its scripts</source>
        <translation>مما تحويه الصفحة لسكربتاتها</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>بنية</translation>
    </message>
    <message>
        <source>{restored}, {removed}</source>
        <translation>{restored}، {removed}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>قراراتك</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Removed from</source>
        <translation>يُحذف من</translation>
    </message>
    <message>
        <source>{share} certainty</source>
        <translation>يقين {share}</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>About This Article</source>
        <translation>حول هذه المقالة</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>حول هذه المقالة</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>نسخ كل هذا كنص</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>List the articles of a folder, and open them</source>
        <translation>سرد مقالات مجلد وفتحها</translation>
    </message>
    <message>
        <source>Open from Clip&amp;board</source>
        <translation>فتح من الحافظة</translation>
    </message>
    <message>
        <source>Open the text, page or files that were copied</source>
        <translation>فتح النص أو الصفحة أو الملفات المنسوخة</translation>
    </message>
    <message>
        <source>Reloa&amp;d</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Read the file of the article in front again</source>
        <translation>قراءة ملف المقالة الأمامية من جديد</translation>
    </message>
    <message>
        <source>&amp;Save Readable Text As…</source>
        <translation>حفظ النص المقروء باسم…</translation>
    </message>
    <message>
        <source>Save the readable text as text, Markdown, web page, EPUB or PDF</source>
        <translation>حفظ النص المقروء كنص أو Markdown أو صفحة ويب أو EPUB أو PDF</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save what was removed, with places and reasons</source>
        <translation>حفظ ما حُذف مع مواضعه وأسبابه</translation>
    </message>
    <message>
        <source>Cle&amp;an a Folder…</source>
        <translation>تنظيف مجلد…</translation>
    </message>
    <message>
        <source>Clean all articles of a folder, or of a file that holds many, into another folder</source>
        <translation>تنظيف كل مقالات مجلد، أو ملف يحوي كثيرًا منها، إلى مجلد آخر</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>See the article on paper, and print it</source>
        <translation>رؤية المقالة على الورق وطباعتها</translation>
    </message>
    <message>
        <source>Abou&amp;t This Article…</source>
        <translation>حول هذه المقالة…</translation>
    </message>
    <message>
        <source>See where it comes from, what it says of itself, and what was made of it</source>
        <translation>معرفة مصدرها وما تقوله عن نفسها وما صار منها</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>إغلاق المقالة</translation>
    </message>
    <message>
        <source>Close the article in front</source>
        <translation>إغلاق المقالة الأمامية</translation>
    </message>
    <message>
        <source>Close Ot&amp;hers</source>
        <translation>إغلاق الأخرى</translation>
    </message>
    <message>
        <source>Close every article but the one in front</source>
        <translation>إغلاق كل مقالة إلا الأمامية</translation>
    </message>
    <message>
        <source>Close A&amp;ll</source>
        <translation>إغلاق الكل</translation>
    </message>
    <message>
        <source>Close every article</source>
        <translation>إغلاق كل مقالة</translation>
    </message>
    <message>
        <source>R&amp;eopen Closed</source>
        <translation>إعادة فتح المغلقة</translation>
    </message>
    <message>
        <source>Open the article that was closed last</source>
        <translation>فتح المقالة التي أُغلقت آخرًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>التراجع عن القرار الأخير</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>إعادة ما تُراجع عنه</translation>
    </message>
    <message>
        <source>Re&amp;store or Remove Again</source>
        <translation>استعادة أو حذف من جديد</translation>
    </message>
    <message>
        <source>Put the current removal back, or remove it again</source>
        <translation>إعادة المحذوف الحالي أو حذفه من جديد</translation>
    </message>
    <message>
        <source>Re&amp;move Selected Text</source>
        <translation>حذف النص المحدد</translation>
    </message>
    <message>
        <source>Remove the selected text from what is read</source>
        <translation>حذف النص المحدد مما يُقرأ</translation>
    </message>
    <message>
        <source>Copy &amp;Readable Text</source>
        <translation>نسخ النص المقروء</translation>
    </message>
    <message>
        <source>Copy the whole readable text</source>
        <translation>نسخ كل النص المقروء</translation>
    </message>
    <message>
        <source>Copy as Rich Te&amp;xt</source>
        <translation>نسخ كنص منسق</translation>
    </message>
    <message>
        <source>Copy the whole article with its headings, links and tables</source>
        <translation>نسخ المقالة كلها بعناوينها وروابطها وجداولها</translation>
    </message>
    <message>
        <source>Copy &amp;as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy the whole article as Markdown</source>
        <translation>نسخ المقالة كلها بصيغة Markdown</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>See what you decided for all articles; export and import corrections</source>
        <translation>رؤية ما قررته لكل المقالات؛ تصدير التصحيحات واستيرادها</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find words in the pane that is read</source>
        <translation>البحث عن كلمات في اللوح المقروء</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Set how Winnow looks and works</source>
        <translation>ضبط مظهر Winnow وعمله</translation>
    </message>
    <message>
        <source>&amp;Next Removal</source>
        <translation>المحذوف التالي</translation>
    </message>
    <message>
        <source>Go to the next removal or suspected code</source>
        <translation>الانتقال إلى المحذوف أو الكود المشتبه فيه التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Removal</source>
        <translation>المحذوف السابق</translation>
    </message>
    <message>
        <source>Go to the removal or suspected code before</source>
        <translation>الانتقال إلى المحذوف أو الكود المشتبه فيه السابق</translation>
    </message>
    <message>
        <source>Next S&amp;uspected</source>
        <translation>المشتبه فيه التالي</translation>
    </message>
    <message>
        <source>Go to the next code that is only suspected</source>
        <translation>الانتقال إلى الكود التالي المشتبه فيه فقط</translation>
    </message>
    <message>
        <source>Go to P&amp;osition…</source>
        <translation>الانتقال إلى موضع…</translation>
    </message>
    <message>
        <source>Go to a line or a character of the original</source>
        <translation>الانتقال إلى سطر أو حرف في الأصل</translation>
    </message>
    <message>
        <source>Next &amp;Heading</source>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation>الانتقال إلى العنوان التالي</translation>
    </message>
    <message>
        <source>Previous Headin&amp;g</source>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <translation>الانتقال إلى العنوان السابق</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>المقالة التالية</translation>
    </message>
    <message>
        <source>Show the next article</source>
        <translation>عرض المقالة التالية</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>المقالة السابقة</translation>
    </message>
    <message>
        <source>Show the article before</source>
        <translation>عرض المقالة السابقة</translation>
    </message>
    <message>
        <source>&amp;Filter Articles…</source>
        <translation>ترشيح المقالات…</translation>
    </message>
    <message>
        <source>List only some of the articles</source>
        <translation>سرد بعض المقالات فقط</translation>
    </message>
    <message>
        <source>Next in &amp;List</source>
        <translation>التالي في القائمة</translation>
    </message>
    <message>
        <source>Show the next article of the list</source>
        <translation>عرض المقالة التالية في القائمة</translation>
    </message>
    <message>
        <source>Previous in Lis&amp;t</source>
        <translation>السابق في القائمة</translation>
    </message>
    <message>
        <source>Show the article before in the list</source>
        <translation>عرض المقالة السابقة في القائمة</translation>
    </message>
    <message>
        <source>Filter &amp;Contents…</source>
        <translation>ترشيح المحتويات…</translation>
    </message>
    <message>
        <source>List only some of the contents</source>
        <translation>سرد بعض المحتويات فقط</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Go to the next pane or panel</source>
        <translation>الانتقال إلى اللوح التالي</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Go to the pane or panel before</source>
        <translation>الانتقال إلى اللوح السابق</translation>
    </message>
    <message>
        <source>Winnow &amp;Guide</source>
        <translation>دليل Winnow</translation>
    </message>
    <message>
        <source>Read how Winnow is used</source>
        <translation>قراءة كيفية استعمال Winnow</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>See every action and its keys, and change them</source>
        <translation>رؤية كل الإجراءات ومفاتيحها وتغييرها</translation>
    </message>
    <message>
        <source>&amp;What the Words Mean</source>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Removed, suspected, restored, decision, rule, kind and level</source>
        <translation>محذوف ومشتبه فيه ومستعاد وقرار وقاعدة ونوع ومستوى</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Open an article that code leaked into</source>
        <translation>فتح مقالة تسرب إليها كود</translation>
    </message>
    <message>
        <source>&amp;About Winnow…</source>
        <translation>حول Winnow…</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <translation>ما هذا البرنامج وأي إصدار</translation>
    </message>
    <message>
        <source>As &amp;BibTeX</source>
        <translation>بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Copy the article’s entry for a bibliography in LaTeX</source>
        <translation>نسخ مدخل المقالة لقائمة مراجع في LaTeX</translation>
    </message>
    <message>
        <source>As &amp;CSL JSON</source>
        <translation>بصيغة CSL JSON</translation>
    </message>
    <message>
        <source>Copy the article’s entry for Zotero, Pandoc and the like</source>
        <translation>نسخ مدخل المقالة من أجل Zotero وPandoc وما شابههما</translation>
    </message>
    <message>
        <source>As &amp;APA</source>
        <translation>بصيغة APA</translation>
    </message>
    <message>
        <source>Copy the article’s entry in a list of references, in words</source>
        <translation>نسخ مدخل المقالة في قائمة مراجع بالكلمات</translation>
    </message>
    <message>
        <source>Start Earlier</source>
        <translation>بداية أبكر</translation>
    </message>
    <message>
        <source>Start Later</source>
        <translation>بداية متأخرة</translation>
    </message>
    <message>
        <source>End Earlier</source>
        <translation>نهاية أبكر</translation>
    </message>
    <message>
        <source>End Later</source>
        <translation>نهاية متأخرة</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>قُرئت حتى النهاية</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>كم قُرئ منها</translation>
    </message>
    <message>
        <source>How much of the article stands before the line that you read, and how long the rest takes</source>
        <translation>كم من المقالة قبل السطر الذي تقرؤه، وكم يستغرق الباقي</translation>
    </message>
    <message>
        <source>{key} is for moving about in the window.</source>
        <translation>‏{key} للتنقل في النافذة.</translation>
    </message>
    <message>
        <source>{key} is for text that is selected.</source>
        <translation>‏{key} للنص المحدد.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>‏{key} يفتح القائمة {menu}.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>No action is called that, and none has that key.</source>
        <translation>لا إجراء بهذا الاسم ولا إجراء له هذا المفتاح.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Give every action the keys that it had at first</source>
        <translation>إعطاء كل إجراء مفاتيحه الأولى</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Enter changes the keys of an action</source>
        <translation>‏Enter يغير مفاتيح إجراء</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Remove Keys</source>
        <translation>إزالة المفاتيح</translation>
    </message>
    <message>
        <source>Leave the action without any key</source>
        <translation>ترك الإجراء بلا مفتاح</translation>
    </message>
    <message>
        <source>Give the action the keys that it had at first</source>
        <translation>إعطاء الإجراء مفاتيحه الأولى</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>استعماله هنا</translation>
    </message>
    <message>
        <source>Take the key from the action that has it</source>
        <translation>أخذ المفتاح من الإجراء الذي يملكه</translation>
    </message>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>تغيرت؛ كانت أولًا: {keys}</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”.</source>
        <translation>‏{key} مفتاح «{action}».</translation>
    </message>
    <message>
        <source>“{action}” is now {keys}.</source>
        <translation>صار لـ«{action}»: {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>لا مفتاح لـ«{action}» الآن.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} again.</source>
        <translation>عاد لـ«{action}»: {keys}.</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Every action has the keys that it had at first.</source>
        <translation>لكل إجراء مفاتيحه الأولى.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Setting the rest of the text …</source>
        <translation>جارٍ صف باقي النص…</translation>
    </message>
    <message>
        <source>Pieces that were removed, their share of the original’s characters, and suspected code, which stays</source>
        <translation>القطع المحذوفة ونسبتها من حروف الأصل، والكود المشتبه فيه الباقي</translation>
    </message>
    <message>
        <source>Encoding: {name} ({reason})
Read and cleaned in {took}</source>
        <translation>الترميز: {name} ({reason})
قُرئت ونُظفت في {took}</translation>
    </message>
    <message numerus="yes">
        <source>%n undecodable places</source>
        <comment>%n undecodable place</comment>
        <translation>
            <numerusform>لا مواضع يتعذر فكه</numerusform>
            <numerusform>موضع واحد يتعذر فكه</numerusform>
            <numerusform>موضعان يتعذر فكه</numerusform>
            <numerusform>%n مواضع يتعذر فكه</numerusform>
            <numerusform>%n موضعًا يتعذر فكه</numerusform>
            <numerusform>%n موضع يتعذر فكه</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding; each stands as � in the article</source>
        <translation>بايتات ليست نصًا بهذا الترميز؛ كل منها � في المقالة</translation>
    </message>
    <message>
        <source>Text from the page’s data</source>
        <translation>نص من بيانات الصفحة</translation>
    </message>
    <message>
        <source>The page shows little of its article. The text was taken from what the page holds for its scripts: {where}.</source>
        <translation>لا تُظهر الصفحة من مقالتها إلا القليل. أُخذ النص مما تحويه الصفحة لسكربتاتها: {where}.</translation>
    </message>
    <message>
        <source>Nothing removed{rest}</source>
        <translation>لم يُحذف شيء{rest}</translation>
    </message>
    <message>
        <source>Nothing had to be removed</source>
        <translation>لم يلزم حذف شيء</translation>
    </message>
    <message>
        <source>{removals}, {share} of the original{rest}</source>
        <translation>{removals}، {share} من الأصل{rest}</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>أقل من {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>أكثر من {share}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Which removal is the current one, suspected code among them</source>
        <translation>أي محذوف هو الحالي، والكود المشتبه فيه منها</translation>
    </message>
    <message>
        <source>None listed</source>
        <translation>لا شيء مدرج</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Removals: {which}</source>
        <translation>المحذوفات: {which}</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Show the article alone</source>
        <translation>عرض المقالة وحدها</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show both panes</source>
        <translation>عرض اللوحين</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Show the original alone</source>
        <translation>عرض الأصل وحده</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Link Panes</source>
        <translation>ربط اللوحين</translation>
    </message>
    <message>
        <source>Te&amp;xt of the Page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>Show a page’s own text in the place of its source</source>
        <translation>عرض نص الصفحة نفسه مكان مصدرها</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Fold the long removals of the original</source>
        <translation>طي محذوفات الأصل الطويلة</translation>
    </message>
    <message>
        <source>Op&amp;en All</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Open what is folded in the original</source>
        <translation>فتح ما طُوي في الأصل</translation>
    </message>
    <message>
        <source>&amp;Marks of Removals</source>
        <translation>علامات المحذوفات</translation>
    </message>
    <message>
        <source>Mark in the reader where something was removed</source>
        <translation>تعليم المواضع المحذوفة في القارئ</translation>
    </message>
    <message>
        <source>Ask their servers for the pictures of this article that are not in its file</source>
        <translation>طلب صور هذه المقالة التي ليست في ملفها من خوادمها</translation>
    </message>
    <message>
        <source>Enlar&amp;ge Image</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>See the first image in sight over the whole window</source>
        <translation>رؤية أول صورة ظاهرة على النافذة كلها</translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation>الخط…</translation>
    </message>
    <message>
        <source>Size, face, spacing and width of the text, and the theme</source>
        <translation>حجم النص وخطه وتباعده وعرضه، والسمة</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>Text of the normal size</source>
        <translation>نص بالحجم العادي</translation>
    </message>
    <message>
        <source>Winnow shows an article without what does not belong to it. The original never changes: whatever is taken out of the text is listed, and can come back.</source>
        <translation>يعرض Winnow المقالة بلا ما ليس منها. الأصل لا يتغير أبدًا: كل ما يُخرج من النص مدرج ويمكن أن يعود.</translation>
    </message>
    <message>
        <source>A level decides what is sure enough to be removed; what is less sure is suspected. What was removed can be restored, and what is suspected can be removed: each time that is a decision. A decision can become a rule. The kind says what a piece is, whatever became of it.</source>
        <translation>يحدد المستوى ما هو مؤكد بما يكفي ليُحذف؛ وما هو أقل تأكيدًا مشتبه فيه. ما حُذف يمكن استعادته، وما اشتُبه فيه يمكن حذفه: كل مرة من ذلك قرار. وقد يصير القرار قاعدة. أما النوع فيقول ما القطعة أيًا كان مصيرها.</translation>
    </message>
    <message>
        <source>Taken out of the readable text. The original shows it on a coloured ground, the list names it, and Restore puts it back.</source>
        <translation>أُخرج من النص المقروء. يعرضه الأصل على خلفية ملونة وتسميه القائمة، و«استعادة» تعيده.</translation>
    </message>
    <message>
        <source>It may not belong to the article, but Winnow is not sure enough. It stays in the text, with dots below it, until you remove it.</source>
        <translation>قد لا يكون من المقالة، لكن Winnow غير متيقن بما يكفي. يبقى في النص وتحته نقاط حتى تحذفه.</translation>
    </message>
    <message>
        <source>Put back by you or by one of your rules. It stays in the text, also when you open the article again.</source>
        <translation>أعدتَه أنت أو إحدى قواعدك. يبقى في النص حتى عند فتح المقالة من جديد.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>What you say about one piece of one article: restore it, remove it, call it another kind, move its beginning or its end. Winnow keeps your decisions, and Undo takes them back.</source>
        <translation>ما تقوله عن قطعة من مقالة: استعادتها أو حذفها أو تسميتها نوعًا آخر أو تحريك بدايتها أو نهايتها. يحفظ Winnow قراراتك، و«تراجع» يلغيها.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>A decision that holds wherever Winnow meets the same piece again, on one site or in all articles. You are asked after a decision. Manage rules in Edit&#xa0;→&#xa0;Rules.</source>
        <translation>قرار يسري حيثما وجد Winnow القطعة نفسها، في موقع واحد أو في كل المقالات. تُسأل بعد قرار. تُدار القواعد في «تحرير» ← «القواعد».</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>مستوى</translation>
    </message>
    <message>
        <source>How sure Winnow must be before it removes code from a text: {levels} or {last}. For web pages, a second level says how much goes of what stands beside the article.</source>
        <translation>كم يجب أن يكون Winnow متيقنًا قبل حذف كود من نص: {levels} أو {last}. ولصفحات الويب مستوى ثانٍ يقول كم يذهب مما هو بجوار المقالة.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What a piece is. Each kind has a colour and a line of its own:</source>
        <translation>ما هي القطعة. لكل نوع لونه وخطه:</translation>
    </message>
    <message>
        <source>commands for the browser (JavaScript), such as calls for advertisements</source>
        <translation>أوامر للمتصفح (JavaScript)، كاستدعاءات الإعلانات</translation>
    </message>
    <message>
        <source>rules for colours, letters and places on a page</source>
        <translation>قواعد للألوان والحروف والمواضع في الصفحة</translation>
    </message>
    <message>
        <source>facts for programs and for search engines</source>
        <translation>معلومات للبرامج ومحركات البحث</translation>
    </message>
    <message>
        <source>marks of a page’s code, and notes in it</source>
        <translation>علامات كود الصفحة وملاحظات فيه</translation>
    </message>
    <message>
        <source>commands that the site should have replaced, such as shortcodes</source>
        <translation>أوامر كان على الموقع استبدالها، كالرموز القصيرة</translation>
    </message>
    <message>
        <source>what a server or a database says when something fails</source>
        <translation>ما يقوله خادم أو قاعدة بيانات عند الفشل</translation>
    </message>
    <message>
        <source>files, keys and tracking strings, written as letters and digits</source>
        <translation>ملفات ومفاتيح وسلاسل تتبع مكتوبة بحروف وأرقام</translation>
    </message>
    <message>
        <source>menus, advertisements, comments, links to other articles, notices</source>
        <translation>قوائم وإعلانات وتعليقات وروابط إلى مقالات أخرى وتنبيهات</translation>
    </message>
    <message>
        <source>text that the page itself does not show</source>
        <translation>نص لا تعرضه الصفحة نفسها</translation>
    </message>
    <message>
        <source>what you selected and removed yourself</source>
        <translation>ما حددته وحذفته بنفسك</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>How they hang together</source>
        <translation>كيف تترابط</translation>
    </message>
    <message>
        <source>What the Words Mean</source>
        <translation>معاني الكلمات</translation>
    </message>
</context>
</TS>
