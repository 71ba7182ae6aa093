"""Stories told to a "you" who is in them: "You open the door." Whoever acts is read as another "I" would be.

The words of the author stay what they are; only those who look for people, speakers and scenes read "I" for "you", and
so need to know one kind of narrator. Nothing changes where "you" is only now and then a reader or anybody at all.
"""

from __future__ import annotations

from dataclasses import replace

from screenplay.english import words
from screenplay.findings import Annotations, Cast, Character, Token
from screenplay.people.narrator import YOU, is_first_person, is_uncalled

SHARE = 0.02
"""Narrations in the second person have a "you" that does something in every 20 to 40 words; others, in hundreds."""
FEWEST = 4
SUBJECTS = words("nsubj nsubjpass")
AS_FIRST = {"your": "my", "yours": "mine", "yourself": "myself"}


def is_second_person(annotations: Annotations) -> bool:
    """Whether the narration outside quotations is told to a "you" who acts in it."""
    told = [token for tokens in annotations.paragraphs for token in tokens if not token.stub and token.pos != "PUNCT"]
    acting = sum(token.text.lower() == "you" and token.dep in SUBJECTS for token in told)
    return acting >= FEWEST and acting > SHARE * len(told) and not is_first_person(annotations)


def as_first_person(annotations: Annotations) -> Annotations:
    """`annotations` with "I" for the "you" of the narration, where that is who it is about."""
    if not is_second_person(annotations):
        return annotations
    return Annotations(tuple(tuple(map(_first, tokens)) for tokens in annotations.paragraphs))


def _first(token: Token) -> Token:
    text = token.text.lower()
    if token.stub or (text != "you" and text not in AS_FIRST):
        return token
    word = AS_FIRST.get(text, "I" if token.dep in SUBJECTS else "me")
    return replace(token, text=word, lemma=word)


def called_you(cast: Cast) -> Cast:
    """`cast` with its narrator, if nobody says their name, under the cue YOU."""
    return replace(cast, characters=tuple(_you(one) if is_uncalled(one) else one for one in cast.characters))


def _you(narrator: Character) -> Character:
    return replace(narrator, name=YOU, cue=YOU.upper(), aliases=(YOU,))
