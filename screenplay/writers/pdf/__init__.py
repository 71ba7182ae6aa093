"""PDF: draws the pages of a screenplay, with outline, links, metadata and tags. Only this package imports reportlab.

Courier Prime is embedded, only the characters used of it. What it lacks is drawn with an installed font; what no font
has is drawn as REPLACEMENT and told by `missing_characters`. The same screenplay gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import groupby
from typing import Any, assert_never
from unicodedata import normalize

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from screenplay.model import (
    Action,
    Centered,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Remark,
    Screenplay,
    Section,
    Speech,
    Synopsis,
    Transition,
)
from screenplay.pages import Layout, Line, Page, paginate
from screenplay.pages.lines import width_of
from screenplay.pages.links import links_in_lines
from screenplay.pages.look import Look
from screenplay.pages.outline import Entry, outline
from screenplay.text import Run, Style, Text, plain
from screenplay.writers.pdf import marks, page_labels
from screenplay.writers.pdf.fonts import COLUMN, FACE, SIZE, courier, drawn, font_for, pieces
from screenplay.writers.pdf.grid import INCH, ROW, Area, Grid
from screenplay.writers.pdf.metadata import describe
from screenplay.writers.pdf.strings import shown, string
from screenplay.writers.pdf.structure import Structure, tagged
from screenplay.writers.pdf.watermark import watermark

UNDERLINE_DEPTH, UNDERLINE_WIDTH = 1.5, 0.6

rl_config.useA85 = 0  # streams stay binary: smaller and quicker than ASCII


def write(play: Screenplay, layout: Layout = Layout()) -> bytes:
    """`play` as a PDF file, laid out by `layout`."""
    return draw(play, paginate(play, layout), layout)


def draw(play: Screenplay, pages: tuple[Page, ...], layout: Layout, look: Look = Look()) -> bytes:
    """`pages`, whose lines come from `play` or from no element, as a PDF file on the paper of `layout`."""
    pages = pages or (Page(1, ()),)
    width, height = (inches * INCH for inches in layout.size)
    grid = Grid(height, look.scale, look.leading)
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(width, height),
        pageCompression=1,
        invariant=1,
        initialFontName=courier(Style.PLAIN),
        lang=layout.language,
        pdfVersion=(1, 5),  # the first with object streams
    )
    title = play.titled("title")
    describe(canvas, title, play.titled("author", "authors"), layout.language)
    page_labels.label(canvas, pages)
    structure = Structure(title, len(pages))
    entries = {number: list(group) for number, group in groupby(outline(play, pages), key=lambda entry: entry.page)}
    for number, page in enumerate(pages):
        for place, entry in enumerate(entries.get(number, ())):
            _bookmark(canvas, entry, f"{number}.{place}", grid)
        structure.begin_page()
        _draw(canvas, page, grid, structure, (look, layout.watermark), _links(play, page))
        canvas.showPage()
    return _saved(canvas, file, structure)


def missing_characters(play: Screenplay, layout: Layout = Layout()) -> tuple[str, ...]:
    """The printed characters of `play` that no font at hand has, each once, in order of their code points."""
    printed = (*_printed(play), layout.header, layout.footer, layout.watermark)
    used = {char for words in printed if not words.isascii() for char in normalize("NFC", words)}
    seen = (char for char in sorted(used) if not char.isascii() and not char.isspace() and drawn(char))
    return tuple(char for char in seen if not font_for(char, Style.PLAIN))


def _printed(play: Screenplay) -> Iterator[str]:
    for entry in play.title_page:
        yield from (entry.key, *map(plain, entry.lines))
    for place, element in enumerate(play.elements):
        yield _words_of(play, place)
        match element:
            case Speech(cue, _, extensions):
                yield from (plain(cue), *extensions)
            case Heading(_, number):
                yield number or ""
            case _:
                pass


def _saved(canvas: Any, file: BytesIO, structure: Structure) -> bytes:
    """The file, with its structure. Each page says where in the tree of parents it is: reportlab knows no such key."""
    document = canvas._doc
    root = document.Catalog.StructTreeRoot = PDFDictionary()
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    for number in range(len(structure.marks)):
        page = document.idToObject[f"Page{number + 1}"]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")
    canvas.save()
    objects = {name: number for name, (number, _) in document.idToObjectNumberAndVersion.items()}
    return tagged(file.getvalue(), structure, objects | {"Structure": objects[root.__InternalName__]})


def _bookmark(canvas: Any, entry: Entry, key: str, grid: Grid) -> None:
    canvas.bookmarkPage(key, fit="XYZ", left=0, top=round((grid.baseline(entry.row) + ROW) * grid.scale, 2))
    canvas.addOutlineEntry(entry.title, key, entry.level)


Link = tuple[int, int, str]
"""Where in the words of a line an address begins and ends, and the address."""


def _links(play: Screenplay, page: Page) -> dict[int, list[Link]]:
    """The links of the lines of `page`, by their place on it."""
    found: dict[int, list[Link]] = {}
    if not any("www." in line.words or "://" in line.words for line in page.lines):
        return found
    for (element, kind), group in groupby(
        enumerate(page.lines), key=lambda placed: (placed[1].element, placed[1].kind)
    ):
        lines = list(group)
        words = [line.words for _, line in lines]
        whole = _words_of(play, element) if kind not in ("scene number", "page number", "title") else ""
        for place, start, end, address in links_in_lines(words, whole):
            found.setdefault(lines[place][0], []).append((start, end, address))
    return found


def _words_of(play: Screenplay, place: int | None) -> str:
    """The printed words of an element, by its place; of a speech those of its lines."""
    element = None if place is None else play.elements[place]
    match element:
        case Action() | Heading() | Lyric() | Transition() | Centered():
            return plain(element.text)
        case Speech(_, lines):
            return "\n".join(plain(line.text) for line in lines)
        case None | Section() | Synopsis() | Remark() | Omission() | PageBreak():
            return ""
        case _:
            assert_never(element)


def _draw(
    canvas: Any, page: Page, grid: Grid, structure: Structure, looks: tuple[Look, str], found: dict[int, list[Link]]
) -> None:
    """Draw `page` in PDF operators, as one text object and the rules under it: much quicker than call by call.

    `looks`: its look and its watermark.
    """
    look, words = looks
    lowest = [*marks.paper(look, canvas._pagesize), *watermark(canvas, words, canvas._pagesize)]
    under = [*lowest, *grid.operators(), *marks.under(page, look, grid)]
    if under:
        canvas.addLiteral("\n".join(("/Artifact BMC", *under, "EMC")))
    canvas.addLiteral("\n".join(("BT", *_text(canvas, page, grid, structure, look, found), "ET")))
    rules = [
        rule
        for line in page.lines
        if any(run.style and run.style & Style.UNDERLINE for run in line.runs)
        for rule in _rules(line.column, line.runs, grid.baseline(line.row) - UNDERLINE_DEPTH)
    ]
    if rules:
        canvas.addLiteral("\n".join(("/Artifact BMC", f"{UNDERLINE_WIDTH} w", *rules, "EMC")))


def _text(
    canvas: Any, page: Page, grid: Grid, structure: Structure, look: Look, found: dict[int, list[Link]]
) -> Iterator[str]:
    """The operators that show the lines, those of one part in one stretch of marked content."""
    resource, part, marked = "", None, False
    for place, line in enumerate(page.lines):
        y = grid.baseline(line.row)
        before_line, behind_line = marks.ink(look.mark(line))
        yield from before_line
        parted = _stretches(line, found[place]) if place in found else ((line.runs, line.column, ""),)
        for runs, column, address in parted:
            before, part = part, structure.part_of(line, address)
            if not marked or part != before:
                yield f"EMC {structure.mark(part)}" if marked else structure.mark(part)
                marked = True
            if address and part is not None:
                _annotate(canvas, structure, part, address, grid.area(column, width_of(plain(runs)), y))
            for run in runs:
                operators, resource = _run(canvas, run, (column, y), resource)
                yield operators
                column += width_of(run.text)
        yield from behind_line
    if marked:
        yield "EMC"


def _run(canvas: Any, run: Run, place: tuple[float, float], resource: str) -> tuple[str, str]:
    """The operators that draw `run` at a column and a baseline after text in the font `resource`, and their last font.

    ASCII, which is nearly all of most scripts, is one piece of Courier Prime, and drawn without looking further.
    """
    column, y = place
    face = run.style & FACE if run.style else run.style
    if run.text.isascii():
        own = pdfmetrics.getFont(courier(face)).getSubsetInternalName(0, canvas._doc)
        font = "" if own == resource else f"{own} {SIZE} Tf "
        return f"1 0 0 1 {column * COLUMN:.2f} {y:.2f} Tm {font}{string(run.text)} Tj", own
    operators = []
    for piece in pieces(run.text, face):
        own, resource = shown(canvas, piece, resource)
        operators.append(f"1 0 0 1 {(column + piece.column) * COLUMN:.2f} {y:.2f} Tm {own}")
    return "\n".join(operators), resource


def _stretches(line: Line, found: list[Link]) -> Iterator[tuple[Text, float, str]]:
    """The runs of `line`, parted where an address begins or ends; the column of each stretch, and its address."""
    words, done = line.words, 0
    for start, end, address in [*found, (len(words), len(words), "")]:
        for first, last, target in ((done, start, ""), (start, end, address)):
            if first < last:
                yield _cut(line.runs, first, last), line.column + width_of(words[:first]), target
        done = end


def _cut(runs: Text, start: int, end: int) -> Text:
    """The characters of `runs` from `start` to `end`."""
    kept, place = [], 0
    for run in runs:
        words = run.text[max(start - place, 0) : max(end - place, 0)]
        place += len(run.text)
        if words:
            kept.append(Run(words, run.style))
    return tuple(kept)


def _annotate(canvas: Any, structure: Structure, part: int, address: str, area: Area) -> None:
    """Make `area` a link to `address`."""
    key = structure.annotate(part, canvas._doc.annotationName(f"NUMBER{canvas._annotationCount + 1}"))
    canvas.linkURL(address, area, F=4, Contents=PDFString(address), StructParent=key)


def _rules(column: float, runs: Text, y: float) -> Iterator[str]:
    for run in runs:
        end = column + width_of(run.text)
        if run.style & Style.UNDERLINE:
            yield f"{column * COLUMN:.2f} {y:.2f} m {end * COLUMN:.2f} {y:.2f} l S"
        column = end
