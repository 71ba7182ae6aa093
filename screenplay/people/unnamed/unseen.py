"""People who are heard, or spoken of, before they are seen: "You can have ten minutes with the girl", says somebody; a
voice says something, and then "He was a young man with a birdcage".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from screenplay.book import Book, Quote
from screenplay.people.nouns import GROUPS, noun_gender
from screenplay.people.persons import SHORT_CAST
from screenplay.people.unnamed.arrivals import SOMEBODY_SPOKE
from screenplay.people.unnamed.descriptions import VOICE, Description
from screenplay.people.unnamed.presence import MEMORY, Someone, Walk, is_human
from screenplay.people.unnamed.relatives import OWNERS, last_told
from screenplay.people.unnamed.strangers import Key

JUST = 60
"""So many characters before "He was a young man" somebody spoke whom nobody had seen."""
INTRODUCED = 2
"""So many paragraphs after somebody was named first it is told what they look like."""
WORD = re.compile(r"[^\W\d_]+")
FAR = 1_500
"""So many characters after a speech "the girl" is still the one it spoke of."""


def come_up(
    description: Description, seen: Mapping[Key, Sequence[Description]], walk: Walk, source: str
) -> Description:
    """`description`, as of one who comes up, where "He was a young man" tells of somebody just heard, or "She was a
    woman in a tabard" of nobody who has just been named for the first time."""
    if description.pronoun is None or not description.new:
        return description
    start = description.pronoun.span.start
    heard = any(
        key.head == VOICE and len(them) == 1 and 0 <= description.paragraph - them[0].paragraph <= 1
        for key, them in seen.items()
    )
    heard = heard or SOMEBODY_SPOKE.search(source, max(0, start - JUST), start) is not None
    opens = start == 0 or source[start - 1] == "\n"
    new = heard or (opens and description.where.startswith(("in ", "with ")) and _is_known_long(description, walk))
    return replace(description, pronoun=None, acts=True, enters=True) if new else description


def _is_known_long(description: Description, walk: Walk) -> bool:
    """Whether, in a short story, who was told of last has been there too long to be told of for the first time."""
    gender = OWNERS[description.pronoun.text.lower()] if description.pronoun is not None else None
    if gender is None or len(walk.people) > SHORT_CAST or next(walk.told_before(description, 0), None) is not None:
        return False
    who = last_told(gender, description, walk)
    first = next((name.seen.paragraph for name in walk.names if name.person == who and not name.seen.quoted), None)
    return who is None or (first is not None and description.paragraph - first > INTRODUCED)


def heard_before(description: Description, found: Key, seen: dict[Key, list[Description]]) -> list[Description]:
    """The voice, heard a moment ago and never again, of somebody new who now comes up; taken from whom it was."""
    if not description.new or not description.acts or description.group or not is_human(found):
        return []
    voices = [key for key in seen if key.head == VOICE and len(seen[key]) == 1]
    heard = [key for key in voices if 0 <= description.paragraph - seen[key][0].paragraph <= 1]
    return seen.pop(heard[0]) if len(heard) == 1 else []


def machine(description: Description, walk: Walk) -> Key | None:
    """Which ship or gate was told of last: "the voice from the ceiling" is its, where nobody else was heard unseen."""
    told = (who for _, who in walk.told_before(description, MEMORY) if isinstance(who, Key) and not is_human(who))
    return next((who for who in told if not who.head.endswith("s") and who.head not in GROUPS), None)


def who_is_told_of(description: Description, walk: Walk) -> Someone | None:
    """Whom "He was a bowlegged man" means: who has just been told of without a name, else the "he" told of last."""
    gender = OWNERS[description.pronoun.text.lower()] if description.pronoun is not None else None
    if gender is None or noun_gender(description.head) not in (None, gender):
        return None
    named = next(walk.names_before(description, 0), None)
    here = [who for _, who in walk.told_before(description, 0) if isinstance(who, Key) and is_human(who)]
    fits = named is None and here and walk.gender(here[-1]) in (None, gender)
    return here[-1] if fits else last_told(gender, description, walk)


def talked_of(book: Book) -> dict[str, int]:
    """Each word, and each two, spoken in `book`, with where that is first."""
    quotes = (part.inner for paragraph in book.paragraphs() for part in paragraph.parts if isinstance(part, Quote))
    found: dict[str, int] = {}
    for inner in quotes:
        spoken = WORD.findall(book.source[inner.start : inner.end].lower())
        for word in (*spoken, *map(" ".join, pairwise(spoken))):
            found.setdefault(word, inner.start)
    return found


def was_talked_of(description: Description, walk: Walk) -> bool:
    """Whether somebody has spoken of "the girl" before she comes up: she is hardly who was there all the time."""
    return walk.talked_of.get(description.head, description.at) < description.at


def was_named_so(description: Description, walk: Walk) -> bool:
    """Whether somebody has just spoken of "the girl": she who then acts is she."""
    spoken = walk.talked_of.get(f"the {description.head}", description.at)
    return description.the and description.acts and 0 < description.at - spoken < FAR
