"""French scenes: who is there, from when, until when; entrances, exits, voices, long silences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.model import Action, Dialogue, Element, Heading, Screenplay, Speech
from screenplay.pages import Layout
from screenplay.stage.french_scenes import LINGER, french_scenes
from screenplay.stage.movement import movements
from screenplay.stage.names import Names
from screenplay.stage.reading import Reading, reading
from screenplay.text import text_of


def told(found: Reading) -> list[tuple[str, str, str]]:
    """Label, who is there, who speaks, by the first letters of their names."""
    return [
        (f.label, "".join(name[0] for name in f.present), "".join(name[0] for name in f.speaking))
        for f in french_scenes(found)
    ]


def test_a_script_with_all_of_it(toll_house: Reading) -> None:
    assert told(toll_house) == [
        ("1a", "I", "I"),
        ("1b", "ID", "ID"),
        ("1c", "I", "I"),
        ("2", "IOW", "IOW"),
        ("3", "IDOH", "DOH"),
        ("4", "H", "H"),
    ]


@pytest.mark.parametrize(
    ("action", "kinds"),
    [
        ("Ann enters.", {"ANN": "enters"}),
        ("Ben is asleep. Ann comes in with a lamp.", {"BEN": "seen", "ANN": "enters"}),
        ("Ann and Ben leave.", {"ANN": "leaves", "BEN": "leaves"}),
        ("Ben watches Ann walk away.", {"BEN": "seen", "ANN": "leaves"}),
        ("Ann leaves the letter on the table.", {"ANN": "seen"}),
        ("Ann leaves the room.", {"ANN": "leaves"}),
        ("Ann's coat leaves a smell.", {}),
        ("Somebody arrives. Ann looks up.", {"ANN": "seen"}),
        ("Ann knows Ben is late.", {"ANN": "seen"}),
        ("Ann thinks about Ben.", {"ANN": "seen"}),
        ("Ben will be fine. Ben still isn't back.", {}),
        ("Where is Ben? Ann waits.", {"ANN": "seen"}),
        ("Ann remembers the lamp, and Ben waits.", {"ANN": "seen", "BEN": "seen"}),
        ("Without Ben, Ann is slow.", {"ANN": "seen"}),
    ],
)
def test_who_comes_and_goes(action: str, kinds: dict[str, str]) -> None:
    names = Names(("ANN", "BEN"), ())
    assert {sign.role: sign.kind for sign in movements(action, 0, names)} == kinds


def lines(*speakers: str) -> str:
    return "\n\n".join(f"{name}\nYes." for name in speakers)


def test_who_is_seen_late_without_entering_came_late(read: Callable[..., Reading]) -> None:
    early = read("INT. A\n\n" + lines(*["ANN", "BEN"] * 4, "CORA"))
    assert told(early) == [("1", "ABC", "ABC")]
    late = read("INT. A\n\n" + lines(*["ANN", "BEN"] * (LINGER // 2 + 1), "CORA"))
    assert told(late) == [("1a", "AB", "AB"), ("1b", "ABC", "C")]


def test_who_leaves_and_soon_speaks_has_not_left(read: Callable[..., Reading]) -> None:
    found = read(f"INT. A\n\n{lines('ANN', 'BEN')}\n\nAnn walks out.\n\n{lines('BEN', 'ANN')}")
    assert told(found) == [("1", "AB", "AB")]


def test_a_voice_from_elsewhere_is_heard_where_it_speaks(read: Callable[..., Reading]) -> None:
    found = read(f"INT. A\n\n{lines('BEN', 'ANN')}\n\nBen leaves.\n\n{lines('ANN')}\n\nBEN (O.S.)\nHere!")
    assert told(found) == [("1a", "BA", "BA"), ("1b", "A", "A"), ("1c", "BA", "B")]


def test_a_script_without_headings_is_one_scene(read: Callable[..., Reading]) -> None:
    assert told(read(lines("ANN", "BEN"))) == [("1", "AB", "AB")]
    assert [f.label for f in french_scenes(read(f"ANN\nYes.\n\nINT. A\n\n{lines('BEN')}"))] == ["0", "1"]


ELEMENTS = st.one_of(
    st.sampled_from(["ANN", "BEN", "CORA"]).map(
        lambda name: Speech(text_of(name), (Dialogue(text_of("Yes.")),)),
    ),
    st.sampled_from(["Ann enters.", "Ben leaves.", "Cora and Ann exit.", "Rain.", "Ben enters."]).map(
        lambda words: Action(text_of(words))
    ),
    st.just(Heading(text_of("INT. A"))),
)


@given(st.lists(ELEMENTS, max_size=40))
def test_french_scenes_part_the_scenes_and_hold_all_who_speak(elements: list[Element]) -> None:
    found = reading(Screenplay((), tuple(elements)), Layout())
    parts = french_scenes(found)
    for number, scene in enumerate(found.scenes):
        own = [part for part in parts if part.scene == number]
        borders = [scene.start, *(part.end for part in own)]
        assert [part.start for part in own] == borders[:-1] and borders[-1] == scene.end
        assert len({part.label for part in own}) == len(own)
    for part in parts:
        said = {role for roles in found.said[part.start : part.end] for role in roles} - {found.narrator}
        assert said == {*part.speaking} <= {*part.present}
