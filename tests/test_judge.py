"""Kind before value, a sentence for each way to be wrong, and points in one case only."""

from typing import NamedTuple

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.judging.drawn import kind_of_draw
from byheart.judging.judge import judge


class Layers(NamedTuple):
    layer_1: object
    layer_2: object


@pytest.fixture
def asked(course, exercises, key):
    """A question by its id -> what judge wants to know about it."""
    questions = {question.id: question for exercise in exercises for question in exercise.questions}

    def find(name):
        question = questions[name]
        cases = course.cases(question)
        return question, cases, [key.expected(question, case) for case in cases]

    return find


def _right(expected):
    """The expected answer as a learner's function would return it."""
    values = [list(leaf.values) if leaf.kind == "series" else leaf.values.copy() for leaf in expected.values]
    return tuple(values) if expected.several else values[0]


def _verdict(asked, name, change, cases=None):
    """The verdict on the expected answers, changed in every case."""
    question, all_cases, expected = asked(name)
    answers = [Answer("returned", read(change(_right(each)))) for each in expected[:cases]]
    return judge(question, all_cases, expected, answers)


ARRAY, NUMBER, PAIR = "04_deltas/hidden_delta", "03_forward/mean_absolute_error", "03_forward/forward"
SERIES, DRAW = "01_gradient_descent/descend", "06_two_layer_network/initial_weights"


class Weird(np.ndarray):
    """Says that it equals everything."""

    def __eq__(self, other):
        return True


RIGHT = [
    (ARRAY, lambda a: a),
    (ARRAY, lambda a: a.astype(np.float32)),
    (ARRAY, lambda a: np.asfortranarray(a)),
    (ARRAY, lambda a: np.ma.masked_array(a)),
    (ARRAY, lambda a: a * (1 + 1e-9)),
    (NUMBER, lambda a: float(a)),
    (NUMBER, lambda a: np.float32(a)),
    (NUMBER, lambda a: np.array(a)),
    (PAIR, lambda pair: list(pair)),
    (PAIR, lambda pair: Layers(*pair)),
    (SERIES, lambda a: tuple(a)),
    (SERIES, lambda a: np.array(a)),
    ("08_direction_changes/direction_changes", lambda a: a.astype(bool)),
    ("08_direction_changes/direction_changes", lambda a: a.astype(int)),
]


@pytest.mark.parametrize(("name", "change"), RIGHT)
def test_right_kinds_are_right(asked, name, change):
    verdict = _verdict(asked, name, change)
    assert verdict.outcome == "right", verdict.message
    assert verdict.score == verdict.points > 0


def _nan_at_first(a):
    a.flat[0] = np.nan
    return a


def _infinite_at_last(a):
    a.flat[-1] = np.inf
    return a


WRONG = [
    (ARRAY, lambda a: None, "hidden_delta returned nothing (None). Is there a return at its end?"),
    (ARRAY, lambda a: "0.5", "It is a text; an array of shape"),
    (
        ARRAY,
        lambda a: a.tolist(),
        "was expected: np.array turns it into one.",
    ),
    (ARRAY, lambda a: 0.25, "It is one number; an array of shape"),
    (ARRAY, lambda a: np.float64(0.25), "It is one number; an array of shape"),
    (ARRAY, lambda a: {"delta": a}, "It is a dict; an array of shape"),
    (ARRAY, lambda a: (row for row in a), "It is a generator (from a yield? list(...) turns it into a list); an array"),
    (ARRAY, lambda a: a.astype(object), "It is an array of Python objects; an array"),
    (ARRAY, lambda a: a.astype(complex), "It has complex numbers; real ones were expected."),
    (ARRAY, lambda a: a[:, :1], "was expected."),
    (ARRAY, lambda a: a.T, "Rows and columns are swapped."),
    (ARRAY, lambda a: a.ravel(), "hold as many numbers, but NumPy combines them differently"),
    (ARRAY, _nan_at_first, " values is nan (not a number)"),
    (ARRAY, _infinite_at_last, " values is infinite"),
    (ARRAY, lambda a: -a, "Every value has the opposite sign."),
    (ARRAY, lambda a: a * 3, "Every value is off by the same factor."),
    (ARRAY, lambda a: a + 0.5, "Every value is off by the same amount."),
    (ARRAY, lambda a: np.zeros_like(a), "The first is at [0, 0]: yours 0, where a number"),
    (ARRAY, lambda a: np.zeros_like(a).view(Weird), "values differ"),
    (ARRAY, lambda a: (a, a), "It is a tuple of 2 arrays"),
    (
        NUMBER,
        lambda a: np.array([a]),
        "It is one array of shape (1,); one number was expected by itself.",
    ),
    (NUMBER, lambda a: np.array([[a]]), "It is one array of shape (1, 1); one number was expected by itself."),
    (NUMBER, lambda a: np.full((5, 2), a), "It is one array of shape (5, 2); one number was expected."),
    (NUMBER, lambda a: -a, "a number above 0 was expected"),
    (NUMBER, lambda a: (a,), "It is a tuple of 1 number; one number was expected. Is there a comma too many"),
    (NUMBER, lambda a: 10**400, "It is an int too large for 64 bits; one number was expected."),
    (NUMBER, lambda a: np.nan, "It is nan (not a number)."),
    (PAIR, lambda pair: pair[1], "forward returned one array of shape"),
    (PAIR, lambda pair: (*pair, 1), "forward returned 3 values; it should return 2."),
    (PAIR, lambda pair: pair[:1], "forward returned 1 value; it should return 2."),
    (PAIR, lambda pair: (None, pair[1]), "The first of the 2 values is nothing (None)"),
    (PAIR, lambda pair: pair[::-1], "The first of the 2 values has the shape"),
    (PAIR, lambda pair: (pair[0], 1 - pair[1]), "In the second of the 2 values"),
    (SERIES, lambda a: a[1:], "It has 1 number; 2 were expected."),
    (SERIES, lambda a: a[-1], "It is one number; a list (or tuple, or array) of 2 numbers was expected."),
    (SERIES, lambda a: [[each] for each in a], "It is a list of 2 lists"),
    (SERIES, lambda a: np.array(a)[:, np.newaxis], "a plain row of numbers was expected"),
    (DRAW, lambda draws: (draws[0] + 1, draws[1] + 1, draws[2]), "from -1 to 1 was asked for"),
    (DRAW, lambda draws: tuple((each + 1) / 2 for each in draws), "aren't spread evenly from -1 to 1"),
    (DRAW, lambda draws: tuple(np.zeros_like(each) for each in draws), "only 1 different value"),
    (DRAW, lambda draws: (draws[0], draws[2], draws[1]), "with the same seed, it drew different weights"),
    (DRAW, lambda draws: (draws[0], draws[1], draws[0]), "with another seed, it drew the same weights"),
    (
        DRAW,
        lambda draws: tuple(np.sort(each, axis=None).reshape(each.shape) for each in draws),
        "drew the same weights",
    ),
    (DRAW, lambda draws: (*[np.sort(draws[0], axis=None).reshape(draws[0].shape)] * 2, draws[2]), "be guessed from"),
    (DRAW, lambda draws: (draws[0], draws[1], draws[2] * np.nan), "another seed's draw are nan"),
    (DRAW, lambda draws: (draws[0].tolist(), draws[1], draws[2]), "It is a list of "),
    (DRAW, lambda draws: (None, draws[1], draws[2]), "returned nothing (None)"),
    (DRAW, lambda draws: tuple(each.T for each in draws), "Rows and columns are swapped"),
    ("04_deltas/output_delta", lambda a: -a, "right for a network that adds its updates"),
]


@pytest.mark.parametrize(("name", "change", "says"), WRONG)
def test_each_wrong_kind_has_its_sentence(asked, name, change, says):
    verdict = _verdict(asked, name, change)
    assert verdict.outcome == "wrong"
    assert says in verdict.message
    assert verdict.score == 0


def test_a_wrong_number_is_never_answered_with_the_right_one(asked):
    _, _, expected = asked(ARRAY)
    verdict = _verdict(asked, ARRAY, lambda a: a * np.linspace(1.1, 2, a.size).reshape(a.shape))
    assert verdict.outcome == "wrong"
    text = verdict.message + verdict.asked + "".join(verdict.notes)
    for value in expected[0].values[0].values.ravel():
        assert f"{abs(value):.4g}" not in text


def test_no_answer_is_a_wrong_answer(asked):
    question, cases, expected = asked(ARRAY)
    assert judge(question, cases, expected, []).score == 0
    assert judge(question, cases, expected, []).outcome == "wrong"
    assert judge(question, (), [], []).score == 0
    assert _verdict(asked, ARRAY, lambda a: a, cases=len(cases) - 1).outcome == "wrong"


def test_more_answers_than_cases_gain_nothing(asked):
    question, cases, expected = asked(ARRAY)
    wrong = [Answer("returned", read(np.zeros(1)))] * len(cases)
    right = [Answer("returned", read(_right(each))) for each in expected]
    assert judge(question, cases, expected, wrong + right).score == 0


@pytest.mark.parametrize("status", ["raised", "timeout", "crash", "blank", "missing"])
def test_one_case_that_fails_fails_the_question(asked, status):
    question, cases, expected = asked(ARRAY)
    answers = [Answer("returned", read(_right(each))) for each in expected]
    answers[-1] = Answer(status, complaint="because")
    verdict = judge(question, cases, expected, answers)
    assert verdict.outcome == {"raised": "error"}.get(status, status)
    assert verdict.score == 0
    assert verdict.message == "because"


def test_notes_name_what_is_right_and_unusual(asked):
    question, cases, expected = asked(ARRAY)
    changed = [Answer("returned", read(_right(each)), changed=("synapse_1",)) for each in expected]
    assert "changes its argument synapse_1 in place" in judge(question, cases, expected, changed).notes[0]
    assert "float32" in _verdict(asked, ARRAY, lambda a: a.astype(np.float32)).notes[0]
    assert "6 digits" in _verdict(asked, ARRAY, lambda a: a.astype(np.float32).astype(float)).notes[0]
    assert "not the article's own draw" in _verdict(asked, DRAW, lambda draws: tuple(-each for each in draws)).notes[0]
    assert (
        "two correct programs can differ"
        in _verdict(asked, "08_direction_changes/train_counting", lambda a: a).notes[0]
    )


def test_what_is_not_graded_can_be_anything_finite_or_not(asked):
    question, cases, expected = asked("08_direction_changes/train_counting")
    answers = []
    for each in expected:
        values = [np.where(np.isnan(leaf.tolerance), np.nan, leaf.values) for leaf in each.values]
        answers.append(Answer("returned", read(tuple(values))))
    assert judge(question, cases, expected, answers).outcome == "right"


def test_right_in_some_cases_is_said(asked):
    question, cases, expected = asked("05_weight_updates/update")
    answers = []
    for case, each in zip(cases, expected, strict=True):
        right = _right(each)
        answers.append(Answer("returned", read(right if case.inputs["alpha"] == 1 else right + 1)))
    verdict = judge(question, cases, expected, answers)
    assert f"It is right in 2 of {len(cases)} cases: “seed 1, alpha 1” and “seed 2, alpha 1”." in verdict.message


def test_pictures_show_what_differs(asked):
    verdict = _verdict(asked, ARRAY, lambda a: a + np.eye(*a.shape))
    assert verdict.cells is not None
    assert verdict.cells.differs[0][0] is True
    assert verdict.cells.differs[0][1] is False
    train = _verdict(asked, "07_alpha/train", lambda a: (a[0] + 1, a[1], [each * 1.1 for each in a[2]]))
    assert train.curve is not None
    assert len(train.curve.got) == len(train.curve.wanted) == 15


def test_hostile_values_are_read_as_what_they_are():
    class Lying(float):
        def __eq__(self, other):
            return True

        __hash__ = float.__hash__

    assert type(read(Lying(3)).array) is np.ndarray
    assert type(read(np.zeros(3).view(Weird)).array) is np.ndarray
    assert read(10**400).kind == "other"
    assert read([[[[[1]]]]]).items[0].items[0].items[0].kind == "other"
    assert read(np.array(["a"])).kind == "other"
    loop = []
    loop.append(loop)
    assert read(loop).kind == "sequence"


def test_a_draw_of_endless_width_has_a_kind():
    """The deviation of numbers as large as these is infinite."""
    wide = np.array([[1.7e308, -1.7e308], [1.6e308, -1.5e308]])
    with np.errstate(all="ignore"):
        assert kind_of_draw(wide, wide, wide)[-1] == "endless"
