# verdict: wrong
# line: 10
import numpy as np
from numpy.random import default_rng

rng = default_rng(5)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

def make_blobs(n):
    centers = np.array([[2.0, 0.0], [-1.0, 1.7], [-1.0, -1.7], [0.0, 0.0]])
    k = rng.integers(0, 4, n)
    return centers[k] + 0.35 * rng.standard_normal((n, 2)), np.eye(4)[k]

def init(sizes):
    return [(rng.standard_normal((m, n)) * np.sqrt(1 / m), np.zeros(n)) for m, n in zip(sizes, sizes[1:])]

X, T = make_blobs(100)
params = init([2, 16, 4])
eta = 0.02

for step in range(500):
    (W1, b1), (W2, b2) = params
    h = np.tanh(X @ W1 + b1)
    p = softmax(h @ W2 + b2)

    g2 = p - T
    g1 = (g2 @ W2.T) * (1 - h * h)

    params = [
        (W1 - eta * X.T @ g1, b1 - eta * g1.sum(0)),
        (W2 - eta * h.T @ g2, b2 - eta * g2.sum(0)),
    ]
    if step % 100 == 0:
        print(step, 'acc', np.mean(p.argmax(1) == T.argmax(1)))
