"""Takes out of an installed PySide6 what a program does not use: PySide6-Essentials has it all, 200 MB and more.

What stays: the bindings that the program imports, the plugins of ``PLUGINS``, the libraries that these load, and Qt's
own words in the languages of the program. What loads what is asked of the system (`ldd`), so nothing is guessed.
"""

import re
import shutil
import subprocess
from pathlib import Path

PLUGINS = (
    "iconengines/*",
    "imageformats/*",
    "platforminputcontexts/libcompose*",
    "platforminputcontexts/libibus*",
    "platforms/libqoffscreen*",
    "platforms/libqwayland*",
    "platforms/libqxcb*",
    "platformthemes/*",
    "printsupport/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl*",
    "wayland-shell-integration/libxdg-shell*",
)
"""What a window of widgets loads on X11, on Wayland and without a display; neither OpenGL nor Qt's network."""
_IMPORT = re.compile(r"^\s*from PySide6\.(Qt\w+) import", re.MULTILINE)
_LOADED = re.compile(r"=> (/\S+)")


def modules_of(*packages):
    """Give the names of the modules of PySide6 that the sources of these folders import."""
    sources = (path.read_text("utf-8") for package in packages for path in Path(package).rglob("*.py"))
    return {name for source in sources for name in _IMPORT.findall(source)}


def loaded_by(files, within):
    """Give the files below the folder ``within`` that these files load, and what those load, and so on."""
    done = subprocess.run(["ldd", *map(str, files)], check=False, capture_output=True, text=True)
    found = {Path(path).resolve() for path in _LOADED.findall(done.stdout)}
    return {path for path in found if within in path.parents}


def languages_of(resources):
    """Give the codes of the languages that the program's folder of data has translations for."""
    return {path.stem.removeprefix("winnow_") for path in Path(resources).glob("translations/winnow_*.qm")}


def trim(pyside, modules, languages, plugins=PLUGINS):
    """Take out of a folder PySide6 all but what ``modules`` of it need, its ``plugins`` and its words in ``languages``.

    Raises:
        FileNotFoundError: if a module or a plugin is not there.
    """
    pyside = Path(pyside).resolve()
    folder = pyside / "Qt" / "plugins"
    wanted = [path.resolve() for name in sorted(modules) for path in _there(pyside, f"{name}.abi3.so")]
    wanted += [path.resolve() for pattern in plugins for path in _there(folder, pattern) if not _lacks_qt(path)]
    keep = set(wanted) | loaded_by(wanted, pyside)
    keep |= {pyside / "Qt" / "translations" / f"qtbase_{code}.qm" for code in languages}
    keep |= {path.resolve() for path in (pyside / "support").rglob("*.py")}
    keep |= {path.resolve() for path in pyside.glob("*.py")}
    for path in sorted(pyside.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.resolve() not in keep:
            path.unlink()


def _lacks_qt(plugin):
    """Tell whether a library of Qt that a plugin loads is not there, as that for PDF files: it is of no use."""
    done = subprocess.run(["ldd", str(plugin)], check=False, capture_output=True, text=True)
    return re.search(r"^\s*libQt\S+ => not found", done.stdout, re.MULTILINE) is not None


def _there(folder, pattern):
    found = list(folder.glob(pattern))
    if not found:
        raise FileNotFoundError(f"{folder / pattern}")
    return found


def take_out(folder, *names):
    """Take files or folders of these patterns out of a folder."""
    for name in names:
        for path in Path(folder).glob(name):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def without_dangling_links(folder):
    """Take links that lead nowhere out of a folder."""
    for path in Path(folder).rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
