"""Which action is read aloud: cases rule by rule, the three editions, the sidecar, and what no rule touches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from screenplay.errors import ScreenplayError
from screenplay.stage import sidecar
from screenplay.stage.directions import RULES, Sidecar
from screenplay.stage.names import words_of
from screenplay.stage.reading import Reading

CASES = Path(__file__).parent.parent / "cases" / "stage" / "directions.txt"


def cases() -> Iterator[tuple[str, str]]:
    lines = [line for line in CASES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return zip(lines[::2], (line.strip() for line in lines[1::2]), strict=True)


@pytest.mark.parametrize(("action", "decided"), [*cases()])
def test_each_rule(action: str, decided: str, read: Callable[..., Reading]) -> None:
    found = read(f"INT. A\n\nRain on tin.\n\nZOE\nYes.\n\n{action}\n\nZOE\nNo.\n", "essential")
    decision = found.decisions[-1]
    assert f"{'read' if decision.read else 'skip'} {decision.rule}" == decided


def test_every_rule_has_a_case_or_a_test() -> None:
    shown = {decided.partition(" ")[2] for _, decided in cases()} | {"opens the scene", "introduces somebody"}
    assert shown == {name for name, _ in RULES}


def test_first_paragraphs_and_first_appearances_are_read(read: Callable[..., Reading]) -> None:
    source = "INT. A\n\nHe nods.\n\nZOE\nYes.\n\nAnn smiles.\n\nZOE\nNo.\n\nAnn smiles.\n\nANN\nYes.\n"
    found = read(source, "essential").decisions
    assert [(d.read, d.rule) for d in found[1:]] == [
        (True, "opens the scene"),
        (True, "introduces somebody"),
        (False, "a look or a gesture"),
    ]


def test_all_reads_everything_and_none_nothing(toll_house: Reading, script: Path, read: Callable[..., Reading]) -> None:
    silent = read(script.read_text(encoding="utf-8"), "none")
    assert all(decision.read for decision in toll_house.decisions) and toll_house.narrator == "NARRATOR"
    assert not any(decision.read for decision in silent.decisions) and silent.narrator is None
    assert silent.everybody == silent.roles


def test_the_sidecar_goes_before_all(script: Path, read: Callable[..., Reading]) -> None:
    listed = Sidecar(read=("Ida nods",), skip=("Ice on the rail. OLD", "The door opens"))
    found = read(script.read_text(encoding="utf-8"), "essential", listed)
    words = {words_of(found.play.elements[d.place])[:8]: d for d in found.decisions}
    assert words["Ida nods"].read and not words["Ice on t"].read and not words["The door"].read
    assert words["Ida nods"].rule == "listed in the sidecar"


def test_of_two_beginnings_the_longer_counts(read: Callable[..., Reading]) -> None:
    listed = Sidecar(read=("Rain on tin",), skip=("Rain",))
    assert read("INT. A\n\nRain on tin.\n\nZOE\nYes.", "none", listed).decisions[1].read


def test_the_narrator_is_called_what_nobody_else_is(read: Callable[..., Reading]) -> None:
    found = read("INT. A\n\nRain.\n\nNARRATOR\nOnce.\n")
    assert (found.narrator, found.roles) == ("STAGE DIRECTIONS", ("NARRATOR",))


@pytest.mark.parametrize("source", ["read = 3", "read = [1]", "shout = []", "read = ["])
def test_a_sidecar_that_is_none_is_told(source: str) -> None:
    with pytest.raises(ScreenplayError, match=r"a\.directions\.toml: "):
        sidecar.parse(source, "a.directions.toml")


def test_a_sidecar_is_read() -> None:
    assert sidecar.parse('read = ["A"]\nskip = ["B", "C"]', "x") == Sidecar(("A",), ("B", "C"))
