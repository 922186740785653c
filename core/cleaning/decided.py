"""What a reader decided, carried out on an article as it was cleaned.

Nothing is looked for anew: what was found stands, but for what the reader decided. So a decision changes what it is
about and nothing else, and costs little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from core.article.article import Article
from core.article.blocks import Run
from core.article.correction import BY_READER, DETECTOR, Correction, Decision, effective, kept_spans, removals_of
from core.article.removal import OF_PAGE, Removal, outermost
from core.article.source import MediaType
from core.article.span import Span, merge, subtract
from core.cleaning.draft import draft_of
from core.cleaning.places import Places
from core.cleaning.seams import Cut, Owned, cut
from core.cleaning.suspects import Suspect, placed

_MOST_LEFT_OUT = 20
"""When so many decisions failed, those after them are left out untried: each costs several readings of the article."""
_MOST_READINGS = 4
_Carried = Callable[[Article, Sequence[Correction]], Article]


def decide(article: Article, corrections: Iterable[Correction]) -> Article:
    """Give an article with decisions carried out.

    What cannot be carried out is left out, and ``shortfalls`` says so: a decision never stops an article from opening.

    Args:
        article: The article as ``clean`` made it.
        corrections: What a reader decided, in the order in which they did; it prevails over whatever was found.
    """
    return decide_by(article, corrections, carried_out)


def decide_by(article: Article, corrections: Iterable[Correction], carry_out: _Carried) -> Article:
    """Give an article with the decisions that ``carry_out`` is able to carry out; see ``decide``."""
    every = list(corrections)
    size = len(article.source.text)
    history = [one for one in every if one.span.start < size]
    told = [_beyond(one, size) for one in every if one.span.start >= size]
    decided = _tried(article, history, carry_out)
    while decided is None:
        # The shortest history that fails ends with what is to blame.
        good, bad, best = 0, len(history), article
        while bad - good > 1:
            middle = (good + bad) // 2
            tried = _tried(article, history[:middle], carry_out)
            if tried is None:
                bad = middle
            else:
                good, best = middle, tried
        told.append(_failed(history.pop(good), article.source.text))
        if len(told) >= _MOST_LEFT_OUT and len(history) > good:
            told += [_failed(one, article.source.text) for one in history[good:]]
            decided = best
        else:
            decided = _tried(article, history, carry_out)
    return replace(decided, shortfalls=(*decided.shortfalls, *told)) if told else decided


def _tried(article: Article, history: Sequence[Correction], carry_out: _Carried) -> Article | None:
    """Give the article with a history carried out, or None if that fails, for whatever reason."""
    if not history:
        return article
    try:
        return carry_out(article, history)
    except MemoryError:
        raise
    except Exception:
        return None


def _beyond(correction: Correction, size: int) -> str:
    start, end = correction.span
    return (
        f"Your decision about the characters {start:,} to {end:,} was left out: this article has {size:,}. "
        "Decide again if you still want it."
    )


def _failed(correction: Correction, text: str) -> str:
    start, end = correction.span
    words = " ".join(text[start : min(end, start + 240)].split())[:60]
    what = "keep" if correction.decision is Decision.KEEP else "remove"
    return f"Your decision to {what} “{words}” could not be carried out and was left out."


def carried_out(article: Article, history: Sequence[Correction]) -> Article:
    """Give an article with all of a history carried out.

    What stands for a piece of the original as a whole, as an entity does, goes or stays whole.

    Raises:
        ArticleError: if the result breaks the partition; that is a bug in Winnow.
    """
    source = article.source
    settled: tuple[Correction, ...] = ()
    if source.media_type is MediaType.HTML:
        history = [replace(one, span=_with_entities(one.span, source.text)) for one in history]
    atoms = _atoms((run for block in article.blocks for run in block.flat_runs()), source.text)
    for _ in range(_MOST_READINGS):
        history = [replace(one, span=_whole(one.span, atoms)) for one in history]
        before, settled = kept_spans(settled), effective(history, len(source.text))
        if not before or before != kept_spans(settled):
            draft = draft_of(source, kept_spans(settled), article.reach)
        # What is put back may hold such pieces too.
        atoms = _atoms((item.run for item in draft.flow), source.text)
        if source.media_type is MediaType.MARKDOWN and "&" in source.text:
            # Entities are read when blocks are made; what goes by now may hold some that come back in part.
            runs = (run for block in draft.blocks_of(draft.flow) for run in block.flat_runs())
            atoms = merge([*atoms, *_atoms(runs, source.text)])
        if all(_whole(one.span, atoms) == one.span for one in settled):
            break
    if not settled:
        return article
    suspects = [replace(one, reason=f"{BY_READER}; {one.reason}") for one in article.suspected]
    wanted = removals_of(settled, sorted([*article.removals, *suspects], key=lambda removal: removal.span))
    about = merge(span for one in settled for span in (one.span, one.adjusts) if span is not None)
    leaks = _yielding([removal for removal in article.removals if removal.detector != OF_PAGE], about)
    # Marks of Markdown whose text goes must not become text: what is the reader's own is cut after it was read.
    markdown = source.media_type is MediaType.MARKDOWN
    late = [one for one in wanted if markdown and one.detector == DETECTOR]
    early = [one for one in wanted if not (markdown and one.detector == DETECTOR)]
    blocks = draft.blocks_of(_cut(draft.flow, [*leaks, *early]))
    if late:
        places = Places(blocks)
        blocks = places.rebuild(_cut(places.flow(), late))
    others = outermost([*leaks, *_yielding(draft.removals, about)])
    removals = tuple(sorted([*others, *wanted], key=lambda removal: removal.span))
    untouched = [Suspect(one, (one.span,)) for one in _untouched(article.suspected, about)]
    return replace(
        article,
        source=draft.source,
        removals=removals,
        blocks=blocks,
        suspected=placed(untouched, blocks, removals, len(source.text)),
        corrections=settled,
    )


def _cut(flow: list[Owned], removals: Sequence[Removal]) -> list[Owned]:
    """Give a flow without removals of the source."""
    spans = _flow_spans(flow, [removal.span for removal in removals])
    return cut(flow, [Cut(span, removals[number].kind) for span, number in _disjoint(spans)])


def _atoms(runs: Iterable[Run], text: str) -> list[Span]:
    """Give the source of the runs that stand for it as a whole, but for folded white space: sorted."""
    found = [
        Span(run.start, run.end)
        for run in runs
        if run.end - run.start > 1 and run.text != text[run.start : run.end] and not text[run.start : run.end].isspace()
    ]
    found.sort()
    return found


def _with_entities(span: Span, text: str) -> Span:
    """Give a span of a page with all of the entities that it cuts, whether they are shown or not."""
    from core.page.tree.entities import entity_around  # late: a text pays for no parser of pages

    first, last = entity_around(text, span.start), entity_around(text, span.end)
    return Span(first[0] if first else span.start, last[1] if last else span.end)


def _whole(span: Span, atoms: Sequence[Span]) -> Span:
    """Give a span with all of the atoms (sorted, disjoint) that it cuts."""
    start, end = span
    first = bisect_right(atoms, start, key=lambda atom: atom.end)
    if first < len(atoms) and atoms[first].start < start:
        start = atoms[first].start
    last = bisect_right(atoms, end, key=lambda atom: atom.end)
    if last < len(atoms) and atoms[last].start < end:
        end = atoms[last].end
    return Span(start, end)


def _disjoint(spans: Sequence[tuple[Span, int]]) -> Iterator[tuple[Span, int]]:
    """Yield spans sorted and without overlap: an atomic run may be asked for twice."""
    at = 0
    for (start, end), number in sorted(spans):
        if end > at:
            yield Span(max(start, at), end), number
            at = end


def _flow_spans(flow: Sequence[Owned], spans: Sequence[Span]) -> list[tuple[Span, int]]:
    """Give where spans of the source stand in a flow, each with its number; atomic runs stand as a whole."""
    places: list[tuple[int, int, int, int]] = []  # a run's source, its position in the flow, its length there
    at = 0
    for run, _ in flow:
        if run.end > run.start:
            places.append((run.start, run.end, at, len(run.text)))
        at += len(run.text)
    places.sort()
    found: list[tuple[Span, int]] = []
    for number, (start, end) in enumerate(spans):
        index = bisect_right(places, start, key=lambda place: place[1])
        while index < len(places) and places[index][0] < end:
            first, last, at, length = places[index]
            if length == last - first:
                found.append((Span(at + max(start, first) - first, at + min(end, last) - first), number))
            else:
                found.append((Span(at, at + length), number))
            index += 1
    return found


def _untouched(removals: Sequence[Removal], about: Sequence[Span]) -> list[Removal]:
    """Give those about which nothing was decided; ``about`` is sorted and disjoint."""
    result = []
    for removal in removals:
        index = bisect_right(about, removal.start, key=lambda span: span.end)
        if index == len(about) or about[index].start >= removal.end:
            result.append(removal)
    return result


def _yielding(removals: Sequence[Removal], about: Sequence[Span]) -> list[Removal]:
    """Give removals without what was decided about; ``about`` is sorted and disjoint."""
    left: list[Removal] = []
    for removal in removals:
        first = bisect_right(about, removal.start, key=lambda span: span.end)
        last = bisect_left(about, removal.end, key=lambda span: span.start)
        spans = subtract([removal.span], about[first:last]) if first < last else [removal.span]
        left += [replace(removal, span=span) for span in spans]
    return left
