"""A state of the loop as lines of text, for a terminal of some width. Pure.

A line has a kind, which says what it is and not which colour it has: nothing is said by colour alone.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from byheart.judging.judge import Verdict
from byheart.learner import screen
from byheart.learner.beside import beside, functions_of
from byheart.learner.screen import Style
from byheart.memory.phrases import duration
from byheart.practice.files import without_why
from byheart.practice.session import REASONS, State

Kind = Literal["", "title", "rule", "right", "wrong", "hint", "quiet", "place", "notice", "keys", "chosen", "bar"]

# The hint from which on it is said what the learner's code does. Before that, they look for it themselves.
_LOOKS_LIKE = 2
# What is to be done with a file that isn't a stub.
_BEGINS = {"cloze": "Fill the gaps", "lines": "Put the lines in order"}
_EACH = "each save is checked at once."
_LONGEST_BAR = 40
# From this width on, a key says also what it means.
_ROOM = 80


@dataclass(frozen=True, slots=True)
class Line:
    """A line, what it is, and the address that it leads to."""

    text: str
    kind: Kind = ""
    link: str = ""


def head(state: State, style: Style, now: float) -> list[Line]:
    """What is being practised and why, the questions with their marks, the file, and the times."""
    task = state.task
    if task is None:
        return _wrapped("byheart" if state.page == "list" else "byheart: getting ready ...", style, "title")
    reason = task.why or (f"due today: {state.standing.due}" if state.standing.due else "")
    why = f" {style.dot} {reason}" if reason else ""
    lines = [*_wrapped(f"byheart{why}", style, "quiet"), Line(style.rule * style.width, "rule")]
    cells = [f"{each.question.partition('/')[2]}{_mark(each, style)}" for each in state.verdicts]
    lines += [Line(row, "title") for row in _filled([task.exercise, *cells], style.width)]
    times = f" {style.dot} ".join(_times(state, now))
    if len(task.path) + len(times) + 6 <= style.width:
        return [*lines, Line(f"  {task.path}    {times}", "place", task.link)]
    return [*lines, Line(f"  {task.path}", "place", task.link), *_wrapped(f"  {times}", style, "quiet")]


def body(state: State, style: Style) -> list[Line]:
    """What there is to read: the verdict, or the page that was asked for."""
    if state.task is None and state.page != "list":
        return []
    pages = {"text": _text, "list": _list, "skip": _skip, "why": _why}
    return list(pages.get(state.page, _work)(state, style))


def foot(state: State, style: Style) -> list[Line]:
    """A sentence about the last key, the keys, and how much of the course is held."""
    lines = _wrapped(state.notice, style, "notice") if state.notice else []
    if state.task is not None or state.page == "list":
        lines += [Line(row, "keys") for row in _filled(_keys(state, style), style.width)]
    return [*lines, *_bar(state, style)]


def _times(state: State, now: float) -> Iterator[str]:
    if state.checking:
        yield f"checking ... {state.waiting}".strip()
    elif state.saved is not None and not state.gone:
        yield f"saved {ago(now - state.saved)}"
        yield f"checked in {state.milliseconds:.0f} ms"
    if state.task is not None and state.task.fresh and not state.is_right:
        yield f"{duration(now - state.opened)} on the clock"


def _mark(verdict: Verdict, style: Style) -> str:
    if verdict.outcome in ("blank", "missing"):
        return ""
    return f" {style.right if verdict.outcome == 'right' else style.wrong}"


def _work(state: State, style: Style) -> Iterator[Line]:
    task, verdict = state.task, state.focus
    assert task is not None
    if task.moved:
        yield from _wrapped(f"What you wrote before is in {task.moved}.", style, "quiet")
    if state.shown and not state.is_right:
        yield from _wrapped("The course's lines. Look away from them before you write them again.", style, "quiet")
        yield from _beside(state, style)
        yield Line("")
    if state.gone:
        yield from _wrapped(
            "The file isn't there any more. Save it again, or press a for an empty one.", style, "wrong"
        )
    elif state.is_right:
        yield from _right(state, style)
    elif verdict is None:
        yield from _wrapped("Your file is being checked.", style, "quiet")
    elif verdict.outcome in ("blank", "missing"):
        yield from _blank(state, verdict, style)
    else:
        yield from _wrong(state, verdict, style)


def _right(state: State, style: Style) -> Iterator[Line]:
    if state.was_right and state.tries == 0:
        sentence = "It is right already. Press a for an empty file, n for the next exercise."
    else:
        sentence = "All of it is right. Press n for the next exercise, or a to write this one once more."
    yield from _wrapped(f"{style.right} {sentence}", style, "right")
    if state.shown:
        yield from _wrapped(
            "You had seen the solution, so it doesn't count as recalled. It comes back soon.", style, "quiet"
        )
    for row in screen.notes(state.verdicts, style):
        yield Line(row)
    yield from _beside(state, style)


def _blank(state: State, verdict: Verdict, style: Style) -> Iterator[Line]:
    """What is asked, before anything was written."""
    assert state.task is not None
    yield from _wrapped(f"{_BEGINS.get(state.task.form, 'Write from memory')}, and save: {_EACH}", style)
    if state.task.to_do:
        yield from _wrapped(state.task.to_do, style)
    if verdict.message:
        yield from _wrapped(verdict.message.partition("\n")[0], style)
    yield Line("")
    for each in state.verdicts:
        if each.outcome != "right":
            text = state.task.asks.get(each.question, each.question)
            yield from _wrapped(f"  {style.dot} {text}", style, indent="    ")


def _wrong(state: State, verdict: Verdict, style: Style) -> Iterator[Line]:
    """The first thing to mend, with the hints that were asked for."""
    level = state.level(verdict)
    shown = verdict if level >= _LOOKS_LIKE else _without_looks(verdict)
    (block,) = screen.blocks([shown], replace(style, hints=level), state.printed)
    yield Line(block[0], "wrong")
    for row in block[1:]:
        yield Line(row, "hint" if row.startswith(("  hint ", "  looks like")) else "")
    more = [each for each in state.verdicts if each.outcome not in ("right", "blank", "missing")]
    if len(more) > 1:
        yield from _wrapped("Mend this first; the others are checked again with each save.", style, "quiet")


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
    page = without_why(state.task.page) or "This exercise has no page. The file's docstrings say what is asked."
    yield from _page(page, style)


def _page(text: str, style: Style) -> Iterator[Line]:
    """A page in Markdown: headings, paragraphs and lists folded anew, code as it is."""
    block: list[str] = []
    is_code = False
    for line in [*text.splitlines(), ""]:
        fence = line.startswith("```")
        if block and (fence or not line.strip() or line.startswith(("#", "- ", "|"))):
            yield from _block(block, style)
            block = []
        if fence:
            is_code = not is_code
        elif is_code or line.startswith("|"):
            yield Line(f"  {line}"[: style.width])
        elif line.startswith("#"):
            yield Line(line.lstrip("# "), "title")
        elif line.strip():
            block.append(line.strip())
        else:
            yield Line("")


def _block(lines: list[str], style: Style) -> list[Line]:
    text = " ".join(lines).replace("**", "").replace("`", "")
    if not text.startswith("- "):
        return _wrapped(text, style, indent="")
    return _wrapped(f"{style.dot} {text[2:]}", style)


def _why(state: State, style: Style) -> Iterator[Line]:
    assert state.task is not None
    yield from _wrapped("To think about, if you like. Nobody checks it.", style, "quiet")
    yield Line("")
    yield from _page(state.task.question, style)


def _list(state: State, style: Style) -> Iterator[Line]:
    said = "Press the last digit of a number, or go up and down with the arrow keys and press Enter."
    yield from _wrapped(said, style, "quiet")
    yield Line("")
    column = max((len(each.exercise) for each in state.standing.rows), default=0) + 3
    for at, each in enumerate(state.standing.rows):
        here = ">" if at == state.cursor else " "
        row = f"{here} {each.exercise:<{column}}{each.stands}"
        yield from _wrapped(row, style, "chosen" if at == state.cursor else "", indent=" " * 4)


def _skip(state: State, style: Style) -> Iterator[Line]:
    assert state.task is not None
    yield from _wrapped(f"Why do you skip {state.task.exercise}? Your file stays as it is.", style)
    yield Line("")
    for key, reason in REASONS.items():
        yield from _wrapped(f"  [{key}] {reason}", style, indent=" " * 6)
    yield Line("  [k] go back")


def _keys(state: State, style: Style) -> list[str]:
    if state.page == "list":
        return ["[enter] open", "[l] back", "[q]uit"]
    if state.page == "skip":
        return ["[k] back", "[q]uit"]
    if state.page != "work":
        return [f"[{state.page[0]}] back", "[q]uit"]
    if state.is_right:
        why = ["[w]hy"] if state.task and state.task.question else []
        return ["[n]ext", *why, "[a]gain", "[t]ext", "[l]ist", "[q]uit"]
    goes = ["[n]ext"] if state.shown else ["s[k]ip"]
    counts = " (counts as not recalled)" if style.width >= _ROOM else ""
    show = [] if state.shown else [f"[s]how the solution{counts}"]
    return ["[h]int", "[t]ext", "[l]ist", *goes, "[a]gain", *show, "[q]uit"]


def _bar(state: State, style: Style) -> list[Line]:
    standing = state.standing
    if not standing.skills:
        return []
    said = f"  {standing.held} of {standing.skills} skills held"
    width = min(_LONGEST_BAR, style.width - len(said))
    full = round(width * standing.held / standing.skills)
    done, left = ("█", "░") if style.unicode else ("#", "-")
    return [Line(done * full + left * (width - full) + said, "bar")]


def _wrapped(text: str, style: Style, kind: Kind = "", indent: str = "  ") -> list[Line]:
    rows = textwrap.wrap(text, style.width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [Line(row, kind) for row in rows]


def _filled(cells: list[str], width: int) -> list[str]:
    """These cells in as many rows as they need."""
    rows: list[str] = []
    for cell in cells:
        if rows and len(rows[-1]) + 2 + len(cell) <= width:
            rows[-1] += f"  {cell}"
        else:
            rows.append(cell)
    return rows


def ago(seconds: float) -> str:
    """How long ago, in words."""
    return "just now" if seconds < 1.5 else f"{duration(seconds)} ago"
