"""Numerals: numbers as they are said."""

from __future__ import annotations

SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
LARGEST = 10**15
"""From here on digits are said one by one."""

UNEVEN = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def cardinal(number: int) -> str:
    """47 as "forty-seven", 1206 as "one thousand two hundred and six"."""
    if number >= LARGEST:
        return digits(str(number))
    for size, name in SCALES:
        if number >= size:
            head, rest = divmod(number, size)
            link = " and " if 0 < rest < 100 else " "
            return f"{cardinal(head)} {name}" + (link + cardinal(rest) if rest else "")
    if number >= 100:
        head, rest = divmod(number, 100)
        return f"{SMALL[head]} hundred" + (f" and {cardinal(rest)}" if rest else "")
    if number < 20:
        return SMALL[number]
    tens, ones = divmod(number, 10)
    return TENS[tens] + (f"-{SMALL[ones]}" if ones else "")


def ordinal(number: int) -> str:
    """21 as "twenty-first"."""
    words = cardinal(number)
    last = words.replace("-", " ").split()[-1]
    head = words.removesuffix(last)
    if last in UNEVEN:
        return head + UNEVEN[last]
    return head + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def year(number: int) -> str:
    """1984 as "nineteen eighty-four", 1906 as "nineteen oh six", 2007 as "two thousand and seven"."""
    century, rest = divmod(number, 100)
    if 2000 <= number < 2010 or number % 1000 == 0:
        return cardinal(number)
    if not rest:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'oh ' if rest < 10 else ''}{cardinal(rest)}"


def decade(number: int) -> str:
    """1920 as "nineteen twenties", 80 as "eighties", 1900 as "nineteen hundreds"."""
    words = year(number) if number > 99 else cardinal(number)
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def digits(written: str) -> str:
    """The digits of `written`, one by one: "0407" as "oh four oh seven"."""
    return " ".join("oh" if digit == "0" else SMALL[int(digit)] for digit in written if digit.isdecimal())


def decimal(written: str) -> str:
    """A number with a point, "3.05" as "three point oh five"."""
    whole, _, part = written.partition(".")
    return f"{cardinal(int(whole or 0))} point {digits(part)}"


def roman(written: str) -> int:
    """What the Roman number `written` is."""
    values = [ROMAN[letter] for letter in written]
    return sum(-v if any(v < w for w in values[n + 1 : n + 2]) else v for n, v in enumerate(values))
