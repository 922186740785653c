"""Leaks found to the character: rows of text in which «code» is marked."""

import re

import pytest

from core.article.span import Span
from core.leaks import find_leaks

BEFORE = "The council met on Tuesday to talk about the old bridge."
AFTER = "Nobody expected a quick answer, and none was given before the summer."

JAVASCRIPT = {
    "call with a string": "vbmenu_register('postmenu_17', true);",
    "ad slot": "(adsbygoogle = window.adsbygoogle || []).push({});",
    "tag": "googletag.cmd.push(function() { googletag.display('div-gpt-ad-17'); });",
    "invoked": "(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return; js = d.createElement(s); js.id = id; fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'social-sdk'));",
    "negated": "!function(w,d,a){if(!w[a]){var s=d.createElement('script');s.async=!0;s.src='//cdn.example.org/x.js';}}(window,document,'_as');",
    "sentences in strings": 'var notice = "We use cookies. They help us. Please agree."; document.title = notice;',
    "template": "const line = `Hello ${name}. How are you?`; document.body.append(line);",
    "regular expression": "if(/bot|crawl/i.test(navigator.userAgent)){window.isBot=true;}",
    "comments": "/* <![CDATA[ */ var settings = {\"ajax\":\"\\/admin.php\",\"nonce\":\"a1b2\"}; /* ]]> */",
    "no semicolons": "window.player = new Player('#box')\nwindow.player.load('clip.mp4')\nwindow.player.on('end', function () { next() })",
    "if and else": 'if(catID == 9){document.getElementById("a").style.display="none";}else if(catID==12){console.log("b. C");}else{run();}',
    "try": "try { window.tracker.start('x'); } catch (e) {}",
    "arrow": "document.querySelectorAll('.ad').forEach((el) => { el.remove(); });",
    "typographic quotes": "fnames[0]=’EMAIL’;ftypes[0]=’email’;fnames[1]=’FNAME’;ftypes[1]=’text’;",
    "source url": "var params = {\"url\":\"\\/x\"};\n//# sourceURL=reader-js-extra",
    "escaped": "window.dataLayer = window.dataLayer || []; dataLayer.push({&quot;page&quot;: &quot;news&quot;});",
}  # fmt: skip
CSS = {
    "rule": ".embed-box {position: relative; padding-bottom: 56%; height: 0;} .embed-box iframe { width: 100%; }",
    "media": "@media only screen and (min-width : 500px) {.mobile { display: none; }}",
    "root": ":root{--gap:4px;--ink:#222}body{margin:0;color:var(--ink)}",
    "font face": "@font-face{font-family:Reader;src:url(reader.woff2) format('woff2');font-display:swap}",
    "keyframes": "@keyframes spin{from{transform:rotate(0)}to{transform:rotate(1turn)}}",
    "import": "@import url('https://fonts.example.org/css?family=Anton'); .st0{fill:none;stroke:#000}",
    "comment": ".a{color:red} /*# sourceURL=theme-inline-css */",
    "attribute": 'img:is([sizes="auto" i], [sizes^="auto," i]) { contain-intrinsic-size: 3000px 1500px }',
}
JSON = {
    "linked data": '{"@context":"https://schema.org","@type":"Article","headline":"A bridge. A town.","author":[{"@type":"Person","name":"Ada"}]}',
    "settings": '{ "close": "Close", "next": "Next", "error": "It cannot be shown. Try again." }',
    "list": '[{"id":1,"tags":["a","b"],"on":true},{"id":2,"tags":[],"on":null}]',
}
CODE = {**JAVASCRIPT, **{f"css {k}": v for k, v in CSS.items()}, **{f"json {k}": v for k, v in JSON.items()}}


def found(text: str) -> list[str]:
    return [text[r.start : r.end] for r in find_leaks(text)]


@pytest.mark.parametrize("glue", ["\n", " ", "\n\n"])
@pytest.mark.parametrize("name", CODE)
def test_code_between_sentences_goes_whole_and_alone(name: str, glue: str) -> None:
    code = CODE[name]
    assert found(BEFORE + glue + code + glue + AFTER) == [code]


@pytest.mark.parametrize("name", CODE)
def test_code_glued_to_a_sentence_goes_whole_and_alone(name: str) -> None:
    code = CODE[name]
    if code.endswith((";", "}", ")", "/", "]")):
        assert found(BEFORE + "\n" + code + AFTER) == [code]


@pytest.mark.parametrize("name", CODE)
def test_code_at_the_start_and_at_the_end(name: str) -> None:
    code = CODE[name]
    assert found(code + "\n" + AFTER) == [code]
    assert found(BEFORE + "\n" + code) == [code]


@pytest.mark.parametrize(
    "code", ["console.log('x. y');", "var id = f('a');", "(function(){run('a');})();", "window.a = b('c');"]
)
@pytest.mark.parametrize("before", [BEFORE, BEFORE[:-1], "Brian"])
def test_code_glued_to_the_word_before_it(before: str, code: str) -> None:
    assert found(f"It went well for {before}{code} {AFTER}") == [code]


@pytest.mark.parametrize(
    ("text", "gold"),
    [
        ("A <b>bold</b> word and <a href=\"https://x.example/\" class='y'>a link</a>.", ["<b>", "</b>", "<a href=\"https://x.example/\" class='y'>", "</a>"]),
        ("One.<br/>Two. <!-- a note > here --> Three.", ["<br/>", "<!-- a note > here -->"]),
        ('Words &lt;ref name="a"&gt;note&lt;/ref&gt; more words.', ['&lt;ref name="a"&gt;', "&lt;/ref&gt;"]),
        ('Words &amp;lt;i&amp;gt;slanted&amp;lt;/i&amp;gt; more.', ["&amp;lt;i&amp;gt;", "&amp;lt;/i&amp;gt;"]),
        ('See <a href=""https://x.example/a"">this</a>.', ['<a href=""https://x.example/a"">', "</a>"]),
        ("Text <img src=a.png alt='x > y' loading=lazy> text", ["<img src=a.png alt='x > y' loading=lazy>"]),
        ("<!DOCTYPE html> <?xml version='1.0'?> words", ["<!DOCTYPE html> <?xml version='1.0'?>"]),
    ],
)  # fmt: skip
def test_only_the_tags_go(text: str, gold: list[str]) -> None:
    assert found(text) == gold


CUT_SHORT = [
    "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0], j=d.createEle",
    ".banner { padding: 1rem; color: #fff; } .banner h2 { margin: 0; column-gap:v",
    "window.fd('form', { formId: '5e43', target: document.querySelector('#a'), text: 'Sub",
]  # fmt: skip


@pytest.mark.parametrize("code", CUT_SHORT)
def test_code_that_was_cut_short_ends_where_prose_begins(code: str) -> None:
    assert found(f"{BEFORE}\n{code}\n{AFTER}") == [code]


STAYS = [
    "Watch it at https://video.example/w/I4B33b?si=zVIp65BnD7lG&t=1309 (two minutes), or at www.video.example/?list=PL_a1&index=2 later.",
    "Prices rose ;-) and fell :-( and 3 < 5 > 2, he said {in-breath} => so what?",
    "The formula $\\frac{a}{b} = \\sum_{i=1}^{n} x_i$ holds; see \\cite{smith}.",
    "Write to ada@example.org (before 5 p.m.) or see https://example.org/a?b=c&d=e#f;g for more.",
    "He looked out of the window. Document in hand, she left; the function (a dinner) had ended.",
    "Shares of Ciena <CIEN.O> rose 3%, while <ABC> fell. Let it be = so.",
    "12:01 <anna> hi there\n12:02 <bob> hello; how are you?\n12:03 * anna waves",
    "Er sagte: „Wenn (falls überhaupt) jemand kommt …“; dann ging er. {sic}",
    "図書館（としょかん）は静か；「本」を読む。{注} 価格は¥1,000〜です。",
    "Το σπίτι (το παλιό) ήταν ήσυχο· κανείς δεν μίλησε; ίσως αύριο.",
    "Дом (старый) стоял пуст; никто не пришёл. {sic} [1] (см. рис. 2).",
    "المنزل (القديم) كان هادئا؛ لم يتحدث أحد. [1]",
    "Characteristics: Intervention (n=41) Control (n=47) P value (P<.001) age (years), mean 20.41.",
    "| Name | Size |\n|------|------|\n| a_b  | 3    |\n* one\n* two\n1) three",
    "halt(8), poweroff(8) and reboot(8) are described in systemd.preset(5).",
    "R&D, AT&T; Q&A: 5 & 6. \"Quoted,\" she said: 'really?' -- yes...",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_like_code_stays(text: str) -> None:
    assert found(text) == []


TUTORIAL = """In JavaScript a function is declared with the function keyword. The code below defines a function with
one parameter, and the variable result holds the string that the function returns:

    function greet(name) {
        // build the greeting
        const result = "Hello, " + name;
        return result;
    }

Call the function with a string argument, such as greet("Ada"), and the method console.log prints the result:

    console.log(greet("Ada"));

Every developer should know that the code in this tutorial runs in any browser. A class, an object or an array can
be an argument of a function too; the API of the library is described in the next part of this JavaScript tutorial.
"""


def test_the_examples_of_a_tutorial_stay() -> None:
    assert found(TUTORIAL) == []


def test_protected_spans_are_not_touched() -> None:
    code = JAVASCRIPT["ad slot"]
    text = f"{BEFORE} {code} {AFTER} &lt;b&gt; {code}"
    first, second = text.index(code), text.rindex(code)
    assert [r.start for r in find_leaks(text, [Span(first, first + len(code))])] == [text.index("&lt;")]
    assert find_leaks(text, [Span(second, second + len(code))])[0].start == first


EDGES = [
    # a footnote before code that is glued to its sentence
    ("The lamps were lit along the quay [3].window.slots=window.slots||[];slots.push('Read. More'); More.", "window.slots=window.slots||[];slots.push('Read. More');"),
    ("The lamps were lit along the quay[3].window.slots=window.slots||[];slots.push('Read. More'); More.", "window.slots=window.slots||[];slots.push('Read. More');"),
    # selectors and where prose ends before them
    ("The county of York.article{color:red;margin:0} More.", "article{color:red;margin:0}"),
    ("See the Conservancyblockquote {border-left: 5px solid #fff;} More.", "blockquote {border-left: 5px solid #fff;}"),
    ("Words more wordsp.p1 {margin: 0; font: 12px Serif}span.s1 {font: 12px Serif} End.", ".p1 {margin: 0; font: 12px Serif}span.s1 {font: 12px Serif}"),
    ("Words. .a{color:red}reader-box{display:block} More.", ".a{color:red}reader-box{display:block}"),
    ("Words. ul > li + li ~ p, * {margin:0;padding:0} More.", "ul > li + li ~ p, * {margin:0;padding:0}"),
    ("Words. <!-- .a{color:red;margin:0} --> More.", "<!-- .a{color:red;margin:0} -->"),
    ("Words. .a{color:red;;} .b{8px 6px !important} .c{margin:0} More.", ".a{color:red;;} .b{8px 6px !important} .c{margin:0}"),
    ('Words. .a{content:"x;}y";background:url(a;b.png);color:red} More.', '.a{content:"x;}y";background:url(a;b.png);color:red}'),
    ("Words. .a{color:red}} More words.", ".a{color:red}}"),
    ("Words. /* first */ /* second */ .a{color:red;margin:0} More.", "/* first */ /* second */ .a{color:red;margin:0}"),
    ("Words. .a{color:red;margin:0} .banner-s several days", ".a{color:red;margin:0} .banner-s"),
    ("Words. .a{color:red} /* not closed", ".a{color:red}"),
    # JSON
    ('Words. {"a": "say \\"so\\"", "b": [1, -2.5e3, true], "c": {}} More.', '{"a": "say \\"so\\"", "b": [1, -2.5e3, true], "c": {}}'),
    ('Words. {"a": "one", "b": "two", "c": \nMore words here.', '{"a": "one", "b": "two", "c":'),
    ('Words. {"a": 1, "b": 2] More.', '{"a": 1, "b": 2]'),
    ("Words. {“name”: “Ada”, “age”: 36} More.", "{“name”: “Ada”, “age”: 36}"),
    ('Words. [["a","b"],["c","d"],["e","f","g","h","i","j","k","l","m","n","o","p"]] More.', '[["a","b"],["c","d"],["e","f","g","h","i","j","k","l","m","n","o","p"]]'),
    # JavaScript
    ("Words. for(var i=0;i<3;i++){run(i)} while(i--){run(-i);} More words.", "for(var i=0;i<3;i++){run(i)} while(i--){run(-i);}"),
    ("Words. var a = b ? c : d, e = [1,2].map(function(x){return x/2}); f(e); More words.", "var a = b ? c : d, e = [1,2].map(function(x){return x/2}); f(e);"),
    ("Words. switch(kind){case 'a': run(); break; default: stop();} More words.", "switch(kind){case 'a': run(); break; default: stop();}"),
    ("Words. class Box extends Shape { draw() { this.ctx.fill(); } } new Box('a'); More.", "class Box extends Shape { draw() { this.ctx.fill(); } } new Box('a');"),
    ("Words. {const slot = document.querySelector('#a'); slot.remove();} More.", "{const slot = document.querySelector('#a'); slot.remove();}"),
    ("Words. window.NREUM||(NREUM={});NREUM.info={\"a\":1}; More.", "window.NREUM||(NREUM={});NREUM.info={\"a\":1};"),
    ("Words. // set the height\n$(function(){ $('#a').height(2); }); More.", "// set the height\n$(function(){ $('#a').height(2); });"),
    ("Words. var x = f('a'); // now g(\nx.run('b');\nMore words.", "var x = f('a'); // now g(\nx.run('b');"),
    ("Words. if(a.b){ c('d') } //-->\nMore words.", "if(a.b){ c('d') } //-->"),
    ("Words. load('a').then(r => r.json()).catch(() => {}); More.", "load('a').then(r => r.json()).catch(() => {});"),
    ("Words. t=!0,n.push('it\\'s'),r=/[/\\]]+/g.test(n); s.a=b(t); More.", "t=!0,n.push('it\\'s'),r=/[/\\]]+/g.test(n); s.a=b(t);"),
    ("Words. var a = await import('b'), c = typeof d === 'e' && (f in g); h(c); More.", "var a = await import('b'), c = typeof d === 'e' && (f in g); h(c);"),
    ("Words. <!--\nvar a = b('c'); d(a);\n//--> More.", "<!--\nvar a = b('c'); d(a);\n//-->"),
    ("We like strategicif(navigator.userAgent.match(/MSIE/)){run('x');} More.", "if(navigator.userAgent.match(/MSIE/)){run('x');}"),
    ("The Tip Chart$(function() { $('#a').hide(); }); More.", "$(function() { $('#a').hide(); });"),
    ("We may (function(i,s){i['G']=s;i[s]=i[s]||[];})(window,'ga'); go on.", "(function(i,s){i['G']=s;i[s]=i[s]||[];})(window,'ga');"),
    ("It grew.console.log('a. b'); More.", "console.log('a. b');"),
    ("Nobody hurried.Quay.init('#a'); More.", "Quay.init('#a');"),
    ("Nobody hurried.ga('create', 'x', 'auto'); More.", "ga('create', 'x', 'auto');"),
    ("Nobody hurried.quay.tide = 'high'; quay.load(3); More.", "quay.tide = 'high'; quay.load(3);"),
    ("Le port reste fermé.ga('create', 'x', 'auto'); Suite.", "ga('create', 'x', 'auto');"),
    ("¡Nadie lo sabe!(function(){run('a');})(); Nada.", "(function(){run('a');})();"),
    ("เงียบๆtry{oar.init('a')}catch(e){} More.", "try{oar.init('a')}catch(e){}"),
    ("Words. player.set({a:'b'}); // note\r\nMore words.", "player.set({a:'b'}); // note"),
    ("Words. player.set({a:'b'}); // note  \nMore words.", "player.set({a:'b'}); // note"),
    # JavaScript that was cut, and quotations, tables and lists of the prose behind it
    ("Words. window.quay = {\n  id: 'd6a8\nWine lovers, there's a new shop in town.", "window.quay = {\n  id: 'd6a8"),
    ('Words. window.quay = "a"; window.box = {a: 1,\n  b: ".wide\nThey sang the word "delightful!"', 'window.quay = "a"; window.box = {a: 1,\n  b: ".wide'),
    ("| Old | run(window, 'a'); | Yes | No | Maybe |", "run(window, 'a');"),
    ("Words. (function() {\n  var a = 'b';\n  a.c = 'd';\n\n2 The paper says so.", "(function() {\n  var a = 'b';\n  a.c = 'd';"),
    ("Words. quay.run(« le port », « en bas »); More.", "quay.run(« le port », « en bas »);"),
    ("Words. for (var i = a.length; i–;) { a[i].b = 0; } More.", "for (var i = a.length; i–;) { a[i].b = 0; }"),
    # CSS that was cut
    ("Words. .a-box{color:red}\n  .a-box .b { text-transform\nMore words.", ".a-box{color:red}\n  .a-box .b { text-transform"),
    ("Words. .a-box{color:red}\n\n@quaymaster said so.", ".a-box{color:red}"),
    ("0 auto; padding: 0; } .a-box li { margin: 0; } More.", "0 auto; padding: 0; } .a-box li { margin: 0; }"),
    ("Risk, compliance, .a_row,body .b{color:red;margin:0} More.", ".a_row,body .b{color:red;margin:0}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gold"), EDGES)
def test_edges(text: str, gold: str) -> None:
    assert found(text) == [gold]


NOT_CODE = [
    'A tag that never ends <a href="x and then prose',
    "A comment that never ends <!-- and then prose <!-- twice",
    "A < b and <b and c> or <?what> and <!doctype that never ends",
    "An unknown <thing> and <x-y z> and <a b c d e f> stay here.",
    "A rule {that: is not} and a {color} and {width: } too",
    'A [list: "of"] words, {"one" two} and ["three"] more',
    "He said if (perhaps) and for (once) he meant it; let us go, class dismissed { } end",
    "var is a river; let it flow, new (old) things; return to (me)",
]


@pytest.mark.parametrize("text", NOT_CODE)
def test_what_starts_like_code_and_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "unit",
    [
        "(",
        "<",
        '"',
        "a{",
        "'",
        "/*",
        "<!--",
        "<a ",
        "f(",
        '{"a":',
        "var a=",
        "@media ",
        "&amp;",
        "//",
        "`",
        "a.b(",
        "[[",
    ],
)
def test_hostile_repetition_is_read(unit: str) -> None:
    find_leaks(unit * 20_000)


def test_a_hash_before_a_rule_costs_nothing() -> None:
    find_leaks("Words. " + "9f2c7d1e4ab83" * 40 + "#quay{margin:0 auto;padding:4px}#quay li{float:left;color:red}" * 3)


def test_unpaired_tags_of_unknown_names_go_with_their_pair() -> None:
    assert found("One <sidenote>two</sidenote> three.") == ["<sidenote>", "</sidenote>"]


TEMPLATES = [
    ("Words. [youtube https://video.example/watch?v=a1] More.", ["[youtube https://video.example/watch?v=a1]"]),
    ('Words. [contact-form-7 404 "Not found"] More.', ['[contact-form-7 404 "Not found"]']),
    ("Hello {{user.name}}, you owe {{ price | money }} today.", ["{{user.name}}", "{{ price | money }}"]),
    ("Words {% if a %}more{% endif %} words.", ["{% if a %}", "{% endif %}"]),
    ("He said [b]no[/b] and [url=https://x.example/]left[/url].", ["[b]", "[/b]", "[url=https://x.example/]", "[/url]"]),
    ('Words [quote author="Ada" time="9:27"] said [ /quote ] words.', ['[quote author="Ada" time="9:27"]', "[ /quote ]"]),
    ("来源.\n[[Category:王姓]]", ["[[Category:王姓]]"]),
    ("Cafe. Warning: count(): Parameter must be an array in /home/www/inc/tools.php on line 90\nOpen daily.", ["Warning: count(): Parameter must be an array in /home/www/inc/tools.php on line 90"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gold"), TEMPLATES)
def test_templates_and_server_errors_go(text: str, gold: list[str]) -> None:
    assert found(text) == gold


@pytest.mark.parametrize(
    "text",
    [
        "She wrote [sic] and [1], then [b] alone; [i] too, in a note [left].",
        "The set {{1, 2}, {3}} is {a {b}} and {in-breath} stays.",
        "Warning: do not swim in the harbour on line 9 of the ferry.",
    ],
)
def test_brackets_of_prose_stay(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        'Il parle. ⟦<a href="/a" title="Le &quot;vieux&quot; pont &amp; l&#x27;eau de &quot;Ada&quot;, par X">⟧Pont⟦</a>⟧ Il sort.',
        "Er spricht. ⟦<img src='/a.png' alt='Die &#39;alte&#39; Brücke &quot;am&quot; Fluss'>⟧ Er geht.",
        "She reads. ⟦&lt;b class=&quot;lead&quot;&gt;⟧Old⟦&lt;/b&gt;⟧ and ⟦<i data-a='x'>⟧new⟦</i>⟧.",
        'They read (⟦\\textlessspan class="nd"\\textgreater⟧Lord⟦\\textless/span\\textgreater⟧) twice.',
        "They read ⟦\\textless{}b\\textgreater{}⟧twice⟦\\textless{}/b\\textgreater{}⟧ and left.",
        '⟦{| class="wikitable"\n|-\n!⟧Jahr\n⟦!width=100|⟧Brücke\n⟦|-\n|⟧1901\n⟦|⟧alt\n⟦|}⟧\nSie ist zu.',
        "Words ⟦\\u003cp\\u003e⟧Old bridge⟦\\u003c/p\\u003e⟧ words.",
        "⟦&#91;caption id=&quot;a_1&quot; width=&quot;3&quot;&#93;⟧Bridge⟦&#91;/caption&#93;⟧ words.",
        'Texto ⟦[button color="red" link=http://a.example]⟧Leia⟦[/button]⟧ depois, e ⟦[gallery ids="1" title=a]⟧Fotos da ponte.',
        "Zie [de brug](⟦{{ '/brug' | relative_url }}⟧) en lees [de kaart](⟦{% link kaart.md %}⟧), en ga dan naar huis.",
        "The coin. ⟦.out .since{font-size:smaller}⟧[1811–1901] It is rare. ⟦.out{color:red}⟧ [edit] [2] The word is old.",
        "The verb. ⟦@media print{.out{display:none}}⟧[from 15th c.] It is ⟦.out{color:red}.out[data-a]{color:blue}⟧ used.",
        "Öppet ⟦\\[et\\_pb\\_image src=”https://b.example/a.jpg” title\\_text=”a” animation=”left” /\\]⟧ varje dag.",
    ],
)
def test_what_no_other_code_may_break_goes_whole(marked: str) -> None:
    text = re.sub("[⟦⟧]", "", marked)
    assert [text[leak.start : leak.end] for leak in find_leaks(text)] == re.findall("⟦(.*?)⟧", marked, re.DOTALL)


def test_commands_of_latex_for_other_characters_stay() -> None:
    assert (
        find_leaks(
            "We have $a$ \\textless $b$ and \\textlessthan, with \\textgreater 5 and {\\displaystyle f:A\\rightarrow B}."
        )
        == []
    )
