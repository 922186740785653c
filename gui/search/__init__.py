"""The find bar, the search in a thread, and the dialog that asks for a position; ``gui.application`` opens them."""
