"""Which words are finite past forms: the tagger's and the parser's labels weighed anew.

The small model mixes up past tense and participle where a verb writes both alike ("pulled"), base form and past where
those are alike ("put"), and takes short verbs for nouns ("the phone rang"). What decides here is the word's possible
forms, its auxiliaries, its subject and the verb it is coordinated with.
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.participles import (
    NOMINATIVE,
    absolute,
    adorned,
    ahead_of_inversion,
    behind_noun,
    consists,
    describes,
    elliptic,
    fitted_out,
    set_off,
    state_after_look,
    state_with,
)
from screenplay.adapt.tense.perfects import perfect, so_much_as
from screenplay.adapt.tense.strays import strayed
from screenplay.adapt.tense.surface import done, inverted, noun_of_phrase, undergone
from screenplay.adapt.tense.syntax import (
    BE,
    DO,
    HAVE,
    MODALS,
    OBJECTIVE,
    PERCEPTION,
    RELATIVES,
    SUBJECTS,
    Clauses,
    auxiliaries,
    own_subject,
)
from screenplay.english import POSSESSIVES, words

NEVER_FINITE = words("acl amod oprd pobj dobj pcomp npadvmod compound acomp advmod nmod poss appos")
CLAUSES = words("ROOT conj ccomp advcl relcl parataxis dep")
ARTICLES = words("a an the every no")
JOINING = words(", ; and but or then — --")
NAMES = words("may will")
OPENED = words("open shut wide ajar back aside free loose")
TRANSITIVE = words(
    """
    string outline strew stud festoon deck drape encircle surround swathe fringe border encrust smear soil spatter
    sprinkle litter dot coat wreathe gird muffle tousle dishevel address line frame upholster panel tile carpet
    bring lay place clutch prop
    """
)
"""Verbs that mostly do something to something: without an object they are participles."""
SLAMMED = words(
    "banged swung slammed snapped flew slid clicked clanged clapped dropped crashed burst creaked blew thudded fell"
)
BEGINNING = words("start commence continue proceed")
"""What is done next: "they had met as children, and started to quarrel at once"."""
FAR = 15  # words: so far behind a perfect no participle shares its "had"
SHUTTING = words("kick push pull slam bang swing draw shove slide snap throw jerk clap click press nudge")
HANDLED = words("bear carry bring lay place send drag haul hoist lift pull seize bind wrap wheel roll tie")
"""What is done to something twice over: "was lifted and carried down"."""
STOPS = words(", . ; : and or but — -- ! ?")


def finite_past(view: Clauses, place: int) -> bool:
    """Whether the word at `place` is a finite past form: a lexical verb in the past tense, or a past auxiliary."""
    token, word = view.tokens[place], view.low(place)
    if token.stub:
        return False
    if word in {"was", "were"}:
        return True
    if word in {"would", "could"}:
        return token.tag == "MD" or token.dep in {"aux", "ROOT", "conj"}
    if word == "'d":
        return token.pos in {"AUX", "VERB"} or token.tag in {"MD", "VBD"}
    if word in {"had", "did"}:
        return not _governed(view, place)
    return _lexical(view, place)


def _lexical(view: Clauses, place: int) -> bool:
    token, form = view.tokens[place], verbs.past(view.low(place))
    if form is None or token.tag in {"VBG", "VBZ", "MD"} or _governed(view, place):
        return False
    if _name(view, place) or view.low(place - 1) in ARTICLES or _owned(view, place) or noun_of_phrase(view, place):
        return False
    if form.participle and token.dep == "conj" and own_subject(view, place) is None and perfect(view, token.head):
        return _anew(view, place, form.lemma)
    if form.participle and (_before_noun(view, place) or _second_state(view, place) or _so_far_gone(view, place)):
        return False
    if form.participle and (undergone(view, place) or so_much_as(view, place)):
        return False
    if token.text.istitle() and place and view.low(place - 1) == ",":
        return False  # a telegram: "he wired back, Delighted"
    if form.base and token.dep == "conj" and own_subject(view, place) is None and _infinite(view, token.head):
        return False
    if view.low(place) == "shut" and view.low(place - 1) in SLAMMED:
        return False
    if view.low(place) == "left" and view.low(place - 1) == "and" and view.low(place - 2) == "right":
        return False
    if view.low(place - 1) in NAMES and _does_nothing(view, place - 1, place):
        return True
    if done(view, place, finite_past) or form.sure or _tags_speech(view, place) or _slams(view, place):
        return True
    if not token.tag.startswith("VB"):
        return _hidden(view, place, form) or inverted(view, place, form.lemma)
    if not form.participle and not form.base:
        joined = token.dep == "conj" and token.head < place and finite_past(view, token.head)
        return token.tag != "VB" or joined or own_subject(view, place) is not None
    if form.base and token.tag in {"VB", "VBP"}:
        return _past_of_unchanged(view, place)
    return _past_rather_than_participle(view, place)


def _anew(view: Clauses, place: int, lemma: str) -> bool:
    """Whether a verb joined to a perfect does not share its auxiliary, but begins something of its own."""
    token = view.tokens[place]
    if lemma in {"sit", "stand"} and view.labelled(place, "dobj"):
        return True  # "and in the pram, wrapped up, sat a cat"
    anew = view.low(place - 1) == "but" and view.low(place - 2) == "," and token.tag == "VBD"
    lasts = view.low(place - 1) in {"still", "now"} and view.low(place - 2) in {"and", ","}
    begins = lemma in BEGINNING and any(c > place for c in view.labelled(place, "xcomp"))
    if lasts or begins or place - token.head > FAR or _between_commas(view, token.head, place):
        return True
    if any(view.low(aux) == "having" for aux in auxiliaries(view, token.head)):
        anew = view.low(place - 1) == ","  # "and Lew, having seen it, turned back"
    return anew and not any(view.tokens[c].dep == "dobj" for c in view.children[token.head] if c > place)


def _between_commas(view: Clauses, clause: int, place: int) -> bool:
    """ "He bowed and, as Ann had moved on, followed her": the clause is over at its comma."""
    opened = any(view.low(c - 1) == "," and view.low(c - 2) == "and" for c in view.labelled(clause, "mark"))
    return opened and view.low(place - 1) == ","


def _owned(view: Clauses, place: int) -> bool:
    """Whether the word before tells whose: not in "the foam behind her told of it"."""
    before = view.tokens[max(place - 1, 0)]
    form = verbs.past(view.low(place))
    passed = view.low(place - 1) == "her" and view.tokens[max(place - 2, 0)].pos == "ADP" and form and form.sure
    alone = before.text.lower() == "his" and before.dep == "nsubj" and view.low(place) != "left"
    # "without looking at her strode away", "his seemed to be withdrawn"
    return before.tag == "PRP$" and before.dep != "pobj" and not (passed or alone)


def _before_noun(view: Clauses, place: int) -> bool:
    """ "A cordial and protracted embrace", "replaced loosened or splintered boards": no verb stands there."""
    token, behind = view.tokens[place], view.tokens[min(place + 1, len(view.tokens) - 1)]
    if token.dep != "conj" or token.head >= place:
        return False
    if view.tokens[place - 1].tag == "VBD":
        return own_subject(view, place) is None  # not in "the person who answered turned out to be she"
    paired = view.low(place - 1) in {"and", "or", ","} and view.tokens[place - 2].tag.startswith("JJ")
    return paired and behind.pos == "NOUN" and behind.head != place


def _so_far_gone(view: Clauses, place: int) -> bool:
    """ "And so lost in thought that", "his grave bearded face"."""
    lost = view.low(place - 1) == "so" and own_subject(view, place) is None and not view.labelled(place, "dobj")
    owned = place > 1 and view.tokens[place - 1].tag == "JJ" and view.tokens[place - 2].tag == "PRP$"
    return lost or (owned and view.tokens[place].dep in {"amod", "acl"})


def _infinite(view: Clauses, verb: int) -> bool:
    """Whether `verb` is an infinitive, behind "to" or a modal."""
    return any(view.tokens[aux].tag in {"MD", "TO"} and view.low(aux + 1) != "have" for aux in auxiliaries(view, verb))


def _second_state(view: Clauses, place: int) -> bool:
    """ "They came booted and spurred"."""
    first = view.tokens[max(place - 2, 0)]
    stated = first.tag == "VBN" and first.dep in {"acomp", "oprd"}
    return view.low(place - 1) == "and" and stated and view.tokens[place].head in {first.head, place - 2}


def _tags_speech(view: Clauses, place: int) -> bool:
    """Whether the word stands between a quotation and a name or pronoun, as in "sneered Oakley"."""
    if place == 0 or place + 1 >= len(view.tokens) or not view.tokens[place - 1].stub:
        return False
    following = view.tokens[place + 1]
    return following.pos == "PROPN" or view.low(place + 1) in NOMINATIVE | {"the"}


def _slams(view: Clauses, place: int) -> bool:
    """ "The gate banged shut", where the parser knows neither word: but not "with the gate banged shut"."""
    noun = view.tokens[max(place - 1, 0)]
    beside = "with" in {view.low(c) for c in range(max(place - 4, 0), place)}
    slams = view.low(place) in SLAMMED and view.low(place + 1) in {"shut", "open"}
    return slams and not beside and noun.pos in {"NOUN", "PROPN", "PRON"}


def _name(view: Clauses, place: int) -> bool:
    token = view.tokens[place]
    return token.pos == "PROPN" and token.text.istitle() and own_subject(view, place) is None


def _hidden(view: Clauses, place: int, form: verbs.Past) -> bool:
    """Whether a word taken for a noun, an adjective or the like is a verb in truth."""
    token = view.tokens[place]
    if token.dep == "ROOT" or place - 1 in view.labelled(place, "nsubj"):
        subject = own_subject(view, place)
        return subject is not None and not (form.participle and view.low(subject) in OBJECTIVE)
    if own_subject(view, place) is not None:
        return token.dep in CLAUSES and (form.base or not form.participle)
    return _listed(view, place) if token.dep in {"conj", "xcomp", "advcl", "dep"} else False


def _listed(view: Clauses, place: int) -> bool:
    """Whether a word that could be a participle is one of several things done: "wiped his hands, put it back, and"."""
    token = view.tokens[place]
    head = token.head
    if head >= place or not finite_past(view, head) or view.low(place - 1) not in JOINING:
        return False
    if view.labelled(head, "acomp", "attr", "auxpass") or view.labelled(place, "mark", "agent"):
        return False
    # "he got up, crossed to the piano"
    loose = token.dep == "dep" and token.tag == "VBD" and view.low(place - 1) == ","
    return bool(view.labelled(place, "dobj")) or token.dep == "conj" or loose


def _past_of_unchanged(view: Clauses, place: int) -> bool:
    """Whether "put" and its like, taken for a base form, has a subject or a neighbour that makes it a past."""
    token, subject = view.tokens[place], own_subject(view, place)
    if subject is not None:
        bare = token.dep in {"ccomp", "xcomp"} and view.tokens[token.head].lemma in PERCEPTION
        return not bare and view.low(subject) not in OBJECTIVE
    if token.dep == "conj" and token.head < place:
        return finite_past(view, token.head) and not perfect(view, token.head)
    return token.dep in {"dep", "advcl"} and _listed(view, place)


def _past_rather_than_participle(view: Clauses, place: int) -> bool:
    token, subject = view.tokens[place], own_subject(view, place)
    if subject is not None and view.low(subject) in NOMINATIVE and subject < place:
        return True
    if subject is not None and token.dep == "relcl" and view.low(subject) not in RELATIVES and subject < place:
        return True  # "a man whom Anne recognized by his hat"
    well = view.low(place - 1) == "well" and token.dep != "relcl"
    if well or _done_to(view, place) or elliptic(view, place, subject):
        return False
    if token.dep == "pcomp" and view.low(token.head) == "with":  # "with her shoes tied"
        return False
    if _set_in(view, place) and subject is None and any(c for c in view.labelled(view.root(place), "expl")):
        return False  # "there was a knife and, wrapped in a rag, a spoon"
    if _next_in_list(view, place) or _deed_in_list(view, place):
        return True
    if (token.tag == "VBN" and subject is None and describes(view, place)) or consists(view, place):
        return False
    if token.dep in NEVER_FINITE and not (subject is not None and token.dep in {"acl", "pcomp"}):
        return strayed(view, place)
    if subject is not None:
        beside = _bare_complement(view, place, subject) or absolute(view, place)
        return not beside and not set_off(view, place, subject)
    if _set_in(view, place) and not view.labelled(place, "dobj"):
        return False
    if state_with(view, place) or ahead_of_inversion(view, place):
        return False
    if token.dep == "conj":
        return _joined_past(view, place)
    if token.dep == "relcl":
        return any(view.low(child) in RELATIVES for child in view.subtree(place) if child < place)
    if _listed(view, place):
        return True
    if token.dep == "ROOT" and token.tag == "VBN" and (_after_measure(view, place) or _after_name(view, place)):
        return True
    if token.tag != "VBD" or token.dep in {"xcomp", "attr", "prep"} or view.low(place + 1) == "by":
        return False
    beside = adorned(view, place) or behind_noun(view, place)
    return not state_after_look(view, place) and not (token.dep == "advcl" and beside)


def _done_to(view: Clauses, place: int) -> bool:
    """Whether something is done to what is told of: "by" goes with the word, or an object is missing."""
    token = view.tokens[place]
    agents = [by for by in view.labelled(place, "agent") if view.labelled(by, "pobj", "pcomp")]  # not "a cab passed by"
    if any(by == place + 1 or token.tag == "VBN" for by in agents):
        return True
    form = verbs.past(view.low(place))
    objects = [*view.labelled(place, "dobj", "xcomp", "dative", "nsubjpass", "oprd")]
    objects += [said for said in view.labelled(place, "ccomp") if said > place]
    return form is not None and form.lemma in TRANSITIVE and not objects and token.dep != "relcl"


def _after_name(view: Clauses, place: int) -> bool:
    """ "For Lew thirsted to get away", where Lew is taken for what "for" goes with."""
    return view.tokens[max(place - 1, 0)].pos == "PROPN" and view.low(place + 1) != "by"


def _after_measure(view: Clauses, place: int) -> bool:
    """ "A day or two passed and brought no word", where the days are taken for how long."""
    measure = [c for c in view.labelled(place, "npadvmod") if c < place]
    return bool(measure) and any(view.tokens[c].tag == "VBD" for c in view.labelled(place, "conj"))


def _set_in(view: Clauses, place: int) -> bool:
    """Whether a word opens what is set between commas behind "and"."""
    return view.low(place - 1) == "," and view.low(place - 2) in {"and", "but", "or"}


def _next_in_list(view: Clauses, place: int) -> bool:
    """ "It slid through her fingers, caught, slid again": a bare verb between commas, a past tense right after it."""
    following = place + 2
    if view.low(place - 1) != "," or view.low(place + 1) != "," or following >= len(view.tokens):
        return False
    return view.tokens[following].tag == "VBD" and verbs.past(view.low(following)) is not None


def _deed_in_list(view: Clauses, place: int) -> bool:
    """ "He read books, played bridge, boxed and swam", taken for "played" bridge or for carbons "stamped on"."""
    token = view.tokens[place]
    noun = token.head
    beside = view.tokens[view.tokens[noun].head]
    if noun == place + 1 and token.tag == beside.tag == "VBD" and view.tokens[noun].dep == "conj":
        return view.low(place - 1) == "and"  # "ran races and played games": a noun is joined to no verb
    if view.low(place - 1) != "," or not (
        (token.dep == "amod" and noun == place + 1 and view.tokens[noun].dep in {"appos", "conj"})
        or (token.dep == "acl" and token.tag == "VBD" and noun < place)
    ):
        return False
    verb = next((above for above in view.ancestors(noun) if view.tokens[above].tag == "VBD"), None)
    return verb is not None and any(c > place and view.tokens[c].tag == "VBD" for c in view.labelled(verb, "conj"))


def _bare_complement(view: Clauses, place: int, subject: int) -> bool:
    token = view.tokens[place]
    opened = bool(view.labelled(place, "mark"))
    governed = token.dep in {"ccomp", "xcomp"} and view.tokens[token.head].lemma in PERCEPTION
    governed = governed and not opened and token.head < place
    if governed and (view.low(subject) in OBJECTIVE or token.tag != "VBD"):
        return True
    if view.low(place) == "shut" and token.dep == "ccomp" and view.tokens[token.head].lemma in SHUTTING:
        return True  # "kicked the door shut"
    return view.low(subject) in OBJECTIVE - {"her"} and view.tokens[subject].head == place and subject < place


def _joined_past(view: Clauses, place: int) -> bool:
    """Whether a coordinated verb without a subject of its own is a past tense as the verb before it is."""
    token, head = view.tokens[place], view.tokens[place].head
    form = verbs.past(view.low(place))
    opened = view.low(head) in OPENED and view.low(place - 1) == "and" and form is not None and not form.base
    verbal = view.tokens[head].tag.startswith("V") or opened
    astonished = view.tokens[head].dep == "acomp"
    if head >= place or perfect(view, head) or (not verbal and not astonished and token.tag != "VBD"):
        return False
    if opened and view.tokens[head].pos in {"ADJ", "ADV"} and view.tokens[head].head < head:
        return finite_past(view, view.tokens[head].head)  # "pushed the door open and entered"
    if view.tokens[head].tag.startswith("JJ") and not finite_past(view, head):
        deed = view.tokens[head].dep == "acomp" and view.low(place - 1) == "and" and view.labelled(place, "dobj")
        return bool(deed) and finite_past(view, view.tokens[head].head)  # "was astonished and reproached him"
    if view.labelled(head, "auxpass"):
        made = view.labelled(head, "agent") and view.labelled(place, "prt")  # "decorated by friends and lit up"
        handled = form is not None and form.lemma in HANDLED and verbs.participle(view.low(head)) in HANDLED
        return token.tag == "VBD" and not (made and not view.labelled(place, "dobj")) and not handled
    if fitted_out(view, place):
        return False
    if view.labelled(head, "expl") and view.low(place - 1) == "," and not view.labelled(place, "dobj"):
        return False  # "there was a speech after it, read aloud"
    if adorned(view, place) and not view.labelled(head, "cc") and view.low(head - 1) != ",":
        return False
    if finite_past(view, head):
        return token.tag != "VBN" or view.low(head) not in BE
    if view.tokens[head].tag == "VBN" and not auxiliaries(view, head):
        return token.tag == "VBD" and view.low(head - 1) == view.low(place - 1) == ","  # "the king, wrapped up, looked"
    return token.tag == "VBD"


def _does_nothing(view: Clauses, aux: int, place: int) -> bool:
    """ "As soon as she did she resolved", "May came in": neither "did" nor "may" goes with a past form."""
    form = verbs.past(view.low(place))
    if form is None or form.base:
        return False
    if view.low(aux) in NAMES:
        return view.tokens[aux].text.istitle() and len(view.labelled(place, "aux", "auxpass")) <= 1
    return view.low(aux) in DO and any(aux < c < place for c in view.labelled(place, *SUBJECTS))


def _governed(view: Clauses, place: int) -> bool:
    """Whether an auxiliary, "to" or another governor makes the word at `place` non-finite."""
    if any(aux < place for aux in view.labelled(place, "aux", "auxpass") if not _does_nothing(view, aux, place)):
        return True
    token = view.tokens[place]
    if token.dep == "ccomp" and token.head < place and view.low(token.head) == "had":
        subject = own_subject(view, place)
        if subject is not None and subject > token.head and own_subject(view, token.head) is None:
            return True
    previous, form = view.before(place), verbs.past(view.low(place))
    if form is not None and not form.participle and not form.base and own_subject(view, place) is not None:
        return False  # "heads that had been up went down"
    word = view.low(previous) if previous >= 0 and not _does_nothing(view, previous, place) else ""
    if word == "will" and view.low(previous - 1) in POSSESSIVES:  # "her will had blazed up"
        return False
    if word in HAVE | MODALS | {"to", "'d", "be", "been", "being"}:
        return word != "to" or view.tokens[previous].tag == "TO"
    if word in {"was", "were", "is", "are"}:
        return view.tokens[place].tag in {"VBN", "VBG"} or view.tokens[place].head == previous
    return word in DO and view.tokens[place].tag == "VB"
