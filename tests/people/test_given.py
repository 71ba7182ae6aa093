"""A given cast is kept as it is; only what it leaves open is found."""

from __future__ import annotations

from screenplay.findings import Cast, Character
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read

STORY = """I found Uncle Bram on the roof with a hammer.

"Hand me the nails, Piet," he said.

"Which nails?" I asked.

"Any nails, Piet." Bram Visser laughed. "It is my roof."

The postman stopped at the gate. "Is Mr. Visser at home?" he asked.

"He is above you," I said.

My uncle waved. Old Mrs. Visser waved too, from the kitchen window, and she kept on waving.
"""
GIVEN = (
    Character("b", "Bram Visser", "BRAM", ("Bram Visser", "Uncle Bram", "Mr. Visser")),
    Character("p", "Piet", "PIET", ("Piet",), gender="m"),
    Character("v", "Mrs. Visser", "MRS. VISSER", ("Mrs. Visser",)),
    Character("x", "Postman", "POSTMAN", ("the postman",)),
)


def found() -> Cast:
    book = read(STORY, "roof.txt")
    return find_people(book, annotate(book), GIVEN)


def test_ids_names_cues_and_aliases_are_kept() -> None:
    kept = [(one.id, one.name, one.cue, one.aliases) for one in found().characters]
    assert kept == [(one.id, one.name, one.cue, one.aliases) for one in GIVEN]


def test_missing_genders_are_found() -> None:
    assert {one.id: one.gender for one in found().characters} == {"b": "m", "p": "m", "v": "f", "x": "m"}


def test_the_narrator_is_the_one_whom_others_call() -> None:
    assert [one.id for one in found().characters if one.narrator] == ["p"]


def test_the_longest_alias_counts_and_descriptions_are_told_from_names() -> None:
    mentions = [(STORY[m.span.start : m.span.end], m.character, m.kind) for m in found().mentions]
    assert ("Uncle Bram", "b", "name") in mentions
    assert ("Mr. Visser", "b", "name") in mentions
    assert ("Mrs. Visser", "v", "name") in mentions
    assert any(words.lower() == "postman" and who == "x" for words, who, _ in mentions)


def test_nobody_is_added() -> None:
    ids = {one.id for one in GIVEN}
    assert {mention.character for mention in found().mentions} <= ids


def test_an_alias_of_two_people_goes_to_the_one_last_named() -> None:
    story = 'Ann Bell came in. "Hello, Bell," said Tom. Then Rose Bell came in. "And hello, Bell," he said.\n'
    given = (
        Character("a", "Ann Bell", "ANN", ("Ann Bell", "Bell")),
        Character("r", "Rose Bell", "ROSE", ("Rose Bell", "Bell")),
        Character("t", "Tom", "TOM", ("Tom",)),
    )
    book = read(story, "bells.txt")
    mentions = find_people(book, annotate(book), given).mentions
    assert [m.character for m in mentions if m.character != "t"] == ["a", "a", "r", "r"]


def meant(story: str, *given: Character) -> list[tuple[str, str]]:
    """Each mention in `story` of one of `given`, with whom it means."""
    book = read(story, "story.txt")
    mentions = find_people(book, annotate(book), given).mentions
    return [(story[one.span.start : one.span.end], one.character) for one in mentions]


def test_who_has_a_wording_of_their_own_needs_no_other() -> None:
    story = "".join(
        f"Mr. Dow came in. Dow sat down, and Dow sighed. John put chair {number} back.\n\n"
        '"It is late, John Ames," said Dow.\n\n'
        for number in range(4)
    )
    found = meant(
        story,
        Character("d", "John Dow", "DOW", ("John Dow", "Dow", "Mr. Dow", "John")),
        Character("a", "John Ames", "AMES", ()),
    )
    assert {who for words, who in found if words == "John"} == {"a"}


def test_a_title_alone_means_whoever_was_last_named_with_it() -> None:
    story = 'Inspector Vane sat. "Well?" said the inspector. Inspector Roe came in. "Well?" said the inspector.\n'
    found = meant(story, Character("v", "Inspector Vane", "VANE", ()), Character("r", "Inspector Roe", "ROE", ()))
    assert [who for words, who in found if words == "inspector"] == ["v", "r"]


def test_a_voice_that_does_not_speak_is_nobody_of_the_cast() -> None:
    story = 'Her voice shook. Dow had a voice like a gate. "Stop!" said a voice. Dow stopped.\n'
    found = meant(story, Character("v", "A Voice", "VOICE", ("A Voice",)), Character("d", "Dow", "DOW", ()))
    assert [words for words, who in found if who == "v"] == ["voice"]


def test_short_forms_stand_before_the_surname() -> None:
    story = 'Jim Pell sat down. Mrs. Hart stood. "Jim Pell!" said Mrs. Hart.\n'
    found = meant(story, Character("p", "James Pell", "PELL", ()), Character("h", "Mrs. Ada Hart", "HART", ()))
    assert found == [("Jim Pell", "p"), ("Mrs. Hart", "h"), ("Jim Pell", "p"), ("Mrs. Hart", "h")]


def test_a_description_is_told_from_others_by_what_stands_behind_its_noun() -> None:
    story = '"Shut it," said the man with the scar. A man by the door laughed.\n\n"Why?" said the lady in grey.\n'
    given = (
        Character("s", "The Man With The Scar", "SCAR", ("The Man With The Scar",)),
        Character("l", "The Lady In Grey", "LADY", ("The Lady In Grey",)),
        Character("m", "A Man", "MAN", ("A Man",)),
    )
    book = read(story, "scar.txt")
    mentions = {
        (story[m.span.start : m.span.end], m.character) for m in find_people(book, annotate(book), given).mentions
    }
    assert {("man with the scar", "s"), ("lady in grey", "l")} <= mentions
