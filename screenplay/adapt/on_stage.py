"""Who is on stage: whether words for somebody tell that they are there, or only of them.

Nobody enters by being told of in a report, as what will be, as somebody's name, or as what another is like.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from screenplay.adapt.telling.inward import MIND, Kind
from screenplay.adapt.telling.minds import AWAY, Sentence
from screenplay.adapt.tense.perfects import past_perfect
from screenplay.adapt.tense.syntax import OBJECTIVE, SUBJECTS, Clauses, auxiliaries, clauses, marker, own_subject
from screenplay.english import words
from screenplay.findings import Tokens, Understanding

NAMING = words("call name nickname christen dub")
WRITING = words("say read spell sign sew print stamp mark engrave write")
FOR_ABSENT = words("be look search ask wait send hope long")
"""What is done for who is not there."""
SENT = words("be letter message text note card postcard email call word news parcel present telegram")
"""What is from who is not there."""
TO_ABSENT = words("ring phone telephone text email message dial miss recall mention")
"""What is done to who is not there."""
TELLING = MIND | words("say tell ask explain add answer reply promise insist claim learn mean seem warn swear")
"""What hangs a report on it."""
REPORTING = words("that whether if since unless lest than as_if as_though")
"""What opens a clause that tells no happening of the moment."""
TIMES = words("when after until till before once")
"""What opens a clause of the moment, whatever had been done in it: "when Mara had lit the lamp"."""
KEEPING = words("sit stand lie lean kneel crouch wait squat")
"""What is done to nobody: a noun behind it is who does it."""
WILL = words("will would shall should 'll 'd wo")


def on_stage(
    story: Understanding, told: Sequence[Sequence[Sentence]], away: Collection[Kind] = AWAY
) -> list[frozenset[int]]:
    """For each paragraph the offsets at which its words end that tell of what is there and now: nothing `away`."""
    found = []
    for sentences, tokens in zip(told, story.annotations.paragraphs, strict=True):
        view = clauses(tokens)
        places = (place for sentence in sentences if sentence.kind not in away for place in sentence.places)
        found.append(frozenset(tokens[place].span.end for place in places if _is_there(view, place)))
    return found


def doing(story: Understanding, told: Sequence[Sequence[Sentence]]) -> list[frozenset[int]]:
    """For each paragraph the offsets at which the names end of those who do something, be it to think.

    Of what is thought or was before that is only who thinks it or had done it: "Mara had gone round once already."
    """
    found = []
    for sentences, tokens in zip(told, story.annotations.paragraphs, strict=True):
        view = clauses(tokens)
        ends = set()
        for sentence in sentences:
            for place in sentence.places if sentence.kind != "free" else ():
                behind = stands_behind(tokens, place)
                main = own_subject(view, view.root(place)) == place or _comes_in(view, place) or behind
                does = (tokens[place].dep == "nsubj" or behind) and (main or sentence.kind not in AWAY)
                if (does or _is_interrupted(view, place)) and not _is_elsewhere(view, place):
                    ends.add(tokens[place].span.end)
        found.append(frozenset(ends))
    return found


def stands_behind(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place`, taken for an object, is the subject behind its verb: "By the stove sat a woman"."""
    token = tokens[place]
    verb = tokens[token.head]
    return token.dep == "dobj" and token.head < place and verb.dep == "ROOT" and verb.lemma in KEEPING


def _comes_in(view: Clauses, place: int) -> bool:
    """Whether somebody does what interrupts another's doing: "Pell had lain down (for an hour) when Mara came in"."""
    verb = view.tokens[place].head
    above = view.tokens[view.tokens[verb].head]
    time = above.dep == "npadvmod" or (above.dep == "pobj" and view.low(above.head) == "for")
    interrupts = view.tokens[verb].dep == "advcl" or (time and view.tokens[verb].dep == "relcl")
    return interrupts and marker(view, verb) == "when" and not past_perfect(view, verb)


def _is_interrupted(view: Clauses, place: int) -> bool:
    """Whether what had been done to somebody lasted until another came: "Mara had been shut in when Pell came"."""
    if view.tokens[place].dep != "nsubjpass":
        return False
    within = view.subtree(view.tokens[place].head)
    return any(view.tokens[at].dep == "nsubj" and _comes_in(view, at) for at in within)


def only_named(story: Understanding) -> list[frozenset[int]]:
    """For each paragraph the offsets at which the words end that name somebody and show nobody."""
    found = []
    for tokens in story.annotations.paragraphs:
        view = clauses(tokens)
        found.append(frozenset(token.span.end for at, token in enumerate(tokens) if _is_only_named(view, at)))
    return found


def _is_there(view: Clauses, place: int) -> bool:
    if any(view.tokens[above].dep == "relcl" for above in view.ancestors(place)):
        return False
    untrue = _is_missed(view, place) or _is_likeness(view, place) or _is_only_named(view, place)
    return not untrue and not _is_elsewhere(view, place)


def _is_elsewhere(view: Clauses, place: int) -> bool:
    """Whether a clause around `place` tells nothing that happens there and now."""
    return any(_is_away(view, verb) for verb in view.ancestors(place))


def _is_away(view: Clauses, verb: int) -> bool:
    """Whether a clause is reported or tells of another time: "that Tom came", "Tom is to go"."""
    token = view.tokens[verb]
    if token.pos not in ("VERB", "AUX"):
        return False
    opening = marker(view, verb).replace(" ", "_")
    above = view.tokens[token.head]
    teller = own_subject(view, token.head)  # none in "said Mara, frightened", with Mara taken for who is frightened
    told = token.dep == "ccomp" and teller is not None and token.head < verb and above.lemma in TELLING
    so_that = token.dep == "advcl" and opening == "that"  # "so long that Mara began to cough"
    hangs = token.dep in ("advcl", "ccomp", "acl") and opening in REPORTING and not so_that
    had = token.tag == "VBN"  # "I'd been" is no "would", whatever the label says
    will = any(view.low(aux) in WILL and not (had and view.low(aux) == "'d") for aux in auxiliaries(view, verb))
    to_be = token.lemma == "be" and any(
        view.low(aux) == "to" for inner in view.labelled(verb, "xcomp") for aux in view.labelled(inner, "aux")
    )
    ago = any(view.low(at) == "ago" for at in view.labelled(verb, "advmod"))
    before = token.dep not in ("ROOT", "conj") and opening not in TIMES and past_perfect(view, verb)
    return told or hangs or will or to_be or ago or before


def _is_only_named(view: Clauses, place: int) -> bool:
    """Whether a name is told and not who bears it: "they called him Flint", "a table for Pell", "she rang Pell"."""
    token, above = view.tokens[place], view.tokens[place].head
    if token.dep in SUBJECTS:
        return marker(view, above) == "than"
    if token.dep == "dobj" and view.tokens[above].lemma in TO_ABSENT:
        return True
    if token.dep == "pobj" and view.low(above) == "for":
        sought = view.tokens[above].head
        return not view.tokens[sought].tag.startswith("V") or view.tokens[sought].lemma in FOR_ABSENT
    if token.dep == "pobj" and view.low(above) == "from":  # "the message is from Pell"
        return view.tokens[view.tokens[above].head].lemma in SENT
    if _is_written(view, place):
        return True
    if token.dep == "pobj" and view.low(above) in {"but", "except"}:
        above = view.tokens[above].head
    elif token.dep != "oprd":
        return False
    beside = (*view.children[above], *view.children[place])  # "him" may be taken for a first name of Flint's
    called = (view.low(child) in OBJECTIVE or view.tokens[child].dep == "dobj" for child in beside)
    return view.tokens[above].lemma in NAMING and any(called)


def _is_written(view: Clauses, place: int) -> bool:
    """Whether a name is read somewhere: "the badge said Flint", "it was signed by Flint"."""
    token, above = view.tokens[place], view.tokens[place].head
    if token.dep == "pobj" and view.tokens[above].dep == "agent":
        above = view.tokens[above].head
    elif token.dep not in ("dobj", "oprd"):
        return False
    return view.tokens[above].lemma in WRITING and own_subject(view, above) not in (None, place)


def _is_missed(view: Clauses, place: int) -> bool:
    """Whether somebody is told not to be somewhere: "the captain was not in his cabin", "a coat and no captain".

    Nor is it they in "it was not the captain".
    """
    if any(view.low(child) == "no" for child in view.children[place]):
        return True
    verb = view.tokens[place].head
    if view.tokens[place].dep == "attr" and view.labelled(verb, "neg"):
        return True
    if (
        view.tokens[place].dep not in SUBJECTS
        or view.tokens[verb].lemma != "be"
        or view.labelled(verb, "acomp", "attr")
    ):
        return False
    denied = bool(view.labelled(verb, "neg")) or any(view.low(c) in {"never", "nowhere"} for c in view.children[verb])
    return denied and bool(view.labelled(verb, "prep", "advmod"))


def _is_likeness(view: Clauses, place: int) -> bool:
    """Whether nobody is told of, but what somebody is like: "like a man getting into a bath"."""
    nouns = (place, view.tokens[place].head)
    return any(view.tokens[noun].dep == "pobj" and view.low(view.tokens[noun].head) == "like" for noun in nouns)
