"""An entry of a menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Spec:
    """An action.

    Attributes:
        name: What the window calls it; the method that it runs.
        text: What the menu says.
        keys: Its shortcuts; a standard one, or as Qt writes them.
        tip: What the status bar says.
        needs: ``article``, ``removal``, ``articles`` (two or more), ``piece`` (a current one), ``undo`` or ``redo`` if
            it makes sense only with such a thing; ``page`` is an article of a page of HTML, ``file`` one that was read
            from a file, ``closed`` one that was closed, ``list`` one of contents,
            ``pictures`` are those that could be loaded.
        check: Whether it is something that is on or off; its method is given which.
        in_panes: Whether its keys work in the panes and the list of removals alone, being letters.
        group: What it is one choice of, if it is; its method is run when it is chosen.
    """

    name: str
    text: str
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    tip: str = ""
    needs: str = ""
    check: bool = False
    group: str = ""
    in_panes: bool = False
