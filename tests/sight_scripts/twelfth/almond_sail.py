# verdict: wrong
# line: 29
# why: the backward pass draws a new dropout mask
import numpy as np

rng = np.random.default_rng(28)
sigmoid = lambda z: 1 / (1 + np.exp(-z))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1, 1, 0]], dtype=float).T

alpha, n_hidden, drop = 0.7, 16, 0.25
keep = 1 - drop
W1 = rng.uniform(-1, 1, (3, n_hidden))
W2 = rng.uniform(-1, 1, (n_hidden, 1))


def dropout(a):
    """Zero a random quarter of the entries, scale up the others."""
    return a * (rng.random(a.shape) < keep) / keep


for j in range(5000):
    act = sigmoid(X @ W1)
    layer_1 = dropout(act)
    layer_2 = sigmoid(layer_1 @ W2)

    layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
    layer_1_delta = dropout(layer_2_delta @ W2.T) * act * (1 - act)

    W2 += alpha * layer_1.T @ layer_2_delta
    W1 += alpha * X.T @ layer_1_delta

    if j % 1000 == 0:
        clean = sigmoid(sigmoid(X @ W1) @ W2)
        print(j, np.abs(y - clean).mean())

print(sigmoid(sigmoid(X @ W1) @ W2).ravel())
