"""Whether a character fits what words tell of gender and number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.references import Reference
from screenplay.findings import Character, Gender
from screenplay.text import Span


def fits(character: Character, gender: Gender | None) -> str:
    """ "fits", "clashes", "unsure" (the character's gender is not known) or "open" (the words tell nothing)."""
    if gender is None:
        return "open"
    if character.group:
        return "clashes"
    if character.gender is None:
        return "unsure"
    return "fits" if character.gender == gender else "clashes"


SPEAKING = ("tag", "announced")
"""Where a name that may be another's is worth weighing whom else it fits."""
OTHERS = ("pronoun", "description")
"""Words that never mean who tells the story: that is "I"."""


def points(
    context: Context, candidates: Sequence[str], reference: Reference, place: str, words: Span
) -> Iterator[Evidence]:
    """What it says of each candidate that `reference` stands at `place` as the one who speaks or acts: a name points
    to whom it means and perhaps to others, a pronoun or description to whoever it fits."""
    for character in candidates:
        who = context.characters[character]
        fit = "clashes" if who.narrator and reference.kind in OTHERS else fits(who, reference.gender)
        own = character == reference.character
        match reference.kind:
            case "name" | "narrator":
                if own:
                    yield Evidence(character, f"{place}: {reference.kind}", words=words)
                    if reference.standing:
                        yield Evidence(character, f"{place}: {reference.kind}{reference.standing}", words=words)
                elif character in reference.namesakes:
                    yield Evidence(character, f"{place}: namesake", words=words)
                elif reference.standing and place in SPEAKING and character in context.narrated:
                    yield Evidence(character, f"{place}: another{reference.standing} {fit}", words=words)
            case "pronoun" | "description":
                yield Evidence(character, f"{place}: {reference.kind} {fit}", words=words)
                if own:
                    yield Evidence(character, f"{place}: pronoun stands for", words=words)
                if reference.kind == "description" and not context.characters[character].named:
                    yield Evidence(character, f"{place}: description of one unnamed", words=words)
            case "plural" if context.characters[character].group:
                yield Evidence(character, f"{place}: several", words=words)
            case _:
                pass
        if character == reference.owner:
            yield Evidence(character, f"{place}: whose kin", words=words)


def bearing(context: Context, character: str, reference: Reference) -> str:
    """Whether `reference` "is" the character, "may be" or "is not": fewer words than `points` has, for rare signs."""
    who = context.characters[character]
    if character == reference.character:
        return "is"
    if reference.kind in ("name", "narrator", "plural") or who.narrator or fits(who, reference.gender) == "clashes":
        return "is not"
    return "may be"
