"""More of what is met in shops and where people eat and drink; the lines and marks are those of `interiors`."""

from __future__ import annotations

SHOPS = """
SHOP: ~browse? rail? changing-rooms? fitting-room? cash-desk! sale? serving? served? shutters? shutter? awning? change?
 sold-out! closing-time? half-price! wares? purchase? paper-bags! shop-window? brass-bell? bell-over-the-door!
 bell-jangled? jangling? behind-the-counter across-the-counter! counter-flap! shop-boy! errand-boy! delivery-boy?
 string?
CORNER SHOP: newspapers? milk? cigarettes? crisps? lottery-tickets! lottery! scratch-cards! scratchcard! sweets?
 chocolate? top-shelf! penny-sweets! gobstoppers! sherbet! slushie! bread? till? tins? counter? magazines? newsagent!
 rolling-papers! shutter? robbery? cashpoint? mr-patel! convenience! beef-jerky! jerky? slushies! hot-dog-roller!
 slurpee!
GENERAL STORE: barrel? cracker-barrel! pickle-barrel! bolts? calico! gingham! molasses! seed-catalogue! flour? nails?
 storekeeper! storekeeper's! homesteaders? credit? bacon? lamp-oil! kerosene? peppermint-sticks! licorice? sacks?
 dry-goods! feed-store! feed-sacks! ledger?
SUPERMARKET: aisle-five! aisle-nine! aisle-seven! aisle-three! trolley! shelf-stackers! stock-boy! bagger! bag-boy!
 produce-section! deli-counter! meat-counter! cold-cuts? frozen-foods! frozen-peas! fish-fingers! cat-litter! cat-food?
 dog-food? yoghurts! yogurt? yogurts! pulses? cereals! tannoy? till? supervisor? clean-up! coupons! checkout-girl!
 checkout-lady! checkout-line! barcodes! scanner? express-lane! ten-items! basket? shopping-list! loyalty!
 paper-or-plastic! toilet-rolls? nappies? muzak! bogof! multipack! melons? avocados? ~scan?
DEPARTMENT STORE: perfume-counter! haberdashery! escalator escalators! floorwalker! shop-walker! shopwalker!
 mannequins! mannequin! santa? grotto! ladies'-wear! menswear! lingerie! hosiery! gloves? hats? millinery?
 cosmetics-counter! pneumatic! store-detective! shoplifting? lift-attendant? january-sales! window-dresser!
 gift-wrapping! third-floor? first-floor? charge-account! salesgirls! ground-floor? soft-furnishings!
SHOPPING MALL: food-court! escalators escalator skylights? security-guard? multiplex? atrium? teenagers? muzak!
 mall-cop! kiosk? smoothie! smoothies? pretzels! shoppers foot-locker! orange-julius! photo-booth?
BUTCHER'S SHOP: butcher! cleaver! sawdust steel? chop? joint? joints? sausages! offal! tripe! kidneys? liver? brisket!
 striped-apron! bloody-apron! marrow-bone! bone? mince! carcasses! carcass! lamb? rabbits? pheasants? hooks scales?
 giblets! block? butcher's-block! beef? tongue? pork? trotters! black-pudding! suet?
BAKERY: peel dough! ~knead! loaf loaves! flour proving! sourdough! croissants? eclairs? tarts? batch! bakers! baker!
 yeast! ovens! trays? tray? crust? crusts? buns rolls rye? doughnuts? donuts? baguette! baguettes! trough? floury!
 tiers! tier! wedding-cake? icing! icing-bag! piping-bag! marzipan! madeleines! macaroons! meringues! meringue!
 petits-fours! patisserie! pâtisserie! puffs? cream-cakes! cream-horns! custard-slices! shutter? three-in-the-morning?
 sponges? pastry?
GREENGROCER'S: cabbages! cauliflowers! cauliflower! carrots? apples? oranges? greengrocer! pears? bananas? lettuces?
 turnips? crates? scales? brown-paper-bag? brown-bags? sprouts? beetroot! beetroots! punnet! punnets! new-potatoes!
FISHMONGER'S: fishmonger! mackerel herring? herrings haddock? cod? ice? slab? scales? plaice! halibut! kippers!
 lobsters? fillet? fillets? gutting-knife! oysters? prawns! eels! whelks? ~gut! ~fillet!
CHEESE SHOP: stilton! cheddar! brie! camembert! gruyère! rind! cheesemonger! wheel? roquefort! parmesan? cheeses
DELICATESSEN: pastrami! salami! corned-beef! rye? pickles? pickle? knish! knishes! olives? slicer! lox! bagel! bagels!
 mustard? hams? ham? provolone! prosciutto! cold-cuts! counter?
SWEET SHOP: humbugs! gobstoppers! sherbet! liquorice! liquorice-allsorts! toffees! toffee? aniseed-balls! jars? jar?
 bullseyes! pear-drops! sweets lollipops! gumdrops! fudge! bonbons! quarter-of? two-ounces! scales? acid-drops!
 barley-sugar! candy?
CHOCOLATE SHOP: truffles! truffle? pralines! ganache! chocolatier! cocoa? tempering!
ICE-CREAM PARLOUR: sundae! sundaes! knickerbocker-glory! scoops! scoop! cone? cones! sprinkles! wafer? vanilla?
 pistachio! soda-fountain! soda-jerk! banana-split! malted! root-beer-float! gelato!
TOBACCONIST'S: cigars? pipes? snuff! tobacco! meerschaum! tobacconist! humidor! cheroots! havanas! briar! shag?
WINE SHOP: vintage? burgundy? claret? corked! bottles? wine-merchant! off-licence! sancerre! liquor? six-pack! bourbon?
 pints?
FLOWER SHOP: floristry! bouquets! bouquet sprays! spray? cellophane! secateurs! stems! freesias! freesia! carnations
 lilies? gladioli! sweet-peas? wreath wreaths condolences? card? ribbon? wire? valentine's? orchids? buttonhole!
 buttonholes!
BOOKSHOP: paperbacks! secondhand! penguins? first-edition! signing? browsers! browser! remaindered! hardback! hardbacks
 bookseller's! spine? spines shelf? shelves? poetry? ladder? till? gift-tokens! cookery? travel-section! cat?
 dust-jacket! dust-jackets! foxing! foxed! bestsellers! bestseller? author?
RECORD SHOP: vinyl! lps! albums! album? sleeves? sleeve? singles? turntable! needle? listening-booth! racks? bins?
 posters? headphones? bootlegs! forty-fives! b-side! b-sides! twelve-inch!
MUSIC SHOP: guitars! guitar? sheet-music fretboard! amps? drum-kit? violins? strings? reeds? plectrum! saxophones!
PET SHOP: parrot? kittens? puppies? hamsters! hamster! guinea-pigs! goldfish? budgie? budgies! cages? cage? rabbits?
 tank? tanks? gerbils! python? iguana? birdseed! terrapins! parakeets! canaries? aquarium? macaw?
TOY SHOP: toys tin-drum! train-set? clockwork! jigsaws! teddy-bear? teddies! dolls wind-up! puppets? puppet? yo-yos!
 kites? spinning-tops! model-railway? lego! marbles?
JOKE SHOP: whoopee-cushion! whoopee-cushions! itching-powder! false-noses! stink-bombs! masks? magic-wands! wand?
MAGIC SHOP: wands! wand? crystal-ball? grimoire? potions? love-potion! spellbook! broomstick? broomsticks! cauldrons!
 owl? newt! eye-of-newt! toad? familiar? charms? amulets! amulet? runes?
HARDWARE STORE: nails hinges! hinge? screws! screw? paint? hammer? hammers! nuts-and-bolts! drill? washers! hasp!
 putty! ironmonger! doorknobs! paraffin! creosote? rope? key-cutting! wrench? lumber? sandpaper? padlocks! padlock?
 grout! mousetraps! turpentine? half-inch! two-by-fours!
FURNITURE SHOP: sofas? wardrobes! mattresses! bedroom-suite! upholstery! dining-suites! three-piece-suite! recliners!
 flat-pack! showroom! hire-purchase!
CLOTHES SHOP: changing-room! fitting-room! fitting-rooms! rack? racks? hangers! hanger? dresses? dress? size? sizes?
 zip? mirror? blouse? skirts? skirt? curtain? sale? assistant? mannequin jeans? boutique! size-ten! size-twelve!
 bigger-size!
BRIDAL SHOP: wedding-dress! wedding-dresses! wedding-gown! bridal! veil? tulle! train? bride? bridesmaids? satin?
 tiara! bride-to-be! fitting? lace? pins?
HAT SHOP: milliner! hats bonnet? bonnets! feathers? ribbons? felt? brim? trilby! hatbox! hat-block! hatpins! top-hats!
 cloche!
SHOE SHOP: shoehorn! shoe-horn! size-seven! size-eight! size-nine! instep! heels? brogues! sandals? boxes? stool?
 court-shoes! high-heels? try-them-on? half-size! ~lace? toe? toes? wide-fitting!
SHOEMAKER'S SHOP: cobbler! awl! soles! resoled! heel? last? lasts! tacks! leather cobbler's! shoemaker!
TAILOR'S SHOP: cuffs? inside-leg! bespoke! chalk? pins cross-legged! lining? headless? tacking! pinstripe! worsted!
 serge! herringbone! cutting-table! shears! bolts apprentices? baste? bobbin? lapels! tailor's-dummy! tailor's-chalk!
 dressed? hem three-mirrors! turn-ups! gusset! buttonholes? threads? thread? sewing-machines? seamstresses! treadle!
 dressmaker? cloth?
JEWELLER'S SHOP: rings? engagement-ring solitaire! diamond? sapphire! sapphires! emerald? emeralds? velvet-tray! tray?
 brooch? brooches! carat! setting? wedding-rings! wedding-ring? eyeglass! loupe! pearls? tiara? jewellers! gemstones!
 necklaces! alarm? trays? cufflinks?
PAWNSHOP: pledge? pledges! pawned! pawn ~pawn! redeem! ~redeem! ticket? interest? rings? saxophones saxophone? guitars?
 three-balls! brass-balls! three-brass! loupe? watch? grandmother's? medals? trumpet? bars? grille?
ANTIQUE SHOP: georgian! regency! victorian? chippendale! dealers dealer? restorer? patina! bureau? clocks? porcelain!
 meissen! wormholes! woodworm! sèvres! curio! curiosities! snuffbox! snuff-box? provenance! silver? dust? commode!
JUNK SHOP: junk! bric-a-brac! lampshades? wardrobes? broken-chairs! old-radios! mangle? bric-à-brac! stuffed-owl!
 stuffed?
CHARITY SHOP: donations! cardigans? donated! jigsaws! paperbacks? rail? hospice? volunteers! bric-a-brac! second-hand?
 cast-offs!
PHARMACY: cough-mixture! linctus! prescription! prescriptions! aspirin? dispenser! white-coat? tablets? dosage!
 ointment? chemist? pestle! counter? remedies? laudanum? druggist! antihistamines! poisons-book! insulin? plasters?
 condoms? carboys!
OPTICIAN'S: spectacles? glasses? lenses! frames? bottom-line! optician! optometrist! eye-test! eye-chart!
 contact-lenses! letters? better-or-worse! bifocals!
HAIR SALON: rollers! foils! foil? perm! perms! highlights! dryers! hood? hairspray! peroxide! junior? salon! blow-dry!
 rinse? fringe? split-ends! roots! tint! curlers! curling-tongs! stylist! stylists! shampoo? nylon-cape! cape? basin?
 gown? trim! hair-net! hairnet! blue-rinse! scissors? mirror? mirrors? ~trim? hair-straighteners! set? magazines?
 weave? braids? nail-polish?
BARBER SHOP: foam! lather! strop! razor bay-rum! brilliantine! barbers! clippers! sideburns! sheet? striped-pole! pole?
 curls? short-back-and-sides! back-and-sides! mug? neck? moustache? crew-cut! fade? hot-towels! nape! trim
 something-for-the-weekend!
NAIL SALON: manicure! manicurist! pedicure! acrylics! nail-polish! varnish? cuticles! emery! emery-board! nail-file!
 acetone!
BEAUTY SALON: facial! wax? waxing! eyebrows? botox! tanning! tweezers! face-pack! face-mask! leg-wax!
MASSAGE PARLOUR: masseuse! masseur! massage! oils? towel? happy-ending!
TATTOO PARLOUR: needle? ink? tattoo! tattoos tattooed? stencil? anchor? skull? dragon? latex-gloves? flash? sleeve?
 piercing!
LAUNDERETTE: washer! washers! dryer! dryers! tumblers! tumbler? detergent! suds? folding? quarters coins? change?
 sneakers? sheets? load? spin! powder? drum? round-glass! porthole? bench? coin-op! coin-slot! odd-sock! socks?
 odd-socks! rinse! dyeing! service-wash! attendant? dry-cleaning! number-four? pillowcases? knickers? duvet-cover!
 lint! fabric-softener!
DRY CLEANER'S: dry-cleaning! pressing! hangers? stain? polythene! ticket? suits? steam-press! plastic-bags? perc!
TRAVEL AGENCY: brochures! brochure! package-holiday! all-inclusive! itinerary? fortnight-in! travel-agent! flights?
 cruises!
ESTATE AGENCY: estate-agent! realtor! listings! vendors? mortgage! particulars! three-bedroom! two-bedroom! viewings!
BETTING SHOP: bookie! odds! slip? betting-slip! betting-slips! betting! each-way! runners? favourite accumulator!
 racing-post! horses? racing? racing-page! kempton! ~bet yankee! biro?
BANK: grille? cashier! teller! safe? queue? counter? fives! tens? twenties! notes? account? withdrawals? cash? bandits?
 robber! robbers! pillowcase? stocking? sawn-off! chained-pens! chained-pen! pen? loan! mortgage! branch? statement?
 interest? bank-clerk! savings-book! passbook! paying-in! paying-in-book! silent-alarm! sort-code! everybody-down!
 mahogany? guineas? counting-house? promissory! sovereigns! ledgers?
BANK VAULT: strongroom! safe-deposit! deposit-box! deposit-boxes! gold-bars! bullion! ingots! steel-door! combination!
 tumblers two-keys! tin-box? time-lock! safecracker! safe-cracker! drill? gelignite! manager? baize?
POST OFFICE: parcels! parcel stamp? postal-orders! pension! pensions! giro! airmail! registered? counter-clerk!
 first-class? second-class? recorded-delivery! brown-paper? postmaster! postmistress! telegram? telegrams sorting!
 pigeon-holes! zip-code! string? queue? scales? customs-form! postage! sorting-office! ~frank! mail-sacks! mailbags!
 telegraphist! morse?
CYBERCAFE: terminals? modem? browser? keyboards?
BAR: bartender! bar-stool! neon? jukebox! whiskey! bourbon! shot rye? scotch? bottle? tab! ~drink? ~pour? shaker! ice?
 cocktail! olive? olives? martini! margarita! happy-hour! tequila! on-the-rocks! same-again! one-for-the-road!
 barflies! barfly! bar-tab! coasters! coaster! ballgame? bouncer? pool-table! sawdust? beers lite? draught! draft?
 longneck! nachos?
PUB: pint! pints! pulling-pints! bitter! mild! stout! lager! crisps! pork-scratchings! dominoes! domino! darts! dart!
 dartboard! fruit-machine! landlord! landlady? barmaid! publican! horse-brasses! snug! saloon-bar! public-bar! quiz!
 beer-mat! beermat! beermats! pumps? bar-towels! towels? optics! stuffed-pike! skittles! ploughman's! shandy!
 beer-pump! pickled-eggs! cribbage! dog? regulars! regular! last-orders! empties! empty-glasses! lock-in! darts-team!
 ale half-of! ~sup! round?
INN: taproom! settle! ostler! tankard! tankards! ale! mead! bard! spit! roasting-spit! dice! hearth? innkeeper! host?
 goodwife! potboy! pot-boy! tapster! serving-wench! wench! wenches! serving-maid! minstrel? stew? pewter! travellers!
 traveller mug? mugs? staffs! barrels? hams? beams? orc! orcs! dwarf? dwarves? elf? elves? merchant? hooded? cloak?
 coaching! coach? post-chaise? chambers? brawl? trestles? flagon! flagons! firkin! cider lute? pipe? pipes?
SALOON: batwing! swing-doors! swinging-doors! sheriff? cowboy? cowboys? spurs! spittoon! spittoons! faro! poker?
 bartender? six-gun! six-shooter! gunslinger! gunslingers! piano? whiskey? madam? saloon-girl! saloon-girls! cowpokes!
 dance-hall-girls! honky-tonk! deputy? holster? holsters? gunfighter! redeye!
SPEAKEASY: bathtub-gin! hooch! moonshine? bootleg! bootlegger! bootleggers! gangster? gangsters? flapper! flappers!
 charleston! peephole? prohibition! feds! jazz? saxophone? cornet! tommy-gun?
RESTAURANT: sommelier! wine-list! linen? menu! menus! waiter! waiters! candle? candles? candlelit! burgundy burgundies!
 maître! steak? oyster? entrées! cutlery? bill? starters! mains! pudding? chef? specials! reservation! signora!
 spaghetti! linguine! pasta? pizza? carafe! chianti! calamari! escargots! lobster? tasting-menu! soufflé! crème-brûlée!
 crêpes! house-red! prix-fixe! wine-waiter! next-table! other-tables? pepper-grinder! pepper-mill! napkin? tip?
 breadstick! antipasto! tapas! squid? dim-sum! chopsticks! naan! poppadoms! poppadom! curry vindaloo! korma! tikka!
 noodles? sushi! sashimi! wasabi! sake! fortune-cookie! fortune-cookies! prawn-crackers! chop-suey! sweet-and-sour!
RESTAURANT KITCHEN: chef! sous-chef! commis! line-cooks! line-cook! dishwasher! plongeur! tickets? ticket? pass?
 covers? plating! ~plate? garnish! sauté! flambé! ~sear! salamander! grill? burners! hollandaise! béchamel!
 kitchen-porter! table-nine? table-six? table-four? walk-in! mise-en-place! whites? mandoline! blowtorch?
DINER: waitress booths! booth! counter? refill! grits! hash! eggs-over! over-easy! hash-browns! home-fries! coffee-pot!
 pie! cherry-pie! apple-pie? cheeseburger! burger? burgers? patty-melt! milkshake! jukebox stool? stools griddle!
 short-order! flapjacks! pancakes! maple-syrup! truckers! trucker? meatloaf! blue-plate! malt! soda? ketchup!
 ketchup-bottle! fry-cook! bottomless! hon? name-tag? laminated! laminated-menu! blt! tuna-melt!
FAST-FOOD RESTAURANT: burger! burgers! fries! nuggets! drive-through! drive-thru! shake? happy-meal! paper-hat!
 uniform-cap? whopper! fryer? polystyrene? supersize! ketchup-sachets! headset?
CAFÉ: steam-arm! flat-white! latte! cappuccino! americano! espresso! barista! scone! scones! teacakes! carrot-cake!
 carrot? coffee-cake! muffins! muffin! bakewell! sandwich? tea-room! teapot? doily! doilies! banquette! marble-table!
 marble? newspapers? chess? apron? cream-tea! clotted-cream! bun? sugar? demerara! sugar-lumps! waitress
 coffee-grinder! loyalty-card? wifi! laptop? macchiato! decaf! soy-milk! oat-milk! to-go? absinthe! pernod! gitanes!
 garçon! pastis! anarchists! painters? poets? spoon? bacon-butty! bacon-sandwich! fry-up! fried-slice! full-english!
 brown-sauce! formica! mug-of-tea! egg-and-chips! builder's-tea!
CHIP SHOP: fryer! batter! vinegar! mushy-peas! pickled-onions! pickled-egg! saveloy! saveloys! salt-and-vinegar!
 newspaper? cod! haddock! rock-salmon! scraps? wrapped? chips fish-supper! gravy? kebab! doner! kebabs! chilli-sauce!
CANTEEN: hairnet? hairnets! serving-hatch! hatch? dinner-ladies! lunch-ladies! lunch-lady! trays? mash! shepherd's-pie!
 custard! semolina! stew? ladle? jelly? sprouts? plates? mess-tray! lunch-tray! sloppy-joes! tater-tots! milk-cartons!
 lunchroom! liver?
SOUP KITCHEN: ladle homeless! stew? tureen? volunteers! salvation-army! tramp! tramps! destitute! down-and-outs!
 blankets? soup? bowls? bread? rolls? queue?
"""
"""Shops, places to eat and drink, and where people are served."""
