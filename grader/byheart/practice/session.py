"""All that can happen in the loop: a state, an event, and what is to be done then. Pure.

No file, no clock, no terminal and no process: what happens comes in as an event with its time, and what is to be done
goes out as an effect. `view` says how a state looks. It judges nothing: verdicts come in, and stay as they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from byheart.judging.hints import LEVELS
from byheart.judging.judge import Verdict
from byheart.practice.answerer import Checked

Page = Literal["work", "text", "list", "skip", "why"]

NOTHING = "Nothing is due, and nothing is left that you haven't tried. Come back tomorrow, or press l for the list."
REASONS = {"1": "too hard for now", "2": "I know it well", "3": "no time for it now", "4": "another reason"}


@dataclass(frozen=True, slots=True)
class Task:
    """An exercise as it was opened. `why` says why this one; `moved`, where an older file of theirs is now.

    `path` is shown, `link` is what an editor opens. `asks` is the line of each question. `solution` is the course's
    own text, where it is here. `fresh`: it began as an empty file, so the time on the clock means something.
    """

    exercise: str
    path: str = ""
    link: str = ""
    why: str = ""
    moved: str = ""
    page: str = ""
    question: str = ""  # what to think about once it is right
    asks: Mapping[str, str] = field(default_factory=dict)
    to_do: str = ""  # what is to be done with the file, where it isn't a stub
    solution: str = ""
    form: str = "stub"
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An exercise in the list, and how it stands, in words."""

    exercise: str
    stands: str
    due: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What the memory says: how many skills are held, what is due, and a line for each exercise."""

    held: int = 0
    skills: int = 0
    due: str = ""
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Where the loop stands. `tries` counts the texts that were saved and checked.

    `levels` has the hint shown for each mistake, `help` the highest one for each question. `armed` is the key that was
    pressed once and needs to be pressed again. `hinted_at` is the try at which the last hint was given.
    """

    task: Task | None = None
    page: Page = "work"
    verdicts: tuple[Verdict, ...] = ()
    printed: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    sha256: str = ""
    milliseconds: float = 0.0
    tries: int = 0
    opened: float = 0.0
    saved: float | None = None
    checking: bool = False
    waiting: str = ""  # what a verdict waits for
    gone: bool = False
    was_right: bool = False  # it was right when it was opened
    levels: Mapping[tuple[str, str], int] = field(default_factory=dict)
    help: Mapping[str, int] = field(default_factory=dict)
    shown: bool = False
    armed: str = ""
    hinted_at: int = -1
    notice: str = ""
    cursor: int = 0
    standing: Standing = Standing()
    skipped: tuple[tuple[str, str], ...] = ()
    over: bool = False

    @property
    def is_right(self) -> bool:
        """Whether all that is asked is right."""
        return bool(self.verdicts) and all(each.outcome == "right" for each in self.verdicts)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written yet."""
        return all(each.outcome in ("blank", "missing") for each in self.verdicts)

    @property
    def focus(self) -> Verdict | None:
        """The verdict to look at first: the first that isn't right, and doesn't only follow from another."""
        left = [each for each in self.verdicts if each.outcome != "right"]
        written = [each for each in left if each.outcome not in ("blank", "missing")]
        alone = [each for each in written if not each.follows]
        return next(iter((*alone, *written, *left)), None)

    def level(self, verdict: Verdict) -> int:
        """Up to which hint this mistake was shown."""
        return self.levels.get(_mistake(verdict), 0)


# Events ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """An exercise was opened."""

    task: Task
    at: float


@dataclass(frozen=True, slots=True)
class Saved:
    """The file was saved, or replaced by another."""

    at: float


@dataclass(frozen=True, slots=True)
class Gone:
    """The file was deleted, or renamed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdicts are there. `text` is the file, if it can be shown."""

    checked: Checked
    text: str
    at: float


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence to show: what went wrong on our side (`failed`), or what a verdict `waits` for."""

    sentence: str
    failed: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to open."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """The memory has something new."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key was pressed: a letter, or "up", "down", "enter", "escape", "ctrl+c"."""

    key: str
    at: float = 0.0


Event = Opened | Saved | Gone | Judged | Told | Nothing | Remembered | Pressed


# Effects --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the file, and leave whatever is being asked."""


@dataclass(frozen=True, slots=True)
class Note:
    """Keep this attempt. `begins`: nothing is written yet, and what is right from here on was recalled."""

    checked: Checked
    form: str
    help: Mapping[str, int]
    shown: bool
    seconds: float | None
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """Open this exercise, or the one that is next. `again`: from an empty file, whatever is written."""

    exercise: str = ""
    again: bool = False
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """Leave the loop, and say this."""

    sentence: str


Effect = Ask | Note | Open | End
Step = tuple[State, tuple[Effect, ...]]


def step(state: State, event: Event) -> Step:
    """What comes of an event: the next state, and what is to be done."""
    if state.over:
        return state, ()
    match event:
        case Opened():
            return _opened(state, event)
        case Saved():
            return replace(state, saved=event.at, checking=True, gone=False, armed=""), (Ask(),)
        case Gone():
            return replace(state, gone=True, checking=False), ()
        case Judged():
            return _judged(state, event)
        case Told():
            return _told(state, event), ()
        case Nothing():
            return replace(state, notice=NOTHING, page="work" if state.task else "list"), ()
        case Remembered():
            return replace(state, standing=event.standing), ()
        case Pressed():
            return _pressed(state, event)


def _told(state: State, event: Told) -> State:
    if event.waits:
        return replace(state, waiting=event.sentence if state.checking else "")
    return replace(state, notice=event.sentence, checking=state.checking and not event.failed, waiting="")


def _opened(state: State, event: Opened) -> Step:
    kept = State(standing=state.standing, skipped=state.skipped, notice=state.notice if state.task is None else "")
    return replace(kept, task=event.task, opened=event.at, checking=True), (Ask(),)


def _judged(state: State, event: Judged) -> Step:
    checked, task = event.checked, state.task
    if task is None or checked.exercise != task.exercise:
        return state, ()
    if not checked.steady:
        return replace(state, checking=True), (Ask(),)
    is_new = checked.sha256 != state.sha256
    tries = state.tries + (is_new and state.saved is not None)
    state = replace(
        state,
        verdicts=checked.verdicts,
        printed=checked.printed,
        text=event.text,
        sha256=checked.sha256,
        milliseconds=checked.milliseconds,
        tries=tries,
        checking=False,
        waiting="",
        gone=not checked.sha256,
        notice="" if is_new else state.notice,
        armed="",
    )
    if state.saved is None:
        state = replace(state, was_right=state.is_right)
    return state, _notes(state, event) if is_new else ()


def _notes(state: State, event: Judged) -> tuple[Effect, ...]:
    """What is kept of this attempt: nothing where the file was only opened, and something stood in it."""
    assert state.task is not None
    if not state.is_blank and state.saved is None:
        return ()
    seconds = event.at - state.opened if state.task.fresh else None
    checked = event.checked
    return (Note(checked, state.task.form, state.help, state.shown, seconds, begins=state.is_blank),)


# Keys -----------------------------------------------------------------------------------------------------------------


def _pressed(state: State, event: Pressed) -> Step:
    key = event.key
    if key in ("q", "ctrl+c"):
        return replace(state, over=True), (End(goodbye(state)),)
    if key != state.armed:
        state = replace(state, armed="")
    state = replace(state, notice="")
    if state.page in ("list", "skip"):
        return _chosen(state, key)
    if key == "escape":
        return replace(state, page="work"), ()
    keys = {"h": _hint, "t": _text, "l": _list, "n": _next, "enter": _next, "a": _again, "s": _show, "k": _skip}
    does = keys.get(key, _why if key == "w" else None)
    if does is None or state.task is None:
        return state, ()
    return does(state)


def _hint(state: State) -> Step:
    verdict = state.focus
    state = replace(state, page="work")
    if sentence := _no_hint(state, verdict):
        return replace(state, notice=sentence), ()
    assert verdict is not None
    level = state.level(verdict) + 1
    if level == LEVELS and state.armed != "h":
        name = verdict.question.partition("/")[2]
        sentence = f"The next hint says what is wrong, and {name} then counts as not recalled. Press h again to see it."
        return replace(state, notice=sentence, armed="h"), ()
    question = verdict.question
    levels = {**state.levels, _mistake(verdict): level}
    help_ = {**state.help, question: max(level, state.help.get(question, 0))}
    state = replace(state, levels=levels, help=help_, hinted_at=state.tries, armed="")
    return state, _helped(state) if level >= LEVELS else ()


def _no_hint(state: State, verdict: Verdict | None) -> str:
    """Why there is no hint now, in a sentence; nothing where there is one."""
    if state.is_right:
        return "All of it is right. There is nothing to hint at."
    if state.checking or verdict is None:
        return "Your file is being checked. Try again in a moment."
    if verdict.outcome in ("blank", "missing"):
        return "A hint is about what you wrote. Write a first try, even if you aren't sure, and save it."
    if verdict.outcome not in ("wrong", "error") or not verdict.told:
        return (
            "No known mistake gives exactly this, so nothing is guessed. What is certain is written above: look there"
            " first."
        )
    level = state.level(verdict)
    if level >= max(len(cause.hints) for cause in verdict.told):
        return "That was the last hint. Change something and save, or press s to see the course's lines."
    if level and state.hinted_at == state.tries:
        return "First try something with this hint, and save it. Then there is another one."
    return ""


def _show(state: State) -> Step:
    assert state.task is not None
    if not state.task.solution:
        return replace(state, notice="The course's own lines aren't here."), ()
    if state.is_right or state.shown:  # they are there already
        return replace(state, page="work"), ()
    if state.armed != "s":
        sentence = (
            "This shows the course's lines, and the exercise then counts as not recalled. Press s again to see them."
        )
        return replace(state, notice=sentence, armed="s"), ()
    state = replace(state, page="work", shown=True, armed="")
    return state, _helped(state)


def _helped(state: State) -> tuple[Effect, ...]:
    """Keep at once that the answer was seen: who leaves now and comes back hasn't recalled it."""
    if state.task is None or not state.verdicts:
        return ()
    checked = Checked(state.task.exercise, state.verdicts, sha256=state.sha256)
    return (Note(checked, state.task.form, state.help, state.shown, None),)


def _text(state: State) -> Step:
    return replace(state, page="work" if state.page == "text" else "text"), ()


def _list(state: State) -> Step:
    here = [each.exercise for each in state.standing.rows]
    at = here.index(state.task.exercise) if state.task and state.task.exercise in here else 0
    return replace(state, page="list", cursor=at), ()


def _why(state: State) -> Step:
    if not state.is_right or state.task is None or not state.task.question:
        return state, ()
    return replace(state, page="work" if state.page == "why" else "why"), ()


def _next(state: State) -> Step:
    if state.page != "work":
        return replace(state, page="work"), ()
    if not state.is_right and not state.shown:
        return replace(state, notice="It isn't right yet. To leave it for now, press k; your file stays as it is."), ()
    return state, (Open(skipped=tuple(name for name, _ in state.skipped)),)


def _again(state: State) -> Step:
    assert state.task is not None
    if state.is_blank and not state.gone:
        return replace(state, notice="It is empty already: write, and save."), ()
    return state, (Open(state.task.exercise, again=True),)


def _skip(state: State) -> Step:
    return (_next(state)) if state.is_right else (replace(state, page="skip"), ())


def _chosen(state: State, key: str) -> Step:
    """A key on the list, or on the question why something is skipped."""
    if key == "escape" or (state.page == "list" and key == "l") or (state.page == "skip" and key == "k"):
        return replace(state, page="work" if state.task else state.page), ()
    if state.page == "skip":
        if key not in REASONS or state.task is None:
            return state, ()
        skipped = (*state.skipped, (state.task.exercise, REASONS[key]))
        state = replace(state, skipped=skipped, page="work")
        return state, (Open(skipped=tuple(name for name, _ in skipped)),)
    rows = state.standing.rows
    if key in ("up", "down") and rows:
        return replace(state, cursor=max(0, min(len(rows) - 1, state.cursor + (1 if key == "down" else -1)))), ()
    if key == "enter" and rows:
        return replace(state, page="work"), (Open(rows[state.cursor].exercise),)
    found = next((each.exercise for each in rows if key.isdigit() and each.exercise.partition("_")[0][-1:] == key), "")
    return (replace(state, page="work"), (Open(found),)) if found else (state, ())


def goodbye(state: State) -> str:
    """The sentence at the end: where things are, and what is due."""
    where = f"What you wrote is in {state.task.path}" if state.task and not state.is_blank else "Nothing is open"
    due = f"; due: {state.standing.due}" if state.standing.due else ""
    skipped = "".join(f"; skipped: {name} ({why})" for name, why in state.skipped)
    return f"{where}{due}{skipped}."


def _mistake(verdict: Verdict) -> tuple[str, str]:
    return verdict.question, verdict.mistake or verdict.outcome
