"""Doubling: roles given to readers by OR-tools' CP-SAT solver. The only import of ortools.

One worker, one seed and limits of work instead of time: the same problem has the same answer on every machine. Where
the work allowed does not suffice for a proof, the answer says so.
"""

from __future__ import annotations

from itertools import combinations

from ortools.sat.python import cp_model as cp

from screenplay.stage.problem import Fewest, Problem, Share, fair_share, greedy

WORK = 1.0
"""Of each of the few searches, in the solver's own seconds, which are about as long as a clock's."""

QUICK_CHANGE = 20
"""Seconds of unfairness that are as bad as having to change from one role to another at once."""

BROKEN_WISH = 60
"""What a wish that is not kept costs among the evils (see collisions.py)."""

STEPS = (50, 75, 90, 100, 110, 125, 150, 200, 300)
"""Percent of a fair share. What a reader has above each of them counts once: the more above, the worse."""


def fewest(problem: Problem) -> Fewest:
    """The fewest readers, however many there are, whatever they wish."""
    clique = _clique(problem)
    count = max(greedy(problem), default=-1) + 1
    least = len(clique)
    while least < count:
        outcome, _ = _solved(_Model(Problem(problem.loads, least, problem.evils, problem.groups), clique))
        if outcome != cp.INFEASIBLE:
            count = least if outcome in (cp.OPTIMAL, cp.FEASIBLE) else count
            break
        least += 1
    return Fewest(count, least, clique)


def share(problem: Problem, few: Fewest) -> Share:
    """The fairest giving without collisions that keeps every wish; where there is none, the one of least evil."""
    if problem.readers < few.least:
        return _least_evil(problem, 1)
    model = _Model(problem, few.clique)
    model.be_fair()
    outcome, found = _solved(model)
    if outcome in (cp.OPTIMAL, cp.FEASIBLE):
        return Share(model.given(found), True, 0, 0, outcome == cp.OPTIMAL)
    return _least_evil(problem, 1 if outcome == cp.INFEASIBLE else 0)


def _least_evil(problem: Problem, least: int) -> Share:
    """The fairest giving among those of least evil."""
    order = tuple(sorted(range(len(problem.loads)), key=lambda role: (-problem.loads[role], role)))
    model = _Model(problem, order, strict=False)
    model.model.minimize(model.evil)
    outcome, found = _solved(model)
    assert outcome in (cp.OPTIMAL, cp.FEASIBLE), "roles can always be given where nothing is forbidden"
    evil = round(found.objective_value)
    least = max(least, round(found.best_objective_bound))
    given = model.given(found)
    model.model.add(model.evil <= evil)
    model.hint(given)
    model.be_fair()
    outcome, found = _solved(model)
    if outcome in (cp.OPTIMAL, cp.FEASIBLE):
        given = model.given(found)
    return Share(given, evil == 0, evil, least, outcome == cp.OPTIMAL)


class _Model:
    """A problem in the solver's terms. `strict`: evils and broken wishes are forbidden.

    `first`: roles of a clique, or the largest ones. Where readers are alike, the first of them goes to the first
    reader, the second to the first or second, and so on: this spares the solver what differs in the order alone.
    """

    def __init__(self, problem: Problem, first: tuple[int, ...], strict: bool = True) -> None:
        self.problem, self.readers = problem, problem.readers
        self.model = cp.CpModel()
        self.has = [[self.model.new_bool_var("") for _ in range(self.readers)] for _ in problem.loads]
        self.evil: cp.LinearExprT = 0
        for row in self.has:
            self.model.add_exactly_one(row)
        for role, reader in problem.fixed:
            self.model.add(self.has[role][reader] == 1)
        for place, role in enumerate(first if problem.alike else ()):
            for reader in range(place + 1, self.readers):
                self.model.add(self.has[role][reader] == 0)
        if strict:
            self._forbid()
        else:
            self._count()

    def _forbid(self) -> None:
        """No two colliding roles in one reader, no wish broken."""
        covered = {pair for group in self.problem.groups for pair in combinations(sorted(group), 2)}
        for reader in range(self.readers):
            for group in self.problem.groups:
                self.model.add_at_most_one(self.has[role][reader] for role in group)
            for first, second in self.problem.evils:
                if (first, second) not in covered:
                    self.model.add_at_most_one(self.has[first][reader], self.has[second][reader])
        for role, reader in self.problem.barred:
            self.model.add(self.has[role][reader] == 0)
        for limit in self.problem.limits:
            self.model.add(self._load(limit.reader, limit.weights) <= limit.most)

    def _count(self) -> None:
        """What it costs to put colliding roles together and to break wishes."""
        costs = []
        for (first, second), evil in self.problem.evils.items():
            same = self.model.new_bool_var("")
            for reader in range(self.readers):
                self.model.add_bool_or(same, self.has[first][reader].negated(), self.has[second][reader].negated())
            costs.append(evil * same)
        costs += [BROKEN_WISH * self.has[role][reader] for role, reader in self.problem.barred]
        for limit in self.problem.limits:
            broken = self.model.new_bool_var("")
            over = max(0, sum(limit.weights) - limit.most)
            self.model.add(self._load(limit.reader, limit.weights) <= limit.most + over * broken)
            costs.append(BROKEN_WISH * broken)
        self.evil = sum(costs)

    def be_fair(self) -> None:
        """Ask for shares as even as can be, with few quick changes."""
        mean = fair_share(self.problem.loads, self.readers)
        total = sum(self.problem.loads)
        costs: list[cp.LinearExprT] = []
        for reader in range(self.readers):
            load = self._load(reader, self.problem.loads)
            for step in STEPS:
                over = self.model.new_int_var(0, total, "")
                self.model.add(over >= load - mean * step // 100)
                costs.append(over)
        for first, second, count in self.problem.quick:
            same = self.model.new_bool_var("")
            for reader in range(self.readers):
                self.model.add_bool_or(same, self.has[first][reader].negated(), self.has[second][reader].negated())
            costs.append(QUICK_CHANGE * count * same)
        self.model.minimize(sum(costs))

    def _load(self, reader: int, weights: tuple[int, ...]) -> cp.LinearExprT:
        return sum(weight * row[reader] for weight, row in zip(weights, self.has, strict=True))

    def hint(self, given: tuple[int, ...]) -> None:
        """Tell the solver where to begin."""
        for row, own in zip(self.has, given, strict=True):
            for reader, variable in enumerate(row):
                self.model.add_hint(variable, reader == own)

    def given(self, found: cp.CpSolver) -> tuple[int, ...]:
        return tuple(next(k for k, variable in enumerate(row) if found.boolean_value(variable)) for row in self.has)


def _clique(problem: Problem) -> tuple[int, ...]:
    """The largest set of roles all of whom collide, as far as it is found; none is needed to be right."""
    model = cp.CpModel()
    inside = [model.new_bool_var("") for _ in problem.loads]
    for pair in combinations(range(len(inside)), 2):
        if pair not in problem.evils:
            model.add_at_most_one(inside[pair[0]], inside[pair[1]])
    model.maximize(sum(inside))
    solver = _solving()
    if solver.solve(model) not in (cp.OPTIMAL, cp.FEASIBLE):
        return ()
    return tuple(role for role, variable in enumerate(inside) if solver.boolean_value(variable))


def _solved(model: _Model) -> tuple[cp.CpSolverStatus, cp.CpSolver]:
    solver = _solving()
    return solver.solve(model.model), solver


def _solving() -> cp.CpSolver:
    solver = cp.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = WORK
    return solver
