"""Damage of any kind is told in a sentence, and costs no member that can be read."""

import contextlib
import json
import random
import time

import pytest

from core.errors import UnreadableError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member
from core.loading.containers.forms import container_of

pytest.importorskip("feedparser")

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
RECORDS = [
    {"title": f"Day {n}", "text": f"{n}. {TEXT}", "date": 1709625600 + n, "author": {"name": "Ida"}} for n in range(4)
]
CELLS = [{"cell_type": "markdown", "source": [TEXT]}, {"cell_type": "code", "source": "a = 1"}]
REVISION = f"<revision><timestamp>2024-03-05T08:00:00Z</timestamp><text>{TEXT}</text></revision>"
ENTRY = f"<item><title>Dawn &amp; day</title><description>{TEXT}</description></item>"
SAMPLES = {
    "a.jsonl": "\n".join(json.dumps(record) for record in RECORDS),
    "a.json": json.dumps({"items": RECORDS}),
    "a.csv": "title,text\n" + "".join(f'"Day {n}","{n}. {TEXT}"\n' for n in range(4)),
    "a.ipynb": json.dumps({"cells": CELLS, "metadata": {}, "nbformat": 4}),
    "feed.xml": f'<rss version="2.0"><channel><title>Pier</title>{ENTRY}{ENTRY}</channel></rss>',
    "wxr.xml": f'<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>{ENTRY}{ENTRY}</channel></rss>',
    "wiki.xml": f"<mediawiki><page><title>Dawn</title><ns>0</ns>{REVISION}</page></mediawiki>",
}
PIECES = (b"<", b">", b'"', b"\0", b"\n", b"{", b"]]>", b"&x;", b"\xff\xfe", b"null", b"[" * 50, b"<![CDATA[", b",")


def damaged(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(4)
        if kind == 0:
            data = data[:at]
        elif kind == 1:
            data = data[:at] + chance.choice(PIECES) + data[at:]
        elif kind == 2:
            data = data[:at] + data[at + chance.randrange(40) :]
        else:
            data = data[:at] + bytes(chance.randrange(256) for _ in range(3)) + data[at + 3 :]
    return data


@pytest.mark.parametrize("name", SAMPLES)
def test_damage_is_told(name: str) -> None:
    chance = random.Random(name)
    sentences: list[str] = []
    read = 0
    for _ in range(250):
        data = damaged(SAMPLES[name].encode(), chance)
        try:
            container = container_of(Blob(name, data=data))
            for member in container.members() if container else ():
                if isinstance(member, Member):
                    read += 1
                    member.data.decode("utf-8", "surrogatepass")
                    assert container is not None
                    assert container.member(member.name) == member
                else:
                    sentences.append(member.error.sentence)
            if container:
                list(container.entries())
        except UnreadableError as error:
            sentences.append(error.sentence)
    assert read > 20
    assert all(sentence.endswith(".") for sentence in sentences)


VALUES = (
    None,
    3,
    -1e300,
    True,
    "",
    TEXT,
    [],
    [TEXT],
    [[TEXT]],
    {},
    {"name": 3},
    {"$date": {"$date": {}}},
    [{"text": None}],
    "\ud83d",
)


def test_odd_values_of_fields() -> None:
    chance = random.Random(3)
    sentences: set[str] = set()
    for _ in range(600):
        names = ("text", "title", "author", "date", "url", "language", "site", "content")
        rows = [{name: chance.choice(VALUES) for name in names} for _ in range(3)]
        for name, text in (("a.jsonl", "\n".join(map(json.dumps, rows))), ("a.json", json.dumps(rows))):
            container = container_of(Blob(name, data=text.encode()))
            try:
                for member in container.members() if container else ():
                    assert member.name in ("1", "2", "3")
            except UnreadableError as error:
                sentences.add(error.sentence)
    assert sentences <= {f"No field of the records in “{name}” holds a text." for name in ("a.jsonl", "a.json")}


HOSTILE = (
    "<!--",
    "<script ",
    "<pre>",
    "<p ",
    "<![CDATA[",
    "&nbsp;",
    "\n",
    "# a   # ",
    "'\\",
    "] ",
    '","',
    "\t ",
    "```\n",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_never_ends_is_read_in_linear_time(piece: str) -> None:
    text = f"{TEXT}\n\n{piece * 40_000}"
    record = {"title": piece * 40_000, "date": piece * 40_000, "authors": f"['{piece * 40_000}']", "content_html": text}
    post = f"<wp:status>publish</wp:status><content:encoded><![CDATA[{text.replace(']]>', '')}]]></content:encoded>"
    spaces = 'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    cells = [{"cell_type": kind, "source": text} for kind in ("markdown", "code")]
    samples = {
        "a.jsonl": "\n".join([json.dumps(record)] * 3),
        "a.ipynb": json.dumps({"cells": cells, "nbformat": 4}),
        "a.xml": f"<rss {spaces}><channel><item>{post}</item></channel></rss>",
        "feed.xml": f"<rss><channel><item><description><![CDATA[{text}]]></description></item></channel></rss>",
        "a.csv": f'title,text\nDawn,"{TEXT}"\nDusk,{text}',
        "a": text,
    }
    began = time.perf_counter()
    for name, sample in samples.items():
        with contextlib.suppress(UnreadableError):
            container = container_of(Blob(name, data=sample.encode()))
            list(container.members() if container else ())
    assert time.perf_counter() - began < 10
