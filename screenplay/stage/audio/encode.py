"""The door to FFmpeg's libraries (PyAV): samples to a file of sound, with a chapter for each scene.

A codec with frames that stand alone is given the sound in parts, from silence to silence. What a part becomes is kept
by its samples, so that a reading with one line changed codes that line alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import av
import numpy as np

from screenplay.stage.audio.clips import Shelf, key_of
from screenplay.stage.audio.sound import RATE, Samples

if TYPE_CHECKING:
    from av.container import Chapter

    Packet: TypeAlias = av.Packet[Any]

Whole: TypeAlias = np.ndarray[tuple[int], np.dtype[np.int16]]


@dataclass(frozen=True, slots=True)
class Format:
    """Its container, its codec, the form of samples that it takes, the bits a second, and how it codes.

    `frame`: the samples of a frame, where each stands alone but for the silence before it; else 1, and the codec is
    given all of the sound in one go.
    """

    container: str
    codec: str
    form: str
    bits: int | None = None
    how: dict[str, str] = field(default_factory=dict)
    frame: int = 1


FORMATS = {
    "wav": Format("wav", "pcm_s16le", "s16"),
    "flac": Format("flac", "flac", "s16"),
    # No frame borrows bits from the one before it (reservoir).
    "mp3": Format("mp3", "libmp3lame", "s16p", 64_000, {"compression_level": "7", "reservoir": "0"}, 576),
    "ogg": Format("ogg", "libopus", "s16", 48_000, {"compression_level": "3"}),
    "m4b": Format("ipod", "aac", "fltp", 80_000, {"aac_coder": "fast"}, 1024),
}
"""By their endings. They code quickly: speech loses nothing that is heard by it, and a reading is made again and
again."""

BITEXACT, EXACT = 0x400, 1 << 23
"""FFmpeg's flags for files without the time of day and without the version of the encoder in them."""

Chapters: TypeAlias = Sequence[tuple[int, int, str]]
"""Each with its begin and end in samples and its title."""


def write(
    place: Path,
    ending: str,
    blocks: Iterable[Samples],
    chapters: Chapters,
    tags: Mapping[str, str],
    joints: Sequence[int],
    shelf: Shelf,
) -> None:
    """Write the sound of `blocks` to `place` in the format of `ending`.

    `joints`: where silence parts it, at whole frames of its codec. Raises OSError where the disk does not take it.
    """
    chosen = FORMATS[ending]
    with av.open(str(place), "w", format=chosen.container) as file:
        file.flags |= BITEXACT
        stream = file.add_stream(chosen.codec, rate=RATE, layout="mono", format=chosen.form, options=chosen.how)
        assert isinstance(stream, av.AudioStream)
        if chosen.bits:
            stream.bit_rate = chosen.bits
        stream.codec_context.flags |= EXACT
        file.metadata.update({**tags, **(_marks(chapters) if ending == "flac" else {})})
        if ending not in ("wav", "flac"):
            file.set_chapters([_chapter(number, *chapter) for number, chapter in enumerate(chapters)])
        whole = (_rounded(block) for block in blocks)
        if chosen.frame > 1:
            _put_together(file, stream, chosen, parted(whole, joints), shelf)
        else:
            for packet in _packets(stream.codec_context, chosen, whole):
                packet.stream = stream
                file.mux(packet)


def _put_together(
    file: av.container.OutputContainer, stream: av.AudioStream, chosen: Format, parts: Iterator[Whole], shelf: Shelf
) -> None:
    """Code `parts` one by one, those that were coded before taken from the shelf, and join their frames.

    A codec gives a frame or two more than a part has, since it answers late; of all parts but the last these are left
    out: there is silence in them, and in the first of the next part. The first frame and the last tell besides how much
    of them is to be heard, which only the codec itself can say: their parts are coded each time.
    """
    file.start_encoding()
    clock: int | None = None
    following = next(parts, None)
    while (part := following) is not None:
        following = next(parts, None)
        ends = clock is None or following is None
        packets = [*_packets(_codec(chosen), chosen, iter([part]))] if ends else _coded(chosen, part, shelf)
        clock = packets[0].pts or 0 if clock is None else clock
        for packet in packets if following is None else packets[: len(part) // chosen.frame]:
            packet.stream, packet.time_base = stream, Fraction(1, RATE)
            packet.pts = packet.dts = clock
            packet.duration = packet.duration or chosen.frame
            clock += chosen.frame
            file.mux(packet)


def _coded(chosen: Format, part: Whole, shelf: Shelf) -> list[Packet]:
    """The frames of `part`, from the shelf, or kept there."""
    how = sorted(f"{name}={value}" for name, value in chosen.how.items())
    key = key_of(
        "coded", av.__version__, chosen.codec, chosen.bits or 0, *how, hashlib.sha256(part.tobytes()).hexdigest()
    )
    kept = shelf.kept(key)
    if kept is None:
        frames = [bytes(packet) for packet in _packets(_codec(chosen), chosen, iter([part]))]
        shelf.keep(key, b"".join(len(frame).to_bytes(4, "little") + frame for frame in frames))
    else:
        frames = _unpacked(kept)
    return [av.Packet(frame) for frame in frames]


def _codec(chosen: Format) -> av.AudioCodecContext:
    context = av.CodecContext.create(chosen.codec, "w")
    assert isinstance(context, av.AudioCodecContext)
    context.sample_rate, context.layout, context.format = RATE, av.AudioLayout("mono"), av.AudioFormat(chosen.form)
    context.time_base, context.options, context.bit_rate = Fraction(1, RATE), chosen.how, chosen.bits or 0
    context.flags |= EXACT
    context.open()
    return context


def _unpacked(data: bytes) -> list[bytes]:
    """The frames that are written one after another in `data`, the length of each before it."""
    frames, place = [], 0
    while place < len(data):
        size = int.from_bytes(data[place : place + 4], "little")
        frames.append(data[place + 4 : place + 4 + size])
        place += 4 + size
    return frames


def _packets(context: av.AudioCodecContext, chosen: Format, blocks: Iterator[Whole]) -> Iterator[Packet]:
    """What the codec makes of `blocks`."""
    resampler = av.AudioResampler(format=chosen.form, layout="mono", rate=RATE, frame_size=context.frame_size or 0)
    clock = 0
    for block in blocks:
        frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, clock, Fraction(1, RATE)
        clock += len(block)
        for part in resampler.resample(frame):
            yield from context.encode(part)
    for part in resampler.resample(None):
        yield from context.encode(part)
    yield from context.encode(None)


def parted(blocks: Iterator[Whole], joints: Sequence[int]) -> Iterator[Whole]:
    """The samples of `blocks` anew, from each of `joints` to the next."""
    waiting, done = np.zeros(0, np.int16), 0
    ends = iter(joints)
    end = next(ends, None)
    for block in blocks:
        waiting = np.concatenate([waiting, block])
        while end is not None and end - done <= len(waiting):
            yield waiting[: end - done]
            waiting, done, end = waiting[end - done :], end, next(ends, None)
    if len(waiting):
        yield waiting


def _marks(chapters: Chapters) -> dict[str, str]:
    """Chapters as comments, for the containers that have nothing else for them (https://wiki.xiph.org/Chapter_Extension)."""
    told = {}
    for number, (start, _, title) in enumerate(chapters, 1):
        thousandths = round(start * 1000 / RATE)
        minutes, rest = divmod(thousandths, 60_000)
        told[f"CHAPTER{number:03}"] = f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
        told[f"CHAPTER{number:03}NAME"] = title
    return told


def _chapter(number: int, start: int, end: int, title: str) -> Chapter:
    return {"id": number, "start": start, "end": end, "time_base": Fraction(1, RATE), "metadata": {"title": title}}


def _rounded(block: Samples) -> Whole:
    return (np.clip(block, -1, 1) * 32767).round().astype(np.int16)
