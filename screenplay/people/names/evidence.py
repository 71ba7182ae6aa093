"""What the text tells about each wording of a name: how often it stands where, and whether it names a person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from screenplay.english import words
from screenplay.findings import Annotations, Gender, Token, Tokens
from screenplay.people.names import titles
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.first_names import gender_of as usual_gender
from screenplay.people.names.sightings import Form, Sighting
from screenplay.people.nouns import NOT_PEOPLE, PARENTS, PLACE_WORDS, is_person_noun, noun_gender

Named = TypeVar("Named")

PRONOUNS: Mapping[tuple[str, str], Gender] = {
    ("he", "PRP"): "m",
    ("his", "PRP$"): "m",
    ("himself", "PRP"): "m",
    ("she", "PRP"): "f",
    ("her", "PRP$"): "f",
    ("herself", "PRP"): "f",
}
"""By word and tag. "him" and "her" as objects are left out: in a name's own clause they mean somebody else."""
OBJECTS: Mapping[str, Gender] = {"him": "m", "her": "f"}
OTHERS: Mapping[Gender, Gender] = {"m": "f", "f": "m"}
ACTING = 3
"""What a pronoun weighs after the name of who acts; after another it weighs 1."""
CHILDS_AGES = words("three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen")
AFTER_AGE = words(". , ; and but years or")
SHORT = 400
"""Names stand so often in a short story at the most."""
PRIOR = 2
"""What a soldier's rank weighs for a man."""
USUAL = 6
"""What a first name's usual gender weighs."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts of one form's sightings. `she` and `he`: pronouns that follow it before another name does;
    `young`: how often it is told that they are a child's age."""

    told: int = 0
    quoted: int = 0
    calls: int = 0
    speaks: int = 0
    acts: int = 0
    beats: int = 0
    placed: int = 0
    heads: int = 0
    proper: int = 0
    he: int = 0
    she: int = 0
    young: int = 0

    @property
    def total(self) -> int:
        return self.told + self.quoted

    @property
    def weight(self) -> float:
        """How much the form matters as that of one who may speak."""
        return self.told + 0.5 * self.quoted + 3 * self.speaks + self.acts + self.calls


@dataclass(frozen=True, slots=True)
class Together:
    """In how many sentences of the narration a form stands, and two forms stand together.

    `spoken`: in how many paragraphs the one is named in speech while the other is its speaker (a call is counted twice
    in a short story, where it may be the only one), and `speaking`: in how many each is a speaker.
    """

    single: Mapping[Form, int]
    pairs: Mapping[frozenset[Form], int]
    spoken: Mapping[frozenset[Form], int]
    speaking: Mapping[Form, int]


def gather(sightings: Iterable[Sighting], annotations: Annotations) -> dict[Form, Evidence]:
    """The evidence for every form, in the order of first sightings."""
    sightings = tuple(sightings)
    counts: dict[Form, Counter[str]] = defaultdict(Counter)
    for seen in sightings:
        count = counts[seen.form]
        count["quoted" if seen.quoted else "told"] += 1
        count["calls"] += seen.call
        count["speaks"] += seen.speaks
        count["acts"] += seen.acts
        count["beats"] += seen.beats
        count["placed"] += seen.placed
        count["heads"] += seen.head
        count["proper"] += seen.proper
    for form, pronoun, weight, owned in _pronouns(sightings, annotations):
        counts[form]["she" if pronoun == "f" else "he"] += weight + (owned and form.title in titles.RANKS)
    for form in _children(sightings, annotations):
        counts[form]["young"] += 1
    return {form: Evidence(**count) for form, count in counts.items()}


def _children(sightings: Sequence[Sighting], annotations: Annotations) -> Iterable[Form]:
    """Who is told to be so young, in the next words of the narration: "She was sixteen"."""
    told = [seen for seen in sightings if not seen.quoted]
    for seen, after in zip(told, (*told[1:], None), strict=False):
        tokens = annotations.paragraphs[seen.paragraph]
        end = after.span.start if after and after.paragraph == seen.paragraph else tokens[-1].span.end
        own = [token for token in tokens if seen.span.start <= token.span.start < end and not token.stub]
        for subject, verb, age, mark in zip(own, own[1:], own[2:], own[3:], strict=False):
            whose = subject.text.lower() in ("he", "she") or subject.span.end == seen.span.end
            if whose and verb.lemma == "be" and age.text.lower() in CHILDS_AGES and mark.text in AFTER_AGE:
                yield seen.form


def _pronouns(sightings: tuple[Sighting, ...], annotations: Annotations) -> Iterable[tuple[Form, Gender, int, bool]]:
    """Each pronoun with the name it follows in the narration of a paragraph, where no other name stands between."""
    told: dict[int, list[tuple[int, Form, bool]]] = defaultdict(list)
    for seen in sightings:
        if not seen.quoted:
            told[seen.paragraph].append((seen.span.start, seen.form, seen.acts))
    for paragraph, names in told.items():
        yield from pronouns_after(names, annotations.paragraphs[paragraph])


def pronouns_after(
    names: Sequence[tuple[int, Named, bool]], tokens: Tokens
) -> Iterable[tuple[Named, Gender, int, bool]]:
    """Each of `names` (where it starts, who it names, whether they act) with the next few pronouns before another.

    In a sentence they are of one gender with its first: in "Otto held up his badge, and she came" she is another. Where
    the first is an object ("Otto found her"), those of its gender are another's there; and behind the name's own
    sentence "She saw him" tells nothing, nor does what follows another who acts.

    The third is the pronoun's weight: it stands most likely for who acts. The fourth tells whether it is of what they
    have in that sentence: "Bishop held up her badge", but not "Bishop got up when she came in".
    """
    at, current, left, weight, told, last, named = 0, None, 0, 0, None, -1, -1
    apart: frozenset[Gender] = frozenset()
    here: Gender | None = None
    starts, of_two = {start for start, _, _ in names}, _of_two(tokens)
    for place, token in enumerate(tokens):
        while at < len(names) and names[at][0] <= token.span.start:
            current, left, weight, at = names[at][1], *((3, ACTING) if names[at][2] else (1, 1)), at + 1
            told, named, here = None, token.sentence, None
            apart = _acting_before(tokens, place)
        gender = PRONOUNS.get((token.text.lower(), token.tag))
        if (token.sentence != named and token.sentence in of_two) or (
            token.span.start not in starts and _is_another(token)
        ):
            current = None
        elif current is not None and token.sentence == named and gender is None and token.text.lower() in OBJECTS:
            here = here if told else OBJECTS[token.text.lower()]
        elif current is not None and left and gender is not None and (token.sentence != named or gender != here):
            opens = token.sentence != last
            left, told = left - 1, gender if opens else told or gender
            if gender == told and gender not in apart:
                owns, beside = token.tag == "PRP$", token.sentence == named
                yield current, gender, 1 if owns and not beside else weight, owns and beside
        last = token.sentence


def _acting_before(tokens: Tokens, place: int) -> frozenset[Gender]:
    """Of which gender the pronouns are that act in a main clause before the name at `place` in its sentence: "She held
    out a hand, and Otto took it"."""
    return frozenset(
        gender
        for token in tokens[:place]
        if token.sentence == tokens[place].sentence and token.dep == "nsubj" and tokens[token.head].dep != "advcl"
        if (gender := PRONOUNS.get((token.text.lower(), token.tag))) is not None
    )


def _is_another(token: Token) -> bool:
    """Whether it is a noun for somebody who acts."""
    return token.dep == "nsubj" and token.tag == "NN" and not token.stub and is_person_noun(token.text.lower())


def _of_two(tokens: Tokens) -> frozenset[int]:
    """The sentences that begin with what a "she" does to a "him", or a "he" to a "her": the name before is either's."""
    told: dict[int, list[tuple[Gender, bool]]] = defaultdict(list)
    for token in tokens:
        known = PRONOUNS.get((token.text.lower(), token.tag))
        gender = known or OBJECTS.get(token.text.lower())
        if gender is not None:
            told[token.sentence].append((gender, known is None))
    return frozenset(
        sentence for sentence, (one, *after) in told.items() if after[:1] == [(OTHERS[one[0]], True)] and not one[1]
    )


def together(sightings: Iterable[Sighting]) -> Together:
    """Who is named in one sentence with whom, and by whom: people seldom stand beside themselves or name themselves."""
    sightings = tuple(sightings)
    short = len(sightings) < SHORT
    sentences: dict[int, set[Form]] = defaultdict(set)
    speakers: dict[int, set[Form]] = defaultdict(set)
    named: dict[int, set[Form]] = defaultdict(set)
    called: dict[int, set[Form]] = defaultdict(set)
    for seen in sightings:
        if seen.quoted:
            named[seen.paragraph].add(seen.form)
            if seen.call and seen.form.words and short:
                called[seen.paragraph].add(seen.form)
        else:
            sentences[seen.sentence].add(seen.form)
            if seen.speaks:
                speakers[seen.paragraph].add(seen.form)
    single: Counter[Form] = Counter()
    pairs: Counter[frozenset[Form]] = Counter()
    for forms in sentences.values():
        single.update(forms)
        pairs.update(frozenset(pair) for pair in combinations(forms, 2))
    spoken: Counter[frozenset[Form]] = Counter()
    speaking: Counter[Form] = Counter()
    for paragraph, forms in speakers.items():
        speaking.update(forms)
        if len(forms) == 1:
            (speaker,) = forms
            for others in (named[paragraph], called[paragraph]):
                spoken.update(frozenset((speaker, other)) for other in others - forms)
    return Together(single, pairs, spoken, speaking)


def gender_told(form: Form, evidence: Evidence) -> Gender | None:
    """The gender that the text tells: by the title, by a noun, by the pronouns that follow."""
    by_title = titles.gender_of(form.title)
    if by_title is not None:
        return by_title
    she, he = evidence.she, evidence.he
    if she + he >= ACTING * (1 + (form.title in titles.RANKS)) and max(she, he) >= 2 * min(she, he):
        return "f" if she > he else "m"
    if form.title == "the" and form.words:
        return noun_gender(form.words[-1])
    return None


def gender_of_rank(forms: Iterable[Form], evidence: Mapping[Form, Evidence]) -> Gender:
    """The gender of a captain or the like whom `forms` name: a man's, unless pronouns that follow tell a woman's."""
    she = sum(evidence[form].she for form in forms)
    he = sum(evidence[form].he for form in forms) + PRIOR
    return "f" if she >= 2 * he else "m"


def gender_guessed(form: Form, evidence: Evidence) -> Gender | None:
    """The gender told by title or noun, else by the pronouns that follow and what the first name usually tells."""
    surname = form.title in titles.RANKS and len(form.words) == 1
    usual = usual_gender(form.words[0].split()[-1]) if form.words and form.title != "the" and not surname else None
    if titles.gender_of(form.title) or usual is None:
        return gender_told(form, evidence)
    she, he = evidence.she + USUAL * (usual == "f"), evidence.he + USUAL * (usual == "m")
    return usual if max(she, he) < 2 * min(she, he) else "f" if she > he else "m"


def is_person(form: Form, evidence: Evidence) -> bool:
    """Whether a form names somebody who may speak, by its words and by what it does."""
    if form.title == "the":
        return _is_person_with_article(form, evidence)
    if form.title:
        return form.title != "saint"
    last = form.words[-1].lower()
    first = form.words[0].lower()
    if len(form.words) > 1 and last in PLACE_WORDS and not evidence.speaks:
        return False
    if first in PARENTS or first in FIRST_NAMES:
        return evidence.placed * 2 <= evidence.total or evidence.speaks > 0
    if first in NOT_PEOPLE:
        return evidence.speaks > 1
    if evidence.speaks > 0 and evidence.speaks * 20 >= evidence.told:
        return True
    if evidence.calls > 1 and evidence.calls * 4 >= evidence.quoted:
        return True
    if 1 < evidence.heads == evidence.total and not evidence.beats:  # "Padlock, rusted. Padlock, rusted."
        return False
    doing = evidence.acts + evidence.calls
    return doing > 0 and doing * 6 >= evidence.total and evidence.placed * 4 <= evidence.total


def _is_person_with_article(form: Form, evidence: Evidence) -> bool:
    if form.words[-1].lower() in PLACE_WORDS:
        return False
    return evidence.speaks > 0 or (is_person_noun(form.words[-1]) and evidence.acts + evidence.beats > 1)
