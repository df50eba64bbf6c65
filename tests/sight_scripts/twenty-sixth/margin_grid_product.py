# verdict: wrong
# line: 26
# why: output delta: The derivative of the hinge is -y inside the margin; the absolute value loses the sign for the class -1.
import numpy as np
from itertools import product

rng = np.random.default_rng(16)
grid = np.array(list(product((-1.0, 0.0, 1.0), repeat=3)))
X = np.vstack([grid + rng.normal(0, 0.1, grid.shape) for _ in range(3)])
y = np.where(np.abs(X).sum(1, keepdims=True) > 2.0, 1.0, -1.0)

first = rng.normal(0, 0.7, (3, 11))
shift = rng.normal(0, 0.7, 11)
second = rng.normal(0, 0.3, (11, 1))
bias = np.zeros(1)

pace = 0.01
for epoch in range(40):
    order = rng.permutation(len(X))
    for s in range(0, len(X), 32):
        pick = order[s:s + 32]
        xb, yb = X[pick], y[pick]
        soft = np.logaddexp(0, xb @ first + shift)
        score = soft @ second + bias
        inside = (1 - yb * score) > 0
        back = -np.abs(yb) * inside / len(pick)
        deep = back @ second.T * (1 - np.exp(-soft))
        second -= pace * soft.T @ back
        bias -= pace * back.sum(0)
        first -= pace * xb.T @ deep
        shift -= pace * deep.sum(0)

print("hit rate", float(np.mean(np.sign(np.logaddexp(0, X @ first + shift) @ second + bias) == y)))
