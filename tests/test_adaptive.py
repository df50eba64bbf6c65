"""AdaGrad, RMSProp and Adam on the blank page: the course's own functions are right there, and its mistakes never are.

The scripts hold the reference's text, as it is or with one of its known mistakes in it, around a network that is right.
"""

import ast
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from byheart.curriculum.course import read_course
from byheart.curriculum.files import read_table
from byheart.curriculum.reference import reference_for
from byheart.reading.adaptive import Rule, fitting
from byheart.reading.run import read_script

pytestmark = pytest.mark.by_turns(11)

ROOT = Path(__file__).parent.parent
HEAD = """
import numpy as np
Array = np.ndarray

{rule}

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(4)
weights = [rng.normal(size=(3, 5)), rng.normal(size=(5, 1))]
means = [np.zeros_like(each) for each in weights]
squares = [np.zeros_like(each) for each in weights]
for t in range(1, 2000):
    hidden = {hidden}
    out = 1 / (1 + np.exp(-hidden @ weights[1]))
    d_out = (out - y) * out * (1 - out)
    d_hidden = d_out @ weights[1].T * {slope}
    for at, slope in enumerate((X.T @ d_hidden, hidden.T @ d_out)):
        {step}
"""
SIGMOID = {"hidden": "1 / (1 + np.exp(-X @ weights[0]))", "slope": "hidden * (1 - hidden)"}
TANH = {"hidden": "np.tanh(X @ weights[0])", "slope": "(1 - hidden**2)"}
STEPS = {
    "adagrad_step": "weights[at], squares[at] = adagrad_step(weights[at], squares[at], slope, 0.1, 1e-6)",
    "adam_step": (
        "weights[at], means[at], squares[at] = "
        "adam_step(weights[at], means[at], squares[at], slope, t, 0.02, 0.9, 0.99, 1e-6)"
    ),
}
# Each of these takes the reference's steps, but for a rate or a size of epsilon that a script chooses for itself.
SAME_STEPS = {
    *("adagrad-no-epsilon", "adagrad-squares-with-alpha", "adagrad-alpha-unused"),
    *("adam-no-epsilon", "adam-alpha-unused"),
}
BAD = ("unjudged", "wrong")
# RMSProp, written out: only its names and its two shares differ.
SQUARES = "squares[at] = 0.9 * squares[at] + 0.1 * slope**2"
RMSPROP = f"{SQUARES}; weights[at] -= 0.01 * slope / (np.sqrt(squares[at]) + 1e-8)"


def _read(jail, source):
    return read_script(jail, source.encode(), "script.py", *read_course(ROOT / "exercises").samples())


def _source(function):
    text = (ROOT / "reference" / "adaptive_steps.py").read_text(encoding="utf-8")
    nodes = {each.name: each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)}
    return ast.get_source_segment(text, nodes[function])


def _mistakes():
    table = read_table(ROOT / "reference" / "mistakes" / "adaptive_steps.toml")
    found = {name: each for name, each in table.items() if isinstance(each, dict) and each.get("function") in STEPS}
    return [pytest.param(each["function"], each["before"], each["after"], id=name) for name, each in found.items()]


@pytest.mark.parametrize("network", [SIGMOID, TANH], ids=["sigmoid", "tanh"])
@pytest.mark.parametrize("function", STEPS)
def test_the_steps_of_the_reference_are_right(function, network, jail):
    reading = _read(jail, HEAD.format(rule=_source(function), step=STEPS[function], **network))
    assert (reading.verdict, len(reading.remarks), reading.unshown) == ("right", 1, {})


@pytest.mark.drawn(1 / 20)
@pytest.mark.parametrize(("function", "before", "after"), _mistakes())
def test_no_known_mistake_of_theirs_is_right(function, before, after, jail, request):
    source = _source(function)
    assert before.strip() in source
    wrong = source.replace(before.strip(), after.strip())
    reading = _read(jail, HEAD.format(rule=wrong, step=STEPS[function], **SIGMOID))
    expected = ("right",) if request.node.callspec.id in SAME_STEPS else BAD
    assert reading.verdict in expected


def _by_the_reference(function, slopes):
    """The weights after each step of the course's own function."""
    does = getattr(reference_for(read_course(ROOT / "exercises")).load()["adaptive_steps"], function)
    weights, mean, square = (np.zeros_like(slopes[0]) for _ in range(3))
    for t, slope in enumerate(slopes, start=1):
        if function == "adagrad_step":
            weights, square = does(weights, square, slope, 0.1, 1e-6)
        else:
            weights, mean, square = does(weights, mean, square, slope, t, 0.02, 0.9, 0.99, 1e-6)
        yield weights


@pytest.mark.parametrize(
    ("function", "rule"),
    [
        ("adagrad_step", Rule("AdaGrad", 0.1, 0.0, 1.0, 1e-6, "beside")),
        ("adam_step", Rule("Adam", 0.02, 0.9, 0.99, 1e-6, "beside")),
    ],
)
def test_the_rules_are_those_of_the_reference(function, rule):
    draws = np.random.default_rng(0)
    slopes = [draws.normal(size=30) * 0.1 for _ in range(20)]
    after = [np.zeros(30), *_by_the_reference(function, slopes)]
    moved = [before - now for before, now in pairwise(after)]
    found = next(fitting(list(zip(slopes[:2], moved[:2], strict=True))))
    assert (found.name, found.epsilon_at) == (rule.name, rule.epsilon_at)
    numbers = [(each.rate, each.keeps, each.squares, each.epsilon) for each in (found, rule)]
    np.testing.assert_allclose(*numbers, rtol=1e-5)
    means = np.zeros(30), np.zeros(30)
    for t, (slope, move) in enumerate(zip(slopes, moved, strict=True), start=1):
        means = rule.kept(means, slope)
        np.testing.assert_allclose(rule.step(means, t), move, rtol=1e-9)


SPELLINGS = {
    "as it is": RMSPROP,
    "in place": (
        "squares[at] *= 0.9; squares[at] += 0.1 * slope * slope; weights[at] -= 0.01 * slope / squares[at] ** 0.5"
    ),
    "inside the root": RMSPROP.replace("(np.sqrt(squares[at]) + 1e-8)", "np.sqrt(squares[at] + 1e-8)"),
    "from the difference": (
        "squares[at] += 0.1 * (np.square(slope) - squares[at]); "
        "weights[at] = weights[at] - 0.01 * slope * np.power(squares[at] + 1e-9, -0.5)"
    ),
}
WRONG = {
    "other shares": RMSPROP.replace("0.9 *", "0.1 *").replace("0.1 * slope", "0.9 * slope"),
    "no squares": RMSPROP.replace("slope**2", "np.abs(slope)"),
    "no root": RMSPROP.replace("np.sqrt(squares[at])", "squares[at]"),
    "in the wrong order": "; ".join(reversed(RMSPROP.split("; "))),
    "one size for all": RMSPROP.replace("slope**2", "np.mean(slope**2)"),
}


@pytest.mark.parametrize("step", SPELLINGS.values(), ids=SPELLINGS)
def test_a_rule_in_any_spelling_is_right(step, jail):
    reading = _read(jail, HEAD.format(rule="", step=step, **SIGMOID))
    assert reading.verdict == "right"
    assert "RMSProp" in reading.remarks[0]


@pytest.mark.parametrize("step", WRONG.values(), ids=WRONG)
def test_a_rule_with_a_mistake_is_not_right(step, jail):
    assert _read(jail, HEAD.format(rule="", step=step, **SIGMOID)).verdict in BAD


@pytest.mark.parametrize("step", [STEPS["adam_step"], RMSPROP], ids=["Adam", "RMSProp"])
def test_a_right_rule_excuses_no_wrong_gradient(step, jail):
    for network in ({**SIGMOID, "slope": "hidden"}, {**TANH, "slope": "hidden * (1 - hidden)"}):
        reading = _read(jail, HEAD.format(rule=_source("adam_step"), step=step, **network))
        assert reading.verdict in BAD


def test_a_rule_that_turns_later_is_not_right(jail):
    step = RMSPROP.replace("-= 0.01", "-= (0.01 if t < 60 else -0.01)")
    assert _read(jail, HEAD.format(rule="", step=step, **SIGMOID)).verdict in BAD


@pytest.mark.parametrize("function", STEPS)
def test_a_step_uphill_is_wrong_there(function, jail):
    source = HEAD.format(rule=_source(function), step=STEPS[function], **SIGMOID).replace(
        "synapse - alpha", "synapse + alpha"
    )
    reading = _read(jail, source)
    line = 1 + source[: source.index("synapse + alpha")].count("\n")
    assert (reading.verdict, reading.first_wrong, reading.line) == ("wrong", "update", line)
