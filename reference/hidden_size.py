"""Hidden size: more hidden nodes, so more starting points that look for a good place at once.

Source: the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32.
"""

from . import Array
from .alpha import train
from .draws import seeded
from .forward import forward, mean_absolute_error


def initial_weights(inputs: int, hidden_size: int, outputs: int, seed: int) -> tuple[Array, Array]:
    """The article's draw: one seed, then synapse_0, then synapse_1, uniform in [-1, 1).

    -> synapse_0 (inputs, hidden_size), synapse_1 (hidden_size, outputs)
    """
    random = seeded(seed)
    synapse_0 = 2 * random.random_sample((inputs, hidden_size)) - 1
    synapse_1 = 2 * random.random_sample((hidden_size, outputs)) - 1
    return synapse_0, synapse_1


def final_error(X: Array, y: Array, hidden_size: int, alpha: float, iterations: int, seed: int) -> Array:
    """The error that a network of this size is left with: one forward pass with the weights after `iterations` steps.

    X (n, inputs), y (n, outputs) -> one number
    """
    synapse_0, synapse_1 = initial_weights(X.shape[-1], hidden_size, y.shape[-1], seed)
    synapse_0, synapse_1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, report_every=iterations)
    _, layer_2 = forward(X, synapse_0, synapse_1)
    return mean_absolute_error(layer_2, y)
