"""Ask the functions in a notebook, or in any other namespace: `ask` an exercise, or `check` one question.

`byheart.ask(globals(), "deltas")` shows every verdict. `byheart.check(globals(), "04_deltas/hidden_delta")` is for a
cell that gives points: nbgrader gives them where a cell ends without an exception, and none to a cell that printed
to stderr. So it raises where there are none, and what a function warns of is shown on stdout.

They are asked in this process, as they are: there is no jail here, and no result is kept. Whatever runs in a kernel can
forge what comes of this, so nobody's mark should rest on it alone.
"""

import contextlib
import io
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from byheart.asking.exercise import Exercise, named, there_is_none
from byheart.asking.problems import GraderFault, meant
from byheart.asking.question import Question
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import key_for
from byheart.judging.explain import verdicts_on
from byheart.judging.judge import Verdict
from byheart.judging.known import knowledge_of
from byheart.learner import screen
from byheart.learner.exam import Exam

# How many lines are shown of what a function wrote to stderr.
_MOST_WARNED = 10
# In a cell. nbgrader's `validate` cuts off what is longer.
STYLE = screen.Style(width=80)


class Verdicts(tuple[Verdict, ...]):
    """The verdicts on an exercise. A notebook and `print` show them as the terminal does."""

    def __repr__(self) -> str:
        style = screen.Style()
        blocks = ["\n".join(block) for block in screen.blocks(self, style)]
        last = [*screen.notes(self, style), screen.closing(self, style)]
        return "\n\n".join(["\n".join(screen.strips(self, style)), *blocks, "\n".join(last)])


class NotRight(Exception):
    """A question that got no points. A notebook shows its words and no traceback: that would be ours."""

    def _render_traceback_(self) -> list[str]:
        return str(self).split("\n")


class NotGraded(NotRight):
    """A question that can't be asked here: by a fault of byheart's, of the course's or of this installation."""


def ask(namespace: Mapping[str, Any], exercise: str, course: Course | None = None) -> Verdicts:
    """The verdict on every question of one exercise, answered by the functions in `namespace`.

    `exercise` is an exercise's id, topic or number; `course` is the installed one unless another is given. Raises
    GraderFault if there is no such exercise, or if it is a blank page: that is a script, and `byheart read` judges it.
    """
    asked, exercises = _found(course, exercise)
    if asked.is_page:
        raise GraderFault(f"{asked.id} is a blank page: save it as a script, and run `byheart read {asked.file}`.")
    exam = _exam(namespace, (course or read_course()).opened, exercises, asked, limited=False)
    return Verdicts(exam.verdict(question) for question in asked.questions)


def check(namespace: Mapping[str, Any], question: str, course: Course | Path | str | None = None) -> None:
    """Ask one question, "04_deltas/hidden_delta", and raise NotRight if it gets no points.

    It is answered by the functions in `namespace`. A blank page is answered by the script of its name in this folder,
    which `%%writefile` writes. `course` is the installed one unless another, or its folder, is given.
    """
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as warned:
        try:
            verdict, printed = _checked(namespace, question, course)
        except GraderFault as fault:
            raise NotGraded(f"not graded, and no fault of yours: {fault}") from None
    for line in _said(verdict, printed, warned.getvalue()):
        print(line)
    if verdict.outcome == "fault":
        raise NotGraded(screen.alone(verdict, STYLE, printed))
    if not verdict.score and verdict.outcome != "right":
        raise NotRight(screen.alone(verdict, STYLE, printed))


def _checked(namespace: Mapping[str, Any], question: str, course: Course | Path | str | None) -> tuple[Verdict, str]:
    """The verdict on this question, and what was printed meanwhile. Raises GraderFault."""
    course = (course if isinstance(course, Course) else read_course(course)).opened
    asked, exercises = _found(course, question.partition("/")[0])
    own = next((each for each in asked.questions if each.id == question), None)
    if own is None:
        hint = meant(question, [each.id for each in asked.questions], "")
        raise GraderFault(f"{asked.id} has no question {question!r}. {hint}".strip())
    exam = _exam_of_page(course, asked) if asked.is_page else _exam(namespace, course, exercises, asked)
    if not asked.is_page and (right := _right_alone(exam, own)):
        return right, ""
    return exam.verdict(own), exam.printed(own)


def _right_alone(exam: Exam, question: Question) -> Verdict | None:
    """The verdict, if it is right: then no diagnosis is needed, and the exercise's other questions aren't asked."""
    (verdict,) = verdicts_on([exam.answered(question)], exam.exercise.topic, None, exam.course.carry)
    return verdict if verdict.outcome == "right" else None


def _found(course: Course | None, exercise: str) -> tuple[Exercise, tuple[Exercise, ...]]:
    """The exercise that is meant, and all of them. Raises GraderFault."""
    exercises = read_exercises(course or read_course(), [exercise])
    asked = named(exercises, exercise)
    if asked is None:
        raise GraderFault(there_is_none(exercises, exercise))
    return asked, exercises


def _exam(
    namespace: Mapping[str, Any],
    course: Course,
    exercises: tuple[Exercise, ...],
    asked: Exercise,
    limited: bool = True,
) -> Exam:
    """The exam of what is defined in this namespace. A learner is asked what everybody can read."""
    module = ModuleType(asked.topic)
    vars(module).update(namespace)
    known = cache(lambda: knowledge_of(course, exercises))
    return Exam(course, asked, key_for(course, (asked,)), Path(asked.file), limited, known=known, loaded=module)


def _exam_of_page(course: Course, asked: Exercise) -> Exam:
    """The exam of the script in this folder. As long as the script is the same, it is watched once."""
    path = Path(asked.file)
    return _watched(course.answers, asked.id, path.resolve(), path.read_bytes() if path.is_file() else None)


@lru_cache(maxsize=1)
def _watched(folder: Path, exercise: str, path: Path, source: bytes | None) -> Exam:
    course = read_course(folder).opened
    asked, _ = _found(course, exercise)
    return Exam(course, asked, key_for(course, (asked,)), path, source=source)


# Words ----------------------------------------------------------------------------------------------------------------


def _said(verdict: Verdict, printed: str, warned: str) -> Iterator[str]:
    """What is shown whether or not it is an exception: what went well, and what the functions warned of."""
    if verdict.outcome == "right":
        yield f"{STYLE.right} {verdict.question.partition('/')[2]}"
        yield from screen.notes((verdict,), STYLE)
    elif verdict.score:
        yield screen.alone(verdict, STYLE, printed)
    yield from _shortened(warned.rstrip("\n").split("\n") if warned.strip() else [])


def _shortened(lines: Sequence[str]) -> list[str]:
    """What was written to stderr: no fault by itself, so it is shown among what was printed."""
    kept = list(dict.fromkeys(lines))
    left = len(kept) - _MOST_WARNED
    return [*kept[:_MOST_WARNED], *([f"... and {left} more lines"] if left > 0 else [])]
