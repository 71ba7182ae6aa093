"""What is settled before anything is decided: the speakers of some lines, and where some characters cannot speak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from screenplay.attribution.turns import CLOSING_MARKS, DASHES, Turn
from screenplay.book import Book, Narration
from screenplay.text import plain

Line = tuple[int, int]
"""A quotation or thought: the number of its paragraph, and of its part there."""


@dataclass(frozen=True, slots=True)
class Rulings:
    """`speakers`: the ids of those who say these lines, whatever speaks against it. `away`: stretches of paragraphs,
    first and last, in which these characters say nothing that is not theirs by `speakers`."""

    speakers: Mapping[Line, str] = field(default_factory=dict)
    away: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def speaker(self, turn: Turn) -> str | None:
        """Who speaks `turn`, if that is settled."""
        return next((self.speakers[line] for line in turn.lines if line in self.speakers), None)

    def may_speak(self, character: str, turn: Turn) -> bool:
        return not any(first <= turn.first <= last for first, last in self.away.get(character, ()))


NONE = Rulings()


def parted(turns: Sequence[Turn], rulings: Rulings, book: Book) -> tuple[Turn, ...]:
    """`turns`, each of several quotations parted before those whose speaker is settled.

    What follows such a quotation in the turn stays with it: who corrects the first words of a speech means all of it.
    """
    if not rulings.speakers:
        return tuple(turns)
    return tuple(piece for turn in turns for piece in _pieces(turn, rulings, book))


def _pieces(turn: Turn, rulings: Rulings, book: Book) -> Iterator[Turn]:
    cuts = [at for at, line in enumerate(turn.lines) if at and line in rulings.speakers]
    if not cuts:
        yield turn
        return
    for start, end in zip((0, *cuts), (*cuts, len(turn.lines)), strict=True):
        yield _piece(turn, start, end, book)


def _piece(turn: Turn, start: int, end: int, book: Book) -> Turn:
    """The quotations of `turn` from `start` to before `end`."""
    lines, paragraphs = turn.lines[start:end], book.paragraphs()
    parts = [paragraphs[number].parts[at] for number, at in lines]
    words = [plain(part.text).strip(CLOSING_MARKS) for part in parts if not isinstance(part, Narration)]
    distance = lines[0][0] - turn.lines[start - 1][0] if start else turn.distance
    return replace(
        turn,
        lines=lines,
        start=parts[0].span.start,
        end=parts[-1].span.end,
        link=("next paragraph" if distance else "same paragraph") if start else turn.link,
        distance=distance,
        tags=tuple(tag for tag in turn.tags if (tag.paragraph, tag.quote) in lines),
        asks=words[-1].endswith("?"),
        cut_off=words[-1].endswith(DASHES),
        cuts_in=words[0].startswith(DASHES),
    )
