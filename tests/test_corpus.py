"""Right programs in many forms are right; wrong ones fail where and as their header says. Found by glob."""

from dataclasses import replace
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.asking.stopwatch import OutOfTime
from byheart.curriculum.course import every_exercise
from byheart.expecting.key import key_for
from byheart.learner import exam as exams
from byheart.learner.exam import Exam
from byheart.proof.wrong import label_of

HERE = Path(__file__).parent
RIGHT = sorted(HERE.glob("right/*/*.py"))
WRONG = sorted(HERE.glob("wrong/*/*.py"))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.fixture(scope="module")
def exercises(course):
    """All of them: programs lie here for those that don't count too."""
    return every_exercise(course)


@pytest.fixture(scope="module")
def key(course, exercises):
    return key_for(course, exercises)


@pytest.fixture
def ask_all(course, exercises, key):
    hurried = replace(course, seconds=0.5)
    by_id = {exercise.id: exercise for exercise in exercises}

    def ask(path):
        exam = Exam(hurried, by_id[path.parent.name], key, path)
        return {question.name: exam.verdict(question) for question in exam.exercise.questions}

    return ask


@pytest.mark.drawn(1 / 24)
@pytest.mark.parametrize("path", RIGHT, ids=_name)
def test_a_right_program_is_right(path, ask_all):
    wrong = {name: each.message for name, each in ask_all(path).items() if each.outcome != "right"}
    assert wrong == {}


@pytest.mark.drawn(1 / 24)
@pytest.mark.parametrize("path", WRONG, ids=_name)
def test_a_wrong_program_fails_where_it_is_wrong(path, ask_all):
    verdicts = ask_all(path).values()
    assert list(label_of(path).unmet(verdicts)) == []
    assert {each.score for each in verdicts if each.outcome != "right"} == {0}


@pytest.mark.parametrize("header", ["# outcome: wrong", "# wrong: all", "# wrong: all\n# outcome: right"])
def test_a_wrong_program_without_its_label_is_refused(tmp_path, header):
    (tmp_path / "x.py").write_text(f"{header}\n", encoding="utf-8")
    with pytest.raises(GraderFault, match="needs a line '# wrong: QUESTION'"):
        label_of(tmp_path / "x.py")


def test_there_are_programs_for_every_question(exercises):
    exercises = [exercise for exercise in exercises if not exercise.is_page]  # scripts for that lie in blank_page
    assert {path.parent.name for path in RIGHT} == {exercise.id for exercise in exercises}
    wrong = {(path.parent.name, label_of(path).question) for path in WRONG}
    missing = [q.id for each in exercises for q in each.questions if (each.id, q.name) not in wrong]
    assert missing == []


def test_time_that_runs_out_just_after_the_last_answer_takes_none_away(course, exercises, key, monkeypatch):
    def too_late(seconds, work):
        made = work()
        if work.__name__ == "ask_all":
            raise OutOfTime
        return made

    monkeypatch.setattr(exams, "within", too_late)
    sigmoid = next(each for each in exercises if each.topic == "sigmoid")
    asked = Exam(course, sigmoid, key, HERE.parent / "solutions" / sigmoid.id / sigmoid.file)
    assert [asked.verdict(each).outcome for each in sigmoid.questions] == ["right", "right"]
