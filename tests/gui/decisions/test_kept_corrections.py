"""Many decisions at once are kept in turns, so that the window stays free; none is lost and none outlives an undo."""

from pathlib import Path

import pytest

from core import Kind, Span
from core.article.correction import remove
from core.article.source import MediaType, Source
from core.corrections.store import Store
from gui.decisions.kept_corrections import KeptCorrections
from gui.widgets.notices import NoticeBar

TEXT = " ".join(f"word{number}" for number in range(400))
SOURCE = Source(TEXT.encode(), TEXT, "words.txt", MediaType.TEXT)
MANY = [remove(Span(at, at + 4), Kind.TEXT) for at in range(0, 800, 8)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.sqlite"


@pytest.fixture
def kept(qtbot: object, path: Path) -> KeptCorrections:
    notices = NoticeBar()
    qtbot.addWidget(notices)  # type: ignore[attr-defined]
    return KeptCorrections(path, notices)


def there(path: Path) -> list[Span]:
    with_store = Store(path)
    try:
        return [one.span for one in with_store.known(SOURCE).corrections]
    finally:
        with_store.close()


def test_few_are_kept_at_once(kept: KeptCorrections, path: Path) -> None:
    numbers = kept.add(SOURCE, MANY[:3])
    assert all(number is not None and number > 0 for number in numbers)
    assert not kept.is_waiting()
    assert there(path) == [one.span for one in MANY[:3]]


def test_many_are_kept_in_turns_and_in_order(kept: KeptCorrections, path: Path, qtbot: object) -> None:
    numbers = kept.add(SOURCE, MANY)
    assert len(set(numbers)) == len(MANY)
    assert kept.is_waiting()
    assert there(path) == []
    later = kept.add(SOURCE, [remove(Span(900, 904), Kind.TEXT)])  # behind those that wait
    qtbot.waitUntil(lambda: not kept.is_waiting())  # type: ignore[attr-defined]
    assert there(path) == [*(one.span for one in MANY), Span(900, 904)]
    kept.take_back([*numbers[50:], *later])
    assert there(path) == [one.span for one in MANY[:50]]


def test_what_is_taken_back_before_its_turn_is_never_kept(kept: KeptCorrections, path: Path, qtbot: object) -> None:
    numbers = kept.add(SOURCE, MANY)
    qtbot.waitUntil(lambda: len(there(path)) >= 16)  # type: ignore[attr-defined]
    kept.take_back(numbers)
    assert not kept.is_waiting()
    qtbot.wait(20)  # type: ignore[attr-defined]  # nothing is left to be done
    assert there(path) == []


def test_what_waits_is_kept_when_the_window_closes(kept: KeptCorrections, path: Path) -> None:
    kept.add(SOURCE, MANY)
    kept.finish()
    assert there(path) == [one.span for one in MANY]
