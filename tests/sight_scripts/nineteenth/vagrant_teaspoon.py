# verdict: wrong
# line: 16
# why: inputs are drawn in the shuffled order, targets in the old one
import numpy as np

rng = np.random.default_rng(68)
X = rng.uniform(-1, 1, (128, 2))
Y = np.hypot(X[:, 0], X[:, 1])[:, None] ** 2


def minibatches(X, Y, size):
    order = rng.permutation(len(X))
    for start in range(0, len(X), size):
        chosen = order[start:start + size]
        xb = X[chosen]
        yb = Y[start:start + size]
        yield xb, yb, chosen


W1, c1 = rng.normal(0, 1, (2, 10)), rng.normal(0, 0.3, (1, 10))
W2, c2 = rng.normal(0, 0.4, (10, 1)), np.zeros((1, 1))
rate = 0.1
for epoch in range(60):
    for xb, yb, _ in minibatches(X, Y, 16):
        h = np.tanh(xb @ W1 + c1)
        o = h @ W2 + c2
        do = (o - yb) / len(xb)
        dh = do @ W2.T * (1 - h ** 2)
        W2 -= rate * h.T @ do
        c2 -= rate * do.sum(axis=0)
        W1 -= rate * xb.T @ dh
        c1 -= rate * dh.sum(axis=0)
    if epoch % 10 == 0:
        print("epoch", epoch, np.mean((np.tanh(X @ W1 + c1) @ W2 + c2 - Y) ** 2))
