"""Each known mistake applies, is caught, and gives nothing away; each question catches some."""

from pathlib import Path

import pytest

from grader.ask import ask
from grader.judge import judge
from reference.mistake import DoesNotApply, Mistake, mistakes, reference_with

_CAUGHT: dict[str, set[str]] = {}


@pytest.fixture(scope="module")
def caught(course, exercises, key):
    """For each mistake, the questions that it gets wrong."""
    for mistake in mistakes():
        modules = reference_with(mistake)
        _CAUGHT[mistake.id] = {
            question.id
            for exercise in exercises
            for question in exercise.questions
            if _outcome(course, key, question, modules[exercise.topic]) != "right"
        }
    return _CAUGHT


def _outcome(course, key, question, module):
    cases = course.cases(question)
    answers = [ask(question, case, module, Path("reference.py")) for case in cases]
    return judge(question, cases, [key.expected(question, case) for case in cases], answers).outcome


def test_the_reference_itself_is_right_everywhere(course, exercises, key):
    modules = reference_with(Mistake("nothing", "sigmoid", "sigmoid", "1 / (1 + np", "1 / (1 + np", "", ()))
    for exercise in exercises:
        for question in exercise.questions:
            assert _outcome(course, key, question, modules[exercise.topic]) == "right", question.id


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda mistake: mistake.id)
def test_a_mistake_is_caught(mistake, caught):
    assert caught[mistake.id]


def test_every_question_catches_a_mistake_of_its_own_exercise(exercises, caught):
    own = {
        exercise.topic: {mistake.id for mistake in mistakes() if mistake.module == exercise.topic}
        for exercise in exercises
    }
    for exercise in exercises:
        for question in exercise.questions:
            assert [each for each in own[exercise.topic] if question.id in caught[each]], question.id


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda mistake: mistake.id)
def test_hints_lead_and_do_not_tell(mistake):
    assert len(mistake.hints) == 3
    assert mistake.misconception
    assert mistake.hints[0].endswith("?")
    told = " ".join((*mistake.hints, mistake.misconception)).replace(" ", "")
    assert mistake.before.strip().replace(" ", "") not in told


def test_ids_are_unique():
    ids = [mistake.id for mistake in mistakes()]
    assert len(ids) == len(set(ids))


def test_a_difference_that_does_not_fit_says_which_entry():
    with pytest.raises(DoesNotApply, match="no-such-text"):
        reference_with(Mistake("no-such-text", "sigmoid", "sigmoid", "np.cosh", "np.sinh", "", ()))
    with pytest.raises(DoesNotApply, match="no function tanh"):
        reference_with(Mistake("no-such-function", "sigmoid", "tanh", "np.cosh", "np.sinh", "", ()))
