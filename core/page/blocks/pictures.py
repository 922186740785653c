"""Images of a page, and its other media: where each one is, however late the page loads it.

A page that loads images late has a placeholder in ``src`` and the address in an attribute that its script reads, or in
a ``noscript`` beside it. What a browser would come to show is what counts; of several sizes the largest sensible one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from core.article.blocks import Image, Media
from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

IMAGES = frozenset({"img", "amp-img", "amp-anim"})
"""Tags of images; beside them a ``picture`` may hold nothing but sources."""
PLAYED = {
    "video": Media.VIDEO,
    "amp-video": Media.VIDEO,
    "amp-youtube": Media.VIDEO,
    "lite-youtube": Media.VIDEO,
    "audio": Media.AUDIO,
    "amp-audio": Media.AUDIO,
    "iframe": Media.EMBED,
    "amp-iframe": Media.EMBED,
    "embed": Media.EMBED,
    "object": Media.EMBED,
}
"""Tags of what plays or runs, and what each is unless its address says otherwise."""
_WIDEST = 2048
_DENSEST = 2.0
_MAX_PLACEHOLDER = 400
_MAX_BLURRED = 3000
"""Code points of a picture within an address that may only stand for another one until that is there."""
_FILE = lazy_pattern(r"[^\s?#]+\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#/:!]\S*)?\Z", re.IGNORECASE)
_EMPTY = ("#", "data:image/gif", "data:image/svg", "about:blank")
_STANDS_FOR = lazy_pattern(
    r"(?:\A|/)(?:blank|spacer|pixel|placeholder|transparent|transp?|clear|empty|loading|loader|lazy(?:-?load)?|dummy|1x1|"
    r"gr[ae]y|white|preload(?:er)?|spinner|ajax-?loader|lqip)(?:[-_.@]?\w*)*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]\S*)?\Z",
    re.IGNORECASE,
)
_BLURRED = lazy_pattern(
    r"blur|lqip|[/=_-](?:tiny|thumb-?blur|preview-?tiny)|[?&](?:w|width)=\d{1,2}(?:&|\Z)", re.IGNORECASE
)
_LATE = lazy_pattern(
    r"data-(?:[\w-]*-)?(?:src|srcset|original|original-set|lazy|lazyload|echo|defer|delayed|url|image|img)\Z"
)
_LAZY_NAMES = lazy_pattern(
    r"(?<![\w-])(?:js-)?(?:lazy|lazy-?load|lazy-?image|lazy-?img|b-lazy|blur-?up)(?![\w-])", re.IGNORECASE
)
_OTHER_PURPOSE = lazy_pattern(r"data-(?:pin|share|og|avatar|error|fallback|hover|icon|logo|link|href)(?![a-z])")
_TEMPLATE = lazy_pattern(r"[{}\s<>\"]")
_DESCRIPTOR = lazy_pattern(r"(\d+(?:\.\d+)?)([wx])\Z")
_BACKGROUND = lazy_pattern(r"background(?:-image)?\s*:[^;]*?url\(\s*[\"']?([^\"')]+)", re.IGNORECASE)
_SCHEME = lazy_pattern(r"[a-z][a-z0-9+.-]*:|//|/", re.IGNORECASE)
_DIGITS = lazy_pattern(r"\d+")
_SIZE = lazy_pattern(r"[-_@]\d+(?:x\d*)?(?=\.\w+\Z)")
_SMALL = 100
_PIXELS = lazy_pattern(r"(\d{1,5})(?:\.\d+)?(?:px)?", re.IGNORECASE)
_LARGEST = 20_000
"""Pixels of a side; what is said to be longer is no size."""
_VIDEOS = lazy_pattern(
    r"youtu\.?be|youtube-nocookie|vimeo|dailymotion|wistia|brightcove|jwplayer|jwplatform|twitch\.tv|ted\.com|bilibili|rutube|"
    r"youku|kaltura|streamable|loom\.com|tiktok|//emp\.|vplayer|video|\.(?:mp4|webm|m3u8|mov|ogv)\b",
    re.IGNORECASE,
)
_SOUNDS = lazy_pattern(
    r"soundcloud|spotify|mixcloud|bandcamp|podcast|simplecast|megaphone|acast|libsyn|buzzsprout|captivate\.fm|8tracks|deezer|podbean|"
    r"spreaker|transistor\.fm|fyyd|audio|"
    r"\.(?:mp3|m4a|ogg|oga|wav|flac)\b",
    re.IGNORECASE,
)
_POSTS = lazy_pattern(
    r"//(?:[\w-]+\.)*(?:twitter|x|instagram|threads|facebook|reddit|redditmedia|bsky|tumblr|linkedin|pinterest|t)\."
    r"(?:com|net|app|me)/",
    re.IGNORECASE,
)
_MAPS = lazy_pattern(
    r"//(?:maps?|umap)\.|//(?:[\w-]+\.)*(?:google\.[a-z.]+|bing\.com|openstreetmap\.org)/(?:maps?|export/embed)\b",
    re.IGNORECASE,
)
_EMBEDS = {Media.VIDEO: _VIDEOS, Media.AUDIO: _SOUNDS, Media.POST: _POSTS, Media.MAP: _MAPS}
"""What tells from the address of an embedded page what that shows; the first one that fits does."""
_NO_CONTENT = lazy_pattern(
    r"doubleclick|googlesyndication|googletagmanager|google-analytics|amazon-adsystem|adservice|adnxs|adserver|/ads?[/.?-]|"
    r"taboola|outbrain|criteo|recaptcha|captcha|plugins/(?:like|follow|page|share|comments)|platform\.twitter\.com/widgets|"
    r"disqus|addthis|sharethis|accounts\.google|newsletter|subscribe|mailchimp|list-manage|hsforms|login|signin|consent|"
    r"cookie|donat|checkout|safeframe|/darla/|prebid|/pixel|gravatar|[/_-]aff(?:iliate)?[/_-]|smartads|/banners?/|=banner|"
    r"lightwidget|comment_?form|button(?=[/?#]|\Z)|(?:shop|product)-teaser|plugins/recommendations|search-embed|"
    r"/l/\d+/\d{4}-\d\d-\d\d/",
    re.IGNORECASE,
)
_SAYS_NOTHING = lazy_pattern(
    r"(?:(?:youtube|vimeo|videopress|dailymotion|spotify|google|embedded|interactive) )?"
    r"(?:video |audio |podcast |media )?(?:player|video|audio|iframe|frame|embed|content|maps?|post|tweet)\W*\Z",
    re.IGNORECASE,
)


def image_of(tag: Element) -> Image | None:
    """Give the image that a tag shows, or comes to show; None where it shows nothing or only counts visits."""
    if is_tiny(tag):
        return None
    address = _address(tag)
    width, height = _stated_size(tag)
    return Image(address, _words(tag, "alt", "aria-label"), width=width, height=height) if address else None


def background_of(tag: Element) -> Image | None:
    """Give the image of an element that says it is one (``role="img"``) and has it from its style."""
    found = _BACKGROUND.search(tag.value("style"))
    address = found[1].strip() if found else next(_late(tag), "")
    if not address or address.startswith(_EMPTY):
        return None
    return Image(address, _words(tag, "aria-label", "title"))


def media_of(tag: Element) -> Image | None:
    """Give what a tag plays or embeds; None where it is an advertisement, a form, a counter, or nowhere."""
    if is_tiny(tag) or is_hidden(tag):
        return None
    video = tag.value("videoid") or tag.value("data-videoid")
    address = f"https://www.youtube.com/watch?v={video}" if video and "youtube" in tag.name else ""
    if not address:
        stated = [tag.value(name).strip() for name in ("src", "data")]
        stated += [value.strip() for name, value in tag.attrs.items() if _LATE.match(name)]
        address = next(
            (one for one in stated if one and not one.startswith(("about:", "blob:", "javascript:", "#"))), ""
        )
    media = PLAYED[tag.name]
    if media is Media.EMBED:
        if not address.lower().startswith(("http:", "https:", "//")) or _NO_CONTENT.search(address):
            return None
        if tag.name == "object" and _FILE.match(address):
            return Image(address, _words(tag, "aria-label", "title"))
        media = next((kind for kind, pattern in _EMBEDS.items() if pattern.search(address)), media)
    if not address:
        poster = tag.value("poster").strip()
        return Image(poster, _words(tag, "aria-label", "title")) if poster else None
    words = _words(tag, "title", "aria-label", "data-title", "playlabel")
    return Image(address, "" if _SAYS_NOTHING.match(words) else words, media)


def _stated_size(tag: Element) -> tuple[int, int]:
    """Give width and height in pixels as a tag states them; none where it does not state both, or is no picture."""
    found = [_PIXELS.fullmatch(tag.value(side).strip()) for side in ("width", "height")]
    width, height = (int(one[1]) if one else 0 for one in found)
    return (width, height) if 0 < width <= _LARGEST and 0 < height <= _LARGEST else (0, 0)


def is_tiny(tag: Element) -> bool:
    """Tell whether a tag says that it is a dot: it counts visits."""
    return any(tag.value(side).strip().removesuffix("px") in ("0", "1", "2") for side in ("width", "height"))


def is_hidden(tag: Element) -> bool:
    """Tell whether the tag itself says that it is not shown."""
    return "hidden" in tag.attrs or "display:none" in tag.value("style").replace(" ", "").lower()


def in_noscript(tag: Element) -> bool:
    """Tell whether a tag is shown only where scripts are off."""
    return any(parent.name == "noscript" for parent in islice(tag.parents, 4))


def is_stand_in(address: str) -> bool:
    """Tell whether a picture is so small, within its own address, that it may stand for another until that is there."""
    return address.startswith("data:image/") and len(address) <= _MAX_BLURRED


def is_same_picture(one: str, other: str) -> bool:
    """Tell whether two addresses are those of one picture, in two sizes as it may be."""
    return one == other or _bare(one) == _bare(other)


def _bare(address: str) -> str:
    name = re.split(r"[?#]", address, maxsplit=1)[0].rstrip("/").rpartition("/")[2]
    return _SIZE.sub("", name)


def _words(tag: Element, *names: str) -> str:
    found = (" ".join(tag.value(name).split()) for name in names)
    return next(filter(None, found), "")


def _address(tag: Element) -> str:
    """Choose among the addresses of an image."""
    src = tag.value("src").strip()
    sizes = _largest(tag.value("srcset"))
    late = next(_late(tag), "")
    if not src or _is_placeholder(src) or (late and _stands_for(src, late, tag)):
        sources = [_largest(s.value("srcset")) or next(_late(s), "") for s in _sources(tag)]
        kept = src if is_stand_in(src) and len(src) > _MAX_PLACEHOLDER else ""
        kept = kept or (src if src and not src.startswith(_EMPTY) and not _TEMPLATE.search(src) else "")
        return late or sizes or next(filter(None, sources), "") or kept
    if sizes and _SCHEME.match(src) and src[:5].lower() not in ("data:", "file:"):
        return sizes  # a picture that was saved beside its page, or in it, can be shown: any other only told of
    return src


def _is_placeholder(address: str) -> bool:
    return (address.startswith(_EMPTY) and len(address) <= _MAX_PLACEHOLDER) or bool(_STANDS_FOR.search(address))


def _stands_for(src: str, late: str, tag: Element) -> bool:
    """Tell whether ``src`` is there only until ``late`` is: it is blurred, or the same picture much smaller."""
    if is_stand_in(src) or _BLURRED.search(src) or _LAZY_NAMES.search(tag.value("class")):
        return True
    if _DIGITS.sub("0", src) != _DIGITS.sub("0", late):
        return False
    pairs = zip(_DIGITS.findall(src), _DIGITS.findall(late), strict=True)
    return any(len(one) <= len(other) and int(one) <= _SMALL < int(other) for one, other in pairs if len(other) < 6)


def _late(tag: Element) -> Iterator[str]:
    """Yield the addresses that scripts put in place: those whose attributes say so first."""
    values = [(name, value.strip()) for name, value in tag.attrs.items()]
    values = [(n, v) for n, v in values if n.startswith("data-") and v and not _OTHER_PURPOSE.match(n)]
    values.sort(key=lambda pair: (not pair[0].endswith("set"), not _LATE.match(pair[0])))
    for name, value in values:
        if (" " in value or "," in value) and (largest := _largest(value, strict=True)):
            yield largest
        elif _TEMPLATE.search(value) or value.startswith(_EMPTY):
            continue
        elif _FILE.match(value) or (_LATE.match(name) and ("/" in value or "." in value)):
            yield value


def _sources(tag: Element) -> Iterator[Element]:
    """Yield the sources that a ``picture`` gives beside its image."""
    picture = tag if tag.name == "picture" else tag.parent
    if isinstance(picture, Element) and picture.name == "picture":
        yield from (s for s in picture.contents if isinstance(s, Element) and s.name == "source")


def _largest(srcset: str, *, strict: bool = False) -> str:
    """Give the largest image of a ``srcset`` that is no larger than sensible, else the smallest.

    Addresses may hold commas, so the list is read as browsers do: by its white space. With ``strict`` every address
    has to say its size.
    """
    best: tuple[bool, float, str] | None = None
    tokens = srcset.split()
    number = 0
    while number < len(tokens):
        address = tokens[number]
        number += 1
        size, unit = 1.0, "x"
        if address.endswith(","):
            address = address.rstrip(",")
        elif number < len(tokens) and (found := _DESCRIPTOR.match(tokens[number].rstrip(","))):
            size, unit = float(found[1]), found[2]
            number += 1
        if strict and unit == "x" and size == 1.0 and not _FILE.match(address) and "/" not in address:
            return ""
        if not address or address.startswith("data:") or _TEMPLATE.search(address):
            continue
        sensible = size <= (_WIDEST if unit == "w" else _DENSEST)
        ranked = (sensible, size if sensible else -size, address)
        if best is None or ranked[:2] > best[:2]:
            best = ranked
    return best[2] if best else ""
