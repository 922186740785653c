"""What page builders leave: a leak also in a text about programs, unless the text speaks of the builder."""

import pytest

from core import clean_text

OPEN = '[et_pb_section fb_built="1" admin_label="section"][et_pb_row admin_label="row"]'
CLOSE = "[/et_pb_row][/et_pb_section]"
ABOUT_PROGRAMS = [
    "Para instalar el programa en la terminal escriba `sudo apt install ferry` y luego `ferry --help`.",
    "Zum Installieren gibt man in der Konsole `sudo apt install ferry` ein, danach `ferry --help`.",
    "To install it, run `sudo apt install ferry` in a shell, and then `ferry --help`.",
]


@pytest.mark.parametrize("words", ABOUT_PROGRAMS)
def test_marks_of_a_builder_go_though_the_text_is_about_programs(words: str) -> None:
    assert clean_text(f"{OPEN}\n\n{words}\n\n{CLOSE}\n").text == words


def test_marks_of_which_the_text_speaks_stay() -> None:
    text = f"The Divi builder saves a page as shortcodes. A section is written like this:\n\n{OPEN}\n\nThe shortcode closes with its name."
    assert clean_text(text).text == text
