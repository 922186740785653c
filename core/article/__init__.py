"""The article and what it is made of: source, spans, runs, blocks, removals and corrections.

Nothing here reads, finds or cuts.
"""
