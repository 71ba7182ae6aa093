"""Whom words of the narration refer to."""

from __future__ import annotations

import pytest

from screenplay.attribution.references import read
from screenplay.attribution.tags import read_tags
from screenplay.findings import Cast, Character
from screenplay.nlp import annotate
from screenplay.readers import prose

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
