"""Parentheticals behind the last words of a speech."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Script


def find(script: Script) -> Iterator[Found]:
    """A parenthetical tells how to say what follows it. Behind the last words it tells nothing: it is action."""
    for speech in script.speeches():
        if len(speech.lines) > 1 and speech.lines[-1].kind == "parenthetical":
            yield whole(speech.lines[-1], "Nothing follows this parenthetical.")


CHECK = Check(
    code="last-parenthetical",
    about="a parenthetical at the end of a speech",
    find=find,
    remedy="Tell it as action below the speech, or move it above the words that it is for.",
    wrong=("MARA\nSoup again.\n(«sighing»)",),
    right=("MARA\nSoup.\n(sighing)\nAgain.",),
)
