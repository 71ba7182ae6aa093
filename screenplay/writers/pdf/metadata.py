"""Metadata: what a PDF says about itself, once in its information dictionary and once as XMP (ISO 16684-1).

XMP is also where a file claims to keep the rules of PDF/UA-1. Ours is made to keep them, but claims nothing: the checks
at hand (the package pdfua, the structure read back by tests) see a part of the rules only.
"""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

from screenplay.text import writable

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq>{author}</rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>screenplay</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def describe(canvas: Any, title: str, author: str, language: str) -> None:
    """Give the document of `canvas` its title, author and language. Without a title it is a "Screenplay"."""
    title = title or "Screenplay"
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject("Screenplay")
    canvas.setCreator("screenplay")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    packet = PACKET.format(
        title=_written(title),
        author=f"<rdf:li>{_written(author)}</rdf:li>" if author else "",
        language=_written(language),
    )
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    canvas._doc.Catalog.Metadata = PDFStream(kind, packet.encode(), filters=[])


def _written(words: str) -> str:
    return escape(writable(words))
