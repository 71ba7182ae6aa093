"""Places that no word of the text names are called as the text would call them."""

from __future__ import annotations

import pytest

from screenplay.findings import Scene
from screenplay.scenes.places.spelling import in_its_words


@pytest.mark.parametrize(
    ("place", "source", "called"),
    [
        ("CAR PARK", "His mom kept the gray truck running.", "PARKING LOT"),
        ("CAR PARK", "His mum kept the grey lorry running.", "CAR PARK"),
        ("CAR PARK", "The gray truck stood in the car park of the embassy.", "CAR PARK"),
        ("THEATRE - STAGE", "The movie people wore gray sweaters.", "THEATER - STAGE"),
        ("HARBOUR", "A boat went by.", "HARBOUR"),
        ("PARK.--EVERY PARK", "They came to the park.--Every park has its beauty.", "PARK"),
        ("LAMB COTTAGE - KITCHEN", "It was warm in the kitchen.", "LAMB COTTAGE - KITCHEN"),
        ("KITCHEN", "The trash was full, and the garbage too.", "KITCHEN"),
    ],
)
def test_a_place_in_the_english_of_its_text(place: str, source: str, called: str) -> None:
    scene = Scene(0, 0, "EXT", place, "DAY", "the story opens")
    assert [scene.location for scene in in_its_words((scene,), source)] == [called]
