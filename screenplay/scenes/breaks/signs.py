"""What speaks for a new scene at a passage, and what against it: each sign by itself, how strongly it is there.

None of them is enough alone. A place may be told of by those who look at it, an hour may pass in a chair, and most
paragraphs of narration go on with what was there before. What the signs weigh stands in `weighing`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal

from screenplay.english import either, words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks import flashbacks, leaps
from screenplay.scenes.breaks.manner import Manner
from screenplay.scenes.breaks.moves import nobody_goes
from screenplay.scenes.breaks.threads import AHEAD, brought_in, extent, held_on
from screenplay.scenes.places.lexicon import VEHICLES
from screenplay.scenes.places.motion import GOING
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.places.whereabouts import furnished, same, setting_of
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import PRONOUNS, Sentence

Sign = Literal[
    "a clause of time", "meanwhile",
    "people go", "somebody goes", "somebody is there", "another place", "other surroundings", "other furniture",
    "opens with them", "a new speaker", "people about",
    "describes", "stands", "the", "had", "is usual", "asks", "short",
    "new things", "held on", "talk before", "talk behind",
]  # fmt: skip
Signs = dict[Sign, float]

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
SETTLED = 80
"""Words after which a scene has shown what is in it."""
FULL = 40
"""Words of a passage that is not short."""
MANY = 5
"""As many new things as a fifth of the words of a usual passage are as much as one sign ..."""
MOST = 1.5
"""... and this is the most that they count."""


def signs(
    readings: Sequence[Reading],
    number: int,
    stretch: Sequence[Reading],
    here: Place | None,
    goes: bool,
    told: Manner,
) -> Signs:
    """The signs at passage `number`, the scene so far being `stretch` and its place `here`; `goes`: see `moves`."""
    reading, behind = readings[number], readings[number + 1 : number + 1 + AHEAD]
    found: Signs = {"people go": float(goes)}
    found.update(_places(readings[number : number + 3], here, stretch))
    found.update(_people(readings, number, stretch, told))
    if not reading.opens_with_speech:
        found.update(_telling(reading))
    new = MANY * len(brought_in(reading, stretch)) / told.words
    found["new things"] = min(MOST, new) * min(1.0, extent(stretch) / SETTLED)
    found["held on"] = min(MOST, held_on(reading, stretch, behind) / 2)
    found["short"] = max(0.0, math.log(FULL / max(4, reading.words)))
    found["asks"] = float(any(words.endswith("?") for words in reading.told))
    found["talk before"] = float(bool(readings[number - 1].said))
    found["talk behind"] = float(any(other.said for other in readings[number : number + 3]))
    return {sign: strength for sign, strength in found.items() if strength}


def _places(readings: Sequence[Reading], here: Place | None, stretch: Sequence[Reading]) -> Signs:
    """Places other than this one in the first sentences, and whether it looks like indoors or outdoors."""
    reading, found = readings[0], Signs()
    for sighting in reading.places:
        if sighting.sentence >= FIRST or not sighting.now or nobody_goes(sighting) or same(sighting.place, here):
            continue
        if _is_at_hand(sighting):
            found["another place"] = 1.0
            found.update({"somebody is there": 1.0} if sighting.relation in ("within", "arrives") else {})
    first = "" if reading.opens_with_speech else next(iter(reading.told), "")
    if PARKED.search(first) or TAKES_WAY.search(first):
        found.update({"another place": 1.0, "somebody is there": 1.0})
    things = furnished(readings)
    found["other furniture"] = float(things is not None and here is not None and not same(things, here))
    before, now = setting_of(stretch, here), setting_of([reading], None)
    found["other surroundings"] = float(before is not None and now is not None and before != now)
    return found


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
        "people about": 0.0 if reading.opens_with_speech else min(4, len(reading.doers)) / max(1, len(reading.told)),
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
    """How the first sentence of narration is told."""
    if not reading.sentences:
        return {}
    sentence = reading.sentences[0]
    root, subject = _core(sentence)
    verb = sentence.tokens[root] if root is not None else None
    who = sentence.tokens[subject].text.lower() if subject is not None else ""
    article = {token.text.lower() for _, token in sentence.below(subject)} if subject is not None else set()
    person = subject is not None and grammar.is_person(sentence.tokens[subject], reading.names)
    acts = verb is not None and ((person and verb.lemma != "be") or verb.lemma in SEEMING)
    speaks = any(token.stub for token in sentence.tokens[sentence.first : sentence.last])
    below = {token.text.lower() for _, token in sentence.below(root)} if root is not None else set()
    perfect = verb is not None and verb.tag == "VBN" and bool(below & {"had", "'d", "has", "have", "'ve"})
    goes = person and root is not None and sentence.tokens[root].lemma.lower() in LEAVING
    return {
        "a clause of time": float(WHEN.match(reading.told[0]) is not None),
        "opens with them": float(who in ("they", "we")),
        "somebody goes": float(goes and root is not None and grammar.happens(sentence, root)),
        "had": float(perfect and who not in PRONOUNS),
        "is usual": float(person and USUAL.search(reading.told[0]) is not None),
        "describes": float(not acts and not speaks),
        "the": float("the" in article and not person),
        "stands": float(verb is not None and verb.lemma in STANDING),
    }


LEAVING = GOING | words("reach enter leave follow head set drop pull stop")
SEEMING = frozenset({"seem", "appear", "occur", "strike"})
"""Of what somebody thinks, and of no place: "It seemed to him that"."""
STANDING = frozenset({"stand", "lie", "sit", "hang", "lead", "smell", "run", "open", "have"})
