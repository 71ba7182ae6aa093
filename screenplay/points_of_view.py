"""Stories told by several, each in sections of their own: "Chapter 2: Tom", "Anna's POV". Whose "I" is whose.

A section is told by the person whom its heading names, if its narration says "I" and two such sections or more name
different people. Then what "I" says there is that person's, and no narrator's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from screenplay.book import Aside, Book, Paragraph
from screenplay.findings import Annotations, Attribution, Cast, Tag
from screenplay.text import plain

NUMBERED = re.compile(r"^(?:chapter|part|book|section)?\s*(?:[\divxlc]+|[a-z]+)?\s*[:.—–-]\s*", re.IGNORECASE)
VIEW = re.compile(r"['’]?s?\s+(?:p\.?o\.?v\.?|point of view)\W*$", re.IGNORECASE)


def tellers(book: Book, annotations: Annotations, cast: Cast) -> Mapping[int, str]:
    """For the paragraphs of sections that name their "I", that character's id; empty for a story of one teller."""
    called = {alias.lower(): one.id for one in cast.characters if one.named for alias in (one.name, *one.aliases)}
    found = {
        number: who
        for numbers, heading in _sections(book)
        if (who := called.get(_name_in(heading))) is not None and _says_i(annotations, numbers)
        for number in numbers
    }
    return found if len(set(found.values())) > 1 else {}


def retold(
    attributions: Sequence[Attribution],
    tags: Sequence[Tag],
    annotations: Annotations,
    cast: Cast,
    told: Mapping[int, str],
) -> tuple[Attribution, ...]:
    """`attributions`, what the narrator was found to say given to the "I" of its section, as `told` has it."""
    narrator = next((one for one in cast.characters if one.narrator), None)
    said = {(tag.paragraph, tag.quote) for tag in tags if _of_self(annotations, tag)}
    if narrator is None:
        return tuple(attributions)
    return tuple(
        replace(each, speaker=told[each.paragraph])
        if each.paragraph in told
        and each.speaker == narrator.id
        and (not narrator.named or (each.paragraph, each.part) in said)
        else each
        for each in attributions
    )


def _sections(book: Book) -> Iterator[tuple[range, str]]:
    """The paragraphs of each section with its heading: a chapter's, or a line on the point of view inside one."""
    number = 0
    for chapter in book.chapters:
        heading, first = chapter.heading or "", number
        for block in chapter.blocks:
            if isinstance(block, Paragraph):
                number += 1
            elif isinstance(block, Aside) and VIEW.search(plain(block.text)):
                yield range(first, number), heading
                heading, first = plain(block.text), number
        yield range(first, number), heading


def _name_in(heading: str) -> str:
    """The name that is all of a heading but for its number."""
    return VIEW.sub("", NUMBERED.sub("", heading.strip(), count=1)).strip(" .:*_").lower()


def _says_i(annotations: Annotations, numbers: range) -> bool:
    return any(token.text == "I" and not token.stub for number in numbers for token in annotations.paragraphs[number])


def _of_self(annotations: Annotations, tag: Tag) -> bool:
    words = annotations.paragraphs[tag.paragraph][slice(*tag.speaker)] if tag.speaker else ()
    return [token.text for token in words] == ["I"]
