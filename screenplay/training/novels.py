"""Annotated novels and stories: a folder each, with the text (text.txt) and who says each quotation (gold.json).

gold.json is {"characters": [{"id", "name", "aliases", "gender"}], "quotes": [{"spans": [[start, end], ...], "speaker",
"type"}]}, offsets being code points of the text: the form into which the Project Dialogism Novel Corpus (Vishnubhotla,
Hammond and Hirst 2022) is easily brought.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenplay.book import Book
from screenplay.errors import ScreenplayError
from screenplay.findings import Annotations, Character, Gender
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

GENDERS: Mapping[Any, Gender] = {"f": "f", "m": "m"}


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation of the annotation, perhaps in several pieces. `kind`: explicit, anaphoric or implicit."""

    spans: tuple[Span, ...]
    speaker: str
    kind: str


@dataclass(frozen=True, slots=True)
class Annotated:
    """A novel as the program reads it, and the annotation."""

    name: str
    book: Book
    annotations: Annotations
    characters: tuple[Character, ...]
    said: tuple[Said, ...]


def folders(directory: Path) -> tuple[Path, ...]:
    """The annotated novels in `directory`, by name. Raises ScreenplayError where there are fewer than two."""
    found = tuple(path.parent for path in sorted(directory.glob("*/gold.json")))
    if len(found) < 2:
        raise ScreenplayError(
            f"{directory}: not two annotated novels in it", "each is a folder with text.txt and gold.json"
        )
    return found


def read_novel(folder: Path, cache: Path | None = None) -> Annotated:
    """The novel in `folder`, its sentences read by spaCy, or taken from `cache` where it was read before."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    book, annotations = _understood(folder, cache)
    return Annotated(
        folder.name, book, annotations, tuple(map(_character, gold["characters"])), tuple(map(_said, gold["quotes"]))
    )


def _understood(folder: Path, cache: Path | None) -> tuple[Book, Annotations]:
    text = (folder / "text.txt").read_text(encoding="utf-8")
    kept = cache / f"{folder.name}.pkl" if cache else None
    if kept and kept.exists():
        loaded: tuple[Book, Annotations] = pickle.loads(kept.read_bytes())
        if loaded[0].source == text:
            return loaded
    book = prose.read(text, folder.name)
    found = book, annotate(book)
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(found))
    return found


def _character(entry: Mapping[str, Any]) -> Character:
    name = entry["name"]
    return Character(entry["id"], name, name.upper(), tuple(entry["aliases"]), GENDERS.get(entry.get("gender")))


def _said(entry: Mapping[str, Any]) -> Said:
    return Said(tuple(Span(start, end) for start, end in entry["spans"]), entry["speaker"], entry["type"] or "other")
