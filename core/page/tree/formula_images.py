"""Images that are formulas: where the page says so, their words or their address hold TeX."""

from __future__ import annotations

import re
from urllib.parse import unquote, unquote_plus

from core.page.tree.nodes import Element, names
from core.patterns import lazy_pattern

_CLASSES = names(
    "latex tex math mathtex mathimg mwe-math-fallback-image-inline mwe-math-fallback-image-display texhtml ltx_Math "
    "ql-img-inline-formula ql-img-displayed-equation tex-render inline-formula latexmath latex-img formula equation "
    "equation_image latex_image asciimath ee_img tr_noresize"
)
_VAGUE = names("math formula equation tr_noresize latex-img inline-formula")
"""Names that pictures of other things bear too: there the words must look like TeX."""
_ADDRESS = lazy_pattern(
    r"latex\.php|/media/math/render/|mathtex|mimetex|latex\.codecogs\.com|codecogs\.com/(?:svg|gif|png)\.|"
    r"[?&](?:cht=tx|latex=|tex=)|quicklatex\.com|/equation_images/|equation\?tex=|/math/[0-9a-f]{1,2}/",
    re.IGNORECASE,
)
_IN_ADDRESS = lazy_pattern(r"[?&](?:latex|tex|chl)=([^&#]+)", re.IGNORECASE)
_COGS = lazy_pattern(r"codecogs\.com/(?:svg|gif|png)\.(?:latex|image|download)\?([^#]+)", re.IGNORECASE)
_TEX = lazy_pattern(r"\\[a-zA-Z]+|\S[\^_]|[{}]")
_SIZES = lazy_pattern(r"\\(?:inline|bg_\w+|fn_\w+|dpi\{\d+\}|small|large|tiny)\s*")
_WORDS = lazy_pattern(r"[^\W\d_]{3,}")


def image_tex(image: Element, *, known: bool = False) -> str:
    """Give the TeX of an image that is a formula; empty for any other.

    Args:
        image: The image.
        known: Whether it is known to be a formula.
    """
    classes = image.value("class").split()
    address = image.value("src")
    named = not _CLASSES.isdisjoint(classes)
    addressed = len(address) < 4_000 and _ADDRESS.search(address) is not None
    if not (known or named or addressed):
        return ""
    alt = image.value("alt").strip()
    sure = known or addressed or not _VAGUE.issuperset(_CLASSES.intersection(classes))
    if alt and (_TEX.search(alt) or (sure and not _WORDS.search(alt))):
        return alt
    found = _COGS.search(address) or _IN_ADDRESS.search(address)
    if found and addressed:
        plain = (unquote if "codecogs" in address else unquote_plus)(found[1])
        return _SIZES.sub("", plain.replace("&space;", " ")).strip()
    return ""
