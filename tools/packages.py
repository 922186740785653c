"""What the scripts that make packages share: where things are, and steps that more than one of them takes.

The packages hold what `make run` installs: Winnow with its extras for archives and documents, in exact versions.
"""

import os
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
DESKTOP = ROOT / "resources" / "desktop"
ICONS = ROOT / "resources" / "icons"
APP_ID = "io.github.winnow_reader.Winnow"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION = PROJECT["version"]
WHEEL = DIST / f"winnow_reader-{VERSION}-py3-none-any.whl"
EXTRAS = "archives,documents"


def run(*command, **options):
    """Run a command in the project's folder; end the script, with the command in its message, if it fails."""
    line = [str(part) for part in command]
    options.setdefault("cwd", ROOT)
    done = subprocess.run(line, check=False, **options)
    if done.returncode != 0:
        sys.exit("This command failed, its own words stand above:\n    " + " ".join(line))
    return done


def epoch():
    """Give the time, in seconds, that the files of a package bear: the last commit's, so that a rebuild is the same."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], check=False, cwd=ROOT, capture_output=True, text=True)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 1_600_000_000


def pip(python, *arguments):
    """Run pip with the exact versions of the project."""
    run(
        python, "-m", "pip", "--disable-pip-version-check", *arguments, "--quiet", "--constraint",
        ROOT / "constraints.txt",
    )  # fmt: skip


def size(folder):
    """Give the megabytes (of a million bytes) of all files of a folder; links count nothing."""
    files = (path for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1_000_000


def need(*packages):
    """Make sure that these Debian packages are installed; end the script, with what to do, where they cannot be."""
    # Imported here: the other script of this folder, which makes the environment.
    from qt_libraries import install_packages

    missing = [name for name in packages if not _is_installed(name)]
    if missing and not install_packages(missing):
        sys.exit("Install these packages of Debian first:\n    sudo apt-get install " + " ".join(missing))


def _is_installed(package):
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    try:
        done = subprocess.run(query, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        return False
    return done.stdout == "installed"


def licences(folder):
    """Give a line for each distribution that is installed in a folder: its name, version and licence."""
    lines = []
    for found in sorted(distributions(path=[str(folder)]), key=lambda one: one.name.lower()):
        data = found.metadata
        classifiers = [text.split(" :: ")[-1] for text in data.get_all("Classifier") or () if "License ::" in text]
        said = data["License-Expression"] or ", ".join(classifiers) or data["License"] or "see its folder"
        lines.append(f"{found.name} {found.version}: {said.splitlines()[0]}")
    return lines
