"""The attributes of a start tag, read from what stands in it."""

from __future__ import annotations

from core.page.tree.entities import unescape_attribute
from core.patterns import lazy_pattern

_SPACE = r"[\t\n\f\r ]"
_NAME_VALUE = lazy_pattern(
    r"[\t\n\f\r /]*+([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    rf"""(?:{_SPACE}*+={_SPACE}*+(?:"([^"]*+)"?|'([^']*+)'?|([^\t\n\f\r >"'][^\t\n\f\r >]*+)|(?=>|\Z)))?+"""
)


def read_attributes(text: str) -> dict[str, str]:
    """Read attributes as they stand between the name of a start tag and its last character."""
    found = _NAME_VALUE.findall(text)
    values: dict[str, str] = {name.lower(): double or single or bare for name, double, single, bare in found}
    if len(values) < len(found):
        values |= {name.lower(): double or single or bare for name, double, single, bare in reversed(found)}
    if "&" in text:
        for name, value in values.items():
            if "&" in value:
                values[name] = unescape_attribute(value)
    return values
