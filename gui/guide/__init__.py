"""The user guide: its chapters, and the window that shows them. The text itself stands in ``resources/guide``."""
