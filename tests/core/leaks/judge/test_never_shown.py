"""What no text shows goes from any text that does not speak of it; a listing in which words are set bold stays."""

import pytest

from core.leaks import find_leaks

LESSON = (
    "A class in C++\n\nThe compiler reads the header first. This code defines a class and calls its method:\n\n"
    "```cpp\n#include <iostream>\nusing namespace std;\n\nint main()\n{\n    Lamp lamp;\n    cout << lamp.name() << endl;\n    return 0;\n}\n```\n\n"
    "The method name() returns a string, and the program writes it to the console."
)
STYLES = '<style> /* Style Definitions */ table.MsoNormalTable {mso-style-name:"Tabelle"; mso-style-parent:""; font-size:9.0pt; mso-font-kerning:1.0pt;}</style>'
LICENCE = (
    '<rdf:RDF xmlns="http://web.resource.org/cc/"> <License rdf:about="http://licence.example/by/">'
    '<permits rdf:resource="http://web.resource.org/cc/Reproduction"/></License> </rdf:RDF>'
)
INJECTED = (
    'var src="data:text/javascript;base64,YWxlcnQoMSk7YWxlcnQoMik7",now=Math.floor(Date.now()/1e3);'
    "document.cookie='seen='+now;document.write('<script src=\"'+src+'\"></script>');"
)


def found(text: str) -> list[str]:
    return [text[r.start : r.end] for r in find_leaks(text)]


@pytest.mark.parametrize("code", [STYLES, LICENCE, INJECTED], ids=["styles", "licence", "injected"])
def test_it_goes_from_a_lesson_about_other_code(code: str) -> None:
    assert found(f"{LESSON}\n\n{code}\n\n{LESSON}") == [code]


def test_it_stays_where_the_text_speaks_of_it() -> None:
    text = f"Outlook writes such HTML. A mail from Microsoft Word holds this code, with its mso- properties:\n\n{STYLES}\n\n{LESSON}"
    assert found(text) == []


def test_citations_go_from_a_lesson() -> None:
    text = LESSON.replace("A class in C++", "[cite_start]A class in C++[cite: 3, 14]").replace(
        "first.", "first【8†source】."
    )
    assert found(text) == ["[cite_start]", "[cite: 3, 14]", "【8†source】"]


@pytest.mark.parametrize(
    "listing",
    [
        "ListView<Lamp> view = **new** ListView<Lamp>(**this**, R.layout.lamp\\_row, lamps);\n\nsetListView(view);\n\nview.refreshAll();",
        "**for** lamp **in** lamps:\n    lamp.dim(2)\n    shelf.put(lamp)\n    **return** shelf",
    ],
)
@pytest.mark.parametrize(
    "before", ["Lamps hang in the hall of the harbour.", "Die Lampen hängen in der Halle am Hafen."]
)
def test_a_listing_with_bold_words_stays(listing: str, before: str) -> None:
    assert found(f"{before}\n\n{listing}\n\n{before}") == []


@pytest.mark.parametrize("fence", ["```", "~~~"])
@pytest.mark.parametrize("end", ["{fence}\n\nIt stands in the hall.", ""])
def test_a_listing_between_fences_stays(fence: str, end: str) -> None:
    code = '[caption id="a_4" width="300"]The lamp[/caption]\n<div class="lamp">{{ lamp.name }}</div>\nwindow.lamps = window.lamps || [];'
    text = f"Lamps hang in the harbour.\n\n{fence}\n{code}\n{end.format(fence=fence)}"
    assert found(text if end else text[: text.index("\n<div")]) == []


def test_a_leak_between_two_listings_goes() -> None:
    code = "(adsbygoogle = window.adsbygoogle || []).push({});"
    text = f"Lamps hang in the harbour.\n\n```\nlamp on\n```\n\n{code}\n\nThey hang there at night.\n\n```\nlamp off\n```\n"
    assert found(text) == [code]


AD = "(adsbygoogle = window.adsbygoogle || []).push({});"
SLOT = "googletag.cmd.push(function() { googletag.display('div-gpt-ad-77120'); });"
LIBRARY = {
    "ja": "lamps.jsというJavaScriptライブラリがある。%sHTML5とCSS3とJavaScriptで資料を作るためのライブラリで、Gitのサブモジュールも使える。",
    "de": "Die Bibliothek lamps.js ist in JavaScript geschrieben. %sSie zeichnet mit HTML5 und CSS3, und git clone holt den Code.",
}  # fmt: skip


@pytest.mark.parametrize("call", [AD, SLOT])
@pytest.mark.parametrize("language", LIBRARY)
def test_a_call_for_advertising_goes_from_a_text_about_other_code(call: str, language: str) -> None:
    assert found(LIBRARY[language] % f"{call} ") == [call]


def test_a_call_for_advertising_stays_where_advertising_is_the_subject() -> None:
    text = f"Place the ads by hand. The script of AdSense is loaded first, and then this code fills each slot:\n\n{AD}\n\nRepeat it for every ad."
    assert found(text) == []


TEMPLATES = [
    "Vue 模板语法\n\n最简单的形式是文本插值：\n\n<span>{{ lamp }}</span>\n\n当 lamp 改变时，页面上的 {{lamp}} 也会更新。",
    "微信小程序里，列表这样写：\n\n{{lamp.name}}\n\n{{lamp.price | money}}\n\n数据来自 data。",
    'En AngularJS une liste se répète ainsi :\n\n<li ng-repeat="lamp in lamps">{{lamp.name}}</li>\n\nLe nom apparaît alors.',
]


TAGS_BESIDE = '# v-html 指令\n\n    <p>Lamp: {{ rawLamp }}</p>\n    //这个 <span> 的内容会变\n    <p>Now: <span v-html="rawLamp"></span></p>\n\nVue 会渲染出红色。'


@pytest.mark.parametrize("text", [*TEMPLATES, TAGS_BESIDE])
def test_expressions_stay_where_the_text_names_their_system(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("before", ["港口今天关闭。", "La vue du port est belle, l'angle est angulaire."])
def test_expressions_go_from_other_texts(before: str) -> None:
    assert found(f"{before}\n\n{{{{ lamp.name }}}}\n\n{before}") == ["{{ lamp.name }}"]


def test_an_escaped_caption_goes_with_its_end_from_below_a_listing() -> None:
    opening, closing = '\\[caption id="a\\_4" width="300"\\]', "\\[/caption\\]"
    listing = 'let lamp: string = "old";\nconsole.log(lamp);'
    text = f"Types in TypeScript\n\nA string is declared so:\n\n{listing}\n\n{opening}The output{closing} The compiler checks the type of each variable."
    assert found(text) == [opening, closing]
