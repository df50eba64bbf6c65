# verdict: wrong
# line: 32
# also: 33, 34, 35
# why: loop: the update stands behind the loop over the samples, so only the last sample is learned
import numpy as np

# weight, redness -> apple (1) or plum (0)
fruit = [
    (0.9, 0.4, 1), (0.8, 0.7, 1), (0.2, 0.8, 0), (0.3, 0.9, 0),
    (0.7, 0.5, 1), (0.1, 0.6, 0), (0.85, 0.9, 1), (0.25, 0.3, 0),
]
rng = np.random.default_rng(28)
W = rng.normal(size=(3, 2))
b = np.zeros(3)
V = rng.normal(size=(1, 3))
c = np.zeros(1)
eta = 0.5


def squash(a):
    return 1 / (1 + np.exp(-a))


for epoch in range(1000):
    for heavy, red, kind in fruit:
        x = np.array([heavy, red])
        t = np.array([kind])
        h = squash(W @ x + b)
        o = squash(V @ h + c)
        d_o = (o - t) * o * (1 - o)
        d_h = (V.T @ d_o) * h * (1 - h)
    V = V - eta * np.outer(d_o, h)
    c = c - eta * d_o
    W = W - eta * np.outer(d_h, x)
    b = b - eta * d_h

for heavy, red, kind in fruit:
    o = squash(V @ squash(W @ np.array([heavy, red]) + b) + c)
    print(heavy, red, "is", kind, "net says", round(float(o[0]), 2))
