"""Pipelines of datatrove with our steps, by its local executor: two processes over records and recordings."""

import gzip
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import clean_text, open_article

ROOT = Path(__file__).parents[3]
TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail and two goats."
CODE = "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());"
PAGE = (
    "<html><head><title>The ferry {number}</title></head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
    "<article><h1>The ferry {number}</h1><p>{text}</p><p>{text}</p></article><script>{code}</script></body></html>"
)
PROGRAM = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers.jsonl import JsonlWriter
from core.engines.datatrove import WinnowExtractor, WinnowFilter, WinnowReader

if __name__ == "__main__":
    source, out, logs = sys.argv[1:4]
    LocalPipelineExecutor(
        [WinnowReader(source), WinnowFilter(0.9), WinnowExtractor(), JsonlWriter(out, compression=None)],
        tasks=3, workers=2, logging_dir=logs, start_method="spawn",
    ).run()
"""


def record(number: int) -> bytes:
    body = PAGE.format(number=number, text=TEXT, code=CODE).encode()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://pier.example/{number}\r\n"
        f"WARC-Date: 2024-03-05T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:0000000{number}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    for part in (1, 2):
        rows = [{"text": f"{part}{n}. {TEXT} {CODE if n % 2 else ''}\n{TEXT}", "title": f"Day {n}"} for n in range(6)]
        rows.append({"text": CODE})
        (source / f"corpus-{part}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    (source / "pages.warc.gz").write_bytes(b"".join(gzip.compress(record(number)) for number in range(4)))
    return source


def program(out: Path) -> Path:
    """Write the pipeline into a file, which processes that are started anew can import."""
    path = out / "pipeline.py"
    path.write_text(PROGRAM, "utf-8")
    return path


def run(folder: Path, out: Path) -> list[dict[str, object]]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, str(program(out)), str(folder), str(out / "out"), str(out / "logs")],
        check=True, capture_output=True, env=environment, cwd=out, timeout=120,
    )  # fmt: skip
    texts = [file.read_text("utf-8") for file in sorted((out / "out").glob("*.jsonl"))]
    return sorted((json.loads(line) for text in texts for line in text.splitlines()), key=lambda row: row["id"])


@pytest.mark.slow
def test_a_pipeline_says_what_winnow_says(folder: Path, tmp_path: Path) -> None:
    rows = run(folder, tmp_path)
    assert len(rows) == 16  # all but the two records that are code alone
    for row in rows:
        assert str(row["text"]).count("The ferry left at dawn") == 2
        assert "dataLayer" not in str(row["text"])
        if str(row["id"]).startswith("corpus"):
            original = json.loads(
                (folder / str(row["id"]).split("/")[0])
                .read_text("utf-8")
                .splitlines()[int(str(row["id"]).split("/")[1]) - 1]
            )["text"]
            article = clean_text(original)
            assert row["metadata"]["title"].startswith("Day ")
        else:
            number = row["metadata"]["url"].rsplit("/", 1)[1]
            original = PAGE.format(number=number, text=TEXT, code=CODE)
            article = open_article(original.encode(), name="page.html")
            assert row["metadata"]["title"] == f"The ferry {number}"
        assert row["text"] == article.text
        assert row["metadata"]["original_sha256"] == hashlib.sha256(original.encode()).hexdigest()
        spans = row["metadata"]["spans"]
        assert [(span["start"], span["end"]) for span in spans] == [(one.start, one.end) for one in article.removals]
    assert run(folder, tmp_path) == rows  # what was done is not done again


@pytest.mark.slow
def test_a_pipeline_that_was_killed_goes_on(folder: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    rows = run(folder, whole)
    killed = tmp_path / "killed"
    killed.mkdir()
    process = subprocess.Popen(
        [sys.executable, str(program(killed)), str(folder), str(killed / "out"), str(killed / "logs")],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=killed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(2.5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()
    assert run(folder, killed) == rows
