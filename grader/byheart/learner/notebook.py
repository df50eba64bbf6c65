"""Ask the functions in a notebook, or in any other namespace: `byheart.ask(globals(), "deltas")`.

They are asked in this process, as they are: there is no jail here, and no result is kept.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from byheart.asking.exercise import named, there_is_none
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import key_for
from byheart.judging.judge import Verdict
from byheart.judging.known import knowledge_of
from byheart.learner import screen
from byheart.learner.exam import Exam


class Verdicts(tuple[Verdict, ...]):
    """The verdicts on an exercise. A notebook and `print` show them as the terminal does."""

    def __repr__(self) -> str:
        style = screen.Style()
        blocks = ["\n".join(block) for block in screen.blocks(self, style)]
        last = [*screen.notes(self, style), screen.closing(self, style)]
        return "\n\n".join(["\n".join(screen.strips(self, style)), *blocks, "\n".join(last)])


def ask(namespace: Mapping[str, Any], exercise: str, course: Course | None = None) -> Verdicts:
    """The verdict on every question of one exercise, answered by the functions in `namespace`.

    `exercise` is an exercise's id, topic or number; `course` is the installed one unless another is given. Raises
    GraderFault if there is no such exercise, or if it is a blank page: that is a script, and `byheart read` judges it.
    """
    course = (course or read_course()).opened  # a learner is asked what everybody can read
    exercises = read_exercises(course, [exercise])
    asked = named(exercises, exercise)
    if asked is None:
        raise GraderFault(there_is_none(exercises, exercise))
    if asked.is_page:
        raise GraderFault(f"{asked.id} is a blank page: save it as a script, and run `byheart read {asked.file}`.")
    module = ModuleType(asked.topic)
    vars(module).update(namespace)
    key = key_for(course, (asked,))
    known = cache(lambda: knowledge_of(course, exercises))
    exam = Exam(course, asked, key, Path(asked.file), limited=False, known=known, loaded=module)
    return Verdicts(exam.verdict(question) for question in asked.questions)
