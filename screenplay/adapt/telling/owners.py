"""Whose sentence it is: the character whom each sentence of the narration has for its subject.

"He" is whoever of his gender was the subject, or spoke, last. Where that is nobody, or a thing does what is told, the
sentence belongs to nobody. A scene begins anew: the people of the last one are no longer there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from screenplay.adapt.places import inside
from screenplay.adapt.tense.syntax import SUBJECTS, Clauses, clauses, own_subject
from screenplay.findings import Character, Tokens, Understanding
from screenplay.points_of_view import tellers

Owners = Mapping[int, str]
"""For the sentences of a paragraph that belong to somebody, by number: the character's id."""

GENDERED = {"he": "m", "she": "f"}


def owners(story: Understanding) -> tuple[Owners, ...]:
    """The owners of each paragraph's sentences, in order."""
    people = {character.id: character for character in story.cast.characters}
    narrator = next((character.id for character in story.cast.characters if character.narrator), None)
    named = mentions_by_end(story)
    spoken: dict[int, dict[int, str]] = {}
    for each in story.attributions:
        if each.speaker:
            spoken.setdefault(each.paragraph, {})[each.part] = each.speaker
    starts = {scene.paragraph for scene in story.scenes}
    told = tellers(story.book, story.annotations, story.cast)
    last: dict[str, str] = {}
    found: list[Owners] = []
    for number, tokens in enumerate(story.annotations.paragraphs):
        if number in starts:
            last.clear()
        teller = told.get(number, narrator)
        found.append(dict(_owned(tokens, named.get(number, {}), spoken.get(number, {}), people, teller, last)))
    return tuple(found)


def mentions_by_end(story: Understanding) -> dict[int, dict[int, str]]:
    """For each paragraph the characters named in it, by the end of the words for them and by that of their head:
    "woman" in "a young woman in a paper suit"."""
    found: dict[int, dict[int, str]] = {}
    for mention in story.cast.mentions:
        here = found.setdefault(mention.paragraph, {})
        here[mention.span.end] = mention.character
        if mention.kind == "description":
            tokens = story.annotations.paragraphs[mention.paragraph]
            places = inside(tokens, mention.span)
            heads = (tokens[at].span.end for at in places if not mention.span.covers(tokens[tokens[at].head].span))
            here[next(heads, mention.span.end)] = mention.character
    return found


def _owned(
    tokens: Tokens,
    named: Mapping[int, str],
    said: Mapping[int, str],
    people: Mapping[str, Character],
    narrator: str | None,
    last: dict[str, str],
) -> Iterator[tuple[int, str]]:
    """The owners in one paragraph; `last` holds who "he" and "she" are, and is carried on."""
    view = clauses(tokens)
    for place, token in enumerate(tokens):
        who = said.get(token.part) if token.stub else named.get(token.span.end)
        if token.dep in SUBJECTS and not token.stub:
            who = who or _pronoun(view, place, narrator, last)
            if who is not None and place == _subject_of_sentence(view, place) and not _shared(view, place, named, who):
                yield token.sentence, who
        if who is not None and who in people:
            doing = token.stub or token.dep in SUBJECTS
            known = people[who].gender
            for gender in [known] if known else GENDERED.values():
                surer = known is None and people[last.get(gender, who)].gender is not None
                last[gender] = who if doing and not surer else last.get(gender, who)


def _pronoun(view: Clauses, place: int, narrator: str | None, last: Mapping[str, str]) -> str | None:
    word = view.low(place)
    return narrator if word == "i" else last.get(GENDERED.get(word, ""))


def _shared(view: Clauses, place: int, named: Mapping[int, str], who: str) -> bool:
    """Whether the sentence goes on with what somebody or something else does: "Mara sat down, and the bell rang"."""
    joined = view.labelled(view.root(place), "conj")
    others = [subject for verb in joined if (subject := own_subject(view, verb)) is not None]
    return any(view.tokens[at].pos != "PRON" and named.get(view.tokens[at].span.end) != who for at in others)


def _subject_of_sentence(view: Clauses, place: int) -> int | None:
    """The subject of the main clause of the sentence that `place` stands in."""
    return own_subject(view, view.root(place))
