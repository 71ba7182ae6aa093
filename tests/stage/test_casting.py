"""The cast list, the chart, times and genders, against counts made by hand; and which roles collide."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from screenplay.findings import Character
from screenplay.stage import casting
from screenplay.stage.collisions import collisions, quick_changes
from screenplay.stage.french_scenes import french_scenes
from screenplay.stage.reading import Reading
from screenplay.timing import Pace


def test_the_cast_list_counts_what_is_said(toll_house: Reading) -> None:
    roles = {role.name: role for role in casting.cast_list(toll_house, {})}
    assert [*roles] == ["NARRATOR", "WILL", "DR. VOSS", "IDA", "OLD WOMAN", "HERMIT"]
    ida = roles["IDA"]
    # Eleven, twelve. And a button. / Since noon. / You'll wait with the others. / Another one. / It's the wind!
    assert (ida.speeches, ida.words, ida.longest, ida.lines) == (5, 5 + 2 + 5 + 2 + 3, 5, 5)
    assert (ida.first_page, ida.last_page, ida.scenes) == (1, 1, 2)
    pace = Pace()
    assert ida.minutes == round(sum(pace.of_speech(words) for words in (5, 2, 5, 2, 3)), 2)
    hermit = roles["HERMIT"]
    assert (hermit.speeches, hermit.words, hermit.scenes) == (4, 4 + 2 + 1 + 2, 2)
    assert roles["NARRATOR"].scenes == 4


def test_parentheticals_are_not_said(toll_house: Reading) -> None:
    voss = next(role for role in casting.cast_list(toll_house, {}) if role.name == "DR. VOSS")
    assert voss.longest == 5  # Will, then? Ida, ask Will.


def test_the_chart_tells_what_each_does_in_each_scene(toll_house: Reading) -> None:
    chart = casting.chart(toll_house, french_scenes(toll_house))
    assert chart["IDA"] == ("speaks", "speaks", "present", "")
    assert chart["WILL"] == ("", "speaks", "mentioned", "")
    assert chart["DR. VOSS"] == ("speaks", "", "speaks", "")
    assert chart["NARRATOR"] == ("speaks",) * 4


def test_scenes_have_times_that_add_up(toll_house: Reading) -> None:
    times = casting.times(toll_house)
    roles = casting.cast_list(toll_house, {})
    assert [(scene.number, scene.page) for scene in times] == [("1", 1), ("2", 1), ("3", 2), ("4", 2)]
    together = toll_house.minutes(15) + 2 * toll_house.minutes(24) + toll_house.minutes(28)  # said by several
    assert abs(sum(s.minutes for s in times) - (sum(r.minutes for r in roles) - together)) < 0.06


@pytest.mark.parametrize(
    ("role", "gender"),
    [
        ("MRS. PENHALE", "f"),
        ("OLD MAN", "m"),
        ("FIRST WAITRESS", "f"),
        ("TAMSIN'S MOTHER", "f"),
        ("MARGARET HOLT", "f"),
        ("HOLT MARGARET", None),
        ("THE MOB", None),
    ],
)
def test_names_and_nouns_tell_genders(role: str, gender: str | None) -> None:
    assert casting.genders((role,)).get(role) == gender


def test_what_the_story_told_of_a_role_counts_first() -> None:
    told = Character("holt", "Holt", "MARGARET", ("Holt",), "m")
    assert casting.genders(("MARGARET",), (told,)) == {"MARGARET": "m"}


def test_collisions_of_a_script_counted_by_hand(toll_house: Reading) -> None:
    french = french_scenes(toll_house)
    found = collisions(toll_house, french)
    voss = found["IDA", "DR. VOSS"]
    assert ([french[n].label for n in voss.meet], voss.speaking, voss.exchanges) == (["1b", "3"], 1, 4)
    assert found["IDA", "WILL"].together == 1  # IDA AND WILL
    assert found["IDA", "OLD WOMAN"].together == 1  # in two columns
    assert ("WILL", "HERMIT") not in found and ("DR. VOSS", "WILL") not in found
    assert found["NARRATOR", "HERMIT"].exchanges == 0


def test_worse_collisions_cost_more(toll_house: Reading) -> None:
    found = collisions(toll_house, french_scenes(toll_house))
    evils = [found[pair].evil for pair in (("NARRATOR", "HERMIT"), ("IDA", "DR. VOSS"), ("DR. VOSS", "HERMIT"))]
    assert evils == sorted(evils) and evils[0] == 2 < evils[1]


def test_no_answer_goes_from_one_scene_to_the_next(read: Callable[..., Reading]) -> None:
    found = read("INT. A\n\nANN\nYes.\n\nINT. B\n\nBEN\nNo.\n", "none")
    assert not collisions(found, french_scenes(found))
    assert quick_changes(found, french_scenes(found)) == {("ANN", "BEN"): 1}
