"""What is not said where it is heard or read: messages that are played back, and lines that are typed in a chat.

A message is its sender's, V.O.: who is told to have left it, or who says so in it ("It's Paul"); whoever listens to it
does not say it. Lines headed by names are typed where a telephone or a screen is told of before them and the story has
quotation marks for what is said aloud.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from screenplay.adapt.beside import SENTENCE, straight
from screenplay.adapt.calls.evidence import is_heard, is_typed, told_in
from screenplay.adapt.calls.signs import PHONE
from screenplay.adapt.speech.voice import ON_SCREEN, VOICE_OVER, Voice
from screenplay.findings import Place, Understanding

MESSAGE = r"(?:messages?|voice ?mails?|answering machine|recordings?)"
PLAYS = r"(?:listen(?:s|ed|ing)?|play(?:s|ed|ing)?|replay(?:s|ed|ing)?)"
PLAYED = re.compile(rf"\b{PLAYS}\b[^.?!]{{0,40}}\b{MESSAGE}\b|\b{MESSAGE}\b[^.?!]{{0,60}}\b{PLAYS}\b", re.IGNORECASE)
COUNTED = re.compile(
    r"\bthe (?:first|second|third|fourth|fifth|sixth|next|last|other)(?: one| message| voice ?mail)?"
    r" (?:was|is|came|comes)\b",
    re.IGNORECASE,
)
"""One message after the other."""
SAYS_WHO = re.compile(
    r"\b(?:[Ii]t's|[Tt]his is) (?P<name>(?:(?!Mrs|Mr|Ms|Dr)[A-Z][a-z]+ ?){1,2})(?=[.,!?]|(?:here|from|at|again)\b)"
)
FROM = re.compile(r"\b(?:from|was|is) (?P<name>(?:[A-Z][a-z]+ ?){1,2})")
HEARD = re.compile(r"\b(?:sound(?:s|ed)|(?:his|her|[a-z]+'s) voice)\b")
"""How a message sounds."""
A_VOICE = re.compile(r"\bvoice\b")
ANY = "MESSAGE"
"""The cue of a message of which nobody tells whose it is."""
TYPING = re.compile(rf"\b(?:{PHONE}|texts?|texted|messages?|typed|typing|chat|screen|laptop|dots)\b", re.IGNORECASE)
REACH = 4
"""Paragraphs back in which it is told upon what is typed."""


def messages(story: Understanding) -> Mapping[Place, Voice]:
    """How messages and lines of a chat are heard or shown, by paragraph and part."""
    return {**dict(_played(story)), **dict(_typed(story))}


def _played(story: Understanding) -> Iterator[tuple[Place, Voice]]:
    tagged = {tag.paragraph for tag in story.tags}
    playing = due = False  # messages are being listened to; the next speech is one of them
    introduced = ""
    for number, paragraph in enumerate(story.book.paragraphs()):
        said = [at for at in range(len(paragraph.parts)) if is_heard(paragraph, at)]
        lead = " ".join(straight(part) for part in paragraph.parts[: said[0] if said else None])
        if PLAYED.search(lead):
            playing = due = True
        elif not said or lead:
            due = playing and COUNTED.search(lead) is not None
        introduced = lead or introduced
        described = COUNTED.search(introduced) or HEARD.search(introduced)
        by_voice = number in tagged and A_VOICE.search(told_in(paragraph)) is not None
        if due and said and (number not in tagged or described or by_voice):
            words = [straight(paragraph.parts[at]) for at in said]
            cue = _sender(story, introduced, " ".join(words)) if not by_voice else ""
            yield from (((number, at), Voice(VOICE_OVER, cue=cue)) for at in said)
            due = False
        elif said:
            playing = due = False


def _sender(story: Understanding, introduced: str, words: str) -> str:
    """The cue for a message: who is told to have left it, or says who they are."""
    counted = COUNTED.search(introduced)
    told = SENTENCE.split(introduced[counted.start() :])[0] if counted else ""
    says = FROM.search(told) or SAYS_WHO.search(words)
    name = says["name"].strip() if says else ""
    for character in story.cast.characters:
        named = [each for each in character.aliases if each[:1].isupper()]
        if name in named or any(re.search(rf"\b{re.escape(each)}\b", told) for each in named):
            return character.cue
    return name.upper() or ANY


def _typed(story: Understanding) -> Iterator[tuple[Place, Voice]]:
    paragraphs = story.book.paragraphs()
    aloud = any(is_heard(paragraph, at) for paragraph in paragraphs for at in range(len(paragraph.parts)))
    shown = -1
    for number, paragraph in enumerate(paragraphs):
        typed = [at for at in range(len(paragraph.parts)) if is_typed(paragraph, at)]
        before = paragraphs[max(0, number - REACH) : number]
        if typed and aloud and (shown == number - 1 or any(TYPING.search(told_in(each)) for each in before)):
            shown = number
            yield from (((number, at), Voice(ON_SCREEN)) for at in typed)
