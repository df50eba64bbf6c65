"""Dropout: in each step a part of the network is left out at random, so that no value can rely on one other value.

Source: the article's list of future work. Inverted dropout (Srivastava et al. 2014): what is kept is divided by the
share that is kept. So the next layer gets as much as without dropout, on average over all masks, and a trained network
is used as it is. DropConnect (Wan et al. 2013) leaves out weights, not values. The masks are given: nothing is drawn.
"""

from . import Array
from .deltas import hidden_delta, output_delta
from .forward import forward
from .sigmoid import sigmoid
from .weight_updates import update, weight_derivative


def dropped(layer: Array, mask: Array, keep: float) -> Array:
    """What is kept of the layer, made larger by as much as the rest is missed.

    layer of any shape, mask (0 or 1) of the same shape, keep in (0, 1] -> the same shape
    """
    return layer * mask / keep


def dropout_step(
    X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float, mask: Array, keep: float
) -> tuple[Array, Array]:
    """One iteration of the loop with hidden values left out. What didn't go forward gets no blame.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), mask (n, hidden)
    -> new synapse_0, synapse_1
    """
    layer_1 = sigmoid(X @ synapse_0)
    thinned = dropped(layer_1, mask, keep)
    layer_2 = sigmoid(thinned @ synapse_1)
    layer_2_delta = output_delta(layer_2, y)
    layer_1_delta = dropped(hidden_delta(layer_2_delta, synapse_1, layer_1), mask, keep)
    derivative_0 = weight_derivative(X, layer_1_delta)
    derivative_1 = weight_derivative(thinned, layer_2_delta)
    return update(synapse_0, derivative_0, alpha), update(synapse_1, derivative_1, alpha)


def dropconnect_step(
    X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float, mask: Array, keep: float
) -> tuple[Array, Array]:
    """One iteration of the loop with weights left out. A weight that took no part doesn't move.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), mask (hidden, outputs)
    -> new synapse_0, synapse_1
    """
    thinned = dropped(synapse_1, mask, keep)
    layer_1, layer_2 = forward(X, synapse_0, thinned)
    layer_2_delta = output_delta(layer_2, y)
    layer_1_delta = hidden_delta(layer_2_delta, thinned, layer_1)
    derivative_0 = weight_derivative(X, layer_1_delta)
    derivative_1 = dropped(weight_derivative(layer_1, layer_2_delta), mask, keep)
    return update(synapse_0, derivative_0, alpha), update(synapse_1, derivative_1, alpha)
