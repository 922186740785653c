"""Markdown to blocks (``blocks``), by the parser's tokens, whose letters all know their places (``placed``).

What a text says of itself before it begins is read by ``front_matter``.
"""
