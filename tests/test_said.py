"""What a learner is told is true: each sentence that led somebody astray, with the program that provoked it."""

import re
from dataclasses import replace

import numpy as np
import pytest

from byheart.judging.describe import how_far, where_they_part
from byheart.judging.diagnose import Diagnosis
from byheart.judging.explain import _told
from byheart.judging.hints import Cause, without_repeats
from byheart.judging.judge import Verdict
from byheart.judging.known import knowledge_of
from byheart.learner import screen
from byheart.learner.exam import Exam

WHOLE_NUMBERS = """
import numpy as np
def sigmoid(x):
    return 1 / (1 + np.exp(-x))
def sigmoid_output_to_derivative(output):
    slopes = np.zeros(output.shape, dtype=int)
    slopes[...] = output * (1 - output)
    return slopes
"""
APPENDED = """
def descend(slope, x, alpha, iterations):
    positions = [x]
    for _ in range(iterations):
        x = x - alpha * slope(x)
        positions = positions.append(x)
    return positions
"""
NO_RETURN = """
def descend(slope, x, alpha, iterations):
    positions = [x]
    def inner():
        return 3
    positions.append(x)
"""
RETURNED_NAME = """
def descend(slope, x, alpha, iterations):
    positions = [x].sort()
    return positions
"""
UNCHANGED = """
def weight_derivative(layer, delta):
    return layer.T @ delta
def update(synapse, derivative, alpha):
    synapse - alpha * derivative
    return synapse
"""
DOUBLED = """
def update(synapse, derivative, alpha):
    return synapse - 2 * alpha * derivative
"""
SYNTAX = """
def output_delta(layer_2, y)
    return (layer_2 - y) * layer_2 * (1 - layer_2)
"""
PRINTS = "print 'hello'\n"
RANGES = """
def descend(slope, x, alpha, iterations):
    for _ in xrange(iterations):
        x = x - alpha * slope(x)
    return x
"""
HALVES = """
def mean_absolute_error(layer_2, y):
    return abs(layer_2 - y).mean() * 10
"""

SAID = {
    "whole numbers": (
        "02_sigmoid",
        WHOLE_NUMBERS,
        "sigmoid_output_to_derivative",
        "It holds whole numbers only (int64): it can't hold fractions.",
        "returned nothing",
    ),
    "the result of append": (
        "01_gradient_descent",
        APPENDED,
        "descend",
        "descend returned nothing (None). In line 6, append changes the list in place and returns None.",
        "Is there a return",
    ),
    "the result of sort": (
        "01_gradient_descent",
        RETURNED_NAME,
        "descend",
        "In line 3, sort changes a list or array in place and returns None.",
        "Is there a return",
    ),
    "no return": (
        "01_gradient_descent",
        NO_RETURN,
        "descend",
        "descend returned nothing (None). Is there a return at its end?",
        "gives back None",
    ),
    "what was given": ("05_weight_updates", UNCHANGED, "update", "It is synapse, just as it was given.", "alpha 0.001"),
    "the plainest case": ("05_weight_updates", DOUBLED, "update", "alpha 1 (seed 1", "alpha 0.001"),
    "a syntax error": ("04_deltas", SYNTAX, "output_delta", "SyntaxError: expected ':'", "layer_2 ("),
    "a print statement": ("04_deltas", PRINTS, "output_delta", "print without parentheses is Python 2", "layer_2 ("),
    "xrange": (
        "01_gradient_descent",
        RANGES,
        "descend",
        "there is no xrange in Python 3: it is called range",
        "NameError",
    ),
    "ten times": (
        "03_forward",
        HALVES,
        "mean_absolute_error",
        "Yours is about ten times larger than expected.",
        "little",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_is_true(name, tmp_path, verdicts_of):
    exercise, text, question, says, never = SAID[name]
    path = tmp_path / exercise / f"{exercise[3:]}.py"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    verdict = verdicts_of(path, exercise)[question]
    shown = " ".join(" ".join(screen.body(verdict, screen.Style(1000))).split())
    assert says in shown
    assert never not in shown


def test_a_file_that_is_read_and_raises_shows_nothing_as_asked(tmp_path, verdicts_of):
    path = tmp_path / "deltas.py"
    path.write_text("import numpy as np\nnp.nothing\n", encoding="utf-8")
    verdicts = verdicts_of(path, "04_deltas")
    assert {each.asked for each in verdicts.values()} == {""}
    path.write_text("def output_delta(layer_2, y):\n    return layer_2.nothing\n", encoding="utf-8")
    assert verdicts_of(path, "04_deltas")["output_delta"].asked


def test_several_mistakes_are_told_one_by_one_and_no_hint_twice():
    alike = (Cause("One thing.", ("Which?", "Here.", "So.")), Cause("Another.", ("Which?", "There.", "Thus."), "or"))
    verdict = replace(
        Verdict("04_deltas/output_delta", "wrong", 0, 2), looks_like="One thing. Or: Another.", causes=alike
    )
    rows = screen.body(verdict, screen.Style(60, hints=2))
    assert rows == [
        "  looks like  One thing.",
        "  hint 1      Which?",
        "  hint 2      Here.",
        "  or          Another.",
        "  hint 2      There.",
    ]
    assert without_repeats(alike)[1].hints == ("", "There.", "Thus.")


def test_each_of_two_possible_mistakes_has_its_own_hints(course, exercises):
    known = knowledge_of(course, exercises).mistakes
    names = ("error-sign-flip", "error-absolute-value", "error-squared")
    _, hints, causes = _told(Diagnosis(names[:2], "04_deltas/output_delta", names[2:]), known)
    assert [each.joined for each in causes] == ["", "and", "or"]
    assert [each.hints for each in causes] == [known[name].hints for name in names]
    assert [each.looks_like for each in causes] == [known[name].misconception for name in names]
    assert len(hints) == 3


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (0.0001, "hundreds of times smaller than expected, or more"),
        (0.1, "about ten times smaller"),
        (0.5, "half as large"),
        (0.7, "a third smaller"),
        (0.95, "a little smaller than expected"),
        (1.0, ""),
        (1.05, "a little larger than expected"),
        (1.33, "a third larger"),
        (2, "twice as large"),
        (10, "about ten times larger than expected"),
        (100, "about a hundred"),
        (1e6, "hundreds of times larger than expected, or more"),
    ],
)
def test_how_far_off_is_said_in_coarse_words(times, words):
    wanted = np.array([0.2, -1.5, 3.0])
    assert words in how_far(times * wanted, wanted)
    assert bool(how_far(times * wanted, wanted)) == bool(words)
    assert how_far(-times * wanted, wanted) == ""


def test_no_wanted_number_can_be_had_from_how_far_off_it_is():
    """The same words and the same answer fit wanted numbers that are a tenth apart, and so a hundred graded ones."""
    sizes = np.geomspace(1e-5, 1e5, 4001)
    said = [how_far(np.array(1.0), np.array(1 / each)) for each in sizes]
    for words in set(said) - {""}:
        wanted = [1 / each for each, own in zip(sizes, said, strict=True) if own == words]
        assert max(wanted) > 1.1 * min(wanted), words
        assert not re.search(r"\d", words)


def test_the_case_that_is_shown_is_the_one_in_which_it_is_plain(course, exercises, key, tmp_path):
    """The small alphas move the weights by less than anybody sees."""
    path = tmp_path / "weight_updates.py"
    path.write_text(DOUBLED, encoding="utf-8")
    (exercise,) = (each for each in exercises if each.id == "05_weight_updates")
    exam = Exam(course, exercise, key, path)
    verdict = next(exam.verdict(each) for each in exercise.questions if each.name == "update")
    assert "alpha 1" in verdict.case
    assert all(each in verdict.asked for each in verdict.case.split(", "))


@pytest.mark.parametrize("width", [36, 40, 60, 80])
def test_no_line_is_broken_inside_a_word(width, course, exercises, key, tmp_path):
    """Nothing is wider than the terminal, which would break it anywhere: except a word that is longer by itself."""
    known = knowledge_of(course, exercises)
    programs = {**SAID, "a name": ("05_weight_updates", UNCHANGED.replace("alpha *", "alhpa *"), "", "", "")}
    made = []
    for at, (exercise, text, *_) in enumerate(programs.values()):
        path = tmp_path / str(at) / exercise / f"{exercise[3:]}.py"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
        (asked,) = (each for each in exercises if each.id == exercise)
        exam = Exam(course, asked, key, path, known=lambda: known)
        made += [exam.verdict(each) for each in asked.questions]
    for style in (screen.Style(width, hints=3), screen.Style(width, unicode=False)):
        rows = [*screen.strips(made, style), *(row for block in screen.blocks(made, style) for row in block)]
        offered = [*screen.more(made, style, "pytest exercises/04_deltas")]
        if width >= 40 and style.hints < 3:
            assert offered[-1].endswith(f"pytest exercises/04_deltas --hint {style.hints + 1}")
        rows += [*screen.notes(made, style), *offered]
        rows += screen.closing(made, style).split("\n")
        for row in rows:
            assert len(row) <= width or len(row.split()) == 1, row


ZERO = "def naive_step(x, slope):\n    return 0\n"
CHOOSES = "def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):\n    return min(alphas)\n"
EMPTY_LIST = "def descend(slope_at, x, alpha, iterations):\n    return []\n"
IN_A_LIST = "def naive_step(x, slope):\n    return [x - slope]\n"
CHANGES = """
def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse
"""


def _body(text, exercise, question, folder, verdicts_of, hints=3):
    path = folder / exercise / f"{exercise[3:]}.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    verdict = verdicts_of(path, exercise)[question]
    return verdict, " ".join(" ".join(screen.body(verdict, screen.Style(1000, hints=hints))).split())


@pytest.mark.parametrize(
    ("text", "exercise", "question", "never"),
    [
        (ZERO, "01_gradient_descent", "naive_step", "smaller than expected"),
        (CHOOSES, "07_alpha", "best_alpha", "than expected."),
        (EMPTY_LIST, "01_gradient_descent", "descend", "0 things"),
        (IN_A_LIST, "01_gradient_descent", "naive_step", "an array"),
        (CHANGES, "05_weight_updates", "update", "caller"),
    ],
)
def test_what_is_not_so_is_not_said(text, exercise, question, never, tmp_path, verdicts_of):
    _, shown = _body(text, exercise, question, tmp_path, verdicts_of, hints=0)
    assert never not in shown


def test_the_size_of_a_number_below_0_is_compared_without_its_sign():
    assert how_far(np.array(-4.0), np.array(-2.0)) == "Without its sign, yours is about twice as large as expected."
    assert how_far(np.array(4.0), np.array(2.0)) == "Yours is about twice as large as expected."
    assert how_far(np.array([-4.0, 2.0]), np.array([-2.0, 1.0])).startswith("Without their signs, your numbers are on")
    assert how_far(np.array(0.0), np.array(-2.0)) == ""


def test_not_every_value_is_said_to_differ_where_only_some_do():
    wanted = np.array([[0.0, 1.0], [2.0, 3.0]])
    got = 2 * wanted
    said = " ".join(where_they_part("", got, wanted, got != wanted, ""))
    assert "3 of 4 values differ" in said
    assert "Every value that differs is the expected one, multiplied by the same number." in said
    got = 2 * (wanted + 1)
    said = " ".join(where_they_part("", got, wanted + 1, got != wanted + 1, ""))
    assert "Every value is the expected one, multiplied by the same number." in said
