"""The file beside a script that says with which voice each role speaks, for a person to read and to change.

[role."MRS. PYE"]
voice = "espeak:scottish-f4"   # screenplay voices lists those that are there
speed = 0.95                   # times as fast as the voice usually speaks
pitch = -1.0                   # semitones higher
volume = 2.0                   # decibels louder

[say]
"Siobhan" = "Shivawn"          # how names are pronounced, spelled as English would
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from screenplay.errors import ScreenplayError
from screenplay.stage.audio.parts import Part

ENDING = ".voices.toml"
LIMITS = {"speed": (0.3, 3.0), "pitch": (-12.0, 12.0), "volume": (-40.0, 20.0)}
HEAD = """\
# Who speaks with which voice. Change what you like and read again: only what changed is spoken anew.
#   voice    one of those that `screenplay voices` lists
#   speed    times as fast as it usually speaks        pitch   semitones higher (below 0: lower)
#   volume   decibels louder (below 0: softer)
# Names that are said wrongly go below [say], spelled as they sound: "Siobhan" = "Shivawn"

[say]
"""


@dataclass(frozen=True, slots=True)
class Casting:
    """What the file tells: the parts of roles, and pronunciations."""

    parts: dict[str, Part] = field(default_factory=dict)
    say: dict[str, str] = field(default_factory=dict)


def parse(source: str, name: str) -> Casting:
    """What the TOML in `source` tells. Raises ScreenplayError, which names the file `name`."""
    try:
        told = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ScreenplayError(f"{name}: this is no TOML ({error})", "mend it, or move it away to cast anew") from error
    unknown = [key for key in told if key not in ("role", "say")]
    if unknown:
        raise ScreenplayError(f"{name}: there is no table {unknown[0]!r}", "there are [role.NAME] and [say]")
    say = _table(told.get("say", {}), name, "say")
    if not all(isinstance(words, str) for words in say.values()):
        raise ScreenplayError(f"{name}: [say] holds something that is no text", '"Siobhan" = "Shivawn"')
    roles = _table(told.get("role", {}), name, "role")
    return Casting({" ".join(r.upper().split()): _part(value, r, name) for r, value in roles.items()}, say)


def _part(value: Any, role: str, file: str) -> Part:
    told = _table(value, file, f"role.{role}")
    unknown = [key for key in told if key not in ("voice", *LIMITS)]
    if unknown or not isinstance(told.get("voice"), str):
        wrong = f"there is no setting {unknown[0]!r}" if unknown else "voice is missing"
        raise ScreenplayError(f"{file}: role {role}: {wrong}", 'write voice = "..."; speed, pitch, volume if wanted')
    return Part(told["voice"], **{key: _number(told[key], role, key, file) for key in LIMITS if key in told})


def _number(value: Any, role: str, key: str, file: str) -> float:
    least, most = LIMITS[key]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
        raise ScreenplayError(f"{file}: role {role}: {key} = {value!r}", f"{key} goes from {least:g} to {most:g}")
    return float(value)


def _table(value: Any, file: str, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ScreenplayError(f"{file}: {name} is no table", f"begin it with [{name}]")
    return value


def grown(source: str | None, parts: Mapping[str, Part], new: Iterable[str], say: Mapping[str, str]) -> str:
    """The file's text with the `new` roles at its end; a whole file, with `say`, where `source` is None."""
    if source is None:
        text = HEAD + "".join(f"{_quoted(name)} = {_quoted(said)}\n" for name, said in say.items())
    else:
        text = source if source.endswith("\n") or not source else f"{source}\n"
    return text + "".join(_written(role, parts[role]) for role in new)


def _written(role: str, part: Part) -> str:
    numbers = f"speed = {part.speed}\npitch = {part.pitch}\nvolume = {part.volume}\n"
    return f"\n[role.{_quoted(role)}]\nvoice = {_quoted(part.voice)}\n{numbers}"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
