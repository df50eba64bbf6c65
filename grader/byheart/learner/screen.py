"""Verdicts in the terminal: a line for each exercise, a block for each question that isn't right, and what to do next.

Pure functions of verdicts that return lines. They decide nothing, award no points (they only add them up), and print
nothing themselves.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from byheart.judging.judge import Verdict
from byheart.judging.results import marks

NOT_WRITTEN = "not written yet"


@dataclass(frozen=True, slots=True)
class Style:
    """What the terminal can show."""

    width: int = 100
    unicode: bool = True

    @property
    def right(self) -> str:
        """The mark of a right answer."""
        return "✓" if self.unicode else "ok"

    @property
    def wrong(self) -> str:
        """The mark of any other."""
        return "✗" if self.unicode else "NO"

    @property
    def dot(self) -> str:
        """The separator between the parts of a line."""
        return "·" if self.unicode else "-"

    @property
    def rule(self) -> str:
        """The character that headlines are drawn with."""
        return "─" if self.unicode else "-"


def one_line(verdict: Verdict) -> str:
    """A verdict in one line, for lists."""
    if verdict.outcome == "blank":
        return NOT_WRITTEN
    return verdict.message.partition("\n")[0] or verdict.outcome


def strips(verdicts: Sequence[Verdict], style: Style) -> Iterator[str]:
    """A line (or two) for each exercise: each question with its mark, and the points."""
    by_exercise = grouped(verdicts)
    column = max((len(exercise) for exercise in by_exercise), default=0) + 3
    for exercise, own in by_exercise.items():
        points = _points(own)
        untouched = all(each.outcome == "blank" for each in own)
        cells = [NOT_WRITTEN] if untouched else [_cell(each, style) for each in own]
        rows = _filled(cells, style.width - column - 10)
        first = f"{exercise:<{column}}{rows[0]}"
        yield f"{first}{points:>{max(2, style.width - len(first))}}"
        yield from (" " * column + row for row in rows[1:])


def blocks(verdicts: Sequence[Verdict], style: Style) -> Iterator[list[str]]:
    """For each question that isn't right or blank: what was asked, what came back and where to look.

    If several questions of one exercise have the same message (a file that can't be run), it is shown once.
    """
    said: dict[tuple[object, ...], list[Verdict]] = {}
    for each in verdicts:
        if each.outcome not in ("right", "blank"):
            own = each.question if each.outcome in ("wrong", "fault") else each.question.partition("/")[0]
            said.setdefault((own, each.outcome, each.message, each.lines), []).append(each)
    for alike in said.values():
        # If several questions have the same message, the file is the cause: what was asked is left out.
        shown = alike[0] if len(alike) == 1 else replace(alike[0], asked="")
        yield [_headline(alike, style), *body(shown, style)]


def body(verdict: Verdict, style: Style) -> list[str]:
    """The lines about a verdict, without its headline."""
    rows = []
    if verdict.asked:
        rows += _labelled("asked", verdict.asked, style)
    for label, sentence in zip([_label(verdict), *[""] * 20], verdict.message.split("\n"), strict=False):
        rows += _labelled(label, sentence, style)
    if verdict.follows:
        first = verdict.follows.partition("/")[2]
        rows += _labelled("follows", f"from {first}: fix that first, then test again.", style)
    elif verdict.looks_like:
        rows += _labelled("looks like", verdict.looks_like, style)
        rows += _labelled("hint", verdict.hints[0], style) if verdict.hints else []
    rows += [f"  {f'{line.file}:{line.number}':<22} {line.code}".rstrip() for line in verdict.lines[-3:]]
    for note in verdict.notes:
        rows += _labelled("note", note, style)
    return rows


def notes(verdicts: Sequence[Verdict], style: Style) -> Iterator[str]:
    """The remarks on right answers."""
    for each in verdicts:
        if each.outcome == "right":
            for note in each.notes:
                yield from textwrap.wrap(f"{_title(each.question, style)}: {note}", style.width, subsequent_indent="  ")


def closing(verdicts: Sequence[Verdict], style: Style) -> str:
    """How many questions are rebuilt, and what comes next."""
    right = [each for each in verdicts if each.outcome == "right"]
    whole = f"{len(right)} of {len(verdicts)} rebuilt {style.dot} {_points(verdicts)}"
    if all(each.graded for each in verdicts):
        whole += " points"
    left = [each for each in verdicts if each.outcome != "right"]
    if not left:
        return f"{whole} {style.dot} all of it. Come back in a few days, and rebuild it from empty stubs."
    exercise, _, name = left[0].question.partition("/")
    return f"{whole} {style.dot} next: {exercise} {name}"


def grouped(verdicts: Sequence[Verdict]) -> dict[str, list[Verdict]]:
    """The verdicts by exercise, in their order."""
    by_exercise: dict[str, list[Verdict]] = {}
    for each in verdicts:
        by_exercise.setdefault(each.question.partition("/")[0], []).append(each)
    return by_exercise


def _points(verdicts: Sequence[Verdict]) -> str:
    """The points: 3 / 4. What isn't graded is no 0, and a sum without it no total."""
    ungraded = sum(not each.graded for each in verdicts)
    score, of = marks(
        sum(each.score for each in verdicts), sum(each.points for each in verdicts), ungraded, len(verdicts)
    )
    return f"{score} {of}".strip().replace(" of ", " / ")


def _cell(verdict: Verdict, style: Style) -> str:
    name = verdict.question.partition("/")[2]
    if verdict.outcome == "blank":
        return f"{name} ({NOT_WRITTEN})"
    if not verdict.graded:
        return f"{name} (not graded)"
    return f"{name} {style.right if verdict.outcome == 'right' else style.wrong}"


def _filled(cells: list[str], width: int) -> list[str]:
    rows = [cells[0]]
    for cell in cells[1:]:
        if len(rows[-1]) + 3 + len(cell) <= width:
            rows[-1] += f"   {cell}"
        else:
            rows.append(cell)
    return rows


def _headline(alike: list[Verdict], style: Style) -> str:
    exercise, _, _ = alike[0].question.partition("/")
    title = _title(alike[0].question, style)
    if len(alike) > 1:
        names = ", ".join(each.question.partition("/")[2] for each in alike)
        title = f"{exercise} {style.dot} {names}"
    title = textwrap.shorten(title, style.width - 4, placeholder=" ...")
    return f"{title} {style.rule * max(2, style.width - len(title) - 1)}"


def _title(question: str, style: Style) -> str:
    return question.replace("/", f" {style.dot} ")


def _label(verdict: Verdict) -> str:
    labels = {"wrong": "got", "error": "raised", "timeout": "time", "fault": "fault", "missing": "missing"}
    return labels.get(verdict.outcome, "found")


def _labelled(label: str, text: str, style: Style) -> list[str]:
    return textwrap.wrap(
        text,
        style.width,
        initial_indent=f"  {label:<12}",
        subsequent_indent=" " * 14,
        break_long_words=False,
        break_on_hyphens=False,
    )
