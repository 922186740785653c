"""An article's blocks set into a text document: formats, tables, images and which character stands where.

For the reader and for paper.
"""
