"""Speech left in action."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.checks.said import VERBS
from screenplay.lint.english import listed
from screenplay.lint.script import Script

QUOTATION = re.compile(r'"[^"\n]+"|“[^”\n]+”|«[^»\n]+»|(?<!\w)‘[^’\n]+[,.!?…—]’(?!\w)')
WRITING = listed(
    """
    read reads reading sign says labeled labelled marked titled called named entitled letters words word headline
    caption banner poster plaque logo stamped printed written writes write spells spelled sings singing song sing plays
    types typing letter note notice message text inscription inscribed title card screen placard label tag
    reference known engraved painted signed board wall paper page tattooed tattoo t-shirt shirt sticker graffiti
    """
)
"""Words that tell that what is quoted is read or sung, and not said."""
NEAR = 8
"""Words before a quotation in which one that tells so is looked for."""
TAGGED = re.compile(rf"\W*(?:\w+\W+){{0,3}}(?:{VERBS})\b")
SPEAKER = re.compile(rf"\b(?:he|she|they|we|i) (?:{VERBS}),? $", re.IGNORECASE)
"""Right before a quotation: who says it, so that it need be no sentence."""
SPOKEN_END = re.compile(r"[,.!?…—–-][\"”»’]$")


def find(script: Script) -> Iterator[Found]:
    """What is said belongs under a cue, or the actor will miss it.

    Signs, titles, songs and single words in marks are let pass: only what ends like speech, has two words or more, is
    begins in a capital and is not said to be read or sung is taken for speech; before a comma, only with “said” behind.
    What “he says” leads to is speech of whatever form.
    """
    for line in script.lines("action"):
        for match in QUOTATION.finditer(line.words):
            if _is_speech(line.words, match):
                yield Found(line, match.start(), match.end(), "What is said stands in action, in quotation marks.")


def _is_speech(words: str, match: re.Match[str]) -> bool:
    quoted = match[0]
    if SPEAKER.search(words, 0, match.start()) and not WRITING & set(_before(words, match.start())[:-2]):
        return True
    if not SPOKEN_END.search(quoted) or len(quoted.split()) < 2 or quoted.isupper() or not quoted[1].isupper():
        return False
    if quoted[-2] == "," and not TAGGED.match(words, match.end()):
        return False
    return not WRITING & set(_before(words, match.start()))


def _before(words: str, start: int) -> list[str]:
    """The last words before `start`, in small letters."""
    return re.findall(r"[\w'’-]+", words[:start].lower())[-NEAR:]


CHECK = Check(
    code="quoted-speech",
    about="quotation marks around speech in action",
    find=find,
    remedy="Give it a cue of its own; or lose the marks if nobody says it.",
    wrong=(
        'Mara shrugs. «"Not my goose,"» she says, and is gone.',
        "«“Come in, the lot of you!”» he says.",
        'He says «"never again"» and sits.',
    ),
    right=(
        'A sign reads, "Closed for the herring."',
        'She follows him to the "outside."',
        'It is a "strawberry apple." He calls it "Good enough," and eats it.',
        "The banner: “WELCOME HOME, ALL!”",
        'A cheque, signed "M. Orlov."',
        "They sing “Down the Long Lane.”",
    ),
)
