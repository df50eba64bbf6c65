"""What a training is given is seen in each pass that runs, and at the end of a long loop as well.

Scripts that were tried against it, and right ones that are much like them, are in tests/blank_page.
"""

import ast
from dataclasses import replace

import numpy as np
import pytest

from byheart.reading import elsewhere
from byheart.reading.run import read_script
from byheart.reading.unshown import with_unshown
from byheart.recorder.given import Given
from byheart.recorder.places import Places
from byheart.recorder.skim import Skim

pytestmark = pytest.mark.by_turns(8)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
OTHER = 1 - Y
PRODUCT, ERROR, UPDATE, BIRTH, ALPHA = 11, 12, 13, 14, 15


class Training:
    """Passes that are noted as the hooks do: the product, the error, the update."""

    def __init__(self, several=False):
        places = Places(
            ERROR,
            1,
            {(PRODUCT, -1): [0]},
            ((PRODUCT, -1), 1),
            frozenset({UPDATE}),
            BIRTH,
            several=several,
            scales={ALPHA: [0], UPDATE: [0]},
        )
        self.given = Given(places)
        self.weights = np.ones((3, 4))
        self.go(X, Y)  # nobody knows where the first one begins

    def go(self, data, target, times=1, moves=True):
        for _ in range(times):
            self.given.note(PRODUCT, (data, self.weights), None)
            self.given.note(ERROR, (np.zeros(4), target), None)
            if moves:
                self.weights = self.weights + 1
                self.given.note(UPDATE, (), self.weights)
        return self.given.other


def test_the_same_data_and_targets_are_one_training():
    assert Training().go(X, Y, 500) == ""


def test_the_same_batch_with_other_targets_is_noticed_at_once():
    training = Training()
    assert training.go(X, Y, 2) == ""
    assert training.go(X, OTHER) == "targets"
    assert training.go(X, Y, 9) == "targets"


def test_data_that_are_moved_by_a_little_are_the_same_batch():
    training, draw = Training(), np.random.default_rng(1)
    noisy = [X + 1e-3 * draw.normal(size=X.shape) for _ in range(400)]
    assert [training.go(each, Y + 1e-3) for each in noisy[:200]][-1] == ""
    assert [training.go(each, OTHER) for each in noisy[200:]][-1] == "targets"


def test_data_that_are_always_new_have_targets_of_their_own():
    training, draw = Training(), np.random.default_rng(1)
    assert [training.go(draw.random((4, 3)), draw.random((4, 1))) for _ in range(400)][-1] == ""


@pytest.mark.parametrize(("later", "other"), [(0.001, ""), (-1.0, "scale"), (0.0, "")])
def test_what_scales_the_steps_keeps_its_sign(later, other):
    training = Training()
    for alpha in [2.0] * 200 + [later]:
        training.given.note(ALPHA, (alpha,), None)
        training.go(X, Y)
    assert training.given.other == other


def test_weights_are_not_emptied():
    training = Training()
    for kept in [1] * 300 + [0]:
        assert training.given.other == ""
        training.given.note(UPDATE, (kept, training.weights), training.weights)
        training.go(X, Y)
    assert training.given.other == "scale"


def test_a_number_that_has_both_signs_all_the_time_may_be_a_sample():
    training = Training()
    for at in range(900):
        training.given.note(ALPHA, (1.0 - 2 * (at % 3 == 0),), None)
    assert training.given.other == ""


def test_samples_in_columns_are_told_apart_as_well():
    training = Training()
    training.go(X.T, Y.T)
    assert training.go(X.T, OTHER.T) == "targets"


def test_weights_that_are_drawn_anew_may_learn_other_targets():
    training = Training()
    training.go(X, Y, 300)
    training.weights = np.linspace(-1, 1, 12).reshape(3, 4)
    assert training.go(X, OTHER, 300) == ""


@pytest.mark.parametrize(("factor", "other"), [(1.01, "targets"), (1.1, "")])
def test_weights_that_come_from_elsewhere_go_on_if_they_are_near(factor, other):
    training = Training()
    training.given.note(UPDATE, (), training.weights)
    training.go(X, Y, 3)
    training.weights = (training.weights - 1) * factor
    assert training.go(X, OTHER) == other


def test_weights_that_are_made_as_the_first_ones_were_are_new_however_near():
    training = Training()
    training.go(X, Y, 3)
    training.weights = (training.weights - 1) * 1.001
    training.given.note(BIRTH, (), training.weights)
    assert training.go(X, OTHER) == ""


def test_an_error_without_a_step_is_none_of_the_training():
    training = Training()
    for _ in range(100):
        training.go(X, Y)
        training.go(X, OTHER, moves=False)
        training.go(X[:3], Y[:3], moves=False)
    assert training.given.other == ""


def test_several_errors_may_make_one_step():
    training = Training(several=True)
    for _ in range(3):
        training.go(X, Y, moves=False)
        training.go(X + 1, Y)
    assert training.given.other == ""
    training.go(X, OTHER, moves=False)
    assert training.go(X + 1, Y) == "targets"


def test_other_data_now_and_then_are_the_trainings_own():
    """Noise on the data, a sample that is left out, a look at a test set: each of these is a training too."""
    training = Training()
    for _ in range(10):
        assert training.go(X, Y, 14) == training.go(X * 2, Y) == training.go(X[1:], Y[1:]) == ""


def test_rows_in_another_order_than_their_targets_are_noticed():
    training = Training()
    assert training.go(X, Y, 14) == training.go(X[::-1], Y[::-1]) == ""
    assert training.go(X[[1, 0, 3, 2]], Y) == "targets"


def test_a_sample_that_is_there_twice_may_change_its_places():
    data, targets = np.vstack([X, X]), np.vstack([Y, OTHER])
    turned = [4, 5, 6, 7, 0, 1, 2, 3]
    training = Training()
    for _ in range(10):
        assert training.go(data, targets) == training.go(data[turned], targets[turned]) == ""
    assert training.go(data, targets[[4, 5, 2, 3, 0, 1, 6, 7]]) == ""
    assert training.go(data, np.ones_like(targets)) == "targets"


def test_drawn_batches_of_samples_with_several_targets_are_fine():
    draw, training = np.random.default_rng(2), Training()
    data, targets = np.vstack([X, X, X]), np.vstack([Y, OTHER, Y])
    for _ in range(400):
        some = draw.permutation(len(data))[:3]
        assert training.go(data[some], targets[some]) == ""


def test_batches_in_turn_and_one_set_of_data_after_the_other_are_fine():
    training = Training()
    for _ in range(100):
        training.go(X[:3], Y[:3])
        training.go(X[1:], Y[1:])
    assert training.go(X, Y, 900) == training.go(X * 2, Y, 900) == ""


def test_rows_keep_their_targets_in_batches_of_any_order():
    draw, training = np.random.default_rng(1), Training()
    orders = [draw.permutation(4)[:2] for _ in range(900)]
    assert [training.go(X[each], Y[each]) for each in orders][-1] == ""
    assert [training.go(X[each], OTHER[each]) for each in orders][-1] == "targets"


def test_a_sample_may_be_there_twice_with_two_targets():
    training = Training()
    for _ in range(900):
        training.go(X[:1], Y[:1])
        training.go(X[:1], OTHER[:1])
    assert training.given.other == ""
    draw, training = np.random.default_rng(1), Training()
    assert [training.go(X[:1], np.array([[float(draw.random() < 0.1)]])) for _ in range(5000)][-1] == ""


def test_a_sample_with_one_target_for_long_has_no_second_one():
    training = Training()
    training.go(X[:1], Y[:1], 199)
    assert training.go(X[:1], OTHER[:1]) == ""
    training = Training()
    training.go(X[:1], Y[:1], 200)
    assert training.go(X[:1], OTHER[:1]) == "targets"


def test_a_target_that_stays_for_a_while_each_time_is_noticed():
    training = Training()
    for _ in range(30):
        training.go(X[:1], Y[:1], 10)
        training.go(X[:1], OTHER[:1], 10)
    assert training.given.other == "targets"


def test_a_step_whose_data_are_not_in_their_place_is_not_seen():
    training = Training()
    training.given.note(ERROR, (np.zeros(4), Y), None)
    training.given.note(UPDATE, (), training.weights)
    assert training.given.other == "unseen"


def test_after_a_window_nothing_is_known():
    training = Training()
    training.go(X, Y, 300)
    training.given.begin()
    assert training.go(X, OTHER, 300) == ""


# What is left of a loop -----------------------------------------------------------------------------------------------


def skimmed(values, loops=frozenset({7}), number=7, count=60_000):
    skim, rest, seen = Skim(loops, [], 1), iter(values), []
    for each in rest:
        seen.append(each)
        if len(seen) == count:
            break
        skim.passes_over(number, rest)
    return seen


def test_a_long_loop_is_seen_at_hundreds_of_places_up_to_its_end():
    seen = skimmed(range(60_000))
    assert 300 < len(seen) < 600
    assert max(np.diff(seen)) < 2000
    assert seen[-1] == 59_999
    assert 300 < len(skimmed(zip(range(60_000), range(60_000), strict=True))) < 6000


def test_loops_of_others_and_short_ones_are_run_through():
    assert skimmed(range(60)) == [*range(60)]
    assert skimmed(range(999), number=8) == [*range(999)]


def test_of_several_loops_each_is_seen_at_fewer_places():
    assert 30 < len(skimmed(range(60_000), loops={7, 9})) < 100


def test_it_ends():
    skim = Skim({7}, [], 1)
    assert sum(not skim.is_over() for _ in range(100_000)) < 10_000


def test_it_ends_sooner_where_an_operation_takes_long():
    skim, rest = Skim({7}, [], 1, 100.0), iter(range(60_000))
    seen = []
    while not skim.is_over():
        seen.append(next(rest, None))
        skim.passes_over(7, rest)
    assert len(seen) < 100
    assert seen[-1] is None  # and came to the end before


# In scripts -----------------------------------------------------------------------------------------------------------

BEGINS = """
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
"""
TURNS = "def turns():\n    yield from range(60000)\n"
STEP = """
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - goal) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= np.dot(X.T, layer_1_delta)
"""


@pytest.fixture(scope="module")
def read(jail):
    return lambda text: read_script(jail, text.encode(), "script.py", X, Y)


@pytest.mark.parametrize(
    ("loop", "verdict"),
    [
        ("for i in range(60000):\n    goal = y", "right"),
        ("errors = []\nfor i in range(60000):\n    goal = y\n    errors.append(i)\n    errors[i]", "right"),
        ("goals = [y, 1 - y]\nfor i in range(60000):\n    goal = goals[i // 30000]", "unjudged"),
        ("goals = [y, 1 - y]\nfor i in iter(range(60000)):\n    goal = goals[i // 30000]", "unjudged"),
        ("goals = [y, 1 - y]\nfor i in np.arange(60000):\n    goal = goals[int(i) // 30000]", "unjudged"),
        (f"{TURNS}goals = [y, 1 - y]\nfor i in turns():\n    goal = goals[i // 700 % 2]", "unjudged"),
    ],
    ids=["one target", "one that raises where it is skimmed", "late", "an iterator", "an array", "a generator"],
)
def test_a_script_is_right_only_if_its_targets_stay(read, loop, verdict):
    reading = read(BEGINS + loop + STEP)
    assert reading.verdict == verdict
    assert reading.evidence.status == "stopped"
    assert max(reading.evidence.counts.values()) < 15_000  # what was skimmed doesn't count
    assert verdict == "right" or reading.why.endswith("the same data get targets that they did not have before")


@pytest.mark.parametrize(
    ("supplied", "windows", "status", "unclaimed", "unseen"),
    [
        ({5: ""}, (9,), "stopped", "", False),
        ({5: "targets"}, (), "ended", "targets that they did not have", False),
        ({5: "scale"}, (), "ended", "another sign", False),
        ({5: "unseen"}, (9,), "ended", "", True),
        ({5: "unseen"}, (), "ended", "", True),
        ({6: ""}, (9,), "ended", "", True),
        ({6: "targets"}, (), "stopped", "", True),
        ({6: "targets"}, (), "ended", "", False),
        ({7: ""}, (9,), "ended", "", False),
        ({}, (9,), "stopped", "", False),
    ],
)
def test_what_is_given_must_be_seen_unless_each_iteration_was_watched(
    read, supplied, windows, status, unclaimed, unseen
):
    """What other differences are given doesn't matter, nor what a slope as 1 - a is given."""
    reading = read(BEGINS + "for i in range(5):\n    goal = y\n    miss = y - goal" + STEP)
    node = reading.training.steps[0].step.errors[0].operation.node
    written = [ast.unparse(each) for each in reading.evidence.tree[1]]
    places = {5: node, 6: written.index("y - goal"), 7: written.index("1 - layer_2")}
    own = {places[each]: other for each, other in supplied.items()}
    seen = replace(reading.evidence, supplied=own, windows=windows, status=status)
    why = elsewhere.unclaimed(seen, reading.training)
    assert (unclaimed in why) if unclaimed else not why
    assert elsewhere.is_supplied_unseen(seen, reading.training) is unseen
    unshown = with_unshown(seen, reading).unshown
    assert [part for part, why in unshown.items() if "which data and targets" in why] == ["updates", "loop"] * unseen


def passes_in_orders(samples, targets, turns=6, seed=4):
    """What is said of single numbers that come one after the other, in an order of each turn's own."""
    training, drawn = Training(), np.random.default_rng(seed)
    training.given.begin()
    said = ""
    for _ in range(turns):
        data, goals = samples(drawn), targets(drawn)
        for sample, target in zip(data, goals, strict=True):
            said = training.go(float(sample), float(target)) or said
    return said


MANY = np.linspace(0.1, 0.9, 16)
GOALS = np.cos(7 * MANY)


def test_samples_that_get_each_others_targets_are_noticed():
    assert passes_in_orders(lambda drawn: drawn.permutation(MANY), lambda _: GOALS) == "targets"


@pytest.mark.parametrize("seed", range(5))
def test_samples_and_targets_in_one_order_are_none_of_this(seed):
    orders = [np.random.default_rng(seed + 100 * each).permutation(16) for each in range(6)]
    data, goals = iter(orders), iter(orders)
    assert passes_in_orders(lambda _: MANY[next(data)], lambda _: GOALS[next(goals)]) == ""


def test_targets_with_noise_are_none_of_this():
    assert passes_in_orders(lambda _: MANY, lambda drawn: GOALS + drawn.normal(0, 0.1, 16)) == ""


def test_a_sample_that_is_there_twice_with_two_targets_is_none_of_this():
    twice = np.concatenate([MANY[:12], MANY[:4]])
    assert passes_in_orders(lambda _: twice, lambda _: GOALS) == ""
