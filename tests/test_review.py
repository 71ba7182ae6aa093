"""Notes name what a person should look at, where, and what to do about it."""

from screenplay import pipeline, review
from screenplay.book import Break
from screenplay.findings import Annotations, Attribution, Cast, Character, Scene, Understanding
from screenplay.notes import Note
from screenplay.readers import prose

SOURCE = '"Is that you?" asked Mara.\n\n"It is."\n'
BOOK = prose.read(SOURCE, "story.txt")
CAST = Cast((Character("mara", "Mara", "MARA", ("Mara",)), Character("tom", "Tom", "TOM", ("Tom",))))
SURE = Attribution(0, 0, "mara", 0.98, "tag", "tag: 'asked Mara'")
KITCHEN = Scene(0, 0, "INT", "KITCHEN", "NIGHT", "the story opens")


def story(second: Attribution, scene: Scene = KITCHEN) -> Understanding:
    return Understanding(BOOK, Annotations(((), ())), CAST, (), (SURE, second), (scene,))


def doubts(second: Attribution, scene: Scene = KITCHEN) -> list[Note]:
    return [note for note in review.notes(story(second, scene)) if note.code in ("speaker", "scene")]


def test_a_sure_story_has_no_doubts() -> None:
    assert doubts(Attribution(1, 0, "tom", 0.9, "turns", "answers Mara")) == []


def test_an_unsure_speaker_is_told_with_line_confidence_and_reason() -> None:
    (note,) = doubts(Attribution(1, 0, "tom", 0.41, "turns", "answers Mara"))
    assert note.severity == "doubt" and SOURCE[note.span.start : note.span.end] == '"It is."'
    assert note.message.startswith("Tom, 0.41: answers Mara: “It is.”") and note.hint


def test_who_else_it_may_be_is_told() -> None:
    (note,) = doubts(Attribution(1, 0, "tom", 0.41, "turns", "answers Mara", alternatives=(("mara", 0.37),)))
    assert "(or Mara 0.37)" in note.message


def test_an_unknown_speaker_is_told() -> None:
    (note,) = doubts(Attribution(1, 0, None, 0.0, "nothing known", ""))
    assert "It is." in note.message and note.hint


def test_two_who_were_taken_for_one_are_told() -> None:
    mara = Character("mara", "Mara", "MARA", ("Mara",), also=("that you",))
    found = Understanding(BOOK, Annotations(((), ())), Cast((mara,)), (), (SURE,), (KITCHEN,))
    (note,) = [note for note in review.notes(found) if note.code == "role"]
    assert SOURCE[note.span.start : note.span.end] == "that you"
    assert "Mara" in note.message and "[[split]] of MARA" in (note.hint or "")


def test_a_place_that_is_hardly_likely_is_told() -> None:
    (note,) = doubts(SURE, Scene(0, 0, "INT", "KITCHEN", "DAY", "the story opens", place_confidence=0.31))
    assert note.severity == "doubt" and "KITCHEN, 0.31" in note.message and note.hint
    assert doubts(SURE, Scene(0, 0, "INT", "KITCHEN", "DAY", "the story opens", place_confidence=0.8)) == []


def test_what_the_slug_line_leaves_open_is_told() -> None:
    (note,) = doubts(SURE, Scene(0, 0, None, None, None, "the story opens"))
    assert "where" in note.message and "time" in note.message


def test_the_least_sure_come_first() -> None:
    found = story(Attribution(1, 0, "tom", 0.41, "turns", "answers Mara"))
    assert [note.message.split(",")[0] for note in review.least_sure(found, 3)] == ["Tom"]


def test_a_lost_line_is_told_once() -> None:
    source = (
        '"Is that you?" asked Mara.\n\n"It is," said Tom.\n\n\n"Why?" asked Mara.\n\n"I forgot my keys," said Tom.\n'
    )
    book = prose.read(source, "story.txt")
    assert any(isinstance(block, Break) and block.kind == "lost line" for block in book.blocks())
    found = review.notes(pipeline.understand(book))
    assert [note.code for note in found if note.severity == "warning"] == ["lost line"]


def test_a_long_stretch_without_speech_is_told_with_words_and_minutes() -> None:
    told = " ".join(["The rain fell on the roofs of the town."] * 50)
    book = prose.read(f'"Is that you?" asked Mara.\n\n{told}\n\n{told}\n\n"It is," said Tom.\n', "story.txt")
    (note,) = [note for note in review.notes(pipeline.understand(book)) if note.code == "summary"]
    assert "902 words" in note.message and "5 minutes" in note.message and note.hint
    assert book.source[note.span.start : note.span.end].startswith(" asked Mara.")


def test_a_conversation_of_unsure_lines_is_told_once() -> None:
    book = prose.read("\n\n".join(f'"Line {number}."' for number in range(6)) + "\n", "story.txt")
    lines = tuple(Attribution(at, 0, ("mara", "tom")[at % 2], 0.4 + at / 100, "turns", "in turn") for at in range(6))
    told = Understanding(book, Annotations(((),) * 6), CAST, (), lines, (KITCHEN,))
    (note,) = [note for note in review.notes(told) if note.code == "speaker"]
    assert (
        "6 lines" in note.message and "MARA, TOM" in note.message and "Mara, 0.40: in turn: “Line 0.”" in note.message
    )
    assert book.source[note.span.start : note.span.end].startswith('"Line 0')


def test_notes_on_speakers_come_first_and_the_least_sure_of_them_before_the_others() -> None:
    told = ". It was late, and nobody came.\n\n" * 4
    book = prose.read(f'"One." Mara sat{told}"Two." Tom sat{told}"Three." Mara sat{told}', "story.txt")
    spoken = [number for number, paragraph in enumerate(book.paragraphs()) if len(paragraph.parts) > 1]
    sure = dict(zip(spoken, (0.5, 0.3, 0.4), strict=True))
    lines = tuple(Attribution(number, 0, "mara", chance, "turns", "in turn") for number, chance in sure.items())
    tokens = Annotations(((),) * len(book.paragraphs()))
    notes = review.notes(Understanding(book, tokens, CAST, (), lines, (Scene(0, 0, None, None, None, "opens"),)))
    assert [note.code for note in notes] == ["speaker", "speaker", "speaker", "scene"]
    assert ["0.30" in notes[0].message, "0.40" in notes[1].message, "0.50" in notes[2].message] == [True] * 3


def test_a_text_that_is_not_in_english_is_told() -> None:
    german = "„Komm herein“, sagte Anna. Der Regen fiel auf die Dächer der Stadt, und niemand war auf der Straße.\n\n"
    (note,) = review.language(prose.read(german * 3, "story.txt"))
    assert note.severity == "warning" and "English" in note.message
    english = '"Come in," said Anna. The rain fell on the roofs of the town, and nobody was in the street.\n\n'
    assert not list(review.language(prose.read(english * 3, "story.txt")))
