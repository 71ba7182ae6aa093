"""The rules of evidence, in order. A new rule is a new function with a line here and a weight in weights.py."""

from __future__ import annotations

from screenplay.attribution.evidence import Rule
from screenplay.attribution.rules.addresses import (
    called_around,
    called_by_family,
    calls_itself,
    is_spoken_to_so,
    speaks_of_another,
    tells_of_itself,
)
from screenplay.attribution.rules.antecedents import is_antecedent
from screenplay.attribution.rules.beats import (
    acted_last,
    acts_beside,
    acts_in_paragraph,
    acts_last_of_all,
    is_only_mentioned,
    is_told_of_alone,
)
from screenplay.attribution.rules.kin import calls_kin, has_such_kin
from screenplay.attribution.rules.presence import (
    has_come,
    has_left,
    is_a_kind,
    is_around,
    is_in_the_scene,
    is_left_behind,
    is_on_the_phone,
    sounds_alike,
    speaks_in_the_scene,
    speaks_nearby,
    spoke_lately,
)
from screenplay.attribution.rules.speech_tags import is_announced, is_tagged, is_told, is_told_of_most
from screenplay.attribution.rules.wordings import speaks_of_them_so, speaks_of_them_so_nearby

RULES: tuple[Rule, ...] = (
    is_tagged,
    is_announced,
    is_told,
    is_told_of_most,
    is_antecedent,
    acts_in_paragraph,
    is_only_mentioned,
    acts_beside,
    acts_last_of_all,
    is_told_of_alone,
    acted_last,
    calls_itself,
    called_around,
    called_by_family,
    calls_kin,
    has_such_kin,
    is_spoken_to_so,
    tells_of_itself,
    speaks_of_them_so,
    speaks_of_them_so_nearby,
    speaks_of_another,
    is_on_the_phone,
    is_around,
    is_in_the_scene,
    has_left,
    is_left_behind,
    has_come,
    speaks_nearby,
    spoke_lately,
    speaks_in_the_scene,
    sounds_alike,
    is_a_kind,
)
