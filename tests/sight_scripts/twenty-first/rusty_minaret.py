# verdict: right
import numpy as np

def with_one(a):
    return np.hstack([a, np.ones((a.shape[0], 1))])

rs = np.random.RandomState(14)
angle = rs.uniform(0, 2 * np.pi, 100)
radius = np.where(np.arange(100) < 50, 0.7, 1.8) + 0.15 * rs.randn(100)
pts = np.c_[radius * np.cos(angle), radius * np.sin(angle)]
side = np.where(np.arange(100) < 50, 1.0, -1.0)[:, None]

weights = [rs.randn(3, 9) * 0.5, rs.randn(10, 1) * 0.3]
caches = [np.zeros_like(w) for w in weights]

for it in range(500):
    a0 = with_one(pts)
    hid = np.tanh(a0 @ weights[0])
    a1 = with_one(hid)
    f = a1 @ weights[1]
    margin = side * f
    df = np.where(margin < 1, -side, 0.0) / len(pts)
    dh = (df @ weights[1][:-1].T) * (1 - hid ** 2)
    for i, g in enumerate([a0.T @ dh, a1.T @ df]):
        caches[i] += g * g
        weights[i] -= 0.1 * g / (np.sqrt(caches[i]) + 1e-8)
    if it % 100 == 0:
        print(it, "hinge", np.maximum(0, 1 - margin).mean(), "acc", (margin > 0).mean())
