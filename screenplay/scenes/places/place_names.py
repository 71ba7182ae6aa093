"""Place names in the narration: which words name a place, and what a slug line calls it."""

from __future__ import annotations

from screenplay.english import words
from screenplay.findings import Setting, Token
from screenplay.scenes.places.lexicon import MAKES, SORTS, Sort
from screenplay.scenes.places.likenesses import are_a_building, is_figure, is_rank, is_rod, is_sign
from screenplay.scenes.places.named import RIVERBANK, RIVERBED, WOODS, Owner, Place
from screenplay.scenes.places.nature import are_woods, is_riverbed, is_shore
from screenplay.scenes.sentences import Sentence

CALLS = words("number dial call phone text ring program voicemail battery message buzz pocket")
OCLOCK = frozenset({"o'clock", "o’clock"})
"""The ten o'clock train is a train."""
OPEN_ROWS = words(
    "street field garden wood hill mountain dock dune marsh road lane alley cliff battlement rampart step"
)
ROWS = words("corridor cell kitchen stable dungeon vault cellar barrack")
"""Places that may be spoken of as several, under the sky and under a roof."""
BARE = frozenset({"church", "school", "prison", "jail", "hospital", "court", "college", "home"})
"""Places that stand without an article after a preposition."""
DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "their", "our", "my", "your", "its", "this", "that", "another", "some"}
)
INDEFINITE = frozenset({"a", "an", "another", "some", "this", "that"})
TELLING = words(
    """
    front back rear side upper lower upstairs downstairs main spare private inner outer north south east west
    """
)
"""Adjectives that tell one place from another and are kept in its name."""
TITLED = words(
    "queen king prince duke lord north south east west press bar crown church state embassy ministry minister"
)
"""Capitals of people, quarters and powers, at which nobody is."""
WHOLES = ("building", "vehicle", "craft")
"""What has a doorstep, a cab or a deck."""


def place_at(sentence: Sentence, at: int, names: frozenset[str], owner: Owner) -> Place | None:
    """The place that the word at `at` names with the words around it; None where it names none.

    `names` are the words of people's names in small letters: Wood is no wood.
    """
    token = sentence.tokens[at]
    if token.pos not in ("NOUN", "PROPN") and not (token.dep == "pobj" and token.pos == "ADJ"):
        return None
    if at + 1 < sentence.last and sentence.tokens[at + 1].head != at and _pair(sentence, at + 1):
        return None  # the car of a car park
    if is_shore(sentence, at):
        return RIVERBANK
    if is_riverbed(sentence, at):
        return RIVERBED
    if are_woods(sentence, at):
        return WOODS
    if token.lemma.lower() == "cell" and any(other.lemma.lower() in CALLS for _, other in sentence.words()):
        return None  # in her pocket
    pair = _pair(sentence, at)
    sort = SORTS.get(pair, "room") if pair else _sort(token)
    if are_a_building(sentence, at) or is_rank(sentence, at) or is_figure(sentence, at):
        return None
    house = _house_of(sentence, at) if sort is None and token.text.lower() not in names else None
    if house is not None:
        return house
    if _is_ones_room(sentence, at, owner):
        sort = "room"
    if sort is None or is_sign(token) or (not pair and (token.text.lower() in names or is_rod(sentence, at))):
        return None
    return _named(sentence, at, pair, sort, owner)


def _house_of(sentence: Sentence, at: int) -> Place | None:
    """ "They stopped at Dot's": a house, a shop or an inn that goes by a name alone."""
    token, after = sentence.tokens[at], sentence.tokens[at + 1 : at + 3]
    if _is_house_sign(sentence, at):
        return Place(f"THE {token.text.upper()}", f"the {token.text.lower()}", "building", "INT", own=True)
    alone = bool(after) and after[0].tag == "POS" and (at + 2 >= sentence.last or after[1].pos in ("PUNCT", "CCONJ"))
    by = sentence.tokens[token.head].text.lower()
    named = token.pos == "PROPN" and token.dep == "pobj" and (by in ("at", "to", "from") or by == "called")
    called = token.pos == "PROPN" and at > sentence.first and sentence.tokens[at - 1].text.lower() == "called"
    if not alone or not (named or called):
        return None
    name = f"{token.text}{after[0].text}".upper()
    return Place(name, name.lower(), "building", "INT", own=True)


def _is_house_sign(sentence: Sentence, at: int) -> bool:
    """ "At the Grand", "outside the Plough": an inn or a hotel by its name."""
    tokens = sentence.tokens
    named = tokens[at].pos == "PROPN" and tokens[at].dep == "pobj" and tokens[at].text.isalpha()
    by = tokens[tokens[at].head].text.lower() in ("at", "outside")
    the = at > sentence.first and tokens[at - 1].text == "the" and tokens[at - 1].head == at
    last = at + 1 >= sentence.last or tokens[at + 1].pos in ("PUNCT", "ADP", "CCONJ", "ADV", "SCONJ", "VERB", "AUX")
    owner = at + 1 < sentence.last and tokens[at + 1].text in ("'", "’")
    return named and by and the and last and not owner and tokens[at].text.lower() not in TITLED


def _is_ones_room(sentence: Sentence, at: int, owner: Owner) -> bool:
    """ "Marjorie's room", and "her room" where one knows whose it is; a bare "room" names none."""
    token = sentence.tokens[at]
    owners = [other for _, other in sentence.below(at) if other.dep == "poss"]
    return token.text.lower() == "room" and any(other.tag != "PRP$" or owner(other) for other in owners)


def _sort(token: Token) -> Sort | None:
    lemma = token.lemma.lower() if token.pos != "PROPN" else token.text.lower()
    return SORTS.get(lemma) or SORTS.get(token.text.lower())


def _pair(sentence: Sentence, at: int) -> str | None:
    """The two-word name that ends at `at`, if the lexicon has it ("parking lot", "drawing-room")."""
    back = at - 1
    if back > sentence.first and sentence.tokens[back].text == "-":
        back -= 1
    if back < sentence.first:
        return None
    both = f"{sentence.tokens[back].text.lower()} {sentence.tokens[at].lemma.lower()}"
    return both if both in SORTS or _is_room(sentence, back, at) else None


def _is_room(sentence: Sentence, back: int, at: int) -> bool:
    """Whether a room has a name that no list has: "the gable room", "the map room"."""
    named = sentence.tokens[back].pos == "NOUN" and sentence.tokens[back].dep == "compound"
    named = named and sentence.tokens[back].text.lower() not in ("floor", "storey", "story")
    return sentence.tokens[at].text.lower() == "room" and named and sentence.tokens[back].head == at


def _named(sentence: Sentence, at: int, pair: str | None, sort: Sort, owner: Owner) -> Place | None:
    """The place with the words around its noun, None where they show that it is no certain place ("barns")."""
    start, kept, own = _left(sentence, at, pair, owner)
    token = sentence.tokens[at]
    before = sentence.tokens[start - 1].text.lower() if start > sentence.first else ""
    listed = token.text.lower() in SORTS
    many = token.tag == "NNS" and (listed or token.lemma.lower() in OPEN_ROWS | ROWS)
    if many and at > sentence.first and sentence.tokens[at - 1].pos == "NUM":
        return None  # twenty steps are taken, and stand nowhere
    if token.tag == "NNS" and not many and not own:
        return None
    several = listed or sort == "open" or token.lemma.lower() in ROWS
    if (many and not several) or not (before in DETERMINERS or own or pair or many or token.text.lower() in BARE):
        return None
    first = f"{pair.rsplit(' ', 1)[0]} " if pair and not (token.pos == "PROPN" and own) else ""
    whole = _whole(sentence, at)
    lemma = token.text.lower() if token.pos == "PROPN" else token.lemma.lower()
    make = lemma in MAKES
    return Place(
        name=" ".join([*(() if make else kept), "CAR" if make else f"{first}{token.text}".upper()]),
        head="car" if make else pair or token.lemma.lower(),
        sort=sort,
        setting=_setting_of(sort),
        whole=whole,
        own=own or (whole is not None and SORTS.get(whole.lower()) is None),
        definite=before in DETERMINERS - INDEFINITE or many or (start == sentence.first and own),
    )


def _left(sentence: Sentence, at: int, pair: str | None, owner: Owner) -> tuple[int, list[str], bool]:
    """Where the noun phrase starts after its determiner, which words to keep, and whether they make it special."""
    start = at
    if pair:
        start -= 2 if sentence.tokens[at - 1].text == "-" else 1
    kept: list[str] = []
    own = False
    while start > sentence.first:
        token = sentence.tokens[start - 1]
        low = token.text.lower()
        if token.tag == "POS":
            return _possessed(sentence, start - 1, kept, at)
        if token.tag == "PRP$":
            cue = owner(token)
            return (start, [f"{cue}'S", *kept], True) if cue else (start, kept, own)
        if low in OCLOCK:
            break
        if (token.pos == "PROPN" and (token.head == at or own)) or (
            token.pos == "NOUN" and token.dep == "compound" and token.head == at
        ):
            kept.insert(0, token.text.upper())
            own = own or token.pos == "PROPN"
        elif low == "-":
            del kept[:1]  # half of "third-class" names nothing
        elif token.pos in ("ADJ", "NUM", "ADV") or low == "," or _tells_what_kind(sentence, start - 1):
            if low in TELLING:
                kept.insert(0, token.text.upper())
        else:
            break
        start -= 1
    return start, kept, own


def _tells_what_kind(sentence: Sentence, at: int) -> bool:
    """Whether a participle or an "and" stands inside a noun phrase: "the deserted, dark and dirty church"."""
    token = sentence.tokens[at]
    if token.pos == "CCONJ":
        return sentence.tokens[token.head].pos == "ADJ"
    return token.tag in ("VBG", "VBN") and token.dep in ("amod", "compound")


def _possessed(sentence: Sentence, mark: int, kept: list[str], at: int) -> tuple[int, list[str], bool]:
    """For "Nadia's flat": the owner's words before the mark at `mark` ('s)."""
    start = mark
    words: list[str] = []
    while start > sentence.first and sentence.tokens[start - 1].pos in ("PROPN", "NOUN"):
        start -= 1
        words.insert(0, sentence.tokens[start].text.upper())
    if start > sentence.first and sentence.tokens[start - 1].text.lower() == "the" and words:
        start -= 1
    return (
        at if not words else start,
        [" ".join(words) + sentence.tokens[mark].text.upper(), *kept] if words else kept,
        bool(words),
    )


def _whole(sentence: Sentence, at: int) -> str | None:
    """The proper name that follows with "of" or "at": "the kitchen of Lamb Cottage", "the lot at Goose Point"."""
    tokens = sentence.tokens
    after = at + 1
    if after + 1 >= sentence.last or tokens[after].text.lower() not in ("of", "at"):
        return None
    after += 1
    if tokens[after].text.lower() == "the":
        after += 1
    if after < sentence.last and SORTS.get(tokens[after].text.lower()) in WHOLES and tokens[after].tag == "NN":
        return tokens[after].text.upper()
    words = []
    while after < sentence.last and tokens[after].pos == "PROPN" and not tokens[after].stub:
        words.append(tokens[after].text.upper())
        after += 1
    if words and after < sentence.last and tokens[after].tag == "POS":
        words[-1] += tokens[after].text.upper()
    return " ".join(words) or None


def _setting_of(sort: Sort) -> Setting:
    return "EXT" if sort in ("open", "craft") else "INT"
