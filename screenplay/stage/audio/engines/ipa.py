"""Phonemes: words with their punctuation in the letters of the IPA, as eSpeak NG pronounces them."""

from __future__ import annotations

import re

from screenplay.stage.audio.engines.espeak_library import library

CLAUSE = re.compile(r"([.,;:!?…—]+)(?=\s|$)")


def phonemes(file: str, words: str) -> str:
    """`words` as the eSpeak voice in `file` pronounces them, the marks between clauses kept.

    Letters of one phoneme have "^" between them.
    """
    parts = CLAUSE.split(words)
    with library() as opened:
        made = [
            part[0] if number % 2 else opened.phonemes(file, part.strip()) if any(map(str.isalnum, part)) else ""
            for number, part in enumerate(parts)
        ]
    return re.sub(r"\s+([.,;:!?…—])", r"\1", " ".join(part for part in made if part))
