"""What else a speech tag tells: a direction, something to be shown behind the speech, or something that comes first.

"said Mara, opening the window" is action of hers, "in a great hurry to be gone" what she is, "as soon as he had left"
what has to happen first; what is short and is no deed stays with the line.
"""

from __future__ import annotations

import re

from screenplay.adapt.cut import capitalised, joined, listed, lowered, part_of, trimmed
from screenplay.adapt.tags.clause import Clause, Rest, be, between, doing, happening, omitting, subject
from screenplay.adapt.tags.manners import are_left, is_adverb, rest_left_to_actor
from screenplay.adapt.tags.phrases import LONGEST, is_phrase, phrased, speaking
from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.verbs import inflect
from screenplay.attribution.verbs import VERB_OF
from screenplay.english import words
from screenplay.findings import Tokens
from screenplay.scenes.breaks.leaps import ANY_NEXT_DAY
from screenplay.text import Run, Text, plain

DIRECTION_WORDS = 4
"""A parenthetical of more words than these reads as action, if something is done in it."""
LEAD_WORDS = 9
"""Words up to which a phrase may go behind which something is done."""
EARLIER = frozenset({"when", "after", "once"})
"""What opens a clause of something that comes before what is said."""
REASONS = frozenset({"for", "since", "because", "though", "although"})
"""What hangs a statement on what is said, which can do without it."""
STATES = frozenset({"in", "on", "at", "out", "under", "beside"})
"""What opens a phrase that tells how somebody is: "in a great hurry to be gone"."""
DEGREES = frozenset(
    {"always", "still", "quite", "very", "rather", "half", "so", "a", "good", "deal", "little", "much", "too", "more",
     "greatly", "evidently", "clearly", "not", "now", "by", "no", "means"}
)  # fmt: skip
"""Words before an adjective."""
MOMENT = re.compile(
    r"(?:one|that|the same|the next|early one|late one|this) (?:morning|afternoon|evening|night|day)|at (?:breakfast"
    r"|lunch|dinner|supper|tea|tea-time)|on (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?"
    r"|(?:an?|two|three|four|five|ten|several|some|a few) (?:minute|hour|day|week|month|year)s? later"
)
"""When something is said, which is no way of saying it."""
PARTICLES = words("down up out back over in away on off round across")
"""What goes with a verb of speech and tells no more: "called down"."""
SAYING = words("saying remarking observing exclaiming replying")
FINITE = ("VBD", "VBZ", "VBP")
JOINING = ("and", "but", "then")
LIKE = ("as", "like", "without", "by", "from")
"""What opens a phrase of how somebody speaks, however long it is."""
PARTICIPLES = ("VBN", "VBD")
"""Behind a comma "said Tom, startled" is no deed, whatever the label says."""
SOON = ("as soon as", "as quickly as", "the moment", "directly")
"""What opens a clause of what comes first."""
SPEAKS = re.compile(r"[^,;:]{1,60}? sp(?:eaks?|oke) ")
"""How a sentence about a voice begins."""


def rest_of(clause: Clause) -> Rest:
    """What the rest of a tag becomes. `clause.tag` has one."""
    assert clause.tag.rest
    if rest_left_to_actor(clause.tag, clause.tokens):
        return Rest()
    first, last = clause.tag.rest
    while first < last - 1 and clause.tokens[first].text in ",—-;":
        first += 1
    return _rest(clause, first, last)


def _rest(clause: Clause, first: int, last: int) -> Rest:
    if last - first > 2 and clause.tokens[first].text == "and" and clause.tokens[first + 1].pos == "ADP":
        first += 1
    told = plain(clause.words(first, last)).lower()
    by_name = told.startswith("by ") and clause.tokens[first + 1].pos == "PROPN"  # "was interrupted by Mrs. Pye:"
    if _says_again(clause, first, last) or told in PARTICLES or by_name:
        return Rest()
    if clause.tokens[first].text.lower() in SAYING:
        return _rest(clause, first + 1, last) if last > first + 1 else Rest()  # "went on | saying, half to herself,"
    if (glance := _having_done(clause, first, last)) is not None:
        return glance
    if MOMENT.fullmatch(told):
        return Rest(ahead=clause.words(first, last))
    if clause.tokens[min(first + 1, last - 1)].text.lower() in ("whose", "whom", "which"):
        who = (*subject(clause), Run(",")) if subject(clause) else ()
        return Rest(joined(who, lowered(clause.words(first, last))), clause.words(first, last))
    if (earlier := _earlier(clause, first, last)) is not None:
        return earlier
    if (of_speaker := _apposed(clause, first, last)) is not None:
        return of_speaker
    if (then := _then(clause, first, last)) is not None:
        return then
    if is_phrase(clause.tokens[first:last]):
        when = ANY_NEXT_DAY.search(told) is not None
        return Rest(ahead=clause.words(first, last)) if when else phrased(clause, first, last)
    seeming = clause.tokens[min(first + 1, last - 1)].text.lower() in ("if", "though")
    if clause.tokens[first].text.lower() in ("as", "while") and not seeming and _is_clause(clause, first + 1, last):
        return Rest(action=clause.words(first + 1, last))
    rest = _told(clause, first, last)
    if rest.direction and ANY_NEXT_DAY.search(told):
        return Rest(ahead=clause.words(first, last))
    return rest


def _earlier(clause: Clause, first: int, last: int) -> Rest | None:
    """What comes before the speech: "as soon as the door was shut". What somebody only could do leads to it."""
    soon = next((len(words.split()) for words in SOON if _opens(clause, first, words)), 0)
    modal = any(token.tag == "MD" for token in clause.tokens[first:last])
    if not soon and clause.tokens[first].text.lower() in EARLIER and not modal:
        soon = 1
    if not soon or not _is_clause(clause, first + soon, last):
        return None
    if modal:
        return Rest(ahead=clause.words(first, last), leads=True)
    return Rest(ahead=happening(clause, first + soon, last))


def _apposed(clause: Clause, first: int, last: int) -> Rest | None:
    """What else the speaker is: "said Mrs. Pye, the cook, with great speed"; None where nothing of the sort is told."""
    tokens = clause.tokens
    if tokens[first].text.lower() not in ("a", "an", "the", "one") or not subject(clause):
        return None
    comma = next((at for at in range(first, last) if tokens[at].text == ","), last)
    named = ("NOUN", "PROPN") if tokens[first].text != "the" else ("NOUN", "PROPN", "ADJ")  # "the irrepressible"
    nouns = (at for at in range(first, comma) if tokens[at].pos in named)
    noun = next((at for at in nouns if tokens[at].dep in ("appos", "attr", "conj", "dobj")), None)
    if noun is None or any(token.pos in ("VERB", "AUX") for token in tokens[first:comma]):
        return None
    relative = comma < last - 1 and tokens[comma + 1].text.lower() in ("who", "whose", "which", "that")
    end = last if relative else comma
    told = joined(subject(clause), (Run(be(clause)),), lowered(clause.words(first, end)))
    is_one = Rest(told, clause.words(first, end))
    return is_one if end >= last - 1 else _both(is_one, _rest(clause, end + 1, last))


def _says_again(clause: Clause, first: int, last: int) -> bool:
    """Whether the rest only says that something is said: "ventured | to remark", "cried | and implored"."""
    told = [token for token in clause.tokens[first:last] if token.pos != "PUNCT"]
    joins = len(told) == 2 and (told[0].tag in ("TO", "CC"))
    return joins and told[1].lemma.lower() in VERB_OF and told[1].pos == "VERB"


def _having_done(clause: Clause, first: int, last: int) -> Rest | None:
    """What is done or felt by who speaks: "after glancing at it" before, "not hearing it", "though still sobbing"."""
    tokens, who = clause.tokens, subject(clause)
    opening = tokens[first].text.lower()
    second = min(first + 1, last - 1)
    if not who or second == first:
        return None
    if opening in ("after", "on", "upon") and tokens[second].tag == "VBG":
        return Rest(ahead=joined(who, doing(clause, second, last)))
    long = last - first > LONGEST
    if (opening == "not" or (opening == "without" and long)) and tokens[second].tag == "VBG":
        return Rest(joined(who, omitting(clause, second, last)))
    if opening in ("though", "although") and tokens[_adverbs(tokens, second, last)].tag == "VBG":
        return Rest(joined(who, (Run(be(clause)),), clause.words(second, last)))
    return None


def _opens(clause: Clause, first: int, words: str) -> bool:
    count = len(words.split())
    return " ".join(token.text.lower() for token in clause.tokens[first : first + count]) == words


def _then(clause: Clause, first: int, last: int) -> Rest | None:
    """Something short with more behind it: "half to herself, as she swims about", "smiling, with a hand on it"."""
    tokens = clause.tokens
    behind = _adverbs(tokens, first, last)
    if behind > first and tokens[behind].text == "," and behind < last - 1:
        adverbs = () if are_left(tokens, (first, behind)) else clause.phrase(first, behind)
        return _both(Rest(direction=adverbs), _rest(clause, behind + 1, last))
    if last - first > 3 and tokens[first].text.endswith("ing") and tokens[first + 1].text == ",":
        return _both(Rest(direction=clause.phrase(first, first + 1)), _rest(clause, first + 2, last))
    for at in range(first + 2, min(first + LEAD_WORDS, last - 1)):
        if tokens[at - 1].text != "," or not is_phrase(tokens[first : at - 1]):
            continue
        joins = tokens[at].text.lower() in ("as", "while") and _is_clause(clause, at + 1, last)
        phrase = at - first > 2 and is_phrase(tokens[at:last])
        acts = tokens[at].text.lower() == "and" and tokens[first].pos == "ADP"  # "into her hat, and sat down"
        if joins or phrase or acts or tokens[at].tag == "VBG" or _absolute(clause, at, last) is not None:
            return _both(phrased(clause, first, at - 1), _rest(clause, at, last))
    return None


def _both(one: Rest, two: Rest) -> Rest:
    """Two rests of a tag as one."""
    return Rest(
        both_told(one.action, two.action),
        joined(one.bare or one.action, two.bare or two.action),
        listed([one.direction, two.direction]),
        both_told(one.ahead, two.ahead),
        one.leads or two.leads,
    )


def both_told(one: Text, two: Text) -> Text:
    """Both of two sentences, or the one that there is; of two that begin alike ("Mara speaks") the beginning once."""
    if not (one and two):
        return one or two
    alike = SPEAKS.match(plain(two))
    if alike and plain(one).startswith(alike[0]):
        return joined((*one, Run(",")), part_of(two, alike.end(), len(plain(two))))
    return joined((*one, Run(".")), capitalised(two))


def _told(clause: Clause, first: int, last: int) -> Rest:
    """The rest of a tag as action; as a direction where it is short and nothing is done in it."""
    opening = clause.tokens[first].text.lower()
    if clause.tokens[first].pos == "CCONJ" and last > first + 1:
        first += 1
    if clause.tokens[first].text.lower() == "then" and clause.tokens[min(first + 1, last - 1)].tag in FINITE:
        first += 1
    if (outcome := _so_that(clause, first, last)) is not None:
        return outcome
    head, told = clause.tokens[first], clause.words(first, last)
    adverbs = _adverbs(clause.tokens, first, last)
    if adverbs > first and clause.tokens[adverbs].tag == "VBG" and subject(clause):
        manner = lowered(clause.words(first, adverbs))
        return Rest(joined(subject(clause), manner, doing(clause, adverbs, last)), told)
    acts = head.tag in FINITE or head.pos == "VERB" if opening in JOINING else head.tag in ("VBG", "VBZ", "VBP")
    if acts:
        return Rest(joined(subject(clause), doing(clause, first, last)), told)
    if (with_phrase := _phrase_ahead(clause, first, last)) is not None:
        return with_phrase
    if opening == "who" and subject(clause):
        after = clause.words(first + 1, last)
        short = plain(after).startswith(("'", "’"))  # "who'd been given a key"
        return Rest((*subject(clause), *after) if short else joined(subject(clause), after), after)
    if opening == "whose" and subject(clause):
        return _owner(clause, first, last)
    if opening == "which":
        return Rest(trimmed((Run("It", span=head.span), *between(clause, first, last, last))), told)
    if opening in REASONS and _has_subject(clause.tokens[first + 1 : last]):
        return Rest(clause.words(first + 1, last))
    if (doing_so := _absolute(clause, first, last)) is not None:
        return Rest(doing_so, told)
    long = len(plain(told).split()) > DIRECTION_WORDS
    if (state := _state(clause, first, last)) is not None and subject(clause):
        phrase = _and_acting(clause, first, last, state)
        so = joined(subject(clause), (Run(be(clause)),), phrase)
        return Rest(so, phrase) if long else Rest(direction=lowered(phrase))
    as_if = [token.text.lower() for token in clause.tokens[first + 1 : first + 3]] in (["as", "if"], ["as", "though"])
    if (as_if or opening in LIKE) and len(plain(told).split()) > LONGEST and subject(clause):
        return speaking(clause, first, last)
    return Rest(told) if long or _is_clause(clause, first, last) else Rest(direction=clause.phrase(first, last))


def _and_acting(clause: Clause, first: int, last: int, state: int) -> Text:
    """How somebody is, and what they do: "glad to be of use, and looking about" has "looks about" at its end."""
    tokens = clause.tokens
    acts = (at for at in range(state + 1, last) if tokens[at].tag == "VBG" and tokens[at - 1].tag == "CC")
    verb = next(acts, last)
    return (
        joined(clause.words(first, verb, state), (Run("and"),), doing(clause, verb, last))
        if verb < last
        else clause.words(first, last, state)
    )


def _so_that(clause: Clause, first: int, last: int) -> Rest | None:
    """What follows from how something is said: "so that Tom jumped", "so loudly that Tom jumped"."""
    so, *others = (token.text.lower() for token in clause.tokens[first:last])
    that = first + 1 + others.index("that") if "that" in others[:3] else None
    if so != "so" or that is None or not _is_clause(clause, that + 1, last):
        return None
    return Rest(clause.words(that + 1, last), direction=clause.phrase(first + 1, that))


def _phrase_ahead(clause: Clause, first: int, last: int) -> Rest | None:
    """ "And without another word shut the door", with its subject: "Without another word Tom shuts the door"."""
    tokens = clause.tokens
    verb = next((at for at in range(first + 1, last) if tokens[at].dep == "conj" and tokens[at].tag == "VBD"), None)
    if verb is None or not clause.tag.speaker or tokens[first].pos != "ADP" or _has_subject(tokens[first:verb]):
        return None
    ahead, does = clause.words(first, verb), clause.words(verb, last)
    return Rest(joined(ahead, clause.words(*clause.tag.speaker), does), joined(ahead, does))


def _adverbs(tokens: Tokens, first: int, last: int) -> int:
    """The place behind the adverbs that open a range: "somewhat hazily | confusing the two"."""
    at = first
    while at < last - 1 and (
        tokens[at].tag == "RB" or tokens[at].text.lower() in DEGREES or tokens[at + 1].text == "-"
    ):
        at += 1 + (tokens[at + 1].text == "-")
    return at if is_adverb(tokens[at - 1].text.lower()) or tokens[at].tag == "VBG" else first


def _absolute(clause: Clause, first: int, last: int) -> Text | None:
    """ "Her eyes filling" as a sentence of its own: "Her eyes fill"; None where nothing of the sort is told."""
    verb = next((at for at in range(first + 1, min(first + 5, last)) if clause.tokens[at].tag == "VBG"), None)
    if verb is None or clause.tokens[verb - 1].pos != "NOUN" or clause.tokens[first].tag not in ("PRP$", "DT"):
        return None
    if any(token.pos in ("ADP", "PUNCT") for token in clause.tokens[first:verb]):
        return None
    lemma = verbs.base(clause.tokens[verb].text.lower()) or clause.tokens[verb].lemma
    several = clause.tokens[verb - 1].tag == "NNS"
    form = (lemma if several else inflect(lemma, "VBZ")) if clause.present else inflect(lemma, "VBD")
    acts = Run(form, span=clause.tokens[verb].span)
    return trimmed((*joined(clause.words(first, verb), (acts,)), *between(clause, verb, last, last)))


def _owner(clause: Clause, first: int, last: int) -> Rest:
    """ "Whose name was Osk": "The clerk's name is Osk". "And who laughed": "The clerk, whose name is Osk, laughs"."""
    who = subject(clause)
    and_who = next((at for at in range(first + 1, last) if clause.tokens[at].text.lower() == "who"), None)
    if and_who is not None:
        owns, does = clause.words(first, and_who), clause.words(and_who + 1, last)
        return Rest(joined((*who, Run(",")), (*owns, Run(",")), does), joined(owns, does))
    owns = (Run("'" if plain(who).endswith("s") else "'s", span=clause.tokens[first].span),)
    return Rest(joined((*who, *owns), clause.words(first + 1, last)), clause.words(first, last))


def _state(clause: Clause, first: int, last: int) -> int | None:
    """The word that tells how somebody is ("afraid that", "a good deal frightened", "in a hurry to"), if one does."""
    if clause.tokens[first].text.lower() in STATES and clause.tokens[first].pos == "ADP":
        return first
    for at in range(first, min(first + 4, last)):
        token = clause.tokens[at]
        manner = token.tag == "RB" and clause.tokens[min(at + 1, last - 1)].tag in PARTICIPLES
        behind = [other.text.lower() for other in clause.tokens[at + 1 : min(at + 3, last)]]
        if token.text.lower() in ("a", "an") and not ({"little", "bit"} & {*behind[:1]} or behind[1:] == ["deal"]):
            return None  # "a great silent cry" is nothing that somebody is
        if token.text.lower() in DEGREES or manner:
            continue
        is_how = token.pos == "ADJ" or token.tag in PARTICIPLES
        return at if is_how and clause.tokens[min(at + 1, last - 1)].pos != "NOUN" else None
    return None


def _is_clause(clause: Clause, first: int, last: int) -> bool:
    """Whether something finite is told there: a verb that the tense has changed shows it where the parse is wrong."""
    told = clause.tokens[first:last]
    if [token.tag for token in told[-2:]] == ["NN", "NNS"]:  # "the bell rings", taken for rings of a bell
        return True
    return _has_subject(told) or any(token.span.start in clause.verbs for token in told)


def _has_subject(tokens: Tokens) -> bool:
    return any(token.dep in ("nsubj", "nsubjpass") for token in tokens)
