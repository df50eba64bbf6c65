"""Students whose programs never end: what they cost a class, and how far right programs are from the shorter limits.

After three time-outs, a submission's other questions get a twentieth of their limits. That is fair only if right
programs need much less. BYHEART_STALL_STUDENTS makes the class larger (1000), one in a hundred of them stalls.
"""

import contextlib
import io
import os
import shutil
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench_grade import EXERCISES, ROOT, apart, graded, make_class
from benchmarks.figures import Figure
from byheart.asking.ask import ask, load, reset_random
from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.jail import cell

STUDENTS = int(os.environ.get("BYHEART_STALL_STUDENTS", "200"))
_ENDLESS = "\n\ndef {name}(*_, **__):\n    while True:\n        pass\n"
_REFERENCES = 20  # a shorter limit is never below so many times what the reference takes


def figures() -> Iterator[Figure]:
    """What stalling costs, and whom a shorter limit could touch."""
    yield from _room()
    if not cell.can_confine():
        yield _cost()


def _room() -> Iterator[Figure]:
    course = read_course(EXERCISES)
    exercises = [each for each in read_exercises(course) if not each.is_page]
    reference, right = 0.0, 0.0
    for exercise in exercises:
        reference = max(reference, *_shares(course, exercise, ROOT / "solutions" / exercise.id / exercise.file))
        for path in sorted((ROOT / "tests" / "right" / exercise.id).glob("*.py")):
            right = max(right, *_shares(course, exercise, path))
    yield Figure("stall: 20 times the slowest solution / the shorter limit", _REFERENCES * reference, 1.0, "times")
    yield Figure("stall: the slowest right program / the shorter limit", right, 0.5, "times")


def _shares(course: Course, exercise: Exercise, path: Path) -> list[float]:
    """What each question takes of its shorter limit, in processor time."""
    shares = []
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        student = load(path)
        for question in exercise.questions:
            began = time.process_time()
            for case in course.cases(question):
                reset_random()
                ask(question, case, student, path)
            shares.append((time.process_time() - began) / (course.seconds_for(question) * cell.SHARE))
    return shares


def _cost() -> Figure:
    with tempfile.TemporaryDirectory(prefix="byheart-bench-") as folder:
        plain, stalled = Path(folder) / "plain", Path(folder) / "stalled"
        make_class(plain, STUDENTS)
        shutil.copytree(plain, stalled)
        stalling = sorted(stalled.iterdir())[50::100]
        for student in stalling:
            _stall(student)
        seconds = [
            apart(min(2, len(os.sched_getaffinity(0))), graded, str(each), 2)["seconds"] for each in (plain, stalled)
        ]
    more = (seconds[1] - seconds[0]) / len(stalling)
    detail = f"{seconds[1]:.0f} s / {seconds[0]:.0f} s, {STUDENTS} students; {more:.1f} s for each who stalls"
    return Figure(
        "stall: a class where 1 in 100 never ends / where all do", seconds[1] / seconds[0], 5.0, "times", detail
    )


def _stall(student: Path) -> None:
    """Every function of every file of this student never ends."""
    for exercise in read_exercises(read_course(EXERCISES)):
        for path in student.rglob(exercise.file):
            loops = "".join(_ENDLESS.format(name=question.name) for question in exercise.questions)
            path.write_text(path.read_text(encoding="utf-8") + loops, encoding="utf-8")
