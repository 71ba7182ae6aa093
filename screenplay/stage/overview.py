"""Overview: the whole prompt book as text for a terminal."""

from __future__ import annotations

from screenplay.stage import tables
from screenplay.stage.prompt_book import PromptBook
from screenplay.stage.verdict import verdict


def overview(book: PromptBook, width: int = 100) -> str:
    """The whole prompt book, for a terminal so many columns wide."""
    head = f"{book.title}: {tables.size(book)}" if book.title else tables.size(book)
    parts = [[head], tables.cast_list(book), tables.scenes(book), tables.chart(book, width), tables.french(book, width)]
    parts += [tables.doubling(book.plan, width), [*verdict(book, book.plan)]] if book.plan else []
    return "\n\n".join("\n".join(part) for part in parts) + "\n"
