"""The reader pane: the article as set text, its marks and where the reader is.

Setting itself is ``gui.typesetting``.
"""
