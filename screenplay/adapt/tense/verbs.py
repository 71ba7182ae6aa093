"""The forms of English verbs: the only door to lemminflect, corrected where its tables are wrong or open.

The tables of lemminflect (from the NIH Specialist Lexicon) give every form of a lemma; where a past form belongs to two
verbs ("found", "lay", "saw") narration nearly always means the stronger one, which is what `BASES` says.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from screenplay.english import words

Form = Literal["VBZ", "VBD", "VBN"]


BASES = {
    "bore": "bear", "bound": "bind", "fell": "fall", "felt": "feel", "found": "find", "ground": "grind", "lay": "lie",
    "left": "leave", "rent": "rend", "saw": "see", "smelt": "smell", "wound": "wind", "snuck": "sneak", "skied": "ski",
    "dove": "dive", "drug": "drag", "lept": "leap", "shat": "shit", "pled": "plead", "spelt": "spell", "clad": "clothe",
    "arose": "arise", "bade": "bid", "forbad": "forbid", "wreaked": "wreak", "quoth": "quoth", "swum": "swim",
    "singed": "singe", "gotten": "get", "lain": "lie", "lied": "lie", "unwound": "unwind", "rewound": "rewind",
    "overlay": "overlie", "dived": "dive", "hanged": "hang", "glided": "glide", "wed": "wed", "bled": "bleed",
    "betook": "betake", "bethought": "bethink", "dreamt": "dream", "unstuck": "unstick",
}  # fmt: skip

FORMS: dict[tuple[str, Form], str] = {
    ("lie", "VBD"): "lay", ("lie", "VBN"): "lain", ("light", "VBD"): "lit", ("light", "VBN"): "lit",
    ("wake", "VBD"): "woke", ("wake", "VBN"): "woken", ("weave", "VBD"): "wove", ("bid", "VBD"): "bade",
    ("bid", "VBN"): "bid", ("abide", "VBD"): "abided", ("hang", "VBD"): "hung", ("lean", "VBD"): "leaned",
    ("lean", "VBN"): "leaned", ("taxi", "VBZ"): "taxis", ("forgo", "VBD"): "forwent", ("strew", "VBN"): "strewn",
    ("quoth", "VBZ"): "quoth", ("sneak", "VBD"): "snuck", ("spit", "VBD"): "spat", ("spit", "VBN"): "spat",
    ("get", "VBN"): "got", ("shine", "VBD"): "shone", ("speed", "VBD"): "sped", ("smell", "VBD"): "smelled",
    ("stride", "VBD"): "strode", ("tread", "VBD"): "trod", ("leap", "VBD"): "leapt", ("kneel", "VBD"): "knelt",
    ("clothe", "VBZ"): "clothes", ("ski", "VBD"): "skied", ("ski", "VBN"): "skied",
    ("betake", "VBD"): "betook", ("bethink", "VBD"): "bethought", ("bethink", "VBN"): "bethought",
    ("unstick", "VBD"): "unstuck",
}  # fmt: skip

BOTH = words(
    """
    burnt dreamt dwelt hung knelt leant leapt learnt lit shone slid smelt snuck spat sped spelt spilt spoilt wed
    """
)
"""Pasts that are participles too, where the tables give only the one."""

UNCHANGED = words(
    """
    bet bid burst cast cost cut fit hit hurt knit let put quit read rid set shed shut slit spit split spread sweat
    thrust wed wet
    """
)
PREFIXES = ("", "re", "over", "under", "out", "mis", "up", "off", "fore", "pre", "sub", "be", "broad", "tele", "type")
"""What goes before one of these and leaves it so: "reset", "overspread", "misread"."""
"""Verbs whose base form serves as past too. "beat" is one as well, but has a participle of its own."""


INTRANSITIVE = words(
    """
    sneeze panic hesitate pause nod shrug sigh laugh cough smile blink listen wait frown wince grin stumble stagger
    tiptoe giggle chuckle snore sob weep yawn shiver tremble gasp pant stare glance gaze wink limp wander remain
    exist happen occur seem appear belong glare squint flinch groan moan growl sleep faint shudder hiss snort swoop
    stroll trot gallop rise creep crawl flicker glitter gleam glow shine twinkle sparkle chirp buzz bark howl whine
    shriek scowl sulk swim giggle loom linger lurk quiver reply respond insist mutter murmur crackle tinkle screech
    rumble sizzle hoot squeal squeak creak clank clink beep wail yelp whimper cackle chortle titter snarl glimmer
    shimmer soar plummet trudge plod hobble scurry scamper saunter swagger dawdle vanish disappear arrive depart emerge
    erupt recede subside elapse ensue persist prevail falter flare thud clatter drone lapse darken deepen lengthen
    kneel glisten cling sway clank whizz whiz creep doze bellow waddle lounge lollop acquiesce behave blush cease
    complain consent converse dine dwell exclaim flee inquire muse plead proceed reappear retort scream speculate walk
    wonder collide intervene converge protest bristle teem loiter meddle reminisce prowl roam lunge swerve veer recoil
    succumb perish collapse thrive yearn relent rejoice despair abound dwindle throb trickle clamber scuttle totter
    flop lurch bicker quarrel rustle fume gurgle wheeze belch pounce sprint sidle cower roar prattle chatter babble
    smell taste reek jabber ramble hover romp frolic shamble lope canter snicker guffaw simper smirk scoff gloat brood
    """
)
"""Verbs whose participle stands only after "have": what looks like one elsewhere is a past tense."""

MODAL = frozenset({"might"})
"""What the tables take for the past of a verb, and no narration does."""


@dataclass(frozen=True, slots=True)
class Past:
    """What a past form can be. `participle`: also a past participle; `base`: also the base form ("put").

    `sure`: nothing but a past tense unless "have" precedes ("rang", "went"; "sneezed", which forms no passive).
    """

    lemma: str
    participle: bool
    base: bool
    sure: bool


@cache
def past(word: str) -> Past | None:
    """The verb that `word` (lower case) is a past tense of, or None where it is no past tense."""
    lemma = base(word)
    if lemma is None or word in MODAL:
        return None
    unchanged = word == lemma and (_unchanged(word) or word == "beat")
    if word == lemma and not unchanged:
        return None
    tenses, participles = _tables(lemma, "VBD"), _tables(lemma, "VBN")
    if not unchanged and word not in tenses and FORMS.get((lemma, "VBD")) != word and not _regular(word, lemma):
        return None
    two_fold = word in participles or word in BOTH or word.endswith("ed") or (unchanged and word != "beat")
    two_fold = two_fold and word != "lay"
    return Past(lemma, two_fold, unchanged, _sure(word, lemma, two_fold or unchanged))


def _sure(word: str, lemma: str, two_fold: bool) -> bool:
    from lemminflect import getAllLemmas

    if lemma in INTRANSITIVE and (word.endswith("ed") or word in {"slept", "wept", "knelt", "crept", "clung"}):
        return True
    return not two_fold and not {"NOUN", "ADJ", "ADV", "PROPN"} & set(getAllLemmas(word))


@cache
def participle(word: str) -> str | None:
    """The verb that `word` (lower case) is a past participle of, or None."""
    lemma = base(word)
    if lemma is None:
        return None
    tense = past(word)
    if (tense and tense.participle) or word in _tables(lemma, "VBN") or FORMS.get((lemma, "VBN")) == word:
        return lemma
    return None


@cache
def base(word: str) -> str | None:
    """The base form of the verb that `word` (lower case) is a form of, the likeliest in narration; None for no verb."""
    if word in BASES:
        return BASES[word]
    if not word.isalpha() and "-" not in word:
        return None
    head, hyphen, last = word.rpartition("-")
    from lemminflect import getAllLemmas, getAllLemmasOOV

    found = getAllLemmas(last, "VERB") or (getAllLemmasOOV(last, "VERB") if last.endswith("ed") else {})
    lemmas = found.get("VERB", ())
    if not lemmas:
        return None
    return head + hyphen + (last if last in lemmas and _unchanged(last) else lemmas[0])


def _unchanged(lemma: str) -> bool:
    return any(lemma.startswith(first) and lemma[len(first) :] in UNCHANGED for first in PREFIXES)


@cache
def inflect(lemma: str, form: Form) -> str:
    """`lemma` in the third person singular present (VBZ), the past (VBD) or as past participle (VBN)."""
    if (lemma, form) in FORMS:
        return FORMS[lemma, form]
    head, hyphen, last = lemma.rpartition("-")
    if hyphen:
        return head + hyphen + inflect(last, form)
    if form != "VBZ" and _unchanged(lemma):
        return lemma
    known = _tables(lemma, form)
    return known[0] if known else _regular_form(lemma, form)


@cache
def _tables(lemma: str, form: Form) -> tuple[str, ...]:
    from lemminflect import getAllInflections

    return tuple(getAllInflections(lemma, "VERB").get(form, ()))


def _regular(word: str, lemma: str) -> bool:
    return word == _regular_form(lemma, "VBD") or (word.endswith("ed") and word[:-2].startswith(lemma[:-1]))


def _regular_form(lemma: str, form: Form) -> str:
    after_consonant = lemma[-2:-1] not in tuple("aeiou")
    if lemma.endswith("y") and after_consonant:
        return lemma[:-1] + ("ies" if form == "VBZ" else "ied")
    if form == "VBZ":
        hissing = lemma.endswith(("s", "x", "z", "ch", "sh")) or (lemma.endswith("o") and after_consonant)
        return lemma + ("es" if hissing else "s")
    return lemma + ("d" if lemma.endswith("e") else "ed")


@cache
def plural_noun(word: str) -> bool:
    """Whether `word` (lower case) is known as the plural of a noun, so that a capital alone makes it no name."""
    from lemminflect import getAllLemmas

    return any(lemma != word for lemma in getAllLemmas(word, "NOUN").get("NOUN", ()))
