"""Joined: a learner's functions from several exercises train the network together, before it is written as a whole.

The reference calls its functions by name, so the learner's can stand in their places, and a question of a later
exercise is asked of what comes out. Each call is held against the reference with the same inputs: so the function that
parts is found, and not those that go on with its result. Runs a learner's code, and there is no jail here.
"""

import contextlib
import copy
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from byheart.asking.answer import Answer
from byheart.asking.ask import ask, load, reset_random
from byheart.asking.exercise import Exercise
from byheart.asking.question import Case, Question
from byheart.asking.stopwatch import OutOfTime, too_long, within
from byheart.curriculum.course import Course
from byheart.curriculum.reference import Reference, reference_for
from byheart.expecting.key import Key
from byheart.judging.judge import Verdict, judge

# How far a call may part from the reference, relative to its largest number: more than rounding, also in float32, and
# less than an e of 2.718, which trains another network in the end.
_CLOSE = 5e-6


@dataclass(frozen=True, slots=True)
class Parted:
    """The first call in which a learner's function gave something else than the reference, or nothing."""

    function: str
    exercise: str
    call: int
    how: str


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of it. `used` are the learner's functions that were called, `missing` those that aren't there yet."""

    question: str
    verdict: Verdict
    used: tuple[str, ...]
    missing: tuple[str, ...]
    first: Parted | None

    @property
    def is_right(self) -> bool:
        """Whether the network trains as the reference does, and with the learner's functions alone."""
        return self.verdict.outcome == "right" and not self.missing and self.first is None


def joined(
    course: Course,
    exercises: Sequence[Exercise],
    path_of: Callable[[Exercise], Path],
    key_of: Callable[[Exercise], Key],
) -> Joined | None:
    """Train with the learner's functions; None where no exercise of the course calls those of several others.

    Raises GraderFault where the reference isn't here.
    """
    reference = reference_for(course)
    found = _most_joining(course, exercises, reference)
    if found is None:
        return None
    last, question, names = found
    own = [each for each in exercises if each.id < last.id and set(names) & _names(each)]
    cases, key = course.cases(question), key_of(last)
    run, answers = _in_time(course, reference, (last, question, names), cases, {each: path_of(each) for each in own})
    verdict = judge(question, cases, [key.expected(question, case) for case in cases], answers)
    by_topic = {each.topic: each.id for each in exercises}
    first = run.first and Parted(run.first.function, by_topic[run.first.exercise], run.first.call, run.first.how)
    return Joined(question.id, verdict, tuple(run.called), tuple(dict.fromkeys(run.missing)), first)


def said(result: Joined) -> tuple[str, ...]:
    """What became of it, in sentences."""
    if result.verdict.outcome == "timeout":
        return (result.verdict.message,)
    if result.missing:
        return (f"Not written yet: {', '.join(result.missing)}. The network needs them to train.",)
    if result.first is not None:
        where = f"{result.first.function} of {result.first.exercise}"
        return (f"The first difference is in {where}, in call {result.first.call}: {result.first.how}.",)
    names = ", ".join(result.used)
    if result.is_right:
        return (f"Your own functions train the network: {names}.", "Now write it as a whole, from a blank page.")
    return (f"Each of your functions is right by itself ({names}), but together they don't train the network yet.",)


def _in_time(
    course: Course,
    reference: Reference,
    asked: tuple[Exercise, Question, Sequence[str]],
    cases: Sequence[Case],
    paths: Mapping[Exercise, Path],
) -> tuple["_Run", list[Answer]]:
    """Run the learner's files and ask, with what they print unheard, and not longer than so many questions may take."""
    last, question, names = asked
    run = _Run(reference, {}, names)
    answers: list[Answer] = []

    def all_of_it() -> None:
        run.theirs = {each.topic: load(path) for each, path in paths.items()}
        answers.extend(run.answers(last.topic, question, cases, Path(last.file)))

    seconds = course.seconds_for(question) * (1 + len(paths))
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            within(seconds, all_of_it)
    except OutOfTime as late:
        answers = [Answer("timeout", complaint=too_long("all of it", seconds, running=False, idle=late.idle))]
    return run, answers


@dataclass
class _Run:
    """The reference, with a learner's functions in the places of its own."""

    reference: Reference
    theirs: Mapping[str, ModuleType | Answer]
    names: Sequence[str]
    called: dict[str, int] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    first: Parted | None = None

    def answers(self, topic: str, question: Question, cases: Sequence[Case], path: Path) -> list[Answer]:
        """What this question is answered with."""
        clean, mixed = self.reference.load(), self.reference.load()
        self._take_places(clean, mixed)
        answers = []
        for case in cases:
            reset_random()
            answers.append(ask(question, case, mixed[topic], path))
        return answers

    def _take_places(self, clean: Mapping[str, ModuleType], mixed: Mapping[str, ModuleType]) -> None:
        """Put the learner's functions wherever the reference has its own, under whatever name it was imported."""
        for topic, module in self.theirs.items():
            for name in self.names:
                own = getattr(mixed[topic], name, None)
                if own is None or own.__module__ != mixed[topic].__name__:
                    continue
                placed = self._watched(topic, name, getattr(clean[topic], name), own, getattr(module, name, None))
                for each in mixed.values():
                    for known, value in list(vars(each).items()):
                        if value is own:
                            setattr(each, known, placed)

    def _watched(self, topic: str, name: str, right: Any, around: Any, theirs: Any) -> Callable[..., Any]:
        """A function that calls theirs, and the reference's beside it. `around` calls in its turn what is watched."""

        def watched(*given: Any) -> Any:
            before = sum(self.called.values())
            together = around(*copy.deepcopy(given))  # what it calls is looked at first
            wanted = right(*copy.deepcopy(given))
            answer = self._answer(topic, name, theirs, given, wanted)
            # What is made of several is made of the learner's parts, so that these train the network.
            return answer if sum(self.called.values()) == before + 1 else together

        return watched

    def _answer(self, topic: str, name: str, theirs: Any, given: Sequence[Any], wanted: Any) -> Any:
        """What theirs gives, if it is there; what is wanted where it gives nothing."""
        self.called[name] = self.called.get(name, 0) + 1
        try:
            if not callable(theirs):
                raise NotImplementedError
            answer = theirs(*copy.deepcopy(given))
        except NotImplementedError:
            self.missing.append(name)
            return wanted
        except Exception as error:
            self._parted(topic, name, f"it raises {type(error).__name__}: {error}")
            return wanted
        if how := _differs(answer, wanted):
            self._parted(topic, name, how)
        return answer

    def _parted(self, topic: str, name: str, how: str) -> None:
        if self.first is None:
            self.first = Parted(name, topic, self.called[name], how)


def _differs(answer: Any, wanted: Any) -> str:
    """How an answer differs from the one wanted, in words without a number of it; nothing where it doesn't."""
    if isinstance(wanted, tuple):
        if not isinstance(answer, tuple | list) or len(answer) != len(wanted):
            return f"it should return {len(wanted)} things"
        return next((how for pair in zip(answer, wanted, strict=True) if (how := _differs(*pair))), "")
    try:
        values, right = np.asarray(answer, dtype=float), np.asarray(wanted, dtype=float)
    except (TypeError, ValueError):
        return f"it returns {type(answer).__name__}, which is no array of numbers"
    if values.shape != right.shape:
        return f"it returns the shape {values.shape}, and {right.shape} is wanted"
    far = ~np.isclose(
        values, right, rtol=_CLOSE, atol=_CLOSE * float(np.max(np.abs(right), initial=0.0)), equal_nan=True
    )
    return f"{np.count_nonzero(far)} of {far.size} values differ" if far.any() else ""


def _names(exercise: Exercise) -> set[str]:
    return {each.name for each in exercise.questions}


def _most_joining(
    course: Course, exercises: Sequence[Exercise], reference: Reference
) -> tuple[Exercise, Question, tuple[str, ...]] | None:
    """The question that calls the functions of most exercises before its own, the first of several; and their names."""
    loaded = reference.load()
    best: tuple[int, Exercise, Question, tuple[str, ...]] | None = None
    for exercise in (each for each in exercises if not each.is_page and each.topic in reference.modules):
        before = [each for each in exercises if each.id < exercise.id and each.topic in reference.modules]
        names = {name: each.id for each in before for name in _names(each)}
        for question in exercise.questions:
            run = _Run(reference, {each.topic: loaded[each.topic] for each in before}, tuple(names))
            run.answers(exercise.topic, question, course.cases(question)[:1], Path(exercise.file))
            joins = len({names[name] for name in run.called})
            if joins > 1 and (best is None or joins > best[0]):
                best = joins, exercise, question, tuple(run.called)
    return best[1:] if best is not None else None
