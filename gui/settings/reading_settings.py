"""How articles are read: what the panes show of them, beside their type."""

from __future__ import annotations

from PySide6.QtCore import QSettings


class ReadingSettings:
    """The settings of the panes. A value that is missing or not what it should be counts as its default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def own_text(self) -> bool:
        """Whether the original of a page is shown as the page's own text instead of its source; False by default."""
        return self._flag("own_text", default=False)

    @own_text.setter
    def own_text(self, shown: bool) -> None:
        self._store.setValue("own_text", shown)

    def _flag(self, key: str, *, default: bool) -> bool:
        return {"true": True, "false": False}.get(str(self._store.value(key)).lower(), default)
