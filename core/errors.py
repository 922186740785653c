"""What can go wrong, one exception a cause, each with the sentence and the hint that a reader sees.

``sentence`` says what happened, ``hint`` what to do about it. Both are shown as they are, by the window and by the
command line; neither holds a traceback or a path of Winnow's own.
"""

import os


class WinnowError(Exception):
    """The base of every error that Winnow raises on purpose.

    Attributes:
        sentence: What happened, one sentence.
        hint: What the reader can do, one sentence; may be empty.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[type["WinnowError"], tuple[str, str]]:
        return type(self), (self.sentence, self.hint)


class UnreadableError(WinnowError):
    """The input cannot be turned into an article; the command line ends with code 3."""


class NotFoundError(UnreadableError):
    """There is no file at the path."""


class FolderError(UnreadableError):
    """The path is a folder."""


class SpecialFileError(UnreadableError):
    """The path is a device, a pipe or a socket, which could never end."""


class PermissionDeniedError(UnreadableError):
    """The file exists but may not be read."""


class EmptyError(UnreadableError):
    """The input holds no character, or white space alone."""


class NoArticleError(UnreadableError):
    """The page holds no article: it leads on, is a set of frames, checks who reads, or waits for its scripts."""


class BinaryError(UnreadableError):
    """The input is not text: an image, an archive, a program."""


class ContainerError(UnreadableError):
    """A container of articles is damaged, encrypted, or asks for more than the budgets allow."""


class ManyArticlesError(UnreadableError):
    """The file holds several articles where one is meant."""


class MissingLibraryError(UnreadableError):
    """What the file is, only an optional library reads, and that is not installed."""


class TooLargeError(UnreadableError):
    """The input is over the size budget."""


class ReadError(UnreadableError):
    """The system failed while it read the file."""


class EncodingError(WinnowError):
    """A caller forced an encoding that Winnow does not know."""


class BudgetError(WinnowError):
    """The work ran out of its time or memory budget."""


class WorkerDiedError(WinnowError):
    """The worker process ended before it gave an answer."""


class SaveError(WinnowError):
    """The result could not be written."""


class StoreError(WinnowError):
    """A reader's corrections cannot be kept or read."""


class SearchError(WinnowError):
    """What is searched for is no pattern, or one that takes too long."""


def in_short(error: BaseException) -> str:
    """Say in a line what was raised and where, for whoever reads a report of it."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f" at {os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno}" if at else ""
    return " ".join(f"{type(error).__name__} {error}".split())[:200] + place
