"""Which quotations of the annotation the program found."""

from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span
from screenplay.training.novels import Said
from screenplay.training.spans import find

TEXT = '"Come in," said Mara. "The door is open, and the kettle is on."\n\n"I was going to," said Tom.\n'


def said(*words: str) -> Said:
    return Said(tuple(Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in words), "m", "explicit")


def test_spans_match_that_share_most_of_their_letters() -> None:
    book = prose.read(TEXT, "door")
    annotations = annotate(book)
    turns = turns_of(book, annotations, read_tags(book, annotations))
    whole = said('"Come in,"', "The door is open, and the kettle is on")
    late = said("going to,", "to,")
    found = find(book, turns, [whole, said("The door"), late, said("I was going to")])
    assert found.turns == (0, None, None, 1)
    assert (found.pieces, found.right) == (6, 3)
    assert (found.quotes, found.exact) == (3, 3)
