"""Lines that are not prose: chapter and part headings, typographic scene breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth last"
)
TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
ROMAN = r"(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,4})"
CARDINAL = rf"(?:(?:{TENS})(?:[- ](?:{'|'.join(ONES.split()[:9])}))?|{'|'.join(reversed(ONES.split()))})"
NUMBER = rf"(?:\d{{1,4}}|{CARDINAL}|{'|'.join(ORDINALS.split())}|{ROMAN})"
PARTS = r"(?:part|book|volume|vol\.?|act)"
CHAPTERS = r"(?:chapter|chap\.?|ch\.?|stave|canto|episode|section|letter|scene|day|night|fit)"
LONE = (
    r"(?:the\s+)?(?:prologue|epilogue|preface|foreword|introduction|introductory|interlude|intermission|coda|afterword"
    r"|conclusion|finale|postscript|prelude|beginning)"
)

NUMBERED = re.compile(
    rf"(?:the\s+)?(?P<kind>{PARTS}|{CHAPTERS})\s*(?:no\.?\s*|the\s+|\#\s*)?(?P<number>{NUMBER})\b"
    r"(?P<mark>\s*[.:)\]—–-]+\s*|\s*$|\s+)(?P<rest>.*)",
    re.IGNORECASE,
)
ORDINAL = re.compile(
    rf"(?:the\s+)?(?P<number>{'|'.join(ORDINALS.split())})\s+(?P<kind>{PARTS}|{CHAPTERS})"
    r"(?P<mark>\s*[.:—–-]+\s*|\s*$)(?P<rest>.*)",
    re.IGNORECASE,
)
ALONE = re.compile(rf"{LONE}(?:\s*[:.—–-]+\s*(?P<rest>.*))?", re.IGNORECASE)
NUMERAL = re.compile(
    rf"[-—–\[(]*\s*(?P<number>\d{{1,3}}|{ROMAN})(?P<mark>\s*[.:)\]—–-]*)\s*(?P<rest>.*)", re.IGNORECASE
)
SPELLED = re.compile(rf"(?P<number>{CARDINAL})(?:\s*[:—–]\s*(?P<rest>\S.*))?", re.IGNORECASE)
"""A number in letters; with a full stop behind it it would be somebody who counts."""
MARKDOWN = re.compile(r"(?P<marks>#{1,6})\s+(?P<words>\S.*?)\s*#*\s*")
EMPHASIS = re.compile(r"(?P<mark>\*\*\*|\*\*|\*|__|_)(?P<words>[^*_].*?)(?P=mark)")

ORNAMENT = re.compile(
    r"(?:[^\w\s\"'“”‘’«»„?!,;]\s*){1,200}|_(?:\s*_){2,200}\s*"
    r"|[oO0](?:\s*[oO0]){2,40}|x(?:\s*[xX]){2,40}|X(?:\s*[xX]){3,40}|(?:[xX]\s*[oO]\s*){2,20}[xX]?"
    r"|(?=.{3,80}$)(?:[-~=*+.<>/\\|:#^•–—]+\s*[xXoO0]{1,3}\s*){1,20}[-~=*+.<>/\\|:#^•–—]+"
    r"|(?i:</?\s*hr\s*/?>|[\[(]?\s*(?:scene break|line ?break|page ?break|time ?skip|break)\s*[\])]?)"
)
LONGEST_HEADING = 90
SMALL_WORDS = "a an and as at but by for from in into is nor of off on or out over the to up with de la le du von"
SMALL = frozenset(SMALL_WORDS.split())
"""Words that titles leave in small letters."""
SENTENCE_END = re.compile(r"[.!?,;:]\W*$")


@dataclass(frozen=True, slots=True)
class Title:
    """A heading as recognised: its words, 1 for a part and 2 for a chapter, and its number if it is only a numeral.

    `bare`: nothing but the number speaks for it, so the numbers around it must agree.
    """

    words: str
    level: int
    number: int | None = None
    bare: bool = False


def is_ornament(words: str) -> bool:
    """Whether a line is nothing but a typographic scene break."""
    return len(words) <= 200 and ORNAMENT.fullmatch(words) is not None


def heading_of(words: str) -> Title | None:
    """The heading that a line is, judged by the line alone, or None."""
    markdown = MARKDOWN.fullmatch(words) if words.startswith("#") and len(words) <= 300 else None
    if markdown:
        inner = without_emphasis(markdown["words"])
        named = _named(inner)
        return Title(inner, named.level if named else min(len(markdown["marks"]), 3))
    if len(words) > LONGEST_HEADING:
        return None
    return _named(without_emphasis(words))


def _named(words: str) -> Title | None:
    numbered = NUMBERED.fullmatch(words) or ORDINAL.fullmatch(words)
    if numbered and _stands(numbered["mark"], numbered["rest"], words):
        level = 1 if re.fullmatch(PARTS, numbered["kind"], re.IGNORECASE) else 2
        return Title(words, level)
    alone = ALONE.fullmatch(words)
    if alone and words[0].isupper():
        return Title(words, 2)
    numeral = NUMERAL.fullmatch(words)
    if numeral and (not numeral["rest"] or (numeral["mark"].strip() and is_title(numeral["rest"]))):
        return Title(words, 2, value_of(numeral["number"]), bare=True)
    spelled = SPELLED.fullmatch(words)
    if spelled and is_title(words.replace("-", " ")):
        return Title(words, 2, spelled_value(spelled["number"]), bare=True)
    return None


def _stands(mark: str, rest: str, words: str) -> bool:
    """Whether what follows the number can be a title: a sentence may begin with "Part one of the plan was"."""
    if not rest:
        return True
    if words[0].islower():
        return False
    return bool(mark.strip()) or (is_title(rest) and not SENTENCE_END.search(rest))


def without_emphasis(words: str) -> str:
    """`words` less the Markdown emphasis that encloses them all."""
    match = EMPHASIS.fullmatch(words)
    return match["words"].strip() if match else words


def is_title(words: str) -> bool:
    """Whether `words` are capitalised as titles are: every word but the small ones, or all letters."""
    if not words or len(words) > LONGEST_HEADING or words[-1] in ",;":
        return False
    if words.isupper():
        return True
    found = re.findall(r"[^\W\d_][\w'’]*", words)
    return bool(found) and found[0][0].isupper() and all(w[0].isupper() or w in SMALL for w in found)


def value_of(number: str) -> int:
    """The value of an Arabic or Roman numeral."""
    if number.isdecimal():
        return int(number)
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}[c] for c in number.lower()]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def spelled_value(number: str) -> int:
    """The value of a cardinal below a hundred, in letters."""
    ones, tens = ONES.split(), TENS.split("|")
    found = re.findall(r"[a-z]+", number.lower())
    return sum(ones.index(word) + 1 if word in ones else 10 * (tens.index(word) + 2) for word in found)
