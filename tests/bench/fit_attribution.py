"""Fit the weights of attribution on annotated novels, and say how good they are on novels left out.

usage: fit_attribution.py NOVELS_DIR [--cache DIR] [--folds N] [--jobs N] [--write]

NOVELS_DIR has a folder a novel, with text.txt and gold.json (characters; quotes with spans, speaker, type). The model
is the conditional random field that screenplay.attribution.decode decodes: its likelihood is climbed by Adam (Kingma
and Ba 2015), full batch, from zero, so that the same novels give the same weights. Turns whose speaker is not known are
summed over. --write puts the weights fitted on all novels into screenplay/attribution/fitted.json.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from field import Data, Example, Floats, Novel, expected, gradient

from screenplay import attribution
from screenplay.attribution.candidates import candidates
from screenplay.attribution.context import context
from screenplay.attribution.decode import PATTERNS
from screenplay.attribution.scores import call_signs, pattern_signs, weighed
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import Turn, turns_of
from screenplay.book import Book, Quote
from screenplay.findings import Annotations, Cast, Character
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

ITERATIONS, RATE, DECAY = 60, 0.12, 1.0
PLACES = 3
"""Decimals of a weight that are written."""


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


@dataclass(frozen=True)
class Source:
    """A novel as the program reads it, and its gold quotes."""

    name: str
    book: Book
    annotations: Annotations
    cast: Cast
    turns: tuple[Turn, ...]
    quotes: tuple[Mapping[str, Any], ...]


def load(folder: Path, cache: Path | None) -> Source:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    book, annotations = understood(folder, cache)
    cast = find_people(book, annotations, tuple(map(character, gold["characters"])))
    turns = turns_of(book, annotations, read_tags(book, annotations))
    return Source(folder.name, book, annotations, cast, turns, tuple(gold["quotes"]))


def examples_of(source: Source, speakers: Sequence[str] = ()) -> Novel:
    surroundings = context(source.book, source.annotations, source.cast, source.turns, speakers)
    answers, lost = matched(source.book, source.turns, source.quotes)
    examples = []
    for number in range(len(source.turns)):
        found = candidates(surroundings, number)
        evidence = weighed(surroundings, number, found).evidence
        counts = Counter(speaker for speaker, _ in answers.get(number, ()))
        speaker = min(counts, key=lambda s: (-counts[s], s)) if counts else None
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
    return Novel(source.name, tuple(examples), tuple(lost))


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


def chances(novels: Sequence[Novel], weights: Mapping[str, float]) -> Iterator[tuple[str, Example, Floats]]:
    names = sorted(weights)
    data = Data(novels, {name: i for i, name in enumerate(names)})
    found = expected(data, np.array([weights[name] for name in names])).unary
    for b, chain in enumerate(data.chains):
        for t, one in enumerate(chain):
            yield data.novel_of[b], one, found[b, t]


def read_again(
    pool: Executor, sources: Sequence[Source], novels: Sequence[Novel], weights: Mapping[str, float]
) -> list[Novel]:
    """The examples of the next reading, after one with `weights`."""
    speakers: dict[str, list[str]] = {source.name: [] for source in sources}
    for name, one, found in chances(novels, weights):
        speakers[name].append(one.candidates[int(found.argmax())])
    return list(pool.map(examples_of, sources, speakers.values()))


def answers(novels: Sequence[Novel], weights: Mapping[str, float]) -> Iterator[Answer]:
    for novel in novels:
        yield from (Answer(novel.name, kind, False, 0.0) for kind in novel.lost)
    for name, one, found in chances(novels, weights):
        best = int(found.argmax())
        for speaker, kind in one.quotes:
            yield Answer(name, kind, one.candidates[best] == speaker, float(found[best]))


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


def reliability(found: Sequence[Answer]) -> None:
    """Print how often chances came true, for the table of screenplay/attribution/calibration.py."""
    for low, high in pairwise((0.0, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.998, 1.01)):
        inside = [answer for answer in found if low <= answer.confidence < high and answer.confidence > 0]
        if inside:
            mean = sum(answer.confidence for answer in inside) / len(inside)
            print(f"    ({mean:.3f}, {share(inside) / 100:.3f}),")


def share(found: Sequence[Answer]) -> float:
    return 100 * sum(answer.right for answer in found) / len(found) if found else float("nan")


def write(first: Mapping[str, float], second: Mapping[str, float]) -> None:
    signs = sorted({**first, **second})
    rows = [f"  {json.dumps(sign)}: [{first.get(sign, 0.0)}, {second.get(sign, 0.0)}]" for sign in signs]
    text = "{\n" + ",\n".join(rows) + "\n}\n"
    Path(attribution.__file__).with_name("fitted.json").write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("novels", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    folders = [path.parent for path in sorted(options.novels.glob("*/gold.json"))]
    with ProcessPoolExecutor(options.jobs) as pool:
        sources = list(pool.map(load, folders, [options.cache] * len(folders)))
        novels = list(pool.map(examples_of, sources))
        readings = [cross_validated(pool, sources, novels, options.folds, fold) for fold in range(options.folds)]
        for name, found in zip(("first", "second", "third"), zip(*readings, strict=True), strict=False):
            print(f"{name} reading")
            told = [answer for answers_of_fold in found for answer in answers_of_fold]
            table(told)
            reliability(told)
        if options.write:
            first = fit(novels)
            write(first, fit(read_again(pool, sources, novels, first)))


def cross_validated(
    pool: Executor, sources: Sequence[Source], novels: Sequence[Novel], folds: int, fold: int
) -> list[list[Answer]]:
    """The answers of each reading on every `folds`-th novel, with weights fitted on the others."""
    held = range(fold, len(novels), folds)
    kept = [number for number in range(len(novels)) if number not in held]
    first = fit([novels[number] for number in kept])
    again = read_again(pool, sources, novels, first)
    second = fit([again[number] for number in kept])
    left_out = [sources[number] for number in held]
    third = read_again(pool, left_out, [again[number] for number in held], second)
    return [
        list(answers([novels[number] for number in held], first)),
        list(answers([again[number] for number in held], second)),
        list(answers(third, second)),
    ]


if __name__ == "__main__":
    main()
