"""What single rules of evidence say, in a few lines of story each: (name, sign) of a turn."""

from __future__ import annotations

from screenplay.attribution.context import Context, context
from screenplay.attribution.evidence import Rule
from screenplay.attribution.rules.addresses import is_spoken_to_so
from screenplay.attribution.rules.antecedents import is_antecedent
from screenplay.attribution.rules.beats import is_told_of_alone
from screenplay.attribution.rules.kin import has_such_kin
from screenplay.attribution.rules.presence import has_come, is_left_behind
from screenplay.attribution.rules.speech_tags import is_told, is_told_of_most
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

COUNTER = """
Nils Lund put the kettle on. Nils was sixty and his sister Karen was older. Nils had kept the shop with Karen Lund
for thirty years, and Mr. Voss came in on Fridays.

"You are early," said Nils Lund.

"The bus was," said Mr. Voss.

Nils poured. Karen Lund took down the tin.
"""


def read(text: str, *speakers: str) -> Context:
    book = prose.read(text.strip(), "case")
    annotations = annotate(book)
    cast, turns = find_people(book, annotations), turns_of(book, annotations, read_tags(book, annotations))
    ids = {character.name: character.id for character in cast.characters}
    return context(book, annotations, cast, turns, [ids[name] for name in speakers])


def said(found: Context, rule: Rule, number: int) -> set[tuple[str, str]]:
    everyone = sorted(found.characters)
    return {(found.characters[one.character].name, one.sign) for one in rule(found, number, everyone)}


def test_somebody_of_many_words_is_a_subject() -> None:
    found = read(
        '"Next," called Olga.\n\nA boy with a birdcage on his knees was watching Olga. He gave the matter some thought.'
        '\n\n"It\'s a finch," he said.'
    )
    (who,) = {who for who, sign in said(found, is_antecedent, 1) if sign == "antecedent 0, one up, subject"}
    assert "boy" in who


def test_who_acts_alone_may_have_many_words() -> None:
    found = read(
        '"Next," called Olga.\n\nA boy with a birdcage on his knees put up his hand. He gave the matter some thought.'
        '\n\n"It\'s a finch," he said.'
    )
    assert {sign for _, sign in said(found, is_told_of_alone, 1)} == {
        "acts alone before, pronoun",
        "acts alone before, and on",
    }


def test_whoever_the_scene_tells_of_most_is_called_by_name() -> None:
    found = read(f'{COUNTER}\n\n"And how is the leg?" asked the other.')
    assert said(found, is_told_of_most, 2) == {("Nils Lund", "tag: described, told of most anyhow")}
    assert not said(found, is_told_of_most, 1)


def test_my_sister_is_said_by_who_has_one() -> None:
    found = read(f'{COUNTER}\n\n"My dear sister can\'t count."\n\n"Ask your sister."\n\n"My hat!"')
    theirs, others = said(found, has_such_kin, 2), said(found, has_such_kin, 3)
    assert ("Nils Lund", "my kin: theirs") in theirs and ("Mr. Voss", "my kin: not theirs") in theirs
    assert others == {("Nils Lund", "your kin: theirs")}
    assert not said(found, has_such_kin, 4)


def test_who_says_sir_is_perhaps_not_the_one_whom_that_fits() -> None:
    found = read(f'{COUNTER}\n\n"Thank you, sir."\n\n"Thank you."')
    assert ("Mr. Voss", "courtesy in it: fits") in said(found, is_spoken_to_so, 2)
    assert ("Karen Lund", "courtesy in it: clashes") in said(found, is_spoken_to_so, 2)
    assert not said(found, is_spoken_to_so, 3)


def test_who_has_come_in_has_something_to_say() -> None:
    found = read(f'{COUNTER}\n\nNils came back in. He shook the tin.\n\n"Empty."\n\nNils left.\n\n"Well!"')
    assert said(found, has_come, 2) == {("Nils Lund", "has come")}
    assert not said(found, has_come, 1) and not said(found, has_come, 3)


def test_who_spoke_two_turns_before_is_left_behind() -> None:
    talk = '"Is it full?" asked Karen Lund.\n\n"It is," said Mr. Voss.'
    speakers = ("Nils Lund", "Mr. Voss", "Karen Lund", "Mr. Voss", "Nils Lund")
    found = read(f'{COUNTER}\n\n{talk}\n\nNils Lund shook it. It rattled.\n\n"So it is."', *speakers)
    assert said(found, is_left_behind, 4) == {("Karen Lund", "left behind, one paragraph, bare")}
    assert not said(found, is_left_behind, 3)
    assert not said(read(f'{COUNTER}\n\n{talk}\n\n"So it is."', *speakers), is_left_behind, 4)


def test_who_is_told_something_by_name_answers() -> None:
    story = '"Sit," said Nils to Karen.\n\n"I will not," said Nils.\n\n"Then stand," Nils told her.\n\n"I do."'
    found = read(COUNTER + "\n\n" + story)
    told = [number for number in range(2, 6) if any("by name" in sign for _, sign in said(found, is_told, number))]
    assert told == []
    found = read(COUNTER + "\n\n" + story.replace('"I will not," said Nils.', '"I will not."'))
    assert ("Karen Lund", "told just before, by name") in said(found, is_told, 3)
    assert ("Karen Lund", "told just before, by name") not in said(found, is_told, 5)
