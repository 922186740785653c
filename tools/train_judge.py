"""Fits the judge that tells leaked from quoted code, and writes its weights.

usage: python -m tools.train_judge DATA [--out resources/weights/judge.json] [--skip LIST.json] [--folds OUT.jsonl]

Needs NumPy and SciPy. DATA is a folder with ``leakbench/``: ``*.jsonl`` or ``*.jsonl.gz`` files of documents with
``text``, ``gold`` spans and, where known, ``legit`` spans. ``python -m tools.invent_texts DATA --texts 50``, run
before, adds invented ones, which count less and for what is no tag or template only: as many as they are, invented tags
would outweigh real ones. ``--skip`` leaves out sources that a list names; ``--folds`` writes what pieces are judged by
weights that know nothing of their source. Prints the figures of five folds by source before it fits on everything.

Two logistic regressions for each group with a ridge on standardised facts, within bounds, by L-BFGS-B.
What a fact can mean is given: a text that speaks of code never makes a leak likelier, the name of an advertiser never
makes a quotation likelier. Such a bound costs nothing where there is enough data and saves from chance where there is
little.
"""

import argparse
import collections
import json
import math
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.article.removal import Kind  # noqa: E402
from core.leaks import find_pieces  # noqa: E402
from core.leaks.judge.facts import all_facts  # noqa: E402
from core.leaks.judge.quoted import GROUPS, Judges, among_others, group_of, judge  # noqa: E402
from core.leaks.judge.quoted import alone as first_total  # noqa: E402
from core.leaks.shadow import Shadow  # noqa: E402
from tools.leak_texts import documents, fold_of  # noqa: E402

SETS = ("dev", "dev2", "wild-dev", "wild2-dev", "invented")
RIDGE_ALONE = 10.0
RIDGE_AMONG = 5.0
LEAST_DEVIATION = 0.1
"""Facts that vary less, since hardly any piece has them, are not standardised wholly: a few pieces decide little."""
ROUNDS = 400
INVENTED = 0.3
"""How much an invented document counts."""
SPEAKS_FOR_A_LEAK = frozenset(
    (
        "closes,runtime words,own,one letter,others own,is style,dense,glued before,glued after,sentence before,"
        "own in quoting text,style in quoting text,"
        "share,runs in a page,empty slot,runs in quoting text,beside,real identifier,error at the edge,"
        "style appended,untold,untold in quoting text,alone,others,least of others"
    ).split(",")
)
SPEAKS_FOR_A_QUOTATION = frozenset(
    (
        "unknown tag,spoken tag,python,shell,sql,java,c,rust,php,modern,example,comment,indented,announced,named,"
        "labelled,mentioned,kind is named,"
        "in backticks,in quotes,in sentence,code before,code after,beside foreign,others foreign,tiny,bracketed prose,"
        "no runtime word,bare tag,pieces,lines,spaced,keyword arguments,quoting,"
        "starts line,ends line,"
        "machine is told,woven,placeholders,"
        "sigils,mentioned beside,in a list,value of a key,in a quotation,lone tag,told error,powershell,"
        "explained data,r,announced as code,assigned"
    ).split(",")
) | {
    f"{where} {what}"
    for where in ("beside", "near", "text")
    for what in ("strong", "weak", "names", "shown", "eastern")
}


PRIOR = {
    "value of a key": -1.5,
    "placeholders": -2.0,
    "mentioned beside": -1.0,
    "announced": -1.0,
    "empty slot": 6.0,
    "woven": -1.5,
    "told error": -1.0,
    "sigils": -1.5,
    "machine is told": -1.0,
    "runs in a page": 2.0,
    "runs in quoting text": 0.7,
    "real identifier": 0.5,
    "style appended": 2.5,
    "explained data": -2.0,
    "untold": 1.0,
    "untold in quoting text": 0.7,
    "announced as code": -2.5,
    "assigned": -0.7,
}
"""What facts mean where too few examples tell: the ridge draws the weights to these, and to 0 for the rest."""


NOT_WEIGHED = frozenset(["statement", "in a block", "alert", "made up"])
"""Facts that only settle what is judged whatever the weights."""


AT_MOST = {"spoken tag": -3.5, "announced": -2.0, "announced as code": -2.5}
"""Weights that are at most this: few of the texts are lessons about tags, which name and announce them."""


@dataclass(frozen=True)
class Row:
    """A piece of a document.

    Attributes:
        source: The site or the repository that the document was made of.
        document: The document.
        leaks: Whether anything leaked into the document.
        known: The piece's facts.
        leaked: Whether the piece leaked.
        labelled: Whether that is known: tags that a page shows as text are not labelled in derived documents.
        start: Where the piece begins; code points.
        end: Where it ends.
        invented: Whether the document is.
        group: The group whose judges judge the piece.
    """

    source: str
    document: str
    leaks: bool
    known: dict[str, float]
    leaked: float
    labelled: bool
    start: int
    end: int
    invented: bool
    group: str

    @property
    def size(self) -> int:
        """Give the piece's code points."""
        return self.end - self.start

    @property
    def fold(self) -> int:
        """Give the fold that the source is in."""
        return fold_of(self.source)


def source_of(document):
    """Give what a document is folded by: its source, or the site in its name, or the page."""
    page = re.sub(r"-(natural|injected)$", "", document["id"])
    site = re.match(r"\w+/(?:www\.)?([\w-]+\.[a-z]{2,4})\b", page)
    return document.get("source") or (site[1] if site else page)


def rows_of(document):
    """Give the rows of one document, one a piece, as its pieces are sorted."""
    shadow = Shadow(document["text"])
    pieces = find_pieces(shadow.text)
    gold = bytearray(len(document["text"]))
    for start, end, *_ in document["gold"]:
        gold[start:end] = b"\1" * (end - start)
    legit = document.get("legit")
    source, invented = source_of(document), document.get("source", "").startswith("invented")
    rows = []
    for piece, known in zip(pieces, all_facts(shadow.text, pieces), strict=True):
        start, end = shadow.start(piece.start), shadow.end(piece.end)
        leaked = sum(gold[start:end]) > (end - start) / 2
        quoted = legit is None or known["unknown tag"] or any(s < end and e > start for s, e in legit)
        is_mark = piece.kind in (Kind.MARKUP, Kind.TEMPLATE) or shadow.text[piece.start] == "<"
        labelled = bool(leaked or quoted or not is_mark)
        rows.append(
            Row(
                *(source, document["id"], bool(document["gold"]), known, float(leaked), labelled, start, end),
                *(invented, group_of(known)),
            )
        )
    return rows


def importances(rows):
    """Give each row's weight: a document with a thousand pieces does not count a thousand times; one on average."""
    count = collections.Counter((row.document, row.leaked) for row in rows)
    raw = np.array([count[row.document, row.leaked] ** -0.5 * (INVENTED if row.invented else 1.0) for row in rows])
    return raw * len(raw) / raw.sum()


def bounds(name):
    """Give the least and the greatest weight that a fact may get."""
    return (
        0.0 if name in SPEAKS_FOR_A_LEAK else -math.inf,
        AT_MOST.get(name, 0.0) if name in SPEAKS_FOR_A_QUOTATION else math.inf,
    )


def fit(rows, ridge):
    """Fit; give the weights by fact, for facts as they are."""
    importance, labels = importances(rows), np.array([row.leaked for row in rows])
    known = [name for name in rows[0].known if name not in NOT_WEIGHED]
    table = np.array([[row.known[name] for name in known] for row in rows])
    deviation = table.std(axis=0)
    varied = deviation > 1e-9
    names = [*(name for name, is_varied in zip(known, varied, strict=True) if is_varied), "bias"]
    scale = np.append(np.maximum(deviation[varied], LEAST_DEVIATION), 1.0)
    table = np.column_stack((table[:, varied], np.ones(len(rows)))) / scale
    prior = np.array([PRIOR.get(name, 0.0) for name in names]) * scale
    pull = np.array([0.0 if name == "bias" else ridge for name in names])

    def loss(weights):
        totals = table @ weights
        value = importance @ (np.logaddexp(0.0, totals) - labels * totals)
        wrong = importance * (0.5 * (1 + np.tanh(totals / 2)) - labels)
        away = weights - prior
        return value + 0.5 * (pull * away) @ away, table.T @ wrong + pull * away

    limits = np.array([bounds(name) for name in names]) * scale[:, None]
    start = np.clip(prior, *limits.T)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=limits, options={"maxiter": ROUNDS})
    unknown = {name: weight for name, weight in PRIOR.items() if name in known and name not in names}
    return dict(zip(names, (found.x / scale).tolist(), strict=True)) | unknown


def fit_groups(rows, ridge):
    """Fit the weights of each group: tags and templates on all that is real, other code on its own."""
    labelled = [row for row in rows if row.labelled]
    real = [row for row in labelled if not row.invented]
    code = [row for row in labelled if row.group == GROUPS[1]]
    return {GROUPS[0]: fit(real, ridge), GROUPS[1]: fit(code, ridge)}


def by_document(rows):
    """Give the rows of each document."""
    grouped = collections.defaultdict(list)
    for row in rows:
        grouped[row.document].append(row)
    return list(grouped.values())


def beside_others(rows, by_group):
    """Give rows that hold what is known of pieces among the others, by the first judge's weights."""
    for group in by_document(rows):
        known = [row.known for row in group]
        totals = [first_total(by_group[row.group], row.known) for row in group]
        for row, facts in zip(group, among_others(known, totals), strict=True):
            yield replace(row, known=facts)


def fit_both(rows):
    """Fit both judges; the second learns from what the first thinks of pages that it has not seen."""
    unseen = []
    for fold in sorted({row.fold for row in rows}):
        alone = fit_groups([row for row in rows if row.fold != fold], RIDGE_ALONE)
        unseen.extend(beside_others([row for row in rows if row.fold == fold], alone))
    alone, among = fit_groups(rows, RIDGE_ALONE), fit_groups(unseen, RIDGE_AMONG)
    return {group: Judges(alone[group], among[group]) for group in GROUPS}


def judged(rows, both):
    """Give (probability, row) for all rows."""
    return [
        (p, row)
        for group in by_document(rows)
        for p, row in zip(judge([row.known for row in group], both), group, strict=True)
    ]


def judged_out_of_fold(rows):
    """Give (probability, row) for all rows, each judged by weights that know nothing of its source."""
    scored = []
    for fold in sorted({row.fold for row in rows}):
        both = fit_both([row for row in rows if row.fold != fold])
        scored.extend(judged([row for row in rows if row.fold == fold], both))
    return scored


def by_id(scored):
    """Give by document the (start, end, probability) of its pieces."""
    given = collections.defaultdict(list)
    for probability, row in scored:
        given[row.document].append((row.start, row.end, round(probability, 4)))
    return dict(given)


def report(title, scored, thresholds=(0.3, 0.4, 0.5, 0.6, 0.7, 0.8)):
    """Print what thresholds would do to ``scored``, a list of (probability, row)."""
    scored = [(p, row) for p, row in scored if row.labelled]
    print(f"{title}: {len(scored)} pieces, {sum(row.leaked for _, row in scored):.0f} leaked")
    for threshold in thresholds:
        missed = [row for p, row in scored if row.leaked and p < threshold]
        lost = [row for p, row in scored if not row.leaked and p >= threshold]
        clean = {row.document for row in lost if not row.leaks}
        print(
            f"  threshold {threshold}: {len(missed)} leaks missed ({sum(r.size for r in missed)} characters, in "
            f"{len({r.document for r in missed})} documents); {len(lost)} quotations lost ({sum(r.size for r in lost)} "
            f"characters, in {len({r.document for r in lost})} documents, {len(clean)} of them clean)"
        )
    for low in range(10):
        inside = [(p, row.leaked) for p, row in scored if low / 10 <= p < (low + 1) / 10 + (low == 9)]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            print(
                f"  judged {low / 10:.1f} to {(low + 1) / 10:.1f}: {len(inside)} pieces, "
                f"mean {mean:.2f}, leaked {share:.2f}"
            )


def main():
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/judge.json")
    parser.add_argument("--skip", type=Path, help="a JSON list of sources that are left out")
    parser.add_argument("--folds", type=Path, help="where to write the judgements out of fold")
    options = parser.parse_args()
    skipped = set(json.loads(options.skip.read_text())) if options.skip else set()
    rows = [row for _, document in documents(options.data, SETS, skipped) for row in rows_of(document)]
    scored = judged_out_of_fold(rows)
    report("out of fold", scored)
    if options.folds:
        with options.folds.open("w", encoding="utf-8") as file:
            for name, pieces in by_id(scored).items():
                file.write(json.dumps({"id": name, "pieces": pieces}) + "\n")
    both = fit_both(rows)
    report("fitted", judged(rows, both), (0.5,))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    table = {
        group: {
            name: {fact: round(value, 4) for fact, value in weight.items() if round(value, 4) or fact == "bias"}
            for name, weight in judges._asdict().items()
        }
        for group, judges in both.items()
    }
    options.out.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
