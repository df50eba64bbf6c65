"""The error plane of the article's two-layer network, from above, and the path of the training on it."""

import numpy as np

from byheart import Axis, Plot

X = np.array([[0.0, 1.0], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
y = np.array([[0.0], [0.0], [1.0], [1.0]])
# The weights that the article draws, with seed 1.
START = np.array([[-0.16595599], [0.44064899]])
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)


def error_plane(two_layer_network):
    weights = np.linspace(-10, 10, 41)

    def path():
        synapse_0, places, done = START, [START[:, 0]], 0
        for steps in STEPS:
            synapse_0, _ = two_layer_network.train(X, y, synapse_0, steps - done)
            places.append(np.asarray(synapse_0)[:, 0])
            done = steps
        return places

    plot = Plot(
        "The error plane, and the path of the training",
        Axis("the first weight", -10, 10),
        Axis("the second weight", -10, 10),
    )
    return (
        plot.field(
            weights,
            weights,
            lambda: np.asarray(two_layer_network.error_plane(X, y, weights, weights)).T,
            "the error: the stronger, the larger",
        )
        .trail(path, "after 1, 2, 5, 10, 20, ... 10,000 steps of the training")
        .saying(
            "A map of the error for each pair of the two weights. It is largest in the corner where the first weight"
            " is low and the second is high, and smallest in the opposite corner. The path of the training starts near"
            " the middle and leads straight towards the smallest error, more and more slowly."
        )
    )
