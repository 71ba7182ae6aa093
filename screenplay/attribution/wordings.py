"""How people speak to and of each other: one who says "Miss Lund" to her seldom says "Anna" a page on.

It is told by the turns whose speakers a reading before found. Habits of speech (habits.py) are told word by word; here
it is names, courtesies and kin, which say more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Literal

from screenplay.attribution.address import Address
from screenplay.attribution.namesakes import wording_of
from screenplay.people.nouns import KIN

Use = tuple[Literal["calls", "names", "courtesy", "parent", "kin", "phrase", "dialect"], str]
"""A way to speak of somebody: what it is, and the words."""
COURTESIES = re.compile(
    r"\b(?:sir|ma['’]?am|madam|my (?:dear|love|lord|lady|boy|girl|child|friend|good|darling)(?: \w+)?|dear(?:est)?"
    r"|darling|sweetheart|old (?:man|chap|fellow|boy|thing)|your (?:\w+ship|honou?r)|monsieur|madame|mademoiselle)\b",
    re.I,
)
PARENTS = re.compile(
    r"(?<!my )(?<!your )(?<!his )(?<!her )(?<!our )(?<!their )(?<!the )(?<!a )(?<!poor )(?<!own )(?<!late )"
    r"\b(mamm?a|mother|mum|mummy|mommy|mom|papa|father|dad|daddy)\b(?! of\b)",
    re.I,
)
"""Names for parents, said to them or of them to those who have the same: few in a story say "Papa"."""
PHRASES = re.compile(
    r"\b(?:(?:up)?on my (?:word|soul|honou?r)|good (?:heavens?|gracious|god|lord)|by (?:jove|god|george|heaven)|dear me"
    r"|for (?:heaven|god|goodness|pity)['’]?s sake|bless (?:me|you|my)|my (?:word|goodness|god)|damn\w*|confound\w*)\b",
    re.I,
)
"""Not "well", "and so" or "I know", which all say: how often whoever has few lines says them, is chance."""
DIALECT = re.compile(
    r"\b(?:ain['’]?t|yer|ye|wot|nowt|summat|dunno|gonna|wanna|lemme|gimme|thee|thou|thy|nay|dat|dis|dem|jes)\b"
    r"|\b(?:o|an|th|wi|\w+in)['’](?=\W|$)|\bt['’](?=\w)|(?<!\w)['’](?:e|im|er|is|ere|ow|ouse|ave|as|ad|ope|eard|ome|em)\b",
    re.I,
)
"""Letters that are dropped, and words that hardly anyone says who drops none."""
OWNED = re.compile(r"\b(my|your|our) (?:(?:dear|poor|own|old|late) )?(\w+)\b", re.I)
SMOOTHING = 8.0
"""Turns that the book's own share of a use counts for beside a character's."""
MOST = 3.0


@dataclass(frozen=True, slots=True)
class Wordings:
    """The uses of each turn, who spoke the turns that have them, and who spoke all."""

    uses: tuple[tuple[Use, ...], ...]
    by: Mapping[Use, Counter[str]]
    turns: Mapping[str, int]
    speakers: tuple[str, ...]

    def elsewhere(self, number: int, use: Use) -> int:
        """How many other turns than `number`, which has it, have a use."""
        return self.by[use].total() - 1

    def likeness(self, number: int, use: Use, character: str) -> float:
        """How much likelier `use`, which turn `number` has, is in other turns of `character` than in any: log-odds
        between -MOST and MOST."""
        own = self.speakers[number] == character
        share = (self.elsewhere(number, use) + 0.5) / len(self.speakers)
        mine, spoken = self.by[use].get(character, 0) - own, self.turns.get(character, 0) - own
        return max(-MOST, min(MOST, log((mine + SMOOTHING * share) / ((spoken + SMOOTHING) * share))))


def wordings(source: str, addresses: Sequence[Address], texts: Sequence[str], speakers: Sequence[str]) -> Wordings:
    """The uses of turns that say `texts` and call and name whom `addresses` tell, spoken by `speakers`."""
    uses = tuple(
        tuple(sorted({*_called(source, called), *_spoken(text)})) for called, text in zip(addresses, texts, strict=True)
    )
    by: dict[Use, Counter[str]] = {}
    for speaker, found in zip(speakers, uses, strict=True):
        for use in found:
            by.setdefault(use, Counter())[speaker] += 1
    return Wordings(uses, by, Counter(speakers), tuple(speakers))


def _called(source: str, found: Address) -> Iterator[Use]:
    for _, span in (*found.hailed, *found.called, *found.maybe):
        yield "calls", wording_of(source[span.start : span.end])
    for _, span in found.named:
        yield "names", wording_of(source[span.start : span.end])


def _spoken(text: str) -> Iterator[Use]:
    yield from (("courtesy", " ".join(found.group().lower().split())) for found in COURTESIES.finditer(text))
    yield from (("parent", found.group(1).lower()) for found in PARENTS.finditer(text))
    yield from (("phrase", " ".join(found.group().lower().split())) for found in PHRASES.finditer(text))
    if DIALECT.search(text):
        yield "dialect", ""
    for found in OWNED.finditer(text):
        if found.group(2).lower() in KIN:
            yield "kin", f"{found.group(1)} {found.group(2)}".lower()
