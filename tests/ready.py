"""What nearly every test needs, computed once before the first: else each process of a run would compute all of it.

That is the answer key and the answers of all known mistakes, which are kept beside the exercises until something that
they are made from changes. A fresh clone has none.
"""

import functools
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import key_for
from byheart.judging.known import Knowledge, knowledge_of

ROOT = Path(__file__).parent.parent


def make_ready(processes: int) -> None:
    """Compute what isn't kept yet, each question by one of so many processes; the last questions are the longest."""
    if new := _known().fingerprints.new():
        with ProcessPoolExecutor(processes) as pool:
            list(pool.map(_make, reversed(new)))


def _make(question: str) -> None:
    course, exercises = _read()
    _ = _known().fingerprints[question]
    key_for(course, tuple(each for each in exercises if question.startswith(f"{each.id}/")))


@functools.cache
def _read() -> tuple[Course, tuple[Exercise, ...]]:
    course = read_course(ROOT).opened
    return course, read_exercises(course)


@functools.cache
def _known() -> Knowledge:
    return knowledge_of(*_read())
