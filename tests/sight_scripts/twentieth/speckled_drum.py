# verdict: right
import numpy as np

# a margin classifier with one hidden layer, hinge loss, one random sample per step
rng = np.random.RandomState(18)
n = 150
X = rng.randn(n, 2) * 1.5
t = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 < 2.5, 1, -1)

W = rng.randn(12, 2)
b = rng.randn(12) * 0.5
v = rng.randn(12) * 0.3
c = 0.0
lr = 0.05

for step in range(12000):
    if step in (6000, 9000):
        lr *= 0.3
    i = rng.randint(n)
    pre = W @ X[i] + b
    hid = np.maximum(pre, 0)
    score = v @ hid + c
    if t[i] * score < 1:
        g = -t[i]
    else:
        g = 0.0
    gh = g * v * (pre > 0)
    v = v - lr * g * hid
    c = c - lr * g
    W = W - lr * np.outer(gh, X[i])
    b = b - lr * gh
    if step % 2000 == 0:
        s = np.maximum(X @ W.T + b, 0) @ v + c
        print(step, "hinge", np.maximum(0, 1 - t * s).mean())
