"""Encoded data in prose: base64, data URIs, hashes, tokens, strings of parameters. An address in prose stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from core.article.removal import Kind
from core.leaks.anchored import Runs, anchored
from core.leaks.piece import Piece
from core.leaks.suspicion import unbroken
from core.patterns import lazy_pattern

# Tried where a run begins alone.
_RUN = lazy_pattern(r"[A-Za-z0-9+/_-](?<![A-Za-z0-9+/_-].)[A-Za-z0-9+/_-]{31,}+={0,2}", re.DOTALL)
# Padding ends base64, whatever touches it.
_WRAPPED = lazy_pattern(r"\r?\n([A-Za-z0-9+/]{1,100}(?:={1,2}|(?=\s|$)))")
# Addresses are ASCII: a letter of another script that touches one is prose. So these are compiled with ``re.ASCII``.
_DATA_URI = lazy_pattern(
    r"(?:!\[[^\[\]\n]{0,200}\]\()?(?<!\w)data:[a-z]{3,12}/[\w.+-]{2,40}(?:;[\w=.-]{1,40}){0,3}"
    r"(?:(?<=;base64),(?:[\w+/-]|%2[BbFf]|%0[AaDd]){10,}+(?:={1,2}|%3[Dd](?:%3[Dd])?)?"
    r"|(?<!;base64),[!#$%&*-;=?-Z\\^-~]{10,}+)\)?",
    re.ASCII,
)
_DATA = lazy_pattern("data:")
_LONGEST_LEAD = 204  # code points of what Markdown writes before an address
_TOKEN = lazy_pattern(r"(?<![\w-])eyJ[\w-]{8,}+(?:\.[\w-]{6,}+){1,2}", re.ASCII)
_PARAMETERS = lazy_pattern(
    r"[?&]?\b[A-Za-z_][\w.-]{0,40}=[\w%.~+*!:,|-]{0,400}+(?:&[A-Za-z_][\w.\[\]-]{0,40}=[\w%.~+*!:,|/-]{0,400}+)+",
    re.ASCII,
)
_TRACKED = lazy_pattern(
    r"(?<![?&\w])\??(?:utm_[a-z]{2,12}|gclid|fbclid|msclkid|yclid|mc_cid|_hsenc|dclid|igshid)=[\w%.~+-]{3,300}+(?!&)",
    re.ASCII,
)
_TRACKING = lazy_pattern(
    r"\b(?:utm_|gclid=|fbclid=|msclkid=|yclid=|mc_cid=|_ga=|_hs\w{2,4}=|sessionid=|PHPSESSID=|sid=)", re.IGNORECASE
)
_TRACKERS = ("utm_", "clid=", "mc_cid=", "_hsenc=", "igshid=")
_COOKIES = lazy_pattern(
    r"(?<![\w=;])[A-Za-z_][\w.-]{1,40}=[\w%.~+:/|-]{1,400}+(?:;\s?[A-Za-z_][\w.-]{0,40}=[\w%.~+:/|-]{1,400}+){1,30}",
    re.ASCII,
)
# Without these there is no string of either kind.
_NEXT_PARAMETER = lazy_pattern(r"&[A-Za-z_][\w.\[\]-]{0,40}=")
_NEXT_COOKIE = lazy_pattern(r";\s?[A-Za-z_][\w.-]{0,40}=[\w%]")
_PARAMETER_RUNS = Runs(_PARAMETERS, _NEXT_PARAMETER, lazy_pattern(r"[?&\w.=%~+*!:,|-]{0,443}+", re.ASCII))
_COOKIE_RUNS = Runs(_COOKIES, _NEXT_COOKIE, lazy_pattern(r"[\w.=%~+:/|-]{0,442}+", re.ASCII))
_ESCAPED = lazy_pattern(r"%[0-9A-Fa-f]{2}(?:[\w.~+*!-]{0,40}%[0-9A-Fa-f]{2}){5,}+[\w.~+-]{0,40}", re.ASCII)
# Markup written for an address, of which the beginning may be lost: it holds quotes and brackets, but never a space.
_ESCAPED_TAG = lazy_pattern(r"%3[Cc](?:[/!?]|%2[Ff])?[A-Za-z][^\s<>\"“”]{0,400}?%3[Ee]|--%3[Ee]%3[Cc]")
_ESCAPED_RUN = lazy_pattern(r"[!#-;=?-~]{0,100000}+")
_LEADS = lazy_pattern(r"[!#-;=?-~]{1,2000}\Z")
_WEB_ADDRESS = lazy_pattern(r"[(\[<]{0,3}(?:https?|ftp)://|[^%]{0,200}(?:://|\?)[^%]{0,200}%|\S{0,200}\]\(https?:")
_MARKDOWN_LEAD = lazy_pattern(r"!?\[[^\]\s]{0,200}\]\((?=data:)|[(\[](?=[%d])")
# What readers of PDF files give for letters whose names they do not know.
_GLYPHS = lazy_pattern(
    r"(?:(?<![\w./])/(?:uni[0-9A-Fa-f]{4,8}|gid\d{1,6}|cid\d{1,6})(?![\w/.]))"
    r"|(?<![\w.])(?:/(?:uni[0-9A-Fa-f]{4,8}|gid\d{1,6}|cid\d{1,6}|g\d{1,4}|G[0-9A-F]{2,4}|space|hyphen|period|comma)){3,}+(?![\w/.])"
    r"|\(cid:\d{1,6}\)(?:\s?\(cid:\d{1,6}\))*+"
)
_HAS_GLYPH = lazy_pattern(r"/(?:uni[0-9A-Fa-f]{4}|gid\d|cid\d|g\d|G[0-9A-F]{2}|space|hyphen|period|comma)|\(cid:\d")
_ARMOUR = lazy_pattern(r"-----BEGIN ([A-Z][A-Z0-9 ]{2,40})-----[A-Za-z0-9+/=:,.()\s-]{1,20000}?-----END \1-----")
_SERIALISED = lazy_pattern(r"[aO](?<!\w.):\d{1,6}:(?:\"[\w\\]{1,100}\":\d{1,5}:)?\{(?=[isbdaON][:;])")
_VALUE = lazy_pattern(
    r"(?P<open>[aO]:\d{1,6}:(?:\"[\w\\]{1,100}\":\d{1,5}:)?\{)|(?P<close>\})|s:(?P<length>\d{1,6}):\"|[ib]:-?\d{1,20};|d:[\d.eE+-]{1,30};|N;"
)
_BROKEN_ADDRESS = lazy_pattern(r"[%&=/?][^\s]{0,200}\s{0,3}\n\s{0,20}\Z")
_HEX = lazy_pattern(r"[0-9a-f]+|[0-9A-F]+")
_NAMED = lazy_pattern(
    r"sha-?\d*|md5|crc|checksum|hash|commit|digest|fingerprint|address|wallet|bitcoin|ethereum|monero|txid|transaction|contract|revision"
    r"|signature|public key|version|\bgit\b|prüfsumme|somme|adresse|ssh-|urn:|btih|ipfs",
    re.IGNORECASE,
)
_BETWEEN = lazy_pattern(r"[\s\"'<>(){}\[\]|`“”„«»，。！？、]")
_ADDRESS = lazy_pattern(r"://|\bwww\.|^mailto:|^magnet:|^urn:|\w\.[a-z]{2,10}[/?#]|^/\w|\w/\w[^/.]*[/.]|\?")
_DIGITS = lazy_pattern(r"\d+")
_PATH = lazy_pattern(r"(?:^|/)[A-Z]?[a-z]{3,}/|/[A-Z]?[a-z]{4,}$")
_MEDIA = {"image": "picture", "font": "font", "audio": "sound", "video": "video"}
_HASH = "long number by which programs tell files or versions (hash)"
_BASE64 = "file or key written out as letters and digits (base64)"
_SHORTEST_HASH = 32
_SHORTEST_BASE64 = 40
_LONG = 100
_CHANGES = 0.5
_CHANGES_LONG = 0.35
_CHANGES_HEX = 0.25
_LOOKED_AT = 600
_DIFFERENT = 14
_NEAR = 80
_SECRET = 16


def find(text: str) -> Iterator[Piece]:
    """Yield encoded data in ``text``. Linear: every repeat is bounded or takes what it can and gives none back."""
    if "data:" in text:
        for found in anchored(_DATA_URI, _DATA.finditer(text), text, _LONGEST_LEAD):
            closes = found.group().startswith("!")
            end = found.end() if closes or not found.group().endswith(")") else found.end() - 1
            yield _piece(found.start(), end, _of_data(found.group()))
    if "eyJ" in text:
        for found in _TOKEN.finditer(text):
            if not _in_address(text, found.start()):
                yield _piece(*found.span(), "pass for signing in (token), written as letters and digits")
    if "=" in text:
        yield from _parameters(text)
    if "%" in text:
        for found in _ESCAPED.finditer(text):
            # Nothing may stand before it: that would be the beginning of an address.
            before = text[max(0, found.start() - 1) : found.start()]
            if (not before or _BETWEEN.match(before)) and not _in_address(text, found.start()):
                yield _piece(*found.span(), "text in the spelling of web addresses, with percent signs")
        yield from _escaped_markup(text)
    if ("(cid:" in text or "/uni0" in text or "/g" in text) and _HAS_GLYPH.search(text):
        for found in _GLYPHS.finditer(text):
            yield _piece(*found.span(), "names of letters that a PDF program could not show")
    if "-----BEGIN" in text and "-----END" in text:
        for found in _ARMOUR.finditer(text):
            yield _piece(*found.span(), "key or signature of an encryption program")
    if ":{" in text:
        yield from _serialised(text)
    yield from _runs(text)


def _escaped_markup(text: str) -> Iterator[Piece]:
    """Yield markup whose brackets and spaces are written with per cents, whole, outside of addresses."""
    at = 0
    for tag in _ESCAPED_TAG.finditer(text) if "%3" in text else ():
        if tag.start() < at:
            continue
        leads = _LEADS.search(text, max(at, tag.start() - 2_000), tag.start())
        start = leads.start() if leads else tag.start()
        run = _ESCAPED_RUN.match(text, tag.start())
        at = run.end() if run else tag.end()
        whole = text[start:at]
        # The rest of a data URI is no address, whatever addresses it names.
        if _WEB_ADDRESS.match(whole) or whole.count("%") < 4:
            continue
        lead = _MARKDOWN_LEAD.match(whole)
        start += lead.end() if lead else 0
        yield _piece(
            start,
            at - (at - start > 1 and text[at - 1] in ".,"),
            "code in the spelling of web addresses, with percent signs",
        )


def _piece(start: int, end: int, reason: str, kind: Kind = Kind.BLOB, detail: str = "") -> Piece:
    return Piece(start, end, kind, 2.0, reason, "leaks.blob", detail=detail)


def _of_data(address: str) -> str:
    """Say what is written into an address."""
    form = next((name for name in ("image", "font", "audio", "video") if f"data:{name}/" in address[:260]), "")
    return f"{_MEDIA.get(form, 'file')} written out as letters and digits"


def _of_parameters(found: str) -> str:
    """Say what parameters are for."""
    if _TRACKING.search(found) or any(sign in found for sign in _TRACKERS):
        return "tail of a web address that serves to track visits"
    return "tail of a web address whose beginning is missing"


def _in_address(text: str, start: int) -> bool:
    """Tell whether what begins at ``start`` is the rest of an address."""
    before = text[max(0, start - 500) : start]
    token = _BETWEEN.split(before)[-1]
    # Long addresses are broken in lines.
    return bool(_ADDRESS.search(token) if token else _BROKEN_ADDRESS.search(before))


def _runs(text: str) -> Iterator[Piece]:
    """Yield base64 and hashes."""
    at = 0
    for run in (run for stretch in unbroken(text) for run in _RUN.finditer(text, *stretch)):
        if run.start() < at:
            continue
        start, end = run.span()
        body = run.group().rstrip("=")
        if text[end : end + 1] in ("@", "%") or body.startswith("0x"):
            continue
        if is_hash := bool(_HEX.fullmatch(body)):
            drawn = len(body) >= _SHORTEST_HASH and len(set(body)) >= _DIFFERENT - 4 and _changes(body) >= _CHANGES_HEX
        else:
            end = _wrapped_end(text, start, end)
            drawn = _is_base64(text[start : min(end, start + _LOOKED_AT)])
        # What stands before it is looked at only where it matters: most runs are names and addresses.
        if not (drawn or end > run.end()) or _in_address(text, start):
            continue
        if run.end() - start < _LONG and _NAMED.search(text, max(0, start - _NEAR), start):
            continue
        if drawn:
            yield _piece(
                start,
                end,
                _HASH if is_hash else _BASE64,
                detail=f"{end - start:,} characters of {'hexadecimal digits' if is_hash else 'base64'}",
            )
        at = end


def _wrapped_end(text: str, start: int, end: int) -> int:
    """Give the end of base64 that goes on in lines of the same length."""
    width = end - start
    if width < _SHORTEST_BASE64 + 16 or (start and text[start - 1] != "\n"):
        return end
    while line := _WRAPPED.match(text, end):
        if line[1].endswith("="):
            return line.end() if len(line[1]) % 4 == 0 else end
        whole = abs(len(line[1]) - width) <= 4
        ends_line = text[line.end() : line.end() + 1] in ("", "\n", "\r")
        if not whole and (line[1].isalpha() or not ends_line):
            break
        end = line.end()
        if not whole:
            break
    return end


def _is_base64(run: str) -> bool:
    """Tell whether a run looks drawn at random: its letters, cases and digits change all the time."""
    run = run.rstrip("=").replace("\n", "")
    if len(run) < _SHORTEST_BASE64 or len(set(run)) < _DIFFERENT:
        return False
    if len(_DIGITS.findall(run)) < 2 or not any(map(str.isupper, run)) or not any(map(str.islower, run)):
        return False
    if len(run) < 2 * _LONG and _PATH.search(run):
        return False
    return _changes(run) >= (_CHANGES_LONG if len(run) >= _LONG else _CHANGES)


def _changes(run: str) -> float:
    """Give the share of neighbours of which one is a capital, a small letter, a digit or a mark and the other is not."""
    sorts = [(c.isdigit(), c.isupper(), c.islower()) for c in run]
    return sum(a != b for a, b in pairwise(sorts)) / max(1, len(sorts) - 1)


def _parameters(text: str) -> Iterator[Piece]:
    """Yield strings of parameters and cookies that stand outside of addresses."""
    if "&" in text:
        for found in _PARAMETER_RUNS.finditer(text):
            enough = found.group().count("=") > 2 and len(found.group()) > 30 and found.group()[0] != "&"
            if (enough or _TRACKING.search(found.group())) and not _in_address(text, found.start()):
                yield _piece(*found.span(), _of_parameters(found.group()))
    for found in _TRACKED.finditer(text) if any(map(text.__contains__, _TRACKERS)) else ():
        if not _in_address(text, found.start()):
            yield _piece(*found.span(), _of_parameters(found.group()))
    if ";" in text:
        for found in _COOKIE_RUNS.finditer(text):
            values = re.split(r"[=;]", found.group())
            secret = [
                v for v in values if len(v) >= _SECRET and any(map(str.isdigit, v)) and _changes(v) >= _CHANGES_HEX
            ]
            if secret and not _in_address(text, found.start()):
                yield _piece(*found.span(), "notes by which a site knows a visitor again (cookies)")


def _serialised(text: str) -> Iterator[Piece]:
    """Yield what PHP writes to keep its data: lengths tell where strings end."""
    at = 0
    for found in _SERIALISED.finditer(text):
        if found.start() < at:
            continue
        depth, at, end = 0, found.start(), 0
        while value := _VALUE.match(text, at):
            at = value.end()
            if value["length"]:
                stop = text.find('";', at, at + int(value["length"]) + 2)
                if stop < 0:
                    break
                at = stop + 2
            depth += bool(value["open"]) - bool(value["close"])
            end = at
            if depth <= 0:
                break
        if end > found.end():
            yield _piece(
                found.start(), end, "data of the site’s own programs (PHP) that leaked into the text", Kind.DATA
            )
            at = end
