# verdict: wrong
# line: 18
import numpy as np
gen = np.random.default_rng(47)
X = gen.normal(size=(60, 3))
y = np.prod(X[:, :2], axis=1, keepdims=True)
W1 = gen.normal(0, .5, (3, 10)); W2 = gen.normal(0, .5, (10, 1))
s1 = np.zeros_like(W1); s2 = np.zeros_like(W2)
eps = 1e-3
for it in range(800):
    h = np.tanh(X @ W1)
    e = (h @ W2 - y) / len(X)
    g2 = h.T @ e
    g1 = X.T @ (e @ W2.T * (1 - h ** 2))
    s1 = 0.95 * s1 + 0.05 * g1 ** 2
    s2 = 0.95 * s2 + 0.05 * g2 ** 2
    W1 -= 0.005 * g1 / (np.sqrt(s1) + eps)
    W2 -= 0.005 * g2 / (s2 + eps)
    if it % 200 == 0: print(it, 60 * np.mean(e ** 2) * 60)
