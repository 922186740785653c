"""Markup in prose: rows of text in which «code» is marked."""

import pytest

from core.leaks import find_leaks
from core.leaks.languages import markup
from tests.core.leaks.marked import MARKED
from tests.core.leaks.marked import pieces as marked_pieces


def found(text: str) -> list[str]:
    return [text[r.start : r.end] for r in find_leaks(text)]


def pieces(text: str) -> list[str]:
    return marked_pieces(text, markup.find(text), touching=True)


GOES = [
    # a section that was cut short before another one
    "Words. ⟦<![CDATA[⟧ var a = The old bridge was closed, and nobody hurried. ⟦<![CDATA[ b(1); ]]>⟧ More words.",
    # whole tags
    "The ⟦<b>⟧old⟦</b>⟧ bridge and ⟦<a href=\"https://bridge.example/\">⟧its tower⟦</a>⟧.",
    "Ein ⟦<span class=‘lead’>⟧alter⟦</span>⟧ Turm und ⟦<a href=“https://turm.example” target=“_blank”>⟧mehr⟦</a>⟧.",
    'Une ⟦<a href=« https://pont.example/ »>⟧page⟦</a>⟧ et ⟦<a href=""https://pont.example/"">⟧une autre⟦</a>⟧.',
    r'He read ⟦<a href=\"https:\/\/bridge.example\/\" rel=\"nofollow\">⟧this⟦<\/a>⟧ twice.',
    "⟦<IMG SRC=a.png WIDTH=20 BORDER=0>⟧ Words here ⟦<BR>⟧ and there ⟦<br/>⟧.",
    # metadata of pictures
    "Starý ⟦<rdf:RDF><dc:format>image/svg+xml</dc:format></rdf:RDF>⟧ most a ⟦<dc:title>⟧Most⟦</dc:title>⟧.",
    # attributes whose tag has lost its brackets
    'The bridge.\n\n⟦img src="https://pixel.example/?a=1" style="display:none;"⟧\n\nTrees along the river can be seen from it.',
    'Le pont.\n⟦iframe src="https://video.example/12" width="560" height="315"⟧\nOn peut le voir de loin, dit la ville.',
    "Мост.\n\n⟦div class=lead id=top⟧\nМост закрыт.\n⟦/div\nbr /⟧\nКонец.",
    "The ⟦\\<b class=\"a\"\\>⟧old⟦\\</b\\>⟧ bridge.",
    # set apart by tokenisers
    "Silta on ⟦< b >⟧ vanha ⟦< / b >⟧ ja ⟦< a href = \" https://silta.example \" >⟧ kaunis ⟦< / a >⟧ .",
    "Words ⟦< a href = `` https://bridge.example '' >⟧ word ⟦< /a >⟧ and ⟦< br / >⟧ more.",
    # cut tags
    "⟦class=\"entry\">⟧Words of the first sentence.",
    "⟦/p>⟧The second sentence begins here.",
    "⟦p><img width=\"79⟧",
    "Words of a sentence. ⟦<div class=\"⟧",
    "Words of a sentence. ⟦<a href=\"https://bridge.example/pa⟧",
    "Words of a sentence. ⟦<img src=\"a.png\" alt=\"Old bridge\" wid⟧",
    "Words of a sentence.⟦</stron⟧",
    "Read ⟦href=\"https://bridge.example/\"target=\"_blank\">⟧the report⟦</a>⟧ today.",
    "Read ⟦a href=\"https://bridge.example/\" rel='nofollow'>⟧the report⟦/a>⟧ today.",
    "⟦_blank\" rel=\"noopener\">⟧The report is out.",
    "⟦nt-size: 12px; color: red;\">⟧Le pont est ouvert.",
    "Read ⟦<a href=\"https://bridge.example/\" target=\"_blank\"⟧ the report today.",
    "The bridge is ⟦strong>⟧closed⟦/strong>⟧ until May.",
    "The bridge is closed.⟦/p>⟧The tunnel is not.⟦/p>⟧",
    "The bridge is ⟦</p⟧ closed and ⟦<br⟧ the tunnel too.",
    "⟦<div class=\"⟧\nThe bridge is old and the river is wide, \"as ever\", he said.",
    "The barn is old. ⟦p><img width=\"79\" class=\"thumb⟧",
    "The barn is old. ⟦<a href=\"https://barn.example/a?b=c\" title=\"List of old⟧",
    # comments and declarations
    "Words ⟦<!-- wp:paragraph -->⟧ more words ⟦<!-- /wp:paragraph -->⟧.",
    "Words ⟦<![if !supportLists]>⟧ more ⟦<![endif]>⟧ words ⟦[endif]-->⟧ and ⟦<!--[if IE]>⟧ so.",
    "Words.\n⟦<!-- Leaderboard top⟧\nMore words of the article.",
    "⟦<?xml version=\"1.0\" encoding=\"UTF-8\"?>⟧ Words. ⟦<?xml:namespace prefix = o ns = \"urn:office\" />⟧ More.",
    "⟦xml version=\"1.0\" encoding=\"utf-8\"?>⟧ Words of a feed.",
    "⟦<title><![CDATA[⟧The old bridge⟦]]></title>⟧ and more words.",
    "Words ⟦<o:p></o:p>⟧ more ⟦<my-player data-id=\"7\"></my-player>⟧ words.",
    "⟦Normal 0 false false false EN-US X-NONE X-NONE MicrosoftInternetExplorer4⟧ The bridge is old.",
    "⟦Normal 0 21 false false false DE X-NONE AR-SA⟧ Die Brücke ist alt.",
    'Most je starý. ⟦Normal 0 false false false CS X-NONE X-NONE /\\* Style Definitions \\*/ table.MsoNormalTable {mso-style-name:"a";}⟧ Konec.',
    "The bridge is old. ⟦Normal 0 false false false EN-US X-NONE X-NONE /*Style Definitions*/ table.MsoNormalTable⟧\nIt stands.",
    "La torre è alta. ⟦</xml><![endif][if gte mso 9]>⟧ Il ponte è vecchio.",
    # heads of documents that lost their brackets
    '⟦html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"⟧ The bridge is old.',
    "The Bridge News⟦[if lte IE 7]>⟧ The bridge is old, and steps[if any] are wet.",
    "A ⟦<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>⟧ picture.",
    "Words ⟦<!–more–>⟧ more words.",
    "Heading. ⟦/* Style Definitions */ table.MsoNormalTable {mso-style-name:\"Table Normal\"; mso-para-margin:0cm;}⟧ Words.",
    # tags of a wiki
    "桥很老⟦<ref name=\"年鉴\">⟧年鉴⟦</ref>⟧，河很宽⟦<nowiki/>⟧。",
]  # fmt: skip


@pytest.mark.parametrize("marked", GOES)
def test_markup_goes_to_the_character(marked: str) -> None:
    assert pieces(MARKED.sub(r"\1", marked)) == MARKED.findall(marked)


@pytest.mark.parametrize("times", range(1, 6))
def test_escaped_tags_go(times: int) -> None:
    tag = '<a href="https://bridge.example/">'
    for _ in range(times):
        tag = tag.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    assert found(f"The council met. {tag} It was late.") == [tag]


STAYS = [
    "<<<<<<< HEAD\nThe bridge\n=======\nThe old bridge\n>>>>>>> main\n",
    "Words.\n\nimg\n\nMore words.\n/p\na href\nspan of width = 30\n",
    'Words | id="a" width="b" | a cell of a table, and <b- or format>image/svg+xml here.',
    "I <3 you <3 and >:-> or <- and ->, she said <_< again >.<",
    "It holds for a < b and c > d; x<y, p>q, n/p>5 and P <p value.",
    "The result was clear (P<.001), n<5, i>9 and a/b>c.",
    "Shares of Harbour <HRB.O> rose; <anna> hi there <bob> hello to you",
    "usage: tidy [-h] <file> [options...] and set <unix-timestamp>, <title>, boot [scsi|eisa.<slot>] or <your name> there",
    "The trigger <I> fires when <B> is set and <A> is not.",
    "See <https://bridge.example/a> and <ada@bridge.example> or <mailto:ada@bridge.example>.",
    "A List<String> and a Map<K, V> hold it; vector<int> too.",
    "From A --> B --> C it goes; so -> there => here.",
    "Paul wrote:\n> I said\n>> you said\na> first\nb> second",
    'He said "title" = "of honour" and the class = "B" was his.',
    "A comment that never ends <!-- and then prose <!-- twice",
    'A tag that never ends <a href="x and then prose',
    "The set [if any] was [endif] and 0 false starts.",
    "Either/or> neither; and/or; w/o; km/h>50; p/e>20; s/p>3",
    'Her name="Ada" she wrote.',
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert pieces(text) == []
    assert found(text) == []


@pytest.mark.parametrize(
    "unit", ["<", "<a ", '<a b="', "<a b='", "<a b=“", "<a b=1 ", "</a", "< a ", "/p>", "p>", 'id="', "<!-- ", '"', 'id="">', "<![CDATA["]
)  # fmt: skip
def test_hostile_repetition_is_read(unit: str) -> None:
    for piece in markup.find(unit * 20_000):
        assert piece.start < piece.end
