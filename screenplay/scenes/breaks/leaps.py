"""Whether the first words of a paragraph say that time has passed: "three days later", "it was nearly dawn when"."""

from __future__ import annotations

import re
from typing import Literal

from screenplay.english import MONTHS, SEASONS, WEEKDAYS, either, words
from screenplay.scenes.daytime.hours import HOURS, NAMED, UNITS
from screenplay.scenes.sentences import Sentence

Leap = Literal["hours", "days", "back"]
"""hours: later on the same day; days: another day; back: the story goes back."""

TIME = either(frozenset(NAMED))
UNIT = either(UNITS)
WEEKDAY = either(WEEKDAYS)
MONTH = either(MONTHS)
SEASON = either(SEASONS)
HOUR = either(frozenset(HOURS))
DAY = either(frozenset(NAMED) | WEEKDAYS | SEASONS | {"day", "week", "month", "year", "weekend"})
NUMBER = (
    rf"(?:an?|{HOUR}|fifteen|twenty|thirty|forty|fifty|sixty|several|some|many|half an?|a few|a couple of|\d+)"
    r"(?: or (?:two|three|so))?(?: and a half)?"
)
MINUTES = r"(?:ten|fifteen|twenty|thirty|forty(?: - five)?|fifty|[1-9]\d) minutes"
LONG = rf"(?:{NUMBER} (?:more |short |long |full |whole )?{UNIT}s?|{MINUTES}|{UNIT}s)"
"""Time enough for a cut: ten minutes at the least."""
AFFAIR = (
    "(?:breakfast|lunch|luncheon|tea|dinner|supper|school|work|church|practice|rehearsal|training|assembly|mass|prayers"
    "|(?:the )?(?:christmas |easter |summer |long |harvest )*(?:holidays|vacation)"
    "|hours|lessons|service|dark|sunset|sunrise|closing(?: time)?"
    "|the (?:funeral|service|show|wedding|trial|game|match|lesson|class|meeting|ceremony|concert|film|movie|performance"
    "|interview|meal|party|reception|storm|war|harvest|hearing|verdict|operation))"
)
PAST = rf"(?:half|quarter|a quarter|\w+ minutes|{HOUR}|twenty(?: - five)?) (?:past|to|after|before)"
LASTING = "(?:rode|walked|drove|sailed|travelled|traveled|marched|flew|rowed|slept|climbed|ran|tramped|rained|snowed)"
"""What fills the time between two scenes."""
CLOCK = (
    rf"(?:{PAST} )?(?:{HOUR}|\d\d?(?:[:.]\d\d)?)(?: - (?:thirty|fifteen|forty - five))?"
    r"(?: o'clock|(?= in the (?:morning|afternoon|evening)| at night| ?[ap]\.?m))"
)
NEARLY = (
    "(?:nearly |almost |just |about |not quite |not yet |close to |close on |getting on for |well |long |only |already "
    "|shortly |a little |soon |now |still |barely |hardly )*"
)
ORDINAL = either(
    words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth last")
)
LEAD = r"^(?:[\"'“”—-] )*(?:and |but |so |then |now |, )*"
"""What may stand before the words that tell of time."""

SKY = (
    r"(?:when|as|once|before|after|until|by the time) (?:the |all the )?"
    r"(?:sun|moon|stars?|lamps|street ?lights|rain|storm|fog|tide|wind) (?:had |was |were )?(?:\w+ )?"
    r"(?:came|come|rose|risen|went|gone|set|sank|cleared|lifted|stopped|fell|dropped|turned|up|down|out|lit)\b"
)
"""What the sky does while nothing is told."""

LATER = re.compile(
    LEAD + r"(?:about |nearly |almost |barely |not |just |over |more than |less than )*"
    rf"(?:{LONG} (?:later|afterwards?|after that|on)\b|{LONG} (?:had )?(?:passed|gone by|went by)\b"
    r"|(?:some|a long|a short) (?:time|while) (?:later|afterwards?)|much later"
    r"|later (?:, |on |(?=they |we |he |she |i ))"
    rf"|later? (?:that|in the|on|the same) {DAY}|the {UNIT}s (?:passed|went by|rolled by|dragged))"
)
NEXT = (
    rf"\b(?:the (?:very )?(?:next|following) {DAY}|the {DAY} (?:after|following)|next (?:day|morning|evening|afternoon)"
    r"|on the morrow)\b"
)
NEXT_DAY = re.compile(LEAD + r"(?:on |by |early |late |and )*" + NEXT)
ANY_NEXT_DAY = re.compile(NEXT)
THAT_TIME = re.compile(
    LEAD + rf"(?:early |late )?(?:that|the same|that same|this) (?:very )?{TIME}\b(?! (?:was|is)n?'?t?\b)"
)
COLOURS = "(?:late |early |mid |first |last |same |cold |grey |gray |wet |hot |fine |quiet )*"
PASSAGES = tuple(
    re.compile(LEAD + pattern)
    for pattern in (
        r"(?:just |shortly |soon |long |well |a little )?"
        r"(?:by|at|towards?|around|about|before|after|past|until|in|on|as|with) "
        rf"{NEARLY}(?:the |an? )?{COLOURS}(?:{TIME}|{CLOCK}|{AFFAIR}|first light|{WEEKDAY}|\w+ (?:in|of) {MONTH})\b"
        r"(?! dress| door| hall| yard| gate)(?<!\bin church)(?<!\bin the church)(?<!\bin school)(?<!\bin the school)"
        r"(?<!\bin the dark)(?<!\bin dark)",
        rf"(?:when |as )?(?:the )?(?:{TIME}|darkness|{WEEKDAY}) (?:came|fell|broke|arrived|found|was falling|dawned)\b",
        rf"(?:\w+ ){{1,3}}(?:\w+ed|came|left|set|went|rang|gave|brought|took|told|met|found|saw|buried|held|sent) "
        rf"(?:\w+ ){{0,5}}on the {ORDINAL} (?:day|morning|night|evening)\b",
        rf"(?:it (?:was|is|'s) )?(?:(?:the|an?|one|all|that|late|early|week|in|on|of|{ORDINAL}) )*"
        rf"(?:{WEEKDAY}|{MONTH})\b(?= (?:was|is|came|comes|went|goes|the|they|we|he|she|i|it|in|at|{TIME})\b| ?[,.;])",
        rf"[^,;:]{{0,36}}\b(?:on|in) (?:the |an? |that )?(?:(?:last|first|next|following) )*(?:{WEEKDAY}|{MONTH})\b",
        r"(?:(?:when|as) )?\w+ (?:was woken|was awakened|woke|awoke|wakes|awakes)\b(?! from)",
        rf"(?:on|by|towards?) the (?:evening of the )?{ORDINAL} (?:day|morning|night|evening|afternoon)\b",
        rf"(?:at|by|about|around|towards?) {NEARLY}{HOUR}(?: - thirty| fifteen)? "
        r"(?=the |an? |they |we |he |she |i |it |it's |there |his |her |their |my |our |every|nobody |somebody "
        r"|by (?:the|his|her|my) )",
        rf"the {ORDINAL} (?:day|night|morning|evening|afternoon|week|month|{SEASON})\b"
        r"(?! (?:of|in|since|that|after)\b)",
        rf"(?:early |late )?(?:in|by) (?:the )?(?:early |late |following )?(?:{MONTH}|{SEASON})\b",
        r"(?:mornings|afternoons|evenings|nights) (?:, )?(?:i|we|he|she|they|the|it|there)\b",
        r"the (?:great |last |appointed )?day (?:\w+ )?(?:came|arrived|dawned)\b",
        rf"all (?:through )?(?:that |the |this |next |following )*(?:{TIME}|day|week|{SEASON})\b",
        rf"somewhere (?:after|before|around|about|past|towards?) {NEARLY}(?:{HOUR}|{TIME})\b",
        SKY,
        r"on (?:the|his|her|their|our|my) way (?:home|back|out|there|to)\b",
        rf"on the {ORDINAL} (?=they |we |he |she |i )",
        rf"when (?:\w+ ){{2,5}}, on the {ORDINAL} (?:day|morning|night|evening)\b",
        rf"(?:come|first thing(?: on| in the)?|last thing(?: on| at)?) (?:{TIME}|{WEEKDAY})\b",
        rf"{LONG} (?:after|before) (?=(?:the|his|her|their|my|our|that|they|she|he|we|i|{TIME})\b)",
        r"(?:when|once|after) (?:the|his|her|their|my|our) (?:\w+ )?\w+ (?:was|were|had) (?:all )?"
        r"(?:asleep|in bed|gone|left|over|finished|ended|quiet|cleared|done)\b",
        r"(?:(?!remember|recall|forg[oe]t|think|thought|not\b|n't|never|wore)\w+ ){2,6}"
        r"(?<! of )(?<! about )(?<! like )(?<! since )"
        rf"that (?:same |very )?{TIME}\b(?! (?:was|is|that|when))",
        r"not long after(?:wards?)?\b",
        rf"it (?:took|takes) (?:them|him|her|us|me|you|the \w+) {LONG}\b",
        rf"it (?:took|takes) {LONG} (?:\w+ ){{0,4}}to\b",
        r"(?:he|she|they|we|i) (?:was|were) still (?:there|\w+ing|in|at|on|up|awake)\b.* when\b",
        rf"it (?:was|is) {NEARLY}(?:past |after |gone )?{HOUR} when\b",
        r"it (?:was|is) (?:still |nearly |almost |already )*(?:raining|snowing|dark|light|pouring|foggy) "
        r"(?:when|by the time|as) (?:they|he|she|we|i|the)\b",
        r"at (?:zero |oh )?\w+(?: - \w+)? hundred(?: hours)?\b",
        r"afterwards? (?:, )?(?:they|we|he|she|i|all|both|none|nobody|everyone|everybody|the)\b",
        r"by the time (?:\w+ ){1,3}(?:had )?(?:come|came|got|reached|left|woke|finished|returned|arrived|cleared|rose"
        r"|found|climbed|pulled|opened|closed|stopped|drew|went|gone)\b",
        rf"(?:\w+ ){{1,3}}{LASTING}(?: on)? (?:all|through) (?:the )?(?:rest of the )?(?:{TIME}|{UNIT})\b",
        rf"(?:\w+ ){{1,2}}{LASTING}(?: on)? for {LONG}\b",
        rf"for {LONG}(?: and a day)? (?:they|we|he|she|i) {LASTING}\b",
        r"when (?:they|we|he|she|i) (?:were|was) (?:called|let|brought|led|shown) (?:back )?(?:in|out|home)\b",
    )
)
"""That night; after supper; when darkness fell; when she woke; at ten the bell rang; they rode all night."""
IT_WAS = re.compile(
    LEAD + rf"it (?:was|is|'s) {NEARLY}(?:an? |the )?(?:\w+ )?(?:{TIME}|{CLOCK}|{AFFAIR}|light|{WEEKDAY})\b"
)
TURN = re.compile(r"\b(?:when|before|by the time|as)\b")
AGO = re.compile(
    LEAD + rf"(?:(?:about |almost |nearly |just )?{LONG} (?:ago|earlier|before|previously)\b"
    rf"|back in (?:\d|{MONTH}|{SEASON}|the (?:\w+ )?days)"
    r"|[\w']+(?: and [\w']+)? (?:had|'d) (?:\w+ ){1,5}in (?:1[5-9]|20)\d\d\b)"
)
"""Ten years earlier; they had met in 1974."""
NOT_NOW = re.compile(
    r"\b(?:had(?! (?:(?:his|her|their|my|our|its|the|an?|some|no|to) |breakfast|lunch|dinner|supper|tea))|'d|would"
    r"|used to|every|always|usually|often)\b"
)
NOT_YET = re.compile(r"\bit would\b|\b(?:he|she|they|we|i) (?:would|will|'ll|used to)\b")
PARTING = re.compile(
    LEAD + r"(?:on |by |at |in |early |late |towards? |about |just |all )*"
    rf"(?:the |an? |one |that |same |next |following )*(?:{ORDINAL} |{NUMBER} )?"
    rf"(?:{TIME}|{UNIT}s?|{WEEKDAY}|{HOUR}|first light)\b(?! (?:night|morning|evening|afternoon)s\b)"
)
SKY_TURNS = re.compile(LEAD + SKY)
"""Words of time that begin a sentence."""
INSIDE = re.compile(
    rf"(?:{LONG} (?:later|afterwards)\b(?! than)|{NEXT}|on the {ORDINAL} (?:day|morning|night|evening)\b"
    r"|(?<!was )(?<!were )(?<!sat )(?:at|over|during|after) (?:breakfast|lunch|dinner|supper|tea)\b"
    r"(?! ?(?:table|time|things|party|-))"
    r"|(?:before|by the time|when|as|after) it (?:got|was|grew) (?:dark|light)\b)"
)
UNDONE = re.compile(
    r"\b(?:if|whether|will|'ll|can|could|should|must"
    r"|(?:was|were|is|are|due|going|agreed|planned|promised|wanted|hoped|decided|arranged|asked) to"
    r"|expect\w*|during|promised|said|told|knew|thought|not|n't|never|no)\b"
    r"|\b(?:for|of|till|until|by|about|since) (?:the |his |her |their )?$"
)
"""Before words of time that stand inside a clause: it has not come to that."""
FIRST = 90
"""Characters: words of time farther on tell of something else."""
OPENING_WORDS = 4
EARLY = 60
"""Characters: words farther on tell of something else."""
ANOTHER_DAY = re.compile(
    rf"\b(?:days?|weeks?|fortnight|months?|years?|next|following|morrow|{ORDINAL}|{WEEKDAY}|{SEASON}|{MONTH})\b"
)

LIGHT = re.compile(rf"\b(?:{TIME}|day ?light|light)\b")


def wording(sentence: Sentence) -> str:
    """The narration of a sentence in small letters, a blank between words and marks; quotations are left out.

    A time of day that is part of a name ("the Evening Courier") keeps its capital, so that nobody takes it for one.
    """
    return " ".join(
        token.text if named and at > sentence.first else token.text.lower()
        for at, token in sentence.words()
        for named in (token.pos == "PROPN" and token.text.lower() in NAMED,)
    )


def leap(told: str, opens_with_speech: bool) -> Leap | None:
    """Whether the first sentence of a paragraph says that time has passed, and how much. `told`: see `wording`.

    After a speech the words may stand in its tag (""..." said Marek the next morning").
    """
    if AGO.match(told):
        return "back"
    if LATER.match(told):
        return "days" if ANOTHER_DAY.search(told[:EARLY]) else "hours"
    if NEXT_DAY.match(told) or (opens_with_speech and ANY_NEXT_DAY.search(told)):
        return None if NOT_NOW.search(told) else "days"
    opening = _opening_clause(told)
    if NOT_YET.search(opening) or (
        NOT_NOW.search(opening) and not told.startswith(("by ", "when ", "it was ", "afterward"))
    ):
        return None
    if any(pattern.match(told) for pattern in (THAT_TIME, *PASSAGES)):
        return "days" if ANOTHER_DAY.search(told[:40]) else "hours"
    if IT_WAS.match(told) and TURN.search(told):
        return "hours"
    return None if opens_with_speech else _in_first_clause(told)


def is_outright(told: str) -> bool:
    """Whether the first words can mean nothing but that time has passed, if they tell of time at all: "after supper"
    may be a reason, "that night" is another time."""
    return any(pattern.match(told) for pattern in (LATER, NEXT_DAY, THAT_TIME))


def is_hours_later(told: str) -> bool:
    """Whether the first words of a sentence name no day and no time of day, so that it is only later."""
    return ANOTHER_DAY.search(told[:EARLY]) is None and LIGHT.search(told[:EARLY]) is None


def parts(told: str) -> bool:
    """Whether a sentence in the midst of a paragraph says that time has passed, so that another scene opens with it."""
    begins = PARTING.match(told) or SKY_TURNS.match(told)
    return begins is not None and leap(told, opens_with_speech=False) in ("hours", "days")


def _opening_clause(told: str) -> str:
    """The words up to the first comma that does not stand behind a mere word of time."""
    first, comma, rest = told[:EARLY].partition(" , ")
    return first if len(first.split()) > OPENING_WORDS else first + comma + rest


def _in_first_clause(told: str) -> Leap | None:
    """ "When Ines came down the next morning", "so that was how, an hour later, ..."."""
    found = INSIDE.search(told[:FIRST])
    if found is None or NOT_NOW.search(told[: found.start()]) or UNDONE.search(told[: found.start()]):
        return None
    return "days" if ANOTHER_DAY.search(found.group()) else "hours"
