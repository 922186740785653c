"""The house: no imports in a circle, no halls, no module that is too long. Its floors are contracts in pyproject.toml."""

import ast
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 350
AT_MOST_IN_CORE = 8


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def circles(graph: dict[str, set[str]]) -> list[set[str]]:
    """Give the sets of modules that reach each other."""
    reached: dict[str, set[str]] = {}
    for start in graph:
        seen, left = set[str](), [start]
        while left:
            for other in graph[left.pop()] - seen:
                seen.add(other)
                left.append(other)
        reached[start] = seen
    return [{other for other in reached[one] if one in reached[other]} for one in graph if one in reached[one]]


def test_no_module_imports_itself_by_way_of_others() -> None:
    """Imports for type checking count."""
    found = grimp.build_graph("core", "gui", cache_dir=None)
    graph = {module: set(found.find_modules_directly_imported_by(module)) for module in found.modules}
    assert len(graph) > 200
    assert circles(graph) == []


def test_a_circle_would_be_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [{"a", "b", "c"}] * 3


@pytest.mark.parametrize("package", ["core", "gui"])
def test_no_module_is_too_long(package: str) -> None:
    long = {path.name: n for path in modules(package) if (n := len(path.read_text("utf-8").splitlines())) > LONGEST}
    assert long == {}


def test_rooms_are_not_halls() -> None:
    assert [path.name for path in (ROOT / "gui").glob("*.py")] in (
        ["__init__.py", "__main__.py"],
        ["__main__.py", "__init__.py"],
    )
    assert len([path for path in (ROOT / "core").glob("*.py") if path.name != "__init__.py"]) <= AT_MOST_IN_CORE


@pytest.mark.parametrize("package", ["core", "gui"])
def test_every_room_says_what_is_in_it(package: str) -> None:
    for path in (ROOT / package).rglob("__init__.py"):
        assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path


UNSAFE = {"itemAt", "takeAt", "itemAtPosition"}
"""Methods of layouts that leave wrappers of items, which Qt deletes without telling Python."""


def test_the_window_asks_no_layout_for_its_items() -> None:
    found = [
        f"{path.name}:{node.lineno}"
        for path in modules("gui")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in UNSAFE
    ]
    assert found == []


def test_the_window_leaves_no_widget_to_the_collector() -> None:
    """A widget without a parent goes with its last name: in the midst of its own signal, or in a thread."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in modules("gui")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setParent"
        and any(isinstance(argument, ast.Constant) and argument.value is None for argument in node.args)
    ]
    assert found == []
