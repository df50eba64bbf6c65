"""Layer sizes: as many layers as somebody likes, each as wide as they like, with one loop forwards and one backwards.

Source: the article's list of future work. Nothing is new in it: each hidden layer gets its blame from the layer after
it, as the only one did before.
"""

from collections.abc import Sequence
from itertools import pairwise

from . import Array
from .deltas import hidden_delta, output_delta
from .draws import seeded
from .sigmoid import sigmoid
from .weight_updates import update, weight_derivative


def initial_synapses(sizes: Sequence[int], seed: int) -> tuple[Array, ...]:
    """The article's draw: one seed, then the synapses from the input's on, uniform in [-1, 1).

    sizes: nodes of each layer, the input's first -> an array (before, after) for each two neighbours
    """
    random = seeded(seed)
    return tuple(2 * random.random_sample(shape) - 1 for shape in pairwise(sizes))


def forward(X: Array, synapses: Sequence[Array]) -> tuple[Array, ...]:
    """Every layer, the data first and the guess last.

    X (n, inputs), synapses: arrays (before, after) -> one layer more than synapses, each (n, its nodes)
    """
    layers = [X]
    for synapse in synapses:
        layers.append(sigmoid(layers[-1] @ synapse))
    return tuple(layers)


def deltas(layers: Sequence[Array], y: Array, synapses: Sequence[Array]) -> tuple[Array, ...]:
    """The blame of every layer but the data, from the last one backwards; returned in the order of the layers.

    layers: as `forward` returns them, y (n, outputs), synapses: arrays (before, after) -> an array for each synapse,
    in the shape of the layer after it
    """
    found = [output_delta(layers[-1], y)]
    for layer, synapse in zip(reversed(layers[1:-1]), reversed(synapses[1:]), strict=True):
        found.append(hidden_delta(found[-1], synapse, layer))
    return tuple(reversed(found))


def training_step(X: Array, y: Array, synapses: Sequence[Array], alpha: float | Array) -> tuple[Array, ...]:
    """One iteration: forward, all deltas, and only then all updates.

    X (n, inputs), y (n, outputs), synapses: arrays (before, after) -> new synapses, in the same order
    """
    layers = forward(X, synapses)
    found = deltas(layers, y, synapses)
    return tuple(
        update(synapse, weight_derivative(layer, delta), alpha)
        for synapse, layer, delta in zip(synapses, layers[:-1], found, strict=True)
    )
