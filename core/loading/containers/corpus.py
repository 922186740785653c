"""What containers of records have in common: the fields are found by the first records, the others read by them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from itertools import islice

from core.errors import ContainerError, UnreadableError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.records import Fields, Record, fields_of, member_of

SAMPLE = 50
"""Records by which the fields are found."""
_NUMBERS = 12
"""Digits of the longest number of a record that is looked for."""


class Corpus(Container):
    """Records; its members are called by numbers, from 1.

    Attributes:
        text_field: The field of the text, where a caller chose it; else it is found.
        whole: Whether records are to have all fields, and not only those that an article is made of.
    """

    holds_records = True
    text_field: str | None = None
    whole: bool = False

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self._fields: Fields | None = None

    @abstractmethod
    def records(self) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the records with their numbers, or why one cannot be read.

        Raises:
            ContainerError: where the container is damaged, after what stands before that.
        """

    @property
    def fields(self) -> Fields:
        """The fields.

        Raises:
            ContainerError: if no record holds a text.
        """
        if self._fields is None:
            self._fields = fields_of(self.sample(), self.blob.name, self.text_field)
        return self._fields

    def choose(self, text_field: str | None) -> None:
        """Choose the field of the text; None has it found."""
        self.text_field = text_field
        self._fields = None

    def raw(self) -> Iterator[tuple[int, bytes | Record | UnreadableError]]:
        """Yield the records as ``records`` does, or the bytes of which ``record_of`` of the form's module makes them.

        So what reads many of them can do so in several processes.
        """
        return iter(self.records())

    def sample(self) -> list[Record]:
        """Give the first records that can be read."""
        found: list[Record] = []
        try:
            for _, record in islice(self.records(), SAMPLE):
                if not isinstance(record, UnreadableError):
                    found.append(record)
        except ContainerError:
            if not found:
                raise
        return found

    def members(self) -> Iterator[Member | Unread]:
        """Yield the records."""
        for number, record in self.records():
            name = str(number)
            if isinstance(record, UnreadableError):
                yield Unread(name, record)
            else:
                yield member_of(record, self.fields, name, self.what)

    def entries(self) -> Iterator[Entry]:
        """Yield the numbers of the records, with their titles."""
        for number, record in self.records():
            title = "" if isinstance(record, UnreadableError) else self.fields.title_of(record)
            yield Entry(str(number), title)

    def member(self, name: str) -> Member:
        """Give the record of a number."""
        wanted = int(name) if name.isascii() and name.isdecimal() and len(name) <= _NUMBERS else 0
        if wanted and str(wanted) == name and (record := self.record(wanted)) is not None:
            if isinstance(record, UnreadableError):
                raise record
            found = member_of(record, self.fields, name, self.what)
            if isinstance(found, Unread):
                raise found.error
            return found
        raise self.missing(name)

    def record(self, wanted: int) -> Record | UnreadableError | None:
        """Give one record, or None where there is none of the number; overridden where it is found sooner."""
        return next((record for number, record in self.records() if number == wanted), None)
