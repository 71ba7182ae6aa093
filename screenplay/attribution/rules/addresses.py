"""Names inside speeches: who calls someone is not that person, who is called is likely the next to speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.attribution.address import Address
from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.rules.fit import fits
from screenplay.text import Span


def _kinds(address: Address) -> Iterator[tuple[str, tuple[tuple[str, Span], ...]]]:
    yield "hailed", address.hailed
    yield "called", address.called
    yield "perhaps called", address.maybe
    yield "named", address.named
    yield "own name", address.own


def calls_itself(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Nobody calls themselves, few name themselves, unless they introduce themselves."""
    for kind, found in _kinds(context.addresses[number]):
        for character, words in dict(found).items():
            if character in candidates:
                yield Evidence(character, f"{kind} in it", words=words)


AROUND = ((-1, "just before"), (-2, "two before"), (1, "just after"), (2, "two after"))


def called_around(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever is called in a neighbouring turn of the same scene."""
    for step, where in AROUND:
        at = number + step
        if not (0 <= at < len(context.turns) and context.scene_of[at] == context.scene_of[number]):
            continue
        near = _near(context, number, at)
        for kind, found in _kinds(context.addresses[at]):
            for character, words in dict(found).items():
                if character in candidates:
                    yield Evidence(character, f"{kind} {where}{near}", words=words)
        gender = context.addresses[at].gender
        if abs(step) == 1 and gender:
            for character in candidates:
                yield Evidence(character, f"courtesy {where}: {fits(context.characters[character], gender)}")


def _near(context: Context, number: int, at: int) -> str:
    """Whether narration stands between, for the turns next to each other."""
    if abs(number - at) > 1:
        return ""
    link = context.turns[max(number, at)].link
    return "" if link in ("next paragraph", "same paragraph") else ", apart"
