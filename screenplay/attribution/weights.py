"""What each sign is worth, in log-odds: what was fitted, and a little by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from screenplay.attribution.trained import Paces, Weights, shipped

BY_HAND = {
    "tag: name": 6.0,
    "tag: narrator": 6.0,
    "tag: name, shared": -5.0,
    "tag: name, kin": -5.0,
    "tag: name, generic": -5.0,
    "tag: name, epithet": -4.0,
    "tag: name, described": -4.0,
    "tag: name, noun": -4.0,
    "tag: whose kin": -4.0,
    "tag: I, not a pronoun": -3.0,
    "announced: name": 2.0,
    "announced: narrator": 2.0,
    "tag: pronoun stands for": 0.5,
    "tag: pronoun clashes": -2.0,
    "tag: description clashes": -3.0,
    "acts alone before, bare": 0.4,
    "acts alone before, and on": 1.2,
    "antecedent 0, here, subject": 0.7,
    "antecedent 0, one up, subject": 0.3,
    "antecedent 0, two up, subject": 0.3,
    "beat before: name": 0.8,
    "spoken of never, pronoun": -0.8,
    "spoken of never, bare": -0.3,
    "telephoned": 2.0,
    "on the line": 1.0,
    "not on the line": -1.5,
    "off the line": -2.5,
    "calls their kin": 1.0,
    "parent so elsewhere": 1.2,
    "told just before, by name": 1.2,
    "unnamed and not in the scene": -2.0,
    "unnamed, pronoun": 0.25,
    "unnamed, bare": 0.25,
    "own name in it": 5.0,
    "called just before": 1.0,
    "called just before, apart": 0.7,
    "called just after": 0.5,
    "hailed just before": 1.8,
    "hailed just before, apart": 0.7,
    "hailed just after": 0.5,
    "only beat before: name": 1.5,
    "only beat before joined: name": 1.5,
    "only beat after: name": 2.0,
    "only beat after joined: name": 2.0,
    "same, next paragraph": -1.0,
    "third in a row, next paragraph": -1.0,
}
"""Added to what was fitted. Nothing outweighs a name in a tag. The old novels of the fit hardly show telephones, short
beats beside a speech in place of a tag ("Wood shrugged."), first names that are nobody else's when they are called,
names given in answer to a question, and unnamed people whom nobody speaks of; and in them who speaks goes on in a new
paragraph more often than it is done today."""


def with_hand(fitted: Paces) -> Paces:
    """`fitted` weights with those by hand."""
    return Paces(_with_hand(fitted.slow), _with_hand(fitted.brisk))


def _with_hand(fitted: Weights) -> Weights:
    return replace(fitted, first=by_hand(fitted.first), second=by_hand(fitted.second))


def by_hand(fitted: Mapping[str, float]) -> dict[str, float]:
    """What each sign is worth with what is added by hand."""
    return {sign: fitted.get(sign, 0.0) + BY_HAND.get(sign, 0.0) for sign in {**fitted, **BY_HAND}}


SHIPPED = with_hand(shipped().weights)
