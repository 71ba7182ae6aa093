"""Whether a sentence tells of a place as one that is at hand: real and now, and not gone, beyond or only wished for."""

from __future__ import annotations

from screenplay.english import words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import WINDOWS
from screenplay.scenes.places.motion import MODAL, SHOWING, UNREAL
from screenplay.scenes.sentences import PEOPLE, Sentence

FEELING = words("smell reek stink hum feel")
FELT = words(
    """
    dark cold hot warm quiet silent empty full crowded stuffy still damp dim bright cool packed deserted tidy untidy
    neat noisy smoky chilly icy bare dry close airless stifling gloomy lit
    """
)
"""What a place is to those in it."""
LEAVING = frozenset({"go", "leave", "sail", "depart"})
PUTTING = words("leave put set lay hang place fall stop park gather assemble collect settle lock shut")
"""What somebody had left on a doorstep is still there."""
SPANS = words("second seconds minute minutes hour hours day days night nights week weeks month months year years time")
REMAINING = words("be sit stand lie wait stay live work sleep hide stick")
BECOMING = frozenset({"acomp", "oprd", "attr", "xcomp", "prep"})
"""Of what has gone quiet, and is still there."""
AFAR = frozenset({"below", "beneath", "above", "behind", "beyond", "across", "far", "opposite", "ahead", "somewhere"})
"""With these a sentence opens that tells of what is seen or heard from where one is."""
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
    governs = any(token.dep == "pobj" for _, token in sentence.below(noun + 1)) if after in BEYOND else False
    return (after in BEYOND and not governs) or (verb is not None and sentence.tokens[verb].dep in ("relcl", "advcl"))


def is_gone(sentence: Sentence, verb: int | None) -> bool:
    """ "The house was gone", "the castle had vanished", "the boat was late"."""
    if verb is None:
        return False
    token = sentence.tokens[verb]
    below = {other.text.lower() for _, other in sentence.below(verb)}
    becomes = bool({other.dep for _, other in sentence.below(verb)} & BECOMING)
    left = token.lemma in LEAVING and grammar.is_past_perfect(sentence, verb)
    if not becomes and (left or token.text.lower() in ABSENT):
        return True
    return bool(below & ABSENT) or token.lemma in ("vanish", "disappear")


def is_far(sentence: Sentence, noun: int) -> bool:
    """ "Below them the farm had shrunk to a chimney", "across the water a church": seen from elsewhere."""
    verb = grammar.verb_above(sentence, noun)
    if verb is not None and any(_from_them(sentence, at) for at, _ in sentence.below(verb)):
        return True
    first, *_ = sentence.tokens[sentence.first : sentence.last]
    before = {token.text.lower() for token in sentence.tokens[sentence.first : noun]}
    return first.text.lower() in AFAR and (first.tag in ("IN", "RB") or bool(before & {"off", "away"}))


def _from_them(sentence: Sentence, at: int) -> bool:
    """ "Behind them", "beyond her", "far below": from where the people are."""
    token = sentence.tokens[at]
    below = (other for _, other in sentence.below(at) if other.dep == "pobj")
    return token.dep == "prep" and token.text.lower() in AFAR and any(other.pos == "PRON" for other in below)


def is_shown(sentence: Sentence, noun: int, verb: int | None) -> bool:
    """Whether the sentence opens with the place and says what it is like: "The office had a fern in it"."""
    heads = {token.head: sentence.tokens[token.head].head for place, token in sentence.words() if place < noun}
    opens = all(noun in pair for pair in heads.items())
    return opens and verb is not None and shows(sentence, verb)


def shows(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what a place is like now: "it smelled of glue"."""
    return sentence.tokens[verb].lemma.lower() in SHOWING and grammar.happens(sentence, verb)


def is_felt(sentence: Sentence, verb: int) -> bool:
    """Whether a place is told of as by who is in it: "The tent was hot", and not "the tent was up"."""
    lemma = sentence.tokens[verb].lemma.lower()
    return lemma in FEELING or any(token.text.lower() in FELT for _, token in sentence.below(verb))


def described(sentence: Sentence, noun: int) -> str:
    """What is told of a noun by a verb that the parser took for a participle: "The deck smelled of wool"."""
    follows = (token for at, token in sentence.below(noun) if at == noun + 1 and token.dep == "acl")
    return next((token.lemma.lower() for token in follows), "")


def is_real(sentence: Sentence, at: int) -> bool:
    """Whether the word at `at` is told of now and here: not of what was before, is usual, wished or only like it."""
    verb = grammar.verb_above(sentence, at)
    wished = grammar.lows(sentence) & (UNREAL - MODAL) or is_wished(sentence, verb)
    return not _is_over(sentence, verb) and not wished and not _through_window(sentence, at)


def _is_over(sentence: Sentence, verb: int | None) -> bool:
    """Whether a verb tells of what somebody had done before; what had been left, or had dried somewhere, is there."""
    if verb is None or not grammar.is_past_perfect(sentence, verb) or sentence.tokens[verb].lemma in PUTTING:
        return False
    doer = grammar.subject(sentence, verb)
    return doer is None or sentence.tokens[doer].pos in ("PRON", "PROPN") or sentence.tokens[doer].lemma in PEOPLE


def has_stayed(sentence: Sentence, verb: int) -> bool:
    """ "They had been in the van for nine hours when ...": they are there still."""
    lows = grammar.lows(sentence)
    so_far = bool(lows & {"since", "when"}) or ("for" in lows and bool(lows & SPANS))
    so_far = so_far and not lows & {"before", "never"}
    return so_far and grammar.is_past_perfect(sentence, verb) and sentence.tokens[verb].lemma in REMAINING


def has_to(sentence: Sentence, verb: int) -> bool:
    """ "They had to push their way across the square": what one has to do is done."""
    above = sentence.tokens[verb].head
    is_had = sentence.tokens[above].lemma == "have" and sentence.tokens[verb].dep == "xcomp"
    return is_had and grammar.happens(sentence, above)


def _through_window(sentence: Sentence, at: int) -> bool:
    """Whether a sentence has a window in it through which something may be seen; who looks in at one is outside, and
    the windows of a room are in it."""
    windows = [place for place, token in sentence.words() if token.text.lower() in WINDOWS]
    own = sentence.tokens[sentence.tokens[at].head].head if sentence.tokens[at].dep == "pobj" else -1
    return any(
        sentence.tokens[sentence.tokens[place].head - 1].text.lower() != "in" for place in windows if place != own
    )


def is_wished(sentence: Sentence, verb: int | None) -> bool:
    """Whether the verb, or the one that it hangs on, has a "would", a "could" or an "if"."""
    for _ in range(2):
        if verb is None:
            return False
        if {token.text.lower() for _, token in sentence.below(verb)} & MODAL or sentence.tokens[verb].text == "used":
            return True
        verb = grammar.verb_above(sentence, verb)
    return False
