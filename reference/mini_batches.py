"""Mini-batches: a step after a few samples, instead of one after all of them.

Source: the article's list of future work. The order is handed in: whoever trains shuffles it anew for each epoch, which
is one pass over all samples.
"""

from . import Array
from .weight_updates import training_step


def batches(order: Array, batch_size: int) -> tuple[Array, ...]:
    """The order, cut into pieces; what is left over at its end is a shorter one.

    order (n,), whole numbers -> pieces of batch_size places, the last of 1 to batch_size
    """
    n = order.shape[-1]
    return tuple(order[..., start : start + batch_size] for start in range(0, n, batch_size))


def epoch(
    X: Array,
    y: Array,
    synapse_0: Array,
    synapse_1: Array,
    alpha: float | Array,
    order: Array,
    batch_size: int,
) -> tuple[Array, Array]:
    """Every sample once: each batch steps from the weights that the one before it left.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), order (n,), whole numbers
    -> new synapse_0, synapse_1
    """
    for batch in batches(order, batch_size):
        synapse_0, synapse_1 = training_step(X[..., batch, :], y[..., batch, :], synapse_0, synapse_1, alpha)
    return synapse_0, synapse_1
