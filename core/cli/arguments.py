"""What the command line takes: its parsers and the texts of its help."""

from __future__ import annotations

import argparse
from typing import NoReturn

from core.article.reach import Reach
from core.article.threshold import THRESHOLD, is_threshold
from core.cli.complaints import LANGUAGES, THEMES, UsageError
from core.export import FORMS

WINDOW_USAGE = """winnow [--new-window] [--language CODE] [FILE...]
       winnow clean FILE... [--to FORM] [-o PATH] [--encoding NAME] [--threshold T] [--page REACH]
             [--corrections FILE] [--header | --no-header]
       winnow clean PATH... -o OUT [--to FORM] [--jobs N] [--report REPORT.jsonl] [--resume] [--progress]
             [--text-field NAME]
       winnow clean --check FILE...
       winnow --snapshot OUT.png [--theme THEME] [--size WIDTHxHEIGHT] [--language CODE] FILE..."""

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
  winnow clean pages/ -o cleaned/ --report done.jsonl    a folder, file by file, in all processors
  winnow clean corpus.jsonl -o cleaned/         a file for each record: cleaned/corpus/000001.txt
  winnow clean corpus.jsonl --to jsonl -o out.jsonl      a record a line, its other fields kept
  winnow clean corpus.jsonl --to jsonl -o out.jsonl --resume    go on after an interruption
  winnow clean corpus.jsonl/3                   one record; also a file in an archive, pages.zip/a/page.html
  cat scraped.txt | winnow clean -              standard input
  winnow clean --check *.md                     tell whether any words are neither shown nor removed

The window also saves PDF files, and prints.

exit codes: 0 done, 1 a result could not be written or a check failed, 2 wrong usage, 3 an input could not be read,
or holds no article (the others are written all the same), 130 interrupted"""


class Parser(argparse.ArgumentParser):
    """A parser that raises where argparse would end the program."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise UsageError(message)


def window_parser() -> argparse.ArgumentParser:
    """Give the parser of what opens the window."""
    parser = Parser(
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
    parser.add_argument(
        "--language", choices=LANGUAGES, help="language of the window (default: the one that is set; of a picture: en)"
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    return parser


class _Version(argparse.Action):
    """Prints the version and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # a tenth of the time that a small file takes

        print(f"winnow {version('winnow-reader')}")
        parser.exit()


def clean_parser() -> argparse.ArgumentParser:
    """Give the parser of `winnow clean`."""
    parser = Parser(
        prog="winnow clean",
        description="Write the readable text of articles, without the code that leaked into them.",
        epilog=CLEAN_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="PATH",
        help="a text, Markdown or HTML file, a file that holds articles (corpus, feed, archive, mailbox), "
        "an article in one, or a folder; - is standard input",
    )
    parser.add_argument(
        "--to",
        choices=(*FORMS, "jsonl"),
        default="text",
        help="form of the output (default: text); "
        "jsonl is a line of JSON for each record, with its other fields and what was removed",
    )
    parser.add_argument("-o", "--output", metavar="PATH", help="a file, or for several articles a folder")
    parser.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="processes that clean (default: one for each processor; one where the result is printed)",
    )
    parser.add_argument(
        "--report", metavar="FILE", help="write a line of JSON for each article: what became of it, and why"
    )
    parser.add_argument("--resume", action="store_true", help="pass over what an earlier run has written")
    parser.add_argument(
        "--progress", action="store_true", help="tell how far it is also at its beginning and end, however quick it is"
    )
    parser.add_argument("--text-field", metavar="NAME", help="the field of the text in records (default: it is found)")
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


def _jobs(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1000):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of processes from 1 to 1000")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"{text} is not a size from 200x200 to 8000x8000")
    return int(width), int(height)
