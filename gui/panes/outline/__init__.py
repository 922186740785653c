"""The outline of an article: its headings, which of them is being read, and the panel that shows them as a tree."""
