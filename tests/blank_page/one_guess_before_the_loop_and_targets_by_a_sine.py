# verdict: wrong
# first wrong: loop
# line: 19
# mistake: -
# why: the forward pass is made before the loop; the targets are computed from the samples by a curve
import numpy as np

rng = np.random.default_rng(90)
X = rng.normal(size=(50, 2))
T = np.sin(X[:, :1] * X[:, 1:])
V, W = rng.normal(size=(2, 9)) * 0.7, rng.normal(size=(9, 1)) * 0.3


def guess(V, W):
    layer = np.tanh(X @ V)
    return layer, layer @ W


layer, Y = guess(V, W)
for turn in range(300):
    miss = (Y - T) / len(X)
    step = X.T @ (miss @ W.T * (1 - layer ** 2))
    W -= 0.01 * layer.T @ miss
    V -= 0.01 * step
layer, Y = guess(V, W)
