# verdict: wrong
# first wrong: hidden_delta
# line: 27
# mistake: l1error-from-error-not-delta
# why: what is multiplied by the transposed weights is the plain error, not the output delta
from functools import partial, reduce
from typing import NamedTuple

import numpy as np

Weights = NamedTuple("Weights", [("low", np.ndarray), ("high", np.ndarray)])


def logistic(v):
    return 1.0 / (1.0 + np.exp(-v))


def bump(v):
    return v * (1.0 - v)


def descend(alpha, x, y, w, _):
    mid = logistic(x @ w.low)
    top = logistic(mid @ w.high)
    miss = y - top
    top_delta = miss * bump(top)
    mid_delta = (miss @ w.high.T) * bump(mid)
    return Weights(low=w.low + alpha * x.T @ mid_delta, high=w.high + alpha * mid.T @ top_delta)


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0]])
Y = np.array([[0, 1], [1, 0], [1, 0], [0, 1], [1, 1]])
r = np.random.RandomState(2)
begin = Weights(r.uniform(-1, 1, (3, 6)), r.uniform(-1, 1, (6, 2)))
end = reduce(partial(descend, 0.5, X, Y), range(12000), begin)
print(logistic(logistic(X @ end.low) @ end.high).round(3))
