# verdict: right
import numpy as np

rng = np.random.default_rng(70)
inputs = rng.normal(size=(8, 3))
wanted = [0, 2, 1, 1, 0, 2, 2, 0]
W = rng.normal(0, 0.5, size=(5, 3))
V = rng.normal(0, 0.5, size=(3, 5))
gW, gV = np.zeros_like(W), np.zeros_like(V)
count = 0
for turn in range(4000):
    n = rng.integers(8)
    x, k = inputs[n], wanted[n]
    h = np.tanh(W @ x)
    s = V @ h
    p = np.exp(s - s.max())
    p /= p.sum()
    g1 = gW.copy(), gV.copy()
    d = p.copy()
    d[k] -= 1
    gV += np.outer(d, h)
    gW += np.outer((d @ V) * (1 - h * h), x)
    count += 1
    if count == 5:                       # a step after five samples
        W -= 0.3 / 5 * gW
        V -= 0.3 / 5 * gV
        gW[:] = 0
        gV.fill(0)
        count = 0
    if turn % 800 == 0:
        print(turn, -np.log(p[k]))
