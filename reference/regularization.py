"""Regularization: large weights cost something, so weights that earn nothing shrink.

Source: the article's list of future work. This is the one called L2, or weight decay: half of `strength`, times the sum
of all squared weights, is added to the error. So `strength` times a weight is added to its slope.
"""

import numpy as np

from . import Array
from .weight_updates import derivatives, update


def penalty(synapse_0: Array, synapse_1: Array, strength: float) -> Array:
    """What the weights cost.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), strength > 0 -> one number
    """
    squares = np.sum(synapse_0**2, axis=(-2, -1)) + np.sum(synapse_1**2, axis=(-2, -1))
    return strength / 2 * squares


def training_step(
    X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float | Array, strength: float
) -> tuple[Array, Array]:
    """One iteration, downhill on the error and the penalty together.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs) -> new synapse_0, synapse_1
    """
    derivative_0, derivative_1 = derivatives(X, y, synapse_0, synapse_1)
    return (
        update(synapse_0, derivative_0 + strength * synapse_0, alpha),
        update(synapse_1, derivative_1 + strength * synapse_1, alpha),
    )
