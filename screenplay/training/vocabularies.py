"""What words tell of scenes, learnt from annotated stories by ridge regression (see `scenes.vocabulary`).

A word counts that was met in several texts. How often an answer is right by itself is taken off, and what is rare
counts as much as what is common, so that the scores of all answers can be held against one another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from screenplay.errors import ScreenplayError
from screenplay.scenes.breaks.opening import marked
from screenplay.scenes.trained import WHOLE, Worded
from screenplay.scenes.vocabulary import Bag, Vocabulary, border_bag, known_by, scene_bag
from screenplay.training.annotated import Story

KNOWN = 8
"""Texts in which a word is met that counts ..."""
OFTEN = 10
"""... and scenes for which a place is right of which words tell something."""
PENALTY: Mapping[Worded, float] = {"opens": 60.0, "plays at": 2.0, "roofed": 2.0}
"""On large weights."""
STEPS = 40
Vocabularies = Mapping[Worded, Vocabulary]


@dataclass(frozen=True, slots=True)
class Told:
    """A bag of words, and the answers that are right."""

    bag: Bag
    right: frozenset[str]


def vocabularies(stories: Sequence[Story]) -> Vocabularies:
    """What words tell of each question, learnt from `stories`. Raises ScreenplayError where SciPy is missing."""
    scenes = [tuple(_scenes(story)) for story in stories]
    borders = [tuple(_borders(story)) for story in stories]
    common = Counter(place for story in scenes for one in story for place in one.right - {"INT"})
    places = sorted(place for place, times in common.items() if times >= OFTEN)
    return {
        "opens": _learnt("opens", borders, ["opens"]),
        "plays at": _learnt("plays at", scenes, places),
        "roofed": _learnt("roofed", scenes, ["INT"]),
    }


def as_lists(vocabulary: Vocabulary) -> dict[str, Any]:
    """What `scenes.trained` reads."""
    weights = {word: [round(weight * WHOLE) for weight in row] for word, row in vocabulary.weights.items()}
    return {"answers": list(vocabulary.answers), "weights": {word: row for word, row in weights.items() if any(row)}}


def _scenes(story: Story) -> Iterator[Told]:
    """The scenes of `story`: INT where that is right, and what each right place is known by."""
    for scene, end in zip(story.scenes, story.ends, strict=True):
        places = frozenset(known_by(place) for place in scene.places if place != "-")
        yield Told(scene_bag(story.readings[scene.at : end]), places | ({"INT"} if scene.setting == "INT" else set()))


def _borders(story: Story) -> Iterator[Told]:
    opened = {scene.at for scene in story.scenes}
    for reading in story.readings[1:]:
        if not marked(reading) and any(reading.told):
            right = frozenset({"opens"} if reading.number in opened else ())
            yield Told(border_bag(story.readings, reading.number), right)


def _learnt(question: Worded, texts: Sequence[Sequence[Told]], answers: Sequence[str]) -> Vocabulary:
    sparse, lsqr = _scipy()
    met = Counter(word for text in texts for word in {word for told in text for word in told.bag})
    words = {word: at for at, word in enumerate(sorted(word for word, many in met.items() if many >= KNOWN))}
    every = [told for text in texts for told in text]
    cells = [
        (much, row, words[word]) for row, told in enumerate(every) for word, much in told.bag.items() if word in words
    ]
    much, rows, columns = np.array(cells, float).reshape(-1, 3).T
    table = sparse.csr_matrix((much, (rows.astype(int), columns.astype(int))), (len(every), len(words)))
    weights = np.zeros((len(words), len(answers)))
    for at, answer in enumerate(answers):
        right = np.array([answer in told.right for told in every], float)
        usual = right.mean()
        aim = (right - usual) / np.sqrt(max(usual * (1 - usual), 1 / len(every)))
        weights[:, at] = lsqr(table, aim, damp=PENALTY[question] ** 0.5, iter_lim=STEPS)[0]
    return Vocabulary(tuple(answers), {word: weights[at].tolist() for word, at in words.items()})


def _scipy() -> tuple[Any, Any]:
    try:
        from scipy import sparse
        from scipy.sparse.linalg import lsqr
    except ImportError as error:
        raise ScreenplayError("training needs SciPy", "install it with: pip install 'screenplay[train]'") from error
    return sparse, lsqr
