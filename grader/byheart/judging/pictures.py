"""What is drawn of a wrong answer: which cells of an array differ, and a series beside the reference's.

It holds no words and decides nothing. A curve's numbers are never printed: wanted ones are among them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer
from byheart.asking.question import Case
from byheart.expecting.key import ExpectedAnswer

_MOST_CELLS = 400
_LEAST_CURVE = 8


@dataclass(frozen=True, slots=True)
class Cells:
    """Which cells of an array differ, row by row. It is drawn as a picture."""

    name: str
    differs: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A learner's series and the reference's, for a picture. Never print its numbers: it holds wanted ones."""

    case: str
    got: tuple[float, ...]
    wanted: tuple[float, ...]


def cells_of(name: str, differs: NDArray[Any]) -> Cells | None:
    """Which cells differ, unless there is only one cell or too many to draw. Of more than two axes, all rows."""
    if not 1 < differs.size <= _MOST_CELLS:
        return None
    return Cells(name, tuple(tuple(bool(cell) for cell in row) for row in differs.reshape(-1, differs.shape[-1])))


def curve_of(cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> Curve | None:
    """The longest returned series that has the right length, beside the reference's."""
    found, longest = None, _LEAST_CURVE
    for case, wanted, answer in zip(cases, expected, answers, strict=False):
        items = answer.value.items if answer.value is not None and wanted.several else ()
        for leaf, item in zip(wanted.values, items, strict=False):
            if leaf.kind == "series" and item.array is not None and item.array.shape == leaf.values.shape:
                got = item.array.astype(complex).real
                if got.size >= longest and np.all(np.isfinite(got)):
                    found, longest = Curve(case.name, tuple(got.tolist()), tuple(leaf.values.tolist())), got.size
    return found
