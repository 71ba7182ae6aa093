"""Fit the weights of attribution on annotated novels, and say how good they are on novels left out.

usage: fit_attribution.py NOVELS_DIR [--cache DIR] [--folds N] [--write]

NOVELS_DIR has a folder a novel, with text.txt and gold.json (characters; quotes with spans, speaker, type). The model
is the conditional random field that screenplay.attribution.decode decodes: its likelihood is climbed by Adam (Kingma
and Ba 2015), full batch, from zero, so that the same novels give the same weights. Turns whose speaker is not known are
summed over. --write puts the weights fitted on all novels into screenplay/attribution/fitted.py.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from screenplay import attribution
from screenplay.attribution.candidates import MOST, candidates
from screenplay.attribution.context import context
from screenplay.attribution.decode import PATTERNS, pattern
from screenplay.attribution.scores import call_signs, pattern_signs, weighed
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import Turn, turns_of
from screenplay.book import Book, Quote
from screenplay.findings import Annotations, Character
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
CHAIN = 100
"""Turns decoded together while fitting; long novels are cut into chains of so many."""
ITERATIONS, RATE, DECAY = 80, 0.12, 1.0
PLACES = 3
"""Decimals of a weight that are written."""


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


def understood(folder: Path, cache: Path | None) -> tuple[Book, Annotations]:
    kept = cache / f"{folder.name}.pkl" if cache else None
    if kept and kept.exists():
        loaded: tuple[Book, Annotations] = pickle.loads(kept.read_bytes())
        return loaded
    book = prose.read((folder / "text.txt").read_text(encoding="utf-8"), folder.name)
    found = book, annotate(book)
    if kept:
        kept.write_bytes(pickle.dumps(found))
    return found


def load(folder: Path, cache: Path | None) -> Novel:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    book, annotations = understood(folder, cache)
    cast = find_people(book, annotations, tuple(map(character, gold["characters"])))
    tags = read_tags(book, annotations)
    turns = turns_of(book, annotations, tags)
    surroundings = context(book, annotations, cast, turns)
    answers, lost = matched(book, turns, gold["quotes"])
    examples = []
    for number in range(len(turns)):
        found = candidates(surroundings, number)
        evidence = weighed(surroundings, number, found).evidence
        speakers = Counter(speaker for speaker, _ in answers.get(number, ()))
        speaker = min(speakers, key=lambda s: (-speakers[s], s)) if speakers else None
        examples.append(
            Example(
                found,
                found.index(speaker) if speaker in found else -1,
                tuple((found.index(e.character), e.sign, e.value) for pieces in evidence.values() for e in pieces),
                tuple(tuple(pattern_signs(surroundings, number, name)) for name in PATTERNS),
                tuple((back, who, sign) for who, back, sign in call_signs(surroundings, number)),
                tuple(answers.get(number, ())),
            )
        )
    return Novel(folder.name, tuple(examples), tuple(lost))


def character(entry: Mapping[str, Any]) -> Character:
    gender = {"f": "f", "m": "m"}.get(entry["gender"])
    return Character(entry["id"], entry["name"], entry["name"].upper(), tuple(entry["aliases"]), gender)  # type: ignore[arg-type]


def matched(
    book: Book, turns: Sequence[Turn], quotes: Sequence[Mapping[str, Any]]
) -> tuple[dict[int, list[tuple[str, str]]], list[str]]:
    """The (speaker, type) of the gold quotes of each turn, and the types of those that no turn has."""
    paragraphs = book.paragraphs()
    places = []
    for number, turn in enumerate(turns):
        for paragraph, at in turn.lines:
            part = paragraphs[paragraph].parts[at]
            if isinstance(part, Quote):
                places.append((part.inner.start, part.inner.end, number))
    starts = [start for start, _, _ in places]
    answers: dict[int, list[tuple[str, str]]] = {}
    lost = []
    for quote in quotes:
        start, end = quote["spans"][0]
        at = int(np.searchsorted(starts, start + 3, side="right")) - 1
        shared = min(places[at][1], end) - max(places[at][0], start) if at >= 0 else 0
        if shared * 2 > end - start:
            answers.setdefault(places[at][2], []).append((quote["speaker"], quote["type"] or "other"))
        else:
            lost.append(quote["type"] or "other")
    return answers, lost


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

    def _patterns(self, b: int, t: int, chain: Sequence[Example]) -> None:
        for k2, two in enumerate(chain[t - 2].candidates):
            for k1, before in enumerate(chain[t - 1].candidates):
                for k, now in enumerate(chain[t].candidates):
                    self.patterns[b, t, k2, k1, k] = PATTERNS.index(pattern(two, before, now))


Sparse = tuple[Ints, Ints, Floats]


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


def expected(data: Data, weights: Floats, clamped: bool) -> Expected:
    size = data.gold.shape
    turns, kinds = size[0] * CHAIN, len(PATTERNS) + 1
    scores = times(data.unary, weights, turns * MOST).reshape(*size, MOST)
    allowed = data.allowed.copy()
    if clamped:
        known = data.gold >= 0
        allowed[known] &= np.arange(MOST) == data.gold[known][:, None]
    scores = np.where(allowed, scores, -np.inf)
    shift = scores.max(axis=2, keepdims=True)
    unary = np.exp(scores - shift)
    pattern_worth = np.exp(times(data.turn, weights, turns * kinds).reshape(*size, kinds))
    called = [np.exp(times(data.calls[i], weights, turns * MOST).reshape(*size, MOST)) for i in (0, 1)]
    moves = []
    for t in range(CHAIN):
        worth = np.take_along_axis(
            pattern_worth[:, t], data.patterns[:, t].reshape(size[0], -1).astype(np.int64), axis=1
        ).reshape(size[0], MOST, MOST, MOST)
        move = worth * unary[:, t, None, None, :] * called[0][:, t, None, :, None] * called[1][:, t, :, None, None]
        moves.append(move)
    ahead = np.zeros((CHAIN, size[0], MOST, MOST))
    state = np.zeros((size[0], MOST, MOST))
    state[:, 0, 0] = 1.0
    logs = float(shift.sum())
    before = []
    for t in range(CHAIN):
        before.append(state)
        state = np.einsum("bij,bijk->bjk", state, moves[t])
        total = state.sum(axis=(1, 2), keepdims=True)
        logs += float(np.log(total).sum())
        state = state / total
        ahead[t] = state
    behind = np.ones((size[0], MOST, MOST))
    found = (np.zeros((*size, MOST)), np.zeros((*size, kinds)), np.zeros((*size, MOST)), np.zeros((*size, MOST)))
    for t in range(CHAIN - 1, -1, -1):
        joint = before[t][:, :, :, None] * moves[t] * behind[:, None, :, :]
        joint /= joint.sum(axis=(1, 2, 3), keepdims=True)
        found[0][:, t] = joint.sum(axis=(1, 2))
        found[2][:, t] = joint.sum(axis=(1, 3))
        found[3][:, t] = joint.sum(axis=(2, 3))
        places = data.patterns[:, t].reshape(size[0], -1) + kinds * np.arange(size[0])[:, None]
        counts = np.bincount(places.ravel(), weights=joint.ravel(), minlength=size[0] * kinds)
        found[1][:, t] = counts.reshape(size[0], kinds)
        behind = np.einsum("bijk,bjk->bij", moves[t], behind)
        behind /= behind.sum(axis=(1, 2), keepdims=True)
    return Expected(logs, *found)


def gradient(data: Data, weights: Floats) -> tuple[float, Floats]:
    right, free = expected(data, weights, True), expected(data, weights, False)
    slope = transposed(data.unary, (right.unary - free.unary).ravel(), data.signs)
    slope += transposed(data.turn, (right.pattern - free.pattern).ravel(), data.signs)
    slope += transposed(data.calls[0], (right.before - free.before).ravel(), data.signs)
    slope += transposed(data.calls[1], (right.two_before - free.two_before).ravel(), data.signs)
    return right.logs - free.logs, slope


def fit(novels: Sequence[Novel]) -> dict[str, float]:
    """The weights that make the speakers of `novels` likeliest, drawn towards zero by DECAY."""
    names = sorted({sign for novel in novels for one in novel.examples for sign in signs_of(one)})
    data = Data(novels, {name: i for i, name in enumerate(names)})
    weights, first, second = np.zeros(len(names)), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, ITERATIONS + 1):
        logs, slope = gradient(data, weights)
        slope = slope - DECAY * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        rate = RATE * min(1.0, 2 * (1 - step / (ITERATIONS + 1)))
        weights = weights + rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        if step % 40 == 0:
            known = int((data.gold >= 0).sum())
            print(f"  step {step}: log-likelihood a turn {logs / known:.4f}", flush=True)
    return {name: round(float(weight), PLACES) for name, weight in zip(names, weights, strict=True)}


def signs_of(one: Example) -> Iterator[str]:
    yield from (sign for _, sign, _ in one.evidence)
    yield from (sign for signs in one.patterns for sign in signs)
    yield from (sign for _, _, sign in one.calls)


@dataclass(frozen=True)
class Answer:
    novel: str
    kind: str
    right: bool
    confidence: float


def answers(novels: Sequence[Novel], weights: Mapping[str, float]) -> list[Answer]:
    names = sorted(weights)
    data = Data(novels, {name: i for i, name in enumerate(names)})
    chances = expected(data, np.array([weights[name] for name in names]), False).unary
    found = [Answer(novel.name, kind, False, 0.0) for novel in novels for kind in novel.lost]
    for b, chain in enumerate(data.chains):
        for t, one in enumerate(chain):
            best = int(chances[b, t].argmax())
            for speaker, kind in one.quotes:
                chosen = one.candidates[best] if one.candidates else None
                found.append(Answer(data.novel_of[b], kind, chosen == speaker, float(chances[b, t, best])))
    return found


def table(found: Sequence[Answer]) -> None:
    kinds = ("explicit", "anaphoric", "implicit")
    print(f"{'novel':30}{'speaker':>9}" + "".join(f"{kind:>11}" for kind in kinds))
    rows = []
    for name in sorted({answer.novel for answer in found}):
        own = [answer for answer in found if answer.novel == name]
        rows.append([share(own), *(share([a for a in own if a.kind == kind]) for kind in kinds)])
        print(f"{name:30}{rows[-1][0]:9.1f}" + "".join(f"{figure:11.1f}" for figure in rows[-1][1:]))
    means = np.nanmean(np.array(rows), axis=0)
    print(f"{'mean':30}{means[0]:9.1f}" + "".join(f"{figure:11.1f}" for figure in means[1:]))
    sure = sorted(found, key=lambda answer: -answer.confidence)
    error = sum(
        abs(sum(a.right - a.confidence for a in found if low <= a.confidence * 10 < low + 1)) for low in range(11)
    )
    print(f"surest 80 %: {share(sure[: len(sure) * 4 // 5]):.1f}   surest half: {share(sure[: len(sure) // 2]):.1f}")
    print(f"expected calibration error: {100 * error / len(found):.1f}")


def share(found: Sequence[Answer]) -> float:
    return 100 * sum(answer.right for answer in found) / len(found) if found else float("nan")


def write(weights: Mapping[str, float], novels: int) -> None:
    rows = "".join(f'    "{sign}": {weight},\n' for sign, weight in sorted(weights.items()))
    Path(attribution.__file__).with_name("fitted.py").write_text(
        f'"""What each sign is worth, in log-odds; fitted on {novels} novels by tests/bench/fit_attribution.py."""\n\n'
        f"FITTED: dict[str, float] = {{\n{rows}}}\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("novels", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    folders = sorted(path.parent for path in options.novels.glob("*/gold.json"))
    novels = [load(folder, options.cache) for folder in folders]
    found: list[Answer] = []
    for fold in range(options.folds):
        held = novels[fold :: options.folds]
        weights = fit([novel for novel in novels if novel.name not in {one.name for one in held}])
        found += answers(held, weights)
    if found:
        table(found)
    if options.write:
        write(fit(novels), len(novels))


if __name__ == "__main__":
    main()
