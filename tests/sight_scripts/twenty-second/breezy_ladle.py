# verdict: wrong
# line: 25
# why: derivatives: the first layer's ReLU mask is taken from z2 instead of z1
import numpy as np

rng = np.random.default_rng(312)
X = rng.normal(size=(105, 3))
y = np.sign(X[:, 0] * X[:, 1] + X[:, 2])
W1 = rng.standard_normal((3, 14)) * np.sqrt(2 / 3); b1 = np.zeros(14)
W2 = rng.standard_normal((14, 14)) * np.sqrt(2 / 14); b2 = np.zeros(14)
W3 = rng.standard_normal((14, 1)) * np.sqrt(1 / 14); b3 = np.zeros(1)
bs, lr = 20, 0.1
for epoch in range(60):
    order = np.arange(len(X))
    rng.shuffle(order)
    for lo in range(0, len(X), bs):
        Xs, ys = X[order[lo:lo + bs]], y[order[lo:lo + bs]]
        z1 = Xs @ W1 + b1
        h1 = np.maximum(0.0, z1)
        z2 = h1 @ W2 + b2
        h2 = np.maximum(0.0, z2)
        f = (h2 @ W3 + b3)[:, 0]
        g = (-ys / (1 + np.exp(ys * f)) / len(ys))[:, None]
        g2 = (g @ W3.T) * (z2 > 0)
        g1 = (g2 @ W2.T) * (z2 > 0)
        W3 -= lr * h2.T @ g; b3 -= lr * g.sum(0)
        W2 -= lr * h1.T @ g2; b2 -= lr * g2.sum(0)
        W1 -= lr * Xs.T @ g1; b1 -= lr * g1.sum(0)
f = (np.maximum(0, np.maximum(0, X @ W1 + b1) @ W2 + b2) @ W3 + b3)[:, 0]
print("accuracy", np.mean(np.sign(f) == y))
