"""An epoch is one batch, and an epoch of the rest."""
import numpy as np


def batches(order, batch_size):
    head, tail = order[:batch_size], order[batch_size:]
    return (head,) + (batches(tail, batch_size) if tail.size else ())


def epoch(X, y, first, second, rate, order, batch_size):
    if len(order) == 0:
        return first, second
    rows = order[:batch_size]
    x, t = X.take(rows, axis=0), y.take(rows, axis=0)
    a = 1 / (1 + np.exp(-(x @ first)))
    o = 1 / (1 + np.exp(-(a @ second)))
    d = (o - t) * (o - o * o)
    e = np.einsum("no,ho->nh", d, second) * (a - a * a)
    moved = first - rate * np.einsum("ni,nh->ih", x, e), second - rate * np.einsum("nh,no->ho", a, d)
    return epoch(X, y, *moved, rate, order[batch_size:], batch_size)
