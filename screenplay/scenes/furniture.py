"""What stands in which place, and who is met there: things that make a room whose name nobody says.

A line for each place. A thing marked "!" is so tied to its place that it alone is enough; one marked "?" is met in many
places and counts half; of the others two are enough.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from screenplay.english import either
from screenplay.scenes.lexicon import SORTS
from screenplay.scenes.places import Place

TABLE = """
KITCHEN: lentils stew soup? stove! oven! saucepan! fridge refrigerator sink kettle cupboard? toaster dishwasher
 microwave ladle cooker worktop range cook scullion! pan? pans skillet! frying-pan! draining-board! dough rolling-pin!
 larder spatula! colander! teatowel breadboard! crockery? apron? peeler griddle hob dresser? tap? oilcloth saucepans!
 oven-gloves! hotplate stockpot!
BEDROOM: asleep window? bed pillow duvet mattress? bedspread bedclothes eiderdown quilt wardrobe nightstand! bedpost
 headboard bunk? dressing-gown? nightdress pyjamas? pajamas? sheets? alarm? bedside dressing-table bedsprings
LIVING ROOM: lamp? doormat? rug? tv? cat? newspaper? hi-fi sofa couch settee! davenport! mantelpiece mantel hearthrug!
 hearth fireplace fireside armchair? television? telly? cushion? coffee-table! ottoman! recliner bookcase?
 standard-lamp
DINING ROOM: tablecloth? candlestick candelabra tureen! sideboard gravy decanter? goose? carving napkin? dessert?
 silver? salt?
BATHROOM: bathtub! toilet! washbasin shower? tub? towel? bath cistern! toothbrush shampoo! tap? soap? loofah! bathmat!
OFFICE: desk client clients? computer? printer! keyboard? stapler photocopier! cubicle! whiteboard? blotter typewriter
 spreadsheet! partition strip-lights partitions inbox in-tray! invoice? invoices receptionist? intern? swivel-chair!
 boardroom? colleague? memo paperclip paperclips stationery? manager? overtime timesheet printout headmistress
 headmaster principal? solicitor? carpet glass-case? filing-cabinet!
BAR: bartender! barman! barmaid! barkeep! jukebox barstool! barstools! pint? pints? dartboard! whisky? bottles?
 optics! beer-mat! coaster beer? regulars pool-table!
INN: innkeeper! landlord? tankard! ostler! alehouse! ale?
RESTAURANT: waiter! waitress! menu maître! sommelier! maitre-d! diners? starter? dessert?
CAFÉ: barista! espresso cappuccino latte scone? scones? teacake croissant? cake-stand
CHURCH: pew! pews! pulpit! altar! congregation! nave! font? hymnbook! hymn? hymns? vicar? organist? choirboys!
 lectern? sermon? incense aisle? sexton? chalice!
CLASSROOM: pupils? pupil? chalk blackboard! chalkboard! schoolmaster? schoolmistress? geography? algebra? maths?
 satchel homework? teacher? detention? desks? lesson? exercise-book! inkwell! whiteboard? bunsen! textbook class
 pointer? register? specimen? stools? bench?
HOSPITAL ROOM: nurse? drip gurney! stretcher? ventilator! bedpan! ward? stethoscope? patient? iv! chart? doctor?
 monitor? catheter! sister? visiting drip-stand! anaesthetist! surgeon? bandages? oxygen? cannula!
DOCTOR'S SURGERY: receptionist? stethoscope prescription? patient? doctor? examination-couch!
COURTROOM: judge? juror! jurors! bailiff! gavel! jury! usher? dock? barrister! defendant plaintiff prosecutor witness?
 magistrate? courtroom! prosecution? oath?
SHOP: cash-register! checkout! shopkeeper! till? customer? customers? counter? shelves? shopper! price? prices?
 receipt? mannequin! assistant? stock? tins? grocer! cashier?
SUPERMARKET: trolley? checkout! aisle? shelf-stacker! conveyor? cereal? freezer? basket? shopper?
PAWNSHOP: pawnbroker! pawn-ticket!
HAIR SALON: hairdresser! curlers! perm! barber! scissors? dryer? comb? razor?
GARAGE: mechanic! spanner? wrench? jack? hoist? exhaust? oil? grease? overalls? carburettor! carburetor! gasket!
WORKSHOP: lathe! workbench! anvil? vice? chisel? plane? sawdust shavings glue? bench? hammer? tools? bobbins? thimble?
FORGE: anvil! bellows! blacksmith! farrier! tongs? hammer? coals? horseshoe? horseshoes
BARN: hayloft! straw? hay? stall? manger! rafters? cow? cows? calf? pitchfork bales rafter?
STABLE: stall? stalls! bridle? saddle? groom? oats? hay? horse? horses? stable-boy! ostler
GREENHOUSE: seedlings? tomatoes? flowerpots! trowel? orchids orchid? glasshouse!
LIBRARY: librarian! bookshelves? bookshelf? catalogue? stacks? books? volumes?
LABORATORY: microscope! test-tube! test-tubes! beaker! pipette! centrifuge! specimen? specimens? reagent! petri!
 scalpel?
GYM: treadmill! dumbbells! barbell! punchbag! ring? gloves? boxer? boxers? gumshield! wall-bars! vaulting-horse!
STAGE: footlights! stagehand! stagehands! proscenium! backdrop! wings stage understudy prompter cue? cues? curtain?
 prop? props? spotlight director? actor? actors? actress? audience? rehearsal script? lines? set? flats? lighting?
 auditorium scenery? stalls? orchestra? lights?
CINEMA: projectionist! popcorn! usherette! trailer? screen?
POLICE STATION: desk-sergeant! sergeant? constable? inspector? handcuffs? statement? detective? fingerprints? custody
INTERROGATION ROOM: two-way-mirror! one-way-mirror! tape-recorder? detective? suspect? interrogator! confession?
CELL: cellmate! warder jailer gaoler bars? bunk? shackles! manacles! chain? inmate? inmates? guard? slop-bucket!
 turnkey!
AIRPORT: check-in! runway? boarding-pass! departures! carousel? suitcase? luggage? passport? gate? arrivals
PLANE: stewardess flight-attendant! tray-table! overhead-locker! armrest? cabin? pilot? turbulence! aisle? seatbelt?
TRAIN: conductor? ticket-collector! carriage? compartment? luggage-rack! guard? platform? rails? embankment?
BUS: bus-driver!
BRIDGE: viewscreen! helmsman? helm? console? consoles navigator? captain? thrusters navigation sensors starfield!
 orbit? planet? airlock? intercom?
WHEELHOUSE: compass? helm? radar sonar!
DECK: mast? rigging! bowsprit! boatswain! bosun! sails sail? gunwale! tiller? winch? net? nets? hold? crew? skipper?
 trawler? galley? deckhand! deckhands! crow's-nest! shrouds halyard! anchor? sailor? sailors? rail? captain?
TENT: tent-pole! tent-flap! canvas? groundsheet! sleeping-bag sleeping-bags guy-rope! lantern?
CAMP: campfire! counselor counsellor campers! scoutmaster! fire? sparks? logs? embers? tent tents bedroll bedrolls
 sleeping-bag firelight? billy-can! marshmallows!
BEACH: surf! breakers! tide dunes sand? waves? foam? seaweed shells? sandcastle! lifeguard! seashell! bucket? parasol
 shingle driftwood! deckchair! rockpool! rock-pool!
HARBOUR: gangway? crates? mooring moorings trawlers! fishing-boats! harbourmaster! longshoreman! longshoremen! crane?
 cranes? bollard! bollards! gulls? ferry? ferryman? dockers! stevedores!
RIVERBANK: fishing-rod heron? reeds? willow? willows? current? float? bait? ferryman? minnows!
FIELD: furrow! furrows! plough? stubble scarecrow! wheat? beet? turnips? crop? haystack hay? harvest? hedge? tractor?
 combine? sheaves! rows? cows? sheep? ewe? lamb?
FARMYARD: tractor? trough! henhouse! pigsty! dunghill! barn? hens? pigs? cows? churns! midden!
GARDEN: flowerbed! flowerbeds! lawnmower! wheelbarrow? roses? rose? trowel! hedge? lawn? bulbs? weeds? spade?
 deckchair? greenhouse? washing-line! clothesline swing? hose? beds? petals? bees?
PARK: bandstand! ducks? pigeons? bench? pram? squirrel? squirrels? playground?
PLAYGROUND: swings! seesaw! climbing-frame! roundabout? slide? sandpit! hopscotch!
WOODS: undergrowth! bracken treetops pines moss pinecones trunks? twigs? acorns owl? leaves? branches? roots? canopy?
 ferns? mushrooms? path? oaks? beeches? birches
MOUNTAINSIDE: summit? crampons! ice-axe! glacier! ledge? scree! crevasse! rope? cairn! avalanche? crag! rockface!
DESERT: cactus! camel? camels? dune? dunes? mirage! tumbleweed! sagebrush!
STREET: lamppost! lamp-post! streetlamp! streetlight! streetlights! kerb! curb! pavement? sidewalk? gutter? taxi?
 traffic? cobbles? cobblestones shopfronts pedestrians! passers-by! passersby! hydrant! crosswalk! cab? bus? horn?
 headlights?
ALLEY: dumpster! dumpsters! dustbins? bins? fire-escape? trashcans
CEMETERY: grave? graves gravestone! headstone! tombstone! gravestones! headstones! tombstones! gravedigger! coffin?
 mourners? wreath? wreaths? pallbearers?
MARKET: stall? stalls! stallholder! stallholders! costermonger! barrows hawkers? fishmonger? vendor? vendors?
BALLROOM: dance-floor! chandelier? waltz? bandleader drummer bandstand? top-table dancers dancing? microphone?
 bridesmaid? bridesmaids? bouquet?
GATE: gatehouse! portcullis! drawbridge! gatekeeper! toll-gate! tollgate!
TRENCH: parapet? duckboards! dugout! sandbags! periscope? wire? shells? whizz-bang! bayonet? sentry? periscopes
CASTLE: throne! battlements! courtiers! turret! tapestries? tapestry? knights? herald? banners?
CAVE: stalactite! stalactites! stalagmites! cavern! torches? bats?
LAUNDERETTE: washers! tumble-dryer! dryers! washing-machines! spin-cycle!
LOBBY: bellhop! concierge! bellboy! reception? porter? receptionist? revolving-door!
LIFT: liftman!
SWIMMING POOL: chlorine? lifeguard? diving-board! goggles? lane? lanes? armbands!
BUS STOP: bus-shelter!
STATION: stationmaster! porter? porters? turnstile? turnstiles timetable? platform? locomotive?
 loudspeaker?
FUNERAL HOME: undertaker? embalmer! mortician! casket?
BANK: tellers vault? cashier? deposit? robber? robbers?
MUSEUM: curator! exhibit? exhibits? glass-case? sarcophagus!
NURSERY: cot? crib! cradle? rocking-horse! playpen! nursemaid?
TAILOR'S SHOP: tape-measure pins needle? needles? thimble! sewing-machine dummy? scissors? mirror? fitting? tunic?
 hem?
BAKERY: baker? loaves dough? flour? rolls?
GALLERY: canvases exhibition paintings? sculpture? sculptures?
VET'S SURGERY: vet leash? spaniel? terrier? kitten? hamster?
DENTIST'S SURGERY: dentist! drill? hygienist!
NEWSROOM: reporter? reporters editor? headline? headlines subeditor! deadline? copy?
RADIO STUDIO: headphones microphone? presenter? producer? studio? on-air! faders!
FAIRGROUND: ferris-wheel! dodgems! candyfloss! coconut-shy! helter-skelter! waltzers! carousel? merry-go-round!
 rifle-range
CIRCUS: ringmaster! trapeze! clown? clowns acrobat acrobats! big-top! sawdust? elephant? lions?
ZOO: zookeeper! cages? enclosure penguins? giraffe? giraffes keeper? monkeys? tigers?
RACECOURSE: jockey? jockeys! bookie? bookies! grandstand? furlong paddock? racegoers!
FOOTBALL PITCH: goalkeeper referee? touchline! striker? goalposts! corner-flag! half-time? linesman! goalie? offside!
CHANGING ROOM: lockers? showers bench? boots? kit? towels? shin-pads! studs peg? pegs? jockstrap!
BUTCHER'S SHOP: butcher cleaver! sausages? carcass? mince? chops?
MORGUE: autopsy toe-tag! slab? pathologist! corpse? drawer? sheet?
AMBULANCE: paramedic paramedics siren? stretcher? oxygen?
CASINO: croupier! roulette! blackjack! chips? dealer? gamblers?
NIGHTCLUB: bouncer? strobe! dancefloor! dj? turntables?
TAXI: cabbie cab-driver! taxi-driver! meter? fare?
SUBMARINE: torpedo? torpedoes? ballast periscope? sonar? bulkhead?
ATTIC: rafters? trunk? cobwebs? skylight? eaves?
CELLAR: barrels? casks? coal? cobwebs? wine-rack! bottles?
"""
"""Roofs and skies are those of the lexicon: a place named here must be in it."""

Things = dict[str, tuple[tuple[str, float], ...]]


def _things(table: str) -> Things:
    """For each thing the places that it speaks for, with what it counts for each."""
    found: dict[str, list[tuple[str, float]]] = {}
    for line in table.replace("\n ", " ").strip().splitlines():
        place, _, listed = line.partition(": ")
        for thing in listed.split():
            weight = {"!": 2.0, "?": 0.5}.get(thing[-1], 1.0)
            found.setdefault(thing.rstrip("!?").replace("-", " "), []).append((place, weight))
    return {thing: tuple(places) for thing, places in found.items()}


THINGS: Things = _things(TABLE)
"""What stands where; things of two words have a blank between them."""
SAID: dict[str, str] = {
    **dict.fromkeys(("all rise", "your honour", "your honor", "members of the jury"), "COURTROOM"),
    **dict.fromkeys(("last orders", "what are you drinking"), "BAR"),
    **dict.fromkeys(("flight attendants", "cabin crew", "your captain speaking"), "PLANE"),
    **dict.fromkeys(("are you ready to order", "a table for", "can i get you folks"), "RESTAURANT"),
    **dict.fromkeys(("dearly beloved", "let us pray", "peace be with you"), "CHURCH"),
    **dict.fromkeys(("visiting hours", "the doctor will see"), "HOSPITAL ROOM"),
    **dict.fromkeys(("turn to page", "books away", "open your books"), "CLASSROOM"),
    **dict.fromkeys(("places, please", "curtain up"), "STAGE"),
    **dict.fromkeys(("mind the doors", "tickets, please"), "TRAIN"),
}
"""What is said nowhere else."""
ENOUGH = 2.0
"""The weight of different things that makes a place ..."""
SOLID = 1.0
"""... of which one at least must weigh this."""
HALF, SPOKEN = 0.5, 1.0
"""What a thing counts for that is only spoken of, and all of them together at the most."""
LONG = re.compile(rf"\b{either(frozenset(thing for thing in THINGS if ' ' in thing))}\b")
WHOLE = {"STAGE": "THEATRE"}
"""Of what a place is always a part."""
CRAFT = frozenset({"BRIDGE", "WHEELHOUSE"})
"""Of a ship, and so no bridge over a river, and under a roof."""


def standing(told: str) -> Iterator[str]:
    """The things of two words that a sentence (see `leaps.wording`) tells of."""
    return (match.group() for match in LONG.finditer(told.replace(" - ", " ")))


def made_of(
    things: Iterable[tuple[str, float]], spoken: frozenset[str], roofed: bool | None, telling: bool = False
) -> Place | None:
    """The place that `things` make, each met with a factor for what it counts, if there are enough.

    `spoken` are the words that people say: what they speak of may be elsewhere, and counts a little where the place is
    thought of anyway. `roofed`: whether the scene is known to be indoors (or outdoors); then no other place will do.
    `telling`: one of them must be enough by itself.
    """
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    firm: set[str] = set()
    for thing, factor in things:
        for name, weight in ((SAID[thing], ENOUGH),) if thing in SAID else THINGS.get(thing, ()):
            firm |= {name} if weight >= ENOUGH else set()
            weights[name][thing] = max(weights[name].get(thing, 0), weight * factor)
    found = {
        name: sum(each.values()) + _spoken_of(name, spoken - set(each))
        for name, each in weights.items()
        if max(each.values()) >= SOLID
    }
    for name in sorted(found, key=lambda name: (-found[name], name)):
        place = _place(name)
        if found[name] >= ENOUGH and (name in firm or not telling) and roofed in (None, place.setting == "INT"):
            return place
    return None


def _spoken_of(name: str, said: frozenset[str]) -> float:
    weights = (weight for thing in said & set(THINGS) for place, weight in THINGS[thing] if place == name)
    return min(SPOKEN, sum(weight * HALF for weight in weights))


def _place(name: str) -> Place:
    head = name.lower()
    sort = "room" if name in CRAFT else SORTS.get(head, "room")
    return Place(name, head, sort, "EXT" if sort in ("open", "craft") else "INT", WHOLE.get(name))
