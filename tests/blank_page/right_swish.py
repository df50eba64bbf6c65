# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: z times its sigmoid as activation, with its whole slope
import numpy as np

rng = np.random.default_rng(6)
X = rng.uniform(-1, 1, (30, 2))
y = np.sin(2 * X[:, :1]) + X[:, 1:]
A, B = rng.normal(size=(2, 7)), rng.normal(size=(7, 1)) * 0.5
for turn in range(500):
    z = X @ A
    gate = 1 / (1 + np.exp(-z))
    h = z * gate
    miss = h @ B - y
    back = miss @ B.T * (gate + z * gate * (1 - gate))
    B -= 0.01 * h.T @ miss
    A -= 0.01 * X.T @ back
