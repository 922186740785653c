"""The dialogs of what can be set. Where it is kept is ``gui.settings``."""
