"""One person under two cues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.names import TITLES, is_crowd, name_words, without_titles
from screenplay.lint.script import Line, Script

LONG_ENOUGH = 5
"""Letters of a name from which on one letter's difference looks like a slip: DAN and DON are two people."""
RARE = 3
"""A slip of the pen is made once or twice, and not as often as half as much as the right spelling."""


def find(script: Script) -> Iterator[Found]:
    """Whoever is cast reads the lines under one name; the others are lost to the part.

    Told at the first cue of the rarer name: a spelling that is close to another and that the action does not know, a
    name with and without its title, a first name beside the full one. Two who share a name (MR. PYE and MRS. PYE), and
    those told apart by a word or figure (YOUNG TOM, GUARD 2), are let pass.
    """
    counts = Counter(speech.name for speech in script.speeches())
    first: dict[str, Line] = {}
    for speech in script.speeches():
        first.setdefault(speech.name, speech.cue)
    shown = {word for line in script.lines("action") for word in name_words(line.words.upper())}
    names = [name for name in counts if not is_crowd(name)]
    for name in names:
        others = [other for other in names if other != name and (counts[other], other) > (counts[name], name)]
        same = [other for other in others if _is_same(name, other, names) or _is_slip(name, other, counts, shown)]
        if same:
            likely = max(same, key=lambda other: (counts[other], other))
            yield whole(first[name], f"{name} seems to be {likely} under another name.", f"Use {likely} throughout.")


def _is_same(name: str, other: str, names: list[str]) -> bool:
    """Whether one of the two is the other less a title, or the first word of its two, and nobody else shares that."""
    shorter, longer = sorted((name, other), key=lambda each: (len(name_words(each)), each))
    bare, full = without_titles(shorter), without_titles(longer)
    if any(mark.isdigit() or mark == "#" for mark in name + other):
        return False
    if bare == full:
        sharing = [each for each in names if without_titles(each)[-1:] == bare[-1:]]
        return len(sharing) == 2 and not _both_titled(name, other) and bare[0] not in TITLES
    beside = len(bare) == 1 and len(full) == 2 and bare[0] == full[0] and not _describes(full, bare[0])
    return beside and sum(bare[0] in without_titles(each) for each in names) == 2


def _both_titled(name: str, other: str) -> bool:
    return name_words(name)[0] in TITLES and name_words(other)[0] in TITLES


def _describes(full: tuple[str, ...], name: str) -> bool:
    """Whether the other word only tells one bearer of a name from another: YOUNG TOM, TOM SENIOR, TOM'S MOTHER."""
    other = next((word for word in full if word != name), "")
    telling = (
        "YOUNG OLD OLDER YOUNGER LITTLE BIG TALL SENIOR JUNIOR SR JR ADULT TEENAGE BABY FAT THIN GHOST FUTURE HEAD"
    )
    return other in telling.split() or other.endswith(("'S", "S'", "MAN", "WOMAN", "BOY", "GIRL", "GUARD", "ER"))


def _is_slip(name: str, other: str, counts: Counter[str], shown: set[str]) -> bool:
    """Whether `name` is `other` with one letter wrong, missing, too many or changed with its neighbour."""
    if len(name) < LONG_ENOUGH or counts[name] > RARE or counts[name] * 2 > counts[other]:
        return False
    unknown = not set(without_titles(name)) <= shown
    return unknown and not any(mark.isdigit() for mark in name + other) and _near(name, other)


def _near(one: str, two: str) -> bool:
    if one == two or abs(len(one) - len(two)) > 1:
        return False
    at = next((place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    rests = {(one[at + 1 :], two[at + 1 :]), (one[at:], two[at + 1 :]), (one[at + 1 :], two[at:])}
    swapped = one[at : at + 2] == two[at : at + 2][::-1] and one[at + 2 :] == two[at + 2 :]
    return swapped or any(a == b for a, b in rests)


CHECK = Check(
    code="two-cues",
    about="one person under two cues",
    find=find,
    remedy="Use one cue for one person throughout.",
    wrong=(
        "INT. SHED - DAY\n\nMARTHA counts.\n\nMARTHA\nNine.\n\nMARTHA\nTen.\n\n«MARHTA»\nNo, nine.\n",
        "INT. SHED - DAY\n\nMR. PYE counts.\n\nMR. PYE\nNine.\n\nMR. PYE\nTen.\n\n«PYE»\nNo, nine.\n",
        "INT. SHED - DAY\n\nMARA PYE counts.\n\nMARA\nNine.\n\nMARA\nTen.\n\n«MARA PYE»\nNo, nine.\n",
    ),
    right=(
        "INT. SHED - DAY\n\nMR. PYE\nNine.\n\nMRS. PYE\nTen.\n",
        "INT. SHED - DAY\n\nDAN\nNine.\n\nDON\nTen.\n\nGUARD 1\nYes.\n\nGUARD 2\nNo.\n",
        "INT. SHED - DAY\n\nJANE\nNine.\n\nJANE\nTen.\n\nFLORA JANE\nNo.\n\nMISS JO BELL\nNo.\n\nMRS. BELL\nNo.\n",
        "INT. SHED - DAY\n\nTOM\nNine.\n\nTOM\nTen.\n\nYOUNG TOM\nNo, nine.\n\nTOM'S MOTHER\nTen.\n",
        "INT. SHED - DAY\n\nMARIA and MARIO.\n\nMARIA\nOne.\n\nMARIA\nTwo.\n\nMARIO\nThree.\n",
    ),
)
