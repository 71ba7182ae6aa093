"""Quoted words that nobody speaks here: scare quotes, titles, signs, nicknames, single words of a sentence.

Form decides, since it is all that every text has: a speech begins like a sentence, ends with a stop before its mark,
and stands where a sentence, a tag or a colon leads to it. Words that are only quoted stand inside another sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenplay.readers.headings import SMALL
from screenplay.readers.marks import Pair
from screenplay.readers.saying import SAYING
from screenplay.readers.unsaid import is_unsaid
from screenplay.text import Span

TAG_AFTER = re.compile(rf"\s*(?:[\w'’.-]+\s+){{0,5}}?{SAYING}\b")
SAID_BEFORE = re.compile(rf"\b{SAYING}(?:\s+[\w'’]+){{0,3}}\W*$")
WRITTEN = re.compile(
    r"\b(?:signs?|notes?|notices?|labels?|cards?|posters?|plaques?|screens?|displays?|headlines?|banners?|stickers?|badges?"
    r"|inscriptions?|captions?|plates?|shirts?|mugs?|messages?|texts?|letters?|tags?|placards?|graffiti|tattoos?|spines?)"
    r"\b(?:(?!\b(?:and|who|but|then|he|she|they|we|I)\b)[^.!?]){0,40}\b(?:said|says?|saying|reads?|reading)\W*$",
    re.IGNORECASE,
)
"""What is read and not spoken; "gave him the note and said" is somebody speaking."""
CALLED = re.compile(
    r"\b(?:called|named|nicknamed|known as|labell?ed|marked|entitled|titled|the (?:words?|names?|title|initials|phrase)"
    r"|pronounced|spell(?:ed|ing)?|spelt)\b[^.!?\"]{0,24}$",
    re.IGNORECASE,
)
CARRIES_ON = re.compile(
    r"\s*(?:is|was|were|are|be|been|had|has|have|of|in|and|or|could|would|may|might|should|will|did|does|do|isn[’']t|wasn[’']t"
    r"|means?|meant|sounded|sounds|seem\w*|became|becomes|came|comes|stood|stands|with|by|from|to|as|that|which|who|on|at)\b"
)
"""After a quotation at the head of a sentence: it was the subject, and nobody's words."""
TAGGED = re.compile(rf"\s*(?:[\w'’.]+\s+){{0,2}}?{SAYING}\b")
ANOTHER = re.compile(r"\b(?:and|but|then|while|as)$")
"""Leads from one speech with its tag to the next with its own."""
STOPS = (".", ",", "!", "?", "…", "—", "–", "-", ";", ":")
SENTENCE_ENDS = (".", "!", "?", "…", '"', "”", ")")
CRIES = ("!", "?", "…", "—", "–", "-")
MARKS = "'’\"”»›"
EMPHASIS = " \t\n*_"
REACH = 80
"""Characters looked at on either side: a clause."""


@dataclass(frozen=True, slots=True)
class Form:
    """A quotation and its place: the words, the clause before and after, and whether somebody spoke before it in the
    same paragraph."""

    words: str
    before: str
    after: str
    resumed: bool
    breaks_off: bool

    @property
    def count(self) -> int:
        return len(self.words.split())

    @property
    def stopped(self) -> bool:
        """A stop before the closing mark, or a space where a dash was lost."""
        return self.ending.endswith(STOPS) or self.breaks_off

    @property
    def ending(self) -> str:
        """The words without marks at their end, as of a letter that is read out: "'We regret the goat.'"."""
        return self.words.rstrip(MARKS)

    @property
    def capital(self) -> bool:
        first = next((character for character in self.words if character.isalnum()), "A")
        return not first.islower()

    @property
    def said(self) -> bool:
        return SAID_BEFORE.search(self.before) is not None

    @property
    def runs_on(self) -> bool:
        """The sentence goes on after the quotation, and not with a speech tag."""
        after = self.after.lstrip()
        return after[:1].islower() and TAG_AFTER.match(self.after) is None


def is_speech(source: str, span: Span, pair: Pair, spoken_until: int | None, following: int) -> bool:
    """Whether the quotation `pair` of the paragraph at `span` is spoken.

    `spoken_until` is where the last speech of the paragraph ended, if there was one; `following` where the next
    quotation or the paragraph's end is.
    """
    if pair.close is None or not len(pair.open) or not len(pair.close):
        return True
    form = Form(
        source[pair.open.end : pair.close.start].strip(EMPHASIS),
        source[max(span.start, spoken_until or 0, pair.open.start - REACH) : pair.open.start].rstrip(EMPHASIS),
        source[pair.close.end : min(following, pair.close.end + REACH)].lstrip("*_"),
        spoken_until is not None,
        source[pair.close.start - 1].isspace(),
    )
    if is_unsaid(form.words, form.before, form.after) or WRITTEN.search(form.before):
        return False
    if form.before and (form.before[-1].isalnum() or form.before[-1] in "'’"):
        return _spoken_inside_a_sentence(form)
    return _spoken_after_a_stop(form)


def _spoken_inside_a_sentence(form: Form) -> bool:
    """No stop leads to the words, so they need a good reason to be speech: a verb of saying, or the form of a cry or
    of a long sentence."""
    stopped, cry = form.stopped, form.ending.endswith(CRIES)
    if not form.capital:
        return form.resumed and stopped and (form.said or cry or form.count > 2)
    if stopped and form.resumed and ANOTHER.search(form.before) and TAGGED.match(form.after):
        return True
    if not cry and not form.said and (CALLED.search(form.before) or _is_name(form)):
        return False
    if form.said or form.count > 6:
        return stopped or form.said
    return cry or (form.count > 3 and stopped and not form.runs_on)


def _spoken_after_a_stop(form: Form) -> bool:
    """A sentence, a tag or a colon leads to the words; a few of them that only begin a longer sentence are a name."""
    stopped = form.stopped
    if not form.before or form.before[-1:] in SENTENCE_ENDS:
        return stopped or form.count > 6 or not CARRIES_ON.match(form.after)
    if form.capital:
        return stopped or form.count > 6 or form.said or not form.runs_on
    if stopped:
        return form.resumed or form.said or TAGGED.match(form.after) is not None
    return form.resumed and (form.said or form.count > 6)


def _is_name(form: Form) -> bool:
    """Capitalised throughout, as titles, signs and names are."""
    words = [word.strip("'’\"“”.,;:*_()") for word in form.words.split()]
    return all(not word[:1].islower() or word in SMALL for word in words)
