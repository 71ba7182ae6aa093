"""Files of sound put together from parts that were coded apart: nothing is heard of it, nothing moves."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from screenplay.stage.audio.clips import Shelf
from screenplay.stage.audio.sound import RATE, Samples

encode: Any = pytest.importorskip("screenplay.stage.audio.encode")
av: Any = pytest.importorskip("av")

CHAPTERS = ((0, 3 * RATE, "1. INT. MILL - DAY"), (3 * RATE, 8 * RATE, "2. EXT. WEIR - DAY"))
CUT = ("mp3", "m4b")


def talk(frame: int, seed: int = 3, lines: int = 12) -> tuple[Samples, list[int]]:
    """Something like speech: lines of tones that rise and fall, pauses between them; and the joints in the pauses."""
    draw = np.random.default_rng(seed)
    parts, joints, length = [], [], 0
    for number in range(lines):
        time = np.arange(int(draw.integers(RATE // 2, RATE))) / RATE
        tone = sum(np.sin(2 * np.pi * draw.uniform(120, 3000) * time + n) for n in range(4))
        line = 0.1 * tone * np.hanning(len(time)) * (1 + 0.5 * np.sin(2 * np.pi * 5 * time))
        pause = -(-(len(line) + RATE // 3) // frame) * frame - len(line)
        if number:
            joints.append(length - 3 * frame)
        parts += [line, np.zeros(pause)]
        length += len(line) + pause
    return np.concatenate(parts).astype(np.float32), joints


def written(tmp_path: Path, ending: str, sound: Samples, joints: list[int], name: str = "a") -> Path:
    path = tmp_path / f"{name}.{ending}"
    blocks = iter([sound[:7000], sound[7000:7001], sound[7001:]])
    encode.write(path, ending, blocks, CHAPTERS, {"title": "Mill"}, joints, Shelf(tmp_path / "shelf"))
    return path


def heard(path: Path) -> Samples:
    with av.open(str(path)) as file:
        frames = [frame.to_ndarray().ravel() for frame in file.decode(audio=0)]
    found = np.concatenate(frames)
    return (found / 32768 if found.dtype == np.int16 else found).astype(np.float32)


@pytest.mark.parametrize("ending", CUT)
def test_what_is_put_together_sounds_as_if_coded_in_one_go(ending: str, tmp_path: Path) -> None:
    sound, joints = talk(encode.FORMATS[ending].frame)
    apart = heard(written(tmp_path, ending, sound, joints))
    whole = heard(written(tmp_path, ending, sound, [], "whole"))
    assert len(apart) == len(whole)
    assert len(apart) == len(sound)
    for start, end in pairwise([0, *joints, len(sound)]):
        noise = [float(np.std(found[start:end] - sound[start:end])) for found in (apart, whole)]
        assert noise[0] < 1.3 * noise[1] + 1e-4
        assert noise[0] < 0.1 * float(np.std(sound[start:end]))
    for joint in joints:
        assert np.abs(apart[joint - 500 : joint + 500]).max() < 0.002


@pytest.mark.parametrize("ending", CUT)
def test_one_line_changed_is_coded_alone(ending: str, tmp_path: Path) -> None:
    frame = encode.FORMATS[ending].frame
    sound, joints = talk(frame)
    before = written(tmp_path, ending, sound, joints).read_bytes()
    kept = {*(tmp_path / "shelf").glob("??/*")}
    assert len(kept) == len(joints) - 1  # the first and the last part are coded each time
    assert written(tmp_path, ending, sound, joints).read_bytes() == before
    longer = np.concatenate([sound[: joints[4]], sound[joints[3] : joints[4]], sound[joints[4] :]])
    moved = [*joints[:5], *(joint + joints[4] - joints[3] for joint in joints[4:])]
    written(tmp_path, ending, longer, moved)
    assert {*(tmp_path / "shelf").glob("??/*")} == kept
    sound[joints[4] + 6 * frame :][:frame] *= 0.5
    written(tmp_path, ending, sound, joints)
    assert len({*(tmp_path / "shelf").glob("??/*")} - kept) == 1


@pytest.mark.parametrize("ending", CUT)
def test_a_part_that_was_damaged_is_coded_anew(ending: str, tmp_path: Path) -> None:
    sound, joints = talk(encode.FORMATS[ending].frame, lines=4)
    before = written(tmp_path, ending, sound, joints).read_bytes()
    for clip in (tmp_path / "shelf").glob("??/*"):
        clip.write_bytes(clip.read_bytes()[:-9])
    assert written(tmp_path, ending, sound, joints).read_bytes() == before


def test_a_flac_has_its_chapters_as_comments(tmp_path: Path) -> None:
    sound, _ = talk(1)
    path = written(tmp_path, "flac", sound, [])
    with av.open(str(path)) as file:
        found = [(round(c["start"] * c["time_base"], 3), c["metadata"]["title"]) for c in file.chapters()]
        assert file.metadata["title"] == "Mill"
    assert found == [(0, "1. INT. MILL - DAY"), (3, "2. EXT. WEIR - DAY")]
    assert b"CHAPTER002=00:00:03.000" in path.read_bytes()


@pytest.mark.parametrize("size", [1, 7, 100, 1000])
def test_samples_are_parted_anew_at_the_joints(size: int) -> None:
    whole = np.arange(1000, dtype=np.int16)
    blocks = (whole[start : start + size] for start in range(0, 1000, size))
    parts = [*encode.parted(blocks, (10, 10 + 250, 999))]
    assert [len(part) for part in parts] == [10, 250, 739, 1]
    assert np.array_equal(np.concatenate(parts), whole)
