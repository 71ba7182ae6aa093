"""Layout: the measures of a page, and what the reader of a script may choose.

A screenplay is set in 12 point Courier: ten characters an inch, six lines an inch. All measures are therefore whole
columns (tenths of an inch, counted from the left edge of the paper) and whole rows (sixths of an inch, counted from
the first line of the text). The figures are the custom of the film industry: text from 1.5 inches, right margin 1 inch,
dialogue from 2.5 inches, parentheticals from 3.1, cues from 3.7, 55 lines a page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

Paper = Literal["letter", "a4"]
FormName = Literal["film", "stage", "radio"]
"""What kind of script is set; see forms.py."""

Kind = Literal[
    "heading",
    "action",
    "cue",
    "parenthetical",
    "dialogue",
    "lyric",
    "more",
    "transition",
    "centered",
    "scene number",
    "page number",
    "title",
    "cue number",
    "running",
]
"""What a line of a page is. "more" is the (MORE) under a speech that goes on overleaf; "running" is what stands above
and below the text of every page."""

ROWS = 55
"""Lines of text on a page, on either paper."""

NUMBER_ROW = -3
"""The page number stands half an inch from the top edge: three lines above the text, which begins at one inch."""

PAPERS = MappingProxyType({"letter": (8.5, 11.0), "a4": (8.2677, 11.6929)})
"""Width and height in inches."""

CENTRED = ("title", "credit", "author", "authors", "source")
"""Keys of the title page, in small letters, whose lines stand in its middle; the others stand at its foot."""

BARE = ("contact", "draft date", "date", "copyright")
"""Keys whose values speak for themselves; every other key at the foot is printed with its value."""

RIGHT_MARGIN = 10
DUAL_GAP = 4


@dataclass(frozen=True, slots=True)
class Measure:
    """Where lines of one kind stand: the first column, how many columns wide, and how far turned lines hang in."""

    column: int
    width: int
    hang: int = 0
    align: Literal["left", "right", "centre"] = "left"


TEXT = Measure(15, 60)
FILM: Mapping[Kind, Measure] = MappingProxyType(
    {
        "heading": TEXT,
        "action": TEXT,
        "cue": Measure(37, 38),
        "parenthetical": Measure(31, 25, hang=1),
        "dialogue": Measure(25, 35),
        "lyric": Measure(25, 35),
        "more": Measure(37, 38),
        "transition": replace(TEXT, align="right"),
        "centered": replace(TEXT, align="centre"),
        "page number": replace(TEXT, align="right"),
    }
)
"""Film and television, single camera."""

SIDE: Mapping[Kind, tuple[int, int]] = MappingProxyType(
    {"cue": (8, 0), "more": (8, 0), "parenthetical": (4, 2), "dialogue": (0, 0), "lyric": (0, 0)}
)
"""Columns left free at the left and right of a dual-dialogue column."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a script is laid out.

    `scene_numbers`: print the numbers that headings carry, at both margins. `continued`: mark a cue (CONT'D) when the
    same person goes on speaking after action. `bold_headings`, `underlined_headings`: how headings are set.
    `heading_space`: blank lines above a heading. `language`: of the text, for screen readers (BCP 47). `form`: what
    kind of script. `continued_scenes`: say CONTINUED where a scene goes on overleaf. `header`, `footer`: words above
    and below the text of every page. `watermark`: words that lie behind every page.
    """

    paper: Paper = "letter"
    scene_numbers: bool = True
    continued: bool = False
    bold_headings: bool = False
    underlined_headings: bool = False
    heading_space: int = 1
    language: str = "en"
    form: FormName = "film"
    continued_scenes: bool = False
    header: str = ""
    footer: str = ""
    watermark: str = ""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in inches."""
        return PAPERS[self.paper]

    @property
    def right_edge(self) -> int:
        """The first column of the right margin."""
        return int(self.size[0] * 10) - RIGHT_MARGIN


NUMBER_LEFT, NUMBER_EDGE, NUMBER_END = 7, 14, 5
"""Columns: where a scene number begins at the left, where it must end, and its distance from the right paper edge."""


def scene_number_columns(wide: int, layout: Layout) -> tuple[int, ...]:
    """Where a scene number of so many columns begins in the left and the right margin; nothing where it is too wide."""
    left = min(NUMBER_LEFT, NUMBER_EDGE - wide)
    return (left, int(layout.size[0] * 10) - NUMBER_END - wide) if left >= 3 else ()
