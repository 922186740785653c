"""What a container says of an article goes before what the article says."""

import pytest

from core.article.blocks import Metadata
from core.article.held import Held
from core.cleaning.held import with_held


@pytest.mark.parametrize(
    ("said", "language", "published"),
    [
        ("2024-03-05T08:00:00Z", None, "2024-03-05T08:00:00Z"),
        ("2024-03", None, "2024-03"),
        ("March 5, 2024", None, "2024-03-05"),
        ("5. März 2024", "de", "2024-03-05"),
        ("in the spring", None, "in the spring"),
        (None, None, None),
    ],
)
def test_dates_in_words(said: str | None, language: str | None, published: str | None) -> None:
    held = Held("a corpus", published=said, language=language, leads=True)
    assert with_held(Metadata(), held).published == published


def test_who_leads() -> None:
    own = Metadata(title="Own", published="2020-01-01")
    for leads, title in ((True, "Said"), (False, "Own")):
        found = with_held(own, Held("a corpus", title="Said", language="en", leads=leads))
        assert (found.title, found.language, found.published) == (title, "en", "2020-01-01")
        assert ("title", "a corpus") in found.origins or not leads
