"""Business: what is done in the middle of a speech, and short enough to be told in brackets under its cue."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from screenplay.adapt.beats import Beat, Gone, Said, Shown
from screenplay.adapt.cut import alone, listed, lowered, part_of, unprinted
from screenplay.adapt.tags.phrases import LONGEST, shortened
from screenplay.english import words
from screenplay.text import Span, plain

BEAT = re.compile(
    r"(?:and |but |or |then |yet )*(?:suddenly|presently|(?:yet |once )?again|at last|finally|at length|instantly|later"
    r"|sometimes|once more|aloud|(?:more|quite) simply|simply"
    r"|(?:after|in) (?:a|another) (?:long |short )?(?:moment|pause|while|minute|silence)(?: or two)?"
    r"|(?:a|one) (?:moment|minute|second) (?:later|afterwards?))\W*$",
    re.IGNORECASE,
)
"""When somebody goes on speaking: a beat, and no sentence."""
FRAGMENT = re.compile(
    r"(?:(?:then|and|still|half|quite|here) )*(?!(?:no|some|any|every)?thing\b|(?:even|morn|dur)ing\b|[ks]p?r?ing\b)"
    r"(?:[a-z]+ing|with|without|as if|as though)\b",
    re.IGNORECASE,
)
"""What opens words that are no sentence: "turning to Anne"."""
BARE_CLAUSE = re.compile(r"(?:before|as|while|when|until|till) [^,;:]*$", re.IGNORECASE)
CLAUSE_WORDS = 8
TOLD_OF = re.compile(
    r"(?:\w+ ){1,3}?(?:is|am|are|was|were|has|have|had|may|might|can|could|will|would|shall|should|must)\b",
    re.IGNORECASE,
)
"""A remark of the narration, and no business of who speaks: "she might well say this"."""
DOES = re.compile(r"(?:he|she|they|it) (?=\w+s\b)", re.IGNORECASE)
"""Who does the business: under the cue the verb is enough."""
PREDICATES = words("is are was were am has had have 's 're 've 'd 'll")
"""What begins no direction: "(is a truthful child)", "('s been given a key)"."""
HEARERS = re.compile(
    r"^(?:\w+ (?:and \w+ )?)?(?:cheers?|cheering|laughter|applause|hisses|hissing|groans|sensation|uproar|hear, hear)$",
    re.IGNORECASE,
)
"""What those do who listen to a speech, as a report of it tells in brackets."""


def with_business(beats: list[Beat], finite: Collection[int]) -> tuple[tuple[Beat, ...], Gone]:
    """`beats`, with a short piece of business inside one sentence of speech made its parenthetical, and what it loses.

    So is what is no sentence by itself, before, inside or behind a speech. `finite`: where verbs of sentences begin.
    """
    staged: list[Beat] = []
    gone: list[Span] = []
    for beat in beats:
        match staged[-2:], beat:
            case [Said() as before, Shown() as shown], Said() if _is_business(before, shown, beat, finite):
                staged[-1] = told = _directed(beat, shown)
                gone.extend(unprinted(shown.span, told.direction))
            case [Shown() as shown], Said() if _is_fragment(shown, finite):
                staged[-1] = told = _directed(beat, shown)
                gone.extend(unprinted(shown.span, told.direction))
            case _:
                staged.append(beat)
    match staged[-2:]:
        case [Said(direction=()) as said, Shown() as shown] if _is_fragment(shown, finite):
            staged[-2:] = [told := _directed(said, shown)]
            gone.extend(unprinted(shown.span, told.direction))
    return tuple(staged), tuple(gone)


def _directed(said: Said, shown: Shown) -> Said:
    """`said` with what is shown as its parenthetical."""
    told = plain(shown.raw)
    begins = BEAT.match(told) or FRAGMENT.match(told) or BARE_CLAUSE.match(told)
    does = DOES.match(told)
    business = part_of(shown.raw, does.end(), len(told)) if does else lowered(shown.raw) if begins else shown.raw
    direction = listed([alone(business), said.direction])
    return replace(said, direction=direction if len(plain(direction).split()) <= LONGEST else shortened(direction))


def _is_business(before: Said, shown: Shown, after: Said, finite: Collection[int]) -> bool:
    told = plain(shown.raw)
    if HEARERS.search(told) or before.speaker != after.speaker:
        return False
    short = (
        len(told.split()) <= LONGEST and told.split()[0].replace("’", "'") not in PREDICATES and not TOLD_OF.match(told)
    )
    return (short and before.goes_on) or BEAT.match(told) is not None or _is_fragment(shown, finite)


def _is_fragment(shown: Shown, finite: Collection[int]) -> bool:
    """Whether what is shown is a few words without a verb of their own."""
    told = plain(shown.raw)
    verbs = sum(shown.span.start <= start < shown.span.end for start in finite)
    if not finite or verbs > 1 or (not verbs and plain(shown.text).endswith(":")):
        return False
    opening, longest = (BARE_CLAUSE, CLAUSE_WORDS) if verbs else (FRAGMENT, LONGEST + 1)
    return opening.match(told) is not None and len(told.split()) <= longest
