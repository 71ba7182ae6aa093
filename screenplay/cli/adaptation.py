"""The options that say what kind of script a story becomes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screenplay.adapt import Settings


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of an adaptation to `parser`."""
    group = parser.add_argument_group("what kind of script it becomes")
    group.add_argument(
        "--for", dest="medium", choices=("screen", "reading", "radio"), default="screen",
        help="screen: narration is action in the present tense; reading: narration is read aloud, by a narrator or by "
        "the actor of whom it tells; radio: a narrator, and sounds as cues (default: screen)",
    )  # fmt: skip
    group.add_argument(
        "--thoughts", choices=("action", "voiceover", "note"),
        help="where narrated thought goes: it stays with the narration, is heard as a voice over (V.O.), or is kept as "
        "a note (default: action; with --for reading, voiceover)",
    )  # fmt: skip
    group.add_argument(
        "--narrator", choices=("action", "voiceover"),
        help="what becomes of narration by an “I”: action, or the narrator's voice over in the author's own tense "
        "(default: action; with --for reading or radio, voiceover)",
    )  # fmt: skip
    group.add_argument(
        "--narrator-name", metavar="NAME", help="what an “I” is called: the action is told of NAME, who speaks as NAME"
    )
    group.add_argument(
        "--source-notes", action="store_true", help="note under each slug line which paragraph the scene begins with"
    )


def settings(options: argparse.Namespace) -> Settings:
    """The settings that `options` ask for."""
    from screenplay.adapt import Settings

    return Settings(
        medium=options.medium,
        thoughts=options.thoughts,
        narrator=options.narrator,
        name=options.narrator_name,
        source_notes=options.source_notes,
    )
