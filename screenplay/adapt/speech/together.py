"""Several who speak at once: one line said by two, and two lines said at the same time (dual dialogue)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.adapt.beside import beside, narrated, straight
from screenplay.book import Narration, Part, Quote
from screenplay.findings import Attribution, Place, Tag, Understanding

SAME_TIME = r"at the (?:very |same |very same )(?:time|moment|instant)"
AT_ONCE = rf"(?:together|in unison|in chorus|as one|both at once|at once|{SAME_TIME}|simultaneously)"
SAY = r"(?:say|says|said|cr(?:y|ies|ied)|shout\w*|answer\w*|repl(?:y|ies|ied)|ask\w*|call\w*|exclaim\w*|yell\w*|sang)"
THEY = (
    r"(?P<who>they(?: both| all)?|both(?: of them)?|all of them|everyone|everybody|the (?:two(?: of them)?|twins|pair))"
)
IN_CHORUS = re.compile(rf"^\W*(?:{THEY} {SAY}|{SAY} {THEY.replace('who', 'whom')})(?: \w+)?? {AT_ONCE}[.,;!]?", re.I)
"""A tag of several: "they said together"."""
STILL_IN_CHORUS = re.compile(rf"^\W*{AT_ONCE}(?:[.,;]|(?= and\b))", re.I)
"""The end of such a tag behind its speech: "Ann and Tom said "No!" at the same time, and laughed"."""
OVERLAPPING = re.compile(
    rf"\b(?:in unison|simultaneously|in the same breath|{SAME_TIME})\b|\bjust as (?!if |though )(?:\w+ ){{1,3}}{SAY}\b"
    r"|\b(?:talk|speak|spoke|shout|cry|cried|call)\w* over\b|, over (?:him|her|them|me)\W*$"
)
EACH = r"(?:everyone|everybody|all of them|(?:they|the others) all|the others|the whole (?P<whole>\w+))"
SAYING = r"(?:asking|crying|calling|shouting|saying|exclaiming|joined in)"
ALL_SAY = re.compile(rf"^\W*(?:{SAY} {EACH.replace('whole>', 'said>')}|{EACH} {SAY})\b", re.I)
ALL_LEAD = re.compile(
    rf"(?:^|[.!?;] |\band )(?:[Tt]hen )?(?i:{EACH})\b(?:(?! he | she )[^.?!;A-Z])*\b(?:{SAY}|{SAYING})\b"
    r"[^.?!;]{0,30}[,:]?\W*$"
)
"""A speech of all who are there, by its tag or by what leads to it."""
CROWD = re.compile(
    r"\b(?:the|a) (crowd|audience|mob|children|boys|girls|men|women|soldiers|sailors|guests|villagers|pupils|class"
    r"|people|congregation|neighbours|neighbors|guards|policemen|townspeople|jury|choir|crew|passengers|team|fans|students)\b",
    re.I,
)
NEEDLESS = re.compile(rf"{AT_ONCE}|just|over (?:him|her|them|me)", re.I)
"""Directions that a joint cue or two speeches side by side tell already."""
SETTLED = frozenset({"given"})
"""Rules that a writer's own word stands behind."""
JOINING = " AND "
REACH = 6
"""Speeches to look back on for the two who may be "they"."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A speech that is not spoken alone: `cue` for all who speak it, `dual`: over the speech before."""

    cue: str = ""
    dual: bool = False


def together(story: Understanding) -> Mapping[Place, Joint]:
    """The speeches that several say, and those that are said over the speech before."""
    return dict(_joint(story))


def _joint(story: Understanding) -> Iterator[tuple[Place, Joint]]:
    paragraphs = story.book.paragraphs()
    tags = {(tag.paragraph, tag.quote): tag for tag in story.tags}
    for count, found in enumerate(story.attributions):
        place = (found.paragraph, found.part)
        parts = paragraphs[found.paragraph].parts
        if not isinstance(parts[found.part], Quote):
            continue
        tag = tags.get(place)
        lately = story.attributions[max(0, count - REACH) : count + 1]
        before, after = beside(parts, found.part)
        cue = (
            _named_in(story, tag)
            or _in_chorus(story, after, lately)
            or _of_all(before, after, found)
            or _crowd(story, tag, found)
        )
        if cue:
            yield place, Joint(cue=cue)
        elif count and _overlaps(story, parts, tag, found, story.attributions[count - 1]):
            yield place, Joint(dual=True)


def _named_in(story: Understanding, tag: Tag | None) -> str:
    """The cue of all whom a tag names: "said Mara and Tom"."""
    if tag is None or tag.speaker is None:
        return ""
    tokens = story.annotations.paragraphs[tag.paragraph][slice(*tag.speaker)]
    if not any(token.text.lower() == "and" for token in tokens):
        return ""
    ends = {token.span.end for token in tokens}
    named = [m.character for m in story.cast.mentions if m.paragraph == tag.paragraph and m.span.end in ends]
    return _both(story, list(dict.fromkeys(named)))


def _in_chorus(story: Understanding, after: str, lately: Sequence[Attribution]) -> str:
    """The cue for "they said together": the two who have spoken last, or all."""
    said = IN_CHORUS.match(after)
    if said is None:
        return ""
    who = (said["who"] or said["whom"]).lower()
    if "all" in who or "every" in who:
        return "ALL"
    speakers = list(dict.fromkeys(each.speaker for each in lately if each.speaker))
    if re.search("both|two|twins|pair", who):
        last = list(dict.fromkeys(each.speaker for each in reversed(lately) if each.speaker))[:2]
        speakers = [speaker for speaker in speakers if speaker in last]
    return _both(story, speakers)


def _of_all(before: str, after: str, found: Attribution) -> str:
    """The cue for "everybody shouted", "said the others", "the whole party ran up, asking"."""
    said = ALL_SAY.match(after) or ALL_LEAD.search(before)
    if said is None or found.rule in SETTLED:
        return ""
    whole = next((word for word in said.groupdict().values() if word), "")
    return whole.upper() or ("OTHERS" if "other" in said.group().lower() else "ALL")


def _crowd(story: Understanding, tag: Tag | None, found: Attribution) -> str:
    """The cue for "they shouted", where the narration right before has told of a crowd: "the sailors", "the class"."""
    if tag is None or tag.speaker is None or found.rule in SETTLED:
        return ""
    tokens = story.annotations.paragraphs[tag.paragraph][slice(*tag.speaker)]
    if [token.text.lower() for token in tokens] != ["they"]:
        return ""
    paragraphs = story.book.paragraphs()
    here = [*paragraphs[max(0, found.paragraph - 1)].parts] if found.paragraph else []
    told = " ".join(map(narrated, (*here, *paragraphs[found.paragraph].parts[: found.part])))
    crowds = CROWD.findall(told)
    return crowds[-1].upper() if crowds else ""


def _both(story: Understanding, who: Sequence[str]) -> str:
    return JOINING.join(story.cast[each].cue for each in who) if len(who) == 2 else ""


def _overlaps(
    story: Understanding, parts: Sequence[Part], tag: Tag | None, found: Attribution, before: Attribution
) -> bool:
    """Whether a speech is said over the one right before it, by another."""
    if found.speaker == before.speaker or found.paragraph - before.paragraph > 1:
        return False
    if before.paragraph == found.paragraph and isinstance(parts[found.part - 1], Narration):
        return OVERLAPPING.search(straight(parts[found.part - 1])) is not None
    more = any(isinstance(part, Quote) for part in parts[found.part + 1 :])
    told = story.book.source[tag.span.start : tag.span.end] if tag and not more else ""
    return OVERLAPPING.search(" ".join(told.split())) is not None
