"""What becomes of a speech tag: who and "said" go into the cue, the manner into a parenthetical, the rest on stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from screenplay.adapt.beats import Beat, Gone, Shown
from screenplay.adapt.cut import Edits, capitalised, cut, joined, listed, sentence, trimmed, unprinted
from screenplay.adapt.verbs import inflect
from screenplay.book import Narration, Paragraph
from screenplay.findings import Tag, Token, Tokens
from screenplay.scenes.leaps import ANY_NEXT_DAY
from screenplay.text import Run, Span, Text, plain

DELIVERIES = {
    "babble": "babbling", "bark": "barking", "bawl": "bawling", "beam": "beaming", "bellow": "bellowing",
    "blurt": "blurting", "breathe": "under the breath", "chant": "chanting", "chuckle": "chuckling", "coo": "cooing",
    "croak": "croaking", "croon": "crooning", "drawl": "drawling", "frown": "frowning", "gasp": "gasping",
    "giggle": "giggling", "grin": "grinning", "groan": "groaning", "growl": "growling", "grumble": "grumbling",
    "grunt": "grunting", "hiss": "hissing", "holler": "hollering", "howl": "howling", "laugh": "laughing",
    "moan": "moaning", "mouth": "mouthing", "mumble": "mumbling", "murmur": "murmuring", "mutter": "muttering",
    "nod": "nodding", "pant": "panting", "rasp": "rasping", "roar": "roaring", "scoff": "scoffing",
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

DIRECTION_WORDS = 4
"""A parenthetical of more words than these reads as action, if something is done in it."""
PHRASE_WORDS = 10
"""A phrase without a verb ("in a dreamy sort of way") is no action; it is one only when it is longer than this."""
BUSINESS_WORDS = 7
"""What is done inside a sentence of speech in more words than these is action: nobody acts a long parenthetical."""
CONDITIONS = frozenset({"when", "since", "because", "before", "until", "till", "after", "though", "although", "if"})
"""What opens a clause that is no sentence of its own."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """`direction` goes above the speech that is tagged, `shown` stands where the tag stood, `gone` is in the cue.

    `ahead` goes before the speech: when it is spoken.
    """

    direction: Text
    shown: tuple[Beat, ...]
    gone: Gone
    ahead: tuple[Beat, ...] = ()


@dataclass(frozen=True, slots=True)
class _Clause:
    """A tag with all that is needed to cut words out of it."""

    tag: Tag
    tokens: Tokens
    part: Narration
    edits: Edits
    source: str
    present: bool

    def words(self, first: int, last: int) -> Text:
        """The words of the tokens `first` to `last`, in the present tense."""
        if first >= last:
            return ()
        span = Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)
        return trimmed(cut(self.part, span, self.edits, self.source))


def delivery_of(
    tag: Tag, tokens: Tokens, paragraph: Paragraph, edits: Edits, source: str, present: bool = True
) -> Delivery:
    """What becomes of `tag`. The caller cuts away `tag.span` and with it every word that is not handed back."""
    clause = _Clause(tag, tokens, cast(Narration, paragraph.parts[tag.part]), edits, source, present)
    verb = DELIVERIES.get(tokens[tag.verb].lemma.lower(), "")
    manner = clause.words(*tag.manner) if tag.manner else ()
    rest, told = _rest(clause) if tag.rest else ((), ())
    shown = (Shown(sentence(rest), tag.span, told),) if rest else ()
    other = _other(clause)
    gone = unprinted(tag.span, joined(manner, other, told))
    when = () if rest or not ANY_NEXT_DAY.search(plain(told).lower()) else told
    directions = [(Run(verb),) if verb else (), _listener(clause), manner, other, () if rest or when else told]
    return Delivery(listed(directions), shown, gone, (Shown(sentence(when), tag.span, when),) if when else ())


def _other(clause: _Clause) -> Text:
    """Words of the tag that no range of it names and that tell something: they must not go into the cue."""
    tag = clause.tag
    known = {tag.verb}.union(*(range(*told) for told in (tag.speaker, tag.manner, tag.rest, tag.listener) if told))
    inside = (at for at, token in enumerate(clause.tokens) if tag.span.covers(token.span) and not token.stub)
    telling = (at for at in inside if at not in known and clause.tokens[at].pos in TELLING)
    return joined(*(clause.words(at, at + 1) for at in telling))


def _listener(clause: _Clause) -> Text:
    """ "To Mara", where the tag names her; a pronoun tells an actor nothing."""
    first, last = clause.tag.listener or (0, 0)
    named = any(token.pos in ("PROPN", "NOUN") for token in clause.tokens[first:last])
    return (Run("to "), *clause.words(first, last)) if named else ()


def _rest(clause: _Clause) -> tuple[Text, Text]:
    """The rest of a tag as action, or nothing where it is a direction ("to the cat"); and its bare words."""
    assert clause.tag.rest
    first, last = clause.tag.rest
    while first < last - 1 and clause.tokens[first].text in ",—-;":
        first += 1
    opening = clause.tokens[first].text.lower()
    if _is_direction(clause.tokens[first:last]):
        told = clause.words(first, last)
        return (), told
    if opening in ("as", "while") and _is_clause(clause, first + 1, last):
        told = clause.words(first + 1, last)
        return told, told
    if clause.tokens[first].pos == "CCONJ" and last > first + 1:
        first += 1
    head, told = clause.tokens[first], clause.words(first, last)
    if head.tag in ("VBG", "VBD", "VBZ", "VBP") or (opening in ("and", "but") and head.pos == "VERB"):
        return joined(_subject(clause), _acting(clause, first, head), clause.words(first + 1, last)), told
    is_action = _has_subject(clause.tokens[first : first + 2]) or len(plain(told).split()) > DIRECTION_WORDS
    return (told if is_action else ()), told


def _is_direction(rest: Tokens) -> bool:
    """Whether the rest of a tag stays a direction however it is built: "in a dreamy sort of way", "as he comes"."""
    opening, words = rest[0].text.lower(), sum(token.pos != "PUNCT" for token in rest)
    if opening in ("as", "while"):
        return words <= 3 and len(rest) > 1 and rest[1].pos == "PRON"
    if opening in CONDITIONS:
        return words <= BUSINESS_WORDS
    return rest[0].pos == "ADP" and words <= PHRASE_WORDS and not any(token.pos in ("VERB", "AUX") for token in rest)


def _is_clause(clause: _Clause, first: int, last: int) -> bool:
    """Whether something finite is told there: a verb that the tense has changed shows it where the parse is wrong."""
    told = clause.tokens[first:last]
    if [token.tag for token in told[-2:]] == ["NN", "NNS"]:  # "the bell rings", taken for rings of a bell
        return True
    return _has_subject(told) or any(token.span in clause.edits for token in told)


def _has_subject(tokens: Tokens) -> bool:
    return any(token.dep in ("nsubj", "nsubjpass") for token in tokens)


def _subject(clause: _Clause) -> Text:
    return capitalised(clause.words(*clause.tag.speaker)) if clause.tag.speaker else ()


def _acting(clause: _Clause, at: int, verb: Token) -> Text:
    """The verb at `at` as the present, or the past where that is told, of the tag's own subject."""
    if verb.tag != "VBG":
        return clause.words(at, at + 1)
    if not clause.present:
        return (Run(inflect(verb.lemma, "VBD"), span=verb.span),)
    return (Run(inflect(verb.lemma, "VBP" if _plural(clause) else "VBZ"), span=verb.span),)


def _plural(clause: _Clause) -> bool:
    first, last = clause.tag.speaker or (0, 0)
    words = clause.tokens[first:last]
    several = any(token.tag in ("NNS", "NNPS") or token.pos == "CCONJ" for token in words)
    return several or any(token.text.lower() in ("i", "we", "you", "they", "both") for token in words)
