# verdict: wrong
# line: 15
# why: The error compares the mini-batch's output with targets of a freshly drawn other batch.
import numpy as np
rng = np.random.default_rng(4)
X = np.array([[(i >> k) & 1 for k in range(4)] + [1] for i in range(16)], float)
Y = np.array([[(((i & 3) + (i >> 2)) >> k) & 1 for k in range(3)] for i in range(16)], float)
def batch(M, size=6):
    return M[rng.integers(0, len(M), size)]
s = lambda z: 1/(1+np.exp(-z))
U = rng.normal(0, .8, (5, 10)); V = rng.normal(0, .8, (10, 3))
for it in range(4000):
    xb = batch(X)
    h = s(xb @ U); o = s(h @ V)
    err = batch(Y) - o
    d2 = err*o*(1-o)
    d1 = d2 @ V.T*h*(1-h)
    V += .4*h.T @ d2
    U += .4*xb.T @ d1
    if it % 1000 == 0: print(it, np.abs(err).mean())
