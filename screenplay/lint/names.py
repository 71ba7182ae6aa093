"""The names in cues: what they are made of, and who is no person with a name."""

from __future__ import annotations

import re

from screenplay.lint.english import DETERMINERS, listed
from screenplay.lint.script import Script, Spoken

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
TITLES = listed(
    """
    MR MRS MS MISS MISTER DR DOCTOR PROF PROFESSOR SIR LADY LORD MADAM MADAME MONSIEUR CAPTAIN CAPT COLONEL COL GENERAL
    GEN MAJOR LIEUTENANT LT SERGEANT SGT CORPORAL PRIVATE INSPECTOR DETECTIVE OFFICER SHERIFF CONSTABLE REVEREND REV
    FATHER SISTER BROTHER MOTHER UNCLE AUNT AUNTIE GRANDMA GRANDPA KING QUEEN PRINCE PRINCESS DUKE COUNT COUNTESS BARON
    PRESIDENT SENATOR MAYOR JUDGE NURSE COACH
    """
)
VOICES = frozenset({"V.O", "V.O.", "VO", "O.S", "O.S.", "OS", "O.C", "O.C.", "OC"})
"""Extensions of one who is heard and not seen."""
CROWDS = listed(
    """
    ALL BOTH EVERYONE EVERYBODY CROWD CHORUS CONGREGATION VOICE VOICES OTHERS NARRATOR ANNOUNCER RADIO TV TELEVISION
    LOUDSPEAKER RECORDING OPERATOR DISPATCH COMPUTER INTERCOM TOGETHER MEN WOMEN KIDS CHILDREN UNKNOWN SPEAKER SOMEONE
    """
)
"""Cues that need no entrance, for nobody enters."""


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in capitals: letters only, figures and marks left out."""
    return tuple(WORD.findall(name.replace("’", "'")))


def without_titles(name: str) -> tuple[str, ...]:
    """The words of a name less its titles; all of them where nothing else is there."""
    found = name_words(name)
    return tuple(word for word in found if word not in TITLES) or found


def is_crowd(name: str) -> bool:
    """Whether a cue names no person: a crowd, a machine, or several at once."""
    found = name_words(name)
    return not found or any(word in CROWDS for word in found) or "&" in name or "/" in name or " AND " in name


def is_unseen(speech: Spoken) -> bool:
    """Whether an extension of the cue, (V.O.) or (O.S.) among them, says that who speaks is only heard."""
    return any(extension.strip().upper().split(",")[0] in VOICES for extension in speech.extensions)


def words_of_names(script: Script) -> frozenset[str]:
    """The words of all names in cues, in small letters, but for such as are English words ("the", "old")."""
    found = {word.lower() for speech in script.speeches() for word in name_words(speech.name)}
    return frozenset(found - DETERMINERS)
