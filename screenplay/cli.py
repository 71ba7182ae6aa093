"""The command line: arguments, messages and exit codes. The only module that prints."""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from screenplay import __version__, files
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.book import Book
    from screenplay.findings import Understanding
    from screenplay.model import Screenplay
    from screenplay.pages import Layout
    from screenplay.pipeline import Conversion


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, or 2 where the user has to put something right."""
    options = _parser().parse_args(arguments)
    gc.set_threshold(50_000, 20, 100)  # a script is many small objects that live to the end: a tenth of the time
    try:
        options.run(options)
    except ScreenplayError as error:
        print(f"screenplay: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  hint: {error.hint}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 2
    except KeyboardInterrupt:
        print("screenplay: stopped; nothing was written", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="screenplay", description="Turns prose fiction into a screenplay that a cast can read aloud."
    )
    parser.add_argument("--version", action="version", version=f"screenplay {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_convert(commands)
    _add_analyze(commands)
    _add_format(commands)
    _add_stats(commands)
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, does: str, example: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=does, description=does[0].upper() + does[1:] + ".", epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip


def _add_convert(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(
        commands,
        "convert",
        "turn a story into a script",
        "screenplay convert story.txt -o script.pdf -o script.fountain",
    )
    _add_story(parser)
    parser.add_argument(
        "-o", dest="outputs", metavar="OUT", action="append",
        help="an output, its format told by its ending; may be given several times; - for Fountain on standard output "
        "(default: STORY.fountain and STORY.pdf)",
    )  # fmt: skip
    parser.add_argument("--notes", metavar="FILE", help="write all that wants a look here, as text or .json")
    _add_layout(parser)
    parser.set_defaults(run=_convert)


def _add_analyze(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(
        commands,
        "analyze",
        "tell who says what, where and when, as JSON",
        "screenplay analyze story.txt -o analysis.json",
    )
    _add_story(parser)
    parser.add_argument(
        "-o", dest="output", metavar="OUT", default=files.STANDARD, help="the analysis (default: standard output)"
    )
    parser.set_defaults(run=_analyze)


def _add_format(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(
        commands,
        "format",
        "typeset a script that exists, or turn it into another format",
        "screenplay format script.fountain -o script.pdf -o script.fdx",
    )
    _add_script(parser)
    parser.add_argument(
        "-o", dest="outputs", metavar="OUT", action="append",
        help="an output, its format told by its ending; may be given several times; - for Fountain on standard output "
        "(default: SCRIPT.pdf)",
    )  # fmt: skip
    parser.add_argument("--watch", action="store_true", help="write the outputs again whenever the script changes")
    _add_layout(parser)
    parser.set_defaults(run=_format)


def _add_stats(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add(
        commands,
        "stats",
        "count the pages, eighths, words, speeches and minutes of a script",
        "screenplay stats script.fountain -o stats.json",
    )
    _add_script(parser)
    parser.add_argument("-o", dest="output", metavar="OUT.json", help="write JSON here instead of tables")
    _add_layout(parser)
    parser.set_defaults(run=_stats)


def _add_script(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "script", metavar="SCRIPT", help="a script (.fountain, .fdx or .json), or - for Fountain on standard input"
    )
    parser.add_argument("--scenes", metavar="3-7", help="take only these scenes, by their printed numbers or by count")


def _add_story(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", metavar="STORY", help="the story, plain text or Markdown, or - for standard input")
    parser.add_argument(
        "--cast", metavar="CAST.json", help="keep to these characters: a JSON list of id, name, aliases, gender"
    )
    parser.add_argument(
        "--model", metavar="NAME", help="use this installed spaCy model instead of the one that comes along"
    )


def _add_layout(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how pages are set")
    group.add_argument("--paper", choices=("letter", "a4"), default="letter", help="the paper (default: letter)")
    group.add_argument("--continued", action="store_true", help="mark (CONT'D) who goes on speaking after action")
    group.add_argument("--bold-headings", action="store_true", help="set scene headings bold")
    group.add_argument("--underlined-headings", action="store_true", help="underline scene headings")
    group.add_argument(
        "--no-scene-numbers", dest="scene_numbers", action="store_false", help="leave out the numbers of scenes"
    )
    group.add_argument("--language", metavar="TAG", default="en", help="of the text, for screen readers (default: en)")


def _convert(options: argparse.Namespace) -> None:
    began = time.perf_counter()
    outputs = options.outputs or _defaults(options.story, ("fountain", "pdf"))
    _check_formats(outputs)
    progress = _Progress()
    story = _understood(options, progress)
    from screenplay import pipeline, summary

    conversion = pipeline.convert(story, progress)
    layout = _layout(options)
    written = [(name, _written(conversion.play, name, layout)) for name in outputs]
    if options.notes:
        written.append((options.notes, _notes(conversion, options.notes)))
    progress.end()
    files.write(written)
    _tell_missing(conversion.play, outputs)
    out = sys.stderr if files.STANDARD in (*outputs, options.notes) else sys.stdout
    named = [name for name in outputs if name != files.STANDARD]
    print(summary.of(conversion, named, options.notes, time.perf_counter() - began), file=out)


def _analyze(options: argparse.Namespace) -> None:
    progress = _Progress()
    story = _understood(options, progress)
    from screenplay import analysis

    progress.end()
    files.write([(options.output, analysis.write(story))])


def _format(options: argparse.Namespace) -> None:
    options.outputs = options.outputs or _defaults(options.script, ("pdf",))
    _check_formats(options.outputs)
    if options.watch:
        _watch(options)
    else:
        _typeset(options)


def _typeset(options: argparse.Namespace) -> None:
    play = _script(options)
    files.write([(name, _written(play, name, _layout(options))) for name in options.outputs])
    _tell_missing(play, options.outputs)


def _watch(options: argparse.Namespace) -> None:
    """Write the outputs, and again after every change, until stopped; what is wrong with a change is told and waits."""
    if options.script == files.STANDARD:
        raise ScreenplayError("standard input cannot be watched", "save the script in a file and name that")
    try:
        for _ in files.changes(options.script):
            try:
                _typeset(options)
                print(f"wrote {', '.join(options.outputs)}", file=sys.stderr, flush=True)
            except ScreenplayError as error:
                print(f"screenplay: {error.message}\n  hint: {error.hint}", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        return


def _stats(options: argparse.Namespace) -> None:
    from screenplay import stats

    found = stats.statistics(_script(options), _layout(options))
    if options.output:
        written = json.dumps(found.as_json(), ensure_ascii=False, indent=1) + "\n"
        files.write([(options.output, written.encode())])
    else:
        print(stats.table(found), end="")


def _script(options: argparse.Namespace) -> Screenplay:
    """The script, or the scenes of it that are asked for; tells what in it looks wrong, each with its line."""
    from screenplay import readers

    data = files.read(options.script)
    play, notes = readers.read_script(data, options.script)
    if notes:
        from screenplay.readers.encoding import decode

        source = decode(data, options.script)
        for note in notes:
            line = source.count("\n", 0, note.span.start) + 1
            print(f"{options.script}:{line}: {note.message} {note.hint}".rstrip(), file=sys.stderr)
    if options.scenes:
        from screenplay import excerpt

        return excerpt.scenes(play, options.scenes)
    return play


def _understood(options: argparse.Namespace, progress: _Progress) -> Understanding:
    book = _book(options.story)
    given = None
    if options.cast:
        from screenplay import analysis
        from screenplay.readers.encoding import decode

        given = analysis.read_cast(decode(files.read(options.cast), options.cast), options.cast)
    from screenplay import pipeline

    return pipeline.understand(book, given, options.model, progress)


def _book(name: str) -> Book:
    from screenplay.book import Quote
    from screenplay.readers import prose
    from screenplay.readers.encoding import decode

    book = prose.read(decode(files.read(name), name), name)
    if not any(isinstance(part, Quote) for paragraph in book.paragraphs() for part in paragraph.parts):
        raise ScreenplayError(
            f"{name}: no dialogue was found in it, and a script needs somebody who speaks",
            "put what is said in quotation marks (or begin its lines with a dash); the first line of the text was "
            f"read as {book.source.strip().splitlines()[0][:60]!r}",
        )
    return book


def _defaults(name: str, endings: Sequence[str]) -> list[str]:
    if name == files.STANDARD:
        raise ScreenplayError("standard input has no name to name the outputs after", "name them with -o")
    return [str(Path(name).with_suffix(f".{ending}")) for ending in endings]


def _check_formats(outputs: Sequence[str]) -> None:
    """Complain about an unknown format before any work is done."""
    from screenplay import writers

    for name in outputs:
        writers.check(_format_of(name), name)


def _format_of(name: str) -> str:
    return "fountain" if name == files.STANDARD else PurePath(name).suffix.lower().removeprefix(".")


def _layout(options: argparse.Namespace) -> Layout:
    from screenplay.pages import Layout

    return Layout(
        paper=options.paper,
        scene_numbers=options.scene_numbers,
        continued=options.continued,
        bold_headings=options.bold_headings,
        underlined_headings=options.underlined_headings,
        language=options.language,
    )


def _tell_missing(play: Screenplay, outputs: Sequence[str]) -> None:
    """Tell which characters a PDF shows as a sign that no font has them."""
    if any(_format_of(name) == "pdf" for name in outputs):
        from screenplay.writers import pdf

        missing = pdf.missing_characters(play)
        if missing:
            shown = " ".join(f"{char} (U+{ord(char):04X})" for char in missing[:8]) + " ..." * (len(missing) > 8)
            print(f"screenplay: no font here has {shown}; the PDF shows a sign instead", file=sys.stderr)
            print("  hint: install a font that has them, for example Noto Sans Mono or Unifont", file=sys.stderr)


def _written(play: Screenplay, name: str, layout: Layout) -> bytes:
    from screenplay import writers

    return writers.write(play, _format_of(name), layout)


def _notes(conversion: Conversion, name: str) -> bytes:
    from screenplay import summary

    source = conversion.story.book.source
    if PurePath(name).suffix.lower() == ".json":
        entries = [
            {
                "severity": n.severity,
                "code": n.code,
                "start": n.span.start,
                "end": n.span.end,
                "message": n.message,
                "hint": n.hint,
            }
            for n in conversion.notes
        ]
        return (json.dumps(entries, ensure_ascii=False, indent=1) + "\n").encode()
    return "".join(f"{summary.told(note, source)}\n" for note in conversion.notes).encode()


class _Progress:
    """Tells on a terminal what is being done, once it takes more than two seconds."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.shown = False

    def __call__(self, doing: str, done: float) -> None:
        if sys.stderr.isatty() and time.monotonic() - self.began > 2:
            self.shown = True
            percent = f" {done:4.0%}" if done else ""
            print(f"\r\x1b[K{doing}{percent}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
