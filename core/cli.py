"""The command line: `winnow clean` works without Qt and without a display; everything else is handed to the window.

Exit codes: 0 done, 1 a result could not be written or a check failed, 2 wrong usage, 3 an input could not be read, or
holds no article.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

from core import Article, WinnowError
from core.article.reach import Reach
from core.article.threshold import THRESHOLD, is_threshold
from core.errors import EncodingError, SaveError, in_short
from core.export import FORMS, Form, stamp_of
from core.export.saving import encoded, same_file, save

DONE, NOT_WRITTEN, USAGE, UNREADABLE = 0, 1, 2, 3
INTERRUPTED = 130
STDIN = "-"
if TYPE_CHECKING:
    from core.corrections.store import Store

THEMES = ("light", "sepia", "dark")

WINDOW_USAGE = """winnow [--new-window] [FILE...]
       winnow clean FILE... [--to FORM] [-o PATH] [--encoding NAME] [--threshold T] [--page REACH]
             [--corrections FILE] [--header | --no-header]
       winnow clean --check FILE...
       winnow --snapshot OUT.png [--theme THEME] [--size WIDTHxHEIGHT] FILE..."""

WINDOW_EXAMPLES = """examples:
  winnow article.txt page.html        open both in the window, in the one that is open if there is one
  winnow --new-window page.html       open it in a window of its own
  winnow clean page.html              print the readable text; see winnow clean --help
  winnow --snapshot out.png page.html draw the window into a picture, without a display

A file that is named like a command is opened by its path: winnow ./clean"""

CLEAN_EXAMPLES = """examples:
  winnow clean scraped.txt                      readable text to the terminal
  winnow clean page.html --to markdown -o page.md
  winnow clean page.html --to json              with every removal, its place and its reason
  winnow clean *.html --to html -o cleaned/     one file for each into a folder
  winnow clean page.html -o page.txt --no-header
  winnow clean scraped.txt --threshold 0.8      remove only what is 80 % sure to have leaked
  winnow clean page.html --page less            only what is surely not its article goes
  cat scraped.txt | winnow clean -              standard input
  winnow clean --check *.md                     tell whether any words are neither shown nor removed

The window also saves PDF files, and prints.

exit codes: 0 done, 1 a result could not be written or a check failed, 2 wrong usage, 3 an input could not be read,
or holds no article (the others are written all the same)"""


class Window(Protocol):
    """What shows articles on a screen or in a picture; the command line is given one, it knows none."""

    def run(self, files: list[str], *, new_window: bool = False) -> int:
        """Open the window on the files and give the exit code when it is closed, or when the open one has taken them.

        A ``new_window`` is one beside those that are open.
        """

    def snapshot(self, out: str, files: list[str], *, theme: str = "light", size: tuple[int, int] = (1200, 800)) -> int:
        """Draw the window on the files into the PNG picture ``out``; ``size`` in pixels."""


class _UsageError(Exception):
    """The arguments are wrong; the message says how."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises where argparse would end the program."""

    def error(self, message: str) -> NoReturn:
        raise _UsageError(message)


def main(
    argv: Sequence[str] | None = None, *, window: Window | None = None, now: Callable[[], datetime] | None = None
) -> int:
    """Run the command line.

    Args:
        argv: The arguments without the program's name; those of the process by default.
        window: What opens files on the screen. Without one, `clean` alone works.
        now: Tells the time, which results say that they were made at; the clock's by default.

    Returns:
        The exit code.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = "winnow clean" if arguments[:1] == ["clean"] else "winnow"
    try:
        if command == "winnow clean":
            return _clean(_clean_parser().parse_args(arguments[1:]), now)
        return _show(_window_parser().parse_args(arguments), window)
    except _UsageError as error:
        _complain(str(error), f"Try: {command} --help")
        return USAGE
    except BrokenPipeError:
        # Whoever read the output has seen enough. The interpreter would complain when it flushes at the end.
        _silence_stdout()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as done:  # argparse, after --help or --version
        return done.code if isinstance(done.code, int) else DONE


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="winnow",
        usage=WINDOW_USAGE,
        description="Show articles clean beside their originals.",
        epilog=WINDOW_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a text, Markdown or HTML file")
    parser.add_argument("--new-window", action="store_true", help="open a window beside those that are open")
    parser.add_argument("--snapshot", metavar="OUT.png", help="draw the window into a picture instead of opening it")
    parser.add_argument("--theme", choices=THEMES, help="colours of the picture (default: light)")
    parser.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT", help="pixels of the picture (default: 1200x800)")
    parser.add_argument("--version", action="version", version=f"winnow {version('winnow-reader')}")
    return parser


def _clean_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="winnow clean",
        description="Write the readable text of articles, without the code that leaked into them.",
        epilog=CLEAN_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text, Markdown or HTML file; - is standard input")
    parser.add_argument("--to", choices=tuple(FORMS), default="text", help="form of the output (default: text)")
    parser.add_argument("-o", "--output", metavar="PATH", help="a file, or for several inputs a folder")
    parser.add_argument("--encoding", metavar="NAME", help="decode as this instead of finding the encoding")
    parser.add_argument("--corrections", metavar="FILE", help="apply corrections: the window's export, or its store")
    parser.add_argument(
        "--check", action="store_true", help="tell whether all words are shown or removed, write no text"
    )
    parser.add_argument(
        "--header",
        action=argparse.BooleanOptionalAction,
        help="begin plain text with a line that says where it comes from, and Markdown with front matter; by default "
        "plain text on standard output has none, nor have several Markdown texts there",
    )
    parser.add_argument(
        "--threshold",
        type=_threshold,
        default=THRESHOLD,
        metavar="T",
        help="how sure it must be that code in prose leaked to remove it: above 0, at most 1 (default: %(default)s); "
        "the JSON report lists as suspected what stays",
    )
    parser.add_argument(
        "--page",
        choices=tuple(map(str, Reach)),
        default=str(Reach.USUAL),
        help="how much of a page goes: less is what surely is beside its article, more is whatever probably is",
    )
    return parser


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not is_threshold(value):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number above 0 and at most 1")
    return value


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"{text} is not a size from 200x200 to 8000x8000")
    return int(width), int(height)


def _show(options: argparse.Namespace, window: Window | None) -> int:
    if options.snapshot is None and (options.theme or options.size):
        raise _UsageError("--theme and --size belong to --snapshot")
    if options.snapshot is not None and not options.files:
        raise _UsageError("--snapshot needs a file to show")
    if options.snapshot is not None and options.new_window:
        raise _UsageError("--new-window opens a window, --snapshot draws a picture instead")
    if window is None:
        raise _UsageError("this program cannot open a window; only clean works here")
    if options.snapshot is None:
        return window.run(options.files, new_window=options.new_window)
    return window.snapshot(
        options.snapshot, options.files, theme=options.theme or THEMES[0], size=options.size or (1200, 800)
    )


def _clean(options: argparse.Namespace, now: Callable[[], datetime] | None) -> int:
    form = FORMS[options.to]
    files: list[str] = options.files
    if files.count(STDIN) > 1:
        raise _UsageError("standard input can be read only once")
    if options.check and (options.output is not None or options.to != "text"):
        raise _UsageError("--check writes no text: leave out --to and -o")
    output = None if options.output in (None, STDIN) else _Output(options.output, files, form)
    if output is None and len(files) > 1 and form.name in ("html", "epub"):
        raise _UsageError("several pages do not fit into one: name a folder with -o")
    from core.corrections.recall import open_corrections

    try:
        corrections = open_corrections(Path(options.corrections)) if options.corrections else None
    except WinnowError as error:
        _complain(error.sentence, error.hint)
        return UNREADABLE
    # Text that goes on to another program is the text alone; several front matters in one stream would be text.
    header = output is not None or (form.name == "markdown" and len(files) == 1)
    stamp = stamp_of(now() if now else None, header=header if options.header is None else options.header)
    worst = DONE
    written = 0
    for file in files:
        try:
            article = _open(file, options, corrections)
            for piece in article.lost:
                _complain(f"{article.source.name}: a correction has lost its place: {piece}", "")
            for sentence in article.shortfalls:
                _complain(f"{article.source.name}: {sentence}", "")
            if options.check:
                worst = worst if _check(file, article) else worst or NOT_WRITTEN
            elif output is None:
                _print(form.write(article, stamp), separate=written > 0)
            else:
                output.write(file, form.write(article, stamp))
            written += 1
        except EncodingError as error:
            _complain(error.sentence, error.hint)
            return USAGE
        except SaveError as error:
            _complain(error.sentence, error.hint)
            worst = NOT_WRITTEN
        except WinnowError as error:
            _complain(error.sentence, error.hint)
            worst = worst or UNREADABLE
        except BrokenPipeError:
            raise
        except Exception as error:
            # A bug, which must not cost the other files.
            _complain(f"Winnow failed on {file}: {in_short(error)}. Please report this with the file.", "")
            worst = worst or UNREADABLE
    return worst


def _check(file: str, article: Article) -> bool:
    """Print whether any words of an article are neither shown nor removed; tell whether there are none."""
    from core.cleaning.check import misplaced_words

    found = misplaced_words(article)
    text = article.source.text
    lines = [
        f"{file}: line {len((text[: one.span.start] + '.').splitlines())}: neither shown nor removed: “{one.words}”"
        for one in found
    ]
    for line in lines or [f"{file}: every word is shown or removed"]:
        _print(line, separate=False)
    return not found


def _open(file: str, options: argparse.Namespace, corrections: Store | None) -> Article:
    # Imported late: the window starts by way of this module, and must not pay for the parsers.
    from core.cleaning.fallback import clean_or_less
    from core.corrections.recall import decide_as_known
    from core.loading import load_bytes, load_file

    if file == STDIN:
        source = load_bytes(sys.stdin.buffer.read(), name="standard input", encoding=options.encoding)
    else:
        source = load_file(file, encoding=options.encoding)
    article = clean_or_less(source, options.threshold, Reach(options.page))
    return decide_as_known(article, corrections) if corrections else article


class _Output:
    """Where results go: one file, or a folder with a file for each input."""

    def __init__(self, output: str, files: list[str], form: Form) -> None:
        self._path = Path(output)
        self._form = form
        self._inputs = [Path(file) for file in files if file != STDIN]
        self._used: set[Path] = set()
        self._is_folder = len(files) > 1 or self._path.is_dir() or output.endswith(("/", os.sep))
        if self._is_folder and self._path.exists() and not self._path.is_dir():
            raise _UsageError(f"{output} is a file; several inputs need a folder")
        if not self._is_folder and self._is_input(self._path):
            raise _UsageError(f"{output} is the input, which is never overwritten")

    def write(self, file: str, text: str | bytes) -> None:
        """Write the result for an input.

        Raises:
            SaveError: if that fails.
        """
        path = self._in_folder(file) if self._is_folder else self._path
        save(path, encoded(text))

    def _in_folder(self, file: str) -> Path:
        stem = "standard-input" if file == STDIN else Path(file).stem
        path = self._path / (stem + self._form.suffix)
        number = 2
        while path in self._used or self._is_input(path):
            path = self._path / f"{stem}-{number}{self._form.suffix}"
            number += 1
        self._used.add(path)
        return path

    def _is_input(self, path: Path) -> bool:
        return any(same_file(path, one) for one in self._inputs)


def _print(text: str | bytes, *, separate: bool) -> None:
    """Write a result to standard output as UTF-8, whatever the locale says, parted from the one before."""
    out = sys.stdout.buffer
    ends = isinstance(text, bytes) or text.endswith("\n")
    out.write((b"\n" if separate else b"") + encoded(text) + (b"" if ends else b"\n"))
    out.flush()


def _silence_stdout() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


def _complain(sentence: str, hint: str) -> None:
    print(f"winnow: {sentence}", *([f"        {hint}"] if hint else []), sep="\n", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
