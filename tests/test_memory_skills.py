"""Skills: data of a course, checked; and those of the course that comes with byheart."""

import shutil
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import SETTINGS, every_exercise, read_course, read_exercises
from byheart.memory.skills import FILE, skill_of, skills_of

TWO = [read_exercises, every_exercise]
ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"


@pytest.mark.parametrize("exercises_of", TWO)
def test_each_question_of_the_course_shows_one_skill(course, exercises_of):
    exercises = exercises_of(course)
    skills = skills_of(course, exercises)
    questions = [question.id for exercise in exercises for question in exercise.questions]
    assert sorted(each for skill in skills for each in skill.questions) == sorted(questions)
    assert all(skill_of(skills, each) is not None for each in questions)
    first = [min(questions.index(each) for each in skill.questions) for skill in skills]
    assert first == sorted(first)
    assert {exercise.id for exercise in exercises} == {each for skill in skills for each in skill.exercises}


def test_every_skill_of_the_course_is_named_by_hand_in_a_few_words(course):
    for skill in skills_of(course, every_exercise(course)):
        assert "/" not in skill.id, skill
        assert "," not in skill.title, "skills are listed with commas between them"
        assert len(skill.title) <= 32


@pytest.mark.parametrize("exercises_of", TWO)
def test_near_is_near_from_both_sides(course, exercises_of):
    skills = {each.id: each for each in skills_of(course, exercises_of(course))}
    assert "slope" in skills["sigmoid"].near
    assert "sigmoid" in skills["slope"].near
    assert all(skill.id in skills[near].near for skill in skills.values() for near in skill.near)


def test_what_is_not_read_shows_no_skill_and_is_needed_by_none(of):
    text = '[last]\ntitle = "last"\nquestions = ["05_fit/fit"]\n[first]\ntitle = "first"\nneeds = ["last"]\n'
    skills = of(text + 'questions = ["01_prediction/predict"]\n', 'exercises = ["01"]\n')
    assert [(each.id, each.needs) for each in skills] == [("first", ())]


def test_a_course_without_the_file_has_a_skill_for_each_question():
    course = read_course(OTHER)
    exercises = read_exercises(course)
    skills = skills_of(course, exercises)
    assert [each.id for each in skills] == [each.id for own in exercises for each in own.questions]
    assert skills[1].title == "mean squared error"
    assert skill_of(skills, "nobody/asks") is None


@pytest.fixture
def of(tmp_path):
    """(text of the file) -> the skills of a copy of the other course."""
    shutil.copytree(OTHER, tmp_path / "course", ignore=shutil.ignore_patterns(".byheart", "__pycache__", "tests"))
    settings = tmp_path / "course" / "exercises" / SETTINGS
    own = settings.read_text(encoding="utf-8")

    def read(text, chosen=""):
        settings.write_text(chosen + own, encoding="utf-8")
        course = read_course(tmp_path / "course")
        (course.folder / FILE).write_text(text, encoding="utf-8")
        return skills_of(course, read_exercises(course))

    return read


def test_a_course_groups_its_questions_as_it_likes(of):
    skills = of(
        '[slopes]\ntitle = "both slopes"\nquestions = ["03_gradients/derivative_b", "03_gradients/derivative_w"]\n'
        '[fit]\ntitle = "a whole fit"\nquestions = ["05_fit/fit"]\nneeds = ["slopes"]\nnear = ["slopes"]\n'
    )
    ids = [each.id for each in skills]
    assert ids == ["01_prediction/predict", "02_mean_squared_error/mean_squared_error", "slopes", "04_step/step", "fit"]
    assert (skills[2].near, skills[4].needs) == (("fit",), ("slopes",))


GOOD = '[a]\ntitle = "a"\nquestions = ["05_fit/fit"]\n'
WRONG = {
    "no TOML": ("[a\n", "can't be read"),
    "no table": ("a = 1\n", r"\[a\]: it should be a table"),
    "no title": ('[a]\nquestions = ["05_fit/fit"]\n', "title should be a string; it is missing"),
    "an empty title": ('[a]\ntitle = " "\nquestions = ["05_fit/fit"]\n', "title is empty"),
    "no questions": ('[a]\ntitle = "a"\n', "questions should be a list of strings; it is missing"),
    "none in it": ('[a]\ntitle = "a"\nquestions = []\n', "questions is empty"),
    "a text": ('[a]\ntitle = "a"\nquestions = "05_fit/fit"\n', "questions should be a list of strings"),
    "no question of it": ('[a]\ntitle = "a"\nquestions = ["05_fit/fitt"]\n', "Do you mean 05_fit/fit"),
    "another field": (GOOD + "neds = []\n", "Do you mean needs"),
    "no such need": (GOOD + 'needs = ["b"]\n', 'needs has "b", which is no skill here'),
    "no such near": (GOOD + 'near = ["b"]\n', 'near has "b", which is no skill here'),
    "itself": (GOOD + 'needs = ["a"]\n', "needs has the skill itself"),
    "twice": (GOOD + GOOD.replace("[a]", "[b]"), r'\[b\]: questions has "05_fit/fit", and so has \[a\]'),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_in_the_file_is_said_with_the_way_out(of, name):
    text, says = WRONG[name]
    with pytest.raises(GraderFault, match=says) as told:
        of(text)
    assert FILE in str(told.value)
