"""The title page of an adaptation."""

from __future__ import annotations

from screenplay.book import Book
from screenplay.model import TitleEntry
from screenplay.text import text_of


def title_page(book: Book) -> tuple[TitleEntry, ...]:
    """Title, and where the author is known, whose story it is. A story without a title goes by its file's name."""
    title = book.title or book.name.rpartition("/")[2].rsplit(".", 1)[0].replace("_", " ").replace("-", " ").title()
    entries = [("Title", title)]
    if book.author:
        entries += [("Credit", "from the story by"), ("Author", book.author)]
    return tuple(TitleEntry(key, (text_of(words),)) for key, words in entries)
