"""What stands behind a speech and says no more than its cue: a bare verb, "was the answer", "they said together"."""

from __future__ import annotations

from screenplay.adapt.places import of_part
from screenplay.adapt.speech.together import IN_CHORUS, JOINING, STILL_IN_CHORUS
from screenplay.adapt.speech.voice import PLAIN
from screenplay.adapt.staging.page import Page
from screenplay.adapt.tags.delivery import ANSWERS
from screenplay.adapt.tags.manners import are_left
from screenplay.attribution.verbs import VERB_OF
from screenplay.book import Narration
from screenplay.english import words
from screenplay.findings import Tokens

BARE_VERBS = words("say ask answer reply call cry whisper shout exclaim add remark continue repeat")


def after_bare_verb(page: Page, number: int) -> int:
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


def behind_answer(page: Page, number: int) -> int:
    """Behind "was the answer" after a speech, which says no more than "said"; else 0."""
    told = of_speech(page, number)
    if not told or told[0].lemma != "be" or len(told) < 3 or told[1].tag not in ("DT", "PRP$"):
        return 0
    end = next((at for at, token in enumerate(told) if token.pos == "PUNCT"), len(told))
    return told[end - 1].span.end if told[end - 1].text.lower() in ANSWERS else 0


def of_speech(page: Page, number: int) -> Tokens:
    """The words of part `number` where the speech before it is their subject, as in "was the answer"."""
    tokens = of_part(page.tokens, number)
    spoken = number > 0 and not isinstance(page.paragraph.parts[number - 1], Narration)
    tagged = any(tag.part == number and tag.quote < number for tag in page.tags)
    if not tokens or not spoken or tagged or not tokens[0].text.islower() or tokens[0].tag not in ("VBD", "VBZ"):
        return ()
    return () if tokens[0].text.lower() in VERB_OF else tokens


def in_chorus(page: Page, number: int) -> int:
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
    told = page.source[part.span.start : part.span.end]
    joint = JOINING in page.voices.get(number - 1, PLAIN).cue
    said = IN_CHORUS.match(told) or (STILL_IN_CHORUS.match(told) if joint else None)
    return part.span.start + said.end() if said else 0
