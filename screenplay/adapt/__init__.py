"""Book to Screenplay: speech becomes dialogue under cues, narration becomes action in the present tense.

Nothing is invented but what a script needs (cues, slug lines, punctuation at a cut), and nothing is left out: the
Adaptation says which words of the narration are not printed because the cue says them. What the narration becomes in
a reading or on the radio, and where thought goes, is a matter of settings.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from screenplay.adapt.as_written import as_written
from screenplay.adapt.beats import Gone
from screenplay.adapt.layout import elements
from screenplay.adapt.plan import Plan, plans
from screenplay.adapt.settings import Settings, choices
from screenplay.adapt.speech.verse import sung_verse
from screenplay.adapt.speech.voice import Voice
from screenplay.adapt.speech.voices import voices
from screenplay.adapt.staging import announced, stage
from screenplay.adapt.staging.page import Page
from screenplay.adapt.strangers import strangers
from screenplay.adapt.tags import manners
from screenplay.adapt.tags.announcements import announcements
from screenplay.adapt.telling.cuts import candidates
from screenplay.adapt.telling.minds import sentences
from screenplay.adapt.telling.persons import subject_for
from screenplay.adapt.title_page import title_page
from screenplay.findings import Attribution, Tag, Understanding
from screenplay.model import Screenplay
from screenplay.notes import Note

__all__ = ["Adaptation", "Settings", "adapt"]


@dataclass(frozen=True, slots=True)
class Adaptation:
    """`gone`: the spans of narration that the script does not print, because a cue or a speech stands for them.

    `notes`: what of the story a person may want to cut, and what is left to the actors.
    """

    play: Screenplay
    gone: Gone
    notes: tuple[Note, ...] = ()


def adapt(story: Understanding, settings: Settings | None = None, untouched: Set[int] = frozenset()) -> Adaptation:
    """The screenplay of `story`, for the screen where `settings` do not say otherwise.

    Paragraphs of the numbers `untouched` are set down as the author wrote them.
    """
    wanted = settings or Settings()
    story = replace(story, tags=(*story.tags, *announcements(story)))
    told = sentences(story)
    pages = _pages(story, plans(story, told, choices(wanted), wanted.name), wanted.name)
    leads = ((), *map(announced, pages))
    staged = [
        as_written(page) if number in untouched else stage(replace(page, lead=lead))
        for number, (page, lead) in enumerate(zip(pages, leads, strict=False))
    ]
    laid_out = elements(story, told, [beats for beats, _ in staged], wanted)
    gone = tuple(span for _, spans in staged for span in spans)
    notes = (*candidates(story, told), *manners.notes(story))
    return Adaptation(Screenplay(title_page(story.book), tuple(laid_out)), gone, notes)


def _pages(story: Understanding, planned: Sequence[Plan], name: str | None) -> list[Page]:
    called = {character.id: subject_for(character, name) for character in story.cast.characters}
    tags: dict[int, list[Tag]] = {}
    for tag in story.tags:
        tags.setdefault(tag.paragraph, []).append(tag)
    speakers: dict[int, dict[int, Attribution]] = {}
    for found in story.attributions:
        speakers.setdefault(found.paragraph, {})[found.part] = found
    openings: dict[int, list[int]] = {}
    for scene in story.scenes:
        openings.setdefault(scene.paragraph, []).append(scene.start)
    new = frozenset(strangers(story))
    heard: dict[int, dict[int, Voice]] = {}
    for (number, part), voice in voices(story).items():
        heard.setdefault(number, {})[part] = voice
    paragraphs = story.book.paragraphs()
    songs = sung_verse(paragraphs, story.book.source)
    whole = zip(paragraphs, story.annotations.paragraphs, planned, strict=True)
    return [
        Page(
            source=story.book.source,
            paragraph=paragraph,
            tokens=tokens,
            tags=tuple(tags.get(number, ())),
            speakers=speakers.get(number, {}),
            plan=plan,
            openings=tuple(openings.get(number, ())),
            voices=heard.get(number, {}),
            called=called,
            strangers=new,
            sung=number in songs,
        )
        for number, (paragraph, tokens, plan) in enumerate(whole)
    ]
