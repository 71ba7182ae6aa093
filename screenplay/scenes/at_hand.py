"""Whether a sentence tells of a place as one that is at hand: real and now, and not gone, beyond or only wished for."""

from __future__ import annotations

from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import WINDOWS
from screenplay.scenes.motion import MODAL, SHOWING, UNREAL
from screenplay.scenes.sentences import Sentence

ABSENT = frozenset({"gone", "late", "early", "due", "overdue"})
BEYOND = frozenset({"outside", "below", "beyond", "opposite", "above", "upstairs", "downstairs", "overhead"})
"""Behind a place: it is near those who are not in it."""


def is_it(sentence: Sentence, noun: int, verb: int | None) -> bool:
    """ "It was an old mine": what people have come to."""
    if verb is None or sentence.tokens[noun].dep != "attr" or sentence.tokens[verb].lemma != "be":
        return False
    return sentence.tokens[sentence.first].text.lower() == "it" and sentence.tokens[sentence.first].head == verb


def is_beyond(sentence: Sentence, noun: int, verb: int | None) -> bool:
    """ "The corridor outside", "where the ring road was": told by people who are elsewhere."""
    after = sentence.tokens[noun + 1].text.lower() if noun + 1 < sentence.last else ""
    return after in BEYOND or (verb is not None and sentence.tokens[verb].dep in ("relcl", "advcl"))


def is_gone(sentence: Sentence, verb: int | None) -> bool:
    """ "The house was gone", "the castle had vanished", "the boat was late"."""
    if verb is None:
        return False
    below = {token.text.lower() for _, token in sentence.below(verb)}
    return bool(below & ABSENT) or sentence.tokens[verb].lemma in ("vanish", "disappear")


def is_shown(sentence: Sentence, noun: int, verb: int | None) -> bool:
    """Whether the sentence opens with the place and says what it is like: "The office had a fern in it"."""
    heads = {token.head: sentence.tokens[token.head].head for place, token in sentence.words() if place < noun}
    opens = all(noun in pair for pair in heads.items())
    return opens and verb is not None and shows(sentence, verb)


def shows(sentence: Sentence, verb: int) -> bool:
    return sentence.tokens[verb].lemma.lower() in SHOWING and grammar.happens(sentence, verb)


def described(sentence: Sentence, noun: int) -> str:
    """What is told of a noun by a verb that the parser took for a participle: "The deck smelled of wool"."""
    follows = (token for at, token in sentence.below(noun) if at == noun + 1 and token.dep == "acl")
    return next((token.lemma.lower() for token in follows), "")


def is_real(sentence: Sentence, at: int) -> bool:
    """Whether the word at `at` is told of now and here: not of what was before, is usual, wished or only like it."""
    verb = grammar.verb_above(sentence, at)
    before = verb is not None and grammar.is_past_perfect(sentence, verb)
    wished = grammar.lows(sentence) & (UNREAL - MODAL) or is_wished(sentence, verb)
    return not before and not wished and not grammar.lows(sentence) & WINDOWS


def is_wished(sentence: Sentence, verb: int | None) -> bool:
    """Whether the verb, or the one that it hangs on, has a "would", a "could" or an "if"."""
    for _ in range(2):
        if verb is None:
            return False
        if {token.text.lower() for _, token in sentence.below(verb)} & MODAL or sentence.tokens[verb].text == "used":
            return True
        verb = grammar.verb_above(sentence, verb)
    return False
