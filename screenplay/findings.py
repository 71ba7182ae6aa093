"""What the program found out about a Book: plain data, each finding with its reason. Nothing here decides anything.

Paragraphs are counted by their place in `book.paragraphs()`, parts by their place in `paragraph.parts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from screenplay.book import Book
from screenplay.notes import Note
from screenplay.text import Span

Gender = Literal["f", "m"]
Setting = Literal["INT", "EXT", "INT/EXT"]


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of the narration, labelled.

    `tag` is the Penn Treebank tag, `pos` the universal one, `dep` the dependency label (ClearNLP, as spaCy's English
    models give it), `head` and `sentence` are counted within the paragraph: a token's and a sentence's place in it.
    `space`: white space follows. `part` is the part of the paragraph that it stands in. `stub`: it stands for a whole
    quotation or thought, whose span it carries, and not for a word of the source.
    """

    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    span: Span
    space: bool
    part: int
    stub: bool = False


Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Annotations:
    """The tokens of each paragraph, in the order of `book.paragraphs()`."""

    paragraphs: tuple[Tokens, ...]


@dataclass(frozen=True, slots=True)
class Character:
    """One who may speak. `name` is the fullest name, `cue` the one a script would use, always the same.

    `aliases` are all the wordings the text has for them, `name` included. `narrator`: the "I" of the narration.
    `group`: several people speaking as one ("the crowd"). `named` is false for "the bartender". `also`: the names of
    others who were taken for them by nothing but how they take part in the talk.
    """

    id: str
    name: str
    cue: str
    aliases: tuple[str, ...]
    gender: Gender | None = None
    narrator: bool = False
    group: bool = False
    named: bool = True
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a character, in narration or in speech. `paragraph` and `part` say where."""

    span: Span
    character: str
    kind: Literal["name", "description", "pronoun"]
    paragraph: int
    part: int


@dataclass(frozen=True, slots=True)
class Cast:
    """`given`: it is not what was found in the text, but a list to keep to."""

    characters: tuple[Character, ...]
    mentions: tuple[Mention, ...] = ()
    given: bool = False

    def __getitem__(self, id: str) -> Character:
        return next(c for c in self.characters if c.id == id)


@dataclass(frozen=True, slots=True)
class Tag:
    """A speech tag ("she asked softly as she turned") and the quotation it belongs to.

    `part` is the narration that it stands in and `quote` the part that it tags, both of paragraph `paragraph`. `span`
    covers the tag's words. Ranges and `verb` count the paragraph's tokens, ranges half-open: `speaker` the subject's
    words, `manner` the words on delivery ("softly"), `rest` what else the clause tells ("as she turned"), which is
    action. `thought`: the verb tells of thinking, not of speaking. `listener`: the words for who is spoken to ("Tom" in
    "she told Tom" and "she said to Tom").
    """

    paragraph: int
    part: int
    quote: int
    span: Span
    verb: int
    speaker: tuple[int, int] | None = None
    manner: tuple[int, int] | None = None
    rest: tuple[int, int] | None = None
    thought: bool = False
    listener: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says one quotation (or thinks one thought): `paragraph` and `part` name it, `speaker` is a character's id.

    `confidence` is the chance, 0 to 1, that the speaker is right; `rule` the name of what decided; `reason` is for
    people ("addressed as 'Mara' in the line before"); `evidence` the words that decided, if there are any.
    `alternatives`: who else it may be, the likeliest first, each with their chance.
    """

    paragraph: int
    part: int
    speaker: str | None
    confidence: float
    rule: str
    reason: str
    evidence: Span | None = None
    alternatives: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of one place and time, from `start` (code point) and `paragraph` to the next scene.

    What the text does not give is None. `confidence` is that of the opening being one, `place_confidence` that of the
    location, both from 0 to 1; `reason` is for people.
    `leap`: how much time is said to have passed before it. `returns`: the story comes back to it from a flashback.
    `assumed`: the time of day is the usual one in such a place; no word tells it.
    """

    start: int
    paragraph: int
    setting: Setting | None
    location: str | None
    time: str | None
    reason: str
    confidence: float = 1.0
    flashback: bool = False
    leap: Literal["hours", "days", "back"] | None = None
    returns: bool = False
    assumed: bool = False
    place_confidence: float = 1.0


Place = tuple[int, int]
"""A paragraph and a part of it."""


@dataclass(frozen=True, slots=True)
class Call:
    """A talk over a line, from `first` on and before `last`: over a telephone or another `device` ("radio").

    `far`: who is at the other end, as ids; `speeches`: what is heard over the line.
    """

    first: Place
    last: Place
    device: str
    far: frozenset[str]
    speeches: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that was found out about `book`; `notes`: what is to be said about the corrections that were given."""

    book: Book
    annotations: Annotations
    cast: Cast
    tags: tuple[Tag, ...]
    attributions: tuple[Attribution, ...]
    scenes: tuple[Scene, ...]
    calls: tuple[Call, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def far(self) -> frozenset[Place]:
        """The speeches that are heard over a line."""
        return frozenset[Place]().union(*(call.speeches for call in self.calls))
