"""The forest that tells whether two of a cast are one person, grown on annotated stories (see `novels`).

python -m screenplay.training.roles FOLDER... [-o screenplay/attribution/roles/model.json]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from screenplay.attribution.context import context
from screenplay.attribution.roles import compared
from screenplay.attribution.roles.trained import FILE
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.errors import ScreenplayError
from screenplay.findings import Cast
from screenplay.people import find_people
from screenplay.second_person import as_first_person
from screenplay.training.forester import Example, grown_on_answers
from screenplay.training.identities import named_so
from screenplay.training.novels import Annotated, folders, read_novel
from screenplay.training.sources import MOSTLY
from screenplay.training.spans import find

LEAVES, ROUNDS = 15, 150


def examples(story: Annotated) -> Iterator[Example]:
    """Each two of the cast that is found in `story` of whom the annotation knows who they are."""
    told = as_first_person(story.annotations)
    cast, tags = find_people(story.book, told), read_tags(story.book, told)
    known = _known(story, cast)
    for (one, other), measures in compared(story.book, told, cast, tags):
        if one in known and other in known:
            yield Example(measures, known[one] == known[other])


def _known(story: Annotated, cast: Cast) -> dict[str, str]:
    """Who of the annotation each of `cast` is: whose lines are told to be theirs, else who is called so."""
    found: dict[str, str] = {}
    lines = _lines(story, cast)
    for character in cast.characters:
        said = lines.get(character.id)
        called = [one.id for one in story.characters if named_so(one, character.name)]
        if said:
            speaker, times = said.most_common(1)[0]
            found.update({character.id: speaker} if times >= MOSTLY * said.total() else {})
        elif len(called) == 1:
            found[character.id] = called[0]
    return found


def _lines(story: Annotated, cast: Cast) -> Mapping[str, Counter[str]]:
    """Whose the lines are, by the annotation, that tags, descriptions in tags, or beats give to each of `cast`."""
    annotations = as_first_person(story.annotations)
    turns = turns_of(story.book, annotations, read_tags(story.book, annotations))
    around = context(story.book, annotations, cast, turns)
    lines: dict[str, Counter[str]] = defaultdict(Counter)
    for one, turn in zip(story.said, find(story.book, turns, story.said).turns, strict=True):
        if turn is not None:
            tagged = around.tagged[turn]
            described = tagged[0].character if tagged and tagged[0].kind == "description" else None
            for who in {*around.named[turn], *([described] if described else [])}:
                lines[who][one.speaker] += 1
    return lines


def model(stories: Sequence[Annotated]) -> dict[str, Any]:
    """What `attribution.roles.trained` reads, learnt from `stories`."""
    return grown_on_answers([example for story in stories for example in examples(story)], LEAVES, ROUNDS)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m screenplay.training.roles", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=FILE)
    parser.add_argument("--cache", type=Path, help="keeps the sentences of the stories")
    options = parser.parse_args(arguments)
    try:
        stories = [story for folder in options.folders for story in folders(folder)]
        found = model([read_novel(story, options.cache) for story in stories])
    except ScreenplayError as error:
        parser.error(f"{error.message}; {error.hint}")
    options.output.write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
