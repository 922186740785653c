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
        <source>The rest is still being read …</source>
        <translation>جارٍ قراءة الباقي…</translation>
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
        <source>What it did in this article is taken back until that is opened again.</source>
        <translation>ما فعلته في هذه المقالة أُلغي حتى تُفتح من جديد.</translation>
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
        <source>First you see what that would touch.</source>
        <translation>ترى أولًا ما الذي سيمسه ذلك.</translation>
    </message>
    <message>
        <source>Manage rules in Edit → Rules.</source>
        <translation>تُدار القواعد في «تحرير» ← «القواعد».</translation>
    </message>
    <message>
        <source>script</source>
        <translation>سكربت</translation>
    </message>
    <message>
        <source>piece of style rules</source>
        <translation>قواعد تنسيق</translation>
    </message>
    <message>
        <source>piece of data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>piece of page code</source>
        <translation>كود صفحة</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>عنصر نائب</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>piece of encoded data</source>
        <translation>بيانات مرمزة</translation>
    </message>
    <message>
        <source>piece of the page</source>
        <translation>جزء من الصفحة</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>this {what}</source>
        <translation>هذه القطعة ({what})</translation>
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
        <translation>‏«{name}» أطول من أن يُصف في صفحات.</translation>
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
        <source>It stays in the text</source>
        <translation>وهو باقٍ في النص</translation>
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
    <message numerus="yes">
        <source>and %n more here</source>
        <comment>and %n more here</comment>
        <translation>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
        </translation>
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
        <source>Click to open it</source>
        <translation>انقر لفتحه</translation>
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
        <source>Nothing is kept; another article asks again.</source>
        <translation>لا يُحفظ شيء؛ مقالة أخرى تسأل من جديد.</translation>
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
    <message>
        <source>not part of the article</source>
        <translation>ليس من المقالة</translation>
    </message>
    <message>
        <source>for browsers without scripts</source>
        <translation>للمتصفحات بلا سكربتات</translation>
    </message>
    <message>
        <source>hidden by the page itself</source>
        <translation>تخفيه الصفحة نفسها</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>لا شيء فيه يُقرأ</translation>
    </message>
    <message>
        <source>with nothing to read out</source>
        <translation>لا شيء فيه يُتلى</translation>
    </message>
    <message>
        <source>with no words in it</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>with nothing to see</source>
        <translation>لا شيء فيه يُرى</translation>
    </message>
    <message>
        <source>by its words</source>
        <translation>بحسب كلماته</translation>
    </message>
    <message>
        <source>never shown</source>
        <translation>لا يُعرض أبدًا</translation>
    </message>
    <message>
        <source>its first words say so</source>
        <translation>كلماته الأولى تقول ذلك</translation>
    </message>
    <message>
        <source>a word in it says so</source>
        <translation>كلمة فيه تقول ذلك</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>{what}, which names “{name}”</source>
        <translation>{what}، فيه «{name}»</translation>
    </message>
    <message>
        <source>{what}, which loads “{name}”</source>
        <translation>{what}، يحمّل «{name}»</translation>
    </message>
    <message>
        <source>{what}, which is hidden and names “{name}”</source>
        <translation>{what}، مخفي وفيه «{name}»</translation>
    </message>
    <message>
        <source>{what}, which shows {site}</source>
        <translation>{what}، يعرض {site}</translation>
    </message>
    <message>
        <source>{what}, called “{name}”</source>
        <translation>{what}، اسمه «{name}»</translation>
    </message>
    <message>
        <source>a script element of the type {type}</source>
        <translation>عنصر script من النوع {type}</translation>
    </message>
    <message>
        <source>a script element</source>
        <translation>عنصر script</translation>
    </message>
    <message>
        <source>a style element</source>
        <translation>عنصر style</translation>
    </message>
    <message>
        <source>an iframe element</source>
        <translation>عنصر iframe</translation>
    </message>
    <message>
        <source>a noscript element</source>
        <translation>عنصر noscript</translation>
    </message>
    <message>
        <source>a comment of HTML</source>
        <translation>تعليق HTML</translation>
    </message>
    <message>
        <source>a declaration</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>a tag that never ends</source>
        <translation>وسم لا ينتهي</translation>
    </message>
    <message>
        <source>a textarea element</source>
        <translation>عنصر textarea</translation>
    </message>
    <message>
        <source>a noembed element</source>
        <translation>عنصر noembed</translation>
    </message>
    <message>
        <source>a noframes element</source>
        <translation>عنصر noframes</translation>
    </message>
    <message>
        <source>an svg element</source>
        <translation>عنصر svg</translation>
    </message>
    <message>
        <source>a template element</source>
        <translation>عنصر template</translation>
    </message>
    <message>
        <source>inside a {name} element</source>
        <translation>داخل عنصر {name}</translation>
    </message>
    <message>
        <source>inside an {name} element</source>
        <translation>داخل عنصر {name}</translation>
    </message>
    <message>
        <source>{what}: named “{name}”</source>
        <translation>{what}: اسمه «{name}»</translation>
    </message>
    <message>
        <source>advertising call</source>
        <translation>استدعاء إعلان</translation>
    </message>
    <message>
        <source>tracking code for counting visits</source>
        <translation>كود تتبع لعد الزيارات</translation>
    </message>
    <message>
        <source>facts about this page, prepared for the program that counts visits</source>
        <translation>معلومات عن هذه الصفحة معدة للبرنامج الذي يعد الزيارات</translation>
    </message>
    <message>
        <source>banner asking for consent to cookies</source>
        <translation>لافتة تطلب الموافقة على الكوكيز</translation>
    </message>
    <message>
        <source>post or button of a social network</source>
        <translation>منشور أو زر لشبكة اجتماعية</translation>
    </message>
    <message>
        <source>comment box for readers</source>
        <translation>صندوق تعليقات للقراء</translation>
    </message>
    <message>
        <source>player of videos or sound</source>
        <translation>مشغل فيديو أو صوت</translation>
    </message>
    <message>
        <source>test whether a person is reading</source>
        <translation>اختبار أن القارئ إنسان</translation>
    </message>
    <message>
        <source>chat window</source>
        <translation>نافذة دردشة</translation>
    </message>
    <message>
        <source>form to fill in or to sign up with</source>
        <translation>نموذج للتعبئة أو التسجيل</translation>
    </message>
    <message>
        <source>offer to send notifications</source>
        <translation>عرض بإرسال إشعارات</translation>
    </message>
    <message>
        <source>barrier for readers without a subscription</source>
        <translation>حاجز للقراء بلا اشتراك</translation>
    </message>
    <message>
        <source>part of a shop</source>
        <translation>جزء من متجر</translation>
    </message>
    <message>
        <source>loading of the page’s fonts</source>
        <translation>تحميل خطوط الصفحة</translation>
    </message>
    <message>
        <source>help for showing emoji</source>
        <translation>مساعدة لعرض الرموز التعبيرية</translation>
    </message>
    <message>
        <source>help for showing formulas</source>
        <translation>مساعدة لعرض الصيغ</translation>
    </message>
    <message>
        <source>help for showing program code in colours</source>
        <translation>مساعدة لعرض الكود ملونًا</translation>
    </message>
    <message>
        <source>help for showing pictures as they come into view</source>
        <translation>مساعدة لعرض الصور عند ظهورها</translation>
    </message>
    <message>
        <source>report of errors to the makers of the page</source>
        <translation>إبلاغ صانعي الصفحة بالأخطاء</translation>
    </message>
    <message>
        <source>the page’s own data for its scripts</source>
        <translation>بيانات الصفحة نفسها لسكربتاتها</translation>
    </message>
    <message>
        <source>comments by readers</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>embedded video</source>
        <translation>فيديو مضمن</translation>
    </message>
    <message>
        <source>embedded sound player</source>
        <translation>مشغل صوت مضمن</translation>
    </message>
    <message>
        <source>embedded map</source>
        <translation>خريطة مضمنة</translation>
    </message>
    <message>
        <source>embedded post or button of a social network</source>
        <translation>منشور أو زر مضمن لشبكة اجتماعية</translation>
    </message>
    <message>
        <source>embedded form to fill in</source>
        <translation>نموذج مضمن للتعبئة</translation>
    </message>
    <message>
        <source>facts about the page for search engines</source>
        <translation>معلومات عن الصفحة لمحركات البحث</translation>
    </message>
    <message>
        <source>hint which page to load next</source>
        <translation>تلميح إلى الصفحة التالية للتحميل</translation>
    </message>
    <message>
        <source>list of the page’s scripts</source>
        <translation>قائمة سكربتات الصفحة</translation>
    </message>
    <message>
        <source>settings of the banner asking for consent to cookies</source>
        <translation>إعدادات لافتة الموافقة على الكوكيز</translation>
    </message>
    <message>
        <source>settings for the page’s scripts</source>
        <translation>إعدادات لسكربتات الصفحة</translation>
    </message>
    <message>
        <source>words for the page’s scripts to show</source>
        <translation>كلمات تعرضها سكربتات الصفحة</translation>
    </message>
    <message>
        <source>pattern that the page’s scripts fill in, never shown itself</source>
        <translation>قالب تملؤه سكربتات الصفحة ولا يُعرض</translation>
    </message>
    <message>
        <source>page script</source>
        <translation>سكربت الصفحة</translation>
    </message>
    <message>
        <source>data for the page’s scripts</source>
        <translation>بيانات لسكربتات الصفحة</translation>
    </message>
    <message>
        <source>fonts and other style rules of the page: how it looks, not what it says</source>
        <translation>خطوط وقواعد تنسيق أخرى للصفحة: مظهرها لا كلامها</translation>
    </message>
    <message>
        <source>style rules of the page: how it looks, not what it says</source>
        <translation>قواعد تنسيق الصفحة: مظهرها لا كلامها</translation>
    </message>
    <message>
        <source>invisible counter of visits</source>
        <translation>عداد زيارات خفي</translation>
    </message>
    <message>
        <source>hidden window into another page, which readers do not see</source>
        <translation>نافذة خفية إلى صفحة أخرى لا يراها القراء</translation>
    </message>
    <message>
        <source>window into another page, embedded here</source>
        <translation>نافذة إلى صفحة أخرى مضمنة هنا</translation>
    </message>
    <message>
        <source>tracking pixel: an invisible picture that reports each visit</source>
        <translation>بكسل تتبع: صورة خفية تبلغ عن كل زيارة</translation>
    </message>
    <message>
        <source>picture once more, for browsers without scripts</source>
        <translation>الصورة مرة أخرى، للمتصفحات بلا سكربتات</translation>
    </message>
    <message>
        <source>style rules for browsers without scripts</source>
        <translation>قواعد تنسيق للمتصفحات بلا سكربتات</translation>
    </message>
    <message>
        <source>stand-in for browsers without scripts, with no words in it</source>
        <translation>بديل للمتصفحات بلا سكربتات، بلا كلمات</translation>
    </message>
    <message>
        <source>request to turn on scripts, shown only where they are off</source>
        <translation>طلب تفعيل السكربتات، يُعرض حيث هي معطلة فقط</translation>
    </message>
    <message>
        <source>stand-in that is shown only where scripts are off</source>
        <translation>بديل يُعرض حيث السكربتات معطلة فقط</translation>
    </message>
    <message>
        <source>instruction for old versions of Internet Explorer, never shown</source>
        <translation>تعليمة لإصدارات Internet Explorer القديمة لا تُعرض</translation>
    </message>
    <message>
        <source>mark that the editor of WordPress left in the page’s code, never shown</source>
        <translation>علامة تركها محرر WordPress في كود الصفحة لا تُعرض</translation>
    </message>
    <message>
        <source>part of the page that its makers switched off, never shown</source>
        <translation>جزء من الصفحة عطله صانعوها لا يُعرض</translation>
    </message>
    <message>
        <source>note that the page’s makers left in its code, never shown</source>
        <translation>ملاحظة تركها صانعو الصفحة في كودها لا تُعرض</translation>
    </message>
    <message>
        <source>command to the site’s server (PHP) that it did not carry out, never shown</source>
        <translation>أمر لخادم الموقع (PHP) لم ينفذه، لا يُعرض</translation>
    </message>
    <message>
        <source>instruction to programs in the page’s code, never shown</source>
        <translation>تعليمة للبرامج في كود الصفحة لا تُعرض</translation>
    </message>
    <message>
        <source>mark of the page’s code (HTML tag) that was cut off</source>
        <translation>علامة من كود الصفحة (وسم HTML) مبتورة</translation>
    </message>
    <message>
        <source>field of a form to write in</source>
        <translation>حقل في نموذج للكتابة</translation>
    </message>
    <message>
        <source>stand-in for very old browsers, never shown</source>
        <translation>بديل للمتصفحات القديمة جدًا لا يُعرض</translation>
    </message>
    <message>
        <source>stand-in for browsers without frames, never shown</source>
        <translation>بديل للمتصفحات بلا إطارات لا يُعرض</translation>
    </message>
    <message>
        <source>drawing made of code, such as an icon</source>
        <translation>رسم من كود، كأيقونة</translation>
    </message>
    <message>
        <source>another form of the formula beside it</source>
        <translation>صيغة أخرى للمعادلة المجاورة</translation>
    </message>
    <message>
        <source>button at a listing of code, such as for copying</source>
        <translation>زر عند كود، كزر النسخ</translation>
    </message>
    <message>
        <source>line numbers beside a listing of code</source>
        <translation>أرقام أسطر بجانب كود</translation>
    </message>
    <message>
        <source>sign before a command, not part of what is typed</source>
        <translation>علامة قبل أمر لا تُكتب</translation>
    </message>
    <message>
        <source>stands once more in the text that the page holds for its scripts</source>
        <translation>يتكرر في النص الذي تحويه الصفحة لسكربتاتها</translation>
    </message>
    <message>
        <source>{what} outside of the article</source>
        <translation>{what} خارج المقالة</translation>
    </message>
    <message>
        <source>{what} in a box beside the article</source>
        <translation>{what} في صندوق بجوار المقالة</translation>
    </message>
    <message>
        <source>{what} beside the posts of a forum</source>
        <translation>{what} بجوار مشاركات منتدى</translation>
    </message>
    <message>
        <source>{what} in a forum post, but not its author, time or text</source>
        <translation>{what} في مشاركة منتدى، وليس كاتبها ولا وقتها ولا نصها</translation>
    </message>
    <message>
        <source>{what} in a forum post</source>
        <translation>{what} في مشاركة منتدى</translation>
    </message>
    <message>
        <source>{what} in a part of the page that is not the article</source>
        <translation>{what} في جزء من الصفحة ليس المقالة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>حقول نموذج</translation>
    </message>
    <message>
        <source>button without words</source>
        <translation>زر بلا كلمات</translation>
    </message>
    <message>
        <source>menu with links</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>form or button</source>
        <translation>نموذج أو زر</translation>
    </message>
    <message>
        <source>words with a button</source>
        <translation>كلمات مع زر</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>short line</source>
        <translation>سطر قصير</translation>
    </message>
    <message>
        <source>text with a picture</source>
        <translation>نص مع صورة</translation>
    </message>
    <message>
        <source>text with links</source>
        <translation>نص مع روابط</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>notes about the article</source>
        <translation>ملاحظات عن المقالة</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>روابط إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>line or box about who wrote the article</source>
        <translation>سطر أو صندوق عن كاتب المقالة</translation>
    </message>
    <message>
        <source>links to social networks, or buttons for sharing</source>
        <translation>روابط إلى شبكات اجتماعية أو أزرار مشاركة</translation>
    </message>
    <message>
        <source>topics under which the article is filed</source>
        <translation>موضوعات تصنف المقالة تحتها</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>link to a topic under which articles are filed</source>
        <translation>رابط إلى موضوع تصنف تحته مقالات</translation>
    </message>
    <message>
        <source>link to an author</source>
        <translation>رابط إلى مؤلف</translation>
    </message>
    <message>
        <source>link to the page of a person or an account</source>
        <translation>رابط إلى صفحة شخص أو حساب</translation>
    </message>
    <message>
        <source>link to a social network</source>
        <translation>رابط إلى شبكة اجتماعية</translation>
    </message>
    <message>
        <source>address for getting in touch</source>
        <translation>عنوان للتواصل</translation>
    </message>
    <message>
        <source>number for getting in touch</source>
        <translation>رقم للتواصل</translation>
    </message>
    <message>
        <source>link to another place of the page</source>
        <translation>رابط إلى موضع آخر في الصفحة</translation>
    </message>
    <message>
        <source>number of the page, and how many there are</source>
        <translation>رقم الصفحة وعدد الصفحات</translation>
    </message>
    <message>
        <source>line across the page</source>
        <translation>خط بعرض الصفحة</translation>
    </message>
    <message>
        <source>empty place for {what}</source>
        <translation>مكان فارغ لـ: {what}</translation>
    </message>
    <message>
        <source>heading {what}</source>
        <translation>عنوان {what}</translation>
    </message>
    <message>
        <source>picture with its caption</source>
        <translation>صورة مع تعليقها</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>heading of a part beside the article</source>
        <translation>عنوان جزء بجوار المقالة</translation>
    </message>
    <message>
        <source>empty part of the page</source>
        <translation>جزء فارغ من الصفحة</translation>
    </message>
    <message>
        <source>field of a form</source>
        <translation>حقل نموذج</translation>
    </message>
    <message>
        <source>framed box with links</source>
        <translation>صندوق مؤطر فيه روابط</translation>
    </message>
    <message>
        <source>framed box</source>
        <translation>صندوق مؤطر</translation>
    </message>
    <message>
        <source>notes about the article: {list}</source>
        <translation>ملاحظات عن المقالة: {list}</translation>
    </message>
    <message>
        <source>window that opens over the page: {what}</source>
        <translation>نافذة تُفتح فوق الصفحة: {what}</translation>
    </message>
    <message>
        <source>form to sign up with an e-mail address</source>
        <translation>نموذج تسجيل بعنوان بريد</translation>
    </message>
    <message>
        <source>box for signing in</source>
        <translation>صندوق لتسجيل الدخول</translation>
    </message>
    <message>
        <source>form for writing a comment</source>
        <translation>نموذج لكتابة تعليق</translation>
    </message>
    <message>
        <source>form for writing to the site or its readers</source>
        <translation>نموذج للكتابة إلى الموقع أو قرائه</translation>
    </message>
    <message>
        <source>button that opens the menu</source>
        <translation>زر يفتح القائمة</translation>
    </message>
    <message>
        <source>button for sharing</source>
        <translation>زر مشاركة</translation>
    </message>
    <message>
        <source>button for printing</source>
        <translation>زر طباعة</translation>
    </message>
    <message>
        <source>button for answering on cookies or consent</source>
        <translation>زر للرد على الكوكيز أو الموافقة</translation>
    </message>
    <message>
        <source>button for subscribing or registering</source>
        <translation>زر اشتراك أو تسجيل</translation>
    </message>
    <message>
        <source>button for signing in</source>
        <translation>زر تسجيل الدخول</translation>
    </message>
    <message>
        <source>button for searching</source>
        <translation>زر بحث</translation>
    </message>
    <message>
        <source>button for enlarging a picture</source>
        <translation>زر تكبير صورة</translation>
    </message>
    <message>
        <source>button for playing a video or sound</source>
        <translation>زر تشغيل فيديو أو صوت</translation>
    </message>
    <message>
        <source>button for voting</source>
        <translation>زر تصويت</translation>
    </message>
    <message>
        <source>button for copying</source>
        <translation>زر نسخ</translation>
    </message>
    <message>
        <source>button for comments or a reply</source>
        <translation>زر للتعليقات أو الرد</translation>
    </message>
    <message>
        <source>button that goes back to the top of the page</source>
        <translation>زر العودة إلى أعلى الصفحة</translation>
    </message>
    <message>
        <source>button that closes a window</source>
        <translation>زر يغلق نافذة</translation>
    </message>
    <message>
        <source>button that shows or hides more</source>
        <translation>زر يظهر المزيد أو يخفيه</translation>
    </message>
    <message>
        <source>button for going on or back</source>
        <translation>زر للتقدم أو الرجوع</translation>
    </message>
    <message>
        <source>button for buying</source>
        <translation>زر شراء</translation>
    </message>
    <message>
        <source>button for downloading</source>
        <translation>زر تنزيل</translation>
    </message>
    <message>
        <source>button for saving the article for later</source>
        <translation>زر حفظ المقالة لوقت لاحق</translation>
    </message>
    <message>
        <source>button for following</source>
        <translation>زر متابعة</translation>
    </message>
    <message>
        <source>button for how the page looks</source>
        <translation>زر لمظهر الصفحة</translation>
    </message>
    <message>
        <source>button for sending a form</source>
        <translation>زر إرسال نموذج</translation>
    </message>
    <message>
        <source>button for asking a question</source>
        <translation>زر طرح سؤال</translation>
    </message>
    <message>
        <source>button for donating</source>
        <translation>زر تبرع</translation>
    </message>
    <message>
        <source>button for choosing a part to show</source>
        <translation>زر لاختيار جزء يُعرض</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>نموذج اتصال</translation>
    </message>
    <message>
        <source>cookie or consent notice</source>
        <translation>تنبيه كوكيز أو موافقة</translation>
    </message>
    <message>
        <source>related articles</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>sharing links</source>
        <translation>روابط مشاركة</translation>
    </message>
    <message>
        <source>login or search box</source>
        <translation>صندوق دخول أو بحث</translation>
    </message>
    <message>
        <source>newsletter or subscription box</source>
        <translation>صندوق نشرة أو اشتراك</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>نافذة منبثقة</translation>
    </message>
    <message>
        <source>hidden by a mark in its code</source>
        <translation>مخفي بعلامة في كوده</translation>
    </message>
    <message>
        <source>hidden by its style</source>
        <translation>مخفي بتنسيقه</translation>
    </message>
    <message>
        <source>hidden by a style rule of the page</source>
        <translation>مخفي بقاعدة تنسيق في الصفحة</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>link of a heading to itself</source>
        <translation>رابط عنوان إلى نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>%n word</comment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <comment>%n link</comment>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n blocks in a row</source>
        <comment>%n block in a row</comment>
        <translation>
            <numerusform>لا كتل متتالية</numerusform>
            <numerusform>كتلة واحدة متتالية</numerusform>
            <numerusform>كتلتان متتالية</numerusform>
            <numerusform>%n كتل متتالية</numerusform>
            <numerusform>%n كتلة متتالية</numerusform>
            <numerusform>%n كتلة متتالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in links</source>
        <comment>%n of them in links</comment>
        <translation>
            <numerusform>%n منها في روابط</numerusform>
            <numerusform>%n منها في روابط</numerusform>
            <numerusform>%n منها في روابط</numerusform>
            <numerusform>%n منها في روابط</numerusform>
            <numerusform>%n منها في روابط</numerusform>
            <numerusform>%n منها في روابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of {what}</source>
        <comment>%n character of {what}</comment>
        <translation>
            <numerusform>لا حروف من {what}</numerusform>
            <numerusform>حرف واحد من {what}</numerusform>
            <numerusform>حرفان من {what}</numerusform>
            <numerusform>%n أحرف من {what}</numerusform>
            <numerusform>%n حرفًا من {what}</numerusform>
            <numerusform>%n حرف من {what}</numerusform>
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
        <translation>مدى تيقن Winnow من أن القطعة كلها يجب أن تذهب ولا شيء بجوارها</translation>
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
        <translation>بني</translation>
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
        <source>Layout</source>
        <translation>التخطيط</translation>
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
    <message>
        <source>“{name}” is empty.</source>
        <translation>‏«{name}» فارغ.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>لا شيء فيه يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without text.</source>
        <translation>‏«{name}» {what} بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without words.</source>
        <translation>‏«{name}» {what} بلا كلمات.</translation>
    </message>
    <message>
        <source>It may hold images alone.</source>
        <translation>قد لا يحوي إلا صورًا.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is protected against copying{by}.</source>
        <translation>‏«{name}» {what} محمي من النسخ{by}.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is protected against copying.</source>
        <translation>‏«{name}» {what} محمي من النسخ.</translation>
    </message>
    <message>
        <source>Winnow opens books without protection.</source>
        <translation>يفتح Winnow الكتب غير المحمية.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which needs {library}.</source>
        <translation>‏«{name}» {what} ويحتاج {library}.</translation>
    </message>
    <message>
        <source>What is compressed with {what} needs the library {library}.</source>
        <translation>المضغوط بـ{what} يحتاج المكتبة {library}.</translation>
    </message>
    <message>
        <source>Install {package}.</source>
        <translation>ثبّت {package}.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is damaged.</source>
        <translation>‏«{name}» {what} تالف.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, but damaged.</source>
        <translation>‏«{name}» {what} لكنه تالف.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>‏«{name}» تالف.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is no JSON.</source>
        <translation>‏«{name}» تالف: ليس JSON.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no Parquet that can be read.</source>
        <translation>‏«{name}» تالف أو ليس Parquet مقروءًا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged after record {number}.</source>
        <translation>‏«{name}» تالف بعد السجل {number}.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that is damaged, or nests and refers beyond bounds.</source>
        <translation>‏«{name}» {what} تالف أو متداخل بلا حد.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that lacks its part “{part}”.</source>
        <translation>‏«{name}» {what} ينقصه الجزء «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is {what} without entries.</source>
        <translation>‏«{name}» {what} بلا مدخلات.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without posts or pages.</source>
        <translation>‏«{name}» {what} بلا تدوينات ولا صفحات.</translation>
    </message>
    <message>
        <source>“{name}” is {what} in which nothing is said.</source>
        <translation>‏«{name}» {what} لا يُقال فيه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that holds no page.</source>
        <translation>‏«{name}» {what} لا يحوي صفحة.</translation>
    </message>
    <message>
        <source>“{name}” is {what} that holds no article.</source>
        <translation>‏«{name}» {what} لا يحوي مقالة.</translation>
    </message>
    <message>
        <source>“{name}” is {what} of several articles.</source>
        <translation>‏«{name}» {what} فيه عدة مقالات.</translation>
    </message>
    <message>
        <source>“{name}” is {what} of more than {number} parts.</source>
        <translation>‏«{name}» {what} بأكثر من {number} جزء.</translation>
    </message>
    <message>
        <source>“{name}” is {what} with entities of its own.</source>
        <translation>‏«{name}» {what} له كيانات خاصة.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than Winnow takes from {what}.</source>
        <translation>يُفك «{name}» إلى أكثر مما يأخذه Winnow من {what}.</translation>
    </message>
    <message>
        <source>“{name}” is {what} without a text.</source>
        <translation>‏«{name}» {what} بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that holds no article.</source>
        <translation>‏«{name}» مجلد لا يحوي مقالة.</translation>
    </message>
    <message>
        <source>Save it again when it has some.</source>
        <translation>احفظه مرة أخرى حين تكون فيه.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>لا يحوي «{name}» نصًا.</translation>
    </message>
    <message>
        <source>The feed has only its title or link.</source>
        <translation>ليس في الخلاصة إلا عنوانه أو رابطه.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files.</source>
        <translation>يحوي «{name}» أكثر من {number} ملف.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} articles.</source>
        <translation>يحوي «{name}» أكثر من {number} مقالة.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} lists.</source>
        <translation>يحوي «{name}» أكثر من {number} قائمة.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>فُكّه أولًا.</translation>
    </message>
    <message>
        <source>“{name}” holds no “{member}”.</source>
        <translation>لا يحوي «{name}» شيئًا باسم «{member}».</translation>
    </message>
    <message>
        <source>It may have been changed since.</source>
        <translation>ربما تغير منذ ذلك.</translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has {number_of_fields} fields, and the head has {number_of_names}.</source>
        <translation>في الصف {number} من «{name}» {number_of_fields} حقل، وفي الرأس {number_of_names}.</translation>
    </message>
    <message>
        <source>The other rows can be read.</source>
        <translation>الصفوف الأخرى تُقرأ.</translation>
    </message>
    <message>
        <source>A field of “{name}” is longer than {number} MB.</source>
        <translation>حقل في «{name}» أطول من {number} م.ب.</translation>
    </message>
    <message>
        <source>Is a quotation mark missing in it?</source>
        <translation>هل تنقصه علامة اقتباس؟</translation>
    </message>
    <message>
        <source>Open a folder in it.</source>
        <translation>افتح مجلدًا فيه.</translation>
    </message>
    <message>
        <source>The folder {which} could not be read.</source>
        <translation>تعذرت قراءة المجلد {which}.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>غيّر أذوناته.</translation>
    </message>
    <message>
        <source>Winnow reads texts, pages and archives.</source>
        <translation>يقرأ Winnow النصوص والصفحات والأرشيفات.</translation>
    </message>
    <message>
        <source>The other pages can be read.</source>
        <translation>الصفحات الأخرى تُقرأ.</translation>
    </message>
    <message>
        <source>Save or copy it again.</source>
        <translation>احفظه أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>سجّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Split it into records.</source>
        <translation>قسّمه إلى سجلات.</translation>
    </message>
    <message>
        <source>“{name}” nests too deeply to be read.</source>
        <translation>‏«{name}» متداخل أعمق من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Item {number} is no record.</source>
        <translation>العنصر {number} ليس سجلًا.</translation>
    </message>
    <message>
        <source>See others.</source>
        <translation>انظر غيره.</translation>
    </message>
    <message>
        <source>“{name}” is a list of links from Omnivore, which holds no texts.</source>
        <translation>‏«{name}» قائمة روابط من Omnivore بلا نصوص.</translation>
    </message>
    <message>
        <source>Open the pages in the folder “content” of the same export.</source>
        <translation>افتح الصفحات في المجلد «content» من التصدير نفسه.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is longer than {number_of_mb} MB.</source>
        <translation>السطر {number} من «{name}» أطول من {number_of_mb} م.ب.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” nests too deeply.</source>
        <translation>السطر {number} من «{name}» متداخل جدًا.</translation>
    </message>
    <message>
        <source>The other lines can be read.</source>
        <translation>الأسطر الأخرى تُقرأ.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is no JSON.</source>
        <translation>السطر {number} من «{name}» ليس JSON.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is no record.</source>
        <translation>السطر {number} من «{name}» ليس سجلًا.</translation>
    </message>
    <message>
        <source>Save the pages that you want to read, and open those.</source>
        <translation>احفظ الصفحات التي تريد قراءتها وافتحها.</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds (OPML), which holds their addresses and no articles.</source>
        <translation>‏«{name}» قائمة خلاصات (OPML) فيها عناوينها بلا مقالات.</translation>
    </message>
    <message>
        <source>Save the feeds themselves, and open those.</source>
        <translation>احفظ الخلاصات نفسها وافتحها.</translation>
    </message>
    <message>
        <source>“{name}” is a list of links from Pocket, which holds no texts.</source>
        <translation>‏«{name}» قائمة روابط من Pocket بلا نصوص.</translation>
    </message>
    <message>
        <source>“{name}” is a list of bookmarks, which holds no texts.</source>
        <translation>‏«{name}» قائمة إشارات مرجعية بلا نصوص.</translation>
    </message>
    <message>
        <source>“{name}” is a list of links from Instapaper, which holds titles and addresses and no texts.</source>
        <translation>‏«{name}» قائمة روابط من Instapaper فيها عناوين بلا نصوص.</translation>
    </message>
    <message>
        <source>Save what is attached to it by itself.</source>
        <translation>احفظ ما أُرفق به وحده.</translation>
    </message>
    <message>
        <source>The dump may be one of titles alone.</source>
        <translation>قد تكون النسخة للعناوين فقط.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>احفظ الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” nests parts too deeply.</source>
        <translation>أجزاء «{name}» متداخلة جدًا.</translation>
    </message>
    <message>
        <source>It may be made to take forever.</source>
        <translation>ربما صُنع ليستغرق بلا نهاية.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <source>Split it first.</source>
        <translation>قسّمه أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>‏«{name}» مشفر.</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>احفظه بلا كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation>ربما صُنع للإضرار.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <translation>نزّله أو احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is scanned: its pages are images, and it holds no text.</source>
        <translation>‏«{name}» ممسوح ضوئيًا: صفحاته صور ولا نص فيه.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) add the text first.</source>
        <translation>اجعل برنامج تعرف على النصوص (OCR) يضيف النص أولًا.</translation>
    </message>
    <message>
        <source>Download it again, or print it into a new PDF.</source>
        <translation>نزّله مرة أخرى أو اطبعه إلى PDF جديد.</translation>
    </message>
    <message>
        <source>“{name}” has {what}; Winnow reads up to {limit} of a PDF.</source>
        <translation>في «{name}» {what}؛ يقرأ Winnow من PDF حتى {limit}.</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} صفحة</translation>
    </message>
    <message>
        <source>more characters</source>
        <translation>حروف أكثر</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدة منها.</translation>
    </message>
    <message>
        <source>“{name}” nests containers too deeply.</source>
        <translation>حاويات «{name}» متداخلة جدًا.</translation>
    </message>
    <message>
        <source>The records in “{name}” have no field “{field}”.</source>
        <translation>ليس في سجلات «{name}» حقل «{field}».</translation>
    </message>
    <message>
        <source>Their fields are: {fields}.</source>
        <translation>حقولها: {fields}.</translation>
    </message>
    <message>
        <source>Record {name} holds no text.</source>
        <translation>لا يحوي السجل {name} نصًا.</translation>
    </message>
    <message>
        <source>The record holds no text.</source>
        <translation>لا يحوي السجل نصًا.</translation>
    </message>
    <message>
        <source>Its field “{field}” is empty.</source>
        <translation>حقله «{field}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” ends too early.</source>
        <translation>ينتهي «{name}» قبل أوانه.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {number} times its size, as no text does.</source>
        <translation>يُفك «{name}» إلى أكثر من {number} ضعف حجمه، وليس النص كذلك.</translation>
    </message>
    <message>
        <source>It may be made to fill the memory.</source>
        <translation>ربما صُنع لملء الذاكرة.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>لا شيء يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is no file.</source>
        <translation>‏«{name}» ليس ملفًا.</translation>
    </message>
    <message>
        <source>No field of the records in “{name}” holds a text.</source>
        <translation>لا حقل في سجلات «{name}» يحوي نصًا.</translation>
    </message>
    <message>
        <source>Name it: winnow clean FILE --text-field NAME.</source>
        <translation>سمّه: winnow clean FILE --text-field NAME.</translation>
    </message>
    <message>
        <source>What stands before that can be read.</source>
        <translation>ما قبل ذلك يُقرأ.</translation>
    </message>
    <message>
        <source>What stands before it can be read.</source>
        <translation>ما قبله يُقرأ.</translation>
    </message>
    <message>
        <source>Record {number} of “{name}” is not as long as it says.</source>
        <translation>السجل {number} من «{name}» ليس بالطول الذي يذكره.</translation>
    </message>
    <message>
        <source>Export its content.</source>
        <translation>صدّر محتواه.</translation>
    </message>
    <message>
        <source>It may be a page that a theme fills.</source>
        <translation>قد تكون صفحة يملؤها قالب.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <translation>فُكّ الأرشيف بكلمة مروره أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is packed by a method that Winnow does not know.</source>
        <translation>‏«{name}» مضغوط بطريقة لا يعرفها Winnow.</translation>
    </message>
    <message>
        <source>“{name}” lies over another file of the archive.</source>
        <translation>يقع «{name}» فوق ملف آخر من الأرشيف.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”.</source>
        <translation>لا ترميز باسم «{name}».</translation>
    </message>
    <message>
        <source>Try utf-8, windows-1252, shift_jis or gb18030.</source>
        <translation>جرّب utf-8 أو windows-1252 أو shift_jis أو gb18030.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>‏«{name}» مجلد.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>افتح الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file.</source>
        <translation>‏«{name}» جهاز أو أنبوب وليس ملفًا.</translation>
    </message>
    <message>
        <source>Save its content to a file first.</source>
        <translation>احفظ محتواه في ملف أولًا.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>لا ملف باسم «{name}».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>ربما نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>You may not read “{name}”.</source>
        <translation>لا يُسمح لك بقراءة «{name}».</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>غيّر أذوناته أو انسخه.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {what}.</source>
        <translation>تعذرت قراءة «{name}»: {what}.</translation>
    </message>
    <message>
        <source>its name cannot be used</source>
        <translation>اسمه لا يُستعمل</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>تعذرت قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Try again, or copy it elsewhere first.</source>
        <translation>حاول مرة أخرى أو انسخه إلى مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>“{name}” has {number} MB; Winnow opens up to {number_of_mb} MB.</source>
        <translation>حجم «{name}» {number} م.ب؛ يفتح Winnow حتى {number_of_mb} م.ب.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not an article in text or HTML.</source>
        <translation>‏«{name}» {what}، وليس مقالة نصية أو HTML.</translation>
    </message>
    <message>
        <source>Open a text, Markdown or HTML file.</source>
        <translation>افتح ملف نص أو Markdown أو HTML.</translation>
    </message>
    <message>
        <source>“{name}” is not text: it is full of control characters.</source>
        <translation>‏«{name}» ليس نصًا: مليء بحروف التحكم.</translation>
    </message>
    <message>
        <source>Open it in a word processor, and save it as DOCX, ODT or PDF.</source>
        <translation>افتحه في معالج نصوص واحفظه بصيغة DOCX أو ODT أو PDF.</translation>
    </message>
    <message>
        <source>Save its text as DOCX, text or HTML.</source>
        <translation>احفظ نصه بصيغة DOCX أو نص أو HTML.</translation>
    </message>
    <message>
        <source>Convert it with Calibre first, to EPUB.</source>
        <translation>حوّله ببرنامج Calibre إلى EPUB أولًا.</translation>
    </message>
    <message>
        <source>Convert it to PDF first.</source>
        <translation>حوّله إلى PDF أولًا.</translation>
    </message>
    <message>
        <source>Open a text, a document, a book or a saved page.</source>
        <translation>افتح نصًا أو مستندًا أو كتابًا أو صفحة محفوظة.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) make text or a PDF of it.</source>
        <translation>اجعل برنامج تعرف على النصوص (OCR) يصنع منه نصًا أو PDF.</translation>
    </message>
    <message>
        <source>“{name}” holds no text itself, only frames with other pages: {pages}.</source>
        <translation>لا يحوي «{name}» نصًا، بل إطارات فيها صفحات أخرى: {pages}.</translation>
    </message>
    <message>
        <source>Save the page that is shown in the frame, and open that.</source>
        <translation>احفظ الصفحة المعروضة في الإطار وافتحها.</translation>
    </message>
    <message>
        <source>“{name}” holds no article, it only leads on to {address}.</source>
        <translation>لا يحوي «{name}» مقالة، بل يؤدي إلى {address}.</translation>
    </message>
    <message>
        <source>Open that page in a browser, and save it.</source>
        <translation>افتح تلك الصفحة في متصفح واحفظها.</translation>
    </message>
    <message>
        <source>“{name}” holds no article, but a check by the site whether a person is reading.</source>
        <translation>لا يحوي «{name}» مقالة، بل تحققًا من الموقع أن القارئ إنسان.</translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the article is shown, and save it then.</source>
        <translation>افتح الصفحة في متصفح وانتظر حتى تظهر المقالة ثم احفظها.</translation>
    </message>
    <message>
        <source>“{name}” holds no article: its scripts would have fetched it, and nothing is run here.</source>
        <translation>لا يحوي «{name}» مقالة: كانت سكربتاته ستجلبها، ولا شيء يُشغَّل هنا.</translation>
    </message>
    <message>
        <source>This is no regular expression: {error}.</source>
        <translation>ليس هذا تعبيرًا نمطيًا: {error}.</translation>
    </message>
    <message>
        <source>Mend it, or search for its letters.</source>
        <translation>أصلحه أو ابحث عن حروفه.</translation>
    </message>
    <message>
        <source>This regular expression takes too long and was stopped.</source>
        <translation>يستغرق هذا التعبير النمطي وقتًا طويلًا فأُوقف.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>بسّطه.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than Winnow may take.</source>
        <translation>يحتاج «{name}» ذاكرة أكثر مما يُسمح لـ Winnow.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>‏«{name}» متداخل جدًا.</translation>
    </message>
    <message>
        <source>Open a part of it.</source>
        <translation>افتح جزءًا منه.</translation>
    </message>
    <message>
        <source>Winnow failed on “{name}”.</source>
        <translation>أخفق Winnow في «{name}».</translation>
    </message>
    <message>
        <source>The file is untouched. Please report this with the file.</source>
        <translation>لم يُمس الملف. يُرجى الإبلاغ عن هذا مع الملف.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk.</source>
        <translation>تغير «{name}» على القرص.</translation>
    </message>
    <message>
        <source>Open it again to see what it holds now.</source>
        <translation>افتحه مرة أخرى لترى ما فيه الآن.</translation>
    </message>
    <message>
        <source>The file of your corrections was damaged, so a new one was begun.</source>
        <translation>كان ملف تصحيحاتك تالفًا فبُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>The old one is kept: {path}</source>
        <translation>القديم محفوظ: {path}</translation>
    </message>
    <message>
        <source>Your decision about the characters {number} to {number_of_end} was left out: this article has {number_of_all}.</source>
        <translation>تُرك قرارك عن الحروف {number} إلى {number_of_end}: في هذه المقالة {number_of_all}.</translation>
    </message>
    <message>
        <source>Decide again if you still want it.</source>
        <translation>قرر مرة أخرى إن كنت ما زلت تريده.</translation>
    </message>
    <message>
        <source>Your decision to keep “{words}” could not be carried out and was left out.</source>
        <translation>تعذر تنفيذ قرارك بالإبقاء على «{words}» فتُرك.</translation>
    </message>
    <message>
        <source>Your decision to remove “{words}” could not be carried out and was left out.</source>
        <translation>تعذر تنفيذ قرارك بحذف «{words}» فتُرك.</translation>
    </message>
    <message>
        <source>Winnow failed to look for leaked code ({what}), so all of it is still there.</source>
        <translation>أخفق Winnow في البحث عن كود متسرب ({what})، فهو باقٍ كله.</translation>
    </message>
    <message>
        <source>Please report this with the file.</source>
        <translation>يُرجى الإبلاغ عن هذا مع الملف.</translation>
    </message>
    <message>
        <source>Your corrections cannot be kept in “{path}” ({error}).</source>
        <translation>يتعذر حفظ تصحيحاتك في «{path}» ({error}).</translation>
    </message>
    <message>
        <source>They work until the window is closed.</source>
        <translation>تعمل حتى تُغلق النافذة.</translation>
    </message>
    <message>
        <source>Check the folder’s rights and the room on the disk.</source>
        <translation>تحقق من أذونات المجلد والمساحة على القرص.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Winnow.</source>
        <translation>كُتب «{path}» بإصدار أحدث من Winnow.</translation>
    </message>
    <message>
        <source>Your corrections are safe in it; update Winnow.</source>
        <translation>تصحيحاتك فيه سليمة؛ حدّث Winnow.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقق من اسمه.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>تتعذر قراءة «{path}» ({error}).</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>‏{path} مجلد.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>سمّ ملفًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}.</source>
        <translation>تعذرت كتابة {path}: {error}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Winnow failed to write “{name}”.</source>
        <translation>أخفق Winnow في كتابة «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is.</source>
        <translation>يحتاج «{name}» ذاكرة أكثر من الموجودة.</translation>
    </message>
    <message>
        <source>Save it as plain text, or open a part of it.</source>
        <translation>احفظه كنص عادي أو افتح جزءًا منه.</translation>
    </message>
    <message>
        <source>“{name}” is the original of an open article, which Winnow never changes.</source>
        <translation>‏«{name}» أصل مقالة مفتوحة، ولا يغيره Winnow أبدًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is {what} whose groups nest too deeply.</source>
        <translation>‏«{name}» {what} مجموعاته متداخلة جدًا.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not an article.</source>
        <translation>‏«{name}» {what}، وليس مقالة.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it again.</source>
        <translation>افتحه في معالج نصوص واحفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Save its text as ODT, text or HTML.</source>
        <translation>احفظ نصه بصيغة ODT أو نص أو HTML.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرقت طويلًا</translation>
    </message>
    <message>
        <source>only {number} are loaded at once</source>
        <translation>تُحمل {number} فقط دفعة واحدة</translation>
    </message>
    <message>
        <source>it failed ({error})</source>
        <translation>فشلت ({error})</translation>
    </message>
    <message>
        <source>its server sends on and on</source>
        <translation>خادمها يحيل بلا نهاية</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <translation>لا يثبت خادمها هويته</translation>
    </message>
    <message>
        <source>its server was not reached</source>
        <translation>تعذر الوصول إلى خادمها</translation>
    </message>
    <message>
        <source>its server answered {status}</source>
        <translation>أجاب خادمها {status}</translation>
    </message>
    <message>
        <source>it is packed, which was not asked for</source>
        <translation>مضغوطة ولم يُطلب ذلك</translation>
    </message>
    <message>
        <source>it is larger than {number} MB</source>
        <translation>أكبر من {number} م.ب</translation>
    </message>
    <message>
        <source>it is no image that Winnow shows</source>
        <translation>ليست صورة يعرضها Winnow</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>together they are larger than {number} MB</source>
        <translation>مجموعها أكبر من {number} م.ب</translation>
    </message>
    <message>
        <source>its server was not found</source>
        <translation>لم يُعثر على خادمها</translation>
    </message>
    <message>
        <source>its address leads into a private network</source>
        <translation>يؤدي عنوانها إلى شبكة خاصة</translation>
    </message>
    <message>
        <source>the system’s proxy is of a kind that Winnow cannot use</source>
        <translation>وكيل النظام من نوع لا يستعمله Winnow</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>the system’s proxy broke off</source>
        <translation>انقطع وكيل النظام</translation>
    </message>
    <message>
        <source>the system’s proxy does not pass it on</source>
        <translation>لا يمررها وكيل النظام</translation>
    </message>
    <message>
        <source>its address makes no sense</source>
        <translation>لا معنى لعنوانها</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>عنوانها ليس https</translation>
    </message>
    <message>
        <source>its address names an unusual port</source>
        <translation>في عنوانها منفذ غير معتاد</translation>
    </message>
    <message>
        <source>its address names a user, or no server</source>
        <translation>في عنوانها مستخدم أو لا خادم فيه</translation>
    </message>
    <message>
        <source>its server sends on to an address that makes no sense</source>
        <translation>يحيل خادمها إلى عنوان لا معنى له</translation>
    </message>
    <message>
        <source>its server sends on to an address that is not one of https</source>
        <translation>يحيل خادمها إلى عنوان ليس https</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>ملف مضغوط بـ gzip</translation>
    </message>
    <message>
        <source>a file compressed with bzip2</source>
        <translation>ملف مضغوط بـ bzip2</translation>
    </message>
    <message>
        <source>a file compressed with xz</source>
        <translation>ملف مضغوط بـ xz</translation>
    </message>
    <message>
        <source>a file compressed with Zstandard</source>
        <translation>ملف مضغوط بـ Zstandard</translation>
    </message>
    <message>
        <source>a file compressed with Brotli</source>
        <translation>ملف مضغوط بـ Brotli</translation>
    </message>
    <message>
        <source>a table of articles (CSV)</source>
        <translation>جدول مقالات (CSV)</translation>
    </message>
    <message>
        <source>a book (EPUB)</source>
        <translation>كتاب (EPUB)</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>a feed (JSON Feed)</source>
        <translation>خلاصة (JSON Feed)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a recording of web traffic (HAR)</source>
        <translation>تسجيل لحركة الويب (HAR)</translation>
    </message>
    <message>
        <source>a list of articles in JSON</source>
        <translation>قائمة مقالات JSON</translation>
    </message>
    <message>
        <source>an article in JSON</source>
        <translation>مقالة JSON</translation>
    </message>
    <message>
        <source>a corpus in JSON lines</source>
        <translation>مدونة بأسطر JSON</translation>
    </message>
    <message>
        <source>a list of links</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>a mailbox (mbox)</source>
        <translation>صندوق بريد (mbox)</translation>
    </message>
    <message>
        <source>a mail in a mailbox (mbox)</source>
        <translation>رسالة في صندوق بريد (mbox)</translation>
    </message>
    <message>
        <source>a dump of a wiki (MediaWiki)</source>
        <translation>نسخة من ويكي (MediaWiki)</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>أرشيف ويب (MHTML)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <translation>أرشيف ويب (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>أرشيف ويب (WARC)</translation>
    </message>
    <message>
        <source>a web archive (Safari)</source>
        <translation>أرشيف ويب (Safari)</translation>
    </message>
    <message>
        <source>a notebook (Jupyter)</source>
        <translation>دفتر (Jupyter)</translation>
    </message>
    <message>
        <source>a corpus in Parquet</source>
        <translation>مدونة Parquet</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
        <source>a text document (ODT)</source>
        <translation>مستند نصي (ODT)</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>مستند نص منسق (RTF)</translation>
    </message>
    <message>
        <source>a file of subtitles (SRT or WebVTT)</source>
        <translation>ملف ترجمات (SRT أو WebVTT)</translation>
    </message>
    <message>
        <source>an export of WordPress</source>
        <translation>تصدير من WordPress</translation>
    </message>
    <message>
        <source>a compressed page of SingleFile</source>
        <translation>صفحة مضغوطة من SingleFile</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a TAR archive</source>
        <translation>أرشيف TAR</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>an image, sound or film</source>
        <translation>صورة أو صوت أو فيلم</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف ‎7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a cabinet archive</source>
        <translation>أرشيف CAB</translation>
    </message>
    <message>
        <source>an lzip archive</source>
        <translation>أرشيف lzip</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>أرشيف LZ4</translation>
    </message>
    <message>
        <source>an archive of compress</source>
        <translation>أرشيف compress</translation>
    </message>
    <message>
        <source>an archive of programs</source>
        <translation>أرشيف برامج</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوت</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>ملف صوت أو فيلم</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>قائمة خصائص ثنائية</translation>
    </message>
    <message>
        <source>an encrypted office document</source>
        <translation>مستند مكتبي مشفر</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>مستند Word قديم (DOC)</translation>
    </message>
    <message>
        <source>an old presentation (PPT)</source>
        <translation>عرض قديم (PPT)</translation>
    </message>
    <message>
        <source>an old spreadsheet (XLS)</source>
        <translation>جدول قديم (XLS)</translation>
    </message>
    <message>
        <source>a drawing (VSD)</source>
        <translation>رسم (VSD)</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>كتاب Kindle</translation>
    </message>
    <message>
        <source>a Microsoft Reader book (LIT)</source>
        <translation>كتاب Microsoft Reader (LIT)</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <translation>ملف مساعدة (CHM)</translation>
    </message>
    <message>
        <source>a scanned document (DjVu)</source>
        <translation>مستند ممسوح (DjVu)</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>مستند WordPerfect</translation>
    </message>
    <message>
        <source>a Windows Write document</source>
        <translation>مستند Windows Write</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>a spreadsheet (XLSX)</source>
        <translation>جدول (XLSX)</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>عرض (PPTX)</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>every second byte is zero</source>
        <translation>كل بايت ثانٍ صفر</translation>
    </message>
    <message>
        <source>reads as UTF-16</source>
        <translation>يُقرأ بترميز UTF-16</translation>
    </message>
    <message>
        <source>declared in {what}</source>
        <translation>معلن في {what}</translation>
    </message>
    <message>
        <source>the escapes of ISO-2022-JP</source>
        <translation>علامات ISO-2022-JP</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>‏UTF-8 صالح</translation>
    </message>
    <message>
        <source>nearly valid UTF-8</source>
        <translation>‏UTF-8 شبه صالح</translation>
    </message>
    <message>
        <source>valid UTF-8, although {what} declares {encoding}</source>
        <translation>‏UTF-8 صالح، مع أن {what} يعلن {encoding}</translation>
    </message>
    <message>
        <source>not {encoding}, which {what} declares</source>
        <translation>ليس {encoding} الذي يعلنه {what}</translation>
    </message>
    <message>
        <source>guessed from the letters: {what}</source>
        <translation>مخمن من الحروف: {what}</translation>
    </message>
    <message>
        <source>nothing else fits</source>
        <translation>لا شيء غيره يناسب</translation>
    </message>
    <message>
        <source>chosen by the reader</source>
        <translation>اختاره القارئ</translation>
    </message>
    <message>
        <source>given as text</source>
        <translation>أُعطي كنص</translation>
    </message>
    <message>
        <source>said by {what}</source>
        <translation>بحسب {what}</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>‏ASCII</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذرية</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الآيسلندية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>JSON-LD (last change)</source>
        <translation>‏JSON-LD (آخر تغيير)</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>بيانات مصغرة</translation>
    </message>
    <message>
        <source>meta {name}</source>
        <translation>meta {name}</translation>
    </message>
    <message>
        <source>{what} (last change)</source>
        <translation>{what} (آخر تغيير)</translation>
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
        <translation>عنصر title</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>عنصر time</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>أول عنوان</translation>
    </message>
    <message>
        <source>first image</source>
        <translation>أول صورة</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>أول مشاركة</translation>
    </message>
    <message>
        <source>visible byline</source>
        <translation>سطر الكاتب الظاهر</translation>
    </message>
    <message>
        <source>visible date</source>
        <translation>التاريخ الظاهر</translation>
    </message>
    <message>
        <source>visible site</source>
        <translation>الموقع الظاهر</translation>
    </message>
    <message>
        <source>the blog&apos;s name</source>
        <translation>اسم المدونة</translation>
    </message>
    <message>
        <source>the article&apos;s words</source>
        <translation>كلمات المقالة</translation>
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
        <translation>بيانات التصدير</translation>
    </message>
    <message>
        <source>the page&apos;s software or declared type</source>
        <translation>برنامج الصفحة أو نوعها المعلن</translation>
    </message>
    <message>
        <source>many blocks of code, no author and no date</source>
        <translation>كتل كود كثيرة بلا مؤلف ولا تاريخ</translation>
    </message>
    <message>
        <source>no sign of another kind</source>
        <translation>لا علامة على نوع آخر</translation>
    </message>
    <message>
        <source>meta generator</source>
        <translation>meta generator</translation>
    </message>
    <message>
        <source>names in the page&apos;s frame</source>
        <translation>أسماء في إطار الصفحة</translation>
    </message>
    <message>
        <source>the page&apos;s serialised state</source>
        <translation>حالة الصفحة المتسلسلة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>صفحة مضمنة</translation>
    </message>
    <message>
        <source>Image: {name}</source>
        <translation>صورة: {name}</translation>
    </message>
    <message>
        <source>Video: {name}</source>
        <translation>فيديو: {name}</translation>
    </message>
    <message>
        <source>Audio: {name}</source>
        <translation>صوت: {name}</translation>
    </message>
    <message>
        <source>Embedded page: {name}</source>
        <translation>صفحة مضمنة: {name}</translation>
    </message>
    <message>
        <source>Video on {host}</source>
        <translation>فيديو في {host}</translation>
    </message>
    <message>
        <source>Video on {host}: {name}</source>
        <translation>فيديو في {host}: {name}</translation>
    </message>
    <message>
        <source>Audio on {host}</source>
        <translation>صوت في {host}</translation>
    </message>
    <message>
        <source>Audio on {host}: {name}</source>
        <translation>صوت في {host}: {name}</translation>
    </message>
    <message>
        <source>Embedded page from {host}</source>
        <translation>صفحة مضمنة من {host}</translation>
    </message>
    <message>
        <source>Embedded page from {host}: {name}</source>
        <translation>صفحة مضمنة من {host}: {name}</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>‏Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>بلطيق</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>ISO 8859-14, Celtic</source>
        <translation>‏ISO 8859-14، كلتية</translation>
    </message>
    <message>
        <source>ISO 8859-10, Nordic</source>
        <translation>‏ISO 8859-10، شمالية</translation>
    </message>
    <message>
        <source>ISO 8859-3, South European</source>
        <translation>‏ISO 8859-3، جنوب أوروبا</translation>
    </message>
    <message>
        <source>ISO 8859-16, Romanian</source>
        <translation>‏ISO 8859-16، رومانية</translation>
    </message>
    <message>
        <source>Macintosh Cyrillic</source>
        <translation>‏Macintosh السيريلية</translation>
    </message>
    <message>
        <source>GB 18030, Simplified</source>
        <translation>‏GB 18030، مبسطة</translation>
    </message>
    <message>
        <source>Big5, Traditional</source>
        <translation>‏Big5، تقليدية</translation>
    </message>
    <message>
        <source>a drawing (VSDX)</source>
        <translation>رسم (VSDX)</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>{what} on {host}</source>
        <translation>{what} في {host}</translation>
    </message>
    <message>
        <source>{what} on {host}: {name}</source>
        <translation>{what} في {host}: {name}</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>حذفته أنت</translation>
    </message>
    <message>
        <source>you put it back</source>
        <translation>أنت أعدته</translation>
    </message>
    <message>
        <source>start moved by you</source>
        <translation>حركت بدايته</translation>
    </message>
    <message>
        <source>end moved by you</source>
        <translation>حركت نهايته</translation>
    </message>
    <message>
        <source>kind changed by you</source>
        <translation>غيرت نوعه</translation>
    </message>
    <message>
        <source>your rule for all articles</source>
        <translation>قاعدتك لكل المقالات</translation>
    </message>
    <message>
        <source>your rule for {site}</source>
        <translation>قاعدتك لـ {site}</translation>
    </message>
    <message>
        <source>names “{name}”</source>
        <translation>فيه «{name}»</translation>
    </message>
    <message>
        <source>{what} that leaked into the text</source>
        <translation>{what} تسرب إلى النص</translation>
    </message>
    <message>
        <source>that leaked into the text</source>
        <translation>تسرب إلى النص</translation>
    </message>
    <message>
        <source>that was cut off</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>the last cut off</source>
        <translation>آخرها مبتور</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مقتطع</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>the beginning of {name}</source>
        <translation>بداية {name}</translation>
    </message>
    <message>
        <source>the end of {name}</source>
        <translation>نهاية {name}</translation>
    </message>
    <message>
        <source>a CDATA section</source>
        <translation>مقطع CDATA</translation>
    </message>
    <message>
        <source>a processing instruction</source>
        <translation>تعليمة معالجة</translation>
    </message>
    <message>
        <source>a document type</source>
        <translation>نوع مستند</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>stands within a {name} element</source>
        <translation>داخل عنصر {name}</translation>
    </message>
    <message>
        <source>reads as program code: starts with “{head}”</source>
        <translation>يُقرأ ككود برنامج: يبدأ بـ «{head}»</translation>
    </message>
    <message>
        <source>reads as style rules (CSS): starts with “{head}”</source>
        <translation>يُقرأ كقواعد تنسيق (CSS): يبدأ بـ «{head}»</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>‏base64</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>أرقام ست عشرية</translation>
    </message>
    <message>
        <source>page script (JavaScript) that leaked into the text</source>
        <translation>سكربت صفحة (JavaScript) تسرب إلى النص</translation>
    </message>
    <message>
        <source>note for programmers, from a script or style rules that leaked into the text</source>
        <translation>ملاحظة للمبرمجين من سكربت أو قواعد تنسيق تسربت إلى النص</translation>
    </message>
    <message>
        <source>style rules of a page (CSS) that leaked into the text</source>
        <translation>قواعد تنسيق صفحة (CSS) تسربت إلى النص</translation>
    </message>
    <message>
        <source>data for programs (JSON) that leaked into the text</source>
        <translation>بيانات للبرامج (JSON) تسربت إلى النص</translation>
    </message>
    <message>
        <source>facts for search engines that leaked into the text</source>
        <translation>معلومات لمحركات البحث تسربت إلى النص</translation>
    </message>
    <message>
        <source>data of the site’s own programs (PHP) that leaked into the text</source>
        <translation>بيانات برامج الموقع (PHP) تسربت إلى النص</translation>
    </message>
    <message>
        <source>code or data between marks (CDATA) that leaked into the text</source>
        <translation>كود أو بيانات بين علامات (CDATA) تسربت إلى النص</translation>
    </message>
    <message>
        <source>instruction to a program (XML or PHP) that leaked into the text</source>
        <translation>تعليمة لبرنامج (XML أو PHP) تسربت إلى النص</translation>
    </message>
    <message>
        <source>kind of a file, from facts about a picture that leaked into the text</source>
        <translation>نوع ملف من معلومات صورة تسربت إلى النص</translation>
    </message>
    <message>
        <source>mark of a source that a chat assistant left in what it wrote</source>
        <translation>علامة مصدر تركها مساعد دردشة فيما كتبه</translation>
    </message>
    <message>
        <source>note in a page’s code, never meant to be shown</source>
        <translation>ملاحظة في كود صفحة لم تُقصد للعرض</translation>
    </message>
    <message>
        <source>mark at the beginning of code or data (CDATA)</source>
        <translation>علامة في بداية كود أو بيانات (CDATA)</translation>
    </message>
    <message>
        <source>mark at the end of code or data (CDATA)</source>
        <translation>علامة في نهاية كود أو بيانات (CDATA)</translation>
    </message>
    <message>
        <source>first line of a page’s code, which says what kind of page it is</source>
        <translation>أول سطر من كود صفحة يقول نوعها</translation>
    </message>
    <message>
        <source>first line of a file of data (XML)</source>
        <translation>أول سطر من ملف بيانات (XML)</translation>
    </message>
    <message>
        <source>instruction for old versions of Internet Explorer</source>
        <translation>تعليمة لإصدارات Internet Explorer القديمة</translation>
    </message>
    <message>
        <source>instruction for old versions of Internet Explorer or of Word</source>
        <translation>تعليمة لإصدارات Internet Explorer أو Word القديمة</translation>
    </message>
    <message>
        <source>error message of the site’s server (PHP) that was printed into the page</source>
        <translation>رسالة خطأ من خادم الموقع (PHP) طُبعت في الصفحة</translation>
    </message>
    <message>
        <source>error message of a program (Python), with the steps that led to it</source>
        <translation>رسالة خطأ من برنامج (Python) مع خطواتها</translation>
    </message>
    <message>
        <source>error message of a program (Java), with the steps that led to it</source>
        <translation>رسالة خطأ من برنامج (Java) مع خطواتها</translation>
    </message>
    <message>
        <source>error message of a page script (JavaScript)</source>
        <translation>رسالة خطأ من سكربت صفحة (JavaScript)</translation>
    </message>
    <message>
        <source>error message of a program (Ruby), with the steps that led to it</source>
        <translation>رسالة خطأ من برنامج (Ruby) مع خطواتها</translation>
    </message>
    <message>
        <source>error message of a program (.NET), with the steps that led to it</source>
        <translation>رسالة خطأ من برنامج (‎.NET) مع خطواتها</translation>
    </message>
    <message>
        <source>error message of the site’s server (ASP) that was printed into the page</source>
        <translation>رسالة خطأ من خادم الموقع (ASP) طُبعت في الصفحة</translation>
    </message>
    <message>
        <source>error message of the site’s server (ASP.NET) that was printed into the page</source>
        <translation>رسالة خطأ من خادم الموقع (ASP.NET) طُبعت في الصفحة</translation>
    </message>
    <message>
        <source>error message of the site’s database that was printed into the page</source>
        <translation>رسالة خطأ من قاعدة بيانات الموقع طُبعت في الصفحة</translation>
    </message>
    <message>
        <source>question to the site’s database (SQL) that was printed into the page</source>
        <translation>استعلام لقاعدة بيانات الموقع (SQL) طُبع في الصفحة</translation>
    </message>
    <message>
        <source>error message of a program (Go), with the steps that led to it</source>
        <translation>رسالة خطأ من برنامج (Go) مع خطواتها</translation>
    </message>
    <message>
        <source>error message of a web server in the place of the page</source>
        <translation>رسالة خطأ من خادم ويب مكان الصفحة</translation>
    </message>
    <message>
        <source>error message of the site in the place of the page</source>
        <translation>رسالة خطأ من الموقع مكان الصفحة</translation>
    </message>
    <message>
        <source>mark by which a forum {use} (BBCode)</source>
        <translation>علامة بها {use} في منتدى (BBCode)</translation>
    </message>
    <message>
        <source>mark by which a forum {what} (BBCode)</source>
        <translation>علامة منتدى: {what} (BBCode)</translation>
    </message>
    <message>
        <source>sets text</source>
        <translation>صف نص</translation>
    </message>
    <message>
        <source>sets bold letters</source>
        <translation>خط عريض</translation>
    </message>
    <message>
        <source>sets italic letters</source>
        <translation>خط مائل</translation>
    </message>
    <message>
        <source>sets underlined letters</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>strikes letters through</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>sets a colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>sets the size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>sets the face of letters</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>sets letters higher or lower</source>
        <translation>رفع الحروف أو خفضها</translation>
    </message>
    <message>
        <source>places text on the page</source>
        <translation>موضع النص في الصفحة</translation>
    </message>
    <message>
        <source>quotes somebody</source>
        <translation>اقتباس من أحد</translation>
    </message>
    <message>
        <source>sets program code</source>
        <translation>كود برنامج</translation>
    </message>
    <message>
        <source>hides text until it is clicked</source>
        <translation>إخفاء نص حتى النقر</translation>
    </message>
    <message>
        <source>sets a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>names a member</source>
        <translation>تسمية عضو</translation>
    </message>
    <message>
        <source>shows a picture</source>
        <translation>عرض صورة</translation>
    </message>
    <message>
        <source>shows an attached file</source>
        <translation>عرض ملف مرفق</translation>
    </message>
    <message>
        <source>shows a video or sound</source>
        <translation>عرض فيديو أو صوت</translation>
    </message>
    <message>
        <source>sets a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>sets a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>breaks a line</source>
        <translation>كسر سطر</translation>
    </message>
    <message>
        <source>command to {what} (a {what_kind}) that the site did not carry out</source>
        <translation>أمر ({what_kind}) لم ينفذه الموقع: {what}</translation>
    </message>
    <message>
        <source>command to {what} (an {what_kind}) that the site did not carry out</source>
        <translation>أمر ({what_kind}) لم ينفذه الموقع: {what}</translation>
    </message>
    <message>
        <source>command for the site’s software (a {what}) that the site did not carry out</source>
        <translation>أمر لبرنامج الموقع ({what}) لم ينفذه</translation>
    </message>
    <message>
        <source>command for the site’s software (an {what}) that the site did not carry out</source>
        <translation>أمر لبرنامج الموقع ({what}) لم ينفذه</translation>
    </message>
    <message>
        <source>commands to {list_of_uses} (shortcodes) that the site did not carry out</source>
        <translation>أوامر (رموز قصيرة) لم ينفذها الموقع: {list_of_uses}</translation>
    </message>
    <message>
        <source>commands (shortcodes) that the site did not carry out</source>
        <translation>أوامر (رموز قصيرة) لم ينفذها الموقع</translation>
    </message>
    <message>
        <source>{what} and more</source>
        <translation>{what} وغير ذلك</translation>
    </message>
    <message>
        <source>{list_of_uses} and {what}</source>
        <translation>{list_of_uses} و{what}</translation>
    </message>
    <message>
        <source>shortcode</source>
        <translation>رمز قصير</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>play sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>show a button</source>
        <translation>عرض زر</translation>
    </message>
    <message>
        <source>show a picture with its caption</source>
        <translation>عرض صورة مع تعليقها</translation>
    </message>
    <message>
        <source>show a picture</source>
        <translation>عرض صورة</translation>
    </message>
    <message>
        <source>show a contact form</source>
        <translation>عرض نموذج اتصال</translation>
    </message>
    <message>
        <source>show a form</source>
        <translation>عرض نموذج</translation>
    </message>
    <message>
        <source>show a newsletter’s sign-up</source>
        <translation>عرض تسجيل في نشرة</translation>
    </message>
    <message>
        <source>show something embedded</source>
        <translation>عرض شيء مضمن</translation>
    </message>
    <message>
        <source>show a gallery of pictures</source>
        <translation>عرض معرض صور</translation>
    </message>
    <message>
        <source>show a row of changing pictures</source>
        <translation>عرض صور متبدلة</translation>
    </message>
    <message>
        <source>show a video</source>
        <translation>عرض فيديو</translation>
    </message>
    <message>
        <source>show an advertisement</source>
        <translation>عرض إعلان</translation>
    </message>
    <message>
        <source>show a map</source>
        <translation>عرض خريطة</translation>
    </message>
    <message>
        <source>show a table of contents</source>
        <translation>عرض فهرس</translation>
    </message>
    <message>
        <source>show comments</source>
        <translation>عرض تعليقات</translation>
    </message>
    <message>
        <source>show a part of the site</source>
        <translation>عرض جزء من الموقع</translation>
    </message>
    <message>
        <source>break the text into pages</source>
        <translation>تقسيم النص إلى صفحات</translation>
    </message>
    <message>
        <source>show tabs</source>
        <translation>عرض ألسنة</translation>
    </message>
    <message>
        <source>offer a download</source>
        <translation>عرض تنزيل</translation>
    </message>
    <message>
        <source>set columns, rows or space</source>
        <translation>ضبط أعمدة أو صفوف أو مسافة</translation>
    </message>
    <message>
        <source>show a table</source>
        <translation>عرض جدول</translation>
    </message>
    <message>
        <source>show something for sale</source>
        <translation>عرض شيء للبيع</translation>
    </message>
    <message>
        <source>show other articles</source>
        <translation>عرض مقالات أخرى</translation>
    </message>
    <message>
        <source>set the layout of the page</source>
        <translation>ضبط تخطيط الصفحة</translation>
    </message>
    <message>
        <source>put in something</source>
        <translation>إدراج شيء</translation>
    </message>
    <message>
        <source>set a link</source>
        <translation>وضع رابط</translation>
    </message>
    <message>
        <source>set program code</source>
        <translation>وضع كود برنامج</translation>
    </message>
    <message>
        <source>choose what to show</source>
        <translation>اختيار ما يُعرض</translation>
    </message>
    <message>
        <source>hide a note</source>
        <translation>إخفاء ملاحظة</translation>
    </message>
    <message>
        <source>repeat something</source>
        <translation>تكرار شيء</translation>
    </message>
    <message>
        <source>set a quotation</source>
        <translation>وضع اقتباس</translation>
    </message>
    <message>
        <source>keep something for later</source>
        <translation>حفظ شيء لوقت لاحق</translation>
    </message>
    <message>
        <source>command of the site’s template to {what}, not carried out</source>
        <translation>أمر من قالب الموقع لم يُنفذ: {what}</translation>
    </message>
    <message>
        <source>command of the site’s template, not carried out</source>
        <translation>أمر من قالب الموقع لم يُنفذ</translation>
    </message>
    <message>
        <source>placeholder that the site should have filled in</source>
        <translation>عنصر نائب كان على الموقع ملؤه</translation>
    </message>
    <message>
        <source>mark of a page’s code (tag) {what}</source>
        <translation>علامة من كود صفحة (وسم) {what}</translation>
    </message>
    <message>
        <source>mark of a page’s code (HTML tag) for {list_of_uses}, {what}</source>
        <translation>علامة من كود صفحة (وسم HTML) لـ: {list_of_uses}، {what}</translation>
    </message>
    <message>
        <source>marks of a page’s code (HTML tags) for {list_of_uses}, {what}</source>
        <translation>علامات من كود صفحة (وسوم HTML) لـ: {list_of_uses}، {what}</translation>
    </message>
    <message>
        <source>marks of a page’s code (HTML tags) for {list_of_uses} that leaked into the text</source>
        <translation>علامات من كود صفحة (وسوم HTML) لـ: {list_of_uses} تسربت إلى النص</translation>
    </message>
    <message>
        <source>rest of a mark of a page’s code (HTML tag) that lost its beginning</source>
        <translation>بقية علامة من كود صفحة (وسم HTML) فقدت بدايتها</translation>
    </message>
    <message>
        <source>mark of a page’s code (HTML tag) that lost its brackets</source>
        <translation>علامة من كود صفحة (وسم HTML) فقدت أقواسها</translation>
    </message>
    <message>
        <source>beginning of a mark of a page’s code (HTML tag) that was cut off</source>
        <translation>بداية علامة من كود صفحة (وسم HTML) مبتورة</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>something embedded</source>
        <translation>شيء مضمن</translation>
    </message>
    <message>
        <source>a video or sound</source>
        <translation>فيديو أو صوت</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>كسر سطر</translation>
    </message>
    <message>
        <source>a line across the page</source>
        <translation>خط بعرض الصفحة</translation>
    </message>
    <message>
        <source>bold letters</source>
        <translation>حروف عريضة</translation>
    </message>
    <message>
        <source>italic letters</source>
        <translation>حروف مائلة</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>حروف مسطرة</translation>
    </message>
    <message>
        <source>letters struck through</source>
        <translation>حروف مشطوبة</translation>
    </message>
    <message>
        <source>the look of letters</source>
        <translation>شكل الحروف</translation>
    </message>
    <message>
        <source>letters set higher or lower</source>
        <translation>حروف مرفوعة أو مخفوضة</translation>
    </message>
    <message>
        <source>marked letters</source>
        <translation>حروف معلّمة</translation>
    </message>
    <message>
        <source>centred text</source>
        <translation>نص متوسط</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>a stretch of text</source>
        <translation>مقطع نص</translation>
    </message>
    <message>
        <source>the layout of the page</source>
        <translation>تخطيط الصفحة</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>سكربت</translation>
    </message>
    <message>
        <source>style rules</source>
        <translation>قواعد تنسيق</translation>
    </message>
    <message>
        <source>a pointer to another file</source>
        <translation>إشارة إلى ملف آخر</translation>
    </message>
    <message>
        <source>facts about the page</source>
        <translation>معلومات عن الصفحة</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>كود برنامج</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>the size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>the face of letters</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>تباعد</translation>
    </message>
    <message>
        <source>a preview picture</source>
        <translation>صورة معاينة</translation>
    </message>
    <message>
        <source>the page’s icon</source>
        <translation>أيقونة الصفحة</translation>
    </message>
    <message>
        <source>the page’s own address</source>
        <translation>عنوان الصفحة نفسها</translation>
    </message>
    <message>
        <source>a small sign (icon)</source>
        <translation>علامة صغيرة (أيقونة)</translation>
    </message>
    <message>
        <source>long number by which programs tell files or versions (hash)</source>
        <translation>عدد طويل تميز به البرامج الملفات أو الإصدارات (hash)</translation>
    </message>
    <message>
        <source>file or key written out as letters and digits (base64)</source>
        <translation>ملف أو مفتاح مكتوب بحروف وأرقام (base64)</translation>
    </message>
    <message>
        <source>pass for signing in (token), written as letters and digits</source>
        <translation>تصريح دخول (token) مكتوب بحروف وأرقام</translation>
    </message>
    <message>
        <source>text in the spelling of web addresses, with percent signs</source>
        <translation>نص بكتابة عناوين الويب بعلامات مئوية</translation>
    </message>
    <message>
        <source>names of letters that a PDF program could not show</source>
        <translation>أسماء حروف لم يستطع برنامج PDF عرضها</translation>
    </message>
    <message>
        <source>key or signature of an encryption program</source>
        <translation>مفتاح أو توقيع برنامج تشفير</translation>
    </message>
    <message>
        <source>code in the spelling of web addresses, with percent signs</source>
        <translation>كود بكتابة عناوين الويب بعلامات مئوية</translation>
    </message>
    <message>
        <source>tail of a web address that serves to track visits</source>
        <translation>ذيل عنوان ويب يتتبع الزيارات</translation>
    </message>
    <message>
        <source>tail of a web address whose beginning is missing</source>
        <translation>ذيل عنوان ويب بدايته مفقودة</translation>
    </message>
    <message>
        <source>notes by which a site knows a visitor again (cookies)</source>
        <translation>ملاحظات يعرف بها موقع زائره (كوكيز)</translation>
    </message>
    <message>
        <source>command for the program that builds the site</source>
        <translation>أمر للبرنامج الذي يبني الموقع</translation>
    </message>
    <message>
        <source>command for the program that builds the site (reStructuredText)</source>
        <translation>أمر للبرنامج الذي يبني الموقع (reStructuredText)</translation>
    </message>
    <message>
        <source>setting for the program that the text was written in (Org)</source>
        <translation>إعداد للبرنامج الذي كُتب فيه النص (Org)</translation>
    </message>
    <message>
        <source>notes of the program that the text was written in (Org)</source>
        <translation>ملاحظات البرنامج الذي كُتب فيه النص (Org)</translation>
    </message>
    <message>
        <source>note for the program that builds the site, on how the words beside it look</source>
        <translation>ملاحظة للبرنامج الذي يبني الموقع عن شكل الكلمات المجاورة</translation>
    </message>
    <message>
        <source>command of a wiki (Confluence), which should have been replaced</source>
        <translation>أمر ويكي (Confluence) كان يجب استبداله</translation>
    </message>
    <message>
        <source>style rules that a word processor left in the text</source>
        <translation>قواعد تنسيق تركها معالج نصوص في النص</translation>
    </message>
    <message>
        <source>settings that a word processor left in the text</source>
        <translation>إعدادات تركها معالج نصوص في النص</translation>
    </message>
    <message>
        <source>beginning of program code that was cut off</source>
        <translation>بداية كود برنامج مبتورة</translation>
    </message>
    <message>
        <source>rest of style rules that were cut off</source>
        <translation>بقية قواعد تنسيق مبتورة</translation>
    </message>
    <message>
        <source>rest of program code that lost its beginning</source>
        <translation>بقية كود برنامج فقد بدايته</translation>
    </message>
    <message>
        <source>mark by which a forum sets a list (BBCode)</source>
        <translation>علامة قائمة في منتدى (BBCode)</translation>
    </message>
    <message>
        <source>command of a wiki, which should not be seen</source>
        <translation>أمر ويكي لا ينبغي أن يُرى</translation>
    </message>
    <message>
        <source>source of the formula beside it, as wikis write it</source>
        <translation>مصدر المعادلة المجاورة بكتابة الويكي</translation>
    </message>
    <message>
        <source>command of a wiki, which should have been replaced</source>
        <translation>أمر ويكي كان يجب استبداله</translation>
    </message>
    <message>
        <source>end of a building block of a wiki (template)</source>
        <translation>نهاية لبنة ويكي (قالب)</translation>
    </message>
    <message>
        <source>link to a picture or a category, as wikis write it</source>
        <translation>رابط إلى صورة أو تصنيف بكتابة الويكي</translation>
    </message>
    <message>
        <source>beginning of a link, as wikis write it</source>
        <translation>بداية رابط بكتابة الويكي</translation>
    </message>
    <message>
        <source>end of a link, as wikis write it</source>
        <translation>نهاية رابط بكتابة الويكي</translation>
    </message>
    <message>
        <source>mark of a table, as wikis write it</source>
        <translation>علامة جدول بكتابة الويكي</translation>
    </message>
    <message>
        <source>beginning of a table, as wikis write it</source>
        <translation>بداية جدول بكتابة الويكي</translation>
    </message>
    <message>
        <source>end of a table, as wikis write it</source>
        <translation>نهاية جدول بكتابة الويكي</translation>
    </message>
    <message>
        <source>a rule that imports or orders style sheets</source>
        <translation>قاعدة تستورد أوراق أنماط أو ترتبها</translation>
    </message>
    <message>
        <source>picture written out as letters and digits</source>
        <translation>صورة مكتوبة بحروف وأرقام</translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>file written out as letters and digits</source>
        <translation>ملف مكتوب بحروف وأرقام</translation>
    </message>
    <message>
        <source>font written out as letters and digits</source>
        <translation>خط مكتوب بحروف وأرقام</translation>
    </message>
    <message>
        <source>sound written out as letters and digits</source>
        <translation>صوت مكتوب بحروف وأرقام</translation>
    </message>
    <message>
        <source>video written out as letters and digits</source>
        <translation>فيديو مكتوب بحروف وأرقام</translation>
    </message>
    <message numerus="yes">
        <source>start moved by %n characters</source>
        <comment>start moved by %n character</comment>
        <translation>
            <numerusform>حُركت البداية لا حروف</numerusform>
            <numerusform>حُركت البداية حرف واحد</numerusform>
            <numerusform>حُركت البداية حرفان</numerusform>
            <numerusform>حُركت البداية %n أحرف</numerusform>
            <numerusform>حُركت البداية %n حرفًا</numerusform>
            <numerusform>حُركت البداية %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end moved by %n characters</source>
        <comment>end moved by %n character</comment>
        <translation>
            <numerusform>حُركت النهاية لا حروف</numerusform>
            <numerusform>حُركت النهاية حرف واحد</numerusform>
            <numerusform>حُركت النهاية حرفان</numerusform>
            <numerusform>حُركت النهاية %n أحرف</numerusform>
            <numerusform>حُركت النهاية %n حرفًا</numerusform>
            <numerusform>حُركت النهاية %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <comment>%n tag</comment>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reads as data (JSON): %n quoted names</source>
        <comment>reads as data (JSON): %n quoted name</comment>
        <translation>
            <numerusform>يُقرأ كبيانات (JSON): لا أسماء بين علامتي اقتباس</numerusform>
            <numerusform>يُقرأ كبيانات (JSON): اسم واحد بين علامتي اقتباس</numerusform>
            <numerusform>يُقرأ كبيانات (JSON): اسمان بين علامتي اقتباس</numerusform>
            <numerusform>يُقرأ كبيانات (JSON): %n أسماء بين علامتي اقتباس</numerusform>
            <numerusform>يُقرأ كبيانات (JSON): %n اسمًا بين علامتي اقتباس</numerusform>
            <numerusform>يُقرأ كبيانات (JSON): %n اسم بين علامتي اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <comment>%n declaration</comment>
        <translation>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>%n statement</comment>
        <translation>
            <numerusform>%n تعليمة</numerusform>
            <numerusform>%n تعليمة</numerusform>
            <numerusform>%n تعليمة</numerusform>
            <numerusform>%n تعليمة</numerusform>
            <numerusform>%n تعليمة</numerusform>
            <numerusform>%n تعليمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <comment>%n call</comment>
        <translation>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>%n استدعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation>
            <numerusform>%n إسناد</numerusform>
            <numerusform>%n إسناد</numerusform>
            <numerusform>%n إسناد</numerusform>
            <numerusform>%n إسناد</numerusform>
            <numerusform>%n إسناد</numerusform>
            <numerusform>%n إسناد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <comment>%n function</comment>
        <translation>
            <numerusform>%n دالة</numerusform>
            <numerusform>%n دالة</numerusform>
            <numerusform>%n دالة</numerusform>
            <numerusform>%n دالة</numerusform>
            <numerusform>%n دالة</numerusform>
            <numerusform>%n دالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <comment>%n block</comment>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>%n كتل</numerusform>
            <numerusform>%n كتلة</numerusform>
            <numerusform>%n كتلة</numerusform>
        </translation>
    </message>
    <message>
        <source>number of followers or members</source>
        <translation>عدد المتابعين أو الأعضاء</translation>
    </message>
    <message>
        <source>number of readers</source>
        <translation>عدد القراء</translation>
    </message>
    <message>
        <source>number of comments or answers</source>
        <translation>عدد التعليقات أو الأجوبة</translation>
    </message>
    <message>
        <source>number of times that the article was shared</source>
        <translation>عدد مرات مشاركة المقالة</translation>
    </message>
    <message>
        <source>votes by readers</source>
        <translation>أصوات القراء</translation>
    </message>
    <message>
        <source>time that reading takes</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>number of articles</source>
        <translation>عدد المقالات</translation>
    </message>
    <message>
        <source>line that tells how long ago something was</source>
        <translation>سطر يقول كم مضى على شيء</translation>
    </message>
    <message>
        <source>notice of who holds the rights</source>
        <translation>تنبيه بصاحب الحقوق</translation>
    </message>
    <message>
        <source>line that names who wrote something</source>
        <translation>سطر يسمي كاتبًا</translation>
    </message>
    <message>
        <source>name of an account</source>
        <translation>اسم حساب</translation>
    </message>
    <message>
        <source>number of a page</source>
        <translation>رقم صفحة</translation>
    </message>
    <message>
        <source>number without words</source>
        <translation>رقم بلا كلمات</translation>
    </message>
    <message>
        <source>sign without words</source>
        <translation>علامة بلا كلمات</translation>
    </message>
    <message>
        <source>short question</source>
        <translation>سؤال قصير</translation>
    </message>
    <message>
        <source>lines with an address for getting in touch</source>
        <translation>أسطر فيها عنوان للتواصل</translation>
    </message>
    <message>
        <source>lines with a number for getting in touch</source>
        <translation>أسطر فيها رقم للتواصل</translation>
    </message>
    <message>
        <source>line with a date</source>
        <translation>سطر فيه تاريخ</translation>
    </message>
    <message>
        <source>signature under a forum post</source>
        <translation>توقيع تحت مشاركة منتدى</translation>
    </message>
    <message>
        <source>title of the thread, said once more</source>
        <translation>عنوان الموضوع مكررًا</translation>
    </message>
    <message>
        <source>repeats an earlier paragraph word for word</source>
        <translation>يكرر فقرة سابقة كلمة بكلمة</translation>
    </message>
    <message>
        <source>says once more what the paragraphs before it say</source>
        <translation>يكرر ما تقوله الفقرات قبله</translation>
    </message>
    <message>
        <source>repeats earlier paragraphs word for word</source>
        <translation>يكرر فقرات سابقة كلمة بكلمة</translation>
    </message>
    <message>
        <source>viewer of pictures</source>
        <translation>عارض صور</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>place to which a table of contents leads</source>
        <translation>موضع يؤدي إليه فهرس</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>قفزة</translation>
    </message>
    <message>
        <source>the path to the page</source>
        <translation>المسار إلى الصفحة</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>أرقام صفحات</translation>
    </message>
    <message>
        <source>a notice on cookies</source>
        <translation>تنبيه عن الكوكيز</translation>
    </message>
    <message>
        <source>readers without a subscription</source>
        <translation>قراء بلا اشتراك</translation>
    </message>
    <message>
        <source>sign-up for a newsletter</source>
        <translation>تسجيل في نشرة</translation>
    </message>
    <message>
        <source>a newsletter’s sign-up</source>
        <translation>تسجيل في نشرة</translation>
    </message>
    <message>
        <source>a form for comments</source>
        <translation>نموذج تعليقات</translation>
    </message>
    <message>
        <source>form for writing a review</source>
        <translation>نموذج لكتابة مراجعة</translation>
    </message>
    <message>
        <source>a form for reviews</source>
        <translation>نموذج مراجعات</translation>
    </message>
    <message>
        <source>a contact form</source>
        <translation>نموذج اتصال</translation>
    </message>
    <message>
        <source>invitation to subscribe or to sign up</source>
        <translation>دعوة إلى الاشتراك أو التسجيل</translation>
    </message>
    <message>
        <source>a sign-up</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>petition to sign</source>
        <translation>عريضة للتوقيع</translation>
    </message>
    <message>
        <source>a petition</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>request for donations</source>
        <translation>طلب تبرعات</translation>
    </message>
    <message>
        <source>a request for donations</source>
        <translation>طلب تبرعات</translation>
    </message>
    <message>
        <source>poll or questions to readers</source>
        <translation>استطلاع أو أسئلة للقراء</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>search box of the site</source>
        <translation>صندوق بحث الموقع</translation>
    </message>
    <message>
        <source>a search box</source>
        <translation>صندوق بحث</translation>
    </message>
    <message>
        <source>buttons for sharing the article</source>
        <translation>أزرار مشاركة المقالة</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>أزرار مشاركة</translation>
    </message>
    <message>
        <source>links to social networks</source>
        <translation>روابط إلى شبكات اجتماعية</translation>
    </message>
    <message>
        <source>number of readers, comments or likes</source>
        <translation>عدد القراء أو التعليقات أو الإعجابات</translation>
    </message>
    <message>
        <source>a number of readers</source>
        <translation>عدد قراء</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>invitation to buy, or to do something else on the site</source>
        <translation>دعوة إلى الشراء أو فعل شيء آخر في الموقع</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>links to other articles, paid for by advertisers</source>
        <translation>روابط إلى مقالات أخرى مدفوعة من معلنين</translation>
    </message>
    <message>
        <source>paid links</source>
        <translation>روابط مدفوعة</translation>
    </message>
    <message>
        <source>disclaimer by the site, such as on advertising</source>
        <translation>إخلاء مسؤولية من الموقع، كالإعلانات</translation>
    </message>
    <message>
        <source>a disclaimer</source>
        <translation>إخلاء مسؤولية</translation>
    </message>
    <message>
        <source>a notice of rights</source>
        <translation>تنبيه حقوق</translation>
    </message>
    <message>
        <source>link that jumps to another place of the page</source>
        <translation>رابط يقفز إلى موضع آخر في الصفحة</translation>
    </message>
    <message>
        <source>a jump to the top</source>
        <translation>قفزة إلى الأعلى</translation>
    </message>
    <message>
        <source>table of contents with links into the page</source>
        <translation>فهرس بروابط داخل الصفحة</translation>
    </message>
    <message>
        <source>a table of contents</source>
        <translation>فهرس</translation>
    </message>
    <message>
        <source>the time that reading takes</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>تاريخ المقالة</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>a sign beside a heading</source>
        <translation>علامة بجانب عنوان</translation>
    </message>
    <message>
        <source>sign beside a heading, for copying its address</source>
        <translation>علامة بجانب عنوان لنسخ عنوانه</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>note on when a post was changed</source>
        <translation>ملاحظة بوقت تغيير مشاركة</translation>
    </message>
    <message>
        <source>a note on changes</source>
        <translation>ملاحظة عن تغييرات</translation>
    </message>
    <message>
        <source>votes by readers, or buttons for voting</source>
        <translation>أصوات القراء أو أزرار تصويت</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>rating by readers</source>
        <translation>تقييم القراء</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>about the user: name, picture or rank</source>
        <translation>عن المستخدم: اسم أو صورة أو رتبة</translation>
    </message>
    <message>
        <source>a user’s name</source>
        <translation>اسم مستخدم</translation>
    </message>
    <message>
        <source>link or note for printing</source>
        <translation>رابط أو ملاحظة للطباعة</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>offer of something to download</source>
        <translation>عرض بشيء للتنزيل</translation>
    </message>
    <message>
        <source>a download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>question whether the page was helpful</source>
        <translation>سؤال هل أفادت الصفحة</translation>
    </message>
    <message>
        <source>a question to readers</source>
        <translation>سؤال للقراء</translation>
    </message>
    <message>
        <source>choice of another language</source>
        <translation>اختيار لغة أخرى</translation>
    </message>
    <message>
        <source>a choice of languages</source>
        <translation>اختيار لغات</translation>
    </message>
    <message>
        <source>switch for how the page looks</source>
        <translation>مفتاح لمظهر الصفحة</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>offer of an app</source>
        <translation>عرض تطبيق</translation>
    </message>
    <message>
        <source>an offer of an app</source>
        <translation>عرض تطبيق</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>إشعارات</translation>
    </message>
    <message>
        <source>window for asking the site for help</source>
        <translation>نافذة لطلب مساعدة الموقع</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>sound player</source>
        <translation>مشغل صوت</translation>
    </message>
    <message>
        <source>a sound player</source>
        <translation>مشغل صوت</translation>
    </message>
    <message>
        <source>video player</source>
        <translation>مشغل فيديو</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>small note that shows up beside a word</source>
        <translation>ملاحظة صغيرة تظهر بجانب كلمة</translation>
    </message>
    <message>
        <source>a small note</source>
        <translation>ملاحظة صغيرة</translation>
    </message>
    <message>
        <source>sign that something is loading</source>
        <translation>علامة على تحميل شيء</translation>
    </message>
    <message>
        <source>a sign of loading</source>
        <translation>علامة تحميل</translation>
    </message>
    <message>
        <source>line that belongs to a picture</source>
        <translation>سطر يخص صورة</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>announcement by the site</source>
        <translation>إعلان من الموقع</translation>
    </message>
    <message>
        <source>an announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>how to get in touch</source>
        <translation>كيفية التواصل</translation>
    </message>
    <message>
        <source>head of the article, such as its title picture or its notes</source>
        <translation>رأس المقالة، كصورتها أو ملاحظاتها</translation>
    </message>
    <message>
        <source>the head of the article</source>
        <translation>رأس المقالة</translation>
    </message>
    <message>
        <source>foot of the article, such as its topics, its author or links to other articles</source>
        <translation>ذيل المقالة، كموضوعاتها أو كاتبها أو روابط إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>the foot of the article</source>
        <translation>ذيل المقالة</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>ذيل الصفحة</translation>
    </message>
    <message>
        <source>column beside the article</source>
        <translation>عمود بجوار المقالة</translation>
    </message>
    <message>
        <source>a column beside the article</source>
        <translation>عمود بجوار المقالة</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>a window over the page</source>
        <translation>نافذة فوق الصفحة</translation>
    </message>
    <message>
        <source>notes about the article, such as its author, date or topics</source>
        <translation>ملاحظات عن المقالة، ككاتبها وتاريخها وموضوعاتها</translation>
    </message>
    <message>
        <source>notes about the article, such as its author, date or tags</source>
        <translation>ملاحظات عن المقالة، ككاتبها وتاريخها ووسومها</translation>
    </message>
    <message>
        <source>small sign (icon)</source>
        <translation>علامة صغيرة (أيقونة)</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>space or line between parts</source>
        <translation>مسافة أو خط بين الأجزاء</translation>
    </message>
    <message>
        <source>space between parts</source>
        <translation>مسافة بين الأجزاء</translation>
    </message>
    <message>
        <source>background without words</source>
        <translation>خلفية بلا كلمات</translation>
    </message>
    <message>
        <source>a background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>tabs to choose from</source>
        <translation>ألسنة للاختيار</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>ألسنة</translation>
    </message>
    <message>
        <source>path to this page within the site, such as Home, News</source>
        <translation>مسار هذه الصفحة في الموقع، مثل الرئيسية، الأخبار</translation>
    </message>
    <message>
        <source>links to the previous and the next article</source>
        <translation>روابط إلى المقالة السابقة والتالية</translation>
    </message>
    <message>
        <source>links to the pages before and after</source>
        <translation>روابط إلى الصفحات السابقة والتالية</translation>
    </message>
    <message>
        <source>notice that asks for consent to cookies</source>
        <translation>تنبيه يطلب الموافقة على الكوكيز</translation>
    </message>
    <message>
        <source>menu of the site: links beside the article</source>
        <translation>قائمة الموقع: روابط بجوار المقالة</translation>
    </message>
    <message>
        <source>head of the page: the name of the site and its menu</source>
        <translation>رأس الصفحة: اسم الموقع وقائمته</translation>
    </message>
    <message>
        <source>window that opens over the page</source>
        <translation>نافذة تُفتح فوق الصفحة</translation>
    </message>
    <message>
        <source>box beside the article</source>
        <translation>صندوق بجوار المقالة</translation>
    </message>
    <message>
        <source>foot of the page, below the article</source>
        <translation>ذيل الصفحة تحت المقالة</translation>
    </message>
    <message>
        <source>form to fill in</source>
        <translation>نموذج للتعبئة</translation>
    </message>
    <message>
        <source>button to press</source>
        <translation>زر للضغط</translation>
    </message>
    <message>
        <source>list to choose from, part of a form</source>
        <translation>قائمة اختيار في نموذج</translation>
    </message>
    <message>
        <source>menu with things to choose from</source>
        <translation>قائمة خيارات</translation>
    </message>
    <message>
        <source>row of buttons to press</source>
        <translation>صف أزرار</translation>
    </message>
    <message>
        <source>window or note that opens over the page</source>
        <translation>نافذة أو ملاحظة تُفتح فوق الصفحة</translation>
    </message>
    <message>
        <source>small box beside the article, such as for search or signing in</source>
        <translation>صندوق صغير بجوار المقالة، كالبحث أو الدخول</translation>
    </message>
    <message>
        <source>sign-up for a newsletter or a subscription</source>
        <translation>تسجيل في نشرة أو اشتراك</translation>
    </message>
    <message>
        <source>menu of the site, or another help for finding the way</source>
        <translation>قائمة الموقع أو مساعدة أخرى للتنقل</translation>
    </message>
    <message>
        <source>its tag says that it is a menu</source>
        <translation>وسمه يقول إنه قائمة</translation>
    </message>
    <message>
        <source>its tag says that it stands beside</source>
        <translation>وسمه يقول إنه جانبي</translation>
    </message>
    <message>
        <source>its tag says that it is a foot</source>
        <translation>وسمه يقول إنه ذيل</translation>
    </message>
    <message>
        <source>its tag says that it is a form</source>
        <translation>وسمه يقول إنه نموذج</translation>
    </message>
    <message>
        <source>its tag says that it is a part of a form</source>
        <translation>وسمه يقول إنه جزء من نموذج</translation>
    </message>
    <message>
        <source>its tag says that it is a button</source>
        <translation>وسمه يقول إنه زر</translation>
    </message>
    <message>
        <source>its tag says that it is a list to choose from</source>
        <translation>وسمه يقول إنه قائمة اختيار</translation>
    </message>
    <message>
        <source>its tag says that it is a menu of choices</source>
        <translation>وسمه يقول إنه قائمة خيارات</translation>
    </message>
    <message>
        <source>its tag says that it is a window</source>
        <translation>وسمه يقول إنه نافذة</translation>
    </message>
    <message>
        <source>its tag says that it is for searching</source>
        <translation>وسمه يقول إنه للبحث</translation>
    </message>
    <message>
        <source>marked as a menu by the page</source>
        <translation>وسمته الصفحة قائمةً</translation>
    </message>
    <message>
        <source>marked as a foot by the page</source>
        <translation>وسمته الصفحة ذيلًا</translation>
    </message>
    <message>
        <source>marked as standing beside by the page</source>
        <translation>وسمته الصفحة جانبيًا</translation>
    </message>
    <message>
        <source>marked as a search box by the page</source>
        <translation>وسمته الصفحة صندوق بحث</translation>
    </message>
    <message>
        <source>marked as a window by the page</source>
        <translation>وسمته الصفحة نافذةً</translation>
    </message>
    <message>
        <source>marked as a window with a warning by the page</source>
        <translation>وسمته الصفحة نافذة تحذير</translation>
    </message>
    <message>
        <source>marked as a menu of choices by the page</source>
        <translation>وسمته الصفحة قائمة خيارات</translation>
    </message>
    <message>
        <source>marked as a row of menus by the page</source>
        <translation>وسمته الصفحة صف قوائم</translation>
    </message>
    <message>
        <source>marked as a row of buttons by the page</source>
        <translation>وسمته الصفحة صف أزرار</translation>
    </message>
    <message>
        <source>marked as a head by the page</source>
        <translation>وسمته الصفحة رأسًا</translation>
    </message>
    <message>
        <source>marked as not to be read out by the page</source>
        <translation>وسمته الصفحة بألا يُتلى</translation>
    </message>
    <message>
        <source>stand-in text where a video cannot be played</source>
        <translation>نص بديل حيث لا يعمل فيديو</translation>
    </message>
    <message>
        <source>stand-in text where sound cannot be played</source>
        <translation>نص بديل حيث لا يعمل صوت</translation>
    </message>
    <message>
        <source>stand-in for something embedded that cannot be shown</source>
        <translation>بديل لمضمن لا يمكن عرضه</translation>
    </message>
    <message>
        <source>stand-in for a drawing that cannot be shown</source>
        <translation>بديل لرسم لا يمكن عرضه</translation>
    </message>
    <message>
        <source>suggestions for a field of a form</source>
        <translation>اقتراحات لحقل نموذج</translation>
    </message>
    <message>
        <source>source of the formula beside it, not shown</source>
        <translation>مصدر المعادلة المجاورة، غير معروض</translation>
    </message>
    <message>
        <source>embedded player or film</source>
        <translation>مشغل أو فيلم مضمن</translation>
    </message>
    <message>
        <source>drawing made by a script</source>
        <translation>رسم من سكربت</translation>
    </message>
    <message>
        <source>part of the page outside of the article</source>
        <translation>جزء من الصفحة خارج المقالة</translation>
    </message>
    <message>
        <source>part of a forum’s page beside its posts</source>
        <translation>جزء من صفحة منتدى بجوار مشاركاته</translation>
    </message>
    <message>
        <source>part of a forum post, but not its author, time or text</source>
        <translation>جزء من مشاركة منتدى، وليس كاتبها ولا وقتها ولا نصها</translation>
    </message>
    <message>
        <source>signature under a forum post, or a note on when it was changed</source>
        <translation>توقيع تحت مشاركة أو ملاحظة بوقت تغييرها</translation>
    </message>
    <message>
        <source>button of a forum post, or a note of the forum</source>
        <translation>زر في مشاركة أو ملاحظة من المنتدى</translation>
    </message>
    <message>
        <source>text of a part of the page that is not the article</source>
        <translation>نص جزء من الصفحة ليس المقالة</translation>
    </message>
    <message>
        <source>text that the page itself hides from its readers</source>
        <translation>نص تخفيه الصفحة نفسها عن قرائها</translation>
    </message>
    <message>
        <source>decoration, which the page itself says is not to be read out</source>
        <translation>زينة تقول الصفحة إنها لا تُتلى</translation>
    </message>
    <message>
        <source>buttons for sharing the article, or links to social networks</source>
        <translation>أزرار مشاركة المقالة أو روابط إلى شبكات اجتماعية</translation>
    </message>
    <message>
        <source>advertisement, or a call to buy or do something</source>
        <translation>إعلان أو دعوة إلى شراء أو فعل</translation>
    </message>
    <message>
        <source>choice of another version</source>
        <translation>اختيار إصدار آخر</translation>
    </message>
    <message>
        <source>tags or topics under which the article is filed</source>
        <translation>وسوم أو موضوعات تصنف المقالة تحتها</translation>
    </message>
    <message>
        <source>box about the author</source>
        <translation>صندوق عن المؤلف</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <translation>كاتب المقالة</translation>
    </message>
    <message>
        <source>link for changing the page</source>
        <translation>رابط لتغيير الصفحة</translation>
    </message>
    <message>
        <source>text for screen readers only, not shown on the page</source>
        <translation>نص لقارئات الشاشة فقط لا يُعرض في الصفحة</translation>
    </message>
    <message>
        <source>part of the page that is not printed</source>
        <translation>جزء من الصفحة لا يُطبع</translation>
    </message>
    <message>
        <source>text that is shown on paper only</source>
        <translation>نص يظهر على الورق فقط</translation>
    </message>
    <message>
        <source>note on earning by links</source>
        <translation>ملاحظة عن الربح من الروابط</translation>
    </message>
    <message>
        <source>call to buy or do something</source>
        <translation>دعوة إلى شراء أو فعل</translation>
    </message>
    <message>
        <source>advertisement by a sponsor</source>
        <translation>إعلان من راعٍ</translation>
    </message>
    <message>
        <source>promotion of something else</source>
        <translation>ترويج لشيء آخر</translation>
    </message>
    <message>
        <source>links to new or popular articles</source>
        <translation>روابط إلى مقالات جديدة أو رائجة</translation>
    </message>
    <message>
        <source>call to read more elsewhere</source>
        <translation>دعوة إلى قراءة المزيد في مكان آخر</translation>
    </message>
    <message>
        <source>pointer to other articles</source>
        <translation>إشارة إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>line that names who wrote or published the article</source>
        <translation>سطر يسمي كاتب المقالة أو ناشرها</translation>
    </message>
    <message>
        <source>note about the author</source>
        <translation>ملاحظة عن المؤلف</translation>
    </message>
    <message>
        <source>line that tells when the article was published or changed</source>
        <translation>سطر يقول متى نُشرت المقالة أو تغيرت</translation>
    </message>
    <message>
        <source>line that tells a time</source>
        <translation>سطر يذكر وقتًا</translation>
    </message>
    <message>
        <source>line that tells where a picture comes from</source>
        <translation>سطر يقول مصدر صورة</translation>
    </message>
    <message>
        <source>help for finding the way on the page</source>
        <translation>مساعدة للتنقل في الصفحة</translation>
    </message>
    <message>
        <source>part of the comments by readers</source>
        <translation>جزء من تعليقات القراء</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>دعوة إلى الاشتراك</translation>
    </message>
    <message>
        <source>invitation to do something on the site</source>
        <translation>دعوة إلى فعل شيء في الموقع</translation>
    </message>
    <message>
        <source>notice by the site about itself</source>
        <translation>تنبيه من الموقع عن نفسه</translation>
    </message>
    <message>
        <source>mark of an advertisement</source>
        <translation>علامة إعلان</translation>
    </message>
    <message>
        <source>table of contents of the page</source>
        <translation>فهرس الصفحة</translation>
    </message>
    <message>
        <source>pointer to social networks</source>
        <translation>إشارة إلى شبكات اجتماعية</translation>
    </message>
    <message>
        <source>text that says “we” or “us”, as a site does of itself</source>
        <translation>نص يقول «نحن» كما يتكلم موقع عن نفسه</translation>
    </message>
    <message>
        <source>heading or line about comments by readers</source>
        <translation>عنوان أو سطر عن تعليقات القراء</translation>
    </message>
    <message>
        <source>line that tells when something was changed</source>
        <translation>سطر يقول متى تغير شيء</translation>
    </message>
    <message>
        <source>link for signing in</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>line about how often something was read</source>
        <translation>سطر عن عدد مرات القراءة</translation>
    </message>
    <message>
        <source>line about how often something was shared</source>
        <translation>سطر عن عدد مرات المشاركة</translation>
    </message>
    <message>
        <source>link for reporting something to the site</source>
        <translation>رابط للإبلاغ</translation>
    </message>
    <message>
        <source>link for replying to a comment</source>
        <translation>رابط للرد على تعليق</translation>
    </message>
    <message>
        <source>request for donations or other support</source>
        <translation>طلب تبرعات أو دعم آخر</translation>
    </message>
    <message>
        <source>invitation to sign up for a newsletter</source>
        <translation>دعوة إلى التسجيل في نشرة</translation>
    </message>
    <message>
        <source>invitation to sign up</source>
        <translation>دعوة إلى التسجيل</translation>
    </message>
    <message>
        <source>invitation to follow on social networks</source>
        <translation>دعوة إلى المتابعة في الشبكات</translation>
    </message>
    <message>
        <source>invitation to listen</source>
        <translation>دعوة إلى الاستماع</translation>
    </message>
    <message>
        <source>link for downloading</source>
        <translation>رابط تنزيل</translation>
    </message>
    <message>
        <source>thanks to readers</source>
        <translation>شكر للقراء</translation>
    </message>
    <message>
        <source>invitation to join</source>
        <translation>دعوة إلى الانضمام</translation>
    </message>
    <message>
        <source>invitation to buy</source>
        <translation>دعوة إلى الشراء</translation>
    </message>
    <message>
        <source>invitation to book a date</source>
        <translation>دعوة إلى حجز موعد</translation>
    </message>
    <message>
        <source>invitation to get in touch</source>
        <translation>دعوة إلى التواصل</translation>
    </message>
    <message>
        <source>invitation to try something</source>
        <translation>دعوة إلى تجربة شيء</translation>
    </message>
    <message>
        <source>invitation to apply or to ask for something</source>
        <translation>دعوة إلى التقديم أو الطلب</translation>
    </message>
    <message>
        <source>invitation to look at something else</source>
        <translation>دعوة إلى النظر في شيء آخر</translation>
    </message>
    <message>
        <source>invitation to ask for an offer or a trial</source>
        <translation>دعوة إلى طلب عرض أو تجربة</translation>
    </message>
    <message>
        <source>invitation to get something from the site</source>
        <translation>دعوة إلى الحصول على شيء من الموقع</translation>
    </message>
    <message>
        <source>note about the makers of the site</source>
        <translation>ملاحظة عن صانعي الموقع</translation>
    </message>
    <message>
        <source>price or special offer</source>
        <translation>سعر أو عرض خاص</translation>
    </message>
    <message>
        <source>notice on cookies</source>
        <translation>تنبيه عن الكوكيز</translation>
    </message>
    <message>
        <source>notice on privacy</source>
        <translation>تنبيه عن الخصوصية</translation>
    </message>
    <message>
        <source>notice on the terms of use</source>
        <translation>تنبيه عن شروط الاستخدام</translation>
    </message>
    <message>
        <source>disclaimer by the site</source>
        <translation>إخلاء مسؤولية من الموقع</translation>
    </message>
    <message>
        <source>note on how the article came about</source>
        <translation>ملاحظة عن نشأة المقالة</translation>
    </message>
    <message>
        <source>notice on trademarks</source>
        <translation>تنبيه عن العلامات التجارية</translation>
    </message>
    <message>
        <source>text in which the site speaks of itself</source>
        <translation>نص يتكلم فيه الموقع عن نفسه</translation>
    </message>
    <message>
        <source>short line that does not belong to the article’s text</source>
        <translation>سطر قصير ليس من نص المقالة</translation>
    </message>
    <message>
        <source>link of a few words, not a sentence of the article</source>
        <translation>رابط من كلمات قليلة وليس جملة من المقالة</translation>
    </message>
    <message>
        <source>link among other links, not a sentence of the article</source>
        <translation>رابط بين روابط وليس جملة من المقالة</translation>
    </message>
    <message>
        <source>looks like something beside the article: by its position and its names</source>
        <translation>يشبه ما هو بجوار المقالة: بموضعه وأسمائه</translation>
    </message>
    <message>
        <source>another form of what stands beside it</source>
        <translation>صيغة أخرى لما بجواره</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>price</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>{what}: {what_more}</source>
        <translation>{what}: {what_more}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Press to see only these</source>
        <translation>اضغط لترى هذه فقط</translation>
    </message>
</context>
</TS>
