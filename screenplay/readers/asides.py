"""What is not the story: author's notes, tables of contents, points of view, "The End"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screenplay.readers.headings import heading_of
from screenplay.readers.pieces import Piece, line_words, words_of_piece

NOTE = re.compile(
    r"[\s*_(\[{~<#-]*(?:a\s*/\s*n\b|an\s*:|author(?:[’'`]?s)?[’'`]?\s*[-–]?\s*notes?\b|notes? from the author\b"
    r"|disclaimers?\s*[:\-–—.]|translator[’'`]?s note\b|(?:end|beginning|chapter|story|pre-?story)[ -]notes?\s*:"
    r"|(?:trigger|content) warnings?\s*[:\-–—]|[tc]w\s*:|beta(?:[’' ]?e?d)?(?: by| reader)?\s*:|please (?:r&r|review)\b"
    r"|r&r\b|thanks (?:for|to) (?:reading|all my reviewers|everyone who reviewed))",
    re.IGNORECASE,
)
NOTE_ALONE = re.compile(r"\W*(?:a\s*/\s*n|author(?:[’'`]?s)?[’'`]?\s*notes?|notes?|disclaimer)\W*", re.IGNORECASE)
CONTENTS = re.compile(r"[\W_]*(?:table of )?contents\W*", re.IGNORECASE)
PAGE_NUMBER = re.compile(r".*?(?:\.{2,}|\s{2,}|\t|…)\s*(?:\d{1,4}|[ivxlc]+)\s*", re.IGNORECASE)
THE_END = re.compile(
    r"[\W_]*(?:the\s+end|finis?|end|end of (?:part|book|chapter|story)\b.{0,20}|to be continued|tbc|t\.b\.c\.)[\W_]*",
    re.IGNORECASE,
)
POINT_OF_VIEW = re.compile(
    r"[\W_]*(?:p\.?o\.?v\.?\b\s*[:\-–—]?\s*(?-i:[A-Z])[\w.]*(?: (?-i:[A-Z])[\w.]*)?"
    r"|(?-i:[A-Z])[\w.]*(?: (?-i:[A-Z])[\w.]*)?(?:[’']s?)?,?\s+(?:p\.?o\.?v|point of view)\b\.?)[\W_]*",
    re.IGNORECASE,
)
"""A line that says through whose eyes what follows is told: "Anna's POV", "(POV: Anna)"."""
SET_OFF = re.compile(r"(?P<mark>\*{1,3}|_{1,3})(?!\s).*(?<!\s)(?P=mark)|\(.*\)|\[.*\]|\{.*\}")
OF_THE_WORK = re.compile(
    r"\b(?:part (?:\d+|one|two|three|four|five|six|seven) of|(?:pre|se)quel to|need(?:n['’]t)? (?:to )?(?:have )?read"
    r"|(?:set|takes place) (?:right |shortly |just )?(?:after|before|during|between) (?:the (?:events|end|first|second"
    r"|third|last)|season|series|book|chapter|episode|canon)|(?:written|a gift) for (?-i:[A-Z])\w*"
    r"|for the [\w ]*(?:prompt|exchange|challenge)|prompt(?:ed by)?(?=:)"
    r"|cross-?posted|(?:originally|first|previously) (?:posted|published|appeared)|one-?shot|drabble|fan ?fic(?:tion)?"
    r"|un-?beta['’]?e?d|betaed|no beta|kudos|belongs? to (?-i:[A-Z])\w*|(?:do not|don['’]t) own|with thanks to"
    r"|dedicated to|this (?:story|chapter|fic|piece) (?:is|was|takes|contains|follows|has)|canon)\b",
    re.IGNORECASE,
)
"""What is said of a story and not in it: of its series, its readers, its making."""
LONGEST_ENTRY = 90
NEAR = 5
"""Pieces that a note at the head or the foot of a chapter may run over."""
BRACKETS = {"(": ")", "[": "]", "{": "}"}


def opens_aside(words: str) -> bool:
    """Whether words begin an author's note."""
    return NOTE.match(words) is not None


def contents(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Tables of contents: a list under "Contents", or headings in a row with nothing between them."""
    done = list(pieces)
    at = 0
    while at < len(done):
        end = _contents_end(source, done, at)
        if end > at:
            done[at:end] = [replace(piece, label="ASIDE", why="a table of contents") for piece in done[at:end]]
            return done
        at += 1
        if at > 60:
            return done
    return done


def _contents_end(source: str, pieces: Sequence[Piece], at: int) -> int:
    if pieces[at].label:
        return at
    titled = CONTENTS.fullmatch(line_words(source, pieces[at].lines[0])) is not None
    end, entries = at + 1 if titled else at, list[str]()
    if titled:
        entries += [line_words(source, line) for line in pieces[at].lines[1:]]
    while end < len(pieces) and not pieces[end].label:
        lines = [line_words(source, line) for line in pieces[end].lines]
        if not all(_is_entry(line, titled) for line in lines) or _repeats(lines[0], entries):
            break
        following = pieces[end + 1] if end + 1 < len(pieces) else None
        if following and heading_of(lines[0]) and _repeats(line_words(source, following.lines[0]), entries):
            break
        entries += lines
        end += 1
    if titled and entries:
        return end
    return end if len(entries) >= 3 and _come_again(source, entries, pieces[end:]) else at


def _is_entry(words: str, titled: bool) -> bool:
    if len(words) > LONGEST_ENTRY:
        return False
    if PAGE_NUMBER.fullmatch(words) or heading_of(words):
        return True
    return titled and not words.endswith((".", "?", "!", '"', "”", ",")) and words[0] not in '"“'


def _key(words: str) -> str:
    return re.sub(r"[\W_]+|\d+$", " ", words.lower()).strip()


def _repeats(words: str, entries: Sequence[str]) -> bool:
    return len(entries) >= 2 and any(_key(entry).startswith(_key(words)) for entry in entries if _key(words))


def _come_again(source: str, entries: Sequence[str], later: Sequence[Piece]) -> bool:
    """Whether the entries stand again, further down, as headings."""
    heads = {_key(line_words(source, piece.lines[0])) for piece in later if piece.lines}
    return sum(any(_key(entry).startswith(head) for head in heads if head) for entry in entries[:3]) >= 2


def end_marks(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """ "The End" and the like at the end of the text, or before a heading or a note."""
    done = list(pieces)
    for at, piece in enumerate(pieces):
        last = at >= len(pieces) - 4 or pieces[at + 1].label in ("HEAD", "PART", "ASIDE", "ORNAMENT")
        if last and at and piece.label in ("", "HEAD") and len(piece.span) <= 60 and piece.why != "markdown":
            words = words_of_piece(source, piece)
            if THE_END.fullmatch(words) and (not words.endswith(".") or len(words) > 4):
                done[at] = replace(piece, label="ASIDE", why="an end mark")
    return done


def points_of_view(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Lines that only say whose point of view it is."""
    return [
        replace(piece, label="ASIDE", why="a point of view")
        if piece.label in ("", "HEAD") and POINT_OF_VIEW.fullmatch(source, piece.span.start, piece.span.end)
        else piece
        for piece in pieces
    ]


def notes(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Author's notes, with the pieces they run over: to the closing bracket, or to the rule that sets them off."""
    done = list(pieces)
    at = 0
    while at < len(done):
        piece = done[at]
        if piece.label in ("", "HEAD") and NOTE.match(source, piece.span.start, piece.span.end):
            end = _note_end(source, done, at)
            done[at:end] = [replace(part, label="ASIDE", why="an author's note") for part in done[at:end]]
            at = end
        else:
            at += 1
    return done


def _note_end(source: str, pieces: Sequence[Piece], at: int) -> int:
    near = range(at + 1, min(at + 1 + NEAR, len(pieces)))
    words = words_of_piece(source, pieces[at])
    closing = BRACKETS.get(words[0])
    if closing:
        ends = (n for n in (at, *near) if closing in source[pieces[n].span.start : pieces[n].span.end])
        return next(ends, at) + 1
    stop = next((n for n in near if pieces[n].label in ("ORNAMENT", "HEAD", "PART", "ASIDE")), None)
    opening = at == 0 or pieces[at - 1].label not in ("", "PARAGRAPH")
    if opening and stop is not None:
        return stop
    ending = len(pieces) - at <= NEAR and any(not piece.label for piece in pieces[:at])
    if stop is None and ending and (opening or NOTE_ALONE.fullmatch(words)):
        return len(pieces)
    return at + 2 if NOTE_ALONE.fullmatch(words) and at + 1 < len(pieces) and not pieces[at + 1].label else at + 1


def remarks(source: str, pieces: Sequence[Piece]) -> list[Piece]:
    """What stands in italics or brackets over the first paragraph or under the last and speaks of the work."""
    done = list(pieces)
    prose = [at for at, piece in enumerate(pieces) if not piece.label]
    for ends in (prose, prose[::-1]):
        for at in ends[:-1]:
            words = words_of_piece(source, pieces[at])
            if not (SET_OFF.fullmatch(words) and OF_THE_WORK.search(words)):
                break
            done[at] = replace(pieces[at], label="ASIDE", why="a remark on the story")
    return done
