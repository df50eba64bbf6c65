"""`pytest exercises` and the commands tell the log what was tried, and say what is due."""

import json
import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from byheart.cli.main import main
from byheart.curriculum.course import read_course, read_exercises
from byheart.memory.attempts import Check, attempt_from, begun, hash_of
from byheart.memory.log import FILE, Log, now
from byheart.memory.rating import reviews
from byheart.memory.skills import skills_of

pytestmark = pytest.mark.by_turns(24)

ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"
TITLE = "A line fitted by gradient descent"
RIGHT = "def predict(x, w, b):\n    return x @ w + b\n"
WRONG = "def predict(x, w, b):\n    return x @ w - b\n"
QUESTION = "01_prediction/predict"


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A course of two exercises, whose answers are computed once."""
    course = tmp_path_factory.mktemp("small") / "course"
    shutil.copytree(OTHER, course, ignore=shutil.ignore_patterns("__pycache__", "tests", "0[235]_*"))
    return course


@pytest.fixture
def mine(small, tmp_path, monkeypatch):
    """A workspace of a small course, with a log of its own; the current folder."""
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "mine", "--course", str(small)]) == 0
    monkeypatch.chdir(tmp_path / "mine")
    return tmp_path / "mine"


def write(mine, text, exercise="01_prediction"):
    (mine / "exercises" / exercise / f"{exercise[3:]}.py").write_text(text, encoding="utf-8")


def run(*words, **environment):
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "exercises", *words]
    env = {**os.environ, "COLUMNS": "110", "PYTHONIOENCODING": "utf-8", **environment}
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", timeout=600)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout + done.stderr


def logged(course=TITLE):
    return Log(Path(os.environ["BYHEART_HOME"]) / FILE).attempts(course)


def ago(days, outcome="right", text=RIGHT, question=QUESTION):
    """Log a rebuild of some days ago."""
    log = Log(Path(os.environ["BYHEART_HOME"]) / FILE)
    at = now() - timedelta(days=days)
    log.append(begun([question], hash_of(b""), at=at - timedelta(minutes=5), course=TITLE, source="again"))
    attempt = begun([question], hash_of(text.encode()), at=at, course=TITLE, source="practice")
    attempt = type(attempt)(**{**_fields(attempt), "checks": {question: Check(outcome)}})
    assert log.append(attempt)


def _fields(attempt):
    return {name: getattr(attempt, name) for name in attempt.__slots__}


def test_an_attempt_is_logged_once_whoever_makes_it(mine):
    run()
    assert logged() == (), "nothing was written yet"
    write(mine, WRONG)
    run()
    (attempt,) = logged()
    assert (attempt.exercise, attempt.source, attempt.form) == ("01_prediction", "pytest", "stub")
    assert attempt.sha256 == hash_of(WRONG.encode())
    assert attempt.checks[QUESTION].outcome == "wrong"
    assert attempt.at.tzinfo is not None
    run()
    run("-k", "predict")
    run("exercises/01_prediction", "-v")
    assert len(logged()) == 1
    verdicts = [type("V", (), {"question": QUESTION, "message": "", "follows": "", **vars_of(attempt)})]
    again = attempt_from(verdicts, hash_of(WRONG.encode()), at=now(), course=TITLE, source="practice", seconds=9.0)
    assert not Log(Path(os.environ["BYHEART_HOME"]) / FILE).append(again)
    write(mine, RIGHT)
    run()
    assert [each.checks[QUESTION].outcome for each in logged()] == ["wrong", "right"]


def vars_of(attempt):
    check = attempt.checks[QUESTION]
    return {"outcome": check.outcome, "mistake": check.mistake}


def test_a_hint_that_was_asked_for_is_logged(mine):
    write(mine, WRONG)
    said = run()
    run("--hint", "3")
    helps = [dict(each.help) for each in logged()]
    assert helps == ([{}, {QUESTION: 3}] if "hint 1" in said else [{}])


@pytest.mark.parametrize("how", ["--no-log", "CI", "setting", "--answers-in"])
def test_nothing_is_logged_where_nobody_wants_it(mine, how, monkeypatch):
    write(mine, RIGHT)
    words, environment = [], {}
    if how == "setting":
        with (mine / "exercises" / "course.toml").open("a", encoding="utf-8") as settings:
            settings.write("\n[practice]\nlog = false\n")
    elif how == "CI":
        environment["CI"] = "true"
    else:
        words = [how] if how == "--no-log" else [how, "exercises"]
    assert "1 of 2 rebuilt" in run(*words, **environment)
    if environment or how == "setting":
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert main(["show", "01", "--give-up"]) == 0
        assert main(["again", "01"]) == 0
    assert not (mine.parent / "home").exists()


def test_the_setting_is_checked(mine):
    with (mine / "exercises" / "course.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[practice]\nlog = "no"\n')
    command = [sys.executable, "-m", "pytest", "exercises"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=600)
    assert "[practice]: log should be true or false; it is 'no'." in done.stdout


def test_workers_log_what_one_process_would(mine):
    write(mine, WRONG)
    write(mine, "def step(x, y, w, b, alpha):\n    return w, b\n", "04_step")
    run("-n", "2", "-p", "xdist")
    # Which of two workers is done first is chance.
    assert sorted((each.exercise, each.source) for each in logged()) == [
        ("01_prediction", "pytest"),
        ("04_step", "pytest"),
    ]


def test_the_end_of_the_screen_says_what_is_due(mine):
    write(mine, RIGHT)
    ago(9)
    ago(3, "wrong", WRONG, question="04_step/step")
    assert "step\ndue today: predict, step · why: byheart practice --due\n" in run()
    ago(0, question="04_step/step")
    assert "due today: predict · why" in run()
    ago(0)
    assert "due today" not in run()


def test_what_stands_there_still_is_due_and_what_is_rebuilt_is_not(mine):
    write(mine, RIGHT)
    ago(9)
    assert "due today: predict" in run()
    assert main(["again", "01"]) == 0
    assert "due today: predict" in run()
    write(mine, RIGHT)
    assert "due today" not in run()


def test_a_log_that_cant_be_used_is_said_in_a_line_and_the_verdicts_stand(mine):
    home = mine.parent / "home"
    home.mkdir()
    (home / FILE).write_bytes(b"something else" * 1000)
    write(mine, RIGHT)
    out = run()
    assert "1 of 2 rebuilt" in out
    assert " ".join(out.split()).count("Your work isn't logged, and all the rest goes on.") == 1
    assert "Traceback" not in out


def test_a_wrong_file_of_skills_is_said_in_a_line_and_the_verdicts_stand(mine, small):
    skills = small / "exercises" / "skills.toml"
    skills.write_text("[a]\n")
    write(mine, RIGHT)
    out = run()
    skills.unlink()
    assert "1 of 2 rebuilt" in out
    assert "skills.toml: [a]: title should be a string; it is missing." in " ".join(out.split())


def test_giving_up_is_logged_as_shown(mine, capsys):
    write(mine, WRONG)
    assert main(["show", "01"]) == 1
    assert logged() == ()
    assert main(["show", "01", "--give-up"]) == 1
    (attempt,) = logged()
    assert (attempt.source, attempt.shown) == ("show", True)
    course = read_course(mine)
    skills = skills_of(course, read_exercises(course))
    assert [each.rating for each in reviews(logged(), skills)] == ["again"]


def test_the_command_says_what_is_due_and_why(mine, capsys):
    ago(9)
    ago(0, question="04_step/step")
    capsys.readouterr()
    assert main(["practice", "--due"]) == 0
    out = capsys.readouterr().out
    assert "due today\n  predict  last rebuilt 9 days ago, 78 % likely to be recalled\n" in out
    assert "later\n  step  last rebuilt today; due in 2 days\n" in out
    assert "never tried" not in out
    assert "next: predict, in 01_prediction (last rebuilt 9 days ago, 78 % likely to be recalled)" in out
    assert str(mine.parent / "home" / FILE) in out


def test_the_command_takes_the_log_to_another_machine(mine, capsys, monkeypatch):
    ago(9)
    capsys.readouterr()
    assert main(["practice", "--export", "attempts.json"]) == 0
    assert "1 attempt of" in capsys.readouterr().out
    assert main(["practice", "--export", "attempts.json"]) == 3
    assert "there already" in capsys.readouterr().err
    monkeypatch.setenv("BYHEART_HOME", str(mine / "elsewhere"))
    assert main(["practice", "--import", "attempts.json"]) == 0
    assert "1 attempt added" in capsys.readouterr().out
    assert main(["practice", "--import", "attempts.json"]) == 0
    assert "0 attempts added" in capsys.readouterr().out
    table = json.loads(Path("attempts.json").read_text())
    Path("bad.json").write_text(json.dumps({**table, "attempts": [{}]}))
    assert main(["practice", "--import", "bad.json"]) == 3
    assert "Nothing was added." in capsys.readouterr().err
    assert main(["practice"]) == 2
    assert main(["practice", "--due", "--export", "x"]) == 2


def test_a_test_of_exercises_loads_no_scheduler_where_nothing_can_be_due(mine):
    write(mine, RIGHT)
    script = (
        "import sys, pytest; pytest.main(['exercises']); print('loaded', sorted({'fsrs', 'textual'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", timeout=600)
    assert "loaded []" in done.stdout
    assert len(logged()) == 1
