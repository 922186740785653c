"""Notebooks of Jupyter."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from core.article.source import MediaType
from core.cleaning.pipeline import clean
from core.errors import ContainerError, EmptyError
from core.loading import load_file
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member
from core.loading.containers.forms import container_of
from core.loading.containers.notebook import Notebook

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
PNG = b"\x89PNG\r\n\x1a\n"
CELLS = [
    {"cell_type": "markdown", "metadata": {}, "source": ["# The tide\n", "\n", TEXT], "attachments": {"a.png": {"image/png": base64.b64encode(PNG).decode()}}},
    {"cell_type": "code", "metadata": {}, "source": ["tide = read()\n", "tide.plot()\n"], "outputs": [{"text": ["<Figure>"], "output_type": "stream"}], "execution_count": 1},
    {"cell_type": "code", "metadata": {}, "source": "", "outputs": []},
    {"cell_type": "raw", "metadata": {}, "source": "A raw line."},
    {"cell_type": "code", "metadata": {}, "source": 'note = """\n```\nfenced\n```\n"""', "outputs": []},
    {"cell_type": "markdown", "metadata": {}, "source": "The end."},
]  # fmt: skip
BOOK = {
    "cells": CELLS,
    "metadata": {"kernelspec": {"language": "Python", "name": "python3"}, "authors": [{"name": "Ida Brandt"}]},
    "nbformat": 4,
    "nbformat_minor": 5,
}


def opened(document: Any, name: str = "tide") -> Notebook:
    data = document if isinstance(document, bytes) else json.dumps(document, indent=1).encode()
    found = container_of(Blob(name, data=data))
    assert isinstance(found, Notebook)
    return found


def read(document: Any) -> Member:
    (member,) = opened(document).members()
    return member


def test_the_text_is_that_of_the_cells() -> None:
    member = read(BOOK)
    assert member.data.decode() == (
        f"# The tide\n\n{TEXT}\n\n```python\ntide = read()\ntide.plot()\n```\n\nA raw line.\n\n"
        '````python\nnote = """\n```\nfenced\n```\n"""\n````\n\nThe end.\n'
    )
    assert (member.name, member.media_type) == ("", MediaType.MARKDOWN)
    held = member.held
    assert (held.title, held.authors, held.images) == ("The tide", ("Ida Brandt",), {"attachment:a.png": PNG})


def test_a_notebook_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "tide.ipynb"
    path.write_text(json.dumps(BOOK), "utf-8")
    source = load_file(path)
    article = clean(source)
    assert (source.name, source.path) == ("tide.ipynb", str(path))
    assert (article.title, article.removals) == ("The tide", ())
    assert "tide.plot()" in article.text


def test_a_notebook_of_version_3() -> None:
    cells = [
        {"cell_type": "heading", "level": 1, "source": ["The tide"]},
        {"cell_type": "markdown", "source": [TEXT]},
        {"cell_type": "code", "language": "python", "input": ["a = 1"], "outputs": []},
    ]
    member = read({"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": cells}]})
    assert member.data.decode() == f"# The tide\n\n{TEXT}\n\n```python\na = 1\n```\n"
    assert member.held.title == "The tide"


@pytest.mark.parametrize(
    "document",
    [
        {**BOOK, "cells": [None, 3, {"cell_type": "markdown", "source": [1, TEXT]}]},
        {
            **BOOK,
            "cells": [{"cell_type": "markdown", "source": TEXT, "attachments": {"a": 3, "b": {"image/png": "?"}}}],
        },
        {**BOOK, "metadata": [], "cells": [{"cell_type": "markdown", "source": TEXT}]},
    ],
)
def test_odd_cells(document: Any) -> None:
    assert read(document).data.decode() == f"{TEXT}\n"


def test_nothing_to_read_and_damage() -> None:
    for document in ({**BOOK, "cells": []}, {**BOOK, "cells": CELLS[2:3]}):
        with pytest.raises(EmptyError):
            read(document)
    for data in (b'{"cells": [', b'{"cells": [' + b"[" * 100_000):
        with pytest.raises(ContainerError, match="damaged"):
            list(opened(data, "tide.ipynb").members())
        assert container_of(Blob("tide", data=data)) is None


def test_cells_of_other_json() -> None:
    data = json.dumps({"cells": [{"text": "a"}], "nbformat": None}).encode()
    assert not isinstance(container_of(Blob("a.json", data=data)), Notebook)
