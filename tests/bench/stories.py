"""How well the program does on annotated short stories: speakers, scenes and tense, from nothing but the text.

usage: python -m tests.bench.stories [FOLDER ...] [--misses] [--write OUT]

FOLDER has marked stories (see marked.py). In tests/bench/stories are three that are judged where none is given: seen,
which rules and weights were made by; half_seen, of which every other one was looked at late; and unseen, whose texts
nobody has read who wrote a rule, and nobody should: write new ones to look at. Five more are for scenes: learnt, from
which their model was grown; and held, fresh, aside and latest, kept out of it and as little to be read. --write OUT
sets the stories down for `screenplay train` and `python -m screenplay.training.scenes` instead.

speakers    quotations given the right person, a mean over stories; one cue is one person, so the lines of somebody who
            has two cues count for the larger
breaks      F1 of scene openings behind the first; one a paragraph before or behind it is the same
setting, place, time   scenes whose longest counterpart agrees; a place where it has all words of an accepted wording,
            or half of the words of both are shared
tense       sentences that stand word for word in the script, capitals counting or (folded) not
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import fmean

from screenplay import pipeline
from screenplay.attribution.turns import turns_of
from screenplay.findings import Character, Scene, Understanding
from screenplay.readers import prose
from screenplay.text import Span
from screenplay.training.identities import identities
from screenplay.training.novels import Said
from screenplay.training.scenes import same_place
from screenplay.training.spans import find
from screenplay.writers import fountain
from tests.bench import marked
from tests.bench.marked import Marked, Opening

HERE = Path(__file__).parent / "stories"
UPRIGHT = str.maketrans("“”‘’", "\"\"''", "*_\\")
"""Marks of one kind, and no styles."""

Score = tuple[str, int, int]
"""A figure, what of it was reached, and out of how much."""


def scores(story: Marked, misses: list[str]) -> Iterator[Score]:
    """All figures of `story`; what was missed is added to `misses`."""
    understood = pipeline.understand(prose.read(story.text, story.name))
    yield from _speakers(story, understood, misses)
    yield from _scenes(story, understood.scenes, misses)
    yield from _tenses(story, fountain.write(pipeline.convert(understood).play).decode(), misses)


def _speakers(story: Marked, understood: Understanding, misses: list[str]) -> Iterator[Score]:
    theirs = [Character(p.name, p.name, p.name.upper(), (p.name, *p.wordings)) for p in story.people]
    said = [Said((line.span,), line.speaker, "") for line in story.lines]
    turns = turns_of(understood.book, understood.annotations, understood.tags)
    speakers = {(found.paragraph, found.part): found.speaker for found in understood.attributions}
    found = find(understood.book, turns, said).turns
    answers = [None if turn is None else speakers.get(turns[turn].lines[0]) for turn in found]
    pairs = [(ours, line.speaker) for ours, line in zip(answers, said, strict=True) if ours]
    same = identities(understood.cast.characters, theirs, pairs)
    right = 0
    for ours, line in zip(answers, story.lines, strict=True):
        if ours and same.get(ours) == line.speaker:
            right += 1
        else:
            name = understood.cast[ours].name if ours else "nobody"
            words = " ".join(story.text[line.span.start : line.span.end].split())[:60]
            misses.append(f"speakers: wanted {line.speaker}, got {name}: {words}")
    yield "speakers", right, len(said)


def _scenes(story: Marked, ours: Sequence[Scene], misses: list[str]) -> Iterator[Score]:
    yield "breaks", *_breaks(story, ours, misses)
    ends = [*(opening.start for opening in story.openings[1:]), len(story.text)]
    for opening, end in zip(story.openings, ends, strict=True):
        scene = _longest(ours, Span(opening.start, end), len(story.text))
        yield from _heading(opening, scene, misses)


def _breaks(story: Marked, ours: Sequence[Scene], misses: list[str]) -> tuple[int, int]:
    """Twice the openings that are found, and all openings, ours and theirs: their quotient is F1."""
    starts = [0, *(gap.end() for gap in re.finditer(r"\n\s*\n", story.text))]
    wanted = [_paragraph(starts, opening.start) for opening in story.openings[1:]]
    left = [_paragraph(starts, scene.start) for scene in ours[1:]]
    total, hits = len(wanted) + len(left), 0
    for opening, place in zip(story.openings[1:], wanted, strict=True):
        near = min(left, key=lambda other: abs(other - place), default=None)
        if near is not None and abs(near - place) <= 1:
            left.remove(near)
            hits += 1
        else:
            misses.append(f"breaks: none at {opening.places[0]}: {story.text[opening.start :][:60]!r}")
    misses += (f"breaks: false at {story.text[starts[place] :][:60]!r}" for place in left)
    return 2 * hits, total


def _paragraph(starts: Sequence[int], offset: int) -> int:
    return sum(start <= offset for start in starts) - 1


def _longest(ours: Sequence[Scene], span: Span, end: int) -> Scene | None:
    """The scene that covers most of `span`."""
    bounds = [*(scene.start for scene in ours), end]
    shared = [min(span.end, last) - max(span.start, first) for first, last in pairwise(bounds)]
    best = max(range(len(shared)), key=lambda at: (shared[at], at), default=None)
    return ours[best] if best is not None and shared[best] > 0 else None


def _heading(opening: Opening, scene: Scene | None, misses: list[str]) -> Iterator[Score]:
    setting, place, time = (scene.setting, scene.location, scene.time) if scene else (None, None, None)
    checks = (
        ("setting", setting == opening.setting, opening.setting, setting),
        ("place", any(_is_place(place, accepted) for accepted in opening.places), opening.places, place),
        ("time", (time or "-").upper() in {accepted.upper() for accepted in opening.times}, opening.times, time),
    )
    for figure, right, wanted, got in checks:
        yield figure, right, 1
        if not right:
            misses.append(f"{figure}: wanted {wanted}, got {got}")


def _is_place(ours: str | None, accepted: str) -> bool:
    return same_place(ours, accepted) if ours else accepted == "-"


def _tenses(story: Marked, script: str, misses: list[str]) -> Iterator[Score]:
    flat = _flat(script)
    for past, present in story.tenses:
        wanted = _flat(present)
        yield "tense", wanted in flat, 1
        yield "folded", wanted.lower() in flat.lower(), 1
        if wanted not in flat:
            misses.append(f"tense: {past} => {present}")


def _flat(text: str) -> str:
    return " ".join(text.translate(UPRIGHT).split())


def report(folder: Path, show: bool) -> None:
    """Print the figures of each story in `folder` and of all: pooled, but for speakers, which are a mean."""
    pooled: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    speakers: list[float] = []
    for path in sorted(folder.glob("*.txt")):
        reached: Counter[str] = Counter()
        full: Counter[str] = Counter()
        misses: list[str] = []
        for figure, part, total in scores(marked.read(path), misses):
            reached[figure] += part
            full[figure] += total
        speakers.append(100 * reached["speakers"] / full["speakers"])
        pooled += reached
        whole += full
        print(_row(path.stem, reached, full), *(f"    {miss}" for miss in misses if show), sep="\n")
    print(
        _row(f"{folder.name}, pooled", pooled, whole),
        f"{folder.name}, mean of speakers {fmean(speakers):.1f}",
        sep="\n",
    )


def _row(name: str, reached: Counter[str], full: Counter[str]) -> str:
    return f"{name:28}" + " ".join(f"{figure} {100 * reached[figure] / full[figure]:5.1f}" for figure in full)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[HERE / "seen", HERE / "half_seen", HERE / "unseen"])
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write", type=Path, metavar="OUT")
    options = parser.parse_args()
    for folder in options.folders:
        if options.write:
            for path in sorted(folder.glob("*.txt")):
                marked.write(marked.read(path), options.write / path.stem)
        else:
            report(folder, options.misses)


if __name__ == "__main__":
    main()
