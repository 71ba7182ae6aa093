"""Who reads what: wishes honoured, what cannot be told with its reasons, files that are wrong."""

from __future__ import annotations

import sys

import pytest

from screenplay import stage
from screenplay.errors import ScreenplayError
from screenplay.stage import readers
from screenplay.stage.plan import Plan
from screenplay.stage.prompt_book import PromptBook, prompt_book
from screenplay.stage.readers import Company, parse, so_many
from screenplay.stage.reading import Reading
from screenplay.stage.verdict import verdict


def planned(reading: Reading, company: Company) -> tuple[PromptBook, Plan]:
    book = prompt_book(reading, company)
    assert book.plan
    return book, book.plan


def roles_of(plan: Plan) -> dict[str, set[str]]:
    return {given.reader.name: {role.name for role in given.roles} for given in plan.given}


def test_as_few_as_can_do_it(toll_house: Reading) -> None:
    book, plan = planned(toll_house, Company(()))
    assert plan.fewest and plan.fewest.proved and len(plan.given) == plan.fewest.count == 5
    assert set().union(*roles_of(plan).values()) == {*toll_house.everybody}
    assert not plan.evils and not plan.broken
    told = "\n".join(verdict(book, plan))
    assert "At least 5 readers are needed (proved): NARRATOR, DR. VOSS, IDA, OLD WOMAN and HERMIT are" in told
    assert "all in 3, page 2" in told


def test_wishes_are_honoured(toll_house: Reading) -> None:
    company = parse(
        """
        [[reader]]
        name = "Ada"
        takes = ["hermit"]
        parts = "women"
        [[reader]]
        name = "Bo"
        refuses = ["NARRATOR"]
        parts = "men"
        [[reader]]
        name = "Cy"
        accents = ["Scottish"]
        lines = 40
        [[reader]]
        name = "Di"
        [[reader]]
        name = "Ed"
        parts = "men"
        [role.IDA]
        accent = "scottish"
        [role."DR. VOSS"]
        gender = "m"
        [role.HERMIT]
        gender = "m"
        """,
        "readers.toml",
    )
    _, plan = planned(toll_house, company)
    given = roles_of(plan)
    assert not plan.evils and not plan.broken
    assert "HERMIT" in given["Ada"]  # whoever takes a role has it, whatever their parts
    assert "IDA" in given["Cy"] and "OLD WOMAN" not in given["Bo"] | given["Ed"]
    assert "NARRATOR" not in given["Bo"]


def test_wishes_that_cannot_all_be_kept_are_told(toll_house: Reading) -> None:
    source = '[[reader]]\nname = "Ada"\nparts = "men"\nwords = 3\n' + "".join(
        f'[[reader]]\nname = "R{n}"\nrefuses = ["OLD WOMAN"]\n' for n in range(4)
    )
    book, plan = planned(toll_house, parse(source, "readers.toml"))
    assert plan.broken and plan.share and plan.share.evil == plan.share.least
    told = "\n".join(verdict(book, plan))
    assert "or a wish is broken; the least evil (proved):" in told and f"  {plan.broken[0]}." in told


def test_too_few_readers_are_told_who_meets_where(toll_house: Reading) -> None:
    book, plan = planned(toll_house, so_many(2))
    told = [*verdict(book, plan)]
    assert told[1].startswith(
        "2 readers cannot do it unless somebody reads two roles that meet; the least evil (proved)"
    )
    assert plan.evils and all(evil.first in roles and evil.second in roles for evil in plan.evils[:1]
                              for roles in roles_of(plan).values() if evil.first in roles)  # fmt: skip
    worst = plan.evils[0]
    assert f"{worst.first} and {worst.second} meet in" in told[2] and "page" in told[2]


def test_one_reader_reads_all(toll_house: Reading) -> None:
    _, plan = planned(toll_house, so_many(1))
    assert roles_of(plan) == {"Reader 1": {*toll_house.everybody}}


def test_more_readers_than_roles(toll_house: Reading) -> None:
    _, plan = planned(toll_house, so_many(9))
    assert sum(not given.roles for given in plan.given) == 3 and not plan.evils


def test_a_settled_company_needs_no_solver(toll_house: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ortools.sat.python", None)
    monkeypatch.delattr(stage, "doubling", raising=False)
    monkeypatch.delitem(sys.modules, "screenplay.stage.doubling", raising=False)
    names = ", ".join(f'"{name}"' for name in toll_house.everybody)
    book, plan = planned(toll_house, parse(f'[[reader]]\nname = "Ada"\ntakes = [{names}]', "readers.toml"))
    assert plan.share is None and book.reader_of("IDA") == "Ada" and plan.evils
    with pytest.raises(ScreenplayError) as told:
        prompt_book(toll_house, so_many(3))
    assert "OR-tools" in told.value.message and "screenplay[stage]" in told.value.hint


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("[[reader", "this is no TOML"),
        ("", "names no readers"),
        ("[[reader]]", "has no name"),
        ('[[reader]]\nname = "A"\n[[reader]]\nname = "A"', "two readers are called 'A'"),
        ('[[reader]]\nname = "A"\nlikes = ["B"]', "no wish 'likes'"),
        ('[[reader]]\nname = "A"\ntakes = "B"', "not a list"),
        ('[[reader]]\nname = "A"\nparts = "dogs"', "parts = 'dogs'"),
        ('[[reader]]\nname = "A"\nlines = -3', "lines = -3"),
        ('[[reader]]\nname = "A"\nlines = true', "lines = True"),
        ('[[reader]]\nname = "A"\n[role.B]\ngender = 3', "role B"),
        ('role = 3\n[[reader]]\nname = "A"', "where a table should"),
    ],
)
def test_a_wrong_file_is_told(source: str, message: str) -> None:
    with pytest.raises(ScreenplayError) as told:
        parse(source, "readers.toml")
    assert told.value.message.startswith("readers.toml: ") and message in told.value.message and told.value.hint


@pytest.mark.parametrize(
    ("source", "message", "hint"),
    [
        ('[[reader]]\nname = "A"\ntakes = ["IDDA"]', "A: there is no role 'IDDA'", "IDA"),
        ('[[reader]]\nname = "A"\n[role.VOSS]', "[role]: there is no role 'VOSS'", "DR. VOSS"),
        (
            '[[reader]]\nname = "A"\ntakes = ["IDA"]\n[[reader]]\nname = "B"\ntakes = ["IDA"]',
            "A and B both take IDA",
            "",
        ),
    ],
)
def test_wishes_that_cannot_be_meant(toll_house: Reading, source: str, message: str, hint: str) -> None:
    with pytest.raises(ScreenplayError) as told:
        prompt_book(toll_house, readers.parse(source, "readers.toml"))
    assert told.value.message == message and hint in told.value.hint
