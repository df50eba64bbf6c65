"""The page about one free script: its lines with what each was recognised as, where it first departs, its loss curve.

This file shows the Feedback and nothing else, and decides nothing. All text of the script is untrusted until it went
through visible().
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from markupsafe import Markup

from byheart.judging.describe import sentence
from byheart.reading.words import Feedback
from byheart.report import code, pages
from byheart.report.charts import Picture
from byheart.report.text import one_line

_WIDTH, _HEIGHT, _LEFT, _TOP = 480, 200, 64, 16
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class NotedLine:
    """A line of the script, and what was recognised on it."""

    number: int
    html: Markup
    marked: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadingView:
    """What the page shows."""

    name: str
    headline: str
    tone: str
    lead: str
    hint: str
    remarks: tuple[str, ...]
    parts: tuple[tuple[str, str, str, str], ...]
    lines: tuple[NotedLine, ...]
    cut: str
    curve: Picture | None
    beside: tuple[tuple[str, Markup, Markup], ...]
    ours: str
    confined: bool


def reading_html(feedback: Feedback, confined: bool) -> str:
    """The page about one free script: one file, no script, no request."""
    style = (files(__package__) / "templates" / "reading.css").read_text(encoding="utf-8")
    page = pages.template("reading.html.j2")
    return page.render(view=reading_view(feedback, confined), own_style=Markup(style))


def reading_view(feedback: Feedback, confined: bool) -> ReadingView:
    """What the page about this script shows."""
    listed = code.listing("\n".join(feedback.source))
    tones = {"right": "right", "scaled": "right", "other-loss": "right", "wrong": "wrong", "unjudged": "blank"}
    states = {"right": "right", "wrong": "wrong", "not seen": "blank"}
    return ReadingView(
        name=one_line(feedback.name, 80),
        headline=feedback.headline,
        tone=tones[feedback.reading.verdict],
        lead=sentence(one_line(feedback.first or feedback.reading.why, _LONGEST)),
        hint=one_line(feedback.hint, _LONGEST),
        remarks=tuple(one_line(each, _LONGEST) for each in feedback.remarks),
        parts=tuple(
            (each.part, states[each.state], each.state, f"line {each.line}" if each.line else "")
            for each in feedback.parts
        ),
        lines=tuple(
            NotedLine(number, html, number == feedback.reading.line, _notes(feedback, number))
            for number, html in enumerate(listed.lines, start=1)
        ),
        cut=listed.cut,
        curve=_curve(feedback.curve),
        beside=tuple((role, code.one_line(ours), code.one_line(theirs)) for role, ours, theirs in feedback.beside),
        ours=one_line(feedback.ours, 80),
        confined=confined,
    )


def _notes(feedback: Feedback, number: int) -> tuple[str, ...]:
    return tuple(one_line(each, _LONGEST) for each in feedback.notes.get(number, ()))


def _curve(points: Sequence[tuple[int, float]]) -> Picture | None:
    """The error at each step, both on a log scale. Every coordinate is a whole pixel."""
    kept = [(step, error) for step, error in points if error > 0]
    if len(kept) < 2:
        return None
    across = [math.log10(1 + step) for step, _ in kept]
    up = [math.log10(error) for _, error in kept]
    low, high = min(up), max(max(up), min(up) + 0.1)
    width, height = _WIDTH - _LEFT - 16, _HEIGHT - 2 * _TOP - 16
    x = [_LEFT + round(width * each / max(across[-1], 1e-9)) for each in across]
    y = [_TOP + round(height * (high - each) / (high - low)) for each in up]
    path = "M" + "L".join(f"{a} {b}" for a, b in zip(x, y, strict=True))
    bottom = _TOP + height
    svg = (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true" focusable="false">'
        f'<path class="axis" d="M{_LEFT} {_TOP}V{bottom}H{_WIDTH - 16}"/><path class="yours" d="{path}"/>'
        f'<text class="y" x="{_LEFT - 6}" y="{_TOP}">{10**high:.3g}</text>'
        f'<text class="y" x="{_LEFT - 6}" y="{bottom}">{10**low:.3g}</text>'
        f'<text class="x" x="{_LEFT}" y="{bottom + 8}">1</text>'
        f'<text class="x" x="{x[-1]}" y="{bottom + 8}">{1 + kept[-1][0]:,}</text></svg>'
    )
    words = (
        f"The mean absolute error at the steps that were looked at, on log scales: {kept[0][1]:.4g} at the first step,"
        f" {kept[-1][1]:.4g} at step {1 + kept[-1][0]:,}."
    )
    return Picture(Markup(svg), words)
