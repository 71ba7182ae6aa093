"""What stands in which place under a roof, who is met there and what is done there, for where nobody names it.

A line for each place, by what it is. A thing marked "!" is so tied to its place that it alone is enough; one marked
"?" is met in many places and counts half; of the others two are enough. "~" before a word makes it a verb ("~row"); a
hyphen joins words that stand together ("shallow-end").
"""

from __future__ import annotations

HOMES = """
COLD ROOM: carcasses! carcass! frost? hooks? sides-of-beef! ice?
KITCHEN: lentils stew soup? stove oven saucepan! fridge refrigerator sink kettle cupboard? toaster dishwasher! microwave
 ladle cooker worktop! range? cook? scullion! pan? skillet! frying-pan! draining-board! dough? rolling-pin! larder
 spatula! colander! teatowel! tea-towel! dish-towel! breadboard! crockery? apron? peeler griddle hob! dresser? tap?
 oilcloth? oven-gloves! hotplate? stockpot! casserole pot? pastry? porridge? washing-up! dishcloth! dishes? countertop?
 breadbin! bread-bin! bread-knife? fender? eggs? milk? breakfast? flour? jam? potatoes? onion? onions? ~stir? ~peel?
 ~fry ~bake? ~boil? ~simmer? ~knead ~baste! ~chop? wooden-spoon! cooking-pot? kitchenmaid! faucet? spoon? freezer?
 ~pluck? gas-ring? percolator toast? teapot? mug? dishrack! pantry? linoleum? aga! supper? butter-dish! draining-rack!
 bread-board! chopping-board! cutting-board! tea-towels! dishcloths! oven-door! fridge-door! back-door? casserole-dish!
 frying-pans! saucepans! pans? sieve! whisk! grater! corkscrew? biscuit-tin! cake-tin! teabag! teabags! tea-caddy! jug?
 ~wash-up? ~grate ~whisk! ~pour? ~butter? leftovers! sugar? cutlery-drawer! ice-box! icebox! toast-rack! gas-stove!
 woodstove? ketchup? mixing-bowl! rubber-gloves! washing-up-bowl! sponge? bacon? sausages? gravy? pastry-board!
 egg-timer! cereal? cornflakes! marmalade? chopsticks? wok! sandwiches? peelings! tin-opener! can-opener! recipe?
 tomato? tomatoes? garlic? carrots? cabbage?
BEDROOM: asleep? window? bed pillow duvet! mattress bedspread! bedclothes! eiderdown! quilt wardrobe nightstand!
 bedpost! headboard! bunk? dressing-gown? nightdress? pyjamas? pajamas? sheets? alarm-clock alarm? bedside!
 dressing-table! bedsprings! bed-curtains! four-poster! counterpane! bolster nightshirt? hot-water-bottle
 chest-of-drawers? night-light coverlet! blankets? washstand nightgown? bedroom-door? posters? ~snore? ~undress?
 bedside-table! bedside-lamp! bed-linen! bedspreads! headrest? nightlight? slippers? lie-in? pillowcase! pillowcases!
 pillows mattresses wardrobe-door! bedding foot-of-the-bed! edge-of-the-bed! end-of-the-bed! side-of-the-bed! insomnia?
 ~doze? teddy? teddy-bear? bunk-bed! bunk-beds!
LIVING ROOM: lamp? rug? tv? cat? newspaper? hi-fi? sofa couch settee! davenport! mantelpiece mantel hearthrug! hearth
 fireplace fireside armchair? television telly cushion? cushions? coffee-table! ottoman! recliner! bookcase?
 standard-lamp! remote? antimacassar! mantelshelf! sideboard? knitting? piano? tea? teacups? ~knit? fire? footstool
 ornaments? crackers? curtains? christmas-tree? loveseat! side-table? occasional-table! gas-fire! hearth-rug!
 mantel-shelf! magazine-rack! drinks-cabinet! remote-control! tv-screen! television-set! record-player stereo?
 gramophone? family-photographs? chimney-piece! bay-window? photograph-albums? ~channel? arm-of-the-sofa! jigsaw?
 carriage-clock! sofa-cushions! bookshelf? bookshelves? fire-screen! armchairs stockings?
DRAWING ROOM: footman? parlourmaid! chaise-longue! pianoforte! embroidery? harp? tea-tray? tea-things butler? hostess?
 grand-piano? ~embroider? tambour-frame! callers? card-table? escritoire whist? bell-pull
DINING ROOM: tablecloth? candlestick candelabra? tureen! sideboard gravy decanter? carving carving-knife! napkin?
 dessert? silver? salt? place-cards! soup-plates? ~carve head-of-the-table! soup? port? roast? pudding? mustard?
 cutlery? serving-dish dining-table! peas? tablemats! dinner? plates? butler? candles?
BATHROOM: bathtub! bath toilet washbasin! shower? tub? towel? cistern! toothbrush toothpaste! shampoo! tap? soap? taps?
 loofah! bathmat! bathwater! medicine-cabinet! shower-curtain! shower-rod! flannel bath-towel! tiles? razor?
 shaving-foam! ~shave? mirror? bidet! lavatory-seat! toilet-seat! toilet-paper! bath-water! bath-mat! bath-taps!
 toilet-roll! toothpaste-tube! towel-rail! plughole! lavatory? face-flannel! bathrobe? medicine-chest! hot-tap!
 cold-tap! wash-basin! shower-head! ~rinse?
STUDY: desk? bookcase? blotter inkstand! inkwell? secretary? paper-knife! sealing-wax quill? manuscript? writing-desk
 leather-chair? globe? folios? decanter? armchair? ledgers? ~blot lecture-notes?
HALLWAY: doormat hatstand! coat-stand! umbrella-stand! hat-rack! coat-rack coat-hooks banister? bannister? barometer?
 front-door? hall-table! letterbox letter-box! calling-card? coat-pegs? umbrellas? umbrella? wellingtons? boots?
 doorbell? hall-mirror! hall-light! front-doormat! post? scarf? scarves? bottom-of-the-stairs!
STAIRCASE: banister bannister newel! newel-post! flight-of-stairs? flights? stair-carpet! stair-rod! stair? stairs?
 ninth-step? landing-window? handrail? bottom-step? top-step? first-flight! second-flight! third-flight! spiral? flight
 landing? landings? turn-of-the-stairs! stair-light! ~climb? upstairs? downstairs?
ATTIC: rafters? trunk? cobwebs? skylight? eaves? hatbox dustsheets? dust-sheets? roof-beams? rocking-horse? water-tank!
 suitcases? boxes? trunks? joists! ladder? loft-hatch! sloping? dormer! beams?
CELLAR: barrels? casks? coal? cobwebs? wine-rack! bottles? cellar-steps! coal-chute! coal-hole! wine-bottles? racks?
 dust? steps? flagon? damp?
NURSERY: cot crib! cradle rocking-horse! playpen! nursemaid? nanny? toy? toys? dolls? dolls'-house! night-light?
 governess? mobile? nappy? diaper?
LAUNDRY: mangle! washtub! copper? starch? ironing-board? flat-iron! clothes-horse? laundress! suds? ~iron? sheets?
CONSERVATORY: orchids? ferns? potted-palms! wicker? glass-roof! palms? wicker-chair! wicker-chairs! cane-chairs! glass?
 vine?
CORRIDOR: noticeboard! fire-door? coat-pegs! fire-extinguisher! strip-light? linoleum? footsteps? swing-doors!
 double-doors! skirting? strip-lights! vending-machine? lockers? coat-hooks? bulletin-board! notice-board! either-side?
 door-after-door! room-numbers!
BASEMENT: furnace? washing-machine? bulb? boxes? sump-pump! ping-pong! fuse-box! water-heater! concrete-floor? boiler?
 pipes? meter? meters? laundry? tumble-dryer? storage? freezer?
DORMITORY: room-mate? roommate! roommates! prefect? matron? lights-out! beds? ~snore?
"""

WORKPLACES = """
OFFICE: desk client clients computer? printer photocopier! stapler! cubicle! whiteboard? blotter? typewriter keyboard?
 spreadsheet! partition? strip-lights partitions inbox in-tray! out-tray! invoice? invoices receptionist? intern?
 swivel-chair! boardroom? colleague? memo paperclip paperclips stationery? manager? overtime timesheet! printout
 headmistress? headmaster? principal? solicitor? glass-case? filing-cabinet! filing-cabinets! file? files? ledger?
 secretary? typist! typists! typewriters! paperwork space-heater? water-cooler! fax! intercom? folder? switchboard?
 calendar? contract? accounts? secretaries? desks? briefcase? supervisor? boss? paperweight? ~file? ~type? ~photocopy!
 interview? résumé paper-clips! desk-lamp! desk-drawer! blinds? memos! post-it! appointment? box-files! letterhead!
 extension?
MEETING ROOM: agenda! flip-chart! slides? chairman? committee? directors? shareholders! conference-table! projector?
 powerpoint! treasurer? quorum! slide? laptop? laptops? whiteboard? long-table? colleagues? mediator! arbitrator!
 boardroom-table! head-of-the-table? minutes? items? board-members! stakeholders! water-jug? negotiator? lawyers?
 lawyer? ~adjourn! settlement? pens? kleenex?
COURTROOM: judge? juror! jurors! bailiff! gavel! jury! usher? dock? barrister! barristers! defendant! plaintiff!
 prosecutor witness? magistrate magistrates courtroom! prosecution? oath? counsel defence? stenographer! foreman? clerk?
 verdict? witness-box! witness-stand! testimony? cross-examination! accused? public-gallery! exhibit? wig? wigs?
 sworn-in! objection! overruled! defence-counsel! cross-examine! bench? jury-box! sentence? sentenced! alibi? perjury!
 adjourned! bail?
POLICE STATION: desk-sergeant! sergeant? constable? inspector? handcuffs? statement? detective? detectives?
 fingerprints? custody? squad-room! superintendent? mugshots! holding-cell? duty-officer! interview-room! charge-sheet!
 custody-suite! front-counter! duty-sergeant! incident-room! evidence-bag! evidence-bags! mug-shot! mug-shots!
 station-house! chief-inspector! holding-cells! incident-board! crime-scene-photographs! suspect? case-file?
 detective-constable! caution? lost-property!
INTERROGATION ROOM: two-way-mirror! one-way-mirror! tape-recorder? detective? suspect? interrogator! confession?
 statement? alibi? for-the-tape! tape-machine! solicitor? questioning? one-way-glass! two-way-glass! no-comment!
 interviewee! denied?
CELL: cellmate! cellmates! warder jailer! gaoler! bars? bunk? shackles manacles! chain? chains? inmate? inmates?
 slop-bucket! turnkey! prisoner? prisoners? warders! straw? peephole! cell-door! bucket? convict? cell? bunks?
 cell-mate! slop-pail! barred-window! jailers! prison-food! parole?
BARRACKS: bunks? bunk? sergeant? private? corporal? barrack kitbag! kit? reveille! lance-corporal? recruits recruit?
 drill? footlocker! cadet? cadets? sergeant-major? rifle? blanket? inspection? kit-inspection! footlockers! boots?
 bugle? rifles? drill-sergeant! blankets? mess-tin! barrack-room!
HOSPITAL ROOM: nurse nurses? gurney! stretcher? drip? ventilator! bedpan! ward! stethoscope? patient? iv! beds? chart?
 doctor? doctors? monitor? catheter! sister? visiting drip-stand! anaesthetist! surgeon? bandages? bandage? oxygen?
 cannula! matron? orderly visiting-hours! next-bed thermometer? bed? pillow? morphine? visitors? fracture?
 hospital-gown! crutches? oxygen-mask! syringe? registrar? ~bandage? wheelchair? hospital-bed! bed-rail! bed-rails!
 bedside-chair! call-button! pulse? temperature-chart! clipboard? sedative! anaesthetic? ward-round! ward-sister!
 visiting-time! heart-monitor! oxygen-tube! saline! blood-pressure? bandaged? gown? sling? plaster-cast! consultant?
 intensive-care! grapes? chemo! transfusion! monitors? operation? beeping? cot? x-rays! wristband! paramedic? get-well!
 discharge?
OPERATING THEATRE: scalpel! anaesthetist! anaesthetic forceps! swab? swabs? surgeon? operating-table! suture? sutures?
 incision?
DOCTOR'S SURGERY: receptionist? stethoscope prescription? patient? doctor? examination-couch! blood-pressure? symptoms?
 ~prescribe! ~diagnose? consulting? examination-table! examining-table! eye-chart! blood-test! prescriptions? scales?
 couch? specialist? ~examine? diagnosis?
WAITING ROOM: magazines? appointment? receptionist? numbers? next-patient! plastic-chairs? appointments? rack? leaflets?
 fish-tank? chairs? waiting? eye-drops? leaflet? posters? ticket-number! rows-of-chairs! plastic-chair! magazine?
 test-results? clipboard? running-late?
DENTIST'S SURGERY: dentist hygienist! dental! molar? molars? filling? drill? fillings? mouthwash
VET'S SURGERY: vet? leash? spaniel? terrier? kitten? hamster? vaccination? basket?
MORGUE: autopsy! toe-tag! slab? pathologist! corpse? mortuary! coroner cadaver
PHARMACY: pharmacist! prescriptions? apothecary! chemist? pills? ointments? tinctures!
CLASSROOM: pupils pupil? chalk? blackboard! chalkboard! schoolmaster schoolmistress geography? algebra? maths? satchel?
 homework? teacher? detention? desks? lesson? exercise-book! exercise-books! inkwell! whiteboard? bunsen! textbook
 textbooks! class? pointer? register? specimen? stools? bench? classmates! essay? essays? school? spelling? tables?
 inspector? inspectors? pencil-case! multiplication! dictation! grammar? map? slate? slates! globe? miss? sums
 headteacher? teaching-assistant! year-five! arithmetic ~teach? thirty-desks! show-and-tell! teacher's-desk!
 times-tables! worksheet! worksheets! glue-sticks! crayons? pencils? spelling-test! reading-corner! carpet-time! quiz?
 desk? hands-up! back-row? back-of-the-class! front-of-the-class! school-desk! inkwells! ruler? rulers? exam? exams?
 test? schoolbag? eraser? dunce!
LECTURE HALL: back-row? pens? board? diagram? lecture? professor? students? student? undergraduates! lecturer! lectern?
 seminar? slides? lecture-notes! podium? rows? auditorium? slide? overhead-projector! lecturers! questions?
LIBRARY: librarian! bookshelves? bookshelf? catalogue? stacks books? volumes? shelves? reading-room! overdue!
 date-stamp! bookcases? folio? microfilm! periodicals? encyclopaedia encyclopedia due-date! date-stamps! card-index!
 card-catalogue! reference-section! reading-desk! issue-desk! returns-trolley! book-trolley! reference-books!
 librarians! archive? archivist! ledgers? manuscripts? scrolls? index-cards! borrowers!
LABORATORY: microscope! test-tube! test-tubes! beaker! pipette! centrifuge! specimen? specimens? reagent! petri!
 scalpel? lab-coat! bunsen-burner! retort? flask? slides? experiment? solution? beakers! microscopes! lab-coats!
 fume-cupboard! petri-dish! petri-dishes! culture? cultures! samples sample? flasks pipettes! chemicals? experiments?
WORKSHOP: lathe! workbench! anvil? vice? chisel planes? sawdust? shavings glue? bench? hammer? tools? bobbins? thimble?
 apprentice? journeyman! screwdriver? pliers? loom? looms potter's-wheel! kiln! solder? varnish? awl! ~saw? ~plane
 ~solder! ~varnish? tool-rack! vise! leather? cobbler? carpenter? spanners! chisels! nails? planks? plank? toolbox!
 tool-box! toolboxes! sandpaper! soldering-iron! screwdrivers! clamp! clamps!
STUDIO: easel! palette! canvas? canvases? brushes? paintbrush! paints? sitter! model? turpentine! portrait? clay?
 sculptor? plinth? linseed! ~sketch? ~paint?
FORGE: anvil! bellows! blacksmith! farrier! tongs? hammer? coals? horseshoe? horseshoes smith? ~shoe? hot-iron?
GARAGE: mechanic spanner? wrench? jack? hoist? exhaust? oil? grease? overalls? carburettor! carburetor! gasket! gearbox?
 sump! inspection-pit! engine? bonnet? spark-plugs! amp? amps amplifier? tarpaulin? car-jack! ramp? oil-can! hood?
 tyres? tires? drum-kit! drums?
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
 safe-deposit! cheque? cheques? deposit-slip! cashiers! hold-up! safe-deposit-box! ~deposit? ~withdraw? balaclava!
 ransom? robbery!
POST OFFICE: postmistress! postmaster! stamps? parcel? parcels? counter? postal-order! telegraph? mail-bags? queue?
CALL CENTRE: headset headsets! callers? supervisor? ~dial?
DELIVERY ROOM: midwife! contraction! contractions! newborn? ~push? forceps?
OBSERVATORY: telescope telescopes? dome? stars? lens? comet? astronomer! eyepiece!
HANGAR: propeller! fuselage! biplane? wings? mechanics? mechanic? cockpit?
REHEARSAL ROOM: music-stand! music-stands! violins? cello? metronome! conductor? piano? sheet-music! choir? altos!
 sopranos! tenors? basses? choirmaster! bars?
CONCERT HALL: podium? baton! encore! orchestra? conductor? strings? violins? cellos! oboe? overture? soloist! audience?
 applause? symphony! conductor's! bows? first-violin! second-violin! soloists! stands? interval? cellist! violinist!
 pianist rosin! concertmaster! oboist! flautist! timpani! standing-ovation! maestro!
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
 tin? jars? brown-paper? wrapping-paper? behind-the-counter? salesgirl! salesman? saleswoman! display? purchases? ~wrap?
 bargain? ~sell? ~buy? sweets? discount price-tag! opened-at-nine? cash-drawer! shop-bell! closed-sign! open-sign!
 window-display! stockroom! loyalty-card! packets? barcode! price-tags! assistants? jar? shoplifter! display-cabinet!
 counter-top? delivery? carrier-bag! paper-bag?
SUPERMARKET: trolley? checkout! aisle? shelf-stacker! conveyor? cereal? freezer? shopper? trolleys shopping-cart!
 shopping-trolley! self-checkout! aisles? yoghurt? frozen-peas?
FLOWER SHOP: florist! wreath? wreaths? bouquet? bouquets? carnations? lilies? chrysanthemums? roses? flowers? vase?
 vases? buckets? stems? cellophane! gypsophila! ferns? florist's! floristry! petals? ribbon? ribbons? chrysanthemum!
 florist's-wire! oasis? tulips? secateurs?
BOOKSHOP: bookseller! second-hand-books! paperbacks? first-editions! bookmarks? books? customers? poetry-section!
 bookshop! bookmark? shelves? paperback? hardbacks! bookshelves? book-signing! first-edition?
PAWNSHOP: pawnbroker! pawn-ticket! pledges? trumpet? watches?
JEWELLER'S SHOP: jeweller! jeweler! eyeglass loupe! rings? necklace? diamonds? velvet? engagement-ring? carats!
ANTIQUE SHOP: antiques! curios! bric-a-brac! antique-dealer! knick-knacks? dealer?
HAIR SALON: hairdresser! curlers! perm! highlights? scissors? dryer? comb? hair-dryer? blow-dry!
BARBER SHOP: barber! razor? lather? strop! hot-towel? barber's-chair! shave? pomade? clippers scissors?
TAILOR'S SHOP: tape-measure pins? needle? needles? thimble sewing-machine dummy? scissors? mirror? fitting? tunic? hem?
 tailor tweed? lapels? cutter? bolts-of-cloth! trousers? sleeves? seamstress? dressmaker dressmaker's-dummy! lapel?
 bolts? fittings! inside-leg! waistcoat? alterations! seams?
BAKERY: baker loaves dough flour? rolls? oven? buns? bread? proving-drawer! baguettes! ovens ~knead
BUTCHER'S SHOP: butcher cleaver! sausages? carcass carcasses mince? chops? sides-of-beef! sawdust? hooks?
TATTOO PARLOUR: tattooist! tattoo-gun!
LAUNDERETTE: washers! tumble-dryer! dryers! washing-machines! spin-cycle! dryer? washer? soap-powder! washing-powder!
 spin? rinse rinse-cycle! service-wash! soap-dispenser! drum? coins? sheets? lint! quarters? laundry-basket!
 laundry-baskets! washing? tumble-dryers! detergent! fabric-softener! bag-of-washing!
BAR: bartender! barman! barmaid! barkeep! jukebox barstool! barstools! pint pints! dartboard! whisky? bottles? landlady?
 optics! beer-mat! beer-mats! coaster beer? regulars pool-table! landlord? drinks? darts lager! bitter? whiskey?
 bourbon? gin? glass? last-orders! stools? stool? publican! crisps? shandy! beers! rounds? drinkers! cider? tequila?
 ashtray? cocktail? cocktails? martini? peanuts? ~drink? bar-stool! snug! taproom! quiz? shots? behind-the-bar!
 bar-towel! bar-stools! barmaid's! beer-glass! beer-glasses! pint-glass! lagers! dart-board! quiz-machine!
 fruit-machine! slot-machine? tap-room! saloon-bar! public-bar! guinness! stout? ale? bitters? gin-and-tonic!
 wine-glass? karaoke! snooker? pool-cue! cues? beermats! pork-scratchings! pub-quiz! happy-hour! barkeeper! bartenders!
 bar-top! shot-glass! wake? sandwiches? kegs! keg!
INN: innkeeper! landlord? tankard! tankards! ostler! alehouse! ale? host? traveller? travellers? pedlar? settle? hearth?
 potboy! flagon? horses? mead? serving-girl! pewter?
RESTAURANT: waiter waiters! waitress? menu menus? maître! sommelier! maitre-d! diners! starter? dessert? chef?
 wine-list! oysters? tip? bill? champagne? tablecloths? breadsticks! head-waiter! napkins? reservation? entrée couvert!
 specials! wine-waiter! main-course! main-courses! dessert-menu! wine-glasses? breadbasket! bread-basket! tablecloth?
 waitstaff! table-for-two! head-chef? bouillabaisse? appetizers! appetizer! busboy! order? corner-table? candle? steak?
 soup? wine?
DINER: waitress? booth? pancakes? milkshake! milkshakes! syrup? refill? pie? grill? bacon? ketchup? coffee-pot? counter?
 stools? short-order! hash-browns! formica coffee? fries? truckers? booth-seat! short-order-cook! pie-case! refills!
 napkin-dispenser! grease? counter-stools! eggs-over-easy! over-easy! sunny-side! vinyl? booths! blue-plate!
CAFÉ: barista! espresso cappuccino latte scone? scones? teacake! croissant? cake-stand! flat-white! cakes? waitress?
 coffee? éclair eclairs teashop! coffees? pastries? tearoom! pot-of-tea? buns? sugar-bowl? croissants! cappuccinos!
 lattes! coffee-cups? cake? saucer? coffee-machine! milk-foam! sugar-sachets! flat-whites! tea-shop! teaspoon? muffin?
 muffins? blackboard-menu! barista's! takeaway-cup!
CHIP SHOP: fryer! vinegar? haddock? cod? chips? batter? mushy-peas!
CANTEEN: dinner-lady! dinner-ladies! trays? tray? custard? queue? lunch? cafeteria! mashed-potatoes? ladle?
HOTEL ROOM: minibar! mini-bar! room-service! do-not-disturb! hotel? key-card! trouser-press! gideon! maid? suitcase?
 checkout? bedside? twin-beds? room-key! room-number? chambermaid! hotel-bed! hotel-bible! adjoining? suitcases?
LOBBY: bellhop! concierge! bellboy! reception porter? receptionist? revolving-door! revolving-doors! check-in? guests?
 luggage? pigeonholes front-desk! reception-desk! desk-clerk! night-porter! register? potted-palm key-rack! keys?
 guest-register! luggage-trolley! luggage-cart! bellman! room-key? clerk? desk-bell! vacancy? vacancy-sign! night-clerk!
 night-manager! commissionaire! potted-palms? hotel-register! checking-in! checking-out! reservation? suitcases? lobby?
 elevator?
BALLROOM: dance-floor! chandelier chandeliers waltz bandleader! bandstand? top-table! dancers? dancing? bridesmaid?
 bridesmaids? bouquet? orchestra? first-dance! best-man? polka! quadrille! partners? fans? ~dance? ~waltz! minuet!
 masks? musicians? dance-card! waltzes! dance-cards! ball? gown? gowns? dance? partner? quadrilles! punch-bowl?
 champagne?
CASINO: croupier! roulette! blackjack! chips? dealer? gamblers! baccarat! slot-machines! zero? rouge? stakes?
 roulette-wheel! baize! poker? poker-chips! pit-boss! high-roller!
NIGHTCLUB: bouncer? strobe! dancefloor! dj! turntables? bouncers? bass? clubbers!
CINEMA: projectionist! popcorn usherette! trailer? screen? matinée? film? projector? ice-creams?
THEATRE - STAGE: footlights! stagehand! stagehands! proscenium! backdrop! wings stage understudy! prompter! cue? cues?
 curtain? prop? props? spotlight? director? actor? actors? actress? audience? rehearsal script? lines? lighting?
 auditorium! scenery? stalls? orchestra? lights? dress-rehearsal! footlight! doublet doublets prompt-book! playwright?
 leading-lady! second-row? front-row? stage-manager! greasepaint! costumes? costume? ~rehearse? applause? hamlet?
 macbeth? ophelia? center-aisle? balcony? stepladder? prompt-corner! stage-left! stage-right! upstage! downstage!
 curtain-call! house-lights! fly-loft! gel? gels? spotlights! trapdoor? flats? understudies! opening-night! first-night!
 second-night! intermission! interval? auditions! audition! prompt-side! rows? stage-door? orchestra-pit!
DRESSING ROOM: dresser? greasepaint! make-up? wig? costume? costumes? mirror? bulbs? first-call! corset? powder? mirrors
 wigs! dressers! face-powder! cold-cream! intermission! call-boy! five-minutes? beginners! half-hour-call! corsets!
 rack? sequins!
MUSEUM: curator! exhibit? exhibits? glass-case? sarcophagus! mummy? mummies? fossils dinosaur? display-case!
 display-cases! diorama! stuffed? docent! artefacts! artifacts! skeleton? plaque? rope? guard? vitrine! museum-guard!
 exhibition? glass-cases! dioramas! taxidermy! label? labels? gallery? audio-guide! fossil! mammoth? walrus? curators!
 statue? statues? do-not-touch!
GALLERY: canvases? exhibition paintings? sculpture? sculptures? private-view! frames? attendant? landscapes? portraits?
AUCTION HOUSE: auctioneer! gavel? lots? lot? bidders! bidder! bids! bid? paddle? saleroom! ~bid?
CIRCUS: ringmaster! trapeze! clown? clowns acrobat? acrobats! big-top! sawdust? elephant? elephants? lions? lion-tamer!
 tightrope! strongman! sequins?
GYM: treadmill! dumbbells! barbell! punchbag! gloves? boxer? boxers gumshield! wall-bars! vaulting-horse! punching-bag!
 bleachers? weights? basketball? hoop? heavy-bag! sparring! trainer? scoreboard? referee? ropes? treadmills!
 bench-press! dumbbell! kettlebell! skipping-rope? mats? climbing-ropes! gym-mat! gym-mats! spotter! punchbags!
 sparring-partner! boxing-gloves! coach? basketballs! backboard! locker? benches?
SWIMMING POOL: chlorine! lifeguard? diving-board! goggles? lane? lanes armbands! shallow-end! deep-end! bleachers?
 lengths? swimmers? bathing-cap? lane-one! swimming-cap? verruca! swimsuit? towel? ~dive? laps? ~swim? float?
 lifeguards! swimmer! pool-side! poolside! starting-blocks! starting-block! backstroke! breaststroke! butterfly? towels?
 coach? tiles? tiled? bathing-suit?
CHANGING ROOM: lockers? locker? showers bench? boots? kit? towels? shin-pads! studs? peg? pegs? jockstrap! half-time?
 coach? team? jerseys? benches? manager? liniment! team-talk! laces? socks? boot? shin-pad! team-sheet! team-sheets!
 gaffer! dressing-room? tactics! shower? kit-bag! jersey? mud? whiteboard? subs! jockstraps! strapping? oranges?
 changing-rooms!
ICE RINK: skates? zamboni! skaters? skating? puck! ice?
BOWLING ALLEY: bowling? pins? gutter-ball! bowling-shoes! lanes?
CLOCKMAKER'S SHOP: clockmaker! watchmaker! pendulum pendulums! escapement! cuckoo-clock! mainspring! clocks?
SHOE SHOP: cobbler! shoehorn! shoemaker! cobblers! lasts! soles? sole? leather? laces? slippers? boots? shoemaker's! awl
 hammer? apprentice?
TOY SHOP: dolls? marionettes! teddy-bears! tin-soldiers! toys? toymaker!
VILLAGE HALL: tea-urn! trestle-tables! trestle-table trestles? raffle jumble! bunting? folding-chairs stacking-chairs!
 whist-drive! bingo? parish? committee? urn? hall? women's-institute! caretaker? stage? parish-council! stacking-chair!
 trestle! folding-chair! minutes? raffle-tickets! amateur-dramatics! playgroup! brownies! scouts? jumble-sale!
MARQUEE: guy-ropes! wedding-cake! best-man? bride? groom? speeches? bridesmaids? caterers! caterer? champagne? toast?
 tent-poles! trestles trestle trestle-table! guy-rope! tent-pole! bunting? produce? rosette! rosettes! first-prize!
 second-prize! judges? judge? vicar? prize? prizes? entries? marrow? marrows? chutney! victoria-sponge! jam? jams?
 onions? flower-show! raffle? canvas? tombola!
TOILETS: urinal! urinals! hand-dryer! paper-towels? cubicle? stall? sinks? paper-towel! hand-drier! cubicles! stalls?
 basin? basins? toilet-door! locked? graffiti? ladies'! gents! ladies? washroom! mirror? lipstick?
AQUARIUM: jellyfish! sharks? tanks? stingray! octopus? penguins? seahorses!
ARCADE: pinball! slot-machine? joystick? fruit-machine! fruit-machines!
"""

INSTITUTIONS = """
CHURCH: pew! pews! pulpit! altar congregation! nave! font? hymnbook! hymn hymns! vicar? organist! choirboys! choir?
 lectern? sermon incense? aisle? sexton? chalice! hassock! hassocks! vestry? churchwarden? curate? organ? psalm psalms!
 priest? communion collection-plate! verger! candles? stained-glass! transept! chancel! prayer-book? christening?
 rood-screen! crucifix? holy-water! eucharist! cassock? surplice! bellringers! ~pray? ~kneel? banns! confetti? amen?
 font-cover! bishop? hymn-books! hymn-board! hymn-numbers! choir-stalls! communion-rail! prayer-books! baptism!
 wedding-march! bride? groom? vows? candlesticks? organ-loft! funeral? coffin? eulogy! requiem! mass? rosary! kneeler!
 kneelers! confession? saints? saint? prayers? gospel! parishioners! altar-boy! altar-boys! altar-cloth! sanctuary?
 monstrance! holy-oil!
BELFRY: bell-ropes! bell-rope! bells? bell? tenor? treble? bell-ringers? ringers? bats? clapper? bell-tower! tenor-bell!
 bell-ringer! sally! jackdaws? pigeons?
CONFESSIONAL: grille? penance absolution! confession?
CLOISTER: monks? monk? novice? abbot? matins! vespers? nuns? nun? abbess! prioress! cowl?
CASTLE: throne? battlements? courtiers? turret? tapestries? tapestry? knights? herald? banners? squire? jester!
 minstrel? minstrels? king? queen? steward? chamberlain? feast? goblet? arras! lord? princess? crown? great-hall!
 torches? keep? trenchers! squires! jousts! moat! drawbridge! seneschal! men-at-arms! armour? armor? knight? portcullis!
 rushes? goblets sword? swords? torchlight?
THRONE ROOM: throne! courtiers dais? sceptre! crown? ambassador? king? queen? chamberlain courtier! herald! kneel?
 your-majesty! petitioners! petitioner! audience?
DUNGEON: manacles? torturer! rack? rats? chains? shackles? straw? thumbscrews! dripping? jailer?
LIGHTHOUSE: lighthouse-keeper! keeper? lamp? beam? lens? spiral-stair? foghorn? reef? rocks? ship? ships? lantern-room!
 lamp-room! oil? wick? gallery? spiral? logbook?
AIRPORT: check-in? runway? boarding-pass! departures! carousel? suitcase? luggage? passport? gate? arrivals customs?
 security-guard? boarding-card! duty-free! departure-board! terminal? announcements? check-in-desk! departure-lounge!
 boarding-passes! baggage-reclaim! baggage-claim! security-line! arrivals-board! delayed? flight? suitcases?
 announcement?
PLANE: seat-belt-sign! stewardess flight-attendant! tray-table! overhead-locker! overhead-bin! armrest? cabin? pilot?
 turbulence! aisle? seatbelt? window-seat? cockpit altitude? co-pilot! wing? oxygen-masks! aisle-seat? runway? ~taxi?
 overhead-lockers! cruising-altitude! tray-tables! cabin-crew! flight-attendants! sick-bag! row? take-off? clouds?
 drinks-trolley! seatback!
SHIP'S CABIN: porthole bunk? berth? stateroom steward? cabin? hammock? hammocks? lantern? sea-chest! captain's-table!
 portholes! bulkhead! chart-table! companionway? washstand? swell? lamp? roll? engines? cabin-door! gimbals! bilge?
 radio-set? chart? pitching? cabin-boy? captain?
GALLEY: ship's-cook! stove? cook? pots? ration? rations? mess? porthole? biscuit? food-packets! squeeze-tube! recyclers?
 rehydrated! pouches? pouch? float? floats? velcro!
TENT: tent-pole! tent-flap! canvas? groundsheet! sleeping-bag? sleeping-bags? guy-rope! tent-pegs! camp-bed!
 folding-table? hurricane-lamp zip? tent-wall! tent-flaps! camp-stool! lantern? flap? cot?
BARN: hayloft! straw? hay manger! rafters? cow? cows? calf? pitchfork bales rafter? stall? ~milk bale threshing
 haybales! milking-stool! loft? owl? byre! hay-loft! barn-door! lanterns? calving! lambing!
STABLE: stall? stalls? bridle? saddle? groom? oats? hay? horse? horses? stable-boy! ostler! mare? stallion? tack?
 currycomb! hooves? pony? halter? foal? loosebox! loose-box! bran-mash! nosebag! ~groom ~curry! manger! grooms? bridles!
 saddles harness? straw curry-comb! stable-lad! mucking-out! mucked-out! halters!
DAIRY: churn? churns? butter? cream? milkmaid! cheeses? skimming! milkmaids!
GREENHOUSE: seedlings? tomatoes? flowerpots! trowel? orchids orchid? glasshouse! potting? compost? tomato-plants! panes?
 watering-can? hydroponics! hydroponic! seedling! lettuces? lettuce? tomato? trays? vines? grow-lights! grow-lamps!
 pots? nutrient! nutrients!
SHED: flowerpots? lawnmower? rake? spade? tools? twine? creosote!
CAVE: stalactite! stalactites! stalagmites! cavern! torches? bats? echo? bones?
BUNKER: blast-door! shelling? map-table! generator? concrete? signaller?
SYNAGOGUE: rabbi torah! cantor! shul!
MOSQUE: imam! minaret? muezzin? prayer-mat!
TEMPLE: idol! idols! gong? priestess priestesses! incense? offerings! monks? altar? acolyte! acolytes!
CREMATORIUM: urn? conveyor? ashes? hearse? curtain? wreaths?
NURSING HOME: residents! resident? wheelchair? walker? zimmer! bingo? dayroom! carers! carer! day-room! care-assistant!
 matron? walking-frame! zimmer-frame!
TOWER: arrow-slit! arrow-slits! turret-stair! spiral-stairs? spiral-stair? battlement?
SEWER: manhole? sewage! rats? tunnel?
"""
