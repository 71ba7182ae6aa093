"""Recollections: stretches of a paragraph that tell of a time long before the story's now, in the simple past.

Such a stretch opens with a date of its own ("when he was six", "in those days", "she had come here as a girl"), or with
a past perfect that something follows which takes its time ("He had been a clerk. Every Sunday he walked ..."); it
lasts until a word, a tense or a deed of the moment leads back to the story.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from screenplay.adapt.tense.backstory import used_to
from screenplay.adapt.tense.dates import ago, childhood, formerly, own_words
from screenplay.adapt.tense.perfects import past_perfect
from screenplay.adapt.tense.preterite import reaches_now, simple_past, stands_now
from screenplay.adapt.tense.syntax import Clauses, auxiliaries, marker, own_subject
from screenplay.adapt.tense.verbs import base
from screenplay.english import words

SEASONS = words("summer winter spring autumn fall year war")
YOUTH = words("youth childhood girlhood boyhood infancy school university college")
STRETCHES = words("days weeks months years seasons week month year season summer winter")
TIMES = words("day morning evening afternoon night week month year summer winter spring autumn sunday monday")
OF_A_LIFE = words("marry inherit emigrate enlist retire graduate divorce bear starve drown")
KIN = words("father mother brother sister uncle aunt grandfather grandmother grandmother husband wife parents family")
NOW = words("now today tonight")
STATES = words("be have seem look sound feel smell know think want need like stand lie hang")
STAGE = words(
    """
    look turn glance nod smile shrug sigh put pick reach step lean open close shut pull push stare stop hear notice sit
    rise raise lift lower set shake take walk cross touch laugh frown blink wipe drop fold press slip lay hold kneel
    bend climb knock ring light pour drink swallow breathe wait listen watch see start begin move throw draw stand
    wonder
    """
)
"""What somebody does on the spot: where the story goes on, it mostly goes on so."""
RECALLING = words("remember recall")


@dataclass(frozen=True, slots=True)
class Recollection:
    """`kept` are places of finite words that stay in the past, `backdated` those of a "had" that becomes one."""

    kept: frozenset[int] = frozenset()
    backdated: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Walk:
    """Where a walk through the sentences has come to. `firm`: only a plain sign leads back; `dated`: the sentence that
    put it years before, and `framed` those from it to the last past perfect, all of which are recollected."""

    then: bool = False
    firm: bool = False
    dated: int | None = None
    told: int = 0
    waiting: list[int] = field(default_factory=list)
    doing: set[str] = field(default_factory=set)
    sentences: set[int] = field(default_factory=set)
    framed: set[int] = field(default_factory=set)

    def enter(self, number: int, firm: bool = False) -> None:
        self.sentences |= {number, *self.waiting}
        self.then, self.firm, self.waiting = True, self.firm or firm, []

    def enter_perfect(self, number: int, dated: bool) -> None:
        if dated and self.dated is None:
            self.dated = number
        if self.dated is not None:
            self.framed |= set(range(self.dated, number))
            self.sentences |= self.framed
        self.enter(number)

    def leave(self) -> None:
        self.then, self.firm, self.told, self.waiting = False, False, 0, []


def recollection(view: Clauses, finite: tuple[int, ...]) -> Recollection:
    """What of a paragraph is recollected; `finite` are the places of its finite past forms."""
    if not any(used_to(view, place) or _may_open(view, place) for place in finite):
        return Recollection()
    walk = _Walk()
    inside: dict[int, list[int]] = {}
    for place in finite:
        inside.setdefault(view.tokens[place].sentence, []).append(place)
    for number in range(view.tokens[-1].sentence + 1):
        _step(view, walk, number, inside.get(number, []))
    kept = {
        place
        for number in walk.sentences
        for place in inside.get(number, [])
        if number in walk.framed or not _of_now(view, place)
    }
    backdated = {place for place in kept if view.low(place) in {"had", "'d"} and _main_perfect(view, place)}
    recalling = {place for place in kept if view.tokens[place].lemma in RECALLING and _is_main(view, place)}
    return Recollection(frozenset(kept - backdated - recalling), frozenset(backdated))


def _of_now(view: Clauses, place: int) -> bool:
    """Whether a finite word is of the now, in a clause joined to one of before: "had gone, and he went"."""
    clauses = [_verb(view, place), *view.ancestors(_verb(view, place))]
    joined = next((c for c in clauses if view.tokens[c].dep == "conj" and own_subject(view, c) is not None), None)
    if joined is None:
        return False
    return past_perfect(view, view.root(joined)) and not past_perfect(view, joined)


def _may_open(view: Clauses, place: int) -> bool:
    return view.low(place) in {"had", "'d"} or _recalls(view, place) or _recalls_day(view, place)


def _step(view: Clauses, walk: _Walk, number: int, finite: list[int]) -> None:
    """One sentence, whose finite past forms are `finite`."""
    places = [place for place, token in enumerate(view.tokens) if token.sentence == number]
    if any(view.low(place) in NOW for place in places):
        walk.leave()
        walk.dated = None
        return
    main = next((place for place in finite if _is_main(view, place)), None)
    verb = _verb(view, main) if main is not None else None
    recalls = any(_recalls(view, place) for place in finite)
    said = any(view.tokens[place].stub for place in places)
    if said and not recalls and (verb is None or not past_perfect(view, verb)):
        walk.leave()
        return
    if main is None or verb is None:
        return
    if _recalls_day(view, verb):
        walk.enter(number)
        walk.doing.add(_subject(view, verb))
        return
    if past_perfect(view, verb) and reaches_now(view, verb):  # "they had not spoken since" is of now
        walk.leave()
        return
    perfect = past_perfect(view, verb) and not stands_now(view, verb)
    if recalls and not perfect:
        walk.enter(number, firm=True)
    elif perfect and (walk.then or walk.dated is not None or _far(view, verb)):
        walk.enter_perfect(number, _far(view, verb))
    elif (walk.then and _goes_on(view, walk, verb)) or (walk.waiting and not perfect and _takes_time(view, verb)):
        walk.enter(number)
        walk.told += 1
    else:
        walk.leave()
        if perfect:
            walk.waiting.append(number)
        else:
            walk.doing.add(_subject(view, verb))


def _recalls_day(view: Clauses, verb: int) -> bool:
    """ "He remembered the day she left": what follows may tell of that day."""
    if view.tokens[verb].lemma not in RECALLING or past_perfect(view, verb):
        return False
    nouns = [c for c in view.labelled(verb, "dobj", "npadvmod") if view.low(c) in TIMES]
    return any(view.tokens[c].tag in {"VBD", "VBN"} for noun in nouns for c in view.labelled(noun, "relcl", "acl"))


def _verb(view: Clauses, place: int) -> int:
    """The verb that the finite word at `place` helps, or is."""
    return view.tokens[place].head if view.tokens[place].dep in {"aux", "auxpass"} else place


def _is_main(view: Clauses, place: int) -> bool:
    """Whether a finite word makes the main clause of its sentence."""
    token = view.tokens[place]
    return token.dep == "ROOT" or (token.dep in {"aux", "auxpass"} and view.tokens[token.head].dep == "ROOT")


def _main_perfect(view: Clauses, place: int) -> bool:
    verb = view.tokens[place].head
    aged = view.tokens[verb].dep == "relcl" and view.tokens[view.tokens[verb].head].tag == "CD"
    first = aged or view.tokens[verb].dep in {"ROOT", "conj"} or simple_past(view, verb)
    return verb != place and past_perfect(view, verb) and first


def _subject(view: Clauses, verb: int) -> str:
    subject = own_subject(view, verb)
    return view.low(subject) if subject is not None else ""


def _goes_on(view: Clauses, walk: _Walk, verb: int) -> bool:
    """Whether a sentence in the simple past, behind something recollected, is recollected too."""
    if view.tokens[verb].tag == "VBG" and any(view.low(aux) in {"was", "were"} for aux in auxiliaries(view, verb)):
        return False
    if walk.firm or _takes_time(view, verb):
        return True
    lemma, subject = base(view.low(verb)) or view.tokens[verb].lemma, own_subject(view, verb)
    if subject is None:
        return False
    kin = view.tokens[subject].lemma.lower() in KIN and bool(view.labelled(subject, "poss"))
    same = view.low(subject) in {"they", "we"} or (view.low(subject) in {"he", "she", "i"} and lemma not in STAGE)
    return kin or (same and (lemma not in STATES or walk.told > 0) and view.low(subject) not in walk.doing)


def _far(view: Clauses, verb: int) -> bool:
    """Whether the clause's own words put it years before: "as a girl", "in 1912", "that summer", "ten years ago"."""
    if childhood(view, verb) or any(_of_youth(view, c) for c in view.labelled(verb, "advcl")):
        return True
    return any(_far_word(view, place) for place in own_words(view, verb))


def _of_youth(view: Clauses, clause: int) -> bool:
    return marker(view, clause) == "when" and childhood(view, clause)


def _far_word(view: Clauses, place: int) -> bool:
    word, before, behind = view.low(place), view.low(place - 1), view.low(place + 1)
    token = view.tokens[place]
    if before == "since" or view.low(place - 2) == "since":
        return False
    if word in SEASONS:
        return (before in {"that", "one", "the", "last"} and token.dep == "npadvmod") or (
            word == "war" and token.dep == "pobj" and view.low(token.head) in {"in", "during"}
        )
    if word == "ago" and ago(view, place):
        return before in {"years", "long", "months"}
    if token.tag == "CD" and len(word) == 4 and word.isdigit():
        return view.low(token.head) == "in"
    if word in {"years", "months"}:
        return behind in {"before", "earlier"}
    if word in YOUTH:
        return (
            token.dep == "pobj" and not view.labelled(place, "det") and view.low(token.head) in {"in", "at", "during"}
        )
    return word in {"girl", "boy", "child"} and "as" in {view.low(token.head), view.low(place - 2)}


def _takes_time(view: Clauses, verb: int) -> bool:
    """Whether a clause tells of more than a moment: "every day", "for a week", "one summer", "he married"."""
    if (base(view.low(verb)) or view.tokens[verb].lemma) in OF_A_LIFE or used_to(view, verb):
        return True
    if any(view.low(c) == "once" and formerly(view, verb, c) for c in view.children[verb] if c < verb):
        return True
    return any(_lasts(view, place) for place in own_words(view, verb))


def _lasts(view: Clauses, place: int) -> bool:
    word, token, before = view.low(place), view.tokens[place], view.low(place - 1)
    if word in TIMES and before in {"every", "each", "one"}:
        return token.dep == "npadvmod"
    if word in STRETCHES:
        return token.dep == "pobj" and view.low(token.head) == "for"
    return word.endswith("days") and before == "on"


def _recalls(view: Clauses, verb: int) -> bool:
    """Whether a verb by itself opens a recollection: "he used to walk, back when", "when she was six", "years ago"."""
    if view.tokens[verb].dep not in {"ROOT", "conj", "ccomp"}:
        return False
    if used_to(view, verb):
        return any(view.low(c) in {"back", "days", "when"} for c in view.subtree(verb) if c > verb)
    return not auxiliaries(view, verb) and (_young(view, verb) or _in_those_days(view, verb))


def _young(view: Clauses, verb: int) -> bool:
    return any(marker(view, c) == "when" and childhood(view, c) for c in view.labelled(verb, "advcl"))


def _in_those_days(view: Clauses, verb: int) -> bool:
    below = own_words(view, verb)
    if any(view.low(c) == "days" and view.low(c - 1) == "those" for c in below):
        return True
    return any(view.low(c) == "ago" and ago(view, c) and view.low(c - 1) in {"years", "months"} for c in below)
