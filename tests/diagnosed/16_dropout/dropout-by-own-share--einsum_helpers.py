# mistake: dropout-by-own-share
# question: 16_dropout/dropped
# style: einsum for every product, one helper for both steps, named tuples back.
from collections import namedtuple

import numpy as np

Net = namedtuple("Net", "first second")


def sig(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def dropped(layer, mask, keep):
    return np.multiply(layer, mask) / mask.mean()


def slopes(X, y, first, second, on_layer):
    h = sig(np.einsum("ni,ih->nh", X, first))
    g = on_layer(h)
    o = sig(np.einsum("nh,ho->no", g, second))
    d2 = (o - y) * (o - o**2)
    d1 = on_layer(np.einsum("no,ho->nh", d2, second)) * (h - h**2)
    return np.einsum("ni,nh->ih", X, d1), np.einsum("nh,no->ho", g, d2)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    g0, g1 = slopes(X, y, synapse_0, synapse_1, lambda a: dropped(a, mask, keep))
    return Net(synapse_0 - alpha * g0, synapse_1 - alpha * g1)


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    g0, g1 = slopes(X, y, synapse_0, dropped(synapse_1, mask, keep), lambda a: a)
    return Net(synapse_0 - alpha * g0, synapse_1 - alpha * dropped(g1, mask, keep))
