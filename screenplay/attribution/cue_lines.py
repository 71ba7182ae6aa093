"""The name before a speech that is set as in a script: "Dev: where are you", "Moll: 'Sit.'", "MARA (laughing): Guess."

It is as good as a tag; what stands in its parentheses is the manner.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from screenplay.book import Book, Narration
from screenplay.findings import Annotations, Tag, Tokens
from screenplay.text import Span, plain

NAME_IN_SOURCE = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z\d][\w.'’-]*){0,2}")
NAME = re.compile(rf"\s*{NAME_IN_SOURCE.pattern} ?(?:\([^()\n]+\))? ?:\s*")
SPEAKERS = 2
"""So many names must stand before speech so that these are more than words that lead up to it: "Then: 'No.'"."""
LINES = 2


@dataclass(frozen=True, slots=True)
class Cue:
    """A `name` before a quotation, `span`, in part `part` of paragraph `paragraph`."""

    name: str
    span: Span
    paragraph: int
    part: int


def cues(book: Book) -> tuple[Cue, ...]:
    """All names that stand alone before a quotation, where the story sets its speech so; else none."""
    found = tuple(_cues(book))
    often = [name for name, count in Counter(cue.name for cue in found).items() if count >= LINES]
    return found if len(often) >= SPEAKERS else ()


def _cues(book: Book) -> Iterator[Cue]:
    for number, paragraph in enumerate(book.paragraphs()):
        for at, (told, behind) in enumerate(pairwise(paragraph.parts)):
            if isinstance(told, Narration) and not isinstance(behind, Narration) and NAME.fullmatch(plain(told.text)):
                match = NAME_IN_SOURCE.search(book.source, told.span.start, told.span.end)
                if match is not None:
                    yield Cue(match.group(), Span(*match.span()), number, at)


def cue_tags(book: Book, annotations: Annotations) -> Iterator[Tag]:
    """A tag for each of the cues of `book`."""
    for cue in cues(book):
        yield from _tag(cue, annotations.paragraphs[cue.paragraph])


def _tag(cue: Cue, tokens: Tokens) -> Iterator[Tag]:
    own = [at for at, token in enumerate(tokens) if token.part == cue.part and token.text.strip()]
    name = [at for at in own if cue.span.covers(tokens[at].span)]
    behind = [at for at in own if name and at > name[-1]]
    if not behind:
        return
    told = [at for at in behind if any(letter.isalpha() for letter in tokens[at].text)]
    yield Tag(
        paragraph=cue.paragraph,
        part=cue.part,
        quote=cue.part + 1,
        span=Span(tokens[own[0]].span.start, tokens[own[-1]].span.end),
        verb=behind[-1],
        speaker=(name[0], name[-1] + 1),
        manner=(told[0], told[-1] + 1) if told else None,
    )
