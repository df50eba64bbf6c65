"""Takes settings out of a table, one after the other, and says which one is wrong and what it should be.

It knows the kinds of settings and none by name: `course` says which there are. Nothing is read here.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from byheart.asking.problems import GraderFault, meant
from byheart.curriculum.fields import MOMENT, YES_OR_NO, complaint

Made = TypeVar("Made")

# The largest seed that NumPy's global generator takes. A secret one may be larger: a course hands on a hash of it.
LARGEST_SEED = 2**32 - 1
# What a course's own setting may be: a number, or several.
Input = int | float | tuple[int | float, ...]


class Taking:
    """Takes fields out of a table, and says which one is wrong and what it should be."""

    def __init__(self, path: Path, table: dict[str, Any]) -> None:
        self._path = path
        self._left = dict(table)

    def refuse_others(self, known: Sequence[str]) -> None:
        """Refuse what is no setting, before a setting that it was meant to be is missed."""
        for name in self._left:
            if name not in known:
                hint = meant(name, known, "A setting of this course's own goes into [inputs].")
                raise GraderFault(f"{self._path}: {name} isn't a setting. {hint}")

    def text(self, name: str) -> str:
        """A text with something in it."""
        text: str = self.take(name, str, "a text in quotes")
        if not text.strip():
            raise GraderFault(f'{self._path}: {name} is empty. Write a text between its quotes: {name} = "My course".')
        return text

    def take(self, name: str, kind: Any, wanted: str, optional: bool = False, least: float | None = None) -> Any:
        """A value of this kind, more than `least` where one is given; None where it may be left out and is."""
        value = self._left.pop(name, None)
        if value is None and optional:
            return None
        if not _fits(value, kind, least):
            raise self._fault(name, value, wanted)
        return value

    def seeds(self, name: str) -> tuple[int, ...]:
        """Whole numbers that NumPy's global generator takes."""
        seeds = self._several(name, self.take(name, list, "a list, each a whole number"), int, "a whole number", None)
        for at, seed in enumerate(seeds):
            if seed < 0:
                raise self._fault(f"{name}[{at}]", seed, "at least 0")
            if seed > LARGEST_SEED:
                raise self._fault(f"{name}[{at}]", seed, f"at most {LARGEST_SEED}")
        return seeds

    def secret(self, name: str) -> int | Literal[False] | None:
        """A whole number, `false` for none, or None where nothing is said."""
        if self._left.get(name) is False:
            return False
        wanted = "a whole number, 0 or more, or false for none"
        return self.take(name, int, wanted, optional=True, least=-1)  # type: ignore[no-any-return]

    def words(self, name: str) -> tuple[str, ...]:
        """A list of texts; an empty one where nothing is said."""
        several = self.take(name, list, 'a list of exercises, each in quotes: ["01", "02"]', optional=True)
        return self._several(name, several, str, "a text in quotes", None) if several is not None else ()

    def one_of(self, name: str, words: tuple[str, ...]) -> Any:
        """One of these words; the first where nothing is said."""
        value = self._left.pop(name, words[0])
        if value not in words:
            raise self._fault(name, value, " or ".join(f'"{word}"' for word in words))
        return value

    def switch(self, name: str, entry: str) -> bool:
        """The one entry that this table may have, true or false; true where nothing is said."""
        if wrong := complaint(table := self._left.get(name, {}), {entry: YES_OR_NO}):
            raise GraderFault(f"{self._path}: [{name}]: {wrong}")
        return bool(table.get(entry, True))

    def attempt(self, name: str) -> str:
        """Which attempt counts: "latest" (also where nothing is said), "best", or a date and a time, in ISO 8601."""
        value = self._left.pop(name, "latest")
        if value in ("latest", "best"):
            return str(value)
        if not MOMENT.fits(value):
            raise self._fault(name, value, f'"latest", "best", or {MOMENT.words}')
        return str(value.isoformat())

    def table(self, name: str, made_from: Callable[[Any], Made | str]) -> Made:
        """What is made of this table; the maker says in a sentence what is wrong with it."""
        found = made_from(self._left.get(name, {}))
        if isinstance(found, str):
            raise GraderFault(f"{self._path}: [{name}]: {found}")
        return found

    def inputs(self, name: str) -> dict[str, Input]:
        """The course's own numbers, each above 0, or lists of them. A list with a fraction in it is all fractions."""
        return {key: self.input(f"{name}.{key}", value) for key, value in self._entries(name).items()}

    def input(self, name: str, value: Any) -> Input:
        """A number above 0, or a list of such, that stands under this name."""
        wanted = "a number above 0"
        if not isinstance(value, list):
            if not _fits(value, int | float, 0):
                raise self._fault(name, value, f"{wanted}, or a list of such")
            return value  # type: ignore[no-any-return]
        several = self._several(name, value, int | float, wanted, 0)
        return tuple(map(float, several)) if any(isinstance(each, float) for each in several) else several

    def _several(self, name: str, values: list[Any], kind: Any, wanted: str, least: float | None) -> tuple[Any, ...]:
        for value in values:
            if not _fits(value, kind, least):
                raise self._fault(name, value, wanted)
        if not values or any(value in values[:at] for at, value in enumerate(values)):
            raise self._fault(name, values, "a list with something in it, and nothing twice")
        return tuple(values)

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """The course's own data, by name: rows of numbers, or one row of them."""
        return {key: self._matrix(f"{name}.{key}", rows) for key, rows in self._entries(name).items()}

    def _matrix(self, name: str, rows: Any) -> NDArray[Any]:
        try:
            matrix = np.array(rows, dtype=float)
        except (TypeError, ValueError):
            raise self._fault(name, rows, "rows of numbers, all of one length") from None
        if matrix.ndim not in (1, 2) or not matrix.size or not np.all(np.isfinite(matrix)):
            raise self._fault(name, rows, "rows of numbers, all of one length, or one row of them")
        return matrix

    def amounts(self, name: str, wanted: str, least: float | None = None) -> dict[str, float]:
        """A number for each question that is named; more than `least`, or else 0 or more."""
        table = self._entries(name)
        for key, value in table.items():
            if not _fits(value, int | float, least) or value < 0:
                raise self._fault(f'{name}."{key}"', value, wanted)
        return {key: float(value) for key, value in table.items()}

    def _entries(self, name: str) -> dict[str, Any]:
        table = self._left.get(name, {})
        if not isinstance(table, dict):
            raise self._fault(name, table, f"a table: [{name}]")
        return table

    def _fault(self, name: str, value: Any, wanted: str) -> GraderFault:
        found = "missing" if value is None else repr(value)
        return GraderFault(f"{self._path}: {name} should be {wanted}; it is {found}.")


def _fits(value: Any, kind: Any, least: float | None) -> bool:
    """Whether a value is of this kind, a number that can be counted with, and more than `least`."""
    if not isinstance(value, kind) or isinstance(value, bool):
        return False
    if isinstance(value, int | float) and kind is not int and not abs(value) <= sys.float_info.max:
        return False  # nan, infinity, or a whole number that no float can hold
    return least is None or bool(value > least)
