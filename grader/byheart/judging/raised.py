"""Put into words why a learner's code raised: which arrays met, and what Python or NumPy only says in its own language.

It says what the learner's arrays are, never what they should have been.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from byheart.asking.question import Case
from byheart.expecting.clash import Clash, clash_in

Axes = Mapping[str, tuple[str, ...]]

_GUFUNC = re.compile(
    r"matmul: Input operand (\d) has a mismatch in its core dimension 0, .*\(size (\d+) is different from (\d+)\)"
)
_NO_AXES = re.compile(r"matmul: Input operand (\d) does not have enough dimensions .*")


def in_words(complaint: str) -> str:
    """The complaint, without what only NumPy's authors can read."""
    if found := _GUFUNC.search(complaint):
        sides = f"{found[3]} columns on the left, {found[2]} rows on the right"
        return f"ValueError: the matrix product (@) doesn't fit: {sides}"
    if found := _NO_AXES.search(complaint):
        side = "right" if found[1] == "1" else "left"
        return f"ValueError: the matrix product (@) takes arrays, and on the {side} there is a single number"
    return complaint


def what_met(complaint: str, case: Case, axes: Axes) -> tuple[str, ...]:
    """Which of the inputs, and which of their axes, the two shapes are that didn't fit; () where none did."""
    clash = clash_in(complaint)
    if clash is None:
        return ()
    lengths = _lengths(case, axes)
    sides = [_shown(shape, case, lengths) for shape in clash.shapes[:2]]
    return tuple(filter(None, (_both(sides), _meeting(clash, lengths))))


def _both(sides: Sequence[str]) -> str:
    known = dict.fromkeys(each for each in sides if " is " in each)
    return f"{'; '.join(known)}." if known else ""


def _meeting(clash: Clash, lengths: Mapping[int, str]) -> str:
    if clash.kind == "product":
        left, right = (lengths.get(each, "") for each in clash.inner)
        rule = "In a product, the columns on the left must match the rows on the right"
        return (
            f"{rule}. Here they are {left} and {right}." if left and right else f"{rule}: both numbers must be equal."
        )
    return (
        "Value by value, both arrays need the same shape. Only a size of 1 may differ: NumPy broadcasts (repeats) it."
    )


def _shown(shape: tuple[int, ...], case: Case, lengths: Mapping[int, str]) -> str:
    """(6, 3) is shaped like layer_2_delta: samples × outputs."""
    name = _named(shape, case)
    axes = [lengths.get(each, "") for each in shape]
    words = " × ".join(axes) if all(axes) else ""
    text = ": ".join(filter(None, (name, words)))
    return f"{shape} is {text}" if text else f"{shape}"


def _named(shape: tuple[int, ...], case: Case) -> str:
    """The inputs that have this shape, or have it when they are transposed."""
    arrays = {name: value.shape for name, value in case.inputs.items() if isinstance(value, np.ndarray)}
    same = [name for name, own in arrays.items() if own == shape]
    turned = [name for name, own in arrays.items() if own[::-1] == shape and own != shape]
    if same:
        return f"shaped like {' and '.join(same)}"
    return f"shaped like {' or '.join(turned)}, transposed" if turned else ""


def _lengths(case: Case, axes: Axes) -> Mapping[int, str]:
    """What an axis of this length is; without the lengths that two different axes have."""
    found: dict[int, set[str]] = {}
    for length, word in _pairs(case, axes):
        found.setdefault(length, set()).add(word)
    return {length: next(iter(words)) for length, words in found.items() if len(words) == 1 and length > 1}


def _pairs(case: Case, axes: Axes) -> Iterator[tuple[int, str]]:
    for name, value in case.inputs.items():
        if isinstance(value, np.ndarray):
            words = axes.get(name, ())
            if len(words) == value.ndim:
                yield from (
                    (length, word) for length, word in zip(value.shape, words, strict=True) if not word.isdigit()
                )
                continue
            yield from ((length, "") for length in value.shape)
        elif isinstance(value, int) and name.endswith("_size"):
            yield value, f"{name.removesuffix('_size')} nodes"
