"""The turn's own speech tag: "said Mara", "she asked", "the old man told her"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.rules.fit import fits


def is_tagged(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """A tag that names someone; a pronoun or a description there, by gender and by whom it seems to stand for."""
    found = context.tagged[number]
    if not found:
        return
    reference, tag = found
    for character in candidates:
        match reference.kind:
            case "name" | "narrator" if character == reference.character:
                yield Evidence(character, f"tag: {reference.kind}", words=tag.span)
            case "pronoun" | "description":
                fit = fits(context.characters[character], reference.gender)
                yield Evidence(character, f"tag: {reference.kind} {fit}", words=tag.span)
                if character == reference.character:
                    yield Evidence(character, "tag: pronoun stands for", words=tag.span)
                if reference.kind == "description" and not context.characters[character].named:
                    yield Evidence(character, "tag: description of one unnamed", words=tag.span)
            case "plural" if context.characters[character].group:
                yield Evidence(character, "tag: several", words=tag.span)


def is_told(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Who is spoken to by this turn's tag does not speak; by the tag of the turn before, answers."""
    for at, sign in ((number, "tag: told"), (number - 1, "told before"), (number + 1, "told after")):
        if 0 <= at < len(context.turns):
            for tag in context.turns[at].tags:
                reference = context.readings.reference(tag.paragraph, *tag.listener) if tag.listener else None
                told = reference.character if reference else None
                if told and told in candidates:
                    yield Evidence(told, sign, words=tag.span)
