"""Who says a speech: alone, together, as somebody's voice, all or both; and who may be meant by a wrong name."""

from __future__ import annotations

import pytest

from screenplay.model import Dialogue, Element, Heading, Speech
from screenplay.stage.roles import close_to, roles_in, spoken_by
from screenplay.text import text_of


def speech(cue: str) -> Speech:
    return Speech(text_of(cue), (Dialogue(text_of("Yes.")),))


@pytest.mark.parametrize(
    ("cue", "speakers"),
    [
        ("Ann", ("ANN",)),
        ("ANN AND BEN", ("ANN", "BEN")),
        ("BEN / ANN", ("BEN", "ANN")),
        ("ANN, BEN & CORA", ("ANN", "BEN", "CORA")),
        ("ANN AND DORA", ("ANN AND DORA",)),  # Dora says nothing alone: these two are one role
        ("ANN'S VOICE", ("ANN",)),
        ("THE VOICE OF BEN", ("BEN",)),
        ("A VOICE", ("A VOICE",)),
        ("DORA'S VOICE", ("DORA'S VOICE",)),
        ("BOTH", ("BEN", "CORA")),
        ("ALL", ("ANN", "BEN", "CORA")),
    ],
)
def test_who_speaks(cue: str, speakers: tuple[str, ...]) -> None:
    elements = (speech("ANN"), speech("BEN"), speech("CORA"), speech(cue))
    assert spoken_by(elements)[-1] == speakers


def test_all_are_those_of_the_scene() -> None:
    elements: tuple[Element, ...] = (
        speech("ANN"), Heading(text_of("INT. B")), speech("BEN"), speech("ALL"), speech("CORA"),
        Heading(text_of("INT. C")), speech("ALL"),
    )  # fmt: skip
    assert spoken_by(elements)[3] == ("BEN", "CORA")
    assert spoken_by(elements)[-1] == ("ALL",)  # nobody else is there: a role like any other


def test_a_cue_without_a_name_is_nobodys() -> None:
    assert spoken_by((speech("  "), speech("ANN"))) == ((), ("ANN",))


def test_roles_come_in_the_order_of_their_first_speeches() -> None:
    assert roles_in((("B",), (), ("A", "B"), ("C",))) == ("B", "A", "C")


def test_names_that_come_close() -> None:
    roles = ("MRS. PENHALE", "JORY", "OLD JORY", "TAMSIN")
    assert close_to("jory", roles)[:2] == ("JORY", "OLD JORY")
    assert close_to("penhale", roles) == ("MRS. PENHALE",)
    assert close_to("TAMSYN", roles) == ("TAMSIN",)
    assert close_to("zz", roles) == ()
