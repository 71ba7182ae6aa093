"""Forms: what kind of script is set. Each is a small table of measures, and what it does otherwise than film.

Film is the custom of cinema and of television with one camera. Stage is the manuscript of American theatres: names in
the middle, speech over the whole width, directions indented and in parentheses. Radio is American radio drama: names
in a column of their own, and every cue, spoken or sounded, numbered, so that a director can ask for "number 31"; what
is not spoken is underlined, so that nobody reads it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from screenplay.pages.layout import DUAL_GAP, FILM, SIDE, TEXT, FormName, Kind, Layout, Measure
from screenplay.text import Style

Measures = Mapping[Kind, Measure]


@dataclass(frozen=True, slots=True)
class Form:
    """`bracketed`: directions stand in parentheses. `beside`: a cue stands beside its speech, not above it.

    `numbered`: every speech and direction has a number. `directions`: how directions are set.
    """

    measures: Measures
    bracketed: bool = False
    beside: bool = False
    numbered: bool = False
    directions: Style = Style.PLAIN


STAGE: Measures = MappingProxyType(
    {
        **FILM,
        "heading": replace(TEXT, align="centre"),
        "action": Measure(27, 48, hang=1),
        "cue": Measure(40, 35),
        "parenthetical": Measure(27, 48, hang=1),
        "dialogue": TEXT,
        "lyric": Measure(20, 55),
        "more": Measure(40, 35),
    }
)
RADIO: Measures = MappingProxyType(
    {
        **FILM,
        "cue": Measure(15, 18),
        "parenthetical": Measure(35, 40, hang=1),
        "dialogue": Measure(35, 40),
        "lyric": Measure(35, 40),
        "more": Measure(35, 40),
    }
)
FORMS: Mapping[FormName, Form] = MappingProxyType(
    {
        "film": Form(FILM),
        "stage": Form(STAGE, bracketed=True),
        "radio": Form(RADIO, beside=True, numbered=True, directions=Style.UNDERLINE),
    }
)


@cache
def measures(layout: Layout) -> Measures:
    """Where each kind of line stands in this form on this paper."""
    return {
        kind: replace(measure, width=min(measure.width, layout.right_edge - measure.column))
        for kind, measure in FORMS[layout.form].measures.items()
    }


@cache
def side_measures(layout: Layout) -> tuple[Measures, Measures]:
    """Where each kind of line stands in the left and the right column of dual dialogue, which is that of film."""
    width = (min(TEXT.width, layout.right_edge - TEXT.column) - DUAL_GAP) // 2
    left, right = (
        {
            kind: replace(FILM[kind], column=start + before, width=width - before - after)
            for kind, (before, after) in SIDE.items()
        }
        for start in (TEXT.column, TEXT.column + width + DUAL_GAP)
    )
    return left, right
