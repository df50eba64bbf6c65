"""A state of the loop as lines of text, for a terminal of some width and height. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from byheart.judging.describe import sentence
from byheart.judging.judge import Verdict
from byheart.learner import screen
from byheart.learner.beside import beside, functions_of
from byheart.learner.screen import Style
from byheart.memory.phrases import duration
from byheart.practice.files import without_why
from byheart.practice.lines import Line, filled, wrapped
from byheart.practice.pages import page
from byheart.practice.session import EASIER, GONE, LINES, REASONS, can_be_easier
from byheart.practice.states import State

# The hint from which on it is said what the learner's code does. Before that, they look for it themselves.
_LOOKS_LIKE = 2
# What is to be done with a file that isn't a stub.
_BEGINS = {"cloze": "Fill the gaps", "lines": "Put the lines in order"}
_EACH = "each save is checked at once."
HELD = "A skill is held if you recalled it the last time and it isn't due yet."
_LONGEST_BAR = 40
# From this width on, a key says also what it means, and the bar what is held.
_ROOM = 80
# After so many seconds of checking it is said how long it takes.
_LONG = 2.0
# Below this height there is only what can't be missed: the verdict needs the lines.
_LOW = 20


@dataclass(frozen=True, slots=True)
class Drawn:
    """The parts of the screen. `low`: it is for a window without lines to spare. `chosen` is the body's line to see."""

    head: list[Line]
    body: list[Line]
    foot: list[Line]
    low: bool = False
    chosen: int = -1


def drawn(state: State, style: Style, now: float, height: int) -> Drawn:
    """All of it for a window of this height. Where the body is longer, the keys that move it are named."""
    low = height < _LOW
    top, middle = head(state, style, now, low=low), body(state, replace(style, width=style.width - 1))
    below = foot(state, style, low=low)
    if len(middle) > height - len(top) - len(below) - (0 if low else 2):
        below = foot(state, style, low=low, moves=True)
    chosen = next((at for at, line in enumerate(middle) if line.kind == "chosen"), -1)
    return Drawn(top, middle, below, low, chosen)


def head(state: State, style: Style, now: float, *, low: bool = False) -> list[Line]:
    """What is being practised and why, the questions with their marks, the file, and the times."""
    task = state.task
    if low and task is not None:
        return _low_head(state, style, now)
    if task is None:
        return wrapped("byheart" if state.page == "list" else "byheart: getting ready ...", style, "title")
    reason = task.why or (f"due today: {state.standing.due}" if state.standing.due else "")
    why = f" {style.dot} {reason}" if reason else ""
    lines = [*wrapped(f"byheart{why}", style, "quiet"), Line(style.rule * style.width, "rule")]
    lines += _marks(state, style)
    times = f" {style.dot} ".join(_times(state, now))
    if len(task.path) + len(times) + 6 <= style.width:
        return [*lines, Line(f"  {task.path}    {times}", "place", task.link)]
    return [*lines, Line(f"  {task.path}", "place", task.link), *wrapped(f"  {times}", style, "quiet")]


def _low_head(state: State, style: Style, now: float) -> list[Line]:
    """The questions with their marks, the file, and when it was saved; on another page only what it is about."""
    task = state.task
    assert task is not None
    if state.page != "work":
        return [Line(task.exercise, "title")]
    place = f"  {task.path}"
    rows = filled([place, *list(_saved(state, now))[:1]], style.width)
    return [*_marks(state, style), *[Line(row, "place", task.link) for row in rows]]


def _marks(state: State, style: Style) -> list[Line]:
    """The exercise, and each question with its mark. Where the file as a whole is to mend, the mark is its own."""
    assert state.task is not None
    names = [each.question.partition("/")[2] for each in state.verdicts]
    cells = [f"{name}{_mark(each, style)}" for name, each in zip(names, state.verdicts, strict=True)]
    cells = [state.task.exercise, *cells]
    if screen.is_of_the_file(state.verdicts):
        cells = [f"{state.task.exercise} {style.wrong}", *names]
    return [Line(row, "title") for row in filled(cells, style.width)]


def body(state: State, style: Style) -> list[Line]:
    """What there is to read: the verdict, or the page that was asked for."""
    if state.task is None and state.page != "list":
        return []
    pages = {"text": _text, "list": _list, "skip": _skip, "why": _why}
    return list(pages.get(state.page, _work)(state, style))


def foot(state: State, style: Style, *, low: bool = False, moves: bool = False) -> list[Line]:
    """A sentence about the last key, the keys, and how much of the course is held. `moves`: the body can be moved."""
    lines = wrapped(state.notice, style, "notice") if state.notice else []
    if state.task is not None or state.page == "list":
        arrows = [f"[{'↑↓' if style.unicode else 'up/down'}] more lines"] if moves and state.page != "list" else []
        lines += [Line(row, "keys") for row in filled([*_keys(state, style), *arrows], style.width)]
    return [*lines, *([] if low else _bar(state, style))]


def _saved(state: State, now: float) -> Iterator[str]:
    """That it is being checked; or when it was saved, and how long the check took."""
    if state.checking:
        yield _checking(state, now)
    elif state.saved is not None and not state.gone:
        yield f"saved {ago(now - state.saved)}"
        yield f"checked in {_seconds(state.milliseconds)}"


def _times(state: State, now: float) -> Iterator[str]:
    yield from _saved(state, now)
    if state.task is not None and state.task.fresh and not state.is_right:
        yield f"{duration(now - state.opened)} on the clock"


def _checking(state: State, now: float) -> str:
    """That it is being checked; after a while, for how long already."""
    passed = 0.0 if state.saved is None else now - state.saved
    if state.waiting or passed < _LONG:
        return f"checking ... {state.waiting}".strip()
    limit = "; what never ends is stopped at its time limit" if passed >= 2 * _LONG else ""
    return f"checking ... {duration(passed)} so far{limit}"


def _seconds(milliseconds: float) -> str:
    return f"{milliseconds:.0f} ms" if milliseconds < 1000 else f"{milliseconds / 1000:.1f} s"


def _mark(verdict: Verdict, style: Style) -> str:
    """Right or wrong; a dot where that can't be told yet, since something before it is wrong."""
    if verdict.outcome in ("blank", "missing"):
        return ""
    if verdict.outcome != "right" and verdict.follows:
        return f" {style.dot}"
    return f" {style.right if verdict.outcome == 'right' else style.wrong}"


def _work(state: State, style: Style) -> Iterator[Line]:
    task, verdict = state.task, state.focus
    assert task is not None
    if task.moved and state.is_blank:
        yield from wrapped(f"What you wrote before is in {task.moved}.", style, "quiet")
    if state.beside and not state.is_right:
        yield from wrapped("The course's lines. Look away from them before you write them again.", style, "quiet")
        yield from _beside(state, style)
        yield Line("")
    if state.gone:
        yield from wrapped(GONE, style, "wrong")
    elif state.is_right:
        yield from _right(state, style)
    elif verdict is None:
        yield from wrapped("Your file is being checked.", style, "quiet")
    elif verdict.outcome in ("blank", "missing"):
        yield from _blank(state, verdict, style)
    else:
        yield from _wrong(state, verdict, style)


def _right(state: State, style: Style) -> Iterator[Line]:
    if state.was_right and state.tries == 0:
        sentence = "It is right already. Press a for an empty file, n for the next exercise."
    else:
        sentence = "All of it is right. Press n for the next exercise, or a to write this one once more."
    yield from wrapped(f"{style.right} {sentence}", style, "right")
    if state.is_given:
        sentence = "You saw most of it, so it doesn't count as recalled. Press a to write it from an empty file."
        yield from wrapped(sentence, style, "quiet")
    elif state.shown:
        yield from wrapped(
            "You had seen the solution, so it doesn't count as recalled. It comes back soon.", style, "quiet"
        )
    elif state.missed:
        yield from wrapped(f"Today this doesn't count as recalled: {state.missed}. It comes back soon.", style, "quiet")
    for row in screen.notes(state.verdicts, style):
        yield Line(row)
    if state.task is not None and state.task.form != LINES:  # there they are the course's own
        yield from _beside(state, style)


def _blank(state: State, verdict: Verdict, style: Style) -> Iterator[Line]:
    """What is asked, before anything was written."""
    assert state.task is not None
    begins = _BEGINS.get(state.task.form, "Write from memory")
    yield from wrapped(f"{begins}, in your editor, and save the file: {_EACH}", style)
    if state.task.to_do:
        yield from wrapped(state.task.to_do, style)
    if verdict.message and state.saved is not None:
        yield from wrapped(sentence(verdict.message.partition("\n")[0]), style)
    yield Line("")
    for each in state.verdicts:
        if each.outcome != "right":
            name = each.question.partition("/")[2]
            text = name if state.task.form == "blank" else state.task.asks.get(each.question, each.question)
            yield from wrapped(f"  {style.dot} {text.replace('`', '')}", style, indent="    ")


def _wrong(state: State, verdict: Verdict, style: Style) -> Iterator[Line]:
    """The first thing to mend, with the hints that were asked for."""
    level = state.level(verdict)
    of_file = screen.is_of_the_file(state.verdicts)
    alike = state.verdicts if of_file else (verdict,)
    shown = alike if level >= _LOOKS_LIKE else [_without_looks(each) for each in alike]
    (block,) = screen.blocks(shown, replace(style, hints=level), state.printed)
    yield Line(block[0], "wrong")
    for row in block[1:]:
        yield Line(row, "hint" if row.startswith(("  hint ", "  looks like")) else "")
    if of_file:
        yield from wrapped("The rest is looked at once Python can run the file.", style, "quiet")
        return
    more = [each for each in state.verdicts if each.outcome not in ("right", "blank", "missing")]
    if len(more) > 1:
        yield from wrapped("Mend this first; the others are checked again with each save.", style, "quiet")


def _without_looks(verdict: Verdict) -> Verdict:
    """Without what the learner's code does, and of several explanations only the likeliest."""
    first = verdict.causes[:1]
    hints = first[0].hints if first else verdict.hints
    return replace(verdict, looks_like="", hints=hints, causes=())


def _beside(state: State, style: Style) -> Iterator[Line]:
    """Theirs beside the course's own, function by function; a script as a whole."""
    task = state.task
    if task is None or not task.solution:
        return
    theirs, ours = _functions(state.text), _functions(task.solution)
    names = [each.question.partition("/")[2] for each in state.verdicts]
    asked = [name for name in names if name in ours]
    if not asked:  # a script
        theirs, ours, asked = {"": _plain(state.text)}, {"": _plain(task.solution)}, [""]
    for name in asked:
        yield Line("")
        there = theirs.get(name, ["(not there)"])
        yield from map(Line, beside(there, ours[name], style.width, ("yours", "the course's")))


def _functions(text: str) -> dict[str, list[str]]:
    try:
        return functions_of(text)
    except (SyntaxError, ValueError):
        return {}


def _plain(text: str) -> list[str]:
    lines = [line.rstrip() for line in text.splitlines() if "BEGIN SOLUTION" not in line and "END SOLUTION" not in line]
    return [line for line in lines if line]


def _text(state: State, style: Style) -> Iterator[Line]:
    assert state.task is not None
    text = without_why(state.task.page) or "This exercise has no page. The file's docstrings say what is asked."
    yield from page(text, style)


def _why(state: State, style: Style) -> Iterator[Line]:
    assert state.task is not None
    yield from wrapped("To think about, if you like. Nobody checks it.", style, "quiet")
    yield Line("")
    yield from page(state.task.question, style)


def _list(state: State, style: Style) -> Iterator[Line]:
    said = "Up and down choose a row, and Enter opens it. A digit opens the first number that ends in it."
    held = f" {HELD}" if state.standing.skills else ""
    yield from wrapped(f"{said}{held}", style, "quiet")
    yield Line("")
    column = max((len(each.exercise) for each in state.standing.rows), default=0) + 3
    for at, each in enumerate(state.standing.rows):
        here = ">" if at == state.cursor else " "
        row = f"{here} {each.exercise:<{column}}{each.stands}"
        yield from wrapped(row, style, "chosen" if at == state.cursor else "", indent=" " * 4)


def _skip(state: State, style: Style) -> Iterator[Line]:
    assert state.task is not None
    yield from wrapped(f"Why do you skip {state.task.exercise}? Your file stays as it is.", style)
    yield Line("")
    for key, reason in REASONS.items():
        yield from wrapped(f"  [{key}] {reason}", style, indent=" " * 6)
    if can_be_easier(state):
        easier = "don't skip it, make it easier: put the lines of the whole file in order (yours are kept)"
        yield from wrapped(f"  [{EASIER}] {easier}", style, indent=" " * 6)
    yield Line("  [k] go back")


def _keys(state: State, style: Style) -> list[str]:
    if state.page == "list":
        return ["[enter] open", "[l] back", "[q]uit"]
    if state.page == "skip":
        return ["[k] back", "[q]uit"]
    if state.page != "work":
        return [f"[{state.page[0]}] back", "[q]uit"]
    if state.is_right:
        why = ["[w] a question to think about"] if state.task and state.task.question else []
        return ["[n]ext", *why, "[a]gain", "[t]ext", "[l]ist", "[q]uit"]
    goes = ["[n]ext"] if state.shown else ["s[k]ip"]
    counts = " (then not recalled)" if style.width >= _ROOM and not state.shown else ""
    show = [f"[s]olution{counts}"] if state.task and state.task.solution else []
    return ["[h]int", "[t]ext", "[l]ist", *goes, "[a]gain", *show, "[q]uit"]


def _bar(state: State, style: Style) -> list[Line]:
    standing = state.standing
    if not standing.skills:
        return []
    meant = " (recalled last time, not due yet)" if style.width >= _ROOM else ""
    said = f"  {standing.held} of {standing.skills} skills held{meant}"
    width = min(_LONGEST_BAR, style.width - len(said))
    full = round(width * standing.held / standing.skills)
    done, left = ("█", "░") if style.unicode else ("#", "-")
    return [Line(done * full + left * (width - full) + said, "bar")]


def ago(seconds: float) -> str:
    """How long ago, in words."""
    return "just now" if seconds < 1.5 else f"{duration(seconds)} ago"
