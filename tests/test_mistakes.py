"""Each known mistake applies and is caught, and its hints lead; each question catches some.

The catalogue that the mistakes began with is accounted for: each of its entries is a mistake here, or the README of
reference/mistakes says why not, and what it says is tried.
"""

import ast
import functools
import itertools
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from byheart import curriculum
from byheart.asking.ask import ask, reset_random
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import every_exercise, read_course
from byheart.curriculum.mistakes import Difference, DoesNotApply, Mistake
from byheart.curriculum.reference import reference_for
from byheart.expecting.calls import touches, watched
from byheart.expecting.key import key_for
from byheart.expecting.mistaken import fingerprints_for
from byheart.judging.judge import judge

FOLDER = Path(__file__).parent.parent / "reference" / "mistakes"
REFERENCE = reference_for(read_course(FOLDER.parent.parent))
KNOWN = REFERENCE.mistakes()
TOLD = [each for each in KNOWN if not each.variant_of]
IDS = [mistake.id for mistake in KNOWN]
# Those of each table: what is quickly asked of a mistake is asked of a table's all at once.
BY_TABLE = {table: list(own) for table, own in itertools.groupby(KNOWN, lambda mistake: mistake.differences[0].module)}

CATALOGUE = """
sigmoid-missing-minus sigmoid-precedence sigmoid-one-minus sigmoid-numerator-x sigmoid-exp-over-one-plus-exp-minus
sigmoid-tanh-with-sigmoid-slope sigmoid-math-exp sigmoid-no-return deriv-double-sigmoid deriv-on-preactivation
deriv-sign-flipped deriv-precedence deriv-plus deriv-missing-output-factor deriv-tanh-form deriv-identity
deriv-matrix-product forward-no-hidden-activation forward-no-output-activation forward-double-sigmoid
forward-skips-hidden-layer forward-elementwise-product forward-operands-swapped forward-outside-loop
error-sign-flip error-absolute-value error-squared error-target-rank-1 error-target-row error-averaged-too-early
error-on-preactivation error-on-rounded-prediction error-doubled l2delta-no-derivative l2delta-derivative-of-error
l2delta-derivative-of-layer1 l2delta-plus l2delta-matrix-product l2delta-activation-instead-of-slope
l2delta-ignores-error l1delta-no-derivative l1delta-derivative-of-layer2 l1error-from-error-not-delta
l1error-no-transpose l1error-uses-updated-weights l1error-ignores-weights l1error-abs-weights
l1error-sign-of-weights l1error-hidden-target-is-y l1error-sign-inverted grad1-uses-layer0 grad1-no-transpose
grad0-uses-wrong-layer grad1-uses-error-not-delta grad0-uses-error-not-delta grad-mean-over-batch
grad-mean-one-layer grad1-transposed-rebind update-wrong-sign update-wrong-sign-one-layer update-replaces-weights
update-typo-equals-minus update-only-output-layer update-only-hidden-layer update-outside-loop update-cross-wired
update-sign-only alpha-unused alpha-one-layer-only alpha-applied-twice alpha-divides alpha-scales-weights
alpha-hardcoded alpha-inside-delta-only alpha-in-hidden-error-too loop-reinitialises-weights
loop-weights-not-reset-per-alpha loop-per-sample-updates loop-exits-early loop-python2 init-zeros init-constant
init-all-positive init-wrong-range init-order-swapped init-gaussian init-too-small init-integer-dtype
init-reseed-between seed-missing seed-once-outside-alpha-loop seed-after-init dir-plus-instead-of-minus
dir-boolean-subtract dir-counts-first-iteration dir-prev-never-updated dir-prev-updated-too-early dir-no-abs
dir-compares-magnitude dir-one-count-per-matrix dir-compares-weights dir-aliased-buffer dir-sign-not-equal
metric-no-abs metric-abs-of-mean metric-other metric-on-delta hidden-hardcoded hidden-one-side-hardcoded
hidden-dims-swapped hidden-uses-sample-count gd-ascent gd-uses-height-not-slope gd-sign-step gd-replaces-x
gd-stale-slope gd-stop-without-abs gd-waits-for-exact-zero gd-no-iteration-cap gd-divergence-mislabelled
gd-integer-array gd-restarts-keep-last gd-restarts-same-start gd-finite-difference-slip
""".split()  # noqa: SIM905

# Mistakes that no question can tell apart: both are told, each with its own hints, because either may be meant. A new
# group here wants a thought, or a new case.
ALIKE = [
    ("forward-skips-hidden-layer", "forward-weights-swapped"),
    ("forward-results-swapped", "error-on-hidden-layer"),
    ("seed-missing", "seed-other-generator"),
    ("plane-flat-targets", "plane-flat-guesses"),
]


def left_out(name: str, *places: tuple[str, str, str]) -> Mistake:
    """An entry without a table: its places, each a module and function, what stands there, and what instead."""
    differences = (Difference(*place.split("."), before, after) for place, before, after in places)
    return Mistake(name, tuple(differences), "", ())


FIRST, SECOND = "update(synapse_0, derivative_0, alpha)", "update(synapse_1, derivative_1, alpha)"
BOTH = "np.abs((update > 0) * 1 - (previous_update > 0) * 1)"
RIGHT_HERE = [
    left_out(
        "alpha-inside-delta-only",
        ("weight_updates.training_step", FIRST, "update(synapse_0, alpha * derivative_0, 1)"),
        ("weight_updates.training_step", SECOND, "update(synapse_1, alpha * derivative_1, 1)"),
    ),
    left_out(
        "dir-sign-not-equal",
        ("direction_changes.direction_changes", BOTH, "(np.sign(update) != np.sign(previous_update)) * 1"),
    ),
]
COUNTING = "derivative_0, derivative_1 = derivatives(X, y, synapse_0, synapse_1)"
MERGED = [
    (left_out("error-target-rank-1", ("deltas.output_delta", "- y)", "- y.reshape(-1))")), "error-target-row"),
    (
        left_out(
            "loop-reinitialises-weights",
            ("alpha.train", "errors = []", "errors, start = [], (synapse_0, synapse_1)"),
            ("alpha.train", "        if j %", "        synapse_0, synapse_1 = start\n        if j %"),
            ("two_layer_network.train", "for _ in range", "start = synapse_0\n    for _ in range"),
            ("two_layer_network.train", "        layer_1 = ", "        synapse_0 = start\n        layer_1 = "),
            ("direction_changes.train_counting", "for _ in range", "start = synapse_0, synapse_1\n    for _ in range"),
            ("direction_changes.train_counting", COUNTING, f"synapse_0, synapse_1 = start\n        {COUNTING}"),
        ),
        "update-outside-loop",
    ),
    (
        left_out(
            "gd-restarts-same-start",
            ("gradient_descent.best_of_restarts", "(slope_at, starts,", "(slope_at, starts[..., :1] + 0 * starts,"),
        ),
        "gd-restarts-keep-first",
    ),
]


class WhenAsked(dict):
    """What is made of a name when somebody first asks for it."""

    def __init__(self, make):
        self.make = make

    def __missing__(self, name):
        self[name] = self.make(name)
        return self[name]


class Answers(Mapping):
    """The answers of a reference with mistakes in it, by question; the right ones where it wasn't touched."""

    def __init__(self, right, touched, ask):
        self.right, self.touched, self.made = right, touched, WhenAsked(ask)

    def __getitem__(self, name):
        return self.made[name] if name in self.touched else self.right[name]

    def __iter__(self):
        return iter(self.right)

    def __len__(self):
        return len(self.right)


class Everything:
    """Every question in every case, put to the reference with some mistakes in it: each when somebody looks at it."""

    def __init__(self, course, exercises, key):
        self.topics = {question.id: exercise.topic for exercise in exercises for question in exercise.questions}
        self.cases = {question: course.cases(question) for exercise in exercises for question in exercise.questions}
        self.asked = {question.id: question for question in self.cases}
        self.key = key
        self.alteration = Alteration(REFERENCE)
        self.right, self.called = {}, {}
        modules = REFERENCE.load()
        for q, cases in self.cases.items():
            with watched() as called:
                self.right[q.id] = [self._answer(q, case, modules) for case in cases]
            self.called[q.id] = called
        # What is answered with few calls is asked first: most mistakes show there already.
        self.right = dict(sorted(self.right.items(), key=lambda each: self.called[each[0]].total()))

    def answers(self, *made):
        """By question, the answers in all its cases. Where no changed function is called, they are the right ones."""
        touched = (name for name, called in self.called.items() if any(touches(each, called) for each in made))
        return Answers(self.right, frozenset(touched), lambda name: self._asked(self.asked[name], made))

    def _asked(self, question, made):
        with self.alteration.with_mistakes(*made) as modules:
            return [self._answer(question, case, modules) for case in self.cases[question]]

    def _answer(self, question, case, modules):
        reset_random()
        return ask(question, case, modules[self.topics[question.id]], Path("reference.py"))

    def wrong(self, answers):
        """The questions that are answered wrong, one after the other."""
        return (name for name in answers if self.is_wrong(answers, name))

    def is_wrong(self, answers, name):
        """Whether this question is answered wrong. Where nothing that was changed is called, it is the right answer."""
        if answers is not self.right and answers[name] is self.right[name]:
            return False
        question = self.asked[name]
        return self._outcome(question, self.cases[question], answers[name]) != "right"

    def is_wrong_by_value(self, answers, name):
        """Whether an answer to this question came back and is wrong, and didn't only raise."""
        question = self.asked[name]
        return any(
            answer.status == "returned" and self._outcome(question, [case], [answer]) != "right"
            for case, answer in zip(self.cases[question], answers[name], strict=True)
        )

    def _outcome(self, question, cases, answers):
        return judge(question, cases, [self.key.expected(question, case) for case in cases], answers).outcome


def test_the_reading_of_scripts_knows_no_mistake_by_name():
    """It asks the reference with each known mistake in it: a new one needs an entry, and no line of code."""
    reading = FOLDER.parents[1] / "grader" / "byheart" / "reading"
    nodes = (node for path in reading.glob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert len(texts) > 500
    assert texts & set(IDS) == set()


@pytest.fixture(scope="module")
def exercises(course):
    """All of them: those that don't count have mistakes too."""
    return every_exercise(course)


@pytest.fixture(scope="module")
def key(course, exercises):
    return key_for(course, exercises)


@pytest.fixture(scope="module")
def everything(course, exercises, key):
    return Everything(course, [exercise for exercise in exercises if not exercise.is_page], key)


@pytest.fixture(scope="module")
def told(everything):
    """What the reference answers with each mistake in it."""
    by_id = dict(zip(IDS, KNOWN, strict=True))
    return WhenAsked(lambda name: everything.answers(by_id[name]))


@pytest.fixture(scope="module")
def caught(everything, told):
    """For each mistake, the questions that it gets wrong."""
    return WhenAsked(lambda name: set(everything.wrong(told[name])))


@pytest.fixture(scope="module")
def clashes(course, exercises, caught):
    """For each mistake, where it fails in the reference's own form: by question and case."""
    known = fingerprints_for(course, exercises)

    def of(name):
        prints = [(question, each) for question in sorted(caught[name]) for each in known.own(question)]
        told = [(question, each.clashes) for question, each in prints if each.mistake == name]
        return {(question, at): clash for question, own in told for at, clash in enumerate(own) if clash is not None}

    return WhenAsked(of)


def _alike(first, second):
    """Whether two programs' answers are the same, as far as two that do the same may differ."""
    both = (zip(first[name], second[name], strict=True) for name in first if first[name] is not second[name])
    return all(_same(*each) for answers in both for each in answers)


def _same(first, second):
    if first.status != second.status or first.value is None or second.value is None:
        return first.status == second.status and first.value is second.value
    return _same_value(first.value, second.value)


def _same_value(first, second):
    if first.array is None or second.array is None:
        alike = first.kind == second.kind and len(first.items) == len(second.items)
        return alike and all(_same_value(a, b) for a, b in zip(first.items, second.items, strict=True))
    if first.array.shape != second.array.shape:
        return False
    finite = np.abs(first.array[np.isfinite(first.array)])
    room = 1e-5 * float(finite.max(initial=0))
    return np.allclose(first.array, second.array, rtol=0, atol=room, equal_nan=True)


def test_the_reference_itself_is_right_everywhere(everything):
    assert list(everything.wrong(everything.right)) == []


@pytest.mark.drawn(1 / 39)
@pytest.mark.parametrize("name", IDS)
def test_a_mistake_is_caught_by_what_it_answers_or_where_it_fails(name, everything, told, request):
    answers = told[name]
    if not any(everything.is_wrong_by_value(answers, each) for each in everything.wrong(answers)):
        assert request.getfixturevalue("clashes")[name]


@pytest.mark.parametrize("table", BY_TABLE)
def test_undone_it_is_the_reference(table, monkeypatch):
    monkeypatch.setattr(curriculum.reference, "read_source", functools.cache(curriculum.reference.read_source))
    right = REFERENCE.sources()
    for mistake in BY_TABLE[table]:
        undone = tuple(replace(each, after=each.before) for each in mistake.differences)
        assert REFERENCE.sources(replace(mistake, differences=undone)) == right, mistake.id
        assert REFERENCE.sources(mistake) != right, mistake.id


@pytest.mark.parametrize("mistake", [each for each in KNOWN if len(each.differences) > 1], ids=lambda each: each.id)
def test_each_of_its_differences_matters(mistake, everything, told):
    for at in range(len(mistake.differences)):
        others = mistake.differences[:at] + mistake.differences[at + 1 :]
        assert not _alike(everything.answers(replace(mistake, differences=others)), told[mistake.id]), at


def test_every_question_catches_a_mistake_of_its_own_exercise(exercises, everything, told):
    for exercise in exercises:
        if exercise.is_page:
            continue
        own = [mistake.id for mistake in KNOWN if exercise.topic in {each.module for each in mistake.differences}]
        for question in exercise.questions:
            assert any(everything.is_wrong(told[name], question.id) for name in own), question.id


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_these_cannot_be_told_apart(one, other, told, caught):
    assert caught[one] == caught[other]
    assert _alike(told[one], told[other])


@pytest.mark.slow
def test_only_these_cannot_be_told_apart(told, caught, clashes):
    pairs = [(a, b) for a, b in itertools.combinations(IDS, 2) if caught[a] == caught[b]]
    alike = [(a, b) for a, b in pairs if _alike(told[a], told[b]) and _fail_alike(clashes[a], clashes[b])]
    assert alike == ALIKE


def _fail_alike(first, second):
    return first.keys() == second.keys() and all(first[each].is_like(second[each]) for each in first)


@pytest.mark.parametrize("table", BY_TABLE)
def test_hints_lead_and_do_not_tell(table):
    for mistake in BY_TABLE[table]:
        texts = (mistake.misconception, *mistake.hints)
        nudge, locate, explain = mistake.hints
        assert nudge.endswith("?"), mistake.id
        assert locate.endswith((".", "?")), mistake.id
        assert explain.endswith("."), mistake.id
        assert mistake.misconception.endswith("."), mistake.id
        assert not re.search(r"\.\s", mistake.misconception), mistake.id
        assert not [text for text in texts if re.search(r"[`=@*\[\]{}]|np\.", text) or len(text) > 140], mistake.id


def test_no_two_say_the_same():
    assert len(IDS) == len(set(IDS))
    for said in ([mistake.hints[2] for mistake in TOLD], [mistake.misconception for mistake in TOLD]):
        assert [text for text, count in Counter(said).items() if count > 1] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_a_table_holds_what_is_known_and_nothing_else(path):
    places = {"function", "before", "after"}
    for name, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name)
        if "variant_of" in entry:
            assert set(entry) <= places | {"variant_of", "also", "rare"}, name
            assert entry["variant_of"] in {each.id for each in TOLD}, name
            continue
        assert places | {"misconception", "hints"} <= set(entry), name
        assert set(entry) <= places | {"misconception", "hints", "sometimes_right", "also", "rare"}, name
        assert all(places <= set(each) <= places | {"module"} for each in entry.get("also", ())), name
        assert len(entry["hints"]) == 3, name
        assert name in IDS


def test_the_catalogue_is_accounted_for():
    reasons = _reasons()
    assert len(CATALOGUE) == 124
    assert [name for name in CATALOGUE if (name in IDS) == (name in reasons)] == []
    assert set(reasons) <= set(CATALOGUE)
    assert {each.id for each in RIGHT_HERE} == {name for name in reasons if reasons[name].startswith("right:")}
    assert all(f"`{name}`" in reasons[each.id] for each, name in MERGED)


def _reasons():
    return dict(re.findall(r"^\| `([a-z0-9-]+)` \| (.+) \|$", (FOLDER / "README.md").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("mistake", RIGHT_HERE, ids=lambda mistake: mistake.id)
def test_left_out_because_it_is_right(mistake, everything):
    assert list(everything.wrong(everything.answers(mistake))) == []


@pytest.mark.parametrize(("mistake", "other"), MERGED, ids=lambda each: getattr(each, "id", ""))
def test_left_out_because_another_answers_the_same(mistake, other, everything, told, course):
    counts = [question for question in everything.right if course.counts(question.partition("/")[0])]
    own, others = everything.answers(mistake), told[other]
    assert _alike({each: own[each] for each in counts}, {each: others[each] for each in counts})


def test_mistakes_can_be_made_together():
    first, second = (each for each in KNOWN if each.id in ("sigmoid-missing-minus", "deriv-sign-flipped"))
    sigmoid = REFERENCE.load(first, second)["sigmoid"]
    assert sigmoid.sigmoid(2.0) < 0.5
    assert sigmoid.sigmoid_output_to_derivative(0.3) < 0


def test_a_difference_that_does_not_fit_says_which_entry():
    for place, complaint in (
        ("sigmoid.sigmoid", "the mistake no-such: 'np.cosh' is 0 times in sigmoid.sigmoid, not once."),
        ("sigmoid.tanh", "the mistake no-such: there is no function tanh in reference/sigmoid.py"),
        ("softmax.softmax", "the mistake no-such: there is no module softmax"),
    ):
        with pytest.raises(DoesNotApply, match=re.escape(complaint)):
            REFERENCE.load(left_out("no-such", (place, "np.cosh", "np.sinh")))
