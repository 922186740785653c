"""`winnow clean`: articles, one or millions, through the processes that clean them to where they are written."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from core import WinnowError
from core.article.reach import Reach
from core.cli import lines
from core.cli.complaints import UsageError, complain
from core.cli.inputs import STDIN, Inputs, check_encoding
from core.cli.order import available, in_order
from core.cli.outputs import AllInOne, Folder, Lines, OneFile, Output, Printed
from core.cli.pieces import Chunk
from core.cli.progress import Progress
from core.cli.resuming import after
from core.cli.work import (
    DONE,
    FAILED,
    IN_THE_WAY,
    NOT_WRITTEN,
    PRESENT,
    UNREADABLE,
    USAGE,
    Cleaner,
    Done,
    Result,
    Settings,
)
from core.errors import EncodingError, SaveError, in_short
from core.export import FORMS, stamp_of
from core.export.saving import same_file

INTERRUPTED = 130


def clean(options: argparse.Namespace, now: Callable[[], datetime] | None) -> int:
    """Clean what the options name; give the exit code."""
    _check(options)
    try:
        check_encoding(options.encoding)
    except EncodingError as error:
        complain(error.sentence, error.hint)
        return USAGE
    inputs = Inputs(
        options.files,
        options.encoding,
        options.text_field,
        as_records=options.to == lines.FORM,
        is_taken=_taken_by(options),
    )
    # It is asked only where it matters: it reads the beginning of every container, and standard input.
    one = options.output is not None and options.to == lines.FORM
    several = not one and not options.check and inputs.several()
    folder = None if one or options.output is None else _folder(options, several)
    if folder is None and several and options.to in ("html", "epub"):
        raise UsageError("several pages do not fit into one: name a folder with -o")
    if options.resume and options.report is None and folder is None and not one:
        raise UsageError("--resume goes on with a folder, with a file of --to jsonl, or with a --report")
    # Text that goes on to another program is the text alone; several front matters in one stream would be text.
    header = folder is not None or (not several and (options.output is not None or options.to == "markdown"))
    settings = Settings(
        options.to,
        options.threshold,
        Reach(options.page),
        options.encoding,
        options.corrections,
        stamp_of(now() if now else None, header=header if options.header is None else options.header),
        options.check,
        folder,
        options.resume,
        time.time() - 1,  # clocks of file systems are coarse
    )
    with ExitStack() as opened:
        try:
            cleaner = Cleaner(settings)
            report = Lines(options.report, resume=options.resume) if options.report else None
            if report:
                opened.callback(report.close)
            output = _output(options, folder, several)
            if isinstance(output, Lines):
                opened.callback(output.close)
            elif isinstance(output, AllInOne):
                opened.callback(output.drop)
        except WinnowError as error:
            complain(error.sentence, error.hint)
            return NOT_WRITTEN if isinstance(error, SaveError) else UNREADABLE
        chunks = inputs.chunks()
        if isinstance(output, Lines):
            chunks = after(chunks, output, options.output, options.encoding)
        is_batch = isinstance(output, Folder | Lines | AllInOne)
        jobs = options.jobs or (available() if is_batch else 1)
        told = is_batch or report is not None or options.progress
        batch = _Batch(output, options.output, report, Progress(shown=told, always=options.progress))
        return batch.run(in_order(chunks, cleaner, settings, jobs))


class _Batch:
    """Takes the results to where they are written, and keeps count."""

    def __init__(self, output: Output, place: str | None, report: Lines | None, progress: Progress) -> None:
        self._output = output
        self._place = place
        self._report = report
        self._reported = report.there if report else 0
        self._progress = progress
        self._code = DONE
        self._number = 0

    def run(self, done: Generator[Done]) -> int:
        """Take all results; give the exit code."""
        try:
            for chunk, results in done:
                for result in results:
                    if not self._take(chunk, result):
                        return self._code
                self._flush()
            self._output.close()
        except SaveError as error:
            self._complain(error.sentence, error.hint)
            return NOT_WRITTEN
        except WinnowError as error:
            self._complain(error.sentence, error.hint)
            return self._code or UNREADABLE
        except BrokenPipeError:
            raise
        except KeyboardInterrupt:
            self._flush()
            self._progress.end()
            return INTERRUPTED
        except Exception as error:
            # A bug in reading a container.
            self._complain(f"Winnow failed: {in_short(error)}. Please report this with the file.", "")
            return self._code or UNREADABLE
        finally:
            done.close()
        self._progress.end()
        return self._code

    def _take(self, chunk: Chunk, result: Result) -> bool:
        """Take a result; tell whether to go on."""
        try:
            self._output.take(chunk, result)
        except SaveError as error:
            if not isinstance(self._output, OneFile):
                raise
            result = Result(result.path, NOT_WRITTEN, FAILED, complaints=((error.sentence, error.hint),))
        for sentence, hint in result.complaints:
            self._complain(sentence, hint)
        if result.code == NOT_WRITTEN:
            self._code = NOT_WRITTEN
        self._code = self._code or result.code
        if result.code == USAGE or result.status == IN_THE_WAY:
            return False
        self._progress.done += result.status not in (FAILED, PRESENT)
        self._progress.failed += result.status == FAILED
        self._progress.present += result.status == PRESENT
        self._number += 1
        if self._report and not (result.status == PRESENT and self._number <= self._reported):
            self._report.add(_reported(result, self._place))
        self._progress.show()
        return True

    def _flush(self) -> None:
        # In this order: what is resumed may be reported twice, but is never left out.
        if self._report:
            self._report.flush()
        self._output.flush()

    def _complain(self, sentence: str, hint: str) -> None:
        self._progress.clear()
        complain(sentence, hint)


def _reported(result: Result, place: str | None) -> bytes:
    """Give the line of a report; ``place`` is the file that all results go to."""
    line = {
        "path": result.path,
        "output": result.output or (place if result.data is not None else None),
        "status": result.status,
        "removals": result.removals,
        "characters": result.characters,
        "seconds": round(result.seconds, 6),
        "reason": " ".join(" ".join(complaint).strip() for complaint in result.complaints) or None,
    }
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _check(options: argparse.Namespace) -> None:
    """Raise where the options do not go together."""
    files: list[str] = options.files
    options.output = None if options.output == STDIN else options.output
    if files.count(STDIN) > 1:
        raise UsageError("standard input can be read only once")
    if options.check and (options.output is not None or options.to != "text"):
        raise UsageError("--check writes no text: leave out --to and -o")
    for written in filter(None, (options.output, options.report)):
        for file in files:
            if file != STDIN and not os.path.isdir(file) and same_file(written, file):
                raise UsageError(f"{written} is the input, which is never overwritten")
            if file != STDIN and os.path.isdir(file) and _is_within(written, file):
                raise UsageError(f"{written} lies within {file}, whose files are the input")


def _is_within(path: str, folder: str) -> bool:
    inside = os.path.join(os.path.realpath(path), "")
    return inside.startswith(os.path.join(os.path.realpath(folder), ""))


def _taken_by(options: argparse.Namespace) -> Callable[[str], bool]:
    """Give what tells whether the output of a stem is an input."""
    form = FORMS.get(options.to)
    files = [file for file in options.files if file != STDIN]
    if options.output is None or form is None:
        return lambda _: False

    def is_taken(stem: str) -> bool:
        path = Path(options.output, stem + form.suffix)
        return any(same_file(path, file) for file in files)

    return is_taken


def _folder(options: argparse.Namespace, several: bool) -> str | None:
    """Give the folder that outputs go to, or None where there is one output, which is a file."""
    output: str = options.output
    if len(options.files) == 1 and not os.path.isdir(output) and output.lower().endswith(FORMS[options.to].suffix):
        return None
    if not (several or os.path.isdir(output) or output.endswith(("/", os.sep))):
        return None
    if os.path.exists(output) and not os.path.isdir(output):
        raise UsageError(f"{output} is a file; several inputs need a folder")
    return output


def _output(options: argparse.Namespace, folder: str | None, several: bool) -> Output:
    """Give where the results go.

    Raises:
        SaveError: if nothing can be written there.
    """
    if folder is not None:
        return Folder(folder, resume=options.resume)
    if options.output is None:
        return Printed(part=options.to != lines.FORM and not options.check, array=options.to == "json")
    if options.to == lines.FORM:
        return Lines(options.output, resume=options.resume)
    return AllInOne(options.output, array=options.to == "json") if several else OneFile(options.output)
