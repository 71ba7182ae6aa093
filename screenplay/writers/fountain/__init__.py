"""Screenplay to Fountain that means what we mean (fountain.io/syntax, version 1.1).

A forced mark is written only where the plain line would be read as something else, by this program or by another that
follows the specification.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
)
from screenplay.text import Run, Style, Text, plain, text_of
from screenplay.writers.fountain.marks import hidden, lines_of, marked, one_line, settled

PLACE = r"(?ai:INT\.?/EXT|EXT\.?/INT|I\.?/E|E\.?/I|INT|EXT|EST)"
HEADING = re.compile(r"[*_]*(?ai:INT\.?/EXT|I/E|INT|EXT|EST)[.\s]")
"""What the specification names; other readers may take EXT/INT and the like, which ours knows, for action."""

LIKE_HEADING = re.compile(rf"[\s*_]*{PLACE}[.\s/]")
TRANSITION = re.compile(r"[A-Z0-9][A-Z0-9 ,'’&/-]*(?<!\w)TO:|TO:")
LIKE_TRANSITION = re.compile(
    r"[^a-z]*TO:[*_\s]*|[\s*_]*(?:[A-Z]+ )?(?:FADE|CUT|DISSOLVE|WIPE|IRIS) (?:OUT|TO (?:BLACK|WHITE))[.:]?[*_\s]*"
)
SIGN = re.compile(r"\s*(?:[!@#=~>]|\.(?![.\s]))")
INTERRUPTION = re.compile(r"\s*(?:[!#=~]|>.*<\s*$)")
"""What is read as something else even in the middle of a paragraph of action."""
BALANCED = re.compile(r"(?:[^()]|\([^()]*\))*")
PAUSE = "  "
"""Two spaces: an empty line that does not end the speech (fountain.io/syntax, Dialogue)."""


def write(play: Screenplay, _layout: object = None) -> bytes:
    """`play` as UTF-8. Fountain has no pages, so it needs no layout.

    What Fountain cannot say is said as near as can be, and no word is left out: an empty line inside a note gets two
    spaces, "]]" inside one a space; line ends in headings, cues, parentheticals, transitions, sections and synopses
    become spaces, and those in lyrics and centred text new elements.
    """
    title_page = "\n".join(line for entry in play.title_page for line in _entry(entry))
    parts = [title_page] if title_page else []
    above: Element | None = None
    for element in play.elements:
        written = "\n".join(_lines(element, opening=not parts))
        if written and isinstance(element, Lyric) and isinstance(above, Lyric):
            parts[-1] += "\n" + written
        elif written:
            parts.append(written)
        above = element if written else above
    script = settled("\n\n".join(parts)) + "\n"
    mark = "\ufeff" * script.startswith("\ufeff")  # a reader takes the first one for a byte order mark
    return (mark + script).encode("utf-8", "replace")


def _entry(entry: TitleEntry) -> Iterator[str]:
    """A key of the title page and its value: on the same line if it is one, else indented below."""
    key = re.sub(r"^[^\w]+|[\s:*\[\\]+", " ", entry.key).strip()
    values = [value for line in entry.lines for text in lines_of(line) if (value := marked(text, first="=").strip())]
    if len(values) == 1 and not values[0].endswith(":"):  # "TITLE: THE WAY TO:" would be a transition
        yield f"{key}: {values[0]}"
    else:
        yield f"{key}:"
        yield from (f"    {value}" for value in values)


def _lines(element: Element, *, opening: bool) -> Iterator[str]:
    """The lines of `element`; `opening`: nothing stands above it, so "Key: value" would be read as a title page."""
    match element:
        case Heading():
            yield _heading(element)
        case Action(text):
            yield from _action(text, opening=opening)
        case Speech():
            yield from _speech(element, opening=opening)
        case Lyric(text):
            yield from _lyric(text)
        case Transition(text):
            line = marked(one_line(text), last="<").strip()
            plain_enough = TRANSITION.fullmatch(line) and not LIKE_HEADING.match(line)
            yield line if plain_enough else f"> {line}"
        case Centered(text):
            yield from (f"> {marked(line).strip()} <" for line in lines_of(text))
        case Section(text, depth):
            yield f"{'#' * max(depth, 1)} {marked(one_line(text)).strip()}".rstrip()
        case Synopsis(text):
            yield f"= {marked(one_line(text)).strip()}".rstrip()
        case Remark(text):
            yield hidden(_unprinted(text, Style.NOTE))
        case Omission(text):
            yield hidden(_unprinted(text, Style.OMITTED))
        case PageBreak():
            yield "==="
        case _:
            assert_never(element)


def _unprinted(text: Text, style: Style) -> Run:
    return Run("".join(run.text for run in text), style)


def _printed(text: Text) -> Text:
    return tuple(run for run in text if run.style.printed)


def _heading(heading: Heading) -> str:
    text = one_line(heading.text)
    line = marked(text, last="#").strip()
    number = re.sub(r"[^-.\w]+", "-", heading.number or "")
    if not HEADING.match(marked(_printed(text)).strip()):
        line = "." + marked(text, first=".", last="#").strip()
    if not number:
        return "" if line == "." else line
    return f"{line} #{number}#" if line != "." else f".#{number}#"


def _action(text: Text, *, opening: bool) -> Iterator[str]:
    """A paragraph; "!" before each line that would be read as something else, and on empty lines to keep it one."""
    lines = list(lines_of(text))
    while lines and not _says(lines[-1]):
        lines.pop()
    while lines and not _says(lines[0]):
        lines.pop(0)
    alone = len(lines) == 1
    for place, line in enumerate(lines):
        bare = marked(_printed(line))
        if place == 0:
            forced = _misread(bare, alone=alone, opening=opening) or not (bare.strip() or alone)
        else:
            forced = bool(INTERRUPTION.match(bare)) or not _says(line)
        yield "!" * forced + marked(line)


def _says(line: Text) -> bool:
    return any(run.text.strip() for run in line)


def _misread(bare: str, *, alone: bool, opening: bool) -> bool:
    """Whether the first line of a paragraph of action would be read as something else."""
    return bool(
        SIGN.match(bare)
        or LIKE_HEADING.match(bare)
        or LIKE_TRANSITION.fullmatch(bare)
        or (opening and ":" in bare)
        or (not alone and any(map(str.isalpha, bare)) and not _has_lower_case(bare))
    )


def _speech(speech: Speech, *, opening: bool) -> Iterator[str]:
    body = [line for part in speech.lines for line in _speech_line(part)]
    while body and body[0] == PAUSE:
        body.pop(0)
    while body and body[-1] == PAUSE:
        body.pop()
    spoken = any(plain(part.text).strip() for part in speech.lines)
    yield _cue(speech, forced=not spoken, opening=opening)
    yield from body


def _cue(speech: Speech, *, forced: bool, opening: bool) -> str:
    name = one_line(speech.cue)
    extensions = [f"({marked(one_line(text_of(extension))).strip()})" for extension in speech.extensions]
    line = " ".join(filter(None, [marked(name, last="^").strip(), *extensions]))
    bare = marked(_printed(name)).strip()
    forced = forced or not _like_cue(bare, extensions) or (opening and ":" in bare)
    return "@" * forced + line + " ^" * speech.dual


def _like_cue(bare: str, extensions: list[str]) -> bool:
    """Whether `bare` is read as a cue without being forced: in capitals, and like nothing else."""
    return (
        any(char.isupper() for char in bare.partition("(")[0])
        and not _has_lower_case(bare)
        and all(BALANCED.fullmatch(text) for text in (bare, *extensions))
        and all(text.count("(") == 1 for text in extensions)
        and not SIGN.match(bare)
        and not bare.startswith(".")
        and not LIKE_HEADING.match(bare)
        and not LIKE_TRANSITION.fullmatch(bare)
        and not bare.startswith(("FADE IN", "FADE OUT"))
    )


def _has_lower_case(cue: str) -> bool:
    """Whether `cue` has letters that are not capitals outside parentheses."""
    return any(char.islower() for char in re.sub(r"\([^()]*\)", "", cue))


def _speech_line(part: SpeechLine) -> Iterator[str]:
    match part:
        case Dialogue(text):
            yield from map(_spoken, lines_of(text))
        case Parenthetical(text):
            everywhere = "" if BALANCED.fullmatch(plain(text)) else "()"
            yield f"({marked(one_line(text), everywhere=everywhere).strip()})"
        case Lyric(text):
            yield from _lyric(text)
        case _:
            assert_never(part)


def _spoken(line: Text) -> str:
    """A line of dialogue, its first character escaped where the line would be read as something else."""
    words = plain(line).strip()
    other = words.startswith(("~", "!")) or re.fullmatch(r"={3,}", words) or (words[:1] == "(" and words[-1:] == ")")
    return marked(line, first=words[0] if other else "").strip() or PAUSE


def _lyric(text: Text) -> Iterator[str]:
    return (f"~{marked(line).strip()}" for line in lines_of(text))
