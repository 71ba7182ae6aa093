"""Which past perfects become simple pasts: those whose clause, or one told with it, says when it was.

"She had left at noon" is "she left at noon"; "she had left already" is "she has left already". English tells no date in
the present perfect, and of what reaches up to now it tells in nothing else: that is all there is to decide.
"""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.dates import (
    DAYS,
    STATES,
    UNITS,
    childhood,
    deep_past,
    fixed,
    opens_with_date,
    own_words,
    tells_of_deed,
    till_now,
)
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.perfects import past_perfect, perfect
from screenplay.adapt.tense.syntax import HAVE, NEGATION, Clauses, auxiliaries, marker, own_subject
from screenplay.english import words

BELIEFS = words("think believe hope expect intend mean suppose assume imagine want plan fear dread")
LASTING = words("always never ever often long")
ALREADY = words("already just barely hardly scarcely nearly almost only never still always yet now")
LATELY = words("since ever lately")
USUAL = words("ever never always often sometimes still now")
MEASURES = words("yards feet steps miles paces minutes seconds hours metres meters blocks words mouthfuls")
ENDING = words("stop finish end cease close leave go set fall drop clear begin start break open get reach")
"""What is done and over: "the rain had stopped when they came out" tells how things stand."""
PLACED = words("be lie stand hang sit live sleep grow")
PRONOUNS = words("i you he she it we they there who which that")


def verbal(view: Clauses, place: int) -> bool:
    """Whether the word at `place` can head a clause."""
    return view.tokens[place].pos in {"VERB", "AUX"} or view.low(place) in HAVE


def simple_past(view: Clauses, verb: int) -> bool:
    """Whether the past perfect of `verb` becomes a simple past: its clause, or one told with it, says when it was."""
    if reaches_now(view, verb):
        return False
    if _over(view, verb) or _came_to_nothing(view, verb):
        return True
    if stands_now(view, verb):
        return False
    first, *others = _told_together(view, verb)
    if _dated(view, first) or _was_one(view, first):
        return True
    if (view.low(verb) == "been" and any(_for_units(view, verb))) or view.labelled(verb, "neg"):
        return False
    above = view.tokens[verb].head
    beside = view.tokens[verb].dep in {"ROOT", "conj", "ccomp"} and past_perfect(view, above) and not marker(view, verb)
    if beside and opens_with_date(view, verb):
        return True
    return any(_dated(view, link, joined=True) or _was_one(view, link) for link in others)


def believing(view: Clauses, verb: int) -> bool:
    """Whether `verb` tells of a belief or hope, which in the past perfect has come to nothing."""
    if view.low(verb) == "known" and view.labelled(verb, "neg"):
        return not any(view.low(c) in ALREADY for c in view.children[verb])  # "they had not known that it was she"
    return verbs.participle(view.low(verb)) in BELIEFS


def _came_to_nothing(view: Clauses, verb: int) -> bool:
    """ "He had thought that it was late", "older than she had expected": not "he had always thought so"."""
    measured = marker(view, verb) in {"than", "as"}
    lasting = any(view.low(c) in LASTING for c in view.children[verb])
    return believing(view, verb) and not lasting and (measured or bool(view.labelled(verb, "ccomp", "xcomp")))


def below_simple_past(view: Clauses, verb: int) -> bool:
    """Whether the clause of `verb` hangs from a past perfect that has become a simple past, and so lies beside it."""
    above = next((c for c in view.ancestors(verb) if verbal(view, c) and view.tokens[c].dep != "xcomp"), None)
    hangs = view.tokens[verb].dep in {"ccomp", "relcl"}
    return hangs and above is not None and above < verb and past_perfect(view, above) and simple_past(view, above)


def temporal_since(view: Clauses, clause: int) -> bool:
    """Whether the "since" that opens a clause tells since when: else it gives a reason, as behind a comma."""
    since = next((c for c in view.labelled(clause, "mark", "advmod", "prep") if view.low(c) == "since"), None)
    above = view.tokens[clause].head
    modal = any(view.tokens[aux].tag == "MD" for aux in auxiliaries(view, clause))
    if since is None or (modal and not perfect(view, clause)):
        return False  # "since there would be no time"
    if _set_apart(view, above, since):
        return False
    had = view.tokens[above].head
    if view.tokens[above].dep == "ccomp" and view.low(had) == "had" and had < above:
        above = had  # "had not had anything cut since he was six"
    subject = own_subject(view, above)
    years = view.tokens[above].lemma == "be" and subject is not None and view.low(subject) == "it"
    return perfect(view, above) or years or not verbal(view, above)


def _set_apart(view: Clauses, verb: int, since: int) -> bool:
    """Whether a comma parts a "since" from its verb, and none that closes an aside."""
    if view.low(since - 1) in {"and", "but"}:
        return True
    return view.low(since - 1) == "," and not any(view.low(c) == "," for c in range(verb, since - 1))


def there_was_a_time(view: Clauses, verb: int) -> bool:
    """ "There was a time when both of them danced": it is no more, and so is what they did."""
    if view.tokens[verb].dep == "relcl":
        return marker(view, verb) == "when" and there_was_a_time(view, view.tokens[view.tokens[verb].head].head)
    times = [c for c in view.labelled(verb, "attr") if view.low(c) == "time" and view.low(verb) != "be"]
    return bool(times and view.labelled(verb, "expl")) and any(view.labelled(c, "relcl") for c in times)


def _over(view: Clauses, verb: int) -> bool:
    """Whether what was so is over by its nature: a childhood, an owner, where something used to be."""
    return (
        childhood(view, verb)
        or _belonged(view, verb)
        or _was_there(view, verb)
        or _was_one(view, verb)
        or _when_that_was(view, verb)
        or there_was_a_time(view, verb)
        or _as_it_was(view, verb)
        or _there_was(view, verb)
    )


def _belonged(view: Clauses, verb: int) -> bool:
    """ "It had been his father's"."""
    owners = [at for at in range(verb + 2, min(verb + 4, len(view.tokens) - 1)) if view.low(at) == "'s"]
    alone = any(view.tokens[at + 1].pos not in {"NOUN", "PROPN", "ADJ"} for at in owners)
    return view.low(verb) == "been" and alone and not stands_now(view, verb)


def _was_there(view: Clauses, verb: int) -> bool:
    """ "The dent showed where the hen had lain", "a gap where there had been a gate": it is there no longer."""
    if verbs.participle(view.low(verb)) not in PLACED or marker(view, verb) != "where":
        return False
    if stands_now(view, verb) or view.labelled(verb, "neg"):
        return False
    lasting = (c for c in own_words(view, verb) if view.low(c) in {"for", "all"} and view.low(c - 1) != "at")
    return not any(lasting)  # not "where it had lain for years"


def _as_it_was(view: Clauses, verb: int) -> bool:
    """ "Heavier than it had been", "he had been about to speak": it is so no longer."""
    compared = marker(view, verb) in {"than", "as"} and not stands_now(view, verb) and not view.labelled(verb, "acomp")
    about_to = view.low(verb + 1) == "about" and view.low(verb + 2) == "to"
    return view.low(verb) == "been" and (compared or about_to)


def _there_was(view: Clauses, verb: int) -> bool:
    """ "There had been eleven": not "there had been no rain for a year", nor what somebody says that there had been."""
    there = any(view.low(c) == "there" for c in view.labelled(verb, "expl"))
    none = any(view.low(c) in {"no", "nothing", "n't", "not"} for c in view.subtree(verb) if c < verb + 4)
    above = view.tokens[verb].head
    parted = any(view.low(c) in {";", ":", "—"} for c in range(min(verb, above), max(verb, above)))
    reported = view.tokens[verb].dep == "ccomp" and not parted and view.tokens[above].lemma != "be"
    near = (c for c in view.subtree(verb) if c < verb or view.low(c) != "by")
    so_far = any(view.low(c) in {"far", "by", "since"} for c in near)  # "by dawn there had been two"
    lasts = any(_for_units(view, verb)) or stands_now(view, verb) or so_far or marker(view, verb) == "as"
    return there and view.low(verb) == "been" and not (none or reported or lasts)


def _was_one(view: Clauses, verb: int) -> bool:
    """ "He had been a clerk", "it had been a piece of the roof": not "it had been a long winter", which is not over."""
    kinds = [c for c in view.labelled(verb, "attr") if view.tokens[c].tag == "NN" and view.low(c) not in DAYS]
    subject = own_subject(view, verb)
    told = subject is not None and view.low(subject) not in DAYS | {"there"} and not stands_now(view, verb)
    one = any(_indefinite(view, c) for c in kinds)
    return view.low(verb) == "been" and told and one and not any(_for_units(view, verb))


def _indefinite(view: Clauses, noun: int) -> bool:
    owner = any(view.low(c) in {"a", "an"} for of in view.labelled(noun, "poss") for c in view.children[of])
    return owner or any(view.low(c) in {"a", "an"} for c in view.labelled(noun, "det"))


def _when_that_was(view: Clauses, verb: int) -> bool:
    """A clause of time is as long ago as what it dates.

    "He had been twelve the last time he had stood there"; "she had been with him after he had come home".
    """
    token = view.tokens[verb]
    dates = token.dep == "advcl" and marker(view, verb) in {"after", "when", "before", "until", "till"}
    if not dates and (token.dep != "relcl" or view.low(token.head) not in {"time", "day", "night", "moment"}):
        return False
    above = next((c for c in view.ancestors(verb) if verbal(view, c)), None)
    return above is not None and past_perfect(view, above) and simple_past(view, above)


def reaches_now(view: Clauses, verb: int) -> bool:
    """Whether the clause tells of what goes on up to now: "since it rang", "ever", "of late", "all her life"."""
    below = [*view.children[verb], *(c for clause in view.labelled(verb, "advcl") for c in view.children[clause])]
    if any(view.low(c) in LATELY and view.tokens[c].head == verb for c in below if not _opens(view, verb, c)):
        return True
    since = any(view.low(c) == "since" and not _set_apart(view, verb, c) for c in below if c > verb)
    since = since or _for_so_long(view, verb) or _nth_time(view, verb)
    return since or any(view.low(c) == "of" and view.low(c + 1) == "late" for c in below) or till_now(view, verb)


def _for_so_long(view: Clauses, verb: int) -> bool:
    """ "What she had been doing at that hour for four years", "for four years he had walked to work"."""
    words = own_words(view, verb)
    opens = bool(words) and view.low(words[0]) == "for" and words[0] < verb
    return (opens or view.tokens[verb].tag == "VBG") and any(_for_units(view, verb))


def _for_units(view: Clauses, verb: int) -> Iterator[bool]:
    """For each word of the clause whether it tells for how long: "for eleven weeks"."""
    return (view.low(c) in UNITS and view.low(view.tokens[c].head) == "for" for c in own_words(view, verb))


def _so_many(view: Clauses, verb: int, end: int) -> bool:
    """ "Had been dead for six hours", "had been nine days at sea": so long by now."""
    return any(view.low(c) in UNITS and view.tokens[c - 1].tag == "CD" for c in range(verb, end))


def _nth_time(view: Clauses, verb: int) -> bool:
    """ "It was the first time that he had wanted to"."""
    before = range(max(1, verb - 12), verb)
    return any(view.low(at) == "time" and view.low(at - 1) in {"first", "second", "third", "only"} for at in before)


def _opens(view: Clauses, verb: int, word: int) -> bool:
    """Whether the "since" at `word` opens the clause of `verb`: not in "since then she had scraped it"."""
    clause = not view.labelled(word, "pobj", "pcomp") and view.low(word + 1) != "then"
    return view.low(word) == "since" and word < verb and clause and marker(view, verb) == "since"


def stands_now(view: Clauses, verb: int) -> bool:
    """Whether a word beside the verb tells how things stand: "had already left", but not "had already left at noon"."""
    counted = any(view.low(c) == "times" and view.labelled(c, "amod") for c in view.labelled(verb, "npadvmod"))
    return (counted or any(view.low(c) in ALREADY for c in view.children[verb])) and not deep_past(view, verb)


def _told_together(view: Clauses, verb: int) -> list[int]:
    """The past perfects joined to that of `verb`, itself among them, as long as they tell of the same one."""
    first = verb
    while view.tokens[first].dep == "conj" and past_perfect(view, view.tokens[first].head) and _same(view, first):
        first = view.tokens[first].head
    return [first, *_following(view, first)]


def _following(view: Clauses, first: int) -> list[int]:
    found: list[int] = []
    for link in view.labelled(first, "conj"):
        if link > first and past_perfect(view, link) and _same(view, link):
            found += [link, *_following(view, link)]
    return found


def _same(view: Clauses, link: int) -> bool:
    """Whether a joined verb goes on telling of whom the one before told: it has no subject, or a pronoun."""
    subject, before = own_subject(view, link), own_subject(view, view.tokens[link].head)
    if subject is None or before is None:
        return subject is None or view.low(subject) in PRONOUNS
    thing = view.tokens[before].pos == "NOUN" or view.low(before) in {"it", "that", "this"}
    return view.low(subject) in PRONOUNS and (thing or view.low(subject) != "it")


def _dated(view: Clauses, verb: int, joined: bool = False) -> bool:
    """Whether the clause of `verb` says when."""
    if marker(view, verb) == "since" and temporal_since(view, verb):
        return verbs.participle(view.low(verb)) not in STATES - {"be", "have"}  # "since we had known him"
    if reaches_now(view, verb) or stands_now(view, verb):
        return False
    if deep_past(view, verb) or fixed(view, verb):
        return True
    if view.tokens[verb].tag == "VBG" or any(view.low(c) in NEGATION for c in view.children[verb]):
        return False
    return any(_dates(view, c, verb, joined) for c in view.labelled(verb, "advcl"))


def _dates(view: Clauses, clause: int, verb: int, joined: bool) -> bool:
    """Whether a clause of time says when that was which `verb` tells: "when he came home", "while he lived"."""
    opened, beside = marker(view, clause), {view.low(c) for c in view.children[clause]}
    finite = (clause, *auxiliaries(view, clause))
    told = any(finite_past(view, c) or view.low(c) in {"could", "would"} for c in finite)
    if not told or view.low(clause) == "did":
        return False  # "as they did at four o'clock" tells of a habit
    if opened == "while":
        return "still" not in beside
    if opened == "as" and beside & USUAL:
        return False
    if opened == "before" and any(view.low(m) in MEASURES for m in view.subtree(verb) if verb < m < clause):
        return False
    if opened == "when" and verbs.participle(view.low(verb)) in ENDING and tells_of_deed(view, clause):
        return False
    if view.low(verb) == "been" and opened in {"when", "before"} and _so_many(view, verb, clause):
        return False
    if opened in {"until", "till"} and view.labelled(verb, "auxpass"):
        return False  # "he had been scrubbed until he shone"
    if opened in {"when", "before", "until", "till", "as"}:
        return clause > verb or joined or view.tokens[clause].lemma in {"die", "marry"}
    return opened == "after"
