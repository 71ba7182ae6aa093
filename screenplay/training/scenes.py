"""The forests that tell where scenes open, where they play and when, grown on annotated stories (see `annotated`).

    python -m screenplay.training.scenes FOLDER... [-o screenplay/scenes/model.json]

Each FOLDER holds annotated stories; those of one that is named several times count as often.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenplay.errors import ScreenplayError
from screenplay.forest import Forest, from_lists
from screenplay.scenes.breaks.manner import manner
from screenplay.scenes.breaks.measures import measures
from screenplay.scenes.breaks.opening import Opening, ends_of, marked
from screenplay.scenes.breaks.openings import opening_at
from screenplay.scenes.daytime import measures as daytime
from screenplay.scenes.daytime.hours import TIMES, TimeOfDay
from screenplay.scenes.daytime.sequence import counted
from screenplay.scenes.places.candidates import Candidate, Unplaced, candidates, unplaced
from screenplay.scenes.places.choice import PROBABLE
from screenplay.scenes.places.continuity import Named, people
from screenplay.scenes.places.localities import gazetteer
from screenplay.scenes.places.measures import measured
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.roofs import roof_measures
from screenplay.scenes.places.whereabouts import fullest
from screenplay.scenes.reading import things_of
from screenplay.scenes.trained import FILE, answers
from screenplay.scenes.vocabulary import border_bag, scene_bag
from screenplay.training.annotated import Scene, Story, excerpts, folders, read_story
from screenplay.training.forester import Example, grown_on_answers
from screenplay.training.vocabularies import Vocabularies, as_lists, vocabularies

MISTAKEN = 0.35
"""What an example weighs whose scene so far opens at the wrong passage: so the forest learns to go on from mistakes."""
STRIDE = 7
"""The number of a passage times this, modulo those in the scene, tells which of them such a scene opens at."""
FOLDS = 5
"""Of texts, of which one at a time is left out for the chances of its places and for what its words tell."""
ROOF_TREES = 8, 200
"""Leaves of each tree that tells of a roof, and how many trees."""
LITTLE = frozenset({"the", "a", "an", "of", "in", "at", "s"})
ALIKE = 0.5
"""The share of words that two wordings of one place have in common, LITTLE ones apart."""

Text = tuple[Story, ...]
"""A story and its excerpts."""


def openings_of(story: Story, words: Vocabularies) -> Iterator[Example]:
    """Each passage that nothing marks: its measures, whether a scene opens there, and what the example weighs; `words`
    are what was learnt without the story."""
    told, ends = manner(story.readings), ends_of(story.readings)
    right = {scene.at for scene in story.scenes}
    for reading in story.readings[1:]:
        if marked(reading) or not any(reading.told):
            continue
        said = words["opens"].scores(border_bag(story.readings, reading.number))["opens"]
        for opened, weight in _opened(story, reading.number):
            found = measures(story.readings, reading.number, opened, told, ends[reading.number], said)
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
        yield inside[number * STRIDE % len(inside)], MISTAKEN


@dataclass(frozen=True, slots=True)
class Placed:
    """A scene as it is `annotated`, the candidates for its place, what is measured of each, and which was chosen."""

    scene: Unplaced
    annotated: Scene
    candidates: tuple[Candidate, ...]
    examples: tuple[Example, ...]
    place: Place | None


def placed(story: Story, words: Vocabularies, forest: Forest | None = None) -> Iterator[Placed]:
    """The scenes of a story; `words` are what was learnt without it. The places of those before each are the right ones
    as far as they were thought of, or what `forest` takes them for."""
    names = gazetteer(story.readings)
    before: list[Named] = []
    for scene, opening, end in zip(story.scenes, annotated_openings(story), story.ends, strict=True):
        here = unplaced(story.readings, opening, end, before, names)
        every = candidates(here)
        asked = measured(here, every, words["plays at"].scores(scene_bag(here.stretch)))
        found = tuple(Example(told, _is_right(each, scene)) for told, each in zip(asked, every, strict=True))
        place = _taken_for(every, found, forest)
        yield Placed(here, scene, every, found, place)
        setting = place.setting if place else None
        before.append(Named(place, setting, 1.0, opening, things_of(here.stretch), people(here.stretch)))


def annotated_openings(story: Story) -> Iterator[Opening]:
    """The openings as annotated, with what the words there tell of them."""
    told, opened = manner(story.readings), 0
    for scene in story.scenes:
        typography = marked(story.readings[scene.at])
        yield typography or opening_at(story.readings, scene.at, opened, told, 1.0)
        opened = scene.at


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


def model(texts: Sequence[tuple[Text, int]]) -> Mapping[str, Any]:
    """What `scenes.trained` reads: what words tell, the forests for all questions, and how times of day follow one
    another, learnt from `texts`, each with how many times it counts.

    What words tell of a text is learnt from others. Each text is gone through twice for its places, once from what is
    right in the scenes before and once from what a forest that was grown without it says there, so that the last one
    learns to go on from mistakes.
    """
    stories = [story for (story, *_), _ in texts]
    words = [vocabularies([one for at, one in enumerate(stories) if at % FOLDS != fold]) for fold in range(FOLDS)]
    of_text = [words[at % FOLDS] for at in range(len(texts))]
    openings, right = [], []
    for (text, many), told in zip(texts, of_text, strict=True):
        openings += [example for story in text for example in openings_of(story, told)] * many
        right.append([tuple(placed(story, told)) for story in text] * many)
    again: list[tuple[Placed, ...]] = []
    roofs: list[Example] = []
    for fold in range(FOLDS):
        forest = from_lists(_places([one for at, each in enumerate(right) if at % FOLDS != fold for one in each]))
        for text, many in texts[fold::FOLDS]:
            replayed = [tuple(placed(story, words[fold], forest)) for story in text]
            again += replayed * many
            roofs += [roof for story in replayed for roof in _roofs(story, words[fold], forest)] * many
    return {
        "words": {question: as_lists(told) for question, told in vocabularies(stories).items()},
        "opens": grown_on_answers(openings),
        "plays at": _places([*(one for each in right for one in each), *again]),
        "roofed": grown_on_answers(roofs, *ROOF_TREES),
        "time": grown_on_answers([example for story in again for example in times_of(story)]),
        "follows": counted((_untimed(story), [_times(one) for one in story]) for story in again),
    }


def _roofs(story: Sequence[Placed], words: Vocabularies, forest: Forest) -> Iterator[Example]:
    """The scenes of a story that play on one side of a roof, and whether that is indoors."""
    for one in story:
        if one.annotated.setting in ("INT", "EXT"):
            found = answers(forest, [example.measured for example in one.examples])
            said = words["roofed"].scores(scene_bag(one.scene.stretch))["INT"]
            yield Example(roof_measures(one.scene, one.candidates, found, said), one.annotated.setting == "INT")


def times_of(story: Sequence[Placed]) -> Iterator[Example]:
    """Each time of day for each scene of a story: its measures, and whether it is right."""
    scenes = _untimed(story)
    for one, asked in zip(story, daytime.measured(scenes), strict=True):
        yield from (Example(measured, time in _times(one)) for time, measured in zip(TIMES, asked, strict=True))


def _untimed(story: Sequence[Placed]) -> tuple[daytime.Untimed, ...]:
    return tuple(
        daytime.Untimed(one.scene.stretch, one.scene.opening, one.place, one.place.setting if one.place else None)
        for one in story
    )


def _times(one: Placed) -> tuple[TimeOfDay, ...]:
    return tuple(time for time in TIMES if time in one.annotated.times)


def _places(stories: Sequence[Sequence[Placed]]) -> dict[str, Any]:
    return grown_on_answers([example for story in stories for one in story for example in one.examples])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m screenplay.training.scenes", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=FILE)
    options = parser.parse_args(arguments)
    try:
        counts = Counter(folders(options.folders))
        stories = {folder: read_story(folder) for folder in counts}
        found = model([((story, *excerpts(story)), counts[folder]) for folder, story in stories.items()])
    except ScreenplayError as error:
        parser.error(f"{error.message}; {error.hint}")
    options.output.write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
