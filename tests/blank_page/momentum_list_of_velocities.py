# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: gradient descent with momentum 0.9; what enters each velocity is -rate times the exact gradient
import numpy as np

rng = np.random.default_rng(5)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

W = [rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))]
V = [np.zeros_like(w) for w in W]
rate, mu = 0.2, 0.9

for i in range(15000):
    a = [X]
    for w in W:
        a.append(1 / (1 + np.exp(-a[-1] @ w)))

    d = (a[-1] - y) * a[-1] * (1 - a[-1])
    grads = []
    for k in reversed(range(len(W))):
        grads.insert(0, a[k].T @ d)
        if k:
            d = d @ W[k].T * a[k] * (1 - a[k])

    for w, v, g in zip(W, V, grads):
        v *= mu
        v -= rate * g
        w += v

print(np.round(a[-1], 4))
