"""Participles that look like past tenses: states and descriptions beside the verb that makes the sentence.

"With his eyes closed", "they found the door locked", "he sat there, his hat tipped over one eye", "the banks, fringed
with birches", "who, though greatly troubled".
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.syntax import OBJECTIVE, RELATIVES, SUBJECTS, Clauses, auxiliaries, marker, own_subject
from screenplay.english import POSSESSIVES, words

LOOKING = words("look seem feel appear sound be stand sit remain become get grow")
PREPOSITIONS = words("upon in with from against by at to on")
FINDING = words("find keep leave want get have see hold make wear")
THINKING = words("think believe feel consider imagine fancy suppose judge")
CAUSING = frozenset({"get", "have", "wear"})
SUBORDINATING = words("if once when while as if after before until because although though since")
NOMINATIVE = frozenset({"i", "he", "she", "we", "they"})
GOING_ON = words("stood sat came went looked began stayed walked fell rose seemed remained")
"""Pasts of verbs that nothing is done to: no state that anything is in."""
COMPOSED = {"made": "up", "composed": "of", "comprised": "of"}


def absolute(view: Clauses, place: int) -> bool:
    """Whether the verb at `place`, with a subject but no auxiliary, tells a state beside the sentence's main verb.

    So in "with the door bolted", "he sat there, his hat tipped over one eye", "he had his hair cut".
    """
    token, subject = view.tokens[place], own_subject(view, place)
    if subject is None or (view.labelled(place, "dobj") and not view.labelled(place, "prt")):
        return False
    if _settled(view, place, subject):
        return True
    if any(view.low(c) == "with" and not view.children[c] for c in view.labelled(place, "mark", "prep") if c < place):
        return True
    if view.low(subject) in NOMINATIVE | RELATIVES | {"it", "you"}:
        return False
    head = token.head
    if token.dep == "conj" and head < place and own_subject(view, head) is not None and not auxiliaries(view, head):
        caused = [c for c in view.labelled(head, "ccomp") if view.tokens[c].tag == "VBN" and c < place]
        if view.tokens[head].lemma == "have" and caused:
            return True
        if verbs.past(view.low(head)) is not None and absolute(view, head):
            return True
    if (
        degree(view, subject)
        or _each(view, place, subject)
        or _found_so(view, place)
        or _after_state(view, place, subject)
    ):
        return True
    first = min((c for c in view.subtree(place) if c <= subject and c > place - 12), default=subject)
    if token.tag == "VBN" and token.dep in {"advcl", "ccomp", "dep", "prep", "pcomp", "parataxis"}:
        opened = any(view.tokens[c].dep == "mark" or view.tokens[c].tag == "WRB" for c in view.children[place])
        return not opened and view.low(first - 1) in {",", "with", "and", "—", "--", "-"}
    return _trailing(view, place, subject)


def _settled(view: Clauses, place: int, subject: int) -> bool:
    """ "She found it firmly settled that her brother should go"."""
    above = view.tokens[place].head
    found = view.tokens[place].dep == "ccomp" and view.tokens[above].lemma in FINDING
    return found and subject == above + 1 and view.low(subject) == "it" and view.low(place + 1) == "that"


def _found_so(view: Clauses, place: int) -> bool:
    """ "They found the door locked": the state that something is found, kept or left in."""
    token = view.tokens[place]
    above = verbs.base(view.low(token.head))
    found = token.dep == "ccomp" and token.head < place and above in FINDING | THINKING
    if found and above in THINKING:
        return view.low(place + 1) == "by" and not view.labelled(place, "mark")
    if found and above == "leave" and not view.labelled(place, "mark", "dobj"):
        return True
    state = token.tag == "VBN" or verbs.base(view.low(place)) == view.low(place) or view.low(place + 1) in PREPOSITIONS
    caused = above in CAUSING
    return found and (state or caused) and not view.labelled(place, "mark")


def _each(view: Clauses, place: int, subject: int) -> bool:
    """ "They laid the blocks in rows, each block numbered for its place"."""
    first = view.subtree(subject)[0]
    return view.low(first) == "each" and view.low(first - 1) == "," and not view.labelled(place, "dobj")


def degree(view: Clauses, subject: int) -> bool:
    """Whether a noun taken for a subject is a measure of a state: "a good deal frightened, she looked round"."""
    return view.low(subject) in {"deal", "bit"} and view.low(subject - 1) in {"a", "good", "great", "little"}


def state_with(view: Clauses, place: int) -> bool:
    """ "With his eyes closed", the eyes being taken for all that is with him."""
    while view.tokens[place - 1].tag == "RB" and view.tokens[place - 1].head == place:
        place -= 1  # "with her face half turned"
    noun = view.tokens[place - 1]
    if view.tokens[place].dep == "ROOT" and view.tokens[place].tag == "VBD":  # "a field lush with clover sloped down"
        return False
    if view.low(place) in GOING_ON:  # "and tossing it away with her cloak stood looking at him"
        return False
    return place > 1 and noun.dep == "pobj" and noun.head < place and view.low(noun.head) == "with"


def _after_state(view: Clauses, place: int, subject: int) -> bool:
    """A second state after a first: "and his hands folded", "and the shutters nailed shut", "and a coat lined with"."""
    first = view.subtree(subject)[0]
    if first < 2 or first >= place or view.low(first - 1) != "and":
        return False
    state = first - 2
    while view.tokens[state].tag == "RP" and state > 1:  # "her hair pinned up and her coat buttoned"
        state -= 1
    if verbs.participle(view.low(state)) and not auxiliaries(view, state):
        return state_with(view, state) or (own_subject(view, state) is not None and absolute(view, state))
    token = view.tokens[place]
    adjoined = token.tag == "VBN" and token.dep == "conj" and subject == place - 1
    return adjoined and view.low(place + 1) in PREPOSITIONS


def _trailing(view: Clauses, place: int, subject: int) -> bool:
    """ "…, his hat tipped over one eye." after a clause about him: a possessive right after the comma."""
    possessives = [c for c in view.labelled(subject, "poss") if view.low(c) in POSSESSIVES]
    if view.low(place) in GOING_ON or view.labelled(place, "mark", "cc", "aux", "auxpass"):
        return False
    if not possessives or view.low(possessives[0] - 1) != ",":
        return False
    sentence = view.tokens[place].sentence
    earlier = [
        c
        for c in range(possessives[0])
        if view.tokens[c].sentence == sentence and (view.tokens[c].dep == "nsubj" or _inverted(view, c))
    ]
    free = [c for c in earlier if not any(view.low(p) in POSSESSIVES for p in view.labelled(c, "poss"))]
    if not free or view.tokens[free[-1]].stub:
        return False
    return _inverted(view, free[-1]) or not marker(view, view.tokens[free[-1]].head)


def _inverted(view: Clauses, noun: int) -> bool:
    """Whether a noun taken for an object is what sits or stands there: "behind the counter sat a woman"."""
    token = view.tokens[noun]
    positional = view.tokens[token.head].lemma in {"sit", "stand", "lie", "come", "hang"}
    return token.dep in {"dobj", "attr"} and positional and own_subject(view, token.head) is None


def consists(view: Clauses, place: int) -> bool:
    """ "This life made up of visits": nothing makes up of anything."""
    then = COMPOSED.get(view.low(place))
    return then == view.low(place + 1) and (then == "of" or view.low(place + 2) == "of")


def behind_noun(view: Clauses, place: int) -> bool:
    """ "He had been in rooms hung with damask": no subject, no conjunction, and a noun right before the word."""
    opened = any(c < place for c in view.children[place])
    return view.tokens[place - 1].pos == "NOUN" and view.low(place + 1) in {"with", "by"} and not opened


def describes(view: Clauses, place: int) -> bool:
    """ "A skiff freighted with fruit", "fancying herself neglected", "the tables, still crowded,", "all worn"."""
    before, after = view.tokens[place - 1], view.low(place + 1)
    if before.text.lower() == "all" and view.tokens[place - 2].pos == "NOUN":
        return True
    head = view.tokens[place].head
    if view.tokens[place].dep == "conj" and head == place - 2 and view.low(head - 1) == "all":
        return view.tokens[head - 2].pos == "NOUN"
    if before.pos == "NOUN" and view.tokens[place].dep == "conj":
        return after in {"with", "in", "by", "from"}
    if view.low(place - 1) in OBJECTIVE and view.low(place - 1).endswith(("self", "selves")):
        return True
    return before.tag == "RB" and view.low(place - 2) == "," and after == ","


def elliptic(view: Clauses, place: int, subject: int | None) -> bool:
    """ "When cooled", "who, though greatly troubled": a conjunction with a bare participle."""
    opened = [c for c in view.children[place] if c < place and view.low(c) in SUBORDINATING | {"unless", "than"}]
    opened = [c for c in opened if not (_no_conjunction(view, c) or view.labelled(c, "pobj"))]
    near = bool(opened) and all(view.tokens[c].tag in {"RB", "JJ"} for c in range(opened[-1] + 1, place))
    return near and (subject is None or subject < opened[-1])


def adorned(view: Clauses, place: int) -> bool:
    """ "She was standing there, bathed in light": no object, but a preposition right after the word."""
    follows = view.low(place + 1) in PREPOSITIONS or view.tokens[min(place + 1, len(view.tokens) - 1)].tag == "RP"
    if view.low(place - 1) != "," or (form := verbs.past(view.low(place))) is None or form.base:
        return False
    return follows and not view.labelled(place, "dobj", "cc", "conj", "mark")


def set_off(view: Clauses, place: int, subject: int) -> bool:
    """ "The banks, fringed with birches, were": a comma parts the word from the noun, as it parts no verb."""
    first = place
    while first > subject + 1 and view.tokens[first - 1].tag == "RB":
        first -= 1
    between = [view.low(c) for c in range(subject + 1, first)]
    return (
        bool(between) and between[-1] == "," and between.count(",") == 1 and view.low(place + 1) in PREPOSITIONS | {","}
    )


def state_after_look(view: Clauses, place: int) -> bool:
    """ "He looked puzzled, then pleased"."""
    token = view.tokens[place]
    listed = token.dep in {"dep", "conj"} and view.low(place - 1) in {"then", "and", ","}
    if listed and token.head < place and view.tokens[token.head].lemma in LOOKING:
        return bool(view.labelled(token.head, "acomp")) and not view.labelled(place, "dobj")
    before = [c for c in view.children[place] if c < place and view.labelled(c, "acomp")]
    return any(view.tokens[c].lemma in LOOKING for c in before)


def _no_conjunction(view: Clauses, once: int) -> bool:
    """ "At once", "once or twice", "as swiftly", "such children as saw it": no clause hangs on such a word."""
    if view.low(once) == "as":
        return "such" in {view.low(at) for at in range(once - 3, once)} or view.low(once - 1) == "then"
    if view.low(once) != "once":
        return False
    return view.low(once - 1) == "at" or view.low(once + 1) in {"more", "again", "or"}


def fitted_out(view: Clauses, place: int) -> bool:
    """ "The room was of a good size, and prettily fitted up as a study": what is joined to how a thing is."""
    head = view.tokens[place].head
    subject = own_subject(view, head)
    thing = subject is not None and view.tokens[subject].pos == "NOUN"
    manner = view.tokens[place - 1].tag == "RB" and view.low(place - 1).endswith("ly")
    bare = not view.labelled(place, "dobj") and bool(view.labelled(place, "prt", "prep"))
    return thing and manner and bare and view.tokens[head].lemma == "be" and view.tokens[head].dep != "auxpass"


def ahead_of_inversion(view: Clauses, place: int) -> bool:
    """ "Out of the crate, packed to the ears in straw, peered the goat": a state between commas, then the verb."""
    if view.low(place - 1) != "," or view.low(place + 1) not in PREPOSITIONS | {"in", "up", "over"}:
        return False
    verb = next((c for c in view.labelled(place, "conj") if c > place and view.low(c - 1) == ","), None)
    if verb is None and view.tokens[place].dep == "conj":
        beside = view.labelled(view.tokens[place].head, "conj")
        verb = next((c for c in beside if c > place and view.low(c - 1) == ","), None)
    after = view.labelled(verb, "dobj", "nsubj", "attr") if verb is not None else ()
    return verb is not None and any(c > verb for c in after) and not view.labelled(place, "dobj", *SUBJECTS)
