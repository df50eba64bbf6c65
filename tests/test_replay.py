"""The replay between two windows meets the script's own weights to the last digits, and anything else is noticed."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from byheart.reading import replay
from byheart.reading.evidence import End
from byheart.reading.program import NoProgram
from byheart.reading.run import read_script

pytestmark = pytest.mark.by_turns(15)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
BEGINS = """
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
velocity = np.zeros((3, 4))
alpha = 2
"""
STEP = """
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
"""
PLAIN = f"{BEGINS}for i in range(60000):{STEP}"


@pytest.fixture(scope="module")
def plain(jail):
    return seen(jail, PLAIN)


def seen(jail, text):
    reading = read_script(jail, text.encode(), "script.py", X, Y)
    assert reading.training is not None
    return reading.evidence, reading.training


def known(evidence, training):
    return replay._read(evidence, training)


def test_the_weights_meet_those_of_the_script(plain):
    program, turns = known(*plain)
    assert replay.parted(*plain) is None
    assert len(program.inputs) == len(program.weights) == 2
    assert len({each.turn.seen.step.window for each in turns}) >= 4
    one, two = turns[0], turns[-1]
    made = program.run(program.state(one.match), two.number - one.number, 0)
    for each, wanted in program.state(two.match).items():
        np.testing.assert_allclose(made[each], wanted, rtol=1e-11)


@pytest.mark.parametrize(("off", "parts"), [(1e-6, True), (1e-12, False)])
def test_weights_that_are_a_little_off_are_noticed_unless_it_is_rounding(plain, off, parts):
    evidence, training = plain
    _, turns = known(*plain)
    before = {each.before for each in turns[-1].turn.seen.step.variables}
    values = tuple(each * (1 + off * (at in before)) for at, each in enumerate(evidence.values))
    found = replay.parted(replace(evidence, values=values), training)
    assert (found is not None) is parts


def test_one_iteration_more_or_less_is_noticed(plain):
    evidence, training = plain
    _, turns = known(*plain)
    window, loop = turns[-1].turn.seen.step.window, turns[-1].turn.loop

    def shifted(ends):
        return tuple(End({loop: each.counts[loop] + 1}) if at == window else each for at, each in enumerate(ends))

    later = replace(evidence, begun=shifted(evidence.begun), paused=shifted(evidence.paused))
    assert replay.parted(later, training).after == turns[-1].number + 1


def test_nothing_is_said_where_the_passes_are_not_known(plain):
    evidence, training = plain
    assert replay.parted(replace(evidence, begun=(), paused=()), training) is None


@pytest.mark.parametrize(
    "text",
    [
        f"{BEGINS}for i in range(60000):\n    alpha *= 0.9995{STEP}",
        f"{BEGINS}for i in range(60000):\n    alpha = 2 / (1 + i / 1000){STEP}",
        f"{BEGINS}synapse_0 = synapse_0.astype(np.float32)\nfor i in range(60000):{STEP}",
    ],
    ids=["alpha shrinks", "alpha hangs on the iteration", "single precision"],
)
def test_what_goes_from_step_to_step_is_done_again_too(jail, text):
    evidence, training = seen(jail, text)
    _, turns = known(evidence, training)
    assert len({each.turn.seen.step.window for each in turns if each.number}) >= 3
    assert replay.parted(evidence, training) is None


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace("60000):", "60000):\n    rows = np.random.permutation(4)[:2]")
        .replace("(X, ", "(X[rows], ")
        .replace("- y)", "- y[rows])")
        .replace("(X.T", "(X[rows].T"),
        PLAIN.replace("range(60000):", "range(60000):\n    alpha = float(np.random.uniform(1, 2))"),
    ],
    ids=["rows are drawn", "alpha is drawn"],
)
def test_steps_that_draw_have_no_program(jail, text):
    evidence, training = seen(jail, text)
    with pytest.raises(NoProgram):
        known(evidence, training)
    assert replay.parted(evidence, training) is None


def test_a_training_that_begins_anew_is_not_followed_into_the_next(jail):
    text = Path(__file__).parent.joinpath("unshown", "seeds_one_after_the_other.py").read_text()
    evidence, training = seen(jail, text)
    _, turns = known(evidence, training)
    assert len({each.turn.around for each in turns}) > 1
    assert replay.parted(evidence, training) is None
