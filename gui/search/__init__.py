"""The find bar and the search in a thread. The action that opens it stands in ``gui.application``."""
