"""The program as a whole.

Start, single instance, session restore, the main window and the controllers that join its parts.
"""
