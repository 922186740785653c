"""The two panes: the readable article, and the original that it comes from."""
