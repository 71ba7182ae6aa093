"""Is the story told by an "I", and who is it? Found from the narration's pronouns and from what others call them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from screenplay.book import Aside, Book, Quote
from screenplay.english import words
from screenplay.findings import Annotations, Character, Gender
from screenplay.people.mentions import Named
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.persons import SHORT_CAST, Person
from screenplay.people.subjects import speaks

UNCALLED, YOU = "Narrator", "You"
"""The names of a narrator whom nobody calls by one: of an "I", and of the "you" of a story told to somebody."""
SHARE = 0.008
"""First-person narrations have an "I" (or "my", "me") in every 40 words or so; others, for an aside, in thousands."""
FEWEST = 4
FROM = re.compile(r"\b(?:from|in|near)\s+$")
"""Stands before the name of a place."""
FIRMLY = 3
"""By how much more it speaks against being the narrator to do something, or to be a place, than only to be named."""
POINT_OF_VIEW = re.compile(r"\b(?:p\.?o\.?v\b|point of view\b)", re.I)
CAPITALISED = re.compile(r"[A-Z][^\W\d_]+(?=['’]s\b|\b)")
AROUND = 6
"""So many paragraphs from where the narrator is told of somebody may speak to them."""
QUOTES = ("“", "”", '"', "‘", "’", "'")
SELF = words("i me my myself mine")
WITH_OTHERS = words("we us our ours ourselves")
TELEPHONES = words("phone telephone receiver mobile handset")
"""Beside these somebody may be called who is far away."""
INTRODUCES = re.compile(
    r"\b(?:my name is|my name was|my name's|call me|i am called|i'm called|name, [^.]{0,20}, is)\s+$", re.I
)
HEADED = 3
"""What it speaks for being the narrator to have one's name over a chapter, short or in full."""
TO_MAN = re.compile(
    r"[,;—-]\s*(?:sir|mister|old (?:man|fellow|chap|boy)|my (?:dear )?(?:fellow|sir|boy|lad|man)|mate|monsieur)\b", re.I
)
TO_WOMAN = re.compile(
    r"[,;—-]\s*(?:madam|ma'am|ma’am|miss|my (?:dear )?(?:lady|girl)|mademoiselle|lady)\b(?!\s+[A-Z])", re.I
)


def is_first_person(annotations: Annotations) -> bool:
    """Whether the narration outside quotations is told by an "I"."""
    words = selves = 0
    for tokens in annotations.paragraphs:
        for token in tokens:
            if not token.stub and token.pos != "PUNCT":
                words += 1
                selves += token.text.lower() in SELF
    return selves >= FEWEST and selves > SHARE * words


def is_uncalled(character: Character) -> bool:
    """Whether it is the narrator whom nobody calls by a name."""
    return character.aliases in ((UNCALLED,), (YOU,))


def selves(annotations: Annotations) -> frozenset[int]:
    """The paragraphs in whose narration the narrator acts."""
    return frozenset(
        number
        for number, tokens in enumerate(annotations.paragraphs)
        if any(token.text == "I" and not token.stub for token in tokens)
    )


def _tells_of_self(annotations: Annotations) -> frozenset[int]:
    """The paragraphs in whose narration the narrator is told of."""
    return frozenset(
        number
        for number, tokens in enumerate(annotations.paragraphs)
        if any(token.text.lower() in SELF | WITH_OTHERS and not token.stub for token in tokens)
    )


def _speaks_self(annotations: Annotations) -> frozenset[int]:
    """The paragraphs whose words the narrator says: "I said"."""
    return frozenset(
        number
        for number, tokens in enumerate(annotations.paragraphs)
        if any(token.text == "I" and not token.stub and speaks(tokens, at) for at, token in enumerate(tokens))
    )


def _on_the_telephone(annotations: Annotations) -> frozenset[int]:
    """The paragraphs in which somebody speaks into a telephone."""
    return frozenset(
        number
        for number, tokens in enumerate(annotations.paragraphs)
        if any(token.text.lower() in TELEPHONES for token in tokens)
    )


def find_narrator(book: Book, annotations: Annotations, names: Sequence[Named], people: Sequence[Person]) -> int | None:
    """The place in `people` of the one who tells the story, or None where nobody calls them by a name.

    The narrator is addressed but hardly told of; an "I" stands near where they are addressed.
    """
    announced = _announced(book, people)
    if announced is not None:
        return announced
    told: Counter[int] = Counter()
    called: Counter[int] = Counter()
    addressed: Counter[int] = Counter()
    present, ringing = _tells_of_self(annotations), _on_the_telephone(annotations)
    own = _speaks_self(annotations)
    opening = frozenset(at for at, tokens in enumerate(annotations.paragraphs) if tokens and tokens[0].text == "I")
    for name in names:
        if name.seen.quoted:
            at = name.seen.paragraph
            near = at not in ringing and any(at + step in present for step in (-1, 0, 1))
            introduced = INTRODUCES.search(_lead(book, name)) is not None
            if name.seen.call and at not in own and not _stands_alone(book, name):
                addressed[name.person] += _is_here(at, present) and not _is_whole_speech(book, name)
                called[name.person] += 1 + near + 2 * (at not in ringing and at + 1 in opening)
            called[name.person] += 5 * (introduced and near)
        else:
            firmly = name.seen.speaks or name.seen.acts or FROM.search(_lead(book, name))
            told[name.person] += FIRMLY if firmly else 1
            called[name.person] += 20 * (INTRODUCES.search(_lead(book, name)) is not None)
    for place in called:
        called[place] += HEADED * _is_in_a_heading(book, people[place])
    fitting = [place for place in called if called[place] > 1 and called[place] > 2 * told[place]]
    if not fitting:
        return _called_once(addressed, told, people)
    return max(fitting, key=lambda place: (called[place] - 2 * told[place], -place), default=None)


def _is_in_a_heading(book: Book, person: Person) -> bool:
    """Whether a chapter is headed by the person's first name, or by one that it is short for."""
    headings = [word.lower() for chapter in book.chapters for word in (chapter.heading or "").split()]
    return any(word.startswith(first.lower()) for first in person.firsts[:1] for word in headings)


def _is_here(paragraph: int, present: frozenset[int]) -> bool:
    """Whether the narrator tells of themselves close by."""
    return any(abs(at - paragraph) <= AROUND for at in present)


def _called_once(called: Counter[int], told: Counter[int], people: Sequence[Person]) -> int | None:
    """In a short story the only one whom somebody calls by a first name and of whom nothing is told."""
    if len(people) > SHORT_CAST:
        return None
    once = [place for place in called if called[place] and not told[place] and not people[place].titles]
    named = [place for place in once if people[place].firsts and people[place].firsts[0].lower() in FIRST_NAMES]
    return named[0] if len(named) == 1 else None


def announced_name(book: Book) -> str | None:
    """Through whose eyes it is told, where the author says so of one person only: "Anna's POV"."""
    asides = (
        book.source[block.span.start : block.span.end]
        for chapter in book.chapters
        for block in chapter.blocks
        if isinstance(block, Aside)
    )
    names = {
        " ".join(CAPITALISED.findall(POINT_OF_VIEW.sub("", aside))) for aside in asides if POINT_OF_VIEW.search(aside)
    } - {""}
    return names.pop() if len(names) == 1 else None


def _announced(book: Book, people: Sequence[Person]) -> int | None:
    name = announced_name(book)
    words = frozenset(name.split()) if name else frozenset()
    found = [place for place, person in enumerate(people) if words & {*person.firsts, *person.lasts}]
    return found[0] if len(found) == 1 else None


def _is_whole_speech(book: Book, name: Named) -> bool:
    """Whether the name is all that is said, which may be to somebody who is far away: "Aidan?"."""
    lead, end = _lead(book, name).rstrip(" \n")[-1:], name.seen.span.end
    return lead in QUOTES and book.source[end : end + 1] in (".", "?", "!") and book.source[end + 1 : end + 2] in QUOTES


def _stands_alone(book: Book, name: Named) -> bool:
    """Whether the name is a whole sentence, which tells who somebody is: "Mrs. Dell. Ada Dell. My aunt."."""
    lead, end = _lead(book, name).rstrip(" \n")[-1:], name.seen.span.end
    return book.source[end : end + 1] == "." and lead in (".", "?", "“", '"', "‘", "'")


def narrator_gender(book: Book, annotations: Annotations) -> Gender | None:
    """What those who speak next to the narrator's own words call whom they speak to: "sir" or "madam"."""
    present = selves(annotations)
    told: Counter[str] = Counter()
    for number, paragraph in enumerate(book.paragraphs()):
        if number not in present and (number - 1 in present or number + 1 in present):
            for part in paragraph.parts:
                if isinstance(part, Quote):
                    words = book.source[part.inner.start : part.inner.end]
                    told["m"] += len(TO_MAN.findall(words))
                    told["f"] += len(TO_WOMAN.findall(words))
    if told.total() < 2 or max(told.values()) < 3 * min(told["m"], told["f"]):
        return None
    return "m" if told["m"] > told["f"] else "f"


def _lead(book: Book, name: Named) -> str:
    return book.source[max(0, name.seen.span.start - 40) : name.seen.span.start].replace("’", "'")
