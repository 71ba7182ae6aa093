"""Signs in dialogue that can be read aloud in more than one way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.script import Script

SIGN = re.compile(r"(?<!\w)[$€£]\d[\d.,]*\w*|\d+(?:[.,]\d+)* ?%|\d+/\d+|(?<=\w) ?[&@=+] ?(?=\w)|#\d+")


def find(script: Script) -> Iterator[Found]:
    """“$1.50”, “50%”, “3/4” and “&” can each be said in several ways; the writer, not the actor, should choose.

    Plain figures are let pass: years, house numbers and ages are read alike by all.
    """
    for line in script.lines("dialogue"):
        for match in SIGN.finditer(line.words):
            yield Found(line, match.start(), match.end(), f"“{match[0].strip()}” can be read aloud in several ways.")


CHECK = Check(
    code="sign-in-dialogue",
    about="$, %, &, a fraction or the like in dialogue",
    find=find,
    remedy="Write it out as it is to be said.",
    wrong=("TOM\nThat is «$1.50» a goose.", "TOM\nSold at «50%» off.", "TOM\nAbout «3/4» of it."),
    right=("TOM\nIn 1987 we had 12 geese at number 40.",),
)
