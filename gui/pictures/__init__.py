"""Images that stand elsewhere, loaded where a reader asks for it, and images seen large.

What opens connections is ``fetching`` alone, a program of its own: the window starts it and knows nothing of it but its
``policy``.
"""
