"""The articles that are open: their list, the one in front, reading places, files that change on disk."""
