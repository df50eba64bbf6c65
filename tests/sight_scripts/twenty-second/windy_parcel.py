# verdict: wrong
# line: 15
# why: output delta: The output delta takes the slope of the hidden layer's activations (same shape as the output's).
import numpy as np
# a net that turns points by 90 degrees and squashes them
rng = np.random.default_rng(63)
X = rng.uniform(-1, 1, size=(60, 3))
T = np.tanh(np.stack([-X[:, 1], X[:, 0], X[:, 2] * X[:, 0]], axis=1))
W, b = rng.normal(size=(3, 3)), rng.normal(size=3) * 0.1
V, c = rng.normal(size=(3, 3)), np.zeros(3)
for it in range(900):
    h = np.tanh(X @ W + b)
    f = np.tanh(h @ V + c)
    diff = f - T
    df = diff * (1 - h ** 2) / len(X)
    dh = df @ V.T * (1 - h ** 2)
    V -= 0.2 * h.T @ df
    c -= 0.2 * df.sum(axis=0)
    W -= 0.2 * X.T @ dh
    b -= 0.2 * dh.sum(axis=0)
    if it % 300 == 0:
        print(it, np.mean(diff ** 2))
