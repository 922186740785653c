"""The files of translations: complete, alike in what stands in their texts, and what the program loads."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import gui
from core.cli.complaints import LANGUAGES as OFFERED
from gui.language.languages import FOLDER, LANGUAGES, Translated, chosen, start_speaking
from gui.language.speech import digits, percent, plural, seconds_in_words, speak, spoken, tr
from tools import translations

CODES = [code for code in LANGUAGES if code != "en"]
FORMS = {"de": 2, "ar": 6}
_HOLE = re.compile(r"\{\w+\}")


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source") or "", message.findtext("comment") or "", translation


def literals() -> Iterator[tuple[str, str]]:
    """Yield the texts that Python reads in the window's modules, and the forms of them for one."""
    for path in Path(gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                values = [
                    one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ]
                if node.func.id in ("plural", "noted_plural") and values:
                    yield values[0], values[1]
                elif node.func.id in ("tr", "noted") and values:
                    yield values[0], ""


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    found = {(source, one): translation for source, one, translation in messages(FOLDER / f"winnow_{code}.ts")}
    assert set(literals()) == set(found)
    unfinished = [source for (source, _), translation in found.items() if translation.get("type") is not None]
    assert unfinished == []


@pytest.mark.parametrize("code", CODES)
def test_translations_hold_what_their_texts_hold(code: str) -> None:
    for source, one, translation in messages(FOLDER / f"winnow_{code}.ts"):
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        assert len(forms) == (FORMS[code] if one else 1), source
        for form in forms:
            assert form.strip() or not source.strip(), source
            assert set(_HOLE.findall(form)) == set(_HOLE.findall(source)), source
            assert "%n" not in form or "%n" in source, source
        if "%n" in source:
            assert any("%n" in form for form in forms), source


@pytest.mark.parametrize("code", CODES)
def test_mnemonics_tell_the_entries_of_a_menu_apart(code: str) -> None:
    from gui.window.menu_table import MENUS, Spec

    language = Translated(code)
    for _, entries in MENUS:
        keys = [
            found[1].lower()
            for spec in entries
            if isinstance(spec, Spec) and (found := re.search(r"&(\w)", language.text(spec.text)))
        ]
        assert len(set(keys)) == len(keys), keys


def test_what_is_loaded_was_made_of_what_is_written(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, tmp_path)
    translations.lupdate(tmp_path)
    translations.lrelease(tmp_path)
    for path in FOLDER.glob("*.ts"):
        assert {(a, b) for a, b, _ in messages(tmp_path / path.name)} == {(a, b) for a, b, _ in messages(path)}
        assert (tmp_path / path.name).with_suffix(".qm").read_bytes() == path.with_suffix(".qm").read_bytes()


def test_there_is_a_file_for_every_language() -> None:
    assert {path.name for path in FOLDER.glob("*.qm")} == {f"winnow_{code}.qm" for code in CODES}
    assert set(OFFERED) == set(LANGUAGES)


def test_english_loads_nothing(english: None) -> None:
    script = (
        "import sys\nfrom gui.application import app\nfrom gui.language import languages, speech\n"
        "made = app._application()\nlanguages.start_speaking('en')\nassert speech.spoken() is None\n"
        "assert not any('core_texts' in name for name in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_language_is_the_one_that_is_chosen_or_else_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    from gui.language import languages

    class System:
        tags = ("fr-FR", "de-AT", "en-US")

        def uiLanguages(self) -> tuple[str, ...]:
            return self.tags

    class Locale:
        @staticmethod
        def system() -> System:
            return System()

    monkeypatch.setattr(languages, "QLocale", Locale)
    assert chosen("ar") == "ar"
    assert chosen("") == "de"
    assert chosen("xx") == "de"
    System.tags = ("fr",)
    assert chosen("") == "en"


def test_numbers_and_plurals(english: None) -> None:
    assert (digits(1071), percent(12), seconds_in_words(1.25)) == ("1,071", "12%", "1.2 s")
    assert [plural("%n removals", "%n removal", number) for number in (1, 2000)] == ["1 removal", "2,000 removals"]
    speak(Translated("de"))
    assert (digits(1071), percent(12), seconds_in_words(1.25)) == ("1.071", "12\u00a0%", "1,2 s")
    assert [plural("%n removals", "%n removal", number) for number in (1, 2000)] == [
        "1 Entfernung",
        "2.000 Entfernungen",
    ]
    assert tr("“{name}” is there already. Replace it?", name="{x}") == "„{x}“ gibt es schon. Ersetzen?"
    speak(Translated("ar"))
    every = [plural("%n removals", "%n removal", number) for number in (0, 1, 2, 3, 11, 100)]
    assert every == ["لا محذوفات", "محذوف واحد", "محذوفان", "٣ محذوفات", "١١ محذوفًا", "١٠٠ محذوف"]


def test_what_has_no_translation_stays_english(english: None) -> None:
    start_speaking("en")
    assert spoken() is None
    speak(Translated("de"))
    assert tr("There is no such text.") == "There is no such text."
