# verdict: wrong
# first wrong: error
# line: 17
# mistake: -
# why: samples and targets are each put in an order of their own
import numpy as np

rng = np.random.default_rng(6)
X = rng.uniform(-2, 2, (40, 1))
Y = np.tanh(X) * np.cos(2 * X)
W1 = rng.normal(size=(1, 10))
b1 = rng.normal(size=10)
W2 = rng.normal(size=(10, 1)) * 0.3
for epoch in range(150):
    order = rng.permutation(40)
    mixed = X[order]
    wanted = Y[rng.permutation(40)]
    for s in range(0, 40, 10):
        x, y = mixed[s : s + 10], wanted[s : s + 10]
        h = np.tanh(x @ W1 + b1)
        d = (h @ W2 - y) / 10
        dh = d @ W2.T * (1 - h**2)
        W1 -= 0.1 * x.T @ dh
        b1 -= 0.1 * dh.sum(0)
        W2 -= 0.1 * h.T @ d
