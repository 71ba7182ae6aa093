"""Action in the past tense."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.english import sentences
from screenplay.lint.names import words_of_names
from screenplay.lint.script import Script
from screenplay.lint.tense import past_verb


def find(script: Script) -> Iterator[Found]:
    """A film happens now, and action tells it in the present.

    One finding a paragraph, on its first verb. Clauses that may look back are let pass ("the house where she was
    born"), and so is every sentence that has a present verb.
    """
    people = words_of_names(script)
    for line in script.lines("action"):
        verbs = [verb for sentence in sentences(line.words) if (verb := past_verb(sentence, people))]
        if verbs:
            more = f", and {len(verbs) - 1} more in this paragraph" if len(verbs) > 1 else ""
            yield Found(line, verbs[0].start, verbs[0].end, f"“{verbs[0].text}” is past tense{more}.")


CHECK = Check(
    code="past-tense",
    about="action in the past tense",
    find=find,
    remedy="Tell it as it happens: “opens”, not “opened”.",
    wrong=(
        "She «opened» the door.",
        "The room «was» empty. Dust lay on the sill.",
        "A clerk in a green eyeshade slowly «shook» his head.",
        "The boy «nodded».",
        "Then he «pulled» the cord and the curtain came down.",
        "MARA\nHush.\n\nMara «dropped» the cup.",
    ),
    right=(
        "She opens the door that the storm had blown shut.",
        "A woman dressed in black. The table covered with maps.",
        "The house where she was born.",
        "He moves as if he were made of glass.",
        "She sees it opened, finds him seated, leaves it broken.",
        "The walls, painted red, close in.",
        "A sign: “The king was here.”",
        "One hundred naked feet.",
    ),
)
