"""What a question is: a small function that asks a learner's module something and returns what it answered.

A question holds inputs and never expected values. This file knows nothing of files, marks, or who answers. Course
authors use `question`, `case`, `part` and `Polynomial` from here, through `byheart`.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Input = Any
# An array of the shape that was asked for; a number where none was.
Drawn = Any
Comparison = Literal["values", "draw", "part", "whole"]

# The graded parts of a script, in the order of computing. `part` asks about one, by its name with _ for each space.
PARTS = (
    "initial weights",
    "forward pass",
    "error and its sign",
    "output delta",
    "hidden delta",
    "derivatives",
    "updates",
    "alpha",
    "loop",
)


@dataclass(frozen=True, slots=True)
class Polynomial:
    """A curve, given by its coefficients, lowest power first. It is plain data, so no code travels into the jail."""

    coefficients: tuple[float, ...]

    def __call__(self, x: Any) -> Any:
        """The height at x, a number or an array of them."""
        height = 0 * x
        for coefficient in reversed(self.coefficients):
            height = height * x + coefficient
        return height

    def slope(self) -> "Polynomial":
        """The derivative, as a curve."""
        powers = enumerate(self.coefficients)
        return Polynomial(tuple(power * coefficient for power, coefficient in powers)[1:] or (0.0,))


@dataclass(frozen=True, slots=True)
class Case:
    """One set of inputs. `name` tells a learner which: "seed 1, alpha 0.1"."""

    name: str
    inputs: Mapping[str, Input]

    def fresh(self) -> SimpleNamespace:
        """The inputs by name. Arrays are writable copies, so no call sees what an earlier one changed.

        They are float64. An array of whole numbers stays one: it holds sizes, or places in other arrays.
        """
        return SimpleNamespace(**{name: _fresh(value) for name, value in self.inputs.items()})


def case(name: str, /, **inputs: Input) -> Case:
    """A case with these inputs, in the order in which the function takes them.

    Raises TypeError where one is a list: a function would be asked with one, and none of the course's takes it.
    """
    for each, value in inputs.items():
        if isinstance(value, list | tuple | dict | set):
            kind = type(value).__name__
            raise TypeError(f"{each} is a {kind} in this case; it can be an array, a number, a text or a Polynomial")
    return Case(name, inputs)


class Settings(Protocol):
    """What a question's cases may use from the course: random inputs, and each entry of [inputs] and [data] by name."""

    def draws(self, question: str) -> "Iterator[Draw]":
        """A source of random inputs for each seed, a different one for each question."""

    def __getattr__(self, name: str) -> Any:
        """A number, a tuple of numbers, or an array of the course's own. Raises GraderFault where there is none."""


Cases = Callable[[Settings], Iterable[Case]]
Asking = Callable[[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an exercise. `text` is the line that a learner reads."""

    name: str
    text: str
    points: float
    ask: Asking = field(compare=False)
    cases: Cases = field(compare=False)
    compare: Comparison = "values"
    opposite: str = ""
    arrays: str = ""
    exercise: str = ""

    @property
    def id(self) -> str:
        """The exercise's name and the question's name: "04_deltas/hidden_delta"."""
        return f"{self.exercise}/{self.name}"


def question(
    *, cases: Cases, points: float = 1.0, compare: Comparison = "values", opposite: str = "", arrays: str = ""
) -> Callable[[Asking], Question]:
    """Make a question of the function that asks it. That function's docstring is what the learner reads.

    `compare` is "draw" if any random draw of the right range will do. The question then returns three draws: one with a
    seed, one with the same seed again, one with another seed. `opposite` is the sentence for an answer that is right
    except for its sign. `arrays` names another library that follows the Python array API: the learner's function gets
    its arrays, on a device that isn't the default one. Cases hold NumPy's, as always.
    """

    def made(ask: Asking) -> Question:
        text = (ask.__doc__ or "").strip()
        return Question(ask.__name__, text, float(points), ask, cases, compare, opposite, arrays)

    return made


def part(text: str, points: float = 1.0, *, whole: bool = False) -> Question:
    """A question about one graded part of a script of any form. It is named after the variable that it is assigned to.

    PARTS has the names that there are. It has no cases: the script is run and watched once, for all the parts of its
    exercise. `whole` asks, once every part is right, whether the script is the course's own network.
    """
    return Question("", text, float(points), _asks_nothing, lambda course: (), "whole" if whole else "part")


def _asks_nothing(student: Any, case: Any) -> Any:
    raise NotImplementedError("a part is seen, not asked for")


class Draw:
    """Random inputs that make mistakes visible. One seed gives one stream, the same on every machine and NumPy.

    A generator seeded with 32 bits can be found by trying, from a few of the numbers that it drew. With `unguessable`
    it is seeded with 256.
    """

    def __init__(self, seed: int, salt: str, *, unguessable: bool = False) -> None:
        mixed = hashlib.sha256(f"{seed} {salt}".encode()).digest()
        self.seed = seed
        whole = np.frombuffer(mixed, ">u4").astype(np.uint32)
        self._random = np.random.RandomState(whole if unguessable else int.from_bytes(mixed[:4], "big"))

    def axes(self, count: int) -> tuple[int, ...]:
        """Axis lengths that all differ, so that no shapes match by accident."""
        return tuple(int(length) for length in self._random.permutation([2, 3, 4, 5, 6, 7])[:count])

    def uniform(self, low: float, high: float, *shape: int) -> Drawn:
        """Values between low and high; without a shape one number, as of all that are drawn here."""
        return _plain(self._random.uniform(low, high, shape))

    def inputs(self, *shape: int) -> Drawn:
        """Data of both signs."""
        return self.uniform(-1.5, 1.5, *shape)

    def weights(self, *shape: int) -> Drawn:
        """Weights of both signs."""
        return self.uniform(-1.5, 1.5, *shape)

    def activations(self, *shape: int) -> Drawn:
        """Outputs of a sigmoid, some of them close to 0 or 1."""
        return self.uniform(0.02, 0.98, *shape)

    def targets(self, *shape: int) -> Drawn:
        """Targets that are neither 0 nor 1."""
        return self.uniform(0.1, 0.9, *shape)

    def signs(self, *shape: int) -> Drawn:
        """1 or -1."""
        return _plain(self._random.choice([-1.0, 1.0], shape))

    def whole(self, low: int, high: int) -> int:
        """A whole number from low to high, both of them possible: so many steps, or hidden nodes."""
        return int(self._random.randint(low, high + 1))

    def order(self, count: int) -> NDArray[Any]:
        """The whole numbers from 0 to count - 1, shuffled: an array of places in other arrays."""
        return self._random.permutation(count).astype(np.int64)

    def rate(self, low: float, high: float) -> float:
        """A number between low and high of any size, such as alpha, to three digits: as often below 1 as in 1 to 10."""
        return float(f"{np.exp(self._random.uniform(np.log(low), np.log(high))):.3g}")

    def unsure(self, *shape: int) -> Drawn:
        """Outputs of a sigmoid, half of them so close to 0 or 1 that `activations` has none of them."""
        nearly = self.uniform(0.001, 0.02, *shape)
        nearly = np.where(self.signs(*shape) < 0, nearly, 1 - nearly)
        return _plain(np.where(self.signs(*shape) < 0, nearly, self.activations(*shape)))

    def network(self) -> dict[str, NDArray[Any]]:
        """X, y, synapse_0 and synapse_1 of one small network."""
        n, inputs, hidden, outputs = self.axes(4)
        return {
            "X": self.inputs(n, inputs),
            "y": self.targets(n, outputs),
            "synapse_0": self.weights(inputs, hidden),
            "synapse_1": self.weights(hidden, outputs),
        }


def _plain(values: Any) -> Any:
    """An array as it is, and a number that lies in an array without axes as a number."""
    return values if np.ndim(values) else float(values)


def _fresh(value: Input) -> Input:
    if not isinstance(value, np.ndarray):
        return value
    return np.array(value, dtype=np.int64 if value.dtype.kind in "iu" else float)
