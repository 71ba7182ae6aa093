"""People without a name who are given one: "This is Pim", "My name's Osk", or the name that acts when they are gone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from screenplay.findings import Gender
from screenplay.people.kin import kinship_of
from screenplay.people.mentions import Named
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.self_named import I_AM
from screenplay.people.names.titles import COURTESY, MARRIED, MASTERS
from screenplay.people.narrator import INTRODUCES
from screenplay.people.nouns import KIN, is_person_noun
from screenplay.people.persons import SHORT_CAST
from screenplay.people.unnamed.arrivals import (
    given_later,
    is_beside,
    is_single,
    may_be,
    somebody_spoke_since,
)
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.presence import Walk, age_told
from screenplay.people.unnamed.strangers import Described, Unnamed
from screenplay.text import Span

INTRODUCTION = 12
"""So many paragraphs after the last description of somebody, their name may be given."""
TURNS = (4, 8)
"""So many paragraphs after somebody spoke, it may be they who say their name; and so many, where nobody spoke later."""
FAR = 1_000
LEAD, FAR_LEAD = 40, 90
PRESENTS = re.compile(r"(?:^|[^\w])(?:this is|that['’]s|that is|meet|here['’]s|here is)\s+$", re.I)
NAMES = re.compile(
    r"\b(?P<whose>his|her|he|she)\s+(?:name\s+(?:was|is|turned\s+out\s+to\s+be|proved\s+to\s+be)"
    r"|(?:was|is)\s+(?:an?\s+[^.,;]{0,30}\s)?(?:called|named|name\s+of|by\s+the\s+name\s+of)"
    r"|(?:introduced|presented)\s+(?:him|her)self\s+as)\s+$",
    re.I,
)
"""The narrator gives the name of whom they told of last."""
NAMED = re.compile(r"\b(?P<noun>\w+),?\s+(?:named|called|by\s+the\s+name\s+of|whose\s+name\s+(?:was|is))\s+$", re.I)
"""The narrator gives the name of somebody in one breath with what they are."""
HIS_NAME = re.compile(r"\s+(?:was|is)\s+(?P<whose>his|her)\s+name\b")
"""The same behind the name: "Quill was his name"."""
GIVES = re.compile(r"(?:^|[.!?,:;\"“‘—–-])\s*(?:this is|I'm|I am)\s+$", re.I)
CALLS = re.compile(r"\b(?:(?:tele)?phone|receiver|intercom|radio|walkie-talkie)\b", re.I)
VOICE = re.compile(r"['’]s? voice\b")
GREETS = re.compile(
    r"(?:^|[\"“‘'])(?:yes|no|hello|hi|good (?:morning|afternoon|evening)|how do you do|pleased to meet you)"
    r"(?:,\s+(?:sir|miss|madam|ma['’]am|officer|inspector|detective|sergeant))?[.!]\s+$",
    re.I,
)
MARKS = "\"'“”‘’«»—–- \n"
ASKED = re.compile(
    r"(?:(?:^|[.!?,—–\"“‘']\s*)(?:and\s+)?(?:the\s+|what\s+)?name(?=\s*\?)|\byour name|\byou called|\bwho are you"
    r"|\band you are|\b(?:Mr|Mrs|Miss|Ms)\b[.\s—–-]*)[^.!?\n]{0,20}\?[^?\n]{0,50}$"
    r"|\b(?:I['’]m|I am|name['’]s|name is)\s+(?-i:[A-Z]\w+(?:\s[A-Z]\w+)?)[.!]$",
    re.I,
)
"""A question for the name of whoever is spoken to, at the end of a speech, or the speaker's own name there."""
KNOWN = 3
"""So often a person must be told of by name, to be the one who comes without it."""


def introduces(source: str, name: Span) -> bool:
    """Whether somebody gives the name at `name`, inside a speech, as their own: "my name is Mara", "this is Mara"."""
    lead = source[max(0, name.start - LEAD) : name.start].replace("’", "'")
    return INTRODUCES.search(lead) is not None or GIVES.search(lead) is not None


def is_named(source: str, name: Span) -> bool:
    """Whether the narration gives the name at `name` to somebody: "a girl named Mara", "his name was Tom"."""
    lead = source[max(0, name.start - LEAD) : name.start]
    noun = NAMED.search(lead)
    if noun is not None and is_person_noun(noun["noun"].lower()):
        return True
    return NAMES.search(lead) is not None or HIS_NAME.match(source, name.end) is not None


def join_introduced(
    unnamed: tuple[Unnamed, ...], described: Iterable[Described], walk: Walk, source: str
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """`unnamed` less those who have a name after all, and `described` with what tells of these."""
    described = tuple(described)
    given = {**_given_by_narrator(unnamed, walk, source), **_given_in_speech(unnamed, walk, source)}
    given = {**_given_in_one_breath(unnamed, described), **given}
    given = {**given_later(unnamed, walk, frozenset(given.values()), described), **given}
    joined = list(described)
    given = {**_called(unnamed, walk, frozenset(given.values()), joined, source), **given}
    kept: list[Unnamed] = []
    for number, person in enumerate(unnamed):
        place = given.get(number)
        place = _known_by_conduct(person, walk) if place is None else place
        if place is None:
            kept.append(person)
        else:
            joined += [Described(description, place) for description in person.seen]
    return tuple(kept), tuple(sorted(joined, key=lambda one: one.seen.span))


def _is_human(person: Unnamed) -> bool:
    return person.gender is not None or is_person_noun(person.key.head)


def _given_by_narrator(unnamed: Sequence[Unnamed], walk: Walk, source: str) -> dict[int, int]:
    """Who was told of last, in this paragraph or the one before, when the narration says "her name was Mara"."""
    given: dict[int, int] = {}
    for name in walk.names:
        start = name.seen.span.start
        if name.seen.quoted:
            continue
        told = NAMES.search(source, max(0, start - FAR_LEAD), start) or HIS_NAME.match(source, name.seen.span.end)
        if told:
            gender: Gender = "f" if told["whose"].lower() in ("her", "she") else "m"
            near = [
                (one.span.start, number)
                for number, person in enumerate(unnamed)
                for one in person.seen
                if one.span.start < start and name.seen.paragraph - one.paragraph <= 1
                if person.gender in (None, gender) and is_single(person) and may_be(person, name.person, walk)
            ]
            if near:
                given.setdefault(max(near)[1], name.person)
    return given


def _given_in_one_breath(unnamed: Sequence[Unnamed], described: Sequence[Described]) -> dict[int, int]:
    """Who was "the boy" before "the boy, whose name was Pell"."""
    given: dict[int, int] = {}
    for one in described:
        if one.seen.named is not None and one.seen.the:
            before = [
                number
                for number, person in enumerate(unnamed)
                if is_single(person) and person.key.head == one.seen.head and person.seen[0].span < one.seen.span
            ]
            if len(before) == 1:
                given.setdefault(before[0], one.person)
    return given


def _given_in_speech(unnamed: Sequence[Unnamed], walk: Walk, source: str) -> dict[int, int]:
    """Who is presented, or presents themselves, by a name that stands there for the first time."""
    given: dict[int, int] = {}
    met: set[int] = set()
    for name in walk.names:
        new, start = name.person not in met, name.seen.span.start
        met.add(name.person)
        if new and name.seen.quoted and name.person != walk.teller:
            lead = source[max(0, start - LEAD) : start].replace("’", "'")
            itself = INTRODUCES.search(lead) is not None or I_AM.search(lead) is not None
            asked = _answers_with(name, source)
            itself = itself or asked or _presents_itself(name, source)
            if itself or PRESENTS.search(lead):
                heard = _on_the_line(unnamed, name, source)
                fitting = _introduced(unnamed, name, walk, itself) if heard is None else heard
                if fitting is None:
                    fitting = _just_spoke(unnamed, name, walk, asked) if itself else None
                    fitting = _newcomer(unnamed, name, walk) if itself and fitting is None else fitting
                if fitting is not None and (heard is not None or not _has_rung(unnamed[fitting], start, source)):
                    given.setdefault(fitting, name.person)
    return given


def _has_rung(person: Unnamed, start: int, source: str) -> bool:
    """Whether a telephone has come in between since somebody was told of: who gives a name now is far away."""
    last = max((one.span.end for one in person.seen if one.span.end <= start), default=start)
    return CALLS.search(source, last, start) is not None


def _presents_itself(name: Named, source: str) -> bool:
    """Whether a full name is all that follows a greeting or a yes: "Yes, ma'am. Edwin Hale."."""
    start, end = name.seen.span.start, name.seen.span.end
    full = len(name.seen.form.words) > 1 and name.seen.form.title == ""
    return full and GREETS.search(source, max(0, start - LEAD), start) is not None and source[end : end + 1] == "."


def _is_all(name: Named, source: str) -> bool:
    """Whether a name, and no cry, is all that is said: it may be a call, or as well an answer."""
    start, end = name.seen.span.start, name.seen.span.end
    lead = source[max(0, start - FAR_LEAD) : start].rsplit("\n", 1)[-1]
    return not lead.strip(MARKS) and not source[end : end + 2].strip(".," + MARKS)


def _answers_with(name: Named, source: str) -> bool:
    """Whether the name is all that somebody says who was asked for it just before."""
    start = name.seen.span.start
    before = source[max(0, start - FAR_LEAD) : start].split("\n")[:-1]
    asked = next((words.rstrip(MARKS) for words in reversed(before) if words.strip()), "")
    return _is_all(name, source) and ASKED.search(asked) is not None


def _introduced(unnamed: Sequence[Unnamed], name: Named, walk: Walk, itself: bool) -> int | None:
    """The one without a name who came into this stretch last; for "my name is", the one who speaks there."""
    last: tuple[int, int] | None = None
    for number, person in enumerate(unnamed):
        before = [one for one in person.seen if 0 <= name.seen.paragraph - one.paragraph <= INTRODUCTION]
        before = [one for one in before if walk.stretches[one.paragraph] == walk.stretches[name.seen.paragraph]]
        speaks = any(one.paragraph == name.seen.paragraph and (one.speaks or one.beside) for one in before)
        comes = before[:1] == list(person.seen[:1])
        if before and is_single(person) and may_be(person, name.person, walk) and speaks == itself:
            last = max(last or (-1, 0), (before[0].span.start, number)) if itself or comes else last
    return last[1] if last else None


def _just_spoke(unnamed: Sequence[Unnamed], name: Named, walk: Walk, asked: bool) -> int | None:
    """The only one without a name who speaks just before a line in which nobody else acts and somebody says who they
    are."""
    here = name.seen.paragraph
    if any(other.seen.paragraph == here and not other.seen.quoted for other in walk.names):
        return None
    for turns in TURNS:
        fitting = [
            number
            for number, person in enumerate(unnamed)
            if is_single(person) and may_be(person, name.person, walk)
            if any(0 < here - one.paragraph <= turns and (one.speaks or (asked and one.beside)) for one in person.seen)
            if not (asked and any(one.paragraph == here - 1 and one.speaks for one in person.seen))
        ]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _newcomer(unnamed: Sequence[Unnamed], name: Named, walk: Walk) -> int | None:
    """The only one without a name who came up just before, where somebody says who they are."""
    here = name.seen.paragraph
    if any(other.seen.paragraph == here and not other.seen.quoted for other in walk.names):
        return None
    fitting = [
        number
        for number, person in enumerate(unnamed)
        if is_single(person) and _is_human(person) and may_be(person, name.person, walk)
        if 0 < here - person.seen[0].paragraph <= TURNS[0] and (person.seen[0].acts or person.seen[0].new)
        if walk.stretches[person.seen[0].paragraph] == walk.stretches[here]
    ]
    return fitting[0] if len(fitting) == 1 else None


def _on_the_line(unnamed: Sequence[Unnamed], name: Named, source: str) -> int | None:
    """The voice that says "This is Sister Agnes", or the woman whose voice does."""
    speaking = (
        number
        for number, person in enumerate(unnamed)
        for one in person.seen
        if is_single(person) and one.paragraph == name.seen.paragraph and one.speaks
        if one.head == "voice" or VOICE.match(source, one.span.end)
    )
    return next(speaking, None)


def _called(
    unnamed: Sequence[Unnamed], walk: Walk, taken: frozenset[int], described: Sequence[Described], source: str
) -> dict[int, int]:
    """The one without a name who was the last to speak, by the new name that somebody else calls."""
    given: dict[int, int] = {}
    met = _only_talked_of(walk)
    for name in walk.names:
        new = name.person not in met and name.person not in taken and not _is_of_the_teller(name.person, walk)
        new = new and not any(who == name.person and start < name.seen.span.start for _, start, who in walk.met)
        if name.seen.call or not name.seen.quoted:
            met.add(name.person)
        kin = name.seen.form.title in KIN and not name.seen.form.words
        if new and name.seen.call and name.seen.form.title not in COURTESY and not kin and not _is_all(name, source):
            lately = sorted((_spoke_last(one, name, walk), n) for n, one in enumerate(unnamed))
            last, number = lately[-1] if lately else (-1, -1)
            alone = last >= 0 and [at for at, _ in lately].count(last) == 1
            heard = alone and somebody_spoke_since(unnamed[number], name, source)
            heard = heard or _formal_spoke_since(last, name, walk, described)
            number = _acted_since(unnamed, last, number, name, walk) if alone else number
            alone = alone and number >= 0
            if alone and not heard and number not in given and _may_be_called(unnamed[number], name, walk):
                given[number] = name.person
            elif last < 0 and (answering := _who_answers(unnamed, name, walk)) is not None:
                given.setdefault(answering, name.person)
    return given


def _acted_since(unnamed: Sequence[Unnamed], last: int, number: int, name: Named, walk: Walk) -> int:
    """The one of them who did something after the paragraph `last`, in which `number` spoke, and before the call; -1
    where there are several, `number` where there is none."""
    here = name.seen.paragraph
    since = [
        n
        for n, one in enumerate(unnamed)
        if n != number and _is_human(one) and _may_be_called(one, name, walk)
        if any(last < seen.paragraph < here and seen.acts for seen in one.seen)
        if not any(seen.paragraph == here for seen in one.seen)
    ]
    return number if not since else since[0] if len(since) == 1 else -1


def _who_answers(unnamed: Sequence[Unnamed], name: Named, walk: Walk) -> int | None:
    """The one without a name who does something for the first time right after the call: "said her sister", or, behind
    "Edmund!", "and the vicar put his head round the door"."""
    fitting = [
        number
        for number, one in enumerate(unnamed)
        if any(_is_answer(seen, name) for seen in one.seen) and _is_human(one) and _may_be_called(one, name, walk)
        if not any((seen.acts or seen.speaks) and seen.span < name.seen.span for seen in one.seen)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_answer(description: Description, name: Named) -> bool:
    apart = description.paragraph - name.seen.paragraph
    return (apart == 1 and description.speaks) or (
        apart == 0 and description.acts and description.span.start > name.seen.span.end
    )


def _formal_spoke_since(last: int, name: Named, walk: Walk, described: Sequence[Described]) -> bool:
    """Whether somebody whose first name is not known, a Mrs. Vane, spoke after the paragraph `last`, in the turn before
    the call, or acted: it may be hers."""
    here = name.seen.paragraph
    spoke = {
        one.person for one in described if last < one.seen.paragraph < here and (one.seen.speaks or one.seen.beside)
    }
    spoke |= {
        other.person
        for other in walk.names
        if last < other.seen.paragraph < here and (other.seen.speaks or other.seen.beats)
    }
    gender = walk.people[name.person].gender
    return any(
        (walk.people[who].titles & (MARRIED | MASTERS) and walk.people[who].gender == gender
         and not set(walk.people[who].firsts))
        or _goes_by_surname(who, gender, walk)
        for who in spoke - {name.person}
    )  # fmt: skip


def _goes_by_surname(who: int, gender: Gender | None, walk: Walk) -> bool:
    """Whether, in a short story, somebody is told of by one name that is no first name that one knows: Bakker."""
    person = walk.people[who]
    bare = all(form.title == "" and len(form.words) == 1 for form in person.forms)
    known = any(form.words and form.words[0].lower() in FIRST_NAMES for form in person.forms)
    fits = person.gender is not None and gender in (None, person.gender)
    return bare and not known and fits and len(walk.people) <= SHORT_CAST


def _only_talked_of(walk: Walk) -> set[int]:
    """Who never does anything by name, where many have names: nobody of the story, but Plato, or a town."""
    if len(walk.people) <= SHORT_CAST:
        return set()
    return set(range(len(walk.people))) - {name.person for name in walk.names if name.seen.beats or name.seen.speaks}


def _is_of_the_teller(place: int, walk: Walk) -> bool:
    """Whether it is the narrator, or whom somebody calls Mum."""
    return place == walk.teller or kinship_of(walk.people[place]) is not None


def _spoke_last(person: Unnamed, name: Named, walk: Walk) -> int:
    """The paragraph in which somebody spoke last before they might be called by `name`; -1 where that was not lately,
    or where it is they who call."""
    here = name.seen.paragraph
    if any(one.paragraph == here for one in person.seen) or not _is_human(person):
        return -1
    spoke = (one.paragraph for one in person.seen if one.speaks or one.enters or one.beside)
    lately = (at for at in spoke if 0 < here - at <= TURNS[1] and walk.stretches[at] == walk.stretches[here])
    return max(lately, default=-1)


def _may_be_called(person: Unnamed, name: Named, walk: Walk) -> bool:
    """Whether somebody is one person, and never told of beside that name."""
    single = not any(description.group for description in person.seen)
    grown = name.seen.form.title in MARRIED | MASTERS
    if grown and any(age_told(description) == "young" for description in person.seen):
        return False
    return single and not is_beside(person, name.person, walk) and may_be(person, name.person, walk)


def _known_by_conduct(person: Unnamed, walk: Walk) -> int | None:
    """Who "the woman who got out" is: she calls by name a man whom one woman only has met, and she is not here.

    She must be told of as "the", and in one stretch of the story only.
    """
    first, here = person.seen[0], {walk.stretches[one.paragraph] for one in person.seen}
    if person.gender is None or not is_single(person) or not first.generic or not first.picked or len(here) > 1:
        return None
    where = {one.paragraph + step for one in person.seen for step in (0, 1)}
    called = {name.person for name in walk.names if name.seen.call and name.seen.paragraph in where}
    found = {
        other
        for other, one in enumerate(walk.people)
        if one.gender == person.gender and other not in called and _has_met(other, called, first.paragraph, walk)
    }
    return next(iter(found)) if len(found) == 1 else None


def _has_met(other: int, called: set[int], paragraph: int, walk: Walk) -> bool:
    """Whether `other` is told of before with one of `called`, and in the stretch of `paragraph` not at all."""
    here = walk.stretches[paragraph]
    told = [walk.stretches[name.seen.paragraph] for name in walk.names if name.person == other and not name.seen.quoted]
    theirs = {walk.stretches[name.seen.paragraph] for name in walk.names if name.person in called}
    before = {stretch for stretch in told if stretch < here}
    return len(told) >= KNOWN and here not in told and bool(before & theirs)
