"""The encodings of the web: their labels (WHATWG Encoding Standard), Python's names for them, and what a list shows.

No other label names an encoding in a page, and Python's table of codecs, in which there is more than text, is never
asked about a name that stands in one.
"""

from __future__ import annotations

from typing import NamedTuple

# By Python's name: the labels, in the order of the standard. Its windows-1252 also reads ISO 8859-1 and ASCII.
_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
    "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
    "iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
    "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
    "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
    "windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
    "windows-949",
    "utf-16-be": "unicodefffe utf-16be",
    "utf-16-le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}
_BY_LABEL = {label: name for name, labels in _LABELS.items() for label in labels.split()}
# What a person may ask for besides: old encodings of no standard for pages, each with Python's name.
_BESIDE = {
    "latin-1": "iso8859-1",
    "utf-32": "utf-32",
    "utf-32le": "utf-32-le",
    "utf-32be": "utf-32-be",
    "iso2022_jp_ext": "iso2022_jp_ext",
    "hz-gb-2312": "hz",
    "hz": "hz",
    "iso-2022-kr": "iso2022_kr",
    "johab": "johab",
    "cp950": "cp950",
    "euc_jis_2004": "euc_jis_2004",
    "shift_jis_2004": "shift_jis_2004",
    "koi8-t": "koi8-t",
    "kz1048": "kz1048",
    "ptcp154": "ptcp154",
}
_DOS = "437 720 737 775 850 852 855 857 858 860 861 862 863 864 865 869 1006 1125"
_BESIDE |= {f"cp{number}": f"cp{number}" for number in _DOS.split()}
_BESIDE |= {f"mac-{name}": f"mac-{name}" for name in "arabic croatian greek iceland latin2 romanian turkish".split()}


class Shown(NamedTuple):
    """An encoding in a list: Python's name, and the name that people know."""

    name: str
    text: str


GROUPS: tuple[tuple[str, tuple[Shown, ...]], ...] = (
    ("Unicode", (Shown("utf-8", "UTF-8"), Shown("utf-16-le", "UTF-16LE"), Shown("utf-16-be", "UTF-16BE"))),
    (
        "Western European",
        (
            Shown("cp1252", "Windows-1252"),
            Shown("iso8859-15", "ISO 8859-15"),
            Shown("mac-roman", "Macintosh"),
            Shown("iso8859-14", "ISO 8859-14, Celtic"),
            Shown("iso8859-10", "ISO 8859-10, Nordic"),
            Shown("iso8859-3", "ISO 8859-3, South European"),
        ),
    ),
    (
        "Central European",
        (
            Shown("cp1250", "Windows-1250"),
            Shown("iso8859-2", "ISO 8859-2"),
            Shown("iso8859-16", "ISO 8859-16, Romanian"),
        ),
    ),
    (
        "Baltic",
        (Shown("cp1257", "Windows-1257"), Shown("iso8859-13", "ISO 8859-13"), Shown("iso8859-4", "ISO 8859-4")),
    ),
    (
        "Cyrillic",
        (
            Shown("cp1251", "Windows-1251"),
            Shown("koi8-r", "KOI8-R"),
            Shown("koi8-u", "KOI8-U"),
            Shown("iso8859-5", "ISO 8859-5"),
            Shown("cp866", "IBM866"),
            Shown("mac-cyrillic", "Macintosh Cyrillic"),
        ),
    ),
    ("Greek", (Shown("cp1253", "Windows-1253"), Shown("iso8859-7", "ISO 8859-7"))),
    ("Turkish", (Shown("cp1254", "Windows-1254"),)),
    ("Hebrew", (Shown("cp1255", "Windows-1255"), Shown("iso8859-8", "ISO 8859-8"))),
    ("Arabic", (Shown("cp1256", "Windows-1256"), Shown("iso8859-6", "ISO 8859-6"))),
    ("Thai", (Shown("cp874", "Windows-874"),)),
    ("Vietnamese", (Shown("cp1258", "Windows-1258"),)),
    ("Chinese", (Shown("gb18030", "GB 18030, Simplified"), Shown("big5hkscs", "Big5, Traditional"))),
    (
        "Japanese",
        (Shown("cp932", "Shift_JIS"), Shown("euc_jp", "EUC-JP"), Shown("iso2022_jp", "ISO-2022-JP")),
    ),
    ("Korean", (Shown("cp949", "EUC-KR"),)),
)
"""The encodings that a reader can choose, by script."""
_TEXTS = {shown.name: shown.text for _, group in GROUPS for shown in group}


def python_name(label: str) -> str | None:
    """Give Python's name of the encoding that a page means by ``label``, or None where the standard knows none."""
    return _BY_LABEL.get(label.strip("\t\n\f\r ").lower())


def chosen_name(name: str) -> str | None:
    """Give Python's name of the encoding that a person or a caller means, or None.

    It may be a label of the standard, a name that Winnow gives, or one of a few encodings beside these.
    """
    label = name.strip().lower()
    for spelling in (label, label.replace("_", "-"), label.replace("-", "_")):
        if spelling in _BY_LABEL:
            return _BY_LABEL[spelling]
        if spelling in _LABELS:
            return spelling
        if spelling in _BESIDE:
            return _BESIDE[spelling]
        if spelling in _BESIDE.values():
            return spelling
    return None


def shown_name(name: str) -> str:
    """Give the name by which people know an encoding, such as ``Windows-1252``."""
    return _TEXTS.get(name, name.upper() if name.startswith("utf") else name)
