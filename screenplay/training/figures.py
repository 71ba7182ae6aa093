"""Figures on answers: shares that are right, by novel and kind; how well confidence orders them and keeps its word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import fmean

from screenplay.training.answers import Answer

KINDS = ("explicit", "anaphoric", "implicit")
BINS = 10
Sure = Callable[[Answer], float]
"""An answer to its confidence, 0 to 1."""


def share(found: Sequence[Answer]) -> float:
    """Percent of `found` that are right; not a number where there are none."""
    return 100 * sum(answer.right for answer in found) / len(found) if found else float("nan")


def row(found: Sequence[Answer]) -> tuple[float, ...]:
    """The share of all, and of each of KINDS."""
    return share(found), *(share([answer for answer in found if answer.kind == kind]) for kind in KINDS)


def by_novel(found: Sequence[Answer]) -> dict[str, tuple[float, ...]]:
    """The row of each novel, by name."""
    novels = sorted({answer.novel for answer in found})
    return {novel: row([answer for answer in found if answer.novel == novel]) for novel in novels}


def mean(rows: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Each column's mean, over what is a number."""
    columns = ([figure for figure in column if figure == figure] for column in zip(*rows, strict=True))
    return tuple(fmean(column) if column else float("nan") for column in columns)


def surest(found: Sequence[Answer], sure: Sure, part: float) -> float:
    """Percent right of that part of `found`, 0 to 1, which is surest."""
    ordered = sorted(found, key=lambda answer: -sure(answer))
    return share(ordered[: round(len(ordered) * part)])


def calibration_error(found: Sequence[Answer], sure: Sure, equal_mass: bool = False) -> float:
    """The expected calibration error in percent (Naeini, Cooper and Hauskrecht 2015), over BINS bins.

    The bins are of equal width, or hold as many answers each.
    """
    if not found:
        return float("nan")
    wrong = sum(abs(sum(answer.right - sure(answer) for answer in inside)) for inside in _bins(found, sure, equal_mass))
    return 100 * wrong / len(found)


def _bins(found: Sequence[Answer], sure: Sure, equal_mass: bool) -> Iterator[Sequence[Answer]]:
    if equal_mass:
        ordered = sorted(found, key=sure)
        edges = [round(len(ordered) * edge / BINS) for edge in range(BINS + 1)]
        yield from (ordered[low:high] for low, high in pairwise(edges))
    else:
        placed = [min(BINS - 1, int(sure(answer) * BINS)) for answer in found]
        yield from ([answer for answer, at in zip(found, placed, strict=True) if at == place] for place in range(BINS))


def table(found: Sequence[Answer], sure: Sure) -> str:
    """All figures of `found` as lines of text."""
    rows = by_novel(found)
    head = f"{'':30}{'speaker':>9}" + "".join(f"{kind:>11}" for kind in KINDS)
    lines = [_line(novel, figures) for novel, figures in (*rows.items(), ("mean", mean(list(rows.values()))))]
    placed = [answer for answer in found if answer.chance]
    return "\n".join(
        (
            head,
            *lines,
            f"surest 80 % {surest(found, sure, 0.8):.1f}, surest half {surest(found, sure, 0.5):.1f}, "
            f"expected calibration error {calibration_error(placed, sure):.1f} "
            f"(bins of equal mass {calibration_error(placed, sure, True):.1f})",
        )
    )


def _line(name: str, figures: Sequence[float]) -> str:
    return f"{name:30}{figures[0]:9.1f}" + "".join(f"{figure:11.1f}" for figure in figures[1:])
