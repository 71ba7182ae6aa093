"""What speaks for a new scene at a passage, and what against it: each sign by itself, how strongly it is there.

None of them is enough alone. A place may be told of by those who look at it, an hour may pass in a chair, and most
paragraphs of narration go on with what was there before. What the signs weigh stands in `weighing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from screenplay.english import either, words
from screenplay.findings import Token
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks import flashbacks, leaps
from screenplay.scenes.breaks.moves import crosses, departs, extent, nobody_goes
from screenplay.scenes.breaks.threads import AHEAD, brought_in, held_on, names_of, taken_up
from screenplay.scenes.daytime.hours import DARK_TIMES
from screenplay.scenes.daytime.times import Moment
from screenplay.scenes.places.lexicon import VEHICLES
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.places.whereabouts import furnished, same, setting_of
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import PRONOUNS, Sentence

Sign = Literal[
    "hours pass", "days pass", "a turn", "meanwhile", "an hour told", "another light",
    "people go", "somebody gets there", "opens there", "is about a place", "somebody is there",
    "another place", "here again", "surroundings", "other surroundings", "somebody left",
    "opens with them", "opens with somebody away", "a new speaker", "new people", "others gone",
    "opens with speech", "describes", "is", "stands", "had", "a figure", "what was", "refers back", "the", "long",
    "other furniture", "new things", "taken up", "held on", "talk before", "talk behind", "no talk", "thinks",
]  # fmt: skip
Signs = dict[Sign, float]

TURN = re.compile(
    leaps.LEAD + r"(?:when (?:the |his |her |their |my |our )?\w+(?: of \w+)?(?: \w+){0,2} (?:had|were|was) "
    r"|(?:a |some |a few |\w+ )?(?:moments?|minutes?|seconds?|while)(?: or two)? (?:later|afterwards?)\b"
    r"|once (?!again|more|or|a )|after (?:a |they|he|she|i|we|that)|presently\b|eventually\b|at last\b"
    r"|by the time\b)"
)
"""Words that lead on to what came next, be it at once or later."""
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
USUAL = re.compile(r"\b(?:used to|always|every|ago|never|would|for (?:\w+ )*years)\b")
HINT = 0.9
HOUR = 2.0
"""The weight of words that tell the time of day (see `times`), not only hint at it."""
FIRST = 2
"""Sentences in which a passage shows where it is."""
SETTLED = 80
"""Words after which a scene has shown what is in it."""
QUIET = 4
"""Passages before and behind without a word of talk: a walk, a description, a reflection."""
GONE = 5
PART = 4


def signs(
    readings: Sequence[Reading],
    number: int,
    stretch: Sequence[Reading],
    here: Place | None,
    goes: bool,
    known: Mapping[str, int],
) -> Signs:
    """The signs at passage `number`, the scene so far being `stretch` and its place `here`; `goes`: see `moves`,
    `known`: see `debuts`."""
    reading, behind = readings[number], readings[number + 1 : number + 1 + AHEAD]
    found: Signs = {"people go": float(goes)}
    found.update(_time(reading, stretch))
    found.update(_places(readings[number : number + 3], here, stretch))
    found.update(_people(readings, number, stretch, known))
    if reading.opens_with_speech:
        found["opens with speech"] = 1.0
    else:
        found.update(_telling(reading, bool(found.get("another place"))))
    found["new things"] = min(1.5, len(brought_in(reading, stretch)) / 6) * min(1.0, extent(stretch) / SETTLED)
    found["taken up"] = min(1.5, taken_up(reading, stretch, behind) / 2)
    found["held on"] = min(1.5, held_on(reading, stretch, behind) / 2)
    found["talk before"] = float(bool(readings[number - 1].said))
    found["talk behind"] = float(any(other.said for other in readings[number : number + 3]))
    around = (*stretch[-QUIET:], *readings[number : number + QUIET])
    found["no talk"] = float(len(stretch) > 1 and not any(other.said for other in around))
    return {sign: strength for sign, strength in found.items() if strength}


def _time(reading: Reading, stretch: Sequence[Reading]) -> Signs:
    told = next((told for told in reading.told if told), "")
    leap, speech = reading.leap, reading.opens_with_speech
    now = _surest(moment for sentence, moment in reading.moments if sentence <= FIRST)
    before = _surest(moment for other in stretch for _, moment in other.moments)
    turned = (
        now is not None
        and before is not None
        and min(now.weight, before.weight) >= HINT
        and (now.time in DARK_TIMES) != (before.time in DARK_TIMES)
    )
    return {
        "hours pass": float(leap == "hours"),
        "days pass": float(leap == "days"),
        "a turn": float(not leap and not speech and TURN.match(told) is not None),
        "an hour told": float(now is not None and now.weight >= HOUR),
        "another light": float(turned),
    }


def _surest(moments: Iterable[Moment]) -> Moment | None:
    return max(moments, key=lambda moment: moment.weight, default=None)


def _places(readings: Sequence[Reading], here: Place | None, stretch: Sequence[Reading]) -> Signs:
    """Places other than this one in the first sentences, and whether it looks like indoors or outdoors."""
    reading, found = readings[0], Signs()
    for sighting in reading.places:
        if sighting.sentence >= FIRST or not sighting.now or nobody_goes(sighting):
            continue
        if same(sighting.place, here):
            found["here again"] = 1.0
        elif _is_at_hand(sighting):
            found["another place"] = 1.0
            found.update(_standing(reading, sighting, stretch))
    first = "" if reading.opens_with_speech else next(iter(reading.told), "")
    if PARKED.search(first):
        found.update({"another place": 1.0, "is about a place": 1.0})
    if TAKES_WAY.search(first):
        found.update({"another place": 1.0, "somebody gets there": 1.0})
    things = furnished(readings)
    found["other furniture"] = float(things is not None and here is not None and not same(things, here))
    before, now = setting_of(stretch, here), setting_of([reading], None)
    found["surroundings"] = float(before is not None and now is not None)
    found["other surroundings"] = float(before is not None and now is not None and before != now)
    return found


def _is_at_hand(sighting: Sighting) -> bool:
    """Whether a place may be where people are: not only named, and no car that comes round the corner."""
    if not sighting.place.name:
        return sighting.relation in ("arrives", "fronted", "within")
    passes = sighting.place.sort in ("vehicle", "craft") and sighting.relation in ("told", "shown")
    return sighting.relation not in ("mentioned", "part") and not passes


def _standing(reading: Reading, sighting: Sighting, stretch: Sequence[Reading]) -> Signs:
    """How people stand to another place."""
    match sighting.relation:
        case "arrives" if not crosses(reading, sighting) and _is_ours(sighting.mover, stretch):
            return {"somebody gets there": 1.0}
        case "within" | "arrives":
            return {"somebody is there": 1.0}
        case "fronted":
            return {"opens there": 1.0}
        case "told" | "shown":
            first = sighting.sentence == 0 and sighting.token - reading.sentences[0].first < PART
            return {"is about a place": float(first and sighting.place.sort in ("room", "building", "vehicle"))}
        case _:
            return {}  # what is only near, left or likened says no more than its name does


def _is_ours(mover: str, stretch: Sequence[Reading]) -> bool:
    """Whether it is one of those whom the scene follows, or one with a name, and not a maid who is sent out."""
    low = mover.lower()
    return mover[:1].isupper() or low in PRONOUNS or any(word.lower() == low for r in stretch for _, word in r.doers)


def _people(readings: Sequence[Reading], number: int, stretch: Sequence[Reading], known: Mapping[str, int]) -> Signs:
    reading, before = readings[number], readings[number - 1]
    named = names_of(stretch)
    ahead, late = names_of(readings[number : number + 4]), names_of(stretch[-4:])
    still = names_of(readings[number : number + GONE])
    speaker = next((word.lower() for at, word in reading.doers if at == 0 and word[:1].isupper()), "")
    new = reading.opens_with_speech and speaker and speaker not in PRONOUNS and known.get(speaker, number) >= number
    told, first = next(iter(reading.told), ""), _opens_with(reading)
    stage = {word.lower() for other in stretch for _, word in other.doers} | PRONOUNS
    meanwhile = MEANWHILE.match(told) is not None and first not in stage
    return {
        "meanwhile": float(not reading.opens_with_speech and (meanwhile or flashbacks.looks_away(told))),
        "somebody left": float(bool(before.sentences) and departs(before)),
        "a new speaker": float(bool(new)),
        "new people": len(ahead - named) / len(ahead) if ahead else 0.0,
        "others gone": len(late - still) / len(late) if late else 0.0,
        "opens with somebody away": float(first not in named and known.get(first, number) < number),
    }


def _opens_with(reading: Reading) -> str:
    """Who does what the first sentence tells, in small letters; "" where it opens with speech."""
    if reading.opens_with_speech or not reading.sentences:
        return ""
    _, subject = _core(reading.sentences[0])
    return "" if subject is None else reading.sentences[0].tokens[subject].text.lower()


def _core(sentence: Sentence) -> tuple[int | None, int | None]:
    """The main verb and its subject."""
    root = next((at for at, token in sentence.words() if token.dep == "ROOT"), None)
    verb = root is not None and grammar.is_verb(sentence.tokens[root])
    return root, grammar.subject(sentence, root) if verb and root is not None else None


def _telling(reading: Reading, elsewhere: bool) -> Signs:
    """How the first sentence of narration is told."""
    if not reading.sentences:
        return {}
    sentence = reading.sentences[0]
    root, subject = _core(sentence)
    who = sentence.tokens[subject].text.lower() if subject is not None else ""
    below = {token.text.lower() for _, token in sentence.below(root)} if root is not None else set()
    article = {token.text.lower() for _, token in sentence.below(subject)} if subject is not None else set()
    verb = sentence.tokens[root] if root is not None else None
    person = subject is not None and grammar.is_person(sentence.tokens[subject], reading.names)
    acts = person and verb is not None and verb.lemma != "be"
    perfect = verb is not None and verb.tag == "VBN" and bool(below & {"had", "'d", "has", "have", "'ve", "'s"})
    speaks = any(token.stub for token in sentence.tokens[sentence.first : sentence.last])
    return {
        "opens with them": float(who in ("they", "we")),
        "describes": float(not acts and not speaks),
        "the": float("the" in article and not person),
        "a figure": float(person and bool(article & {"a", "an", "two", "three", "some"}) and _rests(verb)),
        "is": float(verb is not None and verb.lemma == "be"),
        "stands": float(verb is not None and verb.lemma in STANDING),
        "had": float(perfect and who not in PRONOUNS),
        "what was": float(
            not reading.leap and who in PRONOUNS and (perfect or USUAL.search(reading.told[0]) is not None)
        ),
        "refers back": float(not elsewhere and _refers_back(sentence, who, verb)),
        "thinks": float(person and verb is not None and verb.lemma in THINKING),
        "long": float(reading.words >= 45),
    }


def _rests(verb: Token | None) -> bool:
    """Whether somebody is found doing it: "A porter was asleep", "two boys were kicking a skull"."""
    return verb is not None and (verb.tag == "VBG" or verb.lemma in STANDING | {"be", "wait"})


def _refers_back(sentence: Sentence, who: str, verb: Token | None) -> bool:
    """Whether a first sentence needs the one before it: "It came in at every window", "there were jackets in it"."""
    if who == "it" and verb is not None and verb.lemma not in ("be", "rain", "snow", "take", "get", "grow"):
        return True
    return sentence.tokens[sentence.first].text.lower() == "there" and any(
        token.dep == "pobj" and token.text.lower() in ("it", "them", "that", "this", "these", "those")
        for _, token in sentence.words()
    )


THINKING = words(
    """
    know remember recall think wonder feel believe realize realise want hope wish mean understand like love hate
    consider suppose guess expect imagine forget regret doubt
    """
)
STANDING = frozenset({"stand", "lie", "sit", "hang", "lead", "smell", "run", "open", "have"})
