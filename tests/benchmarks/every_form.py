"""Writes real pages in every form as `winnow clean` does, in this process, and counts what ends otherwise than it should.

usage: python -m tests.benchmarks.every_form DATA [DATA ...]

Each DATA is a folder of pages (``.html``, ``.html.gz``, ``.md``, ``.txt``). A page is opened once a form, cleaned and
written; the exit code of the command line must be 0, or 3 where the page is refused with a sentence, and nothing may be
raised. What fails is named with what was said of it. The exit code is 1 if anything did.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import sys
import tempfile
import time
from pathlib import Path

from core import cli
from core.export import FORMS

BUG = "Please report this"


def pages(folder: Path) -> list[Path]:
    """Give the pages of a folder, in order."""
    return sorted(path for path in folder.iterdir() if path.name.removesuffix(".gz").endswith((".html", ".md", ".txt")))


def failure(page: Path, form: str, out: Path) -> str | None:
    """Write a page in a form; say what is wrong with how that ended, or None."""
    told = io.StringIO()
    try:
        with contextlib.redirect_stderr(told):
            code = cli.main(["clean", str(page), "--to", form, "-o", str(out)])
    except BaseException as error:
        return f"raised {type(error).__name__}: {error}"
    said = told.getvalue().strip()
    if BUG in said or code not in (cli.DONE, cli.UNREADABLE):
        return f"exit code {code}: {said}"
    return None


def measure(folders: list[Path]) -> int:
    """Write all pages of folders in every form, tell the numbers, and give the number of failures."""
    written = failed = 0
    begun = time.process_time()
    with tempfile.TemporaryDirectory() as place:
        for page in (page for folder in folders for page in pages(folder)):
            plain = Path(place) / page.name.removesuffix(".gz")
            plain.write_bytes(gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes())
            for form in FORMS.values():
                written += 1
                if wrong := failure(plain, form.name, Path(place) / f"out{form.suffix}"):
                    failed += 1
                    print(f"{page} as {form.name}: {wrong}", flush=True)
            plain.unlink()
    print(f"{written:,} written, {failed} failed, {time.process_time() - begun:.0f} s of CPU time")
    return failed


def main(data: Path) -> int:
    """Run it on the benchmarks' pages."""
    return bool(measure([data / "pages" / "html"]))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Name a folder of pages: python -m tests.benchmarks.every_form DATA")
    sys.exit(bool(measure([Path(name) for name in sys.argv[1:]])))
