# verdict: wrong
# line: 28
# why: hidden delta: The dropout mask of the forward pass is missing in the hidden delta.
import numpy as np

rng = np.random.default_rng(202)

N, D, H = 64, 5, 18
X = rng.normal(size=(N, D))
y = (X[:, 0] * X[:, 1] + X[:, 2] > 0).astype(float)[:, None]

p_keep = 0.75
W1 = rng.normal(0, 0.5, (D, H))
b1 = np.zeros(H)
W2 = rng.normal(0, 0.5, (H, 1))
b2 = np.zeros(1)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for step in range(1000):
    drop = (rng.random((N, H)) < p_keep) / p_keep
    a1 = np.tanh(X @ W1 + b1)
    a1_dropped = a1 * drop
    p = sigmoid(a1_dropped @ W2 + b2)

    d2 = (p - y) / N
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)

    W2 -= 0.2 * a1_dropped.T @ d2
    b2 -= 0.2 * d2.sum(0)
    W1 -= 0.2 * X.T @ d1
    b1 -= 0.2 * d1.sum(0)

p = sigmoid(np.tanh(X @ W1 + b1) @ W2 + b2)
print("train accuracy", np.mean((p > 0.5) == y))
