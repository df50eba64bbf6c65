# verdict: wrong
# line: 18
# why: error: The squared error itself goes back instead of its derivative.
import numpy as np

np.random.seed(61)
X = np.linspace(0, 1, 30).reshape(30, 1)
y = 0.5 + 0.4 * np.sin(5 * X)
W1 = np.random.randn(1, 6)
b1 = np.random.randn(1, 6)
W2 = np.random.randn(6, 1) * 0.5
b2 = np.zeros((1, 1))
alpha = 0.01

for i in range(500):
    hid = np.tanh(X @ W1 + b1)
    out = hid @ W2 + b2
    cost = (out - y) ** 2
    d_hid = (cost @ W2.T) * (1 - hid ** 2)
    W2 -= alpha * hid.T @ cost
    b2 -= alpha * cost.sum(axis=0)
    W1 -= alpha * X.T @ d_hid
    b1 -= alpha * d_hid.sum(axis=0)

print("last:", np.abs(out - y).mean())
