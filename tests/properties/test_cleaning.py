"""What holds for any text."""

from hypothesis import example, given
from hypothesis import strategies as st

from core import THRESHOLD, State, UnreadableError, clean_text
from core.article.reach import Reach
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from core.loading import load_bytes

CODE = (
    "window.slots=window.slots||[];slots.push('Read. More');",
    "(function(d){var s=d.createElement('script');s.src='//cdn.example.org/x.js';d.body.appendChild(s);})(document);",
    ".embed-box {position: relative; height: 0;} .embed-box iframe { width: 100%; }",
    '{"@context":"https://schema.org","@type":"Article","headline":"A bridge. A town."}',
    '<div class="ad" id="slot-1">',
)
PROSE = (
    "The harbour was quiet that morning, and nobody hurried.",
    "Über die Brücke ging niemand mehr; das Wasser stand zu hoch.",
    "Les pêcheurs attendaient, comme tous les jours, la marée du soir.",
    "Рыбаки ждали вечернего прилива, и никто не спешил.",
    "漁師たちは夕方の潮を静かに待っていた。",
    "كان الميناء هادئا في ذلك الصباح.",
)
FRAGMENTS = st.sampled_from([*CODE, *PROSE, "{", "}", "(", ")", ";", "<b>", "</b>", "&lt;", "&amp;", "'", '"', "`", "//", "/*", "*/", "\n", " ", "\r\n", "\0", "😀", "var ", "a.b(", "\ud800"])  # fmt: skip


THRESHOLDS = st.sampled_from([0.05, 0.3, THRESHOLD, 0.8, 1.0])


def check(text: str, threshold: float = THRESHOLD) -> None:
    try:
        article = clean_text(text, threshold=threshold)
    except UnreadableError:
        return
    segments = article.segments()
    assert "".join(text[s.start : s.end] for s in segments) == text
    kept = "".join(text[s.start : s.end] for s in segments if s.state is State.KEPT)
    assert "".join(article.text.split()) == "".join(kept.split())
    if article.text.strip("\0\ufeff \n"):
        assert clean_text(article.text, threshold=threshold).text == article.text


@given(st.lists(FRAGMENTS, max_size=14).map("".join), THRESHOLDS)
@example("a<b>b</b>c", THRESHOLD)
def test_fragments_of_everything(text: str, threshold: float) -> None:
    check(text, threshold)


@given(st.text(max_size=120))
def test_any_unicode(text: str) -> None:
    check(text)


@given(
    st.lists(st.sampled_from(PROSE), min_size=1, max_size=3),
    st.sampled_from(CODE),
    st.lists(st.sampled_from(PROSE), min_size=1, max_size=3),
    st.sampled_from(["\n", " ", "\n\n"]),
    st.sampled_from(["\n", " ", "\n\n"]),
)
def test_own_code_between_own_prose_goes_to_the_letter(
    before: list[str], code: str, after: list[str], left: str, right: str
) -> None:
    head, tail = " ".join(before), " ".join(after)
    article = clean_text(head + left + code + right + tail)
    assert [article.source.text[r.start : r.end] for r in article.removals] == [code]


TAGS = st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<ul><li>", "</ul>", "<b>", "</i>", "<script>", "</script>", "<style>", "<!--", "-->", "<pre>", "</pre>", "&amp;", "&#x41;", "<img src=x>", "<br>", "<h1>", "</h1>", "<a href='b'>", "<svg>", "<template>", "<select><option>", "<title>", "words ", "\n"])  # fmt: skip


@given(st.lists(st.one_of(TAGS, FRAGMENTS), max_size=25).map("".join), THRESHOLDS, st.sampled_from(Reach))
def test_any_page_is_a_partition(text: str, threshold: float, reach: Reach) -> None:
    source = Source(text.encode("utf-8", "surrogatepass"), text, "x.html", MediaType.HTML)
    article = clean(source, threshold, reach)
    assert "".join(text[s.start : s.end] for s in article.segments()) == text
    assert all(one.confidence >= reach.least for one in article.removals if one.kind is Kind.FURNITURE)


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    try:
        source = load_bytes(data, name="x")
    except UnreadableError:
        return
    clean(source)
