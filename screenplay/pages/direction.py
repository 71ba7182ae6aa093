"""Direction: right-to-left words in the order and the shapes in which they are drawn from left to right.

A plain form of the Unicode Bidirectional Algorithm (UAX 9: rules P2, N0 to N2, I, L2 and L4, no explicit embeddings)
for one line, and the contextual forms of Arabic letters from the Unicode database, for fonts drawn letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from unicodedata import bidirectional, category, decomposition

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LAM_ALEF = re.compile("\u0644([\u0622\u0623\u0625\u0627])")
FORMS = {"<isolated>": 0, "<final>": 1, "<initial>": 2, "<medial>": 3}
OPENING = {"(": ")", "[": "]", "{": "}"}
MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def visual(clusters: Sequence[str]) -> list[tuple[int, str]]:
    """The characters of a line, each with its marks, in the order in which they stand from left to right.

    Each comes with its place in `clusters`, that is, in the order of reading; brackets are turned where need be.
    """
    kinds = [_kind(cluster[0]) for cluster in clusters]
    base = next((kind for kind in kinds if kind in "RL"), "L")
    levels = _levels(_with_brackets(clusters, kinds, base), base)
    ordered = list(zip(levels, range(len(clusters)), strict=True))
    for least in range(max(levels, default=0), 0, -1):
        ordered = _reversed_from(ordered, least)
    return [(place, clusters[place].translate(MIRRORED) if level % 2 else clusters[place]) for level, place in ordered]


def _kind(char: str) -> str:
    """R and L for letters, N for figures, a space for everything that takes the direction of its surroundings."""
    match bidirectional(char):
        case "R" | "AL":
            return "R"
        case "L":
            return "L"
        case "EN" | "AN":
            return "N"
        case _:
            return " "


def _with_brackets(clusters: Sequence[str], kinds: list[str], base: str) -> list[str]:
    """`kinds` with every pair of brackets given one direction: that of what it holds, or of what it follows (N0)."""
    found = [*kinds]
    opened: list[int] = []
    for index, cluster in enumerate(clusters):
        if cluster in OPENING:
            opened.append(index)
        elif opened and cluster == OPENING.get(clusters[opened[-1]]):
            start = opened.pop()
            held = {"R" if kind == "N" else kind for kind in kinds[start + 1 : index]} - {" "}
            before = next((kind for kind in reversed(kinds[:start]) if kind in "RL"), base)
            if held:
                found[start] = found[index] = base if base in held else before
    return found


def _levels(kinds: Sequence[str], base: str) -> list[int]:
    """The embedding level of every cluster in a line that runs the way of `base`."""
    levels: list[int] = []
    before = base
    for index, kind in enumerate(kinds):
        before = kind if kind in "RL" else before
        if kind == "N":
            levels.append(2 if "R" in (before, base) else 0)
        elif kind == " ":
            after = next((kind for kind in kinds[index:] if kind != " "), base)
            after = before if after == "N" else after
            levels.append(_level(before if before == after else base, base))
        else:
            levels.append(_level(kind, base))
    return levels


def _level(kind: str, base: str) -> int:
    return 1 if kind == "R" else 2 if base == "R" else 0


def _reversed_from(ordered: list[tuple[int, int]], least: int) -> list[tuple[int, int]]:
    """Every stretch of level `least` or more the other way round (L2)."""
    done: list[tuple[int, int]] = []
    start = 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end][0] >= least:
            end += 1
        done += reversed(ordered[start:end]) if end > start else ordered[start : start + 1]
        start = max(end, start + 1)
    return done


def shaped(words: str) -> str:
    """Arabic letters in the forms that their neighbours ask for, lam and alef as one; all else as it was."""
    words = LAM_ALEF.sub(_lam_alef, words)
    forms = _forms()
    letters = [index for index, char in enumerate(words) if category(char) != "Mn"]
    made = list(words)
    for place, index in enumerate(letters):
        own = forms.get(words[index])
        if own is None:
            continue
        before = words[letters[place - 1]] if place else ""
        after = words[letters[place + 1]] if place + 1 < len(letters) else ""
        form = (1 if _joins(before, 2) else 0) + (2 if own[2] and _joins(after, 1) else 0)
        made[index] = own[form] or own[form & 1] or words[index]
    return "".join(made)


def _joins(char: str, form: int) -> bool:
    """Whether `char` reaches for its neighbour: forward with its initial form (2), back with its final one (1)."""
    return char == "\u0640" or bool(_forms().get(char, ("", "", "", ""))[form])


def _lam_alef(match: re.Match[str]) -> str:
    return _ligatures().get("\u0644" + match[1], match[0])


@cache
def _forms() -> dict[str, tuple[str, str, str, str]]:
    """For every Arabic letter its isolated, final, initial and medial form, "" where it has none."""
    found: dict[str, list[str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        tag, *parts = decomposition(chr(code)).split() or [""]
        if tag in FORMS and len(parts) == 1:
            found.setdefault(chr(int(parts[0], 16)), [""] * 4)[FORMS[tag]] = chr(code)
    for isolated, final in zip(range(0xFEF5, 0xFEFC, 2), range(0xFEF6, 0xFEFD, 2), strict=True):
        found[chr(isolated)] = [chr(isolated), chr(final), "", ""]
    return {char: (forms[0], forms[1], forms[2], forms[3]) for char, forms in found.items()}


@cache
def _ligatures() -> dict[str, str]:
    """Lam with each alef, and the isolated form of the two together."""
    return {
        "".join(chr(int(part, 16)) for part in decomposition(chr(code)).split()[1:]): chr(code)
        for code in range(0xFEF5, 0xFEFC, 2)
    }
