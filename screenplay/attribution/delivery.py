"""How a line is spoken: the words of manner that go with a verb of speech ("softly", "in a low voice")."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.attribution.verbs import VERB_OF
from screenplay.english import POSSESSIVES, words
from screenplay.findings import Token

_PHRASES = """
    at last; at once; at first; at length; in turn; in reply; in answer; in return; in response; in
    unison; in chorus; in full; in part; in passing; in private; in public; in earnest; in jest; in fun;
    in general; in particular; on purpose; by heart; after a moment; after a pause; after a while; after
    a time; after a minute; after a second; after a silence; after a beat; for once; for the first time;
    once more; one more time; once again; out loud; for a moment; of course; to himself; to herself; to
    myself; to themselves; to itself; to yourself; to ourselves; all at once; no less; over his
    shoulder; over her shoulder; over my shoulder; over their shoulder; by way of reply; as usual; as
    always; as ever; by way of greeting; by way of explanation; half aloud; at the same time; of a
    sudden; a little; from outside; from inside; from within; from behind; from above; from below; from upstairs; from
    downstairs; from somewhere; from far off
    """
PHRASES = frozenset(tuple(phrase.split()) for phrase in _PHRASES.split(";"))
LONGEST = max(map(len, PHRASES))

VOICE = words(
    "voice voices tone tones whisper whispers breath undertone undertones murmur monotone drawl manner accent accents"
    " growl mood key hush falsetto sing-song singsong way fashion style undervoice bass treble shout shriek rush burst"
)
FEELING = words(
    "surprise alarm astonishment wonder amazement horror disgust anger despair disbelief triumph delight relief dismay"
    " exasperation agony terror fear distress confusion awe amusement annoyance bewilderment consternation contempt"
    " defiance embarrassment excitement frustration irritation joy panic protest rage resignation shock silence sorrow"
    " sympathy agreement assent approval perplexity desperation greeting mockery scorn warning"
)
ABSTRACT = ("ness", "ment", "tion", "sion", "ity", "ance", "ence", "ship", "ism", "our", "asm")
TONGUE = ("ish", "ese", "ian", "French", "Dutch", "Latin", "Greek", "German", "Welsh", "Czech", "Arabic", "Hebrew")
"""Endings of the names of languages, and some that end in none of them."""
HELD_BACK = words("breath breaths tears teeth lips sobs giggles laughter cough yawn yawns")
NO_MANNER = words(
    "not n't never so as there here nothing away down up off forward forth outside inside upstairs downstairs"
    " home where when why how almost nearly hardly scarcely"
)
CONNECTIVES = words("then now also too still yet only just instead meanwhile soon")
"""Adverbs that tell nothing on delivery."""
LEANING = words("just even only right straight back long shortly soon immediately directly exactly precisely almost")
"""Adverbs that belong to the clause or phrase behind them: "just as she turned"."""


def manner_end(tokens: Sequence[Token], at: int, end: int) -> int:
    """Where the words of manner that begin at `at` end; `at` itself where there are none. `end` bounds the clause."""
    return max(_phrase_end(tokens, at, end), _adverb_end(tokens, at, end), _preposition_end(tokens, at, end))


def _phrase_end(tokens: Sequence[Token], at: int, end: int) -> int:
    spoken = tuple(token.text.lower() for token in tokens[at : min(end, at + LONGEST)])
    stop = next((at + size for size in range(len(spoken), 1, -1) if spoken[:size] in PHRASES), at)
    goes_on = spoken[:1] == ("from",) and stop < end and tokens[stop].pos != "PUNCT"
    return at if goes_on else stop  # "from behind" is a phrase, "from behind the door" no more


def _adverb_end(tokens: Sequence[Token], at: int, end: int) -> int:
    # "Milly asked": a name that looks like an adverb.
    if tokens[at].text[0].isupper() and at + 1 < end and tokens[at + 1].text in VERB_OF:
        return at
    denied = at + 1 < end and tokens[at].text.lower() == "not" and tokens[at + 1].text.endswith("ly")
    stop = at + 2 * denied
    while stop < end and _is_adverb(tokens[stop]) and tokens[stop].text.lower() not in NO_MANNER:
        stop += 1
    led_on = stop < end and tokens[stop].pos in ("SCONJ", "ADP")
    leans = led_on and stop > at and tokens[stop - 1].text.lower() in LEANING
    return stop - 1 if leans else stop


def _is_adverb(token: Token) -> bool:
    """Behind a name the parse takes many an adverb for a surname: "cried Nell indignantly"."""
    misread = token.tag == "NNP" and token.text.islower() and token.text.endswith("ly")
    return token.tag in ("RB", "RBR", "RBS") or misread


def _preposition_end(tokens: Sequence[Token], at: int, end: int) -> int:
    """The end of "in a low voice", "with a laugh"; `at` where the phrase tells of something else."""
    stop, head = noun_phrase(tokens, at + 1, end)
    if head is None:
        return at
    noun, first = tokens[head].text.lower(), tokens[at + 1].text.lower()
    bare = tokens[at + 1].tag in ("NN", "NNS", "JJ", "JJR")
    match tokens[at].text.lower():
        case "in" | "with" if noun in VOICE or noun in FEELING:
            return stop
        case "in":
            tongue = tokens[head].text.endswith(TONGUE) and tokens[head].text[0].isupper()
            return stop if tongue or (bare and noun.endswith(ABSTRACT)) else at
        case "with":
            holding = stop < end and tokens[stop].text.lower() in ("in", "on", "at", "under", "over", "and")
            return at if first in POSSESSIVES or first == "the" or holding else stop
        case "under" | "beneath" | "through" | "between":
            return stop if noun in HELD_BACK else at
        case "without":
            return stop if bare else at
        case _:
            return at


def noun_phrase(tokens: Sequence[Token], at: int, end: int) -> tuple[int, int | None]:
    """The end and the head of the noun phrase that begins at `at`, "of" phrases included; no head where none begins."""
    stop = at
    while stop < end and (
        tokens[stop].tag in ("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "VBN", "RB", "POS", "HYPH")
        or (stop > at and tokens[stop].tag in (",", "CC") and stop + 1 < end and tokens[stop + 1].tag in ("JJ", "VBN"))
    ):
        stop += 1
    first_noun = stop
    while stop < end and tokens[stop].tag in ("NN", "NNS", "NNP", "NNPS", "HYPH"):
        stop += 1
    if stop == first_noun:
        return at, None
    head = stop - 1
    if stop + 1 < end and tokens[stop].text.lower() == "of":
        inner, found = noun_phrase(tokens, stop + 1, end)
        stop = inner if found is not None else stop
    return stop, head
