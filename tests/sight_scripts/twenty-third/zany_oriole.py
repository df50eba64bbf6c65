# verdict: right
import numpy as np

rng = np.random.default_rng(25)
X = np.array([[0, 0, 1, 1], [0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 1],
              [0, 0, 0, 1], [0, 1, 0, 1], [1, 0, 0, 1], [1, 1, 0, 1]])
y = np.logical_xor(X[:, 0], X[:, 2]).astype(float).reshape(-1, 1)

A = rng.uniform(-1, 1, (4, 6))
B = rng.uniform(-1, 1, (6, 1))

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

for n in range(20000):
    i = rng.integers(0, len(X), 1)
    l1 = sigmoid(X[i] @ A)
    l2 = sigmoid(l1 @ B)
    delta2 = y[i] - l2
    delta1 = delta2 @ B.T * l1 * (1 - l1)
    B += 0.2 * l1.T @ delta2
    A += 0.2 * X[i].T @ delta1

out = sigmoid(sigmoid(X @ A) @ B)
print(np.c_[X[:, [0, 2]], y, out.round(2)])
