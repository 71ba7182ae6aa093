"""A paragraph's tokens as a tree of clauses: heads, children, subjects, auxiliaries and what opens a clause.

Dependency labels are ClearNLP's, as spaCy's English models give them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.english import words
from screenplay.findings import Tokens

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
BE = words("be am is are was were been being 'm 're")
HAVE = words("have has had having 've")
MODALS = words("will would can could shall should may might must ought 'll ca wo sha")
DO = words("do does did")
NEGATION = frozenset({"n't", "not"})
PERCEPTION = words("see hear watch feel let make help have notice bid observe")
INVERTING = words("stick hang stand lie sit come go run rise lead be lay follow appear emerge look peer peep")
"""Verbs that stand before their subjects: "out came the horns"."""
OBJECTIVE = words("him her them me us himself herself themselves")
RELATIVES = words("who whom which that whose what")
MARKING = frozenset({"advmod", "prep"})
"""How a word that opens a clause hangs on its verb where it is no mark."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The tokens of a paragraph with, for each, its children in the parse, in order, and its word in lower case."""

    tokens: Tokens
    children: tuple[tuple[int, ...], ...]
    words: tuple[str, ...]

    def low(self, place: int) -> str:
        """The word at `place` in lower case; "" outside the paragraph."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def labelled(self, place: int, *labels: str) -> tuple[int, ...]:
        """The children of `place` that stand in one of these relations to it."""
        children = self.children[place]
        return tuple([child for child in children if self.tokens[child].dep in labels]) if children else ()

    def ancestors(self, place: int) -> Iterator[int]:
        """The heads of `place`, nearest first."""
        seen = {place}
        while (head := self.tokens[place].head) not in seen:
            yield head
            seen.add(head)
            place = head

    def root(self, place: int) -> int:
        """What `place` hangs from in the end: the head of its sentence."""
        return next(reversed([place, *self.ancestors(place)]))

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
    return Clauses(tokens, tuple(map(tuple, children)), tuple(token.text.lower() for token in tokens))


def own_subject(view: Clauses, verb: int) -> int | None:
    """The subject that hangs from `verb` itself, or from its auxiliary; a stub is none. An expletive "there" or "it"
    counts.

    In "the phone rang" with "rang" taken for a noun it is the word that the parser makes its first half.
    """
    bearing = (verb, *auxiliaries(view, verb))
    found = [child for at in bearing for child in view.labelled(at, *SUBJECTS) if not view.tokens[child].stub]
    if not found and not view.tokens[verb].tag.startswith("V"):
        found = [child for child in view.labelled(verb, "compound") if child == verb - 1]
    return found[0] if found else None


def auxiliaries(view: Clauses, verb: int) -> tuple[int, ...]:
    """The auxiliaries before `verb`, its own or, for a coordinated verb without subject, none but its own."""
    return tuple(child for child in view.labelled(verb, "aux", "auxpass") if not view.tokens[child].stub)


def marker(view: Clauses, verb: int) -> str:
    """What opens the clause of `verb`, in lower case: "since", "as if", "when", "than"; "" for a main clause."""
    ahead = [child for child in view.children[verb] if child < verb]
    marks = [child for child in ahead if view.tokens[child].dep == "mark"]
    others = [child for child in ahead if view.tokens[child].dep in MARKING]
    asked = [child for child in others if view.tokens[child].tag == "WRB"]  # "when the boy from next door came"
    joined = [child for child in others if view.tokens[child].tag == "IN"]
    words = [view.low(child) for child in marks or asked or joined]
    if words and words[-1] in {"if", "though"} and _opens_with_as(view, verb):
        return f"as {words[-1]}"  # also of "louder than if he had shouted"
    return " ".join(words[-1:])


def _opens_with_as(view: Clauses, verb: int) -> bool:
    mark = next(c for c in reversed(view.children[verb]) if c < verb and view.low(c) in {"if", "though"})
    return view.low(mark - 1) in {"as", "than"}
