"""Makes the Debian package for Debian 12: `dist/winnow_VERSION_ARCHITECTURE.deb`, and looks at it with lintian.

    python tools/package_deb.py

Debian 12 has neither PySide6 nor most of the other libraries in versions that Winnow works with. They stand in
/usr/lib/winnow, with Winnow's own modules, as pip installs them; Python and the system's libraries that Qt loads are
dependencies. The interpreter must be Python 3.11, since some of the libraries are compiled for it.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from packages import APP_ID, BUILD, DESKTOP, DIST, EXTRAS, ICONS, ROOT, VERSION, WHEEL, epoch, licences, need, pip, run
from qt_libraries import WAYLAND_PACKAGES, packages_for
from trim_qt import languages_of, modules_of, take_out, trim

RECIPE = ROOT / "packaging" / "deb"
WORK = BUILD / "deb"
TREE = WORK / "tree"
OURS = TREE / "usr" / "lib" / "winnow"
SHARE = TREE / "usr" / "share"
SIZES = (16, 24, 32, 48, 64, 128, 256)
OPTIONAL = ("platformthemes", "printsupport")
"""Plugins for what a desktop has, or has not: GTK's look, printers."""


def install():
    """Install Winnow and its libraries into the folder, without what nothing uses."""
    pip(sys.executable, "install", "--target", OURS, "--no-compile", f"{WHEEL}[{EXTRAS}]")
    trim(OURS / "PySide6", modules_of(OURS / "core", OURS / "gui"), languages_of(OURS / "resources"))
    take_out(
        OURS, "bin", "share", "lxml/includes", "lxml/isoschematron", "**/*.pyi", "**/*.pyx", "**/*.pxd", "**/*.h",
        "resources/desktop", "*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED",
        "*.dist-info/direct_url.json", "**/__pycache__",
    )  # fmt: skip
    for path in sorted(OURS.rglob("*")):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o644)
            if is_library(path):
                run("strip", "--strip-unneeded", path)


def is_library(path):
    """Tell whether a file is a shared library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def put(source, target, mode=0o644):
    """Put a file, or bytes, into the tree; man pages and changelogs are packed."""
    data = source if isinstance(source, bytes) else source.read_bytes()
    path = TREE / target
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0) if path.suffix == ".gz" else data)
    path.chmod(mode)


def furnish():
    """Put what Debian and desktops ask for into the tree."""
    put(RECIPE / "winnow", "usr/bin/winnow", 0o755)
    put(DESKTOP / f"{APP_ID}.desktop", f"usr/share/applications/{APP_ID}.desktop")
    put(DESKTOP / f"{APP_ID}.metainfo.xml", f"usr/share/metainfo/{APP_ID}.metainfo.xml")
    put(DESKTOP / f"{APP_ID}.mime.xml", f"usr/share/mime/packages/{APP_ID}.xml")
    put(DESKTOP / "winnow.1", "usr/share/man/man1/winnow.1.gz")
    put(ICONS / f"{APP_ID}.svg", f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg")
    for size in SIZES:
        put(ICONS / f"winnow-{size}.png", f"usr/share/icons/hicolor/{size}x{size}/apps/{APP_ID}.png")
    put(RECIPE / "overrides", "usr/share/lintian/overrides/winnow")
    date = subprocess.run(["date", "--utc", "-R", f"--date=@{epoch()}"], check=True, capture_output=True, text=True)
    news = f"""winnow ({VERSION}) bookworm; urgency=medium

  * See CHANGELOG.md of the project for what readers notice.

 -- The Winnow authors <winnow_reader@users.noreply.github.com>  {date.stdout.strip()}
"""
    put(news.encode(), "usr/share/doc/winnow/changelog.gz")
    text = (RECIPE / "copyright").read_text("utf-8")
    text = text.replace("@LICENCE@", (ROOT / "LICENSE").read_text("utf-8").strip())
    put(text.replace("@LIBRARIES@", "\n".join(licences(OURS))).encode(), "usr/share/doc/winnow/copyright")


def dependencies():
    """Give the packages, with versions, that hold the system's libraries which ours load."""
    libraries = [path for path in sorted(OURS.rglob("*")) if path.is_file() and is_library(path)]
    asked = [path for path in libraries if not set(OPTIONAL) & set(path.parts)]
    (WORK / "debian").mkdir()
    (WORK / "debian" / "control").write_text("Source: winnow\n\nPackage: winnow\nArchitecture: any\n", "utf-8")
    private = sorted({f"-l{path.parent}" for path in libraries})
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *private]
    command += [f"-e{path}" for path in asked]
    done = subprocess.run(command, check=False, cwd=WORK, capture_output=True, text=True)
    if done.returncode != 0:  # it warns at length of things that only packages of Debian's own way have
        sys.exit("\n".join(line for line in done.stderr.splitlines() if ": error: " in line))
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def control(needs):
    """Write what dpkg reads: the description, what is done at installation, and the digests of all files."""
    folder = TREE / "DEBIAN"
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    files = [path for path in sorted(TREE.rglob("*")) if path.is_file() and folder not in path.parents]
    values = {
        "VERSION": VERSION,
        "ARCHITECTURE": architecture.stdout.strip(),
        "SIZE": str(sum(-(-path.stat().st_size // 1024) for path in files)),
        "DEPENDS": needs,
    }
    text = (RECIPE / "control").read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    (folder / "control").write_text(text, encoding="utf-8")
    for name in ("postinst", "prerm"):
        shutil.copy(RECIPE / name, folder / name)
        (folder / name).chmod(0o755)
    sums = "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(TREE)}\n" for path in files)
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    return DIST / f"winnow_{VERSION}_{values['ARCHITECTURE']}.deb"


def main():
    """Make it."""
    if sys.version_info[:2] != (3, 11):
        sys.exit("The package for Debian 12 is made with Python 3.11, which Debian 12 has.")
    need("dpkg-dev", "binutils", "lintian", *packages_for("display"), *WAYLAND_PACKAGES)
    shutil.rmtree(WORK, ignore_errors=True)
    for folder in (OURS, TREE / "DEBIAN"):
        folder.mkdir(parents=True)
    os.umask(0o022)
    install()
    furnish()
    package = control(dependencies())
    for path in (TREE, *TREE.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(epoch()))
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", TREE, package, env=environment)
    run("lintian", "--fail-on", "error", "--tag-display-limit", "0", "--allow-root", package)
    print(f"{package}: {Path(package).stat().st_size / 1_000_000:.1f} MB")


if __name__ == "__main__":
    main()
