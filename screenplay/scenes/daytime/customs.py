"""What people do, eat and say at which time of day, and what the sky looks like: hints, none of them sure by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.english import words
from screenplay.scenes.daytime.hours import TimeOfDay

CLOSE = r"(?:was|were|is|are|had|has|lay)"
SINCE: tuple[tuple[str, TimeOfDay, float], ...] = (
    (r"\bsince (?:noon|midday|lunch)", "AFTERNOON", 0.7),
    (r"\bsince (?:dawn|daybreak|sunrise|breakfast|(?:early |the )*morning)\b", "DAY", 1.0),
    (r"\bminutes? (?:until|till|before|to) (?:sunrise|dawn|daybreak|first light)\b", "DAWN", 2.0),
    (r"\bminutes? (?:until|till|before|to) (?:sunset|dusk|dark|nightfall)\b", "DUSK", 2.0),
    (r"\b(?:hours?|little|long|time) (?:until|till|before|to) (?:sunrise|dawn|daybreak|first light)\b", "DAWN", 1.4),
    (r"\b(?:hours?|little|long|time) (?:until|till|before|to) (?:sunset|dusk|dark|nightfall)\b", "DUSK", 1.4),
    (r"\bhad (?:\w+ ){1,4}at (?:sunset|sundown|dusk|nightfall)\b", "NIGHT", 1.4),
    (r"\bhad (?:\w+ ){1,4}at (?:dawn|daybreak|sunrise|first light)\b", "DAY", 1.0),
    (r"\bhad (?:\w+ ){1,4}at (?:noon|midday)\b", "AFTERNOON", 1.0),
    (r"\blast (?:bus|train|tram|ferry|orders|boat)\b|\bclosing time\b", "NIGHT", 1.2),
    (
        r"\b(?:blinds?|curtains?|shutters) (?:\w+ ){0,5}(?:drawn|closed|pulled)\b"
        r"|\b(?:drew|pulled|closed) (?:the|her|his|all the) (?:curtains|blinds|shutters)\b",
        "NIGHT",
        0.5,
    ),
    (r"\b(?:after|before|during|since) the (?:(?:six|nine|ten|late) (?:o'clock )?)?news\b", "EVENING", 0.9),
    (r"\bsince (?:dusk|sunset|supper|nightfall|dark)\b", "NIGHT", 1.0),
)
"""Told of what has gone on till now, or was done some hours ago."""
DONE: tuple[tuple[str, TimeOfDay, float], ...] = (
    (r"\b(?:put|putting|got|sent|tucked|carried) (?:\w+ ){1,3}(?:to|into|up to) bed\b", "NIGHT", 1.5),
    (r"\b(?:went|gone|go|goes|going|crept|crawled) (?:up |off |back |straight )*to (?:bed|sleep)\b", "NIGHT", 1.0),
    (r"\b(?:could not|couldn't|could n't|can't|ca n't|cannot|trying to) (?:get (?:back )?to )?sleep\b", "NIGHT", 1.2),
    (r"\blay awake\b|\bsleepless\b", "NIGHT", 1.2),
    (r"\b(?:fell|falls|fallen|was|were|is|lay) (?:\w+ )?asleep\b", "NIGHT", 0.3),
    (r"\blights? (?:was |were |still )?(?:on |burning )?(?:under|in|at|behind) .{1,24}\b(?:door|window|windows)\b",
     "NIGHT", 0.9),
    (r"\b(?:only (?:one|a single|the)|(?:under|by) (?:the )?one) (?:\w+ )?(?:lamp|light|candle)\b"
     r"|\blit (?:the|a|his|her) (?:lamp|candle|lantern)\b"
     r"|\b(?:lamps?|candles?|lanterns?) (?:was|were|is|are) (?:lit|burning)\b", "NIGHT", 0.9),
    (r"\b(?:looking|looked|stared|staring|out|peered|peering) (?:at|into) the (?:dark|darkness|night)\b", "NIGHT", 1.0),
    (rf"\b(?:everyone|everybody|the (?:house|town|village|street|city|family)) (?:else )?{CLOSE} "
     r"(?:\w+ )?(?:asleep|sleeping|in bed)\b|\bthe (?:town|house|village|city) slept\b", "NIGHT", 1.5),
    (r"\bwork(?:s|ed|ing)? nights\b|\bon nights\b", "NIGHT", 1.3),
    (r"\bnight (?:watchman|porter|clerk|nurse|guard)\b", "NIGHT", 1.2),
    (r"\b(?:turned|switched|put|blew|snuffed|pinched)(?: \w+)? (?:out|off) (?:the|her|his) (?:\w+ )?"
     r"(?:lamps?|lights?|candles?)\b|\bblew out\b", "NIGHT", 0.9),
    (r"\b(?:without|before) (?:putting|turning|switching) on (?:the|a) (?:light|lamp)\b", "NIGHT", 0.9),
    (r"\b(?:so|too|pitch) dark\b|\bby the light of (?:the|a|his|her) "
     r"(?:moon|lamp|lantern|torch|phone|fire|range|stove|grate|hearth|candle)\b", "NIGHT", 1.0),
    (r"\b(?:around|round|about) (?:the|a|their) (?:camp ?)?fire\b", "NIGHT", 0.9),
    (r"\bcamp ?fire\b|\bnightcap\b|\bcocoa\b|\bfireworks\b", "NIGHT", 0.7),
    (r"\bin (?:his|her|their|my) (?:pyjamas|pajamas|nightgown|nightdress|nightshirt)\b", "NIGHT", 0.2),
    (r"\b(?:sat|sit|sits|sitting|went|called|came) (?:\w+ )?(?:in |down )?(?:to|at) (?:dinner|supper)\b",
     "EVENING", 1.4),
    (r"\b(?:dined|dining)\b(?! (?:room|table|car|hall|chair|area))", "EVENING", 1.0),
    (r"\b(?:intermission|encore|curtain call|floor ?show|dance ?floor)\b", "NIGHT", 0.7),
    (r"\blights (?:sprang|flew|snapped|flicked) (?:up|on)\b", "NIGHT", 1.0),
    (r"\b(?:lights|lamps|windows) (?:were |had |was )?(?:\w+ )?(?:coming|came|come|going|went) on"
     r" (?:along|across|in|over|down|up|all)\b", "DUSK", 1.5),
    (r"\b(?:over|during) (?:dinner|supper)\b|\b(?:dinner|supper) (?:table|guests?|party)\b", "EVENING", 1.2),
    (r"\b(?:home|back|in) from (?:work|the office|practice|training|rehearsal)\b|\bafter work\b", "EVENING", 1.2),
    (r"\bshops? (?:had|were|was) (?:\w+ ){0,2}(?:shut|closed|closing)\b|\bpulled down (?:their|the) shutters\b",
     "EVENING", 0.7),
    (r"\b(?:sat|sit|sits|sitting|came|went) (?:\w+ )?(?:down )?(?:to|at) breakfast\b"
     r"|\bbreakfast (?:table|things|dishes)\b",
     "MORNING", 1.5),
    (r"\b(?:porridge|cereal|cornflakes|oatmeal|muesli|marmalade|pancakes|fried eggs|scrambled eggs)\b", "MORNING", 0.7),
    (r"\b(?:bacon|toast|boiled egg)\b", "MORNING", 0.5),
    (r"\balarm(?: clock)? (?:went|rang|goes|rings|buzzed|had gone)\b|\bmilk ?(?:man|float)\b|\bpaper ?boy\b",
     "MORNING", 0.7),
    (r"\b(?:cock|cocks|rooster|roosters)\b.{0,12}\bcrow", "DAWN", 1.4),
    (r"\bsky (?:\w+ ){0,4}(?:was|is|turned|grew|had gone|went) (?:\w+ )?"
     r"(?:pink|paling|lightening|whitening|greying|graying|brightening|pearl)\b",
     "DAWN", 1.2),
    (r"\bmid - ?morning\b|\bmorning (?:break|assembly|mass|prayers|shift|post|papers?)\b", "MORNING", 1.2),
    (r"\blunch (?:hour|break)\b|\blunchtime\b|\bpacked lunch\b|\bsandwich lunch\b", "DAY", 1.0),
    (r"\bvisiting (?:hours|time)\b|\bplaytime\b|\boffice hours\b|\bsports day\b|\bbroad day\b", "DAY", 1.0),
    (r"\bschool (?:was|is) (?:out|over)\b|\bafter school\b|\bfrom school\b|\bout of school\b", "AFTERNOON", 1.5),
    (r"\bhalf - ?time\b|\bkick - ?off\b|\bmatin[eé]e\b|\bsiesta\b", "AFTERNOON", 1.0),
    (r"\b(?:light|daylight|day) (?:was|is) (?:already |almost |nearly |just )*(?:going|failing|fading|dying)\b",
     "DUSK", 2.0),
    (r"\bsun (?:was|is|stood|sat|hung|lay) (?:\w+ )?(?:on|behind|below|touching|near|just over|just above) the "
     r"(?:\w+ )?(?:rim|hills?|horizon|rooftops|roofs|treetops|trees|edge|ridge|mountains?|chimneys)\b", "DUSK", 1.5),
    (r"\b(?:long|lengthening) shadows\b|\bshadows (?:had |were )?(?:\w+ )?(?:long|longer|lengthen\w+)\b", "DUSK", 1.0),
)  # fmt: skip
"""Told of now, each with the time it hints at and what the hint weighs."""
SAYINGS: tuple[tuple[str, TimeOfDay, float], ...] = (
    (r"\b(?:this|that) (?:time|hour) of (?:the )?night\b|\bmiddle of the night\b|\bgo back to sleep\b", "NIGHT", 1.8),
    (r"(?<!they )(?<!he )(?<!we )\b(?:go|get|going|come) (?:up |back )?to bed\b(?! at)"
     r"|\btime for bed\b|\bpast (?:your|my|his|her) bedtime\b",
     "NIGHT", 1.2),
    (r"\bi (?:can't|couldn't) (?:get to )?sleep\b|\bstill awake\b|\blast orders\b|\bclosing time\b"
     r"|\blights out\b", "NIGHT", 1.2),
    (r"(?:^|[.!?—] ?)(?:(?!\b(?:will|won't|going|gonna|coming|leaving|could|would|shall|can|should|might|may|if|think"
     r"|maybe|until|till|about|for)\b|'ll)[^.!?])*\btonight\b(?! ?\?)", "NIGHT", 1.2),
    (r"(?:^|[.!?] )(?:morning|mornin')\b[,.!]", "MORNING", 1.2),
    (r"\bbreakfast(?:'s| is) (?:ready|on|getting)\b|\b(?:eat|had|have|want|finish) (?:\w+ )?breakfast\b",
     "MORNING", 1.2),
    (r"\blate for (?:school|work|class|assembly)\b|\byou're up early\b", "MORNING", 1.0),
    (r"(?:^|[.!?] )afternoon\b[,.!]", "AFTERNOON", 1.2),
    (r"\b(?:supper|dinner)(?:'s| is) (?:ready|on|getting|served)\b|(?:^|[.!?] )evening\b[,.!]", "EVENING", 1.2),
    (r"\bit's getting dark\b|\bit'll be dark\b", "DUSK", 1.2),
)  # fmt: skip
"""Said, in small letters."""
CUES = words(
    """
    nights blind blinds curtains shutters news range stove grate hearth
    dined dining intermission encore curtain floorshow dancefloor floor
    bed sleep asleep sleepless sleeping slept awake bus train tram ferry orders boat closing night lamp lamps light
    lights candle candles lantern lanterns blew dark darkness fire campfire camp nightcap cocoa fireworks pyjamas
    pajamas nightgown nightdress nightshirt dinner supper work office practice training rehearsal shop shops shutters
    breakfast porridge cereal cornflakes oatmeal muesli marmalade pancakes eggs egg bacon toast alarm milkman milk
    paper paperboy cock cocks rooster roosters sky mid morning lunch lunchtime visiting playtime hours sports broad
    sunrise dawn daybreak noon midday sunset sundown dusk nightfall school half kick kickoff matinee
    matinée siesta daylight day sun shadows since first
    """
)
"""Words of which each pattern of `DONE` and `SINCE` has one; most sentences have none."""
_SINCE = tuple((re.compile(pattern), time, weight) for pattern, time, weight in SINCE)
_DONE = tuple((re.compile(pattern), time, weight) for pattern, time, weight in DONE)
_SAYINGS = tuple((re.compile(pattern), time, weight) for pattern, time, weight in SAYINGS)


def has_cue(told: str) -> bool:
    """Whether a sentence may tell of a habit at all."""
    return not CUES.isdisjoint(told.split())


def so_far(told: str) -> Iterator[tuple[TimeOfDay, float]]:
    """The times of day that have come by now, as "since noon" tells."""
    return ((time, weight) for pattern, time, weight in _SINCE if pattern.search(told))


def habits(told: str) -> Iterator[tuple[TimeOfDay, float]]:
    """The times of day that what is told of now hints at, with their weights. `told`: see `leaps.wording`."""
    return ((time, weight) for pattern, time, weight in _DONE if pattern.search(told))


def sayings(said: str) -> Iterator[tuple[TimeOfDay, float]]:
    """The same of what is said, in small letters with straight marks."""
    return ((time, weight) for pattern, time, weight in _SAYINGS if pattern.search(said))
