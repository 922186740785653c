"""Makes the wheel and the source distribution in `dist`, and looks at them with twine.

    python tools/package_wheel.py

Runs inside `.venv`, whose build backend is the one of constraints.txt.
"""

import os
import sys

from packages import DIST, PROJECT, VERSION, WHEEL, epoch, run


def main():
    """Make both."""
    sdist = DIST / f"{PROJECT['name'].replace('-', '_')}-{VERSION}.tar.gz"
    for old in (WHEEL, sdist):
        old.unlink(missing_ok=True)
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(epoch()))
    # The wheel is made from the source distribution, so that what is missing there is missed here.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, env=environment)
    run(sys.executable, "-m", "twine", "check", "--strict", WHEEL, sdist)
    print(f"{WHEEL}\n{sdist}")


if __name__ == "__main__":
    main()
