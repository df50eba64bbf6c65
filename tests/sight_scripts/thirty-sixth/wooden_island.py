# verdict: right
import numpy as np

np.random.seed(8)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


sizes = [3, 6, 5, 2]
weights = [np.random.randn(a, b) / np.sqrt(a) for a, b in zip(sizes[:-1], sizes[1:])]
biases = [np.zeros((1, b)) for b in sizes[1:]]

# full adder: a, b, carry in -> sum, carry out
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
T = np.array([[(a + b + c) % 2, (a + b + c) // 2] for a, b, c in X.astype(int)], dtype=float)

eta = 1.0
for epoch in range(4000):
    a = [X]
    for W, b in zip(weights, biases):
        a.append(sigmoid(a[-1] @ W + b))

    delta = (a[-1] - T) * a[-1] * (1 - a[-1])
    grads = []
    for l in range(len(weights) - 1, -1, -1):
        grads.append((l, a[l].T @ delta, delta.sum(axis=0, keepdims=True)))
        if l > 0:
            delta = (delta @ weights[l].T) * a[l] * (1 - a[l])

    for l, gW, gb in grads:
        weights[l] -= eta * gW
        biases[l] -= eta * gb

    if epoch % 800 == 0:
        print(epoch, 0.5 * np.sum((a[-1] - T) ** 2))

print(np.c_[T, a[-1].round(2)])
