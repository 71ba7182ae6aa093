"""The conditional random field that screenplay.attribution.decode decodes, in arrays, with its likelihood's slope.

Lafferty, McCallum and Pereira 2001. Chains are cut to CHAIN turns, so that all of them are worked on at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screenplay.attribution.candidates import MOST
from screenplay.attribution.decode import PATTERNS
from screenplay.training.examples import KINDS, Examples, Signs

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
"""What is summed over pairs of speakers: exact enough, and half the time."""
Ints = NDArray[np.int64]
Sparse = tuple[Ints, Ints, Floats]
CHAIN = 100
"""Turns decoded together while fitting; long novels are cut into chains of so many."""
THIRD_IN_A_ROW, SAME, BACK, OTHER_AFTER_TWO, OTHER = range(len(PATTERNS))
NOBODY = -2
"""Two before the second turn of a chain; who is no candidate has -1."""


class Data:
    """The examples of some novels as arrays: B chains of CHAIN turns of MOST candidates, signs by number."""

    def __init__(self, novels: Sequence[Examples], signs: Mapping[str, int], parts: Sequence[float] = ()) -> None:
        """`parts`: how much each of `novels` counts, all alike where there are none."""
        self.signs = len(signs)
        lengths = [-(-len(novel.candidates) // CHAIN) for novel in novels]
        self.starts = tuple(int(start) for start in np.cumsum([0, *lengths]))
        """The first chain of each novel, and the one behind the last."""
        self.size = (self.starts[-1], CHAIN)
        people = np.full((*self.size, MOST), -1, np.int64)
        self.right = np.zeros((*self.size, MOST), np.float32)
        """The candidates that may be right: one where the answer is known."""
        self.right[:, :, 0] = 1
        for novel, start in zip(novels, self.starts, strict=False):
            _fill(people, self.right, novel, start)
        self.allowed = people >= 0
        self.allowed[:, :, 0] = True
        self.unary = self._joined(novels, signs, lambda novel: novel.own, MOST)
        self.turn = self._joined(novels, signs, lambda novel: novel.turning, KINDS)
        self.calls = (
            self._joined(novels, signs, lambda novel: novel.before, MOST, 1),
            self._joined(novels, signs, lambda novel: novel.two_before, MOST, 2),
        )
        turns = np.array([len(novel.candidates) for novel in novels], np.float64)
        self.share = np.repeat(np.sqrt(turns.mean() / np.maximum(turns, 1)) * (parts or 1.0), lengths)
        """What a turn of each chain counts for: those of long novels less, so that these do not decide all."""
        self.places = [_patterns(people, t).reshape(self.size[0], -1) for t in range(CHAIN)]
        self.counted = [places + KINDS * np.arange(self.size[0])[:, None] for places in self.places]

    def _joined(
        self,
        novels: Sequence[Examples],
        signs: Mapping[str, int],
        of: Callable[[Examples], Signs],
        wide: int,
        first: int = 0,
    ) -> Sparse:
        """The signs of all novels by the numbers of `signs`, `wide` places a turn, from turn `first` of a chain on."""
        rows, columns, values = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], [np.zeros(0)]
        for novel, start in zip(novels, self.starts, strict=False):
            found = of(novel)
            numbers = np.array([signs.get(name, -1) for name in novel.names], np.int64)[found.signs]
            kept = (numbers >= 0) & (found.places // wide % CHAIN >= first)
            rows.append(found.places[kept].astype(np.int64) + start * CHAIN * wide)
            columns.append(numbers[kept])
            values.append(found.values[kept].astype(np.float64))
        return np.concatenate(rows), np.concatenate(columns), np.concatenate(values)


def _fill(people: Ints, right: Singles, novel: Examples, start: int) -> None:
    """Put the candidates of `novel`, numbered, and which may be right into the chains from `start` on."""
    numbers: dict[str, int] = {}
    for turn, standing in enumerate(novel.candidates):
        b, t = start + turn // CHAIN, turn % CHAIN
        people[b, t, : len(standing)] = [numbers.setdefault(who, len(numbers)) for who in standing]
        right[b, t] = novel.right[turn]


def _patterns(people: Ints, t: int) -> Ints:
    """The number of the pattern that each three speakers of turns t - 2, t - 1 and t make."""
    if t == 0:
        return np.full((len(people), MOST, MOST, MOST), len(PATTERNS))
    two = people[:, t - 2, :, None, None] if t > 1 else np.full((len(people), MOST, 1, 1), NOBODY)
    one, now = people[:, t - 1, None, :, None], people[:, t, None, None, :]
    row = two == one
    going_on = np.where(row, THIRD_IN_A_ROW, SAME)
    other = np.where(now == two, BACK, np.where(row, OTHER_AFTER_TWO, OTHER))
    found: Ints = np.where(now == one, going_on, other)
    return found


def _times(matrix: Sparse, weights: Floats, size: int) -> Floats:
    rows, columns, values = matrix
    found: Floats = np.bincount(rows, weights=values * weights[columns], minlength=size).astype(np.float64)
    return found


def _transposed(matrix: Sparse, errors: Floats, size: int) -> Floats:
    rows, columns, values = matrix
    found: Floats = np.bincount(columns, weights=values * errors[rows], minlength=size).astype(np.float64)
    return found


@dataclass(frozen=True, slots=True)
class Expected:
    """Log-likelihood of each chain; what is expected of each candidate, pattern, speaker before and two before."""

    logs: Floats
    unary: Floats
    pattern: Floats
    before: Floats
    two_before: Floats


def likeliest(novels: Sequence[Examples], weights: Mapping[str, float]) -> Iterator[tuple[str, ...]]:
    """The likeliest speaker of every turn of each of `novels`."""
    names = sorted(weights)
    data = Data(novels, {name: number for number, name in enumerate(names)})
    moves = _moves(data, np.array([weights[name] for name in names]))
    chances = _passes(data, moves).unary.reshape(-1, MOST)
    for novel, start in zip(novels, data.starts, strict=False):
        best = chances[start * CHAIN :].argmax(axis=1)
        yield tuple(standing[best[turn]] for turn, standing in enumerate(novel.candidates))


def slope(data: Data, weights: Floats) -> tuple[float, Floats]:
    """The log-likelihood of the right answers, each novel's turns counting by its share, and its slope."""
    moves = _moves(data, weights)
    free = _passes(data, moves)
    right = _passes(data, [move * data.right[:, t, None, None, :] for t, move in enumerate(moves)])
    share = data.share[:, None, None]

    def error(wanted: Floats, found: Floats) -> Floats:
        wrong: Floats = ((wanted - found) * share).ravel()
        return wrong

    found = _transposed(data.unary, error(right.unary, free.unary), data.signs)
    found += _transposed(data.turn, error(right.pattern, free.pattern), data.signs)
    found += _transposed(data.calls[0], error(right.before, free.before), data.signs)
    found += _transposed(data.calls[1], error(right.two_before, free.two_before), data.signs)
    return float(((right.logs - free.logs) * data.share).sum()), found


def _moves(data: Data, weights: Floats) -> list[Singles]:
    """For each turn the worth of (chain, speaker two before, speaker before, speaker)."""
    chains = data.size[0]
    turns = chains * CHAIN
    unary = _unary(data, weights)
    worth = np.exp(_times(data.turn, weights, turns * KINDS).reshape(*data.size, KINDS))
    one, two = (np.exp(_times(called, weights, turns * MOST).reshape(*data.size, MOST)) for called in data.calls)
    moves = []
    for t in range(CHAIN):
        patterns = np.take_along_axis(worth[:, t], data.places[t], axis=1).reshape(chains, MOST, MOST, MOST)
        called = two[:, t, :, None] * one[:, t, None, :]
        moves.append((patterns * (called[:, :, :, None] * unary[:, t, None, None, :])).astype(np.float32))
    return moves


def _unary(data: Data, weights: Floats) -> Floats:
    """The worth of each candidate, the best of a turn having 1."""
    scores = _times(data.unary, weights, data.size[0] * CHAIN * MOST).reshape(*data.size, MOST)
    scores = np.where(data.allowed, scores, -np.inf)
    worth: Floats = np.exp(scores - scores.max(axis=2, keepdims=True))
    return worth


def _passes(data: Data, moves: Sequence[Singles]) -> Expected:
    states, logs = _ahead(moves)
    return _behind(data, moves, states, logs)


def _ahead(moves: Sequence[Singles]) -> tuple[list[Singles], Floats]:
    """The chances of two speakers in a row given all up to them, before the first turn and after each; and the log of
    each chain's whole."""
    state = np.zeros((len(moves[0]), MOST, MOST), np.float32)
    state[:, 0, 0] = 1.0
    states, logs = [state], np.zeros(len(state))
    for move in moves:
        state = np.einsum("bij,bijk->bjk", state, move)
        total = state.sum(axis=(1, 2), keepdims=True)
        logs += np.log(total.astype(np.float64)).ravel()
        state = state / total
        states.append(state)
    return states, logs


def _behind(data: Data, moves: Sequence[Singles], states: Sequence[Singles], logs: Floats) -> Expected:
    chains = data.size[0]
    behind = np.ones((chains, MOST, MOST), np.float32)
    found = Expected(logs, *(np.zeros((*data.size, n)) for n in (MOST, KINDS, MOST, MOST)))
    for t in range(CHAIN - 1, -1, -1):
        after = states[t + 1] * behind
        found.unary[:, t] = (after / after.sum(axis=(1, 2), keepdims=True)).sum(axis=1)
        further = np.einsum("bijk,bjk->bij", moves[t], behind)
        pairs = states[t] * further
        total = pairs.sum(axis=(1, 2), keepdims=True)
        pairs /= total
        found.before[:, t], found.two_before[:, t] = pairs.sum(axis=1), pairs.sum(axis=2)
        joint = moves[t] * behind[:, None, :, :]
        joint *= (states[t] / total)[:, :, :, None]
        counts = np.bincount(data.counted[t].ravel(), weights=joint.ravel(), minlength=chains * KINDS)
        found.pattern[:, t] = counts.reshape(chains, KINDS)
        behind = further / further.sum(axis=(1, 2), keepdims=True)
    return found
