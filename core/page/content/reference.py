"""What the tools that make documentation name as its content: boxes of advice, signatures, lists of parameters."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from core.page.content.leaves import BLOCK_TAGS, Leaves, is_code
from core.page.tree.document import Document
from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

_CONTENT = lazy_pattern(
    r"(?:theme-)?admonition(?:block)?|custom-block|markdown-alert|"  # boxes
    r"sig|sig-object|member-?signature|method-?signature|memproto|code-header|item-decl|"  # signatures
    r"field-list|memitem|memdoc|parameter-?list|params|fieldlist"
)
"""Classes of Sphinx, MkDocs, Docusaurus, VitePress, Asciidoctor, GitHub, Javadoc, Doxygen, rustdoc and JSDoc."""
_ADDRESS = lazy_pattern(
    r"//(?:[^/]*\.)?(?:docs?|devdocs|developers?|learn|help|support|api|man|manual|wiki|documentation|reference)\.[^/]|"
    r"/(?:docs?|documentation|manual|reference|man|api|wiki)(?:/|\Z)|readthedocs",
    re.IGNORECASE,
)
_SOFTWARE = lazy_pattern(
    r"sphinx|docutils|mkdocs|docusaurus|vuepress|vitepress|gitbook|rustdoc|javadoc|doxygen|docfx|antora|mdbook|"
    r"starlight|nextra|mediawiki|dokuwiki|doxia|asciidoctor|typedoc|jsdoc",
    re.IGNORECASE,
)
_NAMES = lazy_pattern(
    r"(?<![\w-])(?:rustdoc(?:-page)?|wy-body-for-nav|docs-wrapper|docs-doc-page|td-(?:page|section)|sidebar-visible|"
    r"documentation|mediawiki)(?![\w-])"
)
_BESIDE = frozenset({"nav", "footer", "header"})


def reference_by(document: Document, address: str) -> str | None:
    """Tell what says that a page is documentation: its software, its address, or the names in its frame."""
    generators = (f for f in document.facts if f.attributes.get("name", "").lower() == "generator")
    if any(_SOFTWARE.search(fact.attributes.get("content", "")) for fact in generators):
        return "meta generator"
    if _ADDRESS.search(address):
        return "address"
    frames = (document.html, document.body)
    if any(_NAMES.search(f"{frame.value('class')} {frame.value('id')}") for frame in frames):
        return "names in the page's frame"
    return None


def is_reference(document: Document) -> bool:
    """Tell whether a page says that it is documentation, before anything of it is chosen."""
    links = (f.attributes for f in document.facts)
    address = next((f.get("href") or f.get("content") or "" for f in links if _is_address(f)), "")
    return reference_by(document, address) is not None


def _is_address(fact: Mapping[str, str]) -> bool:
    return fact.get("rel", "").lower() == "canonical" or fact.get("property") == "og:url"


def beside_code(leaves: Leaves, kept: Sequence[int]) -> frozenset[int]:
    """Give those of the numbered blocks that are prose and stand in one element with code, which they tell of."""
    codes = [number for number in kept if is_code(leaves.all[number])]
    found = set()
    for number in kept:
        leaf = leaves.all[number]
        if not leaf.prose or 2 * leaf.link_words > leaf.words:
            continue
        holder = _holder(leaf.parts[0].parent)
        if holder is not None and bisect_left(codes, holder.first) < bisect_left(codes, holder.last):
            found.add(number)
    return frozenset(found)


def _holder(node: Element | None) -> Element | None:
    while node is not None and node.name not in BLOCK_TAGS:
        node = node.parent
    return node.parent if node is not None else None


def named_content(leaves: Leaves, kept: Iterable[int]) -> frozenset[int]:
    """Give those of the numbered blocks that stand in something that such a tool names as content."""
    known: dict[int, bool] = {}
    found = set()
    for number in kept:
        parent = leaves.all[number].parts[0].parent
        if parent is not None and _is_content(parent, known):
            found.add(number)
    return frozenset(found)


def _is_content(element: Element, known: dict[int, bool]) -> bool:
    path = []
    node: Element | None = element
    while node is not None and id(node) not in known:
        path.append(node)
        node = node.parent
    answer = known[id(node)] if node is not None else False
    for inner in reversed(path):
        names = inner.attrs.get("class", "").split()
        answer = inner.name not in _BESIDE and (answer or any(map(_CONTENT.fullmatch, names)))
        known[id(inner)] = answer
    return answer
