"""The name before a speech that is set as in a script: "Dev: where are you", "Moll: 'Sit.'", "MARA (laughing): Guess."

It is as good as a tag; what stands in its parentheses is the manner.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.book import Book, Narration
from screenplay.findings import Annotations, Tag, Tokens
from screenplay.readers import cue_lines
from screenplay.text import Span


@dataclass(frozen=True, slots=True)
class Cue:
    """A `name` before the first quotation of paragraph `paragraph`, `span`."""

    name: str
    span: Span
    paragraph: int


def cues(book: Book) -> Iterator[Cue]:
    """All names that stand alone before a quotation, where the story sets its speech so; else none."""
    heads = cue_lines.heads(book.source)
    for number, paragraph in enumerate(book.paragraphs()) if heads else ():
        head, first = heads.get(paragraph.span.start), paragraph.parts[0]
        if head and isinstance(first, Narration) and len(paragraph.parts) > 1 and first.span.end <= head.end:
            yield Cue(book.source[head.name.start : head.name.end], head.name, number)


def cue_tags(book: Book, annotations: Annotations) -> Iterator[Tag]:
    """A tag for each of the cues of `book`."""
    for cue in cues(book):
        yield from _tag(cue, annotations.paragraphs[cue.paragraph])


def _tag(cue: Cue, tokens: Tokens) -> Iterator[Tag]:
    own = [at for at, token in enumerate(tokens) if token.part == 0 and token.text.strip()]
    name = [at for at in own if cue.span.covers(tokens[at].span)]
    behind = [at for at in own if name and at > name[-1]]
    if not behind:
        return
    told = [at for at in behind if any(letter.isalpha() for letter in tokens[at].text)]
    yield Tag(
        paragraph=cue.paragraph,
        part=0,
        quote=1,
        span=Span(tokens[own[0]].span.start, tokens[own[-1]].span.end),
        verb=behind[-1],
        speaker=(name[0], name[-1] + 1),
        manner=(told[0], told[-1] + 1) if told else None,
    )
