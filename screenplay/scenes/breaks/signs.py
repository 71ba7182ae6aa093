"""Signs of a new scene in how the first words of a passage are told, and in the places that they show.

None of them is enough alone; they are some of the `measures`, and what they say was learnt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.english import either, words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks import flashbacks, leaps
from screenplay.scenes.breaks.manner import Manner
from screenplay.scenes.breaks.moves import nobody_goes
from screenplay.scenes.places.lexicon import VEHICLES
from screenplay.scenes.places.motion import GOING
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.places.whereabouts import furnished, same, setting_of
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import PRONOUNS, Sentence

Signs = dict[str, float]

WHEN = re.compile(leaps.LEAD + r"(?:when|after|once|before|by|until)\b")
"""A clause or a phrase of time at the beginning leads on to what came next."""
MEANWHILE = re.compile(
    leaps.LEAD
    + r"(?:meanwhile|elsewhere|at the same time|next door|(?:across|over|down|up) the (?:street|road|hall|way)"
    r"|(?:\w+ )?(?:doors|floors|miles|streets) (?:up|down|away|off|above|below)|in the next (?:room|house|street)"
    r"|on the other side of (?:the|town)\b(?: \w+)?)(?= ,| the | a )"
)
"""With somebody who is not here, it leads elsewhere."""
PARKED = re.compile(
    rf"\b(?:{either(VEHICLES)}) (?:was|were|is|are|stood|sat|had been) (?:\w+ )?(?:parked|drawn up|pulled up)\b"
)
"""A vehicle that people come to: they are outdoors, or in it."""
TAKES_WAY = re.compile(
    r"\b(?:they|we|he|she|i) (?:took|take|takes) (?:the|an?|his|her|their|our) (?:[\w']+ ){0,3}?"
    r"(?:stairs?|staircase|steps|lift|elevator|escalator|path|road|train|bus|tram|ferry|tube|subway|ladder)\b"
)
"""Of people on their way, wherever it leads."""
USUAL = re.compile(r"\b(?:used to|always|usually|often|every|ago|for (?:\w+ )*years)\b")
"""What people do at any time, or did before."""
FIRST = 2
"""Sentences in which a passage shows where it is."""


def signs(
    readings: Sequence[Reading], number: int, stretch: Sequence[Reading], here: Place | None, told: Manner
) -> Signs:
    """The signs at passage `number`, 1 for each that is there; the scene so far is `stretch`, its place `here`."""
    return {
        **_places(readings[number : number + 3], here, stretch),
        **_people(readings, number, stretch, told),
        **_telling(readings[number]),
    }


def _places(readings: Sequence[Reading], here: Place | None, stretch: Sequence[Reading]) -> Signs:
    """Places other than this one in the first sentences, and whether it looks like indoors or outdoors."""
    reading = readings[0]
    shown = [
        sighting.relation
        for sighting in reading.places
        if sighting.sentence < FIRST and sighting.now and not nobody_goes(sighting) and not same(sighting.place, here)
        if _is_at_hand(sighting)
    ]
    first = "" if reading.opens_with_speech else next(iter(reading.told), "")
    on_the_way = bool(PARKED.search(first) or TAKES_WAY.search(first))
    things = furnished(readings)
    before, now = setting_of(stretch, here), setting_of([reading], None)
    return {
        "another place": float(bool(shown) or on_the_way),
        "somebody is there": float("within" in shown or "arrives" in shown or on_the_way),
        "other furniture": float(things is not None and here is not None and not same(things, here)),
        "other surroundings": float(before is not None and now is not None and before != now),
    }


def _is_at_hand(sighting: Sighting) -> bool:
    """Whether a place may be where people are: not only named, and no car that comes round the corner."""
    if not sighting.place.name:
        return sighting.relation in ("arrives", "fronted", "within")
    passes = sighting.place.sort in ("vehicle", "craft") and sighting.relation in ("told", "shown")
    return sighting.relation not in ("mentioned", "part") and not passes


def _people(readings: Sequence[Reading], number: int, stretch: Sequence[Reading], told: Manner) -> Signs:
    reading = readings[number]
    speaker = next((word.lower() for at, word in reading.doers if at == 0 and word[:1].isupper()), "")
    named = reading.opens_with_speech and speaker and speaker not in PRONOUNS
    first = next(iter(reading.told), "")
    stage = {word.lower() for other in stretch for _, word in other.doers} | PRONOUNS
    meanwhile = MEANWHILE.match(first) is not None and _opens_with(reading) not in stage
    return {
        "meanwhile": float(not reading.opens_with_speech and (meanwhile or flashbacks.looks_away(first))),
        "a new speaker": float(bool(named) and told.debuts.get(speaker, number) >= number),
    }


def _opens_with(reading: Reading) -> str:
    """Who does what the first sentence tells, in small letters; "" where it opens with speech."""
    if reading.opens_with_speech or not reading.sentences:
        return ""
    _, subject = _core(reading.sentences[0])
    return "" if subject is None else reading.sentences[0].tokens[subject].text.lower()


def _core(sentence: Sentence) -> tuple[int | None, int | None]:
    """The places of the main verb and its subject."""
    root = next((at for at, token in sentence.words() if token.dep == "ROOT"), None)
    if root is None or not grammar.is_verb(sentence.tokens[root]):
        return None, None
    return root, grammar.subject(sentence, root)


def _telling(reading: Reading) -> Signs:
    """How the first sentence of narration is told; a passage that opens with speech has none of these signs."""
    found = {
        "a clause of time": False,
        "opens with them": False,
        "somebody goes": False,
        "is usual": False,
        "describes": False,
        "stands": False,
    }
    if reading.sentences and not reading.opens_with_speech:
        sentence = reading.sentences[0]
        root, subject = _core(sentence)
        verb = sentence.tokens[root] if root is not None else None
        who = sentence.tokens[subject].text.lower() if subject is not None else ""
        person = subject is not None and grammar.is_person(sentence.tokens[subject], reading.names)
        acts = verb is not None and ((person and verb.lemma != "be") or verb.lemma in SEEMING)
        speaks = any(token.stub for token in sentence.tokens[sentence.first : sentence.last])
        goes = person and verb is not None and verb.lemma.lower() in LEAVING
        found = {
            "a clause of time": WHEN.match(reading.told[0]) is not None,
            "opens with them": who in ("they", "we"),
            "somebody goes": goes and root is not None and grammar.happens(sentence, root),
            "is usual": person and USUAL.search(reading.told[0]) is not None,
            "describes": not acts and not speaks,
            "stands": verb is not None and verb.lemma in STANDING,
        }
    return {name: float(there) for name, there in found.items()}


LEAVING = GOING | words("reach enter leave follow head set drop pull stop")
SEEMING = frozenset({"seem", "appear", "occur", "strike"})
"""Of what somebody thinks, and of no place: "It seemed to him that"."""
STANDING = frozenset({"stand", "lie", "sit", "hang", "lead", "smell", "run", "open", "have"})
