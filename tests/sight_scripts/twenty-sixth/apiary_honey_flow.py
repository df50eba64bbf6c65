# verdict: wrong
# line: 25
# also: 29
# why: loop: The inputs are shuffled in each epoch, but the targets keep their old order.
import numpy as np

rng = np.random.default_rng(7)
hive = rng.normal(size=(63, 3))
honey = np.tanh(hive @ np.array([1.0, -2.0, 0.5])) + 0.3 * hive[:, 2] ** 2
honey = honey.reshape(-1, 1)

params = dict(W=rng.normal(size=(3, 10)) / 2, b=np.zeros(10), v=rng.normal(size=(10, 1)) / 3, c=np.zeros(1))
BATCH = 20


def gradients(p, x, y):
    h = np.logaddexp(0, x @ p["W"] + p["b"])
    e = h @ p["v"] + p["c"] - y
    dz = e @ p["v"].T * (1 - np.exp(-h))
    return dict(W=x.T @ dz, b=dz.sum(0), v=h.T @ e, c=e.sum(0)), (e ** 2).sum()


for epoch in range(80):
    order = rng.permutation(63)
    shuffled = hive[order]
    lost = 0
    for lo in range(0, 63, BATCH):
        hi = min(lo + BATCH, 63)
        g, part = gradients(params, shuffled[lo:hi], honey[lo:hi])
        lost += part
        params = {k: v - 0.01 * g[k] / (hi - lo) for k, v in params.items()}
    if epoch % 20 == 0:
        print(epoch, lost / 63)
