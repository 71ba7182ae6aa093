"""Who has spoken, and whom the action then calls only "he" or "she": the first such word gives way to the name.

A tag may have told the name, and has gone into the cue: what is left of "said Mum. She was in her coat" is "MUM is in
her coat".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from screenplay.adapt.beats import Beat
from screenplay.adapt.entrance import Entrance, is_printed
from screenplay.adapt.telling.minds import Sentence
from screenplay.findings import Character, Tag, Tokens, Understanding
from screenplay.text import Span

PRONOUNS = {"He": "m", "She": "f"}
FACELESS = ("ONE", "OTHER", "VOICE", "VOICES")
"""Cues, and what ends cues, that call nobody by a name or a trade."""


def by_pronoun(
    story: Understanding,
    told: Sequence[Sequence[Sentence]],
    spoke: Mapping[str, int],
    staged: Sequence[Sequence[Beat]],
) -> Iterator[tuple[str, Entrance]]:
    """The first "he" or "she" of each of those who `spoke`, behind that in its scene, with the name to stand there.

    Whose word it is is known in a paragraph where nobody else speaks, of somebody of unknown gender if a tag there
    names them; in one without speech, if the scene has told of nobody else of that gender.
    """
    starts = [0, *(scene.paragraph for scene in story.scenes), len(told)]
    named = {tag.paragraph for tag in story.tags if _names(tag, story.annotations.paragraphs[tag.paragraph])}
    speakers: dict[int, set[str]] = {}
    for said in story.attributions:
        speakers.setdefault(said.paragraph, set()).add(said.speaker or "")
    around = {number: set(who) for number, who in speakers.items()}
    for mention in story.cast.mentions:
        around.setdefault(mention.paragraph, set()).add(mention.character)
    for who, first in spoke.items():
        character = story.cast[who]
        if character.narrator or character.group or character.cue in FACELESS or character.cue.endswith(FACELESS[2:]):
            continue
        rivals = {other.id for other in story.cast.characters if other.gender in (character.gender, None)} - {who}
        at = bisect_right(starts, first, hi=len(starts) - 1)
        seen: set[str] = set().union(*(around.get(number, ()) for number in range(starts[at - 1], first)))
        for number in range(first, starts[at]):
            seen |= around.get(number, set())
            heard = speakers.get(number)
            known = character.gender is not None or number in named
            if not known or (heard is None and seen & rivals) or (heard is not None and heard != {who}):
                continue
            spans = _pronouns(story.annotations.paragraphs[number], told[number], character)
            if (span := next((span for span in spans if is_printed(span, staged[number])), None)) is not None:
                yield who, Entrance(span, _called(story, character), instead=True)
                break


def _pronouns(tokens: Tokens, told: Sequence[Sentence], who: Character) -> Iterator[Span]:
    """The words "He" and "She" that open a sentence of somebody's; not those that a verb is contracted with."""
    for sentence in told:
        first, *others = sentence.places
        contracted = others and tokens[others[0]].text[:1] in "'’"
        gender = PRONOUNS.get(tokens[first].text)
        own = sentence.owner == who.id and gender is not None and who.gender in (gender, None)
        if own and sentence.kind != "free" and not contracted:
            yield tokens[first].span


def _names(tag: Tag, tokens: Tokens) -> bool:
    """Whether a tag tells who speaks by more than a pronoun."""
    return tag.speaker is not None and any(token.pos != "PRON" for token in tokens[slice(*tag.speaker)])


def _called(story: Understanding, who: Character) -> str:
    """The cue as a subject: "MUM", "The COLONEL", "The MARE"."""
    names = [mention for mention in story.cast.mentions if mention.character == who.id and mention.kind == "name"]
    title = any(story.book.source.startswith(("the ", "The "), max(0, each.span.start - 4)) for each in names)
    return who.cue if who.named and not title else f"The {who.cue}"  # "the Colonel" is a name with an article
