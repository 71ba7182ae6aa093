"""Action in paragraphs short enough to be read: where long sentences are parted, and that no word is lost."""

from __future__ import annotations

import pytest

from screenplay.adapt.action import LINE, LINES, paragraphs
from screenplay.text import plain, text_of

FIRST = (
    "The porter wheels the last of the trunks along the platform, past the tea room and the two nuns and the boy who"
    " sells oranges, and lifts them one by one into the van, where a dog on a string has been waiting since the"
    " afternoon for somebody to say its name"
)
SECOND = "holds the lamp up to the window and looks in at the sleepers until the guard calls out to him to stand away"


@pytest.mark.parametrize(
    ("told", "second"),
    [
        (f"{FIRST}; he {SECOND}.", f"He {SECOND}."),
        (f"{FIRST}; and when the bell rings, he {SECOND}.", "And when the bell rings"),
        (f"{FIRST}: he {SECOND}.", f"He {SECOND}."),
        (f"{FIRST}: a small boy has come down to the barrier to see it leave.", "A small boy has come"),
        (f"{FIRST}, and he {SECOND}.", f"And he {SECOND}."),
        (f"{FIRST}, and then at last he {SECOND}.", f"And then at last he {SECOND}."),
        (f"{FIRST}, and it has begun to rain on the roofs of the carriages.", "And it has begun"),
    ],
)
def test_long_sentences_are_parted_where_a_clause_begins(told: str, second: str) -> None:
    first, *others = (plain(part) for part in paragraphs(text_of(told)))
    assert first == f"{FIRST}."
    assert others[0].startswith(second)


@pytest.mark.parametrize(
    "told",
    [
        f"{FIRST}, the gloves and the stick and the hat that he wears on Sundays in the summer when it is fine.",
        f"{FIRST}: two hatboxes, a cello, three cages of finches and a crate marked in red on all of its six sides.",
    ],
)
def test_a_list_is_not_parted(told: str) -> None:
    assert len(list(paragraphs(text_of(told)))) == 1


def test_short_paragraphs_stay_whole_and_long_ones_are_even() -> None:
    sentence = "He carries the crate up the stairs and the other crate down."
    assert len(list(paragraphs(text_of(" ".join([sentence] * 3))))) == 1
    parts = [plain(part) for part in paragraphs(text_of(" ".join([sentence] * 8)))]
    assert " ".join(parts) == " ".join([sentence] * 8)
    assert all(len(part) <= LINE * LINES for part in parts)
    assert max(map(len, parts)) - min(map(len, parts)) <= len(sentence) + 1


@pytest.mark.parametrize(("joint", "count"), [("; he", 2), (", and he", 1)])
def test_a_sentence_of_five_lines_is_parted_at_a_semicolon_only(joint: str, count: int) -> None:
    deed = " carries the crate up the stairs, past the lamp and the clock and the dog that has slept there since May"
    told = f"He{deed}{joint}{deed} in all of the years before."
    assert LINE * LINES < len(told) <= LINE * (LINES + 1)
    assert len(list(paragraphs(text_of(told)))) == count
