"""How brisk the talk of a text is: what makes evidence worth more or less in one text than in another.

Who is annotated to speak in old novels and in stories of today is told by the same signs, but not by the same weights.
What tells which weights a text wants is not its length (chapters of novels want those of novels), but how much people
say in one go: it is eight words in most stories of today, and thirty in Austen.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

BRISK, SLOW = 11.0, 15.0
"""Words of the mean turn up to which talk is brisk, and from which on it is not at all."""
MOST = 40
"""Words of a turn that count: one letter read aloud does not slow down a story."""


def briskness(turns: Sequence[str]) -> float:
    """From 0, slow, to 1, brisk: the talk of `turns`, each being what is said in one go."""
    if not turns:
        return 0.0
    words = fmean(min(MOST, len(turn.split())) for turn in turns)
    return min(1.0, max(0.0, (SLOW - words) / (SLOW - BRISK)))
