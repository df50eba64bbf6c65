"""The loaded process that asks a learner's file: what it says, and that nothing in a file ends it for good.

Both ways are tested: each attempt in a copy of the process (Linux), and in the process itself (elsewhere), which is
then replaced when it must be stopped. The second way was never tried on macOS or Windows.
"""

import contextlib
import multiprocessing
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.cli.main import main
from byheart.curriculum.course import read_course, read_exercises
from byheart.practice.answerer import Checked, Pair
from byheart.practice.inside import COPIES, _Desk, longest

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"
ID = "01_prediction"
RIGHT = (OTHER / "solutions" / ID / "prediction.py").read_text(encoding="utf-8")
WAYS = [pytest.param(True, id="copies", marks=pytest.mark.skipif(not COPIES, reason="no copies here"))]
WAYS += [pytest.param(False, id="itself")]
LONG = 300.0


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("work") / "mine"
    assert main(["init", str(folder), "--course", str(OTHER)]) == 0
    settings = folder / "exercises" / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "seconds = 0.5\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=WAYS)
def pair(request: pytest.FixtureRequest, workspace: Path) -> Iterator[Pair]:
    with contextlib.closing(Pair(workspace / "exercises", lambda sentence: None, copies=request.param)) as pair:
        pair.warm(ID)
        yield pair


@pytest.fixture
def ask(pair: Pair, workspace: Path):
    path = workspace / "exercises" / ID / "prediction.py"

    def asked(text: str | bytes, seconds: float = LONG) -> Checked:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        checked = pair.ask(ID, path, seconds)
        assert checked is not None
        return checked

    return asked


def outcomes(checked: Checked) -> set[str]:
    return {each.outcome for each in checked.verdicts}


def test_a_right_file_is_right_and_its_hash_is_told(ask) -> None:
    from byheart.memory.attempts import hash_of

    checked = ask(RIGHT)
    assert checked.is_right
    assert checked.steady
    assert checked.sha256 == hash_of(RIGHT.encode())
    assert checked.milliseconds > 0


def test_what_was_asked_before_is_not_asked_again(ask) -> None:
    assert ask(RIGHT).is_right
    assert outcomes(ask("def predict(X, w, b):\n    return 1.0\n")) != {"right"}
    assert ask(RIGHT).is_right


def test_what_a_function_printed_comes_with_its_verdict(ask) -> None:
    name = ask(RIGHT).verdicts[0].question.partition("/")[2]
    checked = ask(f"def {name}(*given):\n    print('here I am')\n    return 0.0\n")
    assert any("here I am" in text for text in checked.printed.values())


WITHOUT_END = {
    "a loop in the file": "while True:\n    pass\n",
    "a sleep": "import time\ntime.sleep(1000)\n",
    "a loop that catches all": """
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
""",
}


@pytest.mark.parametrize("text", WITHOUT_END.values(), ids=list(WITHOUT_END))
def test_what_never_ends_is_stopped_and_the_next_file_is_asked(ask, text: str) -> None:
    assert outcomes(ask(text)) == {"timeout"}
    assert ask(RIGHT).is_right


def test_a_number_that_grows_without_end_is_stopped_from_outside(ask) -> None:
    """Nothing inside the process can: Python itself computes, and lets nobody else."""
    text = "x = 10 ** 10 ** 9\n"
    assert outcomes(ask(text, seconds=1.0)) == {"timeout"}
    assert ask(RIGHT).is_right


ENDING = {
    "os._exit": "import os\nos._exit(0)\n",
    "a signal to itself": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
    "a signal to the process above": "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n",
}


@pytest.mark.parametrize("name", ["os._exit", "a signal to itself"])
def test_a_file_that_ends_its_process_is_told_and_the_next_is_asked(ask, name: str) -> None:
    checked = ask(ENDING[name])
    assert outcomes(checked) == {"crash"}
    assert "ended the process" in checked.verdicts[0].message
    assert ask(RIGHT).is_right


@pytest.mark.skipif(not COPIES, reason="the process above is the loop itself")
def test_a_file_that_ends_the_process_above_meets_the_reserve(workspace: Path) -> None:
    path = workspace / "exercises" / ID / "prediction.py"
    with contextlib.closing(Pair(workspace / "exercises", lambda sentence: None, copies=True)) as pair:
        path.write_text(RIGHT)
        assert pair.ask(ID, path, LONG) is not None
        before = pair.process
        path.write_text(ENDING["a signal to the process above"])
        checked = pair.ask(ID, path, LONG)
        assert checked is not None
        assert outcomes(checked) == {"crash"}
        assert pair.process != before
        path.write_text(RIGHT)
        assert (checked := pair.ask(ID, path, LONG)) is not None
        assert checked.is_right


OTHERWISE = {
    "exit": ("import sys\nsys.exit(0)\n", "error"),
    "a hundred megabytes": ("print('x' * 100_000_000)\n", "missing"),
    "a hundred megabytes to the terminal": (
        "import os\nfor _ in range(100):\n    os.write(1, b'x' * 1_000_000)\n",
        "missing",
    ),
    "binary": (b"\x00\xff\xfe" * 1000, "error"),
    "half a line": (RIGHT[: len(RIGHT) // 2 + 3], "error"),
    "nothing": ("", "missing"),
    "input": ("input()\n", "error"),
}


@pytest.mark.parametrize(("text", "outcome"), OTHERWISE.values(), ids=list(OTHERWISE))
def test_whatever_stands_in_a_file_the_next_is_asked(ask, text: str | bytes, outcome: str) -> None:
    assert outcome in outcomes(ask(text)) | ({"missing"} if outcome == "error" else set())
    assert ask(RIGHT).is_right


def test_nothing_of_an_attempt_is_left_for_the_next(ask) -> None:
    with pytest.raises(GraderFault, match=r"changes NumPy or Python's own functions|can't be made"):
        ask("import numpy as np\nnp.errstate = np.dot = np.mean = np.sum = np.asarray = np.array = None\n")
    assert ask(RIGHT).is_right


def test_a_huge_file_is_told_and_the_next_is_asked(ask) -> None:
    assert outcomes(ask("# " + "x" * 30_000_000 + "\n")) <= {"missing", "timeout", "error"}
    assert ask(RIGHT).is_right


def test_a_file_that_is_not_there_is_missing(pair: Pair, workspace: Path) -> None:
    checked = pair.ask(ID, workspace / "exercises" / ID / "gone.py", LONG)
    assert checked is not None
    assert outcomes(checked) == {"missing"}
    assert checked.sha256 == ""


def test_a_file_that_is_saved_while_it_is_asked_is_not_steady(pair: Pair, workspace: Path) -> None:
    path = workspace / "exercises" / ID / "prediction.py"
    path.write_text(f"from pathlib import Path\nPath({str(path)!r}).write_text('')\n{RIGHT}")
    checked = pair.ask(ID, path, LONG)
    assert checked is not None
    assert not checked.steady


def test_a_newer_save_ends_the_wait_for_an_older_one(pair: Pair, workspace: Path) -> None:
    path = workspace / "exercises" / ID / "prediction.py"
    path.write_text("import time\ntime.sleep(1000)\n")
    came: list[Checked | None] = []
    waiting = threading.Thread(target=lambda: came.append(pair.ask(ID, path, LONG)))
    waiting.start()
    while waiting.is_alive():  # it may not wait yet
        time.sleep(0.05)
        pair.abandon()
    assert came == [None]
    path.write_text(RIGHT)
    assert (checked := pair.ask(ID, path, LONG)) is not None
    assert checked.is_right


def test_what_is_wrong_with_the_course_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "course.toml").write_text("title = 3\n")
    with (
        contextlib.closing(Pair(tmp_path, lambda sentence: None)) as pair,
        pytest.raises(GraderFault, match=r"title should be"),
    ):
        pair.warm(ID)


def test_the_limit_by_the_clock_is_wide(workspace: Path) -> None:
    course = read_course(workspace)
    exercise = next(each for each in read_exercises(course) if each.id == ID)
    assert longest(course, exercise) >= 20 + 4 * 0.5 * len(exercise.questions)


def test_both_processes_end_with_the_pair(workspace: Path) -> None:
    pair = Pair(workspace / "exercises", lambda sentence: None)
    path = workspace / "exercises" / ID / "prediction.py"
    path.write_text(RIGHT)
    pair.ask(ID, path, LONG)
    numbers = [each.process.pid for each in (pair._at_work, pair._reserve) if each is not None]
    assert len(numbers) == 2
    pair.close()
    if sys.platform == "linux":
        assert not [each for each in numbers if Path(f"/proc/{each}").exists()]
    assert all(number != os.getpid() for number in numbers)


@pytest.mark.skipif(not COPIES, reason="no copies here")
def test_what_a_diagnosis_needs_is_made_while_nobody_waits(tmp_path: Path) -> None:
    """Pairs of mistakes too, which take longest: the next save finds all of it kept."""
    shutil.copytree(OTHER, tmp_path / "course", ignore=shutil.ignore_patterns(".byheart"))
    ours, theirs = multiprocessing.Pipe()
    desk = _Desk(theirs, tmp_path / "course" / "exercises", copies=True)
    (exercise,) = (each for each in read_exercises(desk.course) if each.id == ID)
    desk._begin_preparing([each.id for each in exercise.questions])
    until = time.monotonic() + LONG
    while desk.prepare() and time.monotonic() < until:
        time.sleep(0.01)
    kept = {path.name.partition(f"-{ID}")[0] for path in (tmp_path / "course" / "exercises" / ".byheart").iterdir()}
    assert kept == {"mistakes", "mistakes-in-other-forms", "pairs"}
    ours.close()
    theirs.close()
