"""SIGKILL at any moment of a batch: the second run's gradebook equals that of a run that nobody disturbed."""

import contextlib
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from byheart.batch.gradebook import FILE
from byheart.curriculum import sample_class as demo
from byheart.curriculum.course import read_course
from byheart.jail.cell import can_confine

ROOT = Path(__file__).parent.parent.parent
FREE = ["--unconfined"] if can_confine() else []
COURSE = ROOT / "tests" / "other_course"
SLOW = "never_ends"

pytestmark = [
    pytest.mark.by_turns(15),
    pytest.mark.skipif(os.name != "posix", reason="needs process groups"),
]


@pytest.fixture(scope="module")
def submissions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A smaller course's class twice, without who takes seconds; in the order of the alphabet."""
    made = tmp_path_factory.mktemp("class")
    students = [each for each in demo.make_class(made / "demo", read_course(COURSE)) if each != SLOW]
    for number in range(2):
        for student in students:
            shutil.copytree(made / "demo" / student, made / "in" / f"{student}_{number}")
    return made / "in"


@pytest.fixture(scope="module")
def undisturbed(submissions: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Any], Path]:
    """What a run brings that nobody disturbs, and its gradebook: the others ask with its seed."""
    folder = tmp_path_factory.mktemp("undisturbed")
    finish(submissions, folder)
    return content(folder), folder / "out"


def start(submissions: Path, folder: Path, *more: str) -> subprocess.Popen[bytes]:
    """A grader in a process group of its own, with temporary files where they can be counted."""
    (folder / "tmp").mkdir(exist_ok=True)
    (folder / "tmp").chmod(0o755)
    words = ["grade", str(submissions), "--out", str(folder / "out"), "--course", str(COURSE), "--jobs", "2"]
    return subprocess.Popen(
        [sys.executable, "-m", "byheart", *words, *FREE, *more],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder / "tmp")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def finish(submissions: Path, folder: Path, *more: str) -> None:
    grader = start(submissions, folder, *more)
    said = grader.communicate(timeout=600)
    assert grader.returncode == 0, said


def kill_in_its_middle(chance: random.Random, submissions: Path, folder: Path, *more: str) -> None:
    """Kill a run when it has told of some of the class, of nobody yet or of nearly all, and a moment later."""
    grader = start(submissions, folder, *more)
    assert grader.stderr is not None
    told, wanted = 0, chance.randrange(len(list(submissions.iterdir())))
    while told < wanted and (line := grader.stderr.readline()):
        told += re.match(rb"\d+/\d+ ", line) is not None
    time.sleep(chance.choice([0.0, chance.uniform(0, 0.1), chance.uniform(0, 1)]))
    os.killpg(grader.pid, signal.SIGKILL)
    grader.communicate()


def content(folder: Path) -> list[Any]:
    """All that the gradebook holds but times."""
    with contextlib.closing(sqlite3.connect(folder / "out" / FILE)) as book:
        queries = (
            "SELECT * FROM marks ORDER BY student, place",
            "SELECT student, page, identity, score, points FROM results ORDER BY student",
            "SELECT json_remove(report, '$.seconds', '$.graded_at') FROM results ORDER BY student",
            "SELECT * FROM earlier",
            "SELECT * FROM refused",
            "SELECT name, value FROM facts WHERE name != 'scratch'",
        )
        return [book.execute(query).fetchall() for query in queries]


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def check(seed: int, submissions: Path, undisturbed: tuple[list[Any], Path], folder: Path) -> None:
    """Kill once or twice, go on, compare."""
    expected, book = undisturbed
    shared = ("--seed-from", str(book))
    if seed % 4:  # else it may be killed while it computes what is right
        shutil.copytree(book / ".byheart", folder / "out" / ".byheart")
    chance = random.Random(seed)
    for _ in range(chance.choice([1, 1, 2])):
        kill_in_its_middle(chance, submissions, folder, *shared)
    finish(submissions, folder, *shared)
    assert content(folder) == expected
    assert files(folder / "tmp") == []
    assert not [name for name in files(folder / "out") if name.endswith((".part", "-wal", "-shm", "-journal"))]
    pages = [name for name in files(folder / "out") if name.startswith("students/")]
    assert len(pages) == 3 * len(expected[1])


@pytest.mark.drawn(1 / 11)
@pytest.mark.parametrize("seed", range(2))
def test_killed_at_some_moments(
    seed: int, submissions: Path, undisturbed: tuple[list[Any], Path], tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    check(seed, submissions, undisturbed, tmp_path)


def left_running(folder: Path) -> list[str]:
    """The processes that were started with this folder for their temporary files, by their command lines."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if str(folder / "tmp").encode() in (place / "environ").read_bytes():
                found.append((place / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("moment", [0.0, 0.7])
def test_nothing_is_left_running_when_the_main_process_is_killed(moment: float, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for student in ("ada", "bob", "cleo"):
        (tmp_path / "in" / student).mkdir(parents=True)
        (tmp_path / "in" / student / "prediction.py").write_text("while True: pass\n")
    grader = start(tmp_path / "in", tmp_path)
    while not [line for line in left_running(tmp_path) if " -S -B -X utf8 " in line]:  # the zygote
        time.sleep(0.05)
    time.sleep(moment)
    assert left_running(tmp_path)
    os.kill(grader.pid, signal.SIGKILL)
    grader.wait()  # and not for its pipes, which those that are left would hold open
    until = time.monotonic() + 60
    while left_running(tmp_path) and time.monotonic() < until:
        time.sleep(0.05)
    left = left_running(tmp_path)
    grader.communicate()
    assert left == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 150))
def test_killed_at_fifty_random_moments(
    seed: int, submissions: Path, undisturbed: tuple[list[Any], Path], tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    check(seed, submissions, undisturbed, tmp_path)
