"""Oracles that nobody here wrote: what the exercises beyond the article answer, beside SciPy, autograd and PyTorch.

Each exercise has a file NN_topic.py here, found by its name, with a function `rows()` that yields a Row for each
formula. `python -m tests.oracles` prints them all, and tests/test_oracles.py holds each to what it allows.

SciPy and autograd are asked live: they come with the extra `oracle`. PyTorch is no dependency. A file that wants it has
a function `by_torch(torch)`, which returns PyTorch's answers as lists of numbers, by name; `python -m tests.oracles
--torch` writes them into torch_tables/ where it is installed, with its version, and `from_torch` reads them anywhere.
Nothing here knows a question or a mistake.
"""

import importlib.util
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

HERE = Path(__file__).parent
TABLES = HERE / "torch_tables"
# Two programs in float64 that round in another order, over a few dozen steps.
ROUNDING = 1e-12
# The error of central differences.
NEARLY = 1e-8


@dataclass(frozen=True, slots=True)
class Row:
    """One formula beside one oracle. `why` says what is different in the two definitions, if more is allowed."""

    formula: str
    oracle: str
    steps: int
    largest: float
    allowed: float = ROUNDING
    why: str = ""

    @property
    def agrees(self) -> bool:
        """False for nan too."""
        return self.largest <= self.allowed


def files() -> list[Path]:
    """The exercises' files, in order."""
    return sorted(HERE.glob("[0-9][0-9]_*.py"))


def load(path: Path) -> ModuleType:
    """One exercise's file as a module; its name is none that a statement could import."""
    spec = importlib.util.spec_from_file_location(f"oracle_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows() -> Iterator[tuple[str, Row]]:
    """Each row of all files, with the exercise that it belongs to."""
    for path in files():
        for row in load(path).rows():
            yield path.stem, row


def apart(own: Any, other: Any) -> float:
    """The largest difference of two arrays, or of two lists of arrays; infinite where their shapes differ."""
    if isinstance(own, tuple | list):
        return max(map(apart, own, other), default=0.0) if len(own) == len(other) else np.inf
    own, other = np.asarray(own, dtype=float), np.asarray(other, dtype=float)
    return float(np.max(np.abs(own - other), initial=0.0)) if own.shape == other.shape else np.inf


def central(height: Callable[..., Any], *values: Any, width: float = 1e-5) -> list[Any]:
    """The slopes of a height in all these arrays, by central differences."""
    return [_slopes(height, values, at, width) for at in range(len(values))]


def _slopes(height: Callable[..., Any], values: tuple[Any, ...], at: int, width: float) -> Any:
    slopes = np.zeros_like(values[at])
    for place in np.ndindex(slopes.shape):
        there = [np.array(value) for value in values]
        there[at][place] += width
        above = height(*there)
        there[at][place] -= 2 * width
        slopes[place] = (above - height(*there)) / (2 * width)
    return slopes


def from_torch(exercise: str) -> Callable[[str], Any]:
    """(name) -> what PyTorch answered under this name, when its table was made."""
    table = read_table(exercise)
    return lambda name: table["answers"][name]


def read_table(exercise: str) -> dict[str, Any]:
    """PyTorch's table of this exercise: its version, and its answers."""
    table: dict[str, Any] = json.loads((TABLES / f"{exercise}.json").read_text(encoding="utf-8"))
    return table


def torch_version(exercise: str) -> str:
    """How PyTorch is called in a row."""
    return f"PyTorch {read_table(exercise)['torch']}, CPU"


def write_tables(torch: Any) -> Iterator[Path]:
    """Ask PyTorch everything that the files want of it, and write its answers."""
    for path in files():
        module = load(path)
        if hasattr(module, "by_torch"):
            place = TABLES / f"{path.stem}.json"
            lines = [f"{json.dumps(name)}: {json.dumps(told)}" for name, told in module.by_torch(torch).items()]
            text = ",\n".join(lines)
            place.write_text(f'{{"torch": "{torch.__version__}", "answers": {{\n{text}\n}}}}\n', encoding="utf-8")
            yield place
