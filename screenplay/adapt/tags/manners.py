"""Adverbs of manner in tags: which become a parenthetical, and which are the actor's own business.

A parenthetical tells what the words of a speech do not: how loud and how quick it is, with what breath, that it means
the contrary. What somebody feels in saying it ("sadly", "indignantly") is in the words or is found by the actor; a note
keeps what the author wrote.
"""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.english import words
from screenplay.findings import Tag, Tokens, Understanding
from screenplay.notes import Note
from screenplay.text import Span

HEARD = words(
    """
    softly quietly loudly aloud faintly hoarsely huskily shrilly gruffly thickly tonelessly flatly evenly weakly feebly
    inaudibly indistinctly rapidly quickly slowly hurriedly hastily breathlessly haltingly lazily sleepily drowsily
    drunkenly musically monotonously distinctly gently sharply low lower louder softer faster slower nasally throatily
    """
)
CONTRARY = words("drily dryly ironically sarcastically sardonically mockingly jokingly playfully teasingly wryly")
"""The line means something else than it says."""
BEATS = words("finally suddenly abruptly instead")
"""No manner, but a moment before the line."""
AGAIN = words("again once more then too always however indeed presently next")
"""What the lines show by themselves."""
HUSHED = words("whisper murmur mutter mumble breathe")
HUSHES = words("softly quietly low faintly inaudibly indistinctly")
"""What a verb such as "whispered" tells already."""
LINKS = words("and but very rather quite somewhat too so almost half more most a little bit , yet as not")


def left_to_actor(tag: Tag, tokens: Tokens) -> bool:
    """Whether the manner of `tag`, which has one, is nothing but adverbs that no parenthetical is needed for."""
    return are_left(tokens, tag.manner or (0, 0), tokens[tag.verb].lemma.lower())


def rest_left_to_actor(tag: Tag, tokens: Tokens) -> bool:
    """The same of what else the tag tells: "she said, | a little awkwardly, but not unkindly"."""
    return tag.rest is not None and are_left(tokens, tag.rest, tokens[tag.verb].lemma.lower())


def are_left(tokens: Tokens, told_at: tuple[int, int], verb: str = "") -> bool:
    """Whether the words at `told_at` behind a `verb` are nothing but such adverbs."""
    told = [token.text.lower() for token in tokens[slice(*told_at)] if token.text.lower() not in LINKS]
    if not told or any(word in CONTRARY | BEATS or not is_adverb(word) for word in told):
        return False
    known = HUSHES if verb in HUSHED else frozenset[str]()
    return not any(word in HEARD - known for word in told)


def is_adverb(word: str) -> bool:
    """Whether a word in small letters tells how something is said, by its ending or as one of those listed."""
    return word.endswith("ly") or word in HEARD | AGAIN


def notes(story: Understanding) -> Iterator[Note]:
    """A note on each manner that is left to the actor."""
    for tag in story.tags:
        tokens = story.annotations.paragraphs[tag.paragraph]
        left = [tag.manner] * left_to_actor(tag, tokens) + [tag.rest] * rest_left_to_actor(tag, tokens)
        for told_at in filter(None, left):
            first, last = tokens[told_at[0]].span, tokens[told_at[1] - 1].span
            span = Span(first.start, last.end)
            told = " ".join(story.book.source[span.start : span.end].split())
            yield Note(
                "info",
                "manner",
                span,
                f"“{told}” is left to the actor.",
                f"If the words do not tell it, put ({told.lower()}) under the cue.",
            )
