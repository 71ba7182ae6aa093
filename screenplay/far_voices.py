"""Voices on a line: which speeches of a scene are heard over a telephone, a radio or a loudspeaker.

A call is a stretch of one scene, from the words that begin it ("she dialed", "the phone rang") to those that end it
("he hung up") or to the end of the scene. Of the people who speak in it one is far away: who answers the number that
was dialled, whose voice is told of as a voice, who has not been in the scene before. Who acts is near: the camera is
there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from screenplay.book import Book, Narration, Paragraph, Part, Quote
from screenplay.english import words
from screenplay.findings import Annotations, Attribution, Scene, Tokens
from screenplay.text import plain

Place = tuple[int, int]
"""A paragraph and a part of it."""

PHONE = r"(?:(?:tele)?phone|mobile|cell|cell ?phone|landline|receiver|intercom|handset)"
OWN = "(?:the|his|her|my|their)"
DIALS = re.compile(
    rf"\bdial(?:l?ed|s)\b|\b(?:tele)?phoned\b|\bpunch(?:ed|es) in {OWN} number"
    r"|\b(?:picks|picked) up (?:on|at|after) (?:the|about)\b|\brings? (?:before|until|and) \w+ (?:picked|picks) up"
    rf"|\b(?:made|put through|placed) (?:a|{OWN}) call\b|\btr(?:ied|ies|y) {OWN} (?:\w+ )?{PHONE}\b"
    r"|\brang (?:him|her|them|the (?:desk|office|police|hotel|number))\b"
    r"|(?<=\w )call(?:ed|s) (?:him|her|them|the \w+|[A-Z]\w+) (?:back|up|from|on)\b"
)
"""Somebody near calls somebody far."""
RINGS = re.compile(
    rf"\b{PHONE} (?:rang|rings|buzzed|buzzes|vibrate[ds]|shrilled|trilled|chimed|went\b"
    r"|(?:was|is) (?:ringing|buzzing|vibrating)|(?:began|begins|started|starts) to (?:ring|buzz|vibrate))"
    r"|\b(?:put|puts|puts?ting) (?:it|him|her|them) on speaker"
    rf"|\banswer(?:ed|s) {OWN} {PHONE}|\bon the (?:tele)?phone\b|\binto the (?:{PHONE}|mouthpiece)"
    rf"|\b(?:picked|picks|snatched) up the {PHONE}|\bto {OWN} ear\b|\b(?:said|says|asked) the voice (?:on|at)"
)
"""Somebody near is called, or is on the telephone already."""
LAYS = "(?:put|puts|set|sets|laid|lays|slammed)"
ENDS = re.compile(
    r"\b(?:hung|hangs) up\b|\b(?:rang|rings) off\b|\b(?:ended the call|the call ended|disconnected)\b"
    r"|\bdial(?:ling)? tone\b"
    rf"|\b{LAYS} (?:down )?{OWN} {PHONE} (?:down|back|away)|\b{LAYS} down {OWN} {PHONE}|\breplaced {OWN} {PHONE}"
    rf"|\b(?:lowered|pocketed|dropped) {OWN} {PHONE}|\bline (?:went|goes|had gone) dead"
)
DENIED = re.compile(r"(?:n't|not|never|without|before|to|could|would)\s*(?:\w+ )?$")
VOICE = re.compile(
    r"\b(?:the|a|that|another) (?:\w+ )?voice\b|\bother end\b|\b(?:down|over|on) the (?:line|wire|(?:tele)?phone)\b"
    r"|\bcrackle[ds]?\b|\bstatic\b"
)
LISTENING = re.compile(r"\b(?:he|she|i|they) (?:could|can) hear\b|\bi heard (?:him|her|them) breathe\b", re.IGNORECASE)
"""What is told behind a speech that came over the line."""
HIS_VOICE = re.compile(r"\b(?:his|her|[A-Za-z]+'s) voice (?:was|is|sounded|sounds|came|comes)\b")
ANSWERED = re.compile(
    r"\b(?:who|that|whoever) (?:finally |at last )?(?:answer(?:ed|s)|picked up|picks up)\b"
    r"|\bat the other end (?:was|is)\b"
)
"""Who is told to have answered speaks next."""
CALLER = re.compile(r"\b(?:am i speaking|may i speak|can i speak|is this|this is|my name is|i'm calling|speaking)\b")
GREETING = re.compile(r"^\W*(?:hello|hullo|hallo|hiya|hi|yes|yeah|hey|'?ello|speaking)\b")
SPOKEN_TO = re.compile(r"\b(?:into|at|to|off) (?:the|his|her)\b")
DEVICE = re.compile(
    r"\b(?:radio|loud-?speaker|tannoy|intercom|walkie-talkie|voicemail|answering machine|megaphone|headset|speakerphone"
    r"|public address)\b"
)
HEARD = words(
    """
    say ask answer reply speak tell whisper mutter murmur shout call cry add begin go continue repeat laugh cough
    sigh breathe sound pause hesitate chuckle snort groan sob hum pick ring be have do think know want hear wonder
    wait yawn giggle agree explain insist admit suggest demand snap interrupt protest
    """
)
"""Verbs that may tell of somebody who is only heard."""
THINGS = frozenset({"it", "that", "this", "there", "which"})
SILENCE = 8
"""Paragraphs without a word spoken after which a call is over, whatever the text leaves out."""


@dataclass(frozen=True, slots=True)
class Call:
    """Speeches from `first` on and before `last`; `dialled` where somebody near began it."""

    first: Place
    last: Place
    dialled: bool


def far_voices(
    book: Book, annotations: Annotations, attributions: Sequence[Attribution], scenes: Sequence[Scene]
) -> frozenset[Place]:
    """The speeches heard over a line, each as (paragraph, part): those that a script marks (V.O.) or (FILTERED).

    Speeches without a speaker are left out, as is every call in which nothing tells who is near and who is far.
    """
    paragraphs = book.paragraphs()
    speakers = {
        (each.paragraph, each.part): each.speaker
        for each in attributions
        if each.speaker is not None and isinstance(paragraphs[each.paragraph].parts[each.part], Quote)
    }
    starts = [scene.paragraph for scene in scenes]
    far: set[Place] = set(by_device(paragraphs))
    lately: frozenset[str] = frozenset()
    for start, end in pairwise((*starts, len(paragraphs))):
        for call in _calls(paragraphs, start, end):
            side = set(_far_side(call, start, paragraphs, annotations, speakers, lately))
            lately = frozenset(speakers[place] for place in side) or lately
            far |= side
    return frozenset(far)


def _calls(paragraphs: Sequence[Paragraph], first: int, end: int) -> Iterator[Call]:
    """The calls between two paragraphs, one after the other."""
    begun: tuple[Place, bool] | None = None
    silent = 0
    for place, told in _parts(paragraphs, first, end):
        if told is None:
            silent = 0
            continue
        if begun is not None and (hangs_up(told) or silent > SILENCE):
            yield Call(begun[0], place, begun[1])
            begun = None
        elif DIALS.search(told) and (begun is None or not begun[1]):
            begun = (place, True)
        elif begun is None and RINGS.search(told):
            begun = (place, False)
        silent += 1
    if begun is not None:
        yield Call(begun[0], (end, 0), begun[1])


def _parts(paragraphs: Sequence[Paragraph], first: int, end: int) -> Iterator[tuple[Place, str | None]]:
    """Each part with its place; the words of narration, None for speech."""
    for number in range(first, end):
        for at, part in enumerate(paragraphs[number].parts):
            if isinstance(part, Narration):
                yield (number, at), straight(part)
            elif isinstance(part, Quote):
                yield (number, at), None


def straight(part: Part) -> str:
    """The words of a part with straight apostrophes."""
    return plain(part.text).replace("’", "'")


def hangs_up(words: str) -> bool:
    """Whether `words` of the narration tell of the end of a call."""
    return any(not DENIED.search(words[: match.start()]) for match in ENDS.finditer(words))


def _far_side(
    call: Call,
    opening: int,
    paragraphs: Sequence[Paragraph],
    annotations: Annotations,
    speakers: Mapping[Place, str],
    lately: frozenset[str],
) -> Iterator[Place]:
    """The speeches of the far side of `call`; `opening` is the paragraph where its scene opens.

    `lately`: who was at the other end of the call before.
    """
    inside = [place for place in sorted(speakers) if call.first < place < call.last]
    before = {speaker for place, speaker in speakers.items() if (opening, 0) <= place < call.first}
    weights: dict[str, float] = defaultdict(float)
    fresh = next(
        (place for place in inside if speakers[place] not in before and not _tells_of_ringing(paragraphs[place[0]])),
        None,
    )
    for place in inside:
        weights[speakers[place]] += _farness(place, call, paragraphs, annotations, place == fresh)
    for place, then in pairwise(inside):
        greeted = GREETING.fullmatch(straight(_part(paragraphs, place)).lower().rstrip(".,!? "))
        if greeted and not call.dialled and speakers[then] != speakers[place]:
            weights[speakers[then]] += 1
    for speaker in lately & set(weights):
        weights[speaker] += 2
    for speaker in before:
        weights[speaker] -= 3
    answering = _answering(call, inside, paragraphs, speakers)
    if answering is not None:
        weights[answering] += 8
    best = max(weights, key=lambda speaker: (weights[speaker], speaker), default=None)
    others = [weight for speaker, weight in weights.items() if speaker != best]
    enough = 1 if call.dialled else 2
    known = best in before and best != answering
    if best is None or weights[best] < enough or known or max(others, default=0) >= weights[best]:
        return
    yield from (place for place in inside if speakers[place] == best)


def _answering(
    call: Call, inside: Sequence[Place], paragraphs: Sequence[Paragraph], speakers: Mapping[Place, str]
) -> str | None:
    """Who is told to answer, right before a speech of theirs, if somebody is: where a call begins, or soon after."""
    for place in inside:
        number = place[0] - 1 if place[1] == 0 else place[0]
        told = _told(paragraphs[number])
        if number <= call.first[0] + 1 and ANSWERED.search(told):
            return speakers[place]
    return None


def _tells_of_ringing(paragraph: Paragraph) -> bool:
    """A speech beside a telephone that still rings is spoken on this side."""
    return any(RINGS.search(plain(part.text)) for part in paragraph.parts if isinstance(part, Narration))


def _farness(place: Place, call: Call, paragraphs: Sequence[Paragraph], annotations: Annotations, fresh: bool) -> float:
    """How much one speech tells for (or, below nought, against) its speaker being at the other end."""
    paragraph, part = place
    beside = _told(paragraphs[paragraph])
    said = straight(paragraphs[paragraph].parts[part]).lower()
    weight = 0.0
    if VOICE.search(beside):
        weight += 3
    elif HIS_VOICE.search(beside):
        weight += 1
    if paragraph + 1 < len(paragraphs) and LISTENING.search(_told(paragraphs[paragraph + 1])):
        weight += 1
    weight -= min(2, sum(1 for _ in _deeds(annotations.paragraphs[paragraph])))
    if fresh:
        weight += 3 if call.dialled else -1 if GREETING.search(said) else 1
    if not call.dialled and CALLER.search(said):
        weight += 2
    return weight


def _part(paragraphs: Sequence[Paragraph], place: Place) -> Part:
    return paragraphs[place[0]].parts[place[1]]


def _told(paragraph: Paragraph) -> str:
    """The narration of a paragraph."""
    return " ".join(straight(part) for part in paragraph.parts if isinstance(part, Narration))


def _deeds(tokens: Tokens) -> Iterator[int]:
    """The subjects in a paragraph whose verbs only somebody who is seen can do."""
    return (place for place in range(len(tokens)) if is_deed(tokens, place))


def is_deed(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place` is a person who does what can be seen, and not only heard."""
    token = tokens[place]
    verb = tokens[token.head]
    person = token.dep == "nsubj" and token.pos in ("PRON", "PROPN") and token.text.lower() not in THINGS
    return person and verb.pos == "VERB" and verb.lemma.lower() not in HEARD and not verb.stub


def by_device(paragraphs: Sequence[Paragraph]) -> Iterator[Place]:
    """Speeches whose tag names what they come out of: "said the radio"."""
    for number, paragraph in enumerate(paragraphs):
        for at, part in enumerate(paragraph.parts):
            after = paragraph.parts[at + 1] if at + 1 < len(paragraph.parts) else None
            if isinstance(part, Quote) and isinstance(after, Narration):
                tag = re.split(r"[.;,]", straight(after).strip(), maxsplit=1)[0]
                if tag[:1].islower() and DEVICE.search(tag) and not SPOKEN_TO.search(tag):
                    yield number, at
