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
    described,
    in_row,
    set_off,
    trailing_state,
    with_state,
)
from screenplay.adapt.tense.perfects import perfect
from screenplay.adapt.tense.strays import ENDS, inverted, listed_deed, only_verb, strayed
from screenplay.adapt.tense.syntax import (
    BE,
    DO,
    HAVE,
    INVERTING,
    MODALS,
    OBJECTIVE,
    PERCEPTION,
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
MISTAKEN = frozenset({"NNP", "JJ", "MD", "IN"})
"""What a name that opens a sentence is taken for."""
TRANSITIVE = words(
    """
    string outline strew stud festoon deck drape encircle surround swathe fringe border encrust smear soil spatter
    sprinkle litter dot coat wreathe gird muffle tousle dishevel address line frame upholster panel tile carpet
    bring lay place clutch prop peg wrap button tie scar build thumb label plaster buckle nail stain bury crumple bathe
    cover soak drench cloak shroud
    """
)
"""Verbs that mostly do something to something: without an object they are participles."""
ANEW = words("but still now")
BEGINNING = words("start commence continue proceed")
"""What is done next: "they had met as children, and started to quarrel at once"."""
DEGREE = words("rather very quite so too more most fairly pretty somewhat slightly half")
BESIDE = words("with by in like")
FAR = 24  # words: so far behind a perfect no participle shares its "had"
"""What is done to something twice over: "was lifted and carried down"."""


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
    if view.low(place - 1) in ARTICLES:
        return False
    shares = token.dep == "conj" and own_subject(view, place) is None and verbs.participle(view.low(place)) is not None
    if shares and perfect(view, token.head):
        return _anew(view, place, form.lemma)
    if form.participle and (with_state(view, place) or trailing_state(view, place)):
        return False
    if in_row(view, place) or (form.participle and _untouched(view, place)):
        return False
    if token.text.istitle() and place and view.low(place - 1) == ",":
        return False  # a telegram: "he wired back, Delighted"
    if view.low(place) == "shut" and verbs.past(view.low(place - 1)):  # "the door swung shut"
        return False
    if view.low(place) == "left" and view.low(place - 1) == "and" and view.low(place - 2) == "right":
        return False
    if view.low(place - 1) in NAMES and _does_nothing(view, place - 1, place):
        return True
    if form.sure or listed_deed(view, place) or only_verb(view, place) or _tags_speech(view, place):
        return True
    if not token.tag.startswith("VB"):
        return _hidden(view, place, form) or (token.tag in {"NN", "NNP"} and inverted(view, place, form.lemma))
    if not form.participle and not form.base:
        joined = token.dep == "conj" and token.head < place and finite_past(view, token.head)
        return token.tag != "VB" or joined or own_subject(view, place) is not None
    if form.base and token.tag in {"VB", "VBP"}:
        return _past_of_unchanged(view, place)
    return _past_rather_than_participle(view, place)


def _anew(view: Clauses, place: int, lemma: str) -> bool:
    """Whether a verb joined to a perfect does not share its auxiliary, but begins something of its own."""
    dashed = {view.low(place - 1), view.low(place - 2)} & {"—", "--"}
    if dashed or view.low(place - 1) in ANEW or lemma in BEGINNING or place - view.tokens[place].head > FAR:
        return True
    having = any(view.low(aux) == "having" for aux in auxiliaries(view, view.tokens[place].head))
    return having and view.low(place - 1) == ","  # "and Lew, having seen it, turned back"


def _tags_speech(view: Clauses, place: int) -> bool:
    """Whether the word stands between a quotation and a name or pronoun, as in "sneered Oakley"."""
    if place == 0 or place + 1 >= len(view.tokens) or not view.tokens[place - 1].stub:
        return False
    following = view.tokens[place + 1]
    return following.pos == "PROPN" or view.low(place + 1) in NOMINATIVE | {"the"}


def _untouched(view: Clauses, place: int) -> bool:
    """ "Untouched", which is no verb where it is taken for an adjective."""
    return view.tokens[place].tag == "JJ" and view.low(place).startswith("un") and view.low(place).endswith("ed")


def _hidden(view: Clauses, place: int, form: verbs.Past) -> bool:
    """Whether a word taken for a noun, an adjective or the like is a verb in truth."""
    token = view.tokens[place]
    if _behind_a_name(view, place):
        return True
    bare = token.tag == "NN" and token.dep == "conj" and view.low(place - 1) == "and" and not view.children[place]
    if bare and view.low(place).endswith("ed"):
        return True  # "he stopped himself at the rail and sniffed"
    if token.dep == "ROOT" or place - 1 in view.labelled(place, "nsubj"):
        subject = own_subject(view, place)
        return subject is not None and not (form.participle and view.low(subject) in OBJECTIVE)
    if own_subject(view, place) is not None:
        return token.dep in CLAUSES and (form.base or not form.participle)
    return _listed(view, place) if token.dep in {"conj", "xcomp", "advcl", "dep"} else False


def _behind_a_name(view: Clauses, place: int) -> bool:
    """Whether only a name stands before a word in its sentence, that was taken for no name: "Odile bent over it"."""
    first, token = view.tokens[place - 1], view.tokens[place]
    opens = (place > 0 and first.sentence == token.sentence != view.tokens[place - 2].sentence) or place == 1
    taken = first.tag in MISTAKEN and first.text.istitle() and first.head == place
    stated = token.dep == "ROOT" and own_subject(view, place) is None and view.low(place + 1) not in ENDS
    return opens and taken and stated


def _listed(view: Clauses, place: int) -> bool:
    """Whether a word that could be a participle is one of several things done: "wiped his hands, put it back, and"."""
    token = view.tokens[place]
    head = token.head
    if head >= place or not finite_past(view, head) or view.low(view.before(place)) not in JOINING:
        return False
    if view.low(place - 1) in DEGREE:  # "came in breathless and rather flushed"
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
    parted = subject is not None and any(view.low(at) == "," for at in range(subject, place))
    if subject is not None and token.dep == "relcl" and subject < place and not parted:
        return True  # "a man whom Anne recognized by his hat", "a look that bordered on scorn"
    if _done_to(view, place):
        return False
    if token.dep == "pcomp" and view.low(token.head) == "with":  # "with her shoes tied"
        return False
    there = any(view.labelled(above, "expl") for above in view.ancestors(place)) and not view.labelled(place, "mark")
    if there and (view.low(place) == "left" or (_set_in(view, place) and subject is None)):
        return False  # "there was a spoonful of it left", "there was a knife and, wrapped in a rag, a spoon"
    if _next_in_list(view, place):
        return True
    if token.dep in NEVER_FINITE and subject is None:
        form = verbs.past(view.low(place))
        return strayed(view, place) or (form is not None and inverted(view, place, form.lemma))
    if subject is not None:
        beside = _bare_complement(view, place, subject) or absolute(view, place)
        return not beside and not set_off(view, place, subject)
    if _set_in(view, place) and not view.labelled(place, "dobj"):
        return False
    if token.dep == "conj":
        return _joined_past(view, place)
    if token.dep == "advcl" and described(view, place):
        return False
    return token.tag == "VBD" and token.dep not in {"xcomp", "attr", "prep"} and view.low(place + 1) != "by"


def _done_to(view: Clauses, place: int) -> bool:
    """Whether something is done to what is told of: "by" goes with the word, or an object is missing."""
    token = view.tokens[place]
    form = verbs.past(view.low(place))
    agents = [by for by in view.labelled(place, "agent") if view.labelled(by, "pobj", "pcomp")]  # not "a cab passed by"
    placed = form is not None and form.lemma in INVERTING  # "its door hung by a nail"
    if not placed and any(by == place + 1 or token.tag == "VBN" for by in agents):
        return True
    objects = [*view.labelled(place, "dobj", "xcomp", "dative", "nsubjpass", "oprd")]
    objects += [said for said in view.labelled(place, "ccomp") if said > place]
    return form is not None and form.lemma in TRANSITIVE and not objects


def _set_in(view: Clauses, place: int) -> bool:
    """Whether a word opens what is set between commas behind "and"."""
    return view.low(place - 1) == "," and view.low(place - 2) in {"and", "but", "or"}


def _next_in_list(view: Clauses, place: int) -> bool:
    """ "It slid through her fingers, caught, slid again": a bare verb between commas, a past tense right after it."""
    following = place + 2
    parted = view.low(place - 1) == "," == view.low(place + 1) and following < len(view.tokens)
    following += parted and view.low(following) == "and" and following + 1 < len(view.tokens)
    return parted and view.tokens[following].tag == "VBD"


def _bare_complement(view: Clauses, place: int, subject: int) -> bool:
    token = view.tokens[place]
    opened = bool(view.labelled(place, "mark"))
    governed = token.dep in {"ccomp", "xcomp"} and view.tokens[token.head].lemma in PERCEPTION
    governed = governed and not opened and token.head < place
    if governed and (view.low(subject) in OBJECTIVE or token.tag != "VBD"):
        return True
    if view.low(place) == "shut" and token.dep == "ccomp":
        return True  # "kicked the door shut"
    return view.low(subject) in OBJECTIVE - {"her"}


def _joined_past(view: Clauses, place: int) -> bool:
    """Whether a coordinated verb without a subject of its own is a past tense as the verb before it is."""
    token, head = view.tokens[place], view.tokens[place].head
    if head >= place or perfect(view, head):
        return False
    if view.tokens[head].pos in {"ADJ", "ADV"} and not finite_past(view, head):
        above = view.tokens[head].head
        stated = view.tokens[head].dep == "acomp" and not view.labelled(place, "dobj")
        heard = view.tokens[above].lemma in PERCEPTION  # "heard the door open and shut"
        return not (stated or heard) and finite_past(view, above)  # "pushed the door open and entered"
    if view.low(head) in BE and finite_past(view, head):  # "she was eighty, and built like a stove"
        done = bool(view.labelled(place, "dobj"))
        apart = view.low(place - 1) == ","  # "there were coins in it, taped to a card"
        return token.tag != "VBN" and (done or not (apart or view.low(place + 1) in BESIDE))
    if view.tokens[head].pos == "NOUN" and view.low(place - 1) == "and" and view.low(place + 1) in {".", ",", ";"}:
        return True  # "he stopped himself at the rail and sniffed"
    if view.labelled(head, "auxpass") and not view.labelled(place, "dobj", "ccomp", "xcomp"):
        return False  # "she was lifted up and carried away"
    if finite_past(view, head):
        return True
    beside = head == place - 2 and view.low(head - 1) == "," and verbs.participle(view.low(head))
    return token.tag == "VBD" and not beside  # "they covered the table, washed and combed"


def _does_nothing(view: Clauses, aux: int, place: int) -> bool:
    """ "As soon as she did she resolved", "May came in": neither "did" nor "may" goes with a past form."""
    form = verbs.past(view.low(place))
    if form is None or form.base:
        return False
    if view.low(aux) in NAMES:
        return view.tokens[aux].text.istitle() and len(view.labelled(place, "aux", "auxpass")) <= 1
    return view.low(aux) in DO and any(aux < c < place for c in view.labelled(place, *SUBJECTS))


def _before_aside(view: Clauses, place: int) -> int:
    """What stands before a word, adverbs passed over and, between it and "had", an aside: "had, as she knew, left"."""
    previous = view.before(place)
    if previous < 0 or view.low(previous) != "," or verbs.participle(view.low(place)) is None:
        return previous
    sentence = view.tokens[place].sentence
    commas = [at for at in range(previous) if view.low(at) == "," and view.tokens[at].sentence == sentence]
    had = view.before(commas[-1]) if commas else -1
    return had if had >= 0 and view.low(had) in HAVE else previous


def _governed(view: Clauses, place: int) -> bool:
    """Whether an auxiliary, "to" or another governor makes the word at `place` non-finite."""
    if any(aux < place for aux in view.labelled(place, "aux", "auxpass") if not _does_nothing(view, aux, place)):
        return True
    token = view.tokens[place]
    if token.dep == "ccomp" and token.head < place and view.low(token.head) == "had":
        subject = own_subject(view, place)
        if subject is not None and subject > token.head and own_subject(view, token.head) is None:
            return True
    previous, form = _before_aside(view, place), verbs.past(view.low(place))
    if form is not None and not form.participle and not form.base and own_subject(view, place) is not None:
        return False  # "heads that had been up went down"
    word = view.low(previous) if previous >= 0 and not _does_nothing(view, previous, place) else ""
    if word == "will" and view.low(previous - 1) in POSSESSIVES:  # "her will had blazed up"
        return False
    if word in HAVE | MODALS | {"to", "'d", "be", "been", "being"}:
        return word != "to" or view.tokens[previous].tag == "TO"
    if word in {"was", "were", "is", "are"} and view.low(place) != "had":  # "the girl whose hat it was had gone"
        return view.tokens[place].tag in {"VBN", "VBG"} or view.tokens[place].head == previous
    return word in DO and view.tokens[place].tag == "VB"
