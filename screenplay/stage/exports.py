"""Exports: the prompt book for other programs, as CSV and JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from io import StringIO
from typing import Any

from screenplay.stage.plan import Given, Plan
from screenplay.stage.prompt_book import PromptBook
from screenplay.stage.tables import page_of
from screenplay.stage.verdict import verdict


def cast_csv(book: PromptBook) -> bytes:
    """The roles with their figures, as CSV."""
    head = ("role", "gender", "speeches", "words", "lines", "longest", "first_page", "last_page", "scenes", "minutes")
    rows = [
        (
            r.name,
            r.gender or "",
            r.speeches,
            r.words,
            r.lines,
            r.longest,
            r.first_page,
            r.last_page,
            r.scenes,
            r.minutes,
        )
        for r in book.cast
    ]
    return _csv([(*head, "reader"), *((*row, book.reader_of(str(row[0]))) for row in rows)])


def scenes_csv(book: PromptBook) -> bytes:
    """A row a scene: its figures, and what each role does in it."""
    names = [role.name for role in book.cast]
    rows = [
        (s.number, s.heading, s.page, s.minutes, *(book.chart[name][place] for name in names))
        for place, s in enumerate(book.times)
    ]
    return _csv([("scene", "heading", "page", "minutes", *names), *rows])


def french_csv(book: PromptBook) -> bytes:
    """The French scenes with who is there and who speaks, as CSV."""
    rows = [
        (part.label, page_of(book, part.start, part.end), ", ".join(part.present), ", ".join(part.speaking))
        for part in book.french
    ]
    return _csv([("french_scene", "page", "present", "speaking"), *rows])


def directions_csv(book: PromptBook) -> bytes:
    """Each paragraph of action: whether it is read aloud, by which rule, and its words."""
    elements, numbers = book.reading.play.elements, _scene_numbers(book)
    rows = []
    for decision in book.reading.decisions:
        words = " ".join(_words(elements[decision.place]).split())
        place = book.reading.places[decision.place]
        rows.append(
            (
                numbers[decision.place],
                place[0] if place else "",
                "read" if decision.read else "skip",
                decision.rule,
                words,
            )
        )
    return _csv([("scene", "page", "read", "rule", "words"), *rows])


def _words(element: Any) -> str:
    from screenplay.stage.names import words_of

    return words_of(element)


def _scene_numbers(book: PromptBook) -> dict[int, str]:
    return {place: scene.number for scene in book.reading.scenes for place in range(scene.start, scene.end)}


def _csv(rows: Iterable[Sequence[object]]) -> bytes:
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)  # RFC 4180
    return out.getvalue().encode("utf-8-sig")  # the mark tells spreadsheets that it is UTF-8


def as_json(book: PromptBook) -> bytes:
    """Everything, as one object."""
    found = {
        "title": book.title,
        "minutes": round(book.minutes, 2),
        "narrator": book.reading.narrator,
        "roles": [asdict(role) | {"reader": book.reader_of(role.name) or None} for role in book.cast],
        "scenes": [
            asdict(scene) | {"roles": {name: states[place] for name, states in book.chart.items() if states[place]}}
            for place, scene in enumerate(book.times)
        ],
        "french_scenes": [
            {
                "label": part.label,
                "scene": book.times[part.scene].number,
                "page": int(page_of(book, part.start, part.end)),
                "present": part.present,
                "speaking": part.speaking,
            }
            for part in book.french
        ],
        "doubling": _doubling(book, book.plan) if book.plan else None,
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _doubling(book: PromptBook, plan: Plan) -> dict[str, Any]:
    few = plan.fewest
    return {
        "readers": [_given(given) for given in plan.given],
        "fewest": {"readers": few.count, "at_least": few.least, "proved": few.proved} if few else None,
        "all_meet": plan.clique,
        "collisions": [
            asdict(evil) | {"evil": evil.evil, "meet": [book.french[n].label for n in evil.meet]} for evil in plan.evils
        ],
        "broken_wishes": plan.broken,
        "least_evil_proved": plan.share.evil == plan.share.least if plan.share else None,
        "verdict": [line.strip() for line in verdict(book, plan)],
    }


def _given(given: Given) -> dict[str, Any]:
    return {
        "name": given.reader.name,
        "roles": [role.name for role in given.roles],
        "minutes": given.minutes,
        "quick_changes": given.quick,
    }


def readers_toml(plan: Plan) -> bytes:
    """The plan as a readers.toml that gives every role: to be changed by hand and used again."""
    lines = ["# Who reads what. Move a role from one list to another, and give this file to --readers.", ""]
    for given in plan.given:
        takes = ", ".join(json.dumps(role.name, ensure_ascii=False) for role in given.roles)
        lines += ["[[reader]]", f"name = {json.dumps(given.reader.name, ensure_ascii=False)}", f"takes = [{takes}]", ""]
    return ("\n".join(lines).rstrip() + "\n").encode()
