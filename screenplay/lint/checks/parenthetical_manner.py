"""Adverbs of feeling as parentheticals."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.english import listed
from screenplay.lint.script import Script

FEELINGS = listed(
    """
    angrily anxiously apologetically bitterly bravely brightly calmly casually cheerfully coldly cynically defensively
    defiantly desperately earnestly enthusiastically excitedly fiercely fondly frantically furiously gleefully glumly
    gratefully happily helplessly hopefully hysterically impatiently incredulously indignantly irritably jokingly
    joyfully kindly lovingly mischievously mockingly moodily nastily nervously passionately patiently playfully
    pleadingly politely proudly resentfully ruefully sadly sarcastically scornfully seriously sheepishly shyly sincerely
    smugly sourly sternly stiffly stubbornly suspiciously sweetly sympathetically tearfully tenderly tensely
    thoughtfully timidly triumphantly unhappily warily wearily wistfully woefully wryly
    """
)
DEGREES = listed("very rather quite somewhat a little bit too so almost half")


def find(script: Script) -> Iterator[Found]:
    """“(angrily)” plays the actor's part, and mostly says what the line says already.

    How loud, how quick and to whom are let pass (“quietly”, “slowly”, “to Tom”): words do not tell them.
    """
    for line in script.lines("parenthetical"):
        told = [word for word in line.words.lower().strip(" .!").split() if word not in DEGREES]
        if len(told) == 1 and told[0] in FEELINGS:
            yield whole(line, f"“{told[0]}” tells the actor what to feel.")


CHECK = Check(
    code="adverb-parenthetical",
    about="an adverb of feeling as a parenthetical",
    find=find,
    remedy="Leave it out if the line says it; else give the actor something to do.",
    wrong=("TOM\n(«angrily»)\nGet out!", "TOM\n(«a little sadly»)\nNo more jam."),
    right=("TOM\n(quietly)\nGet out.", "TOM\n(to the cat)\nGet out.", "TOM\n(sadly counting the jars)\nOne."),
)
