"""What a benchmark reports, and how things are timed side by side."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure; `bound` is what it may be at most."""

    name: str
    value: float
    bound: float
    unit: str
    detail: str = ""

    @property
    def holds(self) -> bool:
        return self.value <= self.bound

    def row(self) -> str:
        verdict = "holds" if self.holds else "MISSED"
        return f"{self.name:<58}{self.value:>8.2f} {self.unit:<6} at most {self.bound:g}   {verdict}   {self.detail}"


def side_by_side(runs: int, *work: Callable[[], object]) -> list[list[float]]:
    """Seconds of each, run in turn A B A B, after one warm-up of each."""
    for each in work:
        each()
    seconds: list[list[float]] = [[] for _ in work]
    for _ in range(runs):
        for at, each in enumerate(work):
            started = time.perf_counter()
            each()
            seconds[at].append(time.perf_counter() - started)
    return seconds


def ratio(first: Sequence[float], second: Sequence[float]) -> float:
    """The median of the ratios, pair by pair, so that a machine whose speed drifts tells the same."""
    return statistics.median(a / b for a, b in zip(first, second, strict=True))


def process(*words: str, cwd: str | None = None) -> Callable[[], object]:
    """A whole process as work; it may keep its bytecode, as on a learner's machine. Its exit code must be 0."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run(words, cwd=cwd, env=environment, check=True, capture_output=True)
