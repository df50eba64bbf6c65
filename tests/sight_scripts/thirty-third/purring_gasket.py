# verdict: right
import numpy as np
rng = np.random.default_rng()
X = rng.random((50, 3)); t = (X @ [1.0, -1, 0.5] > 0.2).astype(float)
W = rng.normal(size=(3, 8)); a = np.zeros(8); v = rng.normal(size=8); c = np.zeros(1)
P = [W, a, v, c]; M = [np.zeros_like(p) for p in P]; S = [np.zeros_like(p) for p in P]
clock = 0
for epoch in range(100):
    for i in np.array_split(rng.permutation(50), 5):
        clock += 1
        z = X[i] @ W + a
        h = np.log1p(np.exp(z))
        d = 1 / (1 + np.exp(-(h @ v + c))) - t[i]
        k = d[:, None] * v / (1 + np.exp(-z))
        G = [X[i].T @ k, k.sum(0), h.T @ d, d.sum(keepdims=True)]
        for p, m, s, g in zip(P, M, S, G):
            m *= 0.9; m += 0.1 * g
            s *= 0.99; s += 0.01 * g * g
            p -= 0.02 * (m / (1 - 0.9 ** clock)) / (np.sqrt(s / (1 - 0.99 ** clock)) + 1e-7)
print("wrong:", int(((d > 0.5) | (d < -0.5)).sum()))
