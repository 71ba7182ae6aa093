"""What becomes of a speech tag: who and "said" go into the cue, the manner into a parenthetical, the rest on stage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import cast

from screenplay.adapt.beats import Beat, Gone, Shown
from screenplay.adapt.cut import alone, capitalised, joined, listed, lowered, part_of, sentence, unprinted
from screenplay.adapt.places import first_from, inside
from screenplay.adapt.plan import Plan
from screenplay.adapt.tags.clause import Clause, Rest, be, finite, subject
from screenplay.adapt.tags.manners import is_adverb, left_to_actor
from screenplay.adapt.tags.phrases import FARTHEST, FROM, LONGEST, is_loose, is_of_speaking, phrased, shortened
from screenplay.adapt.tags.rests import PARTICLES, both_told, rest_of
from screenplay.attribution.labels import KEEPING
from screenplay.book import Narration, Paragraph
from screenplay.english import words
from screenplay.findings import Tag, Token, Tokens
from screenplay.text import Run, Text, plain

DELIVERIES = {
    "babble": "babbling", "bark": "barking", "bawl": "bawling", "beam": "beaming", "bellow": "bellowing",
    "blurt": "blurting", "breathe": "hushed", "chant": "chanting", "chuckle": "chuckling", "coo": "cooing",
    "croak": "croaking", "croon": "crooning", "drawl": "drawling", "frown": "frowning", "gasp": "gasping",
    "giggle": "giggling", "grin": "grinning", "groan": "groaning", "growl": "growling", "grumble": "grumbling",
    "grunt": "grunting", "hiss": "hissing", "holler": "hollering", "howl": "howling", "laugh": "laughing",
    "moan": "moaning", "mouth": "mouthing", "mumble": "mumbling", "murmur": "murmuring", "mutter": "muttering",
    "nod": "nodding", "pant": "panting", "rasp": "rasping", "read": "reading", "roar": "roaring", "scoff": "scoffing",
    "scream": "screaming", "screech": "screeching", "shout": "shouting", "shriek": "shrieking", "shrug": "shrugging",
    "sigh": "sighing", "sing": "singing", "smile": "smiling", "smirk": "smirking", "sneer": "sneering",
    "snarl": "snarling", "sniff": "sniffing", "sniffle": "sniffling", "snigger": "sniggering", "snort": "snorting",
    "sob": "sobbing", "splutter": "spluttering", "squeak": "squeaking", "squeal": "squealing",
    "stammer": "stammering", "stutter": "stuttering", "thunder": "thundering", "wail": "wailing", "weep": "weeping",
    "wheeze": "wheezing", "whimper": "whimpering", "whine": "whining", "whisper": "whispering", "yawn": "yawning",
    "yell": "yelling", "yelp": "yelping",
}  # fmt: skip
"""Verbs that tell how a line sounds or what a face does, with the direction for it. Said and the like tell nothing."""

TELLING = ("ADJ", "NOUN", "NUM", "PROPN", "VERB")
"""Parts of speech that tell something, where the particles and auxiliaries of a verb of speech tell nothing."""
ANSWERS = words(
    """
    reply answer comment response retort rejoinder remark remarks observation riposte question challenge suggestion
    objection exclamation declaration contribution conclusion opinion inquiry amendment verdict words
    """
)
"""Nouns that say no more than "said": "was her comment"."""

ORDER = words("first next last only prompt immediate frequent usual final second other own opportune")
"""Words beside these nouns that tell an actor nothing."""
ASKING = words("ask inquire enquire demand beg request")

NOBODY = words("nobody none everyone everybody")
"""Pronouns that tell an actor whom a line is for."""
AIMED = words("to at into after from over")
"""What a phrase begins with that goes with a verb: "muttering to himself"."""
PERSONAL = words("he she it they we i you")


@dataclass(frozen=True, slots=True)
class Delivery:
    """`direction` goes above the speech that is tagged, `shown` stands where the tag stood, `gone` is in the cue.

    `ahead` goes before the speech: when it is spoken.
    """

    direction: Text
    shown: tuple[Beat, ...]
    gone: Gone
    ahead: tuple[Beat, ...] = ()


def delivery_of(tag: Tag, tokens: Tokens, paragraph: Paragraph, plan: Plan, source: str) -> Delivery:
    """What becomes of `tag`. The caller cuts away `tag.span` and with it every word that is not handed back."""
    tag = _with_whole_manner(with_whole_speaker(tag, tokens), tokens)
    clause = clause_of(tag, tokens, paragraph, plan, source)
    verb = DELIVERIES.get(tokens[tag.verb].lemma.lower(), "")
    manner, rest = _manner_and_rest(clause)
    other = alone(_telling(_other(clause)))
    manner, rest = (replace(told, direction=alone(told.direction)) for told in (manner, rest))
    listener, behind = _listener(clause), rest.direction
    goes_on = tag.listener and tag.rest and tag.listener[1] == tag.rest[0] and _belongs(tokens[slice(*tag.rest)])
    if listener and behind and goes_on:
        listener, behind = joined(listener, behind), ()  # "to the men | at the back"
    direction, too_long = _under_cue(clause, verb, (listener, manner.direction, other, behind))
    ahead = both_told(both_told(manner.ahead, rest.ahead), too_long)
    told = (direction, manner.action, rest.bare or rest.action, ahead)
    shown = (*_shown(tag, manner.action), *_shown(tag, rest.action, rest.bare))
    first = (Shown(sentence(ahead, ":" if rest.leads else "."), tag.span, ahead),) if ahead else ()
    return Delivery(direction, shown, unprinted(tag.span, joined(*told)), first)


def _belongs(rest: Tokens) -> bool:
    """Whether the rest tells which listener is meant, and not how they are spoken to: "the men | with the rope"."""
    with_the = [token.text.lower() for token in rest[:2]] == ["with", "the"] and not is_of_speaking(rest)
    return with_the or not is_loose(rest)


def _under_cue(clause: Clause, verb: str, told: Sequence[Text]) -> tuple[Text, Text]:
    """The direction made of a `verb` and what else is `told`; and a sentence of that for which it has no room."""
    phrases = [part for phrase in filter(None, told) for part in _parts(phrase)]
    room = FARTHEST if any(FROM.match(plain(phrase)) for phrase in phrases) else LONGEST
    if _length(phrases, verb) > room:
        phrases = [shortened(phrase) for phrase in phrases]
    too_long: Text = ()
    while _length(phrases, verb) > room and subject(clause):
        longest = max(reversed(phrases), key=lambda phrase: len(plain(phrase).split()))
        phrases.remove(longest)
        too_long = both_told(_as_sentence(clause, alone(longest)), too_long)
    direction: Text = (Run(verb),) if verb else ()
    for phrase in phrases:
        words = plain(phrase).split()
        aimed = plain(direction) == verb and (words[0] in AIMED or all(map(is_adverb, words)))
        direction = joined(direction, phrase) if aimed else listed([direction, phrase])  # "muttering to himself"
    return direction, too_long


def _parts(phrase: Text) -> Iterator[Text]:
    """To whom, and how: "to herself, dreamy sort of way"; any other phrase as it is."""
    told = plain(phrase)
    comma = told.find(", ") if told.startswith("to ") else -1
    yield part_of(phrase, 0, comma) if comma > 0 else phrase
    if comma > 0:
        yield part_of(phrase, comma + 2, len(told))


def _length(phrases: Sequence[Text], verb: str) -> int:
    return sum(len(words.split()) for words in (verb, *map(plain, phrases)))


def _as_sentence(clause: Clause, phrase: Text) -> Text:
    """A direction told as action: "half to herself" as "Mara speaks half to herself", "as he passes" as "He passes"."""
    opening, *others = plain(phrase).lower().split()
    if opening in ("as", "while") and others[0] in PERSONAL:
        return capitalised(part_of(phrase, len(opening) + 1, len(plain(phrase))))
    does = be(clause) if opening.endswith("ing") else finite(clause, "speak")
    return joined(subject(clause), (Run(does),), lowered(_whole(clause, phrase)))


def _whole(clause: Clause, phrase: Text) -> Text:
    """A phrase with the "with a" or "in her" that it lost under the cue."""
    at = first_from(clause.tokens, next((run.span.start for run in phrase if run.span), 0))
    first = at
    while first and clause.tokens[first - 1].tag in ("DT", "PRP$"):
        first -= 1
    lost = first > 0 and clause.tokens[first - 1].text.lower() in ("with", "in")
    return joined(clause.words(first - 1, at), phrase) if lost else phrase


def _with_whole_manner(tag: Tag, tokens: Tokens) -> Tag:
    """`tag` with a manner that was cut at a hyphen put together: "with a self | -satisfied air"."""
    joined_on = tag.manner and tag.rest and tag.rest[0] == tag.manner[1]
    if tag.manner and tag.rest and joined_on and "-" in (tokens[tag.rest[0]].text, tokens[tag.rest[0] - 1].text):
        return replace(tag, manner=(tag.manner[0], tag.rest[1]), rest=None)
    return tag


def with_whole_speaker(tag: Tag, tokens: Tokens) -> Tag:
    """`tag` with all words for who speaks: "the clerk with the neck | tattoo", "a lady | with a ladle"."""
    if tag.speaker is None:
        return tag
    for told_at in filter(None, (tag.manner, tag.rest)):
        end = _end_of_speaker(tokens, tag.speaker, told_at)
        if end is not None:
            whole, left = replace(tag, speaker=(tag.speaker[0], end)), (end, told_at[1]) if end < told_at[1] else None
            return replace(whole, manner=left) if told_at == tag.manner else replace(whole, rest=left)
    return tag


def _end_of_speaker(tokens: Tokens, speaker: tuple[int, int], told_at: tuple[int, int]) -> int | None:
    """Where the words for who speaks end, if what is told at `told_at` is the rest of them."""
    (first, last), opening = speaker, tokens[told_at[0]]
    if told_at[0] != last:
        return None
    if tokens[last - 1].text == "-":  # "her sister- | in-law from the door"
        behind = (at for at in range(last + 1, told_at[1]) if "-" not in (tokens[at].text, tokens[at - 1].text))
        return next(behind, told_at[1])
    if opening.text == "else":
        return told_at[0] + 1
    if opening.text == "of" and tokens[last].head in range(first, last) and tokens[last - 1].pos in ("NOUN", "PROPN"):
        return next((at for at in range(*told_at) if tokens[at].pos == "PUNCT"), told_at[1])  # "Nankani | of 302"
    named = any(token.pos in ("NOUN", "PROPN", "PRON", "NUM") for token in tokens[first:last])
    half = tokens[last - 1].pos == "NOUN" and (opening.tag in ("NN", "NNS", "VBP") or opening.text == "-")
    if tokens[last - 1].dep == "pobj" and told_at[1] == last + 1 and not is_adverb(opening.text.lower()):
        return told_at[1]  # "tattoo", taken for an adverb
    if half or (not named and opening.pos in ("CCONJ", "ADJ", "NOUN")):
        return next((at + 1 for at in range(*told_at) if tokens[at].tag in ("NN", "NNS", "VBP")), None)
    if tokens[first].text.lower() not in ("a", "an") or opening.text.lower() not in ("with", "in"):
        return None
    comma = next((at for at in range(*told_at) if tokens[at].pos == "PUNCT"), told_at[1])
    worn = comma > last + 2 and tokens[last + 1].tag == "DT" and tokens[comma - 1].pos == "NOUN"
    return comma if worn and not is_of_speaking(tokens[last:comma]) else None


def clause_of(tag: Tag, tokens: Tokens, paragraph: Paragraph, plan: Plan, source: str) -> Clause:
    """`tag` with all that is needed to cut words out of it."""
    part = cast(Narration, paragraph.parts[tag.part])
    return Clause(tag, tokens, part, plan.edits, source, plan.present, plan.verbs)


def _manner_and_rest(clause: Clause) -> tuple[Rest, Rest]:
    """What becomes of the manner and of the rest of a tag; "in a tone | that tells her doubts" is one phrase."""
    tag = clause.tag
    if tag.manner is None or _in_particular(clause) or left_to_actor(tag, clause.tokens):
        return Rest(), rest_of(clause) if tag.rest else Rest()
    first, last = tag.manner
    if all(token.pos == "ADP" or token.text.lower() in PARTICLES for token in clause.tokens[first:last]):
        return Rest(), rest_of(clause) if tag.rest else Rest()  # "greets me with", "murmured back"
    if tag.rest and tag.rest[0] == last and _hangs(clause.tokens, last, first):
        return phrased(clause, first, tag.rest[1]), Rest()
    return phrased(clause, first, last), rest_of(clause) if tag.rest else Rest()


def _hangs(tokens: Tokens, at: int, first: int) -> bool:
    """Whether the words from `at` on tell more of the manner from `first` on: "in the voice of one | pleading"."""
    token = tokens[at]
    return token.text.lower() in ("that", "which") or (token.dep == "acl" and first <= token.head < at)


def _shown(tag: Tag, told: Text, bare: Text = ()) -> tuple[Beat, ...]:
    return (Shown(sentence(told), tag.span, bare or told),) if told else ()


def _other(clause: Clause) -> Text:
    """Words of the tag that no range of it names and that tell something: they must not go into the cue."""
    tag = clause.tag
    known = {tag.verb}.union(*(range(*told) for told in (tag.speaker, tag.manner, tag.rest, tag.listener) if told))
    loose = [at for at in inside(clause.tokens, tag.span) if at not in known and not clause.tokens[at].stub]
    runs = [[at for _, at in run] for _, run in groupby(enumerate(loose), key=lambda pair: pair[1] - pair[0])]
    telling = [run for run in runs if any(_tells(clause.tokens[at]) for at in run)]
    return joined(*(_phrase(clause, run) for run in telling))


def _telling(phrase: Text) -> Text:
    """`phrase` without the "in these words" at its end."""
    empty = re.search(r"\W*\bin (?:these|those) words$", plain(phrase))
    return part_of(phrase, 0, empty.start()) if empty else phrase


def _phrase(clause: Clause, run: list[int]) -> Text:
    """What of some words next to each other tells something: all from a preposition on, else only what tells."""
    first = next((at for at in run if clause.tokens[at].pos == "ADP"), None)
    if first is not None and clause.tokens[run[-1]].pos in ("NOUN", "PUNCT"):
        return clause.words(first, run[-1] + 1)
    return joined(*(clause.words(at, at + 1) for at in run if _tells(clause.tokens[at])))


def _tells(token: Token) -> bool:
    return token.pos in TELLING and token.text.lower() not in ANSWERS | ORDER | KEEPING


def _listener(clause: Clause) -> Text:
    """ "To Mara", where the tag names her; a pronoun tells an actor nothing, but that it is to nobody does."""
    first, last = clause.tag.listener or (0, 0)
    named = any(token.pos in ("PROPN", "NOUN") or token.text.lower() in NOBODY for token in clause.tokens[first:last])
    if named and _in_particular(clause):
        last += 2
    return (Run("to "), *clause.words(first, last)) if named else ()


def _in_particular(clause: Clause) -> bool:
    """Whether what follows the listener of a tag belongs to them: "to nobody in particular"."""
    first, last = clause.tag.manner or (0, 0)
    told = [token.text.lower() for token in clause.tokens[first:last] if token.pos != "PUNCT"]
    return clause.tag.listener is not None and clause.tag.listener[1] == first and told == ["in", "particular"]
