"""How much answering helps: who says what after a person has answered for the least sure lines.

usage: answering.py NOVELS [--cache DIR] [--models DIR --folds N] [--shares 0.1 0.2] [--jobs N] [--only NAME ...]

NOVELS has a folder a novel, with text.txt and gold.json (screenplay/training/novels.py). For each novel, with its cast
given, the least sure lines are answered as the annotation has it, a few at a time, and decided again in between, as
`screenplay check` does; then everything is read anew under the answers, as `screenplay convert` does. A share counts
quotations: with 0.1, those answered are at most a tenth of all. --models takes the models of the folds that `screenplay
train --fold-models DIR` writes, each for the novels that it was not fitted on; else what ships decides.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from statistics import mean

from screenplay.attribution import Decided, decide
from screenplay.attribution.reading import Reading
from screenplay.attribution.rulings import Line, Rulings
from screenplay.attribution.tags import read_tags
from screenplay.attribution.trained import Paces, read, shipped
from screenplay.attribution.weights import with_hand
from screenplay.training.novels import folders, read_novel
from screenplay.training.sources import Source, source

ROUNDS = 40
"""Times that it is decided again while a tenth is answered."""
APART = 3


@dataclass(frozen=True)
class Result:
    """Shares that are right, 0 to 1, by the share that was answered; and how many lines were answered."""

    novel: str
    right: Mapping[float, float]
    answered: Mapping[float, int]


def answered(folder: Path, cache: Path | None, model: Path | None, shares: Sequence[float]) -> Result:
    """What answering does for the novel in `folder`."""
    found = source(read_novel(folder, cache), given=True)
    weights = read(model.read_text(encoding="utf-8")).weights if model else shipped().weights
    gold = _gold(found)
    decided = decided_under(found, Rulings(), weights)
    right, lines = {0.0: accuracy(found, decided)}, {0.0: 0}
    speakers: dict[Line, str] = {}
    quotes = 0
    many = max(1, round(0.1 * len(found.novel.said) / ROUNDS))
    for share in sorted(shares):
        budget = int(share * len(found.novel.said))
        while quotes < budget:
            asked = list(_least_sure(reading_of(decided), gold, speakers, min(many, budget - quotes)))
            if not asked:
                break
            for number in asked:
                speakers[found.turns[number].lines[0]] = gold[number][0]
                quotes += len(gold[number])
            decided = decided.under(Rulings(dict(speakers))) or decided_under(found, Rulings(dict(speakers)), weights)
        decided = decided_under(found, Rulings(dict(speakers)), weights)
        right[share], lines[share] = accuracy(found, decided), len(speakers)
    return Result(folder.name, right, lines)


def decided_under(found: Source, rulings: Rulings, weights: Paces) -> Decided:
    book, annotations = found.novel.book, found.novel.annotations
    tags = read_tags(book, annotations)
    return decide(book, annotations, found.cast, tags, rulings, with_hand(weights))


def reading_of(decided: Decided) -> Reading:
    assert decided.spoken is not None
    return decided.spoken


def _gold(found: Source) -> dict[int, list[str]]:
    """Who says each turn, quotation by quotation, where the annotation tells."""
    speakers: dict[int, list[str]] = {}
    for speaker, turn in found.said:
        speakers.setdefault(turn, []).append(speaker)
    return speakers


def _least_sure(
    reading: Reading, gold: Mapping[int, Sequence[str]], speakers: Mapping[Line, str], many: int
) -> Iterator[int]:
    """The numbers of the least sure turns that the annotation knows and nobody has answered for, `many` quotations.

    `check` asks for one line at a time and decides again, which may settle those beside it: so none are asked together
    that stand APART turns or less from each other.
    """
    open_turns = [n for n in gold if reading.context.turns[n].lines[0] not in speakers]
    asked: list[int] = []
    for number in sorted(open_turns, key=lambda n: (max(reading.chances[n].values()), n)):
        if many <= 0:
            return
        if len(gold[number]) <= many and all(abs(number - other) > APART for other in asked):
            many -= len(gold[number])
            asked.append(number)
            yield number


def accuracy(found: Source, decided: Decided) -> float:
    """The share of the annotation's quotations that have the right speaker; what was not found is wrong."""
    speakers = reading_of(decided).speakers()
    return sum(speakers[turn] == speaker for speaker, turn in found.said) / len(found.novel.said)


def table(results: Sequence[Result], shares: Sequence[float]) -> Iterator[str]:
    columns = (0.0, *shares)
    yield f"{'novel':30}" + "".join(f"{f'{100 * share:.0f} %':>9}" for share in columns) + f"{'lines':>9}"
    for result in results:
        figures = "".join(f"{100 * result.right[share]:9.1f}" for share in columns)
        yield f"{result.novel:30}{figures}{result.answered[shares[0]]:9}"
    means = "".join(f"{100 * mean(result.right[share] for result in results):9.1f}" for share in columns)
    yield f"{'mean':30}{means}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("novels", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--shares", type=float, nargs="+", default=(0.1, 0.2))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", nargs="+")
    options = parser.parse_args()
    every = folders(options.novels)
    chosen = [number for number, folder in enumerate(every) if not options.only or folder.name in options.only]
    models = [options.models / f"{n % options.folds + 1}.json" if options.models else None for n in chosen]
    with ProcessPoolExecutor(options.jobs) as pool:
        names = [every[number] for number in chosen]
        results = list(pool.map(answered, names, repeat(options.cache), models, repeat(tuple(options.shares))))
    print("\n".join(table(results, options.shares)))


if __name__ == "__main__":
    main()
