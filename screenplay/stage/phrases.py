"""Phrases of action that a listener can do without, and those that nobody can: broad lists, in the present tense."""

from __future__ import annotations

import re
from collections.abc import Iterator


def _forms(verbs: str) -> str:
    """The verbs in the forms that action has them, as alternatives of a pattern."""
    return "|".join(sorted({form for verb in verbs.split() for form in _inflected(verb)}))


def _inflected(verb: str) -> Iterator[str]:
    yield verb
    yield (
        verb[:-1] + "ies"
        if verb[-1] == "y" and verb[-2] not in "aeiou"
        else verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    )
    yield (verb[:-1] if verb[-1] == "e" and verb[-2] != "e" else verb) + "ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb):
        yield verb + verb[-1] + "ing"


SMALL = """
    beam blink blush bow breathe brighten chuckle concentrate consider cough cringe digest exhale eye fidget
    flinch fold frown fumble gawk gaze gesture giggle glance glare grimace grin gulp hesitate hum inhale laugh
    lean listen look mull nod notice nudge observe pat pause peer point ponder react regard relax rub scowl
    scratch shift shiver shrug shuffle sigh sip smile smirk sniff snort squint stare stiffen stir straighten
    stretch study swallow tap think tilt tremble turn twitch wait watch wave weigh wince wink wipe yawn
"""
GREAT = """
    arrest attack bleed break burn bury catch change chase climb close collapse crash cut dance die dig discover
    dive drag drive drop drown embrace escape explode extinguish faint fall fight find flee flicker float fly
    give grab hide hit hug hurl jump kick kidnap kill kiss kneel knock leap lock lose marry murder open pour
    pull punch push rescue reveal ring rip run rush save scream seize shatter shoot shout shut sign sing sink
    slam slap smash snatch sob spill stab start steal stop strike swim swing take tear throw tie topple toss
    transform uncover unlock untie vanish vomit wake weep win wrestle write
"""

BEAT = re.compile(
    r"\W*(?:(?:an?|another|one|the|long|short|brief|awkward|tiny|small|and|then|there is|they share|after)\W+)*"
    r"(?:beats?|pauses?|silence|stillness|moment|hush|quiet|nothing|no (?:answer|reply|response))"
    r"(?:\W+(?:falls?|passes|follows|again|longer|between them|for a (?:beat|moment)|at all))*\W*",
    re.IGNORECASE,
)
"""A sentence that is a pause and nothing else."""

TIME = re.compile(
    r"\b(?:(?:minutes?|hours?|days?|weeks?|months?|years?|moments?|seconds?|a (?:little|while|moment)|much|some time)"
    r" (?:later|pass|passes|go by|earlier)|(?:the )?(?:next|following|same|previous) (?:morning|day|night|evening|week"
    r"|month|year|afternoon|moment)|(?:that|this) (?:night|evening|morning|afternoon)|meanwhile|at (?:dawn|dusk|noon"
    r"|midnight|sunrise|sunset)|by (?:morning|evening|nightfall|then)|time (?:passes|has passed)|montage|flashback"
    r"|intercut|super(?:impose)?:|title (?:card)?:|series of shots|dissolve to|back to|fade (?:in|out|to)"
    r"|black(?:out)?\.|(?:spring|summer|autumn|fall|winter)\."
    r"|the (?:clock|phone|telephone|bell|alarm|doorbell) (?:strikes?|rings?))",
    re.IGNORECASE,
)

GESTURE = re.compile(
    r"\b(?:"
    r"(?:takes?|draws?|lets? out|gives?|has|have|with|makes?) (?:a|an|another|one|his|her|their) (?:\w+ ){0,2}(?:breath"
    r"|sip|beat|moment|look|glance|nod|smile|shrug|sigh|laugh|drag|puff|bite|drink|step|face|wave|wink|gesture|grin"
    r"|shiver|start|frown|stare)s?(?: back| forward)?"
    r"|(?:shakes?|nods|bows|tilts?|lowers?|lifts?|raises?|drops?|turns?|buries|scratches) (?:his|her|their|its) (?:head"
    r"|heads|eyes?|eyebrows?|brows?|gaze|chin|face|shoulders?|hands?|voice|glass)"
    r"|falls? silent|goes quiet|catches (?:his|her|their) (?:breath|eye)|says? nothing|opens? (?:his|her) mouth"
    r"|clears? (?:his|her) throat|rolls? (?:his|her) eyes|crosses (?:his|her) arms"
    rf"|(?:{_forms(SMALL)})"
    r")\b",
    re.IGNORECASE,
)
"""What an actor does while speaking, and shows without being told."""

DECISIVE = re.compile(
    rf"\b(?:{_forms(GREAT)})\b"
    r"|\b(?:dead|gone|blood|gun|knife|body|on fire|in flames|for the first time|suddenly|darkness|dark)\b",
    re.IGNORECASE,
)
"""What changes something, so that a listener who misses it is lost."""
