"""Quantised convolutions of signed data: the same numbers, and nothing else of a model changed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from screenplay.stage.audio.engines.convolutions import quickened
from screenplay.stage.audio.engines.protobuf import Bytes, fields, integer, message

FLOAT, UINT8, INT32, INT64 = 1, 2, 6, 7


def joined(parts: list[Bytes]) -> bytes:
    return b"".join(parts)


def words(number: int, name: str) -> bytes:
    return joined(message(number, [name.encode()]))


def node(kind: str, inputs: list[str], outputs: list[str], attributes: bytes = b"") -> bytes:
    named = [*(words(1, name) for name in inputs), *(words(2, name) for name in outputs), words(4, kind)]
    return joined(message(1, [*named, attributes]))


def tensor(name: str, values: np.ndarray[Any, Any], kind: int) -> bytes:
    sizes = [joined(integer(1, size)) for size in values.shape]
    return joined(message(5, [*sizes, *integer(2, kind), words(8, name), *message(9, [values.tobytes()])]))


def value(number: int, name: str, kind: int) -> bytes:
    typed = message(2, message(1, integer(1, kind)))
    return joined(message(number, [words(1, name), *typed]))


def model() -> bytes:
    """Two convolutions of one quantised signal, and one of a signal that is not quantised in the model."""
    draw = np.random.default_rng(4)
    weights = draw.integers(0, 256, (3, 2, 5)).astype(np.uint8)
    pads = joined(message(5, [words(1, "pads"), *integer(8, 2), *integer(8, 2), *integer(20, 7)]))
    graph = [
        node("DynamicQuantizeLinear", ["sound"], ["bytes", "scale", "zero"]),
        node("ConvInteger", ["bytes", "weights", "zero", "middle"], ["first"], pads),
        node("ConvInteger", ["bytes", "weights", "zero", "middle"], ["second"]),
        node("ConvInteger", ["given", "weights"], ["third"]),
        words(2, "graph"),
        tensor("weights", weights, UINT8),
        tensor("middle", np.array(131, np.uint8), UINT8),
        value(11, "sound", FLOAT),
        value(11, "given", UINT8),
        *(value(12, name, INT32) for name in ("first", "second", "third")),
    ]
    opset = message(8, [words(1, ""), *integer(2, 20)])
    return joined([*integer(1, 9), *opset, *message(7, graph)])


def run(made: bytes, given: dict[str, Any]) -> list[Any]:
    runtime = pytest.importorskip("onnxruntime")
    results: list[Any] = runtime.InferenceSession(made, providers=["CPUExecutionProvider"]).run(None, given)
    return results


@pytest.mark.parametrize(("low", "high"), [(-1.0, 1.0), (0.5, 3.0), (-9.0, -2.0), (0.0, 0.0)])
def test_the_numbers_stay_the_same(low: float, high: float) -> None:
    draw = np.random.default_rng(9)
    given = {
        "sound": draw.uniform(low, high, (1, 2, 40)).astype(np.float32),
        "given": draw.integers(0, 256, (1, 2, 40)).astype(np.uint8),
    }
    before, after = run(model(), given), run(quickened(model()), given)
    assert any(part.any() for part in before)
    assert all(np.array_equal(one, other) for one, other in zip(before, after, strict=True))


def test_only_convolutions_of_quantised_data_change() -> None:
    def kinds(made: bytes) -> list[bytes]:
        graph = next(value for number, _, value in fields(memoryview(made)) if number == 7)
        nodes = [value for number, _, value in fields(graph) if number == 1]
        return [bytes(value) for node in nodes for number, _, value in fields(node) if number == 4]

    plain = kinds(model())
    made = kinds(quickened(model()))
    assert made.count(b"QuantizeLinear") == 1
    assert [kind for kind in made if kind not in (b"Cast", b"Sub", b"QuantizeLinear")] == plain


def test_a_model_without_them_is_copied() -> None:
    graph = [node("Sin", ["sound"], ["first"]), value(11, "sound", FLOAT), value(12, "first", FLOAT)]
    made = joined([*integer(1, 9), *message(8, [words(1, ""), *integer(2, 20)]), *message(7, graph)])
    given = {"sound": np.linspace(0, 1, 300, dtype=np.float32)}
    assert np.array_equal(run(made, given)[0], run(quickened(made), given)[0])
