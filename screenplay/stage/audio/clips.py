"""Clips: what was spoken or coded before, kept by its content: voice, words and all that changes how they sound.

A file has the sum of what is in it in front: one that is cut off or damaged counts as not there. It is written beside
its place and then moved, so that a killed run leaves whole clips only.
"""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from screenplay.errors import ScreenplayError
from screenplay.stage.audio.sound import Samples

FORMAT = 1
"""Goes up whenever the same key would sound different."""

MOST = 4_000_000_000
"""Bytes that are kept: some twenty hours of speech."""


AT_HAND = 500
"""Clips that stay in memory once they were read, about 80 MB: a mix goes through all of them three or four times."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder of the clips, and those of them that are at hand."""

    folder: Path
    at_hand: dict[str, bytes] = field(default_factory=dict, compare=False, repr=False)

    def place(self, key: str) -> Path:
        return self.folder / key[:2] / key

    def get(self, key: str) -> Samples | None:
        """The clip of that key, if a sound one is there."""
        data = self.at_hand.get(key) or self.kept(key)
        if data is None or len(data) % 2:
            return None
        if len(self.at_hand) < AT_HAND:
            self.at_hand[key] = data
        return _samples(data)

    def put(self, key: str, samples: Samples) -> Samples:
        """Keep a clip; it as `get` will give it, rounded. Raises ScreenplayError where the disk does not take it."""
        data = (np.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes()
        self.keep(key, data)
        return _samples(data)

    def kept(self, key: str) -> bytes | None:
        """What was kept under that key, if it is there and whole."""
        try:
            data = self.place(key).read_bytes()
            os.utime(self.place(key))
        except OSError:
            return None
        whole = len(data) >= 4 and zlib.crc32(data[4:]) == int.from_bytes(data[:4], "little")
        return data[4:] if whole else None

    def keep(self, key: str, data: bytes) -> None:
        """Keep `data`. Raises ScreenplayError where the disk does not take it."""
        place = self.place(key)
        beside = place.with_name(f".{key}.{os.getpid()}")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(zlib.crc32(data).to_bytes(4, "little") + data)
            beside.replace(place)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise ScreenplayError(
                f"{self.folder}: what was spoken cannot be kept ({error.strerror})",
                "make room, or name another folder with XDG_CACHE_HOME; what was spoken before is still there",
            ) from error

    def prune(self) -> None:
        """Let go of the clips longest unused, where there are more than MOST bytes."""
        kept = [(path.stat().st_mtime, path.stat().st_size, path) for path in self.folder.glob("??/*")]
        size = sum(entry[1] for entry in kept)
        for _, own, path in sorted(kept, key=lambda entry: entry[0]):
            if size <= MOST:
                break
            path.unlink(missing_ok=True)
            self.at_hand.pop(path.name, None)
            size -= own


def _samples(data: bytes) -> Samples:
    return np.frombuffer(data, "<i2").astype(np.float32) / np.float32(32767)


def key_of(*parts: str | float | bool) -> str:
    """The key of what `parts` tell: the same for the same, in any run."""
    return hashlib.sha256(json.dumps([FORMAT, *parts], ensure_ascii=False).encode()).hexdigest()[:40]
