"""The door to the disk: reading with clear complaints, and writing all outputs or none."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from screenplay.errors import ScreenplayError

STANDARD = "-"
"""Stands for standard input or output."""

LARGEST = 12_000_000
"""Bytes. War and Peace has 3.2 million, the longest novels twice that; what is larger is no story but a library."""


def read(name: str) -> bytes:
    """The bytes of the file `name`, or of standard input. Raises ScreenplayError where they cannot be had."""
    data = sys.stdin.buffer.read(LARGEST + 1) if name == STANDARD else _read_file(Path(name))
    if len(data) > LARGEST:
        raise ScreenplayError(
            f"{name}: more than {LARGEST // 1_000_000} MB, too large for one story",
            "split it, for example by volumes, and convert the parts one by one",
        )
    return data


def _read_file(path: Path) -> bytes:
    if path.is_dir():
        raise ScreenplayError(f"{path}: this is a folder", "name one file in it")
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ScreenplayError(f"{path}: there is no such file", _neighbours(path)) from error
    except OSError as error:
        raise ScreenplayError(f"{path}: it cannot be read ({error.strerror})", "check its permissions") from error


def _neighbours(path: Path) -> str:
    """What may have been meant by `path`: the files of that kind in its folder with the likest names."""
    from difflib import get_close_matches

    try:
        near = sorted(other.name for other in path.parent.iterdir() if other.suffix == path.suffix)
    except OSError:
        return f"there is no folder {path.parent} either"
    likest = get_close_matches(path.name, near, cutoff=0.0)
    return f"in that folder there is {', '.join(likest)}" if likest else "check the spelling and the folder"


def changes(name: str, every: float = 0.3) -> Iterator[None]:
    """One item at once, and one after each change of the file `name`, looked at every so many seconds; never ends.

    A file that is gone for a moment, as editors do when they save, is waited for.
    """
    known: tuple[int, int] | None = None
    first = True
    while True:
        state = _state(Path(name))
        if first or (state is not None and state != known):
            known, first = state, False
            yield
        else:
            time.sleep(every)


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def folder(name: str) -> Path:
    """The folder `name`, made where it is not there. Raises ScreenplayError where it cannot be."""
    path = Path(name)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise ScreenplayError(f"{path}: this is a file, not a folder", "name another folder with -o") from error
    except OSError as error:
        raise _unwritable(path, error) from error
    return path


def data_folder() -> Path:
    """Where the program keeps what it learns about its user: the folder that the system has for that."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "screenplay"


def cache_folder() -> Path:
    """Where the program keeps what it can make again: the folder that the system has for that."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "screenplay"


@contextmanager
def made_beside(name: str) -> Iterator[Path]:
    """A new file beside `name` for another door to fill, moved to its place at the end; gone where that fails.

    Raises ScreenplayError where it cannot be written.
    """
    place = Path(name)
    temporary = _written_beside(place, b"")
    try:
        yield temporary
        temporary.replace(place)
    except OSError as error:
        raise _unwritable(place, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def zipped(outputs: Iterable[tuple[str, bytes]]) -> bytes:
    """The (name, data) in one ZIP file, without a time of day: the same files, the same bytes."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in outputs:
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return file.getvalue()


def write(outputs: Iterable[tuple[str, bytes]]) -> None:
    """Write every (name, data), or none: each goes to a new file beside its place first, and all are then moved.

    Raises ScreenplayError where one cannot be written; what stood there before is left as it was.
    """
    outputs = list(outputs)
    waiting: list[tuple[Path, Path]] = []
    try:
        for name, data in outputs:
            if name != STANDARD:
                waiting.append((_written_beside(Path(name), data), Path(name)))
        for temporary, place in waiting:
            _move(temporary, place)
    except BaseException:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
        raise
    for name, data in outputs:
        if name == STANDARD:
            _print(data)


def _print(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # who reads it has seen enough
        raise
    except OSError as error:
        raise _unwritable(Path("standard output"), error) from error


def _written_beside(place: Path, data: bytes) -> Path:
    if place.is_dir():
        raise ScreenplayError(f"{place}: this is a folder", f"name a file in it, for example {place / 'script.pdf'}")
    if place.exists() and not os.access(place, os.W_OK):
        raise ScreenplayError(f"{place}: this file is write-protected", "name another output with -o")
    try:
        temporary, handle = _new_file(place)
    except OSError as error:
        raise _unwritable(place, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if place.exists():
            temporary.chmod(place.stat().st_mode & 0o777)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise _unwritable(place, error) from error
    return temporary


def _new_file(place: Path) -> tuple[Path, int]:
    """A file beside `place` that nobody else has, and its handle; to load `tempfile` takes longer than all of this."""
    for number in count():
        path = place.with_name(f".{place.name}.{os.getpid()}.{number}")
        with suppress(FileExistsError):
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    raise AssertionError("counting never ends")


def _move(temporary: Path, place: Path) -> None:
    try:
        temporary.replace(place)
    except OSError as error:
        raise _unwritable(place, error) from error


def _unwritable(place: Path, error: OSError) -> ScreenplayError:
    if not place.parent.is_dir():
        return ScreenplayError(f"{place}: it cannot be written: there is no folder {place.parent}", "make it first")
    return ScreenplayError(f"{place}: it cannot be written ({error.strerror})", "name another output with -o")
