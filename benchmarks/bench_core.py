"""The core: the sweep side by side, the questions' own computing, the key, and `pytest exercises` beside its floor."""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reference import article
from reference.sweep import train_sweep

from benchmarks.figures import Figure, process, ratio, side_by_side
from byheart.asking.ask import load
from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import build, shelf_for
from byheart.expecting.shelf import made_from

ROOT = Path(__file__).parent.parent


def figures() -> Iterator[Figure]:
    """Everything that the core promises about time."""
    course = read_course(ROOT / "exercises")
    exercises = read_exercises(course)
    yield _sweep()
    yield _solutions(course, exercises)
    yield from _key(course, exercises)
    yield _pytest()


def _sweep() -> Figure:
    """All alphas side by side against one after the other; 600 of the 60,000 steps, both hidden sizes."""
    together, apart = side_by_side(
        5,
        lambda: [train_sweep(size, iterations=600) for size in article.HIDDEN_SIZES],
        lambda: [
            train_sweep(size, (alpha,), iterations=600) for size in article.HIDDEN_SIZES for alpha in article.ALPHAS
        ],
    )
    return Figure("sweep: alphas side by side / one after the other", ratio(together, apart), 0.5, "times")


def _solutions(course: Course, exercises: tuple[Exercise, ...]) -> Figure:
    """The time that the solutions themselves take to answer everything once."""
    asked = []
    for exercise in exercises:
        module = load(ROOT / "solutions" / exercise.id / exercise.file)
        asked += [(q, module, [case.fresh() for case in course.cases(q)]) for q in exercise.questions]
    seconds = []
    for _ in range(5):
        fresh = [(q, module, [case.fresh() for case in course.cases(q)]) for q, module, _ in asked]
        started = time.perf_counter()
        for question, module, cases in fresh:
            for case in cases:
                question.ask(module, case)
        seconds.append(time.perf_counter() - started)
    count = sum(len(cases) for _, _, cases in asked)
    detail = f"{len(asked)} questions, {count} cases"
    return Figure("all questions: the solutions' own computing", statistics.median(seconds), 0.1, "s", detail)


def _key(course: Course, exercises: tuple[Exercise, ...]) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "key.npz"
        shelf = shelf_for(exercises[0])
        shelf.store(build(course, exercises), path, made_from(course, exercises))
        cold, warm = side_by_side(
            5, lambda: build(course, exercises), lambda: shelf.load(path, made_from(course, exercises))
        )
    yield Figure("answer key, cold", statistics.median(cold), 10, "s")
    yield Figure("answer key, warm", statistics.median(warm) * 1000, 50, "ms")


# The exercises that are asked; the blank page is run and watched, in a process of its own (see bench_read).
_ASKED = ("exercises", "--ignore", "exercises/10_thirteen_lines")


def _pytest() -> Figure:
    ours, floor = side_by_side(
        7,
        process(sys.executable, "-m", "pytest", *_ASKED, "--answers-in", "solutions", cwd=str(ROOT)),
        process(sys.executable, "-c", "import numpy, pytest", cwd=str(ROOT)),
    )
    detail = f"{statistics.median(ours):.2f} s / {statistics.median(floor):.2f} s"
    return Figure("pytest exercises / python -c 'import numpy, pytest'", ratio(ours, floor), 2.5, "times", detail)
