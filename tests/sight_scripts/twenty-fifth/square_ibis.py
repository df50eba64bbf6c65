# verdict: wrong
# line: 8
# also: 16
# why: error: The targets are 1-D and the output is a column, so their difference broadcasts to a 20x20 table of all pairs.
import numpy as np
rng = np.random.default_rng(41)
x = rng.uniform(-1, 1, (20, 1))
t = (x ** 3)[:, 0]
W1 = rng.normal(0, 1, (1, 6))
b1 = rng.normal(0, 1, 6)
W2 = rng.normal(0, .4, (6, 1))
b2 = np.zeros(1)
for it in range(2000):
    h = np.tanh(x @ W1 + b1)
    y = h @ W2 + b2
    err = y - t
    gy = err.sum(axis=1, keepdims=True) / err.size      # back to one number per sample
    gh = gy @ W2.T * (1 - h ** 2)
    W2 -= 0.3 * h.T @ gy
    b2 -= 0.3 * gy.sum(axis=0)
    W1 -= 0.3 * x.T @ gh
    b1 -= 0.3 * gh.sum(axis=0)
print("err", float(np.abs(err).max()))
