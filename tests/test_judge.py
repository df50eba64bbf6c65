"""Kind before value, a sentence for each way to be wrong, and points in one case only."""

import re
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pytest

from byheart.asking.answer import LONGEST, Answer, Line, read
from byheart.asking.question import Case, Polynomial, Question
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.drawn import kind_of_draw
from byheart.judging.judge import award, fault, inherited, judge, judge_part


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
    (ARRAY, lambda a: "0.5", "It is a string; an array of shape"),
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
    (ARRAY, lambda a: a.ravel(), "hold the same number of values, but NumPy combines them differently"),
    (ARRAY, _nan_at_first, " values is nan (not a number)"),
    (ARRAY, _infinite_at_last, " values is infinite"),
    (ARRAY, lambda a: -a, "Every value has the opposite sign."),
    (ARRAY, lambda a: a * 3, "Every value is the expected one, multiplied by the same number."),
    (ARRAY, lambda a: a + 0.5, "Every value differs by the same amount."),
    (ARRAY, lambda a: np.zeros_like(a), "The first is at [0, 0]: yours 0, where a number"),
    (ARRAY, lambda a: np.zeros_like(a).view(Weird), "values differ"),
    (ARRAY, lambda a: (a, a), "It is a tuple of 2 arrays"),
    (
        NUMBER,
        lambda a: np.array([a]),
        "It is one array of shape (1,); one number was expected, not in an array.",
    ),
    (NUMBER, lambda a: np.array([[a]]), "It is one array of shape (1, 1); one number was expected, not in an array."),
    (NUMBER, lambda a: np.full((5, 2), a), "It is one array of shape (5, 2); one number was expected."),
    (NUMBER, lambda a: -a, "a number above 0 was expected"),
    (NUMBER, lambda a: (a,), "It is a tuple of 1 number; one number was expected. Is there one comma too many"),
    (NUMBER, lambda a: 10**400, "It is an int too large for 64 bits; one number was expected."),
    (NUMBER, lambda a: np.nan, "It is nan (not a number)."),
    (PAIR, lambda pair: pair[1], "forward returned one array of shape"),
    (PAIR, lambda pair: (*pair, 1), "forward returned 3 results; it should return 2."),
    (PAIR, lambda pair: pair[:1], "forward returned 1 result; it should return 2."),
    (PAIR, lambda pair: (None, pair[1]), "The first of the 2 results is nothing (None)"),
    (PAIR, lambda pair: pair[::-1], "The first of the 2 results has the shape"),
    (PAIR, lambda pair: (pair[0], 1 - pair[1]), "In the second of the 2 results"),
    (SERIES, lambda a: a[1:], "It has 1 number; 2 were expected."),
    (SERIES, lambda a: a[-1], "It is one number; a list (or tuple, or array) of 2 numbers was expected."),
    (SERIES, lambda a: [[each] for each in a], "It is a list of 2 lists"),
    (SERIES, lambda a: np.array(a)[:, np.newaxis], "a plain row of numbers was expected"),
    (DRAW, lambda draws: (draws[0] + 1, draws[1] + 1, draws[2]), "from -1 to 1 was asked for"),
    (DRAW, lambda draws: tuple((each + 1) / 2 for each in draws), "aren't spread evenly from -1 to 1"),
    (DRAW, lambda draws: tuple(np.zeros_like(each) for each in draws), "All its 391 values are equal"),
    (DRAW, lambda draws: (draws[0], draws[2], draws[1]), "with the same seed, it returned different weights"),
    (DRAW, lambda draws: (draws[0], draws[1], draws[0]), "with another seed, it returned the same weights"),
    (
        DRAW,
        lambda draws: tuple(np.sort(each, axis=None).reshape(each.shape) for each in draws),
        "returned the same weights",
    ),
    (
        DRAW,
        lambda draws: (*[np.sort(draws[0], axis=None).reshape(draws[0].shape)] * 2, draws[2]),
        "follows from the one before",
    ),
    (DRAW, lambda draws: (draws[0], draws[1], draws[2] * np.nan), "another seed's draw are nan"),
    (DRAW, lambda draws: (draws[0].tolist(), draws[1], draws[2]), "It is a list of "),
    (DRAW, lambda draws: (None, draws[1], draws[2]), "returned nothing (None)"),
    (DRAW, lambda draws: tuple(each.T for each in draws), "Rows and columns are swapped"),
    ("04_deltas/output_delta", lambda a: -a, "right for a network that adds its updates"),
]


# What is said where the values are wrong, and not what came back.
OF_VALUES = re.compile(
    r"nan|infinite|sign|multiplied|same amount|yours 0|values differ|above 0|In the second|-1 to 1|391|weights"
    r"|follows from|adds its"
)


@pytest.mark.parametrize(("name", "change", "says"), WRONG)
def test_each_wrong_kind_has_its_sentence(asked, name, change, says):
    verdict = _verdict(asked, name, change)
    assert verdict.outcome == "wrong"
    assert says in verdict.message
    assert verdict.score == 0
    assert verdict.form is not bool(OF_VALUES.search(says)), "values are compared only where kind and shape are right"


def test_what_is_said_of_several_wrong_cases_is_about_the_form_if_the_shown_one_is(asked):
    question, cases, expected = asked(ARRAY)
    right = [Answer("returned", read(_right(each))) for each in expected]
    misshapen = [Answer("returned", read(_right(each)[:, :1])) for each in expected]
    off = [Answer("returned", read(-_right(each))) for each in expected]
    for answers, form in (
        ([misshapen[0], *right[1:]], True),
        ([misshapen[0], off[1], *right[2:]], True),
        ([off[0], misshapen[1], *right[2:]], False),
        (right, False),
    ):
        verdict = judge(question, cases, expected, answers)
        assert (verdict.form, "It has the shape" in verdict.message) == (form, form)
    for change in (lambda draws: draws[:2], lambda draws: tuple(each + 0j for each in draws)):
        assert _verdict(asked, DRAW, change).form


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
    assert "rounding decides there" in _verdict(asked, "08_direction_changes/train_counting", lambda a: a).notes[0]


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
    iterations, between = map(int, re.findall(r"(\d+) iterations, report every (\d+)", train.curve.case)[0])
    assert len(train.curve.got) == len(train.curve.wanted) == 1 + (iterations - 1) // between > 10


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


# A question of two points, and what is expected of it in so many cases, without any course.
ASKED = Question("q", "", 2.0, ask=lambda student, case: None, cases=lambda course: (), exercise="01_x")


def leaf(values, kind="array", tolerance=1e-5, precise=1e-12):
    values = np.array(values, dtype=float)
    return Expected(kind, values, np.full(values.shape, tolerance), np.full(values.shape, precise))


def said(expected, *returned, several=False):
    """The verdict on these returned values, one for each case; all cases expect the same."""
    cases = [Case(f"case {at}", {}) for at in range(len(returned))]
    answers = [each if isinstance(each, Answer) else Answer("returned", read(each)) for each in returned]
    return judge(ASKED, cases, [ExpectedAnswer(several, tuple(expected))] * len(cases), answers)


def test_only_a_right_answer_has_points_and_only_a_wrong_one_can_be_forgiven():
    outcomes = ("right", "wrong", "error", "timeout", "crash", "blank", "missing")
    made = {each: judge_part(ASKED, each, "First.\nSecond.", (Line("a.py", 1, "x"),)) for each in outcomes}
    assert {name: each.score for name, each in made.items()} == {each: 2.0 * (each == "right") for each in outcomes}
    assert {each.points for each in made.values()} == {2.0}
    assert (made["wrong"].message, made["wrong"].lines) == ("First.\nSecond.", (Line("a.py", 1, "x"),))
    followed = {name: inherited(each, "01_x/p", forgivable=True) for name, each in made.items()}
    assert {each.follows for each in followed.values()} == {"01_x/p"}
    assert {name for name, each in followed.items() if award(ASKED, each, "forgive").score} == {"right", "wrong"}
    assert {name for name, each in followed.items() if award(ASKED, each, "strict").score} == {"right"}
    assert {name for name, each in made.items() if award(ASKED, each, "forgive").score} == {"right"}


def test_other_settings_give_other_points_for_the_same_facts():
    worth_more = replace(ASKED, points=5.0)
    right, wrong = (judge_part(ASKED, outcome) for outcome in ("right", "wrong"))
    follows = inherited(wrong, "01_x/p", forgivable=True)
    again = [award(worth_more, each, carry) for each in (right, wrong, follows) for carry in ("forgive", "strict")]
    assert [(each.score, each.points) for each in again] == [
        (5.0, 5.0), (5.0, 5.0), (0.0, 5.0), (0.0, 5.0), (5.0, 5.0), (0.0, 5.0),
    ]  # fmt: skip
    back = [award(ASKED, each, "strict") for each in again]
    assert back == [right, right, wrong, wrong, follows, follows]


def test_a_fault_of_ours_is_no_mark_and_says_that_it_is_ours():
    verdict = fault(ASKED, "the jail broke")
    assert (verdict.question, verdict.outcome, verdict.score, verdict.points) == ("01_x/q", "fault", 0.0, 2.0)
    assert verdict.message == "This is byheart's fault, not yours: the jail broke"
    assert not verdict.graded
    for outcome in ("right", "wrong", "error", "timeout", "crash", "blank", "missing"):  # a 0 is a mark as well
        assert judge_part(ASKED, outcome).graded


def test_a_tolerance_reaches_as_far_as_it_says():
    expected = [leaf([1.0, 8.0], tolerance=0.5)]
    assert said(expected, np.array([1.5, 7.5])).outcome == "right"
    assert said(expected, np.array([np.nextafter(1.5, 2), 8.0])).outcome == "wrong"
    assert said(expected, np.array([1.0, np.nextafter(7.5, 7)])).score == 0


def test_a_value_counts_only_if_it_was_returned():
    expected = [leaf([1.0])]
    value = read(np.array([1.0]))
    assert said(expected, Answer("returned", value)).score == 2.0
    assert said(expected, Answer("raised", value)).score == 0
    nothing = said(expected, Answer("returned", None), Answer("returned", value))
    assert (nothing.outcome, nothing.score) == ("wrong", 0)
    assert nothing.message == "It is right in 1 of 2 cases: “case 1”."


def test_the_first_case_that_fails_says_why_though_others_were_not_asked():
    cases = [Case(f"case {at}", {}) for at in range(3)]
    answers = [Answer("returned", read(np.array([1.0]))), Answer("timeout", complaint="too long")]
    verdict = judge(ASKED, cases, [ExpectedAnswer(False, (leaf([1.0]),))] * 3, answers)
    assert (verdict.outcome, verdict.message, verdict.asked) == ("timeout", "too long", "   (case 1)")


def test_changed_arguments_are_remarked_beside_a_wrong_value_and_beside_no_error():
    value = read(np.array([2.0]))
    wrong = said(
        [leaf([1.0])], Answer("returned", value, changed=("x", "w")), Answer("returned", value, changed=("x",))
    )
    assert wrong.notes == (  # here it may be the mistake
        "it changes its arguments x and w in place, so the arrays outside your function change too",
    )
    assert said([leaf([1.0])], Answer("raised", None, "oh", changed=("x",))).notes == ()


def test_what_was_asked_is_shown_unless_nothing_could_be_asked():
    inputs = {"x": np.zeros((2, 3)), "f": Polynomial((1.0, 2.0)), "alpha": 0.1 + 0.2, "steps": 10_000_000}
    expected = [ExpectedAnswer(False, (leaf([1.0]),))]
    wrong = judge(ASKED, [Case("seed 1", inputs)], expected, [Answer("returned", read(np.array([2.0])))])
    assert wrong.asked == "x (2, 3), f (a function), alpha 0.3, steps 10000000   (seed 1)"
    assert judge(ASKED, [Case("seed 1", inputs)], expected, [Answer("missing")]).asked == ""


def test_cells_are_drawn_of_several_values_and_of_not_too_many():
    drawn = {size: said([leaf(np.ones(size))], np.zeros(size)).cells is not None for size in (1, 2, 400, 401)}
    assert drawn == {1: False, 2: True, 400: True, 401: False}


def test_of_an_array_with_three_axes_all_rows_are_drawn():
    cells = said([leaf(np.zeros((2, 3, 4)))], np.ones((2, 3, 4))).cells
    assert cells.differs == ((True,) * 4,) * 6


def curve_of(*returned, length=8):
    expected = [leaf(0.0, "number"), leaf(np.arange(length), "series")]
    return said(expected, *returned, several=True).curve


def test_a_curve_is_drawn_of_a_whole_series_that_is_long_enough():
    assert curve_of((1.0, [2.0] * 8)).got == (2.0,) * 8
    assert curve_of((1.0, [2.0] * 8)).wanted == tuple(np.arange(8.0))
    assert curve_of((1.0, [2.0] * 7), length=7) is None
    assert curve_of((1.0, [2.0] * 9)) is None
    assert curve_of((1.0, None)) is None
    assert curve_of((1.0, [2.0] * 7 + [np.nan])) is None
    assert curve_of(Answer("raised"), (1.0, [2.0] * 8)) is None
    assert curve_of((1.0, [2.0] * 8), Answer("raised")).case == "case 0"
    assert said([leaf(np.arange(8), "series")], [[2.0] * 8]).curve is None
    assert said([leaf(np.zeros(8)), leaf(0.0, "number")], (np.ones(8), 1.0), several=True).curve is None


def test_the_longest_curve_is_drawn():
    long, short = leaf(np.arange(9), "series"), leaf(np.arange(8), "series")
    for expected in ((long, short), (short, long)):
        returned = tuple([2.0] * each.values.size for each in expected)
        assert len(said(expected, returned, several=True).curve.got) == 9


@pytest.mark.parametrize(
    ("expected", "returned", "message"),
    [
        (
            leaf(1.0, "number"),
            [1.0],
            "It is a list of 1 number; one number was expected, not a list with one number in it.",
        ),
        (leaf(1.0, "number"), (1.0, 1.0), "It is a tuple of 2 numbers; one number was expected."),
        (leaf([1.0, 2.0]), (1.0, 2.0), "It is a tuple of 2 numbers; an array of shape (2,) was expected."),
        (leaf([1.0, 2.0]), [0.0] * (LONGEST + 1), "It is a list; an array of shape (2,) was expected."),
        (leaf([1.0], "series"), [1.0, 2.0], "It has 2 numbers; 1 was expected."),
        (leaf([[1.0, 2.0]]), np.zeros(3), "It has the shape (3,); (1, 2) was expected."),
        (leaf([1.0, 2.0]), np.array([np.nan, 2.0]), "1 of its 2 values is nan (not a number)."),
    ],
)
def test_a_sentence_says_no_more_than_what_is_so(expected, returned, message):
    assert said([expected], returned).message == message


@pytest.mark.parametrize(
    ("expected", "returned", "shown"),
    [
        ([0.1], (0.16, 0.4), 0),  # twice as far off or more is as far as can be
        ([0.1], (0.14, 0.4), 1),
        ([10.0], (10.1, 10.4), 1),
        ([10.0], (10.25, 10.5), 0),
        ([10.0], (10.1, [10.0, 10.0]), 1),  # another shape is as far as can be as well
        ([0.0], (0.1, [0.0, 0.0]), 0),  # and so is anything beside 0
    ],
)
def test_the_case_that_is_told_is_the_first_in_which_it_is_plain(expected, returned, shown):
    verdict = said([leaf(expected)], *(np.array(each).reshape(-1) for each in returned))
    assert verdict.case == f"case {shown}"


def test_a_verdict_says_whether_values_were_compared():
    assert not said([leaf([1.0])], np.array([2.0])).form
    assert said([leaf([1.0])], np.array([1.0, 1.0])).form


def test_each_of_many_results_has_a_name():
    expected = [leaf([float(at)]) for at in range(8)]
    for wrong, name in ((0, "the first of the 8 results"), (5, "the sixth of the 8"), (6, "result 7 of the 8")):
        returned = tuple(np.array([float(at)]) + (at == wrong) for at in range(8))
        assert said(expected, returned, several=True).message.startswith(f"In {name}")
    assert said(expected, tuple(np.array([float(at)]) for at in range(8)), several=True).outcome == "right"


GIVEN = {"x": np.array([1.0, 2.0]), "w": np.array([3.0, 4.0]), "b": np.array([5.0])}


@pytest.mark.parametrize(
    ("expected", "returned", "given"),
    [
        ([[9.0, 9.0]], [1.0, 2.0], ["It is x, just as it was given."]),
        ([[9.0, 9.0]], [1.0, 3.0], []),
        ([[9.0, 9.0, 9.0]], [1.0, 2.0], ["It is x, just as it was given."]),
        ([[9.0, 9.0]], [1 + 0j, 2 + 0j], []),  # complex numbers are not what was given
        ([[9.0]], [5.0], []),  # a single number says nothing about where it is from
        (
            [[1.0, 2.0], [9.0, 9.0]],  # the first is right as it was given
            ([1.0, 2.0], [3.0, 4.0]),
            ["The second of the 2 results is w, just as it was given."],
        ),
    ],
)
def test_a_wrong_value_that_is_an_argument_is_told(expected, returned, given):
    several = isinstance(returned, tuple)
    value = read(tuple(map(np.array, returned)) if several else np.array(returned))
    wanted = [ExpectedAnswer(several, tuple(map(leaf, expected)))]
    message = judge(ASKED, [Case("", GIVEN)], wanted, [Answer("returned", value)]).message
    assert [each for each in message.splitlines() if "given" in each] == given


def test_of_a_number_that_was_to_be_chosen_no_size_is_told():
    """Among a few given numbers a size would say which."""
    for given, told in (({"x": np.array([1.0, 5.0])}, False), ({"x": np.array([1.0, 6.0])}, True), ({"x": 5.0}, True)):
        expected = [ExpectedAnswer(False, (leaf(5.0, "number"),))]
        verdict = judge(ASKED, [Case("", given)], expected, [Answer("returned", read(1.0))])
        assert ("smaller than expected" in verdict.message) is told
    row = [ExpectedAnswer(False, (leaf([5.0, 1.0]),))]
    verdict = judge(
        ASKED, [Case("", {"x": np.array([5.0, 1.0])})], row, [Answer("returned", read(np.array([1.0, 0.2])))]
    )
    assert "smaller than expected" in verdict.message


def test_whole_numbers_that_cut_off_fractions_are_told():
    cut = "It holds whole numbers only (int64): it can't hold fractions."
    assert said([leaf([1.5, 2.0])], np.array([1, 2])).message.splitlines()[-1] == cut
    assert "fractions" not in said([leaf([1.5, 2.0])], np.array([1.0, 2.0])).message
    assert "fractions" not in said([leaf([1.0, 2.0])], np.array([1, 3])).message


def test_why_nothing_came_back_is_told_where_it_is_known():
    assert said([leaf([1.0])], None).message == "q returned nothing (None). Is there a return at its end?"
    known = Answer("returned", read(None), "it prints its result")
    assert said([leaf([1.0])], known).message == "q returned nothing (None). It prints its result."


def test_digits_are_remarked_on_where_there_are_fewer_and_nowhere_else():
    numbers = np.array([0.0, 1.0, 0.3])
    in_single = ("right, and computed in float32; NumPy's own float64 keeps twice the digits",)
    assert said([leaf(numbers)], numbers.astype(np.float32)).notes == in_single
    for kind in (bool, np.int8, np.float64, np.longdouble):
        assert said([leaf([0.0, 1.0])], np.array([0, 1], kind)).notes == ()
    at_the_limit = [leaf([1.0, 2.0], tolerance=0.5, precise=0.5)]
    assert said(at_the_limit, np.array([1.5, 2.0])).notes == ()
    assert said([leaf([1.5, 2.0], tolerance=0.5, precise=0.5)], np.array([1, 2])).notes == ()
    assert said([leaf([1.0, 2.0], tolerance=0.5)], np.array([1.5, 2.0])).notes[0].startswith("right to about 6 digits")


@pytest.mark.parametrize(("right", "names"), [(3, ": “case 0”, “case 1” and “case 2”"), (4, "")])
def test_few_right_cases_are_named(right, names):
    verdict = said([leaf([1.0])], *[np.array([1.0])] * right, np.array([2.0]))
    assert verdict.message.splitlines()[-1] == f"It is right in {right} of {right + 1} cases{names}."


def test_a_draw_that_is_missing_complex_or_not_finite_is_none(asked):
    assert "every time it was called" in _verdict(asked, DRAW, lambda draws: draws[:2]).message
    assert "was expected" in _verdict(asked, DRAW, lambda draws: tuple(each + 0j for each in draws)).message
    assert "nan" in _verdict(asked, DRAW, lambda draws: (draws[0] * np.nan, draws[1], draws[2])).message
    assert "nan" in _verdict(asked, DRAW, lambda draws: tuple(each * np.nan for each in draws)).message


def test_the_articles_own_draw_is_remarked_on_by_nothing(asked):
    assert _verdict(asked, DRAW, lambda draws: draws).notes == ()
    question, cases, expected = asked(DRAW)
    exact = [
        replace(each, values=tuple(replace(one, tolerance=0 * one.values) for one in each.values)) for each in expected
    ]
    answers = [Answer("returned", read(_right(each))) for each in expected]
    assert judge(question, cases, exact, answers).notes == ()


# Draws of several seeds -----------------------------------------------------------------------------------------------


def draws(seed):
    """Three draws, as a question asks for them: two with this seed, and one with the next."""
    return tuple(np.random.RandomState(each).uniform(-1, 1, (4, 5)) for each in (seed, seed, seed + 1))


def of_seeds(*asked, compare="draw", further=0):
    """The verdict on answers that draw with other seeds than they were asked with: pairs of both.

    Who is asked with None has no seed among its inputs. So many right answers more come back than were asked for.
    """
    cases = [Case(f"seed {seed}", {} if seed is None else {"seed": seed}) for seed, _ in asked]
    expected = [ExpectedAnswer(True, tuple(map(leaf, draws(used)))) for _, used in asked]
    answers = [Answer("returned", read(draws(used))) for _, used in asked]
    return judge(replace(ASKED, compare=compare), cases, expected, answers + answers[:1] * further)


def test_each_seed_draws_values_of_its_own():
    right = of_seeds((1, 1), (6, 6), (20, 20))
    assert (right.outcome, right.score, right.message) == ("right", 2.0, "")
    for asked in (
        [(1, 50), (6, 50)],
        [(6, 50), (1, 50)],
        [(1, 1), (6, 50), (20, 50)],
        [(1, 50), (6, 6), (20, 50)],
        [(1, 50), (2, 50), (20, 50)],
    ):
        wrong = of_seeds(*asked)
        assert (wrong.outcome, wrong.score) == ("wrong", 0)
        assert wrong.message == (
            "With two seeds that are far apart, it returned the same values; each seed should draw new ones."
        )


@pytest.mark.parametrize(("other", "outcome"), [(4, "right"), (5, "right"), (6, "right"), (7, "wrong"), (1, "wrong")])
def test_only_seeds_that_are_at_least_three_apart_are_called_far_apart(other, outcome):
    assert of_seeds((4, 50), (other, 50)).outcome == outcome


def test_cases_without_a_seed_may_draw_the_same_values():
    assert of_seeds((None, 50), (None, 50)).outcome == "right"
    assert of_seeds((None, 50), (6, 50)).outcome == "right"
    assert of_seeds((None, 50), (6, 50), (20, 50)).outcome == "wrong"


def test_more_draws_than_were_asked_for_say_nothing():
    assert of_seeds((1, 1), (6, 6), further=2).outcome == "right"


def test_values_that_are_no_draws_may_be_the_same_for_each_seed():
    assert of_seeds((1, 50), (6, 50), compare="values").outcome == "right"
