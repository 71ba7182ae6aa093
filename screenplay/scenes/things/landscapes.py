"""More of what is met under the sky, in war and in tales; the lines and marks are those of `interiors`."""

from __future__ import annotations

UNDER_SKY = """
STREET: pavement! pavements! sidewalk! sidewalks! kerb! curb gutter gutters? manhole! manholes! cabs cab? taxis?
 crosswalk! zebra-crossing! crossing? traffic-light! traffic-lights! don't-walk! lamp-post! lamp-posts! lamppost!
 lampposts! street-lamp! street-lamps! gas-lamps? gas-lamp! hydrant! hydrants! fire-hydrant! storefront! storefronts!
 shop-windows! shop-fronts! newsstand! newsboy! newsboys! newspaper-seller! handcart? roasted-nuts! chestnuts? pretzel!
 hot-dog-stand! hot-dog-cart! parking-meter! parking-meters! parked-cars! stoop? stoops! doorsteps! scrubbed-steps!
 front-steps? cobbles! cobblestones! cobbled! setts! tram-lines! tramlines! trams! trolley-car! streetcar! streetcars!
 traffic! horns? horn? passers-by! passer-by! pedestrians! pedestrian! crowd? crowds? shoppers? cyclists? cyclist?
 bollards? drunk? beggar! beggars! hawkers! hawker! pickpocket! pickpockets! urchin! urchins! street-urchins! bobby?
 policeman? constable? beat? milk-float! milkman! milk-cart! milk-bottles? postman! telegram-boy! telegram-lad!
 lamplighter! ice-cream-van! hopscotch? stickball! double-parked! wheelie-bins? bins? tenements! terraces? terrace?
 curtains-twitched! net-curtains? demonstrators! placards! placard! banners? marchers! riot! rioters! tear-gas!
 barricade! barricades! paving-stones! cobble! parade? float? floats? majorettes! carnival? procession? bunting? sleet?
 puddles? puddle? umbrellas? hansom! hansoms! carts? cart? brougham! gaslight? fog? horse-dung! crossing-sweeper!
 chimney-sweep! costers! washing-lines? chamber-pot? slops? town-crier! stocks?
SQUARE: fountain! statue! pigeons! benches? café-tables! town-hall-clock! scaffold! gallows! guillotine! tumbril!
 tumbrils! pillory! stocks! crowd? hanging! hangman! executioner! executioner's! noose! basket? drum? drums?
 proclamation! bonfire? stake? faggots! heretic! heretics! clock? market-cross! war-memorial! cobbles? plinth? tables?
 maypole! christmas-tree? carol-singers! bandstand? balcony?
ALLEY: dumpster! dumpsters! fire-escape! fire-escapes! bins! bin? dustbins! dustbin! trashcans! trash-cans!
 brick-walls! brick? stray? rats? cat? cats? drainpipe! drainpipes! garbage? bin-bags! cardboard-boxes! cardboard?
 graffiti! kitchen-door! stage-door! wino! winos! needle? needles? puddles? puddle? knife? mugger! muggers! wallet?
 shadows? washing-lines? washing? cobbles? steam? vent? crates? chain-link! dead-end! shutters?
ROAD: verge! verges! signpost! signposts! milestone! ditch! ditches! hedgerow! hedgerows! hedges? puncture! flat-tyre!
 flat-tire! blowout! spare? spare-wheel! jack? lug-nuts! wheel-nuts! tow-rope! hitch-hiker! hitchhiker! hitch-hiking!
 hitch-hikers! hitchhikers! thumb! thumbed-a-lift! crossroads! broken-down! breakdown! bonnet-up! hood? radiator?
 telegraph-poles! telegraph-pole! poles? tarmac! asphalt? headlights? dust? ruts rutted! cart? carter! cartwheel! axle!
 pedlar! tramp! tramps! tinker! tinkers! gibbet! highwayman! highwaymen! coach? horse? horseman? horsemen! rider!
 riders? roadkill! layby! lay-by! tailback! queue? hard-shoulder! refugees! convoy! column? checkpoint? cattle-grid!
 lorry? lorries? milk-churn? wayside! palmers! pilgrims? staff? gig! dogcart! skid-marks! wreckage! crash! crashed?
 crumpled! hubcap! bicycle? handlebars! pedals! pedalled! freewheeled! ~pedal! ~freewheel! roadmenders! steamroller!
 billboard! billboards! desert? guardrail! lane?
LANE: hedge hedges hedgerows! cow-parsley! stile! blackberries! brambles! tractor? gate? bicycle? dog-roses! puddles?
 verges? honeysuckle? signpost? ruts? cart? banks? nettles?
MOTORWAY: hard-shoulder! central-reservation! slip-road! tailback! pile-up! embankment? lanes? emergency-phone! sos?
 lorries? cones! flyover!
BRIDGE: parapet! arch! arches! barge? barges? toll? tide? railings? railing? river? water-below? black-water! girders!
 girder! lamps? embankment? ~jump? drop? tugs? upstream! downstream! span! spans! suspension! planks! plank? rope?
 ropes? chasm! gorge! troll! trolls! swayed swinging? abyss! rope-bridge! handrail? midstream! jumper!
 bridge-keeper? drawbridge? sentry? love-locks! padlocks!
RAILWAY LINE: sleepers! rails? signal? signals? embankment! cutting! ballast points? gangers! ganger! platelayers!
 level-crossing! freight? boxcars? boxcar? hobo? handcar! railroad-ties! ties? spikes! navvies! navvy! tunnel? viaduct?
 penny? train? track-gang! dynamite?
CAR PARK: parking-space! parking-spaces! bays! bay? ticket-machine! pay-and-display! trolleys! trolley? shopping? boot?
 boots? car-keys! keys? alarm? concrete! pillars? pillar? level? level-two! level-three! level-four! echoed! barrier?
 attendant? tyres? tires? bumper! bumpers! parking-ticket! traffic-warden! wheel-clamp! clamped! trunk? windscreen!
 parking-lot! asphalt! multi-storey! hatchback! estate? station-wagon! minivan! suv! headlights? cars? oil-stain!
 oil-stains!
PETROL STATION: pump! pumps! nozzle! petrol! unleaded! diesel! gas-pump! gallons! forecourt! attendant! attendant's?
 tank? fill-her-up! fill-it-up! windscreen? squeegee! tyre-pressure! air-hose! car-wash! petrol-cap! coke-machine!
 coca-cola! restroom? jerrycan! jerry-can!
BUILDING SITE: scaffolding! scaffold! scaffolders! crane! cranes! hod! hods! hod-carrier! hard-hat! hard-hats! bricks!
 brick? bricklayer! bricklayers! bricklaying! trowel! mortar! cement! cement-mixer! cement-mixers! concrete? girder!
 girders! foundations! foundation? digger! diggers! jcb! bulldozer! bulldozers! portakabin! foreman! gaffer!
 wolf-whistle! plumb-line! plumb! rebar! joists? pile-driver! navvies! rivets? riveters? surveyor! theodolite!
 architect? blueprints? wheelbarrow wheelbarrows? plank planks? skip? site? riggers! steelworkers! ironworkers!
 jackhammer! pneumatic-drill! roofers! plasterers! dumper-truck!
DEMOLITION SITE: wrecking-ball! rubble! demolition! demolished! bulldozers?
SCRAPYARD: scrap! crusher! wrecks! wreck? alsatian! hubcaps! rust! rusting! bumpers? batteries? fridges! magnet?
 chassis? tyres? junkyard!
RUBBISH DUMP: gulls? rubbish! refuse! garbage! scavengers! stench! tip? plastic-bags? bin-lorry! landfill! fridges?
 mattresses? ~scavenge!
ROOF: parapet! parapets! chimney! chimneys! chimney-pots! chimney-pot! chimney-stack! chimney-stacks! slates! slate?
 tar-paper! tar! pigeon-lofts! pigeon-loft! pigeon-coop! water-tank! water-tower! fire-door? aerials! aerial!
 tv-aerials! satellite-dishes! antenna? guttering! lead? leads? gutter! skylight! skylights! ridge-tiles! tiles? tile?
 eaves! weathercock! weather-vane! gargoyle! gargoyles! ledge! ventilation-shafts! vents! next-roof! next-building!
 jump? rooftops! washing-lines? sunbathing? helipad! cat-burglar! cat? sniper! sniper's! thatcher! thatchers! thatch?
 sweep! sweep's! steeplejack! steeplejacks! city-lights! skyline! mattresses? edge? thirty-storeys! forty-storeys!
 stories-down! storeys-down! fourteen-floors!
BALCONY: balustrade! railing railings geraniums! window-boxes! window-box! street-below! nightingale! romeo? ivy!
 trellis? cigarette? party? bay? serenade! lute? mandolin! french-windows? crowd-below!
FIRE ESCAPE: rungs iron-steps! iron-staircase! ladder? window-ledge? alley-below! landing? grating? tenement?
PORCH: rocker! rocking-chair! rocking-chairs! swing-seat! porch-swing! screen-door! fireflies! lemonade! iced-tea!
 mosquitoes? crickets! banjo! clapboard! steps? stoop! whittling! ~whittle! ~rock? mint-juleps! mint-julep! glider!
 hound? veranda! verandah! punkah! sundowner! sundowners! gin-sling! trick-or-treat! trick-or-treaters! pumpkin!
 jack-o'-lantern!
DOORSTEP: doorbell! bell? knocker! letterbox! letter-flap! milk-bottles! pizza? parcel? parcels? brushes?
 encyclopaedias? carol-singers! salesman! salesmen! chain? suitcase? welcome-mat! threshold? jehovah's! pamphlet!
 pamphlets! clipboard? ~knock! wellington? guests? taxi?
COURTYARD: well! flagstones! arcade! colonnade! fountain! archway! gateway? mounting-block! cloisters? ostlers!
 coaches? washing? balconies! concierge? hens? cistern! sundial? pump? grooms? carriages? gallery? quad! quadrangle!
 mulberry! orange-trees!
MARKET: stall! stalls! stallholders! awnings! awning! barrow! barrows! costermonger! costermongers! costers! mackerel?
 fish? bras! mop? mango? mangoes! mangos! trodden-cabbage! cabbage? cabbages! egg-van! van? haggle! ~haggle! ~barter!
 haggled! scales? weights? bowl? two-pound! pound? a-pound! fishwives! fishwife! wheeled-baskets! baskets? basket?
 prams? crowd? crowds? spices! spice! saffron! cinnamon! turmeric! cloves! dates! figs! rugs? carpets? carpet? camels?
 mule? souk! bazaar! snake-charmer! snake-charmers! pots? brassware! silks! bales? merchants! merchant! tinsmith!
 melon! melons! pomegranates! olives! crates? chickens? geese? eggs? cheeses! honey? butter? knick-knacks! second-hand?
 bargain! bargains! flea! tat! cutpurse! cutpurses! thief? fortune-teller? jugglers! juggler! puppet-show! tumblers!
 pie-seller! pieman! pedlars!
CATTLE MARKET: auctioneer! pens? pen? lowing! drovers! drover! bullocks! heifers! heifer! ring? sawdust? rails?
 farmers? farmer? bid? guineas! steers! hogs! ewes? tups? trailers! hammer? stock? halter!
SLAVE MARKET: slaver! slavers! block? chained! shackled! manacled! sold? bidders! lots? overseer? teeth? muscles?
 auctioneer?
FARMYARD: hens! hen? cockerel! rooster! midden! gander! geese! goose? tractor! fordson! massey! ferguson! milking!
 milking-shed! bucket? buckets? pail? pails! pigs! pig! sow! trough! slurry! muck! manure! dung dung-heap! collie?
 sheepdog? chain? pump! barn? byre? churns! churn! haystack? hayrick! rick! ricks! cart? carthorse! carthorses! shire!
 harness? farmhand! farmhands! farmer? farmer's! ewe? vet? calving! gate? gaiters? wellingtons! wellies! tup? ram?
 goat! goats! ducks! duck? turkeys! silo? combine? baler! ministry? tha! pitchfork?
FIELD: reaper! reapers! stook! stooks! sheaf! sheaves! stubble! gleaners! gleaning! scythes! scythe! ~scythe! sickle!
 sickles! ~reap! ~plough! ~plow! ~sow ~hoe! ~harrow! harrow! harvest! harvesters! harvester! haymaking! haymakers! hay?
 hay-wain! haycocks! haycock! wheat! barley! oats! rye? corn maize! cornstalks! stalks! rape? beet! turnips! swedes!
 potatoes! potato-pickers! furrow! furrows! plough! plow! ploughman! ploughshare! horses? oxen! combine! baler? bales!
 tractor! seed-drill! scarecrow! crows! rooks! lapwings! larks! skylark! skylarks! hare! hares! rabbits? fox?
 partridges! pheasants? headland! hedge? gate? stile! cows cattle bull! bullocks! heifers? buttercups! clover! poppies!
 cornflowers! thistles! dandelions! daisies! pasture! graze! ~graze! fence? fence-post! barbed-wire? crop-circle!
 cotton! cotton-pickers! tobacco? sugar-cane! cane! paddy! paddies! rice! water-buffalo! picnic? kite? molehills!
 mole-catcher!
WOODS: trunks? trunk? moss! mossy! pines pine-cone! pine-cones! pine-needles! firs! fir! spruce! oaks! beeches!
 birches! beech! birch? roots? root? stump! canopy! undergrowth! bracken! ferns! leaf-mould! leaf-litter! leaves?
 twigs? twig! acorns! mushrooms! toadstools! fungus! brambles! briars! thicket! glade! clearing? axe! axes! woodcutter!
 woodcutter's! woodcutters! woodsman! huntsman! lumberjack! lumberjacks! loggers! chainsaw! chainsaws! charcoal-burner!
 charcoal-burners! poachers! poacher! snare! snares! gamekeeper! keeper? wolves! wolf! deer! doe! stag! boar! badger!
 fox? owl! owls! woodpecker! woodpeckers! woodpigeons! cuckoo! squirrel? squirrels? wood-pigeon! bluebells! anemones!
 primroses! outlaws! outlaw! elves elf? dryad! dryads! unicorn! breadcrumbs! bird? rabbit's? pillars? path? compass?
 lost? branches? boughs? ivy? holly! campers? sleeping-bags? bear! bears! pheasants! beaters! guns? gun-dogs!
JUNGLE: vines! vine? lianas! liana! creepers! creeper machetes! machete! long-knives! leeches! leech! howlers! monkeys!
 monkey? parrots! macaws! toucan! toucans! mosquitoes! mosquito? humid! humidity! bearers! bearer porters? guide?
 professor? explorer! explorers! native? natives! blowpipe! blowpipes! poison-darts! tiger! jaguar! panther! anaconda!
 python! orchids! figs? fig? ants? quinine! fever! malaria! river? canoe? patrol! vietcong! platoon? booby-traps!
 tripwire! tripwires! bamboo! pagoda? ruins? green canopy! safari? gorilla! gorillas! sweat? swamp? palm?
SAVANNA: lions! lion! lioness! zebra! zebras! giraffe! giraffes! wildebeest! buffalo! elephants! acacia! acacias!
 baobab! thornbush! rhino! hyena! hyenas! vultures! land-rover! jeep! tracker! trackers! impala! gazelle! gazelles!
 waterhole! water-hole! masai! poachers? ivory! tusks! white-hunter! gun-bearer! antelope! cheetah! kopje! veldt! veld!
DESERT: dune! dunes! camel! camels! camel's! oasis! wells! well? mirage! mirages! sand? sandstorm! sand-storm!
 scorpion! scorpions! cactus! cacti! lizard! lizards! rattlesnake! rattlesnakes! rattler! sidewinder! tumbleweed!
 sagebrush! creosote! mesa! mesas! butte! buttes! canteen! canteens! water-bottle! waterskin! waterskins! water-skin!
 thirst! bedouin! tuareg! caravan! sheikh! sheik! inshallah! turban! burnous! foreign-legion! legionnaire!
 legionnaires! legionary? vultures! vulture buzzards! coyote! coyotes! prospector! prospectors! wadi! heat-haze!
 salt-flats! pyramid? skull? cracked-lips! black-lips! blistered! parched! jeep? joshua-trees! roadrunner!
 adobe!
OIL FIELD: derrick! derricks! gusher! roughnecks! roughneck! drill-bit! wildcatter! rig! crude! drill-pipe! pumpjack!
 pumpjacks!
MOUNTAIN: piton! pitons! crampons! crampon! ice-axe! ice-axes! belay! ~belay! rope? glacier! chough! choughs! crevasse!
 crevasses! granite! ledge! overhang! handhold! handholds! foothold! footholds! toehold! chimney? crack? karabiner!
 karabiners! carabiner! carabiners! summit! summits! peak! peaks! ridge? cornice! avalanche! couloir! col! sherpa!
 sherpas! base-camp! altitude! oxygen? frostbite! frostbitten! bivouac! cairn! scree! eagles! eagle! marmot! marmots!
 goat? goats? mule? mules? pass? abyss! precipice! guide? climber! climbers! ~abseil! abseil! ~rappel! yak! yaks! yeti!
 prayer-flags! harness? helmet? thin-air! snow? nothing-below!
SKI SLOPE: skis! ski! ski-poles! ski-lift! chair-lift! chairlift! t-bar! drag-lift! piste! pistes! nursery-slope!
 nursery-slopes! nursery-side! black-run! red-run! moguls! snowplough! goggles! bobble! bobble-hat! ski-instructor!
 instructor? powder! off-piste! slalom! snowboard! snowboarder! snowboarders! salopettes! toboggan? toboggans?
 lift-pass! ploughed? chalet? spray?
HILLSIDE: sheep? ewes? ewe? ram? lambs? lamb? flock? shepherd? shepherds? shepherd's? crook? sheepdog? collie? bracken!
 heather! gorse! whins! turf? larks! lark! cairn! stile! dry-stone! drystone! valley? valley-below! kite? hang-glider!
 picnic! toboggan! toboggans! sledge! sledges! sled! sleds! ~sledge! ~toboggan! goats! goat-bells! hillfort! barrow!
 standing-stone! standing-stones! beacon! chalk-horse! slope! rabbits? fell? ~slither? binoculars?
MOOR: heather! peat! peat-hags! bog! bogs! curlew! curlews! tussocks! tussock! grouse! beaters! butts! mist fog! tor!
 tors! ponies! convict? hound! gorse! cotton-grass! sphagnum! standing-stones! sheep? bracken? lapwing! peewits!
 escaped?
CLIFF: cliff-edge! edge? gulls! gull's! seabirds! puffins! guillemots! sea-below! waves-below! rocks-below! samphire!
 thrift! drop? lighthouse? wreck? wreckers! lantern? sheer! fulmars! kittiwakes!
CANYON: canyon! rapids! rimrock! buttes! ambush! echo? echoes? boulders? indians! apaches! mule? pinto?
VOLCANO: lava! crater! magma! ash? sulphur! sulfur! fumaroles! eruption! pumice! brimstone!
SWAMP: alligators! alligator! gators! gator! bayou! cypress! mangrove! mangroves! spanish-moss! reeds? bulrushes? bog!
 quicksand! mire! marsh! will-o'-the-wisps! will-o'-the-wisp! marsh-gas! airboat! frogs! bullfrogs! pirogue! mud?
 mosquitoes? leeches? water-moccasin! herons? bittern! decoy! eel-traps! eels? causeway? crocodile! crocodiles!
RIVERBANK: trout! salmon! weir! waders! fly? rod! rods! reel! float? floats? hook? bait! maggots! keepnet! keep-net!
 landing-net! perch? pike! roach? tench! minnows! tiddlers! jam-jar! alder! alders! willow! willows! kingfisher! heron!
 heron's! otter! otters! water-vole! moorhen! moorhens! dragonflies! dragonfly! mayfly! mayflies! current! reeds!
 rushes! bank? banks? shallows! upstream! downstream! stepping-stones! ford! rises? rising? ripples! rings? swans?
 ducks? ducklings! beaver! beavers! prospectors? panning! gold-pan! sluice? rapids! washerwomen! baptised! baptized!
 driftwood? flood? stream! swimming-hole! rope-swing! angler! anglers! fisherman! fishermen? catch? bite? tickling!
 poacher?
RIVER: punt! punts! pole? parasol? cushions? lock-gate! swans! weir! midstream! barge? skiff? sculls! scull! oarsmen!
 cox! eight? eights! rapids! white-water! whitewater! kayak! kayaks! raft! rafts! paddles! paddle canoe! canoes!
 paddle-steamer! paddle-wheel! sandbar! sandbank! crocodiles! hippos! hippo! ferryman! mississippi! sampan! sampans!
 junk? ~punt! ~paddle! ~scull! thames! regatta! raftsmen!
CANAL: lock! locks! lock-gates! lock-keeper! narrowboat! narrowboats! towpath! barge! barges! bargee! bargees!
 windlass! sluices! sluice! gondola! gondolas! gondolier! gondoliers! moorhens? horse? houseboats? palazzi! vaporetto!
LAKE: rowing-boat! jetty! dock? canoe canoes! swan? swans? lily-pads! water-lilies! raft! loon! loons! fishing? bass!
 pike! trout? ripples? pines? reflection! reflections? shore! frozen? ice-hole! ice-fishing! ~skate? boathouse?
 steamer? swimmers! mist? geese! island? dam? lady-of-the-lake! excalibur!
BOAT: oars! oar! rowlocks! oarlocks! thwart! thwarts! gunwale! gunwales! tiller! bow? stern! bows? bailing! bailer!
 bail! ~bail! ~row? dinghy! lifeboat! outboard! motor? engine? mainsheet! boom! jib! sheet? keel! capsized! capsize!
 castaways! castaway! castaways'! ration? rations? biscuit? adrift! drifting drifted! swell! shark! sharks! fin! fins!
 nets? net? lobster-pot! lobster-pots! creel! mackerel? herring! catch! fishermen! harpoon! harpooner! whale! whales!
 coxswain! flare? flares? horizon? lifejackets! lifejacket! seasick! fishing-line! hook? rod? longboat! survivors?
 ~tack! helm? centreboard! squall!
DECK: masthead! mast! masts! yards! yard? braces! larboard! starboard! helmsman! reef! topsail! topsails! mainsail!
 foresail! topgallant! studding-sails! studdingsails! fo'c'sle! forecastle! quarterdeck! poop! taffrail! binnacle!
 shrouds! ratlines! rigging! crow's-nest! lookout! bosun! bosun's! boatswain! lieutenant? captain? mate? midshipman!
 midshipmen! frenchman? frigate! spaniard? pirates! pirate! cutlass! cutlasses! broadside! broadsides! cannon! cannons?
 gunports! gunner! powder? glass? telescope? spyglass! holystone! holystones! scuppers! capstan! anchor! cable?
 gangway! plank! cat-o'-nine-tails! cat? lashes! flogging! flogged! mutiny! mutineers! sails! sail! canvas? albatross!
 flying-fish! dolphins! porpoises! whale! harpoon! iceberg! liner! deck-chairs! deck-chair! deckchairs! quoits!
 shuffleboard! rail? railings? funnel! funnels! steward? stewards? passengers? wake! spray! lifeboats! lifebelt!
 muster! seasick? ~heave helm! wheel? landfall! dogwatch! bells? swabbing! swab! ~swab! galleon! viking! dragon-prow!
 longship! oarsmen! nets? trawl! winch! skipper! cod! gutting? ferry? white-cliffs! gulls? petrels! doldrums! becalmed!
HARBOUR: quay! quays! quayside! bollard! bollards! mooring! moorings! moored! hawser! hawsers! nets? lobster-pots!
 lobster-pot! creels! crates? cranes! crane! stevedore! stevedores! dockers! docker! longshoremen! longshoreman!
 gangplank! gangplanks! gangway! tug! tugs! trawlers! trawler! fishing-boat! fishing-boats! fishing-fleet!
 herring-girls! herring! fish-market! ice? gulls! gull? harbourmaster! harbour-wall! breakwater! jetty! pier! piers!
 piles? barnacles! slipway! drydock! dry-dock! masts! customs-men! customs-house! excisemen! emigrants! liner! ferry?
 tide! yachts! marina! pontoon! fenders! press-gang! tavern? sailors! sailor! smuggler! smugglers! troopship! troops?
 container? containers! foghorn! foghorns! warehouse? hold? bales? coils?
BEACH: sand? sands? bucket? buckets? spade? spades! moat! sandcastle! sandcastles! deckchairs! deckchair! pedalos!
 pedalo! bathers! windbreak! windbreaks! waves? wave? surf! surfer! surfers! surfboard! surfboards! breakers! tide!
 tide's! tideline! tide-line! seaweed! wrack! driftwood! shells? shell? shingle! pebbles! pebble? groynes! groyne!
 rock-pool! rock-pools! rockpool! rockpools! crab! crabs! starfish! shrimps! shrimping! shrimping-net! donkeys!
 donkey-rides! donkey! punch-and-judy! ice-cream! ice-creams! ice-lolly! cornet! cornets! knotted-handkerchief!
 sunburn! sunburnt! suncream! sun-cream! suntan! bikini! bikinis! towel? towels? parasol? parasols? beach-hut!
 beach-huts! beach-ball! volleyball? lilo! lilos! lifeguard! lifeguards! jellyfish! bonfire? clambake! palm? palms!
 coconut! coconuts! castaway! shipwrecked! footprint! wreckage! cordage! spars! barrels? barrel? hen-coops! reef!
 lagoon! turtles! dunes! dune? marram! sandpipers! gulls? gull? cockles! cocklers! bait-digger! metal-detector!
 landing-craft! flip-flops! promenade? horizon? undertow! sandwiches? thermos? paddling! ~paddle! promontory? cove?
 oystercatchers! seal! seals! kelp! treasure! x? spyglass? message-in-a-bottle!
PIER: slot-machines? end-of-the-pier! planks! railing! railings? anglers! candyfloss? what-the-butler-saw!
 concert-party! pierrots! helter-skelter? tide? sea-below! deckchairs?
PROMENADE: bath-chairs! bath-chair! railings? bandstand! landladies! shelter? wind-shelter! sea-front! seafront!
 deckchairs? rock? whelks! donkeys? illuminations! benches? esplanade!
SEA: ~drown! ~swim? waves! wave? swell! life-belt! lifebelt! lifejacket! wreckage? raft? sharks! shark! fin! depths!
 undertow! treading-water! ~tread! salt-water? breakers? diver! divers! diver's! aqualung! snorkel! flippers! wetsuit!
 coral! reef! shoals! shoal! mermaid! mermaids! merman! kraken! seabed! sea-bed! wreck? sunken! fathoms! bubbles?
 air-hose! tentacle! tentacles! pearl-divers! octopus?
ARCTIC: huskies! husky! sledge! sledges! dog-sled! floe! floes! ice-floe! pack-ice! polar-bear! polar-bears! seals!
 seal! walrus! penguins! blizzard! snow-blind! snowblind! frostbite! aurora! northern-lights! pemmican! eskimo!
 eskimos! inuit! kayak! expedition! pole? tundra! icebreaker! lead? leads? mukluks! parka! sastrugi! ice-cap! icecap!
 harpoon? snowmobile! glacier? iceberg! icebergs!
SNOWFIELD: drifts! drift? snow-shoes! snowshoes! snowman! snowball! snowballs! footprints? tracks? sledge? blizzard!
 flakes! icicles!
CAMP: campfire! camp-fire! fires embers! tent! tents! tent-peg! tent-pegs! guy-ropes! guy-rope! groundsheet!
 sleeping-bag! sleeping-bags! rucksacks! rucksack! billycan! billy! primus! marshmallows! marshmallow! beans?
 coffee-pot? bedroll! bedrolls! saddle? saddles? wagons? wagon? mules? mule? coyote! coyotes! cowboy? cowboys!
 harmonica! trail? scoutmaster! scouts! scout? brownies! guides? ghost-story! ghost-stories! counselor! horses? watch?
 first-watch! second-watch! flap? stew? stewpot! hobbled! firelight! firelit! woodsmoke! sparks? stars? rabbits? spit?
 caravans? gypsies! gipsies! gypsy! fiddle? owl? cattle-drive! herd? longhorns! chuckwagon! chuck-wagon! point-man!
MILITARY CAMP: sentries! sentry? sentry's? watchword! password! countersign! tents! fires! camp-fires! legionary!
 legionaries! centurion! centurions! legion! legions! standard! standards? eagle? sergeant? corporal? general's?
 general? pickets! mules? guy-ropes! palisade! latrine! latrines! cohort! cohorts! tribune! gauls! barbarians! rations?
 bivouac! bivouacs! quartermaster! camp-followers! regiment! cannon? muskets! drummer! drummer-boy! bugler! bugle!
 reveille! adjutant! hussars! dragoons! cavalry! horse-lines! farrier? colours? provost! mess-tins! mess-tin!
 field-kitchen! sutler! pup-tents! bayonets! stacked-arms! pavilion? warlord? horde! khan? samurai!
PARADE GROUND: sergeant? sergeant-major! recruits! recruit! squad! squads! platoon! drill! puttee! puttees! flagpole!
 nissen! nissen-huts! attention! stand-at-ease! about-turn! quick-march! left-right! rifles! slope-arms! present-arms!
 bayonets! asphalt! whitewashed-stones! whitewashed! cap? peak? march? ~march! ~salute! inspection! drill-sergeant!
 drill-sergeants! boots? bugle! band? colours? cadets! cadet? square-bashing! passing-out! privates! private?
BATTLEFIELD: corpses! corpse! bodies! crows! ravens! stakes? archers! archer! arrow? arrows! longbow! longbows! herald!
 heralds! knights! knight! pikes! pikemen! shield-wall! shields! shield? standards! standard! banners! banner? sword!
 swords! lances! lance? cavalry! charge? ~charge? musket! muskets! musketry! cannon! cannonball! cannonballs!
 round-shot! grapeshot! grape? redcoats! hussars! lancers! dragoons! cuirassiers! infantry! square? squares? volley!
 volleys! bayonet! bayonets! drummer-boy! drums! bugle! colours? ensign! ensigns? wounded! dying! looters! looting!
 rings? surgeon? stretcher-bearers! rebels! yankees! confederates! horses? hooves? general? king? victory? rout! flank!
 retreat! ~retreat! ~rally! claymore! claymores! highlanders! spears! spear? phalanx! hoplites! chariots! elephants?
TRENCH: parapet! parados! fire-step! firestep! duckboards! duckboard! periscope! sandbags! sandbag! wire? barbed-wire!
 no-man's-land! shells? shell? shelling! shrapnel! whizz-bangs! whizz-bang! minenwerfer! jerry! fritz! boche! hun!
 huns! sniper! snipers! rats lice! chatting! rum! rum-ration! whistles! whistle! over-the-top! zero-hour! stand-to!
 bayonets! bayonet! tommy! tommies! subaltern! lewis-gun! lewis! machine-gun! machine-guns! machine-gunner! verey!
 verey-light! very-lights! very-light! star-shell! star-shells! gas? gas-attack! gas-masks! puttees! mud? barrage!
 dixie! bully-beef! bully! woodbine! woodbines! plum-and-apple! communication-trench! sap! sappers! sapper! captain?
 sergeant? lads? foxhole! foxholes! mortar! mortars! ladder? ladders?
RUINS: rubble! columns! column? ivy! toppled! lizards! lizard? weeds? archaeologist! archaeologists! inscription!
 mosaic! mosaics! fallen-masonry! masonry! broken-arch! roofless! bombed-out! charred! crater? temple?
BOMB SITE: rubble! crater! bricks? willowherb! stirrup-pump! rescue-squad! unexploded! bomb-disposal! fuse! firemen?
 warden? heavy-rescue! buried?
ARCHAEOLOGICAL DIG: trowels! trowel! trench? potsherds! potsherd! shards! sherds! archaeologist! archaeologists! grid?
 brush? diggers! sieve! sieves! theodolite! skeleton? mosaic? finds! tomb! pharaoh! hieroglyphs! mummy? sarcophagus?
CEMETERY: graves! grave! headstone! headstones! gravestone! gravestones! tombstone! tombstones! angel! angels? yew!
 yews! wreath! wreaths! earth? spades! spade? widow widow's? mourners! mourner! coffin! pall-bearers! pallbearers!
 hearse! long-black-car! black-car? undertaker! undertaker's? gravedigger! gravediggers! sexton! clay? umbrellas?
 lichen! lichened! cherubs! cherub! skulls! ossuary? steeple? lid? body-snatchers! resurrection-men! turf? mausoleum!
 vault? crypt? epitaph! epitaphs! chrysanthemums? lilies? vicar? parson! priest? interred! burial! funeral! ashes? urn?
 dust-to-dust! earth-to-earth! r.i.p! in-loving-memory! ghoul! ghouls! vampire! plot! plots? marker? taps? folded-flag!
 honour-guard! veterans? wreath-laying! last-post! bugler! crosses!
PRISON YARD: wire? watchtower! watchtowers! guard-tower! guard-towers! searchlight! searchlights! exercise!
 exercise-yard! convicts! cons! inmates! warders! prisoners! barbed-wire! razor-wire! roll-call! kommandant!
 commandant! goons! stalag! appel! tunnel? hut? huts? red-cross! dogs? weights? gallows! noose! firing-squad!
 blindfold! scaffold! hangman!
FIRING RANGE: targets! target! bullseye! ear-defenders! rounds? rifle! pistol! cartridges! clay? clay-pigeon! archery!
 butts! bows? quiver!
BATTLEMENTS: merlon! merlons! crenel! crenels! crenellations! parapet! arrow-slit! arrow-slits! slit! slits? pitch!
 boiling-oil! boiling-pitch! cauldron! cauldrons? crossbow! crossbows! crossbowmen! bowmen! archers! pike! sentries!
 sentry? moat! drawbridge! turret! turrets! siege! besiegers! siege-towers! siege-tower! siege-engine! trebuchets!
 trebuchet! catapults! catapult! battering-ram! ladders? scaling-ladders! banners! mangonel! mangonels! horn? ghost?
 watch? walkway? keep? garrison! rampart! ramparts! mailed! mail? ser? knight? knights? torches? beacon? dragon!
 dragons!
CASTLE GATE: portcullis! drawbridge! moat! gatekeeper! guards? halberd? halberds! pikes? winch? barbican! gatehouse!
 trumpeter! password? friend-or-foe! cart? carts? toll? sentries? battering-ram! murder-hole!
TILTYARD: joust! jousts! jousting! lance! lances! lists! squire! squires! tournament! tourney! pavilions! destrier!
 quintain! herald! visor! unhorsed! favour! knight! knights!
ARENA: gladiator! gladiators! emperor! thumbs-down! thumbs-up! trident! net? lions! sand? toga! togas! caesar! crowd?
 matador! matadors! bull! bullfight! picador! picadors! banderillas! cape? toreador! corrida! plebs! retiarius!
FORUM: toga! togas! senators! senator! centurion? columns! orator! rostra! slaves? caesar? plebeians! augur? lictors!
 agora! philosopher! philosophers! sophist!
MOON: crater! craters! earthrise! earthlight! regolith! dust? lander! rover! spacesuit! spacesuits! visor! helmet?
 one-sixth! gravity? flag? boot-print! boot-prints! bootprints! lunar! airless! mare? module? oxygen? black-sky!
ALIEN PLANET: suns! two-suns! twin-suns! moons! two-moons! three-moons! alien! aliens! landing-party! lander! scanner?
 rover! colonists! colony? atmosphere! breathable! helmets? helmet? tentacles! purple? spores! terraforming! dome?
 domes! mars! martian! martians! red-dust! shuttle? away-team! spacesuit? specimens?
WASTELAND: scavengers! scavenger! mutants! mutant! ruins? rust! rusted! fallout! geiger! ash? radiation! wrecks?
 collapsed! cannibals! survivors! survivor! gas-mask? raiders! skyscrapers? looted!
FAIRY RING: toadstools! fairies! fairy! elves! moonbeams! dewdrop! pixie! pixies! goblin? thistledown! gossamer!
 sprites! titania! oberon! queen? goblins?
HEAVEN: cherubim! seraphim! halo! halos! harps! harp? pearly! angels! st-peter! saint-peter! wings? clouds? archangel!
 archangels!
HELL: devils! demons! demon? brimstone! pitchforks! damned! sinners! flames? lucifer! satan! beelzebub! imps! imp!
"""
"""Town and country, water, war and tales."""

UNDERGROUND = """
CAVE: stalactites! stalactite! stalagmites! stalagmite! torch torches? bats? bat? drip? dripping! drips? echo! echoed?
 echoes! helmet-lamps! helmet-lamp! caver! cavers! potholers! potholer! potholing! crawl? squeeze? passage? guano!
 cavern! smugglers! smuggler! kegs! brandy? cave-paintings! cave-painting! bison! mammoth! mammoths! flints! flint!
 ochre? cavemen! caveman! tribe? furs? bear? bones hermit! underground-river! underground-lake! tide? goblins! goblin!
 dwarf? dwarves? gold? pitch-dark! rope? daylight? boulder? entrance?
SEWER: sewage! rats! rat? manhole? effluent! ladder? tunnels! stench! sewermen! filth! alligator? waders? torch?
 catacombs? tunnel? slime? brick-arch!
CATACOMBS: skulls! bones! skeletons! niches! relics? martyrs! torches? loculi! skull! ossuary!
TOMB: sarcophagus! hieroglyphs! hieroglyphics! pharaoh! pharaoh's! torches? mummy! canopic! curse? burial-chamber!
 treasure! gold? seal? grave-robbers! tomb-robbers! tomb-robber! scarab! scarabs!
DRAGON'S LAIR: dragon! dragon's! hoard! scales? treasure? gold-coins! wing? wings? knight? bones! cave? fiery?
"""
"""Places with the earth for a roof."""
