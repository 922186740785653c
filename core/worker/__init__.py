"""The window's worker process (``python -m core.worker``) and the frames that it speaks in (``wire``, ``pipes``).

It knows no Qt.
"""
