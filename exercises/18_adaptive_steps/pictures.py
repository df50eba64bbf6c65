"""Six ways to step, from one start on one surface. They roll side by side, all with the same number of steps."""

import numpy as np

from byheart import Axis, Plot

START = np.array([[-8.0], [2.6]])
STEPS = 40
SECONDS = 5.0
# How steep the long valley is along each of its two weights.
STEEP = np.array([[0.08], [1.0]])


def _height(x, y):
    return 0.5 * (STEEP[0, 0] * x**2 + STEEP[1, 0] * y**2)


def _slope(synapse):
    return STEEP * synapse


def _rolled(step, *state):
    """Where the weights are after each step; `step` gives them first, and then what it needs the next time."""
    synapse, places = START, [START[:, 0]]
    for t in range(1, STEPS + 1):
        synapse, *state = step(t, synapse, *state)
        places.append(np.asarray(synapse)[:, 0])
    return places


def optimizers(weight_updates, momentum, adaptive_steps):
    rest = np.zeros_like(START)
    ways = {
        "plain, alpha 1.7": lambda: _rolled(lambda t, w: (weight_updates.update(w, _slope(w), 1.7),)),
        "momentum": lambda: _rolled(lambda t, w, v: momentum.momentum_step(w, v, _slope(w), 0.3, 0.8), rest),
        "Nesterov": lambda: _rolled(lambda t, w, v: momentum.nesterov_step(w, v, _slope, 0.3, 0.8), rest),
        "AdaGrad": lambda: _rolled(lambda t, w, s: adaptive_steps.adagrad_step(w, s, _slope(w), 0.8, 1e-8), rest),
        "AdaDelta": lambda: _rolled(
            lambda t, w, s, d: adaptive_steps.adadelta_step(w, s, d, _slope(w), 0.9, 0.004), rest, rest
        ),
        "Adam": lambda: _rolled(
            lambda t, w, m, s: adaptive_steps.adam_step(w, m, s, _slope(w), t, 0.5, 0.9, 0.99, 1e-8), rest, rest
        ),
    }
    x, y = np.linspace(-9, 5, 43), np.linspace(-3.2, 3.2, 25)
    heights = np.sqrt(_height(x[np.newaxis], y[:, np.newaxis]))
    plot = Plot(
        "Six ways to step, from one start", Axis("the first weight", -9, 5), Axis("the second weight", -3.2, 3.2)
    )
    plot = plot.field(x, y, heights, "the error: the stronger, the larger", given=True)
    for name, places in ways.items():
        plot = plot.trail(places, name, SECONDS)
    return plot.saying(
        "A long valley from above, and six paths through it from the same start, 40 steps each. Plain steps jump from"
        " side to side of the valley. Momentum swings, and Nesterov's momentum swings less. AdaGrad and AdaDelta go"
        " straight to the valley's floor and then along it, slowly. Adam shoots past the lowest point and curls back"
        " to it."
    )
