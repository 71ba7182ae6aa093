"""Prompt book: all that is known about the reading of a script, in one place, as the stage manager has it."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.findings import Character
from screenplay.stage import casting
from screenplay.stage.casting import Role, SceneTime, State
from screenplay.stage.french_scenes import FrenchScene, french_scenes
from screenplay.stage.plan import Plan, plan
from screenplay.stage.readers import Company
from screenplay.stage.reading import Reading


@dataclass(frozen=True, slots=True)
class PromptBook:
    """`chart`: what each role does in each scene. `plan`: who reads what, None where nobody wants to know."""

    reading: Reading
    french: tuple[FrenchScene, ...]
    cast: tuple[Role, ...]
    chart: dict[str, tuple[State, ...]]
    times: tuple[SceneTime, ...]
    plan: Plan | None

    @property
    def title(self) -> str:
        return self.reading.play.titled("title")

    @property
    def minutes(self) -> float:
        return sum(scene.minutes for scene in self.times)

    def reader_of(self, role: str) -> str:
        """The name of who reads `role`, nothing where that is not settled."""
        given = self.plan.given if self.plan else ()
        return next((own.reader.name for own in given if any(r.name == role for r in own.roles)), "")


def prompt_book(reading: Reading, company: Company | None, told: tuple[Character, ...] = ()) -> PromptBook:
    """The prompt book of `reading` for `company`: for the fewest readers where it names none; without a plan for None.

    `told`: characters of the story, which may tell the gender of roles.
    """
    french = french_scenes(reading)
    cast = casting.cast_list(reading, casting.genders(reading.roles, told))
    found = plan(reading, french, cast, company) if company else None
    return PromptBook(reading, french, cast, casting.chart(reading, french), casting.times(reading), found)
