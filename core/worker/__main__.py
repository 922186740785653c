"""Runs the worker: frames in on standard input, frames out on standard output."""

from core.worker.service import main

main()
