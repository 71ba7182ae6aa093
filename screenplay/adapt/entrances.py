"""Entrances: the name of everyone who speaks, in capitals where the action first shows it. A script's custom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from screenplay.adapt.beats import Beat
from screenplay.adapt.calls.signs import DEVICE, VIDEO
from screenplay.adapt.entrance import Entrance, Entrances, is_printed
from screenplay.adapt.on_stage import doing, on_stage, only_named, stands_behind
from screenplay.adapt.places import inside
from screenplay.adapt.speech.speeches import NARRATOR
from screenplay.adapt.telling.minds import THOUGHT, Sentence
from screenplay.adapt.telling.written import written
from screenplay.adapt.tense.syntax import SUBJECTS
from screenplay.findings import Mention, Token, Tokens, Understanding
from screenplay.points_of_view import tellers
from screenplay.text import Span

OWNS = re.compile(r"['’]")
"""Behind a name that only tells whose something is: nobody enters with their coat."""

POSSESSIVES = frozenset({"her", "his", "their", "my", "our"})
"""What makes somebody out by another, who may not be the one that is meant."""
DETERMINER = re.compile(r"(?:the|a|an|another|one|her|his|their|my|our)\s+", re.IGNORECASE)

NEAR = 4
"""Paragraphs: who was described longer before a first speech may be somebody else."""


def entrances_of(story: Understanding, told: Sequence[Sequence[Sentence]], staged: list[tuple[Beat, ...]]) -> Entrances:
    """Where each speaker is first shown by name, `told` and `staged` being each paragraph's sentences and beats.

    Who is only thought of, or named in what is told of another time or of a thing ("the ham that Philomena won"),
    enters later. Who thinks, right before a first speech, is there ("Mara knew that it was late"). Who speaks before
    any name is told, and has been described, enters as described: "the CLERK (OSK)". Who speaks first enters where the
    action first shows them afterwards, in a later scene too: nothing else tells a reader who that is.
    """
    spoke, speeches = _first_speeches(story), _speeches(story)
    present = on_stage(story, told)
    names_alone = only_named(story)
    shown: dict[str, list[Mention]] = {}
    documents = {number: written(each) for number, each in enumerate(story.book.paragraphs())}
    for mention in story.cast.mentions:
        if any(span.covers(mention.span) for span in documents[mention.paragraph]):
            continue
        if (
            mention.kind == "name"
            and not _owns(story, mention)
            and mention.span.end not in names_alone[mention.paragraph]
            and not _is_far(story, mention)
            and is_printed(mention.span, staged[mention.paragraph])
        ):
            shown.setdefault(mention.character, []).append(mention)
    acting = doing(story, told)
    named = {
        who: Entrance(span)
        for who, mentions in shown.items()
        if who in spoke and (span := _entering(mentions, speeches[who], present, acting)) is not None
    }
    about = on_stage(story, told, THOUGHT)
    there = [here | doing for here, doing in zip(present, acting, strict=True)]
    others = _described(story, staged, about, named) | _nameless(story, staged, there)
    return tuple(sorted([*(named | others).values(), *_tellers(story, staged)], key=_place))


def _is_far(story: Understanding, mention: Mention) -> bool:
    """Whether words tell of somebody who is at the other end of a line, and not to be seen."""
    at = (mention.paragraph, mention.part)
    calls = (call for call in story.calls if call.device != VIDEO and call.first <= at < call.last)
    return any(mention.character in call.far for call in calls)


def _place(entrance: Entrance) -> Span:
    return entrance.span


def _owns(story: Understanding, mention: Mention) -> bool:
    """Whether words tell only whose something is; "Mara's" in "Mara's got a cold" is she herself."""
    if OWNS.match(story.book.source, mention.span.end) is None:
        return False
    tokens = story.annotations.paragraphs[mention.paragraph]
    name = next((tokens[at] for at in inside(tokens, mention.span) if tokens[at].dep in (*SUBJECTS, "ROOT")), None)
    if name is None:
        return True
    verb = tokens[name.head]
    short = verb is name or verb.span.start == mention.span.end  # the mark is no verb, or the main one
    return not short and verb.tag not in ("VBG", "VBN") and verb.lemma != "get"


def _first_speeches(story: Understanding) -> Mapping[str, int]:
    """The paragraph of everybody's first speech."""
    return {who: paragraphs[0] for who, paragraphs in _speeches(story).items()}


def _speeches(story: Understanding) -> Mapping[str, list[int]]:
    """The paragraphs of everybody's speeches; a voice on the telephone counts only for who is never heard otherwise."""
    near: dict[str, list[int]] = {}
    far: dict[str, list[int]] = {}
    for said in story.attributions:
        if said.speaker:
            over = (said.paragraph, said.part) in story.far
            (far if over else near).setdefault(said.speaker, []).append(said.paragraph)
    return far | near


def _entering(
    shown: Sequence[Mention],
    speeches: Sequence[int],
    present: Sequence[frozenset[int]],
    acting: Sequence[frozenset[int]],
) -> Span | None:
    """The name with which somebody enters whose names in the action are `shown`, and whose speeches are in `speeches`.

    None where they are told of only as who is not there.
    """
    here = [mention for mention in shown if mention.span.end in present[mention.paragraph]]
    near = [
        mention
        for mention in shown
        if mention.span.end in acting[mention.paragraph]
        and any(abs(mention.paragraph - spoke) <= NEAR for spoke in speeches)
    ]
    if here and here[0].paragraph <= speeches[0]:
        return here[0].span
    return min((mention.span for mention in (*near, *here)), default=None)


def _nameless(
    story: Understanding, staged: list[tuple[Beat, ...]], present: list[frozenset[int]]
) -> dict[str, Entrance]:
    """The entrances of those whom nobody ever names, as the cues call them: "an OLD WOMAN with a sack"."""
    spoke = _first_speeches(story)
    called = {mention.character for mention in story.cast.mentions if mention.kind == "name"}
    found: dict[str, Entrance] = {}
    for mention in story.cast.mentions:
        who, span = mention.character, mention.span
        if who not in spoke or who in called or who in found or OWNS.match(story.book.source, span.end):
            continue
        if _is_far(story, mention):
            continue
        if mention.paragraph > spoke[who] and not _acts(story.annotations.paragraphs[mention.paragraph], span):
            continue
        called_so = _as_in_cue(story.book.source, span, story.cast[who].cue)
        if called_so is None or called_so.end not in present[mention.paragraph]:
            continue
        if is_printed(called_so, staged[mention.paragraph]):
            found[who] = Entrance(called_so)
    return found


def _tellers(story: Understanding, staged: list[tuple[Beat, ...]]) -> Iterator[Entrance]:
    """Whose the "I" of the action is, at the first of each teller who has a name: "I (ANTON) untie the boat"."""
    narrator = next((character.id for character in story.cast.characters if character.narrator), None)
    views = tellers(story.book, story.annotations, story.cast)
    waiting = {who for who in (narrator, *views.values()) if who and story.cast[who].cue != NARRATOR}
    for number, (tokens, beats) in enumerate(zip(story.annotations.paragraphs, staged, strict=True)):
        who = views.get(number, narrator)
        told = (token.span for token in tokens if token.text == "I" and _is_main(tokens, token))
        shown = (at for at in told if is_printed(at, beats) and not OWNS.match(story.book.source, at.end))
        if who in waiting and (first := next(shown, None)) is not None:
            waiting.remove(who)
            yield Entrance(first, story.cast[who].cue)


def _is_main(tokens: Tokens, token: Token) -> bool:
    """Whether a word is the subject of a main clause."""
    return token.dep in SUBJECTS and not token.stub and tokens[token.head].dep in ("ROOT", "conj")


def _as_in_cue(source: str, span: Span, cue: str) -> Span | None:
    """The words at `span` that the cue has, or its last one; None where it has none of them."""
    told = source[span.start : span.end].upper()
    if cue.endswith(("VOICE", "VOICES")) or DEVICE.fullmatch(cue.lower()):
        return None  # nobody sees it, and a radio does not come in
    for called in (cue, cue.split()[-1] if cue else ""):
        if called and (found := re.search(rf"\b{re.escape(called)}\b", told)):
            return Span(span.start + found.start(), span.start + found.end())
    return None


def _described(
    story: Understanding,
    staged: list[tuple[Beat, ...]],
    present: list[frozenset[int]],
    named: Mapping[str, Entrance],
) -> dict[str, Entrance]:
    """The entrances of those who are described, but not named, in the action up to their first speech: "a BOY (KYLE)".

    The name beside it is that of the cues, which a correction renames; nothing is put in its place, so that what the
    author tells of them stays. Behind the speech words are sure only where they tell who that was ("She is the clerk");
    words of a name are sure anywhere ("the captain" of Captain Voss).
    """
    spoke = _first_speeches(story)
    since = _told_of_since(story, spoke)
    paragraphs = story.book.paragraphs()
    called = {mention.character for mention in story.cast.mentions if mention.kind == "name"}
    found: dict[str, Entrance] = {}
    for mention in story.cast.mentions:
        who, span = mention.character, mention.span
        if mention.kind != "description" or who not in spoke or who not in called or who in found:
            continue
        if _is_far(story, mention):
            continue
        tokens = story.annotations.paragraphs[mention.paragraph]
        article = DETERMINER.match(story.book.source, span.start, span.end)
        start, cue = article.end() if article else span.start, story.cast[who].cue
        names = (name for name in (cue, *story.cast[who].aliases) if name.istitle() or name.isupper())
        known = set(" ".join(names).upper().split()) & set(story.book.source[start : span.end].upper().split())
        told_who = any(tokens[at].dep == "attr" for at in inside(tokens, span))
        if not known and not since[who] <= mention.paragraph <= spoke[who] + NEAR * told_who:
            continue
        before = who in named and named[who].span.start < max(span.start, paragraphs[spoke[who]].span.start)
        end = _end_of_subject(tokens, span)
        seen = end in present[mention.paragraph] and is_printed(span, staged[mention.paragraph])
        sure = known or (article and article.group().lower().strip() not in POSSESSIVES)
        if end is not None and seen and not before and sure:
            told = set(story.book.source[start:end].upper().split()) & set(cue.split())
            found[who] = Entrance(Span(start, end), "" if told else cue)
    return found


def _told_of_since(story: Understanding, spoke: Mapping[str, int]) -> Mapping[str, int]:
    """The first paragraph from which on everybody is told of, never more than NEAR apart, up to a first speech."""
    since = {who: first - NEAR for who, first in spoke.items()}
    for mention in reversed(story.cast.mentions):
        first = since.get(mention.character, mention.paragraph + 1)
        if first <= mention.paragraph <= spoke.get(mention.character, 0):
            since[mention.character] = min(first, mention.paragraph - NEAR)
    return since


def _acts(tokens: Tokens, span: Span) -> bool:
    """Whether the words at `span` are the subject of what is told, and no owner's: "The clerk looks up"."""
    return any(tokens[at].dep in SUBJECTS for at in inside(tokens, span))


def _end_of_subject(tokens: Tokens, span: Span) -> int | None:
    """The end of the noun in the words at `span`, if it is the subject: of "woman" in "a woman in a green raincoat".

    "There is a woman" and "it was a woman" are about her too, "he had been a clerk" is not about the moment.
    """
    subjects = (at for at in inside(tokens, span) if _is_subject(tokens, at) or _is_predicate(tokens, at))
    return next((tokens[at].span.end for at in subjects), None)


def _is_subject(tokens: Tokens, at: int) -> bool:
    """Whether a word is a subject, or joined to one, also where the verb is left out: "and behind it an old man"."""
    while tokens[at].dep in ("conj", "appos") and tokens[at].tag.startswith("NN"):
        at = tokens[at].head
        if tokens[at].tag.startswith("VB"):
            return True
    return tokens[at].dep in SUBJECTS or stands_behind(tokens, at)


def _is_predicate(tokens: Tokens, at: int) -> bool:
    return tokens[at].dep == "attr" and tokens[tokens[at].head].tag in ("VBD", "VBZ", "VBP")
