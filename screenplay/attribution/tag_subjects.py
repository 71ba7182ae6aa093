"""Tags whose subject stands far from the verb, found in the parse: "He came in, shook his umbrella and said"."""

from __future__ import annotations

from screenplay.attribution.labels import labels, speaking
from screenplay.attribution.tag_clauses import Clause
from screenplay.attribution.tag_trees import parsed
from screenplay.attribution.verbs import VERB_OF
from screenplay.book import Paragraph
from screenplay.english import words
from screenplay.findings import Tag, Token, Tokens
from screenplay.grammar import Label

PERCEIVING = words("hear make let see watch have feel help catch overhear")
"""Verbs with somebody who speaks for their object: "heard him say"."""
FARTHEST_SUBJECT = 6
"""Steps up the parse from a verb to one whose subject it shares."""


def by_parse(tokens: Tokens, clause: Clause, paragraph: Paragraph) -> Tag | None:
    """Read from the last verb of speech on, its subject found in the parse."""
    for verb in range(clause.end - 1, clause.start, -1):
        label = _verb_of_speech(tokens, verb, clause.end)
        subject = _subject(tokens, verb, clause.start) if label else None
        if label and subject and (clause.before or subject[0] == clause.start):
            found = [("PRONOUN", *subject), label, *labels(tokens, label[2], clause.end)]
            start = _clause_start(tokens, verb, subject, clause)
            return parsed(tokens, clause, found, (start, clause.outer[1]), paragraph)
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


def _clause_start(tokens: Tokens, verb: int, subject: tuple[int, int], clause: Clause) -> int:
    """Where the tag's own words begin: with its subject if that stands right before the verb, else with the verb and
    the conjunction before it."""
    if subject[0] > clause.start and tokens[subject[0] - 1].lemma in PERCEIVING:
        return clause.outer[0]
    start = verb
    while start > clause.start and _goes_with_verb(tokens[start - 1]):
        start -= 1
    if subject[0] <= start <= subject[1]:
        return clause.outer[0] if subject[0] == clause.start else subject[0]
    while start > max(subject[1], clause.start) and tokens[start - 1].tag in ("CC", ","):
        start -= 1
    return start


def _goes_with_verb(token: Token) -> bool:
    """What may stand between a subject and its verb: "they | both said", "he | would never say"."""
    return token.tag in ("RB", "MD") or token.pos == "AUX" or token.text.lower() in ("both", "all", "each")
