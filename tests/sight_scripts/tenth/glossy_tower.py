# verdict: right
import numpy as np

def sigmoid(x, derivative=False):
    s = 1 / (1 + np.exp(-x))
    if derivative:
        return s * (1 - s)
    return s

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], dtype=float)
Y = np.array([[0, 1, 1, 0]], dtype=float)
np.random.seed(1)
w1, b1 = np.random.randn(5, 2), np.zeros((5, 1))
w2, b2 = np.random.randn(4, 5), np.zeros((4, 1))
w3, b3 = np.random.randn(1, 4), np.zeros((1, 1))

for i in range(4000):
    z1 = w1 @ X + b1
    h1 = sigmoid(z1)
    z2 = w2 @ h1 + b2
    h2 = sigmoid(z2)
    z3 = w3 @ h2 + b3
    out = sigmoid(z3)

    d3 = (out - Y) * sigmoid(z3, derivative=True)
    d2 = w3.T @ d3 * sigmoid(z2, derivative=True)
    d1 = w2.T @ d2 * sigmoid(z1, derivative=True)

    for w, b, d, a in [(w3, b3, d3, h2), (w2, b2, d2, h1), (w1, b1, d1, X)]:
        w -= 1.0 * d @ a.T
        b -= 1.0 * d.sum(axis=1, keepdims=True)
    if i % 1000 == 0:
        print(i, "loss", np.square(out - Y).sum())
