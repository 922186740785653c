"""Makes the bundle, a folder that runs without Python: `dist/winnow-VERSION-SYSTEM-MACHINE` and an archive of it.

    python tools/package_bundle.py

PyInstaller runs in an environment of its own, in which Winnow's wheel is installed: nothing of the clone, and nothing
that only developers need, gets into the bundle. It runs on systems whose C library is as new as the builder's.
"""

import os
import platform
import shutil
import sys
import tarfile
import venv
from pathlib import Path

from packages import BUILD, DIST, EXTRAS, ROOT, VERSION, WHEEL, epoch, licences, need, pip, run, size
from qt_libraries import packages_for
from trim_qt import languages_of, modules_of, trim, without_dangling_links

WORK = BUILD / "bundle"
MOST = 150
"""Megabytes that the bundle may have."""
NAME = f"winnow-{VERSION}-{platform.system().lower()}-{platform.machine()}"


def environment():
    """Make the environment anew; give its Python."""
    folder = WORK / "environment"
    venv.create(folder, clear=True, with_pip=True)
    python = folder / "bin" / "python"
    pip(python, "install", f"{WHEEL}[{EXTRAS}]", "pyinstaller", "setuptools")
    return python


def main():
    """Make it."""
    need("binutils", *packages_for("display"))  # the libraries that Qt loads and a desktop may lack go into the bundle
    if sys.base_prefix == "/usr":  # Debian's Python: its library is a package of its own
        need("libpython{}.{}".format(*sys.version_info[:2]))
    shutil.rmtree(WORK, ignore_errors=True)
    python = environment()
    spec = ROOT / "packaging" / "bundle" / "winnow.spec"
    made = WORK / "made"
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "--distpath", made, "--workpath", WORK / "work",
        spec, cwd=WORK, env=dict(os.environ, SOURCE_DATE_EPOCH=str(epoch()), PYTHONHASHSEED="1"),
    )  # fmt: skip
    inside = made / "winnow" / "_internal"
    site = next((python.parent.parent / "lib").glob("python3*/site-packages"))
    trim(inside / "PySide6", modules_of(site / "core", site / "gui"), languages_of(site / "resources"))
    without_dangling_links(inside)
    for path in inside.rglob("*.so*"):
        if not path.is_symlink():
            run("strip", "--strip-unneeded", path)
    notice = ["Winnow's licence is MIT. The bundle also holds Python and these, under their own licences:", ""]
    left = {"altgraph", "packaging", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"}
    notice += [line for line in licences(site) if line.split()[0].lower() not in left]
    (made / "winnow" / "LICENCES.txt").write_text("\n".join(notice) + "\n", encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", made / "winnow")
    keep(made / "winnow")


def keep(folder):
    """Put the folder into `dist`, with an archive of it, and say how large they are."""
    target = DIST / NAME
    shutil.rmtree(target, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    shutil.move(folder, target)
    archive = DIST / f"{NAME}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=6) as packed:
        packed.add(target, NAME, filter=_plain)
    large = size(target)
    print(f"{target}: {large:.1f} MB\n{archive}: {Path(archive).stat().st_size / 1_000_000:.1f} MB")
    if large > MOST:
        sys.exit(f"The bundle has {large:.1f} MB, and may have {MOST}.")


def _plain(entry):
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch()
    return entry


if __name__ == "__main__":
    main()
