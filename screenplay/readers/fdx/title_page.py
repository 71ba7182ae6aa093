"""The title page of an FDX file. Final Draft's own is free text, so its keys are told from words and places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from xml.etree.ElementTree import Element as Tag

from screenplay.model import TitleEntry
from screenplay.readers.runs import trimmed
from screenplay.text import Text, plain, text_of

CREDIT = re.compile(
    r"(?:(?:an? )?(?:original )?(?:screenplay|teleplay|play|script|story|written|adapted|created|book)\b.*\b)?by\b:?",
    re.IGNORECASE,
)
SOURCE = re.compile(r"(?:based|suggested|inspired|adapted|from)\b", re.IGNORECASE)
COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
DATE = re.compile(
    rf"\bdraft\b|\brevis|\b(?:{MONTHS})[a-z]*\.? \d|\d (?:{MONTHS})|^\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}$",
    re.IGNORECASE,
)


def title_page(content: Tag | None, runs_of: Callable[[Tag], Text]) -> tuple[tuple[TitleEntry, ...], tuple[str, ...]]:
    """The entries, and message and hint of a doubt where keys had to be told from the words.

    `runs_of` gives the runs of a paragraph. Paragraphs with a Key are our own; an entry ends where the key changes or
    an empty paragraph without one stands.
    """
    entries: list[TitleEntry] = []
    bare: list[tuple[bool, Text]] = []
    key = None
    for paragraph in content.findall("Paragraph") if content is not None else ():
        text, own = trimmed(runs_of(paragraph)), paragraph.get("Key")
        if own is None:
            bare.append((paragraph.get("Alignment") == "Center", text))
        elif own == key:
            entries[-1] = TitleEntry(own, (*entries[-1].lines, text))
        else:
            entries.append(TitleEntry(own, (text,) if text else ()))
        key = own
    guessed = tuple(_told(bare))
    doubt = ("The keys of the title page were told from its words.", "Check title, author, date and contact.")
    return (*entries, *guessed), doubt if guessed else ()


def _told(lines: Iterable[tuple[bool, Text]]) -> Iterator[TitleEntry]:
    """Entries of the lines, each with whether it is centred: lines of one key that follow one another are one entry."""
    key, held = "", list[Text]()
    for own, text in _keyed(lines):
        if own != key and held:
            yield TitleEntry(key, tuple(held))
            held = []
        key = own
        held.append(text)
    if held:
        yield TitleEntry(key, tuple(held))


def _keyed(lines: Iterable[tuple[bool, Text]]) -> Iterator[tuple[str, Text]]:
    """The key of each line that has words: the title first, below it who wrote it, at the foot whom to write to."""
    key = ""
    for centred, text in lines:
        words = plain(text).strip()
        credit = CREDIT.match(words) if key and centred else None
        if credit:
            yield "Credit", text_of(credit[0])
            key, words = "Author", words[credit.end() :].strip()
            text = text_of(words)
        elif words:
            key = _key(words, key, centred)
        elif key == "Title":
            key = "over"
        if words:
            yield key, text


def _key(words: str, above: str, centred: bool) -> str:
    if above in ("", "Title"):
        return "Title"
    if COPYRIGHT.search(words):
        return "Copyright"
    if SOURCE.match(words):
        return "Source"
    if DATE.search(words):
        return "Draft date"
    if not centred:
        return "Contact"
    return "Source" if above == "Source" else "Author"
