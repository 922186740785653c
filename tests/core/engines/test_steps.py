"""The steps by themselves."""

import pytest
from datatrove.data import Document

from core.engines.datatrove import WinnowExtractor, WinnowFilter
from tests.core.engines.test_datatrove import CODE, PAGE, TEXT


def extracted(text: str, **metadata: object) -> list[Document]:
    return list(WinnowExtractor().run([Document(text=text, id="1", metadata=dict(metadata))]))


def test_a_page_becomes_its_article() -> None:
    (document,) = extracted(PAGE.format(number=1, text=TEXT, code=CODE), title="Kept")
    assert document.text == f"The ferry 1\n\n{TEXT}\n\n{TEXT}"
    assert document.metadata["title"] == "Kept"
    assert {span["kind"] for span in document.metadata["spans"]} >= {"script", "furniture"}


def test_what_holds_no_article_is_dropped_and_counted() -> None:
    step = WinnowExtractor()
    blank = Document(text=" \n", id="1")
    waiting = Document(
        text="<html><body><noscript>Please enable JavaScript.</noscript><script>a()</script></body>", id="2"
    )
    assert list(step.run([blank, waiting])) == []
    assert step.stats["dropped"].total == 2


def test_texts_of_much_code_are_dropped() -> None:
    step = WinnowFilter(0.3)
    assert step.filter(Document(text=TEXT, id="1")) is True
    assert step.filter(Document(text=f"{TEXT}\n{CODE}", id="1")) == (False, "leaked_code")
    assert step.filter(Document(text=" ", id="1")) == (False, "EmptyError")


def test_settings_that_are_none() -> None:
    with pytest.raises(ValueError, match="threshold"):
        WinnowExtractor(threshold=0)
    with pytest.raises(ValueError, match="reach"):
        WinnowExtractor(page="all")
    with pytest.raises(ValueError, match="most_removed"):
        WinnowFilter(2)
