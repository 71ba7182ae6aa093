"""What time of day a sentence tells of: in words ("at dusk"), by the light, by the clock, by what is said or eaten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.english import either
from screenplay.scenes.breaks.leaps import LEAD, NEARLY
from screenplay.scenes.daytime.customs import habits, has_cue, sayings, so_far
from screenplay.scenes.daytime.hours import AFTER_MEALS, AT_MEALS, GREETINGS, HINTS, HOURS, NAMED, TimeOfDay

PART = r"(?:half|a quarter|quarter|five|ten|twenty|twenty - five|\w+ minutes) (?:past|to|after)"
DAYTIME = either(frozenset(NAMED))
HOUR = either(frozenset(HOURS))


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day told by a sentence; `weight` is 3 for "it was midnight", 1 for a moon in the sky."""

    time: TimeOfDay
    weight: float


TRIGGERS = re.compile(
    r"night|dawn|day|morning|noon|dusk|evening|twilight|dark|light|sun|moon|star|[ap]\.?m\b|breakfast|lunch|supper|dinner"
    r"|\btea\b|lamp|o'clock|horizon|sky|frost|\bdew\b"
)
"""A sentence without one of these tells no time of day; most are done with here."""
ELSEWHEN = re.compile(
    rf"\b(?:last|every|each|all|other|tomorrow|yesterday|one|any|most|many|some|good|wedding|first|of a) {DAYTIME}\b"
    rf"|\b{DAYTIME}s\b|(?<!in )(?<!of )the {DAYTIME} before\b"
    rf"|\b{DAYTIME} (?:nurse|nursery|shift|watchman|gown|dress|coat|papers?|stand|table)\b"
    r"|\bsince (?:breakfast|lunch|luncheon|tea|dinner|supper)\b"
    rf"|\b{DAYTIME} (?:school|clothes|clerk|porter|room)\b"
    rf"|\b(?:since|until|till|for) (?:the )?(?:this |that |next |early )?{DAYTIME}"
)
"""Times of day that are not this one."""
CLAUSES = re.compile(
    rf"(?=[,;:] |\b(?:when|than|as|because|since|until|till|that(?! (?:very |same )?{DAYTIME})|who|which|and|but|though"
    r"|although) )"
)
PERFECT = re.compile(
    r"\b(?:had|'d) (?!breakfast|lunch|tea|dinner|supper)(?:not |never |always |already |once |n't |just |even )*"
    r"(?:been \w+ed|\w+(?:ed|en|wn|un|ne|ng|nk|it|ut|ft|ght|[plen]t|[ie]d|ade|ome|ead|old|ound|ood|[sr]t))\b"
)
"""A clause of what was before says nothing of now ..."""
WITHIN = re.compile(LEAD + r"(?:inside|within|indoors|below|down there|(?:in|behind|under|down) the)\b")
ROOFED = 0.3
"""How much of its weight the dark has where it may be that of a room: "Inside it was dark"."""
EATEN = 1.3
"""The weight of a breakfast or a supper; a moon or a lamp says less."""
FRESH = re.compile(
    r"(?:; |when |but |though |although "
    r"|(?:, )?(?:and|so|now) (?:the|an?|it|he|she|they|we|i|his|her|their|there|now)\b)"
)
"""How a clause begins behind such a one that tells of now again."""
SHINES = re.compile(
    r"\b(?:sun|moon|stars?|night|dusk|dark|darkness|dawn|day|morning|evening|lamps|streetlights|streetlamps|sky) had"
    r" (?:\w+ )?(?:risen|come|gone|set|fallen|sunk|broken|begun|been lit|dipped|dropped|moved|turned|grown)\b"
    r"|\bit had (?:got|gotten|grown|become|gone) (?:quite )?(?:dark|light)\b"
)
"""... but the moon that has come up is up."""

SUN = r"\bsun (?:was |is |had )?(?:almost |nearly |just )?"
SETTING = SUN + r"(?:setting|sinking|going down|went down|gone down|set\b|sank|dipped|low)"
RISING = SUN + r"(?:rising|coming up|came up|comes up|rose|risen)"
BRIGHT = SUN + r"(?:high|overhead|beat|beating|blazing|blazed)\b"
DARKENS = (
    r"\bit (?:was|is|'s) (?:nearly|almost|not quite|not yet|getting|growing|just getting) (?:\w+ )?(?:dark|night)\b"
)
DARK = r"\bit (?:was|is|'s) (?:already |quite |still |very |pitch |too |full |now )*(?:dark|pitch - dark)\b(?! to)"
DARK_STREETS = (
    r"\b(?:the|that|this|an?|his|her|their|our) dark (?:\w+ )?"
    r"(?:streets?|roads?|gardens?|fields?|town|city|village|yard|square|park|hills?|harbou?r|lawn|countryside)\b"
)
PALING = (
    r"\bsky (?:\w+ ){0,3}(?:turned|turning|going|gone|went|goes|getting|got|grew|growing|beginning|began|ready)"
    r" (?:\w+ ){0,5}(?:gr[ea]y|pale|paler|white|lighter|milk|milky|pearl|lemon|silver)\b"
)
FROSTED = (
    r"\b(?:frost|dew) (?:was|is|lay|lies|had) (?:still|not yet|heavy|thick)\b|\bdew (?:was|is|lay|lies|soaked|wet)\b"
)
LIGHTS: tuple[tuple[str, TimeOfDay, float], ...] = (
    (DARKENS, "DUSK", 3),
    (r"\b(?:getting|growing) dark\b", "DUSK", 2.5),
    (SETTING, "DUSK", 2.5),
    (r"\b(?:nearly|almost|not quite|just before|before) (?:dawn|daybreak|first light|light)\b", "DAWN", 3),
    (r"\b(?:(?:this|so) close|near) to (?:dawn|daybreak|sunrise)\b", "DAWN", 2.5),
    (r"\bbefore it (?:was|is) (?:\w+ )?light\b", "DAWN", 3),
    (r"\bfirst light\b|\bfirst (?:\w+ )?rays\b|\bgrey light of (?:dawn|day)", "DAWN", 2.5),
    (RISING, "DAWN", 2.5),
    (r"\b(?:getting|growing|beginning to (?:get|grow)|not (?:yet|quite)) light\b(?! \w)", "DAWN", 2.5),
    (r"\buntil (?:sunrise|dawn|the sun (?:came|would|sneak|rose))|\bsun would\b.{0,12}\bhorizon", "DAWN", 2),
    (r"\bbefore it (?:got|grew|was) dark\b", "DUSK", 2),
    (DARK, "NIGHT", 2),
    (DARK_STREETS, "NIGHT", 1.2),
    (PALING, "DAWN", 1.4),
    (FROSTED, "MORNING", 1.2),
    (r"\bit had (?:got|gotten|grown|become|gone|fallen) (?:quite )?dark\b", "NIGHT", 2),
    (r"\bdead of night\b|\bsmall hours\b|\btonight\b|\b(?:late|into|in|through) (?:\w+ ){0,2}night\b", "NIGHT", 2),
    (r"\bnight (?:air|sky|wind|breeze|train|bus|shift)\b", "NIGHT", 2),
    (r"\b(?:long |well )?(?:past|after|since) dark\b", "NIGHT", 2.5),
    (rf"\b{PART.replace('past|to|after', 'to')} midnight\b", "NIGHT", 3),
    (r"\bbroad daylight\b", "DAY", 2),
    (BRIGHT, "DAY", 2),
    (
        r"\blate shift\b|\bin the (?:dark|darkness|moonlight)\b|\bby (?:candle|moon|lamp)light\b",
        "NIGHT",
        1,
    ),
)
"""What the light and the sky tell, with the weight of each."""
SEEN = tuple((re.compile(pattern), time, weight) for pattern, time, weight in LIGHTS)
DAYLIGHT = re.compile(
    r"\b(?:the|that|this|a) (?:\w+ )?(morning|afternoon|evening) "
    r"(?:sun|light|air|sky|sunlight|sunshine|heat|mist|breeze|shadows)\b"
)
NOW = re.compile(
    r"\b(?:it (?:was|is|'s)|(?:just|shortly) before|(?:sort|kind) of|past|gone|after|nearly|almost|early|late|one|when"
    r"|as|at|by|towards?|(?:in|into|of|on) the|on an?|(?:that|this|the same|on) \w+|that|this|the same"
    r"|the (?:very )?(?:next|following)|(?:an?|the) \w+|was (?:now|still)?) "
    rf"({DAYTIME})\b"
)
WAS = re.compile(rf"(?:^|[,;.] )the ({DAYTIME}) (?:was|is)\b")
OPENING = re.compile(
    rf"^the ({DAYTIME}) (?!before|after|was|is|air|sky|wind|and|of|in|on|at|had|has)(?:\w+ (?:'s )?){{1,3}}\w+"
)
"""What happened "the night her brother came home"."""
HOURLY = re.compile(rf"\d|\b{HOUR}\b")
"""A sentence without one of these tells no hour."""
CLOCKED = re.compile(
    rf"\b(?:(?P<part>{PART}) )?(?P<hour>{HOUR}|\d\d?)(?:[:.]\d\d| - (?:thirty|fifteen|forty - five))?"
    r"(?P<oclock> o'clock)?(?P<when> in the (?:morning|afternoon|evening)| at night| ?[ap]\.?m\b)?"
)
DIGITAL = re.compile(r"\d:[0-5]\d$")
BARE_HOUR = re.compile(
    rf"\bit (?:was|is|'s) (?:now )?{NEARLY}(?:after |past |gone )?(?P<hour>{HOUR})"
    r"(?: - (?:fifteen|thirty|forty - five))?(?= ?[,.;]| and| when| so| by|$)"
)
STRUCK = re.compile(
    r"\b(?:clocks?|bells?|chimes|church|cathedral|tower)\b(?: [\w']+){0,5} (?:struck|strikes|chimed|tolled) "
    rf"(?P<hour>{HOUR})(?= ?[.,;:]| and| when| as|$)"
)
WENT_AT = re.compile(
    rf"\b(?:went|rang|came|left|start|started|began|up|woke|arrived|met|off) at {NEARLY}(?P<hour>{HOUR})"
    r"(?= ?[.,;]| and)"
)
"""The hour at which something happened: "The alarm went at three"."""
ENDED_AT = re.compile(
    r"^(?:it|(?:the|they|he|she|we|i|their|his|her) ?(?:\w+ ){0,2}?)(?:\w+ed|blew|broke|fell|came|went|rang|let)"
    rf"(?: (?!would|will|by)\w+){{0,3}} (?:before|after|past|towards?|around|about) (?P<hour>{HOUR}) ?[.,;]"
)
"""The same at the end of a clause: "It blew itself out before five"."""
AT_HOUR = re.compile(LEAD + rf"(?:at|by|about|around|towards?) {NEARLY}(?P<hour>{HOUR}) (?:the|an?|they|we|he|she|i)\b")
"""The hour that a paragraph opens with: "At ten the bell rang"."""
NOT_YET = re.compile(r"\b(?:till|until|from|before|by)$|\b(?:would|will|open|close|due|call|should|have|had)\b")
"""Before an hour: it is not this one yet, or was this one before ..."""
COME_BY = re.compile(LEAD + "by")
"""... but "By three o'clock there was soup" opens with what has come."""
WRITTEN = re.compile(r"\b(?:entry|diary|appointments?|calendar|timetable|ticket|poster|notice|receipt|invitation)\b")
"""What has an hour in it that is another one."""
RECALLED = re.compile(r"\b(?:remember|recall)(?:s|ed)?\b")
UNTIL = re.compile(
    r"^(?:they|we|he|she|i|the (?:two|three|four|five) of (?:them|us)) (?P<doing>.*)"
    rf"\b(?:until|till) (?:well |long |nearly )*(?:past |after )?(?P<time>{DAYTIME})\b"
)
BY = re.compile(LEAD + rf"by (?:[\w']+ ){{0,3}}?({DAYTIME})\b")
"""What it has come to when something "had" happened: "By two that afternoon she had gone"."""
DAYS = re.compile(LEAD + r"(morning|afternoon|evening|night)s (?:, )?(?:i|we|he|she|they|the|it|there)\b")
"""What was done every day at that time, and is now told of: "Mornings I skimmed the pool"."""
AWAITED = re.compile(rf"^(?:they|we|he|she|i) waited for (?:the )?({DAYTIME})\b(?! (?:train|bus|boat|post|nurse))")
"""A sentence behind which it has come."""
NOT_LASTING = re.compile(r"\b(?:had|would|could|will|can|not|n't|wait\w*|must|should|'d)\b")
MEALTIME = re.compile(
    LEAD + r"(?:(?P<by>at|after|over|during) )?(?:the |their |his |her )?"
    r"(?P<meal>breakfast|lunch|luncheon|tea|dinner|supper)\b(?(by)| (?:was|is)\b)"
)
EITHER = frozenset({5, 6, 7})
"""Hours that are as often in the morning as in the evening."""
SAID = re.compile(
    rf"\bit's {NEARLY}(?:(?P<named>midnight|dawn|noon)\b|(?P<clock>.{{0,30}}(?:in the morning|at night)))"
)
SAID_HOUR = re.compile(
    rf"\b(?:it's|it is|it says) {NEARLY}(?P<part>(?:half past|quarter (?:past|to)|gone|past|nearly|almost|only) )?"
    rf"(?P<hour>{HOUR})(?(part)(?= ?[.,;!?]|$)|(?:[ -](?:o'clock|thirty|fifteen|forty-five)\b))"
)
"""What somebody reads off a clock: "It says six-thirty"."""
SUN_SAID: tuple[tuple[re.Pattern[str], TimeOfDay], ...] = (
    (re.compile(r"\bsun(?:'s| is) (?:almost |nearly |just )?(?:coming up|rising)\b"), "DAWN"),
    (re.compile(r"\bsun(?:'s| is) (?:almost |nearly |just )?(?:going down|setting)\b"), "DUSK"),
)
"""What people say of the sun that they see."""


def moments(told: str) -> Iterator[Moment]:
    """The times of day that a sentence gives for now. `told` is its narration, see `leaps.wording`."""
    if RECALLED.search(told):
        return
    if has_cue(told):
        for time, weight in (*so_far(told), *habits(_now(told))):
            yield Moment(time, weight)
    if not TRIGGERS.search(told):
        return
    if (days := DAYS.match(told)) is not None:
        yield Moment(NAMED[days[1]], 2)
    if (done := BY.match(told)) is not None:
        yield Moment(NAMED[done[1]], 2.5)
    if (awaited := AWAITED.search(told)) is not None:
        yield Moment(NAMED[awaited[1]], 2)
    if (lasting := UNTIL.search(told)) is not None and not NOT_LASTING.search(lasting["doing"]):
        yield Moment(NAMED[lasting["time"]], 2)
    told = _now(ELSEWHEN.sub(" ", told))
    roofed = WITHIN.match(told) is not None
    for pattern, time, weight in SEEN:
        if pattern.search(told):
            yield Moment(time, ROOFED * weight if roofed else weight)
    if (light := DAYLIGHT.search(told)) is not None:
        yield Moment(NAMED[light[1]], 2.5)
    if (now := NOW.search(told)) is not None:
        yield Moment(NAMED[now[1]], 3 if now.start() < 40 else 2)
    if (opening := OPENING.match(told)) is not None:
        yield Moment(NAMED[opening[1]], 2.5)
    if (mild := WAS.search(told)) is not None:
        yield Moment(NAMED[mild[1]], 3)
    if (meal := MEALTIME.match(told)) is not None:
        yield Moment((AFTER_MEALS if meal["by"] == "after" else AT_MEALS)[meal["meal"]], 2)
    for word in told.split():
        if (hinted := HINTS.get(word) or HINTS.get(word.removesuffix("s"))) is not None:
            yield Moment(hinted, EATEN if hinted in ("MORNING", "EVENING") else 1)


def _now(told: str) -> str:
    """The clauses of a sentence that tell of now: without "had ...", and what hangs on it; but the moon that has come
    up is up."""
    clauses = CLAUSES.split(told)
    if not PERFECT.search(told):
        return " ".join(clauses)
    kept, before = [], False
    for clause in clauses:
        if SHINES.search(clause):
            before = False
        elif PERFECT.search(clause):
            before = True
        elif before and not FRESH.match(clause):
            continue
        else:
            before = False
        if not before:
            kept.append(clause)
    return " ".join(kept)


def clock(told: str, around: TimeOfDay | None) -> Moment | None:
    """The time of day by the clock ("ten past eight in the morning"); `around` helps where the hour alone is given."""
    if not HOURLY.search(told) or WRITTEN.search(told):
        return None
    for match in CLOCKED.finditer(told):
        part, when = match["part"], (match["when"] or "").strip()
        digital = DIGITAL.search(match.group()) is not None
        if not (match["oclock"] or when or digital or (part and match["hour"] in HOURS)):
            continue
        hour = _hour(match["hour"], part)
        if not when and around is None and hour in EITHER:
            continue
        before = told[: match.start()].rsplit(",", 1)[-1].rstrip()
        if when or COME_BY.fullmatch(before) or not NOT_YET.search(before):
            return Moment(_by_hour(hour, when, around), 3.5 if when else 3)
    if (opening := AT_HOUR.match(told) or WENT_AT.search(_now(told))) is not None:
        return Moment(_by_hour(_hour(opening["hour"], None), "", around), 2.5)
    if (struck := STRUCK.search(told)) is not None:
        return Moment(_by_hour(_hour(struck["hour"], None), "", around), 2.5)
    if (ended := ENDED_AT.search(told)) is not None:
        return Moment(_by_hour(_hour(ended["hour"], None), "", around), 2)
    if (bare := BARE_HOUR.search(told)) is not None:
        early = "to" if "quite" in bare.group() else None
        return Moment(_by_hour(_hour(bare["hour"], early), "", around), 2.5)
    return None


def clock_said(said: str, around: TimeOfDay | None) -> Moment | None:
    """The time of day by an hour that somebody says it is; `around` as in `clock`."""
    match = SAID_HOUR.search(said.lower().replace("’", "'"))
    hour = _hour(match["hour"], match["part"] and match["part"].strip()) if match else 0
    if match is None or (around is None and hour in EITHER):
        return None
    return Moment(_by_hour(hour, "", around), 2)


def _hour(word: str, part: str | None) -> int:
    number = HOURS[word] if word in HOURS else int(word)
    return number - 1 if part and part.endswith("to") else number


def _by_hour(hour: int, when: str, around: TimeOfDay | None) -> TimeOfDay:
    """The time of day of an hour by the twelve-hour clock, with what was said after it or is known from around it."""
    if when == "in the morning" or when.startswith("a"):
        if when.startswith("at"):
            return "EVENING" if 5 <= hour <= 8 else "NIGHT"
        return "NIGHT" if hour <= 4 or hour == 12 else "DAWN" if hour < 6 else "MORNING"
    if when == "in the afternoon":
        return "AFTERNOON"
    if when == "in the evening" or when.startswith("p"):
        return "NIGHT" if 9 <= hour < 12 else "EVENING" if 5 <= hour < 12 else "AFTERNOON"
    if around == "AFTERNOON" and 6 <= hour <= 11:
        return "EVENING" if hour <= 8 else "NIGHT"
    if around in ("NIGHT", "EVENING", "DUSK") and hour <= 12:
        return _by_night(hour, around)
    return (
        "DAY"
        if hour == 12
        else "MORNING"
        if 6 <= hour < 12
        else "AFTERNOON"
        if hour <= 4 or 13 <= hour < 18
        else "EVENING"
    )


def _by_night(hour: int, around: TimeOfDay) -> TimeOfDay:
    if hour in (4, 5):
        return "DAWN" if around == "NIGHT" or hour == 5 else "NIGHT"
    if 6 <= hour <= 9 and around == "NIGHT":
        return "MORNING"  # time goes on
    return "EVENING" if 6 <= hour <= 8 else "NIGHT"


def spoken(said: str) -> Iterator[Moment]:
    """Times of day that somebody says: greetings, "it's midnight"."""
    low = said.lower().replace("’", "'")
    for greeting, time in GREETINGS.items():
        if greeting in low:
            yield Moment(time, 1.4)
    for time, weight in sayings(low):
        yield Moment(time, weight)
    for rises_or_sets, time in SUN_SAID:
        if rises_or_sets.search(low):
            yield Moment(time, 2)
    if (match := SAID.search(low)) is None:
        return
    if match["named"]:
        yield Moment(NAMED[match["named"]], 2)
    elif (moment := clock(match["clock"], None)) is not None:
        yield Moment(moment.time, 2)
