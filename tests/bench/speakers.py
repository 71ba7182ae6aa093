"""How well the program tells who speaks, on annotated novels: the whole table, without a cast and with the cast given.

usage: speakers.py NOVELS [--cache DIR] [--model MODEL | --left-out DIR] [--jobs N]

NOVELS has a folder a novel, with text.txt and gold.json (see screenplay/training/novels.py). The model that ships is
judged, or MODEL; with --left-out every novel by the model of DIR that was fitted without it, as written by
`screenplay train NOVELS --fold-models DIR`. --cache keeps the novels' sentences, which take most of the time.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path

from screenplay.attribution import trained
from screenplay.training.answers import Judged, judged, sure
from screenplay.training.figures import both_tables
from screenplay.training.novels import folders, read_novel
from screenplay.training.sources import source


def judge(folder: Path, model: Path, cache: Path) -> tuple[Judged, ...]:
    """The answers of `model` on the novel in `folder`, with either cast."""
    novel, fitted = read_novel(folder, cache), trained.read(model.read_text(encoding="utf-8"))
    return tuple(sure(judged(source(novel, given), fitted.weights), fitted.sureness) for given in (False, True))


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
    models = parser.add_mutually_exclusive_group()
    models.add_argument("--model", type=Path, default=trained.FILE)
    models.add_argument("--left-out", type=Path, metavar="DIR")
    options = parser.parse_args()
    found = folders(options.novels)
    model_of = dict(left_out(options.left_out)) if options.left_out else {}
    models_of = [model_of[folder.name] if options.left_out else options.model for folder in found]
    with tempfile.TemporaryDirectory() as scratch, ProcessPoolExecutor(options.jobs) as pool:
        answers = pool.map(judge, found, models_of, repeat(options.cache or Path(scratch)))
        print(both_tables([one for both in answers for one in both]))


if __name__ == "__main__":
    main()
