"""Everything that can be in the way of a file's bytes."""

import builtins
import os
from pathlib import Path

import pytest

from core import errors
from core.loading import load_bytes, load_file, load_text
from core.loading.files import read_file


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Words.", encoding="utf-8")
    source = load_file(path)
    assert (source.text, source.name, source.path) == ("Words.", "a.txt", str(path))


def test_each_obstacle_has_its_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    full = tmp_path / "full"
    full.write_bytes(b"12345")
    for path, kind, words in (
        (tmp_path / "no", errors.NotFoundError, "There is no file “no”"),
        (tmp_path, errors.FolderError, "is a folder"),
        (pipe, errors.SpecialFileError, "pipe"),
        (Path("a\0b"), errors.ReadError, "could not be read"),
    ):
        with pytest.raises(kind) as caught:
            read_file(path)
        assert words in caught.value.sentence
        assert caught.value.hint
    with pytest.raises(errors.TooLargeError, match="opens up to"):
        read_file(full, limit=4)

    def refuse(error: type[OSError]) -> None:
        def opened(*_: object, **__: object) -> None:
            raise error(5, "no")

        monkeypatch.setattr(builtins, "open", opened)

    refuse(PermissionError)
    with pytest.raises(errors.PermissionDeniedError):
        read_file(full)
    refuse(OSError)
    with pytest.raises(errors.ReadError):
        read_file(full)


def test_a_file_that_grows_while_it_is_read_is_still_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "grows"
    path.write_bytes(b"1234567")
    real = os.stat
    monkeypatch.setattr(os, "stat", lambda p: os.stat_result((*real(p)[:6], 2, *real(p)[7:10])))
    with pytest.raises(errors.TooLargeError):
        read_file(path, limit=4)


@pytest.mark.parametrize("data", [b"", b" \n\t ", "\ufeff".encode(), "\u3000\u00a0".encode()])
def test_nothing_to_read_is_said(data: bytes) -> None:
    with pytest.raises(errors.EmptyError):
        load_bytes(data, name="x")


def test_size_is_bounded_for_bytes_and_text(monkeypatch: pytest.MonkeyPatch) -> None:
    from core import limits, loading

    monkeypatch.setattr(loading, "LIMITS", limits.Limits(file_bytes=4))
    with pytest.raises(errors.TooLargeError):
        load_bytes(b"12345", name="x")
    with pytest.raises(errors.TooLargeError):
        load_text("12345")


def test_a_string_keeps_lone_surrogates() -> None:
    assert load_text("a\ud800b").text == "a\ud800b"


def test_errors_say_both_sentences_and_travel() -> None:
    import pickle

    error = errors.FolderError("One.", "Two.")
    again = pickle.loads(pickle.dumps(error))
    assert str(error) == "One. Two."
    assert (type(again), again.sentence, again.hint) == (errors.FolderError, "One.", "Two.")
