"""What must hold for the cast of any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.findings import Cast
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read

SENTENCES = [
    '"Who is it?" asked Mr. Fenn.',
    '"Only me, Fenn," said the tall woman.',
    "Mrs. Fenn smiled at Ida Fenn.",
    '"I, Captain?" I said. My hands shook.',
    "The first man, the second man and the Grey Hare looked on.",
    '"Ida! IDA!" cried a voice. "Fenn\'s Ida!"',
    "St. Anne's was shut. J. Fenn and T. KORDA had gone to New York.",
    "Her brother’s wife, Lady Ida of Korda, nodded — and O'Dell did too.",
    '"Ida," he said, "call me Bo.',
    "_Ida!_ she thought. *Poor Ida.*",
    "de la Mare van der Berg",
    "Dr. . Mr. I A É",
]
TEXTS = st.lists(st.sampled_from(SENTENCES), max_size=14).flatmap(
    lambda lines: st.sampled_from(["\n\n", " ", "\n"]).map(lambda gap: gap.join(lines) + "\n")
)


def cast_of(text: str) -> Cast:
    book = read(text, "text.txt")
    return find_people(book, annotate(book))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_cues_and_ids_are_unique_and_mentions_lie_in_the_text(text: str) -> None:
    book = read(text, "text.txt")
    annotations = annotate(book)
    cast = find_people(book, annotations)
    assert len({one.cue for one in cast.characters}) == len(cast.characters)
    assert len({one.id for one in cast.characters}) == len(cast.characters)
    assert all(one.cue == one.cue.upper() and one.name in one.aliases for one in cast.characters)
    assert sum(one.narrator for one in cast.characters) <= 1
    ids = {one.id for one in cast.characters}
    paragraphs = book.paragraphs()
    for mention in cast.mentions:
        assert mention.character in ids
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert paragraphs[mention.paragraph].parts[mention.part].span.covers(mention.span)
    assert find_people(book, annotations) == cast


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_a_cast_that_was_found_may_be_given_back(text: str) -> None:
    book = read(text, "text.txt")
    annotations = annotate(book)
    found = find_people(book, annotations).characters
    again = find_people(book, annotations, found)
    assert [one.id for one in again.characters] == [one.id for one in found]
    assert all(before.gender in (None, after.gender) for before, after in zip(found, again.characters, strict=True))


def test_an_empty_text_has_nobody() -> None:
    assert cast_of("") == Cast((), ())
