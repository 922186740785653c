"""Formulas: MathML to TeX and back, and as text that can be read without either.

A formula is a tree of ``MathNode``, after the presentation elements of MathML Core (https://www.w3.org/TR/mathml-core/).
The room knows nothing of articles or pages.
"""
