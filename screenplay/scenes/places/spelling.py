"""Places that no word of the text names, called as the text would call them: a lift in London, an elevator in Ohio."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from screenplay.english import words
from screenplay.findings import Scene

AMERICAN = words(
    """
    gray color colors colored neighbor neighbors honor favor favorite harbor parlor center theater mom mommy sidewalk
    truck elevator apartment flashlight diaper trash garbage faucet movie movies gotten sweater cookie
    cookies traveled traveling mustache pajamas airplane sheriff dollar dollars cents bucks harbormaster downtown
    freshman sophomore pickup mailbox railroad closet
    """
)
BRITISH = words(
    """
    grey colour colours coloured neighbour neighbours honour favour favourite harbour parlour centre theatre mum mummy
    pavement lorry petrol trousers nappy rubbish dustbin whilst biscuit biscuits kerb
    travelled travelling moustache plough pyjamas aeroplane constable shillings pence quid fortnight motorway
    cupboard
    """
)
CALLED = {
    "CANTEEN": "CAFETERIA",
    "CAR PARK": "PARKING LOT",
    "CHANGING ROOM": "LOCKER ROOM",
    "CINEMA": "MOVIE THEATER",
    "DENTIST'S SURGERY": "DENTIST'S OFFICE",
    "DOCTOR'S SURGERY": "DOCTOR'S OFFICE",
    "FARMYARD": "BARNYARD",
    "HARBOUR": "HARBOR",
    "LAUNDERETTE": "LAUNDROMAT",
    "LIFT": "ELEVATOR",
    "OPERATING THEATRE": "OPERATING ROOM",
    "PETROL STATION": "GAS STATION",
    "SHOP": "STORE",
    "TATTOO PARLOUR": "TATTOO PARLOR",
    "THEATRE": "THEATER",
    "VET'S SURGERY": "VET'S OFFICE",
}
"""The American names of places that things make (see `furniture`)."""
DASHED = re.compile(r"(?<=\w)\W?--.*")
"""What the parse takes for one word with the place: "the park.--Every park"."""
SURE = 1
"""How many more words an American text has of its own kind than of the other, at least."""


def in_its_words(scenes: Sequence[Scene], source: str) -> tuple[Scene, ...]:
    """The scenes with their places in the English of `source`, the text of the book; its own words stay, but for what a
    dash without blanks joined on."""
    scenes = [replace(one, location=DASHED.sub("", one.location)) if one.location else one for one in scenes]
    found = Counter(re.findall(r"[a-z]+", source.lower()))
    american, british = (sum(found[word] for word in listed) for listed in (AMERICAN, BRITISH))
    if american < british + SURE:
        return tuple(scenes)
    return tuple(
        replace(scene, location=_american(scene.location, found)) if scene.location else scene for scene in scenes
    )


def _american(location: str, found: Counter[str]) -> str:
    return " - ".join(
        part if all(found[word] for word in re.findall(r"[a-z]+", part.lower())) else CALLED.get(part, part)
        for part in location.split(" - ")
    )
