"""A picture as one SVG file: its style inside it, a title and a description, and no request to anywhere.

It is drawn in places that are rounded coarsely. `is_current` says whether a file shows what would be drawn now, up to
what the last digits of another machine's arithmetic may move.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape

from byheart.pictures.axes import WIDTH, Frame, frame_of, spread, ticks
from byheart.pictures.beside import Seen, laid_over, remarks
from byheart.pictures.look import STYLE
from byheart.pictures.marks import colours, drawn, number
from byheart.pictures.plot import Plot

# The pages show it larger than it is drawn, so that its words are as large as theirs.
_SHOWN = 560
_LINE, _SWATCH, _GAP = 18, 24, 14
_COURSE, _FRAMED = "the course's, where yours differs", "yours differs from the course's"
_FRAME = '<rect class="course whole" x="3" y="-6" width="14" height="12"/>'
# How far a place may lie from where it was drawn before, in units of the picture.
_SLACK = 1.5
_NUMBERS = re.compile(r"(?<![\w#.])-?\d+(?:\.\d+)?")


def svg(plot: Plot, under: Plot | None = None) -> str:
    """The picture; `under` is another one by the same description, drawn where this one differs."""
    frame, seen = frame_of(plot), laid_over(plot, under)
    legend = list(_legend(seen, frame.bottom + 56))
    height = round(frame.bottom + 50 + _LINE * (1 + max((row for row, _ in legend), default=-1)))
    words = " ".join((plot.words, *(remarks(plot, under) if under else plot.problems)))
    inside = "".join(drawn(seen, frame))
    box = f'x="{frame.left - 7}" y="{frame.top - 7}" width="{frame.right - frame.left + 14}"'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" id="plot" viewBox="0 0 {WIDTH} {height}" width="{_SHOWN}"'
            f' height="{round(height * _SHOWN / WIDTH)}" role="img">',
            f"<title>{_escaped(plot.title)}</title>",
            f"<desc>{_escaped(words)}</desc>",
            f"<style>{STYLE}</style>",
            f'<clipPath id="in"><rect {box} height="{frame.bottom - frame.top + 14:g}"/></clipPath>',
            f'<rect class="paper" width="{WIDTH}" height="{height}" rx="8"/>',
            f'<text class="title" x="12" y="24">{_escaped(plot.title)}</text>',
            *_axes(frame, "table" not in {each.kind for each in plot.layers}),
            f'<g clip-path="url(#in)">{inside}</g>',
            *_ends(seen, frame),
            *(each for _, each in legend),
            "</svg>\n",
        )
    )


def is_current(there: str, now: str) -> bool:
    """Whether both show the same: the same words and marks, and no place farther away than rounding explains."""
    if _NUMBERS.sub("#", there) != _NUMBERS.sub("#", now):
        return False
    pairs = zip(_NUMBERS.findall(there), _NUMBERS.findall(now), strict=True)
    return all(abs(float(one) - float(other)) <= _SLACK for one, other in pairs)


def _axes(frame: Frame, is_gridded: bool) -> Iterator[str]:
    lines, words = [], []
    for value, said in ticks(frame.across):
        x = float(frame.x(value))
        lines.append(f"M{number(x)} {number(frame.top)}V{number(frame.bottom)}")
        words.append(_text("", x, frame.bottom + 16, said, "middle"))
    for value, said in ticks(frame.up):
        y = float(frame.y(value))
        lines.append(f"M{number(frame.left)} {number(y)}H{number(frame.right)}")
        words.append(_text("", frame.left - 7, y + 4, said, "end"))
    if is_gridded:
        yield f'<path class="grid" d="{"".join(lines)}"/>'
    yield from words
    yield _text("", 12, frame.top - 11, frame.up.name)
    yield _text("", (frame.left + frame.right) / 2, frame.bottom + 33, frame.across.name, "middle")


def _ends(seen: Sequence[Seen], frame: Frame) -> Iterator[str]:
    """The words at the lines' ends, moved apart where the ends lie close together."""
    named = [
        (each.layer.end, colour, float(frame.y(each.layer.y[-1])))
        for each, colour in zip(seen, colours(seen), strict=True)
        if each.layer.end and not each.layer.problem
    ]
    heights = [min(max(y, frame.top), frame.bottom) if y == y else frame.bottom for *_, y in named]
    placed = spread(heights, 14.0, frame.top, frame.bottom)
    for (word, colour, _), y, at in zip(named, heights, placed, strict=True):
        begin, end = number(frame.right + 2), number(frame.right + 11)
        yield f'<path class="leader s{colour}" d="M{begin} {number(y)}L{end} {number(at)}"/>'
        yield _text(f"end s{colour}", frame.right + 14, at + 4, word)


def _legend(seen: Sequence[Seen], top: float) -> Iterator[tuple[int, str]]:
    """The names of the layers, each beside what it looks like, in as many rows as they need: the row, and its SVG."""
    entries = [
        (_swatch(each, colour), each.layer.name)
        for each, colour in zip(seen, colours(seen), strict=True)
        if each.layer.name and not each.layer.problem
    ]
    if others := {each.other.kind for each in seen if each.other and not each.other.problem}:
        is_framed = others == {"table"}
        entries.append((_FRAME, _FRAMED) if is_framed else ('<path class="course" d="M0 0h20"/>', _COURSE))
    x, row = 12.0, 0
    for swatch, name in entries:
        width = _SWATCH + _wide(name) + _GAP
        if x + width > WIDTH and x > 12:
            x, row = 12.0, row + 1
        y = top + _LINE * row
        placed = f'<g transform="translate({number(x)} {number(y - 4)})">{swatch}</g>'
        yield row, placed + _text("name", x + _SWATCH + 2, y, name)
        x += width


def _swatch(seen: Seen, colour: int) -> str:
    kind = seen.layer.kind
    if kind in ("ground", "line"):
        own = "ground" if kind == "ground" else f"line s{colour}"
        return f'<path class="{own}" d="M0 0h20"/>'
    if kind == "field":
        return "".join(f'<rect class="band" x="{at * 7}" y="-5" width="{21 - at * 7}" height="10"/>' for at in range(3))
    if kind == "regions":
        return "".join(f'<rect class="region s{at}" x="{at * 7}" y="-5" width="7" height="10"/>' for at in range(3))
    if kind == "table":
        return '<rect class="cell" y="-5" width="20" height="10" fill-opacity=".4"/>'
    line = f'<path class="trail s{colour}" d="M0 0h20"/>' if kind == "trail" else ""
    return f'{line}<circle class="ball s{colour}" cx="{16 if line else 10}" r="4"/>'


def _wide(words: str) -> float:
    """About how wide these words are, in the widest of the usual fonts."""
    return sum(11.7 if each in "mwMW" else 4.0 if each in "il.,: " else 7.5 for each in words)


def _escaped(words: str) -> str:
    """Words of somebody else, fit for a file of SVG: a character that can't stand there would break it."""
    return escape("".join(each if each.isprintable() else "?" for each in words))


def _text(classes: str, x: float, y: float, words: str, anchor: str = "") -> str:
    named = f' class="{classes}"' if classes else ""
    placed = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text{named} x="{number(x)}" y="{number(y)}"{placed}>{_escaped(words)}</text>'
