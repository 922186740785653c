"""A process that ends with its window's first paint, and prints the CPU seconds that it took, all threads together.

usage: python start.py winnow | bare
"""

# Nothing but the window itself may be imported here: what is, is measured.
import os
import sys
import time


def end() -> None:
    """End the process, and tell what it took."""
    print(time.process_time(), flush=True)
    os._exit(0)


def bare() -> None:
    """Show a window that holds a label."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            # The children are painted before the event loop goes on, and this is the first thing that it then finds.
            QTimer.singleShot(0, end)

    app = QApplication(["bare"])
    window = Bare()
    window.resize(1200, 800)
    window.setCentralWidget(QLabel("Drop an article here"))
    window.show()
    app.exec()


class Watch:
    """Gets hold of the class of Winnow's window when it is imported: to import it here would change the order."""

    def find_spec(self, name, path=None, target=None):
        if name != "gui.application.main_window":
            return None
        from importlib.machinery import PathFinder

        spec = PathFinder.find_spec(name, path)
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            end_with_first_paint(module.MainWindow)

        spec.loader.exec_module = exec_module
        return spec


def end_with_first_paint(window: type) -> None:
    """Have a class of windows end the process when one has been painted for the first time, children and all."""
    from PySide6.QtCore import QTimer

    paint = window.paintEvent

    def painted(self, event):
        QTimer.singleShot(0, end)  # before all that the window itself puts off until it is painted
        paint(self, event)

    window.paintEvent = painted


def winnow() -> None:
    """Start Winnow as its command does."""
    from gui.__main__ import main

    sys.argv[1:] = []
    sys.meta_path.insert(0, Watch())
    main()


if __name__ == "__main__":
    {"winnow": winnow, "bare": bare}[sys.argv[1]]()
