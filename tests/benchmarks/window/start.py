"""A process that ends with its window's first paint, and prints the CPU seconds that it took, all threads together.

usage: python start.py winnow | bare
"""

# Nothing but the window itself may be imported here: what is, is measured.
import os
import sys
import time


def end_with_first_paint(window: type) -> None:
    """Have a class of windows end the process when it has been painted for the first time, children and all."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt

    paint = window.paintEvent

    def painted(self, event):
        paint(self, event)
        # The children are painted before the event loop goes on, and this is the first thing it then finds.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    def end(self, event):
        print(time.process_time(), flush=True)
        os._exit(0)

    window.paintEvent = painted
    window.customEvent = end


def bare() -> None:
    """Show a window that holds a label."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)

    end_with_first_paint(Bare)
    app = QApplication(["bare"])
    window = Bare()
    window.resize(1200, 800)
    window.setCentralWidget(QLabel("Drop an article here"))
    window.show()
    app.exec()


def winnow() -> None:
    """Start Winnow as its command does."""
    from gui.__main__ import main
    from gui.main_window import MainWindow

    end_with_first_paint(MainWindow)
    sys.argv[1:] = []
    main()


if __name__ == "__main__":
    {"winnow": winnow, "bare": bare}[sys.argv[1]]()
