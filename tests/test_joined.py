"""Joined: a learner's own functions train the network together, and the function that parts first is found."""

import functools
import itertools
import random
import shutil
from pathlib import Path

import pytest

from byheart.curriculum.course import read_course, read_exercises
from byheart.curriculum.files import read_source
from byheart.curriculum.reference import reference_for
from byheart.expecting.key import key_for
from byheart.practice.rungs.altered import Altered
from byheart.practice.rungs.joined import joined, said
from byheart.practice.rungs.solved import solved

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
COURSES = (ROOT / "exercises", ROOT / "tests" / "other_course" / "exercises")


class Joining:
    """A folder with the solutions of a course, of which some files are changed."""

    def __init__(self, folder: Path, tmp_path: Path) -> None:
        self.course = read_course(folder).opened
        self.exercises = read_exercises(self.course)
        self.folder = tmp_path
        for each in self.exercises:
            self.path(each).parent.mkdir()
            shutil.copy(self.course.solution_of(each), self.path(each))

    def path(self, exercise) -> Path:
        return self.folder / exercise.id / exercise.file

    def run(self):
        return joined(self.course, self.exercises, self.path, lambda each: key_for(self.course, (each,)))

    def named(self, topic: str):
        return next(each for each in self.exercises if each.topic == topic)


@pytest.mark.parametrize("folder", COURSES, ids=lambda each: each.parent.name)
def test_the_solutions_train_the_network_together(folder, tmp_path):
    found = Joining(folder, tmp_path).run()
    assert found is not None
    assert found.is_right
    assert len(found.used) > 3
    assert all(name in said(found)[0] for name in found.used)


@pytest.mark.parametrize("folder", COURSES, ids=lambda each: each.parent.name)
def test_stubs_train_nothing_and_are_named(folder, tmp_path):
    joining = Joining(folder, tmp_path)
    for each in joining.exercises:
        shutil.copy(each.folder / each.file, joining.path(each))
    found = joining.run()
    assert not found.is_right
    assert set(found.missing) == set(found.used)
    assert "Not written yet" in said(found)[0]


def mistaken(joining: Joining):
    """By exercise, solutions with one known mistake in one line, and the function in which it is, in a drawn order."""
    reference = reference_for(joining.course)
    asked = {each.topic: each for each in joining.exercises if not each.is_page}
    known = [each for each in reference.mistakes() if each.module in asked]
    altered = functools.cache(lambda exercise: _altered(joining, reference, exercise))
    for mistake in random.Random(1).sample(known, len(known)):
        exercise = asked[mistake.module]
        solution, lines = altered(exercise)
        for place in lines.places(mistake):
            if place.wrong:
                rows = solution.rows
                row = rows[place.line - 1]
                rows[place.line - 1] = row[: len(row) - len(row.lstrip())] + place.wrong
                yield exercise, place.function, "\n".join(rows) + "\n"


def _altered(joining: Joining, reference, exercise):
    solution = solved(read_source(joining.course.solution_of(exercise)), exercise.id)
    return solution, Altered(reference, exercise.topic, solution)


@pytest.mark.parametrize("count", [12, pytest.param(10_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("folder", COURSES, ids=lambda each: each.parent.name)
def test_a_mistake_is_found_in_the_function_in_which_it_is(folder, count, tmp_path):
    joining = Joining(folder, tmp_path)
    used = joining.run().used
    cases = (each for each in mistaken(joining) if each[1] in used)
    for exercise, function, text in itertools.islice(cases, count):
        path = joining.path(exercise)
        before = path.read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8")
        found = joining.run()
        path.write_text(before, encoding="utf-8")
        if found.first is not None:
            assert (found.first.exercise, found.first.function) == (exercise.id, function), text
            assert function in said(found)[0]
        else:  # where this mistake doesn't show in a training: a sign that is another where something is 0, say
            assert found.verdict.outcome == "right", text


@pytest.mark.parametrize(("squash", "parts"), [("2.718 ** (-x)", True), ("np.exp(-x.astype(np.float32))", False)])
def test_a_rounded_e_parts_and_a_rounded_number_does_not(squash, parts, tmp_path):
    joining = Joining(COURSES[0], tmp_path)
    path = joining.path(joining.named("sigmoid"))
    text = path.read_text(encoding="utf-8")
    assert text.count("np.exp(-x)") == 1
    path.write_text(text.replace("np.exp(-x)", squash), encoding="utf-8")
    first = joining.run().first
    assert (first.function if first else "") == ("sigmoid" if parts else "")


def test_what_raises_what_never_ends_and_what_cant_be_read_is_said(tmp_path):
    joining = Joining(COURSES[0], tmp_path)
    path = joining.path(joining.named("forward"))
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("layer_1 = 1 /", "layer_1 = nothing /", 1), encoding="utf-8")
    assert "it raises NameError" in said(joining.run())[0]
    path.write_text("def forward(:\n", encoding="utf-8")
    assert "forward" in said(joining.run())[0]
    path.write_text(before.replace("    layer_1 = 1 /", "    while True: pass\n    layer_1 = 1 /", 1), encoding="utf-8")
    joining.course.time_limits["07_alpha/train"] = 0.05
    assert joining.run().verdict.outcome == "timeout"


def test_what_a_learner_prints_is_not_heard(tmp_path, capsys):
    joining = Joining(COURSES[1], tmp_path)
    path = joining.path(joining.exercises[0])
    path.write_text("print('loud')\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert joining.run().is_right
    assert "loud" not in capsys.readouterr().out


def test_a_course_of_one_exercise_joins_nothing():
    folder = ROOT / "grader" / "byheart" / "curriculum" / "templates" / "new_course" / "exercises"
    course = read_course(folder).opened
    exercises = read_exercises(course)
    assert joined(course, exercises, course.solution_of, lambda each: key_for(course, (each,))) is None
