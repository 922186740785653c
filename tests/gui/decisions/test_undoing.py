"""A thousand decisions, taken back and made again, come to the same state: in the window, in the store, in the article."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from core import clean_text
from core.article.article import Article
from core.article.correction import Correction, effective
from core.article.reach import Reach
from core.article.removal import Kind
from core.article.span import Span
from core.cleaning.decided import decide
from core.corrections.store import Store
from gui.articles.current_article import CurrentArticle
from gui.decisions.undo_commands import Decisions
from gui.jobs.openings import Opening
from gui.widgets.notices import NoticeBar

SCRIPT = 'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);'
TEXT = " ".join(f"Sentence {n} of a long letter about the harbour. {SCRIPT if n % 5 == 0 else ''}" for n in range(40))


class InstantJobs(QObject):
    """Jobs that are done when they are asked for, by the core itself."""

    opened = Signal(object, object, float, bool)
    read_again = Signal(object, object, float)
    failed = Signal(object, object)

    def __init__(self, session: CurrentArticle) -> None:
        super().__init__()
        self._session = session
        self._machine = clean_text(TEXT)

    def is_read_again(self, article: Article) -> bool:
        """Never is anything under way."""
        return False

    def threshold_of(self, article: Article) -> float:
        """Give the article's own."""
        return article.threshold

    def reach_of(self, article: Article) -> Reach:
        """Give the article's own."""
        return article.reach

    def read_again_as(self, article: Article, opening: Opening) -> None:
        """Carry the corrections out at once."""
        made = decide(self._machine, opening.corrections or ())
        self._session.refresh(made, 0.0)
        self.read_again.emit(article, made, 0.0)


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> tuple[Decisions, CurrentArticle, Path]:
    session, bar, path = CurrentArticle(), NoticeBar(), tmp_path / "corrections.sqlite"
    qtbot.addWidget(bar)
    decisions = Decisions(session, InstantJobs(session), bar, path, session)  # type: ignore[arg-type]
    session.show(clean_text(TEXT))
    return decisions, session, path


def act(decisions: Decisions, session: CurrentArticle, rng: random.Random) -> None:
    """Decide something, undo or redo."""
    choice = rng.random()
    stays = [n for n, piece in enumerate(session.pieces) if not piece.suspected]
    start = rng.randrange(len(TEXT) - 30)
    if choice < 0.2:
        decisions.undo()
    elif choice < 0.3:
        decisions.redo()
    elif choice < 0.5 and stays:
        decisions.restore(rng.choice(stays))
    elif choice < 0.6 and stays:
        decisions.relabel(rng.choice(stays), rng.choice(list(Kind)))
    elif choice < 0.7 and stays:
        decisions.resize(rng.choice(stays), Span(start, start + rng.randint(1, 30)))
    else:
        decisions.remove(Span(start, start + rng.randint(1, 30)), rng.choice(list(Kind)))


def state(session: CurrentArticle) -> tuple[str, object, object]:
    assert session.article is not None
    return session.article.text, session.article.removals, session.article.corrections


def kept(session: CurrentArticle, path: Path) -> tuple[Correction, ...]:
    """Give what the store knows, as it comes to."""
    assert session.article is not None
    return effective(Store(path).known(session.article.source).corrections, len(TEXT))


@pytest.mark.slow
def test_a_thousand_decisions_can_be_undone_and_redone(made: tuple[Decisions, CurrentArticle, Path]) -> None:
    decisions, session, path = made
    first = state(session)
    rng = random.Random(5)
    for _ in range(1_000):
        act(decisions, session, rng)
    while decisions.redo_words():
        decisions.redo()
    last = state(session)
    assert kept(session, path) == last[2]
    while decisions.undo_words():
        decisions.undo()
    assert state(session) == first
    assert kept(session, path) == ()
    while decisions.redo_words():
        decisions.redo()
    assert state(session) == last
    assert kept(session, path) == last[2]


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), st.integers(1, 25))
def test_undoing_goes_back_through_every_state(
    made: tuple[Decisions, CurrentArticle, Path], seed: int, number: int
) -> None:
    decisions, session, _ = made
    rng = random.Random(seed)
    stack = decisions.stack()
    assert stack is not None
    stack.clear()
    states = [state(session)]
    while len(states) <= number:
        start = rng.randrange(len(TEXT) - 30)
        decisions.remove(Span(start, start + rng.randint(1, 30)), rng.choice(list(Kind)))
        states.append(state(session))
    for expected in reversed(states[:-1]):
        decisions.undo()
        assert state(session) == expected
    for expected in states[1:]:
        decisions.redo()
        assert state(session) == expected
