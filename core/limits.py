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
        image_pixels: Largest number of pixels that an image may have.
    """

    file_bytes: int = 100 * 1024 * 1024
    job_seconds: float = 120.0
    job_bytes: int = 4 * 1024 * 1024 * 1024
    depth: int = 400
    image_bytes: int = 16 * 1024 * 1024
    image_pixels: int = 40_000_000


LIMITS = Limits()
