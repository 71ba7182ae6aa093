"""Strangers: who speaks and has not been told of before, neither by name nor otherwise.

A tag that describes them ("said a woman in a parka") is all the introduction that the story gives.
"""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.findings import Mention, Tag, Understanding


def strangers(story: Understanding) -> Iterator[Tag]:
    """The tags that are the first to tell of whoever speaks there."""
    first: dict[str, Mention] = {}
    for mention in sorted(story.cast.mentions, key=lambda mention: mention.span):
        first.setdefault(mention.character, mention)
    speakers = {(said.paragraph, said.part): said.speaker for said in story.attributions}
    for tag in story.tags:
        told = first.get(speakers.get((tag.paragraph, tag.quote)) or "")
        if told is not None and tag.span.covers(told.span) and (tag.paragraph, tag.quote) not in story.far:
            yield tag
