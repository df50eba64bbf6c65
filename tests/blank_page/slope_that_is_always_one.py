# verdict: wrong
# first wrong: slope
# line: 12
# mistake: -
# why: the slope of the ReLU asks whether its output is at least 0, which it always is
import numpy as np

rng = np.random.default_rng(3)


def is_on(layer):
    return (layer >= 0) * 1.0


X = rng.uniform(-1, 1, (40, 2))
y = X[:, :1] ** 2
A, B = rng.normal(size=(2, 8)), rng.normal(size=(8, 1)) * 0.5
for turn in range(400):
    layer = np.clip(X @ A, 0, None)
    miss = (layer @ B - y) / len(X)
    back = miss @ B.T * is_on(layer)
    B -= 0.1 * layer.T @ miss
    A -= 0.1 * X.T @ back
