"""Speech tags: which words beside a quotation say who speaks it, and how.

A clause is labelled word by word and read by grammars/tags.lark. Where something stands between subject and verb that
the grammar does not know ("He came in, shook his umbrella and said"), the parse of the sentence finds the subject and
the grammar reads on from there. What neither reads is no tag: it stays narration.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.attribution.cue_tags import cue_tags
from screenplay.attribution.delivery import CONNECTIVES, LEANING
from screenplay.attribution.labels import labels, speaking
from screenplay.attribution.verbs import NOISE, SAYS_ONLY, SILENT, THINGS_READ, VERB_OF
from screenplay.book import Book, Narration, Paragraph, Quote, Thought
from screenplay.english import words
from screenplay.findings import Annotations, Tag, Token, Tokens
from screenplay.grammar import Label, NoParse, Tree, parse_labels
from screenplay.grammar import Token as Leaf
from screenplay.text import Span, plain

CLAUSE_ENDS = frozenset((".", "!", "?", ";", "…", "...", "—", "–", "--", "---", ":", "....", "(", ")"))
LEADS_IN = frozenset((",", ":", "—", "–", "--", "-", "---"))
CLOSING_MARKS = "\"'”’»“*_ "
OPENING_TAGS = words("PRP PRP$ DT PDT IN RB CC EX WRB WP CD")
"""A capital tells that a sentence begins here, unless the word may be a name."""
NOBODY = ("nobody", "no one", "no-one", "none", "neither", "nobody else", "no one else")
"""Where these answered, nothing was said."""
NEVER_SPEAKING = ("having", "being")
"""What helps a participle and is taken for a name: "Having greeted Ann, Tom said"."""
PERCEIVING = words("hear make let see watch have feel help catch overhear")
"""Verbs with somebody who speaks for their object: "heard him say"."""
JOINING = words("and but or while when as so that for until till whereupon then because if though although yet")
"""Words with which a second clause begins."""
RESUMING = words("who which that it")
"""These never begin a second tag in one clause: they stand for whom the first one names."""
VERBS = frozenset(("SAY", "TELL", "THINK", "GESTURE", "ARRIVE", "WAS"))
FARTHEST_SUBJECT = 6
"""Steps up the parse from a verb to one whose subject it shares."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A clause beside a quotation: the tokens `start` to `end`, without the marks at its ends, which `outer` has."""

    paragraph: int
    part: int
    quote: int
    start: int
    end: int
    outer: tuple[int, int]
    before: bool
    own_sentence: bool


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
            places = _places(number, paragraph, tokens, at)
            taken = -1
            for place in places:
                tag = _read(tokens, place, paragraph) if place.start >= taken else None
                if tag:
                    taken = place.outer[1]
                    yield from _with_the_next(tokens, place, tag, paragraph)


def _with_the_next(tokens: Tokens, place: _Place, tag: Tag, paragraph: Paragraph) -> Iterator[Tag]:
    """`tag`, or it and a second one in the same clause, which goes up to the next quotation: "cried Ann, while Tom
    added:"; only the second, where the first one's verb tells of no speech: "The band began and Tom said:"."""
    second = _later(tokens, place, tag, paragraph) if tag.rest and _leads_on(tokens, place, paragraph) else None
    if second is None:
        yield tag
        return
    at, later = second
    if not place.before:
        cut = min(tag.rest[1], at) if tag.rest else at
        rest = _inside_commas(tokens, (tag.rest[0], cut)) if tag.rest and tag.rest[0] < cut else None
        yield replace(tag, span=Span(tag.span.start, tokens[at - 1].span.end), rest=rest)
    yield later


def _leads_on(tokens: Tokens, place: _Place, paragraph: Paragraph) -> bool:
    """Whether the clause is the last before a quotation that is a sentence of its own, and lets expect it."""
    following = _neighbour(paragraph, place.part + 1)
    last = place.outer[1] == len(tokens) or tokens[place.outer[1]].part != place.part
    expecting = tokens[place.outer[1] - 1].text in LEADS_IN or tokens[place.outer[1] - 1].text[-1].isalpha()
    return following is not None and last and expecting and not plain(following.text).lstrip("\"'“‘_*")[:1].islower()


def _later(tokens: Tokens, place: _Place, tag: Tag, paragraph: Paragraph) -> tuple[int, Tag] | None:
    """A tag with a speaker of its own in what `tag` leaves over, and where it begins."""
    first = _speaker_words(tokens, tag)
    marked = tokens[place.outer[1] - 1].text in LEADS_IN
    for start in range(tag.verb + 1, place.end - 1):
        if tokens[start].text.lower() not in JOINING:
            continue
        own = replace(
            place, quote=place.part + 1, start=start + 1, outer=(start, place.outer[1]), before=True, own_sentence=False
        )
        found = _by_grammar(tokens, own, paragraph) or _by_parse(tokens, own, paragraph)
        if found and found.speaker and found.verb > found.speaker[0] and (marked or found.rest is None):
            words = _speaker_words(tokens, found)
            if words != first and words.lower() not in RESUMING:
                at = start - (tokens[start - 1].text.lower() in LEANING)
                span = Span(tokens[at].span.start, found.span.end)
                return at, replace(found, span=span)
    return None


def _places(number: int, paragraph: Paragraph, tokens: Tokens, at: int) -> list[_Place]:
    """The clauses of narration `at` where a tag may stand: behind the quotation before it, ahead of the next one."""
    own = [i for i, token in enumerate(tokens) if token.part == at]
    if not own:
        return []
    before, after = _neighbour(paragraph, at - 1), _neighbour(paragraph, at + 1)
    found = []
    if before:
        place = _behind(number, at, tokens, own[0], own[-1] + 1, _last_mark(before))
        found.append(place)
    if after:
        place = _ahead(number, at, tokens, own[0], own[-1] + 1)
        found.append(place)
    if len(found) == 2 and found[0].own_sentence and found[0].outer == found[1].outer:
        found.reverse()
    return found


def _neighbour(paragraph: Paragraph, at: int) -> Quote | Thought | None:
    part = paragraph.parts[at] if 0 <= at < len(paragraph.parts) else None
    return None if part is None or isinstance(part, Narration) else part


def _last_mark(part: Quote | Thought) -> str:
    return plain(part.text).rstrip(CLOSING_MARKS)[-1:]


def _behind(number: int, at: int, tokens: Tokens, first: int, last: int, mark: str) -> _Place:
    start = first
    while start < last and tokens[start].text in LEADS_IN:
        start += 1
    end = next((i for i in range(start, last) if tokens[i].text in CLAUSE_ENDS), last)
    outer = (first, min(end + 1, last))
    opening = tokens[start] if start < last else tokens[first]
    capital = opening.text[0].isupper() and opening.text != "I" and opening.tag in OPENING_TAGS
    finished = mark == "." and start == first and opening.text[0].isupper()
    own_sentence = finished or (mark != "," and capital)
    return _Place(number, at, at - 1, start, _without_comma(tokens, start, end), outer, False, own_sentence)


def _ahead(number: int, at: int, tokens: Tokens, first: int, last: int) -> _Place:
    end = last
    while end > first and tokens[end - 1].text in LEADS_IN:
        end -= 1
    start = next((i + 1 for i in range(end - 1, first - 1, -1) if tokens[i].text in CLAUSE_ENDS), first)
    outer = (start, last)
    while start < end and (tokens[start].text in LEADS_IN or tokens[start].pos == "CCONJ"):
        start += 1
    return _Place(number, at, at + 1, start, end, outer, True, False)


def _without_comma(tokens: Tokens, start: int, end: int) -> int:
    return end - 1 if end > start and tokens[end - 1].text == "," else end


def _read(tokens: Tokens, place: _Place, paragraph: Paragraph) -> Tag | None:
    if not any(
        token.text.lower() in VERB_OF or token.pos in ("VERB", "AUX") for token in tokens[place.start : place.end]
    ):
        return None
    tag = _by_grammar(tokens, place, paragraph)
    if tag and (_speaker_words(tokens, tag).lower() in NOBODY or _is_read(tokens, tag)):
        return None
    if place.own_sentence:
        return tag if tag and _may_stand_alone(tokens, tag) else None
    tag = tag or _by_parse(tokens, place, paragraph)
    unmarked = place.before and tokens[place.outer[1] - 1].text not in LEADS_IN
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


def _by_grammar(tokens: Tokens, place: _Place, paragraph: Paragraph) -> Tag | None:
    found = labels(tokens, place.start, place.end)
    if not any(kind in VERBS for kind, _, _ in found):
        return None
    tag = _parsed(tokens, place, found, place.outer, paragraph)
    return None if tag and _speaker_words(tokens, tag).lower() in NEVER_SPEAKING else tag


def _by_parse(tokens: Tokens, place: _Place, paragraph: Paragraph) -> Tag | None:
    """Read from the last verb of speech on, its subject found in the parse."""
    for verb in range(place.end - 1, place.start, -1):
        label = _verb_of_speech(tokens, verb, place.end)
        subject = _subject(tokens, verb, place.start) if label else None
        if label and subject and (place.before or subject[0] == place.start):
            found = [("PRONOUN", *subject), label, *labels(tokens, label[2], place.end)]
            start = _clause_start(tokens, verb, subject, place)
            return _parsed(tokens, place, found, (start, place.outer[1]), paragraph)
    return None


def _verb_of_speech(tokens: Tokens, at: int, end: int) -> Label | None:
    verb = VERB_OF.get(tokens[at].text.lower())
    return speaking(tokens, at, end, verb) if verb and tokens[at].tag.startswith("VB") else None


def _subject(tokens: Tokens, verb: int, start: int) -> tuple[int, int] | None:
    """The words of the subject of `verb`, or of the verb whose subject it shares, from `start` on."""
    at = verb
    for _ in range(FARTHEST_SUBJECT):
        for child in range(start, verb):
            if tokens[child].head == at and tokens[child].dep in ("nsubj", "nsubjpass"):
                relative = tokens[child].tag in ("WP", "WDT") and tokens[at].dep == "relcl"
                return noun_phrase_around(tokens, tokens[at].head if relative else child, start)
        if tokens[at].head == at or tokens[at].dep not in ("conj", "xcomp", "advcl", "ccomp", "dep", "parataxis"):
            return None
        at = tokens[at].head
    return None


def noun_phrase_around(tokens: Tokens, head: int, start: int) -> tuple[int, int]:
    """The noun phrase around `head`: its left modifiers, and behind it only what "of" ties to it."""
    first = head
    while first > start and tokens[first - 1].head in range(first, head + 1) and tokens[first - 1].text != ",":
        first -= 1
    last = head + 1
    while last < len(tokens) and tokens[last].text == "of" and tokens[last].head == last - 1:
        last = next((i + 1 for i in range(last + 1, len(tokens)) if tokens[i].head == last), last + 1)
    return first, last


def _clause_start(tokens: Tokens, verb: int, subject: tuple[int, int], place: _Place) -> int:
    """Where the tag's own words begin: with its subject if that stands right before the verb, else with the verb and
    the conjunction before it."""
    if subject[0] > place.start and tokens[subject[0] - 1].lemma in PERCEIVING:
        return place.outer[0]
    start = verb
    while start > place.start and _goes_with_verb(tokens[start - 1]):
        start -= 1
    if subject[0] <= start <= subject[1]:
        return place.outer[0] if subject[0] == place.start else subject[0]
    while start > max(subject[1], place.start) and tokens[start - 1].tag in ("CC", ","):
        start -= 1
    return start


def _goes_with_verb(token: Token) -> bool:
    """What may stand between a subject and its verb: "they | both said", "he | would never say"."""
    return token.tag in ("RB", "MD") or token.pos == "AUX" or token.text.lower() in ("both", "all", "each")


def _parsed(
    tokens: Tokens, place: _Place, found: Sequence[Label], outer: tuple[int, int], paragraph: Paragraph
) -> Tag | None:
    try:
        tree = parse_labels("tags", found)
    except NoParse:
        return None
    verb = next(leaf.start_pos for leaf in _leaves(tree, VERBS) if leaf.start_pos is not None)
    return Tag(
        paragraph=place.paragraph,
        part=place.part,
        quote=place.quote,
        span=Span(tokens[outer[0]].span.start, tokens[outer[1] - 1].span.end),
        verb=verb,
        speaker=_range(tree, "speaker"),
        manner=_manner(tokens, tree),
        rest=_inside_commas(tokens, _range(tree, "rest")),
        thought=_is_thought(tokens[verb], paragraph.parts[place.quote]),
        listener=_range(tree, "listener"),
    )


def _leaves(tree: Tree[Leaf], kinds: frozenset[str]) -> list[Leaf]:
    """The leaves of `kinds` outside the rest of the clause, in order."""
    return [
        leaf
        for child in tree.children
        for leaf in (
            _leaves(child, kinds)
            if isinstance(child, Tree) and child.data != "rest"
            else [child]
            if isinstance(child, Leaf) and child.type in kinds
            else []
        )
    ]


def _range(tree: Tree[Leaf], rule: str) -> tuple[int, int] | None:
    found = next(tree.find_data(rule), None)
    return (found.meta.start_pos, found.meta.end_pos) if found and not found.meta.empty else None


def _manner(tokens: Tokens, tree: Tree[Leaf]) -> tuple[int, int] | None:
    """The first words of manner, and those that follow without a word between."""
    places = [(leaf.start_pos or 0, leaf.end_pos or 0) for leaf in _leaves(tree, frozenset(("MANNER",)))]
    found = [(at, end) for at, end in places if end > at + 1 or tokens[at].text.lower() not in CONNECTIVES]
    if not found:
        return None
    start, end = found[0]
    for following in found[1:]:
        end = following[1] if following[0] == end else end
    return start, end


def _inside_commas(tokens: Tokens, rest: tuple[int, int] | None) -> tuple[int, int] | None:
    if rest is None:
        return None
    start, end = rest
    while start < end and tokens[start].text == ",":
        start += 1
    while end > start and tokens[end - 1].text == ",":
        end -= 1
    return (start, end) if end > start else None


def _is_thought(verb: Token, part: Narration | Quote | Thought) -> bool:
    return isinstance(part, Thought) or VERB_OF.get(verb.text.lower()) in SILENT
