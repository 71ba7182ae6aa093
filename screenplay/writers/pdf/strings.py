"""Strings: pieces of text as the operators that show them in a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase import pdfmetrics

from screenplay.writers.pdf.fonts import SIZE, Piece


def shown(canvas: Any, piece: Piece, resource: str) -> tuple[str, str]:
    """The operators that draw `piece` after text in the font `resource`, and the font that they end with."""
    operators = []
    for own, words in _strings(canvas, piece):
        operators.append(f"{words} Tj" if own == resource else f"{own} {SIZE} Tf {words} Tj")
        resource = own
    if piece.space:
        operators = [f"{piece.space:.3f} Tc", *operators, "0 Tc"]
    if piece.stands_for:
        actual = ("\ufeff" + piece.stands_for).encode("utf-16-be", "replace").hex()
        operators = [f"/Span <</ActualText <{actual}>>> BDC", *operators, "EMC"]  # ISO 32000-1, 14.9.4
    elif piece.backwards:
        operators = ["/ReversedChars BMC", *operators, "EMC"]
    return " ".join(operators), resource


def _strings(canvas: Any, piece: Piece) -> Iterator[tuple[str, str]]:
    """The words of `piece` as PDF strings, each with the resource name of the part of its font that has them."""
    font = pdfmetrics.getFont(piece.font)
    if piece.words.isascii():
        yield font.getSubsetInternalName(0, canvas._doc), string(piece.words)
        return
    for subset, codes in font.splitString(piece.words, canvas._doc):
        yield font.getSubsetInternalName(subset, canvas._doc), f"<{codes.hex()}>"


def string(words: str) -> str:
    """`words`, which are ASCII, as PDF writes them."""
    return "(" + words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") + ")"
