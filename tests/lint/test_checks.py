"""Every check finds what its examples mark, where they mark it, and nothing in those that are right."""

from __future__ import annotations

import pytest

from screenplay.lint import lint
from screenplay.lint.check import Check
from screenplay.lint.checks import CHECKS
from screenplay.readers import fountain

WRONG = [(check, example) for check in CHECKS for example in check.wrong]
RIGHT = [(check, example) for check in CHECKS for example in check.right]


def found(check: Check, script: str) -> list[tuple[int, int]]:
    play, _ = fountain.read(script)
    return [(finding.start, finding.end) for finding in lint(play, script, (), [check])]


def marked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The script without its marks, and what stood between them."""
    script, spans = "", []
    for part in example.split("«"):
        inside, mark, rest = part.partition("»")
        if mark:
            spans.append((len(script), len(script) + len(inside)))
        script += inside + rest
    return script, spans


@pytest.mark.parametrize(("check", "example"), WRONG, ids=[f"{check.code}-{n}" for n, (check, _) in enumerate(WRONG)])
def test_what_is_wrong_is_found_where_it_stands(check: Check, example: str) -> None:
    script, wanted = marked(example)
    assert wanted and found(check, script) == wanted


@pytest.mark.parametrize(("check", "example"), RIGHT, ids=[f"{check.code}-{n}" for n, (check, _) in enumerate(RIGHT)])
def test_what_is_right_is_let_pass(check: Check, example: str) -> None:
    assert found(check, example) == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_explains_itself(check: Check) -> None:
    assert check.about and check.remedy and check.wrong and check.right and (check.find.__doc__ or "").strip()


def test_codes_are_given_once() -> None:
    assert len({check.code for check in CHECKS}) == len(CHECKS)
