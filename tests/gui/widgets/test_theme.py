"""Themes are readable, and kinds are told apart by more than colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from core.article.removal import Kind
from gui.panes.original import painting
from gui.panes.original.overview import FORMS
from gui.widgets import theme


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [c / 255 for c in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("chosen", theme.Theme)
@pytest.mark.parametrize("kind", Kind)
def test_text_on_a_highlight_is_readable(chosen: theme.Theme, kind: Kind) -> None:
    colours = theme.kind_colours(kind, chosen)
    assert _contrast(colours.foreground, colours.background) >= 4.5


@pytest.mark.parametrize("chosen", theme.Theme)
@pytest.mark.parametrize("kind", Kind)
def test_a_line_without_a_ground_is_seen_on_paper(chosen: theme.Theme, kind: Kind) -> None:
    # Suspected code has only its line; 3 is what WCAG asks of a graphical object.
    assert _contrast(theme.kind_colours(kind, chosen).line, theme.COLOURS[chosen].paper) >= 3


@pytest.mark.parametrize("chosen", theme.Theme)
@pytest.mark.parametrize("kind", Kind)
def test_a_line_is_seen_on_the_ground_of_its_kind(chosen: theme.Theme, kind: Kind) -> None:
    colours = theme.kind_colours(kind, chosen)
    assert _contrast(colours.line, colours.background) >= 3


@pytest.mark.parametrize("chosen", theme.Theme)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("share", [painting.LIT, painting.BAND, painting.BAND_LIT])
def test_text_is_readable_where_it_is_lit_or_folded(chosen: theme.Theme, kind: Kind, share: float) -> None:
    colours = theme.kind_colours(kind, chosen)
    ground, line = (QColor(value).getRgb()[:3] for value in (colours.background, colours.line))  # type: ignore[index]
    mixed = QColor(*(round(one * (1 - share) + other * share) for one, other in zip(ground, line, strict=True)))
    assert _contrast(colours.foreground, mixed.name()) >= 4.5


def test_kinds_of_one_pattern_differ_in_the_overview() -> None:
    assert len({(theme.kind_colours(kind).pattern, FORMS[kind]) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize("chosen", theme.Theme)
def test_the_pressed_level_is_seen_by_its_frame(chosen: theme.Theme) -> None:
    c = theme.COLOURS[chosen]
    assert _contrast(c.accent, c.window) >= 3
    assert _contrast(c.ink, c.chosen) >= 4.5


@pytest.mark.parametrize("chosen", theme.Theme)
def test_text_of_the_window_is_readable(chosen: theme.Theme) -> None:
    c = theme.COLOURS[chosen]
    for ground in (c.window, c.paper, c.code):
        for ink in (c.ink, c.faint, c.accent):
            assert _contrast(ink, ground) >= 4.5, (ink, ground)
    assert _contrast(c.ink, c.chosen) >= 4.5


def test_every_kind_has_a_name() -> None:
    names = [theme.kind_label(kind) for kind in Kind]
    assert len(set(names)) == len(Kind)


@pytest.mark.parametrize("chosen", theme.Theme)
def test_a_theme_sets_the_palette(qapp: QApplication, chosen: theme.Theme) -> None:
    theme.apply_theme(qapp, chosen)
    assert theme.current_theme() is chosen
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == theme.COLOURS[chosen].paper


@pytest.mark.parametrize(
    ("choice", "scheme", "meant"),
    [
        ("system", Qt.ColorScheme.Light, theme.Theme.LIGHT),
        ("system", Qt.ColorScheme.Dark, theme.Theme.DARK),
        ("system", Qt.ColorScheme.Unknown, theme.Theme.LIGHT),
        ("sepia", Qt.ColorScheme.Dark, theme.Theme.SEPIA),
        ("light", Qt.ColorScheme.Dark, theme.Theme.LIGHT),
        ("dark", Qt.ColorScheme.Light, theme.Theme.DARK),
    ],
)
def test_a_choice_means_a_theme(choice: str, scheme: Qt.ColorScheme, meant: theme.Theme) -> None:
    assert theme.ThemeChoice(choice).theme(scheme) is meant


def test_every_theme_can_be_chosen() -> None:
    assert {choice.value for choice in theme.ThemeChoice} == {"system", *(one.value for one in theme.Theme)}


def test_a_theme_that_is_worn_is_not_put_on_again(qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme.Theme.SEPIA)
    assert not theme.apply_theme(qapp, theme.Theme.SEPIA)
    assert theme.apply_theme(qapp, theme.Theme.LIGHT)
