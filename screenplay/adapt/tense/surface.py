"""Pasts and participles told apart by the words around them, where the parser has lost its way.

What stands right before and right behind a form says a good deal by itself: nobody "wheeled about, came back and sat"
but who "stopped" before; what hangs "with its cable wound up" has been wound. Only the plainest cases are decided.
"""

from __future__ import annotations

from collections.abc import Callable

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.participles import GOING_ON, NOMINATIVE
from screenplay.adapt.tense.syntax import (
    BE,
    DO,
    HAVE,
    INVERTING,
    MODALS,
    PERCEPTION,
    Clauses,
    auxiliaries,
    marker,
    own_subject,
)
from screenplay.english import POSSESSIVES, words

DEGREES = frozenset({"RB", "RBR", "RP"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VBG", "POS", "HYPH"})
THINGS = words("anything something everything nothing all")
STOPS = words(". ; : ! ? — --")
OPENING = words("that when while because until where so")
BESIDE = words("with in by from to on at under over of up down out")
ROUND_ABOUT = words("up down about round around back off away out on over")
MOVING = words(
    """
    bend wheel lean turn sit stoop swing step duck crouch kneel spin draw reach look jump climb move walk run lie stand
    spit drop bow roll slide pull lift put set throw take pick hold let lay
    """
)
WHERE = words("behind below above beyond beneath under along across beside between outside past through opposite")
SAYING = words("say think know feel see hear believe tell hope wish find swear suppose guess mean fear ask")
PARTLY = words("slightly partly half rather quite thoroughly deeply badly richly neatly well much so")
STIRRING = words(
    """
    fascinate bewilder astonish amaze astound puzzle perplex horrify terrify appal appall delight enrapture enchant
    disgust exhaust startle frighten embarrass confuse dismay dumbfound mystify intrigue mortify petrify stupefy
    """
)
"""What is done to somebody's mind: with nobody behind it, it is done to who has just been told of."""
LETTERED = words("marked labelled labeled stamped entitled inscribed headed")
LINKING = words("feel look seem get grow become remain sound appear lie stand")


def undergone(view: Clauses, place: int) -> bool:
    """Whether the word at `place`, a past form that is a participle too, tells what is done to something."""
    return (
        _left_over(view, place)
        or _likened(view, place)
        or _with_its_own(view, place)
        or _trailing_state(view, place)
        or _ahead_of_subject(view, place)
        or _stranded(view, place)
        or _of_some_thing(view, place)
        or _of_object(view, place)
        or _before_its_noun(view, place)
        or _set_off_by_next(view, place)
        or _also(view, place)
        or _lettered(view, place)
        or _stirred(view, place)
        or _denied(view, place)
        or _having_too(view, place)
        or _also_being(view, place)
        or convinced(view, place)
    )


def done(view: Clauses, place: int, finite: Callable[[Clauses, int], bool]) -> bool:
    """Whether the word at `place` is one of several things that somebody does, or all that a clause has for a verb.

    `finite` tells of a word before it whether that is a past tense.
    """
    if _in_list(view, place) or _joined(view, place, finite):
        return True
    if view.low(place - 1) == "," and any(convinced(view, above) for above in view.ancestors(place)):
        return True
    return _prefixed(view, place) or _only_verb(view, place) or _smells(view, place)


def _noun_before(view: Clauses, place: int) -> tuple[int, int]:
    """The first and last place of the noun phrase that ends right before `place`, adverbs passed over."""
    last = place - 1
    while last >= 0 and view.tokens[last].tag in DEGREES:
        last -= 1
    first = last
    while first > 0 and view.tokens[first].tag in NOMINAL and view.tokens[first - 1].tag in NOMINAL | {"DT", "PRP$"}:
        first -= 1
    return first, last


def _left_over(view: Clauses, place: int) -> bool:
    """ "There was only a hand's breadth of it left"."""
    sentence = view.tokens[place].sentence
    behind = [at for at in range(max(0, place - 12), place) if view.tokens[at].sentence == sentence]
    there = next((at for at in reversed(behind) if view.tokens[at].dep == "expl"), place)
    between = {view.low(at) for at in range(there, place)}
    anew = between & (STOPS | OPENING | NOMINATIVE | {"before", "after", "as", "if", "who", "which", "and", ","})
    return view.low(place) == "left" and there < place and not anew


def _likened(view: Clauses, place: int) -> bool:
    """ "Like something spilled", "like clockwork suddenly started again"."""
    first, last = _noun_before(view, place)
    of = view.low(first - 1) == "of"
    if of:
        first, _ = _noun_before(view, first - 1)
    told = any(view.tokens[at].tag == "VBD" for at in range(max(0, first - 12), first - 1))
    like = view.low(first - 1) == "like" and view.tokens[first - 1].tag == "IN"
    return like and told and view.low(last) not in NOMINATIVE


def _with_its_own(view: Clauses, place: int) -> bool:
    """ "With its cable wound up"."""
    first, last = _noun_before(view, place)
    own = view.low(first) in POSSESSIVES and first < last and view.low(first - 1) in {"with", "without"}
    earlier = any(view.tokens[at].tag == "VBD" for at in range(max(0, first - 12), first - 1))
    return own and earlier and view.low(place) not in GOING_ON


def _trailing_state(view: Clauses, place: int) -> bool:
    """ "She was down in ten minutes, her hair brushed and braided, her face washed": no conjunction, and no object."""
    if view.low(place - 1) == "and" and place > 2 and verbs.past(view.low(place - 2)):
        return _trailing_state(view, place - 2)
    first, last = _noun_before(view, place)
    token, form = view.tokens[place], verbs.past(view.low(place))
    if first < 2 or first == last or view.low(first) not in POSSESSIVES or view.low(first - 1) != ",":
        return False
    told = any(
        view.tokens[at].tag == "VBD" and own_subject(view, at) is not None and not marker(view, at)
        for at in range(first - 1)
        if view.tokens[at].sentence == token.sentence
    )
    follows = view.low(place + 1) in {",", ".", "and"} | ROUND_ABOUT
    intransitive = form is None or form.sure or form.lemma in verbs.INTRANSITIVE or view.low(place) in GOING_ON
    return told and follows and not intransitive and view.tokens[first - 2].tag != "CC"


def _ahead_of_subject(view: Clauses, place: int) -> bool:
    """ "But grouped together they represented the town"."""
    form = verbs.past(view.low(place))
    opens = (
        place == 0
        or view.low(place - 1) in STOPS | {"but"}
        or view.tokens[place - 1].sentence < view.tokens[place].sentence
    )
    if form is None or form.lemma in SAYING or not opens:
        return False
    behind = range(place + 1, min(place + 6, len(view.tokens) - 1))
    subject = next((at for at in behind if view.low(at) in NOMINATIVE), None)
    if subject is None or view.tokens[subject + 1].tag not in {"VBD", "MD"}:
        return False
    return all(
        view.tokens[at].tag in DEGREES | {"IN", "NN", "NNS", "DT"} for at in range(place + 1, subject)
    ) and not any(
        view.low(at) in {"that", "when", "as", "if", "because", "what", "than"} for at in range(place + 1, subject)
    )


def _stranded(view: Clauses, place: int) -> bool:
    """ "The cousin always referred to in the family as poor Ellen"."""
    first, last = _noun_before(view, place)
    left = view.low(place + 1) in {"to", "of", "at", "on"} and view.low(place + 2) in {"in", "by", "as", ","}
    return left and view.tokens[last].tag in {"NN", "NNS"} and first < last and view.low(first - 1) == ","


def _of_some_thing(view: Clauses, place: int) -> bool:
    """ "Repeating anything privately imparted"."""
    at = place - 1
    while view.tokens[at].tag == "RB" and at > 1:
        at -= 1
    if at <= 0:
        return False
    behind = view.tokens[at - 1].tag == "VBG" or view.low(at - 1) in {"of", "from", "with", "for", "by", "about"}
    return view.low(at) in THINGS and behind


def _of_object(view: Clauses, place: int) -> bool:
    """ "It met a tulle tucker fastened with a single gardenia"."""
    first, last = _noun_before(view, place)
    form, verb = verbs.past(view.low(place)), first - 1
    if form is None or form.sure or form.lemma in verbs.INTRANSITIVE or view.low(place) in GOING_ON | {"lived"}:
        return False
    article = view.low(first) in {"a", "an"} and first < last
    deed = verbs.past(view.low(verb))
    saying = deed is None or deed.lemma in SAYING
    return article and view.tokens[verb].tag == "VBD" and not saying and view.low(place + 1) in {"with", "by"}


def _before_its_noun(view: Clauses, place: int) -> bool:
    """ "With a velvet coat and pointed beard", "shirt-fronted men and beshawled, bediamonded women"."""
    if view.low(place - 1) != "and" or place + 2 >= len(view.tokens):
        return False
    if view.low(place + 1) == ",":
        return (
            view.tokens[place + 2].tag in {"VBN", "JJ", "VBD"}
            and view.tokens[min(place + 3, len(view.tokens) - 1)].tag == "NNS"
        )
    first, last = _noun_before(view, place - 1)
    beside = view.tokens[first].tag == "DT" and first < last and view.low(first - 1) == "with"
    return beside and view.tokens[place + 1].tag == "NN"


def _also(view: Clauses, place: int) -> bool:
    """ "A big orchard, also showered over with blossoms"."""
    behind = place + 1 + (view.tokens[min(place + 1, len(view.tokens) - 1)].tag in DEGREES | {"IN"})
    beside = view.low(place + 1) in {"with", "by"} or view.low(behind) in {"with", "by"}
    return view.low(place - 1) in {"also", "all", "partly", "half"} and view.low(place - 2) == "," and beside


def _stirred(view: Clauses, place: int) -> bool:
    """ "He watched, fascinated.", "she emerged dressed in grey, or only half dressed": nothing comes behind it."""
    form = verbs.past(view.low(place))
    if form is None or form.sure or view.labelled(place, "dobj", "ccomp") or own_subject(view, place) is not None:
        return False
    if form.lemma in STIRRING and view.low(place + 1) in {",", ".", ";"}:
        return view.low(place - 1) == "," or (view.tokens[place - 1].tag == "RB" and view.low(place - 2) == ",")
    half = view.low(place - 1) == "half" and view.low(place - 2) in {"only", "or"}
    return half and form.lemma not in MOVING | verbs.INTRANSITIVE


def _denied(view: Clauses, place: int) -> bool:
    """ "A balance not artfully calculated": nobody "not came", though something "not only came"."""
    at = place - 1
    while at > 0 and view.tokens[at].tag == "RB" and view.low(at) not in {"not", "only", "merely", "just", "simply"}:
        at -= 1
    return view.low(at) == "not"


def _having_too(view: Clauses, place: int) -> bool:
    """ "Angry with her for having deceived him, fed him with tales, shared"."""
    if view.low(place - 1) != ",":
        return False
    for at in range(place - 2, 0, -1):
        if view.tokens[at].sentence != view.tokens[place].sentence or view.low(at) in NOMINATIVE | STOPS:
            return False
        if view.low(at) == "having":
            return view.low(at - 1) in {"for", "of", "about"} and verbs.participle(view.low(at + 1)) is not None
    return False


def convinced(view: Clauses, place: int) -> bool:
    """Whether the word at `place` is the "convinced" of "His sisters, convinced that it was late, rose"."""
    lemma = verbs.participle(view.low(place))
    return lemma in {"convince", "persuade", "assure"} and view.low(place + 1) == "that"


def _also_being(view: Clauses, place: int) -> bool:
    """ "Of being hunted, snared, tracked down,": not "being tired, went on"."""
    behind = place + 1 + (view.tokens[min(place + 1, len(view.tokens) - 1)].tag in DEGREES)
    before = view.low(place - 2)
    if view.low(place - 1) != "," or place < 4 or view.low(behind) != "," or not verbs.participle(before):
        return False
    return view.low(place - 3) == "being" or _also_being(view, place - 2)


def _lettered(view: Clauses, place: int) -> bool:
    """ "The boxes marked FRAGILE"."""
    behind = view.tokens[min(place + 1, len(view.tokens) - 1)].text
    return view.low(place) in LETTERED and view.tokens[place - 1].pos == "NOUN" and behind[:1].isupper()


def _set_off_by_next(view: Clauses, place: int) -> bool:
    """ "She had on her coat, buttoned to the neck, and her hair was in a towel"."""
    form = verbs.past(view.low(place))
    if form is None or form.sure or form.lemma in MOVING | verbs.INTRANSITIVE or view.low(place - 1) != ",":
        return False
    comma = next((at for at in range(place + 1, min(place + 8, len(view.tokens) - 2)) if view.low(at) == ","), None)
    if comma is None or view.low(comma + 1) != "and" or view.tokens[place + 1].tag not in {"IN", "TO"}:
        return False
    return view.low(comma + 2) in POSSESSIVES | NOMINATIVE and view.tokens[place - 2].tag in {"NN", "NNS"}


def _verb_before(view: Clauses, place: int) -> int | None:
    """The nearest verb form before `place` in its sentence, if it is a past tense with a subject of its own."""
    for at in range(place - 1, -1, -1):
        token = view.tokens[at]
        if token.sentence != view.tokens[place].sentence or token.stub or token.text in STOPS:
            return None
        if token.tag in {"VBD", "VBN", "VBG", "VB", "VBP", "VBZ", "MD"}:
            return at if _tells(view, at) else None
    return None


def _tells(view: Clauses, at: int) -> bool:
    """Whether a past form with a subject, and no help, makes a statement of something done."""
    form, subject = verbs.past(view.low(at)), own_subject(view, at)
    plain = view.tokens[at].tag == "VBD" and form is not None and form.lemma not in {"be", "have"}
    return plain and subject is not None and subject < at and not auxiliaries(view, at)


def _in_list(view: Clauses, place: int) -> bool:
    """ "He got down, spat on his hands, and reached up"; "she dropped her coat, put on the gown and sprang up"."""
    form = verbs.past(view.low(place))
    if form is None or view.low(place - 1) != "," or _verb_before(view, place) is None:
        return False
    behind = [
        at for at in range(place + 2, len(view.tokens)) if view.tokens[at].sentence == view.tokens[place].sentence
    ]
    deeds = (at for at in behind if view.low(at - 1) in {"and", ","} and view.tokens[at].tag == "VBD")
    last = next(deeds, None)
    below = view.subtree(place)  # "spat on his hands, as they seemed, and reached up"
    stopped = any(
        view.low(at) in STOPS or (view.low(at) in NOMINATIVE and at not in below)
        for at in behind
        if last is not None and at < last
    )
    particle = view.low(place + 1) in ROUND_ABOUT
    thing = last is not None and view.tokens[place + 1 + particle].tag in {"DT", "PRP$", "PRP"}
    return last is not None and not stopped and (thing or form.lemma in MOVING or view.low(place) == "thought")


def _joined(view: Clauses, place: int, finite: Callable[[Clauses, int], bool]) -> bool:
    """ "Anne awoke and sat up": the verb before "and" is a past tense, so is the one behind it."""
    at = place - 1
    while at > 0 and view.tokens[at].tag == "RB" and view.low(at) not in PARTLY:
        at -= 1
    if view.low(at) not in {"and", "but"} or view.low(place + 1) == "by" or view.tokens[at - 1].pos == "ADJ":
        return False
    before, form = _verb_before(view, at), verbs.past(view.low(place))
    if before is None or form is None or view.tokens[before].lemma in LINKING or not finite(view, before):
        return False
    if form.base and view.tokens[before].lemma in PERCEPTION:
        return False  # "heard the door open and shut"
    noun = view.tokens[min(place + 1, len(view.tokens) - 1)].tag in {"NN", "NNS", "JJ"}
    return not noun and not any(view.low(c) in OPENING for c in range(before + 1, at))


def _only_verb(view: Clauses, place: int) -> bool:
    """ "So close that its boughs tapped against the house": a clause has to have a verb."""
    first, last = _noun_before(view, place)
    determined = view.tokens[first].tag in {"DT", "PRP$"} and first < last and last == place - 1
    if not determined or view.low(first - 1) not in OPENING or view.low(place + 1) == "by":
        return False
    for at in range(place + 1, len(view.tokens)):
        token = view.tokens[at]
        if token.sentence != view.tokens[place].sentence or token.text in STOPS or token.text == ",":
            break
        if token.tag in {"VBD", "VBZ", "VBP", "MD"} or token.pos == "AUX":
            return False
    return True


def _prefixed(view: Clauses, place: int) -> bool:
    """ "She re-entered the room": the parser takes "re" for the verb."""
    if view.low(place - 1) != "-" or view.low(place - 2) != "re":
        return False
    before = view.before(place - 2)
    return before >= 0 and view.low(before) not in BE | HAVE | MODALS | DO | {"to", "'d", "and", ","}


def _smells(view: Clauses, place: int) -> bool:
    """ "The deck smelled of wet wool", whatever the parser makes of it: nothing else is said of a smell."""
    return view.low(place) in {"smelled", "smelt", "tasted", "reeked"} and view.low(place + 1) in {"of", "like"}


def noun_of_phrase(view: Clauses, place: int) -> bool:
    """Whether the word ends a phrase such as "the old black stole", on which something else is done."""
    first = place
    while view.tokens[first - 1].tag == "JJ" and first > 1:
        first -= 1
    told = view.tokens[place].tag == "NN" and view.tokens[place].dep in {"dobj", "pobj", "nsubj"}
    return told and first < place and view.tokens[first - 1].tag in {"DT", "PRP$"}


def inverted(view: Clauses, place: int, lemma: str) -> bool:
    """ "Over the door hung Wat's old hat", with "hung" taken for a part of the name: a clause has to have a verb."""
    if lemma not in INVERTING or view.tokens[place].tag not in {"NN", "NNP"} or view.tokens[place].text.istitle():
        return False
    for at in range(place - 1, -1, -1):
        token = view.tokens[at]
        if token.tag.startswith("V") or token.tag == "MD" or token.stub:
            return False
        first = not at or token.sentence != view.tokens[at - 1].sentence or view.low(at - 1) == "and"
        if token.pos == "ADP" and first:
            return True
    return False
