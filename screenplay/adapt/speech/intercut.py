"""Calls told from both ends: where the story goes back and forth between the two, a script says INTERCUT.

As long as the narration stays on one side, whoever is at the other end of the line is a voice (V.O.). Where it cuts to
the other side in the middle of the call, and from there on tells what both do, a heading for every cut would chop the
talk to pieces, and a (V.O.) on either side would be wrong half of the time: after both places have been set up, one
heading covers them ("INTERCUT - BATHROOM / VAN"), and both speak as people who are seen. The next heading ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.adapt.beside import narrated
from screenplay.adapt.calls.evidence import is_deed
from screenplay.adapt.calls.signs import PHONE, RADIO, RINGS, TALKS, hangs_up
from screenplay.adapt.telling.owners import Owners, owners
from screenplay.book import Quote
from screenplay.findings import Place, Scene, Understanding

TAKEN_UP = re.compile(
    rf"{RINGS.pattern}|{TALKS.pattern}|\b(?:{PHONE}|{RADIO})\b|\b(?:buzz\w*|r[ai]ng|rings|ringing|picked up|answered)\b"
)
"""Somebody is on the telephone at the other end."""
NEAR = 3
"""Paragraphs behind the cut in which that is told."""


@dataclass(frozen=True, slots=True)
class Intercut:
    """`start`: where the heading stands, the first speech behind the cut; `scene` counts the scene that it is cut to.

    `speeches` are those of the scene, which all are spoken by somebody in the picture. `end`: where the story goes on
    after the call, None where it does not before the next heading.
    """

    scene: int
    start: int
    heading: str
    speeches: frozenset[Place]
    end: int | None = None


def intercuts(story: Understanding) -> tuple[Intercut, ...]:
    """The calls of `story` that are told from both ends, in order."""
    belong = owners(story)
    paragraphs = len(story.annotations.paragraphs)
    ends = [*(scene.paragraph for scene in story.scenes[1:]), paragraphs]
    return tuple(_found(story, belong, ends))


def _found(story: Understanding, belong: Sequence[Owners], ends: Sequence[int]) -> Iterator[Intercut]:
    for number in range(1, len(story.scenes)):
        here, there = story.scenes[number - 1], story.scenes[number]
        if not _are_two_ends(here, there) or not _is_call(story, there, ends[number]):
            continue
        speeches = _speeches(story, there.paragraph, ends[number])
        left = {who for who in _people(story, belong, here.paragraph, there.paragraph) if who}
        if speeches and _alternates(story, belong, range(there.paragraph, ends[number]), speeches, left):
            number_of, part = min(speeches)
            start = story.book.paragraphs()[number_of].parts[part].span.start
            over = _over(story, max(speeches)[0], ends[number])
            yield Intercut(number, start, f"INTERCUT - {here.location} / {there.location}", frozenset(speeches), over)


def _over(story: Understanding, last: int, end: int) -> int | None:
    """Where the first paragraph begins behind the one that tells of hanging up, after the `last` speech; else None."""
    paragraphs = story.book.paragraphs()
    for number in range(last, end - 1):
        if any(hangs_up(narrated(part)) for part in paragraphs[number].parts):
            return paragraphs[number + 1].span.start
    return None


def _are_two_ends(here: Scene, there: Scene) -> bool:
    known = here.location is not None and there.location is not None and here.location != there.location
    return known and there.leap is None and not (here.flashback or there.flashback)


def _is_call(story: Understanding, there: Scene, end: int) -> bool:
    """Whether a line is open at the cut to `there`, which ends at paragraph `end`, and is taken up there."""
    cut = (there.paragraph, 0)
    if not any(call.last == cut and (call.speeches or cut[0] - call.first[0] <= 2 * NEAR) for call in story.calls):
        return False
    near = story.book.paragraphs()[there.paragraph : min(end, there.paragraph + NEAR)]
    told = (narrated(part) for paragraph in near for part in paragraph.parts)
    return any(TAKEN_UP.search(words) or hangs_up(words) for words in told)


def _speeches(story: Understanding, first: int, end: int) -> Mapping[Place, str]:
    """The speeches between two paragraphs with their speakers."""
    paragraphs = story.book.paragraphs()
    return {
        (each.paragraph, each.part): each.speaker
        for each in story.attributions
        if each.speaker
        and first <= each.paragraph < end
        and isinstance(paragraphs[each.paragraph].parts[each.part], Quote)
    }


def _people(story: Understanding, belong: Sequence[Owners], first: int, end: int) -> Iterator[str]:
    """Who speaks or does something between two paragraphs."""
    yield from _speeches(story, first, end).values()
    for owned in belong[first:end]:
        yield from owned.values()


def _alternates(
    story: Understanding, belong: Sequence[Owners], span: range, speeches: Mapping[Place, str], left: set[str]
) -> bool:
    """Whether two talk in a scene, one who was left in the scene before and one who was not there, and both are seen.

    The scene must open with the other one: else somebody only went from the first place to the second.
    """
    doing = [who for at in span for who in _deeds(story, belong, at)]
    talking = sorted(set(speeches.values()), key=lambda who: -sum(each == who for each in speeches.values()))[:2]
    far = [who for who in talking if who not in left]
    near = [who for who in talking if who in left]
    return len(far) == len(near) == 1 and near[0] in doing and far[0] in doing and doing[0] == far[0]


def _deeds(story: Understanding, belong: Sequence[Owners], paragraph: int) -> Iterator[str]:
    """Who does something in a paragraph that only somebody who is seen can do."""
    tokens = story.annotations.paragraphs[paragraph]
    for sentence, who in sorted(belong[paragraph].items()):
        if any(token.sentence == sentence and is_deed(tokens, at) for at, token in enumerate(tokens)):
            yield who
