"""Stories that are not plain text: web pages, e-books and Word documents, read as the Markdown they amount to.

Everything behind this door sees text only. Spans and line numbers count that text; `convert --text` writes it.
"""

from __future__ import annotations

import zipfile
from io import BytesIO

from screenplay.errors import ScreenplayError
from screenplay.readers.documents import archive
from screenplay.readers.encoding import decode

ZIP = b"PK\x03\x04"


def text_of(data: bytes, name: str) -> str:
    """The story in `data`, told by its content: EPUB, DOCX or HTML as Markdown, all else as `decode` reads it.

    `name` is used in messages. Raises ScreenplayError for what is damaged, locked, or no story at all.
    """
    if data.startswith(ZIP):
        return _unpacked(data, name)
    text = decode(data, name)
    from screenplay.readers.documents import html  # only now: it parses with a library that plain text needs not load

    return html.markdown(text, name) if html.is_html(text) else text


def _unpacked(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            members = archive.checked(packed, name)
            if "META-INF/container.xml" in members:
                from screenplay.readers.documents import epub

                return epub.markdown(packed, name)
            if "word/document.xml" in members:
                from screenplay.readers.documents import word

                return word.markdown(data, name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, RuntimeError) as error:
        raise ScreenplayError(f"{name} is a damaged archive: {error}", "save or download the story again") from error
    raise ScreenplayError(
        f"{name} is a ZIP archive, but neither an EPUB nor a Word document",
        "unpack it, or save the story as .docx, .epub, .html, plain text or Markdown",
    )
