"""Narration as beats: cut where a scene opens in it, where it goes another way, and where a tag leaves a stump."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.adapt.beats import Shown
from screenplay.adapt.cut import cut, joined, loosened, part_of, sentence, spaced, trimmed, unprinted
from screenplay.adapt.places import of_part
from screenplay.adapt.plan import Stretch
from screenplay.adapt.staging.behind import of_speech
from screenplay.adapt.staging.page import Page, Staged
from screenplay.adapt.staging.ways import going
from screenplay.adapt.tags.continuations import hung_on
from screenplay.adapt.tags.leads import is_bound, leads_to_speech
from screenplay.adapt.tags.stumps import fragment_before, stump
from screenplay.book import Narration
from screenplay.english import words
from screenplay.findings import Tag
from screenplay.text import Run, Span, Text, plain

OPEN_ENDS = frozenset(
    {"of", "to", "with", "the", "a", "an", "at", "from", "by", "for", "into", "like", "was", "is", "no"}
)
"""Words that nothing ends with but what leads to a speech."""
SAYING = words("saying asking remarking crying calling adding answering shouting whispering muttering")
"""Participles that lead to a speech, a word or two before it."""
CALLING = frozenset(
    (verb, "out") for verb in ("calls", "called", "cries", "cried", "sings", "sang", "shouts", "shouted")
)
DASHES = " \n\r\t-—–"
"""What may stand between the author's colon and the speech."""
LEADING = re.compile(
    r"(?:it|(?:the|her|his) \w+) (?:runs|ran|reads|read|goes|went|expresses|expressed|continues|continued)\W*"
    r"|(?:he|she|they|i|it) (?:(?:ask|add|continue|repeat)(?:e?d|s)?|go(?:es)? on|went on|sa(?:ys?|id))\W*"
    r"|(?:[\w.]+ ){1,3}(?:hasten|venture|begin|hurrie|hurry|proceed|went on|goes on|began|tried|trie)(?:s|d|ed)? to\W*",
    re.IGNORECASE,
)
"""What only leads from one half of a speech to the other."""


def narration(page: Page, number: int, part: Narration, region: Span, tag: Tag | None = None) -> Iterator[Staged]:
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
        if raw and any(start <= token.span.start < end for token in of_speech(page, number)[:1]):
            raw = joined((Run("It"),), raw)
        raw = trimmed(_unbracketed(raw)) if not whole else raw
        raw = hung_on(raw, page.tokens, span, _last_speaker(page, number, start))
        leads = _leads(page, number, raw) if end == part.span.end else end == region.end and _is_led_in(page, tag, span)
        text = raw if whole else sentence(raw, ":" if leads else ".")
        if not any(letter.isalnum() for letter in plain(text)) or (not whole and _only_leads(page, number, raw)):
            text = ()  # marks alone, left of an ornament or of a quotation; or words that say no more than "said"
        yield ((going(Shown(text, span, raw), stretch.way),) if text else ()), unprinted(span, text)


def _leads(page: Page, number: int, told: Text) -> bool:
    """Whether a speech follows from the end of a narration: behind the author's own colon, a tag left in it, or "a
    general chorus of"."""
    if page.source[: page.paragraph.parts[number].span.end].rstrip(DASHES).endswith(":"):
        return True
    if number + 1 == len(page.paragraph.parts):
        return False
    last = plain(told).lower().split()[-3:]
    if last and (last[-1] in OPEN_ENDS or any(verb in SAYING for verb in last) or tuple(last[-2:]) in CALLING):
        return True
    if _is_phrase(page, number):
        return True
    words_before = [token for token in of_part(page.tokens, number) if token.pos != "PUNCT"]
    while words_before and words_before[-1].pos in ("ADJ", "ADV"):
        if words_before.pop() and words_before and words_before[-1].tag == "DT":
            return True  # "with a loud": the speech is the noun
    ahead = (tag for tag in page.tags if tag.part == number and tag.quote > number)
    return any(is_bound(tag, page.tokens) and leads_to_speech(tag) for tag in ahead)


def _is_phrase(page: Page, number: int) -> bool:
    """Whether nothing but a phrase stands between the last stop and a speech: "; and then, into the telephone,"."""
    part = page.paragraph.parts[number]
    told = fragment_before(page.tokens, part.span)
    kinds = {page.tokens[at].pos for at in told}
    return page.source[: part.span.end].rstrip(DASHES).endswith(",") and "ADP" in kinds and not kinds & {"VERB", "AUX"}


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
