"""What a verdict says of itself, a person's word on it, and which of several wrong cases is shown."""

import numpy as np
import pytest

from byheart.asking.answer import Answer, Line, read
from byheart.asking.question import Case, Question
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict, judge, with_word
from byheart.judging.word import Word

ASKED = Question("output_delta", "", 4.0, lambda call, case: None, lambda course: (), exercise="04_deltas")
HINTS = ("a question?", "a place", "a reason")
ELSEWHERE = Cause("it adds", ("another question?",))


def _verdict(outcome="wrong", score=0.0, **more):
    return Verdict("q", outcome, score, 4.0, **more)


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        (_verdict(looks_like="it turns the sign", hints=HINTS), (Cause("it turns the sign", HINTS),)),
        (_verdict(looks_like="it turns the sign"), (Cause("it turns the sign", ()),)),
        (_verdict(hints=HINTS), (Cause("", HINTS),)),
        (_verdict(looks_like="two", hints=HINTS, causes=(ELSEWHERE,)), (ELSEWHERE,)),
        (_verdict(looks_like="it turns the sign", hints=HINTS, follows="03_forward/forward"), ()),
        (_verdict(causes=(ELSEWHERE,)), ()),
        (_verdict(), ()),
    ],
)
def test_what_is_told_are_the_mistakes_of_this_question(verdict, told):
    assert verdict.told == told


GIVEN = with_word(_verdict(score=1.0), Word(points=3.0), False).given
ONLY_SAID = with_word(_verdict(score=1.0), Word(comment="well done"), False).given


@pytest.mark.parametrize(
    ("outcome", "score", "given", "forgiven"),
    [
        ("wrong", 4.0, None, True),
        ("wrong", 0.5, None, True),
        ("wrong", 0.0, None, False),
        ("right", 4.0, None, False),
        ("wrong", 3.0, GIVEN, False),
        ("wrong", 4.0, ONLY_SAID, True),
        ("untold", 4.0, None, False),
    ],
)
def test_it_is_forgiven_if_it_is_wrong_and_has_points_that_no_person_gave(outcome, score, given, forgiven):
    assert _verdict(outcome, score, given=given).forgiven is forgiven


@pytest.mark.parametrize(
    ("outcome", "given", "graded", "by_person"),
    [
        ("wrong", None, True, False),
        ("fault", None, False, False),
        ("fault", GIVEN, True, True),
        ("fault", ONLY_SAID, False, False),
        ("right", ONLY_SAID, True, False),
    ],
)
def test_a_fault_is_graded_only_where_a_person_gave_points(outcome, given, graded, by_person):
    verdict = _verdict(outcome, given=given)
    assert (verdict.graded, verdict.by_person) == (graded, by_person)


@pytest.mark.parametrize(
    ("outcome", "word", "score", "points", "ours"),
    [
        ("wrong", Word(points=3.0), 3.0, 4.0, 1.0),
        ("wrong", Word(points=0.0), 0.0, 4.0, 1.0),
        ("wrong", Word(comment="read the docstring"), 1.0, 4.0, 1.0),
        ("wrong", Word(excused=True), 0.0, 0.0, 1.0),
        ("wrong", Word(excused=True, points=2.0), 0.0, 0.0, 1.0),
        ("fault", Word(points=3.0), 3.0, 4.0, None),
    ],
)
@pytest.mark.parametrize("changed", [True, False])
def test_a_persons_word_gives_points_takes_the_question_out_or_only_says_something(
    outcome, word, score, points, ours, changed
):
    verdict = with_word(_verdict(outcome, 1.0, message="as it was"), word, changed)
    assert (verdict.score, verdict.points, verdict.message) == (score, points, "as it was")
    given = verdict.given
    assert given is not None
    assert (given.word, given.score, given.points, given.changed) == (word, ours, 4.0, changed)


# Which case is shown --------------------------------------------------------------------------------------------------

NAMES = ("first", "second", "third")
CASES = [Case(name, {"layer_2": np.ones((2, 1))}) for name in NAMES]
WANTED = [ExpectedAnswer(False, (Expected("number", np.array(1.0), np.array(1e-9), np.array(1e-9)),)) for _ in NAMES]


def test_nothing_is_forgivable_unless_somebody_says_so():
    assert not _of(2.0).forgivable


def _of(*numbers):
    """The verdict on these answers, where 1 is right in each case; None stands for an exception."""
    answers = [
        Answer("raised", complaint="ValueError: no", lines=(Line("deltas.py", 3, "x"),))
        if each is None
        else Answer("returned", read(each))
        for each in numbers
    ]
    return judge(ASKED, CASES[: len(answers)], WANTED[: len(answers)], answers)


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((1.001, 1.5, 1.6), "second"),  # the first is hardly to be seen
        ((1.25, 1.5, 1.0), "first"),  # just half as far off as the farthest
        ((1.2, 1.5, 1.0), "second"),
        ((1.0, 1.0, 1.5), "third"),
        ((1.0015, None, 1.002), "first"),  # the kind of failure is that of the first
        ((None, 1.9, None), "first"),
    ],
)
def test_the_case_is_shown_in_which_it_is_plain_to_see(numbers, shown):
    assert _of(*numbers).case == shown


LINE = (Line("deltas.py", 3, "x"),)


@pytest.mark.parametrize(
    ("cases", "answer", "asked"),
    [
        (2, Answer("raised", complaint="ValueError: no", lines=LINE), False),
        (3, Answer("raised", complaint="ValueError: no", lines=LINE), False),  # the file raised: no case was asked
        (1, Answer("raised", complaint="ValueError: no", lines=LINE), True),
        (1, Answer("raised", complaint="ValueError: no"), False),
        (1, Answer("raised", complaint="SyntaxError: invalid", lines=LINE), False),
        (1, Answer("missing"), False),
        (1, Answer("returned", read(2.0)), True),
        (1, Answer("returned", read(2.0), complaint="SyntaxError: in a warning"), True),
        (3, Answer("returned", read(2.0)), True),
    ],
)
def test_what_was_asked_is_said_where_something_was_asked(cases, answer, asked):
    assert bool(judge(ASKED, CASES[:cases], WANTED[:cases], [answer]).asked) is asked


def test_all_cases_that_raise_were_asked():
    raised = Answer("raised", complaint="ValueError: no", lines=LINE)
    assert judge(ASKED, CASES, WANTED, [raised] * 3).asked


@pytest.mark.parametrize(
    ("changed", "note"),
    [
        (("x",), "it changes its argument x in place: no mistake, but the array outside your function changes too"),
        (("x", "w"), "it changes its arguments x and w in place: no mistake, but the arrays outside your function"
         " change too"),
    ],
)  # fmt: skip
def test_beside_a_right_answer_it_is_no_mistake_to_change_an_argument(changed, note):
    (said,) = judge(ASKED, CASES[:1], WANTED[:1], [Answer("returned", read(1.0), changed=changed)]).notes
    assert said == note


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("", "layer_2 (2, 1)"),
        ("first", "layer_2 (2, 1)   (first)"),
    ],
)
def test_what_was_asked_has_the_cases_name_if_it_has_one(name, asked):
    case = Case(name, {"layer_2": np.ones((2, 1))})
    assert judge(ASKED, [case], WANTED[:1], [Answer("returned", read(2.0))]).asked == asked


def test_what_was_asked_says_nothing_twice():
    case = Case("alpha 0.5, seed 1", {"alpha": 0.5})
    assert judge(ASKED, [case], WANTED[:1], [Answer("returned", read(2.0))]).asked == "alpha 0.5   (seed 1)"
