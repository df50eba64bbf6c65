# verdict: right
import numpy as np
# skip connection from the input to the output
rng = np.random.default_rng(26)
X = np.c_[rng.normal(size=(75, 3)), np.ones(75)]
y = (2 * X[:, 0] - X[:, 1] + np.tanh(3 * X[:, 2]))[:, np.newaxis]
A = rng.normal(size=(4, 5)) * .3
B = rng.normal(size=(5, 1)) * .3
S = np.zeros((4, 1))
for i in range(500):
    h = np.tanh(X @ A)
    d = 2 * (h @ B + X @ S - y) / y.shape[0]
    A, B, S = (A - .1 * X.T @ (d * B.T * (1 - h * h)), B - .1 * h.T @ d, S - .1 * X.T @ d)
    if not i % 100:
        print(i, (d * y.shape[0] / 2).std())
