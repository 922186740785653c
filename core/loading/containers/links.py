"""Lists of addresses: feeds that a reader follows, pages that one saved for later. They hold no article.

They are told so that it can be said what is missing in them, and what to open instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import ContainerError
from core.loading.containers.container import Container, Member
from core.loading.containers.told import root_of, text_of_head

_SAVED = "Save the pages that you want to read, and open those."


class Links(Container):
    """A list of addresses, of which nothing can be read."""

    what = "a list of links"

    def members(self) -> Iterator[Member]:
        """Say what it is.

        Raises:
            ContainerError: always.
        """
        yield from ()
        name, head = self.blob.name, self.blob.head()
        text = text_of_head(head).lower()
        if root_of(head)[0] == "opml":
            raise ContainerError(
                f"“{name}” is a list of feeds (OPML), which holds their addresses and no articles.",
                "Save the feeds themselves, and open those.",
            )
        if "pocket export" in text[:400] or "time_added" in text[:200]:
            raise ContainerError(f"“{name}” is a list of links from Pocket, which holds no texts.", _SAVED)
        if text.lstrip().startswith("<!doctype netscape-bookmark"):
            raise ContainerError(f"“{name}” is a list of bookmarks, which holds no texts.", _SAVED)
        raise ContainerError(
            f"“{name}” is a list of links from Instapaper, which holds titles and addresses and no texts.", _SAVED
        )
