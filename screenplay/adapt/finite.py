"""Which words are finite past forms: the tagger's and the parser's labels weighed anew.

The small model mixes up past tense and participle where a verb writes both alike ("pulled"), base form and past where
those are alike ("put"), and takes short verbs for nouns ("the phone rang"). What decides here is the word's possible
forms, its auxiliaries, its subject and the verb it is coordinated with.
"""

from __future__ import annotations

from screenplay.adapt import verbs
from screenplay.adapt.participles import (
    NOMINATIVE,
    SUBORDINATING,
    absolute,
    adorned,
    behind_noun,
    consists,
    describes,
    elliptic,
    set_off,
    state_after_look,
    state_with,
)
from screenplay.adapt.perfects import perfect
from screenplay.adapt.syntax import (
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
SLAMMED = words(
    "banged swung slammed snapped flew slid clicked clanged clapped dropped crashed burst creaked blew thudded fell"
)
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
    if _name(view, place) or view.low(place - 1) in ARTICLES or view.tokens[max(place - 1, 0)].tag == "PRP$":
        return False
    if form.participle and token.dep == "conj" and own_subject(view, place) is None and perfect(view, token.head):
        return False
    if view.low(place) == "shut" and view.low(place - 1) in SLAMMED:
        return False
    if view.low(place) == "left" and view.low(place - 1) == "and" and view.low(place - 2) == "right":
        return False
    if view.low(place - 1) in NAMES and _does_nothing(view, place - 1, place):
        return True
    if form.sure or _tags_speech(view, place) or _smells(view, place) or _slams(view, place):
        return True
    if not token.tag.startswith("VB"):
        return _hidden(view, place, form)
    if not form.participle and not form.base:
        return token.tag != "VB" or own_subject(view, place) is not None
    if form.base and token.tag in {"VB", "VBP"}:
        return _past_of_unchanged(view, place)
    return _past_rather_than_participle(view, place)


def _tags_speech(view: Clauses, place: int) -> bool:
    """Whether the word stands between a quotation and a name or pronoun, as in "sneered Oakley"."""
    if place == 0 or place + 1 >= len(view.tokens) or not view.tokens[place - 1].stub:
        return False
    following = view.tokens[place + 1]
    return following.pos == "PROPN" or view.low(place + 1) in NOMINATIVE | {"the"}


def _smells(view: Clauses, place: int) -> bool:
    """ "The deck smelled of wet wool", whatever the parser makes of it: nothing else is said of a smell."""
    return view.low(place) in {"smelled", "smelt", "tasted", "reeked"} and view.low(place + 1) in {"of", "like"}


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
        return own_subject(view, place) is not None
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
    return bool(view.labelled(place, "dobj")) or token.dep == "conj"


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
    if view.labelled(place, "agent") or view.low(place - 1) == "well" or elliptic(view, place, subject):
        return False
    if _set_in(view, place) and subject is None and any(c for c in view.labelled(view.root(place), "expl")):
        return False  # "there was a knife and, wrapped in a rag, a spoon"
    if _next_in_list(view, place) or _deed_in_list(view, place):
        return True
    if (token.tag == "VBN" and subject is None and describes(view, place)) or consists(view, place):
        return False
    if token.dep in NEVER_FINITE and not (subject is not None and token.dep in {"acl", "pcomp"}):
        strayed = _of_bare_topic(view, place) or _of_joined_noun(view, place) or _of_own_part(view, place)
        return _of_comparison(view, place) or strayed
    if subject is not None:
        beside = _bare_complement(view, place, subject) or absolute(view, place)
        return not beside and not set_off(view, place, subject)
    if _set_in(view, place) and not view.labelled(place, "dobj"):
        return False
    if state_with(view, place):
        return False
    if token.dep == "conj":
        return _joined_past(view, place)
    if token.dep == "relcl":
        return any(view.low(child) in RELATIVES for child in view.subtree(place) if child < place)
    if _listed(view, place):
        return True
    if token.tag != "VBD" or token.dep in {"xcomp", "attr", "prep"} or view.low(place + 1) == "by":
        return False
    beside = adorned(view, place) or behind_noun(view, place)
    return not state_after_look(view, place) and not (token.dep == "advcl" and beside)


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
    if view.low(place - 1) != "," or not (
        (token.dep == "amod" and noun == place + 1 and view.tokens[noun].dep in {"appos", "conj"})
        or (token.dep == "acl" and token.tag == "VBD" and noun < place)
    ):
        return False
    verb = next((above for above in view.ancestors(noun) if view.tokens[above].tag == "VBD"), None)
    return verb is not None and any(c > place and view.tokens[c].tag == "VBD" for c in view.labelled(verb, "conj"))


def _of_comparison(view: Clauses, place: int) -> bool:
    """ "Longer than a freezer deserved": the noun after "than" is the verb's subject."""
    token = view.tokens[place]
    head = view.tokens[token.head]
    return token.tag == "VBD" and token.dep == "acl" and head.dep == "pobj" and view.low(head.head) in {"than", "as"}


def _of_bare_topic(view: Clauses, place: int) -> bool:
    """ "The soup, when cooled, tasted of tin", taken for a noun with two clauses: the last one is the sentence."""
    token = view.tokens[place]
    head = view.tokens[token.head]
    others = [c for c in view.labelled(token.head, "acl", "relcl", "advcl") if c < place]
    joined = head.dep == "conj" and view.low(token.head - 1) == "and" and view.low(token.head - 2) == ","
    topic = token.dep == "acl" and (head.dep == "ROOT" or joined) and head.pos != "VERB"
    return topic and bool(others) and view.low(place - 1) == ","


def _of_own_part(view: Clauses, place: int) -> bool:
    """ "Her eyes filled with tears": what somebody has stands by itself in no sentence of prose."""
    head = view.tokens[place].head
    owned = [view.low(c) for c in view.labelled(head, "poss")]
    root = view.tokens[head].dep == "ROOT" and view.tokens[head].pos == "NOUN"
    return (
        root and place == head + 1 and bool(owned) and view.tokens[place].dep == "acl" and view.low(place + 1) != "by"
    )


def _of_joined_noun(view: Clauses, place: int) -> bool:
    """A clause whose subject was taken for a thing named along with another, or for a sentence by itself.

    "The air was sweet, and the meadows sloped away"; "once the rain stopped, the market filled"; "a few guests left
    early".
    """
    token = view.tokens[place]
    head = token.head
    if token.dep != "acl" or not (determiners := view.labelled(head, "det", "poss")):
        return False
    before, root = view.low(determiners[0] - 1), view.root(head)
    moves = view.tokens[min(place + 1, len(view.tokens) - 1)].tag in {"RB", "RP"}
    if view.tokens[head].dep == "conj":
        return before in {"and", "but"} and moves
    if view.tokens[head].dep == "appos":
        marks = [mark for mark in view.labelled(root, "mark") if view.low(mark) in SUBORDINATING]
        return before == "," and any(not mark or view.low(mark - 1) in STOPS for mark in marks)
    return moves and root in {head, view.tokens[view.tokens[head].head].head} and view.tokens[root].pos == "NOUN"


def _bare_complement(view: Clauses, place: int, subject: int) -> bool:
    token = view.tokens[place]
    governed = token.dep in {"ccomp", "xcomp"} and view.tokens[token.head].lemma in PERCEPTION
    if governed and (view.low(subject) in OBJECTIVE or token.tag != "VBD"):
        return True
    return view.low(subject) in OBJECTIVE - {"her"} and view.tokens[subject].head == place and subject < place


def _joined_past(view: Clauses, place: int) -> bool:
    """Whether a coordinated verb without a subject of its own is a past tense as the verb before it is."""
    token, head = view.tokens[place], view.tokens[place].head
    form = verbs.past(view.low(place))
    opened = view.low(head) in OPENED and view.low(place - 1) == "and" and form is not None and not form.base
    verbal = view.tokens[head].tag.startswith("V") or opened
    if head >= place or perfect(view, head) or (not verbal and token.tag != "VBD"):
        return False
    if opened and view.tokens[head].pos in {"ADJ", "ADV"} and view.tokens[head].head < head:
        return finite_past(view, view.tokens[head].head)  # "pushed the door open and entered"
    if view.tokens[head].tag.startswith("JJ") and not finite_past(view, head):
        return False
    if view.labelled(head, "auxpass"):
        return token.tag == "VBD"
    if view.labelled(head, "expl") and view.low(place - 1) == "," and not view.labelled(place, "dobj"):
        return False  # "there was a speech after it, read aloud"
    if adorned(view, place) and not view.labelled(head, "cc"):
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
    previous = view.before(place)
    word = view.low(previous) if previous >= 0 and not _does_nothing(view, previous, place) else ""
    if word == "will" and view.low(previous - 1) in POSSESSIVES:  # "her will had blazed up"
        return False
    if word in HAVE | MODALS | {"to", "'d", "be", "been", "being"}:
        return word != "to" or view.tokens[previous].tag == "TO"
    if word in {"was", "were", "is", "are"}:
        return view.tokens[place].tag in {"VBN", "VBG"} or view.tokens[place].head == previous
    return word in DO and view.tokens[place].tag == "VB"
