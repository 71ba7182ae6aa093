"""Other programs read our Fountain as we mean it (tests/bench/elsewhere.py asks more of them, on more scripts)."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Heading,
    PageBreak,
    Parenthetical,
    Screenplay,
    Speech,
    Transition,
)
from screenplay.text import Run, Style, text_of
from screenplay.writers.fountain import write

HERE = Path(__file__).parent
BENCH = HERE.parent / "bench"
STORIES = sorted((HERE.parent / "golden" / "stories").glob("*.fountain"))
PLAY = Screenplay(
    (),
    (
        Heading(text_of("EXT/INT. CAR - DAY")),
        Action(text_of("INT. IS A WORD.")),
        Action((Run("It costs 3*4 "), Run("pounds", Style.BOLD), Run(", snake_case and all."))),
        Speech(text_of("McADAM"), (Parenthetical(text_of("low")), Dialogue(text_of("Yes."))), ("V.O.",)),
        Speech(text_of("TO: BEN"), (Dialogue(text_of("No.")),)),
        Action(text_of("SHE WAITS.\nHE GOES.")),
        Action(text_of("> not centred <")),
        Action(text_of(".")),
        Transition(text_of("SLOWLY TO")),
        PageBreak(),
        Centered(text_of("THE END")),
    ),
)  # fmt: skip


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("elsewhere", BENCH / "elsewhere.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("reader", ["screenplain", "screenplay-tools"])
def test_others_read_what_we_mean(reader: str, tmp_path: Path) -> None:
    pytest.importorskip(reader.replace("-", "_"))
    elsewhere = bench()
    script = tmp_path / "play.fountain"
    script.write_bytes(write(PLAY))
    for path in (script, *STORIES):
        read = elsewhere.theirs(reader, (sys.executable, BENCH / "peers" / "elements.py"), path)
        found = elsewhere.comparable(read, reader)
        assert elsewhere.differences(elsewhere.comparable(elsewhere.ours(path), reader), found) == []
        assert len(found) > 5
