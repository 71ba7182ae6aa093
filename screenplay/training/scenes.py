"""The forests that tell where scenes open and where they play, grown on annotated stories.

    python -m screenplay.training.scenes FOLDER... [-o screenplay/scenes/model.json]

Each folder holds stories, each of them a folder with text.txt and gold.json, whose "scenes" have "start" (code point),
"location" (all wordings that are right, "-" for none), "setting" and "time" (likewise).
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from screenplay.forest import Forest, from_lists
from screenplay.pipeline import survey
from screenplay.readers import prose
from screenplay.scenes.breaks.by_rules import by_rules as openings_by_rules
from screenplay.scenes.breaks.flashbacks import without_asides
from screenplay.scenes.breaks.manner import manner
from screenplay.scenes.breaks.measures import measures
from screenplay.scenes.breaks.opening import Opening, ends_of, marked
from screenplay.scenes.breaks.threads import extent
from screenplay.scenes.daytime.hours import TIMES, TimeOfDay
from screenplay.scenes.daytime.measures import Played as TimePlayed
from screenplay.scenes.daytime.measures import measured as measured_times
from screenplay.scenes.daytime.sequence import counted
from screenplay.scenes.places.by_rules import by_rules
from screenplay.scenes.places.candidates import Candidate, Played, candidates, played
from screenplay.scenes.places.choice import PROBABLE, roof_signs
from screenplay.scenes.places.continuity import Named
from screenplay.scenes.places.localities import gazetteer
from screenplay.scenes.places.measures import measured
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import fullest
from screenplay.scenes.reading import Reading, readings
from screenplay.scenes.trained import BIAS, FILE, answers
from screenplay.training.forester import Example, grown_on_answers
from screenplay.training.logistic import logistic

MISTAKEN = 0.35
"""What an example weighs whose scene so far opens at the wrong passage: so the forest learns to go on from mistakes."""
FOLDS = 5
"""Of stories, of which one at a time is left out for the chances of its places."""
EXCERPT = 45
"""Words on each side of an opening that make an excerpt."""
LITTLE = frozenset({"the", "a", "an", "of", "in", "at", "s"})
ALIKE = 0.5
EVERY = 7
"""A step through a scene that chooses at which of its passages such a mistake is made."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene as somebody annotated it: the passage that opens it, and all that its place may be called."""

    at: int
    places: tuple[str, ...]
    setting: str | None
    times: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A story read, its scenes, and where rules open some."""

    readings: tuple[Reading, ...]
    scenes: tuple[Scene, ...]
    ruled: tuple[Opening, ...]


def read_story(folder: Path) -> Story:
    """The story in `folder`, its first scene opening at its first passage."""
    text = (folder / "text.txt").read_text(encoding="utf-8")
    found = survey(prose.read(text, "text.txt"))
    read = without_asides(readings(found.book, found.told, found.cast))
    scenes: dict[int, Scene] = {}
    for number, scene in enumerate(json.loads((folder / "gold.json").read_text(encoding="utf-8"))["scenes"]):
        at = max((reading.number for reading in read if reading.start <= scene["start"]), default=0) if number else 0
        scenes[at] = Scene(at, tuple(scene["location"]), scene["setting"], tuple(scene["time"]))
    return Story(read, tuple(scenes[at] for at in sorted(scenes)), openings_by_rules(read))


def excerpts(story: Story) -> Iterator[Story]:
    """The borders between scenes as stories of their own: a little of the scene before and a little of the next.

    So the forests learn to do with few words.
    """
    ends = [*(scene.at for scene in story.scenes[1:]), len(story.readings)]
    for scene, then, end in zip(story.scenes, story.scenes[1:], ends[1:], strict=False):
        if marked(story.readings[then.at]) is None:
            first = then.at - _passages(reversed(story.readings[scene.at : then.at]))
            last = then.at + _passages(story.readings[then.at : end])
            read = tuple(replace(one, number=at) for at, one in enumerate(story.readings[first:last]))
            scenes = (replace(scene, at=0), replace(then, at=then.at - first))
            yield Story(read, scenes, openings_by_rules(read))


def _passages(readings: Iterable[Reading]) -> int:
    """How many of `readings` are enough for an excerpt."""
    told = 0
    for many, reading in enumerate(readings, start=1):
        told += extent([reading])
        if told >= EXCERPT:
            return many
    return many


def openings_of(story: Story) -> Iterator[Example]:
    """Each passage that nothing marks: its measures, whether a scene opens there, and what the example weighs."""
    told, ends = manner(story.readings), ends_of(story.readings)
    ruled = {opening.at: opening for opening in story.ruled}
    right = {scene.at for scene in story.scenes}
    for reading in story.readings[1:]:
        if marked(reading) or not any(reading.told):
            continue
        for opened, weight in _opened(story, reading.number):
            found = measures(story.readings, reading.number, opened, told, ends[reading.number], ruled)
            yield Example(found, reading.number in right, weight)


def _opened(story: Story, number: int) -> Iterator[tuple[int, float]]:
    """Where the scene before passage `number` opened, and where one may come to think that it did: an opening before,
    which was passed over, or a passage in its midst."""
    before = [scene.at for scene in story.scenes if scene.at < number]
    yield before[-1], 1.0
    if len(before) > 1 and marked(story.readings[before[-1]]) is None:
        yield before[-2], MISTAKEN
    inside = range(before[-1] + 1, number)
    if inside:
        yield inside[number * EVERY % len(inside)], MISTAKEN


@dataclass(frozen=True, slots=True)
class Placed:
    """A scene as it is `annotated`, the candidates for its place, what is measured of each, and which was chosen."""

    scene: Played
    annotated: Scene
    candidates: tuple[Candidate, ...]
    examples: tuple[Example, ...]
    place: Place | None


def placed(story: Story, forest: Forest | None = None) -> Iterator[Placed]:
    """The scenes of a story. The places of those before each are the right ones as far as they were thought of, or
    what `forest` takes them for."""
    names = gazetteer(story.readings)
    ends = [*(scene.at for scene in story.scenes[1:]), len(story.readings)]
    before: list[Named] = []
    for scene, end, ruled in zip(story.scenes, ends, by_rules(story.readings, tuple(_openings(story))), strict=True):
        here = played(story.readings, end, before, names, ruled)
        every = candidates(here)
        found = tuple(
            Example(told, _is_right(each, scene)) for told, each in zip(measured(here, every), every, strict=True)
        )
        place = _taken_for(every, found, forest)
        yield Placed(here, scene, every, found, place)
        before.append(replace(ruled, place=place, setting=place.setting if place else None))


def _openings(story: Story) -> Iterator[Opening]:
    """The openings as annotated, with what rules know of them."""
    ruled = {opening.at: opening for opening in story.ruled}
    for scene in story.scenes:
        leap = story.readings[scene.at].leap
        yield marked(story.readings[scene.at]) or ruled.get(scene.at) or Opening(scene.at, "annotated", 1.0, leap=leap)


def _taken_for(every: Sequence[Candidate], found: Sequence[Example], forest: Forest | None) -> Place | None:
    """The place that those who come after take a scene's for."""
    if forest is None:
        return next((each.wordings[0] for each, one in zip(every, found, strict=True) if one.answer), None)
    sure = answers(forest, [one.measured for one in found])
    best = max(range(len(every)), key=lambda at: sure[at], default=None)
    return fullest(every[best].wordings) if best is not None and sure[best] >= PROBABLE else None


def _is_right(candidate: Candidate, scene: Scene) -> bool:
    names = {name for place in candidate.wordings for name in (place.name, place.full) if name}
    return any(same_place(name, accepted) for name in names for accepted in scene.places)


def same_place(one: str, other: str) -> bool:
    """Whether two wordings share at least half of their words, little ones apart, or `one` has all of the other's."""
    ours, theirs = (frozenset(re.findall(r"[a-z0-9']+", wording.lower())) - LITTLE for wording in (one, other))
    alike = len(ours & theirs) >= ALIKE * len(ours | theirs)
    return bool(ours and theirs) and (alike or theirs <= ours)


def model(texts: Sequence[Sequence[Story]]) -> Mapping[str, Any]:
    """What `scenes.trained` reads: the forests for all questions, the weights of what tells of a roof, and how times of
    day follow one another. Each of `texts` is a story and what is told of it besides.

    Each story is gone through twice for its places, once from what is right in the scenes before and once from what a
    forest that was grown without it says there, so that the last one learns to go on from mistakes.
    """
    stories = [story for text in texts for story in text]
    right = [[tuple(placed(story)) for story in text] for text in texts]
    again: list[tuple[Placed, ...]] = []
    signs, roofed = [], []
    for fold in range(FOLDS):
        others = [text for number, text in enumerate(right) if number % FOLDS != fold]
        forest = from_lists(_places([one for text in others for story in text for one in story]))
        replayed = [tuple(placed(story, forest)) for text in texts[fold::FOLDS] for story in text]
        again += replayed
        for one in (one for story in replayed for one in story):
            if one.annotated.setting in ("INT", "EXT"):
                found = answers(forest, [example.measured for example in one.examples])
                signs.append(roof_signs(one.scene, one.candidates, found))
                roofed.append(one.annotated.setting == "INT")
    return {
        "opens": grown_on_answers([example for story in stories for example in openings_of(story)]),
        "plays at": _places([one for text in (*right, again) for story in text for one in story]),
        "roofed": logistic(signs, roofed, BIAS),
        "time": grown_on_answers([example for story in again for example in times_of(story)], leaves=8, rounds=150),
        "follows": counted((_played(story), [_times(one) for one in story]) for story in again),
    }


def times_of(story: Sequence[Placed]) -> Iterator[Example]:
    """Each time of day for each scene of a story: its measures, and whether it is right."""
    scenes = _played(story)
    for one, asked in zip(story, measured_times(scenes), strict=True):
        yield from (Example(measured, time in _times(one)) for time, measured in zip(TIMES, asked, strict=True))


def _played(story: Sequence[Placed]) -> tuple[TimePlayed, ...]:
    return tuple(
        TimePlayed(one.scene.stretch, one.scene.opening, one.place, one.place.setting if one.place else None)
        for one in story
    )


def _times(one: Placed) -> tuple[TimeOfDay, ...]:
    return tuple(time for time in TIMES if time in one.annotated.times)


def _places(scenes: Sequence[Placed]) -> dict[str, Any]:
    return grown_on_answers([example for one in scenes for example in one.examples])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m screenplay.training.scenes", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=FILE)
    options = parser.parse_args(arguments)
    folders = sorted(gold.parent for folder in options.folders for gold in folder.glob("*/gold.json"))
    stories = [read_story(folder) for folder in folders]
    found = model([(story, *excerpts(story)) for story in stories])
    options.output.write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
