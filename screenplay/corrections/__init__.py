"""What a person corrects, and how the program listens.

STORY.cast.toml (reading.py, writing.py) tells of characters, mergers, splits and lines. It is laid over what the
program found: the cast before anything is attributed (people.py, splits.py, mergers.py), the lines as rulings that
attribution must keep to (lines.py, passages.py). What the file leaves open stays as found, so a file that nobody has
touched changes nothing. What no longer fits the story is told in Notes, never dropped in silence; what cannot be meant
is a ScreenplayError. questions.py asks about the least sure lines and puts the answers into the file.
"""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.attribution.rulings import Rulings
from screenplay.book import Book
from screenplay.corrections.lines import settled
from screenplay.corrections.mergers import merged, told_by_one
from screenplay.corrections.people import People, with_roles
from screenplay.corrections.sheet import NOTHING, Corrections
from screenplay.corrections.splits import with_splits
from screenplay.findings import Cast
from screenplay.notes import Note

__all__ = ["NOTHING", "Corrected", "Corrections", "correct"]


@dataclass(frozen=True, slots=True)
class Corrected:
    """The cast as it is to be, what is settled about lines, and what is to be said of all that."""

    cast: Cast
    rulings: Rulings
    notes: tuple[Note, ...]


def correct(found: Cast, book: Book, corrections: Corrections) -> Corrected:
    """Lay `corrections` over the cast `found` in `book`. Raises ScreenplayError where they contradict themselves."""
    people, unheard = with_roles(found, book, corrections)
    parting = with_splits(people, book)
    people = told_by_one(merged(parting.people))
    _refuse_both(people)
    away = {people.now(id): stretches for id, stretches in parting.away.items()}
    lines = settled(people, (*corrections.lines, *parting.lines), book)
    notes = (*unheard, *parting.notes, *lines.notes)
    return Corrected(people.cast, Rulings(lines.speakers, away), notes)


def _refuse_both(people: People) -> None:
    """Complain of two people who are told to be one and two."""
    for split in people.corrections.splits:
        if people.who(split.cue, split.line) == people.who(split.into, split.line):
            message = f"{split.cue} and {split.into} are split here and merged elsewhere"
            raise people.corrections.fault(split.line, message, "delete the split or the merge")
