"""Words for going somewhere and being somewhere, with the prepositions of place."""

from __future__ import annotations

from screenplay.english import words

INSIDE = frozenset({"in", "inside", "aboard"})
INTO = frozenset({"into", "inside", "onto", "to", "in", "on", "at", "through", "across", "down", "up", "along"})
WITHIN = frozenset(
    {
        "in",
        "inside",
        "at",
        "on",
        "aboard",
        "through",
        "across",
        "down",
        "up",
        "along",
        "around",
        "round",
        "about",
        "within",
        "throughout",
    }
)
BESIDE = frozenset(
    {"outside", "behind", "beside", "before", "near", "by", "under", "beneath", "against", "beyond", "opposite"}
)
GOING = words(
    """
    go come walk run drive ride step climb enter return hurry stride wander stroll slip head march rush stumble
    crawl creep duck move retreat cross pull turn arrive get descend emerge lead follow bring take carry drag
    push burst dash fly sail row wade swim tiptoe trudge limp stagger flee race bolt file troop pass land park draw
    ascend jump hop trot sneak storm usher show escort steer wheel back bike cycle gallop scramble shuffle tramp
    hike escape pad bound regain gain sweep repair betake drop let
    """
)
"""Verbs that take people from one place to another."""
CARRYING = frozenset(
    {"lead", "bring", "take", "carry", "drag", "push", "usher", "show", "escort", "steer", "draw", "sweep"}
)
"""Of these, only those whose object is a person move the scene."""
BEARING = frozenset({"carry", "take", "bring", "drag", "push"})
"""Of these, the ones that who bears a thing goes along with."""
FINDING = words("find meet join catch")
"""Who comes upon somebody, or something, is where that is."""
STAYING = words(
    """
    sit stand lie wait be stay kneel sleep work eat drink talk lean linger crouch play read huddle gather hang pace
    squat perch sprawl rest dine breakfast wake hide dance live remain stop pause roam prowl patrol camp watch
    wonder search hover loiter queue line serve sweep dig fish have say ask answer reply whisper mutter shout call
    tell swim float drift spend smoke meet gather push hurry walk run stroll wander march drive ride travel trudge hike
    cycle
    """
)
RESTING = words("sit stand lie wait be kneel crouch lean squat perch huddle sprawl")
"""Of these, what tells where somebody is, and so that a scene plays there."""
SAYING = words("say ask call shout whisper mutter answer reply cry add tell murmur yell snap")
LAYING = words("put set place throw pack load stuff lock shut toss dump sling heave")
"""What is done to a thing that then is in a car, and not to those who do it."""
MINDING = words("think dream believe interest delight remember trust imagine point look stare gaze glance laugh aim")
"""Verbs whose place is only thought of or looked at."""
SOUNDING = words("strike ring bark slam sound chime creak echo crow sing toll call cry")
"""What is heard may be in the next room."""
SEEMING = words("be smell reek stink feel seem look have sound become grow go fall stay remain rock sway lurch shake")
"""What is told of a vehicle by those who sit in it."""
ROLLING = words(
    "roll rattle jolt speed rumble bump bounce crawl climb turn swerve skid slow stop halt drive move start"
)
"""What a vehicle does with those who sit in it; "a carriage rolled up" is seen by others."""
RIDING = words("drive ride sail fly travel arrive reach row cycle bike")
"""Verbs of a way too long for the next scene to follow at once."""
REACHING = frozenset({"enter", "reach", "cross", "gain", "regain", "descend", "ascend", "climb"})
OUTER = words("sign awning canopy wall gate gates step steps entrance lights door doors roof eaves")
"""Parts that a building shows to the street."""
UNREAL = words(
    """
    would used if like remember remembers remembered imagined wondered could thought pictured dreamed wished recall
    recalls recalled
    """
)
"""Words beside which a place is only thought of."""
MODAL = frozenset({"would", "used", "if", "could"})
"""Of these, the ones that say so of their own clause only."""
RECALLING = words("remember remembers remembered recall recalls recalled")
"""Words beside which a place is one of long ago."""
ANYONE = frozenset({"nobody", "everybody", "everyone", "anyone", "anybody", "one", "all", "none"})
PARTS = words(
    """
    back front middle corner end centre center foot top bottom far side floor counter window edge depth rest
    """
)
"""Parts of a place that do not lead out of it."""
AWAY = words(
    """
    over above below beyond opposite near toward towards past for about like than except without as
    """
)
"""Prepositions whose place is another than that of the people."""
PICTURES = words("photograph photo picture painting drawing sketch portrait group view map plan model aquatint etching")
"""What of a place is here when the place is not."""
WAYS_OUT = words("door doorway doors gate exit window hatch")
"""What people go out through."""
SHOWING = words("be have smell reek stink lie feel look hum")
"""What is told of a room or a building by a paragraph that opens in it: "The office had a fern in it"."""
EVENTS = words(
    "meeting party funeral hearing trial wedding lesson interview ceremony reception service wake dance ball class"
)
"""What people go to: "The meeting was in the glass room"."""
HEADING = frozenset({"back", "down", "up", "over"})
"""Adverbs before a place that open a sentence elsewhere: "Back on the bridge ..."."""
FIXTURES = words("window curtain clock floor table fire fireplace lamp ceiling wall stove carpet shutter blind bell")
"""Things that stay in their room: "The library windows were open" is told by who is there."""
LOOMING = words("stand lie rise loom face overlook appear burn tower look belong come dominate")
"""What is told of a building by those who see it from outside."""
