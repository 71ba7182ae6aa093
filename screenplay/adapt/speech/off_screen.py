"""Voices from where the camera is not: who calls from another room, until they come or are come to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain

from screenplay.adapt.beside import beside, narrated
from screenplay.adapt.calls.evidence import told_in
from screenplay.adapt.calls.signs import OVER
from screenplay.adapt.speech.devices import VOICE_SAID
from screenplay.adapt.telling.owners import Owners, owners
from screenplay.book import Paragraph, Quote
from screenplay.english import either, words
from screenplay.findings import Attribution, Place, Tag, Tokens, Understanding
from screenplay.scenes.places.lexicon import BUILDINGS, ROOM_PAIRS, ROOMS

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
OPENS_THERE = re.compile(
    rf"(?:^|[.!?]\W+)(?:from )?(?P<place>upstairs|downstairs|overhead|next door|(?:in|on) the (?:next|other) {ROOM})\b"
    rf"[^.?!\"]{{1,60}}?\band\b[^.?!\"]{{1,40}}?\b{CALLS}\b",
    re.IGNORECASE,
)
"""Upstairs a door opened, and somebody shouted down."""
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
    rf" (?:the|a|her|his|my) (?:\w+ )?{SCREEN}\b"
    r"|\b(?:slam|bang)\w*\b[^.?!]{0,20}\b(?:downstairs|upstairs|overhead|next door)\b",
    re.IGNORECASE,
)
"""Somebody is heard who is not seen: who has not been there before and speaks next."""
THROUGH = re.compile(
    rf"\b{CALLS}(?: (?!and\b)\w+){{0,3}}?,? through (?:the|a|her|his|my) (?:\w+ )?{SCREEN}\b", re.IGNORECASE
)
"""Said to those behind it, or by who is there: by who has not been here."""
GOES_TO_SEE = re.compile(
    r"\b(?:in the doorway|opens? the door|opened the door|(?:went|goes?|came|comes?|looks?|looked|stepped|steps) in\b)"
)
"""Then they are seen as well."""
NEAR = re.compile(r"\b(?:doorway|threshold|bed|chair|table|sofa|armchair|corner|radio|phone|telephone|receiver)\b")
"""What one calls from and is seen."""

LASTS = 6
"""Paragraphs without a word of theirs for which who called from the next room is taken to be still there."""


def off_screen(story: Understanding, speakers: Mapping[Place, Attribution]) -> frozenset[Place]:
    """The speeches of those who call from another room, until they are told of again."""
    belong, paragraphs = owners(story), story.book.paragraphs()
    here, opening = _locations(story)
    found, away = set[Place](), dict[str, int]()
    narrators = {character.id for character in story.cast.characters if character.narrator}
    near: set[str] = set(narrators)
    hidden = -LASTS - 1
    tags = {(tag.paragraph, tag.quote): tag for tag in story.tags}
    for number, paragraph in enumerate(paragraphs):
        for who in [who for who, since in away.items() if number - since > LASTS or number in opening]:
            del away[who]
        near = set(narrators) if number in opening else near
        told = told_in(paragraph)
        doing = _doing(story.annotations.paragraphs[number], belong[number])
        if hidden >= 0 and (number in opening or GOES_TO_SEE.search(told)):
            hidden = -LASTS - 1
            away.clear()
        hidden = number if _is_heard_behind(paragraph, told, here[number]) else hidden
        come: set[str] = set()
        for at, part in enumerate(paragraph.parts):
            for who in doing.get(at, ()):
                come |= {who} if away.pop(who, None) == number else set()
                near.add(who)
            if not isinstance(part, Quote) or (number, at) not in speakers or (number, at) in story.far:
                continue
            speaker = speakers[number, at].speaker or ""
            if VOICE_SAID.search(beside(paragraph.parts, at)[0]):
                hidden = -LASTS - 1  # nobody else is to be heard from there
                continue
            own = _told_of(story, paragraph, at, tags.get((number, at)))
            heard = (number - hidden <= LASTS or THROUGH.search(own)) and near and speaker not in near
            if heard or (speaker not in come and _elsewhere(own, here[number])):
                away[speaker] = number
                hidden = -LASTS - 1  # whose voice it was is known
            if speaker in away:
                away[speaker] = number
                found.add((number, at))
            near.add(speaker)
    return frozenset(found)


def _is_heard_behind(paragraph: Paragraph, told: str, here: str) -> bool:
    """Whether a paragraph tells of somebody who is heard behind a door, or of a voice from elsewhere at its end."""
    voice = VOICE.search(told)
    elsewhere = voice is not None and voice["place"] and _elsewhere(narrated(paragraph.parts[-1]), here)
    return bool(BEHIND.search(told) or elsewhere)


def _told_of(story: Understanding, paragraph: Paragraph, at: int, tag: Tag | None) -> str:
    """The narration of a paragraph that may tell where its speech `at` comes from: not what leads to the next one."""
    tokens = story.annotations.paragraphs[tag.paragraph] if tag is not None else ()
    rest = tokens[tag.rest[0]] if tag is not None and tag.rest else None
    leads = rest is not None and rest.text == "and"
    parts = paragraph.parts[: at + 1] if leads else paragraph.parts
    told = [words for words in map(narrated, parts) if words]
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
    for match in chain.from_iterable(each.finditer(told) for each in (FROM, FROM_THERE, OPENS_THERE, VOICE)):
        place = next((words for words in match.groupdict().values() if words), "").lower()
        outdoors = "outside" in place and not here
        inside = any(word in here.split() for word in re.findall(r"\w+", place) if word not in ("the", "of", "room"))
        if place and not inside and not outdoors and not NEAR.search(place) and not OVER.search(told):
            return True
    return False
