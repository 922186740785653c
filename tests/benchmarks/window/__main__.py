"""Some of the window's figures."""

import argparse
import sys

from tests.benchmarks import window
from tests.benchmarks.window.measures import MEASURES, TURNS, measure

parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.window", description=window.__doc__)
parser.add_argument("what", nargs="*", help=f"{', '.join(MEASURES)}, or inputs such as page-1-1000")
parser.add_argument("--turns", type=int, default=TURNS, help="turns of which the median counts")
parser.add_argument("--where", action="store_true", help="say what a turn over 50 ms was doing")
options = parser.parse_args()
sys.exit(measure(options.what, turns=options.turns, where=options.where))
