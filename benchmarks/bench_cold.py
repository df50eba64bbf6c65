"""The first wrong answer after an installation: nothing is kept yet, and a learner waits for the message.

Each exercise is asked in a process of its own, with an empty place for what is kept: once with a known mistake in the
file, and once with answers that no mistake explains, for which everything is tried that byheart knows.
"""

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure

ROOT = Path(__file__).parent.parent
# What a learner waits for at most, in seconds.
_PATIENCE = 3.0
# A busy machine takes longer, and for this ratio it doesn't count.
_TIMES = 12.0
_ROUNDS = 3
# Put below a solution: each function answers with numbers that nobody's mistake gives.
_UNEXPLAINED = """

def _twist(value):
    if isinstance(value, (tuple, list)):
        return type(value)(map(_twist, value))
    return value * 1.0371 + np.cos(np.arange(np.size(value))).reshape(np.shape(value)) * 0.0173


def _twisted(function):
    return lambda *given, **named: _twist(function(*given, **named))


"""


@dataclass(frozen=True, slots=True)
class _First:
    """Seconds from the command to its end, by the clock and of the processor."""

    exercise: str
    kind: str
    clock: float
    processor: float


def figures() -> Iterator[Figure]:
    """How long the first message takes, the median of some runs of each exercise."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder) / "course"
        for each in ("exercises", "reference", "solutions"):
            shutil.copytree(ROOT / each, course / each, ignore=shutil.ignore_patterns(".byheart", "__pycache__"))
        exercises = sorted(path.name for path in (course / "solutions").iterdir() if path.is_dir())
        took = [first for exercise in exercises for first in _firsts(course, exercise)]
        floor = statistics.median(_run(course, "-c", "import numpy, pytest")[1] for _ in range(_ROUNDS))
    for kind in dict.fromkeys(each.kind for each in took):
        yield _slowest([each for each in took if each.kind == kind], kind)
    ratio = max(each.processor for each in took) / floor
    yield Figure("cold: the slowest / python -c 'import numpy, pytest'", ratio, _TIMES, "times", "of the processor")


def _slowest(took: Sequence[_First], kind: str) -> Figure:
    slowest = max(took, key=lambda each: each.clock)
    every = ", ".join(f"{each.exercise[:2]} {each.clock:.1f} ({each.processor:.1f})" for each in took)
    detail = f"in {slowest.exercise}; seconds (of the processor): {every}"
    return Figure(f"cold: to the first message, {kind}", slowest.clock, _PATIENCE, "s", detail)


def _firsts(course: Path, exercise: str) -> Iterator[_First]:
    file = f"{exercise.partition('_')[2]}.py"
    solution = (course / "solutions" / exercise / file).read_text(encoding="utf-8")
    texts = {"known mistake": _mistaken(exercise), "unexplained": _unexplained(solution)}
    for kind, text in texts.items():
        if text == solution:  # the blank page has no functions to twist
            continue
        (course / "exercises" / exercise / file).write_text(text, encoding="utf-8")
        runs = []
        for _ in range(_ROUNDS):
            shutil.rmtree(course / "exercises" / ".byheart", ignore_errors=True)
            runs.append(_run(course, "-m", "pytest", "--no-log", f"exercises/{exercise}"))
        yield _First(exercise, kind, *(statistics.median(each) for each in zip(*runs, strict=True)))


def _mistaken(exercise: str) -> str:
    """A program with a known mistake: the last one there is, since the last question is the longest."""
    paths = sorted((ROOT / "tests" / "diagnosed" / exercise).glob("*.py"))
    texts = [path.read_text(encoding="utf-8") for path in paths or sorted((ROOT / "tests" / "blank_page").glob("*.py"))]
    return next(text for text in reversed(texts) if paths or "# verdict: wrong" in text)


def _unexplained(solution: str) -> str:
    names = [line[4:].partition("(")[0] for line in solution.splitlines() if line.startswith("def ")]
    twisted = [f"{each} = _twisted({each})" for each in names]
    return "\n".join((solution, _UNEXPLAINED, *twisted, "")) if names else solution


def _run(course: Path, *words: str) -> tuple[float, float]:
    """Seconds by the clock, and of the processor."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], cwd=course, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, used
