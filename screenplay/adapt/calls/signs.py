"""What tells of a call: the words with which one begins and ends, and those for a voice that comes over a line."""

from __future__ import annotations

import re

PHONE = r"(?:(?:tele)?phone|mobile|cell|cell ?phone|landline|receiver|handset|mouthpiece)"
RADIO = (
    r"(?:radio|wireless set|loud-?speaker|tannoy|intercom|entryphone|walkie-?talkie|megaphone|headset|speakerphone"
    r"|public address|speaking[- ]tube|voice-?pipe|headphones|ear-?phones|ear-?piece|baby monitor)"
)
MACHINE = r"(?:voicemail|answering machine)"
DEVICE = re.compile(rf"\b(?:{RADIO}|{MACHINE})\b")
"""What a voice comes out of, apart from a telephone."""
TELEPHONE = "telephone"
VIDEO = "video"
"""The device of a call in which the far one is seen, too."""
SAID = r"(?:said|says|asked|asks|answered|answers|replied|replies|announced|announces)"
OWN = "(?:the|his|her|my|their|our)"

DIALS = re.compile(
    rf"\bdial(?:l?ed|s)\b|\b(?:tele)?phoned\b|\bpunch(?:ed|es) in {OWN} number"
    r"|\b(?:picks|picked) up (?:on|at|after) (?:the|about)\b|\brings? (?:before|until|and) \w+ (?:picked|picks) up"
    rf"|\b(?:made|put through|placed) (?:a|{OWN}) call\b|\btr(?:ied|ies|y) {OWN} (?:\w+ )?{PHONE}\b"
    r"|\brang (?:him|her|them|the (?:desk|office|police|hotel|number))\b"
    r"|(?<=\w )call(?:ed|s) (?:him|her|them|the \w+|[A-Z]\w+) (?:back|up|from|on)\b"
)
"""Somebody near calls somebody far."""
CALLS_HERE = re.compile(r"\b(?:called|calls|rang|rings|phoned|phones) (?:me|us) (?:up |back )?from\b")
"""Somebody far calls, and is named."""
RINGS = re.compile(
    rf"\b{PHONE} (?:(?:on|in|by|at|beside|behind) (?:\w+ )?\w+ )?"
    r"(?:rang|rings|buzzed|buzzes|vibrate[ds]|shrilled|trilled|chimed|went\b|lights up|lit up"
    r"|(?:was|is) (?:ringing|buzzing|vibrating)|(?:began|begins|started|starts) to (?:ring|buzz|vibrate))"
    r"|\b[Ii]t (?:was ringing|rang) again\b"
    rf"|{CALLS_HERE.pattern}"
)
"""Somebody near is called."""
ON_SCREEN = re.compile(
    r"\bvideo ?(?:call|chat)|\b(?:FaceTim|Skyp)(?:e|ed|es|ing)\b|\bZoom(?:ed)? (?:call|him|her|them|me|us)\b"
    r"|\b(?:laptop|tablet|computer|iPad)\b[^.?!]{0,30}\b(?:trill|ring|rang|chim|warbl|ping|buzz)"
)
"""A call with a picture begins."""
PICTURED = re.compile(
    rf"\bfill(?:s|ed) {OWN} screen\b|\b(?:appear|c[ao]me|pop|flicker)[a-z]*\b[^.?!]{{0,20}} on {OWN} (?:\w+ )?screen\b"
    r"|\b(?:face|image)\b[^.?!]{0,50}\b(?:froze|freezes|pixell?ated|delayed|blurr\w+|lagg\w+)\b"
)
"""Somebody far is seen on the screen."""
TALKS = re.compile(
    r"\b(?:put|puts|puts?ting) (?:it|him|her|them) on speaker"
    r"|(?<!hand )(?<!hands )(?<!eyes )(?<!other )\bon the (?:tele)?phone\b"
    rf"|\banswer(?:ed|s) {OWN} {PHONE}|\binto {OWN} (?:{PHONE}|{RADIO}|microphone|mike)\b"
    rf"|\b(?:picked|picks|snatched|took|lifted|lifts) (?:up |off )?{OWN} (?:{PHONE}|microphone|walkie-?talkie)\b"
    rf"|\b{PHONE} (?:under|against|to) {OWN} (?:chin|ear|shoulder|cheek)\b"
    rf"|\b(?:it|{PHONE}|{RADIO})\b[^.?!]{{0,20}} to {OWN} ear\b"
    rf"|\b(?:said|says|asked) the voice (?:on|at)|{ON_SCREEN.pattern}"
    r"|\b(?:is|are|was|were|been|got|had|'s|'m) on the line (?:to|with)\b"
    rf"|\b(?:keyed|thumbed|pressed) {OWN} (?:\w+ )?(?:{RADIO}|microphone|mike|transmitter|handset)\b"
)
"""Somebody near is speaking over a line."""
OPENED = re.compile(
    r"\bthank(?:s| you) for calling\b|\bnumber,? please\b|\bwhat(?:'s| is) your emergency\b|\bdo you (?:read|copy)\b"
    r"|\b(?:you're|you are) (?:through|speaking) to\b|\bhow (?:can|may) i direct your call\b",
    re.IGNORECASE,
)
"""A speech that begins a call by itself."""
LAYS = "(?:put|puts|set|sets|laid|lays|slammed|slams)"
ENDS = re.compile(
    r"\b(?:hung|hangs) up\b|\b(?:rang|rings) off\b|\b(?:ended the call|the call ended|disconnected)\b"
    r"|\bdial(?:ling)? tone\b|\bhung (?:the|it|her|his)\b[^.?!]{0,20}\bup\b"
    rf"|\b{LAYS} (?:down )?{OWN} (?:{PHONE}|{RADIO}) (?:down|back|away)|\b{LAYS} down {OWN} (?:{PHONE}|{RADIO})"
    rf"|\breplaced {OWN} {PHONE}|\b(?:lowered|pocketed|dropped|lowers|pockets) {OWN} {PHONE}"
    rf"|\b(?:line|{PHONE}|{RADIO}|set|screen) (?:went|goes|had gone|has gone) (?:dead|silent|dark|black|blank)"
    rf"|\b(?:switch|turn|click|snap)(?:s|ed)? (?:off {OWN} (?:\w+ )?(?:{PHONE}|{RADIO}|set)"
    rf"|{OWN} (?:\w+ )?(?:{PHONE}|{RADIO}|set) off|it off|(?:him|her) off)\b"
    rf"|\b(?:took|takes|pulled|pulls) off {OWN} (?:head|ear)(?:set|phones)\b"
)
DENIED = re.compile(r"(?:n't|not|never|without|before|to|could|would)\s*(?:\w+ )?$")

OVER = re.compile(
    rf"\b(?:over|on|from|through|out of|at) (?:the|his|her|my|their|a) (?:\w+ )?(?P<device>{RADIO}|{MACHINE})\b"
    rf"|\bin (?:his|her|my|their) (?:\w+ )?(?:ears?|headphones|ear-?phones|ear-?piece|headset|helmet)\b"
    r"|\b(?:out of|through|from|over) (?:the|a) (?:\w+ )?(?:speakers?|dashboard)\b",
    re.IGNORECASE,
)
"""A voice comes out of a device."""
WORN = re.compile(r"\b(?:head-?sets?|helmets?|ear-?pieces?|ear-?buds?|ear-?phones?|headphones)\b", re.IGNORECASE)
ALOUD = re.compile(
    rf"\b(?:the|a) (?:\w+ )?(?:{RADIO}|{MACHINE}|speakers?(?! sp))(?: (?:in|on|over|above|by) (?:\w+ ){{1,3}}?)? ?"
    r"(?:crackle[ds]|click(?:ed|s)|squawk(?:ed|s)|buzz(?:ed|es)|hiss(?:ed|es)"
    r"|came on|comes on|burst into life|blared|blares|spoke|speaks)\b",
    re.IGNORECASE,
)
"""A device makes itself heard."""
KNOWN_VOICE = re.compile(r"\b[A-Z]\w+'s? voice\b")
"""A voice that has an owner: "Tom's voice came over the loudspeaker"."""
ON_LINE = re.compile(
    r"\bother end\b|\b(?:down|over|on) the (?:line|wire|(?:tele)?phone)\b|\bcrackle[ds]?\b|\bstatic\b"
    rf"|\b{SAID} (?:(?:the|a) (?:caller|operator|dispatcher)|an? (?:\w+ )?(?:man|woman|girl|boy))\b"
    rf"|^\W*an? (?:\w+ )?(?:man|woman|girl|boy) {SAID}\b"
)
"""A voice comes over the line."""
CALLED_IN = re.compile(rf"^\W*{SAID} (?:the|a) (?:\w+ )?(?:caller|dispatcher)\b")
SPEAKS = re.compile(
    rf"\b(?:{SAID}|spoke|speaks|came|comes|called|calls|ordered)\b(?P<thing> (?:the|a|his|her|my|their) )?",
    re.IGNORECASE,
)
VOICE = re.compile(rf"(?<!\bin )\b(?:the|a|that|another|(?:{SAID}|came|comes) \w+'s) (?:[\w']+ ){{0,2}}?voice\b")
HIS_VOICE = re.compile(r"\b(?:his|her|[A-Za-z]+'s) voice (?:was|is|sounded|sounds|came|comes)\b")
POINTS = re.compile(r"\W*(?:It|This|That)(?: was|['’]s| is) (?:only |just )?(?:\w+ ){0,3}")
"""What stands before the name of whoever is known by the voice."""
LISTENING = re.compile(r"\b(?:he|she|i|they) (?:could|can) hear\b|\bi heard (?:him|her|them) breathe\b", re.IGNORECASE)
"""What is told behind a speech that came over the line."""
ANSWERED = re.compile(
    r"\b(?:who|that|whoever) (?:finally |at last )?(?:answer(?:ed|s)|picked up|picks up)\b"
    r"|\b(?:picked up|picks up|answered|answers) (?:on|at|after|before) the\b"
    r"|\bat the other end (?:was|is)\b"
)
"""Who is told to have answered speaks next."""
PICKED_UP = re.compile(r"\b(?:(?:picked|picks|snatched) it up|(?:answered|answers) it|(?:picked|picks) up)(?! \w)")
"""Somebody near takes the call that rings."""
CALLER = re.compile(r"\b(?:am i speaking|may i speak|can i speak|is this|this is|my name is|i'm calling|speaking)\b")
GIVES_NAME = re.compile(r"^\W*(?:\w+\W+)?(?:It['’]s|It is|This is) (?:only |just )?(?:[A-Z]\w+\.? ?)+[.,!]")
"""So does who rings, among the first words: "It's Mara."."""
GREETING = re.compile(r"^\W*(?:hello|hullo|hallo|hiya|hi|yes|yeah|hey|'?ello|speaking)\b")
SPOKEN_INTO = re.compile(r"\b(?:into|at|to|off) (?:the|his|her)\b")


def hangs_up(words: str) -> bool:
    """Whether `words` of the narration tell of the end of a call."""
    return any(not DENIED.search(words[: match.start()]) for match in ENDS.finditer(words))


def device_in(words: str, worn: bool) -> str:
    """The device, apart from a telephone, that `words` of the narration tell of, else "".

    `worn`: a voice in somebody's ear may come out of one.
    """
    found = OVER.search(words) or ALOUD.search(words)
    if found is None:
        return ""
    named = DEVICE.search(found.group().lower())
    if named is not None:
        return named.group()
    ear = found.group().endswith(("ear", "ears"))
    return "" if ear and not worn else "headset" if "in " in found.group() else "loudspeaker"
