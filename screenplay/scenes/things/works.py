"""More of what is met where people work and make things; the lines and marks are those of `interiors`."""

from __future__ import annotations

WORKS = """
OFFICE: partition! partitions! cubicle! cubicles! lanyard! lanyards! water-cooler! photocopier! printer! stapler!
 cleaners? hot-desk! spreadsheet! figures? deadline? quarterly! invoices! intercom! no-calls! pension? pensions?
 blotter pen-set! typing-pool! shorthand! dictation? in-tray! filing? secretary secretaries! boss? manager? tie? memo!
 memos! promotion! redundancy! redundancies! payroll! appraisal! hr! personnel? intern! interns! leaving-do!
 leaving-card! coffee-machine? post-its! post-it! desk? desks? swivel-chair! swivel? corner-office! executive? carpet?
 receptionist? letterhead! ceiling-tiles? kpis! clients client desk-lamp! in-box! emails! email? password? screensaver!
 ergonomic! paperwork? ledger? ledgers clerks clerk? high-stools! quill? copying-clerk! copperplate? chief-clerk!
 ~staple! ~photocopy! ~type? computers computer? venetian-blind? blinds? frosted-glass! private-eye! private-detective!
 bottle-in-the-drawer! retainer? dame? fedora! partner? partners? deeds? will? probate! codicil! deed-box! deed-boxes!
MEETING ROOM: agenda! minutes! slides? powerpoint! whiteboard! flip-chart! flipchart! marker-pen! conference-call!
 spider-phone! shareholders! merger! takeover! board? chairman! directors! quarter? sales-figures! projections? graph!
 graphs! pie-chart! blue-sky! stakeholders! mineral-water! biscuits? item? any-other-business! oval-table! long-table?
 boardroom-table! proposal? brainstorming! synergy! consultants! consultant? motion? seconded! quorum!
CALL CENTRE: headset! headsets! script? customer? customers? calls? hold? your-call! queue? supervisor! targets?
 agents? complaint? dialler!
RECEPTION: receptionist! visitor's-badge! visitors'-book! sign-in! appointment! lanyard? swipe? rubber-plant!
 magazines? someone-will-be-down! have-a-seat! take-a-seat!
STOCK EXCHANGE: traders! brokers! broker! ticker! tickertape! ticker-tape! shares! stocks! trading-floor! opening-bell!
 ~sell? bears? bulls? margin? bond? bonds? futures!
NEWSROOM: typewriters? typewriter? presses? copy-boy! copyboy! copy? editor? deadline! scoop! front-page! headline!
 headlines! subs! sub-editor! sub-editors! reporters! reporter! hold-the-front-page! city-desk! news-desk! newsdesk!
 blue-pencil! byline! by-line! obits! obituary! obituaries! column? columnist! stringer! telex! teleprinter!
 wire-services! wire? mayor? galleys! proof? proofs? print-run! late-edition! evening-edition! splash? press?
TELEVISION STUDIO: floor-manager! autocue! teleprompter! camera-two! camera-one! camera-three! cue? cameras! in-five!
 on-air! red-light? gallery? earpiece! make-up? make-up-girl! presenter! newsreader! anchorman! anchorwoman! anchor?
 weather-map! weatherman! commercial-break! talk-show! chat-show! host! audience? applause-sign! warm-up-man!
 boom-mike! lamps? tracksuit? sofa? producer? contestant! contestants! buzzer! game-show! live?
RADIO STUDIO: microphone! mike! headphones! fader! faders! cans? turntable? turntables? on-air! dead-air! listeners!
 listener? caller! callers! phone-in! jingle! station? producer? announcer! sound-effects! gravel? coconut-shells!
 traffic-report! playlist! wireless? dj! requests? airwaves! broadcast?
RECORDING STUDIO: mixing-desk! mixing-board! take-two! take-nine! take-four! overdub! headphones! cans? vocal-booth!
 booth? playback! drummer! bass-line! producer? engineer? tape? reel? reverb! chorus? session-men!
FILM SET: clapperboard! clapper! action! best-boy! gaffer! grip! grips! take-one! camera-crew! dolly! tracks? stuntman!
 stuntmen! stunt? extras! extra? director? director's-chair! leading-man! leading-lady? close-up! starlet! soundstage!
 boom! boom-operator! continuity-girl! megaphone! makeup? runner? cameraman! cinematographer! trailer? ~roll? wrap?
EDITING SUITE: rushes! editor? cut? frames? frame? splice! ~splice! moviola! timeline? footage!
PROJECTION BOOTH: projectionist! reel! reels! projector! changeover! spool! sprocket! sprockets! splice! carbon-arc!
 celluloid!
DARKROOM: developer! fixer! enlarger! negatives! negative! red-bulb! safelight! safe-light! prints! tongs? tray? trays?
 hypo! pegged? image? emulsion!
PHOTOGRAPHER'S STUDIO: tripod! flash-powder! backdrop! painted-backdrop! watch-the-birdie! plate? plates? black-cloth!
 hood? pose! ~pose! hold-still! lens? portrait? aspidistra? fashion? flashbulb! model? reflector!
STUDIO: easel! easels! canvas canvases palette! palette-knife! turpentine! linseed! ~paint? ~sketch? brushes! brush?
 sitter! model? model's? pose? dais? nude! naked? north-light! skylight? charcoal! sketches! sketchbook? oils?
 oil-paint! drapery! still-life! plaster-cast! plaster-casts! clay? armature! bust? marble? chisel? mallet! sculptor!
 sculptress! life-class! smock! rags? portrait? canvas-stretchers! varnishing! gesso! primed! primer? ultramarine!
 ochre! cobalt! vermilion! umber! madder!
POTTERY: kiln! clay? glaze! glazes! potter! potter's! wheel? slip? pots? bowl? ~throw? thumbs? biscuit? pug? fired?
 wet-clay!
GLASSWORKS: glassblower! glass-blower! molten! furnace! blowpipe! gather? glory-hole! crucible? glassblowers! goblet?
 gaffer!
FORGE: anvil! bellows! tongs! horseshoe! horseshoes! hammer! hammers? ~hammer! sparks! farrier! smith blacksmith!
 apprentice? iron? coals? leather-apron! quench! quenching-trough! red-hot! white-hot! hoof! rasp! nails? ~shoe sword?
 blade? ploughshare! trough? forge-fire! glow?
WORKSHOP: lathe! workbench! bench? vise! vice! chisel! chisels! plane? shavings! sawdust! dovetail! dovetails! mallet!
 glue-pot! glue? planks? plank? saw? saws? sandpaper! bandsaw! jig? spokeshave! dowel! dowels! joiner! joiners!
 carpenter! carpenters! cabinetmaker! violin? scroll? spirit-level! pencil-behind-his-ear! varnish french-polish!
 soldering-iron! spanner! oilcan! nuts? bolts? clockwork? gears? invention! inventor! prototype! blueprint! blueprints!
 automaton! cogs! cogwheels! rivets!
BOATBUILDER'S YARD: caulking! keel! hull ribs! slipway! shipwright! shipwrights! adze! adzes! planking! pitch? tar?
 oakum!
GARAGE: mechanic! mechanics! inspection-pit! pit? ramp? jack? jacked! exhaust! exhausts? gasket! head-gasket!
 carburettor! carburetor! spanner! spanners! wrench! wrenches! socket-set! sump! oil-change! tyres tires? bonnet! hood?
 chassis! gearbox! clutch! spark-plug! plugs? crankshaft! camshaft! radiator? brake-pads! mot! overalls! calendar?
 creeper! legs? grease-gun! hubcaps! hubcap? hydraulic-lift! transmission! dipstick! fan-belt! welding! ~rev!
FACTORY: belts! belt? conveyor! conveyor-belt! foreman! forewoman! hooter! machines? machine? machinery! tins? cans?
 clocking! clocked! clocked-on! time-clock! punch-clock! time-card! shift! shifts? day-shift! night-shift! piecework!
 shop-steward! union! strike? bench? benches? caps? sardines! sewing-machines! welders! welder? rivets! riveter!
 riveters! press? presses? factory-hands! factory-girls! girls? operatives! pistons! packing? production-line!
 assembly-line! workers? goggles? chargehand! widgets! overseer!
COTTON MILL: looms! loom! bobbins! bobbin! shuttle! shuttles! spindle! spindles! fluff! weavers! weaver! spinners!
 weft! warp! threads! cotton! lint! mule! carding! doffer! doffers! mill-girls! mill-owner! mill-hands! overlooker!
 tackler! knocker-up? clogs! shawls? jacquard! belts? pulley? strap? din?
SWEATSHOP: sewing-machines! piece-rate! seams? zippers? sleeves? bundles? treadles! garment? garments! seamstresses!
STEELWORKS: ladle! furnace! furnaces molten! slag! ingots! crucible! rolling-mill! sparks foundry! pig-iron! puddlers!
 blast-furnace! girders? steelmen! smelter! smelters! pour?
SLAUGHTERHOUSE: carcass! carcasses! stun-gun! bolt-gun! captive-bolt! blood-gutter! hooks! slaughterman! slaughtermen!
 pigs? cattle? bullock? pole-axe! entrails? gutted? hides? hosing! offal!
PRINT SHOP: presses? press? type? typeface! compositor! compositors! composing-stick! galley! galleys! proofs?
 printer's-devil! ink! inky! ink-roller! handbills! pamphlet! pamphlets! broadsheet! upper-case! lower-case! ems!
 platen! hot-metal! linotype! printer? folio? sheets? setting? apprentice? ~ink!
SAWMILL: circular-saw! logs! log? sawdust! blade? bandsaw! planks? timber! lumber! sawyer! sawyers! lumberjacks?
 millpond? belt?
MILL: miller! millstone! millstones! hopper! grist! flour! sacks! sack? grain! sails? waterwheel! water-wheel!
 mill-race! millrace! sluice? cogs? meal? chute?
BREWERY: vats! mash! mash-tun! hops! malt! wort! brewmaster! brewers! yeast! barrels! coopers! cooper! bung? copper?
 fermenting!
DISTILLERY: still! stills! mash! copper-stills! spirit-safe! casks! whisky? moonshine! moonshiners! revenuers!
 excise-man! exciseman! peat? worm?
VINEYARD CELLAR: fermenting! must! casks! vintage?
DAIRY: churn! churns! butter! curds! whey! skimmed? skimming! milkmaids! milkmaid! dairymaid! cream! cheeses!
 cheese-press! pails! milk? pans? cool? separator! pasteuriser!
MINE: coalface! pit-props! props? shaft! cage! cages? seam! seams! miners! miner! colliers! collier! pit-pony! ponies?
 pony? tub? tubs? firedamp! fire-damp! canary! davy-lamp! lamps? pick! picks! pickaxe! pickaxes! roof-fall! gallery?
 galleries? cave-in! coal-dust! ore! lode! vein! rails? trucks? dynamite! fuse? helmets? helmet-lamps! headlamps?
 dwarves? dwarfs? nugget! nuggets! timbering! winding! rockfall! trapped? deputies? hewers! hewer! undermanager! gold?
WAREHOUSE: pallets! pallet! forklift! forklifts! crates! crate? packing-cases! packing-case! tea-chests! bales?
 racking! inventory! loading-bay! storeman! storemen! shelving? stacked? warehouseman! warehousemen! shrink-wrap!
 docket! consignment! contraband! smugglers? rats? skylight? night-watchman! barcode?
MAIL ROOM: franking! mail-cart! sorting! pigeon-holes? sacks? envelopes?
LABORATORY: bunsen! test-tubes! test-tube! beakers! beaker! flask! flasks! pipette! pipettes! centrifuge! microscope!
 microscopes! slide? slides? culture! cultures! specimen! specimens! white-coat! white-coats! lab-coat! lab-coats!
 goggles? fume? fume-cupboard! formula? compound? reaction? experiment! experiments! hypothesis! serum! antidote!
 vaccine! mice! rats? rat? maze! monkey? electrodes! bubbling! retorts! retort! distilled! petri! incubator? isotope!
 geiger! readings? sample! samples! professor? assistant? phosphorus! oscilloscope! bacteria! bacillus! virus? dna!
 genome! agar! reagents! titration! control-group! data? lightning-rod! creature? galvanic! lever? igor!
ALCHEMIST'S LABORATORY: alembic! alembics! crucible! crucibles! athanor! retorts! philosopher's-stone! lead-into-gold!
 quicksilver! sulphur! elixir! mercury! astrolabe? phial! phials! crocodile! stuffed-crocodile! homunculus! grimoire!
 transmutation! potions! apprentice?
WIZARD'S TOWER: wizard! wizard's! wizards? spells! spell-book! spellbook! grimoire! grimoires! crystal-ball!
 apprentice? owl? raven? wand! staff? runes! conjuring? summoned? summoning-circle! pentagram! demon? imp! potions!
 scrolls cauldron? astrolabe! orrery! familiar! stars? robes? enchantment! tower-room? newts!
WITCH'S COTTAGE: cauldron! witch! witch's! witches! broomstick! broom? toads! toad! newts! herbs! black-cat! hemlock!
 henbane! mandrake! potion! potions! hag! gingerbread! oven? warts! cackled! ~cackle!
OBSERVATORY: telescope! telescopes! eyepiece! dome! comet! comets! nebula! nebulae! astronomer! astronomers!
 star-chart! star-charts! orrery! shutter? slit? mars? saturn! jupiter! refractor! reflector? exposure? galaxies!
 galaxy? constellation? constellations!
POWER STATION: reactor! turbine! turbines! rods! control-rods! coolant! core? meltdown! dials! dosimeter! radiation!
 generator? generators! engineers? scram!
CONTROL ROOM: console! consoles! dials! dial? switches! monitors! screens screen? buttons? lever? levers? gauges!
 operator operators? technician! technicians! bank-of-screens! banks-of-monitors! alarm? warning-light! countdown!
 launch! lift-off! mission! telemetry! capcom! flight-director! houston! t-minus! abort? headset headsets? radar?
 traffic? blips! blip! runway? air-traffic! cctv! feed? security-guard?
SERVER ROOM: servers! racks? cables? blinking-lights! fans? hacker! hackers! firewall! mainframe! hard-drives!
 hard-drive? backup? flash-drive! usb-stick! usb!
LIGHTHOUSE: keeper? keeper's? lens! lamp? beam? storm-panes! quicksilver? foghorn! fog-horn! wick! weights? stairs?
 spiral-stair! spiral? paraffin! gallery? lantern? reef? shipwreck? gulls? relief? logbook? oilskins? supply-boat!
 two-hundred-steps! revolving-light!
GREENHOUSE: panes! seedlings! seed-trays! seed-tray! pricking-out! tomatoes! tomato? cucumbers! geraniums!
 pelargoniums! potting! potting-bench! compost! trowel! dibber! orchid! orchids! cactus! lemon-trees! tubs? hothouse!
 whitewash? greenfly! blackfly! humid! warm? vine? vines? peaches? iron-ribs! stove? pots? watering-can! hose? ferns!
 ~prick? cuttings! grow-bag! grow-bags! glasshouse! hydroponic!
POTTING SHED: flowerpots! dibber! twine! seed-packets! seed-catalogue! bulbs? secateurs! raffia! sacking! trowel?
 earth? spiders? rake?
SHED: mower! lawn-mower! lawnmower! rake! rakes! spade! hoe! paint-tins! paint-cans! creosote? twine jam-jars? spiders?
 cobwebs? deckchairs! bicycle? tools nails? workbench? wood-stain! workmate! potatoes? beanpoles! bean-poles!
 allotment?
BARN: straw? hay hayloft! haybales! bales! bale hay-bales! rafters! knothole! chaff! owl! swallows! threshing!
 thresher! harrow! pitchfork! pitchforks! calf! calves! cow cows manger! tie-beams! tie-beam! barn-owl! fiddle!
 fiddler! caller? partners? square-dance! hoedown! barn-dance! lantern lanterns? loft? ladder? boards? tractor?
 combine? sheaves? flail! flails! sheep-shearing! shearers! shears? fleeces! fleece! lambing! ewe ewes lambs? lamb?
 kid? goat? sacks? kittens? rats? harness?
STABLE: straw? mare! mare's? mares! gelding! stallion! colt! filly! foal! fetlock! fetlocks! foreleg! withers! hoof!
 hooves! half-door! half-doors! stalls! stall! loose-boxes! loose-box! loosebox! bridle! bridles! saddle saddles?
 girth! girths! stirrups! stirrup! burrs! hay? hay-net! haynet! bran! bran-mash! oats! nosebag! currycomb! ~curry!
 ~groom! grooming! groom! stable-lad! stable-lads! stable-boy! stableboy! stable-hand! stableman! ostler! pony! ponies?
 horse? horses whinny! ~whinny! ~nicker! nicker! nickered! neigh? snorted? muzzle? flank! flanks! mane! barrow? dung?
 muck? feed? feed-bin! feed-bins! manger! jockey! hock! hocks! colic! trainer? crop? donkey? ox? swaddling!
MILKING SHED: milking! udder! udders! teats! teat? pail! pails! milking-stool! cows cow? clusters! ~milk!
 milking-machine! friesians! jerseys?
HENHOUSE: hens! hen! eggs! egg! roost! roosts! perches! nest-box! nest-boxes! broody! fox? rooster! cockerel! feathers?
 coop!
PIGSTY: sow! piglets! boar? trough! swill! pigs! pig! runt! farrowing! snout! snouts! pigman! wallow!
KENNELS: hounds! hound! puppies! pups! kennelman! cages? barking! leads? bitch? whelps! strays! pound? dogs?
SLAVE QUARTERS: overseer! plantation! chains? whip? shackled? massa! cotton?
TOLLBOOTH: toll! barrier? coins? change? lanes? turnpike!
"""
"""Workshops, factories, offices, laboratories, farms."""
