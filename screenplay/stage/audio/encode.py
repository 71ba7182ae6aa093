"""The door to FFmpeg's libraries (PyAV): samples to a file of sound, with a chapter for each scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np

from screenplay.stage.audio.sound import RATE, Samples

if TYPE_CHECKING:
    from av.container import Chapter

FORMATS: dict[str, tuple[str, str, str, int | None, dict[str, str]]] = {
    "wav": ("wav", "pcm_s16le", "s16", None, {}),
    "flac": ("flac", "flac", "s16", None, {}),
    "mp3": ("mp3", "libmp3lame", "s16p", 64_000, {"compression_level": "7"}),
    "ogg": ("ogg", "libopus", "s16", 48_000, {"compression_level": "3"}),
    "m4b": ("ipod", "aac", "fltp", 80_000, {"aac_coder": "fast"}),
}
"""For each ending its container, its codec, the form of samples that it takes, the bits a second, and how it codes:
quickly, since speech loses nothing that is heard by it, and a reading is made again and again."""

BITEXACT, EXACT = 0x400, 1 << 23
"""FFmpeg's flags for files without the time of day and without the version of the encoder in them."""


def write(
    place: Path,
    ending: str,
    blocks: Iterable[Samples],
    chapters: Sequence[tuple[int, int, str]],
    tags: Mapping[str, str],
) -> None:
    """Write the sound of `blocks` to `place` in the format of `ending`; chapters as (start, end, title) in samples.

    Raises OSError where the disk does not take it.
    """
    container, codec, form, bits, how = FORMATS[ending]
    with av.open(str(place), "w", format=container) as file:
        file.flags |= BITEXACT
        stream = file.add_stream(codec, rate=RATE, layout="mono", format=form, options=how)
        assert isinstance(stream, av.AudioStream)
        if bits:
            stream.bit_rate = bits
        stream.codec_context.flags |= EXACT
        file.metadata.update(tags)
        if ending != "wav":
            file.set_chapters([_chapter(number, *chapter) for number, chapter in enumerate(chapters)])
        resampler = av.AudioResampler(format=form, layout="mono", rate=RATE, frame_size=stream.frame_size or 0)
        clock = 0
        for block in blocks:
            frame = av.AudioFrame.from_ndarray(_whole(block).reshape(1, -1), format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, clock, Fraction(1, RATE)
            clock += len(block)
            for part in resampler.resample(frame):
                file.mux(stream.encode(part))
        for part in resampler.resample(None):
            file.mux(stream.encode(part))
        file.mux(stream.encode(None))


def _chapter(number: int, start: int, end: int, title: str) -> Chapter:
    return {"id": number, "start": start, "end": end, "time_base": Fraction(1, RATE), "metadata": {"title": title}}


def _whole(block: Samples) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return (np.clip(block, -1, 1) * 32767).round().astype(np.int16)
