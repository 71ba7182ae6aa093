"""What the tests of the stage share: a script made for them, and a short way to read any."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from screenplay.pages import Layout
from screenplay.readers import fountain
from screenplay.stage.directions import NOTHING_LISTED, Edition, Sidecar
from screenplay.stage.reading import Reading, reading

TOLL_HOUSE = Path(__file__).parent.parent / "cases" / "stage" / "toll_house.fountain"


@pytest.fixture
def read() -> Callable[..., Reading]:
    """Fountain, and how it is read, to a Reading."""

    def read_it(source: str, edition: Edition = "all", sidecar: Sidecar = NOTHING_LISTED) -> Reading:
        return reading(fountain.read(source)[0], Layout(), edition, sidecar)

    return read_it


@pytest.fixture
def script() -> Path:
    return TOLL_HOUSE


@pytest.fixture
def toll_house(read: Callable[..., Reading]) -> Reading:
    return read(TOLL_HOUSE.read_text(encoding="utf-8"))
