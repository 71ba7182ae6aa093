"""Nouns for people: kinship, roles and trades, groups; and capitalised words that are no person's name."""

from __future__ import annotations

from screenplay.english import MONTHS, WEEKDAYS, words
from screenplay.findings import Gender

KIN_MEN = words(
    """
    father dad daddy papa pa brother son husband uncle nephew grandfather grandpa grandson stepfather stepson
    stepbrother godfather godson brother-in-law father-in-law son-in-law fiancé boyfriend widower bridegroom groom
    half-brother da granddad grandad pop pops great-uncle grampa gramps nonno abuelo opa pépé vati
    """
)
KIN_WOMEN = words(
    """
    mother mum mom mummy mommy mama mamma ma sister daughter wife aunt auntie niece grandmother grandma granny
    granddaughter stepmother stepdaughter stepsister godmother goddaughter sister-in-law mother-in-law
    daughter-in-law fiancée girlfriend widow bride half-sister gran nan nana great-aunt grandmamma grandmama mam
    mammy maman mutti nonna abuela oma mémé
    """
)
KIN_EITHER = words("cousin parent spouse twin sibling baby child fiance friend companion partner")
KIN = KIN_MEN | KIN_WOMEN | KIN_EITHER
MOTHERS = words("mother mamma mama mum mom mummy mommy ma mam mammy maman mutti")
FATHERS = words("father papa dad daddy pa vati")
GRANDMOTHERS = words("grandmother grandma granny gran nan nana grandmamma grandmama nonna abuela oma mémé")
GRANDFATHERS = words("grandfather grandpa granddad grandad grampa gramps nonno abuelo opa pépé")
AUNTS = words("aunt auntie aunty")
SAME: tuple[tuple[str, frozenset[str]], ...] = (
    ("mother", MOTHERS),
    ("father", FATHERS | {"pop", "pops", "da"}),
    ("grandmother", GRANDMOTHERS),
    ("grandfather", GRANDFATHERS),
    ("aunt", AUNTS),
)
BEREFT = words("widow widower bride bridegroom groom")
"""Kin in their form, but nobody's: as good as a trade."""
PARENTS = words(
    """
    father dad daddy papa pa mother mum mom mummy mommy mama mamma ma grandfather grandpa grandmother grandma granny
    gran nan nana auntie granddad grandad nanny pop pops grandmamma grandmama da mam mammy maman mutti vati nonna
    abuela oma mémé grampa gramps nonno abuelo opa pépé
    """
)
"""Used as a name ("Mother said"), capitalised and without an article."""

MEN = words(
    """
    man boy gentleman guy lad fellow chap bloke youth king prince duke lord count earl baron emperor monk friar
    priest waiter actor steward butler footman valet landlord policeman postman fireman milkman barman cabman
    coachman salesman fisherman businessman workman watchman doorman chairman clergyman nobleman foreman horseman
    boatman gardener soldier sailor squire knight wizard bridegroom monsieur master headmaster schoolmaster son host
    gamekeeper groom page hero god vicar parson bishop rector curate chaplain father sergeant corporal captain
    colonel general admiral major lieutenant constable sheriff blacksmith porter carpenter marquis don frenchman
    englishman irishman scotsman scotchman welshman dutchman spaniard chinaman cowboy beggarman herdsman huntsman
    shepherd hangman seaman yeoman tradesman craftsman handyman repairman conductor undertaker
    """
)
WOMEN = words(
    """
    woman girl lady gal lass lassie maid maiden queen princess duchess countess baroness empress nun waitress
    actress stewardess landlady housemaid parlourmaid parlormaid policewoman barmaid charwoman saleswoman
    businesswoman chairwoman noblewoman witch heroine goddess hostess mistress headmistress schoolmistress governess
    nanny matron nurse midwife seamstress dressmaker laundress housekeeper ballerina madam mademoiselle madame
    spinster widow frenchwoman englishwoman irishwoman abbess prioress sorceress enchantress stepmother chambermaid
    dairymaid milkmaid nursemaid washerwoman cleaning-woman crone hag
    """
)
EITHER = words(
    """
    person stranger child kid baby teenager teen adult doctor surgeon physician dentist vet pharmacist chemist
    therapist psychiatrist psychologist paramedic medic teacher professor tutor student pupil lawyer attorney
    barrister solicitor judge magistrate clerk secretary receptionist bartender cook chef baker butcher grocer
    barber hairdresser tailor driver pilot guard sentry ranger officer cop detective inspector agent spy thief
    robber burglar killer murderer prisoner criminal convict hunter farmer peasant miner labourer laborer worker
    builder plumber electrician mechanic engineer scientist researcher technician programmer writer author poet
    journalist reporter editor photographer painter artist sculptor musician singer dancer pianist violinist drummer
    guitarist composer director producer player coach referee athlete boxer rider jockey wrestler manager owner boss
    employer employee assistant apprentice intern colleague servant attendant messenger courier usher janitor
    cleaner caretaker librarian cashier shopkeeper storekeeper innkeeper merchant trader dealer vendor seller buyer
    customer client guest visitor passenger traveller traveler tourist pilgrim neighbour neighbor lodger tenant
    patient victim witness survivor leader chief president minister mayor senator governor ambassador diplomat
    speaker announcer presenter host operator dispatcher caller newcomer intruder enemy rival foreigner native local
    villager citizen beggar tramp drunk drunkard gambler fool idiot genius expert scholar philosopher prophet oracle
    ghost demon devil vampire werewolf giant dwarf elf goblin troll fairy alien robot android concierge croupier
    bellhop chauffeur cabby cabbie coroner registrar warden jailer gaoler executioner sexton gatekeeper
    stationmaster station-master postmaster skipper mate bosun purser helmsman navigator cadet recruit private
    veteran warrior archer scout rebel pirate bandit outlaw smuggler slave heir heiress orphan twin elder toddler
    infant interpreter translator guide instructor lecturer principal dean chairperson organiser organizer inventor
    collector antiquary banker broker accountant auditor auctioneer bookseller publisher printer critic proprietor
    superintendent commander lookout gunner trooper cavalryman infantryman busker juggler clown magician conjurer
    acrobat bailiff juror foreman plaintiff defendant accused prosecutor counsel suspect informer hostage kidnapper
    blonde brunette redhead patriarch matriarch invalid cripple deacon pastor preacher missionary hermit nanny
    babysitter carer orderly anaesthetist radiologist specialist consultant biologist astronomer physicist
    miller weaver cobbler woodcutter tinker potter tanner thatcher drover piper fiddler minstrel jester herald ogre
    engraver joiner glazier saddler draper tobacconist stoker angler diver lifeguard navvy ferryman coxswain lodger
    matchmaker mathematician historian archaeologist analyst hacker superior subordinate comrade ally sheriff deputy
    marshal
    medium psychic sceptic skeptic florist optician optometrist umpire realtor plasterer roofer decorator barista
    dishwasher bouncer caterer stagehand prompter understudy cellist harpist organist trumpeter soprano baritone
    verger beadle councillor probationer trainee temp punter skater swimmer cyclist hiker climber camper surfer
    skier golfer gravedigger mourner celebrant chaperone invigilator examiner prefect squatter hitchhiker trucker
    motorist pedestrian commuter deckhand coastguard greengrocer herbalist apothecary alchemist necromancer
    enchanter sorcerer warlock mage bard cleric paladin assassin mercenary bodyguard crook safecracker forger
    mobster gangster informant physiotherapist counsellor counselor caseworker notary typist developer supervisor
    welder crofter poacher shepherdess goatherd vintner brewer boatswain showrunner screenwriter novelist columnist
    blogger vlogger streamer gamer docent curator archivist sculler armourer sniper sapper adjutant subaltern
    legionary centurion gladiator scribe acolyte initiate disciple apostle seer soothsayer augur druid chieftain
    warlord vizier courtier chamberlain seneschal castellan reeve serf vassal outcast refugee settler colonist
    homesteader sheepshearer muleteer prospector trapper gunslinger desperado
    constable sergeant corporal captain colonel general admiral major lieutenant commodore
    """
)
GROUPS = words(
    """
    crowd men women boys girls children guests soldiers sailors voices people others chorus choir audience mob
    company family class party team crew gang congregation jury pack herd everyone everybody all both twins parents
    brothers sisters ladies gentlemen kids students pupils villagers guards policemen officers workers friends
    companions neighbours neighbors
    """
)
PEOPLE = MEN | WOMEN | EITHER
GENERIC = words(
    """
    man woman boy girl lady gentleman person child fellow lad lass guy chap youth stranger kid creature figure
    people other others one maiden damsel bloke gal host hostess visitor guest newcomer interlocutor
    """
)
"""These tell nobody apart, and are used of those who have names too."""

PERSON_ENDINGS = (
    "man",
    "woman",
    "person",
    "maid",
    "master",
    "mistress",
    "keeper",
    "monger",
    "maker",
    "smith",
    "warden",
    "wright",
    "ologist",
    "grapher",
)

NOT_PEOPLE = words("""
    god lord heaven heavens christ jesus hell satan devil providence fate nature bible gospel scripture gods
    christmas easter lent michaelmas whitsun thanksgiving halloween ramadan passover hanukkah sabbath english french
    german italian spanish russian american british irish scottish scotch welsh dutch greek latin roman hebrew
    jewish chinese japanese indian african european turkish polish swedish danish norwegian swiss austrian hungarian
    portuguese mexican canadian australian arab arabic egyptian persian christian catholic protestant methodist
    anglican muslim buddhist hindu mormon quaker englishmen frenchmen europe asia africa america australia england
    britain france germany italy spain russia ireland scotland wales holland belgium switzerland austria hungary
    poland sweden norway denmark finland greece turkey egypt india china japan canada mexico brazil argentina london
    paris berlin rome vienna madrid moscow petersburg dublin edinburgh glasgow oxford cambridge liverpool manchester
    birmingham bristol bath brighton dover florence venice milan naples geneva zurich brussels amsterdam athens
    constantinople istanbul cairo jerusalem bombay delhi calcutta tokyo beijing shanghai york boston chicago
    philadelphia baltimore brooklyn manhattan hollywood california texas virginia georgia carolina alabama louisiana
    kentucky tennessee ohio indiana illinois michigan wisconsin minnesota iowa missouri kansas nebraska dakota
    montana colorado utah nevada oregon alaska hawaii maine vermont massachusetts connecticut pennsylvania maryland
    jersey florida hampshire devonshire yorkshire derbyshire hertfordshire kent surrey sussex essex cornwall devon
    somerset thames rhine seine danube nile atlantic pacific mediterranean parliament congress senate street road
    avenue square lane park place hotel house hall castle abbey church cathedral college university school hospital
    station bridge river lake mountain hill mount island bay east west north south earth mars venus jupiter moon sun
    internet tv ok okay yes no oh ah eh hm mm hmm ha hey hi hello goodbye bye please thanks sorry well alas hullo
    hallo helloa lo whoa ow ouch ugh pooh tut gosh golly gawd lor lawks blimey hist psst shh hush hurrah bravo amen
    damn i o a the it he she we you they my your his her our their its this that these those what who whom whose
    which when where why how there here now then and but or nor so yet for if because though although while since
    until as at by from in into of on to with without not never nothing something anything everything someone anyone
    everyone nobody somebody anybody everybody none one two three four five six seven eight nine ten first second
    third last next another other each every all both some any many much more most few little good bad right wrong
    sure true indeed perhaps maybe chapter part book volume page letter note telegram st ave prof a.m p.m mr mrs ms
    miss dr sir madam ma'am sirs ladies gentlemen majesty highness excellency honour honor lordship ladyship grace
    worship reverence holiness victorian gothic renaissance bolshevik nazi fascist communist socialist tory whig
    labour liberal conservative republican democrat santa new yorker yorkers misses messrs captains colonels lords
    doctors professors aunts uncles sisters brothers
    """) | ((WEEKDAYS | MONTHS) - {"april", "may", "june", "august"})
"""Lower case. Capitalised for another reason than being somebody's name, or not somebody who talks in a story."""

PLACE_WORDS = words(
    """
    street road avenue square lane park place hotel inn house hall castle abbey church cathedral chapel college
    university school hospital station bridge river lake mountain mountains hill hills mount island islands bay city
    town village county court manor farm cottage gardens garden forest wood woods valley terrace crescent row gate
    market theatre theater opera museum library palace tower bank club café cafe bar restaurant office building
    green grange heath moor common drive boulevard plaza pier harbour harbor port beach ocean sea gulf cape creek
    falls springs canyon ridge alley close mews wharf dock docks quay cemetery prison jail academy institute society
    company co arms times gazette herald chronicle post news review magazine press journal act bill ltd inc
    committee department ministry army navy regiment war battle treaty
    """
)
"""A capitalised phrase that ends in one of these names a place or a body, not a person."""


def noun_gender(noun: str) -> Gender | None:
    """The gender that a noun for a person tells."""
    word = noun.lower()
    if word in KIN_WOMEN or word in WOMEN or word.endswith(("woman", "maid", "mistress", "wife")):
        return "f"
    return "m" if word in KIN_MEN or word in MEN or word.endswith(("man", "master")) else None


def is_person_noun(noun: str) -> bool:
    """Whether a noun, in any case, is one for a person."""
    word = noun.lower()
    return word in PEOPLE or word in KIN or word.endswith(PERSON_ENDINGS)


def kinship(word: str) -> str:
    """The plain word for a relative: "mother" for "mum"."""
    return next((relation for relation, same in SAME if word in same), word)
