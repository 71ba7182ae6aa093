"""A person without a name: what is gathered under one key, their gender, and the name they are given later."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenplay.findings import Annotations, Gender
from screenplay.people.mentions import Named
from screenplay.people.names.evidence import pronouns_after
from screenplay.people.nouns import KIN_MEN, KIN_WOMEN, noun_gender
from screenplay.people.unnamed.descriptions import Description


@dataclass(frozen=True, slots=True)
class Key:
    """What tells one unnamed person from another: a noun with its adjectives, or a kinship and whose it is.

    `scene`: the stretch in which a "man" or "woman" of whom nothing else is told came up; there is one in many.
    """

    head: str
    marks: tuple[str, ...] = ()
    owner: int | Key | None = None
    scene: int | None = None


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A person without a name, with all descriptions of them."""

    key: Key
    seen: tuple[Description, ...]
    gender: Gender | None = None

    @property
    def speaks(self) -> int:
        return sum(description.speaks for description in self.seen)


@dataclass(frozen=True, slots=True)
class Described:
    """A description that means a named person."""

    seen: Description
    person: int


def genders_told(
    seen: Mapping[Key, Sequence[Description]],
    described: Sequence[Described],
    names: Sequence[Named],
    annotations: Annotations,
) -> dict[Key, Gender]:
    """The gender that the pronouns after a description tell."""
    stands: dict[int, list[tuple[int, Key | None, bool]]] = defaultdict(list)
    for key, them in seen.items():
        for description in them:
            stands[description.paragraph].append((description.at, key, description.acts))
    for start, paragraph in (
        *((name.seen.span.start, name.seen.paragraph) for name in names if not name.seen.quoted),
        *((one.seen.span.start, one.seen.paragraph) for one in described),
    ):
        stands[paragraph].append((start, None, False))
    told: dict[Key, Counter[Gender]] = defaultdict(Counter)
    for paragraph, here in stands.items():
        for found, gender, weight, _ in pronouns_after(
            sorted(here, key=lambda stand: stand[0]), annotations.paragraphs[paragraph]
        ):
            if found is not None:
                told[found][gender] += weight
    likeliest = {key: _likeliest(counted) for key, counted in told.items()}
    return {key: gender for key, gender in likeliest.items() if gender is not None}


def _likeliest(told: Counter[Gender]) -> Gender | None:
    """The gender that twice as much tells as tells the other."""
    (gender, most), *others = told.most_common()
    return gender if most >= 2 * sum(times for _, times in others) else None


def genders_of_pronouns(
    descriptions: Sequence[Description], names: Sequence[Named], annotations: Annotations, stretches: Sequence[int]
) -> dict[int, Gender]:
    """The gender that pronouns tell of each description, by where its noun starts: of all that have the same noun in
    one stretch of the story."""
    stands: dict[int, list[tuple[int, tuple[int, str] | None, bool]]] = defaultdict(list)
    for one in descriptions:
        told = None if one.group or one.again is not None else (stretches[one.paragraph], one.head)
        stands[one.paragraph].append((one.at, told, one.acts))
    for name in names:
        if not name.seen.quoted:
            stands[name.seen.paragraph].append((name.seen.span.start, None, False))
    genders: dict[tuple[int, str], Counter[Gender]] = defaultdict(Counter)
    for paragraph, here in stands.items():
        ordered = sorted(here, key=lambda stand: stand[0])
        for found, gender, weight, _ in pronouns_after(ordered, annotations.paragraphs[paragraph]):
            if found is not None:
                genders[found][gender] += weight
    sure = {noun: _likeliest(counted) for noun, counted in genders.items()}
    nouns = {one.at: (stretches[one.paragraph], one.head) for one in descriptions if not one.group}
    found_at = {at: sure.get(noun) for at, noun in nouns.items()}
    return {at: gender for at, gender in found_at.items() if gender is not None}


def gender_of_nouns(descriptions: Sequence[Description]) -> Gender | None:
    """The gender that the nouns for one person tell, where all agree: the miller is a man whom "her father" means."""
    told = {noun_gender(description.head) for description in descriptions} - {None}
    return told.pop() if len(told) == 1 else None


def gender_of_noun(key: Key) -> Gender | None:
    """The gender that the noun of a description tells, if it tells one."""
    if key.head in KIN_MEN:
        return "m"
    return "f" if key.head in KIN_WOMEN else noun_gender(key.head)
