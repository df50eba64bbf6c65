# verdict: wrong
# line: 25
# why: hidden delta: The square weights between the hidden layers are not transposed on the way back.
import numpy as np
rng = np.random.default_rng(123)

X = rng.uniform(-1, 1, size=(64, 2))
y = np.cos(2 * X[:, 0:1]) + 0.5 * X[:, 1:2]

H = 8
A1 = rng.normal(size=(2, H)) / np.sqrt(2)
A2 = rng.normal(size=(H, H)) / np.sqrt(H)
A3 = rng.normal(size=(H, 1)) / np.sqrt(H)
c1, c2, c3 = np.zeros(H), np.zeros(H), np.zeros(1)
lr = 0.1

for epoch in range(1500):
    # forward
    h1 = np.tanh(X @ A1 + c1)
    h2 = np.tanh(h1 @ A2 + c2)
    out = h2 @ A3 + c3
    # backward
    e3 = (out - y) / len(X)
    e2 = (1 - h2 ** 2) * (e3 @ A3.T)
    e1 = (1 - h1 ** 2) * (e2 @ A2)
    # update
    A3 -= lr * h2.T @ e3
    A2 -= lr * h1.T @ e2
    A1 -= lr * X.T @ e1
    c3 -= lr * e3.sum(0)
    c2 -= lr * e2.sum(0)
    c1 -= lr * e1.sum(0)

print("loss %.5f" % np.mean((out - y) ** 2))
