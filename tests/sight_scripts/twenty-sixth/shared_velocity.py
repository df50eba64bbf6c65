# verdict: wrong
# line: 11
# why: updates: the multiplied list holds one and the same array three times, so that all layers share their velocity
import numpy as np

rng = np.random.default_rng(92)
X = rng.random((27, 3))
X[:, 2] = 1.0
Y = np.c_[X[:, 0] * X[:, 1], X[:, 0] * (1 - X[:, 1]), 1 - X[:, 0]]
W = [rng.normal(0, 1.5, (3, 3)) for _ in range(3)]
speed = [np.zeros((3, 3))] * 3
beta, rate = 0.8, 0.2

for epoch in range(1000):
    a, acts = X, [X]
    for w in W:
        a = 1 / (1 + np.exp(-a @ w))
        acts.append(a)
    d = (a - Y) * a * (1 - a)
    grads = [acts[2].T @ d]
    for i in (1, 0):
        d = d @ W[i + 1].T * acts[i + 1] * (1 - acts[i + 1])
        grads.insert(0, acts[i].T @ d)
    for w, s, g in zip(W, speed, grads):
        s *= beta
        s -= rate * g
        w += s
print("sse", ((a - Y) ** 2).sum())
