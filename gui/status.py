"""The figures of the article in front, in the status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from core.article import Article


class Figures:
    """Labels in a status bar: what was removed, how long it took, how the original was decoded."""

    def __init__(self, bar: QStatusBar) -> None:
        self.removed, self.time, self.encoding, self.replaced = (QLabel() for _ in range(4))
        for label in (self.removed, self.replaced, self.time, self.encoding):
            bar.addPermanentWidget(label)
        self.show(None, 0.0)

    def show(self, article: Article | None, seconds: float) -> None:
        """Show an article's figures; without one, none."""
        for label in (self.removed, self.time, self.encoding, self.replaced):
            label.setVisible(article is not None)
            label.clear()
        if article is None:
            return
        source = article.source
        self.removed.setText(removals_line(article))
        self.removed.setToolTip(
            "Pieces that were removed, their share of the original’s characters, and suspected code, which stays"
        )
        self.time.setText(f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1000:.0f} ms")
        self.time.setToolTip("Time to read and clean it")
        self.encoding.setText(source.encoding.upper() if source.encoding.startswith("utf") else source.encoding)
        self.encoding.setToolTip(f"Encoding: {source.encoding} ({source.encoding_reason})")
        self.replaced.setVisible(source.replaced > 0)
        if source.replaced:
            places = "place" if source.replaced == 1 else "places"
            self.replaced.setText(f"{source.replaced:,} undecodable {places}")
            self.replaced.setToolTip("Bytes that are no text in this encoding; each stands as � in the article")


def removals_line(article: Article) -> str:
    """Say how much was removed, such as ``12 removals, 34% of the original``, and how much is suspected."""
    number = len(article.removals)
    suspected = f", {len(article.suspected):,} suspected" if article.suspected else ""
    if not number:
        return f"Nothing removed{suspected}"
    share = article.removed_share() * 100
    share_text = "less than 1" if share < 1 else "over 99" if 99.5 <= share < 100 else f"{share:.0f}"
    return f"{number:,} removal{'' if number == 1 else 's'}, {share_text}% of the original{suspected}"
