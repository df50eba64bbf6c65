# verdict: wrong
# line: 32
# why: off by one in layers: slope from A[k] (the layer's input) instead of A[k + 1]
import numpy as np

rng = np.random.default_rng(36)
sizes = [5, 5, 5, 1]
W = [rng.normal(0, 1, (o, i)) for i, o in zip(sizes[:-1], sizes[1:])]
b = [np.zeros((o, 1)) for o in sizes[1:]]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


X = rng.uniform(0, 1, (5, 50))
Y = (X.mean(axis=0, keepdims=True) > 0.5).astype(float)
lr = 1.0

for epoch in range(1001):
    # A[0] is the input, A[k + 1] is what layer k puts out
    A = [X]
    for w, c in zip(W, b):
        A.append(sigmoid(w @ A[-1] + c))
    if epoch % 250 == 0:
        print("epoch", epoch, "loss", np.mean((A[-1] - Y) ** 2))

    delta = (A[-1] - Y) * A[-1] * (1 - A[-1]) * 2 / X.shape[1]
    grads_W, grads_b = [None] * 3, [None] * 3
    for k in reversed(range(3)):
        if k < 2:
            delta = (W[k + 1].T @ delta) * A[k] * (1 - A[k])
        grads_W[k] = delta @ A[k].T
        grads_b[k] = delta.sum(axis=1, keepdims=True)
    for k in range(3):
        W[k] -= lr * grads_W[k]
        b[k] -= lr * grads_b[k]
