"""Movement: the words of action that bring somebody in or take them away, and whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from screenplay.pages.sentences import sentence_ends
from screenplay.stage.names import Named, Names

COMING = re.compile(
    r"\b(?:enter(?:s|ed|ing)?|re-?enters?|arrives?|appears?|emerges?|returns?|joins?"
    r"|(?:comes?|came|walks?|steps?|runs?|rushes|hurries|bursts?|strides?|wanders?|slips?|marches|storms|stumbles"
    r"|climbs?|gets?|rides?|drives?|lets? \w+) (?:back )?(?:in|inside|into|up to|over to|on board|aboard)"
    r"|(?:comes?|came) (?:back|home|down|over|along|through|out|up)|(?:stands?|is) (?:at|in) the door(?:way)?)\b",
    re.IGNORECASE,
)
GOING = re.compile(
    r"\b(?:exits?|exeunt|leaves?|departs?|vanish(?:es)?|disappears?|flees?|escapes?|withdraws?|hangs up"
    r"|(?:goes|walks?|steps?|runs?|rushes|hurries|storms|strides?|wanders?|slips?|marches|sweeps|stumbles|drives?"
    r"|rides?|backs|climbs?) (?:off|away|out|outside|upstairs|downstairs|home)"
    r"|(?:is|are) (?:gone|led away|taken away|carried (?:off|out)|driven off))\b(?! (?:the|a|an|his|her|it|him|them)\b)"
    r"|\bleaves? the (?:room|house|office|shop|kitchen|table|bar|stage|hall|building|scene)\b",
    re.IGNORECASE,
)
"""What somebody leaves behind ("leaves the letter") does not take them away, a place does."""

IN_MIND = re.compile(
    r"\b(?:knows?|thinks?|thought|believes?|hopes?|wonders?|remembers?|imagines?|guess(?:es)?|supposes?|suspects?"
    r"|wish(?:es)?|fears?|dreams?|worry|worries|miss(?:es)?|forgets?|mentions?|saw|met|about|without|unlike|than"
    r"|as if|like|letters?|news|word|pictures?|photographs?|memory|memories|name)(?:[^\w,;]+\w+){0,2}[^\w,;]+$",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\s+(?:\w+ly |still |just )?(?:will|would|may|might|should|is(?:n['’]t| not) (?:back|here|there))\b"
)
"""What stands before and behind the name of somebody who is only thought or told of: "She knows Ben will come." """

JOINED = re.compile(r"\s*(?:,|and|&|,\s*and|with)\s*")


@dataclass(frozen=True, slots=True)
class Sign:
    """That `role` is there, as element `place` tells; "heard" is a voice from elsewhere."""

    role: str
    place: int
    kind: Literal["speaks", "heard", "seen", "enters", "leaves"]


def movements(words: str, place: int, names: Names) -> Iterator[Sign]:
    """Who is seen in a paragraph of action, and who of them comes or goes: each role once, going or coming if so."""
    kinds: dict[str, Literal["seen", "enters", "leaves"]] = {}
    for start, end in _sentences(words):
        sentence = words[start:end]
        named = [found for found in names.found(sentence) if _is_there(sentence, found)]
        for found in named:
            kinds.setdefault(found.role, "seen")
        for pattern, kind in ((COMING, "enters"), (GOING, "leaves")):
            for match in pattern.finditer(sentence):
                for role in _subjects(sentence, [(n.role, n.start, n.end) for n in named], match.start()):
                    kinds[role] = "enters" if kind == "enters" else "leaves"
    yield from (Sign(role, place, kind) for role, kind in kinds.items())


def _sentences(words: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in [*sentence_ends(words, 0, len(words)), len(words)]:
        if words[start:end].strip():
            yield start, end
        start = end


def _is_there(sentence: str, named: Named) -> bool:
    """Whether a sentence of action shows whom it names; what somebody owns, a question or a thought does not."""
    asked = sentence.rstrip(" \"'”’)").endswith("?")
    thought = IN_MIND.search(sentence[: named.start]) or NOT_YET.match(sentence, named.end)
    return not (named.owns or asked or thought)


def _subjects(sentence: str, named: list[tuple[str, int, int]], verb: int) -> list[str]:
    """The role named last before the verb, and those joined to it: "Anna and Ben leave"."""
    before = [entry for entry in named if entry[2] <= verb]
    subjects: list[str] = []
    head = verb
    for role, start, end in reversed(before):
        if subjects and not JOINED.fullmatch(sentence[end:head]):
            break
        subjects.append(role)
        head = start
    return subjects
