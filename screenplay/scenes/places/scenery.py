"""What stands around in a passage: furniture, weather, parts of a car, and how much it speaks for a roof or the sky."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenplay.english import words
from screenplay.findings import Token
from screenplay.scenes import clues
from screenplay.scenes import sentences as grammar
from screenplay.scenes.places.nature import is_riverbed
from screenplay.scenes.sentences import Sentence
from screenplay.scenes.things.furniture import THINGS, sayings_in, standing

Furniture = tuple[tuple[str, float], ...]
"""Things that belong to a certain place, with what they count for here."""

ENTERS = re.compile(
    r"\b(?:he|she|they|we|i|man|woman|boy|girl|lady|stranger) (?:came|comes|stepped|steps|bursts?|walked|walks) in"
    r"(?= [.,;]| and| with| without|$)"
)
ENTERED = 1.5
"""What it weighs for indoors that somebody came in."""
TO_WINDOW = re.compile(
    r"\b(?:came|went|come|goes|stood|sat|walked|crossed|stands|sits) (?:\w+ )?(?:to|at|by) (?:the|his|her|my|their|our)"
    r" (?:\w+ )?window\b(?! of)"
)
AT_WINDOW = 1.5
"""What it weighs for indoors that somebody is at a window."""
LAIN_ON = 1.5
"""What a thing counts for that somebody lies or sits on."""
HOUSEHOLD = 0.4
"""What it weighs for indoors that there is a door or a cup."""
ASLEEP = 1.5
"""What it counts for a bedroom that somebody sleeps."""
SLEEPLESS, NOT = words("could can did does"), words("not n't hardly scarcely")
LYING = words("be lie sit sleep wake kneel climb lean stand fall")
BY_TRADE = 0.3
"""What somebody counts for a shop who is only said to be a barber."""
OWNED = 0.5
"""What a thing counts for that somebody only has."""
ONLY_THOUGHT_OF = 0.3
"""What the things in a sentence count beside a picture, a dream or a comparison."""


@dataclass(frozen=True, slots=True)
class Scenery:
    """`indoors` and `outdoors` weigh the clues to the setting; `riding` counts the parts of a car and `drives` the
    times that someone drives."""

    indoors: float
    outdoors: float
    furniture: Furniture
    riding: int
    drives: int


def look_around(found: Sequence[Sentence], told: Sequence[str]) -> Scenery:
    """What stands around in the sentences `found`, whose wordings (see `leaps.wording`) are `told`."""
    views = [_view(sentence, wording) for sentence, wording in zip(found, told, strict=True)]
    return Scenery(
        indoors=sum(view.indoors for view in views),
        outdoors=sum(view.outdoors for view in views),
        furniture=tuple(thing for view in views for thing in view.furniture),
        riding=sum(view.riding for view in views),
        drives=sum(view.drives for view in views),
    )


def said_there(said: str) -> Iterator[tuple[str, float]]:
    """What people say in one place only, found in what is `said`."""
    return ((phrase, 1.0) for phrase in sayings_in(said))


def _view(sentence: Sentence, wording: str) -> Scenery:
    seen = grammar.lows(sentence)
    weight = ONLY_THOUGHT_OF if seen & clues.IMAGES else 1.0
    openly = ONLY_THOUGHT_OF if seen & clues.WINDOWS else weight
    inside = ENTERED * (ENTERS.search(wording) is not None) + AT_WINDOW * (TO_WINDOW.search(wording) is not None)
    outside = 0.0
    furniture: list[tuple[str, float]] = []
    for at, token in sentence.words():
        lemma = token.lemma.lower()
        if token.pos == "VERB" and lemma in clues.WEATHER:
            outside += openly
        if _sleeps(sentence, at):
            furniture.append(("asleep", ASLEEP))
        if token.pos == "VERB" and weight == 1.0 and f"~{lemma}" in THINGS and _is_done(sentence, at):
            furniture.append((f"~{lemma}", 1.0))
        if is_riverbed(sentence, at):
            outside += weight
        elif _is_thing(token):
            inside += weight * (_in(token, clues.INDOOR_THINGS) + HOUSEHOLD * (lemma in clues.HOUSEHOLD))
            outside += openly * _in(token, clues.OUTDOOR_THINGS)
            furniture += _furniture(sentence, at, weight, bool(seen & clues.WINDOWS))
    if weight == 1.0:
        pairs = list(standing(wording))
        parts = frozenset(word for pair in pairs for word in pair.split())
        furniture = [(thing, factor) for thing, factor in furniture if thing not in parts]
        furniture += [(pair, 1.0) for pair in pairs]
    return Scenery(
        indoors=inside,
        outdoors=outside,
        furniture=tuple(furniture),
        riding=len(seen & clues.RIDING) + sum(pair in wording for pair in clues.RIDING_PAIRS),
        drives=sum(_drives(sentence, at) for at, _ in sentence.words()),
    )


def _is_thing(token: Token) -> bool:
    titled = token.pos == "PROPN" and token.dep == "compound" and token.text.lower() in clues.TRADES
    return token.pos == "NOUN" or titled or (token.dep in ("pobj", "dobj", "nsubj") and token.text.islower())


def _in(token: Token, listed: frozenset[str]) -> bool:
    return token.text.lower() in listed or token.lemma.lower() in listed


def _furniture(sentence: Sentence, at: int, weight: float, by_window: bool) -> Iterator[tuple[str, float]]:
    """The thing at `at`, if it tells of a place and stands there: not through a window, in a picture or long ago."""
    token = sentence.tokens[at]
    seen_out = by_window and _in(token, clues.OUTDOOR_THINGS)
    lain_on = _is_lain_on(sentence, token)
    here = weight == 1.0 and not seen_out and not _is_past(sentence, at)
    for thing in dict.fromkeys((token.text.lower(), token.lemma.lower())):
        if thing in THINGS and (lain_on or here):
            by_trade, owned = _is_by_trade(sentence, at), _is_owned(sentence, at)
            yield thing, LAIN_ON if lain_on else BY_TRADE if by_trade else OWNED if owned else 1.0


def _is_owned(sentence: Sentence, at: int) -> bool:
    """Whether a thing is only somebody's, wherever that is: "Mr. Ash had a pony and two surplices"."""
    while sentence.tokens[at].dep == "conj" and sentence.tokens[at].head != at:
        at = sentence.tokens[at].head
    token = sentence.tokens[at]
    verb = sentence.tokens[token.head]
    if token.dep != "dobj" or verb.lemma != "have":
        return False
    doer = grammar.subject(sentence, token.head)
    return doer is not None and (
        sentence.tokens[doer].pos in ("PRON", "PROPN") or sentence.tokens[doer].lemma in grammar.PEOPLE
    )


def _is_by_trade(sentence: Sentence, at: int) -> bool:
    """Whether a word tells what somebody is, wherever that is: "a barber called Yordan", "shot by a dentist"."""
    token = sentence.tokens[at]
    some = any(other.text.lower() in ("a", "an") for _, other in sentence.below(at))
    return some and token.lemma.lower() in clues.TRADES and token.dep in ("attr", "appos", "pobj", "conj", "oprd")


def _drives(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return token.lemma.lower() == "drive" and (token.tag in ("VBD", "VBZ", "VBP") or _goes_on(sentence, at))


def _is_lain_on(sentence: Sentence, token: Token) -> bool:
    """Whether somebody lies, sits or sleeps on a thing, or its edge: then it is not far off, in a shop or a picture."""
    by = sentence.tokens[token.head]
    part = sentence.tokens[by.head]
    if by.text.lower() == "of" and part.lemma.lower() in ("edge", "side", "end", "arm"):
        token, by = part, sentence.tokens[part.head]
    lower = token.dep == "pobj" and by.text.lower() in ("on", "in", "into", "onto")
    return lower and sentence.tokens[by.head].lemma in LYING


def _sleeps(sentence: Sentence, at: int) -> bool:
    """Whether somebody sleeps, or cannot, or lies awake, here and now; not one "who had been asleep"."""
    token = sentence.tokens[at]
    lows = {other.text.lower() for _, other in sentence.below(at)}
    if token.lemma.lower() == "sleep" and token.tag == "VB" and lows & SLEEPLESS and lows & NOT:
        return token.dep != "relcl"
    if token.lemma.lower() == "sleep" and token.tag in ("VBD", "VBZ"):
        return token.dep != "relcl"
    verb = grammar.verb_above(sentence, at) if token.text.lower() in ("asleep", "awake") else None
    return verb is not None and sentence.tokens[verb].dep != "relcl" and not grammar.is_past_perfect(sentence, verb)


def _is_done(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells of what goes on here: "She was peeling onions", "They rowed on"."""
    return grammar.happens(sentence, verb) or (sentence.tokens[verb].tag == "VBG" and not _is_past(sentence, verb))


def _is_past(sentence: Sentence, at: int) -> bool:
    """Whether a thing is one of what somebody had learnt or meant to do, or what another had been: "She had been shown
    how to mend a printer", "a box that had been a manger"."""
    verb = grammar.verb_above(sentence, at)
    if verb is not None and sentence.tokens[at].dep == "attr" and grammar.is_past_perfect(sentence, verb):
        return True
    meant = False
    while verb is not None and _is_infinitive(sentence, verb) and sentence.tokens[verb].head != verb:
        verb, meant = grammar.verb_above(sentence, verb), True
    return meant and verb is not None and grammar.is_past_perfect(sentence, verb)


def _is_infinitive(sentence: Sentence, verb: int) -> bool:
    return sentence.tokens[verb].tag == "VB" and any(token.text.lower() == "to" for _, token in sentence.below(verb))


def _goes_on(sentence: Sentence, at: int) -> bool:
    """ "was driving", "had been driving": it goes on now."""
    return sentence.tokens[at].tag == "VBG" and any(token.dep == "aux" for _, token in sentence.below(at))
