# verdict: wrong
# line: 14
# also: 15
import numpy as np
np.random.seed(68)
X = np.random.uniform(-1, 1, (30, 2)); y = np.hypot(X[:, :1], X[:, 1:])
P = [np.random.randn(2, 8), np.random.randn(8), np.random.randn(8, 1) * 0.4]
acc = [np.zeros_like(p) for p in P]
for it in range(400):
    h = np.tanh(X @ P[0] + P[1])
    d = 2 * (h @ P[2] - y) / 30
    dh = d @ P[2].T * (1 - h ** 2)
    for p, g, s in zip(P, (X.T @ dh, dh.sum(0), h.T @ d), acc):
        s += g
        p -= 0.05 * g / (np.sqrt(s ** 2) + 1e-6)
    if it % 100 == 0:
        print(it, np.mean((h @ P[2] - y) ** 2))
