"""Who is announced as a speaker by narration that is no speech tag: "But her eye wavered when Mrs. Dell exclaimed:",
"Rudd bent towards her and said", "came from Nan's tight lips".

Where a quotation opens a paragraph, the words that announce it end the one before. The verb of speech nearest to the
quotation is looked for, and whoever the parse makes its subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.attribution.references import Readings, Reference, sentences
from screenplay.attribution.tag_subjects import noun_phrase_around
from screenplay.attribution.verbs import NEEDS_PARTICLE, PARTICLES, VERB_OF, VOICE_WORDS
from screenplay.book import Narration, Paragraph
from screenplay.english import words
from screenplay.findings import Token, Tokens

TAKES_THE_WORD = words("speak begin continue interpose interrupt intervene interject resume")
TAKES_UP = (("go", "on"), ("break", "in"), ("chime", "in"), ("cut", "in"), ("put", "in"))
"""Verbs, and verbs with a particle, that tell by themselves that somebody now speaks."""
FARTHEST = 7
"""Steps up the parse from a verb to the words that tell who speaks."""
UTTERED = VOICE_WORDS | words(
    "words remark remarks message speech sentence phrase line greeting comment observation injunction"
)
"""What is said, and whose it is: "was Rudd's parting injunction"."""
IS_HEARD = words("be come follow ring run sound say break cut interrupt ask reply answer float drift rise become")
"""What words do where they are quoted beside it: those that "struck his ear" were said before."""
SEEN = 6
"""Words behind a speech in which its verb is looked for."""
CLAUSE_OPENERS = words("that till until while as when before after so but for because if then and since once than")
"""Words behind which a clause with its own subject may begin."""
LONE = 3
"""Words of a name at the most."""
SHORT = 9
"""Words and marks of a sentence that does no more than say who it is."""
LONGEST = 16
"""Words between commas that may stand between a name and its verb."""
MARKS = "-—–:,;"
"""What the tokenizer may leave at the end of a verb."""
DASHES = ("—", "–", "--", "---", "-")


def lead_in(paragraphs: Sequence[Paragraph], readings: Readings, number: int, part: int) -> Reference | None:
    """Who is announced by the narration before the quotation `part` of paragraph `number`."""
    if part:
        return _before(paragraphs, readings, number, part - 1)
    last = len(paragraphs[number - 1].parts) - 1 if number else -1
    if last < 0:
        return None
    if not _is_finished(readings.paragraphs[number - 1]):
        return _before(paragraphs, readings, number - 1, last)
    return (
        _comes_forward(readings, number - 1, last)
        if isinstance(paragraphs[number - 1].parts[last], Narration)
        else None
    )


def _comes_forward(readings: Readings, number: int, part: int) -> Reference | None:
    """Who a sentence that is done says will speak: "Then Rudd spoke up.", "Rudd broke in.", "It was Rudd."."""
    tokens, found = readings.paragraphs[number], sentences(readings.paragraphs[number], part)
    root = next((at for at in found[-1] if tokens[at].dep == "ROOT"), None) if found else None
    if root is None or _child(tokens, root, ("neg",)) is not None:
        return None
    if _takes_the_word(tokens, root):
        head = _speaker(tokens, root)
        return readings.reference(number, *noun_phrase_around(tokens, head, 0)) if head is not None else None
    pointed = len(found[-1]) <= SHORT and tokens[found[-1][0]].text in ("It", "This") and tokens[root].lemma == "be"
    named = _child(tokens, root, ("attr",)) if pointed else None
    who = readings.reference(number, *noun_phrase_around(tokens, named, 0)) if named is not None else None
    return who if who and who.kind == "name" else None


def _takes_the_word(tokens: Tokens, verb: int) -> bool:
    """Whether a verb tells that its subject now speaks, and not yet what of: "began again", not "began to cry"."""
    if tokens[verb].tag not in ("VBD", "VBZ") or _child(tokens, verb, ("dobj", "xcomp", "ccomp")) is not None:
        return False
    following = tokens[verb + 1].text.lower() if verb + 1 < len(tokens) else ""
    return tokens[verb].lemma in TAKES_THE_WORD or (tokens[verb].lemma, following) in TAKES_UP


def _is_finished(tokens: Tokens) -> bool:
    """Whether the mark at the end of a paragraph lets expect nothing more: neither colon, comma, dash nor none."""
    return not tokens or (tokens[-1].pos == "PUNCT" and not tokens[-1].text.endswith((":", ",", *DASHES)))


def _before(paragraphs: Sequence[Paragraph], readings: Readings, number: int, part: int) -> Reference | None:
    if not isinstance(paragraphs[number].parts[part], Narration):
        return None
    places = sentences(readings.paragraphs[number], part)
    found = (_spoken_by(readings, number, places[-1], verb) for verb in (reversed(places[-1]) if places else ()))
    return next(filter(None, found), None) or (_only_named(readings, number, places[-1]) if places else None)


def _only_named(readings: Readings, number: int, places: Sequence[int]) -> Reference | None:
    """Who stands alone before a colon: "And Rudd:"."""
    tokens = readings.paragraphs[number]
    words = [at for at in places if tokens[at].pos not in ("PUNCT", "CCONJ", "ADV")]
    named = 0 < len(words) <= LONE and all(tokens[at].text[0].isupper() for at in words)
    if not named or tokens[places[-1]].text != ":":
        return None
    return readings.reference(number, words[0], words[-1] + 1)


def follows(paragraphs: Sequence[Paragraph], readings: Readings, number: int, part: int) -> Reference | None:
    """Who is told by the sentence behind the quotation `part` of paragraph `number` to have spoken it."""
    parts = paragraphs[number].parts
    if part + 1 >= len(parts) or not isinstance(parts[part + 1], Narration):
        return None
    places = sentences(readings.paragraphs[number], part + 1)
    found = (_spoken_by(readings, number, places[0], verb) for verb in (places[0][:SEEN] if places else ()))
    return next(filter(None, found), None) or (_comes_from(readings, number, places[0]) if places else None)


def _comes_from(readings: Readings, number: int, places: Sequence[int]) -> Reference | None:
    """Who it comes from: "from Rudd", "this from the clerk"."""
    tokens = readings.paragraphs[number]
    words = [at for at in places if tokens[at].pos != "PUNCT"]
    start = 1 if words and tokens[words[0]].text in ("this", "that") else 0
    if len(words) < start + 2 or len(words) > start + LONE + 1 or tokens[words[start]].text != "from":
        return None
    return readings.reference(number, words[start + 1], words[-1] + 1)


def _spoken_by(readings: Readings, number: int, places: Sequence[int], verb: int) -> Reference | None:
    tokens = readings.paragraphs[number]
    if not _tells_of_speech(tokens, verb):
        return None
    beside = _named_before(tokens, verb)
    if beside:
        return readings.reference(number, *beside)
    head = _speaker(tokens, verb)
    found = readings.reference(number, *noun_phrase_around(tokens, head, 0)) if head is not None else None
    if found is None or found.thing or found.kind == "plural":
        return _nearest_before(readings, number, places, verb)
    return found


def _nearest_before(readings: Readings, number: int, places: Sequence[int], verb: int) -> Reference | None:
    """Who last begins a clause before a verb that has no person for its subject in the parse: "Rudd rose, and then,
    with a laugh, said," "so long that Rudd had time to look up and ask:"."""
    tokens = readings.paragraphs[number]
    end = next((at for at in reversed(places) if at < verb), verb) + 1
    while end > places[0]:
        start = end - 1
        if tokens[start].tag not in ("NNP", "NNPS") and tokens[start].text.lower() not in ("he", "she", "i"):
            end -= 1
            continue
        while start > places[0] and tokens[start - 1].tag in ("NNP", "NNPS"):
            start -= 1
        if end == verb or (_begins_a_clause(tokens, start, places[0]) and _may_act(tokens[end])):
            return readings.reference(number, start, end)
        end = start
    return None


def _begins_a_clause(tokens: Tokens, at: int, first: int) -> bool:
    if at == first:
        return True
    before = tokens[at - 1]
    return before.pos in ("CCONJ", "SCONJ", "PUNCT", "ADV") or before.text.lower() in CLAUSE_OPENERS


def _may_act(behind: Token) -> bool:
    """Whether the word behind a name lets it be a subject: a verb, what goes before one, or a comma."""
    return behind.tag in ("VBD", "VBZ", "VBN", "MD", "WP") or behind.pos in ("ADV", "AUX") or behind.text == ","


def _named_before(tokens: Tokens, verb: int) -> tuple[int, int] | None:
    """The name or pronoun right before the verb, where the parse is not to be trusted: the verb is "said--", taken for
    a noun, or "saying" ("broken by Rudd saying", "on Rudd's saying"), or words between commas stand between ("and Rudd,
    after a pause, said"). None where there is none."""
    stop = verb
    while stop and tokens[stop - 1].tag in ("RB", "MD"):
        stop -= 1
    owned = stop > 0 and tokens[stop - 1].tag == "POS" and tokens[verb].text.lower().rstrip(MARKS).endswith("ing")
    aside = stop - 1 if owned else _aside(tokens, stop)
    close = owned or tokens[verb].text.endswith("-") or (tokens[verb].tag == "VBG" and tokens[verb - 1].dep == "pobj")
    if not close and (aside == stop or tokens[verb].tag not in ("VBD", "VBZ")):
        return None
    start = aside
    while start and tokens[start - 1].tag in ("NNP", "PRP"):
        start -= 1
    governed = start and (tokens[start - 1].pos == "ADP" or tokens[start - 1].text == ",") and aside < stop
    return (start, aside) if start < aside and (owned or not governed) else None


def _aside(tokens: Tokens, stop: int) -> int:
    """Where words begin that commas part from what goes on at `stop`; `stop` itself where there are none."""
    if not stop or tokens[stop - 1].text != ",":
        return stop
    opening = next((i for i in range(stop - 2, max(0, stop - LONGEST), -1) if tokens[i].text == ","), stop)
    return opening if all(tokens[i].tag not in ("VBD", "VBZ") for i in range(opening, stop)) else stop


def _tells_of_speech(tokens: Tokens, at: int) -> bool:
    token, form = tokens[at], tokens[at].text.lower().rstrip(MARKS)
    joined = form != token.text.lower() or (form.endswith("ing") and token.dep in ("advcl", "conj", "acl"))
    if form in UTTERED:
        does = tokens[token.head].lemma if token.dep in ("nsubj", "nsubjpass") else ""
        return token.tag.startswith("NN") and (not does or does in IS_HEARD)
    verb = VERB_OF.get(form)
    if verb is None or not (joined or token.tag.startswith("VB")) or _child(tokens, at, ("neg",)) is not None:
        return False
    following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
    return verb not in NEEDS_PARTICLE or following in PARTICLES.get(verb, "").split()


def _speaker(tokens: Tokens, at: int) -> int | None:
    """The head of the words for whoever does what the word at `at` tells, found on the way up the parse."""
    for _ in range(FARTHEST):
        owner = _child(tokens, at, ("poss",)) if tokens[at].tag[:2] in ("NN", "VB") else None
        if owner is not None and tokens[at].tag != "VBD":
            return owner
        subject = _child(tokens, at, ("nsubj", "nsubjpass"))
        if subject is not None:
            relative = tokens[subject].tag in ("WP", "WDT") and tokens[at].dep == "relcl"
            return tokens[at].head if relative else subject
        if tokens[at].dep in ("relcl", "acl"):
            return tokens[at].head
        if tokens[at].dep == "ROOT" or tokens[at].head == at:
            return None
        at = tokens[at].head
    return None


def _child(tokens: Tokens, at: int, labels: Sequence[str]) -> int | None:
    near = range(max(0, at - 40), min(len(tokens), at + 8))
    return next((i for i in near if tokens[i].head == at and tokens[i].dep in labels and not tokens[i].stub), None)
