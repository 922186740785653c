"""Blocks, runs and what containers say as plain data, and the checks of what plain data must be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from core.article.blocks import Block, BlockKind, Image, Media, Run, Spanned, Style
from core.article.held import Held

_KINDS = {kind.value: kind for kind in BlockKind}
_STYLES = {int(style): style for style in (Style.PLAIN, *Style)}
_new: Callable[[type[Run], tuple[Any, ...]], Run] = tuple.__new__


class WireError(ValueError):
    """The bytes are no frames, or a message does not have the form that it should have."""


def _encode_runs(runs: Sequence[Run], source: str) -> list[list[Any]]:
    return [
        [None if _is_exact(run, source) else run.text, run.start, run.end, int(run.style), run.href] for run in runs
    ]


def _is_exact(run: Run, source: str) -> bool:
    return len(run.text) == run.end - run.start and source.startswith(run.text, run.start)


def encode_block(block: Block, source: str) -> list[Any]:
    """Give a block as plain data; ``source`` is the text that its runs stand in."""
    return [
        block.kind.value,
        _encode_runs(block.runs, source),
        block.level,
        block.marker,
        block.quoted,
        [[_encode_runs(cell, source) for cell in row] for row in block.rows],
        block.header_rows,
        _encode_image(block.image) if block.image else None,
        block.gap,
        block.reflow,
        block.header_columns,
        block.spans,
        block.language,
        block.post,
        block.signed,
        block.number,
    ]


def _decode_runs(items: list[Any], source: str) -> tuple[Run, ...]:
    # The window waits for this, for thousands of runs: no call that it can do without.
    runs = []
    for text, start, end, style, href in items:
        if type(start) is not int or type(end) is not int:
            raise WireError("a run without its place")
        words = source[start:end] if text is None else string(text)
        known = _STYLES[style] if style in _STYLES else Style(style)
        runs.append(_new(Run, (words, start, end, known, href)))
    return tuple(runs)


def decode_block(item: list[Any], source: str) -> Block:
    """Give the block that ``encode_block`` was given.

    Raises:
        WireError: if the data are none; other errors of the kind that wrong data make are possible too.
    """
    kind, runs, level, marker, quoted, rows, header_rows, image, gap, reflow, columns, spans, language, *of_post = item
    post, signed, place = of_post
    for count in (level, quoted, header_rows, columns, place):
        if type(count) is not int:
            raise WireError(f"{type(count).__name__} for a number")
    return Block(
        kind=_KINDS[kind],
        runs=_decode_runs(runs, source),
        level=level,
        marker=string(marker),
        quoted=quoted,
        rows=tuple([tuple([_decode_runs(cell, source) for cell in row]) for row in rows]) if rows else (),
        header_rows=header_rows,
        image=_decode_image(image) if image is not None else None,
        gap=string(gap),
        reflow=bool(reflow),
        header_columns=columns,
        spans=tuple([Spanned(*map(number, span)) for span in spans]) if spans else (),
        language=string(language),
        post=bool(post),
        signed=bool(signed),
        number=place,
    )


def _encode_image(image: Image) -> list[Any]:
    return [image.address, image.alt, image.media.value, image.width, image.height]


def _decode_image(item: list[Any]) -> Image:
    address, alt, media, width, height = item
    return Image(string(address), string(alt), Media(media), number(width), number(height))


def string(value: object) -> str:
    """Give a value that must be a string."""
    if not isinstance(value, str):
        raise WireError(f"{type(value).__name__} for a string")
    return value


def optional(value: object) -> str | None:
    """Give a value that must be a string or nothing."""
    return None if value is None else string(value)


def encode_held(held: Held | None) -> dict[str, Any] | None:
    """Give what a container says of an article as plain data, without its images, which blocks carry."""
    if held is None:
        return None
    return {one.name: getattr(held, one.name) for one in fields(held) if one.name != "images"}


def decode_held(said: Any) -> Held | None:
    """Give what ``encode_held`` was given.

    Raises:
        WireError: if the data are none.
    """
    if said is None:
        return None
    return Held(
        container=string(said["container"]),
        member=string(said["member"]),
        title=optional(said["title"]),
        authors=tuple(map(string, said["authors"])),
        published=optional(said["published"]),
        site=optional(said["site"]),
        language=optional(said["language"]),
        url=optional(said["url"]),
        leads=said["leads"] is True,
        whole=said["whole"] is True,
    )


def number(value: object) -> int:
    """Give a value that must be a whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise WireError(f"{type(value).__name__} for a number")
    return value
