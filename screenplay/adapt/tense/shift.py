"""Past narration into the present, word for word: which words of a paragraph change, and to what.

The method: every finite past form is found (`syntax.finite_past` repairs the tagger), joined with its auxiliaries, and
either kept, where it is unreal or lies before the story's now (`backstory`), or set in the present in agreement with
its subject (`agreement`, `modals`). Words between the changed ones are never touched, nor are quotations.
"""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.agreement import Agreement, agreement
from screenplay.adapt.tense.backstory import stays_past, used_to
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.modals import keeps_could, keeps_would
from screenplay.adapt.tense.perfects import modal_perfect, past_perfect, short_had
from screenplay.adapt.tense.preterite import below_simple_past, simple_past
from screenplay.adapt.tense.recollection import Recollection, recollection
from screenplay.adapt.tense.supposed import ought_now, so_now, wished_now
from screenplay.adapt.tense.syntax import SUBJECTS, Clauses, clauses, marker
from screenplay.adapt.tense.unreal import condition_of, not_so
from screenplay.findings import Tokens

Change = tuple[int, str]

BE: dict[Agreement, str] = {"first": "am", "plural": "are", "third": "is"}
HAVE: dict[Agreement, str] = {"first": "have", "plural": "have", "third": "has"}
SHORT_HAVE: dict[Agreement, str] = {"first": "'ve", "plural": "'ve", "third": "'s"}
DO: dict[Agreement, str] = {"first": "do", "plural": "do", "third": "does"}
WAS: dict[Agreement, str] = {"first": "was", "plural": "were", "third": "was"}
YET_TO_COME = frozenset({"before", "till", "until", "ere", "whether"})
"""What opens a clause with the old subjunctive: "before the tide were out"."""
SINGULAR = frozenset({"i", "he", "she"})
BETTER = frozenset({"better", "best", "rather", "sooner"})


def to_present(tokens: Tokens, flashback: bool = False) -> dict[int, str]:
    """For one paragraph told in the past, what replaces each word that changes, by the word's place.

    In a `flashback` what had been done is shown as it is done: "Anna had stood there" is "Anna stands there".
    "" removes a word together with the white space before it. " not" (for "n't" after "am") brings its own blank.
    Replacements keep the case of the word they stand for; apostrophes are straight, as in `Token.text`.
    """
    view = clauses(tokens)
    untouched = _quoted(view) | not_so(view) | _set_phrases(view)
    finite = tuple(place for place in range(len(tokens)) if place not in untouched and finite_past(view, place))
    recalled = Recollection() if flashback else recollection(view, finite)
    found = [
        change
        for place in finite
        if place not in recalled.kept
        for change in _changed(view, place, flashback, place in recalled.backdated)
    ]
    found += [change for place, word in enumerate(view.words) if word == "ought" for change in ought_now(view, place)]
    found += [change for place, word in enumerate(view.words) if word == "have" for change in so_now(view, place)]
    changes: dict[int, str] = {}
    for place, word in found:
        if tokens[place].stub:
            continue
        changes.setdefault(place, _in_case(word, tokens[place].text))
    return {place: word for place, word in sorted(changes.items()) if word != tokens[place].text}


def _quoted(view: Clauses) -> frozenset[int]:
    """The places of words that the narration quotes: they are somebody else's, and stay."""
    found: set[int] = set()
    opened: int | None = None
    for place, token in enumerate(view.tokens):
        if token.stub or (opened is not None and token.sentence != view.tokens[opened].sentence):
            opened = None
        if token.text in {"“", "”", '"'}:
            found.update(range(opened + 1, place) if opened is not None else ())
            opened = place if opened is None and token.text != "”" else None
    return frozenset(found)


def _set_phrases(view: Clauses) -> frozenset[int]:
    """The "were" of "as it were", which tells of no time."""
    phrase = ("as", "it", "were")
    ends = (",", ".", ";", ")", "—", "--", "")
    places = (at for at, word in enumerate(view.words) if word == "were")
    return frozenset(at for at in places if view.words[at - 2 : at + 1] == phrase and view.low(at + 1) in ends)


def _changed(view: Clauses, place: int, flashback: bool, backdated: bool) -> Iterator[Change]:
    """The changes at a finite past form: to the present, or to the simple past of what is recollected."""
    if backdated:
        yield from _backdated(view, place, _main(view, place))
    else:
        yield from _present(view, place, flashback)


def _present(view: Clauses, place: int, flashback: bool) -> Iterator[Change]:
    """The changes that set the clause whose finite word stands at `place` in the present."""
    word, verb = view.low(place), _main(view, place)
    if word in {"had", "'d"} and view.low(place + 1) in BETTER:
        return
    if word == "'d":
        word = "had" if short_had(view, place) else "would"
    if word == "would":
        if modal_perfect(view, verb) and (state := wished_now(view, verb)) is not None:
            yield from state
        elif not (_would_have_done(view, place) or below_simple_past(view, verb) or keeps_would(view, verb, place)):
            yield from _modal(view, place, "wo" if view.low(place + 1) == "n't" else "will")
    elif word == "could":
        if not (_would_have_done(view, place) or keeps_could(view, verb)):
            yield from _modal(view, place, "ca" if view.low(place + 1) == "n't" else "can")
    elif word == "had" and flashback and _opens(view, place, verb):
        yield from _shown(view, place, verb)
    elif word == "had" and verb != place and past_perfect(view, verb):
        since = any(view.low(c) == "since" for c in view.children[verb])
        beside = not (since or _dates_it(view, verb)) and below_simple_past(view, verb)
        if not beside and not stays_past(view, verb) and condition_of(view, verb) is None:
            yield from _perfect(view, place, verb)
    elif _keeps(view, place, verb):
        return
    else:
        yield from _simple(view, place, verb, word)


def _dates_it(view: Clauses, verb: int) -> bool:
    """Whether a clause says when that was which is told: "the last time he had stood there"."""
    return view.low(view.tokens[verb].head) in {"time", "day", "night", "moment"}


def _would_have_done(view: Clauses, place: int) -> bool:
    """ "Would have frozen", though the parser take "frozen" for what is had: "a voice that would have frozen milk"."""
    have = place + 1 + (view.low(place + 1) in {"n't", "not"})
    done = verbs.participle(view.low(have + 1)) not in {None, view.low(have + 1)}
    return view.low(have) == "have" and done


def _opens(view: Clauses, place: int, verb: int) -> bool:
    """Whether a past perfect makes the main clause of its sentence."""
    return verb != place and view.tokens[verb].dep in {"ROOT", "conj"} and past_perfect(view, verb)


def _shown(view: Clauses, place: int, verb: int) -> Iterator[Change]:
    """A past perfect as the present of what it tells."""
    number = agreement(view, verb)
    been = next((c for c in view.labelled(verb, "aux", "auxpass") if view.low(c) == "been"), None)
    if been is not None or view.low(verb) == "been":
        yield place, BE[number]
        yield verb if been is None else been, ""
        return
    if any(view.low(c) in {"n't", "not"} for c in view.labelled(verb, "neg")):
        yield place, DO[number]
        yield verb, verbs.participle(view.low(verb)) or view.low(verb)
        return
    yield place, ""
    for link in (verb, *_sharing(view, verb)):
        lemma = verbs.participle(view.low(link)) or view.low(link)
        yield link, verbs.inflect(lemma, "VBZ") if number == "third" else lemma


def _main(view: Clauses, place: int) -> int:
    """The verb that the finite word at `place` belongs to: itself, or the one it is an auxiliary of."""
    token = view.tokens[place]
    return token.head if token.dep in {"aux", "auxpass"} else place


def _keeps(view: Clauses, place: int, verb: int) -> bool:
    if used_to(view, place) or stays_past(view, verb):
        return True
    return condition_of(view, verb) is not None and modal_perfect(view, verb)


def _simple(view: Clauses, place: int, verb: int, word: str) -> Iterator[Change]:
    number = agreement(view, verb)
    if word in {"was", "were"}:
        if word == "was" and number == "first" and view.low(place + 1) == "n't":
            yield from _am_not(view, place)
        elif word == "were" and number == "third" and marker(view, verb) in YET_TO_COME:
            yield place, "is"
        elif word == "were" and view.low(place - 1) in SINGULAR and view.tokens[place - 1].dep in SUBJECTS:
            return  # "supposing I were sold"
        else:
            yield place, "are" if word == "were" else "am" if number == "first" else "is"
    elif word == "had":
        yield place, _owns(view, place, number)
    elif word == "did":
        yield place, DO[number]
    else:
        form = verbs.past(word)
        assert form is not None
        yield place, verbs.inflect(form.lemma, "VBZ") if number == "third" else form.lemma


def _owns(view: Clauses, place: int, number: Agreement) -> str:
    """ "He'd a letter" is "he has a letter", for "he's a letter" is something else."""
    short = view.low(place) == "'d"
    return " has" if short and number == "third" else SHORT_HAVE[number] if short else HAVE[number]


def _am_not(view: Clauses, place: int) -> Iterator[Change]:
    """ "I wasn't" is "I am not", but "wasn't I" is "aren't I"."""
    if "i" in {view.low(place + 2)}:
        yield place, "are"
    else:
        yield place, "am"
        yield place + 1, " not"


def _modal(view: Clauses, place: int, modal: str) -> Iterator[Change]:
    if view.low(place) == "'d":
        yield place, "'ll"
    elif modal == "can" and view.low(place + 1) == "not" and view.low(place + 2) != "only":
        yield place, "cannot"
        yield place + 1, ""
    else:
        yield place, modal


def _perfect(view: Clauses, place: int, verb: int) -> Iterator[Change]:
    number = agreement(view, verb)
    if not simple_past(view, verb):
        yield place, SHORT_HAVE[number] if view.low(place) == "'d" else HAVE[number]
        return
    yield from _backdated(view, place, verb)


def _backdated(view: Clauses, place: int, verb: int) -> Iterator[Change]:
    """The past perfect of `verb`, whose "had" stands at `place`, as a simple past."""
    number = agreement(view, verb)
    participles = [verb, *_sharing(view, verb)]
    been = next((c for c in view.labelled(verb, "aux", "auxpass") if view.low(c) == "been"), None)
    negated = any(view.low(c) in {"n't", "not"} for c in view.labelled(verb, "neg"))
    inverted = any(place < c < verb for c in view.labelled(verb, "nsubj", "nsubjpass"))
    if been is not None or view.low(verb) == "been":
        apart = view.low(place) == "'d" and not negated  # "he'd not been" is "he was not"
        short = " " if view.low(place) == "'d" else ""
        yield place, "" if apart else short + WAS[number]
        yield verb if been is None else been, WAS[number] if apart else ""
    elif negated or inverted:
        yield place, " did" if view.low(place) == "'d" else "did"
        yield verb, verbs.participle(view.low(verb)) or view.low(verb)
    else:
        yield place, ""
        for link in participles:
            yield link, _past_form(view.low(link))


def _sharing(view: Clauses, verb: int) -> list[int]:
    """The participles joined to `verb` under the same "had"."""
    found: list[int] = []
    for link in view.labelled(verb, "conj"):
        alone = not view.labelled(link, "aux", "auxpass", "nsubj", "nsubjpass")
        if alone and link > verb and past_perfect(view, link):
            found += [link, *_sharing(view, link)]
    return found


def _past_form(participle: str) -> str:
    lemma, tense = verbs.participle(participle), verbs.past(participle)
    return participle if tense or lemma is None else verbs.inflect(lemma, "VBD")


def _in_case(word: str, model: str) -> str:
    """`word` with the capitals of `model`: all, the first, or as it is."""
    letters = [c for c in model if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
