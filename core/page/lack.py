"""Pages that hold no article, and why: they lead on, are a set of frames, check who reads, or wait for scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from core.article.blocks import Block, Media
from core.article.removal import Kind
from core.page.content.measure import words_in
from core.page.tree.document import Document
from core.patterns import lazy_pattern

_FEW_WORDS = 60
"""A page that shows more words than this holds something."""
_HARDLY_ANY = 12
_MOST_TEXTS = 200
_MOST_FRAMES = 8
_LONGEST_ADDRESS = 200
_REFRESH = lazy_pattern(r"\s*\d{0,2}(?:\.\d*)?\s*[;,]?\s*url\s*=\s*[\"']?\s*([^\"'\s]+)", re.IGNORECASE)
_LEADS_ON = lazy_pattern(
    r"(?:\blocation(?:\.href)?\s*=|\blocation\.(?:replace|assign)\()\s*[\"'`]([^\"'`\s]{1,500})[\"'`]", re.IGNORECASE
)
_SHORT_SCRIPT = 4_000
_CHECKS = lazy_pattern(
    r"/cdn-cgi/challenge-platform|cf-(?:browser-verification|chl-|error-details)|_cf_chl_opt|_Incapsula_Resource|"
    r"captcha-delivery\.com|px-captcha|perimeterx|hcaptcha\.com|recaptcha/(?:api|enterprise)|g-recaptcha|sgcaptcha|ddos-guard|"
    r"awsWafCookieDomainList|challenges\.cloudflare\.com|sucuri_cloudproxy|_pxAppId|datadome|distil_r_captcha|geetest",
    re.IGNORECASE,
)
_SAYS_CHECK = lazy_pattern(
    r"just a moment|checking (?:your browser|if the site connection)|verif(?:y|ying) (?:that )?you are (?:a )?human|"
    r"(?:are|you['’]re) (?:you )?(?:not )?a robot|access (?:to this page has been )?denied|pardon our interruption|"
    r"attention required|unusual traffic|request (?:unsuccessful|blocked)|sicherheitsüberprüfung|kein roboter|"
    r"vérif\w+ que vous êtes humain|no (?:soy|eres) un robot|доступ (?:ограничен|запрещ[её]н)|вы не робот|"
    r"人机验证|安全验证|ロボットではありません|로봇이 아닙니다",
    re.IGNORECASE,
)
_JAVASCRIPT = lazy_pattern(r"java\s?script", re.IGNORECASE)
_ASKS = lazy_pattern(
    r"\b(?:enabled?|enabling|turn(?:ed)? on|activate|requires?|required|disabled|needs?|aktivier\w*|einschalten|"
    r"benötigt|activ\w+|désactivé|habilit\w+|ativ\w+|attiv\w+|abilit\w+|inschakel\w*|vereist|aktiver\w*|włącz\w*|"
    r"zapn\w+|povol\w+|etkin\w*|включ\w+|увімкн\w+|ενεργοποι\w+)|启用|啟用|开启|開啟|有効|必要|활성화|켜|تفعيل|تمكين|הפעל",
    re.IGNORECASE,
)


class Lack(NamedTuple):
    """Why a page holds no article: a sentence, in which ``{name}`` stands for the file's name, and what to do."""

    sentence: str
    hint: str


def lack_of(document: Document, blocks: Sequence[Block]) -> Lack | None:
    """Tell why a page of which ``blocks`` are shown holds no article; None where it may hold one."""
    shown = any(block.image and block.image.media is not Media.EMBED for block in blocks)
    if shown or _words(block.text for block in blocks) > _FEW_WORDS:
        return None
    words = _words(text.text for text in islice(document.texts, _MOST_TEXTS))
    if words > 2 * _FEW_WORDS:
        return None
    return (
        _frames(document, blocks)
        or _redirect(document, words)
        or _check(document, words)
        or _scripts(document, blocks, words)
    )


def _words(texts: Iterable[str]) -> int:
    return sum(map(words_in, texts))


def _short(address: str) -> str:
    return address if len(address) <= _LONGEST_ADDRESS else address[:_LONGEST_ADDRESS] + "…"


def _frames(document: Document, blocks: Sequence[Block]) -> Lack | None:
    if any(block.text.strip() for block in blocks):
        return None
    frames = [frame.value("src").strip() for frame in document.body.find_all("frame")]
    if not frames and not any(True for text in document.texts if not text.isspace()):
        frames = [frame.value("src").strip() for frame in document.body.find_all("iframe")]
    found = [_short(address) for address in dict.fromkeys(frames) if address and not address.startswith("about:")]
    if not found:
        return None
    more = f" and {len(found) - _MOST_FRAMES} more" if len(found) > _MOST_FRAMES else ""
    return Lack(
        f"“{{name}}” holds no text itself, only frames with other pages: {', '.join(found[:_MOST_FRAMES])}{more}.",
        "Save the page that is shown in the frame, and open that.",
    )


def _redirect(document: Document, words: int) -> Lack | None:
    target = ""
    for fact in document.facts:
        if fact.name == "meta" and fact.attributes.get("http-equiv", "").lower() == "refresh":
            found = _REFRESH.match(fact.attributes.get("content", ""))
            target = target or (found[1] if found and words <= _FEW_WORDS else "")
    if not target and words <= 2 * _HARDLY_ANY:
        target = _script_target(document, words)
    if not target:
        return None
    sentence = f"“{{name}}” holds no article, it only leads on to {_short(target)}."
    return Lack(sentence, "Open that page in a browser, and save it.")


def _script_target(document: Document, words: int) -> str:
    """Give where a script leads on to; where the page says anything at all it must link there too."""
    scripts = [piece for piece in document.pieces if piece.kind is Kind.SCRIPT]
    if sum(piece.end - piece.start for piece in scripts) > _SHORT_SCRIPT:
        return ""
    leads = (_LEADS_ON.search(document.text, piece.start, piece.end) for piece in scripts)
    target = next((lead[1] for lead in leads if lead), "")
    linked = words and any(link.value("href").strip() == target for link in document.body.find_all("a"))
    return target if linked or not words else ""


def _check(document: Document, words: int) -> Lack | None:
    shown = " ".join([text.text for text in islice(document.texts, _MOST_TEXTS)])
    titled = bool(_SAYS_CHECK.search(document.title or ""))
    said = titled or bool(_SAYS_CHECK.search(shown))
    signs = bool(_CHECKS.search(document.text))
    if not (said and (titled or signs)) and not (signs and words <= _HARDLY_ANY):
        return None
    return Lack(
        "“{name}” holds no article, but a check by the site whether a person is reading.",
        "Open the page in a browser, wait until the article is shown, and save it then.",
    )


def _scripts(document: Document, blocks: Sequence[Block], words: int) -> Lack | None:
    if not any(piece.kind is Kind.SCRIPT for piece in document.pieces):
        return None
    texts = [block.text for block in blocks]
    asking = [text for text in texts if _JAVASCRIPT.search(text) and _ASKS.search(text)]
    asks = 2 * _words(asking) >= _words(texts) > 0
    spare = any(
        _JAVASCRIPT.search(document.text, piece.start, piece.end)
        for piece in document.pieces
        if piece.rule == "noscript"
    )
    if not (asks or (words <= _HARDLY_ANY and spare) or words == 0):
        return None
    return Lack(
        "“{name}” holds no article: its scripts would have fetched it, and nothing is run here.",
        "Open the page in a browser, wait until the article is shown, and save it then.",
    )
