# verdict: right
import numpy as np

rng = np.random.RandomState(9)
X = rng.normal(size=(25, 2))
X1 = np.hstack([X, np.ones((25, 1))])
Y = np.exp(-(X ** 2).sum(1, keepdims=True))

Th1 = rng.uniform(-1, 1, (3, 6))
Th2 = rng.uniform(-1, 1, (7, 1))

for i in range(1500):
    hid = 1 / (1 + np.exp(-X1 @ Th1))
    hid1 = np.hstack([hid, np.ones((len(hid), 1))])
    out = hid1 @ Th2
    e = Y - out
    back = (e @ Th2.T)[:, :-1] * hid * (1 - hid)
    Th2 = Th2 + 0.02 * hid1.T @ e
    Th1 = Th1 + 0.02 * X1.T @ back
print('rest', np.abs(e).max())
