"""Three balls in a long valley: one that weighs nothing, one that keeps its speed, and one that looks ahead as well."""

import numpy as np

from byheart import Axis, Plot

START = np.array([[-8.0], [2.6]])
STEPS, SECONDS = 30, 5.0
ALPHA, MOMENTUM = 0.3, 0.8
# How steep the valley is along each of the two weights.
STEEP = np.array([[0.08], [1.0]])


def _slope(synapse):
    return STEEP * synapse


def _rolled(step):
    """Where the weights are after each step."""
    synapse, velocity, places = START, np.zeros_like(START), [START[:, 0]]
    for _ in range(STEPS):
        synapse, velocity = step(synapse, velocity)
        places.append(np.asarray(synapse)[:, 0])
    return places


def valley(momentum):
    def plain():
        return _rolled(lambda w, v: momentum.momentum_step(w, v, _slope(w), ALPHA, 0.0))

    def heavy():
        return _rolled(lambda w, v: momentum.momentum_step(w, v, _slope(w), ALPHA, MOMENTUM))

    def ahead():
        return _rolled(lambda w, v: momentum.nesterov_step(w, v, _slope, ALPHA, MOMENTUM))

    x, y = np.linspace(-9, 5, 43), np.linspace(-3.2, 3.2, 25)
    heights = np.sqrt(STEEP[0, 0] * x[np.newaxis] ** 2 + STEEP[1, 0] * y[:, np.newaxis] ** 2)
    plot = Plot("Three balls in a long valley", Axis("the first weight", -9, 5), Axis("the second weight", -3.2, 3.2))
    return (
        plot.field(x, y, heights, "the error: the stronger, the larger", given=True)
        .trail(plain, "momentum 0", SECONDS)
        .trail(heavy, f"momentum {MOMENTUM}", SECONDS)
        .trail(ahead, f"Nesterov, {MOMENTUM}", SECONDS)
        .saying(
            "A long valley from above, and three paths through it from one start, 30 steps with the same alpha. The"
            " ball without momentum goes down the steep side, and then creeps along the floor; it gets half way. The"
            " one with momentum swings from side to side and gets to the lowest point. Nesterov's swings less."
        )
    )
