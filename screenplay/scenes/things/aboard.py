"""What is met in vehicles and vessels, and what is done there, for where nobody names them.

The lines and marks are those of `interiors`.
"""

from __future__ import annotations

ABOARD = """
LIFT: liftman! button? buttons? floors? mirrored? panel? emergency-phone! basement? operator? between-floors!
 lift-doors! elevator-doors! emergency-button! elevator-operator! stuck? lift elevator? mirror? alarm-button! shaft!
 ground-floor? stalled? top-floor?
CAR: dashboard steering-wheel! windscreen windshield? wipers? passenger-seat rear-view-mirror! rearview-mirror!
 back-seat? front-seat? gearshift! gear-stick! glove-compartment! glovebox! seat-belt? seatbelt? handbrake! indicator?
 accelerator clutch? headlights? satnav! gps? horn? heater? radio? driving? sun-visor! hard-shoulder? petrol-gauge!
 driver's-seat! turn-signal! speedometer! sat-nav! hitchhiker? road-atlas? junction? traffic-lights? second-gear!
 third-gear! first-gear! top-gear! changed-down! changed-gear! ~brake ~accelerate! ~overtake! ~steer? ~swerve ~indicate?
 floored-it! pulled-over pulled-out? fast-lane! slow-lane! driver's-side! passenger-side! passenger-door! driver's-door!
 passenger's-seat! gear-lever! gear ignition! back-seats! rear-seat! motorway? freeway? mileage! bumper? demister!
 engine? ring-road? service-station? lay-by? blinker! blinkers! ~park? ~reverse tyres? tires? red-light? green-light?
 car-seat! cruise-control! sunroof! hazard-lights! hazards?
TRUCK: trucker? eighteen-wheeler! tailgate? delivery-notes! cb! truck-driver! lorry-driver! load? sleeper-cab! haulage!
 tachograph! cab? diesel? truck-stop? air-brakes! freight? ~haul? flatbed!
TRAIN: conductor? ticket-collector! carriage? compartment luggage-rack! guard? platform? rails? embankment? tunnel?
 whistle? corridor? buffet-car! dining-car! sleeping-car! railway? tracks? opposite? fellow-passenger ticket-inspector!
 tickets? communication-cord! first-class? berth? seats? telegraph-poles! junction? viaduct? couchette!
 fellow-passengers! next-station! buffet-trolley! refreshment-trolley! window-seat! aisle? overhead-rack! seat? sleeper?
 sleepers? sidings? sleeping-compartment! points? stationmaster? guard's-van! quiet-coach! carriages?
BUS: driver? coins? bus-driver! top-deck! upper-deck? conductor? fare? seat? passengers? aisle? back-row? bus-pass!
 back-seat? ticket-machine? double-decker! exact-change! next-stop!
TAXI: meter cabbie! cab-driver! taxi-driver! fare? back-seat?
CARRIAGE: coachman? postilion! post-boy! horses? coach? postilions! footman? blinds? highwayman? jolting? chaise!
AMBULANCE: paramedic! paramedics! siren? stretcher? oxygen? defibrillator! sirens! gurney? drip? oxygen-mask!
 blood-pressure?
SUBMARINE: torpedo? torpedoes! ballast! periscope? sonar? bulkhead? fathoms? depth-charges! depth-charge!
SPACESHIP BRIDGE: viewscreen! helmsman? helm? console consoles navigator? captain? thrusters! navigation? sensors
 starfield! orbit? planet? airlock? intercom? hull? shields? hyperspace! warp? asteroid? spacesuit? lieutenant? ensign?
 starship? stars? port? first-officer? viewscreens! view-screen! main-screen! ops? tactical! captain's-chair!
 command-chair!
 red-alert! comms! sensor? bridge-crew! jump? engines? scanner scanners transmission? hailing! engineering? docking?
AIRLOCK: suits? helmets? helmet? spacewalk! tether? outer-door! inner-door! pressure? inner-hatch! outer-hatch!
 inner-lock! outer-lock! spacesuit spacesuits! hatch vacuum! eva! depressurise! repressurise! seals?
WHEELHOUSE: compass? helm? radar? sonar? skipper? chart? charts? wheel? throttle? echo-sounder!
COCKPIT: altimeter! joystick! co-pilot! copilot! pilot instruments? throttle? autopilot! navigator? control-tower!
 ailerons! control-panel? controls? switches? yoke! flight-deck! pilot's-seat! co-pilot's! thrusters? canopy?
 landing-gear! altitude? fuel? warning-light! panel? throttles! headset? radar? drift? tug? beacon? transponder! nav?
 navigation?
POLICE CAR: siren handcuffs? patrol? dispatcher! back-seat? cage? squad-car! dispatch? blue-lights! squad? radio? cuffs?
 partner? patrol-car! constable? sergeant? strap? static? dashboard
CARGO HOLD: stowaway! stowaways! crates? cargo! rats? ballast?
"""
