"""From values to places in the picture, and the numbers beside its axes.

A place is in units of the picture, rounded coarsely: two machines that differ in a last digit draw the same.
"""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from byheart.pictures.plot import Axis, Plot

WIDTH = 400
_LEFT, _RIGHT, _NAMES, _TOP = 46, 14, 92, 54
_HIGH, _SQUARE, _ROW = 175, 300, 22
_FAR = 20 * WIDTH  # what lies farther out than this is drawn there


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a picture in which its layers are drawn."""

    across: Axis
    up: Axis
    left: float
    right: float
    top: float
    bottom: float

    def x(self, values: Any) -> Any:
        """Places from the left; nan where a value has none."""
        return _places(self.across, values, self.left, self.right)

    def y(self, values: Any) -> Any:
        """Places from the top."""
        return _places(self.up, values, self.bottom, self.top)

    def holds(self, x: Any, y: Any) -> Any:
        """Which of these places lie in it."""
        slack = 1.0
        inside_x = (x >= self.left - slack) & (x <= self.right + slack)
        return inside_x & (y >= self.top - slack) & (y <= self.bottom + slack)


def frame_of(plot: Plot) -> Frame:
    """Where the layers of this picture are drawn."""
    kinds = {each.kind for each in plot.layers}
    left = _LEFT
    right = WIDTH - (_NAMES if any(each.end for each in plot.layers) else _RIGHT)
    high: float = _SQUARE if "field" in kinds else _HIGH
    if "table" in kinds:
        left, high = _LEFT + 26, _ROW * abs(plot.up.high - plot.up.low)
    return Frame(plot.across, plot.up, left, right, _TOP, _TOP + high)


def ticks(axis: Axis) -> list[tuple[float, str]]:
    """Values along an axis, and how they are written: its own, powers of ten, or a handful of round numbers."""
    if axis.ticks:
        return list(axis.ticks)
    low, high = sorted((axis.low, axis.high))
    if axis.log:
        powers = range(math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1)
        return [(10.0**power, f"{10**power:,}" if power >= 0 else f"{10.0**power:g}") for power in powers]
    sizes = (size * 10.0**power for power in range(-6, 9) for size in (1, 2, 5))
    step = next(size for size in sizes if (high - low) / size <= 6)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [(step * at, f"{step * at:,.6g}") for at in range(first, last + 1)]


def spread(heights: list[float], least: float, top: float, bottom: float) -> list[float]:
    """These heights, moved so far that none is nearer than `least` to the next, in the order that they have."""
    order = sorted(range(len(heights)), key=heights.__getitem__)
    placed = [heights[at] for at in order]
    for _ in range(200):
        for at, (one, other) in enumerate(pairwise(placed)):
            if other - one < least:
                push = (least - (other - one)) / 2
                placed[at], placed[at + 1] = one - push, other + push
    for at in range(len(placed)):  # none above the top
        placed[at] = max(placed[at], placed[at - 1] + least if at else top)
    for at in reversed(range(len(placed))):  # none below the bottom
        placed[at] = min(placed[at], placed[at + 1] - least if at + 1 < len(placed) else bottom)
    made = [0.0] * len(heights)
    for at, height in zip(order, placed, strict=True):
        made[at] = height
    return made


def _places(axis: Axis, values: Any, begin: float, end: float) -> Any:
    with np.errstate(all="ignore"):
        given = np.asarray(values, float)
        low, high = axis.low, axis.high
        if axis.log:
            given, low, high = np.log10(given), math.log10(low), math.log10(high)
        places = begin + (given - low) / (high - low) * (end - begin)
        places = np.where(np.isfinite(given), np.clip(places, -_FAR, _FAR), np.nan)
    return np.round(places, 1) + 0.0
