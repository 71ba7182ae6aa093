"""One module a format, whose name is the format's: `write(play, layout) -> bytes`. A new module is a new format."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType

from screenplay.errors import ScreenplayError
from screenplay.model import Screenplay
from screenplay.pages import Layout


def formats() -> tuple[str, ...]:
    """The formats that can be written."""
    return tuple(sorted(path.stem for path in Path(__file__).parent.iterdir() if path.stem[0] not in "_."))


def check(format: str, output: str) -> None:
    """Raises ScreenplayError, which names `output`, for a format that there is no writer for."""
    if format not in formats():
        known = ", ".join(f".{name}" for name in formats())
        wrong = f"{output}: there is no format .{format}" if format else f"{output}: this name does not tell its format"
        raise ScreenplayError(wrong, f"end the name in one of {known}")
    _writer(format)


def _writer(format: str) -> ModuleType:
    """The module that writes `format`; some need a package that not everybody has, an extra of the format's name."""
    try:
        return import_module(f"{__name__}.{format}")
    except ModuleNotFoundError as error:
        raise ScreenplayError(
            f"to write .{format}, the package {error.name} is needed", f"pip install 'screenplay[{format}]'"
        ) from error


def write(play: Screenplay, format: str, layout: Layout) -> bytes:
    """`play` in `format`, one of `formats()`."""
    data: bytes = _writer(format).write(play, layout)
    return data
