# verdict: wrong
# first wrong: init
# line: 11
# mistake: -
# why: the hidden nodes get one drawn column, repeated
import numpy as np

rng = np.random.default_rng(44)
X = rng.normal(size=(30, 3))
T = (X[:, :1] * X[:, 1:2] > 0).astype(float)
U = np.repeat(rng.normal(size=(3, 1)), 5, axis=1)
V = rng.normal(size=(5, 1))
for turn in range(400):
    H = 1 / (1 + np.exp(-(X @ U)))
    Y = 1 / (1 + np.exp(-(H @ V)))
    D = (Y - T) * Y * (1 - Y)
    E = (D @ V.T) * H * (1 - H)
    V -= 0.1 * H.T @ D
    U -= 0.1 * X.T @ E
