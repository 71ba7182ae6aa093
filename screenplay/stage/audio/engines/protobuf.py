"""Protocol buffers, as far as it takes to change a few fields of one and to copy the rest as it is.

By https://protobuf.dev/programming-guides/encoding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

Bytes: TypeAlias = bytes | memoryview

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
"""How the value of a field is laid out."""


def message(number: int, parts: Sequence[Bytes]) -> list[Bytes]:
    """Field `number` with `parts` as its bytes."""
    return [_varint(number << 3 | BYTES), _varint(sum(map(len, parts))), *parts]


def fields(whole: memoryview) -> Iterator[tuple[int, memoryview, memoryview]]:
    """The fields of a message: number, all of its bytes, and those of its value."""
    place = 0
    while place < len(whole):
        start = place
        key, place = _read(whole, place)
        size, kind = 0, key & 7
        if kind == BYTES:
            size, place = _read(whole, place)
        begin = place
        place = _read(whole, place)[1] if kind == VARINT else place + {FIXED64: 8, FIXED32: 4, BYTES: size}[kind]
        yield key >> 3, whole[start:place], whole[begin:place]


def _read(whole: memoryview, place: int) -> tuple[int, int]:
    """The number at `place`, seven bits a byte, the lowest first, and the place behind it."""
    number = shift = 0
    while True:
        byte = whole[place]
        place += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, place
        shift += 7


def integer(number: int, value: int) -> list[Bytes]:
    """Field `number` with a whole number, not below zero, as its value."""
    return [_varint(number << 3 | VARINT), _varint(value)]


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])
