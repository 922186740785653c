"""The map between an article's text and the document that shows it."""

from hypothesis import given
from hypothesis import strategies as st

from gui.typesetting.placed_text import PlacedText, shown


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_positions_between_two_pairs_run_in_step_and_wait_at_the_next() -> None:
    placed = PlacedText()
    for offset, position in ((0, 10), (5, 15), (7, 18), (9, 20)):
        placed.add(offset, position)
    assert [placed.position(n) for n in (0, 3, 5, 6, 7, 9, 50)] == [10, 13, 15, 16, 18, 20, 20]
    assert [placed.offset(n) for n in (0, 10, 14, 15, 16, 17, 18, 30)] == [0, 0, 4, 5, 6, 7, 7, 9]
    assert placed.reach() == 9
    placed.clear()
    assert (placed.reach(), placed.position(4), placed.offset(4)) == (-1, 0, 0)


@given(st.text("a \r\n\0\U0001f600\u2029ß", max_size=30), st.data())
def test_every_character_keeps_its_place(text: str, data: st.DataObject) -> None:
    hyphens = tuple(sorted(data.draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=4)))) if text else ()
    # A soft hyphen never parts a line break of two characters.
    hyphens = tuple(at for at in hyphens if text[at - 1 : at + 1] != "\r\n")
    made, pairs = shown(text, "\u2028", hyphens)
    placed = PlacedText()
    placed.add(0, 7)
    for point, unit in pairs:
        placed.add(point, 7 + unit)
    placed.add(len(text), 7 + units(made))
    for at in range(len(text) + 1):
        if text[max(0, at - 1) : at + 1] == "\r\n":
            continue
        before, _ = shown(text[:at], "\u2028", tuple(h for h in hyphens if h <= at and h < len(text)))
        assert placed.position(at) == 7 + units(before) + (at in hyphens and not before.endswith("\u00ad"))
        assert placed.offset(placed.position(at)) == at
    assert made.replace("\u00ad", "").count("\u2028") == text.replace("\r\n", "\n").translate(
        {13: "\n", 0x2029: "\n"}
    ).count("\n")
