"""Whom words of the narration refer to."""

from __future__ import annotations

import pytest

from screenplay.attribution.references import read
from screenplay.attribution.tags import read_tags
from screenplay.findings import Cast, Character, Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

HOLT = Character("Holt", "Captain Holt", "HOLT", ("Captain Holt",), "f")
RUNA = Character("Runa", "Runa", "RUNA", ("Runa",), "f")
TELLER = Character("Teller", "Teller", "TELLER", ("Teller",), "f", narrator=True)


@pytest.mark.parametrize("tag", ["said I.", "cried I!", "I said.", "replied I, rising."])
def test_i_is_who_tells_the_story(tag: str) -> None:
    book = prose.read(f'"No," {tag}', "case")
    annotations = annotate(book)
    readings = read(book.source, annotations, Cast((TELLER,)), {})
    (found,) = read_tags(book, annotations)
    assert found.speaker
    reference = readings.reference(found.paragraph, *found.speaker)
    assert reference and (reference.kind, reference.character) == ("narrator", "Teller")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Captain Holt took Runa by the belt. She pulled.", "Holt"),
        ("Runa took Captain Holt by the belt. She pulled.", "Runa"),
        ("Captain Holt came in. Runa was there. She pulled.", "Runa"),
    ],
)
def test_she_is_the_subject_before(text: str, who: str) -> None:
    book = prose.read(text, "case")
    mentions = tuple(
        Mention(Span(start, start + len(name)), id, "name", 0, 0)
        for name, id in (("Captain Holt", "Holt"), ("Runa", "Runa"))
        if (start := text.find(name)) >= 0
    )
    readings = read(book.source, annotate(book), Cast((HOLT, RUNA), mentions), {})
    (she,) = (mention for mention in readings.mentions[0] if mention.kind == "pronoun")
    assert she.character == who
