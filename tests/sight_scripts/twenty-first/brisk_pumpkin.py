# verdict: right
from math import cos, pi
import numpy as np

rng = np.random.default_rng(14)
EPOCHS, BASE = 400, 0.4

X = rng.integers(0, 2, (64, 6)).astype(float) * 2 - 1
y = (X[:, 0] * X[:, 1] > 0).astype(float).reshape(-1, 1)

hidden1, hidden2 = 12, 6
W1 = rng.standard_normal((6, hidden1)) * 0.4
W2 = rng.standard_normal((hidden1, hidden2)) * 0.4
W3 = rng.standard_normal((hidden2, 1)) * 0.4
b1, b2, b3 = np.zeros(hidden1), np.zeros(hidden2), np.zeros(1)

for epoch in range(EPOCHS):
    lr = 0.5 * BASE * (1 + cos(pi * epoch / EPOCHS))
    a1 = np.tanh(X @ W1 + b1)
    a2 = np.tanh(a1 @ W2 + b2)
    a3 = 1 / (1 + np.exp(-(a2 @ W3 + b3)))
    d3 = (a3 - y) / len(y)
    d2 = d3 @ W3.T * (1 - a2 * a2)
    d1 = d2 @ W2.T * (1 - a1 * a1)
    for W, b, a, d in ((W1, b1, X, d1), (W2, b2, a1, d2), (W3, b3, a2, d3)):
        W -= lr * a.T @ d
        b -= lr * d.sum(axis=0)
    if epoch % 80 == 0:
        print("lr %.3f  wrong %d" % (lr, np.sum((a3 > 0.5) != y)))
