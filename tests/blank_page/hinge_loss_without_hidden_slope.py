# verdict: wrong
# first wrong: slope
# line: 18
# mistake: -
# why: the hidden slope is missing under the hinge loss
import numpy as np

rng = np.random.default_rng(12)
points = rng.normal(size=(60, 2))
label = np.where(points[:, :1] * points[:, 1:] > 0, 1.0, -1.0)
V, v0 = rng.normal(size=(2, 9)), np.zeros(9)
U, u0 = rng.normal(size=(9, 1)) * 0.3, np.zeros(1)
for epoch in range(800):
    hidden = np.tanh(points @ V + v0)
    score = hidden @ U + u0
    margin = label * score
    back = np.where(margin < 1, -label, 0.0) / 60
    inner = back @ U.T
    U -= 0.2 * hidden.T @ back
    u0 -= 0.2 * back.sum(axis=0)
    V -= 0.2 * points.T @ inner
    v0 -= 0.2 * inner.sum(axis=0)
