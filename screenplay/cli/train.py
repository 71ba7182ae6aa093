"""screenplay train: fit who says each line on annotated novels. Not listed by help: for work on the program."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from screenplay import files
from screenplay.cli.options import Commands
from screenplay.errors import ScreenplayError

CARD = "MODEL_CARD.md"


def add(commands: Commands) -> None:
    parser = commands.add_parser(
        "train",
        description="Fit who says each line on annotated novels, and tell how good it is on novels left out.",
        epilog="example:\n"
        "  screenplay train novels --stories stories --cache /tmp/read -o screenplay/attribution/model.json\n\n"
        "NOVELS has a folder a novel, with text.txt and gold.json (see screenplay/training/novels.py); the folder of\n"
        "stories likewise (python -m tests.bench.stories tests/bench/stories/seen --write OUT writes some of ours,\n"
        "and others into the same folder). The same texts give the same file. It needs LightGBM (pip install\n"
        "'screenplay[train]'), and for 22 novels and 396 stories an hour or so of two cores and 4 GB.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("novels", metavar="NOVELS", type=Path, help="the annotated novels")
    parser.add_argument("--stories", metavar="DIR", type=Path, help="annotated stories, for the weights of brisk talk")
    parser.add_argument(
        "-o", dest="output", metavar="MODEL", help=f"write the model here, and {CARD} beside it (default: only a table)"
    )
    parser.add_argument("--folds", type=int, default=5, help="parts of the texts left out in turn (default: 5)")
    parser.add_argument("--fold-models", metavar="DIR", type=Path, help="write the models of the folds here")
    parser.add_argument(
        "--cache", metavar="DIR", type=Path, help="keep the novels' sentences here, and take them from here; to be "
        "emptied when the reading of text changes"
    )  # fmt: skip
    parser.add_argument("--jobs", type=int, default=2, help="processes to share the work (default: 2)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    from screenplay.training import novels
    from screenplay.training.train import train

    folders = novels.folders(options.novels)
    stories = novels.folders(options.stories) if options.stories else ()
    if not 2 <= options.folds <= len(folders):
        raise ScreenplayError(
            f"--folds {options.folds}: there are {len(folders)} novels", f"give a number from 2 to {len(folders)}"
        )
    with tempfile.TemporaryDirectory() as scratch:
        cache = options.cache or Path(scratch)
        found = train(folders, stories, cache, options.folds, max(1, options.jobs), _tell)
    print(found.table)
    written = []
    if options.output:
        written += [(options.output, found.model), (str(Path(options.output).with_name(CARD)), found.card)]
    if options.fold_models:
        options.fold_models.mkdir(parents=True, exist_ok=True)
        written += [(str(options.fold_models / f"{n}.json"), model) for n, model in enumerate(found.fold_models, 1)]
    files.write([(name, text.encode()) for name, text in written])


def _tell(doing: str) -> None:
    print(f"screenplay train: {doing}", file=sys.stderr, flush=True)
