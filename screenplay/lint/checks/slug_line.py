"""Malformed slug lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Line, Script
from screenplay.lint.slugs import SETTING, Slug, slug_of

LOOKS_LIKE_ONE = re.compile(r"^(?:INT|EXT|I/E)\b[ .,:;/-]+\S")
PARTED = re.compile(r"\s-\s*$|[(\[]\s*$")
FEW = 6
"""Slug lines from which on a habit shows."""
SMALL = re.compile(r"(?<!\bM)(?<!\bMa)[a-z](?!['’]?s\b)")


def find(script: Script) -> Iterator[Found]:
    """INT. PLACE - TIME: readers find the scenes by it, and programs break the script down by it.

    A line that is forced to be one without INT. or EXT. is its writer's choice and let pass; so is a script that parts
    all its times of day by a comma. Brackets may hold what is told of the time ("NIGHT (1973)").
    """
    slugs = [(line, slug) for line in script.lines("heading") if (slug := slug_of(line.words)).setting]
    timed = [_is_parted(line, slug) for line, slug in slugs if slug.place and slug.time]
    dashes = sum(timed) * 2 >= len(timed) or len(timed) < FEW
    for line, slug in slugs:
        yield from (whole(line, message, remedy) for message, remedy in _faults(line, slug))
        if dashes and slug.place and slug.time and not _is_parted(line, slug):
            place = line.words[: line.words.rindex(slug.time)].strip(" -–—,.")
            yield whole(line, "The time of day is not parted by “ - ”.", f"Write {place} - {slug.time}")
    for line in script.lines("action"):
        if LOOKS_LIKE_ONE.match(line.words) and "\n" not in line.words and line.words.isupper():
            yield whole(line, "This looks like a slug line, and is read as action.", "Write INT. or EXT. and a place.")


def _is_parted(line: Line, slug: Slug) -> bool:
    return PARTED.search(line.words[: line.words.rindex(slug.time)]) is not None


def _faults(line: Line, slug: Slug) -> Iterator[tuple[str, str]]:
    words = line.words.strip()
    setting = SETTING.match(words)
    if setting and not slug.dotted and not slug.setting.endswith("/E"):
        yield f"{setting[1]} stands without its full stop.", f"Write {setting[1].upper()}."
    if not slug.place:
        yield "No place is told.", "Say where: INT. KITCHEN - NIGHT."
    if SMALL.search(re.sub(r"\bMa?c(?=[A-Z])", "", words)):
        yield "A slug line is set in capitals.", f"Write {words.upper()}"
    if words.endswith((".", ",", ":", "-", "–", "—")) and not re.search(r"\b(?:[AP]\.M|ST|JR|SR|CO|[A-Z])\.$", words):
        yield "A slug line ends without a mark.", f"Write {words.rstrip(' .,:-–—')}"


CHECK = Check(
    code="slug-line",
    about="a malformed slug line",
    find=find,
    remedy="Write INT. PLACE - TIME, in capitals.",
    wrong=(
        "«INT SHED - DAY»\n\nTOM counts.\n",
        "«INT. SHED, DAY»\n\nTOM counts.\n",
        "«INT. SHED NIGHT»\n\nTOM counts.\n",
        "«EXT. - NIGHT»\n\nTOM counts.\n",
        "«INT. Shed - day»\n\nTOM counts.\n",
        "«INT. SHED - DAY.»\n\nTOM counts.\n",
        "«INT. SHED -»\n\nTOM counts.\n",
    ),
    right=(
        "INT. SHED - DAY\n\nTOM counts.\n",
        "INT./EXT. McNAIR'S VAN - MOVING - NIGHT (1973)\n\nTOM counts.\n",
        ".GOOSE POV\n\nTOM counts.\n",
        "EXT. DAY SCHOOL - YARD - 5 A.M.\n\nTOM counts.\n",
    ),
)
