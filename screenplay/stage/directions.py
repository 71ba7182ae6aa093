"""Directions: which paragraphs of action the narrator reads aloud.

Of three editions "all" reads every one and "none" none. "essential" reads time, place, who comes and goes and what
decides something, and leaves nods, looks and pauses to the actors: RULES decide, the first that has an opinion. What a
person lists in a sidecar file goes before every rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from screenplay.model import Action, Centered, Element, Heading, Lyric, Speech
from screenplay.pages.sentences import sentence_ends
from screenplay.stage.movement import COMING, GOING
from screenplay.stage.names import Names, words_of
from screenplay.stage.phrases import BEAT, DECISIVE, GESTURE, TIME

Edition = Literal["all", "essential", "none"]

SHORT = 12
"""Words of action between two speeches that are business rather than event."""

LOUD = re.compile(r"(?<![\w.])[^\W\d_a-zà-öø-ÿ]{4,}(?!\w)")
"""A word in capitals: a script's custom for first appearances, sounds and what must be seen."""

SHOWN = re.compile(r"\bwe\b", re.IGNORECASE)
"""The eye of the camera, whose looks show something: "We watch the boat go under." """


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether the narrator reads the element at `place`, and the rule that says so."""

    place: int
    read: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Sidecar:
    """Words with which paragraphs begin that are to be read, and those to be left out, whatever the edition."""

    read: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()


NOTHING_LISTED = Sidecar()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Action as the rules see it.

    `opens`: nothing was shown in this scene before. `introduces`: it names a role for the first time. `between`: it
    stands between two speeches.
    """

    words: str
    opens: bool
    introduces: bool
    between: bool

    @property
    def sentences(self) -> list[str]:
        ends = [0, *sentence_ends(self.words, 0, len(self.words)), len(self.words)]
        parts = (self.words[a:b].strip() for a, b in pairwise(ends))
        return [part for part in parts if part]


def _time(paragraph: Paragraph) -> bool | None:
    return True if TIME.search(paragraph.words) else None


def _opens(paragraph: Paragraph) -> bool | None:
    return True if paragraph.opens else None


def _introduces(paragraph: Paragraph) -> bool | None:
    return True if paragraph.introduces else None


def _comes_or_goes(paragraph: Paragraph) -> bool | None:
    return True if COMING.search(paragraph.words) or GOING.search(paragraph.words) else None


def _beat(paragraph: Paragraph) -> bool | None:
    return False if all(BEAT.fullmatch(sentence) for sentence in paragraph.sentences) else None


def _decides(paragraph: Paragraph) -> bool | None:
    told = GESTURE.sub(" ", paragraph.words)
    return True if DECISIVE.search(told) or LOUD.search(told) else None


def _gesture(paragraph: Paragraph) -> bool | None:
    short = all(len(sentence.split()) <= SHORT + 2 for sentence in paragraph.sentences)
    small = all(BEAT.fullmatch(s) or (GESTURE.search(s) and not SHOWN.search(s)) for s in paragraph.sentences)
    return False if short and small else None


def _business(paragraph: Paragraph) -> bool | None:
    return False if paragraph.between and len(paragraph.words.split()) <= SHORT else None


def _tells(_paragraph: Paragraph) -> bool | None:
    return True


RULES: tuple[tuple[str, Callable[[Paragraph], bool | None]], ...] = (
    ("time passes", _time),
    ("opens the scene", _opens),
    ("introduces somebody", _introduces),
    ("somebody comes or goes", _comes_or_goes),
    ("a pause", _beat),
    ("something decisive", _decides),
    ("a look or a gesture", _gesture),
    ("business between speeches", _business),
    ("tells what happens", _tells),
)
"""Asked in this order; the first answer counts."""


def decide(
    elements: Sequence[Element],
    edition: Edition,
    names: Names,
    sidecar: Sidecar = NOTHING_LISTED,
) -> tuple[Decision, ...]:
    """A decision for every heading, paragraph of action, centred line and song outside a speech that has words."""
    readable = (Heading, Action, Centered, Lyric)
    places = [p for p, element in enumerate(elements) if isinstance(element, readable) and words_of(element).strip()]
    known: set[str] = set()
    decisions = []
    for place in places:
        words = " ".join(words_of(elements[place]).split())
        roles = {found.role for found in names.found(words)}
        listed = _listed(words, sidecar)
        if listed is not None:
            decisions.append(Decision(place, listed, "listed in the sidecar"))
        elif edition == "essential" and isinstance(elements[place], Action):
            paragraph = Paragraph(words, _is_first(elements, place), bool(roles - known), _is_between(elements, place))
            decisions.append(_ruled(place, paragraph))
        else:
            decisions.append(Decision(place, edition != "none", f"{edition} is asked for"))
        known |= roles
    return tuple(decisions)


def _ruled(place: int, paragraph: Paragraph) -> Decision:
    answers = ((rule, answer) for rule, ask in RULES if (answer := ask(paragraph)) is not None)
    rule, answer = next(answers)
    return Decision(place, answer, rule)


def _listed(words: str, sidecar: Sidecar) -> bool | None:
    """What the sidecar says: the longest beginning that fits counts."""
    fits = [(len(form), read) for forms, read in ((sidecar.read, True), (sidecar.skip, False))
            for form in (" ".join(form.split()) for form in forms) if form and words.startswith(form)]  # fmt: skip
    return max(fits)[1] if fits else None


def _is_first(elements: Sequence[Element], place: int) -> bool:
    for before in reversed(elements[:place]):
        if isinstance(before, Heading):
            return True
        if isinstance(before, (Action, Speech)):
            return False
    return True


def _is_between(elements: Sequence[Element], place: int) -> bool:
    return isinstance(_next(elements[place + 1 :]), Speech) and isinstance(_next(reversed(elements[:place])), Speech)


def _next(elements: Iterable[Element]) -> Element | None:
    return next((element for element in elements if isinstance(element, (Speech, Action, Heading, Centered))), None)
