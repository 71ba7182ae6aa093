"""Words of the narration to the terminals of grammars/tags.lark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.attribution.delivery import manner_end
from screenplay.attribution.verbs import (
    ARRIVAL_OF,
    GESTURE_OF,
    NEEDS_PARTICLE,
    PARTICLES,
    TAKES_LISTENER,
    THINKING,
    VERB_OF,
    VOICE_WORDS,
    WRITING_OF,
)
from screenplay.english import words
from screenplay.findings import Token
from screenplay.grammar import Label

AUXILIARY = words(
    "had has have was is were are am would could did does do might must will can may been be 'd 's 'll 've 'm"
)
KEEPING = words("kept keeps keep keeping")
"""With a verb of speech these tell that it is said again: "she kept saying"."""
STANDING_ALONE = words(
    "another other others both all one each several none some someone somebody everyone everybody nobody"
)
NO_SPEAKER = words("nothing something anything everything much more little no so this that these those it")
ASKING = words("that if whether what how why which")
NAME_PARTICLES = words("de du des van von der den ter la le di da del della dos zu af")
TIMES = words(
    "morning evening night day afternoon week month year time moment minute minutes hour hours days weeks noon"
)
VERBAL = frozenset(("SAY", "TELL", "THINK", "GESTURE", "ARRIVE", "WAS"))
NOMINAL = frozenset(("NAME", "NOUN", "PRONOUN", "ADJ"))


def labels(tokens: Sequence[Token], start: int, end: int) -> list[Label]:
    """The terminals of the clause `tokens[start:end]`, each with the range of tokens that it stands for."""
    found: list[Label] = []
    at = start
    while at < end:
        label = _verb(tokens, at, end, found) or _manner(tokens, at, end, found) or _word(tokens, at, end, found)
        found.append(label)
        at = label[2]
    return list(_commas_of_manner(found))


def _kind(found: Sequence[Label]) -> str:
    return found[-1][0] if found else ""


def _owned(tokens: Sequence[Token], at: int, end: int, found: Sequence[Label]) -> Label | None:
    """The parts of "was Mary's only answer": the verb, and what was uttered with its mark of possession."""
    if (
        not found
        and tokens[at].text in ("was", "were", "is", "are")
        and any(t.tag in ("POS", "PRP$") for t in tokens[at:end])
    ):
        return "WAS", at, at + 1
    if found and found[0][0] == "WAS" and not any(kind == "UTTERANCE" for kind, _, _ in found):
        if tokens[at].tag == "PRP$":
            return "PRONOUN", at, at + 1
        if tokens[at].tag == "POS" or (found[-1][0] == "PRONOUN" and len(found) == 2):
            noun = next((i for i in range(at, min(end, at + 4)) if tokens[i].tag in ("NN", "NNS", "VBG")), None)
            return ("UTTERANCE", at, noun + 1) if noun is not None else None
    return None


def _verb(tokens: Sequence[Token], at: int, end: int, found: Sequence[Label]) -> Label | None:
    token, form = tokens[at], tokens[at].text.lower()
    owned = _owned(tokens, at, end, found)
    if owned:
        return owned
    if form in AUXILIARY and not _is_first_name(tokens, at, end):
        return ("AUX", at, at + 1) if _before_verb(tokens, at + 1, end) else None
    if form in KEEPING and (again := _said_again(tokens, at + 1, end)):
        return "AUX", at, again
    if _kind(found) in ("DET", "POSSESSIVE") or (_kind(found) == "ADJ" and token.tag.startswith("NN")):
        return None
    verb = VERB_OF.get(form)
    label = speaking(tokens, at, end, verb) if verb and _finite(token, form == verb, found) else None
    if label:
        return label
    if form in ARRIVAL_OF and _voice_follows(tokens, at, end):
        return "ARRIVE", at, at + 1
    gesture = form in GESTURE_OF or (token.tag in ("VBD", "VBZ") and form not in WRITING_OF)
    if not found and form == token.text and gesture and token.pos == "VERB":
        return "GESTURE", at, at + 1
    return None


def _is_first_name(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "May echoed", "Will said": no auxiliary goes with a past tense."""
    return tokens[at].text in ("May", "Will") and at + 1 < end and tokens[at + 1].tag in ("VBD", "VBZ")


def _finite(token: Token, base: bool, found: Sequence[Label]) -> bool:
    if token.text.lower().endswith("ing"):
        return _kind(found) == "AUX"
    return not base or token.tag.startswith("VB")


def speaking(tokens: Sequence[Token], at: int, end: int, verb: str) -> Label | None:
    """The label of the verb of speech `verb` at `at`, its particle taken in; None where it wants one and has none."""
    stop = at + 1
    following = tokens[stop].text.lower() if stop < end else ""
    if following in PARTICLES.get(verb, "").split():
        stop += 1
    elif verb in NEEDS_PARTICLE:
        return None
    elif verb in ("begin", "start") and following == "to" and stop + 1 < end and _names_verb(tokens[stop + 1]):
        stop += 2
    kind = "TELL" if verb in TAKES_LISTENER else "THINK" if verb in THINKING else "SAY"
    return kind, at, stop


def _names_verb(token: Token) -> bool:
    return token.text.lower() in VERB_OF


def _before_verb(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether auxiliaries and adverbs lead from `at` to a verb of speech."""
    while at < end and (tokens[at].text.lower() in AUXILIARY or tokens[at].tag == "RB"):
        if tokens[at].dep == "neg":
            return False
        at += 1
    return at < end and tokens[at].text.lower() in VERB_OF and tokens[at].tag.startswith("VB")


def _said_again(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Where the verb of "kept | saying" and "kept on | saying" stands, if it is one of speech; `at`: what follows."""
    at += at < end and tokens[at].text.lower() == "on"
    says = at < end and tokens[at].text.lower() in VERB_OF and tokens[at].tag == "VBG"
    return at if says else None


def _voice_follows(tokens: Sequence[Token], at: int, end: int) -> bool:
    return any(token.text.lower() in VOICE_WORDS for token in tokens[at + 1 : min(end, at + 5)])


def _manner(tokens: Sequence[Token], at: int, end: int, found: Sequence[Label]) -> Label | None:
    if _kind(found) in ("DET", "ADJ", "WITHIN", "AND_NAME") or (found and tokens[at].text[0].isupper()):
        return None
    stop = manner_end(tokens, at, end)
    return ("MANNER", at, stop) if stop > at else None


def _word(tokens: Sequence[Token], at: int, end: int, found: Sequence[Label]) -> Label:
    moment = _moment_end(tokens, at, end)
    if moment > at and found:
        return "OPENER", at, moment
    relative = tokens[at].tag in ("WP", "WDT") and _kind(found) in NOMINAL
    if relative:
        return "RELATIVE", at, _relative_end(tokens, at, end)
    return _word_kind(tokens, at, end, found), at, at + 1


def _moment_end(tokens: Sequence[Token], at: int, end: int) -> int:
    """The end of "the next morning", "that night", "an hour later" at `at`: words on time, not on a person."""
    stop = at
    while stop < min(end, at + 4) and tokens[stop].tag in ("DT", "JJ", "CD", "RB"):
        stop += 1
    timed = at < stop < end and tokens[stop].text.lower() in TIMES
    if not timed:
        return at
    return stop + 1 + (stop + 1 < end and tokens[stop + 1].text.lower() in ("later", "after", "before"))


def _relative_end(tokens: Sequence[Token], at: int, end: int) -> int:
    return next((i for i in range(at + 1, end) if tokens[i].text == "," or _main_verb(tokens[i], at)), end)


def _main_verb(token: Token, relative: int) -> bool:
    """A verb of speech whose clause began before the relative one: "the man who came in | said"."""
    return token.text.lower() in VERB_OF and token.tag in ("VBD", "VBZ") and token.dep in ("ROOT", "ccomp", "parataxis")


def _word_kind(tokens: Sequence[Token], at: int, end: int, found: Sequence[Label]) -> str:
    token, form = tokens[at], tokens[at].text.lower()
    following = tokens[at + 1] if at + 1 < end else None
    if form == ",":
        return "COMMA"
    if token.pos == "CCONJ":
        return "AND_NAME" if _joins_names(following, found) else "AND"
    if form == "of" and _kind(found) == "NAME" and any(kind == "TELL" for kind, _, _ in found):
        return "TO"
    if form == "to":
        return "TO" if following and following.tag[:2] in ("PR", "NN", "DT") else "OPENER"
    if token.tag == "PRP":
        return "PRONOUN"
    if _kind(found) == "MANNER" and form in ("that", "which", "who"):
        return "OPENER"
    if form in NO_SPEAKER and not (following and following.tag.startswith(("NN", "JJ"))):
        return "OTHER"
    alone = form in STANDING_ALONE and not (following and following.tag.startswith(("NN", "JJ")))
    if alone and _kind(found) not in ("DET", "ADJ"):
        return "PRONOUN"
    if form in ASKING:
        return "OTHER"
    return _by_tag(tokens, at, following, found)


def _joins_names(following: Token | None, found: Sequence[Label]) -> bool:
    return _kind(found) in NOMINAL and following is not None and following.tag[:2] in ("NN", "DT", "PR")


def _by_tag(tokens: Sequence[Token], at: int, following: Token | None, found: Sequence[Label]) -> str:
    token = tokens[at]
    if _is_name(token, following, found) or _inside_name(token, following, found):
        return "NAME"
    match token.tag:
        case "DT" | "PRP$" | "PDT":
            return "DET"
        case "POS":
            return "POSSESSIVE"
        case "NN" | "NNS" | "HYPH":
            return "NOUN"
        case "JJ" | "JJR" | "JJS" | "CD":
            return "ADJ"
        case "VBN" | "VBG" if _kind(found) in ("DET", "ADJ"):
            return "ADJ"
        case "IN":
            return "WITHIN" if _belongs_to_noun(tokens, at, found) else "OPENER"
        case "VBG" | "VBN" | "WRB" | "RP":
            return "OPENER"
        case "RB" if token.text in ("as", "so") and following is not None and following.tag in ("JJ", "RB"):
            return "OPENER"
        case _:
            return "OTHER"


def _is_name(token: Token, following: Token | None, found: Sequence[Label]) -> bool:
    if token.tag in ("NNP", "NNPS"):
        return True
    if not token.text[0].isupper() or token.tag in ("DT", "PRP$", "IN", "CC", "WRB", "WP", "EX", "UH"):
        return False
    return bool(found) or (following is not None and following.text.lower() in VERB_OF)


def _inside_name(token: Token, following: Token | None, found: Sequence[Label]) -> bool:
    """The small word of "Mr. van Houten"."""
    capital = following is not None and following.text[0].isupper()
    return token.text in NAME_PARTICLES and capital and _kind(found) in ("NAME", "DET")


def _belongs_to_noun(tokens: Sequence[Token], at: int, found: Sequence[Label]) -> bool:
    """Whether a preposition goes with the noun phrase before it: always before the verb, behind it where the parse
    says so and the phrase is a description. A proper name is whole without: "said Mara | from the sink"."""
    if _kind(found) not in NOMINAL:
        return False
    verb = next((tokens[start] for kind, start, _ in found if kind in VERBAL), None)
    if verb is None or any(kind == "ARRIVE" for kind, _, _ in found):
        return True
    if tokens[at].text == "of" and _kind(found) in ("NAME", "PRONOUN"):
        place = verb.lemma == "say" and at + 1 < len(tokens) and tokens[at + 1].tag == "NNP"
        return place or tokens[at - 1].text.lower() in STANDING_ALONE
    if tokens[at].text == "of":
        return True
    return _described(tokens, found) and tokens[tokens[at].head].pos in ("NOUN", "PROPN", "PRON")


def _described(tokens: Sequence[Token], found: Sequence[Label]) -> bool:
    """Whether the phrase that ends `found` begins with an article or its like: "the girl", "one of the two"."""
    kinds = [kind for kind, _, _ in found]
    first = max(i for i, kind in enumerate(kinds) if kind in VERBAL) + 1
    return any(kind == "DET" and tokens[at].tag != "PRP$" for kind, at, _ in found[first : first + 2])


def _commas_of_manner(found: Sequence[Label]) -> Iterator[Label]:
    """`found` with each comma renamed that only sets off words of manner: "said Tom, softly"."""
    for at, (kind, start, end) in enumerate(found):
        around = [found[i][0] if 0 <= i < len(found) else "" for i in (at + 1, at + 2)]
        sets_off = kind == "COMMA" and around[0] == "MANNER" and around[1] in ("", "COMMA", "TO", "AND")
        yield ("MANNER_COMMA" if sets_off else kind, start, end)
