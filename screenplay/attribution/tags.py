"""Speech tags: which words beside a quotation say who speaks it, and how.

A clause is labelled word by word and read by grammars/tags.lark. Where something stands between subject and verb that
the grammar does not know ("He came in, shook his umbrella and said"), the parse of the sentence finds the subject and
the grammar reads on from there. What neither reads is no tag: it stays narration.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from screenplay.attribution.cue_tags import cue_tags
from screenplay.attribution.delivery import LEANING
from screenplay.attribution.labels import labels
from screenplay.attribution.tag_clauses import LEADS_IN, Clause, clauses_beside, neighbour
from screenplay.attribution.tag_subjects import by_parse
from screenplay.attribution.tag_trees import VERBS, inside_commas, parsed
from screenplay.attribution.verbs import NOISE, SAYS_ONLY, THINGS_READ, VERB_OF
from screenplay.book import Book, Narration, Paragraph
from screenplay.english import words
from screenplay.findings import Annotations, Tag, Tokens
from screenplay.text import Span, plain

NOBODY = ("nobody", "no one", "no-one", "none", "neither", "nobody else", "no one else")
"""Where these answered, nothing was said."""
NEVER_SPEAKING = ("having", "being")
"""What helps a participle and is taken for a name: "Having greeted Ann, Tom said"."""
JOINING = words("and but or while when as so that for until till whereupon then because if though although yet")
"""Words with which a second clause begins."""
RESUMING = words("who which that it")
"""These never begin a second tag in one clause: they stand for whom the first one names."""


def read_tags(book: Book, annotations: Annotations) -> tuple[Tag, ...]:
    """The speech and thought tags of `book`, in order: at most one for a clause beside a quotation.

    `Tag.speaker` may lie before `Tag.span`, where the verb shares the subject of what goes before it ("She turned |
    and said,"). `rest` has no comma at its ends and keeps its conjunction. `span` takes in the clause's last mark.
    """
    clauses = (
        tag
        for number, (paragraph, tokens) in enumerate(zip(book.paragraphs(), annotations.paragraphs, strict=True))
        for tag in _paragraph_tags(number, paragraph, tokens)
    )
    return tuple(sorted((*clauses, *cue_tags(book, annotations)), key=lambda tag: tag.paragraph))


def _paragraph_tags(number: int, paragraph: Paragraph, tokens: Tokens) -> Iterator[Tag]:
    spoken: dict[int, str] = {}
    for tag in _clauses(number, paragraph, tokens):
        words = _speaker_words(tokens, tag)
        led_in = tag.quote in spoken and words and spoken[tag.quote] != words and tag.part > tag.quote
        if led_in and tag.speaker and tag.speaker[1] <= tag.verb and _leads_in(tokens, paragraph, tag):
            tag = replace(tag, quote=tag.part + 1)
        spoken[tag.quote] = words
        yield tag


def _speaker_words(tokens: Tokens, tag: Tag) -> str:
    return " ".join(token.text for token in tokens[slice(*tag.speaker)]) if tag.speaker else ""


def _leads_in(tokens: Tokens, paragraph: Paragraph, tag: Tag) -> bool:
    """Whether a tag behind a quotation that has one already goes up to the next one: "... Ann said, '...'"."""
    last = next(token for token in reversed(tokens) if token.part == tag.part)
    followed = tag.part + 1 < len(paragraph.parts)
    return followed and last.text in LEADS_IN and last.span.end == tag.span.end


def _clauses(number: int, paragraph: Paragraph, tokens: Tokens) -> Iterator[Tag]:
    for at, part in enumerate(paragraph.parts):
        if isinstance(part, Narration):
            taken = -1
            for clause in clauses_beside(number, paragraph, tokens, at):
                tag = _read(tokens, clause, paragraph) if clause.start >= taken else None
                if tag:
                    taken = clause.outer[1]
                    yield from _with_the_next(tokens, clause, tag, paragraph)


def _with_the_next(tokens: Tokens, clause: Clause, tag: Tag, paragraph: Paragraph) -> Iterator[Tag]:
    """`tag`, or it and a second one in the same clause, which goes up to the next quotation: "cried Ann, while Tom
    added:"; only the second, where the first one's verb tells of no speech: "The band began and Tom said:"."""
    second = _later(tokens, clause, tag, paragraph) if tag.rest and _leads_on(tokens, clause, paragraph) else None
    if second is None:
        yield tag
        return
    at, later = second
    if not clause.before:
        cut = min(tag.rest[1], at) if tag.rest else at
        rest = inside_commas(tokens, (tag.rest[0], cut)) if tag.rest and tag.rest[0] < cut else None
        yield replace(tag, span=Span(tag.span.start, tokens[at - 1].span.end), rest=rest)
    yield later


def _leads_on(tokens: Tokens, clause: Clause, paragraph: Paragraph) -> bool:
    """Whether the clause is the last before a quotation that is a sentence of its own, and lets expect it."""
    following = neighbour(paragraph, clause.part + 1)
    last = clause.outer[1] == len(tokens) or tokens[clause.outer[1]].part != clause.part
    expecting = tokens[clause.outer[1] - 1].text in LEADS_IN or tokens[clause.outer[1] - 1].text[-1].isalpha()
    return following is not None and last and expecting and not plain(following.text).lstrip("\"'“‘_*")[:1].islower()


def _later(tokens: Tokens, clause: Clause, tag: Tag, paragraph: Paragraph) -> tuple[int, Tag] | None:
    """A tag with a speaker of its own in what `tag` leaves over, and where it begins."""
    first = _speaker_words(tokens, tag)
    marked = tokens[clause.outer[1] - 1].text in LEADS_IN
    for start in range(tag.verb + 1, clause.end - 1):
        if tokens[start].text.lower() not in JOINING:
            continue
        own = replace(
            clause,
            quote=clause.part + 1,
            start=start + 1,
            outer=(start, clause.outer[1]),
            before=True,
            own_sentence=False,
        )
        found = _by_grammar(tokens, own, paragraph) or by_parse(tokens, own, paragraph)
        if found and found.speaker and found.verb > found.speaker[0] and (marked or found.rest is None):
            words = _speaker_words(tokens, found)
            if words != first and words.lower() not in RESUMING:
                at = start - (tokens[start - 1].text.lower() in LEANING)
                span = Span(tokens[at].span.start, found.span.end)
                return at, replace(found, span=span)
    return None


def _read(tokens: Tokens, clause: Clause, paragraph: Paragraph) -> Tag | None:
    if not any(
        token.text.lower() in VERB_OF or token.pos in ("VERB", "AUX") for token in tokens[clause.start : clause.end]
    ):
        return None
    tag = _by_grammar(tokens, clause, paragraph)
    if tag and (_speaker_words(tokens, tag).lower() in NOBODY or _is_read(tokens, tag)):
        return None
    if clause.own_sentence:
        return tag if tag and _may_stand_alone(tokens, tag) else None
    tag = tag or by_parse(tokens, clause, paragraph)
    unmarked = clause.before and tokens[clause.outer[1] - 1].text not in LEADS_IN
    return None if tag and unmarked and tag.rest else tag


def _is_read(tokens: Tokens, tag: Tag) -> bool:
    """Whether the quotation stands written, and what it is written on "says" it: "read the note"."""
    words = tokens[slice(*tag.speaker)] if tag.speaker else ()
    return bool(words) and words[-1].text.lower() in THINGS_READ and words[0].tag in ("DT", "PRP$")


def _may_stand_alone(tokens: Tokens, tag: Tag) -> bool:
    """Whether a whole sentence behind a finished speech may be its tag: "He said." but not "He asked for more."."""
    verb = VERB_OF.get(tokens[tag.verb].text.lower(), "")
    follows = tag.speaker is not None and tag.speaker[1] <= tag.verb
    return tag.rest is None and follows and (verb not in NOISE or verb in SAYS_ONLY)


def _by_grammar(tokens: Tokens, clause: Clause, paragraph: Paragraph) -> Tag | None:
    found = labels(tokens, clause.start, clause.end)
    if not any(kind in VERBS for kind, _, _ in found):
        return None
    tag = parsed(tokens, clause, found, clause.outer, paragraph)
    return None if tag and _speaker_words(tokens, tag).lower() in NEVER_SPEAKING else tag
