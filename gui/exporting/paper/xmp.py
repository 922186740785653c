"""What a PDF file says of itself: a packet of XMP (ISO 16684-1) in the terms of Dublin Core. Knows no Qt."""

from __future__ import annotations

from core.article.article import Article
from core.export.html import escaped
from core.export.stamp import Stamp, address_of, in_a_line, names_of

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
{facts}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def xmp(article: Article, title: str, stamp: Stamp) -> bytes:
    """Give the packet, in UTF-8."""
    facts = [
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escaped(title)}</rdf:li></rdf:Alt></dc:title>',
        f"<xmp:CreatorTool>{escaped(stamp.program)}</xmp:CreatorTool>",
        f"<xmp:CreateDate>{stamp.cleaned}</xmp:CreateDate>",
        f"<xmp:MetadataDate>{stamp.cleaned}</xmp:MetadataDate>",
    ]
    for name, kind, values in (
        ("creator", "Seq", names_of(article)),
        ("date", "Seq", (article.published,)),
        ("publisher", "Bag", (article.site,)),
        ("language", "Bag", (article.language,)),
    ):
        items = "".join(f"<rdf:li>{escaped(in_a_line(value))}</rdf:li>" for value in values if value)
        if items:
            facts.append(f"<dc:{name}><rdf:{kind}>{items}</rdf:{kind}></dc:{name}>")
    if address := address_of(article):
        facts.append(f"<dc:source>{escaped(address)}</dc:source>")
    return _PACKET.format(facts="\n".join(facts)).encode()
