"""Which part of a page is the article: rules for elements first, then the judge of leaves.

It reads the tree and builds nothing.
"""
