"""XML to a tree of its elements, safely: a script needs no document type, so none is read, nor any entity."""

from __future__ import annotations

from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from screenplay.errors import ScreenplayError

DEEPEST = 100
"""Elements inside one another. A Final Draft script has about ten; more is damage or an attack."""


def parse(source: str) -> Element:
    """The root element of the XML in `source`, whatever encoding its declaration names: `source` is decoded already.

    Raises ScreenplayError, with the line and column, where it is not well-formed, has a document type declaration (the
    only place where entities can be declared) or is nested more than DEEPEST deep.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    depth = 0

    def refuse(*_: object) -> NoReturn:
        raise _wrong(parser, "it declares a document type", "remove <!DOCTYPE ...>: no script needs one")

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise _wrong(parser, f"elements stand more than {DEEPEST} deep in one another", REMEDY)
        builder.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(source, True)
    except expat.ExpatError as error:
        raise _wrong(parser, expat.ErrorString(error.code) or "it is damaged", REMEDY) from None
    except UnicodeEncodeError:
        raise ScreenplayError("this XML has characters that are none", REMEDY) from None
    return builder.close()


REMEDY = "open the script in the program that wrote it and save it again as FDX, or mend that place in a text editor"


def _wrong(parser: expat.XMLParserType, what: str, hint: str) -> ScreenplayError:
    line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
    return ScreenplayError(f"this XML cannot be read at line {line}, column {column}: {what}", hint)
