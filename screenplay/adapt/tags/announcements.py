"""Tags that end a paragraph and lead to the speech that opens the next one: "Marilla turned round and said stiffly:".

They are read as any tag is, as if the speech stood behind them, and go into its cue likewise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from screenplay.attribution.tags import read_tags
from screenplay.book import Book, Narration, Paragraph, Quote
from screenplay.findings import Annotations, Tag, Understanding

SAYING = frozenset({"say", "ask", "reply", "answer", "cry", "exclaim", "add", "remark", "observe", "murmur", "repeat"})
LEADING = (":", ",", "—", "–", "-")
"""What a paragraph ends in that leads to the next; where an edition lost it, a word."""


def announcements(story: Understanding) -> tuple[Tag, ...]:
    """The tags at ends of paragraphs, `quote` being the place behind the last part; in order."""
    found = dict(_announcing(story.book))
    number_of = tuple(found)
    if not found:
        return ()
    (chapter, *_), tokens = story.book.chapters, story.annotations.paragraphs
    book = replace(story.book, chapters=(replace(chapter, blocks=tuple(found.values())),))
    tags = read_tags(book, Annotations(tuple(tokens[number] for number in number_of)))
    ahead = (tag for tag in tags if tag.quote == len(found[number_of[tag.paragraph]].parts) - 1)
    moved = (replace(tag, paragraph=number_of[tag.paragraph]) for tag in ahead)
    return tuple(tag for tag in moved if not tag.thought and _is_whole(story, tag) and _agrees(story, tag))


def _announcing(book: Book) -> Iterator[tuple[int, Paragraph]]:
    """The paragraphs that lead to a speech, by number, each with that speech behind it."""
    number = -1
    for chapter in book.chapters:
        for block, after in pairwise((*chapter.blocks, None)):
            if not isinstance(block, Paragraph):
                continue
            number += 1
            last = block.parts[-1]
            told = book.source[last.span.start : last.span.end].rstrip()
            ends = told.endswith(LEADING) or told[-1:].isalpha()
            if ends and isinstance(last, Narration) and isinstance(after, Paragraph):
                speech = after.parts[0]
                if isinstance(speech, Quote):
                    yield number, replace(block, parts=(*block.parts, speech))


def _is_whole(story: Understanding, tag: Tag) -> bool:
    """Whether nothing beside the tag tells that something is said: the verb was not taken for another."""
    tokens = story.annotations.paragraphs[tag.paragraph]
    verb = tokens[tag.verb]
    ahead = (token for token in tokens[: tag.verb] if (token.sentence, token.part) == (verb.sentence, verb.part))
    return not any(
        token.pos == "VERB" and token.lemma in SAYING for token in (*ahead, *tokens[slice(*tag.rest or (0, 0))])
    )


def _agrees(story: Understanding, tag: Tag) -> bool:
    """Whether nobody else is named in the tag than who is found to speak."""
    said = next((a for a in story.attributions if a.paragraph == tag.paragraph + 1 and a.part == 0), None)
    if said is None or tag.speaker is None:
        return False
    first, last = (story.annotations.paragraphs[tag.paragraph][at].span for at in (tag.speaker[0], tag.speaker[1] - 1))
    named = [
        mention.character
        for mention in story.cast.mentions
        if mention.paragraph == tag.paragraph and first.start <= mention.span.start < last.end
    ]
    return not named or said.speaker in named
