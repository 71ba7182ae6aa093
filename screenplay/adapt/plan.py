"""Where each stretch of narration goes: shown, read aloud by somebody, or kept as a note; decided before any is cut.

One engine for all media: a sentence has a kind (seen, heard, thought) and perhaps an owner; the choices of the medium
say what becomes of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Literal, assert_never

from screenplay.adapt.cut import Edits
from screenplay.adapt.settings import Choices
from screenplay.adapt.telling.letters import Letter, letters
from screenplay.adapt.telling.minds import THOUGHT, Sentence
from screenplay.adapt.telling.narrating import said_over
from screenplay.adapt.telling.owners import mentions_by_end
from screenplay.adapt.telling.persons import Words, agreeing, reworded, to_first, to_third
from screenplay.adapt.telling.written import written
from screenplay.adapt.tense.narration_tense import passages, turned
from screenplay.adapt.tense.shift import to_present
from screenplay.findings import Character, Tokens, Understanding
from screenplay.points_of_view import tellers
from screenplay.text import Span

NEAR = 2
"""Paragraphs before a thought in which another "she" makes its pronouns doubtful."""


@dataclass(frozen=True, slots=True)
class Show:
    """`heard`: it is a cue for the sound effects."""

    heard: bool = False


@dataclass(frozen=True, slots=True)
class Tell:
    """`by`: the character whose actor reads it, None for the narrator; `inward`: it is that character's thought."""

    by: str | None = None
    inward: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """`by`: the character whose thought it is that goes into a note."""

    by: str | None = None


Way = Show | Tell | Note
Turn = Literal["turned", "flashback", "kept"]
"""What becomes of the past tense of a paragraph."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences of narration from `start` on that go one way, and the words that change in them."""

    start: int
    way: Way
    edits: Edits


@dataclass(frozen=True, slots=True)
class Plan:
    """For one paragraph: its stretches in order, the words that change in tags, and what becomes of action in them.

    `dealt`: action in a tag is read by whoever is tagged. `present`: it is told in the present tense. `verbs`: the
    words that the present would change, whether it is wanted or not.
    """

    stretches: tuple[Stretch, ...]
    edits: Edits
    rest: Way = Show()
    dealt: bool = False
    present: bool = True
    verbs: Edits = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Telling:
    """What is known of the whole story for the plans of its paragraphs."""

    story: Understanding
    choices: Choices
    name: str | None
    people: Mapping[str, Character]
    speaking: frozenset[str]
    named: Mapping[int, Mapping[int, str]]
    narrator: str | None
    written: Sequence[Sequence[Span]]
    letters: Mapping[int, Letter]
    over: Sequence[frozenset[int]]


def plans(
    story: Understanding, told: Sequence[Sequence[Sentence]], choices: Choices, name: str | None = None
) -> tuple[Plan, ...]:
    """A plan for each paragraph of `story`, `told` being their sentences.

    `name` is what the "I" of its narration is called in action.
    """
    people = {character.id: character for character in story.cast.characters}
    telling = _Telling(
        story,
        choices,
        name,
        people,
        frozenset(found.speaker for found in story.attributions if found.speaker),
        mentions_by_end(story),
        next((character.id for character in people.values() if character.narrator), None),
        [written(paragraph) for paragraph in story.book.paragraphs()],
        letters(story),
        said_over(story, told) if choices.narrator == "voiceover" and not choices.spoken else (),
    )
    turns, views = _turns(story), tellers(story.book, story.annotations, story.cast)
    return tuple(
        _plan(_told_by(telling, views.get(number)), number, tokens, told[number], turns[number])
        for number, tokens in enumerate(story.annotations.paragraphs)
    )


def _told_by(telling: _Telling, who: str | None) -> _Telling:
    """`telling` where `who` is the "I", if somebody else than the story's one narrator."""
    if who is None:
        return telling
    return replace(telling, narrator=who, name=telling.people[who].name if telling.name else None)


def _turns(story: Understanding) -> list[Turn]:
    """For each paragraph whether its tense is kept or turned to the present, in a flashback or not."""
    told = turned(passages(story.annotations))
    past = False
    starts = {scene.paragraph: scene.flashback for scene in story.scenes}
    found: list[Turn] = []
    for number, turn in enumerate(told):
        past = starts.get(number, past)
        found.append(("flashback" if past else "turned") if turn else "kept")
    return found


def _plan(telling: _Telling, number: int, tokens: Tokens, told: Sequence[Sentence], turn: Turn) -> Plan:
    made = telling.choices
    source = telling.story.book.source
    if tokens and not any(token.stub for token in tokens) and (letter := telling.letters.get(number)) is not None:
        read = Tell(letter.writer, inward=True) if letter.writer else Show()
        return Plan((Stretch(tokens[0].span.start, read, {}),), {}, read, present=False)
    named = _named(telling, tokens) if not made.spoken else {}
    present = edits(tokens, named, source, turn, telling.written[number])
    ways = dict(_ways(telling, number, tokens, told))
    rest: Way = Tell(telling.narrator if made.narrator == "voiceover" else None) if made.spoken else Show()
    stretches: list[Stretch] = []
    for (_, way), run in groupby(sorted(ways), key=lambda place: (tokens[place].part, ways[place])):
        places = list(run)
        numbers = {tokens[place].sentence for place in places}
        changed = _worded(telling, number, tokens, way, numbers, present, turn)
        stretches.append(Stretch(tokens[places[0]].span.start, way, changed))
    in_tags = present if made.present else {}
    dealt, now = made.dealt and telling.narrator is None, made.present or turn == "kept"
    return Plan(tuple(stretches), in_tags, rest, dealt, now, present)


def _worded(
    telling: _Telling, number: int, tokens: Tokens, way: Way, sentences: set[int], present: Edits, turn: Turn
) -> Edits:
    """The words that change in `sentences`, which go `way`."""
    match way:
        case Show():
            return present
        case Note():
            return present if telling.choices.present else {}
        case Tell(inward=True, by=str(by)) if by == telling.narrator and telling.choices.narrator == "voiceover":
            return {}
        case Tell(inward=True, by=str(by)) if telling.choices.present and by == telling.narrator:
            return edits(tokens, {}, telling.story.book.source, turn, telling.written[number])
        case Tell(inward=True, by=str(by)) if telling.choices.present:
            gender = telling.people[by].gender
            alone = gender is not None and not telling.people[by].narrator and _alone(telling, number, by)
            names = {end for end, who in telling.named.get(number, {}).items() if who == by}
            words = to_first(tokens, sentences, gender, names) if gender is not None and alone else {}
            return edits(tokens, words, telling.story.book.source, turn, telling.written[number]) if words else present
        case Tell():
            return {}
        case other:
            assert_never(other)


def _alone(telling: _Telling, number: int, who: str) -> bool:
    """Whether nobody else of that gender is named close by: "she" can be no other."""
    gender = telling.people[who].gender
    near = {other for at in range(number - NEAR, number + 1) for other in telling.named.get(at, {}).values()}
    return all(telling.people[other].gender != gender for other in near - {who} if other in telling.people)


def _named(telling: _Telling, tokens: Tokens) -> Words:
    """The narrator's "I" by name, where the writer gives one."""
    if telling.name is None or telling.narrator is None:
        return {}
    return to_third(tokens, telling.name, telling.people[telling.narrator].gender)


def edits(tokens: Tokens, words: Words, source: str, turn: Turn, untouched: Sequence[Span] = ()) -> Edits:
    """The changes of person and, unless the tense is to be kept, of tense, with the author's kind of apostrophe.

    Nothing changes in the stretches `untouched`.
    """
    turned_so = to_present(reworded(tokens, words), turn == "flashback") if turn != "kept" else {}
    changed = {**words, **agreeing(tokens, words), **turned_so}
    found = {tokens[at].span: word for at, word in changed.items() if not tokens[at].stub}
    found = {span: word for span, word in found.items() if not any(kept.covers(span) for kept in untouched)}
    curly = {span for span in found if "’" in source[span.start : span.end]}
    return {span.start: (span.end, word.replace("'", "’") if span in curly else word) for span, word in found.items()}


def _ways(telling: _Telling, number: int, tokens: Tokens, told: Sequence[Sentence]) -> Iterator[tuple[int, Way]]:
    """Which way each word of the narration goes."""
    over = telling.over[number] if telling.over and telling.narrator is not None else frozenset()
    dealt = _dealt(telling, tokens, told)
    for sentence in told:
        for place in sentence.places:
            if not tokens[place].stub:
                way = _way(telling, sentence, dealt.get(tokens[place].part))
                yield place, Tell(telling.narrator, inward=True) if place in over and way == Show() else way


def _dealt(telling: _Telling, tokens: Tokens, told: Sequence[Sentence]) -> Mapping[int, str]:
    """The parts of a paragraph that belong to one character altogether, with that character."""
    if not telling.choices.dealt or telling.narrator is not None:
        return {}
    parts: dict[int, set[str | None]] = {}
    for sentence in told:
        if sentence.owner is None and any(tokens[place].stub for place in sentence.places):
            continue  # nothing but the tag of a speech
        for place in sentence.places:
            if not tokens[place].stub and tokens[place].pos != "PUNCT":
                parts.setdefault(tokens[place].part, set()).add(sentence.owner)
    return {part: who for part, (who, *others) in parts.items() if who in telling.speaking and who and not others}


def _way(telling: _Telling, sentence: Sentence, dealt: str | None) -> Way:
    made, told, who = telling.choices, sentence.kind, sentence.owner
    known = who if who in telling.speaking else None
    if told in THOUGHT and made.thoughts == "note":
        return Note(who)
    if told in THOUGHT and made.thoughts == "voiceover" and known and not made.spoken:
        return Tell(known, inward=True)
    if made.sounds and told == "heard":
        return Show(heard=True)
    if not made.spoken:
        return Show()
    if telling.narrator is not None and made.narrator == "voiceover":
        return Tell(telling.narrator)
    return Tell(dealt or (known if told in THOUGHT and made.thoughts == "voiceover" else None))
