"""The dialog that says what Winnow is, which version, and where it keeps what."""

from __future__ import annotations

import platform
from importlib.metadata import version

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.language.speech import noted, tr
from gui.widgets.direction import is_mirrored
from gui.widgets.icon import program_icon
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE

_WHAT = noted(
    "Shows an article clean beside its original. Nothing is lost, nothing is run, and nothing is "
    "fetched but the pictures that you ask for."
)
_LICENCE = noted("MIT, © 2026 The Winnow authors")
_ICON = 48
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def facts(decisions: str, settings: str) -> str:
    """Give what there is to know about this copy of Winnow, a line each.

    Args:
        decisions: Where decisions and rules are kept; empty where they are not.
        settings: Where settings are kept.
    """
    lines = {
        tr("Licence"): tr(_LICENCE),
        tr("Decisions"): decisions or tr("not kept"),
        tr("Settings"): settings,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide {PySide6.__version__})",
        tr("System"): f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}",
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


class AboutDialog(QDialog):
    """What this is; all of it can be selected and copied."""

    def __init__(self, decisions: str, settings: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Winnow"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = f"Winnow {version('winnow-reader')}"
        icon = QLabel()
        icon.setPixmap(program_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.name = self._label(name, "head")
        self.what = self._label(tr(_WHAT))
        self._facts = facts(decisions, settings)
        self.facts = QPlainTextEdit(self._facts)
        if is_mirrored():
            self._mirror()
        self.facts.setReadOnly(True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setAccessibleName(tr("Licence, places and versions"))
        self.facts.setTabChangesFocus(True)
        self.facts.setFixedHeight(8 * self.facts.fontMetrics().lineSpacing() + 2 * SPACE)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy all of this, for a report"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self.name)
        words.addWidget(self.what)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addLayout(foot)
        self.resize(60 * SPACE, self.sizeHint().height())
        self.close_button.setFocus()

    def _mirror(self) -> None:
        """Have the name and the facts begin at the right, with paths and versions from left to right."""
        self.name.setAlignment(_AT_RIGHT)
        lines = (line.partition(": ") for line in self._facts.split("\n"))
        self.facts.setPlainText("\n".join(f"{name}: \u2068{value}\u2069" for name, _, value in lines))
        option = self.facts.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(_AT_RIGHT)
        self.facts.document().setDefaultTextOption(option)

    def _label(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.name.text()}\n{self._facts}")
        announce(self, tr("Copied"))
