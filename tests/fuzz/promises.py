"""What holds for any input; each promise raises ``BrokenError`` where it does not."""

from __future__ import annotations

import re
import traceback
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt

from core.article.article import Article, State
from core.article.correction import Decision
from core.article.source import MediaType, Source
from core.article.span import is_partition
from core.cleaning.check import misplaced_words
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean
from core.errors import NoArticleError, WinnowError
from core.export import FORMS
from core.prose.markdown.front_matter import front_matter
from tests.fuzz.inputs import Case

_LETTER = re.compile(r"[^\W_]")
_MOST = 400


class BrokenError(AssertionError):
    """A promise is broken; the message is its name."""


def check(case: Case) -> None:
    """See whether an input keeps every promise.

    Raises:
        BrokenError: with the name of the first that is broken.
    """
    source = case.source()
    if source is None:
        return
    article = clean(source, case.threshold)
    _whole(article)
    if source.media_type is MediaType.TEXT:
        _same_again(article)
    elif source.media_type is MediaType.MARKDOWN and not article.removals:
        _all_of_markdown(article)
    for form in FORMS.values() if case.exported else ():
        form.write(article)
    if case.decisions:
        _decisions(article, case)


def broken(case: Case) -> str | None:
    """Give the name of the promise that an input breaks; of an exception what was raised and where; else None."""
    try:
        check(case)
    except BrokenError as error:
        return str(error)
    except NoArticleError:
        return None  # a page may hold none, and says so
    except WinnowError as error:
        return f"refused-{type(error).__name__}"
    except Exception as error:  # any at all breaks a promise
        last = traceback.extract_tb(error.__traceback__)[-1]
        words = "-".join(re.findall(r"[a-z]+", str(error))[:6]) if isinstance(error, AssertionError) else ""
        return f"{type(error).__name__}-{Path(last.filename).stem}-{last.lineno}-{words}".rstrip("-")
    return None


def _whole(article: Article) -> None:
    """Every character is on record once, and structure holds no words; in plain text what is kept is what is shown."""
    text = article.source.text
    segments = article.segments()
    if not is_partition([(start, end) for start, end, _ in segments], len(text)):
        raise BrokenError("partition")
    if misplaced_words(article):
        raise BrokenError(f"words-in-structure-{article.source.media_type.name.lower()}")
    if article.source.media_type is MediaType.TEXT:
        kept = "".join(text[start:end] for start, end, state in segments if state is State.KEPT)
        if "".join(kept.split()) != "".join(article.text.split()):
            raise BrokenError("kept-is-not-shown")


def _same_again(article: Article) -> None:
    once = article.text
    if not once.strip("\0\ufeff \n"):
        return
    again = clean(Source(once.encode("utf-8", "surrogatepass"), once, "q", MediaType.TEXT), article.threshold)
    if again.text != once:
        raise BrokenError("second-cleaning-differs")


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.letters: Counter[str] = Counter()

    def handle_data(self, data: str) -> None:
        self.letters.update(_LETTER.findall(data))


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": _MOST}).enable(["table", "strikethrough"])


def shown_letters(markdown: str) -> Counter[str]:
    """Give the letters and digits that markdown-it shows of a text, as a page."""
    found = front_matter(markdown)
    reader = _Shown()
    reader.feed(_parser().render(markdown[found[1].end :] if found else markdown))
    reader.close()
    return reader.letters


def _all_of_markdown(article: Article) -> None:
    """What another reader shows is shown or removed; fewer removals, fewer ways for the parse to differ."""
    text = article.source.text
    if "$" in text or "[^" in text:  # the other reader knows neither formulas nor footnotes
        return
    if shown_letters(text) - Counter(_LETTER.findall(article.text)):
        raise BrokenError("markdown-loses-letters")


def _decisions(article: Article, case: Case) -> None:
    corrections = case.corrections()
    decided = decide(article, corrections)
    size = len(article.source.text)
    if len(decided.shortfalls) != sum(one.span.start >= size for one in corrections):
        raise BrokenError("a-decision-was-left-out")
    _whole(decided)
    removed = [(one.start, one.end) for one in decided.removals]
    for one in decided.corrections:
        if one.decision is Decision.REMOVE and one.span not in removed:
            raise BrokenError("a-decision-did-not-remove")
        if one.decision is Decision.KEEP and any(
            start < one.span.end and one.span.start < end for start, end in removed
        ):
            raise BrokenError("a-decision-did-not-keep")
    again = decide(article, decided.corrections)
    if (again.text, again.removals) != (decided.text, decided.removals):
        raise BrokenError("settled-decisions-differ")
    if decide(article, ()) is not article:
        raise BrokenError("undo-differs")
