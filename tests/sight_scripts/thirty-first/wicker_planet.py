# verdict: right
import numpy as np
rng = np.random.default_rng(10)

x = rng.uniform(0, 1, (100, 2))
d = np.hypot(x[:, 0] - 0.5, x[:, 1] - 0.5)[:, None]

eta0 = 0.5
half_life = 400.0

v = rng.uniform(-2, 2, (3, 8))
w = rng.uniform(-1, 1, (9, 1))
ones = np.ones((100, 1))
xe = np.hstack([ones, x])

for k in range(1200):
    eta = eta0 / (1 + k / half_life)
    hid = 1 / (1 + np.exp(-xe @ v))
    hide = np.hstack([ones, hid])
    o = hide @ w
    e = d - o
    delta_hid = (e @ w[1:].T) * hid * (1 - hid)
    w += eta * hide.T @ e / 100
    v += eta * xe.T @ delta_hid / 100
    if k % 200 == 0:
        print(k, round(eta, 4), float((e ** 2).mean()))
