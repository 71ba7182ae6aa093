"""Which line a correction means: by its words and those around it, whatever is changed elsewhere."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.book import Book
from screenplay.corrections.passages import Answer, Fits, FitsNone, FitsSeveral, Sought, find, lines_of, words_of
from screenplay.corrections.pointing import pointed_at
from screenplay.corrections.sheet import Given
from screenplay.readers import prose

STORIES = Path(__file__).parent.parent / "stories"
FERRY = prose.read((STORIES / "the_last_ferry.txt").read_text(encoding="utf-8"), "ferry.txt")
LINES = lines_of(FERRY)
ASKED = (
    '"Do you swim?" asked Mara.',
    '"No."',
    '"Do you sail?"',
    '"No."',
    'Tom laughed. "Do you fly?"',
    '"No."',
    '"Good."',
)
YES_AND_NO = prose.read("\n\n".join(ASKED) + "\n", "s")
DRUM = prose.read("\n\n".join(['"Boom."'] * 9) + "\n", "s")


def sought(one: Given) -> Sought:
    return Sought(words_of(one.words), words_of(one.before), words_of(one.behind), one.nth)


def told(answer: Answer) -> str:
    """The line that fits, less its marks; "?" where it has changed; how many fit."""
    match answer:
        case Fits(passage, changed):
            return " ".join(passage.words[:4]) + ("?" if changed else "")
        case FitsSeveral(passages):
            return f"{len(passages)} lines"
        case FitsNone(nearest):
            return f"none, but {' '.join(nearest.words[:4])}" if nearest else "none"


def test_first_words_find_a_line_whatever_their_marks_and_case() -> None:
    assert told(find(LINES, Sought(words_of("they're going to the show — MISS")))) == "they're going to the"
    assert (
        told(find(LINES, Sought(words_of("They’re going to the show, miss. They’ve been")))) == "they're going to the"
    )


def test_words_of_a_speech_go_on_over_its_tag() -> None:
    assert told(find(LINES, Sought(words_of("They sound like the choir at St. Olave's. Only more in tune.")))) == (
        "they sound like the"
    )


def test_words_from_the_middle_do_too_where_no_line_begins_so() -> None:
    assert told(find(LINES, Sought(words_of("taught me the recorder")))) == "he taught me the"


def test_a_line_that_was_changed_a_little_is_found_and_told() -> None:
    assert told(find(LINES, Sought(words_of("I don't want it any faster. I have to")))) == "i don't want to?"
    assert told(find(LINES, Sought(words_of("Mind that ram")))) == "mind the ram he's?"


def test_a_line_that_is_gone_is_not_found() -> None:
    assert told(find(LINES, Sought(words_of("Nobody has ever said such a thing to me")))) == "none"
    assert told(find(LINES, Sought(words_of("Perhaps.")))) == "none"


def test_several_that_begin_alike_are_told_apart_by_what_stands_around_them() -> None:
    lines = lines_of(YES_AND_NO)
    assert told(find(lines, Sought(words_of("No.")))) == "3 lines"
    for before, paragraph in (("Do you swim?' asked Mara", 1), ("do you sail", 3), ("Tom laughed. Do you fly?", 5)):
        answer = find(lines, Sought(words_of("No"), words_of(before)))
        assert isinstance(answer, Fits) and answer.passage.paragraph == paragraph and not answer.changed
    answer = find(lines, Sought(words_of("No"), behind=words_of("Good")))
    assert isinstance(answer, Fits) and answer.passage.paragraph == 5
    answer = find(lines, Sought(words_of("No"), nth=2))
    assert isinstance(answer, Fits) and answer.passage.paragraph == 3
    assert told(find(lines, Sought(words_of("No"), nth=4))) == "3 lines"


def test_a_short_line_is_not_another_that_has_the_same_words() -> None:
    lines = lines_of(prose.read('The kettle boiled.\n\n"Tea?" asked Mara.\n\n"No."\n\nIt was late.\n', "s"))
    gone = Sought(words_of("No."), words_of("Did you do it? the judge asked."), words_of("The court was cleared."))
    assert told(find(lines, gone)) == "none, but no"


def test_every_line_can_be_pointed_at() -> None:
    for book in (FERRY, YES_AND_NO, DRUM):
        lines = lines_of(book)
        for passage in lines.passages:
            assert find(lines, sought(pointed_at(book, lines, passage, "X"))) == Fits(passage)


def test_a_line_without_words_can_be_pointed_at() -> None:
    book = prose.read('"Well?" asked Mara.\n\n"..."\n\n"Say something."\n\n"---"\n', "s")
    lines = lines_of(book)
    for passage in lines.passages:
        assert find(lines, sought(pointed_at(book, lines, passage, "X"))) == Fits(passage)


WORDS = ("gate", "bucket", "sheep", "was", "never", "a", "yellow", "train", "under", "him", "and", "went", "whistled")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(lambda words: f"{' '.join(words).title()}.")
PARAGRAPHS = FERRY.source.rstrip("\n").split("\n\n")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(LINES.passages) - 1), st.data())
def test_paragraphs_put_in_elsewhere_leave_a_line_found(number: int, data: st.DataObject) -> None:
    passage = LINES.passages[number]
    one = pointed_at(FERRY, LINES, passage, "X")
    more = data.draw(st.dictionaries(st.integers(4, len(PARAGRAPHS)), st.lists(SENTENCES, min_size=1, max_size=2)))
    put_in = [words for at, old in enumerate(PARAGRAPHS) for words in (*more.get(at, ()), old)]
    book = prose.read("\n\n".join(put_in) + "\n", "ferry.txt")
    answer = find(lines_of(book), sought(one))
    assert isinstance(answer, Fits)
    assert answer.passage.words == passage.words
    assert spoken_before(book, answer.passage.paragraph) == spoken_before(FERRY, passage.paragraph)


def spoken_before(book: Book, paragraph: int) -> int:
    return sum(one.paragraph < paragraph for one in lines_of(book).passages)
