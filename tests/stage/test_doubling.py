"""Doubling: the fewest readers against trying everything, made-up and infeasible problems, one answer everywhere."""

from __future__ import annotations

import random
import time
from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.stage.doubling import fewest, share
from screenplay.stage.problem import Limit, Problem, fair_share, greedy

Edges = frozenset[tuple[int, int]]


def problem(roles: int, edges: Edges, readers: int = 0, loads: tuple[int, ...] = ()) -> Problem:
    return Problem(loads or (10,) * roles, readers, dict.fromkeys(sorted(edges), 5))


def is_clean(reader_of: tuple[int, ...], edges: Edges) -> bool:
    return all(reader_of[a] != reader_of[b] for a, b in edges)


def fewest_by_trying(roles: int, edges: Edges) -> int:
    return next(
        count for count in range(1, roles + 1)
        if any(is_clean(given, edges) for given in product(range(count), repeat=roles))
    )  # fmt: skip


ROLES = 6
EDGES = st.frozensets(st.sampled_from([*combinations(range(ROLES), 2)]))


@settings(max_examples=40, deadline=None)
@given(EDGES)
def test_the_fewest_are_as_few_as_trying_everything_finds(edges: Edges) -> None:
    found = fewest(problem(ROLES, edges))
    assert found.proved and found.count == fewest_by_trying(ROLES, edges)
    assert all(pair in edges for pair in combinations(found.clique, 2))
    assert is_clean(greedy(problem(ROLES, edges)), edges)


@settings(max_examples=25, deadline=None)
@given(EDGES, st.integers(1, 4), st.tuples(*[st.integers(1, 50)] * ROLES))
def test_the_least_evil_is_as_small_as_trying_everything_finds(
    edges: Edges, readers: int, loads: tuple[int, ...]
) -> None:
    asked = problem(ROLES, edges, readers, loads)
    found = share(asked, fewest(asked))
    every = product(range(readers), repeat=ROLES)
    least = min(sum(5 for a, b in edges if given[a] == given[b]) for given in every)
    assert found.evil == found.least == least == sum(5 for a, b in edges if found.reader_of[a] == found.reader_of[b])
    assert found.clean == (least == 0)


def wheel(spokes: int) -> Edges:
    """A hub that meets a ring: an odd ring needs four readers, though no four roles all meet."""
    ring = {tuple(sorted((n, (n % spokes) + 1))) for n in range(1, spokes + 1)}
    return frozenset({(a, b) for a, b in ring} | {(0, n) for n in range(1, spokes + 1)})


def test_more_readers_than_any_scene_has_roles() -> None:
    found = fewest(problem(6, wheel(5)))
    assert (found.count, found.least, len(found.clique)) == (4, 4, 3)


def test_a_fair_share() -> None:
    asked = problem(6, frozenset(), 3, (60, 50, 40, 30, 20, 10))
    found = share(asked, fewest(asked))
    shares = [
        sum(load for load, reader in zip(asked.loads, found.reader_of, strict=True) if reader == r) for r in range(3)
    ]
    assert shares == [70, 70, 70] and found.fairest


def test_fairness_among_the_small_beside_one_who_has_most() -> None:
    asked = problem(5, frozenset(), 3, (1000, 10, 10, 10, 10))
    found = share(asked, fewest(asked))
    assert sorted(found.reader_of.count(r) for r in range(3)) == [1, 2, 2]
    assert fair_share(asked.loads, 3) == 20


def test_quick_changes_are_avoided_where_shares_are_even() -> None:
    asked = Problem((10, 10, 10, 10), 2, {}, quick=((0, 1, 1), (2, 3, 1)))
    found = share(asked, fewest(asked)).reader_of
    assert found[0] != found[1] and found[2] != found[3]


def test_wishes_are_kept_where_they_can_be_and_counted_where_not() -> None:
    base = Problem((10, 10, 10), 2, {(0, 1): 5})
    kept = Problem(base.loads, 2, base.evils, fixed=((0, 1),), barred=((2, 0),))
    found = share(kept, fewest(kept))
    assert found.reader_of == (1, 0, 1) and found.clean
    broken = Problem(base.loads, 2, base.evils, barred=((2, 0), (2, 1)), limits=(Limit(0, (10, 10, 10), 10),))
    found = share(broken, fewest(broken))
    assert not found.clean and found.evil == 60 and found.reader_of.count(0) == 1


def forty_by_a_hundred_and_twenty(seed: int) -> Problem:
    """40 roles in 120 scenes of two to seven each, the leads in most of them."""
    chance = random.Random(seed)
    weights = [1 / (n + 1) ** 0.7 for n in range(40)]
    groups = {tuple(sorted({*chance.choices(range(40), weights, k=chance.randint(2, 7))})) for _ in range(120)}
    evils = {pair: 1 + chance.randint(0, 30) for group in sorted(groups) for pair in combinations(group, 2)}
    loads = tuple(int(3000 * weight) for weight in weights)
    return Problem(loads, 0, evils, tuple(group for group in sorted(groups) if len(group) > 2))


def test_forty_roles_in_a_hundred_and_twenty_scenes() -> None:
    asked = forty_by_a_hundred_and_twenty(2)
    began = time.process_time()
    found = fewest(asked)
    assert found.proved and time.process_time() - began < 5
    enough = Problem(asked.loads, found.count, asked.evils, asked.groups)
    given = share(enough, found)
    assert given.clean and is_clean(given.reader_of, frozenset(asked.evils))
    assert fewest(asked) == found


def test_the_same_problem_has_the_same_answer() -> None:
    asked = Problem((31, 17, 26, 9, 40, 12), 3, {(0, 1): 4, (2, 3): 9, (4, 5): 1, (0, 4): 7})
    answers = {share(asked, fewest(asked)) for _ in range(3)}
    assert len(answers) == 1


def test_too_few_readers_are_told_and_cost_no_more_than_they_must() -> None:
    asked = forty_by_a_hundred_and_twenty(1)
    few = fewest(asked)
    short = Problem(asked.loads, few.count - 1, asked.evils, asked.groups)
    found = share(short, few)
    inside = sum(evil for (a, b), evil in asked.evils.items() if found.reader_of[a] == found.reader_of[b])
    assert not found.clean and 1 <= found.least <= found.evil == inside
