"""screenplay check: the least sure lines one by one, each with its candidates; one key says who it is.

The keys are read from the terminal as they are pressed, or from standard input where that is none, so that a screen
reader, a file or a test can answer as well. Nothing is drawn: what is shown is lines of text, one after the other.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import corrections, keys, sources, transcript
from screenplay.cli.options import Commands, add_story
from screenplay.cli.options import add as add_command
from screenplay.cli.progress import Progress
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.corrections.questions import Interview, Question

BELOW = 0.8
NARROW, WIDE = 40, 100
HELP = """\
  1-9  the line is that one's        n  somebody else: type a cue or a name (a new one makes a new character)
  s    skip it                       u  undo the last answer
  q    save and quit                 ?  this help"""
PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "--", "–": "-", "…": "..."})


def add(commands: Commands) -> None:
    parser = add_command(
        commands, "check", "go through the least sure lines, and write down who says them", "screenplay check story.txt"
    )
    add_story(parser)
    corrections.add(parser)
    many = parser.add_mutually_exclusive_group()
    many.add_argument("--lines", metavar="N", type=_count, help="stop after so many lines")
    many.add_argument(
        "--below", metavar="SURE", type=_chance, default=BELOW,
        help=f"ask about lines that are less sure than this, 0 to 1 (default: {BELOW})",
    )  # fmt: skip
    parser.set_defaults(run=run)


def _count(words: str) -> int:
    if not words.isdecimal() or int(words) < 1:
        raise argparse.ArgumentTypeError(f"{words!r} is no number of lines; give 1 or more")
    return int(words)


def _chance(words: str) -> float:
    with suppress(ValueError):
        if 0 <= (number := float(words)) <= 1:
            return number
    raise argparse.ArgumentTypeError(f"{words!r} is no number from 0 to 1, such as 0.8")


def run(options: argparse.Namespace) -> None:
    sheet = corrections.name_of(options)
    if sheet is None:
        raise ScreenplayError(
            "there is no file to write the answers to", "name one with --corrections, or give the story as a file"
        )
    asked = _begun(options, sheet)
    if options.lines:
        options.below = 1.01  # as many as are wanted, however sure
    _say(_opening(asked, options))
    answered = _ask(asked, options)
    if answered.answers:
        _say(f"Saved in {sheet}. Convert the story again, and the script has it.")
    else:
        _say("Nothing was changed.")


def _begun(options: argparse.Namespace, sheet: str) -> Interview:
    progress = Progress()
    corrected = corrections.read(sheet)
    found = sources.surveyed(options, progress)
    from screenplay import pipeline
    from screenplay.corrections import Corrections, writing
    from screenplay.corrections.questions import interview

    text = corrections.text_of(sheet) if corrected.name else writing.written(pipeline.interpret(found))
    begun = interview(found, corrected if corrected.name else Corrections(sheet), text)
    progress.end()
    return begun


def _opening(asked: Interview, options: argparse.Namespace) -> str:
    open_questions, total = _left(asked, options, 0), len(asked.attributions)
    if options.lines:
        return f"{open_questions} of {total} lines, the least sure first.\n{HELP}"
    what = f"{open_questions} of {total} lines are less sure than {options.below}"
    return f"{what}.\n{HELP}" if open_questions else f"{what}: nothing to ask."


def _ask(asked: Interview, options: argparse.Namespace) -> Interview:
    """Ask until there is nothing left to ask, or whoever answers has enough; every answer is saved at once."""
    behind: list[Interview] = []
    shown: Question | None = None
    next_key = keys.reader()
    while question := _next(asked, options, len(behind)):
        if question != shown:
            _say(transcript.question(asked, question, _left(asked, options, len(behind)), _width()))
        shown = question
        try:
            key = next_key()
        except KeyboardInterrupt:
            break
        if key in ("q", keys.END):
            break
        if key == "u":
            after, told = (behind.pop(), "Undone.") if behind else (asked, "There is nothing to undo.")
            shown = None if after is not asked else shown
        else:
            after, told = _pressed(key, asked, question)
            behind += [asked] if after is not asked else []
        _say(told)
        if after.text != asked.text:
            files.write([(asked.name, after.text.encode())])
        asked = after
    return asked


def _left(asked: Interview, options: argparse.Namespace, done: int) -> int:
    """How many questions are to come."""
    many = asked.count(options.below)
    return min(many, options.lines - done) if options.lines else many


def _next(asked: Interview, options: argparse.Namespace, done: int) -> Question | None:
    """The next question; none after as many as are wanted."""
    if options.lines and done >= options.lines:
        return None
    return next(asked.questions(options.below), None)


def _pressed(key: str, asked: Interview, question: Question) -> tuple[Interview, str]:
    """What a key makes of `asked`, and what is said about it."""
    if key.isdecimal() and 0 < int(key) <= len(question.candidates):
        return _given(asked, question, asked.cast[question.candidates[int(key) - 1][0]].cue)
    match key:
        case "s":
            return asked.skipping(question), "Skipped."
        case "n":
            cue = keys.line("  Who says it? ")
            return _given(asked, question, cue) if cue else (asked, "Nobody was named.")
        case "?":
            return asked, HELP
        case _:
            return asked, f"There is nothing under {key!r}; ? tells what there is."


def _given(asked: Interview, question: Question, cue: str) -> tuple[Interview, str]:
    try:
        after = asked.answered(question, cue)
    except ScreenplayError as error:
        return asked, f"{error.message}: {error.hint}"
    moved = transcript.moved(asked, after, question)
    return after, f"{transcript.speaker(after, question)} says it.{moved}"


def _width() -> int:
    return max(NARROW, min(WIDE, shutil.get_terminal_size().columns))


def _say(words: str) -> None:
    """Print `words`, plainly where the terminal does not know all of the letters."""
    encoding = sys.stdout.encoding or "ascii"
    try:
        words.encode(encoding)
    except UnicodeEncodeError:
        words = words.translate(PLAIN).encode(encoding, "replace").decode(encoding)
    print(words, flush=True)
