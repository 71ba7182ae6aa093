"""Whatever play there is: Fountain keeps its words and settles at once, JSON keeps everything."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from hypothesis import given
from hypothesis import strategies as st

from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Parenthetical,
    Remark,
    Screenplay,
    Section,
    Speech,
    Synopsis,
    TitleEntry,
    Transition,
)
from screenplay.readers import json as json_reader
from screenplay.readers.fountain import read
from screenplay.text import Run, Style, Text, plain, text_of
from screenplay.writers import json as json_writer
from screenplay.writers.fountain import write

MARKS = r"! . ... > < # ## = === ( ) [[ ]] /* */ * ** *** _ \ \* ^ : // [ /"
NAMES = r"INT. EXT. HEN Mary @x .45 ~la (beat) a_b _c TO: CUT FADE OUT. #1# É ß 小明 1 Title: a b's"
SPACES = ["", " ", "\n", "\n\n", "\t", "\xa0", "\r\n", "\x00", "\ufeff", "e\u0301"]
WORDS = [*MARKS.split(), *NAMES.split(), *SPACES]
words = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join) | st.lists(st.sampled_from(WORDS), max_size=4).map(
    "".join
)
styles = st.integers(0, 7).map(Style) | st.sampled_from([Style.PLAIN, Style.NOTE, Style.OMITTED])
texts = words.map(text_of) | st.lists(st.builds(Run, words, styles), max_size=5).map(tuple)
bare = words.map(text_of)
speech_lines = st.builds(Dialogue, texts) | st.builds(Parenthetical, texts) | st.builds(Lyric, texts)
extensions = st.lists(st.sampled_from(["V.O.", "cont'd", "O.S.", "a*b*", "_"]), max_size=2).map(tuple)
speeches = st.builds(Speech, texts, st.lists(speech_lines, max_size=4).map(tuple), extensions, st.booleans())
elements = st.one_of(
    st.builds(Heading, texts, st.none() | st.sampled_from(["1", "1A", "I-2."])),
    *(st.builds(kind, texts) for kind in (Action, Transition, Centered, Lyric, Synopsis)),
    *(st.builds(kind, bare) for kind in (Remark, Omission)),
    st.builds(Section, texts, st.integers(1, 4)),
    st.just(PageBreak()),
    speeches,
)
keys = st.sampled_from(["Title", "Draft date", "x", "FOO", "[a] *b"])
entries = st.builds(TitleEntry, keys, st.lists(texts, max_size=3).map(tuple))
plays = st.builds(Screenplay, st.lists(entries, max_size=2).map(tuple), st.lists(elements, max_size=4).map(tuple))


def _without_spans(thing: object) -> object:
    if isinstance(thing, tuple):
        return tuple(map(_without_spans, thing))
    if is_dataclass(thing):
        values = (_without_spans(getattr(thing, field.name)) for field in fields(thing) if field.name != "span")
        return (type(thing).__name__, *values)
    return thing


def _texts(thing: object) -> Iterator[Text]:
    """Every printed text of a play, in order."""
    match thing:
        case Remark() | Omission() | PageBreak() | None | bool():
            pass
        case Run():
            yield (thing,)
        case str() as words:
            yield text_of(words)
        case tuple():
            for part in thing:
                yield from _texts(part)
        case Speech(cue, lines, names):
            yield from _texts((cue, names, lines))
        case _ if is_dataclass(thing):
            yield from _texts(tuple(getattr(thing, field.name) for field in fields(thing) if field.name != "span"))


def _printed(play: Screenplay) -> str:
    """The letters and digits that are printed, title page included."""
    return "".join(re.findall(r"[^\W_]", "".join(map(plain, _texts((play.title_page, play.elements))))))


@given(plays)
def test_every_printed_word_is_printed_again(play: Screenplay) -> None:
    assert _printed(read(write(play).decode())[0]) == _printed(play)


@given(plays)
def test_what_was_read_once_is_read_again_as_it_was(play: Screenplay) -> None:
    first = read(write(play).decode())[0]
    again = read(write(first).decode())[0]
    assert _without_spans(again) == _without_spans(first)


simple_words = st.lists(
    st.sampled_from(["hen", "Fox", "egg.", "LOFT", "5", "*", "(so)", "_x_", "@me", "!"]), min_size=1, max_size=5
)
simple = simple_words.map(" ".join).map(text_of)
styled = st.builds(
    lambda a, s, b: (Run(a + " "), Run(b, s)),
    st.sampled_from(["hen", "FOX"]),
    st.integers(1, 7).map(Style),
    st.sampled_from(["lays", "AN egg"]),
)
normal_texts = simple | styled
alternating = st.lists(
    st.tuples(
        st.builds(Parenthetical, normal_texts) | st.builds(Lyric, normal_texts), st.builds(Dialogue, normal_texts)
    ),
    min_size=1,
    max_size=2,
).map(lambda pairs: tuple(line for pair in pairs for line in pair))
names = st.sampled_from(["HEN", "McHen", "hen 2", "INT. HEN", "23", "HEN: OLD", "@HEN", "~"]).map(text_of)
normal_elements = st.one_of(
    st.builds(Heading, normal_texts, st.none() | st.sampled_from(["1", "1A"])),
    *(st.builds(kind, normal_texts) for kind in (Action, Transition, Centered, Lyric, Synopsis, Section)),
    st.builds(Speech, names, alternating, st.sampled_from([(), ("V.O.",), ("O.S.", "cont'd")]), st.booleans()),
    st.just(PageBreak()),
    st.builds(Remark, simple),
    st.builds(Omission, simple),
)


@given(st.lists(normal_elements, max_size=5).map(tuple))
def test_a_play_in_normal_form_is_read_back_as_it_was(script: tuple[Action, ...]) -> None:
    """Normal: no empty text, no space at the ends of a text, no two dialogues in a row."""
    play = Screenplay((), script)
    assert _without_spans(read(write(play).decode())[0]) == _without_spans(play)


@given(plays)
def test_json_keeps_words_and_styles(play: Screenplay) -> None:
    """Plain runs that follow each other become one; nothing else changes."""
    written = json_writer.write(play)
    again = json_reader.read(written.decode())[0]
    assert json_writer.write(again) == written
    assert _printed(again) == _printed(play)


@given(plays)
def test_a_screenplay_that_was_read_goes_through_json(play: Screenplay) -> None:
    read_play = read(write(play).decode())[0]
    assert _without_spans(json_reader.read(json_writer.write(read_play).decode())[0]) == _without_spans(read_play)
