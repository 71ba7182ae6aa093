"""Measures of a candidate of a turn: what the readings think, how they share the scene, when they were last named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import log

from screenplay.attribution.opinion.of_turns import FAR
from screenplay.attribution.opinion.overview import LEAST, Overview, log_odds
from screenplay.attribution.rules import RULES
from screenplay.attribution.rules.fit import fits
from screenplay.attribution.rules.presence import ARTICLES, is_a_kind
from screenplay.findings import Gender

NEVER = 9999
RULE_NAMES = tuple(rule.__name__ for rule in RULES if rule is not is_a_kind)
"""What kind of person somebody is, trees are told by measures of its own."""
STEPS = (-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6)
CLOSE, WIDE = 4, 10
"""Turns on each side in which a candidate's turns are counted."""
SIGHT = 24
"""Turns on each side in which their nearest one is looked for."""
LAST, LATELY = 5, 20
"""Paragraphs before a turn in which mentions are counted."""
GENDERS: Mapping[Gender | None, int] = {"m": 0, "f": 1, None: 2}
FITS = {"clashes": 0, "unsure": 1, "open": 1, "fits": 2}
RIVAL = 0.05
"""The chance from which on one of the same gender is a rival."""
OF_CANDIDATES = (
    *("odds", "rank", "margin", "first odds", "second odds"),
    *("evidence", *RULE_NAMES),
    *(f"chance {step:+d}" for step in STEPS),
    *("turns close", "turns wide", "share of the scene", "spoke back", "speaks ahead"),
    *("named back", "named ahead"),
    *("last", "recency", "next", "here", "after", "last paragraphs", "lately"),
    "in the scene",
    *("fits", "fitting", "gender", "rivals", "narrator", "likeness", "spoke before"),
    *("foretold", "foretold beside", "alike nearby", "alike nearby beside"),
    *(
        "named",
        "a kind",
        "a group",
        "heard of speaking",
        "mentions",
        "share of mentions",
        "share of turns",
        "names them",
    ),
)
Row = tuple[float, ...]


def of_candidates(view: Overview, number: int) -> Iterator[Row]:
    """What OF_CANDIDATES names, for each candidate of a turn in order."""
    candidates = view.reading.evidence[number].candidates
    parts: Sequence[Callable[[Overview, int, Sequence[str]], Iterator[Row]]]
    parts = (_thought, _weighed, _speaking, _spoken_of, _being, _sounding, _known)
    for rows in zip(*(part(view, number, candidates) for part in parts), strict=True):
        yield tuple(value for row in rows for value in row)


def _thought(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """What this reading thinks of each, and those before it."""
    chances = view.reading.chances[number]
    own = [chances.get(who, 0.0) for who in candidates]
    ranked = sorted(range(len(own)), key=lambda place: -own[place])
    for place, (who, chance) in enumerate(zip(candidates, own, strict=True)):
        best = max((other for at, other in enumerate(own) if at != place), default=0.0)
        earlier = (log_odds(before[number].get(who, 0.0)) for before in view.reading.earlier)
        yield log_odds(chance), ranked.index(place), log((chance + LEAST) / (best + LEAST)), *earlier


def _weighed(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """What all evidence on each is worth, and that of each rule, beside the best's."""
    rules = view.evidence(number)
    best = [max(rules[rule].values(), default=0.0) for rule in RULE_NAMES]
    sums = {who: sum([worth.get(who, 0.0) for worth in rules.values()]) for who in candidates}
    most = max(sums.values())
    for who in candidates:
        beside = (rules[rule].get(who, 0.0) - most for rule, most in zip(RULE_NAMES, best, strict=True))
        yield sums[who] - most, *beside


def _speaking(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """How each shares in the turns around, the scene and the book."""
    first, end = view.scenes[number]
    chances, best, in_scene = view.reading.chances, view.best, view.scene_turns[first]
    wide = [at for at in range(max(first, number - WIDE), min(end, number + WIDE + 1)) if at != number]
    for who in candidates:
        around = [(at, chances[at].get(who, 0.0)) for at in wide]
        yield (
            *(view.chance_at(number, step, who) for step in STEPS),
            sum([chance for at, chance in around if abs(at - number) <= CLOSE]),
            sum([chance for _, chance in around]),
            (in_scene[who] - chances[number].get(who, 0.0)) / max(1, end - first - 1),
            next((d for d in range(1, min(SIGHT, number - first) + 1) if best[number - d] == who), FAR),
            next((d for d in range(1, min(SIGHT, end - 1 - number) + 1) if best[number + d] == who), FAR),
            *_named(view, number, who),
        )


def _named(view: Overview, number: int, who: str) -> Row:
    """How many turns back and ahead one names them as its speaker."""
    turns, (first, end) = view.named_at.get(who, ()), view.scenes[number]
    before, behind = bisect_left(turns, number), bisect_right(turns, number)
    back = number - turns[before - 1] if before and turns[before - 1] >= first else FAR
    return back, turns[behind] - number if behind < len(turns) and turns[behind] < end else FAR


def _spoken_of(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """When the narration was last of each, and when it is again; how often around here."""
    context, turn = view.context, view.context.turns[number]
    said = {who: context.narrated.get(who, ()) for who in candidates}
    last = {who: _distance(said[who], turn.first) for who in candidates}
    order = sorted(candidates, key=lambda who: last[who])
    speaks = context.turns[number + 1].first if number + 1 < len(context.turns) else turn.last + 3
    start, end = context.scenes[number]
    for who in candidates:
        seen, present = said[who], context.present.get(who, ())
        before, here = bisect_left(seen, turn.first), bisect_right(seen, turn.first)
        behind = bisect_right(seen, turn.last)
        yield (
            last[who],
            order.index(who),
            seen[behind] - turn.last if behind < len(seen) else NEVER,
            behind - before,
            bisect_left(seen, speaks) - behind,
            here - bisect_left(seen, turn.first - LAST),
            here - bisect_left(seen, turn.first - LATELY),
            bisect_left(present, end) - bisect_left(present, start),
        )


def _distance(seen: Sequence[int], paragraph: int) -> int:
    at = bisect_right(seen, paragraph)
    return paragraph - seen[at - 1] if at else NEVER


def _being(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """Who each is, whether what the turn tells of its speaker fits them, and how many others there are like them."""
    context, chances = view.context, view.reading.chances[number]
    characters = [context.characters[who] for who in candidates]
    gender = _told(view, number)
    fit = [FITS[fits(character, gender)] for character in characters]
    fitting = sum([one > 0 for one in fit])
    before = view.best[number - 1] if view.inside(number, -1) else None
    for who, character, fits_it in zip(candidates, characters, fit, strict=True):
        rivals = [c.id for c in characters if c.gender == character.gender and c.id != who]
        yield (
            fits_it,
            fitting,
            GENDERS[character.gender],
            sum([chances.get(rival, 0.0) > RIVAL for rival in rivals]),
            character.narrator,
            context.habits.likeness(number, who) if context.habits else 0.0,
            who == before,
        )


def _sounding(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """How much the turn's words are those of each."""
    yield from view.alike.of(number, candidates)


def _known(view: Overview, number: int, candidates: Sequence[str]) -> Iterator[Row]:
    """How much the whole text has of each: whoever has no name and says nothing else may be somebody who has one."""
    context, chances = view.context, view.reading.chances[number]
    every = max(1, sum(map(len, context.narrated.values())))
    for who in candidates:
        character, mentions = context.characters[who], len(context.narrated.get(who, ()))
        yield (
            character.named,
            character.name.lower().startswith(ARTICLES),
            character.group,
            who in context.speaking,
            mentions,
            mentions / every,
            (view.in_text[who] - chances.get(who, 0.0)) / len(context.turns),
            len(view.named_at.get(who, ())),
        )


def _told(view: Overview, number: int) -> Gender | None:
    """The gender that the turn's tag, announcement or first beat tells."""
    context = view.context
    tagged, lead = context.tagged[number], context.leads[number]
    if tagged:
        return tagged[0].gender
    if lead:
        return lead.gender
    beats = [beat.subject for beat in context.beats[number] if beat.subject and not beat.tagged]
    return beats[0].gender if beats else None
