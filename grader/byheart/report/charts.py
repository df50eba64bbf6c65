"""Pictures for the pages, as inline SVG without colours: the page's style sheet gives those, light or dark.

pysvgchart draws the charts (docs/charts.md says why). Every coordinate is rounded to a whole pixel, so that no number
of the key can be read from a picture. Every picture comes with words that say the same.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pysvgchart  # type: ignore[import-untyped]
from markupsafe import Markup, escape
from pysvgchart.scales import LinearScale, LogarithmicScale  # type: ignore[import-untyped]

from byheart.judging.pictures import Cells, Curve

_WIDTH, _HEIGHT, _LEFT, _TOP = 440, 230, 48, 34
_WIDE = 600
_CELL, _GAP, _WRAP = 16, 2, 20
_FARTHEST = 100.0  # a curve that is off the reference's range by more than this factor runs along the chart's edge
_APART = 2  # pixels
_SMALL, _LOW = 300, 150  # of a small chart
_DAY, _CURVE, _HALF = 4, 30, 0.5  # pixels across and up, and the chance at the bottom
_PITCH, _WEEKDAYS, _HEADER = 14, 34, 18  # of the calendar
_NAMES, _ROW, _LEAST_LOOKS = 70, 13, 3


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, and words that say what it shows."""

    svg: Markup
    words: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of an array as two SVG paths: those that agree, and those that differ."""

    width: int
    height: int
    agree: str
    differ: str
    crosses: str
    words: str


def curve(series: Curve) -> Picture | None:
    """A student's curve over the reference's on a log scale; None if a log scale can't show the reference."""
    if min(series.wanted, default=0.0) <= 0:
        return None
    low, high = min(series.wanted) / _FARTHEST, max(series.wanted) * _FARTHEST
    drawn = [min(max(value, low), high) for value in series.got]
    chart = _line_chart([*drawn, *series.wanted], [list(series.wanted), drawn])
    reference, yours = (chart.series[name] for name in ("reference", "yours"))
    reference.classes, yours.classes = ["reference"], ["yours"]
    part = _parting(yours.points, reference.points)
    if part is not None:
        _mark(chart, yours.points[part])
    beyond = sum(value != shown for value, shown in zip(series.got, drawn, strict=True))
    return Picture(_svg(chart), _curve_words(series, part, beyond))


def sweep(steps: Sequence[int], series: Mapping[str, Sequence[float]]) -> Picture | None:
    """Several errors by step, on log scales, each with its name where it ends; None if these can't show them."""
    drawn = [(at, step) for at, step in enumerate(steps) if step > 0]
    values = [curve[at] for curve in series.values() for at, _ in drawn]
    if len(drawn) < _LEAST_LOOKS or min(values) <= 0:
        return None
    chart = _LogLogChart(
        [float(f"1e{power}") for power in range(math.ceil(math.log10(drawn[-1][1])) + 1)],
        _ticks(min(values), max(values)),
        x_values=[float(step) for _, step in drawn],
        y_values=[[curve[at] for at, _ in drawn] for curve in series.values()],
        y_names=list(series),
        x_label_format=lambda tick: f"{tick:,.0f}",
        y_label_format=lambda tick: f"{tick:g}",
        width=_WIDE,
        height=_HEIGHT,
        left_margin=_LEFT,
        right_margin=_NAMES,
        y_margin=_TOP,
    )
    chart.add_x_grid()
    taken: list[int] = []
    for name, line in sorted(chart.series.items(), key=lambda each: each[1].points[-1].y):
        line.classes = ["swept"]
        end = line.points[-1]
        # From the highest down; names that would lie upon each other go below.
        y = round(end.y)
        while any(abs(y - each) < _ROW for each in taken):
            y += _ROW
        taken.append(y)
        _write(chart, end.x + 6, y + 4, name, "swept-name")
    words = "; ".join(f"{name}: from {curve[0]:.3g} to {curve[-1]:.3g}" for name, curve in series.items())
    return Picture(_svg(chart), f"The error in {steps[-1]:,} steps. {words}.")


def falling(seconds: Sequence[float]) -> Picture | None:
    """How long something took, each time; None for one time alone."""
    if len(seconds) < 2:
        return None
    unit, name = (60.0, "min") if max(seconds) >= 120 else (1.0, "s")
    values = [each / unit for each in seconds]
    chart = _PlainChart(
        _counting(len(values)),
        _from_zero(max(values)),
        x_values=list(range(1, len(values) + 1)),
        y_values=[values],
        y_names=["times"],
        x_label_format=lambda tick: f"{tick:g}",
        y_label_format=lambda tick: f"{tick:g} {name}",
        width=_SMALL,
        height=_LOW,
        left_margin=_LEFT,
        right_margin=12,
        y_margin=22,
    )
    chart.add_x_grid()
    line = chart.series["times"]
    line.classes = ["taken"]
    for point in line.points:
        chart.add_custom_element(pysvgchart.Circle(round(point.x), round(point.y), radius=3, classes=["taken-dot"]))
    told = ", ".join(f"{each:.1f}".removesuffix(".0") for each in values)
    return Picture(_svg(chart), f"Each time in {'minutes' if name == 'min' else 'seconds'}: {told}.")


def recall(likely: Sequence[float | None], today: int) -> Markup:
    """How likely something is recalled on each day, dashed after today, from one half up; a line at nine in ten."""
    x = [_DAY * at for at in range(len(likely))]
    y = [None if each is None else _CURVE - round(_CURVE * max(0.0, (each - _HALF) / (1 - _HALF))) for each in likely]
    known = [f"{across} {up + 2}" for across, up in zip(x, y, strict=True) if up is not None]
    past = len(known) - (len(likely) - 1 - today)
    nine = 2 + _CURVE - round(_CURVE * (0.9 - _HALF) / (1 - _HALF))
    behind = f'<path class="past" d="M{"L".join(known[:past])}"/>' if past > 1 else ""
    return Markup(
        f'<svg viewBox="0 0 {x[-1]} {_CURVE + 4}" aria-hidden="true" focusable="false">'
        f'<path class="nine" d="M0 {nine}H{x[-1]}"/><path class="now" d="M{x[today]} 0V{_CURVE + 4}"/>'
        f'{behind}<path class="ahead" d="M{"L".join(known[max(past - 1, 0) :])}"/></svg>'
    )


def calendar(days: Sequence[tuple[int, str]], months: Sequence[tuple[int, str]]) -> Markup:
    """Days from a Monday on, a column for each week: a shape for each level from 0 to 3, with its word, if it has one.

    `months` has the names above the weeks in which they begin.
    """
    columns = -(-len(days) // 7)
    width, height = _WEEKDAYS + (columns + 1) * _PITCH, _HEADER + 7 * _PITCH
    drawn = [
        *(f'<text x="{_WEEKDAYS + at * _PITCH}" y="10">{escape(name)}</text>' for at, name in months),
        *(
            f'<text class="weekday" x="0" y="{_HEADER + row * _PITCH + 10}">{name}</text>'
            for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri"))
        ),
    ]
    for number, (level, word) in enumerate(days):
        left, top = _WEEKDAYS + number // 7 * _PITCH, _HEADER + number % 7 * _PITCH
        shape = day_shape(level, left, top)
        drawn.append(f"<g>{shape}<title>{escape(word)}</title></g>" if word else shape)
    return Markup(
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" aria-hidden="true" focusable="false">'
        f"{''.join(drawn)}</svg>"
    )


def day_shape(level: int, left: int = 0, top: int = 0) -> Markup:
    """A day: a dot for nothing, a frame for a try, with a core where a skill was rebuilt, or filled."""
    if level == 0:
        return Markup(f'<circle class="idle" cx="{left + 6}" cy="{top + 6}" r="1.5"/>')
    frame = f'<rect class="day{" full" * (level > 2)}" x="{left + 1}" y="{top + 1}" width="10" height="10" rx="2"/>'
    core = f'<rect class="core" x="{left + 4}" y="{top + 4}" width="4" height="4"/>' if level == 2 else ""
    return Markup(frame + core)


def histogram(counts: Sequence[int], labels: Sequence[str]) -> Picture:
    """How many students reached which share of the points. Raises ValueError if there are no bars."""
    most = max(counts)
    chart = pysvgchart.BarChart(
        x_values=list(labels),
        y_values=[list(counts)],
        y_names=["students"],
        y_zero=True,
        y_max=max(most, 4),
        y_max_ticks=5,
        y_label_format=lambda tick: f"{tick:g}" if tick == int(tick) else "",
        bar_width=(_WIDE - 52) // len(counts) - 8,
        width=_WIDE,
        height=190,
        left_margin=40,
        right_margin=12,
        y_margin=30,
    )
    chart.add_x_grid()
    bars = chart.series["students"]
    bars.classes = ["bars"]
    for point, count in zip(bars.points, counts, strict=True):
        if count:
            _write(chart, point.x, point.y - 6, f"{count:,}", "count")
    words = "; ".join(f"{label}: {count}" for label, count in zip(labels, counts, strict=True) if count)
    return Picture(_svg(chart), f"Students by their share of the points. {words}.")


def cells(picture: Cells) -> Grid:
    """A picture of which cells differ. One long row is broken into several."""
    differs = [list(row) for row in picture.differs]
    wrapped = len(differs) == 1 and len(differs[0]) > _WRAP
    rows = [differs[0][at : at + _WRAP] for at in range(0, len(differs[0]), _WRAP)] if wrapped else differs
    where: dict[bool, list[tuple[int, int]]] = {False: [], True: []}
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            where[cell].append((j * (_CELL + _GAP), i * (_CELL + _GAP)))
    square = f"h{_CELL}v{_CELL}h-{_CELL}z"
    arm = _CELL - 8
    return Grid(
        width=max(map(len, rows)) * (_CELL + _GAP) - _GAP,
        height=len(rows) * (_CELL + _GAP) - _GAP,
        agree="".join(f"M{x} {y}{square}" for x, y in where[False]),
        differ="".join(f"M{x} {y}{square}" for x, y in where[True]),
        crosses="".join(f"M{x + 4} {y + 4}l{arm} {arm}m0-{arm}l-{arm} {arm}" for x, y in where[True]),
        words=_cells_words(differs),
    )


class _LogChart(pysvgchart.LineChart):  # type: ignore[misc]
    """A line chart with the given ticks on its axes, and a log scale upward."""

    def __init__(self, x_ticks: list[int], y_ticks: list[float], **options: object) -> None:
        self.x_axis_scale_maker = lambda **_: LinearScale(x_ticks)
        self.y_axis_scale_maker = lambda **_: LogarithmicScale(y_ticks)
        super().__init__(**options)


class _PlainChart(_LogChart):
    """The same with plain scales."""

    def __init__(self, x_ticks: list[int], y_ticks: list[float], **options: object) -> None:
        self.x_axis_scale_maker = lambda **_: LinearScale(x_ticks)
        self.y_axis_scale_maker = lambda **_: LinearScale(y_ticks)
        pysvgchart.LineChart.__init__(self, **options)


class _LogLogChart(_LogChart):
    """The same with a log scale to the right as well."""

    def __init__(self, x_ticks: list[float], y_ticks: list[float], **options: object) -> None:
        self.x_axis_scale_maker = lambda **_: LogarithmicScale(x_ticks)
        self.y_axis_scale_maker = lambda **_: LogarithmicScale(y_ticks)
        pysvgchart.LineChart.__init__(self, **options)


def _line_chart(values: list[float], series: list[list[float]]) -> _LogChart:
    count = len(series[0])
    chart = _LogChart(
        _counting(count),
        _ticks(min(values), max(values)),
        x_values=list(range(1, count + 1)),
        y_values=series,
        y_names=["reference", "yours"],
        x_label_format=lambda tick: f"{tick:g}",
        y_label_format=lambda tick: f"{tick:g}",
        width=_WIDTH,
        height=_HEIGHT,
        left_margin=_LEFT,
        right_margin=16,
        y_margin=_TOP,
    )
    chart.add_x_grid()
    return chart


def _counting(count: int) -> list[int]:
    """Ticks for the steps: 1, some round numbers, and the last."""
    step = next(size for power in range(12) for size in (10**power, 2 * 10**power, 5 * 10**power) if count / size <= 8)
    return [1, *(tick for tick in range(step, count, step) if min(tick - 1, count - tick) >= 0.75 * step), count]


def _from_zero(most: float) -> list[float]:
    """Three to six ticks from 0 to this number or above."""
    most = max(most, 1.0)
    sizes = (size * 10.0**power for power in range(-3, 12) for size in (1, 2, 5))
    step = next(size for size in sizes if most / size <= 4.5)
    return [step * at for at in range(math.ceil(most / step) + 1)]


def _ticks(low: float, high: float) -> list[float]:
    """Ticks that include these numbers: 1, 2, 5, 10, ..., or only powers of ten if those are too many."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    powers = range(first, max(last, first + 1) + 1)
    fine = [float(f"{step}e{power}") for power in powers for step in (1, 2, 5)]
    around = [tick for tick, after in pairwise(fine) if after > low and tick < high]
    around.append(next((tick for tick in fine if tick >= high), fine[-1]))
    if 2 <= len(around) <= 7:
        return around
    return [float(f"1e{power}") for power in powers]


def _parting(yours: Sequence[pysvgchart.shapes.Point], reference: Sequence[pysvgchart.shapes.Point]) -> int | None:
    """The index at which the two curves are first visibly apart."""
    pairs = zip(yours, reference, strict=True)
    return next((at for at, (one, other) in enumerate(pairs) if abs(one.y - other.y) >= _APART), None)


def _mark(chart: _LogChart, point: pysvgchart.shapes.Point) -> None:
    x, bottom = round(point.x), _HEIGHT - _TOP
    chart.add_custom_element(pysvgchart.Line(x, _TOP - 10, x2=x, y2=bottom, classes=["part"]))
    chart.add_custom_element(pysvgchart.Circle(x, round(point.y), radius=5, classes=["part-dot"]))
    anchored = "part-word" if x < _WIDTH // 2 else "part-word before"
    _write(chart, x + (6 if x < _WIDTH // 2 else -6), _TOP - 12, "the curves differ from here on", anchored)


def _write(chart: pysvgchart.LineChart, x: float, y: float, content: str, classes: str) -> None:
    chart.add_custom_element(pysvgchart.Text(round(x), round(y), content, styles={}, classes=[classes]))


def _svg(chart: pysvgchart.LineChart) -> Markup:
    """The chart in whole pixels, without colours: classes only."""
    _bare(chart.x_axis, "x")
    _bare(chart.y_axis, "y")
    for series in chart.series.values():
        series.styles = {}
        for point in series.points:
            point.x, point.y = round(point.x), round(point.y)
        if hasattr(series, "bar_heights"):
            floor = chart.y_axis.position.y + chart.y_axis.length
            series.bar_heights = [floor - point.y for point in series.points]
    return Markup(chart.render(include_default=False))


def _bare(axis: pysvgchart.axes.Axis, name: str) -> None:
    for line in (axis.axis_line, *axis.tick_lines, *axis.grid_lines):
        line.position.x, line.position.y = round(line.position.x), round(line.position.y)
        line.end.x, line.end.y = round(line.end.x), round(line.end.y)
        line.styles, line.classes = {}, ["grid" if line in axis.grid_lines else "axis"]
    axis.tick_lines = []
    for text in axis.tick_texts:
        text.position.x, text.position.y = round(text.position.x), round(text.position.y)
        text.styles, text.classes = {}, [name]


def _curve_words(series: Curve, part: int | None, beyond: int) -> str:
    count = len(series.got)
    words = f"Your {count} values and the course's, on a log scale."
    if part is None:
        words += " At this scale the two look the same: the difference is too small to see."
    else:
        side = "above" if series.got[part] > series.wanted[part] else "below"
        words += f" They first differ at value {part + 1} of {count}, where yours is {side} the course's."
    if beyond:
        words += f" {beyond} of yours lie outside the chart and are drawn at its edge."
    return words


def _cells_words(differs: list[list[bool]]) -> str:
    places = [(i, j) for i, row in enumerate(differs) for j, cell in enumerate(row) if cell]
    whole = sum(map(len, differs))
    if len(differs) == 1:
        named, size = [f"[{j}]" for _, j in places], f"{whole} values in a row"
    else:
        named, size = [f"[{i}, {j}]" for i, j in places], f"{len(differs)} rows and {len(differs[0])} columns"
    if len(places) == whole:
        return f"{size}: every one of the {whole} values differs."
    more = f" and {len(named) - 8} more" if len(named) > 8 else ""
    return f"{size}: {len(places)} of {whole} values differ, at {', '.join(named[:8])}{more}."
