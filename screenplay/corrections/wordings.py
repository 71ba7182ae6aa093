"""Words that a character is called by, and where they stand in a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from screenplay.book import Book, Narration
from screenplay.findings import Mention
from screenplay.people.cues import ARTICLE
from screenplay.text import Span

DETERMINER = re.compile(r"\b(?:the|an?|this|that|his|her|my|their|our|your|its)\s+$", re.I)
POSSESSIVE = re.compile(r"['’]s?$")


def key(wording: str) -> str:
    """`wording` as it is compared: case, kind of apostrophe, article and possessive ending do not count."""
    words = " ".join(POSSESSIVE.sub("", ARTICLE.sub("", wording.strip())).split())
    return words.replace("’", "'").casefold()


def sightings(book: Book, owners: Mapping[str, str]) -> Iterator[Mention]:
    """Where in `book` the wordings (see `key`) of `owners` stand, the longest first where two begin alike, as mentions
    of whose they are. A name counts with its capital, a description only after an article."""
    if not owners:
        return
    wordings = sorted(owners, key=lambda wording: (-len(wording), wording))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, wordings))})(?!\w)", re.I)
    for number, paragraph in enumerate(book.paragraphs()):
        for at, part in enumerate(paragraph.parts):
            span = part.span if isinstance(part, Narration) else part.inner
            for found in pattern.finditer(book.source, span.start, span.end):
                small = found.group()[0].islower()
                if not small or DETERMINER.search(book.source, max(span.start, found.start() - 8), found.start()):
                    yield Mention(
                        Span(*found.span()),
                        owners[key(found.group())],
                        "description" if small else "name",
                        number,
                        at,
                    )


def _pattern(wording: str) -> str:
    return r"\s+".join(re.escape(word).replace("'", "['’]") for word in wording.split())
