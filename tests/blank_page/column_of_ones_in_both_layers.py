# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: biases are extra columns of ones in input and hidden layer, and the bias row is left out when the error goes back

import numpy as np

raw = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
want = np.array([[0], [1], [1], [0]])
lr = 0.8

def with_ones(a):
    return np.c_[a, np.ones(len(a))]

def sig(a):
    return 1 / (1 + np.exp(-a))

np.random.seed(6)
W = np.random.randn(3, 4)      # 2 inputs + 1
V = np.random.randn(5, 1)      # 4 hidden + 1

inp = with_ones(raw)
for it in range(30000):
    hid = sig(inp @ W)
    hid1 = with_ones(hid)
    out = sig(hid1 @ V)

    d_out = (want - out) * out * (1 - out)
    d_hid = (d_out @ V[:-1].T) * hid * (1 - hid)   # nobody feeds the ones, so drop their row

    V += lr * hid1.T @ d_out
    W += lr * inp.T @ d_hid

for r, o in zip(raw, out):
    print(r, '->', round(float(o[0]), 3))
