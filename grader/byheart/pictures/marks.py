"""How each kind of layer is drawn: lines, balls, regions, landscapes, tables. All that it gives out is SVG."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import numpy as np

from byheart.pictures import field
from byheart.pictures.axes import Frame
from byheart.pictures.beside import Seen
from byheart.pictures.look import COLOURS
from byheart.pictures.plot import Layer

_START, _BALL, _SMALL, _STRIP = 4.5, 5.5, 3.5, 7.0
_FEW = 12  # balls
_FITS = 2  # digits in a cell
_SERIES = ("line", "trail", "balls")


def drawn(seen: Sequence[Seen], frame: Frame) -> Iterator[str]:
    """Every layer, from the lowest up; under each what the other picture has in its place."""
    for each, colour in zip(seen, colours(seen), strict=True):
        layer, other = each.layer, each.other
        mark = _MARKS[layer.kind]
        if not layer.problem:
            yield from mark(layer, frame, colour)
        if other is not None and not other.problem:
            yield from _course(other, layer, frame)


def colours(seen: Sequence[Seen]) -> list[int]:
    """The number of the colour of each layer: those that are computed have one each, in turn."""
    numbers, taken = [], 0
    for each in seen:
        given = each.layer.given
        numbers.append(1 if given else taken % COLOURS)
        taken += each.layer.kind in _SERIES and not given
    return numbers


def path(x: Any, y: Any) -> str:
    """A line through these places, broken where one isn't there."""
    drawn, is_down = [], False
    for across, up in zip(np.ravel(x).tolist(), np.ravel(y).tolist(), strict=True):
        if across != across or up != up:  # nan
            is_down = False
            continue
        drawn.append(f"{'L' if is_down else 'M'}{number(across)} {number(up)}")
        is_down = True
    return "".join(drawn)


def number(value: float) -> str:
    """A place, as short as it can be written."""
    return f"{value + 0.0:.1f}".removesuffix(".0")


def _ground(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    yield f'<path class="ground" d="{path(frame.x(layer.x), frame.y(layer.y))}"/>'


def _line(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    yield f'<path class="line s{colour}" d="{path(frame.x(layer.x), frame.y(layer.y))}"/>'


def _trail(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    x, y = frame.x(layer.x), frame.y(layer.y)
    places = [(one, other) for one, other in zip(x.tolist(), y.tolist(), strict=True) if one == one and other == other]
    if not places:
        return
    yield f'<path class="trail s{colour}" d="{path(x, y)}"/>'
    yield f'<path class="dots s{colour}" d="{"".join(f"M{number(a)} {number(b)}h0" for a, b in places)}"/>'
    yield _circle(f"start s{colour}", *places[0], _START)
    yield _circle(f"ball{' rest' if layer.seconds else ''} s{colour}", *places[-1], _BALL)
    if layer.seconds:
        stops = ";".join(f"{number(a)},{number(b)}" for a, b in places)
        way = f'values="{stops}" dur="{layer.seconds:g}s" begin="0s;plot.click" fill="freeze" calcMode="linear"'
        yield f'<circle class="ball moving s{colour}" r="{_BALL}"><animateMotion {way}/></circle>'


def _balls(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    for x, y in zip(frame.x(layer.x).tolist(), frame.y(layer.y).tolist(), strict=True):
        if x == x and y == y:
            yield _circle(f"ball s{colour}", x, y, _BALL if len(layer.x) <= _FEW else _SMALL)


def _regions(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    for at, (begin, end) in enumerate(_spans(layer, frame)):
        yield (
            f'<rect class="region s{at % COLOURS}" x="{number(begin)}" y="{number(frame.top)}"'
            f' width="{number(end - begin)}" height="{number(frame.bottom - frame.top)}"/>'
        )


def _spans(layer: Layer, frame: Frame) -> Iterator[tuple[float, float]]:
    x = np.asarray(layer.x)
    between = ((x[1:] + x[:-1]) / 2).tolist()
    edges = frame.x([frame.across.low, *between, frame.across.high]).tolist()
    at = 0
    for _, same in groupby(layer.y):
        length = len(list(same))
        yield edges[at], edges[at + length]
        at += length


def _field(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    heights = np.asarray(layer.values, float)
    for level in field.levels(heights):
        yield f'<path class="band" d="{field.above(frame.x(layer.x), frame.y(layer.y), heights, level)}"/>'


def _table(layer: Layer, frame: Frame, colour: int) -> Iterator[str]:
    values = np.asarray(layer.values, float)
    most = max([1.0, *(each for each in np.ravel(values).tolist() if np.isfinite(each))])
    x, y = frame.x(layer.x), frame.y(layer.y)
    width, height = _size(x), _size(y)
    for row, column in np.ndindex(values.shape):
        value = values[row, column]
        share = 0.6 * (max(0.0, float(value)) / most) ** 0.5 if np.isfinite(value) else 0.0
        left, top = number(x[column] - width / 2 + 0.5), number(y[row] - height / 2 + 0.5)
        box = f'x="{left}" y="{top}" width="{number(width - 1)}" height="{number(height - 1)}"'
        yield f'<rect class="cell" {box} fill-opacity="{max(share, 0.04):.2f}"/>'
        said = _short(float(value))
        long = " long" if len(said) > _FITS else ""
        yield f'<text class="number{long}" x="{number(x[column])}" y="{number(y[row] + 4)}">{said}</text>'


_MARKS = {
    "ground": _ground,
    "line": _line,
    "trail": _trail,
    "balls": _balls,
    "regions": _regions,
    "field": _field,
    "table": _table,
}


# What the other picture has -------------------------------------------------------------------------------------------


def _course(other: Layer, mine: Layer, frame: Frame) -> Iterator[str]:
    """The layer of the other picture: dashed, or as a strip, a net of contours, a frame around what differs."""
    if other.kind == "regions":
        for at, (begin, end) in enumerate(_spans(other, frame)):
            box = f'x="{number(begin)}" y="{number(frame.top)}" width="{number(end - begin)}" height="{_STRIP}"'
            yield f'<rect class="region course s{at % COLOURS}" {box}/>'
    elif other.kind == "field":
        heights = np.asarray(other.values, float)
        x, y = frame.x(other.x), frame.y(other.y)
        lines = "".join(field.contour(x, y, heights, level) for level in field.levels(heights))
        yield f'<path class="course whole" d="{lines}"/>'
        yield from _lowest(x, y, heights, frame)
    elif other.kind == "table":
        yield from _framed(other, mine, frame)
    else:
        x, y = frame.x(other.x), frame.y(other.y)
        if other.kind != "balls":
            yield f'<path class="course" d="{path(x, y)}"/>'
        if other.kind in ("trail", "balls"):
            for one, up in zip(x.tolist(), y.tolist(), strict=True):
                yield _circle("course whole", one, up, 3.0)


def _lowest(x: Any, y: Any, heights: Any, frame: Frame) -> Iterator[str]:
    """Where the other landscape is lowest: its contours alone don't say which side is up."""
    if not np.any(np.isfinite(heights)):
        return
    row, column = np.unravel_index(np.nanargmin(heights), heights.shape)
    across, up = float(x[column]), float(y[row])
    is_left = across < (frame.left + frame.right) / 2
    place = min(max(across, frame.left + 8), frame.right - 8)
    height = min(max(up, frame.top + 16), frame.bottom - 8)
    words = f'x="{number(place)}" y="{number(height)}" text-anchor="{"start" if is_left else "end"}"'
    yield f'<text class="name" {words}>the course\'s lowest</text>'


def _framed(other: Layer, mine: Layer, frame: Frame) -> Iterator[str]:
    """A frame around each cell that differs."""
    one, two = np.asarray(mine.values, float), np.asarray(other.values, float)
    apart = one != two if one.shape == two.shape else np.ones(two.shape, bool)
    x, y = frame.x(other.x), frame.y(other.y)
    width, height = _size(x) - 3, _size(y) - 3
    for row, column in np.argwhere(apart):
        left, top = number(x[column] - width / 2), number(y[row] - height / 2)
        size = f'width="{number(width)}" height="{number(height)}"'
        yield f'<rect class="course whole" x="{left}" y="{top}" {size}/>'


def _short(value: float) -> str:
    """A number that fits a cell."""
    if not np.isfinite(value):
        return "?"
    return f"{value:.0f}" if abs(value) < 1000 else f"{value / 1000:.0f}k" if abs(value) < 1e5 else "..."


def _size(places: Any) -> float:
    """How wide a cell is: as near as the nearest two are."""
    return float(np.min(np.abs(np.diff(places)), initial=40.0))


def _circle(classes: str, x: float, y: float, radius: float) -> str:
    return f'<circle class="{classes}" cx="{number(x)}" cy="{number(y)}" r="{radius:g}"/>'
