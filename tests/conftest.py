"""What several tests start from: the course, its exercises and its key. Where packages are missing, no test starts."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.drawing import DAY, day, draw
from tests.ready import make_ready

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import Key, key_for
from byheart.extras import EXTRAS, absent, install
from byheart.jail.cell import Jail, can_confine
from byheart.judging.judge import Verdict
from byheart.learner.exam import Exam

ROOT = Path(__file__).parent.parent

# What the tests can't be collected without. A test that needs another package, and only that test, is skipped.
NEEDED = (*EXTRAS["grade"], "axe_playwright_python", "jsonschema", "mistune", "playwright")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Say in a sentence what is missing, where byheart is installed for learners or instructors alone.

    Before all tests are shared out to several processes, compute what each of them would.
    """
    if missing := absent(NEEDED):
        raise pytest.UsageError(
            f'byheart\'s own tests need the extra "dev" (missing: {", ".join(missing)}): `make test`, or'
            f" {install('dev')}. The exercises need nothing more: `pytest exercises`."
        )
    day()  # settled before other processes are started, for which it may be past midnight
    config = session.config
    processes = config.getoption("numprocesses", None)
    if processes and not hasattr(config, "workerinput") and not any(".py" in str(each) for each in config.args):
        make_ready(int(processes))


def pytest_report_header() -> str:
    return f"cases drawn for {DAY}={day()}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    draw(items, [str(each) for each in config.args])


# With the packages of notebooks comes one that makes a grammar of addresses whenever jsonschema is imported. That takes
# a second, and no schema of ours has an address in it.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

# No test logs into the folder of the person who runs it. Where a test wants a log, it names a folder of its own.
_HOME = tempfile.TemporaryDirectory()
os.environ["BYHEART_HOME"] = _HOME.name
os.environ.pop("CI", None)


@pytest.fixture(scope="session")
def course() -> Course:
    return read_course(ROOT / "exercises")


@pytest.fixture(scope="session")
def exercises(course: Course) -> tuple[Exercise, ...]:
    return read_exercises(course)


@pytest.fixture(scope="session")
def key(course: Course, exercises: tuple[Exercise, ...]) -> Key:
    return key_for(course, exercises)


@pytest.fixture(scope="session")
def jail() -> Iterator[Jail]:
    """A jail for scripts, with walls where there can be any. All tests share it, since it takes a while to start."""
    with Jail((), confined=not can_confine()) as jail:
        yield jail


@pytest.fixture
def verdicts_of(course: Course, exercises: tuple[Exercise, ...], key: Key) -> Callable[..., dict[str, Verdict]]:
    """Ask one file everything: a path and its exercise's id -> the verdict on each question."""
    by_id = {exercise.id: exercise for exercise in exercises}

    def ask(path: Path, exercise: str, limited: bool = True) -> dict[str, Verdict]:
        exam = Exam(course, by_id[exercise], key, path, limited)
        return {question.name: exam.verdict(question) for question in by_id[exercise].questions}

    return ask
