"""Figures on answers: shares that are right, by novel and kind; how well confidence orders them and keeps its word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import fmean

from screenplay.training.answers import Answer, Judged

KINDS = ("explicit", "anaphoric", "implicit")
COLUMNS = ("found", "exact", "speaker", *KINDS)
BINS = 10


def share(answers: Sequence[Answer]) -> float:
    """Percent of `answers` that are right; not a number where there are none."""
    return percent(sum(answer.right for answer in answers), len(answers))


def percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else float("nan")


def row(judged: Judged) -> tuple[float, ...]:
    """COLUMNS of a novel: pieces of quotations found, exact ones among ours; the share right, of all and by kind."""
    found = judged.found
    kinds = (share([answer for answer in judged.answers if answer.kind == kind]) for kind in KINDS)
    return percent(found.right, found.pieces), percent(found.exact, found.quotes), share(judged.answers), *kinds


def mean(rows: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Each column's mean, over what is a number."""
    columns = ([figure for figure in column if figure == figure] for column in zip(*rows, strict=True))
    return tuple(fmean(column) if column else float("nan") for column in columns)


def surest(answers: Sequence[Answer], part: float) -> float:
    """Percent right of that part of `answers`, 0 to 1, which is surest."""
    ordered = sorted(answers, key=lambda answer: -answer.confidence)
    return share(ordered[: round(len(ordered) * part)])


def calibration_error(answers: Sequence[Answer], equal_mass: bool = False) -> float:
    """The expected calibration error in percent (Naeini, Cooper and Hauskrecht 2015), over BINS bins.

    The bins are of equal width, or hold as many answers each.
    """
    wrong = sum(
        abs(sum(answer.right - answer.confidence for answer in inside)) for inside in _bins(answers, equal_mass)
    )
    return 100 * wrong / len(answers) if answers else float("nan")


def _bins(answers: Sequence[Answer], equal_mass: bool) -> Iterator[Sequence[Answer]]:
    if equal_mass:
        ordered = sorted(answers, key=lambda answer: answer.confidence)
        edges = [round(len(ordered) * edge / BINS) for edge in range(BINS + 1)]
        yield from (ordered[low:high] for low, high in pairwise(edges))
    else:
        placed = [min(BINS - 1, int(answer.confidence * BINS)) for answer in answers]
        yield from ([answer for answer, at in zip(answers, placed, strict=True) if at == bin] for bin in range(BINS))


MANY = 40
"""Texts from which on they have no rows of their own."""


def table(judged: Sequence[Judged]) -> str:
    """All figures as lines of text: a row a text unless there are MANY, their mean, and what confidence is worth.

    The calibration error is that of quotations that were found: of the others nothing is said.
    """
    rows = [(one.novel, row(one)) for one in sorted(judged, key=lambda one: one.novel)]
    shown = rows if len(rows) < MANY else []
    answers = [answer for one in judged for answer in one.answers]
    placed = [answer for answer in answers if answer.signs]
    return "\n".join(
        (
            " " * 30 + "".join(f"{column:>10}" for column in COLUMNS),
            *(
                _line(name, figures)
                for name, figures in (*shown, (f"mean of {len(rows)}", mean([figures for _, figures in rows])))
            ),
            f"{'of all lines':30}{'':20}{share(answers):10.1f}",
            f"surest 80 % {surest(answers, 0.8):.1f}, surest half {surest(answers, 0.5):.1f}; "
            f"expected calibration error {calibration_error(placed):.1f}, "
            f"with bins of equal mass {calibration_error(placed, True):.1f}",
        )
    )


def _line(name: str, figures: Sequence[float]) -> str:
    return f"{name:30}" + "".join(f"{figure:10.1f}" if figure == figure else f"{'-':>10}" for figure in figures)


def both_tables(judged: Sequence[Judged], kind: str) -> str:
    """The table without and with the cast given, each under its title: what `kind` of texts they are on, and which."""
    parts = (("no cast given", False), ("cast given", True))
    return "\n\n".join(
        f"{kind}, {title}\n{table([one for one in judged if one.given is given])}" for title, given in parts
    )
