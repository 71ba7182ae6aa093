"""What kind of thing a sentence of narration tells: what is thought, what is heard, or what is to be seen.

Narrated thought has a verb of the mind in its main clause ("She wondered whether"); free indirect speech asks, doubts
and exclaims in the narrator's place ("Why did he never look?", "Perhaps he had gone."). After a thought, what "would"
be or is so is thought as well (the marks of free indirect style: Banfield, Unspeakable Sentences, 1982, chapter 2).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from screenplay.adapt.tense.backstory import used_to
from screenplay.adapt.tense.perfects import past_perfect
from screenplay.adapt.tense.syntax import Clauses, auxiliaries, own_subject
from screenplay.adapt.tense.verbs import base
from screenplay.english import words

Kind = Literal["minded", "free", "reflected", "heard", "seen"]
"""minded: somebody is said to think; free: the narration thinks for them, in free indirect style; reflected: told of
another time or of no time, so that no camera finds it (what used to be, what had been, what always is)."""

MIND = words(
    """
    wonder know think believe suppose realize realise understand remember recall forget hope wish fear doubt guess
    expect imagine regret consider reflect suspect dread assume ponder muse resent envy miss love hate mind intend
    figure reckon conclude recognise recognize
    """
)
WANTING = words("want need like decide mean try feel")
"""Verbs of the mind where something that is thought or done hangs on them ("decided to wait", "felt that")."""
PERSONS = words("he she i they we")
DOUBTING = words("perhaps maybe surely doubtless possibly probably hopefully undoubtedly")
EXCLAIMING = words("oh ah god heaven heavens alas damn jesus christ lord hell")
MODALS = words("would could might must should ought may will can 'd")
GUESSING = words("might must should ought may")
"""What nobody but a mind can say of what happens."""
STATES = words("be have seem appear remain matter mean need want like exist deserve")
"""After a thought, what is so is what somebody thinks is so."""
SOUNDING = words(
    """
    ring bang slam crash creak rattle bark howl thunder rumble knock tick chime hiss roar buzz clatter thud beep honk
    toll explode splash crackle sizzle squeak screech whirr whir clang clink jingle drone patter snore strike groan
    whistle boom pop crunch squeal peal wail rustle sputter splutter chug
    """
)
NOISES = words(
    """
    bang crash creak knock thud clatter rumble roar buzz whistle click clink chime splash scream shriek howl bark
    applause footstep footsteps explosion gunshot shot thunderclap sound noise peal rattle tap tapping knocking
    ringing barking siren crack crunch
    """
)
HEARD_MOVING = words(
    "footstep footsteps thunder gunshot gunfire explosion laughter applause siren sirens music hoofbeats"
)
"""What is only heard, whatever it is said to do: "Footsteps crossed the ceiling"."""
ENDING = words("die stop cease fade start begin settle")
"""What a sound does besides sounding: "The engine sputtered and died"."""
SILENCING = words("no not n't never nobody nothing neither nor none hardly barely")
CLAUSES = ("conj", "ccomp", "advcl", "relcl", "xcomp", "parataxis")
HABITS = words("always never often usually sometimes seldom rarely whenever ever generally")
BODIES = words("voice heart ears head eyes he she i they we it who you")
"""What may "roar" or "ring" and is no effect."""


def kind(view: Clauses, places: Sequence[int], after_thought: bool) -> Kind:
    """The kind of the sentence that stands at `places` of a paragraph; `after_thought`: the one before was thought."""
    told = [place for place in places if not view.tokens[place].stub]
    root = next((place for place in told if view.tokens[place].dep == "ROOT"), None)
    if root is None:
        return "free" if after_thought and not _has_verb(view, told) else "seen"
    if _is_minded(view, root):
        return "seen" if _acts_too(view, root) else "minded"
    if _is_free_indirect(view, told, root, after_thought):
        return "free"
    if _is_sound(view, root):
        return "heard" if _is_sound_alone(view, told, root) else "seen"
    return "reflected" if _looks_away(view, told, root) else "seen"


def _looks_away(view: Clauses, places: Sequence[int], root: int) -> bool:
    """Whether what is told is no single deed or sight of the moment."""
    if past_perfect(view, root) or used_to(view, root):
        return True
    if any(view.low(place) in HABITS for place in places):
        return True
    subject = own_subject(view, root)
    would = any(view.low(aux) in ("would", "'d") for aux in auxiliaries(view, root))
    state = view.tokens[root].lemma == "be" or bool(view.labelled(root, "auxpass"))
    return would or (state and subject is not None and view.low(subject) in ("i", "we"))


def idle(view: Clauses, places: Sequence[int]) -> bool:
    """Whether nothing is done in a sentence: its main verb tells how things are, if it has one."""
    told = [place for place in places if not view.tokens[place].stub]
    root = next((place for place in told if view.tokens[place].dep == "ROOT"), None)
    if root is None or not _has_verb(view, told):
        return True
    lemma = base(view.low(root)) or view.tokens[root].lemma.lower()
    return lemma in STATES | WANTING | MIND and view.tokens[root].tag != "VBG"


def _has_verb(view: Clauses, places: Sequence[int]) -> bool:
    return any(view.tokens[place].pos in ("VERB", "AUX") for place in places)


def _is_minded(view: Clauses, root: int) -> bool:
    """Whether somebody thinks, knows or wants: a person is the subject of a verb of the mind."""
    token, subject = view.tokens[root], own_subject(view, root)
    if subject is None or not _person(view, subject):
        return False
    lemma = base(token.text.lower()) or token.lemma.lower()
    if lemma in MIND:
        return True
    hangs = view.labelled(root, "ccomp") or (lemma != "feel" and view.labelled(root, "xcomp") and lemma != "try")
    return lemma in WANTING and bool(hangs)


def _acts_too(view: Clauses, root: int) -> bool:
    """ "Then she forgot him and read the letter": the camera sees her read."""
    for verb in view.labelled(root, "conj"):
        lemma = base(view.low(verb)) or view.tokens[verb].lemma.lower()
        does = view.tokens[verb].tag == "VBD" and lemma not in MIND | WANTING | STATES
        if verb > root and ((does and not view.labelled(verb, "neg")) or _acts_too(view, verb)):
            return True
    return False


def _person(view: Clauses, subject: int) -> bool:
    return view.low(subject) in PERSONS or view.tokens[subject].pos in ("PROPN", "NOUN")


def _is_free_indirect(view: Clauses, places: Sequence[int], root: int, after_thought: bool) -> bool:
    last = view.tokens[places[-1]].text
    first = next((view.low(place) for place in places if view.tokens[place].pos != "PUNCT"), "")
    if last == "?" or first in DOUBTING or first in EXCLAIMING:
        return True
    if last == "!" and not _acts(view, root):
        return True
    modals = {view.low(aux) for aux in auxiliaries(view, root)} & MODALS
    if modals & GUESSING or not after_thought:
        return bool(modals & GUESSING)
    state = view.tokens[root].lemma in STATES and view.tokens[root].tag != "VBG"
    return bool(modals) or state or not _has_verb(view, places)


def _acts(view: Clauses, root: int) -> bool:
    """Whether a person does something that can be seen: "He jumped!" is action."""
    subject = own_subject(view, root)
    return view.tokens[root].pos == "VERB" and subject is not None and not view.labelled(root, "neg")


def _is_sound(view: Clauses, root: int) -> bool:
    """ "The bell rang", "There was a knock at the door", "They heard a shot"."""
    heard = [c for c in view.labelled(root, "acl") if base(view.low(c)) in SOUNDING]
    if heard and view.tokens[root].pos == "NOUN":
        return view.low(root) not in BODIES  # "A dog barked" taken for a dog that was barked
    subject = own_subject(view, root)
    lemma = base(view.low(root)) or view.tokens[root].lemma.lower()
    if view.labelled(root, "neg") or (lemma == "ring" and view.labelled(root, "dobj")):
        return False  # "There is not a sound", "The bank rang the house"
    if lemma in SOUNDING and subject is not None:
        return view.low(subject) not in BODIES and view.tokens[subject].pos != "PROPN"
    if subject is not None and view.low(subject) in HEARD_MOVING and view.tokens[root].pos == "VERB":
        return True
    if lemma in ("be", "come", "hear", "follow"):
        told = view.labelled(root, "attr", "dobj", "nsubj")
        return any(view.tokens[place].lemma.lower() in NOISES for place in told)
    return False


def _is_sound_alone(view: Clauses, places: Sequence[int], root: int) -> bool:
    """Whether the sentence tells nothing but a sound: an effect in its place leaves nothing untold.

    "There was no sound" and "It was a low noise" are told, and so is "A boy knocked and handed her a sparkler".
    """
    subject = own_subject(view, root)
    if (subject is not None and view.low(subject) == "it") or any(view.low(place) in SILENCING for place in places):
        return False
    sounded = view.tokens[root].lemma.lower() in SOUNDING
    if sounded and any(view.tokens[place].pos != "NUM" for place in view.labelled(root, "dobj")):
        return False  # "The bell struck nine", and nothing else
    beside = (place for place in places if view.tokens[place].dep in CLAUSES and not _meanwhile(view, place))
    verbs = (base(view.low(place)) for place in beside if view.tokens[place].pos in ("VERB", "AUX"))
    return all(verb in SOUNDING | ENDING for verb in verbs)


def _meanwhile(view: Clauses, verb: int) -> bool:
    """Whether `verb` opens what is parted from a sound anyway: "while she looked for her keys"."""
    return any(view.low(mark) == "while" for mark in view.labelled(verb, "mark"))
