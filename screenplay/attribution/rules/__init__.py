"""The rules of evidence, in order. A new rule is a new function with a line here and a weight in weights.py."""

from __future__ import annotations

from screenplay.attribution.evidence import Rule
from screenplay.attribution.rules.addresses import called_around, calls_itself
from screenplay.attribution.rules.beats import acts_beside, acts_in_paragraph, is_only_mentioned
from screenplay.attribution.rules.presence import is_a_kind, is_around, speaks_nearby
from screenplay.attribution.rules.speech_tags import is_tagged, is_told

RULES: tuple[Rule, ...] = (
    is_tagged,
    is_told,
    acts_in_paragraph,
    is_only_mentioned,
    acts_beside,
    calls_itself,
    called_around,
    is_around,
    speaks_nearby,
    is_a_kind,
)
