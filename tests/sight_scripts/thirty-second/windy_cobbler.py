# verdict: right
import numpy as np
# econ: demand from price and income; leaky ReLU, gradient accumulated per observation, 1/t schedule
rng = np.random.default_rng(6)
Z = rng.uniform(0.5, 1.5, (30, 2))
demand = Z[:, 1] / Z[:, 0]
w1 = rng.normal(size=(5, 2)); b1 = rng.normal(size=5) * 0.1
w2 = rng.normal(size=5) * 0.5; b2 = 0.0
for t in range(1, 401):
    step = 0.1 / (1 + 0.01 * t)
    acc = [np.zeros_like(w1), np.zeros_like(b1), np.zeros_like(w2), 0.0]
    sse = 0.0
    for z, q in zip(Z, demand):
        pre = w1 @ z + b1
        act = np.where(pre > 0, pre, 0.05 * pre)
        u = w2 @ act + b2 - q
        sse += u * u
        slope = np.where(pre > 0, 1.0, 0.05)
        d = u * w2 * slope
        acc[0] += np.outer(d, z)
        acc[1] += d
        acc[2] += u * act
        acc[3] += u
    w1 -= step * acc[0] / 30
    b1 -= step * acc[1] / 30
    w2 -= step * acc[2] / 30
    b2 -= step * acc[3] / 30
    if t % 100 == 0:
        print(t, sse / 30)
