"""What a question is: a small function that asks a module something and returns what it answered.

A question holds inputs, never expected values, and knows nothing of files, marks or who answers.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Input = Any
Comparison = Literal["values", "draw", "part", "whole"]


@dataclass(frozen=True, slots=True)
class Polynomial:
    """A curve by its coefficients, lowest power first. Made where it is called, so nothing callable travels."""

    coefficients: tuple[float, ...]

    def __call__(self, x: Any) -> Any:
        """The height at x, a number or an array of them."""
        height = 0 * x
        for coefficient in reversed(self.coefficients):
            height = height * x + coefficient
        return height

    def slope(self) -> "Polynomial":
        """The curve of its slopes."""
        powers = enumerate(self.coefficients)
        return Polynomial(tuple(power * coefficient for power, coefficient in powers)[1:] or (0.0,))


@dataclass(frozen=True, slots=True)
class Case:
    """One set of inputs. `name` tells a learner which: "seed 1, alpha 0.1"."""

    name: str
    inputs: Mapping[str, Input]

    def fresh(self) -> SimpleNamespace:
        """The inputs by name, arrays as writable float64 copies, so that no call meets what another left behind."""
        return SimpleNamespace(**{name: _fresh(value) for name, value in self.inputs.items()})


def case(name: str, /, **inputs: Input) -> Case:
    """A case with these inputs, in the order in which the function takes them."""
    return Case(name, inputs)


class Settings(Protocol):
    """What a question's cases may ask of the course: random inputs, and by name whatever [inputs] and [data] hold."""

    def draws(self, question: str) -> "Iterator[Draw]":
        """A source of random inputs for each seed, a different one for each question."""

    def __getattr__(self, name: str) -> Any:
        """A number, a tuple of numbers, or an array of the course's own. Raises GraderFault where there is none."""


Cases = Callable[[Settings], Iterable[Case]]
Asking = Callable[[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an exercise. Its text is the line that a learner reads."""

    name: str
    text: str
    points: float
    ask: Asking = field(compare=False)
    cases: Cases = field(compare=False)
    compare: Comparison = "values"
    opposite: str = ""
    exercise: str = ""

    @property
    def id(self) -> str:
        """The exercise's and the question's name: "04_deltas/hidden_delta"."""
        return f"{self.exercise}/{self.name}"


def question(
    *, cases: Cases, points: float = 1.0, compare: Comparison = "values", opposite: str = ""
) -> Callable[[Asking], Question]:
    """Make a question of a function that asks; its docstring is what the learner reads.

    `compare` is "draw" where any random draw of the right range will do (the question then returns three: a seed's, the
    same seed's again, another seed's). `opposite` is the sentence for an answer that is right but for its sign.
    """

    def made(ask: Asking) -> Question:
        return Question(ask.__name__, (ask.__doc__ or "").strip(), float(points), ask, cases, compare, opposite)

    return made


def part(text: str, points: float = 1.0, *, whole: bool = False) -> Question:
    """A question that asks for one graded part of a script of any form; it is named after the variable it is kept in.

    It has no cases: the script is run and watched once, for all the parts of its exercise. `whole` asks whether it is
    the course's own network, once every part is right.
    """
    return Question("", text, float(points), _asks_nothing, lambda course: (), "whole" if whole else "part")


def _asks_nothing(student: Any, case: Any) -> Any:
    raise NotImplementedError("a part is seen, not asked for")


class Draw:
    """Random inputs in which mistakes show. One seed gives one stream, the same on every machine and NumPy."""

    def __init__(self, seed: int, salt: str) -> None:
        mixed = hashlib.sha256(f"{seed} {salt}".encode()).digest()
        self.seed = seed
        self._random = np.random.RandomState(int.from_bytes(mixed[:4], "big"))

    def axes(self, count: int) -> tuple[int, ...]:
        """Lengths that all differ, so that nothing fits by accident."""
        return tuple(int(length) for length in self._random.permutation([2, 3, 4, 5, 6, 7])[:count])

    def uniform(self, low: float, high: float, *shape: int) -> NDArray[Any]:
        """Values between low and high."""
        return self._random.uniform(low, high, shape)

    def inputs(self, *shape: int) -> NDArray[Any]:
        """Data of both signs."""
        return self.uniform(-1.5, 1.5, *shape)

    def weights(self, *shape: int) -> NDArray[Any]:
        """Weights of both signs, not small."""
        return self.uniform(-1.5, 1.5, *shape)

    def activations(self, *shape: int) -> NDArray[Any]:
        """Outputs of a sigmoid, some of them sure of themselves."""
        return self.uniform(0.02, 0.98, *shape)

    def targets(self, *shape: int) -> NDArray[Any]:
        """Targets that are neither 0 nor 1."""
        return self.uniform(0.1, 0.9, *shape)

    def signs(self, *shape: int) -> NDArray[Any]:
        """1 or -1."""
        return self._random.choice([-1.0, 1.0], shape)

    def network(self) -> dict[str, NDArray[Any]]:
        """X, y, synapse_0 and synapse_1 of one small network."""
        n, inputs, hidden, outputs = self.axes(4)
        return {
            "X": self.inputs(n, inputs),
            "y": self.targets(n, outputs),
            "synapse_0": self.weights(inputs, hidden),
            "synapse_1": self.weights(hidden, outputs),
        }


def _fresh(value: Input) -> Input:
    return np.array(value, dtype=float) if isinstance(value, np.ndarray) else value
