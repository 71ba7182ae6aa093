"""Web pages, e-books and Word documents, read as Markdown."""

from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.book import Quote
from screenplay.errors import ScreenplayError
from screenplay.readers import prose
from screenplay.readers.documents import html, text_of

PAGE = """<!DOCTYPE html>
<html><head><title>The Kiln - my site</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<h1>The Kiln</h1><div class="byline">by <a rel="author">R. Moss</a></div>
<article>
<h2>One<br/>Fire</h2>
<!-- a comment -->
<p>“Is it <em>hot </em>yet?” asked Ida.</p><p>&nbsp;</p>
<p>Nobody
   answered<sup><a href="#n1">1</a></sup>.</p>
<hr>
<p>On the 1<sup>st</sup> of May it <span style="font-style: italic">was</span>.</p>
</article>
<footer>Copyright</footer></body></html>"""


def test_a_page_is_its_story() -> None:
    assert text_of(PAGE.encode(), "kiln.html") == (
        "Title: The Kiln\nAuthor: R. Moss\n\n## One Fire\n\n“Is it *hot* yet?” asked Ida.\n\n\nNobody answered.\n\n"
        "***\n\nOn the 1st of May it *was*.\n"
    )


def test_the_title_and_author_of_a_page_are_those_of_the_book() -> None:
    book = prose.read(text_of(PAGE.encode(), "kiln.html"), "kiln.html")
    assert (book.title, book.author) == ("The Kiln", "R. Moss")
    assert [chapter.heading for chapter in book.chapters] == ["One Fire"]


ARCHIVED = """<!DOCTYPE html><html><body><div id="preface"><h2 class="toc-heading">Preface</h2>
<p class="message"><b>The Kiln</b><br/>Posted originally on the Archive</p>
<div class="meta"><dl class="tags"><dt>Rating:</dt><dd>General</dd></dl><h1>The Kiln</h1>
<div class="byline">by <a rel="author">mossy</a></div>
<p>Summary</p><blockquote><p>Hot.</p></blockquote></div></div>
<div id="chapters" class="userstuff"><div class="meta group"><h2 class="heading">Chapter 1</h2><p>Chapter Notes</p>
<blockquote class="userstuff"><p>Thanks for reading!</p></blockquote></div>
<div><p>“Hot?” asked Ida.</p></div></div>
<div id="afterword"><p>Please comment.</p></div></body></html>"""


def test_what_an_archive_puts_around_a_story_is_left_out() -> None:
    text = text_of(ARCHIVED.encode(), "kiln.html")
    assert text == "Title: The Kiln\nAuthor: mossy\n\n## Chapter 1\n\n“Hot?” asked Ida.\n"


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("<p>One.<br>Two.</p>", "One.\nTwo."),
        ("<div>One.<br><br>Two.</div>", "One.\n\nTwo."),
        ("<div>One.<br><br><br>Two.</div>", "One.\n\n\nTwo."),
        ("<i><p>One.</p><p>Two.</p></i>", "*One.*\n\n*Two.*"),
        ("<p><b>No </b><b>way</b>.</p>", "**No way**."),
        ("<p><b><i>Never</i></b></p>", "***Never***"),
        ("<p> <em> </em>One.</p>", "One."),
        ("<table><tr><td><p>One.</p></td></tr></table>", "One."),
        ("<pre>One.\nTwo.</pre>", "One.\nTwo."),
        ("<p>One.</p><script>alert()</script><p hidden>no</p>", "One."),
        ("<p>R&eacute;my &lt;3</p>", "Rémy <3"),
    ],
)
def test_marks(marked: str, told: str) -> None:
    assert html.markdown(f"<body>{marked}</body>", "story.html").strip() == told


@given(st.lists(st.text("abc é.,“”", min_size=1).filter(str.strip), min_size=1))
def test_no_word_of_a_page_is_lost(paragraphs: list[str]) -> None:
    page = "<html><body>" + "".join(f"<p>{words}</p>" for words in paragraphs) + "</body></html>"
    assert text_of(page.encode(), "story.html").split() == " ".join(paragraphs).split()


def test_plain_text_that_speaks_of_marks_is_plain_text() -> None:
    text = "“Write <html> there,” said Ida.\n"
    assert text_of(text.encode(), "story.txt") == text


def test_a_word_document() -> None:
    document = docx.Document()
    document.add_paragraph("The Kiln", style="Title")
    document.add_heading("Fire", 1)
    asked = document.add_paragraph("“Is it ")
    asked.add_run("hot").italic = True
    asked.add_run(" yet?” asked Ida.")
    document.add_paragraph("")
    document.add_paragraph("* * *")
    document.add_paragraph("Nobody answered.")
    packed = BytesIO()
    document.save(packed)
    text = text_of(packed.getvalue(), "kiln.docx")
    assert text.split("\n\n") == [
        "Title: The Kiln", "# Fire", "“Is it *hot* yet?” asked Ida.", "\n* * *", "Nobody answered.\n",
    ]  # fmt: skip
    assert prose.read(text, "kiln.docx").title == "The Kiln"


CONTAINER = '<container><rootfiles><rootfile full-path="EPUB/book.opf"/></rootfiles></container>'
PACKAGE = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>The Kiln</dc:title><dc:creator>R. Moss</dc:creator></metadata>
<manifest>
<item id="nav" href="nav.xhtml" properties="nav"/><item id="c" href="cover.xhtml"/>
<item id="two" href="text/two%20b.xhtml"/>
<item id="one" href="text/one.xhtml"/><item id="notes" href="notes.xhtml"/>
</manifest>
<spine><itemref idref="c"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/>
<itemref idref="notes" linear="no"/></spine></package>"""
MEMBERS = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "EPUB/book.opf": PACKAGE,
    "EPUB/nav.xhtml": "<html><body><nav>Contents</nav></body></html>",
    "EPUB/cover.xhtml": '<html><body epub:type="cover"><p>THE KILN</p></body></html>',
    "EPUB/notes.xhtml": "<html><body><p>A note.</p></body></html>",
    "EPUB/text/one.xhtml": '<?xml version="1.0"?><html><h1>One</h1><p><a id="p"/>“Hot?” asked Ida.</p></html>',
    "EPUB/text/two b.xhtml": "<html><body><h1>Two</h1><p>Nobody answered.</p></body></html>",
}


def packed(members: dict[str, str]) -> bytes:
    book = BytesIO()
    with zipfile.ZipFile(book, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return book.getvalue()


def test_an_e_book_is_its_spine() -> None:
    assert text_of(packed(MEMBERS), "kiln.epub") == (
        "Title: The Kiln\nAuthor: R. Moss\n\n\n\n# One\n\n“Hot?” asked Ida.\n\n\n\n# Two\n\nNobody answered.\n"
    )


def test_an_e_book_reads_as_a_book() -> None:
    book = prose.read(text_of(packed(MEMBERS), "kiln.epub"), "kiln.epub")
    assert (book.title, book.author) == ("The Kiln", "R. Moss")
    assert [chapter.heading for chapter in book.chapters] == ["One", "Two"]
    quotes = [part for paragraph in book.paragraphs() for part in paragraph.parts if isinstance(part, Quote)]
    assert [book.source[quote.inner.start : quote.inner.end] for quote in quotes] == ["Hot?"]


AES = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
LOCKED = f'<encryption><EncryptedData><EncryptionMethod Algorithm="{AES}"/></EncryptedData></encryption>'


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"a.txt": "no"}, "neither an EPUB nor a Word document"),
        (MEMBERS | {"META-INF/encryption.xml": LOCKED}, "copy protection"),
        (MEMBERS | {"EPUB/book.opf": "<package>"}, "book.opf is damaged"),
        (MEMBERS | {"META-INF/container.xml": "<container/>"}, "names no package"),
        ({name: text for name, text in MEMBERS.items() if "one" not in name}, "one.xhtml is missing"),
        ({"META-INF/container.xml": CONTAINER, "EPUB/book.opf": "<package/>"}, "has no text"),
        ({"word/document.xml": "<broken"}, "damaged"),
        ({"big.xml": "a" * 61_000_000, "word/document.xml": ""}, "too large"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_remedy(members: dict[str, str], message: str) -> None:
    with pytest.raises(ScreenplayError, match=message) as refused:
        text_of(packed(members), "story")
    assert refused.value.hint


@pytest.mark.parametrize(
    "data", [packed(MEMBERS)[:400], b"PK\x03\x04 not an archive", b"<html><body><p></p></body></html>"]
)
def test_damage_is_told(data: bytes) -> None:
    with pytest.raises(ScreenplayError, match="story"):
        text_of(data, "story")
