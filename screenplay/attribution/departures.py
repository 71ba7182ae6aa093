"""Who leaves: goes out, walks off, hangs up. Whoever left says nothing until the narration speaks of them again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from screenplay.attribution.references import Readings, sentences
from screenplay.book import Narration, Paragraph
from screenplay.english import words
from screenplay.findings import Tokens

GOING = words(
    "go walk run rush hurry step stride slip storm stalk march sweep drive ride stroll wander saunter shuffle stomp"
    " stumble hobble dash dart flee creep sneak set move pass bustle scurry trot limp skip tiptoe gallop sail drift"
)
OUT = words("out away off upstairs downstairs outside home")
ALONE = words("leave depart disappear vanish withdraw retire")
ROOMS = words(
    "room house kitchen hall office shop building table place bar pub restaurant party tent court ward study parlour"
    " parlor drawing-room library cabin compartment store garden scene company premises"
)
PAUSES = words(". , ; and without")
LINE = (("hang", "up"), ("ring", "off"))


def departures(paragraphs: Sequence[Paragraph], readings: Readings) -> dict[str, tuple[int, ...]]:
    """The paragraphs in which each character is told to leave, in order; the narrator, who goes on telling, never."""
    found: dict[str, list[int]] = {}
    for number, paragraph in enumerate(paragraphs):
        for character in _leaving(number, paragraph, readings):
            if character != readings.narrator:
                found.setdefault(character, []).append(number)
    return {character: tuple(numbers) for character, numbers in found.items()}


def _leaving(number: int, paragraph: Paragraph, readings: Readings) -> Iterator[str]:
    tokens = readings.paragraphs[number]
    if not any(token.lemma in GOING or token.lemma in ALONE or token.lemma in ("hang", "ring") for token in tokens):
        return
    for at, part in enumerate(paragraph.parts):
        if isinstance(part, Narration):
            for places in sentences(tokens, at):
                if any(_leaves(tokens, place) for place in places):
                    subject = readings.subject(number, places)
                    if subject and subject.character:
                        yield subject.character


def _leaves(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` tells, as a finite verb of a main clause, that its subject leaves."""
    token = tokens[at]
    if token.pos != "VERB" or token.tag not in ("VBD", "VBZ", "VBP", "VBN") or token.dep not in ("ROOT", "conj"):
        return False
    if any(other.head == at and (other.dep == "neg" or other.tag == "MD") for other in tokens):
        return False
    following = [other.text.lower() for other in tokens[at + 1 : at + 4]]
    if token.lemma in GOING:
        return any(word in OUT for word in following[:2])
    if token.lemma in ALONE:
        return not following or following[0] in PAUSES or any(word in ROOMS for word in following)
    return bool(following) and (token.lemma, following[0]) in LINE


def gone(left: Mapping[str, Sequence[int]], seen: Sequence[int], character: str, paragraph: int, scene: int) -> bool:
    """Whether `character` left in the scene that begins at paragraph `scene` and was not `seen` between then and
    `paragraph`."""
    last = max((number for number in left.get(character, ()) if scene <= number < paragraph), default=None)
    return last is not None and not any(last < number <= paragraph for number in seen)
