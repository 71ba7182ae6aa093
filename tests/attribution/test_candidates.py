"""Who may have spoken a turn: few, and the speaker among them."""

from __future__ import annotations

import re

from screenplay.attribution.candidates import MOST, candidates
from screenplay.attribution.context import Context, context
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.findings import Cast, Character, Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

NAMES = ("Aron", "Berta", "Cleo", "Dorit", "Egon", "Frida", "Gustav", "Hilde", "Ingmar")
CROWD = "Aron, Berta, Cleo, Dorit, Egon, Frida, Gustav, Hilde and Ingmar sat down."
TALK = '"Is that you?"\n\n"It is."\n\n' * 5


def read(text: str, *speakers: str) -> Context:
    book = prose.read(text, "case")
    mentions = tuple(
        Mention(Span(*found.span()), found.group(), "name", number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        for found in re.finditer("|".join(NAMES), book.source)
        if part.span.start <= found.start() < part.span.end
    )
    cast = Cast(tuple(Character(name, name, name.upper(), (name,)) for name in NAMES), mentions)
    annotations = annotate(book)
    return context(book, annotations, cast, turns_of(book, annotations, read_tags(book, annotations)), speakers)


def test_whoever_is_called_in_a_talk_is_there() -> None:
    found = read(f'{CROWD}\n\n"Come in, Hilde!"\n\n{TALK}')
    assert "Hilde" in candidates(found, 9) and len(candidates(found, 9)) == MOST


def test_whoever_spoke_a_while_ago_is_there_still() -> None:
    speakers = ("Ingmar", *("Aron", "Berta") * 5, "Aron")
    found = read(f'{CROWD}\n\n"Good day."\n\n{TALK}"What?"', *speakers)
    assert "Ingmar" in candidates(found, 11)


def test_whoever_is_named_right_before_is_there() -> None:
    crowd = CROWD.replace(" and Ingmar", "").replace(", Hilde", " and Hilde")
    found = read(f'{crowd}\n\n{crowd}\n\nIt rained.\n\nIngmar knocked.\n\n"Who is it?"')
    assert "Ingmar" in candidates(found, 0)


def test_there_is_somebody_where_nobody_is_named() -> None:
    assert candidates(read('"Who is it?"'), 0) == tuple(sorted(NAMES))[:MOST]
