"""What else a speech tag tells: a direction, something to be shown behind the speech, or something that comes first.

"said Mara, opening the window" is action of hers, "in a great hurry to be gone" what she is, "as soon as he had left"
what has to happen first; what is short and is no deed stays with the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenplay.adapt import verbs
from screenplay.adapt.cut import Edits, capitalised, cut, joined, lowered, trimmed
from screenplay.adapt.verbs import inflect
from screenplay.attribution.delivery import VOICE
from screenplay.attribution.verbs import VERB_OF
from screenplay.book import Narration
from screenplay.findings import Tag, Tokens
from screenplay.scenes.leaps import ANY_NEXT_DAY
from screenplay.text import Run, Span, Text, plain

DIRECTION_WORDS = 4
"""A parenthetical of more words than these reads as action, if something is done in it."""
PHRASE_WORDS = 5
"""A phrase without a verb ("in a dreamy voice") is no action; it is one only when it is longer than this."""
MANNER_WORDS = 8
"""What tells of a voice or a way of speaking stays with the line, unless it is longer than this."""
BUSINESS_WORDS = 5
"""What is done inside a sentence of speech in more words than these is action: nobody acts a long parenthetical."""
CONDITIONS = frozenset({"when", "before", "until", "till", "if"})
"""What opens a clause that is no sentence of its own."""
EARLIER = frozenset({"when", "after", "once"})
"""What opens a clause of something that comes before what is said."""
REASONS = frozenset({"for", "since", "because", "though", "although"})
"""What hangs a statement on what is said, which can do without it."""
LOOSE = frozenset({"with", "in"})
"""What opens a phrase and can be taken off it: "with a quiver in her voice" is "a quiver in her voice"."""
STATES = frozenset({"in", "on", "at", "out", "under", "beside"})
"""What opens a phrase that tells how somebody is: "in a great hurry to be gone"."""
DEGREES = frozenset(
    {"always", "still", "quite", "very", "rather", "half", "so", "a", "good", "deal", "little", "much", "too", "more",
     "greatly", "evidently", "clearly", "not", "now", "by", "no", "means"}
)  # fmt: skip
"""Words before an adjective."""
WAYS = VOICE | {"sort", "kind", "tones", "style", "strain", "key"}
"""Nouns of how something is said."""
MOMENT = re.compile(
    r"(?:one|that|the same|the next|early one|late one|this) (?:morning|afternoon|evening|night|day)|at (?:breakfast"
    r"|lunch|dinner|supper|tea|tea-time)"
)
"""When something is said, which is no way of saying it."""
EMPTY = frozenset(
    {("in", "these", "words"), ("in", "those", "words"), ("of", "himself"), ("of", "herself"), ("of", "itself")}
)
"""Phrases that tell an actor nothing."""
SOON = ("as soon as", "as quickly as", "the moment", "directly")
"""What opens a clause of what comes first."""


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

    `bare` is the action as it stands in the tag, without a subject of its own.
    """

    action: Text = ()
    bare: Text = ()
    direction: Text = ()
    ahead: Text = ()


def rest_of(clause: Clause) -> Rest:
    """What the rest of a tag becomes. `clause.tag` has one."""
    assert clause.tag.rest
    first, last = clause.tag.rest
    while first < last - 1 and clause.tokens[first].text in ",—-;":
        first += 1
    opening = clause.tokens[first].text.lower()
    told = plain(clause.words(first, last)).lower()
    if _says_again(clause, first, last):
        return Rest()
    if (glance := _having_done(clause, first, last)) is not None:
        return glance
    if MOMENT.fullmatch(told):
        return Rest(ahead=clause.words(first, last))
    if clause.tokens[min(first + 1, last - 1)].text.lower() in ("whose", "whom", "which"):
        who = (*subject(clause), Run(",")) if subject(clause) else ()
        return Rest(joined(who, lowered(clause.words(first, last))), clause.words(first, last))
    soon = next((len(words.split()) for words in SOON if _opens(clause, first, words)), 0)
    if opening in EARLIER and not any(token.tag == "MD" for token in clause.tokens[first:last]):
        soon = 1
    if soon and _is_clause(clause, first + soon, last):
        return Rest(ahead=clause.words(first + soon, last))
    if _is_phrase(clause.tokens[first:last]):
        when = ANY_NEXT_DAY.search(told) is not None
        return Rest(ahead=clause.words(first, last)) if when else phrased(clause, first, last)
    seeming = clause.tokens[min(first + 1, last - 1)].text.lower() in ("if", "though")
    if opening in ("as", "while") and not seeming and _is_clause(clause, first + 1, last):
        return Rest(action=clause.words(first + 1, last))
    if (then := _then(clause, first, last)) is not None:
        return Rest(action=clause.words(then + 1, last), direction=clause.phrase(first, then))
    rest = _told(clause, first, last)
    if rest.direction and ANY_NEXT_DAY.search(told):
        return Rest(ahead=clause.words(first, last))
    return rest


def _says_again(clause: Clause, first: int, last: int) -> bool:
    """Whether the rest only says that something is said: "ventured | to remark", "cried | and implored"."""
    told = [token for token in clause.tokens[first:last] if token.pos != "PUNCT"]
    joins = len(told) == 2 and (told[0].tag in ("TO", "CC"))
    return joins and told[1].lemma.lower() in VERB_OF and told[1].pos == "VERB"


def _having_done(clause: Clause, first: int, last: int) -> Rest | None:
    """What is done or felt by who speaks: "after glancing at it" before, "not hearing it", "though still sobbing"."""
    tokens, who = clause.tokens, subject(clause)
    opening = tokens[first].text.lower()
    second = min(first + 1, last - 1)
    if not who or second == first:
        return None
    if opening in ("after", "on", "upon") and tokens[second].tag == "VBG":
        return Rest(ahead=joined(who, doing(clause, second, last)))
    if opening == "not" and tokens[second].tag == "VBG":
        return Rest(joined(who, omitting(clause, second, last)))
    at = second
    while at < last - 1 and tokens[at].tag == "RB":
        at += 1
    if opening in ("though", "although") and tokens[at].tag == "VBG":
        return Rest(joined(who, (Run(_be(clause)),), clause.words(second, last)))
    return None


def _opens(clause: Clause, first: int, words: str) -> bool:
    count = len(words.split())
    return " ".join(token.text.lower() for token in clause.tokens[first : first + count]) == words


def _then(clause: Clause, first: int, last: int) -> int | None:
    """Where "as she swims about" begins behind a short phrase: "half to herself, as she swims about"."""
    for at in range(first + 1, min(first + DIRECTION_WORDS + 2, last - 2)):
        joins = clause.tokens[at].text.lower() in ("as", "while") and clause.tokens[at - 1].text == ","
        phrase = not any(token.pos in ("VERB", "AUX") for token in clause.tokens[first:at])
        if joins and phrase and _is_clause(clause, at + 1, last):
            return at
    return None


def _told(clause: Clause, first: int, last: int) -> Rest:
    """The rest of a tag as action; as a direction where it is short and nothing is done in it."""
    opening = clause.tokens[first].text.lower()
    if clause.tokens[first].pos == "CCONJ" and last > first + 1:
        first += 1
    head, told = clause.tokens[first], clause.words(first, last)
    if head.tag in ("VBG", "VBD", "VBZ", "VBP") or (opening in ("and", "but") and head.pos == "VERB"):
        return Rest(joined(subject(clause), doing(clause, first, last)), told)
    if opening == "who" and subject(clause):
        after = clause.words(first + 1, last)
        return Rest(joined(subject(clause), after), after)
    if opening == "whose" and subject(clause):
        return Rest(_owner(clause, first, last), told)
    if opening == "which":
        return Rest(trimmed((Run("It", span=head.span), *_between(clause, first, last, last))), told)
    if opening in REASONS and _has_subject(clause.tokens[first + 1 : last]):
        return Rest(clause.words(first + 1, last))
    if (doing_so := _absolute(clause, first, last)) is not None:
        return Rest(doing_so, told)
    state = _state(clause, first, last)
    if state is not None and subject(clause) and len(plain(told).split()) > DIRECTION_WORDS:
        phrase = clause.words(first, last, state)
        return Rest(joined(subject(clause), (Run(_be(clause)),), phrase), phrase)
    is_action = _has_subject(clause.tokens[first : first + 2]) or len(plain(told).split()) > DIRECTION_WORDS
    return Rest(told) if is_action else Rest(direction=clause.phrase(first, last))


def _absolute(clause: Clause, first: int, last: int) -> Text | None:
    """ "Her eyes filling" as a sentence of its own: "Her eyes fill"; None where nothing of the sort is told."""
    verb = next((at for at in range(first + 1, min(first + 5, last)) if clause.tokens[at].tag == "VBG"), None)
    if verb is None or clause.tokens[verb - 1].pos != "NOUN" or clause.tokens[first].tag not in ("PRP$", "DT"):
        return None
    if any(token.pos in ("ADP", "PUNCT") for token in clause.tokens[first:verb]):
        return None
    lemma = verbs.base(clause.tokens[verb].text.lower()) or clause.tokens[verb].lemma
    several = clause.tokens[verb - 1].tag == "NNS"
    form = (lemma if several else inflect(lemma, "VBZ")) if clause.present else inflect(lemma, "VBD")
    acts = Run(form, span=clause.tokens[verb].span)
    return trimmed((*joined(clause.words(first, verb), (acts,)), *_between(clause, verb, last, last)))


def _owner(clause: Clause, first: int, last: int) -> Text:
    """ "Said the clerk, whose name was Osk": "The clerk's name is Osk". With "and who" behind it, it stays a clause."""
    who = subject(clause)
    if any(token.text.lower() == "who" for token in clause.tokens[first:last]):
        return joined((*who, Run(",")), clause.words(first, last))
    owns = Run("'" if plain(who).endswith("s") else "'s", span=clause.tokens[first].span)
    return joined((*who, owns), clause.words(first + 1, last))


def _state(clause: Clause, first: int, last: int) -> int | None:
    """The word that tells how somebody is ("afraid that", "a good deal frightened", "in a hurry to"), if one does."""
    if clause.tokens[first].text.lower() in STATES and clause.tokens[first].pos == "ADP":
        return first
    for at in range(first, min(first + 4, last)):
        token = clause.tokens[at]
        behind = [other.text.lower() for other in clause.tokens[at + 1 : min(at + 3, last)]]
        if token.text.lower() in ("a", "an") and not ({"little", "bit"} & {*behind[:1]} or behind[1:] == ["deal"]):
            return None  # "a great silent cry" is nothing that somebody is
        if token.pos == "ADJ" or token.tag == "VBN":
            return at if clause.tokens[min(at + 1, last - 1)].pos != "NOUN" else None
        if token.text.lower() not in DEGREES:
            return None
    return None


def _be(clause: Clause) -> str:
    first, last = clause.tag.speaker or (0, 0)
    own = [token.text.lower() for token in clause.tokens[first:last]]
    if own == ["i"]:
        return "am" if clause.present else "was"
    if clause.present:
        return "are" if _plural(clause) else "is"
    return "were" if _plural(clause) else "was"


def phrased(clause: Clause, first: int, last: int) -> Rest:
    """A phrase as a direction, without its first words where it is long; as action where it is longer than any."""
    if tuple(token.text.lower() for token in clause.tokens[first:last] if token.pos != "PUNCT") in EMPTY:
        return Rest()
    bare = first + 1 if _is_loose(clause.tokens[first:last]) else first
    article = bare > first and clause.tokens[bare].text.lower() in ("a", "an", "the")
    for start in (first, *_of_what(clause, first, last), bare, bare + article):
        told = clause.tokens[start:last]
        if start < last and _length(told) <= PHRASE_WORDS and not _has_clause(told):
            return Rest(direction=clause.phrase(start, last))
    long = _length(clause.tokens[bare:last]) > MANNER_WORDS or _has_clause(clause.tokens[first:last])
    if long and bare > first and clause.tokens[first].text.lower() == "in" and subject(clause):
        speaks = Run(("speak" if _plural(clause) else "speaks") if clause.present else "spoke")
        return Rest(joined(subject(clause), (speaks,), lowered(clause.words(first, last))), clause.words(first, last))
    action = clause.tokens[first].text.lower() == "with" or _length(clause.tokens[bare:last]) > MANNER_WORDS
    return Rest(clause.words(bare, last)) if action else Rest(direction=clause.phrase(bare + article, last))


def _length(tokens: Tokens) -> int:
    return sum(token.pos != "PUNCT" and "'" not in token.text[:1] for token in tokens)


def _is_phrase(rest: Tokens) -> bool:
    """Whether the rest of a tag tells of nothing done: "in a dreamy sort of way", "as he comes"."""
    opening = rest[0].text.lower()
    if opening in ("not", "very", "almost", "half", "nearly") and len(rest) > 2:
        bare = not any(token.pos in ("VERB", "AUX") for token in rest)
        return bare and _length(rest) <= MANNER_WORDS
    if opening == "as" and len(rest) > 1 and rest[1].text.lower() in ("if", "though"):
        return _length(rest) <= MANNER_WORDS
    if opening in ("as", "while"):
        return _length(rest) <= 3 and len(rest) > 1 and rest[1].pos == "PRON"
    if opening in CONDITIONS:
        return _length(rest) <= BUSINESS_WORDS
    if opening == "in" and _length(rest) > PHRASE_WORDS:
        return _is_loose(rest)
    return _is_loose(rest) or (rest[0].pos == "ADP" and not any(token.pos in ("VERB", "AUX") for token in rest))


def _is_loose(rest: Tokens) -> bool:
    """Whether the first word can be taken off a phrase: off "with a bow", and off "in" where a voice is told of."""
    opening = rest[0].text.lower()
    voiced = any(token.text.lower() in WAYS for token in rest[1 : PHRASE_WORDS + 2])
    return opening in LOOSE and (voiced or (opening == "with" and not any(token.tag == "VBD" for token in rest)))


def _is_clause(clause: Clause, first: int, last: int) -> bool:
    """Whether something finite is told there: a verb that the tense has changed shows it where the parse is wrong."""
    told = clause.tokens[first:last]
    if [token.tag for token in told[-2:]] == ["NN", "NNS"]:  # "the bell rings", taken for rings of a bell
        return True
    return _has_subject(told) or any(token.span.start in clause.verbs for token in told)


def _has_clause(tokens: Tokens) -> bool:
    """ "A voice I had never heard", "a voice that would have frozen milk": what is told of it is no direction."""
    person = any(token.dep == "nsubj" and token.tag == "PRP" for token in tokens)
    return person or any(token.dep == "nsubj" and token.text.lower() in ("that", "which") for token in tokens)


def _of_what(clause: Clause, first: int, last: int) -> list[int]:
    """Where what tells something begins in "in a tone of the deepest contempt"."""
    for at in range(first + 1, last - 1):
        way_of = clause.tokens[at].text.lower() == "of" and clause.tokens[at - 1].text.lower() in WAYS
        if way_of and not any(token.text.lower() in WAYS for token in clause.tokens[at + 1 : last]):
            return [at + 1 + (clause.tokens[at + 1].tag == "DT")]
    return []


def _has_subject(tokens: Tokens) -> bool:
    return any(token.dep in ("nsubj", "nsubjpass") for token in tokens)


def subject(clause: Clause) -> Text:
    """The words for who speaks, with a capital; none where the tag does not tell."""
    return capitalised(clause.words(*clause.tag.speaker)) if clause.tag.speaker else ()


def doing(clause: Clause, first: int, last: int) -> Text:
    """The words from a verb on, it and the participles joined to it made finite: "getting up and walking away"."""
    whole = clause.tokens
    verbs_there = [
        at for at in range(first, last) if at == first or (whole[at].tag == "VBG" and _joins(whole, at, first))
    ]
    pieces = [
        run
        for at, then in zip(verbs_there, [*verbs_there[1:], last], strict=True)
        for run in (*_acting(clause, at), *_between(clause, at, then, last))
    ]
    return trimmed(tuple(pieces))


def omitting(clause: Clause, first: int, last: int) -> Text:
    """ "Not hearing the bell" made finite: "does not hear the bell"; `first` is the place of the participle."""
    verb = clause.tokens[first]
    do = ("do" if _plural(clause) else "does") if clause.present else "did"
    lemma = Run(verbs.base(verb.text.lower()) or verb.lemma, span=verb.span)
    not_ = lowered(clause.words(first - 1, first))
    return trimmed((*joined((Run(do),), not_, (lemma,)), *_between(clause, first, last, last)))


def _between(clause: Clause, at: int, then: int, last: int) -> Text:
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
    lemma = verbs.base(verb.text.lower()) or verb.lemma
    if not clause.present:
        return (Run(inflect(lemma, "VBD"), span=verb.span),)
    return (Run(lemma if _plural(clause) else inflect(lemma, "VBZ"), span=verb.span),)


def _plural(clause: Clause) -> bool:
    first, last = clause.tag.speaker or (0, 0)
    words = clause.tokens[first:last]
    several = any(token.tag in ("NNS", "NNPS") or token.pos == "CCONJ" for token in words)
    return several or any(token.text.lower() in ("i", "we", "you", "they", "both") for token in words)
