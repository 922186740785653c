"""The list of what was removed or is suspected, its filter and the level.

What a decision does stands in ``gui.decisions``.
"""
