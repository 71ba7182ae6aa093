"""Runs to a line of Fountain: emphasis, escapes, notes and boneyards (fountain.io/syntax, Emphasis).

Emphasis opens before a word and closes after one, never beside a space; so a line is taken as words, each of one style,
with gaps between them that hold spaces and notes. A gap has the styles that the words on both its sides share.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from screenplay.text import Run, Style, Text, plain

MARKS = "*_[#~()!=^<>.@/"
"""What a backslash may escape. Other readers may know * and _ only, so the rest are escaped only where they must be."""
BACKSLASH = "\0"
"""Stands for a backslash that the text itself has, until it is known what follows it."""
BEFORE_MARK = re.compile(rf"(?<!{BACKSLASH}){BACKSLASH}++(?=\\?[{re.escape(MARKS)}])")
SPECIAL = re.compile(rf"[*_\\{BACKSLASH}]|\[\[")
JOINT = "/**/"
"""An empty boneyard, between an underscore that is a mark and a letter: inside a word it would be none."""
ALL = Style.BOLD | Style.ITALIC | Style.UNDERLINE
STARS = {Style.PLAIN: "", Style.ITALIC: "*", Style.BOLD: "**", Style.BOLD | Style.ITALIC: "***"}


@dataclass(slots=True)
class _Gap:
    """What stands between two words: runs of spaces, notes and boneyards. It begins with every style."""

    runs: list[Run] = field(default_factory=list)
    style: Style = ALL


def lines_of(text: Text) -> tuple[Text, ...]:
    """`text` cut at its printed line ends."""
    lines: list[list[Run]] = [[]]
    for run in text:
        first, *rest = re.split(r"\r\n|[\r\n]", run.text) if run.style.printed else [run.text]
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=words)] for words in rest]
    return tuple(tuple(run for run in line if run.text) for line in lines)


def one_line(text: Text) -> Text:
    """`text` with a space for each printed line end."""
    return tuple(
        replace(run, text=re.sub(r"\s*[\r\n]\s*", " ", run.text)) if run.style.printed else run for run in text
    )


def marked(line: Text, *, first: str = "", last: str = "", everywhere: str = "") -> str:
    """`line`, which has no line end, as Fountain writes it, but for its own backslashes: see `settled`.

    Its first character is escaped if it is in `first`, its last one if it is in `last`, and any that is in
    `everywhere`; and what would be read as emphasis, a note or a boneyard always is. Spaces at its end are left out.
    """
    words = plain(line)
    if not (first or last or everywhere or SPECIAL.search(words)) and all(run.style == Style.PLAIN for run in line):
        return words.rstrip()
    words_of_line, gaps = _words_and_gaps(line)
    if not words_of_line:
        return " ".join(filter(None, map(hidden, gaps[0].runs)))
    between = list(_between(words_of_line, gaps))
    written = [between[0]]
    for place, word in enumerate(words_of_line):
        before, after = between[place][-1:], between[place + 1][:1]
        text = word.text
        if not (before.strip() or after.strip()) and (set(text) == {"*"} or set(text) == {"_"}):
            written.append(text)
        else:
            start = place == 0 and text[0] in first
            end = place == len(words_of_line) - 1 and text[-1] in last
            written.append(_escaped(text, after, everywhere, start=start, end=end))
        written.append(between[place + 1])
    return "".join(written)


def settled(script: str) -> str:
    """`script` with the backslashes of its text written: twice where an escape or a mark follows them."""
    doubled = BEFORE_MARK.sub(lambda found: "\\" * 2 * len(found[0]), script)
    return doubled.replace(BACKSLASH, "\\")


def hidden(run: Run) -> str:
    """A note or boneyard with its marks, made such that it ends where it should; nothing for an empty one."""
    words = re.sub(r"\r\n?", "\n", run.text.replace(BACKSLASH, "\ufffd")).strip()
    if not words:
        return ""
    if Style.NOTE in run.style:
        words = re.sub(r"\n[^\S\n]*(?=\n)", "\n  ", re.sub(r"\](?=\])", "] ", words))
        return f"[[{words} ]]" if words.endswith("]") else f"[[{words}]]"
    return f"/* {re.sub(r'[*](?=/)', '* ', words)} */"


def _words_and_gaps(line: Text) -> tuple[list[Run], list[_Gap]]:
    """The words of `line`, and the gaps before, between and after them, one more than there are words."""
    words: list[Run] = []
    gaps = [_Gap()]
    for piece in _pieces(line):
        if not piece.style.printed:
            gaps[-1].runs.append(piece)
        elif piece.text.isspace():
            gaps[-1].runs.append(piece)
            gaps[-1].style &= piece.style
        elif words and not gaps[-1].runs and words[-1].style == piece.style:
            words[-1] = replace(piece, text=words[-1].text + piece.text)
        else:
            words.append(piece)
            gaps.append(_Gap())
    for gap, left, right in zip(gaps[1:-1], words, words[1:], strict=False):
        gap.style &= left.style & right.style
    gaps[0].style = gaps[-1].style = Style.PLAIN
    return words, gaps


def _pieces(line: Text) -> Iterator[Run]:
    for run in line:
        if run.style.printed:
            text = run.text.replace(BACKSLASH, "\ufffd").replace("\\", BACKSLASH)
            yield from (Run(piece, run.style) for piece in re.findall(r"\s+|\S+", text))
        elif hidden(run):
            yield run


def _between(words: Sequence[Run], gaps: Sequence[_Gap]) -> Iterator[str]:
    """What is written before, between and after the words: marks, spaces and notes."""
    yield _gap(gaps[0], first=True) + _switch(Style.PLAIN, words[0].style, " ", words[0].text)
    for left, gap, right in zip(words, gaps[1:], words[1:], strict=False):
        if gap.runs:
            space = _gap(gap)
            closed = _switch(left.style, gap.style, left.text, space) + space
            yield closed + _switch(gap.style, right.style, space, right.text)
        else:
            yield _switch(left.style, right.style, left.text, right.text)
    notes = [note for run in gaps[-1].runs if not run.style.printed and (note := hidden(run))]
    after = "".join(f" {note}" for note in notes)
    yield _switch(words[-1].style, Style.PLAIN, words[-1].text, " ") + after


def _gap(gap: _Gap, *, first: bool = False) -> str:
    """A gap in which a space is added after each note that has a space, or nothing, before it: one is read away."""
    written = ""
    blank = first
    for run in gap.runs:
        if run.style.printed:
            written += run.text
            blank = True
        elif note := hidden(run):
            written += note + " " * blank
    return written


def _switch(old: Style, new: Style, before: str, after: str) -> str:
    """The marks that end `old` and begin `new` between two characters."""
    if old == new:
        return ""
    stars = STARS[(old ^ new) & (Style.BOLD | Style.ITALIC)]
    if Style.UNDERLINE in old & ~new:
        letter = _is_letter(after[:1])
        return f"{stars}_" if new in old and not letter else "_" + (stars or JOINT * letter)
    if Style.UNDERLINE in new & ~old:
        letter = _is_letter(before[-1:])
        return f"_{stars}" if old in new and not letter else (stars or JOINT * letter) + "_"
    return stars


def _is_letter(char: str) -> bool:
    return bool(char) and (char.isalnum() or unicodedata.category(char).startswith("M"))


def _escaped(word: str, after: str, everywhere: str, *, start: bool, end: bool) -> str:
    """`word` with a backslash before what would be read as a mark; `after` is the character that follows it."""
    written: list[str] = []
    for place, char in enumerate(word):
        before, following = word[place - 1 : place], word[place + 1 : place + 2] or after
        mark = (
            char in everywhere
            or char == "*"
            or (char == "_" and not (before.isalpha() and following.isalpha() and place + 1 < len(word)))
            or (char == "[" and following == "[")
            or (char == "/" and following == "*" and place + 1 == len(word))
            or (start and place == 0)
            or (end and place + 1 == len(word))
        )
        written.append("\\" + char if mark else char)
    return "".join(written)
