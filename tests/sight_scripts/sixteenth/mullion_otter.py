# verdict: wrong
# line: 20
# why: gradient of the middle weights uses the output of the wrong layer
import numpy as np

rng = np.random.default_rng(18)
X = rng.normal(size=(60, 6))
Y = X[:, :1] * X[:, 1:2] + 0.5 * np.cos(X[:, 2:3])

W = [rng.normal(size=(6, 6)) * 0.4, rng.normal(size=(6, 6)) * 0.4, rng.normal(size=(6, 1)) * 0.4]

for epoch in range(500):
    h1 = np.tanh(X @ W[0])
    h2 = np.tanh(h1 @ W[1])
    out = h2 @ W[2]
    d3 = (out - Y) / len(X)
    d2 = d3 @ W[2].T * (1 - h2 ** 2)
    d1 = d2 @ W[1].T * (1 - h1 ** 2)
    W[2] -= 0.1 * h2.T @ d3
    W[1] -= 0.1 * h2.T @ d2
    W[0] -= 0.1 * X.T @ d1
    if epoch % 100 == 0:
        print("epoch:", epoch, "\tloss:", float(np.mean((out - Y) ** 2)))
