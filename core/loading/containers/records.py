"""Records of corpora: which field holds the text, and what the others say of it."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, EmptyError
from core.loading.containers.container import Member, Unread
from core.loading.containers.values import address_of, date_of, language_of, names_of, no_texts, text_of, words_of
from core.patterns import lazy_pattern

Record = Mapping[str, Any]
"""A record: its fields by their names. Fields within fields are named ``outer.inner``."""

# Names in lower case, of letters and digits alone: ``contenthtml`` is content_html as well as contentHtml.
_TEXTS = tuple(
    "text content body articlebody maintext maincontent articletext fulltext bodytext contenthtml contenttext bodyhtml"
    " articlehtml contentmarkdown markdown plaintext cleantext textcontent article selftext rawtext rawcontent document"
    " story transcript paragraphs html rawhtml".split()
)
_TITLES = tuple("title headline webtitle articletitle name subject heading".split())
_URLS = tuple(
    "url link weburl uri sourceurl canonicalurl originalurl pageurl externalurl address permalink warctargeturi"
    " source".split()
)
_DATES = tuple(
    "published datepublished publishedat publisheddate publishdate datepublish pubdate publicationdate"
    " webpublicationdate firstpublicationdate date dategmt datetime timestamp createdat created createdutc"
    " creationdate datecreated".split()
)
_LANGUAGES = tuple("language lang languagecode inlanguage languageidentified".split())
_AUTHORS = tuple("author authors byline creator writer publishedby".split())
_SITES = tuple("site sitename publisher publication source sourcedomain domainname domain hostname website".split())
_LESSER = frozenset(
    "summary description abstract excerpt teaser dek standfirst lead snippet caption comment comments metadescription"
    " selection annotations note notes keywords tags categories".split()
)
"""Fields that are read only where no other holds a text."""
_OF_OTHERS = frozenset(
    (
        *_AUTHORS,
        *_SITES,
        *"image images thumbnail media logo icon avatar photo video enclosure category section".split(),
    )
)
"""Fields within them say something of what they name, and not of the article."""
_WRAPPERS = ("rendered", "value", "_value", "#text", "$t", "__text", "plain")
_NOT_NAME = lazy_pattern(r"[\W_]+")
_TAG = lazy_pattern(r"<[!/]?[A-Za-z-][^<>]*>")
_UNSEEN = lazy_pattern(r"<(script|style)\b", re.IGNORECASE)
_BLOCK = lazy_pattern(
    r"\s*<(?:!doctype|html|head|body|p|div|h[1-6]|ul|ol|blockquote|section|article|main|header|figure|table|pre|hr|img)"
    r"\b[^<>]*>",
    re.IGNORECASE,
)
_MARKED_UP = lazy_pattern(r"</(?:p|div|h[1-6]|li|blockquote)\s*>|<br\s*/?>|<p>", re.IGNORECASE)
_BLANK = lazy_pattern(r"\n[ \t\r]*\n")
_NAMED = 4.0
"""How many times longer the text of an unknown field must be than that of one whose name says that it is the text."""
_LOOKED_AT = 20_000
"""Characters of a value that are weighed."""
_AN_ARTICLE = 200
"""Letters that the values of a field without a telling name hold on average where records are articles for sure."""


class Fields(NamedTuple):
    """The fields of a corpus by what they mean; None where it has none.

    Attributes:
        text: The text.
        kind: What it holds, where its name or most of its values say so.
        is_sure: Whether a text is more than the longest of some words.
        is_named: Whether its name says that it is one.
        others: Fields that may hold the text of a record whose first one is empty.
    """

    text: str
    title: str | None = None
    url: str | None = None
    date: str | None = None
    language: str | None = None
    authors: str | None = None
    site: str | None = None
    kind: MediaType | None = None
    is_sure: bool = True
    is_named: bool = False
    others: tuple[str, ...] = ()

    @property
    def columns(self) -> set[str]:
        """All fields that are read."""
        named = (self.text, self.title, self.url, self.date, self.language, self.authors, self.site, *self.others)
        return {field for field in named if field is not None}

    def title_of(self, record: Record) -> str:
        """Give the title of a record, or the empty string."""
        title = words_of(value_of(record, self.title)) or ""
        if self.kind is MediaType.HTML and ("&" in title or "<" in title):
            title = words_of(html.unescape(_TAG.sub("", title))) or ""
        return title


def value_of(record: Record, name: str | None) -> Any:
    """Give the value of a field, also of one within others."""
    if name is None:
        return None
    if name in record:
        return record[name]
    value: Any = record
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def fields_of(sample: Sequence[Record], name: str, text: str | None = None) -> Fields:
    """Find the fields of a corpus by the first records of it.

    Args:
        sample: The records.
        name: The name of the corpus, for sentences.
        text: The field of the text, where a caller chose it.

    Raises:
        ContainerError: if none of them holds texts, or there is no field ``text``.
    """
    values: dict[str, list[Any]] = {}
    others: tuple[str, ...] = ()
    for record in sample:
        for field, value in _flat(record):
            values.setdefault(field, []).append(value)
    if text is not None:
        if all(value_of(record, text) is None for record in sample):
            named = ", ".join(list(values)[:20]) or "none"
            raise ContainerError(f"The records in “{name}” have no field “{text}”.", f"Their fields are: {named}.")
        found, is_sure = text, True
    else:
        found, is_sure, others = _texts_among(values, name)
    present = {field: some for field, some in values.items() if field != found and _is_of_record(field)}
    site = _first(_SITES, [field for field, some in present.items() if not _all_addresses(some)])
    urls = [field for field, some in present.items() if _all_addresses(some)]
    return Fields(
        found,
        _first(_TITLES, present),
        _first(_URLS, urls),
        _first(_DATES, present),
        _first(_LANGUAGES, present),
        _first(_AUTHORS, present),
        site,
        kind=_kind_of(found, [value_of(record, found) for record in sample]),
        is_sure=is_sure,
        is_named=_called(found) in _TEXTS,
        others=others,
    )


def text_in_record(record: Record, fields: Fields) -> str:
    """Give the field of a record's text: the corpus's, or another that holds it where that one is empty."""
    first = text_of(value_of(record, fields.text))
    if first and not first.isspace():
        return fields.text
    return next((field for field in fields.others if text_of(value_of(record, field)).strip()), fields.text)


def member_of(record: Record, fields: Fields, name: str, what: str) -> Member | Unread:
    """Give a record as a member: its text, or the page that it holds, and what its fields say."""
    text = text_of(value_of(record, text_in_record(record, fields)))
    if not text or text.isspace():
        where = f"Record {name}" if name else "The record"
        return Unread(name, EmptyError(f"{where} holds no text.", f"Its field “{fields.text}” is empty."))
    held = Held(
        what,
        name,
        title=fields.title_of(record) or None,
        authors=names_of(value_of(record, fields.authors)),
        published=date_of(value_of(record, fields.date)),
        site=words_of(value_of(record, fields.site)),
        language=language_of(value_of(record, fields.language)),
        url=address_of(value_of(record, fields.url)),
        leads=True,
    )
    return Member(name, text.encode("utf-8", "surrogatepass"), held, _media_type(text, fields.kind), "utf-8")


def _texts_among(values: Mapping[str, Sequence[Any]], name: str) -> tuple[str, bool, tuple[str, ...]]:
    """Give the field of the text, whether that is sure, and others that may hold it."""
    lengths = {field: sum(map(_length, some)) for field, some in values.items()}
    called = {field: _called(field) for field in values}
    not_texts = {*_TITLES, *_URLS, *_DATES, *_LANGUAGES, *_AUTHORS, *_SITES}
    lengths = {field: length for field, length in lengths.items() if length and called[field] not in not_texts}
    named = _in_order(_TEXTS, lengths)
    if not lengths:
        # Texts of a word or two: only a name can tell them.
        short = _in_order(
            _TEXTS, [field for field, some in values.items() if any(text_of(one).strip() for one in some)]
        )
        if not short:
            raise no_texts(name)
        return short[0], False, tuple(short[1:])
    full = {field: length for field, length in lengths.items() if called[field] not in _LESSER} or lengths
    longest = max(full, key=lambda field: full[field])
    found = next((field for field in named if _NAMED * lengths[field] >= lengths[longest]), longest)
    average = lengths[found] / max(1, sum(1 for one in values[found] if text_of(one)))
    is_sure = found in named or (average >= _AN_ARTICLE and called[found] not in _LESSER)
    return found, is_sure, tuple(field for field in named if field != found)


def _length(value: object) -> int:
    """Count the characters of a value that are seen, where they read like a language; else 0."""
    text = text_of(value)[:_LOOKED_AT]
    if len(text) < 20 or text.startswith(("http:", "https:")):
        return 0
    if "<" in text:
        text = _TAG.sub(" ", _seen(text))
    text = " ".join(text.split())
    if len(text) < 20 or (" " not in text and text.isascii()):
        return 0
    letters = sum(map(str.isalpha, text)) + text.count(" ")
    return len(text) if letters >= 0.6 * len(text) else 0


def _seen(text: str) -> str:
    """Give HTML without its scripts and styles."""
    parts, at, low = [], 0, text.lower()
    while found := _UNSEEN.search(text, at):
        end = low.find(f"</{found[1].lower()}", found.end())
        if end < 0:
            break
        parts.append(text[at : found.start()])
        at = end
    return "".join([*parts, text[at:]])


def _kind_of(field: str, values: Sequence[Any]) -> MediaType | None:
    """Tell what a field holds by its name, or by most of its values."""
    called = _called(field)
    if called.endswith("html"):
        return MediaType.HTML
    if called.endswith(("markdown", "md")):
        return MediaType.MARKDOWN
    texts = [text for value in values if (text := text_of(value)[:_LOOKED_AT])]
    marked_up = sum(_is_marked_up(text) or _is_fragment(text) for text in texts)
    return MediaType.HTML if texts and marked_up > 0.5 * len(texts) else None


def _media_type(text: str, kind: MediaType | None) -> MediaType | None:
    """Tell what a text is that stands in a field of a kind; None leaves it to be found."""
    if kind is MediaType.HTML and not _TAG.search(text, 0, _LOOKED_AT):
        return MediaType.HTML if re.search(r"&#?\w{1,31};", text[:_LOOKED_AT]) else None
    return kind or (MediaType.HTML if _is_fragment(text) else None)


def _is_marked_up(text: str) -> bool:
    """Tell whether tags part the paragraphs of a text, and not blank lines, between which they may have leaked."""
    return len(_MARKED_UP.findall(text)) >= max(2, len(_BLANK.findall(text)) + 1)


def _is_fragment(text: str) -> bool:
    """Tell whether a text is HTML from its first character to its last."""
    return bool(_BLOCK.match(text)) and text.rstrip().endswith(">")


def _all_addresses(values: Sequence[Any]) -> bool:
    there = [value for value in values if value not in (None, "")]
    return bool(there) and all(map(address_of, there))


def _flat(record: Record, prefix: str = "", depth: int = 3) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in record.items():
        if isinstance(value, Mapping) and depth > 1:
            found.append((f"{prefix}{name}", value))
            found += _flat(value, f"{prefix}{name}.", depth - 1)
        else:
            found.append((f"{prefix}{name}", value))
    return found


def _called(field: str) -> str:
    """Give the name of a field in lower case, without what parts its words, and without those that only wrap."""
    parts = field.split(".")
    while len(parts) > 1 and parts[-1].lower() in _WRAPPERS:
        parts.pop()
    return _NOT_NAME.sub("", parts[-1].rsplit(":", 1)[-1].lower())


def _is_of_record(field: str) -> bool:
    outer = [part for part in field.split(".")[:-1] if not part.startswith("_")]  # a search index keeps it in _source
    return not any(_called(part) in _OF_OTHERS for part in outer)


def _in_order(names: Sequence[str], among: Collection[str]) -> list[str]:
    """Give the fields that are called one of some names, in the order of these; the outermost first."""
    order = {name: place for place, name in enumerate(names)}
    found = [(order[called], field.count("."), field) for field in among if (called := _called(field)) in order]
    return [field for _, _, field in sorted(found)]


def _first(names: Sequence[str], among: Collection[str]) -> str | None:
    return next(iter(_in_order(names, among)), None)
