"""A picture as data: its axes, its layers, its title, and the words for those who can't see it.

A course describes a picture once, and anybody's functions fill it: the reference's, or a learner's. So a layer may be
given as a function that computes it. If a learner's part fails, that layer is left out, with a sentence that says why.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias, get_args

import numpy as np

Kind = Literal["ground", "line", "trail", "balls", "regions", "field", "table"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_MOST = 20_000  # points
# Values as they are, or a function that computes them.
Values: TypeAlias = Any | Callable[[], Any]


class NotComputed(Exception):
    """A function can't say what is to be drawn. Its text is a sentence for whoever wrote the function."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What is along an edge of a picture: its name, its ends, and whether equal steps are equal ratios.

    `ticks` have their own words, where there are any.
    """

    name: str
    low: float
    high: float
    log: bool = False
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """One thing in a picture. `values` are heights or positions: rows (y, x) of them for a field or a table.

    `end` is a word that stands where a line ends. `seconds`, if it isn't 0, is how long a ball takes along a trail. If
    there is a `problem`, nothing is drawn, and the sentence says why. `given`: it is the same for everybody.
    """

    kind: Kind
    name: str = ""
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    values: tuple[tuple[float, ...], ...] = ()
    end: str = ""
    seconds: float = 0.0
    given: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture. Each method gives one with another layer above those that it has."""

    title: str
    across: Axis
    up: Axis
    words: str = ""
    layers: tuple[Layer, ...] = field(default=())

    def ground(self, x: Any, y: Any, name: str = "") -> "Plot":
        """The line on which balls roll."""
        return self._with("ground", name, lambda: (x, y), given=True)

    def line(self, x: Any, y: Values, name: str = "", end: str = "", *, given: bool = False) -> "Plot":
        """A line through these points, with a name below the picture, or a word at the line's end."""
        return self._with("line", name, lambda: (x, _now(y)), end=end, given=given)

    def trail(self, points: Values, name: str = "", seconds: float = 0.0) -> "Plot":
        """Where a ball was, step by step: pairs (x, y). With `seconds`, a ball rolls along it."""
        return self._with("trail", name, lambda: np.asarray(_now(points), float).T, seconds=seconds)

    def balls(self, points: Values, name: str = "") -> "Plot":
        """Balls that lie at these places: pairs (x, y)."""
        return self._with("balls", name, lambda: np.asarray(_now(points), float).reshape(-1, 2).T)

    def regions(self, x: Any, number: Values, name: str = "") -> "Plot":
        """A number for each x. Neighbours with the same number make a region of one colour."""
        return self._with("regions", name, lambda: (x, _now(number)))

    def field(self, x: Any, y: Any, values: Values, name: str = "", *, given: bool = False) -> "Plot":
        """A landscape from above: a height for each row (y) and column (x), in even steps."""
        return self._with("field", name, lambda: (x, y, _now(values)), given=given)

    def table(self, columns: Any, rows: Any, values: Values, name: str = "") -> "Plot":
        """Whole numbers in cells, the stronger the larger: one for each row and column, which lie at these places."""
        return self._with("table", name, lambda: (columns, rows, _now(values)))

    def saying(self, words: str) -> "Plot":
        """With these words for those who can't see it."""
        return replace(self, words=words)

    def _with(self, kind: Kind, name: str, computed: Callable[[], Any], **more: Any) -> "Plot":
        try:
            layer = _layer(kind, name, computed(), **more)
        except NotComputed as reason:
            layer = Layer(kind, name, problem=str(reason))
        except (TypeError, ValueError, IndexError, AttributeError, KeyError, ArithmeticError) as error:
            what = " ".join(str(error).split())[:200]
            layer = Layer(kind, name, problem=f"What came back can't be drawn ({type(error).__name__}: {what}).")
        return replace(self, layers=(*self.layers, layer))

    @property
    def problems(self) -> tuple[str, ...]:
        """Why something isn't drawn, each reason once."""
        return tuple(dict.fromkeys(each.problem for each in self.layers if each.problem))


def plot_from(table: Mapping[str, Any]) -> Plot:
    """The picture that was written as a table, by `dataclasses.asdict` and JSON."""
    across, up = (
        Axis(**{**table[each], "ticks": tuple(map(tuple, table[each]["ticks"]))}) for each in ("across", "up")
    )
    layers = (
        Layer(
            **{
                **each,
                "x": tuple(each["x"]),
                "y": tuple(each["y"]),
                "values": tuple(map(tuple, each["values"])),
            }
        )
        for each in table["layers"]
    )
    return Plot(table["title"], across, up, table["words"], tuple(layers))


def _now(values: Values) -> Any:
    return values() if callable(values) else values


def _layer(kind: Kind, name: str, computed: Any, **more: Any) -> Layer:
    x, y, *values = (np.asarray(each, float) for each in computed)
    if not values and x.shape != y.shape:
        raise NotComputed(f"A number for each of {x.size} places was to be drawn, and {_shape(y)} came back.")
    if values and values[0].shape != (y.size, x.size):
        raise NotComputed(f"An array of shape {(y.size, x.size)} was to be drawn, and {_shape(values[0])} came back.")
    if x.size > _MOST:
        raise NotComputed(f"{x.size:,} points came back, which is more than can be drawn.")
    if not values and x.ndim != 1:
        raise NotComputed(f"A row of numbers was to be drawn, and {_shape(x)} came back.")
    rows = tuple(map(tuple, values[0].tolist())) if values else ()
    return Layer(kind, name, tuple(x.tolist()), tuple(y.tolist()), rows, **more)


def _shape(values: Any) -> str:
    return f"an array of shape {values.shape}" if values.shape else "one number"
