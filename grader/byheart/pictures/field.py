"""A landscape from above: which parts lie at a level or higher, and where the line between is.

Each cell between four heights is looked at by itself, so a wild landscape takes no longer than a smooth one.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

Corner = tuple[float, float, float]  # x, y, height


def levels(*landscapes: Any, count: int = 9) -> list[float]:
    """Levels in even steps between the lowest and the highest of all these; none where all is flat."""
    heights = np.concatenate([np.ravel(each) for each in landscapes])
    heights = heights[np.isfinite(heights)]
    if heights.size == 0 or np.ptp(heights) < 1e-9:
        return []
    return [float(each) for each in np.linspace(heights.min(), heights.max(), count + 2)[1:-1]]


def above(x: Any, y: Any, heights: Any, level: float) -> str:
    """The parts at this level or higher, as one SVG path. x and y are places, in rows and columns as the heights."""
    whole = np.all(_corners(heights) >= level, axis=0)
    drawn = list(_runs(x, y, whole))
    some = np.any(_corners(heights) >= level, axis=0) & ~whole & np.all(np.isfinite(_corners(heights)), axis=0)
    for row, column in np.argwhere(some):
        drawn.append(_path(_cut(_cell(x, y, heights, row, column), level), closed=True))
    return "".join(drawn)


def contour(x: Any, y: Any, heights: Any, level: float) -> str:
    """Where the landscape is at this level, as one SVG path of short lines."""
    corners = _corners(heights)
    mixed = np.any(corners >= level, axis=0) & np.any(corners < level, axis=0) & np.all(np.isfinite(corners), axis=0)
    return "".join(
        _path(_crossings(_cell(x, y, heights, row, column), level)[:2]) for row, column in np.argwhere(mixed)
    )


def _corners(heights: Any) -> Any:
    return np.stack([heights[:-1, :-1], heights[:-1, 1:], heights[1:, 1:], heights[1:, :-1]])


def _cell(x: Any, y: Any, heights: Any, row: int, column: int) -> list[Corner]:
    around = ((row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column))
    return [(float(x[j]), float(y[i]), float(heights[i, j])) for i, j in around]


def _runs(x: Any, y: Any, whole: Any) -> Iterator[str]:
    """Whole cells, joined along each row."""
    for row, cells in enumerate(whole):
        edges = np.flatnonzero(np.diff([False, *cells, False]))
        for begin, end in zip(edges[::2], edges[1::2], strict=True):
            yield f"M{_number(x[begin])} {_number(y[row])}H{_number(x[end])}V{_number(y[row + 1])}H{_number(x[begin])}z"


def _cut(corners: Sequence[Corner], level: float) -> list[tuple[float, float]]:
    """The part of a cell at this level or higher."""
    kept: list[tuple[float, float]] = []
    for one, other in zip(corners, [*corners[1:], corners[0]], strict=True):
        if one[2] >= level:
            kept.append(one[:2])
        if (one[2] >= level) != (other[2] >= level):
            kept.append(_between(one, other, level))
    return kept


def _crossings(corners: Sequence[Corner], level: float) -> list[tuple[float, float]]:
    pairs = zip(corners, [*corners[1:], corners[0]], strict=True)
    return [_between(one, other, level) for one, other in pairs if (one[2] >= level) != (other[2] >= level)]


def _between(one: Corner, other: Corner, level: float) -> tuple[float, float]:
    share = (level - one[2]) / (other[2] - one[2])
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


def _path(points: Sequence[tuple[float, float]], *, closed: bool = False) -> str:
    drawn = "L".join(f"{_number(x)} {_number(y)}" for x, y in points)
    return f"M{drawn}{'z' * closed}"


def _number(value: float) -> str:
    return f"{value + 0.0:.1f}".removesuffix(".0")
