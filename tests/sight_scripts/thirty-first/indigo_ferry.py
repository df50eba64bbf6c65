# verdict: right
from functools import reduce
from itertools import starmap
import numpy as np

# no statement changes anything; the net is a tuple of (W, b) pairs that is folded over the epochs

rng = np.random.default_rng(8)
xs = rng.normal(size=(50, 3))
ys = np.stack([xs[:, 0] * xs[:, 1], np.abs(xs[:, 2])], axis=1)
sizes = (3, 8, 6, 2)

init = tuple((rng.normal(size=(a, b)) / np.sqrt(a), np.zeros(b)) for a, b in zip(sizes, sizes[1:]))

affine = lambda a, layer: a @ layer[0] + layer[1]


def run_hidden(acts, layer):
    return acts + (np.tanh(affine(acts[-1], layer)),)


def forward(net, x):
    acts = reduce(run_hidden, net[:-1], (x,))
    return acts, affine(acts[-1], net[-1])


def pull(deltas, layer_and_act):
    (w, b), a = layer_and_act
    return ((deltas[0] @ w.T) * (1 - a * a),) + deltas


def gradients(net, x, y):
    acts, out = forward(net, x)
    last = (out - y) / len(x)
    deltas = reduce(pull, zip(reversed(net[1:]), reversed(acts[1:])), (last,))
    return tuple((a.T @ d, d.sum(axis=0)) for a, d in zip(acts, deltas))


def step(net, epoch):
    g = gradients(net, xs, ys)
    return tuple((w - 0.1 * gw, b - 0.1 * gb) for (w, b), (gw, gb) in zip(net, g))


loss = lambda net: float(np.mean((forward(net, xs)[1] - ys) ** 2))
final = reduce(step, range(1200), init)
print(loss(init), "->", loss(final))
