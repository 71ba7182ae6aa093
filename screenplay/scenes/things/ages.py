"""Whether a story may have what came with motors and telephones: no bus stops where people go by carriage."""

from __future__ import annotations

from collections.abc import Set

from screenplay.english import words

MODERN = words(
    """
    aeroplane airplane airport automobile bus camera car cinema computer dishwasher electricity elevator email escalator
    film flashlight forklift freezer fridge garage gasoline gramophone headlight headlights helicopter hoodie internet
    jeans laptop lorry microwave motor motorbike motorcar motorcycle motorway movie nylon phone photocopier plastic
    printer radio refrigerator robot scooter siren sneaker sneakers spaceship supermarket taxi telephone television
    telly toaster torch tractor trainers truck tv tyre video webcam windscreen windshield wireless zip zipper
    """
)
OLDER = words(
    """
    barouche bonnet breeches brougham butler candle candlestick carriage chaise chambermaid coachman crinoline curricle
    footman gaslight gig governess hansom housemaid inkstand ladyship lamplighter livery lordship maidservant manservant
    musket ostler parasol parlourmaid petticoat phaeton pianoforte postilion quill saddle snuffbox spinet squire
    stagecoach sword turnpike valet waistcoat wig workhouse
    """
)
"""Things of the time before; a few of them are met in any time."""
ENOUGH, TIMES = 2, 2
"""Different things of the time before that tell it, and how many times those of today they must be."""


def is_modern(things: Set[str]) -> bool:
    """Whether what a whole story tells of may be of today; what says neither may."""
    older = len(things & OLDER)
    return older < ENOUGH or older <= TIMES * len(things & MODERN)
