"""What stands before a story: the frame of Project Gutenberg, headers of posts, title and author."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screenplay.english import words as listed
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.readers.headings import heading_of, is_title, without_emphasis
from screenplay.readers.layout import Line
from screenplay.readers.pieces import Piece, line_words, words_of_piece
from screenplay.text import Span

FRAME_START = re.compile(r"\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG|\*END\*THE SMALL PRINT", re.IGNORECASE)
FRAME_END = re.compile(
    r"\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg(?:['’]s| EBook)",
    re.IGNORECASE,
)
KEYED = re.compile(
    r"[*_\s]*(?P<key>title|author|by|written by|story|summary|rating|rated|fandom|disclaimer|notes?|date|posted"
    r"|published|updated|release date|words?|word count|pairings?|genres?|category|categories|warnings?|characters?"
    r"|chapters?|language|status|completed?|source|url|e?-?mail|translators?|translated by|editors?|credits|produced by"
    r"|spoilers?|archive|distribution|feedback|timeline|setting|series|copyright|beta|tags?|ship|relationships?|draft"
    r"|subtitle|layout|lang|keywords|description|slug)[*_\s]*:[*_\s]*(?P<value>.*?)[*_\s]*",
    re.IGNORECASE,
)
YAML_LINE = re.compile(r"[\w-]+:|- |#")
KEYS = {"title": "TITLE", "story": "TITLE", "author": "AUTHOR", "by": "AUTHOR", "written by": "AUTHOR"}
BYLINE = re.compile(
    r"[*_#(\s]*(?:(?:written|an? (?:short )?(?:novel|novella|story|tale|play)) )?by:?\s+"
    r"(?P<author>[^\W\d_](?:[^.!?]|(?<=\b\w)\.|(?<=\b[DMS][rst])\.){1,70}?\.?)[*_)\s]*",
    re.IGNORECASE,
)
TITLE_BY = re.compile(r"(?P<title>.+?)(?:,| [—–-])? \(?[Bb]y (?P<author>[^()]+?)\)?")
"""Title and author in one line."""
INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
PARTICLES = listed("de da di del della du la le van von der den ter ten of y")
DETAIL = re.compile(
    r"\W*(?:translated|edited|illustrated|with (?:illustrations|an introduction)|copyright|first published|published"
    r"|©|in (?:two|three|four|five) (?:parts|volumes|acts)|a (?:study|romance|comedy|novel|tale|story|novella)"
    r"|\(?(?:1[5-9]|20)\d\d\)?|for my|to my|dedicated to|word count|\d[\d,]* words)\b.*",
    re.IGNORECASE,
)
SUBTITLE = re.compile(r"(?:an?|the|or)\b", re.IGNORECASE)
LONGEST_TITLE = 90
UNSTOPPED = re.compile(r"[^.,;:!?…\"”’—-]$")


def boilerplate(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Project Gutenberg's header and footer, set apart; title and author are read from the header's lines."""
    starts = [at for at, piece in enumerate(pieces[:400]) if FRAME_START.search(words_of_piece(source, piece))]
    head = starts[0] + 1 if starts else 0
    ends = (at for at in range(head, len(pieces)) if FRAME_END.match(source, pieces[at].span.start))
    foot = next(ends, len(pieces))
    done = [part for piece in pieces[:head] for part in _header(source, piece)]
    done += pieces[head:foot]
    done += [replace(piece, label="ASIDE", why="Project Gutenberg's footer") for piece in pieces[foot:]]
    return done


def _header(source: str, piece: Piece) -> list[Piece]:
    named = [_keyed(source, line) for line in piece.lines]
    if any(found and found.label in ("TITLE", "AUTHOR") for found in named):
        lines = zip(piece.lines, named, strict=True)
        return [found or Piece("DETAIL", line.span, line.gap, (line,)) for line, found in lines]
    return [replace(piece, label="ASIDE", why="Project Gutenberg's header")]


def _keyed(source: str, line: Line) -> Piece | None:
    match = KEYED.fullmatch(line_words(source, line)) if len(line.span) < 2000 else None
    if match is None:
        return None
    value = match["value"].strip("\"'“”")
    return Piece(KEYS.get(match["key"].lower(), "DETAIL"), line.span, line.gap, (line,), value)


def metadata(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """`Title:` and the other lines that posts and YAML headers begin with, up to the first line of another kind."""
    start = _yaml_end(source, pieces)
    done = [part for piece in pieces[:start] for part in _keyed_lines(source, piece)]
    for at, piece in enumerate(pieces[start:], start):
        if piece.label:
            done.append(piece)
        elif _keyed(source, piece.lines[0]) is None:
            return [*done, *pieces[at:]]
        else:
            done += _keyed_lines(source, piece)
            if not done[-1].label:
                return [*done, *pieces[at + 1 :]]
    return done


def _yaml_end(source: str, pieces: Sequence[Piece]) -> int:
    """How many pieces a YAML header takes: "key: value" lines between two fences at the head of the text."""
    if not pieces or words_of_piece(source, pieces[0]) != "---":
        return 0
    for at, piece in enumerate(pieces[1:40], 1):
        if words_of_piece(source, piece) in ("---", "..."):
            return at + 1 if at > 1 else 0
        if not all(YAML_LINE.match(source, line.span.start) for line in piece.lines):
            return 0
    return 0


def _keyed_lines(source: str, piece: Piece) -> list[Piece]:
    """The lines of a header. A summary or a disclaimer runs on to the end of its stretch; under a title or an author
    the story may begin at once."""
    done: list[Piece] = []
    for at, line in enumerate(piece.lines):
        found = _keyed(source, line)
        if found is None and done and done[-1].label != "DETAIL":
            return [*done, replace(piece, span=_over(piece.lines[at:]), gap=0, lines=piece.lines[at:])]
        if found is None and done:
            lines = (*done[-1].lines, line)
            done[-1] = replace(done[-1], span=_over(lines), lines=lines)
        else:
            done.append(found or Piece("DETAIL", line.span, line.gap, (line,)))
    return done


def title_page(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The title line, "by ...", and what else stands there before the first heading or the first sentence."""
    done: list[Piece] = []
    titled = any(piece.label == "TITLE" and piece.words for piece in pieces)
    bylined = False
    for at, piece in enumerate(pieces):
        if piece.label in ("TITLE", "AUTHOR", "DETAIL", "ASIDE", "ORNAMENT"):
            done.append(piece)
            continue
        authored = any(other.label == "AUTHOR" for other in done)
        if titled and not (authored or bylined) and is_author(source, without_emphasis(words_of_piece(source, piece))):
            done.append(replace(piece, label="AUTHOR", words=without_emphasis(words_of_piece(source, piece))))
            continue
        found = _title_lines(source, pieces, at, titled, bylined)
        if not found:
            return [*done, *pieces[at:]]
        titled = titled or found[0].label == "TITLE"
        bylined = found[0].why == "by"
        done += found
    return done if any(not piece.label for piece in done) or len(pieces) < 2 else list(pieces)


def _title_lines(source: str, pieces: Sequence[Piece], at: int, titled: bool, bylined: bool) -> list[Piece]:
    piece = pieces[at]
    words = without_emphasis(words_of_piece(source, piece))
    if piece.label == "HEAD":
        return [] if titled else _markdown_title(pieces, at)
    byline = BYLINE.fullmatch(words) if len(words) <= LONGEST_TITLE else None
    if bylined and len(words) <= LONGEST_TITLE:
        return [replace(piece, label="AUTHOR", words=words)]
    if byline and (is_title(byline["author"]) or (byline["author"].islower() and titled)):
        return [replace(piece, label="AUTHOR", words=byline["author"].strip())]
    if re.fullmatch(r"\W*(?:written )?by\W*", words, re.IGNORECASE):
        return [replace(piece, label="DETAIL", why="by")]
    if titled and len(words) <= LONGEST_TITLE and DETAIL.fullmatch(words) and UNSTOPPED.search(words):
        return [replace(piece, label="DETAIL")]
    return _title(source, piece, words) if not titled and _is_title(source, pieces, at, words) else []


def _markdown_title(pieces: Sequence[Piece], at: int) -> list[Piece]:
    """A first heading of the highest Markdown level is the title if no other heading has that level."""
    piece = pieces[at]
    others = [other for other in pieces[at + 1 :] if other.label == "HEAD"]
    named = heading_of(piece.words)
    if piece.why != "markdown" or named is not None or any(other.level <= piece.level for other in others if other.why):
        return []
    return [replace(piece, label="TITLE")]


def _is_title(source: str, pieces: Sequence[Piece], at: int, words: str) -> bool:
    piece = pieces[at]
    if not words or len(piece.lines) > 3 or len(words) > LONGEST_TITLE or at + 1 == len(pieces):
        return False
    if words[0] in "\"“'‘«„—–-":
        return False
    after = pieces[at + 1]
    if words.islower() or not any(character.isalpha() for character in words):
        return False
    if UNSTOPPED.search(words) and len(words.split()) <= 12:
        return True
    framed = after.label == "HEAD" or after.gap > 1 or BYLINE.fullmatch(words_of_piece(source, after)) is not None
    return is_title(words) and framed


def _title(source: str, piece: Piece, words: str) -> list[Piece]:
    """A title of one or several lines; "by ..." under it in the same stretch is the author's line."""
    lines = [line_words(source, line) for line in piece.lines]
    for at, line in enumerate(lines[1:], 1):
        byline = BYLINE.fullmatch(line)
        author = byline["author"].strip() if byline else line if is_author(source, line) else ""
        if author:
            above, rest = piece.lines[:at], piece.lines[at:]
            titled = replace(piece, label="TITLE", span=_over(above), words=_joined(lines[:at]))
            return [titled, Piece("AUTHOR", _over(rest), 0, rest, author)]
    both = TITLE_BY.fullmatch(words)
    if both and is_author(source, both["author"]):
        return [
            replace(piece, label="TITLE", words=both["title"].lstrip("# ")),
            Piece("AUTHOR", Span(piece.span.end, piece.span.end), 0, (), both["author"]),
        ]
    return [replace(piece, label="TITLE", words=_joined(lines) if len(lines) > 1 else words.lstrip("# "))]


def is_author(source: str, words: str) -> bool:
    """Whether `words` are a person's full name that the story does not have again: not somebody's in it, but its
    author's."""
    first, *others = words.split() or [""]
    own = [word for word in others if word.lower() not in PARTICLES]
    named = INITIALS.fullmatch(first) is not None or first.lower() in FIRST_NAMES
    capital = all(word[:1].isupper() and word.rstrip(".").isalpha() for word in (first, *own))
    return named and 0 < len(own) <= 3 and len(others) <= 4 and capital and source.count(own[-1]) == 1


def _over(lines: Sequence[Line]) -> Span:
    return Span(lines[0].span.start, lines[-1].span.end)


def _joined(lines: Sequence[str]) -> str:
    first, *rest = (without_emphasis(line) for line in lines)
    return first + "".join(f": {line}" if SUBTITLE.match(line) else f" {line}" for line in rest)
