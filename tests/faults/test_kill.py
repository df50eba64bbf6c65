"""SIGKILL at any moment of a batch: the second run's gradebook equals that of a run that nobody disturbed."""

import contextlib
import os
import random
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
SLOW = ("never_ends", "floods", "multiplies", "forges_replies")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs process groups")


@pytest.fixture(scope="module")
def submissions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's class, without those that take seconds; named so that the order is that of the alphabet."""
    folder = tmp_path_factory.mktemp("class") / "in"
    for student in demo.make_class(folder, read_course(ROOT)):
        if student in SLOW:
            (folder / student).rename(folder.parent / student)
    return folder


@pytest.fixture(scope="module")
def undisturbed(submissions: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Any], float, Path]:
    """What a run brings that nobody disturbs, how long it takes, and its gradebook: the others ask with its seed."""
    folder = tmp_path_factory.mktemp("undisturbed")
    begun = time.monotonic()
    finish(submissions, folder)
    return content(folder), time.monotonic() - begun, folder / "out"


def start(submissions: Path, folder: Path, *more: str) -> subprocess.Popen[bytes]:
    """A grader in a process group of its own, with temporary files where they can be counted."""
    (folder / "tmp").mkdir(exist_ok=True)
    (folder / "tmp").chmod(0o755)
    words = ["grade", str(submissions), "--out", str(folder / "out"), "--jobs", "2", *FREE, *more]
    return subprocess.Popen(
        [sys.executable, "-m", "byheart", *words],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder / "tmp")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def finish(submissions: Path, folder: Path, *more: str) -> None:
    grader = start(submissions, folder, *more)
    said = grader.communicate(timeout=120)
    assert grader.returncode == 0, said


def kill_after(seconds: float, submissions: Path, folder: Path, *more: str) -> None:
    """Kill a run in its middle; one that was quicker than that is begun again, and killed sooner."""
    before = shutil.copytree(folder, folder.with_name(f"{folder.name}-before"))
    grader = start(submissions, folder, *more)
    try:
        grader.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(grader.pid, signal.SIGKILL)
        grader.communicate()
        shutil.rmtree(before)
        return
    grader.communicate()
    shutil.rmtree(folder)
    before.rename(folder)
    kill_after(0.8 * seconds, submissions, folder, *more)


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


def check(seed: int, submissions: Path, undisturbed: tuple[list[Any], float, Path], folder: Path) -> None:
    """Kill once or twice, go on, compare."""
    expected, whole, book = undisturbed
    shared = ("--seed-from", str(book))
    chance = random.Random(seed)
    for _ in range(chance.choice([1, 1, 2])):
        kill_after(chance.uniform(whole / 5, whole), submissions, folder, *shared)
    finish(submissions, folder, *shared)
    assert content(folder) == expected
    assert files(folder / "tmp") == []
    assert not [name for name in files(folder / "out") if name.endswith((".part", "-wal", "-shm", "-journal"))]
    pages = [name for name in files(folder / "out") if name.startswith("students/")]
    assert len(pages) == 3 * len(expected[1])


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_some_moments(
    seed: int, submissions: Path, undisturbed: tuple[list[Any], float, Path], tmp_path: Path
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
@pytest.mark.parametrize("moment", [0.0, 0.7, 1.5])
def test_nothing_is_left_running_when_the_main_process_is_killed(moment: float, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for student in ("ada", "bob", "cleo"):
        (tmp_path / "in" / student).mkdir(parents=True)
        (tmp_path / "in" / student / "sigmoid.py").write_text("while True: pass\n")
    grader = start(tmp_path / "in", tmp_path)
    while not [line for line in left_running(tmp_path) if " -S -B -X utf8 " in line]:  # the zygote
        time.sleep(0.05)
    time.sleep(moment)
    assert left_running(tmp_path)
    os.kill(grader.pid, signal.SIGKILL)
    grader.wait()  # and not for its pipes, which those that are left would hold open
    until = time.monotonic() + 2
    while left_running(tmp_path) and time.monotonic() < until:
        time.sleep(0.05)
    left = left_running(tmp_path)
    grader.communicate()
    assert left == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 150))
def test_killed_at_fifty_random_moments(
    seed: int, submissions: Path, undisturbed: tuple[list[Any], float, Path], tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    check(seed, submissions, undisturbed, tmp_path)
