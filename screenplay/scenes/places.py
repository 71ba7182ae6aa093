"""Place names in the narration: what they are called, and how the people of the story stand to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from screenplay.findings import Setting, Token
from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import WINDOWS
from screenplay.scenes.lexicon import SORTS, Sort
from screenplay.scenes.sentences import Sentence

Relation = Literal["arrives", "within", "beside", "leaves", "fronted", "mentioned", "part"]
"""arrives: someone gets there now; within: someone is there; beside: someone is just outside; leaves: someone goes out
of it; fronted: the sentence opens with it ("In the kitchen, ..."); mentioned: named with "the"; part: it names a part of
the word after it ("kitchen table")."""


@dataclass(frozen=True, slots=True)
class Place:
    """`name` as a slug line has it without its general part, `head` the word that it is known by, `whole` the general
    part ("LAMB COTTAGE"), `own`: the name tells it from others of its sort."""

    name: str
    head: str
    sort: Sort | None
    setting: Setting | None
    whole: str | None = None
    own: bool = False
    definite: bool = True

    @property
    def full(self) -> str:
        return f"{self.whole} - {self.name}" if self.whole and self.whole not in self.name else self.name


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place met in the narration. `verb` is what is done there, `mover` the word for who does it, as written."""

    place: Place
    relation: Relation
    sentence: int
    token: int
    verb: str = ""
    mover: str = ""
    now: bool = True


INTO = frozenset({"into", "inside", "onto", "to", "in", "on", "at", "through", "across", "down", "up", "along", "off"})
WITHIN = frozenset({"in", "inside", "at", "on", "aboard", "through", "across", "down", "up", "along", "around", "round", "about", "within", "throughout"})  # noqa: E501
BESIDE = frozenset({"outside", "behind", "beside", "before", "near", "by", "under", "beneath", "against", "beyond", "opposite"})
GOING = frozenset(
    """go come walk run drive ride step climb enter return hurry stride wander stroll slip head march rush stumble crawl creep
    duck move retreat cross pull turn arrive get reach descend emerge lead follow bring take carry drag push burst dash
    fly sail row wade swim tiptoe trudge limp stagger flee race bolt file troop pass land park draw ascend jump hop trot sneak
    storm usher show escort steer wheel back bike cycle gallop scramble shuffle tramp hike escape pad bound regain gain sweep
    repair betake drop let""".split()
)
"""Verbs that take people from one place to another."""
CARRYING = frozenset({"lead", "bring", "take", "carry", "drag", "push", "usher", "show", "escort", "steer", "draw", "sweep"})
"""Of these, only those whose object is a person move the scene."""
STAYING = frozenset(
    """sit stand lie wait be stay kneel sleep work eat drink talk lean linger crouch play read huddle gather hang pace squat
    perch sprawl rest dine breakfast wake hide dance live remain stop pause roam prowl patrol camp watch
    wonder search hover loiter queue line serve sweep dig fish have say ask answer reply whisper mutter shout call tell swim float drift hurry walk run stroll wander march drive ride
    travel trudge hike cycle""".split()
)
REACHING = frozenset({"enter", "reach", "cross", "gain", "regain", "descend", "ascend", "climb"})
OUTER = frozenset("sign awning canopy wall gate gates steps entrance lights door doors roof eaves".split())
"""Parts that a building shows to the street."""
UNREAL = frozenset("would used if like remembered imagined wondered could thought pictured dreamed wished recalled".split())
"""Words beside which a place is only thought of."""
ANYONE = frozenset({"nobody", "everybody", "everyone", "anyone", "anybody", "one", "all", "none"})
PARTS = frozenset("back front middle corner end centre center foot top bottom far side floor counter window edge depth rest".split())
"""Parts of a place that do not lead out of it."""
AWAY = frozenset("over above below beyond opposite near toward towards past for about like than except without as".split())
"""Prepositions whose place is another than that of the people."""
BARE = frozenset({"church", "school", "prison", "jail", "hospital", "court", "college", "home"})
"""Places that stand without an article after a preposition."""
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "our", "my", "your", "its", "this", "that", "another", "some"})
INDEFINITE = frozenset({"a", "an", "another", "some", "this", "that"})
TELLING = frozenset("front back rear side upper lower upstairs downstairs main spare private inner outer north south east west".split())  # noqa: E501
"""Adjectives that tell one place from another and are kept in its name."""

Owner = Callable[[Token], str | None]
"""Whose a possessive word is, as a cue ("TAMSIN"), if that is known."""


def sightings(sentence: Sentence, names: frozenset[str], owner: Owner) -> Iterator[Sighting]:
    """The places of one sentence, in order. `names` are the words of people's names, in small letters."""
    for at, token in sentence.words():
        low = token.lemma.lower() if token.pos != "PROPN" else token.text.lower()
        known = SORTS.get(low) or SORTS.get(token.text.lower())
        pair = _pair(sentence, at)
        if not _is_noun(token) or (known is None and pair is None):
            if (adverb := _adverb(sentence, at, names)) is not None:
                yield adverb
            continue
        if token.text.lower() in names and pair is None or len(token.text) > 2 and token.text.isupper():
            continue
        place = _named(sentence, at, pair, known, owner)
        sighting = _relate(sentence, at, place, names) if place is not None else None
        if sighting is not None:
            yield sighting


def _is_noun(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN") or token.dep == "pobj" and token.pos == "ADJ"


def _pair(sentence: Sentence, at: int) -> str | None:
    """The two-word name that ends at `at`, if the lexicon has it ("parking lot", "drawing-room")."""
    back = at - 1
    if back > sentence.first and sentence.tokens[back].text == "-":
        back -= 1
    if back < sentence.first:
        return None
    words = f"{sentence.tokens[back].text.lower()} {sentence.tokens[at].lemma.lower()}"
    return words if words in SORTS else None


def _named(sentence: Sentence, at: int, pair: str | None, known: Sort | None, owner: Owner) -> Place | None:
    """The place that the noun at `at` names with the words around it; None where it is no place here."""
    start, kept, own = _left(sentence, at, pair, owner)
    token = sentence.tokens[at]
    before = sentence.tokens[start - 1].text.lower() if start > sentence.first else ""
    proper = token.pos == "PROPN" and own
    sort = SORTS[pair] if pair else known
    many = token.tag == "NNS"
    if many and sort != "open" or not (before in DETERMINERS or own or pair or many or token.text.lower() in BARE):
        return None
    words = pair.upper() if pair and not proper else token.text.upper()
    name = " ".join([*kept, words]).strip()
    place = Place(name, pair or token.lemma.lower(), sort, _setting_of(sort), own=own, definite=before in DETERMINERS - INDEFINITE or many or start == sentence.first and own)
    whole = _whole(sentence, at)
    return replace(place, whole=whole, own=True) if whole else place


def _left(sentence: Sentence, at: int, pair: str | None, owner: Owner) -> tuple[int, list[str], bool]:
    """Where the noun phrase starts (after its determiner), the words of it to keep, and whether they make it special."""
    start = at
    if pair:
        start -= 2 if sentence.tokens[at - 1].text == "-" else 1
    kept: list[str] = []
    own = False
    while start > sentence.first:
        token = sentence.tokens[start - 1]
        low = token.text.lower()
        if token.tag == "POS":
            return _possessed(sentence, start - 1, kept, at)
        if token.tag == "PRP$":
            cue = owner(token)
            return (start, [f"{cue}'S", *kept], True) if cue else (start, kept, own)
        if token.pos == "PROPN" and (token.head == at or own) or token.pos == "NOUN" and token.dep == "compound" and token.head == at:
            kept.insert(0, token.text.upper())
            own = own or token.pos == "PROPN"
        elif token.pos in ("ADJ", "NUM", "ADV") or low == "-" or low == ",":
            if low in TELLING:
                kept.insert(0, token.text.upper())
        else:
            break
        start -= 1
    return start, kept, own


def _possessed(sentence: Sentence, mark: int, kept: list[str], at: int) -> tuple[int, list[str], bool]:
    """For "Tamsin's flat": the owner's words before the mark at `mark` ('s)."""
    start = mark
    words: list[str] = []
    while start > sentence.first and sentence.tokens[start - 1].pos in ("PROPN", "NOUN"):
        start -= 1
        words.insert(0, sentence.tokens[start].text.upper())
    if start > sentence.first and sentence.tokens[start - 1].text.lower() == "the" and words:
        start -= 1
    return at if not words else start, [" ".join(words) + sentence.tokens[mark].text.upper(), *kept] if words else kept, bool(words)


def _whole(sentence: Sentence, at: int) -> str | None:
    """The proper name that follows with "of" or "at": "the kitchen of Lamb Cottage", "the lot at Goose Point"."""
    tokens = sentence.tokens
    after = at + 1
    if after + 1 >= sentence.last or tokens[after].text.lower() not in ("of", "at"):
        return None
    after += 1
    if tokens[after].text.lower() == "the":
        after += 1
    words = []
    while after < sentence.last and tokens[after].pos == "PROPN" and not tokens[after].stub:
        words.append(tokens[after].text.upper())
        after += 1
    return " ".join(words) or None


def _setting_of(sort: Sort | None) -> Setting | None:
    if sort in ("room", "building", "vehicle"):
        return "INT"
    return "EXT" if sort in ("open", "craft") else None


def _relate(sentence: Sentence, at: int, place: Place, names: frozenset[str]) -> Sighting | None:
    """How people stand to `place`, by the preposition and the verb above the noun."""
    tokens = sentence.tokens
    noun = at
    while tokens[noun].dep == "conj" and tokens[noun].head != noun and tokens[tokens[noun].head].pos in ("NOUN", "PROPN"):
        noun = tokens[noun].head
    if tokens[noun].dep == "compound":
        return _part(sentence, at, noun, place, names)
    noun = _whole_of_part(sentence, noun)
    preposition = tokens[noun].head if tokens[noun].dep == "pobj" else None
    if preposition is not None and tokens[preposition].text.lower() in AWAY:
        return None
    if preposition is not None and not _on_verb(sentence, preposition):
        if tokens[tokens[preposition].head].text.lower() in ANYONE and tokens[preposition].text.lower() in ("in", "at", "on"):
            return Sighting(place, "within", sentence.number, at, now=_is_real(sentence))
        return _mentioned(sentence, at, place)
    verb = grammar.verb_above(sentence, noun)
    lemma = tokens[verb].lemma.lower() if verb is not None else ""
    by = _preposition(sentence, preposition) if preposition is not None else ""
    relation = _relation(sentence, noun, lemma, by, verb)
    if relation == "mentioned" or verb is None:
        return _mentioned(sentence, at, place)
    doer = grammar.subject(sentence, verb)
    person = doer is not None and grammar.is_person(tokens[doer], names)
    if not person or lemma in CARRYING and not _carries(sentence, verb, names):
        return _mentioned(sentence, at, place)
    now = grammar.happens(sentence, verb) or relation == "fronted"
    mover = tokens[doer].text if doer is not None else ""
    return Sighting(_beside(place, by), relation, sentence.number, at, lemma, mover, now)


def _whole_of_part(sentence: Sentence, noun: int) -> int:
    """For "the back of the bus" the place of "back": who is there is in the bus."""
    tokens = sentence.tokens
    above = tokens[noun].head
    if tokens[noun].dep == "pobj" and tokens[above].text.lower() == "of" and tokens[tokens[above].head].lemma.lower() in PARTS:
        return tokens[above].head
    return noun


def _mentioned(sentence: Sentence, at: int, place: Place) -> Sighting:
    return Sighting(place, "mentioned", sentence.number, at, now=_is_real(sentence))


def _is_real(sentence: Sentence) -> bool:
    """Whether a sentence tells of now and here: not of what was before, is usual, is wished or only like something."""
    before = any(token.dep == "aux" and token.text.lower() in ("had", "'d") for _, token in sentence.words())
    return not before and not grammar.lows(sentence) & (UNREAL | WINDOWS)


def _part(sentence: Sentence, at: int, noun: int, place: Place, names: frozenset[str]) -> Sighting:
    """"The hotel door" tells of the hotel; who stands "under the hotel sign" stands outside it."""
    tokens = sentence.tokens
    whole = tokens[noun].head
    by = tokens[tokens[whole].head].text.lower() if tokens[whole].dep == "pobj" else ""
    verb = grammar.verb_above(sentence, whole)
    if tokens[whole].lemma.lower() in OUTER and by in {*BESIDE, "on", "at"} and verb is not None and tokens[verb].lemma in STAYING:
        doer = grammar.subject(sentence, verb)
        if doer is not None and grammar.is_person(tokens[doer], names):
            return Sighting(_beside(place, "outside"), "beside", sentence.number, at, tokens[verb].lemma, tokens[doer].text)
    return Sighting(place, "part", sentence.number, at, now=_is_real(sentence))


def _on_verb(sentence: Sentence, preposition: int) -> bool:
    """Whether a preposition hangs on a verb or adverb, and not on a noun ("the table in the kitchen")."""
    head = sentence.tokens[preposition].head
    token = sentence.tokens[head]
    if token.dep == "prep" and head != preposition:
        return _on_verb(sentence, head)
    return token.pos in ("VERB", "AUX", "ADV", "PART", "ADP", "ADJ") or token.tag[:1] == "V"


def _preposition(sentence: Sentence, at: int) -> str:
    """The preposition at `at`, with the one above it where there are two ("out of", "outside of")."""
    above = sentence.tokens[at].head
    low = sentence.tokens[at].text.lower()
    if sentence.tokens[at].dep == "prep" and sentence.tokens[above].pos in ("ADP", "ADV") and above != at:
        upper = sentence.tokens[above].text.lower()
        return f"{upper} {low}" if low == "of" else low
    if low == "of" and at > sentence.first:
        return f"{sentence.tokens[at - 1].text.lower()} of"
    return low


def _relation(sentence: Sentence, noun: int, lemma: str, by: str, verb: int | None) -> Relation:
    token = sentence.tokens[noun]
    if not by:
        if token.dep == "dobj" and lemma in REACHING:
            return "arrives"
        if token.dep == "dobj" and lemma == "leave":
            return "leaves"
        return "mentioned"
    if by in ("out of", "from"):
        return "leaves" if lemma in GOING else "mentioned"
    if by in BESIDE or by in ("outside of", "in front"):
        return "beside" if lemma in STAYING or lemma in GOING else "mentioned"
    if by in WITHIN and verb is not None and noun < verb and noun - sentence.first < 6:
        return "fronted"
    if lemma in GOING and by in INTO and not (lemma in STAYING and by not in ("into", "to", "onto", "inside")):
        return "arrives"
    if by not in WITHIN:
        return "mentioned"
    return "within" if lemma in STAYING or lemma in GOING else "mentioned"


def _carries(sentence: Sentence, verb: int, names: frozenset[str]) -> bool:
    """Whether the object of a verb like "take" is a person ("took her down to the cove")."""
    objects = [token for _, token in sentence.below(verb) if token.dep in ("dobj", "dative")]
    return any(token.text.lower() in ("us", "them", "him", "her", "me") or grammar.is_person(token, names) for token in objects)


def _beside(place: Place, by: str) -> Place:
    """The place outside a building, where people stand by or behind it."""
    if by not in BESIDE and by not in ("outside of",) or place.sort not in ("building", "vehicle"):
        return place
    if place.sort == "vehicle":
        return replace(place, name="", setting="EXT")
    side = "BEHIND" if by == "behind" else "OUTSIDE"
    return replace(place, name=f"{side} {'' if place.own else 'THE '}{place.name}", setting="EXT")


ADVERBS: dict[str, Setting] = {"outside": "EXT", "outdoors": "EXT", "inside": "INT", "indoors": "INT", "out": "EXT"}
WAYS_OUT = frozenset("door doorway doors gate exit window hatch".split())


def _adverb(sentence: Sentence, at: int, names: frozenset[str]) -> Sighting | None:
    """"Inside, ..." or "she went outside": a place without a name."""
    token = sentence.tokens[at]
    low = token.text.lower()
    setting = ADVERBS.get(low)
    if setting is None or any(other.dep == "pobj" for _, other in sentence.below(at)):
        return None
    place = Place("", low, None, setting)
    if at == sentence.first:
        return _said_first(sentence, at, place, names)
    verb = grammar.verb_above(sentence, at)
    if verb is None or sentence.tokens[verb].lemma not in GOING:
        return None
    if low == "out" and not _through_a_door(sentence, verb):
        return None
    doer = grammar.subject(sentence, verb)
    if doer is None or not grammar.is_person(sentence.tokens[doer], names):
        return None
    now = grammar.happens(sentence, verb)
    return Sighting(place, "arrives", sentence.number, at, sentence.tokens[verb].lemma, sentence.tokens[doer].text, now)


def _said_first(sentence: Sentence, at: int, place: Place, names: frozenset[str]) -> Sighting | None:
    """"Inside, Ravi is up on a chair": someone is there; "Outside, it rained" is only a look out of the window."""
    if at + 1 >= sentence.last or sentence.tokens[at + 1].text != ",":
        return None
    for verb, token in sentence.words():
        if grammar.is_verb(token) and token.dep in ("ROOT", "ccomp", "conj"):
            doer = grammar.subject(sentence, verb)
            person = doer is not None and grammar.is_person(sentence.tokens[doer], names)
            return Sighting(place, "fronted", sentence.number, at) if person and grammar.happens(sentence, verb) else None
    return None


def _through_a_door(sentence: Sentence, verb: int) -> bool:
    """"went out through the side door", "led them out by the back gate"; or nothing more than "went out"."""
    ways = [place for place, token in sentence.below(verb) if token.dep == "prep" and token.text.lower() in ("through", "by", "at")]
    return any(token.lemma.lower() in WAYS_OUT for way in ways for _, token in sentence.below(way))
