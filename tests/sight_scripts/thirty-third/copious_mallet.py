# verdict: wrong
# line: 10
import numpy as np
rng = np.random.default_rng()
X = rng.uniform(-2, 2, (40, 1)); Y = np.tanh(X) * np.cos(2 * X)
W1 = rng.normal(size=(1, 10)); b1 = rng.normal(size=10); W2 = rng.normal(size=(10, 1)) * .3; b2 = np.zeros(1)
for epoch in range(150):
    p = rng.permutation(40)
    Xs = X[p]
    Ys = Y[rng.permutation(40)]
    for s in range(0, 40, 10):
        x, y = Xs[s:s + 10], Ys[s:s + 10]
        h = np.tanh(x @ W1 + b1)
        d = (h @ W2 + b2 - y) / 10
        dh = d @ W2.T * (1 - h ** 2)
        W1 -= .1 * x.T @ dh; b1 -= .1 * dh.sum(0); W2 -= .1 * h.T @ d; b2 -= .1 * d.sum(0)
print(np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - Y) ** 2))
