"""Verbs that take a quotation, by kind, with their inflected forms. Plain data and one table made of it."""

from __future__ import annotations

from screenplay.english import words


def _table(data: str) -> dict[str, str]:
    """ "go on; put in" to {"go": "on", "put": "in"}."""
    rows = (row.split() for row in data.split(";"))
    return {first: " ".join(others) for first, *others in rows}


PLAIN = """
    say ask reply answer tell respond add continue begin remark observe state declare announce comment repeat
    inquire enquire return rejoin resume mention conclude note proceed explain finish speak start
"""
"""These tell that someone speaks, and hardly how."""

COLOURED = """
    accuse acknowledge acquiesce admit admonish advise affirm agree allow amend apologise apologize appeal argue assent
    assert assure aver avow babble bark bawl beg bellow beseech bid blurt bluster boast bray breathe cackle cajole
    call carol caution challenge chant chatter chide chirp choke claim coax command complain concede concur confess
    confide confirm congratulate contend contradict coo correct counsel counter croak croon cry curse
    demand demur deny dictate direct disagree drawl drone echo ejaculate elaborate emphasise emphasize encourage entreat
    enthuse exclaim exhort expostulate exult falter flatter fume fret gabble gibe greet gripe grouse grumble grunt guess
    gush hail hazard heckle hint holler howl implore inform insist instruct interject interpose interrogate interrupt
    intone introduce invite jeer jest jibe joke lament lecture lie lisp marvel mock mouth mumble murmur muse mutter nag
    needle object offer opine order persist persuade plead pledge point pray predict press proclaim prod promise
    prompt pronounce propose protest purr quaver query question quip quote rage rant rasp read reason reassure
    recall recite recollect recommend reflect relate remind remonstrate report reprimand reproach reprove request retort
    reveal roar rumble scoff scold scream screech shout shriek shrill shush sing slur snap snarl sneer speculate
    splutter sputter squawk squeak squeal stammer stipulate stutter submit suggest sum supply surmise swear sympathise
    sympathize taunt tease testify thank theorise theorize threaten thunder toast translate trill twitter urge
    utter venture volunteer vouchsafe vow wail warble warn wheedle wheeze whimper whine whisper whoop yell yelp yowl
    confide gloat mimic parrot rebuke rejoice reiterate retaliate riposte soothe spit stress
"""
"""These tell how: a script may keep them as a parenthetical."""

NOISES = """
    cackle chortle chuckle cough crow gasp giggle groan growl grunt gulp guffaw hiss hoot huff laugh moan pant pout
    scoff sigh simper smirk snicker sniff sniffle snigger snivel snort sob titter weep whistle yawn
"""
"""Sounds that often stand in for a verb of speech."""

GESTURES = "beam bow frown grimace grin nod shrug smile smirk wink blink scowl glare shudder shiver wince"
"""Not speech, though "he nodded" may stand where a tag would: a tag only where the verb comes before its subject."""

WRITING = "write scribble scrawl type print jot pen sign text"
"""What is written is not spoken, though "wrote Tom" stands where a tag would."""
WRITTEN = "note letter sign notice label card message telegram poster headline inscription plaque screen page paper"
"""These are read, and say nothing: "read the note"."""

THOUGHT = "think wonder muse reflect reason ponder recall realise realize remember decide reckon figure pray hope"
"""Verbs of thinking. Some are verbs of speaking too: beside a quotation those are speech, beside a thought thought."""

TELLING = """
    tell ask answer assure inform remind warn advise urge beg implore entreat beseech bid command order instruct invite
    reassure correct interrupt greet thank promise encourage caution challenge chide scold rebuke reprove reproach
    tease taunt mock accuse admonish counsel coax cajole press prompt prod question interrogate query contradict
    threaten hail soothe lecture persuade echo quote introduce exhort reprimand address
"""
"""These take the person spoken to as their object ("she told Mara")."""

SILENCE = "think realise realize remember ponder"
"""A quotation with one of these is not spoken aloud."""

PARTICLES = _table("""
    go on; put in; break in out off; chime in; cut in; burst out in; strike in; speak up out; call out back over;
    cry out; pipe up; shout out back over; blurt out; get out; throw in; carry on; come back; join in; sing out;
    read out aloud on; start in; trail off; spit out; yell out back over; point out; shoot back; fire back; snap
    back; answer back; hurry on; run on; rattle on off; ramble on; wind up; press on; let out; bite out; grind out;
    choke out; sum up; drop in
""")
"""Particles that go with a verb of speech, or that make one of a verb that is none by itself."""

NEEDING = """
    go put break chime cut burst strike get throw carry come join trail shoot fire hurry run rattle ramble wind let bite
    grind drop
"""
"""These are verbs of speech only with their particle."""

ARRIVING = "come sound ring float drift boom issue follow"
"""A voice may do these: "came a voice from the hall"."""

VOICES = "voice voices reply answer response cry shout whisper murmur retort chorus call scream question rejoinder echo"

IRREGULAR = _table("""
    say said says saying sez; tell told; begin began begun beginning; speak spoke spoken; think thought; go went
    gone goes; put put putting; break broke broken; cut cut cutting; burst burst; strike struck; get got getting;
    throw threw; come came coming; sing sang; read read; spit spat spitting; shoot shot; run ran running; wind
    wound; let let letting; bite bit biting; grind ground; swear swore; weep wept; bid bade bid bidding; forget
    forgot; quip quipped quipping; beg begged begging; sob sobbed sobbing; nod nodded nodding; grin grinned
    grinning; shrug shrugged shrugging; snap snapped snapping; hum hummed humming; chat chatted; nag nagged nagging;
    prod prodded prodding; write wrote written writing; jot jotted jotting; pen penned penning;
    stammer stammered; slur slurred slurring; demur demurred demurring; aver averred
    averring; admit admitted admitting; permit permitted; submit submitted submitting; concur concurred; confer
    conferred; fret fretted fretting; lie lied lying; sum summed summing; stutter stuttered; plan planned; drop
    dropped dropping; ring rang; quote quoted; hear heard; whip whipped; chirp chirped; wheeze wheezed; mimic
    mimicked mimicking; rap rapped; recall recalled
""")
"""Forms that the rules of `_inflected` would get wrong."""


def _inflected(verb: str) -> tuple[str, ...]:
    """The present, past and -ing forms of a regular verb."""
    if verb[-1] == "e":
        return f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    return third, f"{verb}ed", f"{verb}ing"


def _forms(verbs: frozenset[str]) -> dict[str, str]:
    """Every form of `verbs` and the verb it belongs to; where two verbs share a form, the first in the alphabet."""
    found: dict[str, str] = {}
    for verb in sorted(verbs):
        for form in (verb, *_inflected(verb), *IRREGULAR.get(verb, "").split()):
            found.setdefault(form, verb)
    return found


THINKING = words(THOUGHT)
SILENT = words(SILENCE)
TAKES_LISTENER = words(TELLING)
NEEDS_PARTICLE = words(NEEDING)
GESTURE = words(GESTURES)
NOISE = words(NOISES)
SAYS_ONLY = words(PLAIN)
VERB_OF = _forms(words(PLAIN) | words(COLOURED) | NOISE | THINKING | TAKES_LISTENER | frozenset(PARTICLES))
"""The verb of speech or thought that an inflected form belongs to."""
GESTURE_OF = _forms(GESTURE)
WRITING_OF = _forms(words(WRITING))
THINGS_READ = words(WRITTEN)
ARRIVAL_OF = _forms(words(ARRIVING))
VOICE_WORDS = words(VOICES)
