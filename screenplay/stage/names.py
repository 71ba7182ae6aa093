"""Names: where a script names its roles, in action and in speech.

A role is named by the whole name of its cue ("Dr. Voss", "the Old Woman", "the old woman") and by any word of it that
no other role has and that the script never writes small ("Voss"). A name that is also a word ("Will") counts at the
head of a sentence of speech only where a comma or the like sets it off: "Will, sit down." What a story calls the
people of the script that was made of it counts too ("the clerk").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenplay.findings import Character
from screenplay.model import Action, Centered, Element, Heading, Lyric, Parenthetical, Speech, Transition
from screenplay.text import plain

WORD = re.compile(r"[^\W\d_]+")
SHORTEST = 3
"""Letters of a part of a name that stands for the whole."""

OWNER = re.compile(r"['’]s?\b|['’](?=\s)")
SET_OFF = re.compile(r"\s*[,!?.…—-]")
SENTENCE_HEAD = re.compile(r"(?:^|[.!?…:]['\"”’)]*\s+|--\s*|—\s*)['\"“‘]?$")


@dataclass(frozen=True, slots=True)
class Named:
    """`role` is named by the characters from `start` to `end`; `owns`: in the form "Anna's"."""

    role: str
    start: int
    end: int
    owns: bool


class Names:
    """What the roles of a script are called."""

    def __init__(self, roles: Sequence[str], elements: Sequence[Element], told: Sequence[Character] = ()) -> None:
        self.small = {word for element in elements for word in WORD.findall(words_of(element)) if word.islower()}
        shared = Counter(word for role in roles for word in set(WORD.findall(role)))
        own = {_form(role): role for role in roles if WORD.search(role)}
        self.own = frozenset(own)
        self.whole = _called(roles, told) | own
        self.parts = {
            word.casefold(): role
            for role in roles
            for word in WORD.findall(role)
            if len(word) >= SHORTEST and shared[word] == 1 and word.lower() not in self.small
        }
        forms = sorted({*self.whole, *self.parts}, key=lambda form: (-len(form), form))
        written = "|".join(re.escape(form).replace(r"\ ", r"\s+").replace("'", "['’]") for form in forms)
        self.pattern = re.compile(rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE) if forms else None

    def found(self, words: str, spoken: bool = False) -> Iterator[Named]:
        """Where `words`, `spoken` or told, name roles."""
        for match in self.pattern.finditer(words) if self.pattern else ():
            form = _form(match[0])
            role = self.whole.get(form) or self.parts[form]
            if form.startswith("the ") or self._is_name(match, spoken, form in self.own):
                owner = OWNER.match(words, match.end())
                yield Named(role, match.start(), match.end(), owner is not None)

    def _is_name(self, match: re.Match[str], spoken: bool, whole: bool) -> bool:
        words = match[0].split()
        if all(word[0].isupper() or not word[0].isalpha() for word in words):
            word_too = spoken and len(words) == 1 and words[0].lower() in self.small and not match[0].isupper()
            at_head = word_too and SENTENCE_HEAD.search(match.string[: match.start()])
            return not at_head or SET_OFF.match(match.string, match.end()) is not None
        return whole and re.search(r"\bthe\s+$", match.string[: match.start()], re.IGNORECASE) is not None


def _called(roles: Sequence[str], told: Sequence[Character]) -> dict[str, str]:
    """What a story calls the roles besides: names, and descriptions with "the"; not what is said of several."""
    forms = [
        (_form(alias), character.cue)
        for character in told
        if character.cue in roles
        for alias in dict.fromkeys((character.name, *character.aliases))
        if alias[:1].isupper() or alias.startswith("the ")
    ]
    several = Counter(form for form, _ in set(forms))
    return {form: role for form, role in forms if several[form] == 1}


def _form(name: str) -> str:
    return " ".join(name.replace("’", "'").split()).casefold()


def words_of(element: Element) -> str:
    """The words of an element that are heard: of a speech what is spoken, of others what is printed."""
    match element:
        case Speech(_, lines):
            return "\n".join(plain(line.text) for line in lines if not isinstance(line, Parenthetical))
        case Action(text) | Heading(text) | Lyric(text) | Transition(text) | Centered(text):
            return plain(text)
        case _:
            return ""
