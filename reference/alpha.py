"""Alpha: the same network, trained with steps made longer or shorter.

Source: the article's Part 5, improvement 1, which tries the alphas from 0.001 to 1000.
"""

import numpy as np

from . import Array
from .forward import forward, mean_absolute_error
from .weight_updates import training_step


def train(
    X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float | Array, iterations: int, report_every: int
) -> tuple[Array, Array, list[Array]]:
    """Train, and note the error every so often.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs)
    -> synapse_0, synapse_1, errors: the mean absolute error before each step j with j % report_every == 0
    """
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            _, layer_2 = forward(X, synapse_0, synapse_1)
            errors.append(mean_absolute_error(layer_2, y))
        synapse_0, synapse_1 = training_step(X, y, synapse_0, synapse_1, alpha)
    return synapse_0, synapse_1, errors


def best_alpha(X: Array, y: Array, synapse_0: Array, synapse_1: Array, alphas: Array, iterations: int) -> Array:
    """The alpha that leaves the smallest error after `iterations` steps. A run that ends in nan loses.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,) -> one of alphas
    """
    # Every alpha gets a network of its own, side by side along a new axis in front of the matrices.
    X, y, synapse_0, synapse_1 = (each[..., np.newaxis, :, :] for each in (X, y, synapse_0, synapse_1))
    step = alphas[..., :, np.newaxis, np.newaxis]
    synapse_0, synapse_1, _ = train(X, y, synapse_0, synapse_1, step, iterations, report_every=iterations)
    _, layer_2 = forward(X, synapse_0, synapse_1)
    errors = mean_absolute_error(layer_2, y)
    best = np.argmin(np.where(np.isnan(errors), np.inf, errors), axis=-1)
    return np.take_along_axis(alphas, best[..., np.newaxis], axis=-1)[..., 0]
