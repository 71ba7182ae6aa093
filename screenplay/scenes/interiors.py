"""What stands in which place under a roof, who is met there and what is done there, for where nobody names it.

A line for each place, by what it is. A thing marked "!" is so tied to its place that it alone is enough; one marked
"?" is met in many places and counts half; of the others two are enough. "~" before a word makes it a verb ("~row"); a
hyphen joins words that stand together ("shallow-end").
"""

from __future__ import annotations

HOMES = """
COLD ROOM: carcasses! carcass! frost? hooks? sides-of-beef! ice?
KITCHEN: lentils stew soup? stove oven saucepan! fridge refrigerator sink kettle cupboard? toaster dishwasher!
 microwave ladle cooker worktop! range? cook? scullion! pan? skillet! frying-pan! draining-board! dough? rolling-pin!
 larder spatula! colander! teatowel! tea-towel! dish-towel! breadboard! crockery? apron? peeler griddle hob! dresser?
 tap? oilcloth? oven-gloves! hotplate? stockpot! casserole pot? pastry? porridge? washing-up! dishcloth! dishes?
 countertop? breadbin! bread-bin! bread-knife? fender? eggs? milk? breakfast? flour? jam? potatoes? onion? onions?
 ~stir? ~peel? ~fry ~bake? ~boil? ~simmer? ~knead ~baste! ~chop? wooden-spoon! cooking-pot? kitchenmaid! faucet? spoon?
 freezer? ~pluck? gas-ring? percolator toast? teapot? mug? dishrack! pantry? linoleum? aga! supper?
BEDROOM: asleep? window? bed pillow duvet! mattress bedspread! bedclothes! eiderdown! quilt wardrobe nightstand!
 bedpost! headboard! bunk? dressing-gown? nightdress? pyjamas? pajamas? sheets? alarm-clock alarm? bedside!
 dressing-table! bedsprings! bed-curtains! four-poster! counterpane! bolster nightshirt? hot-water-bottle
 chest-of-drawers? night-light coverlet! blankets? washstand nightgown? bedroom-door? posters? ~snore? ~undress?
LIVING ROOM: lamp? rug? tv? cat? newspaper? hi-fi? sofa couch settee! davenport! mantelpiece mantel hearthrug! hearth
 fireplace fireside armchair? television telly cushion? cushions? coffee-table! ottoman! recliner! bookcase?
 standard-lamp! remote? antimacassar! mantelshelf! sideboard? knitting? piano? tea? teacups? ~knit? fire? footstool
 ornaments? crackers? curtains? christmas-tree? loveseat! side-table? occasional-table!
DRAWING ROOM: footman? parlourmaid! chaise-longue! pianoforte! embroidery? harp? tea-tray? tea-things butler? hostess?
 grand-piano? ~embroider? tambour-frame! callers? card-table? escritoire whist? bell-pull
DINING ROOM: tablecloth? candlestick candelabra? tureen! sideboard gravy decanter? carving carving-knife! napkin?
 dessert? silver? salt? place-cards! soup-plates? ~carve head-of-the-table! soup? port? roast? pudding? mustard?
 cutlery? serving-dish dining-table! peas? tablemats! dinner? plates? butler? candles?
BATHROOM: bathtub! bath toilet washbasin! shower? tub? towel? cistern! toothbrush toothpaste! shampoo! tap? soap? taps?
 loofah! bathmat! bathwater! medicine-cabinet! shower-curtain! shower-rod! flannel bath-towel! tiles? razor?
 shaving-foam! ~shave? mirror? bidet! lavatory-seat! toilet-seat! toilet-paper!
STUDY: desk? bookcase? blotter inkstand! inkwell? secretary? paper-knife! sealing-wax quill? manuscript? writing-desk
 leather-chair? globe? folios? decanter? armchair? ledgers? ~blot lecture-notes?
HALLWAY: doormat hatstand! coat-stand! umbrella-stand! hat-rack! coat-rack coat-hooks banister? bannister? barometer?
 front-door? hall-table! letterbox letter-box! calling-card? coat-pegs?
STAIRCASE: banister bannister newel! newel-post! flight-of-stairs? flights? stair-carpet! stair-rod! stair? stairs?
 ninth-step? landing-window? handrail?
ATTIC: rafters? trunk? cobwebs? skylight? eaves? hatbox dustsheets? dust-sheets? roof-beams? rocking-horse?
CELLAR: barrels? casks? coal? cobwebs? wine-rack! bottles? cellar-steps! coal-chute! coal-hole!
NURSERY: cot crib! cradle rocking-horse! playpen! nursemaid? nanny? toy? toys? dolls? dolls'-house! night-light?
 governess? mobile? nappy? diaper?
LAUNDRY: mangle! washtub! copper? starch? ironing-board? flat-iron! clothes-horse? laundress! suds? ~iron? sheets?
CONSERVATORY: orchids? ferns? potted-palms! wicker? glass-roof! palms?
CORRIDOR: noticeboard! fire-door? coat-pegs! fire-extinguisher! strip-light? linoleum? footsteps?
BASEMENT: furnace? washing-machine? bulb? boxes? sump-pump! ping-pong! fuse-box! water-heater! concrete-floor?
DORMITORY: room-mate? roommate! roommates! prefect? matron? lights-out! beds? ~snore?
"""

WORKPLACES = """
OFFICE: desk client clients computer? printer photocopier! stapler! cubicle! whiteboard? blotter? typewriter keyboard?
 spreadsheet! partition? strip-lights partitions inbox in-tray! out-tray! invoice? invoices receptionist? intern?
 swivel-chair! boardroom? colleague? memo paperclip paperclips stationery? manager? overtime timesheet! printout
 headmistress? headmaster? principal? solicitor? glass-case? filing-cabinet! filing-cabinets! file? files? ledger?
 secretary? typist! typists! typewriters! paperwork space-heater? water-cooler! fax! intercom? folder? switchboard?
 calendar? contract? accounts? secretaries? desks? briefcase? supervisor? boss? paperweight? ~file? ~type? ~photocopy!
 interview? résumé
MEETING ROOM: agenda! flip-chart! slides? chairman? committee? directors? shareholders! conference-table! projector?
 powerpoint! treasurer? quorum! slide? laptop? laptops? whiteboard? long-table? colleagues?
COURTROOM: judge? juror! jurors! bailiff! gavel! jury! usher? dock? barrister! barristers! defendant! plaintiff!
 prosecutor witness? magistrate magistrates courtroom! prosecution? oath? counsel defence? stenographer! foreman?
 clerk? verdict? witness-box! witness-stand! testimony? cross-examination! accused? public-gallery! exhibit? wig? wigs?
POLICE STATION: desk-sergeant! sergeant? constable? inspector? handcuffs? statement? detective? detectives?
 fingerprints? custody? squad-room! superintendent? mugshots! holding-cell? duty-officer!
INTERROGATION ROOM: two-way-mirror! one-way-mirror! tape-recorder? detective? suspect? interrogator! confession?
 statement? alibi?
CELL: cellmate! cellmates! warder jailer! gaoler! bars? bunk? shackles manacles! chain? chains? inmate? inmates?
 slop-bucket! turnkey! prisoner? prisoners? warders! straw? peephole! cell-door! bucket? convict?
BARRACKS: bunks? bunk? sergeant? private? corporal? barrack kitbag! kit? reveille! lance-corporal? recruits recruit?
 drill? footlocker! cadet? cadets? sergeant-major? rifle? blanket? inspection?
HOSPITAL ROOM: nurse nurses? gurney! stretcher? drip? ventilator! bedpan! ward! stethoscope? patient? iv! beds? chart?
 doctor? doctors? monitor? catheter! sister? visiting drip-stand! anaesthetist! surgeon? bandages? bandage? oxygen?
 cannula! matron? orderly visiting-hours! next-bed thermometer? bed? pillow? morphine? visitors? fracture?
 hospital-gown! crutches? oxygen-mask! syringe? registrar? ~bandage? wheelchair?
OPERATING THEATRE: scalpel! anaesthetist! anaesthetic forceps! swab? swabs? surgeon? operating-table! suture? sutures?
 incision?
DOCTOR'S SURGERY: receptionist? stethoscope prescription? patient? doctor? examination-couch! blood-pressure? symptoms?
 ~prescribe! ~diagnose? consulting?
WAITING ROOM: magazines? appointment? receptionist? numbers? next-patient! plastic-chairs? appointments? rack?
 leaflets? fish-tank? chairs? waiting?
DENTIST'S SURGERY: dentist hygienist! dental! molar? molars? filling? drill? fillings? mouthwash
VET'S SURGERY: vet? leash? spaniel? terrier? kitten? hamster? vaccination? basket?
MORGUE: autopsy! toe-tag! slab? pathologist! corpse? mortuary! coroner cadaver
PHARMACY: pharmacist! prescriptions? apothecary! chemist? pills? ointments? tinctures!
CLASSROOM: pupils pupil? chalk? blackboard! chalkboard! schoolmaster schoolmistress geography? algebra? maths? satchel?
 homework? teacher? detention? desks? lesson? exercise-book! exercise-books! inkwell! whiteboard? bunsen! textbook
 textbooks! class? pointer? register? specimen? stools? bench? classmates! essay? essays? school? spelling? tables?
 inspector? inspectors? pencil-case! multiplication! dictation! grammar? map? slate? slates! globe? miss? sums
 headteacher? teaching-assistant! year-five! arithmetic ~teach?
LECTURE HALL: back-row? pens? board? diagram? lecture? professor? students? student? undergraduates! lecturer! lectern?
 seminar? slides?
LIBRARY: librarian! bookshelves? bookshelf? catalogue? stacks books? volumes? shelves? reading-room! overdue!
 date-stamp! bookcases? folio? microfilm! periodicals? encyclopaedia encyclopedia
LABORATORY: microscope! test-tube! test-tubes! beaker! pipette! centrifuge! specimen? specimens? reagent! petri!
 scalpel? lab-coat! bunsen-burner! retort? flask? slides? experiment? solution?
WORKSHOP: lathe! workbench! anvil? vice? chisel planes? sawdust? shavings glue? bench? hammer? tools? bobbins? thimble?
 apprentice? journeyman! screwdriver? pliers? loom? looms potter's-wheel! kiln! solder? varnish? awl! ~saw? ~plane
 ~solder! ~varnish? tool-rack! vise! leather? cobbler? carpenter?
STUDIO: easel! palette! canvas? canvases? brushes? paintbrush! paints? sitter! model? turpentine! portrait? clay?
 sculptor? plinth? linseed! ~sketch? ~paint?
FORGE: anvil! bellows! blacksmith! farrier! tongs? hammer? coals? horseshoe? horseshoes smith? ~shoe? hot-iron?
GARAGE: mechanic spanner? wrench? jack? hoist? exhaust? oil? grease? overalls? carburettor! carburetor! gasket!
 gearbox? sump! inspection-pit! engine? bonnet? spark-plugs! amp? amps amplifier? tarpaulin?
FACTORY: conveyor! conveyor-belt! assembly-line! foreman? looms? machines? machinery? shift? hooter shop-steward!
 whistle? shop-floor! production-line! forklift? clocking-off!
WAREHOUSE: pallets! pallet! forklift! crates? loading-bay? storeman! packing-cases? shelving? boxes? stacker!
MINE: pit-props! pit-pony! coalface! coal-face! seam? miners? miner? shaft? cage? lamp? lamps? pick? pickaxe? props?
 tunnel?
CONTROL ROOM: monitors? dials control-panel! gauges controllers? alarms? switches? levers? screens? console?
SIGNAL BOX: signalman! levers lever? bell? signals! goods? points? wires?
ENGINE ROOM: boilers? stoker! stokers! pistons! engineer? gauges? valve? valves? steam? furnace? pressure? engines?
BOILER ROOM: boiler pipes? caretaker? furnace gauge? valve? stopcock ~shovel? coke? janitor?
NEWSROOM: reporter? reporters editor? headline? headlines subeditor! deadline? copy? copy-boy! front-page? desks?
RADIO STUDIO: headphones microphone? presenter? producer? studio? on-air! faders! jingle callers? listeners
TELEVISION STUDIO: cameraman! cameramen! autocue! floor-manager! cameras? studio-audience! make-up? host?
RECORDING STUDIO: mixing-desk! sound-engineer! vocals? take? drummer? bassist? tracks? headphones
VISITING ROOM: visiting warders? warder? visitors? guard? prisoners? glass? telephone? inmates?
DARKROOM: enlarger! developer? negatives? red-light? contact-sheets!
FUNERAL HOME: undertaker? embalmer! mortician! casket? coffins? urn? urns?
BANK: teller tellers vault? cashier? deposit? robber? robbers? bank-manager! overdraft! withdrawal? queue? savings?
 safe-deposit! cheque? cheques?
POST OFFICE: postmistress! postmaster! stamps? parcel? parcels? counter? postal-order! telegraph? mail-bags? queue?
CALL CENTRE: headset! headsets! callers? supervisor? ~dial?
DELIVERY ROOM: midwife! contraction! contractions! newborn? ~push? forceps?
OBSERVATORY: telescope telescopes? dome? stars? lens? comet? astronomer! eyepiece!
HANGAR: propeller! fuselage! biplane? wings? mechanics? mechanic? cockpit?
REHEARSAL ROOM: music-stand! music-stands! violins? cello? metronome! conductor? piano? sheet-music! choir? altos!
 sopranos! tenors? basses? choirmaster! bars?
CONCERT HALL: podium? baton! encore! orchestra? conductor? strings? violins? cellos! oboe? overture? soloist! audience?
 applause? symphony!
DANCE STUDIO: barre! pirouette! plié! ballet? leotard! leotards! tutu! mirrors?
POTTERY: kiln potter! glaze? clay? wheel?
PRINT SHOP: compositor! typesetter! printing-press! galley-proofs! ink?
MILL: millstone! millstones! miller hopper? sacks? flour? mill-wheel!
BREWERY: vats! vat? malt? brewer! mash-tun!
DAIRY: churn? churns? butter? cream? milkmaid cheeses? skimming! milkmaids!
ALCHEMIST'S LABORATORY: cauldron crucible! alembic! alchemist! potion? potions? retort? phials! spell? spells? wizard?
"""

TRADES = """
SHOP: cash-register! checkout? shopkeeper! till customer? customers? counter? shelves? shelf? shopper! price? prices?
 receipt? mannequin? assistant? stock? tins? grocer cashier? scales? scale? shop-girl! shop-assistant! bell? window?
 tin? jars? brown-paper? wrapping-paper? behind-the-counter? salesgirl! salesman? saleswoman! display? purchases?
 ~wrap? bargain? ~sell? ~buy? sweets? discount price-tag! opened-at-nine?
SUPERMARKET: trolley? checkout! aisle? shelf-stacker! conveyor? cereal? freezer? shopper? trolleys shopping-cart!
 shopping-trolley! self-checkout! aisles? yoghurt? frozen-peas?
FLOWER SHOP: florist! wreath? wreaths? bouquet? bouquets? carnations? lilies? chrysanthemums? roses? flowers? vase?
 vases? buckets? stems? cellophane! gypsophila! ferns? florist's! floristry! petals?
BOOKSHOP: bookseller! second-hand-books! paperbacks? first-editions! bookmarks? books? customers? poetry-section!
PAWNSHOP: pawnbroker! pawn-ticket! pledges? trumpet? watches?
JEWELLER'S SHOP: jeweller! jeweler! eyeglass loupe! rings? necklace? diamonds? velvet? engagement-ring? carats!
ANTIQUE SHOP: antiques! curios! bric-a-brac! antique-dealer! knick-knacks? dealer?
HAIR SALON: hairdresser! curlers! perm! highlights? scissors? dryer? comb? hair-dryer? blow-dry!
BARBER SHOP: barber! razor? lather? strop! hot-towel? barber's-chair! shave? pomade? clippers scissors?
TAILOR'S SHOP: tape-measure pins? needle? needles? thimble sewing-machine dummy? scissors? mirror? fitting? tunic? hem?
 tailor tweed? lapels? cutter? bolts-of-cloth! trousers? sleeves? seamstress? dressmaker
BAKERY: baker loaves dough flour? rolls? oven? buns? bread? proving-drawer! baguettes! ovens ~knead
BUTCHER'S SHOP: butcher cleaver! sausages? carcass carcasses mince? chops? sides-of-beef! sawdust? hooks?
TATTOO PARLOUR: tattooist! tattoo-gun!
LAUNDERETTE: washers! tumble-dryer! dryers! washing-machines! spin-cycle! dryer?
BAR: bartender! barman! barmaid! barkeep! jukebox barstool! barstools! pint pints! dartboard! whisky? bottles?
 landlady? optics! beer-mat! beer-mats! coaster beer? regulars pool-table! landlord? drinks? darts lager! bitter?
 whiskey? bourbon? gin? glass? last-orders! stools? stool? publican! crisps? shandy! beers! rounds? drinkers! cider?
 tequila? ashtray? cocktail? cocktails? martini? peanuts? ~drink? bar-stool! snug! taproom! quiz? shots?
INN: innkeeper! landlord? tankard! tankards! ostler! alehouse! ale? host? traveller? travellers? pedlar? settle?
 hearth? potboy! flagon? horses? mead? serving-girl! pewter?
RESTAURANT: waiter waiters! waitress? menu menus? maître! sommelier! maitre-d! diners! starter? dessert? chef?
 wine-list! oysters? tip? bill? champagne? tablecloths? breadsticks! head-waiter! napkins? reservation? entrée couvert!
 specials!
DINER: waitress? booth? pancakes? milkshake! milkshakes! syrup? refill? pie? grill? bacon? ketchup? coffee-pot?
 counter? stools? short-order! hash-browns! formica coffee? fries? truckers?
CAFÉ: barista! espresso cappuccino latte scone? scones? teacake! croissant? cake-stand! flat-white! cakes? waitress?
 coffee? éclair eclairs teashop! coffees? pastries? tearoom! pot-of-tea? buns? sugar-bowl?
CHIP SHOP: fryer! vinegar? haddock? cod? chips? batter? mushy-peas!
CANTEEN: dinner-lady! dinner-ladies! trays? tray? custard? queue? lunch? cafeteria! mashed-potatoes? ladle?
HOTEL ROOM: minibar! mini-bar! room-service! do-not-disturb! hotel? key-card! trouser-press! gideon! maid? suitcase?
 checkout? bedside? twin-beds?
LOBBY: bellhop! concierge! bellboy! reception porter? receptionist? revolving-door! revolving-doors! check-in? guests?
 luggage? pigeonholes front-desk! reception-desk! desk-clerk! night-porter! register? potted-palm
BALLROOM: dance-floor! chandelier chandeliers waltz bandleader! bandstand? top-table! dancers? dancing? bridesmaid?
 bridesmaids? bouquet? orchestra? first-dance! best-man? polka! quadrille! partners? fans? ~dance? ~waltz! minuet!
 masks? musicians? dance-card!
CASINO: croupier! roulette! blackjack! chips? dealer? gamblers! baccarat! slot-machines! zero? rouge? stakes?
NIGHTCLUB: bouncer? strobe! dancefloor! dj! turntables? bouncers? bass? clubbers!
CINEMA: projectionist! popcorn usherette! trailer? screen? matinée? film? projector? ice-creams?
THEATRE - STAGE: footlights! stagehand! stagehands! proscenium! backdrop! wings stage understudy! prompter! cue? cues?
 curtain? prop? props? spotlight? director? actor? actors? actress? audience? rehearsal script? lines? lighting?
 auditorium! scenery? stalls? orchestra? lights? dress-rehearsal! footlight! doublet doublets prompt-book! playwright?
 leading-lady! second-row? front-row? stage-manager! greasepaint! costumes? costume? ~rehearse? applause? hamlet?
 macbeth? ophelia? center-aisle? balcony? stepladder?
DRESSING ROOM: dresser? greasepaint! make-up? wig? costume? costumes? mirror? bulbs? first-call! corset? powder?
MUSEUM: curator! exhibit? exhibits? glass-case? sarcophagus! mummy? mummies? fossils dinosaur? display-case!
 display-cases! diorama! stuffed? docent! artefacts! artifacts! skeleton? plaque? rope? guard? vitrine!
GALLERY: canvases? exhibition paintings? sculpture? sculptures? private-view! frames? attendant? landscapes? portraits?
AUCTION HOUSE: auctioneer! gavel? lots? lot? bidders! bidder! bids! bid? paddle? saleroom! ~bid?
CIRCUS: ringmaster! trapeze! clown? clowns acrobat? acrobats! big-top! sawdust? elephant? elephants? lions? lion-tamer!
 tightrope! strongman! sequins?
GYM: treadmill! dumbbells! barbell! punchbag! gloves? boxer? boxers gumshield! wall-bars! vaulting-horse! punching-bag!
 bleachers? weights? basketball? hoop? heavy-bag! sparring! trainer? scoreboard? referee? ropes?
SWIMMING POOL: chlorine! lifeguard? diving-board! goggles? lane? lanes armbands! shallow-end! deep-end! bleachers?
 lengths? swimmers? bathing-cap? lane-one! swimming-cap? verruca! swimsuit? towel? whistle? ~dive? laps? ~swim? float?
CHANGING ROOM: lockers? locker? showers bench? boots? kit? towels? shin-pads! studs? peg? pegs? jockstrap! half-time?
 coach? team? jerseys? benches? manager? liniment! team-talk! laces? socks?
ICE RINK: skates? zamboni! skaters? skating? puck! ice?
BOWLING ALLEY: bowling? pins? gutter-ball! bowling-shoes! lanes?
CLOCKMAKER'S SHOP: clockmaker! watchmaker! pendulum pendulums! escapement! cuckoo-clock! mainspring! clocks?
SHOE SHOP: cobbler! shoehorn! shoemaker!
TOY SHOP: dolls? marionettes! teddy-bears! tin-soldiers! toys? toymaker!
VILLAGE HALL: tea-urn! trestle-tables! trestle-table trestles? raffle jumble! bunting? folding-chairs stacking-chairs!
 whist-drive! bingo? parish? committee? urn? hall? women's-institute! caretaker? stage?
MARQUEE: guy-ropes! wedding-cake! best-man? bride? groom? speeches? bridesmaids? caterers! caterer? champagne? toast?
 tent-poles!
TOILETS: urinal! urinals! hand-dryer! paper-towels? cubicle? stall? sinks? paper-towel! hand-drier!
AQUARIUM: jellyfish! sharks? tanks? stingray! octopus? penguins? seahorses!
ARCADE: pinball! slot-machine? joystick? fruit-machine! fruit-machines!
"""

INSTITUTIONS = """
CHURCH: pew! pews! pulpit! altar congregation! nave! font? hymnbook! hymn hymns! vicar? organist! choirboys! choir?
 lectern? sermon incense? aisle? sexton? chalice! hassock! hassocks! vestry? churchwarden? curate? organ? psalm psalms!
 priest? communion collection-plate! verger! candles? stained-glass! transept! chancel! prayer-book? christening?
 rood-screen! crucifix? holy-water! eucharist! cassock? surplice! bellringers! ~pray? ~kneel? banns! confetti? amen?
 font-cover! bishop?
BELFRY: bell-ropes! bell-rope! bells? bell? tenor? treble? bell-ringers? ringers? bats? clapper?
CONFESSIONAL: grille? penance absolution! confession?
CLOISTER: monks? monk? novice? abbot? matins! vespers? nuns? nun? abbess! prioress! cowl?
CASTLE: throne? battlements? courtiers? turret? tapestries? tapestry? knights? herald? banners? squire? jester!
 minstrel? minstrels? king? queen? steward? chamberlain? feast? goblet? arras! lord? princess? crown?
THRONE ROOM: throne! courtiers dais? sceptre! crown? ambassador? king? queen? chamberlain
DUNGEON: manacles? torturer! rack? rats? chains? shackles? straw? thumbscrews! dripping? jailer?
LIGHTHOUSE: lighthouse-keeper! keeper? lamp? beam? lens? spiral-stair? foghorn? reef? rocks? ship? ships? lantern-room!
AIRPORT: check-in? runway? boarding-pass! departures! carousel? suitcase? luggage? passport? gate? arrivals customs?
 security-guard? boarding-card! duty-free! departure-board! terminal? announcements?
PLANE: seat-belt-sign! stewardess flight-attendant! tray-table! overhead-locker! overhead-bin! armrest? cabin? pilot?
 turbulence! aisle? seatbelt? window-seat? cockpit altitude? co-pilot! wing? oxygen-masks! aisle-seat? runway? ~taxi?
SHIP'S CABIN: porthole bunk? berth? stateroom steward? cabin? hammock? hammocks? lantern? sea-chest! captain's-table!
GALLEY: ship's-cook!
TENT: tent-pole! tent-flap! canvas? groundsheet! sleeping-bag? sleeping-bags? guy-rope! tent-pegs! camp-bed!
 folding-table? hurricane-lamp zip? tent-wall!
BARN: hayloft! straw? hay manger! rafters? cow? cows? calf? pitchfork bales rafter? stall? ~milk bale threshing
 haybales! milking-stool! loft? owl? byre!
STABLE: stall? stalls? bridle? saddle? groom? oats? hay? horse? horses? stable-boy! ostler! mare? stallion? tack?
 currycomb! hooves? pony? halter? foal? loosebox! loose-box! bran-mash! nosebag! ~groom ~curry!
DAIRY: churn? churns? butter? cream? milkmaid! cheeses? skimming! milkmaids!
GREENHOUSE: seedlings? tomatoes? flowerpots! trowel? orchids orchid? glasshouse! potting? compost? tomato-plants!
 panes? watering-can?
SHED: flowerpots? lawnmower? rake? spade? tools? twine? creosote!
CAVE: stalactite! stalactites! stalagmites! cavern! torches? bats? echo? bones?
BUNKER: blast-door! shelling? map-table! generator? concrete? signaller?
SYNAGOGUE: rabbi torah! cantor! shul!
MOSQUE: imam! minaret? muezzin? prayer-mat!
TEMPLE: idol! idols! gong? priestess priestesses! incense? offerings! monks? altar? acolyte! acolytes!
CREMATORIUM: urn? conveyor? ashes? hearse? curtain? wreaths?
NURSING HOME: residents! resident? wheelchair? walker? zimmer! bingo? dayroom! carers! carer! day-room! care-assistant!
TOWER: arrow-slit! arrow-slits! turret-stair! spiral-stairs? spiral-stair? battlement?
SEWER: manhole? sewage! rats? tunnel?
"""

ABOARD = """
LIFT: liftman! button? buttons? floors? mirrored? panel? emergency-phone! basement? operator? between-floors!
 lift-doors! elevator-doors! emergency-button! elevator-operator!
CAR: dashboard steering-wheel! windscreen windshield? wipers? passenger-seat rear-view-mirror! rearview-mirror!
 back-seat? front-seat? gearshift! gear-stick! glove-compartment! glovebox! seat-belt? seatbelt? handbrake! indicator?
 accelerator clutch? headlights? satnav! gps? horn? heater? radio? driving? sun-visor! hard-shoulder? petrol-gauge!
 driver's-seat! turn-signal! speedometer! sat-nav! hitchhiker? road-atlas? junction? traffic-lights?
TRUCK: trucker? eighteen-wheeler! tailgate? delivery-notes! cb! truck-driver! lorry-driver! load? sleeper-cab! haulage!
 tachograph! cab?
TRAIN: conductor? ticket-collector! carriage? compartment luggage-rack! guard? platform? rails? embankment? tunnel?
 whistle? corridor? buffet-car! dining-car! sleeping-car! railway? tracks? opposite? fellow-passenger ticket-inspector!
 tickets? communication-cord! first-class? berth? seats? telegraph-poles! junction? viaduct? couchette!
 fellow-passengers!
BUS: driver? coins? bus-driver! top-deck! upper-deck? conductor? fare? seat? passengers? aisle? back-row?
TAXI: meter cabbie! cab-driver! taxi-driver! fare? back-seat?
CARRIAGE: coachman? postilion! post-boy! horses? coach? postilions! footman? blinds? highwayman? jolting? chaise!
AMBULANCE: paramedic! paramedics! siren? stretcher? oxygen? defibrillator!
SUBMARINE: torpedo? torpedoes! ballast! periscope? sonar? bulkhead? fathoms? depth-charges! depth-charge!
BRIDGE: viewscreen! helmsman? helm? console consoles navigator? captain? thrusters! navigation? sensors starfield!
 orbit? planet? airlock? intercom? hull? shields? hyperspace! warp? asteroid? spacesuit? lieutenant? ensign? starship?
 stars? port? first-officer?
AIRLOCK: suits? helmets? helmet? spacewalk! tether? outer-door! inner-door! pressure?
WHEELHOUSE: compass? helm? radar? sonar? skipper? chart? charts? wheel? throttle? echo-sounder!
COCKPIT: altimeter! joystick! co-pilot! copilot! pilot instruments? throttle? autopilot! navigator? control-tower!
 ailerons!
POLICE CAR: siren handcuffs? patrol? dispatcher! back-seat? cage? squad-car! dispatch?
CARGO HOLD: stowaway! stowaways! crates? cargo! rats? ballast?
"""
