# verdict: wrong
# line: 29
# why: clipping factor is upside down: large gradients are made larger
import numpy as np
from functools import reduce

rng = np.random.default_rng(32)
X = rng.normal(0, 2, (35, 3))
Y = np.stack([np.tanh(X[:, 0] - X[:, 1]), np.abs(X[:, 2])], axis=1)

W1 = rng.normal(0, 1.0, (3, 10))
W2 = rng.normal(0, 1.0, (10, 2))
limit, lr = 1.0, 0.01


def total_norm(arrays):
    return np.sqrt(reduce(lambda acc, a: acc + np.sum(a * a), arrays, 0.0))


for it in range(300):
    H = np.tanh(X @ W1)
    R = H @ W2 - Y
    D = R / len(X)
    loss = 0.5 * np.sum(R ** 2) / len(X)
    grads = [X.T @ (D @ W2.T * (1 - H ** 2)), H.T @ D]

    norm = total_norm(grads)
    if norm > limit:
        grads = [g * (norm / limit) for g in grads]

    W1 -= lr * grads[0]
    W2 -= lr * grads[1]
    if it % 60 == 0:
        print("it", it, "loss", loss, "norm", norm)
