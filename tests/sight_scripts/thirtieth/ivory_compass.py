# verdict: right
import numpy as np
rng = np.random.default_rng(77)
X = rng.uniform(-1, 1, (40, 2))
Y = (X[:, [0]] - X[:, [1]]) ** 2
P = [rng.normal(size=(2, 10)), np.zeros(10), rng.normal(size=(10, 1)) * .3, np.zeros(1)]
V = [np.zeros_like(p) for p in P]
mu, eta = 0.9, 0.02

def grad(P):
    W, b, U, c = P
    h = np.tanh(X @ W + b)
    r = (h @ U + c - Y) / len(X)
    s = r @ U.T * (1 - h * h)
    return [X.T @ s, s.sum(0), h.T @ r, r.sum(0)], 0.5 * len(X) * (r ** 2).sum()

# Nesterov: look ahead first, then correct
for k in range(500):
    ahead = [p + mu * v for p, v in zip(P, V)]
    G, E = grad(ahead)
    V = [mu * v - eta * g for v, g in zip(V, G)]
    P = [p + v for p, v in zip(P, V)]
    if k % 100 == 0:
        print(k, E)
