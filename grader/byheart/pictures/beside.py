"""One picture laid over another that was described by the same lines: where do they differ, in places and in words?"""

from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import numpy as np

from byheart.pictures.axes import Frame, frame_of
from byheart.pictures.plot import Layer, Plot

# What lies no farther apart than this is seen as one, in units of the picture; for heights, as a share of all of them.
_APART, _SHARE = 1.0, 0.01
_NOUNS = {"field": "heights", "table": "numbers", "regions": "places"}


@dataclass(frozen=True, slots=True)
class Seen:
    """A layer, and what the other picture has in its place where that looks different."""

    layer: Layer
    other: Layer | None = None


def laid_over(plot: Plot, other: Plot | None) -> list[Seen]:
    """Each layer of the first picture with what differs in the second."""
    if other is None:
        return [Seen(each) for each in plot.layers]
    frame = frame_of(plot)
    pairs = zip(plot.layers, other.layers, strict=False)
    return [Seen(one, two if one.problem or np.any(differs(one, two, frame)) else None) for one, two in pairs]


def differs(one: Layer, two: Layer, frame: Frame) -> Any:
    """Which points of the first layer are to be seen elsewhere in the second."""
    mine, course = places(one, frame), places(two, frame)
    if mine.shape != course.shape:
        return np.ones(max(1, mine.shape[-1]), bool)
    apart = _APART
    if one.kind in ("field", "table", "regions"):
        apart = _SHARE * float(np.ptp(course[np.isfinite(course)])) if one.kind == "field" else 0.0
    with np.errstate(invalid="ignore"):
        near = np.abs(mine - course) <= apart
    return ~np.all(near | (np.isnan(mine) & np.isnan(course)), axis=0)


def places(layer: Layer, frame: Frame) -> Any:
    """Where the points of this layer lie, or how high, one after the other: (coordinates, points)."""
    if layer.kind in ("field", "table"):
        return np.reshape(np.asarray(layer.values, float), (1, -1))
    if layer.kind == "regions":
        return np.asarray(layer.y, float)[np.newaxis]
    return np.array([frame.x(layer.x), frame.y(layer.y)])


def remarks(plot: Plot, other: Plot | None) -> list[str]:
    """What is to be said of this picture: what can't be drawn of it, and where it differs from the other."""
    frame = frame_of(plot)
    said = list(plot.problems)
    for layer, course in zip_longest(plot.layers, other.layers if other else ()):
        if layer is None or layer.problem or layer.given:
            continue
        name, noun, count = (
            f"“{layer.name or layer.end or plot.title}”",
            _NOUNS.get(layer.kind, "points"),
            _count(layer),
        )
        if lost := _not_finite(layer):
            said.append(f"{name}: {lost} of {count} {noun} are nan or infinite, and can't be drawn.")
        elif outside := _outside(layer, frame):
            said.append(f"{name}: {outside} of {count} {noun} lie outside of the picture.")
        if course is not None:
            said += _compared(layer, course, frame, name, noun)
    return said


def _compared(layer: Layer, course: Layer, frame: Frame, name: str, noun: str) -> list[str]:
    if (count := _count(layer)) != _count(course):
        return [f"{name}: {count} {noun}, and the course's has {_count(course)}."]
    apart = differs(layer, course, frame)
    if not np.any(apart):
        return []
    if np.all(apart):
        return [f"{name}: all {count} {noun} differ from the course's."]
    first = f" The first is number {int(np.argmax(apart)) + 1}." if noun == "points" else ""
    return [f"{name}: {int(np.sum(apart))} of {count} {noun} differ from the course's.{first}"]


def _count(layer: Layer) -> int:
    return sum(map(len, layer.values)) if layer.values else len(layer.y)


def _not_finite(layer: Layer) -> int:
    values = np.array(layer.values) if layer.values else np.array([layer.x, layer.y])
    finite = np.isfinite(values)
    return int(np.sum(~finite) if layer.values else np.sum(~np.all(finite, axis=0)))


def _outside(layer: Layer, frame: Frame) -> int:
    if layer.kind in ("field", "table", "regions"):
        return 0
    return int(np.sum(~frame.holds(*places(layer, frame))))
