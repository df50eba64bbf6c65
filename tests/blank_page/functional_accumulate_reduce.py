# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: forward with itertools.accumulate, backward with reduce, steps with reduce too; three weight matrices, exact gradient, nothing changed in place
from functools import reduce
from itertools import accumulate

import numpy as np

ALPHA = 1.5
SIZES = (3, 5, 4, 1)


def squash(z):
    return 1 / (1 + np.exp(-z))


def activations(weights, x):
    return list(accumulate(weights, lambda a, w: squash(a @ w), initial=x))


def deltas(weights, acts, target):
    last = acts[-1]
    first = [(last - target) * last * (1 - last)]
    pairs = zip(reversed(weights[1:]), reversed(acts[1:-1]))
    back = reduce(lambda ds, wa: [ds[0] @ wa[0].T * wa[1] * (1 - wa[1])] + ds, pairs, first)
    return back


def one_step(weights, _, x, target):
    acts = activations(weights, x)
    return tuple(w - ALPHA * a.T @ d for w, a, d in zip(weights, acts, deltas(weights, acts, target)))


def train(weights, x, target, steps):
    return reduce(lambda ws, i: one_step(ws, i, x, target), range(steps), weights)


rng = np.random.default_rng(21)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
target = np.array([[0], [1], [1], [0]])
start = tuple(rng.uniform(-1, 1, shape) for shape in zip(SIZES, SIZES[1:]))
end = train(start, x, target, 15000)
print(activations(end, x)[-1])
