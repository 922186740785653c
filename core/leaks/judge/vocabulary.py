"""Words and signs by which texts speak of code, and by which one language of code is told from another."""

from __future__ import annotations

import re

from core.patterns import lazy_pattern

STRONG = frozenset(
    """
    javascript typescript html html5 css css3 json xml yaml sql php python java kotlin rust golang perl ruby bash zsh
    powershell jquery react reactjs vue angular nodejs node npm yarn pip docker kubernetes django flask laravel symfony
    spring mysql postgres postgresql sqlite mongodb redis nginx apache linux ubuntu debian unix github gitlab git repo
    repository localhost api apis sdk cli ide url urls uri http regex regexp boolean integer callback async await runtime
    stdout stdin stderr syntax compiler compile compiled interpreter debugger debug debugging parser parse parsed
    snippet snippets namespace constructor iterator iterable enum struct variable variables subclass middleware backend
    frontend endpoint endpoints schema config env shell terminal readme changelog markdown shortcode webpack babel eslint
    wordpress dom ajax webhook unicode utf refactor refactoring goroutine coroutine decorator metadata dataframe numpy
    pandas dataset gpu cpu daemon systemd kernel codebase programmer programmers programming programación programmation
    programmierung programmierer programador développeur entwickler quelltext quellcode código codigo fichier fichiers
    ordinateur balise balises bibliothèque variabel fungsi kode pemrograman koodi koodin koodia lähdekoodi
    funktio muuttuja yazılım fonksiyon değişken programlama zmienna funkcja funkcji kod kodu kodem programowania funkce
    proměnná változó függvény programozás programação programmazione funzione funzioni stringa variabile variabili
    programmeren functie variabele функция функции функцию функций переменная переменной переменные код кода коде кодом
    скрипт скрипта программа программы программирование программирования библиотека библиотеки файл файла сервер строка
    κώδικα κώδικας συνάρτηση μεταβλητή πρόγραμμα קוד פונקציה משתנה תכנות функція функції змінна змінної програмування
    lähdekoodin lähdekoodia lähdekoodissa lähdekoodista koodissa koodista koodilla ohjelmointi ohjelmoinnin ohjelmoinnissa
    skripti skriptin funktion funktiota muuttujan quellcodes programmcode skript skripte skripts programmiersprache
    programmiersprachen algorithmus stylesheets källkod källkoden kodspråk funktionen variabeln kildekode koden broncode
    programmeertaal źródłowy źródłowym skrypt skryptu zmiennej zmienne funkcję zdrojový skriptu proměnnou proměnné
    forráskód forráskódban kodları kodlar kodun fonksiyonu değişkeni betik script'i variables fonctionnalité algoritmo
    algoritmos algoritme algoritma skrip скрипте скриптом программирования алгоритм алгоритма массива метода класса
    کد برنامه تابع الكود برمجة البرمجة دالة متغير
    """.split()
)
"""Words that ordinary prose seldom needs, lower case."""

WEAK = frozenset(
    """
    code codes coding function functions method methods array arrays string strings parameter parameters argument arguments
    attribute attributes element elements selector selectors script scripts library libraries class classes object objects
    command commands developer developers plugin plugins query queries server servers browser browsers framework frameworks
    tag tags markup template templates component components thread threads token tokens default defaults file files folder
    directory install installed installation package packages module modules import export output input value values
    field fields property properties type types loop error errors exception exceptions version tutorial example examples
    syntaxe fonction fonctions classe classes méthode commande exemple exemples función funciones método clase cadena archivo
    archivos ejemplo ejemplos funktion funktionen klasse klassen methode methoden beispiel beispiele datei dateien befehl
    funzione metodo esempio comando função exemplo arquivo voorbeeld bestand exempel esimerkki esimerkiksi tiedosto örnek dosya
    przykład plik příklad soubor példa contoh berkas пример примера команда команды класс метод объект массив hàm lớp biến
    phương thức mảng lệnh chuỗi
    """.split()
)
"""Words that such texts use often and others now and then, lower case."""

EASTERN = lazy_pattern(
    "代码|代碼|源码|函数|函數|程序|程式|编程|編程|变量|變數|変数|関数|コード|プログラム|ライブラリ|メソッド|クラス|スクリプト|"
    "コマンド|サーバ|配列|文字列|引数|实例|示例|脚本|数组|接口|코드|함수|변수|프로그래밍|클래스|메서드|예제|스크립트|"
    "जावास्क्रिप्ट|फ़ंक्शन|फंक्शन|कोड|प्रोग्राम|वेरिएबल|কোড|ফাংশন|প্রোগ্রাম|โค้ด|ฟังก์ชัน|โปรแกรม|ตัวแปร"
)
"""The same in scripts that part no words, or whose words are more than letters."""

SHOWN = frozenset(
    """
    def elif sudo printf println stdio nullptr malloc struct impl mut argv args kwargs init usr href src div tmp mkdir chmod
    grep cd ls echo foreach endif param params int str const var stdin stdout fmt eof bool func enum typeof instanceof
    println cout cin std vector endl getelementbyid addeventlistener queryselector innerhtml console onclick usestate
    varchar isset tostring println unwrap vec hashmap lambda numpy np pd df plt self
    """.split()
)
"""Words of code itself, lower case: where they stand in what was not taken, the text shows code."""

NAME_SIGN = lazy_pattern(
    r"[_`{(:=>#&<\\](?:(?<=[_`{])|(?<=\()\)|(?<=:)(?::|//localhost)|(?<==)=|(?<=[-=]>)|(?<=>>>) |(?<=#)include|(?<=&)&|(?<=<)/|(?<=\\)n)"
)
"""Signs of the names of programs and of code in running prose."""

ANNOUNCES = lazy_pattern(
    r"(?:\b(?:example|e\.g|for instance|such as|like this|like so|looks like|as follows|following|below|snippet|code|syntax|"
    r"output|usage|result|command|run|type|write|add|use|using|insert|paste|returns?|prints?|calls?|called|named|"
    r"ejemplo|siguiente|exemple|suivante?|par ex|ex|ci-dessous|voici|Beispiel|z\.\s?B|folgende[rsnm]?|so aus|esempio|seguente|"
    r"exemplo|seguinte|voorbeeld|volgende|exempel|följande|esimerk\w+|seuraava\w*|tällai\w+|näin|örne\w+|şöyle|przykład\w*|"
    r"następując\w+|příklad\w*|példa\w*|contoh\w*|berikut|ví dụ|như sau|пример\w*|например|следующ\w+|так)\b|"
    r"例えば|例|以下|次の|如下|示例|예를|다음|مثال)[^\n.!?。]{0,40}$",
    re.IGNORECASE,
)
"""The end of a passage that announces an example."""

NAMES_OF_KINDS: dict[str, frozenset[str]] = {
    "script": frozenset(
        "JavaScript Javascript javascript JS js ECMAScript TypeScript jQuery Node Node.js ДжаваСкрипт".split()
    ),
    "style": frozenset(
        "CSS css CSS3 Flexbox flexbox stylesheet stylesheets Stylesheet SCSS Sass selector selectors".split()
    ),
    "data": frozenset("JSON json JSON-LD schema Schema API api YAML key keys".split()),
    "markup": frozenset(
        "HTML html HTML5 XML xml SVG svg XHTML tag tags Tag Tags element elements attribute attributes balise balises".split()
    ),
    "template": frozenset(
        "BBCode bbcode shortcode shortcodes Shortcode Jinja Jinja2 Twig Liquid Handlebars template templates Markdown".split()
    ),
    "error": frozenset(
        "error errors Error exception exceptions traceback Traceback warning bug debug Fehler erreur ошибка ошибку".split()
    ),
    "blob": frozenset("base64 Base64 hash hashes checksum token tokens JWT encode encoded".split()),
}
"""The words by which a text names what a kind of code is."""

LABEL = lazy_pattern(
    r"(?:^|[\n>}\])][ \t]*)(?:css|scss|less|html|xml|svg|js|jsx|ts|tsx|javascript|typescript|json|json-ld|yaml|toml|python|py|ruby|rust|go|java|"
    r"kotlin|swift|php|sql|graphql|c|c\+\+|c#|cpp|bash|shell|sh|console|terminal|powershell|plain ?text|text|diff|http|curl|request|response|"
    r"copy(?: code| to clipboard)?|copied!?|code|listing \d+|example \d+|input|output|play|try it|live sample|edit|raw|view raw|view source)$",
    re.IGNORECASE,
)
"""The end of a passage that labels what follows: the name of a language, a button beside an example."""

LANGUAGES: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "python": (
        frozenset("def self elif None True False lambda print __init__ __name__ kwargs np pd asyncio pip except yield".split()),
        (">>>", " not in ", "):\n", "[:", ":]", "**", "f'", 'f"', "import ", "\n# ", " is None", "\n    "),
    ),
    "shell": (
        frozenset("fi echo sudo grep awk sed curl chmod mkdir done esac apt cd ls usr cat export bash systemctl wget etc".split()),
        ("$(", "${", "[[ ", " | ", " --", " -d ", "/usr/", "/etc/", "/home/", "/var/", "\n$ ", "=$("),
    ),
    "sql": (
        frozenset("SELECT FROM WHERE INSERT INTO CREATE TABLE VALUES VARCHAR JOIN GROUP ORDER PRIMARY UPDATE DELETE INT".split()),
        ("NOT NULL", "DEFAULT ", "COUNT("),
    ),
    "java": (
        frozenset(
            "public private protected void static final String System throws int extends implements Console namespace List ArrayList "
            "Integer Override Exception boolean synchronized override readonly string bool Map HashMap foreach abstract interface".split()
        ),
        ("@Override", "List<", "Map<", "new Array", ".println", ".WriteLine", "args)"),
    ),
    "c": (
        frozenset("int char printf std cout sizeof struct NULL float unsigned double long endl scanf malloc nullptr Serial size_t define".split()),
        ("#include", "->", "std::", "<<", "*)", "uint", "%d", "%s", "&a", "int *", "char *"),
    ),
    "rust": (
        frozenset("fn mut impl pub println unwrap Some Ok Err Vec func nil fmt val fun puts end do then begin defer chan make require_relative".split()),
        ("let mut", "&mut", "::new(", ":=", "println!", "&self", "->", "func ", "fn ", "attr_"),
    ),
    "php": (
        frozenset("php echo foreach isset array this endif wpdb add_action add_filter get_option __construct".split()),
        ("<?php", "$this", "->", "$_", "=> '", "=> \"", "($", "echo "),
    ),
    "r": (
        frozenset("library ggplot aes element_text data.frame paste0 lapply sapply dplyr tibble mutate TRUE FALSE rnorm".split()),
        (" <- ", "%>%", " c(", "=c(", " + theme(", " + geom_", "na.rm", "read.csv("),
    ),
    "powershell": (
        frozenset("foreach Params PSObject".split()),
        ("$_.", " -eq ", " -ne ", "ew-Object", "ew-object", "[System.", "Write-", "Get-", "]::", "[string]", "[int]"),
    ),
    "modern": (
        frozenset("import export from default useState useEffect require module exports describe it expect app express async await props interface type".split()),
        ("import {", "} from", "export ", "require(", "=> {\n", "module.exports", "await ", "</>", "process.env", ": string", ": number"),
    ),
}  # fmt: skip
"""Words and signs of languages that pages do not run as they stand, by group."""

RUNTIME = frozenset(
    """
    window document googletag dataLayer adsbygoogle gtag fbq jQuery addEventListener getElementById createElement querySelector
    insertBefore elementor localStorage cookie iframe analytics adsense facebook twitter widget nonce ajax script CDATA sourceURL
    ajaxurl noConflict webpack _gaq _paq hbspt pagead doubleclick cdn gtm plugins tracking consent onload prefetch defer ad ads
    banner newsletter popup player embed schema wp
    """.split()
)
"""What a page's own scripts name, and examples less often."""

OWN = tuple(
    """
    googletag datalayer adsbygoogle gtag( fbq( wp-content wp-json elementor nonce cdata sourceurl ajaxurl noconflict _gaq _paq
    hbspt pagead doubleclick gtm. wp-includes wp-admin admin-ajax rocket lazyload onesignal ezoic taboola outbrain adthrive mediavine
    googlesyndication google-analytics googletagmanager fbevents tracking pageview @context utm_ sharethis addthis disqus recaptcha
    mailchimp mc4wp wpforms gform vc_ tagdiv tdblock block_td jetpack cmplz optanon __tcfapi cookieconsent cookie-consent
    contain-intrinsic-size wp-block wp--preset insertbefore( parentnode csrf currentuser userid postid /assets/ cdn. .min.js
    async=!0 async=1 vbulletin xf. is_mobile webkit -moz- ismobile darkmode dark-theme theme
    """.split()
)
"""What belongs to a page's machinery, lower case: advertising, tracking, themes, consent."""

EXAMPLE = frozenset(
    """
    foo bar baz qux self hello world Hello World John Doe Alice Bob alert print println printf example sample test assert require
    import item person todo counter myFunction myArray myObject greet Person Animal Dog Car Employee age fruits numbers users
    console log localhost XXX XXXX your YOUR myapp main
    """.split()
)
"""What examples are made of."""

COMMENT = lazy_pattern(r"[/#](?:(?<=/)(?:(?<!:/)/\s?[^\W\d_]|\*\s*[A-Z])|(?<![\w#&]#)(?<=#) [A-Za-z])")
"""Comments that explain."""
