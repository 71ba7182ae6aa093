"""The analysis file: what the program understood of a story, as JSON; and casts given in the same form."""

from __future__ import annotations

import json
from typing import Any

from screenplay import review
from screenplay.book import Thought
from screenplay.errors import ScreenplayError
from screenplay.findings import Attribution, Character, Scene, Understanding

CAST_FORM = 'it must be a list such as [{"id": "c1", "name": "Mara", "aliases": ["Mara", "Mrs. Quill"], "gender": "f"}]'


def write(story: Understanding) -> bytes:
    """`story` as UTF-8 JSON; offsets are code points of the decoded text, line ends counting one."""
    paragraphs = story.book.paragraphs()
    thoughts = [f for f in story.attributions if isinstance(paragraphs[f.paragraph].parts[f.part], Thought)]
    quotes = [f for f in story.attributions if not isinstance(paragraphs[f.paragraph].parts[f.part], Thought)]
    document = {
        "characters": [_character(character) for character in story.cast.characters],
        "quotes": [_line(story, found) for found in quotes],
        "thoughts": [_line(story, found) for found in thoughts],
        "scenes": [_scene(scene) for scene in story.scenes],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _character(character: Character) -> dict[str, Any]:
    return {
        "id": character.id,
        "name": character.name,
        "cue": character.cue,
        "aliases": list(character.aliases),
        "gender": character.gender,
        "narrator": character.narrator,
    }


def _line(story: Understanding, found: Attribution) -> dict[str, Any]:
    span = story.book.paragraphs()[found.paragraph].parts[found.part].span
    return {
        "start": span.start,
        "end": span.end,
        "speaker": found.speaker,
        "confidence": round(found.confidence, 4),
        "rule": found.rule,
        "reason": found.reason,
        "told": review.told(story.cast, found),
        "alternatives": [{"speaker": who, "chance": round(chance, 4)} for who, chance in found.alternatives],
    }


def _scene(scene: Scene) -> dict[str, Any]:
    return {
        "start": scene.start,
        "setting": scene.setting,
        "location": scene.location,
        "time": scene.time,
        "reason": scene.reason,
        "confidence": round(scene.confidence, 4),
        "place_confidence": round(scene.place_confidence, 4),
    }


def read_cast(data: str, name: str) -> tuple[Character, ...]:
    """The characters of a cast given as JSON. Raises ScreenplayError where it is none, naming the entry."""
    try:
        entries = json.loads(data)
    except json.JSONDecodeError as error:
        raise ScreenplayError(f"{name}, line {error.lineno}: this is no JSON ({error.msg})", CAST_FORM) from error
    if not isinstance(entries, list):
        raise ScreenplayError(f"{name}: this is no list of characters", CAST_FORM)
    cast = tuple(_given(entry, number, name) for number, entry in enumerate(entries, 1))
    twice = {character.id for character in cast if sum(other.id == character.id for other in cast) > 1}
    if twice:
        raise ScreenplayError(f"{name}: two characters share the id {min(twice)!r}", "give each an id of its own")
    return cast


def _given(entry: Any, number: int, name: str) -> Character:
    fits = (
        isinstance(entry, dict)
        and isinstance(entry.get("id"), str)
        and isinstance(entry.get("name"), str)
        and isinstance(entry.get("aliases", []), list)
        and all(isinstance(alias, str) for alias in entry.get("aliases", []))
        and entry.get("gender") in ("f", "m", None)
    )
    if not fits:
        raise ScreenplayError(f"{name}: entry {number} is no character", CAST_FORM)
    aliases = tuple(dict.fromkeys([entry["name"], *entry.get("aliases", [])]))
    return Character(entry["id"], entry["name"], entry["name"].upper(), aliases, entry.get("gender"))
