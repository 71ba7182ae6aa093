"""Verdict: how good a giving of roles is, in words: what is proved, who meets themselves where, broken wishes."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.stage import tables
from screenplay.stage.collisions import Collision
from screenplay.stage.plan import Plan
from screenplay.stage.prompt_book import PromptBook

LISTED = 8
"""Collisions that are told one by one."""


def verdict(book: PromptBook, plan: Plan) -> Iterator[str]:
    """How good the giving is, with its reasons."""
    if plan.fewest and plan.fewest.proved:
        readers = tables.many(plan.fewest.least, "reader is", "readers are")
        yield f"At least {readers} needed (proved): {_why(book, plan)}"
    elif plan.fewest:
        few = plan.fewest
        yield f"{few.count} readers can do it and fewer than {few.least} cannot; between them nothing is proved."
    if plan.evils or plan.broken:
        yield from _evils(book, plan)
    else:
        yield "No reader has two roles that meet" + (", and every wish is kept." if _wishes(plan) else ".")
    if plan.share and not plan.share.fairest:
        yield "A fairer share may exist: the search for one was ended before a proof."
    quick = sum(given.quick for given in plan.given)
    if quick:
        changes = tables.many(quick, "quick change", "quick changes")
        yield f"{changes}: a reader has one role in a French scene, another in the next."


def _why(book: PromptBook, plan: Plan) -> str:
    """Why fewer cannot do it: the roles that all meet, and where if it is in one place."""
    if len(plan.clique) < (plan.fewest.least if plan.fewest else 0):
        return "so the solver found; no one place is to blame."
    names = f"{', '.join(plan.clique[:-1])} and {plan.clique[-1]}" if len(plan.clique) > 1 else plan.clique[0]
    roles = {*plan.clique} - {book.reading.narrator}
    for part in book.french:
        if roles <= {*part.present}:
            return f"{names} are all in {part.label}, page {tables.page_of(book, part.start, part.end)}."
    return f"each two of {names} meet somewhere."


def _evils(book: PromptBook, plan: Plan) -> Iterator[str]:
    yield _headline(plan)
    yield from (f"  {wish}." for wish in plan.broken)
    loud = [evil for evil in plan.evils if _is_heard(evil, book)]
    yield from (f"  {_told(book, evil)}" for evil in loud[:LISTED])
    if len(loud) > LISTED:
        yield f"  {tables.many(len(loud) - LISTED, 'more pair of roles collides', 'more pairs of roles collide')} less."
    silent = len(plan.evils) - len(loud)
    if silent:
        pairs = tables.many(silent, "pair of roles meets", "pairs of roles meet")
        yield f"  {pairs} while at least one of the two is silent."


def _headline(plan: Plan) -> str:
    """That it cannot be done cleanly, as far as that is known."""
    wish = " or a wish is broken" if _wishes(plan) else ""
    if not plan.share:
        return f"As it is settled, somebody reads two roles that meet{wish}:"
    least = "the least evil (proved)" if plan.share.least == plan.share.evil else "the least evil found"
    cannot = "cannot do it unless" if plan.share.least else "found no way to do it before the search was ended, unless"
    readers = tables.many(len(plan.given), "reader", "readers")
    return f"{readers} {cannot} somebody reads two roles that meet{wish}; {least}:"


def _is_heard(evil: Collision, book: PromptBook) -> bool:
    return bool(evil.speaking or evil.exchanges or evil.together or book.reading.narrator == evil.first)


def _told(book: PromptBook, evil: Collision) -> str:
    """A collision in a line: who, where, and how bad."""
    places = [
        f"{book.french[n].label} (page {tables.page_of(book, book.french[n].start, book.french[n].end)})"
        for n in evil.meet
    ]
    where = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    how = [f"meet in {where}"] if where else []
    how += [f"answer each other {tables.many(evil.exchanges, 'time', 'times')}"] if evil.exchanges else []
    how += [f"speak at once {tables.many(evil.together, 'time', 'times')}"] if evil.together else []
    return f"{book.reader_of(evil.first)}: {evil.first} and {evil.second} {', '.join(how)}."


def _wishes(plan: Plan) -> bool:
    return any(
        g.reader.takes or g.reader.refuses or g.reader.parts or g.reader.accents or g.reader.most for g in plan.given
    )
