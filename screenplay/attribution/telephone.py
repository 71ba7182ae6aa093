"""Telephone calls: who is at either end while one is being made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from screenplay.attribution.address import Address, Rung
from screenplay.attribution.references import Readings, sentences
from screenplay.attribution.turns import Turn
from screenplay.book import Narration, Paragraph
from screenplay.english import words
from screenplay.findings import Token, Tokens
from screenplay.text import Span

CALLING = words("call phone telephone ring dial facetime video-call")
TAKING = words("answer pick lift grab take snatch")
PHONE = words(
    "phone telephone cell mobile receiver dial dialed dialled dialling dialing number handset landline voicemail"
)
INSTRUMENT = words("phone telephone mobile receiver handset cellphone")
SOUNDING = words("ring rings rang ringing rung buzz buzzes buzzed buzzing")
HANGING = words("hang hung rang ring ended")
DOWN = words("down back away")
CUT_OFF = frozenset(
    {("was", "gone"), ("is", "gone"), ("went", "dead"), ("goes", "dead"), ("was", "dead"), ("dial", "tone")}
)
"""Words of whoever finds nobody there any more."""
REACH, PAUSE = 10, 4
"""Paragraphs from the words that tell of a call to its first line; and from one line to the next."""
AT_ONCE = 3
"""Paragraphs from the ringing of a telephone to the first words over it."""
LONGEST = 60
"""Paragraphs that a call may take."""
OPENING = 4
"""Turns at a call's beginning that tell who is at the other end."""


@dataclass(frozen=True, slots=True)
class Call:
    """Paragraphs `first` to `last` hold a call between `near`, if known, and `character`; `words` told so."""

    first: int
    last: int
    character: str
    words: Span
    near: str | None = None


@dataclass(frozen=True, slots=True)
class Ring:
    """Words that tell of a call by or to `near`, and whom they name at the other end. `last`: where it is hung up, or
    as far as it may go on."""

    first: int
    last: int
    character: str | None
    words: Span
    near: str | None = None


def rings(paragraphs: Sequence[Paragraph], readings: Readings) -> tuple[Ring, ...]:
    """The calls that the narration tells of: "she decided to call Wood", "her phone rang"."""
    return tuple(_rings_told(paragraphs, readings))


def first_words(told: Iterable[Ring], turns: Sequence[Turn]) -> Mapping[int, Rung]:
    """The turns with which the two ends of a line that has just been opened say who they are."""
    starts = [turn.first for turn in turns]
    firsts = [(bisect_right(starts, call.first), call) for call in told]
    opened = [(at, call) for at, call in firsts if at < len(turns) and starts[at] - call.first <= AT_ONCE]
    return {at: Rung(call.near) for first, call in opened for at in range(first, min(first + 2, len(turns)))}


def calls(
    told: Iterable[Ring],
    turns: Sequence[Turn],
    scenes: Sequence[tuple[int, int]],
    addresses: Sequence[Address],
    named: Sequence[Sequence[str]],
) -> tuple[Call, ...]:
    """The calls `told` of, with whoever is at the other end: whom the narration named, or one who is called, gives a
    name or speaks as the call begins and has not spoken in the scene before."""
    found: list[Call] = []
    for call in sorted(told, key=lambda one: -one.first):
        during = _during(call, turns, scenes, found[-1].first if found else None)
        if not during:
            continue
        scene = scenes[during[0]][0]
        known = {who for i, turn in enumerate(turns) if scene <= turn.first <= call.first for who in named[i]}
        known |= {call.near} if call.near else set()
        other = call.character or _stranger(call.near, known, during[:OPENING], addresses, named)
        if other:
            last = min(call.last, turns[during[-1]].last + PAUSE, scenes[during[-1]][1] - 1)
            last = min(last, found[-1].first) if found else last
            found.append(Call(call.first, last, other, call.words, call.near))
    return tuple(found[::-1])


def _stranger(
    near: str | None,
    known: Set[str],
    opening: Sequence[int],
    addresses: Sequence[Address],
    named: Sequence[Sequence[str]],
) -> str | None:
    """Who comes to speak or is spoken to in the `opening` turns of a call: one who gives their name, else one who is
    not `known` to be here."""
    own = [who for i in opening for who, _ in addresses[i].own if who != near]
    called = [who for i in opening for who, _ in (*addresses[i].hailed, *addresses[i].called)]
    spoke = [who for i in opening for who in named[i]]
    return next((who for who in (*own, *(who for who in (*called, *spoke) if who not in known))), None)


def _during(call: Ring, turns: Sequence[Turn], scenes: Sequence[tuple[int, int]], next_call: int | None) -> list[int]:
    """The turns of a call: as long as they follow each other with little narration between, the scene lasts, nobody
    hangs up and no other call is made."""
    found: list[int] = []
    for number, turn in enumerate(turns):
        if turn.first <= call.first:
            continue
        pause = turn.first - (turns[found[-1]].last if found else call.first)
        broken = scenes[number][0] > call.first or (next_call is not None and turn.first > next_call)
        if broken or turn.first > call.last or pause > (PAUSE if found else REACH):
            break
        found.append(number)
    return found


def _rings_told(paragraphs: Sequence[Paragraph], readings: Readings) -> Iterator[Ring]:
    spoken_of = [any(token.text.lower() in PHONE for token in tokens) for tokens in readings.paragraphs]
    for number, tokens in enumerate(readings.paragraphs):
        if not any(spoken_of[max(0, number - 1) : number + 4]):
            continue
        for at, token in enumerate(tokens):
            if token.stub or not (_makes(token) or _taken(tokens, at) or _rings(tokens, at)):
                continue
            called = _object(tokens, at, number, paragraphs, readings) if _makes(token) else None
            if called or token.lemma == "dial" or not _makes(token):
                last = _end(readings.paragraphs, number)
                yield Ring(number, last, called, token.span, _near(readings, number, at))


def _makes(token: Token) -> bool:
    return token.lemma in CALLING and token.pos == "VERB"


def _taken(tokens: Tokens, at: int) -> bool:
    """ "picked up the phone", "answered the telephone"."""
    if tokens[at].lemma not in TAKING or tokens[at].pos != "VERB":
        return False
    return any(token.text.lower() in INSTRUMENT for token in tokens if token.head == at and token.dep == "dobj")


def _rings(tokens: Tokens, at: int) -> bool:
    """ "her phone rang"; parsers often take the verb for a noun."""
    return at > 0 and tokens[at].text.lower() in SOUNDING and tokens[at - 1].text.lower() in INSTRUMENT


def _near(readings: Readings, number: int, at: int) -> str | None:
    """Who makes or takes the call: the subject of the sentence, or whose telephone it is that rings."""
    tokens = readings.paragraphs[number]
    if _rings(tokens, at):
        holder = next((i for i in range(max(0, at - 4), at) if tokens[i].tag == "PRP$" or tokens[i].tag == "NNP"), None)
        reference = readings.reference(number, holder, holder + 1) if holder is not None else None
        return reference.character if reference else _person_of(readings, number, tokens[at].sentence)
    part = next((places for places in sentences(tokens, tokens[at].part) if at in places), [])
    subject = readings.subject(number, part)
    return subject.character if subject else None


def _person_of(readings: Readings, number: int, sentence: int) -> str | None:
    """The first person in a sentence: "the phone rang while she was asleep"."""
    spans = [token.span for token in readings.paragraphs[number] if token.sentence == sentence and not token.stub]
    mentions = readings.mentions.get(number, ())
    return next((m.character for span in spans for m in mentions if m.span.covers(span)), None)


def _object(tokens: Tokens, verb: int, number: int, paragraphs: Sequence[Paragraph], readings: Readings) -> str | None:
    """The character named as the object of `verb`, before the next comma."""
    for token in tokens[verb + 1 : verb + 4]:
        mention = readings.at(number, token.span)
        if mention and mention.kind != "pronoun" and isinstance(paragraphs[number].parts[mention.part], Narration):
            return mention.character
        if token.pos == "PUNCT":
            return None
    return None


def _end(paragraphs: Sequence[Tokens], number: int) -> int:
    """The paragraph in which the call is hung up, or LONGEST paragraphs on."""
    for at in range(number + 1, min(len(paragraphs), number + LONGEST)):
        if _hangs_up([token for token in paragraphs[at] if not token.stub]):
            return at
    return number + LONGEST


def _hangs_up(tokens: Sequence[Token]) -> bool:
    here = [token.text.lower() for token in tokens]
    if any((a in HANGING and b in ("up", "off")) or (a, b) in CUT_OFF for a, b in pairwise(here)):
        return True
    at = next((i for i, word in enumerate(here) if word in INSTRUMENT), None)
    return at is not None and any(word in DOWN for word in here[max(0, at - 3) : at + 3])
