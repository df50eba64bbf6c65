"""A mistake is named when the reference with it answers as the learner does; otherwise nothing is."""

import contextlib
import io
from pathlib import Path

import numpy as np
import pytest
from tests.drawing import day, places

from byheart.asking.answer import Answer, read
from byheart.asking.question import Question, case
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.reference import reference_for
from byheart.expecting import fingerprint
from byheart.expecting.fingerprint import OWN, Probe, alike, answers_of
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.expecting.mistaken import fingerprints_for
from byheart.expecting.pairs import Pairs, shelf_for, take_pairs
from byheart.judging.diagnose import diagnose
from byheart.judging.guessable import is_guessable
from byheart.judging.judge import judge
from byheart.judging.known import knowledge_for, knowledge_of
from byheart.judging.matching import Answered, answers_alike
from byheart.learner.exam import Exam

pytestmark = pytest.mark.by_turns(15)

TESTS = Path(__file__).parent
WRONG = TESTS / "wrong"

# Written by hand in other styles than the catalogue's.
NAMED = [
    ("01_gradient_descent/descend-stale-slope", "gd-stale-slope"),
    ("01_gradient_descent/restarts-lowest-x", "gd-restarts-smallest-x"),
    ("02_sigmoid/missing-minus", "sigmoid-missing-minus"),
    ("02_sigmoid/squashed-twice", "deriv-double-sigmoid"),
    ("03_forward/no-abs", "metric-no-abs"),
    ("04_deltas/hidden-no-slope", "l1delta-no-derivative"),
    ("04_deltas/opposite-sign", "error-sign-flip"),
    ("05_weight_updates/updated-synapse-1", "l1error-uses-updated-weights"),
    ("05_weight_updates/adds", "update-wrong-sign"),
    ("06_two_layer_network/zero-to-one", "init-all-positive"),
    ("06_two_layer_network/plane-transposed", "plane-transposed"),
    ("07_alpha/reports-from-one", "report-off-by-one"),
    ("08_direction_changes/plus", "dir-plus-instead-of-minus"),
    ("09_hidden_size/order-swapped", "init-order-swapped"),
]
# Two mistakes in one file: the second shows in other cases than the first, and an answer is one alpha of a few.
IN_TURN = [
    ("best-alpha-signed-error--abs-of-mean", {"best-alpha-signed-error", "best-alpha-nan-wins"}),
    ("update-only-hidden-layer--typo-name", {"update-only-hidden-layer", "best-alpha-nan-wins"}),
]
UNNAMED = ["02_sigmoid/half", "03_forward/for-the-article-only", "04_deltas/flat", "04_deltas/recursion"]


@pytest.fixture(scope="module")
def known(course, exercises):
    return knowledge_for(course, exercises)


@pytest.fixture
def diagnosed(course, exercises, key, known):
    def look(path: Path):
        (exercise,) = (each for each in exercises if each.id == path.parent.name)
        exam = Exam(course, exercise, key, path)
        sheets, wrong = [], []
        with contextlib.redirect_stdout(io.StringIO()):
            for question in exercise.questions:
                cases = course.cases(question)
                expected = [key.expected(question, case) for case in cases]
                answers = exam.answers(question, cases)
                sheets.append(Answered(question, cases, expected, answers))
                if judge(question, cases, expected, answers).outcome in ("wrong", "error"):
                    wrong.append(question.id)
        return diagnose(sheets, wrong, known, exercise.topic)

    return look


@pytest.mark.parametrize(("name", "mistake"), NAMED)
def test_a_mistake_in_another_style_is_named(diagnosed, name, mistake):
    found = diagnosed(WRONG / f"{name}.py")
    assert {each.mistakes for each in found.values()} == {(mistake,)}


@pytest.mark.parametrize(("name", "mistakes"), IN_TURN)
def test_two_mistakes_that_show_in_turn_are_named(diagnosed, name, mistakes):
    found = diagnosed(TESTS / "diagnosed" / "07_alpha" / f"{name}.py")
    assert set(found["07_alpha/best_alpha"].mistakes) == mistakes


@pytest.mark.parametrize("name", UNNAMED)
def test_what_no_mistake_explains_is_not_named(diagnosed, name):
    assert diagnosed(WRONG / f"{name}.py") == {}


def test_two_mistakes_at_once_are_found(diagnosed, tmp_path):
    folder = tmp_path / "03_forward"
    folder.mkdir()
    body = "import numpy as np\n\n\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n\n\n"
    body += "def forward(X, first, second):\n    hidden = X.dot(first)\n"
    body += "    return hidden, sigmoid(sigmoid(hidden.dot(second)))\n\n"
    body += "def mean_absolute_error(guess, y):\n    return abs(guess - y).mean()\n"
    (folder / "forward.py").write_text(body)
    (found,) = diagnosed(folder / "forward.py").values()
    assert set(found.mistakes) == {"forward-no-hidden-activation", "forward-double-sigmoid-output"}


def test_two_mistakes_that_are_one_in_the_catalogue_have_its_name(diagnosed, tmp_path):
    folder = tmp_path / "03_forward"
    folder.mkdir()
    body = "def forward(X, first, second):\n    hidden = X.dot(first)\n    return hidden, hidden.dot(second)\n\n"
    body += "def mean_absolute_error(guess, y):\n    return abs(guess - y).mean()\n"
    (folder / "forward.py").write_text(body)
    (found,) = diagnosed(folder / "forward.py").values()
    assert found.mistakes == ("forward-no-sigmoid-at-all",)


def test_several_pairs_that_would_explain_it_name_none(diagnosed, tmp_path):
    folder = tmp_path / "04_deltas"
    folder.mkdir()
    body = "def output_delta(layer_2, y):\n    return 2 * (y - layer_2) * layer_2 * (1 - layer_2)\n\n"
    body += "def hidden_delta(d, w, h):\n    return d @ w.T * h * (1 - h)\n"
    (folder / "deltas.py").write_text(body)
    assert diagnosed(folder / "deltas.py") == {}


def test_fingerprints_come_back_as_they_were_kept(known, exercises, tmp_path):
    shelf = fingerprint.shelf_for(OWN, exercises[0].questions[0])
    shelf.store(known.fingerprints, tmp_path / "m.npz", {})
    again = shelf.load(tmp_path / "m.npz", {})
    assert list(again) == list(known.fingerprints)
    for question, own in known.fingerprints.items():
        for ours, theirs in zip(own, again[question], strict=True):
            assert (ours.mistake, list(map(shapes, ours.cases))) == (theirs.mistake, list(map(shapes, theirs.cases)))
            assert ours.clashes == theirs.clashes
            for left, right in zip(map(numbers, ours.cases), map(numbers, theirs.cases), strict=True):
                np.testing.assert_array_equal(left, right)


def shapes(answer):
    return answer and [each.shape for each in answer]


def numbers(answer):
    return np.concatenate([np.zeros(0), *(each.ravel() for each in answer or ())])


def test_pairs_come_back_as_they_were_kept(exercises, tmp_path):
    asked = exercises[0].questions[0]
    both = np.array([[0, 1], [0, 2], [1, 2]], dtype="<i4")
    alone, rows = (
        np.array([[1.0, 2.0], [np.nan, np.nan], [-0.0, 5.0]]),
        np.array([[1.0, np.nan], [np.inf, 0.0], [0.0, 3.0]]),
    )
    kind, unseen = np.array([0, 1, 1], dtype="<i4"), np.array([False, True, False])
    made = Pairs(2, ("a", "b", "c"), alone, kind, unseen, both, rows)
    shelf_for(asked).store(made, tmp_path / "p.npz", {})
    again = shelf_for(asked).load(tmp_path / "p.npz", {})
    assert (again.case, again.names) == (2, ("a", "b", "c"))
    for name in ("alone", "kind", "unseen", "both", "rows"):
        np.testing.assert_array_equal(getattr(again, name), getattr(made, name))


# What four mistakes add to the right answers, 1 and 1: the third is seen in the dear case only, the last is the first.
ADDED = {"one": (1.0, 1.0), "ten": (10.0, 10.0), "late": (0.0, 100.0), "too": (1.0, 1.0)}
RIGHT = [(np.array(1.0),), (np.array(1.0),)]


def added(log):
    def ask(made, at):
        log.append((made, at))
        return (np.array(1.0 + sum(ADDED[each][at] for each in made)),)

    return ask


def found_in(pairs, answer):
    expected = ExpectedAnswer(False, (Expected("number", *[np.array(0.5)] * 3),))
    return set(pairs.like((np.array(answer),), expected))


def test_pairs_are_asked_in_a_case_that_can_be_paid_and_no_oftener_than_they_differ():
    log = []
    pairs = take_pairs([2, 900_000], RIGHT, list(ADDED), added(log))
    assert pairs.case == 0
    assert [made for made, _ in log if len(made) > 1] == [("one", "ten")]
    assert found_in(pairs, 12.0) == {("one", "ten"), ("ten", "too")}
    assert found_in(pairs, 11.0) == {("ten", "late")}  # which may be so: it is asked in every case before it is named
    assert found_in(pairs, 111.0) == set()


def test_in_a_case_that_tells_more_every_pair_is_found():
    pairs = take_pairs([2, 2], RIGHT, list(ADDED), added([]))
    assert pairs.case == 1
    assert found_in(pairs, 102.0) == {("one", "late"), ("late", "too")}
    assert found_in(pairs, 111.0) == {("ten", "late")}


def test_the_work_for_pairs_is_counted_and_has_an_end():
    """Were every pair asked, it would be nine times as much."""
    log = []
    names = [f"m{at}" for at in range(60)]
    take_pairs([2_500], RIGHT[:1], names, lambda made, at: log.append(made) or (np.array(float(len(log))),))
    assert sum(len(made) > 1 for made in log) == 200


def test_an_alteration_is_undone(course):
    reference = reference_for(course)
    alteration = Alteration(reference)
    (wrong,) = (each for each in reference.mistakes() if each.id == "sigmoid-missing-minus")
    sigmoid = alteration.modules["sigmoid"].sigmoid
    right = sigmoid(2.0)
    with alteration.with_mistakes(wrong):
        assert sigmoid(2.0) == pytest.approx(1 - right)
    assert sigmoid(2.0) == right


def _same(first, second):
    return len(first) == len(second) and all(map(alike, first, second))


def test_only_what_a_question_needs_is_made_and_kept(course, exercises, tmp_path, monkeypatch):
    monkeypatch.setattr(type(course), "kept", tmp_path)
    told = []
    prints = fingerprints_for(course, exercises, told.append)
    assert prints.own("04_deltas/hidden_delta")
    assert told == ["getting ready to look for known mistakes in hidden_delta (only the first time)"]
    assert [each.name.partition("-04")[0] for each in tmp_path.iterdir()] == ["mistakes"]
    assert fingerprints_for(course, exercises, told.append).own("04_deltas/hidden_delta")
    assert len(told) == 1


def test_what_was_not_made_is_asked_and_says_the_same(course, exercises, known, tmp_path, monkeypatch):
    """Whoever has nothing at hand is told what whoever has everything is told."""
    monkeypatch.setattr(type(course), "kept", tmp_path)
    fresh = fingerprints_for(course, exercises)
    some = [[*known.mistakes][at] for at in places(len(known.mistakes), 1 / 30, "not made", day())]
    for mistake in some:
        spoiled = {name for name, own in known.fingerprints.items() if any(p.mistake == mistake for p in own)}
        assert set(fresh.spoiled_by(mistake)) == spoiled
        for question, answers in fresh.everywhere(mistake).items():
            kept = next(p.cases for p in known.fingerprints[question] if p.mistake == mistake)
            assert _same(answers, kept), (mistake, question)
    for question in ("05_weight_updates/training_step", "06_two_layer_network/train"):
        others = known.fingerprints[question][len(known.fingerprints.own(question)) :]
        assert others
        for each in (others[at] for at in places(len(others), 1 / 4, question, day())):

            def fits(told, each=each):
                return _same([case for case, _ in told], each.cases)

            found = fresh.alike(question, fits)
            assert each.mistake in found
            probe = Probe(len(each.cases) - 1, lambda case, each=each: not alike(case, each.cases[-1]))
            assert fresh.alike(question, fits, probe=probe) == found
    assert not list(tmp_path.glob("mistakes-in-other-forms*"))


TOLD = (
    "01_gradient_descent/gd-stale-slope--closure-step",
    "04_deltas/l1delta-no-derivative--accumulate-loops",
    "05_weight_updates/grad1-no-transpose--einsum-step",
    "06_two_layer_network/metric-sum--plane-sum",
)


@pytest.mark.parametrize("program", TOLD)
def test_a_file_is_told_the_same_whatever_is_kept(course, exercises, known, key, program, tmp_path, monkeypatch):
    """Whoever grades has everything at hand, and a learner nothing."""
    monkeypatch.setattr(type(course), "kept", tmp_path)
    (exercise,) = (each for each in exercises if each.id == program.partition("/")[0])
    path = TESTS / "diagnosed" / f"{program}.py"
    fresh = knowledge_of(course, exercises)
    told = [
        [Exam(course, exercise, key, path, known=lambda own=own: own).verdict(each) for each in exercise.questions]
        for own in (known, fresh)
    ]
    assert told[0] == told[1]
    assert any(each.mistake for each in told[0])


def test_a_mistake_is_asked_wherever_a_function_that_it_changes_is_called(course, exercises, known):
    """The shortcut leaves nothing out: here every mistake is asked, whatever it changes."""
    maker = fingerprints_for(course, exercises)._maker
    for question in ("03_forward/forward", "04_deltas/hidden_delta", "06_two_layer_network/error_plane"):
        asked, exercise = maker.questions[question]
        right = maker._right_to(question)
        changing = []
        for mistake in known.mistakes.values():
            with known.alteration.with_mistakes(mistake) as modules:
                answers = answers_of(asked, right.cases, modules[exercise.topic], right.answers)
            if not _same(answers[: len(right.answers)], right.answers[: len(answers)]):
                changing.append(mistake.id)
        assert changing == list(dict.fromkeys(each.mistake for each in known.fingerprints[question]))


def overflowing(told):
    """A function of one number that raises in its last case, as math.exp does, and what came before."""
    expected = ExpectedAnswer(False, (Expected("number", *[np.array(0.5)] * 3),))
    question = Question("sigmoid", "", 1.0, lambda *_: None, lambda _: [], exercise="02_sigmoid")
    answers = [Answer("returned", read(each)) for each in told]
    answers.append(Answer("raised", complaint="OverflowError: math range error"))
    cases = [case(f"{at}", x=1.0) for at in range(len(answers))]
    return Answered(question, cases, [expected] * len(cases), answers)


@pytest.mark.parametrize(
    ("told", "mistake", "same"),
    [
        ([0.9, 0.8], [0.9, 0.8, np.inf], True),
        ([0.9, 0.8], [0.9, 0.8, 0.7], False),
        ([0.9, 0.7], [0.9, 0.8, np.inf], False),
        ([0.5, 0.5], [0.5, 0.5, np.nan], False),  # of the mistake nothing is seen but that it fails there
    ],
)
def test_plain_python_raises_where_numpy_has_infinity(told, mistake, same):
    answered = overflowing(told)
    assert answers_alike(answered, [(np.array(each),) for each in mistake]) == same


def test_a_mistake_that_raises_too_often_is_not_asked_to_the_end():
    """Where it raises and the learner does not, most answers must be its wrong values."""
    answered = overflowing([0.9, 0.8, 0.7, 0.9])
    asked = []
    cases = [None, None, None, (np.array(0.9),), None]
    assert not answers_alike(answered, (asked.append(each) or each for each in cases))
    assert len(asked) == 3
    assert answers_alike(answered, [None, (np.array(0.8),), (np.array(0.7),), (np.array(0.9),), None])


@pytest.mark.parametrize(
    ("answer", "guessable"),
    [(max, True), (min, True), (lambda given: given[-1], True), (lambda given: 7.0, True), (np.median, False)],
)
def test_a_number_that_can_be_said_without_computing_is_a_guess(answer, guessable):
    """The largest alpha lies at another place in each case, and is soon written down all the same."""
    cases = [case(f"{at}", alphas=np.array(given)) for at, given in enumerate(([1.0, 9, 2, 4], [8.0, 3, 5, 6, 9.5]))]
    answers = [Answer("returned", read(float(answer(list(each.inputs["alphas"]))))) for each in cases]
    expected = [ExpectedAnswer(False, (Expected("number", *[np.array(0.5)] * 3),))] * 2
    question = Question("best_alpha", "", 1.0, lambda *_: None, lambda _: cases, exercise="07_alpha")
    assert is_guessable(Answered(question, cases, expected, answers)) == guessable
