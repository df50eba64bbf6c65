# verdict: right
# why: A generator yields after each full-batch step on the summed cross-entropy; both layers move against their gradients.
# sinusoidal hidden units, because why not
import itertools
import numpy as np

sg = lambda z: 1 / (1 + np.exp(-z))

def trainer(x, t, hidden=6, rate=0.05, seed=0):
    rng = np.random.default_rng(seed)
    w = rng.normal(size=(x.shape[1], hidden))
    u = rng.normal(size=(hidden, 1))
    while True:
        z = x @ w
        h = np.sin(z)
        p = sg(h @ u)
        d = p - t
        gu = h.T @ d
        gw = x.T @ (d @ u.T * np.cos(z))
        u -= rate * gu
        w -= rate * gw
        yield -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p))

bits = np.array(list(itertools.product([0, 1], repeat=4)), float)
parity = bits.sum(1, keepdims=True) % 2
for n, loss in enumerate(itertools.islice(trainer(np.c_[bits, np.ones(16)], parity), 2000)):
    if n % 400 == 0:
        print(n, loss)
