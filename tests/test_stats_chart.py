"""The picture of a script's figures: a bar for each character in each scene they speak in, none outside it."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from screenplay.model import Action, Dialogue, Heading, Screenplay, Speech
from screenplay.stats import statistics
from screenplay.stats_chart import MOST, svg
from screenplay.text import text_of

SVG = "{http://www.w3.org/2000/svg}"
NAMES = st.sampled_from(
    ["ADA", "NO\x00BODY\ud800", "BEN & CO <1>", "THE KEEPER OF THE LONG AND WINDING HARBOUR ROAD", "小明"]
)
SPEECHES = st.builds(
    lambda name, count: Speech(text_of(name), (Dialogue(text_of("so " * count)),)), NAMES, st.integers(0, 9)
)
ELEMENTS = st.one_of(SPEECHES, st.just(Heading(text_of("INT. MILL"))), st.just(Action(text_of("It turns."))))


@given(st.lists(ELEMENTS, max_size=12).map(tuple))
def test_a_bar_for_everybody_who_speaks_in_a_scene(elements: tuple[Heading | Action | Speech, ...]) -> None:
    found = statistics(Screenplay((), elements))
    root = ElementTree.fromstring(svg(found, "A <title>"))
    bars = [bar for bar in root.iter(f"{SVG}rect") if bar.find(f"{SVG}title") is not None]
    speaking = sum(part.words > 0 for scene in found.scenes for part in scene.characters)
    assert len(bars) == speaking + 2 * len(found.scenes)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for bar in bars:
        x, y, wide, high = (float(bar.attrib[name]) for name in ("x", "y", "width", "height"))
        assert x >= 0 and x + wide <= width and y >= 0 and y + high <= height


def test_a_crowd_is_cut_to_those_who_speak_most() -> None:
    crowd = tuple(Speech(text_of(f"MAN {n:02}"), (Dialogue(text_of("go " * (n + 1))),)) for n in range(50))
    picture = svg(statistics(Screenplay((), (Heading(text_of("INT. MILL")), *crowd)))).decode()
    assert ">MAN 49<" in picture and ">MAN 00<" not in picture
    assert sum(f">MAN {n:02}<" in picture for n in range(50)) == MOST
