"""Which word a finite verb agrees with: its own subject, that of the verb it is joined to, or an antecedent.

Subjects that the parser gives to another verb, or takes for something else, are found by what stands beside the verb.
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.perfects import perfect
from screenplay.adapt.tense.strays import inverted, strayed
from screenplay.adapt.tense.syntax import INVERTING, PERCEPTION, SUBJECTS, Clauses, auxiliaries, marker, own_subject
from screenplay.english import words
from screenplay.scenes.sentences import PEOPLE as PEOPLE_NOUNS

PLURAL_WORDS = words(
    """
    we you they these those both few fewer many several others ones ourselves themselves yourselves ye us them people
    police cattle folk folks poultry clergy gentry vermin men women children feet teeth geese mice oxen trousers
    pants jeans scissors glasses spectacles pyjamas pajamas shorts tights binoculars goggles thanks remains
    gentlefolk kinsfolk townsfolk outskirts surroundings clothes goods stairs
    """
)
"""What is plural by itself."""

RELATIVE = frozenset({"who", "which", "that", "whom"})
CONCEDING = frozenset({"though", "although"})
PLACING = frozenset({"IN", "DT", "NN", "NNS", "NNP", "JJ", "PRP", "PRP$", "POS", ","})
"""What "over the top of the wall" is made of."""
PHRASE = frozenset({"DT", "PDT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "NNPS", "POS"})
CONJUNCTIONS = words("than before after until till since")
"""What a clause may follow, though the parser make a preposition of it."""
QUOTES = frozenset({'"', "'", "”"})


def subject_of(view: Clauses, verb: int) -> int | None:
    """The word that `verb` agrees with: its own subject, that of the verb it is joined to, or an antecedent."""
    seen: set[int] = set()
    for elsewhere in (_parted, _compared, _set_off, _hung_there, _so_had):
        if (found := elsewhere(view, verb)) is not None:
            return found
    place = verb
    while place not in seen:
        seen.add(place)
        if (near := _right_before(view, place)) is not None:
            return near
        subject = own_subject(view, place)
        if subject is not None:
            return _looked_through(view, subject, place)
        token = view.tokens[place]
        if token.dep == "acl" and view.low(place - 1) == ",":
            if view.tokens[view.root(place)].pos == "NOUN":
                return view.root(place)
            break
        if token.dep == "acl" and view.low(view.tokens[token.head].head) == "of" and view.root(place) < place:
            return view.tokens[view.tokens[token.head].head].head if strayed(view, place) else token.head
        if token.dep in {"relcl", "acl"}:
            return _of_relative(view, place)
        if _leaves_report(view, place):
            place = view.tokens[token.head].head
            continue
        if token.dep == "conj" and not _finite(view, token.head):
            seen.add(token.head)
            place = view.tokens[token.head].head
            continue
        if token.dep == "conj" and (beside := _beside(view, place) or _of_clause_between(view, place)) is not None:
            return _looked_through(view, *beside)
        unbound = token.dep == "dep" or (token.dep == "advcl" and not view.labelled(place, "mark", "advmod"))
        loose = unbound and token.head < place and finite_past(view, token.head)
        if token.dep not in {"conj", "aux", "auxpass", "xcomp", "parataxis"} and not loose:
            break
        place = token.head
    return _nearest(view, verb)


def _of_relative(view: Clauses, verb: int) -> int:
    """The noun right before "caused" in "the alarm which this departure caused", which is no subject to the parser."""
    before, noun = view.tokens[verb - 1], view.tokens[verb].head
    own = before.dep == "npadvmod" and before.head == verb and nominal(view, verb - 1)
    return verb - 1 if own and any(view.low(c) in RELATIVE for c in range(noun + 1, verb - 1)) else noun


def _parted(view: Clauses, verb: int) -> int | None:
    """The noun in "and the baker, over his stove, began", which the parser joins to the noun before "and"."""
    if own_subject(view, verb) is not None or view.low(verb - 1) != ",":
        return None
    sentence = view.tokens[verb].sentence
    for comma in range(verb - 2, 0, -1):
        if view.tokens[comma].sentence != sentence or comma <= view.tokens[verb].head:
            return None
        if view.low(comma) == "," and view.tokens[comma + 1].tag == "IN" and view.tokens[comma - 1].dep == "conj":
            return comma - 1 if nominal(view, comma - 1) else None
        if view.low(comma) == "," and view.low(comma + 1) == "who" and view.tokens[comma - 1].dep == "nsubj":
            return comma - 1 if view.tokens[comma - 1].pos == "PROPN" else None
    return None


def _compared(view: Clauses, verb: int) -> int | None:
    """ "More stars than Lew had ever seen", "before either of them spoke": Lew is taken for the comparison."""
    noun = min((verb, *auxiliaries(view, verb))) - 1
    if noun < 0 or own_subject(view, verb) is not None or not nominal(view, noun):
        return None
    while view.tokens[noun].dep == "pobj" and view.low(view.tokens[noun].head) == "of":
        noun = view.tokens[view.tokens[noun].head].head
    token = view.tokens[noun]
    governed = token.dep in {"pobj", "pcomp"} and view.low(token.head) in CONJUNCTIONS
    return noun if governed and (nominal(view, noun) or token.tag == "DT") else None


def _hung_there(view: Clauses, verb: int) -> int | None:
    """ "The boats lay on the sand, and over the top of the wall hung a moon": where it is, then what is there."""
    behind = next((c for c in view.labelled(verb, "dobj", "attr") if c > verb and nominal(view, c)), None)
    if behind is None and view.tokens[verb].dep == "compound":
        behind = view.tokens[verb].head
    if behind is None and inverted(view, verb, verbs.base(view.low(verb)) or ""):
        nouns = (c for c in range(verb + 1, len(view.tokens)) if view.tokens[c].tag not in PHRASE)
        behind = next(nouns, verb + 1) - 1
    if behind is None:
        return None
    if view.low(verb - 1) == "there" and view.tokens[verb - 1].dep == "advmod":
        return behind if own_subject(view, verb) is None else None
    first = verb
    while first and view.tokens[first - 1].tag in PLACING:
        first -= 1
    opens = view.low(first - 1) == "and" or not first or view.tokens[first - 1].sentence != view.tokens[first].sentence
    placed = first < verb - 1 and view.tokens[first].tag == "IN" and opens
    alone = own_subject(view, verb) is None or verbs.base(view.low(verb)) in {"hang", "stand", "lie", "sit"}
    return behind if placed and alone and verbs.base(view.low(verb)) in INVERTING else None


def _so_had(view: Clauses, verb: int) -> int | None:
    """ "And so, on the other side of the fence, had the neighbours"."""
    if own_subject(view, verb) is not None or view.low(verb) not in {"had", "was", "were", "did"}:
        return None
    first = verb
    while first and view.tokens[first - 1].tag in PLACING | {"CC"} - {"PRP"}:
        first -= 1
    alike = any(view.low(at - 1) in {"so", "nor", "neither"} for at in (first, first + 1))
    behind = next((c for c in range(verb + 1, len(view.tokens)) if view.tokens[c].tag not in PHRASE), verb + 1) - 1
    return behind if alike and behind > verb and nominal(view, behind) else None


def _set_off(view: Clauses, verb: int) -> int | None:
    """A subject that the parser misses because of its place: "on top sits what is left", "and that, I know, is all"."""
    if own_subject(view, verb) is not None:
        return None
    if view.low(verb + 1) == "what" and view.tokens[verb].lemma in INVERTING:
        return verb + 1
    if view.low(verb - 1) != ",":
        return None
    sentence = view.tokens[verb].sentence
    first = next(at for at, token in enumerate(view.tokens) if token.sentence == sentence)
    first += view.low(first) in {"and", "but"}
    opening = view.low(first) in {"that", "this", "it"} and view.low(first + 1) == ","
    return first if opening and verb > first + 2 else None


def _right_before(view: Clauses, verb: int) -> int | None:
    """The noun before a verb without a subject, which the parser gave to another: "while they were waltzing Lew came".

    Nothing joins the verb to what stands before the noun, and nothing comes behind it that could be its subject.
    """
    token, before = view.tokens[verb], view.tokens[max(verb - 1, 0)]
    if own_subject(view, verb) is not None or not verb or before.stub:
        return None
    if token.dep in {"conj", "advcl"} and not marker(view, verb) and before.pos == "NOUN" and before.dep == "conj":
        first = min((verb - 1, *view.labelled(verb - 1, "det", "poss")))
        return verb - 1 if first < verb - 1 and view.low(first - 1) == "and" and token.head != verb - 1 else None
    if token.dep not in {"ROOT", "conj", "ccomp"}:
        return None
    if before.dep == "conj" and before.pos == "PROPN" and view.low(verb - 2) == "and" and before.head < verb:
        return before.head
    inverts = token.lemma in INVERTING
    on = view.tokens[before.head].head
    if view.low(verb - 1) in {"you", "it"} and before.dep == "pobj" and on < verb and view.tokens[on].lemma == "be":
        return verb - 1  # "when the lights were on you had to whisper"
    if before.pos not in {"NOUN", "PROPN"} or before.sentence != token.sentence or before.dep == "npadvmod":
        return None
    if inverts and any(c > verb and nominal(view, c) for c in view.labelled(verb, "attr", "dobj")):
        return None
    joined = view.labelled(verb - 1, "cc", "det", "poss") or before.dep == "conj"
    if before.dep == "pobj":  # "but at home | life ran"; not "and at times did not"
        taken = bool(view.labelled(verb - 1, "compound")) or (before.pos == "PROPN" and token.dep == "ROOT")
    else:
        taken = before.dep in {"dobj", "conj"} and (before.pos == "PROPN" or not joined)
    return verb - 1 if taken and token.head != verb - 1 else None


def _leaves_report(view: Clauses, verb: int) -> bool:
    """ "She whispered that I had ten minutes, and left us": behind the comma the one who whispers goes on."""
    token = view.tokens[verb]
    report = token.dep == "conj" and token.head < verb and view.tokens[token.head].dep == "ccomp"
    parted = view.low(verb - 1) == "and" and view.low(verb - 2) == ","
    listed = any(
        token.head < c < verb for c in view.labelled(token.head, "conj", "advcl")
    )  # "that I acted, thought, and felt"
    return report and parted and not listed and bool(view.labelled(token.head, "mark"))


def _beside(view: Clauses, verb: int) -> tuple[int, int] | None:
    """The subject of a verb that stands between `verb` and the one that both are joined to, and whose verb it is."""
    head = view.tokens[verb].head
    between = [c for c in view.labelled(head, "conj") if head < c < verb]
    subjects = [subject for c in between if (subject := own_subject(view, c)) is not None]
    return (subjects[-1], verb) if subjects else None


def _of_clause_between(view: Clauses, verb: int) -> tuple[int, int] | None:
    """The subject of a clause that `verb` goes on with, though the parser joins it to the main verb, and its verb.

    "It was late before we came, and found"; "they liked a house which had been kept well, and had never burned".
    """
    head = view.tokens[verb].head
    subject = own_subject(view, head)
    for clause in range(verb - 1, head, -1):
        own = own_subject(view, clause)
        if own is None or own <= head:
            continue
        dep = view.tokens[clause].dep
        late = dep == "advcl" and subject is not None and view.low(subject) == "it" and view.tokens[head].lemma == "be"
        if late and view.tokens[clause].head == head and _finite(view, verb):
            return own, clause
        as_well = perfect(view, verb) and perfect(view, clause) and not perfect(view, head)
        but = view.low(verb - 1) == "but" and view.low(verb - 2) == "," and view.low(own) == "who"
        if (as_well and dep in {"relcl", "ccomp"}) or (but and dep == "relcl" and clause > head):
            return own, clause
    return None


def _finite(view: Clauses, verb: int) -> bool:
    """Whether `verb` heads a finite clause: a verb joined to a bare infinitive or participle has another subject."""
    token = view.tokens[verb]
    if token.tag == "VBP" and token.dep == "ccomp" and view.tokens[token.head].lemma in PERCEPTION:
        return False
    if token.tag in {"VBD", "VBZ", "VBP", "MD"} or not token.tag.startswith("V"):
        return True
    return any(view.tokens[aux].tag != "TO" for aux in auxiliaries(view, verb)) or finite_past(view, verb)


def _looked_through(view: Clauses, subject: int, verb: int) -> int:
    token = view.tokens[subject]
    if token.dep == "expl" and view.low(subject) == "there":
        return next(iter(view.labelled(verb, "attr", "nsubj", "nsubjpass", "dobj")), subject)
    if view.low(subject) == "neither" and verb == subject + 1:  # "and neither did his dogs"
        return next((c for c in view.labelled(verb, "nsubj", "dobj", "attr") if c > verb), subject)
    if token.tag == "VBD":  # "a whistle blew and a dozen of us ran", taken for what ran
        joined = [c for c in view.labelled(subject, "conj") if c < verb]
        return next((c for c in joined if nominal(view, c) or view.low(c) in PLURAL_WORDS), subject)
    nearer = view.before(min((verb, *auxiliaries(view, verb))))
    of_both = view.low(nearer) in {"all", "both", "each", "doubt"}  # "who both sang", "which no doubt was so"
    if view.low(subject) in RELATIVE and subject < nearer and nearer in view.labelled(verb, "nsubj") and not of_both:
        return nearer  # "a house that you had thought was empty"
    if view.low(subject) in RELATIVE and view.tokens[verb].dep == "relcl":
        return _antecedent(view, view.tokens[verb].head)
    if view.low(subject) == "that" and view.tokens[subject - 1].pos == "NOUN" and view.low(subject + 1) != ",":
        return subject - 1  # "eyes that gave him courage", taken for a report
    if token.tag.startswith("JJ") and view.labelled(verb, "attr"):
        return view.labelled(verb, "attr")[0]  # "so genuine were his doubts"
    parted = view.low(subject - 1) == "," and token.tag == "WDT" and view.tokens[verb].dep in {"ccomp", "conj"}
    if parted and nominal(view, subject - 2):
        return _antecedent(view, subject - 2)
    both = [c for c in view.labelled(verb, "nsubj") if c > subject and nominal(view, c)]
    if both and any(view.low(c) in CONCEDING for c in range(subject, both[-1])):
        return subject  # "Ann, though a good wife and mother, had"
    if both and (view.low(subject + 1) == "but" or both[-1] < verb):
        return both[-1]  # of two before the verb the nearer: "as she said these words her foot slipped"
    if view.low(subject) in RELATIVE and token.tag in {"WDT", "WP"}:
        clause = next((a for a in view.ancestors(verb) if view.tokens[a].dep == "relcl"), None)
        return view.tokens[clause].head if clause is not None else _noun_ahead(view, subject)
    return subject


def _noun_ahead(view: Clauses, relative: int) -> int:
    """The noun before a "which" that the parser gives to none: "her eyes, at once bold and shy, which"."""
    ahead = (c for c in range(relative - 1, -1, -1) if view.tokens[c].tag in {"NN", "NNS", "VBD", "VBP", "VBZ"})
    noun = next(ahead, relative)
    near = view.low(relative - 1) == "," and view.tokens[noun].sentence == view.tokens[relative].sentence
    return noun if near and nominal(view, noun) else relative


def _antecedent(view: Clauses, noun: int) -> int:
    """`noun`, or the "one" of "the only one of the cousins who"; "who" is the man of "a man of few words who"."""
    of = view.tokens[noun].head
    if view.tokens[noun].pos == "ADJ" and view.tokens[of].dep == "prep" and nominal(view, view.tokens[of].head):
        return view.tokens[of].head  # "old folk in black, who"
    set_off = view.low(of - 1) == view.low(noun + 1) == ","
    if view.low(of) == "with" and set_off and view.labelled(noun, "poss"):
        beside = view.tokens[of].head  # "the curtains, with their lining, that hang"
        return beside if nominal(view, beside) else of - 2
    one = view.tokens[of].head
    only = view.low(one) == "one" and any(view.low(c) == "only" for c in view.children[one])
    behind = view.low(of) in {"of", "in", "with"} and view.tokens[noun].tag in {"NNS", "NN"}
    people = view.tokens[one].lemma in PEOPLE_NOUNS or view.low(one) in PLURAL_WORDS
    person = behind and people and view.tokens[noun].lemma not in PEOPLE_NOUNS
    return one if (view.low(of) == "of" and only) or person else noun


def _nearest(view: Clauses, verb: int) -> int | None:
    """A noun or pronoun after an inverted verb, else the nearest before it that does not hang from a preposition."""
    if verb and view.tokens[verb - 1].text in QUOTES and (spoke := _inverted_speaker(view, verb)) is not None:
        return spoke
    for done in view.labelled(verb, "ccomp") if view.low(verb) == "had" else ():
        if view.tokens[done].tag == "VBN" and (subject := own_subject(view, done)) is not None and subject > verb:
            return subject  # "never had his doubts been stronger"
    after = [c for c in view.labelled(verb, "attr", "dobj", "npadvmod") if c > verb and nominal(view, c)]
    if after and view.tokens[verb].lemma in INVERTING and any(c < verb for c in view.labelled(verb, "prep", "advmod")):
        return after[0]
    sentence = view.tokens[verb].sentence
    for place in range(verb - 1, -1, -1):
        token = view.tokens[place]
        if token.sentence != sentence:
            break
        if token.dep in SUBJECTS and not token.stub and token.tag in {"WDT", "WP"}:
            above = view.tokens[token.head].head
            if view.tokens[token.head].dep == "relcl" and view.low(above) in {"those", "they", "all"}:
                return above
        elif token.dep in SUBJECTS and not token.stub:
            return place
    measures = [c for c in view.labelled(view.root(verb), "npadvmod") if c < verb and nominal(view, c)]
    return next((c for c in (*after, *measures) if view.tokens[c].dep != "dobj"), None)


def _inverted_speaker(view: Clauses, verb: int) -> int | None:
    return next((c for c in view.labelled(verb, "dobj", "attr", "npadvmod") if c > verb and nominal(view, c)), None)


def nominal(view: Clauses, place: int) -> bool:
    """Whether the word at `place` is a noun, a name, a pronoun or a number, and no stub of a quotation."""
    return view.tokens[place].pos in {"NOUN", "PROPN", "PRON", "NUM"} and not view.tokens[place].stub
