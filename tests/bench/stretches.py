"""Our annotation of scenes in stretches of novels, without a word of the novels.

usage: python -m tests.bench.stretches NOVELS --write OUT

stretches.tsv has it: behind a blank line each stretch with its novel and its first and last code point in the novel's
text.txt, below it its scenes, with tabs: where the scene opens (code points from the beginning of the stretch), setting
(- for either), accepted places (- for none), accepted times (likewise). NOVELS has a folder for each novel with its
text.txt. The stretches are cut out of them and set down in OUT for `python -m screenplay.training.scenes`, each in a
folder with text.txt and gold.json that is named by the novel and the number of the stretch in it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.bench import marked
from tests.bench.marked import Marked, Opening

FILE = Path(__file__).parent / "stretches.tsv"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a novel, and where scenes open in it, told from its beginning."""

    name: str
    novel: str
    start: int
    end: int
    openings: tuple[Opening, ...]


def read(path: Path) -> tuple[Stretch, ...]:
    """All stretches in `path`; what stands above the first blank line is for people."""
    numbers: Counter[str] = Counter()
    stretches = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n")[1:]:
        where, *scenes = block.splitlines()
        novel, start, end = where.split()
        openings = (scene.split("\t") for scene in scenes)
        found = tuple(marked.opening(int(at), *told) for at, *told in openings)
        stretches.append(Stretch(f"{novel}_{numbers[novel]}", novel, int(start), int(end), found))
        numbers[novel] += 1
    return tuple(stretches)


def cut(stretch: Stretch, novels: Path) -> Marked:
    """`stretch` with its text, which is cut out of its novel in the folder `novels`."""
    novel = (novels / stretch.novel / "text.txt").read_text(encoding="utf-8")
    return Marked(stretch.name, novel[stretch.start : stretch.end] + "\n", (), (), stretch.openings, ())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("novels", type=Path)
    parser.add_argument("--write", type=Path, metavar="OUT", required=True)
    options = parser.parse_args()
    for stretch in read(FILE):
        marked.write(cut(stretch, options.novels), options.write / stretch.name)


if __name__ == "__main__":
    main()
