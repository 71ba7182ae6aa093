"""Capitalised names in narration and speech, each with what its surroundings say about it.

Which words are capitalised because they are names is told from the whole text: a word that stands capitalised inside
sentences, and hardly ever in lower case, is a name at the head of a sentence too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from screenplay.attribution.verbs import VERB_OF
from screenplay.book import Book, Narration, Part
from screenplay.english import words
from screenplay.findings import Annotations, Tokens
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.titles import ALONE, TITLES, gender_of, is_abbreviated, is_name_after, title_of
from screenplay.people.nouns import NOT_PEOPLE, PLACE_WORDS
from screenplay.people.subjects import acts, is_verb_next, speaks
from screenplay.text import Span

PARTICLES = words("de van von der den du des la le da di del della dos st st. ter ten af al el bin ibn mac")
EPITHETS = words("old young little poor dear good big great late fat honest sweet comrade mister")
CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’\-][^\W\d_]+)*\.?")
SMALL = re.compile(r"(?<![^\W_])[a-zß-öø-ÿ][^\W\d_]*")
GAP = re.compile(r"[ \n\t]+(?:(?:de|van|von|der|den|du|des|la|le|da|di|del|della|dos|ter|ten)[ \n\t]+)*")
OF = re.compile(r"[ \n\t]+of(?:[ \n\t]+the)?[ \n\t]+")
POSSESSIVE = re.compile(r"['’](?:s|S|d|ll|m|re|ve)?$")
BEFORE = re.compile(r"([^\W\d_]+)[ \n\t]+$")
CALL_BEFORE = re.compile(
    r"(?:^\s*|[,;:—–(…!?.-]\s*|\b(?:dear|dearest|oh|ah|poor|my|darling|hello|hi|hey|well|old|you|no|yes)\s+)$", re.I
)
AND_BEFORE = re.compile(r"(?:^|[.?!…]\s)\s*And\s+$")
"""Before a name and a comma, at the head of a sentence: "And Ray, we have to talk."."""
CALL_AFTER = re.compile(r"\s*(?:[,;:!?.…)—–]|--|$)")
GAZE = words(
    """
    look looks looked looking glance glances glanced glancing stare stares stared staring smile smiles smiled
    smiling gaze gazed gazing laugh laughs laughed laughing grin grinned grinning frown frowned frowning wink winked
    shout shouted swear swore nod nodded nodding peer peered peering point pointed pointing wave waved waving snap
    snapped yell yelled scowl scowled scowling glare glared glaring blink blinked beam beamed sneer sneered
    indignant angry
    """
)
"""After these "at" is followed by a person as well as by a place."""
OWNS = re.compile(r"['’]s[ \n\t]+[a-z]")
AT = re.compile(r"([^\W\d_]+)[ \n\t]+(?:(?:round|around|back|up|down|over|across|out)[ \n\t]+)?at[ \n\t]+$")
SENTENCE_END = re.compile(r"(?:^|[.!?…:;—–]|--)[\s\"'“”‘’*_()\[\]«»„—–-]*$")
PLACE_PREPOSITIONS = words("in into near through across towards via outside inside around throughout")


@dataclass(frozen=True, slots=True, order=True)
class Form:
    """One wording of a name: title in lower case ("" for none, "the" for an article) and the words after it."""

    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name where it stands. `call`: it is set off as an address is; `speaks`: it is the subject of a verb of speech
    beside a quotation; `acts`: of any verb; `beats`: of any verb in a paragraph with a quotation; `placed`: after a
    preposition of place; `proper`: the parse takes it for a name; `sentence`: its number in the book.
    """

    form: Form
    span: Span
    paragraph: int
    part: int
    quoted: bool
    head: bool
    call: bool = False
    speaks: bool = False
    acts: bool = False
    beats: bool = False
    placed: bool = False
    proper: bool = False
    sentence: int = -1


@dataclass(frozen=True, slots=True)
class Capitals:
    """How often each word stands capitalised inside a sentence, capitalised anywhere, and in lower case; `speaking`:
    which words of another meaning speak as names do."""

    inside: Counter[str]
    anywhere: Counter[str]
    small: Counter[str]
    speaking: frozenset[str] = frozenset()

    def is_name(self, word: str) -> bool:
        return self.inside[word] > self.small[word.lower()]


FULL = 3
"""A title and two names, or three names, are a full name."""

Word = tuple[str, int, int]
"""A capitalised word with the offsets of its start and end in the text of the part."""


def find_sightings(book: Book, annotations: Annotations) -> tuple[Sighting, ...]:
    """All capitalised names of `book`, in order."""
    capitals = replace(count_capitals(book), speaking=_speaking(annotations))
    return tuple(_sightings(book, annotations, capitals))


def count_capitals(book: Book) -> Capitals:
    """How often each word stands with a capital inside a sentence, with one anywhere, and with none."""
    inside: Counter[str] = Counter()
    anywhere: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for paragraph in book.paragraphs():
        for number, part in enumerate(paragraph.parts):
            text = _text(part, book.source)
            small.update(SMALL.findall(text))
            for match in CAPITAL.finditer(text):
                anywhere[_bare(match.group())] += 1
                if not _heads_sentence(
                    text, match.start(), paragraph.parts[number - 1] if number else None, book.source
                ):
                    inside[_bare(match.group())] += 1
    return Capitals(inside, anywhere, small)


def _speaking(annotations: Annotations) -> frozenset[str]:
    """The words that are no names for the most part and twice at least stand in a tag as names do: "said Hall", "the
    Geneva said"."""
    said = Counter(
        token.text
        for tokens in annotations.paragraphs
        for place, token in enumerate(tokens)
        if token.text[0].isupper() and token.pos in ("PROPN", "NOUN", "NUM") and token.text.lower() in NOT_PEOPLE
        if _is_in_tag(tokens, place)
    )
    return frozenset(word for word, times in said.items() if times > 1)


def _is_in_tag(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place`, or "the" and it, stand beside a verb of speech right behind a quotation."""
    first = place - (place > 0 and tokens[place - 1].text.lower() == "the")
    if first < place and tokens[first - 1].stub and place + 1 < len(tokens):
        return tokens[place + 1].text.lower() in VERB_OF
    return first > 1 and tokens[first - 2].stub and tokens[first - 1].text.lower() in VERB_OF


def _text(part: Part, source: str) -> str:
    """The source of a part, without its quotation marks."""
    span = part.span if isinstance(part, Narration) else part.inner
    return source[span.start : span.end]


def _bare(word: str) -> str:
    return POSSESSIVE.sub("", word.rstrip("."))


def _heads_sentence(text: str, start: int, before: Part | None, source: str) -> bool:
    lead = text[max(0, start - 12) : start]
    if lead.strip(" \n\t\"'“”‘’*_()[]") or start > 12:
        return bool(SENTENCE_END.search(lead)) and not _after_title(lead)
    return before is None or isinstance(before, Narration) or source[before.inner.end - 1] not in ",;—–-"


def _after_title(lead: str) -> bool:
    last = lead.split()[-1:]
    return bool(last) and is_abbreviated(last[0])


def _sightings(book: Book, annotations: Annotations, capitals: Capitals) -> Iterator[Sighting]:
    sentences = 0
    for number, (paragraph, tokens) in enumerate(zip(book.paragraphs(), annotations.paragraphs, strict=True)):
        places = {token.span.start: place for place, token in enumerate(tokens) if not token.stub}
        for at, part in enumerate(paragraph.parts):
            text, quoted = _text(part, book.source), not isinstance(part, Narration)
            offset = part.span.start if isinstance(part, Narration) else part.inner.start
            before = paragraph.parts[at - 1] if at else None
            for chain in _chains(text):
                head = _heads_sentence(text, chain[0][1], before, book.source)
                for name in _trimmed(chain, head, capitals, tokens, places, offset):
                    sighting = _sighting(name, text, offset, number, at, quoted, head and name[0] == chain[0])
                    if sighting is not None:
                        yield sighting if quoted else _in_sentence(sighting, name, tokens, places, offset, sentences)
        sentences += tokens[-1].sentence + 1 if tokens else 0


def _chains(text: str) -> Iterator[list[Word]]:
    """Runs of capitalised words with nothing but blanks, dots of titles and particles between them."""
    chain: list[Word] = []
    for match in CAPITAL.finditer(text):
        word: Word = (match.group(), match.start(), match.end())
        if chain and not _goes_on(chain[-1], word, text):
            yield chain
            chain = []
        chain.append(word)
    if chain:
        yield chain


def _goes_on(last: Word, word: Word, text: str) -> bool:
    gap = text[last[2] : word[1]]
    if POSSESSIVE.search(last[0]):
        return False
    if last[0].endswith(".") and not is_abbreviated(last[0]):
        return False
    return bool(GAP.fullmatch(gap) or (OF.fullmatch(gap) and title_of(last[0]) is not None))


def _trimmed(
    chain: list[Word], head: bool, capitals: Capitals, tokens: Tokens, places: dict[int, int], offset: int
) -> Iterator[list[Word]]:
    """`chain` without words that are no names: the common word that opens a sentence, days, "I", shouted words."""
    words: list[Word] = []
    for place, word in enumerate(chain):
        bare = _bare(word[0])
        opening = head and place == 0
        if len(words) >= FULL and not _may_end(bare, title_of(words[0][0]) is not None, capitals):
            break
        if _is_noise(bare, opening, len(chain) > 1, capitals, tokens, places.get(offset + word[1])):
            if words:
                yield words
            words = []
        elif words and title_of(word[0]) and place < len(chain) - 1 and not _heads_name(words[-1][0]):
            yield words
            words = [word]
        else:
            words.append(word)
    if words:
        yield words


def _may_end(word: str, titled: bool, capitals: Capitals) -> bool:
    """Whether a word after a full name may belong to it: not the words of a heading in capitals."""
    low = word.lower()
    return low in FIRST_NAMES or (low in PLACE_WORDS and not titled) or capitals.inside[word] >= capitals.small[low]


def _heads_name(word: str) -> bool:
    return title_of(word) is not None or _bare(word).lower() in EPITHETS


def _is_noise(word: str, opening: bool, followed: bool, capitals: Capitals, tokens: Tokens, place: int | None) -> bool:
    low = word.lower()
    if title_of(word) is not None:
        return False
    if len(word) > 1 and word.isupper() and not capitals.anywhere[word.capitalize()]:
        return True
    if (
        low in NOT_PEOPLE
        and word not in capitals.speaking
        and low not in TITLES
        and not (low in PLACE_WORDS and followed)
    ):
        return True
    if len(word) == 1 and (word in "IAO" and opening):
        return True
    if not opening or capitals.is_name(word):
        return False
    if low in FIRST_NAMES and (followed or capitals.small[low] == 0):
        return False
    if low in EPITHETS and followed:
        return False
    if capitals.small[low] > 0 or place is None:
        return True
    if low.endswith("s") and capitals.small[low[:-1]] > 0 and tokens[place].tag in ("NNS", "NNPS"):
        return True  # "Robots break." where there is a robot
    return tokens[place].pos != "PROPN" and not (
        tokens[place].dep == "nsubj" and tokens[place].pos not in ("PRON", "DET")
    )


def _sighting(
    words: list[Word], text: str, offset: int, paragraph: int, part: int, quoted: bool, head: bool
) -> Sighting | None:
    while len(words) > 1 and len(_bare(words[-1][0])) == 1:
        words = words[:-1]
    lead = BEFORE.search(text, max(0, words[0][1] - 20), words[0][1])
    previous = lead.group(1).lower() if lead else ""
    form = _form([word[0] for word in words], text[words[0][1] : words[-1][2]], previous in ("the", "a", "an"))
    if form is None:
        return None
    own = next((word for word in words if _bare(word[0]).lower() not in EPITHETS), words[0])
    short = len(words) > 1 and is_abbreviated(words[-1][0]) and len(words[-1][0]) > 2  # not in "I'm Col."
    last = words[-1][0] if short else words[-1][0].rstrip(".")
    start, end = own[1], words[-1][1] + len(POSSESSIVE.sub("", last))
    return Sighting(
        form,
        Span(offset + start, offset + end),
        paragraph,
        part,
        quoted,
        head,
        call=quoted and is_call(text, start, end),
        placed=previous in PLACE_PREPOSITIONS or (previous == "at" and _is_at(text, start, end)),
    )


def _is_at(text: str, start: int, end: int) -> bool:
    """Whether "at" tells of a place: not in "looked at Mara", "tugged at Mara's sleeve"."""
    before = AT.search(text[max(0, start - 30) : start])
    return not OWNS.match(text, end) and (before is None or before.group(1).lower() not in GAZE)


def is_call(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is set off in a speech as an address is."""
    lead = text[max(0, start - 24) : start]
    if AND_BEFORE.search(lead):
        return text[end : end + 1] == ","
    return bool(CALL_AFTER.match(text, end)) and bool(CALL_BEFORE.search(lead))


def form_of(name: str) -> Form | None:
    """The form of a name that stands alone, as a cast list has it."""
    found = [match.group() for match in CAPITAL.finditer(name)]
    return _form(found, name, name.lower().startswith(("the ", "a ", "an "))) if found else None


def _form(words: list[str], text: str, article: bool) -> Form | None:
    """Titles and epithets apart, particles joined to the word after them."""
    bare = [bare.capitalize() if len(bare) > 1 and bare.isupper() else bare for bare in map(_bare, words)]
    titles: list[str] = []
    while bare:
        title = title_of(words[len(words) - len(bare)])
        if title is None and not (bare[0].lower() in EPITHETS and len(bare) > 1):
            break
        if len(bare) == 1 and title is not None and is_name_after(title, titles):
            break
        titles += [title] if title else []
        bare = bare[1:]
    if " of " in f" {text} " and titles and bare:
        return Form("the", tuple(re.sub(r"['’]s$", "", text).split()))
    title = next((title for title in titles if gender_of(title)), titles[-1] if titles else "the" if article else "")
    joined = tuple(word for word in _joined(bare, text) if len(word) > 1 or len(bare) > 1)
    return Form(title, joined) if joined or title in ALONE else None


def _joined(words: list[str], text: str) -> Iterator[str]:
    """Particles, whether written small or capitalised, as part of the surname: "de Bourgh", "St Cloud"."""
    held = ""
    for place, word in enumerate(words):
        small = re.search(
            r"(?<![^\W_])((?:(?:de|van|von|der|den|du|des|la|le|da|di|del|della|dos|ter|ten)\s+)+)" + re.escape(word),
            text,
        )
        held += " ".join(small.group(1).split()) + " " if small and place else ""
        if word.lower() in PARTICLES and place < len(words) - 1:
            held += word + " "
        else:
            yield held + word
            held = ""


def _in_sentence(
    sighting: Sighting, words: list[Word], tokens: Tokens, places: dict[int, int], offset: int, sentences: int
) -> Sighting:
    place = places.get(offset + words[-1][1])
    if place is None:
        return sighting
    acting = acts(tokens, place) or (sighting.head and is_verb_next(tokens, place))
    return replace(
        sighting,
        speaks=speaks(tokens, place),
        acts=acting,
        beats=acting and any(t.stub for t in tokens),
        proper=tokens[place].pos != "NOUN",
        sentence=sentences + tokens[place].sentence,
    )
