# verdict: wrong
# line: 27
# why: The gradient of the hidden biases is summed over the hidden units (axis 0) instead of the samples; it fits since both are 4.
# Réseau XOR, version colonnes = exemples
import numpy as np
np.random.seed(12)

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], dtype=float)
Y = np.array([[0, 1, 1, 0]], dtype=float)

W1 = np.random.randn(4, 2)
b1 = np.zeros((4, 1))
W2 = np.random.randn(1, 4)
b2 = np.zeros((1, 1))

def sig(z):
    return 1 / (1 + np.exp(-z))

for epoque in range(4000):
    A1 = sig(W1 @ X + b1)
    A2 = sig(W2 @ A1 + b2)
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    gW2 = dZ2 @ A1.T
    gb2 = dZ2.sum(axis=1, keepdims=True)
    gW1 = dZ1 @ X.T
    gb1 = dZ1.sum(axis=0).reshape(4, 1)
    W2 -= 0.5 * gW2
    b2 -= 0.5 * gb2
    W1 -= 0.5 * gW1
    b1 -= 0.5 * gb1
    if epoque % 1000 == 0:
        print(epoque, np.abs(A2 - Y).mean())
