# verdict: wrong
# line: 16
# why: The gradient of the first layer uses the hidden activations' own slope of the wrong kind: 1-h*h for a sigmoid layer.
import numpy as np
np.random.seed(0)
sig = lambda z: 1 / (1 + np.exp(-z))
X = np.c_[np.linspace(-1, 1, 40), np.ones(40)]
y = (X[:, :1] ** 3 - X[:, :1]) * 2
W = [np.random.randn(2, 10) * 3, np.random.randn(10, 1)]
M = [0 * w for w in W]
V = [0 * w for w in W]
for t in range(1, 801):
    h = sig(X @ W[0])
    o = h @ W[1]
    d = 2 * (o - y) / len(X)
    dh = d @ W[1].T * (1 - h * h)
    g = [X.T @ dh, h.T @ d]
    schritt = 0.02
    for i in (0, 1):
        M[i] = .9 * M[i] + .1 * g[i]
        V[i] = .999 * V[i] + .001 * g[i] ** 2
        W[i] -= schritt * (M[i] / (1 - .9 ** t)) / (np.sqrt(V[i] / (1 - .999 ** t)) + 1e-8)
    if t % 200 == 0:
        print(t, np.mean((o - y) ** 2))
