"""What the core says is found among its texts and said in the reader's language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import core
import resources
from core import errors
from core.article import purposes
from core.errors import WinnowError
from core.leaks import shortcode_uses, tag_uses
from core.page.content import controls, likeness, lines, things, wording
from gui.language.core_words import said, translated
from gui.language.languages import Translated
from gui.language.speech import speak

_ERRORS = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, WinnowError)}


@pytest.fixture(autouse=True)
def speaking() -> Iterator[None]:
    speak(Translated("de"))
    yield
    speak(None)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("advertising call, not part of the article", "Werbeaufruf, nicht Teil des Artikels"),
        ("1,071 characters of a script element", "1.071 Zeichen von einem script-Element"),
        ("1 word", "1 Wort"),
        ("12 words, 3 of them in links; a word in it says so", "12 Wörter, 3 davon in Links; ein Wort darin sagt es"),
        ("“a film.txt” is a sound file, not an article in text or HTML.", "„a film.txt“ ist eine Tondatei, kein Artikel in Text oder HTML."),
        ("There is no file “x. Open it.txt”. It may have been moved or renamed.", "Es gibt keine Datei „x. Open it.txt“. Sie wurde vielleicht verschoben oder umbenannt."),
        ("start moved by 3 characters; 12 tags", "Anfang um 3 Zeichen verschoben; 12 Tags"),
        ("guessed from the letters: traditional Chinese", "aus den Buchstaben geraten: traditionelles Chinesisch"),
        ("commands to show a map, to play sound and more (shortcodes) that the site did not carry out", "Befehle (Shortcodes), die die Website nicht ausführte: eine Karte zeigen, Ton abspielen und mehr"),
    ],
)  # fmt: skip
def test_texts_are_said(english: str, german: str) -> None:
    assert said(english) == german


def test_what_is_none_of_its_texts_stays_as_it_is() -> None:
    for words in ("", "no such text", "a film.txt", "No such file or directory", "x" * 5000, ", " * 300):
        assert said(words) == words


def test_in_english_nothing_changes() -> None:
    speak(None)
    assert said("advertising call, not part of the article") == "advertising call, not part of the article"


def _filled(node: ast.expr) -> str | None:
    """Give a text of the source with samples for its values; None for what is no text."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            assert isinstance(part, ast.FormattedValue)
            name = ast.unparse(part.value)
            number = part.format_spec is not None or any(word in name for word in ("LIMITS", "len(", ">>", "count"))
            parts.append("7" if number else "a feed" if "what" in name or "[0]" in name else _SAMPLES.get(name, "qq"))
    return "".join(parts)


_SAMPLES = {
    "by": "",
    "more": "",
    "which": "“qq” in “qq”",
    "where": "The record",
    "size": "7 pages",
    "sentence": "Nothing was changed.",
}
"""What stands for some values, which are texts of the core."""


def _raised() -> Iterator[tuple[str, str]]:
    """Yield what errors of the core say, with where."""
    for path in Path(core.__file__).parent.rglob("*.py"):
        if path.parent.name in ("cli", "engines"):
            continue  # they talk to the terminal
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ERRORS:
                for argument in node.args:
                    if text := _filled(argument):
                        yield f"{path.name}:{node.lineno}", text


def test_every_error_of_the_core_is_among_its_texts() -> None:
    raised = list(_raised())
    assert len(raised) > 150
    assert [(where, text) for where, text in raised if translated(text) is None] == []


def test_every_name_of_a_part_is_among_its_texts() -> None:
    names = {one for thing in things._THINGS for one in thing}
    names |= set(wording.TAGS.values()) | set(wording.ROLES.values()) | set(wording.FALLBACKS.values())
    names |= set(wording.BY_TAG.values()) | set(wording.BY_ROLE.values()) | set(wording.WORDLESS.values())
    names |= set(wording._NAMED.values()) | {words for table in wording._CLOSER.values() for _, words in table}
    names |= set(likeness._PHRASES.values()) | {words for table in likeness._CLOSER.values() for _, words in table}
    names |= set(purposes._NAMES) | set(purposes._CALLED.values())
    names |= set(tag_uses.USES.values()) | {
        tag_uses.reason_of(name, cut=cut) for name in ("", *tag_uses.USES) for cut in (True, False)
    }
    names |= {shortcode_uses.of_forum(name) for name in ("", *shortcode_uses._FORUM_USES)}
    names |= {shortcode_uses.command([name], "shortcode") for name in ("", *shortcode_uses._COMMANDS)}
    assert sorted(name for name in names if name and translated(name) is None) == []
    assert controls
    assert lines


def test_what_is_said_of_the_samples_is_among_its_texts() -> None:
    seen = 0
    for path in (Path(resources.__file__).parent / "samples").iterdir():
        article = core.open_article(str(path))
        texts = [text for one in (*article.removals, *article.suspected) for text in (one.reason, one.detail)]
        texts += [article.source.encoding_reason, *(origin for _, origin in article.metadata.origins)]
        seen += len(texts)
        assert [text for text in texts if text and translated(text) is None] == []
    assert seen > 20
