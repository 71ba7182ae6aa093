"""Names, cues and ids: the fullest name, the short one a script would use, and a readable key; none given twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

ARTICLE = re.compile(r"^(?:the|an?|another|one|some|this|that|his|her|my|their|our|its|your)\s+", re.I)


def without_article(words: str) -> str:
    """`words` less an article or the like at their head."""
    return ARTICLE.sub("", words) or words


def cue_of(name: str) -> str:
    """`name` as it stands above a speech."""
    return " ".join(without_article(name).replace("’", "'").split()).upper()


def unique_cue(candidates: Sequence[str], taken: Iterable[str]) -> str:
    """The first of `candidates` that nobody has as a cue, else the first with a number."""
    used = set(taken)
    for candidate in candidates:
        if cue_of(candidate) not in used:
            return cue_of(candidate)
    number = 2
    while f"{cue_of(candidates[0])} {number}" in used:
        number += 1
    return f"{cue_of(candidates[0])} {number}"


def id_of(cue: str) -> str:
    """A key made of a cue: "mrs-bennet"."""
    plain = unicodedata.normalize("NFKD", cue.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-") or "-".join(
        f"{ord(letter):x}" for letter in cue
    )
