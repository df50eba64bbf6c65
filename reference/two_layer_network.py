"""The two-layer network: inputs straight to the output, and small enough to draw its whole error plane.

Source: the article's Part 4. Its listing calls the data x and uses it as X; here it is X throughout.
"""

import numpy as np

from . import Array
from .deltas import output_delta
from .draws import seeded
from .forward import mean_absolute_error
from .sigmoid import sigmoid
from .weight_updates import update, weight_derivative


def initial_weights(inputs: int, outputs: int, seed: int) -> Array:
    """Random weights with mean 0, the same ones each time the seed is the same.

    -> (inputs, outputs), uniform in [-1, 1)
    """
    random = seeded(seed)
    return 2 * random.random_sample((inputs, outputs)) - 1


def train(X: Array, y: Array, synapse_0: Array, iterations: int) -> tuple[Array, Array]:
    """Step downhill `iterations` times, each step as long as the slope: alpha is 1, as if there were none.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs)
    -> synapse_0 (inputs, outputs), and the layer_1 (n, outputs) of the last forward pass, before the last update
    """
    for _ in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        layer_1_delta = output_delta(layer_1, y)
        synapse_0 = update(synapse_0, weight_derivative(X, layer_1_delta), 1)
    return synapse_0, layer_1


def error_plane(X: Array, y: Array, first: Array, second: Array) -> Array:
    """The error of the network at each pair of its two weights: the landscape the ball rolls on.

    X (n, 2), y (n, 1), first (a,) for the weight of column 0, second (b,) for column 1 -> (a, b)
    """
    rows, columns = np.broadcast_arrays(first[..., :, np.newaxis], second[..., np.newaxis, :])
    synapse_0 = np.stack([rows, columns], axis=-1)[..., np.newaxis]
    layer_1 = sigmoid(X[..., np.newaxis, np.newaxis, :, :] @ synapse_0)
    return mean_absolute_error(layer_1, y[..., np.newaxis, np.newaxis, :, :])
