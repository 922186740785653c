"""The command line. `command` is its door; `clean` carries `winnow clean` out.

`inputs` makes chunks of what was named, `pool` takes them in order through the processes in which `work` cleans them,
`outputs` takes the results; `lines` writes records. The window is not known here: whoever calls gives it.
"""

from core.cli.command import main

__all__ = ["main"]
