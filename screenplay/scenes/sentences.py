"""What scenes need to know of a sentence: its verbs, who does them, and whether they happen now or are only told of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from screenplay.english import words
from screenplay.findings import Token, Tokens
from screenplay.scenes import clues

PRONOUNS = frozenset(
    {
        "i",
        "he",
        "she",
        "they",
        "we",
        "you",
        "everyone",
        "everybody",
        "both",
        "all",
        "who",
        "nobody",
        "none",
        "neither",
        "someone",
        "somebody",
    }
)
PEOPLE = words(
    """
    man woman boy girl child kid baby mother father mum mom dad daddy mummy brother sister son daughter aunt uncle
    grandmother grandfather grandma grandpa husband wife widow cousin nephew niece friend stranger guest visitor
    lady gentleman fellow guy host hostess doctor nurse teacher pupil student soldier officer sergeant captain major
    colonel general lieutenant sailor priest vicar nun monk king queen prince princess duke duchess lord knight
    butler maid servant cook driver waiter waitress bartender clerk policeman constable inspector detective lawyer
    judge thief farmer fisherman hunter shepherd couple family group party crowd pair twin twins neighbor neighbour
    landlady landlord patient passenger other people men women boys girls children kids girlfriend boyfriend partner
    boss colleague
    """
)
"""Common nouns for those who may walk into a scene. Plurals are met through their lemma."""

UNREAL = frozenset({"would", "could", "might", "should", "must", "may", "can", "will", "shall", "'d", "'ll", "ought"})
UNTOLD = words("if to unless that whether since before until till")
"""Before a verb: it is wished for, reported, or not done at this point of the story."""
HABITUAL = frozenset(
    {"always", "often", "usually", "sometimes", "never", "seldom", "rarely", "every", "whenever", "once"}
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`first` to `last` of the paragraph's tokens, half-open; `number` counts from 0 in the paragraph."""

    tokens: Tokens
    first: int
    last: int
    number: int

    def words(self) -> Iterator[tuple[int, Token]]:
        """The words of the narration with their places, quotations left out."""
        tokens = self.tokens
        for place in range(self.first, self.last):
            token = tokens[place]
            if not token.stub:
                yield place, token

    def below(self, place: int) -> Iterator[tuple[int, Token]]:
        """The words that hang on the word at `place`."""
        tokens = self.tokens
        for other in range(self.first, self.last):
            if tokens[other].head == place != other:
                yield other, tokens[other]


def sentences(tokens: Tokens) -> Iterator[Sentence]:
    """The sentences of one paragraph, in order."""
    for _, numbered in groupby(enumerate(tokens), key=lambda pair: pair[1].sentence):
        places = [place for place, _ in numbered]
        yield Sentence(tokens, places[0], places[-1] + 1, tokens[places[0]].sentence)


def is_verb(token: Token) -> bool:
    """Whether a word is a verb or an auxiliary."""
    return token.tag[:1] == "V" or token.pos == "AUX"


def subject(sentence: Sentence, verb: int) -> int | None:
    """The place of the word that does `verb`, looked for also above verbs joined by "and"."""
    seen = set()
    while verb not in seen:
        seen.add(verb)
        for place, token in sentence.below(verb):
            if token.dep in ("nsubj", "nsubjpass"):
                return place
        if sentence.tokens[verb].dep not in ("conj", "advcl", "xcomp", "dep", "ccomp"):
            return None
        verb = sentence.tokens[verb].head
    return None


def is_person(token: Token, name_words: frozenset[str]) -> bool:
    """Whether `token` may stand for someone: a pronoun, a name, a word for people."""
    low = token.text.lower()
    return (
        low in PRONOUNS
        or token.lemma.lower() in PEOPLE
        or low in name_words
        or token.pos in ("PROPN", "NUM")
        or _is_bare_capital(token)
    )


def _is_bare_capital(token: Token) -> bool:
    """A name that the tagger took for a common noun."""
    bare = token.pos == "NOUN" and token.tag == "NN" and token.text[:1].isupper()
    return bare and token.lemma.lower() not in clues.OUTDOOR_THINGS and token.lemma.lower() not in clues.INDOOR_THINGS


def verb_above(sentence: Sentence, place: int) -> int | None:
    """The verb that the word at `place` hangs on, through prepositions and nouns."""
    seen = set()
    while place not in seen:
        seen.add(place)
        place = sentence.tokens[place].head
        if is_verb(sentence.tokens[place]):
            return place
    return None


def happens(sentence: Sentence, verb: int) -> bool:
    """Whether the sentence says that `verb` takes place now: not wished, denied, usual, or done long before."""
    token = sentence.tokens[verb]
    if token.tag in ("VB", "VBN", "VBG") and token.dep not in ("ROOT", "conj", "ccomp", "advcl", "relcl"):
        return False
    helpers = [other for _, other in sentence.below(verb) if other.dep in ("aux", "auxpass", "neg", "mark", "advmod")]
    lows = {other.text.lower() for other in helpers}
    if lows & UNREAL or any(other.dep == "neg" for other in helpers) or lows & UNTOLD:
        return False
    if token.tag == "VBN" and any(other.lemma == "have" for other in helpers):
        return False
    if token.tag in ("VBG", "VBN", "VB") and not helpers:
        if token.tag == "VB" and any(other.dep == "nsubj" for _, other in sentence.below(verb)):
            return True  # "let", "put", "set": pasts that the tagger takes for infinitives
        return (token.dep == "conj" or token.tag == "VBG") and token.head != verb and happens(sentence, token.head)
    return token.dep != "conj" or token.head == verb or _kept_up(sentence, token.head)


def _kept_up(sentence: Sentence, verb: int) -> bool:
    """Whether the verb before an "and" lets the one after it happen ("would go and sit" does not)."""
    lows = {other.text.lower() for _, other in sentence.below(verb) if other.dep in ("aux", "neg")}
    return not lows & UNREAL and "to" not in lows


def lows(sentence: Sentence) -> frozenset[str]:
    """The words of a sentence in small letters."""
    return frozenset(token.text.lower() for _, token in sentence.words())


def is_habit(words: frozenset[str]) -> bool:
    """Whether `words` tell of what happens often."""
    return bool(words & HABITUAL)


def is_past_perfect(sentence: Sentence, verb: int) -> bool:
    """ "had gone" and its likes: told from before the scene."""
    return any(other.text.lower() in ("had", "'d") and other.dep == "aux" for _, other in sentence.below(verb))
