"""More of what is met in houses great and small; the lines and marks are those of `interiors`."""

from __future__ import annotations

HOMES = """
KITCHEN: supper soup kitchen-table! kitchen-chair? bread-knife rolling-pin! potato-peeler! tea-cosy! grater!
 colander! string-drawer! takeaway-menus! fridge-magnet! fridge-magnets! washing-machine? cooker-hood! knife-block!
 bread-board! oven-glove! oven-mitt! oven-mitts! bains-marie! coppers! knife-box! tweeny! kitchen-maid! scullery-maid!
 back-stairs! dripping? lard! suet! yeast? batter? mutton? stock? meat-safe! flypaper! range-top! salt-cellar?
 pepper-mill? sink-full! ~peel ~slice? ~dice! ~mash! ~baste! ~scour? ~scrape? ~shell? ~butter ~whisk! ~ladle dish-rack!
 drainer! pilot-light! ring-pull? cat-flap! lunchbox? lunchboxes? cereal-bowl! cornflakes! marmite! egg-cup! eggcup!
 egg-cups! toast-crumbs! steam-from-the-kettle! burnt-toast! school-lunches! cookie-jar! cookie-sheet! stove-top!
 stovetop! skillet! grits cast-iron? crock-pot! garbage-disposal! dish-soap! paper-towel? kitchen-roll! cupboard-door!
 pot-roast? pot-holder!
SCULLERY: copper mangle! scullery-maid! scullion! stone-sink! ~scour greasy-plates! soda washboard! pump?
BEDROOM: dressing-gown bed-clothes! bed-springs! bedside-clock! bedpost! headboard! box-spring! ceiling? her-side?
 his-side? other-side-of-the-bed! duvet! electric-blanket! hot-water-bottle! curtain-rail? curtains-drawn? nightie!
 negligee! pyjama! pajama! sheet? crib? covers? bedcovers! comforter! breathing? snoring! insomnia bad-dream!
 nightmare? sleepwalking bolsters! bolster commode! chamber-pot! warming-pan! deathbed! sickbed! lay-awake! lay-beside?
 under-the-covers! under-the-blankets? springs? sleeping-pills! alarm-clock! vanity? jewellery-box! jewelry-box!
 stockings? corset? hairbrush! hairbrushes! negligée! cold-feet? pillow-over! pillow-talk! turned-over?
 put-out-the-lamp! put-out-the-light? top-bunk! bottom-bunk!
LIVING ROOM: settee! settees! gas-fire! coal-fire? electric-fire! wing-chair! wing-back! la-z-boy! couch
 remote-control! remote? telly! ad-break! adverts? football-scores? christmas-lights? christmas-tree tinsel! baubles!
 mistletoe? stockings? tree-lights! wrapping-paper? charades! board-game! monopoly? scrabble? coffee-table! tv-guide!
 knitting-needles! knitting photo-album! photograph-album! sitting-room? lounge? parlour? front-room? good-room!
 best-china! aspidistra! horsehair! wax-fruit! wax-flowers! piano-stool! carriage-clock! grandfather-clock?
 mantel-clock! china-dogs! china-cabinet! what-not! upholstery? stuffing? antimacassars! scatter-cushions! pouffe!
 pouf! rug? hearth-rug! poker? tongs? bellows? firelight? coal-scuttle! scuttle! fire-irons! fireguard! fender?
 lampshade? net-curtains! lace-curtains! blind? venetian-blinds?
DRAWING ROOM: callers tea-tray! tea-table! parlourmaid! fan? whist! needlework? embroidery! tapestry-frame! spinet!
 harpsichord minuet? pianoforte! duet? card-table! bezique! bridge-party! port-and-cigars? ladyship? butler? footman?
 bell-rope! bell-pull! visiting-cards! calling-cards! french-windows? chandelier? ottoman! chaise! chaise-longue!
 salver!
DINING ROOM: joint? carving-knife! carving-fork! gravy-boat! sauce-boat! soup-tureen! roast-beef? roast-potatoes?
 trimmings turkey? cranberry! sprouts! wishbone! second-helping! seconds? grace? finger-bowl! finger-bowls! fish-knife!
 fish-fork! decanter port epergne! cruet! sideboard dinner-gong! gong? head-of-the-table! foot-of-the-table!
 place-setting! place-settings! leaf? high-chair! highchair! thanksgiving? pass-the-salt! pass-the-peas! footmen?
 courses? ~carve!
BATHROOM: bath-mat! hot-tap! shaving-brush! toothbrushes! toothmug! tooth-mug! dental-floss! bathroom-scales! cabinet?
 talc! talcum! talcum-powder! bubbles? bubble-bath! bath-salts! rubber-duck! plug-chain! chain? enamel? overflow?
 ballcock! loo! loo-roll! loo-seat! flush? ~flush! toilet-brush! pregnancy-test! grouting! steam? foam? razor lather?
 loofah! sponge? up-to-the-neck! up-to-her-neck! up-to-his-neck! face-cloth! washcloth! shower-cap! shower-stall!
HALLWAY: visiting-card! coat-hook! coat-stand! hat-stand! hall-stand! hallstand! umbrella-stand! salver! butler?
 antlers stag's-head! stags'-heads! suit-of-armour! grandfather-clock front-hall! banisters marble-squares! door-mat!
 doormat! letter-flap! spare-key? door-chain! spyhole! wellington-boots? pram? bicycle? telephone-table! caller
 caller's! squares? not-at-home! bust? muddy-boots? key-hook! car-keys? coats? junk-mail? pile-of-post! second-post!
 footman? hat-and-coat!
STAIRCASE: landing-light! banister-rail! bannisters? banisters? newel! stairwell! timer? flights! third-floor?
 fourth-floor? second-floor? first-floor? next-flight! last-flight! ~climb? well? steps? risers! stair-rods! treads?
 leeks? lodgers? creaking-stair! creaking-stairs! two-at-a-time! three-at-a-time! halfway-up-the-stairs!
ATTIC: lumber! rafters loft-ladder! loft-insulation! lagging! tank? christmas-decorations? water-tank! tin-trunk!
 trunk? hatbox! hat-box! hatboxes! dressmaker's-dummy? rocking-horse? crib? bats? slates? moths? mothballs! camphor!
 wasps'-nest! cobweb? dust? dust-motes? old-letters? wedding-dress? skylight roof-timbers! chimney-breast!
 baby-clothes! pull-down! fibreglass! fiberglass! model-railway! train-set! hatch? torch? gable? dolls'-house?
 old-toys! joists! eaves! beams?
GARRET: skylight? slates? easel? attic? poets? consumption? candle-end! landlord? rent? six-flights! five-flights!
 draught? north-light! chimneys? eaves sloping-ceiling! stove? bohemian! manuscript? sonnet? paint-tubes?
CELLAR: wine-cellar bins? vintage? vintages! port? cobwebs casks! cask! claret! bung! spigot! barrel? demijohns!
 demijohn! coal-chute! coal-cellar! coal-dust? coke? jam-jars? preserves? hurricane-lamp? trapdoor? earth-floor!
 dirt-floor! damp cellar-door! cellar-stairs! cellar-steps! potatoes? apples? rats? mildew! candle? hatch?
 dusty-bottles! laid-down? arches? arch? racks? root-vegetables! storm-door! canned-peaches? canning-jars! mason-jars!
AIR-RAID SHELTER: gas-mask! gas-masks! all-clear! siren? sirens bombs? raid? bombers? doodlebug! doodlebugs!
 incendiaries! incendiary! blackout! warden air-raid-warden! arp! thermos? blankets? sing-song! anderson! blitz!
 near-one! near-miss? plaster? bunks? jerry? luftwaffe! ack-ack! shelterers! anti-aircraft?
BASEMENT: furnace fuse-box! fusebox! breaker-box! circuit-breaker? water-heater! washer? dryer? tool-bench! workbench?
 paint-cans! paint-tins? sump! sump-pump! dehumidifier! bare-bulb! ping-pong-table! pool-table? air-hockey! train-set
 rec-room! crawlspace! crawl-space! storage-boxes! chest-freezer! freezer? joists? cobwebs?
NURSERY: rattle! nanny nursemaid nappies! nappy diaper diapers! bottle? teat! talcum? pram? lullaby! tin-soldiers!
 toy-soldiers! hobby-horse! hobbyhorse! rocking-chair? changing-table! baby-monitor! onesie! bassinet! bassinette! cot
 cot-bars! mobile crib! teething! stuffed-animals! bedtime-story? nursery-fire! fireguard! nursery-tea! milk?
LAUNDRY: ironing-board! iron? starch! mangle! mangles! tubs? tub? dolly-tub! copper? steam? bluing! washerwomen!
 washerwoman! laundrywoman! laundresses! soapsuds! suds! clothesline? clothes-pegs! clothespins! presses? sheets?
 collars? soda?
CONSERVATORY: palm? fronds! fern? cane-chair! orchid! orchids hot-pipes! hothouse! exotic? vine? vines? lemon-trees?
 chinese-lanterns? hibiscus! camellia! camellias! wicker-chair! banana-palm! tubs? panes? aspidistra? waltz?
 potted-plants! iron-ribs! glass-roof! cacti? cactus? stephanotis! plumbago!
CORRIDOR: strip-lights! strip-lighting! fluorescent-tubes? doors? fire-doors! swing-doors! linoleum trolley?
 water-fountain! drinking-fountain! notice-boards! far-end-of-the-corridor! carpeted! room-numbers! numbers? janitor?
 mop? squeaked?
DORMITORY: iron-beds! iron-bedsteads! lights-out! housemaster! housemother! prefect! prefects! tuck-box! tuck-boxes!
 matron! midnight-feast! torch? pillow-fight! bunks? roommate! rows-of-beds! cubicles? curtained? pyjamas? bells? nuns?
 fagging!
GREAT HALL: minstrels'-gallery! high-table! trestles? hounds? dogs? rushes boar's-head! mead! mead-horn! drinking-horn!
 drinking-horns! skald! skalds! bard? harper! feast! feasting! jarl! thane! thanes! hearth-fire? long-fire! benches?
 tapestries? torches? antlers? toast? wassail! lute? thegn! thegns! meadhall! longhouse! hearthstone!
LIBRARY: leather-bound! leather-bindings! morocco! tooled? library-steps! library-ladder! bust? busts? volumes
 first-folio! folio! calf-bound! quarto! bookplate! bookplates! uncut-pages! pages-cut! atlas? globe? encyclopaedia!
 encyclopedia! colonel? belgian? body? suspects? shelves
BILLIARD ROOM: cue! cues! baize! cue-ball! billiard-balls! billiards! billiard! snooker! cannon? pocket? pockets?
 chalk? potted! red-ball! black-ball! the-pink! the-black? ~pot! scoreboard? whisky-and-soda? marker?
PANTRY: preserves! jars? hams? flour-bin! shelves? mousetrap! mousetraps? tins? butler? silver? ~polish? larder!
SAUNA: birch-twigs! hot-stones! steam? towel? towels? sweat? ladle? coals? pine? naked? bench? ~sweat?
TREE HOUSE: rope-ladder! planks? password! branches? knothole? gang? comics? secret-club! leaves? trunk? bough? ladder?
CARAVAN: trailer? camper-van! calor-gas! gas-bottle! gas-bottles! awning? site? fold-down! caravan-park! trailer-park!
 bunk? formica? tow-bar! chemical-toilet! hook-up! rv! winnebago! camper! motorhome! gypsy? horse? vardo! piebald?
 tarot?
CABIN: logs? log-cabin! log-walls! woodstove! wood-stove! potbelly! pot-bellied-stove! snowshoes? trapper! trappers!
 pelts! pelt! traps? rifle? bearskin! antlers? lantern? oil-lamp? axe? firewood? woodpile? chinking! oilskin? loft?
 homestead! cast-iron-stove! deer-head! moose! moose-head! snowbound! snowed-in! cabin-fever! kindling? bunk?
HUT: thatch? goats? smoke-hole! earthen-floor! cooking-fire! mats? gourd! gourds! clay-pots! reed? reeds? villagers?
 witch-doctor! shaman! medicine-man! calabash! hammock? dung? peat? pestle! mortar? palm-leaf! palm-thatch! mud-walls!
TEPEE: buffalo-hides! buffalo-robe! buffalo-robes! hides? tepee-flap! medicine-pipe! peace-pipe! chief? braves! squaw!
 warriors? lodge-poles! lodge-pole! smoke-hole beads? moccasins! elders? war-paint! papoose!
YURT: felt? khan! mare's-milk! kumis! nomads! horde! carpets? steppe? lattice? stove? stew?
IGLOO: seal-oil! blubber! snow-blocks! ice-blocks! furs? parka? harpoon? snow-knife! seal-meat! whale-oil?
BOUDOIR: negligée! rouge! powder-puff! perfume? scent-bottles! scent-bottle! maid? mirror? stays! corset! ~lace!
 peignoir! curl-papers! hairpins! stockings? pot-pourri!
"""
"""Rooms of houses, and dwellings that are a single room."""
