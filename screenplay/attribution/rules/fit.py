"""Whether a character fits what words tell of gender and number."""

from __future__ import annotations

from screenplay.findings import Character, Gender


def fits(character: Character, gender: Gender | None) -> str:
    """ "fits", "clashes", "unsure" (the character's gender is not known) or "open" (the words tell nothing)."""
    if gender is None:
        return "open"
    if character.group:
        return "clashes"
    if character.gender is None:
        return "unsure"
    return "fits" if character.gender == gender else "clashes"
