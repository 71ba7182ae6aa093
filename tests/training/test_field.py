"""The arrays of the fit: their slope, and that they decide as attribution does."""

from pathlib import Path

import numpy as np
import pytest

from screenplay.attribution import decode
from screenplay.attribution.context import context
from screenplay.attribution.reading import read_turns
from screenplay.training.examples import Examples, examples
from screenplay.training.field import CHAIN, Data, likeliest, slope
from screenplay.training.novels import folders, read_novel
from screenplay.training.sources import Source, source


@pytest.fixture(scope="module")
def sources(novels: Path) -> list[Source]:
    return [source(read_novel(folder), given) for folder in folders(novels) for given in (True, False)]


def numbered(found: list[Examples]) -> dict[str, int]:
    return {name: number for number, name in enumerate(sorted({name for novel in found for name in novel.names}))}


def test_patterns_are_those_that_decoding_has() -> None:
    made = [decode.pattern(*three) for three in (("a", "a", "a"), ("b", "a", "a"), ("a", "b", "a"), ("a", "a", "b"))]
    assert (*made, decode.pattern("a", "b", "c")) == decode.PATTERNS


def test_the_slope_is_how_the_likelihood_rises(sources: list[Source]) -> None:
    found = [examples(one) for one in sources]
    data = Data(found, numbered(found))
    place = np.random.default_rng(5).normal(size=data.signs) / 3
    _, rise = slope(data, place)
    for sign in range(0, data.signs, 7):
        step = np.zeros(data.signs)
        step[sign] = 1e-2
        risen = (slope(data, place + step)[0] - slope(data, place - step)[0]) / 2e-2
        assert risen == pytest.approx(rise[sign], abs=2e-3)


def test_the_arrays_decide_as_attribution_does(sources: list[Source]) -> None:
    found = [examples(one) for one in sources]
    chance = np.random.default_rng(11)
    weights = {name: float(chance.normal()) for name in numbered(found)}
    for one, decided in zip(sources, likeliest(found, weights), strict=True):
        assert len(one.turns) < CHAIN
        surroundings = context(one.novel.book, one.novel.annotations, one.cast, one.turns)
        assert decided == read_turns(surroundings, weights).speakers()


def test_the_speaker_before_an_untagged_turn_is_known_again_in_the_next_reading(sources: list[Source]) -> None:
    first = examples(sources[0])
    again = examples(sources[0], [standing[0] for standing in first.candidates])
    assert any(name.startswith("spoke ") for name in again.names)
    assert not any(name.startswith("spoke ") for name in first.names)
