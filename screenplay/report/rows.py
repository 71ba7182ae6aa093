"""The story and the script side by side: rows of paragraphs with the lines of the script that were made of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.report.pieces import Entry, Report, Sentence

UNDER_A_CUE = frozenset({"dialogue", "parenthetical", "lyrics"})


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences with the number of their first piece, and the lines of the script that no other row has a part of."""

    chapter: int
    sentences: tuple[tuple[int, Sentence], ...]
    script: tuple[tuple[int, Entry], ...]


def rows(report: Report) -> tuple[Row, ...]:
    """Rows in the order of the story: as short as can be, but no line of the script and no speech is parted by them."""
    blocks = [sentence.block for sentence in report.sentences for _ in sentence.pieces]
    last = max(blocks, default=0)
    homes = _homes(report, blocks, last)
    starts = _starts(homes, last)
    story: dict[int, list[tuple[int, Sentence]]] = {}
    number = 0
    for sentence in report.sentences:
        story.setdefault(starts[sentence.block], []).append((number, sentence))
        number += len(sentence.pieces)
    script: dict[int, list[tuple[int, Entry]]] = {}
    for place, entry in enumerate(report.script):
        script.setdefault(starts[homes[place][0]], []).append((place, entry))
    return tuple(
        Row(sentences[0][1].chapter, tuple(sentences), tuple(script.get(start, ())))
        for start, sentences in story.items()
    )


def _homes(report: Report, blocks: list[int], last: int) -> list[tuple[int, int]]:
    """The first and the last block that each line of the script comes from; one from nowhere goes with the next."""
    homes: list[tuple[int, int]] = []
    for lines in _speeches(report.script):
        found = [blocks[s.piece] for entry in lines for s in entry.stretches if s.piece is not None]
        homes += [(min(found), max(found)) if found else (-1, -1)] * len(lines)
    after = (last, last)
    for place in range(len(homes) - 1, -1, -1):
        if homes[place] == (-1, -1):
            homes[place] = (after[0], after[0])
        after = homes[place]
    return homes


def _speeches(script: tuple[Entry, ...]) -> Iterator[list[Entry]]:
    """The lines of the script, those of one speech together."""
    held: list[Entry] = []
    for entry in script:
        under = entry.type in UNDER_A_CUE and bool(held) and held[0].type == "character"
        if held and not under:
            yield held
            held = []
        held.append(entry)
    if held:
        yield held


def _starts(homes: list[tuple[int, int]], last: int) -> list[int]:
    """For each block the first block of its row."""
    reach = list(range(last + 1))
    for first, final in homes:
        reach[first] = max(reach[first], final)
    starts, start, end = [], 0, -1
    for block in range(last + 1):
        if block > end:
            start = block
        end = max(end, reach[block])
        starts.append(start)
    return starts
