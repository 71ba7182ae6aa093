"""A paragraph's tokens as a tree of clauses, and the repairs that the small model's labels need.

The tagger mixes up past tense and participle where a verb writes both alike, and base form and past where those are
alike ("put"); `finite_past` decides again, from the word's possible forms, its auxiliaries, its subject and the verb it
is coordinated with. Dependency labels are ClearNLP's, as spaCy's English models give them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.adapt import verbs
from screenplay.adapt.verbs import words
from screenplay.findings import Tokens

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
BE = words("be am is are was were been being 'm 're")
HAVE = words("have has had having 've")
MODALS = words("will would can could shall should may might must ought 'll ca wo sha")
DO = words("do does did")
NEGATION = frozenset({"n't", "not"})
PERCEPTION = words("see hear watch feel let make help have notice bid observe")
OBJECTIVE = words("him her them me us himself herself themselves")
RELATIVES = words("who whom which that whose what")


@dataclass(frozen=True, slots=True)
class Clauses:
    """The tokens of a paragraph with, for each, its children in the parse, in order."""

    tokens: Tokens
    children: tuple[tuple[int, ...], ...]

    def low(self, place: int) -> str:
        """The word at `place` in lower case; "" outside the paragraph."""
        return self.tokens[place].text.lower() if 0 <= place < len(self.tokens) else ""

    def labelled(self, place: int, *labels: str) -> tuple[int, ...]:
        """The children of `place` that stand in one of these relations to it."""
        return tuple(child for child in self.children[place] if self.tokens[child].dep in labels)

    def ancestors(self, place: int) -> Iterator[int]:
        """The heads of `place`, nearest first."""
        seen = {place}
        while (head := self.tokens[place].head) not in seen:
            yield head
            seen.add(head)
            place = head

    def subtree(self, place: int) -> tuple[int, ...]:
        """`place` and all that hangs from it, in order."""
        found, waiting = {place}, [place]
        while waiting:
            for child in self.children[waiting.pop()]:
                if child not in found:
                    found.add(child)
                    waiting.append(child)
        return tuple(sorted(found))

    def before(self, place: int, skipping: frozenset[str] = frozenset({"RB", "RBR"})) -> int:
        """The place of the last token before `place` in its sentence that is no adverb or negation; -1 if none."""
        sentence = self.tokens[place].sentence
        place -= 1
        while place >= 0 and (self.tokens[place].tag in skipping or self.low(place) in NEGATION):
            place -= 1
        return place if place >= 0 and self.tokens[place].sentence == sentence else -1

    def after(self, place: int) -> int:
        """The place of the next token of the sentence that is no adverb or negation; the paragraph's length if none."""
        sentence, end = self.tokens[place].sentence, len(self.tokens)
        place += 1
        while place < end and (self.tokens[place].tag in {"RB", "RBR"} or self.low(place) in NEGATION):
            place += 1
        return place if place < end and self.tokens[place].sentence == sentence else end


def clauses(tokens: Tokens) -> Clauses:
    """Index one paragraph's `tokens` by their heads."""
    children: list[list[int]] = [[] for _ in tokens]
    for place, token in enumerate(tokens):
        if token.head != place:
            children[token.head].append(place)
    return Clauses(tokens, tuple(map(tuple, children)))


def own_subject(view: Clauses, verb: int) -> int | None:
    """The subject that hangs from `verb` itself; a stub is none. An expletive "there" or "it" counts."""
    found = [child for child in view.labelled(verb, *SUBJECTS) if not view.tokens[child].stub]
    return found[0] if found else None


def auxiliaries(view: Clauses, verb: int) -> tuple[int, ...]:
    """The auxiliaries before `verb`, its own or, for a coordinated verb without subject, none but its own."""
    return tuple(child for child in view.labelled(verb, "aux", "auxpass") if not view.tokens[child].stub)


def marker(view: Clauses, verb: int) -> str:
    """What opens the clause of `verb`, in lower case: "since", "as if", "when", "than"; "" for a main clause."""
    words = [
        view.low(child)
        for child in view.children[verb]
        if child < verb and (view.tokens[child].dep == "mark" or view.tokens[child].tag in {"WRB", "IN"})
        if view.tokens[child].dep in {"mark", "advmod", "prep"}
    ]
    if words and words[-1] in {"if", "though"} and _opens_with_as(view, verb):
        return f"as {words[-1]}"
    return " ".join(words[-1:])


def _opens_with_as(view: Clauses, verb: int) -> bool:
    mark = next(c for c in reversed(view.children[verb]) if c < verb and view.low(c) in {"if", "though"})
    return view.low(mark - 1) == "as"


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
    if form is None or _governed(view, place):
        return False
    if not token.tag.startswith("VB"):
        return _mislabelled_verb(view, place, form)
    if token.tag in {"VBG", "VBZ"}:
        return False
    if not form.participle and not form.base:
        return token.tag in {"VBD", "VBN"} or (token.tag != "VB" and _has_place_for_verb(view, place))
    if form.base and token.tag in {"VB", "VBP"} and not _past_of_unchanged(view, place):
        return False
    return _not_participle(view, place)


def _mislabelled_verb(view: Clauses, place: int, form: verbs.Past) -> bool:
    token = view.tokens[place]
    heads_clause = token.dep in {"ROOT", "conj", "ccomp", "advcl", "relcl", "parataxis"}
    return heads_clause and own_subject(view, place) is not None and not form.base and (
        not form.participle or token.pos in {"NOUN", "PROPN"}
    ) and not view.labelled(place, "det", "poss", "cop")  # fmt: skip


def _has_place_for_verb(view: Clauses, place: int) -> bool:
    return own_subject(view, place) is not None or view.tokens[place].dep in {"conj", "ROOT"}


def _past_of_unchanged(view: Clauses, place: int) -> bool:
    """Whether "put" and its like, taken for a base form, has a subject or a neighbour that makes it a past."""
    token, subject = view.tokens[place], own_subject(view, place)
    if subject is not None:
        bare = token.dep in {"ccomp", "xcomp"} and view.tokens[token.head].lemma in PERCEPTION
        return not bare and view.low(subject) not in OBJECTIVE
    if token.dep == "conj":
        return finite_past(view, token.head) and not perfect(view, token.head)
    return False


def _not_participle(view: Clauses, place: int) -> bool:
    token, subject = view.tokens[place], own_subject(view, place)
    if token.dep in {"acl", "amod", "oprd", "pobj", "dobj", "pcomp", "npadvmod", "compound", "acomp", "advmod"}:
        return False
    if subject is not None:
        return not _bare_complement(view, place, subject) and not _absolute(view, place, subject)
    if token.dep == "conj":
        return _joined_past(view, place)
    if token.dep == "relcl":
        return any(view.low(child) in RELATIVES for child in view.subtree(place) if child < place)
    return token.tag == "VBD" and token.dep not in {"xcomp", "attr", "prep"} and view.low(place + 1) != "by"


def _bare_complement(view: Clauses, place: int, subject: int) -> bool:
    token = view.tokens[place]
    governed = token.dep in {"ccomp", "xcomp"} and view.tokens[token.head].lemma in PERCEPTION
    if governed and (view.low(subject) in OBJECTIVE or token.tag != "VBD"):
        return True
    return view.low(subject) in OBJECTIVE - {"her"} and view.tokens[subject].head == place and subject < place


def _absolute(view: Clauses, place: int, subject: int) -> bool:
    """"his eyes closed", hung from another verb without a conjunction, and all that "with" or "like" opens."""
    token = view.tokens[place]
    if token.tag != "VBN" or token.dep not in {"advcl", "ccomp", "dep", "prep", "pcomp", "parataxis"}:
        return False
    opened = any(view.tokens[c].dep == "mark" or view.tokens[c].tag == "WRB" for c in view.children[place])
    first = min((c for c in view.subtree(place) if c <= subject), default=subject)
    return not opened and (view.low(first - 1) in {",", "with", "and", "—", "--", "-"} or view.low(first) == "with")


def _joined_past(view: Clauses, place: int) -> bool:
    """Whether a coordinated verb without a subject of its own is a past tense as the verb before it is."""
    token, head = view.tokens[place], view.tokens[place].head
    form = verbs.past(view.low(place))
    if perfect(view, head) or (not view.tokens[head].tag.startswith("V") and token.tag != "VBD"):
        return False
    if view.labelled(head, "auxpass"):
        return token.tag == "VBD"
    if finite_past(view, head):
        return token.tag != "VBN" or view.low(head) not in BE
    if view.tokens[head].tag in {"VB", "VBG"} and form is not None and form.base:
        return token.tag == "VBD"
    return token.tag == "VBD" and not (view.tokens[head].tag == "VBN" and not auxiliaries(view, head))


def perfect(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a participle under "have", its own or that of the verb it is coordinated with."""
    own = auxiliaries(view, verb)
    if own or own_subject(view, verb) is not None:
        return any(view.low(aux) in HAVE for aux in own) or any(
            view.low(aux) == "'d" and not _before_base(view, aux) for aux in own
        )
    token = view.tokens[verb]
    return token.dep == "conj" and token.head < verb and _participle(view, verb) and perfect(view, token.head)


def _before_base(view: Clauses, aux: int) -> bool:
    place = view.after(aux)
    return place < len(view.tokens) and view.tokens[place].tag == "VB" and verbs.participle(view.low(place)) is None


def _participle(view: Clauses, verb: int) -> bool:
    return verbs.participle(view.low(verb)) is not None


def _governed(view: Clauses, place: int) -> bool:
    """Whether an auxiliary, "to" or another governor makes the word at `place` non-finite."""
    for aux in view.labelled(place, "aux", "auxpass"):
        if aux < place:
            return True
    previous = view.before(place)
    word = view.low(previous) if previous >= 0 else ""
    if word in HAVE | MODALS | {"to", "'d", "be", "been", "being"}:
        return word != "to" or view.tokens[previous].tag == "TO"
    if word in {"was", "were", "is", "are"}:
        return view.tokens[place].tag in {"VBN", "VBG"} or view.tokens[place].head == previous
    return word in DO and view.tokens[place].tag == "VB"
