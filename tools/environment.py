"""Makes the virtual environment `.venv` with Winnow installed in it, once.

usage: environment.py run | dev | bench | fuzz | package

`run` installs what the program needs, `dev` also what tests and checks need, `bench` also the peers of the benchmarks
that are packages, `fuzz` what the program and the fuzzer need, `package` what the program and its packages' builders
need. The exact versions come from constraints.txt. A stamp in `.venv` remembers what was installed from which files,
so that nothing is installed twice.
The standard library is enough to run this.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
NEWEST_TRIED = 15
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
INPUTS = ("pyproject.toml", "constraints.txt")
# What each word installs: the distribution with its extras, and the words that are then fulfilled.
EXTRAS = {
    "run": (".[archives,documents]", ("run",)),
    "dev": (".[dev]", ("run", "dev")),
    "bench": (".[dev,bench]", ("run", "dev", "bench")),
    "fuzz": (".[archives,documents,fuzz]", ("run", "fuzz")),
    "package": (".[archives,documents,package]", ("run", "package")),
}


class SetupError(Exception):
    """The environment cannot be made; the message says why and what to do."""


def fingerprint(root, python=sys.version_info[:3]):
    """Give a digest of all that decides what is installed: the input files and the Python version."""
    digest = hashlib.sha256(repr(tuple(python)).encode())
    for name in INPUTS:
        data = (root / name).read_bytes()
        digest.update(f"{name} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def is_current(venv, extra, wanted):
    """Tell whether the environment `venv` already holds what `extra`, a word of EXTRAS, asks for."""
    stamp = venv / f".stamp-{extra}"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and (venv / "bin" / "winnow").is_file()


def newer_python():
    """Give the path of a Python that is new enough and stands on the search path, or None."""
    for minor in range(NEWEST_TRIED, OLDEST[1] - 1, -1):
        path = shutil.which(f"python3.{minor}")
        if path and subprocess.run([path, "-c", ""], check=False, capture_output=True).returncode == 0:
            return path
    return None


def require_venv_module():
    """Make sure that environments can be made: Debian and Ubuntu ship that part of Python as a package of its own.

    Raises:
        SetupError: if it is missing and cannot be installed from here.
    """
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    # Imported here: the other script of this folder, found because Python puts a script's folder on its path.
    from qt_libraries import install_packages

    if not install_packages([package]):
        raise SetupError(
            "This Python cannot make virtual environments. Run this command, then the same make command again:\n"
            f"    sudo apt-get install {package}"
        )


def run(*command):
    """Run a command in the project's folder.

    Raises:
        SetupError: if it fails.
    """
    line = [str(part) for part in command]
    if subprocess.run(line, check=False, cwd=ROOT).returncode != 0:
        raise SetupError("This command failed, its own words stand above:\n    " + " ".join(line))


def make(extra):
    """Make or renew the environment, unless it is current already.

    Raises:
        SetupError: if a step fails.
    """
    wanted = fingerprint(ROOT)
    if is_current(VENV, extra, wanted):
        (VENV / f".stamp-{extra}").touch()
        return
    for stamp in VENV.glob(".stamp-*"):
        if stamp.read_text(encoding="utf-8") != wanted:
            stamp.unlink()
    python = VENV / "bin" / "python"
    if not is_python(python):
        require_venv_module()
        print("Winnow: making .venv", flush=True)
        run(sys.executable, "-m", "venv", "--clear", VENV)
    print("Winnow: installing (the first time this takes a minute)", flush=True)
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--constraint", "constraints.txt"]
    # The build backend is installed first and used as it is: pip would give an isolated build the newest one instead.
    run(*pip, "pip", "setuptools")
    what, fulfilled = EXTRAS[extra]
    run(*pip, "--no-build-isolation", "--editable", what)
    for name in fulfilled:
        (VENV / f".stamp-{name}").write_text(wanted, encoding="utf-8")


def is_python(path):
    """Tell whether `path` is a Python of the version that runs this, with pip."""
    if not path.is_file():
        return False
    question = "import pip, sys; print(sys.version_info[:3])"
    answer = subprocess.run([str(path), "-c", question], check=False, capture_output=True, text=True)
    return answer.stdout.strip() == str(sys.version_info[:3])


def main(arguments):
    """Run the script; give its exit code."""
    if len(arguments) != 1 or arguments[0] not in EXTRAS:
        print("usage: environment.py " + " | ".join(EXTRAS), file=sys.stderr)
        return 2
    if sys.version_info < OLDEST:
        python = newer_python()
        if python:
            os.execv(python, [python, __file__, *arguments])
        print(
            "Winnow needs Python 3.11 or newer, and this is Python {}.{}. Install a newer one, "
            "or name it: make PYTHON=/path/to/python3.11".format(*sys.version_info[:2]),
            file=sys.stderr,
        )
        return 1
    try:
        make(arguments[0])
    except SetupError as error:
        print(f"Winnow: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
