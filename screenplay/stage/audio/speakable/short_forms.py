"""Short forms: abbreviations, signs and initials, as they are said."""

from __future__ import annotations

import re

TITLES = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Dr": "Doctor", "Prof": "Professor", "Rev": "Reverend",
    "Capt": "Captain", "Sgt": "Sergeant", "Lt": "Lieutenant", "Col": "Colonel", "Gen": "General", "Maj": "Major",
    "Cpl": "Corporal", "Insp": "Inspector", "Det": "Detective", "Supt": "Superintendent", "Hon": "Honourable",
    "Sen": "Senator", "Gov": "Governor", "Fr": "Father", "St": "Saint", "Mme": "Madame", "Mlle": "Mademoiselle",
}  # fmt: skip
"""Before a name."""

OTHERS = {
    "etc.": "et cetera", "vs.": "versus", "e.g.": "for example", "i.e.": "that is", "Jr.": "Junior", "Sr.": "Senior",
    "Ave.": "Avenue", "Blvd.": "Boulevard", "Rd.": "Road", "Ltd.": "Limited", "Inc.": "Incorporated",
    "Dept.": "Department", "approx.": "approximately", "a.k.a.": "also known as", "w/": "with",
    "Ph.D.": "Pee Aitch Dee", "oz.": "ounces",
    "lbs.": "pounds", "ft.": "feet", "mph": "miles an hour", "km/h": "kilometres an hour",
}  # fmt: skip
SIGNS = {"&": " and ", "@": " at ", "+": " plus ", "=": " equals ", "°": " degrees ", "#": " number "}
INITIALS = frozenset({
    "AA", "AC", "BA", "CIA", "CEO", "CIO", "DOA", "EU", "FAQ", "FBI", "ID", "IOU", "IQ", "NYPD", "OAP",
    "RAF", "SOS", "UFO", "UK", "UN", "USA", "VIP", "AI", "API", "ATM", "GPA", "IPA", "OK", "LAPD", "PhD",
    "HIV", "ISBN",
})  # fmt: skip
"""Short forms said letter by letter, although some could be a word; any other without a vowel is as well."""

SOUNDS = (
    (re.compile(r"\b[Ss]h{2,}\b|\b[Ss]h\b"), "shush"),
    (re.compile(r"\b[Hh]m+\b"), "hum"),
    (re.compile(r"\b[Mm]m+(?:-?hm+)?\b"), "mum"),
    (re.compile(r"\b[Pp]f+t*\b"), "puff"),
    (re.compile(r"\b[Gg]r+\b"), "gurr"),
    (re.compile(r"\b[Bb]r{2,}\b"), "burr"),
    (re.compile(r"\b([A-Za-z]*?)([A-Za-z])\2{2,}"), r"\1\2\2"),
)
"""Noises of the mouth, which have no vowel, and drawn-out letters."""

TITLE = re.compile(rf"\b({'|'.join(TITLES)})\.(?=\s+[A-Z])")
BARE_TITLE = re.compile(r"\b(Mr|Mrs|Ms|Dr)\b(?!\.)(?=\s+[A-Z])")
OTHER = re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, sorted(OTHERS, key=len, reverse=True)))})(?!\w)")
STREET = re.compile(r"\b([A-Z][a-z']+|\d+(?:st|nd|rd|th)) (St|Dr)\.(?!\s+[A-Z])(?=(\s*)(\S?))")
NUMBER = re.compile(r"\bN[or]\.\s*(?=\d)")
SIGN = re.compile(rf"\s*([{re.escape(''.join(SIGNS))}])\s*")
DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}|\b[A-Z]\.(?=\s+[A-Z](?:[a-z]|\.))")
CAPITALS = re.compile(r"\b[A-Z][A-Z'’]*[A-Z]\b(?:['’]s|s)?")


def in_full(text: str) -> str:
    """`text` with its short forms as words, and words in capitals as others are written."""
    text = STREET.sub(_street, NUMBER.sub("number ", without_capitals(text)))
    text = TITLE.sub(lambda found: TITLES[found[1]], text)
    text = BARE_TITLE.sub(lambda found: TITLES[found[1]], text)
    text = OTHER.sub(lambda found: OTHERS[found[1]] + ("." if _ends(found) else ""), text)
    text = SIGN.sub(lambda found: SIGNS[found[1]], text)
    text = DOTTED.sub(lambda found: " ".join(found[0].replace(".", " ").split()), text)
    for pattern, said in SOUNDS:
        text = pattern.sub(said, text)
    return text


def without_capitals(text: str) -> str:
    """`text` with its words in capitals as they are usually written, and rows of initials as letters."""
    return CAPITALS.sub(lambda found: _small(found[0]), text)


def _street(found: re.Match[str]) -> str:
    """A street or drive, and the full stop where the sentence ends with it."""
    return f"{found[1]} {'Street' if found[2] == 'St' else 'Drive'}{'' if found[4] else '.'}"


def _ends(found: re.Match[str]) -> bool:
    """Whether the dot of an abbreviation ends the sentence too."""
    rest = found.string[found.end() :].strip()
    return found[1].endswith(".") and (not rest or (rest[:1].isupper() and found[1] == "etc."))


def _small(word: str) -> str:
    """A word in capitals as it is said: letter by letter if it is a row of initials, else as a word."""
    bare = re.sub(r"['’]?s$", "", word)
    tail = word[len(bare) :]
    if bare.capitalize() in TITLES or f"{bare.capitalize()}." in OTHERS:
        return bare.capitalize() + tail
    if bare in INITIALS or not re.search("[AEIOUY]", bare):
        return " ".join(bare) + tail
    return word[0] + word[1:].lower()
