"""Findings and checks told to people and to programs."""

from __future__ import annotations

import inspect
import json
from collections.abc import Sequence
from dataclasses import asdict

from screenplay.errors import ScreenplayError
from screenplay.lint import READING, Finding
from screenplay.lint.checks import CHECKS

READING_ABOUT = "what the reader of the format stumbled over: unclosed notes, cues without words"


def as_text(findings: Sequence[Finding], name: str) -> str:
    """One line each, as compilers tell: file, line, column, code, message and remedy; and how many at the end."""
    lines = [f"{name}:{f.line}:{f.column}: {f.code}: {f.message} {f.remedy}".rstrip() for f in findings]
    codes = sorted({finding.code for finding in findings})
    if lines:
        count = f"{len(lines)} finding" + "s" * (len(lines) > 1)
        lines.append(f"{count} of {', '.join(codes)}; --explain CODE tells why, --ignore CODE is silent about it")
    return "".join(f"{line}\n" for line in lines)


def as_json(findings: Sequence[Finding], name: str) -> str:
    """As assets/lint.schema.json has it."""
    told = {"script": name, "findings": [asdict(finding) for finding in findings]}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def listing() -> str:
    """Every code with what it finds."""
    rows = [*((check.code, check.about) for check in CHECKS), (READING, READING_ABOUT)]
    width = max(len(code) for code, _ in rows)
    return "".join(f"{code:{width}}  {about}\n" for code, about in rows)


def explanation(code: str) -> str:
    """Why a check is made, its remedy, and its examples. Raises ScreenplayError for a code that there is not."""
    check = next((check for check in CHECKS if check.code == code), None)
    if check is None:
        raise ScreenplayError(f"there is no check {code!r} to explain", "screenplay lint --list names them all")
    why = inspect.getdoc(check.find) or ""
    wrong = "\n".join(_indented(example) for example in check.wrong)
    right = "\n".join(_indented(example) for example in check.right)
    return f"{check.code}: {check.about}\n\n{why}\n\nRemedy: {check.remedy}\n\nMarked:\n\n{wrong}\nLet pass:\n\n{right}"


def _indented(example: str) -> str:
    return "".join(f"    {line}\n" if line else "\n" for line in example.strip().splitlines())
