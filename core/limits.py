"""Every budget of Winnow, in one table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one article may cost.

    Attributes:
        file_bytes: Largest file that is opened.
        job_seconds: Time that a worker may spend on one article.
        job_bytes: Memory that a worker may take for one article, above what it needs to run.
        depth: Nesting of elements that is kept; deeper ones are flattened.
        image_bytes: Largest image that is decoded.
        container_bytes: Largest container that is looked into, where its members are read one at a time.
        member_bytes: Largest member that is read from a container.
        unpacked_bytes: Bytes that may be unpacked from one container on the way to a member.
        unpacked_ratio: How many times its size a compressed member may unpack to, above a megabyte.
        members: Members of one container that are listed.
        nesting: Containers within containers that are looked into.
        record_bytes: Largest record of a corpus.
        pages: Pages of a PDF that are read.
        page_characters: Characters on the pages of a PDF that are read.
        image_pixels: Largest number of pixels that an image may have.
    """

    file_bytes: int = 100 * 1024 * 1024
    job_seconds: float = 120.0
    job_bytes: int = 4 * 1024 * 1024 * 1024
    depth: int = 400
    image_bytes: int = 16 * 1024 * 1024
    container_bytes: int = 64 * 1024 * 1024 * 1024
    member_bytes: int = 100 * 1024 * 1024
    unpacked_bytes: int = 512 * 1024 * 1024
    unpacked_ratio: int = 200
    members: int = 1_000_000
    nesting: int = 4
    record_bytes: int = 16 * 1024 * 1024
    pages: int = 10_000
    page_characters: int = 8_000_000
    image_pixels: int = 40_000_000


LIMITS = Limits()
