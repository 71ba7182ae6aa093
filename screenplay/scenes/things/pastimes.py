"""More of what is met where people play, look on, dance and stay; the lines and marks are those of `interiors`."""

from __future__ import annotations

UNDER_ROOF = """
THEATRE - STAGE: wings? footlights! prompt-corner! prompter! stage-manager! torchbearer! thunder-sheet! fly-floor!
 flies! flyman! cue! cues! iron? safety-curtain! curtain-up! tabs! flats? upstage! downstage! stage-left! stage-right!
 consonants? director? blocking! lines? understudy! rehearsal! rehearsals! dress-rehearsal! props-table! doublet!
 tights! gel? follow-spot! spotlight? limelight! front-row! stalls! circle? gods? dress-circle! ovation! encore?
 first-night! opening-night! matinée! matinee! juliet! romeo! ophelia! hamlet! macbeth! yorick! iago! king-lear! pit?
 audience? applause bow? bows? chorus? chorus-girls! chorus-line! hoofers! panto! pantomime! dame? scenery! trapdoor?
 scrim! cyclorama! conjuror! conjurer! magician? ventriloquist! comedian! comic? heckler! hecklers! mime!
THEATRE BOX: opera-glasses! opera-glass! box? stalls! aria! soprano! tenor! overture! interval! diva! baritone!
 libretto! velvet? lorgnette! programme? fan? gods? royal-box!
DRESSING ROOM: bulbs greasepaint! wig! wigs! telegrams? screen? eyebrow! five-minutes! quarter-of-an-hour! half-hour!
 beginners! call-boy! dresser! dresser's! make-up! powder-puff! cold-cream! sticks? costume costumes rail? loudspeaker?
 tannoy? bouquets? bouquet? corset hooks-and-eyes! tiara? false-nose! spirit-gum! false-eyelashes! mascara? sequins!
 feathers? stage-door! star-on-the-door! row-c!
CONCERT HALL: orchestra! conductor! baton! violins! cellos! cello! oboe! timpani! podium rostrum! first-violin!
 maestro! overture! adagio! concerto! symphony! sonata! soloist! bow? coughing? programme? programmes? encore! applause
 music-stands! sheet-music? beethoven! brahms! mahler! mozart! tchaikovsky? steinway! page-turner!
REHEARSAL ROOM: metronome! scales? bars? altos! sopranos! basses! choir! from-the-top! read-through! scripts! script!
 marked-out! masking-tape! chairs? amp? amps! drummer? bassist! riff! chord? chords? band? piano?
DANCE STUDIO: barre! plié! pliés! pirouette! pirouettes! arabesque! pointe! pointe-shoes! leotard! leotards! tutu!
 tutus! leg-warmers! ballet-mistress! ballerina! ballerinas! mirror mirrors? pianist? tango? foxtrot! quickstep!
 cha-cha! salsa! first-position! fifth-position! tendu! jeté! tap-shoes! resin? rosin!
CINEMA: usherette! torch? popcorn! trailers! credits! screen? western? projector! newsreel! back-row! front-row!
 double-feature! ice-cream? choc-ice! matinée? film? picture? seats? stalls? intermission! b-picture! hot-dog? organ?
 reel! subtitles! kiss?
NIGHTCLUB: bouncer! bouncers! dj! strobe! strobes! dance-floor! dancefloor! vip! bass? cloakroom? velvet-rope! go-go!
 pole? pole-dancer! dry-ice! decks? techno! glitter-ball! mirror-ball! disco! jazz! saxophone? trumpet? torch-singer!
 crooner! crooned! cigarette-girl! cigarette-girls! cabaret! emcee! floor-show! burlesque! stripper! strippers!
 champagne? trio? combo? chanteuse! house-lights?
BALLROOM: waltz! waltzes! quadrille! quadrilles! polka! cotillion! dance-card! dance-cards! partners? partner? fans?
 fan? chandelier! chandeliers! gowns? gown? debutante! debutantes! débutante! dowager! dowagers! orchestra? bandstand!
 masks? mask? masquerade! domino? uniforms? hussar! hussars! ices! ice? punch! punch-bowl! prom! prom-queen! corsage!
 tuxedo! tuxedos! chaperone! chaperones! chaperon! foxtrot! mazurka! galop! minuet! french-windows? curtsey! curtsied!
 curtseyed! supper-room! tiara! tiaras! mirrors?
CASINO: croupier! roulette! baccarat! blackjack! chips! chip? wheel? dealer? dice? craps! twenty-one? double-zero! red?
 black? pit-boss! slots! slot-machines! punters? baize! stake? stakes? faites-vos-jeux! rien-ne-va-plus! high-rollers!
 banco! shoe? jackpot! poker? hold'em! river? ante! full-house! straight-flush! royal-flush!
GAMBLING DEN: dice! dealer? cards? ante! poker! fan-tan! opium? cheat? deck? aces! ace! full-house! flush? straight?
 pot? kings? raise? fold? stud! mah-jong! mahjong!
OPIUM DEN: opium! pipe? pipes? pallets! dragon? poppy! lascar! laudanum!
BROTHEL: madam! whore! whores! girls? clients? red-lamp! tart! tarts! harlot! harlots! red-light! courtesan!
 courtesans! kimono? parlour? gentlemen? sovereign?
GENTLEMEN'S CLUB: club? members? member? port? leather-armchairs! leather-armchair! the-times? newspapers? blackballed!
 steward? brandy cigars! cigar! bishop? colonel? brigadier? snoring? candidate? phileas? billiards?
MUSEUM: sarcophagus! mummy! mummies! dinosaur! diplodocus! fossils! fossil! glass-case! glass-cases! school-party!
 school-parties! curator! guide? attendant! attendants! exhibit! exhibits! labels? label? skeleton! stuffed? whale?
 egyptian? amphora! amphorae! etruscan! artefacts! artifact! artifacts! docent! waxworks! waxwork! wax?
 suits-of-armour! flints! coins? diorama! dioramas! rope? alarm? laser? vases? elgin!
GALLERY: canvas! canvases! private-view! vernissage! old-masters! vermeer! rembrandt! picasso! titian! turner!
 constable? red-dot! red-dots! triptych! installation! sculpture! sculptures! frame? frames? attendant? bench?
 brush-strokes! brushwork! impressionists! abstract! critics! critic? white-wine! catalogue? dealer? landscape?
 portraits portrait?
AUCTION HOUSE: auctioneer! bid! bids! bidders! bidder! bidding! ~bid! lots! gavel! hammer? paddle! paddles! reserve!
 reserve-price! catalogue catalogues rostrum! porters? telephones? dealers! sold! saleroom!
CIRCUS: ringmaster! clown! clowns! trapeze! trapezist! acrobats! acrobat! tightrope! high-wire! elephant! elephants!
 lions! lion? lion-tamer! sawdust! big-top! ring? spangles! sequins? strongman! bareback! bareback-rider!
 knife-thrower! sword-swallower! fire-eater! bearded-lady! safety-net! somersault! somersaults! top-hat? band? tigers!
 tiger? whip? sea-lions!
GYM: treadmill! treadmills! weights! barbell! barbells! dumbbells! dumb-bells! rope? mat? beam? wall-bars!
 vaulting-horse! horse? plimsoll! plimsolls! basketball! hoop! hoops! dribbled! press-ups! push-ups! sit-ups! pull-ups!
 squats! reps! rep! spandex! lycra! personal-trainer! spin-class! exercise-bike! exercise-bikes! rowing-machine! yoga!
 lotus? downward-dog! yoga-mat! yoga-mats! locker? volleyball! dodgeball! medicine-ball! trampoline? parallel-bars!
 cartwheel! badminton! shuttlecock! shuttlecocks! free-throw! free-throws! bleachers! layup!
BOXING GYM: punchbag! punch-bag! heavy-bag! speed-bag! speedball! gloves? gumshield! mouthpiece! sparring! ~spar! spar!
 skipping! jab! jabs! hook? uppercut! cornerman! cornermen! ring? ropes? canvas? flyweight! welterweight! middleweight!
 heavyweight! bantamweight! lightweight? trainer? hand-wraps! left-hook! southpaw! shadow-boxing! bucket? sponge?
 fighter? fighters?
BOXING RING: referee! bell? round? canvas! ropes? corner? count? seconds? bucket? sponge! gumshield! knockout!
 knock-out! jab! uppercut! left-hook! right-cross! heavyweight! towel? cut-man! cutman! challenger! champ! ringside!
 clinch! cornerman!
DOJO: mat? mats gi! black-belt! sensei! karate! judo! kata! kendo! bow? ~bow? katana!
FENCING SCHOOL: foil! foils! épée! epee! sabre? riposte! parry! ~parry! lunge! ~lunge! touché! fencing-master! fencing!
 buttoned!
CHANGING ROOM: studs! shin-pads! shinpads! boots? boot? liniment! embrocation! kit! socks? jockstrap! lockers! locker!
 locker-room! manager? gaffer! half-time! team-talk! three-nil! two-nil! quarterback! coach? shoulder-pads! playbook!
 showers! shower? towels! towel? steam? peg! pegs! benches? oranges? jersey! jerseys! shirt? strip? cricket-pads!
 tracksuit?
ICE RINK: skates! skate! blades? ~skate! skater! skaters! puck! pucks! goalie! zamboni! hockey! hockey-stick!
 hockey-sticks! barrier? triple! axel! lutz! salchow! spin? coach? rink! figure-eights! boards? penalty-box! face-off!
 ice? curling-stone!
SWIMMING POOL: chlorine! lifeguard! lane! lanes! lengths! length? shallow-end! deep-end! three-foot! diving-board!
 top-board! high-board! springboard! armbands! verruca! verrucas! goggles! swimmers! swimmer! bathers? flip-flops!
 tiles? tiled rail? no-petting! whistle? high-chair! breaststroke! backstroke! front-crawl! crawl? butterfly! cubicles!
 footbath! kickboard! kickboards! floats? tumble-turn! costume? bathing-cap! bathing-caps! towel? towels? splash?
 ~dive! dive? ~splash? ~swim? swimming-instructor! instructor? changing-cubicles! belly-flop! swim-meet! laps!
BATHHOUSE: steam? hypocaust! strigil! strigils! masseur! slaves? plunge-pool! caldarium! frigidarium! hot-springs?
 loincloth! towels towel senator? hammam! marble-slab! attendant? sulphur?
BOWLING ALLEY: pins! strike? spare? gutter! gutter-ball! bowling-ball! bowling-shoes! lane! lanes! bowlers? ~bowl?
 skittles! frame? league-night! rented-shoes! tenpin!
POOL HALL: cue! cues! eight-ball! nine-ball! hustler! hustlers! rack? chalk! corner-pocket! side-pocket! break? felt?
 baize? cue-ball! snooker? ~pot! stripes! solids?
ARCADE: pinball! flippers! joystick! high-score! slot-machines! coin-pusher! tokens! penny-falls! one-armed-bandits!
 one-armed-bandit! claw-machine! air-hockey! games? space-invaders! pac-man! tickets?
BINGO HALL: bingo! caller! full-house! dabber! dabbers! two-fat-ladies! legs-eleven! numbers? eyes-down!
PLANETARIUM: dome! constellations! projector! orion? stars? reclining-seats! saturn! narrator?
AQUARIUM: shark! sharks! jellyfish! octopus! stingrays! ray? tank? tanks? seahorses! penguins? turtles! glass? shoals!
 clownfish! eels! piranhas! glass-tunnel! otters?
HOTEL ROOM: minibar! mini-bar! room-service! do-not-disturb! key-card! keycard! gideon! gideon-bible! bible?
 trouser-press! twin-beds! single? honeymoon! bellhop? chambermaid! suitcase? suitcases unpacked! ~unpack!
 complimentary! towels? tiny-soap! little-soaps! little-bottles! sewing-kit! wake-up-call! reception? chain?
 ice-bucket! hotel-stationery! bedspread? pay-per-view! balcony? neon ice-machine! motel! vacancy! view?
 air-conditioner? vibrating-bed! magic-fingers! honeymooners!
LOBBY: revolving-door! revolving-doors! bellboys! bellboy! bellhop! bellhops! porters? porter? concierge! concierge's!
 commissionaire! luggage! potted-palm! potted-palms! board-of-keys! keys? key? ledger? register? check-in! check-out!
 receptionist! reception? system? plastic-cards! key-cards! double? twin? non-smoking! atrium! fountain? leaflets!
 rack-of-leaflets! badge? chandelier? marble? doorman! doormen! page-boy! pageboy! reservation! reservations? suite!
 suites! night-porter! night-clerk! bell? guests? guest? party? house-detective! house-phone! lifts? elevators?
 front-desk! wheelie-bags? countess? count?
BOARDING HOUSE: landlady! landlady's lodger! lodgers! lodgers'! boarders! boarder! paying-guests! board? rent? notice?
 gentlemen-callers! kippers! gong? commercial-travellers! commercial-gentlemen! rules? hot-water? gas-ring! gas-meter!
 shillings? shilling? full-board!
YOUTH HOSTEL: backpackers! backpacks! bunks! rucksacks? dorm! warden? hostel? travellers? lockers?
TOILETS: urinal! urinals! cubicle! cubicles! stall! stalls? hand-dryer! hand-dryers! roller-towel! sinks! basins!
 flush! ~flush! tampon! tampons! graffiti? lipstick! mascara! ladies? gents? zip? zipped! zipper? paper-towels!
 attendant? locked-herself-in! under-the-door? cistern! lid? soap-dispenser! lavatory?
CLOAKROOM: coats! coat? ticket? hat-check! hat-check-girl! furs? mink? galoshes! scarf? hooks?
MARQUEE: guy-ropes! top-table! best-man! speeches! speech? bride groom? caterers! canapés! canapes! vol-au-vents!
 wedding-cake! tiered! bridesmaid! bridesmaids! champagne champagne-flutes! toast? canvas? grass? marrows! marrow!
 vegetables? dahlias! leeks! rosette! rosettes! first-prize! victoria-sponge! judges! judging! jams! chutney! chutneys!
 flower-show! beer-tent? produce! tent-pole! tent-poles! trestles coconut-matting! white-canvas! highly-commended!
FORTUNE-TELLER'S TENT: crystal-ball! tarot! palm? palms? lifeline! cards? silver? tall-dark-stranger! madame? bangles?
 ball?
SEANCE ROOM: medium! séance! seance! ectoplasm! ouija! planchette! spirit? spirits? table-rapping! rapping! trance!
 beyond? other-side? joined-hands! spirit-guide! trumpet?
"""
"""Stages, halls, clubs, baths, sports under a roof, hotels."""

UNDER_SKY = """
PLAYGROUND: swings! swing? slide? see-saw! seesaw! roundabout? climbing-frame! monkey-bars! jungle-gym! sandpit!
 sandbox! mothers? ladder? rungs? skipping! skipping-rope! skipping-ropes! skip? hopscotch! conkers! marbles? tag!
 dips! nannies! nanny! prams? toddlers! toddler! pushchair? pushchairs! bench? chains? push-me! higher! conker!
 playtime! break-time! recess! lavatories? railings? brass-bell! handbell! whistle? big-boys! bullies! bully? gang?
 tetherball! four-square! jacks? kickball! zip-wire! bell? ~skip? ~swing?
POOLSIDE: loungers! lounger! sun-loungers! sunbeds! sun-lounger! towel? towels? parasol parasols shallow-end? deep-end?
 board? diving-board? umbrella? paper-umbrella! cocktail cocktails piña-colada! sun-cream! suncream! suntan-oil!
 suntan-lotion! sunblock! bikini! bikinis! waiter? lilo! lilos! inflatable! pool-boy! pool-man! cabana! cabanas! patio?
 kidney? kidney-shaped! sunglasses cannonball! cannonballed! splashed chlorine? chaise-longues? swimming-trunks!
 trunks? filter? skimmer! barbecue?
CRICKET GROUND: wicket! wickets! stumps! crease! umpire! umpires! sightscreen! boundary! batsman! batsmen! bowler!
 slips? googly! yorker! maiden! over? lbw! innings! pavilion! tea-ladies! tea-interval! six? four? deckchairs duck?
 middle-and-leg! off-stump! leg-stump! mid-on! mid-off! silly-point! square-leg! cover-drive! pads! bails! scorer!
 scoreboard! nets? howzat! nightwatchman! wicket-keeper!
FOOTBALL PITCH: goalmouth! goalposts! goal? goalie! goalkeeper! centre-forward! winger! striker! full-back! linesman!
 ref! referee! touchline! penalty! free-kick! corner? corner-flag! offside! halfway-line! kick-off! extra-time!
 scarves! scarf? terraces! terrace? pies? bovril! half-time! crowd? header! ~tackle! ~dribble! scrum! try? lineout!
 line-out! ruck! maul! prop? hooker? fly-half! scrum-half! conversion! quarterback! touchdown! huddle! linebacker!
 end-zone! yard-line! cheerleaders! cheerleader! fourth-down! third-down! first-down! helmet? snap?
 jumpers-for-goalposts! floodlights! substitute! sub? dugout? muddy? whistle?
STADIUM: terraces! terrace crowd? stands? stand? fans? supporters! supporter! floodlights! turnstile! turnstiles! roar?
 anthem! scoreboard! jumbotron! mexican-wave! pennant! season-ticket! season-tickets! hot-dogs? away-end! home-end!
 away-fans! chant! chants! referee? team? track? javelin! hurdles! hurdle! sprinter! sprinters! starting-blocks!
 starter? relay! baton? marathon! lap? laps? discus! shot-put! pole-vault! high-jump! long-jump!
BASEBALL FIELD: pitcher! pitcher's! catcher! catcher's! mitt! bat? bases! base? second-base! third-base! first-base!
 shortstop! outfield! outfielder! infield! inning! innings! umpire! dugout home-run! homer! strike-out! strikeout!
 fastball! curveball! slider? bleachers! ball-four! strike-three! strike-two! home-plate! batter! bullpen! rbi! foul?
 cleats! little-league! peanuts? hot-dogs?
GOLF COURSE: fairway! green? greens? bunker! bunkers! caddie! caddies! caddy! putt! putts! putter! ~putt! tee! tees!
 ~tee! iron? seven-iron! nine-iron! five-iron! wedge? sand-wedge! niblick! mashie! driver? handicap! birdie! bogey!
 par! hole? eighteenth! ninth? seventeenth! clubhouse! rough! golf-cart! golf-buggy! fore! divot! divots! plus-fours!
 flag? links! hole-in-one!
TENNIS COURT: racket! rackets! racquet! racquets! serve! ~serve? net? deuce! advantage? forty-love! fifteen-love!
 thirty-love! love-all! backhand! forehand! lob! volley! baseline! umpire! ballboy! ball-boys! tramlines! double-fault!
 doubles! mixed-doubles! let? ace? chalk? lemonade? whites? second-serve! service-line!
CROQUET LAWN: croquet! mallet! mallets! hoop hoops! peg? roquet! red-ball?
BOWLING GREEN: bowls! jack? woods! bias! bowlers? flat-caps?
RACECOURSE: jockey! jockeys! jockey's! furlong! furlongs! paddock! winning-post! finishing-post! bookie! bookies!
 bookies'! tic-tac! odds! each-way! favourite! outsider! silks! grandstand! binoculars! starting-gate! stewards?
 thoroughbred! thoroughbreds! tote! colours? ascot! epsom! the-off! homestretch! by-a-nose! photo-finish! hats?
 betting-slips! trifecta! daily-double! tipsters! chariot! chariots! charioteer!
RACETRACK: pit-stop! pits! chequered-flag! checkered-flag! lap! laps! grid! pole-position! hairpin! chicane! mechanics?
 tyres? gokarts! go-karts! formula-one! stock-cars! greyhounds! hare! traps? pit-crew!
FAIRGROUND: dodgems! waltzer! big-wheel! ferris! ferris-wheel! helter-skelter! candyfloss! candy-floss! cotton-candy!
 toffee-apple! toffee-apples! coconut! coconuts! shy! rifle-range! shooting-gallery! ghost-train! carousel!
 merry-go-round! gallopers! steam-organ! hurdy-gurdy! barker! barkers! goldfish! hoopla! hook-a-duck! stalls? stall?
 teddy? prize? prizes? sideshow! sideshows! freak-show! roll-up! corn-dog! corn-dogs! funnel-cake! rollercoaster!
 roller-coaster! tilt-a-whirl! midway! carny! carnies! bearded-lady! tunnel-of-love! generators? diesel? swingboats!
 test-your-strength! hammer? strongman?
THEME PARK: queue? rollercoaster! log-flume! mickey! mascot! ride? rides! turnstile? fast-pass! animatronic!
ZOO: cage? cages! enclosure! enclosures! keeper? keepers! penguins! penguin! penguin-pool! giraffe! giraffes! elephant!
 elephants? lions? lion? tigers? tiger! polar-bear! polar-bears? monkeys! monkey? gorilla! chimps! chimpanzee!
 orang-utan! orangutan! hippo! rhino! hippopotamus! rhinoceros! flamingos! flamingo! bars? feeding-time! reptile!
 reptiles! vultures? llama! wolves? moat? railings? peanuts? buns? zebras! panda! meerkats! meerkat! zoologist?
PARK: bench! bandstand! ducks! duck? pond? boating-lake! bread? crusts? crust? park-keeper! parkie! pigeons! squirrels!
 squirrel! kite? frisbee! frisbees! joggers! jogger! dog-walker! dog-walkers! labrador? prams! pushchair! pushchairs!
 nannies? flower-beds! flowerbeds! flower-bed! railings? statue? deckchairs? deckchair? picnic! rollerblades!
 skateboard? crocuses! keep-off-the-grass! model-boats! model-yachts! conkers? swings? chess-players! tulips? fountain?
 ice-cream-van! ice-cream-cart! leash! lead? terrier? spaniel? poodle? litter-bin!
GARDEN: hose? beans! runner-beans! dahlias! snails! slugs! crazy-paving! lawn? lawn-mower! mower! ~mow! ~weed! ~prune!
 ~dig? ~water? weeds trowel? secateurs! roses! rose? rose-bush! rose-bushes! hollyhocks! delphiniums! lupins!
 foxgloves! herbaceous! border? borders? sundial! deckchair deckchairs? washing-line! clothes-line! washing? hedge?
 shears? sprinkler! patio! barbecue! barbecues! grill? coals? charcoal? burgers? sausages? trampoline! paddling-pool!
 wading-pool! swing? picket-fence! bird-table! birdbath! bird-bath! bird-feeder! compost-heap! compost? wheelbarrow!
 greenfly! gnomes! gnome! trellis! pergola! lilac! wisteria! honeysuckle! lavender! peonies! sweet-peas! wallflowers!
 flower-bed! flowerbed! earthworm! worm? spade? fork? fence? neighbours? neighbour's? lettuces! radishes! bonfire!
 gazebo? croquet? strawberries-and-cream! lemonade? parasol? garden-chairs! garden-chair! lawn-chair! lawn-chairs!
 fountain? topiary! box-hedge! maze! apple-tree! apple-trees? pear-tree! gardener! gardener's! bees? bulbs? pruning!
 watering-can!
ALLOTMENT: allotment! leeks! bean-rows! bean-row! marrow? onions? cabbages! potatoes! spuds! shed? rhubarb! water-butt!
 scarecrow? manure! beanpoles! raspberry-canes! canes? kale? sprouts? parsnips!
ORCHARD: apples! apple? pears? plums! cherries! ladder? windfalls! windfall! boughs! bough? pickers! baskets? basket?
 wasps! cider! blossom! apple-trees! pear-trees! cherry-trees! ~pick? trunks? scrumping!
VINEYARD: vines! vine? grapes! grape? grape-pickers! vintage? pickers? harvest? rows? ~pick? secateurs? terraces?
 barrels? phylloxera!
MAZE: hedges! dead-end! dead-ends! centre? lost? yew? turnings? minotaur? thread?
"""
"""Sports and pleasures in the open, parks and gardens."""
