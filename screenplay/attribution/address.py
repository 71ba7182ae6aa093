"""Names inside a speech: who is spoken to, who is spoken about, who gives their own name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.findings import Gender, Mention
from screenplay.text import Span

DEAR = (
    r"(?:(?:my|our|you|dear|dearest|darling|poor|old|good|little|young|sweet|beloved|own|oh|ah|o|yes|no|well|hey|hi|hello"
    r"|please|thanks|sorry|come|now|look|listen|thank\s+you|good\s+(?:morning|evening|night|day|afternoon))\s+)*"
)
"""What may stand between a mark and the name that it sets off."""
OPENS = re.compile(r"(?:^|[.!?…:;—–(]|--|[\"'“”‘’«»])\W*" + DEAR + "$", re.I)
AFTER_COMMA = re.compile(r",\s*" + DEAR + "$", re.I)
CLOSES = re.compile(r"\s*(?:[,.!?…;:—–)]|--|\.\.\.|$)")
ENDS = re.compile(r"\s*(?:[.!?…]|--|—|$)")
LIST_BEFORE = re.compile(r"(?:[\w,] [A-Z]\w+|\band|\bor),?\s*$")
LIST_AFTER = re.compile(r"(?:,\s*[A-Z]\w+)?,?\s*(?:and|or|&)\s")
STATED = re.compile(r"\W*[.,]\W*")
"""Behind a name that is all that is said: "Mara." gives it, "Mara?" and "Mara!" call."""
HEARD = re.compile(r"\w")
HEAD = 12
"""Characters that may go before a name with which a speech begins: "Oh, my dear"."""
OWN_NAME = re.compile(r"(?:\bI am|\bI['’]m|\bmy name is|\bmy name['’]s|\bthe name['’]s|\bcall me)\s+$", re.I)
POINTS = re.compile(r"\b(?:it['’]s|it is|this is)\s+(?:just\s+|only\s+)?$", re.I)
"""Gives one's own name to those who cannot see one ("Hello, it's Mara", "It's Mara, from the bank"), else another's."""
GREETS = re.compile(r"^\W*(?:hello|hi|hey|good\s+(?:morning|evening|afternoon))\b", re.I)
FROM_HERE = re.compile(r",?\s+(?:from|here|speaking)\b|,\s+(?:at|in)\b")
ASKS_NAME = re.compile(
    r"\b(?:your (?:\w+ )?name|who are you|who['’]s (?:that|there|this)|who is (?:that|there|this|it)"
    r"|(?:what|how) are you called|what (?:do|shall|should|can) (?:they|people|I|we) call you)\b"
    r"|^\W*(?:\w+ )?name\?",
    re.I,
)
ASKS_WHICH = re.compile(r"\b(?:who|whom|whose|who['’]s|which|what|name)\b", re.I)
SENTENCE_BEFORE = re.compile(r"(?:^|[.!?…])\W*$")
SENTENCE_AFTER = re.compile(r"\s*(?:,\s*(?:of course|naturally|obviously|who else)\b)?\s*(?:[.?]|$)", re.I)
HEDGED = re.compile(
    r"\s*,\s*(?:probably|maybe|perhaps|presumably|apparently|for one|I (?:think|guess|suppose|expect|believe|imagine))"
    r"\s*(?:[.!?…]|$)",
    re.I,
)
"""Behind a name that is the whole of an answer: "Mara, probably"."""
BARE = re.compile(
    r"\b(?:me|you|it|this|that|now|here|there|up|down|off|out|over|too|right|ok|okay|know|see|please|not|yes|no|hey"
    r"|hello|hi|again|back|alone|yourself|on|so|thanks|sorry|well|us|then|anyway|today|tonight|yet|all|stop|wait|look|listen)\s+$",
    re.I,
)
"""Words before a name at the end of a sentence that make it one who is addressed, though the comma is missing."""
MALE_AND_FEMALE: tuple[tuple[str, Gender], ...] = (
    (
        "sir|mister|my lord|your lordship|sire|father|dad|daddy|papa|uncle|grandpa|granddad|grandad|brother|nephew|son"
        "|(?:my|old|dear|good|young) (?:man|chap|boy|fellow|lad)|gentlemen|mr\\.? [A-Z]\\w+",
        "m",
    ),
    (
        "madam|ma['’]am|miss|my lady|your ladyship|mother|mum|mom|mummy|mommy|mamma|mama|auntie|aunty|aunt|gran|granny"
        "|grandma|sister|niece|daughter|(?:my|old|dear|good|young) (?:woman|girl|lady)|ladies"
        "|(?:mrs|miss)\\.? [A-Z]\\w+",
        "f",
    ),
)
COURTESY_OPENS = r"(?:^|[,.!?—]\s*)(?:(?:yes|no|oh|well|but|and|my|our|dear|dearest|good|poor|old|thank you) )*"
COURTESY_CLOSES = r"\s*(?:[,.!?;—]|$)"
BEHIND_COMMA: tuple[tuple[str, Gender], ...] = (
    ("boys?|lads?|laddie|man|chap|fellow|fella|friend|mate|pal|buddy|dude|bro|bruv|sonny|gents", "m"),
    ("girls?|lass|lassie|woman|missy|sis|ma|nan|nana", "f"),
)
"""Courtesies only where a comma sets them off: "Man, what a day" is said to anyone."""
SETS_OFF = r",\s*(?:(?:you|my|our|dear|good|poor|old|little|silly|clever) )*"
COURTESY: tuple[tuple[re.Pattern[str], Gender], ...] = tuple(
    (re.compile(f"(?:{COURTESY_OPENS}(?:{titles})|{SETS_OFF}(?:{others})){COURTESY_CLOSES}", re.I), gender)
    for (titles, gender), (others, _) in zip(MALE_AND_FEMALE, BEHIND_COMMA, strict=True)
)


@dataclass(frozen=True, slots=True)
class Address:
    """The characters that a speech calls (`hailed` at its head, else `called`), perhaps calls (`maybe`), speaks about
    (`named`) or says to be its own speaker (`own`), each with the words; `gender` is that of the last "sir" or "madam"
    it is spoken to. `only`: it is nothing but the call ("Mara?")."""

    hailed: tuple[tuple[str, Span], ...] = ()
    called: tuple[tuple[str, Span], ...] = ()
    maybe: tuple[tuple[str, Span], ...] = ()
    named: tuple[tuple[str, Span], ...] = ()
    own: tuple[tuple[str, Span], ...] = ()
    gender: Gender | None = None
    only: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """A telephone has just rung: `near` takes it up, if that is known."""

    near: str | None


def address(
    source: str, spans: Sequence[Span], mentions: Sequence[Mention], asked: str = "", rung: Rung | None = None
) -> Address:
    """Who is called and named in the speech that lies in `spans` (without its marks) of `source`.

    `mentions` are those inside it. A name is a call where marks set it off ("Mara, come here"), a possible one where it
    ends a sentence behind a word that seldom governs a name ("let me up Mara"). `asked` is the question that the
    speech answers, if any: a name alone may be the answer to it. `rung`: it opens a telephone call, where
    "It's Mara" is the caller's own name, and a name alone that of who takes it up.
    """
    found: dict[str, list[tuple[str, Span]]] = {"hailed": [], "called": [], "maybe": [], "named": [], "own": []}
    gender: Gender | None = None
    for span in spans:
        words = source[span.start : span.end]
        for mention in mentions:
            if span.covers(mention.span) and mention.kind != "pronoun":
                start, end = mention.span.start - span.start, mention.span.end - span.start
                over_line = rung and _over_line(words, start, end, mention.character == rung.near)
                kind = over_line or _answer(words, start, end, asked) or _kind(words, start, end)
                found[kind].append((mention.character, mention.span))
        gender = _spoken_to(words) or gender
    hailed, called, maybe, named, own = (tuple(pieces) for pieces in found.values())
    only = len(spans) == 1 and len(hailed) == 1 and _nothing_else(source, spans[0], hailed[0][1])
    return Address(hailed, called, maybe, named, own, gender, only)


def _spoken_to(words: str) -> Gender | None:
    """What the last courtesy in `words` tells of whom they are for: who speaks to two ends with the second."""
    last = ((found.start(), gender) for pattern, gender in COURTESY for found in pattern.finditer(words))
    return max(last, default=(0, None))[1]


def _nothing_else(source: str, speech: Span, name: Span) -> bool:
    return not HEARD.search(source[speech.start : name.start]) and not HEARD.search(source[name.end : speech.end])


def _answer(words: str, start: int, end: int, asked: str) -> str | None:
    """What a name is that stands alone behind a question for one: "Who are you?", "Which of them?"."""
    if asked and SENTENCE_BEFORE.search(words[:start]) and SENTENCE_AFTER.match(words[end:]):
        return "own" if ASKS_NAME.search(asked) else "named" if ASKS_WHICH.search(asked) else None
    return None


def _over_line(words: str, start: int, end: int, near: bool) -> str | None:
    """ "Mara." is the name of who takes the call, and else a greeting; "It's Mara." is that of who rings."""
    alone = not HEARD.search(words[:start]) and STATED.fullmatch(words[end:])
    says_so = POINTS.search(words[:start]) and CLOSES.match(words[end:])
    return "own" if (alone and near) or (says_so and not near) else None


def _kind(words: str, start: int, end: int) -> str:
    before, after = words[max(0, start - 60) : start], words[end : end + 20]
    if OWN_NAME.search(before) and CLOSES.match(after):
        return "own"
    if POINTS.search(before):
        return "own" if GREETS.match(words) or FROM_HERE.match(after) else "named"
    if OPENS.search(before) and CLOSES.match(after) and not LIST_AFTER.match(after):
        if re.match(r"\s*[:;]", after) or (SENTENCE_BEFORE.search(before) and HEDGED.match(after)):
            return "named"
        return "hailed" if _at_head(words, start) else "called"
    if AFTER_COMMA.search(before) and CLOSES.match(after) and not _listed(before, after):
        return "hailed" if _at_head(words, start) and HEARD.search(words[end:]) else "called"
    if BARE.search(before) and (ENDS.match(after) or after.startswith(",")):
        return "maybe"
    return "named"


def _at_head(words: str, start: int) -> bool:
    return not HEARD.search(words[: max(0, start - HEAD)])


def _listed(before: str, after: str) -> bool:
    """Whether the name is one of several told off: "Tom, Dick, and Harry"."""
    return bool(LIST_AFTER.match(after) or (LIST_BEFORE.search(before.rstrip().rstrip(",")) and after.startswith(",")))
