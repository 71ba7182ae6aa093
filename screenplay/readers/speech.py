"""A paragraph to narration, speech and thought, by speech.lark over the marks that were labelled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from screenplay.book import Narration, Part, Quote, Thought
from screenplay.grammar import Label, Token, Tree, parse_labels
from screenplay.text import Run, Span, Style, Text

SPACE = re.compile(r"\s+")
DROPPED = re.compile(r"(?m:^>+[ ]?)|\s{2,}|\\(?=[*_#`~<>\[\]()!.\"'-])")
"""What does not come out as it stands: Markdown's sign of a block quotation and its escapes, and white space."""
STYLES = {"italic": Style.ITALIC, "bold": Style.BOLD, "strong": Style.BOLD | Style.ITALIC}


def parts_of(source: str, labels: Iterable[Label], continues: bool = False) -> tuple[Part, ...]:
    """The parts of the paragraph that `labels` tile, in order, tiling it as well."""
    tree = parse_labels("speech", labels)
    return tuple(_part(source, child, continues and at == 0) for at, child in enumerate(tree.children))


def _part(source: str, node: Any, continues: bool) -> Part:
    span = _span(node)
    match node.data:
        case "narration":
            return Narration(span, _text(source, node.children))
        case "thought":
            inner = Span(node.children[0].end_pos, node.children[-1].start_pos)
            return Thought(span, inner, _trimmed(_text(source, node.children[1:-1], Style.ITALIC)))
        case "quote":
            inner = Span(node.children[0].end_pos, node.children[-1].start_pos)
            return Quote(span, inner, _trimmed(_text(source, node.children[1:-1])), continues)
    inner = Span(node.children[0].end_pos, span.end)
    return Quote(span, inner, _trimmed(_text(source, node.children[1:])), continues, closed=False)


def _trimmed(text: Text) -> Text:
    """`text` without white space at its ends, which a mark set apart from the words leaves."""
    runs = list(text)
    while runs and not runs[0].text.lstrip():
        del runs[0]
    while runs and not runs[-1].text.rstrip():
        del runs[-1]
    if runs:
        runs[0] = _cut(runs[0], len(runs[0].text) - len(runs[0].text.lstrip()), 0)
        runs[-1] = _cut(runs[-1], 0, len(runs[-1].text) - len(runs[-1].text.rstrip()))
    return tuple(runs)


def _cut(run: Run, left: int, right: int) -> Run:
    assert run.span is not None
    end = len(run.text) - right
    return Run(run.text[left:end], run.style, Span(run.span.start + left, run.span.end - right))


def _span(node: Tree[Token]) -> Span:
    return Span(node.meta.start_pos, node.meta.end_pos)


def _text(source: str, children: Iterable[Any], style: Style = Style.PLAIN) -> Text:
    return tuple(run for child in children for run in _runs(source, child, style))


def _runs(source: str, child: Any, style: Style) -> Iterator[Run]:
    if isinstance(child, Token):
        yield from words_of(source, Span(child.start_pos or 0, child.end_pos or 0), style)
    elif child.data in STYLES:
        yield from _text(source, child.children[1:-1], style | STYLES[child.data])
    else:
        yield from _text(source, child.children, style)


def words_of(source: str, span: Span, style: Style = Style.PLAIN) -> Text:
    """The source at `span` as runs, each white space made one space.

    In every run the n-th character of `text` comes from the n-th of `span`: where several characters of white space
    become one space, and after an escape, a new run begins.
    """
    runs: list[Run] = []
    start = span.start
    for match in DROPPED.finditer(source, span.start, span.end):
        end = match.start() + match[0].isspace()
        if end > start:
            runs.append(_run(source, Span(start, end), style))
        start = match.end()
    if start < span.end:
        runs.append(_run(source, Span(start, span.end), style))
    return tuple(runs)


def _run(source: str, span: Span, style: Style) -> Run:
    return Run(SPACE.sub(" ", source[span.start : span.end]), style, span)
