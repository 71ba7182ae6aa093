"""A labelled clause as a tag: what grammars/tags.lark makes of it."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.attribution.delivery import CONNECTIVES
from screenplay.attribution.tag_clauses import Clause
from screenplay.attribution.verbs import SILENT, VERB_OF
from screenplay.book import Narration, Paragraph, Quote, Thought
from screenplay.findings import Tag, Token, Tokens
from screenplay.grammar import Label, NoParse, Tree, parse_labels
from screenplay.grammar import Token as Leaf
from screenplay.text import Span

VERBS = frozenset(("SAY", "TELL", "THINK", "GESTURE", "ARRIVE", "WAS"))


def parsed(
    tokens: Tokens, clause: Clause, found: Sequence[Label], outer: tuple[int, int], paragraph: Paragraph
) -> Tag | None:
    """The tag that the labels `found` make, its span being that of `outer`; None where the grammar knows none."""
    try:
        tree = parse_labels("tags", found)
    except NoParse:
        return None
    verb = next(leaf.start_pos for leaf in _leaves(tree, VERBS) if leaf.start_pos is not None)
    return Tag(
        paragraph=clause.paragraph,
        part=clause.part,
        quote=clause.quote,
        span=Span(tokens[outer[0]].span.start, tokens[outer[1] - 1].span.end),
        verb=verb,
        speaker=_range(tree, "speaker"),
        manner=_manner(tokens, tree),
        rest=inside_commas(tokens, _range(tree, "rest")),
        thought=_is_thought(tokens[verb], paragraph.parts[clause.quote]),
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


def inside_commas(tokens: Tokens, rest: tuple[int, int] | None) -> tuple[int, int] | None:
    """The words of `rest` without the commas at its ends; None where nothing else is left."""
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
