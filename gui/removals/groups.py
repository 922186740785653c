"""The pieces of an article in groups, by where they stand and what they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from core.article.removal import Kind
from gui.language.speech import tr
from gui.removals.standing import Standing
from gui.widgets import theme

if TYPE_CHECKING:
    from gui.removals.pieces import Piece

AT_FIRST = 12
"""Rows that a list shows at first, where groups can be folded for it."""
_ORDER = (Kind.FURNITURE, Kind.HIDDEN, *(kind for kind in Kind if kind not in (Kind.FURNITURE, Kind.HIDDEN)))
"""The kinds with those first that may hold words of the article."""


class Key(NamedTuple):
    """What the pieces of a group have in common."""

    standing: Standing
    kind: Kind

    @property
    def label(self) -> str:
        """Say what that is."""
        what = tr("Comments") if self.standing is Standing.NOTE else theme.kind_label(self.kind)
        return self.standing.of(what)


@dataclass(slots=True)
class Group:
    """Pieces, by their indices in ``pieces_of`` the article, in the order in which they are listed."""

    key: Key
    pieces: list[int]


def groups_of(pieces: Sequence[Piece], standings: Sequence[Standing], listed: Iterable[int]) -> list[Group]:
    """Put the ``listed`` indices of pieces into groups; what touches the article comes first."""
    made: dict[Key, list[int]] = {}
    for number in listed:
        made.setdefault(Key(standings[number], pieces[number].found.kind), []).append(number)
    order = sorted(made, key=lambda key: (key.standing, _ORDER.index(key.kind)))
    return [Group(key, made[key]) for key in order]


def opened_at_first(groups: Sequence[Group]) -> set[Key]:
    """Tell which groups are open before a reader opened any.

    All of them where all there is are a few rows; else the first, if its rows are few, or if it is the only one.
    """
    if len(groups) + sum(len(group.pieces) for group in groups) <= AT_FIRST:
        return {group.key for group in groups}
    first = groups[:1]
    return {group.key for group in first if len(groups) == 1 or len(groups) + len(group.pieces) <= AT_FIRST}
