"""Engines: what can speak here. A module an engine, each with `engine()`: the Engine, or None where it is not there.

To add one, write its module and put its name in NAMES.
"""

from __future__ import annotations

from importlib import import_module

from screenplay import files
from screenplay.errors import ScreenplayError
from screenplay.stage.audio.voice import Engine, Voice

NAMES = ("kokoro", "piper", "espeak", "flite")
"""The best first: roles are cast from the first that is there, piper aside, of which a user may have any voice."""

INSTALL = {
    "kokoro": "pip install 'screenplay[kokoro]', then: screenplay voices install kokoro",
    "piper": "put NAME.onnx and NAME.onnx.json into {folder}, and pip install 'screenplay[kokoro]' for onnxruntime",
    "espeak": "pip install 'screenplay[stage]'",
    "flite": "install it with the system's packages, for example: apt install flite",
}


def engine(name: str) -> Engine | None:
    """The engine of that name, if it is there."""
    found: Engine | None = import_module(f"screenplay.stage.audio.engines.{name}").engine()
    return found


def remedy(name: str) -> str:
    """How to get the voices of an engine."""
    return INSTALL[name].format(folder=files.data_folder() / "voices" / name)


def present() -> tuple[Engine, ...]:
    """The engines that are there, the best first. Raises ScreenplayError where there is none."""
    found = tuple(found for name in NAMES if (found := engine(name)))
    if not found:
        raise ScreenplayError("there is no voice on this machine", INSTALL["espeak"])
    return found


def chosen(name: str | None) -> Engine:
    """The engine that is asked for, or the best. Raises ScreenplayError, which says how to install it."""
    if name is None:
        return present()[0]
    if name not in NAMES:
        raise ScreenplayError(f"there is no engine {name!r}", f"there are {', '.join(NAMES)}")
    found = engine(name)
    if found is None:
        raise ScreenplayError(f"the voices of {name} are not installed", remedy(name))
    return found


def voice(identity: str) -> tuple[Engine, Voice]:
    """The voice that a voices.toml calls `identity`, and its engine. Raises ScreenplayError where it is not there."""
    name, _, called = identity.partition(":")
    if name not in NAMES:
        raise ScreenplayError(f"there is no voice {identity!r}", "screenplay voices lists those that are there")
    found = chosen(name)
    for candidate in found.voices:
        if candidate.name == called:
            return found, candidate
    from difflib import get_close_matches

    near = get_close_matches(called, [candidate.name for candidate in found.voices], 3, 0.4)
    told = f"there is {', '.join(f'{name}:{other}' for other in near)}; " if near else ""
    raise ScreenplayError(f"{name} has no voice {called!r}", f"{told}screenplay voices lists all")
