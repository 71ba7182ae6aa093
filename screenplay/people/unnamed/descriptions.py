"""People without a name: "the bartender", "a tall woman", "her brother", a voice, a crowd.

A noun counts where it is the subject of a verb of speech beside a quotation, or where it names a person at all: the
first make characters, the others only show who is meant and present.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from screenplay.attribution.verbs import ARRIVAL_OF, SAYS_ONLY, VERB_OF
from screenplay.book import Book
from screenplay.english import words
from screenplay.findings import Annotations, Token, Tokens
from screenplay.people.nouns import BEREFT, GENERIC, GROUPS, KIN, is_person_noun, noun_gender
from screenplay.people.subjects import acts, speaks
from screenplay.people.unnamed.followers import PRONOUNS, is_same, may_speak_next
from screenplay.people.unnamed.surroundings import (
    child_told,
    children_of,
    comes,
    name_of,
    owner_of_noun,
    same_as,
    tells_what,
    tells_who,
    told_of,
)
from screenplay.text import Span

WEAK = words("poor dear said same whole very own good much more most many such certain own mere only real")
"""Adjectives that do not tell one person from another."""
BEFORE_NOUN = words("det amod compound poss nummod nmod")
"""How what stands before a noun and belongs to it is labelled."""
NEW = words("a an another one some two three several")
NOBODY = words("no any every each what which whose whatever whichever either neither such half")
"""Nobody in particular is meant after these."""
THINGS_TOO = words("page ruler speaker")
"""People only where they do something."""
EVERYONE = words("everyone everybody all both")
RANKED = words("other elder older younger eldest youngest first second third fourth fifth last")
"""Words that pick one out of several: "the eldest"."""
NOTHING = words("it there who which that what they nobody nothing somebody something everybody everything")
"""Subjects that are no "he" or "she"."""
OF_THE_BODY = words("hand hands eye eyes face hair head mouth lip lips voice arm arms shoulder shoulders")
SPEECHLESS = words("baby infant toddler person")
SHORT = 16
"""So many words at most has a paragraph that only tells what the one does who then speaks."""
LONG = 6
"""Letters of the shortest comparative that is cut down."""
ONE, VOICE = "one", "voice"
"""The noun of somebody who is only told to be one of several."""
SPOKEN = SAYS_ONLY | words("cry shout whisper murmur exclaim call mutter scream yell roar squeak growl bark snap")
WHERE = words("behind with in at from on by")
WORN = (["in", "a"], ["in", "an"], ["with", "a"], ["with", "an"])
NOT_SPEAKERS = words(
    """
    word words letter note book paper sign message telegram voice tone eye eyes face hand hands lip lips mouth heart
    mind thought look glance smile expression answer reply question remark story news headline notice poster label
    card email text article report thing way moment day night time conversation silence laugh laughter sound noise
    head brow eyebrow arm finger shoulder tear tears breath sentence line phrase sense idea effect truth fact
    """
)


@dataclass(frozen=True, slots=True)
class Description:
    """A noun for a person where it stands, with its determiner and what tells one such person from another.

    `where`: the phrase behind it; `at`: where the noun starts; `new`: introduced with "a"; `picked`: with "the", and a
    clause tells which one ("the woman who got out"); `owner`: the token of "her", or of "Mara" in "Mara's brother";
    `beside`: it acts next to a quotation; `enters`: it comes up as the last to act before a speech that "he" or "she"
    is told to make; `named`: the token of a name in apposition ("the clerk, Quill") or in a
    predicate ("Quill was the clerk"); `pronoun`: of whom it is told ("He was a
    small man"); `kind`: the noun in the singular; `child`: the kind of child that the
    narration says they have; `the`: with "the"; `opens`: it is the first word
    of its paragraph; `comes`: it does what those do who were not there before; `again`: where the noun starts that it
    tells more of ("a clerk, a boy with a cold"); `shown`: "it was" stands before it.
    """

    head: str
    marks: frozenset[str]
    kind: str
    where: str
    at: int
    span: Span
    paragraph: int
    part: int
    new: bool
    speaks: bool
    beside: bool
    acts: bool
    enters: bool = False
    plural: bool = False
    picked: bool = False
    owner: Token | None = None
    named: Token | None = None
    pronoun: Token | None = None
    child: str = ""
    the: bool = False
    opens: bool = False
    comes: bool = False
    again: int | None = None
    shown: bool = False

    @property
    def kin(self) -> bool:
        return self.head in KIN

    @property
    def group(self) -> bool:
        return self.plural or self.head in GROUPS

    @property
    def generic(self) -> bool:
        """Whether it may as well mean somebody who has a name: "the young man", but not "the best man"."""
        return self.head in GENERIC and "best" not in self.marks


def find_descriptions(book: Book, annotations: Annotations) -> tuple[Description, ...]:
    """The nouns for people in the narration of `book`, in order."""
    paragraphs = annotations.paragraphs
    heard = frozenset(word for tokens in paragraphs for word in _speaking(tokens)) - GENERIC - {VOICE}
    return tuple(
        replace(description, enters=_enters(description, tokens, after))
        for number, (tokens, after) in enumerate(zip(paragraphs, (*paragraphs[1:], ()), strict=False))
        for description in _in_paragraph(tokens, number, heard)
    )


def _enters(description: Description, tokens: Tokens, after: Tokens) -> bool:
    """Whether somebody new, or told from others, is the last to come up in `tokens`, and "he" or "she" speaks with the
    words that open `after`; or all that `tokens` tell is what one does, and `after` is nothing but speech."""
    if description.group or not after or not after[0].stub or any(token.stub for token in tokens):
        return False
    if description.head in SPEECHLESS:
        return False
    pronoun = next((token for token in after if token.dep == "nsubj" and not token.stub), None)
    gender = PRONOUNS.get(pronoun.text.lower()) if pronoun is not None else None
    subjects = (token for token in tokens if token.dep == "nsubj" and not _is_it(description, token))
    acting = [
        token.span.start
        for token in subjects
        if may_speak_next(token, tokens, gender)
        if not (description.kin and token.span.start > description.at and is_same(token, description.head))
    ]
    appears = description.new and max(acting, default=-1) < description.at and not description.pronoun
    appears = appears and not _likened(description, tokens)
    if acting[-1:] != [description.at] and not appears:
        return False
    if pronoun is None:
        return acting == [description.at] and len(tokens) <= SHORT and all(t.stub or t.pos == "PUNCT" for t in after)
    alone = description.the and description.opens and acting == [description.at]
    kin = description.kin and (description.owner is not None or description.head in BEREFT)
    known = description.new or description.marks or kin or alone or not (description.generic or description.kin)
    told = after[pronoun.head].text.lower() in VERB_OF and bool(known)
    if description.kind == VOICE:
        return told and pronoun.text.lower() in ("it", *PRONOUNS)
    return told and pronoun.text.lower() in PRONOUNS and noun_gender(description.head) in (
        None, PRONOUNS[pronoun.text.lower()]
    )  # fmt: skip


def _is_it(description: Description, subject: Token) -> bool:
    """Whether a subject is nobody, or is "he" or "she" and may stand for whom `description` means."""
    pronoun = PRONOUNS.get(subject.text.lower())
    after = subject.span.start > description.at
    return subject.tag == "DT" or subject.text.lower() in NOTHING | OF_THE_BODY or (
        pronoun is not None and after and noun_gender(description.head) in (None, pronoun)
    )  # fmt: skip


def _likened(description: Description, tokens: Tokens) -> bool:
    """Whether somebody is only compared to it: "like a man leading a horse"."""
    token = next(token for token in tokens if token.span.start == description.at)
    return token.dep == "pobj" and tokens[token.head].text.lower() in ("like", "as", "than", "of")


def _speaking(tokens: Tokens) -> Iterator[str]:
    """The nouns of those that speak, people or not: "said the owl"."""
    for place, token in enumerate(tokens):
        if token.tag in ("NN", "NNP") and speaks(tokens, place) and _may_speak(tokens, place):
            yield _singular(token)


def _in_paragraph(tokens: Tokens, number: int, heard: frozenset[str]) -> Iterator[Description]:
    spoken = any(token.stub for token in tokens)
    for place, token in enumerate(tokens):
        if token.stub or (token.pos not in ("NOUN", "PROPN", "PRON", "ADJ") and token.text.lower() != ONE):
            continue
        word = _singular(token)
        talks = spoken and (speaks(tokens, place) or _has_voice(tokens, place) or _is_it_that_says(tokens, place))
        small = token.pos == "NOUN" or (token.pos == "PROPN" and token.text.islower())
        known = small and (is_person_noun(word) or (token.text.lower() in GROUPS and talks))
        known = known and (word not in THINGS_TOO or talks or acts(tokens, place))
        other = token.pos in ("NOUN", "PROPN") and talks and _may_speak(tokens, place)
        shown = token.tag == "NN" and _is_shown(tokens, place)
        known = known or (small and word in heard and tells_what(tokens, place))
        known = known or other or shown or (talks and token.text.lower() in EVERYONE)
        known = known or ((talks or acts(tokens, place)) and _is_one_of_several(tokens, place))
        known = known or (talks and _one_of(tokens, place) is not None) or (not spoken and _is_heard(tokens, place))
        if known and _determiner(tokens, place) not in NOBODY:
            yield _description(tokens, place, number, spoken, talks or shown)


def _is_shown(tokens: Tokens, place: int) -> bool:
    """Whether the sentence right behind a quotation tells who it is: "It was the churchwarden."."""
    return tells_who(tokens, place) and tokens[place].head > 1 and tokens[tokens[place].head - 2].stub


def _is_heard(tokens: Tokens, place: int) -> bool:
    """Whether it is "a voice" that comes up: "In the middle of it was a voice."."""
    token = tokens[place]
    new = token.lemma.lower() == VOICE and _determiner(tokens, place) in NEW and not owner_of_noun(tokens, place)
    return new and token.tag == "NN" and token.dep in ("nsubj", "attr", "ROOT")


def _may_speak(tokens: Tokens, place: int) -> bool:
    """Whether a noun that stands as the subject of a verb of speech may be somebody: no words, no eyes, no letters."""
    token = tokens[place]
    determiner = _determiner(tokens, place)
    voice = token.lemma.lower() == "voice" and not owner_of_noun(tokens, place)
    thing = token.text.lower() in NOT_SPEAKERS or token.lemma.lower() in NOT_SPEAKERS
    thing = thing or token.text.endswith("ly")  # "asked the other carelessly", taken for a noun
    tagged = _is_tagged(tokens, place) or _is_it_that_says(tokens, place)
    small = token.text[0].islower() and tagged
    return bool(small and determiner in ("the", "a", "an", "another") and (voice or not thing))


def _is_it_that_says(tokens: Tokens, place: int) -> bool:
    """Whether the thing at `place` is the "it" of a tag behind it: "The radio crackled." "...," it said."""
    it = next((at for at in range(place + 1, len(tokens)) if tokens[at].text.lower() == "it"), len(tokens))
    between = (token.dep == "nsubj" and not token.stub for token in tokens[place + 1 : it])
    return tokens[place].dep == "nsubj" and it < len(tokens) and not any(between) and _is_tagged(tokens, it)


def _is_tagged(tokens: Tokens, place: int) -> bool:
    """Whether the noun's clause is a plain tag right beside a quotation: things may speak, but they "said" it."""
    verb = tokens[place].head
    if VERB_OF.get(tokens[verb].text.lower()) not in SPOKEN:
        return False
    first, last = sorted((place, verb))
    while first > 0 and tokens[first - 1].head == place:
        first -= 1
    return (first > 0 and tokens[first - 1].stub) or (last + 1 < len(tokens) and tokens[last + 1].stub)


def _plainly(mark: str) -> str:
    """ "tall" for "taller", where the word is no rank in itself."""
    if mark in RANKED or not mark.endswith(("er", "est")) or len(mark) < LONG:
        return mark
    stem = mark.removesuffix("est").removesuffix("er")
    return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "ls" else stem


def _has_voice(tokens: Tokens, place: int) -> bool:
    """Whether it is the voice of the one at `place` that speaks, or comes: "called his mother's voice"."""
    token = tokens[place]
    of = token.dep == "pobj" and tokens[token.head].text == "of"
    voice = tokens[token.head].head if of else token.head
    if not (of or token.dep == "poss") or tokens[voice].lemma.lower() != "voice":
        return False
    return speaks(tokens, voice) or tokens[tokens[voice].head].text.lower() in ARRIVAL_OF


def _is_one_of_several(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place` stands for one of several that acts: "said the eldest", "the other one laughed"."""
    token, low = tokens[place], tokens[place].text.lower()
    first = place - (low == "one" and place > 0 and tokens[place - 1].tag in ("JJ", "JJR", "JJS"))
    picked = first < place or token.tag in ("JJR", "JJS") or low in RANKED or _of_several(tokens, place)
    picked = picked or (
        low == ONE and bool(tokens[place + 1 :]) and tokens[place + 1].text.lower() in ("with", "in", "who")
    )
    return bool(picked and first and tokens[first - 1].text.lower() == "the" and token.tag not in ("NNS", "NNPS"))


def _of_several(tokens: Tokens, place: int) -> bool:
    """Whether it goes on "of the two", "of them"."""
    after = [token.text.lower() for token in tokens[place + 1 : place + 4]]
    return after[:1] == ["of"] and (
        after[1:2] in (["them"], ["us"]) or after[1:3] in (["the", "two"], ["the", "three"])
    )


def _one_of(tokens: Tokens, place: int) -> Token | None:
    """The noun of "one of the students"."""
    if tokens[place].text.lower() != ONE or place + 1 == len(tokens) or tokens[place + 1].text != "of":
        return None
    nouns = (token for token in tokens[place + 2 : place + 6] if token.tag == "NNS" and token.head == place + 1)
    return next((token for token in nouns if is_person_noun(token.lemma.lower())), None)


def _singular(token: Token) -> str:
    low = token.text.lower()
    return low if is_person_noun(low) else token.lemma.lower()


def _determiner(tokens: Tokens, place: int) -> str:
    return next((token.text.lower() for _, token in children_of(tokens, place) if token.dep == "det"), "")


def _description(tokens: Tokens, place: int, number: int, spoken: bool, talks: bool) -> Description:
    token = tokens[place]
    plural = token.tag in ("NNS", "NNPS")
    picked_out = not is_person_noun(_singular(token)) and _is_one_of_several(tokens, place)
    children = list(children_of(tokens, place))
    before = [(at, child) for at, child in children if at < place and child.dep in BEFORE_NOUN]
    first = min((at for at, _ in before), default=place)
    marks = frozenset(_plainly(low) for low in _marks(child for _, child in before))
    head = token.text.lower() if plural or token.text.lower() in GROUPS else _singular(token)
    one = _one_of(tokens, place)
    after = _where(tokens, place, children)
    return Description(
        head=one.lemma.lower() if one else ONE if picked_out else head,
        marks=marks or frozenset((_plainly(token.text.lower()),)) if picked_out else marks,
        kind=token.lemma.lower(),
        where=_text(tokens[place + 1 : after]) or _worn(tokens, place),
        at=token.span.start,
        span=Span(tokens[first].span.start, tokens[after - 1].span.end),
        paragraph=number,
        part=token.part,
        new=_determiner(tokens, place) in NEW or one is not None,
        speaks=talks,
        beside=spoken and acts(tokens, place) and _by_quotation(tokens, place) and not _in_passing(tokens, place),
        acts=acts(tokens, place),
        plural=plural,
        picked=_determiner(tokens, place) == "the" and any(child.dep == "relcl" for _, child in children),
        owner=owner_of_noun(tokens, place),
        named=name_of(tokens, place, children),
        pronoun=told_of(tokens, place),
        child=child_told(tokens, children),
        the=_determiner(tokens, place) == "the",
        opens=first == 0,
        comes=comes(tokens, place),
        again=same_as(tokens, place),
        shown=tells_who(tokens, place),
    )


def _marks(before: Iterable[Token]) -> Iterator[str]:
    """The words before a noun that tell which one is meant: "tall" in "the very tall woman"."""
    for child in before:
        if child.dep in ("amod", "compound", "nmod") and child.text.lower() not in WEAK:
            yield child.text.lower()


def _in_passing(tokens: Tokens, place: int) -> bool:
    """Whether the noun acts in a clause that only tells when, or why: "because the postman had knocked"."""
    return tokens[tokens[place].head].dep == "advcl"


def _by_quotation(tokens: Tokens, place: int) -> bool:
    """Whether the noun's sentence is next to a quotation of the paragraph."""
    sentence = tokens[place].sentence
    return any(token.stub and abs(token.sentence - sentence) <= 1 for token in tokens)


def _where(tokens: Tokens, place: int, children: list[tuple[int, Token]]) -> int:
    """The end of the phrase that follows the noun and tells which one is meant: "behind the counter"."""
    if not any(at == place + 1 and child.dep == "prep" and child.text.lower() in WHERE for at, child in children):
        return place + 1
    end = place + 2
    while end < min(len(tokens), place + 6) and not tokens[end].stub and _hangs_on(tokens, end, place + 1):
        end += 1
    return end if end > place + 2 else place + 1


def _worn(tokens: Tokens, place: int) -> str:
    """ "in a parka" behind "a woman", where the parse has it hang on what she does."""
    after = tokens[place + 1 : place + 5]
    worn = _determiner(tokens, place) in NEW and [token.text.lower() for token in after[:2]] in WORN
    end = next((at for at, token in enumerate(after) if token.tag == "NN"), -1) if worn else -1
    return _text(after[: end + 1])


def _text(tokens: Tokens) -> str:
    return "".join(word.text + (" " if word.space else "") for word in tokens).strip()


def _hangs_on(tokens: Tokens, place: int, top: int) -> bool:
    for _ in range(4):
        if place == top:
            return True
        place = tokens[place].head
    return False
