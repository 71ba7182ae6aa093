"""Verbs of saying, as far as reading needs them: to tell a speech tag from a sentence that goes on."""

from __future__ import annotations

REGULAR = (
    "add agree announce answer ask bark bellow breathe chuckle conclude confess continue croak declare demand drawl"
    " echo exclaim explain gasp groan growl grunt hiss inquire enquire insist interrupt joke laugh moan mumble murmur"
    " muse mutter observe order plead proceed promise protest pursue reflect rejoin remark repeat respond retort return"
    " roar scream shout shriek sigh sneer snort stammer state suggest urge venture wail warn whisper whine wonder yell"
)
IRREGULAR = (
    "say says said saying tell tells told telling think thinks thought thinking begin begins began beginning cry cries"
    " cried crying reply replies replied replying sing sings sang sob sobs sobbed sobbing snap snaps snapped snapping"
    " quip quips quipped nod nods nodded admit admits admitted quoth beg begs begged swear swears swore"
)
PHRASES = (
    r"put in|puts in|went on|goes on|broke in|cut in|wanted to know"
    r"|call(?:s|ed|ing)?(?: (?:out|back|after|up|down|over|across|in|from|through)|(?=[.,;]))"
)


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb[:-1] if verb.endswith("e") else verb
    third = f"{verb}es" if verb.endswith(("s", "sh")) else f"{verb}s"
    return verb, third, f"{stem}ed", f"{stem}ing"


WORDS = tuple(sorted({form for verb in REGULAR.split() for form in _forms(verb)} | set(IRREGULAR.split())))
SAYING = rf"(?:{'|'.join(WORDS)}|{PHRASES})"
"""A regular expression for one verb of saying, in any form."""
