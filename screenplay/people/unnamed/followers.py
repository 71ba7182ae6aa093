"""Who may speak next: which subjects of a paragraph can be the "he" or "she" that says what opens the one behind it."""

from __future__ import annotations

from screenplay.english import words
from screenplay.findings import Gender, Token, Tokens
from screenplay.people.nouns import is_person_noun, noun_gender

PRONOUNS: dict[str, Gender] = {"he": "m", "she": "f"}
OBJECTIVE = words("me him her us them")
"""No subjects, whatever the parse says: "me" in "my aunt found me asleep"."""


def may_speak_next(subject: Token, tokens: Tokens, gender: Gender | None) -> bool:
    """Whether it may be whom the pronoun of that gender means, that speaks next: no thing, nobody of the other gender,
    and nobody in a clause that only tells why or when."""
    if gender is None:
        return True
    noun = subject.lemma.lower()
    thing = subject.pos == "NOUN" and not (is_person_noun(noun) or is_person_noun(subject.text.lower()))
    other = noun_gender(noun) not in (None, gender)
    return not thing and not other and tokens[subject.head].dep not in ("advcl", "relcl", "acl")


def is_same(subject: Token, kin: str) -> bool:
    """Whether a subject behind "my aunt" is no other than she: "My aunt came in. She had been upstairs."."""
    word = subject.text.lower()
    return word in OBJECTIVE or PRONOUNS.get(word) == noun_gender(kin) is not None
