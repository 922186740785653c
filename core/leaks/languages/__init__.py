"""One module a language: what its code looks like in prose and how far it goes.

Whether it leaked, ``core.leaks.judge`` says.
"""
