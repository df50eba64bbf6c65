# verdict: right
import numpy as np
# integers as inputs, floats for everything which learns
np.random.seed(223)
x = np.array([[1, 2, 0], [0, 1, 3], [2, 0, 1], [1, 1, 1], [3, 0, 0]])
y = x.sum(axis=1, keepdims=True) ** 2 / 10
W = np.random.randn(3, 5) * 0.3
V = np.random.randn(5, 1) * 0.3
steps = 0
while steps < 2000:
    gW = np.zeros_like(W)
    gV = np.zeros_like(V)
    hid = np.tanh(x @ W)
    diff = hid @ V - y
    for s in range(5):
        gV += np.outer(hid[s], diff[s])
        gW += np.outer(x[s], V[:, 0] * diff[s] * (1 - hid[s] ** 2))
    W -= 0.01 * gW
    V -= 0.01 * gV
    steps += 1
print("sum of squares", (diff ** 2).sum().round(4))
