"""The short account of a conversion that ends it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from screenplay import review, timing
from screenplay.model import Heading, Speech
from screenplay.notes import Note
from screenplay.pages import Layout, paginate
from screenplay.pipeline import Conversion
from screenplay.stats import many
from screenplay.text import line_number, plain

NAMED = 12
"""How many characters are named; a novel has a hundred."""

SHOWN = 3
"""How many of the least sure lines are shown."""


def of(
    conversion: Conversion,
    outputs: Sequence[str],
    seconds: float,
    layout: Layout = Layout(),
    notes_file: str | None = None,
    sheet: str | None = None,
) -> str:
    """Title, size, characters, pages as `layout` sets them, minutes and what wants a look, in a few lines.

    `outputs` and `notes_file` are the files that were written, in so many `seconds`; `sheet` is the file of
    corrections: that in `outputs`, or another, which the conversion kept to.
    """
    pages = sum(page.number is not None for page in paginate(conversion.play, layout))
    head = _head(conversion, pages, seconds)
    return "\n".join([*head, *_files(conversion, outputs, sheet), *_to_look_at(conversion, notes_file)])


def _head(conversion: Conversion, pages: int, seconds: float) -> Iterator[str]:
    play, story = conversion.play, conversion.story
    title = play.titled("title") or story.book.name
    scenes = sum(isinstance(element, Heading) for element in play.elements)
    length = _duration(max(1, round(timing.minutes(play))))
    yield f"{title}: {many(conversion.spoken + conversion.narrated, 'word')} read in {seconds:.1f} s"
    yield f"  {many(scenes, 'scene')}, {many(pages, 'page')}, about {length} to read aloud"
    yield f"  speeches: {_cast(conversion)}"
    yield f"  checked: each of {many(conversion.spoken, 'spoken word')} stands in the script once and in order,"
    yield f"           and {many(conversion.narrated, 'narrated word')} are accounted for"


def _files(conversion: Conversion, outputs: Sequence[str], sheet: str | None) -> Iterator[str]:
    yield from (f"  wrote {name}" for name in outputs if name != sheet)
    if sheet:
        yield f"  {_told_of(sheet, sheet not in outputs, conversion)}"


def _told_of(sheet: str, kept: bool, conversion: Conversion) -> str:
    if not kept:
        return f"wrote {sheet}: correct there who is who, or answer `screenplay check`"
    settled = sum(found.rule == "given" for found in conversion.story.attributions)
    return f"kept to {sheet}: {many(settled, 'line')} settled in it"


def _cast(conversion: Conversion) -> str:
    speeches = Counter(plain(e.cue) for e in conversion.play.elements if isinstance(e, Speech))
    told = [f"{cue} {count}" for cue, count in speeches.most_common(NAMED)]
    more = len(speeches) - len(told)
    return ", ".join(told) + (f" and {many(more, 'more character', 'more characters')}" if more else "")


def _to_look_at(conversion: Conversion, notes_file: str | None) -> Iterator[str]:
    wanted = sum(note.severity != "info" for note in conversion.notes)
    remarks = len(conversion.notes) - wanted
    if not conversion.notes:
        yield "  nothing wants a look"
        return
    where = f"see {notes_file}" if notes_file else "see them all with --notes FILE"
    yield f"  {many(wanted, 'place')} to look at and {many(remarks, 'remark')}: {where}"
    for note in _first(conversion):
        yield f"    {told(note, conversion.story.book.source)}"


def _first(conversion: Conversion) -> tuple[Note, ...]:
    warnings = tuple(note for note in conversion.notes if note.severity == "warning")
    return (*review.least_sure(conversion.story, SHOWN), *warnings[:SHOWN])


def told(note: Note, source: str) -> str:
    """`note` in one line, with the line of the source that it is about, or the place in another file."""
    place = note.place or f"line {line_number(source, note.span.start)}"
    return f"{place}: {note.severity}: {note.message} {note.hint}".rstrip()


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{many(hours, 'hour')} {many(rest, 'minute')}" if hours else many(rest, "minute")
