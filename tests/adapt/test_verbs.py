"""The forms of verbs, above all those on which the tables are wrong or in two minds."""

from __future__ import annotations

import pytest

from screenplay.adapt.tense import verbs
from screenplay.english import words

IRREGULAR = """
    was be is, went go goes, did do does, had have has, lay lie lies, laid lay lays, lied lie lies, found find finds,
    founded found founds, fell fall falls, felled fell fells, felt feel feels, saw see sees, wound wind winds,
    wounded wound wounds, bound bind binds, bore bear bears, bored bore bores, ground grind grinds, left leave leaves,
    rose rise rises, lit light lights, hung hang hangs, dove dive dives, snuck sneak sneaks, spat spit spits,
    panicked panic panics, tried try tries, died die dies, dyed dye dyes, tied tie ties, hoped hope hopes,
    hopped hop hops, planned plan plans, bared bare bares, barred bar bars, echoed echo echoes, undid undo undoes,
    travelled travel travels, traveled travel travels, focused focus focuses, kissed kiss kisses, buzzed buzz buzzes,
    taxied taxi taxis, cared care cares, smelt smell smells, leapt leap leaps, dreamt dream dreams,
    woke wake wakes, shone shine shines, strode stride strides, trod tread treads, slew slay slays, wove weave weaves
"""


@pytest.mark.parametrize("row", [row.split() for row in IRREGULAR.split(",")], ids=lambda row: row[0])
def test_past_forms_have_their_verb_and_its_present(row: list[str]) -> None:
    form, lemma, present = row
    found = verbs.past(form)
    assert found is not None
    assert found.lemma == lemma
    assert verbs.inflect(lemma, "VBZ") == present


UNCHANGED = sorted(
    words("""
    put let cut hit set shut hurt cost spread read burst cast split quit shed
""")
)


@pytest.mark.parametrize("word", UNCHANGED)
def test_verbs_that_do_not_change_are_past_base_and_participle(word: str) -> None:
    assert verbs.past(word) == verbs.Past(word, participle=True, base=True, sure=False)


NO_PAST = sorted(
    words("""
    go table walk seen gone been taken 's xyzzy 1986 running
""")
)


@pytest.mark.parametrize("word", NO_PAST)
def test_what_is_no_past_tense(word: str) -> None:
    assert verbs.past(word) is None


SURE = sorted(
    words("""
    went rang knew took came gave ran wrote sneezed laughed
""")
)


@pytest.mark.parametrize("word", SURE)
def test_what_can_be_nothing_but_a_past_tense(word: str) -> None:
    form = verbs.past(word)
    assert form is not None and form.sure


@pytest.mark.parametrize(
    ("participle", "lemma", "past"),
    [("gone", "go", "went"), ("taken", "take", "took"), ("been", "be", "was"), ("lain", "lie", "lay"),
     ("hidden", "hide", "hid"), ("got", "get", "got"), ("sunk", "sink", "sank"), ("woken", "wake", "woke")],
)  # fmt: skip
def test_participles(participle: str, lemma: str, past: str) -> None:
    assert verbs.participle(participle) == lemma
    assert verbs.inflect(lemma, "VBD") == past
