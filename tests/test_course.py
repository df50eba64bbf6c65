"""Settings are checked where they are read, and a wrong one is named."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from reference import article, hidden_size

from byheart.asking.exercise import questions_file
from byheart.asking.problems import GraderFault
from byheart.asking.question import Draw
from byheart.curriculum.course import SECRET, every_exercise, read_course, read_exercises

ROOT = Path(__file__).parent.parent
TITLE = 'title = "A neural network in 13 lines, from memory"'


@pytest.fixture
def settings(tmp_path):
    """A course of one's own, to spoil: (old text, new text) -> its folder."""
    shutil.copytree(ROOT / "exercises", tmp_path / "course", ignore=shutil.ignore_patterns(".byheart", "__pycache__"))

    def spoil(old, new):
        path = tmp_path / "course" / "course.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return tmp_path / "course"

    return spoil


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            'title = "A neural network in 13 lines, from memory"',
            'title = ""',
            "title is empty. Write a text between its",
        ),
        ('title = "A neural network in 13 lines, from memory"', 'title = " "', "title is empty"),
        (
            'title = "A neural network in 13 lines, from memory"',
            "title = 3",
            "title should be a text in quotes; it is 3",
        ),
        ("seconds = 5.0", f"seconds = 1{'0' * 400}", "seconds should be a number of seconds, more than 0"),
        ("[points]", f'[points]\n"04_deltas/hidden_delta" = 1{"0" * 400}', "a number, 0 or more"),
        ("seeds = [1, 2]", "seeds = []", "seeds should be a list with something in it"),
        ("seeds = [1, 2]", 'seeds = [1, "2"]', "seeds should be a whole number; it is '2'"),
        ("seeds = [1, 2]", "seeds = [1, 1]", "nothing twice"),
        ("0.001, 0.01", "0.001, -0.01", "inputs.alphas should be a number above 0; it is -0.01"),
        (
            'exercises = ["01-10"',
            'exercises = ["01", "deltos"',
            "exercises names 'deltos', which isn't there. There are: 01_",
        ),
        ('exercises = ["01-10"', 'exercises = ["01", 2', "exercises should be a text in quotes; it is 2"),
        ("seconds = 5.0", 'seconds = "5"', "seconds should be a number of seconds"),
        ("seconds = 5.0", "second = 5.0", "second isn't a setting. Do you mean seconds?"),
        ("title =", "titel =", "titel isn't a setting. Do you mean title?"),
        ("seeds = [1, 2]", "sedes = [1]", "sedes isn't a setting. Do you mean seeds?"),
        ("seeds = [1, 2]", "", "seeds should be a list, each a whole number; it is missing"),
        ("seeds = [1, 2]", "seeds = [1, 4294967296]", "seeds[1] should be at most 4294967295; it is 4294967296"),
        ("seeds = [1, 2]", "seeds = [-1, 2]", "seeds[0] should be at least 0; it is -1"),
        ("# secret_seed = 5107382246019284417", "secret_seed = -5", "secret_seed should be a whole number, 0 or more"),
        ("# secret_seed = 5107382246019284417", "secret_seed = 2", "secret_seed should be none of seeds"),
        ("seconds = 5.0", "seconds = 0", "seconds should be a number of seconds, more than 0; it is 0"),
        ("seconds = 5.0", "seconds = -1.5", "more than 0; it is -1.5"),
        ("seconds = 5.0", "seconds = nan", "more than 0; it is nan"),
        ("[time_limits]", '[time_limits]\n"04_deltas/hidden_delta" = 0', "seconds, more than 0; it is 0"),
        ("[points]", "[[points]]", "points should be a table: [points]"),
        (
            "[[0], [1], [1], [0]]",
            "[[0], [1], [1]]",
            "data.y should have as many rows as data.X; it has 3, and data.X has 4",
        ),
        (
            "carry =",
            "learning_speeds = 3\ncarry =",
            "learning_speeds isn't a setting. A setting of this course's own goes into [inputs].",
        ),
        ("hidden_sizes = [4, 32]", "hidden_sizes = []", "inputs.hidden_sizes should be a list with something in it"),
        (
            "hidden_sizes = [4, 32]",
            'hidden_sizes = "four"',
            "inputs.hidden_sizes should be a number above 0, or a list",
        ),
        ("\n[data]\n", "\n[data]\nalphas = [[1]]\n", "alphas is in both [inputs] and [data]"),
        ("[[0, 0, 1], ", "[[0, 0], ", "data.X should be rows of numbers"),
        ("seeds = [1, 2]", "seeds = [1, 2", "course.toml can't be read"),
        ("[points]", '[points]\n"04_deltas/hidden_delt" = 3', '"04_deltas/hidden_delt", which is not a question'),
        ("[points]", '[points]\n"04_deltas/hidden_delta" = -1', "0 or more"),
    ],
)
def test_a_wrong_setting_is_named(settings, old, new, says):
    folder = settings(old, new)
    with pytest.raises(GraderFault, match=r"course\.toml") as problem:
        read_exercises(read_course(folder))
    assert says in str(problem.value)


def test_the_settings_choose_the_exercises_that_count(settings):
    folder = settings('exercises = ["01-10"]', 'exercises = ["sigmoid", "4-4"]')
    (folder / "course.toml").write_text(
        (folder / "course.toml")
        .read_text(encoding="utf-8")
        .replace("[points]", '[points]\n"05_weight_updates/nothing" = 1'),
        encoding="utf-8",
    )
    course = read_course(folder)
    assert [each.id for each in read_exercises(course)] == ["02_sigmoid", "04_deltas"]
    assert [each.id for each in read_exercises(course, ["3"])] == ["02_sigmoid", "03_forward", "04_deltas"]
    with pytest.raises(GraderFault, match="is not a question"):
        every_exercise(course)


def test_without_a_choice_all_exercises_count(settings):
    course = read_course(settings("exercises = [", "# exercises = ["))
    assert read_exercises(course) == every_exercise(course)


def test_points_and_time_limits_can_be_set(settings):
    settings("[points]", '[points]\n"04_deltas/hidden_delta" = 7')
    course = read_course(settings("[time_limits]", '[time_limits]\n"04_deltas/hidden_delta" = 9'))
    (deltas,) = (exercise for exercise in read_exercises(course) if exercise.id == "04_deltas")
    assert {question.name: question.points for question in deltas.questions} == {"output_delta": 2, "hidden_delta": 7}
    assert [course.seconds_for(question) for question in deltas.questions] == [5, 9]


def test_a_secret_seed_asks_more_and_is_not_named(settings, course, exercises):
    secret = read_course(settings("# secret_seed = 5107382246019284417", "secret_seed = 90210"))
    question = exercises[3].questions[1]
    open_cases, all_cases = course.cases(question), secret.cases(question)
    assert len(all_cases) > len(open_cases)
    assert "90210" not in str([case.name for case in all_cases])
    assert any("the secret seed" in case.name for case in all_cases)


@pytest.mark.parametrize("seed", [5107382246019284417, 2**64 - 1, 2**32, 90210])
def test_a_secret_seed_is_asked_and_cannot_be_read_from_a_case(settings, exercises, seed):
    secret = read_course(settings("# secret_seed = 5107382246019284417", f"secret_seed = {seed}"))
    handed = set()
    for exercise in exercises:
        for question in exercise.questions:
            cases = secret.cases(question)
            assert len({case.name for case in cases}) == len(cases)
            for case in cases:
                # As a number of its own: its digits may stand in a drawn one by chance.
                assert not re.search(rf"(?<![\d.]){seed}(?![\d.])", f"{case.name} {dict(case.inputs)}")
                if SECRET in case.name and "seed" in case.inputs:
                    handed.add(case.inputs["seed"])
    (given,) = handed
    assert 0 <= given < 2**32
    assert not any(str(given) in case.name for each in exercises for q in each.questions for case in secret.cases(q))
    asked = exercises[8].questions[1]
    for case in secret.cases(asked):
        assert np.isfinite(asked.ask(hidden_size, case.fresh()))


def test_two_large_secret_seeds_that_share_their_last_32_bits_draw_apart(settings, exercises):
    question = exercises[3].questions[0]
    folder = settings("# secret_seed = 5107382246019284417", f"secret_seed = {2**40 + 7}")
    first = read_course(folder).cases(question)[-1].fresh()
    other = read_course(settings(f"secret_seed = {2**40 + 7}", f"secret_seed = {2**41 + 7}"))
    again = other.cases(question)[-1].fresh()
    assert not np.array_equal(first.layer_2, again.layer_2)


def test_seeds_up_to_32_bits_are_handed_on_as_they_are(settings, exercises):
    question = exercises[8].questions[0]
    wide = read_course(settings("seeds = [1, 2]", "seeds = [0, 4294967295]"))
    assert {0, 2**32 - 1} <= {case.inputs["seed"] for case in wide.cases(question)}
    for draw in wide.draws("update"):
        np.testing.assert_array_equal(draw.weights(3, 4), Draw(draw.seed, "update").weights(3, 4))


def test_a_secret_seed_that_begins_an_open_one_does_not_hide_it(settings, exercises):
    folder = settings("seeds = [1, 2]", "seeds = [90]")
    course = read_course(settings("# secret_seed = 5107382246019284417", "secret_seed = 9"))
    assert folder == course.folder == course.answers
    names = [case.name for case in course.cases(exercises[3].questions[1])]
    assert any(name.startswith("seed 90") for name in names)
    assert any(name.startswith(SECRET) for name in names)


def test_settings_that_are_not_utf_8_are_said_to_be_so(settings):
    path = settings("title =", "title =") / "course.toml"
    text = path.read_text(encoding="utf-8").replace("from memory", "f\N{LATIN SMALL LETTER U WITH DIAERESIS}r alle")
    line = next(at for at, each in enumerate(text.splitlines(), 1) if each.startswith("title"))
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(GraderFault, match=rf"course\.toml can't be read: line {line} isn't UTF-8\. Save it as UTF-8"):
        read_course(path.parent)


MIXED = """from byheart import part, question

@question(cases=lambda course: ())
def train(student, case):
    "train trains"
"""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "forward_pass = ",
            "forward = ",
            "forward isn't a part of a script. Assign part(...) to one of these names: init",
        ),
        (
            "from byheart import part",
            MIXED,
            "part and question are both in it. Give the blank page a folder of its own.",
        ),
    ],
)
def test_a_part_that_is_seen_in_no_script_is_refused(settings, exercises, old, new, says):
    (page,) = (each for each in exercises if each.is_page)
    path = questions_file(settings("title =", "title =") / page.id)
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(GraderFault, match=f"{path}: ") as problem:
        read_exercises(read_course(path.parents[1]))
    assert says in str(problem.value)


def test_settings_saved_with_a_byte_order_mark_are_read(settings, course):
    path = settings("title =", "title =") / "course.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_course(path.parent).title == course.title


def test_case_names_are_unique(course, exercises):
    for exercise in exercises:
        for question in exercise.questions:
            names = [case.name for case in course.cases(question)]
            assert len(names) == len(set(names))


def test_draws_differ_between_questions_and_stay_the_same():
    first, again, other = Draw(1, "forward"), Draw(1, "forward"), Draw(1, "update")
    drawn = first.weights(3, 4)
    np.testing.assert_array_equal(drawn, again.weights(3, 4))
    assert not np.allclose(drawn, other.weights(3, 4))
    assert len(set(first.axes(4))) == 4


@pytest.mark.parametrize("name", ["inputs", "weights", "activations", "targets", "signs", "unsure"])
def test_what_is_drawn_without_a_shape_is_a_number(name):
    draw = getattr(Draw(1, "forward"), name)
    assert type(draw()) is type(Draw(1, "forward").uniform(0, 1)) is float
    assert draw(1).shape == (1,)


def test_the_course_has_the_articles_data(course):
    np.testing.assert_array_equal(course.data["X"], article.X)
    np.testing.assert_array_equal(course.data["y"], article.y)
    assert course.inputs["alphas"] == article.ALPHAS
    assert course.inputs["hidden_sizes"] == article.HIDDEN_SIZES


def test_every_alpha_is_asked(course, exercises):
    for name in ("05_weight_updates/update", "05_weight_updates/training_step", "07_alpha/train"):
        (question,) = (each for exercise in exercises for each in exercise.questions if each.id == name)
        assert {case.inputs["alpha"] for case in course.cases(question)} >= set(course.inputs["alphas"])


def test_questions_hold_inputs_and_never_answers(exercises):
    for exercise in exercises:
        text = (exercise.folder / f"test_{exercise.topic}.py").read_text(encoding="utf-8")
        assert "reference" not in text.replace("the reference says", "")
        assert "import numpy" not in text or "np.exp" not in text


def test_a_file_that_makes_no_question_is_no_blank_page(settings):
    folder = settings("title =", "title =")
    path = folder / "02_sigmoid" / "test_sigmoid.py"
    path.write_text(re.sub("^@question.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    with pytest.raises(GraderFault, match=r"test_sigmoid\.py makes no question\. Put @question above"):
        read_exercises(read_course(folder))
