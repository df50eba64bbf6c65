"""A course of another kind, by files only: it goes through pytest, grading, the proof and the reports as the article's.

`tests/other_course` was written by somebody who knew the documents and not the machinery.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from byheart.cli.main import main
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.curriculum.reference import reference_for
from byheart.jail.cell import can_confine
from byheart.learner.exam import Exam

pytestmark = pytest.mark.by_turns(20)

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "other_course"
FREE = ["--unconfined"] if can_confine() else []
ARTICLES = ("synapse", "sigmoid", "layer_1", "thirteen", "article")


@pytest.fixture(scope="module")
def other() -> Course:
    return read_course(FOLDER)


def ask(*words: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/other_course/exercises", *words]
    environment = {**os.environ, "COLUMNS": "110", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=600)
    return done.returncode, done.stdout + done.stderr


def test_pytest_asks_it(other):
    exercises = read_exercises(other)
    count = sum(len(each.questions) for each in exercises)
    code, said = ask("--answers-in", "tests/other_course/solutions")
    assert (code, f"{count} of {count} rebuilt" in said) == (0, True), said
    code, said = ask()
    assert (code, said.count("not written yet")) == (1, len(exercises))


def test_its_class_is_graded_and_reported(tmp_path, capsys):
    assert main(["demo", "--course", str(FOLDER), "--out", str(tmp_path), "--jobs", "1", *FREE]) == 0
    results = json.loads((tmp_path / "graded" / "results.json").read_text(encoding="utf-8"))
    points = results["students"][0]["points"]
    scores = {each["id"]: each["score"] for each in results["students"]}
    assert max(scores.values()) == points
    assert 0 in scores.values()
    named = {q["mistake"] for each in results["students"] for e in each["exercises"] for q in e["questions"]}
    known = {each.name for each in reference_for(read_course(FOLDER)).mistakes()}
    assert named - {None} <= known
    assert named - {None}
    assert read_course(FOLDER).title in (tmp_path / "graded" / "index.html").read_text(encoding="utf-8")
    for page in (tmp_path / "graded").rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not [word for word in ARTICLES if f" {word}" in text.lower().replace("<article", "")]


def test_it_is_proved(capsys):
    assert main(["verify", "--course", str(FOLDER), "--jobs", "1"]) == 0, capsys.readouterr().out
    said = capsys.readouterr().out
    assert "figures hold in this sample. 1 more can't be proved here" in said  # it has no blank page
    assert f"0 of {len(list(FOLDER.glob('tests/wrong/*/*.py')))}, by hand" in said


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("tests/right/*/*.py")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_a_right_program_of_it_is_right(path, other):
    from byheart.expecting.key import key_for

    exercises = read_exercises(other)
    (exercise,) = (each for each in exercises if each.id == path.parent.name)
    exam = Exam(other, exercise, key_for(other, exercises), path)
    assert {exam.verdict(question).outcome for question in exercise.questions} == {"right"}


def test_the_two_courses_share_nothing(other, course):
    assert not {each.topic for each in read_exercises(other)} & {each.topic for each in read_exercises(course)}
    first, second = (reference_for(each).load() for each in (other, course))
    assert not first.keys() & second.keys()
    assert {module.__package__ for module in first.values()}.isdisjoint(m.__package__ for m in second.values())
