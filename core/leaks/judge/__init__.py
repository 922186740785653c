"""Whether a piece of code leaked or belongs to the article.

The facts, the words that they rest on, and the two regressions. Finding code is ``core.leaks.languages``.
"""
