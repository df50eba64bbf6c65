"""The weight updates: each weight moves against the slope of the error, as gradient descent does on a line.

Source: lines 12 and 13 of the thirteen. Both slopes are taken at the old weights; only then do the weights move.
"""

from . import Array
from .deltas import hidden_delta, output_delta
from .forward import forward


def weight_derivative(layer_in: Array, delta: Array) -> Array:
    """The slope of the error for each weight: what went in, times the blame for what came out, summed over the samples.

    layer_in (n, in), delta (n, out) -> (in, out)
    """
    return layer_in.mT @ delta


def update(synapse: Array, derivative: Array, alpha: float | Array) -> Array:
    """The weights after one step downhill.

    synapse (in, out), derivative (in, out), alpha > 0 -> (in, out)
    """
    return synapse - alpha * derivative


def derivatives(X: Array, y: Array, synapse_0: Array, synapse_1: Array) -> tuple[Array, Array]:
    """The slope of the error for every weight of the network, at the weights as they are.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs) -> the shapes of the synapses
    """
    layer_1, layer_2 = forward(X, synapse_0, synapse_1)
    layer_2_delta = output_delta(layer_2, y)
    layer_1_delta = hidden_delta(layer_2_delta, synapse_1, layer_1)
    return weight_derivative(X, layer_1_delta), weight_derivative(layer_1, layer_2_delta)


def training_step(X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float | Array) -> tuple[Array, Array]:
    """One iteration of the loop: forward, deltas, both updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs) -> new synapse_0, synapse_1
    """
    derivative_0, derivative_1 = derivatives(X, y, synapse_0, synapse_1)
    return update(synapse_0, derivative_0, alpha), update(synapse_1, derivative_1, alpha)
