"""Whom words of the narration refer to: names and descriptions by the cast's mentions, pronouns by what went before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal

from screenplay.attribution.namesakes import DESCRIBING, namesakes, wording_of
from screenplay.english import words
from screenplay.findings import Annotations, Cast, Gender, Mention, Token, Tokens
from screenplay.people.nouns import EITHER, GENERIC, KIN, KIN_EITHER, KIN_MEN, KIN_WOMEN, MEN, WOMEN, is_person_noun
from screenplay.text import Span

GENDER_OF: Mapping[str, Gender] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
FIRST_PERSON = words("i me my mine myself i.")
"""The last is what the tokenizer makes of the end of a sentence: "said I."."""
PLURAL = words("they we both them all us everyone everybody others several")
OF_A_PERSON = words(
    "voice eyes eye face mouth lips hand hands head heart mind tone gaze breath brow brows smile expression look glance"
    " shoulders arm arms jaw cheeks throat words answer reply whisper laugh finger fingers thumb legs knees foot feet"
    " mouth teeth tears hair skin body chest stomach"
)
"""Nouns that stand for the person who has them: "His voice was raspy"."""
SOMEBODY = OF_A_PERSON | words("one other another somebody someone")

Kind = Literal["name", "narrator", "pronoun", "plural", "description"]
Standing = Literal["", ", shared", ", epithet", ", described", ", generic", ", kin", ", noun"]
"""How sure it is whom a name means: several may have it ("Nan"); anyone may be it, though one goes by it
("the stranger") or not ("the young man"); it is all that somebody of a given cast is called ("the painter"); whose kin
it is must be known ("his mother"); it is what somebody is ("the barman")."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that refer to someone. `character` is known for names and the narrator, guessed for pronouns; `gender`
    is what the words themselves tell."""

    kind: Kind
    span: Span
    character: str | None = None
    gender: Gender | None = None
    standing: Standing = ""
    namesakes: tuple[str, ...] = ()
    """Who else has that name."""
    owner: str | None = None
    """Whose kin it is."""
    thing: bool = False
    """Whether it is no person, by its noun: "a long silence"."""


@dataclass(frozen=True, slots=True)
class Readings:
    """The words of the narration and the mentions found in each paragraph, pronouns included, in order."""

    paragraphs: tuple[Tokens, ...]
    mentions: Mapping[int, tuple[Mention, ...]]
    narrator: str | None
    described: Mapping[str, str]
    """Characters by the noun that is a wording for one of them alone, in lower case ("nanny")."""
    namesakes: Mapping[str, tuple[str, ...]]
    """All who may be called so, by wording."""
    wordings: frozenset[tuple[str, str]]
    """Each character with each of their wordings."""
    unnamed: frozenset[str]
    """Those of a given cast who have a description for a name."""
    nameless: frozenset[str] = frozenset()
    """Those who have no name, where no cast is given: a description that was found to mean one of them means them."""
    few_have_names: bool = False
    """Whether so few have a name, where no cast is given, that a description hardly means another of them."""

    def at(self, paragraph: int, span: Span) -> Mention | None:
        """The longest mention of `paragraph` that lies in `span`, the first of equals."""
        return self._longest(paragraph, span, lambda mention: span.covers(mention.span))

    def _from(self, paragraph: int, span: Span, head: Span) -> Mention | None:
        """The longest mention in `span`, or of more words with the same head: "the man | with the scar"."""
        return self._longest(paragraph, span, lambda mention: span.covers(mention.span) or mention.span.covers(head))

    def _longest(self, paragraph: int, span: Span, fits: Callable[[Mention], bool]) -> Mention | None:
        """The longest of the mentions that begin in `span` and fit."""
        mentions = self.mentions.get(paragraph, ())
        first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
        last = bisect_right(mentions, span.end, lo=first, key=lambda mention: mention.span.start)
        return max(filter(fits, mentions[first:last]), key=lambda mention: len(mention.span), default=None)

    def reference(self, paragraph: int, start: int, end: int) -> Reference | None:
        """Whom the noun phrase `start` to `end` of the paragraph's tokens refers to."""
        tokens = self.paragraphs[paragraph]
        head = _head(tokens, start, end)
        return self._by_head(paragraph, head, start, end) if head is not None else None

    def subject(self, paragraph: int, sentence: Sequence[int]) -> Reference | None:
        """Whom the subject of a sentence, given as the places of its tokens, refers to."""
        tokens = self.paragraphs[paragraph]
        head = _subject(tokens, sentence)
        if head is None:
            return None
        start = next((i for i in sentence if tokens[i].head == head and i < head and tokens[i].dep != "punct"), head)
        return self._by_head(paragraph, head, start, head + 1)

    def last_subject(self, paragraph: int, sentence: Sequence[int]) -> Reference | None:
        """Whom the subject of the last main clause of a sentence refers to, where it is not that of the first: "he" in
        "Ann rose, but he went on"."""
        tokens = self.paragraphs[paragraph]
        head = _last_subject(tokens, sentence)
        if head is None or head == _subject(tokens, sentence):
            return None
        near = range(max(0, head - 6), head)
        start = next((i for i in near if tokens[i].head == head and tokens[i].dep != "punct"), head)
        return self._by_head(paragraph, head, start, head + 1)

    def _by_head(self, paragraph: int, head: int, start: int, end: int) -> Reference | None:
        tokens = self.paragraphs[paragraph]
        holder = owner(tokens, head)
        if holder is not None and tokens[head].text.lower() in OF_A_PERSON:
            first = next((i for i in range(max(0, holder - 4), holder) if tokens[i].head == holder), holder)
            return self._by_head(paragraph, holder, first, holder + 1)
        word, span = tokens[head].text.lower(), Span(tokens[start].span.start, tokens[end - 1].span.end)
        if word in FIRST_PERSON:
            return Reference("narrator", span, self.narrator)
        if word in PLURAL:
            return Reference("plural", span)
        mention = self.at(paragraph, span) if word in OF_A_PERSON else self._from(paragraph, span, tokens[head].span)
        if word in GENDER_OF:
            return Reference("pronoun", span, mention.character if mention else None, GENDER_OF[word])
        whose = self.at(paragraph, tokens[holder].span) if holder is not None and word in KIN else None
        if mention and (holder is None or mention.span.end >= tokens[head].span.end):
            return self._name(tokens, mention, head, span, whose.character if whose else None)
        if holder is None and word in self.described:
            return Reference("name", span, self.described[word])
        if tokens[head].pos not in ("NOUN", "PROPN", "PRON", "ADJ"):
            return None
        thing = tokens[head].pos == "NOUN" and not is_person_noun(word) and word not in SOMEBODY
        owned_by = whose.character if whose else None
        return Reference("description", span, None, noun_gender(word), owner=owned_by, thing=thing)

    def _name(self, tokens: Tokens, mention: Mention, head: int, span: Span, owned_by: str | None) -> Reference:
        word = tokens[head].text
        first = bisect_left(tokens, mention.span.start, key=lambda token: token.span.start)
        last = bisect_left(tokens, mention.span.end, lo=first, key=lambda token: token.span.start)
        wording = wording_of(" ".join(token.text for token in tokens[first:last] if mention.span.covers(token.span)))
        others = tuple(who for who in self.namesakes.get(wording, ()) if who != mention.character)
        standing: Standing = ""
        nameless = mention.character in self.nameless and word.lower() not in GENERIC
        if mention.kind == "description" and (self.few_have_names or nameless):
            pass
        elif others:
            standing = ", shared"
        elif word in KIN:
            standing = ", kin"
        elif (mention.character, wording) in self.wordings:
            small = mention.kind == "description" and mention.character in self.unnamed
            standing = ", epithet" if word in GENERIC else ", described" if small else ""
        elif word in GENERIC:
            standing = ", generic"
        elif tokens[head].tag in ("NN", "JJ"):
            standing = ", noun"
        gender = noun_gender(word) if standing else None
        return Reference("name", span, mention.character, gender, standing, others, owned_by)


def noun_gender(noun: str) -> Gender | None:
    """What a noun for a person tells of their gender."""
    return "m" if noun in MEN or noun in KIN_MEN else "f" if noun in WOMEN or noun in KIN_WOMEN else None


def _head(tokens: Tokens, start: int, end: int) -> int | None:
    """The noun of the phrase, before any preposition: "the man in the doorway"."""
    stop = next((i for i in range(start, end) if tokens[i].pos == "ADP" or tokens[i].tag in ("WP", "WDT", ",")), end)
    nouns = [i for i in range(start, stop) if tokens[i].pos in ("NOUN", "PROPN", "PRON") or tokens[i].text == "I"]
    return nouns[-1] if nouns else stop - 1 if stop > start else None


def owner(tokens: Tokens, head: int) -> int | None:
    """The place of whose the noun at `head` is: "her" in "her uncle"."""
    return next((i for i in range(max(0, head - 4), head) if tokens[i].head == head and tokens[i].dep == "poss"), None)


def _subject(tokens: Tokens, sentence: Sequence[int]) -> int | None:
    subjects = [i for i in sentence if tokens[i].dep in ("nsubj", "nsubjpass") and not tokens[i].stub]
    main = [i for i in subjects if tokens[tokens[i].head].dep in ("ROOT", "ccomp", "parataxis")]
    return next(iter(main or subjects), None)


MAIN = ("ROOT", "conj", "parataxis")
"""Where in the parse the verb of a main clause stands."""
LINKED = 6
"""Steps at most from a verb to the one whose subject it shares."""


def _last_subject(tokens: Tokens, sentence: Sequence[int]) -> int | None:
    for at in reversed(sentence):
        verb = tokens[at].head if tokens[at].dep == "aux" else at
        if tokens[at].tag in ("VBD", "VBZ", "VBP", "MD") and tokens[verb].dep in MAIN:
            return _subject_of(tokens, verb)
    return None


def _subject_of(tokens: Tokens, verb: int) -> int | None:
    """The subject of a verb, or of the one that it is joined to: "She rose and said"."""
    for _ in range(LINKED):
        near = range(max(0, verb - 30), min(len(tokens), verb + 6))
        found = (i for i in near if tokens[i].head == verb and tokens[i].dep in ("nsubj", "nsubjpass"))
        subject = next((i for i in found if not tokens[i].stub), None)
        if subject is not None or tokens[verb].dep != "conj" or tokens[verb].head == verb:
            return subject
        verb = tokens[verb].head
    return None


def sentences(tokens: Tokens, part: int) -> list[list[int]]:
    """The places of the tokens of narration `part`, sentence by sentence."""
    first = bisect_left(tokens, part, key=lambda token: token.part)
    found: dict[int, list[int]] = {}
    for i in range(first, bisect_right(tokens, part, lo=first, key=lambda token: token.part)):
        if not tokens[i].stub:
            found.setdefault(tokens[i].sentence, []).append(i)
    return [places for places in found.values() if any(tokens[i].pos != "PUNCT" for i in places)]


def read(source: str, annotations: Annotations, cast: Cast, spoken: Mapping[int, str]) -> Readings:
    """The mentions of `cast` in `source` by paragraph, with a guess for every pronoun of the third person in the
    narration. Where two share a name, its mentions are those of either, the likelier one's first.

    `spoken` says who spoke last in a paragraph, where that is known already: the next "she" may mean her.
    """
    narrator = next((character.id for character in cast.characters if character.narrator), None)
    given: dict[int, list[Mention]] = {}
    for mention in cast.mentions:
        given.setdefault(mention.paragraph, []).append(mention)
    genders = {character.id: character.gender for character in cast.characters if not character.group}
    found: dict[int, tuple[Mention, ...]] = {}
    attention = _Attention(genders, narrator)
    shared = namesakes(cast)
    for number, tokens in enumerate(annotations.paragraphs):
        own = {mention.span.start: mention for mention in given.get(number, ())}
        pronouns = list(_pronouns(number, tokens, own, narrator, attention))
        if number in spoken:
            attention.hear(spoken[number])
        named = [either for mention in given.get(number, ()) for either in _either(source, mention, shared)]
        found[number] = tuple(sorted((*named, *pronouns), key=lambda m: (m.span.start, m.span.end)))
    wordings = _all_wordings(cast)
    nameless = frozenset(one.id for one in cast.characters if not one.named and not cast.given)
    few = not cast.given and sum(one.named for one in cast.characters) <= FEW
    return Readings(
        annotations.paragraphs, found, narrator, _described(cast), shared, wordings, _unnamed(cast), nameless, few
    )


def _either(source: str, mention: Mention, shared: Mapping[str, tuple[str, ...]]) -> Iterator[Mention]:
    yield mention
    wording = wording_of(source[mention.span.start : mention.span.end])
    yield from (replace(mention, character=who) for who in shared.get(wording, ()) if who != mention.character)


def _all_wordings(cast: Cast) -> frozenset[tuple[str, str]]:
    return frozenset((one.id, wording_of(alias)) for one in cast.characters for alias in one.aliases)


def _unnamed(cast: Cast) -> frozenset[str]:
    called = (one for one in cast.characters if cast.given and one.name.lower().startswith(DESCRIBING))
    return frozenset(one.id for one in called)


def _described(cast: Cast) -> dict[str, str]:
    holders: dict[str, set[str]] = {}
    for character in cast.characters:
        for alias in character.aliases:
            noun = alias.lower().removeprefix("the ").removeprefix("a ")
            if noun.isalpha() and (noun_gender(noun) or alias.lower() != noun or noun in EITHER or noun in KIN_EITHER):
                holders.setdefault(noun, set()).add(character.id)
    return {noun: min(ids) for noun, ids in holders.items() if len(ids) == 1}


def _pronouns(
    number: int, tokens: Tokens, own: Mapping[int, Mention], narrator: str | None, attention: _Attention
) -> Iterator[Mention]:
    attention.paragraph()
    for at, token in enumerate(tokens):
        word = token.text.lower()
        subject = token.dep in SUBJECTS
        if token.stub:
            continue
        named = own.get(token.span.start)
        if named:
            attention.notice(named.character, token, _is_subject(tokens, at, named.span))
        elif word in GENDER_OF:
            guess = attention.guess(GENDER_OF[word], token)
            if guess:
                attention.notice(guess, token, subject)
                yield Mention(token.span, guess, "pronoun", number, token.part)
        elif word in FIRST_PERSON and narrator:
            yield Mention(token.span, narrator, "pronoun", number, token.part)


def _is_subject(tokens: Tokens, at: int, mention: Span) -> bool:
    """Whether the mention that begins at token `at` is a subject: any of its words, "Captain" being part of "Vane"."""
    within = takewhile(lambda token: token.span.end <= mention.end, tokens[at:])
    return any(token.dep in SUBJECTS for token in within)


SUBJECTS = ("nsubj", "nsubjpass")
FEW = 12
"""Characters with a name in most short stories; a novel has many more."""
TELLER = 8.0
"""So many sentences nearer must the narrator have been than any other, to be meant by "he": "I" is the word."""


class _Attention:
    """Who was spoken of lately: each character with the sentence that last did, and whether as its subject."""

    def __init__(self, genders: Mapping[str, Gender | None], narrator: str | None) -> None:
        self.genders = genders
        self.narrator = narrator
        self.seen: dict[str, tuple[int, bool, int]] = {}
        self.noticed = 0
        self.sentence = 0
        self.within = -1

    def paragraph(self) -> None:
        self.sentence += 1
        self.within = -1

    def _advance(self, token: Token) -> None:
        if token.sentence != self.within:
            self.sentence += self.within != -1
            self.within = token.sentence

    def notice(self, character: str, token: Token, subject: bool) -> None:
        self._advance(token)
        before = self.seen.get(character)
        kept = before is not None and before[0] == self.sentence and before[1]
        self.noticed += 1
        self.seen[character] = (self.sentence, subject or kept, self.noticed)

    def hear(self, speaker: str) -> None:
        self.noticed += 1
        self.seen[speaker] = (self.sentence, True, self.noticed)

    def guess(self, gender: Gender, token: Token) -> str | None:
        """The one of that gender spoken of last, subjects before others; nobody after twelve sentences."""
        self._advance(token)
        best, chosen = (-12.0, 0), None
        for character, (sentence, subject, noticed) in self.seen.items():
            own = self.genders.get(character)
            if character in self.genders and own in (gender, None):
                score = sentence - self.sentence + 0.9 * subject - (1.5 if own is None else 0)
                score -= TELLER * (character == self.narrator)
                if (score, noticed) > best:
                    best, chosen = (score, noticed), character
        return chosen
