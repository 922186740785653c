"""The images of the block under construction: each once, whatever a page writes for browsers that run no scripts."""

from __future__ import annotations

from dataclasses import replace

from core.article.blocks import Block, BlockKind, Image
from core.page.blocks.pictures import is_same_picture, is_stand_in


class Gallery:
    """Images that wait for a block to end, and what is known of the one right before.

    Attributes:
        waiting: Those that wait.
    """

    def __init__(self, blocks: list[Block]) -> None:
        """Begin with none; ``blocks`` are those that are built."""
        self._blocks = blocks
        self.waiting: list[Image] = []
        self._before: tuple[Image, bool] | None = None

    def add(self, image: Image | None, *, spare: bool) -> bool:
        """Add an image, unless it is the one before once more; a ``spare`` one is for where scripts are off.

        Tells whether it waits for its block to end.
        """
        if image is None:
            return False
        before, was_spare = self._before or (None, False)
        added = False
        if before is not None and is_stand_in(before.address) and not is_stand_in(image.address):
            self._replace(before, image if image.alt else replace(image, alt=before.alt))
        elif before is not None and (
            (spare and not was_spare) or (was_spare and not spare and is_same_picture(before.address, image.address))
        ):
            return False
        elif not any(image.address == other.address for other in self.waiting):
            self.waiting.append(image)
            added = True
        self._before = image, spare
        return added

    def part(self) -> None:
        """Hear that text stands behind the last image."""
        self._before = None

    def hang(self, quoted: int) -> None:
        """Make blocks of the images that wait."""
        if self.waiting:
            self._blocks += [Block(BlockKind.IMAGE, quoted=quoted, image=image) for image in self.waiting]
            self.waiting = []

    def _replace(self, before: Image, image: Image) -> None:
        """Put an image in the place of the one before."""
        if self.waiting:
            self.waiting[-1] = image
        elif self._blocks and self._blocks[-1].image == before:
            self._blocks[-1] = replace(self._blocks[-1], image=image)
