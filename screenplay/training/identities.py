"""Which character that the program found is which of the annotation: told by names and by who speaks where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from screenplay.findings import Character

ARTICLES = ("the", "a", "an")
NOT_IN_NAMES = re.compile(r"[^\w\s]")


def identities(
    ours: Sequence[Character], theirs: Sequence[Character], together: Iterable[tuple[str, str]]
) -> dict[str, str]:
    """For ids of `ours` that of `theirs` who is the same person, each at most once, the most often met first.

    `together`: pairs of ids, one of each, for every line that both say. They can be the same only if their names agree.
    """
    own = {character.id: character for character in ours}
    annotated = {character.id: character for character in theirs}
    met = Counter(pair for pair in together if pair[0] in own and pair[1] in annotated)
    weighed = {(one, other): times * _agree(own[one], annotated[other]) for (one, other), times in met.items()}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for (one, other), weight in sorted(weighed.items(), key=lambda item: (-item[1], item[0])):
        if weight and one not in found and other not in taken:
            found[one] = other
            taken.add(other)
    return found


def _agree(one: Character, other: Character) -> int:
    """2: they have a name in common; 1: the words of one's name are among those of a name of the other; 0: neither."""
    names, others = ({_bare(name) for name in (c.name, *c.aliases)} - {()} for c in (one, other))
    if names & others:
        return 2
    words = set(_bare(one.name))
    return int(bool(words) and any(words <= set(name) or set(name) <= words for name in others))


def named_so(character: Character, name: str) -> bool:
    """Whether `name` is one of the names of `character`, articles and marks apart."""
    return _bare(name) in {_bare(own) for own in (character.name, *character.aliases)}


def _bare(name: str) -> tuple[str, ...]:
    words = NOT_IN_NAMES.sub("", name.lower()).split()
    while words and words[0] in ARTICLES:
        del words[0]
    return tuple(words)
