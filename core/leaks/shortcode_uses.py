"""What shortcodes and the marks of forums are for, in words that anybody understands: by their names."""

from __future__ import annotations

from collections.abc import Sequence

from core.patterns import lazy_pattern

_FORUM_USES = {
    name: words
    for words, names in (
        ("sets bold letters", "b"),
        ("sets italic letters", "i"),
        ("sets underlined letters", "u"),
        ("strikes letters through", "s"),
        ("sets a colour", "color"),
        ("sets the size of letters", "size"),
        ("sets the face of letters", "font"),
        ("sets letters higher or lower", "sub sup"),
        ("places text on the page", "center left right justify indent"),
        ("quotes somebody", "quote"),
        ("sets program code", "code"),
        ("hides text until it is clicked", "spoiler"),
        ("sets a link", "url email"),
        ("names a member", "user"),
        ("shows a picture", "img"),
        ("shows an attached file", "attach"),
        ("shows a video or sound", "media"),
        ("sets a list", "list"),
        ("sets a table", "td th tr"),
        ("breaks a line", "br hr"),
    )
    for name in names.split()
}
_COMMANDS = {
    name: words
    for words, names in (
        ("play sound", "audio playlist mp3 soundcloud podcast"),
        ("show a button", "button su_button vc_btn et_pb_button fusion_button"),
        ("show a picture with its caption", "caption wp_caption"),
        ("show a picture", "img mosimage rokbox us_image vc_single_image et_pb_image"),
        ("show a contact form", "contact-form contact-form-7 formidable rsform"),
        ("show a form", "wpforms ninja_form ninja_forms gravityform gravityforms"),
        ("show a newsletter’s sign-up", "mc4wp_form newsletter"),
        ("show something embedded", "embed tweet twitter facebook instagram instagram-feed custom-facebook-feed"),
        ("show a gallery of pictures", "gallery igallery phocagallery ngg_images"),
        ("show a row of changing pictures", "slider sliders rev_slider rev_slider_vc layerslider metaslider"),
        ("show a video", "video vimeo youtube dailymotion davideo flv mp4"),
        ("show an advertisement", "ad adsense"),
        ("show a map", "googlemap googlemaps mosmap phocamaps"),
        ("show a table of contents", "toc"),
        ("show comments", "jcomments"),
        ("show a part of the site", "loadmodule loadmoduleid loadposition module modulepos sidebar"),
        ("break the text into pages", "mospagebreak k2splitter"),
        ("show tabs", "tab tabs"),
        ("offer a download", "phocadownload wpdm_package"),
        ("set columns, rows or space", "column row spacer divider"),
        ("show a table", "table"),
    )
    for name in names.split()
}
_LIKE = (
    (lazy_pattern(r"galler"), "show a gallery of pictures"),
    (lazy_pattern(r"slider|carousel"), "show a row of changing pictures"),
    (lazy_pattern(r"form(?:_|$)"), "show a form"),
    (lazy_pattern(r"video|tube"), "show a video"),
    (lazy_pattern(r"button|btn"), "show a button"),
    (lazy_pattern(r"image|photo"), "show a picture"),
    (lazy_pattern(r"^ad[_-]\d|^adsense"), "show an advertisement"),
    (lazy_pattern(r"product|amazon|aawp|woocommerce"), "show something for sale"),
    (lazy_pattern(r"recent|featured|posts"), "show other articles"),
)
_LAYOUT = "set the layout of the page"
_BUILDERS = ("vc_", "et_pb_", "fusion_", "av_", "cs_", "mk_", "tatsu_")
"""How the names of page builders begin."""
_MOST = 3
_MARK = lazy_pattern(r"\[\s?\\?/?\s?([A-Za-z](?:[A-Za-z0-9_-]|\\_){0,60})")


def of_forum(name: str) -> str:
    """Say what a mark of a forum is for."""
    return f"mark by which a forum {_FORUM_USES.get(name, 'sets text')} (BBCode)"


def _use(name: str) -> str:
    if use := _COMMANDS.get(name):
        return use
    if use := next((words for pattern, words in _LIKE if pattern.search(name)), ""):
        return use
    return _LAYOUT if name.startswith(_BUILDERS) else ""


def command(names: Sequence[str], what: str) -> str:
    """Say what one or several commands of a site are for; ``what`` they are, a shortcode or an add-on."""
    uses = list(dict.fromkeys(filter(None, map(_use, names))))
    if len(names) > 1:
        told = f"to {', to '.join(uses[:_MOST])}{' and more' if len(uses) > _MOST else ''} " if uses else ""
        return f"commands {told}({what}s) that the site did not carry out"
    return _one(uses[0] if uses else "", what)


def _one(use: str, what: str) -> str:
    told = f"to {use}" if use else "for the site’s software"
    return f"command {told} (a{'n' if what[0] == 'a' else ''} {what}) that the site did not carry out"


SHORTCODES = frozenset(_one(use, "shortcode") for use in ("", _LAYOUT, *_COMMANDS.values(), *(use for _, use in _LIKE)))
"""The reasons of single shortcodes."""


def commands_in(text: str, start: int, end: int) -> list[str]:
    """Give the names of the shortcodes within ``[start, end)``, in order."""
    return [mark[1].replace("\\", "").lower() for mark in _MARK.finditer(text, start, min(end, start + 3_000))]
