"""Convolutions: a quantised ONNX network made quicker, bit for bit the same.

Quantised networks hand their convolutions data in unsigned bytes. ONNX Runtime multiplies those with unsigned weights
in a slow kernel, and signed bytes in the quick one that the processor has instructions for (VNNI): half the time.
Signed bytes are the same numbers less 128, with a zero point less 128.

Only the nodes that change are taken apart here, by the numbers of onnx.proto; all else is copied as it is, without the
package onnx, which is larger than this program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.stage.audio.engines.protobuf import Bytes, fields, integer, message

GRAPH, NODE, INITIALIZER = 7, 1, 5  # fields of ModelProto and GraphProto
INPUT, OUTPUT, NAME, OP_TYPE, ATTRIBUTE = 1, 2, 3, 4, 5  # of NodeProto
INT8, INT32 = 3, 6  # of TensorProto.DataType

MIDDLE = "signed_bytes_middle"
"""What the constant 128 is called."""


@dataclass(frozen=True, slots=True)
class Quantised:
    """What a DynamicQuantizeLinear takes and gives: names of its input, its scale and its zero point."""

    data: str
    scale: str
    zero: str


def quickened(model: bytes) -> bytes:
    """The ONNX model `model` with all its dynamically quantised convolutions of signed data."""
    whole = memoryview(model)
    parts: list[Bytes] = []
    for number, field, value in fields(whole):
        parts += message(GRAPH, _graph(value)) if number == GRAPH else [field]
    return b"".join(parts)


def _graph(graph: memoryview) -> list[Bytes]:
    quantised: dict[str, Quantised] = {}
    signed: set[str] = set()
    parts: list[Bytes] = []
    for number, field, value in fields(graph):
        kind = _kind(value) if number == NODE else ""
        if kind == "DynamicQuantizeLinear":
            taken, given = _names(value, INPUT), _names(value, OUTPUT)
            quantised[given[0]] = Quantised(taken[0], given[1], given[2])
        if kind != "ConvInteger" or (source := _names(value, INPUT)[0]) not in quantised:
            parts.append(field)
            continue
        if source not in signed:
            signed.add(source)
            parts += _requantised(source, quantised[source])
        parts += message(NODE, _of_signed(value, source))
    middle = [*integer(2, INT32), *integer(5, 128), *message(8, [MIDDLE.encode()])]
    return [*parts, *message(INITIALIZER, middle)]


def _requantised(source: str, found: Quantised) -> Iterator[Bytes]:
    """Nodes that give the data of `source` in signed bytes, with their zero point."""
    wide, lower, zero = f"{source}_wide", f"{source}_lower", f"{source}_zero"
    yield from _node("Cast", [found.zero], wide, _cast_to(INT32))
    yield from _node("Sub", [wide, MIDDLE], lower)
    yield from _node("Cast", [lower], zero, _cast_to(INT8))
    yield from _node("QuantizeLinear", [found.data, found.scale, zero], f"{source}_signed")


def _of_signed(node: memoryview, source: str) -> list[Bytes]:
    """The fields of the ConvInteger `node` with the signed data of `source` and its zero point as inputs."""
    _, weights, _, *rest = _names(node, INPUT)
    inputs = [f"{source}_signed", weights, f"{source}_zero", *rest]
    kept = [field for number, field, _ in fields(node) if number != INPUT]
    return [*(part for name in inputs for part in message(INPUT, [name.encode()])), *kept]


def _node(kind: str, inputs: list[str], output: str, attributes: bytes = b"") -> list[Bytes]:
    named = [(INPUT, name) for name in inputs] + [(OUTPUT, output), (NAME, output), (OP_TYPE, kind)]
    fields = [part for number, name in named for part in message(number, [name.encode()])]
    return message(NODE, [*fields, attributes])


def _cast_to(kind: int) -> bytes:
    """The attribute `to` of a Cast: its name, its value, and that it is an integer."""
    return b"".join(message(ATTRIBUTE, [*message(1, [b"to"]), *integer(3, kind), *integer(20, 2)]))


def _kind(node: memoryview) -> str:
    return next((bytes(value).decode() for number, _, value in fields(node) if number == OP_TYPE), "")


def _names(node: memoryview, wanted: int) -> list[str]:
    return [bytes(value).decode() for number, _, value in fields(node) if number == wanted]
