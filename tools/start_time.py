"""Tells how long the bundle takes to start beside the clone: until the window shows an article, on the command line.

    python tools/start_time.py [ROUNDS]

Both are started in turn, each with what it starts itself, and of their processor time the medians are compared; the
time of the clock is told too, which other work of the machine lengthens.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from tempfile import TemporaryDirectory

from package_bundle import NAME
from packages import DIST, ROOT

MOST = 1.5
"""How many times the clone's time the bundle may take until it shows or has cleaned an article."""
BARRED = ("window", "clean")
"""To say a version, the bundle needs a tenth of a second more, which is much of nearly nothing: that is told only."""
PROGRAMS = {"clone": ROOT / ".venv" / "bin" / "winnow", "bundle": DIST / NAME / "winnow"}
ARTICLE = ROOT / "resources" / "samples" / "leaked-news.txt"


def seconds(command):
    """Run a command; give its processor time, with that of its children, and the time that passed."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - begun


def compared(taken):
    """Give both times and their ratio in words."""
    clone, bundle = taken["clone"], taken["bundle"]
    return f"clone {clone:.2f} s, bundle {bundle:.2f} s, {bundle / clone:.2f} times"


def main(arguments):
    """Measure; give 1 if the bundle takes too long."""
    rounds = int(arguments[0]) if arguments else 9
    worst = 0.0
    with TemporaryDirectory() as folder:
        picture = os.path.join(folder, "out.png")
        for what, options in {"window": ["--snapshot", picture], "clean": ["clean"], "version": ["--version"]}.items():
            files = [] if what == "version" else [ARTICLE]
            taken = {name: [] for name in PROGRAMS}
            for _ in range(rounds + 1):
                for name, program in PROGRAMS.items():
                    taken[name].append(seconds([program, *options, *files]))
            spent, passed = (
                {name: statistics.median(pair[at] for pair in pairs[1:]) for name, pairs in taken.items()}
                for at in (0, 1)
            )
            if what in BARRED:
                worst = max(worst, spent["bundle"] / spent["clone"])
            print(f"{what:8} processor: {compared(spent)}; clock: {compared(passed)}")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
