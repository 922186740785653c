"""Code of pages: its lines, its language, and nothing that only stands beside it."""

import pytest

from core.article.blocks import BlockKind
from tests.core.page.pages import PROSE, read, removed

LINES = "count = 0\n\n    count += 1"


def code(html: str) -> list[str]:
    return [block.text for block in read(html).blocks if block.kind is BlockKind.CODE]


@pytest.mark.parametrize(
    "html",
    [
        f"<pre>{LINES}</pre>",
        f"<pre><code>{LINES}\n</code></pre>",
        "<pre><div class=line>count = 0</div><div class=line></div><div class=line>    count += 1</div></pre>",
        "<pre><code><div>count = 0</div><div><br></div><div>    count += 1</div></code></pre>",
        "<pre><code><span class=line>count = 0</span>\n<span class=line></span>\n<span class=line>    count += 1</span></code></pre>",
        "<pre><code><span class=line>count = 0</span><span class=line></span><span class=line>    count += 1</span></code></pre>",
        "<pre><code>count = 0</code><code></code><code>    count += 1</code></pre>",
        "<pre><span style='display:block'>count = 0</span><span style='display: block'></span><span style='display: block'>    count += 1</span></pre>",
        "<pre class=linenums><ol><li>count = 0</li><li></li><li>    count += 1</li></ol></pre>",
        "<pre><code><table><tr><td class=hljs-ln-numbers data-line-number=1>1</td><td>count = 0</td></tr>"
        "<tr><td class=hljs-ln-numbers>2</td><td></td></tr><tr><td class=hljs-ln-numbers>3</td><td>    count += 1</td></tr></table></code></pre>",
        f"<pre><span class=lineno>1</span>{LINES}</pre>",
        f"<pre><span class='line-numbers-rows'>1 2 3</span>{LINES}</pre>",
        "<pre><span style='user-select:none'>1 </span>count = 0\n<span style='-webkit-user-select: none'>2 </span>\n<span class=select-none>3 </span>    count += 1</pre>",
        f"<table><tr><td class=linenos><pre>1\n2\n3</pre></td><td class=code><pre>{LINES}</pre></td></tr></table>",
        "<table class=file><tr><td class='blob-num' data-line-number=1>1</td><td class='blob-code'>count = 0</td></tr>"
        "<tr><td class='blob-num'>2</td><td class='blob-code'></td></tr><tr><td class='blob-num'>3</td><td class='blob-code'>    count += 1</td></tr></table>",
        "<div class='syntaxhighlighter'><table><tr>\n<td class='gutter'><div class='line'>1</div><div class=line>2</div><div class=line>3</div></td>\n"
        "<td class='code'><div class=container>\n<div class='line'><code>count = 0</code></div>\n<div class=line></div>\n<div class='line'><code>    </code><code>count += 1</code></div>\n</div></td></tr></table></div>",
        "<div><code style='white-space: pre'>\ncount = 0\n\n    count += 1\n</code></div>",
        "<div class='cm-content'><div class='cm-line'>count = 0</div><div class='cm-line'><br></div><div class='cm-line'>    count += 1</div></div>",
        "<table class=lntable><tr><td class=lntd><pre><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td>"
        "<td class=lntd><pre><code><span class=line>count = 0\n</span><span class=line>\n</span><span class=line>    count <b>+=</b> 1\n</span></code></pre></td></tr></table>",
        f"<pre><button>Copy</button>{LINES}</pre>",
        "<pre><span>count = 0</span>\n\n<font>    count <u>+=</u> 1</font></pre>",
    ],
)  # fmt: skip
def test_lines_without_numbers(html: str) -> None:
    assert code(f"{PROSE}{html}") == [LINES]


@pytest.mark.parametrize(
    "html",
    [
        "<div>\n<div><code>a = the_first_of(all, the, ships, of, the, night)</code></div>\n<div><code>b = the_last_of(all, the, ships, of, the, night)</code></div>\n</div>",
        "<div style='display:grid'><code>a = the_first_of(all, the, ships, of, the, night)</code> <code>b = the_last_of(all, the, ships, of, the, night)</code></div>",
        "<pre style='display:flex'><code>a = the_first_of(all, the, ships, of, the, night)</code><code>b = the_last_of(all, the, ships, of, the, night)</code></pre>",
    ],
)
def test_lines_in_boxes_of_their_own(html: str) -> None:
    assert code(f"{PROSE}{html}") == [
        "a = the_first_of(all, the, ships, of, the, night)\nb = the_last_of(all, the, ships, of, the, night)"
    ]


def test_items_that_are_names_of_things_are_no_lines() -> None:
    assert code("<ul><li><code>--help</code></li><li><code>--version</code></li></ul>") == []
    assert code("<p><code>a</code> and <code>b</code></p><div><code>c</code></div>") == []


def test_a_prompt_that_cannot_be_selected_goes_and_code_that_is_typed_stays() -> None:
    html = f"{PROSE}<pre><span style='user-select: none'>$ </span>ls 12\n<span class='number'>12</span></pre>"
    assert code(html) == ["ls 12\n12"]
    assert ("page furniture", "$ ") in removed(html) or any("$" in text for _, text in removed(html))


def test_a_gutter_that_holds_words_stays() -> None:
    assert (
        "read me"
        in read(f"{PROSE}<p><span class=gutter>read me, for I am a sentence of this text</span></p>").blocks[-1].text
    )


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<pre><code class='language-python'>x</code></pre>", "python"),
        ("<pre class='lang-c++ s-code'>x</pre>", "c++"),
        ("<pre data-lang=rust>x</pre>", "rust"),
        ("<div class='highlight highlight-source-shell'><pre>x</pre></div>", "shell"),
        ("<div class='highlight-python3 notranslate'><div class=highlight><pre>x</pre></div></div>", "python3"),
        ("<pre class='brush: js; gutter: false'>x</pre>", "js"),
        ("<pre class='sourceCode haskell'>x</pre>", "haskell"),
        ("<pre><code class='hljs css'>x</code></pre>", "css"),
        ("<pre><code class='language-plaintext'>x</code></pre>", ""),
        ("<pre class='code'>x</pre>", ""),
        ("<pre class='language-&lt;b&gt;'>x</pre>", ""),
    ],
)
def test_languages(html: str, language: str) -> None:
    assert read(f"{PROSE}{html}").blocks[-1].language == language
