"""What the narration beside a speech tells of how it is heard: out of a device, over a line, or from somebody here."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from screenplay.adapt.beside import SENTENCE, beside, narrated
from screenplay.adapt.calls.signs import (
    ALOUD,
    CALLED_IN,
    DEVICE,
    HIS_VOICE,
    KNOWN_VOICE,
    LISTENING,
    ON_LINE,
    PHONE,
    PICTURED,
    POINTS,
    SPEAKS,
    SPOKEN_INTO,
    TELEPHONE,
    VOICE,
    WORN,
    device_in,
)
from screenplay.adapt.telling.owners import Owners, mentions_by_end, owners
from screenplay.book import Paragraph, Quote
from screenplay.english import words
from screenplay.findings import Place, Tokens, Understanding

HEARD = words(
    """
    say ask answer reply speak tell whisper mutter murmur shout call cry add begin go continue repeat laugh cough
    sigh breathe sound pause hesitate chuckle snort groan sob hum pick ring be have do think know want hear wonder
    wait hang yawn giggle agree explain insist admit suggest demand snap interrupt protest
    """
)
"""Verbs that may tell of somebody who is only heard."""
THINGS = frozenset({"it", "that", "this", "there", "which"})
ARRIVING = words("come enter step walk appear arrive climb run return stand sit emerge")
"""Verbs of those who are where the camera is."""


REACH = 100
"""Characters behind a name within which the rest of its sentence is looked at."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Of a story: its `speakers` by the place of their speeches, who `acts` and who `arrives` in each paragraph so that
    it can be seen, and the speeches that come out of a device, with its name (`devices`). `narrators` are never far,
    `nameless` are those without a name: "the radio", "the voice"; `pictured` are those on a screen,
    by paragraph, and `pointed` the speeches behind which it is told whose they were ("It was his mother"), who was not
    seen. What is typed is not heard.
    """

    paragraphs: Sequence[Paragraph]
    speakers: dict[Place, str]
    devices: dict[Place, str]
    acts: Sequence[frozenset[str]]
    arrives: Sequence[frozenset[str]]
    told_of: dict[Place, frozenset[str]]
    narrators: frozenset[str]
    nameless: frozenset[str]
    pictured: Mapping[int, frozenset[str]]
    pointed: frozenset[Place]

    @classmethod
    def of(cls, story: Understanding) -> Self:
        paragraphs = story.book.paragraphs()
        belong, named = owners(story), mentions_by_end(story)
        tokens = story.annotations.paragraphs
        speakers = {
            (each.paragraph, each.part): each.speaker
            for each in story.attributions
            if each.speaker and is_heard(paragraphs[each.paragraph], each.part)
        }
        seen = [tuple(_deeds(tokens[at], belong[at], named.get(at, {}))) for at in range(len(paragraphs))]
        return cls(
            paragraphs,
            speakers,
            dict(_devices(paragraphs, any(WORN.search(told_in(paragraph)) for paragraph in paragraphs))),
            [frozenset(who for who, _ in deeds) for deeds in seen],
            [frozenset(who for who, verb in deeds if verb in ARRIVING) for deeds in seen],
            _told_of(tokens, belong),
            frozenset(character.id for character in story.cast.characters if character.narrator),
            frozenset(character.id for character in story.cast.characters if not character.named),
            _pictured(story),
            frozenset(_pointed(story, speakers)),
        )

    def here(self, opening: int, first: Place) -> frozenset[str]:
        """Who speaks or does something in the scene that opens at a paragraph, before the place `first`."""
        spoke = {who for place, who in self.speakers.items() if (opening, 0) <= place < first}
        return frozenset(spoke).union(self.told_of.get(first, ()), *self.acts[opening : first[0] + 1])

    def over_line(self, place: Place) -> int:
        """How much the narration around a speech tells for its being heard over a line that is open."""
        if place in self.devices or place in self.pointed:
            return 3
        told = " ".join(_beside(self.paragraphs, place))
        following = self.paragraphs[place[0] + 1 : place[0] + 2]
        listening = any(LISTENING.search(told_in(each)) for each in following)
        return (3 if ON_LINE.search(told) or VOICE.search(told) else bool(HIS_VOICE.search(told))) + listening


def is_heard(paragraph: Paragraph, at: int) -> bool:
    """Whether a part is speech, and no line of a chat."""
    return isinstance(paragraph.parts[at], Quote) and not is_typed(paragraph, at)


def is_typed(paragraph: Paragraph, at: int) -> bool:
    """Whether a speech is a line of a chat, headed by a name: "Dev: where are you"."""
    head = paragraph.parts[at - 1] if at == 1 and len(paragraph.parts) == 2 else None
    name = narrated(head).strip(" *_")
    return name.endswith(":") and all(word[0].isupper() for word in name.split())


def _pictured(story: Understanding) -> Mapping[int, frozenset[str]]:
    """By paragraph, who is named in a sentence that tells of somebody on a screen."""
    found: dict[int, frozenset[str]] = {}
    for mention in story.cast.mentions:
        rest = SENTENCE.split(story.book.source[mention.span.start : mention.span.end + REACH], maxsplit=1)[0]
        if mention.kind != "pronoun" and PICTURED.search(rest):
            found[mention.paragraph] = found.get(mention.paragraph, frozenset()) | {mention.character}
    return found


def _pointed(story: Understanding, speakers: Mapping[Place, str]) -> Iterator[Place]:
    """The speeches whose speaker is named behind them by "It was": one tells by the voice."""
    for mention in story.cast.mentions:
        place = (mention.paragraph, mention.part - 1)
        part = story.book.paragraphs()[mention.paragraph].parts[mention.part]
        told = story.book.source[part.span.start : mention.span.start]
        if speakers.get(place) == mention.character and POINTS.fullmatch(told):
            yield place


def told_in(paragraph: Paragraph) -> str:
    """The narration of a paragraph."""
    return " ".join(filter(None, map(narrated, paragraph.parts)))


def _deeds(tokens: Tokens, belong: Owners, named: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """Who does something in a paragraph that only somebody who is seen can do, with the verb."""
    for at, token in enumerate(tokens):
        who = named.get(token.span.end) or belong.get(token.sentence)
        if who is not None and is_deed(tokens, at, named):
            yield who, tokens[token.head].lemma.lower()


def _told_of(tokens: Sequence[Tokens], belong: Sequence[Owners]) -> dict[Place, frozenset[str]]:
    """By part of the narration, whose sentences stand there."""
    found: dict[Place, frozenset[str]] = {}
    for number, (labelled, owned) in enumerate(zip(tokens, belong, strict=True)):
        for token in labelled:
            if token.sentence in owned and not token.stub:
                found[number, token.part] = found.get((number, token.part), frozenset()) | {owned[token.sentence]}
    return found


def is_deed(tokens: Tokens, place: int, named: Container[int] = ()) -> bool:
    """Whether the word at `place` is a person who does what can be seen, and not only heard.

    `named` are the ends of the words for persons that are no names ("the old man").
    """
    token = tokens[place]
    verb = tokens[token.head]
    person = token.text.lower() not in THINGS and (token.pos in ("PRON", "PROPN") or token.span.end in named)
    return token.dep == "nsubj" and person and verb.pos == "VERB" and verb.lemma.lower() not in HEARD and not verb.stub


def _devices(paragraphs: Sequence[Paragraph], worn: bool) -> Iterator[tuple[Place, str]]:
    """The speeches that are told to come out of a device, or from a caller, each with the name of the device.

    `worn`: somebody wears one, so that what is said in her ear need not be said beside it.
    """
    for number, paragraph in enumerate(paragraphs):
        for at, part in enumerate(paragraph.parts):
            if isinstance(part, Quote) and (device := _device(paragraphs, (number, at), worn)):
                yield (number, at), device


def _device(paragraphs: Sequence[Paragraph], place: Place, worn: bool) -> str:
    before, after = _beside(paragraphs, place)
    tag = after if after[:1].islower() else ""
    thing = re.search(rf"{DEVICE.pattern}|\b{PHONE}\b", tag)
    if thing is not None and not SPOKEN_INTO.search(tag) and (said := SPEAKS.match(tag)) and said["thing"]:
        return TELEPHONE if re.fullmatch(PHONE, thing.group()) else thing.group()
    if CALLED_IN.search(tag):
        return TELEPHONE
    for told in (after, before):
        speaks = ALOUD.search(told) or (tag == told and tag) or SPEAKS.search(told) or "voice" in told
        if speaks and (device := device_in(told, worn)):
            return device
    nobodys = POINTS.match(after) or all(isinstance(part, Quote) for part in paragraphs[place[0]].parts)
    opens = place[0] > 0 and place[1] == 0
    led = SENTENCE.split(narrated(paragraphs[place[0] - 1].parts[-1]).strip())[-1] if opens else ""
    return device_in(led, worn) if (nobodys and ALOUD.search(led)) or KNOWN_VOICE.search(led) else ""


def _beside(paragraphs: Sequence[Paragraph], place: Place) -> tuple[str, str]:
    """The sentence right before a speech, and the one behind it."""
    before, after = beside(paragraphs[place[0]].parts, place[1])
    return SENTENCE.split(before.strip())[-1], SENTENCE.split(after.strip())[0]
