"""How a speech is heard that is not simply spoken on stage: off it, through a device, read, sung, by several at once.

Everything is told from the narration beside a speech: its tag, the words that lead into it, the words behind it. What
this module decides is only how a script marks the speech; who speaks is found elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from screenplay.adapt.calls.signs import DEVICE, OVER, TELEPHONE, straight
from screenplay.adapt.speech.devices import (
    IN_THE_MIND,
    SOMEBODY,
    UNSEEN,
    Lead,
    device_of,
    is_nobodys,
    lead,
)
from screenplay.adapt.speech.intercut import intercuts
from screenplay.adapt.speech.together import together
from screenplay.adapt.telling.letters import letters
from screenplay.adapt.telling.owners import Owners, owners
from screenplay.book import Narration, Paragraph, Quote, Thought
from screenplay.english import either, words
from screenplay.findings import Attribution, Place, Tag, Tokens, Understanding
from screenplay.scenes.places.lexicon import BUILDINGS, ROOM_PAIRS, ROOMS
from screenplay.text import plain

VOICE_OVER = "V.O."
OFF_SCREEN = "O.S."
FILTERED = "FILTERED"
ON_SCREEN = "ON SCREEN"

ROOM = either(ROOMS | ROOM_PAIRS | BUILDINGS | words("room house yard garden street passage porch stairs staircase"))
ELSEWHERE = (
    r"(?:upstairs|downstairs|outside|next door|(?:the )?(?:next|other|adjoining) room"
    r"|(?:somewhere )?(?:inside|outside|below|above|overhead|within|beyond|in the back|out of sight)"
    rf"|(?:the |his |her |their )?(?:\w+ )?{ROOM}"
    r"|the (?:top|bottom|foot|head) of the stairs"
    r"|(?:behind|beyond|outside|the other side of|across) (?:the|a|her|his) (?:\w+ ){0,2}(?:door|wall|curtain|screen"
    r"|partition|hedge|fence|window|landing|hall|yard))"
)
CALLS = r"(?:call|shout|yell|cr(?:y|ie)|holler|bellow|sing|sang|scream|say|said|ask|answer|repl(?:y|ie))\w*"
FROM = re.compile(rf"\b{CALLS}(?: \w+){{0,4}}?(?: out| back)?(?: from (?P<place>{ELSEWHERE}))\b", re.IGNORECASE)
FROM_THERE = re.compile(rf"(?:^|[.!?]\W+)from (?P<place>{ELSEWHERE})\b[^.?!\"]{{0,40}}?\b{CALLS}\b", re.IGNORECASE)
"""From inside the tent somebody called."""
VOICE = re.compile(
    r"\bvoice\b(?: \w+){0,4}? (?:from|behind|through|beyond|outside|inside) (?P<place>(?:\w+ ){0,4}\w+)"
    r"|\bthrough the (?:\w+ )?(?P<wall>wall|ceiling|floor|keyhole|letter ?box|floorboards)\b",
    re.IGNORECASE,
)
SOMEBODY_HEARD = r"(?:voices?|somebody|someone|swearing|crying|laughter|laughing|singing)"
SCREEN = r"(?:wall|door|curtain|ceiling|floor|floorboards|partition|hedge|fence|screen|shutters?)"
BEHIND = re.compile(
    rf"\b(?:through|behind|beyond|above|(?:from |on )?the other side of) (?:the|a|her|his|my) (?:\w+ )?{SCREEN}\b"
    rf"[^.?!]*\b{SOMEBODY_HEARD}\b|\b{SOMEBODY_HEARD}\b[^.?!]* (?:through|behind|beyond|the other side of)"
    rf" (?:the|a|her|his|my) (?:\w+ )?{SCREEN}\b",
    re.IGNORECASE,
)
"""Somebody is heard who is not seen: who has not been there before and speaks next."""
GOES_TO_SEE = re.compile(
    r"\b(?:in the doorway|opens? the door|opened the door|(?:went|goes?|came|comes?|looks?|looked|stepped|steps) in\b)"
)
"""Then they are seen as well."""
NEAR = re.compile(r"\b(?:doorway|threshold|bed|chair|table|sofa|armchair|corner|radio|phone|telephone|receiver)\b")
"""What one calls from and is seen."""

WRITING = (
    r"(?:note|letter|sign|message|text|text message|e-?mail|telegram|cable|card|postcard|placard|notice|label|headline"
    r"|poster|banner|inscription|caption|plaque|memo|invitation|notepad|blackboard|screen|display|headstone|gravestone)"
)
WRITTEN = re.compile(
    rf"\b(?P<what>{WRITING})\b(?: \w+){{0,5}}?,? (?:said|says|read|reads|ran|runs|began|begins|proclaimed|announced)"
    r"(?: (?:simply|only|just))?[:,]?\s*$",
    re.IGNORECASE,
)
IT_READ = re.compile(r"^\W*it (?:said|says|read|reads|ran)\b")
WHAT = re.compile(rf"\b(?:an?|the|her|his) (?:\w+ ){{0,2}}?(?P<what>{WRITING})\b", re.IGNORECASE)
ARRIVES = re.compile(
    r"\b(?:com(?:es?|ing)|came|arriv\w+|pop\w*|appear\w*|light\w*|lit|reads?|said|says|flash\w*|from|there)\b"
)
"""How writing gets before somebody's eyes."""
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
SUNG = re.compile(
    r"\b(?:sang|sings|sung|singing|(?:began|begins|started|starts) to sing|crooned|chanted|chanting|intoned"
    r"|recit(?:ed|es|ing))\b[^.?!]*$"
)
SENTENCE_BEGINS = re.compile(r"[.!?;:)]\W+\w")
SINGING = frozenset({"sing", "croon", "chant", "carol", "warble"})
NOBODY = "VOICE"
LASTS = 6
"""Paragraphs for which who called from the next room is taken to be still there."""


@dataclass(frozen=True, slots=True)
class Voice:
    """`cue` stands in the place of the speaker's own; `sung`: set as verse; `dual`: said over the speech before."""

    extension: str = ""
    cue: str = ""
    sung: bool = False
    dual: bool = False


PLAIN = Voice()


def voices(story: Understanding) -> Mapping[Place, Voice]:
    """How the speeches of `story` are heard, where it is not the plain way: by paragraph and part."""
    seen = frozenset[Place]().union(*(cut.speeches for cut in intercuts(story)))
    found = {
        place: Voice(VOICE_OVER if call.device == TELEPHONE else FILTERED)
        for call in story.calls
        for place in call.speeches - seen
    }
    found.update(_marked(story))
    found.update(
        ((number, 0), Voice(VOICE_OVER, cue=story.cast[letter.writer].cue))
        for number, letter in letters(story).items()
        if letter.writer and isinstance(story.book.paragraphs()[number].parts[0], Quote)
    )
    for place, joint in together(story).items():
        voice = found.get(place, PLAIN)
        found[place] = replace(voice, cue=voice.cue or joint.cue, dual=joint.dual)
    return {**_carried(story, found), **found}


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
    for each in story.attributions:
        place, before = (each.paragraph, each.part), (each.paragraph, each.part - 2)
        if place in found:
            continue
        parts = paragraphs[each.paragraph].parts
        goes_on = place not in tagged or plain(parts[each.part].text)[:1].islower()
        if before in thoughts and goes_on and not SENTENCE_BEGINS.search(straight(parts[each.part - 1])):
            carried[place] = Voice(VOICE_OVER)
            thoughts.add(place)
        elif (each.paragraph, each.speaker) in heard:
            carried[place] = heard[each.paragraph, each.speaker]
    return carried


def _marked(story: Understanding) -> Iterator[tuple[Place, Voice]]:
    tags = {(tag.paragraph, tag.quote): tag for tag in story.tags}
    speakers = {(each.paragraph, each.part): each for each in story.attributions}
    paragraphs = story.book.paragraphs()
    off = _off_screen(story, paragraphs, speakers)
    for number, paragraph in enumerate(paragraphs):
        for at, part in enumerate(paragraph.parts):
            if isinstance(part, Thought) and (number, at) not in tags and (what := _message(_beside(paragraph, at)[0])):
                yield (number, at), Voice(ON_SCREEN, cue=what)
            if isinstance(part, Quote):
                beside = _beside(paragraph, at)
                tag, found = tags.get((number, at)), speakers.get((number, at))
                voice = _voice(story, beside, tag, found, (number, at))
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
                if is_nobodys(led, found):
                    unseen = OFF_SCREEN if UNSEEN.match(led.after) else ""
                    known = bool(found and found.speaker and story.cast[found.speaker].cue.endswith(NOBODY))
                    voice = replace(voice, cue="" if known else NOBODY, extension=voice.extension or unseen)
                if voice != PLAIN:
                    yield (number, at), voice


def _message(before: str) -> str:
    """What words in italics stand on, where the sentence before tells of it: "A message came up from his sister."."""
    last = re.split(r"(?<=[.!?])\s+", before.strip())[-1]
    what = WHAT.search(last)
    return what["what"].upper() if what and (last.endswith(":") or ARRIVES.search(last)) else ""


def _beside(paragraph: Paragraph, at: int) -> tuple[str, str]:
    """The narration right before and right behind a speech."""
    before = paragraph.parts[at - 1] if at else None
    after = paragraph.parts[at + 1] if at + 1 < len(paragraph.parts) else None
    return (
        straight(before) if isinstance(before, Narration) else "",
        straight(after) if isinstance(after, Narration) else "",
    )


def _voice(
    story: Understanding, beside: tuple[str, str], tag: Tag | None, found: Attribution | None, place: Place
) -> Voice:
    before, after = beside
    written = WRITTEN.search(before) or (WHAT.search(before) if IT_READ.search(after) else None)
    if written is not None:
        return Voice(ON_SCREEN, cue=written["what"].upper())
    tokens = story.annotations.paragraphs[place[0]]
    verb = tokens[tag.verb].lemma.lower() if tag else ""
    if verb in SINGING or SUNG.search(before):
        return Voice(VOICE_OVER if place in story.far else "", sung=True)
    if found is not None and found.speaker and _is_thing(story, found.speaker):
        return Voice(FILTERED)
    told = story.book.source[tag.span.start : tag.span.end] if tag else "".join(LEAD.findall(before))
    if WROTE.search(told) or REMEMBERED.search(before) or (tag is not None and tag.thought):
        return Voice(VOICE_OVER)
    return Voice(ON_SCREEN) if TYPED.search(told) or WRITES.match(after) else PLAIN


def _is_sung(story: Understanding, part: Quote, led: Lead) -> bool:
    """Whether a speech that stands alone in lines follows a sentence that told of singing."""
    return (
        led.alone
        and "\n" in story.book.source[part.inner.start : part.inner.end]
        and SUNG.search(led.before.rstrip(" .\n")) is not None
    )


def _is_thing(story: Understanding, speaker: str) -> bool:
    """Whether the speaker is a radio or a loudspeaker."""
    return DEVICE.fullmatch(story.cast[speaker].name.lower()) is not None


def _off_screen(
    story: Understanding, paragraphs: Sequence[Paragraph], speakers: Mapping[Place, Attribution]
) -> frozenset[Place]:
    """The speeches of those who call from another room, until they are told of again."""
    belong = owners(story)
    here, opening = _locations(story)
    found: set[Place] = set()
    away: dict[str, int] = {}
    narrators = {character.id for character in story.cast.characters if character.narrator}
    near: set[str] = set(narrators)
    hidden = -LASTS - 1
    tags = {(tag.paragraph, tag.quote): tag for tag in story.tags}
    for number, paragraph in enumerate(paragraphs):
        for who in [who for who, since in away.items() if number - since > LASTS or number in opening]:
            del away[who]
        near = set(narrators) if number in opening else near
        told = " ".join(straight(part) for part in paragraph.parts if isinstance(part, Narration))
        doing = _doing(story.annotations.paragraphs[number], belong[number])
        voice = VOICE.search(told)
        behind = BEHIND.search(told) or (voice and voice["place"] and _elsewhere(_last_told(paragraph), here[number]))
        if hidden >= 0 and (number in opening or GOES_TO_SEE.search(told)):
            hidden = -LASTS - 1
            away.clear()
        hidden = number if behind else hidden
        for at, part in enumerate(paragraph.parts):
            for who in doing.get(at, ()):
                away.pop(who, None)
                near.add(who)
            if not isinstance(part, Quote) or (number, at) not in speakers or (number, at) in story.far:
                continue
            speaker = speakers[number, at].speaker or ""
            calling = _elsewhere(_told_of(story, paragraph, at, tags.get((number, at))), here[number])
            if calling or (number - hidden <= LASTS and near and speaker not in near):
                away[speaker] = number
            if speaker in away:
                found.add((number, at))
            near.add(speaker)
    return frozenset(found)


def _last_told(paragraph: Paragraph) -> str:
    """The narration with which a paragraph ends, if it does."""
    last = paragraph.parts[-1]
    return straight(last) if isinstance(last, Narration) else ""


def _told_of(story: Understanding, paragraph: Paragraph, at: int, tag: Tag | None) -> str:
    """The narration of a paragraph that may tell where its speech `at` comes from: not what leads to the next one."""
    tokens = story.annotations.paragraphs[tag.paragraph] if tag is not None else ()
    rest = tokens[tag.rest[0]] if tag is not None and tag.rest else None
    leads = rest is not None and rest.text == "and"
    parts = paragraph.parts[: at + 1] if leads else paragraph.parts
    told = [straight(part) for part in parts if isinstance(part, Narration)]
    if leads and rest is not None and tag is not None:
        told.append(story.book.source[tag.span.start : rest.span.start])
    return " ".join(told)


def _doing(tokens: Tokens, belong: Owners) -> Mapping[int, set[str]]:
    """By part of the paragraph: who does something there, tags of speeches left out."""
    spoken = {token.sentence for token in tokens if token.stub}
    found: dict[int, set[str]] = {}
    for token in tokens:
        if token.sentence in belong and token.sentence not in spoken:
            found.setdefault(token.part, set()).add(belong[token.sentence])
    return found


def _locations(story: Understanding) -> tuple[list[str], frozenset[int]]:
    """The place of each paragraph's scene in small letters, and the paragraphs in which scenes open."""
    starts = {scene.paragraph: (scene.location or "").lower() for scene in story.scenes}
    here, found = "", []
    for number in range(len(story.annotations.paragraphs)):
        here = starts.get(number, here)
        found.append(here)
    return found, frozenset(starts)


def _elsewhere(told: str, here: str) -> bool:
    """Whether `told` says that somebody calls from where the scene is not; `here` is the place of the scene."""
    for match in (*FROM.finditer(told), *FROM_THERE.finditer(told), *VOICE.finditer(told)):
        place = next((words for words in match.groupdict().values() if words), "").lower()
        outdoors = "outside" in place and not here
        inside = any(word in here.split() for word in re.findall(r"\w+", place) if word not in ("the", "of", "room"))
        if place and not inside and not outdoors and not NEAR.search(place) and not OVER.search(told):
            return True
    return False
