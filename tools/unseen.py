"""What Winnow makes of texts by weights that know nothing of their sources: what it will make of any other text.

``tools/train_edges.py --folds FOLDER`` writes ``edges-K.json``, ``tools/train_judge.py --folds FOLDER/judged.jsonl``
the judgements. Both leave out the sources of a fold; each text is read with what was learnt from the other folds.
"""

import json
from itertools import pairwise
from typing import NamedTuple

from core.article.removal import Kind
from core.leaks import find_pieces
from core.leaks.calibration import evidence
from core.leaks.edges import weights as edge_weights
from core.leaks.edges.scorer import settle
from core.leaks.judge.quoted import probabilities
from core.leaks.shadow import Shadow
from tools.leak_texts import FOLDS, Sources, fold_of


class Found(NamedTuple):
    """A piece of a text.

    Attributes:
        start: First code point in the text.
        end: Code point after the last.
        kind: What it is.
        leaked: The probability that it leaked.
        evidence: What speaks for its being right to the character.
    """

    start: int
    end: int
    kind: Kind
    leaked: float
    evidence: dict[str, float]


class Unseen:
    """Finds the pieces of texts as if their sources had never been seen.

    Sources that ``--skip`` kept from all weights are read with those that Winnow has.
    """

    def __init__(self, data, folds):
        """Read what was learnt without each fold of ``data``'s sources from the folder ``folds``."""
        self._sources = Sources(data)
        self._edges = [edge_weights.weights_in((folds / f"edges-{fold}.json").read_bytes()) for fold in range(FOLDS)]
        self._of_all = edge_weights.weights()
        self._judged = {}
        for line in (folds / "judged.jsonl").read_text("utf-8").splitlines():
            told = json.loads(line)
            self._judged[told["id"]] = {(start, end): sure for start, end, sure in told["pieces"]}

    def fold_of(self, document):
        """Give the fold that the source of a document is in."""
        return fold_of(self._sources.of_text(document))

    def find(self, document):
        """Give the pieces of a document, leaked or not."""
        shadow = Shadow(document["text"])
        pieces = find_pieces(shadow.text)
        judged = self._judged.get(document["id"])
        edges = self._edges[self.fold_of(document)] if judged else self._of_all
        if edge_weights.weights() is not edges:
            edge_weights.weights = lambda: edges
            edge_weights.nearness.cache_clear()
        if judged:
            leaked = [judged[shadow.start(piece.start), shadow.end(piece.end)] for piece in pieces]
        else:
            leaked = probabilities(shadow.text, pieces)
        settled = settle(shadow.text, pieces)
        return [
            Found(
                shadow.start(one.piece.start),
                shadow.end(one.piece.end),
                one.piece.kind,
                sure,
                evidence(shadow.text, settled, number, sure),
            )
            for number, (one, sure) in enumerate(zip(settled, leaked, strict=True))
        ]


def is_right(document, start, end):
    """Tell whether a removal is exactly one leak, or several side by side; white space does not count."""
    text = document["text"]
    gold = sorted((s, e) for s, e, *_ in document["gold"])
    over = [span for span in gold if span[0] < end and start < span[1]]
    if not over:
        return False
    first, last = over[0][0], over[-1][1]
    edges = [text[min(start, first) : max(start, first)], text[min(end, last) : max(end, last)]]
    within = [text[one[1] : other[0]] for one, other in pairwise(over)]
    beside = [text[e:start] for _, e in gold if e <= start][-1:] + [text[end:s] for s, _ in gold if s >= end][:1]
    return not any(map(str.strip, edges + within)) and all(map(str.strip, beside))


def is_labelled(document, found):
    """Tell whether it is known if a piece leaked: tags that a page shows as text are not labelled in derived texts."""
    is_mark = found.kind in (Kind.MARKUP, Kind.TEMPLATE) or document["text"].startswith(("<", "&lt;"), found.start)
    if not is_mark or "legit" not in document:
        return True
    return any(s < found.end and found.start < e for s, e, *_ in document["gold"])
