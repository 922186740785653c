"""The command `winnow`, as ``python -m winnow``."""

import sys

from gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
