"""Subtitles as running text."""

from pathlib import Path

import pytest

from core.cleaning.pipeline import clean
from core.errors import EmptyError
from core.loading import load_file
from core.loading.containers import contents_of

SRT = """1
00:00:01,000 --> 00:00:03,500
<i>The lamp on the pier</i>
had been lit since four.

2
00:00:03,600 --> 00:00:05,000 X1:10 X2:20
{\\an8}Marten saw it from 2 windows

3
00:00:05,000 --> 00:00:06,000
and waited.

4
00:00:09,000 --> 00:00:10,000
- Is it late?
- It is never 5 < 4.
"""
VTT = """WEBVTT - The lamp
Kind: captions
Language: en-GB

STYLE
::cue { color: red }

NOTE nobody reads this
at all

intro
00:01.000 --> 00:03.000 position:10%,line-left align:left
<v.loud Ada Quill>The ferry &amp; the <c.yellow>lamp</c>

00:03.000 --> 00:04.000
are<00:03.500><c> late.</c>
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_srt_is_what_is_said(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(SRT.replace("\n", "\r\n").encode(encoding))
    assert contents_of(str(path)) is None
    article = clean(load_file(path))
    assert article.source.text == (
        "The lamp on the pier had been lit since four. Marten saw it from 2 windows and waited.\n\n"
        "- Is it late?\n\n- It is never 5 < 4.\n"
    )
    assert article.text == article.source.text.strip()


def test_webvtt_is_what_is_said_and_by_whom(tmp_path: Path) -> None:
    path = tmp_path / "a.vtt"
    path.write_text(VTT)
    article = clean(load_file(path))
    assert article.text == "Ada Quill: The ferry & the lamp are late."
    assert article.metadata.language == "en-GB"


def test_what_rolls_up_is_said_once(tmp_path: Path) -> None:
    cues = [("the ferry",), ("the ferry", "was late"), ("was late", "again and again"), ("again and again",)]
    body = "\n\n".join(f"00:0{n}.000 --> 00:0{n + 1}.000\n" + "\n".join(lines) for n, lines in enumerate(cues))
    path = tmp_path / "a.vtt"
    path.write_text(f"WEBVTT\n\n{body}\n")
    assert load_file(path).text == "the ferry was late again and again\n"


def test_cues_without_blank_lines_between_them(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text("1\n00:00:01,0 --> 00:00:02,0\nIt was\n2\n00:00:02,0 --> 00:00:03,0\n1984\n")
    assert load_file(path).text == "It was 1984\n"


def test_nothing_said_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.vtt"
    path.write_text("WEBVTT\n\nNOTE empty\n")
    with pytest.raises(EmptyError, match="nothing is said"):
        load_file(path)


@pytest.mark.parametrize(
    "text", ["WEBVTTs are files of a kind.", "1\nThe first chapter --> the last.", "12:30:00 --> 13:00 was closed."]
)
def test_texts_that_look_alike_are_texts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert load_file(path).text == text
