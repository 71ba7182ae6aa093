"""What is measured at a passage to tell whether a new scene opens there: how long the scene has been, how the passage
begins, and how far words, people, things and light go on or change.

No measure tells it alone. A place may be told of by those who look at it, an hour may pass in a chair, and most
paragraphs of narration go on with what was there before. What they tell together was learnt from stories in which
somebody marked the openings (see `forests`).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from screenplay.english import words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks.manner import Manner
from screenplay.scenes.breaks.moves import moves
from screenplay.scenes.breaks.signs import signs
from screenplay.scenes.breaks.threads import AHEAD, brought_in, departs, extent, held_on
from screenplay.scenes.clues import EVERYDAY
from screenplay.scenes.places.motion import GOING
from screenplay.scenes.places.whereabouts import surroundings, where
from screenplay.scenes.reading import Reading, things_of
from screenplay.scenes.sentences import PRONOUNS

Measures = dict[str, float]

FIRST_WORDS: Mapping[str, frozenset[str]] = {
    "when": words("when after before by until once as while"),
    "where": words(
        "in at on inside outside down up under behind beyond across above below beside near from over along through"
    ),
    "later": words("that this next later then now meanwhile afterwards"),
    "it": frozenset({"it"}),
    "there": frozenset({"there"}),
    "they": frozenset({"they", "we"}),
    "one": frozenset({"he", "she", "i"}),
    "the": frozenset({"the"}),
    "a": words("a an two three one some"),
    "whose": words("his her their my our"),
    "and": words("and but so"),
}
"""How passages begin."""
WORDS: Mapping[str, frozenset[str]] = {
    "had": frozenset({"had"}),
    "still": frozenset({"still"}),
    "back": frozenset({"back"}),
    "found": words("found waiting waited"),
    "then": frozenset({"then"}),
    "next": words("next later after afterwards"),
    "would": words("would could might"),
}
"""Words of a first sentence that tell something of when it is."""
AT_HAND = ("arrives", "within", "beside", "fronted", "holds", "shown", "told")
"""How a place stands to people who may be there."""
ACROSS = 6
"""Passages on each side whose people and things are held against each other ..."""
ONWARD = 3
"""... and those whose things may make another place."""


def measures(readings: Sequence[Reading], number: int, opened: int, told: Manner, end: int, worded: float) -> Measures:
    """What is measured at passage `number` if the scene so far opened at passage `opened`; `end`: the next passage
    that typography marks off; `worded`: what the words there say by themselves."""
    stretch = readings[opened:number]
    here = where(stretch)
    goes = next(moves(readings, readings[number], stretch, here, told.told_by_i), None)
    return {
        **_extent(readings, number, opened, end),
        **_manner(readings, number, told),
        **_talk(readings, number, opened),
        **_beginning(readings[number]),
        **_people(readings, number, stretch, told),
        **_things(readings, number, stretch, told),
        **_places(readings[number], stretch),
        **signs(readings, number, stretch, here, told),
        "people go": float(goes is not None),
        "worded": worded,
    }


def _extent(readings: Sequence[Reading], number: int, opened: int, end: int) -> Measures:
    stretch, ahead = readings[opened:number], readings[number + 1 : end]
    return {
        "words so far": math.log1p(extent(stretch)),
        "passages so far": len(stretch),
        "spoken so far": sum(bool(reading.said) for reading in stretch),
        "passages ahead": min(AHEAD_AT_MOST, len(ahead)),
        "words ahead": math.log1p(extent(ahead[:AHEAD_AT_MOST])),
    }


AHEAD_AT_MOST = 40


def _manner(readings: Sequence[Reading], number: int, told: Manner) -> Measures:
    reading, last = readings[number], readings[number - 1]
    return {
        "words": math.log(max(1, reading.words)),
        "sentences": len(reading.told),
        "words of the first sentence": math.log(max(1, len(reading.told[0].split()))) if reading.told else 0.0,
        "words as usual": reading.words / told.words,
        "usual words": told.words,
        "told by I": float(told.told_by_i),
        "speech": float(bool(reading.said)),
        "speech before": float(bool(last.said)),
        "speech two before": float(number > 1 and bool(readings[number - 2].said)),
        "speech behind": float(number + 1 < len(readings) and bool(readings[number + 1].said)),
        "words before": math.log1p(last.words),
        "asks": float(any(words.endswith("?") for words in reading.told)),
        "hours on": float(reading.leap == "hours"),
        "days on": float(reading.leap == "days"),
        "back in time": float(reading.leap == "back"),
        "departs": float(bool(last.sentences) and departs(last)),
    }


def _talk(readings: Sequence[Reading], number: int, opened: int) -> Measures:
    """How much is said on each side, and whether somebody asks, who wants an answer."""
    before = readings[max(opened, number - TALK) : number]
    asks = [not reading.said or reading.said.rstrip("\"'”’ ").endswith("?") for reading in before]
    said = [bool(reading.said) for reading in before]
    return {
        "talk before": sum(said),
        "talk ahead": sum(bool(reading.said) for reading in readings[number : number + TALK]),
        "asked": float(said[-1:] == [True] and asks[-1]),
        "asked two before": float(said[-2:] == [True, False] and asks[-2]),
    }


TALK = 4
"""Passages on each side."""


def _beginning(reading: Reading) -> Measures:
    """How the first sentence is told."""
    first = _first_word(reading)
    found = {f"begins: {kind}": float(kind == first) for kind in (*FIRST_WORDS, "speech", "name", "other")}
    lows = grammar.lows(reading.sentences[0]) if reading.sentences else frozenset()
    found |= {f"with: {kind}": float(bool(lows & those)) for kind, those in WORDS.items()}
    verbs = [token for sentence in reading.sentences[:1] for _, token in sentence.words()]
    found["goes"] = float(any(t.lemma.lower() in GOING and t.tag in ("VBD", "VBZ", "VBP") for t in verbs))
    found["time first"] = float(any(sentence == 0 for sentence, _ in reading.moments))
    found["time second"] = float(any(sentence == 1 for sentence, _ in reading.moments))
    return found


def _first_word(reading: Reading) -> str:
    if not reading.sentences:
        return "other"
    token = reading.sentences[0].tokens[reading.sentences[0].first]
    low = token.text.lower()
    if token.stub:
        return "speech"
    kind = next((kind for kind, those in FIRST_WORDS.items() if low in those), None)
    return kind or ("name" if low in reading.names or token.pos == "PROPN" else "other")


def _people(readings: Sequence[Reading], number: int, stretch: Sequence[Reading], told: Manner) -> Measures:
    here = readings[number].doers
    acted = {word.lower() for reading in stretch for _, word in reading.doers}
    before, after = _names(stretch[-ACROSS:]), _names(readings[number : number + ACROSS])
    first = here[0][1] if here and here[0][0] == 0 else ""
    named = first[:1].isupper() and first.lower() not in PRONOUNS
    return {
        "people": min(4.0, len(here)) / max(1, len(readings[number].told)),
        "new people": len(after - acted - PRONOUNS),
        "people gone": len(before - after),
        "people on both sides": _alike(before, after),
        "first is new here": float(named and first.lower() not in acted),
        "first was away": float(named and first.lower() not in before),
        "first is new": float(bool(first) and told.debuts.get(first.lower()) == number),
    }


def _names(stretch: Sequence[Reading]) -> set[str]:
    return {word.lower() for reading in stretch for _, word in reading.doers if word[:1].isupper()} - PRONOUNS


def _things(readings: Sequence[Reading], number: int, stretch: Sequence[Reading], told: Manner) -> Measures:
    reading, behind = readings[number], readings[number + 1 : number + 1 + AHEAD]
    before, after = things_of(stretch) - EVERYDAY, things_of(readings[number : number + ACROSS]) - EVERYDAY
    here = reading.things - EVERYDAY
    said = frozenset[str]().union(*(other.said_words for other in stretch[-ACROSS:]))
    there, now = _made(stretch), _made(readings[number : number + ONWARD])
    roofed, roofs = _roof(readings[number : number + 2]), _roof(stretch)
    return {
        "new things": len(here - before),
        "new things as usual": len(brought_in(reading, stretch)) / told.words,
        "held on": held_on(reading, stretch, behind),
        "things on both sides": _alike(things_of(stretch[-ACROSS:]) - EVERYDAY, after),
        "things as so far": _alike(before, after),
        "these things as so far": _alike(before, here),
        "things spoken of": len(here & said),
        "words said as before": _alike(said, reading.said_words) if reading.said else 0.0,
        "surroundings so far": max(there.values(), default=0.0),
        "surroundings": max(now.values(), default=0.0),
        "surroundings alike": _cosine(there, now),
        "roof so far": roofs,
        "roof": roofed,
        "roof alike": roofed * roofs,
    }


def _made(stretch: Sequence[Reading]) -> Mapping[str, float]:
    return {made.place.full: made.weight for made in surroundings(stretch)}


def _roof(stretch: Sequence[Reading]) -> float:
    """Above 0 indoors, below 0 outdoors."""
    inside, outside = sum(reading.indoors for reading in stretch), sum(reading.outdoors for reading in stretch)
    return math.log1p(inside) - math.log1p(outside)


def _places(reading: Reading, stretch: Sequence[Reading]) -> Measures:
    """Places that have not been told of in this scene, by the sentence and by how people stand to them."""
    known = {sighting.place.head for other in stretch for sighting in other.places}
    found = {f"{relation} {where}": 0.0 for relation in AT_HAND for where in ("first", "next")}
    found["a place again"] = 0.0
    for sighting in reading.places:
        if sighting.relation not in AT_HAND or not sighting.now:
            continue
        if sighting.place.name and sighting.place.head in known:
            found["a place again"] = 1.0
        else:
            found[f"{sighting.relation} {'next' if sighting.sentence else 'first'}"] = 1.0
    return found


def _alike(one: Collection[str], other: Collection[str]) -> float:
    """The cosine of two sets, from 0 to 1."""
    return len(set(one) & set(other)) / math.sqrt(len(one) * len(other)) if one and other else 0.0


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The cosine of two vectors, -1 where one of them is empty."""
    sizes = math.hypot(*one.values()) * math.hypot(*other.values())
    return sum(weight * other.get(name, 0.0) for name, weight in one.items()) / sizes if sizes else -1.0
