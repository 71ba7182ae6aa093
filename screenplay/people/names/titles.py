"""Titles before a name, and the gender that they tell."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.english import words
from screenplay.findings import Gender

MEN = words(
    """
    mr mister master sir lord monsieur m mons herr signor senor señor don dom father brother uncle grandpa king
    prince duke count earl baron marquis marquess viscount emperor czar tsar friar squire baronet abbé abbe
    padre sheikh sultan gaffer maître maitre pan mynheer mijnheer senhor licenciado tío
    """
)
WOMEN = words(
    """
    mrs missus miss ms lady dame madame madam mme mademoiselle mlle frau fraulein fräulein signora signorina senora
    señora senorita señorita dona doña sister mother aunt auntie aunty granny grandma nanny queen princess duchess
    countess baroness marchioness marquise viscountess empress czarina tsarina abbess goody mevrouw contessa
    comtesse nurse senhora tía tante mistress
    """
)
EITHER = words(
    """
    dr doctor prof professor rev reverend captain capt cap'n colonel col general gen major maj lieutenant lieut lt
    sergeant sgt corporal cpl private pvt admiral commodore commander cmdr inspector detective constable officer
    sheriff marshal deputy agent chief president senator governor mayor judge justice chancellor bishop archbishop
    cardinal pope abbot deacon pastor vicar parson chaplain comrade citizen cousin mx warden director superintendent
    councillor congressman ambassador minister secretary cadet ensign ranger marshall saint canon alderman brigadier
    monsignor provost trooper rabbi
    """
)
TITLES = MEN | WOMEN | EITHER

PEERS = words("sir lord king prince duke count earl baron marquis viscount emperor")

RANKS = words(
    """
    captain capt cap'n colonel col general gen major maj lieutenant lieut lt sergeant sgt corporal cpl admiral
    commodore rev reverend bishop archbishop cardinal pope abbot deacon pastor vicar parson chaplain canon brigadier
    rabbi
    """
)
"""Mostly men's in fiction; the pronouns may tell otherwise."""

MASTERS = words("mr monsieur herr signor senor señor senhor mynheer mijnheer")
"""A plain man's, in several languages."""
SOLDIERS = words("captain colonel general major lieutenant sergeant corporal admiral commodore")
MARRIED = words("mrs missus madame mme frau signora senora señora mevrouw")
UNMARRIED = words("miss mademoiselle mlle fraulein fräulein signorina senorita señorita")
WITH_FIRST_NAME = words("sir dame aunt auntie aunty uncle cousin sister brother father mother granny master nanny")
"""After these a single name is a first name more often than a surname."""

ABBREVIATED = words(
    """
    mr mrs ms dr prof rev capt col gen maj lt lieut sgt cpl pvt cmdr mme mlle m mons mx st hon jr sr messrs
    """
)
"""A dot after these ends no sentence."""

SPELLED = {
    "dr": "doctor", "prof": "professor", "rev": "reverend", "capt": "captain", "col": "colonel", "gen": "general",
    "maj": "major", "lieut": "lieutenant", "lt": "lieutenant", "sgt": "sergeant", "mister": "mr", "missus": "mrs",
    "mme": "madame", "mlle": "mademoiselle", "m": "monsieur",
}  # fmt: skip
"""Abbreviated titles, and what they stand for."""
ALONE = TITLES - words("mr mrs miss ms mx m mons mme mlle master sir lord lady don dom dame pan saint")
"""These stand for a person without a name too: "the General", "Doctor"."""
ROYAL = words("king queen duchess duke count countess baron baroness prince princess marquis")
NOUNS = {
    **{
        title: words(title)
        for title in EITHER | ROYAL | words("abbé abbe abbess friar nurse padre rabbi squire sultan")
    },
    "father": words("priest"),
    "brother": words("priest monk friar"),
    "sister": words("nun nurse"),
    "abbé": words("abbé priest"),
    "abbe": words("abbe priest"),
    "padre": words("padre priest chaplain"),
    "friar": words("friar monk"),
    "reverend": words("vicar parson rector curate minister clergyman pastor"),
    "doctor": words("doctor physician dentist surgeon vet"),
    "captain": words("captain skipper officer"),
    "lieutenant": words("lieutenant officer"),
    "detective": words("detective policeman policewoman"),
    "inspector": words("inspector detective policeman policewoman"),
    "sergeant": words("sergeant officer policeman policewoman"),
    "constable": words("constable officer policeman policewoman"),
    "superintendent": words("superintendent policeman policewoman"),
    "officer": words("officer policeman policewoman cop"),
    "trooper": words("trooper policeman"),
}
"""What the narration calls whoever bears a title."""

COURTESY = words("madam madame mademoiselle monsieur signor signora signorina senor senora señor señora señorita sahib")
"""Anybody may be called so in speech."""

FIRST_NAMES_TOO = words("don dom pan")
"""Alone these are no titles but short forms of first names, or a god's."""
SURNAMES_TOO = words(
    "king prince duke earl baron count bishop abbot pope deacon parson cardinal marshal marshall judge major constable"
    " chancellor sheriff squire page friar saint"
)
"""After "Mr." or a rank these are surnames: no king is called Mr. King."""
BEFORE_TITLES = words("lord lady father mother sister brother sir madam madame monsieur herr frau saint")
"""After these another title is one too: "Lord Chancellor", "Father Abbot"."""


def title_of(word: str) -> str | None:
    """The title that `word` is, in lower case and spelled out, or None."""
    bare = word.rstrip(".").lower()
    return SPELLED.get(bare, bare) if bare in TITLES and (bare != "m" or word == "M.") else None


def is_abbreviated(word: str) -> bool:
    """Whether `word` is a title with the dot of an abbreviation, or an initial."""
    return word.endswith(".") and (word[:-1].lower() in ABBREVIATED or len(word) == 2)


def is_name_after(title: str, before: Sequence[str]) -> bool:
    """Whether the last word of a name, a title by its look, is a name there, after the titles `before`."""
    if not before:
        return title in FIRST_NAMES_TOO
    sergeant_major = before[-1] == "sergeant" and title == "major"
    return title in SURNAMES_TOO and before[-1] not in BEFORE_TITLES and not sergeant_major


def gender_of(title: str) -> Gender | None:
    """The gender that a title tells, if it tells one."""
    return "m" if title in MEN else "f" if title in WOMEN else None
