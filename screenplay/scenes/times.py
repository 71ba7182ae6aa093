"""Times in the narration: what time of day a sentence tells of, and whether it says that time has passed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from screenplay.scenes.hours import (
    AFTER_MEALS,
    AT_MEALS,
    GREETINGS,
    HINTS,
    HOURS,
    MONTHS,
    NAMED,
    SEASONS,
    UNITS,
    WEEKDAYS,
    TimeOfDay,
)
from screenplay.scenes.sentences import Sentence

Leap = Literal["hours", "days", "back"]
"""hours: later on the same day; days: another day; back: the story goes back."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day told by a sentence; `weight` is 3 for "it was midnight", 1 for a moon in the sky."""

    time: TimeOfDay
    weight: float


def _either(words: object) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"  # type: ignore[call-overload]


NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|half an?|a few|a couple of|fifteen|twenty|thirty|forty|fifty|sixty|\d+)(?: or (?:two|three|so))?(?: and a half)?"  # noqa: E501
LONG = rf"(?:{NUMBER} (?:more |short |long |full |whole )?{_either(UNITS)}s?|(?:ten|fifteen|twenty|thirty|forty(?: - five)?|fifty|[1-9]\d) minutes|{_either(UNITS)}s)"  # noqa: E501
DAYTIME = _either({*NAMED, "day", "week", "month", "year", "weekend", *SEASONS, *WEEKDAYS})
MEAL = "(?:breakfast|lunch|luncheon|tea|dinner|supper|school|work|church|the funeral|the service|the show|closing time|closing|dark|sunset|sunrise)"  # noqa: E501
CLOCK = rf"(?:(?:half|quarter|a quarter|\w+ minutes|{_either(HOURS)}|twenty(?: - five)?) (?:past|to|after|before) )?(?:{_either(HOURS)}|\d\d?(?:[:.]\d\d)?)(?: - (?:thirty|fifteen|forty - five))?(?: o'clock|(?= in the (?:morning|afternoon|evening)| at night| [ap]\.?m|o'clock))"  # noqa: E501
NEARLY = "(?:nearly |almost |just |about |not quite |close to |close on |getting on for |well |long |only |already |shortly |a little |soon |now |still |barely |hardly )*"  # noqa: E501
LEAD = r"^(?:[\"'“”—-] )*(?:and |but |so |then |now |, )*"

LATER = re.compile(
    LEAD
    + rf"(?:{LONG} (?:later|afterwards?|after that|passed|went by|had passed|had gone by|on)\b"
    rf"|(?:about |nearly |almost |barely |not |just |over |more than |less than )+{LONG} (?:later|afterwards?)"
    rf"|(?:some|a long|a short) (?:time|while) (?:later|afterwards?)"
    rf"|much later|later (?:that|in the|on|the same) {DAYTIME}|later ,|late(?:r)? (?:that|in the) {DAYTIME}"
    rf"|the {_either(UNITS)}s (?:passed|went by|rolled by|dragged))"
)
NEXT = (
    rf"(?:\bthe (?:very )?(?:next|following) {DAYTIME}|\bthe {DAYTIME} (?:after|following)\b|\bnext (?:day|morning|evening|afternoon)\b|\bon the morrow\b)"  # noqa: E501
)
NEXT_DAY = re.compile(LEAD + r"(?:on |by |early |late |and )*" + NEXT)
NEXT_DAY_AT_ALL = re.compile(NEXT)
THAT_TIME = re.compile(LEAD + rf"(?:early |late )?(?:that|the same|that same|this) (?:very )?{_either(NAMED)}\b(?! (?:was|is)n?'?t?\b)")
BY_CLOCK = re.compile(
    LEAD
    + r"(?:(?:just |shortly |soon |long |well |a little )?(?:by|at|toward|towards|around|about|before|after|past|until|in|on|as|with)) "
    rf"{NEARLY}(?:the |a |an )?(?:late |early |mid |first |last |same |cold |grey |gray |wet |hot |fine )*(?:{_either(NAMED)}|{CLOCK}|{MEAL}|first light|{_either(WEEKDAYS)}|last \w+ (?:in|of) {_either(MONTHS)})\b"
)
IT_WAS = re.compile(
    LEAD + rf"it (?:was|is|'s|had been|must have been) {NEARLY}(?:a |an |the )?(?:\w+ )?(?:{_either(NAMED)}|{CLOCK}|{MEAL}|light|{_either(WEEKDAYS)})\b"  # noqa: E501
)
FELL = re.compile(
    LEAD + rf"(?:when |as )?(?:the )?(?:{_either(NAMED)}|darkness|{_either(WEEKDAYS)}) (?:came|fell|broke|arrived|found|was falling|dawned)\b"
)
WOKE = re.compile(LEAD + r"(?:(?:when|as) )?\w+ (?:was woken|was awakened|woke|awoke|wakes|awakes)\b(?! from)")
AGO = re.compile(
    LEAD + rf"(?:(?:about |almost |nearly |just )?{LONG} (?:ago|earlier|before|previously)\b|back in (?:\d|{_either(MONTHS)}|{_either(SEASONS)}|the (?:\w+ )?days))"  # noqa: E501
)
BEFORE_NOW = re.compile(r"\b(?:had|'d|would|used to|every|always|usually|often)\b")
DAYS = re.compile(rf"\b(?:days?|weeks?|fortnight|months?|years?|{_either(WEEKDAYS)}|{_either(SEASONS)}|next|following|morrow|{_either(MONTHS)})\b")


def leap(told: str, opens_with_speech: bool) -> Leap | None:
    """Whether the first sentence of a paragraph says that time has passed, and how much. `told`: see `wording`."""
    if AGO.match(told):
        return "back"
    if LATER.match(told) or NEXT_DAY.match(told) or (opens_with_speech and NEXT_DAY_AT_ALL.search(told)):
        return None if BEFORE_NOW.search(told) and not LATER.match(told) else "days" if DAYS.search(told[:60]) else "hours"
    if BEFORE_NOW.search(told) and not told.startswith(("by ", "when ", "it was ")):
        return None
    if any(pattern.match(told) for pattern in (THAT_TIME, BY_CLOCK, FELL, WOKE)):
        return "days" if DAYS.search(told[:40]) else "hours"
    if IT_WAS.match(told) and re.search(r"\b(?:when|before|by the time|as)\b", told):
        return "hours"
    return None


def wording(sentence: Sentence) -> str:
    """The narration of a sentence in small letters, a blank between words; a quotation is left out."""
    return " ".join(token.text.lower() for _, token in sentence.words())


TRIGGERS = re.compile(
    r"night|dawn|morning|noon|dusk|evening|dark|light|midday|day|o'clock|sun|moon|star|[ap]\.?m\b|lunch|supper|breakfast|lamp|twilight|half past|quarter| past | to |bed"  # noqa: E501
)
ELSEWHEN = re.compile(
    rf"\b(?:last|every|each|all|other|tomorrow|yesterday|one|any|most|many|some|good|wedding|first|following day's|of a) {_either(NAMED)}\b"
    rf"|\b{_either(NAMED)}s\b|\b(?<!in )(?<!of )the {_either(NAMED)} before\b|\b{_either(NAMED)} (?:shift|watchman|gown|dress|coat|paper|papers|stand|table|nurse|school|clothes|clerk|porter)\b"
    rf"|\b(?:since|until|till|before|for) (?:the )?(?:this |that |next |early )?{_either(NAMED)}"
)
CLAUSES = re.compile(r"(?=[,;:] |\b(?:when|because|since|that|who|which|and|but|though|although) )")
PERFECT = re.compile(r"\b(?:had|'d) (?:not |never |always |already |once |n't |just |even )*(?:been \w+ed|\w+(?:ed|en|wn|un|ne|it|ut|ft|ght|pt|lt|nt|id|ung|unk|eft|ade|ome|ead|old|ound|ood|et|st|rt|ost))\b")
CERTAIN: tuple[tuple[re.Pattern[str], TimeOfDay, float], ...] = (
    (re.compile(r"\b(?:it (?:was|is)|it 's) (?:nearly|almost|not quite|not yet|getting|growing|just getting) (?:\w+ )?(?:dark|night)\b"), "DUSK", 3),
    (re.compile(r"\b(?:getting|growing) dark\b|\bsun (?:was |is |had )?(?:almost |nearly |just )?(?:setting|sinking|going down|went down|gone down|set\b|sank|dipped|low)"), "DUSK", 2.5),
    (re.compile(r"\b(?:nearly|almost|not quite|just before|before) (?:dawn|daybreak|first light|light)\b"), "DAWN", 3),
    (re.compile(r"\bfirst light\b|\bsun (?:was |is |had )?(?:just )?(?:rising|coming up|came up|rose|risen|comes up)|\bfirst (?:\w+ )?rays\b|\bgrey light of (?:dawn|day)"), "DAWN", 2.5),
    (re.compile(r"\buntil (?:sunrise|dawn|the sun (?:came|would|sneak|rose))|\bsun would\b.{0,12}\bhorizon"), "DAWN", 2),
    (re.compile(r"\b(?:it (?:was|is)|it 's) (?:already |quite |still |very |pitch |too |full |now )*(?:dark|pitch - dark)\b"), "NIGHT", 2),
    (re.compile(r"\bdead of night\b|\bsmall hours\b|\bnight (?:air|sky|wind|breeze|train|bus|shift)\b|\b(?:late|into|in|through) (?:\w+ ){0,2}night\b|\btonight\b"), "NIGHT", 2),
    (re.compile(r"\b(?:the|that|this|a) (?:\w+ )?(?:morning|afternoon|evening) (?:sun|light|air|sky|sunlight|sunshine|heat|mist|breeze|shadows)\b"), "DAY", 2.5),
    (re.compile(r"\bbroad daylight\b|\bsun (?:was |is )?(?:high|overhead|beat|beating|blazing|blazed)\b"), "DAY", 2),
    (re.compile(r"\blate shift\b|\bnight shift\b|\bin the (?:dark|darkness|moonlight)\b|\bafter dark\b|\bby (?:candlelight|moonlight|lamplight)\b"), "NIGHT", 1),
)
"""Patterns with the time that they tell and their weight. A time word in the match itself goes before the one given."""
NOW_IS = re.compile(
    rf"\b(?:it (?:was|is)|it 's|past|after|nearly|almost|that|this|(?:that|this|the same|on) \w+|the same|in the|at|by|the (?:very )?(?:next|following)|early|late|one|on an?|on \w+|on the|towards?|into the|of the|(?:an?|the) \w+|was (?:now|still)?|when|as) "  # noqa: E501
    rf"({_either(NAMED)})\b"
)
PART = r"(?:half|a quarter|quarter|five|ten|twenty|twenty - five|\w+ minutes) (?:past|to|after)"
CLOCKED = re.compile(
    rf"\b(?:(?P<part>{PART}) )?(?P<hour>{_either(HOURS)}|\d\d?)(?:[:.]\d\d| - (?:thirty|fifteen|forty - five))?(?P<oclock> o'clock)?(?P<when> in the (?:morning|afternoon|evening)| at night| ?[ap]\.?m\b)?"
)
QUITE = re.compile(rf"\bit (?:was|is) (?:now )?(?:nearly|almost|not quite|just|about|only|barely|after|past|gone)? ?(?:after |past )?(?P<hour>{_either(HOURS)})(?= ?[,.;]| and| when|$)")  # noqa: E501


MEALTIME = re.compile(LEAD + r"(?P<by>at|after|over|during) (?:the |their |his |her )?(?P<meal>breakfast|lunch|luncheon|tea|dinner|supper)\b")


def moments(told: str) -> Iterator[Moment]:
    """The times of day that a sentence gives for now, surest first. `told`: see `wording`."""
    if not TRIGGERS.search(told):
        return
    told = " ".join(clause for clause in CLAUSES.split(told) if not PERFECT.search(clause))
    told = ELSEWHEN.sub(" ", told)
    for pattern, time, weight in CERTAIN:
        if (match := pattern.search(told)) is not None:
            words = match.group().split()
            named = next((NAMED[word] for word in words if word in NAMED), time) if time == "DAY" else time
            yield Moment(named, weight)
    if (match := NOW_IS.search(told)) is not None:
        yield Moment(NAMED[match[1]], 3 if match.start() < 40 else 2)
    if (match := MEALTIME.match(told)) is not None:
        yield Moment(AT_MEALS[match["meal"]] if match["by"] != "after" else AFTER_MEALS[match["meal"]], 2)
    yield from _hints(told)


def _hints(told: str) -> Iterator[Moment]:
    for word in told.split():
        if (time := HINTS.get(word) or HINTS.get(word.removesuffix("s"))) is not None:
            yield Moment(time, 1)


def clock(told: str, before: TimeOfDay | None) -> Moment | None:
    """The time of day by the clock ("ten past eight in the morning"); `before` helps where the hour alone is given."""
    for match in CLOCKED.finditer(told):
        part, when = match["part"], match["when"]
        if not (match["oclock"] or when or (part and match["hour"] in HOURS)):
            continue
        if not when and NOT_YET.search(told[: match.start()].rsplit(",", 1)[-1].rstrip()):
            continue
        return Moment(_by_hour(_hour(match["hour"], part), (when or "").strip(), before), 3)
    if (quite := QUITE.search(told)) is not None:
        return Moment(_by_hour(_hour(quite["hour"], "to" if "quite" in quite.group() else None), "", before), 2.5)
    return None


NOT_YET = re.compile(r"\b(?:till|until|from|before|by)$|\b(?:would|will|open|close|due|call|should|have|had)\b")
"""Before an hour: it is not this one yet, or was not this one only now."""


def _hour(word: str, part: str | None) -> int:
    number = HOURS.get(word) or int(word) if word in HOURS or word.isdigit() else 0
    return number - 1 if part and part.endswith("to") else number


def _by_hour(hour: int, when: str, before: TimeOfDay | None) -> TimeOfDay:
    if "morning" in when or when.startswith("a"):
        return "NIGHT" if hour < 4 or hour == 12 else "DAWN" if hour < 6 else "MORNING"
    if "afternoon" in when:
        return "AFTERNOON"
    if "evening" in when or "night" in when or when.startswith("p"):
        return "NIGHT" if "night" in when or 9 <= hour < 12 else "EVENING" if hour >= 5 else "AFTERNOON"
    if before in ("NIGHT", "EVENING", "DUSK"):
        return "DAWN" if hour in (4, 5) else "MORNING" if hour in (6, 7) and before == "NIGHT" else "NIGHT" if hour >= 9 or hour < 4 else "EVENING"
    if hour == 12:
        return "DAY"
    return "MORNING" if 6 <= hour <= 11 else "AFTERNOON" if hour <= 4 else "EVENING"


def spoken(words: str) -> Iterator[Moment]:
    """Times of day that somebody says: greetings, "it's midnight"."""
    low = words.lower().replace("’", "'")
    for greeting, time in GREETINGS.items():
        if greeting in low:
            yield Moment(time, 1.5 if time != "NIGHT" else 1)
    if (match := re.search(rf"\bit's {NEARLY}(midnight|dawn|noon)\b", low)) is not None:
        yield Moment(NAMED[match[1]], 2)
    elif (match := re.search(r"\bit's (.{0,30}(?:in the morning|at night))\b", low)) is not None:
        moment = clock(match[1], None)
        if moment is not None:
            yield Moment(moment.time, 2)
