"""screenplay rehearse: learn a role in the terminal, cue by cue."""

from __future__ import annotations

import argparse
import shutil
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import prompter, staging
from screenplay.cli.options import Commands
from screenplay.cli.options import add as add_command
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.cli.prompter import Speak
    from screenplay.stage.reading import Reading
    from screenplay.stage.rehearsal import Hiding, Memory, Passage

KEYS = "Enter: I had it   h: hard   b: back   q: stop"


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "rehearse",
        "learn a role in the terminal: the cue is shown, you speak, your line is shown",
        "screenplay rehearse script.fountain --role HANA --hide first",
    )
    staging.add_reading(parser)
    parser.add_argument("--role", metavar="ROLE", dest="roles", nargs="+", required=True, help="the roles to learn")
    parser.add_argument(
        "--hide", choices=("all", "first", "alternate"), default="all",
        help="all of the line, all but first letters, or every other word (default: all)",
    )  # fmt: skip
    parser.add_argument("--hard", action="store_true", help="only lines that were hard before")
    parser.add_argument("--scenes", metavar="3-7", help="only these scenes, by their printed numbers or by count")
    sound = parser.add_mutually_exclusive_group()
    sound.add_argument(
        "--speak", action="store_true", default=None, dest="speak",
        help="speak the cues too (default: where a terminal, a voice and a player of sound are there)",
    )  # fmt: skip
    sound.add_argument("--silent", action="store_false", dest="speak", help="only show the cues")
    parser.add_argument("--engine", help="speak with these voices: kokoro, espeak, flite (default: as read does)")
    parser.set_defaults(run=run, recast=False)


def run(options: argparse.Namespace) -> None:
    scenes, options.scenes = options.scenes, None  # the pages are those of the whole script
    found, told = staging.reading(options)
    own = staging.known_roles(options.roles, found.everybody)
    from screenplay.stage import rehearsal

    place = _file(options.script, own)
    memory = rehearsal.read(staging.decoded(str(place)), str(place)) if place.exists() else rehearsal.Memory({})
    wanted = _wanted(found, rehearsal.passages(found, own), scenes)
    if options.hard:
        wanted = [passage for passage in wanted if memory.is_hard(passage)]
    if not wanted:
        nothing = "nothing was hard yet" if options.hard else "they say nothing there"
        raise ScreenplayError(f"{' and '.join(own)}: {nothing}", "rehearse without --hard or --scenes")
    with prompter.prompter(options, found, told) as speak:
        _rehearse(wanted, memory, options.hide, place, speak)


def _wanted(reading: Reading, passages: tuple[Passage, ...], scenes: str | None) -> list[Passage]:
    """The passages of the scenes that are asked for."""
    if not scenes:
        return [*passages]
    from screenplay import excerpt

    kept = {id(element) for element in excerpt.scenes(reading.play, scenes).elements}
    return [passage for passage in passages if id(reading.play.elements[passage.place]) in kept]


def _file(script: str, roles: tuple[str, ...]) -> Path:
    """Where the memory of these roles of the script is kept."""
    from screenplay.people.cues import id_of

    stem = Path(script).stem if script != files.STANDARD else "standard-input"
    return files.data_folder() / "rehearsals" / f"{id_of(stem)}.{id_of(' and '.join(roles))}.json"


def _rehearse(passages: list[Passage], memory: Memory, how: Hiding, place: Path, speak: Speak) -> None:
    """Passage by passage, until the last or until somebody stops; what was hard is kept after each."""
    print(f"{len(passages)} {'line' if len(passages) == 1 else 'lines'}. Speak, press Enter, and compare. {KEYS}")
    number, scene, hard = 0, "", set[str]()
    while number < len(passages):
        passage = passages[number]
        if passage.scene != scene:
            scene = passage.scene
            print(f"\n== {scene} (page {passage.page})")
        answer = _tried(passage, how, f"{number + 1}/{len(passages)}", speak)
        if answer == "q":
            break
        if answer == "b":
            number = max(0, number - 1)
            continue
        memory = _remembered(memory, passage, answer == "h", place)
        (hard.add if answer == "h" else hard.discard)(passage.key)
        number += 1
    told = f"{len(hard)} hard; rehearse them with --hard" if hard else "none hard"
    print(f"\n{number} of {len(passages)} {'line' if len(passages) == 1 else 'lines'}, {told}")


def _tried(passage: Passage, how: Hiding, count: str, speak: Speak) -> str:
    """The passage shown step by step; what its reader answers: h, b, q, or nothing."""
    from screenplay.stage import rehearsal

    who, words = passage.cue
    print()
    print(_set(f"{who}: {words}" if who else "(you begin)"))
    prompt = rehearsal.hidden(
        passage.words, "first" if how == "first" else "alternate" if how == "alternate" else "all"
    )
    print(_set(f"{passage.role} [{count}, page {passage.page}]" + (f": {prompt}" if prompt else ""), "    "))
    speak(passage)
    waited = _answer("    ... ")
    if waited in ("q", "b"):
        return waited
    print(_set(passage.words, "    > "))
    return _answer("    ? ")


def _answer(prompt: str) -> str:
    """The first letter of what is typed; q where nothing more will come."""
    try:
        return input(prompt).strip()[:1].lower()
    except EOFError:
        print()
        return "q"


def _remembered(memory: Memory, passage: Passage, was_hard: bool, place: Path) -> Memory:
    from screenplay.stage import rehearsal

    after = memory.after(passage, was_hard)
    if after != memory:
        files.folder(str(place.parent))
        files.write([(str(place), rehearsal.written(after, passage.role))])
    return after


def _set(words: str, indent: str = "") -> str:
    """`words` in lines that the terminal has room for."""
    width = max(40, min(100, shutil.get_terminal_size((80, 24)).columns))
    lines = words.split("\n")
    return "\n".join(
        textwrap.fill(line, width, initial_indent=indent, subsequent_indent=" " * len(indent)) for line in lines
    )
