"""Names inside speeches: who calls someone is not that person, who is called is likely the next to speak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screenplay.attribution.address import Address
from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.rules.fit import fits
from screenplay.findings import Gender
from screenplay.text import Span


def _kinds(address: Address) -> Iterator[tuple[str, tuple[tuple[str, Span], ...]]]:
    yield "hailed", address.hailed
    yield "nothing but hailed", address.hailed if address.only else ()
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


SPOKEN_OF: tuple[tuple[Gender, re.Pattern[str]], ...] = (
    ("m", re.compile(r"\b(?:he|him|his)\b", re.I)),
    ("f", re.compile(r"\b(?:she|her|hers)\b", re.I)),
)
AROUND = ((-1, "just before"), (-2, "two before"), (1, "just after"), (2, "two after"))


def called_around(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever is called in a neighbouring turn of the same scene."""
    for step, where in AROUND:
        at = number + step
        if not (0 <= at < len(context.turns) and context.scene_of[at] == context.scene_of[number]):
            continue
        near, gender = _near(context, number, at), context.addresses[at].gender
        for kind, found in _kinds(context.addresses[at]):
            for character, words in dict(found).items():
                if character in candidates and not _turned_away(context, character, kind, gender):
                    yield Evidence(character, f"{kind} {where}{near}", words=words)
        if abs(step) == 1 and gender:
            yield from _courtesies(context, candidates, where, gender)


def is_spoken_to_so(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whom the turn's own "sir" or "madam" fits is perhaps the one it is said to."""
    gender = context.addresses[number].gender
    if gender:
        yield from _courtesies(context, candidates, "in it", gender)


def _courtesies(context: Context, candidates: Sequence[str], where: str, gender: Gender) -> Iterator[Evidence]:
    for character in candidates:
        yield Evidence(character, f"courtesy {where}: {fits(context.characters[character], gender)}")


def _turned_away(context: Context, character: str, kind: str, gender: Gender | None) -> bool:
    """Whether a speech that hails somebody ends with others: "Mr. Lund. ... Do you know that smell, girl?"."""
    return "hailed" in kind and fits(context.characters[character], gender) == "clashes"


def speaks_of_another(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Who is "he" or "she" to the speakers neither says so nor is the one it is said to."""
    for step, where in ((0, "in it"), *AROUND[::2]):
        at = number + step
        if not (0 <= at < len(context.turns) and context.scene_of[at] == context.scene_of[number]):
            continue
        genders = [gender for gender, pattern in SPOKEN_OF if pattern.search(context.texts[at])]
        if len(genders) == 1:
            for character in candidates:
                fit = fits(context.characters[character], genders[0])
                if fit != "unsure":
                    yield Evidence(character, f"he or she {where}, {context.situations[number]}: {fit}")


TELLS_GENDER: tuple[tuple[Gender, re.Pattern[str]], ...] = (
    ("m", re.compile(r"\bmy (?:own )?(?:dear |poor |late )?(?:wife|fianc\u00e9e|bride)\b", re.I)),
    ("f", re.compile(r"\bmy (?:own )?(?:dear |poor |late )?(?:husband|fianc\u00e9|bridegroom)\b", re.I)),
)


def tells_of_itself(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """What a turn tells of who speaks it: only a woman says "my husband"."""
    for gender, pattern in TELLS_GENDER:
        if pattern.search(context.texts[number]):
            for character in candidates:
                yield Evidence(character, f"tells their gender: {fits(context.characters[character], gender)}")


TITLED: tuple[tuple[Gender, re.Pattern[str]], ...] = (
    ("m", re.compile(r"(?:mr|mister|master|sir|monsieur|captain|colonel|major|doctor|dr)\b\.? ", re.I)),
    ("f", re.compile(r"(?:mrs|miss|ms|madam|madame|mademoiselle)\b\.? ", re.I)),
)


def called_by_family(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever has the surname by which another is called in the turn or beside it: "Miss Lund" may be any of them."""
    for step, where in ((0, "in it"), *AROUND[::2]):
        at = number + step
        if not (0 <= at < len(context.turns) and context.scene_of[at] == context.scene_of[number]):
            continue
        for called, words in (*context.addresses[at].hailed, *context.addresses[at].called):
            wording = context.book.source[words.start : words.end]
            gender = next((gender for gender, pattern in TITLED if pattern.match(wording)), None)
            for character in candidates if gender else ():
                who = context.characters[character]
                same = " " in who.name and who.name.split()[-1] == wording.split()[-1]
                if same and character != called and fits(who, gender) == "fits":
                    yield Evidence(character, f"their surname called {where}", words=words)


def _near(context: Context, number: int, at: int) -> str:
    """Whether narration stands between, for the turns next to each other."""
    if abs(number - at) > 1:
        return ""
    link = context.turns[max(number, at)].link
    return "" if link in ("next paragraph", "same paragraph") else ", apart"
