# verdict: wrong
# line: 12
import numpy as np
rng = np.random.default_rng(70)
X = rng.normal(size=(25, 3)); y = X.max(axis=1, keepdims=True)
W, b, V = rng.normal(size=(3, 6)) * 0.5, np.zeros(6), rng.normal(size=(6, 1)) * 0.5
for epoch in range(300):
    h = np.tanh(X @ W + b)
    d = 2 * (h @ V - y) / 25
    dh = d @ V.T * (1 - h * h)
    for p, g in ((W, X.T @ dh), (b, dh.sum(0)), (V, h.T @ d)):
        p = p - 0.1 * g
    if epoch % 100 == 0:
        print(epoch, np.mean((h @ V - y) ** 2))
