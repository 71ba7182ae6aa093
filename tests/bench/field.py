"""The conditional random field that screenplay.attribution.decode decodes, in arrays, with its likelihood's slope.

Lafferty, McCallum and Pereira 2001. Chains are cut to CHAIN turns, so that all of them are worked on at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screenplay.attribution.candidates import MOST
from screenplay.attribution.decode import PATTERNS, pattern

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
"""What is summed over pairs of speakers: exact enough, and half the time."""
Ints = NDArray[np.int64]
Sparse = tuple[Ints, Ints, Floats]
CHAIN = 100
"""Turns decoded together while fitting; long novels are cut into chains of so many."""
KINDS = len(PATTERNS) + 1
"""The patterns, and one more for turns without two before them."""


@dataclass(frozen=True)
class Example:
    """A turn: candidates, the right one's place or -1, (candidate's place, sign, value) for each piece of evidence,
    the signs of each pattern, (turns back, candidate of that turn, sign) for calls, and the gold quotes' types."""

    candidates: tuple[str, ...]
    gold: int
    evidence: tuple[tuple[int, str, float], ...]
    patterns: tuple[tuple[str, ...], ...]
    calls: tuple[tuple[int, str, str], ...]
    quotes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Novel:
    name: str
    examples: tuple[Example, ...]
    lost: tuple[str, ...]
    """The types of gold quotes that no turn has."""


class Data:
    """The examples of some novels as arrays: B chains of CHAIN turns of MOST candidates, signs by number."""

    def __init__(self, novels: Sequence[Novel], signs: Mapping[str, int]) -> None:
        chains = [n.examples[i : i + CHAIN] for n in novels for i in range(0, len(n.examples), CHAIN)]
        size = (len(chains), CHAIN)
        self.novel_of = [n.name for n in novels for _ in range(0, len(n.examples), CHAIN)]
        self.chains = chains
        self.signs = len(signs)
        self.allowed = np.zeros((*size, MOST), bool)
        self.gold = np.full(size, -1)
        self.patterns = np.full((*size, MOST, MOST, MOST), len(PATTERNS), np.int8)
        rows: list[tuple[int, int, float]] = []
        turns: list[tuple[int, int, float]] = []
        calls: tuple[list[tuple[int, int, float]], ...] = ([], [])
        for b, chain in enumerate(chains):
            for t in range(CHAIN):
                if t >= len(chain):
                    self.allowed[b, t, 0] = True
                    continue
                one = chain[t]
                self.allowed[b, t, : len(one.candidates)] = True
                self.gold[b, t] = one.gold
                base = b * CHAIN + t
                rows += [(base * MOST + k, signs[s], v) for k, s, v in one.evidence if s in signs]
                if t > 1:
                    self._patterns(b, t, chain)
                    for p, names in enumerate(one.patterns):
                        turns += [(base * (len(PATTERNS) + 1) + p, signs[s], 1.0) for s in names if s in signs]
                    for back, who, sign in one.calls:
                        if who in chain[t - back].candidates and sign in signs:
                            k = chain[t - back].candidates.index(who)
                            calls[back - 1].append((base * MOST + k, signs[sign], 1.0))
        self.unary, self.turn = sparse(rows), sparse(turns)
        self.calls = tuple(map(sparse, calls))
        known = self.gold >= 0
        self.right = self.allowed.astype(np.float32)
        """The candidates that may be right: one where the answer is known."""
        self.right[known] = np.arange(MOST) == self.gold[known][:, None]
        sizes = [len(n.examples) for n in novels for _ in range(0, len(n.examples), CHAIN)]
        self.share = np.sqrt(np.mean([len(n.examples) for n in novels]) / np.array(sizes, np.float64))
        """What a turn of each chain counts for: those of long novels less, so that these do not decide all."""
        self.places = [self.patterns[:, t].reshape(size[0], -1).astype(np.int64) for t in range(CHAIN)]
        self.counted = [places + KINDS * np.arange(size[0])[:, None] for places in self.places]

    def _patterns(self, b: int, t: int, chain: Sequence[Example]) -> None:
        for k2, two in enumerate(chain[t - 2].candidates):
            for k1, before in enumerate(chain[t - 1].candidates):
                for k, now in enumerate(chain[t].candidates):
                    self.patterns[b, t, k2, k1, k] = PATTERNS.index(pattern(two, before, now))


def sparse(entries: Sequence[tuple[int, int, float]]) -> Sparse:
    rows, columns, values = zip(*entries, strict=True) if entries else ((), (), ())
    return np.array(rows, np.int64), np.array(columns, np.int64), np.array(values, np.float64)


def times(matrix: Sparse, weights: Floats, size: int) -> Floats:
    rows, columns, values = matrix
    found: Floats = np.bincount(rows, weights=values * weights[columns], minlength=size)[:size].astype(np.float64)
    return found


def transposed(matrix: Sparse, errors: Floats, size: int) -> Floats:
    rows, columns, values = matrix
    found: Floats = np.bincount(columns, weights=values * errors[rows], minlength=size)[:size].astype(np.float64)
    return found


@dataclass(frozen=True)
class Expected:
    """Log-likelihood, and what is expected of each candidate, pattern, and speaker before and two before."""

    logs: float
    unary: Floats
    pattern: Floats
    before: Floats
    two_before: Floats


def expected(data: Data, weights: Floats) -> Expected:
    """What is expected under `weights`."""
    return _passes(data, _moves(data, weights))


def _passes(data: Data, moves: Sequence[Singles]) -> Expected:
    before, logs = _ahead(moves)
    return _joined(data, moves, before, logs)


def _unary(data: Data, weights: Floats) -> Floats:
    """The worth of each candidate, the best of a turn having 1."""
    size = data.gold.shape
    scores = times(data.unary, weights, size[0] * CHAIN * MOST).reshape(*size, MOST)
    scores = np.where(data.allowed, scores, -np.inf)
    worth: Floats = np.exp(scores - scores.max(axis=2, keepdims=True))
    return worth


def _moves(data: Data, weights: Floats) -> list[Singles]:
    """For each turn the worth of (chain, speaker two before, speaker before, speaker)."""
    size = data.gold.shape
    turns = size[0] * CHAIN
    unary = _unary(data, weights)
    worth = np.exp(times(data.turn, weights, turns * KINDS).reshape(*size, KINDS))
    one, two = (np.exp(times(called, weights, turns * MOST).reshape(*size, MOST)) for called in data.calls)
    moves = []
    for t in range(CHAIN):
        patterns = np.take_along_axis(worth[:, t], data.places[t], axis=1).reshape(size[0], MOST, MOST, MOST)
        called = two[:, t, :, None] * one[:, t, None, :]
        moves.append((patterns * (called[:, :, :, None] * unary[:, t, None, None, :])).astype(np.float32))
    return moves


def _ahead(moves: Sequence[Singles]) -> tuple[list[Singles], float]:
    """The chances of the two speakers before each turn, given all before it; and the log of the whole."""
    state = np.zeros((len(moves[0]), MOST, MOST), np.float32)
    state[:, 0, 0] = 1.0
    before, logs = [], 0.0
    for move in moves:
        before.append(state)
        state = np.einsum("bij,bijk->bjk", state, move)
        total = state.sum(axis=(1, 2), keepdims=True)
        logs += float(np.log(total.astype(np.float64)).sum())
        state = state / total
    return before, logs


def _joined(data: Data, moves: Sequence[Singles], before: Sequence[Singles], logs: float) -> Expected:
    size = data.gold.shape
    behind = np.ones((size[0], MOST, MOST), np.float32)
    found = Expected(logs, *(np.zeros((*size, n)) for n in (MOST, KINDS, MOST, MOST)))
    for t in range(CHAIN - 1, -1, -1):
        joint = before[t][:, :, :, None] * moves[t] * behind[:, None, :, :]
        joint /= joint.sum(axis=(1, 2, 3), keepdims=True)
        found.unary[:, t] = joint.sum(axis=(1, 2))
        found.before[:, t] = joint.sum(axis=(1, 3))
        found.two_before[:, t] = joint.sum(axis=(2, 3))
        counts = np.bincount(data.counted[t].ravel(), weights=joint.ravel(), minlength=size[0] * KINDS)
        found.pattern[:, t] = counts.reshape(size[0], KINDS)
        behind = np.einsum("bijk,bjk->bij", moves[t], behind)
        behind /= behind.sum(axis=(1, 2), keepdims=True)
    return found


def gradient(data: Data, weights: Floats) -> tuple[float, Floats]:
    """The log-likelihood of the right answers and its slope."""
    moves = _moves(data, weights)
    free = _passes(data, moves)
    right = _passes(data, [move * data.right[:, t, None, None, :] for t, move in enumerate(moves)])
    share = data.share[:, None, None]

    def error(wanted: Floats, found: Floats) -> Floats:
        wrong: Floats = ((wanted - found) * share).ravel()
        return wrong

    slope = transposed(data.unary, error(right.unary, free.unary), data.signs)
    slope += transposed(data.turn, error(right.pattern, free.pattern), data.signs)
    slope += transposed(data.calls[0], error(right.before, free.before), data.signs)
    slope += transposed(data.calls[1], error(right.two_before, free.two_before), data.signs)
    return right.logs - free.logs, slope
