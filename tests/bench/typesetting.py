"""How fast this program and others typeset a script: wall and processor time, memory, side by side in one run.

    python tests/bench/typesetting.py BIG-FISH.fountain --ours ENV/bin/screenplay --screenplain PEERS/bin/screenplain \
        --afterwriting PEERS/node_modules/afterwriting/awc.js

Every command runs in a fresh process, all of them in turn, `--rounds` times, and the least of each figure counts: what
else the machine does only ever adds. The long script is the script ten times over. Programs that are not named are left
out. ENV holds this program as users have it, installed from the wheel.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

TIMES = 10
BARE = """
import sys
from reportlab.pdfgen.canvas import Canvas
canvas = Canvas(sys.argv[2], invariant=1)
for _ in range({pages}):
    text = canvas.beginText(108, 720)
    text.setFont("Courier", 12, 12)
    for _ in range(50):
        text.textLine("It turns, and turns again, and nobody looks up from the map.")
    canvas.drawText(text)
    canvas.showPage()
canvas.save()
"""
"""What reportlab takes to draw as many pages of text and nothing else."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock, seconds of the processor, and the most memory in MB."""

    wall: float = float("inf")
    cpu: float = float("inf")
    memory: float = float("inf")

    def least(self, other: Cost) -> Cost:
        return Cost(min(self.wall, other.wall), min(self.cpu, other.cpu), min(self.memory, other.memory))


def cost(command: list[str]) -> Cost:
    """What one run of `command` takes. Raises CalledProcessError where it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def commands(options: argparse.Namespace, scripts: dict[str, Path], folder: Path) -> dict[tuple[str, str], list[str]]:
    """For each task and program what to run."""
    found: dict[tuple[str, str], list[str]] = {}
    for task, script in scripts.items():
        kind = task.split()[-1]
        out = str(folder / f"out.{kind}")
        if options.ours:
            found[task, "screenplay"] = [options.ours, "format", str(script), "-o", out]
        if options.screenplain:
            found[task, "screenplain"] = [options.screenplain, "--format", kind, str(script), out]
        if options.afterwriting and kind == "pdf":
            found[task, "afterwriting"] = [
                "node", options.afterwriting, "--source", str(script), "--pdf", out, "--overwrite",
            ]  # fmt: skip
    if options.python:
        bare = folder / "bare.py"
        bare.write_text(BARE.format(pages=options.pages), encoding="utf-8")
        found["script pdf", "a bare canvas"] = [options.python, str(bare), "-", str(folder / "bare.pdf")]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("script", type=Path)
    parser.add_argument("--ours", metavar="COMMAND")
    parser.add_argument("--screenplain", metavar="COMMAND")
    parser.add_argument("--afterwriting", metavar="AWC.JS")
    parser.add_argument("--python", metavar="COMMAND", help="an interpreter with reportlab, for a bare canvas")
    parser.add_argument("--pages", type=int, default=122, help="of a bare canvas (default: 122)")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        long = folder / "long.fountain"
        long.write_text("\n\n".join([options.script.read_text(encoding="utf-8")] * TIMES), encoding="utf-8")
        scripts = {
            "script pdf": options.script,
            "script fdx": options.script,
            "script html": options.script,
            f"{TIMES} scripts pdf": long,
        }
        tasks = commands(options, scripts, folder)
        best = dict.fromkeys(tasks, Cost())
        for _ in range(options.rounds):
            for task, command in tasks.items():
                best[task] = best[task].least(cost(command))
        for (name, program), least in sorted(best.items()):
            print(f"{name:16} {program:14} {least.wall:7.2f} s {least.cpu:7.2f} s CPU {least.memory:5.0f} MB")


if __name__ == "__main__":
    main()
