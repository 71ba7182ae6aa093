"""What people say in one sort of place and hardly anywhere else: a line for each place, the phrases parted by ";"."""

from __future__ import annotations

from collections.abc import Iterator

SAYINGS = """
COURTROOM: all rise; your honour; your honor; members of the jury; order in court; my lord and the jury; your worship;
 the whole truth; no further questions; how do you plead; how does she plead; how does he plead; call your next
 witness; the court will; ladies and gentlemen of the jury; guilty or not; learned friend; exhibit a; approach the
 bench; the prosecution rests; may it please the court; i sentence you; taken into consideration; it is alleged; case
 dismissed; you may step down
JURY ROOM: reasonable doubt; eleven to one; not guilty, eleven; show of hands on the verdict
BAR: last orders; what are you drinking; time, gentlemen; what'll it be; what's your poison; same again; on the house;
 on my tab; one for the road; make it a double; hit me again; you've had enough; whisky and; i'll have a beer; two
 beers; buy you a drink; i'm closing up
PUB: a pint of; two pints; half of bitter; half of mild; my round; your round; whose round; packet of crisps; you do
 food; do you do food; same again, len; usual, is it; time, please; question nineteen; question one; a gin and tonic;
 mine's a
INN: ale for; a mug of ale; have you a room for the night; a room and stabling; landlord, another; stable my horse;
 ale, and
PLANE: flight attendants; cabin crew; your captain speaking; prepare for landing; this is your captain; fasten your
 seat; chicken or beef; chicken or fish; the aisle seat; the window seat; your tray table; upright position; are we
 still over
COCKPIT: bandits at; tower, this is; landing gear; bail out; on my tail; losing altitude; we're losing height; pull up;
 feather the
RESTAURANT: are you ready to order; a table for; can i get you folks; table for two; have you decided; the wine list;
 may i recommend; more wine, sir; more wine, madam; the bill, please; check, please; the soup of the day; medium rare;
 how would you like your steak; is everything all right with your; ready to order; still or sparkling; i'll have the
 fish; i'll have the steak; compliments to the chef; the house red; you ordered for me; i'll have the lobster
RESTAURANT KITCHEN: yes, chef; service, please; yes chef; oui, chef; table nine; table six; eighty-six the; covers
 tonight; fire table; plates, please; where's my sauce; two lamb, one; hands, please
DINER: more coffee, hon; coffee, black; over easy; hash browns; what'll you have, hon; adam and eve; apple pie; top
 that up; warm that up; sunny side
CAFÉ: flat white; an espresso; two teas; a pot of tea; to take away; eat in or take; cream tea; slice of cake; jam
 first; with cream today; two coffees; a coffee, please; what size
CHIP SHOP: salt and vinegar; cod and chips; haddock and chips; open or wrapped; fish and chips; mushy peas; chilli
 sauce
ICE-CREAM PARLOUR: two scoops; which flavour; what flavor; what flavour; cone or tub; cup or cone
CHURCH: dearly beloved; let us pray; peace be with you; i now pronounce you; here endeth; my text this; we are gathered
 here; in the name of the father; take this man; take this woman; lawful wedded; speak now; just impediment; the lord
 be with you; you may kiss the bride; hymn number; please be seated; our father, who; our father which; body of christ;
 who giveth this; in sickness and in health; brothers and sisters in christ; the gospel according
CONFESSIONAL: bless me, father; i have sinned; my last confession; hail marys; three hail; ego te absolvo
CEMETERY: ashes to ashes; earth to earth; dust to dust; we commit his; we commit her; sorry for your loss; the dear
 departed; rest in peace; let it go, mum; he'd have hated the
FUNERAL HOME: oak or; open casket; how would you like her to look; they want her smiling; sorry for your loss
MORGUE: cause of death; time of death; is this your; is it him; is it her; can you identify; blunt force; stomach
 contents; body of; that's him; that's her; take your time; water in the lungs
HOSPITAL ROOM: visiting hours; the doctor will see; how are we feeling; how are we today; visiting time; you gave us a;
 you've had a; nil by mouth; is she awake; is he awake; bring you some grapes; try to rest; intensive care; you've been
 asleep; squeeze my hand; do you know where you are; do you know what day
EMERGENCY ROOM: how long is the wait; next of kin; blood pressure's; chest pain; what have we got; road traffic;
 gunshot wound; is there a mr; the doctor's with him
OPERATING THEATRE: we're losing him; we're losing her; more light; close him up; close her up; count the swabs; he's
 bleeding
DELIVERY ROOM: one more push; it's a girl; it's a boy; keep breathing; i can see the head; nearly there; boil some
 water; don't push
DOCTOR'S SURGERY: breathe in; deep breath; breathe out; say ah; stick out your tongue; how long since you first; how
 long have you had; any pain; does it hurt when; take off your shirt; your test results; i'd like to run some; sleeve
 up; roll up your sleeve; pop up there; the results are; how are the waterworks; your blood pressure; a second opinion;
 six months; how long have i got; i've this pain; it hurts here; you can get dressed; first noticed; what seems to be
 the
DENTIST'S SURGERY: open wide; a little wider; and spit; you may feel a; this won't hurt; when did you last floss; bite
 down; upper left; lower left; numb yet
OPTICIAN'S: bottom line; better with or without; better or worse; first one or the second; top line; look straight
 ahead; read me the
PSYCHIATRIST'S OFFICE: how does that make you feel; how did that make you feel; tell me about your mother; tell me
 about the dream; our time is up; our time's up; and how do you feel about; we have to stop there; that's our time;
 what comes to mind
VET'S SURGERY: is he off his food; is she off her food; he won't feel a thing; put him down; put her down; put him to
 sleep; bit the; how long's he been limping; hold his head; who's a good; she ate
WAITING ROOM: running late; next, please; the doctor will; take a seat; what are you in for; are you next; who's next;
 been waiting since; number forty
CLASSROOM: turn to page; books away; open your books; who can tell me; please, miss; yes, miss; turn over your papers;
 eyes on your own; please, sir; pens down; stop talking; hand it in; see me after; stand up, boy; sit down, boy; what
 is the capital of; who can spell; spell it; who threw; repeat after me; page forty; don't copy; hands up; class
 dismissed; settle down; sit up straight; come to the board; good morning, class; good morning, children; form up; the
 bell doesn't dismiss you
SCHOOL HALL: all stand; sit up straight, year; someone here knows; school song; good morning, everybody; good morning,
 school; please stand for
HEADMASTER'S STUDY: bend over; six of the best; this hurts me more; do you know why you're here; what am i to do with
 you; i've a good mind to
PLAYGROUND: you're it; legs out; push me; i'm telling; finders keepers; papa will catch; you can be the; not fair; olly
 olly; ready or not; pick me; come down the slide; watch me
LECTURE HALL: any questions; next slide; next slide, please; as you can see from; in last week's lecture; gentlemen,
 observe; this will be on the exam; lights, please; in today's lecture
LIBRARY: have you got anything on; date due; for a project; a library card; you can't take that one out; quiet, please;
 large print; it's in the stacks; no food or drink; silence, please
STAFF ROOM: break duty; who's got 3b; year nine; inspectors are
THEATRE - STAGE: places, please; curtain up; from the top, everyone; places, everyone; break a leg; that's my line;
 what's my motivation; house lights; stand by; take it from; cut to the duel; project, darling; from the top; enter
 the; enter left; who's got the skull; i can't hear you at the back; again, from; lights up
DRESSING ROOM: quarter of an hour; five minutes, miss; half an hour, miss; overture and beginners; you were marvellous;
 darling, you were; who's in front; is he in front; where's my wig; hook me up; miss lane; ten minutes, mr; two
 minutes, mr
CINEMA: down in front; sit down, i can't see; this is the good bit; what's happening; shh, it's starting; pass the
 popcorn; is that him from
BALLROOM: may i have the; the next waltz; dance with me; may i have this; the next dance; engaged for; the supper
 dance; you dance well; shall we dance; my card is full; they're playing our
CASINO: place your bets; rien ne va plus; faites vos jeux; no more bets; on red; on black; the house wins; hit me;
 double or nothing; i'll see your; let it ride; dealer takes; black seventeen
GAMBLING DEN: i'll raise you; i raise; i fold; see you and raise; full house; ante up; cut the cards; deal me in; read
 'em and weep
AUCTION HOUSE: going once; any advance on; sold to the; lot forty; what am i bid; do i hear; i have fifty; the
 gentleman at the back; with you, madam; lot nineteen; against you, sir; i'm bid; lot number; who'll start me
CATTLE MARKET: who'll give me; forty-two, and a half; who'll start me at
CIRCUS: ladies and gentlemen, boys and girls; roll up, roll up; the greatest show; send in the clowns; the lions
 haven't
FAIRGROUND: roll up; three balls; a prize every time; scream if you want; every one a winner; step right up; guess your
 weight; hold tight; win a goldfish; three for a
BOXING RING: keep your guard; keep your left up; keep your hands up; seconds out; he's cutting; throw in the towel;
 stay down; go for the body
SWIMMING POOL: let go with the; kick your legs; in the deep end; keep kicking; one more length; two more lengths; come
 on in; it's like a bath
CRICKET GROUND: well bowled; middle and leg; good shot, sir; nine wanted; wanted to win; how's that; leg before; not
 out; you're in next
FOOTBALL PITCH: man on; pass it; on me head; mark him; on the ball; come on, you; square it; down the wing; go long;
 fourth and; keep it tight; our ball
BASEBALL FIELD: strike one; strike two; strike three; ball four; batter up; play ball; steal second; you're out; keep
 your eye on the ball
GOLF COURSE: what's your handicap; the seven iron; nine iron; your honour, i think; in the bunker; in the rough; that's
 a gimme; keep your head down
TENNIS COURT: fifteen love; thirty love; forty love; game, set; new balls
RACECOURSE: they're off; to win; each way; hundred to one; ten to one; twenty to one; by a length; by a nose; in the
 third; photo finish; ride him
ICE RINK: from the entry; again, from the; keep your edge; pick up your feet; bend your knees; i'll catch you
GYM: one more rep; we're waiting, fisk; drop and give; three sets; feel the burn; spot me; and breathe; up the rope;
 over the horse; push through; twenty more; next on the rope
DANCE STUDIO: and one, and two; five, six, seven; and plié; from the left; point your toes; shoulders down; again,
 girls; watch your turnout; slow, slow, quick
REHEARSAL ROOM: from bar; from the top; once more from; a little flat; you're flat; letter c; and one and two
TRAIN: mind the doors; tickets, please; is this seat taken; is this seat; do you mind if i open the window; next
 station; change at; does this train; the next stop; dining car; we will be arriving; ten minutes late; passports at;
 does this stop at; is anyone sitting
BUS: any more fares; hold tight; move along; move down; exact change; fares, please; where to, my love; does this go
 to; next stop; ding ding; ring the bell; is this the bus for; single to; rest stop; driver, you; a single to; return
 to
STATION: all aboard; mind the gap; platform nine; platform four; platform two; platform three; platform one; write to
 me; write as soon as; the train now; when's the next train; next train; last train; is this the train; stand clear;
 carry your bags; delayed by; carry your bag
AIRPORT: final call; boarding pass; boarding card; passport, please; anything to declare; your bags yourself; gate
 nine; gate forty; now boarding; did you pack; purpose of your visit; business or pleasure; any liquids; flight to; is
 that one yours; shoes off; window or aisle; step this way, sir; open the case; remove your shoes
CAR: are we there yet; are we nearly there; turn left; next left; take the next; you missed the; slow down; keep your
 eyes on the road; watch the road; i need a wee; i feel sick; pull over; second exit; in four hundred yards; put your
 belt on; put your seat belt; shut the door and get in; don't slam; mirror, signal; you're doing eighty; you're doing
 ninety; that was our turn; our exit; step on it; who's got the map; was that our; stop at the next; into third; into
 second
TAXI: where to; keep the change; i had that; step on it; follow that; follow that cab; waterloo, was it; been busy;
 where to, guv; where to, love; where to, mac; drop me; drop you; as fast as you can; i know a short cut; you a doctor;
 in here once; take the bridge; just here; just here's fine
POLICE CAR: call it in; all units; suspect is; step out of the car; that's our man; i'll take the back; stay in the car
AMBULANCE: stay with me; stay with us; can you hear me; what's your name, love; two minutes out; blood pressure; pulse
 is
LIFT: going up; going down; which floor; what floor; hold the door; somebody push the; push the bell; press the; push
 the button; floor, please; third floor; fourth floor; don't jump; doors closing; between floors; mind the doors,
 please; ground floor
LIVING ROOM: turn the telly; what's on; put the telly; shove up; pass the remote; she's looking well; whose turn; mind
 my feet; sit yourself down; are you in for; turn that off; put another log
KITCHEN: put the kettle; kettle on; who's for tea; lay the table; set the table; wash your hands; wipe your feet; in
 the fridge; out of the fridge; cup of tea; eat your; finish your; wash up; pass the butter; pass the milk; sit down
 and eat; taste this; it's burning; mind the oven; stir that; dry those; tea or coffee; it wants salt; there's cake;
 leave the washing
DINING ROOM: pass the salt; pass the peas; more potatoes; say grace; for what we are about; pass the port; second
 helping; pass the gravy; who's for pudding; thank you, that was; leg or breast; white meat; ladies, shall we
BEDROOM: put out the light; go to sleep; are you asleep; are you awake; come to bed; turn over; back to bed; can't
 sleep; couldn't sleep; sleep well; sweet dreams; good night, mum; night, mum; you were snoring; turn off the light;
 one more story; read it again; bad dream; did i wake you; under the bed; five more minutes; draw the curtains; you'd
 have wanted to stay home; his pulse; is the will
BATHROOM: are you going to be long; how long are you going to be; hurry up in there; pass me the towel; pass the towel;
 i'm in the bath; some of us have; other people live here; no hot water; wash behind; scrub my back; are you decent;
 run you a bath; it won't flush
NURSERY: go to sleep, little; hush now; one more story
HALLWAY: is not at home; wipe your feet; take your coat; take your hat; may i take; your hat, sir; mind the step; whom
 shall i; who shall i say; have you got your keys; i'll see myself out; coats on; shoes off; do come in; i'm home; her
 ladyship; his lordship is
DOORSTEP: sorry to bother you; sorry to trouble you; can i help you; not today, thank you; we don't want any; trick or
 treat; sign here; delivery for; does a mr; i'm from number; are you the householder; is your mother in; is your
 husband in; lost my key; i'm collecting for; you'd better come in; won't you come in; have you heard the; i'm your
 new; is your mum in; can johnny come out
OFFICE: hold my calls; send her in; send him in; by friday; on my desk; i'd like to see; take a letter; you're fired;
 clear your desk; take a memo; miss lund; working late; reply all; letting you go; two weeks' notice; to let you go;
 performance review; my two weeks; i've called you in; why do you want this job; i resign
MEETING ROOM: any other business; the minutes of the last; next slide; item four; item three; item two; item one;
 through the chair; all those in favour; all in favor; third quarter; circle back; let's take a vote; gentlemen of the
 board; fellow directors; action points; moving on
CALL CENTRE: is there anything else i can; may i take your; how can i help you today; bear with me; switch it off and;
 account number; i understand your frustration
BANK: how would you like; in fives; in tens; everybody down; nobody move; account with us; this is a stick-up; this is
 a robbery; hands in the air; fill the bag; open the safe; all the money; pay in
POST OFFICE: first or second; first class; anything valuable; next, please; cashier number; second class; on the
 scales; to australia; to canada; what's in it
SHOP: can i help you; may i help you; just looking; we're closed; we're closing; anything else; that'll be; how much
 is; i'll take it; would you like it wrapped; do you have it in; cash or; that comes to; sold out; half price; for a
 gift; wrap it; bring it back; out of stock; i'd like to return; we don't stock; shall i wrap; is it a present; do you
 sell; we've none left
SUPERMARKET: clean-up on; cleanup on; unexpected item; bagging area; paper or plastic; low salt; supervisor to; which
 aisle; two for one; club card; aisle four; aisle nine; aisle six; best before; ten items; do you want a bag; what
 aisle; price check
CLOTHES SHOP: does my bum; a bigger size; size twelve; size ten; try it on; does it come in; it's your colour; changing
 rooms; suits you
SHOE SHOP: how do they feel; walk up and down; half a size; do you have these in; wiggle your toes; a size seven; a
 size nine; they pinch
TAILOR'S SHOP: which side do you dress; suit you, sir; inside leg; arms out; stand still; for a wedding; let it out;
 take it in; second fitting; hold still, sir
PAWNSHOP: ninety days to; thirty days to; what'll you give me; how much for it; it was my mother's; it was her
 grandmother's; it was my father's; it's worth twice; i'll give you forty; forty-five, and; solid gold
JEWELLER'S SHOP: what did you have in mind; is it real; try it on; her size; what size is her finger
HAIR SALON: going anywhere nice; just a trim; what are we doing today; head back; a bit off; is the water too; just the
 ends; an inch off; same as last; is that too hot; how's that at the back
BARBER SHOP: something for the weekend; short back; off the top; shave, sir; head back; back and sides; hold still;
 next, please; same as usual; a little off
LAUNDERETTE: have you got any change; have you change; got change; any quarters; is this one free; it's finished; not
 much of a load; is that yours, the; that dryer; is this dryer; kick number; it won't go hot; it's taken my
PHARMACY: three times a day; with food; before meals; after meals; sign the poisons; twice daily; something for a
 cough; on the counter
BUTCHER'S SHOP: pound of; pound and a half; on the bone; a nice bit of; half a pound; for the dog; best end
FISHMONGER'S: head on or off; fresh this morning; fresh in; is it fresh
BAKERY: large white; fresh out; a small brown; the first batch; two loaves; fresh from the; it's yesterday's; baker's
 dozen
FLOWER SHOP: what message; and the card; what shall i put on the card; a dozen roses; is it for a; two dozen; what
 would you like on the card; who are they for; for a funeral; a dozen red
BOOKSHOP: looking for a book; have you got it in; first edition; out of print; i'm looking for a book; it has a blue
 cover; it was blue
MARKET: two for a pound; pound a bowl; come on, girls; feel the weight; get your; three for; lovely ripe; fresh today;
 two pahnd; best price; my friend, for you; how much for; lovely strawberries; for you, special; a penny each; last of
 the; stop thief; cheap at
HOTEL ROOM: room service; do not disturb; wake-up call; i'll ring down; there's only one bed; which bed do you
LOBBY: checking in; checking out; welcome to the; we have no record; on the system; your room is; room three; room
 four; fourth floor, sir; have you a reservation; do you have a reservation; a single or; sign the register; double or
 twin; breakfast is; breakfast's in; help with your bags; front, boy; any messages; sign here, sir; how many nights;
 for one night; we're full; second floor, end; enjoy your stay
POLICE STATION: i'd like to report; i want to report; want to report; empty your pockets; belt and laces; book him;
 name and address; what's he done; fill in the form; one phone call; desk sergeant; what's the charge; how long's she
 been missing; sign for your; the duty solicitor; get me the file; my office, now; when did you last see; missing
 person; take him down; take a statement; lost property; up to the lab; when did you last
INTERROGATION ROOM: for the recording; for the tape; where were you on; do you recognise this; do you recognize this;
 interview suspended; interview commenced; we know you; i want a lawyer; i want my lawyer; start from the beginning;
 from the beginning; we've got a witness; who are you working for; sign the statement; on the night of; anything you
 say; shaking his head; shaking her head; for the benefit; your name, rank; let's go over it again; where were you; go
 through it again; sign it; tell us where; your friend's next door; we have your
CELL: top or bottom; what are you in for; first night's; lights out; how long did you get; slop out; stand back from
 the door; hands where i can; what did they give you; ten years; you've a visitor; any last; bail's been
VISITING ROOM: time's up; hands on the table; keep your hands where; how are they treating you; two more minutes; how's
 mum; are they feeding you; five minutes left; how are the kids
DUNGEON: are you alive; how long have you been; what year is it; they'll hang
BARRACKS: stand by your beds; lights out; inspection in; at ease; fall in; kit inspection; hands off; what's that on
 your boots
PARADE GROUND: quick march; about turn; by the left; stand at ease; eyes right; eyes front; present arms; slope arms;
 you are not at home; no, sergeant; yes, sergeant; left, right; fall out; am i hurting; sir, yes sir; drop and give me
TRENCH: over the top; no man's land; stand to; keep your head down; keep your heads down; fix bayonets; zero hour; pass
 it down; at dawn; any mail up; got a light; wait for the whistle; fix your
BATTLEFIELD: hold the line; stand fast; did we win; form square; they're breaking; fall back; they run; who has the
 day; hold your; on my command; the left flank; the king is dead; form up; is it over; for the king; look for the king
MILITARY CAMP: who goes there; advance, friend; we march at; friend or foe; at first light; strike the tents; when do
 we march; tomorrow we; pass, friend
BATTLEMENTS: who goes there; raise the drawbridge; they're coming up; to the walls; man the walls; here they come; how
 many to each; lower the drawbridge; sound the horn; shoot through; hold your fire; they've breached
THRONE ROOM: you may kneel; your majesty; your grace; my liege; rise, sir; you may rise; you may approach; long live;
 bow before; imperial majesty; seize him; seize her; your highness; son of heaven; your imperial; off with
DECK: man overboard; all hands; permission to come aboard; below there; larboard bow; starboard bow; sail ho; land ho;
 what do you make of her; shake out; hard to port; two points; weigh anchor; ready about; hard a; strike the; hands
 aloft; she's a; run out the guns; cast off; pieces of; thar she; lower the boats; stand by to; the captain wants; aye
 aye; square the; abandon ship; women and children; steady as; there she blows; mister mate; i make her
SHIP'S CABIN: on the chart; we make landfall; cut the throat; the crew are; the men are; how many days; fresh water;
 the glass is falling; dead reckoning; the ship's log; set a course; degrees north; overheard the; they mean to
SUBMARINE: periscope depth; up periscope; down periscope; depth charges; fire one; fire two; silent running; take her
 down; all stop; hard to
BOAT: keep bailing; ship oars; you're rocking; sit still; we'll capsize; steer for; any bites; water left; there's a
 sail; how much water; don't stand up; keep rowing; bring her round; pull, damn
SPACESHIP BRIDGE: on screen; raise shields; shields up; shields at; captain, we; red alert; full stop; lock on; open a
 channel; on viewer; jump in; impact in; they're powering; take us out; life signs
SPACESHIP: under for; years asleep; arrival is in; how long, mother; which deck; life support; wake the
SPACE STATION: mission control; below us
AIRLOCK: check your seals; suit up; opening outer; cycle it; outer door; ten minutes of air; seal's good
TELEVISION STUDIO: in five, four; in five; we're live; live in; camera two; camera one; and now the news; cut to; go to
 commercial; after the break; coming up after; on air; back in thirty; that's our time; my next guest; for ten
 thousand; final answer; stay tuned
RADIO STUDIO: you're listening; you're on the air; on the air; line three; line two; line four; and that was; stay
 tuned; the time is; dead air; coming up; this is radio; next record; go ahead, caller
RECORDING STUDIO: take two; take nine; take three; one more take; from the bridge; i need more; in my headphones; from
 the chorus; one more time; keep that one
FILM SET: take nine; take two; take one; quiet on set; and action; back to one; that's a wrap; first positions; print
 it; check the gate; scene four; scene nine; lose the light; losing the light
NEWSROOM: hold the front; front page; stop the press; stop press; who's got the; get me rewrite; six minutes; off the
 record; column inches; who's your source; two sources; lead with; page one; hot off
FACTORY: clock on; clocked off; on the line; which of you was; back to work; get back to your; stop the line; per hour;
 piece rate; short time; knock off; laid off
COTTON MILL: by her own account; mind the belt
MINE: mind your heads; fire in the hole; it's coming down; how far down
GARAGE: head gasket; big end; it's your; brake pads; fuel pump; when can i have it; how long will it take to fix;
 what's she done to the clutch; two hundred, and; needs a new; won't start; give it some; by thursday; new tyres; pop
 the hood; sounds like
LABORATORY: control group; it's alive; test subject; percent solution; don't touch anything; test it on; professor,
 look
OBSERVATORY: right ascension; a new star; seeing is
CONTROL ROOM: go for launch; t minus; ten, nine, eight; pressure rising; we have a go; core temperature; it's going
 critical; shut it down; all systems; cleared to land; runway two; go, no go; we've lost the signal; camera four;
 switch to; stand by; scrub the
STUDIO: hold still; chin up; chin down; turn your head; the light's going; can i look; may i look; it doesn't look
 like; you moved; keep your chin; hold that; sit for me; may i rest; is that me
MUSEUM: don't touch; do not touch; please don't touch; the museum closes; this way, please; the next room; we're
 closing in; is it real; closing in; children, this; keep together; bronze age; this piece dates; century bc
GALLERY: what is it meant to be; what's it meant; a child of six; it's upside down; from his blue; who's the artist;
 the use of light; i could have painted; what does it mean; is it for sale; what's it supposed; hang it
ZOO: don't feed; feeding time; which is the; can we see the; don't tease; is he real
PARK: feed the ducks; here, boy; keep off the; drop it; he's only playing; is this bench; anyone sitting here; he won't
 bite; good boy; nice day for
BEACH: on the turn; bury me; round the moat; ice cream; come out, you're blue; mind the jellyfish; water's lovely; it's
 freezing; come in, it's lovely; out too far; surf's up; cut off by; get changed under; sand in my
MOUNTAIN: have you got a piton; on belay; take in; camp four; base camp; don't look down; how far to the; tight rope;
 hold me; camp three; above us; i've got you; cut the rope
SKI SLOPE: bend the knees; bend ze; not so steep; the black run; red run; lean forward; not as steep
DESERT: days' ride; there is no shade
WOODS: we've passed that; we're lost; that stump; which path; we passed that tree; going in circles; in circles; don't
 leave the path; follow the stream; did you hear that; shh, deer; moss grows; leave the path; keep to the path
JUNGLE: they will not go; last village; cut here; the temple is; point man
SAVANNA: keep in the vehicle; stay in the jeep
GARDEN: when i've done these; are these done; needs watering; been at my; over the fence; can we have our ball; that
 hedge; dig up; want planting; bed wants; that tree; the flower beds; come and see the
FIELD: half a dinner; bring the cart; before it rains; next furrow; rain by; get the hay in; whose land; top field;
 long acre; cut by
FARMYARD: mind the gander; mind the bull; soft hands; from the ministry; shut that gate; shut the gate; fetch us; get
 off my land
HILLSIDE: come by; away to me; one's missing; that'll do, lad; away, lad; walk on; what a view; race you; the whole
 valley; you can see
STABLE: will she run; will he run; easy, girl; whoa, girl; steady, girl; steady, boy; easy, boy; easy now; he bites;
 she's lame; he's lame; rub her down; rub him down; walk her; saddle her; saddle him; hold her head; hands high
BARN: take your partner; swing your; pull, she's; is it coming; it's breech; in the loft; milk her; who's up there
RIVERBANK: put them down; any luck; any bites; got one; cross here; caught anything; that's a big; too deep; i can't
 swim; what bait; jump in; biting today; it's only a minnow
RIVER: let go of it; bring it with you; mind your heads
BRIDGE: one at a time; don't do it; don't jump; catch your death; you'd only stick; don't look down; who crosses; you
 can't cross; it won't hold; nobody crosses; pay the toll; hold the ropes; hold on to the; other side; come away from
 the edge; the water's cold
ROOF: you could jump; don't look down; come down from; come away from the edge; mind the slates; that gap; don't come
 any closer; i'll jump; the whole city
STREET: mind the road; read all about it; spare some change; spare any change; got a light; paper, sir; stop, thief;
 stop thief; after him; look both ways; move along; you it's a one-way; buy some; hail a; cross now; evening,
 constable; evening, officer; which way to; excuse me, which; is this the way to; lost, love; don't point; across the
 road; look where; wait for the green; ay up; follow him; penny for the; shine, mister; this way to; watch where you
ROAD: you checked the spare; want a lift; need a lift; give us a lift; which road; how far to; how far is it to; miles
 to; it's the radiator; where are you headed; where you headed; out of petrol; out of gas; stand and deliver; the next
 town; hop in; is it far; stranger, on; we'll have to walk; miles yet
CAR PARK: where did we park; where did i park; level three; level two; where's the car; you've got a ticket; is this
 your car; back up a; left hand down; i only went; shut the boot
PETROL STATION: fill her up; fill it up; fill 'er up; pump four; pump three; pump number; number four pump; check the
 oil; check your oil; any fuel; twenty on; key to the
BUILDING SITE: hard hat; tea break; brew up; who signed off; mind your heads; to code; oi, darling; lower away; second
 storey; take her up
HARBOUR: cast off; sails with; when do you sail; when does she sail; tied up; throw us a line; bring her in; passage
 to; first boat; catch the tide; looking for a berth; what ship; is she seaworthy; sails at
MOON: one small step
ALIEN PLANET: two moons; captain, i'm; life form
CAVE: hold the lamp; keep to the left; which tunnel; how deep; turn off your lamp; it's getting
 narrower; go on without; there's a draught
CELLAR: mind the step; bring up; very good, sir; who's down there; mind your head; bring me up
AIR-RAID SHELTER: that's the gasworks; all clear; that was close; that was a near; that one was; one of ours; moaning
 minnie; that was the
ATTIC: that's the tank; mind the beam; walk on the beams; what's in the trunk; mind your head; look what i; whose were
 these; in this box; only walk on; up here; old letters
GARRET: or rent; north light; sell a; six flights
STAIRCASE: which floor; fourth floor; third floor; next landing; who is it there; lift's out; the lift's broken; one
 more flight; hold the banister; elevator's out; top floor; the light's gone
CONSERVATORY: are they all from; do they bloom; among the palms
GREENHOUSE: is it open; mind the cactus; shut the door, you; letting the warm
SWEET SHOP: a quarter of; two ounces; pear drops
RECEPTION: do you have an appointment; have you an appointment; is he expecting you; is she expecting you; i'll let him
 know; i'll let her know; sign in; take a seat; he's in a meeting; she's in a meeting; who shall i say
GENTLEMEN'S CLUB: members only; bad form; put up for the; my dear fellow; old boy
VILLAGE HALL: matters arising; two sugars; next saturday's; who's on teas; madam chairman; mr. chairman
MARQUEE: first prize; best man; unaccustomed as i am; the bride and groom; victoria sponge; raise your glasses; second
 prize; cut the cake; charge your glasses; my wife and i; highly commended; father of the bride
COMMUNITY CENTRE: my name is; i'm an alcoholic; hello, tom; would anyone like to share; thank you for sharing; days
 sober; i'm a; hi, dave; since my last drink
POLLING STATION: name and address; one box; on the list; cast your; fold it; polling card; in the booth
JOB CENTRE: looking for work; have you tried; signing on; national insurance; actively seeking
NURSING HOME: take your tablets; who's this, then; are you my; is it dinner; when are you taking me home; you've got a
 visitor; you remember; your daughter's here; i want to go home; time for your; they steal my; are you the
WIZARD'S TOWER: master, the; it bit me
WITCH'S COTTAGE: eye of newt; what will you pay
FORGE: hold her foot; hold his foot; while it's hot; cold shoe
TATTOO PARLOUR: will it hurt; does it hurt; mum or mother; it's permanent; where do you want it; are you sure about
SOUP KITCHEN: move along; god bless; what's the soup; one roll; line up
SCHOOL BUS: sit down back there
"""


def phrases() -> Iterator[tuple[str, list[str]]]:
    """The places, each with what people say there."""
    for line in SAYINGS.replace("\n ", " ").strip().splitlines():
        place, _, listed = line.partition(": ")
        yield place, listed.split("; ")
