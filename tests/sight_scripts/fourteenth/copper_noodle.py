# verdict: wrong
# line: 11
# also: 24
# why: the update is lost: apply() rebinds its local name instead of changing the array
import numpy as np

def sig(v):
    return 1 / (1 + np.exp(-v))

def apply_step(w, g, rate):
    w = w - rate * g

rng = np.random.default_rng(88)
xs = np.c_[np.linspace(-1, 1, 20), np.ones(20)]
ys = xs[:, :1] ** 2
w1 = rng.uniform(-2, 2, (2, 6))
w2 = rng.uniform(-1, 1, (6, 1))

for epoch in range(1000):
    hid = sig(xs @ w1)
    res = (hid @ w2 - ys) / 20
    g2 = hid.T @ res
    g1 = xs.T @ (res @ w2.T * hid * (1 - hid))
    apply_step(w1, g1, 0.5)
    apply_step(w2, g2, 0.5)
    if epoch % 250 == 0:
        print(epoch, (res ** 2).sum() * 20)
