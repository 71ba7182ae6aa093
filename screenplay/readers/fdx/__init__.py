"""FDX, the XML of Final Draft, to Screenplay: its own files, those of Fade In and others, and ours, which lose nothing.

Final Draft publishes no schema; what is read here is what its files show. A paragraph has a Type, its words are in Text
elements with a Style. Older versions keep a note in its paragraph, later ones at the end with its Range (see
notes.py). What a person should look at becomes a Note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element as Tag

from screenplay.errors import ScreenplayError
from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Element,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Parenthetical,
    Remark,
    Screenplay,
    Section,
    Speech,
    SpeechLine,
    Synopsis,
    Transition,
)
from screenplay.notes import Note
from screenplay.readers.fdx.markup import parse
from screenplay.readers.fdx.notes import anchored, inserted, script_note
from screenplay.readers.fdx.title_page import title_page
from screenplay.readers.runs import merged, parted, trimmed, unwrapped
from screenplay.text import Run, Span, Style, Text, plain, text_of

STYLES = {"Bold": Style.BOLD, "Italic": Style.ITALIC, "Underline": Style.UNDERLINE}
SPOKEN = frozenset({"dialogue", "parenthetical", "lyrics", "lyric", "singing"})
SUNG = frozenset({"lyrics", "lyric", "singing"})
CENTRED = frozenset({"new act", "end of act"})
DEPTH = re.compile(r"[1-9][0-9]?")
OUTLINE = {f"outline {depth}": depth for depth in range(1, 5)}
PLAIN = frozenset({"action", "general", "shot", "cast list", "show/ep. title", ""})
"""Types whose paragraphs are read as action; so is one of an unknown type, but with a Note."""


def read(source: str) -> tuple[Screenplay, tuple[Note, ...]]:
    """The screenplay in `source`, and what a person should look at in it.

    Raises ScreenplayError where `source` is not well-formed XML or not a script of Final Draft.
    """
    root = parse(source)
    content = root.find("Content")
    if root.tag != "FinalDraft" or content is None:
        raise ScreenplayError(
            f"this XML is no script of Final Draft: it holds <{root.tag}>, not <FinalDraft> with <Content>",
            "save the script as FDX in the program that wrote it, or as Fountain",
        )
    script = _Script(source, *_settings(root), anchored(root, content))
    for place, paragraph in enumerate(content.findall("Paragraph")):
        _add(script, paragraph, place)
    _end_speech(script)
    entries, doubts = title_page(root.find("TitlePage/Content"), _text)
    if doubts:
        script.notes.append(_note(source, "<TitlePage", "title page", *doubts))
    play = Screenplay(entries, tuple(script.elements))
    return play, tuple(sorted(script.notes, key=lambda note: note.span))


@dataclass(slots=True)
class _Script:
    """What has been read so far, and the speech that is being read: a cue and the lines under it.

    `capitals`, `new_pages`: the types whose paragraphs the settings of the file set in capitals, or on a new page.
    `anchored`: for a paragraph, by its place, where in it which notes of the end of the file belong.
    """

    source: str
    capitals: frozenset[str]
    new_pages: frozenset[str]
    anchored: dict[int, list[tuple[int, Run]]]
    elements: list[Element] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    cue: Text | None = None
    lines: list[SpeechLine] = field(default_factory=list)


def _settings(root: Tag) -> tuple[frozenset[str], frozenset[str]]:
    """The types of paragraph that this file sets in capitals, and those that begin a new page."""
    capitals, new_pages = set(), set()
    for setting in root.findall("ElementSettings"):
        font, shape = setting.find("FontSpec"), setting.find("ParagraphSpec")
        if font is not None and "AllCaps" in font.get("Style", "").split("+"):
            capitals.add(setting.get("Type", "").casefold())
        if shape is not None and shape.get("StartsNewPage") == "Yes":
            new_pages.add(setting.get("Type", "").casefold())
    return frozenset(capitals), frozenset(new_pages)


def _add(script: _Script, paragraph: Tag, place: int) -> None:
    """Add what `paragraph`, the one at `place` of the script, holds."""
    dual = paragraph.find("DualDialogue")
    notes = script.anchored.get(place, [])
    if dual is None:
        _add_one(script, paragraph, notes)
        return
    _end_speech(script)
    _break_page(script, paragraph, "")
    script.elements += (Remark(text_of(note.text)) for _, note in notes)
    first = len(script.elements)
    for inner in dual.findall("Paragraph"):
        _add_one(script, inner, [])
    _end_speech(script)
    _mark_dual(script.elements, first)


def _mark_dual(elements: list[Element], first: int) -> None:
    """Mark the speeches from `first` on as spoken together: all but the first of them, or the only one."""
    places = [place for place in range(first, len(elements)) if isinstance(elements[place], Speech)]
    for place in places[1:] or places:
        speech = elements[place]
        if isinstance(speech, Speech):
            elements[place] = replace(speech, dual=True)


def _add_one(script: _Script, paragraph: Tag, notes: list[tuple[int, Run]]) -> None:
    kind = paragraph.get("Type", "").strip().casefold()
    text = inserted(_text(paragraph, capitals=kind in script.capitals), notes)
    if kind in SPOKEN and script.cue is not None:
        script.lines.append(_spoken(kind, text))
        return
    _end_speech(script)
    _break_page(script, paragraph, kind)
    if kind == "character" and plain(text).strip():
        script.cue = text
    elif kind == "scene heading":
        script.elements += _heading(paragraph, text)
    elif kind in OUTLINE or kind == "outline body":
        script.elements.append(_outline(paragraph, kind, text))
    else:
        script.elements += _printed(script, paragraph, kind, text)


def _break_page(script: _Script, paragraph: Tag, kind: str) -> None:
    asked = paragraph.get("StartsNewPage")
    if asked == "Yes" or (asked is None and kind in script.new_pages and script.elements):
        script.elements.append(PageBreak())


def _end_speech(script: _Script) -> None:
    if script.cue is not None:
        name, extensions = parted(script.cue)
        script.elements.append(Speech(name, tuple(script.lines), extensions))
    script.cue, script.lines = None, []


def _spoken(kind: str, text: Text) -> SpeechLine:
    if kind in SUNG:
        return Lyric(trimmed(text))
    if kind == "dialogue":
        return Dialogue(trimmed(text))
    words = plain(text).strip()
    bare = trimmed(text)
    return Parenthetical(unwrapped(bare) if words[:1] == "(" and words[1:][-1:] == ")" else bare)


def _heading(paragraph: Tag, text: Text) -> Iterator[Element]:
    """A heading, the title and summary of its scene as synopses, and, where the scene is omitted, what it was."""
    yield Heading(trimmed(text), paragraph.get("Number") or None)
    scene = paragraph.find("SceneProperties")
    if scene is not None:
        title = scene.get("Title", "").strip()
        summary = map(_text, scene.iterfind("Summary/Paragraph"))
        yield from (Synopsis(words) for words in (text_of(title), *summary) if words)
    lost = paragraph.find("OmittedScene")
    if lost is not None:
        words = "\n".join(plain(_text(inner)) for inner in lost.iter("Paragraph"))
        yield from (Omission(text_of(words)),) if words.strip() else ()


def _outline(paragraph: Tag, kind: str, text: Text) -> Element:
    if kind == "outline body":
        return Synopsis(trimmed(text))
    depth = paragraph.get("Depth", "")
    return Section(trimmed(text), int(depth) if DEPTH.fullmatch(depth) else OUTLINE[kind])


def _printed(script: _Script, paragraph: Tag, kind: str, text: Text) -> Iterator[Element]:
    """What stands by itself on the page: action, and all that is set as action here; notes alone where nothing is."""
    if not plain(text).strip():
        for run in (run for run in text if not run.style.printed):
            words = text_of(run.text)
            yield Remark(words) if run.style is Style.NOTE else Omission(words)
    elif kind == "transition":
        yield Transition(trimmed(text))
    elif kind in SUNG:
        yield Lyric(trimmed(text))
    elif kind in CENTRED or paragraph.get("Alignment") == "Center":
        yield Centered(trimmed(text))
    else:
        if kind not in PLAIN:
            script.notes.append(_doubt(script.source, paragraph, kind))
        yield Action(trimmed(text, indent=True))


def _doubt(source: str, paragraph: Tag, kind: str) -> Note:
    named = f'Type="{paragraph.get("Type", "")}"'
    if kind in SPOKEN:
        words = plain(_text(paragraph)).strip()
        message = f"Nobody is named who says {words[:40]!r}: it is read as action."
        return _note(source, words[:20], "cue", message, "Put a Character paragraph above it.")
    return _note(source, named, "element", f"{named} is no known element of a screenplay: it is read as action.", "")


def _note(source: str, words: str, code: str, message: str, hint: str) -> Note:
    place = max(source.find(words), 0)
    return Note("doubt", code, Span(place, place + len(words)), message, hint)


def _text(paragraph: Tag, *, capitals: bool = False) -> Text:
    """The runs of a paragraph, with the notes that stand between them."""
    runs = []
    for child in paragraph:
        if child.tag == "Text":
            names = child.get("Style", "").split("+")
            style = Style.PLAIN
            for name in names:
                style |= STYLES.get(name, Style.PLAIN)
            words = "".join(child.itertext())
            runs.append(Run(words.upper() if capitals or "AllCaps" in names else words, style))
        elif child.tag == "ScriptNote":
            runs.append(script_note(child))
    return merged(runs)
