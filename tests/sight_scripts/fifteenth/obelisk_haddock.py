# verdict: right
import numpy as np

rng = np.random.default_rng(83)
n_pos, n_neg = 20, 180
X = np.r_[rng.normal(1.2, 0.6, (n_pos, 3)), rng.normal(0, 1, (n_neg, 3))]
y = np.r_[np.ones(n_pos), np.zeros(n_neg)][:, None]
weight = np.where(y == 1, n_neg / n_pos, 1.0)
weight /= weight.sum()

W1 = rng.normal(0, 0.6, (3, 10)); b1 = np.zeros((1, 10))
W2 = rng.normal(0, 0.3, (10, 1)); b2 = np.zeros((1, 1))

def forward(X):
    h = np.tanh(X @ W1 + b1)
    return h, 1 / (1 + np.exp(-(h @ W2 + b2)))

for i in range(1000):
    h, p = forward(X)
    loss = -np.sum(weight * (y * np.log(p) + (1 - y) * np.log(1 - p)))
    dz2 = weight * (p - y)
    dz1 = (dz2 @ W2.T) * (1 - h ** 2)
    W2 -= 0.5 * h.T @ dz2
    b2 -= 0.5 * dz2.sum(0, keepdims=True)
    W1 -= 0.5 * X.T @ dz1
    b1 -= 0.5 * dz1.sum(0, keepdims=True)
    if i % 200 == 0:
        hits = (p > 0.5) == y
        print(f"{i:4d} loss {loss:.4f} recall {hits[:n_pos].mean():.2f} specificity {hits[n_pos:].mean():.2f}")
