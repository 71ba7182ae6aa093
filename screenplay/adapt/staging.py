"""One paragraph of the Book as beats: speech with its directions, and narration to be shown, in source order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from screenplay.adapt.beats import Beat, Gone, Noted, Said, Shown, Told
from screenplay.adapt.cut import (
    capitalised,
    cut,
    joined,
    listed,
    loosened,
    part_of,
    sentence,
    spaced,
    trimmed,
    unprinted,
)
from screenplay.adapt.places import of_part
from screenplay.adapt.plan import Note, Plan, Show, Stretch, Tell, Way
from screenplay.adapt.speech.together import IN_CHORUS, JOINING, NEEDLESS
from screenplay.adapt.speech.verse import in_lines
from screenplay.adapt.speech.voice import ON_SCREEN, PLAIN, VOICE_OVER, Voice
from screenplay.adapt.tags.business import with_business
from screenplay.adapt.tags.continuations import hung_on
from screenplay.adapt.tags.delivery import ANSWERS, Delivery, clause_of, delivery_of, with_whole_speaker
from screenplay.adapt.tags.leads import is_bound, leads_to_speech
from screenplay.adapt.tags.manners import are_left
from screenplay.adapt.tags.participials import deed_before
from screenplay.adapt.tags.stumps import fragment_before, stump
from screenplay.attribution.verbs import VERB_OF
from screenplay.book import Narration, Paragraph, Quote, Thought
from screenplay.english import words
from screenplay.findings import Attribution, Tag, Tokens
from screenplay.text import Run, Span, Style, Text, plain

OPEN_ENDS = frozenset(
    {"of", "to", "with", "the", "a", "an", "at", "from", "by", "for", "into", "like", "was", "is", "no"}
)
"""Words that nothing ends with but what leads to a speech."""
ENDS = (".", "!", "?", "…")
SAYING = words("saying asking remarking crying calling adding answering shouting whispering muttering")
"""Participles that lead to a speech, a word or two before it."""
CALLING = frozenset(
    (verb, "out") for verb in ("calls", "called", "cries", "cried", "sings", "sang", "shouts", "shouted")
)
HANGING = re.compile(r"[^\W\d_]\s+\Z")
"""A speech that ends in a blank: it stands for a dash that the edition lost."""
LEADING = re.compile(
    r"(?:it|(?:the|her|his) \w+) (?:runs|ran|reads|read|goes|went|expresses|expressed|continues|continued)\W*"
    r"|(?:he|she|they|i|it) (?:(?:ask|add|continue|repeat)(?:e?d|s)?|go(?:es)? on|went on|sa(?:ys?|id))\W*"
    r"|(?:[\w.]+ ){1,3}(?:hasten|venture|begin|hurrie|hurry|proceed|went on|goes on|began|tried|trie)(?:s|d|ed)? to\W*",
    re.IGNORECASE,
)
"""What only leads from one half of a speech to the other."""
PERSONAL = words("he she they we i")
UNSEEN = words("voice voices somebody someone anybody nobody none neither")
BARE_VERBS = words("say ask answer reply call cry whisper shout exclaim add remark continue repeat")


@dataclass(frozen=True, slots=True)
class Page:
    """What is known about one paragraph: the `plan` of its narration, `openings` of scenes, how `voices` are heard.

    `called`: how a sentence that lost its subject calls each character. `lead`: the direction of the first speech,
    where the paragraph before told it. `strangers`: tags that are the first to tell of somebody.
    """

    source: str
    paragraph: Paragraph
    tokens: Tokens
    tags: tuple[Tag, ...]
    speakers: Mapping[int, Attribution]
    plan: Plan
    openings: tuple[int, ...] = ()
    voices: Mapping[int, Voice] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    lead: Text = ()
    strangers: frozenset[Tag] = frozenset()


Staged = tuple[tuple[Beat, ...], Gone]


def stage(page: Page) -> Staged:
    """The beats of one paragraph, and the spans of its narration that stand in none of them."""
    tags = [tag for tag in page.tags if not is_bound(tag, page.tokens) or _is_dual(page, tag.quote)]
    deliveries = {tag: _delivery(page, tag) for tag in tags}
    beats: list[Beat] = []
    gone: list[Span] = []
    for number, part in enumerate(page.paragraph.parts):
        if isinstance(part, Narration):
            for shown, left in _narrated(page, number, part, deliveries):
                beats.extend(shown)
                gone.extend(left)
        else:
            directions = [delivery.direction for tag, delivery in deliveries.items() if tag.quote == number]
            joint = JOINING in page.voices.get(number, PLAIN).cue
            directions += [(Run("together"),)] * (not joint and bool(_in_chorus(page, number + 1)))
            directions += [page.lead] * (number == 0)
            beats.extend(beat for tag, delivery in deliveries.items() if tag.quote == number for beat in delivery.ahead)
            if plain(part.text).strip() not in tuple(".,;:") or not number:  # left of a speech behind an aside
                beats.append(_said(page, number, part, listed(directions)))
    behind = len(page.paragraph.parts)
    beats.extend(beat for tag, delivery in deliveries.items() if tag.quote == behind for beat in delivery.ahead)
    played, lost = with_business(beats, page.plan.verbs)
    return played, (*gone, *lost)


def announced(page: Page) -> Text:
    """The direction that the end of a paragraph tells for the speech which opens the next."""
    ahead = [tag for tag in page.tags if tag.quote == len(page.paragraph.parts) and not is_bound(tag, page.tokens)]
    return listed(_delivery(page, tag).direction for tag in ahead)


def _delivery(page: Page, tag: Tag) -> Delivery:
    """What becomes of `tag`, its action read aloud where narration is: by the one who speaks, if parts are dealt."""
    made = delivery_of(tag, page.tokens, page.paragraph, page.plan, page.source)
    found = page.speakers.get(tag.quote)
    speaker = found.speaker if page.plan.dealt and found else None
    told = (
        JOINING in page.voices.get(tag.quote, PLAIN).cue or _is_dual(page, tag.quote) or _is_dual(page, tag.quote + 2)
    )
    if told and not made.shown and not made.ahead and NEEDLESS.fullmatch(plain(made.direction)):
        made = replace(made, direction=(), gone=(*made.gone, tag.span))
    ahead = made.ahead if made.shown else (*_arrival(page, tag), *made.ahead)
    return replace(made, shown=_gone(made.shown, page.plan.rest, speaker), ahead=_gone(ahead, page.plan.rest, None))


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


def _is_dual(page: Page, number: int) -> bool:
    """Whether part `number` is a speech said over the one before it."""
    return page.voices.get(number, PLAIN).dual


def _gone(beats: tuple[Beat, ...], way: Way, speaker: str | None) -> tuple[Beat, ...]:
    """`beats` as they go `way`; what the `speaker` does, where one is given, is told by the speaker."""
    return tuple(
        _beat(beat, Tell(speaker) if speaker and _is_own(beat) else way) if isinstance(beat, Shown) else beat
        for beat in beats
    )


def _is_own(shown: Shown) -> bool:
    """Whether what a tag tells is of its speaker: its subject was taken from the tag, or is a pronoun."""
    bare = plain(shown.raw)
    return bare.split(maxsplit=1)[0].lower() in PERSONAL or not plain(shown.text).lower().startswith(bare.lower())


def _beat(shown: Shown, way: Way) -> Beat:
    match way:
        case Show(heard=heard):
            return replace(shown, heard=heard)
        case Tell(by=by, inward=inward):
            return Told(shown.text, shown.span, by, inward)
        case Note(by=by):
            return Noted(shown.text, shown.span, by)
        case other:
            assert_never(other)


def _said(page: Page, number: int, part: Quote | Thought, direction: Text) -> Said:
    found = page.speakers.get(number)
    unheard = Voice() if any(page.tokens[tag.verb].lemma == "mouth" for tag in page.tags) else Voice(VOICE_OVER)
    heard = page.voices.get(number, PLAIN)
    voice = unheard if isinstance(part, Thought) and heard.extension != ON_SCREEN else heard
    spoken = in_lines(part.text, page.source, 2) if voice.sung else in_lines(part.text, page.source)
    voice = replace(voice, sung=voice.sung or "\n" in plain(spoken))
    typed = part.span == part.inner and not any(
        mark in page.source[page.paragraph.span.start : page.paragraph.span.end] for mark in '"“‘«„'
    )
    spoken = capitalised(spoken) if _begins_anew(page, number) and not typed else spoken
    marked = page.source[part.inner.end : part.inner.end + 1] in tuple("\"'”’»")
    if marked and HANGING.search(page.source, part.span.start, part.inner.end):
        spoken = (*spoken, Run("—"))
    return Said(
        part=number,
        speaker=found.speaker if found else None,
        text=_upright(spoken) if isinstance(part, Thought) else spoken,
        span=part.span,
        voice=voice,
        opens=opens(page.paragraph, number),
        goes_on=_goes_on(page.paragraph, number) and not _is_dual(page, number + 2) and _is_both(page, number),
        direction=direction,
        typed=typed,
        continues=isinstance(part, Thought) or part.continues,
    )


def opens(paragraph: Paragraph, number: int) -> bool:
    """Whether part `number` is the first of its paragraph that is not narration."""
    return all(isinstance(part, Narration) for part in paragraph.parts[:number])


def _is_both(page: Page, number: int) -> bool:
    """Whether the next speech of the paragraph may go on with this one: it is no other speaker's new sentence."""
    one, two = page.speakers.get(number), page.speakers.get(number + 2)
    anew = number + 2 < len(page.paragraph.parts) and plain(page.paragraph.parts[number + 2].text)[:1].isupper()
    return not anew or one is None or two is None or one.speaker == two.speaker


def _begins_anew(page: Page, number: int) -> bool:
    """Whether the speech before in the paragraph ended its sentence: the next one begins with a capital."""
    before = [part for part in page.paragraph.parts[:number] if not isinstance(part, Narration)]
    return bool(before) and plain(before[-1].text).rstrip()[-1:] in ENDS


def _upright(text: Text) -> Text:
    """A thought without the italics that only marked it as one."""
    return tuple(replace(run, style=run.style & ~Style.ITALIC) for run in text)


def _goes_on(paragraph: Paragraph, number: int) -> bool:
    """Whether the sentence goes on after what stands between: a comma or a dash before, or a small letter after it."""
    after = paragraph.parts[number + 1 : number + 3]
    ended = plain(paragraph.parts[number].text).rstrip()[-1:] in ENDS
    if len(after) == 2 and isinstance(after[0], Narration) and not isinstance(after[1], Narration) and not ended:
        between, words = plain(after[0].text).rstrip(), plain(after[1].text).lstrip("—–-…. ")
        return between[-1:] in (",", "—", "–", "-") or words[:1].islower()
    return False


def _narrated(page: Page, number: int, part: Narration, deliveries: Mapping[Tag, Delivery]) -> Iterator[Staged]:
    place = part.span.start
    for tag in sorted((tag for tag in deliveries if tag.part == number), key=lambda tag: tag.span):
        ahead = Span(place, tag.span.start)
        deed = deed_before(clause_of(tag, page.tokens, page.paragraph, page.plan, page.source), ahead)
        if deed is None or tag.quote < tag.part:
            yield from _shown(page, number, part, ahead, tag)
        else:
            yield from _shown(page, number, part, Span(place, deed.span.start))
            shown = Shown(sentence(deed.text), deed.span, deed.text)
            yield _gone((shown,), page.plan.rest, None), unprinted(deed.span, deed.text)
        yield deliveries[tag].shown, deliveries[tag].gone
        place = max(place, tag.span.end)
    behind = max(_after_bare_verb(page, number), _in_chorus(page, number), _behind_answer(page, number))
    if behind > place:
        yield (), (Span(place, behind),)
        place = behind
    yield from _shown(page, number, part, Span(place, part.span.end))


def _after_bare_verb(page: Page, number: int) -> int:
    """Behind the verb of a tag whose speaker nobody can name: of "said a voice at the back" the voice is action."""
    tokens = of_part(page.tokens, number)
    spoken = number > 0 and not isinstance(page.paragraph.parts[number - 1], Narration)
    if len(tokens) < 2 or not spoken or any(tag.part == number and tag.quote < number for tag in page.tags):
        return 0
    verb, follows = tokens[:2]
    if not verb.text.islower() or verb.lemma not in BARE_VERBS or verb.tag not in ("VBD", "VBZ"):
        return 0
    found = page.speakers.get(number - 1)
    ends = next((at for at, token in enumerate(tokens) if token.pos == "PUNCT"), len(tokens))
    named = next((at for at, token in enumerate(tokens[:ends]) if at and not token.text[:1].isupper()), ends)
    if found is not None and found.speaker and named > 1:
        how = are_left(tokens, (named, ends))
        return tokens[(ends if how else named) - 1].span.end  # "said Tom | a little crossly", where no tag was read
    if found is not None and found.speaker and follows.text.lower() in ("the", "that") and ends <= 5:
        return tokens[ends - 1].span.end  # "said the tall one": the cue names who that is
    return verb.span.end if follows.tag in ("DT", "PRP$", "CD", "JJ") else 0


def _behind_answer(page: Page, number: int) -> int:
    """Behind "was the answer" after a speech, which says no more than "said"; else 0."""
    told = _of_speech(page, number)
    if not told or told[0].lemma != "be" or len(told) < 3 or told[1].tag not in ("DT", "PRP$"):
        return 0
    end = next((at for at, token in enumerate(told) if token.pos == "PUNCT"), len(told))
    return told[end - 1].span.end if told[end - 1].text.lower() in ANSWERS else 0


def _of_speech(page: Page, number: int) -> Tokens:
    """The words of part `number` where the speech before it is their subject, as in "was the answer"."""
    tokens = of_part(page.tokens, number)
    spoken = number > 0 and not isinstance(page.paragraph.parts[number - 1], Narration)
    tagged = any(tag.part == number and tag.quote < number for tag in page.tags)
    if not tokens or not spoken or tagged or not tokens[0].text.islower() or tokens[0].tag not in ("VBD", "VBZ"):
        return ()
    return () if tokens[0].text.lower() in VERB_OF else tokens


def _in_chorus(page: Page, number: int) -> int:
    """Behind "they said together", which is in the cue, where part `number` begins with it; else 0."""
    part = page.paragraph.parts[number] if number < len(page.paragraph.parts) else None
    tagged = any(tag.part == number and tag.quote < number for tag in page.tags)
    if (
        not number
        or not isinstance(part, Narration)
        or tagged
        or isinstance(page.paragraph.parts[number - 1], Narration)
    ):
        return 0
    said = IN_CHORUS.match(page.source[part.span.start : part.span.end])
    return part.span.start + said.end() if said else 0


def _leads(page: Page, number: int, told: Text) -> bool:
    """Whether a speech follows from the end of a narration: from a tag left in it, or from "a general chorus of"."""
    if number + 1 == len(page.paragraph.parts):
        return page.source[: page.paragraph.parts[-1].span.end].rstrip().endswith(":")
    last = plain(told).lower().split()[-3:]
    if last and (last[-1] in OPEN_ENDS or any(verb in SAYING for verb in last) or tuple(last[-2:]) in CALLING):
        return True
    words_before = [token for token in of_part(page.tokens, number) if token.pos != "PUNCT"]
    while words_before and words_before[-1].pos in ("ADJ", "ADV"):
        if words_before.pop() and words_before and words_before[-1].tag == "DT":
            return True  # "with a loud": the speech is the noun
    ahead = (tag for tag in page.tags if tag.part == number and tag.quote > number)
    return any(is_bound(tag, page.tokens) and leads_to_speech(tag) for tag in ahead)


def _shown(page: Page, number: int, part: Narration, region: Span, tag: Tag | None = None) -> Iterator[Staged]:
    """The narration of `region`, cut where a scene opens in it, where it goes another way, and at a stump of `tag`."""
    left_out = stump(tag, page.tokens, region) if tag is not None and tag.quote > tag.part else None
    starts = {stretch.start for stretch in page.plan.stretches}
    ends = {left_out.start, left_out.end} if left_out else set()
    inside = sorted({offset for offset in {*page.openings, *starts, *ends} if region.start < offset < region.end})
    parted = bool(page.tags) or any(region.start < at < region.end for at in page.openings)
    whole = len(page.paragraph.parts) == 1 and not parted
    for start, end in zip([region.start, *inside], [*inside, region.end], strict=True):
        span = Span(start, end)
        if left_out is not None and left_out.covers(span):
            yield (), (span,)
            continue
        stretch = _stretch(page, end)
        told = cut(part, span, stretch.edits, page.source)
        raw = spaced(told) if whole else loosened(trimmed(told))
        if raw and any(start <= token.span.start < end for token in _of_speech(page, number)[:1]):
            raw = joined((Run("It"),), raw)
        raw = trimmed(_unbracketed(raw)) if not whole else raw
        raw = hung_on(raw, page.tokens, span, _last_speaker(page, number, start))
        leads = _leads(page, number, raw) if end == part.span.end else end == region.end and _is_led_in(page, tag, span)
        text = raw if whole else sentence(raw, ":" if leads else ".")
        if not any(letter.isalnum() for letter in plain(text)) or (not whole and _only_leads(page, number, raw)):
            text = ()  # marks alone, left of an ornament or of a quotation; or words that say no more than "said"
        yield ((_beat(Shown(text, span, raw), stretch.way),) if text else ()), unprinted(span, text)


def _last_speaker(page: Page, number: int, start: int) -> str | None:
    """What whoever spoke right before `start` is called, where the sentence of their tag, if any, goes on there."""
    before = page.paragraph.parts[number - 1] if number else None
    if before is None or isinstance(before, Narration) or re.search(r"[.!?]", page.source[before.span.end : start]):
        return None
    tag = next((tag for tag in page.tags if tag.quote == number - 1 and tag.speaker), None)
    if tag is not None and tag.speaker and tag.part == number:
        first, last = (page.tokens[at].span for at in (tag.speaker[0], tag.speaker[1] - 1))
        return " ".join(page.source[first.start : last.end].split())
    found = page.speakers.get(number - 1)
    return page.called.get(found.speaker, "") if found and found.speaker else ""


def _unbracketed(text: Text) -> Text:
    """An aside without the brackets around it, which nobody plays: "(loud cheers)"."""
    told = plain(text)
    return part_of(text, 1, len(told) - 1) if told[:1] == "(" and told.find(")") == len(told) - 1 else text


def _only_leads(page: Page, number: int, raw: Text) -> bool:
    """Whether `raw`, between two speeches, says no more than "said": "it ran", "Mrs. Pye hastened to"."""
    around = page.paragraph.parts[max(number - 1, 0) : number + 2]
    between = len(around) == 3 and not any(isinstance(part, Narration) for part in (around[0], around[2]))
    return between and LEADING.fullmatch(plain(raw)) is not None


def _is_led_in(page: Page, tag: Tag | None, region: Span) -> bool:
    """Whether `region`, right before `tag`, ends in a bare phrase: "From inside the tent | somebody called"."""
    if tag is None or tag.quote <= tag.part:
        return False
    phrase = [page.tokens[at] for at in fragment_before(page.tokens, region)]
    return bool(phrase) and phrase[0].pos == "ADP" and not any(token.pos in ("VERB", "AUX") for token in phrase)


def _stretch(page: Page, end: int) -> Stretch:
    """The stretch that the words before `end` belong to."""
    before = [stretch for stretch in page.plan.stretches if stretch.start < end]
    return before[-1] if before else Stretch(0, page.plan.rest, page.plan.edits)
