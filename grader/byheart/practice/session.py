"""What becomes of the loop when something happens: a state and an event go in, a state and effects come out. Pure.

No file, no clock, no terminal and no process: what happens comes in as an event with its time, and what is to be done
goes out as an effect. `view` says how a state looks. It judges nothing: verdicts come in, and stay as they are.
"""

from dataclasses import replace

from byheart.judging.hints import LEVELS
from byheart.judging.judge import Verdict
from byheart.practice.answerer import Checked
from byheart.practice.events import (
    Ask,
    Effect,
    End,
    Event,
    Gone,
    Judged,
    Note,
    Nothing,
    Open,
    Opened,
    Pressed,
    Remembered,
    Saved,
    Told,
)
from byheart.practice.states import State, mistake_of

GONE = "The file isn't there any more. Save it again, or press a for an empty one."
CHECKING = "Your file is being checked. Try again in a moment."
NOTHING = "Nothing is due, and nothing is left that you haven't tried. Come back tomorrow, or press l for the list."
REASONS = {"1": "too hard for now", "2": "I know it well", "3": "no time for it now", "4": "another reason"}
# The key for the easiest way to put an exercise, and that way.
EASIER, LINES = "e", "lines"

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
            return replace(state, gone=True, checking=False, notice=""), ()
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
        beside=state.beside and not is_new,
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
    if state.task is None:
        return state, ()
    return does(state) if does is not None else (_nothing(state, key), ())


def _nothing(state: State, key: str) -> State:
    """Of a letter that is no key, what a learner may have taken this window for."""
    if state.task is None or len(key) != 1 or not key.isprintable():
        return state
    where = f"You write in your editor, in {state.task.path}, and not in this window."
    return replace(state, notice=f"The key {key} does nothing. {where}")


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
    levels = {**state.levels, mistake_of(verdict): level}
    help_ = {**state.help, question: max(level, state.help.get(question, 0))}
    state = replace(state, levels=levels, help=help_, hinted_at=state.tries, armed="")
    return state, _helped(state) if level >= LEVELS else ()


def _no_hint(state: State, verdict: Verdict | None) -> str:
    """Why there is no hint now, in a sentence; nothing where there is one."""
    if state.is_right:
        return "All of it is right. There is nothing to hint at."
    if state.gone:
        return GONE
    if state.checking or verdict is None:
        return CHECKING
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
    if state.is_right:  # they are there already
        return replace(state, page="work"), ()
    if state.shown:
        return replace(state, page="work", beside=not state.beside or state.page != "work"), ()
    if state.armed != "s":
        sentence = (
            "This shows the course's lines, and the exercise then counts as not recalled. Press s again to see them."
        )
        return replace(state, notice=sentence, armed="s"), ()
    state = replace(state, page="work", shown=True, beside=True, armed="")
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
    if state.task is None or not state.task.question:
        return replace(state, notice="There is no question to think about for this exercise."), ()
    if not state.is_right:
        return replace(state, notice="The question to think about comes once all of it is right."), ()
    return replace(state, page="work" if state.page == "why" else "why"), ()


def _next(state: State) -> Step:
    if state.page != "work":
        return replace(state, page="work"), ()
    if state.checking and not state.shown:
        return replace(state, notice=CHECKING), ()
    if not state.is_right and not state.shown:
        return replace(state, notice="It isn't right yet. To leave it for now, press k; your file stays as it is."), ()
    return state, (Open(skipped=tuple(name for name, _ in state.skipped)),)


def _again(state: State) -> Step:
    assert state.task is not None
    if state.is_blank and not state.gone:
        return replace(state, notice="It is empty already: write, and save."), ()
    form = "stub" if state.is_given and state.is_right else ""  # a step up
    return state, (Open(state.task.exercise, again=True, form=form),)


def _skip(state: State) -> Step:
    return (_next(state)) if state.is_right else (replace(state, page="skip"), ())


def _chosen(state: State, key: str) -> Step:
    """A key on the list, or on the question why something is skipped."""
    if key == "escape" or (state.page == "list" and key == "l") or (state.page == "skip" and key == "k"):
        return replace(state, page="work" if state.task else state.page), ()
    if state.page == "skip":
        if key == EASIER and can_be_easier(state) and state.task is not None:
            return replace(state, page="work"), (Open(state.task.exercise, again=True, form=LINES),)
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


def can_be_easier(state: State) -> bool:
    """Whether there is an easier way to put it: its lines come from the course's own."""
    return state.task is not None and bool(state.task.solution) and state.task.form != LINES


def goodbye(state: State) -> str:
    """The sentence at the end: where things are, and what is due, today or next."""
    if state.task is None:
        where = "Nothing is open"
    elif state.is_blank and state.saved is None:
        where = f"Nothing was written in {state.task.path}"
    else:
        where = f"What you wrote is in {state.task.path}"
    later = f"; due next: {state.standing.later}" if state.standing.later else ""
    due = f"; due: {state.standing.due}" if state.standing.due else later
    skipped = "".join(f"; skipped: {name} ({why})" for name, why in state.skipped)
    return f"{where}{due}{skipped}."
