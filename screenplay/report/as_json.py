"""The report as JSON, as assets/report.schema.json has it."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from screenplay.report.pieces import FATES, Entry, Piece, Report, Sentence

Object = dict[str, Any]


def write(report: Report) -> bytes:
    """UTF-8 JSON: what went where in words, the sentences with their pieces, and the lines of the script."""
    number = 0
    told = []
    for sentence in report.sentences:
        told.append(_sentence(report, sentence, number))
        number += len(sentence.pieces)
    data = {
        "title": report.title,
        "source": {"name": report.name, "characters": len(report.source)},
        "words": words_by_fate(report),
        "chapters": list(report.chapters),
        "sentences": told,
        "script": [_entry(place, entry) for place, entry in enumerate(report.script)],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def words_by_fate(report: Report) -> dict[str, int]:
    """How many words of the source went each way."""
    counted: Counter[str] = Counter()
    for sentence in report.sentences:
        for piece in sentence.pieces:
            counted[piece.fate] += len(report.source[piece.span.start : piece.span.end].split())
    return {fate: counted[fate] for fate in FATES if counted[fate]}


def _sentence(report: Report, sentence: Sentence, number: int) -> Object:
    pieces = [_piece(report, piece, number + at) for at, piece in enumerate(sentence.pieces)]
    return {
        "start": sentence.span.start,
        "end": sentence.span.end,
        "kind": sentence.kind,
        "chapter": sentence.chapter,
        "pieces": pieces,
    }


def _piece(report: Report, piece: Piece, number: int) -> Object:
    return {
        "id": number,
        "start": piece.span.start,
        "end": piece.span.end,
        "text": report.source[piece.span.start : piece.span.end],
        "went": piece.fate,
        "line": piece.entry,
        "printed": piece.words,
        "changes": [{"was": change.was, "now": change.now} for change in piece.changes],
        "why": piece.why,
        "confidence": piece.confidence,
        "doubtful": piece.doubtful,
    }


def _entry(place: int, entry: Entry) -> Object:
    pieces = dict.fromkeys(stretch.piece for stretch in entry.stretches if stretch.piece is not None)
    told: Object = {"id": place, "type": entry.type, "text": entry.text, "pieces": list(pieces)}
    if entry.why:
        told |= {"why": entry.why, "confidence": entry.confidence, "doubtful": entry.doubtful}
    return told
