# verdict: wrong
# line: 13
# also: 14
# why: Inputs and targets are shuffled independently of each other, so the labels belong to other points.
import numpy as np
rng = np.random.default_rng(4)
X = rng.normal(size=(64, 2))
y = (np.linalg.norm(X, axis=1, keepdims=True) > 1.1) * 1.0
w1 = rng.normal(size=(2, 8)); b1 = np.zeros(8)
w2 = rng.normal(size=(8, 1)); b2 = np.zeros(1)
lr = 0.5
for epoch in range(300):
    rng.shuffle(X)
    rng.shuffle(y)
    h = np.tanh(X @ w1 + b1)
    p = 1 / (1 + np.exp(-(h @ w2 + b2)))
    d = (p - y) / len(y)
    dh = d @ w2.T * (1 - h ** 2)
    w2 -= lr * h.T @ d
    b2 -= lr * d.sum(0)
    w1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(0)
    if epoch % 60 == 0:
        print("epoch", epoch, "loss", -np.log(np.where(y == 1, p, 1 - p)).mean())
