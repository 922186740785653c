"""Steps of datatrove, where that is installed."""

import pytest

pytest.importorskip("datatrove")

from datatrove.data import Document

from core.engines.datatrove import WinnowExtractor, WinnowFilter

CODE = "window.a=b('c');d();"
TEXT = f"One day it rained on the old town. {CODE} Then it stopped, and nobody was glad of it."
CLEAN = TEXT.replace(CODE + " ", "")
OTHER = "The baker opened his shop at five,  as he had done for thirty years.  \n\n\n\nHe was glad."


def documents(*texts: str) -> list[Document]:
    return [Document(text=text, id=str(number)) for number, text in enumerate(texts)]


def test_leaked_code_goes_and_is_told() -> None:
    first, second, third = WinnowFilter().run(documents(TEXT, OTHER, " "))
    assert first.text == CLEAN
    (span,) = first.metadata["winnow_spans"]
    assert TEXT[span["start"] : span["end"]] == CODE
    assert (second.text, second.metadata["winnow_spans"]) == (OTHER, [])
    assert third.text == " "


def test_what_is_mostly_code_is_dropped() -> None:
    code = "var a = document.getElementById('box'); a.onclick = function () { b(a); };"
    found = WinnowFilter(most_removed=0.1).run(documents(TEXT, OTHER))
    assert [one.text for one in found] == [OTHER]
    assert list(WinnowFilter().run(documents(code))) == []


def test_text_is_made_of_pages() -> None:
    page = f"<html><head><title>Rain</title></head><body><article><p>{OTHER}</p><p>{CLEAN}</p></article></body></html>"
    extractor = WinnowExtractor()
    assert "<" not in extractor.extract(page)
    assert CLEAN in extractor.extract(page)
    assert extractor.extract("") == ""
    (found,) = WinnowExtractor(timeout=60).run(documents(page))
    assert CLEAN in found.text


def test_settings_are_checked() -> None:
    with pytest.raises(ValueError, match="threshold"):
        WinnowFilter(threshold=0)
    with pytest.raises(ValueError, match="reach"):
        WinnowExtractor(reach="far")
