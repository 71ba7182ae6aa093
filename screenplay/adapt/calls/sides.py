"""Who of those who speak in a call is far away, and which speeches of theirs come over the line.

Who acts is near: the camera is there. Far is whose voice is told of as a voice, who answers the number that was
dialled, who has not been in the scene before. Who is heard in calls only is far in all that they say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from screenplay.adapt.beside import straight
from screenplay.adapt.calls.evidence import Evidence, told_in
from screenplay.adapt.calls.signs import (
    ANSWERED,
    CALLER,
    CALLS_HERE,
    GIVES_NAME,
    GREETING,
    PICKED_UP,
    RINGS,
    TALKS,
    VIDEO,
)
from screenplay.book import Narration
from screenplay.findings import Call, Place

PLAINLY = 9.0
"""How much it tells for somebody's being far to be seen on a screen, or to be named as who calls from elsewhere."""
MOST = 3
"""Paragraphs of the scene that count against somebody's being far, at most."""

OPENING = 3
"""Speeches of a call among which who rings gives a name."""
NEXT = 3
"""Paragraphs from the last words of "the radio", which somebody answers, to the first of whom it speaks for."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A stretch of the scene that opens at `opening`, from `first` on and before `last`, in which a line is open.

    `dialled`: somebody near began it. `device`: that of its beginning.
    """

    opening: int
    first: Place
    last: Place
    dialled: bool
    device: str


def call_of(talk: Talk, evidence: Evidence, lately: Set[str]) -> Call:
    """The call that `talk` is; nobody is far in it if nothing tells who is. `lately`: who was far in the last one."""
    inside = [place for place in sorted(evidence.speakers) if talk.first <= place < talk.last]
    far = _far(talk, inside, evidence, lately)
    pictured = _pictured(talk, evidence)
    speeches = {place for who in far - pictured for place in _until_seen(who, inside, evidence)}
    speeches |= {place for place in inside if evidence.speakers[place] in far & pictured}
    marked = {(place[0], evidence.speakers[place]) for place in inside if place in evidence.devices}
    speeches |= {place for place in inside if (place[0], evidence.speakers[place]) in marked}
    device = next((evidence.devices[place] for place in inside if place in evidence.devices), talk.device)
    return Call(talk.first, talk.last, device, far, frozenset(speeches))


def _far(talk: Talk, inside: Sequence[Place], evidence: Evidence, lately: Set[str]) -> frozenset[str]:
    """Who is at the far end: all whose voices are told to come over the line, else the one of whom most tells it."""
    pictured = _pictured(talk, evidence)
    plainly = pictured | _calling(talk, evidence)
    here = evidence.here(talk.opening, talk.first) - plainly
    answering = _answering(talk, inside, evidence)
    weights = _weights(talk, inside, evidence, here, lately)
    spoke = {evidence.speakers[place] for place in evidence.speakers if (talk.opening, 0) <= place < talk.first}
    out = {evidence.speakers[place] for place in inside if place in evidence.devices} - spoke | {answering}
    able = {who: weight for who, weight in weights.items() if who in out or who not in here}
    able |= {who: PLAINLY for who in plainly if who in weights}
    told = {evidence.speakers[place] for place in inside if evidence.over_line(place) > 1} | {answering} | plainly
    sure = frozenset(who for who, weight in able.items() if who in told and weight > 0)
    if sure:
        return sure | set(_named_later(inside, evidence, here, sure))
    best = max(able, key=lambda who: (able[who], who), default=None)
    least = max([1 if talk.dialled else 2, *(weights[who] + 1 for who in weights if who != best)])
    return frozenset({best} if best is not None and able[best] >= least else ())


def _pictured(talk: Talk, evidence: Evidence) -> frozenset[str]:
    """Who is on the screen of a call that has one, and there does what can be seen."""
    numbers = range(talk.first[0], talk.last[0] + 1) if talk.device == VIDEO else ()
    return frozenset[str]().union(*(evidence.pictured.get(number, ()) for number in numbers))


def _calling(talk: Talk, evidence: Evidence) -> frozenset[str]:
    """Who is named as the caller where the call begins: "Tom called me from the station"."""
    part = evidence.paragraphs[talk.first[0]].parts[talk.first[1]]
    calls = isinstance(part, Narration) and CALLS_HERE.search(straight(part))
    return evidence.told_of.get(talk.first, frozenset()) - evidence.narrators if calls else frozenset()


def _named_later(inside: Sequence[Place], evidence: Evidence, here: Set[str], far: Set[str]) -> Iterator[str]:
    """Who goes on by name, not seen till then, where nobody in particular spoke: "said the radio", "a voice"."""
    own = [place[0] for place in inside if evidence.speakers[place] in far & evidence.nameless]
    behind = [evidence.speakers[place] for place in inside if own and own[-1] < place[0] <= own[-1] + NEXT]
    after = [who for who in behind if behind[0] in here | evidence.narrators and who != behind[0]]
    if after and not any(after[0] in acting for acting in evidence.acts[: inside[-1][0] + 1]):
        yield after[0]


def _weights(
    talk: Talk, inside: Sequence[Place], evidence: Evidence, here: Set[str], lately: Set[str]
) -> Mapping[str, float]:
    """How much tells for (or, below nought, against) the being far of each who speaks in the call."""
    weights: dict[str, float] = defaultdict(float)
    rung = [place for place in inside if RINGS.search(told_in(evidence.paragraphs[place[0]]))]
    fresh = next((place for place in inside if evidence.speakers[place] not in here and place not in rung), None)
    for place in inside:
        who = evidence.speakers[place]
        part = evidence.paragraphs[place[0]].parts[place[1]]
        said = straight(part).lower()
        weights[who] += evidence.over_line(place) - 2 * (who in evidence.acts[place[0]])
        if place == fresh:
            answered = 1 + _is_answered(talk, place, evidence)
            weights[who] += 3 if talk.dialled else -1 if GREETING.search(said) else answered
        calls = CALLER.search(said) or (place in inside[:OPENING] and GIVES_NAME.match(straight(part)))
        weights[who] += 2 * (not talk.dialled and place != talk.first and calls is not None)
    for place, then in pairwise(inside):
        said = straight(evidence.paragraphs[place[0]].parts[place[1]]).lower().rstrip(".,!? ")
        if GREETING.fullmatch(said) and not talk.dialled and evidence.speakers[then] != evidence.speakers[place]:
            weights[evidence.speakers[then]] += 1
    for who in weights:
        spoken = {place[0] for place in inside if evidence.speakers[place] == who}
        scene = range(talk.opening, min(talk.last[0] + 1, len(evidence.acts)))
        weights[who] -= min(MOST, sum(who in evidence.acts[at] for at in scene if at not in spoken))
        weights[who] += 2 * (who in lately) - 3 * (who in here) - 9 * (who in evidence.narrators)
    answering = _answering(talk, inside, evidence)
    if answering is not None:
        weights[answering] += 8
    return weights


def _is_answered(talk: Talk, place: Place, evidence: Evidence) -> bool:
    """Whether somebody near is told to speak over the line, before the speech at `place`."""
    told = map(told_in, evidence.paragraphs[talk.first[0] : place[0]])
    return any(TALKS.search(words) or PICKED_UP.search(words) for words in told)


def _answering(talk: Talk, inside: Sequence[Place], evidence: Evidence) -> str | None:
    """Who is told to answer, right before a speech of theirs, if somebody is: where a call begins, or soon after."""
    for place in inside:
        number = place[0] - 1 if place[1] == 0 else place[0]
        if number <= talk.first[0] + 1 and ANSWERED.search(told_in(evidence.paragraphs[number])):
            return evidence.speakers[place]
    return None


def _until_seen(who: str, inside: Sequence[Place], evidence: Evidence) -> Iterator[Place]:
    """The speeches of one who is far, until they come to where the camera is."""
    own = [place for place in inside if evidence.speakers[place] == who]
    for place in own:
        if any(who in evidence.arrives[at] for at in range(own[0][0] + 1, place[0])):
            return
        yield place
