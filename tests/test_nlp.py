"""The door to spaCy: tokens stand where their words stand in the source, and quotations are stubs."""

from pathlib import Path

import pytest

from screenplay import nlp
from screenplay.errors import ScreenplayError
from screenplay.findings import Annotations
from screenplay.nlp import annotate
from screenplay.readers import prose

STORIES = sorted((Path(__file__).parent / "stories").iterdir())


def annotated(source: str) -> Annotations:
    return annotate(prose.read(source, "story.txt"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_word_stands_where_the_source_has_it(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for tokens in annotated(source).paragraphs:
        for token in tokens:
            if not token.stub:
                words = source[token.span.start : token.span.end].replace("’", "'").replace("‘", "'")
                assert words == token.text


def test_a_quotation_is_a_stub_that_carries_its_span_and_part() -> None:
    source = 'She ran. "Stop, thief, and come back at once!" he cried.'
    (tokens,) = annotated(source).paragraphs
    stubs = [token for token in tokens if token.stub]
    assert "Yes" in [token.text for token in stubs]
    assert {source[token.span.start : token.span.end] for token in stubs} == {'"Stop, thief, and come back at once!"'}
    assert {token.part for token in stubs} == {1}


def test_a_sentence_that_the_narration_quotes_is_a_stub_too() -> None:
    source = 'He almost said, "I love you," and did not. The "help" came late.'
    (tokens,) = annotated(source).paragraphs
    stubs = {source[token.span.start : token.span.end] for token in tokens if token.stub}
    assert stubs == {'"I love you,"'}
    assert [token.text for token in tokens if token.text in ("did", "help", "late")] == ["did", "help", "late"]
    assert {token.part for token in tokens} == {0}


def test_a_tag_stays_in_the_sentence_of_its_quotation() -> None:
    (tokens,) = annotated('"Who is there?" asked Mara. She waited.').paragraphs
    asked, waited = (next(token for token in tokens if token.text == word) for word in ("asked", "waited"))
    stub = next(token for token in tokens if token.stub)
    assert stub.sentence == asked.sentence != waited.sentence


def test_hard_wrapped_words_and_emphasis_keep_their_places() -> None:
    source = (
        "The wind\n   rose in the *old* barn, and it was long\nbefore anybody in the house had heard of it.\n\nTom.\n"
    )
    for tokens in annotated(source).paragraphs:
        for token in tokens:
            assert source[token.span.start : token.span.end] == token.text


def test_progress_is_told() -> None:
    told: list[float] = []
    annotate(prose.read("One.\n\nTwo.\n", "story.txt"), progress=told.append)
    assert told and all(0 <= part < 1 for part in told)


def test_a_model_that_is_not_there_is_told_with_the_way_to_get_it() -> None:
    with pytest.raises(ScreenplayError, match="'en_none' is not installed") as error:
        annotate(prose.read("One.", "story.txt"), model="en_none")
    assert "spacy download en_none" in error.value.hint


def test_a_paragraph_too_long_to_be_parsed_at_once_is_parsed_in_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    source = 'The rain fell on the old roofs. "Who is there?" asked Mara. ' * 12
    (whole,) = annotated(source).paragraphs
    monkeypatch.setattr(nlp, "LONGEST", 150)
    (parted,) = annotated(source).paragraphs
    assert [(token.text, token.span, token.part) for token in parted] == [
        (token.text, token.span, token.part) for token in whole
    ]
    assert [token.sentence for token in parted] == sorted(token.sentence for token in parted)
    assert all(parted[token.head].sentence == token.sentence for token in parted)


def test_a_name_that_could_be_short_for_a_state_ends_its_sentence() -> None:
    (tokens,) = annotated('"Late," said Pa. It was a letter from Gen. Pike. He had it from Jan.').paragraphs
    assert [token.text for token in tokens if token.text.rstrip(".") in {"Pa", "Gen", "Jan"}] == ["Pa", "Gen.", "Jan"]
    assert len({token.sentence for token in tokens}) == 3
    assert next(token for token in tokens if token.text == "Pa").dep == "nsubj"
