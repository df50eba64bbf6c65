# verdict: wrong
# line: 32
# why: The slope is taken of the activation with a function that expects the weighted input.
from __future__ import print_function
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z) * (1.0 - sigmoid(z))

np.random.seed(21)
sizes = [3, 4, 3, 1]
bs = [np.random.randn(r, 1) for r in sizes[1:]]
ws = [np.random.randn(r, c) for c, r in zip(sizes[:-1], sizes[1:])]
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0]]).T
Y = np.array([[0, 1, 1, 0, 0]])

for epoch in range(2000):
    a = X
    acts, zs = [a], []
    for w, b in zip(ws, bs):
        z = w.dot(a) + b
        a = sigmoid(z)
        zs.append(z)
        acts.append(a)
    delta = (acts[-1] - Y) * sigmoid_prime(zs[-1])
    grads_w = [delta.dot(acts[-2].T)]
    grads_b = [delta.sum(axis=1, keepdims=True)]
    for l in range(2, len(sizes)):
        delta = ws[-l+1].T.dot(delta) * sigmoid_prime(acts[-l])
        grads_w.insert(0, delta.dot(acts[-l-1].T))
        grads_b.insert(0, delta.sum(axis=1, keepdims=True))
    for i in range(len(ws)):
        ws[i] -= 0.6 * grads_w[i]
        bs[i] -= 0.6 * grads_b[i]
print("cost: {:.4f}".format(0.5 * np.sum((acts[-1] - Y) ** 2)))
