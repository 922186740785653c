"""The stack of open elements and the list of active formatting elements of the HTML standard.

The stack's depth is limited: past ``MAX_DEPTH`` a new element becomes a sibling of the innermost one, as browsers do,
so that no page makes anything here or later deep or slow. The formatting list is limited for the same reason.
"""

from __future__ import annotations

from core.page.tree.nodes import Element, Node, names

MAX_DEPTH = 256
MAX_FORMATTING = 64

CELLS = frozenset({"td", "th", "caption"})
MARKED = CELLS | {"applet", "marquee", "object"}
FOSTERING = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
TABLE_PARTS = FOSTERING - {"table"} | CELLS | {"colgroup", "form"}
SCOPES = MARKED | {"html", "body", "table", "template"}
BUTTON_SCOPES = SCOPES | {"button"}
LIST_SCOPES = SCOPES | {"ol", "ul"}
IMPLIED_ENDS = names("dd dt li optgroup option p rb rp rt rtc")
SPECIAL = names(
    "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd "
    "details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
    "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript "
    "object ol p param plaintext pre script search section select source style summary table tbody td template "
    "textarea tfoot th thead title tr track ul wbr xmp"
)


class OpenElements:
    """The open elements, from the body inwards, and the formatting that a browser would open again."""

    def __init__(self, body: Element, inserted: list[Element]) -> None:
        """Begin with ``body``; ``inserted`` is where every element is added, as long as that is document order."""
        body.open = True
        self.inserted = inserted
        self.in_order = True
        self.elements = [body]
        self.formatting: list[Element | None] = []
        self.counts: dict[str, int] = {}

    @property
    def current(self) -> Element:
        """The innermost open element."""
        return self.elements[-1]

    def is_formatted(self) -> bool:
        """Tell whether there is no formatting to open again."""
        return not self.formatting or (last := self.formatting[-1]) is None or last.open

    def push(self, element: Element, at: int) -> None:
        """Open ``element`` within the current one; ``at`` is where that is in the source."""
        elements, name = self.elements, element.name
        if len(elements) >= MAX_DEPTH:
            self.pop(at)
        parent = elements[-1]
        if parent.name in FOSTERING and name not in TABLE_PARTS:
            self.attach(element, parent)
        else:
            element.parent = parent
            parent.contents.append(element)
        elements.append(element)
        element.open = True
        element.order = len(self.inserted)
        self.inserted.append(element)
        self.counts[name] = self.counts.get(name, 0) + 1
        if name in MARKED:
            self.formatting.append(None)

    def count(self, element: Element) -> None:
        """Count ``element`` as open."""
        element.open = True
        self.counts[element.name] = self.counts.get(element.name, 0) + 1

    def insert(self, node: Node, *, foster: bool = False) -> None:
        """Put ``node`` at the end of the current element, or with ``foster`` before the table that cannot hold it."""
        self.attach(node, self.elements[-1], foster=foster)

    def attach(self, node: Node, parent: Element, *, foster: bool = True) -> None:
        """Put ``node`` at the end of ``parent``, or with ``foster`` before the table that cannot hold it."""
        if foster and parent.name in FOSTERING:
            table = next(e for e in reversed(self.elements) if e.name == "table")
            home = table.parent
            if isinstance(home, Element):
                self.in_order = False
                node.parent = home
                home.contents.insert(index_of(home.contents, table), node)
                return
        node.parent = parent
        parent.contents.append(node)

    def add(self, element: Element) -> None:
        """Put an element that holds nothing at the end of the current one, or before the table that cannot hold it."""
        element.order = element.order_end = len(self.inserted)
        self.inserted.append(element)
        self.insert(element, foster=True)

    def pop(self, at: int, end: int | None = None) -> None:
        """Close the current element at ``at``; ``end`` is where its end tag ends, if it has one."""
        element = self.elements.pop()
        element.open = False
        self.counts[element.name] -= 1
        element.end = at if end is None else end
        element.order_end = self.inserted[-1].order  # the number itself, of which there need not be two
        if element.name in MARKED:
            self.clear_formatting()

    def pop_named(self, name: str, at: int, end: int) -> bool:
        """Close the current element by its end tag ``[at, end)`` if it is a ``name``; tell whether it is."""
        if self.elements[-1].name != name:
            return False
        self.pop(at, end)
        return True

    def pop_to(self, depth: int, at: int, end: int | None = None) -> None:
        """Close elements until ``depth`` are left; the outermost of them has the end tag ``[at, end)``."""
        while len(self.elements) > depth + 1:
            self.pop(at)
        if len(self.elements) > depth:
            self.pop(at, end)

    def remove(self, element: Element) -> None:
        """Take ``element`` out of the stack without closing what stands within it."""
        self.in_order = False
        del self.elements[index_of(self.elements, element)]
        element.open = False
        self.counts[element.name] -= 1

    def find(self, name: str, scopes: frozenset[str]) -> int:
        """Give the depth of the innermost open ``name`` that no element of ``scopes`` hides, or 0."""
        if self.counts.get(name, 0):
            for depth in range(len(self.elements) - 1, 0, -1):
                opened = self.elements[depth].name
                if opened == name:
                    return depth
                if opened in scopes:
                    break
        return 0

    def find_any(self, names: frozenset[str], scopes: frozenset[str]) -> int:
        """Give the depth of the innermost open element of ``names`` that no element of ``scopes`` hides, or 0."""
        for depth in range(len(self.elements) - 1, 0, -1):
            opened = self.elements[depth].name
            if opened in names:
                return depth
            if opened in scopes:
                break
        return 0

    def close_implied(self, at: int, but: str = "") -> None:
        """Close the elements whose end tag may be left out."""
        while self.elements[-1].name in IMPLIED_ENDS and self.elements[-1].name != but:
            self.pop(at)

    def close(self, name: str, scopes: frozenset[str], at: int, end: int | None = None) -> bool:
        """Close the innermost ``name`` in scope and all within it; tell whether there was one."""
        depth = self.find(name, scopes)
        if depth:
            self.pop_to(depth, at, end)
        return depth > 0

    def close_any_other(self, name: str, at: int, end: int) -> None:
        """Handle an end tag that has no rule of its own."""
        if self.counts.get(name, 0):
            for depth in range(len(self.elements) - 1, 0, -1):
                opened = self.elements[depth].name
                if opened == name:
                    self.pop_to(depth, at, end)
                    return
                if opened in SPECIAL:
                    return

    # Formatting

    def clear_formatting(self) -> None:
        """Forget the formatting since the last marker, and the marker."""
        while self.formatting and self.formatting.pop() is not None:
            pass

    def format(self, element: Element) -> None:
        """Add a formatting element to the list; of three equal ones the first goes."""
        if not self.formatting:
            self.formatting.append(element)
            return
        alike: list[Element] = []
        for entry in reversed(self.formatting):
            if entry is None:
                break
            if entry.name == element.name and entry.attrs == element.attrs:
                alike.append(entry)
        if len(alike) >= 3:
            self.unformat(alike[-1])
        self.formatting.append(element)
        if len(self.formatting) > MAX_FORMATTING:
            del self.formatting[0]

    def unformat(self, element: Element) -> None:
        """Take an element out of the list, if it is there."""
        for number, entry in enumerate(self.formatting):
            if entry is element:
                del self.formatting[number]
                return

    def last_formatting(self, name: str) -> Element | None:
        """Give the last formatting element of that name since the last marker."""
        for entry in reversed(self.formatting):
            if entry is None:
                return None
            if entry.name == name:
                return entry
        return None

    def reconstruct(self, at: int) -> None:
        """Open again the formatting that was closed only because its block was."""
        if self.is_formatted():
            return
        entries = self.formatting
        first = len(entries)
        while first and (entry := entries[first - 1]) is not None and not entry.open:
            first -= 1
        for number in range(first, len(entries)):
            entry = entries[number]
            if entry is not None:
                copy = entry.copy_at(at)
                entries[number] = copy
                self.push(copy, at)


def index_of(nodes: object, node: object) -> int:
    """Give the index of ``node`` itself (equal texts are not the same text), searching from the end."""
    assert isinstance(nodes, list)
    for index in range(len(nodes) - 1, -1, -1):
        if nodes[index] is node:
            return index
    raise ValueError(node)
