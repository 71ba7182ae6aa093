"""Whether a new scene opens at a passage by its words alone: what each sign weighs, and how much is enough.

The weights are those of a logistic regression (L2) over some 2,400 passages of 60 stories of our own, of which every
eighth opens a scene, rounded. Fitted without the stories that they are judged on, they find 63 of 100 openings that
nothing marks in 37 stories made to be hard, and 78 in the 54 others; 84 and 97 of 100 that they find are right.
"""

from __future__ import annotations

import math

from screenplay.scenes.breaks.signs import Sign, Signs

WEIGHTS: dict[Sign, float] = {
    "hours pass": 3.0,
    "days pass": 3.2,
    "a turn": 0.5,
    "meanwhile": 1.5,
    "an hour told": 0.9,
    "another light": 0.7,
    "people go": 1.7,
    "somebody gets there": 0.9,
    "opens there": 0.3,
    "is about a place": 0.5,
    "somebody is there": 0.4,
    "another place": 1.1,
    "here again": 0.0,
    "surroundings": 0.4,
    "other surroundings": 0.7,
    "somebody left": 0.5,
    "opens with them": 0.9,
    "opens with somebody away": -0.9,
    "a new speaker": 1.4,
    "new people": 0.1,
    "others gone": 0.3,
    "opens with speech": -1.2,
    "describes": 0.6,
    "is": 0.6,
    "stands": 0.6,
    "had": 1.0,
    "a figure": 0.0,
    "what was": -0.3,
    "refers back": -0.7,
    "the": 0.4,
    "long": -0.3,
    "new things": 1.8,
    "taken up": 0.9,
    "held on": -0.9,
    "other furniture": 0.5,
    "talk before": -1.1,
    "talk behind": -0.4,
    "no talk": -1.5,
    "thinks": -0.5,
}
"""What each sign adds to the logarithm of the odds that a scene opens."""
SELDOM = -2.0
"""The same where there is no sign at all."""
ENOUGH = -0.1
"""Chosen so that as many openings are missed as are found where there is none."""


def odds(signs: Signs) -> float:
    """The logarithm of the odds that a scene opens at a passage with these signs."""
    return SELDOM + sum(WEIGHTS[sign] * strength for sign, strength in signs.items())


def certainty(signs: Signs) -> float:
    """How probable it is that a scene opens, from 0 to 1."""
    return 1 / (1 + math.exp(-odds(signs)))


def strongest(signs: Signs) -> Sign:
    """The sign that does most for an opening."""
    return max(signs, key=lambda sign: WEIGHTS[sign] * signs[sign])
