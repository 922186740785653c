"""Corrections and rules as JSON, to be taken to another machine or given to ``winnow clean --corrections``."""

from __future__ import annotations

import json
from typing import Any

from core.corrections.store import Store
from core.errors import StoreError

FORMAT = 1
"""Of the JSON, as its ``winnow-corrections``."""


def dumped(store: Store) -> str:
    """Give everything in a store as JSON.

    Raises:
        StoreError: if the store cannot be read.
    """
    return json.dumps({"winnow-corrections": FORMAT, **store.everything()}, ensure_ascii=False, indent=1) + "\n"


def take_in(store: Store, text: str) -> int:
    """Add what ``dumped`` gave to a store; what it holds already stays once. Give how many decisions and rules are new.

    Raises:
        StoreError: if the text is none of that, or the store cannot be written; nothing is added then.
    """
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _foreign() from error
    if not isinstance(data, dict) or data.get("winnow-corrections") != FORMAT:
        raise _foreign()
    try:
        return store.add_everything(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _foreign() from error


def _foreign() -> StoreError:
    return StoreError("This file holds no corrections of Winnow.", "Choose one that Winnow exported.")
