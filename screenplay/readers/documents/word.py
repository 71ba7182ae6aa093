"""Word documents to Markdown, by way of the HTML that mammoth makes of their styles."""

from __future__ import annotations

from io import BytesIO

from bs4 import BeautifulSoup

from screenplay.errors import ScreenplayError
from screenplay.readers.documents import html

STYLES = """
p[style-name='Title'] => p.title:fresh
p[style-name='Author'] => p.author:fresh
p[style-name='Subtitle'] => p.detail:fresh
u => em
"""


def markdown(data: bytes, name: str) -> str:
    """The story in the DOCX file `data`. Empty paragraphs are kept as gaps; notes, pictures and tables are left out.

    Raises ScreenplayError where the file is damaged or has no words.
    """
    import mammoth  # type: ignore[import-untyped]

    try:
        page = mammoth.convert_to_html(BytesIO(data), style_map=STYLES, ignore_empty_paragraphs=False).value
    except Exception as error:  # mammoth raises whatever its XML and ZIP readers do
        raise ScreenplayError(f"{name}: this Word document is damaged ({error})", "save the story again") from error
    soup = BeautifulSoup(page, "html.parser")
    for kind, key in (("title", "Title: "), ("author", "Author: ")):
        for found in soup.select(f"p.{kind}"):
            if found.get_text(strip=True):
                found.insert(0, key)
    for empty in soup.find_all("p"):
        if not empty.get_text(strip=True):
            empty.string = "\xa0"
    told = html.prose(soup)
    if not told.strip():
        raise ScreenplayError(f"{name}: there are no words in this document", "give the story as text")
    return told + "\n"
