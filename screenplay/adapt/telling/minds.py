"""The sentences of the narration: what kind each is, and whose."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from screenplay.adapt.telling.inward import Kind, idle, kind
from screenplay.adapt.telling.owners import Owners, owners
from screenplay.adapt.tense.syntax import clauses
from screenplay.findings import Tokens, Understanding

THOUGHT = frozenset[Kind]({"minded", "free"})
AWAY = frozenset[Kind]({"minded", "free", "reflected"})
"""What no camera finds: a narrator says it over the pictures."""
ENDS = frozenset(".!?…\"'”’)»")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The places of a sentence's words in its paragraph, what kind it is, and who does or thinks what it tells.

    `idle`: nothing is done in it.
    """

    places: tuple[int, ...]
    kind: Kind
    owner: str | None
    idle: bool


def sentences(story: Understanding) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of each paragraph of `story`."""
    starts = {scene.paragraph for scene in story.scenes}
    belong = owners(story)
    mind: str | None = None
    found: list[tuple[Sentence, ...]] = []
    for number, tokens in enumerate(story.annotations.paragraphs):
        told, mind = _of_paragraph(tokens, belong[number], None if number in starts else mind)
        found.append(tuple(told))
    return tuple(found)


def _of_paragraph(tokens: Tokens, owned: Owners, mind: str | None) -> tuple[list[Sentence], str | None]:
    """The sentences of a paragraph, and in whose mind the story is behind it; `mind` is in whose it was before.

    What is thought without a "she thought" is thought by whoever thought last, not by whom it is about.
    """
    view = clauses(tokens)
    found: list[Sentence] = []
    for places in _parted(tokens):
        beside = any(tokens[place].stub for place in places)
        after_thought = bool(found) and found[-1].kind in THOUGHT
        told: Kind = "seen" if beside else kind(view, places, after_thought)
        owner = owned.get(tokens[places[0]].sentence)
        if told == "minded":
            mind = owner or mind
        elif told == "free":
            owner = mind or (owner if tokens[places[-1]].text == "?" else None)
            mind = owner
        found.append(Sentence(tuple(places), told, owner, told in AWAY or idle(view, places)))
    return found, mind


def _parted(tokens: Tokens) -> list[list[int]]:
    """The words of each sentence; what the parser splits off without a full stop stays with what it goes on from."""
    found: list[list[int]] = []
    for _, run in groupby(range(len(tokens)), key=lambda place: tokens[place].sentence):
        places = list(run)
        first = tokens[places[0]]
        if found and (tokens[found[-1][-1]].text[-1:] not in ENDS or first.text[:1].islower()):
            found[-1] += places
        else:
            found.append(places)
    return found
