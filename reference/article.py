"""What the article prints: its data, and every number of its tables, as published.json holds them.

Facts only. Which of the numbers can be decided at all is measured in `sweep`.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from . import Array

_PUBLISHED: dict[str, Any] = json.loads(Path(__file__).with_name("published.json").read_text(encoding="utf-8"))

X: Array = np.array(_PUBLISHED["data"]["X"], dtype=float)
y: Array = np.array(_PUBLISHED["data"]["y"], dtype=float)
SEED = 1
ALPHAS = (0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0)
HIDDEN_SIZES = (4, 32)
ITERATIONS: int = _PUBLISHED["iterations"]
REPORT_EVERY = 10_000


@dataclass(frozen=True, slots=True)
class Printed:
    """One number (or array) of the article's tables, and how it was printed."""

    hidden_size: int
    alpha: float
    quantity: str
    values: Array

    def in_print(self, values: Any) -> Array:
        """Values as the article prints this quantity: errors to 12 significant digits, weights to 8 decimals."""
        if self.quantity == "errors":
            return np.array([float(f"{value:.12g}") for value in np.ravel(values)]).reshape(np.shape(values))
        rounded: Array = np.round(values, 8)
        return rounded


def published() -> Iterator[Printed]:
    """Every table of the article, one quantity at a time."""
    for hidden_size in HIDDEN_SIZES:
        for alpha, errors in _PUBLISHED[f"hidden_{hidden_size}"].items():
            yield Printed(hidden_size, float(alpha), "errors", np.array(errors))
    for alpha, table in _PUBLISHED["direction_changes"].items():
        for quantity in ("synapse_0", "synapse_1", "synapse_0_direction_changes", "synapse_1_direction_changes"):
            yield Printed(4, float(alpha), quantity, np.array(table[quantity]))
