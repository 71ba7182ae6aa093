"""Narration that goes on from a speech without a subject of its own: "... said Mara; and handed him the cup"."""

from __future__ import annotations

from itertools import dropwhile

from screenplay.adapt.cut import capitalised, joined, part_of, spaced
from screenplay.adapt.places import inside
from screenplay.findings import Tokens
from screenplay.text import Run, Span, Text, plain

JOINING = frozenset({"and", "but", "then", "so", "or"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})


def hung_on(raw: Text, tokens: Tokens, region: Span, who: str | None) -> Text:
    """`raw`, the words of `region` right behind a speech of `who`, with the subject that it lacks.

    "And handed him the cup" is "Mara hands him the cup"; "which struck Tom as odd", of the speech, is "This strikes
    Tom as odd". Everything else is as it was, and so is what stands behind no speech (`who` is None), or one of which
    nobody knows whose it is ("").
    """
    words = plain(raw)
    told = [at for at in inside(tokens, region) if tokens[at].pos != "PUNCT" and not tokens[at].stub]
    if not told or who is None or not words:
        return raw
    if tokens[told[0]].text.lower() == "which" and tokens[told[0]].dep in ("nsubj", "nsubjpass", "mark", "dobj"):
        return (Run("This", span=tokens[told[0]].span), *part_of(raw, len("which"), len(words)))
    joins = tokens[told[0]].text.lower() in JOINING
    rest = list(dropwhile(lambda at: tokens[at].text.lower() in JOINING or tokens[at].tag == "RB", told))
    if not joins or not who or not rest or tokens[rest[0]].tag not in FINITE:
        return raw
    start = len(words.split(maxsplit=1)[0])
    return joined(capitalised((Run(who),)), spaced(part_of(raw, start, len(words))))
