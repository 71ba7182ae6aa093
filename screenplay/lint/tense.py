"""Whether a sentence of action tells of the past: where its main clause has a subject and a verb that can be no other.

Past tense and past participle look alike in most verbs ("Mara dressed in black"), so most are believed only between a
subject and an object or at the end of what can take none. A sentence with a present verb is in the present.
"""

from __future__ import annotations

from screenplay.lint.english import DETERMINERS, PRONOUNS, Sentence, Word, is_adverb, listed

ONLY_PAST = listed(
    """
    was were wasn't weren't had hadn't did didn't went came took gave knew grew drew flew threw blew began sang sank
    drank rang swam ran drove wrote rode woke wore swore tore ate shook forgot chose froze stole became overcame
    undertook mistook foresaw forgave withdrew overthrew arose
    """
)
"""Past tenses that are nothing else: no participle, no noun, no present."""
STANDING_ALONE = listed(
    """
    nodded smiled laughed shrugged sighed frowned grinned stared glanced waited hesitated paused walked looked listened
    happened arrived appeared disappeared remained seemed stepped stumbled staggered wandered limped strolled trotted
    galloped marched climbed leaned knelt crept slept wept sat stood lay rose fell leapt coughed sneezed yawned giggled
    chuckled gasped groaned moaned growled sobbed cried shouted whispered muttered murmured replied answered screamed
    trembled shivered shuddered blinked winced flinched winked glared squinted peered gazed gleamed glowed flickered
    glittered sparkled twinkled shone lingered loomed lurked fluttered crackled buzzed hummed chirped barked howled
    swung hung flared drifted floated rumbled creaked squeaked rattled echoed hurried rushed raced dashed darted
    retreated reappeared vanished belonged existed insisted agreed continued ceased
    """
)
"""Pasts of verbs without an object: their participles stand only after "have"."""
LIKE_PAST = listed("naked wicked sacred hundred kindred indeed biped moped rugged jagged ragged crooked beloved hatred")
"""End in -ed and are no pasts."""
TWO_FOLD = listed(
    """
    said told thought felt heard held kept left met found caught bought brought taught built sent spent lost led meant
    swept stuck struck clung flung spun won paid laid made understood sought fought slung bent
    """
)
"""Pasts that are participles too, beside those in -ed."""
PRESENT = listed(
    """
    is are am has have does isn't aren't hasn't doesn't don't haven't won't can't he's she's it's that's there's they're
    we're i'm you're who's what's here's where's i've they've we've
    """
)
SUBORDINATE = listed(
    """
    as if when whenever where while that which who whom whose because since until till before after than though
    although unless whether what how why like once whatever however wherever
    """
)
"""What a clause behind these tells may be past in a script too: "the house where she was born"."""
SOMEBODY = listed("somebody someone nobody everybody everyone nothing something everything anybody anyone anything")
CLAUSE_MARKS = frozenset(",;:—–-(")
JOINING = listed("and but then so yet")
NOT_HERE = listed("saw rose spoke broke bit")
"""Pasts that are nouns too; believed behind a pronoun only."""


def past_verb(sentence: Sentence, people: frozenset[str]) -> Word | None:
    """The first verb that puts `sentence` in the past, or None. `people` are words of names, in small letters."""
    if any(_is_present(sentence, at, people) for at in range(len(sentence))):
        return None
    return next((word for at, word in enumerate(sentence) if _is_past(sentence, at, people)), None)


def _is_present(sentence: Sentence, at: int, people: frozenset[str]) -> bool:
    """Whether the word at `at` is a verb in the present: one of the small ones, or one in -s behind a subject."""
    word = sentence[at].lower
    if word in PRESENT:
        return True
    if not at or not word.endswith("s") or word.endswith(("ss", "us", "is")) or word in ("was", "always", "perhaps"):
        return False
    before = at - 1
    while before > 0 and is_adverb(sentence[before].lower):
        before -= 1
    subject = sentence[before].lower
    return subject in PRONOUNS or subject in ("it", "who", "that", "which", "and") or subject in people


def _is_past(sentence: Sentence, at: int, people: frozenset[str]) -> bool:
    word = sentence[at].lower
    sure, alone = word in ONLY_PAST, word in STANDING_ALONE
    if not (sure or alone or word in TWO_FOLD or word in NOT_HERE or _ends_like_past(word)):
        return False
    if word == "lay" and _takes_object(sentence, at):
        return False  # "they lay the table"
    start = _clause_start(sentence, at)
    subject = [other for other in sentence[start:at] if not is_adverb(other.lower)]
    if (
        not subject
        or subject[-1].lower.endswith("'s")
        or any(other.lower in SUBORDINATE for other in _clause(sentence, start, at))
    ):
        return False
    if subject[-1].lower in PRONOUNS or (sure and subject[-1].lower in ("it", "there")):
        return len(subject) == 1
    if word in NOT_HERE or subject[0].lower in ("it", "you"):
        return False
    object_follows = _takes_object(sentence, at)
    if sure:  # "at noon the bell rang": no participle, so the subject may stand behind an adverbial
        starts = [place for place, other in enumerate(subject) if other.lower in DETERMINERS]
        subject = subject[starts[0] :] if starts else subject
    return (sure or alone or object_follows) and _names_someone(subject, people, 6 if sure or object_follows else 3)


def _ends_like_past(word: str) -> bool:
    return word.endswith("ed") and not word.endswith("eed") and len(word) > 4 and word not in LIKE_PAST


def _clause_start(sentence: Sentence, at: int) -> int:
    """Where the words begin that can be the subject of the verb at `at`: behind a mark, "and" or "then"."""
    start = at
    while start and sentence[start - 1].text not in CLAUSE_MARKS and sentence[start - 1].lower not in JOINING:
        start -= 1
    return start


def _clause(sentence: Sentence, start: int, at: int) -> Sentence:
    """The words before the verb, those before an "and" that joins it to them too."""
    while start and sentence[start - 1].text not in CLAUSE_MARKS:
        start -= 1
    return sentence[start:at]


def _names_someone(subject: list[Word], people: frozenset[str], longest: int) -> bool:
    """Whether these words can be a subject: a name, or an article with a noun, with not too much between."""
    if any(word.is_mark for word in subject) or len(subject) > longest:
        return False
    if len(subject) == 1 and subject[0].lower in SOMEBODY:
        return True
    named = subject[0].lower in people and len(subject) <= 2
    return named or (subject[0].lower in DETERMINERS and len(subject) > 1)


def _takes_object(sentence: Sentence, at: int) -> bool:
    """Whether an object follows: "opened the door", which "a door opened" and "dressed in black" have not."""
    after = sentence[at + 1 : at + 2]
    return bool(after) and (
        after[0].lower in DETERMINERS
        or after[0].lower in SOMEBODY
        or after[0].lower in ("him", "them", "me", "us", "it", "mine", "hers", "theirs")
    )
