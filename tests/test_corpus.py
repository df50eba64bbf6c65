"""Right programs in many forms are right; wrong ones fail where and as their header says. Found by glob."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from byheart.learner.exam import Exam

HERE = Path(__file__).parent
RIGHT = sorted(HERE.glob("right/*/*.py"))
WRONG = sorted(HERE.glob("wrong/*/*.py"))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.fixture
def ask_all(course, exercises, key):
    hurried = replace(course, seconds=2.0)
    by_id = {exercise.id: exercise for exercise in exercises}

    def ask(path):
        exam = Exam(hurried, by_id[path.parent.name], key, path)
        return {question.name: exam.verdict(question) for question in exam.exercise.questions}

    return ask


def _header(path: Path) -> dict[str, str]:
    text = path.read_bytes().decode("utf-8", "replace")
    return dict(re.findall(r"^# (wrong|outcome|says): (.+?)\s*$", text, re.MULTILINE))


@pytest.mark.parametrize("path", RIGHT, ids=_name)
def test_a_right_program_is_right(path, ask_all):
    wrong = {name: each.message for name, each in ask_all(path).items() if each.outcome != "right"}
    assert wrong == {}


@pytest.mark.parametrize("path", WRONG, ids=_name)
def test_a_wrong_program_fails_where_it_is_wrong(path, ask_all):
    header = _header(path)
    assert {"wrong", "outcome"} <= header.keys(), f"{path}: its first lines should be `# wrong: …` and `# outcome: …`"
    verdicts = ask_all(path)
    expected = set(verdicts) if header["wrong"] == "all" else {header["wrong"]}
    failed = {name: each.outcome for name, each in verdicts.items() if each.outcome != "right"}
    assert failed == dict.fromkeys(expected, header["outcome"])
    assert all(verdicts[name].score == 0 for name in failed)
    for name in failed:
        assert header.get("says", "").lower() in verdicts[name].message.lower()


def test_there_are_programs_for_every_question(exercises):
    exercises = [exercise for exercise in exercises if not exercise.is_page]  # scripts for that lie in blank_page
    assert {path.parent.name for path in RIGHT} == {exercise.id for exercise in exercises}
    wrong = {(path.parent.name, _header(path)["wrong"]) for path in WRONG}
    missing = [q.id for each in exercises for q in each.questions if (each.id, q.name) not in wrong]
    assert missing == []
