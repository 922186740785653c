"""Installs a package on a clean Debian 12 and uses it there: the version, a cleaned article, a picture of the window.

usage: try_package.py wheel | deb | bundle

The clean root is a Debian 12 with nothing but what is essential; `mmdebstrap` makes it once, in `build/clean`. Each try
unpacks it anew, installs there what a reader would install, and goes on as a user without rights. The window is drawn
once without a display and, where `Xvfb` is installed, once more on one: `dist/tried-KIND.png` and
`dist/tried-KIND-x11.png` are for looking at. Needs root, to change into the clean one, and Debian's packages from the
network.
"""

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager

from package_bundle import NAME
from packages import BUILD, DIST, EXTRAS, ROOT, VERSION, WHEEL, need, pip, run
from qt_libraries import packages_for

CLEAN = BUILD / "clean"
BASE = CLEAN / "bookworm.tar"
FOLDER = CLEAN / "root"
SAMPLES = ROOT / "resources" / "samples"
HOME = "/home/reader"
USER = "1000:1000"
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "HOME": HOME}
PNG = b"\x89PNG\r\n\x1a\n"
FULL = 100_000
"""Bytes that the picture of a window has at least when it shows articles; one that waits for them has a third."""


def fresh_root():
    """Unpack the clean root; make it first where there is none."""
    if not BASE.is_file():
        need("mmdebstrap")
        CLEAN.mkdir(parents=True, exist_ok=True)
        made = BASE.with_suffix(".part.tar")
        run("mmdebstrap", "--variant=minbase", "bookworm", made)
        made.rename(BASE)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    run("tar", "--extract", "--numeric-owner", "--file", BASE, "--directory", FOLDER)
    shutil.copy("/etc/resolv.conf", FOLDER / "etc" / "resolv.conf")
    home = FOLDER / HOME[1:]
    shutil.copytree(SAMPLES, home / "articles")
    run("chown", "--recursive", USER, home)


def entered(*command, user=None):
    """Give the command line by which a command runs in the root, as root or as ``user``; its processes end with it."""
    who = ["--userspec", user] if user else []
    return [
        "unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={FOLDER}/proc",
        "chroot", *who, str(FOLDER), "/usr/bin/env", "--chdir", HOME, *command,
    ]  # fmt: skip


def within(*command, user=None, env=None, **options):
    """Run a command in the root, with nothing of this environment but what ``env`` adds; end the script if it fails."""
    return run(*entered(*command, user=user), env=ENVIRONMENT | (env or {}), **options)


def apt(*packages):
    """Install packages of Debian, or files, in the root."""
    quiet = {"env": {"DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
    within("apt-get", "-qq", "update", **quiet)
    within("apt-get", "-qq", "-oDpkg::Use-Pty=0", "install", "--yes", "--no-install-recommends", *packages, **quiet)


def install_wheel():
    """Install the wheel with pipx, as a reader does; give the command. What it needs comes from files that we bring."""
    apt("pipx", "python3-venv", *packages_for("display"))
    store = CLEAN / "wheels"
    shutil.rmtree(store, ignore_errors=True)
    pip(sys.executable, "download", "--dest", store, f"{WHEEL}[{EXTRAS}]", "pip", "setuptools", "wheel")
    shutil.copytree(store, FOLDER / "wheels")
    settings = {"PIPX_HOME": "/opt/pipx", "PIPX_BIN_DIR": "/usr/local/bin"}
    settings |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/wheels"}
    within("pipx", "install", f"/wheels/{WHEEL.name}[{EXTRAS}]", env=settings)
    code = "import winnow; print(winnow.clean_text('Prose. var a = b(1); c(a); More prose.').text)"
    python = "/opt/pipx/venvs/winnow-reader/bin/python"
    said = within(python, "-c", code, user=USER, stdout=subprocess.PIPE, text=True).stdout
    expect(said == "Prose. More prose.\n", f"the library says {said!r}")
    return "/usr/local/bin/winnow"


def install_deb():
    """Install the Debian package with what it depends on; give the command."""
    package = max(DIST.glob(f"winnow_{VERSION}_*.deb"), key=lambda path: path.stat().st_mtime)
    shutil.copy(package, FOLDER / "tmp")
    apt(f"/tmp/{package.name}")
    ask = ["find", "/usr/lib/winnow", "-name", "*.so*", "-exec", "ldd", "{}", "+"]
    lost = within(*ask, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    print("Libraries that are not there (plugins for GTK and for printers do without):")
    print("".join(sorted({f"    {line.strip()}\n" for line in lost.stdout.splitlines() if "not found" in line})))
    return "winnow"


def install_bundle():
    """Unpack the bundle where there is no Python; give the command."""
    apt(*packages_for("display"))
    run("tar", "--extract", "--file", DIST / f"{NAME}.tar.xz", "--directory", FOLDER / "opt")
    if list((FOLDER / "usr" / "bin").glob("python*")):
        sys.exit("There is a Python in the root, where the bundle is to run without.")
    return f"/opt/{NAME}/winnow"


KINDS = {"wheel": install_wheel, "deb": install_deb, "bundle": install_bundle}


def use(program, kind):
    """Use the program as a reader does; end the script where something is not as it must be."""
    said = within(program, "--version", user=USER, stdout=subprocess.PIPE, text=True).stdout
    expect(said == f"winnow {VERSION}\n", f"--version says {said!r}")
    cleaned = within(program, "clean", "articles/leaked-news.txt", user=USER, stdout=subprocess.PIPE, text=True).stdout
    expect(len(cleaned) > 500 and "{" not in cleaned, f"clean gives {cleaned!r}")
    within(program, "clean", "articles", "-o", "out", "--jobs", "2", user=USER)
    names = sorted(path.name for path in (FOLDER / HOME[1:] / "out").iterdir())
    expect(len(names) == len(list(SAMPLES.iterdir())), f"clean of a folder gives {names}")
    within(program, "--snapshot", "tried.png", "articles/leaked-news.txt", user=USER)
    take(FOLDER / HOME[1:] / "tried.png", DIST / f"tried-{kind}.png")
    if shutil.which("Xvfb"):
        on_display(program, DIST / f"tried-{kind}-x11.png")


def expect(truth, words):
    """End the script with these words unless something is true."""
    if not truth:
        sys.exit(f"Not as it must be: {words}")


def take(made, target):
    """Keep a picture."""
    expect(made.read_bytes().startswith(PNG) and made.stat().st_size > FULL, f"{made} is no picture of a window")
    shutil.copy(made, target)
    print(f"Look at {target}")


@contextmanager
def display():
    """Give the name of a display of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x860x24", "-ac", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


def on_display(program, target):
    """Open the window on a display, and take a picture of the display when it no longer changes."""
    grab = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    with display() as name:
        command = entered(program, "articles/leaked-news.txt", "articles/saved-page.html", user=USER)
        with subprocess.Popen(command, env=ENVIRONMENT | {"DISPLAY": name}) as window:
            try:
                before, made = None, CLEAN / "screen.png"
                for _ in range(120):
                    time.sleep(1)
                    expect(window.poll() is None, "the window ended by itself")
                    run(sys.executable, "-c", grab, made, env=dict(os.environ, DISPLAY=name, QT_QPA_PLATFORM="xcb"))
                    now = made.read_bytes()
                    if now == before and len(now) > FULL:
                        break
                    before = now
            finally:
                window.kill()  # unshare hears of nothing else, and takes the window along
    take(made, target)


def main(arguments):
    """Run the script; give its exit code."""
    if len(arguments) != 1 or arguments[0] not in KINDS:
        print("usage: try_package.py " + " | ".join(KINDS), file=sys.stderr)
        return 2
    if os.geteuid() != 0:
        print("A clean root can only be entered by root.", file=sys.stderr)
        return 1
    kind = arguments[0]
    fresh_root()
    use(KINDS[kind](), kind)
    if kind == "deb":
        within("dpkg", "--purge", "winnow", stdout=subprocess.DEVNULL)
        expect(not (FOLDER / "usr" / "lib" / "winnow").exists(), "something is left in /usr/lib/winnow")
    print(f"The {kind} works on a clean Debian 12.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
