"""What goes on in a mind, told as action."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.english import DETERMINERS, PRONOUNS, Sentence, Word, is_adverb, listed, sentences
from screenplay.lint.names import words_of_names
from screenplay.lint.script import Script

ALWAYS = listed(
    """
    know knows knew believe believes believed remember remembers remembered recall recalls recalled realize realizes
    realized realise realises realised wonder wonders wondered regret regrets regretted understand understands
    understood imagine imagines imagined suspect suspects suspected assume assumes assumed decide decides decided
    forget forgets forgot doubt doubts doubted suppose supposes intend intends intended
    """
)
"""Verbs of the mind, whatever follows."""
WITH_CLAUSE = listed("think thinks thought feel feels felt hope hopes hoped wish wishes wished fear fears feared")
"""Verbs of the mind before a clause: "he thinks that", "she feels she"; "he thinks." and "feels the wall" are seen."""
WANTING = listed("want wants wanted long longs longed")
CLAUSE = listed("that of about how he she they i we if what there")
FEELING = listed(
    "that she he they as like guilty sad happy angry ashamed afraid lonely sorry relieved proud jealous nothing"
)
COMPARING = listed("than as what whatever how where that which")
"""Before its subject: "smaller than she remembers", "go where they want to" tell of size and way, not of a mind."""
AUXILIARIES = listed(
    "does do did doesn't don't didn't can can't cannot could couldn't will would won't wouldn't must should"
)
STOPPERS = frozenset(",;:.!?—–-(")


def find(script: Script) -> Iterator[Found]:
    """An actor cannot play what she knows, and an audience cannot see it.

    What may be a look or a pause is let pass ("He thinks."), and so is what somebody only tries or is told to do.
    """
    people = words_of_names(script)
    for line in script.lines("action"):
        for sentence in sentences(line.words):
            verb = next((sentence[at] for at in range(len(sentence)) if _is_mind(sentence, at, people)), None)
            if verb:
                yield Found(line, verb.start, verb.end, f"“{verb.text}” can be neither seen nor heard.")


def _is_mind(sentence: Sentence, at: int, people: frozenset[str]) -> bool:
    word, after = sentence[at].lower, [other.lower for other in sentence[at + 1 : at + 2]]
    if word in WITH_CLAUSE:
        if not after or after[0] not in (FEELING if word.startswith("fe") and word[2] in "el" else CLAUSE):
            return False
    elif word in WANTING:
        if after != ["to"]:
            return False
    elif word not in ALWAYS:
        return False
    return _has_person(sentence[:at], people)


def _has_person(before: Sentence, people: frozenset[str]) -> bool:
    """Whether the words before a verb end in one who has a mind, auxiliaries and adverbs passed over."""
    rest = list(before)
    while rest and (is_adverb(rest[-1].lower) or rest[-1].lower in AUXILIARIES or rest[-1].lower == "not"):
        rest.pop()
    if not rest or rest[-1].is_mark or (len(rest) > 1 and rest[-2].lower in COMPARING):
        return False
    last = rest[-1].lower
    return last in PRONOUNS or last in people or (last == "who" and len(rest) > 1) or _is_noun_phrase(rest)


def _is_noun_phrase(words: list[Word]) -> bool:
    """Whether these words end in "the clerk": an article and a noun that open the clause."""
    return len(words) > 1 and words[-2].lower in DETERMINERS and (len(words) == 2 or words[-3].text in STOPPERS)


CHECK = Check(
    code="mind",
    about="what cannot be seen or heard, told as action",
    find=find,
    remedy="Show what it makes the person do, or let it be said (V.O. if need be).",
    wrong=(
        "She «knows» that he is lying.",
        "MARA\nOh.\n\nMara suddenly «remembers» the oven.",
        "He doesn't «believe» a word of it.",
        "The clerk «wonders» where they have met.",
        "They «want» to go home, and wonder how.",
        "He «feels» guilty about the goose.",
    ),
    right=(
        "He thinks. Then he signs.",
        "She feels along the wall for the switch.",
        "A sign: “He knows you.”",
        "He tries to remember the tune.",
        "The known world, on a chart.",
        "The room is smaller than she remembers.",
    ),
)
