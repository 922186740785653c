"""What leads to what in a window: the signals of its parts, and who hears them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.language.core_words import said
from gui.language.speech import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article.article import Article
    from gui.application.window_parts import WindowParts


def connect(window: WindowParts) -> None:
    """Connect the parts of a window that is built."""

    def open_articles() -> Iterator[Article]:
        return (window.shelf[row].article for row in range(len(window.shelf)))

    window.first_painted.connect(window.background.start)
    window.progress.cancel_wanted.connect(window.articles.cancel)
    window.articles.changed.connect(window.show_state)
    window.jobs.beginning.connect(lambda *begun: None if window.reader.isHidden() else window.articles.begin(*begun))
    window.articles.arrived.connect(window.focus_rounds.read)
    window.notices.focus_left.connect(window.focus_rounds.go_back)
    window.dock.focus_left.connect(lambda: window.focus_rounds.go_back(window.dock))
    window.articles.changed.connect(lambda: window.decisions.keep_only(open_articles()))
    window.articles.changed.connect(lambda: window.places.keep_only(open_articles()))
    window.groups.changed.connect(window.article_display.show_page)
    window.groups.changed.connect(window.show_state)
    window.central.contents.clean_wanted.connect(window.export_actions.clean_folder)
    window.open_commands.many.connect(window.groups.add_files)
    window.article_display.caught_up.connect(window.decision_actions.tell)
    window.rule_dialogs.place_wanted.connect(lambda span: window.finder.go_to(span.start))
    window.session.removal_changed.connect(lambda _: window.show_state())
    window.background.warned.connect(lambda _, error: window.notices.tell(said(error.sentence), said(error.hint)))
    window.articles.level_changed.connect(window.article_display.show_level)
    for signal in (window.session.article_changed, window.session.article_refreshed):
        signal.connect(window.show_state)
        signal.connect(lambda: window.linker.set_article(window.session.article))
    window.session.removal_changed.connect(window.linker.let_be)
    for signal in (window.decisions.changed, window.layouts.changed, window.full_screen.changed):
        signal.connect(window.show_state)
    window.picture_loading.changed.connect(window.show_state)
    window.layouts.changed.connect(window.places.align)
    window.appearance.theme_chosen.connect(window.show_state)
    for shown in (window.appearance.marks_shown, window.appearance.own_text_shown):
        shown.connect(window.show_state)
    window.type_button.popover.changed.connect(window.appearance.choose_type)
    window.type_button.popover.marks_changed.connect(window.appearance.show_marks)
    window.preferences.theme_chosen.connect(window.choose_theme)
    window.preferences.type_chosen.connect(window.appearance.choose_type)
    window.preferences.marks_chosen.connect(window.appearance.show_marks)
    window.preferences.linked_chosen.connect(window.link_panes)
    window.preferences.threshold_chosen.connect(window.articles.choose_threshold)
    window.preferences.reach_chosen.connect(window.articles.choose_reach)
    window.preferences.resumed_changed.connect(window.session_restore.refresh)
    window.session_restore.noting.connect(window.keep_layout)
    window.layout_keeper.changed.connect(window.session_restore.note)
    window.preferences.recent_changed.connect(window.recent_menu.fill)
    _connect_reading(window)
    _connect_removals(window)
    window.welcome.open_wanted.connect(window.open_commands.ask_for_files)
    window.welcome.paste_wanted.connect(window.open_commands.paste)
    window.welcome.sample_wanted.connect(window.open_commands.open_sample)
    window.welcome.recent_wanted.connect(window.open_commands.open_path)
    window.welcome.recent_forgotten.connect(window.recent_menu.forget)
    window.recent_menu.chosen.connect(window.open_commands.open_path)
    window.recent_menu.changed.connect(window.welcome.set_recent)
    window.recent_menu.fill()
    window.reload.done.connect(lambda words: window.statusBar().showMessage(words, 6_000))
    window.drop_target.refused.connect(lambda reason: window.statusBar().showMessage(reason, 6_000))
    window.drop_target.dropped.connect(window.open_commands.open_all)


def _connect_removals(window: WindowParts) -> None:
    """Connect the list of removals with the panes in which they are marked; its filter is the original's legend."""
    removals, original, reader = window.removals, window.original, window.reader
    original.removal_clicked.connect(window.session.choose)
    original.removal_hovered.connect(reader.set_hovered)
    original.view.edge_moved.connect(window.decisions.resize)
    reader.mark_clicked.connect(window.session.choose)
    reader.mark_hovered.connect(original.set_hovered)
    removals.removal_chosen.connect(window.session.choose)
    removals.rows.chosen_changed.connect(window.show_state)
    removals.listed.connect(window.session.set_listed)
    removals.threshold_chosen.connect(window.articles.choose_threshold)
    removals.reach_chosen.connect(window.articles.choose_reach)
    removals.listed.connect(original.set_shown)
    removals.filtered.connect(lambda wanted: original.show_filter(wanted.kinds, wanted.states))
    original.filter_wanted.connect(removals.want)
    for pane in (original, reader):
        removals.previewed.connect(pane.preview)
    removals.words_wanted.connect(window.show_words)


def _show_share(window: WindowParts) -> None:
    """Show how much of the article is read; of one that only begins nobody knows."""
    begun = window.session.beginning is not None
    window.figures.progress.show_share(None if begun else window.reader.line.share())


def _connect_reading(window: WindowParts) -> None:
    """Connect what tells where somebody reads, and what stands in the reader where nothing is left to read."""
    window.type_button.popover.theme_chosen.connect(window.choose_theme)
    window.outline.focus_left.connect(lambda: window.focus_rounds.go_back(window.outline))
    window.reader.waiting.connect(window.figures.tell_of_rest)
    window.reader.line.moved.connect(lambda: _show_share(window))
    blank = window.reader.blank
    blank.restore_wanted.connect(lambda indices: window.decisions.restore(indices, tr("Largest Removals")))
    blank.threshold_wanted.connect(window.articles.choose_threshold)
    blank.reach_wanted.connect(window.articles.choose_reach)
    blank.original_wanted.connect(window.layouts.show_original)
