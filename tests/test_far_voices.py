"""Calls, with the speeches that come over the line. Who speaks is given here, so that only the line is tested."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from screenplay.book import Book, Quote
from screenplay.far_voices import far_voices
from screenplay.findings import Attribution, Cast
from screenplay.nlp import annotate
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes
from screenplay.text import plain

CASES = Path(__file__).parent / "cases" / "telephone" / "calls.txt"
SPEAKERS = {
    "dialled, answered, hung up": ("lund", "greta", "greta", "lund", "per"),
    "the phone rings on this side": ("lund", "greta", "lund"),
    "nobody answers": ("greta", "per", "greta"),
    "out of the radio": ("radio", "per"),
    "the voice of somebody known": ("uncle", "greta", "uncle"),
    "a telephone that buzzes": ("per", "lund", "per", "lund"),
    "who had gone answers": ("lund", "lund", "per", "lund"),
}


def attributed(book: Book, speakers: tuple[str, ...]) -> tuple[Attribution, ...]:
    quotes = [
        (number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        if isinstance(part, Quote)
    ]
    return tuple(
        Attribution(number, at, speaker, 1.0, "given", "given")
        for (number, at), speaker in zip(quotes, speakers, strict=True)
    )


@pytest.mark.parametrize("title", SPEAKERS)
def test_far_voices(title: str) -> None:
    cases = re.split(r"^== ", CASES.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    lines = next(case.splitlines() for case in cases if case.startswith(title))
    book = read("\n".join(line for line in lines[1:] if not line.startswith("-- ")), "call.txt")
    annotations = annotate(book)
    far = far_voices(book, annotations, attributed(book, SPEAKERS[title]), find_scenes(book, annotations, Cast(())))
    paragraphs = book.paragraphs()
    heard = [plain(paragraphs[number].parts[at].text) for number, at in sorted(far)]
    assert heard == [line[3:] for line in lines if line.startswith("-- ")]


def test_without_speakers_nothing_is_far() -> None:
    book = read('Greta dialed. "Hello?"\n\n"Hello."\n', "call.txt")
    annotations = annotate(book)
    assert far_voices(book, annotations, (), find_scenes(book, annotations, Cast(()))) == frozenset()
