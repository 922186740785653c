"""How Sphinx builds the documentation: ``make docs``."""

import tomllib
from pathlib import Path

_PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]

project = "Winnow"
author = "The Winnow authors"
project_copyright = "2026, The Winnow authors"
version = release = _PROJECT["version"]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3  # as sites that show Markdown make them; the guide links to them inside the program too
# What only those read who work on Winnow stands in the repository, and links into it.
exclude_patterns = ["rooms.md", "facts.md"]
nitpick_ignore_regex = [("py:.*", ".*")]  # types of other libraries have no page here

autodoc_member_order = "bysource"
autodoc_typehints = "description"
add_module_names = False

html_theme = "furo"
html_title = "Winnow"
html_show_sphinx = False
