"""More of what is met where people are taught, tended, judged and guarded; lines and marks as in `interiors`."""

from __future__ import annotations

PUBLIC = """
HOSPITAL ROOM: drip? drips bedpan bedpans! ward-sister! rubber-soles! sluice! curtain-rings! patient nurse nurses
 consultant visitors? visitor? grapes! get-well-cards! chart? pulse! bandages traction! plaster! plaster-cast! tubes?
 tube? morphine! monitor ventilator! coma! dialysis! chemo! recovery? wristband! hospital-bed! hospital-gown! backless!
 oxygen mask? orderly orderlies! obs! catheter! feeding-tube! life-support? sedated! sedation! prognosis! biopsy!
 tumour! tumor! visiting? cardigan? lucozade! surgeon? appendix! appendectomy! kidney? transplant! x-ray? wheelchair?
 walker? heart-attack? stroke? beeped? beep? beeps? ~beep ~sedate! next-of-kin? call-bell! call-button! blue-curtain!
 blue-curtains! screens?
DELIVERY ROOM: midwives! midwife! contraction! contractions! gas-and-air! epidural! ~push crowning! dilated!
 baby's-head! stirrups? newborn! afterbirth! umbilical! cord? labour? labor? breech! eight-pounds! seven-pounds!
 it's-a-girl! it's-a-boy! centimetres? centimeters? placenta! swaddled! obstetrician! doula!
MATERNITY WARD: newborns! incubator! incubators! bassinet! new-mothers! cot? bottle? breast? visiting? stork!
OPERATING THEATRE: scalpel! forceps! clamp! retractor! retractors! swab! swabs! sutures! suture! anaesthetist!
 anesthesiologist! anaesthetic! scrubbed! scrub-nurse! ether? chloroform! incision! artery? haemorrhage! suction!
 masked gloved? surgeon? aorta! surgeons tumour? transfusion! theatre-sister! sawbones! ~amputate! amputation! gallery?
 lights? monitor? clips?
EMERGENCY ROOM: triage! casualty! gurney? gurneys? trolley stretcher paramedics! ambulance? ambulances! scrubs! intern?
 interns residents? resident? defibrillator! crash-cart! x-ray? x-rays? stat! bleeding? stab-wound! gunshot! overdose!
 drunk? drunks? plastic-chairs? fracture? sprain? sprained! concussion! hen-party? flapping-doors! coding! code-blue!
 cuts? blood? cubicle? vitals! tetanus! clipboard? burns? vending-machine?
DOCTOR'S SURGERY: stethoscope prescription-pad! prescription! blood-pressure! ears? tonsils? letters? couch? cough?
 ~cough tongue-depressor! reflexes! reflex? cuff? rash! lump! symptoms! specimen? examination-couch! examination-table!
 referral! breathe-in? vest? chest? bowels! locum! gp! screen? waiting-room? model? check-up! checkup! physical?
 thermometer! roll-of-paper! eye-chart! injection? cholesterol! tablets? pills? lollipop? diagnosis! test-results!
 doctor?
DENTIST'S SURGERY: drill dentist! dentists! molar! molars! incisor! wisdom-tooth! cavity! cavities! filling! fillings!
 rinse! ~rinse spit? ~spit? bib! novocaine! injection? numb! gums! gum? plaque? braces! dentures! crown? probe
 mouthwash! suction! floss! hygienist! root-canal! extraction! teeth? abscess! pink-water! reclined? gas? tooth? jaw?
 bowl? instruments? tray? lamp? jointed-arm! sucking-tube! forceps?
PSYCHIATRIST'S OFFICE: therapist! psychiatrist! analyst! psychoanalyst! couch! box-of-tissues! tissues! fifty-minutes!
 session? dreams? dream? diplomas! notepad? repressed! therapy! shrink! your-mother? inkblot! inkblots! rorschach!
 trauma? freud! patient?
ASYLUM: strait-jacket! straitjacket! padded! lunatic! lunatics! madmen! inmates restraints! alienist! electroshock!
 orderlies! attendant? lobotomy! madwoman! hysterics! bedlam! keepers? raving!
VET'S SURGERY: vet! spaniel labrador? poodle dachshund? kitten? rabbit? paw? paws? tail? worming! worm-tablets! cone!
 fleas! put-to-sleep! put-down? leash? basket? carrier? cat-carrier! muzzle? distemper! neutered! spayed! vaccination!
 thermometer? parrot? hamster? stainless-steel? veterinarian! ~whimper?
NURSING HOME: residents! resident carer! carers! care-worker! walking-frame! walking-frames! zimmer-frames! zimmers!
 bingo! bath-chair? wheelchairs dentures! matron sing-along! incontinence! lounge? television? visiting? dementia!
 hoist? high-backed! blanket? budgie? dribble? stairlift? walker walkers! jello! activities-board! great-grandchildren?
 memory?
MORGUE: drawer? drawers? toe-tag! toe? luggage-label! slab! mortician? pathologist! post-mortem! postmortem! autopsy!
 sheet? corpse? corpses? cadaver! cadavers! drain! hose? scales? tiles? formaldehyde! formalin! bone-saw! rib-spreader!
 rubber-apron! rubber-gloves? refrigerated! y-incision! liver? stomach-contents! wound? rigor! rigor-mortis! lividity!
 cause-of-death! time-of-death! identification? identify? coroner! john-doe! jane-doe! breath-smoked! cold?
 fluorescents? dictaphone!
FUNERAL HOME: trestles! coffin! coffins! caskets! casket! satin! rouge! embalming! embalmer! embalmed! undertaker!
 undertakers! undertaker's! shroud! shrouds! handles? brass-handles! brass-plates! plumes! elm! oak? mahogany?
 deceased! loved-one! wake? viewing? hearse! condolences? corpse? lilies? organ-music! cosmetics? black-apron! mutes!
 lid? lids? dear-departed! mourning? bereaved! bereavement!
CREMATORIUM: curtains-closed! piped-organ! ashes! urn! chimney? conveyor! twenty-minute-slot! next-funeral! wreaths
 rollers!
COURTROOM: counsel! barristers! gown? wig wigs jury! jurors! juror! foreman! dock! witness-box! gavel! bench? usher!
 usher's! judge? judge's? m'lud! my-lord? lordship? worship? magistrates! beak! exhibit-a! exhibit-b! exhibit! clerk?
 clerks? warders? prisoner? prosecution! defence! defense! defendant! accused! acquitted! acquittal! verdict! guilty!
 sentence stenographer! ~plead! ~swear? hearing? testimony! alibi? perjury! bible? oath! affidavit! objection!
 sustained! overruled! press-bench! public-gallery! gallery? bail! bailiff! prosecutor! attorney! attorneys!
 district-attorney! plaintiff! damages! cross-examination! twelve-faces! twelve-men! lion-and-the-unicorn! chalk?
 hanging-judge! black-cap! court-martial! tribunal! leading-the-witness!
JURY ROOM: foreman! unanimous! reasonable-doubt! jurors! juror! ballot! ballots! eleven-to-one! not-guilty!
 deliberations! guilty twelve-chairs! sequestered!
JUDGE'S CHAMBERS: robes? judge? counsel! attorneys! chambers? sidebar!
POLICE STATION: desk-sergeant! custody-sergeant! duty-sergeant! charge? charged? blotter! detectives! detective
 constables! constable? sergeant? inspector? bail? belt-and-laces! shoelaces! lost-property! statement! statements!
 complaint? lost-dog! wanted-posters! mug-shots! fingerprints! fingerprint! ink-pad! squad! precinct! lieutenant?
 captain? holding-cell! perp! perps! badge? badges? cuffs! cuffed! drunks drunk? handcuffed! handcuffs! line-up!
 lineup! identity-parade! homicide! vice-squad! helmet? helmets? truncheon! truncheons! nightstick! case-board!
 incident-board! doughnuts? caution counter? blue-lamp! internal-affairs!
INTERROGATION ROOM: tape tape-recorder! recording! for-the-recording! for-the-benefit-of-the-tape! solicitor!
 solicitor's! suspect! two-way! one-way! one-way-mirror! mirror? strip-light! bolted-down! bolted! folder! photographs?
 confession! confess! ~confess! alibi! detective detectives inspector? sergeant? no-comment! caution! cautioned!
 interview! polygraph! lie-detector! handcuffed? ashtray? bare-bulb? bright-lamp! lamp-in-his-face! interrogator!
 gestapo! collaborators? names? where-were-you! cuffed? styrofoam!
CELL: bunk! bunks! top-bunk! slopping-out! slop-out! lidless! landing? warder! warders! screw! screws! lag! lags!
 cellmate! cellmates! bars? peephole! judas-hole! spyhole! hatch? stretch? remand! lifer! lifers! parole! inmates!
 convict convicts toughened-glass! bucket? lights-out? graffiti? scratched-on-the-wall! tally! tally-marks! metal-door!
 boots? key? keys? draughts? condemned! hangman! gallows? noose? chaplain! last-meal! last-cigarette? death-row!
 reprieve! last-breakfast! electric-chair! governor? executioner! warden! shank! chow? toilet? stool? bread-and-water!
DUNGEON: turnkey! gaoler! jailer! manacles! manacle! fetters! fetter! straw? slime! grating! rats! oubliette! irons!
 iron? shackle! shackles! chain? chains? chained torch? torturer! thumbscrews! rack? skeleton? dripping!
 dripping-walls! brazier! branding! drip? bones? crust! mouldy-bread! ring-in-the-wall! iron-ring! iron-door! dank!
 executioner? whipping? inquisitor!
VISITING ROOM: partition! receiver? plexiglass! glass? visitors? visitor's-badge! jumpsuit! orange-jumpsuit! guards?
 guard? warders warder inmates! parole! appeal? visiting-order! vending-machine? bolted-tables! no-touching!
 twenty-minutes? telephone? remission!
PRISON: cell-block! cellblock! wing? landings! catwalk! convicts! inmates! screws! riot? lockdown! slopping-out!
 mess-hall?
CLASSROOM: chalk! chalkdust! chalk-dust! blackboard! board? homework! detention! pupils! pupil! exercise-books! papers?
 question-one! invigilator! rounders? fourth-form! lower-fourth! upper-fifth! fifth-form! sixth-form! lower-fifth!
 second-form! 3b! 4b! plait? desk? desks inkwell! inkwells! ink? slates! slate! pointer! form? benches? cane? ruler?
 ~teach! ~spell? spell? sums! times-table! latin! algebra! equation! equations! fractions! conjugate! verbs!
 declension! geography! wall-map! arithmetic! trigonometry! essay? teacher! teachers? schoolteacher! schoolmistress!
 schoolmaster! schoolboys! schoolgirls! register? pegs? satchels! satchel! hand-up? hands-up! put-up-his-hand?
 put-up-her-hand? raised-her-hand? raised-his-hand? paper-dart! paper-aeroplane! spitball! sharpener! pencil-sharpener!
 glue-stick! poster-paint! hamster? stick-insects! nature-table! show-and-tell! miss? bell? bunsen? period?
 third-period! second-period! test? exams! pop-quiz! whiteboard! substitute! dunce's-cap! infants! recess?
SCHOOL HALL: assembly! assembled? parquet! lectern? headmaster! headmistress! head-teacher! climbing-frame! hymn?
 prefects! platform? piano? wall-bars! notices? dinner-ladies! prize-giving! speech-day! nativity! shepherds?
 mary-and-joseph! tea-towel? year-four! year-three! year-six! year-five! year-two! houses? school-song! stage?
 stacking-chairs! plimsoll! bottoms? principal? pep-rally!
HEADMASTER'S STUDY: cane! six-of-the-best! headmaster! headmistress! bend-over! expelled! expulsion! report? gown?
 mortar-board! punishment? trousers? school? detention! principal! principal's! suspended?
STAFF ROOM: marking! pigeonholes! pigeon-holes? mugs? kettle? colleagues? timetable! break-duty! ofsted!
 playground-duty! gym-mistress! games-mistress! armchairs? biscuits?
LECTURE HALL: lecturer! professor! tiers? tiered! undergraduates! freshmen! sophomores! lectern! podium? slide? slides?
 projector! lantern-slides! lantern-slide! notes? notebooks? seminar! cadaver? anatomy! demonstration? students! dean!
 equations! thesis? yawning? semester! back-row! front-row? chalk? blackboard? rows? applause? theorem!
EXAM HALL: invigilator! invigilators! turn-over-your-papers! papers? rows-of-desks! clock? candidates! candidate!
 pens-down!
LIBRARY: librarian! librarians! large-print! stamped? ~stamp date-stamp! shelves dewey! six-one-five! shelving? fine?
 fines! hush! shush! ~shush! whisper? whispered? catalogue! card-catalogue! stacks! reference! periodicals! microfiche!
 newspapers? reader's-ticket! library-card! borrowed? borrower! carrel! carrels! green-lamps! reading-lamps! ladder?
 cookery? encyclopaedias! reading-room! archivist! parchment! scrolls! codex! folios! vellum! story-time!
CHURCH: font pew! pews! canon? vicar! vicar's? curate! verger! pulpit! sermon! sermons! hymn-sheet! hymn-sheets! hymns!
 hymn! organist! organ choir choirboy! choirboys! choirmaster! psalm! psalms! lesson? text? lamentations! leviticus!
 corinthians! isaiah! genesis? altar! altar-rail! altar-steps! communion! communion-wine! wafer? host? chalice!
 surplice! cassock! bride? groom? bridegroom! best-man? aisle! east-window! stained-glass! lectern! eagle? hassock!
 hassocks! kneelers! kneeler! candlestick? votive! saint? collection-plate! churchwardens! churchwarden! congregation!
 christening! baptism! godparents! godmother? godfather? amens! amen! rose-window! nave! transept! chancel! sacristan!
 pipe-organ! vestments! vestry! flower-rota! pilgrims! pilgrim? relics! relic! crypt? effigy! effigies! crusader!
 crusaders? brass? brasses! altar-cloth! preacher! preached? ~preach! baptist! gospel! hallelujah! pastor! minister?
 reverend? deacon! deacons! nuns? candles? incense! bishop! archbishop! benediction! blessing? ring?
CONFESSIONAL: grille! sinned! penance! hail-marys! hail-mary! contrition! absolution! sins! sin? lattice! purple-stole!
 stole?
CONVENT: nun! nuns! abbess! mother-superior! reverend-mother! novices! novice! postulant! wimple! veil? habit? habits?
 rosary! refectory? vows? matins! compline!
MONASTERY: monk! monks! abbot! prior? brothers? novice! novices! cowl! cowls! tonsure! tonsured! matins! lauds!
 vespers! compline! vow-of-silence! habit? plainchant! chant? chanting? refectory scapular! cloister! cellarer!
 infirmarian! cassocks?
SCRIPTORIUM: quill! quills! vellum! parchment! illuminated! illuminations! gold-leaf! ink? scribe! scribes! copyist!
 copying? pumice! monk? psalter! gospel? manuscript? manuscripts?
SYNAGOGUE: rabbi! torah! ark? cantor! scroll? scrolls? bar-mitzvah! bat-mitzvah! bimah! yarmulke! kippah! tallit!
 prayer-shawl! menorah! kaddish! shofar! shul! kol-nidre! yom-kippur!
MOSQUE: imam! mihrab! minbar! prayer-rugs! prayer-rug! mecca! muezzin! call-to-prayer! shoes? ablutions! qur'an! koran!
 ~prostrate!
TEMPLE: idol! idols! incense joss-sticks! joss! gong! gongs monk? monks shrine? buddha! lotus! saffron! saffron-robes!
 oracle! sacrifice! sacrifices! sacrificial! entrails! libation! priestess! priestesses! vestal! acolytes! acolyte!
 pillars? columns? offering? offerings! goddess! god? gods? altar bull? augur! augurs! prayer-wheel! prayer-wheels!
 prayer-flags!
VESTRY: surplice surplices! cassocks! registers? communion-wine! churchwarden? collection? verger?
BELFRY: bell-ropes! ringers! ringer! ringing-master! changes! grandsire! treble! tenor! sally! clapper! bats? jackdaws!
 swifts? bells? peal! peals! wheel? bell-chamber! tower-captain!
BARRACKS: bunks kit? kit-inspection! bull! blanco! boots? polish? corporal? corporals! recruits! sergeant?
 sergeant-major! squaddie! squaddies! footlockers! footlocker! beds? stand-by-your-beds! inspection! latrine! reveille!
 demob! private? conscripts! platoon? nco! spit-and-polish! rifles? hut? leave? brasso! barrack-room! drill?
OFFICERS' MESS: port? regimental! regiment! subaltern! subalterns! mess? silver? mess-dress! mess-jackets! mess-waiter!
 adjutant! colonel? major? loyal-toast! the-king? gentlemen? brigadier! squadron-leader! wing-commander!
HEADQUARTERS: maps? map? pins? general? generals? staff-officers! aide! aides! dispatches! despatches! field-telephone!
 adjutant! brigadier! divisions! division? reinforcements? front-line? château? colonel? orders? casualty-lists!
 wireless? counter-attack! offensive!
WAR ROOM: map-table! generals? admirals! minister? joint-chiefs! missiles! missile! launch-codes! warheads! red-phone!
 red-telephone! croupier? plotters! plotting-table! radar? squadrons! air-marshal! general? prime-minister! president?
 defcon! big-board! submarine?
DUGOUT: candle? candle-stub! bunk? subaltern! trench? shell? shells? shelling whizz-bangs! rats? whisky? wire? barrage!
 orderly? map? sandbags? field-telephone! chatting? lice! colonel?
FIELD HOSPITAL: stretcher-bearers! stretchers stretcher amputated! amputation! shrapnel! gangrene! wounded dressings!
 orderlies! bandages canvas? chloroform! ether! cots! blood? bucket? moans? surgeon? saw? sawbones! medic! medics!
 nurse? chaplain? tourniquet! morphia! triage? bayonet?
GUARDROOM: guards? sentry? prisoner? keys? dice? muskets? pikes? watch? brazier? captain?
OFFICE OF STATE: minister! private-secretary! under-secretary! permanent-secretary! red-box! civil-servant!
 civil-servants! whitehall! cabinet? portfolio?
PARLIAMENT: benches! mr-speaker! speaker? honourable! backbencher! backbenchers! division-bell! whip! whips!
 despatch-box! opposition? senators! senator! senate! congressman! congressmen! filibuster! order-order! hear-hear!
 prime-minister? hansard! amendment! lobby?
EMBASSY: ambassador! attaché! consul! vice-consul! diplomatic-bag! visa! visas! asylum? attachés! diplomats! chancery!
 cultural-attaché! passport?
TOWN HALL: mayor! councillors! councillor! aldermen! alderman! planning-permission! chain-of-office! mayoral! council?
 town-clerk! mayoress! motion? ratepayers! minutes? zoning! public-comment! gavel?
REGISTRY OFFICE: registrar! register? witnesses? lawfully-wedded! bride? confetti! buttonhole! two-witnesses!
 marriage-licence! marriage-certificate! birth-certificate! death-certificate! deed-poll!
POLLING STATION: ballot! ballot-box! ballots! ballot-paper! polling! voter! voters! pencil-on-a-string! booth? rosette?
 electoral-roll! candidates?
JOB CENTRE: claimants! claimant! benefits! dole! signing-on! signed-on! vacancies! unemployed! jobseeker! welfare?
 queue? caseworker! food-stamps!
COMMUNITY CENTRE: circle-of-chairs! folding-chairs! twelve-steps! sober? sobriety! alcoholics! share? sharing?
 support-group! urn? biscuits? zumba! tai-chi! bingo? name-stickers! name-badges? stackable! my-name-is?
VILLAGE HALL: tea-urn! urn raffle! tombola! whist-drive! beetle-drive! jumble! trestle-tables! trestle trestles
 bunting? stackable-chairs! parish-council! parish? minutes? matters-arising! tea-ladies! panto! pantomime? brownies!
 scouts! cubs! flower-arranging! country-dancing! women's-institute! wi! sandwiches? committee?
"""
"""Institutions."""
