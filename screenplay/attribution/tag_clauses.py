"""The clauses beside a quotation in which a tag may stand."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.book import Narration, Paragraph, Quote, Thought
from screenplay.english import words
from screenplay.findings import Tokens
from screenplay.text import plain

CLAUSE_ENDS = frozenset((".", "!", "?", ";", "…", "...", "—", "–", "--", "---", ":", "....", "(", ")"))
LEADS_IN = frozenset((",", ":", "—", "–", "--", "-", "---"))
CLOSING_MARKS = "\"'”’»“*_ "
OPENING_TAGS = words("PRP PRP$ DT PDT IN RB CC EX WRB WP CD")
"""A capital tells that a sentence begins here, unless the word may be a name."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause beside the quotation `quote`: tokens `start` to `end`, without the marks at its ends, which `outer` has.

    `before`: the quotation follows it. `own_sentence`: the quotation before it ended its sentence.
    """

    paragraph: int
    part: int
    quote: int
    start: int
    end: int
    outer: tuple[int, int]
    before: bool
    own_sentence: bool


def clauses_beside(number: int, paragraph: Paragraph, tokens: Tokens, at: int) -> list[Clause]:
    """The clauses of narration `at` where a tag may stand: behind the quotation before it, ahead of the next one."""
    own = [i for i, token in enumerate(tokens) if token.part == at]
    if not own:
        return []
    before, after = neighbour(paragraph, at - 1), neighbour(paragraph, at + 1)
    found = []
    if before:
        found.append(_behind(number, at, tokens, own[0], own[-1] + 1, _last_mark(before)))
    if after:
        found.append(_ahead(number, at, tokens, own[0], own[-1] + 1))
    if len(found) == 2 and found[0].own_sentence and found[0].outer == found[1].outer:
        found.reverse()
    return found


def neighbour(paragraph: Paragraph, at: int) -> Quote | Thought | None:
    """Part `at` of a paragraph, if there is one and it is speech or thought."""
    part = paragraph.parts[at] if 0 <= at < len(paragraph.parts) else None
    return None if part is None or isinstance(part, Narration) else part


def _last_mark(part: Quote | Thought) -> str:
    return plain(part.text).rstrip(CLOSING_MARKS)[-1:]


def _behind(number: int, at: int, tokens: Tokens, first: int, last: int, mark: str) -> Clause:
    start = first
    while start < last and tokens[start].text in LEADS_IN:
        start += 1
    end = next((i for i in range(start, last) if tokens[i].text in CLAUSE_ENDS), last)
    outer = (first, min(end + 1, last))
    opening = tokens[start] if start < last else tokens[first]
    capital = opening.text[0].isupper() and opening.text != "I" and opening.tag in OPENING_TAGS
    finished = mark == "." and start == first and opening.text[0].isupper()
    own_sentence = finished or (mark != "," and capital)
    return Clause(number, at, at - 1, start, _without_comma(tokens, start, end), outer, False, own_sentence)


def _ahead(number: int, at: int, tokens: Tokens, first: int, last: int) -> Clause:
    end = last
    while end > first and tokens[end - 1].text in LEADS_IN:
        end -= 1
    start = next((i + 1 for i in range(end - 1, first - 1, -1) if tokens[i].text in CLAUSE_ENDS), first)
    outer = (start, last)
    while start < end and (tokens[start].text in LEADS_IN or tokens[start].pos == "CCONJ"):
        start += 1
    return Clause(number, at, at + 1, start, end, outer, True, False)


def _without_comma(tokens: Tokens, start: int, end: int) -> int:
    return end - 1 if end > start and tokens[end - 1].text == "," else end
