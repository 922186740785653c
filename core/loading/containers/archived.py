"""What archives of files share: which files are articles, by what names they are called, and which images go along."""

from __future__ import annotations

import posixpath
import re
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import BinaryIO
from urllib.parse import unquote

from core.article.held import Held
from core.article.source import MediaType
from core.errors import BinaryError, ContainerError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.blob import Blob, Streamed, read_up_to
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.forms import container_of
from core.loading.files import too_large
from core.loading.sniff import media_type, refuse_binary
from core.patterns import lazy_pattern

PAGES = frozenset("html htm xhtml xht shtml".split())
_TEXTS = frozenset("txt text md markdown mkd".split())
_HOLDING = frozenset(
    "mht mhtml eml mbox warc wacz har webarchive jsonl ndjson jsonlines ldjson rss atom pdf epub docx odt rtf fb2"
    " gz tgz bz2 tbz tbz2 xz txz zst tzst br zip tar".split()
)
_PERHAPS = frozenset("json xml rdf csv tsv parquet arc dump dat data php asp aspx jsp cgi".split())
"""What are articles only where the content is that of a page or of a container."""
_OTHER = frozenset(
    "css js mjs cjs map ts jsx tsx vue wasm woff woff2 ttf otf eot ico cur svg png jpg jpeg jpe jfif gif webp avif bmp"
    " tif tiff heic jxl psd"
    " mp3 m4a ogg oga opus wav flac mp4 m4v webm mov avi mkv mpg mpeg flv swf py pyc pyi ipynb c h cc"
    " cpp hpp cs java class jar rb pl pm go rs swift kt"
    " sh bat cmd ps1 sql db sqlite exe dll so dylib o a msi apk deb rpm"
    " iso dmg bin lock toml yaml yml ini cfg conf log lnk url torrent sig asc sha256 md5 cdx cdxj idx 7z rar cab"
    " doc xls xlsx ppt pptx ods odp mobi azw azw3 djvu bib tex sty scss less".split()
)
"""What are no articles, whatever they hold."""
_IMAGES = frozenset("svg png jpg jpeg jpe jfif gif webp avif bmp ico".split())
_FOLDERS = lazy_pattern(
    r"(?P<stem>.+)[_.-](?:files?|dateien|fichiers|bestanden|archivos|tiedostot|pliki|soubory|elemei|ficheiros|arquivos"
    r"|dosyalar|datoteke|fitxers|failid|fails|bylos|fajlovi|fitxategiak|filer|data)",
    re.IGNORECASE,
)
"""What browsers call the folder that they save beside a page, by the language of the system."""
_SOURCE = lazy_pattern(
    rb"""\b(?:[\w-]*src(?:set)?|poster|data-original|background)\s*=\s*(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^\s>"']{1,2000}))""",
    re.IGNORECASE,
)
_UNSAFE = lazy_pattern(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]")
_MOST = 64 * 1024 * 1024
"""Bytes of images that go along with one page."""


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """A file in an archive.

    Attributes:
        name: Its path, as it stands there.
        size: Its bytes, as the archive says.
        opener: Opens it for reading forward, with errors that are sentences.
        error: Why it may not be read, or None.
    """

    name: str
    size: int
    opener: Callable[[], BinaryIO]
    error: UnreadableError | None = None

    def read(self, limit: int = LIMITS.member_bytes) -> bytes:
        """Unpack it.

        Raises:
            UnreadableError: if it is larger than ``limit``, or cannot be unpacked.
        """
        if self.error is not None:
            raise self.error
        if self.size > limit:
            raise too_large(self.name, self.size, limit)
        with self.opener() as file:
            data = read_up_to(file, limit + 1)
        if len(data) > limit:
            raise too_large(self.name, len(data), limit)
        return data


def suffix_of(name: str) -> str:
    """Give the suffix of a path, in lower case, without its dot."""
    stem, dot, suffix = posixpath.basename(name).rpartition(".")
    return suffix.lower() if dot and stem else ""


def safe_name(name: str) -> str:
    """Give a path that leads nowhere but into the archive: no root, no drive, no way up, no marks that are not seen."""
    parts = [part for part in re.split(r"[/\\]", _UNSAFE.sub("_", name)) if part not in ("", ".")]
    if parts and re.fullmatch(r"[A-Za-z]:", parts[0]):
        parts = parts[1:]
    return "/".join("__" if part == ".." else part for part in parts) or "_"


class Names:
    """Gives the files of an archive safe names, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._again: dict[str, int] = {}

    def of(self, file: ArchivedFile) -> str:
        """Give the next file its name."""
        name = plain = safe_name(file.name)
        while name in self._taken:
            self._again[plain] = self._again.get(plain, 1) + 1
            name = f"{plain}~{self._again[plain]}"
        self._taken.add(name)
        return name


class Archive(Container):
    """An archive of files, called by their paths in it."""

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self._files: tuple[Mapping[str, ArchivedFile], UnreadableError | None] | None = None

    @abstractmethod
    def files(self) -> Iterator[ArchivedFile]:
        """Yield the files that may be read, in order; not folders, links or devices.

        Raises:
            ContainerError: where the archive is damaged, after what stands before that.
        """

    def all_files(self) -> tuple[Mapping[str, ArchivedFile], UnreadableError | None]:
        """Give all files by names of which each is there once, and where the archive is damaged, if it is."""
        if self._files is None:
            found: dict[str, ArchivedFile] = {}
            error: UnreadableError | None = None
            names = Names()
            try:
                for file in self.files():
                    if len(found) >= LIMITS.members:
                        raise ContainerError(
                            f"“{self.blob.name}” holds more than {LIMITS.members:,} files.", "Unpack it first."
                        )
                    found[names.of(file)] = file
            except UnreadableError as raised:
                error = raised
            self._files = found, error
        return self._files

    def members(self) -> Iterator[Member | Unread]:
        """Yield the articles, and what may hold some."""
        files, error = self.all_files()
        for name in self.chosen(files):
            yield self.member_or_error(name, files)
        if error is not None:
            raise error

    def entries(self) -> Iterator[Entry]:
        """Yield their names."""
        files, error = self.all_files()
        for name in self.chosen(files):
            yield Entry(name)
        if error is not None:
            raise error

    def member(self, name: str) -> Member:
        """Give a file of the archive."""
        files, _ = self.all_files()
        if name not in files:
            raise self.missing(name)
        found = self.member_or_error(name, files)
        if isinstance(found, Unread):
            raise found.error
        return found

    def parted(self, path: str) -> tuple[str, str]:
        """Part a path where the name of a file ends."""
        files, _ = self.all_files()
        name, inner = path, ""
        while name not in files and "/" in name:
            name, _, last = name.rpartition("/")
            inner = f"{last}/{inner}" if inner else last
        return (name, inner) if name in files else (path, "")

    def chosen(self, files: Mapping[str, ArchivedFile]) -> Iterator[str]:
        """Yield the names of those files that are articles, or hold some."""
        for name, file in files.items():
            if not is_hidden(name) and not is_beside(name, files) and self._is_article(name, file):
                yield name

    def member_or_error(self, name: str, files: Mapping[str, ArchivedFile]) -> Member | Unread:
        """Give a file as a member, or why it cannot be one."""
        file = files[name]
        shown = f"{self.blob.name}/{name}"
        if file.error is not None:
            return Unread(name, file.error)
        if suffix_of(name) not in PAGES:
            return Member(name, b"", Held(self.what), nested=True, blob=Streamed(shown, file.opener))
        try:
            data = file.read()
            images = images_of(data, name, files)
        except UnreadableError as error:
            return Unread(name, error)
        return Member(name, data, Held(self.what, images=images), nested=True)

    def _is_article(self, name: str, file: ArchivedFile) -> bool:
        suffix = suffix_of(name)
        if suffix in PAGES or suffix in _TEXTS or suffix in _HOLDING:
            return True
        if suffix in _OTHER or file.size == 0 or file.error is not None:
            return False
        try:
            head = Streamed(name, file.opener).head()
            if container_of(Blob(name, data=head)):
                return True
            refuse_binary(head, name)
        except BinaryError:
            return False
        except UnreadableError:
            return suffix not in _PERHAPS
        text = head.decode("utf-8", "replace")
        return suffix not in _PERHAPS or media_type(text, "") is MediaType.HTML


def is_other(name: str) -> bool:
    """Tell whether the name of a file says that it is no article."""
    return is_hidden(name) or suffix_of(name) in _OTHER


def is_hidden(name: str) -> bool:
    """Tell whether a file is for systems and not for readers."""
    parts = name.split("/")
    return parts[0] == "__MACOSX" or any(part.startswith(".") for part in parts) or parts[-1] == "desktop.ini"


def is_beside(name: str, files: Iterable[str]) -> bool:
    """Tell whether a file stands in the folder that a browser saved beside a page: it is a part of that page."""
    parts = name.split("/")
    for place, part in enumerate(parts[:-1]):
        if found := _FOLDERS.fullmatch(part):
            stem = "/".join([*parts[:place], found["stem"]])
            if any(f"{stem}.{suffix}" in files for suffix in ("html", "htm", "xhtml", "mht")):
                return True
    return False


def images_of(page: bytes, name: str, files: Mapping[str, ArchivedFile]) -> dict[str, bytes]:
    """Give the images of an archive that a page in it shows, by the addresses that it calls them by."""
    folder = posixpath.dirname(name)
    root = name.split("/", 1)[0] if "/" in name else ""
    left = _MOST
    found: dict[str, bytes] = {}
    for match in _SOURCE.finditer(page):
        value = unescape((match[1] or match[2] or match[3]).decode("utf-8", "replace"))
        whole = re.split(r"[?#]", value, maxsplit=1)[0].strip()
        for address in {whole, *(part.split()[0] for part in value.split(",") if not part.isspace() and part)}:
            plain = posixpath.normpath(unquote(address)) if address else ""
            if not plain or plain in found or ":" in plain:
                continue
            if plain.startswith("/"):
                places = [plain.lstrip("/"), f"{root}{plain}"]
            else:
                places = [posixpath.normpath(posixpath.join(folder, plain))]
            file = next((files[place] for place in places if place in files), None)
            if (
                file is None
                or not 0 < file.size <= min(left, LIMITS.image_bytes)
                or suffix_of(file.name) not in _IMAGES
            ):
                continue
            try:
                found[plain] = file.read(min(left, LIMITS.image_bytes))
            except UnreadableError:
                continue
            left -= len(found[plain])
    return found
