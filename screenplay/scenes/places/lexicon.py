"""Words for places: rooms, buildings, open places, vehicles. One word list a sort; two-word names with a blank."""

from __future__ import annotations

from typing import Literal

from screenplay.english import phrases, words

Sort = Literal["room", "building", "open", "vehicle", "craft"]
"""craft: a vehicle that people stand on rather than in (a boat, a raft), so outdoors until a cabin is named."""

ROOMS = words(
    """
    toilets antechamber attic ballroom basement bathroom bedchamber bedroom belfry boardroom breakroom boudoir
    bunkroom cabin canteen cafeteria cell cellar chamber classroom cloakroom closet conservatory corridor
    courtroom darkroom den dormitory drawing-room dungeon elevator foyer galley garret gym gymnasium hall hallway
    kitchen kitchenette lift laboratory lab landing larder laundry lavatory library loft lobby lounge mezzanine
    newsroom nursery office pantry passage passageway parlor parlour refectory restroom sacristy salon sauna
    schoolroom scullery showroom sickroom stairwell staircase storeroom stockroom studio study sunroom vault
    vestibule vestry ward washroom workroom workshop airlock infirmary sickbay stage wheelhouse snug alcove booth
    dugout sanctum brig undercroft concourse auditorium chancel nave orangery rotunda scriptorium solar buttery
    turret bedsit bedsitter sitting-room dining-room living-room backstage playroom washhouse boxroom dayroom
    anteroom backroom stateroom bunkhouse berth hold steerage wardroom forecastle fo'c'sle engine-room gunroom
    ticket-hall chantry confessional atrium mailroom cabinet-room strongroom guardroom tollhouse rumpus-room
    sunporch garderobe crypt steam-room ticket-office pressroom checkroom coatroom coal-cellar apse medbay
    oubliette stair stillroom taproom cupola gundeck orlop
    """
)

ROOM_PAIRS = phrases(
    """
    back office, back room, billiard room, box room, break room, breakfast room, changing room, coffee room,
    common room, conference room, consulting room, control room, delivery room, dining room, dining hall, drawing room,
    dressing room, emergency room, engine room, examination room, exam room, fitting room, front hall, front room,
    games room, great hall, guest room, holding cell, hospital room, hotel room, inner office, interview room,
    laundry room, living room, locker room, lunch room, mail room, main hall, meeting room, men's room, mess hall,
    morning room, motel room, music room, operating room, operating theatre, outer office, powder room, press room,
    reading room, reception room, recovery room, rest room, server room, sewing room, sitting room, smoking room,
    spare room, staff room, state room, supply closet, tap room, throne room, utility room, waiting room, weight room,
    music hall, squad room, interrogation room, hotel lobby, elevator shaft, stair well, guest bedroom, master bedroom,
    ladies' room, medical bay, med bay, sick bay, cargo bay, cargo hold, docking bay, mess deck, engine deck,
    flight deck, ready room, war room, briefing room, green room, band room, art room, science lab, science room,
    gun room, boiler room, furnace room, ladies room, mens room, family room, play room, chart room, radio room,
    day room, television room, tv room, casualty department, intensive care, maternity ward, birthing suite,
    chapel of rest, viewing room, counting house, robing room, evidence room, incident room, board room, test kitchen,
    treatment room, ticket hall, departure lounge, arrivals hall, baggage hall, baggage claim, recording studio,
    radio studio, orchestra pit, saloon bar, public bar, lounge bar, hotel bar, beer cellar, wine cellar, cold store,
    tower room, east gable, west gable, gable room, lamp room, lantern room, net loft, bell tower, ringing chamber,
    lecture hall, lecture theatre, exam hall, assembly hall, sports hall, school gym, staff canteen, crew mess,
    crew quarters, captain's cabin, ship's cabin, first-class carriage, sleeping compartment, baggage car, guard's van,
    signal box, prop room, props room, wardrobe department, projection booth, ticket booth, phone booth, voting booth,
    confession box, jury room, judge's chambers, witness room, visiting room, guard room, guest wing, servants' hall,
    still room, boot room, mud room, coat room, cloak room, rumpus room, sun room, garden room, game room,
    rehearsal room, rehearsal studio, ballet studio, television studio, dark room, edit suite, cutting room,
    freight elevator, service elevator, service lift, trauma room, scrub room, sluice room, linen room, linen cupboard,
    broom cupboard, broom closet, walk-in closet, stationery cupboard, cold room, walk-in freezer, stock room,
    store room, strong room, back bedroom, front bedroom, spare bedroom, top room, upstairs room, downstairs room,
    trophy room, faculty lounge, teachers' lounge, teachers lounge, students' union, chemistry lab, biology lab,
    physics lab, computer lab, home room, homeroom, detention room
    """
)

BUILDINGS = words(
    """
    abbey academy airport apartment aquarium arena asylum bakery bank bar barbershop barn barracks bistro
    boathouse bookshop bookstore brewery brothel building bungalow bunker café cafe casino castle cathedral chalet
    chapel chateau château church cinema clinic club clubhouse coffeehouse condo convent cottage courthouse crypt
    deli diner dispensary dormitory drugstore factory farmhouse flat foundry gallery garage gatehouse greenhouse
    grocery hangar hospice hospital hostel hotel house hut igloo inn jail jailhouse launderette laundromat
    laundrette lighthouse lodge lodgings maisonette mall mansion mausoleum mill mine mineshaft monastery morgue
    mortuary mosque motel museum nightclub nunnery observatory orphanage outhouse palace parsonage pavilion
    penthouse pharmacy pizzeria post-office prison pub rectory restaurant saloon sanatorium sawmill school
    schoolhouse shack shanty shed shop shopfront smithy stable store storehouse summerhouse supermarket synagogue
    tavern tearoom temple tenement tent theater theatre tollbooth townhouse trailer treehouse tunnel university
    vicarage villa warehouse wigwam workhouse surgery pawnshop forge cave cavern station speakeasy cantina
    roadhouse gristmill windmill watermill creamery dairy cannery steelworks gasworks brickworks colosseum
    planetarium conservatory boutique patisserie delicatessen newsagent newsagents greengrocer off-licence
    takeaway chippy bookmaker polytunnel dovecote pigsty sty kennel cattery hayloft outbuilding marquee dome
    crematorium embassy consulate depot kennels byre cowshed henhouse stadium rink circus zoo keep tower turret
    fort fortress citadel palazzo bothy croft farmstead longhouse roundhouse yurt tepee teepee gazebo shrine
    minster priory manse presbytery deanery seminary kindergarten playgroup creche natatorium baths bathhouse
    hammam spa playhouse multiplex archive archives greenroom headquarters hq bordello chophouse steakhouse
    trattoria taverna bodega brasserie teahouse teashop carvery beerhall alehouse ryokan pension lodging
    roundtower belltower blockhouse pillbox silo granary oasthouse outhouses woodshed toolshed bunkhouse
    sugarhouse smokehouse icehouse boiler-house powerhouse pumphouse guardhouse tollhouse counting-house firehouse
    dacha ranch-house hacienda pagoda ziggurat pyramid madrasa chancery legation hostelry caravanserai court
    waxworks arcade department-store showroom dealership chemist's butcher's baker's grocer's fishmonger's
    ironmonger's florist's tailor's barber's hairdresser's jeweller's stationer's newsagent's greengrocer's
    optician's undertaker's pawnbroker's abattoir atelier basilica colliery coalmine disco distillery dojo gaol
    guesthouse guildhall kiosk manor penitentiary polytechnic prefab slaughterhouse tannery watchtower waterworks
    winery lockup
    """
)

BUILDING_PAIRS = phrases(
    """
    apartment building, apartment house, barber shop, beach house, betting shop, boarding house, lodging house,
    book shop, bus station, butcher shop, butcher's shop, charity shop, chip shop, city hall, coffee house,
    coffee shop, community center, community centre, concert hall, convenience store, corner shop, vet's surgery,
    dentist's surgery, doctor's surgery, corner store, country house, court house, department store, dry cleaner,
    fire station, fire house, funeral home, funeral parlor, garden center, garden shed, gas station, gate house,
    general store, grocery store, guest house, hair salon, hardware store, health center, health centre, high school,
    lake house, leisure centre, liquor store, manor house, nail salon, nursing home, opera house, pawn shop, pet shop,
    petrol station, police station, pool hall, post office, power station, primary school, public house, pump house,
    railway station, record shop, registry office, repair shop, retirement home, rooming house, safe house,
    shopping centre, shopping mall, summer house, tea room, tea shop, thrift store, town hall, toy shop, train station,
    travel agency, tree house, village hall, village shop, wedding chapel, youth hostel, polling station,
    filling station, lifeboat station, ranger station, weather station, space station, metro station, tube station,
    subway station, service station, bus garage, tattoo parlor, tattoo parlour, ice-cream parlour, ice cream parlor,
    juice bar, wine bar, snack bar, sandwich bar, nail bar, arts centre, job centre, day centre, sports centre,
    job center, call center, call centre, data center, data centre, detention center, animal shelter, homeless shelter,
    soup kitchen, food bank, pie shop, cake shop, shoe shop, hat shop, sweet shop, candy store, flower shop,
    paint store, feed store, farm shop, pawn broker, junk shop, antique shop, body shop, machine shop, print shop,
    watchmaker's shop, tailor's shop, cottage hospital, field hospital, sunday school, night school, dance studio,
    yoga studio, customs house, customs shed, engine shed, cricket pavilion, scout hut, bird hide, log cabin,
    mountain hut, hunting lodge, porter's lodge, milking parlour, milking parlor, milking shed, cattle shed,
    lambing shed, potting shed, bicycle shed, bike shed, wood shed, care home, bowling alley, dance hall, police box,
    phone box, phone booth, telephone box, telephone booth, ticket office, ticket booth, boat house, church hall,
    parish hall, sports hall, school hall, ice rink, auction house, art gallery, sorting office, lambing hut,
    shepherd's hut, flower stall, flower stand, funeral parlour, chapel of rest, bowling club, golf club, tennis club,
    rugby club, working men's club, social club, jazz club, comedy club, strip club, night club, country club,
    yacht club, rowing club, gentlemen's club, harbourmaster's office, harbormaster's office, coastguard station,
    ranger's hut, forestry hut, fishing hut, bathing hut, beach hut, changing hut, guard hut, guard house, gate lodge,
    junior school, infant school, middle school, secondary school, grammar school, boarding school, art school,
    music school, law school, medical school, drama school, nursery school, village school, radio station,
    television station, bus depot, tram depot, freight depot, train shed, car wash, car showroom, car dealership,
    repair garage, scrap dealer's, fun house, ghost house, haunted house, ice house, smoke house, bath house,
    wash house, ale house, tea house, custom house, counting house, clearing house, packing house, slaughter house,
    rec center, rec centre, recreation center, youth club, youth centre, youth center, senior center, medical center,
    medical centre, birth center, crisis center, garden centre, visitor centre, visitor center, information centre,
    copy shop, bike shop, barber's shop, baker's shop, grocer's shop, fish shop, gun shop, bait shop, gift shop,
    music shop, tackle shop, barbecue joint, burger bar, coffee bar, milk bar, noodle bar, oyster bar, gay bar,
    dive bar, piano bar, noodle shop, ramen shop, pancake house, steak house
    """
)

OPEN = words(
    """
    alley alleyway allotment arroyo avenue backstreet backyard balcony battlefield battlements bay bayou beach
    bluff boardwalk bog boulevard bridge brook bypass camp campfire campground campsite canal canyon causeway
    cemetery churchyard clearing cliff clifftop cloister coast colonnade copse cornfield courtyard cove creek
    crossroads dell desert dockside dock docks doorstep driveway dune dunes embankment esplanade estuary
    fairground farm farmland farmyard field fields footbridge footpath forecourt forest fountain garden gate
    gardens glacier glade glen gorge graveyard grove gulch gully harbor harbour heath hedgerow highway hillside
    hilltop hill island islet jetty jungle junkyard lagoon lakeshore lake lakeside lane lawn lot marina market
    marketplace marsh marshes meadow moor moorland motorway mountain mountainside oasis orchard park parkland
    pasture patio path pathway pavement pier pinewood plain plantation platform plateau playground plaza pond
    porch portico prairie promenade quad quadrangle quarry quay quayside racecourse racetrack ramparts ranch
    ravine reef ridge riverbank river riverside road roadside rooftop roof sands sandbank schoolyard scrapyard
    seafront seashore seaside shipyard shore shoreline sidewalk ski-slope slope spinney square stableyard steppe
    steps stoop strand stream street streets summit swamp terrace thicket towpath track trail trailhead tundra
    valley veranda verandah vineyard waterfall waterfront wasteland weighbridge wetland wharf wilderness wood
    woodland woods yard zoo reservoir lay-by layby weir slipway paddock allotments trench trenches hayfield
    wheatfield foreshore mudflats saltmarsh roundabout verge flyover underpass runway airfield airstrip cornfields
    vineyards poolside lakefront minefield crater savanna savannah scrubland badlands precipice ledge moat bailey
    barbican cenotaph memorial landfill sandpit bandstand graveside hedgerows knoll tor outcrop moors downland
    copses heathland marshland fens fen broads lido bowling-green backwater floodplain riverfront waterside
    landing-stage landing-place jetties seawall breakwater groyne sandbar sandspit headland peninsula bight strait
    straits fjord lochside loch tarn oxbow rapids geyser volcano lava-field icefield ice-floe floe steppes veldt
    outback rainforest mangroves piazza agora market-square campus cloisters kerbside sidewalks rooftops turnpike
    interstate freeway expressway turnoff overpass crossroad sandlot ballpark outfield infield touchline sidelines
    fairway velodrome battlement rampart drawbridge palisade stockade glacis earthworks dugouts foxhole foxholes
    bivouac encampment barnyard stockyard paddocks corral sheepfold pigpen henyard rickyard bridleway cart-track
    carttrack cabbage-patch pumpkin-patch vegetable-garden orchards groves hayfields rice-field paddies shallows
    sea ocean open-sea waterline tideline atoll rockpool rockpools inlet aqueduct arbor arbour archway bazaar souk
    boatyard bower checkpoint crag crevasse culvert dockyard dam gateway grandstand grotto levee mews pontoon
    redoubt scree stepping-stones tarmac ginnel snicket viaduct
    """
)

OPEN_PAIRS = phrases(
    """
    back alley, back garden, back porch, back road, back street, back yard, barn yard, bus shelter, bus stop,
    camp site, car lot, car park, cattle yard, country lane, country road, desert island, dirt road, exercise yard,
    fire escape, flower garden, football field, football pitch, front garden, front lawn, front porch, front yard,
    front steps, garden path, golf course, high road, high street, impound lot, junk yard, loading bay, loading dock,
    main road, main street, mountain pass, parade ground, parking garage, parking lot, parking space, picnic area,
    playing field, prison yard, railway line, rest area, rest stop, river bank, rose garden, sea wall, service road,
    side street, soccer field, stable yard, swimming pool, taxi rank, tennis court, town square, trailer park,
    train tracks, truck stop, used-car lot, vacant lot, vegetable garden, village green, village street, walled garden,
    tow lot, hotel garden, railroad tracks, railway platform, market square, market place, widow's walk, ring road,
    bus lane, boating lake, bus stand, taxi stand, taxi queue, stage door, mountain path, forest path, cliff path,
    coast road, coast path, school gates, school gate, football ground, cricket ground, recreation ground,
    building site, construction site, crime scene, level crossing, railway bridge, suspension bridge, salt flats,
    mud flats, lemon grove, olive grove, apple orchard, vegetable patch, kitchen garden, herb garden, roof garden,
    roof terrace, beer garden, ferry terminal, fish market, flea market, cattle market, christmas market,
    parade square, drill square, slip road, hard shoulder, no man's land, landing strip, air strip, play ground,
    skate park, theme park, safari park, caravan park, trailer court, bus lay-by, service area, drive way, wheat field,
    corn field, beet field, potato field, barley field, hay field, top field, bottom field, back field, front gate,
    garden gate, side gate, harbour wall, harbor wall, school yard, school playground, school field, playing fields,
    rugby pitch, cricket pitch, hockey pitch, baseball diamond, baseball field, running track, race track, boat slip,
    boat ramp, boat dock, boat landing, landing stage, fishing pier, harbour mouth, harbor mouth, harbour side,
    river mouth, river path, river bed, sea front, sea shore, lake shore, lake side, beach road, cliff edge, cliff top,
    hill top, mountain side, mountain trail, mountain road, logging road, farm track, farm road, farm lane, farm gate,
    field gate, lych gate, back steps, cellar steps, church steps, church porch, church path, temple steps,
    courthouse steps, front path, front step, back step, back lane, back gate, bottom meadow, water meadow,
    top pasture, village square, village pond, duck pond, mill pond, mill race, mill stream, palace gardens,
    pleasure gardens, botanical gardens, public gardens, town gardens, pub garden, cherry orchard, olive trees,
    station yard, station forecourt, coach yard, inn yard, coal yard, builder's yard, timber yard, lumber yard,
    rail yard, railway yard, goods yard, marshalling yard, freight yard, railroad crossing, railway crossing,
    railway embankment, railway cutting, railway siding, service yard, service alley, castle gate, castle yard,
    castle wall, city gate, city wall, city walls, town gate, town walls, camp gate, camp fire, picnic table,
    picnic ground, rock face, snow field, ice field, ice floe, frozen lake, frozen river, corn fields, rice field,
    rice fields, cotton field, cotton fields, cane field, cane fields, hop garden, flower bed, flower beds,
    rooftop garden, hotel terrace, hotel pool, pool side, roof top, flat roof, sun deck, sun terrace, ski slope,
    ski run, nursery slope, drill ground, training ground, assault course, firing range, rifle range, shooting range,
    no-man's land, front line, gun emplacement, crash site, landing pad, launch pad, landing zone, launch site,
    dig site, burial ground, burial mound, burial site, pauper's grave, wash house yard, car wash
    """
)

VEHICLES = words(
    """
    aeroplane airliner airplane airship ambulance automobile barouche biplane brougham buggy bus cab camper
    campervan capsule car caravan carriage charabanc chopper coach cockpit compartment convertible coupe flivver
    funicular glider gondola growler hansom hatchback hearse helicopter hgv hovercraft humvee jalopy jeep jet
    juggernaut landau lander limo limousine locomotive lorry minibus minicab minivan monorail motorcar omnibus
    phaeton pickup plane rickshaw roadster rover runabout seaplane sedan shuttle sleigh spacecraft spaceship
    stagecoach starship submarine subway suv taxi taxicab tractor train tram tramcar trolley trolleybus truck van
    wagon zeppelin cart chariot sledge
    """
)

MAKES = words(
    """
    alfa audi bentley bmw bugatti buick cadillac chevrolet chevy chrysler citroen citroën cortina corvette datsun
    daimler fiat honda hyundai impala lagonda land-rover landrover mazda mercedes mustang nissan oldsmobile packard
    peugeot plymouth pontiac porsche prius range-rover renault rolls rolls-royce skoda studebaker subaru tesla
    thunderbird toyota vauxhall volkswagen volvo
    """
)
"""Cars by who made them."""

VEHICLE_PAIRS = phrases(
    """
    box car, cable car, cattle truck, cop car, dining car, fire engine, fire truck, freight car, garbage truck,
    horse box, ice-cream truck, ice-cream van, ice cream truck, ice cream van, patrol car, pick-up truck, pickup truck,
    police car, police van, prowl car, railway carriage, rental car, school bus, sleeping car, space ship,
    space shuttle, squad car, station wagon, tour bus, tow truck, train carriage, train compartment, tube train,
    delivery van, removal van, furniture van, prison van, transit van, camper van, mobile home, moving van, mail van,
    post van, bread van, milk float, hay wagon, covered wagon, stage coach, post chaise, mail coach, double decker,
    double-decker bus, open-top bus, night bus, country bus, night train, express train, freight train, goods train,
    steam train, dining coach, club car, smoking carriage, first-class compartment, second-class compartment,
    escape pod, land rover, range rover, sports car, company car, hire car, getaway car, panel van, dump truck,
    flatbed truck, articulated lorry, combine harvester
    """
)

CRAFT = words(
    """
    barge boat canoe catamaran deck dinghy ferry fishing-boat galleon kayak lifeboat motorboat quarterdeck raft
    rowboat rowing-boat sailboat schooner ship skiff sloop steamer tugboat yacht longboat jollyboat cutter pinnace
    narrowboat houseboat trawler tug lugger dhow ketch brig frigate brigantine barque clipper whaler yawl punt
    coracle pirogue speedboat paddleboat steamboat steamship showboat foredeck afterdeck topdeck sundeck gangway
    gangplank flagship motorboats pedalo dinghies freighter liner destroyer tanker
    """
)

SORTS: dict[str, Sort] = {
    **dict.fromkeys(OPEN | OPEN_PAIRS, "open"),
    **dict.fromkeys(VEHICLES | MAKES | VEHICLE_PAIRS, "vehicle"),
    **dict.fromkeys(CRAFT, "craft"),
    **dict.fromkeys(BUILDINGS | BUILDING_PAIRS, "building"),
    **dict.fromkeys(ROOMS | ROOM_PAIRS, "room"),
}
"""The sort of each place word; two-word names with a blank between, whatever the text has."""

PUBLIC = words(
    "office bar lounge studio workshop gym gymnasium laboratory lab library classroom courtroom cafeteria canteen salon"
)
"""Rooms that one leaves for the street, as one does a building."""
