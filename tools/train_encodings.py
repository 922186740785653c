"""Learns which letters follow which in a language, for the guess of an encoding, and writes the tables.

usage: python -m tools.train_encodings WORDS [--out resources/weights/letters.bin]

WORDS is a folder with a file `LANGUAGE.tsv` a language: a word and its frequency a line. The tables that Winnow has
were learned from the lists of the package wordfreq 3 (Serbian in two alphabets, Chinese in two scripts), for Thai from
those of pythainlp, and for the smaller languages from the words of Django's translations. No word is kept.

The file is a compressed header in JSON, a line, and the tables, a byte a number: 16 times the negative natural
logarithm of a probability. `letters` holds languages whose words are spelled: the probability of a letter behind
another one, where the first row and column are the edge of a word. `signs` holds those with thousands of signs: the
probability of each.
"""

import argparse
import collections
import itertools
import json
import math
import unicodedata
import zlib
from pathlib import Path

SIGNS = ("zh-hans", "zh-hant", "ja", "ko")
UNSPACED = ("th",)
LATIN = frozenset("en fr de es it pt nl sv da nb fi is ca gl eu sq id pl cs sk hu sl hr ro tr az lt lv et vi".split())
_WHOLE = 1_000_000
_SPREAD = 60  # what a row's counts are smoothed by, of a million letters
_RARE = 2e-6
_SHARP = "groß größ straß weiß heiß auß fuß füß gruß grüß maß ließ spaß dreißig bloß stoß süß nieß gieß fleiß".split()
"""What German spells with ß, which the lists spell with two s."""
_AS_DECODED = {"fa": {"ی": "ي"}, "ur": {"ی": "ي"}, "ro": {"ș": "ş", "ț": "ţ"}}
"""Letters that stand for others where their encoding has no place for them."""
_SCALE = 16


def cost(probability: float) -> int:
    """Give the byte that stands for a probability."""
    return min(255, round(-_SCALE * math.log(probability))) if probability > 0 else 255


def words(path: Path) -> dict[str, float]:
    """Read a list of words, as they are after decoding and in lower case."""
    found: dict[str, float] = collections.Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        word, share = line.split("\t")
        word = unicodedata.normalize("NFC", word.lower().replace("i\u0307", "i"))
        for letter, other in _AS_DECODED.get(path.stem, {}).items():
            word = word.replace(letter, other)
        if path.stem == "vi":
            word = tones_apart(word)
        if path.stem == "de":
            for stem in _SHARP:
                word = word.replace(stem.replace("ß", "ss"), stem)
        if all(unicodedata.category(letter)[0] in "LM" and letter not in "ºª" for letter in word):
            found[word] += float(share)
    return found


def tones_apart(word: str) -> str:
    """Spell Vietnamese as windows-1258 does: the tone behind its letter."""
    whole = unicodedata.normalize("NFD", word)
    for mark, letters in (("\u0302", "aeo"), ("\u0306", "a"), ("\u031b", "ou")):
        for letter in letters:
            for tone in ("", "\u0323"):  # a dot below goes before the other marks
                together = unicodedata.normalize("NFC", letter + mark)
                whole = whole.replace(letter + tone + mark, together + tone)
    return whole


def pairs(found: dict[str, float], unspaced: bool) -> dict[tuple[str, str], float]:
    """Count which letter follows which; "" is the edge of a word."""
    counts: dict[tuple[str, str], float] = collections.Counter()
    first: dict[str, float] = collections.Counter()
    last: dict[str, float] = collections.Counter()
    for word, share in found.items():
        for before, behind in itertools.pairwise(word):
            counts[before, behind] += share
        first[word[0]] += share
        last[word[-1]] += share
    edges = 0.2 if unspaced else 1.0
    for letter, share in first.items():
        counts["", letter] += share * edges
    for letter, share in last.items():
        counts[letter, ""] += share * edges
    if unspaced:
        whole = sum(first.values())
        for before, share in last.items():
            for behind, other in first.items():
                counts[before, behind] += share * other / whole * (1 - edges)
    return counts


def is_latin(letter: str) -> bool:
    """Tell whether a letter, or the letter that a mark is for, is of the Latin alphabet."""
    return unicodedata.name(letter, "").startswith(("LATIN", "COMBINING"))


def letters_table(found: dict[str, float], latin: bool, unspaced: bool) -> tuple[str, bytes]:
    """Give a language's letters and the costs of its pairs, row by row."""
    shares: dict[str, float] = collections.Counter()
    for word, share in found.items():
        for letter in word:
            shares[letter] += share
    whole = sum(shares.values())
    alphabet = "".join(
        sorted(letter for letter, n in shares.items() if n / whole >= _RARE and is_latin(letter) is latin)
    )
    known = {word: share for word, share in found.items() if not set(word) - set(alphabet)}
    counts = pairs(known, unspaced)
    scale = _WHOLE / sum(counts.values())
    columns = ["", *alphabet]
    behind = {letter: sum(counts.get((other, letter), 0) for other in columns) * scale for letter in columns}
    table = bytearray()
    for before in columns:
        row = {letter: counts.get((before, letter), 0) * scale for letter in columns}
        total = sum(row.values())
        for letter in columns:
            table.append(cost((row[letter] + _SPREAD * behind[letter] / _WHOLE) / (total + _SPREAD)))
    return alphabet, bytes(table)


def signs_table(found: dict[str, float]) -> tuple[str, bytes]:
    """Give the signs of a language and the cost of each."""
    counts: dict[str, float] = collections.Counter()
    for word, share in found.items():
        for sign in word:
            if not sign.isascii():
                counts[sign] += share
    whole = sum(counts.values())
    signs = "".join(sorted(counts))
    return signs, bytes(cost(counts[sign] / whole) for sign in signs)


def main() -> None:
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/weights/letters.bin"))
    options = parser.parse_args()
    header: dict[str, dict[str, str]] = {"letters": {}, "signs": {}}
    blob = b""
    paths = {path.stem: path for path in sorted(options.words.glob("*.tsv"))}
    for language, path in paths.items():
        if language not in SIGNS:
            found = words(path)
            header["letters"][language], table = letters_table(found, language in LATIN, language in UNSPACED)
            blob += table
    for language in SIGNS:
        header["signs"][language], table = signs_table(words(paths[language]))
        blob += table
    head = json.dumps(header, ensure_ascii=False).encode()
    options.out.write_bytes(zlib.compress(head + b"\n" + blob, 9))
    print(f"{len(paths)} languages, {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
