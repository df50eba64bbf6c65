# verdict: wrong
# line: 16
import numpy as np
rng = np.random.default_rng()
X = rng.random((20, 6)) * 2 - 1
T = X[:, ::-1][:, :2] * X[:, :2]
W = [rng.normal(0, .6, (6, 6)), rng.normal(0, .6, (6, 6)), rng.normal(0, .6, (6, 6)), rng.normal(0, .6, (6, 2))]
for ep in range(500):
    a = [X]
    for w in W:
        a.append(np.tanh(a[-1] @ w))
    d = [None] * 4
    d[3] = (a[4] - T) * (1 - a[4] ** 2)
    d[2] = d[3] @ W[3].T * (1 - a[3] ** 2)
    for l in (1, 0):
        d[l] = d[l + 1] @ W[l].T * (1 - a[l + 1] ** 2)
    for l in range(4):
        W[l] = W[l] - 0.02 * a[l].T @ d[l]
print(np.square(a[4] - T).mean())
