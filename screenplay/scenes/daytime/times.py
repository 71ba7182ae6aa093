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


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day told by a sentence; `weight` is 3 for "it was midnight", 1 for a moon in the sky."""

    time: TimeOfDay
    weight: float


TRIGGERS = re.compile(
    r"night|dawn|day|morning|noon|dusk|evening|twilight|dark|light|sun|moon|star|[ap]\.?m\b|breakfast|lunch|supper|dinner"
    r"|\btea\b|lamp|o'clock|horizon|sky|frost|\bdew\b|window|\bpanes?\b|\beast\b"
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
HOUR_OF_MORNING = re.compile(
    rf"\b(?:(?P<night>(?:1?[123]|twelve|one|two|three))|(?P<dawn>4|four)|\d\d?|{either(frozenset(HOURS))})"
    r"(?:[:.]\d\d)?(?: o'clock)? (?:in the|that|this|the (?:very )?next|the following|of a) morning\b"
)
"""Two in the morning is night, four is dawn."""
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
    r"\b(?:sun|moon|stars?|night|dusk|dark|darkness|dawn|day|morning|evening|lamps|streetlights|streetlamps|sky|windows?)"
    r" (?:(?:over|above|behind|in|on|of|at) (?:the |his |her )?\w+ )?had"
    r" (?:\w+ )?(?:risen|come|gone|set|fallen|sunk|broken|begun|been lit|dipped|dropped|moved|turned|grown)\b"
    r"|\bit had (?:got|gotten|grown|become|gone) (?:quite )?(?:dark|light)\b"
)
"""... but the moon that has come up is up."""

SUN = r"\bsun (?:was |is |had )?(?:almost |nearly |just )?"
SETTING = SUN + r"(?:setting|sinking|going down|went down|gone down|down\b|set\b|sank|dipped|low)"
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
    r"\b(?:sky|windows?|skylight|panes?|east) (?:\w+ ){0,6}"
    r"(?:turned?|turning|going|gone|went|goes|getting|got|grew|growing|beginning|begun|began|ready)"
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
    (
        r"\b(?:getting|growing|beginning to (?:get|grow)|not (?:yet|quite)) light\b"
        r"(?! (?!when|as|and|now|by|over|outside|in|at|enough)\w)",
        "DAWN",
        2.5,
    ),
    (r"\bstars (?:had |were )?(?:\w+ )?(?:to go|going|gone|went|fading|paling) ?(?:out)?\b", "DAWN", 2),
    (r"\b(?:since|until|till|now that) it (?:was|is|got) (?:\w+ )?light\b", "MORNING", 1.5),
    (r"\b(?:the last|what was left) of the (?:\w+ )?(?:light|sun|daylight|sunlight)\b|\blast light\b", "DUSK", 2.5),
    (r"\bblue (?:of the )?sky\b", "DAY", 1),
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
    r"|as|at|by|next|towards?|(?:in|into|of|on) the|on an?|(?:that|this|the same|on) \w+|that|this|the same"
    r"|the (?:very )?(?:next|following)|(?:an?|the) \w+|was (?:now|still)?) "
    rf"({DAYTIME})\b"
)
WAS = re.compile(rf"(?:^|[,;.] )the ({DAYTIME}) (?:was|is)\b")
OPENING = re.compile(
    rf"^the ({DAYTIME}) (?!before|after|was|is|air|sky|wind|and|of|in|on|at|had|has)(?:\w+ (?:'s )?){{1,3}}\w+"
)
"""What happened "the night her brother came home"."""
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
SAID = re.compile(rf"\bit's {NEARLY}(midnight|dawn|noon)\b")
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
        for time, weight in (*so_far(told), *habits(of_now(told))):
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
    told = of_now(ELSEWHEN.sub(" ", told))
    if (hour := HOUR_OF_MORNING.search(told)) is not None and (hour["night"] or hour["dawn"]):
        yield Moment("NIGHT" if hour["night"] else "DAWN", 2.5)
        told = told.replace(hour.group(), " ")
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


def of_now(told: str) -> str:
    """The clauses of a sentence that tell of now: without "had ...", and what hangs on it; but the moon that has come
    up is up."""
    clauses = CLAUSES.split(told)
    if not PERFECT.search(told):
        return told
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
    return "".join(kept)


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
    if (match := SAID.search(low)) is not None:
        yield Moment(NAMED[match[1]], 2)
