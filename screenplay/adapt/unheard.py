"""Radio: what nobody can hear. Who nods at a microphone is silent, so the narrator says that they nod.

A direction that tells how a line sounds, to whom it is said or where it comes from stays. What a face or a hand does
goes before the speech, as a sentence of the narrator's; where it stood in the verb alone ("he nodded"), it is left out,
and the words of the speech go without it. Of a sound the cue has the sound alone: what somebody was doing "while the
phone rang" is told before it. And no voice is over a picture: it is filtered, off, thought or read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.adapt.beats import Beat, Said, Shown, Told
from screenplay.adapt.cut import listed, part_of, sentence, spaced
from screenplay.adapt.speech.voice import FILTERED, OFF_SCREEN, ON_SCREEN, VOICE_OVER
from screenplay.adapt.tags.delivery import DELIVERIES
from screenplay.adapt.tense.narration_tense import passages
from screenplay.attribution.delivery import VOICE
from screenplay.book import Thought
from screenplay.english import words
from screenplay.findings import Character, Understanding
from screenplay.text import Run, Span, Text, plain

SILENT = words("nodding shrugging frowning mouthing grinning smirking beaming")
"""Of the verbs that make a direction, those without a sound."""
SOUNDS = words(
    """
    speaking reading counting continuing interrupting calling crying answering humming coughing clearing raising
    lowering repeating reciting imitating mimicking stopping pausing hesitating trailing breaking catching swallowing
    choking breathing chewing eating drinking talking thinking quoting correcting translating spelling turning moving
    running coming going leaving walking
    """
)
"""Participles that a voice can play, also by coming nearer to the microphone and going off."""
PARTICIPLE = re.compile(r"(?:\w+ly )?(\w+ing)\b", re.IGNORECASE)
ATTITUDE = re.compile(
    r"with(?:out)? (?:\w+ ){0,2}?(?:nod|shrug|wave|bow|wink|glance|look|grin|frown|gesture|curtsy|salute|looking"
    r"|turning|raising|moving|eyes|eyebrows|finger|hands?|arms?|chin)\b",
    re.IGNORECASE,
)


MEANWHILE = re.compile(r",? while (?=(?:he|she|they|we|I|[A-Z]\w+)\b)")
THOUGHT = "THOUGHT"
HEARD_AS = {OFF_SCREEN: "OFF", ON_SCREEN: "READ"}
"""What radio calls a voice from the next room, and words that stand somewhere to be read."""


def heard_only(story: Understanding, staged: Sequence[tuple[Beat, ...]]) -> list[tuple[Beat, ...]]:
    """`staged`, the beats of each paragraph, without what cannot be heard."""
    people = {character.id: character for character in story.cast.characters}
    tenses = passages(story.annotations)
    found = []
    for number, (beats, tense) in enumerate(zip(staged, tenses, strict=True)):
        parted = [part for beat in beats for part in _as_sound(story, number, beat)]
        found.append(tuple(_told_first(tuple(parted), people, tense == "past")))
    return found


def _as_sound(story: Understanding, number: int, beat: Beat) -> Iterator[Beat]:
    """A beat of paragraph `number` with a voice that a microphone knows, a sound without what is seen beside it."""
    if isinstance(beat, Said):
        yield replace(beat, voice=replace(beat.voice, extension=_extension(story, number, beat)))
        return
    if isinstance(beat, Shown) and beat.heard and (beside := MEANWHILE.search(plain(beat.text))) is not None:
        told = part_of(beat.text, beside.start(), len(plain(beat.text)))
        spans = [run.span for run in told if run.span]
        span = Span(spans[0].start, spans[-1].end)
        source = " ".join(story.book.source[span.start : span.end].split())
        words = MEANWHILE.sub("", f" {source.lstrip(' ,')}").rstrip(".!") + "."
        yield Told((Run(words[:1].upper() + words[1:], span=span),), span)
        beat = replace(beat, text=sentence(part_of(beat.text, 0, beside.start())))
    yield beat


def _extension(story: Understanding, number: int, said: Said) -> str:
    if isinstance(story.book.paragraphs()[number].parts[said.part], Thought):
        return THOUGHT
    if said.voice.extension == VOICE_OVER:
        return FILTERED if (number, said.part) in story.far else ""
    return HEARD_AS.get(said.voice.extension, said.voice.extension)


def _told_first(beats: tuple[Beat, ...], people: dict[str, Character], past: bool) -> Iterator[Beat]:
    """The beats of a paragraph, what was silent told before the speech that it stood in."""
    held: list[Beat] = []
    for beat in beats:
        if not isinstance(beat, Said):
            yield from held
            held = []
            yield beat
            continue
        who = people.get(beat.speaker or "")
        kept, silent = _parted(beat.direction) if who else (beat.direction, [])
        if held and isinstance(held[-1], Said) and held[-1].speaker != beat.speaker:
            yield from held
            held = []
        told = [_sentence(who, piece, past) for piece in silent if who and any(run.span for run in piece)]
        held = [*told, *held, replace(beat, direction=kept)]
    yield from held


def _parted(direction: Text) -> tuple[Text, list[Text]]:
    """What of a direction is heard, and the pieces that are not."""
    pieces = list(_pieces(direction))
    silent = [piece for piece in pieces if _is_silent(plain(piece))]
    return listed(piece for piece in pieces if piece not in silent), silent


def _pieces(direction: Text) -> Iterator[Text]:
    """The parts of a direction between its commas."""
    told = plain(direction)
    start = 0
    for comma in (*(match.start() for match in re.finditer(",", told)), len(told)):
        piece = spaced(part_of(direction, start, comma))
        if piece:
            yield piece
        start = comma + 1


def _is_silent(told: str) -> bool:
    doing = PARTICIPLE.match(told)
    if told.split()[-1].lower() in VOICE:
        return False  # "wondering tone"
    if doing is None:
        return ATTITUDE.match(told) is not None
    return doing[1].lower() in SILENT or doing[1].lower() not in SOUNDS | frozenset(DELIVERIES.values())


def _sentence(who: Character, piece: Text, past: bool) -> Told:
    """ "Hattie was nodding.", "Hattie spoke without looking up." """
    spans = [run.span for run in piece if run.span]
    acts = PARTICIPLE.match(plain(piece)) is not None
    verb = ("was" if past else "is") if acts else ("spoke" if past else "speaks")
    name = "I" if who.narrator else who.name if who.named else f"The {who.name.removeprefix('the ')}"
    verb = {"is": "am", "speaks": "speak"}.get(verb, verb) if who.narrator else verb
    return Told((Run(f"{name} {verb} "), *piece, Run(".")), spans[0])
