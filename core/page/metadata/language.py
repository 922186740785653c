"""The language of a text, from its script and its most frequent words; for pages that do not say it, or say it wrong.

The words are the commonest function words of each language. In running text they are a fifth to a half of all, and
among the tongues of one script they differ enough that two hundred words decide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from core.patterns import lazy_pattern

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"})

_LATIN = {
    "en": "the of and to in is that for it was with as on are this be by from have not you they which or at an but",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus wird",
    "fr": "le la les des et en un une du est que qui dans pour par sur au pas il ne se plus avec sont ce cette ou nous",
    "es": "el la los las de y en un una que por con para se del al es no su lo como más pero fue este sus ha son",
    "pt": "o a os as de e em um uma que por com para do da dos das se no na não ao mais como foi mas seu são",
    "it": "il lo la gli le di e in un una che per con del della dei delle si non è da al nel sono come anche più alla",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er door ook als bij maar om hij uit werd wordt",
    "sv": "och att i en som det är på för med den av till har de inte om ett var han men vi från kan så eller",
    "da": "og i at det en til er som på de med han af for ikke der var et den har jeg om vi men sig blev også",
    "no": "og i det er på som en til å han av for med at var de ikke har den om et men seg ble også fra jeg",
    "fi": "ja on ei se että hän oli mutta myös kun ovat joka tai ole niin kuin sen jos voi mukaan jälkeen vain",
    "pl": "i w na z się nie do to że jest o jak po co ale za od są przez dla jego tym być który które oraz",
    "cs": "a v se na je že to s z do o i ve jsem ale jako za pro by od po který jsou byl také které nebo",
    "sk": "a v sa na je že to s z do o aj vo som ale ako za pre by od po ktorý sú bol tiež ktoré alebo",
    "hu": "a az és hogy nem is egy ez volt meg de csak már el mint vagy még ki van lesz ha azt után szerint",
    "ro": "și în de la a cu pe că nu din este o care pentru mai sunt se un au fost prin dar sau lui ce",
    "tr": "ve bir bu da de için ile çok olarak gibi daha ne var olan kadar ama sonra o her en değil ya",
    "id": "yang dan di dengan untuk dari ini pada tidak itu dalam adalah akan juga ke oleh sebagai bisa ada telah",
    "vi": "và của là có được cho các trong không với một người những đã này để khi từ đến năm về như",
    "ca": "el la els les de i en un una que per amb del al és no és com més però va aquest seva són",
}
_CYRILLIC = {
    "ru": "и в не на что с по как это к из у за от для но он же был его так все мы она они или ещё только при",
    "uk": "і в не на що з до як це та за у від для але він є його так все ми вона вони або ще тільки про",
    "bg": "и в не на че с по като това към от за да се са но той е му така все ние тя те или още само при",
    "sr": "и у не на што с по као то ка из за од да се су али он је му тако све ми она они или још само при",
}
_SCRIPTS = (
    ("ja", lazy_pattern(r"[\u3041-\u30ff]")),
    ("ko", lazy_pattern(r"[\uac00-\ud7af]")),
    ("zh", lazy_pattern(r"[\u4e00-\u9fff]")),
    ("ar", lazy_pattern(r"[\u0620-\u064a\u066e-\u06d3]")),
    ("he", lazy_pattern(r"[\u05d0-\u05ea]")),
    ("el", lazy_pattern(r"[\u0370-\u03ff]")),
    ("hi", lazy_pattern(r"[\u0904-\u0963]")),
    ("bn", lazy_pattern(r"[\u0985-\u09e3]")),
    ("ta", lazy_pattern(r"[\u0b85-\u0bcd]")),
    ("te", lazy_pattern(r"[\u0c05-\u0c4d]")),
    ("th", lazy_pattern(r"[\u0e01-\u0e4e]")),
    ("ka", lazy_pattern(r"[\u10d0-\u10ff]")),
    ("hy", lazy_pattern(r"[\u0531-\u0587]")),
    ("cyrillic", lazy_pattern(r"[\u0400-\u04ff]")),
)
_LATIN_LETTER = lazy_pattern(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
_OF_ARABIC = (("ur", "ٹڈڑںے"), ("ckb", "ێۆڵڕ"), ("ps", "ښځډړۍ"), ("fa", "پچژگ"))
_WORD = lazy_pattern(r"[^\W\d_]+")
_WORDS = 300
"""How many words are looked at, of the longest texts first met."""
_MIN_WORDS = 20
_MIN_LETTERS = 30
_SHORT = 30
"""A text of no more code points is a label, not prose."""
_SAMPLE = 2_400
_MOST = 0.6
"""Share of the letters that those of one script must be to be beyond doubt."""
_BEYOND_LATIN = lazy_pattern(r"[\u0370-\u1cff\u3041-\ud7af]")


@dataclass(frozen=True, slots=True)
class Language:
    """What a text is written in: a BCP 47 tag, and whether it is told by letters that only few languages have."""

    tag: str
    by_letters: bool

    def contradicts(self, declared: str) -> bool:
        """Tell whether ``declared``, a BCP 47 tag, cannot be: a language of Latin letters of a text of others."""
        return self.by_letters and declared.partition("-")[0].lower() in _LATIN


def _table(tongues: dict[str, str]) -> dict[str, list[tuple[str, float]]]:
    """Give for every word the languages that have it, each with its weight: a word of many tells little."""
    table: dict[str, list[tuple[str, float]]] = {}
    for tag, words in tongues.items():
        for word in dict.fromkeys(words.split()):
            table.setdefault(word, []).append((tag, 0.0))
    return {word: [(tag, 1.0 / len(tags)) for tag, _ in tags] for word, tags in table.items()}


_LATIN_WORDS = _table(_LATIN)
_CYRILLIC_WORDS = _table(_CYRILLIC)


def spoken(texts: Iterable[str], *, by_words: bool = True) -> Language | None:
    """Find the language of the first thousands of letters of running text; None where there is too little to tell.

    Without ``by_words`` only a language that has letters of its own is found.
    """
    sample: list[str] = []
    size = 0
    for text in texts:
        if len(text) > _SHORT:
            sample.append(text)
            size += len(text)
            if size > _SAMPLE:
                break
    joined = " ".join(sample)[:_SAMPLE].lower()
    if len(joined) < _MIN_LETTERS:
        return None
    if joined.isascii() or 4 * len(_BEYOND_LATIN.findall(joined)) < len(joined):
        return _by_words(joined, _LATIN_WORDS, 0.0) if by_words else None
    script, share = _script(joined)
    if script in ("", "latin"):
        return _by_words(joined, _LATIN_WORDS, 0.0) if by_words else None
    if script == "cyrillic":
        return _by_words(joined, _CYRILLIC_WORDS, share)
    tag = script
    if script == "ar":
        tag = next((own for own, letters in _OF_ARABIC if sum(map(joined.count, letters)) * 100 > len(joined)), "ar")
    return Language(tag, share > _MOST)


def _script(text: str) -> tuple[str, float]:
    """Give the script that most letters are of, and their share; Japanese and Chinese are told by the kana."""
    counts = Counter({name: len(pattern.findall(text)) for name, pattern in _SCRIPTS})
    counts["latin"] = len(_LATIN_LETTER.findall(text))
    letters = counts.total()
    if not letters:
        return "", 0.0
    if counts["ja"] * 10 > counts["zh"]:
        counts["ja"] += counts.pop("zh")
    name, count = counts.most_common(1)[0]
    return name, count / letters


def _by_words(text: str, table: dict[str, list[tuple[str, float]]], share: float) -> Language | None:
    words = _WORD.findall(text)[:_WORDS]
    if len(words) < _MIN_WORDS:
        return None
    scores: dict[str, float] = {}
    for word in words:
        for tag, weight in table.get(word, ()):
            scores[tag] = scores.get(tag, 0.0) + weight
    if not scores:
        return None
    ranked = sorted(scores.items(), key=lambda pair: -pair[1])
    tag, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    if score < 0.04 * len(words) or score < 1.15 * second:
        return None
    return Language(tag, share > _MOST)
