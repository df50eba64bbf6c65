import numpy as np


def batches(order, batch_size):
    rest = np.sort(order)
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
