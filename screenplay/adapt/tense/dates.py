"""When a clause tells of: its own adverbials of time, and whether they put it well before the story's now."""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.perfects import past_perfect
from screenplay.adapt.tense.syntax import SUBJECTS, Clauses, auxiliaries, marker, own_subject
from screenplay.english import words

CLAUSES = frozenset({"advcl", "relcl", "ccomp", "conj", "acl", "parataxis"})
STATES = words(
    """
    be have own belong contain hold lead lie stand hang live know need want like love hate mean seem look sound
    smell taste feel cost fit matter resemble include consist depend cover surround separate join overlook run open
    """
)
DEEP_PAST = frozenset({"ago", "yesterday"})
LAST = words(
    """
    night week month year season summer winter spring autumn fall time monday tuesday wednesday thursday friday saturday
    sunday
    """
)
UNITS = words("minutes hours days nights weeks months years decades")
DAYS = words(
    """
    morning afternoon evening night day week month year season summer winter spring autumn noon midnight dawn dusk
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter breakfast lunch dinner supper hour o'clock war youth childhood
    moment time
    """
)
MONTHS = words("january february march april may june july august september october november december")
THE = frozenset({"DT", "PRP$", "JJ"})
SHORTLY = words("little just soon shortly long hour day week month year minutes hours days weeks months years")
FIXING = frozenset({"that", "the", "one", "last", "previous"})
YOUNG = words("boy girl child kid baby young little small student teenager youth alive")


def till_now(view: Clauses, verb: int) -> bool:
    """Whether the clause tells of all the time up to now: "all her life", "the whole time", "for as long as"."""
    return any(_all_the_time(view, place) for place in own_words(view, verb))


def _all_the_time(view: Clauses, place: int) -> bool:
    word, before = view.low(place), {view.low(place - 1), view.low(place - 2)}
    if word == "long":
        return view.low(place - 1) == "as" and view.low(place - 2) == "for"
    return word in DAYS | {"life", "lives", "while"} and bool(before & {"all", "whole"})


def opens_with_date(view: Clauses, verb: int) -> bool:
    """Whether the sentence of `verb` opens with a date for all of it: "On Monday they had met; she had paid"."""
    sentence = view.tokens[verb].sentence
    first = next(at for at, token in enumerate(view.tokens) if token.sentence == sentence)
    return view.low(first) in {"in", "on", "at"} and view.tokens[first].dep == "prep" and _dating(view, first)


def fixed(view: Clauses, verb: int) -> bool:
    """Whether an adverbial of the clause says when: "that morning", "at noon", "in 1986", "with the taxi waiting"."""
    if view.low(verb) == "born":
        return True
    subject = own_subject(view, verb)
    if subject is not None and view.low(subject) in DAYS and view.low(subject + 1) == "before":
        return True  # "the year before her father had sold it", the year being taken for who sold it
    first = view.subtree(subject)[0] if subject is not None else 0
    if view.low(first) in DAYS and view.tokens[first].tag == "NNP" and view.low(first - 1) in {"in", "on"}:
        return True  # "on Monday Uncle Lew had left", the day being taken for a part of his name
    for child in own_words(view, verb):
        word, token = view.low(child), view.tokens[child]
        if word == "then" and (view.low(child - 1) == "and" or (subject is not None and child < subject)):
            continue  # "and then it had turned": what comes next, and no time before
        if token.tag == "NNP" and word in DAYS and view.low(child - 1) == "on":
            return True  # "it had come on Friday", the day being no object of "on" to the parser
        behind = child + 1 < len(view.tokens) and view.tokens[child + 1].dep != "mark"  # "nine hours before he came"
        if word in UNITS and view.low(child + 1) in {"before", "earlier", "previously"} and behind:
            return True
        if word in DAYS and (view.low(child + 1) == "before" or view.low(child - 1) in {"previous", "last"}):
            return True
        if word == "once" and not formerly(view, verb, child):
            continue
        if word in {"once", "then", "earlier", "previously", "originally"} and token.pos == "ADV":
            return True
        if word in {"last", "first"} and token.head == verb and token.dep == "advmod" and child == verb - 1:
            return True  # "when he had last seen her"
        which = {view.low(c) for c in view.children[child]}
        alone = subject is None and view.tokens[verb].dep != "conj"  # "the day had been a failure"
        if token.dep == "npadvmod" and word in DAYS and which & FIXING and not alone:
            return True
        if token.dep == "prep" and _dating(view, child):
            return True
        if word in {"after", "before"} and view.low(child - 1) in SHORTLY - {view.low(child + 1)}:
            return bool(view.labelled(child, "pobj"))  # "a little after sunrise", but not "year after year"
    return False


def formerly(view: Clauses, verb: int, once: int) -> bool:
    """Whether the "once" of a clause tells when: not in "once more", "once or twice", "only once", "never once"."""
    counted = view.low(once - 1) in {"only", "than", "but", "at", "or", "not", "n't", "just", "never", "for"}
    return not (counted or view.labelled(verb, "neg")) and view.low(once + 1) not in {"more", "again", "or", "and"}


def deep_past(view: Clauses, verb: int) -> bool:
    """Whether the clause's own adverbial puts it well before the story's now: "ago", "last night", "as a boy"."""
    for child in view.children[verb]:
        perfect = past_perfect(view, verb) or (view.low(verb) == "had" and verbs.participle(view.low(verb + 1)))
        if view.low(child) == "before" and view.tokens[child].dep == "advmod" and not perfect:
            return view.low(child - 1) not in {"as", "than"}
        if view.tokens[child].dep == "advcl" and marker(view, child) == "when" and childhood(view, child):
            return True
    if view.tokens[verb].dep == "advcl" and marker(view, verb) == "when" and childhood(view, verb):
        return True
    if view.tokens[verb].dep == "relcl" and view.low(view.tokens[verb].head) == "time" and childhood(view, verb):
        return True  # "the second time I was seven"
    if (
        view.low(verb + 1) != "to"
        and "already" in {view.low(c) for c in view.children[verb] if c < verb}
        and tells_of_deed(view, verb)
    ):
        return True
    subject = own_subject(view, verb)
    beside = [c for c in view.labelled(subject, "advmod") if c > subject] if subject is not None else []
    return any(ago(view, c) or _last(view, c) for c in (*own_words(view, verb), *beside))


def ago(view: Clauses, place: int) -> bool:
    """Whether "ago" or "yesterday" stands here for itself, and not inside "a letter from two weeks ago"."""
    if view.low(place) not in DEEP_PAST:
        return False
    start = place
    if view.tokens[place].head < place and any(finite_past(view, c) for c in range(view.tokens[place].head + 1, place)):
        return False
    while view.tokens[start - 1].tag in {"CD", "NN", "NNS", "NNPS", "NNP", "DT", "JJ", "RB"} and start > 0:
        start -= 1
    if view.low(place) == "yesterday":
        return view.tokens[max(start - 1, 0)].tag != "IN"
    return view.low(start - 1) not in {"from", "of", "than", "like", "to", "until", "till", "since", "as", "with"}


def childhood(view: Clauses, clause: int) -> bool:
    """Whether the clause of `clause` tells that somebody was young, or of what age: "when she was six"."""
    subject = own_subject(view, clause)
    if view.tokens[clause].lemma != "be" or subject is None:
        return False
    return any(
        view.low(c) in YOUNG or (view.tokens[c].tag == "CD" and _is_someone(view, subject))
        for c in view.labelled(clause, "attr", "acomp")
    )


def _is_someone(view: Clauses, subject: int) -> bool:
    return view.low(subject) in {"he", "she", "i"} or view.tokens[subject].pos == "PROPN"


def own_words(view: Clauses, verb: int) -> tuple[int, ...]:
    """What hangs from `verb` within its own clause, deeper words too, in order."""
    found, waiting = {verb}, [verb]
    while waiting:
        for child in view.children[waiting.pop()]:
            if child in found or (view.tokens[child].dep == "xcomp" and view.low(child - 1) == "have"):
                continue  # "likely to have spoken of it years ago"
            if view.tokens[child].dep not in CLAUSES | SUBJECTS:
                found.add(child)
                waiting.append(child)
    return tuple(sorted(found - {verb}))


def _dating(view: Clauses, preposition: int) -> bool:
    """ "In 1986", "on Monday", "as a boy", "with the taxi waiting"."""
    word, nouns = view.low(preposition), view.labelled(preposition, "pobj")
    ends = [noun for noun in nouns if view.low(noun) in {"end", "beginning"} and not view.labelled(noun, "prep")]
    if word == "at" and ends:
        return True
    late = word in {"towards", "toward"} and preposition > view.tokens[preposition].head  # not "towards five he had it"
    if word in {"in", "on", "at", "during", "until", "till"} or late:
        parts = word == "in" and not any(view.low(noun).isdigit() for noun in nouns)  # "had folded it in four"
        if word == "on" and any(_which_days(view, noun) for noun in nouns):
            return True
        return any(_date(view, noun) for noun in nouns if not (parts and view.tokens[noun].tag == "CD"))
    if word == "as":
        return any(view.low(noun) in YOUNG for noun in nouns)
    verb = view.tokens[preposition].head  # not "had been walking with her arms hanging", "had been at it for an hour"
    lasting = view.tokens[verb].tag == "VBG" or any(view.low(c) == "for" for c in view.labelled(verb, "prep"))
    return word == "with" and not lasting and _absolute(view, preposition)


def _which_days(view: Clauses, noun: int) -> bool:
    """ "On the other nights"."""
    the = any(view.low(c) in {"the", "those"} for c in view.labelled(noun, "det"))
    return the and view.low(noun) in {"days", "nights", "mornings", "evenings", "afternoons"}


def _date(view: Clauses, noun: int) -> bool:
    token = view.tokens[noun]
    part_of_day = view.low(noun) in {"morning", "afternoon", "evening", "night"} and view.labelled(noun, "det")
    parts = [c for of in view.labelled(noun, "prep") if view.low(of) == "of" for c in view.labelled(of, "pobj")]
    if any(view.low(part) in MONTHS for part in parts):
        return True  # "on the sixth of June"
    return token.tag == "CD" or (view.low(noun) in DAYS - {"time", "moment"} and not part_of_day)


def _absolute(view: Clauses, preposition: int) -> bool:
    """ "With the taxi waiting": what went on meanwhile; not "with his dressing gown", nor "with its engine running", as
    it still does."""
    if view.tokens[preposition + 1].tag == "PRP$":
        return False
    told = [c for c in view.subtree(preposition)[2:4] if view.low(c).endswith("ing") and len(view.low(c)) > 4]
    return any(view.tokens[c].dep not in {"amod", "compound"} and view.tokens[c - 1].tag not in THE for c in told)


def tells_of_deed(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a lexical verb in the simple past that tells of something done, and not of a state."""
    return view.tokens[verb].lemma not in STATES and not auxiliaries(view, verb) and finite_past(view, verb)


def _last(view: Clauses, place: int) -> bool:
    """ "Last night", "for the past two weeks", but not "from last night"."""
    if view.low(place) in UNITS and any(view.low(c) == "past" for c in view.labelled(place, "amod")):
        return True
    if view.low(place) not in LAST or view.low(view.tokens[place].head) in {"from", "of"}:
        return False
    return view.low(place - 1) == "last" and not view.labelled(place, "det", "poss")
