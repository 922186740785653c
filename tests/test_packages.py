"""What is installed: the contents of the wheel, and that recipes, man page and description say what is so."""

import argparse
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from core.cli.arguments import clean_parser, window_parser
from gui.jobs import own_process
from gui.widgets.icon import DESKTOP_ID

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "resources" / "desktop"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGES = ("core", "gui", "resources", "winnow")
RECIPES = ("appimage", "bundle", "deb", "flatpak", "macos", "windows")
NOT_BUILT = ("appimage", "flatpak", "macos", "windows")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The wheel, made without a network from a copy of what git would have."""
    folder = tmp_path_factory.mktemp("wheel")
    left = shutil.ignore_patterns("__pycache__")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, folder / name, ignore=left)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    code = "import setuptools.build_meta as build, sys; print(build.build_wheel(sys.argv[1]))"
    command = [sys.executable, "-W", "ignore", "-c", code, str(folder)]
    made = subprocess.run(command, check=True, cwd=folder, capture_output=True, text=True).stdout.splitlines()[-1]
    with zipfile.ZipFile(folder / made) as opened:
        yield opened


def test_the_wheel_has_every_module_and_every_file_of_data(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert str(path.relative_to(ROOT)) in names


def test_the_wheel_has_nothing_else_at_its_top(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    stem = f"winnow_reader-{PROJECT['project']['version']}"
    assert tops == {*PACKAGES, f"{stem}.dist-info", f"{stem}.data"}


def test_the_wheel_puts_what_desktops_look_for_where_they_look(wheel: zipfile.ZipFile) -> None:
    shared = {name.split("/data/", 1)[1] for name in wheel.namelist() if "/data/" in name}
    assert shared == {
        f"share/applications/{DESKTOP_ID}.desktop",
        f"share/icons/hicolor/scalable/apps/{DESKTOP_ID}.svg",
        "share/man/man1/winnow.1",
        f"share/metainfo/{DESKTOP_ID}.metainfo.xml",
    }


def test_what_is_installed_could_be_on_debian_12() -> None:
    """Its Python is 3.11.2, and some projects say that they want a later one of 3.11."""
    wanted = {found.name: found.metadata["Requires-Python"] or "" for found in distributions()}
    assert len(wanted) > 20
    assert {name: text for name, text in wanted.items() if "3.11.2" not in SpecifierSet(text)} == {}


def test_a_bundle_starts_its_own_processes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_process.own_command("core.worker") == (sys.executable, "-P", "-m", "core.worker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_process.own_command("core.worker") == (sys.executable, own_process.RUN_MODULE, "core.worker")
    start = ROOT / "packaging" / "bundle" / "start.py"
    assert f'"{own_process.RUN_MODULE}"' in start.read_text("utf-8")


def test_what_starts_a_bundle_runs_a_module() -> None:
    command = [sys.executable, "packaging/bundle/start.py", own_process.RUN_MODULE, "core.cli", "clean", "--help"]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True, env={"PYTHONPATH": str(ROOT)})
    assert done.stdout.startswith("usage: winnow clean")


@pytest.mark.parametrize("parser", [window_parser(), clean_parser()], ids=["window", "clean"])
def test_the_man_page_has_every_option(parser: argparse.ArgumentParser) -> None:
    text = (DESKTOP / "winnow.1").read_text("utf-8").replace("\\-", "-")
    for action in parser._actions:
        for option in action.option_strings:
            assert re.search(rf"(?<![\w-]){option}(?![\w-])", text), option
        for choice in action.choices or ():
            assert re.search(rf"\b{choice}\b", text), choice


def test_the_description_for_software_centres_agrees_with_the_project() -> None:
    component = ET.parse(DESKTOP / f"{DESKTOP_ID}.metainfo.xml").getroot()
    assert component.findtext("id") == DESKTOP_ID
    assert component.findtext("project_license") == PROJECT["project"]["license"]
    launchable = component.find("launchable")
    assert launchable is not None
    assert launchable.text == f"{DESKTOP_ID}.desktop"
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == PROJECT["project"]["version"]
    entry = (DESKTOP / f"{DESKTOP_ID}.desktop").read_text("utf-8")
    types = re.search(r"^MimeType=(.*);$", entry, re.MULTILINE)
    assert types is not None
    assert [element.text for element in component.iterfind("provides/mediatype")] == types[1].split(";")


def test_media_types_of_our_own_are_ones_that_the_entry_names() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    own = {element.get("type") for element in ET.parse(DESKTOP / f"{DESKTOP_ID}.mime.xml").iter(f"{space}mime-type")}
    entry = (DESKTOP / f"{DESKTOP_ID}.desktop").read_text("utf-8")
    assert len(own) > 3
    assert all(f"{name};" in entry for name in own if name)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="not installed")
def test_the_description_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(DESKTOP / f"{DESKTOP_ID}.metainfo.xml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_recipes_that_were_not_built_say_so() -> None:
    assert sorted(path.name for path in (ROOT / "packaging").iterdir() if path.is_dir()) == sorted(RECIPES)
    for name in NOT_BUILT:
        for path in (ROOT / "packaging" / name).iterdir():
            if path.suffix != ".json":
                assert "has not been built" in path.read_text("utf-8"), path
