"""Verdicts in the terminal: a line for each exercise, a block for each question that isn't right, and what to do next.

Pure functions of verdicts that return lines. They decide nothing, award no points (they only add them up), and print
nothing themselves.
"""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from byheart.asking.answer import Line
from byheart.judging.hints import COUNTS_AS_HELP, LEVELS, label, numbered
from byheart.judging.judge import Verdict
from byheart.judging.results import total_of

NOT_WRITTEN = "not written yet"
FORGIVEN = "forgiven"
_LABELS = {"wrong": "got", "error": "raised", "timeout": "time", "fault": "fault", "missing": "missing"}
# Where a line is narrower than this, a sentence begins below its label.
_NARROW = 50
# How much is shown of what a function printed.
_MOST_PRINTED, _LONGEST = 20, 400
# How many skills are named that are due.
_MOST_DUE = 5


# What the last hint costs a learner, who may practise the same question from memory.
_HELPED = f"{COUNTS_AS_HELP}, and today it doesn't count as recalled"


@dataclass(frozen=True, slots=True)
class Style:
    """What the terminal can show, and up to which level the learner asked for hints."""

    width: int = 100
    unicode: bool = True
    hints: int = 1

    @property
    def right(self) -> str:
        """The mark of a right answer."""
        return "✓" if self.unicode else "ok"

    @property
    def wrong(self) -> str:
        """The mark of any other."""
        return "✗" if self.unicode else "NO"

    @property
    def forgiven(self) -> str:
        """The mark of an answer that is wrong only because of another one, and has its points."""
        return "~"

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


def alone(verdict: Verdict, style: Style, printed: str = "") -> str:
    """One verdict that isn't right, with its headline: what was asked, what came back, where to look."""
    lines = [line for block in blocks((verdict,), style, {verdict.question: printed}) for line in block]
    return "\n".join(lines) or _title(f"{verdict.question}: {one_line(verdict)}", style)


def strips(verdicts: Sequence[Verdict], style: Style) -> Iterator[str]:
    """A line (or two) for each exercise: each question with its mark, and the points."""
    by_exercise = grouped(verdicts)
    column = max((len(exercise) for exercise in by_exercise), default=0) + 3
    for exercise, own in by_exercise.items():
        points = _points(own)
        untouched = all(each.outcome == "blank" for each in own)
        cells = [NOT_WRITTEN] if untouched else [_cell(each, style) for each in own]
        if style.width < _NARROW:  # the questions go below
            yield f"{exercise}{points:>{max(len(points) + 2, style.width - len(exercise))}}"
            yield from (f"  {row}" for row in _filled(cells, style.width - 2))
            continue
        rows = _filled(cells, style.width - column - 10)
        first = f"{exercise:<{column}}{rows[0]}"
        yield f"{first}{points:>{max(len(points) + 2, style.width - len(first))}}"
        yield from (" " * column + row for row in rows[1:])


def blocks(verdicts: Sequence[Verdict], style: Style, printed: Mapping[str, str] | None = None) -> Iterator[list[str]]:
    """For each question that isn't right or blank: what was asked, what came back and where to look.

    If several questions of one exercise have the same message (a file that can't be run), it is shown once. `printed`
    has what the learner's function printed, by question.
    """
    said: dict[tuple[object, ...], list[Verdict]] = {}
    for each in verdicts:
        if each.outcome not in ("right", "blank"):
            alone = each.outcome in ("wrong", "fault") and not each.follows
            own = each.question if alone else f"{each.question.partition('/')[0]} {each.follows}"
            said.setdefault((own, each.outcome, each.message, each.lines), []).append(each)
    for alike in said.values():
        # If several questions have the same message, the file is the cause: what was asked is left out.
        shown = alike[0] if len(alike) == 1 else replace(alike[0], asked="")
        own = "".join(dict.fromkeys((printed or {}).get(each.question, "") for each in alike))
        of_file = is_of_the_file(grouped(verdicts)[alike[0].question.partition("/")[0]])
        yield [_headline(alike, style, of_file), *body(shown, style), *_printed(own, style)]


def is_of_the_file(verdicts: Sequence[Verdict]) -> bool:
    """Whether these, all of one exercise, are one verdict on its file: it can't be run, so no function was asked."""
    alike = {(each.outcome, each.message, each.lines, each.asked) for each in verdicts}
    if len(alike) != 1:
        return False
    outcome, _, _, asked = alike.pop()
    return not asked and (outcome in ("error", "timeout", "crash") or (outcome == "missing" and len(verdicts) > 1))


def body(verdict: Verdict, style: Style) -> list[str]:
    """The lines about a verdict, without its headline."""
    rows = []
    if verdict.asked:
        rows += _labelled("asked", verdict.asked, style)
    for what, sentence in zip([_label(verdict), *[""] * 20], verdict.message.split("\n"), strict=False):
        rows += _labelled(what, sentence, style)
    if verdict.follows:
        first = verdict.follows.partition("/")[2]
        rows += _labelled("follows", f"from {first}: fix that first, then test again.", style)
    for cause in verdict.told:
        rows += _labelled(cause.joined or "looks like", cause.looks_like, style)
        for level, hint in numbered(cause.hints, style.hints):
            rows += _labelled(label(level), hint, style)
    for each in verdict.lines[-3:]:
        rows += _placed(each, style)
    for note in verdict.notes:
        rows += _labelled("note", note, style)
    return rows


def notes(verdicts: Sequence[Verdict], style: Style) -> Iterator[str]:
    """The remarks on right answers."""
    for each in verdicts:
        if each.outcome == "right":
            for note in each.notes:
                yield from _folded(f"{_title(each.question, style)}: {note}", style)


def more(verdicts: Sequence[Verdict], style: Style, command: str) -> Iterator[str]:
    """How to get the next hint, if there is one. `command` is what was called, without its hints."""
    left = max((len(cause.hints) for each in verdicts for cause in each.told), default=0)
    level = style.hints + 1
    if level <= left:
        what = f" ({_HELPED})" if level == LEVELS else ""
        first, last = f"for {label(level)}{what}:", f"{command} --hint {level}"
        if len(first) + 1 + len(last) <= style.width:
            yield f"{first} {last}"
        else:  # a command stays in one piece, to be copied, if it can
            yield from [*_folded(first, style), *_wrapped(last, style.width, "  ", "    ")]
    elif left == LEVELS == style.hints:
        yield from _folded(f"{label(LEVELS)} was shown: {_HELPED}.", style)


def closing(verdicts: Sequence[Verdict], style: Style, *, whole: bool = True) -> str:
    """How many questions are rebuilt, and what comes next. `whole`: all questions of the course are here."""
    right = [each for each in verdicts if each.outcome == "right"]
    sentence = f"{len(right)} of {len(verdicts)} rebuilt {style.dot} {_points(verdicts)}"
    if all(each.graded for each in verdicts):
        sentence += " points"
    left = [each for each in verdicts if each.outcome != "right"]
    if not left:
        came = (
            "all of it. Come back in a few days, and rebuild it from empty stubs."
            if whole
            else "all the functions that were tested."
        )
        return "\n".join(_folded(f"{sentence} {style.dot} {came}", style))
    first = next((each for each in left if not each.follows), left[0])
    exercise, _, name = first.question.partition("/")
    return "\n".join(_folded(f"{sentence} {style.dot} next: {exercise} {name}", style))


def due_today(titles: Sequence[str], style: Style) -> str:
    """Which skills are due, for the end of the screen."""
    named = ", ".join(titles[:_MOST_DUE])
    left = len(titles) - _MOST_DUE
    more = f" and {left} more" if left > 0 else ""
    return "\n".join(_folded(f"due today: {named}{more} {style.dot} why: byheart practice --due", style))


def grouped(verdicts: Sequence[Verdict]) -> dict[str, list[Verdict]]:
    """The verdicts by exercise, in their order."""
    by_exercise: dict[str, list[Verdict]] = {}
    for each in verdicts:
        by_exercise.setdefault(each.question.partition("/")[0], []).append(each)
    return by_exercise


def _points(verdicts: Sequence[Verdict]) -> str:
    """The points: 3 / 4. What isn't graded is no 0, and a sum without it no total."""
    score, of = total_of(verdicts).shown
    return f"{score} {of}".strip().replace(" of ", " / ")


def _cell(verdict: Verdict, style: Style) -> str:
    name = verdict.question.partition("/")[2]
    if verdict.outcome == "blank":
        return f"{name} ({NOT_WRITTEN})"
    if not verdict.graded:
        return f"{name} (not graded)"
    if verdict.forgiven:
        return f"{name} {style.forgiven} ({FORGIVEN})"
    return f"{name} {style.right if verdict.outcome == 'right' else style.wrong}"


def _filled(cells: list[str], width: int) -> list[str]:
    rows = [cells[0]]
    for cell in cells[1:]:
        if len(rows[-1]) + 3 + len(cell) <= width:
            rows[-1] += f"   {cell}"
        else:
            rows.append(cell)
    return rows


def _headline(alike: list[Verdict], style: Style, of_file: bool) -> str:
    exercise, _, _ = alike[0].question.partition("/")
    title = _title(alike[0].question, style)
    if of_file:
        title = f"{exercise} {style.dot} the file"
    elif len(alike) > 1:
        names = ", ".join(each.question.partition("/")[2] for each in alike)
        title = f"{exercise} {style.dot} {names}"
    title = textwrap.shorten(title, max(style.width - 4, 10), placeholder=" ...")
    return f"{title} {style.rule * max(2, style.width - len(title) - 1)}"


def _title(question: str, style: Style) -> str:
    return question.replace("/", f" {style.dot} ")


def _label(verdict: Verdict) -> str:
    return _LABELS.get(verdict.outcome, "found")


def _printed(text: str, style: Style) -> list[str]:
    """What the function printed, line by line as it is; the end of it, if it is much."""
    lines = text.rstrip("\n").split("\n") if text.strip() else []
    shown = lines[-_MOST_PRINTED:]
    if len(lines) > len(shown):
        before = len(lines) - len(shown)
        more = f"{before} lines" if before < 1000 else f"more than {before // 1000 * 1000:,} lines"  # not all is kept
        shown = [f"({more} before)", *shown]
    labels = ["printed", *[""] * len(shown)]
    return [f"  {label_:<12}{_plain(line)}".rstrip() for label_, line in zip(labels, shown, strict=False)]


def _plain(line: str) -> str:
    """A printed line, in which nothing can steer the terminal."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in line.expandtabs()[:_LONGEST])


def _labelled(what: str, text: str, style: Style) -> list[str]:
    if not text:
        return []
    narrow = style.width < _NARROW
    first, rest = (f"  {what}: " if what else "    ", "    ") if narrow else (f"  {what:<12}", " " * 14)
    return _wrapped(text, style.width, first, rest)


def _placed(line: Line, style: Style) -> list[str]:
    """A line of the learner's own after its place; below it where both don't fit into one."""
    place = f"{line.file}:{line.number}"
    row = f"  {place:<22} {line.code}".rstrip()
    return [row] if len(row) <= style.width else [f"  {place}", *_wrapped(line.code, style.width, "    ", " " * 8)]


def _folded(text: str, style: Style) -> list[str]:
    return _wrapped(text, style.width, "", "  ")


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    """In lines of this width, of whole words: what is longer than a line stands in one of its own."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
