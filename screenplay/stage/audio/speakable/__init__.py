"""Speakable: what is written in a script, as words that a voice can say.

written ─► pronunciations ─► Roman numbers ─► short forms, signs, capitals ─► figures ─► marks of speech
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from screenplay.stage.audio.speakable.figures import counted, in_words
from screenplay.stage.audio.speakable.short_forms import in_full, without_capitals

SAYABLE = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿĀ-ſ]")
"""A letter of the Latin alphabet: what an English voice has sounds for."""

DASH = re.compile(r"\s*(?:--+|[—―]|\s[–-]\s)\s*")
DOTS = re.compile(r"\s*(?:…|\.(?:\s?\.){1,})\s*")
BRACKETS = re.compile(r"\s*[()\[\]{}<>|/\\]+\s*")
QUOTES = re.compile(r"[\"“”„«»*_~`]|(?<!\w)['‘]|['’](?!\w)")
PLACES = {
    "INT": "Interior", "EXT": "Exterior", "INT/EXT": "Interior and exterior", "EXT/INT": "Exterior and interior",
    "I/E": "Interior and exterior", "E/I": "Exterior and interior", "EST": "Establishing",
}  # fmt: skip
SLUG = re.compile(rf"^({'|'.join(sorted(map(re.escape, PLACES), key=len, reverse=True))})[.\s]+", re.IGNORECASE)


def speakable(written: str, pronunciations: Mapping[str, str] | None = None) -> str:
    """`written` as words to say, with the marks that a voice heeds; "" where no English voice can say any of it."""
    text = straight(written)
    for name, said in (pronunciations or {}).items():
        text = re.sub(rf"(?<!\w){re.escape(straight(name))}(?!\w)", said.replace("\\", " "), text)
    text = in_words(in_full(counted(text)))
    return _marked(text) if SAYABLE.search(text) else ""


def straight(text: str) -> str:
    """`text` with its apostrophes straight."""
    return text.replace("’", "'").replace("‘", "'")


def spoken_heading(written: str, pronunciations: Mapping[str, str] | None = None) -> str:
    """A slug line as it is read: "INT. KITCHEN - NIGHT" as "Interior. Kitchen. Night."."""
    heading = " ".join(written.replace(". /", "/").replace("./", "/").split())
    place = SLUG.match(heading)
    rest = heading[place.end() :] if place else heading
    parts = [part for part in re.split(r"\s+[-–—]+\s+", rest) if part.strip()]
    named = [PLACES[place[1].upper()]] if place else []
    said = [speakable(without_capitals(counted(part)), pronunciations).rstrip(".,") for part in parts]
    return " ".join(f"{part}." for part in [*named, *said] if part)


def _marked(text: str) -> str:
    """`text` with dashes, dots, brackets and quotation marks as the pauses that they are."""
    text = DOTS.sub(", ", DASH.sub(", ", BRACKETS.sub(", ", text)))
    text = QUOTES.sub("", text)
    text = re.sub(r"\s*,(?:\s*,)+", ",", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r",+\s*([.;:!?])|([.;:!?])\s*,+", lambda found: found[1] or found[2], text)
    return " ".join(text.split()).lstrip(",.;:!? ")
