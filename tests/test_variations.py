"""Variations: a varied file gets the verdict that the same file would get unvaried, right or wrong."""

import ast
import functools
import re
from pathlib import Path

import numpy as np
import pytest

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import read_course, read_exercises
from byheart.curriculum.files import read_source
from byheart.curriculum.reference import reference_for
from byheart.curriculum.stubs import fresh_stub
from byheart.expecting.key import key_for
from byheart.judging.known import knowledge_of
from byheart.learner.marks import Mark, form_of, mark_in, marked
from byheart.learner.variations import RESULT, negated, variations
from byheart.practice.rungs.altered import Altered
from byheart.practice.rungs.asking import ask_file
from byheart.practice.rungs.put import RUNGS, to_do
from byheart.practice.rungs.solved import solved

ROOT = Path(__file__).parent.parent
COURSE = read_course(ROOT / "exercises")
EXERCISES = read_exercises(COURSE)
VARIATIONS = variations(COURSE, EXERCISES)


def stub_of(exercise) -> str:
    return fresh_stub(COURSE.folder, COURSE.solutions, exercise.id, exercise.file)


PAIRS = [(each, varied) for each in EXERCISES for varied in VARIATIONS if varied.varies(each, stub_of(each))]
ASKED = [pair for pair in PAIRS if not pair[0].is_page]
TURNED = [pair for pair in ASKED if any(each.startswith(pair[0].id) for each in pair[1].negates)]


def named(pair) -> str:
    return f"{pair[0].id}-{pair[1].id}"


@functools.cache
def key_of(exercise: str):
    return key_for(COURSE, tuple(each for each in EXERCISES if each.id == exercise))


def verdicts(exercise, text: str, tmp_path: Path, known=None):
    path = tmp_path / exercise.id / exercise.file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return ask_file(COURSE, exercise, key_of(exercise.id), path, known).verdicts


def varied_file(exercise, variation, text: str) -> str:
    """A file as it would be for the variation: the same functions, whose signs are turned from outside."""
    arguments = {
        each.name: [argument.arg for argument in each.args.args]
        for each in ast.parse(stub_of(exercise)).body
        if isinstance(each, ast.FunctionDef)
    }
    lines = [
        "from byheart.learner.variations import negated as _turned",
        f"_inside = {{'__name__': __name__, '__file__': __file__}}\nexec(compile({text!r}, __file__, 'exec'), _inside)",
        "globals().update({name: value for name, value in _inside.items() if not name.startswith('__')})",
    ]
    for question, what in variation.negates.items():
        folder, _, name = question.partition("/")
        if folder == exercise.id:
            given = arguments[name]
            handed = ", ".join(f"-{each}" if each in what else each for each in given)
            sign = "_turned" if RESULT in what else ""
            call = f"{sign}(_inside[{name!r}]({handed}))"
            around = f"if callable(_inside[{name!r}]):\n    def {name}({', '.join(given)}):\n        return {call}\n"
            lines.append(f"exec(compile({around!r}, 'around', 'exec'))")
    return marked("\n".join(lines) + "\n", Mark("variation", variation.id))


def test_there_are_variations_of_names_of_the_sign_and_of_the_task():
    assert {each.id for each in VARIATIONS} >= {"letters", "words", "adding"}
    assert any(each.leaves for each in VARIATIONS)
    assert {exercise.id for exercise, _ in PAIRS} == {each.id for each in EXERCISES}


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("pair", PAIRS, ids=named)
def test_a_varied_stub_differs_where_the_task_differs_and_says_what_it_is(pair):
    exercise, variation = pair
    stub = stub_of(exercise)
    text = variation.text(exercise, stub)
    assert mark_in(text) == Mark("variation", variation.id)
    assert form_of(text) == f"variation: {variation.id}"
    assert to_do(text, COURSE)
    without = "\n".join(row for row in text.splitlines() if row and not row.startswith("# byheart:"))
    assert without != "\n".join(row for row in stub.splitlines() if row)
    one, other = ast.parse(stub), ast.parse(text)
    shape = [(each.name, len(each.args.args)) for each in one.body if isinstance(each, ast.FunctionDef)]
    assert shape == [(each.name, len(each.args.args)) for each in other.body if isinstance(each, ast.FunctionDef)]
    for each in other.body:
        if isinstance(each, ast.FunctionDef):
            names = [argument.arg for argument in each.args.args]
            assert len(set(names)) == len(names)
            assert all(re.search(rf"\b{name}\b", ast.get_docstring(each) or "") for name in names)


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("pair", PAIRS, ids=named)
def test_a_varied_stub_earns_nothing(pair, tmp_path):
    exercise, variation = pair
    found = verdicts(exercise, variation.text(exercise, stub_of(exercise)), tmp_path)
    assert {each.outcome for each in found} == {"blank"}
    assert {each.question for each in found} == {each.id for each in exercise.questions} - set(variation.leaves)


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("pair", ASKED, ids=named)
def test_the_solution_is_right_when_it_is_varied_too(pair, tmp_path):
    exercise, variation = pair
    text = read_source(COURSE.solution_of(exercise))
    assert {each.outcome for each in verdicts(exercise, varied_file(exercise, variation, text), tmp_path)} == {"right"}


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("pair", TURNED, ids=named)
def test_the_solution_as_it_is_isnt_right_where_a_sign_is_turned(pair, tmp_path):
    exercise, variation = pair
    text = marked(read_source(COURSE.solution_of(exercise)), Mark("variation", variation.id))
    for each in verdicts(exercise, text, tmp_path):
        assert (each.outcome == "right") == (each.question not in variation.negates)


@functools.cache
def solutions_with_mistakes(exercise_id: str):
    """The solution with each known mistake of its own that has a line there."""
    exercise = next(each for each in EXERCISES if each.id == exercise_id)
    found = []
    reference = reference_for(COURSE)
    solution = solved(read_source(COURSE.solution_of(exercise)), exercise.id)
    altered = Altered(reference, exercise.topic, solution)
    for mistake in reference.mistakes():
        if mistake.module == exercise.topic:
            for place in altered.places(mistake):
                if place.wrong:
                    rows = solution.rows
                    row = rows[place.line - 1]
                    rows[place.line - 1] = row[: len(row) - len(row.lstrip())] + place.wrong
                    found.append((mistake.id, "\n".join(rows) + "\n"))
    return found


@functools.cache
def known():
    return knowledge_of(COURSE, EXERCISES, lambda sentence: None)


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("every", [6, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("pair", TURNED, ids=named)
def test_a_known_mistake_gets_the_verdict_that_it_gets_unvaried_and_nothing_is_said_of_its_sign(pair, every, tmp_path):
    exercise, variation = pair
    for name, text in solutions_with_mistakes(exercise.id)[::every]:
        plain = verdicts(exercise, text, tmp_path, known)
        varied = verdicts(exercise, varied_file(exercise, variation, text), tmp_path, known)
        # Without the marks: here the functions call each other inside, where nothing is turned.
        assert [(each.question, each.outcome, each.mistake, each.follows) for each in plain] == [
            (each.question, each.outcome, each.mistake, each.follows) for each in varied
        ], name
        for each in varied:
            if each.question in variation.negates and each.outcome == "wrong":
                assert not each.told, name
                assert "yours" not in each.message
                assert variation.says in each.message


STEP = """
import numpy as np
def weight_derivative(layer_in, delta):
    return layer_in.T @ delta
def update(synapse, derivative, alpha):
    return synapse {sign} derivative
def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-(X @ synapse_0)))
    layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1)))
    layer_2_delta = ({error}) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    return (
        update(synapse_0, weight_derivative(X, layer_1_delta), alpha),
        update(alpha=alpha, derivative=weight_derivative(layer_1, layer_2_delta), synapse=synapse_1),
    )
"""


def test_what_is_wrong_only_because_of_a_turned_function_is_known_to_be(tmp_path):
    """Asked with a right update, by the sign of the variation, the training step is right."""
    exercise = next(each for each in EXERCISES if each.id == "05_weight_updates")
    (variation,) = (varied for each, varied in TURNED if each is exercise)
    text = marked(STEP.format(sign="+", error="y - layer_2"), Mark("variation", variation.id))
    for each in (STEP.format(sign="-", error="layer_2 - y"), text):
        found = {verdict.question.partition("/")[2]: verdict for verdict in verdicts(exercise, each, tmp_path, known)}
        assert found["update"].outcome == found["training_step"].outcome == "wrong"
        assert found["training_step"].follows == found["update"].question
        assert found["training_step"].forgivable
    subtracting = text.replace("(y - layer_2)", "(layer_2 - y)")
    found = verdicts(exercise, subtracting, tmp_path, known)
    assert not any(each.forgivable for each in found), "with the article's sign it isn't right, whatever update does"


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("folder", ["right", "wrong"])
@pytest.mark.parametrize("pair", TURNED, ids=named)
def test_every_program_by_hand_gets_the_verdict_that_it_gets_unvaried(pair, folder, tmp_path):
    exercise, variation = pair
    for path in sorted((ROOT / "tests" / folder / exercise.id).glob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "# outcome: timeout" in text:  # it would be waited for twice
            continue
        try:
            names = {each.name for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)}
        except (SyntaxError, ValueError):
            continue
        if not names >= {each.partition("/")[2] for each in variation.negates if each.startswith(exercise.id)}:
            continue
        plain = verdicts(exercise, text, tmp_path)
        varied = verdicts(exercise, varied_file(exercise, variation, text), tmp_path)
        assert [each.outcome for each in plain] == [each.outcome for each in varied], path


@pytest.mark.drawn(1 / 15)
@pytest.mark.parametrize("pair", [pair for pair in ASKED if pair not in TURNED], ids=named)
def test_what_is_said_has_the_names_of_the_varied_stub(pair, tmp_path):
    exercise, variation = pair
    stub = stub_of(exercise)
    text = variation.text(exercise, stub)
    renamed = [
        name for name in variation.names if re.search(rf"\b{name}\b", stub) and not re.search(rf"\b{name}\b", text)
    ]
    for body in re.findall(r"def \w+\(", text):
        assert body in stub
    wrong = text.replace("raise NotImplementedError", "return 0.0")
    for each in verdicts(exercise, wrong, tmp_path):
        for name in renamed:
            assert not re.search(rf"\b{name}\b", f"{each.asked} {each.message}"), each


@pytest.mark.parametrize(
    "value", [1.5, 2, -0.0, np.float32(3), np.array([[1.0, -2.0]]), [1.0, [2.0]], (np.ones(2), 3), 1j], ids=repr
)
def test_what_is_turned_twice_is_what_it_was(value):
    twice = negated(negated(value))
    assert type(twice) is type(value)
    assert repr(twice) == repr(value)


@pytest.mark.parametrize("value", [None, "text", True, np.array([True]), {"a": 1}, object], ids=repr)
def test_what_has_no_sign_stays_as_it_is(value):
    assert negated(value) is value


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ('[a]\ntitle = "t"\nnegates = { "04_deltas/nothing" = ["result"] }', "there is no question 04_deltas/nothing"),
        ('[a]\ntitle = "t"\nnames = { y = "a b" }', "can't be a name"),
        ("[a]\nsays = 'x'", "title"),
        ('[a]\ntitle = "t"\nchanges = [{ exercise = "4", before = "", after = "" }]', "there is no exercise 4"),
    ],
)
def test_what_is_wrong_with_a_courses_variations_is_said_with_its_entry(entry, says, tmp_path):
    from dataclasses import replace

    (tmp_path / "variations.toml").write_text(entry, encoding="utf-8")
    with pytest.raises(GraderFault, match=r"variations\.toml: \[a\]") as raised:
        variations(replace(COURSE, folder=tmp_path), EXERCISES)
    assert says in str(raised.value)


def test_rounds_take_turns_with_the_variations():
    exercise = next(each for each in EXERCISES if each.id == "04_deltas")
    assert mark_in(RUNGS["variation"].text(COURSE, exercise, ())) == Mark("variation", "letters")
