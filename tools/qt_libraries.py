"""Makes sure that Qt can start: loads its platform plugin, and finds the system libraries that are missing if it fails.

usage: qt_libraries.py offscreen | display

Runs inside `.venv`. `offscreen` is enough for tests and pictures, `display` asks for the platform of the screen at
hand. The answer is remembered as a stamp in `.venv`, which lasts until something else is installed there.
"""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

# The last is for QtNetwork, by which windows hear of each other.
OFFSCREEN_PACKAGES = [
    "libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1",
    "libgssapi-krb5-2",
]  # fmt: skip
DISPLAY_PACKAGES = [
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
]  # fmt: skip
WAYLAND_PACKAGES = ["libwayland-client0", "libwayland-cursor0", "libwayland-egl1"]

PROBE = "import PySide6.QtNetwork; from PySide6.QtWidgets import QApplication; print(QApplication([]).platformName())"


def packages_for(target):
    """Give the Debian packages that `target` ("offscreen" or "display") needs."""
    return OFFSCREEN_PACKAGES + (DISPLAY_PACKAGES if target == "display" else [])


def probe(target):
    """Start Qt in a process of its own; give (whether it started, what it said)."""
    environment = dict(os.environ)
    if target == "offscreen":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(
            [sys.executable, "-c", PROBE], check=False, capture_output=True, text=True, env=environment, timeout=120
        )
    except subprocess.TimeoutExpired:
        return False, "Qt did not start within two minutes."
    return done.returncode == 0, done.stderr.strip()


def missing_in(ldd_output):
    """Give the names of the libraries that `ldd` did not find, in order, each once."""
    return list(dict.fromkeys(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))


def missing_libraries(target):
    """Give the names of the system libraries that Qt wants for `target` and the system lacks."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations or not shutil.which("ldd"):
        return []
    qt = Path(spec.submodule_search_locations[0])
    plugins = ["libqoffscreen.so"]
    if target == "display":
        plugins += ["libqwayland*.so"] if os.environ.get("WAYLAND_DISPLAY") else ["libqxcb.so"]
    files = [path for name in ("QtWidgets", "QtGui", "QtNetwork") for path in qt.glob(f"{name}*.so")]
    for plugin in plugins:
        files += (qt / "Qt" / "plugins" / "platforms").glob(plugin)
    done = subprocess.run(["ldd", *map(str, files)], check=False, capture_output=True, text=True)
    return missing_in(done.stdout)


def is_debian():
    """Tell whether this is Debian, Ubuntu or one of their kin."""
    return bool(shutil.which("apt-get")) and Path("/etc/debian_version").exists()


def install_packages(packages):
    """Install Debian packages where that is allowed; tell whether it was done."""
    if not is_debian() or os.geteuid() != 0:
        return False
    print("Winnow: installing " + " ".join(packages), flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        if subprocess.run(["apt-get", "-qq", *command], check=False, env=environment).returncode != 0:
            return False
    return True


def advice(target, libraries, words):
    """Give the sentences for a Qt that does not start: what is missing, and the command that mends it."""
    if not libraries:
        if target == "display":
            name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
            return (
                f"Qt cannot open a window on the display {name}. Its words: {words}\n"
                "Without DISPLAY and WAYLAND_DISPLAY in the environment, make run writes a picture instead."
            )
        return f"Qt cannot start, and no system library is missing. Its words: {words}"
    text = "Qt cannot start: the system lacks " + ", ".join(libraries) + "."
    if is_debian():
        sudo = "" if os.geteuid() == 0 else "sudo "
        command = f"{sudo}apt-get update && {sudo}apt-get install " + " ".join(packages_for(target))
        return f"{text} Run this command, then the same make command again:\n    {command}"
    return f"{text} Install the packages of your system that hold them."


def main(arguments):
    """Run the script; give its exit code."""
    if len(arguments) != 1 or arguments[0] not in ("offscreen", "display"):
        print("usage: qt_libraries.py offscreen | display", file=sys.stderr)
        return 2
    target = arguments[0]
    works, words = probe(target)
    if not works:
        libraries = missing_libraries(target)
        if libraries and install_packages(packages_for(target)):
            works, words = probe(target)
            libraries = missing_libraries(target)
        if not works:
            print("Winnow: " + advice(target, libraries, words), file=sys.stderr)
            return 1
    run_stamp = Path(sys.prefix, ".stamp-run").read_text(encoding="utf-8")
    Path(sys.prefix, f".stamp-qt-{target}").write_text(run_stamp, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
