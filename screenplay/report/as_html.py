"""The report as one HTML page that stands alone: story and script side by side, linked piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from string import Template

from screenplay.report.as_json import words_by_fate
from screenplay.report.pieces import FATES, Entry, Fate, Piece, Report, Sentence
from screenplay.report.rows import UNDER_A_CUE, Row, rows
from screenplay.stats import many
from screenplay.text import encoded

TEMPLATE = Path(__file__).parent.parent / "assets" / "report.html"
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
TOLD: dict[Fate, str] = {
    "dialogue": "dialogue", "voice-over": "dialogue, voice over", "lyrics": "sung", "action": "action",
    "parenthetical": "parenthetical", "cue": "said by the cue", "heading": "slug line",
    "section": "chapter, kept as an outline", "title page": "title page", "note": "note", "left out": "left out",
}  # fmt: skip
SHOWN_AS: dict[Fate, str] = {
    "cue": "k",
    "left out": "x",
    "note": "n",
    "section": "n",
    "heading": "n",
    "title page": "n",
}
"""Classes of pieces that are not printed as lines."""
GONE: tuple[Fate, ...] = ("left out", "note")
LINE_OF = {
    "title_page": "title", "scene_heading": "slug", "character": "cue", "parenthetical": "paren", "lyrics": "lyric",
    "transition": "right", "centered": "title", "section": "side", "note": "side", "boneyard": "side",
    "synopsis": "side",
}  # fmt: skip
OPEN = 1500
"""Sentences up to which a story is shown with all its chapters open; of a longer one only the first is."""


def write(report: Report, language: str = "en") -> bytes:
    """UTF-8 HTML. `language` is the text's, for screen readers (BCP 47)."""
    laid = rows(report)
    counts = {name: sum(name in _names(row) for row in laid) for name in ("changed", "gone", "doubt")}
    nothing = [name for name, count in counts.items() if not count]
    page = _template().substitute(
        language=_escaped(language),
        title=_escaped(report.title or "A story"),
        tally="".join(
            f"<li><b>{count:,}</b> {'word' if count == 1 else 'words'}: {_escaped(TOLD[fate])}</li>\n"
            for fate in FATES
            if (count := words_by_fate(report).get(fate, 0))
        ),
        **{name: f"{count:,}" for name, count in counts.items()},
        none=f'<p class="{" ".join(["none", *nothing])}">Nothing of this kind.</p>\n' if nothing else "",
        fates=json.dumps([TOLD[fate] for fate in FATES]),
        rows="".join(_chapters(report, laid)),
    )
    return encoded(page, also="\x7f")  # HTML Standard, 13.1.4


@cache
def _template() -> Template:
    return Template(TEMPLATE.read_text(encoding="utf-8"))


def _chapters(report: Report, laid: tuple[Row, ...]) -> Iterator[str]:
    whole = len(report.sentences) <= OPEN
    for number, (chapter, run) in enumerate(groupby(laid, key=lambda row: row.chapter)):
        own = list(run)
        names = {name for row in own for name in _names(row)}
        heading = report.chapters[chapter] if chapter < len(report.chapters) else None
        sentences = sum(len(row.sentences) for row in own)
        doubts = sum("doubt" in _names(row) for row in own)
        told = many(sentences, "sentence") + (f", {doubts:,} to look at" if doubts else "")
        opened = " open" if whole or number == 0 else ""
        yield f'<details class="{" ".join(["chapter", *sorted(names)])}"{opened}>\n'
        yield f"<summary><h2>{_escaped(heading or report.title)}</h2> <span>{told}</span></summary>\n"
        for row in own:
            yield from _row(report, row)
        yield "</details>\n"


def _names(row: Row) -> list[str]:
    """What there is to look at in a row."""
    pieces = [piece for _, sentence in row.sentences for piece in sentence.pieces]
    found = {
        "changed": any(piece.changes for piece in pieces),
        "gone": any(piece.fate in GONE for piece in pieces),
        "doubt": any(piece.doubtful for piece in pieces) or any(entry.doubtful for _, entry in row.script),
    }
    return [name for name, there in found.items() if there]


def _row(report: Report, row: Row) -> Iterator[str]:
    yield f'<div class="{" ".join(["row", *_names(row)])}">\n<div class="src">'
    for _, block in groupby(row.sentences, key=lambda numbered: numbered[1].block):
        yield from _paragraph(report, list(block))
    yield '</div>\n<div class="scr">'
    yield from _script(row)
    yield "</div>\n</div>\n"


def _paragraph(report: Report, block: list[tuple[int, Sentence]]) -> Iterator[str]:
    kind = block[0][1].kind
    yield '<p class="head">' if kind == "heading" else "<p>"
    pieces = [(number + at, piece) for number, sentence in block for at, piece in enumerate(sentence.pieces)]
    for place, (number, piece) in enumerate(pieces):
        after = pieces[place + 1][1] if place + 1 < len(pieces) else None
        yield _piece(report, number, piece, after)
    yield "</p>"


def _piece(report: Report, number: int, piece: Piece, after: Piece | None) -> str:
    """A stretch of the source; of several doubtful ones in one speech the last carries the mark."""
    names = [SHOWN_AS[piece.fate]] if piece.fate in SHOWN_AS else []
    if piece.doubtful:
        same = after is not None and after.doubtful and (after.why, after.entry) == (piece.why, piece.entry)
        names += ["q", *(["more"] if same else [])]
    words = report.source[piece.span.start : piece.span.end]
    bare = words.strip()
    before, behind = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    lost = ", ".join(change.was for change in piece.changes if not change.now)
    told = {
        "class": " ".join(names),
        "data-p": str(number),
        "data-f": str(FATES.index(piece.fate)),
        "data-w": piece.why,
        "data-c": "" if piece.confidence is None else f"{piece.confidence:.2f}",
        "data-x": lost,
    }
    return f"{before and ' '}<span{_attributes(told)}>{_escaped(bare)}</span>{behind and ' '}"


def _attributes(told: dict[str, str]) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in told.items() if value)


def _script(row: Row) -> Iterator[str]:
    speaking = False
    for _, entry in row.script:
        under = speaking and entry.type in UNDER_A_CUE
        if speaking and not under:
            yield "</div>"
            speaking = False
        if entry.type == "character":
            yield '<div class="speech">'
            speaking = True
        yield _line(entry)
    if speaking:
        yield "</div>"


def _line(entry: Entry) -> str:
    words = "".join(_stretches(entry))
    if entry.type == "parenthetical":
        words = f"({words})"
    confidence = "" if entry.confidence is None else f"{entry.confidence:.2f}"
    names = [LINE_OF.get(entry.type, ""), "q" if entry.doubtful else ""]
    told = {"class": " ".join(filter(None, names)), "data-w": entry.why, "data-c": confidence}
    return f"<p{_attributes(told)}>{words}</p>"


def _stretches(entry: Entry) -> Iterator[str]:
    """The words of a line, those of one piece in one element, those that were others in the story marked."""
    for piece, run in groupby(entry.stretches, key=lambda stretch: stretch.piece):
        words = "".join(
            _escaped(stretch.words)
            if stretch.was is None
            else f'<span class="w" data-was="{_escaped(stretch.was)}" title="was: {_escaped(stretch.was)}">'
            f"{_escaped(stretch.words)}</span>"
            for stretch in run
        )
        yield words if piece is None else f'<span data-p="{piece}">{words}</span>'


def _escaped(words: str) -> str:
    return words.translate(ESCAPES)
