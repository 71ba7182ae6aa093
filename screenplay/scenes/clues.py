"""Things that tell where a scene plays when nobody names the place: a sofa is indoors, a river is not."""

from __future__ import annotations

import re

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

HOUSEHOLD = words(
    """
    door window floor room wall mirror cup mug plate plates bowl spoon fork glass bread soup phone telephone radio
    receiver envelope newspaper napkin saucer tray magazine slippers coat-hook wineglass jug teaspoon notebook folder
    """
)
"""Met indoors more often than not; each speaks for it a little."""

OUTDOOR_THINGS = words(
    """
    lark larks skylark rook rooks sparrow sparrows robin blackbird buzzard hawk eagle heron butterfly butterflies
    dragonfly bee bees grasshopper grasshoppers cattle sheep goats flock herd ewes lambs pasture furrows stubble
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

SPACE = words(
    "planet planets orbit asteroid asteroids airlock viewscreen thrusters starship spaceship spacesuit starfield"
    " airlocks hydroponics astronaut astronauts cosmonaut cosmonauts spacewalk sickbay viewport gravity galaxy galaxies"
    " android androids cryosleep hyperspace moonbase lander"
)
SPACED = 2
"""Different words of these in a story that plays where there is neither day nor night."""

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

TRADES = words(
    """
    actor actress apothecary artist auctioneer baker barber barmaid bartender blacksmith bookseller bricklayer butcher
    carpenter chemist cobbler conductor cook curate dentist doctor dressmaker embalmer farmer farrier fishmonger
    florist gardener gravedigger grocer hairdresser innkeeper jeweller jeweler jockey judge juror librarian magistrate
    mechanic midwife miller miner monk musician nun nurse organist pathologist pawnbroker pharmacist pilot policeman
    porter potter priest professor publican rabbi sailor sculptor seamstress secretary sexton shepherd shopkeeper
    solicitor surgeon tailor teacher typist undertaker usher verger vet vicar waiter waitress warder watchmaker
    zookeeper guard sentry watchman gatekeeper doorman bouncer cashier janitor caretaker bosun skipper mate gamekeeper
    beggar busker trader
    """
)
"""What people are by trade, and so may be anywhere."""

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
ABSTRACT = re.compile(r"(?:ness|tion|sion|ment|ity|ety|ance|ence|ship|hood|ism|acy|ture|our|ing|dom|th|ude|cy)$")
"""How nouns end that mostly stand for no thing."""
