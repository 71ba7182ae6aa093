"""How a speech is heard that is not simply spoken on stage: off it, through a device, read, sung, by several at once.

Everything is told from the narration beside a speech: its tag, the words that lead into it, the words behind it. What
this module decides is only how a script marks the speech; who speaks is found elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from screenplay.adapt.beside import beside, straight
from screenplay.adapt.calls.evidence import told_in
from screenplay.adapt.calls.signs import DEVICE, TELEPHONE
from screenplay.adapt.speech.devices import (
    IN_THE_MIND,
    SOMEBODY,
    UNSEEN,
    Lead,
    device_of,
    is_nobodys,
    lead,
)
from screenplay.adapt.speech.documents import documents
from screenplay.adapt.speech.intercut import intercuts
from screenplay.adapt.speech.messages import messages
from screenplay.adapt.speech.off_screen import off_screen
from screenplay.adapt.speech.together import together
from screenplay.adapt.speech.verse import SUNG, in_lines
from screenplay.adapt.speech.voice import FILTERED, OFF_SCREEN, ON_SCREEN, PLAIN, VOICE_OVER, Voice
from screenplay.adapt.telling.letters import letters
from screenplay.adapt.telling.owners import Owners, owners
from screenplay.book import Narration, Quote
from screenplay.findings import Attribution, Place, Tag, Understanding
from screenplay.text import plain

LEAD = re.compile(r"[^.?!]*[:,]\s*$")
"""What leads into a speech."""
WROTE = re.compile(r"\b(?:wrote|writes|had written)\b")
TYPED = re.compile(r"\b(?:texted|typed|types|messaged|e-?mailed|tapped out)\b")
WRITES = re.compile(r"^\W*(?:he|she|they|i|[A-Z]\w+) (?:had )?(?:typed|types|texted|texts|messaged|tapped out)\b")
REMEMBERED = re.compile(
    r"\b(?:(?:remember|recall|imagin|pictur|dream)\w*|(?:can|could)(?: \w+)? hear)"
    r" (?:(?!and\b|but\b|then\b)[\w'-]+ ){1,6}?(?:used to|had|saying|say|says|telling|tell|asking|answering)\b"
    r"[^.?!]*[:,]\s*$",
    re.IGNORECASE,
)
"""What her grandmother used to say, him saying: heard in the mind only."""
SENTENCE_BEGINS = re.compile(r"[.!?;:)]\W+\w")
SINGING = frozenset({"sing", "croon", "chant", "carol", "warble"})
NOBODY = "VOICE"
NEW = (["a"], ["an"], ["another"], ["some"])
BROADCASTING = re.compile(r"\b(?:announcer|newsreader|newscaster|commentator|weatherman)\b")
NEAR = 4
"""Paragraphs back in which the radio is told of that an announcer is heard on."""


def voices(story: Understanding) -> Mapping[Place, Voice]:
    """How the speeches of `story` are heard, where it is not the plain way: by paragraph and part."""
    seen = frozenset[Place]().union(*(cut.speeches for cut in intercuts(story)))
    found = {
        place: Voice(VOICE_OVER if call.device == TELEPHONE else FILTERED)
        for call in story.calls
        for place in call.speeches - seen
    }
    for place, voice in _marked(story):
        found[place] = replace(voice, extension=voice.extension or found.get(place, PLAIN).extension)
    found.update(messages(story))
    found.update(documents(story))
    found.update(
        ((number, 0), Voice(VOICE_OVER, cue=story.cast[letter.writer].cue))
        for number, letter in letters(story).items()
        if letter.writer and not isinstance(story.book.paragraphs()[number].parts[0], Narration)
    )
    for place, joint in together(story).items():
        voice = found.get(place, PLAIN)
        found[place] = replace(voice, cue=voice.cue or joint.cue, dual=joint.dual)
    return {**found, **_carried(story, found)}


def _carried(story: Understanding, found: Mapping[Place, Voice]) -> Mapping[Place, Voice]:
    """The unmarked speeches of a paragraph, heard as the marked one of the same speaker beside them.

    A thought goes on only where nothing but its "she thought" stands between.
    """
    paragraphs = story.book.paragraphs()
    tagged = {(tag.paragraph, tag.quote) for tag in story.tags}
    thoughts = {(tag.paragraph, tag.quote) for tag in story.tags if tag.thought}
    heard: dict[tuple[int, str | None], Voice] = {}
    for each in story.attributions:
        place = (each.paragraph, each.part)
        voice = found.get(place, PLAIN)
        if voice not in (PLAIN, Voice(ON_SCREEN, cue=voice.cue)) and place not in thoughts:
            heard.setdefault((each.paragraph, each.speaker), replace(voice, dual=False))
    carried: dict[Place, Voice] = {}
    belong = owners(story)
    for each in story.attributions:
        place, before = (each.paragraph, each.part), (each.paragraph, each.part - 2)
        own = heard.get((each.paragraph, each.speaker))
        if place in found:
            if own is not None and own.cue and found[place] == replace(own, cue=""):
                carried[place] = own
            continue
        parts = paragraphs[each.paragraph].parts
        goes_on = place not in tagged or plain(parts[each.part].text)[:1].islower()
        if before in thoughts and goes_on and not SENTENCE_BEGINS.search(straight(parts[each.part - 1])):
            carried[place] = Voice(VOICE_OVER)
            thoughts.add(place)
        elif own is not None and not (own.extension == OFF_SCREEN and _is_seen(story, each, belong)):
            carried[place] = own
    return carried


def _is_seen(story: Understanding, said: Attribution, belong: Sequence[Owners]) -> bool:
    """Whether a sentence of its own before a speech, in the same paragraph, tells what its speaker does: who was only
    heard is there."""
    tokens = story.annotations.paragraphs[said.paragraph]
    spoken = {token.sentence for token in tokens if token.stub}
    before = {token.sentence for token in tokens if token.part == said.part - 1} - spoken
    return any(belong[said.paragraph].get(sentence) == said.speaker for sentence in before)


def _marked(story: Understanding) -> Iterator[tuple[Place, Voice]]:
    tags = {(tag.paragraph, tag.quote): tag for tag in story.tags}
    beginning = {tag.paragraph: tag for tag in reversed(story.tags)}
    speakers = {(each.paragraph, each.part): each for each in story.attributions}
    paragraphs = story.book.paragraphs()
    off = off_screen(story, speakers)
    belong = owners(story)
    song = PLAIN
    for number, paragraph in enumerate(paragraphs):
        for at, part in enumerate(paragraph.parts):
            if isinstance(part, Quote):
                tag, found = tags.get((number, at)), speakers.get((number, at))
                voice = _voice(story, beside(paragraph.parts, at), tag, found, (number, at))
                led = lead(paragraphs, number, at)
                if voice == PLAIN and _is_sung(story, part, led):
                    somebody = SOMEBODY.search(led.before.rstrip(" .\n")) is not None
                    voice = Voice(OFF_SCREEN, cue=NOBODY, sung=True) if somebody else Voice(sung=True)
                if voice == PLAIN and (thing := device_of(led)):
                    voice = Voice(FILTERED, cue=thing)
                if voice == PLAIN and IN_THE_MIND.search(led.after):
                    voice = Voice(VOICE_OVER)
                if voice == PLAIN and (number, at) in off:
                    voice = Voice(OFF_SCREEN)
                known = bool(found and found.speaker and story.cast[found.speaker].cue.endswith(NOBODY))
                nobodys = is_nobodys(led, found)
                told = nobodys and (UNSEEN.search(led.after) or UNSEEN.search(led.before))
                seen = tag is None and found is not None and _is_seen(story, found, belong)
                unseen = told or (not seen and _is_unseen(story, tag or beginning.get(number), known))
                if unseen and not voice.extension and (number, at) not in story.far:
                    voice = replace(voice, extension=OFF_SCREEN)
                if nobodys:
                    voice = replace(voice, cue="" if known else NOBODY)
                verse = part.continues and "\n" in plain(in_lines(part.text, story.book.source, 2))
                voice = song if voice == PLAIN and verse else voice
                song = voice if voice.sung else PLAIN
                if voice != PLAIN:
                    yield (number, at), voice


def _voice(
    story: Understanding, around: tuple[str, str], tag: Tag | None, found: Attribution | None, place: Place
) -> Voice:
    before, after = around
    tokens = story.annotations.paragraphs[place[0]]
    verb = tokens[tag.verb].lemma.lower() if tag else ""
    if verb in SINGING or SUNG.search(before):
        return Voice(VOICE_OVER if place in story.far else "", sung=True)
    if found is not None and found.speaker and _is_thing(story, found.speaker, place[0]):
        return Voice(FILTERED)
    told = story.book.source[tag.span.start : tag.span.end] if tag else "".join(LEAD.findall(before))
    if WROTE.search(told) or REMEMBERED.search(before) or (tag is not None and tag.thought):
        return Voice(VOICE_OVER)
    return Voice(ON_SCREEN) if TYPED.search(told) or WRITES.match(after) else PLAIN


def _is_unseen(story: Understanding, tag: Tag | None, known: bool) -> bool:
    """Whether a tag tells of "a voice", whoever has it: nobody is seen to. `known`: so the speaker is called, who may
    have come in where it is "she" that "asks"."""
    words = story.annotations.paragraphs[tag.paragraph][slice(*tag.speaker)] if tag and tag.speaker else ()
    called = [word.text.lower() for word in takewhile(lambda word: word.pos != "ADP", words)]
    new = called[:1] in NEW
    return (known or new) and (not called or called[-1] == NOBODY.lower())


def _is_sung(story: Understanding, part: Quote, led: Lead) -> bool:
    """Whether a speech that stands alone in lines follows a sentence that told of singing."""
    return (
        led.alone
        and "\n" in story.book.source[part.inner.start : part.inner.end]
        and SUNG.search(led.before.rstrip(" .\n")) is not None
    )


def _is_thing(story: Understanding, speaker: str, number: int) -> bool:
    """Whether the speaker is a radio or a loudspeaker, or an announcer near whose speech in paragraph `number` there
    is one."""
    name = story.cast[speaker].name.lower().removeprefix("the ")
    near = story.book.paragraphs()[max(0, number - NEAR) : number + 1]
    return DEVICE.match(name) is not None or (
        BROADCASTING.search(name) is not None and any(DEVICE.search(told_in(paragraph)) for paragraph in near)
    )
