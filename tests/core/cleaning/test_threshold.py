"""One threshold: what is as likely goes, what is less likely is suspected and stays."""

import math
from collections.abc import Callable, Sequence

import pytest

from core import SUSPECTED_FROM, THRESHOLD, Article, Kind, Removal, Span, State, clean_text, open_article
from core.export.report import report
from core.leaks import find_leaks
from core.leaks.piece import Piece

PROSE = "The ferry was late again, and nobody on the quay minded. A dog slept under the bench."
SCRIPT = "if (tide > 3) { gate.close(); }"
STYLE = ".gate { color: red; margin: 0 auto; }"
Make = Callable[..., Article]


def plain(threshold: float, script: str = SCRIPT, style: str = STYLE) -> Article:
    return clean_text(f"{PROSE} {script} {PROSE}\n\n{PROSE} {style} {PROSE}", threshold=threshold)


def markdown(threshold: float, script: str = SCRIPT, style: str = STYLE) -> Article:
    text = f"# Head\n\n{PROSE} {script} {PROSE}\n\n- {PROSE}\n- {PROSE} {style} {PROSE}\n"
    return open_article(text.encode(), name="a.md", threshold=threshold)


def page(threshold: float, script: str = SCRIPT, style: str = STYLE) -> Article:
    long = f"{PROSE} " * 6
    text = (
        f"<html><body><nav>Home</nav><article><p>{long}</p><p>{long} {script.replace('>', '&gt;')} {PROSE}</p>"
        f"<p>{long}</p><p><em>{PROSE}</em> {style} {PROSE}</p></article><script>var a = 1;</script></body></html>"
    )
    return open_article(text.encode(), name="a.html", threshold=threshold)


MAKES = pytest.mark.parametrize("make", [plain, markdown, page])


def always(monkeypatch: pytest.MonkeyPatch, sure: float) -> None:
    """Let the judge be as sure of every piece."""
    monkeypatch.setattr("core.leaks.probabilities", lambda text, pieces: [sure] * len(pieces))


def texts(article: Article, suspected: bool) -> list[str]:
    found = article.suspected if suspected else article.removals
    return [article.source.text[one.start : one.end] for one in found if one.detector != "page"]


@MAKES
@pytest.mark.parametrize(("script", "style"), [(SCRIPT, ""), ("", STYLE)])
def test_a_piece_goes_at_its_confidence_and_is_suspected_above_it(make: Make, script: str, style: str) -> None:
    usual = make(THRESHOLD, script, style)
    (one,) = (removal for removal in usual.removals if removal.detector != "page")
    assert one.kind is (Kind.SCRIPT if script else Kind.STYLE)
    assert usual.suspected == ()
    exactly = make(one.confidence, script, style)
    assert (exactly.removals, exactly.suspected) == (usual.removals, ())
    above = make(one.confidence + 0.0005, script, style)
    assert above.suspected == (one,)
    assert one not in above.removals


@MAKES
def test_what_is_suspected_stays_in_the_text_and_in_what_is_kept(make: Make) -> None:
    article = make(1)
    assert len(texts(article, suspected=True)) == 2
    assert texts(article, suspected=False) == []
    assert SCRIPT in article.text
    assert STYLE in article.text
    kept = [s for s in article.segments() if s.state is State.KEPT]
    for one in article.suspected:
        assert any(s.start <= one.start and one.end <= s.end for s in kept)
        assert article.text[article.text_offset(one.start)] == article.source.text[one.start]
    usual = make(THRESHOLD)
    assert usual.source.text == article.source.text
    assert SCRIPT not in usual.text


def test_what_a_page_holds_besides_its_article_goes_at_any_threshold() -> None:
    removed = page(1).removals
    assert {removal.detector for removal in removed} == {"page"}
    assert {removal.kind for removal in removed} == {Kind.FURNITURE, Kind.SCRIPT}
    assert set(removed) < set(page(THRESHOLD).removals)


def test_the_article_says_its_threshold() -> None:
    assert plain(0.75).threshold == 0.75
    assert clean_text(PROSE).threshold == THRESHOLD


def test_what_is_hardly_code_is_not_mentioned(monkeypatch: pytest.MonkeyPatch) -> None:
    for sure, suspected in ((SUSPECTED_FROM - 0.01, 0), (SUSPECTED_FROM, 2), (0.49, 2)):
        always(monkeypatch, sure)
        article = plain(THRESHOLD)
        assert len(article.suspected) == suspected
        assert article.removals == ()
        assert [one.confidence for one in article.suspected] == [sure] * suspected
    always(monkeypatch, 0.15)
    assert len(plain(0.1).removals) == 2
    assert plain(0.1).suspected == ()


def test_what_the_last_reading_makes_of_a_piece_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    # The style is likely only once the script is gone.
    def sure(text: str, pieces: Sequence[Piece]) -> list[float]:
        return [0.9 if piece.kind is Kind.SCRIPT else 0.4 if len(pieces) > 1 else 0.6 for piece in pieces]

    monkeypatch.setattr("core.leaks.probabilities", sure)
    article = plain(0.5)
    assert [one.kind for one in article.removals] == [Kind.SCRIPT, Kind.STYLE]
    assert article.suspected == ()


def test_suspected_code_may_go_over_several_lines_and_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    always(monkeypatch, 0.4)
    code = "function rise(x) {\n  return x + 1;\n}\n\nvar tide = rise(3);"
    (one,) = clean_text(f"{PROSE}\n{code}\n{PROSE}").suspected
    assert clean_text(f"{PROSE}\n{code}\n{PROSE}").source.text[one.start : one.end] == code
    long = f"{PROSE} " * 6
    inside = "var tide = <b>rise</b>(3, 'x'); gate.close(now);"
    html = f"<html><body><article><p>{long}</p><p>{long} {inside} {PROSE}</p><p>{long}</p></article></body></html>"
    article = open_article(html.encode(), name="a.html")
    assert [html[s.start : s.end] for s in article.suspected] == [inside]


def test_no_reading_is_spent_on_what_is_suspected(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(text: str, protected: Sequence[Span] = (), threshold: float = THRESHOLD) -> list[Removal]:
        read.append(text)
        return find_leaks(text, protected, threshold)

    monkeypatch.setattr("core.cleaning.pipeline.find_leaks", counted)
    plain(THRESHOLD)
    assert len(read) == 2
    read.clear()
    assert len(plain(1).suspected) == 2
    assert len(read) == 1


@MAKES
@pytest.mark.parametrize("threshold", [0.05, 0.3, 0.5, 0.8, 1.0])
def test_cleaning_what_was_cleaned_changes_nothing(make: Make, threshold: float) -> None:
    again = clean_text(make(threshold).text, threshold=threshold)
    assert again.removals == ()


@pytest.mark.parametrize("threshold", [0, -0.1, 1.0001, math.nan, math.inf, -math.inf])
def test_a_threshold_out_of_range_is_an_error(threshold: float) -> None:
    with pytest.raises(ValueError, match=r"threshold must be above 0 and at most 1, not "):
        clean_text(PROSE, threshold=threshold)
    with pytest.raises(ValueError, match="threshold"):
        open_article("no such file", threshold=threshold)


def test_the_report_lists_what_is_suspected() -> None:
    article = plain(1)
    made = report(article)
    assert made["report"]["form"] == 1
    assert made["threshold"] == 1.0
    assert made["removals"] == []
    assert [one["text"] for one in made["suspected"]] == [SCRIPT, STYLE]
    assert made["suspected"][0] == {
        "start": article.suspected[0].start,
        "end": article.suspected[0].end,
        "kind": "script",
        "confidence": article.suspected[0].confidence,
        "reason": article.suspected[0].reason,
        "detail": article.suspected[0].detail,
        "detector": article.suspected[0].detector,
        "text": SCRIPT,
    }


def test_white_space_that_the_article_will_not_have_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(text: str, protected: Sequence[Span] = (), threshold: float = THRESHOLD) -> list[Removal]:
        read.append(text)
        return find_leaks(text, protected, threshold)

    monkeypatch.setattr("core.cleaning.pipeline.find_leaks", noted)
    text = " \n\t One line. \t\nAnother.\r\n \n\r\n  \n    A third, indented.\rA fourth.  \r\nA fifth. \n\n "
    article = clean_text(text)
    assert read == ["One line.\nAnother.\n\n    A third, indented.\nA fourth.\nA fifth."]
    assert article.text == read[0]
    assert article.source.text == text
