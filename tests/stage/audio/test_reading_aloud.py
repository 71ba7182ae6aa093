"""From a script to a mix: lines, parts, timeline, captions; with voices that are tones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from screenplay.errors import ScreenplayError
from screenplay.stage.audio import captions, lines, mix, parts, studio, timeline, voices_file
from screenplay.stage.audio.clips import Shelf
from screenplay.stage.audio.lines import Line
from screenplay.stage.audio.loudness import CEILING, TARGET, Meter
from screenplay.stage.audio.manner import Manner
from screenplay.stage.audio.mix import Mix
from screenplay.stage.audio.parts import Part
from screenplay.stage.audio.sound import RATE, Samples
from screenplay.stage.audio.timeline import Event
from screenplay.stage.audio.voice import Engine, Voice
from screenplay.stage.reading import Reading

SCRIPT = """
INT. SIGNAL BOX - NIGHT

TOVE lifts the receiver.

TOVE
(into phone)
Who is it? Is anybody there on the line tonight?

ARVID (V.O.)
The night train. I cannot stop--

TOVE
(whispering)
Then do not stop, whatever you see from there.

ARVID (V.O.)
(beat)
It is too late for that, I am afraid.

TOVE ^
It is never too late, I am sure.

EXT. LINE - DAWN

Frost.

CONDUCTOR
你好

TOVE AND ARVID
Both of us saw it, clearly enough.
"""


@pytest.fixture
def box(read: Callable[..., Reading]) -> Reading:
    return read(SCRIPT)


def made(box: Reading, engine: Engine, folder: Path, silent: tuple[str, ...] = (), tempo: float = 1.0) -> Mix:
    spoken = lines.lines(box)
    cast = parts.cast(box.everybody, {}, engine, {}, box.narrator)
    voices = {voice.id: (engine, voice) for voice in engine.voices}
    at_work = studio.Studio(voices, cast, tempo, Shelf(folder))
    takes = studio.takes(at_work, spoken, lambda done, whole: None)
    gains = studio.gains(spoken, takes, cast)
    return Mix(spoken, takes, timeline.timeline(spoken, takes, tempo), gains, silent, at_work.shelf)


def heard(mixed: Mix) -> Samples:
    return np.concatenate(list(mixed.blocks()))


def of(mixed: Mix, words: str) -> Event:
    return next(e for e in mixed.timeline.events if words in mixed.lines[e.line].pieces[e.piece].shown)


def line_of(spoken: tuple[Line, ...], words: str) -> Line:
    return next(line for line in spoken if any(words in piece.shown for piece in line.pieces))


def test_every_word_that_is_said_is_in_a_line(box: Reading) -> None:
    spoken = lines.lines(box)
    for place, said in enumerate(box.said):
        own = [line for line in spoken if line.place == place]
        assert len(own) == bool(said)
        assert sum(len(piece.shown.split()) for line in own for piece in line.pieces) == box.words(place)


def test_manners_are_heard(box: Reading) -> None:
    spoken = lines.lines(box)
    assert line_of(spoken, "Who is it").pieces[0].manner == Manner()
    assert line_of(spoken, "night train").pieces[0].manner.far
    assert line_of(spoken, "do not stop").pieces[0].manner.volume < 0
    assert not line_of(spoken, "never too late").pieces[0].manner.far
    assert line_of(spoken, "too late for").pieces[0].rests
    assert line_of(spoken, "cannot stop").broken


def test_a_narrators_voice_is_near_though_a_telephone_rings(read: Callable[..., Reading]) -> None:
    told = "INT. DEN - DAY\n\nThe telephone rings.\n\nRUTH (V.O.)\nI let it ring.\n\nRUTH\nLet it ring.\n"
    assert not any(piece.manner.far for line in lines.lines(read(told)) for piece in line.pieces)
    assert line_of(lines.lines(read(told.replace("RUTH\n", "BEA\n"))), "I let").pieces[0].manner.far


def test_a_long_sentence_is_parted_and_short_ones_are_joined() -> None:
    long = "one two three, " * 40
    assert all(len(part) <= lines.LONGEST for part in lines.parted(long))
    assert " ".join(lines.parted(long)).split() == long.split()
    assert lines.parted("No. No. I will not go there again. Never.") == ["No. No. I will not go there again.", "Never."]


def test_the_timeline_keeps_the_order_and_overlaps_only_what_is_said_together(
    box: Reading, engine: Engine, tmp_path: Path
) -> None:
    mixed = made(box, engine, tmp_path)
    late, never = of(mixed, "too late for"), of(mixed, "never too late")
    assert never.start == mixed.timeline.span(late.line)[0] or abs(never.start - late.start) < RATE
    others = [e for e in mixed.timeline.events if e != never]
    assert all(a.end <= b.start for a, b in pairwise(others))
    cut = of(mixed, "do not stop").start - of(mixed, "cannot stop").end
    assert cut < 0.1 * RATE
    frost = of(mixed, "Frost").line
    assert mixed.timeline.span(frost - 1)[0] - late.end > RATE
    assert mixed.timeline.length > max(event.end for event in mixed.timeline.events)


def test_what_is_heard_is_where_the_timeline_says(box: Reading, engine: Engine, tmp_path: Path) -> None:
    mixed, _ = mix.levelled(made(box, engine, tmp_path))
    sound = heard(mixed)
    assert len(sound) == mixed.timeline.length
    within = np.zeros(len(sound), bool)
    for event in mixed.timeline.events:
        within[event.start : event.end] = True
        if "你" not in mixed.lines[event.line].pieces[event.piece].shown:
            assert np.abs(sound[event.start : event.end]).max() > 0.02
    assert not np.abs(sound[~within]).max(initial=0)


def test_the_loudness_is_that_of_the_standard_and_nothing_clips(box: Reading, engine: Engine, tmp_path: Path) -> None:
    mixed, told = mix.levelled(made(box, engine, tmp_path))
    meter = Meter()
    meter.feed(heard(mixed))
    assert meter.loudness() == pytest.approx(told, abs=0.05)
    assert told == pytest.approx(TARGET, abs=0.5)
    assert np.abs(heard(mixed)).max() <= CEILING


def test_a_silent_role_leaves_gaps_as_long_as_its_lines(box: Reading, engine: Engine, tmp_path: Path) -> None:
    whole = made(box, engine, tmp_path)
    without = made(box, engine, tmp_path, silent=("TOVE",))
    assert without.timeline == whole.timeline
    gap = of(without, "Who is it")
    assert not np.abs(heard(without)[gap.start : gap.end]).any()
    both = of(without, "Both of us")
    assert np.abs(heard(without)[both.start : both.end]).any()


def test_one_changed_line_is_spoken_anew_alone(
    read: Callable[..., Reading], engine: Engine, said: list[str], tmp_path: Path
) -> None:
    made(read(SCRIPT), engine, tmp_path)
    first = len(said)
    made(read(SCRIPT), engine, tmp_path)
    assert len(said) == first
    made(read(SCRIPT.replace("Is anybody there", "Is nobody there")), engine, tmp_path)
    assert said[first:] == ["Who is it? Is nobody there on the line tonight?"]


def test_a_run_that_is_broken_off_goes_on_where_it_stopped(
    box: Reading, engine: Engine, said: list[str], tmp_path: Path
) -> None:
    def broken(voice: Voice, words: str, speed: float) -> Samples:
        if len(said) == 4:
            raise KeyboardInterrupt
        return engine.speak(voice, words, speed)

    with pytest.raises(KeyboardInterrupt):
        made(box, replace(engine, speak=broken), tmp_path)
    before = said.copy()
    mixed = made(box, engine, tmp_path)
    assert len(before) == 4
    assert len(said) == len({take.key for line in mixed.takes for takes in line for take in takes}) - 1  # 你好 is not
    assert not {*before} & {*said[4:]}


def test_a_damaged_clip_is_spoken_anew(box: Reading, engine: Engine, said: list[str], tmp_path: Path) -> None:
    made(box, engine, tmp_path)
    first = len(said)
    clip = sorted(tmp_path.glob("??/*"))[0]
    clip.write_bytes(clip.read_bytes()[:-200])
    made(box, engine, tmp_path)
    assert len(said) - first == 1


def test_a_full_disk_is_told_and_leaves_no_half_clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(tmp_path)
    shelf.put("aa11", np.ones(10, np.float32))

    def full(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(ScreenplayError, match="No space left"):
        shelf.put("bb22", np.ones(10, np.float32))
    assert shelf.get("bb22") is None
    assert shelf.get("aa11") is not None


def test_the_oldest_clips_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    shelf = Shelf(tmp_path)
    for number, key in enumerate(("aa1", "bb2", "cc3")):
        shelf.put(key, np.ones(100, np.float32))
        os.utime(shelf.place(key), (number, number))
    monkeypatch.setattr("screenplay.stage.audio.clips.MOST", 450)
    shelf.prune()
    assert [shelf.get(key) is None for key in ("aa1", "bb2", "cc3")] == [True, False, False]


def test_leads_have_voices_of_their_own_and_their_gender(engine: Engine) -> None:
    cast = parts.cast(["NARRATOR", "A", "B", "C", "D"], {"A": "f", "B": "m"}, engine, {}, "NARRATOR")
    assert len({part.voice for part in [*cast.values()][:4]}) == 4
    by_id = {voice.id: voice for voice in engine.voices}
    assert by_id[cast["A"].voice].gender == "f"
    assert by_id[cast["B"].voice].gender == "m"
    assert cast["D"].pitch != 0


def test_known_parts_are_kept_when_the_script_changes(engine: Engine) -> None:
    before = parts.cast(["A", "B", "C"], {}, engine, {}, None)
    after = parts.cast(["NEW", "C", "B", "A"], {}, engine, before, None)
    assert {role: after[role] for role in before} == before
    assert after["NEW"].voice not in {part.voice for part in before.values()}


def test_age_is_heard(engine: Engine) -> None:
    cast = parts.cast(["LITTLE GIRL", "OLD MAN"], {"LITTLE GIRL": "f", "OLD MAN": "m"}, engine, {}, None)
    assert cast["LITTLE GIRL"].pitch > 2
    assert cast["OLD MAN"].speed < 1


def test_captions_follow_the_timeline(box: Reading, engine: Engine, tmp_path: Path) -> None:
    mixed = made(box, engine, tmp_path)
    shown = captions.vtt(mixed.lines, mixed.timeline).decode()
    stamps = re.findall(r"^(\d\d):(\d\d):(\d\d)\.(\d{3}) --> (\d\d):(\d\d):(\d\d)\.(\d{3})$", shown, re.M)
    assert len(stamps) == len(mixed.timeline.events)
    for stamp, event in zip(stamps, mixed.timeline.events, strict=True):
        hours, minutes, seconds, thousandths = map(int, stamp[:4])
        at = hours * 3600 + minutes * 60 + seconds + thousandths / 1000
        assert at == pytest.approx(event.start / RATE, abs=0.0006)
    assert "<v ARVID>The night train." in shown
    numbered = captions.srt(mixed.lines, mixed.timeline).decode()
    assert re.findall(r"^(\d+)$", numbered, re.M) == [str(n + 1) for n in range(len(stamps))]
    assert "TOVE & ARVID: Both of us saw it, clearly\nenough." in numbered


def test_the_cue_sheet_tells_all(box: Reading, engine: Engine, tmp_path: Path) -> None:
    mixed = made(box, engine, tmp_path)
    told = json.loads(captions.cue_sheet(box, mixed.lines, mixed.timeline, -16.0))
    assert told["seconds"] == pytest.approx(mixed.timeline.length / RATE, abs=0.001)
    assert [line["roles"] for line in told["lines"]][-1] == ["TOVE", "ARVID"]
    assert all(line["page"] == 1 for line in told["lines"])
    assert [chapter[2] for chapter in captions.chapters(box, mixed.lines, mixed.timeline)] == [
        "1. INT. SIGNAL BOX - NIGHT", "2. EXT. LINE - DAWN",
    ]  # fmt: skip


def test_a_faster_reading_is_shorter(box: Reading, engine: Engine, tmp_path: Path) -> None:
    usual, faster = made(box, engine, tmp_path), made(box, engine, tmp_path, tempo=1.25)
    assert faster.timeline.length == pytest.approx(usual.timeline.length / 1.25, rel=0.03)


def test_the_voices_file_is_read_as_it_was_written() -> None:
    cast = {"MRS. PYE": Part("tones:alto", 0.9, -1.0, 2.0), "BO": Part("tones:bass")}
    text = voices_file.grown(None, cast, cast, {"Siobhan": "Shivawn"})
    assert voices_file.parse(text, "x") == voices_file.Casting(cast, {"Siobhan": "Shivawn"})
    more = voices_file.grown("# mine\n" + text, {"NEW": Part("tones:tenor")}, ["NEW"], {})
    assert more.startswith("# mine\n" + text)
    assert voices_file.parse(more, "x").parts["NEW"] == Part("tones:tenor")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("[role", "no TOML"),
        ("[roles]\n", "no table 'roles'"),
        ("[role.A]\nspeed = 1\n", "voice is missing"),
        ('[role.A]\nvoice = "x:y"\nspeed = 9\n', "speed = 9"),
        ('[role.A]\nvoice = "x:y"\nloud = 9\n', "no setting 'loud'"),
        ("[say]\nA = 1\n", "no text"),
    ],
)
def test_a_wrong_voices_file_is_told(source: str, told: str) -> None:
    with pytest.raises(ScreenplayError, match=told):
        voices_file.parse(source, "x.voices.toml")
