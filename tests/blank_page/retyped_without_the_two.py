# verdict: wrong
# first wrong: hidden_delta
# line: 28
# mistake: -
# why: the output delta carries the 2 of the squared error, what is sent back is typed anew without it

import numpy as np
from types import SimpleNamespace

def sig(x):
    return 1 / (1 + np.exp(-x))

def dsig(s):
    return s * (1 - s)

def dloss(o, y):
    return 2 * (o - y)      # loss is (o - y)^2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(12)
net = SimpleNamespace(w1=rng.normal(size=(3, 4)), w2=rng.normal(size=(4, 1)))

for epoch in range(40000):
    h = sig(X @ net.w1)
    o = sig(h @ net.w2)
    delta_out = dloss(o, Y) * dsig(o)
    delta_hid = ((o - Y) * dsig(o)) @ net.w2.T * dsig(h)
    net.w2 -= 0.1 * h.T @ delta_out
    net.w1 -= 0.1 * X.T @ delta_hid

print(np.sum((o - Y) ** 2))
