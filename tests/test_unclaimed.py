"""Steps that are right say nothing of a loop that is left at once, of one that nobody watched, or of a rate that grows.

Nothing is claimed of such a training; the programs beside them that differ in one thing only are right.
"""

from dataclasses import replace

import numpy as np
import pytest

from byheart.jail.cell import Jail, can_confine
from byheart.reading import elsewhere
from byheart.reading.run import read_script

pytestmark = pytest.mark.by_turns(11)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
DATA = """
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
kept, count = [], 0
np.random.seed(1)
"""
WEIGHTS = """
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
"""
STEP = """
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= np.dot(X.T, layer_1_delta)
"""
BEGINS = DATA + WEIGHTS


def further_in(text):
    return text.replace("\n", "\n    ").rstrip(" ")


LOOP = f"{BEGINS}for i in range(20):{STEP}"
AGAIN = further_in(f"{WEIGHTS}for i in range(5):{STEP}")
IN_ONE_LINE = "; ".join(map(str.strip, STEP.strip().splitlines()))
IN_FUNCTION = f"{BEGINS}def train(synapse_0, synapse_1):\n    for i in range(20):{further_in(STEP)}"


@pytest.fixture(scope="module")
def read():
    with Jail((), confined=not can_confine()) as jail:
        yield lambda text: read_script(jail, text.encode(), "script.py", X, Y)


@pytest.fixture(scope="module")
def reading(read):
    return read(LOOP)


RIGHT = {
    "all its passes": LOOP,
    "two passes, and nothing that leaves the loop": f"{BEGINS}for i in range(2):{STEP}",
    "left after three": f"{LOOP}    if i == 2:\n        break\n",
    "raised after two": f"{LOOP}    if i == 1:\n        int('two')\n    if i == 9:\n        break\n",
    "a loop that never runs and scales them": f"{LOOP}while False:\n    synapse_1 *= 1\n",
    "a loop that never runs and counts": f"{LOOP}while False:\n    count += 1\n",
    "a loop that never runs and gives them other values": (
        f"{LOOP}while False:\n    synapse_0 = kept = count + count\n    kept = count + synapse_0\n"
        "    synapse_0 = -synapse_0\n    synapse_0 = synapse_0 * 1\n    synapse_0 = synapse_0.copy()\n"
    ),
    "a loop of the other branch": (
        f"{BEGINS}if X.size:\n    for i in range(20):{further_in(STEP)}"
        "else:\n    for i in []:\n        synapse_0 += 1\n"
    ),
    "a loop that runs and was watched": f"{LOOP}for i in range(3):\n    kept.append(i)\n    synapse_0[0] -= 0\n",
    "a loop that calls what trains": (
        f"{BEGINS}def turn():\n    global synapse_0, synapse_1{STEP}"
        "for i in range(20):\n    turn()\n    if count:\n        synapse_0 += 1\n"
    ),
    "a loop around it that was watched": f"{BEGINS}for i in range(9):\n    for k in [i]:{further_in(STEP)}",
    "drawn again, with the pass told": f"{DATA}for again in range(2):{AGAIN}    print(again)\n",
    "drawn again, with the error kept": f"{DATA}for again in range(2):{AGAIN}    kept.append(layer_2)\n",
    "drawn again, with the output kept": f"{DATA}for again in range(2):{AGAIN}    kept = layer_2\n",
    "drawn again, with a number kept": f"{DATA}for again in range(2):{AGAIN}    count = 1\n",
    "drawn again, with the output handed on": (
        f"{DATA}def keep(it):\n    kept.append(it)\nfor again in range(2):{AGAIN}    keep(layer_2)\n"
    ),
    "not drawn again, but set": (
        f"{DATA}for again in range(2):"
        + AGAIN.replace("np.random.random((3, 4))", "np.sin(np.arange(12.0)).reshape(3, 4)").replace(
            "np.random.random((4, 1))", "np.cos(np.arange(4.0)).reshape(4, 1)"
        )
    ),
    "drawn again, with something done before": f"{DATA}for again in range(2):\n    kept.append(1)\n{AGAIN}",
    "drawn again, in a loop that counts": f"{DATA}while count < 2:\n    count = count + 1\n{AGAIN}",
    "drawn again, around what is drawn once": (
        f"{DATA}first = np.random.random((3, 4))\nfor again in range(2):"
        + AGAIN.replace("2 * np.random.random((3, 4))", "first - np.random.random((3, 4))")
    ),
}
UNCLAIMED = {
    "left after two": (f"{LOOP}    if i == 1:\n        break\n", "line 18 ends the training"),
    "returned after two": (
        f"{IN_FUNCTION}        if i:\n            return\ntrain(synapse_0, synapse_1)\n",
        "line 19 ends",
    ),
    "a loop that nobody watched": (f"{LOOP}while False:\n    synapse_1[0] -= 1\n", "the loop in line 17 moves"),
    "one before it": (f"{BEGINS}for i in []:\n    synapse_0 += 1\nfor i in range(20):{STEP}", "the loop in line 10"),
    "the second one": (
        f"{LOOP}while False:\n    count += 1\nfor i in []:\n    synapse_0 += count\n",
        "the loop in line 19 moves",
    ),
    "written as a sum": (f"{LOOP}for i in []:\n    synapse_0 = synapse_0 + i\n", "the loop in line 17 moves"),
    "written as a pair": (
        f"{LOOP}for i in []:\n    count, synapse_0 = count + 1, count - synapse_0\n",
        "the loop in line 17 moves",
    ),
    "in a branch with the training": (
        f"{BEGINS}if X.size:\n    for i in range(20):{further_in(STEP)}    for i in []:\n        synapse_0 += 1\n",
        "the loop in line 18 moves",
    ),
    "drawn again": (f"{DATA}for again in range(2):{AGAIN}", "line 8 draws the weights again"),
    "drawn again, at a size that was made before": (
        f"{DATA}size = np.array([2.0]) * 1\nfor again in range(2):" + AGAIN.replace("2 * np.r", "size * np.r"),
        "line 9 draws",
    ),
    "drawn again, and trained in one line": (
        f"{DATA}for again in range(2):{further_in(WEIGHTS)}    for i in range(5): {IN_ONE_LINE}\n",
        "line 8 draws",
    ),
    "drawn again, with the output told": (f"{DATA}for again in range(2):{AGAIN}    print(layer_2)\n", "line 8 draws"),
    "drawn again, with a text in it": (f"{DATA}for again in range(2):\n    'again'\n{AGAIN}", "line 10 draws"),
    "drawn again, in a while": (
        f"{DATA}for again in range(2):" + AGAIN.replace("for i in range(5)", "i = 0\n    while (i := i + 1) < 5"),
        "line 8 draws",
    ),
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT.keys())
def test_it_is_right(read, text):
    reading = read(text)
    assert reading.verdict == "right", reading.why


@pytest.mark.parametrize(("text", "why"), UNCLAIMED.values(), ids=UNCLAIMED.keys())
def test_nothing_is_claimed(read, text, why):
    reading = read(text)
    assert reading.verdict == "unjudged"
    assert reading.why.startswith("its steps are right, but ")
    assert why in reading.why


def test_what_the_steps_are_given_is_seen_only_if_all_are_made_from_the_same_error(read):
    """Where each picks one of two, it isn't known which of them those picked that nobody watched."""
    error = "layer_2_delta = (layer_2 - y)"
    both = "errors = [layer_2 - y, layer_2 - y]\n    layer_2_delta = errors[{}]"
    for at, unseen in (("0", False), ("i % 2", True)):
        reading = read(LOOP.replace(error, both.format(at)))
        assert reading.verdict == "right"
        assert elsewhere.is_supplied_unseen(reading.evidence, reading.training) is unseen


# Rates ----------------------------------------------------------------------------------------------------------------

WINDOWS, PASSES = [0, 0, 0, 0, 1, 2], [0, 1, 2, 3, 100, 200]


def unclaimed_at(reading, rates, ends=300):
    """What isn't claimed of this training if its steps were seen in these PASSES, at these rates."""
    evidence, seen = reading.evidence, reading.training.steps[0]
    evidence = replace(evidence, passes=(0, 100, 200), counts=dict.fromkeys(evidence.counts, ends))
    steps = [
        replace(seen, step=replace(seen.step, window=window), rate=rate)
        for window, rate in zip(WINDOWS, rates, strict=False)
    ]
    return elsewhere.unclaimed(evidence, replace(reading.training, steps=steps))


def growing(by, count=6):
    return [(1 + by) ** at for at in PASSES[:count]]


def falling(by):
    return [1 - by * at for at in PASSES]


@pytest.mark.parametrize(
    ("rates", "grows"),
    [
        (growing(0.02), True),
        (growing(0.02, 5), True),
        (growing(0.02, 4), False),
        ([min(1.0, (at + 1) / 150) for at in PASSES], False),
        (growing(1e-5), True),
        (growing(1e-9), False),
        (growing(0.0), False),
        ([1.0, 2.0, 2.0, 3.0, 4.0, 5.0], False),
        ([None, 1.0, 2.0, 3.0, 4.0, 5.0], False),
        ([0.0, 1.0, 2.0, 3.0, 4.0, 5.0], False),
    ],
)
def test_a_rate_that_grows_with_every_step_is_no_rate(reading, rates, grows):
    why = unclaimed_at(reading, rates)
    assert why == ("its steps are right, but its alpha grows with every step" if grows else "")


@pytest.mark.parametrize(
    ("rates", "ends", "below"),
    [
        (falling(2**-8), 300, True),
        (falling(2**-8), 257, False),  # 0 in the last pass
        (falling(2**-8), 258, True),
        (falling(2**-9), 300, False),
        ([0.9**at for at in range(6)], 9000, False),
        ([each + 2e-5 * (at == 2) for at, each in enumerate(falling(2**-8))], 300, False),
        ([each + 1e-8 * (at == 2) for at, each in enumerate(falling(2**-8))], 300, True),
        # As it falls in the later windows and in the first one, but not by as much from there to here.
        ([each - 0.1 * (at > 3) for at, each in enumerate(falling(2**-8))], 300, True),
        (growing(0.0), 300, False),
    ],
)
def test_a_rate_that_falls_steadily_stays_above_0_up_to_the_last_pass(reading, rates, ends, below):
    why = unclaimed_at(reading, rates, ends)
    assert bool(why) is below
    assert not below or why.endswith("its alpha falls by the same amount each time, and would be below 0 in the end")
