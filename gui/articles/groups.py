"""The groups that are open: how their lists come, what is opened from them, and what became of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from core.errors import WinnowError
from core.worker.listing import Listed
from gui.articles.contents_panel import ContentsPanel
from gui.articles.current_article import CurrentArticle
from gui.articles.group import Group, State
from gui.articles.open_articles import OpenArticles
from gui.jobs import openings
from gui.jobs.job_queue import JobQueue
from gui.jobs.openings import Opening
from gui.language.core_words import said
from gui.language.speech import plural, tr
from gui.opening.recent_menu import RecentMenu
from gui.settings.settings import Settings
from gui.widgets.notices import NoticeBar, announce

_NOTED = 10_000  # entries that were looked at, or files of a group, that are kept for the next window


@dataclass(frozen=True, slots=True)
class Noted:
    """What is kept of a group for the next window.

    Attributes:
        path: The path of the container or folder; None for many files.
        files: The paths of many files.
        seen: The names of the entries that were looked at.
    """

    path: str | None
    files: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()


class Groups(QObject):
    """The groups, newest first, and which of them is shown.

    Signals:
        changed: other groups are open, another one is shown, or something else of them was looked at.
    """

    changed = Signal()

    def __init__(
        self,
        panel: ContentsPanel,
        articles: OpenArticles,
        session: CurrentArticle,
        jobs: JobQueue,
        notices: NoticeBar,
        recent: RecentMenu,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._articles = articles
        self._session = session
        self._jobs = jobs
        self._notices = notices
        self._recent = recent
        self._settings = settings
        self._groups: list[Group] = []
        self._numbers = count(1)
        self._listing: dict[int, Group] = {}  # by the numbers of the jobs
        self._orders: dict[str, int] = {}  # by key, of the groups that come back from the last window
        self._before: dict[str, Noted] = {}  # by path, what was noted of groups that are being listed again
        panel.wanted.connect(self.open)
        panel.chosen.connect(self.show)
        panel.close_wanted.connect(self.close)
        jobs.opened.connect(lambda opening, *_: self._seen(opening))
        jobs.listed.connect(self._listed)
        jobs.ended.connect(self._ended)
        jobs.failed.connect(self._failed)
        session.article_changed.connect(self._follow)

    def __len__(self) -> int:
        return len(self._groups)

    def groups(self) -> tuple[Group, ...]:
        """Give them."""
        return tuple(self._groups)

    def shown(self) -> Group | None:
        """Give the group that is shown."""
        return self._panel.model.group

    # How they come and go.

    def add_files(self, found: Sequence[Opening]) -> None:
        """Make a group of many files, and show the first of them."""
        self._show(self._of_files([opening.path or opening.name for opening in found]))
        self.open(0)

    def _of_files(self, paths: Sequence[str]) -> Group:
        group = Group(f"files {next(self._numbers)}", None, plural("%n files", "%n file", len(paths)), "files")
        group.add((path, os.path.basename(path)) for path in paths)
        group.complete = True
        self._groups.insert(0, group)
        return group

    def _listed(self, number: int, opening: Opening, batch: Listed | None, wanted: bool) -> None:
        if batch is None:
            self._complete(number)
            return
        quiet = opening.home is not None and opening.home.quiet
        group = self._listing.get(number)
        first = group is None
        if group is None:
            name = os.path.basename(batch.path.rstrip("/")) or batch.path
            group = self._listing[number] = Group(opening.path or batch.path, batch.path, name, batch.what)
            self._take_in(group, quiet=quiet)
        before = len(group.entries)
        group.add(batch.entries)
        if (noted := self._before.get(group.key)) is not None:
            for seen in noted.seen:
                if (row := group.row_named(seen)) >= before:
                    group.mark(row, State.SEEN)
        if batch.error is not None:
            group.error = str(batch.error)
            if not quiet:
                self._notices.tell_failure(said(batch.error.sentence), said(batch.error.hint))
        if first and not quiet and opening.path is not None and opening.group is None:
            self._recent.remember(opening.path, None)
        if first:
            self._seen(opening)
        if group is self.shown():
            self._panel.model.grow()
        if first and wanted and not quiet:
            self.open(0)
        elif first:
            self._follow()

    def _take_in(self, group: Group, *, quiet: bool) -> None:
        """Put a group before the others, or in the place of an older list of the same file."""
        old = next((other for other in self._groups if other.key == group.key), None)
        if old is None:
            self._groups.insert(0, group)
        else:
            self._before[group.key] = Noted(group.path, seen=tuple(old.seen()))
            self._groups[self._groups.index(old)] = group
        if not quiet:
            self._show(group)
            return
        self._groups.sort(key=lambda one: self._orders.get(one.key, -1))
        shown = self.shown()
        newest = shown is None or self._orders.get(group.key, 0) < self._orders.get(shown.key, -1)
        self._show(group if newest or shown is old else shown)

    def _ended(self, number: int, error: WinnowError | None) -> None:
        if number in self._listing:
            self._complete(number, str(error or tr("The list was stopped before its end.")))

    def _complete(self, number: int, error: str = "") -> None:
        """List no more of a group; ``error`` says why, where that is not for its end."""
        group = self._listing.pop(number, None)
        if group is not None:
            group.complete = True
            group.error = group.error or error
            self._before.pop(group.key, None)
            self._panel.tell()
            self.changed.emit()

    def show(self, key: str) -> None:
        """Show another group."""
        group = next((group for group in self._groups if group.key == key), None)
        if group is not None:
            self._show(group)
            self._follow()

    def _show(self, group: Group | None) -> None:
        self._panel.show_groups(self._groups, group)
        self.changed.emit()

    def close(self, key: str) -> None:
        """Close a group; what was opened from it stays."""
        group = next((group for group in self._groups if group.key == key), None)
        if group is None:
            return
        for number, listing in list(self._listing.items()):
            if listing is group:
                self._jobs.cancel_one(number)
        at = self._groups.index(group)
        self._groups.remove(group)
        if group is self.shown():
            self._show(self._groups[min(at, len(self._groups) - 1)] if self._groups else None)
            self._follow()
        else:
            self._show(self.shown())
        announce(self._panel, tr("closed the list {name}", name=group.name))

    # What is opened from them.

    def open(self, row: int) -> None:
        """Show the article of an entry of the group that is shown."""
        group = self.shown()
        if group is None or not 0 <= row < len(group.entries):
            return
        self._put_in_front(group, row)
        self._panel.show_front()
        path = group.path_of(row)
        if self._articles.show_path(path):
            group.mark(row, State.SEEN)
            self._panel.model.touch(row)
            return
        opening = openings.of_path(path)
        threshold, reach = self._settings.threshold, self._settings.reach
        self._jobs.open([replace(opening, threshold=threshold, reach=reach, group=group.key)])

    def step(self, by: int) -> None:
        """Show the entry that is listed after (1) or before (-1) the one in front."""
        group = self.shown()
        if group is not None:
            self.open(self._panel.model.beside(group.at, by))

    def _row_in_front(self, group: Group) -> int:
        article = self._session.article
        path = article.source.path if article is not None else None
        return group.row_of(path) if path is not None else -1

    def _put_in_front(self, group: Group, row: int) -> None:
        before, group.front = group.front, row
        if row >= 0:
            group.at = row
        if group is self.shown() and before != row:
            self._panel.model.touch(before)
            self._panel.model.touch(row)

    def _follow(self) -> None:
        """Mark what is in front where it is of the group that is shown."""
        group = self.shown()
        if group is None:
            return
        row = self._row_in_front(group)
        self._put_in_front(group, row)
        if row >= 0:
            if group.state(row) is not State.SEEN:
                group.mark(row, State.SEEN)
                self._panel.model.touch(row)
            self._panel.show_front()
            self.changed.emit()

    def _seen(self, opening: Opening) -> None:
        self._mark(opening, State.SEEN)

    def _failed(self, opening: Opening, error: WinnowError) -> None:
        self._mark(opening, State.FAILED, str(error))
        group = self.shown()
        if group is not None and group.key == opening.group and group.front == group.row_of(opening.path or ""):
            at = group.at
            self._put_in_front(group, self._row_in_front(group))
            group.at = at  # the next one comes after it all the same

    def _mark(self, opening: Opening, state: State, reason: str = "") -> None:
        """Note what became of what was chosen from a group."""
        group = next((group for group in self._groups if group.key == opening.group), None)
        row = group.row_of(opening.path) if group is not None and opening.path is not None else -1
        if group is not None and row >= 0:
            group.mark(row, state, reason)
            if group is self.shown():
                self._panel.model.touch(row)

    # The next window.

    def noted(self) -> tuple[Noted, ...]:
        """Give what is kept of the groups, newest first."""
        return tuple(
            Noted(
                group.path and group.key,
                () if group.path else tuple(name for name, _ in group.entries[:_NOTED]),
                tuple(group.seen()[-_NOTED:]),
            )
            for group in self._groups
        )

    def come_back(self, noted: Iterable[Noted]) -> list[Opening]:
        """Make the groups of many files again; give the openings that list the others, the newest first."""
        listing: list[Opening] = []
        for order, one in enumerate(noted):
            if one.path is not None:
                self._orders[one.path] = order
                self._before[one.path] = one
                listing.append(openings.of_path(one.path))
            elif one.files:
                group = self._of_files(one.files)
                self._groups.append(self._groups.pop(0))
                self._orders[group.key] = order
                for name in one.seen:
                    if (row := group.row_named(name)) >= 0:
                        group.mark(row, State.SEEN)
                self._show(self.shown() or group)
        return listing
