"""The one pipeline from a source to an article (``pipeline``), and carrying out a reader's corrections (``decided``).

What code is, ``core.leaks`` knows.
"""
