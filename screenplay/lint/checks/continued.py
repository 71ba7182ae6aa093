"""(CONT'D) where nobody goes on, and (MORE) typed by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.names import is_unseen
from screenplay.lint.script import Line, Script

CONTINUED = re.compile(r"^(?:CONT\W?D?\.?|CON'T|CONTINUED|CONTINUING)$")
BY_HAND = re.compile(r"(?:^|(?<=\n))(?:\((?:MORE|CONTINUED)\)|MORE|CONTINUED|CONTINUED: ?(?:\(\d+\))?)$")


def find(script: Script) -> Iterator[Found]:
    """(CONT'D) tells the same person to go on after action; behind another's speech, or over a slug line, it misleads.
    A voice alone (V.O.) may run on from one scene into the next.

    (MORE) and CONTINUED belong to a page, which the next draft turns elsewhere: programs set them, nobody types them.
    """
    speaker = here = ""
    for item in script.items:
        if isinstance(item, Line):
            if item.kind == "heading":
                here = ""
            elif item.kind in ("action", "centered", "transition"):
                yield from _typed(item)
        else:
            before = speaker if is_unseen(item) else here
            if before != item.name and any(CONTINUED.match(e.replace("’", "'").upper()) for e in item.extensions):
                who = f"{before} spoke last" if before else "nobody has spoken in this scene yet"
                yield whole(item.cue, f"{item.name} does not go on here: {who}.")
            speaker = here = item.name
            for line in item.lines:
                yield from _typed(line)


def _typed(line: Line) -> Iterator[Found]:
    found = BY_HAND.search(line.words)
    bracketed = line.kind == "parenthetical" or (found is not None and found[0] != "MORE")
    if found and bracketed:
        message = f"{found[0]} is typed by hand."
        yield Found(line, found.start(), found.end(), message, "Take it out: it is set where a page ends.")


CHECK = Check(
    code="continued",
    about="(CONT'D) on one who does not go on; (MORE) typed by hand",
    find=find,
    remedy="Take (CONT'D) out; `--continued` sets it where it is due.",
    wrong=(
        "INT. SHED - DAY\n\nTOM\nNine.\n\n«MARA» (CONT'D)\nTen.\n",
        "INT. SHED - DAY\n\nTOM\nNine.\n\nINT. YARD - DAY\n\n«TOM» (CONT'D)\nTen.\n",
        "INT. SHED - DAY\n\nTOM\nNine.\n(«MORE»)\n",
    ),
    right=(
        "INT. SHED - DAY\n\nTOM\nNine.\n\nHe sneezes.\n\nTOM (CONT'D)\nTen.\n",
        "INT. SHED - DAY\n\nTOM (V.O.)\nNine.\n\nEXT. YARD - DAY\n\nTOM (V.O.) (CONT'D)\nTen.\n",
    ),
)
