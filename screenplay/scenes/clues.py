"""Things that tell where a scene plays when nobody names the place: a sofa is indoors, a river is not."""

from __future__ import annotations

from screenplay.english import phrases, words

INDOOR_THINGS = words(
    """
    armchair bannister banister bathtub bed bedclothes bedpost bedspread blackboard blanket blotter bookcase
    bookshelf bookshelves bulb bunk bureau cabinet candelabra candlestick carpet ceiling chair chandelier checkout
    chimneypiece clock closet corkboard cot couch counter countertop cradle crib cubicle cupboard curtain cushion
    davenport desk dishwasher divan doorbell doormat doorway drapes drawer dresser duvet easel eiderdown escalator
    faucet fireplace fireside floor floorboard floorboards freezer fridge futon grate hearth hearthrug heater jukebox
    keyboard kettle ladle lamp lampshade linoleum lino mantel mantelpiece mantelshelf mattress menu microwave
    monitor oven partition pew photocopier piano pillow plexiglas poker printer projector pulpit quilt radiator
    refrigerator rug saucepan screen settee sheets shelf shelves sideboard sink skylight sofa staircase stairs
    stapler stool stove table tablecloth tap tapestry teapot television telly thermostat threshold tile till toaster
    toilet tv typewriter wainscot wallpaper wardrobe washbasin washstand whiteboard windowpane windowsill
    worktop
    """
)

OUTDOOR_THINGS = words(
    """
    acorn anchor asphalt awning bark barrow blossom bonfire boulder bracken bramble branches breakers breeze bumper
    bush bushes campfire cloud clouds cobbles cobblestones constellation crag crops crow crows curb deer dew dirt
    ditch downpour drizzle dumpster dust-cloud fence fern ferns flagstones foam fog foliage footprints frost furrow
    gale gate gorse grass gravel grave gravestone gull gulls gutter hail haystack haze headland headstone heather
    hedge hedges hillside hoofs hooves horizon ice kerb kite lamp-post lamppost lamplighter leaves lightning mast
    mist moon moonlight moss mud nettles oak oar oars pebble pebbles pigeons pine pines plough puddle puddles rain
    rainstorm reeds rocks saddle sail sails sand scarecrow seagull seagulls shrubs signpost skies sky sleet snow
    snowdrift snowflakes soil spade squall stars starlight storm streetlamp streetlight streetlights stump summit
    sun sundown sunlight sunset sunrise surf swallow tarmac thunder tide tombstone towpath traffic tree trees
    treetops tumbleweed turf twig twigs undergrowth wagon-track waves weeds wheelbarrow willow wind
    """
)

RIDING = words(
    """
    brake brakes clutch dash dashboard gearshift glovebox handbrake headlights ignition speedometer steering-wheel
    throttle windscreen windshield wipers
    """
)
"""Things of a car that people in it see; a wheel or a seat alone says too little."""

RIDING_PAIRS = phrases(
    """
    back seat, driver's seat, front seat, glove compartment, passenger door, passenger seat, rear-view mirror,
    rearview mirror, seat belt, steering wheel, behind the wheel, on the wheel, at the wheel
    """
)

TRAVELLING = words(
    "driver seat seats passenger passengers conductor aisle row steward stewardess fare guard compartment rack"
)
"""People and things met in a bus, a train or a plane; with one of these named, two make it the place."""

FURNITURE: tuple[tuple[str, str], ...] = (
    (
        "KITCHEN",
        "stove oven fridge refrigerator sink kettle cupboard saucepan toaster dishwasher microwave ladle cooker"
        " worktop range cook scullion pan pans",
    ),
    ("BEDROOM", "bed pillow duvet mattress bedspread bedclothes eiderdown quilt wardrobe nightstand bedpost"),
    ("LIVING ROOM", "sofa couch settee davenport mantelpiece mantel hearthrug hearth fireplace fireside"),
    ("BATHROOM", "bathtub toilet washbasin shower tub towel bath cistern toothbrush shampoo tap soap"),
    ("OFFICE", "desk computer printer keyboard stapler photocopier cubicle whiteboard blotter typewriter"),
    ("BAR", "bartender barman barmaid barkeep jukebox barstool"),
    ("INN", "innkeeper landlord tankard ostler alehouse"),
    ("RESTAURANT", "waiter waitress menu"),
    ("CHURCH", "pew pews pulpit altar congregation"),
    ("CLASSROOM", "pupils pupil chalk blackboard chalkboard schoolmaster schoolmistress geography algebra maths"),
    ("HOSPITAL ROOM", "nurse drip gurney stretcher ventilator bedpan"),
    (
        "COURTROOM",
        "judge juror jurors bailiff gavel jury usher dock barrister defendant plaintiff prosecutor courtroom",
    ),
    ("SHOP", "cash-register checkout shopkeeper till"),
    ("ALLEY", "dumpster dumpsters"),
    ("THEATRE", "footlights stagehand stagehands proscenium backdrop auditorium wings stage understudy prompter"),
    ("GATE", "gatehouse portcullis drawbridge gatekeeper toll-gate tollgate"),
    ("BEACH", "surf breakers tide dunes sand waves foam seaweed shells"),
    ("CEMETERY", "grave graves gravestone headstone tombstone gravestones headstones tombstones"),
    ("STREET", "lamppost lamp-post streetlamp streetlight streetlights kerb curb"),
    ("WOODS", "undergrowth bracken treetops pines moss pinecones"),
)
FURNISHED: dict[str, str] = {thing: room for room, things in FURNITURE for thing in words(things)}
"""What stands in which room; two different things, or one often named, make the room."""

SAID: tuple[tuple[str, str], ...] = (
    ("all rise", "COURTROOM"),
    ("your honour", "COURTROOM"),
    ("your honor", "COURTROOM"),
    ("members of the jury", "COURTROOM"),
    ("last orders", "BAR"),
    ("flight attendants", "PLANE"),
)
"""What is said nowhere else."""

TELLING = words(
    """
    bartender barman barmaid barkeep pulpit bailiff dumpster waitress waiter headstone gravestone blackboard
    bathtub toilet stove oven saucepan gatehouse portcullis footlights
    """
)
"""Things so tied to their place that one is enough."""

WEATHER = words("rain snow drizzle hail thunder sleet")
"""Verbs too: "it is raining" is said by people who get wet, unless a window stands between."""

WINDOWS = words("window windows windowpane")
"""The sky in a sentence with one of these may be seen from a room."""
IMAGES = words(
    """
    photograph photo picture painting portrait poster television screen tv dream memory like would
    """
)
"""What a sentence tells beside one of these may hang on a wall, be dreamt or only be compared."""

EVERYDAY = words(
    """
    time way hand hands eye eyes face head man woman men people person boy girl child voice word words thing things
    moment minute second hour day night morning evening afternoon week month year life world place home house room
    door window table chair wall floor side end name mind heart foot feet arm finger hair mouth shoulder back lip
    lips part kind sort lot bit work money question answer idea thought reason fact matter case point something
    nothing anything everything someone somebody nobody mother father brother sister son daughter wife husband
    friend family sir lady air light sound silence smile look turn step course rest half pair number line water fire
    book letter paper story use chance trouble doubt love power hope thank sense manner moment sight care pity
    breath tear smoke business conversation subject
    """
)
"""Nouns that turn up everywhere and tell no place from another."""
