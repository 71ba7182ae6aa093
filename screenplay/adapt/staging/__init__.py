"""One paragraph of the Book as beats: speech with its directions, and narration to be shown, in source order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from screenplay.adapt.beats import Beat, Shown
from screenplay.adapt.cut import listed, sentence, unprinted
from screenplay.adapt.speech.together import JOINING, NEEDLESS
from screenplay.adapt.speech.verse import in_lines
from screenplay.adapt.speech.voice import PLAIN
from screenplay.adapt.staging.behind import after_bare_verb, behind_answer, in_chorus
from screenplay.adapt.staging.narration import narration
from screenplay.adapt.staging.page import Page, Staged, is_dual
from screenplay.adapt.staging.said import said
from screenplay.adapt.staging.ways import going, sent
from screenplay.adapt.tags.business import with_business
from screenplay.adapt.tags.delivery import Delivery, clause_of, delivery_of, with_whole_speaker
from screenplay.adapt.tags.leads import is_bound
from screenplay.adapt.tags.participials import deed_before
from screenplay.book import Narration
from screenplay.english import words
from screenplay.findings import Tag
from screenplay.text import Run, Span, Text, plain

THEN = re.compile(r"(?:and )?then\b", re.IGNORECASE)
UNSEEN = words("voice voices somebody someone anybody nobody none neither")


def stage(page: Page) -> Staged:
    """The beats of one paragraph, and the spans of its narration that stand in none of them."""
    if page.sung:
        part = page.paragraph.parts[0]
        return (going(Shown(in_lines(part.text, page.source, 2), part.span, sung=True), page.plan.rest),), ()
    tags = [tag for tag in page.tags if not is_bound(tag, page.tokens) or is_dual(page, tag.quote)]
    deliveries = {tag: _delivery(page, tag) for tag in tags}
    beats: list[Beat] = []
    gone: list[Span] = []
    for number, part in enumerate(page.paragraph.parts):
        if isinstance(part, Narration):
            for shown, left in _narrated(page, number, part, deliveries):
                beats.extend(shown)
                gone.extend(left)
        else:
            directions = [made.direction for tag, made in deliveries.items() if _directed(page, tag, made) == number]
            joint = JOINING in page.voices.get(number, PLAIN).cue
            directions += [(Run("together"),)] * (not joint and bool(in_chorus(page, number + 1)))
            directions += [page.lead] * (number == 0)
            beats.extend(beat for tag, delivery in deliveries.items() if tag.quote == number for beat in delivery.ahead)
            if plain(part.text).strip() not in tuple(".,;:") or not number:  # left of a speech behind an aside
                beats.append(said(page, number, part, listed(directions)))
    behind = len(page.paragraph.parts)
    beats.extend(beat for tag, delivery in deliveries.items() if tag.quote == behind for beat in delivery.ahead)
    played, lost = with_business(beats, page.plan.verbs)
    return played, (*gone, *lost)


def _directed(page: Page, tag: Tag, made: Delivery) -> int:
    """The part that the direction of a tag is for: the speech behind it in "he said, and then, to the dog,"."""
    behind = tag.part + 1 if THEN.match(plain(made.direction)) and tag.quote < tag.part else tag.quote
    same = behind < len(page.paragraph.parts) and not isinstance(page.paragraph.parts[behind], Narration)
    return behind if same else tag.quote


def announced(page: Page) -> Text:
    """The direction that the end of a paragraph tells for the speech which opens the next."""
    ahead = [tag for tag in page.tags if tag.quote == len(page.paragraph.parts) and not is_bound(tag, page.tokens)]
    return listed(_delivery(page, tag).direction for tag in ahead)


def _delivery(page: Page, tag: Tag) -> Delivery:
    """What becomes of `tag`, its action read aloud where narration is: by the one who speaks, if parts are dealt."""
    made = delivery_of(tag, page.tokens, page.paragraph, page.plan, page.source)
    found = page.speakers.get(tag.quote)
    speaker = found.speaker if page.plan.dealt and found else None
    told = JOINING in page.voices.get(tag.quote, PLAIN).cue or is_dual(page, tag.quote) or is_dual(page, tag.quote + 2)
    if told and NEEDLESS.fullmatch(plain(made.direction)):
        words = tuple(run.span for run in made.direction if run.span)
        made = replace(made, direction=(), gone=(*made.gone, *words))
    ahead = made.ahead if made.shown else (*_arrival(page, tag), *made.ahead)
    return replace(made, shown=sent(made.shown, page.plan.rest, speaker), ahead=sent(ahead, page.plan.rest, None))


def _arrival(page: Page, tag: Tag) -> tuple[Beat, ...]:
    """Whom nobody has been told of before, as the tag describes them: "cried a lady with a ladle"."""
    is_first = tag in page.strangers
    tag = with_whole_speaker(tag, page.tokens)
    first, last = tag.speaker or (0, 0)
    described = [page.tokens[at] for at in range(first, last)]
    if not is_first or last - first < 3 or any(token.text.lower() in UNSEEN for token in described):
        return ()
    opening = described[0].text.lower()
    if opening not in ("a", "an") and not (opening == "the" and any(token.tag == "IN" for token in described)):
        return ()  # "the elder woman" may be somebody who is there
    clause = clause_of(tag, page.tokens, page.paragraph, page.plan, page.source)
    told = clause.words(first, last)
    return (Shown(sentence(told), Span(described[0].span.start, described[-1].span.end), told),)


def _narrated(page: Page, number: int, part: Narration, deliveries: Mapping[Tag, Delivery]) -> Iterator[Staged]:
    place = part.span.start
    for tag in sorted((tag for tag in deliveries if tag.part == number), key=lambda tag: tag.span):
        ahead = Span(place, tag.span.start)
        deed = deed_before(clause_of(tag, page.tokens, page.paragraph, page.plan, page.source), ahead)
        if deed is None or tag.quote < tag.part:
            yield from narration(page, number, part, ahead, tag)
        else:
            yield from narration(page, number, part, Span(place, deed.span.start))
            shown = Shown(sentence(deed.text), deed.span, deed.text)
            yield sent((shown,), page.plan.rest, None), unprinted(deed.span, deed.text)
        yield deliveries[tag].shown, deliveries[tag].gone
        place = max(place, tag.span.end)
    behind = max(after_bare_verb(page, number), in_chorus(page, number), behind_answer(page, number))
    if behind > place:
        yield (), (Span(place, behind),)
        place = behind
    yield from narration(page, number, part, Span(place, part.span.end))
