# verdict: wrong
# line: 13
# why: The printed loss is the hinge loss, but its slope is used for all examples, also for those beyond the margin.
import numpy as np
np.random.seed(70)
x = np.random.randn(80, 3)
t = np.sign(x[:, 0] * x[:, 1] + .2 * x[:, 2])
w, b, v = np.random.randn(3, 8), np.random.randn(8), np.random.randn(8)
for k in range(150):
    h = np.tanh(x @ w + b)
    s = h @ v
    perte = np.maximum(0, 1 - t * s).mean()
    ds = -t / len(t)
    dh = np.outer(ds, v) * (1 - h ** 2)
    v -= .1 * h.T @ ds
    w -= .1 * x.T @ dh
    b -= .1 * dh.sum(axis=0)
    if k % 30 == 0: print(k, perte)
