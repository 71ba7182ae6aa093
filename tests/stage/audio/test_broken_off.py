"""A reading that is killed, or runs out of room, in a process of its own: nothing half-written, and it goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("espeakng_loader")
pytest.importorskip("av")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits as Unix has them")

LINES = 30
CALL = "import sys; from screenplay.cli import main; sys.exit(main())"


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "rope.fountain"
    turns = (f"\n{('OLE', 'RAN')[n % 2]}\nThis is turn {n}, and the rope is still wet.\n" for n in range(LINES))
    path.write_text("INT. QUAY - NIGHT\n" + "".join(turns), encoding="utf-8")
    return path


def begun(script: Path, target: Path, cache: Path, before: str = "") -> subprocess.Popen[str]:
    surroundings = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    call = [sys.executable, "-c", before + CALL, "read", str(script), "-o", str(target), "--engine", "espeak"]
    return subprocess.Popen(call, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def clips(cache: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in cache.glob("screenplay/clips/??/[!.]*")}


def test_a_killed_reading_goes_on_to_the_same_file(script: Path, tmp_path: Path) -> None:
    target, cache = tmp_path / "rope.mp3", tmp_path / "cache"
    running = begun(script, target, cache)
    deadline = time.monotonic() + 60
    while len(clips(cache)) < 5 and time.monotonic() < deadline:
        time.sleep(0.005)
    running.kill()
    running.communicate()
    there = clips(cache)
    assert len(there) >= 5
    assert not target.exists()
    again = begun(script, target, cache)
    assert again.wait(60) == 0, again.communicate()
    whole = begun(script, tmp_path / "whole.mp3", tmp_path / "other")
    assert whole.wait(60) == 0, whole.communicate()
    assert target.read_bytes() == (tmp_path / "whole.mp3").read_bytes()
    assert {path.name for path in clips(cache)} == {path.name for path in clips(tmp_path / "other")}


@pytest.mark.parametrize(("most", "told"), [(20_000, "cannot be kept"), (300_000, "rope.wav: it cannot be written")])
def test_files_that_cannot_grow_are_told(most: int, told: str, script: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands for a disk that fills: first for the clips, then for the sound."""
    target = tmp_path / "rope.wav"
    target.write_bytes(b"before")
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most})); "
    running = begun(script, target, tmp_path / "cache", limit)
    _, complaint = running.communicate(timeout=60)
    assert running.returncode == 2
    assert told in complaint and "Traceback" not in complaint
    assert target.read_bytes() == b"before"
    assert not [*tmp_path.glob(".rope*"), *tmp_path.glob("cache/screenplay/clips/??/.*")]
    assert not [*tmp_path.glob("rope.vtt"), *tmp_path.glob("rope.srt"), *tmp_path.glob("rope.cues.json")]
