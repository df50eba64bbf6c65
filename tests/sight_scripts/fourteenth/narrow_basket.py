# verdict: wrong
# line: 13
# why: minibatches: inputs by the shuffled index, targets by position
import numpy as np


def iterate_minibatches(X, Y, size, rng, shuffle=True):
    idx = np.arange(len(X))
    if shuffle:
        rng.shuffle(idx)
    for start in range(0, len(X), size):
        sel = idx[start:start + size]
        yield X[sel], Y[start:start + size]


def leaky(z):
    return np.where(z > 0, z, 0.01 * z)


rng = np.random.default_rng(20)
X = rng.uniform(-1, 1, size=(150, 2))
Y = (3 * X[:, :1] * X[:, 1:] + X[:, :1])
Xv = rng.uniform(-1, 1, size=(50, 2))
Yv = (3 * Xv[:, :1] * Xv[:, 1:] + Xv[:, :1])

W1 = rng.normal(size=(2, 16))
b1 = np.zeros(16)
W2 = rng.normal(size=(16, 1)) * 0.25
b2 = np.zeros(1)
lr = 0.05

for epoch in range(40):
    losses = []
    for xb, yb in iterate_minibatches(X, Y, 25, rng):
        z1 = xb @ W1 + b1
        h1 = leaky(z1)
        pred = h1 @ W2 + b2
        losses.append(np.mean((pred - yb) ** 2))
        dp = 2 * (pred - yb) / len(xb)
        dz1 = (dp @ W2.T) * np.where(z1 > 0, 1, 0.01)
        W2 -= lr * h1.T @ dp
        b2 -= lr * dp.sum(axis=0)
        W1 -= lr * xb.T @ dz1
        b1 -= lr * dz1.sum(axis=0)
    if epoch % 10 == 0:
        val = np.mean((leaky(Xv @ W1 + b1) @ W2 + b2 - Yv) ** 2)
        print(f"epoch {epoch}: train {np.mean(losses):.4f}, validation {val:.4f}")
