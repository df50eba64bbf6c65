# verdict: wrong
# line: 13
# why: loop: The hidden layer is computed once before the loop and never again, although its weights change.
import numpy as np

rng = np.random.RandomState(30)
X = np.c_[rng.uniform(-1, 1, (30, 2)), np.ones(30)]
t = X[:, 0] ** 2 - X[:, 1]

W = rng.randn(6, 3)
v = rng.randn(6) * 0.3
lr = 0.5 / 30
H = np.tanh(X @ W.T)

for epoch in range(400):
    gW = np.zeros_like(W)
    gv = np.zeros_like(v)
    for h, xi, ti in zip(H, X, t):
        err = v @ h - ti
        gv += err * h
        gW += np.outer(err * v * (1 - h ** 2), xi)
    W -= lr * gW
    v -= lr * gv

print("sse", np.sum((np.tanh(X @ W.T) @ v - t) ** 2))
