"""How much of a reading a recogniser understands: its word error rate, line by line and over all.

    python tests/bench/words_heard.py reading.wav [--kind direction] [--most 40]

Needs pocketsphinx, which brings its model along (general American; it understands some 80 % of clear read speech), and
the cue sheet beside the sound. A rough figure: names and rare words are not in its dictionary.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

import av
import numpy as np
import pocketsphinx

from screenplay.stage.audio.speakable import speakable, spoken_heading

RATE = 16_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sound", type=Path)
    parser.add_argument("--kind", choices=("heading", "direction", "speech"), help="only lines of this kind")
    parser.add_argument("--most", type=int, default=10_000, help="lines to listen to, evenly spread")
    parser.add_argument("--lines", action="store_true", help="show each line as it was heard")
    options = parser.parse_args()
    told = json.loads(options.sound.with_suffix(".cues.json").read_text("utf-8"))
    lines = [line for line in told["lines"] if options.kind in (None, line["kind"])]
    lines = lines[:: -(-len(lines) // options.most)]
    sound = decoded(options.sound)
    wrong = count = 0
    for line in lines:
        said = words(line)
        heard = recognised(sound[round(line["start"] * RATE) : round(line["end"] * RATE)])
        errors = distance(said, heard)
        wrong, count = wrong + errors, count + len(said)
        if options.lines:
            print(f"{errors}/{len(said)}\n  said  {' '.join(said)}\n  heard {' '.join(heard)}")
    print(f"{len(lines)} lines, {count} words, word error rate {wrong / max(1, count):.3f}")


def words(line: dict[str, Any]) -> list[str]:
    """The words of a line as they were to be said."""
    say = spoken_heading if line["kind"] == "heading" else speakable
    said = " ".join(say(piece["words"]) for piece in line["pieces"])
    return re.findall(r"[a-z]+(?:'[a-z]+)?", said.lower())


def decoded(path: Path) -> Any:
    """The samples of a file as the recogniser wants them: 16 kHz, 16 bit."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    with av.open(str(path)) as file:
        parts = [part for frame in file.decode(audio=0) for part in resampler.resample(frame)]
    parts += resampler.resample(None)
    return np.concatenate([part.to_ndarray().ravel() for part in parts])


def recognised(samples: Any) -> list[str]:
    padded = np.concatenate([np.zeros(RATE // 4, np.int16), samples, np.zeros(RATE // 4, np.int16)])
    decoder = pocketsphinx.Decoder(samprate=RATE, loglevel="FATAL")
    decoder.start_utt()
    decoder.process_raw(padded.tobytes(), full_utt=True)
    decoder.end_utt()
    found = decoder.hyp()
    return re.findall(r"[a-z]+(?:'[a-z]+)?", found.hypstr.lower()) if found else []


def distance(said: list[str], heard: list[str]) -> int:
    """Words to put in, take out or change between the two (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(said, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(heard, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1]


if __name__ == "__main__":
    main()
