"""A text is looked through for words by their rarest characters first, with the same answer."""

import random

from core.leaks.holding import AnyOf, rarest


def test_the_rarest_character_of_a_word_is_looked_for() -> None:
    assert rarest("on line") == "l"
    assert rarest("{%") == "%"
    assert rarest("cite\ue202") == "\ue202"


def test_the_answer_is_that_of_the_words() -> None:
    words = ("nginx", "{%", " on line ", "†")
    chance = random.Random(4)
    parts = [*words, "nginy", "{ %", "on line", "The ferry left. ", "ng", "inx", "%", "{"]
    for _ in range(500):
        text = "".join(chance.choices(parts, k=chance.randint(0, 4)))
        assert AnyOf(words).is_in(text) == any(word in text for word in words)
