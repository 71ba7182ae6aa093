"""Structure: the tags that let a screen reader read a PDF as a script (ISO 32000-1, 14.7 and 14.8).

A document holds its title page and its scenes, a scene its heading, paragraphs and speeches, a speech its cue and
lines, each in reading order, wherever page breaks fall. Page numbers, (MORE), cues set again overleaf and the scene
number at the right are artifacts: they are shown and not read.

Thousands of small objects would make the file three times as large and slow to write one by one; so they are packed
into object streams and appended as an update, with the hybrid cross-reference that readers of older PDF pass over
(7.5.6, 7.5.7, 7.5.8.4).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from screenplay.pages import Line
from screenplay.pages.layout import TEXT

ROLES = {
    "Action": "P",
    "Cue": "P",
    "Dialogue": "P",
    "Lyric": "P",
    "Parenthetical": "P",
    "Scene": "Sect",
    "Speech": "Div",
    "TitlePage": "Sect",
    "Transition": "P",
}
"""Our own names of parts, and the standard one that each is to be taken for."""

PRINTED = {
    "action": "Action",
    "centered": "Action",
    "cue": "Cue",
    "dialogue": "Dialogue",
    "lyric": "Lyric",
    "parenthetical": "Parenthetical",
    "title": "P",
    "transition": "Transition",
}
UNREAD = ("page number", "more", "cue number")
SPOKEN = ("dialogue", "lyric", "parenthetical")
PACKED = 500
"""Objects in one stream: a reader unpacks a whole stream to see one of them."""


@dataclass(slots=True)
class Part:
    """A structure element. A kid is another part, by its place, or (page, marked content) or (page, annotation)."""

    role: str
    parent: int
    kids: list[int | tuple[int, int] | tuple[int, str]] = field(default_factory=list)


class Structure:
    """The parts of a document, as its lines are drawn one after the other.

    `title`: the words of the title, which is the heading of the first level where a title page has it. `pages`: how
    many there are.
    """

    def __init__(self, title: str, pages: int) -> None:
        self.pages = pages
        self.title = "".join(title.split())
        self.heading = "H2" if title else "H1"
        self.parts = [Part("Document", -1)]
        self.marks: list[list[int]] = []
        self.annotations: list[int] = []
        self._scene = self._title_page = 0
        self._last: dict[int | None, tuple[str, int]] = {}
        self._speeches: dict[int, int] = {}
        self._begun: set[int] = set()
        self._addresses: dict[int, str] = {}
        self._row = 0

    def begin_page(self) -> None:
        self.marks.append([])

    def part_of(self, line: Line, address: str = "") -> int | None:
        """The place of the part that `line`, or its stretch that shows `address`, belongs to; None: an artifact."""
        owner = self._owner(line)
        if owner is None or not address:
            return owner
        last = self.parts[owner].kids[-1] if self.parts[owner].kids else None
        if not isinstance(last, int) or self._addresses.get(last) != address:
            last = self._add("Link", owner)
            self._addresses[last] = address
        return last

    def mark(self, part: int | None) -> str:
        """The operator that begins marked content of `part` on the page that was begun last."""
        if part is None:
            return "/Artifact BMC"
        page = self.marks[-1]
        page.append(part)
        self.parts[part].kids.append((len(self.marks) - 1, len(page) - 1))
        return f"/{self.parts[part].role} <</MCID {len(page) - 1}>> BDC"

    def annotate(self, part: int, name: str) -> int:
        """Note that the annotation `name` is of `part`; its key in the tree of parents, after all pages."""
        self.parts[part].kids.append((len(self.marks) - 1, name))
        self.annotations.append(part)
        return self.pages + len(self.annotations) - 1

    def _add(self, role: str, parent: int) -> int:
        self.parts.append(Part(role, parent))
        self.parts[parent].kids.append(len(self.parts) - 1)
        return len(self.parts) - 1

    def _owner(self, line: Line) -> int | None:
        kind, element = line.kind, line.element
        if kind == "title":
            return self._of_title_page(line)
        if element is None or kind in UNREAD or (kind == "cue" and element in self._begun):
            return None
        if kind == "scene number":
            if line.column >= TEXT.column:
                return None
            kind = "heading"
        if self._last.get(element, ("", 0))[0] != kind:
            self._last[element] = (kind, self._begin(kind, element))
        return self._last[element][1]

    def _begin(self, kind: str, element: int) -> int:
        if kind == "heading":
            self._scene = self._add("Scene", 0)
            return self._add(self.heading, self._scene)
        if kind == "cue":
            self._speeches[element] = self._add("Speech", self._scene)
        elif kind in SPOKEN:
            self._begun.add(element)
        return self._add(PRINTED[kind], self._speeches.get(element, self._scene))

    def _of_title_page(self, line: Line) -> int:
        """The title, whatever lines it has, and a paragraph for each other group of lines."""
        words = "".join(line.words.split())
        if not self._title_page:
            self._title_page = self._add("TitlePage", 0)
        if None not in self._last or line.row > self._row + 1:
            is_title = bool(words) and self.title.startswith(words)
            self._last[None] = (line.kind, self._add("H1" if is_title else "P", self._title_page))
            self.title = "" if is_title else self.title
        self._row = line.row
        return self._last[None][1]


def tagged(pdf: bytes, structure: Structure, objects: dict[str, int]) -> bytes:
    """`pdf` with an update that holds `structure`. `objects`: the numbers of objects in it.

    They are "Page1" and so on, the annotations under their names, and "Structure", which the catalog names as the
    structure tree and the update replaces.
    """
    trailer = pdf[pdf.rindex(b"trailer") :]
    size = int(_found(rb"/Size (\d+)", trailer))
    bodies = [*_bodies(structure, objects, size), _parent_tree(structure, size)]
    root = f"<</Type/StructTreeRoot/K {size} 0 R/ParentTree {size + len(bodies) - 1} 0 R/RoleMap<<{_roles()}>>>>"
    sections = [pdf, _object(objects["Structure"], root.encode())]
    offsets = {objects["Structure"]: len(pdf)}
    number = size + len(bodies)
    packed = b""
    for start in range(0, len(bodies), PACKED):
        stream = bodies[start : start + PACKED]
        offsets[number] = sum(map(len, sections))
        sections.append(_object(number, _packed(stream, size + start)))
        packed += b"".join(b"\2" + number.to_bytes(4) + place.to_bytes(2) for place in range(len(stream)))
        number += 1
    index = f"/Type/XRef/Size {number + 1}/W[1 4 2]/Index[{size} {len(bodies)}]"
    offsets[number] = sum(map(len, sections))
    sections.append(_object(number, _stream(index, packed)))
    sections.append(_cross_reference(offsets, number, sum(map(len, sections)), trailer))
    return b"".join(sections)


def _found(pattern: bytes, text: bytes) -> str:
    found = re.search(pattern, text, re.DOTALL)
    assert found, "reportlab writes a trailer with these entries"
    return found[1].decode("latin-1")


def _roles() -> str:
    return "".join(f"/{own}/{standard}" for own, standard in ROLES.items())


def _bodies(structure: Structure, objects: dict[str, int], first: int) -> Iterator[str]:
    """The structure elements; the part at place n is object `first` + n."""
    pages = [objects[f"Page{number + 1}"] for number in range(len(structure.marks))]
    for part in structure.parts:
        parent = objects["Structure"] if part.parent < 0 else first + part.parent
        page = next((kid[0] for kid in part.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in part.kids:
            if isinstance(kid, int):
                kids.append(f"{first + kid} 0 R")
            elif isinstance(kid[1], str):
                kids.append(f"<</Type/OBJR/Obj {objects[kid[1]]} 0 R/Pg {pages[kid[0]]} 0 R>>")
            elif kid[0] == page:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type/MCR/Pg {pages[kid[0]]} 0 R/MCID {kid[1]}>>")
        shown = "" if page is None else f"/Pg {pages[page]} 0 R"
        yield f"<</Type/StructElem/S/{part.role}/P {parent} 0 R{shown}/K[{' '.join(kids)}]>>"


def _parent_tree(structure: Structure, first: int) -> str:
    """From the marks of every page, and after the pages from every annotation, back to their parts."""
    pages = [f"[{' '.join(f'{first + part} 0 R' for part in marks)}]" for marks in structure.marks]
    parents = [*pages, *(f"{first + part} 0 R" for part in structure.annotations)]
    return f"<</Nums[{' '.join(f'{key} {value}' for key, value in enumerate(parents))}]>>"


def _object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _stream(entries: str, data: bytes) -> bytes:
    packed = zlib.compress(data)
    return f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode() + packed + b"\nendstream"


def _packed(bodies: list[str], first: int) -> bytes:
    """An object stream of `bodies`, numbered from `first` on."""
    places, offset = [], 0
    for number, body in enumerate(bodies, first):
        places.append(f"{number} {offset}")
        offset += len(body) + 1
    head = " ".join(places) + "\n"
    return _stream(f"/Type/ObjStm/N {len(bodies)}/First {len(head)}", (head + "\n".join(bodies)).encode())


def _cross_reference(offsets: dict[int, int], hidden: int, place: int, trailer: bytes) -> bytes:
    """The table of the objects at `offsets`, and a trailer that names the stream `hidden` for those in streams."""
    rows = "".join(f"{number} 1\n{offset:010} 00000 n \n" for number, offset in sorted(offsets.items()))
    root, info = _found(rb"/Root\s+(\d+ \d+ R)", trailer), _found(rb"/Info\s+(\d+ \d+ R)", trailer)
    id = _found(rb"/ID\s*(\[.*?\])", trailer)
    before = _found(rb"startxref\s+(\d+)", trailer)
    size = f"/Size {hidden + 1}/Prev {before}/XRefStm {offsets[hidden]}"
    return f"xref\n{rows}trailer\n<</Root {root}/Info {info}/ID {id}{size}>>\nstartxref\n{place}\n%%EOF\n".encode(
        "latin-1"
    )
