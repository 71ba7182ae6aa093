"""Cover: the first page of a reader's copy. Who reads what, how much, and what the marks mean."""

from __future__ import annotations

from textwrap import wrap

from screenplay.pages import Page
from screenplay.stage import sheets, tables
from screenplay.stage.casting import Role
from screenplay.stage.large_print import Sheet
from screenplay.stage.prompt_book import PromptBook


def cover_pages(
    book: PromptBook, name: str, roles: tuple[str, ...], style: str, colour: str, sheet: Sheet
) -> tuple[Page, ...]:
    """The cover of the copy of `name`, who reads `roles`."""
    paper = sheets.Sheet(sheet.layout, sheet.style.size, sheet.style.leading)
    own = tuple(role for role in book.cast if role.name in roles)
    blocks = [
        sheets.Block("You read", _own(book, own, paper.columns)),
        sheets.Block("How to use this copy", _turned(_legend(book, style, colour), paper.columns)),
        sheets.Block("Who reads what" if book.plan else "The roles", _everybody(book, paper.columns)),
    ]
    whose = name if name not in roles else " and ".join(roles)
    return sheets.pages_of(book.title or "A script", f"{whose}'s copy", blocks, paper)


def _own(book: PromptBook, roles: tuple[Role, ...], width: int) -> list[str]:
    lines: list[str] = []
    for role in roles:
        pages = f"pages {role.first_page} to {role.last_page}"
        where = pages if role.first_page < role.last_page else f"page {role.first_page}"
        what = "paragraphs" if role.name == book.reading.narrator else "speeches" if role.speeches > 1 else "speech"
        told = f"{role.name}: {role.speeches} {what}, {role.words:,} words, {where}, {tables.duration(role.minutes)}"
        lines += wrap(told, width, subsequent_indent="  ")
    return lines


def _legend(book: PromptBook, style: str, colour: str) -> list[str]:
    length = f"The whole takes about {tables.duration(book.minutes)} to read aloud."
    if style == "cues":
        return [
            "Your words stand under your name. Above them are the last words that you wait for and, in bold, who says "
            "them. The numbers in the margin are the pages of the whole script, which the others read from.",
            length,
        ]
    behind = f"Your words are marked {colour}" if colour != "none" else "Your words are not coloured"
    unread = any(not decision.read for decision in book.reading.decisions)
    return [
        f"{behind}, your names have a frame. What is in parentheses is not read aloud.",
        *(["Action in grey is not read aloud."] if unread else []),
        length,
    ]


def _turned(paragraphs: list[str], width: int) -> list[str]:
    return [line for paragraph in paragraphs for line in wrap(paragraph, width)]


def _everybody(book: PromptBook, width: int) -> list[str]:
    if book.plan:
        rows = [(given.reader.name, ", ".join(r.name for r in given.roles)) for given in book.plan.given if given.roles]
        return tables.columns(rows, "<<", width)
    return wrap(", ".join(role.name for role in book.cast), width)
