"""Phrases of manner in speech tags: "in a dreamy voice", "with a bow", "half to herself", "as if he knew".

A short one stands with the line. Of a longer one the line keeps what tells something, where that can stand alone ("of
the deepest contempt"); else it becomes a sentence: "Mara speaks in a dreamy and rather absent sort of way."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from screenplay.adapt.cut import joined, listed, lowered, part_of
from screenplay.adapt.tags.clause import Clause, Rest, finite, subject
from screenplay.attribution.delivery import ABSTRACT, FEELING, VOICE
from screenplay.english import words
from screenplay.findings import Tokens
from screenplay.text import Run, Text, plain

LONGEST = 5
"""Words of a parenthetical: what is longer nobody takes in at a glance."""
FARTHEST = 8
"""Words of a parenthetical that tells where somebody speaks from: as a sentence it would only say that they speak."""
FROM = re.compile(r"(?:from|out of) ", re.IGNORECASE)
WITH = re.compile(r"(?:with|in) (?:an?|the|his|her|its|my|their) ")
"""What a phrase does without where there is little room."""
DIRECTION_WORDS = 3
"""A phrase of no more words ("with a sigh") stands under the cue as it is; a longer one loses "in a" and "with a"."""
MANNER_WORDS = 8
"""What tells of a way of speaking without a preposition to it stays with the line, unless it is longer than this."""
CONDITIONS = frozenset({"when", "before", "until", "till", "if"})
"""What opens a clause that is no sentence of its own."""
LOOSE = frozenset({"with", "in"})
"""What opens a phrase and can be taken off it: "with a quiver in her voice" is "a quiver in her voice"."""
DENYING = frozenset({"not", "without", "no", "never", "nothing", "less"})
LEANING = frozenset({"not", "very", "almost", "half", "nearly"})
SORTS = frozenset({"sort", "kind"})
WAYS = VOICE | SORTS | {"tones", "style", "strain", "key"}
"""Nouns of how something is said."""
BEARING = FEELING | words("air dignity energy calm warmth care pride emphasis force haste effort simplicity")
"""Nouns of what is heard in a voice."""
EMPTY = frozenset(
    {
        ("in", "these", "words"),
        ("in", "return"),
        ("in", "answer"),
        ("in", "reply"),
        ("as", "follows"),
        ("by", "and", "by"),
        ("in", "those", "words"),
        ("of", "himself"),
        ("of", "herself"),
        ("of", "itself"),
    }
)
"""Phrases that tell an actor nothing."""
OF_SOMEBODY = frozenset({"a", "an", "one", "somebody", "someone"})
SEEMING = frozenset({"seem", "appear"})


def phrased(clause: Clause, first: int, last: int) -> Rest:
    """A phrase as a direction where it is short, as a sentence of how somebody speaks where it is long."""
    told = _without_seeming(clause.tokens[first:last])
    last = first + len(told)
    if _is_empty(told):
        return Rest()
    if told[0].text == "to" and (inner := _loose_behind(clause, first, last)) is not None:
        how = phrased(clause, inner, last)  # "to herself | in a melancholy tone"
        return replace(how, direction=listed([clause.phrase(first, inner), how.direction]))
    for start, longest in _starts(clause, first, last):
        if _length(clause.tokens[start:last]) <= longest:
            sort = start > first + 2 and clause.tokens[start - 2].text.lower() in SORTS
            with_ = clause.phrase(first, first + 1) if sort else ()
            return Rest(direction=joined(with_, clause.phrase(start, last)))
    done = told[0].text.lower() == "with" and not is_of_speaking(told)
    if subject(clause) and not done:
        return speaking(clause, first, last)
    bare = first + 1 if is_loose(told) else first
    if done or _length(clause.tokens[bare:last]) > MANNER_WORDS:
        return Rest(clause.words(bare, last))
    return Rest(direction=clause.phrase(bare, last))


def _loose_behind(clause: Clause, first: int, last: int) -> int | None:
    """Where a second phrase begins that tells how something is said."""
    return next((at for at in range(first + 2, last - 1) if is_loose(clause.tokens[at:last])), None)


def shortened(phrase: Text) -> Text:
    """ "With a deep sigh" as "deep sigh"."""
    loose = WITH.match(plain(phrase))
    return part_of(phrase, loose.end(), len(plain(phrase))) if loose else phrase


def speaking(clause: Clause, first: int, last: int) -> Rest:
    """A phrase too long for a direction: "Mara speaks like a man who climbs out of a cold bath."."""
    opening = " ".join(token.text.lower() for token in clause.tokens[first : first + 3])
    unreal = "as if" in opening or "as though" in opening
    how = lowered((replace(clause, edits={}) if unreal else clause).words(first, last))
    return Rest(ahead=joined(subject(clause), (Run(finite(clause, "speak")),), how))


def _starts(clause: Clause, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where a direction made of a phrase may begin, and how many words it may have from there on."""
    told = clause.tokens[first:last]
    if FROM.match(" ".join(token.text for token in told)):
        yield first, FARTHEST
    if _has_clause(told):
        yield from [(first, LONGEST)] * (told[0].text.lower() not in LOOSE)
        return
    yield first, DIRECTION_WORDS
    if any(token.text.lower() in DENYING for token in told):
        yield first, LONGEST
        return
    bare = first + 2 if _has_loose_opening(told) else first
    telling = [(start, LONGEST) for start in _of_what(clause, first, last)]
    yield from (way for way in telling if last - way[0] > 1)
    yield bare, LONGEST - (bare > first)
    yield from telling
    yield bare, LONGEST
    if told[0].text.lower() == "with":
        yield first + 1, LONGEST


def _has_loose_opening(told: Tokens) -> bool:
    """Whether a phrase says the same without its first two words: "in a | low voice", "with his | mouth full".

    "With something like pride", "in his own voice" and "in the voice of a judge" do not.
    """
    low = [token.text.lower() for token in told]
    loose = low[0] == "with" or (low[0] == "in" and _is_voiced(told))
    if not loose or len(told) < 3 or not (told[1].tag == "PRP$" or low[1] in ("a", "an", "the")):
        return False
    of_way = any(one in WAYS and then == "of" for one, then in pairwise(low))
    return low[2] != "own" and not of_way


def is_phrase(rest: Tokens) -> bool:
    """Whether the rest of a tag tells of nothing done: "in a dreamy sort of way", "as he comes"."""
    opening = rest[0].text.lower()
    rest = _without_seeming(rest)
    if _is_degree(rest):
        return True
    if opening in LEANING and len(rest) > 2:
        return _is_bare(rest) and _length(rest) <= MANNER_WORDS
    if opening == "as" and len(rest) > 1 and rest[1].text.lower() in ("if", "though"):
        return _length(rest) <= MANNER_WORDS
    if opening in ("as", "while"):
        return _length(rest) <= 3 and len(rest) > 1 and rest[1].pos == "PRON"
    if opening in CONDITIONS:
        return _length(rest) <= LONGEST
    if opening == "in" and _length(rest) > LONGEST:
        return is_loose(rest)
    return is_loose(rest) or is_of_speaking(rest) or (rest[0].pos == "ADP" and _is_bare(rest))


def is_loose(rest: Tokens) -> bool:
    """Whether the first word can be taken off a phrase: off "with a bow", and off "in" where a voice is told of."""
    opening = rest[0].text.lower()
    return opening in LOOSE and (_is_voiced(rest) or (opening == "with" and not any(t.tag == "VBD" for t in rest)))


def _is_voiced(rest: Tokens) -> bool:
    return any(token.text.lower() in WAYS for token in rest[1 : LONGEST + 2])


def is_of_speaking(rest: Tokens) -> bool:
    """Whether one "speaks" so: "in a voice that", "at the top of his voice", "with the dignity of a judge"."""
    opening = rest[0].text.lower()
    if opening in ("in", "at"):
        return _is_voiced(rest)
    if opening != "with" or len(rest) < 3 or rest[1].tag != "DT":
        return opening == "with" and _is_voiced(rest)
    nouns = [token for at, token in enumerate(rest) if _is_noun(rest, at)]
    noun = next((token for token in nouns if token.dep == "pobj"), rest[0])
    word = noun.lemma.lower()
    return word in BEARING | WAYS or (word.endswith(ABSTRACT) and not word.endswith("glance"))


def _is_noun(rest: Tokens, at: int) -> bool:
    """Whether the noun at `at` is no first half of another, and no "sort" of something."""
    then = rest[at + 1] if at + 1 < len(rest) else None
    sort = rest[at].text.lower() in SORTS and then is not None and then.text == "of"
    return rest[at].pos == "NOUN" and not sort and (then is None or then.pos != "NOUN")


def _is_degree(rest: Tokens) -> bool:
    """As gently as she knew how."""
    low = [token.text.lower() for token in rest]
    return len(low) > 2 and low[0] == "as" and rest[1].pos in ("ADV", "ADJ") and low[2] == "as" and low[1] != "soon"


def _is_bare(rest: Tokens) -> bool:
    return not any(token.pos in ("VERB", "AUX") for token in rest)


def _without_seeming(rest: Tokens) -> Tokens:
    """`rest` without the "as it seemed" at its end."""
    seems = len(rest) > 3 and rest[-1].lemma in SEEMING and rest[-3].text.lower() == "as"
    return rest[:-3] if seems else rest


def _is_empty(told: Tokens) -> bool:
    """ "In these words", what was said "of him" or asked "of the general", and a "with" that led to the speech."""
    words = tuple(token.text.lower() for token in told if token.pos != "PUNCT")
    of_somebody = len(words) <= 3 and words[0] == "of" and told[-1].pos in ("PRON", "PROPN", "NOUN")
    return words in EMPTY or of_somebody or (len(words) == 1 and told[0].pos == "ADP")


def _length(tokens: Tokens) -> int:
    return sum(token.pos != "PUNCT" and "'" not in token.text[:1] for token in tokens)


def _has_clause(tokens: Tokens) -> bool:
    """ "A voice I had never heard", "a voice that would have frozen milk": what is told of it is no direction."""
    person = any(token.dep == "nsubj" and token.tag == "PRP" for token in tokens)
    return person or any(token.dep == "nsubj" and token.text.lower() in ("that", "which") for token in tokens)


def _of_what(clause: Clause, first: int, last: int) -> list[int]:
    """Where what tells something begins in "in a tone of the deepest contempt"."""
    for at in range(first + 1, last - 1):
        way_of = clause.tokens[at].text.lower() == "of" and clause.tokens[at - 1].text.lower() in WAYS
        way_of = way_of and clause.tokens[at - 2].tag == "DT"
        then = clause.tokens[at + 1]
        again = any(token.text.lower() in WAYS for token in clause.tokens[at + 1 : last])
        somebody = then.text.lower() in OF_SOMEBODY or (then.tag == "DT" and at + 3 == last)
        if way_of and not again and not somebody:
            return [at + 1 + (then.tag == "DT")]
    return []
