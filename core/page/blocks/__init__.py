"""The chosen elements as blocks and runs, each with its place in the source, and the removals for all the rest."""
