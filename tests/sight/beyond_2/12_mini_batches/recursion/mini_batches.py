"""Mini-batches: a step after a few samples, instead of one step after all of them.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def batches(order, batch_size):
    """Cut the order of the samples into batches, one after the other.

    order (n,): whole numbers, the places of the samples, already shuffled; it is taken as it is
    batch_size: a whole number above 0
    Returns a list of arrays of places, batch_size in each. If some are left at the end, they are a last, shorter batch:
    no sample is dropped.
    """
    rest = order
    found = []
    while len(rest) > 0:
        found.append(rest[:batch_size])
        rest = rest[batch_size:]
    return found


def sig(z):
    return np.exp(-np.logaddexp(0, -z))


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    """Recursive: one step, and then the rest of the order."""
    if len(order) == 0:
        return synapse_0, synapse_1
    now = order[:batch_size]
    x, t = np.take(X, now, axis=0), np.take(y, now, axis=0)
    h = sig(np.einsum("ni,ih->nh", x, synapse_0))
    o = sig(np.einsum("nh,ho->no", h, synapse_1))
    d_o = (o - t) * o * (1 - o)
    d_h = np.einsum("no,ho->nh", d_o, synapse_1) * h * (1 - h)
    new_0 = synapse_0 - alpha * np.einsum("ni,nh->ih", x, d_h)
    new_1 = synapse_1 - alpha * np.einsum("nh,no->ho", h, d_o)
    return epoch(X, y, new_0, new_1, alpha, order[batch_size:], batch_size)
