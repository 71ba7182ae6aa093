"""Figures: dates, clock times, money and numbers in a text, put into words."""

from __future__ import annotations

import re
from collections.abc import Callable

from screenplay.stage.audio.speakable.numerals import cardinal, decade, decimal, digits, ordinal, roman, year

Match = re.Match[str]

MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
COINS = {"£": ("pound", "pounds"), "$": ("dollar", "dollars"), "€": ("euro", "euros")}
FRACTIONS = {
    "½": "half", "¼": "quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds", "⅛": "an eighth",
}  # fmt: skip
NUMBERED = frozenset({"Chapter", "Act", "Part", "Scene", "Book", "Volume", "War", "Level", "Type", "Phase", "Section"})
ROMAN = re.compile(
    r"\b(?P<name>[A-Z](?:[a-z]+|[A-Z]+)) (?P<roman>X{0,2}(?:IX|IV|VI{0,3}|I{2,3})|X{2}|(?<=[Ww]ar )I|(?<=WAR )I"
    r"|(?<=[Cc]hapter )I|(?<=CHAPTER )I|(?<=Act )I|(?<=ACT )I)\b"
)
"""A name and a Roman number; "I" and "X" alone are more often something else."""


def _clock(found: Match) -> str:
    hour, minute, half = int(found["hour"]), found["minute"], (found["half"] or "").lower()
    if minute == "00" or minute is None:
        behind = "" if half else " o'clock" if hour <= 12 else " hundred hours"
        said = cardinal(hour) + behind
    else:
        said = f"{cardinal(hour)} {'oh ' if minute[0] == '0' else ''}{cardinal(int(minute))}"
    stop = "." if half.endswith(".") and found.end() == len(found.string.rstrip()) else ""
    return said + (f" {half[0]}y em".replace("py", "pee") if half else "") + stop


def _money(found: Match) -> str:
    one, many = COINS[found["coin"]]
    whole, part, scale = found["whole"].replace(",", ""), found["part"], found["scale"]
    if scale:
        return f"{decimal(f'{whole}.{part}') if part else cardinal(int(whole))} {scale} {many}"
    said = f"{cardinal(int(whole))} {one if int(whole) == 1 else many}"
    return f"{said} {cardinal(int(part))}" if part and int(part) else said


def _date(found: Match) -> str:
    return f"{found['month']} {ordinal(int(found['day']))}"


def _year_or_number(found: Match) -> str:
    number = int(found[0])
    return year(number) if 1100 <= number < 2100 else cardinal(number)


def _fraction(found: Match) -> str:
    part = FRACTIONS[found["part"]]
    if not found["whole"]:
        return f"a {part}" if part in ("half", "quarter") else part
    article = "a " if part in ("half", "quarter") else ""
    return f"{cardinal(int(found['whole']))} and {article}{part}"


def _plain(found: Match) -> str:
    return cardinal(int(found[0].replace(",", "")))


def _counted(found: Match) -> str:
    """A Roman number behind a name: of a king or of a chapter."""
    name, number = found["name"], roman(found["roman"].upper())
    said = cardinal(number) if name.title() in NUMBERED else f"the {ordinal(number)}"
    return f"{name} {said}"


RULES: tuple[tuple[str, Callable[[Match], str]], ...] = (
    (r"\b(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?:\s*(?P<half>[AaPp]\.?\s?[Mm]\b\.?))?(?!\d|:)", _clock),
    (r"\b(?P<hour>1[0-2]|[1-9])(?:\.(?P<minute>[0-5]\d))?\s*(?P<half>[AaPp]\.?[Mm]\b\.?)", _clock),
    (r"(?P<coin>[£$€])(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<part>\d+))?(?:\s+(?P<scale>million|billion|thousand))?",
     _money),
    (rf"\b(?P<month>{MONTH}) (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?\b(?!,?\d{{3}})", _date),
    (rf"\b(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)? (?P<month>{MONTH})\b",
     lambda f: f"the {ordinal(int(f['day']))} of {f['month']}"),
    (r"\b(\d+)(?:st|nd|rd|th)\b", lambda f: ordinal(int(f[1]))),
    (r"\b(1[1-9]\d0|20\d0)['’]?s\b", lambda f: decade(int(f[1]))),
    (r"['’]?\b([2-9]0)s\b", lambda f: decade(int(f[1]))),
    (r"(?:(?P<whole>\d+)\s?)?(?P<part>[½¼¾⅓⅔⅛])", _fraction),
    (r"\b1/2\b", lambda f: "a half"),
    (r"\b(?P<first>\d{3})[-.](?P<rest>\d{3,4}(?:[-.]\d{4})?)\b",
     lambda f: f"{digits(f['first'])}, {digits(f['rest'])}"),
    (r"(?<=\d)\s?[–-]\s?(?=\d)", lambda f: " to "),
    (r"\b(\d+(?:,\d{3})*)(?:\.(\d+))?\s?%", lambda f: f"{f[1]}{'.' + f[2] if f[2] else ''} percent"),
    (r"\b\d+\.\d+\b", lambda f: decimal(f[0])),
    (r"\b\d{1,3}(?:,\d{3})+\b", _plain),
    (r"\b0\d+\b|\b\d{7,}\b", lambda f: digits(f[0])),
    (r"\b\d{4}\b", _year_or_number),
    (r"\d+", _plain),
)  # fmt: skip
"""Patterns and what is said for them, tried on the whole text in this order."""

COMPILED = tuple((re.compile(pattern), say) for pattern, say in RULES)


def counted(text: str) -> str:
    """`text` with its Roman numbers as words; before capitals are made small."""
    return ROMAN.sub(_counted, text)


def in_words(text: str) -> str:
    """`text` with its figures as words."""
    if not any(letter.isnumeric() for letter in text):
        return text
    for pattern, say in COMPILED:
        text = pattern.sub(say, text)
    return text
