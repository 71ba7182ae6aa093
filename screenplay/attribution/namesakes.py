"""Whom a wording may mean, more than one of the cast perhaps: "Nan" where there are two, "the policeman"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.findings import Cast
from screenplay.people.names import titles
from screenplay.people.nouns import KIN, PEOPLE

ARTICLES = ("the", "a", "an")
DESCRIBING = ("the ", "a ", "an ")
PREPOSITIONS = frozenset(("with", "of", "in", "on", "at", "from", "by", "who", "opposite"))
OWNED = re.compile(r"['’]s\b", re.I)


def wording_of(words: str) -> str:
    """`words` in lower case, without marks and article: the key of a wording."""
    found = re.findall(r"\w+", words.lower())
    return " ".join(found[1:] if len(found) > 1 and found[0] in ARTICLES else found)


def namesakes(cast: Cast) -> dict[str, tuple[str, ...]]:
    """All of the cast who may be called so, by wording: a name of theirs, their first name, and, where the cast is
    given, the noun of their description."""
    holders: dict[str, dict[str, None]] = {}
    for character in cast.characters:
        for alias in character.aliases:
            for wording in _wordings(alias, cast.given):
                holders.setdefault(wording, {})[character.id] = None
    return {wording: tuple(ids) for wording, ids in holders.items()}


def _wordings(alias: str, given: bool) -> Iterator[str]:
    wording = wording_of(alias)
    words = wording.split()
    yield wording
    if alias.lower().startswith(DESCRIBING):
        behind = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words))
        if given and words[:behind] and words[behind - 1] in PEOPLE:
            yield words[behind - 1]
    elif len(words) == 2 and words[0] not in titles.TITLES and words[1] not in KIN and not OWNED.search(alias):
        yield words[0]
