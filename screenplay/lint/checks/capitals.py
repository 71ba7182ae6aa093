"""First appearances in small letters."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.names import TITLES, WORD, is_crowd, name_words, without_titles
from screenplay.lint.script import Script


def find(script: Script) -> Iterator[Found]:
    """A name stands in capitals where the action first shows the person, so that everyone finds the entrance.

    Told once for each speaker with a name whose first mention in action is not in capitals and who never is later: one
    who is only spoken of first may be shown in capitals afterwards.
    """
    wanted = {word: name for name in _named(script) for word in without_titles(name)}
    first: dict[str, Found] = {}
    capital: set[str] = set()
    spoke: dict[str, int] = {}
    for speech in script.speeches():
        spoke.setdefault(speech.name, speech.cue.scene)
    for line in script.lines("action"):
        for match in WORD.finditer(line.words.replace("’", "'")):
            word = match[0].removesuffix("'s").removesuffix("'S")
            name = wanted.get(word.upper())
            if name and ((word.isupper() and len(word) > 1) or spoke[name] < line.scene):
                capital.add(name)
            elif name and word.istitle():
                message = f"{name} is never in capitals in the action, as at a first appearance."
                first.setdefault(name, Found(line, match.start(), match.start() + len(word), message))
    yield from (found for name, found in first.items() if name not in capital)


def _named(script: Script) -> dict[str, None]:
    """The cues that are names of one person, in order."""
    names = {speech.name: None for speech in script.speeches() if not is_crowd(speech.name)}
    return {name: None for name in names if any(word not in TITLES for word in name_words(name))}


CHECK = Check(
    code="capitals",
    about="a speaker whose name is never in capitals in the action",
    find=find,
    remedy="Set the name in capitals where the person first appears.",
    wrong=("INT. SHED - DAY\n\n«Mara» counts the geese.\n\nMARA\nNine.\n",),
    right=(
        "INT. SHED - DAY\n\nMARA counts the geese. Mara sighs.\n\nMARA\nNine.\n",
        "INT. SHED - DAY\n\nA photograph of Mara.\n\nINT. YARD - DAY\n\nMARA, 40, counts.\n\nMARA\nNine.\n",
        "INT. SHED - DAY\n\nMARA\nNine.\n\nINT. YARD - DAY\n\nMara sits down.\n",
    ),
)
