"""Files that hold articles, or images and sound, in forms that nothing here reads: each by its name, and what to do."""

from __future__ import annotations

import re

from core.patterns import lazy_pattern

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AS_DOCX = "Open it in a word processor, and save it as DOCX, ODT or PDF."
_AS_TEXT = "Save its text as DOCX, text or HTML."
_WITH_CALIBRE = "Convert it with Calibre first, to EPUB."
_AS_PDF = "Convert it to PDF first."
_NO_ARTICLE = "Open a text, a document, a book or a saved page."

_OLE_STREAMS = (
    ("EncryptedPackage", "an encrypted office document", "Save it without a password first."),
    ("WordDocument", "an old Word document (DOC)", _AS_DOCX),
    ("PowerPoint Document", "an old presentation (PPT)", _AS_TEXT),
    ("Workbook", "an old spreadsheet (XLS)", _AS_TEXT),
    ("VisioDocument", "a drawing (VSD)", _NO_ARTICLE),
)
"""Parts of old office documents, by the names that tell what they are."""
_FORMS = (
    (rb".{60}(?:BOOKMOBI|TEXtREAd)|TPZ0|CONT\x02\0|\xeaDRMION\xee", "a Kindle book", _WITH_CALIBRE),
    (rb"ITOLITLS", "a Microsoft Reader book (LIT)", _WITH_CALIBRE),
    (rb"ITSF\x03\0", "a help file (CHM)", _WITH_CALIBRE),
    (rb"AT&TFORM", "a scanned document (DjVu)", "Have a program for text recognition (OCR) make text or a PDF of it."),
    (rb"\xffWPC", "a WordPerfect document", _AS_DOCX),
    (rb"\x31\xbe\0\0\0\xab", "a Windows Write document", _AS_DOCX),
    (rb"%!PS-Adobe|\xc5\xd0\xd3\xc6", "a PostScript document", _AS_PDF),
    (rb"RIFF.{4}WEBP|BM.{4}\0{4}|II\*\0|MM\0\*|8BPS|\0\0\x01\0[\x01-\x20]\0|gimp xcf", "an image", _NO_ARTICLE),
    (rb"\0\0.{2}ftyp(?:heic|heix|mif1|msf1|avif|avis)", "an image", _NO_ARTICLE),
    (rb"\0\0.{2}ftypM4[AB] |RIFF.{4}WAVE|fLaC\0", "a sound file", _NO_ARTICLE),
    (rb"\0\0.{2}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI |\0\0\x01\xba|FLV\x01", "a film", _NO_ARTICLE),
)


def form_of(data: bytes) -> tuple[str, str] | None:
    """Give what a file is, in words with an article, and what to do; None where it is none of these forms."""
    if data.startswith(_OLE):
        for name, what, hint in _OLE_STREAMS:
            if name.encode("utf-16-le") in data:
                return what, hint
        return "an old office document", _AS_DOCX
    return next(((what, hint) for start, what, hint in _COMPILED if start.match(data)), None)


_COMPILED = tuple((lazy_pattern(start, re.DOTALL), what, hint) for start, what, hint in _FORMS)
