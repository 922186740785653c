"""The one program of Winnow that opens connections; it knows nothing of Qt, keeps nothing and ends with its input."""
