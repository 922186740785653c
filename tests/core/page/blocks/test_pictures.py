"""Images that load late, in several sizes or twice, and media that are only told of."""

import pytest

from core import open_article
from core.article.blocks import Image, Media
from tests.core.page.pages import LOREM, PROSE, read

DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
BLUR = "data:image/jpeg;base64," + "QUJD" * 200


def images(piece: str) -> list[Image]:
    """Give the images of a page that holds a piece within its prose."""
    page = read(f"<article><h1>Storm</h1><p>{LOREM[0]}</p>{piece}{PROSE}</article>")
    return [block.image for block in page.blocks if block.image]


@pytest.mark.parametrize(
    ("tag", "address"),
    [
        (f"<img src='{DOT}' data-src=/a.jpg>", "/a.jpg"),
        (
            f"<img src='{DOT}' data-anything-else='https://img.example/a.webp?w=800'>",
            "https://img.example/a.webp?w=800",
        ),
        ("<img class=lazyload src=/static/blank.gif data-src=/a.jpg>", "/a.jpg"),
        ("<img class='photo lazy' src=/static/house.png data-src=/a.jpg>", "/a.jpg"),
        ("<img class=lazyloaded src=a.jpg data-src=/b.jpg>", "a.jpg"),
        ("<img src=/a.jpg?w=20 data-src='/a.jpg?w=1200'>", "/a.jpg?w=1200"),
        ("<img src=/max/60/a.jpg data-src=/max/1400/a.jpg>", "/max/1400/a.jpg"),
        ("<img src=/a.jpg?blur=40 data-full=/a.jpg>", "/a.jpg"),
        (f"<img src='{BLUR}' data-src=/a.jpg>", "/a.jpg"),
        (f"<img src='{DOT}' data-srcset='/s.jpg 320w, /l.jpg 1280w, /xl.jpg 5000w'>", "/l.jpg"),
        ("<img srcset='/s.jpg 320w, /l.jpg 1280w'>", "/l.jpg"),
        ("<img src=/s.jpg srcset='/s.jpg, /m.jpg 2x, /l.jpg 4x'>", "/m.jpg"),
        ("<img src=page_files/s.jpg srcset='https://img.example/l.jpg 1280w'>", "page_files/s.jpg"),
        ("<img srcset='/w_300,h_200/s.jpg 300w, /w_900,h_600/l.jpg 900w'>", "/w_900,h_600/l.jpg"),
        ("<img src=/placeholder.png>", "/placeholder.png"),
        (f"<img src='{DOT}' data-src='/a_{{width}}x.jpg' srcset='/a_800x.jpg 800w'>", "/a_800x.jpg"),
        ("<img src=/a.jpg data-pin-media=/pin.jpg>", "/a.jpg"),
        ("<picture><source srcset='/a.webp 800w, /b.webp 1600w'><img></picture>", "/b.webp"),
        ("<picture><source data-srcset='/a.webp 800w, /b.webp 1600w'></picture>", "/b.webp"),
        ("<picture><source srcset=/a.webp><img src=/a.jpg></picture>", "/a.jpg"),
        ("<amp-img src=/a.jpg width=600 height=400><noscript><img src=/a.jpg></noscript></amp-img>", "/a.jpg"),
        ("<div role=img style='background: url(&quot;/a.jpg&quot;) center'></div>", "/a.jpg"),
        ("<div role=img data-bg=/a.jpg aria-label=Roof></div>", "/a.jpg"),
    ],
)
def test_where_an_image_is(tag: str, address: str) -> None:
    assert [image.address for image in images(tag)] == [address]


@pytest.mark.parametrize(
    "piece",
    [
        f"<img alt=Roof src='{DOT}'><noscript><img alt=Roof src=/roof.jpg></noscript>",
        "<figure><img class=lazy alt=Roof><noscript><img alt=Roof src=/roof.jpg></noscript></figure>",
        f"<img alt=Roof src='{DOT}' data-src=/roof.jpg><noscript><img alt=Roof src=/roof-large.jpg></noscript>",
        "<noscript><img alt=Roof src=/roof.jpg></noscript><img alt=Roof class=lazy data-src=/roof.jpg>",
        "<noscript><img alt=Roof src=/roof.jpg></noscript><img alt=Roof class=lazy data-src=/roof-300x200.jpg>",
        f"<div><img alt='' aria-hidden=true src='{BLUR}'><picture><img alt=Roof src=/roof.jpg></picture></div>",
        "<noscript><div><a href=/big><img alt=Roof src=/roof.jpg></a></div></noscript>",
    ],
)
def test_an_image_that_stands_twice_is_shown_once(piece: str) -> None:
    assert images(piece) == [Image("/roof.jpg", "Roof")]


@pytest.mark.parametrize(
    "piece",
    [
        "<noscript><img height=1 width=1 src='https://count.example/tr?id=3'></noscript>",
        "<noscript><img src='https://b.example/p?c1=2'></noscript>",
        "<noscript><img style='display: none' src=/a.jpg></noscript>",
        "<noscript>Scripts are off. <img src=/a.jpg></noscript>",
        "<noscript><iframe src='https://count.example/ns.html'></iframe></noscript>",
    ],
)
def test_what_counts_visits_is_no_image(piece: str) -> None:
    assert images(piece) == []


def test_images_in_a_row_are_not_one() -> None:
    found = images("<p><img src=/a.jpg><img src=/b.jpg></p><p><img src=/c.jpg></p>")
    assert [image.address for image in found] == ["/a.jpg", "/b.jpg", "/c.jpg"]


def test_a_figure_keeps_its_caption() -> None:
    caption = "The roof after the storm, seen from the yard."
    page = read(
        f"<article><p>{LOREM[0]}</p><figure><img src='{DOT}' alt=Roof><noscript><img src=/roof.jpg></noscript>"
        f"<figcaption>{caption}</figcaption></figure>{PROSE}</article>"
    )
    kinds = [block.kind.value for block in page.blocks]
    at = kinds.index("image")
    assert page.blocks[at].image == Image("/roof.jpg")
    assert (kinds[at + 1], page.blocks[at + 1].text) == ("caption", caption)


@pytest.mark.parametrize(
    ("tag", "media"),
    [
        (
            "<iframe title='The storm' src='https://www.youtube.com/embed/x1'></iframe>",
            Image("https://www.youtube.com/embed/x1", "The storm", Media.VIDEO),
        ),
        (
            "<iframe title='YouTube video player' data-src='//player.vimeo.com/video/7' src='about:blank'></iframe>",
            Image("//player.vimeo.com/video/7", "", Media.VIDEO),
        ),
        (
            "<iframe src='https://open.spotify.com/embed/episode/5'></iframe>",
            Image("https://open.spotify.com/embed/episode/5", "", Media.AUDIO),
        ),
        ("<iframe src='https://charts.example/5/'></iframe>", Image("https://charts.example/5/", "", Media.EMBED)),
        ("<video src=/storm.mp4>Your browser plays no films.</video>", Image("/storm.mp4", "", Media.VIDEO)),
        ("<video poster=/p.jpg><source src=/storm.webm></video>", Image("/storm.webm", "", Media.VIDEO)),
        ("<video poster=/p.jpg></video>", Image("/p.jpg")),
        ("<audio controls aria-label=Waves><source src=w.mp3></audio>", Image("w.mp3", "Waves", Media.AUDIO)),
        (
            "<object><param name=movie value='http://www.youtube.com/v/x'><embed src='http://www.youtube.com/v/x'></object>",
            Image("http://www.youtube.com/v/x", "", Media.VIDEO),
        ),
        ("<object type=image/png data='https://img.example/a.png'></object>", Image("https://img.example/a.png")),
        ("<embed src='https://charts.example/9'>", Image("https://charts.example/9", "", Media.EMBED)),
        (
            "<iframe title=map src='https://www.google.com/maps/embed?pb=1'></iframe>",
            Image("https://www.google.com/maps/embed?pb=1", "", Media.MAP),
        ),
        (
            "<iframe title='A post of the pilot' src='https://platform.twitter.com/embed/Tweet.html?id=5'></iframe>",
            Image("https://platform.twitter.com/embed/Tweet.html?id=5", "A post of the pilot", Media.POST),
        ),
        (
            "<iframe src='https://www.instagram.com/p/x1/embed/'></iframe>",
            Image("https://www.instagram.com/p/x1/embed/", "", Media.POST),
        ),
        (
            "<amp-youtube data-videoid=x1></amp-youtube>",
            Image("https://www.youtube.com/watch?v=x1", "", Media.VIDEO),
        ),
    ],
)
def test_media_leave_a_line(tag: str, media: Image) -> None:
    assert images(tag) == [media]


@pytest.mark.parametrize(
    "tag",
    [
        "<iframe src='https://ads.doubleclick.net/x'></iframe>",
        "<iframe src='https://count.example/x' width=1 height=1></iframe>",
        "<iframe src='https://count.example/x' style='display:none'></iframe>",
        "<iframe src='saved_resource.html'></iframe>",
        "<iframe></iframe>",
        "<video></video>",
        "<video class=advert src=/ad.mp4></video>",
        "<iframe src='https://shop.example/newsletter/form'></iframe>",
        "<iframe src='https://shop.example/aff_widget_2.php?size=468x60'></iframe>",
        "<iframe src='https://news.example/comment_form?thread=8'></iframe>",
        "<iframe src='https://travel.example/?tmpl=banner_120x600'></iframe>",
        "<iframe src='https://platform.twitter.com/widgets/follow_button.html'></iframe>",
    ],
)
def test_what_is_no_media_of_the_article(tag: str) -> None:
    assert images(tag) == []


def test_what_media_are_called() -> None:
    assert Image("a.mp4", "Waves", Media.VIDEO).told == "Video: Waves"
    assert Image("a.html", "", Media.EMBED).told == "Embedded page"


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (Image("https://www.youtube.com/embed/x1", "The storm", Media.VIDEO), "Video on youtube.com: The storm"),
        (Image("//player.vimeo.com/video/7", "", Media.VIDEO), "Video on vimeo.com"),
        (Image("https://a@b@films.example:8443/7", "", Media.VIDEO), "Video on films.example"),
        (Image("https://charts.example/5", "Ebb", Media.EMBED), "Embedded page from charts.example: Ebb"),
        (Image("https://www.example/5", "", Media.AUDIO), "Audio on www.example"),
        (Image("/storm.mp4", "", Media.VIDEO), "Video"),
        (Image("https://pictures.example/a.png", "A roof"), "Image: A roof"),
    ],
)
def test_a_line_says_what_it_was_and_where(image: Image, words: str) -> None:
    assert image.told == words


def test_media_leave_every_character_of_the_page_on_record() -> None:
    frame = "<iframe title='The storm' src='https://www.youtube.com/embed/x1'>Your browser shows no frames.</iframe>"
    page = f"<!doctype html><article><h1>Storm</h1><p>{LOREM[0]}</p>{frame}{PROSE}</article>"
    with_it, without = (
        open_article(page.encode(), name="a.html"),
        open_article(page.replace(frame, "").encode(), name="a.html"),
    )
    assert [block.image.told for block in with_it.blocks if block.image] == ["Video on youtube.com: The storm"]
    assert with_it.text.split() == without.text.split()
    pieces = [with_it.source.text[one.start : one.end] for one in with_it.segments()]
    assert "".join(pieces) == page
    assert frame in "".join(with_it.source.text[one.start : one.end] for one in with_it.removals)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ("width=600 height=400", (600, 400)),
        ("width='600px' height='400.5'", (600, 400)),
        ("width='100%' height=400", (0, 0)),
        ("width=600", (0, 0)),
        ("width=600 height=99999", (0, 0)),
    ],
)
def test_the_size_that_a_page_states_is_known(attributes: str, size: tuple[int, int]) -> None:
    (image,) = images(f"<img src=/a.jpg {attributes}>")
    assert (image.width, image.height) == size
