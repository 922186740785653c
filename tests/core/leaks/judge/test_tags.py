"""Tags that a text calls tags stay, and the others of the same listing with them."""

import pytest

from core import clean_text

CALLED = [
    "The list shows no bullets. I wrote &lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;li&gt;two&lt;/li&gt;&lt;/ul&gt; in my notes. Set it on the &lt;ul&gt; element.",
    "Pour une image il y a la balise <img>. On la place où l’on veut dans le texte.",
    "Für Bilder gibt es das <img> Element, das man nicht schließen muss.",
    "Obrazek wstawia znacznik <img> i nic więcej nie trzeba.",
    "画像には要素<img>を使います。ほかには何も要りません。",
    "Картинку вставляет тег <img>, и больше ничего не нужно.",
]


@pytest.mark.parametrize("text", CALLED)
def test_a_tag_that_is_called_so_stays(text: str) -> None:
    assert not clean_text(text).removals


def test_a_tag_of_which_nobody_speaks_goes() -> None:
    text = "The ferry left <b>at noon</b> and came back at dusk. Nobody on the pier had expected a storm."
    assert len(clean_text(text).removals) == 2
