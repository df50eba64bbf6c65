"""What follows from what: a small solution, run with a learner's function in place of its own."""

import types
from dataclasses import replace

import numpy as np
import pytest

from byheart.asking.answer import Answer, Line, read
from byheart.asking.question import Case, Question
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.follow import follows_from, raised_in, solution_for
from byheart.judging.judge import Verdict
from byheart.judging.matching import Answered

SOLUTION = """
import numpy as np

def half(x):
    return x / 2

def whole(x):
    return half(x) + half(x)

def many(n):
    return sum(half(1.0) for _ in range(n))

def whole_number(x):
    return float(half(x).is_integer())

def both(x):
    narrow, wide = half(x)
    return narrow + wide

def beside(x):
    half(x)
    return x * 3.0

def by_itself(x):
    return x * 3.0

def two_given(x):
    return half(x, x)

def third(x):
    return half(x) + by_itself(x)

def seldom(x):
    if x > 2:
        half(x)
    return by_itself(x)

def oddly(x):
    return half(x, x) if x > 2 else half(x)
"""
X = np.array([1.0, 2.0])


def answered(name, returned, ask=None, **inputs):
    """One question of a file with a single case, and what its function returned."""
    ask = ask or (lambda student, case: getattr(student, name)(*vars(case).values()))
    made = Question(name, "", 1.0, ask, lambda course: (), exercise="01_x")
    values = np.zeros(np.shape(returned))
    expected = ExpectedAnswer(False, (Expected("array", values, values + 1e-5, values + 1e-12),))
    return Answered(made, [Case("only", inputs)], [expected], [Answer("returned", read(returned))])


def in_three_cases(name):
    """The question with three numbers, of which the last is the largest; a learner's function returns its input."""
    only = answered(name, 1.0, x=1.0)
    numbers = (1.0, 2.0, 3.0)
    cases, answers = (
        [Case(f"{each}", {"x": each}) for each in numbers],
        [Answer("returned", read(1.0 * each)) for each in numbers],
    )
    return Answered(only.question, cases, list(only.expected) * 3, answers)


def cause(question, *others, learner):
    """What the answer to a question follows from, if these others are wrong too and `learner` answers them again."""
    solution = types.ModuleType("solution")
    exec(SOLUTION, vars(solution))
    before = dict(vars(solution))

    def again(asked, case):
        returned = learner(*case.inputs.values())
        return returned if isinstance(returned, Answer) else Answer("returned", read(returned))

    found = follows_from(question, others, solution, again)
    assert vars(solution) == before  # it is put back as it was
    return found


HALF = answered("half", X / 3, x=X)


def test_an_answer_follows_from_the_function_that_it_uses():
    assert cause(answered("whole", 2 * X / 3, x=X), HALF, learner=lambda x: x / 3) == "01_x/half"
    assert cause(answered("whole", 2 * X / 5, x=X), HALF, learner=lambda x: x / 3) == ""


def test_what_the_solution_does_not_call_is_no_cause():
    assert cause(answered("by_itself", 3 * X, x=X), HALF, learner=lambda x: x / 3) == ""
    assert cause(answered("beside", 3 * X, x=X), HALF, learner=lambda x: x / 3) == "01_x/half"


def test_of_several_causes_the_first_one_asked_is_named():
    itself = answered("by_itself", X, x=X)
    question = answered("third", 2 * X, x=X)
    assert cause(question, HALF, itself, learner=lambda x: x) == "01_x/half"
    assert cause(question, itself, HALF, learner=lambda x: x) == "01_x/by_itself"


@pytest.mark.parametrize(
    "returned",
    [Answer("raised"), Answer("raised", read(X)), Answer("returned"), "text", None],
    ids=["an error", "an error with a value", "no value", "a text", "None"],
)
def test_where_the_learners_function_brings_nothing_nothing_follows(returned):
    assert cause(answered("beside", 3 * X, x=X), HALF, learner=lambda x: returned) == ""


@pytest.mark.parametrize(
    "returned",
    [Answer("raised"), Answer("raised", read(3.0)), Answer("returned"), "text", None],
    ids=["an error", "an error with a value", "no value", "a text", "None"],
)
def test_nothing_follows_even_if_that_is_so_in_one_case_of_many(returned):
    question, itself = in_three_cases("seldom"), answered("by_itself", 1.0, x=1.0)
    assert cause(question, itself, learner=lambda x: x) == "01_x/by_itself"
    assert cause(question, itself, learner=lambda x: x if x < 3 else returned) == ""


def test_nothing_follows_if_in_one_case_it_is_not_clear_what_is_passed_on():
    unclear = answered("half", 1.0, lambda student, case: case.x, x=1.0)
    assert cause(in_three_cases("seldom"), unclear, answered("by_itself", 1.0, x=1.0), learner=lambda x: x) == ""
    assert cause(in_three_cases("oddly"), answered("half", 1.0, x=1.0), learner=lambda *given: given[0]) == ""


@pytest.mark.parametrize(("n", "found"), [(200, "01_x/half"), (201, "")])
def test_it_is_asked_again_so_often_and_no_more(n, found):
    asked = []
    question = answered("many", float(n), n=n)
    assert cause(question, HALF, learner=lambda x: asked.append(x) or 1.0) == found
    assert len(asked) == 200


def test_it_must_be_clear_which_input_is_which():
    """A question may compute what it passes on, pass a name twice, or never get as far as its function."""
    question = answered("beside", 3 * X, x=X)

    def asked_as(ask, **inputs):
        return cause(question, answered("half", X, ask, **inputs), learner=lambda *given: given[0])

    assert asked_as(lambda student, case: student.half(case.x), x=X) == "01_x/half"
    assert asked_as(lambda student, case: student.half(case.x + 1), x=X) == ""
    assert asked_as(lambda student, case: student.half(case.n), n=3, m=3) == ""
    assert asked_as(lambda student, case: 1 / 0, x=X) == ""
    assert asked_as(lambda student, case: case.x, x=X) == ""
    assert asked_as(lambda student, case: student.half(case.x, case.y), x=X, y=X + 1) == ""
    given_two = answered("two_given", X, x=X)
    assert cause(given_two, HALF, learner=lambda *given: given[0]) == ""


def test_a_case_whose_inputs_are_not_clear_leaves_it_to_the_next_one():
    unclear, clear = Case("unclear", {"x": 1, "y": 1}), Case("clear", {"x": X})
    other = replace(HALF, question=replace(HALF.question, ask=lambda student, case: student.half(case.x)))
    both = replace(other, cases=[unclear, clear])
    assert cause(answered("beside", 3 * X, x=X), both, learner=lambda x: x) == "01_x/half"


def test_numbers_and_tuples_are_handed_on_as_such():
    assert cause(answered("whole_number", 1.0, x=3.0), answered("half", 2.0, x=3.0), learner=lambda x: 2.0) != ""
    wide = np.ones((2, 2))
    assert cause(answered("both", X + wide, x=X), HALF, learner=lambda x: (x, wide)) == "01_x/half"


def test_a_question_without_a_function_of_its_name_is_no_cause():
    extra = answered("extra", X, x=X)
    assert cause(answered("whole", 2 * X / 3, x=X), extra, HALF, learner=lambda x: x / 3) == "01_x/half"


def test_a_solution_that_is_missing_or_broken_is_none(course, exercises, tmp_path):
    solved = exercises[0]
    assert solution_for(course, solved).__name__
    assert solution_for(course, replace(solved, id="99_missing")) is None
    moved = replace(course, folder=tmp_path / "exercises")
    path = moved.solution_of(solved)
    path.parent.mkdir(parents=True)
    path.write_text("1 / 0\n")
    assert solution_for(moved, solved) is None


HERE, THERE, DEEP = Line("x.py", 9, "f()"), Line("x.py", 3, "g()"), Line("x.py", 1, "1 / 0")


def raised(name, *lines):
    return Verdict(name, "error", 0.0, 1.0, lines=lines)


def test_what_raises_follows_from_the_function_whose_own_line_raised():
    caller = raised("q", HERE, THERE, DEEP)
    assert raised_in(caller, [raised("p", THERE, DEEP)]) == "p"
    assert raised_in(caller, [raised("r", DEEP), raised("p", THERE, DEEP)]) == "r"
    assert raised_in(caller, [raised("p", HERE, DEEP)]) == ""  # it raises elsewhere by itself
    assert raised_in(caller, [raised("p", HERE)]) == ""
    assert raised_in(caller, [caller]) == ""  # nothing follows from itself
    assert raised_in(caller, [raised("p")]) == ""  # nobody knows where
    assert raised_in(raised("q"), [raised("p")]) == ""
