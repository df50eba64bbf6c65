"""Practice: from a save to the verdict on the screen, in a terminal; and beside it rustlings' way.

That way is a fresh process for each save. What is timed is what a learner waits for: the file is written and closed,
and the screen shows the verdict.
"""

import contextlib
import os
import re
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.figures import Figure
from byheart.curriculum.course import read_course, read_exercises
from byheart.judging.known import knowledge_of

ROOT = Path(__file__).parent.parent
_PATIENCE = 120.0
_ROUNDS = 2
# So many files of an exercise with a mistake in them, besides the solution.
_MISTAKEN = 3
# What stands there with a verdict: how long ago the file was saved.
_DONE = re.compile(rb"saved (?:just now|(\d+) s ago).{1,6}checked in")
# Seconds between two saves, so that they can be told apart.
_BETWEEN = 2.5


def figures() -> Iterator[Figure]:
    """Everything that practice promises about time."""
    _make_what_is_made_once()
    with tempfile.TemporaryDirectory() as folder:
        mine = Path(folder) / "mine"
        _run("-m", "byheart", "init", str(mine), "--course", str(ROOT / "exercises"))
        page = next(each.id for each in read_exercises(read_course(ROOT / "exercises")) if each.is_page)
        asked = sorted({path.name for path in (ROOT / "solutions").iterdir() if path.is_dir()} - {page})
        each = {exercise: list(_on_screen(mine, exercise)) for exercise in asked}
        fresh = [seconds for exercise in asked for seconds in _afresh(mine, exercise)]
        on_page = list(_on_screen(mine, page))
    waited = [seconds for own in each.values() for seconds in own]
    milliseconds = [1000 * seconds for seconds in waited]
    slowest = max(asked, key=lambda exercise: max(each[exercise]))
    middle, late = statistics.median(milliseconds), statistics.quantiles(milliseconds, n=20)[-1]
    worst = f"the slowest, in {slowest}, {1000 * max(each[slowest]):.0f} ms"
    detail = f"{len(waited)} saves of {len(asked)} exercises, {os.cpu_count()} cores; {worst}"
    yield Figure("practice: from a save to the verdict, median", middle, 150, "ms", detail)
    yield Figure("practice: from a save to the verdict, 95th percentile", late, 300, "ms", detail)
    ratio = statistics.median(waited) / statistics.median(fresh)
    beside = f"median {middle / 1000:.2f} s / {statistics.median(fresh):.2f} s"
    yield Figure("practice / a fresh process for each save", ratio, 0.25, "times", beside)
    yield Figure("practice: from a save of the blank page to the verdict", statistics.median(on_page), 3, "s")


def _make_what_is_made_once() -> None:
    """What a course's first diagnosis of each question makes is made, and kept: a matter of minutes, once."""
    course = read_course(ROOT / "exercises").opened
    exercises = read_exercises(course)
    known = knowledge_of(course, exercises)
    for each in known.fingerprints:
        if not known.is_kept(each):  # of a script there is nothing to make
            known.get_ready(each)


def _texts(exercise: str) -> list[str]:
    """The files that are saved, one after the other."""
    name = f"{exercise.partition('_')[2]}.py"
    mistaken = sorted((ROOT / "tests" / "diagnosed" / exercise).glob("*.py"))[:_MISTAKEN]
    paths = [*mistaken, ROOT / "solutions" / exercise / name]
    return [path.read_text(encoding="utf-8") for path in paths]


def _place(mine: Path, exercise: str) -> Path:
    return mine / "exercises" / exercise / f"{exercise.partition('_')[2]}.py"


def _on_screen(mine: Path, exercise: str) -> Iterator[float]:
    """Seconds from each save to its verdict on the screen."""
    path = _place(mine, exercise)
    with _practising(mine, exercise) as screen:
        _until(screen, lambda seen: b"Write from memory" in seen)
        time.sleep(2)  # a learner reads first, and all that is loaded meanwhile is there
        for number in range(_ROUNDS):
            for text in _texts(exercise):
                path.write_text(f"{text}\n# {number}\n", encoding="utf-8")
                began = time.perf_counter()
                _until_judged(screen, began)
                yield time.perf_counter() - began
                time.sleep(_BETWEEN)
                _drain(screen)


@contextlib.contextmanager
def _practising(mine: Path, exercise: str) -> Iterator[int]:
    """The loop in a pseudo-terminal; yields what to read from."""
    import pty

    environment = {**os.environ, "TERM": "xterm-256color", "BYHEART_HOME": str(mine / "home"), "COLUMNS": "100"}
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "byheart", "practice", exercise]
    process = subprocess.Popen(command, cwd=mine, env=environment, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    try:
        yield ours
        os.write(ours, b"q")
        while process.poll() is None:
            if select.select([ours], [], [], 0.1)[0]:
                with contextlib.suppress(OSError):
                    os.read(ours, 65536)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def _drain(screen: int) -> None:
    """Forget what is on its way."""
    while select.select([screen], [], [], 0)[0]:
        os.read(screen, 65536)


def _until_judged(screen: int, began: float) -> None:
    """Read until the verdict on what was saved then is there; the one before it says that its save was longer ago."""

    def is_there(seen: bytes) -> bool:
        now = time.perf_counter() - began
        return any(int(each or 0) <= now + 1 for each in _DONE.findall(seen))

    _until(screen, is_there)


def _until(screen: int, is_there: Callable[[bytes], bool]) -> None:
    """Read until it is there."""
    seen = b""
    until = time.monotonic() + _PATIENCE
    while not is_there(seen):
        if not select.select([screen], [], [], max(0.0, until - time.monotonic()))[0]:
            raise TimeoutError(f"the verdict didn't come; the screen had {seen[-500:]!r}")
        seen += os.read(screen, 65536)


def _afresh(mine: Path, exercise: str) -> Iterator[float]:
    """Seconds of a process of its own for each save, as long as it takes to end."""
    path = _place(mine, exercise)
    for text in _texts(exercise)[-2:]:
        path.write_text(text, encoding="utf-8")
        began = time.perf_counter()
        _run("-m", "pytest", "--no-log", str(path.parent), cwd=mine)
        yield time.perf_counter() - began
    shutil.rmtree(mine / ".pytest_cache", ignore_errors=True)


def _run(*words: str, cwd: Path | None = None) -> None:
    subprocess.run([sys.executable, *words], cwd=cwd, capture_output=True, check=False)
