"""Whether other programs read our Fountain as we mean it: the same elements, in the same order, with the same cues.

    python tests/bench/elsewhere.py SCRIPT... --python PEERS/bin/python --node PEERS/node_modules

SCRIPT is a Fountain file that this program wrote. PEERS has screenplain and screenplay-tools (Python registry), and
fountain-js and afterwriting (npm). Prints a line for each script and reader, and below it where they differ.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from screenplay.readers import fountain
from screenplay.writers.json import write

Elements = list[tuple[str, str]]
PEERS = Path(__file__).parent / "peers"
UNSEEN = {
    "screenplain": {"note", "boneyard", "synopsis"},
    "screenplay-tools": {"note", "boneyard"},
    "fountain-js": {"note", "boneyard"},
    "afterwriting": {"note", "boneyard"},
}
"""What each reader leaves out, or tells otherwise."""


JOINED = {name: {"dialogue"} for name in UNSEEN} | {"screenplay-tools": {"dialogue", "action"}}
"""Elements that each reader may make one of where they follow each other."""


def ours(script: Path) -> Elements:
    play, _ = fountain.read(script.read_text(encoding="utf-8"))
    return [(element["type"], element.get("text", "")) for element in json.loads(write(play))["elements"]]


def theirs(name: str, command: Sequence[str | Path], script: Path, modules: str = "") -> Elements:
    """What the reader `name` finds, told by one of the programs in peers/."""
    done = subprocess.run(
        [*command, name, script], capture_output=True, text=True, check=True, env={**os.environ, "NODE_PATH": modules}
    )
    return [(kind, words) for kind, words in json.loads(done.stdout) if kind]


def comparable(elements: Iterable[tuple[str, str]], name: str) -> Elements:
    """Without what the reader `name` does not tell, marks of emphasis and white space."""
    found: Elements = []
    for kind, words in elements:
        if kind in UNSEEN[name]:
            continue
        words = re.sub(r"\s+", " ", re.sub(r"\[\[.*?\]\]|[*_\\]", "", words)).strip()
        words = words.removeprefix("(").removesuffix(")") if kind == "parenthetical" else words
        if not words and kind != "page_break":
            continue
        if found and kind == found[-1][0] and kind in JOINED[name]:
            found[-1] = (kind, f"{found[-1][1]} {words}")
        else:
            found.append((kind, words))
    return found


def differences(own: Elements, other: Elements) -> list[str]:
    matcher = difflib.SequenceMatcher(None, own, other, autojunk=False)
    return [
        f"  ours {own[a:b]}\n  theirs {other[c:d]}" for what, a, b, c, d in matcher.get_opcodes() if what != "equal"
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scripts", nargs="+", type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--node", default="node_modules")
    options = parser.parse_args()
    python, node = (options.python, PEERS / "elements.py"), ("node", PEERS / "elements.js")
    readers = {"screenplain": python, "screenplay-tools": python, "fountain-js": node, "afterwriting": node}
    for script in options.scripts:
        for name, command in readers.items():
            try:
                read = theirs(name, command, script, str(Path(options.node).absolute()))
            except subprocess.CalledProcessError as error:
                print(f"{script.name:32} {name:18} fails: {error.stderr.strip().splitlines()[-1]}")
                continue
            found = comparable(read, name)
            apart = differences(comparable(ours(script), name), found)
            print(f"{script.name:32} {name:18} {len(found):5} elements, {len(apart)} differences")
            print("\n".join(apart[:5]), end="\n" if apart else "")


if __name__ == "__main__":
    main()
