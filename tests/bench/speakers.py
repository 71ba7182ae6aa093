"""How well the program tells who speaks, on annotated novels: the whole table, without a cast and with the cast given.

usage: speakers.py NOVELS [--cache DIR] [--model MODEL | --left-out DIR] [--pieces] [--jobs N]

NOVELS has a folder a novel, with text.txt and gold.json (see screenplay/training/novels.py). The model that ships is
judged, or MODEL; with --left-out every novel by the model of DIR that was fitted without it, as written by
`screenplay train NOVELS --fold-models DIR`. With --pieces each novel is not read as a whole: the beginnings of some of
its chapters are (screenplay/training/pieces.py), each as a story that knows nothing of the rest. --cache keeps
the novels' sentences, which take most of the time.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import repeat
from pathlib import Path

from screenplay.attribution import trained
from screenplay.training.answers import Judged, judged, sure
from screenplay.training.figures import both_tables
from screenplay.training.novels import Annotated, folders, read_novel
from screenplay.training.pieces import pieces
from screenplay.training.sources import source
from screenplay.training.spans import Found


def judge(folder: Path, model: Path, cache: Path, parted: bool) -> tuple[Judged, ...]:
    """The answers of `model` on the novel in `folder`, with either cast; on its pieces, where it is `parted`."""
    novel, fitted = read_novel(folder, cache), trained.read(model.read_text(encoding="utf-8"))
    stories = pieces(novel) if parted else (novel,)
    return tuple(joined([_judged(story, given, fitted) for story in stories]) for given in (False, True) if stories)


def _judged(story: Annotated, given: bool, fitted: trained.Trained) -> Judged:
    return sure(judged(source(story, given), fitted.weights), fitted.sureness)


def joined(parts: Sequence[Judged]) -> Judged:
    """The answers on all `parts` of a novel, of which there are some."""
    found = [part.found for part in parts]
    every = Found(
        tuple(turn for one in found for turn in one.turns),
        *(sum(getattr(one, count) for one in found) for count in ("pieces", "right", "quotes", "exact")),
    )
    return replace(parts[0], found=every, answers=tuple(answer for part in parts for answer in part.answers))


def left_out(directory: Path) -> Iterator[tuple[str, Path]]:
    """The novels that the models of `directory` were fitted without, each with its model."""
    for path in sorted(directory.glob("*.json")):
        for name in json.loads(path.read_text(encoding="utf-8"))["about"]["left out"]:
            yield name, path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("novels", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pieces", action="store_true")
    models = parser.add_mutually_exclusive_group()
    models.add_argument("--model", type=Path, default=trained.FILE)
    models.add_argument("--left-out", type=Path, metavar="DIR")
    options = parser.parse_args()
    found = folders(options.novels)
    model_of = dict(left_out(options.left_out)) if options.left_out else {}
    models_of = [model_of[folder.name] if options.left_out else options.model for folder in found]
    with tempfile.TemporaryDirectory() as scratch, ProcessPoolExecutor(options.jobs) as pool:
        cache = options.cache or Path(scratch)
        answers = pool.map(judge, found, models_of, repeat(cache), repeat(options.pieces))
        print(both_tables([one for both in answers for one in both], options.novels.name))


if __name__ == "__main__":
    main()
