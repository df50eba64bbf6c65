"""What is wrong in a file is told from all of its answers: the mistake, what follows from it, and what that costs."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.asking.question import Case, Question
from byheart.batch.grade import grade, prepare
from byheart.curriculum.course import SECRET
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.jail.cell import Jail, can_confine, encode_cases
from byheart.judging import explain
from byheart.judging.diagnose import Diagnosis
from byheart.judging.explain import Helpers, behaviour, verdicts_on
from byheart.judging.known import Knowledge, knowledge_for
from byheart.judging.matching import Answered
from byheart.learner.exam import Exam
from byheart.submissions import Submission

ROOT = Path(__file__).parent.parent
UPDATES = "05_weight_updates"
ALPHA = "07_alpha"


@pytest.fixture(scope="module")
def known(course, exercises, key):
    made = knowledge_for(course, exercises)
    return lambda: made


@pytest.fixture
def verdicts(course, exercises, key, known, tmp_path):
    def look(exercise, *changes, carry="forgive"):
        """The verdicts on a solution in which these texts are changed."""
        (found,) = (each for each in exercises if each.id == exercise)
        text = (ROOT / "solutions" / exercise / found.file).read_text()
        for before, after in changes:
            assert text.count(before) == 1, before
            text = text.replace(before, after)
        path = tmp_path / exercise / found.file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        exam = Exam(replace(course, carry=carry), found, key, path, known=known)
        return {each.name: exam.verdict(each) for each in found.questions}

    return look


ADDS = ("return synapse - alpha * derivative", "return synapse + alpha * derivative")


def test_a_mistake_has_its_name_what_is_believed_and_three_hints(verdicts):
    found = verdicts(UPDATES, ADDS)["update"]
    assert (found.outcome, found.mistake, found.follows, found.score) == ("wrong", "update-wrong-sign", "", 0)
    assert found.looks_like
    assert len(found.hints) == 3


def test_what_follows_from_a_known_mistake_costs_nothing_of_its_own(verdicts):
    found = verdicts(UPDATES, ADDS)["training_step"]
    assert (found.outcome, found.follows, found.score) == ("wrong", f"{UPDATES}/update", found.points)


def test_a_strict_course_takes_those_marks_too(verdicts):
    found = verdicts(UPDATES, ADDS, carry="strict")["training_step"]
    assert (found.outcome, found.follows, found.score) == ("wrong", f"{UPDATES}/update", 0)


def test_of_an_answer_that_anybody_could_give_only_what_is_certain_is_said(verdicts):
    """Weights that come back as they went in may have many reasons: of the slope, of alpha, of what is returned."""
    found = verdicts(UPDATES, ("return new_synapse_0, new_synapse_1", "return synapse_0, synapse_1"))
    assert (found["training_step"].outcome, found["training_step"].mistake) == ("wrong", "step-thrown-away")
    assert found["training_step"].looks_like == "Your weights come back as they went in."


def test_nothing_is_forgiven_that_could_be_answered_without_computing_anything(verdicts):
    """Where training ignores alpha every alpha is as good, and the first is the best: that is soon written down."""
    ignored = [(f"{name} - alpha * np.dot", f"{name} - np.dot") for name in ("synapse_0", "synapse_1")]
    found = verdicts(ALPHA, *ignored, ("    best, smallest = None, np.inf\n", "    return alphas[0]\n"))
    assert found["train"].mistake == "alpha-not-passed"
    assert (found["best_alpha"].follows, found["best_alpha"].score) == (f"{ALPHA}/train", 0)


LEAVES_EARLY = ("    return positions", "        return positions")
ONE_STEP = ("descend(slope_at, start, alpha, iterations)[-1]", "start - alpha * slope_at(start)")
NO_NETWORK = (
    ("return synapse - alpha * derivative", "return synapse - alpha"),
    ("return new_synapse_0, new_synapse_1", "return synapse_0 - alpha, synapse_1 - alpha"),
)
NO_ALPHA = ("return synapse - alpha * derivative", "return synapse - derivative")
NO_SEED = ("    np.random.seed(seed)\n", "")


@pytest.mark.parametrize(
    ("exercise", "changes", "cause", "later", "forgiven"),
    [
        (UPDATES, NO_NETWORK, "update", "training_step", False),
        ("01_gradient_descent", (LEAVES_EARLY, ONE_STEP), "descend", "best_of_restarts", False),
        # What the first function ignores costs marks there, and the later one only hands it on.
        (UPDATES, (NO_ALPHA,), "update", "training_step", True),
        ("09_hidden_size", (NO_SEED,), "initial_weights", "final_error", True),
    ],
)
def test_what_follows_is_forgiven_if_it_hangs_on_what_the_right_answer_hangs_on(
    verdicts, exercise, changes, cause, later, forgiven
):
    found = verdicts(exercise, *changes)[later]
    assert (found.outcome, found.follows) == ("wrong", f"{exercise}/{cause}")
    assert found.score == (found.points if forgiven else 0)


def test_nothing_is_forgiven_where_no_reference_can_be_asked(known):
    knowledge = Knowledge(known().fingerprints, known().functions, known().mistakes)
    assert knowledge.shows_less(("update-wrong-sign",), None, None, "weight_updates")


def test_two_mistakes_in_one_file_are_told_apart_and_their_sum_follows(verdicts):
    doubled = ("return np.dot(layer_in.T, delta)", "return np.dot(layer_in.T, delta) / len(layer_in)")
    found = verdicts(UPDATES, ADDS, doubled)
    named = {name: each.mistake for name, each in found.items()}
    assert named["update"] == "update-wrong-sign"
    assert named["weight_derivative"] not in (None, "update-wrong-sign")
    assert set(named["training_step"].split("+")) == {named["update"], named["weight_derivative"]}
    assert found["training_step"].follows in {f"{UPDATES}/update", f"{UPDATES}/weight_derivative"}


def test_what_nothing_explains_has_no_name_and_behaves_like_itself(verdicts):
    once = verdicts(UPDATES, ("alpha * derivative", "alpha * derivative**3"))["update"]
    other = verdicts(UPDATES, ("alpha * derivative", "derivative * derivative * alpha * derivative"))["update"]
    third = verdicts(UPDATES, ("alpha * derivative", "alpha * derivative**5"))["update"]
    assert once.mistake is None
    assert once.looks_like == ""
    assert once.behaviour == other.behaviour != third.behaviour != ""


def test_a_right_file_asks_for_nothing_of_what_is_known(course, exercises, key):
    (found,) = (each for each in exercises if each.id == UPDATES)
    exam = Exam(course, found, key, ROOT / "solutions" / UPDATES / found.file, known=lambda: 1 / 0)
    assert {exam.verdict(each).outcome for each in found.questions} == {"right"}


def test_what_follows_from_an_unexplained_answer_says_so_and_is_not_forgiven(verdicts):
    found = verdicts(UPDATES, ("alpha * derivative", "alpha * derivative**3"))
    assert (found["update"].mistake, found["update"].follows) == (None, "")
    assert (found["training_step"].follows, found["training_step"].score) == (f"{UPDATES}/update", 0)


def test_what_is_wrong_by_itself_too_does_not_follow(verdicts):
    own = ("(layer_2 - y) * (layer_2 * (1 - layer_2))", "(layer_2 - y) ** 3 * (layer_2 * (1 - layer_2)) ** 2")
    found = verdicts(UPDATES, ("alpha * derivative", "alpha * derivative**3"), own)
    assert found["training_step"].follows == ""
    assert found["training_step"].behaviour


def test_a_choice_follows_from_an_unexplained_training(verdicts):
    found = verdicts(ALPHA, ("synapse_0 - alpha * np", "synapse_0 + alpha * alpha * np"))
    assert found["train"].outcome == found["best_alpha"].outcome == "wrong"
    assert found["best_alpha"].follows == f"{ALPHA}/train"


def test_a_submission_is_told_the_same_in_the_jail(course, exercises, key, known):
    (found,) = (each for each in exercises if each.id == UPDATES)
    text = (ROOT / "solutions" / UPDATES / found.file).read_text()
    odd = text.replace("alpha * derivative", "alpha * derivative**3").encode()
    adds = text.replace(*ADDS).encode()
    paper = prepare(course, (found,), key, encode_cases, known)
    with Jail((found,), confined=not can_confine()) as jail:
        first, second = (grade(Submission("ada", {found.file: each}, ()), paper, jail) for each in (odd, adds))
    assert [each.follows for each in first.verdicts] == ["", "", f"{UPDATES}/update"]
    assert [each.score for each in first.verdicts] == [2, 0, 0]
    assert [each.mistake for each in second.verdicts] == [None, "update-wrong-sign", "update-wrong-sign"]
    assert second.verdicts[2].score == second.verdicts[2].points


# One question by itself, and what came back.
ASKED = Question("q", "", 2.0, ask=lambda student, case: None, cases=lambda course: (), exercise="01_x")


def came_back(*returned, several=False, cases=None, count=1):
    values = np.zeros(2)
    expected = ExpectedAnswer(several, (Expected("array", values, values + 1e-5, values + 1e-12),) * count)
    answers = [each if isinstance(each, Answer) else Answer("returned", read(each)) for each in returned]
    named = cases or [f"case {at}" for at in range(len(answers))]
    return Answered(ASKED, [Case(each, {}) for each in named], [expected] * len(named), answers)


def test_a_wrong_answer_needs_no_helpers_to_be_judged():
    (verdict,) = verdicts_on([came_back(np.ones(2))], "x", None, "forgive")
    assert (verdict.outcome, verdict.mistake, verdict.behaviour) == ("wrong", None, "")


def told(diagnosis, **known):
    """The verdict on a wrong answer that has this diagnosis; these mistakes are known, each with its hints."""
    mistakes = {
        name: SimpleNamespace(misconception=f"{name} is believed", hints=hints) for name, hints in known.items()
    }
    helpers = Helpers(lambda: SimpleNamespace(mistakes=mistakes), lambda: 1 / 0, lambda question, case: 1 / 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(explain, "diagnose", lambda *given: {ASKED.id: diagnosis})
        (verdict,) = verdicts_on([came_back(np.ones(2))], "x", helpers, "forgive")
    return verdict


def test_mistakes_that_cannot_be_told_apart_are_all_told():
    both = told(Diagnosis(("a", "b"), ASKED.id, ("c", "d")), a="12", b="34", c="56", e="78")
    assert both.mistake == "a+b"
    assert both.looks_like == "a is believed b is believed Or: c is believed"
    assert both.hints == ("1 3 5", "2 4 6")
    each = [(cause.looks_like, cause.hints, cause.joined) for cause in both.causes]
    assert each == [("a is believed", "12", ""), ("b is believed", "34", "and"), ("c is believed", "56", "or")]
    assert [cause.hints for cause in told(Diagnosis(("a",), ASKED.id, ("b",)), a="12", b="34").causes] == ["12", "34"]
    assert told(Diagnosis(("a",), ASKED.id), a="12").causes == ()  # its words are the verdict's own
    assert told(Diagnosis(("a", "z"), ASKED.id), a=("one", "two", "three")).hints == ("one", "two", "three")
    assert told(Diagnosis(("a", "b"), ASKED.id), a="123", b="45").hints == ("1 4", "2 5")
    unknown = told(Diagnosis(("z",), ASKED.id, ("y",)))
    assert (unknown.mistake, unknown.looks_like, unknown.hints) == ("z", "", ())


@pytest.mark.parametrize(
    ("carry", "shows_less", "led", "score"),
    [
        ("forgive", False, np.zeros(2), 2),
        ("forgive", True, np.zeros(2), 0),
        ("strict", False, np.zeros(2), 0),
        ("forgive", False, np.ones(2), 0),
    ],
)
def test_points_are_forgiven_for_what_follows_and_only_there(carry, shows_less, led, score, monkeypatch):
    """And only if it is right as soon as what it calls is right."""
    known = SimpleNamespace(mistakes={}, alteration=SimpleNamespace(modules={"x": SimpleNamespace()}))
    helpers = Helpers(
        lambda: known,
        lambda: 1 / 0,
        lambda question, case: 1 / 0,
        led=lambda *given: Answer("returned", read(led)),
    )

    def scored(cause, returned):
        found = {ASKED.id: Diagnosis(("a",), cause, shows_less=shows_less)}
        monkeypatch.setattr(explain, "diagnose", lambda *given: found)
        (verdict,) = verdicts_on([came_back(returned)], "x", helpers, carry)
        return verdict.score

    assert scored("01_x/p", np.ones(2)) == score
    assert scored("01_x/p", Answer("raised")) == 0
    assert scored(ASKED.id, np.ones(2)) == 0


def whose_points(asked, cause, led, alteration, monkeypatch):
    """The verdict on the last of these, which follows from this cause; `led` answers where others are right."""
    helpers = Helpers(
        lambda: SimpleNamespace(mistakes={}, alteration=alteration),
        lambda: None,
        lambda *given: Answer("crash"),
        led=led,
    )
    found = {asked[1].question.id: Diagnosis(("a",), cause)}
    monkeypatch.setattr(explain, "diagnose", lambda *given: found)
    return verdicts_on(asked, "x", helpers, "forgive")[1]


def test_it_is_asked_with_right_ones_of_what_comes_before_it_and_of_its_cause(monkeypatch):
    wrong = came_back(np.ones(2))
    asked = [replace(wrong, question=replace(ASKED, name=name)) for name in ("p", "q", "next", "last", "cause")]
    heard = []

    def led(question, case, names, told):
        heard.append(set(names))
        return Answer("returned", read(np.zeros(2)))

    modules = SimpleNamespace(modules={"x": SimpleNamespace()})
    assert whose_points(asked, "01_x/cause", led, modules, monkeypatch).score == 2
    assert whose_points(asked, "01_x/p", led, modules, monkeypatch).score == 2
    assert whose_points(asked, "01_x/next", led, modules, monkeypatch).score == 2
    assert heard == [{"p", "cause"}, {"p"}, {"p", "next"}]


@pytest.mark.parametrize(
    ("alteration", "led"),
    [
        (None, np.zeros(2)),
        (SimpleNamespace(modules={}), np.zeros(2)),
        (SimpleNamespace(modules={"x": SimpleNamespace()}), None),
        (SimpleNamespace(modules={"x": SimpleNamespace()}), np.ones(2)),
    ],
    ids=["no reference", "none for this file", "nobody to ask", "wrong all the same"],
)
def test_where_it_cannot_be_shown_nothing_is_forgiven_nor_will_be(alteration, led, monkeypatch):
    asked = [replace(came_back(np.ones(2)), question=replace(ASKED, name=name)) for name in ("p", "q")]
    ask = None if led is None else lambda *given: Answer("returned", read(led))
    verdict = whose_points(asked, "01_x/p", ask, alteration, monkeypatch)
    assert (verdict.score, verdict.forgivable, verdict.follows) == (0, False, "01_x/p")


def test_which_arrays_met_is_told_of_the_first_case_that_raised(monkeypatch):
    monkeypatch.setattr(explain, "diagnose", lambda *given: {})
    shapes = "ValueError: operands could not be broadcast together with shapes (2,) (3,)"
    asked = came_back(np.zeros(2), Answer("raised", None, shapes), Answer("raised", None, "ValueError: other"))
    knowledge = SimpleNamespace(mistakes={}, alteration=None, fingerprints={})
    helpers = Helpers(lambda: knowledge, lambda: None, lambda question, case: Answer("crash"))
    (verdict,) = verdicts_on([asked], "x", helpers, "forgive")
    assert verdict.message.splitlines()[1].startswith("Value by value, both arrays need the same shape.")


def test_the_solution_is_looked_for_only_if_two_answers_are_unexplained(monkeypatch):
    monkeypatch.setattr(explain, "diagnose", lambda *given: {})
    other = came_back(np.zeros(2))
    right = replace(other, question=replace(ASKED, name="p"))
    helpers = Helpers(
        lambda: SimpleNamespace(mistakes={}, alteration=None), lambda: 1 / 0, lambda question, case: Answer("crash")
    )
    first, second = verdicts_on([came_back(np.ones(2)), right], "x", helpers, "forgive")
    assert (bool(first.behaviour), first.follows, second.outcome, second.behaviour) == (True, "", "right", "")


def test_four_digits_tell_one_behaviour_from_another():
    one = behaviour(came_back(np.array([1.0, 0.3])))
    assert one == behaviour(came_back(np.array([1.0, 0.300004])))
    assert one == behaviour(came_back(np.array([1.0, 0.3]), cases=["any other name"]))
    others = [
        np.array([1.0, 0.3003]),
        np.array([2.0, 0.6]),
        np.array([[1.0, 0.3]]),
        np.array([1.0, np.nan]),
        Answer("raised"),
        Answer("timeout"),
        None,
    ]
    assert len({one, *(behaviour(came_back(each)) for each in others)}) == len(others) + 1
    assert behaviour(came_back(np.zeros(2))) == behaviour(came_back(-np.zeros(2)))


def test_the_secret_seed_is_no_part_of_a_behaviour():
    with_secret = [came_back(np.ones(2), np.full(2, each), cases=["seed 1", f"{SECRET}, alpha 1"]) for each in (3, 4)]
    assert behaviour(with_secret[0]) == behaviour(with_secret[1]) == behaviour(came_back(np.ones(2), cases=["seed 1"]))
    in_front = came_back(np.full(2, 3.0), np.ones(2), cases=[SECRET, "seed 1"])
    assert behaviour(in_front) == behaviour(with_secret[0])


def test_a_behaviour_keeps_its_name():
    """An instructor's message to a group is kept under it, from one version to the next."""
    values = [np.array([0.0, -0.0]), np.array([np.inf, 0.25]), np.array([1e-3, -2e-3]), np.array([12345.0, 1.0])]
    assert behaviour(came_back(*values, Answer("raised"))) == "cddad7fa5c"
    assert behaviour(came_back((np.ones(2), np.zeros(2)), several=True, count=2)) == "507ee7698e"
    assert behaviour(came_back(np.ones(2), cases=["seed 1", "seed 2"])) == behaviour(came_back(np.ones(2)))
