# verdict: wrong
# line: 13
import numpy as np
rng = np.random.default_rng()
n = 20
X = rng.normal(size=(n, 3))
y = (X[:, 0] - 0.5 * X[:, 1] * X[:, 2]).reshape(-1, 1)
W = rng.normal(size=(3, 7)) * .6
v = rng.normal(size=7) * .6
for it in range(500):
    h = np.tanh(X @ W)
    f = h @ v
    err = f - y
    # mean over the samples
    gv = (err @ h).mean(axis=0)
    gW = X.T @ (err.mean(axis=0)[:, None] * v * (1 - h ** 2))
    v -= 0.003 * gv
    W -= 0.003 * gW
print(np.mean((np.tanh(X @ W) @ v - y[:, 0]) ** 2))
