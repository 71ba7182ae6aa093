"""Corrections to TOML: the file that invites them, and entries added to one that a person has written in.

Remarks and order are the reader's own: an entry is added as text, and nothing else of the file is touched.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from screenplay.book import Part
from screenplay.corrections.passages import Passage, lines_of
from screenplay.corrections.places import blocks
from screenplay.corrections.pointing import pointed_at
from screenplay.corrections.sheet import Given, Role
from screenplay.corrections.wordings import key
from screenplay.findings import Attribution, Character, Understanding
from screenplay.people.cues import ARTICLE
from screenplay.text import plain

SHOWN = 3
"""How many of the least sure lines are put there ready to be corrected."""
WIDTH = 118

OPENING = """\
# Who is who in {title}, and who says what. Correct what is wrong here and convert the story again: what
# you say holds, and the lines around a corrected one are thought over anew. What you leave out stays as it is found.
#   screenplay check {file}    asks about the least sure lines, one by one, and writes your answers here
# What stands behind a # is a remark.

# PEOPLE, those who say most first. To correct one, change:
#   cue        what stands above their speeches
#   name       their fullest name
#   aliases    what the story calls them: add what it calls them too
#   gender     "f", "m", or "?" for the program to find out
#   narrator   true for the one who says "I" outside of quotation marks
#   leave_out  true if this is nobody, and says nothing
# Add a [[character]] for somebody who is missing. One that you delete is found again: leave_out keeps them away.
"""
MERGES = """\
# TWO NAMES, ONE PERSON, who keeps the first cue. Take the # away to use it:
#[[merge]]
#cues = [{first}, {second}]
"""
SPLITS = """\
# ONE NAME, TWO PEOPLE. Say where the second one is meant, in one of these ways:
#[[split]]
#cue = {first}
#into = {other}
#chapters = ["The Storm", 7]                       # headings, or numbers
#from = "First words of a paragraph"               # from this paragraph ...
#to = "First words of a later one"                 # ... to this one
#lines = ["First words of a line", "and another"]
"""
LINES = """\
# WHO SAYS A LINE. words are its first words; where several lines begin alike, add before = "..." or behind = "...",
# some words around it, or nth = 2. {asked}
"""
ASKED = "These are the least sure: take the # away and put in the right cue."


def written(story: Understanding) -> str:
    """The file for `story` that changes nothing yet."""
    return "\n".join(_sections(story))


def _sections(story: Understanding) -> Iterator[str]:
    said = _said(story)
    speaking = sorted((c for c in story.cast.characters if c.id in said), key=lambda c: (-said[c.id][0], c.id))
    title = json.dumps(story.book.title or story.book.name, ensure_ascii=False)
    yield OPENING.format(title=" ".join(title.split()), file=story.book.name)
    for character in speaking:
        words, lines = said[character.id]
        remark = f"{words:,} words in {lines:,} {'line' if lines == 1 else 'lines'}"
        yield "".join(f"{line}\n" for line in _role(_as_role(character), remark))
    silent = [character.cue for character in story.cast.characters if character.id not in said]
    if silent:
        yield "\n".join(_remark("Found in the story, but saying nothing: " + ", ".join(silent))) + "\n"
    first, second = [*(_text(character.cue) for character in speaking), '"MARA"', '"THE NURSE"'][:2]
    yield MERGES.format(first=first, second=second)
    yield SPLITS.format(first=first, other=_text(f"OLD {json.loads(first)}" if first[0] == '"' else "OLD TOM"))
    doubtful = _least_sure(story)
    yield LINES.format(asked=ASKED if doubtful else "For example:")
    yield from doubtful or ['#[[line]]\n#words = "Is that you?"\n#speaker = ' + first + "\n"]


def _said(story: Understanding) -> dict[str, tuple[int, int]]:
    """The words and lines of each who speaks."""
    words, lines = Counter[str](), Counter[str]()
    for found in story.attributions:
        if found.speaker is not None:
            words[found.speaker] += len(plain(_part(story, found).text).split())
            lines[found.speaker] += 1
    return {id: (words[id], lines[id]) for id in lines}


def _part(story: Understanding, found: Attribution) -> Part:
    return story.book.paragraphs()[found.paragraph].parts[found.part]


def _as_role(character: Character) -> Role:
    """The entry that says of `character` what is known."""
    aliases = {key(alias): ARTICLE.sub(lambda article: article[0].lower(), alias) for alias in character.aliases}
    aliases.pop(key(character.name), None)
    names = tuple(aliases.values())
    return Role(0, character.cue, character.name, names, character.gender, character.narrator or None)


def _least_sure(story: Understanding) -> list[str]:
    doubtful = sorted((f for f in story.attributions if f.speaker and f.rule != "given"), key=lambda f: f.confidence)
    if not doubtful:
        return []
    lines = lines_of(story.book)
    places: dict[tuple[int, int], Passage] = {(one.paragraph, one.part): one for one in lines.passages}
    found = []
    for one in doubtful[:SHOWN]:
        given = pointed_at(story.book, lines, places[one.paragraph, one.part], story.cast[one.speaker or ""].cue)
        found.append("".join(f"#{line}\n" for line in _given(given)))
    return found


def _remark(words: str) -> Iterator[str]:
    line = "#"
    for word in words.split():
        if len(line) + len(word) >= WIDTH:
            yield line
            line = "#  "
        line += f" {word}"
    yield line


def _text(words: str) -> str:
    """`words` as a TOML string, without escapes where that can be had."""
    if '"' in words and "'" not in words and words.isprintable():
        return f"'{words}'"
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _role(role: Role, remark: str = "") -> list[str]:
    lines = [
        "[[character]]" + (f"  # {remark}" if remark else ""),
        f"cue = {_text(role.cue)}",
        f"name = {_text(role.name)}",
        f"aliases = [{', '.join(map(_text, role.aliases))}]",
        f"gender = {_text(role.gender or '?')}",
    ]
    if role.narrator is not None:
        lines.append(f"narrator = {str(role.narrator).lower()}")
    if role.leave_out:
        lines.append("leave_out = true")
    return lines


def _given(given: Given) -> list[str]:
    lines = ["[[line]]", f"words = {_text(given.words)}", f"speaker = {_text(given.speaker)}"]
    lines += [f"{key} = {_text(value)}" for key, value in (("before", given.before), ("behind", given.behind)) if value]
    return lines + ([f"nth = {given.nth}"] if given.nth is not None else [])


def with_role(source: str, role: Role) -> str:
    """`source`, the text of a file, with `role` behind the last character in it."""
    ends = [block.end for block in blocks(source) if block.table == "character"]
    lines = source.split("\n")
    place = ends[-1] if ends else len(lines)
    return "\n".join([*lines[:place], "", *_role(role), *lines[place:]])


def with_line(source: str, given: Given) -> str:
    """`source`, the text of a file, with `given` at its end."""
    return "\n".join([source.rstrip("\n"), "", *_given(given), ""])
