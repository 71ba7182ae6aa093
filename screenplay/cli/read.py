"""screenplay read: a script spoken, with a voice for each role, as a file of sound with captions."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path, PurePath
from types import ModuleType
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import staging, voicing
from screenplay.cli.options import Commands
from screenplay.cli.options import add as add_command
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.stage.audio.lines import Line
    from screenplay.stage.audio.mix import Mix
    from screenplay.stage.audio.voices_file import Casting
    from screenplay.stage.reading import Reading

ENDINGS = ("wav", "mp3", "flac", "ogg", "m4b")


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "read",
        "speak a script, with a voice for each role and one for the narrator",
        "screenplay read script.fountain -o reading.mp3",
    )
    staging.add_reading(parser)
    parser.add_argument(
        "-o", dest="output", metavar="FILE", required=True,
        help=f"the file of sound: .{', .'.join(ENDINGS)}; captions (.vtt, .srt) and a cue sheet (.cues.json) are "
        "written beside it",
    )  # fmt: skip
    parser.add_argument("--scenes", metavar="3-7", dest="wanted", help="only these scenes, by number or by count")
    parser.add_argument("--from", metavar="PAGE", dest="page", type=int, help="begin on this page")
    parser.add_argument(
        "--role-silent", metavar="ROLE", dest="silent", nargs="+", default=[],
        help="leave gaps as long as the lines of these roles, to speak them yourself",
    )  # fmt: skip
    parser.add_argument("--engine", help="cast new roles from these voices: kokoro, espeak, flite (default: the best)")
    parser.add_argument(
        "--recast", action="store_true", help="cast all roles anew; the voices.toml that was there is kept as .old"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    ending = _ending(options.output)
    encode = _encoder()
    found, told = staging.reading(options)
    silent = staging.known_roles(options.silent, found.everybody)
    casting, voices_file = voicing.cast(options, found, told)
    from screenplay.stage.audio import captions, lines, mix

    spoken = _wanted(options, found, lines.lines(found, casting.say))
    frame = encode.FORMATS[ending].frame
    made, loudness = mix.levelled(_mixed(options, casting, spoken, silent, frame))
    stem = str(PurePath(options.output).with_suffix(""))
    chapters = captions.chapters(found, spoken, made.timeline)
    tags = {"title": found.play.titled("title") or Path(options.script).stem, "genre": "Speech"}
    with files.made_beside(options.output) as place:
        encode.write(place, ending, made.blocks(), chapters, tags, made.timeline.joints(frame), made.shelf)
        files.write(
            [
                (f"{stem}.vtt", captions.vtt(spoken, made.timeline)),
                (f"{stem}.srt", captions.srt(spoken, made.timeline)),
                (f"{stem}.cues.json", captions.cue_sheet(found, spoken, made.timeline, loudness)),
            ]
        )
    made.shelf.prune()
    _tell(options, casting, made, loudness, voices_file)


def _ending(name: str) -> str:
    ending = PurePath(name).suffix.lower().removeprefix(".")
    if ending not in ENDINGS:
        raise ScreenplayError(f"-o {name}: this is no file of sound", f"end it in .{', .'.join(ENDINGS)}")
    return ending


def _encoder() -> ModuleType:
    try:
        from screenplay.stage.audio import encode
    except ImportError as error:
        raise ScreenplayError(
            "writing sound needs the package av, which is not installed", "pip install 'screenplay[stage]'"
        ) from error
    return encode


def _wanted(options: argparse.Namespace, found: Reading, spoken: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines of the scenes and pages that are asked for."""
    if options.wanted:
        from screenplay import excerpt

        kept = {id(element) for element in excerpt.scenes(found.play, options.wanted).elements}
        spoken = tuple(line for line in spoken if id(found.play.elements[line.place]) in kept)
    if options.page:
        last = max((line.page for line in spoken), default=1)
        spoken = tuple(line for line in spoken if line.page >= options.page)
        if not spoken:
            raise ScreenplayError(f"nothing is read from page {options.page} on", f"the last page read is {last}")
    if not spoken:
        raise ScreenplayError(f"{options.script}: nothing in it is read aloud", "read it with --directions all")
    return spoken


def _mixed(
    options: argparse.Namespace, cast: Casting, spoken: tuple[Line, ...], silent: tuple[str, ...], frame: int
) -> Mix:
    """All lines spoken and set in time, for a codec with frames of so many samples."""
    from screenplay.stage.audio import studio, timeline
    from screenplay.stage.audio.mix import Mix

    at_work = voicing.studio(cast, {role for line in spoken for role in line.roles}, options.speed)
    takes = studio.takes(at_work, spoken, _Clock())
    gains = studio.gains(spoken, takes, at_work.parts)
    return Mix(spoken, takes, timeline.timeline(spoken, takes, at_work.tempo, frame), gains, silent, at_work.shelf)


class _Clock:
    """Tells on a terminal how far the speaking is, and how long it will still take."""

    def __init__(self) -> None:
        self.began = time.monotonic()

    def __call__(self, done: int, whole: int) -> None:
        if not sys.stderr.isatty():
            return
        gone = time.monotonic() - self.began
        left = gone * (whole - done) / max(1, done)
        bar = "#" * round(30 * done / max(1, whole))
        clock = f"{int(left) // 60}:{int(left) % 60:02}"
        print(f"\r\x1b[Kspeaking [{bar:30}] {clock} left", end="", file=sys.stderr, flush=True)
        if done >= whole:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _tell(options: argparse.Namespace, cast: Casting, made: Mix, loudness: float, voices_file: str | None) -> None:
    from screenplay.stage.audio.sound import RATE

    seconds = made.timeline.length // RATE
    print(f"{options.output}: {seconds // 60}:{seconds % 60:02} minutes, {loudness:.1f} LUFS")
    for role in dict.fromkeys(role for line in made.lines for role in line.roles):
        gap = "  (left silent)" if role in made.silent else ""
        print(f"  {role:24} {cast.parts[role].voice}{gap}")
    if voices_file:
        print(f"voices: {voices_file}")
    unsaid = [(line, piece) for line in made.lines for piece in line.pieces if not piece.said]
    for line, piece in unsaid[:5]:
        print(f"page {line.page}: no voice can say {piece.shown[:40]!r}; a pause stands for it", file=sys.stderr)
    if len(unsaid) > 5:
        print(f"and {len(unsaid) - 5} more like that", file=sys.stderr)
