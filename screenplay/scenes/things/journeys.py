"""More of what is met in vehicles, vessels and stations; the lines and marks are those of `interiors`."""

from __future__ import annotations

RIDDEN = """
CAR: wipers! steering-wheel! windscreen! windshield! glovebox! contraflow! back-seat! child-seat! booster-seat!
 are-we-there-yet? are-we-nearly-there! hard-shoulder! overtook! ~overtake! lay-by! layby! motorway? map? radio?
 dashboard! indicator! rear-view! rear-view-mirror! passenger? passengers? gearstick! gear-stick! gears? gear?
 seat-belt! seatbelts! seat-belts! belt? headlamps? high-beams! full-beam! dipped? junction? exit? sliproad! slip-road!
 roundabout? handbrake! choke? clutch! stalled! ~stall! ~swerve! ~brake! ~accelerate! ~steer ~drive? lane? lanes?
 sat-nav! demister! sunroof! ashtray? driving-test! learner! l-plates! driving-instructor! parallel-park! stakeout!
 stake-out! surveillance? binoculars? road-trip! gas-mileage! junction-nine! milestones? backseat-driver!
 travel-sickness! car-sick! carsick! i-spy! turnpike? interstate! off-ramp! on-ramp! turn-signal! wheel? pedal! pedals?
 bumper? tailgating! gas-pedal! accelerator! speedometer! radiator? hood?
TAXI: meter! cabbie! cab-driver! taxi-driver! tip-up! tip-up-seat! sliding-panel! fare! tip? strap? partition?
 keep-the-change! mirror? back-seat? licence? hansom! cabman! jarvey! growler! waterloo? heathrow? jfk? airport?
 bridge? traffic? beads? follow-that!
TRAIN: compartment! carriage? luggage-rack! luggage-net! rack? window-seat! strap? smuts! corridor? whistle? engine?
 signal-box! tunnel! embankment! telegraph-poles! telegraph-wires! guard? ticket-collector! inspector? buffet-car!
 trolley? quiet-carriage! next-stop! seat? seats? fields? cutting! viaduct! conductor! berth! berths! lower-berth!
 upper-berth! upper-bunk? sleeper! sleepers? couchette! passports? frontier? jolt! jolted? joints? rails? rhythm?
 timetable? communication-cord! restaurant-car! dining-car! steward? attendant? opposite? foot-warmer! third-class!
 first-class? second-class? pullman! caboose! boxcar! boxcars! hobo! hoboes! hobos! locomotive! commuters? commuter?
 season-ticket? delays? leaves-on-the-line! engine-driver! porter? ~rattle? swayed? tannoy?
UNDERGROUND TRAIN: strap-hangers! straphangers! straps? tube! mind-the-gap! mind-the-doors! commuters! busker?
 northern-line! piccadilly-line! central-line! district-line! circle-line! next-station! tunnel! adverts? armpit!
 armpits! doors? standing? subway! rush-hour! pole? free-paper! express? local? downtown?
UNDERGROUND STATION: platform! escalator! escalators! busker! buskers! barriers? tiled? tunnel! live-rail! third-rail!
 mice? oyster! token! tokens! turnstile! turnstiles! gap? tube! subway! metro! posters? northbound! southbound!
 eastbound! westbound! uptown! commuters!
BUS: conductor! conductress! fares! any-more-fares! ding-ding! bell? upstairs? top-deck! upper-deck! front-seat?
 driver? bus-pass! travelcard! coppers! hold-tight! request-stop! next-stop! aisle! rest-stop! greyhound!
 reading-lights! reading-light! pole? standing-room! sixty-two! high-street? school-run? stop? stops? exact-change!
 clippie! coach-party! coach? sing-song? driver's? day-trip! outing? overhead? seat? seats? passengers?
SCHOOL BUS: back-seat? satchels? bus-driver! kids? aisle? seats? lunchbox? field-trip!
TRAM: conductor! tram! trolley? rails? bell? wires! fare? platform? overhead?
TRUCK: cab! cb! juggernaut! trucker! truckers! truckers'! haulage! tachograph! trailer? tailgate? load! gears!
 air-brakes! rig! big-rig! eighteen-wheeler! eighteen-wheels! handle? diesel! jackknifed! jack-knifed! weigh-station!
 hitch-hiker! hitcher! teddy? bunk? mile-marker!
VAN: surveillance! headphones? back-doors? tools? deliveries! parcels? parcel? transit! dust-sheets? getaway!
 balaclavas! balaclava! stocking-masks! lookout?
AMBULANCE: paramedic! paramedics! stretcher! siren? sirens! oxygen! defibrillator! blues-and-twos! drip? gurney!
 stay-with-me! stay-with-us! vitals! ivs! crew-mate! blanket? compressions! clear! blood-pressure! eta! straps?
 neck-brace! airway!
POLICE CAR: siren? dispatcher! dispatch! squad-car! blue-light! blue-lights! patrol! cuffs! handcuffs! cage! panda-car!
 radio? roger! partner? back-up! perp? speeding? call-sign! stakeout? doughnut? doughnuts? control? suspect?
 reading-him-his-rights!
FIRE ENGINE: ladder? hose? siren? helmets? firemen! firefighters! firefighter! bell? shout!
HEARSE: coffin! mourners? top-hat! slow? wreath? undertaker's-man!
CARRIAGE: coachman! postilion! postilions! horses? hooves? blinds! box? highwayman! highwaymen! stand-and-deliver!
 barouche! brougham! landau! phaeton! curricle! four-in-hand! post-boys! turnpike! jolting jolted! ruts? rugs? rug?
 bonnet? swayed? hot-bricks! bandboxes! bandbox! muff! whip! lurched? footboard! footman? leaders! wheelers!
 stagecoach! stage-coach? shotgun? strongbox! passengers?
PLANE: stewardess! stewardesses! air-hostess! flight-attendant! flight-attendants! seat-belt-sign! seat-belts?
 tray-table! tray-tables! window-seat! aisle-seat! middle-seat! armrest! overhead-locker! overhead-lockers!
 overhead-bin! overhead-bins! turbulence! captain? sick-bag! sick-bags! duty-free? wing? clouds? emergency-exit!
 exit-row! cruising! thirty-thousand-feet! oxygen-masks! life-vest! life-vests! life-jacket! economy! business-class!
 first-class? landing? take-off! takeoff! runway? in-flight! headset? headphones? reclined! seat-back!
 upright-position! trolley? peanuts? miniature! miniatures! window-shade! jet-lag! air-marshal! hijacker! hijackers!
 parachute! parachutes! static-line! jump-light! jumpmaster! red-light? green-light?
COCKPIT: altimeter! joystick! throttle! throttles! rudder! ailerons! flaps! co-pilot! navigator! bogey! bandit!
 bandits! squadron! angels? tail-gunner! rear-gunner! flak! goggles? messerschmitt! messerschmitts! spitfire!
 hurricane? lancaster! mayday! stall! ~bank? ~climb? stick? canopy! tracer! parachute? barrel-roll! loop? propeller!
 wing? control-tower! tower? autopilot! landing-gear! undercarriage! engine? engines? fuel? horizon? ground-speed!
 eject! ejector! radio? intercom! bail-out! bomb-bay! biplane! vector! knots? runway! clearance!
HELICOPTER: rotor! rotors! rotor-blades! winch! winchman! door-gunner! lz! skids! chopper! downdraft!
AIRSHIP: gondola! gasbag! gasbags! zeppelin! dirigible! hydrogen! ballast! engine-nacelle! airship! mooring-mast!
 steward? promenade?
SUBMARINE: periscope! torpedo! torpedoes! sonar! pings! ping! ballast! depth-charge! depth-charges! conning!
 conning-tower! dive! hydroplanes! hull! destroyer! destroyers! fathoms! hydrophone! hydrophones! bulkhead! bulkheads!
 silent-running! u-boat! blow! klaxon! planesman! bunk? nemo! nautilus! porthole? leak? ensign? captain?
LIFT: cables? cable? shaft! floors? eight-persons! persons! penthouse? going-up! going-down! doors? muzak! buttons!
 button! lift-boy! lift-man! lift-girl! operator? gate? grille? hatch? brass-arrow! arrow? twelfth? thirteenth?
 emergency? alarm-bell! alarm? ground-floor lobby? kilos! fan? between-floors! stuck! ~stop? jolt? claustrophobia!
 claustrophobic! maximum!
CABLE CAR: cable? pylon! pylons! gondola! swayed! valley? skis? ski-boots? piste? summit-station! funicular!
AIRLOCK: outer-door! inner-door! hatch! suit? suits! helmet? helmets? tether! tethers! vacuum! pressure! hiss?
 decompression! depressurised! depressurized! cycle? ~cycle! spacewalk! eva! oxygen! gauge? visor! seal? suited-up!
SPACESHIP BRIDGE: helm! helmsman! viewscreen! main-screen! big-screen! thruster! thrusters! commander? captain? ensign!
 lieutenant? starboard? crew? hull! shields! shield? phasers! photon! torpedoes? warp! hyperspace! jump? jump-drive!
 coordinates! navigation! navigator! sensors! sensor! hailing! orbit! science-officer! station? stations? console!
 consoles! stylus! red-alert! alarms? alarm? impact? asteroid! asteroids! alien! aliens! armada! fleet? evasive!
 planet! planets? moon? main-viewer! engineering? debris? docking? trajectory! burn! delta-v! gravity? viewport!
 command-chair! centre-seat!
SPACESHIP: hull! airlock! bulkhead! cryo! cryosleep! cryo-pods! cryopod! pods! pod! hypersleep! stasis! sleepers? lid?
 frosted? ship's-computer! ship's-mind! drive-section! corridors? deck? gravity! artificial-gravity! weightless!
 zero-gravity! viewport! viewports! android! androids! robot! droid! droids! drone? ration? recycler! recyclers!
 recycled! reactor! engineer? captain? life-support! oxygen scrubbers! grating? arrival? light-years! lightyears!
 parsecs! alien! aliens! colonists! colonist! crew? ventilation? duct? docked? hydroponics! galley? stars? starfield!
 starship! earthside! escape-pods! escape-pod! hibernation!
SPACE STATION: module! modules! cupola! solar-panels! solar-array! docking! docking-ring! mission-control! weightless!
 velcro! orbit! cosmonaut! cosmonauts! astronaut! astronauts! zero-g! microgravity! floated? hatch? viewport! below?
 continents! earthrise! supply-ship! soyuz! resupply! ring? spin-gravity! hub! habitat! torus!
SHIP'S CABIN: porthole! bunk? cot? berth! chart! charts! roll! stern-window! stern-windows! steward? stewardess?
 lantern? lamp? hammock! hammocks! sea-chest! sextant? log? logbook! dividers! rum! parrot! mutiny! mutineers! surgeon?
 deadlight! deadlights! wake? cabin-boy! lieutenant? captain? admiral? pitching! ~roll? stateroom! trunk? seasick!
 seasickness! basin? planks? liner! life-jacket? captain's-table! bulkhead bilges? companion-ladder! companionway!
 swinging? powder-monkey!
BELOW DECKS: hammocks! hammock! lower-deck! gun-deck! guns? powder! powder-monkeys! powder-monkey! biscuit? weevils!
 rum! grog! bosun's-mate! bilge! bilges! bulkhead! hatch? hatches? cannon? gunner! gunners! portholes? messmates!
 sailors! shackled? slaves? manacled? benches? oars! oar? rowers! galley-slaves! drum! overseer! stokers! stoker!
 pistons! coal? shovel? engine? steerage! emigrants! bunks?
CARGO HOLD: stowaways! stowaway! crates! barrels casks! sacks? bilge! hatch? bales? rats! hatch-cover! ballast!
 contraband! cargo! container? lashings! lashed?
ENGINE ROOM: pistons! piston! stoker! stokers! boilers! boiler! gauges! gauge? telegraph? engine-room-telegraph! valve!
 valves! turbines! crankshaft! oilcan! steam? chief-engineer! donkeyman! greaser! greasers! full-ahead! full-astern!
 firebox! furnaces! furnace? shovel? coal? reactor? warp-core! coolant! plasma! engineer! dilithium! containment!
WHEELHOUSE: wheel? skipper! compass! radar! echo! echo-sounder! helmsman! helm! bow? chart! charts? binnacle! mate?
 fog? radio? coastguard! mayday! trawl! knots? iceberg! lookout? first-officer! officer-of-the-watch!
 engine-room-telegraph! quartermaster! starboard! port?
GALLEY: ship's-cook! stove? pots? stewpot? biscuit? salt-pork! salt-beef! weevils! plum-duff! gimbals! cook? ladle?
 porthole?
SIGNAL BOX: levers! lever! signalman! signalman's! bells? block? points? line-clear! telegraph? express? goods?
 down-line! up-line! signals?
AIRPORT: departures! arrivals! boarding-card! boarding-pass! final-call! gate? gates? delayed! carousel! belt? suitcase
 suitcases? luggage baggage! trolley? trolleys? passport! passports! security scanner! conveyor? x-ray? shoes? tray?
 trays? metal-detector! customs! nothing-to-declare! green-channel! sniffer-dog! sniffer-dogs! duty-free! check-in!
 lounge? bolted? bolted-seats! rucksacks? flight? flights? board? now-boarding! boarding! long-haul! passengers?
 passenger? terminal! runway! drivers? placards? name-boards! rubber-flaps! plate-glass? travelator! moving-walkway!
 tannoy? immigration! visa! liquids! stand-by! standby! layover! stopover! connecting!
STATION: platform! platforms! porter? porters? trunk? trunks? whistle guard? guard's! steam? carriage? carriages?
 clock? departures! departure-board! arrivals-board! buffet! tea-urn? waiting-room! ticket-office! timetable!
 footbridge! stationmaster! station-master! green-flag! flag? bookstall! left-luggage! lost-property? luggage barrow?
 handkerchief? waved? ~wave? buffers! locomotive! engine? season-ticket? barrier? ticket-collector! commuters!
 commuter! tracks? rails? tannoy! announcement? delayed? evacuees! gas-mask? kitbag! kitbags! troops? kiss? all-aboard!
 conductor? redcap! milk-churns! level-crossing? halt? next-train! 7.15! up-train! down-train! branch-line!
BUS STATION: coaches! bay! bays! bay-nine! greyhound! depot! drivers? tickets? lockers? bench? benches? vending?
 suitcases? drunks? departures?
"""
"""Vehicles, vessels and stations."""
