"""Copying and saving: a process that writes forms, and what the window asks it for."""
