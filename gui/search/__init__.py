"""The find bar and the search in a thread; the dialog that asks for a position. Their actions stand in ``gui.application``."""
