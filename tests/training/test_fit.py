"""Weights for slow talk and for brisk talk."""

from dataclasses import replace
from pathlib import Path

import pytest

from screenplay.attribution.weights import BY_HAND
from screenplay.training.examples import Examples, examples
from screenplay.training.fit import fit, fit_brisk
from screenplay.training.novels import folders, read_novel
from screenplay.training.sources import source


@pytest.fixture(scope="module")
def texts(stories: Path) -> list[Examples]:
    return [examples(source(read_novel(folder), given=True)) for folder in folders(stories)]


def test_where_no_talk_is_brisk_both_weights_are_the_same(texts: list[Examples]) -> None:
    slow = fit(texts, {})
    brisk = fit_brisk([replace(text, brisk=0.0) for text in texts], slow)
    assert {sign: worth for sign, worth in brisk.items() if worth} == {s: worth for s, worth in slow.items() if worth}


def test_brisk_talk_moves_the_weights_a_little_and_what_is_said_by_hand_is_not_fitted_twice(
    texts: list[Examples],
) -> None:
    slow = fit(texts, {})
    brisk = fit_brisk(texts, slow)
    moved = {sign: worth - slow.get(sign, 0.0) for sign, worth in brisk.items()}
    assert 0 < max(map(abs, moved.values())) < 0.3
    unseen = [sign for sign in BY_HAND if not any(sign in text.names for text in texts)]
    assert unseen and all(abs(moved[sign]) < 1e-2 for sign in unseen)


def test_a_text_counts_as_far_as_its_talk_is_brisk(texts: list[Examples]) -> None:
    slow = fit(texts, {})
    halves = fit_brisk([replace(text, brisk=0.1) for text in texts], slow)
    full = fit_brisk(texts, slow)
    away = [sum(abs(found[sign] - slow.get(sign, 0.0)) for sign in full) for found in (halves, full)]
    assert away[0] < away[1]
