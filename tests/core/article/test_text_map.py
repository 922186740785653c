"""Positions in other units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.text_map import ByteMap, Utf16Map
from core.loading import load_bytes


@given(st.text())
def test_utf16_positions_map_there_and_back(text: str) -> None:
    units = Utf16Map(text)
    at = 0
    for i, character in enumerate([*text, ""]):
        assert units.utf16_offset(i) == at
        assert units.code_point_offset(at) == i
        at += len(character.encode("utf-16-le", "surrogatepass")) // 2


def test_between_two_surrogates_stands_the_one_they_form() -> None:
    assert Utf16Map("a😀b").code_point_offset(2) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "gb18030", "shift_jis", "cp1252"])
def test_bytes_of_every_encoding(encoding: str) -> None:
    words = "Grüße " if encoding == "cp1252" else "漢字 and words "
    text = words * 900
    data = text.encode(encoding)
    source = load_bytes(data, name="x", encoding=None if encoding in ("utf-8-sig", "utf-16") else encoding)
    assert source.text == text
    places = ByteMap(source)
    bare = encoding.removesuffix("-sig") if encoding != "utf-16" else "utf-16-le"
    bom = len(data) - len(text.encode(bare))
    for i in (0, 1, 7, 4095, 4096, 4097, len(text) - 1, len(text)):
        assert places.byte_offset(i) == bom + len(text[:i].encode(bare))
    with pytest.raises(IndexError):
        places.byte_offset(len(text) + 1)


def test_undecodable_bytes_keep_the_rest_in_place() -> None:
    data = "Grüße und Küsse. ".encode() * 40 + b"a\xff\xfeb" + b"Ende"
    source = load_bytes(data, name="x")
    assert source.replaced == 2
    assert ByteMap(source).byte_offset(source.text.index("Ende")) == data.index(b"Ende")


@pytest.mark.parametrize("encoding", ["iso2022_jp", "iso2022_kr"])
def test_bytes_of_an_encoding_with_a_state(encoding: str) -> None:
    text = "漢字 and words\n" * 900
    source = load_bytes(text.encode(encoding), name="x", encoding=encoding)
    places = ByteMap(source)
    for i in (0, 1, 7, 4095, 4096, 4097, 9_001, len(text) - 1):
        assert source.data[: places.byte_offset(i)].decode(encoding) == text[:i]
