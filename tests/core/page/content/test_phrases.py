"""Phrases: what a heading announces and what a line says, in several languages."""

import pytest

from core.page.content.phrases import heading_of, phrases_of


@pytest.mark.parametrize(
    ("heading", "announces"),
    [
        ("Related Articles", "related"),
        ("You may also like", "related"),
        ("3. See also:", "related"),
        ("Das könnte Sie auch interessieren", "related"),
        ("Читайте также", "related"),
        ("About the author", "author"),
        ("À propos de l'auteur", "author"),
        ("Leave a Reply", "comments"),
        ("Share this:", "sharing"),
        ("Subscribe to our letter", "subscription"),
        ("Why the storm came", "other"),
        ("", "other"),
        ("2024", "other"),
    ],
)
def test_headings(heading: str, announces: str) -> None:
    assert heading_of(heading) == announces


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Read more", "starts read more short"),
        ("Weiterlesen", "starts read more short"),
        ("By Ann Pier", "starts byline short"),
        ("© 2024 The Pier", "says legal short"),
        ("May 3, 2024", "a date"),
        ("11.5%", "figures"),
        ("STORM", "capitals"),
        ("Join our newsletter to hear of the harbour", "says subscribe line"),
    ],
)
def test_lines(text: str, says: str) -> None:
    assert says in phrases_of(text)


def test_a_long_block_is_known_by_its_start_only() -> None:
    text = "Related to the storm " + "was the newsletter of the harbour " * 20
    assert phrases_of(text) == ["starts related long"]
