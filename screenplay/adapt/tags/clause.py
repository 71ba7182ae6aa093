"""A speech tag with all that is needed to cut words out of it, and what is made of the words that it has over."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.adapt.cut import Edits, capitalised, cut, joined, lowered, trimmed
from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.verbs import inflect
from screenplay.book import Narration
from screenplay.findings import Tag, Tokens
from screenplay.text import Run, Span, Text


@dataclass(frozen=True, slots=True)
class Clause:
    """A tag with all that is needed to cut words out of it: the `edits` to make, the `verbs` a tense would change."""

    tag: Tag
    tokens: Tokens
    part: Narration
    edits: Edits
    source: str
    present: bool
    verbs: Edits

    def words(self, first: int, last: int, unchanged: int = -1) -> Text:
        """The words of the tokens `first` to `last`, in the present tense but for the one at `unchanged`."""
        if first >= last:
            return ()
        span = Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)
        edits = self.edits
        if unchanged >= 0:
            kept = self.tokens[unchanged].span.start
            edits = {start: edit for start, edit in edits.items() if start != kept}
        return trimmed(cut(self.part, span, edits, self.source))

    def phrase(self, first: int, last: int) -> Text:
        """`words` as a direction, which begins small unless with a name."""
        name = self.tokens[first].pos == "PROPN" or self.tokens[first].text == "I"
        return self.words(first, last) if name else lowered(self.words(first, last))


@dataclass(frozen=True, slots=True)
class Rest:
    """`action` is shown behind the speech, `ahead` before it; `direction` stands with it.

    `bare` is the action as it stands in the tag, without a subject of its own. `leads`: what goes before is no sentence
    and leads to the speech.
    """

    action: Text = ()
    bare: Text = ()
    direction: Text = ()
    ahead: Text = ()
    leads: bool = False


def subject(clause: Clause) -> Text:
    """The words for who speaks, with a capital; none where the tag does not tell."""
    return capitalised(clause.words(*clause.tag.speaker)) if clause.tag.speaker else ()


def be(clause: Clause) -> str:
    """The form of "to be" for who speaks."""
    first, last = clause.tag.speaker or (0, 0)
    own = [token.text.lower() for token in clause.tokens[first:last]]
    if own == ["i"]:
        return "am" if clause.present else "was"
    if clause.present:
        return "are" if plural(clause) else "is"
    return "were" if plural(clause) else "was"


def finite(clause: Clause, lemma: str) -> str:
    """The form of a verb for who speaks: "speaks", "speak", or "spoke" where the past is told."""
    if not clause.present:
        return inflect(lemma, "VBD")
    return lemma if plural(clause) else inflect(lemma, "VBZ")


def plural(clause: Clause) -> bool:
    """Whether a verb of who speaks has no "s": of several, of "I" and "you"."""
    first, last = clause.tag.speaker or (0, 0)
    words = clause.tokens[first:last]
    names = words[:1] and words[0].tag == "DT"  # "the Frosts"; without it "Frances" is one
    several = any(token.tag == "NNS" or (names and token.tag == "NNPS") or token.pos == "CCONJ" for token in words)
    if words and words[0].text.lower() in ("one", "each", "neither"):
        return False
    return several or any(token.text.lower() in ("i", "we", "you", "they", "both") for token in words)


def doing(clause: Clause, first: int, last: int) -> Text:
    """The words from a verb on, it and the participles joined to it made finite: "getting up and walking away"."""
    whole = clause.tokens
    verbs_there = [
        at for at in range(first, last) if at == first or (whole[at].tag == "VBG" and _joins(whole, at, first))
    ]
    pieces = [
        run
        for at, then in zip(verbs_there, [*verbs_there[1:], last], strict=True)
        for run in (*_acting(clause, at), *between(clause, at, then, last))
    ]
    return trimmed(tuple(pieces))


def omitting(clause: Clause, first: int, last: int) -> Text:
    """ "Not hearing the bell" and "without hearing it" made finite: "does not hear it"; `first` is the participle."""
    verb = clause.tokens[first]
    lemma = Run(verbs.base(verb.text.lower()) or verb.lemma, span=verb.span)
    not_ = Run("not", span=clause.tokens[first - 1].span)
    return trimmed((*joined((Run(finite(clause, "do")),), (not_,), (lemma,)), *between(clause, first, last, last)))


def between(clause: Clause, at: int, then: int, last: int) -> Text:
    """The words behind the verb at `at` and before the one at `then`, with the blanks around them."""
    end = clause.tokens[then].span.start if then < last else clause.tokens[last - 1].span.end
    return cut(clause.part, Span(clause.tokens[at].span.end, end), clause.edits, clause.source)


def _joins(tokens: Tokens, at: int, first: int) -> bool:
    """Whether the participle at `at` is joined to the one at `first`, by the parse or by "and" alone."""
    return (tokens[at].dep == "conj" and tokens[at].head == first) or tokens[at - 1].text.lower() == "and"


def _acting(clause: Clause, at: int) -> Text:
    """The verb at `at` as the present, or the past where that is told, of the tag's own subject."""
    verb = clause.tokens[at]
    if verb.tag != "VBG":
        return clause.words(at, at + 1)
    return (Run(finite(clause, verbs.base(verb.text.lower()) or verb.lemma), span=verb.span),)


def happening(clause: Clause, first: int, last: int) -> Text:
    """A clause of what comes before a speech, as it happens: "Tom had gone out" is "Tom goes out"."""
    tokens = clause.tokens
    had = next((at for at in range(first, last - 1) if tokens[at].text.lower() == "had"), None)
    verb = tokens[had].head if had is not None else -1
    if had is None or not had < verb < last or tokens[verb].tag != "VBN" or tokens[had].dep != "aux":
        return clause.words(first, last)
    lemma = verbs.base(tokens[verb].text.lower()) or tokens[verb].lemma
    passive = any(token.dep == "auxpass" and token.head == verb for token in tokens[first:last])
    if lemma in ("be", "have") or passive or verb > had + 1:
        return clause.words(first, last)
    several = clause.verbs.get(tokens[had].span.start, (0, "has"))[1] == "have"
    form = (lemma if several else inflect(lemma, "VBZ")) if clause.present else inflect(lemma, "VBD")
    ahead = clause.words(first, had)
    behind = between(clause, verb, last, last)
    return trimmed((*joined(ahead, (Run(form, span=tokens[verb].span),)), *behind))
