"""What stands in which place under the sky, who is met there and what is done there, for where nobody names it.

A line for each place, by what it is. A thing marked "!" is so tied to its place that it alone is enough; one marked
"?" is met in many places and counts half; of the others two are enough. "~" before a word makes it a verb ("~row"); a
hyphen joins words that stand together ("shallow-end").
"""

from __future__ import annotations

OUTDOORS = """
DECK: mast? rigging! bowsprit! boatswain! bosun! sails sail? gunwale? tiller? winch? net? nets? crew? skipper? trawler?
 galley? deckhand! deckhands! crow's-nest! shrouds! halyard! anchor? sailor? sailors? rail? captain? foremast! mizzen!
 mainsail! topsail! topgallants! quarterdeck! cabin-boy? first-mate? companionway! capstan! forecastle! mate? helmsman?
 spray? deck-chair? bulwark! bulwarks! gunwales? lifeboats? sea? ship? stern? bow? prow? ~reef! yardarm! halyards! jib
 foresail! mainmast! mizzen-mast! boom? winches! cleat! cleats! leeward! windward! starboard! swell? horizon? tack?
 ~tack? lifeline! lifejacket lifejackets cockpit? helm? stanchion! genoa! spinnaker! dodger? lookout? gale? aft! astern!
 amidships! gangplank! hull? mooring? spars! spar?
BOAT: oar? oars rowlocks! oarlocks! thwart! thwarts! tiller! boom? bilge? dinghy! rudder? outboard! paddle? paddles?
 gunwale? oarsman! bailer! painter? jib! keel? stern? bow? spray? ~row ~bail ~paddle ~tack? fishing-line? coxswain!
 centreboard! current? rower! rowers! stern-seat! rowed? oarlock! outboard-motor! bail? bailing! wake? lifejacket? net?
 nets? motor? bottom-boards! ~capsize! ~drift? lake? river?
LAKE: loon! loons! lake? raft? canoe? canoes? pedalo! ~swim? rowing-boat? trout? jetty? lily-pads? swan? swans?
 far-shore! paddle? dock? swimmers? ~dive? ~float? lakeshore! boathouse? pike?
HARBOUR: gangway? crates? mooring moorings! trawlers! fishing-boats! harbourmaster! longshoreman! longshoremen! crane?
 cranes? bollard! bollards! gulls? ferry? ferryman? dockers! stevedores! breakwater! trawler? wharf! quay! lobster-pots!
 hawser! fishermen? yachts? nets? boats? customs-officer? tugs? harbormaster! marina! ~moor? planks? schooner? docks?
 deckhands? ships? pier? pontoon! pontoons! berth? berths? slipway! harbour-wall! harbor-wall! lobsterpots! creels!
 masts? fishing-fleet! fishing-nets! boatyard! sailboats? dinghies? yacht? harbourmaster's-office! quayside! dockside!
 container? containers! stevedore! ferries? mooring-posts! tide? wharves! jetties! fish-market? tugboat! water-stairs!
 customs? ropes? gangplank?
BEACH: whale? coastguard? buckets? surf! breakers! tide dunes? sand waves? foam? seaweed shells? sandcastle! lifeguard?
 seashell! bucket? parasol? shingle! driftwood! deckchair? rockpool! rock-pool! shoreline! sands! bathing-machine!
 sandcastles! pebbles? gulls? sea? flip-flops? sunscreen? wave? crabs? windbreak! paddling? ~paddle? castaway? shore?
 waterline! sandals? beach-towel! beach-towels! beach-umbrella! low-tide! high-tide! lifeguards! rock-pools! rockpools!
 sand-dunes! ice-cream? jellyfish? dune? swimmers? surfboard! surfboards! beach-ball! donkeys? promenade? pier?
 sea-wall? breakwater? seashells! bathers! paddle? groyne! groynes! kelp! cockle? cockles? sunbathers! sunburn?
RIVERBANK: fishing-rod heron? reeds? willow? willows? current? float? bait? ferryman? minnows! river? kingfisher! ~fish?
 line? trout? stepping-stones! otter? otters? ford? weir! moorhen! moorhens! coots? bank? ducks? ~swim? punt? rushes?
 bulrushes! stream? eddy fishing-line! fishing-rods! angler! anglers! tackle-box! worms? canoe? canoes? far-bank!
 opposite-bank! upstream! downstream! riverbed! dragonfly? dragonflies? waders! bridge? eddies! rapids! shallows! mud?
 water-rat! frogs? tadpoles! newts? midges?
CANAL: lock-keeper! lock-gates! lock-gate! narrowboat! narrowboats! barge? barges? towpath! lockkeeper! coot? coots?
 moorhen? towrope! narrow-boats! narrow-boat! lock? lock-keeper's! sluice! sluices! bargee! bridge? mallards?
FIELD: hoe? hoes? buckets? furrow furrows! plough? stubble! scarecrow! wheat? beet? turnips? crop? haystack! hay?
 harvest? hedge? tractor? combine? sheaves! rows? cows? sheep? ewe? lamb? bull? stile? crops? barley? maize? corn?
 scythe! scythes! reapers! gate? kite? meadow? pasture? clover? poppies? skylark ~plough ~mow? ~reap! ~graze? hedgerow?
 ~scythe! larks? lark? fence-post! fence-posts! post-rammer! baler! bales! bale! hay-bales! ploughed! drystone! cattle?
 heifer? heifers? cow? bullocks? bullock? crows? rooks? harvesters! combine-harvester! headland! four-counties? hedges?
 farmer? pheasant? pheasants? partridge? beets? potato? potatoes? turnip?
FARMYARD: tractor? trough henhouse! pigsty! dunghill! barn? hens? pigs? cows? midden! cockerel? chickens? sow? sty?
 geese? cart? muck? farmer? farmhand! farmhands! yard? pump? straw? calves? farmhouse? pig? ~muck-out? dung-heap!
 dungheap! muck-heap! slurry! milking? milking-parlour! cowshed! byre? hen? hen-house! sheepdog? collie? hayloft?
 manure! rooster! coop? chicken-coop! heifer? heifers? cattle-grid! wellies? dealer? calf? calving? vet? horsebox!
 horse-box! goat? goats? ducks? mud? cobbles?
HILLSIDE: hill? drift? drifts? sheep? bracken? heather gorse? shepherd? valley? slope? rabbit? dry-stone-wall! sheepdog
 ridge? crest? ewes? track? cairn? goats? goatherd! grazing? ~climb? climb? flock? fell? lambs? snowdrifts! sledge?
 sledges? view? stile? stiles? drystone-wall! skyline? wind? path? farm? summit?
MOOR: heather tussock! tussocks! peat! grouse! curlew! gorse? bracken? mist? sheep? bog cairn? standing-stones! ponies?
MOUNTAIN: summit crampons! ice-axe! glacier! ledge? scree! crevasse! rope? cairn avalanche? crag? rockface! peak?
 peaks? base-camp! pitons! sherpa! couloir! pass? snowfield! climbers! belay! ~belay! crags? altitude? ridge
 climbing-boots! snowline! crampon! ropes? ledges! handhold! handholds! foothold! footholds! tent? oxygen? avalanches!
 switchbacks! sherpas! col? goats? cornice!
SKI SLOPE: skis! chairlift! ski-lift! piste! skiers! slalom!
GARDEN: hoe? sweet-peas grass? moth? flowerbed! flowerbeds! lawnmower wheelbarrow? roses? rose? trowel! hedge? lawn
 bulbs? weeds? spade? deckchair? greenhouse? washing-line! clothesline! swing? hose? beds? petals? bees? flowers?
 secateurs! rosebush! rosebushes! sundial! gardener? shrubbery! pergola! trellis? birdbath! bird-bath! gnome! gnomes!
 lavender? croquet! hammock? shears hollyhocks! compost-heap! vegetable-patch! runner-beans! ~weed? ~prune! ~mow?
 foxgloves delphiniums! summerhouse? apple-tree? path? rake? hedges? summer-house? watering-can barbecue? patio?
 rhubarb? lupins! border? borders? flower-beds! flower-bed! runner-bean! potting-shed? water-butt! hosepipe!
 garden-chair! garden-chairs! garden-table! garden-hose! compost! seedlings? beanpoles! bird-feeder! apple-trees?
 pear-tree? fig-tree? plum-tree? tree-house? treehouse? hydrangeas! geraniums? peonies! tulips? daffodils?
 pruning-shears! ~dig? ~plant? ~rake? ~hoe! ~water? terrace? bench? lawns? clematis! wisteria!
ALLOTMENT: hoe sweet-peas? beans? plot? cane? bean-poles! marrows! allotments! canes?
ORCHARD: apple-trees! windfalls! windfall! cider-press! apple? apples? wasps? ladder? plum? plums? pear? pears? blossom?
 ~pick? pickers! fruit? beehives? hives? branches? trunk?
VINEYARD: vines! grape-pickers! grapes? vine?
PARK: bandstand! ducks? duck? pigeons? bench? pram? squirrel? squirrels? playground? nursemaid? nursemaids? railings?
 pond? frisbee! park-keeper! boating-lake! joggers! jogger? fountain? park-bench! avenue? dog-walker!
 keep-off-the-grass! pushchair? statue? swans? kite? dogs? football? perambulator? ice-cream-van benches? bowling-green!
 keeper? prams lake? swan? daisies? crisp-packets? dog? runners? picnic? picnickers! skateboarders! pigeon? nannies?
PLAYGROUND: swings! seesaw! climbing-frame! roundabout? slide? sandpit! hopscotch! monkey-bars! jungle-gym! swing?
 skipping-rope! tag? break? bell? recess? marbles? bicycle-shed? conkers! playtime! bike-sheds! dinner-lady?
 skipping-ropes! tarmac? football? lunch-break! lunchtime? bins? railings? dinner-ladies! schoolgirls? schoolboys?
WOODS: pine-cone pine-cones! undergrowth! bracken treetops pines? moss pinecones! crow? trunks? twigs? acorns owl?
 leaves? branches? roots? canopy? ferns? mushrooms? path? oaks? beeches? birches trees? fallen-tree! clearing? thicket!
 hollow? fox? stump? woodcutter! fir? firs? pine-needles! brambles bluebells? deer? trail? tracks? woodsman! poachers?
 poacher? gamekeeper? branch? charcoal-burner! toadstools! ~track? squirrels? wolves? wolf? oak? beech? pine-trees!
 fir-trees! leaf? trunk? fallen-log! thickets! owls? woodpecker! mushroom? toadstool! forest-floor! leaf-mould!
 leaf-litter! twig? bear? boar? hunters? hunter? woodcutters! campfire? nettles?
JUNGLE: creepers lianas! monkeys? parrots? vines? machete! machetes! mosquitoes? guide?
CAMP: campfire! counselor? counsellor? campers! scoutmaster! fire? sparks? logs? embers? tent tents bedroll! bedrolls!
 sleeping-bag? firelight? billy-can! marshmallows! sleeping-bags? billycan! billy? cookfire! cook-fire! mules? campsite!
 primus! owl? blankets? log? pack? packs? sentry? sentries? pickets? wagons? horses? picket-line! tripod? campfires!
 camp-fire! marshmallow! saddle? saddles? stew? trail? wagon? counsellors! cabins?
DESERT: cactus! camel? camels dune? dunes? mirage! tumbleweed! sagebrush! oasis! caravan? sand? bedouin! waterskin
 rattlesnake! scorpion? cacti! mesa! vultures? canteen? sandstorm! wadi!
SWAMP: alligator! alligators! mosquitoes? mud? bog! reeds? quicksand! marsh? will-o'-the-wisp! cypress? frogs?
STREET: lamppost! lamp-post! streetlamp! streetlight! streetlights! streetlamps! kerb curb pavement sidewalk gutter?
 traffic? cobbles cobblestones shopfronts! pedestrians! passers-by! passersby! hydrant! crosswalk! cab? bus? horn?
 headlights? taxi? street-sweeper! tram? trams? zebra-crossing! shop-window? shop-windows paving-stones! newsstand!
 crossing? traffic-light? traffic-lights? pavements! awning? hansom? stoop? parking-meter! passer-by! gutters? beggar?
 newsboy! barrel-organ! manhole! tenements? street-lamp! street-lamps! hawker? paperboy? crossing-sweeper! lamp-posts!
 lampposts! shop-fronts! taxis? doorways? doorway? horns? parade? tuba? procession? shoppers? cyclists? scooter?
 bollard? double-yellow! parking-space? street-corner! stoplight! stoplights! newsagent? pigeons? puddles? drains?
 drain? street-sign! hoardings! terrace?
ROAD: signpost milestone! milestones! ditch? verge hitchhiker? crossroads! wagon? cart? horseman? dust? hedge? lorry?
 mile? lane? ruts horse? hedgerows? tarmac? breakdown? tyre? puncture? bonnet? hubcap! milepost! cyclist? bicycle?
 pedlar? handlebars? pothole! potholes! telegraph-pole roadside! ~hitch? ~trudge? ~tramp? jack? spare-wheel! layby!
 flat-tyre! flat-tire! highway? overheated? toll? hard-shoulder! cat's-eyes! verges! hitch-hiker! signposts! billboard
 billboards! trooper state-trooper! patrol-car? mile-marker! crash-barrier! guardrail! guard-rail! shoulder? hedgerow?
 mare? horses? wheels? tow-truck? spare-tyre! spare-tire! overheating? hazard-lights? asphalt?
RAILWAY LINE: sleepers? signalman! rails? level-crossing! handcar! signal-box! points? sidings! ballast?
ALLEY: dumpster! dumpsters! dustbins bins? fire-escape? trashcans! rats? dustbin? wheelie-bins! garbage? drainpipe?
 trash-cans! trash-can? bin? crates? crate? fire-escapes! back-door? kitchen-door? milk-crate! trash? rubbish? graffiti?
 puddles? stage-door? cigarette? rat?
CAR PARK: ~park spaces? parking-space! parking-spaces! parked-cars! ticket-machine! pay-and-display! trolley? car-keys?
 bumper? bonnet? parking-bay! parking-bays! parked-car! pay-machine! level-three! attendant? barrier? asphalt? tarmac?
 windscreen? car-doors! car-door! cars? headlights? ticket? trolleys? multi-storey! space? car-alarm! bays?
PETROL STATION: petrol-pump! petrol-pumps! gas-pump! gas-pumps! nozzle? forecourt! pumps? pump? unleaded! attendant?
 petrol-cap! gas-cap! gas-line! fill? diesel? tank? slurpee? restroom?
BUILDING SITE: scaffolding! cement-mixer! hod! hard-hat! hard-hats! bricklayer! bricklayers! bulldozer? bricks? digger?
 foreman? girder? girders? portakabin! crane? wheelbarrow? rubble? site-manager!
ROOF: ventilator ventilators! water-tank? aerials? antenna? pigeon-loft! parapet? edge-of-the-roof! chimney-pot!
 chimney-pots! chimney-stack! slates tiles? skylight? gutter? chimney? weathercock? aerial? drainpipe? ridge-tiles!
 eaves? ledge? rooftops? gargoyle! gargoyles! chimneys! skyline? gutters! guttering! satellite-dish! tar? weathervane!
 weather-vane! pigeons? drop? stars? vents? air-conditioning?
COURTYARD: flagstones? well? colonnade! fountain? quadrangle! archway? cobbles? arches? arch archways! pump? quad!
 porter's-lodge! cloister? dustbins? bicycles? bicycle-rack! gateway? arcade? wheelie-bins! washing? inner-court! yard?
 galleries?
BALCONY: balustrade! railing? geraniums? balconies? wrought-iron? railings? street-below? balcony-door! french-windows?
 geranium? deckchair? flowerpots? flowerpot? valley? lights-below!
PORCH: porch-swing! rocking-chair? screen-door! porch-light! glider? stoop? rocker? porch-steps! rocking-chairs!
 front-step? welcome-mat?
DOORSTEP: rang-the-bell! rang-twice! knocked-again! knocked-twice! door-opened? doorbell doorknocker! door-knocker!
 knocker! bell-push! milk-bottles? door-chain? ~knock? chain? spyhole! peephole? letterbox? welcome-mat! rang? doormat?
 front-door? ajar? porch? delivery? salesman? parcel?
BORDER POST: barrier! passport passports! frontier! visa! papers? guard? guards? border-guards! searchlight? sentry?
 customs-officer! checkpoint! windscreen?
GATE: gatehouse! portcullis! drawbridge! gatekeeper! toll-gate! tollgate! sentry? guard? guards? porter? pikes? papers?
 gatepost? gateposts? watchman? halberd? halberds? spear? sentry-box! customs?
CEMETERY: grave church? rector? parson? gravestone! headstone! tombstone! gravestones! headstones! tombstones!
 gravedigger! coffin? graves! mourners wreath? wreaths? pallbearers! yew yews graveside! sexton? undertaker? hearse?
 curate? funeral? hole? vicar? widow? burial? bugler? spade? marker? ashes? lychgate! mound? tomb? tombs! ~bury? ~mourn?
 pickaxe? obelisk? angel? plot stones? churchyard? graveyard? lilies? mourner! lowered? pallbearer! shovels? shovel?
 gravediggers! epitaph! inscription? monument? monuments? angels? crypt? vault? cypress? cortege! urn? ~inter! burials?
 consecrated! mausoleum! stone-angel! open-grave! family-plot!
MARKET: stall stalls! stallholder! stallholders! costermonger! barrows hawkers? fishmonger? vendor? vendors? haggling?
 market-day? barrow? produce? ~haggle! bargains? cheeses? melons? baskets? market-women! eggs? hens? crowd? square?
 fruit? vegetables? apples? fishmongers! spices? carpets? crates? customers? awnings? awning? bargaining! fishwife!
 cheese? hagglers! traders! trader?
FAIRGROUND: ferris-wheel! dodgems! candyfloss! coconut-shy! helter-skelter! waltzers! carousel? merry-go-round!
 rifle-range! fortune-teller? hoopla! goldfish? roller-coaster! big-wheel! bumper-cars! cotton-candy! toffee-apples!
 sideshow! ghost-train! barker? tents? coconut! coconuts! stall? stalls? brass-band? band? bunting? tombola! teas?
 prizes? rides? roundabout? shy?
ZOO: zookeeper! zookeepers! cages? enclosure! penguins? giraffe? giraffes? keeper? monkeys? tigers? keepers? gorilla?
 chimpanzees? reptile-house! bears? elephant-house!
RACECOURSE: jockey! jockeys! bookie! bookies! grandstand? furlong! paddock? racegoers! racecard! starting-gate! odds?
 tipster! filly? bookmaker bookmakers! favourite?
FOOTBALL PITCH: goalkeeper! referee touchline! striker! goalposts! corner-flag! half-time? linesman! goalie! offside!
 penalty? full-back! winger! pitch? goal? crossbar! scrum! fly-half! terraces? tackle? kick-off! goal-line! ball?
 fullback! quarterback! end-zone! touchdown! ~tackle? ~dribble? ~score? linebacker! halfway-line! centre-circle! dugout!
 substitutes! bench? nil! whistle? floodlights? linesmen! keeper? free-kick! goals? left-back! right-back! centre-half!
 centre-forward! touchlines! penalty-area! defender! defenders! midfield! net?
CRICKET GROUND: wicket! wickets! stumps? batsman! bowler? batsmen! wicketkeeper! umpire boundary? innings! lbw!
 pavilion? crease? silly-mid-off! ~bowl? overs? googly!
BASEBALL FIELD: pitcher? home-plate! dugout? shortstop! outfield! inning! innings? bleachers? bunt! pitcher's-mound!
GOLF COURSE: caddie! caddy! fairway! bunker? putter! tee? golf-ball! golf-clubs! niblick! nine-iron! putt! green?
 birdie! ~putt!
TENNIS COURT: racket racquet backhand! forehand! deuce! net? baseline! ball-boy! volley? umpire? serve?
BATTLEFIELD: cannon? cavalry? regiment? muskets? musket? bayonets? drums? artillery! infantry! cannons? flank!
 grapeshot! stretcher-bearers! wounded? volley? trumpet? pikemen! archers? musketry! banner? banners? arrows?
 shield-wall! standard-bearer! trumpets?
TRENCH: parapet? duckboards! dugout sandbags! periscope? wire? shells? whizz-bang! bayonet? sentry? periscopes
 fire-step! no-man's-land! firestep! shellhole! tin-hats? trench! subaltern? parados! lice? barbed-wire? dugouts!
 duckboard! parapets! sandbag! shellfire! shelling! shell? bayonets! mud? over-the-top! stand-to! rations? rum? sniper
 snipers wounded? gas-mask! gas-masks! machine-gun? flares? flare?
BUS STOP: bus-shelter! bus-stop! timetable? shelter? last-bus? night-bus? queue? bench? next-bus! number-nine!
STATION: stationmaster! porter? porters turnstile? turnstiles timetable platform waiting-room? locomotive?
 ticket-office? loudspeaker? halt? trunks? buffet? train? railway? rails? station-clock! ticket-barrier! luggage?
 whistle? carriages? booking-office! platforms! platform-edge! ticket-window! ticket-machine? departure-board!
 departures-board! timetables! waiting-rooms! buffers! steam? guard? trunk? announcement? tracks? carriage? kiosk?
 lockers? greyhound?
PRISON YARD: watchtower? convicts? exercise? guards? searchlight? searchlights? exercise-yard! barbed-wire? guard-tower!
 floodlights?
SEA: lifebelt! lifejacket? drowning? ~swim? ~drown? dolphins? dolphin? whale? whales? overboard? ~float? ~tread? waves?
 swell? lifeboat? raft? drifting? ~drift? breakers? seasick? fathoms! depths? shark? sharks? shoal? reef? diving? diver?
 divers!
FIRE ESCAPE: rungs? iron-stairs! iron-steps?
ARCTIC: huskies! sledge? igloo? blizzard polar-bear! polar-bears! seal? seals? ice-floe? floes! floe! sledges? dogs?
 snowshoes?
SAVANNA: zebra! zebras! acacia! acacias! wildebeest! giraffes? lions? waterhole! watering-hole!
MOON: lunar! visor? craters! crater? suits? rover? earthrise! dust? lander? helmets? regolith! lunar-dust! earthlight!
 ice? boots?
PARADE GROUND: drill? sergeant? squad? sergeant-major! ~march? platoon? bugle? recruits?
AIRFIELD: windsock! runway propeller? biplane? planes? hangar? hangars?
BATTLEMENTS: parapet sentries? sentry? pike? pikes? crenel! arrows? archers! siege? catapult! siege-engines! trebuchet!
 ladders? boiling-oil! bowmen!
APIARY: beehive! beehives! hives? smoker? beekeeper! bees? honey? veil? swarm?
SKATE PARK: skateboard! skateboards! half-pipe! ramp?
FERRY: car-deck! ferryman? ramp? passengers? life-jackets? gulls? ferry-boat? ferry? crossing? deck? rail? wake?
 life-belts! lifebelts! harbour?
TAXI RANK: taxis? cabbies!
LOADING DOCK: loading-dock! forklift? pallets? tailgate? trucks? delivery? roller-door! roller-doors! forklifts! crates?
 lorries? semi? trailer? truck? ramp? dumpster? dumpsters? employees? smokers? smoke-break!
"""
