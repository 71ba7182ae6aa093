"""Screenplay to one HTML page that needs nothing else: it looks like a script, prints as one, and fits a telephone.

For screen readers: the language, landmarks, the title as the only heading of the first level and scenes as those of the
second, a speech as its cue and lines in reading order, and of two speeches at once first the left one. What a script
does not print (sections, synopses, notes, boneyards) is left out, but sections part the list of scenes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import assert_never

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
    TitleEntry,
    Transition,
    beside,
)
from screenplay.pages import Layout
from screenplay.pages.layout import BARE, CENTRED
from screenplay.pages.links import links
from screenplay.text import PLAIN, Style, Text, encoded, plain

TEMPLATE = Path(__file__).parents[1] / "assets" / "script.html"
TAGS = {Style.BOLD: "strong", Style.ITALIC: "em", Style.UNDERLINE: "u"}
UNPRINTED = (Section, Synopsis, Remark, Omission)
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "\n"})
TO_ESCAPE = re.compile('[&<>"\r]')


def write(play: Screenplay, layout: Layout = Layout()) -> bytes:
    """`play` as an UTF-8 HTML page; of `layout` the paper (for printing), the language and how headings are set."""
    classes = [name for name, on in (("bold", layout.bold_headings), ("underlined", layout.underlined_headings)) if on]
    author = _escaped(play.titled("author", "authors"))
    page = _filled(
        language=_escaped(layout.language),
        meta=f'<meta name="author" content="{author}">\n' if author else "",
        title=_escaped(play.titled("title")) or "Screenplay",
        paper=layout.paper,
        classes=f' class="{" ".join(classes)}"' if classes else "",
        title_page="".join(_title_page(play.title_page)),
        contents="".join(_contents(play.elements)),
        script="".join(_script(play.elements, layout)),
    )
    return encoded(page, also="\x7f")  # HTML Standard, 13.1.4


def _filled(**words: str) -> str:
    """The template with `words` in their places: "$title" stands for the title."""
    return "".join(words[part] if place % 2 else part for place, part in enumerate(_template()))


@cache
def _template() -> list[str]:
    return re.split(r"\$(\w+)", TEMPLATE.read_text(encoding="utf-8"))


def _title_page(entries: tuple[TitleEntry, ...]) -> Iterator[str]:
    """The title, credit and authors in the middle, the rest at the foot; without a title a heading nobody sees."""
    middle = [entry for entry in entries if entry.name in CENTRED]
    if not any(entry.name == "title" for entry in entries):
        yield '<h1 class="unseen">Screenplay</h1>\n'
    if not entries:
        return
    yield '<header class="sheet title-page">\n<div class="middle">\n'
    for entry in middle:
        tag = "h1" if entry.name == "title" else "p"
        yield f"<{tag}>{_lines(entry)}</{tag}>\n"
    yield '</div>\n<div class="foot">\n'
    for entry in entries:
        if entry not in middle:
            before = "" if entry.name in BARE else f"{_escaped(entry.key.strip())}: "
            yield f"<p>{before}{_lines(entry)}</p>\n"
    yield "</div>\n</header>\n"


def _lines(entry: TitleEntry) -> str:
    return "\n".join(map(_words, entry.lines))


def _contents(elements: tuple[Element, ...]) -> Iterator[str]:
    """A list of the scenes, folded up, with the sections that they stand in."""
    scenes = [(place, element) for place, element in enumerate(elements) if isinstance(element, Heading)]
    if len(scenes) < 2:
        return
    yield '<nav class="contents" aria-label="Scenes">\n<details>\n<summary>Scenes</summary>\n<ol>\n'
    for place, element in enumerate(elements):
        match element:
            case Section(text):
                yield f'<li class="part">{_escaped(plain(text))}</li>\n'
            case Heading(text, number):
                before = f"{_escaped(number)} " if number else ""
                yield f'<li><a href="#scene-{place}">{before}{_escaped(plain(text)) or "…"}</a></li>\n'
            case _:
                pass
    yield "</ol>\n</details>\n</nav>\n"


def _script(elements: tuple[Element, ...], layout: Layout) -> Iterator[str]:
    yield '<section class="scene">\n'
    place, printed = 0, False
    while place < len(elements):
        element = elements[place]
        place += 1
        match element:
            case Heading():
                yield '</section>\n<section class="scene">\n' if printed else ""
                yield _heading(element, place - 1, layout)
            case Speech():
                if partner := beside(elements, place - 1):
                    place += 1
                    yield f'<div class="dual">\n{_speech(element)}{_speech(partner)}</div>\n'
                else:
                    yield _speech(element)
            case _:
                yield _unspoken(element)
        printed = printed or not isinstance(element, UNPRINTED)
    yield "</section>\n"


def _heading(heading: Heading, place: int, layout: Layout) -> str:
    number = ""
    if heading.number and layout.scene_numbers:
        shown = _escaped(heading.number)
        number = f'<span class="number">{shown} </span><span class="number" aria-hidden="true">{shown}</span>'
    return f'<h2 id="scene-{place}">{number}{_words(heading.text)}</h2>\n'


def _unspoken(element: Element) -> str:
    match element:
        case Action(text):
            return _paragraph("action", text)
        case Lyric(text):
            return _paragraph("lyric", text)
        case Transition(text):
            return _paragraph("transition", text)
        case Centered(text):
            return _paragraph("centered", text)
        case PageBreak():
            return '<hr class="page-break">\n'
        case Section() | Synopsis() | Remark() | Omission():
            return ""
        case Heading() | Speech():
            raise ValueError("headings and speeches are written by _script")
        case _:
            assert_never(element)


def _speech(speech: Speech) -> str:
    cue = f'<p class="cue">{_words(speech.printed_cue)}</p>\n'
    return f'<div class="speech">\n{cue}{"".join(map(_line, speech.lines))}</div>\n'


def _line(line: SpeechLine) -> str:
    match line:
        case Dialogue(text):
            return _paragraph("dialogue", text)
        case Parenthetical(text):
            return f'<p class="parenthetical">({_words(text)})</p>\n' if plain(text).strip() else ""
        case Lyric(text):
            return _paragraph("lyric", text)
        case _:
            assert_never(line)


def _paragraph(name: str, text: Text) -> str:
    words = _words(text)
    return f'<p class="{name}">{words}</p>\n' if words else ""


def _words(text: Text) -> str:
    """The printed runs of `text`, with emphasis and links."""
    written = []
    for run in text:
        if run.style is PLAIN:  # nearly all are
            written.append(_linked(run.text))
        elif run.style.printed:
            words = _linked(run.text)
            for style, tag in TAGS.items():
                if style in run.style:
                    words = f"<{tag}>{words}</{tag}>"
            written.append(words)
    return written[0] if len(written) == 1 else "".join(written)


def _linked(words: str) -> str:
    if "www." not in words and "://" not in words:
        return _escaped(words)
    written, done = [], 0
    for start, end, address in links(words):
        written.append(f'{_escaped(words[done:start])}<a href="{_escaped(address)}">{_escaped(words[start:end])}</a>')
        done = end
    return "".join(written) + _escaped(words[done:])


def _escaped(words: str) -> str:
    return words.translate(ESCAPES) if TO_ESCAPE.search(words) else words
