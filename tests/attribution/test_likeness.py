"""Who speaks like this: what words foretell of a turn, and what they must not."""

from __future__ import annotations

import pytest

from screenplay.attribution.opinion.likeness import BESIDE, TOGETHER, likeness

DRAINS = ["The drains are blocked.", "Blocked drains, always drains.", "Who pays for the drains?"]
SONGS = ["Sing the old song.", "An old song, and a dance.", "That song is not a dance."]


def talk(*, last: str, rounds: int = 4) -> tuple[list[str], list[dict[str, float]]]:
    """Ida speaks of drains and Knut of songs, by turns; who speaks the `last` turn is not known."""
    texts = [line for _ in range(rounds) for pair in zip(DRAINS, SONGS, strict=True) for line in pair]
    chances = [
        {"ida": 1.0, "knut": 0.0} if number % 2 == 0 else {"ida": 0.0, "knut": 1.0} for number in range(len(texts))
    ]
    return [*texts, last], [*chances, {"ida": 0.5, "knut": 0.5}]


@pytest.mark.parametrize(("last", "speaker"), [("Those drains again.", "ida"), ("I know that song.", "knut")])
def test_words_foretell_who_uses_them(last: str, speaker: str) -> None:
    texts, chances = talk(last=last)
    found = likeness(texts, chances, [0] * len(texts))
    other = "knut" if speaker == "ida" else "ida"
    (mine, more, near, nearer), (theirs, less, *_) = found.of(len(texts) - 1, (speaker, other))
    assert mine > 0 > theirs and more == pytest.approx(mine - theirs) == pytest.approx(-less)
    assert near > 0 and nearer > 0


def test_a_turn_is_foretold_by_the_others_only() -> None:
    texts, chances = talk(last="Those drains again.")
    chances[-1] = {"ida": 0.0, "knut": 1.0}
    (ida, *_), (knut, *_) = likeness(texts, chances, [0] * len(texts)).of(len(texts) - 1, ("ida", "knut"))
    assert ida > knut


def test_nearby_means_the_same_scene_but_not_the_turns_beside() -> None:
    texts, chances = talk(last="Those drains again.")
    alone = likeness(texts, chances, [0] * (len(texts) - 1) + [1])
    assert [row[2:] for row in alone.of(len(texts) - 1, ("ida", "knut"))] == [(0.0, 0.0)] * 2
    few = likeness(texts[-1 - BESIDE :], chances[-1 - BESIDE :], [0] * (BESIDE + 1))
    assert [row[2:] for row in few.of(BESIDE, ("ida", "knut"))] == [(0.0, 0.0)] * 2


def test_somebody_who_speaks_nowhere_is_like_nothing() -> None:
    texts, chances = talk(last="Those drains again.")
    assert [*likeness(texts, chances, [0] * len(texts)).of(0, ("nobody",))] == [(0.0, 0.0, 0.0, 0.0)]


def test_no_turns_are_like_nothing() -> None:
    assert likeness([], [], []).foretold.size == 0


def test_a_long_book_is_cut_and_every_turn_has_its_place() -> None:
    texts, chances = talk(last="Those drains again.", rounds=TOGETHER // 6 + 1)
    assert len(texts) > TOGETHER
    found = likeness(texts, chances, [0] * len(texts))
    assert found.foretold.shape == (len(texts), 2)
    (ida, *_), (knut, *_) = found.of(len(texts) - 1, ("ida", "knut"))
    assert ida > knut
