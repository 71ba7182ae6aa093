"""What is measured of a place to tell whether a scene plays there: where it is named and how people stand to it, what
stands around, which side of a roof it is on, and whether the story was or would be there."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from screenplay.scenes.clues import EVERYDAY
from screenplay.scenes.places import indoors
from screenplay.scenes.places.candidates import KINDS, Candidate, Met, Unplaced
from screenplay.scenes.places.continuity import people
from screenplay.scenes.places.indoors import covered
from screenplay.scenes.places.lexicon import PUBLIC
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import HERE, RELATIONS
from screenplay.scenes.places.whereabouts import FOOTHOLDS, HOUSES, PARTS, TRANSIT, fullest, same, side
from screenplay.scenes.reading import things_of
from screenplay.scenes.sentences import PRONOUNS
from screenplay.scenes.things import furniture
from screenplay.scenes.vocabulary import known_by

Measures = dict[str, float]
SORTS = ("room", "building", "open", "vehicle", "craft")
LEAPS = ("hours", "days", "back")
FAR, LATE = 30.0, 60.0
"""For a place of no earlier scene so many scenes back, for one that is not named so many passages on."""
UNHEARD_OF = -9.0
"""For a place of which nothing was learnt from words."""
RIDES = 4
"""Parts of a car and times that someone drives which count at the most."""
SPOKEN = 8
"""Passages before a scene in which people may speak of where they will be."""


def measured(scene: Unplaced, every: Sequence[Candidate], worded: Mapping[str, float]) -> Iterator[Measures]:
    """The measures of each candidate of a scene; `worded`: what its words say for places, by what each is known by."""
    shared = of_scene(scene)
    first = sorted(
        (each for each in every if each.met), key=lambda each: (each.met[0].words, each.met[0].sighting.token)
    )
    for candidate in every:
        place = fullest(candidate.wordings)
        others = [met for other in every if other.head != candidate.head for met in other.met]
        yield {
            **shared,
            **{f"is {kind}": float(candidate.kind == kind) for kind in KINDS},
            **_of_word(place, candidate.head, shared["roof"]),
            **_of_things(scene, candidate.head),
            **_of_words(candidate, every, worded),
            **_of_story(scene, place, candidate.head),
            **_of_sightings(candidate.met, len(scene.stretch)),
            "named as": next((at for at, each in enumerate(first) if each is candidate), FAR),
            "others are here": float(any(met.sighting.now and met.sighting.relation in HERE for met in others)),
        }


def of_scene(scene: Unplaced) -> Measures:
    """What is measured of a scene whatever place is asked for."""
    stretch, opening = scene.stretch, scene.opening
    odds = indoors.odds(indoors.signs(stretch))
    here = things_of(stretch)
    return {
        "roof": max(-4.0, min(4.0, odds)),
        "side": covered(side(stretch)),
        "riding": min(RIDES, scene.riding),
        "words": math.log1p(sum(reading.words for reading in stretch)),
        "most things": scene.made[0].weight if scene.made else 0.0,
        "opens the story": float(opening.at == 0),
        "marked": float(opening.marked),
        "opens with speech": float(stretch[0].opens_with_speech),
        "same people": float(bool(scene.before) and bool(people(stretch) & scene.before[-1].people)),
        "most shared": max((len(here & other.things - EVERYDAY) for other in scene.before), default=0),
        **{f"{leap} on": float(opening.leap == leap) for leap in LEAPS},
    }


def _of_word(place: Place, head: str, odds: float) -> Measures:
    setting = covered(place.setting)
    return {
        **{sort: float(place.sort == sort) for sort in SORTS},
        "roofed": setting,
        "fits the roof": setting * odds,
        "transit": float(head in TRANSIT),
        "foothold": float(head.split()[-1] in FOOTHOLDS),
        "part": float(head in PARTS),
        "house": float(head in HOUSES),
        "public": float(head in PUBLIC),
        "own": float(place.own),
        "of a whole": float(place.whole is not None),
    }


def _of_things(scene: Unplaced, head: str) -> Measures:
    """What stands around that goes with a place, and what goes with others."""
    fitting = [made for made in scene.made if furniture.fits(made, head)]
    mine = fitting[0].weight if fitting else 0.0
    other = next((made.weight for made in scene.made if made not in fitting), 0.0)
    return {
        "things": mine,
        "things ahead": mine - other,
        "things rank": float(scene.made.index(fitting[0])) if fitting else FAR,
    }


def _of_words(candidate: Candidate, every: Sequence[Candidate], worded: Mapping[str, float]) -> Measures:
    """What the words of a scene say for a place, and how much more than for the others."""
    mine = worded.get(known_by(candidate.head))
    others = [
        worded.get(known_by(other.head), 0.0) for other in every if known_by(other.head) != known_by(candidate.head)
    ]
    ahead = mine - max(others, default=0.0) if mine is not None else UNHEARD_OF
    return {"worded": mine or 0.0, "worded ahead": ahead}


def _of_story(scene: Unplaced, place: Place, head: str) -> Measures:
    """Whether the story was there before, or people spoke of it or got to it at the end of the last scene."""
    last = head.split()[-1]
    back = next((back for other, back in scene.earlier if other.head == head or same(other, place)), None)
    was = [other for other in scene.before if other.place and (other.place.head == head or same(other.place, place))]
    here, spoken = things_of(scene.stretch), Counter(word for each in scene.stretch for word in each.said_words)
    before = Counter(word for each in scene.last[-SPOKEN:] for word in each.said_words)
    left = [sighting for each in scene.last[-2:] for sighting in each.places]
    return {
        "scenes back": back or FAR,
        "where they were": float(back == 1),
        "shared things": max((len(here & other.things - EVERYDAY) for other in was), default=0),
        "spoken of": min(3, spoken[last]),
        "spoken of before": min(3, before[last]),
        "bound for": float(scene.bound_for is not None and scene.bound_for.head == head),
        "got to before": float(any(each.place.head == head and each.relation in HERE and each.now for each in left)),
        "told of before": float(any(each.place.head == head for each in left)),
        "named last": float(bool(left) and left[-1].place.head == head),
    }


def _of_sightings(met: Sequence[Met], passages: int) -> Measures:
    """Where a place is named, how often, and how people stand to it: the earlier in the scene the more."""
    sightings = [each.sighting for each in met]
    movers = [sighting.mover for sighting in sightings]
    found = {
        "from passage": float(met[0].passage) if met else LATE,
        "from word": math.log1p(met[0].words) if met else math.log1p(1000),
        "from sentence": float(met[0].sighting.sentence) if met and met[0].passage == 0 else 9.0,
        "until": met[-1].passage / passages if met else 0.0,
        "times": len(met),
        "passages": len({each.passage for each in met}),
        "likened": float(any(sighting.relation == "likened" for sighting in sightings)),
        "the at first": float(bool(met) and sightings[0].place.definite),
        "the": float(any(sighting.place.definite for sighting in sightings)),
        "they are": float(any(mover.lower() in ("they", "we", "i") for mover in movers)),
        "one is": float(any(mover.lower() in ("he", "she") for mover in movers)),
        "somebody is": float(any(mover[:1].isupper() and mover.lower() not in PRONOUNS for mover in movers)),
    }
    for relation in RELATIONS:
        for now in (True, False):
            stands = [each.passage for each in met if each.sighting.relation == relation and each.sighting.now == now]
            found[f"{relation}{'' if now else ', not now'}"] = 1 / (1 + min(stands)) if stands else 0.0
    return found
