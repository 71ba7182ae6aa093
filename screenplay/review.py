"""Notes on a conversion: what a person should look at, the least sure lines first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from screenplay.book import Aside, Book, Break, Narration, Part
from screenplay.english import words
from screenplay.findings import Attribution, Cast, Scene, Understanding
from screenplay.notes import Note
from screenplay.text import Span, plain
from screenplay.timing import READ

SURE = 0.6
"""A speaker less likely than this is worth a look ..."""
LIKELY = 0.4
"""... and so is the place of a scene that is less likely than this."""

NEAR = 2
"""Paragraphs from one unsure line to the next within which they are one conversation."""

RUN = 3
"""Unsure lines of one conversation that are told in one note: where one is wrong, the others mostly are."""

OTHERS = 2
"""How many others who may have spoken are told of."""

CHECK = "`screenplay check`"

LONG = 350
"""Words of narration without a word spoken, two minutes of a reading, after which listeners drift off."""


ENGLISH = words("the and of to she it that you his her they not with at but have my what this from were would there")
"""Every fifth word of English prose, and hardly one of another language's."""
FEW, ENOUGH_WORDS = 0.08, 40
"""A smaller part of so many words, and the text is not English."""


def notes(story: Understanding) -> tuple[Note, ...]:
    """All notes on `story`: on its language, its speakers, the least sure first, then the rest in the text's order."""
    found = [*story.book.notes, *story.notes, *_roles(story), *_breaks(story), *_scenes(story), *_silences(story)]
    return (
        *language(story.book),
        *_speakers(story),
        *sorted(found, key=lambda note: (note.span, note.code, note.place, note.message)),
    )


def language(book: Book) -> Iterator[Note]:
    """A warning where `book` is not in English, which all that is found out rests on."""
    told = re.findall(r"[^\W\d_]+", book.source.lower())
    if len(told) >= ENOUGH_WORDS and sum(word in ENGLISH for word in told) < FEW * len(told):
        message = "This does not look like English: speakers, scenes and tense are guesses at best."
        yield Note("warning", "language", Span(0, 0), message, "the program reads English only")


def as_written(story: Understanding, untouched: Iterable[int]) -> Iterator[Note]:
    """Notes on the paragraphs of the numbers `untouched`, which the adaptation had to leave as they are."""
    paragraphs = story.book.paragraphs()
    for number in sorted(untouched):
        yield Note(
            "warning",
            "as written",
            paragraphs[number].span,
            "This paragraph stands as the author wrote it: adapting it would have lost a word.",
            "put it into the present tense by hand, and report it: it is a fault of the program",
        )


def told(cast: Cast, found: Attribution) -> str:
    """Who it is, how sure and why: "Mara, 0.93: addressed as 'Mara' in the line before"."""
    who = cast[found.speaker].name if found.speaker is not None else "nobody known"
    return f"{who}, {found.confidence:.2f}: {found.reason}"


def least_sure(story: Understanding, count: int) -> tuple[Note, ...]:
    """Notes on the `count` lines whose speaker is least sure, the worst first."""
    doubtful = sorted((found for found in story.attributions if found.confidence < SURE), key=lambda f: f.confidence)
    return tuple(_speaker(story, found) for found in doubtful[:count])


def _breaks(story: Understanding) -> Iterator[Note]:
    noted = {note.span for note in story.book.notes}
    for block in story.book.blocks():
        if block.span in noted:
            continue
        match block:
            case Break(kind="lost line"):
                yield Note(
                    "warning",
                    "lost line",
                    block.span,
                    "A line seems to be missing here.",
                    "Compare it with the original.",
                )
            case Break(sure=False):
                yield Note(
                    "doubt", "break", block.span, f"Taken for a {block.kind}: {block.reason}.", "Mark it with ***."
                )
            case Aside():
                yield Note("info", "aside", block.span, "Left out: the author speaks to the readers here.")
            case _:
                pass


def _speakers(story: Understanding) -> Iterator[Note]:
    runs = _runs([found for found in story.attributions if found.confidence < SURE])
    for run in sorted(runs, key=lambda run: min(found.confidence for found in run)):
        if len({found.paragraph for found in run}) < RUN:
            yield from (_speaker(story, found) for found in run)
        else:
            yield _conversation(story, run)


def _runs(doubtful: Sequence[Attribution]) -> Iterator[list[Attribution]]:
    """Unsure lines, those of one conversation together, one for each paragraph and speaker."""
    run: list[Attribution] = []
    for found in doubtful:
        if run and found.paragraph - run[-1].paragraph > NEAR:
            yield run
            run = []
        if not run or (run[-1].paragraph, run[-1].speaker) != (found.paragraph, found.speaker):
            run.append(found)
    if run:
        yield run


def _conversation(story: Understanding, run: Sequence[Attribution]) -> Note:
    first, last = _part(story, run[0]), _part(story, run[-1])
    cues = dict.fromkeys(story.cast[found.speaker].cue for found in run if found.speaker)
    worst = min(run, key=lambda found: found.confidence)
    message = (
        f"Who speaks in these {len(run)} lines ({', '.join(cues) or 'nobody known'}) is not sure; least so "
        f"{_told(story, worst)}"
    )
    hint = "Read them in turn, and correct the first that is somebody else's: the rest follow from it."
    return Note("doubt", "speaker", Span(first.span.start, last.span.end), message, hint)


def _told(story: Understanding, found: Attribution) -> str:
    """The line, who says it and who else may."""
    others = ", ".join(f"{story.cast[who].name} {chance:.2f}" for who, chance in found.alternatives[:OTHERS])
    return f"{told(story.cast, found)}{f' (or {others})' if others else ''}: “{_short(_part(story, found))}”"


def _short(part: Part) -> str:
    words = plain(part.text)
    return words if len(words) <= 40 else words[:39].rstrip() + "…"


def _speaker(story: Understanding, found: Attribution) -> Note:
    span, line = _part(story, found).span, _short(_part(story, found))
    if found.speaker is None:
        return Note("doubt", "speaker", span, f"Nothing tells who says “{line}”.", f"Say so with {CHECK}.")
    return Note("doubt", "speaker", span, _told(story, found), f"If it is someone else, say so with {CHECK}.")


def _part(story: Understanding, found: Attribution) -> Part:
    return story.book.paragraphs()[found.paragraph].parts[found.part]


def _roles(story: Understanding) -> Iterator[Note]:
    """Two who were taken for one person on no more than how they take part in the talk."""
    source = story.book.source.lower()
    for character in story.cast.characters:
        for other in character.also:
            start = max(0, source.find(other.lower()))
            message = f"“{other}” and {character.name} are taken for one person."
            hint = f"If they are two, part them by a [[split]] of {character.cue} in the corrections file."
            yield Note("doubt", "role", Span(start, start + len(other)), message, hint)


def _scenes(story: Understanding) -> Iterator[Note]:
    for scene in story.scenes:
        span = Span(scene.start, scene.start)
        unknown = _unknown(scene)
        if unknown:
            yield Note("info", "scene", span, f"The text does not tell {unknown}.", "Complete the slug line.")
        if scene.location and scene.place_confidence < LIKELY:
            chance = f"{scene.location}, {scene.place_confidence:.2f}"
            yield Note("doubt", "scene", span, f"Where this scene plays is a guess: {chance}.", "Mend the slug line.")
        if scene.confidence < SURE:
            yield Note(
                "doubt", "scene", span, f"A new scene, but not for sure: {scene.reason}.", "Join it if it is none."
            )


def _silences(story: Understanding) -> Iterator[Note]:
    """Long stretches of narration in which nobody speaks or is heard to think."""
    words, span = 0, Span(0, 0)
    for paragraph in (*story.book.paragraphs(), None):
        for part in paragraph.parts if paragraph else (None,):
            if isinstance(part, Narration):
                span = Span(span.start if words else part.span.start, part.span.end)
                words += len(plain(part.text).split())
                continue
            if words >= LONG:
                message = f"A long stretch without speech: {words} words, about {words / READ:.0f} minutes to read."
                yield Note("info", "summary", span, message, "Consider cutting it, or giving it to a narrator.")
            words = 0


def _unknown(scene: Scene) -> str:
    told = None if scene.assumed else scene.time
    missing = [("where this scene plays", scene.location), ("at what time of day", told)]
    return " and ".join(what for what, known in missing if not known)
