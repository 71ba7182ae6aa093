"""Whose mother, and who that is: "her father", "Tom's aunt", told of by kinship and not by name."""

from __future__ import annotations

from collections.abc import Mapping

from screenplay.english import words
from screenplay.findings import Gender
from screenplay.people.kin import PEERS, SIBLINGS, relative_by_name
from screenplay.people.nouns import kinship, noun_gender
from screenplay.people.persons import SHORT_CAST
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.presence import LATELY, MEMORY, NARRATOR, Someone, Walk
from screenplay.people.unnamed.strangers import Key
from screenplay.people.unnamed.surroundings import is_noun

OWNERS: Mapping[str, Gender] = {"his": "m", "her": "f", "he": "m", "she": "f"}
TELLERS = words("my our")
ONLY = words("wife husband father mother")
"""Everybody has one of these at most."""
SPOUSES: Mapping[str, str] = {"wife": "husband", "husband": "wife"}
BACK: Mapping[str, Mapping[Gender | None, str]] = {
    "wife": {"m": "husband", None: "husband"},
    "husband": {"f": "wife", None: "wife"},
    "son": {"m": "father", "f": "mother"},
    "daughter": {"m": "father", "f": "mother"},
    "father": {"m": "son", "f": "daughter"},
    "mother": {"m": "son", "f": "daughter"},
    "sister": {"m": "brother", "f": "sister"},
    "brother": {"m": "brother", "f": "sister"},
}
"""What somebody is to their kin."""


def owner_of(description: Description, walk: Walk) -> Someone | None:
    """Whose: a name, the teller's, or the person of the pronoun's gender who was told of last."""
    token = description.owner
    if token is None:
        return None
    if is_noun(token):
        return walk.at.get(token.span.start)
    if token.pos == "PROPN":
        return walk.name_at(token)
    if token.text.lower() in TELLERS:
        return walk.teller
    gender = OWNERS.get(token.text.lower())
    return last_told(gender, description, walk) if gender else None


def last_told(gender: Gender, description: Description, walk: Walk) -> Someone | None:
    """Whom the speech calls that the one described makes; else who of `gender` was told of last."""
    for name in walk.names_before(description, 0) if description.speaks else ():
        if name.seen.call and walk.people[name.person].gender == gender:
            return name.person
    for reach in (LATELY, MEMORY):
        for name in walk.names_before(description, reach):
            if not name.seen.quoted and walk.people[name.person].gender == gender:
                return name.person
        for _, who in walk.told_before(description, reach):
            if walk.gender(who) == gender and not (isinstance(who, Key) and who.owner is not None):
                return who
    return None


def is_guess(description: Description, walk: Walk) -> bool:
    """Whether too many have names for "his" to tell surely whose it is."""
    token = description.owner
    told = token is None or token.pos != "PRON" or token.text.lower() in TELLERS
    return not told and len(walk.people) > SHORT_CAST


def relate(description: Description, who: Someone, walk: Walk) -> None:
    """Note that `who` is somebody's wife, and that somebody her husband."""
    owner = owner_of(description, walk) if description.kin and not description.group else None
    if owner is None or owner == who or is_guess(description, walk):
        return
    relation = kinship(description.head)
    back = BACK.get(relation, {}).get(walk.gender(owner))
    walk.kin.setdefault((owner, relation), who)
    if back:
        walk.kin.setdefault((who, back), owner)


def _known_relative(description: Description, relation: str, walk: Walk) -> Someone | None:
    """The husband or mother, known already, whom "her husband" or "her mother" means: of the last told of who has
    one."""
    if relation not in ONLY or description.owner is None or description.owner.text.lower() not in OWNERS:
        return None
    known = (_relative_of(who, relation, walk) for who in _owners(description, walk))
    return next((who for who in known if who is not None), None)


def _relative_of(owner: Someone, relation: str, walk: Walk) -> Someone | None:
    """Who is known to be `owner`'s wife, or father: as was told, or as surnames and titles tell."""
    known = walk.kin.get((owner, relation))
    if known is not None or not isinstance(owner, int):
        return known
    named = relative_by_name(owner, relation, walk.people)
    return _of_sibling(owner, relation, walk) if named is None else named


def relative(description: Description, walk: Walk) -> Someone | None:
    """Who "her father" is: somebody with a name, or one who has none but this; None where several may be meant."""
    owner, relation = owner_of(description, walk), kinship(description.head)
    known = _known_relative(description, relation, walk)
    if known is None:
        known = _son(description, walk)
    if known is not None:
        return known
    if owner is None:
        return relative_by_name(NARRATOR, relation, walk.people)
    known = _relative_of(owner, relation, walk)
    if known is None:
        known = _parent(owner, relation, walk)
    if known is None and isinstance(owner, Key):
        known = _child(description, walk)
    if known is None:
        known = _answers(description, owner, walk)
    in_passing = description.head in SPOUSES and not (description.acts or description.speaks)
    if known is None and description.head in PEERS and not in_passing:
        gender = noun_gender(description.head)
        fitting: set[Someone] = {
            who
            for who in walk.present(description) - {owner}
            if isinstance(who, int) and gender in (None, walk.gender(who)) and walk.people[who].firsts
        }
        if fitting:
            return fitting.pop() if len(fitting) == 1 else None
        known = _only_partner(description, owner, walk)
    return Key(relation, (), owner) if known is None else known


def _only_partner(description: Description, owner: Someone, walk: Walk) -> int | None:
    """In a short story the only one, of those with a name of whom it told so far, who may be the wife or husband."""
    gender = noun_gender(description.head)
    if description.head not in SPOUSES or len(walk.people) > SHORT_CAST:
        return None
    told = {name.person for name in walk.names if not name.seen.quoted and name.seen.span < description.span}
    fitting = [who for who in told - {owner} if walk.people[who].gender == gender and walk.people[who].firsts]
    return fitting[0] if len(fitting) == 1 else None


def _answers(description: Description, owner: Someone, walk: Walk) -> int | None:
    """Who was called last in the speech before, where "her son" answers it."""
    gender = noun_gender(description.head)
    for name in walk.names_before(description, 1) if description.speaks and gender else ():
        if name.seen.call and name.seen.paragraph < description.paragraph:
            fits = walk.people[name.person].gender == gender and name.person != owner
            return name.person if fits else None
    return None


def _parent(owner: Someone, relation: str, walk: Walk) -> Someone | None:
    """The father or mother who was told to have children of that kind: "a miller who had three daughters"."""
    if relation not in ("father", "mother"):
        return None
    genders = (None, noun_gender(relation))
    told = [who for who, _ in walk.parents if walk.gender(who) in genders and isinstance(who, Key)]
    kinds = {noun_gender(child) for _, child in walk.parents}
    return told[0] if len(set(told)) == 1 and kinds <= {None, walk.gender(owner)} else None


def _child(description: Description, walk: Walk) -> Someone | None:
    """The only one there who is as young as a son or daughter told of for the first time."""
    if description.head not in ("son", "daughter", "child") or description.marks:
        return None
    young = [who for who in walk.present(description) if walk.ages.get(who) == "young"]
    fitting = [who for who in young if walk.gender(who) in (None, noun_gender(description.head))]
    return fitting[0] if len(fitting) == 1 and isinstance(fitting[0], Key) else None


def _son(description: Description, walk: Walk) -> int | None:
    """The only one there whose father, or mother, is told of, and is the one whose son it is."""
    gender = noun_gender(description.head)
    if description.head not in ("son", "daughter") or description.group:
        return None
    there = dict.fromkeys(name.person for name in walk.names_before(description, MEMORY))
    children = [who for who in there if walk.gender(who) == gender]
    for parent in _owners(description, walk):
        relation = "father" if walk.gender(parent) == "m" else "mother"
        own = [who for who in children if who != parent and _relative_of(who, relation, walk) == parent]
        if own:
            return own[0] if len(own) == 1 else None
    return None


def _owners(description: Description, walk: Walk) -> list[Someone]:
    """Whose it may be: the one named, or all of the pronoun's gender who were told of, the last one first."""
    token = description.owner
    gender = OWNERS.get(token.text.lower()) if token is not None else None
    if gender is None:
        owner = owner_of(description, walk)
        return [] if owner is None else [owner]
    named = [(name.seen.span.start, name.person) for name in walk.names_before(description, MEMORY)]
    told = sorted([*walk.told_before(description, MEMORY), *named], key=lambda one: -one[0])
    return list(dict.fromkeys(who for _, who in told if walk.gender(who) == gender))


def _of_sibling(owner: int, relation: str, walk: Walk) -> Someone | None:
    """The elder relative of somebody without a surname: that of a known sister or brother."""
    if relation in PEERS:
        return None
    siblings = (walk.kin.get((owner, sibling)) for sibling in SIBLINGS.values())
    known = (
        walk.kin.get((sibling, relation), relative_by_name(sibling, relation, walk.people))
        for sibling in siblings
        if isinstance(sibling, int)
    )
    return next((who for who in known if who is not None and not _may_be_a_wife(who, relation, walk)), None)


def _may_be_a_wife(who: Someone, relation: str, walk: Walk) -> bool:
    """Whether a brother's mother, as the surname tells, may as well be his wife: "Mrs. Lund" with a first name."""
    return relation == "mother" and isinstance(who, int) and bool(walk.people[who].firsts)
