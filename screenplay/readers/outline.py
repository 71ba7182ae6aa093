"""Stretches of lines to labelled pieces: what each is for - heading, paragraph, break, note - before grammar sees it.

The passes of PASSES run in order; each labels some of the pieces that have no label yet, and what is left at the end
is prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from screenplay.readers import asides, front_matter
from screenplay.readers.headings import CHAPTERS, NUMERAL, PARTS, Title, heading_of, is_ornament, is_title
from screenplay.readers.layout import Stretch
from screenplay.readers.pieces import Piece, line_words, words_of_piece
from screenplay.text import Span

UNDERLINED = re.compile(r"={3,}|-{3,}")
ALONE = re.compile(rf"(?:{PARTS}|{CHAPTERS})", re.IGNORECASE)
NARROWER = "but there are wider gaps elsewhere"
LONGEST_SUBTITLE = 70
LONGEST_ARGUMENT = 300
ARGUMENT = re.compile(
    r"(?:In which|Wherein|Containing|(?:Showing|Telling) (?:how|what|that)|Which (?:treats|tells|relates|shows))"
    r"\b(?:[^.!?]|\.(?=[^\s]))*[.!?]?"
)
"""What old novels tell of a chapter ahead of it, in one sentence."""


def label(source: str, found: Sequence[Stretch], usual_gap: int) -> tuple[Piece, ...]:
    """The pieces of `source`, in order; every line lies in exactly one. `usual_gap` is the number of blank lines
    between its paragraphs; where there are more a GAP stands between."""
    pieces = [Piece("", stretch.span, stretch.gap, stretch.lines) for stretch in found]
    for do in PASSES:
        pieces = do(source, pieces)
    prose = [replace(piece, label="PARAGRAPH") if not piece.label else piece for piece in pieces]
    return tuple(_with_gaps(prose, usual_gap))


def _ornaments(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Scene breaks; a rule right under a short line makes it a heading, as in Markdown (setext)."""
    done: list[Piece] = []
    for piece in pieces:
        if piece.label or len(piece.lines) > 1 or not is_ornament(words_of_piece(source, piece)):
            done.append(piece)
        elif done and piece.gap == 0 and _is_underlined(source, done[-1], piece):
            above = done.pop()
            level = 1 if source[piece.span.start] == "=" else 2
            words = words_of_piece(source, above)
            span = Span(above.span.start, piece.span.end)
            done.append(Piece("HEAD", span, above.gap, (*above.lines, *piece.lines), words, level, "markdown"))
        elif done and done[-1].label == "ORNAMENT" and piece.gap == 0:
            done[-1] = replace(done[-1], span=Span(done[-1].span.start, piece.span.end))
        else:
            done.append(replace(piece, label="ORNAMENT"))
    return done


def _is_underlined(source: str, above: Piece, rule: Piece) -> bool:
    words = words_of_piece(source, above)
    return (
        not above.label
        and len(above.lines) == 1
        and UNDERLINED.fullmatch(words_of_piece(source, rule)) is not None
        and len(words) <= LONGEST_SUBTITLE
        and not words.endswith((".", ",", ";", '"', "”"))
    )


def _headings(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    done: list[Piece] = []
    for piece in pieces:
        title = None if piece.label else heading_of(line_words(source, piece.lines[0]))
        if title is None and not piece.label and ALONE.fullmatch(line_words(source, piece.lines[0])):
            done += _over_its_number(source, piece)
        elif title is None:
            done.append(piece)
        else:
            done += _headed(source, piece, title)
    return _subtitled(source, _counted(done))


def _headed(source: str, piece: Piece, title: Title) -> list[Piece]:
    """A heading and what stands right under it in the same stretch: its second line, or the first paragraph."""
    first, rest = piece.lines[0], piece.lines[1:]
    why = "bare" if title.bare else "markdown" if line_words(source, first).startswith("#") else ""
    head = Piece("HEAD", first.span, piece.gap, (first,), title.words, title.level, why)
    if not rest:
        return [head]
    if title.bare and not rest[0].gap and NUMERAL.fullmatch(title.words)["rest"]:  # type: ignore[index]
        return [piece]
    below = Piece("", Span(rest[0].span.start, rest[-1].span.end), 0, rest)
    words = words_of_piece(source, below)
    titled = len(rest) <= 2 and all(_is_subtitle(line_words(source, line)) for line in rest)
    if titled or _is_argument(words):
        return [head, replace(below, label="SUBTITLE", words=words)]
    second = heading_of(line_words(source, rest[0]))
    return [head, *_headed(source, below, second)] if second else [head, below]


def _over_its_number(source: str, piece: Piece) -> list[Piece]:
    """ "CHAPTER" on a line of its own, and the number under it."""
    above, rest = piece.lines[:2], piece.lines[2:]
    head = replace(piece, span=Span(above[0].span.start, above[-1].span.end), lines=above)
    title = heading_of(words_of_piece(source, head))
    if title is None:
        return [piece]
    head = replace(head, label="HEAD", words=title.words, level=title.level)
    return [head, Piece("", Span(rest[0].span.start, rest[-1].span.end), 0, rest)] if rest else [head]


def _is_argument(words: str) -> bool:
    return len(words) <= LONGEST_ARGUMENT and ARGUMENT.fullmatch(words) is not None


def _is_subtitle(words: str) -> bool:
    if _is_argument(words):
        return True
    if len(words) > LONGEST_SUBTITLE or not is_title(words) or heading_of(words) is not None:
        return False
    return words.isupper() or not words.endswith((".", '"', "”"))


def _counted(pieces: Sequence[Piece]) -> list[Piece]:
    """Bare numerals are headings only if they count: each one more than the last, or a new start."""
    numbers = [_number(piece) for piece in pieces]
    counted = [number for number in numbers if number]
    done: list[Piece] = []
    last = 0
    for at, (piece, number) in enumerate(zip(pieces, numbers, strict=True)):
        listed = number is not None and at + 1 < len(pieces) and numbers[at + 1] == number + 1
        if number is None:
            done.append(piece)
        elif number in (1, last + 1) and not listed and (len(counted) > 1 or at == 0 or number == 1):
            last = number
            done.append(piece)
        else:
            done.append(replace(piece, label="ORNAMENT" if set(piece.words) <= {"X", " "} else "", words=""))
    return done


def _number(piece: Piece) -> int | None:
    title = heading_of(piece.words) if piece.label == "HEAD" and piece.why == "bare" else None
    return title.number if title else None


def _subtitled(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The title of a chapter that stands under its number with blank lines between."""
    done: list[Piece] = []
    for at, piece in enumerate(pieces):
        follows = bool(done) and done[-1].label == "HEAD" and _is_only_number(done[-1].words)
        last = at + 1 == len(pieces) or pieces[at + 1].label == "HEAD"
        if follows and not piece.label and not last and len(piece.lines) <= 2:
            words = words_of_piece(source, piece)
            if _is_subtitle(words) and not asides.opens_aside(words):
                piece = replace(piece, label="SUBTITLE", words=words)
        done.append(piece)
    return done


ONLY_NUMBER = re.compile(rf"(?:the\s+)?(?:(?:{PARTS}|[a-z]+\.?)\s+)?(?:the\s+)?[\w-]+(?:\s+[\w-]+)?\W*", re.IGNORECASE)


def _is_only_number(words: str) -> bool:
    return len(words) <= 30 and ":" not in words[:-1] and ONLY_NUMBER.fullmatch(words) is not None


def _below_headings(_source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """A subtitle goes the way of its heading: with a title it is a detail of the title page, with a note a note."""
    done: list[Piece] = []
    for piece in pieces:
        above = done[-1].label if done else ""
        if piece.label == "SUBTITLE" and above not in ("PART", "HEAD"):
            label = "DETAIL" if above == "TITLE" else "ASIDE" if above == "ASIDE" else ""
            piece = replace(piece, label=label, words="", why=done[-1].why if done else "")
        done.append(piece)
    return done


def _levels(_source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Markdown levels as parts and chapters: with one level in use all are chapters."""
    levels = {piece.level for piece in pieces if piece.label == "HEAD" and piece.why == "markdown"}
    done: list[Piece] = []
    for piece in pieces:
        if piece.label != "HEAD":
            done.append(piece)
            continue
        level = piece.level
        if piece.why == "markdown" and not re.match(rf"(?:the\s+)?{PARTS}\b", piece.words, re.IGNORECASE):
            level = 2 if len(levels) == 1 else 1 if level == min(levels) else max(2, level)
        done.append(replace(piece, level=level, label="PART" if level == 1 else "HEAD"))
    return done


def _with_gaps(pieces: Sequence[Piece], usual_gap: int) -> list[Piece]:
    """A GAP between two paragraphs that stand further apart than is usual here. Around verse and letters, which are
    set apart from the text, a wider gap is part of the setting and means nothing."""
    done = list(pieces[:1])
    apart = _set_apart(pieces)
    between = {at for at, (above, below) in enumerate(pairwise(pieces)) if above.label == below.label == "PARAGRAPH"}
    widest = max((pieces[at + 1].gap for at in between), default=0)
    for at, (above, below) in enumerate(pairwise(pieces)):
        if at in between and below.gap > usual_gap and not (apart[at] or apart[at + 1]):
            why = NARROWER if 2 * below.gap <= widest else ""
            done.append(Piece("GAP", Span(above.span.end, below.span.start), below.gap, (), why=why))
        done.append(below)
    return done


def _set_apart(pieces: Sequence[Piece]) -> list[bool]:
    """Which pieces are verse or letters: set in further than the rest, or in several lines that leave room."""
    lines = [line for piece in pieces if piece.label == "PARAGRAPH" for line in piece.lines]
    width = max((len(line.span) for line in lines), default=0)
    usual = Counter(line.indent for line in lines).most_common(2)
    indents = {indent for indent, count in usual if 10 * count >= len(lines)}
    return [
        bool(piece.lines)
        and (
            (all(line.indent not in indents for line in piece.lines) and min(line.indent for line in piece.lines) > 1)
            or (len(piece.lines) > 1 and all(4 * len(line.span) < 3 * width for line in piece.lines))
        )
        for piece in pieces
    ]


PASSES: tuple[Callable[[str, Sequence[Piece]], list[Piece]], ...] = (
    front_matter.boilerplate,
    front_matter.metadata,
    _ornaments,
    asides.contents,
    _headings,
    front_matter.title_page,
    _levels,
    asides.end_marks,
    asides.points_of_view,
    asides.notes,
    asides.remarks,
    _below_headings,
)
