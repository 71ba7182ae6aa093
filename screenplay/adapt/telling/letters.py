"""Letters set down whole, from "Dear Tom," to the name below: their writer says them over the picture, as written.

A letter may stand in quotation marks, a pair to each paragraph, in italics, or in neither. Without a name below it
nothing tells where one that has neither ends, and it is told like all narration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.adapt.telling.writing import SALUTATION as OPENING
from screenplay.adapt.telling.writing import SIGNS, around
from screenplay.book import Narration, Paragraph, Quote, Thought
from screenplay.findings import Understanding
from screenplay.text import Style, plain

SALUTATION = re.compile(
    r"(?:my )?(?:own |very )?(?:dear(?:est)?|darling|beloved)\b(?:,? [\w.'’-]+){0,4}\s*[,:](?:—|--)?"
    r"|(?:dear )?(?:sirs?|madam|gentlemen)[,:]",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"(?:(?:i am|believe me|ever|always|with|all my|much|lots of|best|kind|your|yours|love|affectionately|sincerely"
    r"|faithfully|truly|respectfully|regards|etc)\b[\w ,.'’&—-]{0,60}[,.—-]*)",
    re.IGNORECASE,
)
NAME = re.compile(r"(?:[—-]+ ?)?(?:[A-Z][\w'’]*\.?,? ?){1,4}\.?")
DATED = re.compile(r"[\w ]+,|.*(?:day|\d)\b.*")
"""Place and day above a letter."""
LONGEST = 30
"""Paragraphs of a letter."""
LEAST = 25
"""Words of a paragraph in italics with which a letter opens that has no salutation: fewer are a message or a sign."""
FROM = re.compile(r"\bfrom (?:\w+ )?\Z")
WROTE = re.compile(r"\s+(?:had )?(?:wrote|writes|written)\b")


@dataclass(frozen=True, slots=True)
class Letter:
    """The paragraphs of a letter, and the id of its writer, if that is told."""

    paragraphs: range
    writer: str | None


def letters(story: Understanding) -> Mapping[int, Letter]:
    """The letters of `story`, by each of their paragraphs."""
    return {number: letter for letter in _found(story) for number in letter.paragraphs}


def _found(story: Understanding) -> Iterator[Letter]:
    paragraphs = story.book.paragraphs()
    end = 0
    for number, paragraph in enumerate(paragraphs):
        if number >= end and (last := _last_in_italics(paragraphs, number)) is not None:
            end = last + 1
            yield Letter(range(number, end), _writer(story, number, last))
        if number < end or not SALUTATION.fullmatch(_words(paragraph)):
            continue
        last = _last(paragraphs, number)
        if last is not None:
            marked = isinstance(paragraph.parts[0], Quote)
            first, end = _first(paragraphs, number, end) if marked else number, last + 1
            yield Letter(range(first, end), _writer(story, first, last))


def _last_in_italics(paragraphs: tuple[Paragraph, ...], first: int) -> int | None:
    """The last paragraph of the letter in italics that `first` opens, by its own words or by those before."""
    end = first
    while end < len(paragraphs) and _is_in_italics(paragraphs[end]):
        end += 1
    words = _words(paragraphs[first])
    told = len(words.split()) >= LEAST and SIGNS.search(around(paragraphs, first, 0)[0])
    opens = end > first and (OPENING.match(words) or told)
    return end - 1 if opens and any(isinstance(each.parts[0], Narration) for each in paragraphs[first:end]) else None


def _is_in_italics(paragraph: Paragraph) -> bool:
    part = paragraph.parts[0]
    runs = [run for run in part.text if run.text.strip()]
    whole = len(paragraph.parts) == 1 and not isinstance(part, Quote)
    return whole and bool(runs) and (isinstance(part, Thought) or all(run.style & Style.ITALIC for run in runs))


def _first(paragraphs: Sequence[Paragraph], salutation: int, least: int) -> int:
    """The first paragraph of a letter in marks: the place and the day stand above its salutation."""
    first = salutation
    while first > least and salutation - first < 2 and _is_dated(paragraphs[first - 1]):
        first -= 1
    return first


def _is_dated(paragraph: Paragraph) -> bool:
    words = _words(paragraph)
    return _is_of_one(paragraph, marked=True) and len(words.split()) <= 4 and DATED.fullmatch(words) is not None


def _last(paragraphs: Sequence[Paragraph], first: int) -> int | None:
    """The last paragraph of the letter that `first` opens: the name below it, or the last one in marks of its own."""
    marked = isinstance(paragraphs[first].parts[0], Quote)
    closed = False
    end = first + 1
    while end < len(paragraphs) and end - first <= LONGEST and _is_of_one(paragraphs[end], marked):
        words = _words(paragraphs[end])
        if end > first + 1 and NAME.fullmatch(words):
            return end
        closes = CLOSING.fullmatch(words) is not None
        if closed and not closes:
            return end - 1
        closed = closes
        end += 1
    return end - 1 if closed or (marked and end - first > 2) else None


def _is_of_one(paragraph: Paragraph, marked: bool) -> bool:
    return len(paragraph.parts) == 1 and isinstance(paragraph.parts[0], Quote if marked else Narration)


def _writer(story: Understanding, first: int, last: int) -> str | None:
    """Whose name stands below the letter, or who is told right before it to have written it."""
    words = _words(story.book.paragraphs()[last])
    signed = words.rpartition(",")[2] if CLOSING.fullmatch(words) else words  # "Your brother, Tom"
    below = signed.strip(" .—-").casefold()
    for character in story.cast.characters:
        if any(_is_signed(below, name.casefold()) for name in (character.name, *character.aliases)):
            return character.id
    before = [mention for mention in story.cast.mentions if mention.paragraph == first - 1]
    wrote = (mention.character for mention in before if WROTE.match(story.book.source, mention.span.end))
    return sender(story, first) or next(wrote, None)


def sender(story: Understanding, number: int) -> str | None:
    """From whom the paragraph before paragraph `number` says that the letter is: "a letter from his brother"."""
    before = [mention for mention in story.cast.mentions if mention.paragraph == number - 1]
    ahead = (story.book.source[: mention.span.start][-20:] for mention in before)
    told = [mention.character for mention, words in zip(before, ahead, strict=True) if FROM.search(words)]
    return told[-1] if told else None


def _is_signed(below: str, name: str) -> bool:
    """Whether the name below a letter is `name`, or has its surname and its first letter: "M. J. Frost"."""
    words, whole = below.split(), name.split()
    initials = len(words) > 1 and len(words[0]) <= 2 and len(whole) > 1
    return below == name or (initials and words[-1] == whole[-1] and words[0][0] == whole[0][0])


def _words(paragraph: Paragraph) -> str:
    return " ".join(" ".join(plain(part.text) for part in paragraph.parts).split())
