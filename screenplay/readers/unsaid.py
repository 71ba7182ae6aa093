"""Words that somebody does not say: kept back, almost said, looked like being said, or only supposed to be said."""

from __future__ import annotations

import re

# Of the verbs in `saying` only those that do nothing but say: who did not sigh or laugh may well have spoken.
SAY = (
    "(?:say|ask|tell|reply|answer|add|cry|exclaim|shout|scream|whisper|call|suggest|demand|remark|explain|observe"
    "|protest|object|confess|admit|inquire|enquire|beg)"
)
SAID = (
    "(?:said|asked|told|replied|answered|added|cried|exclaimed|shouted|screamed|whispered|called|suggested|demanded"
    "|remarked|explained|observed|protested|objected|confessed|admitted|inquired|enquired|begged)"
)
SAYING = "(?:saying|asking|telling|replying|answering|adding|crying|exclaiming|shouting|whispering|remarking)"
WANTS = "want|long|wish|yearn|ache|intend|plan|hope|forget|forgot|fail|decline|refuse|neglect|mean|meant"
IS = r"(?:was|were|am|is|are|been|be|['’]m|['’]s|['’]re)"
NEARLY = "(?:just |only |almost |nearly |half |quite |never |not )?"
READY = "about|going|tempted|inclined|ready|minded|dying|itching|aching|burning|longing|wanting|hoping|afraid|ashamed"
OWN = "(?:his|her|their|my|our|your|one[’']s|[A-Z][\\w’']+[’']s)"
KEPT_BACK = "|".join(
    (
        rf"(?:did|do|does|could|would|should|dare|dared)(?: not|n[’']t|not)(?: even| quite| dare| dare to)? {SAY}",
        rf"never (?:once |quite |even |actually )?{SAID}",
        rf"(?:might|could|should|would|['’]d)(?: not|n[’']t)?(?: \w+)? have (?:\w+ )?{SAID}",
        r"(?:almost|nearly|all but) (?:said|asked|added|told|answered|replied)",
        rf"(?:{WANTS})(?:s|ed|ted|ing)? (?:so |very much |badly |desperately )?to {SAY}",
        rf"{IS} {NEARLY}(?:{READY}) to {SAY}",
        rf"(?:half a mind|urge|impulse|temptation|no (?:need|time|wish|breath)|self|too \w+) to {SAY}",
    )
)
"""She did not say, he might have asked, they almost said, I wanted to tell him, she was about to ask."""
HELD = "|".join(
    (
        rf"(?:instead of|rather than|without|short of|(?:point|verge|brink|power|intention|capable) of"
        rf"|(?:\w+self|refrain\w*|back) from) {SAYING}",
        rf"(?:on (?:the tip of )?{OWN} (?:lips|tongue)|opened {OWN} (?:mouth|lips)) to {SAY}",
        rf"if (?:\w+ ){{1,3}}had (?:only |just )?{SAID}",
    )
)
"""What only stands before the words: instead of saying, it was on his lips to ask, if she had asked."""
LOOKING = (
    r"(?:as (?:if|though|much as)|seem\w*) to (?:say|ask|tell|cry)|as who should say|as (?:if|though) \w+ had said"
)
"""A look and the like: what it tells may come after more words on it."""
LISTENER = r"(?: (?:out|back|again|aloud))?(?:(?: to| of)? (?!and\b|but\b|then\b)[\w’']+)?"
BEFORE = re.compile(
    rf"\b(?:(?:{LOOKING})\b[^.!?\"]{{0,30}}|(?:{KEPT_BACK}|{HELD})\b{LISTENER}[,:]?\s*)$", re.IGNORECASE
)
"""Stands before words that are not said."""
SUBJECT = rf"(?:(?!(?:and|but|who|{SAID})\b)[\w’'-]+\.?\s+){{1,3}}?"
AFTER = re.compile(rf"\s*{SUBJECT}(?i:{KEPT_BACK})\b(?i:{LISTENER})\s*(?:[.,;:—–]|--|$|but\b|and\b|when\b)")
"""Stands behind them: "Stay," she wanted to say."""


def is_unsaid(words: str, before: str, after: str) -> bool:
    """Whether `words` in quotation marks are not said, by the clause `before` them and the one `after` them."""
    tagged = words.endswith(",") or after.lstrip()[:1].islower() or after.lstrip().startswith("I ")
    return BEFORE.search(before) is not None or (tagged and AFTER.match(after) is not None)
