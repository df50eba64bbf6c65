"""The command line as a table: words in, exit codes, calls and sentences out. No traceback, no control characters."""

import contextlib
import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.drawing import day, places

from byheart import batch
from byheart.asking.exercise import Exercise
from byheart.batch import Step
from byheart.batch.gradebook import FILE
from byheart.cli import became, options
from byheart.cli import main as cli
from byheart.curriculum import sample_class
from byheart.curriculum.course import Course
from byheart.expecting.key import Key
from byheart.jail import cell, doctor
from byheart.judging.known import knowledge_for

pytestmark = pytest.mark.by_turns(20)

ROOT = Path(__file__).parent.parent
SOLUTION = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
FREE = ["--unconfined"] if cell.can_confine() else []


@pytest.fixture(autouse=True, scope="module")
def ready(course: Course, exercises: tuple[Exercise, ...], key: Key) -> None:
    """What is computed once is there, so that nobody is told of it."""
    knowledge_for(course, exercises)


@pytest.fixture
def class_of(tmp_path: Path) -> Any:
    """Makes a folder of submissions: each student's sigmoid.py by name."""

    def make(**texts: str) -> Path:
        for student, text in texts.items():
            (tmp_path / "in" / student).mkdir(parents=True, exist_ok=True)
            (tmp_path / "in" / student / "sigmoid.py").write_text(text, encoding="utf-8")
        return tmp_path / "in"

    return make


def grade(submissions: Path, out: Path, *more: str) -> int:
    return cli.main(["grade", str(submissions), "--out", str(out), "--only", "sigmoid", "--jobs", "1", *FREE, *more])


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ([], 2, "COMMAND"),
        (["--help"], 0, "doctor"),
        (["--version"], 0, "byheart 0."),
        (["grade", "--help"], 0, "byheart grade submissions/"),
        (["report", "--help"], 0, "byheart report graded/"),
        (["doctor", "--help"], 0, "byheart doctor"),
        (["demo", "--help"], 0, "byheart demo --out demo/"),
        (["sing"], 2, "invalid choice"),
        (["grade"], 2, "SUBMISSIONS"),
        (["grade", "nowhere"], 2, "nowhere does not exist"),
        (["grade", ".", "--jobs", "0"], 2, "a whole number, 1 or more; it is '0'"),
        (["grade", ".", "--jobs", "many"], 2, "a whole number, 1 or more; it is 'many'"),
        (["grade", ".", "--only", "singing", "--unconfined"], 2, "There are: 01_gradient_descent, 02_sigmoid"),
        (["grade", ".", "--course", "tests", "--unconfined"], 3, "course.toml is missing"),
        (["grade", "README.md", "--unconfined"], 3, "neither a folder nor a zip"),
        (["report", "nowhere"], 2, f"nowhere holds no {FILE}"),
    ],
)
def test_words_in_words_out(
    words: list[str], code: int, sentence: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert cli.main(words) == code
    said = capsys.readouterr()
    assert sentence in said.out + said.err
    assert "Traceback" not in said.out + said.err


def test_a_class_then_nothing_new_then_a_mark_that_moves(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    submissions, out = class_of(ada=SOLUTION, bob=SOLUTION.replace("-x", "x")), tmp_path / "out"
    assert grade(submissions, out) == 0
    said = capsys.readouterr()
    form, what, first, *steps = said.err.splitlines()
    assert what == "byheart: graded: 02_sigmoid alone, 4 points, by exercises/course.toml."
    assert form == "byheart: read as: a folder for each student, 2 students."
    assert first.startswith("byheart: computing the right answers, once for these settings and this seed, about ")
    assert [each for each in steps if not each.endswith(" ...")] == ["1/2 ada: 4 of 4", "2/2 bob: 2 of 4"]
    assert said.out.splitlines() == [
        "2 graded, 0 as before, 0 not graded. Mean of 2 students: 3 of 4 points.",
        f"The class page: {out / 'index.html'}",
    ]
    assert grade(submissions, out) == 0
    assert "0 graded, 2 as before" in capsys.readouterr().out
    class_of(bob=SOLUTION)
    assert grade(submissions, out) == 0
    assert capsys.readouterr().out.splitlines()[:5] == [
        "1 mark has changed. By question:",
        "  02_sigmoid/sigmoid  1",
        "By student:",
        "  bob  02_sigmoid/sigmoid  0 of 2 (wrong) -> 2 of 2 (right)",
        f"All of them: {out / 'moved.csv'}",
    ]


def test_what_is_not_ours_is_not_written_over(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("precious", encoding="utf-8")
    assert grade(class_of(ada=SOLUTION), site) == 2
    assert "it isn't byheart's. Name another folder with --out" in capsys.readouterr().err
    assert [(path.name, path.read_text(encoding="utf-8")) for path in site.iterdir()] == [("index.html", "precious")]


def test_whose_files_were_not_all_read_is_told(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    submissions = class_of(ada=SOLUTION, bob=SOLUTION)
    (submissions / "bob" / "more.zip").write_bytes(b"PK")
    assert grade(submissions, tmp_path / "out") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "1 student with remarks about what was handed in:"
    assert said[1].startswith("  bob: ")
    assert "more.zip" in said[1]


def test_no_more_are_graded_at_once_than_there_are_cores(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(options, "cores", lambda: 1)
    assert grade(class_of(ada=SOLUTION), tmp_path / "out", "--jobs", "6") == 0
    assert capsys.readouterr().err.startswith("byheart: 1 submission at once, not 6: each needs a core")


def test_who_is_not_graded_is_named_and_it_shows_in_the_exit_code(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    submissions = class_of(ada=SOLUTION)
    (submissions / "mallory\x1b[31m").symlink_to("/etc")
    assert grade(submissions, tmp_path / "out") == 1
    said = capsys.readouterr()
    assert "not graded: " in said.out
    assert "is a symbolic link" in said.out
    assert "  The other one was graded." in said.out
    assert "\x1b" not in said.out + said.err


def test_names_can_not_steer_the_terminal(class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = {"a\x1b]0;owned\x07": SOLUTION, "b\u202egnp.exe": SOLUTION, "c\r2/2 d: 4 of 4": SOLUTION}
    assert grade(class_of(**names), tmp_path / "out") == 0
    said = capsys.readouterr()
    assert all(each.isprintable() for each in (said.out + said.err).replace("\n", ""))
    assert "a\\x1b]0;owned\\x07" in said.err


def test_report_writes_every_page_again(class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    grade(class_of(ada=SOLUTION), out)
    before = {path: path.read_bytes() for path in out.rglob("*.*") if path.suffix in (".html", ".md", ".json")}
    for path in before:
        path.unlink()
    assert cli.main(["report", str(out)]) == 0
    assert {path: path.read_bytes() for path in before} == before
    assert "1 page written again." in capsys.readouterr().out


def test_one_topic_and_the_whole_course_do_not_mix(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    submissions, out = class_of(ada=SOLUTION), tmp_path / "out"
    grade(submissions, out)
    assert cli.main(["grade", str(submissions), "--out", str(out), "--jobs", "1", *FREE]) == 2
    assert "holds marks for only sigmoid" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ([Step("ada", "graded", 1, 2), Step("bob", "unchanged")], 0),
        ([Step("ada", "graded", 1, 2), Step("bob", "refused", why="no")], 1),
        ([Step("ada", "fault", why="ours"), Step("bob", "refused", why="no")], 3),
        ([Step("ada", "graded", 1, 2, why="a fault of ours")], 3),
    ],
)
def test_exit_codes(
    steps: list[Step], code: int, class_of: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[Any, ...]] = []

    def grade_class(*given: Any) -> Iterator[Step]:
        calls.append(given)
        yield from steps

    monkeypatch.setattr(batch, "grade_class", grade_class)
    assert grade(class_of(ada=SOLUTION), tmp_path / "out") == code
    (setup, _, sources, out, _, jobs, elsewhere), *_ = calls
    assert (setup.only, [source.student for source in sources], out, jobs) == ("sigmoid", ["ada"], tmp_path / "out", 1)
    assert elsewhere is None


def test_without_walls_it_refuses_and_names_the_way_out(
    class_of: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cell, "can_confine", lambda: ["the kernel has no Landlock"])
    assert cli.main(["grade", str(class_of(ada=SOLUTION)), "--out", str(tmp_path / "out")]) == 3
    said = capsys.readouterr().err
    for word in ("the kernel has no Landlock", "byheart doctor", "Dockerfile", "--unconfined"):
        assert word in said
    assert not (tmp_path / "out").exists()


def test_unconfined_says_so_loudly(class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert grade(class_of(ada=SOLUTION), tmp_path / "out", "--unconfined") == 0
    said = capsys.readouterr().err.splitlines()
    assert "UNCONFINED" in said[0]
    assert "UNCONFINED" in said[-1]
    assert json.loads((tmp_path / "out" / "results.json").read_text())["kit"]["confined"] is False
    assert "Graded without the jail." in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("holds", "code", "sentence"), [(True, 0, "All 2 walls hold."), (False, 1, "install it")])
def test_doctor(
    holds: bool, code: int, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wall = doctor.Wall("files", holds, "tried to read /etc/passwd", "install it")
    monkeypatch.setattr(doctor, "examine", lambda secret: [wall, replace(wall, holds=True)])
    assert cli.main(["doctor"]) == code
    assert sentence in capsys.readouterr().out


def test_doctor_calls_a_second_wall_that_is_missing_weaker(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    walls = [doctor.Wall("files", True, "held"), doctor.Wall("a room", False, "none", "allow it", warns=True)]
    monkeypatch.setattr(doctor, "examine", lambda secret: walls)
    assert cli.main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "weaker  a room: none\n        allow it" in said
    assert "All 1 walls hold." in said


@pytest.mark.parametrize(
    "problem", [ValueError("\x1b[31m"), OSError(28, "No space left on device", "/x"), MemoryError()]
)
def test_exceptions_become_words(
    problem: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: Any) -> Any:
        raise problem

    monkeypatch.setattr(batch, "paper_of", fails)
    assert cli.main(["grade", str(ROOT), "--unconfined"]) == 3
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "\x1b" not in said
    monkeypatch.setenv("BYHEART_DEBUG", "1")
    with pytest.raises(type(problem)):
        cli.main(["grade", str(ROOT), "--unconfined"])


def test_a_terminal_sees_a_bar_and_nothing_that_steers_it() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    steps = iter([Step("a\x1b[31m", "graded", 1, 2)] * 3)
    assert len(list(became.shown_on(terminal, steps, 3))) == 3
    assert "a\x1b[31m" not in terminal.getvalue()
    assert "/3" in terminal.getvalue()


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_keeps_what_is_graded_and_says_so(class_of: Any, tmp_path: Path, number: signal.Signals) -> None:
    slow = "import time\n\ntime.sleep(0.5)\n"
    submissions, out = class_of(**{f"s{each}": slow for each in range(60)}), tmp_path / "out"
    words = ["grade", str(submissions), "--out", str(out), "--only", "sigmoid", "--jobs", "2", *FREE]
    grader = subprocess.Popen(
        [sys.executable, "-m", "byheart", *words],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # Whoever started these tests in the background may have them ignore Ctrl-C, which a child inherits.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert grader.stderr is not None
    while not (line := grader.stderr.readline()).startswith("1/60"):
        assert line.startswith("byheart: "), line
    os.killpg(grader.pid, number)
    said = grader.communicate(timeout=600)[1]
    assert grader.returncode == 1
    assert "byheart: stopped." in said
    assert "Traceback" not in said
    with contextlib.closing(sqlite3.connect(out / FILE)) as book:
        assert book.execute("SELECT COUNT(*) FROM results").fetchone()[0] >= 1


@pytest.mark.parametrize("share", [pytest.param(1 / 6, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)])
def test_the_demo_is_a_class_and_knows_who_is_who(
    share: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each day another sixth of it, and in the proofs the whole class."""
    made = sample_class.make_class

    def some(folder: Path, course: Course) -> list[str]:
        everybody = made(folder, course)
        there = [everybody[at] for at in sorted(places(len(everybody), share, "the demo", day()))]
        for student in set(everybody) - set(there):
            shutil.rmtree(folder / student)
        return there

    monkeypatch.setattr(sample_class, "make_class", some)
    assert cli.main(["demo", "--out", str(tmp_path), *FREE]) == 0
    said = capsys.readouterr()
    assert "\x1b" not in said.out + said.err
    students = json.loads((tmp_path / "graded/results.json").read_text(encoding="utf-8"))["students"]
    marks = {student["id"]: student["score"] for student in students}
    points = students[0]["points"]
    listed = tomllib.loads((ROOT / "solutions/sample_class.toml").read_text(encoding="utf-8"))["students"]
    assert len(marks) == len(places(len(listed), share, "the demo", day()))
    assert len(listed) > 20
    right = {"ada", "alan", "emmy", "grace", "kurt"} & marks.keys()
    assert {marks[student] for student in right} <= {points}
    assert {marks[student] for student in {"june_stubs", "liu_nothing"} & marks.keys()} <= {0}
    partly = {"ben_no_slope", "cleo_no_abs", "dora_sign", "eli_slope_of_input", "fay_no_alpha", "gus_uphill"}
    assert [student for student in partly & marks.keys() if not 0 < marks[student] < points] == []
    pages = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "graded").rglob("*.html"))
    assert "<script>alert" not in pages
    assert "<img src=x" not in pages
    assert "\x1b" not in pages
    shutil.rmtree(tmp_path / "graded")


def test_only_is_given_once_and_another_scope_is_refused_before_anything_is_computed(
    class_of: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    submissions, out = class_of(ada=SOLUTION), tmp_path / "out"
    assert cli.main(["grade", str(submissions), "--only", "sigmoid", "--only", "04"]) == 2
    assert 'course.toml, like this: exercises = ["sigmoid", "04"]' in capsys.readouterr().err
    assert cli.main(["grade", str(submissions), "--only", "01-04"]) == 2
    assert "To grade several, write exercises = ['01-04'] into " in capsys.readouterr().err
    assert grade(submissions, out) == 0
    monkeypatch.setattr("byheart.cli.grading._checked", lambda *given: pytest.fail("it computes"))
    assert cli.main(["grade", str(submissions), "--out", str(out), "--only", "04"]) == 2
    assert "holds marks for only sigmoid" in capsys.readouterr().err
