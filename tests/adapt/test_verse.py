"""Which lines of a speech are verse: short ones that begin with capitals, longer ones that all end with a stop too."""

from __future__ import annotations

import pytest

from screenplay.adapt.speech.verse import in_lines
from screenplay.text import Span, plain, text_of

STANZA = """\
The miller's cat went down to sea to see what she could catch there;
She took a spoon, she took a pan, she took a piece of thatch there;
The herring laughed, the cod looked up, the lobster came to stare, oh!
And all she brought her mother home was salt upon her hair, oh!"""
PROSE = """\
You left out the cat's name. Everybody knows that she was called Old
Susanna. My mother's mother had it from a man who had sung it in the
Navy. Nobody who learnt it there would ever have left out the name of
Susanna, and I shall tell her so."""
SHORT = """\
The goat is dead, the goat
Is dead, they found him lying
Beneath the bed with all
The washing, and still drying."""


@pytest.mark.parametrize(("source", "verse"), [(STANZA, True), (PROSE, False), (SHORT, True)])
def test_lines_are_kept_where_the_author_broke_them(source: str, verse: bool) -> None:
    words = text_of(source.replace("\n", " "), Span(0, len(source)))
    assert plain(in_lines(words, source)) == (source if verse else source.replace("\n", " "))
